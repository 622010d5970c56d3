/**
 * Returns what `work` makes of each item, in the order of the items, with a bounded number at once. The
 * first failure stops the others through their signal, and is thrown once all of them have ended.
 */
export const sideBySide = async (items, atMost, cancellation, work) => {
    const failed = new AbortController();
    const signal = cancellation === undefined ? failed.signal : AbortSignal.any([cancellation, failed.signal]);
    const results = [];
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting) {
            if (signal.aborted)
                return;
            try {
                results[at] = await work(item, signal);
            }
            catch (error) {
                failed.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atMost }, lane));
    failed.signal.throwIfAborted();
    cancellation?.throwIfAborted();
    return results;
};
