import { describe, expect, it } from '@jest/globals'

import { parsePlan } from '../../../../../src/stages/network/parse-plan.ts'
import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { planJson } from '../../../../../src/stages/network/plan-text.ts'
import { requireSamePlan } from '../../../../../src/stages/network/same-plan.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { apply, ensure, memory, target } from '../network/network-fixture.ts'
import { Dice } from '../network/random-rules.ts'

const all = target({ flowLogs: 'all' })
const rejected = target({ flowLogs: 'rejected' })

/** Returns what is recorded, without ids, which depend on how often a run was cut off. */
const recorded = (network: NetworkMemory) => {
  const nameOf = (id: string | undefined) => network.made.find((one) => one.id === id)?.name
  return network.made
    .map(({ kind, name, subnetId, logGroupId, captureFilterId }) =>
      [kind, name, subnetId, nameOf(logGroupId), nameOf(captureFilterId)].join(' '),
    )
    .toSorted()
}

const plan = (desired: typeof all, network: NetworkMemory) =>
  planEnsureNetwork(desired, takeSnapshot(network))

describe('flow logs of a network that exists', () => {
  it('are made for each subnet once, in a log group; then nothing is left to do', async () => {
    const network = memory()
    const { plan: first, applied } = await ensure(all, network)
    expect(applied.failure).toBeUndefined()
    const logged = first.changes.filter(({ kind }) => kind === 'flow-log')
    expect(logged.map(({ target: what, description }) => `${what}: ${description}`)).toEqual([
      'log group oke-virtual-nodes-log-group-aaaashop: for flow logs',
      'flow log oke-virtual-nodes-flow-log-endpoint: of subnet endpoint, all traffic',
      'flow log oke-virtual-nodes-flow-log-nodes: of subnet nodes, all traffic',
      'flow log oke-virtual-nodes-flow-log-balancer: of subnet balancer, all traffic',
    ])
    expect(recorded(network)).toHaveLength(4)
    expect((await plan(all, network)).changes).toEqual([])
    expect((await plan(rejected, network)).changes).toEqual([])
  })

  it('leave out by a capture filter what no rule rejects', async () => {
    const network = memory()
    await ensure(rejected, network)
    expect(recorded(network).filter((one) => one.startsWith('flow-log'))).toEqual(
      ['balancer', 'endpoint', 'nodes'].map(
        (subnet) =>
          `flow-log oke-virtual-nodes-flow-log-${subnet} ${subnet} oke-virtual-nodes-log-group-aaaashop oke-virtual-nodes-capture-filter-aaaashop`,
      ),
    )
    expect((await plan(rejected, network)).changes).toEqual([])
  })

  it('leave a subnet alone that is recorded already', async () => {
    const network = memory()
    const tags = {}
    await network.create(
      { kind: 'log-group', compartmentId: 'compartment', name: 'theirs', tags },
      'a',
    )
    const theirs = { kind: 'flow-log', compartmentId: 'compartment', name: 'theirs', tags } as const
    await network.create({ ...theirs, logGroupId: 'made-1', subnetId: 'nodes' }, 'b')
    const { changes } = await plan(all, network)
    const targets = changes
      .filter(({ kind }) => kind === 'flow-log')
      .map(({ target: what }) => what)
    expect(targets).toEqual([
      'log group oke-virtual-nodes-log-group-aaaashop',
      'flow log oke-virtual-nodes-flow-log-endpoint',
      'flow log oke-virtual-nodes-flow-log-balancer',
    ])
  })

  it('cost no call where they are not wanted', async () => {
    const network = memory()
    await ensure(target(), network)
    expect(network.calls.filter((call) => /log|filter/.test(call))).toEqual([])
  })

  it.each(['before', 'after'] as const)(
    'killed %s any call: the next run ends it',
    async (when) => {
      const alone = memory()
      await ensure(rejected, alone)
      for (let at = 1; at <= alone.calls.length; at++) {
        const network = memory()
        let left = at
        const kill = () => {
          if (--left <= 0) throw new Error('killed')
        }
        if (when === 'before') network.beforeCall = kill
        else network.afterCall = kill
        await ensure(rejected, network).catch(() => undefined)
        network.beforeCall = undefined
        network.afterCall = undefined
        await ensure(rejected, network)
        expect(recorded(network)).toEqual(recorded(alone))
      }
    },
  )

  it('20 runs at once make each once', async () => {
    const network = memory()
    const dice = new Dice(3)
    network.turns = () => 1 + dice.whole(20)
    await Promise.all(Array.from({ length: 20 }, () => ensure(rejected, network)))
    const alone = memory()
    await ensure(rejected, alone)
    expect(recorded(network)).toEqual(recorded(alone))
  })

  it('are no more than what was approved', async () => {
    const network = memory()
    const approved = parsePlan(planJson((await plan(all, network)).changes))
    const now = await plan(all, network)
    requireSamePlan(approved, now)
    const without = parsePlan(planJson((await plan(target(), network)).changes))
    expect(() => requireSamePlan(without, now)).toThrow('it would now also need: log group')
    expect((await apply(now, network)).failure).toBeUndefined()
  })
})
