/** CPU of one request in millicore-seconds. */
function millicoresPerRequest(figures) {
    return figures.usedMillicores / figures.requestsPerSecond;
}
/**
 * Requests per second that must be exceeded before the HPA goes to `replicas`, step by step:
 * from n - 1 pods it grows only when their mean use exceeds the target by more than the tolerance.
 */
export function rateNeededFor(replicas, figures) {
    const total = (replicas - 1) * figures.targetMillicores * (1 + figures.tolerance);
    return Math.ceil(total / millicoresPerRequest(figures));
}
/** A round rate somewhat above what is needed for `replicas`, to recommend to the user. */
export function recommendedRate(replicas, figures) {
    const needed = rateNeededFor(replicas, figures) * 1.05;
    const step = needed >= 1000 ? 100 : 10;
    return Math.ceil(needed / step) * step;
}
/** Two sentences that say why the load did not suffice and how much would. */
export function explainLoad(atLeast, from, figures) {
    const perRequest = millicoresPerRequest(figures).toPrecision(3);
    const steps = [];
    for (let replicas = from + 1; replicas <= atLeast && steps.length < 3; replicas++) {
        steps.push(`more than ${rateNeededFor(replicas, figures)} req/s for ${replicas}`);
    }
    const [first, ...rest] = steps;
    const needed = [first === undefined ? '' : `${first} replicas`, ...rest].join(', ');
    return (`Target is ${figures.target}; the load used ` +
        `${Math.round(figures.usedMillicores)}m at ${round(figures.requestsPerSecond)} req/s ` +
        `(${perRequest}m of CPU per request, measured). With the HPA's tolerance of ` +
        `${round(figures.tolerance * 100)} % it takes ${needed}.`);
}
function round(value) {
    return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
