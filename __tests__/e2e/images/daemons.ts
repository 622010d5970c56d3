import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildx, cacheFolder } from '../../../emulator/tools/modules.ts'
import { outcomeOf } from '../official-clients.ts'

/** A test's own daemon. */
export interface Daemon {
  /** The address on which it listens. */
  readonly address: string
  /** The folder of its images, layers and caches. */
  readonly folder: string
  /** A folder on the daemon's PATH. */
  readonly programs: string
  end(): Promise<void>
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done()
    child.once('close', () => done())
  })

/** How a daemon is started. */
interface Started {
  readonly program: string
  readonly argv: readonly string[]
  readonly log: string
  /** The first folder on its PATH. */
  readonly programs: string
}

/** Starts a daemon and waits until it responds. @throws Error with the end of its log */
const start = async (
  { program, argv, log, programs }: Started,
  responses: () => Promise<boolean>,
): Promise<() => Promise<void>> => {
  mkdirSync(programs)
  const output = openSync(log, 'w')
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH']}` }
  const child = spawn(program, argv, { env, stdio: ['ignore', output, output] })
  closeSync(output)
  let failure: Error | undefined
  child.once('error', (error) => (failure = error))
  const end = async () => {
    if (failure !== undefined) return
    child.kill('SIGTERM')
    await ended(child)
  }
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null;) {
    if (failure !== undefined) throw failure
    if (await responses()) return end
    await new Promise((wake) => setTimeout(wake, 200))
  }
  await end()
  throw new Error(`${program} did not start: ${readFileSync(log, 'utf8').slice(-2000)}`)
}

/**
 * Starts the distribution's docker, in its own folder and without a network: it changes nothing
 * outside.
 */
export const startDocker = async (place: string): Promise<Daemon> => {
  mkdirSync(place, { recursive: true })
  const address = `unix://${join(place, 'docker.sock')}`
  const folder = join(place, 'data')
  const argv = [
    ...['--data-root', folder, '--exec-root', join(place, 'exec'), '--host', address],
    ...['--pidfile', join(place, 'docker.pid'), '--iptables=false', '--ip6tables=false'],
    '--bridge=none',
  ]
  const env = { ...process.env, DOCKER_HOST: address }
  const responses = async () => (await outcomeOf('docker', ['info'], { env })).code === 0
  const [log, programs] = [join(place, 'dockerd.log'), join(place, 'programs')]
  const end = await start({ program: 'dockerd', argv, log, programs }, responses)
  return { address, folder, programs, end }
}

/** Starts BuildKit's daemon, which supports more than docker's own builder. */
export const startBuildKit = async (place: string): Promise<Daemon> => {
  mkdirSync(place, { recursive: true })
  const socket = join(place, 'buildkit.sock')
  const config = [
    `root = ${JSON.stringify(join(place, 'data'))}`,
    '[grpc]',
    `address = [${JSON.stringify(`unix://${socket}`)}]`,
    '[worker.oci]',
    'enabled = true',
    'networkMode = "host"',
    '[worker.containerd]',
    'enabled = false',
  ]
  writeFileSync(join(place, 'buildkitd.toml'), `${config.join('\n')}\n`)
  const argv = ['--config', join(place, 'buildkitd.toml')]
  const program = join(cacheFolder(buildx), 'buildkitd')
  const log = join(place, 'buildkitd.log')
  const responses = async () => readFileSync(log, 'utf8').includes('running server on')
  const programs = join(place, 'programs')
  const end = await start({ program, argv, log, programs }, responses)
  return { address: `unix://${socket}`, folder: join(place, 'data'), programs, end }
}

/** Adds buildx as a plug-in of the docker with this configuration folder. */
export const addBuildx = (dockerConfig: string): void => {
  const plugins = join(dockerConfig, 'cli-plugins')
  mkdirSync(plugins, { recursive: true })
  symlinkSync(join(cacheFolder(buildx), 'buildx'), join(plugins, 'docker-buildx'))
}
