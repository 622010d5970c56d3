import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of other tools, which contain no environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules'])

/** Depth of folders that `**` matches. */
const DEPTH = 8

/** Whether a path contains wildcards. */
export const isGlob = (path: string): boolean => /[*?]/.test(path)

/**
 * Whether a name matches a part of a pattern, in at most its length times the name's steps: with
 * several `*`, only the last needs backtracking. A regular expression would backtrack into all of
 * them.
 */
const fits = (name: string, part: string): boolean => {
  let at = 0
  let star = -1
  let resume = 0
  for (let read = 0; read < name.length;) {
    if (part[at] === '*') {
      star = at++
      resume = read
    } else if (at < part.length && (part[at] === '?' || part[at] === name[read])) {
      at++
      read++
    } else if (star >= 0) {
      at = star + 1
      read = ++resume
    } else return false
  }
  while (part[at] === '*') at++
  return at === part.length
}

/** Links are not followed: only the workspace is searched. */
const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name))
  } catch {
    return []
  }
}

/** Searches one folder for the files of a pattern. */
class Search {
  readonly found = new Set<string>()
  readonly #folder: string
  /** Searches already made: several `**` lead to the same folders. */
  readonly #seen = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  expand(parts: readonly string[], prefix: string, depth: number): void {
    const [part, ...rest] = parts
    const key = `${parts.length} ${depth} ${prefix}`
    if (part === undefined || depth < 0 || this.#seen.has(key)) return
    this.#seen.add(key)
    const entries = entriesOf(join(this.#folder, prefix))
    const isAny = part === '**'
    if (isAny) this.expand(rest, prefix, depth)
    for (const entry of entries) {
      const path = join(prefix, entry.name)
      if (isAny && entry.isDirectory()) this.expand(parts, path, depth - 1)
      if (isAny || !fits(entry.name, part)) continue
      if (rest.length > 0 && entry.isDirectory()) this.expand(rest, path, depth)
      if (rest.length === 0 && entry.isFile()) this.found.add(path)
    }
  }
}

/**
 * The files of a folder that match a pattern, sorted by name. `*` and `?` stay within a part of the
 * path, `**` is any number of folders.
 */
export const expandGlob = (folder: string, pattern: string): readonly string[] => {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) return []
  const search = new Search(folder)
  search.expand(parts, '', DEPTH)
  return [...search.found].toSorted()
}
