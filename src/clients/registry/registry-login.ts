import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { authOf, type RegistryLogin } from '../../values/registry/docker-config.ts'
import { requireOwnResponse } from '../http/unexpected-response.ts'
import { type HttpResponse, isSuccess } from '../http/http-exchange.ts'
import { realmOf, registryEntry } from './registry-challenge.ts'
import { bearerUser } from './registry-token.ts'
import { timedRequest } from '../http/timed-request.ts'

const refused = ({ host, username }: RegistryLogin, status: number): ActionError =>
  new ActionError({
    code: 'REGISTRY_LOGIN_REFUSED',
    message: `${host} refused the login of ${username} with ${status}`,
    hint: HINTS[username === bearerUser ? 'bearer' : 'authToken'],
  })

const HINTS = {
  bearer:
    'OCIR gave the token itself: check that "registry" and "repositories" are what the signed-in identity may use (policy "read repos" or "manage repos").',
  authToken:
    'Check "username" (<namespace>/<user>, or <namespace>/<domain>/<user>) and "auth-token": an auth token of that user, no password; OCI shows it once, when it is made.',
} as const

const unreachable = (host: string, why: string): ActionError =>
  new ActionError({
    code: 'REGISTRY_UNREACHABLE',
    message: `could not check whether ${host} accepts the login: ${why}`,
    hint: 'Check "registry", the runner\'s network and its proxy variables; else run the job again.',
  })

const ask = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  host: string,
  clock: Clock,
): Promise<HttpResponse> =>
  timedRequest(url, { method: 'GET', headers }, clock, requireOwnResponse).catch(
    (error: unknown) => {
      throw error instanceof ActionError ? error : unreachable(host, messageOf(error))
    },
  )

/**
 * Checks a login at the registry, as `docker login` does, so that a wrong auth token fails here and
 * not at the push.
 *
 * @param scopes of the login, requested as a push would
 * @throws ActionError REGISTRY_LOGIN_REFUSED, REGISTRY_UNREACHABLE
 */
export const proveRegistryLogin = async (
  login: RegistryLogin,
  clock: Clock,
  scopes: readonly string[] = [],
): Promise<void> => {
  const { host } = login
  const entry = registryEntry(host)
  const open = await ask(entry, {}, host, clock)
  if (isSuccess(open)) return
  if (open.status !== 401) throw unreachable(host, `it returned ${open.status}`)
  const header = open.headers['www-authenticate'] ?? ''
  const realm = realmOf(entry, header, (why) => unreachable(host, why))
  realm.searchParams.set('account', login.username)
  for (const scope of scopes) realm.searchParams.append('scope', scope)
  const judged = await ask(realm, { authorization: `Basic ${authOf(login)}` }, host, clock)
  const { status } = judged
  if (status === 401 || status === 403) throw refused(login, status)
  if (!isSuccess(judged)) throw unreachable(host, `it returned ${status}`)
}
