/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
export const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
