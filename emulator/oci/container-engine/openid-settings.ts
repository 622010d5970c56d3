import { parse } from 'yaml'
import { z } from 'zod'
import { invalidParameter } from '../core/service.ts'
import { optional } from '../vcn/details.ts'
import type { Cluster } from './cluster.ts'

const text = optional(z.string().min(1))
const base64 = optional(z.base64().min(1))

/** The form of `openIdConnectTokenAuthenticationConfig` in the API. */
export const openIdSettings = z.strictObject({
  isOpenIdConnectAuthEnabled: z.boolean(),
  issuerUrl: text,
  clientId: text,
  usernameClaim: text,
  usernamePrefix: text,
  groupsClaim: text,
  groupsPrefix: text,
  requiredClaims: optional(z.array(z.object({ key: z.string().min(1), value: z.string() }))),
  /** Base64 of a certificate in PEM. */
  caCertificate: base64,
  /**
   * Stored and shown, not enforced: structured authentication accepts every asymmetric algorithm.
   */
  signingAlgorithms: optional(z.array(z.string()).min(1)),
  /** Base64 of an AuthenticationConfiguration that replaces all other settings. */
  configurationFile: base64,
})

/**
 * The outcome of new settings for the API server: `waiting` if the issuer does not respond, so that
 * the previous settings stay in use; `refused` if they are not valid.
 */
export type Applied = 'applied' | 'refused' | 'waiting'

export interface OpenIdSettings {
  readonly isOpenIdConnectAuthEnabled: boolean
  readonly issuerUrl?: string
  readonly clientId?: string
  readonly usernameClaim?: string
  readonly usernamePrefix?: string
  readonly groupsClaim?: string
  readonly groupsPrefix?: string
  readonly requiredClaims?: readonly { readonly key: string; readonly value: string }[]
  readonly caCertificate?: string
  readonly signingAlgorithms?: readonly string[]
  readonly configurationFile?: string
}

export const openIdSettingsOf = (cluster: Cluster): OpenIdSettings | undefined =>
  cluster.options['openIdConnectTokenAuthenticationConfig'] as OpenIdSettings | undefined

/** Throws 400 for a basic cluster, and for enabled settings without an issuer or client. */
export const requireUsable = (
  { type }: Pick<Cluster, 'type'>,
  settings: OpenIdSettings | undefined,
): void => {
  if (!settings?.isOpenIdConnectAuthEnabled) return
  if (type === 'BASIC_CLUSTER')
    throw invalidParameter('OpenID Connect authentication needs an enhanced cluster')
  if (settings.configurationFile !== undefined) return requireConfiguration(settings)
  if (!settings.issuerUrl?.startsWith('https://'))
    throw invalidParameter('issuerUrl is required, and starts with https://')
  if (!settings.clientId) throw invalidParameter('clientId is required')
  requireCertificate(settings.caCertificate)
}

const requireConfiguration = ({ configurationFile = '', issuerUrl, clientId }: OpenIdSettings) => {
  if (issuerUrl !== undefined || clientId !== undefined)
    throw invalidParameter('configurationFile stands in place of issuerUrl and clientId')
  if (kindOf(configurationFile) !== 'AuthenticationConfiguration')
    throw invalidParameter('configurationFile is no base64 of an AuthenticationConfiguration')
}

const kindOf = (encoded: string): unknown => {
  try {
    const parsed: unknown = parse(Buffer.from(encoded, 'base64').toString())
    return (Object(parsed) as Record<string, unknown>)['kind']
  } catch {
    return undefined
  }
}

const requireCertificate = (encoded: string | undefined): void => {
  if (encoded === undefined) return
  if (!Buffer.from(encoded, 'base64').toString().includes('-----BEGIN CERTIFICATE-----'))
    throw invalidParameter('caCertificate is no base64 of a certificate in PEM')
}
