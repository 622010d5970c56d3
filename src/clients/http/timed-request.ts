import type { Clock } from '../../core/clock.ts'
import { exchange, type HttpResponse, type HttpRequest } from './http-exchange.ts'
import { isFinal, SERVICE_POLICY, withRetries } from './retry.ts'

/** A response that asks the client to retry later. */
class PutOff extends Error {
  readonly response: HttpResponse

  constructor(response: HttpResponse) {
    super(`HTTP ${response.status}`)
    this.response = response
  }
}

/** The delay in Retry-After, in milliseconds; dates are ignored. */
export const askedPause = ({ headers }: HttpResponse): number => {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : 0
}

/** Rate limits and failures of the service. */
export const isPutOff = ({ status }: Pick<HttpResponse, 'status'>): boolean =>
  status === 429 || status >= 500

const judge = (error: unknown) =>
  error instanceof PutOff
    ? { mayRepeat: true, pause: askedPause(error.response) }
    : { mayRepeat: !isFinal(error) }

/** A request that may be repeated. */
interface RepeatableRequest extends Omit<HttpRequest, 'signal'> {
  /** Which responses ask the client to retry later; by default rate limits and failures. */
  readonly putsOff?: ((response: HttpResponse) => boolean) | undefined
}

/**
 * For repeatable calls: retries only after no response, a rate limit, a failure of the service, or
 * a response that `read` rejects.
 *
 * @param read takes what is needed out of the response, also out of the last `PutOff`
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason
 * of the step's end
 */
export const timedRequest = async <T>(
  url: URL,
  { putsOff = isPutOff, ...request }: RepeatableRequest,
  clock: Clock,
  read: (response: HttpResponse) => T,
): Promise<T> => {
  const attempt = async (signal: AbortSignal): Promise<T> => {
    const response = await exchange(url, { ...request, signal })
    if (putsOff(response)) throw new PutOff(response)
    return read(response)
  }
  try {
    return await withRetries(SERVICE_POLICY, clock, attempt, judge)
  } catch (error) {
    if (error instanceof PutOff) return read(error.response)
    throw error
  }
}
