import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A dependency without most of its plug-ins: some take minutes to compile, and nothing runs them.
 */
export interface Narrowed {
  /** Its module path, as in go.mod. */
  readonly module: string
  /** The folders to build; the others are not copied. */
  readonly folders: readonly string[]
  /** Files whose blank imports register plug-ins, with the imports to keep. */
  readonly registers: Readonly<Record<string, readonly string[]>>
}

/** Returns the folder in which the Go tool has put a dependency; go.sum verifies its content. */
const sourceOf = (folder: string, module: string): string => {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' }
  const reported = execFileSync('go', ['mod', 'download', '-json', module], { cwd: folder, env })
  const { Dir } = JSON.parse(reported.toString()) as { readonly Dir: string }
  return Dir
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

/**
 * Copies the narrowed dependency into a folder, with a go.mod that uses this copy. Nothing else
 * about it changes.
 *
 * @returns the option of `go build` that names this go.mod
 */
export const narrow = (folder: string, narrowed: Narrowed, target: string): string => {
  const { module, folders, registers } = narrowed
  const source = sourceOf(folder, module)
  const copy = join(target, 'module')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of ['go.mod', ...folders]) {
    cpSync(join(source, name), join(copy, name), { recursive: true })
  }
  for (const [file, kept] of Object.entries(registers)) {
    const text = withoutPlugins(readFileSync(join(source, file), 'utf8'), kept)
    // The Go tool's files are read-only, and so are their copies.
    rmSync(join(copy, file))
    writeFileSync(join(copy, file), text)
  }
  const own = readFileSync(join(folder, 'go.mod'), 'utf8')
  writeFileSync(join(target, 'go.mod'), `${own}\nreplace ${module} => ${copy}\n`)
  cpSync(join(folder, 'go.sum'), join(target, 'go.sum'))
  return `-modfile=${join(target, 'go.mod')}`
}
