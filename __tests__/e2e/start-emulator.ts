import { emulator } from './emulator-fixture.ts'

/** Jest calls this once before the end-to-end tests. With E2E_EMULATOR they use one that is already up. */
export default async function startEmulator(): Promise<void> {
  const given = process.env['E2E_EMULATOR']
  if (given) {
    process.env['SHARED_EMULATOR'] = given
    return
  }
  const name = `test-${process.pid}`
  process.env['SHARED_EMULATOR'] = name
  process.stdout.write(await emulator('up', '--name', name, '--pool-seconds', '3'))
}
