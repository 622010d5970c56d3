/**
 * Does the work for each item, so many at a time.
 * @returns the results in the order of the items
 */
export const inParts = async (items, atOnce, work) => {
    const results = new Map();
    const waiting = items.entries();
    const lane = async () => {
        for (const [index, item] of waiting)
            results.set(index, await work(item, index));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    return items.flatMap((_, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
};
