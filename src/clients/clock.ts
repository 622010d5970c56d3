import { setTimeout as delay } from 'node:timers/promises'

import type { Clock } from '../core/clock.ts'

/** The machine's clock. Waits end when the step ends. */
export const clockUntil = (end: AbortSignal): Clock => ({
  now: () => Date.now(),
  sleep: async (milliseconds, own) => {
    const signal = own === undefined ? end : AbortSignal.any([end, own])
    await delay(milliseconds, undefined, { signal }).catch((error: unknown) => {
      // Node throws a generic AbortError; the reason is more specific.
      signal.throwIfAborted()
      throw error
    })
  },
  limit: (milliseconds) =>
    AbortSignal.any([end, AbortSignal.timeout(Math.max(0, Math.round(milliseconds)))]),
})
