import { randomBytes } from 'node:crypto'

const part = (): string => randomBytes(16).toString('hex').toUpperCase()

/** The `opc-request-id` of an answer: the client's own when it sent one, else three new parts. */
export const requestIdFor = (given: string | string[] | undefined): string =>
  typeof given === 'string' && given !== '' ? given : `${part()}/${part()}/${part()}`
