import type { KeyObject } from 'node:crypto'

import { record, text } from '../values/json.ts'
import { callOci } from './oci-request.ts'
import { ActionError } from '../values/action-error.ts'
import { systemClock } from './clock.ts'
import type { SessionPlace } from './session-renewal.ts'

/**
 * A new token for a session of `oci session authenticate`; the call is the one of
 * `oci session refresh`. The token must still count.
 * @throws ActionError OCI_NOT_AUTHENTICATED when the session has ended, SESSION_NOT_REFRESHED
 */
export const refreshSession = async (
  token: string,
  privateKey: KeyObject,
  place: SessionPlace,
): Promise<string> => {
  const { body } = await callOci(
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
    systemClock,
  )
  const renewed = text(record(body)['token'])
  if (renewed !== '') return renewed
  throw new ActionError({
    code: 'SESSION_NOT_REFRESHED',
    message: 'OCI answered the refresh of the session without a token',
    hint: 'Sign in again with: oci session authenticate',
  })
}
