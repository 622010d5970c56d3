import { renderMermaid } from '../assert-scaling/charts/render-mermaid.ts'
import { renderPage } from '../assert-scaling/charts/render-page.ts'
import { scalingRows, tableHead } from '../assert-scaling/charts/render-table.ts'
import { comparisonHead, comparisonRows } from '../assert-scaling/evidence/compare.ts'
import { timelineFile } from '../assert-scaling/evidence/timeline-file.ts'
import type { TimelineFile } from '../assert-scaling/evidence/timeline-schema.ts'
import { unwatchedLoad } from '../assert-scaling/evidence/unwatched-load.ts'
import { renderTable } from '../../values/markdown.ts'
import type { Evidence } from './evidence.ts'
import type { PipelineReport } from './report.ts'

/** What a run saw of load and scaling, however it ended; undefined if it got to neither. */
const runTimeline = ({ result }: PipelineReport, evidence: Evidence): TimelineFile | undefined => {
  const report = evidence.scaling ?? unwatchedLoad(evidence.sent, evidence.release?.namespace ?? '')
  return report && timelineFile(report, evidence.load, result)
}

/** The page and the timeline of load and scaling, if there are any: output, file name and content. */
export const proofFiles = (
  report: PipelineReport,
  evidence: Evidence,
): readonly (readonly [output: string, name: string, content: string])[] => {
  const timeline = runTimeline(report, evidence)
  if (timeline === undefined) return []
  const title = `Scaling of ${report.release?.name ?? 'the release'}`
  return [
    ['page', 'scaling.html', renderPage(title, timeline, evidence.earlier)],
    ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
  ]
}

/** The parts of the job summary: verdicts, if any, and the charts of the load and of how the HPAs scaled. */
export const proofParts = (report: PipelineReport, evidence: Evidence): readonly string[] => {
  const timeline = runTimeline(report, evidence)
  if (timeline === undefined) return []
  const { scaling } = evidence
  return [
    scaling === undefined ? '### Load\n' : '### Scaling\n',
    ...(scaling === undefined ? [] : [renderTable(tableHead, scalingRows(scaling.verdicts))]),
    ...(evidence.earlier === undefined
      ? []
      : [renderTable(comparisonHead, comparisonRows(evidence.earlier.comparison))]),
    renderMermaid(timeline),
  ]
}
