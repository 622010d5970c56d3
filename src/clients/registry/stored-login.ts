import { helperOf, type RegistryLogin } from '../../values/registry/docker-config.ts'
import { parseDockerConfig } from '../../values/registry/docker-config-text.ts'
import { own } from '../../values/own.ts'
import { readIfThere } from '../files/private-file.ts'
import type { CredentialHelper } from './credential-helper.ts'

/** The job's login for a registry, as docker finds it; undefined if there is none. */
export const storedLogin = async (
  authFile: string,
  host: string,
  helper: (name: string) => CredentialHelper,
): Promise<Omit<RegistryLogin, 'host'> | undefined> => {
  const config = parseDockerConfig(authFile, await readIfThere(authFile))
  const entry = helperOf(config, host)
  if (entry !== undefined) return helper(entry.name).get(host)
  const auth = own(config.auths ?? {}, host)?.auth
  const [, username, password] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString('utf8')) ?? []
  return username === undefined || password === undefined ? undefined : { username, password }
}
