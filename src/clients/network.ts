import type { SecurityRule } from '../values/security-rule.ts'

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

export interface NetworkSecurityGroup {
  readonly id: string
  readonly name: string
  readonly vcnId: string
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
   * Adds rules and leaves all others as they are.
   * @throws ActionError OCI_CHANGED_MEANWHILE if the list is not the one of the etag any more.
   */
  addToSecurityList(id: string, etag: string, rules: readonly SecurityRule[]): Promise<void>
  securityGroup(id: string): Promise<NetworkSecurityGroup>
  securityGroupRules(id: string): Promise<readonly SecurityRule[]>
  /** At most 25 rules a call, as OCI takes them. */
  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<void>
  routes(routeTableId: string): Promise<readonly Route[]>
  /** The label of all Oracle services in the region. */
  servicesLabel(): Promise<string>
}
