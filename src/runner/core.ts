import { ActionError } from '../values/action-error.ts'

/** Imported by name, so that the bundler drops the rest of the package. */
const load = async () => {
  const { exportVariable, setOutput, summary } = await import('@actions/core')
  return { exportVariable, setOutput, summary }
}

let loaded: ReturnType<typeof load> | undefined

type CommandFile = 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STEP_SUMMARY'

/**
 * The writing functions of @actions/core, loaded on the first write. Without the file for it, the
 * package would print the value as a command.
 * @throws ActionError RUNNER_FILE_MISSING
 */
export const actionsCore = async (file: CommandFile): ReturnType<typeof load> => {
  if (process.env[file]) return (loaded ??= load())
  throw new ActionError({
    code: 'RUNNER_FILE_MISSING',
    message: `the runner has set no ${file}, which names the file that this step writes to`,
    hint: 'Update the runner: actions on Node 24 need version 2.327.1 or newer.',
  })
}
