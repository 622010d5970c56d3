import type { Clock } from '../core/clock.ts'

/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000

/**
 * Returns the result of `work`, and calls `tick` periodically until then, or until the step ends.
 */
export const withHeartbeat = async <T>(
  clock: Clock,
  work: Promise<T>,
  tick: () => void,
): Promise<T> => {
  const stop = new AbortController()
  const isOn = (): Promise<boolean> =>
    clock.sleep(PAUSE, stop.signal).then(
      () => true,
      () => false,
    )
  const ticking = async () => {
    do tick()
    while (await isOn())
  }
  const ticks = ticking()
  try {
    return await work
  } finally {
    stop.abort()
    await ticks
  }
}
