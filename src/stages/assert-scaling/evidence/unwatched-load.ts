import type { SentLoad } from '../../../clients/kubernetes/k6-samples.ts'
import type { ScalingReport } from '../../assert-scaling.ts'
import { emptyTimeline } from '../sample.ts'

/** An unwatched load as a report without HPAs; undefined if nothing was sent. */
export const unwatchedLoad = (
  sent: SentLoad | undefined,
  namespace: string,
): ScalingReport | undefined => {
  const seconds = sent?.seconds() ?? []
  const [first] = seconds
  if (first === undefined) return undefined
  return {
    ...{ namespace, startedAt: first.at, verdicts: [], timeline: emptyTimeline, loadStartedAt: 0 },
    seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
  }
}
