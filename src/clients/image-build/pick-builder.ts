import { ActionError, messageOf } from '../../values/action-error.ts'
import { buildx } from './buildx.ts'
import type { Engine } from './engine.ts'
import type { BuilderName, ImageBuilder } from './image-build.ts'
import { podmanLike } from './podman.ts'

const open: Readonly<Record<BuilderName, (engine: Engine) => ImageBuilder>> = {
  docker: buildx,
  podman: (engine) => podmanLike('podman', engine),
  buildah: (engine) => podmanLike('buildah', engine),
}

/** Commands that succeed only if the builder works: a running daemon, usable storage. */
const probes: Readonly<Record<BuilderName, readonly string[]>> = {
  docker: ['buildx', 'inspect'],
  podman: ['info'],
  buildah: ['info'],
}

/**
 * Reads the output of `docker buildx inspect`, which exits with 0 even for an unreachable builder.
 */
const builderIn = (text: string): { readonly name: string; readonly error: string | undefined } => {
  const read = (key: string) => new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(text)?.[1]?.trim()
  const [name, driver] = [read('Name'), read('Driver')]
  const known = name === undefined || driver === undefined ? 'buildx' : `buildx builder ${name}`
  return {
    name: `${known}${driver === undefined ? '' : `, driver ${driver}`}`,
    error: read('Error'),
  }
}

/** Describes the builder, for the log. @throws Error with the reason that it does not work here */
const examine = async ({ exec }: Engine, name: BuilderName): Promise<string> => {
  const { stdout } = await exec({ command: name, args: probes[name], timeout: 20_000 })
  if (name !== 'docker') return name
  const builder = builderIn(stdout)
  if (builder.error !== undefined) throw new Error(`docker's ${builder.name}: ${builder.error}`)
  return `docker with ${builder.name}`
}

/**
 * Returns the requested builder, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING, with the problem of each of them
 */
export const pickBuilder = async (
  wanted: BuilderName | 'auto',
  engine: Engine,
): Promise<ImageBuilder> => {
  const candidates: readonly BuilderName[] =
    wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted]
  const problems: string[] = []
  for (const name of candidates) {
    try {
      const found = await examine(engine, name)
      return { ...open[name](engine), description: [found, ...problems.map(asReason)].join('\n') }
    } catch (error) {
      problems.push(messageOf(error))
    }
  }
  throw new ActionError({
    code: 'IMAGE_BUILDER_MISSING',
    message: [`none of these builders works here: ${candidates.join(', ')}`, ...problems].join(
      '\n',
    ),
    hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither, but for a user who is not root newuidmap (package uidmap on Debian and Ubuntu).',
  })
}

const asReason = (problem: string): string => `  not another one: ${problem.split('\n')[0] ?? ''}`
