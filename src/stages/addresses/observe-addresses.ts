import type { NetworkClient } from '../../clients/network/network.ts'
import type { SubnetAddressesClient } from '../../clients/network/subnet-addresses.ts'
import type { Role } from '../../values/network/role.ts'
import type { PathPlaces } from '../reachability/observe-paths.ts'
import type { SubnetUse } from './address-report.ts'

/**
 * What is used of each subnet: one call a subnet and 1000 addresses in use, whatever the number of
 * rules. `client` may be one that remembers: subnets are read again here.
 */
export const observeAddresses = (
  places: PathPlaces,
  client: Pick<NetworkClient, 'subnet'>,
  addresses: SubnetAddressesClient,
): Promise<readonly SubnetUse[]> => {
  const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) =>
    subnetIds.map((id) => ({ role: role as Role, id })),
  )
  return Promise.all(
    wanted.map(async ({ role, id }) => {
      const [{ name, cidrs }, used] = await Promise.all([
        client.subnet(id),
        addresses.usedAddresses(id),
      ])
      return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used }
    }),
  )
}
