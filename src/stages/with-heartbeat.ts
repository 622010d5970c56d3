import type { Clock } from '../core/clock.ts'

/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000

/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
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
