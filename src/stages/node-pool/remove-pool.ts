import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import { awaitOciWork } from '../../core/await-oci-work.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { ActionError } from '../../values/action-error.ts'
import { ifSeen, isChangedMeanwhile, isNotAllowed } from '../../values/oci/refusal.ts'
import { drainNodes } from './drain-nodes.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { isNodeOf, seeNodes } from './nodes-ready.ts'
import { hintFor } from './pool-causes.ts'
import type { PoolWait } from './pool-wait.ts'
import { waitForWork } from './wait-for-pool.ts'

const notGone = (pool: NodePool): ActionError => {
  const details = pool.stateDetails ?? 'OCI gives no details'
  return new ActionError({
    code: 'NODE_POOL_NEEDS_ATTENTION',
    message: `the replaced virtual node pool ${pool.id} is ${pool.state} instead of deleted: ${details}`,
    hint: hintFor(details, 'Remove the cause that OCI names, and run again: it is deleted then.'),
  })
}

/** Waits until a pool is gone that is being deleted. @throws ActionError NODE_POOL_* */
export const waitUntilGone = (id: string, wait: PoolWait): Promise<true> =>
  awaitOciWork(wait, 'NODE_POOL_TIMEOUT', `the deletion of virtual node pool ${id}`, async () => {
    const pool = await ifSeen(wait.client.nodePool(id))
    if (pool === undefined || pool.state === 'DELETED') return true
    if (pool.state !== 'DELETING') throw notGone(pool)
    wait.progress.waiting('the old pool: OKE drains and deletes it')
    return undefined
  })

/** Whether a pool is deleted or being deleted. */
const isGoing = (pool: NodePool | undefined): boolean =>
  pool === undefined || ['DELETING', 'DELETED'].includes(pool.state)

/** @returns the work request; undefined if another run deletes it, or has */
const sendDelete = async (
  id: string,
  graceMinutes: number,
  wait: PoolWait,
): Promise<string | undefined> => {
  try {
    return await startWhenFree(wait, async () => {
      const now = await wait.client.nodePool(id)
      if (isGoing(now)) return undefined
      return wait.client.deleteNodePool(id, graceMinutes, now.etag)
    })
  } catch (error) {
    // OCI does not know a deleted pool for a delete, and still shows it for a get.
    if (isNotAllowed(error) && isGoing(await ifSeen(wait.client.nodePool(id)))) return undefined
    if (isChangedMeanwhile(error)) return sendDelete(id, graceMinutes, wait)
    throw error
  }
}

/** The pool that is known is the new one. */
const nobody = (): void => undefined

const MINUTE = 60_000

/** Moves the pods off a pool, and deletes it. A run that was ended is continued. @throws ActionError NODE_POOL_*, OCI_* */
export const removePool = async (
  pool: NodePool,
  { compartmentId, evictionGrace }: NodePoolTarget,
  wait: PoolWait,
  accepted: () => void,
): Promise<void> => {
  const until = wait.clock.now() + (evictionGrace ?? 0)
  const virtual = pool.state === 'FAILED' ? [] : await wait.client.virtualNodes(pool.id)
  const seen = virtual.length === 0 ? undefined : await seeNodes(wait.kubernetes, wait)
  if (seen !== undefined) {
    const own = seen.now.filter((node) => virtual.some((one) => isNodeOf(one)(node)))
    const names = own.map(({ name }) => name)
    await drainNodes(names, seen.nodes, Math.min(until, wait.deadline), wait)
  }
  const minutes = Math.max(1, Math.ceil((until - wait.clock.now()) / MINUTE))
  const workId = await sendDelete(pool.id, minutes, wait)
  if (workId !== undefined) {
    accepted()
    wait.progress.info(`deleting virtual node pool ${pool.id} (work request ${workId})`)
    await waitForWork(workId, compartmentId, { ...wait, seen: nobody })
  }
  await waitUntilGone(pool.id, wait)
}
