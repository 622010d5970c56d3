import { expect, test } from '@jest/globals'

import { networkTarget } from '../../../../../src/stages/network/network-target.ts'
import type { BalancerSubnets } from '../../../../../src/stages/network/service-subnets.ts'
import { cluster, ensure, memory, settings, target } from './network-fixture.ts'

const NONE: readonly string[] = []

test.each<[string, readonly string[], BalancerSubnets | undefined, readonly string[] | string]>([
  ['of the cluster', ['balancer'], undefined, ['balancer']],
  [
    'of the cluster, where Services name none',
    ['a', 'b'],
    { named: [], usesDefault: true },
    ['a', 'b'],
  ],
  [
    'that every Service names',
    ['balancer'],
    { named: ['a', 'b'], usesDefault: false },
    ['balancer', 'a', 'b'],
  ],
  ['of a cluster without', NONE, { named: ['a'], usesDefault: false }, ['a']],
  ['of both', ['balancer'], { named: ['a', 'balancer'], usesDefault: true }, ['balancer', 'a']],
  ['of nobody', NONE, undefined, 'names no subnet for its load balancers'],
  [
    'that one Service lacks',
    NONE,
    { named: ['a'], usesDefault: true },
    'names no subnet for its load balancers',
  ],
])(
  'subnets of the load balancers %s',
  (_name, loadBalancerSubnetIds, balancerSubnets, expected) => {
    const found = () =>
      networkTarget({ ...settings, balancerSubnets }, { ...cluster, loadBalancerSubnetIds })
    if (typeof expected === 'string') {
      expect(found).toThrow(expected)
    } else {
      expect(found().roles['load-balancer']?.subnetIds).toEqual(expected)
    }
  },
)

test('the lists of every further pool get its rules, and a second run changes nothing', async () => {
  const network = memory()
  const further = [{ nodeSubnetId: 'database', podSubnetId: 'pods' }]
  const desired = target({ furtherPools: further, listeners: [80] })
  expect(desired.roles).toMatchObject({
    nodes: { subnetIds: ['nodes', 'database'] },
    pods: { subnetIds: ['nodes', 'pods'] },
  })
  await ensure(desired, network)
  for (const list of ['nodes-list', 'database-list', 'pods-list']) {
    expect(network.lists.get(list)).not.toEqual([])
  }
  expect((await ensure(desired, network)).plan.changes).toEqual([])
})

test('nodes let the load balancers of every subnet in, and each subnet its clients', async () => {
  const network = memory()
  const named = { named: ['database'], usesDefault: true }
  await ensure(target({ balancerSubnets: named, listeners: [80] }), network)
  const sources = (list: string, port: number) =>
    (network.lists.get(list) ?? [])
      .filter(({ ports, direction }) => direction === 'INGRESS' && ports?.min === port)
      .map(({ peer }) => peer)
  expect(sources('nodes-list', 10_256)).toEqual(['10.0.20.0/24', '10.0.30.0/24'])
  expect(['shared-list', 'database-list'].map((list) => sources(list, 80))).toEqual([
    ['0.0.0.0/0'],
    ['0.0.0.0/0'],
  ])
})
