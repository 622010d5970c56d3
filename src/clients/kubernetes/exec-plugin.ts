import { dirname, resolve } from 'node:path'

import type { ContextEntry } from '../../values/kubernetes/kubeconfig.ts'
import { profileLocation } from '../oci/oci-profile.ts'

type Plugin = ContextEntry['plugin']
type Environment = Readonly<Record<string, string | undefined>>

/**
 * The program that creates tokens for kubectl and helm: our own script next to the running one,
 * with the same Node, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is run again whenever one expires, however long a rollout or a load takes.
 */
const plugin = (args: readonly string[], env: Plugin['env']): Plugin => ({
  command: process.execPath,
  args: [resolve(dirname(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'), ...args],
  env,
})

/** Presigned OKE tokens of the currently signed-in identity. */
export const tokenPlugin = (
  clusterId: string,
  region: string,
  environment: Environment,
): Plugin => {
  const { file, profile } = profileLocation(environment)
  const realm = environment['OCI_REGION_METADATA']
  return plugin([clusterId, region], {
    OCI_CLI_CONFIG_FILE: file,
    OCI_CLI_PROFILE: profile,
    ...(realm ? { OCI_REGION_METADATA: realm } : {}),
  })
}

/**
 * GitHub's OIDC tokens. The variables to request them are in every step's environment, not in the
 * file.
 */
export const githubTokenPlugin = (audience: string): Plugin =>
  plugin(['--github-oidc', audience], {})
