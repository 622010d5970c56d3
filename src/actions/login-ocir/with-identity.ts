import { type OciSession, openSession } from '../../clients/oci/oci-session.ts'
import { proveRegistryLogin } from '../../clients/registry/registry-login.ts'
import { registryNamespace, sessionFor } from '../../clients/registry/registry-region.ts'
import { bearerUser, fetchRegistryToken } from '../../clients/registry/registry-token.ts'
import type { ActionContext } from '../../runner/context.ts'
import { ActionError } from '../../values/action-error.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { isNotAllowed } from '../../values/oci/refusal.ts'
import { isLoopback } from '../../values/registry/registry-host.ts'
import type { RegistryCredentials } from '../../values/registry/registry-credentials.ts'
import { registryScopes } from '../../values/registry/registry-scope.ts'
import { hostsOf } from './hosts.ts'
import type { LoginInputs } from './inputs.ts'
import { maskLogin } from './mask-login.ts'

/**
 * The tenancy's namespace. The outputs need it; an identity that may not read it still gets its
 * login, without them and with a warning.
 */
const findNamespace = async (
  { namespace, repositories }: LoginInputs,
  session: OciSession,
  { clock, log }: ActionContext,
): Promise<string | undefined> => {
  if (namespace !== undefined) return namespace
  return registryNamespace(session, clock).catch((error: unknown) => {
    if (!isNotAllowed(error) || repositories.length > 0) throw error
    log.warning(
      `The outputs "tenancy-namespace" and "repository-prefix" are empty: ${error.message}. Give the input "tenancy-namespace" if later steps use them.`,
    )
    return undefined
  })
}

/** OCIR's response to short-lived logins is unconfirmed: only a clear refusal counts. */
const prove = async (
  login: RegistryLogin,
  scopes: readonly string[],
  { endpoint }: OciSession,
  { log, clock }: ActionContext,
): Promise<void> => {
  // With OCI_CLI_ENDPOINT set, OCI's own hosts are not called.
  if (endpoint !== undefined && !isLoopback(login.host)) return
  await proveRegistryLogin(login, clock, scopes).catch((error: unknown) => {
    const isUnknown = error instanceof ActionError && error.code === 'REGISTRY_UNREACHABLE'
    if (!isUnknown) throw error
    log.warning(error.message)
  })
}

/** Short-lived tokens of the signed-in identity, one for each host. */
export const withIdentity = async (
  inputs: LoginInputs,
  context: ActionContext,
): Promise<RegistryCredentials> => {
  const { environment, clock, log } = context
  const session = await openSession(environment, clock, (secret) => log.mask(secret))
  const namespace = findNamespace(inputs, session, context)
  const ends: number[] = []
  const one = async (host: string): Promise<RegistryLogin> => {
    const place = await sessionFor(host, session, clock)
    const { repositories, access } = inputs
    const scopes =
      repositories.length === 0 ? [] : registryScopes((await namespace) ?? '', repositories, access)
    const bearer = await fetchRegistryToken(place, clock, scopes)
    const login = { host, username: bearerUser, password: bearer.token }
    maskLogin(login, log)
    await prove(login, scopes, session, context)
    if (bearer.expiresIn !== undefined) ends.push(clock.now() + bearer.expiresIn * 1000)
    return login
  }
  const hosts = hostsOf(inputs, session)
  const [logins, known] = await Promise.all([Promise.all(hosts.map(one)), namespace])
  const expiresAt = ends.length === 0 ? undefined : Math.min(...ends)
  return { logins, namespace: known, expiresAt }
}
