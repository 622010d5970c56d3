import type { Gateway } from '../../clients/network/network.ts'
import type { Role } from '../../values/network/role.ts'
import type { Route } from '../../values/network/route.ts'
import type { ObservedHolder } from '../network/rules-in-place.ts'

export interface RouteRule extends Route {
  /** Undefined if the route's target is gone or not visible. */
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
  /** The blocks of its VCN; undefined if unknown. */
  readonly vcnCidrs?: readonly string[] | undefined
  /** IPv4 and IPv6. */
  readonly cidrs: readonly string[]
  readonly isPrivate: boolean
  /** The security lists that are attached to it. */
  readonly lists: readonly ObservedHolder[]
  readonly routeTable: RouteTable
}

/**
 * A group that is not attached yet: its intended target, e.g. `the load balancer`, and how it gets
 * attached.
 */
interface PendingSource extends ObservedHolder {
  readonly to: string
  readonly how: string
}

/** The subnet and groups of a role's VNICs, whose rules apply to all of them. */
export interface Place {
  readonly subnets: readonly SubnetView[]
  readonly groups: readonly ObservedHolder[]
  /** Groups that do not apply until they are attached. */
  readonly pending?: readonly PendingSource[]
}

/** Everything that decides about paths, read once. Without `pods`, pods are among the nodes. */
export interface NetworkView {
  readonly servicesLabel: string
  readonly places: Readonly<Partial<Record<Role, Place>>>
}
