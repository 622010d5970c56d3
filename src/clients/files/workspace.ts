import { readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

import { ActionError } from '../../values/action-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The folders that user-supplied paths are resolved against. */
export interface Workspace {
  /** The real path of the job's checkout. */
  readonly folder: string
  /** The runner's temporary folder, where credentials of this job are; undefined outside of a job. */
  readonly temporary: string | undefined
  /** Of the job. */
  readonly environment: Environment
}

const isLoop = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOOP'

const linkAt = (path: string): string | undefined => {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** The real path behind a path, even if nothing exists there yet. */
export const realPlace = (path: string): string => {
  try {
    return realpathSync(path)
  } catch (error) {
    const parent = dirname(path)
    if (parent === path) return path
    const place = join(realPlace(parent), basename(path))
    const target = isLoop(error) ? undefined : linkAt(place)
    return target === undefined ? place : realPlace(resolve(dirname(place), target))
  }
}

/** Whether a real path is a folder or inside it. */
export const liesIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** The workspace of the job; outside of one, the current folder. */
export const openWorkspace = (environment: Environment): Workspace => {
  const temporary = environment['RUNNER_TEMP']
  return {
    folder: realPlace(resolve(environment['GITHUB_WORKSPACE'] || '.')),
    temporary: temporary ? realPlace(resolve(temporary)) : undefined,
    environment,
  }
}

const outside = (key: string, path: string, place: string, { folder }: Workspace): ActionError =>
  new ActionError({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name must be in it, even through a link. Copy the file into the workspace in an earlier step.',
  })

const ofJob = (key: string, path: string, what: string): ActionError =>
  new ActionError({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
  })

/**
 * Resolves a user's path to an absolute one, which tools cannot mistake for an option.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
export const placeInWorkspace = (workspace: Workspace, key: string, path: string): string => {
  const { folder, temporary } = workspace
  const place = resolve(folder, path)
  const real = realPlace(place)
  if (!liesIn(real, folder)) throw outside(key, path, real, workspace)
  if (temporary !== undefined) {
    const isIn = liesIn(real, temporary) && !liesIn(folder, temporary)
    if (isIn || liesIn(temporary, real)) {
      throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials")
    }
  }
  if (relative(folder, real).split(sep).includes('.git')) {
    throw ofJob(key, path, "lies in git's own folder, which can hold a token")
  }
  return place
}
