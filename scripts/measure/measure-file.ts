import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

/** The measures of one file. */
export interface Measured {
  readonly path: string
  readonly lines: number
  readonly functions: readonly Shape[]
  /** Paths of the project's own files, each with the imported names; '*' stands for all. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>
  readonly exports: readonly string[]
  /** Whether its first line says why it is a separate file. */
  readonly hasReason: boolean
}

interface Shape {
  readonly name: string
  readonly lines: number
  readonly parameters: number
  readonly nesting: number
}

const root = resolve(import.meta.dirname, '../..')

const isBlock = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isIterationStatement(node, false) ||
  ts.isSwitchStatement(node) ||
  ts.isTryStatement(node)

/**
 * Returns how deep branching and repeating statements are nested, without those of inner functions.
 */
const nestingOf = (node: ts.Node): number => {
  let deepest = 0
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) return
    // `else if` continues a chain and is not another level.
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

/** Returns static and lazy imports alike, including those of types. */
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

/** Measures a file of the repository; the path is relative to its root. */
export const measureFile = (path: string): Measured => {
  const text = readFileSync(resolve(root, path), 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return {
    path,
    lines: text.split('\n').length - 1,
    functions: functionsOf(source),
    imports: importsOf(source, path),
    exports: exportsOf(source),
    hasReason: text.startsWith('// Own file: '),
  }
}
