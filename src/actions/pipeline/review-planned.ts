import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type ReleaseReview, reviewRelease } from '../../stages/deploy/review-release.ts'
import { withDeployedImage } from '../../stages/drift/deployed-values.ts'
import type { Connection } from '../../stages/pipeline/pipeline.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { PipelineInputs } from './inputs.ts'
import { deployRequest, imageToCome } from './requests.ts'

/** The release with the image that runs: what this run will build is no difference that is known. */
const withPresentImage = async (
  release: NonNullable<Environment['release']>,
  wanted: HelmRelease,
  { helm }: Connection,
): Promise<{ readonly release: HelmRelease; readonly objects: readonly unknown[] }> => {
  const present = withDeployedImage(wanted, await helm.values(wanted), imageKeys(release))
  return { release: present, objects: (await helm.template(present)).objects }
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
  const { release } = inputs.environment
  if (release === undefined) return { verdict: 'unchanged', changes: [] }
  const { release: wanted } = deployRequest(inputs, release, registry, release.image)
  const last = (await connection.helm.history(wanted)).at(-1)
  const isToCome = release.image === undefined && imageToCome(inputs, registry) !== undefined
  if (!isToCome || last === undefined) return reviewRelease(wanted, objects, last, connection)
  const present = await withPresentImage(release, wanted, connection)
  return reviewRelease(present.release, present.objects, last, connection)
}
