import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { ImageKeys } from '../../stages/deploy/image-values.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type ReleaseReview, reviewRelease } from '../../stages/deploy/review-release.ts'
import { withDeployedImage } from '../../stages/drift/deployed-values.ts'
import type { Connection } from '../../stages/pipeline/pipeline.ts'
import type { PipelineInputs } from './inputs.ts'
import { deployRequest, imagesToCome } from './requests.ts'

/** The release with the images that run: what this run will build is no difference that is known. */
const withPresentImages = async (
  wanted: HelmRelease,
  keys: ImageKeys,
  { helm }: Connection,
): Promise<{ readonly release: HelmRelease; readonly objects: readonly unknown[] }> => {
  const present = withDeployedImage(wanted, await helm.values(wanted), keys)
  return { release: present, objects: (await helm.template(present)).objects }
}

/** What an installation makes in this cluster, by its APIs and objects; undefined if it may not be tried. */
const madeInCluster = async (
  release: HelmRelease,
  { helm }: Connection,
): Promise<readonly unknown[] | undefined> => {
  try {
    return (await helm.dryRun(release)).objects
  } catch {
    return undefined
  }
}

/**
 * What a plan says of the release.
 * @param objects what the chart makes with the image that is known, or stands for the one to come
 */
export const reviewPlanned = async (
  inputs: PipelineInputs,
  registry: string,
  objects: readonly unknown[],
  connection: Connection,
): Promise<ReleaseReview> => {
  const { environment } = inputs
  const { release } = environment
  if (release === undefined) return { verdict: 'unchanged', changes: [] }
  const { release: wanted } = deployRequest(inputs, release, registry, { image: release.image })
  const last = (await connection.helm.history(wanted)).at(-1)
  const toCome = imagesToCome(inputs, registry)
  const { image, wired = [] } = toCome
  const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0
  if (last === undefined) {
    const made = await madeInCluster(
      deployRequest(inputs, release, registry, toCome).release,
      connection,
    )
    return reviewRelease(wanted, made ?? objects, last, connection)
  }
  if (!isToCome) return reviewRelease(wanted, objects, last, connection)
  const keys = imageKeys(release, environment)
  const present = await withPresentImages(wanted, keys, connection)
  return reviewRelease(present.release, present.objects, last, connection)
}
