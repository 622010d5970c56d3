import { describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { ruleKey } from '../../../../../src/values/network/security-rule.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { parsePlan } from '../../../../../src/stages/network/parse-plan.ts'
import { planJson } from '../../../../../src/stages/network/plan-text.ts'
import { requireSamePlan } from '../../../../../src/stages/network/same-plan.ts'
import { apply, ensure, memory, target } from './network-fixture.ts'
import { Dice } from './random-rules.ts'

const desired = target({ mode: 'nsg', groups: {}, createGroups: true })

const manyPorts = Array.from({ length: 130 }, (_, index) => 8000 + 2 * index)

const byRole = (network: NetworkMemory) =>
  network.made.map(({ id, tags }) => [
    tags['oke-virtual-nodes-role'],
    (network.groups.get(id) ?? []).map(ruleKey).toSorted(),
  ])

describe('groups that are made', () => {
  it('one for each role, with its rules; then nothing is left to do', async () => {
    const network = memory()
    const { plan, applied } = await ensure(desired, network)
    expect(plan.changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      'create create-group',
      'create create-group',
      'create create-group',
      'update rules',
      'update rules',
      'update rules',
    ])
    expect(applied.failure).toBeUndefined()
    expect(applied.done).toHaveLength(6)
    expect(network.made.map(({ name }) => name)).toEqual([
      'oke-virtual-nodes-endpoint-aaaashop',
      'oke-virtual-nodes-nodes-aaaashop',
      'oke-virtual-nodes-load-balancer-aaaashop',
    ])
    expect((await planEnsureNetwork(desired, takeSnapshot(network))).changes).toEqual([])
  })

  it('uses the given groups besides them', async () => {
    const network = memory()
    const some = target({ mode: 'nsg', groups: { nodes: 'g-nodes' }, createGroups: true })
    await ensure(some, network)
    expect(network.made).toHaveLength(2)
    expect(network.groups.get('g-nodes')).not.toEqual([])
  })

  it('gives pods in a subnet of their own the group of the nodes where the network has none', async () => {
    const network = memory()
    const further = { furtherPools: [{ nodeSubnetId: 'nodes', podSubnetId: 'pods' }] }
    const split = target({ mode: 'nsg', groups: {}, createGroups: true, ...further })
    const { plan, applied } = await ensure(split, network)
    expect(applied.failure).toBeUndefined()
    expect(network.made.map(({ name }) => name)).toEqual([
      'oke-virtual-nodes-endpoint-aaaashop',
      'oke-virtual-nodes-nodes-aaaashop',
      'oke-virtual-nodes-load-balancer-aaaashop',
    ])
    const { nodes, pods } = plan.target.roles
    expect([nodes?.groupId, pods?.groupId]).toEqual(['new:nodes', 'new:nodes'])
    const peers = (network.groups.get('made-1') ?? []).map(({ peer }) => peer)
    expect(peers).toEqual(expect.arrayContaining(['10.0.10.0/24', '10.0.64.0/18']))
    expect((await planEnsureNetwork(split, takeSnapshot(network))).changes).toEqual([])
  })

  it.each(['before', 'after'] as const)(
    'killed %s any call: the next run ends it',
    async (when) => {
      const alone = memory()
      await ensure(desired, alone)
      for (let at = 1; at <= alone.calls.length; at++) {
        const network = memory()
        let left = at
        const kill = () => {
          if (--left <= 0) throw new Error('killed')
        }
        if (when === 'before') network.beforeCall = kill
        else network.afterCall = kill
        await ensure(desired, network).catch(() => undefined)
        network.beforeCall = undefined
        network.afterCall = undefined
        await ensure(desired, network)
        expect(byRole(network)).toEqual(byRole(alone))
      }
    },
  )

  it('20 runs at once make each group once', async () => {
    const network = memory()
    const dice = new Dice(7)
    network.turns = () => 1 + dice.whole(20)
    await Promise.all(Array.from({ length: 20 }, () => ensure(desired, network)))
    const alone = memory()
    await ensure(desired, alone)
    expect(byRole(network)).toEqual(byRole(alone))
  })

  it('a plan that was approved, killed at any call and repeated: it is still that plan', async () => {
    const alone = memory()
    const approved = planJson((await planEnsureNetwork(desired, takeSnapshot(alone))).changes)
    await ensure(desired, alone)
    for (let at = 1; at <= alone.calls.length; at++) {
      const network = memory()
      let left = at
      network.afterCall = () => {
        if (--left <= 0) throw new Error('killed')
      }
      await ensure(desired, network).catch(() => undefined)
      network.afterCall = undefined
      const again = await planEnsureNetwork(desired, takeSnapshot(network))
      requireSamePlan(parsePlan(approved), again)
      await apply(again, network)
      expect(byRole(network)).toEqual(byRole(alone))
    }
  })

  it.each([
    ['a plan that is stale by then', 'NETWORK_PLAN_STALE', { listeners: [80, 443, 8080] }],
    ['a group that would hold too many rules', 'NETWORK_RULES_LIMIT', { listeners: manyPorts }],
  ])('none is made for %s', async (_name, code, later) => {
    const network = memory()
    const plan = await planEnsureNetwork(desired, takeSnapshot(network))
    const changed = { ...plan, desired: { ...desired, ...later } }
    await expect(apply(changed, network)).rejects.toMatchObject({ code })
    expect(network.made).toEqual([])
  })

  it('are read again when they cannot be seen right after they were made', async () => {
    const network = memory()
    const read = network.part.bind(network)
    const unseen = new Map<string, number>()
    network.part = async (kind, id) => {
      unseen.set(id, (unseen.get(id) ?? 2) - 1)
      return (unseen.get(id) ?? 0) >= 0 ? undefined : read(kind, id)
    }
    await apply(await planEnsureNetwork(desired, takeSnapshot(network)), network)
    expect(network.made).toHaveLength(3)
  })

  it('takes another token when the group of the first was deleted', async () => {
    const network = memory()
    const read = network.part.bind(network)
    network.part = async (kind, id) => (id === 'made-1' ? undefined : read(kind, id))
    const list = network.parts.bind(network)
    network.parts = async () => (await list()).filter(({ id }) => id !== 'made-1')
    expect((await ensure(desired, network)).applied.failure).toBeUndefined()
    expect(network.made.map(({ name }) => name).slice(0, 2)).toEqual([
      'oke-virtual-nodes-endpoint-aaaashop',
      'oke-virtual-nodes-endpoint-aaaashop',
    ])
    expect(new Set(network.made.map(({ token }) => token)).size).toBe(4)
  })
})
