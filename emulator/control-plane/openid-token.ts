import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose'
import type { Cluster } from '../oci/container-engine/cluster.ts'
import type { Context } from '../oci/context.ts'

const timeoutMilliseconds = 5000

/** The part of a cluster's `openIdConnectTokenAuthenticationConfig` that says who is who. */
interface OpenIdSettings {
  readonly isOpenIdConnectAuthEnabled: boolean
  readonly issuerUrl?: string
  readonly clientId?: string
  readonly usernameClaim?: string
  readonly usernamePrefix?: string
  readonly groupsClaim?: string
  readonly groupsPrefix?: string
  readonly requiredClaims?: readonly { readonly key: string; readonly value: string }[]
  readonly signingAlgorithms?: readonly string[]
}

export interface OpenIdUser {
  readonly username: string
  readonly groups: readonly string[]
}

/**
 * Who a JWT of the cluster's own OpenID Connect issuer stands for, named as kube-apiserver would.
 * Throws when the cluster has no such issuer, or the token is not good for it.
 */
export async function verifyOpenIdToken(
  context: Pick<Context, 'store' | 'clock'>,
  clusterId: string,
  token: string,
): Promise<OpenIdUser> {
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  const settings = cluster?.options['openIdConnectTokenAuthenticationConfig'] as
    OpenIdSettings | undefined
  const { isOpenIdConnectAuthEnabled, issuerUrl, clientId } = settings ?? {}
  if (!settings || !isOpenIdConnectAuthEnabled || !issuerUrl || !clientId) {
    throw new Error('the cluster has no OpenID Connect issuer')
  }
  const { payload } = await jwtVerify(token, createRemoteJWKSet(await keysOf(issuerUrl)), {
    issuer: issuerUrl,
    audience: clientId,
    algorithms: [...(settings.signingAlgorithms ?? ['RS256'])],
    currentDate: new Date(context.clock.now()),
    requiredClaims: ['exp'],
  })
  requireClaims(settings, payload)
  return userOf(settings, payload, issuerUrl)
}

async function keysOf(issuerUrl: string): Promise<URL> {
  const url = `${issuerUrl.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMilliseconds) })
  const { jwks_uri: keys } = (await answer.json()) as { jwks_uri?: unknown }
  if (typeof keys !== 'string') throw new Error(`${url} names no jwks_uri`)
  return new URL(keys)
}

function requireClaims({ requiredClaims = [] }: OpenIdSettings, payload: JWTPayload): void {
  for (const { key, value } of requiredClaims) {
    if (payload[key] !== value) throw new Error(`the claim ${key} is not ${value}`)
  }
}

/** Without a prefix, kube-apiserver puts the issuer before every claim but `email`; `-` means none. */
function userOf(settings: OpenIdSettings, payload: JWTPayload, issuerUrl: string): OpenIdUser {
  const { usernameClaim = 'sub', usernamePrefix, groupsClaim, groupsPrefix = '' } = settings
  const name = payload[usernameClaim]
  if (typeof name !== 'string' || name === '')
    throw new Error(`the claim ${usernameClaim} is missing`)
  const standard = usernameClaim === 'email' ? '' : `${issuerUrl}#`
  const prefix = usernamePrefix === '-' ? '' : (usernamePrefix ?? standard)
  const groups = groupsClaim ? [payload[groupsClaim]].flat() : []
  const texts = groups.filter((group) => typeof group === 'string')
  return { username: prefix + name, groups: texts.map((group) => groupsPrefix + group) }
}
