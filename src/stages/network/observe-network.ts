import type { NetworkClient, SecurityList, Subnet } from '../../clients/network/network.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Role } from '../../values/network/role.ts'
import type { ObservedHolder, RulePlace, RulesInPlace } from './rules-in-place.ts'
import { type NetworkTarget, type RoleTarget, rolesOf } from './network-target.ts'
import { poolSubnets, type SubnetBlocks } from './pool-layouts.ts'
import { isNotAllowed } from './read-pools.ts'
import { reviewRoutes } from './review-routes.ts'
import { isNewGroup } from './role-groups.ts'

export interface ObservedNetwork extends RulesInPlace {
  readonly servicesLabel: string
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Of the subnets in which the cluster's pools are. */
  readonly poolBlocks: SubnetBlocks
  /** Its subnet allows public addresses. */
  readonly isEndpointPublic: boolean
  /** What no rule can repair, such as a missing route. */
  readonly warnings: readonly string[]
}

/** Reads each object once, however many roles share it. */
class Reader {
  readonly holders = new Map<string, Promise<ObservedHolder>>()
  readonly #subnets = new Map<string, Promise<Subnet>>()
  readonly #client: NetworkClient

  constructor(client: NetworkClient) {
    this.#client = client
  }

  subnet(id: string): Promise<Subnet> {
    return once(this.#subnets, id, () => this.#client.subnet(id))
  }

  /** The attached lists only, followed from the subnet: names of lists say nothing reliable. */
  lists({ securityListIds }: Subnet): Promise<readonly ObservedHolder[]> {
    return Promise.all(
      securityListIds.map((id) =>
        once(this.holders, id, async () => asHolder(await this.#client.securityList(id))),
      ),
    )
  }

  group(id: string): Promise<ObservedHolder> {
    return once(this.holders, id, async () => {
      if (isNewGroup(id)) return { kind: 'nsg', id, name: id, rules: [] }
      const [{ name }, rules] = await Promise.all([
        this.#client.securityGroup(id),
        this.#client.securityGroupRules(id),
      ])
      return { kind: 'nsg', id, name, rules }
    })
  }
}

const once = <T>(
  known: Map<string, Promise<T>>,
  id: string,
  load: () => Promise<T>,
): Promise<T> => {
  const loaded = known.get(id) ?? load()
  known.set(id, loaded)
  return loaded
}

const asHolder = ({ id, name, rules }: SecurityList): ObservedHolder => ({
  kind: 'security-list',
  id,
  name,
  rules,
})

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

/** The groups that every VNIC of the role has, beside the one that gets the rules. */
const attachedGroups = (target: NetworkTarget, role: Role): readonly string[] =>
  target.attachedGroups?.[role] ?? []

const placesOf = async (
  target: NetworkTarget,
  [role, part]: [Role, RoleTarget],
  reader: Reader,
): Promise<RulePlace[]> => {
  const others = attachedGroups(target, role)
  const own = target.mode === 'nsg' ? [requireGroup(role, part)] : []
  const groups = [...new Set([...own, ...others])]
  const [subnets] = await Promise.all([
    Promise.all(part.subnetIds.map((id) => reader.subnet(id))),
    Promise.all(groups.map((id) => reader.group(id))),
  ])
  await Promise.all(subnets.map((one) => reader.lists(one)))
  const contexts = subnets.map(({ securityListIds }) => [...groups, ...securityListIds])
  const [holderId] = own
  if (holderId !== undefined) return [{ role, holderId, contexts }]
  return subnets.map((one, index) => ({
    role,
    holderId: firstList(one),
    contexts: contexts.slice(index, index + 1),
  }))
}

const warningsOf = async (
  { roles }: NetworkTarget,
  reader: Reader,
  client: NetworkClient,
): Promise<string[]> => {
  const ids = (roles.pods ?? roles.nodes)?.subnetIds ?? []
  const found = ids.map(async (id) => {
    const one = await reader.subnet(id)
    return reviewRoutes(one, await client.routes(one.routeTableId))
  })
  return (await Promise.all(found)).flat()
}

/** Subnets of other pools only say whose rules stay: without the right to read them, none may go. */
const poolBlocks = async (target: NetworkTarget, reader: Reader): Promise<SubnetBlocks> => {
  const read = async (id: string): Promise<readonly [string, readonly string[]]> => {
    try {
      return [id, (await reader.subnet(id)).cidrs]
    } catch (error) {
      if (!isNotAllowed(error)) throw error
      return [id, []]
    }
  }
  return new Map(await Promise.all(poolSubnets(target).map(read)))
}

/** Said where it matters: what prune then does not do. */
const unreadable = ({ prune }: NetworkTarget, blocks: SubnetBlocks): string[] =>
  [...blocks].flatMap(([id, { length }]) =>
    prune && length === 0
      ? [`subnet ${id} of a node pool may not be read, so prune removes nothing`]
      : [],
  )

/** In the order of the places, whichever answer came first: a plan has one order. */
const inOrder = async (
  places: readonly RulePlace[],
  holders: ReadonlyMap<string, Promise<ObservedHolder>>,
): Promise<Map<string, ObservedHolder>> => {
  const ids = new Set(places.flatMap(({ holderId, contexts }) => [holderId, ...contexts.flat()]))
  const found = [...ids].map(async (id) => {
    const holder = await holders.get(id)
    return holder === undefined ? [] : [[id, holder] as const]
  })
  return new Map((await Promise.all(found)).flat())
}

/** Reads subnets, their lists and groups, and the routes of the pods. */
export const observeNetwork = async (
  target: NetworkTarget,
  client: NetworkClient,
): Promise<ObservedNetwork> => {
  const reader = new Reader(client)
  const subnetsOf = async ([role, { subnetIds }]: [Role, RoleTarget]) =>
    [role, await Promise.all(subnetIds.map((id) => reader.subnet(id)))] as const
  const roles = rolesOf(target)
  const [servicesLabel, subnets, blocks, places, warnings] = await Promise.all([
    client.servicesLabel(),
    Promise.all(roles.map(subnetsOf)),
    poolBlocks(target, reader),
    Promise.all(roles.map((role) => placesOf(target, role, reader))),
    warningsOf(target, reader, client),
  ])
  const endpoints = subnets.flatMap(([role, found]) => (role === 'endpoint' ? found : []))
  return {
    servicesLabel,
    poolBlocks: blocks,
    isEndpointPublic: endpoints.some(({ isPrivate }) => !isPrivate),
    subnets: Object.fromEntries(
      subnets.map(([role, found]) => [role, found.flatMap(({ cidrs }) => cidrs)]),
    ),
    holders: await inOrder(places.flat(), reader.holders),
    places: places.flat(),
    warnings: [...warnings, ...unreadable(target, blocks)],
  }
}
