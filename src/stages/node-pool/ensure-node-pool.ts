import type {
  NodePool,
  NodePoolClient,
  NodePoolSettings,
  Placement,
  VirtualNode,
} from '../../clients/node-pools.ts'
import type { Plan } from '../../reconcile/change.ts'
import { ActionError } from '../../values/action-error.ts'
import { findNodePool } from './find-node-pool.ts'
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
}

/** What would be created or updated. Changes nothing. */
export const planEnsureNodePool = async (
  target: NodePoolTarget,
  client: Pick<NodePoolClient, 'findNodePools'>,
): Promise<ReviewedPoolPlan> => {
  const pool = await findNodePool(target, client)
  return { target, pool, ...planNodePool(target, pool) }
}

/**
 * No fault domains: OKE spreads the nodes over them, and Oracle advises to name none, lest one that
 * has no room keeps nodes from coming up.
 */
const everywhere = async (target: NodePoolTarget, client: NodePoolClient): Promise<Placement[]> => {
  const domains = await client.availabilityDomains(target.compartmentId)
  return domains.map((availabilityDomain) => ({
    availabilityDomain,
    subnetId: target.nodeSubnetId,
    faultDomains: [],
  }))
}

const settingsOf = async (
  target: NodePoolTarget,
  client: NodePoolClient,
): Promise<NodePoolSettings> => ({
  name: target.name,
  size: target.size,
  shape: target.shape,
  podSubnetId: target.podSubnetId,
  podGroupIds: target.podGroupIds ?? [],
  nodeGroupIds: target.nodeGroupIds ?? [],
  labels: target.labels ?? {},
  taints: target.taints ?? [],
  placements: target.placements ?? (await everywhere(target, client)),
})

/** A change that OCI has taken on is told before it is waited for. */
export interface PoolApply extends PoolWait {
  readonly changed?: (change: PoolChange) => void
}

const createPool = async (
  { target }: ReviewedPoolPlan,
  change: PoolChange,
  wait: PoolApply,
): Promise<NodePool> => {
  const { client } = wait
  const settings = await settingsOf(target, client)
  const workId = await client.createNodePool(target.compartmentId, target.clusterId, settings)
  wait.changed?.(change)
  wait.progress.info(`creating virtual node pool "${target.name}" (work request ${workId})`)
  const [id] = (await waitForWork(workId, target.compartmentId, wait)).nodePoolIds
  if (id !== undefined) return client.nodePool(id)
  throw new ActionError({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
  })
}

const REPLACING =
  'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.'

const applyChange = async (
  plan: ReviewedPoolPlan,
  change: PoolChange,
  wait: PoolApply,
): Promise<NodePool> => {
  if (change.action === 'create') return createPool(plan, change, wait)
  const workId = await wait.client.updateNodePool(change.poolId, change.settings)
  wait.changed?.(change)
  wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`)
  await waitForWork(workId, plan.target.compartmentId, wait)
  if (change.kept !== undefined) wait.progress.warning(`${change.kept}. ${REPLACING}`)
  return wait.client.nodePool(change.poolId)
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
  let pool = plan.pool
  for (const change of plan.changes) {
    // OCI refuses to change a pool that is on its way.
    if (pool !== undefined && pool.state !== 'ACTIVE') await waitForNodes(pool, wait)
    pool = await applyChange(plan, change, wait)
  }
  if (pool === undefined) throw new Error('a plan without a pool has a change that makes it')
  return waitForNodes(pool, wait)
}
