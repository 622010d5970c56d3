import { readFileSync } from 'node:fs'

import { writeReport } from '../../clients/files/report-file.ts'
import { openWorkspace, placeInWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { describeDrift } from '../../stages/drift/describe.ts'
import { differencesIn, type EnvironmentDrift } from '../../stages/drift/environment-drift.ts'
import { countNames, type DriftReport, driftReport } from '../../stages/drift/report.ts'
import { lineOfPart, renderDriftSarif } from '../../stages/drift/sarif.ts'
import { failureOf } from '../../stages/reported-failure.ts'
import { writeReportFile } from '../pipeline/report-folder.ts'
import type { OpenIssues } from './issues.ts'
import type { DriftRun } from './run.ts'
import { renderDrift } from './summary.ts'

const log = (environments: readonly EnvironmentDrift[], context: ActionContext): void => {
  describeDrift(environments).forEach((line) => context.log.info(line))
  for (const { warnings } of environments) {
    warnings.forEach((warning) => context.log.warning(warning))
  }
}

const changesOf = (environments: readonly EnvironmentDrift[]) =>
  environments.flatMap((environment) =>
    differencesIn(environment).map(({ action, target, description }) => ({
      ...{ action, target, description },
      ...(environments.length > 1 ? { environment: environment.name } : {}),
    })),
  )

const setOutputs = async (
  { result, counts }: DriftReport,
  environments: readonly EnvironmentDrift[],
  { outputs }: ActionContext,
): Promise<void> => {
  await outputs.set('result', result)
  // Neither true nor false is correct if something could not be compared.
  if (counts.differences > 0 || result === 'clean') {
    await outputs.set('drift', String(counts.differences > 0))
  }
  await outputs.set('changes', JSON.stringify(changesOf(environments)))
  for (const name of countNames) await outputs.set(name, counts[name])
}

const writeSarif = async (
  environments: readonly EnvironmentDrift[],
  path: string,
  { environment, outputs, temporaryFolder }: ActionContext,
): Promise<void> => {
  const workspace = openWorkspace(environment)
  const file = placeInWorkspace(workspace, 'input "sarif-file"', path)
  const lineOf = (name: string, part: string): number => {
    try {
      return lineOfPart(readFileSync(placeInWorkspace(workspace, name, name), 'utf8'), part)
    } catch {
      return 1
    }
  }
  const text = renderDriftSarif(environments, lineOf)
  await writeReport(file, text, [workspace.folder, temporaryFolder])
  await outputs.set('sarif-file', file)
}

/** Keeps issues, if the workflow wants them and the run was not aborted. */
export const reportIssues = async (
  { environments, options }: DriftRun,
  open: () => Promise<OpenIssues>,
  context: ActionContext,
): Promise<void> => {
  if (options?.issues === undefined || context.signal.aborted) return
  const { publishIssues } = await import('./issues.ts')
  await publishIssues(environments, options.issues, await open(), context)
}

/** Writes log, outputs, job summary, report and SARIF, however the check ended. */
export const publishDrift = async (
  { environments, options, other }: DriftRun,
  milliseconds: number,
  context: ActionContext,
): Promise<void> => {
  const found = driftReport(environments, milliseconds)
  const report: DriftReport =
    other.length === 0 ? found : { ...found, result: 'failed', failures: other.map(failureOf) }
  log(environments, context)
  await setOutputs(report, environments, context)
  await context.summary.append(renderDrift(report), true)
  const content = `${JSON.stringify(report, null, 2)}\n`
  const file = await writeReportFile('drift.json', content, context)
  await context.outputs.set('report', file)
  context.log.info(`Report: ${file}`)
  if (options?.sarifFile !== undefined) await writeSarif(environments, options.sarifFile, context)
}
