import { decisionFor } from "../cold-start.js";
import { timelineOf } from "../sample.js";
const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10;
/** Leaves out what has no value. */
const known = (times) => Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));
const podPart = (pod, timeline, startedAt) => {
    const at = (time) => time && seconds(time - startedAt);
    return {
        name: pod.name,
        ...(pod.node === undefined ? {} : { node: pod.node }),
        ...known({
            decidedAt: at(decisionFor(pod, timeline, startedAt)),
            createdAt: at(pod.createdAt),
            scheduledAt: at(pod.scheduledAt),
            pulledAt: at(pod.pulledAt),
            startedAt: at(pod.startedAt),
            readyAt: at(pod.readyAt),
            deletedAt: at(pod.deletedAt),
        }),
        restarts: pod.restarts,
        outOfMemory: pod.isOutOfMemory,
    };
};
const hpaPart = ({ hpa, ...verdict }, all, startedAt) => {
    const timeline = timelineOf(all, hpa);
    return {
        name: hpa,
        verdict,
        samples: timeline.samples.map(({ at, currentReplicas, desiredReplicas, metrics }) => ({
            at: seconds(at),
            current: currentReplicas,
            desired: desiredReplicas,
            metrics: metrics.map(({ name, target, current }) => ({
                ...{ name, target },
                ...(current === undefined ? {} : { current }),
            })),
        })),
        ready: timeline.ready.map(({ at, ready }) => ({ at: seconds(at), ready })),
        rescales: timeline.rescales.map(({ at, size }) => ({ at: seconds(at), size })),
        pods: timeline.pods.map((pod) => podPart(pod, timeline, startedAt)),
        events: timeline.events.map(({ at, type, reason, object, message }) => ({
            ...{ at: seconds(at), type, reason, object, message },
        })),
    };
};
const totalsOf = (load) => ({
    requests: load.requests,
    requestsPerSecond: load.requestsPerSecond,
    failedRate: load.failedRate,
    p95Milliseconds: load.p95Milliseconds,
    iterations: load.iterations,
    droppedIterations: load.droppedIterations,
});
const loadPart = (report, load) => {
    const { loadStartedAt, profile = [], seconds: sent = [] } = report;
    if (profile.length === 0 && sent.length === 0 && load === undefined)
        return undefined;
    return {
        startedAt: seconds(loadStartedAt),
        asked: profile.map(([at, perSecond]) => ({ at: seconds(loadStartedAt + at), perSecond })),
        seconds: sent.map((second) => ({ ...second, at: seconds(second.at) })),
        ...(load === undefined ? {} : { totals: totalsOf(load) }),
    };
};
/** The content of `timeline.json`: what was seen, in the form that its schema describes. */
export const timelineFile = (report, load, result) => {
    const { namespace, startedAt, verdicts, timeline } = report;
    const part = loadPart(report, load);
    return {
        version: 1,
        result,
        namespace,
        startedAt: new Date(startedAt).toISOString(),
        ...(part === undefined ? {} : { load: part }),
        hpas: verdicts.map((verdict) => hpaPart(verdict, timeline, startedAt)),
    };
};
