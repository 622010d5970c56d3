import { ActionError } from '../../values/action-error.ts'
import { describeRule, ruleKey, type SecurityRule } from '../../values/network/security-rule.ts'
import type { NetworkChange } from './network-plan.ts'

/** A change in the form in which plans are compared, since another run's plan is read from text. */
export type PlannedChange = Pick<NetworkChange, 'kind' | 'holder' | 'target' | 'description'> & {
  readonly rules: readonly SecurityRule[]
  readonly removed: readonly SecurityRule[]
  readonly duplicates: readonly SecurityRule[]
}

/** One step of a plan: the key for comparison, and its text. */
export interface Step {
  readonly key: string
  readonly text: string
}

const ruleSteps = (
  { holder, target }: PlannedChange,
  word: 'add' | 'remove',
  rules: readonly SecurityRule[],
): Step[] =>
  rules.map((rule) => ({
    key: `${word} ${holder.id} ${ruleKey(rule)}`,
    text: `${word} in ${target}: ${describeRule(rule)}`,
  }))

const stepsOf = (change: PlannedChange): Step[] => {
  const { kind, target, description, rules, removed, duplicates } = change
  // Concurrent runs leave duplicates until the last one has checked; removing them needs no
  // approval.
  const missed = removed.filter((rule) => !duplicates.includes(rule))
  const own =
    kind === 'rules'
      ? []
      : [{ key: `${kind} ${target} ${description}`, text: `${target}: ${description}` }]
  return [...own, ...ruleSteps(change, 'add', rules), ...ruleSteps(change, 'remove', missed)]
}

const shown = (steps: readonly Step[]): string => {
  const some = steps.slice(0, 5).map(({ text }) => text)
  return [...some, ...(steps.length > 5 ? [`and ${steps.length - 5} more`] : [])].join('; ')
}

/** The current plan, and the planned groups that exist now. */
interface PlanByNow {
  readonly changes: readonly PlannedChange[]
  readonly groupIds: ReadonlyMap<string, string>
}

/** The change with the id of its group, if that exists now. */
const withGroup = (change: PlannedChange, groupIds: PlanByNow['groupIds']): PlannedChange => {
  const { holder } = change
  return { ...change, holder: { ...holder, id: groupIds.get(holder.id) ?? holder.id } }
}

/**
 * Requires that the remaining changes are covered by the plan: less is fine, since another run may
 * have done a part of it; more or something else was never reviewed. Call before anything is
 * changed.
 * @throws ActionError NETWORK_PLAN_STALE
 */
export const requireSamePlan = (
  approved: readonly PlannedChange[],
  { changes, groupIds }: PlanByNow,
): void => {
  const planned = approved.map((change) => withGroup(change, groupIds))
  requireKnown(planned.flatMap(stepsOf), changes.flatMap(stepsOf))
}

/** @throws ActionError NETWORK_PLAN_STALE if there is a step that no approved plan has */
export const requireKnown = (approved: readonly Step[], now: readonly Step[]): void => {
  const known = new Set(approved.map(({ key }) => key))
  const unknown = now.filter(({ key }) => !known.has(key))
  if (unknown.length === 0) return
  throw new ActionError({
    code: 'NETWORK_PLAN_STALE',
    message: `the network changed since the plan was made; it would now also need: ${shown(unknown)}`,
    hint: 'Nothing was changed. Check what changed the network, and plan again.',
  })
}
