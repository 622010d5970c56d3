import { expect, it, test } from '@jest/globals'

import type { NodePoolSettings } from '../../../../../src/clients/node-pools.ts'
import {
  attachToPool,
  planAttachments,
  type PoolGroups,
} from '../../../../../src/stages/network/attach-groups.ts'
import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { apply, memory, settings, target } from './network-fixture.ts'

const pool = (change: Partial<PoolGroups> = {}): PoolGroups => ({
  id: 'pool-1',
  name: 'shop',
  shape: 'Pod.Standard.E4.Flex',
  podSubnetId: 'nodes',
  placements: [{ availabilityDomain: 'AD-1', subnetId: 'nodes', faultDomains: [] }],
  nodeGroupIds: [],
  podGroupIds: ['g-other'],
  ...change,
})

const nsg = target({ mode: 'nsg' })

test.each<[string, PoolGroups, readonly string[]]>([
  ['a pool without groups', pool(), ['virtual nodes g-nodes', 'pods g-nodes']],
  ['one whose nodes have it', pool({ nodeGroupIds: ['g-nodes'] }), ['pods g-nodes']],
  [
    'one that has all',
    pool({ nodeGroupIds: ['g-nodes'], podGroupIds: ['g-nodes', 'g-other'] }),
    [],
  ],
  ['one of other subnets', pool({ podSubnetId: 'elsewhere', placements: [] }), []],
])('what is missing at %s', (_name, one, expected) => {
  const found = planAttachments(nsg, [one]).map(({ to, groupId }) => `${to} ${groupId}`)
  expect(found).toEqual(expected)
  expect(planAttachments(target(), [one])).toEqual([])
})

test('pods of a subnet of their own get their own group', () => {
  const separate = target({
    mode: 'nsg',
    podSubnetId: 'pods',
    groups: { ...settings.groups, pods: 'g-pods' },
  })
  const found = planAttachments(separate, [pool({ podSubnetId: 'pods' })])
  expect(found.map(({ to, groupId }) => `${to} ${groupId}`)).toEqual([
    'virtual nodes g-nodes',
    'pods g-pods',
  ])
})

it('updates a pool once, with the groups it has and the new ones', async () => {
  const network = memory()
  const wish = { ...nsg, pools: [pool()] }
  const updates: Partial<NodePoolSettings>[] = []
  const client = {
    updateNodePool: (_id: string, change: Partial<NodePoolSettings>) => {
      updates.push(change)
      return Promise.resolve('work')
    },
  }
  const plan = await planEnsureNetwork(wish, network)
  expect(
    plan.changes.slice(-2).map(({ target: at, description }) => `${at}: ${description}`),
  ).toEqual([
    'virtual node pool shop: attach network security group g-nodes to its virtual nodes',
    'virtual node pool shop: attach network security group g-nodes to its pods',
  ])
  const attach = async (one: PoolGroups, groups: Parameters<typeof attachToPool>[1]) => {
    await attachToPool(one, groups, client)
  }
  expect((await apply(plan, network, attach)).failure).toBeUndefined()
  expect(updates).toEqual([
    {
      nodeGroupIds: ['g-nodes'],
      podSubnetId: 'nodes',
      shape: 'Pod.Standard.E4.Flex',
      podGroupIds: ['g-other', 'g-nodes'],
    },
  ])
})

it('says that the group of the endpoint does not count until it is attached', async () => {
  const network = memory()
  expect((await planEnsureNetwork(nsg, network)).warnings).toEqual([
    expect.stringMatching(/g-endpoint is not attached to the Kubernetes API endpoint/) as unknown,
  ])
  const attached = { ...nsg, attachedGroups: { endpoint: ['g-endpoint'] } }
  expect((await planEnsureNetwork(attached, network)).warnings).toEqual([])
})
