import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { at } from '../../values/json.ts'
import type { SilentRelease } from '../deploy/cause/network-cause.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { networkTarget } from '../network/network-target.ts'
import { readPools } from '../network/read-pools.ts'
import { resolveGroups } from '../network/role-groups.ts'
import { serviceTraffic } from '../network/service-traffic.ts'
import { balancerObstacles } from '../reachability/balancer-obstacles.ts'
import { observePaths } from '../reachability/observe-paths.ts'
import { reportPaths } from '../reachability/path-report.ts'
import { placesOf } from '../reachability/places.ts'
import type { ClusterPlanClients } from './plan-cluster.ts'
import { networkSettings } from './settings.ts'

/** Where the cloud controller manager makes groups of its own, whose rules are not known here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode'

const hasOwnGroups = (object: unknown): boolean =>
  at(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG'

/** The network with what the Services themselves say of listeners, clients and load balancer. */
const settingsOf = (
  network: Parameters<typeof networkSettings>[0],
  objects: readonly unknown[],
) => {
  const settings = networkSettings(network)
  const traffic = serviceTraffic(objects)
  if (traffic === undefined) return settings
  const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic
  return {
    ...settings,
    ...{ listeners, udpListeners, loadBalancer },
    ...(clients.length === 0 ? {} : { clients }),
    attachedGroups: { 'load-balancer': groups },
    balancerSubnets: subnets,
  }
}

/**
 * What keeps requests from coming through the load balancers of a release, as the network is now, one
 * sentence each; undefined where the environment describes no network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
export const balancerPaths = async (
  environment: Environment,
  clients: ClusterPlanClients,
  { objects, isReached }: SilentRelease,
): Promise<readonly string[] | undefined> => {
  const { network } = environment
  const clusterId = clusterIdOf(environment)
  if (network === undefined || clusterId === undefined) return undefined
  if (objects.some(hasOwnGroups)) return undefined
  const engine = await clients.engine()
  const cluster = await engine.cluster(clusterId)
  const settings = { ...settingsOf(network, objects), pools: await readPools(engine, cluster) }
  const snapshot = takeSnapshot(await clients.network())
  const { target } = await resolveGroups(networkTarget(settings, cluster), snapshot)
  const view = await observePaths(placesOf(target), snapshot, target)
  return balancerObstacles(reportPaths(view, target), isReached)
}
