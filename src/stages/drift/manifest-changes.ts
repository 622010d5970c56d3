import { at, text } from '../../values/json.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'
import { differencesOf } from './differing-paths.ts'
import { type DriftFinding, fieldFinding, wholeFinding } from './finding.ts'

/** Revision numbers in rendered objects. */
export interface RevisionNumbers {
  /** The number in the deployed manifest. */
  readonly deployed: number
  /** The number of an upgrade. */
  readonly next: number
}

/** Distinguishes real differences from apparent ones. */
interface Comparison {
  /** Namespace of the release, for objects that name none. */
  readonly namespace: string
  readonly numbers: RevisionNumbers
  /** A second rendering with the same values: what differs there is random. */
  readonly twice?: readonly [readonly unknown[], readonly unknown[]]
}

/** API version, namespace and kind of a key. */
const kindOf = (key: string): string => key.split('/').slice(0, -1).join('/')

type ByKey = ReadonlyMap<string, unknown>

const keyed = (objects: readonly unknown[], namespace: string): ByKey =>
  new Map(
    objects.map((object) => [
      [text(at(object, 'apiVersion')), namespaceOf(object, namespace), nameOf(object)].join(' '),
      object,
    ]),
  )

const parts = (value: string): string[] => value.split(/(\d+)/)

/**
 * Whether texts differ only in the revision number: Helm renders the next one, or 1 without a
 * cluster, and a Job may be named after it.
 */
const differsByRevision = (
  deployed: unknown,
  rendered: unknown,
  numbers: RevisionNumbers,
): boolean => {
  if (typeof deployed !== 'string' || typeof rendered !== 'string') return false
  const [one, other] = [parts(deployed), parts(rendered)]
  const own = String(numbers.deployed)
  const others = ['1', String(numbers.next)]
  return (
    one.length === other.length &&
    one.every(
      (part, index) =>
        part === other[index] || (part === own && others.includes(other[index] ?? '')),
    )
  )
}

const isImage = (path: string): boolean => /(^|\.)image$/.test(path)

/** Paths that differ with each rendering, e.g. a random password or name. */
interface Unsettled {
  readonly paths: (key: string) => readonly string[]
  readonly isName: (key: string) => boolean
}

const settled: Unsettled = { paths: () => [], isName: () => false }

const unsettledOf = ({ namespace, twice }: Comparison): Unsettled => {
  if (twice === undefined) return settled
  const [first, second] = twice.map((objects) => keyed(objects, namespace))
  if (first === undefined || second === undefined) return settled
  const anew = new Set([...first.keys()].filter((key) => !second.has(key)).map(kindOf))
  return {
    paths: (key) =>
      first.has(key) && second.has(key)
        ? differencesOf(first.get(key), second.get(key)).map(({ path }) => path)
        : [],
    isName: (key) => anew.has(kindOf(key)) && !(first.has(key) && second.has(key)),
  }
}

/** The paths where an object differs from what was deployed, without apparent differences. */
const realPaths = (
  deployed: unknown,
  rendered: unknown,
  unsettled: readonly string[],
  numbers: RevisionNumbers,
): string[] => {
  const isUnsettled = (path: string) =>
    unsettled.some((one) => path === one || path.startsWith(`${one}.`))
  return differencesOf(deployed, rendered)
    .filter(({ path, one, other }) => isImage(path) || !differsByRevision(one, other, numbers))
    .map(({ path }) => path)
    .filter((path) => !isUnsettled(path))
}

const updates = (
  old: unknown,
  object: unknown,
  unsettled: readonly string[],
  numbers: RevisionNumbers,
): DriftFinding[] => {
  const paths = realPaths(old, object, unsettled, numbers)
  if (paths.length === 0) return []
  const why = 'chart or values differ from the deployed revision in '
  const fields = paths.map((path) => ({ path, detail: path }))
  return [fieldFinding({ action: 'update', target: nameOf(object), why, fields })]
}

const whole = (action: 'create' | 'delete', object: unknown, description: string): DriftFinding =>
  wholeFinding({ action, target: nameOf(object), description }, text(at(object, 'kind')))

/** What an upgrade would change in the manifest of the release. */
export const manifestChanges = (
  deployed: readonly unknown[],
  rendered: readonly unknown[],
  comparison: Comparison,
): DriftFinding[] => {
  const { namespace, numbers } = comparison
  const before = keyed(deployed, namespace)
  const after = keyed(rendered, namespace)
  const unsettled = unsettledOf(comparison)
  const gone = new Map([...before].filter(([key]) => !after.has(key)))
  const made = [...after].flatMap(([key, object]): DriftFinding[] => {
    const old = before.get(key)
    if (old !== undefined) return updates(old, object, unsettled.paths(key), numbers)
    const isNamedAnew = unsettled.isName(key)
    const former = [...gone.keys()].find((one) =>
      isNamedAnew ? kindOf(one) === kindOf(key) : differsByRevision(one, key, numbers),
    )
    if (former === undefined) return [whole('create', object, 'new in the chart')]
    const formerObject = gone.get(former)
    gone.delete(former)
    return isNamedAnew ? [] : updates(formerObject, object, unsettled.paths(key), numbers)
  })
  return [
    ...made,
    ...[...gone.values()].map((object) => whole('delete', object, 'no longer in the chart')),
  ]
}
