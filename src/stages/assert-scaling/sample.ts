import type { HpaMetric } from '../../values/kubernetes/hpa-metric.ts'
import type { PodTrace } from './pod-traces.ts'

/** An HPA's status at one moment of the watch. */
export interface HpaSample {
  /** Milliseconds since the watch began. */
  readonly at: number
  readonly hpa: string
  readonly currentReplicas: number
  readonly desiredReplicas: number
  readonly metrics: readonly HpaMetric[]
  /** Why it could not decide (its condition ScalingActive), if it could not. */
  readonly inactive?: string
  /** What kept it from its computed size (ScalingLimited, AbleToScale), if anything. */
  readonly limited?: string
}

/** A `SuccessfulRescale` event of the HPA controller. */
export interface Rescale {
  readonly at: number
  readonly hpa: string
  /** The new size as the event's message gives it. */
  readonly size: number
}

/** Ready replicas of an HPA's scale target at one moment. */
export interface ReadySample {
  readonly at: number
  readonly hpa: string
  readonly ready: number
}

/** An event of Kubernetes that concerns an HPA. */
export interface ScalingEvent {
  /** Milliseconds since the watch began, by the cluster's clock. */
  readonly at: number
  readonly hpa: string
  /** Normal or Warning. */
  readonly type: string
  readonly reason: string
  /** Kind and name: `Pod/edge-x`. */
  readonly object: string
  readonly message: string
}

/** All observations from before the load until the verdict, in chronological order. */
export interface Timeline {
  readonly samples: readonly HpaSample[]
  readonly rescales: readonly Rescale[]
  readonly ready: readonly ReadySample[]
  readonly pods: readonly PodTrace[]
  readonly events: readonly ScalingEvent[]
}

/** A timeline in which nothing was seen. */
export const emptyTimeline: Timeline = {
  ...{ samples: [], rescales: [], ready: [] },
  ...{ pods: [], events: [] },
}

/** The part of a timeline for one HPA. */
export const timelineOf = (timeline: Timeline, hpa: string): Timeline => {
  const own = <T extends { readonly hpa: string }>(items: readonly T[]) =>
    items.filter((item) => item.hpa === hpa)
  return {
    samples: own(timeline.samples),
    rescales: own(timeline.rescales),
    ready: own(timeline.ready),
    pods: own(timeline.pods),
    events: own(timeline.events),
  }
}

/** The items from a moment on: the last one before it, which still applied, and all later ones. */
export const since = <T extends { readonly at: number }>(
  items: readonly T[],
  moment: number,
): readonly T[] => {
  const held = items.findLast(({ at }) => at < moment)
  return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)]
}
