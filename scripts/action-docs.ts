import { existsSync } from 'node:fs'

import { type ActionMetadata, type Field, readAction } from './read-action.ts'
import { environmentJsonSchema } from './environment-json-schema.ts'

/** The folders of all actions in the order in which the pipeline uses them; '.' is the root action. */
export const actionFolders = [
  '.',
  'auth',
  'login-ocir',
  'kubeconfig',
  'build-push',
  'ensure-cluster',
  'ensure-network',
  'ensure-node-pool',
  'check',
  'deploy',
  'load',
  'assert-scaling',
  'preview',
  'drift-check',
  'doctor',
].filter((folder) => existsSync(`${folder}/action.yml`))

/**
 * Renders the tables of inputs and outputs of one action, in Markdown.
 *
 * @throws Error when a field has no description: the tables must have no gaps
 */
export const renderAction = (folder: string, action: ActionMetadata): string => {
  const rows = (kind: string, fields: Readonly<Record<string, Field>> = {}): string[][] =>
    Object.entries(fields).map(([name, field]) => {
      if (!field.description)
        throw new Error(`${folder}/action.yml: ${kind} ${name} has no description`)
      return kind === 'input'
        ? [`\`${name}\``, oneLine(field.description), fallbackOf(field)]
        : [`\`${name}\``, oneLine(field.description)]
    })
  const inputs = table(['input', 'what it is', 'default'], rows('input', action.inputs))
  const outputs = table(['output', 'what it is'], rows('output', action.outputs))
  return [inputs, outputs].filter((part) => part !== '').join('\n\n')
}

const schema = environmentJsonSchema()

/** Returns the key of the environment file that a description ends with, e.g. `(load.rate)`. */
export const schemaKeyOf = (description = ''): string | undefined =>
  /\(([a-z-]+(?:\.[A-Za-z0-9-]+)*)(?: in the file)?\)/.exec(description)?.[1]

/** Returns the default of that key. */
const schemaDefault = (description = ''): string => {
  const place = schemaKeyOf(description)
    ?.split('.')
    .reduce<unknown>((at, name) => {
      const { properties, additionalProperties } = (at ?? {}) as Record<
        string,
        Record<string, unknown>
      >
      return properties?.[name] ?? additionalProperties
    }, schema)
  const value = (place as { readonly default?: unknown } | undefined)?.default
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

/**
 * Returns the value that applies if an input is not given: its own default, or that of the key that
 * it overrides.
 */
const fallbackOf = ({ required, description, default: own = '' }: Field): string => {
  if (required) return 'required'
  const value = schemaDefault(description) || own
  return value === '' ? '' : `\`${value}\``
}

/** Formats text for a table cell; `<namespace>` would otherwise be taken for HTML and vanish. */
const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .replace(/</g, '&lt;')

/** Renders a Markdown table; empty without rows. */
export const table = (head: string[], rows: string[][]): string => {
  if (rows.length === 0) return ''
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Renders the table of all stage actions, for the README of the repository. */
export const renderActions = (): string => {
  const folders = actionFolders.filter((folder) => folder !== '.')
  const rows = folders.map((folder) => [
    `[\`${folder}\`](${folder}/README.md)`,
    oneLine(readAction(folder).description),
  ])
  return table(['action', 'does'], rows)
}

interface Variables {
  readonly purpose: string
  readonly names: readonly string[]
}

/** Renders which variables of the job each tool gets, with their purpose. */
export const renderTools = (
  tools: Readonly<Record<string, readonly string[]>>,
  groups: Readonly<Record<string, Variables>>,
): string => {
  const rows = Object.entries(groups).map(([group, { purpose, names }]) => {
    const given = Object.keys(tools).filter((tool) => tools[tool]?.includes(group))
    const all = given.length === Object.keys(tools).length
    const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
    return [oneLine(purpose), all ? 'all' : list(given), list(names)]
  })
  return table(['for', 'tools', 'variables'], rows)
}

/**
 * Replaces the part of a README between the markers of a source; returns it unchanged if it has
 * none.
 *
 * @param source as in the markers: `action.yml`, or `every action.yml`
 */
export const fillReadme = (readme: string, source: string, made: string): string => {
  const start = `<!-- made from ${source}: start -->`
  const [from, to] = [readme.indexOf(start), readme.indexOf(`<!-- made from ${source}: end -->`)]
  if (from < 0 || to < from) return readme
  return `${readme.slice(0, from + start.length)}\n\n${made}\n\n${readme.slice(to)}`
}
