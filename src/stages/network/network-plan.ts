import type { Change, Plan } from '../../core/change.ts'
import { describeRule, type SecurityRule } from '../../values/network/security-rule.ts'
import { sum } from '../../values/sum.ts'
import { missingRules } from './missing-rules.ts'
import { leftovers } from './leftover-rules.ts'
import { type HeldRule, holderText, type RuleHolder, type RulesInPlace } from './rules-in-place.ts'
import type { WantedRule } from './wanted-rules.ts'

/** The changes to the rules of one holder. */
export interface NetworkChange extends Change {
  readonly kind: 'rules' | 'create-group' | 'attach-group' | 'flow-log'
  readonly holder: RuleHolder
  readonly rules: readonly SecurityRule[]
  readonly removed: readonly HeldRule[]
  /** The removed rules that are duplicates: removing them loses nothing. */
  readonly duplicates: readonly HeldRule[]
}

export interface NetworkPlan extends Plan<NetworkChange> {
  readonly rulesKept: number
  readonly rulesMissing: number
  readonly rulesToRemove: number
  /** Our obsolete rules, if they are not to be removed. */
  readonly unneeded: readonly { readonly holder: RuleHolder; readonly rule: HeldRule }[]
}

interface PlanOptions {
  /** The prefix of our rules' descriptions. */
  readonly mark: string
  /**
   * The rules that the pools of the cluster need, wherever they are; if unknown, nothing counts as
   * obsolete.
   */
  readonly byPools?: readonly WantedRule[] | undefined
  /** Whether to remove obsolete rules. */
  readonly prune: boolean
}

const rulesChange = (
  { kind, id, name }: RuleHolder,
  { rules, removed, duplicates }: Pick<NetworkChange, 'rules' | 'removed' | 'duplicates'>,
): NetworkChange => ({
  kind: 'rules',
  action: 'update',
  target: holderText({ kind, id, name }),
  description: [
    ...rules.map(describeRule),
    ...removed.map((rule) => `remove: ${describeRule(rule)}`),
  ].join('; '),
  holder: { kind, id, name },
  rules,
  removed,
  duplicates,
})

/**
 * The rules to add and remove, by holder. Rules of others are never changed or removed. Pure, and
 * independent of the order of existing rules.
 */
export const planNetwork = (
  wanted: readonly WantedRule[],
  inPlace: RulesInPlace,
  options: PlanOptions,
): NetworkPlan => {
  const { duplicates, unneeded } = leftovers(
    { wanted, byPools: options.byPools },
    inPlace,
    options.mark,
  )
  const going = new Set([...duplicates, ...(options.prune ? unneeded : [])])
  const missing = missingRules(wanted, inPlace, going)
  const holders = [...inPlace.holders.values()]
  const changes = holders
    .map((holder) =>
      rulesChange(holder, {
        rules: missing.added.get(holder.id) ?? [],
        removed: holder.rules.filter((rule) => going.has(rule)),
        duplicates: holder.rules.filter((rule) => duplicates.includes(rule)),
      }),
    )
    .filter(({ rules, removed }) => rules.length + removed.length > 0)
  const stays = options.prune ? new Set<HeldRule>() : new Set(unneeded)
  return {
    changes,
    kept: missing.kept,
    rulesKept: missing.kept.length,
    rulesMissing: sum(changes.map(({ rules }) => rules.length)),
    rulesToRemove: sum(changes.map(({ removed }) => removed.length)),
    unneeded: holders.flatMap((holder) =>
      holder.rules.filter((rule) => stays.has(rule)).map((rule) => ({ holder, rule })),
    ),
  }
}
