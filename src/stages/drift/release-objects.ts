import type { ObjectDifference } from '../../clients/kubernetes/kubernetes.ts'
import type { Change } from '../../core/change.ts'
import { at, record, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { type Difference, differencesOf, differingPaths } from './differing-paths.ts'

/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6

const keyOf = (object: unknown): string =>
  [text(at(object, 'apiVersion')), text(at(object, 'metadata', 'namespace')), nameOf(object)].join()

const shortened = (parts: readonly string[], separator: string): string => {
  const more = parts.length - SHOWN
  const shown = parts.slice(0, SHOWN).join(separator)
  return more > 0 ? `${shown}${separator}and ${more} more` : shown
}

/** What an upgrade would change in the manifest of the release. */
export const manifestChanges = (
  deployed: readonly unknown[],
  rendered: readonly unknown[],
): Change[] => {
  const before = new Map(deployed.map((object) => [keyOf(object), object]))
  const after = new Map(rendered.map((object) => [keyOf(object), object]))
  const made = [...after].flatMap(([key, object]): Change[] => {
    const target = nameOf(object)
    const old = before.get(key)
    if (old === undefined) return [{ action: 'create', target, description: 'new in the chart' }]
    const paths = differingPaths(old, object)
    if (paths.length === 0) return []
    const description = `chart or values differ from the deployed revision in ${shortened(paths, ', ')}`
    return [{ action: 'update', target, description }]
  })
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, object]): Change => {
      return { action: 'delete', target: nameOf(object), description: 'no longer in the chart' }
    })
  return [...made, ...gone]
}

/** The replicas of what an HPA scales are the HPA's business. */
export const withoutScaledReplicas = (objects: readonly unknown[]): unknown[] => {
  const scaled = new Set(
    objects
      .filter((object) => at(object, 'kind') === 'HorizontalPodAutoscaler')
      .map((object) => at(object, 'spec', 'scaleTargetRef'))
      .map((target) => `${text(at(target, 'kind'))}/${text(at(target, 'name'))}`),
  )
  return objects.map((object) => {
    if (!scaled.has(nameOf(object))) return object
    const spec = Object.entries(record(at(object, 'spec'))).filter(([key]) => key !== 'replicas')
    return { ...record(object), spec: Object.fromEntries(spec) }
  })
}

/** The API server counts this up for every change; it is none by itself. */
const GENERATION = 'metadata.generation'

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}

const withValues = ({ path, one, other }: Difference): string =>
  `${path} is ${shown(one)}, not ${shown(other)}`

/**
 * What was changed in the cluster behind Helm's back. Values only where they are asked for, and those
 * of Secrets never: whoever reads the log need not be allowed to read the cluster.
 */
export const liveChanges = (
  { kind, name, live, desired }: ObjectDifference,
  showValues: boolean,
): Change[] => {
  const target = `${kind}/${name}`
  if (live === undefined) {
    return [{ action: 'create', target, description: 'missing in the cluster' }]
  }
  const all = differencesOf(live, desired).filter(({ path }) => path !== GENERATION)
  if (all.length === 0) return []
  const told = showValues && kind !== 'Secret' ? all.map(withValues) : all.map(({ path }) => path)
  const description = `changed in the cluster: ${shortened(told, showValues ? '; ' : ', ')}`
  return [{ action: 'update', target, description }]
}
