import type { JobIdentity } from '../../clients/github/github-oidc.ts'
import type { TokenExchange } from '../../clients/oci/identity-domain.ts'
import { ActionError } from '../../values/action-error.ts'
import { jwtClaims, textClaim } from '../../values/oci/jwt-claims.ts'
import { describeSubject } from '../../values/oci/oidc-subject.ts'
import type { Renewal } from '../../values/oci/renewal.ts'
import { type SignedIn, tenancyOfToken } from './signed-in.ts'

/** A key pair of this job only: the token is worth nothing without it. */
interface SessionKeys {
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** Base64 of the SPKI DER. */
  readonly publicKey: string
}

interface OidcSignIn {
  readonly job: JobIdentity
  readonly domain: TokenExchange
  readonly createKeys: () => Promise<SessionKeys>
  readonly audience: string
  /** For tokens that do not name the tenancy. */
  readonly tenancyId?: string | undefined
  readonly mask: (secret: string) => void
  readonly renewal: Renewal
}

const withSubject = (error: unknown, jwt: string): unknown =>
  error instanceof ActionError && error.code === 'OIDC_EXCHANGE_REFUSED'
    ? new ActionError({
        code: error.code,
        message: error.message,
        hint: [error.hint, ...describeSubject(jwtClaims(jwt))].join('\n'),
        cause: error.cause,
      })
    : error

/**
 * Exchanges the job's GitHub token for an OCI session bound to a fresh key.
 * @throws ActionError OIDC_*, TENANCY_UNKNOWN
 */
export const signInWithGithub = async (signIn: OidcSignIn): Promise<SignedIn> => {
  // Generating a key takes as long as fetching the token.
  const [jwt, keys] = await Promise.all([signIn.job.idToken(signIn.audience), signIn.createKeys()])
  signIn.mask(jwt)
  signIn.mask(keys.privateKey)
  const token = await signIn.domain.exchange(jwt, keys.publicKey).catch((error: unknown) => {
    throw withSubject(error, jwt)
  })
  signIn.mask(token)
  const claims = jwtClaims(token)
  const expires = claims['exp']
  return {
    method: 'GitHub OIDC',
    tenancyId: tenancyOfToken(token, signIn.tenancyId),
    userId: textClaim(claims, 'sub'),
    privateKey: keys.privateKey,
    token,
    renewal: signIn.renewal,
    expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
  }
}
