import type { Cluster, ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import type {
  NodePool,
  NodePoolClient,
  NodePoolListing,
} from '../../clients/container-engine/node-pools.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { StageName } from '../graph.ts'
import type { PoolGroups } from '../network/attached-groups.ts'
import { planEnsureNetwork, type ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { networkTarget } from '../network/network-target.ts'
import { isLive, poolsUnknown, readPools } from '../network/read-pools.ts'
import { serviceTraffic } from '../network/service-traffic.ts'
import { planEnsureNodePool, type ReviewedPoolPlan } from '../node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../node-pool/find-node-pool.ts'
import type { NodePoolTarget } from '../node-pool/node-pool-target.ts'
import { networkSettings, nodePoolTarget } from './settings.ts'

/** Opened only for the stages that need them. */
export interface ClusterPlanClients {
  engine(): Promise<ClusterClient & NodePoolClient & NodePoolListing>
  network(): Promise<NetworkClient>
}

export interface ClusterPlan {
  readonly network?: ReviewedNetworkPlan
  readonly nodePool?: ReviewedPoolPlan
}

/** A pool as ensure-node-pool leaves it, later in the same job. */
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
  target: NodePoolTarget | undefined,
): readonly PoolGroups[] | undefined => {
  if (target === undefined || pools === undefined) return pools
  const others = pools.filter((pool) => isLive(pool) && pool.name !== target.name)
  const now = pools.find(({ name }) => name === target.name)
  return [...others, poolToCome(target, now)]
}

/** The pools of the cluster, listed once for both stages. */
const listPools = (
  engine: NodePoolListing,
  cluster: Cluster,
  target: NodePoolTarget | undefined,
): Promise<readonly NodePool[] | undefined> =>
  target === undefined
    ? readPools(engine, cluster)
    : engine.nodePools(target.compartmentId, cluster.id)

/**
 * What network and node pool need. Groups count as attached if they are at the end of the job: by
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
  const pool = has('ensure-node-pool') ? environment['node-pool'] : undefined
  const target = pool && nodePoolTarget(pool, network, cluster)
  const pools = await listPools(engine, cluster, target)
  const planNetwork = async () => {
    const balancer = serviceTraffic((await release) ?? [])
    const settings = {
      ...networkSettings(network),
      pools: poolsToCome(pools, target),
      attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
      balancerSubnets: balancer?.subnets,
    }
    const plan = await planEnsureNetwork(
      networkTarget(settings, cluster),
      takeSnapshot(await clients.network()),
    )
    return pools === undefined ? { ...plan, warnings: [...plan.warnings, poolsUnknown] } : plan
  }
  const listed = {
    findNodePools: (_compartment: string, _cluster: string, name: string) =>
      Promise.resolve((pools ?? []).filter((one) => one.name === name)),
    virtualNodeLimit: (compartmentId: string) => engine.virtualNodeLimit(compartmentId),
    availabilityDomains: (compartmentId: string) => engine.availabilityDomains(compartmentId),
    podShapes: (compartmentId: string) => engine.podShapes(compartmentId),
  }
  const [networkPlan, nodePool] = await Promise.all([
    has('ensure-network') ? planNetwork() : undefined,
    target && planEnsureNodePool(target, listed),
  ])
  return {
    ...(networkPlan === undefined ? {} : { network: networkPlan }),
    ...(nodePool === undefined ? {} : { nodePool }),
  }
}
