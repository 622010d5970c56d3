import { apiServer, type Subject } from '../../clients/kubernetes/api-server.ts'
import { type Cluster, clusters } from '../../clients/container-engine/cluster.ts'
import { githubJob } from '../../clients/github/github-oidc.ts'
import { githubToken } from '../../clients/kubernetes/github-token.ts'
import { openSession, sessionAt } from '../../clients/oci/oci-session.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { okeToken } from '../../clients/kubernetes/oke-token.ts'
import { githubTokenPlugin, tokenPlugin } from '../../clients/kubernetes/exec-plugin.ts'
import type { ActionContext } from '../../runner/context.ts'
import { requireAudience } from '../../stages/kubeconfig/oidc-audience.ts'
import { oidcRefusal } from '../../stages/kubeconfig/oidc-diagnosis.ts'
import { proveAccess } from '../../stages/kubeconfig/prove-access.ts'
import { findTarget, type Target } from '../../stages/kubeconfig/target.ts'
import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import type { ContextEntry } from '../../values/kubernetes/kubeconfig.ts'
import type { KubeconfigInputs } from './inputs.ts'

/** Access to a cluster that has been verified. */
export interface Access {
  readonly target: Target
  readonly plugin: ContextEntry['plugin']
  readonly subject: Subject
}

/** The namespace in which permissions are checked: kubectl's default if none is given. */
const namespaceOf = ({ namespace }: KubeconfigInputs): string => namespace ?? 'default'

const open = async (clusterId: string, context: ActionContext): Promise<OciSession> => {
  const { environment, clock, log } = context
  return sessionAt(await openSession(environment, clock, (secret) => log.mask(secret)), clusterId)
}

/** Finds the cluster's API server, through a tunnel if one is requested. */
const targetOf = async (
  { cluster = '', endpoint, bastion }: KubeconfigInputs,
  session: OciSession,
  context: ActionContext,
): Promise<Target> => {
  const target = await findTarget(cluster, endpoint, clusters(session, context.clock))
  if (bastion === undefined) return target
  const { throughBastion } = await import('../bastion/through-bastion.ts')
  return throughBastion(target, bastion, session, context)
}

/** Access with the identity that is signed in to OCI. */
export const accessWithOci = async (
  inputs: KubeconfigInputs,
  context: ActionContext,
): Promise<Access> => {
  const { clock, environment, log } = context
  const clusterId = inputs.cluster ?? ''
  const session = await open(clusterId, context)
  const target = await targetOf(inputs, session, context)
  const { token } = okeToken(session, session.region, clusterId, clock.now()).status
  log.mask(token)
  const subject = await proveAccess(target, apiServer(target, token, clock), namespaceOf(inputs))
  return { target, subject, plugin: tokenPlugin(clusterId, session.region, environment) }
}

const oidcTarget = async (inputs: KubeconfigInputs, context: ActionContext): Promise<Target> => {
  const { server, certificateAuthority, cluster: clusterId } = inputs
  if (server !== undefined && certificateAuthority !== undefined) {
    return {
      server,
      certificateAuthority,
      name: inputs.context ?? new URL(server).hostname,
      clusterId,
    }
  }
  const session = await open(clusterId ?? '', context)
  return targetOf(inputs, session, context)
}

/** The cluster's settings for a diagnosis, if the job happens to be signed in to OCI. */
const clusterFor = async (target: Target, context: ActionContext): Promise<Cluster | undefined> => {
  if (target.cluster !== undefined || target.clusterId === undefined) return target.cluster
  const { clusterId } = target
  return open(clusterId, context)
    .then((session) => clusters(session, context.clock).get(clusterId))
    .catch(() => undefined)
}

/**
 * Access with GitHub's OIDC token, which the cluster itself trusts; calls OCI only if necessary.
 */
export const accessWithGithub = async (
  inputs: KubeconfigInputs,
  context: ActionContext,
): Promise<Access> => {
  const { clock, environment, log } = context
  const target = await oidcTarget(inputs, context)
  const audience = requireAudience(inputs.audience, target.cluster)
  const { token } = (await githubToken(githubJob(environment, clock), audience, clock.now())).status
  log.mask(token)
  const subject = await proveAccess(
    target,
    apiServer(target, token, clock),
    namespaceOf(inputs),
    async () => oidcRefusal(target, await clusterFor(target, context), jwtClaims(token)),
  )
  return { target, subject, plugin: githubTokenPlugin(audience) }
}
