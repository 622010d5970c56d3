import { afterEach, expect, test } from '@jest/globals'
import type { Cluster } from '../../../../../emulator/oci/container-engine/cluster.ts'
import { engine } from './container-engine-harness.ts'

const open: ReturnType<typeof engine>[] = []
const start = () => {
  const made = engine()
  open.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.workRequests.close()))
})

type Made = ReturnType<typeof start>

const wanted = ({ compartmentId }: Made, changes: object = {}) => ({
  name: 'shop',
  compartmentId,
  vcnId: 'vcn',
  kubernetesVersion: 'v1.35.2',
  type: 'ENHANCED_CLUSTER',
  clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
  endpointConfig: { subnetId: 'public', nsgIds: ['nsg'], isPublicIpEnabled: true },
  options: { serviceLbSubnetIds: ['public'] },
  ...changes,
})

const workOf = (made: Made, { headers }: { headers: Readonly<Record<string, string>> }) =>
  made.call<{ status: string; resources: { identifier: string; actionType: string }[] }>(
    'GET',
    `/workRequests/${headers['opc-work-request-id']}`,
  )

const create = async (made: Made, changes: object = {}) => {
  const response = await made.call('POST', '/clusters', { body: wanted(made, changes) })
  const [{ identifier = '' } = {}] = (await workOf(made, response)).body.resources
  return { id: identifier, response }
}

const read = async (made: Made, id: string) =>
  (await made.call<Cluster>('GET', `/clusters/${id}`)).body

test('a cluster is named by its work request at once, and is ACTIVE at its end', async () => {
  const made = start()
  const { id, response } = await create(made, { kmsKeyId: 'key' })
  expect(response.status).toBe(202)
  expect(await read(made, id)).toMatchObject({ lifecycleState: 'CREATING', endpoints: {} })
  await made.workRequests.idle()
  expect(await read(made, id)).toMatchObject({
    lifecycleState: 'ACTIVE',
    kubernetesVersion: 'v1.35.2',
    kmsKeyId: 'key',
    endpointConfig: { nsgIds: ['nsg'], isPublicIpEnabled: true },
    availableKubernetesUpgrades: ['v1.36.2'],
    options: { kubernetesNetworkConfig: { servicesCidr: '10.96.0.0/16' } },
  })
  expect((await workOf(made, response)).body).toMatchObject({
    status: 'SUCCEEDED',
    resources: [{ actionType: 'CREATED', identifier: id }],
  })
})

test('without more it is a basic cluster that has no VCN-native pods', async () => {
  const made = start()
  const nothing = { type: undefined, clusterPodNetworkOptions: undefined, options: undefined }
  const { id } = await create(made, nothing)
  expect(await read(made, id)).toMatchObject({
    type: 'BASIC_CLUSTER',
    clusterPodNetworkOptions: [{ cniType: 'FLANNEL_OVERLAY' }],
  })
})

test.each([
  ['a VCN that is not there', { vcnId: 'none' }, 404, 'not found'],
  ['a group that is not there', { endpointConfig: { subnetId: 'public', nsgIds: ['x'] } }, 404, ''],
  ['two subnets for load balancers', { options: { serviceLbSubnetIds: ['a', 'b'] } }, 400, ''],
  ['a version that is not offered', { kubernetesVersion: 'v1.20.1' }, 400, 'supported are v1.34'],
  [
    'addresses of Services in the VCN',
    { options: { kubernetesNetworkConfig: { servicesCidr: '10.0.8.0/21' } } },
    400,
    'overlaps the VCN',
  ],
])('refuses at once %s', async (_what, changes, status, words) => {
  const made = start()
  await expect(create(made, changes)).rejects.toMatchObject({
    status,
    message: expect.stringContaining(words),
  })
})

test('a public address in a private subnet fails while it is made, and leaves the cluster', async () => {
  const made = start()
  const { id, response } = await create(made, {
    endpointConfig: { subnetId: 'nodes', isPublicIpEnabled: true },
  })
  await made.workRequests.idle()
  expect((await workOf(made, response)).body.status).toBe('FAILED')
  expect(await read(made, id)).toMatchObject({
    lifecycleState: 'FAILED',
    lifecycleDetails: expect.stringContaining('is private'),
  })
})

test('clusters have a limit', async () => {
  const made = start()
  Object.assign(made.context.settings, { clusterLimit: 1 })
  await expect(create(made)).rejects.toMatchObject({ status: 400, code: 'LimitExceeded' })
})

test('the API server of the first cluster is not that of a second', async () => {
  const made = start()
  const { id } = await create(made)
  await made.workRequests.idle()
  expect((await read(made, id)).endpoints.publicEndpoint).toBe('127.0.0.3:6443')
  expect(made.authenticated).toEqual([])
})

test('a control plane ends with its cluster, and is there for the next that is made', async () => {
  const made = start()
  const { id: second } = await create(made)
  await made.workRequests.idle()
  await made.call('DELETE', `/clusters/${second}`)
  await made.workRequests.idle()
  expect((await read(made, (await create(made)).id)).endpoints).toEqual({})
  await made.workRequests.idle()
  await made.call('DELETE', `/clusters/${made.cluster.id}`)
  await made.workRequests.idle()
  const { id } = await create(made, { name: 'next' })
  await made.workRequests.idle()
  expect((await read(made, id)).endpoints.publicEndpoint).toBe('127.0.0.1:6443')
})

test('an upgrade goes one minor at a time, and takes the virtual nodes along', async () => {
  const made = start()
  const { id } = await create(made, { kubernetesVersion: 'v1.34' })
  await made.workRequests.idle()
  const { poolId } = await made.create({ clusterId: id })
  const put = (body: object) => made.call('PUT', `/clusters/${id}`, { body })
  await expect(put({ kubernetesVersion: 'v1.36.2' })).rejects.toMatchObject({ status: 400 })
  await put({ kubernetesVersion: 'v1.35' })
  await made.workRequests.idle()
  expect(await read(made, id)).toMatchObject({ kubernetesVersion: 'v1.35.2' })
  expect(made.pool(poolId)).toMatchObject({
    kubernetesVersion: 'v1.35.2',
    lifecycleState: 'ACTIVE',
  })
  expect(made.runner.left).toHaveLength(2)
  expect(made.runner.nodes.size).toBe(2)
  await expect(put({ kubernetesVersion: 'v1.34.10' })).rejects.toMatchObject({ status: 400 })
})

test('a basic cluster becomes an enhanced one, and never vice versa', async () => {
  const made = start()
  const { id } = await create(made, { type: 'BASIC_CLUSTER' })
  await made.workRequests.idle()
  await made.call('PUT', `/clusters/${id}`, { body: { type: 'ENHANCED_CLUSTER' } })
  await made.workRequests.idle()
  expect((await read(made, id)).type).toBe('ENHANCED_CLUSTER')
  const back = made.call('PUT', `/clusters/${id}`, { body: { type: 'BASIC_CLUSTER' } })
  await expect(back).rejects.toMatchObject({ status: 400 })
})

test('one work request at a time, the others are refused', async () => {
  const made = start()
  const { id } = await create(made)
  const busy = { status: 409, code: 'IncorrectState' }
  await expect(made.call('PUT', `/clusters/${id}`, { body: {} })).rejects.toMatchObject(busy)
  await expect(made.call('DELETE', `/clusters/${id}`)).rejects.toMatchObject(busy)
  const pool = made.create({ clusterId: id })
  await expect(pool).rejects.toMatchObject(busy)
})

test('the groups of the endpoint are changed by a call of their own', async () => {
  const made = start()
  const target = `/clusters/${made.cluster.id}/actions/updateEndpointConfig`
  await made.call('POST', target, { body: { nsgIds: ['nsg'], isPublicIpEnabled: true } })
  await made.workRequests.idle()
  expect((await read(made, made.cluster.id)).endpointConfig).toEqual({
    subnetId: 'public',
    nsgIds: ['nsg'],
    isPublicIpEnabled: true,
  })
})

test('a deleted cluster takes its pools with it, and stays to be read', async () => {
  const made = start()
  const { poolId } = await made.create()
  const changed = { headers: { 'if-match': 'other' } }
  const stale = made.call('DELETE', `/clusters/${made.cluster.id}`, changed)
  await expect(stale).rejects.toMatchObject({ status: 412 })
  await made.call('DELETE', `/clusters/${made.cluster.id}`)
  await made.workRequests.idle()
  expect(await read(made, made.cluster.id)).toMatchObject({ lifecycleState: 'DELETED' })
  expect(made.pool(poolId)?.lifecycleState).toBe('DELETED')
  expect(made.runner.nodes.size).toBe(0)
  const again = made.call('DELETE', `/clusters/${made.cluster.id}`)
  await expect(again).rejects.toMatchObject({ status: 404 })
})
