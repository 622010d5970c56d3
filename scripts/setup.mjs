// Prepares a fresh clone. Plain JavaScript without packages, for any Node from 20 on: `npm test` and
// `npm run demo` start here.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { goVersion } from '../emulator/tools/go.mjs'
import { isRoot, missingForEmulator, missingForNode } from './machine.mjs'

/** Node 24 from its npm package; GitHub's runners have the same. */
export const node = 'node_modules/.bin/node'

/** Ends the process with one line that says what to do. */
export const stop = (line) => {
  console.error(line)
  process.exit(1)
}

/** Prints that something begins; returns a function that prints how long it took. */
export const announce = (title) => {
  const started = Date.now()
  console.log(`\n▸ ${title}`)
  return () => console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Runs a program to its end, and shows its output and how long it took. */
const step = (title, file, argv) => {
  const ended = announce(title)
  const done = spawnSync(file, argv, { stdio: 'inherit' })
  ended()
  return done.status === 0
}

/**
 * Checks the machine and installs the npm packages if they are missing or outdated.
 *
 * @param withEmulator whether the following commands use the emulator, which needs more
 * @param unattended whether they may take longer than sudo remembers a password
 */
export const setUp = (withEmulator, unattended = false) => {
  process.chdir(new URL('..', import.meta.url).pathname)
  const missing =
    missingForNode(process.version) ?? (withEmulator && missingForEmulator(machine(unattended)))
  if (missing) stop(missing)
  if (!packagesAreInstalled() && !step('npm packages', 'npm', ['ci'])) stop('npm ci failed')
}

/** Builds the emulator's binaries that are not cached. */
export const buildTools = () => {
  if (step("the emulator's binaries", node, ['emulator/tools/prepare.ts'])) return
  stop("the emulator's binaries could not be built: see the lines above")
}

/** Installs Oracle's own clients, which the end-to-end tests run, and the Python that they need. */
export const prepareOfficialClients = () => {
  if (step("Oracle's own clients", node, ['scripts/prepare-official-clients.ts'])) return
  stop("Oracle's own clients could not be installed: see the lines above")
}

const machine = (unattended) => {
  // "-k" with a command ignores a password that sudo remembers.
  const sudo = [...(unattended ? ['-k'] : []), '-n', 'true']
  return {
    platform: process.platform,
    isRoot: isRoot(),
    mayUseSudo: spawnSync('sudo', sudo, { stdio: 'ignore' }).status === 0,
    goVersion: goVersion(),
  }
}

const packagesAreInstalled = () => {
  const installed = 'node_modules/.package-lock.json'
  if (!existsSync(node) || !existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
}
