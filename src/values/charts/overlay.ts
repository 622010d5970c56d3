import type { Json } from '../json.ts'
import { formatValuePath, type ValueEntry, type ValuePath, wrongEntry } from './value-path.ts'

type Node = Record<string | number, unknown>

const isMapping = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Merges values as Helm does: mappings are merged, everything else is replaced. */
export const mergeValues = (below: Json, above: Json): Json => {
  const merged = Object.entries(above).map(([key, value]): [string, unknown] => {
    const under = Object.hasOwn(below, key) ? below[key] : undefined
    return [key, isMapping(under) && isMapping(value) ? mergeValues(under, value) : value]
  })
  return { ...below, ...Object.fromEntries(merged) }
}

const inside = (value: unknown, key: string | number): unknown => {
  if (typeof key === 'number') return Array.isArray(value) ? (value[key] as unknown) : undefined
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const place = (node: Node, key: string | number, value: unknown): void => {
  Object.defineProperty(node, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** The mapping or list at a key, made where there is none. */
const descend = (node: Node, key: string | number, next: string | number, below: unknown): Node => {
  const wantsList = typeof next === 'number'
  const present = inside(node, key)
  const isFit = wantsList ? Array.isArray(present) : isMapping(present)
  if (isFit) return present as Node
  if (present !== undefined && present !== null) {
    throw wrongEntry(`"${String(key)}" is set as a value and as what holds others`)
  }
  // A list is replaced as a whole, so it has to contain the unchanged items of the files.
  const made = wantsList ? (Array.isArray(below) ? structuredClone(below) : []) : {}
  place(node, key, made)
  return made
}

const setAt = (root: Node, path: ValuePath, value: unknown, base: Json): void => {
  let node = root
  let below: unknown = base
  path.forEach((key, index) => {
    const next = path[index + 1]
    below = inside(below, key)
    if (Array.isArray(node)) while (node.length < Number(key)) node.push(null)
    if (next === undefined) place(node, key, value)
    else node = descend(node, key, next, below)
  })
}

/** Whether an entry changes an item of a list, so that the other items are needed. */
export const hasIndex = ({ path }: ValueEntry): boolean =>
  path.some((key) => typeof key === 'number')

/** Helm reads numbers of values files as floats: from seven digits on they are written 1e+06. */
const isLarge = (value: unknown): boolean =>
  typeof value === 'bigint' || (Number.isInteger(value) && Math.abs(value as number) >= 1e6)

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)

/**
 * What Helm gets: a values file that wins over all others, and entries that a file cannot express.
 */
export interface Overlay {
  readonly values: Json
  /** Entries for `--set`: integers that would change their form in a file. */
  readonly numbers: readonly string[]
}

/**
 * The entries as one values file; later ones win.
 * @param base the values files, merged, for lists of which single items are set
 * @throws ActionError INPUT_INVALID
 */
export const overlayOf = (entries: readonly ValueEntry[], base: Json = {}): Overlay => {
  const values: Node = {}
  for (const { path, value } of entries) setAt(values, path, plain(value), base)
  const valueAt = (path: ValuePath) => path.reduce<unknown>(inside, values)
  const numbers = entries
    .filter(({ path, value }) => isLarge(value) && Object.is(valueAt(path), plain(value)))
    .map(({ path, value }) => `${formatValuePath(path)}=${String(value)}`)
  return { values, numbers }
}
