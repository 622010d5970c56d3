import { type LatencyHistogram, percentileOf } from '../../../values/load/latency-histogram.ts'
import type { PodThreshold } from '../../../values/load/pod-report.ts'

/** What all pods sent together, as far as thresholds depend on it. */
interface MergedFigures {
  readonly seconds: number
  /** Durations of the requests. */
  readonly took: LatencyHistogram
}

const EXPRESSION = /^\s*(count|rate|med|p\(([0-9.]+)\))\s*(<=?|>=?|===?|!=)\s*([0-9.]+)\s*$/

const holds = (value: number, operator: string, bound: number): boolean => {
  if (operator === '<') return value < bound
  if (operator === '<=') return value <= bound
  if (operator === '>') return value > bound
  if (operator === '>=') return value >= bound
  return (operator === '!=') !== (value === bound)
}

const sumOf = (
  thresholds: readonly PodThreshold[],
  of: (one: PodThreshold) => number | undefined,
): number | undefined => {
  const values = thresholds.map(of)
  const known = values.filter((value) => value !== undefined)
  return known.length < values.length ? undefined : known.reduce((sum, value) => sum + value, 0)
}

/**
 * Returns the value of an aggregation over all pods; undefined if their values cannot be combined.
 */
const valueOf = (
  aggregation: string,
  percentile: string | undefined,
  thresholds: readonly PodThreshold[],
  { seconds, took }: MergedFigures,
): number | undefined => {
  const count = sumOf(thresholds, (one) => one.count)
  if (count !== undefined && percentile === undefined) {
    return aggregation === 'count' ? count : count / seconds
  }
  const passes = sumOf(thresholds, (one) => one.passes)
  const fails = sumOf(thresholds, (one) => one.fails)
  if (passes !== undefined && fails !== undefined) return passes / Math.max(1, passes + fails)
  if (thresholds[0]?.metric !== 'http_req_duration') return undefined
  return percentileOf(took, percentile === undefined ? 0.5 : Number(percentile) / 100)
}

/** Whether all pods together cross a threshold, given each pod's own result. */
const isCrossed = (thresholds: readonly PodThreshold[], merged: MergedFigures): boolean => {
  const failed = thresholds.filter(({ isKept }) => !isKept).length
  const isCounter = thresholds.every(({ count }) => count !== undefined)
  // A rate or a percentile over all pods is between theirs; a sum is not.
  if (!isCounter && (failed === 0 || failed === thresholds.length)) return failed > 0
  const [, aggregation = '', percentile, operator = '', bound] =
    EXPRESSION.exec(thresholds[0]?.expression ?? '') ?? []
  const value = valueOf(aggregation, percentile, thresholds, merged)
  return value === undefined || bound === undefined
    ? failed > 0
    : !holds(value, operator, Number(bound))
}

/**
 * The thresholds of a user's script that are crossed by what all pods sent. Counts
 * are added, and shares and response times are those of all; of what cannot be merged, one pod is enough.
 */
export const crossedTogether = (
  pods: readonly (readonly PodThreshold[])[],
  merged: MergedFigures,
): readonly (readonly [metric: string, expression: string])[] => {
  const same = Map.groupBy(pods.flat(), ({ metric, expression }) => `${metric}: ${expression}`)
  return [...same.values()]
    .filter((thresholds) => isCrossed(thresholds, merged))
    .flatMap(([first]) => (first === undefined ? [] : [[first.metric, first.expression] as const]))
}
