import type { TCP, UDP } from '../../values/network/ports.ts'
import type { Role } from '../../values/network/role.ts'
import type { PortRange } from '../../values/security-rule.ts'
import type { RuleSource, SubnetView } from './network-view.ts'

/** One end of a flow: a subnet of the VCN, addresses outside of it, or Oracle's services. */
export interface FlowEnd {
  /** As `pods` or `internet`. */
  readonly label: string
  /** With `subnet`: what lives there. */
  readonly role?: Role
  readonly subnet?: SubnetView
  readonly groups: readonly RuleSource[]
  /** The addresses that rules of the other end must name. Empty for Oracle's services. */
  readonly blocks: readonly string[]
  /** The label of Oracle's services, if this end is them. */
  readonly service?: string
  /** It hands packets on as they came: the other end sees the addresses and ports of others. */
  readonly isRelay?: boolean
}

export interface Flow {
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly protocol: typeof TCP | typeof UDP
  /** All of them must pass. */
  readonly ports: PortRange
}

/**
 * The source ports of clients: Linux takes them from 32768-60999 (ip_local_port_range); of machines
 * that are not ours nothing is known but that they are above the reserved ones.
 */
export const clientPorts = (client: FlowEnd): PortRange =>
  client.subnet === undefined || client.isRelay === true
    ? { min: 1024, max: 65_535 }
    : { min: 32_768, max: 60_999 }

export const sourcesOf = (end: FlowEnd): readonly RuleSource[] => [
  ...(end.subnet?.lists ?? []),
  ...end.groups,
]
