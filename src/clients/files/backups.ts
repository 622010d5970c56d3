import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { readIfThere, writePrivate } from './private-file.ts'

/** Keeps what a step replaces until post puts it back. */
export interface Backups {
  /** A name for one text, known before anything is written, so that post can remove all of it. */
  newId(): string
  keep(id: string, text: string): Promise<void>
  /** Gives it back, once; undefined if it was never kept, or only a part of it. */
  recall(id: string): Promise<string | undefined>
}

/** One private file for each text: the user's credentials can be in it. */
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

/** For changes that stay: no post step would remove a copy. */
export const keepNothing: Backups = {
  newId: () => randomUUID(),
  keep: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
}
