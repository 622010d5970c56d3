import type { z } from 'zod'

import { list, text } from '../json.ts'
import { own } from '../own.ts'
import { keysAt, type Path, schemaAt, typesOf } from './schema-form.ts'
import type { YamlFile } from './yaml-file.ts'

/** A value from an action's input instead of the file. */
export interface Override {
  readonly input: string
  readonly path: readonly string[]
  /** In the form that the file would have. */
  readonly value: unknown
}

/** The names of the inputs that can set the value at a path. */
export type InputsFor = (path: Path) => readonly string[]

/** Zod's message, or that a value is missing. */
export type Issue = z.core.$ZodIssue | { readonly code: 'missing'; readonly path: Path }

/** The context for describing issues. */
interface IssueContext {
  readonly file: YamlFile
  readonly overrides: readonly Override[]
  readonly inputsFor: InputsFor
}

/** `network.listeners[0]`. */
const nameOf = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')

const starts = (path: Path, prefix: readonly string[]): boolean =>
  prefix.every((key, index) => key === '*' || path[index] === key)

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys',
  boolean: 'true or false',
}

/** The values allowed at a path, in words. */
const allowedAt = (path: Path): string => {
  const schema = schemaAt(path)
  const { type, minimum, maximum } = schema
  if (Array.isArray(schema['enum'])) return schema['enum'].join(', ')
  if (type === 'integer') return `whole numbers from ${String(minimum)} to ${String(maximum)}`
  const [example] = list(schema['examples'])
  const such = typeof example === 'string' ? `, such as ${example}` : ''
  const names = typesOf(path).map((name) => own(typeNames, name) ?? name)
  return `${names.join(' or ')}${such}`
}

/** Mappings whose values can be secret. */
const withheld = [
  ['image', 'build-args'],
  ['images', '*', 'build-args'],
  ['release', 'set'],
  ['release', 'set-string'],
  ['release', 'set-json'],
  ['release', 'values'],
]

/** An invalid value, or only its type if it can contain a secret. */
const shown = (value: unknown, path: Path): string => {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  if (withheld.some((prefix) => starts(path, prefix))) return 'the value'
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}

const unknownKeys = (keys: readonly string[], path: Path, { file }: IssueContext): string[] =>
  keys.map((key) => {
    const allowed = keysAt(path).join(', ')
    const name = nameOf([...path, key])
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`
  })

const missing = (path: Path, { file, inputsFor }: IssueContext): string => {
  const inputs = inputsFor(path)
  const wanted = text(schemaAt(path)['description']).replace(/\.$/, '')
  const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`
  const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`
  const place = file.isThere ? `${file.placeOf(path)} ` : ''
  return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`
}

/**
 * Describes a problem with its place: `file:line:column key: message`, or `input "name": message`
 * if an input gave the value.
 */
export const describeIssue = (issue: Issue, context: IssueContext): string[] => {
  const { file, overrides } = context
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const override = overrides.findLast((one) => starts(path, one.path))
  const value = override === undefined ? file.valueAt(path) : override.value
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, context)
  if (override === undefined && value === undefined) return [missing(path, context)]
  const message =
    issue.code === 'custom'
      ? issue.message
      : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`
  const place =
    override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`
  return [`${place}: ${message}`]
}
