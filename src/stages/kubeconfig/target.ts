import type {
  Cluster,
  ClusterEndpoint,
  Clusters,
  EndpointKind,
} from '../../clients/container-engine/cluster.ts'
import { chooseEndpoint } from './choose-endpoint.ts'

/** The API server to connect to, and what is known about it. */
export interface Target extends ClusterEndpoint {
  /** What to call it in the log, and the context if no name is given. */
  readonly name: string
  readonly clusterId?: string | undefined
  /** Undefined if its address was given. */
  readonly kind?: EndpointKind | undefined
  /** Undefined if OCI was not asked. */
  readonly cluster?: Cluster | undefined
  /** Through which it is reached, if so. */
  readonly bastion?: { readonly name: string; readonly address: string | undefined }
}

/** Asks OCI where a cluster's API server is. @throws ActionError CLUSTER_*, OCI_* */
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
