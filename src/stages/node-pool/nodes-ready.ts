import type { NodePool, VirtualNode } from '../../clients/container-engine/node-pools.ts'
import type { ClusterNodes, KubernetesNode } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import { pauses } from '../../core/start-when-free.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { OpenNodes, PoolWait } from './pool-wait.ts'

/** Milliseconds after which an API server without a response counts as unreachable. */
const PATIENCE = 5_000

const inTime = async <T>(work: Promise<T>, { clock }: PoolWait): Promise<T> => {
  const limit = clock.limit(PATIENCE)
  const late = new Promise<never>((_, reject) => {
    const say = () =>
      reject(new Error(`the API server did not respond within ${PATIENCE / 1000} s`))
    limit.addEventListener('abort', say, { once: true })
  })
  // The abandoned request may fail without consequences.
  work.catch(() => undefined)
  return Promise.race([work, late])
}

/**
 * Returns the nodes with their current state; undefined if the identity may not read them, which is
 * reported.
 */
export const seeNodes = async (
  open: OpenNodes | undefined,
  wait: PoolWait,
): Promise<{ nodes: ClusterNodes; now: readonly KubernetesNode[] } | undefined> => {
  if (open === undefined) return undefined
  try {
    // Opening has limits of its own: a bastion takes longer than a response may.
    const nodes = await open()
    return { nodes, now: await inTime(nodes.list(), wait) }
  } catch (error) {
    wait.signal?.throwIfAborted()
    wait.progress.info(`whether the Kubernetes nodes are Ready is not known: ${messageOf(error)}`)
    return undefined
  }
}

/** A virtual node's Node has its private address for a name. */
export const isNodeOf =
  ({ name, address }: VirtualNode) =>
  (node: KubernetesNode): boolean =>
    node.name === name || node.name === address || node.addresses.some((one) => one === address)

/** Why virtual nodes are not Ready in Kubernetes, a sentence each. */
const unready = (virtual: readonly VirtualNode[], nodes: readonly KubernetesNode[]): string[] =>
  virtual.flatMap((one) => {
    const node = nodes.find(isNodeOf(one))
    if (node === undefined) return [`${one.name} has not joined the cluster`]
    return node.isReady ? [] : [`${one.name} is not Ready (${node.problem ?? 'no reason given'})`]
  })

const notReady = ({ name }: NodePool, problems: readonly string[]): ActionError =>
  new ActionError({
    code: 'NODE_POOL_NODES_NOT_READY',
    message: `virtual nodes of pool "${name}" are ACTIVE, but not Ready in Kubernetes: ${problems.join('; ')}`,
    hint: 'They must reach the API endpoint on TCP 6443 and 12250: run ensure-network for the subnets. "kubectl describe node" shows more. Run again to keep waiting.',
  })

/**
 * Waits until the Kubernetes nodes of the virtual nodes are Ready, where this identity can see them.
 * @returns whether they are known to be
 * @throws ActionError NODE_POOL_NODES_NOT_READY at the deadline
 */
export const waitForReady = async (
  pool: NodePool,
  virtual: readonly VirtualNode[],
  wait: PoolWait,
): Promise<boolean> => {
  const seen = virtual.length === 0 ? undefined : await seeNodes(wait.kubernetes, wait)
  if (seen === undefined) return false
  let { now } = seen
  for (let polls = 0; ; polls++) {
    const problems = unready(virtual, now)
    if (problems.length === 0) return true
    if (wait.clock.now() >= wait.deadline) throw notReady(pool, problems)
    wait.progress.waiting(
      `Kubernetes nodes: ${virtual.length - problems.length} of ${virtual.length} Ready`,
    )
    await wait.clock.sleep(pauses(polls), wait.signal)
    // A node that is judged by what was seen last is judged again in the next round.
    now = await seen.nodes.list().catch(() => now)
  }
}
