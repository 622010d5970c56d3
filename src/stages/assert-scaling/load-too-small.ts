import { explainLoad, hpaTolerance, type LoadFigures, recommendedRate } from './load-arithmetic.ts'
import type { HpaSample } from './sample.ts'
import { type Circumstances, type Expectation, type Facts, fail, type Reason } from './verdict.ts'

/** An HPA that had metrics and did not grow far enough: by how much the load was too small, or not. */
export function tooSmall(
  expected: Expectation,
  facts: Facts,
  metrics: readonly HpaSample[],
  known: Circumstances,
): Reason {
  const { hpa, atLeast } = expected
  const stayed =
    facts.firstScaleUpAt === null
      ? `${hpa} stayed at ${facts.from} replica${facts.from === 1 ? '' : 's'}`
      : `${hpa} grew from ${facts.from} to ${facts.peakDesired} replicas, not to ${atLeast}`
  const used = Math.max(
    0,
    ...metrics.map((sample) => (sample.millicores ?? 0) * sample.currentReplicas),
  )
  const peakPercent = Math.max(...metrics.map((sample) => sample.utilization ?? 0))
  const target = known.targetPercent
  const lastPercent = metrics.at(-1)?.utilization ?? 0
  if (target !== undefined && lastPercent > target * (1 + hpaTolerance)) {
    return fail(
      'SCALING_NOT_REACHED',
      `${stayed}; CPU was still at ${lastPercent} % of the request with a target of ${target} %`,
      'let the load run longer and allow more time, or raise maxReplicas of the HPA',
    )
  }
  const { requestMillicores, requestsPerSecond } = known
  if (!target || !requestMillicores || !requestsPerSecond || used === 0) {
    return fail(
      'SCALING_LOAD_TOO_SMALL',
      `${stayed}; CPU reached ${peakPercent} % of the request` +
        (target === undefined ? '' : ` with a target of ${target} %`),
      'send more requests per second, or lower the target of the HPA',
    )
  }
  const figures: LoadFigures = {
    requestMillicores,
    targetPercent: target,
    usedMillicores: used,
    requestsPerSecond,
  }
  const neededRate = recommendedRate(atLeast, figures)
  const message = `${stayed}\n${explainLoad(atLeast, facts.from, figures)}`
  return { ...fail('SCALING_LOAD_TOO_SMALL', message, rateHint(neededRate)), neededRate }
}

export function rateHint(perSecond: number): string {
  return `set load.rate to ${perSecond}/s or more`
}
