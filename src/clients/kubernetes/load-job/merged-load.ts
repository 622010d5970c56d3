import {
  type LatencyHistogram,
  mergeHistograms,
  percentileOf,
} from '../../../values/load/latency-histogram.ts'
import type { PodThreshold } from '../../../values/load/pod-report.ts'
import type { LoadSecond, SentLoad } from '../k6-samples.ts'
import { crossedTogether } from './merged-thresholds.ts'
import type { PodFigures, PodStep } from './pod-figures.ts'

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((all, item) => all + value(item), 0)

const tenth = (time: number): number => Math.round(time * 10) / 10

/** The sum over all pods in one second. */
const secondOf = (second: number, steps: readonly PodStep[]): LoadSecond => {
  const took = mergeHistograms(steps.map((step) => step.took))
  const [p50, p95] = [percentileOf(took, 0.5), percentileOf(took, 0.95)]
  return {
    at: second * 1000,
    ended: sum(steps, ({ ended }) => ended),
    failed: sum(steps, ({ failed }) => failed),
    dropped: sum(steps, ({ dropped }) => dropped),
    ...(p50 === undefined || p95 === undefined
      ? {}
      : { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) }),
  }
}

/** The figures of one pod. */
interface PodTotal {
  readonly requests: number
  readonly failed: number
  readonly dropped: number
  readonly took: LatencyHistogram
  readonly thresholds: readonly PodThreshold[]
}

const summaryOf = (totals: readonly PodTotal[], iterations: number, seconds: number): string => {
  const count = sum(totals, ({ requests }) => requests)
  const failed = sum(totals, (total) => total.failed)
  const dropped = sum(totals, (total) => total.dropped)
  const took = mergeHistograms(totals.map((total) => total.took))
  const percentile = (share: number) => percentileOf(took, share) ?? 0
  const times = {
    ...{ med: percentile(0.5), 'p(90)': percentile(0.9) },
    ...{ 'p(95)': percentile(0.95), 'p(99)': percentile(0.99) },
  }
  const metrics: Record<string, object> = {
    http_reqs: { count, rate: count / seconds },
    http_req_failed: { value: count === 0 ? 0 : failed / count, passes: failed },
    http_req_duration: times,
    iterations: { count: iterations, rate: iterations / seconds },
    iteration_duration: times,
    dropped_iterations: { count: dropped, rate: dropped / seconds },
  }
  const judged = totals.map(({ thresholds }) => thresholds)
  const crossed = crossedTogether(judged, { seconds, took })
  for (const [metric, of] of Map.groupBy(crossed, ([name]) => name)) {
    const thresholds = Object.fromEntries(of.map(([, expression]) => [expression, true]))
    metrics[metric] = { ...metrics[metric], thresholds }
  }
  return JSON.stringify({ metrics })
}

/**
 * Merges the figures of several pods into one load: adds counts and the buckets of response times.
 */
export class MergedLoad implements SentLoad {
  readonly #pods: readonly PodFigures[]
  readonly #ofUser: boolean

  /** @param ofUser whether a user's script sends it */
  constructor(pods: readonly PodFigures[], ofUser: boolean) {
    this.#pods = pods
    this.#ofUser = ofUser
  }

  seconds(): LoadSecond[] {
    const bySecond = Map.groupBy(
      this.#pods.flatMap((pod) => pod.steps()),
      ({ second }) => second,
    )
    const times = [...bySecond.keys()]
    const first = Math.min(...times)
    const length = times.length === 0 ? 0 : Math.max(...times) - first + 1
    return Array.from({ length }, (_, index) =>
      secondOf(first + index, bySecond.get(first + index) ?? []),
    )
  }

  /** The pods report a second one after the other: the newest two are incomplete. */
  recent(count: number): LoadSecond[] {
    return this.seconds().slice(-2 - count, -2)
  }

  /**
   * In the form of k6's `--summary-export`. For user scripts it has the thresholds that any pod
   * crossed; undefined if a pod did not run to its end, since it reports those only then.
   * @param startAt milliseconds since the epoch at which what counts began
   */
  summary(startAt: number): string | undefined {
    const totals = this.#pods.map(({ total }) => total)
    const wholes = totals.flatMap(({ whole }) => whole ?? [])
    if (this.#ofUser && wholes.length < totals.length) return undefined
    const seconds = Math.max(1, ...totals.map(({ at }) => at - startAt)) / 1000
    const sent = sum(totals, (total) => total.sent)
    const own = totals.map((total) => ({ ...total, requests: total.sent, thresholds: [] }))
    return summaryOf(this.#ofUser ? wholes : own, sent, seconds)
  }
}
