import { join, resolve } from 'node:path'

import { writeReport } from '../../clients/files/report-file.ts'
import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'

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
