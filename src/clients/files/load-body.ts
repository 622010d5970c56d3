import { readFileSync, statSync } from 'node:fs'

import { ActionError, messageOf } from '../../values/action-error.ts'
import { placeInWorkspace, type Workspace } from './workspace.ts'

/** Bytes: a ConfigMap, which delivers the requests to pods of the cluster, is limited to 1 MiB. */
const MOST = 256 * 2 ** 10

const refused = (key: string, path: string, why: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message: `${key}: ${path} ${why}`, hint })

const read = (key: string, path: string, place: string): Buffer => {
  try {
    const { size } = statSync(place)
    if (size <= MOST) return readFileSync(place)
  } catch (error) {
    const hint = 'Paths are relative to the workspace: run actions/checkout first.'
    throw refused(key, path, `cannot be read: ${messageOf(error)}`, hint)
  }
  const hint = 'Send a smaller body, or send the load by a script of your own.'
  throw refused(key, path, `is larger than ${MOST / 2 ** 10} KiB`, hint)
}

/**
 * Reads a file of the workspace that is sent with requests.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
export const readLoadBody = (workspace: Workspace, key: string, path: string): string => {
  const bytes = read(key, path, placeInWorkspace(workspace, key, path))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const hint = 'Bodies are text in UTF-8. Send other ones by a script of your own.'
    throw refused(key, path, 'is no text in UTF-8', hint)
  }
}
