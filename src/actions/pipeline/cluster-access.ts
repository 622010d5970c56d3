import { type ApiServer, apiServer } from '../../clients/kubernetes/api-server.ts'
import { clusters } from '../../clients/container-engine/cluster.ts'
import { githubJob } from '../../clients/github/github-oidc.ts'
import { githubTokenPlugin, tokenPlugin } from '../../clients/kubernetes/exec-plugin.ts'
import { githubToken } from '../../clients/kubernetes/github-token.ts'
import { type ClusterNodes, clusterNodes } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import { keepToken } from '../../clients/kubernetes/exec-credential.ts'
import { okeToken } from '../../clients/kubernetes/oke-token.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { requireAudience } from '../../stages/kubeconfig/oidc-audience.ts'
import { oidcRefusal } from '../../stages/kubeconfig/oidc-diagnosis.ts'
import type { Diagnose } from '../../stages/kubeconfig/prove-access.ts'
import { findTarget, type Target } from '../../stages/kubeconfig/target.ts'
import type { ContextEntry } from '../../values/kubernetes/kubeconfig.ts'
import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import type { ClusterChoice } from './cluster-choice.ts'

/** Finds the API server. @throws ActionError CLUSTER_*, OCI_* */
export const chosenTarget = (
  clusterId: string,
  { endpoint }: ClusterChoice,
  session: OciSession,
  { clock }: ActionContext,
): Promise<Target> => findTarget(clusterId, endpoint, clusters(session, clock))

/** The API server as the chosen identity sees it. */
interface ChosenIdentity {
  readonly api: ApiServer
  /** The exec plugin that makes its tokens for kubectl and helm. */
  readonly plugin: ContextEntry['plugin']
  /** One that is good now, for what takes longer than one is good for. */
  readonly token: () => Promise<string>
  /** Explains a refusal, if more can be found out. */
  readonly diagnose?: Diagnose
}

const byOci = async (
  target: Target,
  session: OciSession,
  { clock, environment, log }: ActionContext,
): Promise<ChosenIdentity> => {
  const { clusterId = '' } = target
  const make = async () => okeToken(session, session.region, clusterId, clock.now())
  const token = keepToken(make, { clock, mask: (text) => log.mask(text) })
  const plugin = tokenPlugin(clusterId, session.region, environment)
  return { api: apiServer(target, await token(), clock), plugin, token }
}

const byGithub = async (
  target: Target,
  given: string | undefined,
  { clock, environment, log }: ActionContext,
): Promise<ChosenIdentity> => {
  const audience = requireAudience(given, target.cluster)
  const make = () => githubToken(githubJob(environment, clock), audience, clock.now())
  const token = keepToken(make, { clock, mask: (text) => log.mask(text) })
  const first = await token()
  return {
    api: apiServer(target, first, clock),
    token,
    plugin: githubTokenPlugin(audience),
    diagnose: () => Promise.resolve(oidcRefusal(target, target.cluster, jwtClaims(first))),
  }
}

/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
export const chosenIdentity = (
  target: Target,
  { auth, audience }: ClusterChoice,
  session: OciSession,
  context: ActionContext,
): Promise<ChosenIdentity> =>
  auth === 'oci' ? byOci(target, session, context) : byGithub(target, audience, context)

/** The cluster's nodes as that identity sees them. @throws ActionError CLUSTER_*, OIDC_*, OCI_* */
export const openNodes = async (
  clusterId: string,
  choice: ClusterChoice,
  session: OciSession,
  context: ActionContext,
): Promise<ClusterNodes> => {
  const target = await chosenTarget(clusterId, choice, session, context)
  const { token } = await chosenIdentity(target, choice, session, context)
  return clusterNodes(target, token, context.clock)
}
