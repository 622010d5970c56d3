import { ANYWHERE, isEveryPort, KUBERNETES_API } from '../../values/network/ports.ts'
import { rulesCover } from '../../values/network/rule-coverage.ts'
import {
  describeRule,
  type PortRange,
  ruleKey,
  type SecurityRule,
} from '../../values/network/security-rule.ts'
import type { WantedRule } from './wanted-rules.ts'

interface OverBroad {
  readonly why: string
  readonly instead: readonly string[]
}

const EVERYBODY = new Set([ANYWHERE, '::/0'])

const isFromEverybody = ({ direction, peer, peerType }: SecurityRule): boolean =>
  direction === 'INGRESS' && peerType === 'CIDR_BLOCK' && EVERYBODY.has(peer)

const hasPorts = ({ protocol }: SecurityRule): boolean => protocol === '6' || protocol === '17'

const isWide = (rule: SecurityRule): boolean =>
  rule.protocol === 'all' ||
  (hasPorts(rule) && (rule.ports === undefined || isEveryPort(rule.ports)))

/** The ports that both let through; undefined if one has none or they have none in common. */
const commonPorts = (a: SecurityRule, b: SecurityRule): PortRange | undefined => {
  if (!hasPorts(a) || a.protocol !== b.protocol || !a.ports || !b.ports) return undefined
  const min = Math.max(a.ports.min, b.ports.min)
  const max = Math.min(a.ports.max, b.ports.max)
  return min <= max ? { min, max } : undefined
}

/** The wanted rules that a rule for all ports lets through. */
const allOf = (rule: SecurityRule, needs: readonly WantedRule[]): string[] => {
  const met = needs.filter((one) => rulesCover([rule], one.rule, one.peerGroupIds))
  return [...new Set(met.map(({ rule: one }) => describeRule(one)))]
}

/** A peer that alone needs some ports of a rule. */
interface Narrower {
  readonly name: string
  readonly rule: SecurityRule
}

/** Ports of the rule that only some peers need: the wanted rules, limited to these ports. */
const narrower = (rule: SecurityRule, needs: readonly WantedRule[]): Narrower[] => {
  const ingress = needs.filter(({ rule: { direction } }) => direction === 'INGRESS')
  const forAll = ingress.filter((need) => isFromEverybody(need.rule))
  return ingress.flatMap(({ name, rule: one }) => {
    const ports = commonPorts(rule, one)
    if (ports === undefined || isFromEverybody(one)) return []
    const cut = { ...one, ports }
    const isOpenToAll = forAll.some((need) => rulesCover([{ ...need.rule, peer: one.peer }], cut))
    return isOpenToAll ? [] : [{ name, rule: cut }]
  })
}

/**
 * Other callers of the Kubernetes API than nodes and pods are up to the user until clients are
 * given.
 */
const withoutUnnamedClients = (found: readonly Narrower[]): readonly Narrower[] => {
  const isNamed = found.some(({ name }) => name.startsWith('endpoint-in-api-clients'))
  return isNamed ? found : found.filter(({ rule }) => rule.ports?.min !== KUBERNETES_API)
}

const reasonFor = (found: readonly Narrower[]): string => {
  const [first] = found
  const peers = [...new Set(found.map(({ rule }) => rule.peer))]
  const isForBalancer = found.every(({ name }) => name.includes('-in-load-balancer-'))
  if (isForBalancer && first?.name.endsWith('node-ports')) {
    return 'the load balancer is the only one that has to reach node ports'
  }
  if (first?.name.startsWith('endpoint-in')) {
    return 'the Kubernetes API is open to everybody, beyond the clients that are named'
  }
  return `it is open to everybody, and only ${peers.join(', ')} has to get in`
}

/** Why a rule is broader than its role needs, and what would suffice; undefined if it is not. */
export const overBroad = (
  rule: SecurityRule,
  needs: readonly WantedRule[],
): OverBroad | undefined => {
  if (!isFromEverybody(rule) || needs.some((one) => ruleKey(one.rule) === ruleKey(rule))) {
    return undefined
  }
  if (isWide(rule)) {
    return { why: 'it lets the whole internet in on every port', instead: allOf(rule, needs) }
  }
  const narrow = withoutUnnamedClients(narrower(rule, needs))
  if (narrow.length === 0) return undefined
  const instead = [...new Set(narrow.map((one) => describeRule(one.rule)))]
  return { why: reasonFor(narrow), instead }
}
