import { beforeEach, expect, it } from '@jest/globals'

import type { ClusterPlan } from '../../../../../src/stages/pipeline/plan-cluster.ts'
import { reckonPools } from '../../../../../src/stages/pipeline/reckon-pools.ts'
import type { Environment } from '../../../../../src/values/environment/environment-schema.ts'

type Clients = Parameters<typeof reckonPools>[3]

let cidr: string
/** Blocks of subnets that have another one. */
let cidrs: Readonly<Record<string, string>>
let limit: { used: number; available: number } | undefined
let calls: string[]

beforeEach(() => {
  cidr = '10.0.0.0/16'
  cidrs = {}
  limit = { used: 3, available: 6 }
  calls = []
})

const clients = {
  engine: () =>
    Promise.resolve({
      virtualNodeLimit: () => {
        calls.push('limit')
        return Promise.resolve(limit)
      },
    }),
  network: () =>
    Promise.resolve({
      subnet: (id: string) => {
        calls.push(`subnet ${id}`)
        return cidr === ''
          ? Promise.reject(new Error('404'))
          : Promise.resolve({ name: id, cidrs: [cidrs[id] ?? cidr] })
      },
    }),
} as unknown as Clients

const chart = (most: number) => [
  { kind: 'Deployment', metadata: { name: 'web' }, spec: { replicas: 2 } },
  {
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web' },
    spec: { maxReplicas: most, scaleTargetRef: { kind: 'Deployment', name: 'web' } },
  },
]

const reckon = (
  most: number,
  sizes: readonly number[],
  more: Partial<Environment> = {},
  podSubnets: readonly string[] = sizes.map(() => 'pods'),
) => {
  const pools = sizes.map((size, at) => [`pool-${at}`, { size }] as const)
  const environment = { 'node-pools': Object.fromEntries(pools), ...more } as unknown as Environment
  const targets = podSubnets.map((podSubnetId, at) => {
    const target = { nodeSubnetId: 'nodes', podSubnetId, compartmentId: 'c', size: sizes[at] }
    return { target }
  })
  const plan = { nodePools: targets } as unknown as ClusterPlan
  return reckonPools(environment, chart(most), plan, clients)
}

it('reports nothing where nodes and subnet have room for the release, with one call', async () => {
  expect(await reckon(1000, [2, 2])).toEqual([])
  expect(calls).toEqual(['subnet pods'])
})

it('says what the nodes of all pools cannot hold, a preview included', async () => {
  expect(await reckon(1000, [2])).toEqual([
    '2 virtual nodes of the pools hold 1000 pods, and the release needs 1000 at its peak',
  ])
  const preview = {} as Environment['preview']
  expect(await reckon(1000, [2, 2], { preview })).toEqual([
    expect.stringContaining('the release needs 2000 at its peak'),
  ])
})

it('says what the subnet of the pods can never hold', async () => {
  cidr = '10.0.0.0/27'
  expect(await reckon(40, [3])).toEqual([expect.stringMatching(/^subnet pods .* 56 are needed/)])
  cidr = ''
  expect(await reckon(40, [3])).toEqual([expect.stringContaining('is not known: 404')])
})

it('spreads the pods over the subnets of several pools', async () => {
  cidr = '10.0.0.0/27'
  expect(await reckon(40, [3, 6, 3], {}, ['pods', 'more', 'pods'])).toEqual([])
  expect(calls).toEqual(['subnet pods', 'subnet more'])
  expect(await reckon(90, [3, 3], {}, ['pods', 'more'])).toEqual([
    expect.stringMatching(/^subnet pods .* are needed/),
    expect.stringMatching(/^subnet more .* are needed/),
  ])
})

it('spreads them by the sizes of the pools', async () => {
  cidrs = { pods: '10.0.0.0/24', more: '10.0.1.0/28' }
  expect(await reckon(90, [9, 1], {}, ['pods', 'more'])).toEqual([])
  expect(await reckon(90, [1, 9], {}, ['pods', 'more'])).toEqual([
    expect.stringMatching(/^subnet more .* 108 are needed/),
  ])
})

it('counts the virtual nodes of a joint pool in its subnet, beside pods elsewhere', async () => {
  cidrs = { nodes: '10.0.0.0/27' }
  expect(await reckon(40, [5, 5], {}, ['nodes', 'pods'])).toEqual([
    expect.stringMatching(/^subnet nodes .* 39 are needed/),
  ])
  expect(await reckon(40, [10], {}, ['nodes'])).toEqual([
    expect.stringMatching(/^subnet nodes .* 67 are needed/),
  ])
})

it('asks for the limit only where a trial tenancy could not hold the pods', async () => {
  expect(await reckon(4, [3])).toEqual([])
  expect(calls).toEqual(['subnet pods'])
  limit = { used: 0, available: 3 }
  expect(await reckon(5, [3])).toEqual([
    expect.stringContaining('3 of them have room for 4 pods beside CoreDNS and metrics-server'),
  ])
  limit = undefined
  expect(await reckon(5, [3])).toEqual([])
})
