// Own file: a verdict on figures, apart from the process that sends them.
import type { SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import { expectedRequests, type LoadShape } from './profile.ts'

/** Seconds for which nearly all requests have to fail. */
const SECONDS = 10

/** Share of requests that counts as nearly all. */
const ALL = 0.99

/**
 * Whether the target is clearly down: nearly all requests have failed for some time, and so many
 * overall that the load can no longer pass. An overloaded first replica may still pass once others
 * start.
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
