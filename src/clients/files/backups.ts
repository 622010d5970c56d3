import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { readIfThere, writePrivate } from './private-file.ts'

/** Keeps backups of what a step replaces, until post restores it. */
export interface Backups {
  /** The name of one backup, known before anything is written, so that post can remove it. */
  newId(): string
  keep(id: string, text: string): Promise<void>
  /** Returns the backup, once; undefined if it was never written or is incomplete. */
  recall(id: string): Promise<string | undefined>
}

/** One private file per backup: it can contain the user's credentials. */
export const backups = (folder: string): Backups => ({
  newId: () => `kept-${randomUUID()}`,
  keep: (id, text) =>
    writePrivate(join(folder, id), text, { temporary: join(folder, `${id}.part`) }),
  recall: async (id) => {
    const text = await readIfThere(join(folder, id))
    await rm(join(folder, id), { force: true })
    await rm(join(folder, `${id}.part`), { force: true })
    return text
  },
})

/** For permanent changes: no post step would remove a backup. */
export const keepNothing: Backups = {
  newId: () => randomUUID(),
  keep: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
}
