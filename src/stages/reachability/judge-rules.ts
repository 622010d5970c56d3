import { formatRange } from '../../values/network/address-range.ts'
import type { Cidr } from '../../values/network/cidr.ts'
import { type Box, cover, type Packets, ruleBox } from '../../values/network/packets.ts'
import {
  describeRule,
  type PortRange,
  type SecurityRule,
} from '../../values/network/security-rule.ts'
import { holderText, type ObservedHolder } from '../network/rules-in-place.ts'
import { blocksOf, clientPorts, type Flow, type FlowEnd, sourcesOf } from './flow.ts'

type Direction = SecurityRule['direction']

/** A rule that no list and no group of an end holds. */
export interface MissingRule {
  readonly direction: Direction
  readonly protocol: string
  readonly ports: PortRange
  /** A CIDR block, a range of addresses, or a service's label. */
  readonly peer: string
  readonly subnet: string
  /** Where it was searched. */
  readonly holders: readonly string[]
  /** Set when a stateless rule lets the request through, and no rule the response. */
  readonly respondsTo?: string
}

interface RuleVerdict {
  /** The rules that let the flow through, with their holders. */
  readonly by: readonly string[]
  readonly missing: readonly MissingRule[]
}

interface PlacedRule {
  readonly rule: SecurityRule
  readonly holder: ObservedHolder
}

const opposite = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' } as const

const text = ({ rule, holder }: PlacedRule): string =>
  `${describeRule(rule)} (${holderText(holder)})`

const heldBy = (end: FlowEnd): PlacedRule[] =>
  sourcesOf(end).flatMap((holder) => holder.rules.map((rule) => ({ rule, holder })))

class EndJudge {
  readonly #flow: Flow
  readonly #direction: Direction
  readonly #end: FlowEnd
  readonly #peer: FlowEnd
  readonly #held: readonly PlacedRule[]

  constructor(flow: Flow, direction: Direction) {
    this.#flow = flow
    this.#direction = direction
    this.#end = direction === 'EGRESS' ? flow.from : flow.to
    this.#peer = direction === 'EGRESS' ? flow.to : flow.from
    this.#held = heldBy(this.#end)
  }

  /**
   * A stateless rule takes precedence over a stateful one, and does not let responses through by
   * itself.
   */
  judge(block: Cidr): RuleVerdict {
    const packets = this.#packets(this.#direction, clientPorts(this.#flow.from), block)
    const boxOf = ({ rule }: PlacedRule) => ruleBox(rule, packets)
    const wanted = [{ first: block.first, last: block.last, ...this.#flow.ports }]
    const untracked = this.#held.filter(({ rule }) => rule.isStateless)
    const tracked = this.#held.filter(({ rule }) => !rule.isStateless)
    const first = cover(wanted, untracked, boxOf)
    const second = cover(first.rest, tracked, boxOf)
    const unanswered = first.parts.flatMap(({ rule, box }) => this.#unanswered(rule, box, block))
    const used = [...first.parts, ...second.parts].map(({ rule }) => text(rule))
    return {
      by: [...new Set(used)],
      missing: [
        ...second.rest.map((box) => this.#missing(this.#direction, box, block)),
        ...unanswered,
      ],
    }
  }

  #packets(direction: Direction, sourcePorts: PortRange, block: Cidr): Packets {
    const { groups, service, isRelay } = this.#peer
    // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
    const groupIds = isRelay === true ? [] : groups.map(({ id }) => id)
    return {
      direction,
      protocol: this.#flow.protocol,
      sourcePorts,
      peer: { block, groupIds, service },
    }
  }

  #unanswered(held: PlacedRule, { first, last, min, max }: Box, block: Cidr): MissingRule[] {
    const direction = opposite[this.#direction]
    const packets = this.#packets(direction, { min, max }, block)
    const boxOf = ({ rule }: PlacedRule) => ruleBox(rule, packets)
    const wanted = [{ first, last, ...clientPorts(this.#flow.from) }]
    return cover(wanted, this.#held, boxOf).rest.map((box) => ({
      ...this.#missing(direction, box, block),
      respondsTo: text(held),
    }))
  }

  #missing(direction: Direction, { first, last, min, max }: Box, block: Cidr): MissingRule {
    return {
      direction,
      protocol: this.#flow.protocol,
      ports: { min, max },
      // Parts of the internet that other rules exclude are not worth naming.
      peer:
        this.#peer.subnet === undefined
          ? (this.#peer.service ?? block.text)
          : formatRange(block.version, first, last),
      subnet: this.#end.subnet?.name ?? this.#end.label,
      holders: sourcesOf(this.#end).map(holderText),
    }
  }
}

/** The rules at one end of a flow. An end outside of the VCN has none, and needs none. */
export const judgeRules = (flow: Flow, direction: Direction): RuleVerdict => {
  const [end, peer] = direction === 'EGRESS' ? [flow.from, flow.to] : [flow.to, flow.from]
  if (end.subnet === undefined) return { by: [], missing: [] }
  const judge = new EndJudge(flow, direction)
  const verdicts = blocksOf(peer).map((block) => judge.judge(block))
  const missing = verdicts.flatMap((verdict) => verdict.missing)
  const distinct = new Map(missing.map((rule) => [JSON.stringify(rule), rule]))
  return {
    by: [...new Set(verdicts.flatMap(({ by }) => by))],
    missing: [...distinct.values()],
  }
}
