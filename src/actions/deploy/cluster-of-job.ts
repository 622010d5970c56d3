import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { contextCluster } from '../../clients/kubernetes/kubeconfig-cluster.ts'
import type { ClusterAccess } from '../../clients/kubernetes/kubectl-arguments.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import { openSession, sessionAt } from '../../clients/oci/oci-session.ts'
import type { Exec } from '../../clients/process/process.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'

/** Whether the job is signed in to OCI. */
export const isSignedIn = ({ environment }: Pick<ActionContext, 'environment'>): boolean =>
  (['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'] as const).some(
    (name) => variable(environment, name) !== undefined,
  )

/**
 * Returns the cluster of the kubeconfig as OCI shows it; undefined if the kubeconfig does not name
 * it.
 *
 * @throws ActionError if the job's sign-in is not valid
 */
export const clusterOfJob = async (
  exec: Exec,
  access: ClusterAccess,
  { environment, clock, log }: ActionContext,
) => {
  const clusterId = await contextCluster(exec, access)
  if (clusterId === undefined) return undefined
  const signedIn = await openSession(environment, clock, (secret) => log.mask(secret))
  const session = sessionAt(signedIn, clusterId)
  return {
    clusterId,
    engine: () => Promise.resolve(openContainerEngine(session, clock)),
    network: () => Promise.resolve(openNetwork(session, clock)),
  }
}
