import { joinUrl } from "../../values/network/url.js";
/**
 * A k6 script with one arrival rate, which may rise at first. Virtual users are there for answers
 * of up to two seconds (making more meanwhile costs requests), and at most for ten, when a request is
 * given up; if they run out, iterations are dropped, which is a threshold of its own: a load that
 * silently sends less than promised would prove nothing.
 */
export function loadScript(options) {
    const users = Math.max(20, Math.ceil(options.ratePerSecond * 2));
    const settings = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        scenarios: {
            load: {
                ...arrivals(options),
                preAllocatedVUs: users,
                maxVUs: users * 5,
            },
        },
        thresholds: thresholds(options),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'

export const options = ${JSON.stringify(settings, null, 2)}

export default function () {
  http.get(${JSON.stringify(joinUrl(options.url, options.path))}, { timeout: '10s' })
}
`;
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
function arrivals(options) {
    const { durationMilliseconds, rampMilliseconds } = options;
    const { rate, timeUnit } = arrival(options.ratePerSecond);
    if (rampMilliseconds === 0) {
        const duration = seconds(durationMilliseconds);
        return { executor: 'constant-arrival-rate', rate, timeUnit, duration };
    }
    const stages = [
        { target: rate, duration: seconds(rampMilliseconds) },
        { target: rate, duration: seconds(durationMilliseconds - rampMilliseconds) },
    ];
    return { executor: 'ramping-arrival-rate', startRate: Math.ceil(rate / 10), timeUnit, stages };
}
/** k6 takes whole numbers only; rates of less than one a second are given by the minute. */
function arrival(perSecond) {
    return Number.isInteger(perSecond)
        ? { rate: perSecond, timeUnit: '1s' }
        : { rate: Math.round(perSecond * 60), timeUnit: '1m' };
}
function thresholds(options) {
    const bounds = {
        http_req_failed: [`rate<=${options.maxFailedRate}`],
        dropped_iterations: [`count<=${Math.floor(expectedRequests(options) * 0.01)}`],
    };
    if (options.maxP95Milliseconds !== undefined) {
        bounds['http_req_duration'] = [`p(95)<${options.maxP95Milliseconds}`];
    }
    return bounds;
}
/** Milliseconds at the full rate that send as much as the whole load: the ramp begins at a tenth. */
const fullMilliseconds = ({ durationMilliseconds, rampMilliseconds }) => durationMilliseconds - rampMilliseconds * 0.45;
/** Requests that the whole load amounts to. */
function expectedRequests(options) {
    return Math.round((options.ratePerSecond * fullMilliseconds(options)) / 1000);
}
/** The rate as it is asked for: milliseconds from the start of the load, requests per second. */
export function loadProfile(options) {
    const { ratePerSecond: rate, durationMilliseconds: end, rampMilliseconds: ramp } = options;
    const start = ramp === 0 ? rate : rate / 10;
    return [
        [0, start],
        [ramp, rate],
        [end, rate],
        [end, 0],
    ];
}
/** Requests per second after the ramp, from the mean over the whole load. */
export function rateAfterRamp(mean, options) {
    return (mean * options.durationMilliseconds) / fullMilliseconds(options);
}
