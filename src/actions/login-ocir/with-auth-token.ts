import { type OciSession, openSession } from '../../clients/oci/oci-session.ts'
import { proveRegistryLogin } from '../../clients/registry/registry-login.ts'
import { registryNamespace } from '../../clients/registry/registry-region.ts'
import type { Clock } from '../../core/clock.ts'
import type { ActionContext } from '../../runner/context.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import type { RegistryCredentials } from '../../values/registry/registry-credentials.ts'
import { registryUsers } from '../../values/registry/registry-user.ts'
import { hostsOf } from './hosts.ts'
import type { LoginInputs } from './inputs.ts'
import { maskLogin } from './mask-login.ts'

const hasCode = (error: unknown, code: string): error is ActionError =>
  error instanceof ActionError && error.code === code

/**
 * The signed-in tenancy's namespace. A two-part user name works without it, whatever fails here.
 */
const findNamespace = async (
  username: string,
  open: () => Promise<OciSession>,
  { clock, log }: ActionContext,
): Promise<string | undefined> => {
  try {
    return await registryNamespace(await open(), clock)
  } catch (error) {
    const isSignedOut = hasCode(error, 'NOT_SIGNED_IN')
    if (!isSignedOut && !username.includes('/')) throw error
    const why = `The namespace of the tenancy is not known: ${messageOf(error)}`
    if (isSignedOut) log.debug(why)
    else log.info(`${why}\nSo ${username} is taken as <namespace>/<user>`)
    return undefined
  }
}

/** Why the registry rejects a login; undefined if it accepts it. */
const refusalOf = (login: RegistryLogin, clock: Clock): Promise<ActionError | undefined> =>
  proveRegistryLogin(login, clock).then(
    () => undefined,
    (error: unknown) => {
      if (hasCode(error, 'REGISTRY_LOGIN_REFUSED')) return error
      throw error
    },
  )

/**
 * The first login that the registry accepts. @throws ActionError REGISTRY_LOGIN_REFUSED for all of
 * them
 */
const firstTaken = async (
  logins: readonly RegistryLogin[],
  clock: Clock,
): Promise<RegistryLogin> => {
  const refusals: ActionError[] = []
  for (const login of logins) {
    const refusal = await refusalOf(login, clock)
    if (refusal === undefined) return login
    refusals.push(refusal)
  }
  throw new ActionError({
    code: 'REGISTRY_LOGIN_REFUSED',
    message: refusals.map(({ message }) => message).join('; '),
    hint: refusals[0]?.hint ?? '',
  })
}

/** Logs in with an auth token. Needs no OCI identity if hosts and the full user name are given. */
export const withAuthToken = async (
  inputs: LoginInputs,
  username: string,
  password: string,
  context: ActionContext,
): Promise<RegistryCredentials> => {
  const { environment, log, clock } = context
  const { targets, namespace } = inputs
  const open = () => openSession(environment, clock, (secret) => log.mask(secret))
  const needsRegion = targets.length === 0 || targets.some((one) => 'region' in one)
  const session = needsRegion ? await open() : undefined
  const isWhole = namespace !== undefined || username.split('/').length > 2
  const found = isWhole
    ? undefined
    : await findNamespace(username, async () => session ?? open(), context)
  const users = registryUsers(username, namespace, found)
  const logins = await Promise.all(
    hostsOf(inputs, session).map((host) => {
      const possible = users.map((user) => ({ host, username: user, password }))
      for (const login of possible) maskLogin(login, log)
      return firstTaken(possible, clock)
    }),
  )
  const [first] = (logins[0]?.username ?? '').split('/')
  return { logins, namespace: namespace ?? first, expiresAt: undefined }
}
