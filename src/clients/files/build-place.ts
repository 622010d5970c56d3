import { join } from 'node:path'

import { requireCleanContext } from './git-credentials.ts'
import { placeInWorkspace, realPlace, type Workspace } from './workspace.ts'

/** What an image is built from, as the user names it. */
export interface BuildFiles {
  readonly context: string
  readonly dockerfile?: string | undefined
}

/** What builders look for in the context where none is named. */
const DEFAULTS = ['Dockerfile', 'Containerfile']

/**
 * What a builder is given: absolute paths in the workspace, with a context free of credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
export const placeBuild = (
  workspace: Workspace,
  { context, dockerfile }: BuildFiles,
  keys: { readonly context: string; readonly dockerfile: string },
): BuildFiles => {
  const folder = placeInWorkspace(workspace, keys.context, context)
  const given = dockerfile === undefined ? DEFAULTS.map((name) => join(folder, name)) : [dockerfile]
  const [file = ''] = given.map((name) => placeInWorkspace(workspace, keys.dockerfile, name))
  requireCleanContext(keys.context, realPlace(folder), file)
  return dockerfile === undefined ? { context: folder } : { context: folder, dockerfile: file }
}
