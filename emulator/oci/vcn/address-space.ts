import type { Context } from '../core/context.ts'
import { ServiceError, invalidParameter } from '../core/service.ts'
import { contains, nthAddress, usableAddresses } from './cidr.ts'
import { timestamp } from './resource-base.ts'
import { requireResource } from './resource-routes.ts'
import type { PrivateIp, Subnet, Vnic } from './resources.ts'

/** OCI lets a VNIC be in at most five network security groups. */
const MOST_GROUPS = 5
/** The network address and the virtual router; the last address is reserved as well. */
const FIRST_USABLE = 2

const addresses = (context: Context) => context.store.collection<PrivateIp>('privateIps')
const vnics = (context: Context) => context.store.collection<Vnic>('vnics')

/** Returns the private IPs of a subnet, in order of creation. */
export const addressesIn = (context: Context, subnetId: string): PrivateIp[] =>
  addresses(context).list((ip) => ip.subnetId === subnetId)

/** Returns how many of a subnet's usable addresses are free. */
export const freeAddresses = (context: Context, subnet: Subnet): number => {
  return usableAddresses(subnet.cidrBlock) - addressesIn(context, subnet.id).length
}

/**
 * Picks the requested or the next free address. Throws 400 if the requested one is not available,
 * and LimitExceeded if none is left.
 */
export const pickAddress = (
  context: Context,
  subnet: Subnet,
  wanted: string | undefined,
): string => {
  const taken = new Set(addressesIn(context, subnet.id).map((ip) => ip.ipAddress))
  const usable = usableAddresses(subnet.cidrBlock)
  const all = { length: usable }
  if (wanted === undefined) {
    const found = Array.from(all, (_, n) => nthAddress(subnet.cidrBlock, n + FIRST_USABLE)).find(
      (address) => !taken.has(address),
    )
    if (found !== undefined) return found
    throw new ServiceError(
      400,
      'LimitExceeded',
      `The subnet ${subnet.id} (${subnet.cidrBlock}) has no free private IP address.`,
    )
  }
  const reserved = [0, 1, usable + FIRST_USABLE].map((n) => nthAddress(subnet.cidrBlock, n))
  if (!contains(subnet.cidrBlock, wanted) || reserved.includes(wanted) || taken.has(wanted)) {
    throw invalidParameter(`The address ${wanted} of the subnet ${subnet.id} cannot be used.`)
  }
  return wanted
}

interface WantedVnic {
  readonly subnetId: string
  readonly displayName: string
  readonly nsgIds?: readonly string[]
  /** The OCID of the resource that the VNIC belongs to. */
  readonly resourceId?: string
  readonly ipAddress?: string
  readonly compartmentId?: string
}

interface AttachedVnic {
  readonly vnicId: string
  readonly privateIpId: string
  readonly ipAddress: string
}

/**
 * Gives a virtual node, pod or load balancer its VNIC and address. Throws a ServiceError: 404 for
 * an unknown subnet, 400 LimitExceeded if no address is left.
 */
export const attachVnic = (context: Context, wanted: WantedVnic): AttachedVnic => {
  const subnet = requireResource(context.store.collection<Subnet>('subnets'), wanted.subnetId)
  const nsgIds = wanted.nsgIds ?? []
  if (nsgIds.length > MOST_GROUPS) {
    throw invalidParameter(`A VNIC can be in at most ${MOST_GROUPS} network security groups.`)
  }
  const ipAddress = pickAddress(context, subnet, wanted.ipAddress)
  const shared = {
    compartmentId: wanted.compartmentId ?? subnet.compartmentId,
    displayName: wanted.displayName,
    subnetId: subnet.id,
    isPrimary: true,
    timeCreated: timestamp(context),
  }
  const vnic = vnics(context).put({
    ...shared,
    id: context.newOcid('vnic'),
    lifecycleState: 'AVAILABLE',
    nsgIds,
    privateIp: ipAddress,
    ...(wanted.resourceId === undefined ? {} : { resourceId: wanted.resourceId }),
  })
  const ip = addresses(context).put({
    ...shared,
    id: context.newOcid('privateip'),
    ipAddress,
    vnicId: vnic.id,
    ipState: 'ASSIGNED',
    lifetime: 'EPHEMERAL',
  })
  return { vnicId: vnic.id, privateIpId: ip.id, ipAddress }
}

/** Removes a VNIC and its addresses. Does nothing if it does not exist. */
export const detachVnic = (context: Context, vnicId: string): void => {
  vnics(context).delete(vnicId)
  for (const ip of addresses(context).list((one) => one.vnicId === vnicId)) {
    addresses(context).delete(ip.id)
  }
}
