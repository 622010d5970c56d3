import { ActionError } from './action-error.ts'
import { parseUrl } from './network/parse-url.ts'

const invalid = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/** Any text; the simplest parser of an input. */
export const asText = (text: string): string => text

/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
export const asFlag = (text: string): boolean => {
  const value = text.toLowerCase()
  if (value === 'true' || value === 'false') return value === 'true'
  throw invalid(`"${text}" is neither true nor false`, 'Write true or false.')
}

export const asInteger =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
    throw invalid(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`)
  }

export const asOneOf =
  <const T extends string>(...allowed: readonly T[]) =>
  (text: string): T => {
    const found = allowed.find((value) => value === text)
    if (found !== undefined) return found
    throw invalid(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`)
  }

/** An address as it may be shown: what stands before the host and behind the path can be a secret. */
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
  throw invalid(
    `"${withoutCredentials(text)}" is not an https address`,
    'Write https://host, without user, query or fragment.',
  )
}

/**
 * Pairs written as `key=value`, separated by commas or line ends.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
export const asPairs = (text: string): Readonly<Record<string, string>> => {
  const items = text.split(/[\n,]/).map((item) => item.trim())
  const pairs: [key: string, value: string][] = []
  for (const item of items.filter((one) => one !== '')) {
    const equals = item.indexOf('=')
    if (equals <= 0) {
      const before = pairs.at(-1)?.[0]
      const place = before === undefined ? '' : `, which follows "${before}",`
      throw invalid(
        `item ${pairs.length + 1}${place} is not key=value`,
        'Write pairs such as team=shop, one a line.',
      )
    }
    pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()])
  }
  return Object.fromEntries(pairs)
}
