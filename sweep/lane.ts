import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { GitHub } from './github.ts'
import { Interceptor } from './interceptor.ts'
import type { World } from './world.ts'

const programs = ['helm', 'kubectl', 'podman', 'k6']

interface Kubeconfig {
  readonly clusters: readonly {
    cluster: { server: string; 'certificate-authority-data': string }
  }[]
  readonly users: readonly {
    user: { 'client-certificate-data': string; 'client-key-data': string }
  }[]
}

/** Where actions run, with its own connections to every service, all through the interceptor. */
export class Lane {
  readonly world: World
  readonly interceptor = new Interceptor()
  /** The environment of its jobs; it is not signed in. */
  environment: Readonly<Record<string, string>> = {}
  /** E.g. `127.0.0.1:1234`, instead of the emulator's own. */
  registry = ''
  endpoint = ''
  readonly gitHub: GitHub
  /** Holds what its jobs use, and is removed at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), 'sweep-lane-'))
  #starts: Server | undefined

  private constructor(world: World, gitHub: GitHub) {
    this.world = world
    this.gitHub = gitHub
  }

  static async of(world: World): Promise<Lane> {
    const lane = new Lane(world, await GitHub.start())
    await lane.#open()
    return lane
  }

  /** Returns command lines and environments of all programs started since the last call. */
  takeTraces(): string {
    const file = join(this.folder, 'traces')
    if (!existsSync(file)) return ''
    const traces = readFileSync(file, 'utf8')
    rmSync(file)
    // A kubeconfig may name a program that requests a token from GitHub, so kubectl and helm have
    // to pass this variable on.
    return traces.replace(/^ACTIONS_ID_TOKEN_REQUEST_TOKEN=.*$/gm, '')
  }

  close(): void {
    this.interceptor.close()
    this.gitHub.close()
    this.#starts?.close()
    spawnSync('chmod', ['-R', 'u+rwX', this.folder])
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The folder for programs' temporary files. */
  get temporary(): string {
    return join(this.folder, 'tmp')
  }

  async #open(): Promise<void> {
    mkdirSync(this.temporary)
    const { environment } = this.world
    const open = (service: 'oci' | 'github' | 'registry', base: string): Promise<string> =>
      this.interceptor.open({ service, base })
    this.endpoint = `http://${await open('oci', environment.endpoint)}`
    this.registry = await open('registry', `http://${environment.registry}`)
    const request = new URL(environment.oidcRequestUrl)
    request.host = await open('github', request.origin)
    const registries = join(this.folder, 'registries.conf')
    writeFileSync(registries, `[[registry]]\nlocation = "${this.registry}"\ninsecure = true\n`)
    const storage = join(this.folder, 'storage.conf')
    const [root, run] = [join(this.folder, 'images'), join(this.folder, 'run')]
    // vfs mounts nothing, so removing the folder removes all of it.
    writeFileSync(storage, `[storage]\ndriver = "vfs"\ngraphroot = "${root}"\nrunroot = "${run}"\n`)
    const path = [await this.#wrapPrograms(), ...environment.toolFolders, process.env['PATH'] ?? '']
    this.environment = {
      PATH: path.join(':'),
      OCI_CLI_ENDPOINT: this.endpoint,
      OCI_CLI_CONFIG_FILE: environment.ociConfig,
      KUBECONFIG: await this.#kubeconfig(),
      CONTAINERS_REGISTRIES_CONF: registries,
      CONTAINERS_CONF: environment.containersConf,
      CONTAINERS_STORAGE_CONF: storage,
      TMPDIR: this.temporary,
      DOCKER_CONFIG: this.#login(),
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: `http://${await open('github', this.gitHub.url)}`,
      ACTIONS_ID_TOKEN_REQUEST_URL: request.href,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
    }
  }

  /** Writes a login with the auth token, as an earlier step of the job would. */
  #login(): string {
    const { registryUser, registryToken } = this.world.environment
    const auth = Buffer.from(`${registryUser}:${registryToken}`).toString('base64')
    const folder = join(this.folder, 'docker')
    mkdirSync(folder)
    const logins = { auths: { [this.registry]: { auth } } }
    writeFileSync(join(folder, 'config.json'), JSON.stringify(logins))
    return folder
  }

  /**
   * Writes a kubeconfig with plain HTTP to the interceptor, which has the administrator's
   * certificate.
   */
  async #kubeconfig(): Promise<string> {
    const text = readFileSync(this.world.environment.kubeconfig, 'utf8')
    const { clusters, users } = parse(text) as Kubeconfig
    const bytes = (data: string | undefined): Buffer => Buffer.from(data ?? '', 'base64')
    const tls = {
      ca: bytes(clusters[0]?.cluster['certificate-authority-data']),
      cert: bytes(users[0]?.user['client-certificate-data']),
      key: bytes(users[0]?.user['client-key-data']),
    }
    const base = clusters[0]?.cluster.server ?? ''
    const server = `http://${await this.interceptor.open({ service: 'kubernetes', base, tls })}`
    const file = join(this.folder, 'kubeconfig')
    const context = { name: 'sweep', context: { cluster: 'sweep', user: 'sweep' } }
    const config = {
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'sweep', contexts: [context] },
      clusters: [{ name: 'sweep', cluster: { server } }],
      users: [{ name: 'sweep', user: {} }],
    }
    writeFileSync(file, JSON.stringify(config))
    return file
  }

  /** Makes each program notify the interceptor before it starts, and record its arguments and environment. */
  async #wrapPrograms(): Promise<string> {
    const folder = join(this.folder, 'bin')
    mkdirSync(folder)
    const port = await this.#listenForStarts()
    const folders = [
      ...this.world.environment.toolFolders,
      ...(process.env['PATH'] ?? '').split(':'),
    ]
    for (const program of programs) {
      const real = folders.map((one) => join(one, program)).find((file) => existsSync(file))
      if (real === undefined) continue
      const lines = [
        '#!/bin/bash',
        `{ printf '%s\\n' "$0" "$@"; tr '\\0' '\\n' < /proc/$$/environ; } >> ${join(this.folder, 'traces')}`,
        // Leading options may name a file of this run; the first other word is the same in each run.
        'for word in "$@"; do [[ "$word" == -* ]] || break; done',
        `exec 3<>/dev/tcp/127.0.0.1/${port} && echo "${program} $word" >&3 && read -r _ <&3`,
        'exec 3>&-',
        `exec ${real} "$@"`,
      ]
      writeFileSync(join(folder, program), `${lines.join('\n')}\n`)
      chmodSync(join(folder, program), 0o755)
    }
    return folder
  }

  async #listenForStarts(): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', (line) => {
        this.interceptor.meet('process', `start ${line.toString().trim()}`).before?.()
        socket.end('go\n')
      })
    })
    this.#starts = server
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return (server.address() as { port: number }).port
  }
}
