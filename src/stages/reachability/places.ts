import { type NetworkTarget, rolesOf } from '../network/network-target.ts'
import { unattachedGroups } from '../network/unattached-groups.ts'
import type { PathPlaces } from './observe-paths.ts'

/** Only attached groups count; the target's others are still to be attached. */
export const placesOf = (target: NetworkTarget): PathPlaces => {
  const unattached = unattachedGroups(target)
  return Object.fromEntries(
    rolesOf(target).map(([role, { subnetIds }]) => {
      const groupIds = target.attachedGroups?.[role] ?? []
      const toAttach = unattached.filter((one) => one.role === role)
      return [role, { subnetIds, groupIds, toAttach }]
    }),
  )
}
