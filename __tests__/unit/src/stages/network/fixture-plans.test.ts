import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { planJson, planRows } from '../../../../../src/stages/network/plan-text.ts'
import { findingText } from '../../../../../src/stages/network/review-rules.ts'
import { groups, lists, memory, pool, target } from './network-fixture.ts'
import { Dice, randomRules } from './random-rules.ts'

const separate = { podSubnetId: 'pods', databaseSubnetId: 'database' }

/** Typical networks of users; each has no rules yet. */
const networks: readonly (readonly [string, Partial<NetworkSettings>])[] = [
  ['quick create, security lists', {}],
  ['quick create, groups', { mode: 'nsg' }],
  ['groups to make', { mode: 'nsg', groups: {}, createGroups: true }],
  ['groups to attach', { mode: 'nsg', pools: [pool()], attachesPools: true }],
  ['separate pods and a database', separate],
  ['the same in groups', { ...separate, mode: 'nsg' }],
  ['network load balancer', { loadBalancer: 'nlb', udpListeners: [53] }],
  [
    'the source preserved, named clients',
    { loadBalancer: 'nlb-preserving-source', clients: ['192.0.2.0/24', '10.0.0.0/8'] },
  ],
  [
    'closed to the internet, API for some, OIDC',
    { isInternetAllowed: false, hasOidc: true, apiClients: ['192.0.2.0/24'] },
  ],
]

const planned = async (settings: Partial<NetworkSettings>): Promise<string[]> => {
  const { changes, findings } = await planEnsureNetwork(target(settings), takeSnapshot(memory()))
  const rows = planRows(changes).map(({ action, target: where, what, why }) =>
    [action, where, what, why].filter((text) => text !== '').join(' | '),
  )
  return [...rows, ...findings.map(findingText)]
}

/** Returns one digest of a hundred plans for networks with rules of all kinds. */
const digestOf = async (seed: number, settings: Partial<NetworkSettings>): Promise<string> => {
  const dice = new Dice(seed)
  const hash = createHash('sha256')
  for (let round = 0; round < 100; round++) {
    const network = memory()
    for (const id of lists) network.lists.set(id, randomRules(dice, 9))
    for (const id of groups) network.groups.set(id, randomRules(dice, 9))
    const { changes, findings, kept } = await planEnsureNetwork(
      target(settings),
      takeSnapshot(network),
    )
    hash.update(JSON.stringify([planJson(changes), findings, kept]))
  }
  return hash.digest('hex').slice(0, 16)
}

const file = new URL('fixture-plans.txt', import.meta.url)
const sections = readFileSync(file, 'utf8').split('\n\n')

/**
 * A change of the plans has to change fixture-plans.txt as well: replace the section with the
 * printed one, and review the difference.
 */
describe('the plan for', () => {
  it.each(networks)('%s', async (name, settings) => {
    const text = [`# ${name}`, ...(await planned(settings))].join('\n')
    expect(sections.find((one) => one.startsWith(`# ${name}\n`))?.trimEnd()).toBe(text)
  })

  it('a hundred networks full of rules, with all settings', async () => {
    const digests = networks.map(async ([name, settings], seed) => {
      return `${name}: ${await digestOf(seed + 1, settings)}`
    })
    const text = ['# digests', ...(await Promise.all(digests))].join('\n')
    expect(sections.find((one) => one.startsWith('# digests\n'))?.trimEnd()).toBe(text)
  })
})
