import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type ProcessEnd, runProbed, type Script } from './probed-process.ts'

interface Usage {
  /** User and system time of the process, with all its threads. */
  readonly cpuMilliseconds: number
  /** Largest resident set. */
  readonly megabytes: number
}

export type ProcessSample = ProcessEnd & Usage

const usageIn = (folder: string): Usage => {
  const file = join(folder, 'usage.json')
  if (!existsSync(file)) throw new Error('a measured process ended before it noted its usage')
  return JSON.parse(readFileSync(file, 'utf8')) as Usage
}

/** Runs a script to its end or, given `reached`, until it has sent its first request. */
export const runMeasured = (script: Script, reached?: Promise<unknown>): Promise<ProcessSample> =>
  runProbed(script, 'usage', usageIn, reached)
