import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'

/**
 * What the chart makes with its values; what a reader of the log should know of it is a warning.
 *
 * @throws ActionError CHART_INVALID
 */
export const renderChart = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template'>,
  progress: Progress,
): Promise<Manifests> => {
  const rendered = await helm.template(release).catch((cause: unknown) => {
    throw new ActionError({
      code: 'CHART_INVALID',
      message: `chart ${release.chart} does not render: ${messageOf(cause)}`,
      hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
      cause,
    })
  })
  for (const warning of rendered.warnings) progress.warning(`${release.chart}: ${warning}`)
  return rendered
}
