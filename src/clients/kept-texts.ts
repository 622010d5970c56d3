import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { readIfThere, writePrivate } from './private-file.ts'

/** Keeps what a step replaces until post puts it back. */
export interface KeptTexts {
  /** Returns the path of the file that holds it. */
  keep(text: string): Promise<string>
  /** Gives it back, once; undefined if it is gone. */
  recall(path: string): Promise<string | undefined>
}

/** One private file for each text: they can hold somebody's credentials. */
export const keptTexts = (folder: string): KeptTexts => ({
  keep: async (text) => {
    const path = join(folder, `kept-${randomUUID()}`)
    await writePrivate(path, text)
    return path
  },
  recall: async (path) => {
    const text = await readIfThere(path)
    await rm(path, { force: true })
    return text
  },
})
