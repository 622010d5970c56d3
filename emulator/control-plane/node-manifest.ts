import type { V1Node, V1NodeCondition, V1NodeStatus } from '@kubernetes/client-node'
import {
  simulatedShape,
  type VirtualNode,
  type VirtualNodePool,
} from '../oci/container-engine/virtual-node-pool.ts'

/** What the nodes of one emulator have in common. */
export interface NodeSurroundings {
  /** E.g. `eu-frankfurt-1`. */
  readonly region: string
  /** Port of the emulator's kubelet on 127.0.0.1. */
  readonly kubeletPort: number
  /** The pod capacity of a virtual node. */
  readonly podsOnNode: number
}

/** CPU and memory belong to the pods, so the node's are practically unlimited. */
const capacityFor = (pods: number) => ({
  ...{ pods: String(pods), cpu: '10k', memory: '100Ti', 'ephemeral-storage': '100Ti' },
})

export const isSimulated = (pool: VirtualNodePool): boolean =>
  pool.podConfiguration.shape === simulatedShape

/**
 * Returns the availability domain as a zone: without the tenancy's prefix, as OKE's page "Supported
 * Labels for Different Usecases" shows it for managed and virtual nodes alike.
 */
const zoneOf = (node: VirtualNode): string => node.availabilityDomain.replace(/^.*:/, '')

/** Reported for every shape, even those of Arm: a known issue of OKE. */
const ARCHITECTURE = 'amd64'

const labelsOf = (
  node: VirtualNode,
  pool: VirtualNodePool,
  region: string,
): Record<string, string> => {
  const initial = (pool.initialVirtualNodeLabels ?? []).map((label) => [
    label.key,
    label.value ?? '',
  ])
  return {
    ...(Object.fromEntries(initial) as Record<string, string>),
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': ARCHITECTURE,
    'kubernetes.io/hostname': node.displayName,
    'topology.kubernetes.io/region': region,
    'topology.kubernetes.io/zone': zoneOf(node),
    // Oracle's cloud controller manager sets it on instances; for virtual nodes it is not
    // confirmed.
    'oci.oraclecloud.com/fault-domain': node.faultDomain,
    'node-role.kubernetes.io/virtual-node': '',
    // As on nodes that users reported: load balancers send to pods, not nodes.
    'node.kubernetes.io/exclude-from-external-load-balancers': 'true',
  }
}

const annotationsOf = (node: VirtualNode, pool: VirtualNodePool): Record<string, string> => {
  const metrics = `/metrics/nodes/${node.displayName}`
  const simulated = isSimulated(pool)
  return {
    'oci.oraclecloud.com/virtual-node-pool-id': pool.id,
    'metrics.k8s.io/resource-metrics-path': simulated
      ? `${metrics}/metrics/resource`
      : `${metrics}/resource`,
    ...(simulated ? { 'kwok.x-k8s.io/node': 'fake' } : {}),
  }
}

/** Returns the Node object of a virtual node, without its status. */
export const nodeManifest = (
  node: VirtualNode,
  pool: VirtualNodePool,
  { region }: NodeSurroundings,
): V1Node => {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: node.displayName,
      labels: labelsOf(node, pool, region),
      annotations: annotationsOf(node, pool),
    },
    spec: {
      providerID: node.id,
      ...(pool.taints?.length ? { taints: pool.taints.map((taint) => ({ ...taint })) } : {}),
    },
  }
}

/**
 * Returns the status of a virtual node at this time. KWOK sets conditions and the kubelet's port on
 * the nodes that it simulates.
 */
export const nodeStatus = (
  node: VirtualNode,
  pool: VirtualNodePool,
  { kubeletPort, podsOnNode }: NodeSurroundings,
  now: Date,
): V1NodeStatus => {
  const own = isSimulated(pool)
    ? {}
    : {
        conditions: conditions(now),
        daemonEndpoints: { kubeletEndpoint: { Port: kubeletPort } },
      }
  return {
    capacity: capacityFor(podsOnNode),
    allocatable: capacityFor(podsOnNode),
    addresses: [
      { type: 'InternalIP', address: node.privateIp ?? '' },
      { type: 'Hostname', address: '127.0.0.1' },
    ],
    nodeInfo: {
      architecture: ARCHITECTURE,
      operatingSystem: 'linux',
      osImage: 'Oracle virtual node (emulated)',
      kernelVersion: '',
      containerRuntimeVersion: '',
      kubeletVersion: node.kubernetesVersion,
      kubeProxyVersion: '',
      bootID: '',
      machineID: '',
      systemUUID: '',
    },
    ...own,
  }
}

const conditions = (now: Date): V1NodeCondition[] => {
  const times = { lastHeartbeatTime: now, lastTransitionTime: now }
  const pressure = ['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type) => ({
    ...times,
    type,
    status: 'False',
    reason: 'VirtualNodeHasNoPressure',
    message: 'every pod has resources of its own',
  }))
  const message = 'the virtual node takes pods'
  return [...pressure, { ...times, type: 'Ready', status: 'True', reason: 'KubeletReady', message }]
}
