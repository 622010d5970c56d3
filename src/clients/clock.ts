import { setTimeout as delay } from 'node:timers/promises'

import type { Clock } from '../reconcile/clock.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(
      (error: unknown) => {
        // Node tells of any abort in the same words; who aborted knows why.
        signal?.throwIfAborted()
        throw error
      },
    )
  },
}
