import { cidrInterval } from './cidr.ts'
import { isEveryPort } from './network/ports.ts'
import type { PortRange, SecurityRule } from './security-rule.ts'

/**
 * What a rule lets through, as a rectangle: addresses of the peer, and destination ports (or, for
 * ICMP, type * 256 + code). Both ends belong to it.
 */
interface Box {
  readonly first: bigint
  readonly last: bigint
  readonly from: number
  readonly to: number
}

const IPV4 = { version: 4, first: 0n, last: 0xffff_ffffn } as const
const ALL = { from: 0, to: 65_535 }
const ICMP = new Set(['1', '58'])
/** Where the client ports of common systems lie; answers go there. */
const CLIENT_PORTS: PortRange = { min: 1024, max: 65_535 }

/** The second side of the rectangle. Rules bound to source ports let too little through. */
const detailOf = ({ protocol, ports, icmp }: SecurityRule): typeof ALL => {
  if (ICMP.has(protocol)) {
    if (icmp === undefined) return ALL
    const { type, code } = icmp
    return { from: type * 256 + (code ?? 0), to: type * 256 + (code ?? 255) }
  }
  if (ports === undefined) return ALL
  // There is no port 0 to be missed.
  return { from: ports.min <= 1 ? 0 : ports.min, to: ports.max }
}

/** The wanted peer as addresses; a service's label has no addresses that are known, so all count. */
const framedPeer = (wanted: SecurityRule) =>
  wanted.peerType === 'CIDR_BLOCK' ? cidrInterval(wanted.peer) : IPV4

const peerInterval = (
  existing: SecurityRule,
  wanted: SecurityRule,
  peerGroupIds: readonly string[],
) => {
  const frame = framedPeer(wanted)
  const isSame = existing.peerType === wanted.peerType && existing.peer === wanted.peer
  const isGroup = existing.peerType === 'NETWORK_SECURITY_GROUP'
  if (isSame || (isGroup && peerGroupIds.includes(existing.peer))) return frame
  if (existing.peerType !== 'CIDR_BLOCK' || frame === undefined) return undefined
  const block = cidrInterval(existing.peer)
  return block?.version === frame.version ? block : undefined
}

const boxOf = (
  existing: SecurityRule,
  wanted: SecurityRule,
  peerGroupIds: readonly string[],
): Box | undefined => {
  if (existing.direction !== wanted.direction || existing.sourcePorts !== undefined)
    return undefined
  if (existing.protocol !== 'all' && existing.protocol !== wanted.protocol) return undefined
  const peer = peerInterval(existing, wanted, peerGroupIds)
  if (peer === undefined) return undefined
  const detail = existing.protocol === 'all' ? ALL : detailOf(existing)
  return { first: peer.first, last: peer.last, ...detail }
}

const meets = (a: Box, b: Box): boolean =>
  a.first <= b.last && b.first <= a.last && a.from <= b.to && b.from <= a.to

/** What is left of a rectangle: at most one part beside each of the four sides. */
const without = (box: Box, taken: Box): Box[] => {
  if (!meets(box, taken)) return [box]
  const from = Math.max(box.from, taken.from)
  const to = Math.min(box.to, taken.to)
  return [
    { ...box, to: taken.from - 1 },
    { ...box, from: taken.to + 1 },
    { ...box, from, to, last: taken.first - 1n },
    { ...box, from, to, first: taken.last + 1n },
  ].filter((part) => part.first <= part.last && part.from <= part.to)
}

const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' } as const

const includes = (outer: PortRange | undefined, inner: PortRange | undefined): boolean =>
  outer === undefined ||
  isEveryPort(outer) ||
  (inner !== undefined && outer.min <= inner.min && inner.max <= outer.max)

/** Whether one rule of the other direction lets the answers to `wanted` through. */
const letsAnswersThrough = (
  rule: SecurityRule,
  wanted: SecurityRule,
  peerGroupIds: readonly string[],
): boolean => {
  if (rule.direction !== reverse[wanted.direction]) return false
  if (rule.protocol !== 'all' && rule.protocol !== wanted.protocol) return false
  const peer = peerInterval(rule, wanted, peerGroupIds)
  const frame = framedPeer(wanted)
  if (peer === undefined || frame === undefined) return false
  if (peer.first > frame.first || peer.last < frame.last) return false
  // Path MTU messages have no answer; any other ICMP may come back.
  if (rule.protocol === 'all' || ICMP.has(wanted.protocol)) return true
  return includes(rule.ports, CLIENT_PORTS) && includes(rule.sourcePorts, wanted.ports)
}

const needsNoAnswer = ({ protocol, icmp }: SecurityRule): boolean =>
  ICMP.has(protocol) && icmp?.type === 3

/**
 * Whether answers come back through a stateless rule: it remembers no connections, so a rule of the
 * other direction has to let them through.
 */
export const isAnswered = (
  rules: readonly SecurityRule[],
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean =>
  needsNoAnswer(wanted) || rules.some((rule) => letsAnswersThrough(rule, wanted, peerGroupIds))

/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with another for the answers. `peerGroupIds`
 * are groups that stand for the wanted peer.
 */
export const rulesCover = (
  rules: readonly SecurityRule[],
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean => {
  const frame = framedPeer(wanted)
  if (frame === undefined) return false
  let answered: boolean | undefined
  let left: Box[] = [{ first: frame.first, last: frame.last, ...detailOf(wanted) }]
  for (const rule of rules) {
    const box = boxOf(rule, wanted, peerGroupIds)
    if (box === undefined) continue
    if (rule.isStateless && !wanted.isStateless) {
      answered ??= isAnswered(rules, wanted, peerGroupIds)
      if (!answered) continue
    }
    left = left.flatMap((part) => without(part, box))
    if (left.length === 0) return true
  }
  return false
}

/** Whether a rule lets anything through that the wanted one would. */
export const ruleMeets = (
  rule: SecurityRule,
  wanted: SecurityRule,
  peerGroupIds: readonly string[] = [],
): boolean => {
  const frame = framedPeer(wanted)
  const box = boxOf(rule, wanted, peerGroupIds)
  if (frame === undefined || box === undefined) return false
  return meets(box, { first: frame.first, last: frame.last, ...detailOf(wanted) })
}

/** Whether one existing rule lets everything through that the wanted one would. */
export const ruleCovers = (existing: SecurityRule, wanted: SecurityRule): boolean =>
  rulesCover([existing], wanted)
