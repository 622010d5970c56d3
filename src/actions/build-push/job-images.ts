import { credentialHelper } from '../../clients/registry/credential-helper.ts'
import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import { type RegistryImages, registryImages } from '../../clients/registry/registry-images.ts'
import { storedLogin } from '../../clients/registry/stored-login.ts'
import type { Exec } from '../../clients/process/process.ts'
import type { ActionContext } from '../../runner/context.ts'

/** The images of a registry, read with the login that the job has for it at that time. */
export const jobImages = (
  host: string,
  exec: Exec,
  { environment, clock }: Pick<ActionContext, 'environment' | 'clock'>,
): RegistryImages => {
  const login = () => storedLogin(dockerConfigPath(environment), host, credentialHelper(exec))
  return registryImages(host, login, clock)
}
