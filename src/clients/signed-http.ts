import { messageOf } from '../values/action-error.ts'
import { requireOwnAnswer } from './foreign-answer.ts'
import { exchange, type HttpAnswer } from './http-exchange.ts'
import { signRequest, type SigningKey } from './request-signer.ts'
import { attemptSignal, pauseFor } from './time-limit.ts'
import { isFinal } from './timed-request.ts'

export interface HttpCall {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** A POST that changes nothing. */
  readonly repeatable?: boolean | undefined
}

/** Pauses after an attempt that got no answer, and when to stop trying: below 15 s in all. */
const PAUSES = [500, 1500]
const ATTEMPT = 8000
const TOTAL = 12_000

const attempt = async (call: HttpCall, given: SigningKey, timeout: number): Promise<HttpAnswer> => {
  const key = (await given.current?.()) ?? given
  const contentType = call.headers['content-type']
  const signed = signRequest({ ...call, contentType }, key, Date.now())
  const answer = await exchange(call.url, {
    method: call.method,
    headers: { ...call.headers, ...signed },
    body: call.body,
    signal: attemptSignal(timeout),
  })
  return requireOwnAnswer(answer)
}

/** A POST may have been carried out though its answer was lost, unless nothing took the connection. */
const mayRepeat = (call: HttpCall, error: unknown): boolean =>
  !isFinal(error) &&
  (call.method !== 'POST' ||
    call.repeatable === true ||
    'opc-retry-token' in call.headers ||
    /ECONNREFUSED|EAI_AGAIN/.test(messageOf(error)))

/**
 * One signed request; whatever the service answers is returned.
 * @throws the last connection failure, at most 15 s after the call; Error when it is not OCI that answers; ActionError SESSION_EXPIRED,
 * TIMED_OUT
 */
export const sendSigned = async (call: HttpCall, key: SigningKey): Promise<HttpAnswer> => {
  const deadline = Date.now() + TOTAL
  for (let round = 0; ; round++) {
    const pause = PAUSES[round]
    try {
      return await attempt(call, key, Math.min(ATTEMPT, deadline - Date.now()))
    } catch (failure) {
      if (pause === undefined || Date.now() + pause >= deadline || !mayRepeat(call, failure))
        throw failure
      await pauseFor(pause)
    }
  }
}
