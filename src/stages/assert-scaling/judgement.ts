import type { LoadSecond } from '../../clients/kubernetes/k6-samples.ts'
import type { LoadProfile } from '../load/profile.ts'
import type { Baseline } from './baseline.ts'
import { judge } from './judge.ts'
import { isLost } from './lost.ts'
import type { PreparedScaling } from './prepare.ts'
import type { ScalingWatch } from './scaling-watch.ts'
import type { Circumstances, Verdict } from './verdict.ts'

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
  /** Whether another step sends it: then nothing of it is known. */
  readonly isForeign?: boolean
  /** Told once all that it is sent for is shown. */
  enough?(): void
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
  isForeign: true,
}

/** What is expected, held against what a watch has seen up to now. */
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

  /** Looks at all that was seen; true once nothing more can change the verdicts, or need be waited for. */
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

  /** @param pending what keeps pods from becoming ready, by HPA */
  verdicts(pending: ReadonlyMap<string, string> = new Map()): readonly Verdict[] {
    return this.#judgeAll(this.#watch.elapsed(), pending).map(({ verdict }) => verdict)
  }

  /** What was really sent; `at` is milliseconds after the start of the watch. */
  seconds(): readonly LoadSecond[] {
    return this.#load.seconds().map((one) => ({ ...one, at: this.#watch.sinceStart(one.at) }))
  }

  #judgeAll(now: number, pending: ReadonlyMap<string, string> = new Map()) {
    const { expectations, baselines } = this.#prepared
    const timeline = this.#watch.timeline()
    // Made only where it counts: a load of an hour has thousands of them.
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
