import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Progress } from '../../core/progress.ts'
import type { ImageKeys } from '../../stages/deploy/image-values.ts'
import { checkRendered } from '../../stages/deploy/render.ts'
import { renderAlone } from '../../stages/deploy/render-alone.ts'
import { imageKeys } from '../../stages/deploy/request.ts'
import { type ReleaseReview, reviewRelease } from '../../stages/deploy/review-release.ts'
import { withDeployedImage } from '../../stages/drift/deployed-values.ts'
import type { Connection } from '../../stages/pipeline/pipeline.ts'
import { messageOf } from '../../values/action-error.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'
import type { PipelineInputs } from './inputs.ts'
import { deployRequest, imagesToCome } from './requests.ts'

/** The release with the images that run now: what this run will build is not a known difference. */
const withPresentImages = async (
  wanted: HelmRelease,
  keys: ImageKeys,
  { helm }: Connection,
): Promise<{ readonly release: HelmRelease; readonly objects: readonly unknown[] }> => {
  const present = withDeployedImage(wanted, await helm.values(wanted), keys)
  return { release: present, objects: (await renderAlone(present, helm)).objects }
}

/** What the chart renders in the cluster, or why that could not be tried. */
interface Made {
  readonly objects?: readonly unknown[]
  readonly refused?: string
}

const renderedHere = async (release: HelmRelease, { helm }: Connection) =>
  (await renderAlone(release, helm)).objects

const QUIET: Progress = {
  info: () => undefined,
  waiting: () => undefined,
  // The rendering without the cluster has logged its warnings already.
  warning: () => undefined,
}

/**
 * Renders the chart as Helm will install it, with the APIs and objects of the cluster, and checks
 * the result.
 */
const madeInCluster = async (release: HelmRelease, { helm }: Connection): Promise<Made> => {
  let made: Manifests
  try {
    made = await helm.dryRun(release)
  } catch (error) {
    return { refused: messageOf(error) }
  }
  await checkRendered(release, made, helm, QUIET)
  return { objects: made.objects }
}

/**
 * The release's part of a plan.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED for what it
 * renders in the cluster
 */
export const reviewPlanned = async (
  inputs: PipelineInputs,
  registry: string,
  connection: Connection,
): Promise<ReleaseReview> => {
  const { environment } = inputs
  const { release } = environment
  if (release === undefined) return { verdict: 'unchanged', changes: [] }
  const { release: wanted } = deployRequest(inputs, release, registry, { image: release.image })
  const last = (await connection.helm.history(wanted)).at(-1)
  const toCome = imagesToCome(inputs, registry)
  const coming = deployRequest(inputs, release, registry, toCome).release
  const made = await madeInCluster(coming, connection)
  const { image, wired = [] } = toCome
  const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0
  const planned = async (): Promise<ReleaseReview> => {
    if (last === undefined) {
      const rendered = made.objects ?? (await renderedHere(coming, connection))
      return reviewRelease(wanted, rendered, last, connection)
    }
    if (!isToCome) {
      return reviewRelease(wanted, await renderedHere(wanted, connection), last, connection)
    }
    const keys = imageKeys(release, environment)
    const present = await withPresentImages(wanted, keys, connection)
    return reviewRelease(present.release, present.objects, last, connection)
  }
  const review = await planned()
  return made.refused === undefined ? review : { ...review, assumed: made.refused }
}
