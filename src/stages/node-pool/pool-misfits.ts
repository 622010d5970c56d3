import { at, list, strings, text } from '../../values/json.ts'
import { asksOfNodes, misfit } from '../../values/kubernetes/node-fit.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { podSpecOf } from '../check/pod-spec.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

type Described = Pick<NodePoolTarget, 'name' | 'labels' | 'taints'>

/** Label keys that pods with this spec require. */
const askedKeys = (spec: unknown): string[] => [
  ...Object.keys(strings(at(spec, 'nodeSelector'))),
  ...list(
    at(
      spec,
      ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'],
      'nodeSelectorTerms',
    ),
  )
    .flatMap((term) => list(at(term, 'matchExpressions')))
    .map((one) => text(at(one, 'key'))),
]

/** Nodes get labels with a domain in front from OKE and Kubernetes: those are not known before. */
const areKnown = (spec: unknown, labels: Described['labels']): boolean =>
  labels !== undefined && askedKeys(spec).every((key) => key in labels || !key.includes('/'))

const noteOf = (object: unknown, { name, labels, taints = [] }: Described): string | undefined => {
  const spec = podSpecOf(object)
  if (spec === undefined || at(object, 'kind') === 'DaemonSet') return undefined
  if (areKnown(spec, labels) && misfit(spec, { metadata: { labels } }) === 'labels') {
    return `${nameOf(object)} asks for nodes with ${asksOfNodes(spec)}, which node pool "${name}" as described has not`
  }
  if (misfit({ tolerations: at(spec, 'tolerations') }, { spec: { taints } }) === undefined) {
    return undefined
  }
  const keys = taints.map(({ key }) => key).join(', ')
  return `${nameOf(object)} does not tolerate all taints that node pool "${name}" as described has: ${keys}`
}

const leastOf = (object: unknown, pools: readonly Described[]): string[] => {
  const notes = pools.map((pool) => noteOf(object, pool))
  return notes.includes(undefined) ? [] : notes.flatMap((note) => note ?? [])
}

/**
 * Returns what the pods of a release require of their nodes and no described pool has, one sentence
 * per pool. Other nodes of the cluster may have it: the deployment itself checks all of them.
 * Settings that a description leaves out stay unchanged in the pool, and are not judged.
 */
export const poolMisfits = (
  objects: readonly unknown[],
  pools: readonly Described[],
): readonly string[] => objects.flatMap((object) => leastOf(object, pools))
