import type { PartKind } from '../../values/network/part-kind.ts'
import type { Route } from '../../values/network/route.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'

/** One existing resource of a network. */
export interface NetworkPart {
  readonly kind: PartKind
  readonly id: string
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
  /** IPv4 blocks of a VCN or a subnet; empty for the others. */
  readonly cidrs: readonly string[]
  /** AVAILABLE: other resources can use it. */
  readonly isReady: boolean
  /** Milliseconds since the epoch, if OCI gives it. */
  readonly createdAt?: number | undefined
  readonly createdBy?: string | undefined
  /** The subnet that a flow log records. */
  readonly subnetId?: string | undefined
}

interface PartBase {
  readonly compartmentId: string
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
}

/** One resource to create. */
export type NewPart =
  | (PartBase & { readonly kind: 'log-group' })
  /** One for flow logs, which leaves only what rules reject. */
  | (PartBase & { readonly kind: 'capture-filter' })
  | (PartBase & {
      readonly kind: 'flow-log'
      readonly logGroupId: string
      readonly subnetId: string
      /** Records all traffic without one. */
      readonly captureFilterId?: string | undefined
    })
  | (PartBase & { readonly kind: 'vcn'; readonly cidr: string; readonly dnsLabel: string })
  | (PartBase & { readonly vcnId: string } & (
        | { readonly kind: 'internet-gateway' }
        | { readonly kind: 'nat-gateway' }
        | { readonly kind: 'security-group' }
        | { readonly kind: 'service-gateway'; readonly serviceId: string }
        | { readonly kind: 'route-table'; readonly routes: readonly Route[] }
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

/**
 * Finds and creates the parts of a network; deletes nothing. Every call throws ActionError OCI_*.
 */
export interface NetworkParts {
  /**
   * Those of a kind that are not being deleted: flow logs by log group, everything else by VCN,
   * except VCNs, capture filters and log groups themselves.
   */
  parts(kind: PartKind, compartmentId: string, inId?: string): Promise<readonly NetworkPart[]>
  /** With the same token and body, OCI creates one for any number of calls within a day. */
  create(part: NewPart, retryToken: string): Promise<NetworkPart>
  /** Undefined where OCI returns 404. */
  part(kind: PartKind, id: string): Promise<NetworkPart | undefined>
}
