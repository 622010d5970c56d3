import type { GroupRule } from '../../clients/network.ts'
import type { Change, Plan } from '../../reconcile/change.ts'
import { describeRule, type SecurityRule } from '../../values/security-rule.ts'
import type { Role } from '../../values/network/role.ts'
import { missingRules } from './missing-rules.ts'
import { leftovers } from './leftover-rules.ts'
import type { WantedRule } from './wanted-rules.ts'

/** Where missing rules are put. */
export interface RuleHolder {
  readonly kind: 'security-list' | 'nsg'
  readonly id: string
  readonly name: string
}

/** A rule as it was read; those of groups have an id. */
export type HeldRule = SecurityRule & Partial<Pick<GroupRule, 'id'>>

export interface ObservedHolder extends RuleHolder {
  readonly rules: readonly HeldRule[]
}

/** One place that must let a role's traffic through: a subnet, or what a group is attached to. */
export interface RulePlace {
  readonly role: Role
  /** The holder that gets what is missing. */
  readonly holderId: string
  /** The holders that apply together, one set for each subnet; a rule counts if every set has it. */
  readonly contexts: readonly (readonly string[])[]
}

/** Everything of the network that decides what is missing. */
export interface RulesInPlace {
  readonly holders: ReadonlyMap<string, ObservedHolder>
  readonly places: readonly RulePlace[]
}

/** What happens to the rules of one holder; an empty list of rules is left out of words. */
export interface NetworkChange extends Change {
  readonly kind: 'rules' | 'create-group' | 'attach-group'
  readonly holder: RuleHolder
  readonly rules: readonly SecurityRule[]
  readonly removed: readonly HeldRule[]
  /** Those of the removed that are there twice: nothing is lost with them. */
  readonly duplicates: readonly HeldRule[]
}

export interface NetworkPlan extends Plan<NetworkChange> {
  readonly rulesKept: number
  readonly rulesMissing: number
  readonly rulesToRemove: number
  /** Rules of ours that nothing needs any more, when they are not to be removed. */
  readonly unneeded: readonly { readonly holder: RuleHolder; readonly rule: HeldRule }[]
}

export interface PlanOptions {
  /** What the descriptions of our rules begin with. */
  readonly mark: string
  /** What the pools of the cluster need, wherever they are; nothing is left over if not known. */
  readonly byPools?: readonly WantedRule[] | undefined
  /** Remove what is left over. */
  readonly prune: boolean
}

export const holderNames = {
  'security-list': 'security list',
  nsg: 'network security group',
} as const

export const holderText = ({ kind, name }: RuleHolder): string => `${holderNames[kind]} ${name}`

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

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/**
 * What is missing and what is to go, by holder. Rules of others are never changed or removed.
 * Pure: the order of existing rules does not matter.
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
