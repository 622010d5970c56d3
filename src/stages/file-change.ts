import { createHash } from 'node:crypto'

import type { KeptTexts } from '../clients/kept-texts.ts'
import type { TextFile } from '../clients/text-file.ts'

/** What post needs to undo one change of a file; holds no secret. */
export interface FileChange {
  readonly path: string
  /** SHA-256 of the text that we wrote. */
  readonly after: string
  /** The private file with the text before; absent if there was no file. */
  readonly before?: string
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Changes a file. The record is saved first, so that post can undo it wherever this stops. */
export const changeFile = async (
  file: TextFile,
  kept: KeptTexts,
  edit: (text: string | undefined) => string | Promise<string>,
  save: (change: FileChange) => Promise<void>,
): Promise<void> => {
  const before = await file.read()
  const text = await edit(before)
  const change = { path: file.path, after: hashOf(text) }
  await save(before === undefined ? change : { ...change, before: await kept.keep(before) })
  await file.write(text)
}

/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing of ours was there any more
 */
export const undoChange = async (
  change: FileChange,
  file: TextFile,
  kept: KeptTexts,
  withdraw: (
    text: string,
    before: string | undefined,
  ) => string | undefined | Promise<string | undefined>,
): Promise<boolean> => {
  const before = change.before === undefined ? undefined : await kept.recall(change.before)
  const text = await file.read()
  if (text === undefined) return false
  const isOurs = hashOf(text) === change.after
  const isKnown = before !== undefined || change.before === undefined
  const next = isOurs && isKnown ? before : await withdraw(text, before)
  if (next === text) return false
  await (next === undefined ? file.remove() : file.write(next))
  return true
}
