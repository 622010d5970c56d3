import type { ActionContext } from '../../runner/context.ts'
import type { Evidence } from '../../stages/pipeline/evidence.ts'
import type { PipelineReport } from '../../stages/pipeline/report.ts'
import { runJunit } from '../../stages/pipeline/run-junit.ts'
import { writeReportFile } from './report-folder.ts'
import { renderSummary } from './summary.ts'

type Publish = (report: PipelineReport, evidence: Evidence, context: ActionContext) => Promise<void>

/** Loads the charts once there is something to show: most failures come before anything is sent. */
const loadProof = ({ scaling, sent }: Evidence) =>
  scaling === undefined && sent === undefined
    ? undefined
    : import('../../stages/pipeline/render-proof.ts')

/** The report comes last: its result is success only if the other files could be written too. */
const writeFiles: Publish = async (report, evidence, context) => {
  const { log, outputs } = context
  const pictures = (await loadProof(evidence))?.proofFiles(report, evidence) ?? []
  const junit = ['junit', 'junit.xml', runJunit(report, evidence)] as const
  for (const [output, name, content] of [...pictures, junit]) {
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

const pathParts = async ({ paths }: Evidence): Promise<readonly string[]> => {
  if (paths === undefined) return []
  const { renderPathSummary } = await import('../../stages/reachability/render-summary.ts')
  return [renderPathSummary(paths)]
}

const writeSummary: Publish = async (report, evidence, { summary }) => {
  const proof = (await loadProof(evidence))?.proofParts(report, evidence) ?? []
  const parts = [...(await pathParts(evidence)), ...proof]
  await summary.append(renderSummary(report, evidence, parts), true)
}

/**
 * Writes everything that a run leaves, however it ended. Each file is tried whether or not the ones
 * before it succeeded, and later ones report failures of earlier ones.
 */
export const publications: readonly Publish[] = [writeFiles, setOutputs, writeSummary]
