import type {
  NodePool,
  NodePoolClient,
  NodePoolUpdate,
} from '../../clients/container-engine/node-pools.ts'
import { ActionError } from '../../values/action-error.ts'
import { isChangedMeanwhile } from '../../values/oci/refusal.ts'
import { poolVnics, type PoolVnics, type PoolGroups } from './attached-groups.ts'
import { type NetworkChange } from './network-plan.ts'
import { holderText, type RuleHolder } from './rules-in-place.ts'
import type { NetworkTarget } from './network-target.ts'

export const poolText = ({ name }: PoolGroups): string => `virtual node pool ${name}`

/** A group that a pool in the target's subnets lacks. */
export interface Attachment {
  readonly pool: PoolGroups
  readonly to: PoolVnics['of']
  readonly groupId: string
}

/** OCI's limit of groups for one VNIC. */
const GROUPS_PER_VNIC = 5

const attachment = ({ pool, of: to, groupIds }: PoolVnics, groupId: string): Attachment => {
  if (groupIds.length < GROUPS_PER_VNIC) return { pool, to, groupId }
  throw new ActionError({
    code: 'NETWORK_GROUPS_LIMIT',
    message: `the ${to} of ${poolText(pool)} have ${groupIds.length} network security groups; one more would exceed OCI's limit of ${GROUPS_PER_VNIC}`,
    hint: 'Take one of them off the pool, or let one that it has hold the rules: nodes-nsg-id, pods-nsg-id.',
  })
}

/**
 * Which pools of these subnets still lack the groups that the rules are in.
 * @throws ActionError NETWORK_GROUPS_LIMIT: such a plan could not be applied
 */
export const planAttachments = (target: NetworkTarget): readonly Attachment[] => {
  const { mode, attachesPools, roles, pools = [] } = target
  if (mode !== 'nsg' || attachesPools !== true) return []
  const lacking = (['nodes', 'pods'] as const).flatMap((role) => {
    const groupId = roles[role]?.groupId
    if (groupId === undefined) return []
    return poolVnics(roles, role, pools)
      .filter(({ groupIds }) => !groupIds.includes(groupId))
      .map((vnic) => attachment(vnic, groupId))
  })
  return pools.flatMap((pool) => lacking.filter((one) => one.pool === pool))
}

export const attachChange = (
  { pool, to, groupId }: Attachment,
  holders: ReadonlyMap<string, RuleHolder>,
): NetworkChange => {
  const { kind, id, name } = holders.get(groupId) ?? { kind: 'nsg', id: groupId, name: groupId }
  return {
    kind: 'attach-group',
    action: 'update',
    target: poolText(pool),
    description: `attach ${holderText({ kind, id, name })} to its ${to}; only new virtual nodes have it until the others are replaced`,
    holder: { kind, id, name },
    rules: [],
    removed: [],
    duplicates: [],
  }
}

/** How often a pool may be changed by others between reading and writing it. */
const ATTEMPTS = 5

/** The groups of the pool as it is now, with those that it lacks; empty if it lacks none. */
const withGroups = (now: NodePool, attachments: readonly Attachment[]) => {
  const added = (to: Attachment['to'], has: readonly string[]) =>
    attachments
      .filter((one) => one.pool.id === now.id && one.to === to && !has.includes(one.groupId))
      .map(({ groupId }) => groupId)
  const nodes = added('virtual nodes', now.nodeGroupIds)
  const pods = added('pods', now.podGroupIds)
  const { podSubnetId, shape } = now
  return {
    ...(nodes.length === 0 ? {} : { nodeGroupIds: [...now.nodeGroupIds, ...nodes] }),
    ...(pods.length === 0
      ? {}
      : { podSubnetId, shape, podGroupIds: [...now.podGroupIds, ...pods] }),
  }
}

/** The plan keeps virtual nodes: a cycling that the pool remembers must not resume. */
const withoutCycling = (now: NodePool, settings: NodePoolUpdate): NodePoolUpdate =>
  now.isCycling === true ? { ...settings, cycling: 'off' } : settings

/**
 * Attaches all missing groups to one pool in one update, in addition to its current ones: with its
 * etag, so that no other change is lost. Running pods keep their VNIC.
 * @returns the OCID of the work request; undefined if none is missing any more
 */
export const attachToPool = async (
  { id }: PoolGroups,
  attachments: readonly Attachment[],
  client: Pick<NodePoolClient, 'nodePool' | 'updateNodePool'>,
): Promise<string | undefined> => {
  for (let attempt = 1; ; attempt++) {
    const now = await client.nodePool(id)
    const settings = withGroups(now, attachments)
    if (Object.keys(settings).length === 0) return undefined
    try {
      return await client.updateNodePool(id, withoutCycling(now, settings), now.etag)
    } catch (error) {
      if (!isChangedMeanwhile(error) || attempt === ATTEMPTS) throw error
    }
  }
}
