import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse, stringify } from 'yaml'

/** A workflow as checkers read it, with its source. */
export interface WorkflowText {
  /** A file name: the source without separators. */
  readonly name: string
  readonly text: string
}

const documents = (): string[] =>
  readdirSync('.', { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile() && entry.name.endsWith('.md')) return [entry.name]
    const isOurs = entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name)
    if (!isOurs || entry.name.startsWith('.')) return []
    return readdirSync(entry.name, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => join(entry.name, path))
  })

const jobKeys = ['permissions', 'if', 'concurrency', 'env', 'runs-on', 'steps', 'environment']

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns the steps before a fragment whose outputs it uses. */
const earlierSteps = (block: string): object[] => {
  const used = [...block.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([, id]) => id ?? '')
  const known = [...block.matchAll(/\bid: ([\w-]+)/g)].map(([, id]) => id)
  return [...new Set(used)]
    .filter((id) => !known.includes(id))
    .map((id) => ({ id, run: 'echo "out=1" >> "$GITHUB_OUTPUT"' }))
}

/** Indents a block further by this many spaces. */
const indented = (block: string, spaces: number): string =>
  block.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))

/**
 * Completes a block around its own text, whose comments a checker reads; undefined if it is no part
 * of a workflow.
 */
const wholeWorkflow = (block: string): string | undefined => {
  const parsed: unknown = parse(block)
  if (Array.isArray(parsed)) {
    const isStep = (one: unknown) => isMapping(one) && ('uses' in one || 'run' in one)
    return parsed.every(isStep) ? jobOf(block, `    steps:\n${indented(block, 6)}`) : undefined
  }
  if (!isMapping(parsed)) return undefined
  if ('jobs' in parsed) {
    return 'on' in parsed ? block : `name: x\non: push\npermissions: {}\nconcurrency: x\n${block}`
  }
  return Object.keys(parsed).every((key) => jobKeys.includes(key))
    ? jobOf(block, indented(block, 4), parsed)
    : undefined
}

const jobOf = (block: string, body: string, given: Record<string, unknown> = {}): string => {
  const earlier = earlierSteps(block)
  const steps = earlier.length === 0 ? '' : indented(stringify(earlier), 6)
  const whole = 'steps' in given || body.includes('    steps:\n') ? body : `${body}\n    steps: [{ run: 'true' }]`
  return [
    'name: x\non: [pull_request]\npermissions: {}\nconcurrency: y\njobs:\n  job:',
    ...('runs-on' in given ? [] : ['    runs-on: ubuntu-latest']),
    whole.replace('    steps:\n', `    steps:\n${steps}`),
    '',
  ].join('\n')
}

const workflowsIn = (folder: string, prefix: string): WorkflowText[] =>
  readdirSync(folder).map((name) => {
    return { name: `${prefix}${name}`, text: readFileSync(join(folder, name), 'utf8') }
  })

/**
 * Returns the starter workflows, the project's own, and every block of the docs that is a workflow
 * or a part of one.
 */
export const workflowTexts = (): readonly WorkflowText[] => {
  const starters = workflowsIn('workflows', '')
  const own = workflowsIn('.github/workflows', 'own-')
  const blocks = documents().flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(
      ([, block = ''], index) => {
        const text = wholeWorkflow(block)
        const name = `${path.replaceAll('/', '_').replace(/\.md$/, '')}-${index + 1}.yml`
        return text === undefined ? [] : [{ name, text }]
      },
    ),
  )
  return [...starters, ...own, ...blocks]
}
