import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { requireOwnResponse } from '../http/unexpected-response.ts'
import { exchange, type HttpResponse } from '../http/http-exchange.ts'
import { signRequest, type SigningKey } from './request-signer.ts'
import { isFinal, type Verdict } from '../http/retry.ts'
import { askedPause, isPutOff } from '../http/timed-request.ts'

export interface HttpCall {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** A POST that changes nothing. */
  readonly repeatable?: boolean | undefined
}

/** A failed call: refused by a response, or without one. */
export class CallFailure extends Error implements Verdict {
  readonly mayRepeat: boolean
  readonly pause: number
  readonly response: HttpResponse | undefined

  constructor(call: HttpCall, { response, error }: { response?: HttpResponse; error?: unknown }) {
    super(response === undefined ? messageOf(error) : `HTTP ${response.status}`, { cause: error })
    this.response = response
    this.pause = response === undefined ? 0 : askedPause(response)
    this.mayRepeat = response === undefined ? isLost(call, error) : isTransient(call, response)
  }
}

/** A POST that may have been carried out is not retried, unless that is harmless. */
const isHarmless = ({ method, headers, repeatable }: HttpCall): boolean =>
  method !== 'POST' || repeatable === true || 'opc-retry-token' in headers

/** A request that never reached the server can always be retried. */
const isLost = (call: HttpCall, error: unknown): boolean =>
  !isFinal(error) && (isHarmless(call) || /ECONNREFUSED|EAI_AGAIN/.test(messageOf(error)))

/** A rate limit applies before anything is done. */
const isTransient = (call: HttpCall, response: HttpResponse): boolean =>
  isPutOff(response) && (response.status === 429 || isHarmless(call))

/**
 * One attempt at a signed request.
 * @throws CallFailure for every status above 399 and for a lost connection; ActionError
 * SESSION_EXPIRED; the signal's reason, if the step was ended
 */
export const sendSigned = async (
  call: HttpCall,
  given: SigningKey,
  clock: Clock,
  signal: AbortSignal,
): Promise<HttpResponse> => {
  const key = (await given.current?.()) ?? given
  const contentType = call.headers['content-type']
  const signed = signRequest({ ...call, contentType }, key, clock.now())
  const headers = { ...call.headers, ...signed }
  const response = await exchange(call.url, {
    method: call.method,
    headers,
    body: call.body,
    signal,
  })
    .then(requireOwnResponse)
    .catch((error: unknown) => {
      throw error instanceof ActionError ? error : new CallFailure(call, { error })
    })
  if (response.status >= 400) throw new CallFailure(call, { response })
  return response
}
