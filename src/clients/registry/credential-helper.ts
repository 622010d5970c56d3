import { ActionError } from '../../values/action-error.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import type { Exec } from '../process/process.ts'
import { ProcessError } from '../process/process-failure.ts'

/** A `docker-credential-<name>` program, which stores logins instead of docker's config. */
export interface CredentialHelper {
  readonly name: string
  /** Undefined if it has none, or cannot return it. */
  get(host: string): Promise<Omit<RegistryLogin, 'host'> | undefined>
  /** @throws ActionError CREDENTIAL_HELPER_FAILED; many helpers can only read */
  store(login: RegistryLogin): Promise<void>
  erase(host: string): Promise<void>
}

/** Milliseconds; a helper that prompts would otherwise hang. */
const TIMEOUT = 10_000

export const credentialHelper =
  (exec: Exec) =>
  (name: string): CredentialHelper => {
    const command = `docker-credential-${name}` as const
    const run = (verb: string, input: string, secrets: readonly string[] = []) =>
      exec({ command, args: [verb], input, timeout: TIMEOUT, secrets })
    return {
      name,
      get: async (host) => {
        const response = await run('get', host).catch(() => undefined)
        return response === undefined ? undefined : loginIn(response.stdout)
      },
      store: async ({ host, username, password }) => {
        const credentials = { ServerURL: host, Username: username, Secret: password }
        await run('store', JSON.stringify(credentials), [password]).catch((error: unknown) => {
          throw failed(command, host, error)
        })
      },
      erase: async (host) => {
        await run('erase', host)
      },
    }
  }

const loginIn = (text: string): Omit<RegistryLogin, 'host'> | undefined => {
  try {
    const { Username, Secret } = JSON.parse(text) as Record<string, unknown>
    if (typeof Username !== 'string' || typeof Secret !== 'string') return undefined
    return { username: Username, password: Secret }
  } catch {
    return undefined
  }
}

const failed = (command: string, host: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof ProcessError ? cause : undefined,
  })
