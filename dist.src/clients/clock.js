import { setTimeout as delay } from 'node:timers/promises';
/** The time of the machine, until the step ends: then nothing is waited for any more. */
export const clockUntil = (end) => ({
    now: () => Date.now(),
    sleep: async (milliseconds, own) => {
        const signal = own === undefined ? end : AbortSignal.any([end, own]);
        await delay(milliseconds, undefined, { signal }).catch((error) => {
            // Node throws a generic AbortError; the reason says more.
            signal.throwIfAborted();
            throw error;
        });
    },
    limit: (milliseconds) => AbortSignal.any([end, AbortSignal.timeout(Math.max(0, Math.round(milliseconds)))]),
});
