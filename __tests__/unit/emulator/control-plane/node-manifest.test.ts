import { describe, expect, test } from '@jest/globals'
import { nodeManifest, nodeStatus } from '../../../../emulator/control-plane/node-manifest.ts'
import type {
  VirtualNode,
  VirtualNodePool,
} from '../../../../emulator/oci/container-engine/virtual-node-pool.ts'

const surroundings = { region: 'eu-frankfurt-1', kubeletPort: 10250, podsOnNode: 500 }
const now = new Date('2026-01-01T00:00:00Z')
const taints = [{ key: 'team', value: 'shop', effect: 'NoSchedule' }]
const common = { freeformTags: {}, definedTags: {}, systemTags: {}, kubernetesVersion: 'v1.36.2' }

const pool: VirtualNodePool = {
  ...common,
  ...{ id: 'ocid1.virtualnodepool.oc1..a', displayName: 'shop', size: 1 },
  ...{ compartmentId: 'compartment', clusterId: 'cluster', lifecycleState: 'ACTIVE' },
  placementConfigurations: [],
  podConfiguration: { subnetId: 'subnet', shape: 'Pod.Standard.E4.Flex' },
  initialVirtualNodeLabels: [{ key: 'team', value: 'shop' }, { key: 'empty' }],
  taints,
  timeCreated: now.toISOString(),
  timeUpdated: now.toISOString(),
}
const node: VirtualNode = {
  ...common,
  ...{ id: 'ocid1.virtualnode.oc1..b', displayName: '10.0.10.7', privateIp: '10.0.10.7' },
  ...{ virtualNodePoolId: pool.id, subnetId: 'subnet', nsgIds: [], lifecycleState: 'ACTIVE' },
  availabilityDomain: 'Uocm:EU-FRANKFURT-1-AD-2',
  faultDomain: 'FAULT-DOMAIN-3',
  timeCreated: now.toISOString(),
}
const shaped = (shape: string): VirtualNodePool => ({
  ...pool,
  podConfiguration: { subnetId: 'subnet', shape },
})

describe('the Node of a virtual node', () => {
  const { metadata, spec } = nodeManifest(node, pool, surroundings)

  test('has the labels of its place and role, and the initial ones of its pool', () => {
    expect(metadata?.labels).toEqual({
      'kubernetes.io/os': 'linux',
      'kubernetes.io/arch': 'amd64',
      'kubernetes.io/hostname': '10.0.10.7',
      'topology.kubernetes.io/region': 'eu-frankfurt-1',
      'topology.kubernetes.io/zone': 'EU-FRANKFURT-1-AD-2',
      'oci.oraclecloud.com/fault-domain': 'FAULT-DOMAIN-3',
      'node-role.kubernetes.io/virtual-node': '',
      'node.kubernetes.io/exclude-from-external-load-balancers': 'true',
      team: 'shop',
      empty: '',
    })
  })

  test('has the taints of its pool, and says which pool that is', () => {
    expect(spec).toEqual({ providerID: node.id, taints })
    expect(metadata).toMatchObject({
      name: '10.0.10.7',
      annotations: { 'oci.oraclecloud.com/virtual-node-pool-id': pool.id },
    })
  })

  test('of a pool without taints has none', () => {
    const plain = { ...pool, taints: [] }
    expect(nodeManifest(node, plain, surroundings).spec).not.toHaveProperty('taints')
  })

  test('keeps its own labels whatever the pool calls its', () => {
    const key = 'node-role.kubernetes.io/virtual-node'
    const other = { ...pool, initialVirtualNodeLabels: [{ key, value: 'other' }] }
    expect(nodeManifest(node, other, surroundings).metadata?.labels?.[key]).toBe('')
  })
})

describe('the status of a virtual node', () => {
  const status = nodeStatus(node, pool, surroundings, now)

  test.each([500, 2])('has room for as many pods as the tenancy may have: %i', (podsOnNode) => {
    const status = nodeStatus(node, pool, { ...surroundings, podsOnNode }, now)
    expect(status.capacity).toMatchObject({ pods: `${podsOnNode}` })
    expect(status.allocatable).toEqual(status.capacity)
  })

  test('is Ready and without pressure, and names its kubelet', () => {
    const conditions = status.conditions?.map(({ type, status: is }) => `${type}=${is}`)
    const none = ['MemoryPressure=False', 'DiskPressure=False', 'PIDPressure=False']
    expect(conditions).toEqual([...none, 'Ready=True'])
    expect(status.daemonEndpoints).toEqual({ kubeletEndpoint: { Port: 10250 } })
    expect(status.addresses).toContainEqual({ type: 'InternalIP', address: '10.0.10.7' })
    expect(status.nodeInfo).toMatchObject({ kubeletVersion: 'v1.36.2', operatingSystem: 'linux' })
  })

  test.each([
    ['Pod.Standard.E3.Flex', 'amd64'],
    ['Pod.Standard.E4.Flex', 'amd64'],
    ['Pod.Standard.A1.Flex', 'amd64'],
  ])('of the shape %s is %s', (shape, architecture) => {
    const { nodeInfo } = nodeStatus(node, shaped(shape), surroundings, now)
    expect(nodeInfo?.architecture).toBe(architecture)
    const { metadata } = nodeManifest(node, shaped(shape), surroundings)
    expect(metadata?.labels?.['kubernetes.io/arch']).toBe(architecture)
  })
})

test('a simulated node is handed to KWOK: the annotation, and no conditions of ours', () => {
  const simulated = shaped('Pod.Simulated')
  const { metadata } = nodeManifest(node, simulated, surroundings)
  expect(metadata?.annotations).toMatchObject({ 'kwok.x-k8s.io/node': 'fake' })
  const status = nodeStatus(node, simulated, surroundings, now)
  expect(status).not.toHaveProperty('conditions')
  expect(status.capacity).toMatchObject({ pods: '500' })
})
