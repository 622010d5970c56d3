import { type NetworkTarget, rolesOf } from '../network/network-target.ts'
import { unattachedGroups } from '../network/unattached-groups.ts'
import type { PathPlaces } from './observe-paths.ts'

/** Only groups that are attached count; those that the target names beside them are still to be. */
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
