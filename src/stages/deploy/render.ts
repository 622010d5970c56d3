import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'
import { requireSupported } from '../check/require-supported.ts'
import { requireConfined } from './confinement.ts'
import { renderChart } from './render-chart.ts'
import { requireArrival } from './require-arrival.ts'

/**
 * Renders the chart and checks it: that the image arrives, that it stays in its namespace if it has
 * to, and that virtual nodes support it. Asks no cluster, so it can run before anything is changed.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING,
 * IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
export const renderRelease = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'chart' | 'chartValues'>,
  progress: Progress,
): Promise<Manifests> => {
  const rendered = await renderChart(release, helm, progress)
  const made = [...rendered.objects, ...rendered.hooks]
  if (release.isConfined === true) requireConfined(made, release.namespace)
  await requireArrival(rendered, release.arriving, () => helm.chartValues(release))
  requireSupported(made, release.checks, progress)
  return rendered
}
