import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import ts from 'typescript'
import { parse } from 'yaml'

import { deferBuiltins } from './defer-builtins.ts'

/**
 * Builds dist/: one bundle of src/main.ts whose lazy imports become chunks, and a stub for each
 * phase of each action.yml. The same sources give the same bytes.
 */
const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
/** Replaces dist/ once it is complete, so that a failed build leaves the old one. */
const built = join(root, 'dist.new')

/**
 * Declares that @actions/core has no modules with side effects, which it does not declare itself.
 * The bundler then leaves out what we do not call: 900 of its 940 kB, most of them undici.
 */
const sayFreeOfSideEffects = (): void => {
  const file = join(root, 'node_modules/@actions/core/package.json')
  const said = JSON.parse(readFileSync(file, 'utf8')) as { sideEffects?: boolean }
  if (said.sideEffects === false) return
  const marked = { ...said, sideEffects: false }
  writeFileSync(file, `${JSON.stringify(marked, null, 2)}\n`)
}

/** The folder of the sources as plain JavaScript, for bundling. */
const plain = join(root, 'dist.src')

/**
 * Writes the sources without their types. ncc would turn them into CommonJS, of which the bundler
 * cannot leave anything out: the code of zod alone would be three times as large and as slow to
 * load.
 */
const writePlain = (): void => {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  }
  const from = join(root, 'src')
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const source = readFileSync(join(from, name), 'utf8')
    const { outputText } = ts.transpileModule(source, { compilerOptions, fileName: name })
    const file = join(plain, name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, outputText)
  }
}

/**
 * Bundles without type checking: tsc checks the whole repository, and doing it here would only cost
 * time.
 */
const bundle = (): void => {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const bundleArguments = [
    'build',
    join('dist.src', 'main.js'),
    '-o',
    built,
    '--license',
    'licenses.txt',
    '--no-cache',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, [ncc, ...bundleArguments], {
    cwd: root,
    encoding: 'utf8',
    timeout: 600_000,
  })
  if (status === 0) return
  rmSync(built, { recursive: true, force: true })
  throw new Error(`ncc failed:\n${stdout}\n${stderr}`)
}

/**
 * From this size in bytes, a chunk is printed without its comments: they are a fifth of the SDK's.
 */
const large = 2_000_000

const stripComments = (): void => {
  const { ESNext } = ts.ModuleKind
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ESNext }
  for (const name of readdirSync(built)) {
    const path = join(built, name)
    if (!name.endsWith('.js') || statSync(path).size < large) continue
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions })
    writeFileSync(path, outputText)
  }
}

const deferSlowBuiltins = (): void => {
  const path = join(built, 'index.js')
  writeFileSync(path, deferBuiltins(readFileSync(path, 'utf8')))
}

/** Returns the stub of a phase: the runner starts it, the bundle does the rest. */
const stub = (name: string, phase: 'main' | 'post'): string =>
  `import { main } from '../index.js'\nawait main('${name}', '${phase}')\n`

interface ActionFile {
  readonly runs: { readonly main?: string; readonly post?: string }
}

/** Returns the folders with an action.yml; the root action's stub is dist/root/. */
const actionFolders = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'action.yml')))
    .map((entry) => entry.name)
    .sort()

const writeStubs = (name: string, actionFile: string): void => {
  const { runs } = parse(readFileSync(actionFile, 'utf8')) as ActionFile
  mkdirSync(join(built, name), { recursive: true })
  if (runs.main !== undefined) writeFileSync(join(built, name, 'index.js'), stub(name, 'main'))
  if (runs.post !== undefined) writeFileSync(join(built, name, 'post.js'), stub(name, 'post'))
}

const build = (): void => {
  rmSync(built, { recursive: true, force: true })
  rmSync(plain, { recursive: true, force: true })
  sayFreeOfSideEffects()
  writePlain()
  bundle()
  rmSync(plain, { recursive: true })
  stripComments()
  deferSlowBuiltins()
  for (const name of actionFolders()) writeStubs(name, join(root, name, 'action.yml'))
  // Not in any action.yml: the credential plugin of our kubeconfig, Helm's post-renderer, and the
  // process that keeps a tunnel open.
  for (const name of ['kubeconfig-token', 'post-render', 'bastion-tunnel']) {
    mkdirSync(join(built, name))
    writeFileSync(join(built, name, 'index.js'), stub(name, 'main'))
  }
  mkdirSync(join(built, 'cli'))
  writeFileSync(
    join(built, 'cli', 'index.js'),
    `#!/usr/bin/env node\nimport { command } from '../index.js'\nawait command(process.argv.slice(2))\n`,
    { mode: 0o755 },
  )
  if (existsSync(join(root, 'action.yml'))) writeStubs('root', join(root, 'action.yml'))
}

/** Returns all files in a folder, by their path within it. */
const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  )

const differences = (): string[] => {
  const [fresh, kept] = [
    filesOf(built),
    existsSync(dist) ? filesOf(dist) : new Map<string, Buffer>(),
  ]
  const names = new Set([...fresh.keys(), ...kept.keys()])
  return [...names].filter((name) => {
    const other = kept.get(name)
    return other === undefined || fresh.get(name)?.equals(other) !== true
  })
}

build()
if (process.argv.includes('--check')) {
  const outdated = differences()
  rmSync(built, { recursive: true })
  if (outdated.length > 0) {
    console.error(`dist/ is out of step (${outdated.join(', ')}). Run: npm run generate`)
    process.exit(1)
  }
} else {
  rmSync(dist, { recursive: true, force: true })
  renameSync(built, dist)
  const bytes = [...filesOf(dist).values()].reduce((sum, { length }) => sum + length, 0)
  console.log(`dist/: ${(bytes / 1e6).toFixed(2)} MB`)
}
