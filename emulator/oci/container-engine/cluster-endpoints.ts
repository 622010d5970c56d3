import type { Context } from '../core/context.ts'
import type { Cluster } from './cluster.ts'

/**
 * What becomes of a connection to the private endpoint; `none`: the cluster has none; `bastion`: it is
 * reached from a bastion only.
 */
export const privateEndpoints = ['none', 'reachable', 'unreachable', 'silent', 'bastion'] as const
export type PrivateEndpoint = (typeof privateEndpoints)[number]

/** The endpoints that reach a cluster; collection `clusterEndpoints`, the cluster's OCID as id. */
export interface EndpointSettings {
  readonly public: boolean
  readonly private: PrivateEndpoint
  /** The name that the VCN's DNS knows; here only the emulator's forward proxy does. */
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

/** Private addresses are addresses of loopback too, so that nothing ever leaves the machine. */
export const privateAddressOf = (kind: PrivateEndpoint): string =>
  kind === 'reachable' ? '127.0.0.2' : '127.0.0.3'

/** The endpoint's name in a VCN with DNS. */
export const vcnHostnameOf = (emulator: string): string =>
  `c-${emulator}.endpoint.emulator.oraclevcn.com`

export const keepEndpointSettings = (
  context: Pick<Context, 'store'>,
  clusterId: string,
  settings: EndpointSettings,
): void => {
  settingsIn(context).put({ id: clusterId, ...settings })
}

/** Says where kube-apiserver listens, e.g. `127.0.0.1:40123`, by the cluster's settings. */
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
