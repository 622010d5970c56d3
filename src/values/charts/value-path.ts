import { ActionError } from '../action-error.ts'

/** The path of a chart value: keys, and indices of lists. */
export type ValuePath = readonly (string | number)[]

/** One value of a chart, as `--set` and its sisters give them. */
export interface ValueEntry {
  readonly path: ValuePath
  /** A bigint where a number has more digits than JavaScript's hold. */
  readonly value: unknown
}

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536

/** Names the place without quoting the text: it may be part of a secret. */
export const wrongEntry = (
  message: string,
  hint = 'Write one entry per line, such as image.tag=1.2.',
): ActionError => new ActionError({ code: 'INPUT_INVALID', message, hint })

const indexOf = (digits: string): number => {
  const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN
  if (index <= MOST) return index
  throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`)
}

/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (
  text: string,
): { readonly path: ValuePath; readonly length: number } | undefined => {
  const path: (string | number)[] = []
  let key = ''
  let isOpen = true
  const close = () => {
    if (isOpen) path.push(key)
    key = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') key += text.charAt(++at)
    else if (character === '=') {
      close()
      return { path, length: at }
    } else if (character === '.') {
      close()
      isOpen = true
    } else if (character === '[') {
      close()
      const end = text.indexOf(']', at)
      path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)))
      at = end
      isOpen = false
    } else if (isOpen) key += character
    else throw wrongEntry('a key continues behind the bracket of an index')
  }
  return undefined
}

const requireKeys = (path: ValuePath): ValuePath => {
  const isWhole =
    path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '')
  if (isWhole && typeof path[0] === 'string') return path
  throw wrongEntry('a key, or a part of one, is empty')
}

/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
export const splitEntry = (
  entry: string,
): { readonly path: ValuePath; readonly rest: string } | undefined => {
  const key = readKey(entry)
  if (key === undefined) return undefined
  return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) }
}

/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
export const parseValuePath = (key: string): ValuePath =>
  requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? [])

/** The form that Helm's `--set` takes. */
export const formatValuePath = (path: ValuePath): string =>
  path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`,
    )
    .join('')
    .replace(/^\./, '')
