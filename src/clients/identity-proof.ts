import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/**
 * Makes one call that only the identity itself matters for. A 404 is fine: the signature was accepted,
 * the user may just not read its own record.
 * @throws ActionError OCI_NOT_AUTHENTICATED, OCI_UNREACHABLE
 */
export const proveIdentity = async (session: OciSession, clock: Clock): Promise<void> => {
  const call = {
    service: 'identity',
    method: 'GET',
    path: `/20160918/users/${encodeURIComponent(session.userId ?? '')}`,
    operation: 'GetUser',
    doing: 'sign in with the API key',
  } as const
  await callOci(session, call, clock).catch((error: unknown) => {
    const accepted = error instanceof ActionError && error.service?.status === 404
    if (!accepted) throw error
  })
}
