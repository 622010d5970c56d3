import type { NodePool, NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import type { Change } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import type { ReviewedPoolPlan } from '../node-pool/ensure-node-pool.ts'
import { type DriftFinding, wholeFinding } from './finding.ts'
import { ociOwner } from './owners/oci-owner.ts'
import { poolFaults, spreadWarnings } from './pool-faults.ts'
import { comparedSection, type DriftSection } from './section.ts'

/** Changes that need a new pool: they count as drift, although no deployment fixes them. */
const BY_NEW_POOL = ['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED']

const found = (change: Change, pool?: NodePool): DriftFinding =>
  wholeFinding(change, 'node-pool', { ocid: pool?.id, owner: pool && ociOwner(pool) })

/**
 * Compares the pool and its virtual nodes with the description.
 * @param plan rejects what ensure-node-pool would reject
 */
export const comparePool = async (
  name: string,
  plan: Promise<ReviewedPoolPlan | undefined>,
  client: Pick<NodePoolClient, 'virtualNodes'>,
): Promise<DriftSection> => {
  const target = `virtual node pool "${name}"`
  try {
    const nodePool = await plan
    const { pool, changes = [], kept = [], warnings = [] } = nodePool ?? {}
    const applied = nodePool && { plan: { nodePools: [nodePool] } }
    if (pool === undefined) {
      const made = changes.map((change) => found(change))
      return { ...comparedSection('node pool', made, kept, warnings), ...applied }
    }
    const nodes = await client.virtualNodes(pool.id)
    const all = [
      ...changes,
      ...poolFaults(pool, nodes, nodePool?.target.placements !== undefined),
    ].map((change) => found(change, pool))
    const every = [...warnings, ...spreadWarnings(nodes)]
    return { ...comparedSection('node pool', all, kept, every), ...applied }
  } catch (error) {
    if (!(error instanceof ActionError) || !BY_NEW_POOL.includes(error.code)) throw error
    const description = `${error.message}. ${error.hint}`
    return comparedSection('node pool', [found({ action: 'update', target, description })], [])
  }
}
