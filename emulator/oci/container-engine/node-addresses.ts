import type { Context } from '../context.ts'
import { nthAddress, usableAddresses } from '../vcn/cidr.ts'
import type { PrivateIp, Subnet, Vnic } from '../vcn/resources.ts'
import type { VirtualNode } from './virtual-node-pool.ts'

/** OCI keeps the network address and the router's, and the last address of a subnet. */
const firstUsable = 2

/** The first free address of a subnet, or undefined when there is none left. */
export function freeAddress(context: Context, subnetId: string): string | undefined {
  const subnet = context.store.collection<Subnet>('subnets').get(subnetId)
  if (!subnet) return undefined
  const inSubnet = (ip: PrivateIp): boolean => ip.subnetId === subnetId
  const taken = new Set(
    context.store
      .collection<PrivateIp>('privateIps')
      .list(inSubnet)
      .map((ip) => ip.ipAddress),
  )
  const count = usableAddresses(subnet.cidrBlock)
  for (let n = firstUsable; n < firstUsable + count; n++) {
    const address = nthAddress(subnet.cidrBlock, n)
    if (!taken.has(address)) return address
  }
  return undefined
}

/** Gives a virtual node with a `privateIp` its VNIC and private IP, as the networking API shows them. */
export function attachVnic(context: Context, node: VirtualNode, compartmentId: string): void {
  if (!node.privateIp) return
  const common = {
    compartmentId,
    displayName: node.displayName,
    subnetId: node.subnetId,
    isPrimary: true,
    timeCreated: node.timeCreated,
  }
  const vnic = context.store.collection<Vnic>('vnics').put({
    id: context.newOcid('vnic'),
    ...common,
    lifecycleState: 'AVAILABLE',
    nsgIds: node.nsgIds,
    privateIp: node.privateIp,
    resourceId: node.id,
  })
  context.store.collection<PrivateIp>('privateIps').put({
    id: context.newOcid('privateip'),
    ...common,
    ipAddress: node.privateIp,
    vnicId: vnic.id,
    ipState: 'ASSIGNED',
    lifetime: 'EPHEMERAL',
  })
}

const vnicsOf = (context: Context, nodeId: string): Vnic[] =>
  context.store.collection<Vnic>('vnics').list((vnic) => vnic.resourceId === nodeId)

/** Puts the node's VNIC into these network security groups. */
export function setVnicGroups(context: Context, nodeId: string, nsgIds: readonly string[]): void {
  const vnics = context.store.collection<Vnic>('vnics')
  for (const vnic of vnicsOf(context, nodeId)) vnics.put({ ...vnic, nsgIds })
}

/** Takes away the node's VNIC, and frees its address. */
export function detachVnic(context: Context, nodeId: string): void {
  const addresses = context.store.collection<PrivateIp>('privateIps')
  for (const vnic of vnicsOf(context, nodeId)) {
    for (const ip of addresses.list((item) => item.vnicId === vnic.id)) addresses.delete(ip.id)
    context.store.collection('vnics').delete(vnic.id)
  }
}
