import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import { creatorOf } from '../oci/created-by.ts'
import { limitAvailability } from '../oci/limit-availability.ts'
import { OciReader } from '../oci/oci-reader.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** A load balancer, or network load balancer, in its current state. */
export interface LoadBalancer {
  readonly id: string
  readonly name: string
  /** E.g. `ACTIVE` or `DELETED`. */
  readonly state: string
  readonly addresses: readonly string[]
  readonly isPrivate: boolean
  readonly groupIds: readonly string[]
  /** `flexible` or a fixed shape; undefined for a network load balancer. */
  readonly shape?: string | undefined
  /** Mbps of a flexible shape. */
  readonly bandwidth?: { readonly least: number; readonly most: number } | undefined
  readonly createdBy?: string | undefined
}

/** A service limit of load balancers, as OCI's Limits service names it. */
export interface BalancerLimit {
  readonly service: 'load-balancer' | 'network-load-balancer-api'
  /** E.g. `lb-flexible-count`. */
  readonly name: string
}

/** The remaining service limits. Every call throws ActionError OCI_*. */
export interface BalancerLimits {
  /** Returns what a limit leaves in the compartment; undefined if OCI does not return it. */
  left(limit: BalancerLimit, compartmentId: string): Promise<number | undefined>
}

/** The load balancers of a compartment. Every call throws ActionError OCI_*. */
export interface LoadBalancers extends BalancerLimits {
  list(compartmentId: string): Promise<readonly LoadBalancer[]>
}

const bandwidthOf = (details: Fields | undefined): LoadBalancer['bandwidth'] =>
  details && {
    least: details.number('minimumBandwidthInMbps'),
    most: details.number('maximumBandwidthInMbps'),
  }

const balancerOf = (one: Fields): LoadBalancer => ({
  id: one.text('id'),
  name: one.text('displayName'),
  state: one.text('lifecycleState'),
  addresses: one.optionalItems('ipAddresses', (address) => address.text('ipAddress')),
  isPrivate: one.optionalFlag('isPrivate'),
  groupIds: one.texts('networkSecurityGroupIds'),
  shape: one.optionalText('shapeName'),
  bandwidth: bandwidthOf(one.optional('shapeDetails')),
  createdBy: creatorOf(one),
})

/** Both kinds, by signed calls. */
export const loadBalancers = (session: OciSession, clock: Clock): LoadBalancers => ({
  list: async (compartmentId) => {
    const query = { compartmentId }
    const classic = new OciReader(session, 'load-balancer', clock).list(
      {
        ...{ path: '/loadBalancers', query, operation: 'ListLoadBalancers' },
        ...{ policy: 'read load-balancers', doing: 'list load balancers' },
      },
      balancerOf,
    )
    const network = new OciReader(session, 'network-load-balancer', clock).get(
      {
        ...{ path: '/networkLoadBalancers', query, operation: 'ListNetworkLoadBalancers' },
        ...{ policy: 'read network-load-balancers', doing: 'list network load balancers' },
      },
      (response) => response.items('items', balancerOf),
    )
    return (await Promise.all([classic, network])).flat()
  },
  left: async ({ service, name }, compartmentId) => {
    const limit = { service, name, doing: `read the limit ${name}` }
    return (await limitAvailability(session, limit, compartmentId, clock))?.available
  },
})
