import { openSession } from '../../clients/oci-session.ts'
import { proveRegistryLogin } from '../../clients/registry-login.ts'
import { registryNamespace } from '../../clients/registry-place.ts'
import type { ActionContext } from '../../runner/context.ts'
import { ActionError } from '../../values/action-error.ts'
import { authOf, type RegistryLogin } from '../../values/docker-config.ts'
import { registryUser } from '../../values/registry-user.ts'
import { hostsOf } from './hosts.ts'
import type { LoginInputs } from './inputs.ts'
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

/** Needs no identity of OCI where hosts are given and the namespace is known. */
const withAuthToken = async (
  inputs: LoginInputs,
  username: string,
  token: string,
  { environment, clock, log }: ActionContext,
): Promise<RegistryCredentials> => {
  const needsSession = inputs.targets.length === 0 || inputs.targets.some((one) => 'region' in one)
  const parts = username.split('/')
  const named = inputs.namespace ?? (parts.length === 3 ? parts[0] : undefined)
  const session =
    needsSession || named === undefined
      ? await openSession(environment, (secret) => log.mask(secret)).catch((error: unknown) => {
          const isOptional = error instanceof ActionError && error.code === 'NOT_SIGNED_IN'
          if (!isOptional || needsSession) throw error
          return undefined
        })
      : undefined
  const namespace = named ?? (session && (await registryNamespace(session, clock)))
  const login = { username: registryUser(username, namespace), password: token }
  log.mask(authOf(login))
  const logins = hostsOf(inputs, session).map((host) => ({ host, ...login }))
  await Promise.all(logins.map((one) => proveRegistryLogin(one)))
  const fallback = parts.length === 2 ? parts[0] : undefined
  return { logins, namespace: namespace ?? fallback, expiresAt: undefined }
}
