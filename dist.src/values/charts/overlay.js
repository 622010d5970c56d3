import { formatValuePath, wrongEntry } from "./value-path.js";
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Laid over each other as Helm does: mappings are merged, all else is replaced. */
export const mergeValues = (below, above) => {
    const merged = Object.entries(above).map(([key, value]) => {
        const under = Object.hasOwn(below, key) ? below[key] : undefined;
        return [key, isMapping(under) && isMapping(value) ? mergeValues(under, value) : value];
    });
    return { ...below, ...Object.fromEntries(merged) };
};
const inside = (value, key) => {
    if (typeof key === 'number')
        return Array.isArray(value) ? value[key] : undefined;
    return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};
const place = (node, key, value) => {
    Object.defineProperty(node, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
};
/** The mapping or list at a key, made where there is none. */
const descend = (node, key, next, below) => {
    const wantsList = typeof next === 'number';
    const present = inside(node, key);
    const isFit = wantsList ? Array.isArray(present) : isMapping(present);
    if (isFit)
        return present;
    if (present !== undefined && present !== null) {
        throw wrongEntry(`"${String(key)}" is set as a value and as what holds others`);
    }
    // A list is replaced as a whole, so the items of the files that stay have to be in it.
    const made = wantsList ? (Array.isArray(below) ? structuredClone(below) : []) : {};
    place(node, key, made);
    return made;
};
const setAt = (root, path, value, base) => {
    let node = root;
    let below = base;
    path.forEach((key, index) => {
        const next = path[index + 1];
        below = inside(below, key);
        if (Array.isArray(node))
            while (node.length < Number(key))
                node.push(null);
        if (next === undefined)
            place(node, key, value);
        else
            node = descend(node, key, next, below);
    });
};
/** Whether an entry changes an item of a list, whose other items have to be known. */
export const hasIndex = ({ path }) => path.some((key) => typeof key === 'number');
/** Helm reads numbers of values files as floats: from seven digits on they are written 1e+06. */
const isLarge = (value) => typeof value === 'bigint' || (Number.isInteger(value) && Math.abs(value) >= 1e6);
const plain = (value) => (typeof value === 'bigint' ? Number(value) : value);
/**
 * The entries as one values file; later ones win.
 * @param base the values files, merged, for lists of which single items are set
 * @throws ActionError INPUT_INVALID
 */
export const overlayOf = (entries, base = {}) => {
    const values = {};
    for (const { path, value } of entries)
        setAt(values, path, plain(value), base);
    const valueAt = (path) => path.reduce(inside, values);
    const numbers = entries
        .filter(({ path, value }) => isLarge(value) && Object.is(valueAt(path), plain(value)))
        .map(({ path, value }) => `${formatValuePath(path)}=${String(value)}`);
    return { values, numbers };
};
