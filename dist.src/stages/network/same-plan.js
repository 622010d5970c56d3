import { ActionError } from "../../values/action-error.js";
import { describeRule, ruleKey } from "../../values/network/security-rule.js";
const ruleSteps = ({ holder, target }, word, rules) => rules.map((rule) => ({
    key: `${word} ${holder.id} ${ruleKey(rule)}`,
    text: `${word} in ${target}: ${describeRule(rule)}`,
}));
const stepsOf = (change) => {
    const { kind, target, description, rules, removed, duplicates } = change;
    // Runs at the same time leave duplicates until the last has looked; they go without asking.
    const missed = removed.filter((rule) => !duplicates.includes(rule));
    const own = kind === 'rules'
        ? []
        : [{ key: `${kind} ${target} ${description}`, text: `${target}: ${description}` }];
    return [...own, ...ruleSteps(change, 'add', rules), ...ruleSteps(change, 'remove', missed)];
};
const shown = (steps) => {
    const some = steps.slice(0, 5).map(({ text }) => text);
    return [...some, ...(steps.length > 5 ? [`and ${steps.length - 5} more`] : [])].join('; ');
};
/** The change as it reads if the group that it is for exists meanwhile. */
const withGroup = (change, groupIds) => {
    const { holder } = change;
    return { ...change, holder: { ...holder, id: groupIds.get(holder.id) ?? holder.id } };
};
/**
 * Somebody else may have done a part of the plan meanwhile: less to do is no reason to stop. More or
 * something else is, since nobody has seen it. To be asked before anything is changed.
 * @throws ActionError NETWORK_PLAN_STALE
 */
export const requireSamePlan = (approved, { changes, groupIds }) => {
    const planned = approved.map((change) => withGroup(change, groupIds));
    requireKnown(planned.flatMap(stepsOf), changes.flatMap(stepsOf));
};
/** @throws ActionError NETWORK_PLAN_STALE if there is a step that no approved plan has */
export const requireKnown = (approved, now) => {
    const known = new Set(approved.map(({ key }) => key));
    const unknown = now.filter(({ key }) => !known.has(key));
    if (unknown.length === 0)
        return;
    throw new ActionError({
        code: 'NETWORK_PLAN_STALE',
        message: `the network changed since the plan was made; it would now also need: ${shown(unknown)}`,
        hint: 'Nothing was changed. Look at what changed the network, and plan again.',
    });
};
