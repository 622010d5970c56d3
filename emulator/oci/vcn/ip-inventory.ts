import type { Context } from '../core/context.ts'
import type { OciRequest, Route } from '../core/service.ts'
import { addressesIn } from './address-space.ts'
import { parseCidr, usableAddresses } from './cidr.ts'
import { timestamp } from './resource-base.ts'
import { requireResource } from './resource-routes.ts'
import type { PrivateIp, Subnet } from './resources.ts'

const ADDRESS_TYPE = 'Private_IPv4'

const summary = (ip: PrivateIp, subnet: Subnet) => {
  return {
    ipId: ip.id,
    ipAddress: ip.ipAddress,
    ipAddressLifetime: ip.lifetime === 'RESERVED' ? 'Reserved' : 'Ephemeral',
    parentCidr: subnet.cidrBlock,
    isPrimary: ip.isPrimary,
    assignedResourceName: ip.displayName,
    assignedResourceType: 'Resource',
    addressType: ADDRESS_TYPE,
    assignedTime: ip.timeCreated,
    ...(ip.hostnameLabel === undefined ? {} : { dnsHostName: ip.hostnameLabel }),
  }
}

/** Returns the used share of a subnet in percent; its reserved addresses count as used. */
const utilization = (context: Context, subnet: Subnet): number => {
  const total = 2 ** (32 - parseCidr(subnet.cidrBlock)[1])
  const reserved = total - usableAddresses(subnet.cidrBlock)
  return (100 * (reserved + addressesIn(context, subnet.id).length)) / total
}

/** Serves the addresses in use in a subnet, and the utilization of its block. */
export const ipInventoryRoutes = (context: Context): Route[] => {
  const one = '/20160918/ipInventory/subnets/{id}'
  const subnetOf = (request: OciRequest): Subnet =>
    requireResource(context.store.collection<Subnet>('subnets'), request.params['id'])
  const frame = (subnet: Subnet, count: number) => ({
    count,
    lastUpdatedTimestamp: timestamp(context),
    message: 'SUCCESS',
    compartmentId: subnet.compartmentId,
  })
  const headersOf = ({ id }: Subnet) => ({
    etag: context.store.collection('subnets').etag(id) ?? '',
  })
  return [
    {
      operation: 'GetSubnetIpInventory',
      method: 'GET',
      path: one,
      handle: (request) => {
        const subnet = subnetOf(request)
        const items = addressesIn(context, subnet.id).map((ip) => summary(ip, subnet))
        const body = { ...frame(subnet, items.length), ipInventorySubnetResourceSummary: items }
        return { status: 200, body, headers: headersOf(subnet) }
      },
    },
    {
      operation: 'GetSubnetCidrUtilization',
      method: 'GET',
      path: `${one}/cidrs`,
      handle: (request) => {
        const subnet = subnetOf(request)
        const item = {
          cidr: subnet.cidrBlock,
          utilization: utilization(context, subnet),
          addressType: ADDRESS_TYPE,
        }
        const body = { ...frame(subnet, 1), ipInventoryCidrUtilizationSummary: [item] }
        return { status: 200, body, headers: headersOf(subnet) }
      },
    },
  ]
}
