import type { Change } from '../../core/change.ts'
import type { ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { isNewGroup } from '../network/rules-in-place.ts'
import { type DriftFinding, wholeFinding } from './finding.ts'
import { networkFaults } from './network-faults.ts'
import { ociOwner } from './owners/oci-owner.ts'
import { networkLine } from '../pipeline/plan.ts'
import { comparedSection, type DriftSection } from './section.ts'

const planned = ({ changes, observed }: ReviewedNetworkPlan): DriftFinding[] =>
  changes.map((change) => {
    const { id } = change.holder
    const owner = ociOwner({ createdBy: observed.holders.get(id)?.createdBy })
    return wholeFinding(change, 'network', { ocid: isNewGroup(id) ? undefined : id, owner })
  })

const faults = (plan: ReviewedNetworkPlan): DriftFinding[] =>
  networkFaults(plan).map((change: Change) => wholeFinding(change, 'network'))

/** Compares rules, groups and routes with the description. */
export const compareNetwork = (plan: ReviewedNetworkPlan): DriftSection => {
  const found = [...planned(plan), ...faults(plan)]
  const section = comparedSection('network', found, [networkLine(plan)], plan.warnings)
  return { ...section, plan: { network: plan } }
}
