import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
export const repository = join(import.meta.dirname, '..', '..')

/** The fields of the emulator's `env --json` that tests use. */
export interface Environment {
  readonly endpoint: string
  readonly region: string
  readonly tenancyId: string
  readonly compartmentId: string
  readonly networkCompartmentId: string
  readonly registryCompartmentId: string
  readonly deployersGroupId: string
  readonly clusterId: string
  readonly vcnId: string
  readonly subnetIds: {
    readonly endpoint: string
    readonly nodes: string
    readonly loadBalancer: string
  }
  readonly registry: string
  readonly namespace: string
  readonly registryUser: string
  readonly registryToken: string
  readonly identityDomainUrl: string
  readonly metadataUrl: string
  readonly oidcClientId: string
  readonly oidcClientSecret: string
  readonly oidcIssuer: string
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  readonly kubeconfig: string
  readonly ociConfig: string
  readonly registriesConf: string
  readonly containersConf: string
  readonly certificateAuthority: string
  readonly adminEndpoint: string
  readonly toolFolders: readonly string[]
}

/** Runs `npm run emulator -- …` as a user would; resolves with its output. */
export const emulator = async (...argv: string[]): Promise<string> => {
  const cli = join(repository, 'emulator', 'cli.ts')
  const { stdout } = await execute(process.execPath, [cli, ...argv], {
    maxBuffer: 64 << 20,
    timeout: 20 * 60_000,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return stdout
}

export const environmentOf = async (name: string): Promise<Environment> => {
  return JSON.parse(await emulator('env', '--json', '--name', name)) as Environment
}

/** Returns names of emulators for this run of the tests, one for each Jest worker. */
export const sharedNames = (workers: number): string[] =>
  Array.from({ length: workers }, (_, at) => `test-${process.pid}-${at + 1}`)

/**
 * Returns the emulators that the end-to-end tests share; they are started once, before the tests.
 */
export const sharedEmulators = (): string[] => {
  const names = process.env['SHARED_EMULATORS']
  if (!names) throw new Error('the emulators are started by the jest project: run npm test')
  return names.split(' ')
}

/** Returns the emulator of this worker: concurrent test files never share one. */
export const sharedEmulator = (): string => {
  const names = sharedEmulators()
  const worker = Number(process.env['JEST_WORKER_ID'])
  const name = names[worker - 1]
  if (name === undefined) throw new Error(`no emulator for worker ${worker} of ${names.join(' ')}`)
  return name
}
