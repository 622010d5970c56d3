import type { Cluster } from '../../clients/clusters.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Role } from './rule-catalogue.ts'

export interface RoleTarget {
  readonly subnetIds: readonly string[]
  /** The NSG that gets the rules; needed in mode nsg. */
  readonly groupId?: string | undefined
}

/** The network as it should be: every role reachable as virtual nodes need it. */
export interface NetworkTarget {
  readonly mode: 'nsg' | 'security-list'
  /** `pods` only if they have a subnet of their own. */
  readonly roles: Readonly<Partial<Record<Role, RoleTarget>>>
  /** CIDR blocks that may use the load balancer. */
  readonly clients: readonly string[]
  /** TCP ports of the load balancer. */
  readonly listeners: readonly number[]
  /** CIDR blocks that may call the Kubernetes API; empty adds no rule for it. */
  readonly apiClients: readonly string[]
}

export const rolesOf = (target: NetworkTarget): [Role, RoleTarget][] => {
  const order: readonly Role[] = ['endpoint', 'nodes', 'pods', 'load-balancer']
  return order.flatMap((role) => {
    const part = target.roles[role]
    return part === undefined ? [] : [[role, part] satisfies [Role, RoleTarget]]
  })
}

/** What a user says of the network; the rest follows from the cluster. */
export interface NetworkSettings extends Omit<NetworkTarget, 'roles'> {
  readonly nodeSubnetId: string
  /** Only if the pods have a subnet of their own. */
  readonly podSubnetId?: string | undefined
  readonly groups: Readonly<Partial<Record<Role, string | undefined>>>
}

type ClusterNetwork = Pick<Cluster, 'id' | 'endpointSubnetId' | 'loadBalancerSubnetIds'>

const requireSubnets = (cluster: ClusterNetwork): string => {
  const { endpointSubnetId, loadBalancerSubnetIds } = cluster
  if (endpointSubnetId !== undefined && loadBalancerSubnetIds.length > 0) return endpointSubnetId
  const what = endpointSubnetId === undefined ? 'Kubernetes API endpoint' : 'load balancers'
  throw new ActionError({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${cluster.id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint lies in your VCN and that has a subnet for load balancers.',
  })
}

/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
export const networkTarget = (
  settings: NetworkSettings,
  cluster: ClusterNetwork,
): NetworkTarget => {
  const endpoint = requireSubnets(cluster)
  const { groups, nodeSubnetId, podSubnetId, ...rest } = settings
  const hasPodSubnet = podSubnetId !== undefined && podSubnetId !== nodeSubnetId
  return {
    ...rest,
    roles: {
      endpoint: { subnetIds: [endpoint], groupId: groups.endpoint },
      nodes: { subnetIds: [nodeSubnetId], groupId: groups.nodes },
      ...(hasPodSubnet ? { pods: { subnetIds: [podSubnetId], groupId: groups.pods } } : {}),
      'load-balancer': {
        subnetIds: cluster.loadBalancerSubnetIds,
        groupId: groups['load-balancer'],
      },
    },
  }
}
