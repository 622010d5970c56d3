import type { Context } from '../core/context.ts'
import type { Collection } from '../core/store.ts'
import type { WorkRequest } from '../core/work-request.ts'
import type { Job, WorkRequests } from '../core/work-requests.ts'
import { nodeAmount } from './pool-checks.ts'
import { nextToLeave } from './placement.ts'
import { ProvokedError, type Provocations } from './provocations.ts'
import { defaultEviction, type Eviction, type VirtualNodes } from './virtual-nodes.ts'
import type { LifecycleState, VirtualNode, VirtualNodePool } from './virtual-node-pool.ts'

type Log = (message: string) => void

/** The input of an update's work request: the nodes to replace. */
export interface UpdateInput {
  readonly cycle: readonly string[]
}

const unhealthy = (node: VirtualNode): boolean =>
  node.lifecycleState === 'FAILED' || node.lifecycleState === 'NEEDS_ATTENTION'

/** Carries out the work requests of virtual node pools. */
export class PoolWork {
  readonly #context: Context
  readonly #pools: Collection<VirtualNodePool>
  readonly #nodes: VirtualNodes
  readonly #provocations: Provocations

  constructor(context: Context, nodes: VirtualNodes, provocations: Provocations) {
    this.#context = context
    this.#pools = context.store.collection<VirtualNodePool>('virtualNodePools')
    this.#nodes = nodes
    this.#provocations = provocations
  }

  /** Registers the jobs of pools' work requests. */
  defineIn(workRequests: WorkRequests): void {
    workRequests.define('VIRTUALNODEPOOL_CREATE', this.#job('CREATED', 'FAILED'))
    workRequests.define('VIRTUALNODEPOOL_UPDATE', this.#job('UPDATED', 'NEEDS_ATTENTION'))
    workRequests.define('VIRTUALNODEPOOL_DELETE', this.#job('DELETED', 'NEEDS_ATTENTION'))
  }

  #job(done: Job['done'], whenFailed: LifecycleState): Job {
    return {
      done,
      run: async (request, log, signal) => {
        const pool = this.#pool(request)
        const spoiled = this.#provoked(pool)
        if (done === 'DELETED') return this.#empty(pool, request.input as Eviction, log, signal)
        await this.#fill(pool, log, signal)
        const cycle = done === 'UPDATED' ? (request.input as UpdateInput).cycle : []
        await this.#cycle(pool, cycle, log, signal)
        if (spoiled) for (const node of this.#nodes.of(pool.id)) this.#nodes.spoil(node, spoiled)
      },
      finish: (request, error) => {
        const pool = this.#pool(request)
        if (error) this.#settle(pool, whenFailed, error.message)
        else if (done === 'DELETED') this.#settle(pool, 'DELETED')
        else this.#settleByNodes(pool)
      },
    }
  }

  /** Throws a provoked failure; returns the error to set on all nodes, if one was provoked. */
  #provoked(pool: VirtualNodePool): string | undefined {
    const outcome = this.#provocations.take(pool.id, pool.displayName)
    if (outcome?.kind === 'fail') {
      throw new ProvokedError(outcome.message, outcome.code ?? 'InternalError')
    }
    return outcome?.virtualNodeError
  }

  /** Brings the number of healthy nodes to the pool's size. */
  async #fill(pool: VirtualNodePool, log: Log, signal: AbortSignal): Promise<void> {
    const leaving = this.#nodes.of(pool.id).filter((node) => node.lifecycleState === 'DELETING')
    const broken = this.#nodes.of(pool.id).filter(unhealthy)
    const kept = this.#nodes.of(pool.id).filter((node) => ![...leaving, ...broken].includes(node))
    const surplus: VirtualNode[] = []
    while (kept.length > pool.size) {
      const node = nextToLeave(pool.placementConfigurations, kept)
      kept.splice(kept.indexOf(node), 1)
      surplus.push(node)
    }
    await this.#remove([...leaving, ...broken, ...surplus], defaultEviction, log, signal)
    const waiting = kept.filter((node) => node.lifecycleState === 'CREATING')
    const added = Array.from({ length: pool.size - kept.length }, () => this.#nodes.allot(pool))
    await this.#join([...waiting, ...added], pool, log, signal)
  }

  /** Replaces nodes a few at a time, as the pool's cycling details allow. */
  async #cycle(
    pool: VirtualNodePool,
    ids: readonly string[],
    log: Log,
    signal: AbortSignal,
  ): Promise<void> {
    const old = this.#nodes.of(pool.id).filter((node) => ids.includes(node.id))
    const { maximumSurge = '1', maximumUnavailable = '0' } =
      pool.virtualNodePoolCyclingDetails ?? {}
    const surge = nodeAmount(maximumSurge, pool.size)
    const unavailable = nodeAmount(maximumUnavailable, pool.size)
    const remove = (count: number) =>
      this.#remove(old.splice(0, count), defaultEviction, log, signal)
    while (old.length > 0) {
      await remove(unavailable)
      const missing = pool.size + surge - this.#nodes.of(pool.id).length
      const count = Math.min(missing, old.length + pool.size - this.#nodes.of(pool.id).length)
      const added = Array.from({ length: Math.max(0, count) }, () => this.#nodes.allot(pool))
      await this.#join(added, pool, log, signal)
      const failed = this.#nodes.of(pool.id).find((node) => node.lifecycleState === 'FAILED')
      if (failed) throw new Error(`A new virtual node failed: ${failed.virtualNodeError ?? ''}`)
      await remove(this.#nodes.of(pool.id).length - pool.size)
    }
  }

  async #empty(
    pool: VirtualNodePool,
    eviction: Eviction,
    log: Log,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#remove(this.#nodes.of(pool.id), eviction, log, signal)
  }

  async #join(
    nodes: readonly VirtualNode[],
    pool: VirtualNodePool,
    log: Log,
    signal: AbortSignal,
  ): Promise<void> {
    if (nodes.length === 0) return
    log(`Creating ${nodes.length} virtual nodes`)
    await Promise.all(nodes.map((node) => this.#nodes.join(node, pool, signal)))
  }

  /**
   * Tries all nodes, then throws the first failure, so that one stuck node does not hold up the
   * others.
   */
  async #remove(
    nodes: readonly VirtualNode[],
    eviction: Eviction,
    log: Log,
    signal: AbortSignal,
  ): Promise<void> {
    if (nodes.length === 0) return
    log(`Deleting ${nodes.length} virtual nodes`)
    const results = await Promise.allSettled(
      nodes.map((node) => this.#nodes.leave(node, eviction, signal)),
    )
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }

  #pool(request: WorkRequest): VirtualNodePool {
    const id = request.resources[0]?.identifier ?? ''
    const pool = this.#pools.get(id)
    if (!pool) throw new Error(`virtual node pool ${id} is not in the store`)
    return pool
  }

  #settleByNodes(pool: VirtualNodePool): void {
    const bad = this.#nodes.of(pool.id).filter(unhealthy)
    const reasons = [...new Set(bad.map((node) => node.virtualNodeError))].join('; ')
    if (bad.length === 0) this.#settle(pool, 'ACTIVE')
    else this.#settle(pool, 'NEEDS_ATTENTION', `${bad.length} virtual nodes failed: ${reasons}`)
  }

  #settle(pool: VirtualNodePool, lifecycleState: LifecycleState, lifecycleDetails?: string): void {
    const timeUpdated = new Date(this.#context.clock.now()).toISOString()
    this.#pools.put({ ...pool, lifecycleState, lifecycleDetails, timeUpdated })
  }
}
