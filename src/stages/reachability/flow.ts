import { type Cidr, parseCidr } from '../../values/network/cidr.ts'
import { ANY_CLIENT_PORTS, LINUX_CLIENT_PORTS } from '../../values/network/packets.ts'
import { ANYWHERE, type TCP, type UDP } from '../../values/network/ports.ts'
import type { Role } from '../../values/network/role.ts'
import type { PortRange } from '../../values/network/security-rule.ts'
import type { ObservedHolder } from '../network/rules-in-place.ts'
import type { SubnetView } from './network-view.ts'

/** One end of a flow: a subnet of the VCN, addresses outside of it, or Oracle's services. */
export interface FlowEnd {
  /** E.g. `pods` or `internet`. */
  readonly label: string
  /** With `subnet`: what is in it. */
  readonly role?: Role
  readonly subnet?: SubnetView
  readonly groups: readonly ObservedHolder[]
  /** The addresses that rules of the other end must name. Empty for Oracle's services. */
  readonly blocks: readonly string[]
  /** The label of Oracle's services, if this end is them. */
  readonly service?: string
  /**
   * Whether it forwards packets unchanged: the other end sees the addresses and ports of others.
   */
  readonly isRelay?: boolean
}

export interface Flow {
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly protocol: typeof TCP | typeof UDP
  /** All of these packets must pass. */
  readonly ports: PortRange
}

/** The source ports of clients: nothing is known about machines outside the VCN. */
export const clientPorts = (client: FlowEnd): PortRange =>
  client.subnet === undefined || client.isRelay === true ? ANY_CLIENT_PORTS : LINUX_CLIENT_PORTS

/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
const EVERY_ADDRESS = parseCidr(ANYWHERE)

/** The blocks that represent an end. */
export const blocksOf = (end: FlowEnd): readonly Cidr[] =>
  end.service === undefined ? end.blocks.map(parseCidr) : [EVERY_ADDRESS]

export const sourcesOf = (end: FlowEnd): readonly ObservedHolder[] => [
  ...(end.subnet?.lists ?? []),
  ...end.groups,
]
