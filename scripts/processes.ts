import { execFile, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const cli = resolve(import.meta.dirname, '..', 'emulator', 'cli.ts')

/** Runs a program with its output shown. Resolves with its exit code. */
export const show = (file: string, argv: readonly string[], env = process.env): Promise<number> => {
  const child = spawn(file, argv, { stdio: 'inherit', env })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) => done(code ?? 1))
  })
}

/** Runs a program to its end. Rejects with its stderr if it fails. */
export const run = async (
  file: string,
  argv: readonly string[],
  cwd: string,
  env = process.env,
): Promise<string> => {
  const { stdout } = await promisify(execFile)(file, argv, { cwd, env, timeout: 600_000 })
  return stdout
}

/** Runs one command of the emulator and shows its output. */
export const emulator = (...argv: string[]): Promise<number> =>
  show(process.execPath, [cli, ...argv])

/** The fields of `env --json` that the demo uses. */
export interface EmulatorEnvironment {
  readonly endpoint: string
  readonly region: string
  readonly compartmentId: string
  readonly registryCompartmentId: string
  readonly deployersGroupId: string
  readonly kubeconfig: string
  readonly ociConfig: string
  readonly clusterId: string
  readonly subnetIds: { readonly nodes: string }
  readonly registry: string
  readonly namespace: string
  readonly registryUser: string
  readonly registryToken: string
  readonly identityDomainUrl: string
  readonly oidcClientId: string
  readonly oidcClientSecret: string
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  readonly registriesConf: string
  readonly containersConf: string
  readonly toolFolders: readonly string[]
}

export const environmentOf = async (name: string): Promise<EmulatorEnvironment> => {
  const argv = [cli, 'env', '--json', '--name', name]
  return JSON.parse(await run(process.execPath, argv, process.cwd())) as EmulatorEnvironment
}
