import { join } from 'node:path'

import { writePrivate } from '../../clients/files/private-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type ScalingReport, scalingFailure } from '../../stages/assert-scaling.ts'
import { renderMermaid } from '../../stages/assert-scaling/charts/render-mermaid.ts'
import { renderPage } from '../../stages/assert-scaling/charts/render-page.ts'
import { scalingRows, tableHead } from '../../stages/assert-scaling/charts/render-table.ts'
import {
  compare,
  comparisonHead,
  comparisonRows,
  type Earlier,
} from '../../stages/assert-scaling/evidence/compare.ts'
import { type Before, regression } from '../../stages/assert-scaling/evidence/regression.ts'
import { type JunitCase, renderJunit } from '../../stages/assert-scaling/evidence/junit.ts'
import { scalingSuite } from '../../stages/assert-scaling/evidence/junit-suites.ts'
import { timelineFile } from '../../stages/assert-scaling/evidence/timeline-file.ts'
import type { TimelineFile } from '../../stages/assert-scaling/evidence/timeline-schema.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { renderTable } from '../../values/markdown.ts'

const write = async (
  output: string,
  name: string,
  content: string,
  { temporaryFolder, outputs }: ActionContext,
): Promise<void> => {
  const file = join(temporaryFolder, 'oke-scaling', name)
  await writePrivate(file, content, { mode: 0o644 })
  await outputs.set(output, file)
}

const writeJunit = (
  cases: readonly JunitCase[],
  report: ScalingReport | undefined,
  context: ActionContext,
): Promise<void> => {
  const suites = [{ name: 'assert-scaling', cases }, scalingSuite(report?.verdicts ?? [])]
  return write('junit', 'junit.xml', renderJunit(suites), context)
}

const publishTimeline = async (
  report: ScalingReport,
  result: TimelineFile['result'],
  context: ActionContext,
  earlier?: Earlier,
): Promise<void> => {
  const { outputs, summary } = context
  const timeline = timelineFile(report, undefined, result)
  const page = renderPage(`Scaling of ${report.namespace}`, timeline, earlier)
  await write('page', 'scaling.html', page, context)
  await write('timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`, context)
  await outputs.set('scaling', JSON.stringify(report.verdicts))
  await summary.append(renderTable(tableHead, scalingRows(report.verdicts)))
  if (earlier !== undefined) {
    await summary.append(renderTable(comparisonHead, comparisonRows(earlier.comparison)))
  }
  await summary.append(renderMermaid(timeline))
}

/**
 * Publishes what a complete watch saw: files, outputs and summary.
 * @returns the failure if the run is worse than the one before and that is to fail it
 */
export const publishScaling = async (
  report: ScalingReport,
  before: Before | undefined,
  context: ActionContext,
): Promise<ActionError | undefined> => {
  const now = timelineFile(report, undefined, 'success')
  const comparison = before && compare(before.timeline, now, before.margin)
  const earlier = before && comparison && { timeline: before.timeline, comparison }
  const worse = before && comparison && regression(comparison, before)
  const failure = scalingFailure(report) ?? worse
  await publishTimeline(report, failure === undefined ? 'success' : 'failure', context, earlier)
  await writeJunit([], report, context)
  return failure
}

/**
 * Publishes what there is of a watch that was cancelled, cut off or never started. A failed write
 * must not hide why.
 */
export const publishFailure = async (
  error: unknown,
  report: ScalingReport | undefined,
  context: ActionContext,
): Promise<void> => {
  const code = error instanceof ActionError ? error.code : 'UNEXPECTED'
  const failed = { name: 'watch', seconds: 0, failure: { code, text: messageOf(error) } }
  const result = context.signal.aborted ? 'cancelled' : 'failure'
  try {
    if (report !== undefined) await publishTimeline(report, result, context)
    await writeJunit([failed], report, context)
  } catch (other) {
    context.log.warning(`the evidence could not be written: ${messageOf(other)}`)
  }
}
