import { isAbsolute, normalize } from 'node:path'

const HASH = /^[0-9a-f]{64}$/
const CONTROL = /\p{Cc}/u

/** SHA-256 in hexadecimal. */
export const isHash = (value: unknown): value is string =>
  typeof value === 'string' && HASH.test(value)

/** A non-empty text of one line. */
export const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !CONTROL.test(value)

/** A path as we store it: absolute and normalized. */
export const isPlainPath = (value: unknown): value is string =>
  isLine(value) && isAbsolute(value) && normalize(value) === value

/** Permission bits of a file. */
export const isMode = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777

const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of a backup that is kept until post: `kept-` and a UUID. */
export const isKeptId = (value: unknown): value is string =>
  typeof value === 'string' && KEPT.test(value)
