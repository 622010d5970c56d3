import type { Route } from '../../values/network/route.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import type { NetworkParts } from './network-parts.ts'

export interface Subnet {
  readonly id: string
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly cidrs: readonly string[]
  /** No public addresses on its VNICs. */
  readonly isPrivate: boolean
  readonly routeTableId: string
  readonly securityListIds: readonly string[]
}

export interface SecurityList {
  readonly id: string
  readonly name: string
  readonly etag: string
  readonly rules: readonly SecurityRule[]
  /** The creator from the tenancy's default tags, if it has them. */
  readonly createdBy?: string | undefined
}

/** A change to a list; `remove` holds rules of the list as it was read, by identity. */
export interface ListChange {
  readonly add: readonly SecurityRule[]
  readonly remove: readonly SecurityRule[]
}

export interface NetworkSecurityGroup {
  readonly id: string
  readonly name: string
  readonly createdBy?: string | undefined
}

/** A rule of a group; lists have no ids. */
export interface GroupRule extends SecurityRule {
  readonly id: string
}

export interface RouteTable {
  readonly id: string
  readonly name: string
  readonly routes: readonly Route[]
}

export interface Gateway {
  readonly id: string
  /** The kind in its OCID: `natgateway`, `servicegateway`, `internetgateway`, `drg`, … */
  readonly kind: string
  readonly name: string
  /** Neither disabled nor blocking. Assumed for kinds that are not read. */
  readonly isOpen: boolean
}

/**
 * All Oracle services of the region: the id is for service gateways, the label for routes and
 * rules.
 */
export interface AllServices {
  readonly id: string
  readonly label: string
}

/** The VCN as the stages use it. Every call throws ActionError OCI_*. */
export interface NetworkClient extends NetworkParts {
  subnet(id: string): Promise<Subnet>
  securityList(id: string): Promise<SecurityList>
  /**
   * Adds and removes rules; leaves all others unchanged and in order.
   * @throws ActionError OCI_CHANGED_MEANWHILE if the list changed since it was read.
   */
  changeSecurityList(list: SecurityList, change: ListChange): Promise<void>
  securityGroup(id: string): Promise<NetworkSecurityGroup>
  securityGroupRules(id: string): Promise<readonly GroupRule[]>
  /** At most 25 rules per call, OCI's limit. Returns them with their new ids. */
  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<readonly GroupRule[]>
  /** At most 25 rules per call. OCI rejects all if one of them is gone. */
  removeFromSecurityGroup(id: string, ruleIds: readonly string[]): Promise<void>
  routeTable(id: string): Promise<RouteTable>
  /** Undefined where OCI returns 404: it is gone, or may not be seen. */
  gateway(id: string): Promise<Gateway | undefined>
  /** The IPv4 and IPv6 blocks of a VCN; undefined where OCI returns 404. */
  vcnCidrs(id: string): Promise<readonly string[] | undefined>
  allServices(): Promise<AllServices>
  /** How many private IPs of a subnet are in use: one call for each 1000 of them. */
  usedAddresses(subnetId: string): Promise<number>
}
