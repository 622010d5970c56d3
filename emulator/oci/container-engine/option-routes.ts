import type { Context } from '../core/context.ts'
import { notFound, type OciRequest, type Route } from '../core/service.ts'
import type { Cluster } from './cluster.ts'
import { minorOf, offeredVersions } from './cluster-lifecycle/versions.ts'

const cniTypes = ['OCI_VCN_IP_NATIVE', 'FLANNEL_OVERLAY']

/** Serves the options for a new cluster or node pool. */
export const optionRoutes = (context: Context): Route[] => {
  /** For a cluster: its own version and those that it can be upgraded to. */
  const versions = (id: string): readonly string[] => {
    if (id === 'all') return offeredVersions
    const cluster = context.store.collection<Cluster>('clusters').get(id)
    if (!cluster) throw notFound()
    return [cluster.kubernetesVersion, ...cluster.availableKubernetesUpgrades]
  }
  /** Leaves out patch numbers if the request says so; Oracle does not document the default. */
  const listed = (id: string, { query }: OciRequest): readonly string[] =>
    query.get('shouldListAllPatchVersions') === 'false'
      ? [...new Set(versions(id).map(minorOf))]
      : versions(id)
  const param = (request: OciRequest, name: string): string => request.params[name] ?? ''
  return [
    {
      operation: 'GetClusterOptions',
      method: 'GET',
      path: '/20180222/clusterOptions/{clusterOptionId}',
      handle: (request) => ({
        status: 200,
        body: {
          kubernetesVersions: listed(param(request, 'clusterOptionId'), request),
          clusterPodNetworkOptions: cniTypes.map((cniType) => ({ cniType })),
        },
      }),
    },
    {
      operation: 'GetNodePoolOptions',
      method: 'GET',
      path: '/20180222/nodePoolOptions/{nodePoolOptionId}',
      handle: (request) => ({
        status: 200,
        // Managed nodes are not simulated, so there are no compute shapes or images to choose from.
        body: {
          kubernetesVersions: versions(param(request, 'nodePoolOptionId')),
          shapes: [],
          images: [],
          sources: [],
        },
      }),
    },
  ]
}
