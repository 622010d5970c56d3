import type { LoadSummary } from '../../load/summary.ts'
import type { ScalingReport } from '../../assert-scaling.ts'
import { decisionFor } from '../cold-start.ts'
import type { PodTrace } from '../pod-traces.ts'
import { type Timeline, timelineOf } from '../sample.ts'
import type { Verdict } from '../verdict.ts'
import type { TimelineFile } from './timeline-schema.ts'

type Result = TimelineFile['result']
type HpaPart = TimelineFile['hpas'][number]

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10

/** Omits entries without a value. */
const known = <K extends string>(times: Readonly<Record<K, number | undefined>>) =>
  Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined))

const podPart = (pod: PodTrace, timeline: Timeline, startedAt: number): HpaPart['pods'][number] => {
  const at = (time: number | undefined) => time && seconds(time - startedAt)
  return {
    name: pod.name,
    ...(pod.node === undefined ? {} : { node: pod.node }),
    ...known({
      decidedAt: at(decisionFor(pod, timeline, startedAt)),
      createdAt: at(pod.createdAt),
      scheduledAt: at(pod.scheduledAt),
      pulledAt: at(pod.pulledAt),
      startedAt: at(pod.startedAt),
      readyAt: at(pod.readyAt),
      deletedAt: at(pod.deletedAt),
    }),
    restarts: pod.restarts,
    outOfMemory: pod.isOutOfMemory,
  }
}

const hpaPart = ({ hpa, ...verdict }: Verdict, all: Timeline, startedAt: number): HpaPart => {
  const timeline = timelineOf(all, hpa)
  return {
    name: hpa,
    verdict,
    samples: timeline.samples.map(({ at, currentReplicas, desiredReplicas, metrics }) => ({
      at: seconds(at),
      current: currentReplicas,
      desired: desiredReplicas,
      metrics: metrics.map(({ name, target, current }) => ({
        ...{ name, target },
        ...(current === undefined ? {} : { current }),
      })),
    })),
    ready: timeline.ready.map(({ at, ready }) => ({ at: seconds(at), ready })),
    rescales: timeline.rescales.map(({ at, size }) => ({ at: seconds(at), size })),
    pods: timeline.pods.map((pod) => podPart(pod, timeline, startedAt)),
    events: timeline.events.map(({ at, type, reason, object, message }) => ({
      ...{ at: seconds(at), type, reason, object, message },
    })),
  }
}

const totalsOf = (load: LoadSummary): NonNullable<TimelineFile['load']>['totals'] => ({
  requests: load.requests,
  requestsPerSecond: load.requestsPerSecond,
  failedRate: load.failedRate,
  p95Milliseconds: load.p95Milliseconds,
  iterations: load.iterations,
  droppedIterations: load.droppedIterations,
})

const loadPart = (report: ScalingReport, load: LoadSummary | undefined): TimelineFile['load'] => {
  const { loadStartedAt, profile = [], seconds: sent = [] } = report
  if (profile.length === 0 && sent.length === 0 && load === undefined) return undefined
  return {
    startedAt: seconds(loadStartedAt),
    asked: profile.map(([at, perSecond]) => ({ at: seconds(loadStartedAt + at), perSecond })),
    seconds: sent.map((second) => ({ ...second, at: seconds(second.at) })),
    ...(load === undefined ? {} : { totals: totalsOf(load) }),
  }
}

/** The content of `timeline.json`, according to its schema. */
export const timelineFile = (
  report: ScalingReport,
  load: LoadSummary | undefined,
  result: Result,
): TimelineFile => {
  const { namespace, startedAt, verdicts, timeline } = report
  const part = loadPart(report, load)
  return {
    version: 1,
    result,
    namespace,
    startedAt: new Date(startedAt).toISOString(),
    ...(part === undefined ? {} : { load: part }),
    hpas: verdicts.map((verdict) => hpaPart(verdict, timeline, startedAt)),
  }
}
