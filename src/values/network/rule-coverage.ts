import { cidrInterval, type Interval, parseCidr } from './cidr.ts'
import type { PortRange, SecurityRule } from './security-rule.ts'
import {
  ANY_CLIENT_PORTS,
  type Box,
  cover,
  detailOf,
  intersection,
  isIcmp,
  type PacketPeer,
  type Packets,
  ruleBox,
} from './packets.ts'
import { ANYWHERE } from './ports.ts'

/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
const EVERY_ADDRESS = parseCidr(ANYWHERE)

const peerOf = (
  { peer, peerType }: SecurityRule,
  peerGroupIds: readonly string[],
): PacketPeer | undefined => {
  const block = peerType === 'CIDR_BLOCK' ? cidrInterval(peer) : EVERY_ADDRESS
  if (block === undefined) return undefined
  const isGroup = peerType === 'NETWORK_SECURITY_GROUP'
  return {
    block,
    groupIds: isGroup ? [peer, ...peerGroupIds] : peerGroupIds,
    service: peerType === 'SERVICE_CIDR_BLOCK' ? peer : undefined,
  }
}

/** The packets that a rule is wanted for. Clients are unknown, so all of their ports count. */
const packetsOf = (wanted: SecurityRule, peerGroupIds: readonly string[]): Packets | undefined => {
  const peer = peerOf(wanted, peerGroupIds)
  const { direction, protocol } = wanted
  return peer && { direction, protocol, sourcePorts: ANY_CLIENT_PORTS, peer }
}

const boxOf = ({ first, last }: Interval, { min, max }: PortRange): Box => ({
  first,
  last,
  min,
  max,
})

const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' } as const

/** Path MTU messages have no response. */
const needsNoResponse = ({ protocol, icmp }: SecurityRule): boolean =>
  isIcmp(protocol) && icmp?.type === 3

/**
 * Whether responses pass back through a stateless rule: it does not track connections, so rules of
 * the other direction have to let them through.
 */
export const isAnswered = (
  rules: readonly SecurityRule[],
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean => {
  if (needsNoResponse(wanted)) return true
  const packets = packetsOf(wanted, peerGroupIds)
  if (packets === undefined) return false
  const back: Packets = {
    ...packets,
    direction: reverse[wanted.direction],
    sourcePorts: isIcmp(wanted.protocol) ? ANY_CLIENT_PORTS : detailOf(wanted),
  }
  const detail = isIcmp(wanted.protocol)
    ? detailOf({ protocol: wanted.protocol })
    : ANY_CLIENT_PORTS
  const responses = [boxOf(packets.peer.block, detail)]
  return cover(responses, rules, (rule) => ruleBox(rule, back)).rest.length === 0
}

/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with others for responses. Without those it
 * counts as absent, although OCI applies it before stateful ones: another rule would not help, and
 * the review of rules reports it. `peerGroupIds` are groups that stand for the peer.
 */
export const rulesCover = (
  rules: readonly SecurityRule[],
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean => {
  const packets = packetsOf(wanted, peerGroupIds)
  if (packets === undefined) return false
  let answered: boolean | undefined
  const counts = (rule: SecurityRule): boolean => {
    if (!rule.isStateless || wanted.isStateless) return true
    return (answered ??= isAnswered(rules, wanted, peerGroupIds))
  }
  const box = (rule: SecurityRule): Box | undefined => {
    const found = ruleBox(rule, packets)
    return found !== undefined && counts(rule) ? found : undefined
  }
  return cover([boxOf(packets.peer.block, detailOf(wanted))], rules, box).rest.length === 0
}

/** Whether a rule lets anything through that the wanted one would. */
export const ruleMeets = (
  rule: SecurityRule,
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean => {
  const packets = packetsOf(wanted, peerGroupIds)
  const box = packets && ruleBox(rule, packets)
  if (packets === undefined || box === undefined) return false
  return intersection(box, boxOf(packets.peer.block, detailOf(wanted))) !== undefined
}
