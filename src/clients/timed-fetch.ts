import { setTimeout as delay } from 'node:timers/promises'

/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500]
const ATTEMPT = 6000
const TOTAL = 14_000

/** What happened under fetch's "fetch failed". */
export const fetchFailure = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'cause' in error && error.cause
    ? error.cause
    : error

/**
 * fetch for calls that may be repeated: no answer, rate limits and failures of the service are tried
 * up to three times.
 * @throws the last connection failure, at most 15 s after the call.
 */
export const timedFetch = async (url: URL, init: RequestInit): Promise<Response> => {
  const deadline = Date.now() + TOTAL
  for (let round = 0; ; round++) {
    const pause = PAUSES[round]
    const isLast = pause === undefined || Date.now() + pause >= deadline
    try {
      const signal = AbortSignal.timeout(Math.min(ATTEMPT, deadline - Date.now()))
      const response = await fetch(url, { ...init, signal })
      if (isLast || (response.status !== 429 && response.status < 500)) return response
    } catch (error) {
      if (isLast) throw fetchFailure(error)
    }
    await delay(pause ?? 0)
  }
}
