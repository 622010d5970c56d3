import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import type { Role } from '../../values/network/role.ts'

/** The groups of a virtual node pool. */
export type PoolGroups = Pick<
  NodePool,
  'id' | 'name' | 'shape' | 'podSubnetId' | 'placements' | 'nodeGroupIds' | 'podGroupIds'
>

/** The VNICs that a pool gives its virtual nodes, or its pods, in one subnet. */
export interface PoolVnics {
  readonly pool: PoolGroups
  readonly of: 'virtual nodes' | 'pods'
  readonly groupIds: readonly string[]
}

type Subnets = Readonly<Partial<Record<Role, { readonly subnetIds: readonly string[] }>>>

const vnicsOf = (pool: PoolGroups, subnetIds: readonly string[]): PoolVnics[] => [
  ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
    ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds } as const]
    : []),
  ...(subnetIds.includes(pool.podSubnetId)
    ? [{ pool, of: 'pods', groupIds: pool.podGroupIds } as const]
    : []),
]

/** The VNICs in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
export const poolVnics = (
  roles: Subnets,
  role: 'nodes' | 'pods',
  pools: readonly PoolGroups[],
): readonly PoolVnics[] => {
  const subnetIds = roles[role]?.subnetIds ?? []
  const vnics = pools.flatMap((pool) => vnicsOf(pool, subnetIds))
  if (roles.pods === undefined) return vnics
  return vnics.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'))
}

const common = (vnics: readonly PoolVnics[]): readonly string[] | undefined =>
  vnics[0]?.groupIds.filter((id) => vnics.every(({ groupIds }) => groupIds.includes(id)))

/** The groups that all pools in the subnets have; undefined if there is no pool. */
export const groupsOfPools = (
  roles: Subnets,
  pools: readonly PoolGroups[],
): Readonly<Partial<Record<Role, readonly string[] | undefined>>> => ({
  nodes: common(poolVnics(roles, 'nodes', pools)),
  pods: common(poolVnics(roles, 'pods', pools)),
})
