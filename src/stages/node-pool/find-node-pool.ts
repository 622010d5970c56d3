import type { Cluster } from '../../clients/clusters.ts'
import type { NodePool, NodePoolClient } from '../../clients/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
export const requireVirtualNodeSupport = (cluster: Cluster): void => {
  const what = `cluster "${cluster.name}" (${cluster.id})`
  if (!cluster.isEnhanced) {
    throw new ActionError({
      code: 'CLUSTER_NOT_ENHANCED',
      message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
      hint: 'Upgrade the cluster to enhanced in the console (it cannot be turned back), or use another cluster.',
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

/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
export const findNodePool = async (
  target: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<NodePool | undefined> => {
  const { compartmentId, clusterId, name } = target
  const found = await client.findNodePools(compartmentId, clusterId, name)
  const [pool, ...more] = found.filter(({ state }) => state !== 'DELETING')
  if (more.length > 0) {
    throw new ActionError({
      code: 'NODE_POOL_AMBIGUOUS',
      message: `cluster ${clusterId} has ${more.length + 1} virtual node pools named "${name}"`,
      hint: 'Rename or delete all but one of them in the console, or choose another name.',
    })
  }
  if (pool?.state === 'FAILED') {
    throw new ActionError({
      code: 'NODE_POOL_FAILED',
      message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
      hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
    })
  }
  return pool
}
