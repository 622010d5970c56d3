import { describe, expect, it } from '@jest/globals'

import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import { Dice } from '../network/random-rules.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

const target: NodePoolTarget = {
  clusterId: 'cluster',
  compartmentId: 'compartment',
  name: 'shop',
  size: 3,
  shape: 'Pod.Standard.E4.Flex',
  nodeSubnetId: 'nodes',
  podSubnetId: 'nodes',
}

const cluster = () => {
  const clock = new VirtualClock()
  const client = new TokenPools(clock)
  const reported = keptProgress()
  const ensure = async (wanted: Partial<NodePoolTarget> = {}) => {
    const plan = await planEnsureNodePool({ ...target, ...wanted }, client)
    const changes: string[] = []
    const { pool } = await applyEnsureNodePool(plan, {
      client,
      clock,
      progress: reported.progress,
      deadline: clock.now() + 1_200_000,
      changed: ({ action }) => void changes.push(action),
    })
    return { id: pool.id, size: pool.size, changes }
  }
  return { clock, client, reported, ensure }
}

describe('first runs at once', () => {
  const seeds = [1, 2, 3, 4, 5]

  it.each([
    ['lists show at once what was created', 0],
    ['lists lag for ten seconds', 10_000],
    ['lists lag for longer than the work takes', 90_000],
  ])('make one pool, whose work all of them await: %s', async (_how, lag) => {
    for (const seed of seeds) {
      const { client, ensure } = cluster()
      const dice = new Dice(seed)
      client.turns = () => 1 + dice.whole(20)
      client.lag = lag
      const ended = await Promise.all(Array.from({ length: 10 }, () => ensure()))
      expect(client.pools).toHaveLength(1)
      expect(new Set(ended.map(({ id }) => id))).toEqual(new Set(['pool-1']))
    }
  })

  it('of different sizes make one pool too, which has one of these sizes in the end', async () => {
    for (const seed of seeds) {
      const { client, ensure } = cluster()
      const dice = new Dice(seed)
      client.turns = () => 1 + dice.whole(20)
      client.lag = 5_000
      await Promise.all([ensure({ size: 3 }), ensure({ size: 4 })])
      expect(client.pools).toHaveLength(1)
      expect([3, 4]).toContain(client.pools[0]?.size)
    }
  })
})

describe('a run that planned a pool', () => {
  it('finds the one that another run creates meanwhile, waits for it, and says so', async () => {
    const { clock, client, reported, ensure } = cluster()
    const plan = await planEnsureNodePool(target, client)
    const first = ensure()
    while (client.pools.length === 0) await Promise.resolve()
    const { progress } = reported
    const deadline = clock.now() + 1_200_000
    const { pool } = await applyEnsureNodePool(plan, { client, clock, progress, deadline })
    expect(await first).toMatchObject({ id: pool.id, changes: ['create'] })
    expect(reported.infos.join('\n')).toContain('virtual node pool "shop" is there since the plan')
    expect(client.pools).toHaveLength(1)
  })

  it.each(['before', 'after'])(
    'makes one when the response is lost %s it was done',
    async (when) => {
      const { client, ensure } = cluster()
      const create = client.createNodePool.bind(client)
      let losses = 0
      client.createNodePool = async (...details) => {
        if (losses++ > 0) return create(...details)
        if (when === 'after') await create(...details)
        const [code, isTransient] = ['OCI_UNREACHABLE', true]
        throw new ActionError({ code, message: 'no answer', hint: '', isTransient })
      }
      expect(await ensure()).toMatchObject({ id: 'pool-1', size: 3 })
      expect([client.pools.length, losses]).toEqual([1, when === 'after' ? 1 : 2])
    },
  )

  it('makes it again on the same day, after it was deleted', async () => {
    const { client, ensure } = cluster()
    for (const id of ['pool-1', 'pool-1', 'pool-1']) {
      const made = await ensure()
      expect(made).toMatchObject({ id, changes: ['create'] })
      client.remove(id)
    }
  })

  it('does not report the failure of an earlier run once its pool was deleted', async () => {
    const { clock, client, ensure } = cluster()
    client.outcome = 'FAILED'
    await expect(ensure()).rejects.toMatchObject({ code: 'NODE_POOL_WORK_FAILED' })
    client.remove('pool-1')
    client.outcome = 'SUCCEEDED'
    await clock.sleep(60_000)
    expect(await ensure()).toMatchObject({ changes: ['create'] })
  })

  it('names both pools, the oldest first, when another tool has made one too', async () => {
    const { clock, client, ensure } = cluster()
    clock.after(30_000, () => client.add({ size: 5 }))
    await expect(ensure()).rejects.toMatchObject({
      code: 'NODE_POOL_AMBIGUOUS',
      message: expect.stringMatching(
        /2 virtual node pools named "shop":\n {2}oldest pool-1 created 2026-11-28T10:00:01.000Z, ACTIVE, size 3\n {2}newer {2}pool-2 created .*, ACTIVE, size 5/,
      ) as unknown,
      hint: expect.stringContaining('delete or rename the others') as unknown,
    })
    expect(client.pools).toHaveLength(2)
  })
})
