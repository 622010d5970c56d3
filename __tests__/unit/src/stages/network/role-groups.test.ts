import { describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { ruleKey } from '../../../../../src/values/security-rule.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { ensure, memory, target } from './network-fixture.ts'
import { Dice } from './random-rules.ts'

const wish = target({ mode: 'nsg', groups: {}, createGroups: true })

const byRole = (network: NetworkMemory) =>
  network.made.map(({ id, tags }) => [
    tags['oke-virtual-nodes-role'],
    (network.groups.get(id) ?? []).map(ruleKey).toSorted(),
  ])

describe('groups that are made', () => {
  it('one for each role, with its rules; then nothing is left to do', async () => {
    const network = memory()
    const { plan, applied } = await ensure(wish, network)
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
    expect((await planEnsureNetwork(wish, network)).changes).toEqual([])
  })

  it('uses those that are given beside them', async () => {
    const network = memory()
    const some = target({ mode: 'nsg', groups: { nodes: 'g-nodes' }, createGroups: true })
    await ensure(some, network)
    expect(network.made).toHaveLength(2)
    expect(network.groups.get('g-nodes')).not.toEqual([])
  })

  it.each(['before', 'after'] as const)(
    'killed %s any call: the next run ends it',
    async (when) => {
      const alone = memory()
      await ensure(wish, alone)
      for (let at = 1; at <= alone.calls.length; at++) {
        const network = memory()
        let left = at
        const kill = () => {
          if (--left <= 0) throw new Error('killed')
        }
        if (when === 'before') network.beforeCall = kill
        else network.afterCall = kill
        await ensure(wish, network).catch(() => undefined)
        network.beforeCall = undefined
        network.afterCall = undefined
        await ensure(wish, network)
        expect(byRole(network)).toEqual(byRole(alone))
      }
    },
  )

  it('20 runs at once make each group once', async () => {
    const network = memory()
    const dice = new Dice(7)
    network.turns = () => 1 + dice.whole(20)
    await Promise.all(Array.from({ length: 20 }, () => ensure(wish, network)))
    const alone = memory()
    await ensure(wish, alone)
    expect(byRole(network)).toEqual(byRole(alone))
  })

  it('takes another token when the group of the first was deleted', async () => {
    const network = memory()
    const read = network.securityGroup.bind(network)
    network.securityGroup = async (id) => {
      const details = { code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message: 'gone', hint: 'again' }
      if (id === 'made-1') throw new ActionError(details)
      return read(id)
    }
    const list = network.securityGroups.bind(network)
    network.securityGroups = async () => (await list()).filter(({ id }) => id !== 'made-1')
    expect((await ensure(wish, network)).applied.failure).toBeUndefined()
    expect(network.made.map(({ token }) => token).slice(0, 2)).toEqual([
      'oke-virtual-nodes-endpoint-aaaashop-1',
      'oke-virtual-nodes-endpoint-aaaashop-2',
    ])
  })
})
