import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { KeptProcess } from '../kept-process.ts'
import { REGISTRY_AUDIENCE } from './ocir.ts'
import type { TokenSigner } from './token-signer.ts'

interface RegistryProcessOptions {
  /** The distribution `registry` 3.1 binary. */
  readonly binary: string
  /** Holds configuration, socket and pid file; images go into `storageFolder`. */
  readonly folder: string
  readonly storageFolder: string
  readonly logFile: string
  readonly realmUrl: string
  readonly signer: TokenSigner
  /** Receives the id of each registry process. */
  readonly onPid: (pid: number) => void
}

const PID_FILE = 'registry.pid'
const READY_MILLISECONDS = 15_000

/**
 * Starts the distribution registry with token authentication on `registry.sock` in its folder,
 * which only the gate connects to, and restarts it when it ends.
 *
 * @throws Error with the end of its log if it does not respond within 15 seconds
 */
export const startRegistryProcess = async (
  options: RegistryProcessOptions,
): Promise<KeptProcess> => {
  const socket = join(options.folder, 'registry.sock')
  if (Buffer.byteLength(socket) > 107) throw new Error(`path too long for a socket: ${socket}`)
  const configuration = join(options.folder, 'config.json')
  await mkdir(options.storageFolder, { recursive: true })
  await endLeftover(options.folder, configuration)
  // JSON is valid YAML and needs no quoting here. The file contains the upload secret, hence 0600.
  await writeFile(configuration, JSON.stringify(config(options, socket), null, 2), { mode: 0o600 })
  const begin = async (): Promise<ChildProcess> => {
    await rm(socket, { force: true })
    const child = await spawnLogged(options.binary, ['serve', configuration], options.logFile)
    await writeFile(join(options.folder, PID_FILE), `${child.pid}\n`)
    try {
      await ready(socket, child, options.logFile)
    } catch (error) {
      child.kill('SIGKILL')
      throw error
    }
    return child
  }
  const registry = new KeptProcess({ begin, onPid: options.onPid, complain: console.error })
  await registry.start()
  return registry
}

/** Ends a registry that a killed emulator left behind, unless another program has its pid now. */
const endLeftover = async (folder: string, configuration: string): Promise<void> => {
  const pid = Number(await readFile(join(folder, PID_FILE), 'utf8').catch(() => '0'))
  if (!pid) return
  const argv = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (argv.split('\0').includes(configuration)) process.kill(pid, 'SIGKILL')
}

const config = (options: RegistryProcessOptions, socket: string): unknown => ({
  version: '0.1',
  log: { level: 'info', formatter: 'json' },
  storage: {
    filesystem: { rootdirectory: options.storageFolder },
    delete: { enabled: true },
    maintenance: { uploadpurging: { enabled: false } },
  },
  http: {
    net: 'unix',
    addr: socket,
    secret: randomBytes(16).toString('hex'),
    relativeurls: true,
  },
  auth: {
    token: {
      realm: options.realmUrl,
      service: REGISTRY_AUDIENCE,
      issuer: options.signer.issuer,
      jwks: options.signer.jwksFile,
      signingalgorithms: ['ES256'],
    },
  },
})

const spawnLogged = async (
  binary: string,
  argv: string[],
  logFile: string,
): Promise<ChildProcess> => {
  const log = await open(logFile, 'a')
  // Otherwise distribution 3 tries to send traces to a collector on localhost.
  const env = { PATH: process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' }
  const child = spawn(binary, argv, { env, stdio: ['ignore', log.fd, log.fd] })
  try {
    await once(child, 'spawn')
  } finally {
    await log.close()
  }
  return child
}

const ready = async (socket: string, child: ChildProcess, logFile: string): Promise<void> => {
  const deadline = Date.now() + READY_MILLISECONDS
  while (Date.now() < deadline && child.exitCode === null) {
    if (await responses(socket)) return
    await sleep(50)
  }
  const what = child.exitCode === null ? 'does not answer' : `ended with ${child.exitCode}`
  const log = await readFile(logFile, 'utf8')
  throw new Error(`the registry ${what}; the end of ${logFile}:\n${log.slice(-1000)}`)
}

const responses = (socketPath: string): Promise<boolean> => {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: '/v2/', timeout: 1000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 401)
    })
    asked.on('error', () => resolve(false))
    asked.on('timeout', () => asked.destroy())
    asked.end()
  })
}
