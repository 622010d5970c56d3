import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type ProcessEnd, runProbed, type Script } from './probed-process.ts'

interface LoadedCode {
  /** The size of all files on disk. */
  readonly kilobytes: number
  readonly files: number
}

const loadedIn = (folder: string): LoadedCode => {
  const lines = readFileSync(join(folder, 'loaded'), 'utf8').trim().split('\n')
  const files = [...new Set(lines.filter((line) => line !== ''))]
  const sizes = files.map((url) => statSync(fileURLToPath(url)).size)
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000, files: files.length }
}

/**
 * Returns the code that a script loads until its end or, given `reached`, until its first request
 * arrives.
 */
export const codeLoadedBy = (
  script: Script,
  reached?: Promise<unknown>,
): Promise<ProcessEnd & LoadedCode> => runProbed(script, 'loaded', loadedIn, reached)
