import { beforeEach, describe, expect, it, test } from '@jest/globals'

import {
  asNodePool,
  updateDetails,
} from '../../../../../src/clients/container-engine/node-pool-mapping.ts'
import type {
  NodePool,
  NodePoolUpdate,
} from '../../../../../src/clients/container-engine/node-pools.ts'
import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import { Fields } from '../../../../../src/values/fields.ts'
import { cyclingProblem, parseNodeAmount } from '../../../../../src/values/oci/cycling.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

/** Pools that record what they were sent. */
class HeardPools extends TokenPools {
  readonly sent: NodePoolUpdate[] = []

  override updateNodePool(id: string, settings: NodePoolUpdate) {
    this.sent.push(settings)
    return super.updateNodePool(id, settings)
  }
}

const cycling = { surge: '25%', unavailable: '1' }
const target: NodePoolTarget = {
  ...{ clusterId: 'cluster', compartmentId: 'compartment', name: 'shop', size: 3 },
  ...{ shape: 'Pod.Standard.E4.Flex', nodeSubnetId: 'nodes', podSubnetId: 'nodes' },
}
const labels = { team: 'shop' }

describe('virtual nodes that a change does not reach', () => {
  let clock: VirtualClock
  let client: HeardPools
  let said: ReturnType<typeof keptProgress>

  beforeEach(() => {
    clock = new VirtualClock()
    client = new HeardPools(clock)
    said = keptProgress()
  })

  const ensure = async (existing: Partial<NodePool>, wanted: Partial<NodePoolTarget>) => {
    client.add(existing)
    const plan = await planEnsureNodePool({ ...target, ...wanted }, client)
    const deadline = clock.now() + 30 * 60_000
    await applyEnsureNodePool(plan, { client, clock, progress: said.progress, deadline })
    return plan.changes.map(({ description }) => description)
  }

  it('are replaced with that change', async () => {
    expect(await ensure({}, { labels, cycling })).toEqual([
      'labels none -> team=shop; virtual nodes that exist are replaced (surge 25%, unavailable 1)',
    ])
    expect(client.sent).toEqual([{ labels, cycling }])
    expect(said.warnings).toEqual([])
  })

  it('are left where no cycling is given, which the plan and a warning say', async () => {
    const [change] = await ensure({}, { labels })
    expect(change).toMatch(/virtual nodes that exist keep their labels until they are replaced$/)
    expect(client.sent).toEqual([{ labels }])
    expect(said.warnings).toEqual([expect.stringContaining('cycle them with the next change')])
  })

  it.each<[string, Partial<NodePool>, Partial<NodePoolTarget>]>([
    ['the size changes alone', { size: 2 }, {}],
    ['the tags change alone', {}, { tags: { cost: 'shop' } }],
    ['the pool has none', { size: 0 }, { labels }],
  ])('are none when %s', async (_what, existing, wanted) => {
    const [change] = await ensure(existing, { ...wanted, cycling })
    expect(change).not.toMatch(/virtual nodes that exist/)
    expect(client.sent.map((update) => update.cycling)).toEqual([undefined])
  })

  it('are no foreign change: a cycling that the pool remembers is turned off', async () => {
    await ensure({ isCycling: true }, { size: 4, cycling })
    expect(client.sent).toEqual([{ size: 4, cycling: 'off' }])
  })

  it('leave a second run nothing to do, also while they are replaced', async () => {
    const doneAt = clock.now() + 120_000
    clock.after(120_000, () => {
      const [pool] = client.pools
      if (pool !== undefined) client.pools[0] = { ...pool, state: 'ACTIVE' }
    })
    await ensure({ labels, state: 'UPDATING', isCycling: true }, { labels, cycling })
    expect([clock.now() >= doneAt, client.sent]).toEqual([true, []])
  })

  const problemsOf = async (available: number, wanted: Partial<NodePoolTarget>) => {
    client.add({})
    client.virtualNodeLimit = () => Promise.resolve({ used: 3, available })
    return (await planEnsureNodePool({ ...target, ...wanted }, client)).warnings
  }

  test.each([
    [0, { labels, cycling }, /leaves 0 .* cycling makes 1 beside the others.* Give a surge of 0/],
    [1, { labels, cycling, size: 4 }, /leaves 1 .* cycling makes 1 beside/],
    [0, { labels, cycling, size: 4 }, /2 more are wanted/],
  ])('%i left of the limit is too little for %j', async (available, wanted, reported) => {
    expect(await problemsOf(available, wanted)).toEqual([expect.stringMatching(reported)])
  })

  test.each([
    [1, { labels, cycling }],
    [0, { labels, cycling: { surge: '0', unavailable: '1' } }],
    [0, { labels }],
    [0, { cycling }],
  ])('%i left of the limit is enough for %j', async (available, wanted) => {
    expect(await problemsOf(available, wanted)).toEqual([])
  })
})

describe('in the form of the API', () => {
  it('both amounts are texts, and are sent with the change', () => {
    expect(updateDetails({ size: 4, cycling, tags: { cost: 'shop' } })).toEqual({
      size: 4,
      freeformTags: { cost: 'shop' },
      virtualNodePoolCyclingDetails: {
        isVirtualNodeCyclingEnabled: true,
        maximumSurge: '25%',
        maximumUnavailable: '1',
      },
    })
    expect(updateDetails({ cycling: 'off' })).toEqual({
      virtualNodePoolCyclingDetails: { isVirtualNodeCyclingEnabled: false },
    })
    expect(updateDetails({ size: 4 })).toEqual({ size: 4 })
  })

  it.each([
    [{ isVirtualNodeCyclingEnabled: true }, true],
    [{ isVirtualNodeCyclingEnabled: null }, false],
    [null, undefined],
  ])('a pool with %j', (virtualNodePoolCyclingDetails, isCycling) => {
    const pool = new Fields({
      ...{ id: 'pool', displayName: 'shop', clusterId: 'cluster', compartmentId: 'c', size: 1 },
      ...{ placementConfigurations: [], lifecycleState: 'ACTIVE', freeformTags: { cost: 'shop' } },
      podConfiguration: { shape: 'Pod.Standard.E4.Flex', subnetId: 'pods' },
      virtualNodePoolCyclingDetails,
    })
    expect(asNodePool(pool)).toMatchObject({ isCycling, tags: { cost: 'shop' } })
  })
})

describe('amounts of virtual nodes', () => {
  test.each(['0', ' 12 ', '0%', '25%', '100%'])('%j is one', (text) =>
    expect(parseNodeAmount(text)).toBe(text.trim()),
  )

  test.each(['', '-1', '1.5', '101%', '25 %', 'x1', '12345', '1;2'])('%j is none', (text) =>
    expect(() => parseNodeAmount(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' })),
  )

  test.each([
    ['1', '0', undefined],
    ['0', '1', undefined],
    ['100%', '3', undefined],
    ['0', '0%', /both be 0/],
    ['4', '0', /above the size of the pool, 3/],
    ['1', '4', /above the size of the pool, 3/],
  ])('surge %s and unavailable %s of 3', (surge, unavailable, problem) => {
    const reported = cyclingProblem({ surge, unavailable }, 3)
    if (problem === undefined) expect(reported).toBeUndefined()
    else expect(reported).toMatch(problem)
  })
})
