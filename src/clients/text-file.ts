import { realpath, rm } from 'node:fs/promises'

import { readIfThere, writePrivate } from './private-file.ts'

/** A file of text that somebody else may own too: docker's config, a kubeconfig. */
export interface TextFile {
  readonly path: string
  /** Undefined if there is no such file. */
  read(): Promise<string | undefined>
  /** Whole or not at all; readable by its owner only. */
  write(text: string): Promise<void>
  remove(): Promise<void>
}

export const textFile = (path: string): TextFile => ({
  path,
  read: () => readIfThere(path),
  // A link stays a link: what it leads to is replaced.
  write: async (text) => writePrivate(await realpath(path).catch(() => path), text),
  remove: () => rm(path, { force: true }),
})
