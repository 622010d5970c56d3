/**
 * Fields that the server never changes in place; its message quotes whole objects, so it is not
 * shown.
 */
const REFUSED = /field is immutable|is invalid: |updates to \S+ spec for fields other than/

const FIELD =
  /\b((?:spec|data|metadata)(?:\.[A-Za-z0-9_-]+|\[[0-9]+\])*): (?:Invalid|Forbidden|Required)/

/** Whether the server does not accept the object as a manifest would have it. */
export const isRefusal = (message: string): boolean => REFUSED.test(message)

/** The field that a refusal is about. */
export const refusedField = (message: string): string => FIELD.exec(message)?.[1] ?? 'spec'
