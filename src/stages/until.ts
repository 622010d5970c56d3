import type { Watch } from '../clients/kubernetes.ts'
import type { Clock } from '../reconcile/clock.ts'

/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500

export interface Waiting {
  readonly clock: Clock
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
export const until = async <T>(
  waiting: Waiting,
  watches: readonly Watch[],
  check: () => T | undefined,
): Promise<T | undefined> => {
  const { clock, deadline, signal } = waiting
  const broken = watches.map((watch) => watch.failure)
  try {
    for (;;) {
      const found = check()
      if (found !== undefined) return found
      if (clock.now() >= deadline) {
        const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined)
        if (trouble !== undefined) throw trouble
        return undefined
      }
      await Promise.race([clock.sleep(look, signal), ...broken])
    }
  } finally {
    await Promise.all(watches.map((watch) => watch.stop()))
  }
}
