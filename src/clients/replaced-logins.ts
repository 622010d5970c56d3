import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReplacedLogin } from '../values/docker-config.ts'
import { readIfThere, writePrivate } from './private-file.ts'

/** Keeps each login that ours replaced in a file of its own that only its owner can read. */
export const replacedLogins = (folder: string) => ({
  keep: async (replaced: ReplacedLogin): Promise<string> => {
    const path = join(folder, `replaced-login-${randomUUID()}.json`)
    await writePrivate(path, JSON.stringify(replaced))
    return path
  },
  recall: async (path: string): Promise<ReplacedLogin> => {
    const text = await readIfThere(path)
    await rm(path, { force: true })
    return text === undefined ? {} : (JSON.parse(text) as ReplacedLogin)
  },
})
