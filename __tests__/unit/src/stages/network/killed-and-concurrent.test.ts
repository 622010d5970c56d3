import { describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { ruleKey } from '../../../../../src/values/network/security-rule.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { apply, contents, ensure, groups, mark, memory, target } from './network-fixture.ts'
import { Dice } from './random-rules.ts'

const foreign = (port: number, description = 'by hand'): SecurityRule => ({
  direction: 'INGRESS',
  protocol: '6',
  peer: '192.0.2.0/24',
  peerType: 'CIDR_BLOCK',
  ports: { min: port, max: port },
  isStateless: false,
  description,
})

const stale = foreign(8080, `${mark}load-balancer-in-clients-listeners: an earlier listener`)

/** Enough rules that a group needs several calls, some of our own to remove, and foreign ones. */
const world = (mode: 'nsg' | 'security-list' = 'security-list'): NetworkMemory => {
  const network = memory()
  const before = () => [foreign(22), { ...stale }, { ...stale }]
  for (const id of ['nodes-list', 'shared-list']) network.lists.set(id, before())
  const withIds = before().map((rule, index) => ({ ...rule, id: `old-${index}` }))
  if (mode === 'nsg') network.groups.set('g-balancer', withIds)
  return network
}

const desired = (mode: 'nsg' | 'security-list', listeners: readonly number[]) =>
  target({ mode, listeners, prune: true })

const manyListeners = Array.from({ length: 27 }, (_, index) => 8000 + 2 * index)

describe.each(['nsg', 'security-list'] as const)('mode %s, killed', (mode) => {
  const undisturbed = async () => {
    const network = world(mode)
    await ensure(desired(mode, manyListeners), network)
    return { after: contents(network), calls: network.calls.length }
  }

  it.each(['before', 'after'] as const)(
    '%s any call did its work: the next run ends it',
    async (when) => {
      const { after, calls } = await undisturbed()
      expect(calls).toBeGreaterThan(15)
      for (let at = 1; at <= calls; at++) {
        const network = world(mode)
        let left = at
        const kill = () => {
          if (--left <= 0) throw new Error('killed')
        }
        if (when === 'before') network.beforeCall = kill
        else network.afterCall = kill
        await ensure(desired(mode, manyListeners), network).catch(() => undefined)
        network.beforeCall = undefined
        network.afterCall = undefined
        await ensure(desired(mode, manyListeners), network)
        expect(contents(network)).toEqual(after)
      }
    },
  )
})

const once = (network: NetworkMemory): void => {
  for (const [id, rules] of [...network.lists, ...network.groups]) {
    const keys = rules.map(ruleKey)
    expect({ id, twice: keys.filter((key, index) => keys.indexOf(key) !== index) }).toEqual({
      id,
      twice: [],
    })
  }
}

describe.each(['nsg', 'security-list'] as const)('mode %s, 20 runs at once', (mode) => {
  it.each([1, 2, 3])('end with each rule once (seed %i)', async (seed) => {
    const network = world(mode)
    const dice = new Dice(seed)
    network.turns = () => 1 + dice.whole(20)
    const runs = Array.from({ length: 20 }, () => ensure(desired(mode, [80, 443]), network))
    const failures = (await Promise.all(runs)).map(({ applied }) => applied.failure)
    expect(failures.filter((failure) => failure !== undefined)).toEqual([])
    once(network)
    const alone = world(mode)
    await ensure(desired(mode, [80, 443]), alone)
    expect(contents(network)).toEqual(contents(alone))
  })

  it('with different listeners end with the rules of all of them', async () => {
    const network = memory()
    const dice = new Dice(4)
    network.turns = () => 1 + dice.whole(20)
    const ports = Array.from({ length: 20 }, (_, index) => 9000 + index)
    const runs = ports.map((port) => ensure(target({ mode, listeners: [port] }), network))
    const failures = (await Promise.all(runs)).map(({ applied }) => applied.failure)
    expect(failures.filter((failure) => failure !== undefined)).toEqual([])
    once(network)
    expect(
      (await planEnsureNetwork(target({ mode, listeners: ports }), takeSnapshot(network))).changes,
    ).toEqual([])
  })
})

describe('a reviewed plan', () => {
  it('is not applied when the network needs something else by then', async () => {
    const network = world()
    const broad = { ...foreign(1), protocol: 'all', ports: undefined, peer: '10.0.0.0/8' }
    network.lists.set('endpoint-list', [broad])
    const plan = await planEnsureNetwork(target(), takeSnapshot(network))
    network.lists.set('endpoint-list', [])
    network.calls.length = 0
    await expect(apply(plan, network)).rejects.toMatchObject({
      code: 'NETWORK_PLAN_STALE',
      message: expect.stringContaining('allow TCP 6443 from 10.0.10.0/24') as unknown,
    })
    expect(network.calls.filter((call) => call.startsWith('add'))).toEqual([])
  })

  it('is applied when others did a part of it, or something that does not matter', async () => {
    const network = world()
    const plan = await planEnsureNetwork(target(), takeSnapshot(network))
    const [first] = plan.changes
    network.changeList(first?.holder.id ?? '', [...(first?.rules ?? []).slice(0, 2), foreign(23)])
    expect((await apply(plan, network)).failure).toBeUndefined()
    expect((await planEnsureNetwork(target(), takeSnapshot(network))).changes).toEqual([])
    once(network)
  })
})

it('nothing is added twice while the lists of groups show neither additions nor removals', async () => {
  const quick = world('nsg')
  await ensure(desired('nsg', manyListeners), quick)
  const slow = world('nsg')
  for (const id of groups) slow.lagging.set(id, [...(slow.groups.get(id) ?? [])])
  const { applied } = await ensure(desired('nsg', manyListeners), slow)
  expect(applied.failure).toBeUndefined()
  expect(contents(slow)).toEqual(contents(quick))
})

it('runs at once that cannot see yet what the others add end with each rule once', async () => {
  const RUNS = 5
  const network = memory()
  for (const id of groups) network.lagging.set(id, [...(network.groups.get(id) ?? [])])
  /** Whether all have added the rule, and each has read again without seeing it. */
  const haveReadAgain = (id: string): boolean => {
    const own = network.calls.filter((call) => call.endsWith(`group ${id}`))
    const isAdd = (call: string) => call.startsWith('add')
    return own.filter(isAdd).length === RUNS && own.length > own.findLastIndex(isAdd) + 1 + RUNS
  }
  network.afterCall = () => {
    for (const id of groups) if (haveReadAgain(id)) network.lagging.delete(id)
  }
  const runs = Array.from({ length: RUNS }, () =>
    ensure(target({ mode: 'nsg', listeners: [80, 443] }), network),
  )
  const failures = (await Promise.all(runs)).map(({ applied }) => applied.failure)
  expect(failures.filter((failure) => failure !== undefined)).toEqual([])
  const alone = memory()
  await ensure(target({ mode: 'nsg', listeners: [80, 443] }), alone)
  expect(contents(network)).toEqual(contents(alone))
})

it('a group is done when its list shows what was added, for the next reader', async () => {
  const network = world('nsg')
  for (const id of groups) network.lagging.set(id, [...(network.groups.get(id) ?? [])])
  const reads = new Map<string, number>()
  network.beforeCall = () => {
    const [, id = ''] = /^rules of group (.*)/.exec(network.calls.at(-1) ?? '') ?? []
    if (id === '' || network.groups.get(id) === undefined) return
    reads.set(id, (reads.get(id) ?? 0) + 1)
    // Read once for the plan, once to apply it, and then twice with the old content.
    if (reads.get(id) === 4) network.lagging.delete(id)
  }
  await ensure(desired('nsg', [80]), network)
  const changed = groups.filter((id) => (network.groups.get(id) ?? []).length > 0)
  expect(changed.filter((id) => network.lagging.has(id))).toEqual([])
})

describe('a change of a group whose answer is lost', () => {
  const lost = (times: number, when: 'before' | 'after') => {
    const network = world('nsg')
    let left = times
    const fail = () => {
      if (!/^(add|remove) \d+ (to|from) group/.test(network.calls.at(-1) ?? '') || left-- <= 0)
        return
      throw new ActionError({ code: 'OCI_UNAVAILABLE', message: '', hint: '', isTransient: true })
    }
    if (when === 'before') network.beforeCall = fail
    else network.afterCall = fail
    return network
  }

  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'after'],
  ] as const)('%i times, %s it was done: the same run ends it', async (times, when) => {
    const undisturbed = world('nsg')
    await ensure(desired('nsg', manyListeners), undisturbed)
    const network = lost(times, when)
    const { applied } = await ensure(desired('nsg', manyListeners), network)
    expect(applied.failure).toBeUndefined()
    expect(contents(network)).toEqual(contents(undisturbed))
  })

  it('each time: it is given up', async () => {
    const { applied } = await ensure(desired('nsg', manyListeners), lost(100, 'before'))
    expect(applied.failure).toMatchObject({ code: 'OCI_UNAVAILABLE' })
  })
})
