import ts from 'typescript'

import { declarations, membersOf, nameOf } from './declarations.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80)

const keywords = new Map<ts.SyntaxKind, (value: unknown) => boolean>([
  [ts.SyntaxKind.StringKeyword, (value) => typeof value === 'string'],
  [ts.SyntaxKind.NumberKeyword, (value) => typeof value === 'number'],
  [ts.SyntaxKind.BigIntKeyword, (value) => typeof value === 'bigint'],
  [ts.SyntaxKind.BooleanKeyword, (value) => typeof value === 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, () => true],
  [ts.SyntaxKind.NeverKeyword, () => false],
])

/**
 * Returns how a value deviates from one of GitHub's published types, one sentence each.
 *
 * @throws Error for a kind of type that GitHub's description did not use when this was written
 */
export const problemsOf = (type: ts.TypeNode, value: unknown, at: string): string[] => {
  const isKeyword = keywords.get(type.kind)
  if (isKeyword) return isKeyword(value) ? [] : [`${at} is no ${type.getText()}: ${shown(value)}`]
  if (ts.isParenthesizedTypeNode(type)) return problemsOf(type.type, value, at)
  if (ts.isLiteralTypeNode(type)) return literal(type, value, at)
  if (ts.isUnionTypeNode(type)) return best(type.types, value, at)
  if (ts.isIntersectionTypeNode(type)) return together(type.types, value, at)
  if (ts.isArrayTypeNode(type)) {
    if (!Array.isArray(value)) return [`${at} is no list: ${shown(value)}`]
    return value.flatMap((item, index) => problemsOf(type.elementType, item, `${at}[${index}]`))
  }
  if (ts.isTypeLiteralNode(type)) return object(type, value, at)
  if (ts.isIndexedAccessTypeNode(type)) return problemsOf(followed(type), value, at)
  if (ts.isTypeReferenceNode(type)) return reference(type, value, at)
  throw new Error(`${at}: unknown form of type ${type.getText()}`)
}

const literal = ({ literal: of }: ts.LiteralTypeNode, value: unknown, at: string): string[] => {
  const wanted = ts.isStringLiteral(of) ? JSON.stringify(of.text) : of.getText()
  return JSON.stringify(value) === wanted ? [] : [`${at} is ${shown(value)}, not ${wanted}`]
}

/** Of several alternatives, reports on the one with the fewest deviations. */
const best = (types: readonly ts.TypeNode[], value: unknown, at: string): string[] => {
  const each = types.map((one) => problemsOf(one, value, at))
  return each.reduce((least, one) => (one.length < least.length ? one : least))
}

/** Of several types that must all match, reports on each; a key is known if one of them has it. */
const together = (types: readonly ts.TypeNode[], value: unknown, at: string): string[] => {
  const each = types.map((one) => problemsOf(one, value, at))
  const isKnown = (problem: string) =>
    problem.endsWith(' is unknown') && !each.every((some) => some.includes(problem))
  return [...new Set(each.flat())].filter((problem) => !isKnown(problem))
}

const object = (type: ts.TypeLiteralNode, value: unknown, at: string): string[] => {
  if (!isObject(value)) return [`${at} is no object: ${shown(value)}`]
  const properties = type.members.filter(ts.isPropertySignature)
  const isOpen = type.members.some(ts.isIndexSignatureDeclaration)
  const known = new Set(properties.map(({ name }) => nameOf(name)))
  const unknown = Object.keys(value).filter((key) => !isOpen && !known.has(key))
  return [
    ...unknown.map((key) => `${at}.${key} is unknown`),
    ...properties.flatMap(({ name, type: of, questionToken }) => {
      const key = nameOf(name)
      if (value[key] !== undefined && of) return problemsOf(of, value[key], `${at}.${key}`)
      return questionToken ? [] : [`${at}.${key} is missing`]
    }),
  ]
}

/** Returns the type behind `components["schemas"]["issue-comment"]`. */
const followed = (type: ts.TypeNode): ts.TypeNode => {
  const path: string[] = []
  let root = type
  while (ts.isIndexedAccessTypeNode(root)) {
    const { indexType, objectType } = root
    if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal))
      path.unshift(indexType.literal.text)
    root = objectType
  }
  const found = declarations.find(root.getText(), ...path)
  if (!found) throw new Error(`GitHub describes no ${type.getText()}`)
  return found
}

const reference = (type: ts.TypeReferenceNode, value: unknown, at: string): string[] => {
  const [first] = type.typeArguments ?? []
  const name = type.typeName.getText()
  if (name === 'OneOf' && first && ts.isTupleTypeNode(first)) return best(first.elements, value, at)
  if (name === 'Record') return isObject(value) ? [] : [`${at} is no object: ${shown(value)}`]
  throw new Error(`${at}: unknown type ${type.getText()}`)
}

/** Returns the JSON type of a request or response. */
export const jsonIn = (type: ts.TypeNode | undefined): ts.TypeNode | undefined => {
  const resolved = type && ts.isIndexedAccessTypeNode(type) ? followed(type) : type
  return membersOf(membersOf(resolved).get('content')).get('application/json')
}
