import { describeRule, type SecurityRule } from '../../values/network/security-rule.ts'
import type { NetworkChange } from './network-plan.ts'
import { withoutMark } from './ownership.ts'

/** One line of a plan: one rule, or one group. */
interface PlanRow {
  readonly action: NetworkChange['action'] | 'add' | 'remove'
  readonly target: string
  readonly what: string
  readonly why: string
}

const ruleRow = (action: 'add' | 'remove', target: string, rule: SecurityRule): PlanRow => ({
  action,
  target,
  what: describeRule(rule),
  why: withoutMark(rule.description ?? ''),
})

/** Every change as a separate row, for tables. */
export const planRows = (changes: readonly NetworkChange[]): readonly PlanRow[] =>
  changes.flatMap(({ kind, action, target, description, rules, removed }) =>
    kind === 'rules'
      ? [
          ...rules.map((rule) => ruleRow('add', target, rule)),
          ...removed.map((rule) => ruleRow('remove', target, rule)),
        ]
      : [{ action, target, what: description, why: '' }],
  )

/** The whole plan as JSON, which `parsePlan` reads in this job or another. */
export const planJson = (changes: readonly NetworkChange[]): string =>
  JSON.stringify(
    changes.map(({ kind, target, description, holder, rules, removed, duplicates }) => ({
      kind,
      target,
      description,
      holder,
      rules,
      removed,
      duplicates,
    })),
  )
