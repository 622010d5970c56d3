import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'

const isOwn = (cause: unknown): boolean =>
  cause instanceof ActionError && cause.code.startsWith('CHART_')

/**
 * Renders the chart with its values; logs Helm's remarks as warnings.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING
 */
export const renderChart = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'chart'>,
  progress: Pick<Progress, 'info' | 'warning'>,
): Promise<Manifests> => {
  const rendered = await helm.template(release).catch((cause: unknown) => {
    if (isOwn(cause)) throw cause
    throw new ActionError({
      code: 'CHART_INVALID',
      message: `chart ${release.chart} does not render: ${messageOf(cause)}`,
      hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
      cause,
    })
  })
  for (const note of (await helm.chart(release)).notes) progress.info(note)
  for (const warning of rendered.warnings) progress.warning(`${release.chart}: ${warning}`)
  return rendered
}
