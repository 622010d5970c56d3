import type { HttpResponse } from './http-exchange.ts'

/** Status 300 to 399. */
export const isRedirect = ({ status }: HttpResponse): boolean => status >= 300 && status < 400

export const isPage = ({ headers }: HttpResponse): boolean =>
  /^text\/html\b/i.test(headers['content-type'] ?? '')

const nameOf = (response: HttpResponse): string => {
  // The query may be secret.
  const target = response.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere'
  if (isRedirect(response)) return `a redirect to ${target}`
  return isPage(response) ? 'a web page' : 'no JSON'
}

/**
 * The error for a response of another server; names what came instead. Callers retry where that is
 * safe.
 */
export class UnexpectedResponse extends Error {
  constructor(response: HttpResponse) {
    super(
      `${nameOf(response)} came instead, HTTP ${response.status}, as of a proxy or a login page of the network`,
    )
  }
}

/**
 * Rejects anything but JSON: redirects and web pages come from a proxy or a network's login page,
 * not from the API.
 * @throws UnexpectedResponse
 */
export const requireOwnResponse = (response: HttpResponse): HttpResponse => {
  if (isRedirect(response) || (response.status < 300 && isPage(response)))
    throw new UnexpectedResponse(response)
  return response
}
