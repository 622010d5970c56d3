import { at, type Json, list, record, text } from '../json.ts'

/** What Helm makes of a chart, sorted by what becomes of it. */
export interface Manifests {
  /** What the release keeps up; lists are taken apart. */
  readonly objects: readonly unknown[]
  /** What Helm makes for a while at an installation or upgrade. Those of tests are left out. */
  readonly hooks: readonly unknown[]
  /** What a reader of the log should know, such as keys that stand twice. */
  readonly warnings: readonly string[]
  /** The template that each object came from, by kind and name, as Helm says it: `shop/templates/edge.yaml`. */
  readonly sources: ReadonlyMap<string, string>
}

const HOOK = 'helm.sh/hook'

/** The events of Helm's hooks that a deployment or its end causes; those of tests never do. */
const EVENTS = new Set(
  ['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
  ]),
)

const hookOf = (object: unknown): unknown => at(object, 'metadata', 'annotations', HOOK)

/** `Deployment/edge`. */
export const nameOf = (object: unknown): string =>
  `${text(at(object, 'kind'))}/${text(at(object, 'metadata', 'name'))}`

/** Where an object of a release lies: each may name a namespace of its own. */
export const namespaceOf = (object: unknown, ofRelease: string): string =>
  text(at(object, 'metadata', 'namespace')) || ofRelease

const isList = (object: unknown): boolean =>
  text(at(object, 'kind')).endsWith('List') && Array.isArray(at(object, 'items'))

/** The objects that a `List` stands for, with the hook that it is. */
const unlisted = (object: unknown): readonly unknown[] => {
  if (!isList(object)) return [object]
  const hook = hookOf(object)
  const items = list(at(object, 'items')).flatMap(unlisted)
  return hook === undefined ? items : items.map((item) => withHook(item, hook))
}

const withHook = (object: unknown, hook: unknown): Json => {
  const metadata = record(at(object, 'metadata'))
  const annotations = { ...record(metadata['annotations']), [HOOK]: hook }
  return { ...record(object), metadata: { ...metadata, annotations } }
}

/** To Kubernetes, a field that is null is one that is not there. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === null ? [] : [[key, withoutNulls(inner)]],
    ),
  )
}

const events = (hook: unknown): string[] =>
  text(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase())

/** Sorts objects by what becomes of them. */
export const sortManifests = (
  found: readonly unknown[],
  warnings: readonly string[] = [],
  sources: ReadonlyMap<string, string> = new Map(),
): Manifests => {
  const all = found.flatMap(unlisted).map(withoutNulls)
  return {
    objects: all.filter((object) => hookOf(object) === undefined),
    hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
    warnings,
    sources,
  }
}
