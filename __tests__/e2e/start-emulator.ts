import { emulator, sharedNames } from './emulator-fixture.ts'

/**
 * Jest calls this once before the end-to-end tests: an emulator for each worker, so that no test sees
 * what another one changes. With E2E_EMULATOR they use one that is already up.
 */
export default async function startEmulators({ maxWorkers }: { maxWorkers: number }) {
  const given = process.env['E2E_EMULATOR']
  const names = given ? [given] : sharedNames(maxWorkers)
  process.env['SHARED_EMULATORS'] = names.join(' ')
  if (given) return
  const started = names.map((name) => emulator('up', '--name', name, '--pool-seconds', '3'))
  for (const said of await Promise.all(started)) process.stdout.write(said)
}
