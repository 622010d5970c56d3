import { ActionError } from '../action-error.ts'
import { withoutCredentials } from '../input-text.ts'
import { parseUrl } from './parse-url.ts'

/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
export const asUrl = (text: string): string => {
  const url = parseUrl(text)
  if (url !== undefined && ['http:', 'https:'].includes(url.protocol)) return url.href
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${withoutCredentials(text)}" is not an http or https address`,
    hint: 'Write it in full, for example http://140.83.1.2.',
  })
}

/**
 * Appends a path to an address, whatever slashes either has. A path such as `//host` or
 * `http://host` cannot replace the host of the address.
 */
export const joinUrl = (url: string, path: string): string =>
  `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`
