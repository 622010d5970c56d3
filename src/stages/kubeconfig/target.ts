import type {
  Cluster,
  ClusterEndpoint,
  Clusters,
  EndpointKind,
} from '../../clients/container-engine/cluster.ts'
import { chooseEndpoint } from './choose-endpoint.ts'

/** The API server to connect to, with the known details. */
export interface Target extends ClusterEndpoint {
  /** Its name in the log, and the default name of the context. */
  readonly name: string
  readonly clusterId?: string | undefined
  /** Undefined if its address was given. */
  readonly kind?: EndpointKind | undefined
  /** Undefined if OCI was not called. */
  readonly cluster?: Cluster | undefined
  /** The bastion through which it is reached, if any. */
  readonly bastion?: { readonly name: string; readonly address: string | undefined }
}

/** Reads the address of a cluster's API server from OCI. @throws ActionError CLUSTER_*, OCI_* */
export const findTarget = async (
  clusterId: string,
  wanted: EndpointKind | undefined,
  clusters: Clusters,
): Promise<Target> => {
  const cluster = await clusters.get(clusterId)
  const kind = chooseEndpoint(cluster, wanted)
  const endpoint = await clusters.endpoint(clusterId, kind)
  return { ...endpoint, name: cluster.name, clusterId, kind, cluster }
}
