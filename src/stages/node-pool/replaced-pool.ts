import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

/** The tag of a pool that is made in place of another: the OCID of that. */
const REPLACES = 'oke-virtual-nodes-replaces'

/** Whether one pool was made in place of another. */
export const isMadeFor = (pool: NodePool, old: Pick<NodePool, 'id'>): boolean =>
  pool.tags[REPLACES] === old.id

/** Whether the target has a setting that only a new pool can have. */
export const needsReplacement = (pool: NodePool, target: NodePoolTarget): boolean =>
  pool.state === 'FAILED' || pool.shape !== target.shape

/** Takes over from the replaced pool what the target leaves out. */
export const inPlaceOf = (old: NodePool, target: NodePoolTarget): NodePoolTarget => {
  const { nodeSubnetId: subnetId } = target
  return {
    ...target,
    labels: target.labels ?? old.labels,
    taints: target.taints ?? old.taints,
    nodeGroupIds: target.nodeGroupIds ?? old.nodeGroupIds,
    podGroupIds: target.podGroupIds ?? old.podGroupIds,
    placements: target.placements ?? old.placements.map((one) => ({ ...one, subnetId })),
    // Names the newest of all that were replaced.
    tags: { ...old.tags, ...target.tags, [REPLACES]: old.id },
  }
}
