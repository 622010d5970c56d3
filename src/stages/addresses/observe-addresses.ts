import type { Role } from '../../values/network/role.ts'
import type { NetworkSnapshot } from '../network/network-snapshot.ts'
import type { PathPlaces } from '../reachability/observe-paths.ts'
import type { SubnetUse } from './address-report.ts'

/**
 * Reads the usage of each subnet: one call per subnet and 1000 addresses in use, whatever the
 * number of rules.
 */
export const observeAddresses = (
  places: PathPlaces,
  snapshot: NetworkSnapshot,
): Promise<readonly SubnetUse[]> => {
  const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) =>
    subnetIds.map((id) => ({ role: role as Role, id })),
  )
  return Promise.all(
    wanted.map(async ({ role, id }) => {
      const [{ name, cidrs }, used] = await Promise.all([
        snapshot.subnet(id),
        snapshot.usedAddresses(id),
      ])
      return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used }
    }),
  )
}
