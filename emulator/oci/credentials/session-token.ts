import type { JsonWebKey, KeyObject } from 'node:crypto'
import { createPublicKey, randomUUID } from 'node:crypto'

import { type JWTPayload, jwtVerify, SignJWT } from 'jose'

import type { Clock, Context } from '../core/context.ts'
import { notAuthenticated } from './not-authenticated.ts'
import type { Principal } from '../core/service.ts'
import { type SigningKey, signingKey } from './signing-keys.ts'

const ISSUER = 'authService.oracle.com'
/** Oracle publishes no figure; implementers of the exchange report 60 minutes. */
const TOKEN_SECONDS = 3600

interface TokenSubject {
  readonly principal: Principal
  /** The session's public key: only its holder can sign with the token. */
  readonly publicKey: KeyObject
  /**
   * Only `login` tokens can be refreshed, until the session ends; those of a token exchange
   * (`upst`), of an instance's certificate (`x509`) or of a resource (`res_sp`) cannot.
   */
  readonly type: 'login' | 'upst' | 'x509' | 'res_sp'
  /** When the session ends, in seconds since the epoch; by default with the token. */
  readonly sessionEnds?: number
  /** Further claims of the token, for clients to read. */
  readonly claims?: Readonly<Record<string, string>>
}

type VerifiedToken = Required<Omit<TokenSubject, 'claims'>>

export interface SessionTokens {
  /** Issues a token for this many seconds, by default an hour, but no longer than its session. */
  issue(subject: TokenSubject, seconds?: number): Promise<string>
  /** Throws 401 NotAuthenticated for a token that is foreign, altered or expired. */
  verify(token: string): Promise<VerifiedToken>
}

/**
 * Creates the issuer of `ST$` tokens: JWTs with the public key that verifies their holder's
 * requests.
 */
export const createSessionTokens = async (
  context: Pick<Context, 'store' | 'clock'>,
): Promise<SessionTokens> => {
  const key = await signingKey(context.store, 'session-token')
  return {
    issue: (subject, seconds = TOKEN_SECONDS) => issue({ subject, seconds }, key, context.clock),
    verify: (token) => verify(token, key, context.clock),
  }
}

interface Issue {
  readonly subject: TokenSubject
  readonly seconds: number
}

const issue = async (
  { subject, seconds }: Issue,
  key: SigningKey,
  clock: Clock,
): Promise<string> => {
  const now = Math.floor(clock.now() / 1000)
  const sessionEnds = subject.sessionEnds ?? now + seconds
  return await new SignJWT({
    ...subject.claims,
    ptype: subject.principal.kind,
    tenant: subject.principal.tenancyId,
    ttype: subject.type,
    sess_exp: new Date(sessionEnds * 1000).toUTCString(),
    jwk: JSON.stringify({
      ...subject.publicKey.export({ format: 'jwk' }),
      alg: 'RS256',
      use: 'sig',
    }),
  })
    .setProtectedHeader({ alg: 'RS256', kid: `asw_${key.keyId}`, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setSubject(subject.principal.id)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(Math.min(now + seconds, sessionEnds))
    .sign(key.privateKey)
}

const verify = async (token: string, key: SigningKey, clock: Clock) => {
  try {
    const options = { issuer: ISSUER, algorithms: ['RS256'], currentDate: new Date(clock.now()) }
    const { payload } = await jwtVerify(token, key.publicKey, options)
    return readSubject(payload)
  } catch {
    throw notAuthenticated()
  }
}

const readSubject = (payload: JWTPayload): VerifiedToken => {
  const claims = payload as Record<'sub' | 'tenant' | 'jwk' | 'sess_exp', string>
  const kind = payload['ptype'] as Principal['kind']
  return {
    principal: { kind, id: claims.sub, tenancyId: claims.tenant },
    publicKey: createPublicKey({ key: JSON.parse(claims.jwk) as JsonWebKey, format: 'jwk' }),
    type: payload['ttype'] as TokenSubject['type'],
    sessionEnds: Date.parse(claims.sess_exp) / 1000,
  }
}
