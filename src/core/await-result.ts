import { ActionError } from '../values/action-error.ts'
import type { Clock } from './clock.ts'
import type { Progress } from './progress.ts'

/** How long to wait, and where to report it. */
export interface Wait {
  readonly clock: Clock
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly progress?: Pick<Progress, 'waiting'> | undefined
}

/** What is awaited, how often it is looked at, and what is wrong if it is late. */
interface Awaited<T> {
  /** E.g. `work request ocid1…`. */
  readonly name: string
  /** Milliseconds between two polls, by how many there were. */
  readonly pause: (polls: number) => number
  /** Undefined as long as it is not there. */
  readonly poll: () => Promise<T | undefined>
  /** @param cause what the last poll failed with, if it did */
  readonly late: (cause: unknown) => Error
}

const isTransient = (error: unknown): error is ActionError =>
  error instanceof ActionError && error.isTransient

/**
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is repeated until the deadline: what is
 * awaited goes on in the cloud.
 * @throws what `late` makes, and every other failure of a poll
 */
export const awaitResult = async <T>(
  { clock, deadline, signal, progress }: Wait,
  { name, pause, poll, late }: Awaited<T>,
): Promise<T> => {
  for (let polls = 0; ; polls++) {
    let trouble: ActionError | undefined
    const result = await poll().catch((error: unknown) => {
      if (!isTransient(error)) throw error
      trouble = error
      progress?.waiting(`${name}: ${error.message}`)
      return undefined
    })
    if (result !== undefined) return result
    if (clock.now() >= deadline) throw late(trouble)
    await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal)
  }
}
