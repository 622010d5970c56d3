const sumOfRestarts = ({ containers }) => containers.reduce((sum, { restarts }) => sum + restarts, 0);
const trueSince = ({ conditions }, type) => {
    const found = conditions.find((one) => one.type === type);
    return found?.status === 'True' ? found.at : undefined;
};
const startOf = ({ containers }) => {
    const times = containers.map(({ startedAt }) => startedAt);
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 || known.length < times.length ? undefined : Math.max(...known);
};
/** The pods of HPAs, from when they were made to when they went; one watch of them is enough. */
export class PodTraces {
    #ownerOf;
    #startedAt;
    #traces = new Map();
    /** Pulls told of before their pod was seen. */
    #pulls = new Map();
    /**
     * @param ownerOf the HPA whose pod it is, if any
     * @param startedAt milliseconds since the epoch at which the watch began
     */
    constructor(ownerOf, startedAt) {
        this.#ownerOf = ownerOf;
        this.#startedAt = startedAt;
    }
    /** Takes what the watch of pods shows; returns the HPA that it concerns. */
    take({ type, view }, now) {
        const hpa = this.#ownerOf(view);
        if (hpa === undefined)
            return undefined;
        const trace = this.#traces.get(view.name) ?? this.#begin(hpa, view);
        this.#traces.set(view.name, trace);
        if (type === 'DELETED')
            trace.deletedAt ??= now;
        else
            this.#note(trace, view);
        return hpa;
    }
    /** Takes the event of an image that was pulled. */
    pulled({ object, at }) {
        const trace = this.#traces.get(object.name);
        if (trace === undefined)
            this.#pulls.set(object.name, at);
        else
            trace.pulledAt = Math.max(trace.pulledAt ?? 0, at);
    }
    /** Pods of an HPA that are ready and not gone. */
    readyOf(hpa) {
        return this.all().filter((one) => one.hpa === hpa && one.readyAt !== undefined && one.deletedAt === undefined).length;
    }
    all() {
        return [...this.#traces.values()].map(({ restartsBefore: _, ...trace }) => trace);
    }
    #begin(hpa, pod) {
        const isOld = (pod.createdAt ?? 0) < this.#startedAt;
        const pulledAt = this.#pulls.get(pod.name);
        return {
            ...{ hpa, name: pod.name, restarts: 0, isOutOfMemory: false },
            restartsBefore: isOld ? sumOfRestarts(pod) : 0,
            ...(pod.createdAt === undefined ? {} : { createdAt: pod.createdAt }),
            ...(pulledAt === undefined ? {} : { pulledAt }),
        };
    }
    #note(trace, pod) {
        if (pod.node !== undefined)
            trace.node = pod.node;
        const scheduledAt = trueSince(pod, 'PodScheduled');
        if (scheduledAt !== undefined)
            trace.scheduledAt ??= scheduledAt;
        const startedAt = startOf(pod);
        if (startedAt !== undefined)
            trace.startedAt ??= startedAt;
        if (pod.ready)
            trace.readyAt ??= trueSince(pod, 'Ready') ?? this.#startedAt;
        else
            delete trace.readyAt;
        trace.restarts = Math.max(trace.restarts, sumOfRestarts(pod) - trace.restartsBefore);
        const killed = pod.containers.some(({ end }) => end?.reason === 'OOMKilled');
        if (killed && trace.restarts > 0)
            trace.isOutOfMemory = true;
        if (killed && pod.phase === 'Failed')
            trace.isOutOfMemory = true;
    }
}
