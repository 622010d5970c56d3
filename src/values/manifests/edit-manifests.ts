import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml'

import { changesAnything, type KeptReplicas, type ManifestEdits } from './edits.ts'
import { goOptions } from './go-yaml.ts'

/** A range of a text and its replacement. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The last of duplicate keys counts. */
const inner = (map: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((from, key) => {
    if (!isMap(from)) return undefined
    return from.items.findLast((pair) => isScalar(pair.key) && pair.key.value === key)?.value
  }, map)

const textAt = (map: unknown, ...keys: readonly string[]): string => {
  const node = inner(map, ...keys)
  return isScalar(node) ? String(node.value) : ''
}

const rangeOf = (node: Node): readonly [number, number] => [
  node.range?.[0] ?? 0,
  node.range?.[1] ?? 0,
]

/** The objects of a document, those of lists too. */
const objectsIn = (node: unknown): readonly YAMLMap[] => {
  if (!isMap(node)) return []
  const items = inner(node, 'items')
  return textAt(node, 'kind').endsWith('List') && isSeq(items)
    ? items.items.flatMap(objectsIn)
    : [node]
}

const isHook = (object: YAMLMap): boolean =>
  inner(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined

const keepReplicas = (
  object: YAMLMap,
  ofRelease: string,
  kept: readonly KeptReplicas[],
): Splice[] => {
  const namespace = textAt(object, 'metadata', 'namespace') || ofRelease
  const found = kept.find(
    (one) =>
      one.kind === textAt(object, 'kind') &&
      one.name === textAt(object, 'metadata', 'name') &&
      one.namespace === namespace,
  )
  const node = inner(object, 'spec', 'replicas')
  if (found === undefined || !isScalar(node)) return []
  const [start, end] = rangeOf(node)
  return [{ start, end, text: String(found.replicas) }]
}

/** Labels of OKE's nodes, virtual ones too. */
const TOPOLOGIES = ['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain']

/** Pods of an old revision are not counted (Kubernetes 1.27). */
const REVISION: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['pod-template-hash'],
  StatefulSet: [],
}

const constraints = (labels: object, matchLabelKeys: readonly string[]): readonly object[] =>
  TOPOLOGIES.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: labels },
    ...(matchLabelKeys.length === 0 ? {} : { matchLabelKeys }),
  }))

const labelsIn = (map: YAMLMap): object =>
  Object.fromEntries(
    map.items.map(({ key, value }) => [
      String((key as Scalar).value),
      isScalar(value) ? String(value.value) : '',
    ]),
  )

/** Inserts a key before the first one of a mapping, in the mapping's style. */
const insertInto = (map: YAMLMap, entry: string, text: string): Splice[] => {
  const first = map.items[0]?.key as Scalar | undefined
  const start = first?.range?.[0]
  if (start === undefined) return []
  if (map.flow === true) return [{ start, end: start, text: `${entry}, ` }]
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  // After anything but spaces, such as the dash of a list, a new line would be another mapping.
  return /^ *$/.test(indent) ? [{ start, end: start, text: `${entry}\n${indent}` }] : []
}

const spread = (object: YAMLMap, text: string): Splice[] => {
  const revision = Object.entries(REVISION).find(([kind]) => kind === textAt(object, 'kind'))?.[1]
  const labels = inner(object, 'spec', 'selector', 'matchLabels')
  const pod = inner(object, 'spec', 'template', 'spec')
  const isSpread =
    inner(pod, 'topologySpreadConstraints') !== undefined ||
    inner(pod, 'affinity', 'podAntiAffinity') !== undefined
  if (revision === undefined || !isMap(labels) || !isMap(pod) || isSpread) return []
  const value = JSON.stringify(constraints(labelsIn(labels), revision))
  return insertInto(pod, `"topologySpreadConstraints": ${value}`, text)
}

/**
 * Applies edits to the manifests; everything else stays byte for byte. Invalid YAML stays, so that
 * Helm reports it.
 *
 * @param ofRelease the namespace of objects that name none
 */
export const editManifests = (
  text: string,
  ofRelease: string,
  edits: ManifestEdits | undefined,
): string => {
  if (!changesAnything(edits)) return text
  const documents = parseAllDocuments(text, goOptions)
  const sound = Array.isArray(documents)
    ? documents.filter(({ errors }) => errors.length === 0)
    : []
  const splices = sound
    .flatMap(({ contents }) => objectsIn(contents))
    .filter((object) => !isHook(object))
    .flatMap((object) => [
      ...keepReplicas(object, ofRelease, edits.replicas ?? []),
      ...(edits.spread === true ? spread(object, text) : []),
    ])
    .toSorted((a, b) => b.start - a.start)
  return splices.reduce(
    (whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end),
    text,
  )
}
