import { expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { networkLine } from '../../../../../src/stages/pipeline/plan.ts'
import { ensure, memory, pool, target } from '../network/network-fixture.ts'

type Change = Partial<NetworkSettings>

/** The line of a plan with pruning for a network in which other settings were applied. */
const lineAfter = async (before: Change, change: Change): Promise<string> => {
  const network = memory()
  const settings = { mode: 'nsg', pools: [pool()] } as const
  await ensure(target({ ...settings, ...before }), network)
  const desired = target({ ...settings, prune: true, ...change })
  return networkLine(await planEnsureNetwork(desired, takeSnapshot(network)))
}

const more: Change = { attachesPools: true, flowLogs: 'rejected' }
const attached =
  'update virtual node pool shop: attach .* to its pods; .*; create log group .*; create flow log '

it.each<[string, Change, Change, string]>([
  ['nothing', {}, {}, 'nothing to change, 23 rules already there'],
  ['added rules', {}, { listeners: [80, 443, 81, 82] }, 'add 2 rules to 1 NSG, 23 rules already'],
  ['removed rules', {}, { listeners: [80] }, 'remove 1 of our rules, 22 rules already'],
  ['both', {}, { listeners: [80, 81] }, 'remove 1 of our rules; add 1 rule to 1 NSG, 22 rules'],
  ['groups and logs', {}, more, attached],
  [
    'removed rules, groups and logs',
    {},
    { listeners: [80], ...more },
    `remove 1 of our rules; ${attached}`,
  ],
])('names in one line what a plan does: %s', async (_what, before, change, begin) => {
  expect(await lineAfter(before, change)).toMatch(new RegExp(`^${begin}`))
})
