import type { Kubernetes } from '../clients/kubernetes/kubernetes.ts'
import type { LoadSecond } from '../clients/kubernetes/k6-samples.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import { judge } from './assert-scaling/judge.ts'
import { rateHint } from './assert-scaling/load-too-small.ts'
import type { Baseline } from './assert-scaling/baseline.ts'
import type { Timeline } from './assert-scaling/sample.ts'
import { ScalingWatch } from './assert-scaling/scaling-watch.ts'
import {
  type Circumstances,
  unfinished,
  type Verdict,
  type WantedScaling,
} from './assert-scaling/verdict.ts'
import type { LoadProfile } from './load/script.ts'
import { until } from './until.ts'

/** What a watched load showed, passed or not. */
export interface ScalingReport {
  readonly namespace: string
  /** Milliseconds since the epoch at which the watch began: the zero of all its times. */
  readonly startedAt: number
  readonly verdicts: readonly Verdict[]
  readonly timeline: Timeline
  /** Milliseconds after the start of the watch at which the load began. */
  readonly loadStartedAt: number
  /** How the rate of the load was asked for, from its start, where that is known. */
  readonly profile?: LoadProfile
  /** What was really sent and answered; `at` is milliseconds after the start of the watch. */
  readonly seconds?: readonly LoadSecond[]
}

/** The load that runs beside the watch, as far as the judgement needs it. */
export interface WatchedLoad {
  /** True as soon as requests are sent. */
  started(): boolean
  /** True when no more are sent: the watch goes on until then, so that the picture is whole. */
  ended(): boolean
  /** True if it ended badly: more waiting would show nothing. */
  failed(): boolean
  /** Requests per second that were really sent, once that is known. */
  requestsPerSecond(): number | undefined
  /** What was really sent and answered, by the second, once that is known. */
  seconds(): readonly LoadSecond[]
  /** Milliseconds that it takes at most. */
  readonly atMost: number
  /** How its rate goes, where that is known. */
  readonly profile?: LoadProfile | undefined
}

/** A load that somebody else sends: it counts from the start, and the watch ends when all is proven. */
export const foreignLoad: WatchedLoad = {
  started: () => true,
  ended: () => true,
  failed: () => false,
  requestsPerSecond: () => undefined,
  seconds: () => [],
  atMost: 0,
}

/** Milliseconds to wait for a load to start. */
const patience = 120_000

/** What is expected of the HPAs of a namespace, and how they stand before the load. */
interface PreparedScaling extends WantedScaling {
  readonly baselines: readonly Baseline[]
}

interface WatchTools {
  readonly clock: Clock
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
  /** Given what was seen, where the watch ends without a judgement: cancelled, or cut off. */
  readonly onUnfinished?: ((report: ScalingReport) => void) | undefined
}

/**
 * Watches until the load has ended and every expectation is proven or its time has passed. The watch
 * starts when this is called, so call it before the load.
 */
export const watchScaling = async (
  { namespace, expectations, baselines }: PreparedScaling,
  kubernetes: Kubernetes,
  load: WatchedLoad,
  { clock, progress, signal, onUnfinished }: WatchTools,
): Promise<ScalingReport> => {
  const watch = new ScalingWatch(namespace, baselines, kubernetes, clock)
  let loadStartedAt: number | undefined
  const latest = Math.max(...expectations.map(({ within }) => within))
  const judgeAll = (pending: ReadonlyMap<string, string> = new Map()) =>
    expectations.map((expected) => {
      const baseline = baselines.find(({ hpa }) => hpa === expected.hpa)
      const known = circumstances(baseline, loadStartedAt ?? watch.elapsed(), load)
      const pendingReason = pending.get(expected.hpa)
      const extra = pendingReason === undefined ? {} : { pendingReason }
      return judge(expected, watch.timeline(), { ...known, ...extra })
    })
  const reportOf = (verdicts: readonly Verdict[]): ScalingReport => ({
    namespace,
    startedAt: watch.startedAt,
    verdicts,
    timeline: watch.timeline(),
    loadStartedAt: loadStartedAt ?? 0,
    ...(load.profile === undefined ? {} : { profile: load.profile }),
    seconds: load.seconds().map((second) => ({ ...second, at: watch.sinceStart(second.at) })),
  })
  const deadline = clock.now() + patience + Math.max(latest, load.atMost)
  try {
    await until({ clock, deadline, signal, progress }, watch.watches, () => {
      if (loadStartedAt === undefined && load.started()) loadStartedAt = watch.elapsed()
      progress.waiting(`the HPA: ${watch.describe()}`)
      if (loadStartedAt === undefined || !load.ended()) return undefined
      if (load.failed()) return true
      const late = watch.elapsed() - loadStartedAt > latest
      return late || judgeAll().every(({ passed }) => passed) ? true : undefined
    })
  } catch (error) {
    onUnfinished?.(reportOf(judgeAll().map(unfinished)))
    throw error
  }
  return reportOf(judgeAll(await whyPending(namespace, baselines, watch, kubernetes)))
}

const circumstances = (
  baseline: Baseline | undefined,
  loadStartedAt: number,
  load: WatchedLoad,
): Circumstances => {
  const requestsPerSecond = load.requestsPerSecond()
  return {
    baseline: baseline?.replicas ?? 0,
    loadStartedAt,
    ...(baseline === undefined ? {} : { scaleUp: baseline.scaleUp }),
    ...(baseline?.requests === undefined ? {} : { requests: baseline.requests }),
    ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
  }
}

/** What keeps pods from becoming ready, by HPA; the verdict stands without it too. */
const whyPending = async (
  namespace: string,
  baselines: readonly Baseline[],
  watch: ScalingWatch,
  kubernetes: Kubernetes,
): Promise<ReadonlyMap<string, string>> => {
  const reasons = baselines.map(async ({ hpa, selector }) => {
    const pods = await kubernetes.list('pods', namespace, selector).catch(() => [])
    const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)?.message
    const reason = watch.refusalOf(hpa) ?? pending
    return reason === undefined ? [] : [[hpa, reason] as const]
  })
  return new Map((await Promise.all(reasons)).flat())
}

/** The failure of all expectations that were not met, or nothing. */
export const scalingFailure = (report: ScalingReport): ActionError | undefined => {
  const failed = report.verdicts.filter(({ passed }) => !passed)
  const [first] = failed
  if (first === undefined) return undefined
  return new ActionError({
    code: first.code,
    message: failed.map(({ message }) => message).join('\n'),
    hint: hintFor(failed),
  })
}

/** One load goes to all of them, so the greatest rate that one needs is the one to set. */
const hintFor = (failed: readonly Verdict[]): string => {
  const rates = failed.flatMap(({ neededRate }) => neededRate ?? [])
  const others = failed.filter(({ neededRate }) => neededRate === undefined)
  const hints = [
    ...(rates.length === 0 ? [] : [rateHint(Math.max(...rates))]),
    ...others.map(({ hint }) => hint),
  ]
  return [...new Set(hints)].join('\n')
}

/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
export const describeVerdict = (verdict: Verdict): string => {
  const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict
  const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`
  const first =
    firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`
  return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`
}
