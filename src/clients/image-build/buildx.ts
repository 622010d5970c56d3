import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { at, parseJson } from '../../values/json.ts'
import { buildxArguments, buildxNewArguments, buildxPushArguments } from './buildx-arguments.ts'
import { type Engine, runEngine } from './engine.ts'
import { ProcessError } from '../process/process-failure.ts'
import { digestIn, requireDigest } from './image-digest.ts'
import type { BuiltImage, ImageBuild, ImageBuilder, OnLine } from './image-build.ts'
import { withFailedLine } from './failed-step.ts'
import { inFolder } from './in-folder.ts'
import { mayArriveLater, pushPatiently } from './patient-push.ts'

/** Buildx keeps builders, plug-ins and logins in the folder of docker's config. */
const variablesFor = ({ authFile, cacheVariables }: ImageBuild): Record<string, string> => ({
  // Nothing reads it, and it takes time.
  BUILDX_METADATA_PROVENANCE: 'disabled',
  ...cacheVariables,
  ...(authFile === undefined ? {} : { DOCKER_CONFIG: dirname(authFile) }),
})

const metadataIn = async (file: string): Promise<unknown> =>
  parseJson(await readFile(file, 'utf8').catch(() => ''))

/** The line that BuildKit prints for each platform. */
const EXPORTED = /^#\d+ exporting config (sha256:[0-9a-f]{64})\b/

/**
 * With several platforms, from the log; with docker's own builder (no descriptor), from its image.
 */
const configDigestsIn = (reported: unknown, exported: readonly string[]): readonly string[] => {
  const isDockers = at(reported, 'containerimage.descriptor') === undefined
  const own = digestIn(at(reported, 'containerimage.config.digest'))
  const image = isDockers ? digestIn(at(reported, 'containerimage.digest')) : undefined
  return [own ?? image ?? exported].flat()
}

/** BuildKit's messages for a failed push, and buildx's when docker's daemon pushes. */
const PUSH = /failed to push|^#\d+ pushing \S+ with docker/m

/** With nothing left to build, other registry failures belong to the push too. */
const ONLY_PUSH = new RegExp(`${PUSH.source}|failed to do request|unexpected status`, 'm')

/** Whether everything was built and only the push failed, so that a retry may succeed. */
const isLostPush = (error: unknown): boolean =>
  error instanceof ProcessError && PUSH.test(error.output) && mayArriveLater(error)

/** `docker buildx` with the current builder: docker's own, or one that an earlier step created. */
export const buildx = (engine: Engine): ImageBuilder => {
  const run = (
    build: ImageBuild,
    signal: AbortSignal | undefined,
    onLine: OnLine,
    args: (metadataFile: string) => readonly string[],
  ): Promise<unknown> =>
    inFolder(engine.temporary, async (folder) => {
      const file = join(folder, 'metadata.json')
      const how = { build, onLine, signal, env: variablesFor(build) }
      await runEngine(engine, 'docker', args(file), how)
      return metadataIn(file)
    })
  const pushed = async (
    build: ImageBuild,
    references: readonly string[],
    signal: AbortSignal | undefined,
    onLine: OnLine,
  ): Promise<string> => {
    let reported: unknown
    await pushPatiently(
      { what: references.join(', '), clock: engine.clock, onLine },
      async () => {
        const args = (file: string) => buildxPushArguments(build, references, file)
        reported = await run(build, signal, onLine, args)
      },
      (output) => ONLY_PUSH.test(output),
    )
    return requireDigest(at(reported, 'containerimage.digest'))
  }
  return {
    name: 'docker',
    pushesNew: true,
    build: async (build, onLine, signal): Promise<BuiltImage> => {
      const isNew = build.isNew === true && build.load !== true
      const argumentsOf = isNew ? buildxNewArguments : buildxArguments
      const args = (file: string) => argumentsOf(build, file)
      const exported = new Set<string>()
      const watch = (line: string) => {
        const config = EXPORTED.exec(line)?.[1]
        if (config !== undefined) exported.add(config)
        onLine(line)
      }
      const reported = await run(build, signal, watch, args).catch(async (error: unknown) => {
        // The image is built: the caller repeats only the push.
        if (isNew && isLostPush(error)) return undefined
        throw await withFailedLine(error, build)
      })
      const digests = isNew && reported !== undefined ? [at(reported, 'containerimage.digest')] : []
      return {
        configDigests: configDigestsIn(reported, [...exported]),
        push: async (references, onPushLine) =>
          digests.length > 0
            ? requireDigest(digests.pop())
            : pushed(build, references, signal, onPushLine),
        forget: async () => undefined,
      }
    },
  }
}
