import type { Cluster } from '../../clients/container-engine/cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import { oidcDisabled } from './oidc-diagnosis.ts'

/** GitHub's issuer for github.com; if OIDC is not enabled yet, no token names it. */
const GITHUB = 'https://token.actions.githubusercontent.com'

const unknown = ({ name, openIdConnect }: Cluster): ActionError =>
  new ActionError({
    code: 'CLUSTER_OIDC_AUDIENCE_UNKNOWN',
    message: `cluster ${name} takes tokens of OpenID Connect, but which audience they need is not known: its settings ${openIdConnect.hasFile ? 'are in a file' : 'have no clientId'}`,
    hint: 'Set "audience" to one that the settings of the cluster name for the issuer of GitHub: in a file, jwt[].issuer.audiences.',
  })

/**
 * The audience for GitHub's token: the given one, else the cluster's.
 * @param cluster absent if its address was given instead, with the audience
 * @throws ActionError CLUSTER_OIDC_DISABLED, CLUSTER_OIDC_AUDIENCE_UNKNOWN
 */
export const requireAudience = (
  given: string | undefined,
  cluster: Cluster | undefined,
): string => {
  const audience = given ?? cluster?.openIdConnect.audience
  if (cluster?.openIdConnect.isEnabled === false) {
    throw oidcDisabled(cluster, GITHUB, audience ?? cluster.id)
  }
  if (audience !== undefined) return audience
  if (cluster === undefined) throw new Error('inputs were accepted without an audience')
  throw unknown(cluster)
}
