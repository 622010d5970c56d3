import { ruleKey } from '../../values/security-rule.ts'
import type { HeldRule, ObservedHolder, RulesInPlace } from './network-plan.ts'
import { isOwn } from './ownership.ts'
import type { WantedRule } from './wanted-rules.ts'

export interface Leftovers {
  /** The second and later ones of rules of ours that let exactly the same through. */
  readonly duplicates: readonly HeldRule[]
  /** Rules of ours for which no row of the catalogue asks any more. */
  readonly unneeded: readonly HeldRule[]
}

/** The same one stays, whoever looks: groups have ids, and equal rules of a list are alike. */
const byId = (a: HeldRule, b: HeldRule): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

/** All but one of each set of equal rules of ours. */
export const duplicatesOf = (rules: readonly HeldRule[], mark: string): HeldRule[] => {
  const seen = new Set<string>()
  return rules
    .filter((rule) => isOwn(rule, mark))
    .toSorted(byId)
    .filter((rule) => {
      const key = ruleKey(rule)
      return seen.has(key) || !seen.add(key)
    })
}

const wantedKeys = (
  { id }: ObservedHolder,
  wanted: readonly WantedRule[],
  { places }: RulesInPlace,
): ReadonlySet<string> => {
  const served = places.filter(({ contexts }) => contexts.some((context) => context.includes(id)))
  const roles = new Set(served.map(({ role }) => role))
  return new Set(wanted.filter(({ role }) => roles.has(role)).map(({ rule }) => ruleKey(rule)))
}

/** Rules of ours that could go without anybody missing them. */
export const leftovers = (
  wanted: readonly WantedRule[],
  inPlace: RulesInPlace,
  mark: string,
): Leftovers => {
  const found = [...inPlace.holders.values()].map((holder) => {
    const keys = wantedKeys(holder, wanted, inPlace)
    const duplicates = duplicatesOf(holder.rules, mark)
    const unneeded = holder.rules.filter(
      (rule) => isOwn(rule, mark) && !keys.has(ruleKey(rule)) && !duplicates.includes(rule),
    )
    return { duplicates, unneeded }
  })
  return {
    duplicates: found.flatMap(({ duplicates }) => duplicates),
    unneeded: found.flatMap(({ unneeded }) => unneeded),
  }
}
