import type { Cluster } from '../../clients/container-engine/clusters.ts'
import { ActionError } from '../../values/action-error.ts'
import type { FlowLogs } from '../../values/network/flow-logs.ts'
import type { NetworkOptions } from '../../values/network/options.ts'
import { type Role, roles } from '../../values/network/role.ts'
import { groupsOfPools, type PoolGroups } from './attached-groups.ts'
import type { NetworkShape } from './catalogue/traffic-row.ts'
import type { BalancerSubnets } from './service-subnets.ts'

export interface RoleTarget {
  readonly subnetIds: readonly string[]
  /** The NSG that gets the rules; needed in mode nsg. */
  readonly groupId?: string | undefined
}

/** The desired network: every role reachable as virtual nodes need it. */
export interface NetworkTarget extends NetworkOptions {
  readonly clusterId: string
  readonly mode: 'nsg' | 'security-list'
  /** `pods` only if they have a subnet of their own, `database` only if there is one. */
  readonly roles: Readonly<Partial<Record<Role, RoleTarget>>>
  /**
   * Groups that every VNIC of the role is already in: their rules count, and as peers they stand
   * for the role. Undefined if unknown.
   */
  readonly attachedGroups?:
    Readonly<Partial<Record<Role, readonly string[] | undefined>>> | undefined
  /** In mode nsg: create groups for roles without one; they are found again by their tags. */
  readonly createGroups?: boolean | undefined
  /** Whether pods of a further pool have the group of the nodes unless they have one of their own. */
  readonly arePodsAmongNodes?: boolean | undefined
  /** The virtual node pools of the cluster, if they may be read. */
  readonly pools?: readonly PoolGroups[] | undefined
  /** In mode nsg: attach missing groups to the pools. */
  readonly attachesPools?: boolean | undefined
  /** Which traffic of every subnet to record if it is not recorded yet; none if left out. */
  readonly flowLogs?: FlowLogs | undefined
  /** Whether to remove our obsolete rules. */
  readonly prune?: boolean | undefined
}

export const rolesOf = (target: NetworkTarget): [Role, RoleTarget][] =>
  roles.flatMap((role) => {
    const part = target.roles[role]
    return part === undefined ? [] : [[role, part] satisfies [Role, RoleTarget]]
  })

/**
 * Returns what decides which rows of the catalogue apply; only its subnet shows whether the API is
 * public.
 */
export const networkShape = (target: NetworkTarget, isEndpointPublic: boolean): NetworkShape => ({
  ...target,
  hasPodSubnet: target.roles.pods !== undefined,
  hasDatabase: target.roles.database !== undefined,
  hasPodPorts: target.podPorts.length > 0,
  isEndpointPublic,
})

/** The subnets of a pool; one for both if its pods have none of their own. */
export interface PoolPlace {
  readonly nodeSubnetId: string
  readonly podSubnetId: string
}

/** The user's settings for the network; the rest follows from the cluster. */
export interface NetworkSettings extends Omit<
  NetworkTarget,
  'roles' | 'clusterId' | 'arePodsAmongNodes'
> {
  readonly nodeSubnetId: string
  /** Only if the pods have a subnet of their own. */
  readonly podSubnetId?: string | undefined
  /** Where further pools of the cluster are, which need the same rules. */
  readonly furtherPools?: readonly PoolPlace[] | undefined
  /** Only if pods reach a MySQL database in the VCN. */
  readonly databaseSubnetId?: string | undefined
  /** Subnets of Services' load balancers, besides the cluster's own for them. */
  readonly balancerSubnets?: BalancerSubnets | undefined
  readonly groups: Readonly<Partial<Record<Role, string | undefined>>>
}

type ClusterNetwork = Pick<Cluster, 'id' | 'endpointSubnetId' | 'loadBalancerSubnetIds'> &
  Partial<Pick<Cluster, 'endpointGroupIds'>>

const subnetUnknown = ({ id }: ClusterNetwork, what: string): ActionError =>
  new ActionError({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint is in your VCN and that has a subnet for load balancers.',
  })

const DEFAULT: BalancerSubnets = { named: [], usesDefault: true }

/** The cluster's own subnets always count: Services unknown to any run use them. */
const balancerSubnetIds = (
  { named, usesDefault }: BalancerSubnets,
  cluster: ClusterNetwork,
): readonly string[] => {
  const { loadBalancerSubnetIds: ids } = cluster
  if (usesDefault && ids.length === 0) throw subnetUnknown(cluster, 'load balancers')
  return [...new Set([...ids, ...named])]
}

/** The same target with other pools, or with other groups attached to them. */
export const withPools = (target: NetworkTarget, pools: readonly PoolGroups[]): NetworkTarget => ({
  ...target,
  pools,
  attachedGroups: { ...target.attachedGroups, ...groupsOfPools(target.roles, pools) },
})

/** The subnets of nodes and pods, each once; none of pods if they are all among their nodes. */
const poolRoles = (all: readonly PoolPlace[]) => ({
  nodes: [...new Set(all.map((one) => one.nodeSubnetId))],
  pods: all.some((one) => one.podSubnetId !== one.nodeSubnetId)
    ? [...new Set(all.map((one) => one.podSubnetId))]
    : [],
})

/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
export const networkTarget = (
  settings: NetworkSettings,
  cluster: ClusterNetwork,
): NetworkTarget => {
  const { endpointSubnetId: endpoint } = cluster
  if (endpoint === undefined) throw subnetUnknown(cluster, 'Kubernetes API endpoint')
  const { groups, nodeSubnetId, podSubnetId, furtherPools = [], ...others } = settings
  const { databaseSubnetId, balancerSubnets, ...rest } = others
  const own = { nodeSubnetId, podSubnetId: podSubnetId ?? nodeSubnetId }
  const { nodes, pods } = poolRoles([own, ...furtherPools])
  const arePodsAmongNodes = own.podSubnetId === nodeSubnetId
  const groupOf = (role: Role): string | undefined =>
    groups[role] ?? (role === 'pods' && arePodsAmongNodes ? groups.nodes : undefined)
  const of = (role: Role, subnetIds: readonly string[]): NetworkTarget['roles'] => ({
    [role]: { subnetIds, groupId: groupOf(role) },
  })
  const targets = {
    ...of('endpoint', [endpoint]),
    ...of('nodes', nodes),
    ...(pods.length > 0 ? of('pods', pods) : {}),
    ...of('load-balancer', balancerSubnetIds(balancerSubnets ?? DEFAULT, cluster)),
    ...(databaseSubnetId === undefined ? {} : of('database', [databaseSubnetId])),
  }
  return {
    ...rest,
    clusterId: cluster.id,
    arePodsAmongNodes,
    attachedGroups: {
      endpoint: cluster.endpointGroupIds ?? [],
      ...groupsOfPools(targets, settings.pools ?? []),
      ...settings.attachedGroups,
    },
    roles: targets,
  }
}
