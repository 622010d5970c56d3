import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moduleSource } from './go-module.ts'

/**
 * A dependency without most of its plug-ins: some take minutes to compile, some are in no module
 * proxy, and nothing runs them.
 */
export interface Narrowed {
  /** Its module path, as in go.mod. */
  readonly module: string
  /** The folders and files to build; the others are not copied. */
  readonly folders: readonly string[]
  /** Files whose blank imports register plug-ins, with the imports to keep. */
  readonly registers: Readonly<Record<string, readonly string[]>>
  /** Folder next to go.mod with files of our own, which are added to the copy. */
  readonly overlay?: string
}

/** Removes the imports of all plug-ins but the kept ones. */
const withoutPlugins = (text: string, kept: readonly string[]): string =>
  text
    .split('\n')
    .filter((line) => {
      const [, path] = /^\s*_ "([^"]+)"$/.exec(line) ?? []
      return path === undefined || kept.some((one) => path.endsWith(one))
    })
    .join('\n')

/** Copies a narrowed dependency into a folder. Nothing else about it changes. */
const copyNarrowed = (folder: string, narrowed: Narrowed, copy: string): void => {
  const { module, folders, registers, overlay } = narrowed
  const source = moduleSource(folder, module)
  mkdirSync(copy, { recursive: true })
  // A module from before go.mod was has none: the overlay brings it.
  const isNamed = existsSync(join(source, 'go.mod'))
  for (const name of isNamed ? ['go.mod', ...folders] : folders) {
    cpSync(join(source, name), join(copy, name), { recursive: true })
  }
  for (const [file, kept] of Object.entries(registers)) {
    const text = withoutPlugins(readFileSync(join(source, file), 'utf8'), kept)
    // The Go tool's files are read-only, and so are their copies.
    rmSync(join(copy, file))
    writeFileSync(join(copy, file), text)
  }
  if (overlay !== undefined) cpSync(join(folder, overlay), copy, { recursive: true })
}

/**
 * Copies the narrowed dependencies of a module into a folder, with a go.mod that uses these copies.
 *
 * @returns the option of `go build` that names this go.mod
 */
export const narrow = (folder: string, all: readonly Narrowed[], target: string): string => {
  rmSync(target, { recursive: true, force: true })
  const replaced = all.map((narrowed, index) => {
    const copy = join(target, `module-${index}`)
    copyNarrowed(folder, narrowed, copy)
    return `replace ${narrowed.module} => ${copy}\n`
  })
  const own = readFileSync(join(folder, 'go.mod'), 'utf8')
  writeFileSync(join(target, 'go.mod'), `${own}\n${replaced.join('')}`)
  cpSync(join(folder, 'go.sum'), join(target, 'go.sum'))
  return `-modfile=${join(target, 'go.mod')}`
}
