import type { Context } from '../core/context.ts'
import { notFound, type OciRequest, type Route } from '../core/service.ts'
import type { Cluster } from './cluster.ts'

const cniTypes = ['OCI_VCN_IP_NATIVE', 'FLANNEL_OVERLAY']

/** What one could choose for a new cluster or node pool: the emulator runs one Kubernetes version. */
export function optionRoutes(context: Context): Route[] {
  const versions = (id: string): string[] => {
    const clusters = context.store
      .collection<Cluster>('clusters')
      .list((cluster) => id === 'all' || cluster.id === id)
    if (clusters.length === 0) throw notFound()
    return [...new Set(clusters.map((cluster) => cluster.kubernetesVersion))]
  }
  /** Without patch numbers if these are not asked for: what is given when nothing is said is not known. */
  const listed = (id: string, { query }: OciRequest): string[] =>
    query.get('shouldListAllPatchVersions') === 'false'
      ? [...new Set(versions(id).map((version) => version.split('.').slice(0, 2).join('.')))]
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
        // Managed nodes are not simulated, so there is no compute shape or image to choose.
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
