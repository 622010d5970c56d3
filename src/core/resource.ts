import { messageOf } from '../values/action-error.ts'
import type { Change, Plan } from './change.ts'
import type { Progress } from './progress.ts'

export interface Applied<C extends Change> {
  readonly done: readonly C[]
  readonly remaining: readonly C[]
  /** What stopped it; the caller reports what was done before rethrowing it. */
  readonly failure?: Error
}

/**
 * Applies the changes in order and stops at the first failure. No state is needed to continue: the
 * next plan contains exactly what is left.
 */
export const applyPlan = async <C extends Change>(
  plan: Plan<C>,
  apply: (change: C) => Promise<void>,
  onDone: (change: C) => void = () => undefined,
): Promise<Applied<C>> => {
  for (const [index, change] of plan.changes.entries()) {
    try {
      await apply(change)
    } catch (thrown) {
      const failure =
        thrown instanceof Error ? thrown : new Error(messageOf(thrown), { cause: thrown })
      return { done: plan.changes.slice(0, index), remaining: plan.changes.slice(index), failure }
    }
    onDone(change)
  }
  return { done: plan.changes, remaining: [] }
}

/**
 * Reports the state after changes that may have been stopped. Always rethrows what stopped them: a
 * failure to report, often of the same cause, is only a warning.
 */
export const reportThenThrow = async <T>(
  failure: Error | undefined,
  report: () => Promise<T>,
  progress: Pick<Progress, 'warning'>,
): Promise<T> => {
  if (failure === undefined) return report()
  try {
    await report()
  } catch (error) {
    progress.warning(`nothing more can be said of what was done: ${messageOf(error)}`)
  }
  throw failure
}
