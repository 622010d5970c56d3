import { randomUUID } from 'node:crypto'

import { SignJWT } from 'jose'

import type { SigningKey } from '../oci/credentials/signing-keys.ts'
import { type JobClaims, subjectOf, tokenClaims } from './oidc-claims.ts'

/** GitHub's tokens are valid for five minutes, with a not-before time somewhat in the past. */
const LIFE_SECONDS = 300
const NOT_BEFORE_SECONDS = 600

interface TokenRequest {
  readonly issuer: string
  /** The default is the URL of the repository's owner, as on GitHub. */
  readonly audience: string | undefined
  readonly claims: JobClaims
  /** Milliseconds since the epoch. */
  readonly now: number
}

export const signJobToken = async (request: TokenRequest, key: SigningKey): Promise<string> => {
  const now = Math.floor(request.now / 1000)
  const [owner] = request.claims.repository.split('/')
  return await new SignJWT(tokenClaims(request.claims))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.keyId })
    .setIssuer(request.issuer)
    .setSubject(subjectOf(request.claims))
    .setAudience(request.audience ?? `https://github.com/${owner}`)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setNotBefore(now - NOT_BEFORE_SECONDS)
    .setExpirationTime(now + LIFE_SECONDS)
    .sign(key.privateKey)
}
