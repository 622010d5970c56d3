import { randomUUID } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, jwtVerify, SignJWT } from 'jose'
import type { CryptoKey, JWTPayload } from 'jose'
import type { Access } from './scope.ts'

const ISSUER = 'ocir'
const KEY_ID = 'ocir-token'

/** Signs the tokens that the registry and the token realm accept. */
export interface TokenSigner {
  readonly issuer: string
  /** The file with the public key for the registry's `jwks` option. */
  readonly jwksFile: string
  sign(claims: TokenClaims): Promise<string>
  /**
   * Returns the claims of one of our tokens for this audience; undefined if it is not valid at that
   * time.
   */
  verify(token: string, audience: string, now: number): Promise<VerifiedToken | undefined>
}

interface TokenClaims {
  readonly subject: string
  readonly audience: string
  readonly access: readonly Access[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly lifeSeconds: number
}

interface VerifiedToken {
  readonly subject: string
  readonly access: readonly Access[]
}

/**
 * Returns the signer of this folder: its key is generated on first use and saved, so that tokens
 * survive a restart.
 */
export const tokenSigner = async (folder: string): Promise<TokenSigner> => {
  const key = await signingKey(join(folder, 'token-key.pem'))
  const { kty, crv, x, y } = await exportJWK(key)
  const jwksFile = join(folder, 'jwks.json')
  const jwk = { kty, crv, x, y, kid: KEY_ID, alg: 'ES256', use: 'sig' }
  await writeFile(jwksFile, JSON.stringify({ keys: [jwk] }))
  return {
    issuer: ISSUER,
    jwksFile,
    sign: (claims) => sign(key, claims),
    verify: (token, audience, now) => verify(token, { kty, crv, x, y } as PublicJwk, audience, now),
  }
}

interface PublicJwk {
  kty: string
  crv: string
  x: string
  y: string
}

const signingKey = async (file: string): Promise<CryptoKey> => {
  const saved = await readFile(file, 'utf8').catch(() => undefined)
  if (saved) return importPKCS8(saved, 'ES256', { extractable: true })
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  await writeFile(file, await exportPKCS8(privateKey), { mode: 0o600 })
  await chmod(file, 0o600)
  return privateKey
}

const sign = (key: CryptoKey, claims: TokenClaims): Promise<string> => {
  const seconds = Math.floor(claims.now / 1000)
  return new SignJWT({ access: claims.access })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: KEY_ID })
    .setIssuer(ISSUER)
    .setSubject(claims.subject)
    .setAudience(claims.audience)
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + claims.lifeSeconds)
    .setJti(randomUUID())
    .sign(key)
}

const verify = async (token: string, jwk: PublicJwk, audience: string, now: number) => {
  const options = {
    issuer: ISSUER,
    audience,
    algorithms: ['ES256'],
    currentDate: new Date(now),
    clockTolerance: 5,
  }
  const verified = await jwtVerify(token, jwk, options).catch(() => undefined)
  return verified && verifiedToken(verified.payload)
}

const verifiedToken = (payload: JWTPayload): VerifiedToken => ({
  subject: payload.sub ?? '',
  access: (payload['access'] ?? []) as Access[],
})
