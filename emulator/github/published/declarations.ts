import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const file = join(import.meta.dirname, '../../../node_modules/@octokit/openapi-types/types.d.ts')

type Members = ReadonlyMap<string, ts.TypeNode>

const read = new WeakMap<ts.TypeNode, Members>()

/** Returns the members of an object type by name; empty for every other type. */
export const membersOf = (type: ts.TypeNode | undefined): Members => {
  if (type === undefined || !ts.isTypeLiteralNode(type)) return new Map()
  const known = read.get(type)
  if (known) return known
  const members = new Map(
    type.members
      .filter(ts.isPropertySignature)
      .flatMap(({ name, type: of }) => (of ? [[nameOf(name), of] as const] : [])),
  )
  read.set(type, members)
  return members
}

/** Returns the name as written, without quotes. */
export const nameOf = (name: ts.PropertyName): string =>
  ts.isStringLiteral(name) || ts.isIdentifier(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText()

/**
 * GitHub's OpenAPI description, as the types that GitHub generates from it. Loaded on first use.
 */
class Declarations {
  #interfaces: ReadonlyMap<string, Members> | undefined

  /** Returns the type at a path, e.g. `components`, `schemas`, `issue-comment`. */
  find(root: string, ...path: readonly string[]): ts.TypeNode | undefined {
    this.#interfaces ??= readAll()
    const [first = '', ...rest] = path
    return rest.reduce<ts.TypeNode | undefined>(
      (type, name) => membersOf(type).get(name),
      this.#interfaces.get(root)?.get(first),
    )
  }
}

const readAll = (): ReadonlyMap<string, Members> => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map(({ name, members }) => [
        name.text,
        membersOf(ts.factory.createTypeLiteralNode([...members])),
      ]),
  )
}

export const declarations = new Declarations()
