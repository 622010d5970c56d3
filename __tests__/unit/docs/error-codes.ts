import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const code = /^[A-Z][A-Z0-9]+(_[A-Z0-9]+)*$/

interface Source {
  readonly file: string
  readonly tree: ts.SourceFile
}

const read = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((file) => ({
      file,
      tree: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
    }))

const visit = (node: ts.Node, poll: (node: ts.Node) => void): void => {
  poll(node)
  node.forEachChild((child) => visit(child, poll))
}

/** Returns the strings that an expression can evaluate to: `a ?? 'B'`, `c ? 'D' : 'E'`, `'F'`. */
const valuesOf = (node: ts.Expression): string[] => {
  if (ts.isStringLiteral(node)) return code.test(node.text) ? [node.text] : []
  if (ts.isParenthesizedExpression(node)) return valuesOf(node.expression)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(valuesOf)
  const operators = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]
  if (!ts.isBinaryExpression(node) || !operators.includes(node.operatorToken.kind)) return []
  return [node.left, node.right].flatMap(valuesOf)
}

const nameOf = (node: ts.Node | undefined): string =>
  node !== undefined && (ts.isIdentifier(node) || ts.isStringLiteral(node)) ? node.text : ''

/** Returns the functions that take a code, by name, with the index of that argument. */
const takersIn = (sources: readonly Source[]): Map<string, number> => {
  const takers = new Map<string, number>()
  const note = (name: ts.Node | undefined, parameters: ts.NodeArray<ts.ParameterDeclaration>) => {
    const index = parameters.findIndex((parameter) => nameOf(parameter.name) === 'code')
    if (index >= 0) takers.set(nameOf(name), index)
  }
  for (const { tree } of sources) {
    visit(tree, (node) => {
      if (ts.isFunctionDeclaration(node)) note(node.name, node.parameters)
      if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return
      if (ts.isArrowFunction(node.initializer)) note(node.name, node.initializer.parameters)
    })
  }
  return takers
}

/** A verdict that passed also has a code, which is no error code. */
const isPassed = (node: ts.PropertyAssignment): boolean =>
  node.parent.properties.some(
    (other) =>
      ts.isPropertyAssignment(other) &&
      nameOf(other.name) === 'passed' &&
      other.initializer.kind === ts.SyntaxKind.TrueKeyword,
  )

const codesAt = (node: ts.Node, takers: ReadonlyMap<string, number>): string[] => {
  if (ts.isPropertyAssignment(node)) {
    const isCode = ['code', 'title'].includes(nameOf(node.name)) && !isPassed(node)
    return isCode ? valuesOf(node.initializer) : []
  }
  if (ts.isVariableDeclaration(node) && /codes?$/i.test(nameOf(node.name))) {
    const table = node.initializer
    if (table === undefined || !ts.isObjectLiteralExpression(table)) return []
    return table.properties.flatMap((entry) =>
      ts.isPropertyAssignment(entry) ? valuesOf(entry.initializer) : [],
    )
  }
  if (!ts.isCallExpression(node)) return []
  const argument = node.arguments[takers.get(nameOf(node.expression)) ?? -1]
  return argument === undefined ? [] : valuesOf(argument)
}

/**
 * Returns every code that an error of these sources can have, with the files in which it occurs.
 */
export const errorCodes = (folder: string): Map<string, string[]> => {
  const sources = read(folder)
  const takers = takersIn(sources)
  const found = new Map<string, string[]>()
  for (const { file, tree } of sources) {
    visit(tree, (node) => {
      for (const text of codesAt(node, takers)) {
        found.set(text, [...new Set([...(found.get(text) ?? []), file])])
      }
    })
  }
  return found
}
