import { Admin } from './actions/admin.ts'
import { giveDeployerRights } from './actions/deployer.ts'
import { emulator, environmentOf, sharedNames } from './emulator-fixture.ts'

/**
 * The read lag in milliseconds: OCI is eventually consistent, and no code may rely on reading a new
 * resource at once.
 */
const readLag = 300

/**
 * Jest calls this once before the end-to-end tests: starts an emulator for each worker, so that
 * concurrent tests do not affect each other. With E2E_EMULATOR they use one that is already up.
 * Also grants the CI user what an administrator of the cluster would.
 */
export default async function startEmulators({ maxWorkers }: { maxWorkers: number }) {
  const given = process.env['E2E_EMULATOR']
  const names = given ? [given] : sharedNames(maxWorkers)
  process.env['SHARED_EMULATORS'] = names.join(' ')
  if (!given) {
    const started = names.map((name) => emulator('up', '--name', name, '--pool-seconds', '3'))
    for (const said of await Promise.all(started)) process.stdout.write(said)
  }
  const environments = await Promise.all(names.map(environmentOf))
  await Promise.all(environments.map(giveDeployerRights))
  await Promise.all(environments.map((environment) => new Admin(environment).setReadLag(readLag)))
}
