import { setTimeout as delay } from 'node:timers/promises'

import type { Clock } from './context.ts'

/** Real time plus an offset; only `now()` moves with the offset, waiting takes real time. */
export class AdjustableClock implements Clock {
  offsetMilliseconds = 0

  now(): number {
    return Date.now() + this.offsetMilliseconds
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await delay(milliseconds, undefined, signal ? { signal } : {})
  }
}
