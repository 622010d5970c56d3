// Own file: needs OCI, which the other adapters of a deployment do not.
import type { ClusterAccess } from '../../clients/kubernetes/kubectl-arguments.ts'
import type { Exec } from '../../clients/process/process.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { ReadPaths } from '../../stages/deploy/cause/network-cause.ts'
import { releasePaths } from '../../stages/reachability/release-paths.ts'
import { clusterOfJob, isSignedIn } from './cluster-of-job.ts'

/**
 * Reads the network around a load balancer that does not respond. Undefined unless the job is
 * signed in to OCI and its kubeconfig names the cluster.
 */
export const pathsOfJob = (
  exec: Exec,
  access: ClusterAccess,
  context: ActionContext,
): ReadPaths | undefined => {
  if (!isSignedIn(context)) return undefined
  return async (silent) => {
    const cluster = await clusterOfJob(exec, access, context)
    if (cluster === undefined) return undefined
    const { clusterId, ...clients } = cluster
    return releasePaths({ clusterId, network: undefined, silent }, clients)
  }
}
