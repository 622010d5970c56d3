import type { NetworkClient } from '../../clients/network/network.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { applyPlan, type Applied } from '../../core/resource.ts'
import { flowLogCreation } from '../flow-logs/create-flow-logs.ts'
import { type FlowLogPlan, planFlowLogs } from '../flow-logs/plan-flow-logs.ts'
import type { RouteFinding } from '../reachability/review-routes.ts'
import { attachChange, type Attachment, planAttachments, poolText } from './attach-groups.ts'
import type { PoolGroups } from './attached-groups.ts'
import { changeRules, requireRoom } from './change-rules.ts'
import type { Needs } from './leftover-rules.ts'
import { type NetworkChange, type NetworkPlan, planNetwork } from './network-plan.ts'
import { holderText, type ObservedHolder, type RuleHolder } from './rules-in-place.ts'
import { networkShape, type NetworkTarget } from './network-target.ts'
import { type NetworkSnapshot, takeSnapshot } from './network-snapshot.ts'
import { type ObservedNetwork, observeNetwork } from './observe-network.ts'
import { ownMark } from './ownership.ts'
import { type Finding, reviewRules } from './review-rules.ts'
import { wantedByPools } from './pool-layouts.ts'
import { createChange, createGroup, type GroupToCreate, resolveGroups } from './role-groups.ts'
import { requireSamePlan } from './same-plan.ts'
import { unattachedWarnings } from './unattached-groups.ts'
import { type WantedRule, wantedRules } from './wanted-rules.ts'

/** The plan, and warnings about what no rule can repair. */
export interface ReviewedNetworkPlan extends NetworkPlan {
  /** The target of the plan; applying reads the network again. */
  readonly desired: NetworkTarget
  /** The same with the groups that were found or will be created. */
  readonly target: NetworkTarget
  readonly toCreate: readonly GroupToCreate[]
  /** Our existing groups, by their placeholder ids. */
  readonly groupIds: ReadonlyMap<string, string>
  readonly attachments: readonly Attachment[]
  readonly flowLogs: FlowLogPlan
  readonly observed: ObservedNetwork
  readonly wanted: readonly WantedRule[]
  readonly warnings: readonly string[]
  /** Faults of the pods' routes, for callers that do not report the paths, which include them. */
  readonly routeFaults: readonly RouteFinding[]
  /** Rules that need a review; planning and applying do not touch them. */
  readonly findings: readonly Finding[]
}

/**
 * Plans the changes. Changes nothing.
 * @throws ActionError NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT, NETWORK_GROUP_MISSING,
 * SUBNET_WITHOUT_SECURITY_LIST, OCI_*
 */
export const planEnsureNetwork = async (
  desired: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<ReviewedNetworkPlan> => {
  const { target, toCreate, groupIds } = await resolveGroups(desired, snapshot)
  const observed = await observeNetwork(target, snapshot)
  const named = withNames(observed, toCreate)
  const mark = ownMark(target.clusterId)
  const { wanted, byPools } = needsOf(target, observed, mark)
  const plan = planNetwork(wanted, named, { mark, byPools, prune: target.prune ?? false })
  requireRooms(plan, named)
  const { unneeded } = plan
  const { subnets } = observed
  const findings = reviewRules({ wanted, inPlace: named, mark, unneeded, subnets })
  const attachments = planAttachments(target)
  const attached = attachments.map((one) => attachChange(one, named.holders))
  const flowLogs = await planFlowLogs(target, snapshot)
  const logged = flowLogs.toCreate.map(({ change }) => change)
  const warnings = [...observed.warnings, ...unattachedWarnings(target, filled(named, plan))]
  const changes = [...toCreate.map(createChange), ...plan.changes, ...attached, ...logged]
  return {
    ...plan,
    changes,
    desired,
    target,
    toCreate,
    groupIds,
    attachments,
    flowLogs,
    observed: named,
    wanted,
    warnings,
    routeFaults: observed.routeFaults,
    findings,
  }
}

const needsOf = (target: NetworkTarget, observed: ObservedNetwork, mark: string): Needs => {
  const shape = networkShape(target, observed.isEndpointPublic)
  const addresses = { ...target, ...observed, peerGroups: target.attachedGroups ?? {}, mark }
  return {
    wanted: wantedRules(shape, addresses),
    byPools: wantedByPools(target, shape, addresses, observed.poolBlocks),
  }
}

const requireRooms = ({ changes }: NetworkPlan, { holders }: ObservedNetwork): void => {
  for (const change of changes) {
    requireRoom(change, holders.get(change.holder.id)?.rules.length ?? 0)
  }
}

/** The holders that have rules, or get some. */
const filled = (
  { holders }: ObservedNetwork,
  { changes }: NetworkPlan,
): ReadonlyMap<string, RuleHolder> =>
  new Map([
    ...[...holders].filter(([, { rules }]) => rules.length > 0),
    ...changes.map(({ holder }) => [holder.id, holder] as const),
  ])

/** Groups that will be created have no name to read yet. */
const withNames = (
  observed: ObservedNetwork,
  toCreate: readonly GroupToCreate[],
): ObservedNetwork => ({
  ...observed,
  holders: new Map([
    ...observed.holders,
    ...toCreate.map(({ holder }): [string, ObservedHolder] => [
      holder.id,
      { ...holder, rules: [] },
    ]),
  ]),
})

/** Attaches missing groups to one pool, and waits until that is done. */
export type AttachToPool = (pool: PoolGroups, groups: readonly Attachment[]) => Promise<void>

/** One update for each pool, at its first change. */
const attachOf = (plan: ReviewedNetworkPlan, attach: AttachToPool) => {
  const done = new Set<string>()
  return async ({ target }: NetworkChange): Promise<void> => {
    const own = plan.attachments.filter(({ pool }) => poolText(pool) === target)
    for (const { pool } of own) {
      if (done.has(pool.id)) continue
      done.add(pool.id)
      await attach(
        pool,
        own.filter((one) => one.pool.id === pool.id),
      )
    }
  }
}

const cannotAttach: AttachToPool = () => Promise.reject(new TypeError('no way to attach groups'))

const reportChange = ({ target, rules, removed }: NetworkChange, progress: Progress): void => {
  if (rules.length > 0) progress.info(`${target}: added ${rules.length} rules`)
  if (removed.length > 0) progress.info(`${target}: removed ${removed.length} rules`)
}

const isCreation = ({ kind }: NetworkChange): boolean => kind === 'create-group'

/** The plan with the ids of its created groups. */
const withIds = (
  plan: ReviewedNetworkPlan,
  ids: ReadonlyMap<string, string>,
): ReviewedNetworkPlan => {
  const idOf = (id: string): string => ids.get(id) ?? id
  return {
    ...plan,
    changes: plan.changes
      .filter((change) => !isCreation(change))
      .map((change) => ({ ...change, holder: { ...change.holder, id: idOf(change.holder.id) } })),
    attachments: plan.attachments.map((one) => ({ ...one, groupId: idOf(one.groupId) })),
  }
}

interface ApplyTools {
  readonly client: NetworkClient
  readonly clock: Clock
  readonly progress: Progress
  readonly attach?: AttachToPool | undefined
}

const createGroups = async (
  { toCreate, desired }: ReviewedNetworkPlan,
  tools: ApplyTools,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const group of toCreate) {
    ids.set(group.holder.id, await createGroup(group, desired.clusterId, tools))
    tools.progress.info(`${holderText(group.holder)}: created`)
  }
  return ids
}

/**
 * Applies exactly the plan, group by group and list by list: if the network has changed so that it
 * needs other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT before anything
 * is changed; FLOW_LOGS_FAILED
 */
export const applyEnsureNetwork = async (
  plan: ReviewedNetworkPlan,
  tools: ApplyTools,
): Promise<Applied<NetworkChange>> => {
  if (plan.changes.length === 0) return { done: [], remaining: [] }
  const { client, progress, attach = cannotAttach } = tools
  const now = await planEnsureNetwork(plan.desired, takeSnapshot(client))
  requireSamePlan(plan.changes, now)
  const created = now.changes.filter(isCreation)
  const rest = withIds(now, await createGroups(now, tools))
  const attachGroups = attachOf(rest, attach)
  const createLog = flowLogCreation(now.flowLogs, tools)
  const apply = (change: NetworkChange): Promise<void> => {
    if (change.kind === 'flow-log') return createLog(change)
    if (change.kind === 'attach-group') return attachGroups(change)
    return changeRules(change, tools, ownMark(plan.desired.clusterId))
  }
  const applied = await applyPlan(rest, apply, (change) => reportChange(change, progress))
  return { ...applied, done: [...created, ...applied.done] }
}
