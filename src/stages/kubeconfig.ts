import type { Cluster, Clusters, EndpointKind } from '../clients/cluster.ts'
import type { KubeconfigFile } from '../clients/kubeconfig-file.ts'
import type { Kubernetes } from '../clients/kubernetes.ts'
import { ActionError } from '../values/action-error.ts'
import {
  type ContextEntry,
  isEmptyKubeconfig,
  withContext,
  withoutContext,
} from '../values/kubeconfig.ts'

/** What the user asks for. */
export interface ConnectRequest {
  readonly clusterId: string
  /** Decided by the cluster if not given. */
  readonly endpoint?: EndpointKind | undefined
  /** The cluster's name if not given. */
  readonly context?: string | undefined
  readonly namespace?: string | undefined
  readonly plugin: ContextEntry['plugin']
}

/** What post needs to take the entries back. */
export interface KubeconfigRecord {
  readonly path: string
  readonly context: string
  readonly formerContext?: string
  /** Whether the file is ours to remove once it is empty. */
  readonly created: boolean
}

export interface Connected {
  readonly context: string
  readonly server: string
  readonly user: string
}

const endpointKind = (cluster: Cluster, wanted: EndpointKind | undefined): EndpointKind => {
  if (wanted === 'PUBLIC_ENDPOINT' && !cluster.isPublic) {
    throw new ActionError({
      code: 'CLUSTER_ENDPOINT_MISSING',
      message: `cluster ${cluster.name} has no public endpoint`,
      hint: 'Use "endpoint: private" on a runner inside the VCN, or give the cluster a public endpoint.',
    })
  }
  return wanted ?? (cluster.isPublic ? 'PUBLIC_ENDPOINT' : 'PRIVATE_ENDPOINT')
}

const requireUsable = (cluster: Cluster): void => {
  if (['ACTIVE', 'UPDATING'].includes(cluster.state)) return
  throw new ActionError({
    code: 'CLUSTER_NOT_ACTIVE',
    message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
  })
}

/**
 * Adds a context for the cluster to the kubeconfig and makes it the current one. The record is saved
 * before the file changes. Ends with a question to the API server, so that a wrong identity or an
 * unreachable endpoint shows here and not in a later step.
 */
export const connect = async (
  request: ConnectRequest,
  clusters: Clusters,
  file: KubeconfigFile,
  save: (record: KubeconfigRecord) => Promise<void>,
  open: (context: string) => Pick<Kubernetes, 'whoAmI'>,
): Promise<Connected> => {
  const cluster = await clusters.get(request.clusterId)
  requireUsable(cluster)
  const kind = endpointKind(cluster, request.endpoint)
  const endpoint = await clusters.endpoint(cluster.id, kind)
  const name = request.context ?? cluster.name
  const existing = await file.read()
  const former = existing?.['current-context']
  await save({
    path: file.path,
    context: name,
    created: existing === undefined,
    ...(former === undefined || former === '' ? {} : { formerContext: former }),
  })
  const { namespace, plugin } = request
  const entry = { name, ...endpoint, plugin, ...(namespace === undefined ? {} : { namespace }) }
  await file.write(withContext(existing ?? {}, entry))
  const user = await open(name).whoAmI()
  return { context: name, server: endpoint.server, user: user.username }
}

/** Removes our entries, and the file if it was made for them and holds nothing else. */
export const disconnect = async (
  record: KubeconfigRecord,
  file: KubeconfigFile,
): Promise<boolean> => {
  const config = await file.read()
  if (config === undefined) return false
  const without = withoutContext(config, record.context, record.formerContext)
  if (record.created && isEmptyKubeconfig(without)) await file.remove()
  else await file.write(without)
  return true
}
