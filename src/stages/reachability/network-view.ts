import type { Role } from '../../values/network/role.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'

/** A security list or a network security group, with its rules. */
export interface RuleSource {
  readonly id: string
  /** As `security list oke-nodeseclist`. */
  readonly holder: string
  readonly rules: readonly SecurityRule[]
}

export interface Gateway {
  readonly id: string
  /** The kind in its OCID: `natgateway`, `servicegateway`, `internetgateway`, `drg`, … */
  readonly kind: string
  readonly name: string
  /** Neither disabled nor blocking; unknown kinds count as open. */
  readonly isOpen: boolean
}

export interface RouteRule {
  /** A CIDR block, or a service's label. */
  readonly destination: string
  readonly isService: boolean
  /** Undefined if the route leads to something that does not exist any more. */
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
  readonly lists: readonly RuleSource[]
  readonly routeTable: RouteTable
}

/** A group that is not attached yet: to what it would be, as `the load balancer`, and by what. */
interface PendingSource extends RuleSource {
  readonly to: string
  readonly how: string
}

/** What a role's VNICs are in: they all have the rules of the subnet's lists and of these groups. */
export interface Place {
  readonly subnets: readonly SubnetView[]
  readonly groups: readonly RuleSource[]
  /** Groups that do not count before they are attached. */
  readonly pending?: readonly PendingSource[]
}

/** Everything that decides about paths, read once. Without `pods`, pods live among the nodes. */
export interface NetworkView {
  readonly servicesLabel: string
  readonly places: Readonly<Partial<Record<Role, Place>>>
}
