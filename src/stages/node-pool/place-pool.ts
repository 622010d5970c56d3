import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import { placedIn } from '../../values/oci/placement.ts'
import type { NodePoolTarget } from './node-pool-target.ts'

export type PlaceReader = Pick<NodePoolClient, 'availabilityDomains'>

const unknownDomains = (wrong: readonly string[], domains: readonly string[]): ActionError =>
  new ActionError({
    code: 'PLACEMENT_UNKNOWN',
    message: `the placement names ${wrong.join(', ')}, which the region does not have, or names it twice; it has ${domains.join(', ')}`,
    hint: 'Name each availability domain once, for example AD-1, or write all.',
  })

/**
 * The target with its placement by the names of the region.
 * @throws ActionError PLACEMENT_UNKNOWN, OCI_*
 */
export const placePool = async (
  target: NodePoolTarget,
  client: PlaceReader,
): Promise<NodePoolTarget> => {
  const { placement, nodeSubnetId: subnetId, compartmentId } = target
  if (placement === undefined || placement.length === 0) return target
  const domains = await client.availabilityDomains(compartmentId)
  const { placed, wrong } = placedIn(placement, domains)
  if (wrong.length > 0) throw unknownDomains(wrong, domains)
  return { ...target, placements: placed.map((one) => ({ ...one, subnetId })) }
}
