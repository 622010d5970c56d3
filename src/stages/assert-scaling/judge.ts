import { tooSmall } from './load-too-small.ts'
import { since, type Timeline, timelineOf } from './sample.ts'
import { describePolicies, secondsToGrow } from './scale-up.ts'
import type { Expectation } from './expectation.ts'
import { secondsLeft } from './lost.ts'
import { brokenTerm, figuresOf, restarted } from './terms.ts'
import { type Circumstances, type Facts, fail, type Reason, type Verdict } from './verdict.ts'

/**
 * Judges one HPA by its timeline. The evidence, in order: rescale events, the sampled desired size,
 * then ready replicas. Current utilisation proves nothing, since it falls as soon as the load
 * spreads.
 */
export const judge = (
  expected: Expectation,
  all: Timeline,
  circumstances: Circumstances,
): Verdict => {
  const timeline = timelineOf(all, expected.hpa)
  const facts = gather(expected, timeline, circumstances)
  const seconds = (at: number | null) =>
    at === null ? null : Math.round((at - circumstances.loadStartedAt) / 100) / 10
  const reachedSeconds = seconds(facts.reachedAt)
  const figures = figuresOf(expected, timeline, circumstances, facts.reachedAt)
  const growth = explain({ expected, timeline, facts, reachedSeconds, known: circumstances })
  const reason =
    restarted(expected, timeline) ??
    (growth.passed ? brokenTerm(expected, figures) : undefined) ??
    growth
  return {
    hpa: expected.hpa,
    from: facts.from,
    to: timeline.ready.at(-1)?.ready ?? facts.from,
    peak: Math.max(facts.peakDesired, facts.peakReady),
    atLeast: expected.atLeast,
    firstScaleUpSeconds: seconds(facts.firstScaleUpAt),
    reachedSeconds,
    ...figures,
    ...reason,
  }
}

const gather = (expected: Expectation, timeline: Timeline, known: Circumstances): Facts => {
  const after = <T extends { at: number }>(items: readonly T[]) =>
    items.filter((item) => item.at >= known.loadStartedAt)
  const grew = [
    ...after(timeline.rescales).filter((rescale) => rescale.size > known.baseline),
    ...after(timeline.samples).filter((sample) => sample.desiredReplicas > known.baseline),
  ].map((item) => item.at)
  const ready = after(timeline.ready)
  const sizes = [
    ...after(timeline.rescales).map((rescale) => rescale.size),
    ...after(timeline.samples).map((sample) => sample.desiredReplicas),
  ]
  return {
    from: known.baseline,
    peakDesired: Math.max(known.baseline, ...sizes),
    peakReady: Math.max(0, ...ready.map((sample) => sample.ready)),
    firstScaleUpAt: grew.length === 0 ? null : Math.min(...grew),
    reachedAt: ready.find((sample) => sample.ready >= expected.atLeast)?.at ?? null,
  }
}

interface Evidence {
  readonly expected: Expectation
  readonly timeline: Timeline
  readonly facts: Facts
  readonly reachedSeconds: number | null
  readonly known: Circumstances
}

const explain = ({ expected, timeline, facts, reachedSeconds, known }: Evidence): Reason => {
  const { hpa, atLeast } = expected
  if (facts.firstScaleUpAt !== null && reachedSeconds !== null) {
    return reached(expected, facts, reachedSeconds, known)
  }
  const late = hopeless(expected, facts, known)
  if (late !== undefined) return late
  if (facts.peakDesired >= atLeast && facts.firstScaleUpAt !== null) {
    return fail(
      'SCALING_PODS_PENDING',
      `${hpa} wanted ${facts.peakDesired} replicas, but only ${facts.peakReady} became ready` +
        (known.pendingReason === undefined ? '' : `: ${known.pendingReason}`),
      'check the pods that are not ready: free addresses in the pod subnet, the virtual node ' +
        'limit of the tenancy, a full ResourceQuota and the pull secret are the usual reasons',
    )
  }
  const samples = since(timeline.samples, known.loadStartedAt)
  const isMeasured = samples.some(({ metrics }) =>
    metrics.some(({ current }) => current !== undefined),
  )
  if (!isMeasured) return unmeasured(hpa, samples)
  return tooSmall(expected, facts, { ...timeline, samples }, known)
}

const unmeasured = (hpa: string, samples: Timeline['samples']): Reason => {
  const last = samples.at(-1)
  const names = (last?.metrics ?? []).map(({ name }) => name).join(', ')
  const said = samples.findLast(({ inactive }) => inactive !== undefined)?.inactive
  return fail(
    'SCALING_NO_METRICS',
    `${hpa} got no value of ${names === '' ? 'its metrics' : names} while the load ran, so it could ` +
      `not decide${said === undefined ? '' : ` (${said})`}`,
    'check what measures it: metrics-server for CPU and memory (kubectl top pods), the adapter of ' +
      'custom or external metrics for all else',
  )
}

/** Why it can no longer be in time although time is left, by its own policies alone. */
const hopeless = (
  { hpa, atLeast, within }: Expectation,
  { peakDesired }: Facts,
  known: Circumstances,
): Reason | undefined => {
  const { now, loadStartedAt, scaleUp } = known
  if (now === undefined || scaleUp === undefined) return undefined
  const left = (loadStartedAt + within - now) / 1000
  const least = secondsLeft(atLeast, peakDesired, known)
  if (left < 0 || least <= left) return undefined
  const takes = Number.isFinite(least) ? `takes ${least} s at least` : 'never gets there'
  return fail(
    'SCALING_TOO_SLOW',
    `${hpa} can no longer reach ${atLeast} replicas in time: it wants ${peakDesired}, and has ` +
      `${Math.floor(left)} s left; its behaviour adds at most ${describePolicies(scaleUp)}, which ${takes}`,
    'allow more time, or let behavior.scaleUp of the HPA grow faster',
  )
}

const reached = (
  expected: Expectation,
  facts: Facts,
  reachedSeconds: number,
  { scaleUp }: Circumstances,
): Reason => {
  const { hpa, atLeast, within } = expected
  // The time is that of the expected size, not of the largest one.
  const first = `${hpa} ${facts.from} → ${atLeast}`
  const most = facts.peakReady > atLeast ? `, then ${facts.peakReady}` : ''
  if (reachedSeconds * 1000 <= within) {
    const message = `${first} in ${reachedSeconds} s${most}`
    return { passed: true, code: 'SCALED', message, hint: '' }
  }
  const least = scaleUp === undefined ? 0 : secondsToGrow(facts.from, atLeast, scaleUp)
  const slow =
    scaleUp === undefined || least * 1000 < within
      ? ''
      : `; its behaviour adds at most ${describePolicies(scaleUp)}, which takes ${least} s`
  return fail(
    'SCALING_TOO_SLOW',
    `${first} took ${reachedSeconds} s, allowed are ${within / 1000} s${slow}`,
    'allow more time (a step of the HPA takes about 30 s), or start from more replicas',
  )
}
