import type { NetworkClient, NetworkSecurityGroup, Route } from './network.ts'
import type { NetworkRoutesClient } from './network-routes.ts'

/** The groups of the VCN that the subnet is in, as far as they are in the subnet's compartment. */
const groupsBeside = async (
  client: NetworkClient,
  subnetId: string,
): Promise<readonly NetworkSecurityGroup[]> => {
  const { compartmentId, vcnId } = await client.subnet(subnetId)
  return client.securityGroups(compartmentId, vcnId)
}

/**
 * The client for one look at the network, with two questions answered from what is read anyway: the
 * names of groups from one list instead of a call for each, and routes from the whole route table.
 * Hand in clients that remember.
 */
export const oneLook = (
  client: NetworkClient,
  routes: NetworkRoutesClient,
  subnetId: string,
): NetworkClient => {
  let listed: Promise<readonly NetworkSecurityGroup[]> | undefined
  const own: Partial<NetworkClient> = {
    securityGroup: async (id) => {
      listed ??= groupsBeside(client, subnetId)
      return (await listed).find((group) => group.id === id) ?? client.securityGroup(id)
    },
    routes: async (id): Promise<readonly Route[]> =>
      (await routes.routeTable(id)).routes.map(({ destination, gatewayId }) => ({
        destination,
        gateway: gatewayId.split('.')[1] ?? '',
      })),
  }
  return new Proxy(client, {
    get: (target, key) => {
      const method: unknown = Reflect.get(own, key) ?? Reflect.get(target, key)
      return typeof method === 'function' ? (method.bind(target) as unknown) : method
    },
  })
}
