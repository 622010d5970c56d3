import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { workflowToken } from './github.ts'
import { SignedRequests } from './signed-request.ts'

const execute = promisify(execFile)
export const repository = resolve(import.meta.dirname, '..')

/** The part of the emulator's `env --json` that the sweep uses. */
export interface Environment {
  readonly endpoint: string
  readonly tenancyId: string
  readonly compartmentId: string
  readonly networkCompartmentId: string
  readonly registryCompartmentId: string
  readonly clusterId: string
  readonly vcnId: string
  readonly subnetIds: { readonly endpoint: string; readonly nodes: string }
  readonly registry: string
  readonly namespace: string
  readonly registryUser: string
  readonly registryToken: string
  readonly identityDomainUrl: string
  readonly oidcClientId: string
  readonly oidcClientSecret: string
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  readonly kubeconfig: string
  readonly ociConfig: string
  readonly containersConf: string
  readonly adminEndpoint: string
  readonly toolFolders: readonly string[]
}

/** One emulator, and the sweep's own access to it. */
export class World {
  readonly name: string
  readonly environment: Environment
  readonly oci: SignedRequests
  #poolMilliseconds: number | undefined

  private constructor(name: string, environment: Environment) {
    this.name = name
    this.environment = environment
    this.oci = new SignedRequests(environment.endpoint, environment.ociConfig)
  }

  static async of(emulatorName: string): Promise<World> {
    return new World(
      emulatorName,
      JSON.parse(await emulator('env', '--json', '--name', emulatorName)) as Environment,
    )
  }

  /** Runs the work with a shorter time for pools; afterwards they take as long as before. */
  async withQuickPools<T>(poolMilliseconds: number, work: () => Promise<T>): Promise<T> {
    const response = await fetch(`${this.environment.adminEndpoint}/settings`)
    const former = (await response.json()) as { poolMilliseconds: number }
    await this.#settings({ poolMilliseconds })
    this.#poolMilliseconds = poolMilliseconds
    try {
      return await work()
    } finally {
      this.#poolMilliseconds = undefined
      await this.#settings({ poolMilliseconds: former.poolMilliseconds })
    }
  }

  /** Restarts what has died, with its state. */
  async startAgain(): Promise<void> {
    await emulator('up', '--name', this.name)
    if (this.#poolMilliseconds !== undefined)
      await this.#settings({ poolMilliseconds: this.#poolMilliseconds })
  }

  async #settings(values: Readonly<Record<string, number>>): Promise<void> {
    const body = JSON.stringify(values)
    await fetch(`${this.environment.adminEndpoint}/settings`, { method: 'PUT', body })
  }

  /**
   * Returns the secrets that must appear nowhere: not in an output, a log, a file, a state or a
   * command line.
   */
  secrets(): Map<string, string> {
    const { oidcClientSecret, registryToken, ociConfig, oidcRequestToken } = this.environment
    const keyFile = /^key_file=(.*)$/m.exec(readFileSync(ociConfig, 'utf8'))?.[1] ?? ''
    const key = readFileSync(keyFile, 'utf8').split('\n')
    return new Map([
      ["the application's secret", oidcClientSecret],
      ['the auth token', registryToken],
      ["the token request's token", oidcRequestToken],
      ["the workflow's token", workflowToken],
      ['the API key', key[Math.floor(key.length / 2)] ?? ''],
    ])
  }
}

/** Runs the emulator's command line; resolves with its output. */
export const emulator = async (...argv: string[]): Promise<string> => {
  const cli = join(repository, 'emulator', 'cli.ts')
  const options = {
    maxBuffer: 64 << 20,
    timeout: 20 * 60_000,
    env: { ...process.env, NODE_OPTIONS: '' },
  }
  return (await execute(process.execPath, [cli, ...argv], options)).stdout
}

/** Returns the living processes of an emulator by name. */
export const partsOf = async ({ name }: World): Promise<ReadonlyMap<string, number>> => {
  const said = await emulator('status', '--name', name).catch(
    (error: { stdout?: string }) => error.stdout,
  )
  const lines = (said ?? '').matchAll(/^(\S+) +pid (\d+)/gm)
  return new Map([...lines].map(([, part = '', pid]) => [part, Number(pid)]))
}

/** Runs the emulator's kubectl as administrator, without any proxy; resolves with its output. */
export const kubectl = async ({ environment }: World, ...argv: string[]): Promise<string> => {
  const folders = [...environment.toolFolders, process.env['PATH']]
  const env = { ...process.env, KUBECONFIG: environment.kubeconfig, PATH: folders.join(':') }
  return (await execute('kubectl', argv, { env, timeout: 60_000, maxBuffer: 64 << 20 })).stdout
}
