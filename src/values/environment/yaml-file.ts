import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'

import { messageOf } from '../action-error.ts'
import { excessOf, parseOptions, valueOf } from '../bounded-yaml.ts'
import { own } from '../own.ts'
import type { Path } from './schema-form.ts'
import { keepWritten } from './written-scalars.ts'

/** A parsed YAML file with the places of its entries. */
export interface YamlFile {
  readonly path: string
  readonly isThere: boolean
  /** Undefined if the file is absent, empty or not readable. */
  readonly content: unknown
  /** The syntax errors, each with its place. */
  readonly problems: readonly string[]
  valueAt(path: Path): unknown
  /** `file:line:column` of a value, or of its enclosing node if it is missing. */
  placeOf(path: Path): string
  /** `file:line:column` of a key. */
  placeOfKey(path: Path, key: string): string
}

type Parsed = ReturnType<typeof parseDocument>
type Child = { readonly value: Node | undefined; readonly key: Node | undefined }

const childOf = (document: Parsed, node: Node | undefined, key: string | number): Child => {
  const parent = isAlias(node) ? node.resolve(document) : node
  if (isMap(parent)) {
    const pair = parent.items.find(({ key: name }) => isScalar(name) && String(name.value) === key)
    return { key: pair?.key as Node | undefined, value: pair?.value as Node | undefined }
  }
  if (!isSeq(parent)) return { key: undefined, value: undefined }
  return { key: undefined, value: parent.items[Number(key)] as Node | undefined }
}

/** The last node of a path that the file has, and whether it is the whole path. */
const walk = (document: Parsed, path: Path): { node: Node | undefined; key: Node | undefined } => {
  let node: Node | undefined = document.contents ?? undefined
  let key: Node | undefined
  for (const segment of path) {
    const child = childOf(document, node, segment)
    if (child.key === undefined && child.value === undefined) return { node: key ?? node, key }
    node = child.value ?? child.key
    key = child.key
  }
  return { node, key }
}

const inside = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? own(value as Readonly<Record<string, unknown>>, String(key))
        : undefined,
    content,
  )

/** Far more than a hand-written file has, but always parsed within two seconds. */
const KILOBYTES = 64

const contentOf = (document: Parsed, path: string, problems: string[]): unknown => {
  try {
    return valueOf(document)
  } catch (error) {
    problems.push(`${path}: ${messageOf(error)}`)
    return undefined
  }
}

/** Parses a YAML file. */
export const parseYaml = (path: string, text: string): YamlFile => {
  const lineCounter = new LineCounter()
  const excess = excessOf(text, KILOBYTES, Lexer)
  const options = { ...parseOptions, merge: true, lineCounter }
  const document = parseDocument(excess === undefined ? text : '', options)
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const place = (node: Node | undefined) => at(node?.range?.[0] ?? 0)
  const problems = document.errors.map(({ pos, message, code }) => {
    // After its colon, this message has the text itself, which can be secret.
    const shown = code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') : message
    return `${at(pos[0])} ${shown}`
  })
  if (excess !== undefined) problems.push(`${path}: it has ${excess}`)
  const misread = problems.length > 0 ? [] : keepWritten(document, visit)
  problems.push(
    ...misread.map(
      ({ node, path: keys, message }) => `${place(node)} ${keys.join('.')}: ${message}`,
    ),
  )
  const content: unknown = problems.length > 0 ? undefined : contentOf(document, path, problems)
  const isMapping = content === null || content === undefined || isMap(document.contents)
  if (!isMapping) problems.push(`${at(0)} the file must be a mapping of keys, as "cluster: ocid1…"`)
  return {
    path,
    isThere: true,
    content: content ?? undefined,
    problems,
    valueAt: (keys) => inside(content, keys),
    placeOf: (keys) => place(walk(document, keys).node),
    placeOfKey: (keys, key) => place(walk(document, [...keys, key]).key),
  }
}
