import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { callOci, nothing } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/** The identity's own record, or its tenancy's if it has no readable one. */
const recordOf = ({ userId, tenancyId }: OciSession) =>
  userId !== undefined && /^ocid1\.user\./.test(userId)
    ? ({ operation: 'GetUser', path: `users/${encodeURIComponent(userId)}` } as const)
    : ({ operation: 'GetTenancy', path: `tenancies/${encodeURIComponent(tenancyId)}` } as const)

/**
 * Verifies the identity by one call. A 404 is fine: the signature was accepted, the identity just
 * may not read the record.
 *
 * @param method the sign-in method, for the error: "the API key"
 * @throws ActionError OCI_NOT_AUTHENTICATED, CLOCK_SKEWED, OCI_UNREACHABLE
 */
export const verifyIdentity = async (
  session: OciSession,
  clock: Clock,
  method = 'the API key',
): Promise<void> => {
  const { operation, path } = recordOf(session)
  const call = {
    service: 'identity',
    method: 'GET',
    path: `/20160918/${path}`,
    operation,
    doing: `sign in with ${method}`,
  } as const
  await callOci(session, call, clock, nothing).catch((error: unknown) => {
    const accepted = error instanceof ActionError && error.service?.status === 404
    if (!accepted) throw error
  })
}
