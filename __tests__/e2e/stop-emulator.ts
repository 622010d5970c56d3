import { emulator, sharedEmulator } from './emulator-fixture.ts'

/** Jest calls this once after the end-to-end tests. */
export default async function stopEmulator(): Promise<void> {
  if (process.env['E2E_EMULATOR']) return
  process.stdout.write(await emulator('down', '--name', sharedEmulator()))
}
