import type { Stored } from '../../oci/core/store.ts'
import type { LoadBalancerSpec } from './load-balancer-annotations.ts'
import type { ServicePort } from './service-table.ts'

/** The port of kube-proxy's health checks, inside each pod of a virtual node. */
export const HEALTH_PORT = 10256

interface Backend {
  readonly name: string
  readonly ipAddress: string
  readonly port: number
  readonly weight: number
  readonly isBackup?: boolean
  readonly isDrain?: boolean
  readonly isOffline?: boolean
  readonly backup?: boolean
  readonly drain?: boolean
  readonly offline?: boolean
}

export interface BackendSet {
  readonly name: string
  readonly policy: string
  readonly backends: readonly Backend[]
  readonly healthChecker: Readonly<Record<string, unknown>>
  readonly isPreserveSource?: boolean
}

/** The common fields of load balancers and network load balancers in OCI's responses. */
export interface LoadBalancerResource extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly lifecycleState: 'CREATING' | 'ACTIVE' | 'DELETING' | 'DELETED' | 'FAILED'
  readonly timeCreated: string
  readonly ipAddresses: readonly { readonly ipAddress: string; readonly isPublic: boolean }[]
  readonly isPrivate: boolean
  readonly networkSecurityGroupIds: readonly string[]
  readonly listeners: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly backendSets: Readonly<Record<string, BackendSet>>
  /** Shape, subnets and other fields that only one of the two kinds has. */
  readonly [more: string]: unknown
}

export interface Description {
  readonly id: string
  readonly compartmentId: string
  readonly displayName: string
  readonly timeCreated: string
  readonly address: string
  readonly subnetIds: readonly string[]
  readonly spec: LoadBalancerSpec
  readonly ports: readonly ServicePort[]
}

/** Returns the name of the listener and the backend set for a port of a Service. */
export const setName = ({ protocol, port }: Pick<ServicePort, 'protocol' | 'port'>): string =>
  `${protocol}-${port}`

/** Returns the collection that holds this kind. */
export const collectionOf = (type: LoadBalancerSpec['type']): string =>
  type === 'nlb' ? 'networkLoadBalancers' : 'loadBalancers'

/** Returns the resource as OCI's API shows it, from the Service's spec and its ready pods. */
export const describeLoadBalancer = (description: Description): LoadBalancerResource => {
  const { id, compartmentId, displayName, timeCreated, address, spec, ports } = description
  const named = <T>(make: (port: ServicePort) => T): Record<string, T> =>
    Object.fromEntries(ports.map((port) => [setName(port), make(port)]))
  return {
    id,
    compartmentId,
    displayName,
    lifecycleState: 'ACTIVE',
    timeCreated,
    ipAddresses: [{ ipAddress: address, isPublic: !spec.internal }],
    isPrivate: spec.internal,
    networkSecurityGroupIds: spec.networkSecurityGroupIds,
    ...(spec.type === 'nlb' ? networkOnly(description) : classicOnly(description)),
    listeners: named((port) => ({
      name: setName(port),
      defaultBackendSetName: setName(port),
      port: port.port,
      protocol: port.protocol,
      ...(spec.type === 'lb' && { connectionConfiguration: { idleTimeout: 300 } }),
    })),
    backendSets: named((port) => describeBackendSet(spec, port)),
    freeformTags: {},
    definedTags: {},
  }
}

const classicOnly = ({ spec, subnetIds }: Description): Record<string, unknown> => ({
  shapeName: spec.shapeName,
  ...(spec.bandwidth && {
    shapeDetails: {
      minimumBandwidthInMbps: spec.bandwidth.minimumMbps,
      maximumBandwidthInMbps: spec.bandwidth.maximumMbps,
    },
  }),
  subnetIds,
})

const networkOnly = ({ spec, subnetIds }: Description): Record<string, unknown> => ({
  subnetId: subnetIds[0],
  nlbIpVersion: 'IPV4',
  isPreserveSourceDestination: false,
  isSymmetricHashEnabled: false,
  ...(spec.preserveSource && { isPreserveSource: true }),
})

const describeBackendSet = (spec: LoadBalancerSpec, port: ServicePort): BackendSet => {
  const flags =
    spec.type === 'nlb'
      ? { isBackup: false, isDrain: false, isOffline: false }
      : { backup: false, drain: false, offline: false }
  return {
    name: setName(port),
    policy: spec.policy,
    // On virtual nodes kube-proxy runs in each pod, so a backend is a pod and its node port.
    backends: port.endpoints.map(({ address }) => ({
      name: `${address}:${port.nodePort}`,
      ipAddress: address,
      port: port.nodePort,
      weight: 1,
      ...flags,
    })),
    healthChecker: {
      protocol: 'HTTP',
      urlPath: '/healthz',
      port: HEALTH_PORT,
      returnCode: 200,
      ...spec.healthCheck,
      ...(spec.type === 'lb' && { responseBodyRegex: '', isForcePlainText: false }),
    },
    ...(spec.type === 'nlb' && { isPreserveSource: spec.preserveSource }),
  }
}
