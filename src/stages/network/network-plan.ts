import type { Change, Plan } from '../../reconcile/change.ts'
import { describeRule, ruleCovers, type SecurityRule } from '../../values/security-rule.ts'
import type { Role } from './catalogue-row.ts'
import type { WantedRule } from './wanted-rules.ts'

/** Where missing rules are put. */
export interface RuleHolder {
  readonly kind: 'security-list' | 'nsg'
  readonly id: string
  readonly name: string
}

/** One place that must let a role's traffic through: a subnet, or what a group is attached to. */
export interface RulePlace {
  readonly role: Role
  readonly holder: RuleHolder
  /** Rules that hold for the place as a whole: its group's, or its subnet's lists together. */
  readonly rules: readonly SecurityRule[]
  /** Rules around it, one set for each subnet; a rule counts if every subnet has it. */
  readonly surrounding: readonly (readonly SecurityRule[])[]
}

export interface AddRules extends Change {
  readonly action: 'update'
  readonly holder: RuleHolder
  readonly rules: readonly SecurityRule[]
}

export interface NetworkPlan extends Plan<AddRules> {
  readonly rulesKept: number
  readonly rulesMissing: number
}

const holderNames = { 'security-list': 'security list', nsg: 'network security group' } as const

const isCovered = (rule: SecurityRule, place: RulePlace): boolean => {
  const among = (rules: readonly SecurityRule[]) => rules.some((one) => ruleCovers(one, rule))
  return among(place.rules) || (place.surrounding.length > 0 && place.surrounding.every(among))
}

const addition = (holder: RuleHolder, rules: readonly SecurityRule[]): AddRules => ({
  action: 'update',
  target: `${holderNames[holder.kind]} ${holder.name}`,
  description: rules.map(describeRule).join('; '),
  holder,
  rules,
})

/** What is missing, gathered by holder. Existing rules are never changed or removed. */
export const planNetwork = (
  wanted: readonly WantedRule[],
  places: readonly RulePlace[],
): NetworkPlan => {
  const missing = new Map<string, { holder: RuleHolder; rules: SecurityRule[] }>()
  const kept: string[] = []
  for (const place of places) {
    const { holder } = place
    const added = missing.get(holder.id) ?? { holder, rules: [] }
    for (const { rule } of wanted.filter(({ role }) => role === place.role)) {
      if (isCovered(rule, place)) kept.push(`${place.role}: ${describeRule(rule)}`)
      else if (!added.rules.some((one) => ruleCovers(one, rule))) added.rules.push(rule)
    }
    if (added.rules.length > 0) missing.set(holder.id, added)
  }
  const changes = [...missing.values()].map(({ holder, rules }) => addition(holder, rules))
  return {
    changes,
    kept,
    rulesKept: kept.length,
    rulesMissing: changes.reduce((sum, { rules }) => sum + rules.length, 0),
  }
}
