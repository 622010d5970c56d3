import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a tool was started: its arguments, and everything that it could see of the job. */
export interface ToolCall {
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly input: string
}

/** A malicious program on PATH. */
export interface HostileTool {
  /** All calls so far, in order. */
  readonly calls: () => readonly ToolCall[]
}

/**
 * Writes a program of this name into a folder in front of a step's PATH.
 *
 * @param body JavaScript; it has `argv`, `input` (its standard input), `print(text)`,
 * `printError(text)`, `fs` and `path`. Its last statement may set `process.exitCode`.
 */
export const hostileTool = (folder: string, name: string, body: string): HostileTool => {
  mkdirSync(folder, { recursive: true })
  const record = join(folder, `${name}.calls`)
  const script = `#!${process.execPath}
const fs = require('node:fs')
const path = require('node:path')
const argv = process.argv.slice(2)
const input = fs.readFileSync(0, 'utf8')
fs.appendFileSync(${JSON.stringify(record)}, JSON.stringify({ argv, environment: process.env, input }) + '\\n')
const print = (text) => fs.writeSync(1, text)
const printError = (text) => fs.writeSync(2, text)
${body}
`
  writeFileSync(join(folder, name), script, { mode: 0o755 })
  return {
    calls: () =>
      (existsSync(record) ? readFileSync(record, 'utf8') : '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as ToolCall),
  }
}
