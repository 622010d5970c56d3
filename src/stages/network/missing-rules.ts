import { ruleMeets, rulesCover } from '../../values/network/rule-coverage.ts'
import { describeRule, type SecurityRule } from '../../values/network/security-rule.ts'
import type { HeldRule, RulePlace, RulesInPlace } from './rules-in-place.ts'
import type { WantedRule } from './wanted-rules.ts'

interface MissingRules {
  /** By the id of the holder that gets them. */
  readonly added: ReadonlyMap<string, readonly SecurityRule[]>
  /** Existing rules, one line each. */
  readonly kept: readonly string[]
}

/**
 * Most rules of one direction in a security list: widely stated, but in Oracle's limits only for
 * some.
 */
const RULES_PER_DIRECTION = 200

/** The planned rules of every holder; planning reads them thousands of times, so no copies. */
class Rules {
  readonly #held: ReadonlyMap<string, readonly SecurityRule[]>
  readonly #isList: (id: string) => boolean
  readonly added = new Map<string, SecurityRule[]>()

  constructor({ holders }: RulesInPlace, going: ReadonlySet<HeldRule>) {
    this.#held = new Map(
      [...holders].map(([id, { rules }]) => [id, rules.filter((rule) => !going.has(rule))]),
    )
    this.#isList = (id) => holders.get(id)?.kind === 'security-list'
  }

  #of(ids: readonly string[]): SecurityRule[] {
    return ids.flatMap((id) => [...(this.#held.get(id) ?? []), ...(this.added.get(id) ?? [])])
  }

  /** Whether the place lets it through, in every subnet that it stands for. */
  covers({ contexts }: RulePlace, { rule, peerGroupIds }: WantedRule): boolean {
    return contexts.every((ids) => rulesCover(this.#of(ids), rule, peerGroupIds))
  }

  #hasRoom(id: string, { direction }: SecurityRule): boolean {
    return (
      this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_PER_DIRECTION
    )
  }

  /** Adds to the place's holder or, if that is a full list, to another one of the subnet. */
  add({ holderId: first, contexts }: RulePlace, rule: SecurityRule): void {
    const others = (contexts[0] ?? []).filter((id) => contexts.every((ids) => ids.includes(id)))
    const candidates = this.#isList(first) ? [first, ...others.filter(this.#isList)] : [first]
    const holderId = candidates.find((id) => this.#hasRoom(id, rule)) ?? first
    this.added.set(holderId, [...(this.added.get(holderId) ?? []), rule])
  }

  set(holderId: string, rules: SecurityRule[]): void {
    this.added.set(holderId, rules)
  }
}

interface Need {
  readonly place: RulePlace
  readonly wanted: WantedRule
}

const needsOf = (wanted: readonly WantedRule[], { places }: RulesInPlace): Need[] =>
  places.flatMap((place) =>
    wanted.filter(({ role }) => role === place.role).map((one) => ({ place, wanted: one })),
  )

/**
 * Removes planned rules that a broader one added later covers, so that none of the remaining is
 * redundant.
 */
const withoutSuperfluous = (rules: Rules, needs: readonly Need[]): void => {
  for (const [holderId, added] of rules.added) {
    for (const rule of added) {
      const all = rules.added.get(holderId) ?? []
      rules.set(
        holderId,
        all.filter((one) => one !== rule),
      )
      const affected = needs.filter(
        ({ place, wanted }) =>
          place.contexts.some((context) => context.includes(holderId)) &&
          ruleMeets(rule, wanted.rule, wanted.peerGroupIds),
      )
      const isNeeded = affected.some(({ place, wanted }) => !rules.covers(place, wanted))
      if (isNeeded) rules.set(holderId, all)
    }
  }
}

/** The minimal rules to add so that every place lets through what its role needs. */
export const missingRules = (
  wanted: readonly WantedRule[],
  inPlace: RulesInPlace,
  going: ReadonlySet<HeldRule>,
): MissingRules => {
  const needs = needsOf(wanted, inPlace)
  const rules = new Rules(inPlace, going)
  const there = new Set(needs.filter(({ place, wanted: one }) => rules.covers(place, one)))
  const kept = needs.filter((need) => there.has(need))
  const missing = needs.filter((need) => !there.has(need))
  for (const { place, wanted: one } of missing) {
    if (!rules.covers(place, one)) rules.add(place, one.rule)
  }
  withoutSuperfluous(rules, needs)
  return {
    added: rules.added,
    kept: kept.map(({ place, wanted: one }) => `${place.role}: ${describeRule(one.rule)}`),
  }
}
