// `node scripts/measure.ts`: the measures of the code's structure, for src and emulator, as a table.
// With --names it names what stands out; with --circles it only looks for circles of imports, types
// included, and ends with 1 if there is one.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

interface Measured {
  readonly path: string
  readonly lines: number
  readonly functions: readonly Shape[]
  /** Paths of the project's own files, each with the names that are imported; '*' stands for all. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>
  readonly exports: readonly string[]
}

interface Shape {
  readonly name: string
  readonly lines: number
  readonly parameters: number
  readonly nesting: number
}

const root = resolve(import.meta.dirname, '..')

const trackedFiles = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', '--', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.endsWith('.ts'))

const isBlock = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isIterationStatement(node, false) ||
  ts.isSwitchStatement(node) ||
  ts.isTryStatement(node)

/** How deep statements that branch or repeat lie in each other, without those of inner functions. */
const nestingOf = (node: ts.Node): number => {
  let deepest = 0
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) return
    // `else if` is a row, not a further level.
    const isElse = ts.isIfStatement(child) && ts.isIfStatement(node) && node.elseStatement === child
    deepest = Math.max(deepest, nestingOf(child) + (isBlock(child) && !isElse ? 1 : 0))
  })
  return deepest
}

const lineOf = (source: ts.SourceFile, position: number): number =>
  source.getLineAndCharacterOfPosition(position).line

const nameOf = (node: ts.Node): string => {
  const named = node as ts.Node & { readonly name?: ts.Node }
  if (named.name !== undefined) return named.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : '(anonymous)'
}

const functionsOf = (source: ts.SourceFile): Shape[] => {
  const found: Shape[] = []
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined
    if (ts.isFunctionLike(node) && body) {
      found.push({
        name: nameOf(node),
        lines: lineOf(source, node.end) - lineOf(source, node.getStart()) + 1,
        parameters: node.parameters.length,
        nesting: nestingOf(body),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isOwn = (specifier: ts.Node): specifier is ts.StringLiteral =>
  ts.isStringLiteral(specifier) && specifier.text.startsWith('.')

const namesOf = (clause: ts.ImportClause | ts.NamedExportBindings | undefined): string[] => {
  if (clause === undefined) return ['*']
  const bindings = ts.isImportClause(clause) ? clause.namedBindings : clause
  if (bindings === undefined || !('elements' in bindings)) return ['*']
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

/** Static and lazy imports alike, and those of types. */
const importsOf = (source: ts.SourceFile, path: string): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  const add = (specifier: ts.StringLiteral, names: readonly string[]): void => {
    const target = relative(root, resolve(root, dirname(path), specifier.text))
    found.set(target, new Set([...(found.get(target) ?? []), ...names]))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isOwn(node.moduleSpecifier)) {
      add(node.moduleSpecifier, namesOf(node.importClause))
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && isOwn(node.moduleSpecifier)) {
      add(node.moduleSpecifier, namesOf(node.exportClause))
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : []
    const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    if (isLazy && argument && isOwn(argument)) add(argument, ['*'])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const exportsOf = (source: ts.SourceFile): string[] =>
  source.statements.filter(isExported).flatMap((node) => {
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => name.getText())
    }
    return 'name' in node && node.name ? [(node.name as ts.Node).getText()] : []
  })

const measureFile = (path: string): Measured => {
  const text = readFileSync(resolve(root, path), 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return {
    path,
    lines: text.split('\n').length - 1,
    functions: functionsOf(source),
    imports: importsOf(source, path),
    exports: exportsOf(source),
  }
}

/** Sets of files that import each other, types included (Tarjan's strongly connected components). */
const circlesOf = (files: readonly Measured[]): string[][] => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const lowOf = (path: string): number => low.get(path) ?? 0
  const visit = (path: string): void => {
    index.set(path, index.size)
    low.set(path, index.size - 1)
    stack.push(path)
    for (const next of byPath.get(path)?.imports.keys() ?? []) {
      if (!byPath.has(next)) continue
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(path, Math.min(lowOf(path), lowOf(next)))
    }
    if (lowOf(path) !== index.get(path)) return
    const members = stack.splice(stack.indexOf(path))
    if (members.length > 1) circles.push(members)
  }
  for (const { path } of files) if (!index.has(path)) visit(path)
  return circles
}

interface Use {
  readonly unused: readonly string[]
  readonly small: readonly string[]
}

const SMALL = 25

/** Exports that no other file imports, and small files that only one file imports. */
const useOf = (files: readonly Measured[], readers: readonly Measured[]): Use => {
  const used = new Map<string, Set<string>>()
  const importers = new Map<string, number>()
  for (const reader of readers) {
    for (const [target, names] of reader.imports) {
      used.set(target, new Set([...(used.get(target) ?? []), ...names]))
      const isTest = reader.path.startsWith('__tests__/')
      importers.set(target, (importers.get(target) ?? 0) + (isTest ? 0 : 1))
    }
  }
  const isUsed = (path: string, name: string) =>
    used.get(path)?.has(name) === true || used.get(path)?.has('*') === true
  return {
    unused: files.flatMap(({ path, exports }) =>
      exports.filter((name) => !isUsed(path, name)).map((name) => `${path}: ${name}`),
    ),
    small: files
      .filter(({ path, lines }) => lines < SMALL && importers.get(path) === 1)
      .map(({ path }) => path),
  }
}

const countBy = (paths: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const spread = (numbers: readonly number[]): string => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return `${at(sorted, 0.5)} / ${at(sorted, 0.9)} / ${at(sorted, 1)}`
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const FULL = 25
const MOST_PARAMETERS = 4

const report = (folder: string, tests: number, readers: readonly Measured[]): void => {
  const files = readers.filter(({ path }) => path.startsWith(`${folder}/`))
  const functions = files.flatMap((file) => file.functions.map((one) => ({ ...one, file })))
  const { unused, small } = useOf(files, readers)
  const folders = countBy(files.map(({ path }) => path))
  const lines = files.map((file) => file.lines)
  const many = functions.filter(({ parameters }) => parameters > MOST_PARAMETERS)
  const rows: [string, string | number][] = [
    ['files', files.length],
    ['lines', sum(lines)],
    ['lines a file (median / p90 / longest)', spread(lines)],
    ['functions', functions.length],
    ['lines a function', spread(functions.map((one) => one.lines))],
    ['parameters', spread(functions.map((one) => one.parameters))],
    ['nesting', spread(functions.map((one) => one.nesting))],
    ['folders', folders.length],
    [`folders of more than ${FULL} files`, folders.filter(([, count]) => count > FULL).length],
    [`functions of more than ${MOST_PARAMETERS} parameters`, many.length],
    ['circles of imports, types included', circlesOf(files).length],
    ['exports that no other file imports', unused.length],
    [`files below ${SMALL} lines with one importer`, small.length],
    ['test lines a source line', (tests / sum(lines)).toFixed(2)],
  ]
  console.log(`\n${folder}`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(42)} ${value}`)
  if (!process.argv.includes('--names')) return
  for (const [name, count] of folders.filter(([, one]) => one > FULL)) {
    console.log(`  full: ${name} (${count})`)
  }
  for (const { name, parameters, file } of many) {
    console.log(`  parameters: ${file.path} ${name} (${parameters})`)
  }
  for (const circle of circlesOf(files)) console.log(`  circle: ${circle.join(' ')}`)
  for (const one of unused) console.log(`  unused: ${one}`)
  for (const path of small) console.log(`  small: ${path}`)
}

const ROOTS = ['src', 'emulator', '__tests__', 'scripts', 'benchmarks', 'sweep']
const measured = trackedFiles(...ROOTS).map(measureFile)
const testLines = (folder: string): number =>
  sum(
    measured
      .filter(({ path }) => path.startsWith(`__tests__/unit/${folder}/`))
      .map(({ lines }) => lines),
  )
if (process.argv.includes('--circles')) {
  const circles = circlesOf(measured)
  for (const circle of circles) console.error(`circle of imports: ${circle.join(' -> ')}`)
  process.exitCode = circles.length === 0 ? 0 : 1
} else {
  for (const folder of ['src', 'emulator']) report(folder, testLines(folder), measured)
}
