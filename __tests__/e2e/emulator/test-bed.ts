import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, type Environment } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment, outcomeOf, type Ended } from '../official-clients.ts'
import { SdkProcess } from './sdk-process.ts'

export interface Pool {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly nodes: readonly string[]
}

/** The official clients for a test of one emulator; its end removes what the test created. */
export class TestBed {
  readonly environment: Environment
  readonly shell: NodeJS.ProcessEnv
  /** For the test's own files; removed at the end. */
  readonly folder: string
  readonly #clients: string
  #sdk: SdkProcess | undefined
  readonly #atEnd: (() => Promise<unknown>)[] = []

  private constructor(
    environment: Environment,
    shell: NodeJS.ProcessEnv,
    folder: string,
    clients: string,
  ) {
    this.environment = environment
    this.shell = shell
    this.folder = folder
    this.#clients = clients
  }

  static async of(emulatorName: string): Promise<TestBed> {
    const folder = await mkdtemp(join(tmpdir(), 'oke-e2e-'))
    const environment = await environmentOf(emulatorName)
    const shell = await shellEnvironment(emulatorName)
    const bed = new TestBed(environment, shell, folder, await officialClients())
    bed.atEnd(() => rm(folder, { recursive: true, force: true }))
    return bed
  }

  /** Registers an action for the end of the test; the latest runs first. */
  atEnd(action: () => Promise<unknown>): void {
    this.#atEnd.push(action)
  }

  /** Removes what the test created; tries everything, then throws the first failure. */
  async end(): Promise<void> {
    const failures: unknown[] = []
    for (const action of this.#atEnd.splice(0).reverse()) {
      await action().catch((error: unknown) => failures.push(error))
    }
    await this.#sdk?.end()
    this.#sdk = undefined
    if (failures.length > 0) throw failures[0]
  }

  /** Sends a GET signed by the OCI CLI, which refuses raw requests if OCI_CLI_ENDPOINT is set. */
  async signedGet(path: string): Promise<unknown> {
    const env = { ...this.shell }
    delete env['OCI_CLI_ENDPOINT']
    const target = ['--http-method', 'GET', '--target-uri', `${this.environment.endpoint}${path}`]
    const printed = await output(join(this.#clients, 'oci'), ['raw-request', ...target], { env })
    return (JSON.parse(printed) as { data: unknown }).data
  }

  /**
   * Runs an operation of operations.py with Oracle's Python SDK. @throws Error with the SDK's
   * message
   */
  async sdk<T>(operation: string, ...argv: string[]): Promise<T> {
    this.#sdk ??= this.#startSdk()
    return this.#sdk.call<T>(operation, argv)
  }

  #startSdk(): SdkProcess {
    const script = join(import.meta.dirname, 'operations.py')
    return new SdkProcess(join(this.#clients, 'python'), script, this.environment, this.shell)
  }

  /**
   * Creates a pool of virtual nodes that is deleted at the end. `more`: the OCID of a subnet for
   * its pods, and the key of a taint.
   */
  async pool(shape: string, size: number, ...more: [string, string] | []): Promise<Pool> {
    const name = `e2e-${randomBytes(3).toString('hex')}`
    const pool = await this.sdk<Omit<Pool, 'name'>>('create_pool', name, shape, `${size}`, ...more)
    this.atEnd(() => this.sdk('delete_pool', pool.id))
    return { ...pool, name }
  }

  /** Creates a Kubernetes namespace that is deleted at the end. */
  async namespace(prefix: string): Promise<string> {
    const name = `${prefix}-${randomBytes(3).toString('hex')}`
    await this.kubectl('create', 'namespace', name)
    const argv = ['delete', 'namespace', name, '--ignore-not-found', '--timeout=180s']
    this.atEnd(() => this.kubectl(...argv))
    return name
  }

  /** Runs kubectl and returns its output. @throws Error with its stderr when it fails */
  kubectl(...argv: string[]): Promise<string> {
    return output('kubectl', argv, { env: this.shell, timeout: 300_000 })
  }

  /** Runs kubectl when it may fail; returns how it ended. */
  tryKubectl(...argv: string[]): Promise<Ended> {
    return outcomeOf('kubectl', argv, { env: this.shell, timeout: 300_000 })
  }

  async json<T>(...argv: string[]): Promise<T> {
    return JSON.parse(await this.kubectl(...argv, '-o', 'json')) as T
  }

  /** Applies objects with kubectl. */
  async apply(namespace: string, ...objects: object[]): Promise<void> {
    const list = { apiVersion: 'v1', kind: 'List', items: objects }
    const file = join(this.folder, `${randomBytes(4).toString('hex')}.json`)
    await writeFile(file, JSON.stringify(list))
    await this.kubectl('apply', '--namespace', namespace, '--filename', file)
  }
}

/** Returns what a program printed on stdout. @throws Error with the end of stderr when it fails */
export const output = async (
  file: string,
  argv: readonly string[],
  options: Parameters<typeof outcomeOf>[2],
): Promise<string> => {
  const ended = await outcomeOf(file, argv, options)
  if (ended.code === 0) return ended.stdout
  const words = argv.filter((word) => word.length < 200).slice(0, 8)
  throw new Error(
    `${file} ${words.join(' ')} ended with ${ended.code}: ${ended.stderr.slice(-2000)}`,
  )
}

/** Polls until it finds something; throws the last failure when the time is over. */
export const eventually = async <T>(
  poll: () => Promise<T | undefined | false>,
  what: string,
  seconds = 120,
): Promise<T> => {
  const until = Date.now() + seconds * 1000
  let failure: unknown
  for (;;) {
    try {
      const found = await poll()
      if (found !== undefined && found !== false) return found
    } catch (error) {
      failure = error
    }
    if (Date.now() > until) {
      throw new Error(
        `${what}: not within ${seconds} s${failure instanceof Error ? ` (${failure.message})` : ''}`,
      )
    }
    await new Promise((wake) => setTimeout(wake, 500))
  }
}
