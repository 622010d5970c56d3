import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { trafficOptions } from '../../stages/network/service-traffic.ts'
import { asKubernetesName, asReleaseName } from '../../values/kubernetes/kubernetes-name.ts'
import { asChart } from '../../values/path.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { givenLogins, readChartLogin } from '../deploy/chart-login.ts'
import { placeRelease, readReleaseParts } from '../deploy/release-inputs.ts'

interface ChartInputs {
  readonly chart: string | undefined
  /**
   * The deployment's own values: a chart may require its image, or name objects after its release.
   */
  readonly parts: ReturnType<typeof readReleaseParts> & {
    readonly name: string
    readonly namespace: string
  }
  readonly login: RegistryLogin | undefined
  /** The workflow's own settings take precedence over the chart's Services. */
  readonly given: ReadonlySet<string>
}

export const readChart = (read: InputReader): ChartInputs => ({
  chart: read.optional('chart', asChart),
  login: readChartLogin(read),
  parts: {
    ...readReleaseParts(read),
    name: read.withDefault('release', asReleaseName, 'network'),
    namespace: read.withDefault('namespace', asKubernetesName, 'default'),
  },
  given: new Set(trafficOptions.filter((name) => read.has(name))),
})

/**
 * Renders the objects of the chart. Without a chart, returns none and loads nothing. @throws
 * ActionError CHART_INVALID
 */
export const chartObjects = async (
  { chart, parts, login }: ChartInputs,
  { environment, signal, temporaryFolder, log }: ActionContext,
): Promise<readonly unknown[]> => {
  if (chart === undefined) return []
  const [{ execUntil }, { chartsAlone }, { renderChart }, { helmRelease }] = await Promise.all([
    import('../../clients/process/exec.ts'),
    import('../../clients/kubernetes/charts/helm-charts.ts'),
    import('../../stages/deploy/render-chart.ts'),
    import('../../stages/deploy/request.ts'),
  ])
  const given = placeRelease({ ...parts, chart }, environment)
  const release = helmRelease(given, given.image, given['pull-secret'])
  const client = chartsAlone(execUntil(signal), temporaryFolder, givenLogins(login))
  const { objects } = await renderChart(release, client, log)
  return objects
}
