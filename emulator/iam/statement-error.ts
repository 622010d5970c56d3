/** What is wrong with a statement, and where: `position` counts its characters from 1. */
export class StatementError extends Error {
  readonly position: number

  constructor(position: number, message: string) {
    super(message)
    this.position = position
  }
}
