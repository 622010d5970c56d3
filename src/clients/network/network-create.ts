import type { SecurityRule } from '../../values/network/security-rule.ts'

/** What records the traffic of subnets: parts of the service Logging. */
export type LoggingKind = 'log-group' | 'flow-log'

/** Parts of the service Virtual Cloud Network. */
export type CoreKind =
  | 'vcn'
  | 'internet-gateway'
  | 'nat-gateway'
  | 'service-gateway'
  | 'route-table'
  | 'security-list'
  | 'security-group'
  | 'subnet'

/** The kinds of resources that a network is made of. */
export type PartKind = CoreKind | LoggingKind

/** One resource of a network, as it is. */
export interface NetworkPart {
  readonly kind: PartKind
  readonly id: string
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
  /** IPv4 blocks of a VCN or a subnet; empty for the others. */
  readonly cidrs: readonly string[]
  /** AVAILABLE: it can be used by others. */
  readonly isReady: boolean
  /** Milliseconds since the epoch, if OCI says it. */
  readonly createdAt?: number | undefined
  /** The subnet that a flow log records. */
  readonly subnetId?: string | undefined
}

interface PartBase {
  readonly compartmentId: string
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
}

export interface NewRoute {
  readonly destination: string
  readonly isService: boolean
  readonly gatewayId: string
}

/** One resource as it is to be made. */
export type NewPart =
  | (PartBase & { readonly kind: 'log-group' })
  | (PartBase & {
      readonly kind: 'flow-log'
      readonly logGroupId: string
      readonly subnetId: string
    })
  | (PartBase & { readonly kind: 'vcn'; readonly cidr: string; readonly dnsLabel: string })
  | (PartBase & { readonly vcnId: string } & (
        | { readonly kind: 'internet-gateway' }
        | { readonly kind: 'nat-gateway' }
        | { readonly kind: 'security-group' }
        | { readonly kind: 'service-gateway'; readonly serviceId: string }
        | { readonly kind: 'route-table'; readonly routes: readonly NewRoute[] }
        | { readonly kind: 'security-list'; readonly rules: readonly SecurityRule[] }
        | {
            readonly kind: 'subnet'
            readonly cidr: string
            readonly dnsLabel: string
            readonly isPrivate: boolean
            readonly routeTableId: string
            readonly securityListId: string
          }
      ))

/** All Oracle services of the region: the id for a service gateway, the label for routes and rules. */
export interface AllServices {
  readonly id: string
  readonly label: string
}

/** Makes the parts of a network; deletes nothing. Every call throws ActionError OCI_*. */
export interface NetworkCreateClient {
  /**
   * Those of a kind that are not being deleted: flow logs of a log group, all else of a VCN. VCNs and
   * log groups are in none.
   */
  parts(kind: PartKind, compartmentId: string, inId?: string): Promise<readonly NetworkPart[]>
  /** With the same token and the same wish, OCI makes one for any number of calls in a day. */
  create(part: NewPart, retryToken: string): Promise<NetworkPart>
  /** Undefined where OCI answers 404. */
  part(kind: PartKind, id: string): Promise<NetworkPart | undefined>
  allServices(): Promise<AllServices>
}
