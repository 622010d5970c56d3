import {
  describeCurrent,
  describeTarget,
  type HpaMetric,
  ratioOf,
} from '../../values/kubernetes/hpa-metric.ts'
import { cpuFigures } from './cpu-figures.ts'
import { explainLoad, rateNeededFor, recommendedRate } from './load-arithmetic.ts'
import type { Timeline } from './sample.ts'
import { DEFAULT_TOLERANCE, describePolicies } from './scale-up.ts'
import type { Expectation } from './expectation.ts'
import { type Circumstances, type Facts, fail, type Reason } from './verdict.ts'

/** Each metric's maximum relative to its target, the leading one first. */
const peaksOf = ({ samples }: Timeline): readonly HpaMetric[] => {
  const best = new Map<string, HpaMetric>()
  for (const metric of samples.flatMap(({ metrics }) => metrics)) {
    const key = `${metric.source} ${metric.name}`
    const before = best.get(key)
    const isHigher = (ratioOf(metric) ?? -1) > ((before && ratioOf(before)) ?? -1)
    if (before === undefined || isHigher) best.set(key, metric)
  }
  return [...best.values()].sort((a, b) => (ratioOf(b) ?? -1) - (ratioOf(a) ?? -1))
}

const describePeak = (metric: HpaMetric): string =>
  metric.current === undefined
    ? `${metric.name} was not measured`
    : `${metric.name} reached ${describeCurrent(metric)} with a target of ${describeTarget(metric)}`

const stayedText = ({ hpa, atLeast }: Expectation, { from, peakDesired, firstScaleUpAt }: Facts) =>
  firstScaleUpAt === null
    ? `${hpa} stayed at ${from} replica${from === 1 ? '' : 's'}`
    : `${hpa} grew from ${from} to ${peakDesired} replicas, not to ${atLeast}`

/**
 * For an HPA that had metrics and did not grow far enough: by how much the load was too small, if
 * it was.
 */
export const tooSmall = (
  expected: Expectation,
  facts: Facts,
  timeline: Timeline,
  known: Circumstances,
): Reason => {
  const stayed = stayedText(expected, facts)
  const tolerance = known.scaleUp?.tolerance ?? DEFAULT_TOLERANCE
  const last = timeline.samples.at(-1)
  const above = (last?.metrics ?? []).filter((metric) => (ratioOf(metric) ?? 0) > 1 + tolerance)
  if (above.length > 0) return notReached(stayed, above, timeline, known)
  const peaks = peaksOf(timeline)
  const figures = cpuFigures(timeline, peaks, tolerance, known)
  if (figures === undefined) {
    const message = `${stayed}; ${peaks.map(describePeak).join('; ')}`
    return fail('SCALING_LOAD_TOO_SMALL', message, raiseHint(peaks, tolerance))
  }
  const { atLeast } = expected
  const others = peaks.filter(({ resource }) => resource !== 'cpu').map(describePeak)
  const message = [stayed, explainLoad(atLeast, facts.from, figures), ...others].join('\n')
  if (rateNeededFor(atLeast, facts.from, figures) <= figures.requestsPerSecond) {
    return fail(
      'SCALING_NOT_REACHED',
      `${message}\nAt its highest that was enough, but not for long enough.`,
      'let the load run longer and allow more time: an HPA looks every 15 s at what was measured before',
    )
  }
  const neededRate = recommendedRate(atLeast, facts.from, figures)
  return { ...fail('SCALING_LOAD_TOO_SMALL', message, rateHint(neededRate)), neededRate }
}

/** The HPA's own condition about the limited size comes first. */
const notReached = (
  stayed: string,
  above: readonly HpaMetric[],
  { samples }: Timeline,
  { scaleUp }: Circumstances,
): Reason => {
  const values = above.map(
    (metric) =>
      `${metric.name} was still at ${describeCurrent(metric)} with a target of ${describeTarget(metric)}`,
  )
  const limited = samples.at(-1)?.limited
  const message = [stayed, ...values, ...(limited === undefined ? [] : [limited])].join('; ')
  const isByBehaviour = limited !== undefined && /^ScaleUp(Limit|Stabilized)/.test(limited)
  const hint =
    isByBehaviour && scaleUp !== undefined
      ? `allow more time, or let behavior.scaleUp of the HPA grow faster: it adds at most ${describePolicies(scaleUp)}`
      : 'let the load run longer and allow more time, or raise maxReplicas of the HPA'
  return fail('SCALING_NOT_REACHED', message, hint)
}

const raiseHint = (peaks: readonly HpaMetric[], tolerance: number): string => {
  const [lead] = peaks
  if (lead === undefined || lead.resource === 'cpu') {
    return 'send more requests per second, or lower the target of the HPA'
  }
  if (lead.resource === 'memory') {
    return 'send a load that makes the pods hold more memory (more requests need not), or lower the target of the HPA'
  }
  const value = lead.target.value * (1 + tolerance)
  const above = describeTarget({ ...lead, target: { ...lead.target, value } })
  return `send a load that brings ${lead.name} above ${above}, or lower the target of the HPA`
}

export const rateHint = (perSecond: number): string => {
  return `set load.rate to ${perSecond}/s or more`
}
