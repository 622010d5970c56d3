import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Pools } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { SilentRelease } from '../deploy/cause/network-cause.ts'
import { type PathClients, releasePaths } from '../reachability/release-paths.ts'
import { networkSettings } from './settings.ts'

/**
 * Returns what keeps requests from passing the load balancers of an environment's release; by the
 * network that it describes, else by the subnets of its pools. Changes nothing.
 * @throws ActionError as `releasePaths` does
 */
export const balancerPaths = async (
  environment: Pick<Environment, 'cluster' | 'network'> & Pools,
  clients: PathClients,
  silent: SilentRelease,
): Promise<readonly string[] | undefined> => {
  const clusterId = clusterIdOf(environment)
  if (clusterId === undefined) return undefined
  const { network } = environment
  return releasePaths(
    { clusterId, network: network && networkSettings(network, environment), silent },
    clients,
  )
}
