import { record } from "../../values/json.js";
const isContainer = (value) => typeof value === 'object' && value !== null;
/** The places where two objects differ. What stands there may be secret: see who is told. */
export const differencesOf = (one, other, path = '') => {
    if (Object.is(one, other))
        return [];
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [{ path, one, other }];
    }
    const [a, b] = [asRecord(one), asRecord(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differencesOf(a[key], b[key], path === '' ? key : `${path}.${key}`));
};
/** Their paths alone. */
export const differingPaths = (one, other) => differencesOf(one, other).map(({ path }) => path);
const asRecord = (value) => Array.isArray(value) ? Object.fromEntries(value.entries()) : record(value);
