import type { HpaMetric } from '../../values/kubernetes/hpa-metric.ts'
import { formatCpu } from '../../values/kubernetes/quantity.ts'
import { limitOf, requestOf } from '../../values/kubernetes/pod-requests.ts'
import type { LoadFigures } from './load-arithmetic.ts'
import { type HpaSample, since, type Timeline } from './sample.ts'
import type { Circumstances } from './verdict.ts'

/**
 * Milliseconds that a pod is ready before its CPU counts: metrics-server needs two samples, 15 s
 * apart, and the HPA syncs every 15 s.
 */
const UNMEASURED = 60_000

/** The pods in a sample's mean: those that had been ready for long enough. */
const measuredPods = (at: number, { ready, samples }: Timeline, baseline: number): number => {
  const sizes = since(ready, at - UNMEASURED)
    .filter((one) => one.at <= at)
    .map((one) => one.ready)
  const before = since(samples, at - UNMEASURED)
    .filter((one) => one.at <= at)
    .map((one) => one.currentReplicas)
  const all = sizes.length === 0 ? [...before, baseline] : sizes
  return Math.max(1, Math.min(...all))
}

/** The request that the target refers to, in cores; else computed from the HPA's status. */
const requestFor = (metric: HpaMetric, { requests }: Circumstances): number | undefined => {
  const given = requests && requestOf(requests, 'cpu', metric.container)
  if (given !== undefined) return given
  const { average, current } = metric
  return average === undefined || !current ? undefined : (average * 100) / current
}

const targetOf = (
  metric: HpaMetric,
  known: Circumstances,
): Pick<LoadFigures, 'target' | 'targetMillicores'> | undefined => {
  const { type, value } = metric.target
  if (type !== 'Utilization') {
    return { targetMillicores: value * 1000, target: `${formatCpu(value)} a pod` }
  }
  const request = requestFor(metric, known)
  if (request === undefined) return undefined
  return { targetMillicores: request * value * 10, target: `${value} % of ${formatCpu(request)}` }
}

/**
 * The load's CPU use, for an HPA that scales on it; undefined if unknown. Only CPU can be related
 * to a rate: other metrics need not grow with it.
 */
export const cpuFigures = (
  timeline: Timeline,
  peaks: readonly HpaMetric[],
  tolerance: number,
  known: Circumstances,
): LoadFigures | undefined => {
  const peak = peaks.find(({ resource, current }) => resource === 'cpu' && current !== undefined)
  const { requestsPerSecond } = known
  if (peak === undefined || !requestsPerSecond) return undefined
  const target = targetOf(peak, known)
  if (target === undefined || target.targetMillicores === 0) return undefined
  const averageOf = ({ metrics }: HpaSample) =>
    metrics.find(({ source, name }) => source === peak.source && name === peak.name)?.average ?? 0
  const used = timeline.samples.map(
    (sample) => averageOf(sample) * 1000 * measuredPods(sample.at, timeline, known.baseline),
  )
  const usedMillicores = Math.max(0, ...used)
  if (usedMillicores === 0) return undefined
  const limit = known.requests && limitOf(known.requests, 'cpu', peak.container)
  const limitMillicores = limit === undefined ? undefined : limit * 1000
  const { scaleUp: growth } = known
  return { ...target, tolerance, usedMillicores, requestsPerSecond, limitMillicores, growth }
}
