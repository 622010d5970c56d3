import type {
  NodePool,
  NodePoolClient,
  VirtualNode,
} from '../../clients/container-engine/node-pools.ts'
import type { Plan } from '../../core/change.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { nodesOf } from '../../values/oci/cycling.ts'
import { isChangedMeanwhile } from '../../values/oci/refusal.ts'
import { createNodePool } from './create-node-pool.ts'
import { findPools } from './find-node-pool.ts'
import { type LimitReader, tooManyNodes } from './limits.ts'
import { planNodePool, type PoolChange, removalOf, type UpdatePool } from './node-pool-plan.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { withCause } from './pool-causes.ts'
import { type PlaceReader, placePool } from './place-pool.ts'
import { replacePool } from './replace-pool.ts'
import { requireShape, type ShapeReader } from './require-shape.ts'
import type { PoolWait } from './pool-wait.ts'
import { waitForActive, waitForNodes, waitForWork } from './wait-for-pool.ts'

interface EnsuredNodePool {
  readonly pool: NodePool
  readonly nodes: readonly VirtualNode[]
  /** Whether they are known to be Ready in Kubernetes. */
  readonly isReady: boolean
}

/** The plan, with the state that it was computed from. */
export interface ReviewedPoolPlan extends Plan<PoolChange> {
  readonly target: NodePoolTarget
  readonly pool: NodePool | undefined
  /** Whether a pool is replaced by another, or a run before has begun that. */
  readonly isReplaced: boolean
  readonly warnings: readonly string[]
}

const attentionOf = (pool: NodePool | undefined): string | undefined =>
  pool?.state === 'NEEDS_ATTENTION'
    ? `virtual node pool "${pool.name}" is NEEDS_ATTENTION: ${pool.stateDetails ?? 'OCI gives no details'}`
    : undefined

/** Extra virtual nodes while others are replaced. */
const surgeOf = (change: PoolChange, { size }: NodePoolTarget): number =>
  change.action === 'update' && change.cycling ? nodesOf(change.cycling.surge, size) : 0

/** What a plan is made from. */
export type PoolReader = Pick<NodePoolClient, 'findNodePools'> &
  LimitReader &
  PlaceReader &
  ShapeReader

/** What would be created or updated. Changes nothing. @throws ActionError NODE_POOL_*, OCI_* */
export const planEnsureNodePool = async (
  wanted: NodePoolTarget,
  client: PoolReader,
): Promise<ReviewedPoolPlan> => {
  const [target, { pool, old, leaving }] = await Promise.all([
    placePool(wanted, client),
    findPools(wanted, client),
  ])
  const own = planNodePool(target, pool)
  const plan = old === undefined ? own : { ...own, changes: [...own.changes, removalOf(old)] }
  const isMade = plan.changes.some(({ action }) => action === 'create')
  if (isMade) await requireShape(target, client)
  const more = isMade ? target.size : target.size - (pool?.size ?? 0)
  const surge = plan.changes.reduce((most, change) => Math.max(most, surgeOf(change, target)), 0)
  const problem = await tooManyNodes({ more, surge }, target.compartmentId, client)
  const problems = [problem, attentionOf(pool)].flatMap((text) => text ?? [])
  const isReplaced = plan.changes.some(({ action }) => action === 'delete') || leaving.length > 0
  return { target, pool, ...plan, isReplaced, warnings: problems }
}

/** Reports a change that OCI has accepted before waiting for it. */
interface PoolApply extends PoolWait {
  readonly changed?: (change: PoolChange) => void
}

const REPLACING =
  'OKE gives these to new virtual nodes only. To replace them, cycle them with the next change of these (cycling-surge, cycling-unavailable; node-pool.cycling in the environment file), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.'

/** How often another run or user may change the pool between our read and our update. */
const MOST_CHANGES = 3

/**
 * Sends what the pool currently lacks, without undoing changes that others made since the plan.
 * @returns undefined if nothing is left to change
 */
const sendUpdate = async (
  target: NodePoolTarget,
  poolId: string,
  wait: PoolApply,
): Promise<{ readonly change: UpdatePool; readonly workId: string } | undefined> => {
  for (let others = 0; ; others++) {
    const now = await wait.client.nodePool(poolId)
    const [change] = planNodePool(target, now).changes
    if (change?.action !== 'update') return undefined
    try {
      const update = () => wait.client.updateNodePool(poolId, change.settings, now.etag)
      return { change, workId: await startWhenFree(wait, update) }
    } catch (error) {
      if (!isChangedMeanwhile(error) || others >= MOST_CHANGES) throw withCause(error)
      wait.progress.info(`${change.target} was changed by another client: reading it again`)
    }
  }
}

/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async (
  { target }: ReviewedPoolPlan,
  pool: NodePool,
  changes: readonly PoolChange[],
  wait: PoolApply,
): Promise<NodePool> => {
  let current = pool
  for (const change of changes) {
    if (change.action !== 'update') continue
    // OCI refuses to change a pool in a transitional state.
    if (current.state !== 'ACTIVE') await waitForActive(current, wait)
    const sent = await sendUpdate(target, pool.id, wait)
    if (sent !== undefined) {
      wait.changed?.(sent.change)
      wait.progress.info(
        `updating virtual node pool: ${sent.change.description} (work request ${sent.workId})`,
      )
      await waitForWork(sent.workId, target.compartmentId, wait)
      if (sent.change.kept !== undefined) {
        wait.progress.warning(`${sent.change.kept}. ${REPLACING}`)
      }
    }
    current = await wait.client.nodePool(pool.id)
  }
  return current
}

/** Creates the pool; brings one that another run created since the plan to this one's target. */
const createPool = async (plan: ReviewedPoolPlan, wait: PoolApply): Promise<NodePool> => {
  const { target, changes } = plan
  const { pool, isFound } = await createNodePool(target, wait, () =>
    changes.filter(({ action }) => action === 'create').forEach((one) => wait.changed?.(one)),
  )
  return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool
}

/** Replaces the pool; brings the one that is left then to the target. */
const changePools = async (plan: ReviewedPoolPlan, wait: PoolApply): Promise<NodePool> => {
  const { target, changes } = plan
  const accepted = (action: PoolChange['action']) =>
    changes.filter((one) => one.action === action).forEach((change) => wait.changed?.(change))
  const left = await replacePool(target, wait, accepted)
  if (left === undefined) return createPool(plan, wait)
  return updatePool(plan, left, planNodePool(target, left).changes, wait)
}

/**
 * Applies the plan and waits for the pool and its virtual nodes, even if nothing had to change: an
 * earlier run may have stopped waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
export const applyEnsureNodePool = async (
  plan: ReviewedPoolPlan,
  wait: PoolApply,
): Promise<EnsuredNodePool> => {
  const { pool, changes, isReplaced } = plan
  if (isReplaced) return waitForNodes(await changePools(plan, wait), wait)
  const ensured =
    pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait)
  return waitForNodes(ensured, wait)
}
