import { stringify } from 'yaml'
import type { OpenIdSettings } from '../oci/container-engine/openid-settings.ts'

/**
 * An issuer that a cluster trusts without a configured certificate: GitHub's, as if it had a public
 * one.
 */
export interface KnownIssuer {
  readonly issuerUrl: string
  readonly authorityPem: string
}

/**
 * Returns kube-apiserver's AuthenticationConfiguration for a cluster's OpenID Connect settings;
 * without an issuer if they are disabled.
 */
export const authenticationConfiguration = (
  settings: OpenIdSettings | undefined,
  known: KnownIssuer,
): string => {
  if (settings?.isOpenIdConnectAuthEnabled && settings.configurationFile !== undefined)
    return Buffer.from(settings.configurationFile, 'base64').toString()
  const jwt = settings?.isOpenIdConnectAuthEnabled ? [authenticator(settings, known)] : []
  return stringify({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt,
  })
}

const authenticator = (settings: OpenIdSettings, known: KnownIssuer): object => {
  const { issuerUrl = '', clientId = '', requiredClaims = [] } = settings
  const authority = authorityOf(settings, known)
  return {
    issuer: {
      url: issuerUrl,
      audiences: [clientId],
      ...(authority !== undefined && { certificateAuthority: authority }),
    },
    claimMappings: claimMappings(settings),
    ...(requiredClaims.length > 0 && {
      claimValidationRules: requiredClaims.map(({ key, value }) => ({
        claim: key,
        requiredValue: value,
      })),
    }),
  }
}

const authorityOf = (settings: OpenIdSettings, known: KnownIssuer): string | undefined => {
  if (settings.caCertificate !== undefined)
    return Buffer.from(settings.caCertificate, 'base64').toString()
  return settings.issuerUrl === known.issuerUrl ? known.authorityPem : undefined
}

/**
 * Maps claims as kube-apiserver's flags do: the issuer is the prefix of any name but `email`; `-`
 * means no prefix.
 */
const claimMappings = (settings: OpenIdSettings): object => {
  const { issuerUrl, usernameClaim = 'sub', usernamePrefix, groupsClaim, groupsPrefix } = settings
  const standard = usernameClaim === 'email' ? '' : `${issuerUrl}#`
  const prefix = usernamePrefix === '-' ? '' : (usernamePrefix ?? standard)
  return {
    username: { claim: usernameClaim, prefix },
    ...(groupsClaim !== undefined && {
      groups: { claim: groupsClaim, prefix: groupsPrefix ?? '' },
    }),
  }
}
