import type {
  NodePool,
  NodePoolClient,
  NodePoolSettings,
  Placement,
} from '../../clients/container-engine/node-pools.ts'
import { createOnce } from '../../core/create-once.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { ActionError } from '../../values/action-error.ts'
import { ifSeen } from '../../values/oci/refusal.ts'
import { findPools, requireOnlyPool } from './find-node-pool.ts'
import { inPlaceOf, isMadeFor } from './replaced-pool.ts'
import type { NodePoolTarget } from './node-pool-target.ts'
import { withCause } from './pool-causes.ts'
import type { PoolWait } from './pool-wait.ts'
import { waitForWork } from './wait-for-pool.ts'

/**
 * No fault domains: OKE spreads the nodes over them, and Oracle advises against naming any, since
 * one without capacity would keep nodes from starting.
 */
const everywhere = async (target: NodePoolTarget, { client }: PoolWait): Promise<Placement[]> => {
  const domains = await client.availabilityDomains(target.compartmentId)
  return domains.toSorted().map((availabilityDomain) => ({
    availabilityDomain,
    subnetId: target.nodeSubnetId,
    faultDomains: [],
  }))
}

const settingsOf = async (target: NodePoolTarget, wait: PoolWait): Promise<NodePoolSettings> => ({
  name: target.name,
  size: target.size,
  shape: target.shape,
  podSubnetId: target.podSubnetId,
  podGroupIds: target.podGroupIds ?? [],
  nodeGroupIds: target.nodeGroupIds ?? [],
  labels: target.labels ?? {},
  taints: target.taints ?? [],
  tags: target.tags ?? {},
  placements: target.placements ?? (await everywhere(target, wait)),
})

const isGone = ({ state }: NodePool): boolean => state === 'DELETING' || state === 'DELETED'

/** The pool by its OCID; undefined if it was deleted. */
const livePool = async (id: string, client: NodePoolClient): Promise<NodePool | undefined> => {
  const pool = await ifSeen(client.nodePool(id))
  return pool === undefined || isGone(pool) ? undefined : pool
}

/** Milliseconds after which a work request cannot belong to a call that was just made. */
const OLD = 60_000

/** Whether the work request is of an earlier run whose pool is gone. Else reports its pool. */
const isSpent = async (workId: string, { client, clock, seen }: PoolWait): Promise<boolean> => {
  const { status, acceptedAt, nodePoolIds } = await client.workRequest(workId)
  const [id] = nodePoolIds
  if (acceptedAt !== undefined && clock.now() - acceptedAt >= OLD) {
    if (id === undefined) return ['FAILED', 'CANCELED'].includes(status)
    if ((await livePool(id, client)) === undefined) return true
  }
  if (id !== undefined) await seen?.({ id, virtualNodes: null })
  return false
}

interface CreatedPool {
  readonly pool: NodePool
  /** Whether it already existed: from another run, or a request whose response was lost. */
  readonly isFound: boolean
}

/** The pool of another run, or of an earlier one. */
const findMade = async (
  target: NodePoolTarget,
  { client, progress }: PoolWait,
  old: NodePool | undefined,
): Promise<CreatedPool | undefined> => {
  const { pool } = await findPools(target, client)
  const isOther = pool !== undefined && old !== undefined && !isMadeFor(pool, old)
  if (pool === undefined || isOther) return undefined
  progress.info(`virtual node pool "${target.name}" is there since the plan (${pool.id})`)
  return { pool, isFound: true }
}

/**
 * Creates the pool once for all concurrent runs, and waits for the work request. Waits also for one
 * that another run creates with a different request.
 * @param accepted called when OCI has accepted the work
 * @param old the pool that the new one replaces, if any
 * @throws ActionError NODE_POOL_*, RESOURCE_GONE, OCI_*
 */
export const createNodePool = async (
  target: NodePoolTarget,
  wait: PoolWait,
  accepted: () => void,
  old?: NodePool,
): Promise<CreatedPool> => {
  const { client, clock, progress } = wait
  const { clusterId, compartmentId, name } = target
  const find = () => findMade(target, wait, old)
  const found = await find()
  if (found !== undefined) return found
  const settings = await settingsOf(old === undefined ? target : inPlaceOf(old, target), wait)
  const create = async (token: string): Promise<CreatedPool | undefined> => {
    const workId = await startWhenFree(wait, () =>
      client.createNodePool(compartmentId, clusterId, settings, token),
    ).catch((error: unknown) => {
      throw withCause(error)
    })
    if (await isSpent(workId, wait)) return undefined
    accepted()
    progress.info(`creating virtual node pool "${name}" (work request ${workId})`)
    const [id] = (await waitForWork(workId, compartmentId, wait)).nodePoolIds
    if (id === undefined) throw namesNoPool(workId)
    const pool = await readAfterCreate(() => livePool(id, client), clock)
    return pool && { pool, isFound: false }
  }
  const created = await createOnce({
    name: `virtual node pool "${name}"`,
    identity: [
      ...['virtual-node-pool', compartmentId, clusterId, name],
      ...(old === undefined ? [] : ['in place of', old.id]),
    ],
    create,
    find: () => readAfterCreate(find, clock),
  })
  await requireOnlyPool(target, created.pool, client, old)
  return created
}

const namesNoPool = (workId: string): ActionError =>
  new ActionError({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
  })
