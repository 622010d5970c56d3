import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/** The files that the runner reads when a step has ended: GITHUB_OUTPUT and so on. */
type FileCommand = 'OUTPUT' | 'STATE' | 'ENV' | 'STEP_SUMMARY'

/**
 * Appends to a file of the runner, at once. @actions/core does no more, and takes longer to load than
 * most of our actions run.
 * @throws Error outside of a runner
 */
export const appendLine = (command: FileCommand, text: string): void => {
  const file = process.env[`GITHUB_${command}`]
  if (!file) throw new Error(`GITHUB_${command} is not set: an action runs on a GitHub runner`)
  appendFileSync(file, `${text}\n`)
}

/** Appends a value that may have several lines. The delimiter cannot be guessed, so no value ends early. */
export const appendValue = (
  command: 'OUTPUT' | 'STATE' | 'ENV',
  name: string,
  value: string,
): void => {
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendLine(command, [`${name}<<${delimiter}`, value, delimiter].join('\n'))
}
