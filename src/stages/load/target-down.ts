import type { SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import { expectedRequests, type LoadShape } from './profile.ts'

/** Seconds for which next to everything has to fail. */
const SECONDS = 10

/** Share of requests that is next to everything. */
const ALL = 0.99

/**
 * Whether the target is clearly down: next to everything has failed for some time, and so much of the
 * whole that the load can no longer pass. A first replica that is overrun until others come may pass yet.
 */
export const isTargetDown = (sent: SentLoad, shape: LoadShape, maxFailedRate: number): boolean => {
  const recent = sent.recent(SECONDS)
  const sum = (value: (second: (typeof recent)[number]) => number) =>
    recent.reduce((all, second) => all + value(second), 0)
  const isFailing = sum(({ failed }) => failed) >= sum(({ ended }) => ended) * ALL
  if (recent.length < SECONDS || !isFailing) return false
  const failed = sent.seconds().reduce((all, second) => all + second.failed, 0)
  return failed > expectedRequests(shape) * maxFailedRate
}
