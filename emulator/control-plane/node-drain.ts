import { setTimeout as delay } from 'node:timers/promises'
import type { CoreV1Api, V1Pod } from '@kubernetes/client-node'
import type { LeaveOptions } from '../oci/container-engine/virtual-node-pool.ts'
import { ignoring, merged } from './kube-responses.ts'

const POLL_MILLISECONDS = 500
const MOST_NAMES_IN_MESSAGE = 5

type PodName = { readonly namespace: string; readonly name: string }

const nameOf = (pod: V1Pod): PodName => ({
  namespace: pod.metadata?.namespace ?? 'default',
  name: pod.metadata?.name ?? '',
})

/** Drains leave a DaemonSet's pod, as kubectl's do: it would come back at once. */
const isEvictable = (pod: V1Pod): boolean =>
  !pod.metadata?.ownerReferences?.some((owner) => owner.kind === 'DaemonSet')

const podsOn = async (api: CoreV1Api, node: string): Promise<V1Pod[]> => {
  const { items } = await api.listPodForAllNamespaces({ fieldSelector: `spec.nodeName=${node}` })
  return items
}

/** Requests an eviction; a disruption budget may refuse it (429) for now. */
const evict = async (api: CoreV1Api, pod: V1Pod): Promise<void> => {
  const { namespace, name } = nameOf(pod)
  const body = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { namespace, name } }
  await ignoring([404, 409, 429], api.createNamespacedPodEviction({ namespace, name, body }))
}

/**
 * Cordons the node and evicts its pods until none is left or the time is over. Throws if pods are
 * left then, unless `force` is set.
 */
export const drain = async (api: CoreV1Api, node: string, options: LeaveOptions): Promise<void> => {
  const until = performance.now() + options.graceMilliseconds
  const cordon = { spec: { unschedulable: true } }
  const found = await ignoring([404], api.patchNode({ name: node, body: cordon }, merged))
  if (!found) return
  for (;;) {
    const left = (await podsOn(api, node)).filter(isEvictable)
    if (left.length === 0) return
    if (performance.now() >= until) return refuse(node, left, options)
    const waiting = left.filter((pod) => !pod.metadata?.deletionTimestamp)
    await Promise.all(waiting.map((pod) => evict(api, pod)))
    await delay(POLL_MILLISECONDS, undefined, { signal: options.signal })
  }
}

const refuse = (
  node: string,
  left: readonly V1Pod[],
  { force, graceMilliseconds }: LeaveOptions,
) => {
  if (force) return
  const names = left.map((pod) => `${nameOf(pod).namespace}/${nameOf(pod).name}`)
  const shown = names.slice(0, MOST_NAMES_IN_MESSAGE).join(', ')
  throw new Error(
    `${left.length} pods of virtual node ${node} were not evicted within ` +
      `${graceMilliseconds / 1000} s: ${shown}`,
  )
}

/** Removes all pods that a node still has, without a grace period. */
export const removePods = async (api: CoreV1Api, node: string): Promise<void> => {
  const pods = await podsOn(api, node)
  const remove = (pod: V1Pod) =>
    ignoring([404], api.deleteNamespacedPod({ ...nameOf(pod), gracePeriodSeconds: 0 }))
  await Promise.all(pods.map(remove))
}
