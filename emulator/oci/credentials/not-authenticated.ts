import { ServiceError } from '../core/service.ts'

/** Returns OCI's 401. The message depends on the cause, the code never does. */
export const notAuthenticated = (
  message = 'The required information to complete authentication was not provided or was incorrect.',
): ServiceError => new ServiceError(401, 'NotAuthenticated', message)

export const wrongSignature = (): ServiceError =>
  notAuthenticated('Failed to verify the HTTP(S) Signature')
