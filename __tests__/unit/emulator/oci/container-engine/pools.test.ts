import { afterEach, describe, expect, test } from '@jest/globals'
import { poolOfNode } from '../../../../../emulator/oci/container-engine/node-settings.ts'
import type {
  VirtualNode,
  VirtualNodePool,
} from '../../../../../emulator/oci/container-engine/virtual-node-pool.ts'
import { limitsRoutes } from '../../../../../emulator/oci/limits/limits-routes.ts'
import { domain, engine } from './container-engine-harness.ts'
import { caller } from './container-engine-request.ts'

const open: ReturnType<typeof engine>[] = []
const start = (options: Parameters<typeof engine>[0] = {}) => {
  const made = engine(options)
  open.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.workRequests.close()))
})

describe('creating', () => {
  test('makes virtual nodes with addresses of the subnet, spread over the fault domains', async () => {
    const made = start()
    const { poolId, status } = await made.create({ size: 4 })
    expect(status).toBe('SUCCEEDED')
    expect(made.pool(poolId)).toMatchObject({
      lifecycleState: 'ACTIVE',
      kubernetesVersion: 'v1.36.2',
      freeformTags: {},
    })
    const nodes = await made.call<VirtualNode[]>('GET', `/virtualNodePools/${poolId}/virtualNodes`)
    expect(
      nodes.body.map((node) => [node.privateIp, node.faultDomain, node.lifecycleState]),
    ).toEqual([
      ['10.0.10.2', 'FAULT-DOMAIN-1', 'ACTIVE'],
      ['10.0.10.3', 'FAULT-DOMAIN-2', 'ACTIVE'],
      ['10.0.10.4', 'FAULT-DOMAIN-3', 'ACTIVE'],
      ['10.0.10.5', 'FAULT-DOMAIN-1', 'ACTIVE'],
    ])
    expect([...made.runner.nodes]).toEqual(nodes.body.map((node) => node.displayName))
    expect(made.store.collection('privateIps').list()).toHaveLength(4)
  })

  test('is CREATING and refuses other changes until it is done', async () => {
    const made = start({ poolMilliseconds: 5000 })
    const response = await made.call('POST', '/virtualNodePools', { body: made.details() })
    expect(response).toMatchObject({ status: 202, body: undefined })
    const [pool] = (
      await made.call<VirtualNodePool[]>(
        'GET',
        `/virtualNodePools?compartmentId=${made.compartmentId}`,
      )
    ).body
    expect(pool?.lifecycleState).toBe('CREATING')
    for (const method of ['PUT', 'DELETE'] as const) {
      await expect(
        made.call(method, `/virtualNodePools/${pool?.id}`, { body: { size: 1 } }),
      ).rejects.toMatchObject({ status: 409, code: 'IncorrectState' })
    }
  })

  test('a subnet that runs out of addresses leaves the pool NEEDS_ATTENTION', async () => {
    const made = start()
    const { poolId, status } = await made.create({
      size: 2,
      placementConfigurations: [{ availabilityDomain: domain, subnetId: 'tiny' }],
    })
    expect(status).toBe('SUCCEEDED')
    expect(made.pool(poolId)?.lifecycleState).toBe('NEEDS_ATTENTION')
    expect(made.pool(poolId)?.lifecycleDetails).toContain('no free private IP address')
    expect(made.runner.nodes.size).toBe(1)
  })

  test.each([
    ['no displayName', { displayName: undefined }, 400, 'displayName'],
    ['no size', { size: undefined }, 400, 'size'],
    ['a negative size', { size: -1 }, 400, 'size'],
    ['no placement', { placementConfigurations: [] }, 400, 'placementConfigurations'],
    [
      'an unknown availability domain',
      { placementConfigurations: [{ availabilityDomain: 'AD-9', subnetId: 'nodes' }] },
      400,
      'AD-9 does not exist',
    ],
    [
      'an unknown fault domain',
      {
        placementConfigurations: [
          { availabilityDomain: domain, subnetId: 'nodes', faultDomain: ['FD-1'] },
        ],
      },
      400,
      'faultDomain',
    ],
    [
      'a fault domain twice',
      {
        placementConfigurations: [
          {
            availabilityDomain: domain,
            subnetId: 'nodes',
            faultDomain: ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-1'],
          },
        ],
      },
      400,
      'twice',
    ],
    [
      'a subnet that is not there',
      { placementConfigurations: [{ availabilityDomain: domain, subnetId: 'none' }] },
      404,
      'not found',
    ],
    [
      'a public pod subnet',
      { podConfiguration: { subnetId: 'public', shape: 'Pod.Standard.E4.Flex' } },
      400,
      'private subnet',
    ],
    [
      'a shape not offered',
      { podConfiguration: { subnetId: 'pods', shape: 'VM.Standard.E4' } },
      400,
      'not offered',
    ],
    ['an NSG that is not there', { nsgIds: ['none'] }, 404, 'not found'],
    [
      'more NSGs than a VNIC can be in',
      { nsgIds: ['a', 'b', 'c', 'd', 'e', 'f'] },
      400,
      'nsgIds: Too big',
    ],
    [
      'more of them for pods',
      {
        podConfiguration: {
          subnetId: 'pods',
          shape: 'Pod.Standard.E4.Flex',
          nsgIds: ['a', 'b', 'c', 'd', 'e', 'f'],
        },
      },
      400,
      'podConfiguration.nsgIds: Too big',
    ],
    ['a bad label', { initialVirtualNodeLabels: [{ key: 'a b', value: 'c' }] }, 400, 'Labels'],
    ['a bad taint effect', { taints: [{ key: 'a', effect: 'Never' }] }, 400, 'taints'],
    ['a cluster that is not there', { clusterId: 'none' }, 404, 'not found'],
    ['a compartment that is not there', { compartmentId: 'none' }, 404, 'not found'],
    [
      'cycling that could never move',
      { virtualNodePoolCyclingDetails: { maximumSurge: '0', maximumUnavailable: '0%' } },
      400,
      'both be 0',
    ],
  ])('refuses %s', async (_name, changes, status, message) => {
    const made = start()
    const refused = made.call('POST', '/virtualNodePools', { body: made.details(changes) })
    await expect(refused).rejects.toMatchObject({
      status,
      message: expect.stringContaining(message),
    })
    expect(made.store.collection('virtualNodePools').list()).toEqual([])
  })

  test('refuses a basic cluster', async () => {
    const made = start()
    made.store
      .collection('clusters')
      .put({ ...made.cluster, type: 'BASIC_CLUSTER' } as object as { id: string })
    await expect(
      made.call('POST', '/virtualNodePools', { body: made.details() }),
    ).rejects.toMatchObject({ status: 400, message: expect.stringContaining('enhanced') })
  })
})

describe('limits', () => {
  test('no more virtual nodes than the tenancy may have, whatever pool they are in', async () => {
    const made = start()
    const { poolId } = await made.create({ size: 7 })
    const refused = { status: 400, code: 'LimitExceeded' }
    await expect(made.create({ displayName: 'second', size: 3 })).rejects.toMatchObject(refused)
    const grow = (size: number) =>
      made.call('PUT', `/virtualNodePools/${poolId}`, { body: { size } })
    await expect(grow(10)).rejects.toMatchObject(refused)
    expect((await grow(9)).status).toBe(202)
    await made.workRequests.idle()
    const simulated = { podConfiguration: { subnetId: 'pods', shape: 'Pod.Simulated' } }
    expect((await made.create({ displayName: 'many', size: 30, ...simulated })).status).toBe(
      'SUCCEEDED',
    )
  })

  test('OCI says how many are left, and nothing of limits that it does not know', async () => {
    const made = start()
    await made.create({ size: 2 })
    const call = caller(limitsRoutes(made.context), '/20190729')
    const compartment = `compartmentId=${made.compartmentId}`
    const of = (name: string) =>
      call('GET', `/services/container-engine/limits/${name}/resourceAvailability?${compartment}`)
    expect((await of('virtual-node-count')).body).toMatchObject({ used: 2, available: 7 })
    await expect(of('other-count')).rejects.toMatchObject({ status: 404 })
    const values = await call('GET', `/limitValues?serviceName=container-engine&${compartment}`)
    expect(values.body).toEqual([{ name: 'virtual-node-count', scopeType: 'REGION', value: 9 }])
  })
})

test('one work request at a time for a cluster: a second is a conflict', async () => {
  const made = start({ poolMilliseconds: 300 })
  const { poolId } = await made.create({ size: 1 })
  await made.call('PUT', `/virtualNodePools/${poolId}`, { body: { size: 2 } })
  const conflict = { status: 409, code: 'IncorrectState' }
  const second = { body: made.details({ displayName: 'second' }) }
  await expect(made.call('POST', '/virtualNodePools', second)).rejects.toMatchObject(conflict)
  const renamed = { body: { name: 'renamed' } }
  await expect(made.call('PUT', `/clusters/${made.cluster.id}`, renamed)).rejects.toMatchObject(
    conflict,
  )
  await made.workRequests.idle()
  expect((await made.call('POST', '/virtualNodePools', second)).status).toBe(202)
})

describe('updating', () => {
  test('grows and shrinks, and keeps the nodes it can', async () => {
    const made = start()
    const { poolId } = await made.create({ size: 1 })
    await made.call('PUT', `/virtualNodePools/${poolId}`, { body: { size: 3 } })
    expect(made.pool(poolId)?.lifecycleState).toBe('UPDATING')
    await made.workRequests.idle()
    expect([...made.runner.nodes]).toEqual(['10.0.10.2', '10.0.10.3', '10.0.10.4'])
    await made.call('PUT', `/virtualNodePools/${poolId}`, { body: { size: 1 } })
    await made.workRequests.idle()
    expect([...made.runner.nodes]).toEqual(['10.0.10.2'])
    expect(made.store.collection('privateIps').list()).toHaveLength(1)
    expect(made.pool(poolId)).toMatchObject({ lifecycleState: 'ACTIVE', size: 1 })
  })

  test('a stale if-match is 412, and the etag changes with the pool', async () => {
    const made = start()
    const { poolId } = await made.create()
    const target = `/virtualNodePools/${poolId}`
    const { etag = '' } = (await made.call('GET', target)).headers
    const change = (value: string) =>
      made.call('PUT', target, { body: { displayName: 'new' }, headers: { 'if-match': value } })
    expect((await change(etag)).status).toBe(202)
    await made.workRequests.idle()
    await expect(change(etag)).rejects.toMatchObject({ status: 412, code: 'NoEtagMatch' })
  })

  test('refuses immutable fields', async () => {
    const made = start()
    const { poolId } = await made.create()
    await expect(
      made.call('PUT', `/virtualNodePools/${poolId}`, { body: { clusterId: made.cluster.id } }),
    ).rejects.toMatchObject({ status: 400, message: expect.stringContaining('clusterId') })
  })

  test.each([
    ['1', '0', 4],
    ['0', '1', 3],
    ['100%', '0', 6],
  ])(
    'cycling with surge %s and unavailable %s replaces all nodes',
    async (maximumSurge, maximumUnavailable, most) => {
      const made = start()
      const { poolId } = await made.create({ size: 3 })
      const before = [...made.runner.nodes]
      const ids = (list: VirtualNode[]) => list.map((node) => node.id)
      const live = () =>
        made.store
          .collection<VirtualNode>('virtualNodes')
          .list((node) => node.lifecycleState === 'ACTIVE')
      const old = ids(live())
      await made.call('PUT', `/virtualNodePools/${poolId}`, {
        body: {
          taints: [{ key: 'a', value: 'b', effect: 'NoSchedule' }],
          virtualNodePoolCyclingDetails: {
            isVirtualNodeCyclingEnabled: true,
            maximumSurge,
            maximumUnavailable,
          },
        },
      })
      await made.workRequests.idle()
      expect(made.runner.most).toBe(most)
      expect(made.runner.left.map((left) => left.name)).toEqual(expect.arrayContaining(before))
      expect(live()).toHaveLength(3)
      expect(ids(live()).filter((id) => old.includes(id))).toEqual([])
    },
  )

  test('labels, taints, groups and shape reach new nodes only, until they are cycled', async () => {
    const made = start()
    const { poolId } = await made.create({ size: 1 })
    const change = (body: object) => made.call('PUT', `/virtualNodePools/${poolId}`, { body })
    const seen = () =>
      made.store
        .collection<VirtualNode>('virtualNodes')
        .list(({ lifecycleState }) => lifecycleState === 'ACTIVE')
        .map((node) => {
          const pool = poolOfNode(made.store, node, made.pool(poolId)!)
          const { taints, initialVirtualNodeLabels: labels, podConfiguration } = pool
          return [node.nsgIds, labels, taints, podConfiguration.shape]
        })
    const old = [[], [], [], 'Pod.Standard.E4.Flex']
    const podConfiguration = { subnetId: 'pods', shape: 'Pod.Standard.A1.Flex' }
    const labels = [{ key: 'team', value: 'shop' }]
    const taints = [{ key: 'a', value: 'b', effect: 'NoSchedule' }]
    await change({
      size: 2,
      nsgIds: ['nsg'],
      initialVirtualNodeLabels: labels,
      taints,
      podConfiguration,
    })
    await made.workRequests.idle()
    const young = [['nsg'], labels, taints, 'Pod.Standard.A1.Flex']
    expect(seen()).toEqual([old, young])
    const virtualNodePoolCyclingDetails = { isVirtualNodeCyclingEnabled: true }
    await change({ displayName: 'renamed', virtualNodePoolCyclingDetails })
    await made.workRequests.idle()
    expect(seen()).toEqual([young, young])
  })

  test('replaces a node that failed, once joining works again', async () => {
    const made = start()
    made.runner.refuses = 'the API server cannot be reached'
    const { poolId } = await made.create({ size: 1 })
    expect(made.pool(poolId)).toMatchObject({
      lifecycleState: 'NEEDS_ATTENTION',
      lifecycleDetails: expect.stringContaining('cannot be reached') as unknown,
    })
    made.runner.refuses = undefined
    await made.call('PUT', `/virtualNodePools/${poolId}`, { body: { size: 1 } })
    await made.workRequests.idle()
    const pool = (await made.call('GET', `/virtualNodePools/${poolId}`)).body
    expect(JSON.parse(JSON.stringify(pool))).not.toHaveProperty('lifecycleDetails')
    expect(pool).toMatchObject({ lifecycleState: 'ACTIVE' })
  })
})

describe('deleting', () => {
  test.each([
    ['', 3_600_000, false],
    ['?overrideEvictionGraceDurationVnp=PT0M', 0, false],
    [
      '?overrideEvictionGraceDurationVnp=PT5M&isForceDeletionAfterOverrideGraceDurationVnp=true',
      300_000,
      true,
    ],
  ])(
    'with %s removes the nodes and frees the addresses',
    async (query, graceMilliseconds, force) => {
      const made = start()
      const { poolId } = await made.create()
      await made.call('DELETE', `/virtualNodePools/${poolId}${query}`)
      await made.workRequests.idle()
      expect(made.pool(poolId)?.lifecycleState).toBe('DELETED')
      expect(made.runner.nodes.size).toBe(0)
      expect(made.runner.left).toContainEqual({ name: '10.0.10.2', graceMilliseconds, force })
      expect(made.store.collection('privateIps').list()).toEqual([])
      await expect(made.call('DELETE', `/virtualNodePools/${poolId}`)).rejects.toMatchObject({
        status: 404,
      })
    },
  )

  test.each(['PT61M', '5m', 'PT', 'P1D'])('refuses the grace %s', async (grace) => {
    const made = start()
    const { poolId } = await made.create()
    await expect(
      made.call('DELETE', `/virtualNodePools/${poolId}?overrideEvictionGraceDurationVnp=${grace}`),
    ).rejects.toMatchObject({ status: 400 })
    expect(made.pool(poolId)?.lifecycleState).toBe('ACTIVE')
  })

  test('fails when pods cannot be evicted, and can be tried again', async () => {
    const made = start()
    const { poolId } = await made.create()
    made.runner.refuses = 'pods are left'
    await made.call('DELETE', `/virtualNodePools/${poolId}`)
    await made.workRequests.idle()
    expect(made.pool(poolId)).toMatchObject({
      lifecycleState: 'NEEDS_ATTENTION',
      lifecycleDetails: 'pods are left',
    })
    made.runner.refuses = undefined
    await made.call('DELETE', `/virtualNodePools/${poolId}`)
    await made.workRequests.idle()
    expect(made.pool(poolId)?.lifecycleState).toBe('DELETED')
  })
})

describe('provoked', () => {
  test('the next create fails with the given error, and only that one', async () => {
    const made = start()
    made.provoke('pool1', { kind: 'fail', message: 'Out of host capacity.', code: 'LimitExceeded' })
    const response = await made.call('POST', '/virtualNodePools', { body: made.details() })
    await made.workRequests.idle()
    const id = response.headers['opc-work-request-id']
    expect((await made.call('GET', `/workRequests/${id}`)).body).toMatchObject({
      status: 'FAILED',
      resources: [{ actionType: 'FAILED', entityType: 'VirtualNodePool' }],
    })
    expect((await made.call('GET', `/workRequests/${id}/errors`)).body).toMatchObject([
      { code: 'LimitExceeded', message: 'Out of host capacity.' },
    ])
    const { status } = await made.create()
    expect(status).toBe('SUCCEEDED')
  })

  test('NEEDS_ATTENTION marks the nodes with the error', async () => {
    const made = start()
    made.provoke('pool1', {
      kind: 'needsAttention',
      virtualNodeError: 'Cannot reach the API server',
    })
    const { poolId, status } = await made.create({ size: 1 })
    expect(status).toBe('SUCCEEDED')
    expect(made.pool(poolId)?.lifecycleState).toBe('NEEDS_ATTENTION')
    const nodes = await made.call<VirtualNode[]>('GET', `/virtualNodePools/${poolId}/virtualNodes`)
    expect(nodes.body).toMatchObject([{ virtualNodeError: 'Cannot reach the API server' }])
  })
})

test('a restart in the middle of a create finishes it', async () => {
  const made = start({ poolMilliseconds: 60_000 })
  await made.call('POST', '/virtualNodePools', { body: made.details() })
  await made.workRequests.close()
  const again = start({ saved: JSON.parse(JSON.stringify(made.store)) })
  await again.rejoin()
  again.workRequests.resume()
  await again.workRequests.idle()
  expect(again.runner.nodes.size).toBe(2)
})

test('lists are filtered and sorted as requested', async () => {
  const made = start()
  await made.create({ displayName: 'b', size: 0 })
  await made.create({ displayName: 'a', size: 0 })
  made.provoke('c', { kind: 'fail', message: 'no' })
  await made.create({ displayName: 'c', size: 0 })
  const names = async (query: string) => {
    const target = `/virtualNodePools?compartmentId=${made.compartmentId}${query}`
    return (await made.call<VirtualNodePool[]>('GET', target)).body.map((pool) => pool.displayName)
  }
  expect(await names('')).toEqual(['b', 'a', 'c'])
  expect(await names('&sortBy=NAME')).toEqual(['a', 'b', 'c'])
  expect(await names('&sortBy=NAME&sortOrder=DESC')).toEqual(['c', 'b', 'a'])
  expect(await names('&name=a')).toEqual(['a'])
  expect(await names('&lifecycleState=FAILED&lifecycleState=DELETED')).toEqual(['c'])
  expect(await names(`&clusterId=other`)).toEqual([])
  await expect(names('&sortBy=SIZE')).rejects.toMatchObject({ status: 400 })
  await expect(made.call('GET', '/virtualNodePools')).rejects.toMatchObject({ status: 400 })
})
