import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import type { Change } from '../../core/change.ts'
import { ActionError } from '../../values/action-error.ts'
import type { ReviewedPoolPlan } from '../node-pool/ensure-node-pool.ts'
import { poolFaults, spreadWarnings } from './pool-faults.ts'
import { comparedSection, type DriftSection } from './section.ts'

/** What OKE changes by a new pool only: it counts as drift, though no deployment mends it. */
const BY_NEW_POOL = ['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED']

/**
 * The pool with its virtual nodes, compared with what is described.
 * @param plan rejects for what ensure-node-pool refuses
 */
export const comparePool = async (
  name: string,
  plan: Promise<ReviewedPoolPlan | undefined>,
  client: Pick<NodePoolClient, 'virtualNodes'>,
): Promise<DriftSection> => {
  const target = `virtual node pool "${name}"`
  try {
    const found = await plan
    if (found?.pool === undefined) {
      return comparedSection('node pool', found?.changes ?? [], found?.kept ?? [], found?.warnings)
    }
    const nodes = await client.virtualNodes(found.pool.id)
    const changes = [...found.changes, ...poolFaults(found.pool, nodes)]
    const warnings = [...found.warnings, ...spreadWarnings(nodes)]
    return comparedSection('node pool', changes, found.kept, warnings)
  } catch (error) {
    if (!(error instanceof ActionError) || !BY_NEW_POOL.includes(error.code)) throw error
    const description = `${error.message}. ${error.hint}`
    const change: Change = { action: 'update', target, description }
    return comparedSection('node pool', [change], [])
  }
}
