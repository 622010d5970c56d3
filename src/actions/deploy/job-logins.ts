import type { ChartLogin, ChartLogins } from '../../clients/kubernetes/charts/chart-access.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { Exec } from '../../clients/process/process.ts'
import { credentialHelper } from '../../clients/registry/credential-helper.ts'
import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import { isOwnRegistry, sessionFor } from '../../clients/registry/registry-region.ts'
import { bearerUser, fetchRegistryToken } from '../../clients/registry/registry-token.ts'
import { storedLogin } from '../../clients/registry/stored-login.ts'
import type { ActionContext } from '../../runner/context.ts'
import { messageOf } from '../../values/action-error.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { maskLogin } from '../login-ocir/mask-login.ts'
import { givenLogins } from './chart-login.ts'

/** The credentials that a job has for chart hosts. */
interface JobLogins {
  readonly given: RegistryLogin | undefined
  readonly session: OciSession
  readonly exec: Exec
}

/**
 * The login from the inputs; else, for OCIR hosts that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
export const jobLogins = (
  { given, session, exec }: JobLogins,
  { environment, clock, log }: ActionContext,
): ChartLogins => {
  const ofIdentity = async (host: string): Promise<ChartLogin | undefined> => {
    if (!isOwnRegistry(host, session)) return undefined
    const stored = await storedLogin(dockerConfigPath(environment), host, credentialHelper(exec))
    if (stored !== undefined) return undefined
    try {
      const { token } = await fetchRegistryToken(await sessionFor(host, session, clock), clock)
      const login = { username: bearerUser, password: token }
      maskLogin({ host, ...login }, log)
      return { ...login, isOfIdentity: true }
    } catch (error) {
      // Charts in public repositories need no login.
      log.info(`The chart is fetched from ${host} without a login: ${messageOf(error)}`)
      return undefined
    }
  }
  return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host)
}
