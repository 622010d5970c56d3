import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { invalidParameter } from '../core/service.ts'
import { contains, nthAddress, overlaps, requireIpv4Block } from './cidr.ts'
import { common, optional, parseDetails } from './details.ts'
import { newVcnPart, renamed, requireSibling, requireVcn } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { PrivateIp, Subnet, Vcn } from './resources.ts'

/** The usual limit of security lists per subnet. */
const MOST_SECURITY_LISTS = 5

const ids = z.array(z.string()).max(MOST_SECURITY_LISTS, {
  message: `a subnet has at most ${MOST_SECURITY_LISTS} security lists`,
})
const changeable = {
  ...common,
  cidrBlock: optional(z.string()),
  dhcpOptionsId: optional(z.string()),
  routeTableId: optional(z.string()),
  securityListIds: optional(ids),
}
const updateDetails = z.object(changeable)
const createDetails = z.object({
  ...changeable,
  compartmentId: z.string(),
  vcnId: z.string(),
  ipv4CidrBlocks: optional(z.array(z.string()).length(1)),
  availabilityDomain: optional(z.string()),
  dnsLabel: optional(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,14}$/)),
  prohibitInternetIngress: optional(z.boolean()),
  prohibitPublicIpOnVnic: optional(z.boolean()),
})

const checkBlock = (context: Context, vcn: Vcn, block: string, self?: string): string => {
  requireIpv4Block(block)
  if (!vcn.cidrBlocks.some((outer) => contains(outer, block))) {
    throw invalidParameter(
      `The requested CIDR ${block} is invalid: it is not within the CIDR blocks ${vcn.cidrBlocks.join(', ')} of the VCN.`,
    )
  }
  const [other] = context.store
    .collection<Subnet>('subnets')
    .list((one) => one.vcnId === vcn.id && one.id !== self && overlaps(one.cidrBlock, block))
  if (other) {
    throw invalidParameter(
      `The requested CIDR ${block} is invalid: subnet ${other.id} with CIDR ${other.cidrBlock} overlaps with this CIDR.`,
    )
  }
  return block
}

/** Throws 404 unless everything that the subnet refers to is in its VCN. */
const checkReferences = (context: Context, subnet: Subnet): Subnet => {
  requireSibling(context, 'routeTables', subnet.routeTableId, subnet.vcnId)
  requireSibling(context, 'dhcps', subnet.dhcpOptionsId, subnet.vcnId)
  for (const id of subnet.securityListIds) {
    requireSibling(context, 'securityLists', id, subnet.vcnId)
  }
  return subnet
}

const addressed = (block: string) => ({
  cidrBlock: block,
  ipv4CidrBlocks: [block],
  virtualRouterIp: nthAddress(block, 1),
})

/**
 * Reads whether the subnet is public or private: OCI keeps the two flags equal, and refuses them if
 * they differ.
 */
const privacy = (details: z.output<typeof createDetails>) => {
  const { prohibitInternetIngress, prohibitPublicIpOnVnic } = details
  const isPrivate = prohibitPublicIpOnVnic ?? prohibitInternetIngress ?? false
  if (prohibitInternetIngress !== undefined && prohibitInternetIngress !== isPrivate) {
    throw invalidParameter('prohibitInternetIngress and prohibitPublicIpOnVnic must be the same.')
  }
  return { prohibitInternetIngress: isPrivate, prohibitPublicIpOnVnic: isPrivate }
}

const naming = (vcn: Vcn, dnsLabel: string | undefined) => {
  if (dnsLabel === undefined) return {}
  const domain = vcn.vcnDomainName
  if (domain === undefined) {
    throw invalidParameter('dnsLabel cannot be given: the VCN has no DNS label.')
  }
  return { dnsLabel, subnetDomainName: `${dnsLabel}.${domain}` }
}

const create = (context: Context, body: unknown): Subnet => {
  const details = parseDetails(createDetails, body)
  const vcn = requireVcn(context, details.vcnId)
  const block = details.cidrBlock ?? details.ipv4CidrBlocks?.[0]
  if (block === undefined) throw invalidParameter('cidrBlock must be given.')
  const subnet: Subnet = {
    ...newVcnPart(context, 'subnet', details),
    ...addressed(checkBlock(context, vcn, block)),
    ...privacy(details),
    ...naming(vcn, details.dnsLabel?.toLowerCase()),
    availabilityDomain: details.availabilityDomain ?? null,
    dhcpOptionsId: details.dhcpOptionsId ?? vcn.defaultDhcpOptionsId,
    routeTableId: details.routeTableId ?? vcn.defaultRouteTableId,
    securityListIds: details.securityListIds ?? [vcn.defaultSecurityListId],
    virtualRouterMac: '00:00:17:00:00:01',
  }
  return context.store.collection<Subnet>('subnets').put(checkReferences(context, subnet))
}

/** Changes the block: a subnet can grow or shrink as long as it contains every address in use. */
const resized = (context: Context, current: Subnet, block: string) => {
  checkBlock(context, requireVcn(context, current.vcnId), block, current.id)
  const [outside] = addressesOf(context, current.id).filter((ip) => !contains(block, ip.ipAddress))
  if (outside) {
    throw invalidParameter(
      `The requested CIDR ${block} is invalid: the address ${outside.ipAddress} is in use.`,
    )
  }
  return addressed(block)
}

const addressesOf = (context: Context, subnetId: string): PrivateIp[] =>
  context.store.collection<PrivateIp>('privateIps').list((ip) => ip.subnetId === subnetId)

export const subnets: Kind<Subnet> = {
  name: 'Subnet',
  plural: 'Subnets',
  path: 'subnets',
  create,
  update(context, current, body) {
    const details = parseDetails(updateDetails, body)
    return checkReferences(context, {
      ...renamed(current, details),
      ...(details.cidrBlock === undefined ? {} : resized(context, current, details.cidrBlock)),
      dhcpOptionsId: details.dhcpOptionsId ?? current.dhcpOptionsId,
      routeTableId: details.routeTableId ?? current.routeTableId,
      securityListIds: details.securityListIds ?? current.securityListIds,
    })
  },
  users(context, subnet) {
    const [ip] = addressesOf(context, subnet.id)
    return ip && (ip.vnicId === undefined ? `Private IP ${ip.id}` : `VNIC ${ip.vnicId}`)
  },
}
