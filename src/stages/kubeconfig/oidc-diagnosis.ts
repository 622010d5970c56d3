import type { Cluster } from '../../clients/container-engine/cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Target } from './target.ts'
import { own } from '../../values/own.ts'

type Claims = Readonly<Record<string, unknown>>

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The claims that a cluster's settings are compared with; none of them is secret. */
const shown = (claims: Claims): string =>
  ['iss', 'aud', 'sub'].map((name) => `${name}=${show(claims[name])}`).join(', ')

const SETTINGS = 'options.openIdConnectTokenAuthenticationConfig'

const refusal = (code: string, message: string, hint: string): ActionError =>
  new ActionError({ code, message: `not authenticated: ${message}`, hint })

/** @param issuer what to trust; @param audience what tokens will have */
const enableCommand = (clusterId: string, issuer: string, audience: string): string => {
  const config = {
    openIdConnectTokenAuthenticationConfig: {
      isOpenIdConnectAuthEnabled: true,
      issuerUrl: issuer,
      clientId: audience,
      usernameClaim: 'sub',
      usernamePrefix: 'actions-oidc:',
    },
  }
  return `oci ce cluster update --cluster-id ${clusterId} --options '${JSON.stringify(config)}'`
}

export const oidcDisabled = (cluster: Cluster, issuer: string, audience: string): ActionError =>
  refusal(
    'CLUSTER_OIDC_DISABLED',
    `cluster ${cluster.name} does not trust an OpenID Connect issuer, so it takes no tokens of GitHub`,
    `On an enhanced cluster, run\n  ${enableCommand(cluster.id, issuer, audience)}`,
  )

const audienceDiffers = (cluster: Cluster, claims: Claims, wanted: string): ActionError =>
  refusal(
    'CLUSTER_OIDC_AUDIENCE',
    `GitHub's token is for the audience "${show(claims['aud'])}", but cluster ${cluster.name} wants "${wanted}"`,
    `Set "audience: ${wanted}", or leave it out.`,
  )

const issuerDiffers = (cluster: Cluster, claims: Claims, wanted: string): ActionError =>
  refusal(
    'CLUSTER_OIDC_ISSUER',
    `GitHub's token comes from ${show(claims['iss'])}, but cluster ${cluster.name} trusts ${wanted}`,
    'Set issuerUrl in the OpenID Connect settings of the cluster to the issuer of the token.',
  )

const claimDiffers = (cluster: Cluster, claims: Claims, key: string, value: string): ActionError =>
  refusal(
    'CLUSTER_OIDC_CLAIM',
    `cluster ${cluster.name} wants tokens whose claim ${key} is "${value}"; this job's is "${show(claims[key])}"`,
    'Run the job where the claim fits (branch, environment, repository), or change requiredClaims of the cluster.',
  )

const unexplained = (target: Target, claims: Claims, isKnown: boolean): ActionError =>
  refusal(
    'CLUSTER_OIDC_REFUSED',
    `the API server of ${target.name} refused GitHub's token: ${shown(claims)}`,
    isKnown
      ? 'Its settings fit the token. The API server has to reach the issuer for its keys: allow egress on TCP 443 from the subnet of the API endpoint.'
      : `Compare with the cluster's OpenID Connect settings (${SETTINGS}): it must be enabled, issuerUrl must be iss, clientId must be aud, requiredClaims must fit. With "cluster-id" and an OCI sign-in before this step, the difference is named.`,
  )

/** Explains why a cluster refused GitHub's token, from its settings. */
export const oidcRefusal = (
  target: Target,
  cluster: Cluster | undefined,
  claims: Claims,
): ActionError => {
  if (cluster === undefined) return unexplained(target, claims, false)
  const { isEnabled, audience, issuer, requiredClaims, hasFile } = cluster.openIdConnect
  if (!isEnabled) return oidcDisabled(cluster, show(claims['iss']), show(claims['aud']))
  // A configuration file can name further issuers and audiences.
  if (hasFile) return unexplained(target, claims, false)
  const audiences = [claims['aud']].flat()
  if (audience !== undefined && !audiences.includes(audience)) {
    return audienceDiffers(cluster, claims, audience)
  }
  if (issuer !== undefined && claims['iss'] !== issuer) {
    return issuerDiffers(cluster, claims, issuer)
  }
  const wrong = requiredClaims.find(({ key, value }) => own(claims, key) !== value)
  if (wrong !== undefined) return claimDiffers(cluster, claims, wrong.key, wrong.value)
  return unexplained(target, claims, true)
}
