import { openContainerEngine } from '../clients/container-engine/container-engine.ts'
import { openSession, sessionAt } from '../clients/oci/oci-session.ts'
import type { Action } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import type { Outputs } from '../runner/outputs.ts'
import { changesOutput, renderPlan } from '../runner/plan-table.ts'
import { applyEnsureNodePool, planEnsureNodePool } from '../stages/node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../stages/node-pool/find-node-pool.ts'
import type { SeenPool } from '../stages/node-pool/wait-for-pool.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import { asInteger, asOneOf, asText } from '../values/input-text.ts'
import { type Cycling, cyclingOf, cyclingProblem, parseNodeAmount } from '../values/oci/cycling.ts'
import { ocidOf } from '../values/oci/ocid.ts'
import { parseTaint } from '../values/kubernetes/taint.ts'

const own = defaults['ensure-node-pool']

/** Undefined, and virtual nodes are never replaced, unless one of both is given. */
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

/** The inputs that describe the pool; what is left out is not touched on an existing one. */
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
  }
}

/** The pool is named once, as soon as it is known: the wait for its nodes may still fail. */
const idOutput = (outputs: Outputs): ((pool: SeenPool) => Promise<void>) => {
  let isKnown = false
  return async ({ id }) => {
    if (isKnown) return
    isKnown = true
    await outputs.set('node-pool-id', id)
  }
}

export const ensureNodePool: Action = {
  main: async ({ readInputs, environment, clock, log, outputs, summary, signal }) => {
    const inputs = readInputs((read) => ({
      pool: readPool(read),
      compartmentId: read.optional('compartment-id', ocidOf('compartment', 'tenancy')),
      timeout: read.orDefault('timeout', parseDuration, own.timeout),
      mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
    }))
    const stage = log.stage('ensure-node-pool')
    const deadline = clock.now() + inputs.timeout
    const session = sessionAt(
      await openSession(environment, clock, (secret) => log.mask(secret)),
      inputs.pool.clusterId,
    )
    const client = openContainerEngine(session, clock)
    const cluster = await client.cluster(inputs.pool.clusterId)
    requireVirtualNodeSupport(cluster)
    const compartmentId = inputs.compartmentId ?? cluster.compartmentId
    const plan = await planEnsureNodePool({ ...inputs.pool, compartmentId }, client)
    await summary.append(renderPlan('Virtual node pool', plan.changes))
    await outputs.set('changes', changesOutput(plan.changes))
    for (const text of plan.warnings) stage.warning(text)
    if (inputs.mode === 'plan') return stage.done(`${plan.changes.length} changes to make`)
    const seen = idOutput(outputs)
    const wait = { client, clock, progress: stage, deadline, signal, seen }
    const ensured = await applyEnsureNodePool(plan, wait)
    const names = ensured.nodes.map(({ name }) => name)
    await outputs.set('node-names', names.join('\n'))
    stage.done(`${names.length} virtual nodes ACTIVE`)
  },
}
