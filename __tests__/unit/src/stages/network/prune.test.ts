import { expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { describeRule, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { ensure, mark, memory, pool, target } from './network-fixture.ts'

const placedIn = (subnetId: string) => [{ availabilityDomain: 'AD-1', subnetId, faultDomains: [] }]
const elsewhere = pool({ id: 'pool-2', podSubnetId: 'pods', placements: placedIn('pods') })
const separate = pool({ id: 'pool-2', podSubnetId: 'pods' })
const hidden = pool({ id: 'pool-2', podSubnetId: 'hidden', placements: placedIn('hidden') })

const network = () => {
  const made = memory()
  made.beforeCall = () => {
    if (made.calls.at(-1) !== 'subnet hidden') return
    const code = 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
    throw new ActionError({ code, message: 'absent or not allowed', hint: 'ask' })
  }
  return made
}

/** Only lists and groups of the second run; others are not changed anyway. */
it.each<[string, Partial<NetworkSettings>, Partial<NetworkSettings>, readonly string[]]>([
  ['API clients of which this run says nothing', { apiClients: ['203.0.113.0/24'] }, {}, []],
  [
    'API clients instead of which others are named',
    { apiClients: ['203.0.113.0/24'] },
    { apiClients: ['198.51.100.0/24'] },
    ['allow TCP 6443 from 203.0.113.0/24'],
  ],
  ['a database of which this run says nothing', { databaseSubnetId: 'database' }, {}, []],
  [
    'a database instead of which another is named',
    { databaseSubnetId: 'database' },
    { databaseSubnetId: 'pods' },
    ['allow TCP 3306 to 10.0.30.0/24', 'allow TCP 33060 to 10.0.30.0/24'],
  ],
  [
    'a listener that this run does not name',
    { listeners: [80, 8080] },
    { listeners: [80] },
    ['allow TCP 8080 from 0.0.0.0/0'],
  ],
  [
    'nodes of another pool in another subnet',
    {},
    { nodeSubnetId: 'pods', pools: [pool(), elsewhere] },
    [],
  ],
  [
    'nodes of a pool that is gone',
    {},
    { nodeSubnetId: 'pods', pools: [elsewhere] },
    [
      'allow ICMP 3,4 from 10.0.10.0/24',
      'allow ICMP 3,4 to 10.0.10.0/24',
      'allow TCP 10256 to 10.0.10.0/24',
      'allow TCP 12250 from 10.0.10.0/24',
      'allow TCP 30000-32767 to 10.0.10.0/24',
      'allow TCP 6443 from 10.0.10.0/24',
      'allow TCP to 10.0.10.0/24',
      'allow UDP 30000-32767 to 10.0.10.0/24',
    ],
  ],
  [
    'pods of another pool among the same nodes',
    {},
    { podSubnetId: 'pods', pools: [pool(), separate] },
    [],
  ],
  ['nodes of pools that may not be read', {}, { nodeSubnetId: 'pods', pools: undefined }, []],
  [
    'nodes in a subnet that may not be read',
    {},
    { nodeSubnetId: 'pods', pools: [elsewhere, hidden] },
    [],
  ],
])('prune and %s', async (_name, first, later, expected) => {
  const separateLists = network()
  separateLists.subnets.set('nodes', {
    ...(await separateLists.subnet('nodes')),
    securityListIds: ['nodes-list'],
  })
  await ensure(target(first), separateLists)
  const { findings } = await planEnsureNetwork(target(later), takeSnapshot(separateLists))
  const left = findings.filter(({ kind }) => kind === 'unneeded').map(({ rule }) => rule)
  const { plan } = await ensure(target({ ...later, prune: true }), separateLists)
  const removed = plan.changes.flatMap((change) => change.removed.map(describeRule))
  expect({ left: left.toSorted(), removed: removed.toSorted() }).toEqual({
    left: expected,
    removed: expected,
  })
})

/** Returns a rule for a listener: ours, of an earlier run, or by hand. */
const listener = (port: number, description: string): SecurityRule & { id: string } => ({
  id: `old-${port}`,
  direction: 'INGRESS',
  protocol: '6',
  peer: '192.0.2.0/24',
  peerType: 'CIDR_BLOCK',
  ports: { min: port, max: port },
  isStateless: false,
  description,
})

it.each<[string, number, readonly string[]]>([
  ['115 rules, which has room: first what is new', 105, ['add 5', 'remove 10']],
  ['118, which has not: as many go first as must', 108, ['remove 3', 'add 5', 'remove 7']],
  ['120', 110, ['remove 5', 'add 5', 'remove 5']],
])('a group of %s', async (_name, foreign, expected) => {
  const made = memory()
  made.groups.set('g-balancer', [
    ...Array.from({ length: foreign }, (_, index) => listener(1000 + index, 'by hand')),
    ...Array.from({ length: 10 }, (_, index) =>
      listener(9000 + index, `${mark}load-balancer-in-clients-listeners: earlier`),
    ),
  ])
  const { applied } = await ensure(target({ mode: 'nsg', prune: true }), made)
  expect(applied.failure).toBeUndefined()
  const changes = made.calls.flatMap((call) => /^(\w+ \d+) .*g-balancer$/.exec(call)?.[1] ?? [])
  expect(changes).toEqual(expected)
})

it('a pool elsewhere costs one call, one of these subnets none', async () => {
  const calls = async (pools: NetworkSettings['pools']) => {
    const made = memory()
    await planEnsureNetwork(target({ pools }), takeSnapshot(made))
    return made.calls.length
  }
  const none = await calls([])
  expect([await calls([pool()]), await calls([pool(), elsewhere])]).toEqual([none, none + 1])
})
