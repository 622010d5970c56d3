import type { NetworkClient, SecurityList, Subnet } from '../../clients/network.ts'
import { ActionError } from '../../values/action-error.ts'
import type { SecurityRule } from '../../values/security-rule.ts'
import type { RulePlace } from './network-plan.ts'
import { type NetworkTarget, type RoleTarget, rolesOf } from './network-target.ts'
import type { Role } from './catalogue-row.ts'
import { reviewRoutes } from './review-routes.ts'

export interface ObservedNetwork {
  readonly servicesLabel: string
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
  readonly places: readonly RulePlace[]
  /** Its subnet allows public addresses. */
  readonly isEndpointPublic: boolean
  /** What no rule can repair, such as a missing route. */
  readonly warnings: readonly string[]
}

/** Asks for the same thing once, however many roles share it. */
const once = <T>(load: (id: string) => Promise<T>): ((id: string) => Promise<T>) => {
  const loaded = new Map<string, Promise<T>>()
  return (id) => {
    const known = loaded.get(id) ?? load(id)
    loaded.set(id, known)
    return known
  }
}

/** The attached lists only, followed from the subnet: names of lists say nothing reliable. */
const subnetRules = (lists: readonly SecurityList[]): SecurityRule[] =>
  lists.flatMap(({ rules }) => rules)

const firstList = (subnet: Subnet, lists: readonly SecurityList[]): SecurityList => {
  const first = lists[0]
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
    hint: `Set the input ${role}-nsg-id, or use mode security-list.`,
  })
}

/** Reads subnets, their lists and groups, and the routes of the nodes. */
export const observeNetwork = async (
  target: NetworkTarget,
  client: NetworkClient,
): Promise<ObservedNetwork> => {
  const subnet = once((id) => client.subnet(id))
  const list = once((id) => client.securityList(id))

  const placesOf = async ([role, part]: [Role, RoleTarget]): Promise<RulePlace[]> => {
    const subnets = await Promise.all(part.subnetIds.map(subnet))
    const lists = await Promise.all(
      subnets.map(({ securityListIds }) => Promise.all(securityListIds.map(list))),
    )
    if (target.mode === 'security-list') {
      return subnets.map((one, index) => {
        const attached = lists[index] ?? []
        const { id, name } = firstList(one, attached)
        const holder = { kind: 'security-list', id, name } as const
        return { role, holder, rules: subnetRules(attached), surrounding: [] }
      })
    }
    const id = requireGroup(role, part)
    const [{ name }, rules] = await Promise.all([
      client.securityGroup(id),
      client.securityGroupRules(id),
    ])
    return [{ role, holder: { kind: 'nsg', id, name }, rules, surrounding: lists.map(subnetRules) }]
  }

  const cidrsOf = async ([role, { subnetIds }]: [Role, RoleTarget]) =>
    [role, (await Promise.all(subnetIds.map(subnet))).flatMap(({ cidrs }) => cidrs)] as const

  const isPublic = async (): Promise<boolean> => {
    const ids = target.roles.endpoint?.subnetIds ?? []
    return (await Promise.all(ids.map(subnet))).some(({ isPrivate }) => !isPrivate)
  }

  const roles = rolesOf(target)
  const nodes = target.roles.pods ?? target.roles.nodes
  const [servicesLabel, isEndpointPublic, cidrs, places, warnings] = await Promise.all([
    client.servicesLabel(),
    isPublic(),
    Promise.all(roles.map(cidrsOf)),
    Promise.all(roles.map(placesOf)),
    Promise.all(
      (nodes?.subnetIds ?? []).map(async (id) => {
        const one = await subnet(id)
        return reviewRoutes(one, await client.routes(one.routeTableId))
      }),
    ),
  ])
  return {
    servicesLabel,
    isEndpointPublic,
    subnets: Object.fromEntries(cidrs),
    places: places.flat(),
    warnings: warnings.flat(),
  }
}
