import type { Clock } from '../../../src/core/clock.ts'

/** The machine's time, in which nothing is waited for. */
export const noWait: Clock = {
  now: () => Date.now(),
  sleep: () => Promise.resolve(),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
}
