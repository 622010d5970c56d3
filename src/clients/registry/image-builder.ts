import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { at, parseJson } from '../../values/json.ts'
import {
  buildxArguments,
  type ImageBuild,
  podmanBuildArguments,
  podmanPushArguments,
} from './builder-arguments.ts'
import type { Exec } from '../process/process.ts'
import { pushPatiently } from './patient-push.ts'

export type BuilderName = 'docker' | 'podman' | 'buildah'

/** A tool that builds and pushes. */
export interface ImageBuilder {
  readonly name: BuilderName
  /** Builds, pushes every reference, and returns the digest of the image in the registry. */
  build(build: ImageBuild, onLine: (line: string) => void, signal?: AbortSignal): Promise<string>
}

const minutes = 60_000

/** Runs `use` with a folder that is gone afterwards. */
const inFolder = async <T>(parent: string, use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(parent, 'image-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const stoppedBy = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal })

/** `docker buildx`, with the logins of the config file that it is given. */
const buildx = (exec: Exec, temporary: string, clock: Clock): ImageBuilder => ({
  name: 'docker',
  build: (build, onLine, signal) =>
    inFolder(temporary, async (folder) => {
      const metadata = join(folder, 'metadata.json')
      const env = { DOCKER_CONFIG: dirname(build.authFile) }
      const args = buildxArguments(build, metadata)
      const process = { command: 'docker', args, env, onLine, timeout: 60 * minutes } as const
      // It builds and pushes; its cache makes another build quick.
      await pushPatiently(
        { what: build.references.join(', '), clock, onLine },
        () => exec({ ...process, ...stoppedBy(signal) }),
        (output) => /failed to push/.test(output),
      )
      const told = parseJson(await readFile(metadata, 'utf8'))
      return requireDigest(at(told, 'containerimage.digest'))
    }),
})

/** podman and buildah take the same arguments for what we ask of them. */
const podmanLike = (
  name: 'podman' | 'buildah',
  exec: Exec,
  temporary: string,
  clock: Clock,
): ImageBuilder => ({
  name,
  build: (build, onLine, signal) =>
    inFolder(temporary, async (folder) => {
      const file = join(folder, 'digest')
      const args = podmanBuildArguments(build)
      await exec({ command: name, args, onLine, timeout: 60 * minutes, ...stoppedBy(signal) })
      for (const reference of build.references) {
        const push = podmanPushArguments(build, reference, file)
        const process = { command: name, args: push, onLine, timeout: 30 * minutes }
        await pushPatiently({ what: reference, clock, onLine }, () =>
          exec({ ...process, ...stoppedBy(signal) }),
        )
      }
      return requireDigest((await readFile(file, 'utf8')).trim())
    }),
})

const requireDigest = (digest: unknown): string => {
  if (typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)) return digest
  throw new ActionError({
    code: 'IMAGE_DIGEST_MISSING',
    message: 'the image was pushed, but the builder did not say its digest',
    hint: 'Update the builder, or choose another one with "builder".',
  })
}

/** Commands that succeed only where the builder really works: a daemon that answers, storage that can be used. */
const probes: Readonly<Record<BuilderName, readonly (readonly string[])[]>> = {
  docker: [['buildx', 'version'], ['info']],
  podman: [['info']],
  buildah: [['info']],
}

/** Why the builder does not work here; undefined if it does. */
const problemOf = async (exec: Exec, name: BuilderName): Promise<string | undefined> => {
  for (const args of probes[name]) {
    try {
      await exec({ command: name, args, timeout: 20_000 })
    } catch (error) {
      return messageOf(error)
    }
  }
  return undefined
}

/**
 * The builder that is asked for, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING, with what each of them said
 */
export const pickBuilder = async (
  exec: Exec,
  wanted: BuilderName | 'auto',
  temporary: string,
  clock: Clock,
): Promise<ImageBuilder> => {
  const candidates: readonly BuilderName[] =
    wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted]
  const problems: string[] = []
  for (const name of candidates) {
    const problem = await problemOf(exec, name)
    if (problem === undefined)
      return name === 'docker'
        ? buildx(exec, temporary, clock)
        : podmanLike(name, exec, temporary, clock)
    problems.push(problem)
  }
  throw new ActionError({
    code: 'IMAGE_BUILDER_MISSING',
    message: [`none of these builders works here: ${candidates.join(', ')}`, ...problems].join(
      '\n',
    ),
    hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither, but for a user who is not root newuidmap (package uidmap on Debian and Ubuntu).',
  })
}
