import type { Store } from '../../oci/core/store.ts'
import { type Endpoint, type Packets, type Verdict, describe, subnetOf } from './path-endpoint.ts'
import { route } from './path-route.ts'
import {
  type Direction,
  heldRules,
  holderNames,
  matches,
  protocolName,
  ruleText,
} from './rule-match.ts'

export type { Endpoint, Verdict } from './path-endpoint.ts'

export interface Flow {
  readonly from: Endpoint
  readonly to: Endpoint
  /** 6 TCP, 17 UDP. */
  readonly protocol: 6 | 17
  /** The destination port. */
  readonly port: number
}

/** The range from which Linux takes the source ports of clients. */
const CLIENT_PORTS = { min: 32768, max: 60999 }
const replyDirection = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' } as const

const packets = (flow: Flow): { request: Packets; reply: Packets } => {
  const { protocol, port } = flow
  const server = { min: port, max: port }
  return {
    request: { protocol, sourcePorts: CLIENT_PORTS, destinationPorts: server },
    reply: { protocol, sourcePorts: server, destinationPorts: CLIENT_PORTS },
  }
}

/** Returns the end whose rules decide, and its peer. */
const endsOf = ({ from, to }: Flow, direction: Direction): [end: Endpoint, peer: Endpoint] =>
  direction === 'EGRESS' ? [from, to] : [to, from]

const missing = (store: Store, flow: Flow, direction: Direction) => {
  const [end, peer] = endsOf(flow, direction)
  const word = direction === 'INGRESS' ? 'ingress' : 'egress'
  const via = direction === 'INGRESS' ? 'from' : 'to'
  const subnet = subnetOf(store, end)?.displayName ?? end.subnetId
  return (
    `no ${word} rule of subnet ${subnet} (${holderNames(store, end)}) allows ` +
    `${protocolName(flow.protocol)} ${flow.port} ${via} ${describe(store, peer)}`
  )
}

/**
 * Applies the rules at one end. A stateless rule takes precedence over a stateful one and does not
 * let replies through by itself: the other direction then needs its own rule.
 */
const atEnd = (store: Store, flow: Flow, direction: Direction): Verdict => {
  const [end, peer] = endsOf(flow, direction)
  if (end.subnetId === undefined) return { allowed: true, reason: '' }
  if (!subnetOf(store, end)) return { allowed: false, reason: `subnet ${end.subnetId} is gone` }
  const { request, reply } = packets(flow)
  const found = heldRules(store, end, direction).filter(({ rule }) =>
    matches(store, rule, peer, request),
  )
  const decisive = found.find(({ rule }) => rule.isStateless) ?? found[0]
  if (!decisive) return { allowed: false, reason: missing(store, flow, direction) }
  const reason = ruleText(decisive)
  if (!decisive.rule.isStateless) return { allowed: true, reason }
  const back = heldRules(store, end, replyDirection[direction])
  if (back.some(({ rule }) => matches(store, rule, peer, reply))) return { allowed: true, reason }
  return { allowed: false, reason: `the rule ${reason} is stateless and no rule allows the reply` }
}

/**
 * Whether a connection can be established: a route, an egress rule at its source and an ingress
 * rule at its destination. The reason names what allows it, or the first thing that is missing.
 */
export const allows = (store: Store, flow: Flow): Verdict => {
  const steps = [atEnd(store, flow, 'EGRESS'), atEnd(store, flow, 'INGRESS')]
  const refused = [...steps, route(store, flow.from, flow.to)].find((step) => !step.allowed)
  if (refused) return refused
  const via = route(store, flow.from, flow.to).reason
  const rules = steps.map((step) => step.reason).filter((reason) => reason !== '')
  return { allowed: true, reason: [...rules, via].join('; ') }
}
