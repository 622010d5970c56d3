import type { ObjectDifference } from '../../clients/kubernetes/diff/object-difference.ts'
import { at, list, text } from '../../values/json.ts'
import { type Difference, differencesOf } from './differing-paths.ts'
import { type DriftFinding, fieldFinding, wholeFinding } from './finding.ts'

/** The API server increments these on every change; they are no change by themselves. */
const GENERATIONS = [
  'metadata.generation',
  'metadata.annotations.deprecated.daemonset.template.generation',
]

const isEnded = (job: unknown): boolean =>
  list(at(job, 'status', 'conditions')).some(
    (one) => ['Complete', 'Failed'].includes(text(at(one, 'type'))) && at(one, 'status') === 'True',
  )

/** A Job that has ended, or was then removed, is done: changes of it mean nothing. */
const isDone = ({ kind, live, desired }: ObjectDifference): boolean => {
  if (kind !== 'Job') return false
  if (live === undefined) return at(desired, 'spec', 'ttlSecondsAfterFinished') !== undefined
  return isEnded(live)
}

/** Fields that the cluster's own controllers fill in if a chart leaves them empty. */
const isFilledIn = ({ path, one, other }: Difference, desired: unknown): boolean => {
  if (GENERATIONS.includes(path)) return true
  if (/(^|\.)caBundle$/.test(path)) return text(one) !== '' && text(other).length <= 4
  return /^rules(\.|$)/.test(path) && at(desired, 'aggregationRule') !== undefined
}

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}

const CHANGED = 'changed in the cluster: '

const withValues = ({ path, one, other }: Difference): string =>
  `${path} is ${shown(one)}, not ${shown(other)}`

/**
 * Changes in the cluster that bypassed Helm. Shows values only on request, and never those of
 * Secrets: readers of the log need not be allowed to read the cluster.
 */
export const liveChanges = (difference: ObjectDifference, showValues: boolean): DriftFinding[] => {
  const { kind, name, live, desired, refused } = difference
  const target = `${kind}/${name}`
  if (isDone(difference)) return []
  if (live === undefined) {
    return [wholeFinding({ action: 'create', target, description: 'missing in the cluster' }, kind)]
  }
  if (refused !== undefined && kind === 'Job') return []
  const all = differencesOf(live, desired).filter((one) => !isFilledIn(one, desired))
  if (refused !== undefined && all.length === 0) {
    const detail = `${refused}, which takes a new object`
    const fields = [{ path: refused, detail }]
    return [fieldFinding({ action: 'update', target, why: CHANGED, fields })]
  }
  if (all.length === 0) return []
  const isReported = showValues && kind !== 'Secret'
  const fields = all.map((one) => ({
    path: one.path,
    detail: isReported ? withValues(one) : one.path,
  }))
  const separator = showValues ? '; ' : ', '
  return [fieldFinding({ action: 'update', target, why: CHANGED, fields, separator })]
}
