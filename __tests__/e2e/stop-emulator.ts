import { emulator, sharedEmulators } from './emulator-fixture.ts'

/** Jest calls this once after the end-to-end tests. */
export default async function stopEmulators(): Promise<void> {
  if (process.env['E2E_EMULATOR']) return
  const ended = sharedEmulators().map((name) => emulator('down', '--name', name))
  for (const said of await Promise.all(ended)) process.stdout.write(said)
}
