import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asInteger, asOneOf, asText } from '../../values/input-text.ts'
import { parseTaint } from '../../values/kubernetes/taint.ts'
import {
  type Cycling,
  cyclingOf,
  cyclingProblem,
  parseNodeAmount,
} from '../../values/oci/cycling.ts'
import { parseGrace } from '../../values/oci/eviction-grace.ts'
import { parsePlacement } from '../../values/oci/placement.ts'
import { ocidOf } from '../../values/oci/ocid.ts'

const own = defaults['ensure-node-pool']

/** How to replace virtual nodes; undefined, for never, unless one of the two inputs is given. */
const readCycling = (read: InputReader, size: number): Cycling | undefined => {
  const surge = read.optional('cycling-surge', parseNodeAmount)
  const unavailable = read.optional('cycling-unavailable', parseNodeAmount)
  if (surge === undefined && unavailable === undefined) return undefined
  const cycling = cyclingOf(surge, unavailable)
  const problem = cyclingProblem(cycling, size)
  if (problem !== undefined) {
    const hint = 'For example cycling-surge 1 alone, or 0 with cycling-unavailable 1.'
    read.problem(`inputs "cycling-surge" and "cycling-unavailable": ${problem}`, hint)
  }
  return cycling
}

/** The inputs that describe the pool; settings left out are not touched on an existing one. */
const readPool = (read: InputReader) => {
  const group = ocidOf('networksecuritygroup')
  const nodeSubnetId = read.required('node-subnet-id', ocidOf('subnet'))
  const size = read.orDefault('node-pool-size', asInteger(1, 1000), own['node-pool-size'])
  return {
    clusterId: read.required('cluster-id', ocidOf('cluster')),
    name: read.required('node-pool-name', asText),
    size,
    shape: read.orDefault('pod-shape', asText, own['pod-shape']),
    nodeSubnetId,
    podSubnetId: read.withDefault('pod-subnet-id', ocidOf('subnet'), nodeSubnetId),
    nodeGroupIds: read.has('nodes-nsg-ids') ? read.list('nodes-nsg-ids', group) : undefined,
    podGroupIds: read.has('pods-nsg-ids') ? read.list('pods-nsg-ids', group) : undefined,
    labels: read.pairs('node-labels'),
    taints: read.has('node-taints') ? read.list('node-taints', parseTaint) : undefined,
    tags: read.pairs('node-pool-tags'),
    cycling: readCycling(read, size),
    replaces: read.orDefault('replace', asOneOf('never', 'allow'), own.replace) === 'allow',
    evictionGrace: read.orDefault('eviction-grace', parseGrace, own['eviction-grace']),
    placement: read.has('placement') ? read.list('placement', parsePlacement) : undefined,
  }
}

/** The desired pool, and how long to wait for it. */
export const readNodePool = (read: InputReader) => ({
  pool: readPool(read),
  compartmentId: read.optional('compartment-id', ocidOf('compartment', 'tenancy')),
  timeout: read.orDefault('timeout', parseDuration, own.timeout),
  mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
})

export type NodePoolInputs = ReturnType<typeof readNodePool>
