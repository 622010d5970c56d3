import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { invalidInput } from '../../values/input-text.ts'
import { type Engine, runEngine } from './engine.ts'
import { digestIn, requireDigest } from './image-digest.ts'
import type { BuiltImage, ImageBuild, ImageBuilder, OnLine } from './image-build.ts'
import { withFailedLine } from './failed-step.ts'
import { inFolder } from './in-folder.ts'
import { pushPatiently } from './patient-push.ts'
import { podmanBuildArguments, podmanPushArguments } from './podman-arguments.ts'

/** @throws ActionError INPUT_INVALID for what only BuildKit supports */
const requireKnown = (name: string, build: ImageBuild): void => {
  const caches = [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])]
  const other = caches.find(({ type }) => type !== 'registry')
  const missing = [
    ...(build.provenance === undefined ? [] : ['provenance']),
    ...(build.sbom === undefined ? [] : ['sbom']),
    ...(other === undefined ? [] : [`a cache of type ${other.type}`]),
  ]
  if (missing.length === 0) return
  throw invalidInput(
    `${name} cannot make ${missing.join(' or ')}`,
    'Leave it out, or use the builder docker with buildx.',
  )
}

/** podman and buildah take the same arguments for everything used here. */
export const podmanLike = (name: 'podman' | 'buildah', engine: Engine): ImageBuilder => {
  const push = async (
    build: ImageBuild,
    references: readonly string[],
    how: { onLine: OnLine; signal: AbortSignal | undefined; manifest: string | undefined },
  ): Promise<string> =>
    inFolder(engine.temporary, async (folder) => {
      const file = join(folder, 'digest')
      const { onLine, signal, manifest } = how
      for (const reference of references) {
        const args = podmanPushArguments(build, reference, file, manifest)
        await pushPatiently({ what: reference, clock: engine.clock, onLine }, () =>
          runEngine(engine, name, args, { build, onLine, signal }),
        )
      }
      return requireDigest(await readFile(file, 'utf8').catch(() => undefined))
    })
  const remove = async (manifest: string): Promise<void> => {
    const args = name === 'podman' ? ['manifest', 'rm', manifest] : ['rmi', manifest]
    await engine.exec({ command: name, args, timeout: 30_000 }).catch(() => undefined)
  }
  return {
    name,
    build: (build, onLine, signal): Promise<BuiltImage> =>
      inFolder(engine.temporary, async (folder) => {
        requireKnown(name, build)
        const isOne = (build.platforms ?? []).length <= 1
        const manifest = isOne ? undefined : `oke-build-${randomBytes(6).toString('hex')}`
        const file = join(folder, 'image')
        const args = podmanBuildArguments(build, file, manifest)
        await runEngine(engine, name, args, { build, onLine, signal }).catch(
          async (error: unknown) => {
            throw await withFailedLine(error, build)
          },
        )
        const id = digestIn(await readFile(file, 'utf8').catch(() => undefined))
        return {
          configDigests: isOne && id !== undefined ? [id] : [],
          push: (references, onPushLine) =>
            push(build, references, { onLine: onPushLine, signal, manifest }),
          forget: async () => (manifest === undefined ? undefined : remove(manifest)),
        }
      }),
  }
}
