import { sideBySide } from '../../core/side-by-side.ts'
import type { ImageBuilder } from '../../clients/image-build/image-build.ts'
import type { BuildSteps } from '../../values/image-build/build-steps.ts'
import { buildOnly, type BuildRequest } from '../build-push.ts'
import { namedProgress, type SeveralRun } from './several.ts'

/** An image that is built and not pushed. */
interface UnpushedBuild {
  readonly name: string | undefined
  /** Without a tag. */
  readonly reference: string
  readonly request: Pick<BuildRequest, 'build' | 'registry' | 'tags'>
}

/**
 * Builds concurrently, and pushes nothing.
 * @throws ActionError IMAGE_BUILD_FAILED
 */
export const buildUnpushed = (
  builds: readonly UnpushedBuild[],
  builder: ImageBuilder,
  { progress, signal, atMost }: Pick<SeveralRun, 'progress' | 'signal' | 'atMost'>,
): Promise<readonly BuildSteps[]> =>
  sideBySide(builds, atMost, signal, async ({ name, reference, request }, own) => {
    const watched = { signal: own, progress: namedProgress(name, progress) }
    const { built, steps } = await buildOnly(reference, request, builder, watched)
    await built.forget()
    return steps
  })
