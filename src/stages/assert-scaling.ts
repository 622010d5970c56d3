import type { Kubernetes } from '../clients/kubernetes/kubernetes.ts'
import type { LoadSecond } from '../clients/kubernetes/k6-samples.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import type { Expectation } from './assert-scaling/expectation.ts'
import { Judgement, type WatchedLoad } from './assert-scaling/judgement.ts'
import { rateHint } from './assert-scaling/load-too-small.ts'
import type { Baseline } from './assert-scaling/baseline.ts'
import type { PreparedScaling } from './assert-scaling/prepare.ts'
import type { Timeline } from './assert-scaling/sample.ts'
import { ScalingWatch } from './assert-scaling/scaling-watch.ts'
import { unfinished, type Verdict } from './assert-scaling/verdict.ts'
import type { LoadProfile } from './load/profile.ts'
import { until } from './until.ts'

/** The results of a watched load, passed or not. */
export interface ScalingReport {
  readonly namespace: string
  /** Milliseconds since the epoch at which the watch began: the zero of all its times. */
  readonly startedAt: number
  readonly verdicts: readonly Verdict[]
  readonly timeline: Timeline
  /** Milliseconds after the start of the watch at which the load began. */
  readonly loadStartedAt: number
  /** The requested rate of the load over time, if known. */
  readonly profile?: LoadProfile
  /** Actual requests and responses; `at` is milliseconds after the start of the watch. */
  readonly seconds?: readonly LoadSecond[]
}

/** Milliseconds to wait for a load to start. */
const PATIENCE = 120_000

interface WatchTools {
  readonly clock: Clock
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
  /** Called with what was seen if the watch ends without a verdict: cancelled, or cut off. */
  readonly onUnfinished?: ((report: ScalingReport) => void) | undefined
}

/**
 * Watches until the load has ended and every expectation is met, or until one of them can no longer be
 * met. The watch starts when this is called, so call it before the load.
 */
export const watchScaling = async (
  prepared: PreparedScaling,
  kubernetes: Kubernetes,
  load: WatchedLoad,
  { clock, progress, signal, onUnfinished }: WatchTools,
): Promise<ScalingReport> => {
  const { namespace, expectations, baselines } = prepared
  const watch = new ScalingWatch(baselines, kubernetes, clock)
  const judgement = new Judgement(prepared, watch, load)
  const reportOf = (verdicts: readonly Verdict[]): ScalingReport => ({
    namespace,
    startedAt: watch.startedAt,
    verdicts,
    timeline: watch.timeline(),
    loadStartedAt: judgement.loadStartedAt ?? 0,
    ...(load.profile === undefined ? {} : { profile: load.profile }),
    seconds: judgement.seconds(),
  })
  const deadline = clock.now() + PATIENCE + longest(expectations, load)
  try {
    await until({ clock, deadline, signal, progress }, watch.watches, () => {
      progress.waiting(`the HPA: ${watch.describe()}`)
      return judgement.check() ? true : undefined
    })
  } catch (error) {
    onUnfinished?.(reportOf(judgement.verdicts().map(unfinished)))
    throw error
  }
  const pending = await whyPending(baselines, watch, kubernetes)
  return reportOf(judgement.verdicts(pending))
}

/** Milliseconds that load and expectations take together at most. */
const longest = (expectations: readonly Expectation[], { atMost }: WatchedLoad): number => {
  const within = Math.max(...expectations.map((one) => one.within))
  const back = Math.max(...expectations.map(({ backWithin = 0 }) => backWithin))
  return Math.max(within, atMost) + back
}

/** What keeps pods from becoming ready, by HPA; the verdict does not depend on it. */
const whyPending = async (
  baselines: readonly Baseline[],
  watch: ScalingWatch,
  kubernetes: Kubernetes,
): Promise<ReadonlyMap<string, string>> => {
  const reasons = baselines.map(async ({ hpa, namespace, selector }) => {
    const pods = await kubernetes.list('pods', namespace, selector).catch(() => [])
    const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)?.message
    const reason = watch.refusalOf(hpa) ?? pending
    return reason === undefined ? [] : [[hpa, reason] as const]
  })
  return new Map((await Promise.all(reasons)).flat())
}

/** The failure of all unmet expectations; undefined if there are none. */
export const scalingFailure = (report: ScalingReport): ActionError | undefined => {
  const failed = report.verdicts.filter(({ passed }) => !passed)
  const first = failed.find(({ code }) => code !== 'SCALING_NOT_JUDGED') ?? failed[0]
  if (first === undefined) return undefined
  return new ActionError({
    code: first.code,
    message: failed.map(({ message }) => message).join('\n'),
    hint: hintFor(failed),
  })
}

/** One load goes to all HPAs, so the highest rate that any of them needs is recommended. */
const hintFor = (failed: readonly Verdict[]): string => {
  const rates = failed.flatMap(({ neededRate }) => neededRate ?? [])
  const others = failed.filter(({ neededRate }) => neededRate === undefined)
  const hints = [
    ...(rates.length === 0 ? [] : [rateHint(Math.max(...rates))]),
    ...others.map(({ hint }) => hint),
  ]
  return [...new Set(hints)].join('\n')
}
