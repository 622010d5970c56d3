import { ShapeError } from '../../../values/fields.ts'
import type { ObjectDifference } from './object-difference.ts'

/** Whole objects, so that paths can be reported and not lines. */
export const WHOLE_DIFF = 'diff -U 9999999 -N'

/** `apps.v1.Deployment.shop.edge`, the name of a file that kubectl compares. */
const fileName = /\/MERGED-[^/]*\/(?:.*?\.)?([A-Z][A-Za-z0-9]*)\.([a-z0-9-]*)\.([^/\s]+)$/

/** The object of one side of a diff; undefined if there is none. */
const sideOf = async (lines: readonly string[], mark: '-' | '+'): Promise<unknown> => {
  const { parseDocument } = await import('yaml')
  const { parseOptions, valueOf } = await import('../../../values/bounded-yaml.ts')
  const own = lines.filter((line) => line.startsWith(' ') || line.startsWith(mark))
  try {
    const text = own.map((line) => line.slice(1)).join('\n')
    const document = parseDocument(text, parseOptions)
    const [error] = document.errors
    if (error !== undefined) throw error
    return valueOf(document) ?? undefined
  } catch {
    // The content may be secret.
    throw new ShapeError('an object in the difference is no YAML')
  }
}

const parseOne = async (part: string): Promise<ObjectDifference> => {
  const [head = '', ...rest] = part.split('\n')
  const [, kind, , name] = fileName.exec(head) ?? []
  const start = rest.findIndex((line) => line.startsWith('@@'))
  if (kind === undefined || name === undefined || start < 0) {
    throw new ShapeError(`a difference cannot be read: ${head}`)
  }
  const lines = rest.slice(start + 1)
  return { kind, name, live: await sideOf(lines, '-'), desired: await sideOf(lines, '+') }
}

/**
 * The objects in the output of `kubectl diff` with WHOLE_DIFF.
 * @throws ShapeError if one cannot be read: it would count as no difference
 */
export const parseDiff = async (output: string): Promise<ObjectDifference[]> => {
  const [before = '', ...parts] = output.split(/^diff (?=.*\/MERGED-)/m)
  if (parts.length === 0 && before.trim() !== '') {
    throw new ShapeError('the difference names no object')
  }
  return Promise.all(parts.map(parseOne))
}
