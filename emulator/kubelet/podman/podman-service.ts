import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { containersConf, detectMachine } from '../containers/containers-conf.ts'
import { KeptProcess } from '../../kept-process.ts'
import { endProcess } from '../../process.ts'
import { LibpodClient } from './libpod-client.ts'
import { podmanProcesses } from './podman-processes.ts'

/**
 * The folders of the emulator's own podman: the storage, configuration and names of a user's podman
 * are never touched.
 */
interface PodmanFolders {
  readonly base: string
  /** Holds state that is lost when the machine restarts. */
  readonly runtime: string
  readonly storage: string
  readonly run: string
  readonly temporary: string
  readonly networks: string
  readonly configuration: string
  readonly socket: string
}

export const podmanFolders = (instanceFolder: string): PodmanFolders => {
  const base = join(instanceFolder, 'podman')
  // podman accepts at most 50 characters for its runroot; the path of a home folder may be longer.
  const runtime = join('/run/oke-emulator', basename(instanceFolder))
  return {
    base,
    runtime,
    storage: join(base, 'storage'),
    run: join(runtime, 'run'),
    temporary: join(runtime, 'tmp'),
    networks: join(base, 'networks'),
    configuration: join(base, 'containers.conf'),
    socket: join(base, 'podman.sock'),
  }
}

interface PodmanService {
  readonly client: LibpodClient
  /** Ends the service; pods keep running. */
  stop(): Promise<void>
}

/**
 * Starts podman's API service on a Unix socket in the instance's folder, and restarts it when it
 * ends, because no pod could be started or removed without it.
 *
 * @param onPid receives the id of each process that serves
 * @throws Error when podman is missing, or does not respond within 30 s
 */
export const startPodmanService = async (
  instanceFolder: string,
  logFile: string,
  onPid: (pid: number) => void,
  complain: (problem: string) => void,
): Promise<PodmanService> => {
  const folders = podmanFolders(instanceFolder)
  for (const folder of [folders.base, folders.storage, folders.run, folders.temporary]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  writeFileSync(folders.configuration, containersConf(detectMachine()))
  // A service that a killed emulator left behind would keep serving a socket that no client can
  // reach.
  for (const pid of podmanProcesses(`unix://${folders.socket}`)) await endProcess(pid)
  const client = new LibpodClient(folders.socket)
  const begin = async (): Promise<ChildProcess> => {
    rmSync(folders.socket, { force: true })
    const child = spawnService(folders, logFile)
    try {
      await answering(client, folders.socket, child)
    } catch (error) {
      child.kill('SIGKILL')
      throw error
    }
    return child
  }
  const service = new KeptProcess({ begin, onPid, complain })
  await service.start()
  return { client, stop: () => service.stop() }
}

const spawnService = (folders: PodmanFolders, logFile: string): ChildProcess => {
  const log = openSync(logFile, 'a', 0o600)
  const places = ['--root', folders.storage, '--runroot', folders.run]
  const more = ['--tmpdir', folders.temporary, '--network-config-dir', folders.networks]
  const service = ['system', 'service', '--time', '0', `unix://${folders.socket}`]
  const child = spawn('podman', [...places, ...more, ...service], {
    stdio: ['ignore', log, log],
    cwd: folders.base,
    env: { ...process.env, CONTAINERS_CONF: folders.configuration, TMPDIR: folders.temporary },
  })
  closeSync(log)
  return child
}

const answering = async (
  client: LibpodClient,
  socket: string,
  child: ChildProcess,
): Promise<void> => {
  let failed: Error | undefined
  child.once('error', (error) => (failed = new Error(`podman cannot be run: ${error.message}`)))
  child.once('exit', (code) => (failed ??= new Error(`podman's service ended with code ${code}`)))
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (failed) throw failed
    if (existsSync(socket) && (await isAnswering(client))) return
    await new Promise((wake) => setTimeout(wake, 50))
  }
  throw new Error("podman's service did not answer within 30 s")
}

const isAnswering = async (client: LibpodClient): Promise<boolean> => {
  try {
    await client.callRaw('GET', '/_ping', { timeoutMs: 5000 })
    return true
  } catch {
    return false
  }
}
