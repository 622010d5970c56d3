import type { Cluster, ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import { at } from '../../values/json.ts'
import { defaultOptions } from '../../values/network/options.ts'
import type { SilentRelease } from '../deploy/cause/network-cause.ts'
import type { DirectBalancer } from '../deploy/response/direct-balancer.ts'
import type { PoolGroups } from '../network/attached-groups.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { type NetworkSettings, networkTarget } from '../network/network-target.ts'
import { readPools } from '../network/read-pools.ts'
import { resolveGroups } from '../network/role-groups.ts'
import { serviceTraffic } from '../network/service-traffic.ts'
import { balancerObstacles } from './balancer-obstacles.ts'
import { observePaths } from './observe-paths.ts'
import { reportPaths } from './path-report.ts'
import { placesOf } from './places.ts'

/** The OCI clients for reading. */
export interface PathClients {
  engine(): Promise<Pick<ClusterClient, 'cluster'> & NodePoolListing>
  network(): Promise<NetworkClient>
}

/** Where the cloud controller manager creates its own groups, whose rules are unknown here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode'

const hasOwnGroups = (object: unknown): boolean =>
  at(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG'

/** A network, and the pods' own ports where its load balancer sends to these. */
interface BalancerNetwork {
  readonly settings: NetworkSettings
  readonly podPorts?: readonly number[]
}

/** The network, with listeners, clients and load balancer from the Services. */
const ofServices = (settings: NetworkSettings, objects: readonly unknown[]): BalancerNetwork[] => {
  const traffic = serviceTraffic(objects)
  if (traffic === undefined) return []
  const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic
  return [
    {
      settings: {
        ...settings,
        ...{ listeners, udpListeners, loadBalancer },
        ...(clients.length === 0 ? {} : { clients }),
        attachedGroups: { 'load-balancer': groups },
        balancerSubnets: subnets,
      },
    },
  ]
}

const ofDirect = (settings: NetworkSettings, balancer: DirectBalancer): BalancerNetwork => {
  const { listeners, podPorts, groups, subnetId } = balancer
  const named = subnetId === undefined ? [] : [subnetId]
  return {
    podPorts,
    settings: {
      ...settings,
      ...{ listeners, udpListeners: [], loadBalancer: 'lb' },
      attachedGroups: { 'load-balancer': groups },
      balancerSubnets: { named, usesDefault: named.length === 0 },
    },
  }
}

/** The network as each kind of load balancer of a release has it; without any, as it is described. */
const networksOf = (
  settings: NetworkSettings,
  { objects, direct = [] }: SilentRelease,
): readonly BalancerNetwork[] => {
  const found = [...ofServices(settings, objects), ...direct.map((one) => ofDirect(settings, one))]
  return found.length === 0 ? [{ settings }] : found
}

/** Where the first pool has its nodes and pods; undefined where no pool can be seen. */
const settingsOfPools = (pools: readonly PoolGroups[] = []): NetworkSettings | undefined => {
  const [pool] = pools
  const nodeSubnetId = pool?.placements[0]?.subnetId
  if (pool === undefined || nodeSubnetId === undefined) return undefined
  const { podSubnetId } = pool
  const pods = podSubnetId === nodeSubnetId ? {} : { podSubnetId }
  return { mode: 'security-list', nodeSubnetId, ...pods, groups: {}, ...defaultOptions }
}

/** A release in its cluster, with the described network, if any. */
interface PlacedRelease {
  readonly clusterId: string
  /** By default, the subnets of the cluster's pools. */
  readonly network: NetworkSettings | undefined
  readonly silent: SilentRelease
}

const settingsOf = async (
  { network }: PlacedRelease,
  cluster: Cluster,
  engine: NodePoolListing,
): Promise<NetworkSettings | undefined> => {
  const pools = await readPools(engine, cluster)
  const settings = network ?? settingsOfPools(pools)
  return settings && { ...settings, pools }
}

/**
 * What blocks requests through the load balancers of a release, as the network is now, one sentence
 * each; undefined if nothing is known about the network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
export const releasePaths = async (
  release: PlacedRelease,
  clients: PathClients,
): Promise<readonly string[] | undefined> => {
  const { objects, isReached } = release.silent
  if (objects.some(hasOwnGroups)) return undefined
  const engine = await clients.engine()
  const cluster = await engine.cluster(release.clusterId)
  const settings = await settingsOf(release, cluster, engine)
  if (settings === undefined) return undefined
  const snapshot = takeSnapshot(await clients.network())
  const found = await Promise.all(
    networksOf(settings, release.silent).map(async (one) => {
      const { target } = await resolveGroups(networkTarget(one.settings, cluster), snapshot)
      const view = await observePaths(placesOf(target), snapshot, target)
      return balancerObstacles(reportPaths(view, target, one.podPorts), isReached)
    }),
  )
  return found.flat()
}
