import { formatDuration } from '../duration.ts'
import type { LoadCall } from './load-call.ts'
import { variablesOf } from './load-call.ts'
import { usersOf } from './load-users.ts'

/** Limits that only an input can raise, so that a typo in a file attacks nobody. */
export interface LoadLimits {
  /** Requests per second. */
  readonly perSecond: number
  readonly milliseconds: number
  /** Virtual users, each with a connection at once. */
  readonly users: number
}

/** The parts of a load that the limits bound. */
interface BoundedLoad {
  readonly ratePerSecond: number
  readonly durationMilliseconds: number
  /** Warm-up before it, with the same requests. */
  readonly warmUpMilliseconds?: number | undefined
  readonly calls: readonly LoadCall[]
  readonly thinkMilliseconds?: number | undefined
}

type Note = (problem: string, hint: string) => void

/**
 * Adds problems with a load as a whole: exceeded limits, or an unknown variable.
 * @param variables the names of its variables
 */
export const reviewLoad = (
  load: BoundedLoad,
  limits: LoadLimits,
  variables: readonly string[],
  note: Note,
): void => {
  const { ratePerSecond, durationMilliseconds, warmUpMilliseconds = 0, calls } = load
  if (ratePerSecond > limits.perSecond) {
    note(
      `a load of ${ratePerSecond} req/s is more than the ${limits.perSecond} req/s that are allowed`,
      `If it is meant, set the input "max-rate" to ${Math.ceil(ratePerSecond)}/s.`,
    )
  }
  const duration = durationMilliseconds + warmUpMilliseconds
  if (duration > limits.milliseconds) {
    const [given, most] = [duration, limits.milliseconds].map(formatDuration)
    note(
      `a load of ${given} is longer than the ${most} that are allowed`,
      'If it is meant, set the input "max-duration" higher.',
    )
  }
  const { most } = usersOf(ratePerSecond, load.thinkMilliseconds)
  if (most > limits.users) {
    note(
      `a load of up to ${most} virtual users is more than the ${limits.users} that are allowed`,
      `If it is meant, set the input "max-users" to ${most}; a lower rate or a shorter "think-time" needs fewer.`,
    )
  }
  for (const name of variablesOf(calls)) {
    if (variables.includes(name)) continue
    const hint = `Name ${name} in "environment", so that the load is given it.`
    note(
      `a request of the load wants the variable ${name}, which "environment" does not name`,
      hint,
    )
  }
}
