import { ActionError } from '../values/action-error.ts'
import { ForeignAnswer } from './foreign-answer.ts'
import { exchange, type HttpAnswer, type HttpRequest } from './http-exchange.ts'
import { attemptSignal, pauseFor } from './time-limit.ts'

/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500]
const ATTEMPT = 6000
const TOTAL = 12_000

/** What a service asks for, in milliseconds, where it is longer than our own pause. */
const pauseAfter = (answer: HttpAnswer | undefined, pause: number): number => {
  const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.max(pause, seconds * 1000) : pause
}

const isPutOff = ({ status }: HttpAnswer): boolean => status === 429 || status >= 500

const finalCodes = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/

/** A name that does not exist, or a certificate that is wrong, is so the next time too. */
export const isFinal = (failure: unknown): boolean =>
  failure instanceof ActionError ||
  failure instanceof ForeignAnswer ||
  (typeof failure === 'object' &&
    failure !== null &&
    'code' in failure &&
    finalCodes.test(String(failure.code)))

/**
 * For calls that may be repeated: no answer, rate limits and failures of the service are tried up to
 * three times; nothing that cannot succeed is.
 * @throws the last connection failure, at most 15 s after the call; ActionError TIMED_OUT
 */
export const timedRequest = async (
  url: URL,
  request: Omit<HttpRequest, 'signal'>,
): Promise<HttpAnswer> => {
  const deadline = Date.now() + TOTAL
  for (let round = 0; ; round++) {
    const pause = PAUSES[round]
    let answer: HttpAnswer | undefined
    try {
      const signal = attemptSignal(Math.min(ATTEMPT, deadline - Date.now()))
      answer = await exchange(url, { ...request, signal })
      if (!isPutOff(answer)) return answer
    } catch (failure) {
      if (pause === undefined || isFinal(failure) || Date.now() + pause >= deadline) throw failure
    }
    const wait = pauseAfter(answer, pause ?? 0)
    if (answer !== undefined && (pause === undefined || Date.now() + wait >= deadline)) {
      return answer
    }
    await pauseFor(wait)
  }
}
