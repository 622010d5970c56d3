import type { Store } from '../../oci/core/store.ts'
import type { Subnet } from '../../oci/vcn/resources.ts'

/**
 * One end of a flow. With `subnetId` it is in a VCN; without, on the internet or, with `service`,
 * in Oracle's services network. If the address is unknown, `cidr` or the whole subnet stands for
 * it: a rule must then cover all of it.
 */
export interface Endpoint {
  readonly address?: string
  readonly cidr?: string
  readonly subnetId?: string
  readonly nsgIds?: readonly string[]
  /** A service's cidrBlock, e.g. `all-fra-services-in-oracle-services-network`. */
  readonly service?: string
}

export interface PortRange {
  readonly min: number
  readonly max: number
}

/** One direction of a flow, as rules see it. */
export interface Packets {
  readonly protocol: 6 | 17
  readonly sourcePorts: PortRange
  readonly destinationPorts: PortRange
}

export type Verdict = { readonly allowed: boolean; readonly reason: string }

const ANYWHERE = '0.0.0.0/0'

export const subnetOf = (store: Store, end: Endpoint): Subnet | undefined =>
  end.subnetId === undefined ? undefined : store.collection<Subnet>('subnets').get(end.subnetId)

/** Returns the address or block that stands for this end; undefined for Oracle's services. */
export const blockOf = (store: Store, end: Endpoint): string | undefined => {
  if (end.service !== undefined) return undefined
  return end.address ?? end.cidr ?? subnetOf(store, end)?.cidrBlock ?? ANYWHERE
}

export const describe = (store: Store, end: Endpoint): string => {
  const subnet = subnetOf(store, end)
  const block = end.service ?? blockOf(store, end) ?? ANYWHERE
  return subnet ? `${block} in subnet ${subnet.displayName}` : block
}
