import type { NetworkClient, NetworkSecurityGroup } from '../../clients/network/network.ts'
import type { Clock } from '../../core/clock.ts'
import { createOnce } from '../../core/create-once.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Role } from '../../values/network/role.ts'
import { type NetworkChange } from './network-plan.ts'
import { holderText, type RuleHolder } from './rules-in-place.ts'
import { type NetworkTarget, rolesOf } from './network-target.ts'

/** Stands for a group that does not exist yet; its id is known once it is made. */
const NEW = 'new:'

export const isNewGroup = (id: string): boolean => id.startsWith(NEW)

/** Tags by which our groups are found again, whatever they are called. */
const tagsOf = (clusterId: string, role: Role) => ({
  'oke-virtual-nodes-cluster': clusterId,
  'oke-virtual-nodes-role': role,
})

const nameOf = (clusterId: string, role: Role): string =>
  `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`

export interface GroupToCreate {
  readonly role: Role
  readonly compartmentId: string
  readonly vcnId: string
  readonly holder: RuleHolder
}

export interface ResolvedGroups {
  /** Every role has a group, if only one that is to be made. */
  readonly target: NetworkTarget
  readonly toCreate: readonly GroupToCreate[]
  /** The group of ours that is there by now for each that some plan was going to make. */
  readonly groupIds: ReadonlyMap<string, string>
}

/** The same one for everybody who looks, should there be several. */
const ours = (
  groups: readonly NetworkSecurityGroup[],
  clusterId: string,
  role: Role,
): NetworkSecurityGroup | undefined =>
  groups
    .filter(({ tags }) =>
      Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]

/** Finds the groups that earlier runs made, and says which are still to be made. */
export const resolveGroups = async (
  target: NetworkTarget,
  client: NetworkClient,
): Promise<ResolvedGroups> => {
  const without = rolesOf(target).filter(([, { groupId }]) => groupId === undefined)
  const subnetId = without[0]?.[1].subnetIds[0]
  if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
    return { target, toCreate: [], groupIds: new Map() }
  }
  const { compartmentId, vcnId } = await client.subnet(subnetId)
  const groups = await client.securityGroups(compartmentId, vcnId)
  const found = without.map(([role, part]) => {
    const id = ours(groups, target.clusterId, role)?.id ?? `${NEW}${role}`
    return [role, { ...part, groupId: id }] as const
  })
  const toCreate = found
    .filter(([, { groupId }]) => isNewGroup(groupId))
    .map(([role, { groupId: id }]) => {
      const holder = { kind: 'nsg', id, name: nameOf(target.clusterId, role) } as const
      return { role, compartmentId, vcnId, holder }
    })
  return {
    target: { ...target, roles: { ...target.roles, ...Object.fromEntries(found) } },
    toCreate,
    groupIds: new Map(found.map(([role, { groupId }]) => [`${NEW}${role}`, groupId])),
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

const isThere = async (client: NetworkClient, id: string): Promise<true | undefined> => {
  try {
    await client.securityGroup(id)
    return true
  } catch (error) {
    if (error instanceof ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED')
      return undefined
    throw error
  }
}

/**
 * Makes the group, once for all runs at the same time.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
export const createGroup = async (
  group: GroupToCreate,
  clusterId: string,
  client: NetworkClient,
  clock: Clock,
): Promise<string> => {
  const { role, compartmentId, vcnId, holder } = group
  const wish = { compartmentId, vcnId, name: holder.name, tags: tagsOf(clusterId, role) }
  return createOnce({
    name: holderText(holder),
    identity: ['role-group', compartmentId, vcnId, clusterId, role],
    create: async (token) => {
      const { id } = await client.createSecurityGroup(wish, token)
      return (await readAfterCreate(() => isThere(client, id), clock)) && id
    },
    find: async () => ours(await client.securityGroups(compartmentId, vcnId), clusterId, role)?.id,
  })
}
