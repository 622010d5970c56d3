import { ruleKey } from '../../values/network/security-rule.ts'
import type { HeldRule, ObservedHolder, RulesInPlace } from './rules-in-place.ts'
import { isOwn, ownName } from './ownership.ts'
import type { WantedRule } from './wanted-rules.ts'

interface Leftovers {
  /** Duplicates among our rules: all but the first that let exactly the same through. */
  readonly duplicates: readonly HeldRule[]
  /** Our rules that neither this run nor a pool of the cluster needs. */
  readonly unneeded: readonly HeldRule[]
}

/** The rules that the catalogue requires. */
export interface Needs {
  /** Required by this run. */
  readonly wanted: readonly WantedRule[]
  /** Required by the pools of the cluster, wherever they are; undefined if unknown. */
  readonly byPools?: readonly WantedRule[] | undefined
}

/** Every run keeps the same one: groups have ids, and equal rules of a list are alike. */
const byId = (a: HeldRule, b: HeldRule): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

/** All but one of each set of our equal rules. */
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

/** Names of rules that a run without API clients, or without a database, leaves as they are. */
const OPTIONAL = [/^endpoint-in-api-clients-/, /-mysql$/]

/** Whether this run has no information about rules of this name. */
const isLeftAsItIs = (wanted: readonly WantedRule[]): ((rule: HeldRule) => boolean) => {
  const unsaid = OPTIONAL.filter((pattern) => !wanted.some(({ name }) => pattern.test(name)))
  return (rule) => unsaid.some((pattern) => pattern.test(ownName(rule)))
}

/** Our rules that nothing needs any more. */
export const leftovers = (
  { wanted, byPools }: Needs,
  inPlace: RulesInPlace,
  mark: string,
): Leftovers => {
  const isOptional = isLeftAsItIs(wanted)
  const poolKeys = new Set(byPools?.map(({ rule }) => ruleKey(rule)))
  const found = [...inPlace.holders.values()].map((holder) => {
    const keys = wantedKeys(holder, wanted, inPlace)
    const duplicates = duplicatesOf(holder.rules, mark)
    const isNeeded = (rule: HeldRule): boolean =>
      keys.has(ruleKey(rule)) || poolKeys.has(ruleKey(rule)) || isOptional(rule)
    const unneeded = holder.rules.filter(
      (rule) => isOwn(rule, mark) && !isNeeded(rule) && !duplicates.includes(rule),
    )
    return { duplicates, unneeded }
  })
  return {
    duplicates: found.flatMap(({ duplicates }) => duplicates),
    unneeded: byPools === undefined ? [] : found.flatMap(({ unneeded }) => unneeded),
  }
}
