import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Field {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

interface ActionMetadata {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, Field>>
  readonly outputs?: Readonly<Record<string, Field>>
}

/** The folders of all actions in the order in which the pipeline uses them; '.' is the root action. */
export const actionFolders = [
  '.',
  'auth',
  'login-ocir',
  'kubeconfig',
  'build-push',
  'ensure-network',
  'ensure-node-pool',
  'deploy',
  'load',
  'assert-scaling',
].filter((folder) => existsSync(`${folder}/action.yml`))

export function readAction(folder: string): ActionMetadata {
  return parse(readFileSync(`${folder}/action.yml`, 'utf8')) as ActionMetadata
}

/**
 * The tables of inputs and outputs of one action, in Markdown.
 *
 * @throws Error when a field has no description: a table with gaps helps nobody
 */
export function renderAction(folder: string, action: ActionMetadata): string {
  const rows = (kind: string, fields: Readonly<Record<string, Field>> = {}): string[][] =>
    Object.entries(fields).map(([name, field]) => {
      if (!field.description)
        throw new Error(`${folder}/action.yml: ${kind} ${name} has no description`)
      const fallback = field.required ? 'required' : field.default ? `\`${field.default}\`` : ''
      return kind === 'input'
        ? [`\`${name}\``, oneLine(field.description), fallback]
        : [`\`${name}\``, oneLine(field.description)]
    })
  const inputs = table(['input', 'what it is', 'default'], rows('input', action.inputs))
  const outputs = table(['output', 'what it is'], rows('output', action.outputs))
  return [inputs, outputs].filter((part) => part !== '').join('\n\n')
}

const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const start = '<!-- made from action.yml: start -->'
const end = '<!-- made from action.yml: end -->'

/** A README with the part between the markers replaced; unchanged when it has no markers. */
export function fillReadme(readme: string, made: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) return readme
  return `${readme.slice(0, from + start.length)}\n\n${made}\n\n${readme.slice(to)}`
}
