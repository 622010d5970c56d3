import { ActionError } from '../../values/action-error.ts'
import { plural } from '../../values/plural.ts'
import { differenceText } from './describe.ts'
import { differencesIn, type EnvironmentDrift, failuresIn } from './environment-drift.ts'
import { type DriftSection, isCompared } from './section.ts'

/** What fails a step; wrong inputs and a cancelled job always do. */
type FailOn = 'drift' | 'error' | 'never'

const ALWAYS = ['INPUT_INVALID', 'JOB_CANCELLED', 'REPORT_NOT_WRITTEN']

/** @throws ActionError DRIFT_NOTHING_COMPARED: that is not the same as no drift */
export const requireCompared = (sections: readonly DriftSection[]): void => {
  if (sections.some((section) => section.outcome === 'failed' || isCompared(section))) return
  throw new ActionError({
    code: 'DRIFT_NOTHING_COMPARED',
    message: 'nothing was compared: no part that is picked leaves anything behind that can drift',
    hint: 'Describe network, node-pool, image or release in the environment file, and pick their stages.',
  })
}

const driftFound = (all: readonly EnvironmentDrift[]): ActionError => {
  const found = all.flatMap((environment) =>
    differencesIn(environment).map((change) => {
      const place = all.length === 1 ? '' : `${environment.name}: `
      return `  ${place}${differenceText(change)}`
    }),
  )
  return new ActionError({
    code: 'DRIFT_FOUND',
    message: `drift found: ${plural(found.length, 'difference')} from the environment file:\n${found.join('\n')}`,
    hint: 'Run the deploy workflow to remove the drift, or change the environment file to what is there now.',
  })
}

/** Merges equal messages: one cause, e.g. an expired token, fails every part. */
const distinct = (failures: readonly unknown[]): unknown[] => [
  ...new Map(failures.map((failure) => [String(failure), failure])).values(),
]

const isAlways = (failure: unknown): boolean =>
  failure instanceof ActionError && ALWAYS.includes(failure.code)

/**
 * Throws the failure of a step.
 * @param other failures besides the environments, e.g. of the report
 * @throws ActionError DRIFT_FOUND, or what kept something from being compared
 */
export const judgeDrift = (
  all: readonly EnvironmentDrift[],
  other: readonly unknown[],
  failOn: FailOn,
): void => {
  const every = distinct([...all.flatMap(failuresIn), ...other])
  const failures = failOn === 'never' ? every.filter(isAlways) : every
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, 'several parts could not be compared')
  if (failOn === 'drift' && all.some((one) => differencesIn(one).length > 0)) throw driftFound(all)
}
