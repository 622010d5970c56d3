import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of other tools, which hold no environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules'])

/** Folders below each other that `**` goes into. */
const DEPTH = 8

/** Whether a path has characters that stand for others. */
export const isGlob = (path: string): boolean => /[*?]/.test(path)

/**
 * Whether a name fits a part of a pattern, in steps of at most its length times the name's: of several
 * `*` only the last has to be tried again. A regular expression would try all of them.
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

/** Links are not followed: the workspace alone is looked through. */
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
  /** What was looked for already, and where: several `**` lead to the same folders. */
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
 * The files of a folder that a pattern fits, in order of their names. `*` and `?` stay within a part of
 * the path, `**` is any number of folders.
 */
export const expandGlob = (folder: string, pattern: string): readonly string[] => {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) return []
  const search = new Search(folder)
  search.expand(parts, '', DEPTH)
  return [...search.found].toSorted()
}
