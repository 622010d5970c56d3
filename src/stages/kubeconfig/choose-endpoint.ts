import type { Cluster, EndpointKind } from '../../clients/container-engine/cluster.ts'
import { ActionError } from '../../values/action-error.ts'

/** The values of input "endpoint", in the order of preference. */
export const endpointNames: Readonly<Record<EndpointKind, string>> = {
  PUBLIC_ENDPOINT: 'public',
  PRIVATE_ENDPOINT: 'private',
  VCN_HOSTNAME: 'vcn-hostname',
}

const kinds = Object.keys(endpointNames) as EndpointKind[]

/** The endpoints of a cluster, with their addresses. */
export const endpointsOf = (cluster: Cluster): string =>
  kinds
    .flatMap((kind) => {
      const address = cluster.endpoints[kind]
      return address === undefined ? [] : [`${endpointNames[kind]} (${address})`]
    })
    .join(', ')

/**
 * The endpoint to use: the requested one, else the first that exists.
 * @throws ActionError CLUSTER_ENDPOINT_MISSING, CLUSTER_NOT_ACTIVE
 */
export const chooseEndpoint = (
  cluster: Cluster,
  wanted: EndpointKind | undefined,
): EndpointKind => {
  if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) throw notActive(cluster)
  const existing = kinds.filter((kind) => cluster.endpoints[kind] !== undefined)
  const chosen = wanted ?? existing[0]
  if (chosen !== undefined && existing.includes(chosen)) return chosen
  throw missing(cluster, wanted)
}

const notActive = (cluster: Cluster): ActionError =>
  new ActionError({
    code: 'CLUSTER_NOT_ACTIVE',
    message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
  })

const HINTS: Readonly<Record<EndpointKind, string>> = {
  PUBLIC_ENDPOINT: 'give the cluster a public IP address for its API endpoint',
  PRIVATE_ENDPOINT: 'leave "endpoint" out to use the first that exists',
  VCN_HOSTNAME:
    'give the VCN and the subnet of the API endpoint DNS labels, which only a new cluster takes over',
}

const missing = (cluster: Cluster, wanted: EndpointKind | undefined): ActionError => {
  const asked = wanted === undefined ? 'endpoint' : `${endpointNames[wanted]} endpoint`
  const existing = endpointsOf(cluster)
  return new ActionError({
    code: 'CLUSTER_ENDPOINT_MISSING',
    message: `cluster ${cluster.name} has no ${asked}; it has ${existing === '' ? 'none at all yet' : existing}`,
    hint:
      existing === '' || wanted === undefined
        ? 'Wait until the cluster is ACTIVE; OKE names its endpoints then.'
        : `Set "endpoint" to one that exists, or ${HINTS[wanted]}.`,
  })
}
