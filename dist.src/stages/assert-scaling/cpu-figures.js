import { formatCpu } from "../../values/kubernetes/quantity.js";
import { requestOf } from "../../values/kubernetes/pod-requests.js";
import { since } from "./sample.js";
/**
 * Milliseconds that a pod is ready before its CPU counts: metrics-server wants two samples, 15 s apart,
 * and the HPA looks every 15 s.
 */
const UNMEASURED = 60_000;
/** Pods that a sample's mean was made of: those that were ready for some time, no more. */
const measuredPods = (at, { ready, samples }, baseline) => {
    const sizes = since(ready, at - UNMEASURED)
        .filter((one) => one.at <= at)
        .map((one) => one.ready);
    const before = since(samples, at - UNMEASURED)
        .filter((one) => one.at <= at)
        .map((one) => one.currentReplicas);
    const all = sizes.length === 0 ? [...before, baseline] : sizes;
    return Math.max(1, Math.min(...all));
};
/** The request that the target is a part of, in cores; else reckoned from what the HPA shows. */
const requestFor = (metric, { requests }) => {
    const given = requests && requestOf(requests, 'cpu', metric.container);
    if (given !== undefined)
        return given;
    const { average, current } = metric;
    return average === undefined || !current ? undefined : (average * 100) / current;
};
const targetOf = (metric, known) => {
    const { type, value } = metric.target;
    if (type !== 'Utilization') {
        return { targetMillicores: value * 1000, target: `${formatCpu(value)} a pod` };
    }
    const request = requestFor(metric, known);
    if (request === undefined)
        return undefined;
    return { targetMillicores: request * value * 10, target: `${value} % of ${formatCpu(request)}` };
};
/**
 * What the load cost in CPU, for an HPA that scales on that; undefined where it is not known. Only
 * CPU can be reckoned with a rate: other metrics need not grow with it.
 */
export const cpuFigures = (timeline, peaks, tolerance, known) => {
    const peak = peaks.find(({ resource, current }) => resource === 'cpu' && current !== undefined);
    const { requestsPerSecond } = known;
    if (peak === undefined || !requestsPerSecond)
        return undefined;
    const target = targetOf(peak, known);
    if (target === undefined || target.targetMillicores === 0)
        return undefined;
    const averageOf = ({ metrics }) => metrics.find(({ source, name }) => source === peak.source && name === peak.name)?.average ?? 0;
    const used = timeline.samples.map((sample) => averageOf(sample) * 1000 * measuredPods(sample.at, timeline, known.baseline));
    const usedMillicores = Math.max(0, ...used);
    if (usedMillicores === 0)
        return undefined;
    return { ...target, tolerance, usedMillicores, requestsPerSecond };
};
