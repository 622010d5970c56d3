import type { NetworkClient } from '../../clients/network.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { applyPlan, type Applied } from '../../reconcile/resource.ts'
import { changeRules, requireRoom } from './change-rules.ts'
import { type NetworkChange, type NetworkPlan, planNetwork } from './network-plan.ts'
import { networkShape, type NetworkTarget } from './network-target.ts'
import { type ObservedNetwork, observeNetwork } from './observe-network.ts'
import { ownMark } from './ownership.ts'
import { type Finding, reviewRules } from './review-rules.ts'
import { requireSamePlan } from './same-plan.ts'
import { type WantedRule, wantedRules } from './wanted-rules.ts'

/** The plan, and what the user should know that no rule can repair. */
export interface ReviewedNetworkPlan extends NetworkPlan {
  /** What was planned for: applying looks again. */
  readonly target: NetworkTarget
  readonly observed: ObservedNetwork
  readonly wanted: readonly WantedRule[]
  readonly warnings: readonly string[]
  /** Rules that somebody should look at; planning and applying leave them alone. */
  readonly findings: readonly Finding[]
}

/** What would be changed. Changes nothing. */
export const planEnsureNetwork = async (
  target: NetworkTarget,
  client: NetworkClient,
): Promise<ReviewedNetworkPlan> => {
  const observed = await observeNetwork(target, client)
  const shape = networkShape(target, observed.isEndpointPublic)
  const peerGroups = target.attachedGroups ?? {}
  const wanted = wantedRules(shape, { ...target, ...observed, peerGroups })
  const mark = ownMark(target.clusterId)
  const plan = planNetwork(wanted, observed, { mark, prune: target.prune ?? false })
  const { unneeded } = plan
  const { subnets, warnings } = observed
  const findings = reviewRules({ wanted, inPlace: observed, mark, unneeded, subnets })
  return { ...plan, target, observed, wanted, warnings, findings }
}

const tell = ({ target, rules, removed }: NetworkChange, progress: Progress): void => {
  if (rules.length > 0) progress.info(`${target}: added ${rules.length} rules`)
  if (removed.length > 0) progress.info(`${target}: removed ${removed.length} rules`)
}

/**
 * Does what the plan says, holder by holder, and nothing else: if the network is not as it was when
 * the plan was made, in a way that would need other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT before anything is changed
 */
export const applyEnsureNetwork = async (
  plan: ReviewedNetworkPlan,
  client: NetworkClient,
  progress: Progress,
): Promise<Applied<NetworkChange>> => {
  if (plan.changes.length === 0) return { done: [], remaining: [] }
  const now = await planEnsureNetwork(plan.target, client)
  requireSamePlan(plan.changes, now.changes)
  for (const change of now.changes) {
    requireRoom(change, now.observed.holders.get(change.holder.id)?.rules.length ?? 0)
  }
  return applyPlan(
    now,
    (change) => changeRules(change, client, ownMark(plan.target.clusterId)),
    (change) => tell(change, progress),
  )
}
