import type { Context } from '../core/context.ts'
import { ServiceError } from '../core/service.ts'
import { attachVnic, detachVnic, pickAddress } from '../vcn/address-space.ts'
import { requireResource } from '../vcn/resource-routes.ts'
import type { Subnet, Vnic } from '../vcn/resources.ts'

interface AddressRequest {
  readonly subnetId: string
  readonly nodeId: string
  readonly nsgIds: readonly string[]
  readonly compartmentId: string
}

/**
 * Gives a virtual node a VNIC, named after its address; returns the error's text if no address is
 * left.
 */
export const giveAddress = (
  context: Context,
  desired: AddressRequest,
): { privateIp: string } | { error: string } => {
  const { subnetId, nodeId, ...rest } = desired
  try {
    const subnet = requireResource(context.store.collection<Subnet>('subnets'), subnetId)
    const privateIp = pickAddress(context, subnet, undefined)
    const named = { displayName: privateIp, ipAddress: privateIp, resourceId: nodeId }
    attachVnic(context, { subnetId, ...named, ...rest })
    return { privateIp }
  } catch (error) {
    if (error instanceof ServiceError) return { error: error.message }
    throw error
  }
}

const vnicsOf = (context: Context, nodeId: string): Vnic[] =>
  context.store.collection<Vnic>('vnics').list((vnic) => vnic.resourceId === nodeId)

/** Removes the node's VNIC, and frees its address. */
export const takeAddress = (context: Context, nodeId: string): void => {
  for (const vnic of vnicsOf(context, nodeId)) detachVnic(context, vnic.id)
}
