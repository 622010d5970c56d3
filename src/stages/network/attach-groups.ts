import type { NodePool, NodePoolClient } from '../../clients/node-pools.ts'
import type { Role } from './catalogue-row.ts'
import { holderText, type NetworkChange, type RuleHolder } from './network-plan.ts'
import type { NetworkTarget } from './network-target.ts'

/** The pools of the cluster as far as their groups go. */
export type PoolGroups = Pick<
  NodePool,
  'id' | 'name' | 'shape' | 'podSubnetId' | 'placements' | 'nodeGroupIds' | 'podGroupIds'
>

export const poolText = ({ name }: PoolGroups): string => `virtual node pool ${name}`

/** A group that a pool of the target's subnets lacks. */
export interface Attachment {
  readonly pool: PoolGroups
  readonly to: 'virtual nodes' | 'pods'
  readonly groupId: string
}

const isIn = (target: NetworkTarget, role: Role, subnetId: string): boolean =>
  target.roles[role]?.subnetIds.includes(subnetId) === true

const missing = (
  groupId: string | undefined,
  has: readonly string[],
  pool: PoolGroups,
  to: Attachment['to'],
): Attachment[] => (groupId === undefined || has.includes(groupId) ? [] : [{ pool, to, groupId }])

const lacking = (target: NetworkTarget, pool: PoolGroups): Attachment[] => {
  const { nodes, pods = nodes } = target.roles
  const podRole = target.roles.pods === undefined ? 'nodes' : 'pods'
  const hasNodes = pool.placements.some(({ subnetId }) => isIn(target, 'nodes', subnetId))
  return [
    ...(hasNodes ? missing(nodes?.groupId, pool.nodeGroupIds, pool, 'virtual nodes') : []),
    ...(isIn(target, podRole, pool.podSubnetId)
      ? missing(pods?.groupId, pool.podGroupIds, pool, 'pods')
      : []),
  ]
}

/** Which pools of these subnets still lack the groups that the rules are in. */
export const planAttachments = (
  target: NetworkTarget,
  pools: readonly PoolGroups[],
): readonly Attachment[] =>
  target.mode === 'nsg' ? pools.flatMap((pool) => lacking(target, pool)) : []

export const attachChange = (
  { pool, to, groupId }: Attachment,
  holders: ReadonlyMap<string, RuleHolder>,
): NetworkChange => {
  const { kind, id, name } = holders.get(groupId) ?? { kind: 'nsg', id: groupId, name: groupId }
  return {
    kind: 'attach-group',
    action: 'update',
    target: poolText(pool),
    description: `attach ${holderText({ kind, id, name })} to its ${to}`,
    holder: { kind, id, name },
    rules: [],
    removed: [],
    duplicates: [],
  }
}

/**
 * Attaches all groups that one pool lacks in one update. Pods that run keep the network card they
 * have; new ones get the group.
 * @returns the OCID of the work request
 */
export const attachToPool = (
  pool: PoolGroups,
  attachments: readonly Attachment[],
  client: Pick<NodePoolClient, 'updateNodePool'>,
): Promise<string> => {
  const added = (to: Attachment['to']) =>
    attachments.filter((one) => one.pool.id === pool.id && one.to === to).map((one) => one.groupId)
  const { id, podSubnetId, shape } = pool
  const nodes = added('virtual nodes')
  const pods = added('pods')
  return client.updateNodePool(id, {
    ...(nodes.length === 0 ? {} : { nodeGroupIds: [...pool.nodeGroupIds, ...nodes] }),
    ...(pods.length === 0
      ? {}
      : { podSubnetId, shape, podGroupIds: [...pool.podGroupIds, ...pods] }),
  })
}

/**
 * The endpoint of a running cluster is not changed here, so it is only said that its group does not
 * count yet. Nothing is said of a group without rules.
 */
export const unattachedWarnings = (
  { mode, roles, attachedGroups }: NetworkTarget,
  holdersWithRules: ReadonlyMap<string, RuleHolder>,
): readonly string[] => {
  const id = roles.endpoint?.groupId
  const holder = id === undefined ? undefined : holdersWithRules.get(id)
  if (mode !== 'nsg' || id === undefined || holder === undefined) return []
  if (attachedGroups?.endpoint?.includes(id) === true) return []
  return [
    `${holderText(holder)} is not attached to the Kubernetes API endpoint, so its rules do not count yet: oci ce cluster update-endpoint-config --nsg-ids`,
  ]
}
