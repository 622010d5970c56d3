import type { HpaMetric } from '../../values/kubernetes/hpa-metric.ts'

/** What an HPA said at one moment of the watch. */
export interface HpaSample {
  /** Milliseconds since the watch began. */
  readonly at: number
  readonly hpa: string
  readonly currentReplicas: number
  readonly desiredReplicas: number
  readonly metrics: readonly HpaMetric[]
  /** Why it could not decide (its condition ScalingActive), if so. */
  readonly inactive?: string
  /** What kept it from the size that it reckoned (ScalingLimited, AbleToScale), if so. */
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

/** Everything seen from before the load until the verdict, in order of time. */
export interface Timeline {
  readonly samples: readonly HpaSample[]
  readonly rescales: readonly Rescale[]
  readonly ready: readonly ReadySample[]
}

/** The part of a timeline that concerns one HPA. */
export function timelineOf(timeline: Timeline, hpa: string): Timeline {
  return {
    samples: timeline.samples.filter((sample) => sample.hpa === hpa),
    rescales: timeline.rescales.filter((rescale) => rescale.hpa === hpa),
    ready: timeline.ready.filter((sample) => sample.hpa === hpa),
  }
}

/** What was so from a moment on: the last item before it, which then still held, and all later ones. */
export const since = <T extends { readonly at: number }>(
  items: readonly T[],
  moment: number,
): readonly T[] => {
  const held = items.findLast(({ at }) => at < moment)
  return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)]
}
