import { openContainerEngine } from '../clients/container-engine.ts'
import type { NetworkClient } from '../clients/network.ts'
import { openNetwork } from '../clients/network-adapter.ts'
import { openNetworkRoutes } from '../clients/network-routes-adapter.ts'
import { openSession, sessionAt } from '../clients/oci-session.ts'
import { remembered } from '../clients/remembered.ts'
import { openSubnetAddresses } from '../clients/subnet-addresses-adapter.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import type { StageLog } from '../runner/log.ts'
import {
  applyEnsureNetwork,
  planEnsureNetwork,
  type ReviewedNetworkPlan,
} from '../stages/network/ensure-network.ts'
import type { NetworkChange } from '../stages/network/network-plan.ts'
import { networkTarget, type NetworkTarget } from '../stages/network/network-target.ts'
import { resolveGroups } from '../stages/network/role-groups.ts'
import { requireSamePlan } from '../stages/network/same-plan.ts'
import { asFlag, asOneOf, asText } from '../values/input-text.ts'
import { ocidOf } from '../values/ocid.ts'
import { attachToPools } from './ensure-network/attach-to-pools.ts'
import { readChart, withChartTraffic } from './ensure-network/chart-traffic.ts'
import { createNetwork, wantsCreate } from './ensure-network/create-network.ts'
import { readNetwork } from './ensure-network/network-inputs.ts'
import { publishAddresses, readExpectation } from './ensure-network/publish-addresses.ts'
import {
  placesOf,
  publishPaths,
  sharedReads,
  sharedRoutes,
} from './ensure-network/publish-paths.ts'
import { publishPlan } from './ensure-network/publish-plan.ts'

/** A plan that somebody approved is the most that may be done. Its parser is loaded for it only. */
const requireApproved = async (text: string, plan: ReviewedNetworkPlan): Promise<void> => {
  const { parsePlan } = await import('../stages/network/parse-plan.ts')
  requireSamePlan(parsePlan(text), plan)
}

const removedBy = (changes: readonly NetworkChange[]): number =>
  changes.reduce((sum, { removed }) => sum + removed.length, 0)

const readAll = (read: InputReader) => ({
  network: readNetwork(read),
  chart: readChart(read),
  expected: readExpectation(read),
  clusterId: read.required('cluster-id', ocidOf('cluster')),
  mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
  attaches: read.withDefault('attach-groups', asFlag, false),
  approved: read.optional('approved-plan', asText),
})

type Inputs = ReturnType<typeof readAll>

/** The adapters, and the cluster that the network is for. */
const open = async ({ clusterId }: Inputs, { environment, clock, log }: ActionContext) => {
  const mask = (secret: string): void => log.mask(secret)
  const session = sessionAt(await openSession(environment, mask), clusterId)
  const [engine, client, routes, addresses] = await Promise.all([
    openContainerEngine(session, clock),
    openNetwork(session),
    openNetworkRoutes(session),
    openSubnetAddresses(session),
  ])
  const cluster = await engine.cluster(clusterId)
  // Nothing here changes routes.
  return { engine, client, routes: remembered(routes, sharedRoutes), addresses, cluster }
}

type Opened = Awaited<ReturnType<typeof open>>

const targetOf = async (inputs: Inputs, { engine, cluster }: Opened): Promise<NetworkTarget> => {
  const pools = inputs.attaches ? await engine.nodePools(cluster.compartmentId, cluster.id) : []
  const settings = await withChartTraffic(inputs.network, inputs.chart)
  return { ...networkTarget(settings, cluster), pools }
}

/** What of the network is told, for a target and as a client sees it. */
const tellPaths = (
  target: NetworkTarget,
  { routes, cluster }: Opened,
  client: NetworkClient,
  context: ActionContext,
  stage: StageLog,
): Promise<number> =>
  publishPaths({ target, places: placesOf(target, cluster), client, routes }, context, stage)

const apply = async (
  plan: ReviewedNetworkPlan,
  target: NetworkTarget,
  opened: Opened,
  before: NetworkClient,
  context: ActionContext,
  stage: StageLog,
): Promise<void> => {
  const { engine, client, cluster } = opened
  const attach = attachToPools(cluster, engine, context.clock, stage)
  const applied = await applyEnsureNetwork(plan, {
    client,
    clock: context.clock,
    progress: stage,
    attach,
  })
  const added = applied.done.reduce((sum, { rules }) => sum + rules.length, 0)
  await context.outputs.set('rules-added', added)
  await context.outputs.set('rules-removed', removedBy(applied.done))
  const after = added === 0 ? before : remembered(client, sharedReads)
  const { target: now } = await resolveGroups(target, client)
  const closed = await tellPaths(now, opened, after, context, stage)
  if (applied.failure !== undefined) throw applied.failure
  const still = closed === 0 ? '' : `; ${closed} paths are still closed`
  stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`)
}

export const ensureNetwork: Action = {
  main: async (context) => {
    if (wantsCreate(context)) return createNetwork(context)
    const { log, outputs } = context
    const inputs = context.readInputs(readAll)
    const stage = log.stage('ensure-network')
    const opened = await open(inputs, context)
    const target = await targetOf(inputs, opened)
    // Plan and paths look at the same moment, so they share what they read.
    const before = remembered(opened.client, sharedReads)
    const plan = await planEnsureNetwork(target, before)
    const { cluster, addresses } = opened
    const isPlan = inputs.mode === 'plan'
    const { expected, approved } = inputs
    const looked = {
      places: placesOf(target, cluster),
      client: before,
      addresses,
      expected,
      isPlan,
    }
    await publishPlan(plan, context, stage)
    await publishAddresses(looked, context, stage)
    if (isPlan) {
      await outputs.set('rules-added', 0)
      await outputs.set('rules-removed', 0)
      await tellPaths(target, opened, before, context, stage)
      return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`)
    }
    if (approved !== undefined) await requireApproved(approved, plan)
    await apply(plan, target, opened, before, context, stage)
  },
}
