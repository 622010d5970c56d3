import { at, type Json, list, record, text } from '../json.ts'

/** The output of Helm for a chart, grouped by use. */
export interface Manifests {
  /** The objects of the release; lists are expanded. */
  readonly objects: readonly unknown[]
  /** Hooks of an installation or upgrade, without those of tests. */
  readonly hooks: readonly unknown[]
  /** Warnings for the log, e.g. about duplicate keys. */
  readonly warnings: readonly string[]
  /** Helm's template of each object, by kind and name: `shop/templates/edge.yaml`. */
  readonly sources: ReadonlyMap<string, string>
}

const HOOK = 'helm.sh/hook'

/** The hook events that a deployment or its removal triggers; those of tests never are. */
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

/** The namespace of an object of a release: each may name its own. */
export const namespaceOf = (object: unknown, ofRelease: string): string =>
  text(at(object, 'metadata', 'namespace')) || ofRelease

const isList = (object: unknown): boolean =>
  text(at(object, 'kind')).endsWith('List') && Array.isArray(at(object, 'items'))

/** The objects in a `List`, with its hook annotation. */
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

/** Removes null fields, which Kubernetes treats as absent. */
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

/** Groups objects by use. */
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
