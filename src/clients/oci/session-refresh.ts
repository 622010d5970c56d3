import type { KeyObject } from 'node:crypto'

import type { Clock } from '../../core/clock.ts'
import type { OciPlace } from './oci-endpoints.ts'
import { anObject, callOci } from './oci-request.ts'

export interface HeldSession {
  readonly token: string
  readonly privateKey: KeyObject
}

/**
 * Gets a new token for a session of `oci session authenticate`, by the same call as `oci session
 * refresh`. The old token must still be valid.
 * @throws ActionError OCI_NOT_AUTHENTICATED when the session has ended, and other OCI_*
 */
export const refreshSession = (
  { token, privateKey }: HeldSession,
  place: OciPlace,
  clock: Clock,
): Promise<string> =>
  callOci(
    { ...place, keyId: `ST$${token}`, privateKey },
    {
      service: 'auth',
      method: 'POST',
      path: '/v1/authentication/refresh',
      operation: 'RefreshSessionToken',
      repeatable: true,
      doing: 'refresh the session token',
      body: { currentToken: token },
    },
    clock,
    anObject((response) => response.text('token')),
  )
