import type { Clock } from '../../../src/core/clock.ts'

/** The machine's clock, but without any waiting. */
export const noWait: Clock = {
  now: () => Date.now(),
  sleep: () => Promise.resolve(),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
}
