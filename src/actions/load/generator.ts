// Own file: loaded only for a load that the runner sends.
import { openWorkspace } from '../../clients/files/workspace.ts'
import { type K6, k6 } from '../../clients/kubernetes/k6.ts'
import { execUntil } from '../../clients/process/exec.ts'
import { loadCommand } from '../../clients/process/load-command.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { ScriptEnvironment } from '../../values/environment/script-variable.ts'
import { jobK6 } from './job-k6.ts'

interface GivenGenerator {
  readonly command?: readonly string[] | undefined
  readonly given: ScriptEnvironment
}

/** The load generator on the runner. */
export const generatorOnRunner = (
  { command, given }: GivenGenerator,
  context: ActionContext,
): K6 => {
  const { temporaryFolder: temporary, clock, environment, signal } = context
  const exec = execUntil(signal)
  if (command === undefined) return k6(exec, temporary, given, jobK6(context))
  const workspace = openWorkspace(environment).folder
  return loadCommand({ exec, clock, temporary, workspace }, given)
}
