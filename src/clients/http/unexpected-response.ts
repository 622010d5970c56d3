import type { HttpAnswer } from './http-exchange.ts'

/** Status 300 to 399. */
export const isRedirect = ({ status }: HttpAnswer): boolean => status >= 300 && status < 400

export const isPage = ({ headers }: HttpAnswer): boolean =>
  /^text\/html\b/i.test(headers['content-type'] ?? '')

const nameOf = (answer: HttpAnswer): string => {
  // What follows the question mark may be secret.
  const target = answer.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere'
  if (isRedirect(answer)) return `a redirect to ${target}`
  return isPage(answer) ? 'a web page' : 'no JSON'
}

/** Another server responded: names what came instead. Callers repeat it where that does no harm. */
export class UnexpectedResponse extends Error {
  constructor(answer: HttpAnswer) {
    super(
      `${nameOf(answer)} came instead, HTTP ${answer.status}, as of a proxy or a login page of the network`,
    )
  }
}

/**
 * APIs respond with JSON and never redirect: a proxy, or the login page of a network, does.
 * @throws UnexpectedResponse
 */
export const requireOwnAnswer = (answer: HttpAnswer): HttpAnswer => {
  if (isRedirect(answer) || (answer.status < 300 && isPage(answer)))
    throw new UnexpectedResponse(answer)
  return answer
}
