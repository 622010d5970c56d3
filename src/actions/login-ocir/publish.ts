// Own file: keeps the file of the action a table of contents.
import type { ActionContext } from '../../runner/context.ts'
import type { RegistryCredentials } from '../../values/registry/registry-credentials.ts'

/** Reports the registries, the user that the job is logged in as, and until when. */
export const publishLogin = async (
  { logins, namespace, expiresAt }: RegistryCredentials,
  { outputs }: ActionContext,
): Promise<void> => {
  const hosts = logins.map(({ host }) => host)
  await outputs.set('registry', hosts[0] ?? '')
  await outputs.set('registries', hosts.join('\n'))
  await outputs.set('username', logins[0]?.username ?? '')
  await outputs.set('tenancy-namespace', namespace ?? '')
  await outputs.set(
    'repository-prefix',
    namespace === undefined ? '' : `${hosts[0] ?? ''}/${namespace}`,
  )
  if (expiresAt !== undefined) await outputs.set('expires-at', new Date(expiresAt).toISOString())
}
