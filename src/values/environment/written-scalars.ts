import type { Document, Pair, Scalar, visit as visitNodes } from 'yaml'

import { goScalar } from '../manifests/go-yaml.ts'
import { formIn, type Path } from './schema-form.ts'

/** A scalar in a file that cannot be used as written. */
interface Misread {
  readonly node: Scalar
  readonly path: Path
  readonly message: string
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'key' in value && 'value' in value

const scalarKey = (value: unknown): string => {
  const key = typeof value === 'object' && value !== null && 'value' in value ? value.value : ''
  return typeof key === 'string' ? key : JSON.stringify(key)
}

const isNode = (value: unknown): value is { readonly items: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'items' in value

/** The path of a node from those that hold it. */
const pathOf = (key: unknown, parents: readonly unknown[], node: unknown): Path => {
  const chain = [...parents, node]
  return chain.flatMap((one, index): (string | number)[] => {
    if (isPair(one)) return [scalarKey(one.key)]
    const inner = chain[index + 1]
    if (!isNode(one) || isPair(inner) || inner === undefined) return []
    return [one.items.indexOf(inner)]
  })
}

const isNoText = ({ value }: Scalar): boolean => typeof value !== 'string' && value !== null

/** Helm reads values by YAML 1.1 and writes numbers in a form of its own. */
const misreadByHelm = ({ source = '', value }: Scalar): string | undefined => {
  const isChanged = typeof value === 'number' && String(value) !== source
  const helms = goScalar(source)
  if (!isChanged && (helms === value || typeof helms === 'string')) return undefined
  return `${source} would not stay as it is written; write it in quotes, or as ${JSON.stringify(helms)}`
}

/**
 * Restores the source text of numbers and booleans where a text is expected: version 1.20 is not
 * 1.2.
 * @returns the chart values that would lose theirs
 */
export const keepWritten = (document: Document.Parsed, visit: typeof visitNodes): Misread[] => {
  const found: Misread[] = []
  visit(document, {
    Scalar: (key, scalar, parents) => {
      if (key === 'key' || scalar.type !== 'PLAIN' || scalar.source === undefined) return
      const path = pathOf(key, parents, scalar)
      const form = formIn(path)
      if (form === 'text' && isNoText(scalar)) scalar.value = scalar.source
      const message = form === 'values' ? misreadByHelm(scalar) : undefined
      if (message !== undefined) found.push({ node: scalar, path, message })
    },
  })
  return found
}
