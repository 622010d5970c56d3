import type { Variables } from '../condition.ts'
import {
  bodyOf,
  type Call,
  find,
  given,
  inBody,
  inPath,
  need,
  needs,
  type Place,
  queried,
  type Requirements,
  type Resource,
  targetsOf,
} from '../requirement.ts'

const clusterVariables = ({ id }: Resource): Variables => ({ 'target.cluster.id': id })
const poolVariables = ({ id, clusterId }: Resource): Variables => ({
  'target.virtualnodepool.id': id,
  'target.cluster.id': String(clusterId),
})

const cluster = inPath('clusters', 'clusterId', clusterVariables)
const pool = inPath('virtualNodePools', 'virtualNodePoolId', poolVariables)
const workRequest = inPath('workRequests', 'workRequestId')

/** The subnets that the body names, for nodes and for pods. */
const subnets: Place = (call) => targetsOf([...new Set(subnetsIn(call))])

const subnetsIn = ({ context, request }: Call): (Resource | undefined)[] => {
  const { placementConfigurations, podConfiguration } = bodyOf(request)
  const named = [placementConfigurations ?? [], podConfiguration ?? []].flat() as {
    subnetId?: unknown
  }[]
  return named.map((one) => find(context, 'subnets', one?.subnetId))
}

/** The VCN that the subnets of the body lie in. */
const vcn: Place = ({ context, request }: Call) =>
  targetsOf([
    ...new Set(
      subnetsIn({ context, request }).map((subnet) => find(context, 'vcns', subnet?.['vcnId'])),
    ),
  ])

/** The network security groups that the body names, of nodes and of pods. */
const groups: Place = ({ context, request }) => {
  const { nsgIds, podConfiguration } = bodyOf(request)
  const ofPods = (podConfiguration as { nsgIds?: unknown } | undefined)?.nsgIds
  const ids = [nsgIds ?? [], ofPods ?? []].flat()
  return targetsOf(ids.map((id) => find(context, 'networkSecurityGroups', id)))
}

/**
 * (i) The reference calls changes of virtual pools covered by their own permission; for users who are
 * no administrators Oracle also asks for the reading of the network and for VNICs. Subnets and groups
 * follow by analogy with CreateNodePool. All in the compartment of the subnet or group.
 */
const ofNetwork = [
  need('VCN_READ', vcn),
  ...needs(subnets, 'SUBNET_READ', 'SUBNET_ATTACH', 'VNIC_CREATE', 'VNIC_ATTACH'),
  need('NETWORK_SECURITY_GROUP_UPDATE_MEMBERS', groups),
  need('VNIC_ASSOCIATE_NETWORK_SECURITY_GROUP', groups),
]

/** The subnets that a new cluster names, for its endpoint and for load balancers. */
const clusterSubnets: Place = (call) => {
  const { endpointConfig, options } = bodyOf(call.request)
  const { subnetId } = (endpointConfig ?? {}) as { subnetId?: unknown }
  const { serviceLbSubnetIds = [] } = (options ?? {}) as { serviceLbSubnetIds?: unknown[] }
  const ids = [...new Set([subnetId, ...serviceLbSubnetIds])]
  return targetsOf(ids.map((id) => find(call.context, 'subnets', id)))
}

/** The groups that the body names for a cluster's endpoint. */
const endpointGroups: Place = ({ context, request }) => {
  const { endpointConfig, nsgIds } = bodyOf(request)
  const ofNew = (endpointConfig as { nsgIds?: unknown } | undefined)?.nsgIds
  const ids = [nsgIds ?? [], ofNew ?? []].flat()
  return targetsOf(ids.map((id) => find(context, 'networkSecurityGroups', id)))
}

/**
 * (i) Of the policies that Oracle asks for of one who makes clusters and is no administrator, those
 * that the network takes: reading the VCN, using the subnets, VNICs and groups.
 */
const ofClusterNetwork = [
  need('VCN_READ', inBody('vcns', 'vcnId')),
  ...needs(clusterSubnets, 'SUBNET_READ', 'SUBNET_ATTACH', 'VNIC_CREATE', 'VNIC_ATTACH'),
  need('NETWORK_SECURITY_GROUP_UPDATE_MEMBERS', endpointGroups),
]

/** All three, which is the strict reading (?), in the work request's compartment (i). */
const ofWorkRequest = needs(
  workRequest,
  'CLUSTER_WORK_REQUEST_READ',
  'CLUSTER_NODE_POOL_READ',
  'CLUSTER_READ',
)

/** Kubernetes Engine, `/20180222`. Source: OCI, Details for Kubernetes Engine (2024-08-13). */
export const containerEngineNeeds: Requirements = {
  ListClusters: [need('CLUSTER_INSPECT', queried)],
  GetCluster: [need('CLUSTER_READ', cluster)],
  CreateKubeconfig: [need('CLUSTER_USE', cluster)],
  CreateCluster: [need('CLUSTER_CREATE', given), ...ofClusterNetwork],
  UpdateCluster: [need('CLUSTER_UPDATE', cluster)],
  DeleteCluster: [need('CLUSTER_DELETE', cluster)],
  UpdateClusterEndpointConfig: [
    need('CLUSTER_UPDATE', cluster),
    need('NETWORK_SECURITY_GROUP_UPDATE_MEMBERS', endpointGroups),
  ],
  ListAddons: [need('CLUSTER_READ', cluster)],
  GetAddon: [need('CLUSTER_READ', cluster)],
  // (?) In no table, and without a compartment.
  ListAddonOptions: 'signed-in',
  GetClusterOptions: 'signed-in',
  // Of the options `all` there is no compartment to judge (?).
  GetNodePoolOptions: [need('CLUSTER_READ', inPath('clusters', 'nodePoolOptionId'))],
  ListNodePools: [need('CLUSTER_NODE_POOL_INSPECT', queried)],
  ListPodShapes: [need('CLUSTER_VIRTUAL_NODE_POOL_INSPECT', queried)],
  ListVirtualNodePools: [need('CLUSTER_VIRTUAL_NODE_POOL_INSPECT', queried)],
  GetVirtualNodePool: [need('CLUSTER_VIRTUAL_NODE_POOL_READ', pool)],
  // Also where each subnet lies. Source: a case of Oracle Support (2026-03).
  CreateVirtualNodePool: [
    need('CLUSTER_VIRTUAL_NODE_POOL_CREATE', given, subnets, vcn),
    ...ofNetwork,
  ],
  // (i) As for a creation, where subnets are named.
  UpdateVirtualNodePool: [need('CLUSTER_VIRTUAL_NODE_POOL_UPDATE', pool, subnets), ...ofNetwork],
  DeleteVirtualNodePool: [need('CLUSTER_VIRTUAL_NODE_POOL_DELETE', pool)],
  ListVirtualNodes: [need('CLUSTER_VIRTUAL_NODE_POOL_READ', pool)],
  GetVirtualNode: [need('CLUSTER_VIRTUAL_NODE_POOL_READ', pool)],
  ListWorkRequests: needs(
    queried,
    'CLUSTER_WORK_REQUEST_INSPECT',
    'CLUSTER_NODE_POOL_INSPECT',
    'CLUSTER_INSPECT',
  ),
  GetWorkRequest: ofWorkRequest,
  ListWorkRequestErrors: ofWorkRequest,
  ListWorkRequestLogs: ofWorkRequest,
}
