import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import { ActionError } from '../../values/action-error.ts'
import { isIgnored } from '../../values/image-build/docker-ignore.ts'

/**
 * Matches what actions/checkout leaves in git's config, and a password in the address of a remote.
 */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im

/** Git's own folders without config; there are many objects. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs'])

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder: string, isGit = false): readonly string[] =>
  entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name)
      return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git')
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : []
  })

const holdsCredential = (file: string): boolean => CREDENTIAL.test(readFileSync(file, 'utf8'))

/** Returns the files in a folder in which git keeps a token. */
const gitCredentials = (folder: string): readonly string[] =>
  gitConfigs(folder).filter(holdsCredential)

const withCredentials = (key: string, folder: string, file: string, also: string): ActionError =>
  new ActionError({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${relative(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
  })

/**
 * Rejects a build context that would pass git's token to the build.
 * @param dockerfile may have its own .dockerignore file next to it
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
export const requireCleanContext = (key: string, folder: string, dockerfile: string): void => {
  const found = gitCredentials(folder)
  if (found.length === 0) return
  // Builders disagree on which file applies, so every existing one must exclude it.
  const ignoring = [dockerfile, folder + sep]
    .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
  const isOut = (file: string) => {
    const path = relative(folder, file).split(sep).join('/')
    return ignoring.length > 0 && ignoring.every((text) => isIgnored(text, path))
  }
  const left = found.find((file) => !isOut(file))
  if (left === undefined) return
  throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore')
}

/**
 * Rejects a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
export const requireCleanChart = (key: string, folder: string): void => {
  const [file] = gitCredentials(folder)
  if (file !== undefined) throw withCredentials(key, folder, file, '')
}
