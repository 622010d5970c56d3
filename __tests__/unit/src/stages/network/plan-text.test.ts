import { expect, test } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { planRows } from '../../../../../src/stages/network/plan-text.ts'
import { memory, pool, settings, target } from './network-fixture.ts'

const nsg = { mode: 'nsg', attachesPools: true, pools: [pool()] } as const

test.each<[string, Partial<NetworkSettings>, readonly string[]]>([
  ['rules', {}, ['add']],
  ['groups of pools', nsg, ['add', 'update']],
  [
    'groups that are made',
    { ...nsg, createGroups: true, groups: { ...settings.groups, nodes: undefined } },
    ['create', 'add', 'update'],
  ],
])('the table of a plan says what happens: %s', async (_name, change, actions) => {
  const rows = planRows((await planEnsureNetwork(target(change), takeSnapshot(memory()))).changes)
  expect([...new Set(rows.map(({ action }) => action))]).toEqual(actions)
  const updates = rows.filter(({ action }) => action === 'update')
  expect(updates.every(({ target: at }) => at === 'virtual node pool shop')).toBe(true)
})
