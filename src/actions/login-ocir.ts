import { dockerConfigFile, dockerConfigPath } from '../clients/docker-config-file.ts'
import { openSession } from '../clients/oci-session.ts'
import { bearerUser, fetchRegistryToken, registryHost } from '../clients/registry-token.ts'
import { replacedLogins } from '../clients/replaced-logins.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { login, type LoginRecord, logout } from '../stages/login-ocir.ts'
import type { RegistryLogin } from '../values/docker-config.ts'
import { asRegistryHost } from '../values/registry-host.ts'
import { asText } from '../values/input-text.ts'

const isRecord = (value: unknown): value is LoginRecord =>
  typeof value === 'object' && value !== null && 'authHash' in value

/** With a user name: the auth token as it is; else a short-lived token of the signed-in identity. */
const credentials = async (
  context: ActionContext,
  given: { registry: string | undefined; username: string | undefined; token: string | undefined },
): Promise<{ login: RegistryLogin; expiresAt?: string }> => {
  const { registry, username, token } = given
  if (registry !== undefined && username !== undefined && token !== undefined) {
    return { login: { host: registry, username, password: token } }
  }
  const session = await openSession(context.environment)
  const host = registry ?? registryHost(session)
  if (username !== undefined && token !== undefined) {
    return { login: { host, username, password: token } }
  }
  const bearer = await fetchRegistryToken(session, context.clock)
  context.log.mask(bearer.token)
  const end = context.clock.now() + (bearer.expiresIn ?? 0) * 1000
  return {
    login: { host, username: bearerUser, password: bearer.token },
    ...(bearer.expiresIn === undefined ? {} : { expiresAt: new Date(end).toISOString() }),
  }
}

export const loginOcir: Action = {
  main: async (context) => {
    const inputs = context.readInputs((read) => {
      if (read.has('username') !== read.has('auth-token')) {
        read.problem(
          'inputs "username" and "auth-token" belong together',
          'Give both, or neither to log in with the signed-in identity.',
        )
      }
      return {
        registry: read.optional('registry', asRegistryHost),
        username: read.optional('username', asText),
        token: read.secret('auth-token'),
      }
    })
    const file = dockerConfigFile(dockerConfigPath(context.environment))
    const { login: wanted, expiresAt } = await credentials(context, inputs)
    await login(wanted, file, replacedLogins(context.temporaryFolder), (record) =>
      context.state.save('login', record),
    )
    await context.outputs.set('registry', wanted.host)
    if (expiresAt !== undefined) await context.outputs.set('expires-at', expiresAt)
    const until = expiresAt === undefined ? '' : `, until ${expiresAt}`
    context.log.info(`Logged in to ${wanted.host} as ${wanted.username}${until}`)
  },
  post: async (context) => {
    const record = context.state.load('login', isRecord)
    if (record === undefined) return
    const removed = await logout(
      record,
      dockerConfigFile(record.path),
      replacedLogins(context.temporaryFolder),
    )
    context.log.info(
      removed
        ? `Logged out of ${record.host}`
        : `The login to ${record.host} is no longer ours; it was left alone`,
    )
  },
}
