import type { Clock } from '../../core/clock.ts'
import { exchange, type HttpAnswer, type HttpRequest } from './http-exchange.ts'
import { isFinal, SERVICE_POLICY, withRetries } from './retry.ts'

/** A response that asks to try later. */
class PutOff extends Error {
  readonly answer: HttpAnswer

  constructor(answer: HttpAnswer) {
    super(`HTTP ${answer.status}`)
    this.answer = answer
  }
}

/** What a service asks for in Retry-After, in milliseconds; its dates are not read. */
export const askedPause = ({ headers }: HttpAnswer): number => {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : 0
}

/** Rate limits and failures of the service. */
export const isPutOff = ({ status }: Pick<HttpAnswer, 'status'>): boolean =>
  status === 429 || status >= 500

const judge = (error: unknown) =>
  error instanceof PutOff
    ? { mayRepeat: true, pause: askedPause(error.answer) }
    : { mayRepeat: !isFinal(error) }

/**
 * For calls that may be repeated: repeats those without a response, with a rate limit, a failure of
 * the service or a response that `read` cannot read; nothing else.
 *
 * @param read takes what is needed out of the response, also out of the last `PutOff`
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason of
 * the step's end
 */
export const timedRequest = async <T>(
  url: URL,
  request: Omit<HttpRequest, 'signal'>,
  clock: Clock,
  read: (answer: HttpAnswer) => T,
): Promise<T> => {
  const attempt = async (signal: AbortSignal): Promise<T> => {
    const answer = await exchange(url, { ...request, signal })
    if (isPutOff(answer)) throw new PutOff(answer)
    return read(answer)
  }
  try {
    return await withRetries(SERVICE_POLICY, clock, attempt, judge)
  } catch (error) {
    if (error instanceof PutOff) return read(error.answer)
    throw error
  }
}
