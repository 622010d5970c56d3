import type { Context } from '../core/context.ts'
import type { Cluster } from './cluster.ts'

/**
 * How a connection to the private endpoint ends. `none`: the cluster has no private endpoint;
 * `bastion`: only a bastion reaches it.
 */
export const privateEndpoints = ['none', 'reachable', 'unreachable', 'silent', 'bastion'] as const
export type PrivateEndpoint = (typeof privateEndpoints)[number]

/**
 * The endpoints that reach a cluster; collection `clusterEndpoints`, with the cluster's OCID as id.
 */
export interface EndpointSettings {
  readonly public: boolean
  readonly private: PrivateEndpoint
  /** The name in the VCN's DNS; here only the emulator's forward proxy resolves it. */
  readonly vcnHostname: boolean
}

const quickCreate: EndpointSettings = { public: true, private: 'none', vcnHostname: false }

type Kept = EndpointSettings & { readonly id: string }

const settingsIn = (context: Pick<Context, 'store'>) =>
  context.store.collection<Kept>('clusterEndpoints')

export const endpointSettingsOf = (
  context: Pick<Context, 'store'>,
  clusterId: string,
): EndpointSettings => settingsIn(context).get(clusterId) ?? quickCreate

/** Private addresses are loopback addresses too, so that nothing ever leaves the machine. */
export const privateAddressOf = (kind: PrivateEndpoint): string =>
  kind === 'reachable' ? '127.0.0.2' : '127.0.0.3'

/** Returns the endpoint's name in a VCN with DNS. */
export const vcnHostnameOf = (emulator: string): string =>
  `c-${emulator}.endpoint.emulator.oraclevcn.com`

export const keepEndpointSettings = (
  context: Pick<Context, 'store'>,
  clusterId: string,
  settings: EndpointSettings,
): void => {
  settingsIn(context).put({ id: clusterId, ...settings })
}

/**
 * Stores in the cluster where kube-apiserver listens, e.g. `127.0.0.1:40123`, by the cluster's
 * settings.
 */
export const setClusterEndpoint = (
  context: Pick<Context, 'store'>,
  clusterId: string,
  address: string,
  emulator = 'default',
): void => {
  const clusters = context.store.collection<Cluster>('clusters')
  const cluster = clusters.get(clusterId)
  if (!cluster) throw new Error(`cluster ${clusterId} is not in the store`)
  const settings = endpointSettingsOf(context, clusterId)
  const port = address.split(':').at(-1)
  const endpoints = {
    ...(settings.public && { kubernetes: address, publicEndpoint: address }),
    ...(settings.private !== 'none' && {
      privateEndpoint: `${privateAddressOf(settings.private)}:${port}`,
    }),
    ...(settings.vcnHostname && { vcnHostnameEndpoint: `${vcnHostnameOf(emulator)}:${port}` }),
  }
  const endpointConfig = { ...cluster.endpointConfig, isPublicIpEnabled: settings.public }
  clusters.put({ ...cluster, endpoints, endpointConfig })
}
