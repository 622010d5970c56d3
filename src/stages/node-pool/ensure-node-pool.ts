import type {
  NodePool,
  NodePoolClient,
  VirtualNode,
} from '../../clients/container-engine/node-pools.ts'
import type { Plan } from '../../core/change.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { createNodePool } from './create-node-pool.ts'
import { findNodePool } from './find-node-pool.ts'
import { type LimitReader, tooManyNodes } from './limits.ts'
import { planNodePool, type PoolChange } from './node-pool-plan.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { type PoolWait, waitForNodes, waitForWork } from './wait-for-pool.ts'

export interface EnsuredNodePool {
  readonly pool: NodePool
  readonly nodes: readonly VirtualNode[]
}

/** The plan, with what it was made from. */
export interface ReviewedPoolPlan extends Plan<PoolChange> {
  readonly target: NodePoolTarget
  readonly pool: NodePool | undefined
  readonly warnings: readonly string[]
}

/** What would be created or updated. Changes nothing. */
export const planEnsureNodePool = async (
  target: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'> & LimitReader,
): Promise<ReviewedPoolPlan> => {
  const pool = await findNodePool(target, client)
  const plan = planNodePool(target, pool)
  const problem = await tooManyNodes(target.size - (pool?.size ?? 0), target.compartmentId, client)
  return { target, pool, ...plan, warnings: problem === undefined ? [] : [problem] }
}

/** A change that OCI has taken on is told before it is waited for. */
export interface PoolApply extends PoolWait {
  readonly changed?: (change: PoolChange) => void
}

const REPLACING =
  'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.'

/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async (
  { target }: ReviewedPoolPlan,
  pool: NodePool,
  changes: readonly PoolChange[],
  wait: PoolApply,
): Promise<NodePool> => {
  let current = pool
  for (const change of changes) {
    if (change.action === 'create') continue
    // OCI refuses to change a pool that is on its way.
    if (current.state !== 'ACTIVE') await waitForNodes(current, wait)
    const workId = await startWhenFree(wait, () =>
      wait.client.updateNodePool(change.poolId, change.settings),
    )
    wait.changed?.(change)
    wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`)
    await waitForWork(workId, target.compartmentId, wait)
    if (change.kept !== undefined) wait.progress.warning(`${change.kept}. ${REPLACING}`)
    current = await wait.client.nodePool(change.poolId)
  }
  return current
}

/** One that another run created meanwhile is brought to what this one wants. */
const createPool = async (plan: ReviewedPoolPlan, wait: PoolApply): Promise<NodePool> => {
  const { target, changes } = plan
  const { pool, isFound } = await createNodePool(target, wait, () =>
    changes.forEach((change) => wait.changed?.(change)),
  )
  return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool
}

/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
export const applyEnsureNodePool = async (
  plan: ReviewedPoolPlan,
  wait: PoolApply,
): Promise<EnsuredNodePool> => {
  const { pool, changes } = plan
  const ensured =
    pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait)
  return waitForNodes(ensured, wait)
}
