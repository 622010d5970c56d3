import type { Fields } from '../../values/fields.ts'
import type { PartKind } from '../../values/network/part-kind.ts'
import type { Route } from '../../values/network/route.ts'
import type { Gateway, GroupRule, NetworkSecurityGroup, Subnet } from './network.ts'
import type { NetworkPart } from './network-parts.ts'
import { creatorOf } from '../oci/created-by.ts'
import { fromGroupRule } from './security-rule-mapping.ts'

/** The name of a resource, or its OCID if it has none. */
const nameIn = (one: Fields): string => one.optionalText('displayName') ?? one.text('id')

/** Old objects have their block in the older field. */
const blocksOf = (one: Fields, key: string): readonly string[] => {
  const blocks = one.texts(key)
  return blocks.length > 0 ? blocks : [one.text('cidrBlock')]
}

export const asSubnet = (subnet: Fields): Subnet => ({
  id: subnet.text('id'),
  name: nameIn(subnet),
  compartmentId: subnet.text('compartmentId'),
  vcnId: subnet.text('vcnId'),
  cidrs: blocksOf(subnet, 'ipv4CidrBlocks'),
  isPrivate: subnet.optionalFlag('prohibitPublicIpOnVnic'),
  routeTableId: subnet.text('routeTableId'),
  securityListIds: subnet.texts('securityListIds'),
})

export const asGroup = (group: Fields): NetworkSecurityGroup => ({
  id: group.text('id'),
  name: nameIn(group),
  createdBy: creatorOf(group),
})

export const asGroupRule = (rule: Fields): GroupRule => ({
  ...fromGroupRule(rule),
  id: rule.text('id'),
})

export const asRoute = (rule: Fields): Route => ({
  destination: rule.optionalText('destination') ?? rule.text('cidrBlock'),
  isService: rule.optionalText('destinationType') === 'SERVICE_CIDR_BLOCK',
  gatewayId: rule.text('networkEntityId'),
})

/** All blocks of a VCN, IPv4 and IPv6. */
export const vcnCidrsOf = (vcn: Fields): readonly string[] => [
  ...blocksOf(vcn, 'cidrBlocks'),
  ...vcn.texts('ipv6CidrBlocks'),
  ...vcn.texts('ipv6PrivateCidrBlocks'),
  ...vcn.texts('byoipv6CidrBlocks'),
]

/** Gateways that are read; an internet gateway can be disabled, the others can block traffic. */
const isOn: Readonly<Record<string, (gateway: Fields) => boolean>> = {
  internetgateway: (one) => !one.has('isEnabled') || one.optionalFlag('isEnabled'),
  natgateway: (one) => !one.optionalFlag('blockTraffic'),
  servicegateway: (one) => !one.optionalFlag('blockTraffic'),
}

export const asGateway = (id: string, kind: string, gateway: Fields): Gateway => ({
  id,
  kind,
  name: gateway.optionalText('displayName') ?? id,
  isOpen: gateway.text('lifecycleState') === 'AVAILABLE' && isOn[kind]?.(gateway) === true,
})

/** Undefined for one that is being deleted. */
export const asPart = (kind: PartKind, part: Fields): NetworkPart | undefined => {
  const state = part.text('lifecycleState')
  if (/^TERMINAT/.test(state)) return undefined
  return {
    kind,
    id: part.text('id'),
    name: nameIn(part),
    tags: part.strings('freeformTags'),
    cidrs: kind === 'vcn' || kind === 'subnet' ? blocksOf(part, 'cidrBlocks') : [],
    isReady: state === 'AVAILABLE',
    createdAt: part.optionalTime('timeCreated'),
    createdBy: creatorOf(part),
  }
}
