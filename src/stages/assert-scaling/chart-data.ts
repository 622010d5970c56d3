import { type HpaMetric, ratioOf } from '../../values/kubernetes/hpa-metric.ts'
import type { ScalingReport } from '../assert-scaling.ts'

/** A line of a chart: points in seconds since the start of the watch. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
}

/** The load as it was asked for, sent and answered; each where it is known. */
interface LoadLines {
  readonly asked?: Series
  readonly answered?: Series
  readonly failed?: Series
  /** 95th percentile of the response time, in milliseconds. */
  readonly p95?: Series
}

/** What the pictures of a scaling show. */
export interface ChartData {
  /** Seconds; the right edge. */
  readonly end: number
  readonly loadStart: number
  /** Desired replicas by HPA; each value holds until the next. */
  readonly replicas: readonly Series[]
  /** Metrics by HPA, in per cent of the request, or of their targets where one is of another kind. */
  readonly metrics: readonly Series[]
  readonly isCpu: boolean
  /** The targets that belong to `metrics`, in the same order. */
  readonly targets: readonly number[]
  /** Which HPA each of `metrics` belongs to, by its place among the replicas. */
  readonly owners: readonly number[]
  readonly load: LoadLines
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10

const isCpuShare = ({ source, resource, target }: HpaMetric): boolean =>
  source === 'Resource' && resource === 'cpu' && target.type === 'Utilization'

const metricLines = (names: readonly string[], { samples }: ScalingReport['timeline']) => {
  const own = names.map((name) => samples.filter(({ hpa }) => hpa === name))
  const isCpu = own.flat().every(({ metrics }) => metrics.every(isCpuShare))
  const lines = own.flatMap((all, owner) => {
    const last = all.at(-1)?.metrics ?? []
    return last.map((metric, place) => ({
      owner,
      target: isCpu ? metric.target.value : 100,
      series: {
        name: isCpu ? (names[owner] ?? '') : `${names[owner] ?? ''}: ${metric.name}`,
        points: all.flatMap(({ at, metrics }) => {
          const one = metrics[place]
          const ratio = one && ratioOf(one)
          if (one === undefined || ratio === undefined) return []
          const value = isCpu ? (one.current ?? 0) : Math.round(ratio * 1000) / 10
          return [[seconds(at), value] as const]
        }),
      },
    }))
  })
  return {
    isCpu,
    metrics: lines.map(({ series }) => series),
    targets: lines.map(({ target }) => target),
    owners: lines.map(({ owner }) => owner),
  }
}

const loadLines = ({ seconds: sent = [], profile, loadStartedAt }: ScalingReport): LoadLines => {
  const line = (name: string, points: Series['points']) => ({ name, points })
  // Of its last second the load may have had only a part.
  const whole = sent.length > 1 ? sent.slice(0, -1) : sent
  const points = (value: (one: (typeof sent)[number]) => number | undefined) =>
    whole.flatMap((one) => {
      const found = value(one)
      return found === undefined ? [] : [[seconds(one.at), found] as const]
    })
  return {
    ...(profile === undefined
      ? {}
      : {
          asked: line(
            'asked for',
            profile.map(([at, rate]) => [seconds(loadStartedAt + at), rate]),
          ),
        }),
    ...(whole.length === 0
      ? {}
      : {
          answered: line(
            'answered',
            points(({ ended, failed }) => Math.max(0, ended - failed)),
          ),
          failed: line(
            'failed or never sent',
            points(({ failed, dropped }) => failed + dropped),
          ),
          p95: line(
            'p95',
            points(({ p95Milliseconds }) => p95Milliseconds),
          ),
        }),
  }
}

/** The report as lines to draw. */
export const chartData = (report: ScalingReport): ChartData => {
  const { verdicts, timeline, loadStartedAt } = report
  const names = verdicts.map(({ hpa }) => hpa)
  const load = loadLines(report)
  const times = [...timeline.samples, ...timeline.ready].map(({ at }) => at)
  const loadTimes = Object.values(load).flatMap(({ points }: Series) => points.map(([at]) => at))
  return {
    end: [seconds(loadStartedAt), ...times.map(seconds), ...loadTimes].reduce(
      (latest, time) => Math.max(latest, time),
      1,
    ),
    loadStart: seconds(loadStartedAt),
    replicas: names.map((name) => ({
      name,
      points: timeline.samples
        .filter(({ hpa }) => hpa === name)
        .map(({ at, desiredReplicas }) => [seconds(at), desiredReplicas] as const),
    })),
    ...metricLines(names, timeline),
    load,
  }
}

/** The value of a series at a time: the last one before it, or the first. */
export const valueAt = ({ points }: Series, time: number): number =>
  (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0
