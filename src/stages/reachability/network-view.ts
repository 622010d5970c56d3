import type { Gateway } from '../../clients/network/network.ts'
import type { Role } from '../../values/network/role.ts'
import type { Route } from '../../values/network/route.ts'
import type { ObservedHolder } from '../network/rules-in-place.ts'

export interface RouteRule extends Route {
  /** Undefined if the route leads to something that is gone or may not be seen. */
  readonly gateway: Gateway | undefined
}

export interface RouteTable {
  readonly id: string
  readonly name: string
  readonly routes: readonly RouteRule[]
}

export interface SubnetView {
  readonly id: string
  readonly name: string
  readonly vcnId: string
  /** The blocks of its VCN; undefined where they are not known. */
  readonly vcnCidrs?: readonly string[] | undefined
  /** IPv4 and IPv6. */
  readonly cidrs: readonly string[]
  readonly isPrivate: boolean
  /** The security lists that are attached to it. */
  readonly lists: readonly ObservedHolder[]
  readonly routeTable: RouteTable
}

/** A group that is not attached yet: to what it would be, e.g. `the load balancer`, and by what. */
interface PendingSource extends ObservedHolder {
  readonly to: string
  readonly how: string
}

/** What a role's VNICs are in: they all have the rules of the subnet's lists and of these groups. */
export interface Place {
  readonly subnets: readonly SubnetView[]
  readonly groups: readonly ObservedHolder[]
  /** Groups that do not count before they are attached. */
  readonly pending?: readonly PendingSource[]
}

/** Everything that decides about paths, read once. Without `pods`, pods live among the nodes. */
export interface NetworkView {
  readonly servicesLabel: string
  readonly places: Readonly<Partial<Record<Role, Place>>>
}
