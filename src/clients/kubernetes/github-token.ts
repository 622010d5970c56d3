import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import { type ExecCredential, execCredential } from './exec-credential.ts'
import type { JobIdentity } from '../github/github-oidc.ts'

/** Milliseconds before its end at which a token is replaced: requests in flight must arrive. */
const MARGIN = 30_000
/** Milliseconds that a token without a readable end is used. */
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
