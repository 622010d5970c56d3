import type { Change } from '../../core/change.ts'
import type { ReviewedNetworkPlan } from '../network/ensure-network.ts'
import { unattachedGroups } from '../network/unattached-groups.ts'

/**
 * Faults that no rule or deployment repairs, but that break what is described: missing routes and
 * gateways, and groups that are certainly not attached.
 */
export const networkFaults = ({
  routeFaults,
  target,
  attachments,
  observed,
}: ReviewedNetworkPlan): Change[] => {
  const planned = attachments.map(({ groupId }) => groupId)
  const unattached =
    target.mode === 'nsg'
      ? unattachedGroups(target).filter(
          ({ isKnown, groupId }) => isKnown && !planned.includes(groupId),
        )
      : []
  return [
    ...routeFaults.map(({ routeTable, subnet, message }): Change => ({
      action: 'update',
      target: `route table "${routeTable}"`,
      description: `subnet "${subnet}": ${message}`,
    })),
    ...unattached.map(({ to, how, groupId }): Change => ({
      action: 'update',
      target: to,
      description: `attach network security group "${observed.holders.get(groupId)?.name ?? groupId}": ${how}`,
    })),
  ]
}
