import type { ObjectDifference } from '../../clients/kubernetes.ts'
import type { Change } from '../../reconcile/change.ts'
import { at, record, text } from '../../values/json.ts'
import { differingPaths } from './differing-paths.ts'

/** Lines or paths of one object that a change names; the rest is counted. */
const SHOWN = 6

const nameOf = (object: unknown): string =>
  `${text(at(object, 'kind'))}/${text(at(object, 'metadata', 'name'))}`

const keyOf = (object: unknown): string =>
  [text(at(object, 'apiVersion')), text(at(object, 'metadata', 'namespace')), nameOf(object)].join()

const shortened = (parts: readonly string[], separator: string): string => {
  const more = parts.length - SHOWN
  const shown = parts.slice(0, SHOWN).join(separator)
  return more > 0 ? `${shown}${separator}and ${more} more` : shown
}

/** Without hooks, which are no part of what a release keeps up. */
export const withoutHooks = (objects: readonly unknown[]): readonly unknown[] =>
  objects.filter((object) => at(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined)

/** What an upgrade would change in the manifest of the release. */
export const manifestChanges = (
  deployed: readonly unknown[],
  rendered: readonly unknown[],
): Change[] => {
  const before = new Map(withoutHooks(deployed).map((object) => [keyOf(object), object]))
  const after = new Map(withoutHooks(rendered).map((object) => [keyOf(object), object]))
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

/** What was changed in the cluster behind Helm's back. */
export const liveChange = ({ kind, name, isMissing, lines }: ObjectDifference): Change => {
  const target = `${kind}/${name}`
  if (isMissing) return { action: 'create', target, description: 'missing in the cluster' }
  const told = lines.map((line) => `${line.charAt(0)} ${line.slice(1).trim()}`)
  const description = `changed in the cluster: ${shortened(told, '; ')}`
  return { action: 'update', target, description }
}
