import { createHash } from 'node:crypto'

import type { Backups } from '../clients/files/backups.ts'
import type { TextFile } from '../clients/files/text-file.ts'
import { record } from '../values/json.ts'
import { isHash, isKeptId, isMode, isPlainPath } from '../values/state-record.ts'

/** What post needs to undo one change of a file; holds no secret. */
export interface FileChange {
  readonly path: string
  /** Names the backup, and the temporary file of a killed write. */
  readonly id: string
  /** SHA-256 of the text that we wrote. */
  readonly after: string
  /** SHA-256 of the text before; absent if there was no file. */
  readonly before?: string
  /** The file's previous permission bits. */
  readonly mode?: number
}

/** Reads a change that main saved; undefined for anything that main cannot have written. */
export const parseFileChange = (value: unknown): FileChange | undefined => {
  const { path, id, after, before, mode } = record(value)
  if (!isPlainPath(path) || !isKeptId(id) || !isHash(after)) return undefined
  if (before !== undefined && !isHash(before)) return undefined
  if (mode !== undefined && !isMode(mode)) return undefined
  return {
    path,
    id,
    after,
    ...(before === undefined ? {} : { before }),
    ...(mode === undefined ? {} : { mode }),
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Changes a file. Saves the record before anything else, so that post can undo it wherever this
 * stops.
 */
export const changeFile = async (
  file: TextFile,
  kept: Backups,
  edit: (text: string | undefined) => string | Promise<string>,
  save: (change: FileChange) => Promise<void>,
): Promise<void> => {
  const [before, mode] = [await file.read(), await file.mode()]
  const text = await edit(before)
  // It is the user's own, or an earlier step's, which removes it itself.
  if (text === before) return
  const change = { path: file.path, id: kept.newId(), after: hashOf(text) }
  if (before === undefined) {
    await save(change)
  } else {
    await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) })
    await kept.keep(change.id, before)
  }
  await file.write(text, change.id)
}

/**
 * Undoes a change: byte for byte if nobody wrote since, else by removing only what is ours.
 * @param withdraw returns the text without ours, or undefined if nothing is left
 * @returns false if none of our text was left
 */
export const undoChange = async (
  change: FileChange,
  file: TextFile,
  kept: Backups,
  withdraw: (
    text: string,
    before: string | undefined,
  ) => string | undefined | Promise<string | undefined>,
): Promise<boolean> => {
  await file.discard(change.id)
  const before = await kept.recall(change.id)
  const text = await file.read()
  if (text === undefined || hashOf(text) === change.before) return false
  const isOurs = hashOf(text) === change.after
  const isKnown = before !== undefined || change.before === undefined
  const next = isOurs && isKnown ? before : await withdraw(text, before)
  if (next === text) return false
  await (next === undefined ? file.remove() : file.write(next, change.id, change.mode))
  return true
}
