import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type Mapping = Readonly<Record<string, unknown>>

/** A step that uses one of our actions. */
export interface Usage {
  /** Its place, for the message of a failed test. */
  readonly where: string
  /** The folder of the action; '.' is the root action. */
  readonly folder: string
  readonly id: string | undefined
  readonly inputs: readonly string[]
}

/** One YAML text that contains steps. */
export interface Snippet {
  readonly where: string
  readonly text: string
}

const ours = /^OWNER\/oke-virtual-nodes-actions(?:\/([\w-]+))?@(.*)$/

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mappingsIn = function* (value: unknown): Generator<Mapping> {
  if (Array.isArray(value)) for (const item of value) yield* mappingsIn(item)
  if (!isMapping(value)) return
  yield value
  for (const item of Object.values(value)) yield* mappingsIn(item)
}

/** Lists every Markdown file for readers, except third-party ones. */
export const documents = (): string[] =>
  readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist', '__tests__'].includes(name))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name]
      const inside = readdirSync(entry.name, { recursive: true, encoding: 'utf8' })
      return inside.map((name) => join(entry.name, name))
    })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))

/** Returns the YAML code blocks of a Markdown file. */
export const blocksOf = (file: string): Snippet[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, text], index) => ({
      where: `${file}, block ${index + 1}`,
      text: text ?? '',
    }),
  )

export const workflows = (): Snippet[] =>
  readdirSync('workflows')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join('workflows', name))
    .map((where) => ({ where, text: readFileSync(where, 'utf8') }))

export const snippets = (): Snippet[] => [...documents().flatMap(blocksOf), ...workflows()]

export const usagesIn = ({ where, text }: Snippet): Usage[] =>
  [...mappingsIn(parse(text))].flatMap((step) => {
    const [, folder = '.'] = ours.exec(typeof step['uses'] === 'string' ? step['uses'] : '') ?? ['']
    if (typeof step['uses'] !== 'string' || !ours.test(step['uses'])) return []
    const inputs = isMapping(step['with']) ? Object.keys(step['with']) : []
    const id = typeof step['id'] === 'string' ? step['id'] : undefined
    return [{ where, folder, id, inputs }]
  })

export interface Metadata {
  readonly inputs: ReadonlyMap<
    string,
    { readonly required: boolean; readonly default: string | undefined }
  >
  readonly outputs: ReadonlySet<string>
}

/** Returns what an action.yml declares, or undefined if there is no such action. */
export const metadataOf = (folder: string): Metadata | undefined => {
  const file = join(folder, 'action.yml')
  if (!existsSync(file)) return undefined
  const { inputs, outputs } = parse(readFileSync(file, 'utf8')) as Record<string, Mapping>
  const declared = (field: unknown) => {
    const { required, default: otherwise } = isMapping(field) ? field : {}
    return {
      required: required === true,
      default: typeof otherwise === 'string' ? otherwise : undefined,
    }
  }
  return {
    inputs: new Map(Object.entries(inputs ?? {}).map(([name, field]) => [name, declared(field)])),
    outputs: new Set(Object.keys(outputs ?? {})),
  }
}
