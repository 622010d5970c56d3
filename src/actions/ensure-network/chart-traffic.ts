import { placeCharts } from '../../clients/files/chart-place.ts'
import { execUntil } from '../../clients/process/exec.ts'
import { helm } from '../../clients/kubernetes/helm.ts'
import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { ServiceTraffic } from '../../stages/network/service-traffic.ts'
import { asChart, asPath } from '../../values/path.ts'

export interface ChartInputs {
  readonly chart: string | undefined
  readonly values: readonly string[]
  /** What the workflow says itself wins over what the chart's Services say. */
  readonly given: ReadonlySet<string>
}

const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type']

export const readChart = (read: InputReader): ChartInputs => ({
  chart: read.optional('chart', asChart),
  values: read.list('values', asPath),
  given: new Set(OVERRIDING.filter((name) => read.has(name))),
})

/** The objects of the chart; none without one. */
export const renderChart = async (
  { chart, values }: ChartInputs,
  { environment, signal }: ActionContext,
): Promise<readonly unknown[]> => {
  if (chart === undefined) return []
  const files = placeCharts(openWorkspace(environment), { chart, values })
  const release = { name: 'network', namespace: 'default', ...files, set: {} }
  const { objects } = await helm(execUntil(signal), {}).template(release)
  return objects
}

/** The settings with ports, clients and kind of the Services' load balancer, where not given. */
export const withTraffic = <Settings extends Pick<ServiceTraffic, 'listeners' | 'clients'>>(
  settings: Settings,
  traffic: ServiceTraffic | undefined,
  given: ChartInputs['given'],
): Settings => {
  if (traffic === undefined) return settings
  const { listeners, udpListeners, clients, loadBalancer } = traffic
  return {
    ...settings,
    ...(given.has('listeners') ? {} : { listeners }),
    ...(given.has('udp-listeners') ? {} : { udpListeners }),
    ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
    ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
  }
}
