import type { InputReader } from '../../runner/inputs.ts'
import type { Override } from '../../values/environment/environment-issue.ts'
import { itemsOf, type ListInput, pairsOf } from '../../values/input-lists.ts'
import { asText } from '../../values/input-text.ts'

type ListForm = 'list' | 'numbers' | 'pairs'

/** An input of the root action, and the key of the environment file that it overrides. */
type Field =
  | readonly [input: string, key: string, form?: 'number']
  | readonly [input: ListInput, key: string, form: ListForm]

const fields: readonly Field[] = [
  ['cluster-id', 'cluster'],
  ['region', 'region'],
  ['network-mode', 'network.mode'],
  ['node-subnet-id', 'network.node-subnet'],
  ['pod-subnet-id', 'network.pod-subnet'],
  ['endpoint-nsg-id', 'network.groups.endpoint'],
  ['nodes-nsg-id', 'network.groups.nodes'],
  ['pods-nsg-id', 'network.groups.pods'],
  ['load-balancer-nsg-id', 'network.groups.load-balancer'],
  ['listeners', 'network.listeners', 'numbers'],
  ['clients', 'network.clients', 'list'],
  ['api-clients', 'network.api-clients', 'list'],
  ['node-pool-name', 'node-pool.name'],
  ['node-pool-size', 'node-pool.size', 'number'],
  ['pod-shape', 'node-pool.shape'],
  ['node-labels', 'node-pool.labels', 'pairs'],
  ['node-taints', 'node-pool.taints', 'list'],
  ['metrics-server', 'metrics-server'],
  ['context', 'image.context'],
  ['file', 'image.file'],
  ['target', 'image.target'],
  ['platforms', 'image.platforms', 'list'],
  ['build-args', 'image.build-args', 'pairs'],
  ['repository', 'image.repository'],
  ['compartment-id', 'image.compartment'],
  ['registry', 'image.registry'],
  ['tags', 'image.tags', 'list'],
  ['builder', 'image.builder'],
  ['release', 'release.name'],
  ['namespace', 'release.namespace'],
  ['chart', 'release.chart'],
  ['chart-version', 'release.version'],
  ['chart-repository', 'release.repository'],
  ['values', 'release.values', 'list'],
  ['set', 'release.set'],
  ['set-string', 'release.set-string'],
  ['set-json', 'release.set-json'],
  ['set-file', 'release.set-file'],
  ['image', 'release.image'],
  ['images', 'release.images', 'pairs'],
  ['image-key', 'release.image-key'],
  ['image-values', 'release.image-values', 'pairs'],
  ['pull-secret', 'release.pull-secret'],
  ['pull-secret-key', 'release.pull-secret-key'],
  ['preview-values', 'preview.values', 'list'],
  ['url', 'load.url'],
  ['path', 'load.path'],
  ['rate', 'load.rate'],
  ['duration', 'load.duration'],
  ['ramp', 'load.ramp'],
  ['max-failed', 'load.max-failed'],
  ['max-p95', 'load.max-p95'],
  ['script', 'load.script'],
]

/** Anything but a number stays text, so that the schema reports it. */
const asNumber = (text: string): unknown => (/^-?[0-9]+$/.test(text) ? Number(text) : text)

const listForms: Readonly<Record<ListForm, (name: ListInput, text: string) => unknown>> = {
  list: itemsOf,
  numbers: (name, text) => itemsOf(name, text).map(asNumber),
  pairs: pairsOf,
}

/** An input's text in the form that the environment file would have. */
const parserOf = ([input, , form]: Field): ((text: string) => unknown) => {
  if (form === undefined) return asText
  if (form === 'number') return asNumber
  return (text) => listForms[form](input as ListInput, text)
}

/** Converts `edge=3`, `edge=x2`, `edge` or `all` to the file's form. */
const expected = (item: string, within: string | undefined): readonly [string, object] => {
  const [hpa = '', ...rest] = item.split('=')
  const size = rest.join('=').trim()
  const grows = size.startsWith('x') ? { factor: size } : { 'at-least': asNumber(size) }
  const limit = within === undefined ? {} : { within }
  return [hpa.trim(), { ...(size === '' ? {} : grows), ...limit }]
}

/** `expect: edge=3, orders=x2` with one `within` for all. */
const scaling = (read: InputReader): Override[] => {
  const items = read.list('expect', asText)
  const within = read.optional('within', asText)
  if (items.length === 0) {
    if (within !== undefined) {
      const hint =
        'Name the HPAs in "expect", for example edge=3, or set "within" in the environment file.'
      read.problem('input "within" is given without "expect"', hint)
    }
    return []
  }
  const value = Object.fromEntries(items.map((item) => expected(item, within)))
  return [{ input: 'expect', path: ['scaling'], value }]
}

/** The inputs that are given, as values laid over the environment file. */
export const readOverrides = (read: InputReader): readonly Override[] => [
  ...fields.flatMap((field) => {
    const [input, key] = field
    const value = read.optional(input, parserOf(field))
    return value === undefined ? [] : [{ input, path: key.split('.'), value }]
  }),
  ...scaling(read),
]

/** The input that can set the value at a path of the environment file. */
export const inputsFor = (path: readonly (string | number)[]): readonly string[] => {
  const key = path.join('.')
  if (key === 'scaling') return ['expect']
  return fields.filter(([, own]) => own === key).map(([input]) => input)
}
