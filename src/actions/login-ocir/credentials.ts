import { type OciSession, openSession } from '../../clients/oci-session.ts'
import { proveRegistryLogin } from '../../clients/registry-login.ts'
import { registryNamespace, sessionFor } from '../../clients/registry-place.ts'
import { bearerUser, fetchRegistryToken, registryHost } from '../../clients/registry-token.ts'
import type { ActionContext } from '../../runner/context.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { authOf, type RegistryLogin } from '../../values/docker-config.ts'
import { registryScope } from '../../values/registry-scope.ts'
import { registryUser } from '../../values/registry-user.ts'
import type { LoginInputs } from './inputs.ts'

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

const hostsOf = ({ targets }: LoginInputs, session: OciSession | undefined): string[] => {
  const place = session ?? { region: '', realm: '' }
  const hosts = targets.map((target) =>
    'host' in target ? target.host : registryHost({ ...place, region: target.region }),
  )
  return hosts.length === 0 ? [registryHost(place)] : [...new Set(hosts)]
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
  await Promise.all(logins.map(proveRegistryLogin))
  const fallback = parts.length === 2 ? parts[0] : undefined
  return { logins, namespace: namespace ?? fallback, expiresAt: undefined }
}

const withIdentity = async (
  inputs: LoginInputs,
  context: ActionContext,
): Promise<RegistryCredentials> => {
  const { environment, clock, log } = context
  const session = await openSession(environment, (secret) => log.mask(secret))
  const reading = inputs.namespace ?? registryNamespace(session, clock)
  const namespace = Promise.resolve(reading).catch((error: unknown) => {
    if (inputs.repositories.length > 0) throw error
    log.debug(`the namespace is not known: ${messageOf(error)}`)
    return undefined
  })
  const hosts = hostsOf(inputs, session)
  const ends: number[] = []
  const one = async (host: string): Promise<RegistryLogin> => {
    const place = await sessionFor(host, session, clock)
    const scope =
      inputs.repositories.length === 0
        ? undefined
        : registryScope((await namespace) ?? '', inputs.repositories, inputs.access)
    const bearer = await fetchRegistryToken(place, clock, scope)
    const login = { username: bearerUser, password: bearer.token }
    log.mask(bearer.token)
    log.mask(authOf(login))
    if (bearer.expiresIn !== undefined) ends.push(clock.now() + bearer.expiresIn * 1000)
    return { host, ...login }
  }
  const [logins, known] = await Promise.all([Promise.all(hosts.map(one)), namespace])
  const expiresAt = ends.length === 0 ? undefined : Math.min(...ends)
  return { logins, namespace: known, expiresAt }
}
