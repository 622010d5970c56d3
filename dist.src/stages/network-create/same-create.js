import { describeRule, ruleKey } from "../../values/network/security-rule.js";
import { requireKnown } from "../network/same-plan.js";
const plannedParts = ({ wish, changes }) => changes.map(({ action, target, description, rules }) => ({
    compartmentId: wish.compartmentId,
    action,
    target,
    description,
    rules,
}));
/** Rules count one by one: a group that exists meanwhile lacks its rules still, or some of them. */
const stepsOf = ({ compartmentId, action, target, description, rules }) => {
    const made = {
        key: `create ${compartmentId} ${target}: ${description}`,
        text: `create ${target}`,
    };
    return [
        ...(action === 'create' ? [made] : []),
        ...rules.map((rule) => ({
            key: `add ${compartmentId} ${target} ${ruleKey(rule)}`,
            text: `add to ${target}: ${describeRule(rule)}`,
        })),
    ];
};
/** The whole plan as JSON: what `parseCreatePlan` reads back, in this job or another. */
export const createPlanJson = (plan) => JSON.stringify(plannedParts(plan));
/**
 * Others may have made a part of it meanwhile; more or something else than was planned is not made.
 * @throws ActionError NETWORK_PLAN_STALE
 */
export const requireSameCreate = (approved, now) => requireKnown(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf));
/** The same between two looks of one run. @throws ActionError NETWORK_PLAN_STALE */
export const requireUnchanged = (planned, now) => requireSameCreate(plannedParts(planned), now);
