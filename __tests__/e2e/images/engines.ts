import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enginesToTest } from '../../../emulator/tools/engines.ts'
import { outcomeOf } from '../official-clients.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { addBuildx, type Daemon, startBuildKit, startDocker } from './daemons.ts'

/** docker with the daemon's own builder, and with one that a step before has made. */
export type EngineName = 'docker' | 'docker with BuildKit' | 'podman' | 'buildah'

const all: readonly EngineName[] = ['docker', 'docker with BuildKit', 'podman', 'buildah']

export const engineNames = all.filter((name) => enginesToTest().includes(name.split(' ')[0] ?? ''))

/** An engine that builds images in a place of the test's own. */
export interface TestEngine {
  readonly name: EngineName
  /** The input "builder". */
  readonly builder: string
  /** What a job has in its environment to use it. */
  readonly environment: Readonly<Record<string, string>>
  /** Where it keeps layers, history and caches. */
  readonly folder: string
  /** Programs in it are on the PATH of its daemon, if it has one. */
  readonly programs: string
  /** What the steps of a Dockerfile are given for a network, since the daemon has none. */
  readonly network: string
  /** Forgets what it has built. */
  prune(): Promise<void>
}

const withDocker = async (name: EngineName, place: string, daemon: Daemon): Promise<TestEngine> => {
  const config = join(place, 'config')
  mkdirSync(config, { recursive: true })
  addBuildx(config)
  const hosts = name === 'docker' ? { DOCKER_HOST: daemon.address } : {}
  const environment = { DOCKER_CONFIG: config, ...hosts }
  const env = { ...process.env, ...environment }
  const run = async (...argv: string[]) => {
    const { code, stderr } = await outcomeOf('docker', argv, { env })
    if (code !== 0) throw new Error(`docker ${argv.join(' ')}: ${stderr}`)
  }
  if (name !== 'docker') {
    await run('buildx', 'create', '--name', 'cross', '--driver', 'remote', '--use', daemon.address)
  }
  const prune = () => run('buildx', 'prune', '--all', '--force')
  const { folder, programs } = daemon
  return { name, builder: 'docker', environment, folder, programs, network: 'none', prune }
}

const withPodman = (name: 'podman' | 'buildah', place: string): TestEngine => {
  mkdirSync(place, { recursive: true })
  const [folder, file] = [join(place, 'storage'), join(place, 'storage.conf')]
  // vfs mounts nothing, so removing the folder removes all of it.
  const lines = ['[storage]', 'driver = "vfs"', `graphroot = ${JSON.stringify(folder)}`]
  writeFileSync(file, [...lines, `runroot = ${JSON.stringify(join(place, 'run'))}`, ''].join('\n'))
  const config = join(place, 'config')
  mkdirSync(config)
  writeFileSync(join(config, 'config.json'), '{}')
  const environment = { CONTAINERS_STORAGE_CONF: file, DOCKER_CONFIG: config }
  const prune = async () => {
    await outcomeOf(name, ['rmi', '--all', '--force'], { env: { ...process.env, ...environment } })
  }
  return { name, builder: name, environment, folder, programs: '', network: 'none', prune }
}

/** Starts what the engine needs; its end is the bed's. */
export const openEngine = async (
  name: EngineName,
  bed: Pick<TestBed, 'folder' | 'atEnd'>,
): Promise<TestEngine> => {
  const place = join(bed.folder, name.replaceAll(' ', '-'))
  if (name === 'podman' || name === 'buildah') return withPodman(name, place)
  const daemon = await (name === 'docker' ? startDocker(place) : startBuildKit(place))
  bed.atEnd(() => daemon.end())
  return withDocker(name, place, daemon)
}
