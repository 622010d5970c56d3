import { ActionError } from '../values/action-error.ts'
import type { Clock } from './clock.ts'
import type { Progress } from './progress.ts'

/** How long to wait, and where to report progress. */
export interface Wait {
  readonly clock: Clock
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly progress?: Pick<Progress, 'waiting'> | undefined
}

/** What is awaited, how often to poll, and the error if it is late. */
interface Awaited<T> {
  /** E.g. `work request ocid1…`. */
  readonly name: string
  /** Milliseconds before the next poll, by the number of polls so far. */
  readonly pause: (polls: number) => number
  /** Undefined while there is no result. */
  readonly poll: () => Promise<T | undefined>
  /** @param cause the failure of the last poll, if it failed */
  readonly late: (cause: unknown) => Error
}

const isTransient = (error: unknown): error is ActionError =>
  error instanceof ActionError && error.isTransient

/**
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is retried until the deadline, since the
 * awaited work continues in the cloud.
 * @throws the error of `late`, and any other failure of a poll
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
