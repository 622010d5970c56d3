import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const USAGE = `oke-virtual-nodes init --repository OWNER/REPO --owner-id N --repository-id N
    --identity-domain-url URL --compartment-id OCID --cluster-id OCID --node-subnet-id OCID
    --puller-address ADDRESS [--branch main] [--yes | --terraform FOLDER]
oke-virtual-nodes doctor [--<input> VALUE ...]
Both use the profile of the OCI CLI; see docs/your-tenancy.md and doctor/README.md.`

/** The files that a runner provides to a step, and that a user's machine lacks. */
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']

interface Prepared {
  readonly name: 'init' | 'doctor'
  /** Removes the stand-ins for the runner's files. */
  readonly end: () => void
}

/** The inputs of a command: `--name value`, `--name=value`, or `--name` alone for true. */
const takeOptions = (words: readonly string[], environment: NodeJS.ProcessEnv): void => {
  for (const [at, word] of words.entries()) {
    const [, name, given] = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (name === undefined) continue
    const next = words[at + 1]
    const isAlone = given === undefined && (next === undefined || next.startsWith('--'))
    environment[`INPUT_${name.toUpperCase()}`] = given ?? (isAlone ? 'true' : next)
  }
}

/**
 * Turns a command line into what a runner would give the action; uses an OCI CLI profile in place.
 * For anything else, prints the usage and returns undefined.
 */
export const prepareCommand = (
  [name, ...options]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Prepared | undefined => {
  if (name !== 'init' && name !== 'doctor') {
    console.error(USAGE)
    process.exitCode = 2
    return undefined
  }
  takeOptions(options, environment)
  const folder = mkdtempSync(join(tmpdir(), 'oke-command-'))
  environment['RUNNER_TEMP'] ??= folder
  for (const file of FILES) {
    const path = join(folder, file)
    writeFileSync(path, '', { mode: 0o600 })
    environment[`GITHUB_${file}`] ??= path
  }
  const profile = join(homedir(), '.oci', 'config')
  if (existsSync(profile)) environment['OCI_CLI_CONFIG_FILE'] ??= profile
  return { name, end: () => rmSync(folder, { recursive: true, force: true }) }
}
