import type {
  NodePool,
  VirtualNode,
  WorkRequest,
} from '../../clients/container-engine/node-pools.ts'
import { awaitOciWork } from '../../core/await-oci-work.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { SMALL_TENANCY } from './limits.ts'
import { waitForReady } from './nodes-ready.ts'
import { hintFor } from './pool-causes.ts'
import type { PoolWait } from './pool-wait.ts'

const workFailed = (request: WorkRequest, errors: readonly string[]): ActionError => {
  const details = errors.join('; ') || 'OCI gives no details'
  return new ActionError({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${request.id} ended ${request.status}: ${details}`,
    hint: hintFor(
      details,
      `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${SMALL_TENANCY}`,
    ),
  })
}

/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
export const waitForWork = async (
  workRequestId: string,
  compartmentId: string,
  wait: PoolWait,
): Promise<WorkRequest> => {
  const done = await awaitOciWork(
    wait,
    'NODE_POOL_TIMEOUT',
    `work request ${workRequestId}`,
    async () => {
      const request = await wait.client.workRequest(workRequestId)
      const [id] = request.nodePoolIds
      if (id !== undefined) await wait.seen?.({ id, virtualNodes: null })
      wait.progress.waiting(`the work request: ${request.status}`)
      return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(request.status) ? request : undefined
    },
  )
  if (done.status === 'SUCCEEDED') return done
  const errors = await wait.client
    .workRequestErrors(workRequestId, compartmentId)
    // The failure is known: a reason that cannot be read must not replace it.
    .catch((error: unknown) => [messageOf(error)])
  throw workFailed(done, errors)
}

const needsAttention = (pool: NodePool, nodes: readonly VirtualNode[]): ActionError => {
  const problems = nodes.flatMap(({ name, availabilityDomain, faultDomain, problem }) => {
    const where = [availabilityDomain, faultDomain].filter((part) => part !== undefined).join(' ')
    return problem === undefined ? [] : [`${name}${where && ` in ${where}`}: ${problem}`]
  })
  const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ')
  return new ActionError({
    code: 'NODE_POOL_NEEDS_ATTENTION',
    message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
    hint: hintFor(
      details,
      'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.',
    ),
  })
}

const BROKEN = ['FAILED', 'NEEDS_ATTENTION']

/** A pool, and those of its virtual nodes that are ACTIVE. */
interface ActivePool {
  readonly pool: NodePool
  readonly nodes: readonly VirtualNode[]
}

/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
export const waitForActive = (pool: NodePool, wait: PoolWait): Promise<ActivePool> => {
  let current: NodePool | undefined = pool
  return awaitOciWork(wait, 'NODE_POOL_TIMEOUT', `virtual node pool "${pool.name}"`, async () => {
    const [seen, nodes] = await Promise.all([
      current ?? wait.client.nodePool(pool.id),
      wait.client.virtualNodes(pool.id),
    ])
    // The first poll uses what is known; later ones read the pool again.
    current = undefined
    const active = nodes.filter(({ state }) => state === 'ACTIVE')
    await wait.seen?.({ id: seen.id, virtualNodes: active.length })
    if (BROKEN.includes(seen.state) || nodes.some(({ state }) => BROKEN.includes(state))) {
      throw needsAttention(seen, nodes)
    }
    if (seen.state === 'ACTIVE' && active.length >= seen.size) return { pool: seen, nodes: active }
    wait.progress.waiting(
      `virtual nodes: ${active.length} of ${seen.size} ACTIVE, pool ${seen.state}`,
    )
    return undefined
  })
}

/**
 * Waits until all virtual nodes are ACTIVE, and Ready in Kubernetes where that can be seen.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_NODES_NOT_READY, NODE_POOL_TIMEOUT
 */
export const waitForNodes = async (
  pool: NodePool,
  wait: PoolWait,
): Promise<ActivePool & { readonly isReady: boolean }> => {
  const active = await waitForActive(pool, wait)
  return { ...active, isReady: await waitForReady(active.pool, active.nodes, wait) }
}
