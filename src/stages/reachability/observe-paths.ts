import { parseCidr } from '../../values/network/cidr.ts'
import type { NetworkOptions } from '../../values/network/options.ts'
import type { Role } from '../../values/network/role.ts'
import type { NetworkSnapshot } from '../network/network-snapshot.ts'
import { isPrivateBlock } from './judge-route.ts'
import type { NetworkView, Place, RouteTable, SubnetView } from './network-view.ts'

/** A group that is still to be attached to a role, and how. */
interface GroupToAttach {
  readonly groupId: string
  readonly to: string
  readonly how: string
}

/** The subnets of each role, the groups of its VNICs, and those still to be attached. */
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

class PathReader {
  readonly #snapshot: NetworkSnapshot
  readonly #needsVcn: boolean

  constructor(snapshot: NetworkSnapshot, needsVcn: boolean) {
    this.#snapshot = snapshot
    this.#needsVcn = needsVcn
  }

  async place({ subnetIds, groupIds, toAttach = [] }: OnePlace): Promise<Place> {
    const group = (id: string) => this.#snapshot.group(id, subnetIds[0] ?? '')
    const [subnets, groups, pending] = await Promise.all([
      Promise.all(subnetIds.map((id) => this.#subnet(id))),
      Promise.all(groupIds.map(group)),
      Promise.all(
        toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) })),
      ),
    ])
    return { subnets, groups, pending }
  }

  async #subnet(id: string): Promise<SubnetView> {
    const snapshot = this.#snapshot
    const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id)
    const [lists, routeTable, vcnCidrs] = await Promise.all([
      Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
      this.#routeTable(ids.routeTableId),
      this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
    ])
    return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable }
  }

  async #routeTable(id: string): Promise<RouteTable> {
    const { name, routes } = await this.#snapshot.routeTable(id)
    const found = routes.map(async (route) => ({
      ...route,
      gateway: await this.#snapshot.gateway(route.gatewayId),
    }))
    return { id, name, routes: await Promise.all(found) }
  }
}

/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
export const observePaths = async (
  places: PathPlaces,
  snapshot: NetworkSnapshot,
  peers: Pick<NetworkOptions, 'clients' | 'apiClients'>,
): Promise<NetworkView> => {
  const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(parseCidr).some(isPrivateBlock)
  const reader = new PathReader(snapshot, isAnyPrivate)
  const read = Object.entries(places).map(
    async ([role, place]) => [role, await reader.place(place)] as const,
  )
  const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)])
  return { servicesLabel, places: Object.fromEntries(found) }
}
