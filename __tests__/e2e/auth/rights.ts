import { tmpdir } from 'node:os'

import { jobEnvironment } from '../actions/job-steps.ts'
import type { Environment } from '../emulator-fixture.ts'
import { outcomeOf } from '../official-clients.ts'

/**
 * Gives users who sign in the rights that jobs have in namespace default, as an administrator of
 * the cluster would.
 *
 * @returns a function that revokes them
 */
export const giveRights = async (
  environment: Environment,
  name: string,
): Promise<() => Promise<void>> => {
  const kubectl = async (...argv: readonly string[]): Promise<void> => {
    // Without a home, kubectl keeps its cache in the working directory.
    const own = { KUBECONFIG: environment.kubeconfig, HOME: tmpdir() }
    const env = { ...jobEnvironment(environment), ...own }
    const { code, stderr } = await outcomeOf('kubectl', [...argv, '--namespace=default'], { env })
    if (code !== 0) throw new Error(stderr)
  }
  const role = ['--clusterrole=edit', '--group=system:authenticated']
  await kubectl('create', 'rolebinding', name, ...role)
  return () => kubectl('delete', 'rolebinding', name)
}
