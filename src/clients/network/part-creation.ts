import type { models, VirtualNetworkClient } from 'oci-core'

import type { CoreKind } from '../../values/network/part-kind.ts'
import type { Route } from '../../values/network/route.ts'
import type { NewPart } from './network-parts.ts'
import { toEgress, toIngress } from './security-rule-mapping.ts'

export type NewCorePart = Extract<NewPart, { kind: CoreKind }>

type Of<K extends CoreKind> = Extract<NewPart, { kind: K }>

const common = ({ compartmentId, name, tags }: NewPart) => ({
  compartmentId,
  displayName: name,
  freeformTags: { ...tags },
})

const inVcn = (part: Exclude<NewCorePart, { kind: 'vcn' | 'capture-filter' }>) => ({
  ...common(part),
  vcnId: part.vcnId,
})

const asRouteRule = ({ destination, isService, gatewayId }: Route): models.RouteRule => ({
  destination,
  destinationType: (isService
    ? 'SERVICE_CIDR_BLOCK'
    : 'CIDR_BLOCK') as models.RouteRule.DestinationType,
  networkEntityId: gatewayId,
})

const subnetDetails = (part: Of<'subnet'>): models.CreateSubnetDetails => ({
  ...inVcn(part),
  cidrBlock: part.cidr,
  dnsLabel: part.dnsLabel,
  prohibitPublicIpOnVnic: part.isPrivate,
  routeTableId: part.routeTableId,
  securityListIds: [part.securityListId],
})

const listDetails = (part: Of<'security-list'>): models.CreateSecurityListDetails => ({
  ...inVcn(part),
  ingressSecurityRules: part.rules
    .filter(({ direction }) => direction === 'INGRESS')
    .map(toIngress),
  egressSecurityRules: part.rules.filter(({ direction }) => direction === 'EGRESS').map(toEgress),
})

/** The first rule that matches decides; what no rule includes is not recorded. Source: OCI, Capture Filters. */
const rejected: models.FlowLogCaptureFilterRuleDetails = {
  isEnabled: true,
  priority: 0,
  flowLogType: 'REJECT' as models.FlowLogCaptureFilterRuleDetails.FlowLogType,
  ruleAction: 'INCLUDE' as models.FlowLogCaptureFilterRuleDetails.RuleAction,
  samplingRate: 1,
}

type Create<K extends CoreKind> = (
  sdk: VirtualNetworkClient,
  part: Of<K>,
  token: { readonly opcRetryToken: string },
) => Promise<unknown>

/** The SDK calls that create one of each kind. */
const creations: { readonly [K in CoreKind]: Create<K> } = {
  vcn: async (sdk, part, token) => {
    const { cidr, dnsLabel } = part
    const createVcnDetails = { ...common(part), cidrBlocks: [cidr], dnsLabel }
    return (await sdk.createVcn({ createVcnDetails, ...token })).vcn
  },
  'internet-gateway': async (sdk, part, token) => {
    const createInternetGatewayDetails = { ...inVcn(part), isEnabled: true }
    const request = { createInternetGatewayDetails, ...token }
    return (await sdk.createInternetGateway(request)).internetGateway
  },
  'nat-gateway': async (sdk, part, token) => {
    const request = { createNatGatewayDetails: inVcn(part), ...token }
    return (await sdk.createNatGateway(request)).natGateway
  },
  'service-gateway': async (sdk, part, token) => {
    const services = [{ serviceId: part.serviceId }]
    const request = { createServiceGatewayDetails: { ...inVcn(part), services }, ...token }
    return (await sdk.createServiceGateway(request)).serviceGateway
  },
  'route-table': async (sdk, part, token) => {
    const createRouteTableDetails = { ...inVcn(part), routeRules: part.routes.map(asRouteRule) }
    return (await sdk.createRouteTable({ createRouteTableDetails, ...token })).routeTable
  },
  'security-list': async (sdk, part, token) => {
    const request = { createSecurityListDetails: listDetails(part), ...token }
    return (await sdk.createSecurityList(request)).securityList
  },
  'security-group': async (sdk, part, token) => {
    const request = { createNetworkSecurityGroupDetails: inVcn(part), ...token }
    return (await sdk.createNetworkSecurityGroup(request)).networkSecurityGroup
  },
  subnet: async (sdk, part, token) => {
    const request = { createSubnetDetails: subnetDetails(part), ...token }
    return (await sdk.createSubnet(request)).subnet
  },
  'capture-filter': async (sdk, part, token) => {
    const filterType = 'FLOWLOG' as models.CreateCaptureFilterDetails.FilterType
    const rules = { filterType, flowLogCaptureFilterRules: [rejected] }
    const request = { createCaptureFilterDetails: { ...common(part), ...rules }, ...token }
    return (await sdk.createCaptureFilter(request)).captureFilter
  },
}

/** Creates one part, and returns OCI's response unchanged. */
export const createPart = <K extends CoreKind>(
  sdk: VirtualNetworkClient,
  part: NewPart & { readonly kind: K },
  opcRetryToken: string,
): Promise<unknown> => {
  const create: Create<K> = creations[part.kind]
  return create(sdk, part as Of<K>, { opcRetryToken })
}
