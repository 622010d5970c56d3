import { expect, it } from '@jest/globals'

import type { PoolGroups } from '../../../../../src/stages/network/attached-groups.ts'
import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { targetAfter } from '../../../../../src/stages/pipeline/network-paths.ts'
import { apply, memory, pool, target } from '../network/network-fixture.ts'

const desired = target({
  ...{ mode: 'nsg', attachesPools: true },
  pools: [pool(), pool({ id: 'pool-2', name: 'batch' })],
})

/** The groups of both pools after a run in which attaching to the named pool fails. */
const groupsAfter = async (failing: string | undefined) => {
  const network = memory()
  const plan = await planEnsureNetwork(desired, takeSnapshot(network))
  const attach = ({ name }: PoolGroups) =>
    name === failing ? Promise.reject(new Error('refused')) : Promise.resolve()
  const { done, failure } = await apply(plan, network, attach)
  expect(failure?.message).toBe(failing && 'refused')
  const { pools, attachedGroups } = await targetAfter(plan, done, takeSnapshot(network))
  return {
    pools: pools?.map(({ nodeGroupIds, podGroupIds }) => [...nodeGroupIds, ...podGroupIds]),
    nodes: attachedGroups?.nodes,
  }
}

const attached = ['g-nodes', 'g-other', 'g-nodes']

it.each([
  [undefined, { pools: [attached, attached], nodes: ['g-nodes'] }],
  ['batch', { pools: [attached, ['g-other']], nodes: [] }],
  ['shop', { pools: [['g-other'], ['g-other']], nodes: [] }],
])('counts groups as attached only where they were: %s fails', async (failing, expected) => {
  expect(await groupsAfter(failing)).toEqual(expected)
})

it('counts no group as attached where nothing was done', async () => {
  const network = takeSnapshot(memory())
  const plan = await planEnsureNetwork(desired, network)
  expect(plan.attachments).toHaveLength(4)
  expect((await targetAfter(plan, [], network)).pools).toEqual(desired.pools)
})
