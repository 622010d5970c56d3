import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'

import type { VirtualNodePool } from '../../../../../emulator/oci/container-engine/virtual-node-pool.ts'
import { ensureNodePool } from '../../../../../src/actions/ensure-node-pool.ts'
import { clockUntil } from '../../../../../src/clients/clock.ts'
import { type LocalOci, startLocalOci } from '../../../../dist/local-oci.ts'
import { savedState } from '../../../../dist/stored-state.ts'
import { actionMemory } from '../action-memory.ts'

/** The action's sources against the emulator's independent implementation of Container Engine. */
jest.setTimeout(90_000)

const clock = clockUntil(new AbortController().signal)
let oci: LocalOci
let restore: () => void

beforeAll(async () => {
  oci = await startLocalOci(50)
  restore = savedState(oci.context)
})

/** A different name for each test: the retry token of an earlier one would return its pool. */
let name = ''
let tests = 0

beforeEach(() => {
  restore()
  name = `shop-${++tests}`
})

afterAll(() => oci.close())

const ensure = async (more: Readonly<Record<string, string>> = {}) => {
  const { clusterId, subnetIds } = oci.seeded
  const place = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes }
  const inputs = { ...place, 'node-pool-name': name, 'node-pool-size': '2', ...more }
  const job = actionMemory(inputs, clock, oci.environment)
  let failure: unknown
  await ensureNodePool.main(job.context).catch((error: unknown) => (failure = error))
  return { ...job, failure }
}

const pools = () =>
  oci.context.store
    .collection<VirtualNodePool>('virtualNodePools')
    .list(({ lifecycleState }) => lifecycleState !== 'DELETED')

const settings = async (changes: object): Promise<void> => {
  const body = JSON.stringify(changes)
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${oci.adminEndpoint}/settings`, { method: 'PUT', headers, body })
  expect(response.status).toBe(200)
}

const E3 = { 'pod-shape': 'Pod.Standard.E3.Flex' }

it('replaces a pool of another shape, with what it was given before', async () => {
  const made = await ensure({ ...E3, 'node-labels': 'tier=web', 'node-pool-tags': 'cost=shop' })
  expect([made.failure, pools()]).toMatchObject([undefined, [{ lifecycleState: 'ACTIVE' }]])
  expect(await ensure()).toMatchObject({ failure: { code: 'NODE_POOL_SHAPE_CHANGE' } })
  const [old] = pools()

  const planned = await ensure({ replace: 'allow', mode: 'plan' })
  expect([planned.failure, pools()]).toEqual([undefined, [old]])
  const replaced = await ensure({ replace: 'allow', 'eviction-grace': '90s' })
  expect(replaced.failure).toBeUndefined()
  expect(replaced.outputs.get('changes')).toBe(planned.outputs.get('changes'))
  expect(pools()).toMatchObject([
    {
      lifecycleState: 'ACTIVE',
      podConfiguration: { shape: 'Pod.Standard.E4.Flex' },
      initialVirtualNodeLabels: [{ key: 'tier', value: 'web' }],
      freeformTags: { cost: 'shop', 'oke-virtual-nodes-replaces': old?.id },
    },
  ])
  expect(replaced.outputs.get('node-pool-id')).toBe(pools()[0]?.id)
  expect((await ensure({ replace: 'allow' })).outputs.get('changes')).toBe('[]')
})

it('is replaced once by five runs at the same time', async () => {
  await ensure(E3)
  const runs = await Promise.all(Array.from({ length: 5 }, () => ensure({ replace: 'allow' })))
  expect(runs.map(({ failure }) => failure)).toEqual(Array.from({ length: 5 }))
  expect(pools()).toMatchObject([{ podConfiguration: { shape: 'Pod.Standard.E4.Flex' } }])
})

it('names the fault domain without capacity, and leaves the choice to OKE otherwise', async () => {
  await settings({ drainedFaultDomains: ['FAULT-DOMAIN-2'] })
  const drained = await ensure({ placement: 'all=FAULT-DOMAIN-2' })
  expect(drained.failure).toMatchObject({
    code: 'NODE_POOL_NEEDS_ATTENTION',
    message: expect.stringMatching(/in \S+ FAULT-DOMAIN-2: Out of host capacity/),
    hint: expect.stringContaining('Name no fault domains'),
  })
  expect(
    (await ensure({ 'node-pool-name': 'spread', 'node-pool-size': '3' })).failure,
  ).toBeUndefined()
  await settings({ drainedFaultDomains: [] })
})

it('names the shapes that are offered, and the availability domains that there are', async () => {
  expect(await ensure({ 'pod-shape': 'Pod.Standard.X9.Flex' })).toMatchObject({
    failure: {
      code: 'POD_SHAPE_NOT_OFFERED',
      message: expect.stringContaining('Pod.Standard.E4.Flex'),
    },
  })
  expect(await ensure({ placement: 'AD-9' })).toMatchObject({
    failure: { code: 'PLACEMENT_UNKNOWN', message: expect.stringContaining('AD-1') },
  })
  expect(pools()).toEqual([])
})

it('reports that Kubernetes was not queried where the API server is out of reach', async () => {
  const { lines, failure } = await ensure({ 'node-pool-size': '1' })
  expect(failure).toBeUndefined()
  expect(lines.join('\n')).toContain('whether the Kubernetes nodes are Ready is not known')
})
