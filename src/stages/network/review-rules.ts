import { rulesCover, ruleMeets } from '../../values/network/rule-coverage.ts'
import { describeRule, type SecurityRule } from '../../values/network/security-rule.ts'
import { HEALTH, NODE_PORTS } from '../../values/network/ports.ts'
import type { Role } from '../../values/network/role.ts'
import {
  type HeldRule,
  holderText,
  type ObservedHolder,
  type RuleHolder,
  type RulesInPlace,
} from './rules-in-place.ts'
import { isOwn } from './ownership.ts'
import { overBroad } from './over-broad-rules.ts'
import type { WantedRule } from './wanted-rules.ts'

/** A rule that needs a review. It is never changed here. */
export interface Finding {
  readonly kind: 'over-broad' | 'unneeded' | 'unanswered' | 'wrong-source'
  readonly holder: RuleHolder
  readonly rule: string
  readonly why: string
  /** Sufficient replacement rules; none if it can simply be removed. */
  readonly instead: readonly string[]
}

/** The facts about the network besides its rules. */
interface ReviewContext {
  readonly wanted: readonly WantedRule[]
  readonly inPlace: RulesInPlace
  readonly mark: string
  readonly unneeded: readonly { readonly holder: RuleHolder; readonly rule: HeldRule }[]
  readonly subnets: Readonly<Partial<Record<Role, readonly string[]>>>
}

const rolesOf = ({ id }: ObservedHolder, { places }: RulesInPlace): ReadonlySet<Role> =>
  new Set(
    places
      .filter(({ contexts }) => contexts.some((context) => context.includes(id)))
      .map(({ role }) => role),
  )

const tooBroad = (
  holder: ObservedHolder,
  rule: SecurityRule,
  needs: readonly WantedRule[],
): Finding | undefined => {
  const found = overBroad(rule, needs)
  return found && { kind: 'over-broad', holder, rule: describeRule(rule), ...found }
}

/** The rules that Oracle's page prints: node ports and health from the pods' own subnet. */
const wrongSource = (
  holder: ObservedHolder,
  rule: SecurityRule,
  { wanted, subnets }: ReviewContext,
): Finding | undefined => {
  const own = subnets.pods ?? subnets.nodes ?? []
  const isHealth = rule.ports?.min === HEALTH && rule.ports.max === HEALTH
  const isNarrow = isHealth || rule.ports?.min === NODE_PORTS.min
  if (rule.direction !== 'INGRESS' || !own.includes(rule.peer) || !isNarrow) return undefined
  const instead = wanted
    .filter(
      ({ name }) =>
        /-in-(load-balancer|clients)-(node-ports|health)$/.test(name) &&
        (isHealth ? name.endsWith('health') : name.endsWith('node-ports')),
    )
    .filter(({ rule: one }) => one.protocol === rule.protocol)
    .map(({ rule: one }) => describeRule(one))
  const why = 'its source is the subnet itself; the packets come from the load balancer'
  return { kind: 'wrong-source', holder, rule: describeRule(rule), why, instead }
}

/** A stateless rule takes precedence over stateful ones, and its responses need a separate rule. */
const unanswered = (
  holder: ObservedHolder,
  rule: SecurityRule,
  needs: readonly WantedRule[],
  inPlace: RulesInPlace,
): Finding | undefined => {
  if (!rule.isStateless) return undefined
  const around = inPlace.places
    .flatMap(({ contexts }) => contexts)
    .filter((context) => context.includes(holder.id))
  const broken = needs.find(
    (one) =>
      ruleMeets(rule, one.rule, one.peerGroupIds) &&
      around.some((ids) => {
        const all = ids.flatMap((id) => inPlace.holders.get(id)?.rules ?? [])
        return !rulesCover(
          [{ ...one.rule, isStateless: true }, ...others(all, rule)],
          one.rule,
          one.peerGroupIds,
        )
      }),
  )
  if (broken === undefined) return undefined
  const why = `it is stateless, goes before stateful rules, and no rule lets the responses back: ${describeRule(broken.rule)} does not work`
  return {
    kind: 'unanswered',
    holder,
    rule: describeRule(rule),
    why,
    instead: [describeRule(broken.rule)],
  }
}

/** Only rules of the other direction: they are what could let responses through. */
const others = (rules: readonly SecurityRule[], { direction }: SecurityRule): SecurityRule[] =>
  rules.filter((rule) => rule.direction !== direction)

const present = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item) => item !== undefined)

/** Finds over-broad, useless and broken rules, with sufficient replacements. Changes nothing. */
export const reviewRules = (context: ReviewContext): readonly Finding[] => {
  const { inPlace, wanted, mark, unneeded } = context
  const found = [...inPlace.holders.values()].flatMap((holder) => {
    const roles = rolesOf(holder, inPlace)
    const needs = wanted.filter(({ role }) => roles.has(role))
    return present(
      holder.rules
        .filter((rule) => !isOwn(rule, mark))
        .flatMap((rule) => [
          tooBroad(holder, rule, needs),
          wrongSource(holder, rule, context),
          unanswered(holder, rule, needs, inPlace),
        ]),
    )
  })
  const left = unneeded.map(({ holder, rule }): Finding => ({
    kind: 'unneeded',
    holder,
    rule: describeRule(rule),
    why: 'it was added by this action and this run does not need it; prune removes it',
    instead: [],
  }))
  return [...found, ...left].map((one) => ({ ...one, holder: only(one.holder) }))
}

const only = ({ kind, id, name }: RuleHolder): RuleHolder => ({ kind, id, name })

export const findingText = ({ holder, rule, why, instead }: Finding): string => {
  const more = instead.length === 0 ? '' : `; enough would be: ${instead.join('; ')}`
  return `${holderText(holder)}: "${rule}": ${why}${more}`
}
