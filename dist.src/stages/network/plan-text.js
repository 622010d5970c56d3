import { describeRule } from "../../values/network/security-rule.js";
import { withoutMark } from "./ownership.js";
const ruleRow = (action, target, rule) => ({
    action,
    target,
    what: describeRule(rule),
    why: withoutMark(rule.description ?? ''),
});
/** Every change in a row of its own, for tables. */
export const planRows = (changes) => changes.flatMap(({ kind, action, target, description, rules, removed }) => kind === 'rules'
    ? [
        ...rules.map((rule) => ruleRow('add', target, rule)),
        ...removed.map((rule) => ruleRow('remove', target, rule)),
    ]
    : [{ action, target, what: description, why: '' }]);
/** The whole plan as JSON: what `parsePlan` reads back, in this job or another. */
export const planJson = (changes) => JSON.stringify(changes.map(({ kind, target, description, holder, rules, removed, duplicates }) => ({
    kind,
    target,
    description,
    holder,
    rules,
    removed,
    duplicates,
})));
