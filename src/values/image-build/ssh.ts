import { asPath } from '../path.ts'
import { invalidInput } from '../input-text.ts'

/** An SSH agent or a key for `RUN --mount=type=ssh,id=…`. */
export interface SshSource {
  readonly id: string
  /** A key, or the socket of an agent; the job's agent if left out. */
  readonly path?: string
}

/** Reads `default` or `id=path`. @throws ActionError INPUT_INVALID */
export const parseSsh = (text: string): SshSource => {
  const [, id = '', , path] = /^([A-Za-z0-9_.-]+)(=(.*))?$/s.exec(text.trim()) ?? []
  if (id === '' || /[,"\s]/.test(path ?? '')) {
    throw invalidInput(
      'an SSH source is not "default" or id=path',
      'Write default, or git=keys/deploy.',
    )
  }
  return path === undefined ? { id } : { id, path: asPath(path) }
}
