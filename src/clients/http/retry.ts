import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'

/** Milliseconds. */
export interface RetryPolicy {
  /** Before each attempt but the first. */
  readonly pauses: readonly number[]
  /** For one attempt. */
  readonly attempt: number
  /** For all attempts in total. */
  readonly total: number
}

/** For services behind a network. */
export const SERVICE_POLICY: RetryPolicy = {
  pauses: [500, 1500, 4000],
  attempt: 6000,
  total: 11_000,
}

/** Whether another attempt may succeed. */
export interface Verdict {
  readonly mayRepeat: boolean
  /** Milliseconds to wait, if the service requested it. */
  readonly pause?: number
}

/**
 * Retries until an attempt succeeds, must not be repeated, or the policy is exhausted.
 * @throws what the last attempt threw; the reason of the step's end
 */
export const withRetries = async <T>(
  policy: RetryPolicy,
  clock: Clock,
  attempt: (signal: AbortSignal) => Promise<T>,
  judge: (error: unknown) => Verdict,
): Promise<T> => {
  const deadline = clock.now() + policy.total
  for (let round = 0; ; round++) {
    try {
      return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())))
    } catch (error) {
      const { mayRepeat, pause: asked = 0 } = judge(error)
      const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked)
      if (!mayRepeat || clock.now() + pause >= deadline) throw error
      await clock.sleep(pause)
    }
  }
}

const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/

/**
 * Whether a failure is permanent: a name that does not exist, a wrong certificate, and every
 * ActionError.
 */
export const isFinal = (failure: unknown): boolean =>
  failure instanceof ActionError ||
  (typeof failure === 'object' &&
    failure !== null &&
    'code' in failure &&
    FINAL_CODES.test(String(failure.code)))
