import type {
  ClusterUpdate,
  ManagedCluster,
  OpenIdTrust,
} from '../../clients/container-engine/managed-cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import type { ClusterTarget } from './cluster-target.ts'

const textOf = ({ issuer, audience, claims }: OpenIdTrust): string => {
  const of = Object.entries(claims).map(([key, value]) => `${key}=${value}`)
  return [`issuer ${issuer}`, `audience ${audience}`, ...of.toSorted()].join(', ')
}

/** Replacing it would lock out whoever set it up. */
const other = ({ id, name, openId }: ManagedCluster): ActionError => {
  const trusted = openId === 'others' || openId === undefined ? 'settings in a file' : openId.issuer
  return new ActionError({
    code: 'CLUSTER_OPENID_OTHER',
    message: `cluster "${name}" (${id}) trusts another OpenID Connect issuer already: ${trusted}`,
    hint: 'Nothing was changed. To trust both, give the cluster a configuration file with all issuers (oci ce cluster update --options, configurationFile), and leave openid-audience out.',
  })
}

/**
 * The change that makes the cluster trust the desired issuer, audience and claims.
 * @throws ActionError CLUSTER_OPENID_OTHER
 */
export const openIdChange = (
  { openId: wanted }: ClusterTarget,
  cluster: ManagedCluster,
): { readonly update: ClusterUpdate; readonly description: string } | undefined => {
  const now = cluster.openId
  if (wanted === undefined) return undefined
  if (now === 'others' || (now !== undefined && now.issuer !== wanted.issuer)) throw other(cluster)
  if (now !== undefined && textOf(now) === textOf(wanted)) return undefined
  return { update: { openId: wanted }, description: `OpenID Connect: ${textOf(wanted)}` }
}
