import { reportThenThrow } from '../../core/resource.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import { attachToPools } from '../../stages/network/attach-to-pools.ts'
import {
  applyEnsureNetwork,
  planEnsureNetwork,
  type ReviewedNetworkPlan,
} from '../../stages/network/ensure-network.ts'
import type { NetworkChange } from '../../stages/network/network-plan.ts'
import { type NetworkSnapshot, takeSnapshot } from '../../stages/network/network-snapshot.ts'
import { networkTarget, type NetworkTarget } from '../../stages/network/network-target.ts'
import { livePools, poolsUnknown, readPools } from '../../stages/network/read-pools.ts'
import { resolveGroups } from '../../stages/network/role-groups.ts'
import { requireSamePlan } from '../../stages/network/same-plan.ts'
import { serviceTraffic, withTraffic } from '../../stages/network/service-traffic.ts'
import { placesOf } from '../../stages/reachability/places.ts'
import type { NetworkInputs } from './inputs.ts'
import type { OpenedNetwork } from './open.ts'
import { expectationOf } from './peak.ts'
import { publishAddresses } from './publish-addresses.ts'
import { publishPaths } from './publish-paths.ts'
import { publishPlan } from './publish-plan.ts'

/** Rejects a plan that exceeds the approved one. Loads the parser only when needed. */
const requireApproved = async (text: string, plan: ReviewedNetworkPlan): Promise<void> => {
  const { parsePlan } = await import('../../stages/network/parse-plan.ts')
  requireSamePlan(parsePlan(text), plan)
}

const removedBy = (changes: readonly NetworkChange[]): number =>
  changes.reduce((sum, { removed }) => sum + removed.length, 0)

/** The desired network, completed from the chart and the pools. */
const targetOf = async (
  { network, chart, attaches }: NetworkInputs,
  objects: readonly unknown[],
  { engine, cluster }: OpenedNetwork,
  stage: StageLog,
): Promise<NetworkTarget> => {
  // Attaching groups requires knowing the pools.
  const pools = await (attaches ? livePools : readPools)(engine, cluster)
  if (pools === undefined) stage.warning(poolsUnknown)
  const traffic = serviceTraffic(objects)
  const settings = withTraffic(network, traffic, chart.given)
  const attachedGroups = { 'load-balancer': traffic?.groups }
  const balancers = { attachedGroups, balancerSubnets: traffic?.subnets }
  return networkTarget({ ...settings, ...balancers, pools, attachesPools: attaches }, cluster)
}

interface Run {
  readonly inputs: NetworkInputs
  readonly objects: readonly unknown[]
  readonly opened: OpenedNetwork
  readonly context: ActionContext
  readonly stage: StageLog
}

const reportPaths = (
  target: NetworkTarget,
  snapshot: NetworkSnapshot,
  { context, stage }: Run,
): Promise<number> => publishPaths({ target, places: placesOf(target), snapshot }, context, stage)

/**
 * The target after the changes: with the groups that were created, and pools with theirs attached.
 */
const targetAfter = async (
  applied: readonly NetworkChange[],
  { desired }: ReviewedNetworkPlan,
  snapshot: NetworkSnapshot,
  { inputs, objects, opened, stage }: Run,
): Promise<NetworkTarget> => {
  const isAttached = applied.some(({ kind }) => kind === 'attach-group')
  const now = isAttached ? await targetOf(inputs, objects, opened, stage) : desired
  return (await resolveGroups(now, snapshot)).target
}

const apply = async (
  plan: ReviewedNetworkPlan,
  before: NetworkSnapshot,
  run: Run,
): Promise<void> => {
  const { context, opened, stage } = run
  const { engine, client, cluster } = opened
  const attach = attachToPools(cluster, engine, context.clock, stage)
  const { done, failure } = await applyEnsureNetwork(plan, {
    client,
    clock: context.clock,
    progress: stage,
    attach,
  })
  const added = done.reduce((sum, { rules }) => sum + rules.length, 0)
  const report = async (): Promise<number> => {
    await context.outputs.set('rules-added', added)
    await context.outputs.set('rules-removed', removedBy(done))
    if (done.length === 0) return reportPaths(plan.target, before, run)
    const after = takeSnapshot(client)
    return reportPaths(await targetAfter(done, plan, after, run), after, run)
  }
  const closed = await reportThenThrow(failure, report, stage)
  const still = closed === 0 ? '' : `; ${closed} paths are still closed`
  stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`)
}

/** Plans, publishes plan, addresses and paths, and applies unless only planned. */
export const planAndApply = async (run: Run): Promise<void> => {
  const { inputs, objects, opened, context, stage } = run
  const target = await targetOf(inputs, objects, opened, stage)
  // Plan and reports use the same snapshot.
  const snapshot = takeSnapshot(opened.client)
  const plan = await planEnsureNetwork(target, snapshot)
  const { isPlan } = inputs
  const places = placesOf(plan.target)
  const expected = expectationOf(inputs.peak, objects)
  await publishPlan(plan, context, stage)
  await publishAddresses({ places, snapshot, expected, isPlan }, context, stage)
  if (isPlan) {
    await context.outputs.set('rules-added', 0)
    await context.outputs.set('rules-removed', 0)
    await reportPaths(plan.target, snapshot, run)
    return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`)
  }
  if (inputs.approved !== undefined) await requireApproved(inputs.approved, plan)
  await apply(plan, snapshot, run)
}
