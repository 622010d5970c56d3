import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { shortOcid } from '../../values/ocid.ts'

/** A proven identity, not yet on disk. */
export interface SignedIn {
  readonly method: 'API key' | 'GitHub OIDC'
  readonly tenancyId: string
  readonly userId?: string | undefined
  readonly fingerprint?: string | undefined
  /** PEM. */
  readonly privateKey: string
  readonly passphrase?: string | undefined
  readonly token?: string | undefined
  /** Milliseconds since the epoch; absent for keys that do not expire. */
  readonly expiresAt?: number | undefined
}

/**
 * A guard against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
export const requireTenancy = (signedIn: SignedIn, allowed: readonly string[]): void => {
  if (allowed.length === 0 || allowed.includes(signedIn.tenancyId)) return
  throw new ActionError({
    code: 'TENANCY_NOT_ALLOWED',
    message: `signed in to tenancy ${signedIn.tenancyId}, which allowed-tenancies does not name`,
    hint: `Sign in to one of ${allowed.join(', ')}, or add the tenancy to allowed-tenancies.`,
  })
}

/** For the log: `Signed in as ocid1.user…q3fa of tenancy … (GitHub OIDC, expires in 59 min 58 s)`. */
export const describeSignedIn = (signedIn: SignedIn, now: number): string => {
  const { userId, tenancyId, method, expiresAt } = signedIn
  const who = userId === undefined ? 'Signed in' : `Signed in as ${shortOcid(userId)}`
  const until = expiresAt === undefined ? '' : `, expires in ${formatDuration(expiresAt - now)}`
  return `${who} of tenancy ${shortOcid(tenancyId)} (${method}${until})`
}
