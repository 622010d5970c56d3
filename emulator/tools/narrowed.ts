import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A dependency of which most plug-ins are left out: some take minutes to compile, and nothing runs them. */
export interface Narrowed {
  /** Its path, as go.mod has it. */
  readonly module: string
  /** Folders that are built; the others are not copied. */
  readonly folders: readonly string[]
  /** Files whose blank imports register plug-ins, and which of these stay. */
  readonly registers: Readonly<Record<string, readonly string[]>>
}

/** Where the Go tool has put a dependency, whose content go.sum verifies. */
const sourceOf = (folder: string, module: string): string => {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' }
  const reported = execFileSync('go', ['mod', 'download', '-json', module], { cwd: folder, env })
  const { Dir } = JSON.parse(reported.toString()) as { readonly Dir: string }
  return Dir
}

/** The file without the imports of plug-ins that do not stay. */
const withoutPlugins = (text: string, kept: readonly string[]): string =>
  text
    .split('\n')
    .filter((line) => {
      const [, path] = /^\s*_ "([^"]+)"$/.exec(line) ?? []
      return path === undefined || kept.some((one) => path.endsWith(one))
    })
    .join('\n')

/**
 * Copies the dependency into a folder, narrowed, beside a go.mod that takes it from there. Nothing else of
 * it is changed.
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
    // What the Go tool keeps is read-only, and so is its copy.
    rmSync(join(copy, file))
    writeFileSync(join(copy, file), text)
  }
  const own = readFileSync(join(folder, 'go.mod'), 'utf8')
  writeFileSync(join(target, 'go.mod'), `${own}\nreplace ${module} => ${copy}\n`)
  cpSync(join(folder, 'go.sum'), join(target, 'go.sum'))
  return `-modfile=${join(target, 'go.mod')}`
}
