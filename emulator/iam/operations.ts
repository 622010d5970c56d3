import type { Route } from '../oci/core/service.ts'
import { bastionNeeds } from './operations/bastion.ts'
import { containerEngineNeeds } from './operations/container-engine.ts'
import { identityDomainNeeds, identityNeeds } from './operations/identity.ts'
import { networkNeeds } from './operations/network.ts'
import {
  limitsNeeds,
  loadBalancerNeeds,
  loggingNeeds,
  networkLoadBalancerNeeds,
  scanningNeeds,
  sessionNeeds,
} from './operations/others.ts'
import { registryNeeds } from './operations/registry.ts'
import { secretBundleNeeds, vaultNeeds } from './operations/vault.ts'
import type { Requirement, Requirements } from './requirement.ts'

/** The services by path prefix: several services may use the same name for an operation. */
export const services: readonly (readonly [path: string, needs: Requirements])[] = [
  ['/20180222/', containerEngineNeeds],
  ['/20160918/container/', registryNeeds],
  ['/20180419/docker/', registryNeeds],
  ['/20160918/', { ...networkNeeds, ...identityNeeds }],
  ['/n', identityNeeds],
  ['/20210331/', bastionNeeds],
  ['/20210215/', scanningNeeds],
  ['/20190729/', limitsNeeds],
  ['/20180608/', vaultNeeds],
  ['/20190301/', secretBundleNeeds],
  ['/20200531/', loggingNeeds],
  ['/20170115/', loadBalancerNeeds],
  ['/20200501/', networkLoadBalancerNeeds],
  ['/admin/v1/', identityDomainNeeds],
  ['/v1/', sessionNeeds],
]

/**
 * Returns what an operation needs.
 *
 * @throws Error for an operation without an entry: it is not served
 */
export const requirementOf = ({
  operation,
  path,
}: Pick<Route, 'operation' | 'path'>): Requirement => {
  const [, needs = {}] = services.find(([start]) => path.startsWith(start)) ?? []
  const found = needs[operation]
  if (found === undefined)
    throw new Error(
      `no permissions are named for ${operation} (${path}): see emulator/iam/operations`,
    )
  return found
}
