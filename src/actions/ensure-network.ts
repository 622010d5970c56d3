import { openContainerEngine } from '../clients/container-engine.ts'
import { openNetwork } from '../clients/network-adapter.ts'
import { openNetworkRoutes } from '../clients/network-routes-adapter.ts'
import { openSession, sessionAt } from '../clients/oci-session.ts'
import { remembered } from '../clients/remembered.ts'
import { openSubnetAddresses } from '../clients/subnet-addresses-adapter.ts'
import type { Action } from '../runner/context.ts'
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
  requireSamePlan(parsePlan(text), plan.changes)
}

const removedBy = (changes: readonly NetworkChange[]): number =>
  changes.reduce((sum, { removed }) => sum + removed.length, 0)

export const ensureNetwork: Action = {
  main: async (context) => {
    if (wantsCreate(context)) return createNetwork(context)
    const { readInputs, environment, clock, log, outputs, summary } = context
    const inputs = readInputs((read) => ({
      network: readNetwork(read),
      chart: readChart(read),
      expected: readExpectation(read),
      clusterId: read.required('cluster-id', ocidOf('cluster')),
      mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
      attaches: read.withDefault('attach-groups', asFlag, false),
      approved: read.optional('approved-plan', asText),
    }))
    const stage = log.stage('ensure-network')
    const session = sessionAt(
      await openSession(environment, (secret) => log.mask(secret)),
      inputs.clusterId,
    )
    const [engine, client, allRoutes, addresses] = await Promise.all([
      openContainerEngine(session, clock),
      openNetwork(session),
      openNetworkRoutes(session),
      openSubnetAddresses(session),
    ])
    const cluster = await engine.cluster(inputs.clusterId)
    const pools = inputs.attaches ? await engine.nodePools(cluster.compartmentId, cluster.id) : []
    const settings = await withChartTraffic(inputs.network, inputs.chart)
    const target: NetworkTarget = { ...networkTarget(settings, cluster), pools }
    // Plan and paths look at the same moment, so they share what they read.
    const before = remembered(client, sharedReads)
    // Nothing here changes routes.
    const routes = remembered(allRoutes, sharedRoutes)
    const plan = await planEnsureNetwork(target, before)
    const places = placesOf(target, cluster)
    const tellPaths = (from: typeof client, now = target) =>
      publishPaths(
        { target: now, places: placesOf(now, cluster), client: from, routes },
        { outputs, summary },
        stage,
      )
    const { expected, mode } = inputs
    const looked = { places, client: before, addresses, expected, isPlan: mode === 'plan' }
    await publishPlan(plan, { outputs, summary }, stage)
    await publishAddresses(looked, { outputs, summary }, stage)
    if (mode === 'plan') {
      await outputs.set('rules-added', 0)
      await outputs.set('rules-removed', 0)
      await tellPaths(before)
      return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`)
    }
    if (inputs.approved !== undefined) await requireApproved(inputs.approved, plan)
    const attach = attachToPools(cluster, engine, clock, stage)
    const applied = await applyEnsureNetwork(plan, client, stage, attach)
    const added = applied.done.reduce((sum, { rules }) => sum + rules.length, 0)
    await outputs.set('rules-added', added)
    await outputs.set('rules-removed', removedBy(applied.done))
    const closed = await tellPaths(
      added === 0 ? before : remembered(client, sharedReads),
      (await resolveGroups(target, client)).target,
    )
    if (applied.failure !== undefined) throw applied.failure
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`)
  },
}
