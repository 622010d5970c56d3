import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

import { type TextFile, textFile } from '../files/text-file.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Docker's own config file; podman, buildah, skopeo and helm read it too. */
export const dockerConfigPath = (environment: Environment): string =>
  resolve(
    environment['DOCKER_CONFIG'] || join(environment['HOME'] || homedir(), '.docker'),
    'config.json',
  )

/**
 * The files from which this job's tools read logins. If REGISTRY_AUTH_FILE is set, podman, buildah
 * and skopeo read only that. Otherwise their own file takes precedence over docker's for hosts that
 * it contains, so it is included.
 */
export const loginFiles = (
  environment: Environment,
): { readonly always: readonly TextFile[]; readonly ifKnown: readonly TextFile[] } => {
  const own = environment['REGISTRY_AUTH_FILE']
  const runtime = environment['XDG_RUNTIME_DIR']
  return {
    always: [dockerConfigPath(environment), ...(own ? [resolve(own)] : [])].map(textFile),
    ifKnown: runtime ? [textFile(resolve(runtime, 'containers', 'auth.json'))] : [],
  }
}
