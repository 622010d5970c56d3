import type { Expectation } from './expectation.ts'
import type { PodTrace } from './pod-traces.ts'
import type { Timeline } from './sample.ts'
import { type Circumstances, fail, type Reason, type Verdict } from './verdict.ts'

/** What a timeline shows for the expectations besides the growth. */
type Figures = Pick<Verdict, 'backSeconds' | 'nodes' | 'faultDomains' | 'failedShare'>

/** The largest number of distinct values among the pods that are ready at one moment. */
const mostAtOnce = (
  pods: readonly PodTrace[],
  valueOf: (pod: PodTrace) => string | undefined,
): number => {
  const moments = pods.flatMap(({ readyAt }) => readyAt ?? [])
  const sizes = moments.map((moment) => {
    const there = pods.filter(
      ({ readyAt = Infinity, unreadyAt = Infinity, deletedAt = Infinity }) =>
        readyAt <= moment && Math.min(unreadyAt, deletedAt) > moment,
    )
    return new Set(there.flatMap((pod) => valueOf(pod) ?? [])).size
  })
  return sizes.reduce((a, b) => Math.max(a, b), 0)
}

const failedShareOf = (
  { seconds = [], loadStartedAt }: Circumstances,
  reachedAt: number,
): number | undefined => {
  const during = seconds.filter(({ at }) => at + 1_000 > loadStartedAt && at <= reachedAt)
  const all = during.reduce((sum, { ended }) => sum + ended, 0)
  const failed = during.reduce((sum, one) => sum + one.failed, 0)
  return all === 0 ? undefined : failed / all
}

/**
 * Milliseconds after the start of the watch at which it had shrunk again; null if it has not yet.
 */
const backAt = (
  { ready }: Timeline,
  backTo: number,
  loadEndedAt: number | undefined,
): number | null => {
  if (loadEndedAt === undefined) return null
  const first = ready.findLastIndex(({ at }) => at <= loadEndedAt)
  const found = ready.slice(Math.max(0, first)).find((sample) => sample.ready <= backTo)
  return found === undefined ? null : Math.max(found.at, loadEndedAt)
}

/** The end of the load; for one from elsewhere, the moment at which the growth was proven. */
const endOf = (known: Circumstances, reachedAt: number): number | undefined =>
  known.isForeign === true ? reachedAt : known.loadEndedAt

/** Measures the other expectations once the growth is proven. */
export const figuresOf = (
  { backTo, nodes, faultDomains, maxFailed }: Expectation,
  timeline: Timeline,
  known: Circumstances,
  reachedAt: number | null,
): Figures => {
  if (reachedAt === null) return {}
  const share = maxFailed === undefined ? undefined : failedShareOf(known, reachedAt)
  const end = endOf(known, reachedAt)
  const back = backTo === undefined ? null : backAt(timeline, backTo, end)
  const domainOf = ({ node = '' }: PodTrace) => known.faultDomains?.get(node) || undefined
  return {
    ...(share === undefined ? {} : { failedShare: share }),
    ...(nodes === undefined ? {} : { nodes: mostAtOnce(timeline.pods, ({ node }) => node) }),
    ...(faultDomains === undefined ? {} : { faultDomains: mostAtOnce(timeline.pods, domainOf) }),
    ...(backTo === undefined
      ? {}
      : { backSeconds: back === null ? null : Math.round((back - (end ?? 0)) / 100) / 10 }),
  }
}

/**
 * Why restarts break an expectation, even before the growth is proven, since nothing undoes them.
 */
export const restarted = (
  { hpa, noRestarts = false }: Expectation,
  { pods }: Timeline,
): Reason | undefined => {
  if (!noRestarts) return undefined
  const dead = pods.filter(({ isOutOfMemory }) => isOutOfMemory).map(({ name }) => name)
  if (dead.length > 0) {
    return fail(
      'SCALING_OUT_OF_MEMORY',
      `${hpa}: ran out of memory under the load: ${dead.join(', ')}`,
      'raise the memory limit of the container, which on virtual nodes is also its request, or find what holds the memory',
    )
  }
  const all = pods.filter(({ restarts }) => restarts > 0)
  if (all.length === 0) return undefined
  const names = all.map(({ name, restarts }) => `${name} (${restarts})`).join(', ')
  return fail(
    'SCALING_PODS_RESTARTED',
    `${hpa}: containers were restarted under the load: ${names}`,
    'read the log of the run before (kubectl logs --previous); a liveness probe that is too strict for a busy pod is the usual reason',
  )
}

const per = (share: number): string => `${Math.round(share * 10_000) / 100} %`

const spread = (expected: Expectation, figures: Figures): Reason | undefined => {
  const { nodes: most = 0, faultDomains: domains = 0 } = figures
  const { hpa, nodes = 0, faultDomains = 0 } = expected
  if (most >= nodes && domains >= faultDomains) return undefined
  const [is, wanted, what] =
    most < nodes ? [most, nodes, 'node'] : [domains, faultDomains, 'fault domain']
  const where = is === 1 ? `all on one ${what}` : `on ${is} different ${what}s at most`
  return fail(
    'SCALING_NOT_SPREAD',
    `${hpa}: its ready replicas were ${where}, expected are ${wanted}`,
    'deploy it with "spread: true", or give its pods a topologySpreadConstraint or an anti-affinity; and see that nothing ties them to one node, and that the pool has a node in each fault domain',
  )
}

/** Why a proven growth is not enough; undefined if everything else is as expected too. */
export const brokenTerm = (expected: Expectation, figures: Figures): Reason | undefined => {
  const { hpa, maxFailed, backTo, backWithin = 0 } = expected
  const { failedShare = 0, backSeconds } = figures
  const notSpread = spread(expected, figures)
  if (notSpread !== undefined) return notSpread
  if (maxFailed !== undefined && failedShare > maxFailed) {
    return fail(
      'SCALING_REQUESTS_FAILED',
      `${hpa}: ${per(failedShare)} of the requests failed while it grew, allowed are ${per(maxFailed)}`,
      'start from more replicas, let the load rise with "ramp", and see that a pod is Ready only once it can respond',
    )
  }
  if (backTo === undefined) return undefined
  if (typeof backSeconds === 'number' && backSeconds * 1000 <= backWithin) return undefined
  return fail(
    'SCALING_NOT_BACK',
    typeof backSeconds === 'number'
      ? `${hpa} was back at ${backTo} replicas after ${backSeconds} s, allowed are ${backWithin / 1000} s`
      : `${hpa} was not back at ${backTo} replicas within ${backWithin / 1000} s after the load`,
    'allow more time: an HPA keeps its size for stabilizationWindowSeconds of its behavior.scaleDown, 300 s if not given',
  )
}
