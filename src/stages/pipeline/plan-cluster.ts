import type { Cluster, ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import type {
  NodePool,
  NodePoolClient,
  NodePoolListing,
} from '../../clients/container-engine/node-pools.ts'
import { once } from '../../core/once.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { StageName } from '../graph.ts'
import type { PoolGroups } from '../network/attached-groups.ts'
import { planEnsureNetwork, type ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { type NetworkSnapshot, takeSnapshot } from '../network/network-snapshot.ts'
import { networkTarget, rolesOf } from '../network/network-target.ts'
import { isLive, poolsUnknown, readPools } from '../network/read-pools.ts'
import { resolveGroups } from '../network/role-groups.ts'
import { isNewGroup } from '../network/rules-in-place.ts'
import { serviceTraffic, withTraffic } from '../network/service-traffic.ts'
import {
  planEnsureNodePool,
  type PoolReader,
  type ReviewedPoolPlan,
} from '../node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../node-pool/find-node-pool.ts'
import type { NodePoolTarget } from '../node-pool/node-pool-target.ts'
import { givenTraffic, networkSettings, nodePoolTarget } from './settings.ts'

/** Opened only for the stages that need them. */
export interface ClusterPlanClients {
  engine(): Promise<ClusterClient & NodePoolClient & NodePoolListing>
  network(): Promise<NetworkClient>
}

export interface ClusterPlan {
  readonly network?: ReviewedNetworkPlan
  /** The snapshot from which the plan for the network was made. */
  readonly snapshot?: NetworkSnapshot
  /** The plan of each pool, in the order of their descriptions. */
  readonly nodePools?: readonly ReviewedPoolPlan[]
}

/** A pool as ensure-node-pool will leave it, later in the same job. */
const poolToCome = (target: NodePoolTarget, now: NodePool | undefined): PoolGroups => {
  const { name, shape, podSubnetId, nodeSubnetId: subnetId } = target
  const everywhere = [{ availabilityDomain: '', subnetId, faultDomains: [] }]
  return {
    id: now?.id ?? '',
    name,
    shape,
    podSubnetId,
    placements: target.placements ?? now?.placements ?? everywhere,
    nodeGroupIds: target.nodeGroupIds ?? now?.nodeGroupIds ?? [],
    podGroupIds: target.podGroupIds ?? now?.podGroupIds ?? [],
  }
}

const poolsToCome = (
  pools: readonly NodePool[] | undefined,
  targets: readonly NodePoolTarget[],
): readonly PoolGroups[] | undefined => {
  if (targets.length === 0 || pools === undefined) return pools
  const others = pools.filter(
    (pool) => isLive(pool) && !targets.some(({ name }) => name === pool.name),
  )
  const toCome = targets.map((target) =>
    poolToCome(
      target,
      pools.find(({ name }) => name === target.name),
    ),
  )
  return [...others, ...toCome]
}

/** The pools of the cluster, listed once for both stages, in every compartment that is named. */
const listPools = async (
  engine: NodePoolListing,
  cluster: Cluster,
  targets: readonly NodePoolTarget[],
): Promise<readonly NodePool[] | undefined> => {
  if (targets.length === 0) return readPools(engine, cluster)
  const compartments = new Set(targets.map(({ compartmentId }) => compartmentId))
  const lists = [...compartments].map((id) => engine.nodePools(id, cluster.id))
  return (await Promise.all(lists)).flat()
}

/** One after the other: what one pool takes of the limit of virtual nodes is not there for the next. */
const planPools = async (
  targets: readonly NodePoolTarget[],
  pools: readonly NodePool[],
  engine: NodePoolClient,
): Promise<readonly ReviewedPoolPlan[]> => {
  const plans: ReviewedPoolPlan[] = []
  let taken = 0
  const reader: PoolReader = {
    findNodePools: (compartment, _cluster, name) =>
      Promise.resolve(
        pools.filter((one) => one.name === name && one.compartmentId === compartment),
      ),
    virtualNodeLimit: async (compartmentId) => {
      const limit = await engine.virtualNodeLimit(compartmentId)
      return limit && { used: limit.used + taken, available: limit.available - taken }
    },
    availabilityDomains: (compartmentId) => engine.availabilityDomains(compartmentId),
    podShapes: (compartmentId) => engine.podShapes(compartmentId),
  }
  for (const target of targets) {
    const plan = await planEnsureNodePool(target, reader)
    taken += Math.max(0, target.size - (plan.pool?.size ?? 0))
    plans.push(plan)
  }
  return plans
}

type Section = NonNullable<Environment['network']>

/**
 * Returns the section with the groups that earlier runs created. A pool also gets the others if
 * ensure-network creates them in this run: it is planned again then.
 */
const withGroups = async (
  environment: Environment & { readonly network: Section },
  cluster: Cluster,
  has: (name: StageName) => boolean,
  snapshot: () => Promise<NetworkSnapshot>,
): Promise<Section> => {
  const { network } = environment
  if (network.mode !== 'nsg' || network['create-groups'] !== true) return network
  const desired = networkTarget(networkSettings(network, environment), cluster)
  const { target } = await resolveGroups(desired, await snapshot())
  const ids = rolesOf(target).flatMap(([role, { groupId }]) => {
    const isKnown = groupId !== undefined && (!isNewGroup(groupId) || has('ensure-network'))
    return isKnown ? [[role, groupId] as const] : []
  })
  return { ...network, groups: { ...Object.fromEntries(ids), ...network.groups } }
}

/**
 * Plans network and node pool. Groups count as attached if they will be by the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
export const planCluster = async (
  environment: Environment,
  has: (name: StageName) => boolean,
  clients: ClusterPlanClients,
  release: Promise<readonly unknown[]> | undefined,
): Promise<ClusterPlan> => {
  const { network } = environment
  const clusterId = clusterIdOf(environment)
  if (network === undefined || clusterId === undefined) return {}
  if (!has('ensure-network') && !has('ensure-node-pool')) return {}
  const engine = await clients.engine()
  const cluster = await engine.cluster(clusterId)
  requireVirtualNodeSupport(cluster)
  const described = has('ensure-node-pool') ? describedPools(environment) : []
  const openSnapshot = once(async () => takeSnapshot(await clients.network()))
  const grouped = await withGroups({ ...environment, network }, cluster, has, openSnapshot)
  const targets = described.map(({ pool }) => nodePoolTarget(pool, grouped, cluster))
  const pools = await listPools(engine, cluster, targets)
  const planNetwork = async () => {
    const balancer = serviceTraffic((await release) ?? [])
    const settings = {
      ...withTraffic(networkSettings(network, environment), balancer, givenTraffic(network)),
      pools: poolsToCome(pools, targets),
      attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
      balancerSubnets: balancer?.subnets,
    }
    const snapshot = await openSnapshot()
    const plan = await planEnsureNetwork(networkTarget(settings, cluster), snapshot)
    const unknown = pools === undefined ? [poolsUnknown] : []
    return { snapshot, network: { ...plan, warnings: [...plan.warnings, ...unknown] } }
  }
  const [networkPlan, nodePools] = await Promise.all([
    has('ensure-network') ? planNetwork() : undefined,
    planPools(targets, pools ?? [], engine),
  ])
  return {
    ...networkPlan,
    ...(nodePools.length === 0 ? {} : { nodePools }),
  }
}
