import { beforeEach, describe, expect, it } from '@jest/globals'

import type { NodePoolClient } from '../../../../../src/clients/container-engine/node-pools.ts'
import type { ClusterNodes } from '../../../../../src/clients/kubernetes/nodes/cluster-nodes.ts'
import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { PoolWorld } from './pool-world.ts'

const target: NodePoolTarget = {
  ...{ clusterId: 'cluster', compartmentId: 'compartment', name: 'shop', size: 3 },
  ...{ shape: 'Pod.Standard.A1.Flex', nodeSubnetId: 'nodes', podSubnetId: 'nodes' },
  ...{ replaces: true, evictionGrace: 900_000 },
}

class Killed extends Error {}

const requireKilled = (error: unknown): void => {
  if (!(error instanceof Killed)) throw error
}

let clock: VirtualClock
let world: PoolWorld

beforeEach(() => {
  clock = new VirtualClock()
  world = new PoolWorld(clock)
  world.add({ labels: { team: 'shop' }, tags: { cost: 'shop' }, taints: [] })
  world.run('web', 4)
})

/** Counts the calls of a run, one of which is the last. */
const counted = <T extends object>(inner: T, onCall: () => void, afterCall: () => void): T =>
  new Proxy(inner, {
    get: (_target, name) => {
      const found: unknown = Reflect.get(inner, name)
      if (typeof found !== 'function') return found
      return async (...given: unknown[]) => {
        world.watch('web')
        onCall()
        const result: unknown = await Reflect.apply(found, inner, given)
        afterCall()
        world.watch('web')
        return result
      }
    },
  })

interface Run {
  readonly wanted?: Partial<NodePoolTarget>
  readonly killAt?: number
  readonly when?: 'before' | 'after'
}

const run = async ({ wanted = {}, killAt = -1, when = 'before' }: Run = {}) => {
  let calls = 0
  // A killed run makes no further calls.
  const isDead = () => killAt >= 0 && calls > killAt
  const before = () => {
    if (isDead() || (calls++ === killAt && when === 'before')) throw new Killed()
  }
  const after = () => {
    if (isDead()) throw new Killed()
  }
  const client: NodePoolClient = counted(world, before, after)
  const kubernetes: ClusterNodes = counted(world.kubernetes, before, after)
  const changes: string[] = []
  const reported = keptProgress()
  const plan = await planEnsureNodePool({ ...target, ...wanted }, client)
  const { pool } = await applyEnsureNodePool(plan, {
    ...{ client, clock, progress: reported.progress },
    kubernetes: () => Promise.resolve(kubernetes),
    deadline: clock.now() + 3_600_000,
    changed: ({ action }) => void changes.push(action),
  })
  return { pool, plan, changes, calls, reported }
}

const expectReplaced = () => {
  expect(world.live()).toMatchObject([
    { name: 'shop', shape: target.shape, state: 'ACTIVE', size: 3, labels: { team: 'shop' } },
  ])
  expect(world.capacity).toBeGreaterThanOrEqual(3)
}

describe('a pool of another pod shape', () => {
  it('is refused unless replacing is allowed', async () => {
    await expect(run({ wanted: { replaces: false } })).rejects.toMatchObject({
      code: 'NODE_POOL_SHAPE_CHANGE',
      hint: expect.stringContaining('"replace: allow"'),
    })
    expect(world.pools).toHaveLength(1)
  })

  it('is replaced: new nodes Ready, pods moved one by one, the old pool deleted', async () => {
    const { pool, plan, changes } = await run()
    expect(plan.changes.map(({ action, description }) => [action, description])).toEqual([
      [
        'create',
        '3 virtual nodes, Pod.Standard.A1.Flex, in place of the one of Pod.Standard.E4.Flex',
      ],
      ['delete', expect.stringContaining('drained once the nodes of the new pool are Ready')],
    ])
    expect(changes).toEqual(['create', 'delete'])
    expectReplaced()
    expect(pool.tags).toEqual({ cost: 'shop', 'oke-virtual-nodes-replaces': 'pool-1' })
    expect([...world.cordoned]).toEqual(world.nodeNames('pool-1'))
    expect(world.pods.every(({ node }) => node.startsWith('pool-2'))).toBe(true)
    expect(world.fewest).toBe(3)
    expect((await run()).plan.changes).toEqual([])
  })

  it('leaves pods that every node has, and gives OKE what is left of the grace', async () => {
    world.run('agent', 3)
    await run({ wanted: { evictionGrace: 600_000 } })
    expectReplaced()
    expect(world.pods.filter(({ owner }) => owner === 'agent')).toHaveLength(3)
    expect(world.deletes).toEqual([10])
  })

  it('is replaced by OKE alone where Kubernetes forbids the identity to move pods', async () => {
    const forbidden = Object.assign(new Error('may not patch nodes'), { kind: 'forbidden' })
    world.kubernetes.cordon = () => Promise.reject(forbidden)
    const { reported } = await run()
    expectReplaced()
    expect(JSON.stringify(reported)).toContain(
      'moving the pods is left to OKE: this identity may not',
    )
  })

  it('continues once a drain that OKE gave up can succeed', async () => {
    const makesFail = world.deleteNodePool.bind(world)
    world.deleteNodePool = (id, grace) => {
      world.outcome = 'FAILED'
      return makesFail(id, grace)
    }
    world.workRequestErrors = () => Promise.resolve(['Pods left after eviction grace'])
    await expect(run()).rejects.toMatchObject({
      code: 'NODE_POOL_WORK_FAILED',
      hint: expect.stringContaining('PodDisruptionBudgets'),
    })
    world.outcome = 'SUCCEEDED'
    world.deleteNodePool = makesFail
    const { changes } = await run()
    expect(changes).toEqual(['delete'])
    expectReplaced()
  })

  it('is replaced too if it has failed', async () => {
    world.pools.length = 0
    world.add({ state: 'FAILED', labels: { team: 'shop' } })
    await expect(run({ wanted: { replaces: false } })).rejects.toMatchObject({
      code: 'NODE_POOL_FAILED',
    })
    await run({ wanted: { shape: 'Pod.Standard.E4.Flex' } })
    expect(world.live()).toMatchObject([{ id: 'pool-2', state: 'ACTIVE' }])
  })

  it('touches no other pool of the name', async () => {
    world.add({})
    await expect(run()).rejects.toMatchObject({ code: 'NODE_POOL_AMBIGUOUS' })
    expect(world.live()).toHaveLength(2)
  })
})

it.each(['before', 'after'] as const)(
  'resumes when it was killed %s any of its calls',
  async (when) => {
    const { calls } = await run()
    for (let killAt = 0; killAt < calls; killAt++) {
      clock = new VirtualClock()
      world = new PoolWorld(clock)
      world.add({ labels: { team: 'shop' }, tags: { cost: 'shop' } })
      world.run('web', 4)
      await run({ killAt, when }).catch(requireKilled)
      await run()
      expectReplaced()
      expect([killAt, world.pools.length, world.fewest]).toEqual([killAt, 2, 3])
    }
  },
)

it('is replaced once by five runs at the same time', async () => {
  const runs = await Promise.all(Array.from({ length: 5 }, () => run()))
  expect(new Set(runs.map(({ pool }) => pool.id))).toEqual(new Set(['pool-2']))
  expect(world.pools).toHaveLength(2)
  expect(world.deletes).toHaveLength(1)
  expectReplaced()
})
