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

/** The subnets in the body, for nodes and for pods. */
const subnets: Place = (call) => targetsOf([...new Set(subnetsIn(call))])

const subnetsIn = ({ context, request }: Call): (Resource | undefined)[] => {
  const { placementConfigurations, podConfiguration } = bodyOf(request)
  const named = [placementConfigurations ?? [], podConfiguration ?? []].flat() as {
    subnetId?: unknown
  }[]
  return named.map((one) => find(context, 'subnets', one?.subnetId))
}

/** The VCN of the subnets in the body. */
const vcn: Place = ({ context, request }: Call) =>
  targetsOf([
    ...new Set(
      subnetsIn({ context, request }).map((subnet) => find(context, 'vcns', subnet?.['vcnId'])),
    ),
  ])

/** The network security groups in the body, of nodes and of pods. */
const groups: Place = ({ context, request }) => {
  const { nsgIds, podConfiguration } = bodyOf(request)
  const ofPods = (podConfiguration as { nsgIds?: unknown } | undefined)?.nsgIds
  const ids = [nsgIds ?? [], ofPods ?? []].flat()
  return targetsOf(ids.map((id) => find(context, 'networkSecurityGroups', id)))
}

/**
 * (i) The reference says that changes of virtual pools are covered by their own permission; for
 * users who are no administrators Oracle also requires reading the network, and VNICs. Subnets and
 * groups follow by analogy with CreateNodePool. All in the compartment of the subnet or group.
 */
const ofNetwork = [
  need('VCN_READ', vcn),
  ...needs(subnets, 'SUBNET_READ', 'SUBNET_ATTACH', 'VNIC_CREATE', 'VNIC_ATTACH'),
  need('NETWORK_SECURITY_GROUP_UPDATE_MEMBERS', groups),
  need('VNIC_ASSOCIATE_NETWORK_SECURITY_GROUP', groups),
]

/** The subnets of a new cluster, for its endpoint and for load balancers. */
const clusterSubnets: Place = (call) => {
  const { endpointConfig, options } = bodyOf(call.request)
  const { subnetId } = (endpointConfig ?? {}) as { subnetId?: unknown }
  const { serviceLbSubnetIds = [] } = (options ?? {}) as { serviceLbSubnetIds?: unknown[] }
  const ids = [...new Set([subnetId, ...serviceLbSubnetIds])]
  return targetsOf(ids.map((id) => find(call.context, 'subnets', id)))
}

/** The groups in the body for a cluster's endpoint. */
const endpointGroups: Place = ({ context, request }) => {
  const { endpointConfig, nsgIds } = bodyOf(request)
  const ofNew = (endpointConfig as { nsgIds?: unknown } | undefined)?.nsgIds
  const ids = [nsgIds ?? [], ofNew ?? []].flat()
  return targetsOf(ids.map((id) => find(context, 'networkSecurityGroups', id)))
}

/**
 * (i) The network part of the policies that Oracle requires of users who create clusters and are no
 * administrators: reading the VCN, using the subnets, VNICs and groups.
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
  // (?) Not in any table, and without a compartment.
  ListAddonOptions: 'signed-in',
  GetClusterOptions: 'signed-in',
  // For the options `all` there is no compartment to judge (?).
  GetNodePoolOptions: [need('CLUSTER_READ', inPath('clusters', 'nodePoolOptionId'))],
  ListNodePools: [need('CLUSTER_NODE_POOL_INSPECT', queried)],
  ListPodShapes: [need('CLUSTER_VIRTUAL_NODE_POOL_INSPECT', queried)],
  ListVirtualNodePools: [need('CLUSTER_VIRTUAL_NODE_POOL_INSPECT', queried)],
  GetVirtualNodePool: [need('CLUSTER_VIRTUAL_NODE_POOL_READ', pool)],
  // Also needed in the compartment of each subnet. Source: a case of Oracle Support (2026-03).
  CreateVirtualNodePool: [
    need('CLUSTER_VIRTUAL_NODE_POOL_CREATE', given, subnets, vcn),
    ...ofNetwork,
  ],
  // (i) As for creation, if the update names subnets.
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
