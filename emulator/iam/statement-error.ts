/** The problem with a statement, and its position, counted in characters from 1. */
export class StatementError extends Error {
  readonly position: number

  constructor(position: number, message: string) {
    super(message)
    this.position = position
  }
}
