import type { NetworkClient } from '../../clients/network.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { applyPlan, type Applied } from '../../reconcile/resource.ts'
import { changeRules, requireRoom } from './change-rules.ts'
import { holderText, type NetworkChange, type NetworkPlan, planNetwork } from './network-plan.ts'
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
  const { subnets, warnings } = observed
  const findings = reviewRules({ wanted, inPlace: named, mark, unneeded, subnets })
  const changes = [...toCreate.map(createChange), ...plan.changes]
  return { ...plan, changes, wish, toCreate, observed: named, wanted, warnings, findings }
}

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
): Promise<Applied<NetworkChange>> => {
  if (plan.changes.length === 0) return { done: [], remaining: [] }
  const ids = await createGroups(plan, client, progress)
  const now = await planEnsureNetwork(plan.wish, client)
  requireSamePlan(withIds(plan.changes, ids), now.changes)
  for (const change of now.changes) {
    requireRoom(change, now.observed.holders.get(change.holder.id)?.rules.length ?? 0)
  }
  const applied = await applyPlan(
    now,
    (change) => changeRules(change, client, ownMark(plan.wish.clusterId)),
    (change) => tell(change, progress),
  )
  return { ...applied, done: [...plan.changes.filter(isCreation), ...applied.done] }
}
