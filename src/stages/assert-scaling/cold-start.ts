import type { PodTrace } from './pod-traces.ts'
import type { Timeline } from './sample.ts'

/** Milliseconds by which an event may arrive after the pod created for it: the watches race. */
const LATE = 2_000

/**
 * The HPA's decision for which a pod was created, in milliseconds since the epoch: the last one
 * before it. Undefined for pods from before the watch.
 */
export const decisionFor = (
  { hpa, createdAt }: PodTrace,
  { rescales, samples }: Timeline,
  startedAt: number,
): number | undefined => {
  if (createdAt === undefined || createdAt < startedAt) return undefined
  const own = samples.filter((one) => one.hpa === hpa)
  const grown = own.filter(
    (one, index) => one.desiredReplicas > (own[index - 1]?.desiredReplicas ?? Infinity),
  )
  const decisions = [...rescales.filter((one) => one.hpa === hpa), ...grown].map(({ at }) => at)
  const before = decisions.filter((at) => at + startedAt <= createdAt + LATE)
  return before.length === 0 ? undefined : Math.min(createdAt, Math.max(...before) + startedAt)
}

/** The phases of a new replica's start, in seconds; null if the cluster does not report one. */
interface ColdStart {
  readonly hpa: string
  readonly pod: string
  readonly node: string | undefined
  /** From the HPA's decision to the Pod. */
  readonly made: number | null
  readonly scheduled: number | null
  readonly pulled: number | null
  readonly started: number | null
  readonly ready: number | null
  /** From the decision, or from the Pod where that is unknown, to Ready. */
  readonly total: number | null
}

const between = (from: number | undefined, to: number | undefined): number | null =>
  from === undefined || to === undefined ? null : Math.max(0, Math.round((to - from) / 100) / 10)

/**
 * The pods created during the watch, in order of creation, with the breakdown of their start time.
 */
export const coldStarts = (timeline: Timeline, startedAt: number): readonly ColdStart[] =>
  timeline.pods
    .filter(({ createdAt }) => createdAt !== undefined && createdAt >= startedAt)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
    .map((pod) => {
      const { createdAt, scheduledAt, pulledAt, startedAt: ranAt, readyAt } = pod
      const decidedAt = decisionFor(pod, timeline, startedAt)
      return {
        ...{ hpa: pod.hpa, pod: pod.name, node: pod.node },
        made: between(decidedAt, createdAt),
        scheduled: between(createdAt, scheduledAt),
        pulled: between(scheduledAt, pulledAt),
        started: between(pulledAt ?? scheduledAt, ranAt),
        ready: between(ranAt, readyAt),
        total: between(decidedAt ?? createdAt, readyAt),
      }
    })
