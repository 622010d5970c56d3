import { z } from 'zod'
import { common, optional, parseDetails } from './details.ts'
import { newVcnPart, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { DhcpOptions, Subnet, Vcn } from './resources.ts'

const option = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('DomainNameServer'),
    serverType: z.enum(['VcnLocal', 'VcnLocalPlusInternet', 'CustomDnsServer']),
    customDnsServers: optional(z.array(z.string()).max(3)),
  }),
  z.object({ type: z.literal('SearchDomain'), searchDomainNames: z.array(z.string()).max(1) }),
])
const domainNameType = z.enum(['SUBNET_DOMAIN', 'VCN_DOMAIN', 'CUSTOM_DOMAIN'])
const createDetails = z.object({
  ...common,
  compartmentId: z.string(),
  vcnId: z.string(),
  options: z.array(option).min(1),
  domainNameType: optional(domainNameType),
})
const updateDetails = z.object({
  ...common,
  options: optional(z.array(option).min(1)),
  domainNameType: optional(domainNameType),
})

/** A VCN's default options: the VCN's resolver, which also resolves names on the internet. */
export const resolverOptions = {
  options: [{ type: 'DomainNameServer', serverType: 'VcnLocalPlusInternet', customDnsServers: [] }],
  domainNameType: 'CUSTOM_DOMAIN',
}

/** DHCP options are stored and shown; the emulator's pods do not use them. */
export const dhcpOptions: Kind<DhcpOptions> = {
  name: 'DhcpOptions',
  plural: 'DhcpOptions',
  path: 'dhcps',
  create(context, body) {
    const details = parseDetails(createDetails, body)
    return context.store.collection<DhcpOptions>('dhcps').put({
      ...newVcnPart(context, 'dhcpoptions', details),
      options: details.options,
      domainNameType: details.domainNameType ?? 'CUSTOM_DOMAIN',
    })
  },
  update(_context, current, body) {
    const details = parseDetails(updateDetails, body)
    return {
      ...renamed(current, details),
      options: details.options ?? current.options,
      domainNameType: details.domainNameType ?? current.domainNameType,
    }
  },
  users(context, options) {
    const vcn = context.store.collection<Vcn>('vcns').get(options.vcnId)
    if (vcn?.defaultDhcpOptionsId === options.id) return `Vcn ${vcn.id}`
    const [subnet] = context.store
      .collection<Subnet>('subnets')
      .list((other) => other.dhcpOptionsId === options.id)
    return subnet && `Subnet ${subnet.id}`
  },
}
