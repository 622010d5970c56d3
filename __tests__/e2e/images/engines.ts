import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enginesToTest } from '../../../emulator/tools/engines.ts'
import { outcomeOf } from '../official-clients.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { addBuildx, type Daemon, startBuildKit, startDocker } from './daemons.ts'

/** docker with the daemon's own builder, and with one that an earlier step has created. */
export type EngineName = 'docker' | 'docker with BuildKit' | 'podman' | 'buildah'

const all: readonly EngineName[] = ['docker', 'docker with BuildKit', 'podman', 'buildah']

export const engineNames = all.filter((name) => enginesToTest().includes(name.split(' ')[0] ?? ''))

/** An image builder that uses only the test's own folders. */
export interface TestEngine {
  readonly name: EngineName
  /** The input "builder". */
  readonly builder: string
  /** The variables with which a job uses it. */
  readonly environment: Readonly<Record<string, string>>
  /** The folder of its layers, history and caches. */
  readonly folder: string
  /** A folder on the PATH of its daemon, if it has one. */
  readonly programs: string
  /** The network for the steps of a Dockerfile, since the daemon has none. */
  readonly network: string
  /** Removes everything that it has built. */
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

/** Starts what the engine needs; it ends with the bed. */
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
