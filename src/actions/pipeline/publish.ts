import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { renderPage } from '../../stages/assert-scaling/render-page.ts'
import type { Evidence } from '../../stages/pipeline/evidence.ts'
import type { PipelineReport } from '../../stages/pipeline/report.ts'
import { renderSummary } from './summary.ts'

/** Read without a check, since the report has to be there also if other inputs are wrong. */
export const reportFolder = ({ environment, temporaryFolder }: ActionContext): string => {
  const given = variable(environment, 'INPUT_REPORT-FOLDER')?.trim()
  return given === undefined || given === ''
    ? join(temporaryFolder, 'oke-report')
    : resolve(variable(environment, 'GITHUB_WORKSPACE') ?? '.', given)
}

const setOutputs = async (report: PipelineReport, { outputs }: ActionContext): Promise<void> => {
  const { result, image, nodePool, release } = report
  const values: [string, string | number | null | undefined][] = [
    ['result', result],
    ['image', image?.reference],
    ['digest', image?.digest],
    ['node-pool-id', nodePool?.id],
    ['release', release?.name],
    ['revision', release?.revision],
    ['url', release?.url],
  ]
  for (const [name, value] of values) {
    if (value !== undefined && value !== null) await outputs.set(name, value)
  }
}

/** Outputs, report, page and job summary: all of them, however it ended. */
export const publish = async (
  report: PipelineReport,
  evidence: Evidence,
  context: ActionContext,
): Promise<void> => {
  const { log, outputs, summary } = context
  const folder = reportFolder(context)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'report.json')
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  await setOutputs(report, context)
  await outputs.set('report', file)
  log.info(`Report: ${file}`)
  if (evidence.scaling !== undefined) {
    const page = join(folder, 'scaling.html')
    const name = report.release?.name ?? 'the release'
    await writeFile(page, renderPage(`Scaling of ${name}`, evidence.scaling))
    await outputs.set('page', page)
    log.info(`Scaling timeline: ${page}`)
  }
  await summary.append(renderSummary(report, evidence))
}
