import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { jwtClaims, textClaim } from '../../values/oci/jwt-claims.ts'
import { shortOcid } from '../../values/oci/ocid.ts'
import type { Renewal } from '../../values/oci/renewal.ts'

/** A proven identity, not yet on disk. */
export interface SignedIn {
  readonly method:
    | 'API key'
    | 'session token'
    | 'GitHub OIDC'
    | 'instance principal'
    | 'resource principal'
    | 'workload identity'
  readonly tenancyId: string
  readonly userId?: string | undefined
  /** PEM, not encrypted. */
  readonly privateKey: string
  readonly token?: string | undefined
  /** How to renew the token when it expires. */
  readonly renewal?: Renewal | undefined
  /** The region, if the identity itself knows it. */
  readonly region?: string | undefined
  /** The metadata service's region data, in the form of OCI_REGION_METADATA. */
  readonly regionMetadata?: string | undefined
  /** Milliseconds since the epoch; absent for keys that do not expire. */
  readonly expiresAt?: number | undefined
}

/** A session by a token and its key, whoever issued it. */
interface TokenSession {
  readonly method:
    'session token' | 'instance principal' | 'resource principal' | 'workload identity'
  /** For tokens that do not name the tenancy. */
  readonly tenancyId?: string | undefined
  readonly region?: string | undefined
  readonly privateKey: string
  readonly token: string
}

const RENEWALS = {
  'session token': 'session-token',
  'instance principal': 'instance-principal',
  'resource principal': 'resource-principal',
  'workload identity': 'workload-identity',
} as const

const tenancyUnknown = (): ActionError =>
  new ActionError({
    code: 'TENANCY_UNKNOWN',
    message: 'the token that was issued does not name its tenancy',
    hint: 'Set the input "tenancy-id".',
  })

/** Claims with the tenancy: for people, for instances, for other resources. */
const TENANCY_CLAIMS = ['tenant', 'opc-tenant', 'res_tenant']

/**
 * The tenancy that a token names.
 * @throws ActionError TENANCY_UNKNOWN
 */
export const tenancyOfToken = (token: string, otherwise: string | undefined): string => {
  const claims = jwtClaims(token)
  const named = TENANCY_CLAIMS.map((name) => textClaim(claims, name)).find(Boolean) ?? otherwise
  if (named === undefined) throw tenancyUnknown()
  return named
}

/**
 * Uses a token that was issued elsewhere as the identity.
 * @throws ActionError TENANCY_UNKNOWN
 */
export const signInWithToken = (
  session: TokenSession,
  expiresAt: number | undefined,
): SignedIn => ({
  ...session,
  tenancyId: tenancyOfToken(session.token, session.tenancyId),
  userId: textClaim(jwtClaims(session.token), 'sub'),
  renewal: { method: RENEWALS[session.method] },
  expiresAt,
})

/**
 * Guards against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
export const requireTenancy = (
  { tenancyId }: Pick<SignedIn, 'tenancyId'>,
  allowed: readonly string[],
): void => {
  if (allowed.length === 0 || allowed.includes(tenancyId)) return
  throw new ActionError({
    code: 'TENANCY_NOT_ALLOWED',
    message: `signed in to tenancy ${tenancyId}, which allowed-tenancies does not name`,
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
