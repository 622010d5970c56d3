import { invalidInput } from '../input-text.ts'

/**
 * Splits `key=value` at its first `=`.
 * @throws ActionError INPUT_INVALID that quotes nothing of the text: it may be a secret
 */
export const pairOf = (text: string, what: string, example: string): readonly [string, string] => {
  const equals = text.indexOf('=')
  const key = text.slice(0, Math.max(equals, 0)).trim()
  if (key !== '' && !/[\s\p{Cc}]/u.test(key)) return [key, text.slice(equals + 1).trim()]
  throw invalidInput(`${what} is not key=value`, `Write one per line, for example ${example}.`)
}
