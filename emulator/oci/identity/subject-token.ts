import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'

import type { Context } from '../core/context.ts'
import { invalidGrant } from './oauth-error.ts'
import { type Trust, trustsOf } from './trust.ts'

const KEYS_TIMEOUT = 5000

export interface TrustedToken {
  readonly claims: JWTPayload
  readonly trust: Trust
}

/**
 * Returns the claims of an external issuer's token, checked against the trust of that issuer:
 * active, for this client, signed by a key of the issuer's JWKS, not expired, with the required
 * audience. Throws 400 invalid_grant, naming the check that failed.
 */
export const verifySubjectToken = async (
  context: Pick<Context, 'store' | 'clock'>,
  token: string,
  clientId: string,
): Promise<TrustedToken> => {
  const trust = findTrust(context, token)
  if (!trust.oauthClients.includes(clientId))
    throw invalidGrant(`The trust ${trust.name} does not allow the client ${clientId}`)
  const claims = await verify(token, trust, context.clock.now())
  requireClientClaim(trust, claims)
  requireValidations(trust, claims)
  return { claims, trust }
}

const findTrust = (context: Pick<Context, 'store'>, token: string): Trust => {
  const issuer = issuerOf(token)
  const [trust] = trustsOf(context).list((item) => item.active && item.issuer === issuer)
  if (!trust) throw invalidGrant(`No active identity propagation trust has the issuer ${issuer}`)
  return trust
}

const issuerOf = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss
  } catch {
    throw invalidGrant('The subject token is no JWT')
  }
}

const verify = async (token: string, trust: Trust, now: number): Promise<JWTPayload> => {
  const keys = createRemoteJWKSet(new URL(trust.publicKeyEndpoint), {
    timeoutDuration: KEYS_TIMEOUT,
  })
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: trust.issuer,
      algorithms: ['RS256'],
      currentDate: new Date(now),
      clockTolerance: trust.clockSkewSeconds ?? 0,
      requiredClaims: ['exp', 'sub'],
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw invalidGrant('The subject token has expired')
    throw invalidGrant(`The subject token cannot be verified: ${(error as Error).message}`)
  }
}

const requireClientClaim = (trust: Trust, claims: JWTPayload): void => {
  const name = trust.clientClaimName
  if (name === undefined) return
  const values = [claims[name]].flat()
  if (values.some((value) => trust.clientClaimValues?.includes(String(value)))) return
  throw invalidGrant(`The claim ${name} of the subject token has no value that the trust allows`)
}

const requireValidations = ({ claimValidations = [] }: Trust, claims: JWTPayload): void => {
  const wrong = claimValidations.find(
    ({ name, value }) => ![claims[name]].flat().map(String).includes(value),
  )
  if (wrong)
    throw invalidGrant(`The claim ${wrong.name} of the subject token is not ${wrong.value}`)
}
