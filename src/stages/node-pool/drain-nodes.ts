import type { ClusterNodes, NodePod } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import { messageOf } from '../../values/action-error.ts'
import { plural } from '../../values/plural.ts'
import type { PoolWait } from './pool-wait.ts'

const INTERVAL = 1000

/** Milliseconds after which a lower number of pods is taken for the desired one. */
const SHRUNK = 60_000

/**
 * Whether a drain evicts it: pods that nothing recreates, that every node has, or that run to
 * completion stay until the pool is deleted.
 */
const isMovable = ({ owner }: NodePod): boolean =>
  owner !== undefined && !['DaemonSet', 'Job', 'Node'].includes(owner.kind)

/** What is known about the pods of one owner. */
interface Moving {
  /** The number of ready pods when one of them was last evicted. */
  readonly wanted: number
  readonly since: number
}

/** Moves pods off nodes so that each owner has all of its pods ready again before the next one goes. */
class Drain {
  readonly #nodes: ClusterNodes
  readonly #wait: PoolWait
  readonly #moving = new Map<string, Moving>()

  constructor(nodes: ClusterNodes, wait: PoolWait) {
    this.#nodes = nodes
    this.#wait = wait
  }

  /** Pods of the nodes that are still to be moved. */
  async left(names: readonly string[]): Promise<readonly NodePod[]> {
    const found: NodePod[] = []
    for (const name of names) found.push(...(await this.#nodes.podsOn(name)))
    return found.filter(isMovable)
  }

  /** Evicts of each owner one pod at most. */
  async round(left: readonly NodePod[]): Promise<void> {
    const namespaces = [...new Set(left.map(({ namespace }) => namespace))]
    for (const namespace of namespaces) {
      const pods = await this.#nodes.podsIn(namespace)
      const own = left.filter((pod) => pod.namespace === namespace)
      const owners = new Set(own.flatMap(({ owner }) => owner?.uid ?? []))
      for (const uid of owners) await this.#move(uid, pods, own)
    }
  }

  async #move(uid: string, pods: readonly NodePod[], left: readonly NodePod[]): Promise<void> {
    const live = pods.filter(({ owner, isLeaving }) => owner?.uid === uid && !isLeaving)
    const onNodes = left.filter(({ owner, isLeaving }) => owner?.uid === uid && !isLeaving)
    // A pod that serves nothing can be evicted at once.
    const idle = onNodes.find(({ isReady }) => !isReady)
    const next = idle ?? (this.#isWhole(uid, live) ? onNodes[0] : undefined)
    if (next === undefined) return
    const ready = live.filter(({ isReady }) => isReady).length
    const outcome = await this.#nodes.evict(next)
    if (outcome === 'gone' && idle === undefined) {
      this.#moving.set(uid, { wanted: ready, since: this.#wait.clock.now() })
    }
  }

  #isWhole(uid: string, live: readonly NodePod[]): boolean {
    const { wanted, since } = this.#moving.get(uid) ?? { wanted: 0, since: 0 }
    const isShrunk = this.#wait.clock.now() - since >= SHRUNK
    return live.every(({ isReady }) => isReady) && (live.length >= wanted || isShrunk)
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'kind' in error && error.kind === 'forbidden'

/**
 * Cordons nodes and moves their pods off, one of each owner at a time. What is left when the grace is
 * over, and what this identity may not do, is left to OKE, which drains the nodes of a pool it deletes.
 * @param until milliseconds since the epoch
 */
export const drainNodes = async (
  names: readonly string[],
  nodes: ClusterNodes,
  until: number,
  wait: PoolWait,
): Promise<void> => {
  const { clock, progress, signal } = wait
  const drain = new Drain(nodes, wait)
  try {
    await Promise.all(names.map((name) => nodes.cordon(name)))
    for (;;) {
      const left = await drain.left(names)
      if (left.length === 0 || clock.now() >= until) return
      progress.waiting(`the old pool: ${plural(left.length, 'pod')} to move`)
      await drain.round(left)
      await clock.sleep(INTERVAL, signal)
    }
  } catch (error) {
    signal?.throwIfAborted()
    const why = isForbidden(error) ? 'this identity may not' : 'it failed'
    progress.info(`moving the pods is left to OKE: ${why} (${messageOf(error)})`)
  }
}
