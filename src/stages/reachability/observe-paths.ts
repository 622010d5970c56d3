import type { NetworkClient } from '../../clients/network/network.ts'
import type { NetworkRoutesClient } from '../../clients/network/network-routes.ts'
import { parseCidr } from '../../values/network/cidr.ts'
import type { NetworkOptions } from '../../values/network/options.ts'
import type { Role } from '../../values/network/role.ts'
import { isPrivateBlock } from './judge-route.ts'
import type { NetworkView, Place, RouteTable, RuleSource, SubnetView } from './network-view.ts'

/** A group that is still to be attached to a role, and by what. */
interface GroupToAttach {
  readonly groupId: string
  readonly to: string
  readonly how: string
}

/** Where each role lives, which groups its VNICs are in, and which they are still to get. */
export type PathPlaces = Readonly<
  Partial<
    Record<
      Role,
      {
        readonly subnetIds: readonly string[]
        readonly groupIds: readonly string[]
        readonly toAttach?: readonly GroupToAttach[]
      }
    >
  >
>

type OnePlace = NonNullable<PathPlaces[Role]>

type Reads = Pick<
  NetworkClient,
  'subnet' | 'securityList' | 'securityGroup' | 'securityGroupRules' | 'servicesLabel'
>

class PathReader {
  readonly #client: Reads
  readonly #routes: NetworkRoutesClient
  readonly #needsVcn: boolean

  constructor(client: Reads, routes: NetworkRoutesClient, needsVcn: boolean) {
    this.#client = client
    this.#routes = routes
    this.#needsVcn = needsVcn
  }

  async place({ subnetIds, groupIds, toAttach = [] }: OnePlace): Promise<Place> {
    const [subnets, groups, pending] = await Promise.all([
      Promise.all(subnetIds.map((id) => this.#subnet(id))),
      Promise.all(groupIds.map((id) => this.#group(id))),
      Promise.all(
        toAttach.map(async ({ groupId, to, how }) => ({
          to,
          how,
          ...(await this.#group(groupId)),
        })),
      ),
    ])
    return { subnets, groups, pending }
  }

  async #subnet(id: string): Promise<SubnetView> {
    const { name, vcnId, cidrs, isPrivate, routeTableId, securityListIds } =
      await this.#client.subnet(id)
    const [lists, routeTable, vcnCidrs] = await Promise.all([
      Promise.all(securityListIds.map((listId) => this.#list(listId))),
      this.#routeTable(routeTableId),
      this.#needsVcn ? this.#routes.vcnCidrs(vcnId) : undefined,
    ])
    return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable }
  }

  async #list(id: string): Promise<RuleSource> {
    const { name, rules } = await this.#client.securityList(id)
    return { id, holder: `security list ${name}`, rules }
  }

  async #group(id: string): Promise<RuleSource> {
    const [{ name }, rules] = await Promise.all([
      this.#client.securityGroup(id),
      this.#client.securityGroupRules(id),
    ])
    return { id, holder: `network security group ${name}`, rules }
  }

  async #routeTable(id: string): Promise<RouteTable> {
    const { name, routes } = await this.#routes.routeTable(id)
    const found = routes.map(async ({ destination, isService, gatewayId }) => ({
      destination,
      isService,
      gateway: await this.#routes.gateway(gatewayId),
    }))
    return { id, name, routes: await Promise.all(found) }
  }
}

/**
 * Reads what decides about paths: one call for each subnet, list, group (two), route table and
 * gateway, and if `peers` names private blocks one for the VCN. Hand in clients that remember, so
 * that what roles share is read once.
 */
export const observePaths = async (
  places: PathPlaces,
  client: Reads,
  routes: NetworkRoutesClient,
  peers: Pick<NetworkOptions, 'clients' | 'apiClients'>,
): Promise<NetworkView> => {
  const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(parseCidr).some(isPrivateBlock)
  const reader = new PathReader(client, routes, isAnyPrivate)
  const read = Object.entries(places).map(
    async ([role, place]) => [role, await reader.place(place)] as const,
  )
  const [servicesLabel, found] = await Promise.all([client.servicesLabel(), Promise.all(read)])
  return { servicesLabel, places: Object.fromEntries(found) }
}
