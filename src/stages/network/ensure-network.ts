import type { NetworkClient } from '../../clients/network.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { applyPlan, type Applied } from '../../reconcile/resource.ts'
import { addRules } from './add-rules.ts'
import { type AddRules, type NetworkPlan, planNetwork } from './network-plan.ts'
import { networkShape, type NetworkTarget } from './network-target.ts'
import { observeNetwork } from './observe-network.ts'
import { wantedRules } from './wanted-rules.ts'

/** The plan, and what the user should know that no rule can repair. */
export interface ReviewedNetworkPlan extends NetworkPlan {
  readonly warnings: readonly string[]
}

/** What would be added. Changes nothing. */
export const planEnsureNetwork = async (
  target: NetworkTarget,
  client: NetworkClient,
): Promise<ReviewedNetworkPlan> => {
  const observed = await observeNetwork(target, client)
  const shape = networkShape(target, observed.isEndpointPublic)
  const wanted = wantedRules(shape, { ...target, ...observed })
  return { ...planNetwork(wanted, observed.places), warnings: observed.warnings }
}

/** Adds what the plan lacks, holder by holder. */
export const applyEnsureNetwork = (
  plan: NetworkPlan,
  client: NetworkClient,
  progress: Progress,
): Promise<Applied<AddRules>> =>
  applyPlan(
    plan,
    (change) => addRules(change, client),
    ({ target, rules, description }) =>
      progress.info(`${target}: added ${rules.length} rules: ${description}`),
  )
