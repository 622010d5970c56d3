import { join } from 'node:path'

import { requireCleanContext } from './git-credentials.ts'
import { placeInWorkspace, realPlace, type Workspace } from './workspace.ts'

/** The sources of an image build, as the user names them. */
interface BuildFiles {
  readonly context: string
  readonly file?: string | undefined
}

/** The Dockerfile names that builders try in the context by default. */
const DEFAULTS = ['Dockerfile', 'Containerfile']

/**
 * Resolves what a builder gets: absolute paths in the workspace, with a context free of
 * credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
export const placeBuild = (
  workspace: Workspace,
  { context, file }: BuildFiles,
  keys: { readonly context: string; readonly file: string },
): BuildFiles => {
  const folder = placeInWorkspace(workspace, keys.context, context)
  const given = file === undefined ? DEFAULTS.map((name) => join(folder, name)) : [file]
  const [dockerfile = ''] = given.map((name) => placeInWorkspace(workspace, keys.file, name))
  requireCleanContext(keys.context, realPlace(folder), dockerfile)
  return file === undefined ? { context: folder } : { context: folder, file: dockerfile }
}
