import type { Stored } from '../core/store.ts'
import type { EgressRule, IngressRule } from './rule-shape.ts'

/** The common fields of networking resources in the API. */
export interface NetworkResource extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly lifecycleState: string
  readonly timeCreated: string
  readonly freeformTags: Readonly<Record<string, string>>
  readonly definedTags: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly vcnId?: string
}

export interface Vcn extends NetworkResource {
  readonly cidrBlock: string
  readonly cidrBlocks: readonly string[]
  readonly defaultDhcpOptionsId: string
  readonly defaultRouteTableId: string
  readonly defaultSecurityListId: string
  readonly dnsLabel?: string
  readonly vcnDomainName?: string
}

/** A resource in a VCN. */
export interface VcnPart extends NetworkResource {
  readonly vcnId: string
}

export interface Subnet extends VcnPart {
  readonly availabilityDomain: string | null
  readonly cidrBlock: string
  readonly ipv4CidrBlocks: readonly string[]
  readonly dhcpOptionsId: string
  readonly dnsLabel?: string
  readonly subnetDomainName?: string
  readonly prohibitInternetIngress: boolean
  readonly prohibitPublicIpOnVnic: boolean
  readonly routeTableId: string
  readonly securityListIds: readonly string[]
  readonly virtualRouterIp: string
  readonly virtualRouterMac: string
}

export interface SecurityList extends VcnPart {
  readonly ingressSecurityRules: readonly IngressRule[]
  readonly egressSecurityRules: readonly EgressRule[]
}

export interface RouteRule {
  readonly destination: string
  readonly destinationType: 'CIDR_BLOCK' | 'SERVICE_CIDR_BLOCK'
  readonly networkEntityId: string
  readonly description?: string
  readonly routeType: 'STATIC'
}

export interface RouteTable extends VcnPart {
  readonly routeRules: readonly RouteRule[]
}

export interface InternetGateway extends VcnPart {
  readonly isEnabled: boolean
}

export interface NatGateway extends VcnPart {
  readonly blockTraffic: boolean
  readonly natIp: string
}

export interface ServiceGateway extends VcnPart {
  readonly blockTraffic: boolean
  readonly services: readonly { readonly serviceId: string; readonly serviceName: string }[]
}

export interface DhcpOptions extends VcnPart {
  readonly options: readonly Readonly<Record<string, unknown>>[]
  readonly domainNameType: string
}

/** A VNIC; the API shows it, other simulated services create it. */
export interface Vnic extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly lifecycleState: 'AVAILABLE'
  readonly subnetId: string
  readonly nsgIds: readonly string[]
  readonly privateIp: string
  readonly isPrimary: boolean
  readonly timeCreated: string
  /** The OCID of its virtual node, pod or load balancer. */
  readonly resourceId?: string
}

export interface PrivateIp extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly ipAddress: string
  readonly isPrimary: boolean
  readonly subnetId: string
  readonly vnicId?: string
  readonly hostnameLabel?: string
  readonly ipState: 'ASSIGNED' | 'AVAILABLE'
  readonly lifetime: 'EPHEMERAL' | 'RESERVED'
  readonly timeCreated: string
}

export interface OracleService extends Stored {
  readonly cidrBlock: string
  readonly name: string
  readonly description: string
}
