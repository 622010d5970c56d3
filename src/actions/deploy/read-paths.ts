import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { contextCluster } from '../../clients/kubernetes/kubeconfig-cluster.ts'
import type { ClusterAccess } from '../../clients/kubernetes/kubectl-arguments.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import { openSession, sessionAt } from '../../clients/oci/oci-session.ts'
import type { Exec } from '../../clients/process/process.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { ReadPaths } from '../../stages/deploy/cause/network-cause.ts'
import { releasePaths } from '../../stages/reachability/release-paths.ts'

/**
 * Reads the network around a load balancer that does not respond. Undefined unless the job is
 * signed in to OCI and its kubeconfig names the cluster.
 */
export const pathsOfJob = (
  exec: Exec,
  access: ClusterAccess,
  { environment, clock, log }: ActionContext,
): ReadPaths | undefined => {
  const names = ['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'] as const
  if (names.every((name) => variable(environment, name) === undefined)) return undefined
  return async (silent) => {
    const clusterId = await contextCluster(exec, access)
    if (clusterId === undefined) return undefined
    const signedIn = await openSession(environment, clock, (secret) => log.mask(secret))
    const session = sessionAt(signedIn, clusterId)
    const clients = {
      engine: () => Promise.resolve(openContainerEngine(session, clock)),
      network: () => Promise.resolve(openNetwork(session, clock)),
    }
    return releasePaths({ clusterId, network: undefined, silent }, clients)
  }
}
