import { expect, it, test } from '@jest/globals'

import type {
  NodePool,
  NodePoolSettings,
} from '../../../../../src/clients/container-engine/node-pools.ts'
import { attachToPool, planAttachments } from '../../../../../src/stages/network/attach-groups.ts'
import type { PoolGroups } from '../../../../../src/stages/network/attached-groups.ts'
import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { apply, memory, pool, target } from './network-fixture.ts'

const nsgWith = (pools: readonly PoolGroups[], more: Partial<NetworkSettings> = {}) =>
  target({ mode: 'nsg', attachesPools: true, pools, ...more })

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
  const found = planAttachments(nsgWith([one])).map(({ to, groupId }) => `${to} ${groupId}`)
  expect(found).toEqual(expected)
  expect(planAttachments(nsgWith([one], { mode: 'security-list' }))).toEqual([])
  expect(planAttachments(nsgWith([one], { attachesPools: false }))).toEqual([])
})

test('pods of a subnet of their own get their own group', () => {
  const separate = nsgWith([pool({ podSubnetId: 'pods' })], { podSubnetId: 'pods' })
  const found = planAttachments(separate)
  expect(found.map(({ to, groupId }) => `${to} ${groupId}`)).toEqual([
    'virtual nodes g-nodes',
    'pods g-pods',
  ])
})

const five = ['a', 'b', 'c', 'd', 'e']

test.each<[string, Partial<PoolGroups>, string | number]>([
  ['nodes with five others', { nodeGroupIds: five }, 'the virtual nodes of virtual node pool shop'],
  ['pods with five others', { podGroupIds: five }, 'the pods of virtual node pool shop'],
  ['four others', { nodeGroupIds: five.slice(1), podGroupIds: five.slice(1) }, 2],
  ['five with ours', { nodeGroupIds: [...five.slice(1), 'g-nodes'] }, 1],
])('a plan leaves no card with a sixth group: %s', async (_name, groups, refused) => {
  const network = memory()
  const planning = planEnsureNetwork(nsgWith([pool(groups)]), takeSnapshot(network))
  if (typeof refused === 'number') {
    expect((await planning).attachments).toHaveLength(refused)
    return
  }
  await expect(planning).rejects.toMatchObject({
    code: 'NETWORK_GROUPS_LIMIT',
    message: expect.stringContaining(`${refused} have 5 network security groups`),
  })
  expect(network.calls.filter((call) => /^(add|create)/.test(call))).toEqual([])
})

/**
 * One pool in OCI's form: its etag changes with every update, and others may change it in between.
 */
class PoolMemory {
  now: NodePool
  readonly updates: Partial<NodePoolSettings>[] = []
  /** Changes by others between read and write, each made once. */
  readonly others: Partial<NodePool>[] = []
  #version = 0

  constructor(groups: PoolGroups) {
    const rest = { clusterId: 'c', compartmentId: 'd', size: 1, labels: {}, taints: [], tags: {} }
    this.now = { ...groups, ...rest, state: 'ACTIVE' }
  }

  nodePool = () => Promise.resolve({ ...this.now, etag: `${this.#version}` })

  updateNodePool = (_id: string, change: Partial<NodePoolSettings>, etag?: string) => {
    const other = this.others.shift()
    if (other !== undefined) {
      this.now = { ...this.now, ...other }
      this.#version++
    }
    if (etag !== `${this.#version}`) {
      const error = { code: 'OCI_CHANGED_MEANWHILE', message: 'changed', hint: 'again' }
      return Promise.reject(new ActionError(error))
    }
    this.updates.push(change)
    this.now = { ...this.now, ...change }
    return Promise.resolve('work')
  }
}

it('updates a pool once, with the groups it has and the new ones', async () => {
  const network = memory()
  const client = new PoolMemory(pool())
  const plan = await planEnsureNetwork(nsgWith([pool()]), takeSnapshot(network))
  expect(
    plan.changes.slice(-2).map(({ target: at, description }) => `${at}: ${description}`),
  ).toEqual([
    'virtual node pool shop: attach network security group g-nodes to its virtual nodes; only new virtual nodes have it until the others are replaced',
    'virtual node pool shop: attach network security group g-nodes to its pods; only new virtual nodes have it until the others are replaced',
  ])
  const attach = async (one: PoolGroups, groups: Parameters<typeof attachToPool>[1]) => {
    await attachToPool(one, groups, client)
  }
  expect((await apply(plan, network, attach)).failure).toBeUndefined()
  expect(client.updates).toEqual([
    {
      nodeGroupIds: ['g-nodes'],
      podSubnetId: 'nodes',
      shape: 'Pod.Standard.E4.Flex',
      podGroupIds: ['g-other', 'g-nodes'],
    },
  ])
})

it.each([
  [true, { nodeGroupIds: ['g-nodes'], cycling: 'off' }],
  [undefined, { nodeGroupIds: ['g-nodes'] }],
])('replaces no virtual nodes of a pool that was cycled before: %s', async (isCycling, sent) => {
  const client = new PoolMemory(pool())
  client.now = { ...client.now, isCycling, podGroupIds: ['g-nodes'] }
  await attachToPool(pool(), planAttachments(nsgWith([pool()])), client)
  expect(client.updates).toEqual([sent])
})

it.each<[string, Partial<NodePool>, object, number]>([
  ['another group', { podGroupIds: ['g-theirs'] }, { podGroupIds: ['g-theirs', 'g-nodes'] }, 1],
  ['the same groups', { nodeGroupIds: ['g-nodes'], podGroupIds: ['g-nodes'] }, {}, 0],
])('loses nothing when another one attaches %s meanwhile', async (_what, other, after, updates) => {
  const client = new PoolMemory(pool())
  client.others.push(other)
  await attachToPool(pool(), planAttachments(nsgWith([pool()])), client)
  expect(client.now).toMatchObject({ nodeGroupIds: ['g-nodes'], ...after })
  expect(client.updates).toHaveLength(updates)
})
