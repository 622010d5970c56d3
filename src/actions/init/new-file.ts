import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import type { Log } from '../../runner/log.ts'

/** Writes a file unless it exists; returns whether it did. */
export const writeNew = async (path: string, text: string, log: Log): Promise<void> => {
  const file = resolve(path)
  if (existsSync(file)) return log.info(`${path} is there, and stays as it is`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text, { flag: 'wx' })
  log.info(`Wrote ${path}`)
}
