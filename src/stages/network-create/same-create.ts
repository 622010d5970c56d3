import { describeRule, ruleKey, type SecurityRule } from '../../values/network/security-rule.ts'
import { requireKnown, type Step } from '../network/same-plan.ts'
import type { CreateChange, CreatePlan } from './plan-create.ts'

/** A part to make, or rules to add to a group, as plans of other runs are read from text. */
export interface PlannedPart extends Pick<CreateChange, 'action' | 'target' | 'description'> {
  readonly compartmentId: string
  readonly rules: readonly SecurityRule[]
}

const plannedParts = ({ desired, changes }: CreatePlan): readonly PlannedPart[] =>
  changes.map(({ action, target, description, rules }) => ({
    compartmentId: desired.compartmentId,
    action,
    target,
    description,
    rules,
  }))

/** Rules count one by one: a group that was made since may still lack some or all of them. */
const stepsOf = ({ compartmentId, action, target, description, rules }: PlannedPart): Step[] => {
  const made = {
    key: `create ${compartmentId} ${target}: ${description}`,
    text: `create ${target}`,
  }
  return [
    ...(action === 'create' ? [made] : []),
    ...rules.map((rule) => ({
      key: `add ${compartmentId} ${target} ${ruleKey(rule)}`,
      text: `add to ${target}: ${describeRule(rule)}`,
    })),
  ]
}

/** The whole plan as JSON: what `parseCreatePlan` reads back, in this job or another. */
export const createPlanJson = (plan: CreatePlan): string => JSON.stringify(plannedParts(plan))

/**
 * Other runs may have made a part of it since; more or something else than was planned is not made.
 * @throws ActionError NETWORK_PLAN_STALE
 */
export const requireSameCreate = (approved: readonly PlannedPart[], now: CreatePlan): void =>
  requireKnown(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf))

/** The same between two snapshots of one run. @throws ActionError NETWORK_PLAN_STALE */
export const requireUnchanged = (planned: CreatePlan, now: CreatePlan): void =>
  requireSameCreate(plannedParts(planned), now)
