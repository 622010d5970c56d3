import { expectedRequests, type LoadShape } from './profile.ts'
import type { LoadSummary } from './summary.ts'

/** A load with its limits. */
export interface BoundedShape extends LoadShape {
  /** Share of failed requests (0..1) above which the load fails. */
  readonly maxFailedRate: number
  /** Optional bound on the 95th percentile of the response time. */
  readonly maxP95Milliseconds?: number
}

/** A limit of a load: as k6's threshold, and as judged if several k6 send it. */
interface Bound {
  readonly metric: string
  readonly threshold: string
  readonly isCrossed: (summary: LoadSummary) => boolean
}

/** Share of iterations that may be dropped: a load that sends less than promised would prove nothing. */
const DROPPED = 0.01

/** The limits of a load without a user's script. */
export const boundsOf = (options: BoundedShape): readonly Bound[] => {
  const { maxFailedRate, maxP95Milliseconds: maxP95 } = options
  const maxDropped = Math.floor(expectedRequests(options) * DROPPED)
  return [
    {
      metric: 'http_req_failed',
      threshold: `rate<=${maxFailedRate}`,
      isCrossed: ({ failedRate }) => failedRate > maxFailedRate,
    },
    {
      metric: 'dropped_iterations',
      threshold: `count<=${maxDropped}`,
      isCrossed: ({ droppedIterations }) => droppedIterations > maxDropped,
    },
    ...(maxP95 === undefined
      ? []
      : [
          {
            metric: 'http_req_duration',
            threshold: `p(95)<${maxP95}`,
            isCrossed: ({ p95Milliseconds }: LoadSummary) => p95Milliseconds >= maxP95,
          },
        ]),
  ]
}

/** The figures of all pods, with the limits that they cross together. */
export const judgedTogether = (options: BoundedShape, summary: LoadSummary): LoadSummary => ({
  ...summary,
  crossed: boundsOf(options)
    .filter(({ isCrossed }) => isCrossed(summary))
    .map(({ metric, threshold }) => `${metric}: ${threshold}`),
})
