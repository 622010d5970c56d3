import { ActionError } from './action-error.ts'
import { parseUrl } from './network/parse-url.ts'

/** Makes the error of an input that cannot be read. */
export const invalidInput = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/** Any text; the simplest parser of an input. */
export const asText = (text: string): string => text

/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
export const asFlag = (text: string): boolean => {
  const value = text.toLowerCase()
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalidInput(`"${text}" is neither true nor false`, 'Write true or false.')
}

export const asInteger =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
    throw invalidInput(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`)
  }

export const asOneOf =
  <const T extends string>(...allowed: readonly T[]) =>
  (text: string): T => {
    const found = allowed.find((value) => value === text)
    if (found !== undefined) return found
    throw invalidInput(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`)
  }

/** An address fit to be shown: the parts before the host and after the path can be secret. */
export const withoutCredentials = (address: string): string =>
  address.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, (part) => `${part.charAt(0)}***`)

/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
export const asEndpoint = (text: string): string => {
  const url = parseUrl(text)
  const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '')
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)
  if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
    return url.href.replace(/\/+$/, '')
  }
  throw invalidInput(
    `"${withoutCredentials(text)}" is not an https address`,
    'Write https://host, without user, query or fragment.',
  )
}
