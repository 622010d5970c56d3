import { describeRule, ruleKey, type SecurityRule } from '../../values/network/security-rule.ts'
import { requireKnown, type Step } from '../network/same-plan.ts'
import type { CreateChange, CreatePlan } from './plan-create.ts'

/** A part to create, or rules to add to a group, as read from the text of another run's plan. */
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

/** Compares rules one by one: a group created since may still lack some or all of them. */
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

/** The whole plan as JSON, which `parseCreatePlan` reads in this job or another. */
export const createPlanJson = (plan: CreatePlan): string => JSON.stringify(plannedParts(plan))

/**
 * Rejects more or something else than was planned; other runs may have done a part of it since.
 * @throws ActionError NETWORK_PLAN_STALE
 */
export const requireSameCreate = (approved: readonly PlannedPart[], now: CreatePlan): void =>
  requireKnown(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf))

/** The same between two snapshots of one run. @throws ActionError NETWORK_PLAN_STALE */
export const requireUnchanged = (planned: CreatePlan, now: CreatePlan): void =>
  requireSameCreate(plannedParts(planned), now)
