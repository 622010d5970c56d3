import type { NodePoolSettings } from '../../clients/container-engine/node-pools.ts'
import { shortOcid } from '../../values/oci/ocid.ts'

type Key = keyof NodePoolSettings

/** Lists that are sets to OCI: their order means nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const)
    return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)))
  }
  return value
}

/** OKE adds its own labels (with a domain prefix) to those of users. */
const ownLabels = (value: unknown): unknown =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(
      ([key]) => !/(^|\.)(oraclecloud\.com|kubernetes\.io)\//.test(key),
    ),
  )

export const isSame = (key: Key, existing: unknown, wanted: unknown): boolean => {
  const prepare = (value: unknown) => sorted(key === 'labels' ? ownLabels(value) : value)
  return JSON.stringify(prepare(existing)) === JSON.stringify(prepare(wanted))
}

const NAMES: Readonly<Record<Key, string>> = {
  name: 'name',
  size: 'size',
  shape: 'pod shape',
  podSubnetId: 'pod subnet',
  podGroupIds: 'network security groups of the pods',
  nodeGroupIds: 'network security groups of the nodes',
  placements: 'placement',
  labels: 'labels',
  taints: 'taints',
  tags: 'tags',
}

/** Settings that OKE applies only to new virtual nodes; others take effect at once. */
const NEW_NODES_ONLY: readonly Key[] = [
  'podSubnetId',
  'podGroupIds',
  'nodeGroupIds',
  'placements',
  'labels',
  'taints',
]

/** Names, for people, of the changes of a pool that its existing virtual nodes do not get. */
export const keptByNodes = (changed: readonly Key[]): readonly string[] =>
  NEW_NODES_ONLY.filter((key) => changed.includes(key)).map((key) => NAMES[key])

const show = (value: unknown): string => {
  if (typeof value === 'string') return shortOcid(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(show).join(', ')
  return Object.entries(value ?? {})
    .map(([key, part]) => `${key}=${show(part)}`)
    .join(' ')
}

/** Keeps only what differs between two mappings: other tags are not part of the change. */
const withoutEqual = (one: unknown, other: unknown): unknown => {
  const others = new Map<string, unknown>(Object.entries(other ?? {}))
  return Object.fromEntries(
    Object.entries(one ?? {}).filter(([key, value]) => others.get(key) !== value),
  )
}

/** For people: `size 1 -> 3`. */
export const describeDifference = (key: Key, existing: unknown, wanted: unknown): string => {
  const [from, to] =
    key === 'tags'
      ? [withoutEqual(existing, wanted), withoutEqual(wanted, existing)]
      : [existing, wanted]
  return `${NAMES[key]} ${show(from) || 'none'} -> ${show(to) || 'none'}`
}
