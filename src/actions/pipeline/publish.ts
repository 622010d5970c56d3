import { join, resolve } from 'node:path'

import { writeReport } from '../../clients/files/report-file.ts'
import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { renderPage } from '../../stages/assert-scaling/charts/render-page.ts'
import type { Evidence } from '../../stages/pipeline/evidence.ts'
import type { PipelineReport } from '../../stages/pipeline/report.ts'
import { runJunit } from '../../stages/pipeline/run-junit.ts'
import { runTimeline } from '../../stages/pipeline/run-timeline.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { renderSummary } from './summary.ts'

/** Read without validation, since the report must be written even if other inputs are wrong. */
const reportFolder = ({ environment, temporaryFolder }: ActionContext): string => {
  const given = variable(environment, 'INPUT_REPORT-FOLDER')?.trim()
  return given === undefined || given === ''
    ? join(temporaryFolder, 'oke-report')
    : resolve(variable(environment, 'GITHUB_WORKSPACE') ?? '.', given)
}

/**
 * Writes a file of the report.
 * @throws ActionError REPORT_NOT_WRITTEN
 */
export const writeReportFile = async (
  name: string,
  content: string,
  context: ActionContext,
): Promise<string> => {
  const folder = reportFolder(context)
  const file = join(folder, name)
  try {
    const { folder: workspace } = openWorkspace(context.environment)
    await writeReport(file, content, [workspace, context.temporaryFolder])
    return file
  } catch (cause) {
    throw new ActionError({
      code: 'REPORT_NOT_WRITTEN',
      message: `could not write ${file}: ${messageOf(cause)}`,
      hint: 'Give "report-folder" a folder that the runner may write to, or leave it out. The outputs and the job summary say what was done.',
      cause,
    })
  }
}

type Publish = (report: PipelineReport, evidence: Evidence, context: ActionContext) => Promise<void>

/** What a run leaves for people and other programs: output, file name and content. */
const evidenceFiles = (
  report: PipelineReport,
  evidence: Evidence,
): readonly (readonly [output: string, name: string, content: string])[] => {
  const timeline = runTimeline(report, evidence)
  const title = `Scaling of ${report.release?.name ?? 'the release'}`
  const pictures =
    timeline === undefined
      ? []
      : ([
          ['page', 'scaling.html', renderPage(title, timeline, evidence.earlier)],
          ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
        ] as const)
  return [...pictures, ['junit', 'junit.xml', runJunit(report, evidence)]]
}

/** The report comes last: its result is success only if the other files could be written too. */
const writeFiles: Publish = async (report, evidence, context) => {
  const { log, outputs } = context
  for (const [output, name, content] of evidenceFiles(report, evidence)) {
    const file = await writeReportFile(name, content, context)
    await outputs.set(output, file)
    if (output === 'page') log.info(`Scaling timeline: ${file}`)
  }
  const content = `${JSON.stringify(report, null, 2)}\n`
  const file = await writeReportFile('report.json', content, context)
  await outputs.set('report', file)
  log.info(`Report: ${file}`)
}

const setOutputs: Publish = async (report, _evidence, { outputs }) => {
  const { result, image, images, nodePool, nodePools, release } = report
  const references = Object.entries(images).map(([name, { reference }]) => [name, reference])
  const pools = Object.entries(nodePools).map(([name, { id }]) => [name, id])
  const values: [string, string | number | null | undefined][] = [
    ['result', result],
    ['image', image?.reference],
    ['digest', image?.digest],
    ['images', references.length === 0 ? null : JSON.stringify(Object.fromEntries(references))],
    ['node-pool-id', nodePool?.id],
    ['node-pool-ids', pools.length === 0 ? null : JSON.stringify(Object.fromEntries(pools))],
    ['release', release?.name],
    ['revision', release?.revision],
    ['url', release?.url],
  ]
  for (const [name, value] of values) {
    if (value !== undefined && value !== null) await outputs.set(name, value)
  }
}

/**
 * Writes everything that a run leaves, however it ended. Each file is tried whether or not the ones
 * before it succeeded, and later ones report failures of earlier ones.
 */
export const publications: readonly Publish[] = [
  writeFiles,
  setOutputs,
  (report, evidence, { summary }) => summary.append(renderSummary(report, evidence), true),
]
