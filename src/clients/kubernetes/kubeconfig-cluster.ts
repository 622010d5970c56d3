import type { Exec } from '../process/process.ts'
import { accessArguments, type ClusterAccess } from './kubectl-arguments.ts'

/** In the arguments of whatever makes the tokens of OKE: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/

/**
 * The OCID of the cluster that the context in use is for; undefined for one that says nothing of it.
 * Asks no server.
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
