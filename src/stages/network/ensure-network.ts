import type { NetworkClient } from '../../clients/network.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { applyPlan, type Applied } from '../../reconcile/resource.ts'
import {
  attachChange,
  type Attachment,
  planAttachments,
  type PoolGroups,
  poolText,
  unattachedWarnings,
} from './attach-groups.ts'
import { changeRules, requireRoom } from './change-rules.ts'
import {
  holderText,
  type NetworkChange,
  type NetworkPlan,
  planNetwork,
  type RuleHolder,
} from './network-plan.ts'
import { networkShape, type NetworkTarget } from './network-target.ts'
import { type ObservedNetwork, observeNetwork } from './observe-network.ts'
import { ownMark } from './ownership.ts'
import { type Finding, reviewRules } from './review-rules.ts'
import { createChange, createGroup, type GroupToCreate, resolveGroups } from './role-groups.ts'
import { requireSamePlan } from './same-plan.ts'
import { type WantedRule, wantedRules } from './wanted-rules.ts'

/** The plan, and what the user should know that no rule can repair. */
export interface ReviewedNetworkPlan extends NetworkPlan {
  /** What was planned for: applying looks again. */
  readonly wish: NetworkTarget
  readonly toCreate: readonly GroupToCreate[]
  readonly attachments: readonly Attachment[]
  readonly observed: ObservedNetwork
  readonly wanted: readonly WantedRule[]
  readonly warnings: readonly string[]
  /** Rules that somebody should look at; planning and applying leave them alone. */
  readonly findings: readonly Finding[]
}

/** What would be changed. Changes nothing. */
export const planEnsureNetwork = async (
  wish: NetworkTarget,
  client: NetworkClient,
): Promise<ReviewedNetworkPlan> => {
  const { target, toCreate } = await resolveGroups(wish, client)
  const observed = await observeNetwork(target, client)
  const named = withNames(observed, toCreate)
  const shape = networkShape(target, observed.isEndpointPublic)
  const peerGroups = target.attachedGroups ?? {}
  const wanted = wantedRules(shape, { ...target, ...observed, peerGroups })
  const mark = ownMark(target.clusterId)
  const plan = planNetwork(wanted, named, { mark, prune: target.prune ?? false })
  const { unneeded } = plan
  const { subnets } = observed
  const findings = reviewRules({ wanted, inPlace: named, mark, unneeded, subnets })
  const attachments = planAttachments(target, wish.pools ?? [])
  const attached = attachments.map((one) => attachChange(one, named.holders))
  const warnings = [...observed.warnings, ...unattachedWarnings(target, filled(named, plan))]
  const changes = [...toCreate.map(createChange), ...plan.changes, ...attached]
  return {
    ...plan,
    changes,
    wish,
    toCreate,
    attachments,
    observed: named,
    wanted,
    warnings,
    findings,
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

/** Groups that are to be made have no name that could be read. */
const withNames = (
  observed: ObservedNetwork,
  toCreate: readonly GroupToCreate[],
): ObservedNetwork => ({
  ...observed,
  holders: new Map([
    ...observed.holders,
    ...toCreate.map(({ holder }) => [holder.id, { ...holder, rules: [] }] as const),
  ]),
})

/** Attaches to one pool what it lacks, and waits until that is done. */
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

const tell = ({ target, rules, removed }: NetworkChange, progress: Progress): void => {
  if (rules.length > 0) progress.info(`${target}: added ${rules.length} rules`)
  if (removed.length > 0) progress.info(`${target}: removed ${removed.length} rules`)
}

const isCreation = ({ kind }: NetworkChange): boolean => kind === 'create-group'

/** The plan as it reads once its groups exist. */
const withIds = (
  changes: readonly NetworkChange[],
  ids: ReadonlyMap<string, string>,
): NetworkChange[] =>
  changes.map((change) => ({
    ...change,
    holder: { ...change.holder, id: ids.get(change.holder.id) ?? change.holder.id },
  }))

const createGroups = async (
  plan: ReviewedNetworkPlan,
  client: NetworkClient,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const group of plan.toCreate) {
    const { id } = await createGroup(group, plan.wish.clusterId, client)
    ids.set(group.holder.id, id)
    progress.info(`${holderText(group.holder)}: created`)
  }
  return ids
}

/**
 * Does what the plan says, holder by holder, and nothing else: if the network is not as it was when
 * the plan was made, in a way that would need other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT before any rule is changed
 */
export const applyEnsureNetwork = async (
  plan: ReviewedNetworkPlan,
  client: NetworkClient,
  progress: Progress,
  attach: AttachToPool = cannotAttach,
): Promise<Applied<NetworkChange>> => {
  if (plan.changes.length === 0) return { done: [], remaining: [] }
  const ids = await createGroups(plan, client, progress)
  const now = await planEnsureNetwork(plan.wish, client)
  requireSamePlan(withIds(plan.changes, ids), now.changes)
  for (const change of now.changes) {
    requireRoom(change, now.observed.holders.get(change.holder.id)?.rules.length ?? 0)
  }
  const attachGroups = attachOf(now, attach)
  const applied = await applyPlan(
    now,
    (change) =>
      change.kind === 'attach-group'
        ? attachGroups(change)
        : changeRules(change, client, ownMark(plan.wish.clusterId)),
    (change) => tell(change, progress),
  )
  return { ...applied, done: [...plan.changes.filter(isCreation), ...applied.done] }
}
