import { ActionError } from '../action-error.ts'
import { parseUrl } from './parse-url.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Some tools support SOCKS proxies; Node does not, and connects directly. */
export const isSocks = (value: string): boolean => /^\s*socks[a-z0-9]*:\/\//i.test(value)

/**
 * URL would take the rest after these characters for a path, and a part of the password for the
 * host.
 */
const isCutShort = (url: string): boolean => /[/\\?#].*@/s.test(url.replace(SCHEME, ''))

const parse = (text: string): string | undefined => {
  const url = isCutShort(text) ? undefined : parseUrl(text)
  if (url === undefined) return undefined
  const { protocol, username, password, href } = url
  const isSpoken = protocol === 'http:' || protocol === 'https:'
  return isSpoken && decoded(username + password) !== undefined ? href : undefined
}

/**
 * The address in a proxy variable; without a scheme it is http, as in curl and Go.
 * @throws ActionError PROXY_INVALID, without the value: it can contain a password.
 */
export const parseProxyAddress = (variable: string, value: string): string => {
  const text = value.trim()
  const address = parse(SCHEME.test(text) ? text : `http://${text}`)
  if (address !== undefined) return address
  throw new ActionError({
    code: 'PROXY_INVALID',
    message: `${variable} is not the address of an http or https proxy`,
    hint: 'Write http://host:port or http://user:password@host:port, and in user and password %25 for %, %23 for #, %2F for /, %3A for :, %3F for ?, %40 for @ and %5C for \\.',
  })
}

/** The password in a proxy variable, as written and decoded, even if the rest is not an address. */
export const proxyPasswords = (value: string): readonly string[] => {
  const written = /^[^:]*:(.*)@/s.exec(value.trim().replace(SCHEME, ''))?.[1] ?? ''
  return [...new Set([written, decoded(written) ?? ''])].filter((text) => text !== '')
}
