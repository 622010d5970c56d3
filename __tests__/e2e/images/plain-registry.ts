import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { cacheFolder, kubernetes } from '../../../emulator/tools/modules.ts'

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Only the registry, without logins, which can be killed and restarted. */
export class PlainRegistry {
  readonly host: string
  readonly #storage: string
  readonly #config: string
  #process: ChildProcess | undefined

  private constructor(folder: string, port: number) {
    this.host = `127.0.0.1:${port}`
    this.#storage = join(folder, 'storage')
    this.#config = join(folder, 'registry.yml')
    mkdirSync(folder, { recursive: true })
    const storage = { filesystem: { rootdirectory: this.#storage } }
    const log = { level: 'error', accesslog: { disabled: true } }
    const config = { version: 0.1, log, storage, http: { addr: this.host } }
    writeFileSync(this.#config, JSON.stringify(config))
  }

  static async start(folder: string): Promise<PlainRegistry> {
    const registry = new PlainRegistry(folder, await freePort())
    await registry.start()
    return registry
  }

  async start(): Promise<void> {
    const program = join(cacheFolder(kubernetes), 'registry')
    this.#process = spawn(program, ['serve', this.#config], { stdio: 'ignore' })
    const until = Date.now() + 20_000
    while (!(await this.#responses())) {
      if (Date.now() > until) throw new Error('the registry did not start')
      await new Promise((wake) => setTimeout(wake, 100))
    }
  }

  async #responses(): Promise<boolean> {
    return fetch(`http://${this.host}/v2/`).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Kills it at once, like a failing machine. */
  kill(): void {
    this.#process?.kill('SIGKILL')
  }

  /** The bytes of unfinished uploads. */
  get uploading(): number {
    try {
      return readdirSync(this.#storage, { recursive: true, encoding: 'utf8' })
        .filter((path) => /_uploads\/[^/]+\/data$/.test(path))
        .reduce((sum, path) => sum + statSync(join(this.#storage, path)).size, 0)
    } catch {
      return 0
    }
  }

  /** Returns digests of an image that the registry lists but cannot serve. */
  async missing(repository: string, digest: string): Promise<string[]> {
    const place = `http://${this.host}/v2/${repository}`
    const accept = [
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.docker.distribution.manifest.v2+json',
    ].join(',')
    const response = await fetch(`${place}/manifests/${digest}`, { headers: { accept } })
    if (!response.ok) return [digest]
    type Blob = { readonly digest: string }
    const manifest = (await response.json()) as { config: Blob; layers: Blob[] }
    const lost = await Promise.all(
      [manifest.config, ...manifest.layers].map(async (blob) => {
        const { ok } = await fetch(`${place}/blobs/${blob.digest}`, { method: 'HEAD' })
        return ok ? [] : [blob.digest]
      }),
    )
    return lost.flat()
  }
}
