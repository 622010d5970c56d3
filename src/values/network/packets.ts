import { cidrInterval, type Interval } from './cidr.ts'
import type { PortRange, SecurityRule } from './security-rule.ts'
import { isEveryPort } from './ports.ts'

/**
 * Packets as a rectangle: addresses of the peer, and destination ports (of ICMP, type * 256 + code).
 * Both ends of each side belong to it.
 */
export interface Box {
  readonly first: bigint
  readonly last: bigint
  readonly min: number
  readonly max: number
}

/** The other end of the packets, in every form in which a rule can name it. */
export interface PacketPeer {
  readonly block: Interval
  /** Network security groups that every VNIC of the peer is in. */
  readonly groupIds: readonly string[]
  /** The label of Oracle's services, if the peer is them. */
  readonly service?: string | undefined
}

/** Packets of one direction at one end, to or from one peer. */
export interface Packets {
  readonly direction: SecurityRule['direction']
  readonly protocol: string
  /**
   * All of these source ports are used: a rule for only some of them does not let the packets pass.
   */
  readonly sourcePorts: PortRange
  readonly peer: PacketPeer
}

/** An unknown client uses any unreserved port. */
export const ANY_CLIENT_PORTS: PortRange = { min: 1024, max: 65_535 }
/** Linux's range for source ports (ip_local_port_range). */
export const LINUX_CLIENT_PORTS: PortRange = { min: 32_768, max: 60_999 }

const EVERYTHING: PortRange = { min: 0, max: 65_535 }
const WITH_MESSAGES = new Set(['1', '58'])

/** Whether a protocol has messages in place of ports: ICMP and ICMPv6. */
export const isIcmp = (protocol: string): boolean => WITH_MESSAGES.has(protocol)

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** The intersection; undefined if empty. */
export const intersection = (a: Box, b: Box): Box | undefined => {
  const both = {
    first: larger(a.first, b.first),
    last: smaller(a.last, b.last),
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
  }
  return both.first > both.last || both.min > both.max ? undefined : both
}

/** A box minus another one: at most four pieces. */
const without = (box: Box, cut: Box): Box[] => {
  const both = intersection(box, cut)
  if (both === undefined) return [box]
  const { first, last } = both
  return [
    { ...box, last: first - 1n },
    { ...box, first: last + 1n },
    { ...box, first, last, max: both.min - 1 },
    { ...box, first, last, min: both.max + 1 },
  ].filter((piece) => piece.first <= piece.last && piece.min <= piece.max)
}

/** The port side of a rule's box. There is no port 0 that a range from 1 could miss. */
export const detailOf = ({
  protocol,
  ports,
  icmp,
}: Pick<SecurityRule, 'protocol' | 'ports' | 'icmp'>): PortRange => {
  if (isIcmp(protocol)) {
    if (icmp === undefined) return EVERYTHING
    const { type, code } = icmp
    return { min: type * 256 + (code ?? 0), max: type * 256 + (code ?? 255) }
  }
  if (ports === undefined) return EVERYTHING
  return ports.min <= 1 ? { min: 0, max: ports.max } : ports
}

const contains = (outer: PortRange | undefined, inner: PortRange): boolean =>
  outer === undefined || isEveryPort(outer) || (outer.min <= inner.min && inner.max <= outer.max)

/** A rule for all services includes each of them; one for a single service only that one. */
const labelCovers = (label: string, wanted: string): boolean =>
  label === wanted || /^all-.*-services-in-oracle/.test(label)

/** The addresses of the peer that a rule covers; undefined if it does not name the peer. */
const addressesOf = (rule: SecurityRule, { block, groupIds, service }: PacketPeer) => {
  if (rule.peerType === 'NETWORK_SECURITY_GROUP')
    return groupIds.includes(rule.peer) ? block : undefined
  if (rule.peerType === 'SERVICE_CIDR_BLOCK')
    return service !== undefined && labelCovers(rule.peer, service) ? block : undefined
  // Users write host bits after the prefix.
  const named = cidrInterval(rule.peer)
  return named?.version === block.version ? named : undefined
}

/** The packets that a rule lets through; undefined if none. */
export const ruleBox = (rule: SecurityRule, packets: Packets): Box | undefined => {
  if (rule.direction !== packets.direction) return undefined
  const isEverything = rule.protocol === 'all'
  if (!isEverything && rule.protocol !== packets.protocol) return undefined
  if (!isEverything && !contains(rule.sourcePorts, packets.sourcePorts)) return undefined
  const range = addressesOf(rule, packets.peer)
  if (range === undefined) return undefined
  const { min, max } = isEverything ? EVERYTHING : detailOf(rule)
  return { first: range.first, last: range.last, min, max }
}

interface Coverage<R> {
  /** Which rule lets which part through. */
  readonly parts: readonly { readonly rule: R; readonly box: Box }[]
  /** The packets that no rule lets through. */
  readonly rest: readonly Box[]
}

/**
 * Subtracts rule after rule until nothing is left: several narrow rules can do the job of a broad
 * one.
 */
export const cover = <R>(
  wanted: readonly Box[],
  rules: Iterable<R>,
  boxOf: (rule: R) => Box | undefined,
): Coverage<R> => {
  const parts: { rule: R; box: Box }[] = []
  let rest = [...wanted]
  for (const rule of rules) {
    if (rest.length === 0) break
    const box = boxOf(rule)
    if (box === undefined) continue
    const met = rest.flatMap((one) => intersection(one, box) ?? [])
    if (met.length === 0) continue
    parts.push(...met.map((part) => ({ rule, box: part })))
    rest = rest.flatMap((one) => without(one, box))
  }
  return { parts, rest }
}
