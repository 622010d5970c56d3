import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

import { type Environment, variable } from './environment.ts'

type CommandFile = 'OUTPUT' | 'STATE' | 'ENV' | 'PATH' | 'STEP_SUMMARY'

/** Appends to the file that the runner gave the step for this. Nobody reads one that it did not give. */
export type AppendCommand = (file: CommandFile, line: string) => Promise<void>

/**
 * The runner's file commands, written by ourselves: they are lines in files, and loading
 * @actions/core for them takes longer than most of our actions run.
 */
export const fileCommands =
  (environment: Environment): AppendCommand =>
  async (file, line) => {
    const path = variable(environment, `GITHUB_${file}`)
    if (path !== undefined) await appendFile(path, `${line}\n`)
  }

/** A name with a value of any number of lines. The delimiter is random, so that no value can end it. */
export const namedValue = (name: string, value: string): string => {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}`
}
