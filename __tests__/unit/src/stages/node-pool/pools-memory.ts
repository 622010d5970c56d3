import type {
  NodePool,
  NodePoolClient,
  NodePoolSettings,
  VirtualNode,
  WorkRequest,
} from '../../../../../src/clients/container-engine/node-pools.ts'
import type { Clock } from '../../../../../src/core/clock.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'

const refused = (status: number, code: string): ActionError =>
  new ActionError({
    code: status === 404 ? 'OCI_NOT_FOUND_OR_NOT_ALLOWED' : 'OCI_REFUSED',
    message: code,
    hint: '',
    service: { status, code, operation: 'memory' },
  })

interface Kept extends NodePool {
  readonly bornAt: number
}

interface Work {
  readonly id: string
  readonly poolId: string
  readonly acceptedAt: number
  readonly endsAt: number
  readonly isDelete: boolean
  /** The result of the work. */
  readonly outcome: 'SUCCEEDED' | 'FAILED'
}

/** Container Engine with retry tokens, lists that lag, and work that takes a minute. */
export class TokenPools implements NodePoolClient {
  readonly pools: Kept[] = []
  /** Milliseconds for which a list does not show a new pool. */
  lag = 0
  outcome: Work['outcome'] = 'SUCCEEDED'
  /** How many turns others get before a call does its work. */
  turns: () => number = () => 1
  updates = 0
  /** Whether OKE refuses a change while another is in progress, as the real one does. */
  isStrict = false
  readonly #works: Work[] = []
  readonly #tokens = new Map<string, { readonly body: string; readonly workId: string }>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  async #call<T>(work: () => T): Promise<T> {
    for (let turns = this.turns(); turns > 0; turns--) await Promise.resolve()
    return work()
  }

  #begin(poolId: string, isDelete = false): string {
    const acceptedAt = this.#clock.now()
    const isBusy = this.#works.some(({ endsAt }) => acceptedAt < endsAt)
    if (this.isStrict && isBusy) throw refused(409, 'IncorrectState')
    const id = `work-${this.#works.length + 1}`
    const { outcome } = this
    this.#works.push({ id, poolId, isDelete, acceptedAt, endsAt: acceptedAt + 60_000, outcome })
    return id
  }

  #work(id: string): Work {
    const found = this.#works.find((one) => one.id === id)
    if (found === undefined) throw refused(404, 'NotAuthorizedOrNotFound')
    return found
  }

  /** Adds a pool that was created by hand or by another tool: without a token. */
  add(settings: Partial<NodePool>): NodePool {
    const bornAt = this.#clock.now()
    const number = this.pools.length + 1
    const pool: Kept = {
      id: `pool-${number}`,
      name: 'shop',
      clusterId: 'cluster',
      compartmentId: 'compartment',
      size: 3,
      shape: 'Pod.Standard.E4.Flex',
      podSubnetId: 'nodes',
      podGroupIds: [],
      nodeGroupIds: [],
      placements: [],
      labels: {},
      taints: [],
      tags: {},
      state: 'ACTIVE',
      createdAt: `2026-11-28T10:00:0${number}.000Z`,
      ...settings,
      bornAt,
    }
    this.pools.push(pool)
    return pool
  }

  remove(id: string): void {
    this.pools.splice(
      this.pools.findIndex((pool) => pool.id === id),
      1,
    )
  }

  #shown(pool: Kept): NodePool {
    const work = this.#works.findLast(({ poolId }) => poolId === pool.id)
    if (work === undefined) return pool
    const isOver = this.#clock.now() >= work.endsAt
    if (work.isDelete) {
      const state = work.outcome === 'FAILED' ? 'NEEDS_ATTENTION' : 'DELETED'
      return { ...pool, state: isOver ? state : 'DELETING' }
    }
    if (!isOver) return { ...pool, state: 'CREATING' }
    return { ...pool, state: work.outcome === 'FAILED' ? 'FAILED' : 'ACTIVE' }
  }

  findNodePools(_compartmentId: string, clusterId: string, name: string) {
    return this.#call(() =>
      this.pools
        .filter((pool) => pool.clusterId === clusterId && pool.name === name)
        .filter(({ bornAt }) => this.#clock.now() - bornAt >= this.lag)
        .map((pool) => this.#shown(pool))
        .filter(({ state }) => state !== 'DELETED'),
    )
  }

  nodePool(id: string): Promise<NodePool> {
    return this.#call(() => {
      const found = this.pools.find((pool) => pool.id === id)
      if (found === undefined) throw refused(404, 'NotAuthorizedOrNotFound')
      return this.#shown(found)
    })
  }

  createNodePool(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    retryToken: string,
  ): Promise<string> {
    return this.#call(() => {
      const body = JSON.stringify([compartmentId, clusterId, settings])
      const known = this.#tokens.get(retryToken)
      if (known !== undefined && known.body !== body) throw refused(409, 'InvalidatedRetryToken')
      if (known !== undefined) return known.workId
      const workId = this.#begin(`pool-${this.pools.length + 1}`)
      this.add({ ...settings, compartmentId, clusterId })
      this.#tokens.set(retryToken, { body, workId })
      return workId
    })
  }

  updateNodePool(id: string, settings: Partial<NodePoolSettings>): Promise<string> {
    return this.#call(() => {
      this.updates++
      const at = this.pools.findIndex((pool) => pool.id === id)
      const pool = this.pools[at]
      if (pool === undefined) throw refused(404, 'NotAuthorizedOrNotFound')
      this.pools[at] = { ...pool, ...settings }
      return this.#begin(id)
    })
  }

  deletes: number[] = []
  deleteNodePool(id: string, graceMinutes: number): Promise<string> {
    return this.#call(() => {
      const pool = this.pools.find((one) => one.id === id)
      const state = pool && this.#shown(pool).state
      if (state === undefined || state === 'DELETED') throw refused(404, 'NotAuthorizedOrNotFound')
      if (state === 'DELETING') throw refused(409, 'IncorrectState')
      const workId = this.#begin(id, true)
      this.deletes.push(graceMinutes)
      return workId
    })
  }

  /** Returns the pools as `nodePool` shows them, without deleted ones. */
  live(): readonly NodePool[] {
    return this.pools.map((pool) => this.#shown(pool)).filter(({ state }) => state !== 'DELETED')
  }

  virtualNodes(id: string): Promise<readonly VirtualNode[]> {
    return this.#call(() => {
      const size = this.pools.find((pool) => pool.id === id)?.size ?? 0
      return Array.from({ length: size }, (_, at) => ({
        id: `node-${at}`,
        name: `10.0.10.${at}`,
        state: 'ACTIVE',
      }))
    })
  }

  workRequest(id: string): Promise<WorkRequest> {
    return this.#call(() => {
      const { poolId, acceptedAt, endsAt, outcome } = this.#work(id)
      const status = this.#clock.now() < endsAt ? 'IN_PROGRESS' : outcome
      return { id, status, acceptedAt, nodePoolIds: [poolId] }
    })
  }

  workRequestErrors() {
    return Promise.resolve(['LimitExceeded: no virtual node is left'])
  }

  virtualNodeLimit() {
    return Promise.resolve({ used: 0, available: 9 })
  }
  podShapes() {
    return Promise.resolve<readonly string[]>([])
  }
  availabilityDomains() {
    return this.#call(() => ['AD-1'])
  }
}
