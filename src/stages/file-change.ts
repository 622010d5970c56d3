import { createHash } from 'node:crypto'

import type { Backups } from '../clients/files/backups.ts'
import type { TextFile } from '../clients/files/text-file.ts'
import { record } from '../values/json.ts'
import { isHash, isKeptId, isMode, isPlainPath } from '../values/state-record.ts'

/** What post needs to undo one change of a file; holds no secret. */
export interface FileChange {
  readonly path: string
  /** Names the kept text and what a write that was killed leaves beside the file. */
  readonly id: string
  /** SHA-256 of the text that we wrote. */
  readonly after: string
  /** SHA-256 of the text before; absent if there was no file. */
  readonly before?: string
  /** The permission bits that the file had. */
  readonly mode?: number
}

/** A change that main noted; undefined for what it cannot have noted. */
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

/** Changes a file. The record is saved before all else, so that post can undo it wherever this stops. */
export const changeFile = async (
  file: TextFile,
  kept: Backups,
  edit: (text: string | undefined) => string | Promise<string>,
  save: (change: FileChange) => Promise<void>,
): Promise<void> => {
  const [before, mode] = [await file.read(), await file.mode()]
  const text = await edit(before)
  // It is somebody's own, or of an earlier step that takes it back itself.
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
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing that we made was there, or not any more
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
