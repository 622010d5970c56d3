import { describeCurrent } from "../../values/kubernetes/hpa-metric.js";
import { labelSelector } from "../../values/kubernetes/label-selector.js";
import { isCounted } from "./baseline.js";
import { PodTraces } from "./pod-traces.js";
/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const skew = 5_000;
/** Events that are kept; a pod that cannot start repeats its own for as long as it tries. */
const MOST_EVENTS = 2_000;
/** Goes on without what a watch would show that one may not have. */
const optional = (watch) => ({
    failure: new Promise(() => undefined),
    trouble: () => undefined,
    stop: () => watch.stop(),
});
/** Watches HPAs, their events and what they scale from before the load; keeps all it sees. */
export class ScalingWatch {
    watches;
    #clock;
    /** Milliseconds since the epoch. */
    startedAt;
    #baselines;
    #samples = [];
    #rescales = [];
    #ready = [];
    #events = [];
    #pods;
    #refusals = new Map();
    constructor(namespace, baselines, kubernetes, clock) {
        this.#clock = clock;
        this.startedAt = clock.now();
        this.#baselines = baselines;
        const fits = baselines.map(({ hpa, selector = '' }) => ({ hpa, fits: labelSelector(selector) }));
        this.#pods = new PodTraces(({ labels }) => fits.find((one) => one.fits(labels))?.hpa, this.startedAt);
        const counted = baselines.filter(({ target }) => isCounted(target));
        const kinds = new Set(counted.map(({ target }) => target.kind));
        this.watches = [
            kubernetes.watch('hpa', namespace, this.#onHpa),
            kubernetes.watch('events', namespace, this.#onEvent),
            ...(kinds.has('Deployment')
                ? [kubernetes.watch('deployments', namespace, this.#onWorkload)]
                : []),
            ...(kinds.has('StatefulSet')
                ? [kubernetes.watch('statefulsets', namespace, this.#onWorkload)]
                : []),
            ...this.#watchPods(namespace, kubernetes),
        ];
    }
    /** Milliseconds since the watch began. */
    elapsed() {
        return this.#clock.now() - this.startedAt;
    }
    /** Milliseconds after the beginning of the watch, of a time since the epoch. */
    sinceStart(time) {
        return time - this.startedAt;
    }
    timeline() {
        return {
            samples: this.#samples,
            rescales: this.#rescales,
            ready: this.#ready,
            pods: this.#pods.all(),
            events: this.#events,
        };
    }
    /** Why no pod could be made for what an HPA scales, as a quota that is full; the last time. */
    refusalOf(hpa) {
        return this.#refusals.get(hpa);
    }
    /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
    describe() {
        return this.#baselines
            .map(({ hpa, replicas }) => {
            const last = this.#samples.findLast((sample) => sample.hpa === hpa);
            const now = last?.desiredReplicas ?? replicas;
            const measured = (last?.metrics ?? []).filter(({ current }) => current !== undefined);
            const values = measured.map((metric) => `${metric.name} ${describeCurrent(metric)}`);
            const told = values.length === 0 ? '' : ` (${values.join(', ')})`;
            return `${hpa} ${now === replicas ? replicas : `${replicas} → ${now}`}${told}`;
        })
            .join(', ');
    }
    async stop() {
        await Promise.all(this.watches.map((watch) => watch.stop()));
    }
    #onHpa = ({ view }) => {
        const baseline = this.#baselines.find(({ hpa }) => hpa === view.name);
        if (baseline === undefined)
            return;
        const { name: hpa, currentReplicas, desiredReplicas, metrics } = view;
        const at = this.elapsed();
        const inactive = conditionText(view, 'ScalingActive', 'False');
        const limited = conditionText(view, 'ScalingLimited', 'True') ??
            conditionText(view, 'AbleToScale', 'True', 'ScaleUpStabilized');
        this.#samples.push({
            ...{ at, hpa, currentReplicas, desiredReplicas, metrics },
            ...(inactive === undefined ? {} : { inactive }),
            ...(limited === undefined ? {} : { limited }),
        });
        const isUncounted = !isCounted(baseline.target) && baseline.selector === undefined;
        if (isUncounted)
            this.#ready.push({ at, hpa, ready: currentReplicas });
    };
    #onEvent = ({ type, view }) => {
        if (type === 'DELETED' || view.at < this.startedAt - skew)
            return;
        if (view.reason === 'Pulled' && view.object.kind === 'Pod')
            this.#pods.pulled(view);
        this.#keep(view);
        if (view.reason === 'FailedCreate')
            return this.#onRefusal(view);
        if (view.reason !== 'SuccessfulRescale')
            return;
        const size = /New size: (\d+)/.exec(view.message)?.[1];
        const known = this.#baselines.some(({ hpa }) => hpa === view.object.name);
        if (size === undefined || !known)
            return;
        this.#rescales.push({ at: this.elapsed(), hpa: view.object.name, size: Number(size) });
    };
    /** Told of the workload, or of its ReplicaSet, whose name begins with that of its Deployment. */
    #onRefusal({ object, message }) {
        for (const { hpa, target } of this.#baselines) {
            if (isOf(target.name, object.name))
                this.#refusals.set(hpa, message);
        }
    }
    #onWorkload = ({ view }) => {
        for (const { hpa, target } of this.#baselines) {
            if (!isCounted(target) || target.kind !== view.kind || target.name !== view.name)
                continue;
            this.#ready.push({ at: this.elapsed(), hpa, ready: view.ready });
        }
    };
    /** One watch for all: two hundred HPAs are not two hundred processes. */
    #watchPods(namespace, kubernetes) {
        const selected = this.#baselines.filter(({ selector }) => selector !== undefined);
        if (selected.length === 0)
            return [];
        const watch = kubernetes.watch('pods', namespace, this.#onPod);
        return [selected.every(({ target }) => isCounted(target)) ? optional(watch) : watch];
    }
    #onPod = (seen) => {
        const hpa = this.#pods.take(seen, this.#clock.now());
        const baseline = this.#baselines.find((one) => one.hpa === hpa);
        if (hpa === undefined || baseline === undefined || isCounted(baseline.target))
            return;
        this.#ready.push({ at: this.elapsed(), hpa, ready: this.#pods.readyOf(hpa) });
    };
    /** Keeps the event if it is of an HPA, of what that scales, or of what bears its name. */
    #keep({ at, type, reason, message, object }) {
        const { kind, name } = object;
        const owner = this.#baselines.find(({ hpa, target }) => kind === 'HorizontalPodAutoscaler' ? name === hpa : isOf(target.name, name));
        if (owner === undefined || this.#events.length >= MOST_EVENTS)
            return;
        const { hpa } = owner;
        const event = { at: this.sinceStart(at), hpa, type, reason, object: `${kind}/${name}`, message };
        this.#events.push(event);
    }
}
/** ReplicaSets and pods have the name of their workload before their own. */
const isOf = (workload, name) => name === workload || name.startsWith(`${workload}-`);
const conditionText = ({ conditions }, type, status, reason) => {
    const fits = (one) => one.type === type && one.status === status && (reason === undefined || one.reason === reason);
    const found = conditions.find(fits);
    return found && `${found.reason}: ${found.message}`;
};
