import type { Clock } from '../reconcile/clock.ts'

/** Milliseconds between two calls of `tick`. */
const pause = 1_000

/** The result of `work`; `tick` is called from time to time until it is there. */
export const beside = async <T>(clock: Clock, work: Promise<T>, tick: () => void): Promise<T> => {
  const stop = new AbortController()
  const ticking = async () => {
    while (!stop.signal.aborted) {
      tick()
      await clock.sleep(pause, stop.signal).catch(() => undefined)
    }
  }
  const ticks = ticking()
  try {
    return await work
  } finally {
    stop.abort()
    await ticks
  }
}
