import type { SecurityRule } from '../../values/network/security-rule.ts'

export interface Subnet {
  readonly id: string
  readonly name: string
  readonly compartmentId: string
  readonly vcnId: string
  readonly cidrs: readonly string[]
  /** No public addresses on its VNICs. */
  readonly isPrivate: boolean
  /** Spans all availability domains. */
  readonly isRegional: boolean
  readonly routeTableId: string
  readonly securityListIds: readonly string[]
}

export interface SecurityList {
  readonly id: string
  readonly name: string
  readonly etag: string
  readonly rules: readonly SecurityRule[]
}

/** What happens to a list; `remove` holds rules of the list as it was read, by identity. */
export interface ListChange {
  readonly add: readonly SecurityRule[]
  readonly remove: readonly SecurityRule[]
}

export interface NetworkSecurityGroup {
  readonly id: string
  readonly name: string
  readonly vcnId: string
  readonly tags: Readonly<Record<string, string>>
}

export interface NewSecurityGroup extends Omit<NetworkSecurityGroup, 'id'> {
  readonly compartmentId: string
}

/** A rule of a group; lists have no ids. */
export interface GroupRule extends SecurityRule {
  readonly id: string
}

export interface Route {
  readonly destination: string
  /** The kind in the gateway's OCID: `natgateway`, `servicegateway`, `internetgateway`. */
  readonly gateway: string
}

/** The VCN as the network stage sees it. Every call throws ActionError OCI_*. */
export interface NetworkClient {
  subnet(id: string): Promise<Subnet>
  securityList(id: string): Promise<SecurityList>
  /**
   * Adds and removes rules and leaves all others as they are, in their order.
   * @throws ActionError OCI_CHANGED_MEANWHILE if the list is not as it was read any more.
   */
  changeSecurityList(list: SecurityList, change: ListChange): Promise<void>
  securityGroup(id: string): Promise<NetworkSecurityGroup>
  /** Those that are being deleted left out. */
  securityGroups(compartmentId: string, vcnId: string): Promise<readonly NetworkSecurityGroup[]>
  /** With the same token, OCI makes one group for any number of calls in a day. */
  createSecurityGroup(group: NewSecurityGroup, retryToken: string): Promise<NetworkSecurityGroup>
  securityGroupRules(id: string): Promise<readonly GroupRule[]>
  /** At most 25 rules a call, as OCI takes them. Returns them with the ids that they got. */
  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<readonly GroupRule[]>
  /** At most 25 rules a call. OCI refuses all if one of them is gone. */
  removeFromSecurityGroup(id: string, ruleIds: readonly string[]): Promise<void>
  routes(routeTableId: string): Promise<readonly Route[]>
  /** The label of all Oracle services in the region. */
  servicesLabel(): Promise<string>
}
