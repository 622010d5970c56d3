import { type ScalingReport } from '../assert-scaling.ts'
import { timelineFile } from '../assert-scaling/evidence/timeline-file.ts'
import type { TimelineFile } from '../assert-scaling/evidence/timeline-schema.ts'
import { emptyTimeline } from '../assert-scaling/sample.ts'
import type { Evidence } from './evidence.ts'
import type { PipelineReport } from './report.ts'

/** A load that nobody watched, as a report without HPAs. */
const unwatched = ({ sent, release }: Evidence): ScalingReport | undefined => {
  const seconds = sent?.seconds() ?? []
  const [first] = seconds
  if (first === undefined) return undefined
  return {
    namespace: release?.namespace ?? '',
    startedAt: first.at,
    verdicts: [],
    timeline: emptyTimeline,
    loadStartedAt: 0,
    seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
  }
}

/** What a run saw of load and scaling, however it ended; undefined if it came to neither. */
export const runTimeline = (
  { result }: Pick<PipelineReport, 'result'>,
  evidence: Evidence,
): TimelineFile | undefined => {
  const report = evidence.scaling ?? unwatched(evidence)
  return report && timelineFile(report, evidence.load, result)
}
