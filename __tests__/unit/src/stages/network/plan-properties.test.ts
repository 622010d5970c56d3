import { describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkTarget } from '../../../../../src/stages/network/network-target.ts'
import { ownDescription } from '../../../../../src/stages/network/ownership.ts'
import { ruleKey, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { ensure, groups, lists, mark, memory, plain, target } from './network-fixture.ts'
import { Dice, randomRule, randomRules } from './random-rules.ts'

const ROUNDS = 15

/** Returns one of our rules: of this target, of an earlier one, or duplicated by a killed run. */
const ownRule = (dice: Dice, wanted: readonly SecurityRule[]): SecurityRule =>
  dice.chance(0.6)
    ? dice.pick(wanted)
    : {
        ...randomRule(dice),
        isStateless: false,
        description: ownDescription(mark, { name: 'earlier', why: 'once' } as never),
      }

interface World {
  readonly network: NetworkMemory
  readonly desired: NetworkTarget
}

const desiredOf = (dice: Dice): NetworkTarget =>
  target({
    mode: dice.pick(['security-list', 'nsg'] as const),
    clients: dice.pick([
      ['0.0.0.0/0'],
      ['192.0.2.0/24', '10.0.0.0/8'],
      ['0.0.0.0/0', '10.0.0.0/8'],
    ]),
    listeners: dice.pick([[80], [80, 443]]),
    apiClients: dice.pick([[], ['192.0.2.0/24']]),
    loadBalancer: dice.pick(['lb', 'nlb', 'nlb-preserving-source'] as const),
    udpListeners: dice.pick([[], [53]]),
    podPorts: dice.pick([[], [8080, 9090]]),
    podSubnetId: dice.pick([undefined, 'pods']),
    databaseSubnetId: dice.pick([undefined, 'database']),
    hasOidc: dice.chance(0.5),
    isInternetAllowed: dice.chance(0.5),
    prune: dice.chance(0.5),
  })

let made = 0

const fill = (network: NetworkMemory, rules: (holder: string) => readonly SecurityRule[]): void => {
  for (const id of lists)
    network.lists.set(
      id,
      rules(id).map((rule) => ({ ...rule })),
    )
  for (const id of groups) {
    network.groups.set(
      id,
      rules(id).map((rule) => ({ id: `${id}/${++made}`, ...rule })),
    )
  }
}

const world = async (dice: Dice): Promise<World> => {
  const network = memory()
  const desired = desiredOf(dice)
  const { wanted } = await planEnsureNetwork(desired, takeSnapshot(network))
  const ours = wanted.map(({ rule }) => rule)
  fill(network, (id) => {
    const own = Array.from({ length: dice.whole(5) }, () => ownRule(dice, ours))
    const all = dice.shuffled([...randomRules(dice, 6), ...own])
    return lists.includes(id)
      ? all.filter(({ peerType }) => peerType !== 'NETWORK_SECURITY_GROUP')
      : all
  })
  return { network, desired }
}

const copyOf = ({ network }: World, change: (rules: SecurityRule[]) => readonly SecurityRule[]) => {
  const copy = memory()
  fill(copy, (id) => change([...(network.lists.get(id) ?? network.groups.get(id) ?? [])]))
  return copy
}

const steps = async (desired: NetworkTarget, network: NetworkMemory): Promise<string[]> => {
  const { changes } = await planEnsureNetwork(desired, takeSnapshot(network))
  return changes
    .flatMap(({ holder, rules, removed }) => [
      ...rules.map((rule) => `add ${holder.id} ${ruleKey(rule)}`),
      ...removed.map((rule) => `remove ${holder.id} ${ruleKey(rule)}`),
    ])
    .toSorted()
}

const foreign = (rules: readonly SecurityRule[] = []): SecurityRule[] =>
  rules.filter(({ description }) => description?.startsWith(mark) !== true).map(plain)

describe.each([11, 12])('any rules that are there before (seed %i)', (seed) => {
  const worlds = async (check: (world: World, dice: Dice) => Promise<void>): Promise<void> => {
    const dice = new Dice(seed)
    for (let round = 0; round < ROUNDS; round++) await check(await world(dice), dice)
  }

  it('apply, then plan: nothing is left to do', () =>
    worlds(async ({ network, desired }) => {
      expect((await ensure(desired, network)).applied.failure).toBeUndefined()
      expect(await steps(desired, network)).toEqual([])
    }))

  it('the order of the rules does not matter', () =>
    worlds(async (one, dice) => {
      const mixed = copyOf(one, (rules) => dice.shuffled(rules))
      expect(await steps(one.desired, mixed)).toEqual(await steps(one.desired, one.network))
    }))

  it('none of the added rules could be left out', () =>
    worlds(async (one) => {
      const { changes } = await planEnsureNetwork(one.desired, takeSnapshot(one.network))
      const added = changes.flatMap(({ holder, rules }) =>
        rules.map((rule) => ({ holder: holder.id, rule })),
      )
      for (const { holder, rule } of added) {
        const copy = copyOf(one, (rules) => rules)
        for (const other of added.filter((each) => each.rule !== rule)) {
          const kind = copy.lists.has(other.holder) ? copy.lists : copy.groups
          kind.get(other.holder)?.push(other.rule)
        }
        expect(await steps(one.desired, copy)).toContain(`add ${holder} ${ruleKey(rule)}`)
      }
    }))

  it('foreign rules stay as they are, in their order; ours go only when asked', () =>
    worlds(async (one) => {
      const before = copyOf(one, (rules) => rules)
      const { plan } = await ensure(one.desired, one.network)
      for (const id of [...lists, ...groups]) {
        const now = one.network.lists.get(id) ?? one.network.groups.get(id) ?? []
        const then = before.lists.get(id) ?? before.groups.get(id) ?? []
        expect(foreign(now)).toEqual(foreign(then))
        if (one.desired.prune !== true) {
          const keys = new Set(now.map(ruleKey))
          expect(then.filter((rule) => !keys.has(ruleKey(rule)))).toEqual([])
        }
      }
      if (one.desired.prune === true) expect(plan.unneeded).toEqual([])
    }))
})
