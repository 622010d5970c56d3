import { realpath, stat } from 'node:fs/promises'

import { readIfThere, removeIfThere, writePrivate } from './private-file.ts'

/**
 * A text file that the user or other tools may own too: docker's config, a kubeconfig. File system
 * errors become ActionError FILE_NOT_USABLE.
 */
export interface TextFile {
  readonly path: string
  /** Undefined if there is no such file. */
  read(): Promise<string | undefined>
  /** Who may read and write it, as permission bits; undefined if there is no such file. */
  mode(): Promise<number | undefined>
  /**
   * Writes all or nothing; readable by its owner only, unless a mode is given. Until it is
   * complete, the text is in a file next to it, whose name ends in `id`.
   */
  write(text: string, id: string, mode?: number): Promise<void>
  /** Removes the temporary file of a write that was killed. */
  discard(id: string): Promise<void>
  remove(): Promise<void>
}

export const textFile = (path: string): TextFile => {
  // A link stays a link: its target is replaced.
  const target = () => realpath(path).catch(() => path)
  return {
    path,
    read: () => readIfThere(path),
    mode: async () => {
      const found = await stat(path).catch(() => undefined)
      return found === undefined ? undefined : found.mode & 0o777
    },
    write: async (text, id, mode) => {
      const file = await target()
      await writePrivate(file, text, { temporary: `${file}.${id}`, mode })
    },
    discard: async (id) => removeIfThere(`${await target()}.${id}`),
    remove: () => removeIfThere(path),
  }
}
