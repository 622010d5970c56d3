import type { Role } from '../../values/network/role.ts'
import { holderText, isNewGroup, type RuleHolder } from './rules-in-place.ts'
import { type NetworkTarget, rolesOf } from './network-target.ts'
import { groupsAnnotation } from './service-traffic.ts'

/** A group that is not attached, so that its rules do not apply yet. */
interface UnattachedGroup {
  readonly role: Role
  readonly groupId: string
  /** E.g. `the load balancer`. */
  readonly to: string
  /** What attaches it. */
  readonly how: string
  /** False if it may be attached without our seeing it. */
  readonly isKnown: boolean
}

const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool'

type AttachMethod = Pick<UnattachedGroup, 'to' | 'how'>

const attachMethods = ({
  roles,
  loadBalancer = 'lb',
}: NetworkTarget): Readonly<Record<Role, AttachMethod>> => ({
  endpoint: {
    to: 'the Kubernetes API endpoint',
    how: 'oci ce cluster update-endpoint-config --nsg-ids',
  },
  nodes: {
    to: roles.pods === undefined ? 'virtual nodes and pods' : 'the virtual nodes',
    how: POOLS,
  },
  pods: { to: 'the pods', how: POOLS },
  'load-balancer': {
    to: 'the load balancer',
    how: `annotation ${groupsAnnotation(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
  },
  database: { to: 'the database', how: 'the network settings of the DB system' },
})

/** The groups of the target that are not attached, as far as known. */
export const unattachedGroups = (target: NetworkTarget): readonly UnattachedGroup[] =>
  rolesOf(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role]
    if (groupId === undefined || isNewGroup(groupId) || attached?.includes(groupId)) return []
    return [{ role, groupId, ...attachMethods(target)[role], isKnown: attached !== undefined }]
  })

/**
 * Warnings about groups with rules that are certainly not attached; for others, the path report
 * lists what depends on them.
 */
export const unattachedWarnings = (
  target: NetworkTarget,
  holdersWithRules: ReadonlyMap<string, RuleHolder>,
): readonly string[] =>
  unattachedGroups(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId)
    const isPool = role === 'nodes' || role === 'pods'
    const isPlanned = isPool && target.attachesPools === true
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned) return []
    return [`${holderText(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`]
  })
