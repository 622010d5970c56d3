import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { invalidParameter } from '../core/service.ts'
import { overlaps, requireIpv4Block } from './cidr.ts'
import { common, optional, parseDetails } from './details.ts'
import { resolverOptions } from './dhcp-options.ts'
import { newResource, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { DhcpOptions, RouteTable, SecurityList, Vcn, VcnPart } from './resources.ts'
import { egressRule, ingressRule } from './rule-shape.ts'

const MOST_BLOCKS = 5

const createDetails = z.object({
  ...common,
  compartmentId: z.string(),
  cidrBlock: optional(z.string()),
  cidrBlocks: optional(z.array(z.string()).min(1).max(MOST_BLOCKS)),
  dnsLabel: optional(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,14}$/)),
})

/** What must be deleted before its VCN; the defaults are deleted with it. */
const parts = [
  ['subnets', 'Subnet'],
  ['securityLists', 'Security List'],
  ['routeTables', 'Route Table'],
  ['dhcps', 'DHCP Options'],
  ['networkSecurityGroups', 'Network Security Group'],
  ['internetGateways', 'Internet Gateway'],
  ['natGateways', 'NAT Gateway'],
  ['serviceGateways', 'Service Gateway'],
] as const

const blocksOf = (details: z.output<typeof createDetails>): string[] => {
  const blocks = details.cidrBlocks ?? (details.cidrBlock ? [details.cidrBlock] : [])
  if (blocks.length === 0 || (details.cidrBlocks && details.cidrBlock)) {
    throw invalidParameter('Either cidrBlock or cidrBlocks must be given.')
  }
  for (const [index, block] of blocks.entries()) {
    requireIpv4Block(block)
    if (blocks.slice(0, index).some((other) => overlaps(other, block))) {
      throw invalidParameter(
        `The requested CIDR ${block} is invalid: it overlaps with another one.`,
      )
    }
  }
  return blocks
}

/** Returns the rules of OCI's default security list: SSH and ICMP in, everything out. */
const defaultRules = (blocks: readonly string[]) => ({
  ingressSecurityRules: [
    {
      protocol: '6',
      source: '0.0.0.0/0',
      tcpOptions: { destinationPortRange: { min: 22, max: 22 } },
    },
    { protocol: '1', source: '0.0.0.0/0', icmpOptions: { type: 3, code: 4 } },
    ...blocks.map((source) => ({ protocol: '1', source, icmpOptions: { type: 3 } })),
  ].map((rule) => ingressRule.parse(rule)),
  egressSecurityRules: [egressRule.parse({ protocol: 'all', destination: '0.0.0.0/0' })],
})

/** Creates the default route table, security list and DHCP options of a new VCN. */
const makeDefaults = (context: Context, vcn: VcnPart, blocks: readonly string[]) => {
  const { store } = context
  const { compartmentId, vcnId } = vcn
  const base = (kind: string, displayName: string): VcnPart => ({
    ...newResource(context, kind, { compartmentId, displayName, ...noTags }),
    vcnId,
  })
  const table = base('routetable', `Default Route Table for ${vcn.displayName}`)
  const list = base('securitylist', `Default Security List for ${vcn.displayName}`)
  const dhcp = base('dhcpoptions', `Default DHCP Options for ${vcn.displayName}`)
  store.collection<RouteTable>('routeTables').put({ ...table, routeRules: [] })
  store.collection<SecurityList>('securityLists').put({ ...list, ...defaultRules(blocks) })
  store.collection<DhcpOptions>('dhcps').put({ ...dhcp, ...resolverOptions })
  return {
    defaultRouteTableId: table.id,
    defaultSecurityListId: list.id,
    defaultDhcpOptionsId: dhcp.id,
  }
}

const noTags = { freeformTags: undefined, definedTags: undefined }

const defaultsOf = (vcn: Vcn): string[] => [
  vcn.defaultRouteTableId,
  vcn.defaultSecurityListId,
  vcn.defaultDhcpOptionsId,
]

const partsOf = (context: Context, vcn: Vcn, collection: string): VcnPart[] =>
  context.store.collection<VcnPart>(collection).list((part) => part.vcnId === vcn.id)

export const vcns: Kind<Vcn> = {
  name: 'Vcn',
  plural: 'Vcns',
  path: 'vcns',
  create(context, body) {
    const details = parseDetails(createDetails, body)
    const blocks = blocksOf(details)
    const base = newResource(context, 'vcn', details)
    const dnsLabel = details.dnsLabel?.toLowerCase()
    return context.store.collection<Vcn>('vcns').put({
      ...base,
      cidrBlock: blocks[0] ?? '',
      cidrBlocks: blocks,
      ...makeDefaults(context, { ...base, vcnId: base.id }, blocks),
      ...(dnsLabel === undefined ? {} : { dnsLabel, vcnDomainName: `${dnsLabel}.oraclevcn.com` }),
    })
  },
  update: (_context, current, body) => renamed(current, parseDetails(z.object(common), body)),
  users(context, vcn) {
    for (const [collection, name] of parts) {
      const left = partsOf(context, vcn, collection).find(
        (part) => !defaultsOf(vcn).includes(part.id),
      )
      if (left) return `${name} ${left.id}`
    }
    return undefined
  },
  removed(context, vcn) {
    for (const [collection] of parts) {
      for (const id of defaultsOf(vcn)) context.store.collection(collection).delete(id)
    }
  },
}
