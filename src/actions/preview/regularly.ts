import type { ActionContext } from '../../runner/context.ts'

/** Milliseconds between two looks. */
const PAUSE = 15_000

/** Does something from time to time until it is stopped. */
type Regularly = (act: () => Promise<void>) => () => void

export const regularly =
  ({ clock, signal }: Pick<ActionContext, 'clock' | 'signal'>): Regularly =>
  (act) => {
    const stop = new AbortController()
    const end = AbortSignal.any([stop.signal, signal])
    const go = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(PAUSE, end)
        await act()
      }
    }
    // Ends by being stopped only: a look that fails counts as none.
    go().catch(() => undefined)
    return () => stop.abort()
  }
