import { ruleKey } from "../../values/network/security-rule.js";
import { isOwn, ownName } from "./ownership.js";
/** The same one stays, whoever looks: groups have ids, and equal rules of a list are alike. */
const byId = (a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
/** All but one of each set of our equal rules. */
export const duplicatesOf = (rules, mark) => {
    const seen = new Set();
    return rules
        .filter((rule) => isOwn(rule, mark))
        .toSorted(byId)
        .filter((rule) => {
        const key = ruleKey(rule);
        return seen.has(key) || !seen.add(key);
    });
};
const wantedKeys = ({ id }, wanted, { places }) => {
    const served = places.filter(({ contexts }) => contexts.some((context) => context.includes(id)));
    const roles = new Set(served.map(({ role }) => role));
    return new Set(wanted.filter(({ role }) => roles.has(role)).map(({ rule }) => ruleKey(rule)));
};
/** Names of rules that a run without API clients, or without a database, leaves as they are. */
const OPTIONAL = [/^endpoint-in-api-clients-/, /-mysql$/];
/** Whether this run says nothing at all about rules of this name. */
const isLeftAsItIs = (wanted) => {
    const unsaid = OPTIONAL.filter((pattern) => !wanted.some(({ name }) => pattern.test(name)));
    return (rule) => unsaid.some((pattern) => pattern.test(ownName(rule)));
};
/** Our rules that could go without anybody missing them. */
export const leftovers = ({ wanted, byPools }, inPlace, mark) => {
    const isOptional = isLeftAsItIs(wanted);
    const poolKeys = new Set(byPools?.map(({ rule }) => ruleKey(rule)));
    const found = [...inPlace.holders.values()].map((holder) => {
        const keys = wantedKeys(holder, wanted, inPlace);
        const duplicates = duplicatesOf(holder.rules, mark);
        const isNeeded = (rule) => keys.has(ruleKey(rule)) || poolKeys.has(ruleKey(rule)) || isOptional(rule);
        const unneeded = holder.rules.filter((rule) => isOwn(rule, mark) && !isNeeded(rule) && !duplicates.includes(rule));
        return { duplicates, unneeded };
    });
    return {
        duplicates: found.flatMap(({ duplicates }) => duplicates),
        unneeded: byPools === undefined ? [] : found.flatMap(({ unneeded }) => unneeded),
    };
};
