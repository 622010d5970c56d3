import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'
import { requireSupported } from '../check/require-supported.ts'
import { requireConfined } from './confinement.ts'
import { renderChart } from './render-chart.ts'
import { requireArrival } from './require-arrival.ts'

/** The rendering of a chart. */
export interface Rendered extends Manifests {
  /** Rendered without a cluster, for comparison with what was deployed. */
  readonly alone: readonly unknown[]
}

/** Remark on a rendering without a cluster. */
export const ASSUMED =
  'rendered without the cluster: as an installation, with the APIs that Helm itself knows, and lookup finds nothing'

/** The same if the cluster's APIs are known, but it allows no dry run. */
export const ASSUMED_THERE =
  'rendered as an installation, by the APIs of the cluster, and lookup finds nothing'

/** As Helm will install it now; undefined if the cluster allows no dry run. */
const inCluster = async (
  release: HelmRelease,
  helm: Pick<Helm, 'dryRun'>,
  progress: Progress,
): Promise<Manifests | undefined> => {
  try {
    return await helm.dryRun(release)
  } catch (error) {
    const why = `no dry run in the cluster: ${messageOf(error)}`
    progress.info(`${release.chart} is ${ASSUMED_THERE}; ${why}`)
    return undefined
  }
}

/** Without a cluster, a chart that checks for APIs may not render at all. */
const renderBoth = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'chart' | 'dryRun'>,
  progress: Progress,
): Promise<Rendered> => {
  const made = await inCluster(release, helm, progress)
  try {
    const alone = await renderChart(release, helm, progress)
    return { ...(made ?? alone), alone: alone.objects }
  } catch (error) {
    if (made === undefined) throw error
    return { ...made, alone: made.objects }
  }
}

/**
 * Checks what a chart renders, before anything is changed.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
export const checkRendered = async (
  release: HelmRelease,
  rendered: Manifests,
  helm: Pick<Helm, 'chartValues'>,
  progress: Progress,
): Promise<void> => {
  const made = [...rendered.objects, ...rendered.hooks]
  if (release.isConfined === true) requireConfined(made, release.namespace)
  await requireArrival(rendered, release.arriving, () => helm.chartValues(release))
  requireSupported(made, release.checks, progress)
}

/** Helm with the cluster, which is only connected to if needed. */
type ConnectHelm = () => Promise<Pick<Helm, 'dryRun'>>

/** A template error, which may be due to a missing API or object of the cluster. */
const isOfTemplates = (error: unknown): boolean =>
  error instanceof ActionError &&
  error.code === 'CHART_INVALID' &&
  /execution error at|executing "/.test(error.message)

/** Renders the chart in the cluster; throws the error from without it if that fails too. */
const renderThere = async (
  release: HelmRelease,
  error: unknown,
  connect: ConnectHelm,
): Promise<Manifests> => {
  if (!isOfTemplates(error)) throw error
  try {
    return await (await connect()).dryRun(release)
  } catch {
    throw error
  }
}

/** If any rendering leaves the namespace, do not try another. */
const isNotConfined = (error: unknown): boolean =>
  error instanceof ActionError && error.code === 'PREVIEW_NOT_CONFINED'

/** A problem of the rendering without a cluster may not exist in the cluster. */
const checkThere = async (
  release: HelmRelease,
  error: unknown,
  helm: Pick<Helm, 'chartValues'> & { readonly connect: ConnectHelm },
  progress: Progress,
): Promise<Manifests> => {
  const connected = helm.connect().then((there) => there.dryRun(release))
  const made = await connected.catch(() => undefined)
  if (made === undefined) throw error
  await checkRendered(release, made, helm, progress)
  return made
}

/**
 * Renders the chart and checks it: that the image arrives, that it stays in its namespace if it has
 * to, and that virtual nodes support it. Uses the cluster only if the chart does not render, or
 * fails a check, without it; changes nothing.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING,
 * IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
export const renderRelease = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'chart' | 'chartValues'>,
  connect: ConnectHelm,
  progress: Progress,
): Promise<Manifests> => {
  const rendered = await renderChart(release, helm, progress).catch((error: unknown) =>
    renderThere(release, error, connect),
  )
  try {
    await checkRendered(release, rendered, helm, progress)
    return rendered
  } catch (error) {
    if (isNotConfined(error)) throw error
    return checkThere(release, error, { chartValues: helm.chartValues, connect }, progress)
  }
}

/**
 * The same with what the chart renders in the target cluster: with its APIs, its objects
 * (`lookup`), and whether this is an upgrade. Changes nothing there.
 *
 * @throws ActionError as `renderRelease` does
 */
export const renderInCluster = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'chart' | 'chartValues' | 'dryRun'>,
  progress: Progress,
): Promise<Rendered> => {
  const rendered = await renderBoth(release, helm, progress)
  await checkRendered(release, rendered, helm, progress)
  return rendered
}
