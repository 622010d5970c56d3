import type { models, VirtualNetworkClient } from 'oci-core'

import type { CoreKind, NewPart, NewRoute } from './network-create.ts'
import { toEgress, toIngress } from './security-rule-shape.ts'

interface Where {
  readonly compartmentId: string
  readonly vcnId?: string
  readonly limit?: number
  readonly page?: string
}

interface Page {
  readonly items: readonly unknown[]
  readonly opcNextPage?: string
  readonly opcRequestId?: string
}

export type NewCorePart = Extract<NewPart, { kind: CoreKind }>

/** The three operations that one kind needs, and their names for messages; what they give is not read yet. */
export interface PartOperations {
  readonly names: Readonly<Record<'list' | 'create' | 'get', string>>
  readonly list: (where: Where) => Promise<Page>
  create(part: NewCorePart, opcRetryToken: string): Promise<unknown>
  readonly get: (id: string) => Promise<unknown>
}

const common = ({ compartmentId, name, tags }: NewPart) => ({
  compartmentId,
  displayName: name,
  freeformTags: { ...tags },
})

const asRouteRule = ({ destination, isService, gatewayId }: NewRoute): models.RouteRule => ({
  destination,
  destinationType: (isService
    ? 'SERVICE_CIDR_BLOCK'
    : 'CIDR_BLOCK') as models.RouteRule.DestinationType,
  networkEntityId: gatewayId,
})

type Of<K extends CoreKind> = Extract<NewPart, { kind: K }>

const subnetDetails = (part: Of<'subnet'>): models.CreateSubnetDetails => ({
  ...common(part),
  vcnId: part.vcnId,
  cidrBlock: part.cidr,
  dnsLabel: part.dnsLabel,
  prohibitPublicIpOnVnic: part.isPrivate,
  routeTableId: part.routeTableId,
  securityListIds: [part.securityListId],
})

const listDetails = (part: Of<'security-list'>): models.CreateSecurityListDetails => ({
  ...common(part),
  vcnId: part.vcnId,
  ingressSecurityRules: part.rules
    .filter(({ direction }) => direction === 'INGRESS')
    .map(toIngress),
  egressSecurityRules: part.rules.filter(({ direction }) => direction === 'EGRESS').map(toEgress),
})

const names = (one: string) => ({ list: `List${one}s`, create: `Create${one}`, get: `Get${one}` })

/** Lists of a kind that lies in a VCN need it, and compartments of VCNs have none. */
const inVcn = ({ vcnId = '', ...where }: Where) => ({ ...where, vcnId })

type Operations = {
  readonly [K in CoreKind]: () => Omit<PartOperations, 'create'> & {
    create(part: Of<K>, opcRetryToken: string): Promise<unknown>
  }
}

const gateways = (sdk: VirtualNetworkClient) => ({
  'internet-gateway': () => ({
    names: names('InternetGateway'),
    list: (where: Where) => sdk.listInternetGateways(inVcn(where)),
    get: async (igId: string) => (await sdk.getInternetGateway({ igId })).internetGateway,
    create: async (part: Of<'internet-gateway'>, opcRetryToken: string) => {
      const details = { ...common(part), vcnId: part.vcnId, isEnabled: true }
      return (
        await sdk.createInternetGateway({ createInternetGatewayDetails: details, opcRetryToken })
      ).internetGateway
    },
  }),
  'nat-gateway': () => ({
    names: names('NatGateway'),
    list: (where: Where) => sdk.listNatGateways(inVcn(where)),
    get: async (natGatewayId: string) => (await sdk.getNatGateway({ natGatewayId })).natGateway,
    create: async (part: Of<'nat-gateway'>, opcRetryToken: string) => {
      const details = { ...common(part), vcnId: part.vcnId }
      return (await sdk.createNatGateway({ createNatGatewayDetails: details, opcRetryToken }))
        .natGateway
    },
  }),
  'service-gateway': () => ({
    names: names('ServiceGateway'),
    list: (where: Where) => sdk.listServiceGateways(inVcn(where)),
    get: async (id: string) =>
      (await sdk.getServiceGateway({ serviceGatewayId: id })).serviceGateway,
    create: async (part: Of<'service-gateway'>, opcRetryToken: string) => {
      const services = [{ serviceId: part.serviceId }]
      const details = { ...common(part), vcnId: part.vcnId, services }
      return (
        await sdk.createServiceGateway({ createServiceGatewayDetails: details, opcRetryToken })
      ).serviceGateway
    },
  }),
})

const rest = (sdk: VirtualNetworkClient) => ({
  vcn: () => ({
    names: names('Vcn'),
    list: (where: Where) => sdk.listVcns(where),
    get: async (vcnId: string) => (await sdk.getVcn({ vcnId })).vcn,
    create: async (part: Of<'vcn'>, opcRetryToken: string) => {
      const { cidr, dnsLabel } = part
      const details = { ...common(part), cidrBlocks: [cidr], dnsLabel }
      return (await sdk.createVcn({ createVcnDetails: details, opcRetryToken })).vcn
    },
  }),
  'route-table': () => ({
    names: names('RouteTable'),
    list: (where: Where) => sdk.listRouteTables(inVcn(where)),
    get: async (rtId: string) => (await sdk.getRouteTable({ rtId })).routeTable,
    create: async (part: Of<'route-table'>, opcRetryToken: string) => {
      const routeRules = part.routes.map(asRouteRule)
      const details = { ...common(part), vcnId: part.vcnId, routeRules }
      return (await sdk.createRouteTable({ createRouteTableDetails: details, opcRetryToken }))
        .routeTable
    },
  }),
  'security-list': () => ({
    names: names('SecurityList'),
    list: (where: Where) => sdk.listSecurityLists(inVcn(where)),
    get: async (id: string) => (await sdk.getSecurityList({ securityListId: id })).securityList,
    create: async (part: Of<'security-list'>, opcRetryToken: string) => {
      const createSecurityListDetails = listDetails(part)
      return (await sdk.createSecurityList({ createSecurityListDetails, opcRetryToken }))
        .securityList
    },
  }),
  'security-group': () => ({
    names: names('NetworkSecurityGroup'),
    list: (where: Where) => sdk.listNetworkSecurityGroups(inVcn(where)),
    get: async (id: string) =>
      (await sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id })).networkSecurityGroup,
    create: async (part: Of<'security-group'>, opcRetryToken: string) => {
      const createNetworkSecurityGroupDetails = { ...common(part), vcnId: part.vcnId }
      const request = { createNetworkSecurityGroupDetails, opcRetryToken }
      return (await sdk.createNetworkSecurityGroup(request)).networkSecurityGroup
    },
  }),
  subnet: () => ({
    names: names('Subnet'),
    list: (where: Where) => sdk.listSubnets(inVcn(where)),
    get: async (subnetId: string) => (await sdk.getSubnet({ subnetId })).subnet,
    create: async (part: Of<'subnet'>, opcRetryToken: string) => {
      const createSubnetDetails = subnetDetails(part)
      return (await sdk.createSubnet({ createSubnetDetails, opcRetryToken })).subnet
    },
  }),
})

/** How the SDK lists, makes and reads one kind. */
export const partOperations = (sdk: VirtualNetworkClient, kind: CoreKind): PartOperations => {
  const all: Operations = { ...gateways(sdk), ...rest(sdk) }
  return all[kind]()
}
