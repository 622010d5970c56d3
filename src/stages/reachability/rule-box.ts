import { type Cidr, cidrInterval, parseCidr } from '../../values/cidr.ts'
import type { PortRange, SecurityRule } from '../../values/security-rule.ts'
import type { Box } from './box.ts'
import type { FlowEnd } from './flow.ts'

/** Packets of one direction, as rules see them. */
export interface Packets {
  readonly direction: SecurityRule['direction']
  readonly protocol: string
  readonly sourcePorts: PortRange
}

const ALL_PORTS: PortRange = { min: 0, max: 65_535 }
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const ANYWHERE = parseCidr('0.0.0.0/0')

/** The blocks that stand for an end. */
export const blocksOf = (end: FlowEnd): readonly Cidr[] =>
  end.service === undefined ? end.blocks.map(parseCidr) : [ANYWHERE]

/** A rule for all services includes each of them; for one service it lets only that one through. */
const labelCovers = (label: string, wanted: string): boolean =>
  label === wanted || /^all-.*-services-in-oracle/.test(label)

const addresses = (
  rule: SecurityRule,
  peer: FlowEnd,
  block: Cidr,
): Pick<Cidr, 'first' | 'last'> | undefined => {
  if (rule.peerType === 'NETWORK_SECURITY_GROUP') {
    // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
    const isMet = peer.isRelay !== true && peer.groups.some(({ id }) => id === rule.peer)
    return isMet ? block : undefined
  }
  if (rule.peerType === 'SERVICE_CIDR_BLOCK') {
    const isMet = peer.service !== undefined && labelCovers(rule.peer, peer.service)
    return isMet ? block : undefined
  }
  // Somebody else wrote it, perhaps with address bits behind the prefix.
  const named = cidrInterval(rule.peer)
  return named?.version === block.version ? named : undefined
}

const contains = (outer: PortRange | undefined, inner: PortRange): boolean =>
  outer === undefined || (outer.min <= inner.min && inner.max <= outer.max)

/** What a rule lets through of these packets to or from one block of the peer. */
export const ruleBox = (
  rule: SecurityRule,
  packets: Packets,
  peer: FlowEnd,
  block: Cidr,
): Box | undefined => {
  if (rule.direction !== packets.direction) return undefined
  const isEverything = rule.protocol === 'all'
  if (!isEverything && rule.protocol !== packets.protocol) return undefined
  if (!isEverything && !contains(rule.sourcePorts, packets.sourcePorts)) return undefined
  const range = addresses(rule, peer, block)
  if (range === undefined) return undefined
  const ports = isEverything ? ALL_PORTS : (rule.ports ?? ALL_PORTS)
  return { first: range.first, last: range.last, ...ports }
}
