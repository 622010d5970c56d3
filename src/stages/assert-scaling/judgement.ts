import type { LoadSecond } from '../../clients/kubernetes/k6-samples.ts'
import type { LoadProfile } from '../load/profile.ts'
import type { Baseline } from './baseline.ts'
import { judge } from './judge.ts'
import { isLost } from './lost.ts'
import type { PreparedScaling } from './prepare.ts'
import type { ScalingWatch } from './scaling-watch.ts'
import { type Circumstances, unfinished, type Verdict } from './verdict.ts'

/** The load that runs beside the watch, as the judgement uses it. */
export interface WatchedLoad {
  /** True once requests are sent. */
  started(): boolean
  /**
   * True once no more are sent: the watch continues until then, so that the timeline is complete.
   */
  ended(): boolean
  /** True if it failed, so that waiting longer is pointless. */
  failed(): boolean
  /** Requests per second that were actually sent, once known. */
  requestsPerSecond(): number | undefined
  /** Actual requests and responses per second, once known. */
  seconds(): readonly LoadSecond[]
  /** Whether another step sends it, so that nothing is known about it. */
  readonly isForeign?: boolean
  /** Called once everything it is sent for has been proven. */
  enough?(): void
  /** Milliseconds that it takes at most. */
  readonly atMost: number
  /** The profile of its rate, if known. */
  readonly profile?: LoadProfile | undefined
}

/**
 * A load from elsewhere: it counts from the start, and the watch ends when everything is proven.
 */
export const foreignLoad: WatchedLoad = {
  started: () => true,
  ended: () => true,
  failed: () => false,
  requestsPerSecond: () => undefined,
  seconds: () => [],
  atMost: 0,
  isForeign: true,
}

/** Compares the expectations with what a watch has seen so far. */
export class Judgement {
  /** Milliseconds after the start of the watch; undefined until it was seen. */
  loadStartedAt: number | undefined
  #loadEndedAt: number | undefined
  readonly #prepared: PreparedScaling
  readonly #watch: ScalingWatch
  readonly #load: WatchedLoad

  constructor(prepared: PreparedScaling, watch: ScalingWatch, load: WatchedLoad) {
    this.#prepared = prepared
    this.#watch = watch
    this.#load = load
  }

  /** Evaluates the observations; true once nothing can change the verdicts or needs waiting for. */
  check(): boolean {
    const now = this.#watch.elapsed()
    if (this.loadStartedAt === undefined && this.#load.started()) this.loadStartedAt = now
    if (this.#load.ended() && this.#load.isForeign !== true) this.#loadEndedAt ??= now
    if (this.loadStartedAt === undefined) return false
    if (this.#load.failed()) return true
    const verdicts = this.#judgeAll(now)
    const isMet = verdicts.every(
      ({ verdict }) => verdict.passed || verdict.code === 'SCALING_NOT_BACK',
    )
    if (isMet) this.#load.enough?.()
    const isAnyLost = verdicts.some(({ expected, verdict, known }) =>
      isLost(expected, verdict, known, now),
    )
    return isAnyLost || (this.#load.ended() && verdicts.every(({ verdict }) => verdict.passed))
  }

  /**
   * An HPA that still had time when another one could no longer pass is not judged.
   * @param pending what keeps pods from becoming ready, by HPA
   */
  verdicts(pending: ReadonlyMap<string, string> = new Map()): readonly Verdict[] {
    const now = this.#watch.elapsed()
    const all = this.#judgeAll(now, pending).map((one) => ({
      ...one,
      hasLost: isLost(one.expected, one.verdict, one.known, now),
    }))
    const isEnded = all.some(({ hasLost }) => hasLost)
    return all.map(({ verdict, hasLost }) => (isEnded && !hasLost ? unfinished(verdict) : verdict))
  }

  /** What was actually sent; `at` is milliseconds after the start of the watch. */
  seconds(): readonly LoadSecond[] {
    return this.#load.seconds().map((one) => ({ ...one, at: this.#watch.sinceStart(one.at) }))
  }

  #judgeAll(now: number, pending: ReadonlyMap<string, string> = new Map()) {
    const { expectations, baselines } = this.#prepared
    const timeline = this.#watch.timeline()
    // Computed only when needed: a load of an hour has thousands of them.
    const isCounted = expectations.some(({ maxFailed }) => maxFailed !== undefined)
    const seconds = isCounted ? this.seconds() : []
    return expectations.map((expected) => {
      const baseline = baselines.find(({ hpa }) => hpa === expected.hpa)
      const pendingReason = pending.get(expected.hpa)
      const known = {
        ...this.#circumstances(baseline, now),
        seconds,
        ...(pendingReason === undefined ? {} : { pendingReason }),
      }
      return { expected, known, verdict: judge(expected, timeline, known) }
    })
  }

  #circumstances(baseline: Baseline | undefined, now: number): Circumstances {
    const { faultDomains } = this.#prepared
    const requestsPerSecond = this.#load.requestsPerSecond()
    return {
      ...{ baseline: baseline?.replicas ?? 0, loadStartedAt: this.loadStartedAt ?? now, now },
      isForeign: this.#load.isForeign ?? false,
      loadEndedAt: this.#loadEndedAt,
      ...(faultDomains === undefined ? {} : { faultDomains }),
      ...(baseline === undefined ? {} : { scaleUp: baseline.scaleUp }),
      ...(baseline?.requests === undefined ? {} : { requests: baseline.requests }),
      ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    }
  }
}
