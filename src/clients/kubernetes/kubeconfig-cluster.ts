// Own file: an adapter, which actions must not contain.
import type { Exec } from '../process/process.ts'
import { accessArguments, type ClusterAccess } from './kubectl-arguments.ts'

/** In the arguments of the exec plugin for OKE tokens: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/

/**
 * The OCID of the current context's cluster; undefined if the context does not contain it. Makes no
 * call.
 */
export const contextCluster = async (
  exec: Exec,
  access: ClusterAccess,
): Promise<string | undefined> => {
  const output = '--output=jsonpath={.users[*].user.exec.args}'
  const args = [...accessArguments(access), 'config', 'view', '--minify', output]
  const { stdout } = await exec({ command: 'kubectl', args, timeout: 20_000 })
  return CLUSTER.exec(stdout)?.[0]
}
