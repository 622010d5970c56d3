import { beforeEach, describe, expect, it, test } from '@jest/globals'

import type {
  NodePool,
  NodePoolClient,
  NodePoolSettings,
  VirtualNode,
  WorkRequest,
} from '../../../../../src/clients/container-engine/node-pools.ts'
import type { Availability } from '../../../../../src/clients/oci/limit-availability.ts'
import type { Clock } from '../../../../../src/core/clock.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../../../../../src/stages/node-pool/find-node-pool.ts'
import type { PoolChange } from '../../../../../src/stages/node-pool/node-pool-plan.ts'
import type { SeenPool } from '../../../../../src/stages/node-pool/pool-wait.ts'
import { tooManyPods } from '../../../../../src/stages/node-pool/limits.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'

/** A clock that only advances when someone sleeps. */
class FakeClock implements Clock {
  time = 0
  now(): number {
    return this.time
  }
  limit(milliseconds: number): AbortSignal {
    return AbortSignal.timeout(milliseconds)
  }
  sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds
    return Promise.resolve()
  }
}

/** Container Engine in memory: a pool takes `work` milliseconds, its nodes the same time again. */
class PoolsMemory implements NodePoolClient {
  readonly pools: NodePool[] = []
  readonly calls: string[] = []
  outcome = 'SUCCEEDED'
  errors: string[] = []
  poolState = 'ACTIVE'
  problem: string | undefined
  work = 60_000
  #doneAt = 0
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  findNodePools(_compartment: string, clusterId: string, name: string) {
    this.calls.push('find')
    return Promise.resolve(
      this.pools.filter((pool) => pool.clusterId === clusterId && pool.name === name),
    )
  }
  nodePool(id: string) {
    this.calls.push('get')
    const pool = this.pools.find((one) => one.id === id)
    if (pool === undefined) return Promise.reject(new Error(`no pool ${id}`))
    return Promise.resolve({ ...pool, state: this.poolState, stateDetails: this.problem })
  }
  async createNodePool(compartmentId: string, clusterId: string, settings: NodePoolSettings) {
    this.#requireFree()
    this.calls.push('create')
    this.pools.push({ id: 'pool-1', compartmentId, clusterId, state: 'CREATING', ...settings })
    this.#doneAt = this.#clock.now() + this.work
    return Promise.resolve('work-1')
  }
  /** How often OKE still reports that the cluster is busy. */
  conflicts: string[] = []
  #requireFree() {
    const code = this.conflicts.shift()
    if (code === undefined) return
    const service = { status: 409, code, operation: 'UpdateVirtualNodePool' }
    throw new ActionError({ code: 'OCI_REFUSED', message: code, hint: '', service })
  }
  updateNodePool(id: string, settings: Partial<NodePoolSettings>) {
    this.calls.push(`update ${Object.keys(settings).sort().join(' ')}`)
    const index = this.pools.findIndex((pool) => pool.id === id)
    const pool = this.pools[index]
    if (pool !== undefined) this.pools[index] = { ...pool, ...settings }
    this.#doneAt = this.#clock.now() + this.work
    return Promise.resolve('work-2')
  }
  deleteNodePool(id: string): Promise<string> {
    return Promise.reject(new Error(`nobody deletes ${id}`))
  }
  virtualNodes(poolId: string): Promise<readonly VirtualNode[]> {
    this.calls.push('nodes')
    const pool = this.pools.find(({ id }) => id === poolId)
    const isReady = this.#clock.now() >= this.#doneAt + this.work / 2
    const nodes = Array.from({ length: pool?.size ?? 0 }, (_, index) => ({
      id: `node-${index}`,
      name: `10.0.10.${index + 2}`,
      state: isReady ? 'ACTIVE' : 'CREATING',
      problem: this.problem,
    }))
    return Promise.resolve(nodes)
  }
  workRequest(id: string): Promise<WorkRequest> {
    const isDone = this.#clock.now() >= this.#doneAt
    return Promise.resolve({
      id,
      status: isDone ? this.outcome : 'IN_PROGRESS',
      nodePoolIds: ['pool-1'],
    })
  }
  workRequestErrors() {
    return Promise.resolve(this.errors)
  }
  limit: Availability | ActionError | undefined = { used: 0, available: 9 }
  virtualNodeLimit() {
    this.calls.push('limit')
    return this.limit instanceof ActionError
      ? Promise.reject(this.limit)
      : Promise.resolve(this.limit)
  }
  shapes: readonly string[] = ['Pod.Standard.E4.Flex']
  podShapes() {
    return Promise.resolve(this.shapes)
  }
  availabilityDomains() {
    this.calls.push('domains')
    return Promise.resolve(['AD-1'])
  }
}

const target: NodePoolTarget = {
  clusterId: 'cluster',
  compartmentId: 'compartment',
  name: 'shop',
  size: 3,
  shape: 'Pod.Standard.E4.Flex',
  nodeSubnetId: 'nodes',
  podSubnetId: 'nodes',
  labels: { team: 'shop' },
}

describe('ensure node pool', () => {
  let clock: FakeClock
  let client: PoolsMemory
  let heard: string[]
  let changes: PoolChange[]
  let seen: SeenPool[]
  let warnings: string[]

  beforeEach(() => {
    clock = new FakeClock()
    client = new PoolsMemory(clock)
    heard = []
    seen = []
    warnings = []
  })

  const ensure = async (wanted: NodePoolTarget = target, timeout = 1_200_000) => {
    const plan = await planEnsureNodePool(wanted, client)
    const progress = {
      info: () => undefined,
      warning: (what: string) => void warnings.push(what),
      waiting: (what: string) => void heard.push(what),
    }
    changes = []
    return applyEnsureNodePool(plan, {
      client,
      clock,
      progress,
      deadline: clock.now() + timeout,
      changed: (change) => void changes.push(change),
      seen: (pool) => void seen.push(pool),
    })
  }

  it('creates the pool over all availability domains, and waits for work and nodes', async () => {
    const { pool, nodes } = await ensure()
    expect(changes).toMatchObject([
      { action: 'create', description: '3 virtual nodes, Pod.Standard.E4.Flex' },
    ])
    expect(nodes.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE'])
    expect(pool.placements).toEqual([
      { availabilityDomain: 'AD-1', subnetId: 'nodes', faultDomains: [] },
    ])
    expect(heard).toContain('the work request: IN_PROGRESS')
    expect(heard).toContain('virtual nodes: 0 of 3 ACTIVE, pool ACTIVE')
  })

  it('changes nothing the second time, with two calls', async () => {
    await ensure()
    client.pools[0] = { ...client.pools[0]!, state: 'ACTIVE' }
    client.calls.length = 0
    await ensure()
    expect(changes).toEqual([])
    expect(client.calls).toEqual(['find', 'nodes'])
  })

  test.each<[string, Partial<NodePoolTarget>, string, string]>([
    ['size', { size: 1 }, 'size 3 -> 1', 'update size'],
    ['labels', { labels: { team: 'x' } }, 'labels team=shop -> team=x', 'update labels'],
    [
      'pod subnet',
      { podSubnetId: 'p' },
      'pod subnet nodes -> p',
      'update podGroupIds podSubnetId shape',
    ],
    ['groups', { nodeGroupIds: ['g'] }, 'groups of the nodes none -> g', 'update nodeGroupIds'],
    [
      'taints',
      { taints: [{ key: 'a', value: 'b', effect: 'NoSchedule' }] },
      'taints none -> key=a value=b effect=NoSchedule',
      'update taints',
    ],
    ['tags', { tags: { team: 'shop' } }, 'tags none -> team=shop', 'update tags'],
  ])('updates %s in place', async (_name, change, description, call) => {
    await ensure()
    client.pools[0] = { ...client.pools[0]!, state: 'ACTIVE' }
    await ensure({ ...target, ...change })
    expect(changes).toHaveLength(1)
    expect(changes[0]?.description).toContain(description)
    expect(client.calls).toContain(call)
  })

  it('keeps waiting while OCI is away for minutes, and reports it', async () => {
    const workRequest = client.workRequest.bind(client)
    const virtualNodes = client.virtualNodes.bind(client)
    const away = new ActionError({
      code: 'OCI_UNREACHABLE',
      message: 'no response from OCI',
      hint: '',
      isTransient: true,
    })
    const isAway = () => clock.now() > 10_000 && clock.now() < 180_000
    client.workRequest = (id) => (isAway() ? Promise.reject(away) : workRequest(id))
    client.virtualNodes = (id) => (isAway() ? Promise.reject(away) : virtualNodes(id))
    expect((await ensure()).pool.state).toBe('ACTIVE')
    expect(heard).toContainEqual(expect.stringMatching(/^work request .*: no response from OCI$/))
  })

  it('says what does not reach the virtual nodes that exist, and how it would', async () => {
    await ensure()
    client.pools[0] = { ...client.pools[0]!, state: 'ACTIVE' }
    await ensure({ ...target, size: 4, labels: { team: 'x' }, nodeGroupIds: ['g'] })
    const kept =
      'virtual nodes that exist keep their network security groups of the nodes, labels until they are replaced'
    expect(changes[0]?.description).toMatch(new RegExp(`^size 3 -> 4; .*; ${kept}$`))
    expect(warnings).toEqual([expect.stringMatching(`^${kept}. OKE gives .* cycle`)])
    client.pools[0] = { ...client.pools[0], state: 'ACTIVE', size: 0 }
    await ensure({ ...target, size: 0, labels: { team: 'y' } })
    expect(changes[0]?.description).toBe('labels team=x -> team=y')
    expect(warnings).toHaveLength(1)
  })

  it('moves the placements to another subnet of the nodes, and keeps them where they are', async () => {
    await ensure()
    client.pools[0] = { ...client.pools[0]!, state: 'ACTIVE' }
    await ensure({ ...target, nodeSubnetId: 'other' })
    expect(client.calls).toContain('update placements')
    expect(client.pools[0]?.placements).toEqual([
      { availabilityDomain: 'AD-1', subnetId: 'other', faultDomains: [] },
    ])
    expect(changes[0]?.description).toMatch(/placement .*; virtual nodes that exist keep/)
  })

  it('waits while another change of the cluster is in progress', async () => {
    client.conflicts = ['IncorrectState', 'Conflict']
    await ensure()
    expect(client.calls.filter((call) => call === 'create')).toHaveLength(1)
    expect(heard[0]).toBe('the cluster: another change of it is in progress')
  })

  it.each([
    [['ResourceLocked'], 1_200_000],
    [['IncorrectState', 'IncorrectState'], 500],
  ])('reports how OCI explains the conflict: %j', async (conflicts, timeout) => {
    client.conflicts = [...conflicts]
    await expect(ensure(target, timeout)).rejects.toMatchObject({
      code: 'OCI_REFUSED',
      message: conflicts[0],
    })
  })

  describe('the limit of virtual nodes', () => {
    const warningsFor = async (limit: Availability | ActionError | undefined, wanted = target) => {
      client.limit = limit
      return (await planEnsureNodePool(wanted, client)).warnings
    }

    it('is reported before a pool is created for which it leaves no room', async () => {
      expect(await warningsFor({ used: 1, available: 2 })).toEqual([
        expect.stringMatching(
          /leaves 2 virtual nodes .*1 are in use.*3 more.*trial.*3 virtual nodes/,
        ),
      ])
      expect(await warningsFor({ used: 0, available: 3 })).toEqual([])
    })

    it('never keeps a pool from being made where it cannot be read', async () => {
      const refused = new ActionError({
        code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
        message: '',
        hint: '',
      })
      expect(await warningsFor(refused)).toEqual([])
      expect(await warningsFor(undefined)).toEqual([])
    })

    it('counts only nodes that are added, and is not read if there are none', async () => {
      await ensure()
      client.calls.length = 0
      expect(await warningsFor({ used: 3, available: 0 })).toEqual([])
      expect(client.calls).toEqual(['find'])
      const more = { ...target, size: 5 }
      expect(await warningsFor({ used: 3, available: 1 }, more)).toHaveLength(1)
      expect(await warningsFor({ used: 3, available: 2 }, more)).toEqual([])
    })

    it.each([
      [{ used: 3, available: 0 }, 5, /4 pods of the release .* 5 replicas/],
      [{ used: 3, available: 0 }, 4, undefined],
      [{ used: 3, available: 6 }, 10, undefined],
      [{ used: 1, available: 0 }, 1, /0 pods/],
    ])('%j and %i replicas', async (limit, replicas, warning) => {
      client.limit = limit
      const reported = await tooManyPods(replicas, 'compartment', client)
      if (warning === undefined) expect(reported).toBeUndefined()
      else expect(reported).toMatch(warning)
    })
  })

  it('does not touch what the target leaves out, nor labels of OKE', async () => {
    await ensure()
    const pool = { ...client.pools[0]!, state: 'ACTIVE' }
    const labels = { ...pool.labels, 'oci.oraclecloud.com/x': 'y' }
    client.pools[0] = { ...pool, labels, nodeGroupIds: ['by-hand'], taints: [] }
    await ensure()
    expect(changes).toEqual([])
  })

  it('leaves the tags of others, and names only its own', async () => {
    await ensure({ ...target, tags: { team: 'shop' } })
    const pool = { ...client.pools[0]!, state: 'ACTIVE' }
    expect(pool.tags).toEqual({ team: 'shop' })
    client.pools[0] = { ...pool, tags: { ...pool.tags, cost: '42' } }
    await ensure({ ...target, tags: { team: 'web' } })
    expect(changes.map(({ description }) => description)).toEqual(['tags team=shop -> team=web'])
    expect(client.pools[0]?.tags).toEqual({ team: 'web', cost: '42' })
    client.pools[0] = { ...client.pools[0], state: 'ACTIVE' }
    await ensure({ ...target, tags: { team: 'web' } })
    expect(changes).toEqual([])
  })

  it('refuses another pod shape', async () => {
    await ensure()
    const wanted = { ...target, shape: 'Pod.Standard.A1.Flex' }
    await expect(planEnsureNodePool(wanted, client)).rejects.toMatchObject({
      code: 'NODE_POOL_SHAPE_CHANGE',
    })
  })

  it('refuses two pools of the same name', async () => {
    await ensure()
    client.pools.push({ ...client.pools[0]!, id: 'pool-2' })
    await expect(ensure()).rejects.toMatchObject({ code: 'NODE_POOL_AMBIGUOUS' })
  })

  it('says why the work failed, and what to do if nodes cannot reach the API', async () => {
    client.outcome = 'FAILED'
    client.errors = ['Timeout: cannot connect to the API server']
    await expect(ensure()).rejects.toMatchObject({
      code: 'NODE_POOL_WORK_FAILED',
      message: expect.stringContaining('cannot connect') as unknown,
      hint: expect.stringContaining('ensure-network') as unknown,
    })
  })

  it('fails with the details when the pool needs attention', async () => {
    client.poolState = 'NEEDS_ATTENTION'
    client.problem = 'no policy for compute-container-instances'
    await expect(ensure()).rejects.toMatchObject({
      code: 'NODE_POOL_NEEDS_ATTENTION',
      message: expect.stringContaining('no policy') as unknown,
    })
  })

  it('stops waiting at the deadline', async () => {
    await expect(ensure(target, 30_000)).rejects.toMatchObject({ code: 'NODE_POOL_TIMEOUT' })
    expect(clock.time).toBe(30_000)
  })

  it.each([
    ['the work request is not done', 30_000, { id: 'pool-1', virtualNodes: null }],
    ['the nodes are not ready', 70_000, { id: 'pool-1', virtualNodes: 0 }],
  ])('has reported what it changed when %s in time', async (_what, timeout, last) => {
    await expect(ensure(target, timeout)).rejects.toMatchObject({ code: 'NODE_POOL_TIMEOUT' })
    expect(changes.map(({ action }) => action)).toEqual(['create'])
    expect(seen.at(-1)).toEqual(last)
  })
})

test.each([
  [{ isEnhanced: false }, 'CLUSTER_NOT_ENHANCED'],
  [{ hasNativePodNetwork: false }, 'CLUSTER_NOT_NATIVE'],
  [{ state: 'DELETING' }, 'CLUSTER_NOT_ACTIVE'],
])('a cluster with %j cannot have virtual nodes', (change, code) => {
  const cluster = {
    id: 'c',
    name: 'c',
    compartmentId: 'x',
    vcnId: 'v',
    state: 'ACTIVE',
    isEnhanced: true,
    hasNativePodNetwork: true,
    endpointGroupIds: [],
    loadBalancerSubnetIds: [],
  }
  expect(() => requireVirtualNodeSupport(cluster)).not.toThrow()
  expect(() => requireVirtualNodeSupport({ ...cluster, ...change })).toThrow(
    expect.objectContaining({ code }),
  )
})
