import type { Document, Scalar, visit as visitNodes, YAMLMap } from 'yaml'

import { parseOptions } from '../bounded-yaml.ts'

/** Booleans and null in Go's YAML 1.1 (resolve.go of go.yaml.in/yaml/v2). */
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
])

const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/

/** A leading zero is octal, as in `defaultMode: 0755`; underscores may separate digits. */
const numberOf = (text: string): number | undefined => {
  const plain = text.replaceAll('_', '')
  const [, sign, digits] = WHOLE.exec(plain) ?? []
  if (digits !== undefined) {
    const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits)
    return sign === '-' ? -value : value
  }
  return FLOAT.test(plain) ? Number(plain) : undefined
}

/** The value of an unquoted scalar, as Helm and kubectl read it. Timestamps stay texts. */
export const goScalar = (text: string): unknown => {
  const word = WORDS.get(text)
  if (word !== undefined) return word
  return /^[-+.0-9]/.test(text) ? (numberOf(text) ?? text) : text
}

const TAG = 'tag:yaml.org,2002:'
const RESOLVED = new Set(['int', 'float', 'bool', 'null'].map((name) => `${TAG}${name}`))

const valueOfScalar = ({ value, tag, type }: Scalar): unknown => {
  if (typeof value !== 'string') return value instanceof Uint8Array ? textOf(value) : value
  const isPlain = type === 'PLAIN' && tag === undefined
  return isPlain || RESOLVED.has(tag ?? '') ? goScalar(value) : value
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

const keyText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)

/** Reads an unquoted key like a value, and converts it back: `on` becomes "true". */
const settleKeys = (map: YAMLMap, seen: (key: string) => void): void => {
  const keys = new Set<string>()
  for (const { key: node } of map.items) {
    const name = node as Scalar
    if (name.value === '<<') continue
    const key = keyText(valueOfScalar(name))
    name.value = key
    if (keys.has(key)) seen(key)
    keys.add(key)
  }
}

/** How a document is parsed, so that `settleDocument` can read its scalars. */
export const goOptions = {
  ...parseOptions,
  schema: 'failsafe',
  merge: true,
  // Helm and kubectl use the last one; the parser's search for duplicates takes quadratic time.
  uniqueKeys: false,
} as const

/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the duplicate keys of mappings, e.g. `metadata.name`
 */
export const settleDocument = (document: Document.Parsed, visit: typeof visitNodes): string[] => {
  const twice: string[] = []
  const pathOf = (parents: readonly unknown[]) =>
    parents.flatMap((parent) =>
      typeof parent === 'object' && parent !== null && 'key' in parent
        ? [String((parent.key as Scalar).value)]
        : [],
    )
  visit(document, {
    Map: (_key, map, parents) =>
      settleKeys(map, (key) => void twice.push([...pathOf(parents), key].join('.'))),
    Scalar: (key, scalar) => {
      if (key !== 'key') scalar.value = valueOfScalar(scalar)
    },
  })
  return twice
}
