import { timelineFile } from '../assert-scaling/evidence/timeline-file.ts'
import type { TimelineFile } from '../assert-scaling/evidence/timeline-schema.ts'
import { unwatchedLoad } from '../assert-scaling/evidence/unwatched-load.ts'
import type { Evidence } from './evidence.ts'
import type { PipelineReport } from './report.ts'

/** What a run saw of load and scaling, however it ended; undefined if it got to neither. */
export const runTimeline = (
  { result }: Pick<PipelineReport, 'result'>,
  evidence: Evidence,
): TimelineFile | undefined => {
  const report = evidence.scaling ?? unwatchedLoad(evidence.sent, evidence.release?.namespace ?? '')
  return report && timelineFile(report, evidence.load, result)
}
