import { writeReport } from '../../clients/files/report-file.ts'
import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { Log } from '../../runner/log.ts'
import type { PlacedFinding } from '../../stages/check/place-findings.ts'
import { findingsOutput } from '../../stages/check/report.ts'
import { findingText } from '../../stages/check/rule.ts'
import { renderSarif } from '../../stages/check/sarif.ts'

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const

const annotate = (finding: PlacedFinding, log: Log): void => {
  const { severity, object, rule, fix, place } = finding
  const advice = fix === undefined ? '' : `\nWrite: ${fix}`
  const message = `${object}: ${findingText(finding)}${advice}`
  log.annotate({ level: levels[severity], message, title: rule, ...place })
}

/** Writes annotations, outputs, and the SARIF file if requested. */
export const publish = async (
  findings: readonly PlacedFinding[],
  sarifFile: string | undefined,
  workspace: Workspace,
  { outputs, temporaryFolder, log }: ActionContext,
): Promise<void> => {
  for (const finding of findings) annotate(finding, log)
  await outputs.set('findings', findingsOutput(findings))
  for (const severity of ['error', 'warning'] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length
    await outputs.set(`${severity}s`, count)
  }
  if (sarifFile === undefined) return
  const file = placeInWorkspace(workspace, 'input "sarif-file"', sarifFile)
  await writeReport(file, renderSarif(findings), [workspace.folder, temporaryFolder])
  await outputs.set('sarif-file', file)
}
