import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePool, NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
export const requireVirtualNodeSupport = (
  cluster: Pick<Cluster, 'id' | 'name' | 'state' | 'isEnhanced' | 'hasNativePodNetwork'>,
): void => {
  const what = `cluster "${cluster.name}" (${cluster.id})`
  if (!cluster.isEnhanced) {
    throw new ActionError({
      code: 'CLUSTER_NOT_ENHANCED',
      message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
      hint: 'Upgrade it by ensure-cluster with "upgrade: true", or in the console (it cannot be turned back), or use another cluster.',
    })
  }
  if (!cluster.hasNativePodNetwork) {
    throw new ActionError({
      code: 'CLUSTER_NOT_NATIVE',
      message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
      hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
    })
  }
  if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
    throw new ActionError({
      code: 'CLUSTER_NOT_ACTIVE',
      message: `${what} is ${cluster.state}`,
      hint: 'Wait until the cluster is ACTIVE, or use another one.',
    })
  }
}

const oldestFirst = (a: NodePool, b: NodePool): number =>
  (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id)

/** Nothing is deleted: people have to check which of them the pods run on. */
const ambiguous = (
  { clusterId, name }: NodePoolTarget,
  pools: readonly NodePool[],
): ActionError => {
  const lines = pools
    .toSorted(oldestFirst)
    .map(({ id, createdAt, state, size }, index) =>
      [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
      ].join(' '),
    )
  return new ActionError({
    code: 'NODE_POOL_AMBIGUOUS',
    message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
    hint: 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.',
  })
}

/** Pools with the target's name that are not being deleted. */
const livePools = async (
  { compartmentId, clusterId, name }: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<readonly NodePool[]> => {
  const found = await client.findNodePools(compartmentId, clusterId, name)
  return found.filter(({ state }) => state !== 'DELETING')
}

/**
 * Searches again after creating the pool: others may have created one of this name, which OCI
 * allows.
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
export const requireOnlyPool = async (
  target: NodePoolTarget,
  pool: NodePool,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<void> => {
  const others = (await livePools(target, client)).filter(({ id }) => id !== pool.id)
  if (others.length > 0) throw ambiguous(target, [pool, ...others])
}

/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
export const findNodePool = async (
  target: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<NodePool | undefined> => {
  const { name } = target
  const found = await livePools(target, client)
  if (found.length > 1) throw ambiguous(target, found)
  const [pool] = found
  if (pool?.state === 'FAILED') {
    throw new ActionError({
      code: 'NODE_POOL_FAILED',
      message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
      hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
    })
  }
  return pool
}
