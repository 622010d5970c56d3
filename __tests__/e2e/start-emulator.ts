import { emulator } from './emulator-fixture.ts'

/** Jest calls this once before the end-to-end tests. */
export default async function startEmulator(): Promise<void> {
  const name = `test-${process.pid}`
  process.env['SHARED_EMULATOR'] = name
  process.stdout.write(await emulator('up', '--name', name, '--pool-seconds', '3'))
}
