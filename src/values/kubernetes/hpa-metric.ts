import { formatBytes, formatCpu } from './quantity.ts'

/** The kind of a metric's target: per cent of the requests, a mean over the pods, or one value. */
type TargetType = 'Utilization' | 'AverageValue' | 'Value'

/** One metric of a HorizontalPodAutoscaler: what it wants, and what was measured last. */
export interface HpaMetric {
  readonly source: 'Resource' | 'ContainerResource' | 'Pods' | 'Object' | 'External'
  /** For people: `CPU`, `memory of container app`, `requests of Ingress main`. */
  readonly name: string
  /** For resource metrics: the request that its pods need. */
  readonly resource?: string
  readonly container?: string
  readonly target: { readonly type: TargetType; readonly value: number }
  /** In the unit of the target; absent if nothing was measured. */
  readonly current?: number
  /** Mean over the measured pods: cores, bytes, or what the metric counts. */
  readonly average?: number
}

const people: Readonly<Record<string, string>> = { cpu: 'CPU' }

/** Its name as people write it. */
export const resourceName = (resource: string): string => people[resource] ?? resource

const amount = ({ resource }: HpaMetric, value: number): string => {
  if (resource === 'cpu') return formatCpu(value)
  return resource === undefined ? String(Number(value.toPrecision(4))) : formatBytes(value)
}

const valueText = (metric: HpaMetric, value: number): string =>
  metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value)

/** The target: `70 % of the request`, `500m a pod`, `30`. */
export const describeTarget = (metric: HpaMetric): string => {
  const value = valueText(metric, metric.target.value)
  const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' }
  return `${value}${suffix[metric.target.type]}`
}

/** What is measured: `41 %`, `12.5`. */
export const describeCurrent = (metric: HpaMetric): string =>
  metric.current === undefined ? 'not measured' : valueText(metric, metric.current)

/** Measured, as a share of the target; undefined if nothing was measured. */
export const ratioOf = ({ current, target }: HpaMetric): number | undefined =>
  current === undefined || target.value === 0 ? undefined : current / target.value
