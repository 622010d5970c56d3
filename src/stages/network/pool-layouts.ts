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
 * What the catalogue asks for with nodes and pods where the cluster's pools have them: a run for one
 * pool must not call the rules of another useless. Undefined if pools or subnets could not be read.
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
