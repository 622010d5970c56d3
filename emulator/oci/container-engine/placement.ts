import type { Placement, VirtualNode } from './virtual-node-pool.ts'

interface Slot {
  readonly availabilityDomain: string
  readonly faultDomain: string
  readonly subnetId: string
}

const allFaultDomains = ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3']

const slotsOf = (placement: Placement): Slot[] =>
  (placement.faultDomain?.length ? placement.faultDomain : allFaultDomains).map((faultDomain) => ({
    availabilityDomain: placement.availabilityDomain,
    faultDomain,
    subnetId: placement.subnetId,
  }))

/**
 * Leaves out fault domains without capacity, as OKE does, unless the placement names its fault
 * domains.
 */
const withRoom = (placement: Placement, drained: readonly string[]): Slot[] => {
  const slots = slotsOf(placement)
  if (placement.faultDomain?.length) return slots
  const free = slots.filter(({ faultDomain }) => !drained.includes(faultDomain))
  return free.length === 0 ? slots : free
}

const sameDomain = (slot: Slot, node: Slot): boolean =>
  slot.availabilityDomain === node.availabilityDomain && slot.subnetId === node.subnetId

const inSlot = (slot: Slot, node: Slot): boolean =>
  sameDomain(slot, node) && slot.faultDomain === node.faultDomain

/**
 * Returns where the next virtual node goes: the emptiest placement, and in it the emptiest fault
 * domain.
 * @param drained fault domains without capacity
 */
export const nextSlot = (
  placements: readonly Placement[],
  nodes: readonly Slot[],
  drained: readonly string[] = [],
): Slot => {
  const load = (slot: Slot): number =>
    nodes.filter((node) => sameDomain(slot, node)).length * 1000 +
    nodes.filter((node) => inSlot(slot, node)).length
  const [first, ...rest] = placements.flatMap((placement) => withRoom(placement, drained))
  if (!first) throw new Error('a pool has at least one placement')
  return rest.reduce((best, slot) => (load(slot) < load(best) ? slot : best), first)
}

/** Whether a node is in one of the placements. */
const fits = (placements: readonly Placement[], node: Slot): boolean =>
  placements.flatMap(slotsOf).some((slot) => inSlot(slot, node))

/**
 * Returns the node to remove first when a pool shrinks: one outside all placements, else the
 * youngest of the fullest slot.
 */
export const nextToLeave = (
  placements: readonly Placement[],
  nodes: readonly VirtualNode[],
): VirtualNode => {
  const weight = (node: VirtualNode): number =>
    (fits(placements, node) ? 0 : 1_000_000) +
    (node.lifecycleState === 'FAILED' ? 500_000 : 0) +
    nodes.filter((other) => sameDomain(node, other)).length * 1000 +
    nodes.filter((other) => inSlot(node, other)).length
  const [first, ...rest] = nodes
  if (!first) throw new Error('no node is left to leave')
  return rest.reduce((best, node) => (weight(node) >= weight(best) ? node : best), first)
}
