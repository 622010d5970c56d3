import { anObject, callOci } from "./oci-request.js";
/**
 * A new token for a session of `oci session authenticate`; the call is the one of
 * `oci session refresh`. The token must still count.
 * @throws ActionError OCI_NOT_AUTHENTICATED when the session has ended, and others of OCI_*
 */
export const refreshSession = ({ token, privateKey }, place, clock) => callOci({ ...place, keyId: `ST$${token}`, privateKey }, {
    service: 'auth',
    method: 'POST',
    path: '/v1/authentication/refresh',
    operation: 'RefreshSessionToken',
    repeatable: true,
    doing: 'refresh the session token',
    body: { currentToken: token },
}, clock, anObject((answer) => answer.text('token')));
