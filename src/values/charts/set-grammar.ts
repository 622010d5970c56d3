import { parseJson, record } from '../json.ts'
import { splitEntry, type ValueEntry, wrongEntry } from './value-path.ts'

/** `text` takes every value verbatim, like `--set-string`. */
export type SetKind = 'typed' | 'text'

const INTEGER = /^[-+]?[1-9][0-9]{0,18}$/

/** A 64-bit integer; a leading zero or a decimal point makes it a text. */
const integerOf = (text: string): number | bigint | undefined => {
  if (text === '0') return 0
  if (!INTEGER.test(text)) return undefined
  const exact = BigInt(text.replace('+', ''))
  if (BigInt.asIntN(64, exact) !== exact) return undefined
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact
}

/** Converts a value like Helm's `--set`: true, false, null and integers are not texts. */
const typed = (text: string, kind: SetKind): unknown => {
  if (kind === 'text') return text
  const word = text.toLowerCase()
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : (integerOf(text) ?? text)
}

/** Reads up to a character that `ends` it; a backslash escapes one. */
const readUntil = (
  text: string,
  ends: (rest: string) => boolean,
): { readonly value: string; readonly length: number } => {
  let value = ''
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\\') value += text.charAt(++at)
    else if (ends(text.slice(at))) return { value, length: at }
    else value += text.charAt(at)
  }
  return { value, length: text.length }
}

/** `{a,b}`; undefined if the brace is never closed. */
const readList = (text: string, kind: SetKind) => {
  const items: unknown[] = []
  for (let at = 1; at <= text.length;) {
    const { value, length } = readUntil(text.slice(at), (rest) => /^[,}]/.test(rest))
    items.push(typed(value, kind))
    at += length + 1
    if (text.charAt(at - 1) === '}') return { value: items, length: at }
  }
  return undefined
}

/** A comma starts another entry only if a key follows; else it belongs to the value. */
const NEXT = /^,\s*[A-Za-z_](?:\\.|[\w./[\]-])*=/

const jsonOf = (text: string): unknown => {
  const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined
  return typeof value === 'object' && value !== null ? value : undefined
}

/** The value at the start of a text, and its length. JSON is parsed, or kept as text. */
const readValue = (text: string, kind: SetKind) => {
  const json = jsonOf(text)
  if (json !== undefined) return { value: kind === 'text' ? text : json, length: text.length }
  const list = text.startsWith('{') ? readList(text, kind) : undefined
  if (list !== undefined) return list
  const { value, length } = readUntil(text, (rest) => NEXT.test(rest))
  return { value: typed(value, kind), length }
}

/** The value of a key given separately, as in a YAML mapping: separators have no meaning in it. */
export const parseSetValue = (text: string, kind: SetKind): unknown => {
  const json = jsonOf(text)
  if (json !== undefined) return kind === 'text' ? text : json
  const list = text.startsWith('{') ? readList(text, kind) : undefined
  return list?.length === text.length ? list.value : typed(text, kind)
}

const place = (count: number, before: string | undefined): string =>
  `entry ${count}${before === undefined ? '' : `, which follows "${before}",`}`

const entriesOf = (line: string, kind: SetKind, found: ValueEntry[]): void => {
  for (let rest = line; rest !== '';) {
    const entry = splitEntry(rest)
    if (entry === undefined) {
      const before = found.at(-1)?.path.join('.')
      throw wrongEntry(`${place(found.length + 1, before)} is not key=value`)
    }
    const { value, length } = readValue(entry.rest, kind)
    found.push({
      path: entry.path.map((key) => (typeof key === 'string' ? key.trim() : key)),
      value,
    })
    rest = entry.rest.slice(length).replace(/^\s*,\s*/, '')
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Entries in Helm's `--set` grammar, one per line.
 * @throws ActionError INPUT_INVALID that names the place without quoting: it may be part of a
 * secret
 */
export const parseSet = (text: string, kind: SetKind): readonly ValueEntry[] => {
  const found: ValueEntry[] = []
  for (const line of linesOf(text)) entriesOf(line, kind, found)
  return found
}

/**
 * Entries as Helm's `--set-json` takes them, `key=JSON` one per line, or one object with all of them.
 * @throws ActionError INPUT_INVALID
 */
export const parseSetJson = (text: string): readonly ValueEntry[] => {
  const whole = jsonOf(text)
  if (whole !== undefined && !Array.isArray(whole)) {
    return Object.entries(record(whole)).map(([key, value]) => ({ path: [key], value }))
  }
  return linesOf(text).map((line, index) => {
    const entry = splitEntry(line)
    const value = entry && (entry.rest.trim() === '' ? null : parseJson(entry.rest))
    if (entry !== undefined && value !== undefined) return { path: entry.path, value }
    throw wrongEntry(
      `entry ${index + 1} is not key=JSON`,
      'Write one entry per line, such as ports=[80, 443]; texts need double quotes there.',
    )
  })
}

/** Entries of `key=path`, one per line. @throws ActionError INPUT_INVALID */
export const parseSetFile = (text: string): readonly ValueEntry[] =>
  linesOf(text).map((line, index) => {
    const entry = splitEntry(line)
    if (entry !== undefined && entry.rest.trim() !== '') {
      return { path: entry.path, value: entry.rest.trim() }
    }
    throw wrongEntry(
      `entry ${index + 1} is not key=path`,
      'Write one entry per line, such as ca=deploy/ca.pem.',
    )
  })
