import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and its missing parents, for its user only (0700). What root makes under sudo is given
 * to the user who called it, whose own kubectl, oci and podman have to read it.
 */
export const makeFolder = (folder: string): void => {
  const outermost = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (outermost === undefined) return
  for (let made = folder; made.length >= outermost.length; made = dirname(made)) giveToCaller(made)
}

/** Writes a file so that a reader sees the old content or the new, never a part; 0600, the caller's. */
export const writeWhole = (file: string, content: string): void => {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, content, { mode: 0o600 })
  giveToCaller(draft)
  renameSync(draft, file)
}

/** Makes the user who called sudo the owner; does nothing unless this is root under sudo. */
export const giveToCaller = (path: string): void => {
  const { SUDO_UID: user, SUDO_GID: group } = process.env
  if (process.getuid?.() !== 0 || !user || !group) return
  chownSync(path, Number(user), Number(group))
}
