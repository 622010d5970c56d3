import { beforeEach, expect, it, test } from '@jest/globals'

import {
  applyEnsureNodePool,
  planEnsureNodePool,
} from '../../../../../src/stages/node-pool/ensure-node-pool.ts'
import type { NodePoolTarget } from '../../../../../src/stages/node-pool/node-pool-target.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { TokenPools } from './pools-memory.ts'

const target: NodePoolTarget = {
  ...{ clusterId: 'cluster', compartmentId: 'compartment', name: 'shop', size: 2 },
  ...{ shape: 'Pod.Standard.E4.Flex', nodeSubnetId: 'nodes', podSubnetId: 'nodes' },
}

let clock: VirtualClock
let client: TokenPools

beforeEach(() => {
  clock = new VirtualClock()
  client = new TokenPools(clock)
  client.availabilityDomains = () => Promise.resolve(['x:AD-1', 'x:AD-2'])
})

const ensure = async (more: Partial<NodePoolTarget>) => {
  const plan = await planEnsureNodePool({ ...target, ...more }, client)
  const { progress } = keptProgress()
  const deadline = clock.now() + 600_000
  await applyEnsureNodePool(plan, { client, clock, progress, deadline })
  return plan.changes.map(({ description }) => description)
}

const named = [{ availabilityDomain: 'AD-2', faultDomains: ['FAULT-DOMAIN-3'] }]
const at = (availabilityDomain: string, ...faultDomains: string[]) => ({
  ...{ availabilityDomain, faultDomains, subnetId: 'nodes' },
})

it('spreads a new pool, moves it on request, and leaves it there', async () => {
  await ensure({})
  expect(client.pools[0]?.placements).toEqual([at('x:AD-1'), at('x:AD-2')])
  expect(await ensure({ placement: named })).toEqual([
    expect.stringMatching(
      /^placement .* -> .*AD-2.*FAULT-DOMAIN-3.*; virtual nodes that exist keep/,
    ),
  ])
  expect(client.pools[0]?.placements).toEqual([at('x:AD-2', 'FAULT-DOMAIN-3')])
  expect([await ensure({ placement: named }), await ensure({})]).toEqual([[], []])
  const all = [{ availabilityDomain: 'all', faultDomains: [] }]
  expect(await ensure({ placement: all })).toHaveLength(1)
  expect(client.pools[0]?.placements).toEqual([at('x:AD-1'), at('x:AD-2')])
})

it('refuses an availability domain that the region does not have', async () => {
  const placement = [{ availabilityDomain: 'AD-3', faultDomains: [] }]
  await expect(ensure({ placement })).rejects.toMatchObject({
    code: 'PLACEMENT_UNKNOWN',
    message: expect.stringContaining('it has x:AD-1, x:AD-2'),
  })
})

it('names the shapes that are offered, where the wanted one is not', async () => {
  client.podShapes = () => Promise.resolve(['Pod.Standard.A1.Flex'])
  await expect(ensure({})).rejects.toMatchObject({
    code: 'POD_SHAPE_NOT_OFFERED',
    message: expect.stringContaining('it offers Pod.Standard.A1.Flex'),
  })
  const refusal = new ActionError({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message: '', hint: '' })
  client.podShapes = () => Promise.reject(refusal)
  expect(await ensure({})).toHaveLength(1)
  client.podShapes = () => Promise.reject(new Error('asked for a pool that is there'))
  expect(await ensure({})).toEqual([])
})

test.each([
  ['Out of host capacity.', /placement/],
  ['LimitExceeded: no virtual node is left', /Limits, Quotas and Usage/],
  ['no free IP address in subnet', /larger subnet/],
  ['NotAuthorizedOrNotFound: subnet', /Allow group .* to use subnets/],
  ['Virtual node could not reach the API server', /TCP 6443 and 12250/],
  ['Pods left after eviction grace', /PodDisruptionBudgets/],
])('gives a hint for "%s"', async (said, hint) => {
  client.outcome = 'FAILED'
  client.workRequestErrors = () => Promise.resolve([said])
  await expect(ensure({})).rejects.toMatchObject({
    code: 'NODE_POOL_WORK_FAILED',
    message: expect.stringContaining(said),
    hint: expect.stringMatching(hint),
  })
})

it('says what to do about a limit that OCI refuses the request by', async () => {
  const service = { status: 400, code: 'LimitExceeded', operation: 'CreateVirtualNodePool' }
  const refusal = new ActionError({
    code: 'OCI_REFUSED',
    message: 'no',
    hint: 'correct it',
    service,
  })
  client.createNodePool = () => Promise.reject(refusal)
  await expect(ensure({})).rejects.toMatchObject({
    hint: expect.stringContaining('a smaller size'),
  })
})

it('names the fault domain of a node that does not come up', async () => {
  const node = { id: 'n', name: 'n1', state: 'FAILED', problem: 'Out of host capacity.' }
  client.virtualNodes = () =>
    Promise.resolve([{ ...node, availabilityDomain: 'x:AD-1', faultDomain: 'FAULT-DOMAIN-2' }])
  await expect(ensure({})).rejects.toMatchObject({
    code: 'NODE_POOL_NEEDS_ATTENTION',
    message: expect.stringContaining('n1 in x:AD-1 FAULT-DOMAIN-2: Out of host capacity.'),
    hint: expect.stringContaining('Name no fault domains'),
  })
})
