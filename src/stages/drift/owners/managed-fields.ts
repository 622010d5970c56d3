import { at, list, record, text } from '../../../values/json.ts'
import type { Owner } from '../finding.ts'

/** The manager of our own dry runs, which change nothing. */
const OWN_MANAGER = 'oke-drift-check'

/** Helm and kubectl apply write what is described: other managers are reported. */
const DESCRIBERS = ['helm', 'Helm']

interface ManagedEntry {
  readonly manager: string
  readonly time: string
  readonly fields: unknown
}

const entriesOf = (object: unknown): ManagedEntry[] =>
  list(at(object, 'metadata', 'managedFields'))
    .map((entry) => ({
      manager: text(at(entry, 'manager')),
      time: text(at(entry, 'time')),
      fields: at(entry, 'fieldsV1'),
    }))
    .filter(({ manager }) => manager !== '' && manager !== OWN_MANAGER)

/** Whether a list item matches a `k:` or `v:` key of FieldsV1. */
const isItem = (key: string, item: unknown): boolean => {
  try {
    const wanted = JSON.parse(key.slice(2)) as unknown
    if (key.startsWith('v:')) return JSON.stringify(wanted) === JSON.stringify(item)
    return Object.entries(record(wanted)).every(([name, value]) => at(item, name) === value)
  } catch {
    return false
  }
}

/** The key of FieldsV1 for one step of a path. */
const stepIn = (fields: unknown, step: string, live: unknown): string | undefined => {
  if (!Array.isArray(live)) return `f:${step}`
  const item: unknown = live[Number(step)]
  return Object.keys(record(fields)).find((key) => /^[kv]:/.test(key) && isItem(key, item))
}

const next = (live: unknown, step: string): unknown =>
  Array.isArray(live) ? (live[Number(step)] as unknown) : at(live, step)

/** Whether FieldsV1 has a path; a leaf above it owns all below. */
const owns = (fields: unknown, path: readonly string[], live: unknown): boolean => {
  const [step, ...rest] = path
  if (step === undefined) return true
  const key = stepIn(fields, step, live)
  const inner = key === undefined ? undefined : record(fields)[key]
  if (inner === undefined) return false
  const isLeaf = Object.keys(record(inner)).length === 0
  return isLeaf || owns(inner, rest, next(live, step))
}

/** Keys such as annotations contain dots themselves: the longest existing key counts. */
const stepsOf = (path: string, live: unknown): string[] => {
  const steps: string[] = []
  let rest = path.split('.')
  let inner = live
  while (rest.length > 0) {
    const length = rest.findLastIndex(
      (_, index) => next(inner, rest.slice(0, index + 1).join('.')) !== undefined,
    )
    const step = rest.slice(0, Math.max(length, 0) + 1).join('.')
    steps.push(step)
    inner = next(inner, step)
    rest = rest.slice(Math.max(length, 0) + 1)
  }
  return steps
}

/**
 * Who changed fields of an object last, by its managed fields.
 * @param object with `metadata.managedFields`, as it is in the cluster
 */
export const ownerOfFields = (object: unknown, paths: readonly string[]): Owner | undefined => {
  const entries = entriesOf(object)
  const found = paths.flatMap((path) => {
    const steps = stepsOf(path, object)
    const owning = entries.filter(({ fields }) => owns(fields, steps, object))
    const others = owning.filter(({ manager }) => !DESCRIBERS.includes(manager))
    return others.length > 0 ? others : owning
  })
  if (found.length === 0) return undefined
  const latest = found
    .map(({ time }) => time)
    .toSorted()
    .at(-1)
  const by = [...new Set(found.map(({ manager }) => manager))].join(' and ')
  return { by, at: latest === '' ? undefined : latest }
}
