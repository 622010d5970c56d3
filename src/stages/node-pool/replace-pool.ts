import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import { createNodePool } from './create-node-pool.ts'
import { findPools } from './find-node-pool.ts'
import type { PoolChange } from './node-pool-plan.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { removePool, waitUntilGone } from './remove-pool.ts'
import { needsReplacement } from './replaced-pool.ts'
import type { PoolWait } from './pool-wait.ts'
import { waitForNodes } from './wait-for-pool.ts'

/** What is reported as done, once OCI has accepted it. */
type Accepted = (action: PoolChange['action']) => void

/** Makes the new pool, and deletes the old one when the new nodes are Ready. */
const replace = async (
  old: NodePool,
  target: NodePoolTarget,
  wait: PoolWait,
  accepted: Accepted,
): Promise<NodePool> => {
  const made = await createNodePool(target, wait, () => accepted('create'), old)
  const { pool } = await waitForNodes(made.pool, wait)
  await removePool(old, target, wait, () => accepted('delete'))
  return pool
}

/** Finishes what earlier runs have begun. @returns the pool that is left, if there is one */
const finish = async (
  target: NodePoolTarget,
  wait: PoolWait,
  accepted: Accepted,
): Promise<NodePool | undefined> => {
  const { pool, old, leaving } = await findPools(target, wait.client)
  for (const { id } of leaving) await waitUntilGone(id, wait)
  if (pool === undefined || old === undefined) return pool
  if (pool.state === 'FAILED') {
    await removePool(pool, target, wait, () => undefined)
    return old
  }
  const { pool: ready } = await waitForNodes(pool, wait)
  await removePool(old, target, wait, () => accepted('delete'))
  return ready
}

/**
 * Replaces a pool by one that has what it cannot be given: never with less capacity than before.
 * Goes on where an earlier run ended.
 * @returns undefined if there is no pool of the name any more
 * @throws ActionError NODE_POOL_*, OCI_*
 */
export const replacePool = async (
  target: NodePoolTarget,
  wait: PoolWait,
  accepted: Accepted,
): Promise<NodePool | undefined> => {
  let pool = await finish(target, wait, accepted)
  while (pool !== undefined && needsReplacement(pool, target)) {
    pool = await replace(pool, target, wait, accepted)
  }
  return pool
}
