import { invalidInput } from './input-text.ts'
import { optionSeparators } from './network/options.ts'

/**
 * How inputs with several items separate them: by newlines, and also by commas if no item can
 * contain one (names, OCIDs, CIDR blocks, ports). Paths and free values are one per line.
 */
export const separators = {
  ...optionSeparators,
  'add-hosts': 'lines',
  'allowed-tenancies': 'commas',
  'allow-target': 'commas',
  annotations: 'lines',
  'build-args': 'lines',
  'build-contexts': 'lines',
  'cache-from': 'lines',
  'cache-to': 'lines',
  command: 'lines',
  'cluster-tags': 'commas',
  'endpoint-nsg-ids': 'commas',
  environment: 'lines',
  expect: 'commas',
  'expect-status': 'commas',
  headers: 'lines',
  'extra-args': 'lines',
  labels: 'lines',
  'helm-arguments': 'lines',
  'image-key': 'commas',
  'image-values': 'lines',
  images: 'lines',
  'ignore-findings': 'lines',
  'issue-assignees': 'commas',
  'issue-labels': 'commas',
  'issue-mentions': 'commas',
  'node-labels': 'commas',
  'node-pool-tags': 'commas',
  'node-taints': 'commas',
  placement: 'commas',
  'nodes-nsg-ids': 'commas',
  'openid-claims': 'commas',
  platforms: 'commas',
  'pod-shapes': 'commas',
  'pods-nsg-ids': 'commas',
  'preview-values': 'lines',
  'pull-secret-key': 'commas',
  registry: 'commas',
  repositories: 'commas',
  remediate: 'commas',
  requests: 'lines',
  'repository-tags': 'commas',
  secrets: 'lines',
  set: 'lines',
  ssh: 'lines',
  steps: 'lines',
  'set-file': 'lines',
  'set-json': 'lines',
  'set-string': 'lines',
  stages: 'commas',
  tags: 'commas',
  values: 'lines',
} as const satisfies Readonly<Record<string, 'commas' | 'lines'>>

/** An input with several items. */
export type ListInput = keyof typeof separators

const patterns = { commas: /[\n,]/, lines: /\n/ }

/** Returns the items of an input, trimmed; blank ones are left out. */
export const itemsOf = (name: ListInput, text: string): string[] =>
  text
    .split(patterns[separators[name]])
    .map((item) => item.trim())
    .filter((item) => item !== '')

/**
 * Reads the pairs of an input, each written as `key=value`.
 * @throws ActionError INPUT_INVALID that names the place without quoting: it may be part of a
 * secret
 */
export const pairsOf = (name: ListInput, text: string): Readonly<Record<string, string>> => {
  const pairs: [key: string, value: string][] = []
  for (const item of itemsOf(name, text)) {
    const equals = item.indexOf('=')
    if (equals <= 0) {
      const before = pairs.at(-1)?.[0]
      const place = before === undefined ? '' : `, which follows "${before}",`
      throw invalidInput(
        `item ${pairs.length + 1}${place} is not key=value`,
        'Write one pair per line, for example team=shop.',
      )
    }
    pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()])
  }
  return Object.fromEntries(pairs)
}
