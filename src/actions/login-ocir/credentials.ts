// Own file: keeps the file of the action a table of contents.
import type { ActionContext } from '../../runner/context.ts'
import type { RegistryCredentials } from '../../values/registry/registry-credentials.ts'
import type { LoginInputs } from './inputs.ts'
import { withAuthToken } from './with-auth-token.ts'
import { withIdentity } from './with-identity.ts'

/** With a user name, the auth token as given; else short-lived tokens of the signed-in identity. */
export const findCredentials = (
  inputs: LoginInputs,
  context: ActionContext,
): Promise<RegistryCredentials> => {
  const { username, token } = inputs
  return username === undefined || token === undefined
    ? withIdentity(inputs, context)
    : withAuthToken(inputs, username, token, context)
}
