import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

import { ActionError } from '../../values/action-error.ts'

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error

/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing: string, path: string, cause: unknown): unknown =>
  isSystemError(cause)
    ? new ActionError({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
      })
    : cause

/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
export const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw notUsable('read', path, error)
  }
}

/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
export const removeIfThere = async (path: string): Promise<void> => {
  await rm(path, { force: true }).catch((error: unknown) => {
    throw notUsable('remove', path, error)
  })
}

interface PrivateFile {
  /** The temporary file next to the real one, until the text is complete. */
  readonly temporary?: string
  readonly mode?: number | undefined
}

/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path: string): string => `${path}.${Math.random().toString(36).slice(2)}`

/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
export const writePrivate = async (
  path: string,
  text: string,
  { temporary = besideOf(path), mode = 0o600 }: PrivateFile = {},
): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(temporary, text, { mode: 0o600, flag: 'wx' })
    if (mode !== 0o600) await chmod(temporary, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw notUsable('write', path, error)
  }
}
