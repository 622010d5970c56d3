import type { HttpAnswer } from './http-exchange.ts'

/** What came in OCI's place; it would come the next time too. */
export class ForeignAnswer extends Error {}

/**
 * OCI's APIs answer in JSON and never redirect: a proxy, or the login page of a network, does.
 * @throws ForeignAnswer
 */
export const requireOwnAnswer = (answer: HttpAnswer): HttpAnswer => {
  const { status, headers } = answer
  const redirected = status >= 300 && status < 400
  if (!redirected && !(status < 300 && /^text\/html\b/i.test(headers['content-type'] ?? ''))) {
    return answer
  }
  // What follows the question mark may be secret.
  const target = headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere'
  const came = redirected ? `a redirect to ${target}` : 'a web page'
  throw new ForeignAnswer(
    `${came} came instead, HTTP ${status}, as of a proxy or a login page of the network`,
  )
}
