import type { NetworkPart } from '../../clients/network/network-parts.ts'
import type { Role } from '../../values/network/role.ts'
import { createPart, type PartTools } from '../network-create/create-part.ts'
import { type NetworkChange } from './network-plan.ts'
import type { NetworkSnapshot } from './network-snapshot.ts'
import { type NetworkTarget, rolesOf } from './network-target.ts'
import { clusterTags, firstOf, hasTags, nameInCluster } from './own-parts.ts'
import { holderText, isNewGroup, newGroupId, type RuleHolder } from './rules-in-place.ts'

export interface GroupToCreate {
  readonly role: Role
  readonly compartmentId: string
  readonly vcnId: string
  readonly holder: RuleHolder
}

interface ResolvedGroups {
  /** The groups by role, including those that will be created. */
  readonly target: NetworkTarget
  readonly toCreate: readonly GroupToCreate[]
  /** Our existing group for each one that a plan was going to create. */
  readonly groupIds: ReadonlyMap<string, string>
}

const ours = (
  groups: readonly NetworkPart[],
  clusterId: string,
  role: Role,
): NetworkPart | undefined =>
  firstOf(groups.filter((group) => hasTags(group, clusterTags(clusterId, 'role', role))))

/** Finds the groups that earlier runs created, and which are still missing. */
export const resolveGroups = async (
  target: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<ResolvedGroups> => {
  const shares = (role: Role): boolean => role === 'pods' && target.arePodsAmongNodes === true
  const without = rolesOf(target).filter(
    ([role, { groupId }]) => groupId === undefined && !shares(role),
  )
  const subnetId = without[0]?.[1].subnetIds[0]
  if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
    return { target, toCreate: [], groupIds: new Map() }
  }
  const { compartmentId, vcnId } = await snapshot.subnet(subnetId)
  const groups = await snapshot.groupsBeside(subnetId)
  const found = without.map(([role, part]) => {
    const id = ours(groups, target.clusterId, role)?.id ?? newGroupId(role)
    return [role, { ...part, groupId: id }] as const
  })
  const toCreate = found
    .filter(([, { groupId }]) => isNewGroup(groupId))
    .map(([role, { groupId: id }]) => {
      const holder = { kind: 'nsg', id, name: nameInCluster(role, target.clusterId) } as const
      return { role, compartmentId, vcnId, holder }
    })
  const roles = { ...target.roles, ...Object.fromEntries(found) }
  const { nodes, pods } = roles
  const joint =
    pods && shares('pods') ? { pods: { ...pods, groupId: pods.groupId ?? nodes?.groupId } } : {}
  return {
    target: { ...target, roles: { ...roles, ...joint } },
    toCreate,
    groupIds: new Map(found.map(([role, { groupId }]) => [newGroupId(role), groupId])),
  }
}

export const createChange = ({ role, holder }: GroupToCreate): NetworkChange => ({
  kind: 'create-group',
  action: 'create',
  target: holderText(holder),
  description: `for the ${role}`,
  holder,
  rules: [],
  removed: [],
  duplicates: [],
})

/**
 * Creates the group, once for all concurrent runs.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
export const createGroup = async (
  { role, compartmentId, vcnId, holder: { name } }: GroupToCreate,
  clusterId: string,
  tools: PartTools,
): Promise<string> => {
  const tags = clusterTags(clusterId, 'role', role)
  const find = async () =>
    ours(await tools.client.parts('security-group', compartmentId, vcnId), clusterId, role)
  const part = {
    details: { kind: 'security-group', compartmentId, vcnId, name, tags },
    identity: ['role-group', compartmentId, vcnId, clusterId, role],
    find,
  } as const
  return (await createPart(part, tools)).id
}
