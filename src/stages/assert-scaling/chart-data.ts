import type { ScalingReport } from '../assert-scaling.ts'
import { own } from '../../values/own.ts'

/** A line of a chart: points in seconds since the start of the watch. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
}

/** What the pictures of a scaling show. */
export interface ChartData {
  /** Seconds; the right edge. */
  readonly end: number
  readonly loadStart: number
  /** Desired replicas by HPA; each value holds until the next. */
  readonly replicas: readonly Series[]
  /** CPU in per cent of the request by HPA. */
  readonly cpu: readonly Series[]
  /** The targets that belong to `cpu`, in the same order. */
  readonly targets: readonly (number | undefined)[]
  /** Requests per second as they were asked for, where that is known. */
  readonly rate: Series | undefined
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10

/** The report as lines to draw. */
export const chartData = ({
  verdicts,
  timeline,
  loadStartedAt,
  targets,
  profile,
}: ScalingReport): ChartData => {
  const names = verdicts.map(({ hpa }) => hpa)
  const of = (hpa: string) => timeline.samples.filter((sample) => sample.hpa === hpa)
  const from = (at: number) => seconds(loadStartedAt + at)
  const times = [...timeline.samples, ...timeline.ready].map(({ at }) => at)
  return {
    end: Math.max(1, seconds(Math.max(loadStartedAt, ...times)), from(profile?.at(-1)?.[0] ?? 0)),
    loadStart: seconds(loadStartedAt),
    replicas: names.map((name) => ({
      name,
      points: of(name).map(({ at, desiredReplicas }) => [seconds(at), desiredReplicas] as const),
    })),
    cpu: names.map((name) => ({
      name,
      points: of(name).flatMap(({ at, utilization }) =>
        utilization === undefined ? [] : [[seconds(at), utilization] as const],
      ),
    })),
    targets: names.map((name) => own(targets, name)),
    rate: profile && { name: 'load', points: profile.map(([at, rate]) => [from(at), rate]) },
  }
}

/** The value of a series at a time: the last one before it, or the first. */
export const valueAt = ({ points }: Series, time: number): number =>
  (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0
