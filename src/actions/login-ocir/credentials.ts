import type { ActionContext } from '../../runner/context.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import type { LoginInputs } from './inputs.ts'
import { withAuthToken } from './with-auth-token.ts'
import { withIdentity } from './with-identity.ts'

/** What to log in with, and what is known about the place. */
export interface RegistryCredentials {
  readonly logins: readonly RegistryLogin[]
  /** Undefined where it is not given and may not be read. */
  readonly namespace: string | undefined
  /** Milliseconds since the epoch at which the first login ends; undefined for auth tokens. */
  readonly expiresAt: number | undefined
}

/** With a user name: the auth token as it is; else short-lived tokens of the signed-in identity. */
export const findCredentials = (
  inputs: LoginInputs,
  context: ActionContext,
): Promise<RegistryCredentials> => {
  const { username, token } = inputs
  return username === undefined || token === undefined
    ? withIdentity(inputs, context)
    : withAuthToken(inputs, username, token, context)
}
