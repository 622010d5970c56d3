import { dirname, resolve } from 'node:path'
import type { ContextEntry } from '../values/kubeconfig.ts'
import { profileLocation } from './oci-profile.ts'

/**
 * The program that makes tokens for kubectl and helm: our own script beside the running one, by the
 * Node that runs us, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is asked for a new one whenever one ends, however long a rollout or a load takes.
 */
export const tokenPlugin = (
  clusterId: string,
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): ContextEntry['plugin'] => {
  const { file, profile } = profileLocation(environment)
  return {
    command: process.execPath,
    args: [
      resolve(dirname(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'),
      clusterId,
      region,
    ],
    env: { OCI_CLI_CONFIG_FILE: file, OCI_CLI_PROFILE: profile },
  }
}
