import type { Subnet } from '../../clients/network/network.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Role } from '../../values/network/role.ts'
import { isNotAllowed } from '../../values/oci/refusal.ts'
import { podFaults, type RouteFinding } from '../reachability/review-routes.ts'
import type { NetworkSnapshot } from './network-snapshot.ts'
import { type NetworkTarget, type RoleTarget, rolesOf } from './network-target.ts'
import { poolSubnets, type SubnetBlocks } from './pool-layouts.ts'
import type { ObservedHolder, RulePlace, RulesInPlace } from './rules-in-place.ts'

export interface ObservedNetwork extends RulesInPlace {
  readonly servicesLabel: string
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Layouts of the subnets that contain the cluster's pools. */
  readonly poolBlocks: SubnetBlocks
  /** Whether its subnet allows public addresses. */
  readonly isEndpointPublic: boolean
  /** Faults of the pods' routes. */
  readonly routeFaults: readonly RouteFinding[]
  /** What could not be read. */
  readonly warnings: readonly string[]
}

const firstList = (subnet: Subnet): string => {
  const [first] = subnet.securityListIds
  if (first !== undefined) return first
  throw new ActionError({
    code: 'SUBNET_WITHOUT_SECURITY_LIST',
    message: `subnet ${subnet.name} has no security list that rules could be added to`,
    hint: 'Attach a security list to the subnet, or use mode nsg with the network security groups as inputs.',
  })
}

const requireGroup = (role: Role, { groupId }: RoleTarget): string => {
  if (groupId !== undefined) return groupId
  throw new ActionError({
    code: 'NETWORK_GROUP_MISSING',
    message: `mode nsg needs the network security group of the ${role}`,
    hint: `Set the input ${role}-nsg-id, or create-groups: true, or use mode security-list.`,
  })
}

/** The subnets of a role, the places for its rules, and everything that holds rules for it. */
interface ObservedRole {
  readonly role: Role
  readonly subnets: readonly Subnet[]
  readonly places: readonly RulePlace[]
  readonly holders: readonly ObservedHolder[]
}

const observeRole = async (
  target: NetworkTarget,
  [role, part]: [Role, RoleTarget],
  snapshot: NetworkSnapshot,
): Promise<ObservedRole> => {
  const { subnetIds } = part
  const [own] = target.mode === 'nsg' ? [requireGroup(role, part)] : []
  const attached = target.attachedGroups?.[role] ?? []
  const groupIds = [...new Set([...(own === undefined ? [] : [own]), ...attached])]
  const [subnets, groups] = await Promise.all([
    Promise.all(subnetIds.map((id) => snapshot.subnet(id))),
    Promise.all(groupIds.map((id) => snapshot.group(id, subnetIds[0] ?? ''))),
  ])
  const listIds = subnets.flatMap(({ securityListIds }) => securityListIds)
  const contexts = subnets.map(({ securityListIds }) => [...groupIds, ...securityListIds])
  const places =
    own === undefined
      ? subnets.map((one, at) => {
          return { role, holderId: firstList(one), contexts: contexts.slice(at, at + 1) }
        })
      : [{ role, holderId: own, contexts }]
  // Only the lists attached to the subnet: names of lists are not reliable.
  const lists = await Promise.all(listIds.map((id) => snapshot.list(id)))
  return { role, subnets, places, holders: [...groups, ...lists] }
}

const routeFaultsOf = async (
  { roles }: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<RouteFinding[]> => {
  const ids = (roles.pods ?? roles.nodes)?.subnetIds ?? []
  const found = ids.map(async (id) => {
    const one = await snapshot.subnet(id)
    return podFaults(one, await snapshot.routeTable(one.routeTableId))
  })
  return (await Promise.all(found)).flat()
}

/**
 * Subnets of other pools only decide which rules are still needed: without permission to read them,
 * none is removed.
 */
const poolBlocks = async (
  target: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<SubnetBlocks> => {
  const read = async (id: string): Promise<readonly [string, readonly string[]]> => {
    try {
      return [id, (await snapshot.subnet(id)).cidrs]
    } catch (error) {
      if (!isNotAllowed(error)) throw error
      return [id, []]
    }
  }
  return new Map(await Promise.all(poolSubnets(target).map(read)))
}

/** Warnings only with `prune`: without these reads it removes less. */
const unreadable = ({ prune }: NetworkTarget, blocks: SubnetBlocks): string[] =>
  [...blocks].flatMap(([id, { length }]) =>
    prune && length === 0
      ? [`subnet ${id} of a node pool may not be read, so prune removes nothing`]
      : [],
  )

/**
 * In the order of the places, whichever response arrived first, so that plans are deterministic.
 */
const inOrder = (
  places: readonly RulePlace[],
  holders: readonly ObservedHolder[],
): Map<string, ObservedHolder> => {
  const known = new Map(holders.map((holder) => [holder.id, holder]))
  const ids = new Set(places.flatMap(({ holderId, contexts }) => [holderId, ...contexts.flat()]))
  return new Map(
    [...ids].flatMap((id) => {
      const holder = known.get(id)
      return holder === undefined ? [] : [[id, holder] as const]
    }),
  )
}

/** Reads subnets, their lists and groups, and the routes of the pods. */
export const observeNetwork = async (
  target: NetworkTarget,
  snapshot: NetworkSnapshot,
): Promise<ObservedNetwork> => {
  const [servicesLabel, roles, blocks, routeFaults] = await Promise.all([
    snapshot.servicesLabel(),
    Promise.all(rolesOf(target).map((role) => observeRole(target, role, snapshot))),
    poolBlocks(target, snapshot),
    routeFaultsOf(target, snapshot),
  ])
  const places = roles.flatMap((one) => one.places)
  const endpoints = roles.flatMap(({ role, subnets }) => (role === 'endpoint' ? subnets : []))
  return {
    servicesLabel,
    poolBlocks: blocks,
    isEndpointPublic: endpoints.some(({ isPrivate }) => !isPrivate),
    subnets: Object.fromEntries(
      roles.map(({ role, subnets }) => [role, subnets.flatMap(({ cidrs }) => cidrs)]),
    ),
    holders: inOrder(
      places,
      roles.flatMap(({ holders }) => holders),
    ),
    places,
    routeFaults,
    warnings: unreadable(target, blocks),
  }
}
