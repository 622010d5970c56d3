import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { expect, it } from '@jest/globals'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../../..')

/** Returns what a file loads when it starts: its imports except types and `await import()`. */
const importsOf = (path: string): readonly string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) return []
    const isType = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    const { moduleSpecifier } = statement
    if (isType || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const { text } = moduleSpecifier
    return text.startsWith('node:') ? [] : [text.startsWith('.') ? join(dirname(path), text) : text]
  })
}

/** Returns everything that is loaded with a file; packages by name. */
const loadedBy = (path: string, loaded = new Set<string>()): ReadonlySet<string> => {
  if (loaded.has(path)) return loaded
  loaded.add(path)
  if (path.startsWith('/')) importsOf(path).forEach((one) => loadedBy(one, loaded))
  return loaded
}

const main = loadedBy(join(root, 'src/main.ts'))

/**
 * Returns the files that an action loads before it has read its inputs, besides those that all
 * load.
 */
const before = (action: string): readonly string[] =>
  [...loadedBy(join(root, `src/actions/${action === 'root' ? 'pipeline' : action}.ts`))].filter(
    (path) => !main.has(path),
  )

const actions = readdirSync(root, { recursive: false, encoding: 'utf8' })
  .filter((name) => readdirSync(join(root, 'src/actions')).includes(`${name}.ts`))
  .concat('root')

/** These also read the environment file. */
const WITH_FILE = ['root', 'preview', 'drift-check', 'doctor']

it.each(actions)('%s reads its inputs before anything else is loaded', (action) => {
  const files = before(action)
  const packages = files.filter((path) => !path.startsWith('/'))
  expect(packages).toEqual([])
  const bytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0)
  const most = WITH_FILE.includes(action) ? 165_000 : 75_000
  const names = files.map((path) => relative(root, path)).join('\n')
  expect(bytes <= most ? 'few' : `${bytes} bytes: ${names}`).toBe('few')
})

it('knows every action', () => {
  expect(actions.length).toBeGreaterThan(12)
})
