import { openWorkspace } from '../../clients/files/workspace.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { expandGlob, isGlob } from '../../clients/files/expand-glob.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { driftStages } from '../../stages/drift/drift-stages.ts'
import { remediableParts } from '../../stages/drift/remediation.ts'
import { invalidInput, asFlag, asOneOf } from '../../values/input-text.ts'
import { asPath } from '../../values/path.ts'
import { readIssueSettings } from './issue-settings.ts'
import { DEFAULT_FILE, loadFileReader } from '../pipeline/environment-file.ts'
import { readPipeline } from '../pipeline/inputs.ts'

/** Options that belong to no single environment. */
const readOptions = (read: InputReader) => ({
  failOn: read.withDefault('fail-on', asOneOf('drift', 'error', 'never'), 'error'),
  showValues: read.withDefault('show-values', asFlag, false),
  sarifFile: read.optional('sarif-file', asPath),
  notices: read.withDefault('notices', asFlag, true),
  issues: readIssueSettings(read),
  remediate: read.list('remediate', asOneOf(...remediableParts)),
})

export type DriftOptions = ReturnType<typeof readOptions>

/**
 * The environment files, by the names that the workflow uses for them.
 * @throws ActionError INPUT_INVALID for a pattern that matches no file
 */
export const environmentFiles = ({ readInputs, environment }: ActionContext): readonly string[] => {
  const given = readInputs((read) => read.optional('environment-file', asPath))
  if (given === undefined) return [DEFAULT_FILE]
  if (!isGlob(given)) return [given]
  const files = expandGlob(openWorkspace(environment).folder, given)
  if (files.length > 0) return files
  throw invalidInput(
    `input "environment-file": no file fits ${given}`,
    'Patterns are relative to the workspace: run actions/checkout first, and check them.',
  )
}

/**
 * All inputs for the check of one environment.
 * @param name one of the environment files
 * @throws InputsError naming everything that is wrong with the inputs and the environment file
 */
export const readDriftInputs = async (context: ActionContext, name: string) => {
  const reader = await loadFileReader(context)
  const { environment: variables } = context
  return context.readInputs((read) => {
    const given = read.optional('environment-file', asPath)
    const file = given !== undefined && isGlob(given) ? name : undefined
    const pipeline = readPipeline(read, { variables, reader, offered: driftStages, file })
    return { options: readOptions(read), pipeline }
  })
}

export type DriftInputs = Awaited<ReturnType<typeof readDriftInputs>>

/** An environment with the inputs of its check. */
export interface OpenEnvironment {
  readonly name: string
  readonly inputs: DriftInputs
  readonly session: OciSession
}
