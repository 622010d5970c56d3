/** Milliseconds by which an event may be seen after the pod that was made for it: watches race. */
const LATE = 2_000;
/**
 * The decision of the HPA that a pod was made for, in milliseconds since the epoch: the last one before
 * it. Undefined for pods that were there before the watch.
 */
export const decisionFor = ({ hpa, createdAt }, { rescales, samples }, startedAt) => {
    if (createdAt === undefined || createdAt < startedAt)
        return undefined;
    const own = samples.filter((one) => one.hpa === hpa);
    const grown = own.filter((one, index) => one.desiredReplicas > (own[index - 1]?.desiredReplicas ?? Infinity));
    const decisions = [...rescales.filter((one) => one.hpa === hpa), ...grown].map(({ at }) => at);
    const before = decisions.filter((at) => at + startedAt <= createdAt + LATE);
    return before.length === 0 ? undefined : Math.min(createdAt, Math.max(...before) + startedAt);
};
const between = (from, to) => from === undefined || to === undefined ? null : Math.max(0, Math.round((to - from) / 100) / 10);
/** The pods that were made under the watch, in the order of their making, with where the time went. */
export const coldStarts = (timeline, startedAt) => timeline.pods
    .filter(({ createdAt }) => createdAt !== undefined && createdAt >= startedAt)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
    .map((pod) => {
    const { createdAt, scheduledAt, pulledAt, startedAt: ranAt, readyAt } = pod;
    const decidedAt = decisionFor(pod, timeline, startedAt);
    return {
        ...{ hpa: pod.hpa, pod: pod.name, node: pod.node },
        made: between(decidedAt, createdAt),
        scheduled: between(createdAt, scheduledAt),
        pulled: between(scheduledAt, pulledAt),
        started: between(pulledAt ?? scheduledAt, ranAt),
        ready: between(ranAt, readyAt),
        total: between(decidedAt ?? createdAt, readyAt),
    };
});
