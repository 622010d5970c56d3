import { exec } from '../../clients/exec.ts'
import { helm } from '../../clients/helm.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { type ServiceTraffic, serviceTraffic } from '../../stages/network/service-traffic.ts'
import { asText } from '../../values/input-text.ts'

export interface ChartInputs {
  readonly chart: string | undefined
  readonly values: readonly string[]
  /** What the workflow says itself wins over what the chart's Services say. */
  readonly given: ReadonlySet<string>
}

const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type']

export const readChart = (read: InputReader): ChartInputs => ({
  chart: read.optional('chart', asText),
  values: read.list('values', asText),
  given: new Set(OVERRIDING.filter((name) => read.has(name))),
})

/** The settings with ports, clients and load balancer of the chart's Services, where not given. */
export const withChartTraffic = async <
  Settings extends Pick<ServiceTraffic, 'listeners' | 'clients'>,
>(
  settings: Settings,
  { chart, values, given }: ChartInputs,
): Promise<Settings> => {
  if (chart === undefined) return settings
  const release = { name: 'network', namespace: 'default', chart, values, set: {} }
  const traffic = serviceTraffic(await helm(exec, {}).template(release))
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
