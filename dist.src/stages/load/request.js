import { perSecond } from "../../values/rate.js";
/** Returns the load to send to an address. */
export const loadRequest = (load, url) => {
    const maxP95 = load['max-p95'];
    return {
        url,
        path: load.path,
        ratePerSecond: perSecond(load.rate),
        durationMilliseconds: load.duration,
        rampMilliseconds: load.ramp,
        maxFailedRate: load['max-failed'],
        script: load.script,
        ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
    };
};
