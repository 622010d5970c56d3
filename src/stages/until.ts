import type { Watch } from '../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'

/** Milliseconds between two evaluations of the watches' state; they make no calls. */
const INTERVAL = 500

export interface Waiting {
  readonly clock: Clock
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
}

/** A wait that reports problems of its watches. */
interface Watching extends Waiting {
  readonly progress: Pick<Progress, 'info'>
}

/**
 * Calls `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws the current problem of a watch
 */
export const until = async <T>(
  waiting: Watching,
  watches: readonly Watch[],
  check: () => T | undefined,
): Promise<T | undefined> => {
  const { clock, deadline, signal, progress } = waiting
  const reported = new Set<string>()
  const broken = watches.map((watch) => watch.failure)
  try {
    for (;;) {
      const found = check()
      if (found !== undefined) return found
      const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined)
      if (clock.now() >= deadline) {
        if (trouble !== undefined) throw trouble
        return undefined
      }
      if (trouble !== undefined && !reported.has(trouble.message)) {
        reported.add(trouble.message)
        progress.info(`${trouble.message}; watching again`)
      }
      await Promise.race([clock.sleep(INTERVAL, signal), ...broken])
    }
  } finally {
    await Promise.all(watches.map((watch) => watch.stop()))
  }
}
