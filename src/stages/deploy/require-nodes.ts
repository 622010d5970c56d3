import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, list } from '../../values/json.ts'
import { asksOfNodes, misfit } from '../../values/kubernetes/node-fit.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { podSpecOf } from '../check/pod-spec.ts'

const NODES = { apiVersion: 'v1', kind: 'Node' }

/** Why no node accepts the pods of an object; undefined if one does. */
const refusalOf = (object: unknown, nodes: readonly unknown[]): string | undefined => {
  const spec = podSpecOf(object)
  if (spec === undefined || at(object, 'kind') === 'DaemonSet') return undefined
  const misfits = nodes.map((node) => misfit(spec, node))
  if (misfits.includes(undefined)) return undefined
  if (!misfits.includes('taints')) {
    return `${nameOf(object)} asks for nodes with ${asksOfNodes(spec)}, and none has that`
  }
  const taints = nodes
    .filter((_, index) => misfits[index] === 'taints')
    .flatMap((node) => list(at(node, 'spec', 'taints')))
    .map((taint) => String(at(taint, 'key')))
  return `${nameOf(object)} does not tolerate the taints of its nodes: ${[...new Set(taints)].join(', ')}`
}

/**
 * Checks the node requirements of a release's pods against the existing nodes, before anything is
 * changed. Only warns if there are managed nodes, which may be autoscaled; skipped without
 * permission to list nodes.
 *
 * @throws ActionError NO_NODE_FITS
 */
export const requireNodes = async (
  objects: readonly unknown[],
  hasManagedNodes: boolean,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  if (!objects.some((object) => podSpecOf(object) !== undefined)) return
  const found = await kubernetes.listObjects(NODES, '').catch(() => [])
  if (found.length === 0) return
  const nodes = found.map(({ object }) => object)
  const refusals = objects.flatMap((object) => refusalOf(object, nodes) ?? [])
  if (refusals.length === 0) return
  const message = refusals.join('\n')
  if (hasManagedNodes) return progress.warning(message)
  throw new ActionError({
    code: 'NO_NODE_FITS',
    message,
    hint: 'Correct nodeSelector, affinity or tolerations of the chart, or labels and taints of the node pool (node-pool.labels, node-pool.taints). Virtual nodes say amd64 whatever their shape is.',
  })
}
