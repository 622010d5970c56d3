import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import { type ExecCredential, execCredential } from './exec-credential.ts'
import type { JobIdentity } from '../github/github-oidc.ts'

/**
 * Milliseconds before its expiry at which a token is replaced, so that requests in flight still
 * arrive.
 */
const MARGIN = 30_000
/** Milliseconds for which a token without a readable expiry is used. */
const SHORT = 60_000

/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
export const githubToken = async (
  job: JobIdentity,
  audience: string,
  now: number,
): Promise<ExecCredential> => {
  const token = await job.idToken(audience)
  const end = jwtClaims(token)['exp']
  return execCredential(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT)
}
