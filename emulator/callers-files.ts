import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Creates a folder and its missing parents, for its owner only (0700). Folders that root creates
 * under sudo are given to the calling user, whose own kubectl, oci and podman have to read them.
 */
export const makeFolder = (folder: string): void => {
  const outermost = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (outermost === undefined) return
  for (let made = folder; made.length >= outermost.length; made = dirname(made)) giveToCaller(made)
}

/**
 * Writes a file atomically, so that readers see the old or the new content; 0600, owned by the
 * caller.
 */
export const writeWhole = (file: string, content: string): void => {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, content, { mode: 0o600 })
  giveToCaller(draft)
  renameSync(draft, file)
}

/** Gives the path to the user who called sudo; does nothing unless this is root under sudo. */
export const giveToCaller = (path: string): void => {
  const { SUDO_UID: user, SUDO_GID: group } = process.env
  if (process.getuid?.() !== 0 || !user || !group) return
  chownSync(path, Number(user), Number(group))
}
