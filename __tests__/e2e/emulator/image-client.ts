import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outcomeOf, type Ended } from '../official-clients.ts'
import { output, type TestBed } from './test-bed.ts'

export type ImageProgram = 'podman' | 'buildah'

/** podman is always there with the emulator; buildah is tested if it is installed. */
export const imagePrograms: readonly ImageProgram[] = (['podman', 'buildah'] as const).filter(
  (program) =>
    program === 'podman' ||
    (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program))),
)

const configuration = `[containers]
default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
`

/**
 * Runs podman or buildah with the test's own storage: a user's images and logins are never touched.
 */
export class ImageClient {
  readonly #program: ImageProgram
  readonly #shell: NodeJS.ProcessEnv
  readonly #folder: string
  readonly #places: readonly string[]

  private constructor(program: ImageProgram, bed: TestBed, folder: string) {
    this.#program = program
    this.#folder = folder
    this.#shell = {
      ...bed.shell,
      CONTAINERS_CONF: join(folder, 'containers.conf'),
      REGISTRY_AUTH_FILE: join(folder, 'auth.json'),
      TMPDIR: folder,
    }
    // vfs mounts nothing, so removing the folder removes all of it.
    const storage = ['--root', join(folder, 'storage'), '--storage-driver', 'vfs']
    this.#places = [...storage, '--runroot', join(folder, 'run')]
  }

  static async of(program: ImageProgram, bed: TestBed): Promise<ImageClient> {
    const folder = await mkdtemp(join(bed.folder, 'i-'))
    await writeFile(join(folder, 'containers.conf'), configuration)
    await writeFile(join(folder, 'auth.json'), '{}')
    return new ImageClient(program, bed, folder)
  }

  run(...argv: string[]): Promise<Ended> {
    return outcomeOf(this.#program, [...this.#places, ...argv], { env: this.#shell })
  }

  /** Builds an image of only a static binary. */
  async build(binary: string, tag: string, marker: string, path = '/server'): Promise<void> {
    const context = join(this.#folder, 'context')
    await mkdir(context, { recursive: true })
    await writeFile(join(context, 'marker'), marker)
    await output('cp', [binary, join(context, 'server')], {})
    const lines = [
      'FROM scratch',
      'COPY marker /',
      `COPY server ${path}`,
      `ENTRYPOINT ["${path}"]`,
      'CMD ["serve"]',
    ]
    await writeFile(join(context, 'Dockerfile'), `${lines.join('\n')}\n`)
    const command = ['build', '--isolation', 'chroot', '--network', 'host', '--tag', tag, context]
    const ended = await this.run(...command)
    if (ended.code !== 0) throw new Error(`${this.#program} build: ${ended.stderr}`)
    await rm(context, { recursive: true })
  }

  /** Pushes with credentials in the form `user:password`. */
  push(tag: string, credentials: string): Promise<Ended> {
    return this.run('push', '--creds', credentials, tag)
  }
}

/** Builds the test server as a static binary. */
export const buildServer = async (bed: TestBed, processor?: string): Promise<string> => {
  const binary = join(bed.folder, `server${processor ?? ''}`)
  const source = join(import.meta.dirname, 'server')
  const argv = ['build', '-trimpath', '-ldflags', '-s -w', '-o', binary, '.']
  const env = {
    ...process.env,
    CGO_ENABLED: '0',
    GOFLAGS: '',
    ...(processor && { GOARCH: processor }),
  }
  await output('go', argv, { cwd: source, env, timeout: 300_000 })
  return binary
}

/** Pushes the test server's image with an auth token; deletes the repository at the end. */
export const pushServer = async (bed: TestBed, repository: string): Promise<string> =>
  pushBinary(bed, await buildServer(bed), repository)

/** Pushes another static binary in the same way, at a path of the image. */
export const pushBinary = async (
  bed: TestBed,
  binary: string,
  repository: string,
  path?: string,
): Promise<string> => {
  const { registry, namespace, registryUser, registryToken } = bed.environment
  const tag = `${registry}/${namespace}/${repository}:1`
  const client = await ImageClient.of('podman', bed)
  await client.build(binary, tag, repository, path)
  bed.atEnd(() => bed.sdk('delete_repository', repository))
  const ended = await client.push(tag, `${registryUser}:${registryToken}`)
  if (ended.code !== 0) throw new Error(`push of ${tag}: ${ended.stderr}`)
  return tag
}
