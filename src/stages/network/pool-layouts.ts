import type { PoolGroups } from './attached-groups.ts'
import type { NetworkShape } from './catalogue/traffic-row.ts'
import type { NetworkTarget } from './network-target.ts'
import { type Addresses, type WantedRule, wantedRules } from './wanted-rules.ts'

/** CIDR blocks by the OCID of their subnet; empty where the subnet may not be read. */
export type SubnetBlocks = ReadonlyMap<string, readonly string[]>

const nodeSubnets = ({ placements }: PoolGroups): readonly string[] => [
  ...new Set(placements.map(({ subnetId }) => subnetId)),
]

/** The subnets in which pools of the cluster have nodes or pods. */
export const poolSubnets = ({ pools = [] }: Pick<NetworkTarget, 'pools'>): readonly string[] => [
  ...new Set(pools.flatMap((pool) => [...nodeSubnets(pool), pool.podSubnetId])),
]

/**
 * The catalogue's rules for the nodes and pods of all the cluster's pools: a run for one pool must
 * not treat another's rules as obsolete. Undefined if pools or subnets could not be read.
 */
export const wantedByPools = (
  { pools }: Pick<NetworkTarget, 'pools'>,
  shape: NetworkShape,
  addresses: Addresses,
  blocks: SubnetBlocks,
): readonly WantedRule[] | undefined => {
  const blocksOf = (ids: readonly string[]) => ids.flatMap((id) => blocks.get(id) ?? [])
  if (pools === undefined || [...blocks.values()].some(({ length }) => length === 0)) {
    return undefined
  }
  return pools.flatMap((pool) => {
    const nodes = nodeSubnets(pool)
    const hasPodSubnet = nodes.some((id) => id !== pool.podSubnetId)
    const pods = hasPodSubnet ? { pods: blocksOf([pool.podSubnetId]) } : {}
    const subnets = { ...addresses.subnets, nodes: blocksOf(nodes), ...pods }
    return wantedRules({ ...shape, hasPodSubnet }, { ...addresses, subnets })
  })
}
