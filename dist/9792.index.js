export const id = 9792;
export const ids = [9792];
export const modules = {

/***/ 49792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ scalingFailure),
  x: () => (/* binding */ watchScaling)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/judgement.js + 3 modules
var assert_scaling_judgement = __webpack_require__(33504);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/load-too-small.js + 2 modules
var load_too_small = __webpack_require__(40153);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/hpa-metric.js
var hpa_metric = __webpack_require__(50276);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/label-selector.js
/** Commas separate requirements, except in the parentheses of a set. */
const requirementsOf = (selector) => selector
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const itemsOf = (set) => set.split(',').map((item) => item.trim());
const requirement = (text) => {
    const set = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text);
    if (set !== null) {
        const [, key = '', operator, items = ''] = set;
        const values = itemsOf(items);
        const isIn = (labels) => Object.hasOwn(labels, key) && values.includes(labels[key] ?? '');
        return (labels) => isIn(labels) === (operator === 'in');
    }
    const equal = /^([^=!\s]+)\s*(!=|==?)\s*(\S*)$/.exec(text);
    if (equal !== null) {
        const [, key = '', operator, value = ''] = equal;
        return (labels) => (Object.hasOwn(labels, key) && labels[key] === value) === (operator !== '!=');
    }
    const key = text.replace(/^!\s*/, '');
    return (labels) => Object.hasOwn(labels, key) === (key === text);
};
/**
 * Whether labels match a label selector in the API server's text form: `app=web,tier in
 * (a,b),!old`. An empty selector matches nothing here, since it would be every pod of the
 * namespace.
 */
const labelSelector = (selector) => {
    const all = requirementsOf(selector).map(requirement);
    return (labels) => all.length > 0 && all.every((fits) => fits(labels));
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/baseline.js
var assert_scaling_baseline = __webpack_require__(6742);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/pod-traces.js
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
/** The pods of HPAs from creation to deletion; one watch suffices for all. */
class PodTraces {
    #ownerOf;
    #startedAt;
    #traces = new Map();
    /** Image pulls reported before their pod was seen. */
    #pulls = new Map();
    /**
     * @param ownerOf returns the HPA of a pod, if any
     * @param startedAt milliseconds since the epoch at which the watch began
     */
    constructor(ownerOf, startedAt) {
        this.#ownerOf = ownerOf;
        this.#startedAt = startedAt;
    }
    /** Handles an event of the pod watch; returns the HPA that it concerns. */
    take({ type, view }, now) {
        const hpa = this.#ownerOf(view);
        if (hpa === undefined)
            return undefined;
        const trace = this.#traces.get(view.name) ?? this.#begin(hpa, view);
        this.#traces.set(view.name, trace);
        if (type === 'DELETED')
            trace.deletedAt ??= now;
        else
            this.#note(trace, view, now);
        return hpa;
    }
    /** Handles the event of a pulled image. */
    pulled({ object, at }) {
        const trace = this.#traces.get(object.name);
        if (trace === undefined)
            this.#pulls.set(object.name, at);
        else
            trace.pulledAt = Math.max(trace.pulledAt ?? 0, at);
    }
    /** Ready pods of an HPA. */
    readyOf(hpa) {
        return this.all().filter((one) => one.hpa === hpa &&
            one.readyAt !== undefined &&
            one.unreadyAt === undefined &&
            one.deletedAt === undefined).length;
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
    #note(trace, pod, now) {
        if (pod.node !== undefined)
            trace.node = pod.node;
        const scheduledAt = trueSince(pod, 'PodScheduled');
        if (scheduledAt !== undefined)
            trace.scheduledAt ??= scheduledAt;
        const startedAt = startOf(pod);
        if (startedAt !== undefined)
            trace.startedAt ??= startedAt;
        this.#noteReadiness(trace, pod, now);
        trace.restarts = Math.max(trace.restarts, sumOfRestarts(pod) - trace.restartsBefore);
        const killed = pod.containers.some(({ end }) => end?.reason === 'OOMKilled');
        if (killed && trace.restarts > 0)
            trace.isOutOfMemory = true;
        if (killed && pod.phase === 'Failed')
            trace.isOutOfMemory = true;
    }
    #noteReadiness(trace, pod, now) {
        if (!pod.ready) {
            if (trace.readyAt !== undefined)
                trace.unreadyAt ??= now;
            return;
        }
        const since = trueSince(pod, 'Ready') ?? this.#startedAt;
        if (trace.readyAt === undefined || trace.unreadyAt !== undefined)
            trace.readyAt = since;
        delete trace.unreadyAt;
    }
}

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/namespace-watch.js




/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const SKEW = 5_000;
/** Most events that are kept; a pod that cannot start repeats its events as long as it tries. */
const MOST_EVENTS = 2_000;
/** Continues without a watch that is not permitted. */
const optional = (watch) => ({
    failure: new Promise(() => undefined),
    trouble: () => undefined,
    stop: () => watch.stop(),
});
/** Watches the HPAs of a namespace, their events and targets, from before the load. */
class NamespaceWatch {
    watches;
    #clock;
    /** Milliseconds since the epoch. */
    #startedAt;
    #baselines;
    #samples = [];
    #rescales = [];
    #ready = [];
    #events = [];
    #pods;
    #refusals = new Map();
    /** @param baselines HPAs of one namespace */
    constructor(baselines, kubernetes, clock) {
        const [{ namespace = '' } = {}] = baselines;
        this.#clock = clock;
        this.#startedAt = clock.now();
        this.#baselines = baselines;
        const fits = baselines.map(({ hpa, selector = '' }) => ({ hpa, fits: labelSelector(selector) }));
        this.#pods = new PodTraces(({ labels }) => fits.find((one) => one.fits(labels))?.hpa, this.#startedAt);
        const counted = baselines.filter(({ target }) => (0,assert_scaling_baseline/* isCounted */.h)(target));
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
    timeline() {
        return {
            samples: this.#samples,
            rescales: this.#rescales,
            ready: this.#ready,
            pods: this.#pods.all(),
            events: this.#events,
        };
    }
    /** The latest reason that no pod could be created for an HPA's target, e.g. a full quota. */
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
            const values = measured.map((metric) => `${metric.name} ${(0,hpa_metric/* describeCurrent */.bz)(metric)}`);
            const reported = values.length === 0 ? '' : ` (${values.join(', ')})`;
            return `${hpa} ${now === replicas ? replicas : `${replicas} → ${now}`}${reported}`;
        })
            .join(', ');
    }
    /** Milliseconds since the watch began. */
    #elapsed() {
        return this.#clock.now() - this.#startedAt;
    }
    #onHpa = ({ view }) => {
        const baseline = this.#baselines.find(({ name }) => name === view.name);
        if (baseline === undefined)
            return;
        const { hpa } = baseline;
        const { currentReplicas, desiredReplicas, metrics } = view;
        const at = this.#elapsed();
        const inactive = conditionText(view, 'ScalingActive', 'False');
        const limited = conditionText(view, 'ScalingLimited', 'True') ??
            conditionText(view, 'AbleToScale', 'True', 'ScaleUpStabilized');
        this.#samples.push({
            ...{ at, hpa, currentReplicas, desiredReplicas, metrics },
            ...(inactive === undefined ? {} : { inactive }),
            ...(limited === undefined ? {} : { limited }),
        });
        const isUncounted = !(0,assert_scaling_baseline/* isCounted */.h)(baseline.target) && baseline.selector === undefined;
        if (isUncounted)
            this.#ready.push({ at, hpa, ready: currentReplicas });
    };
    #onEvent = ({ type, view }) => {
        if (type === 'DELETED' || view.at < this.#startedAt - SKEW)
            return;
        if (view.reason === 'Pulled' && view.object.kind === 'Pod')
            this.#pods.pulled(view);
        this.#keep(view);
        if (view.reason === 'FailedCreate')
            return this.#onRefusal(view);
        if (view.reason !== 'SuccessfulRescale')
            return;
        const size = /New size: (\d+)/.exec(view.message)?.[1];
        const known = this.#baselines.find(({ name }) => name === view.object.name);
        if (size === undefined || known === undefined)
            return;
        this.#rescales.push({ at: this.#elapsed(), hpa: known.hpa, size: Number(size) });
    };
    /** Reported for the workload, or for its ReplicaSet, whose name begins with the Deployment's. */
    #onRefusal({ object, message }) {
        for (const { hpa, target } of this.#baselines) {
            if (isOf(target.name, object.name))
                this.#refusals.set(hpa, message);
        }
    }
    #onWorkload = ({ view }) => {
        for (const { hpa, target } of this.#baselines) {
            if (!(0,assert_scaling_baseline/* isCounted */.h)(target) || target.kind !== view.kind || target.name !== view.name)
                continue;
            this.#ready.push({ at: this.#elapsed(), hpa, ready: view.ready });
        }
    };
    /** One watch for all: two hundred HPAs must not mean two hundred processes. */
    #watchPods(namespace, kubernetes) {
        const selected = this.#baselines.filter(({ selector }) => selector !== undefined);
        if (selected.length === 0)
            return [];
        const watch = kubernetes.watch('pods', namespace, this.#onPod);
        return [selected.every(({ target }) => (0,assert_scaling_baseline/* isCounted */.h)(target)) ? optional(watch) : watch];
    }
    #onPod = (seen) => {
        const hpa = this.#pods.take(seen, this.#clock.now());
        const baseline = this.#baselines.find((one) => one.hpa === hpa);
        if (hpa === undefined || baseline === undefined || (0,assert_scaling_baseline/* isCounted */.h)(baseline.target))
            return;
        this.#ready.push({ at: this.#elapsed(), hpa, ready: this.#pods.readyOf(hpa) });
    };
    /** Keeps an event of an HPA, of its target, or of an object named after that. */
    #keep({ at, type, reason, message, object }) {
        const { kind, name } = object;
        const owner = this.#baselines.find((one) => kind === 'HorizontalPodAutoscaler' ? name === one.name : isOf(one.target.name, name));
        if (owner === undefined || this.#events.length >= MOST_EVENTS)
            return;
        const { hpa } = owner;
        const event = {
            at: at - this.#startedAt,
            hpa,
            type,
            reason,
            object: `${kind}/${name}`,
            message,
        };
        this.#events.push(event);
    }
}
/** ReplicaSets and pods have their workload's name as a prefix. */
const isOf = (workload, name) => name === workload || name.startsWith(`${workload}-`);
const conditionText = ({ conditions }, type, status, reason) => {
    const fits = (one) => one.type === type && one.status === status && (reason === undefined || one.reason === reason);
    const found = conditions.find(fits);
    return found && `${found.reason}: ${found.message}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/scaling-watch.js

const inOrder = (items) => items.toSorted((a, b) => a.at - b.at);
/** Merges several timelines, in chronological order. */
const merged = (timelines) => ({
    samples: inOrder(timelines.flatMap(({ samples }) => samples)),
    rescales: inOrder(timelines.flatMap(({ rescales }) => rescales)),
    ready: inOrder(timelines.flatMap(({ ready }) => ready)),
    pods: timelines.flatMap(({ pods }) => pods),
    events: inOrder(timelines.flatMap(({ events }) => events)),
});
/** Watches HPAs of one or several namespaces from before the load, and records everything. */
class ScalingWatch {
    watches;
    /** Milliseconds since the epoch. */
    startedAt;
    #clock;
    #namespaces;
    constructor(baselines, kubernetes, clock) {
        this.#clock = clock;
        this.startedAt = clock.now();
        const byNamespace = Map.groupBy(baselines, ({ namespace }) => namespace);
        this.#namespaces = [...byNamespace.values()].map((own) => new NamespaceWatch(own, kubernetes, clock));
        this.watches = this.#namespaces.flatMap(({ watches }) => watches);
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
        const [first, ...others] = this.#namespaces.map((one) => one.timeline());
        return first !== undefined && others.length === 0
            ? first
            : merged(first === undefined ? [] : [first, ...others]);
    }
    /** The latest reason that no pod could be created for an HPA's target, e.g. a full quota. */
    refusalOf(hpa) {
        return this.#namespaces.map((one) => one.refusalOf(hpa)).find((why) => why !== undefined);
    }
    /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
    describe() {
        return this.#namespaces.map((one) => one.describe()).join(', ');
    }
}

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/verdict.js
var verdict = __webpack_require__(61024);
// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling.js






/** Milliseconds to wait for a load to start. */
const PATIENCE = 120_000;
/**
 * Watches until the load has ended and every expectation is met, or until one of them can no longer be
 * met. The watch starts when this is called, so call it before the load.
 */
const watchScaling = async (prepared, kubernetes, load, { clock, progress, signal, onUnfinished }) => {
    const { namespace, expectations, baselines } = prepared;
    const watch = new ScalingWatch(baselines, kubernetes, clock);
    const judgement = new assert_scaling_judgement/* Judgement */.I(prepared, watch, load);
    const reportOf = (verdicts) => ({
        namespace,
        startedAt: watch.startedAt,
        verdicts,
        timeline: watch.timeline(),
        loadStartedAt: judgement.loadStartedAt ?? 0,
        ...(load.profile === undefined ? {} : { profile: load.profile }),
        seconds: judgement.seconds(),
    });
    const deadline = clock.now() + PATIENCE + longest(expectations, load);
    try {
        await (0,until/* until */.T)({ clock, deadline, signal, progress }, watch.watches, () => {
            progress.waiting(`the HPA: ${watch.describe()}`);
            return judgement.check() ? true : undefined;
        });
    }
    catch (error) {
        onUnfinished?.(reportOf(judgement.verdicts().map(verdict/* unfinished */.M1)));
        throw error;
    }
    const pending = await whyPending(baselines, watch, kubernetes);
    return reportOf(judgement.verdicts(pending));
};
/** Milliseconds that load and expectations take together at most. */
const longest = (expectations, { atMost }) => {
    const within = Math.max(...expectations.map((one) => one.within));
    const back = Math.max(...expectations.map(({ backWithin = 0 }) => backWithin));
    return Math.max(within, atMost) + back;
};
/** What keeps pods from becoming ready, by HPA; the verdict does not depend on it. */
const whyPending = async (baselines, watch, kubernetes) => {
    const reasons = baselines.map(async ({ hpa, namespace, selector }) => {
        const pods = await kubernetes.list('pods', namespace, selector).catch(() => []);
        const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)?.message;
        const reason = watch.refusalOf(hpa) ?? pending;
        return reason === undefined ? [] : [[hpa, reason]];
    });
    return new Map((await Promise.all(reasons)).flat());
};
/** The failure of all unmet expectations; undefined if there are none. */
const scalingFailure = (report) => {
    const failed = report.verdicts.filter(({ passed }) => !passed);
    const first = failed.find(({ code }) => code !== 'SCALING_NOT_JUDGED') ?? failed[0];
    if (first === undefined)
        return undefined;
    return new action_error/* ActionError */.l({
        code: first.code,
        message: failed.map(({ message }) => message).join('\n'),
        hint: hintFor(failed),
    });
};
/** One load goes to all HPAs, so the highest rate that any of them needs is recommended. */
const hintFor = (failed) => {
    const rates = failed.flatMap(({ neededRate }) => neededRate ?? []);
    const others = failed.filter(({ neededRate }) => neededRate === undefined);
    const hints = [
        ...(rates.length === 0 ? [] : [(0,load_too_small/* rateHint */.o)(Math.max(...rates))]),
        ...others.map(({ hint }) => hint),
    ];
    return [...new Set(hints)].join('\n');
};


/***/ }),

/***/ 6742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCounted)
/* harmony export */ });
/** Kinds of apps/v1 that report their ready pods. */
const countedKinds = ['Deployment', 'StatefulSet'];
/** Whether its workload reports the ready pods; else its pods are counted. */
const isCounted = ({ apiVersion, kind }) => (apiVersion === '' || apiVersion.startsWith('apps/')) &&
    countedKinds.some((counted) => counted === kind);


/***/ }),

/***/ 33504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judgement),
  v: () => (/* binding */ foreignLoad)
});

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/load-too-small.js + 2 modules
var load_too_small = __webpack_require__(40153);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/sample.js
var sample = __webpack_require__(77143);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/scale-up.js
var scale_up = __webpack_require__(8357);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/lost.js

/**
 * Least seconds that an HPA needs for the remaining growth, whenever its controller syncs: only the
 * periods of its policies count. Recent growth makes it longer still.
 */
const secondsLeft = (atLeast, desired, { scaleUp }) => scaleUp === undefined
    ? 0
    : (0,scale_up/* secondsToGrow */.UX)(desired, atLeast, { ...scaleUp, stabilizationSeconds: 0 }, 1);
const isPast = (from, milliseconds, now) => from !== undefined && now - from > milliseconds;
/**
 * Whether an unmet expectation can no longer be met.
 * @param now milliseconds since the start of the watch
 */
const isLost = ({ within, backWithin = 0 }, { passed, code, reachedSeconds }, known, now) => {
    if (passed)
        return false;
    const { loadStartedAt } = known;
    const isOver = known.isForeign === true || known.loadEndedAt !== undefined;
    switch (code) {
        case 'SCALING_PODS_RESTARTED':
        case 'SCALING_OUT_OF_MEMORY':
        case 'SCALING_TOO_SLOW':
            return true;
        // Pods may still start, and responses to earlier requests arrive.
        case 'SCALING_NOT_SPREAD':
        case 'SCALING_REQUESTS_FAILED':
            return isOver && isPast(loadStartedAt, within, now);
        case 'SCALING_NOT_BACK': {
            const reached = loadStartedAt + (reachedSeconds ?? 0) * 1000;
            return isPast(known.isForeign === true ? reached : known.loadEndedAt, backWithin, now);
        }
        default:
            return isPast(loadStartedAt, within, now);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/verdict.js
var assert_scaling_verdict = __webpack_require__(61024);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/terms.js

/** The largest number of distinct values among the pods that are ready at one moment. */
const mostAtOnce = (pods, valueOf) => {
    const moments = pods.flatMap(({ readyAt }) => readyAt ?? []);
    const sizes = moments.map((moment) => {
        const there = pods.filter(({ readyAt = Infinity, unreadyAt = Infinity, deletedAt = Infinity }) => readyAt <= moment && Math.min(unreadyAt, deletedAt) > moment);
        return new Set(there.flatMap((pod) => valueOf(pod) ?? [])).size;
    });
    return sizes.reduce((a, b) => Math.max(a, b), 0);
};
const failedShareOf = ({ seconds = [], loadStartedAt }, reachedAt) => {
    const during = seconds.filter(({ at }) => at + 1_000 > loadStartedAt && at <= reachedAt);
    const all = during.reduce((sum, { ended }) => sum + ended, 0);
    const failed = during.reduce((sum, one) => sum + one.failed, 0);
    return all === 0 ? undefined : failed / all;
};
/**
 * Milliseconds after the start of the watch at which it had shrunk again; null if it has not yet.
 */
const backAt = ({ ready }, backTo, loadEndedAt) => {
    if (loadEndedAt === undefined)
        return null;
    const first = ready.findLastIndex(({ at }) => at <= loadEndedAt);
    const found = ready.slice(Math.max(0, first)).find((sample) => sample.ready <= backTo);
    return found === undefined ? null : Math.max(found.at, loadEndedAt);
};
/** The end of the load; for one from elsewhere, the moment at which the growth was proven. */
const endOf = (known, reachedAt) => known.isForeign === true ? reachedAt : known.loadEndedAt;
/** Measures the other expectations once the growth is proven. */
const figuresOf = ({ backTo, nodes, faultDomains, maxFailed }, timeline, known, reachedAt) => {
    if (reachedAt === null)
        return {};
    const share = maxFailed === undefined ? undefined : failedShareOf(known, reachedAt);
    const end = endOf(known, reachedAt);
    const back = backTo === undefined ? null : backAt(timeline, backTo, end);
    const domainOf = ({ node = '' }) => known.faultDomains?.get(node) || undefined;
    return {
        ...(share === undefined ? {} : { failedShare: share }),
        ...(nodes === undefined ? {} : { nodes: mostAtOnce(timeline.pods, ({ node }) => node) }),
        ...(faultDomains === undefined ? {} : { faultDomains: mostAtOnce(timeline.pods, domainOf) }),
        ...(backTo === undefined
            ? {}
            : { backSeconds: back === null ? null : Math.round((back - (end ?? 0)) / 100) / 10 }),
    };
};
/**
 * Why restarts break an expectation, even before the growth is proven, since nothing undoes them.
 */
const restarted = ({ hpa, noRestarts = false }, { pods }) => {
    if (!noRestarts)
        return undefined;
    const dead = pods.filter(({ isOutOfMemory }) => isOutOfMemory).map(({ name }) => name);
    if (dead.length > 0) {
        return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_OUT_OF_MEMORY', `${hpa}: ran out of memory under the load: ${dead.join(', ')}`, 'raise the memory limit of the container, which on virtual nodes is also its request, or find what holds the memory');
    }
    const all = pods.filter(({ restarts }) => restarts > 0);
    if (all.length === 0)
        return undefined;
    const names = all.map(({ name, restarts }) => `${name} (${restarts})`).join(', ');
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_PODS_RESTARTED', `${hpa}: containers were restarted under the load: ${names}`, 'read the log of the run before (kubectl logs --previous); a liveness probe that is too strict for a busy pod is the usual reason');
};
const per = (share) => `${Math.round(share * 10_000) / 100} %`;
const spread = (expected, figures) => {
    const { nodes: most = 0, faultDomains: domains = 0 } = figures;
    const { hpa, nodes = 0, faultDomains = 0 } = expected;
    if (most >= nodes && domains >= faultDomains)
        return undefined;
    const [is, wanted, what] = most < nodes ? [most, nodes, 'node'] : [domains, faultDomains, 'fault domain'];
    const where = is === 1 ? `all on one ${what}` : `on ${is} different ${what}s at most`;
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_NOT_SPREAD', `${hpa}: its ready replicas were ${where}, expected are ${wanted}`, 'deploy it with "spread: true", or give its pods a topologySpreadConstraint or an anti-affinity; and see that nothing ties them to one node, and that the pool has a node in each fault domain');
};
/** Why a proven growth is not enough; undefined if everything else is as expected too. */
const brokenTerm = (expected, figures) => {
    const { hpa, maxFailed, backTo, backWithin = 0 } = expected;
    const { failedShare = 0, backSeconds } = figures;
    const notSpread = spread(expected, figures);
    if (notSpread !== undefined)
        return notSpread;
    if (maxFailed !== undefined && failedShare > maxFailed) {
        return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_REQUESTS_FAILED', `${hpa}: ${per(failedShare)} of the requests failed while it grew, allowed are ${per(maxFailed)}`, 'start from more replicas, let the load rise with "ramp", and see that a pod is Ready only once it can respond');
    }
    if (backTo === undefined)
        return undefined;
    if (typeof backSeconds === 'number' && backSeconds * 1000 <= backWithin)
        return undefined;
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_NOT_BACK', typeof backSeconds === 'number'
        ? `${hpa} was back at ${backTo} replicas after ${backSeconds} s, allowed are ${backWithin / 1000} s`
        : `${hpa} was not back at ${backTo} replicas within ${backWithin / 1000} s after the load`, 'allow more time: an HPA keeps its size for stabilizationWindowSeconds of its behavior.scaleDown, 300 s if not given');
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/judge.js






/**
 * Judges one HPA by its timeline. The evidence, in order: rescale events, the sampled desired size,
 * then ready replicas. Current utilisation proves nothing, since it falls as soon as the load
 * spreads.
 */
const judge = (expected, all, circumstances) => {
    const timeline = (0,sample/* timelineOf */.hf)(all, expected.hpa);
    const facts = gather(expected, timeline, circumstances);
    const seconds = (at) => at === null ? null : Math.round((at - circumstances.loadStartedAt) / 100) / 10;
    const reachedSeconds = seconds(facts.reachedAt);
    const figures = figuresOf(expected, timeline, circumstances, facts.reachedAt);
    const growth = explain({ expected, timeline, facts, reachedSeconds, known: circumstances });
    const reason = restarted(expected, timeline) ??
        (growth.passed ? brokenTerm(expected, figures) : undefined) ??
        growth;
    return {
        hpa: expected.hpa,
        from: facts.from,
        to: timeline.ready.at(-1)?.ready ?? facts.from,
        peak: Math.max(facts.peakDesired, facts.peakReady),
        atLeast: expected.atLeast,
        firstScaleUpSeconds: seconds(facts.firstScaleUpAt),
        reachedSeconds,
        ...figures,
        ...reason,
    };
};
const gather = (expected, timeline, known) => {
    const after = (items) => items.filter((item) => item.at >= known.loadStartedAt);
    const grew = [
        ...after(timeline.rescales).filter((rescale) => rescale.size > known.baseline),
        ...after(timeline.samples).filter((sample) => sample.desiredReplicas > known.baseline),
    ].map((item) => item.at);
    const ready = after(timeline.ready);
    const sizes = [
        ...after(timeline.rescales).map((rescale) => rescale.size),
        ...after(timeline.samples).map((sample) => sample.desiredReplicas),
    ];
    return {
        from: known.baseline,
        peakDesired: Math.max(known.baseline, ...sizes),
        peakReady: Math.max(0, ...ready.map((sample) => sample.ready)),
        firstScaleUpAt: grew.length === 0 ? null : Math.min(...grew),
        reachedAt: ready.find((sample) => sample.ready >= expected.atLeast)?.at ?? null,
    };
};
const explain = ({ expected, timeline, facts, reachedSeconds, known }) => {
    const { hpa, atLeast } = expected;
    if (facts.firstScaleUpAt !== null && reachedSeconds !== null) {
        return reached(expected, facts, reachedSeconds, known);
    }
    const late = hopeless(expected, facts, known);
    if (late !== undefined)
        return late;
    if (facts.peakDesired >= atLeast && facts.firstScaleUpAt !== null) {
        return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_PODS_PENDING', `${hpa} wanted ${facts.peakDesired} replicas, but only ${facts.peakReady} became ready` +
            (known.pendingReason === undefined ? '' : `: ${known.pendingReason}`), 'check the pods that are not ready: free addresses in the pod subnet, the virtual node ' +
            'limit of the tenancy, a full ResourceQuota and the pull secret are the usual reasons');
    }
    const samples = (0,sample/* since */.XP)(timeline.samples, known.loadStartedAt);
    const isMeasured = samples.some(({ metrics }) => metrics.some(({ current }) => current !== undefined));
    if (!isMeasured)
        return unmeasured(hpa, samples);
    return (0,load_too_small/* tooSmall */.K)(expected, facts, { ...timeline, samples }, known);
};
const unmeasured = (hpa, samples) => {
    const last = samples.at(-1);
    const names = (last?.metrics ?? []).map(({ name }) => name).join(', ');
    const said = samples.findLast(({ inactive }) => inactive !== undefined)?.inactive;
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_NO_METRICS', `${hpa} got no value of ${names === '' ? 'its metrics' : names} while the load ran, so it could ` +
        `not decide${said === undefined ? '' : ` (${said})`}`, 'check what measures it: metrics-server for CPU and memory (kubectl top pods), the adapter of ' +
        'custom or external metrics for all else');
};
/** Why it can no longer be in time although time is left, by its own policies alone. */
const hopeless = ({ hpa, atLeast, within }, { peakDesired }, known) => {
    const { now, loadStartedAt, scaleUp } = known;
    if (now === undefined || scaleUp === undefined)
        return undefined;
    const left = (loadStartedAt + within - now) / 1000;
    const least = secondsLeft(atLeast, peakDesired, known);
    if (left < 0 || least <= left)
        return undefined;
    const takes = Number.isFinite(least) ? `takes ${least} s at least` : 'never gets there';
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_TOO_SLOW', `${hpa} can no longer reach ${atLeast} replicas in time: it wants ${peakDesired}, and has ` +
        `${Math.floor(left)} s left; its behaviour adds at most ${(0,scale_up/* describePolicies */.gO)(scaleUp)}, which ${takes}`, 'allow more time, or let behavior.scaleUp of the HPA grow faster');
};
const reached = (expected, facts, reachedSeconds, { scaleUp }) => {
    const { hpa, atLeast, within } = expected;
    // The time is that of the expected size, not of the largest one.
    const first = `${hpa} ${facts.from} → ${atLeast}`;
    const most = facts.peakReady > atLeast ? `, then ${facts.peakReady}` : '';
    if (reachedSeconds * 1000 <= within) {
        const message = `${first} in ${reachedSeconds} s${most}`;
        return { passed: true, code: 'SCALED', message, hint: '' };
    }
    const least = scaleUp === undefined ? 0 : (0,scale_up/* secondsToGrow */.UX)(facts.from, atLeast, scaleUp);
    const slow = scaleUp === undefined || least * 1000 < within
        ? ''
        : `; its behaviour adds at most ${(0,scale_up/* describePolicies */.gO)(scaleUp)}, which takes ${least} s`;
    return (0,assert_scaling_verdict/* fail */.fJ)('SCALING_TOO_SLOW', `${first} took ${reachedSeconds} s, allowed are ${within / 1000} s${slow}`, 'allow more time (a step of the HPA takes about 30 s), or start from more replicas');
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/judgement.js



/**
 * A load from elsewhere: it counts from the start, and the watch ends when everything is proven.
 */
const foreignLoad = {
    started: () => true,
    ended: () => true,
    failed: () => false,
    requestsPerSecond: () => undefined,
    seconds: () => [],
    atMost: 0,
    isForeign: true,
};
/** Compares the expectations with what a watch has seen so far. */
class Judgement {
    /** Milliseconds after the start of the watch; undefined until it was seen. */
    loadStartedAt;
    #loadEndedAt;
    #prepared;
    #watch;
    #load;
    constructor(prepared, watch, load) {
        this.#prepared = prepared;
        this.#watch = watch;
        this.#load = load;
    }
    /** Evaluates the observations; true once nothing can change the verdicts or needs waiting for. */
    check() {
        const now = this.#watch.elapsed();
        if (this.loadStartedAt === undefined && this.#load.started())
            this.loadStartedAt = now;
        if (this.#load.ended() && this.#load.isForeign !== true)
            this.#loadEndedAt ??= now;
        if (this.loadStartedAt === undefined)
            return false;
        if (this.#load.failed())
            return true;
        const verdicts = this.#judgeAll(now);
        const isMet = verdicts.every(({ verdict }) => verdict.passed || verdict.code === 'SCALING_NOT_BACK');
        if (isMet)
            this.#load.enough?.();
        const isAnyLost = verdicts.some(({ expected, verdict, known }) => isLost(expected, verdict, known, now));
        return isAnyLost || (this.#load.ended() && verdicts.every(({ verdict }) => verdict.passed));
    }
    /**
     * An HPA that still had time when another one could no longer pass is not judged.
     * @param pending what keeps pods from becoming ready, by HPA
     */
    verdicts(pending = new Map()) {
        const now = this.#watch.elapsed();
        const all = this.#judgeAll(now, pending).map((one) => ({
            ...one,
            hasLost: isLost(one.expected, one.verdict, one.known, now),
        }));
        const isEnded = all.some(({ hasLost }) => hasLost);
        return all.map(({ verdict, hasLost }) => (isEnded && !hasLost ? (0,assert_scaling_verdict/* unfinished */.M1)(verdict) : verdict));
    }
    /** What was actually sent; `at` is milliseconds after the start of the watch. */
    seconds() {
        return this.#load.seconds().map((one) => ({ ...one, at: this.#watch.sinceStart(one.at) }));
    }
    #judgeAll(now, pending = new Map()) {
        const { expectations, baselines } = this.#prepared;
        const timeline = this.#watch.timeline();
        // Computed only when needed: a load of an hour has thousands of them.
        const isCounted = expectations.some(({ maxFailed }) => maxFailed !== undefined);
        const seconds = isCounted ? this.seconds() : [];
        return expectations.map((expected) => {
            const baseline = baselines.find(({ hpa }) => hpa === expected.hpa);
            const pendingReason = pending.get(expected.hpa);
            const known = {
                ...this.#circumstances(baseline, now),
                seconds,
                ...(pendingReason === undefined ? {} : { pendingReason }),
            };
            return { expected, known, verdict: judge(expected, timeline, known) };
        });
    }
    #circumstances(baseline, now) {
        const { faultDomains } = this.#prepared;
        const requestsPerSecond = this.#load.requestsPerSecond();
        return {
            ...{ baseline: baseline?.replicas ?? 0, loadStartedAt: this.loadStartedAt ?? now, now },
            isForeign: this.#load.isForeign ?? false,
            loadEndedAt: this.#loadEndedAt,
            ...(faultDomains === undefined ? {} : { faultDomains }),
            ...(baseline === undefined ? {} : { scaleUp: baseline.scaleUp }),
            ...(baseline?.requests === undefined ? {} : { requests: baseline.requests }),
            ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
        };
    }
}


/***/ }),

/***/ 40153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ rateHint),
  K: () => (/* binding */ tooSmall)
});

// EXTERNAL MODULE: ./dist.src/values/kubernetes/hpa-metric.js
var hpa_metric = __webpack_require__(50276);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/pod-requests.js
var pod_requests = __webpack_require__(46574);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/sample.js
var sample = __webpack_require__(77143);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/cpu-figures.js



/**
 * Milliseconds that a pod is ready before its CPU counts: metrics-server needs two samples, 15 s
 * apart, and the HPA syncs every 15 s.
 */
const UNMEASURED = 60_000;
/** The pods in a sample's mean: those that had been ready for long enough. */
const measuredPods = (at, { ready, samples }, baseline) => {
    const sizes = (0,sample/* since */.XP)(ready, at - UNMEASURED)
        .filter((one) => one.at <= at)
        .map((one) => one.ready);
    const before = (0,sample/* since */.XP)(samples, at - UNMEASURED)
        .filter((one) => one.at <= at)
        .map((one) => one.currentReplicas);
    const all = sizes.length === 0 ? [...before, baseline] : sizes;
    return Math.max(1, Math.min(...all));
};
/** The request that the target refers to, in cores; else computed from the HPA's status. */
const requestFor = (metric, { requests }) => {
    const given = requests && (0,pod_requests/* requestOf */.f)(requests, 'cpu', metric.container);
    if (given !== undefined)
        return given;
    const { average, current } = metric;
    return average === undefined || !current ? undefined : (average * 100) / current;
};
const targetOf = (metric, known) => {
    const { type, value } = metric.target;
    if (type !== 'Utilization') {
        return { targetMillicores: value * 1000, target: `${(0,quantity/* formatCpu */.aY)(value)} a pod` };
    }
    const request = requestFor(metric, known);
    if (request === undefined)
        return undefined;
    return { targetMillicores: request * value * 10, target: `${value} % of ${(0,quantity/* formatCpu */.aY)(request)}` };
};
/**
 * The load's CPU use, for an HPA that scales on it; undefined if unknown. Only CPU can be related
 * to a rate: other metrics need not grow with it.
 */
const cpuFigures = (timeline, peaks, tolerance, known) => {
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
    const limit = known.requests && (0,pod_requests/* limitOf */.L)(known.requests, 'cpu', peak.container);
    const limitMillicores = limit === undefined ? undefined : limit * 1000;
    const { scaleUp: growth } = known;
    return { ...target, tolerance, usedMillicores, requestsPerSecond, limitMillicores, growth };
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/scale-up.js
var scale_up = __webpack_require__(8357);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/load-arithmetic.js

/** CPU of one request in millicore-seconds. */
const millicoresPerRequest = (figures) => {
    return figures.usedMillicores / figures.requestsPerSecond;
};
const DEFAULT_GROWTH = { policies: [], select: 'Max' };
/**
 * Returns the replicas that an HPA reaches under a sustained load, by the controller's formula: if
 * the mean usage exceeds the target by more than the tolerance, it scales to the total usage
 * divided by the target, rounded up. It sees no more usage than pods at their limits have, and adds
 * no more at once than its policies allow.
 *
 * @param millicores what the load would use if pods had no limit
 */
const replicasUnder = (millicores, from, { targetMillicores, tolerance, limitMillicores = Infinity, growth = DEFAULT_GROWTH }) => {
    for (let size = from;;) {
        const targets = Math.min(millicores, size * limitMillicores) / targetMillicores;
        if (targets / size <= 1 + tolerance)
            return size;
        const next = Math.min(Math.ceil(targets), (0,scale_up/* mostAtOnce */._d)(size, growth));
        if (next <= size)
            return size;
        size = next;
    }
};
/** Just above, for what has to be exceeded. */
const ABOVE = 1 + 1e-9;
/**
 * Requests per second that must be exceeded before the HPA goes from a size to `replicas`. Only at whole
 * targets, and where the mean use of some size leaves the tolerance, more load makes more replicas.
 */
const rateNeededFor = (replicas, from, figures) => {
    const { tolerance, targetMillicores } = figures;
    const sizes = Array.from({ length: Math.max(0, replicas - from) }, (_, index) => from + index);
    const corners = [replicas - 1, ...sizes.map((size) => size * (1 + tolerance))];
    const enough = corners
        .map((targets) => targets * targetMillicores)
        .filter((millicores) => replicasUnder(millicores * ABOVE, from, figures) >= replicas);
    // If its limits prevent that, what would be needed without them.
    const stepwise = (replicas - 1) * (1 + tolerance) * targetMillicores;
    const needed = Math.min(stepwise, ...enough) / millicoresPerRequest(figures);
    // Corrects for rounding: a sum of parts that is a whole number must not be rounded up.
    return Math.ceil(needed - 1e-6);
};
/** A round rate somewhat above the one needed for `replicas`, as a recommendation. */
const recommendedRate = (replicas, from, figures) => {
    const needed = rateNeededFor(replicas, from, figures) * 1.05;
    const step = needed >= 1000 ? 100 : 10;
    return Math.ceil(needed / step) * step;
};
/** Two sentences on why the load did not suffice and how much would. */
const explainLoad = (atLeast, from, figures) => {
    const perRequest = millicoresPerRequest(figures).toPrecision(3);
    const steps = [];
    for (let replicas = from + 1; replicas <= atLeast && steps.length < 3; replicas++) {
        steps.push(`more than ${rateNeededFor(replicas, from, figures)} req/s for ${replicas}`);
    }
    const [first, ...rest] = steps;
    const needed = [first === undefined ? '' : `${first} replicas`, ...rest].join(', ');
    return (`Target is ${figures.target}; the load used ` +
        `${Math.round(figures.usedMillicores)}m at ${round(figures.requestsPerSecond)} req/s ` +
        `(${perRequest}m of CPU per request, measured). With the HPA's tolerance of ` +
        `${round(figures.tolerance * 100)} % it takes ${needed}.`);
};
const round = (value) => {
    return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/verdict.js
var verdict = __webpack_require__(61024);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/load-too-small.js





/** Each metric's maximum relative to its target, the leading one first. */
const peaksOf = ({ samples }) => {
    const best = new Map();
    for (const metric of samples.flatMap(({ metrics }) => metrics)) {
        const key = `${metric.source} ${metric.name}`;
        const before = best.get(key);
        const isHigher = ((0,hpa_metric/* ratioOf */.pO)(metric) ?? -1) > ((before && (0,hpa_metric/* ratioOf */.pO)(before)) ?? -1);
        if (before === undefined || isHigher)
            best.set(key, metric);
    }
    return [...best.values()].sort((a, b) => ((0,hpa_metric/* ratioOf */.pO)(b) ?? -1) - ((0,hpa_metric/* ratioOf */.pO)(a) ?? -1));
};
const describePeak = (metric) => metric.current === undefined
    ? `${metric.name} was not measured`
    : `${metric.name} reached ${(0,hpa_metric/* describeCurrent */.bz)(metric)} with a target of ${(0,hpa_metric/* describeTarget */.ff)(metric)}`;
const stayedText = ({ hpa, atLeast }, { from, peakDesired, firstScaleUpAt }) => firstScaleUpAt === null
    ? `${hpa} stayed at ${from} replica${from === 1 ? '' : 's'}`
    : `${hpa} grew from ${from} to ${peakDesired} replicas, not to ${atLeast}`;
/**
 * For an HPA that had metrics and did not grow far enough: by how much the load was too small, if
 * it was.
 */
const tooSmall = (expected, facts, timeline, known) => {
    const stayed = stayedText(expected, facts);
    const tolerance = known.scaleUp?.tolerance ?? scale_up/* DEFAULT_TOLERANCE */.s6;
    const last = timeline.samples.at(-1);
    const above = (last?.metrics ?? []).filter((metric) => ((0,hpa_metric/* ratioOf */.pO)(metric) ?? 0) > 1 + tolerance);
    if (above.length > 0)
        return notReached(stayed, above, timeline, known);
    const peaks = peaksOf(timeline);
    const figures = cpuFigures(timeline, peaks, tolerance, known);
    if (figures === undefined) {
        const message = `${stayed}; ${peaks.map(describePeak).join('; ')}`;
        return (0,verdict/* fail */.fJ)('SCALING_LOAD_TOO_SMALL', message, raiseHint(peaks, tolerance));
    }
    const { atLeast } = expected;
    const others = peaks.filter(({ resource }) => resource !== 'cpu').map(describePeak);
    const message = [stayed, explainLoad(atLeast, facts.from, figures), ...others].join('\n');
    if (rateNeededFor(atLeast, facts.from, figures) <= figures.requestsPerSecond) {
        return (0,verdict/* fail */.fJ)('SCALING_NOT_REACHED', `${message}\nAt its highest that was enough, but not for long enough.`, 'let the load run longer and allow more time: an HPA looks every 15 s at what was measured before');
    }
    const neededRate = recommendedRate(atLeast, facts.from, figures);
    return { ...(0,verdict/* fail */.fJ)('SCALING_LOAD_TOO_SMALL', message, rateHint(neededRate)), neededRate };
};
/** The HPA's own condition about the limited size comes first. */
const notReached = (stayed, above, { samples }, { scaleUp }) => {
    const values = above.map((metric) => `${metric.name} was still at ${(0,hpa_metric/* describeCurrent */.bz)(metric)} with a target of ${(0,hpa_metric/* describeTarget */.ff)(metric)}`);
    const limited = samples.at(-1)?.limited;
    const message = [stayed, ...values, ...(limited === undefined ? [] : [limited])].join('; ');
    const isByBehaviour = limited !== undefined && /^ScaleUp(Limit|Stabilized)/.test(limited);
    const hint = isByBehaviour && scaleUp !== undefined
        ? `allow more time, or let behavior.scaleUp of the HPA grow faster: it adds at most ${(0,scale_up/* describePolicies */.gO)(scaleUp)}`
        : 'let the load run longer and allow more time, or raise maxReplicas of the HPA';
    return (0,verdict/* fail */.fJ)('SCALING_NOT_REACHED', message, hint);
};
const raiseHint = (peaks, tolerance) => {
    const [lead] = peaks;
    if (lead === undefined || lead.resource === 'cpu') {
        return 'send more requests per second, or lower the target of the HPA';
    }
    if (lead.resource === 'memory') {
        return 'send a load that makes the pods hold more memory (more requests need not), or lower the target of the HPA';
    }
    const value = lead.target.value * (1 + tolerance);
    const above = (0,hpa_metric/* describeTarget */.ff)({ ...lead, target: { ...lead.target, value } });
    return `send a load that brings ${lead.name} above ${above}, or lower the target of the HPA`;
};
const rateHint = (perSecond) => {
    return `set load.rate to ${perSecond}/s or more`;
};


/***/ }),

/***/ 77143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ emptyTimeline),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   hf: () => (/* binding */ timelineOf)
/* harmony export */ });
/** A timeline in which nothing was seen. */
const emptyTimeline = {
    ...{ samples: [], rescales: [], ready: [] },
    ...{ pods: [], events: [] },
};
/** The part of a timeline for one HPA. */
const timelineOf = (timeline, hpa) => {
    const own = (items) => items.filter((item) => item.hpa === hpa);
    return {
        samples: own(timeline.samples),
        rescales: own(timeline.rescales),
        ready: own(timeline.ready),
        pods: own(timeline.pods),
        events: own(timeline.events),
    };
};
/** The items from a moment on: the last one before it, which still applied, and all later ones. */
const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ secondsToGrow),
/* harmony export */   _d: () => (/* binding */ mostAtOnce),
/* harmony export */   gO: () => (/* binding */ describePolicies),
/* harmony export */   s6: () => (/* binding */ DEFAULT_TOLERANCE)
/* harmony export */ });
/** Kubernetes' default if an HPA has no policies. */
const DEFAULTS = [
    { isPercent: true, value: 100, seconds: 15 },
    { isPercent: false, value: 4, seconds: 15 },
];
/** Seconds between two syncs of the HPA controller (its default; a cluster may differ). */
const SYNC = 15;
/** The longest that a proof may take. */
const LONGEST = 24 * 3600;
/** Part of the target within which the size stays (the cluster's default). */
const DEFAULT_TOLERANCE = 0.1;
/** Replicas that a policy lets those at the beginning of its period become. */
const raisedBy = ({ isPercent, value }, before) => isPercent ? Math.ceil(before * (1 + value / 100)) : before + value;
/**
 * Returns the number of replicas that an HPA of this size can reach in one decision, by the
 * policies of its behavior.
 */
const mostAtOnce = (size, { policies, select }) => {
    const given = policies.length === 0 ? DEFAULTS : policies;
    const limits = given.map((policy) => raisedBy(policy, size));
    return select === 'Min' ? Math.min(...limits) : Math.max(...limits);
};
/**
 * Least seconds that an HPA needs to grow, by its scale-up policies: each bounds the pods added
 * within its period, and the largest or smallest of them applies.
 * @param sync seconds between two syncs of the controller
 */
const secondsToGrow = (from, to, scaleUp, sync = SYNC) => {
    const policies = scaleUp.policies.length === 0 ? DEFAULTS : scaleUp.policies;
    const grown = [];
    let size = from;
    let at = scaleUp.stabilizationSeconds;
    for (; size < to && at < LONGEST; at += sync) {
        const limits = policies.map((policy) => {
            const recent = grown.filter((one) => at - one.at < policy.seconds);
            return raisedBy(policy, size - recent.reduce((sum, { by }) => sum + by, 0));
        });
        const limit = scaleUp.select === 'Min' ? Math.min(...limits) : Math.max(...limits);
        const next = Math.min(to, Math.max(size, limit));
        if (next > size)
            grown.push({ at, by: next - size });
        size = next;
    }
    return size < to ? Infinity : (grown.at(-1)?.at ?? 0);
};
/** The policies in words: `1 pod in 60 s or 100 % in 15 s`. */
const describePolicies = ({ policies, select }) => {
    const all = (policies.length === 0 ? DEFAULTS : policies).map(({ isPercent, value, seconds }) => {
        const many = value === 1 ? 'pod' : 'pods';
        return `${value} ${isPercent ? '%' : many} in ${seconds} s`;
    });
    if (all.length === 1)
        return all.join('');
    return `the ${select === 'Min' ? 'least' : 'most'} of ${all.join(' and ')}`;
};


/***/ }),

/***/ 46574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);

/** The sum over the counted containers; undefined if one of them has none. */
const sumOf = (containers, container, amountOf, resource) => {
    const counted = containers.filter(({ name }) => container === undefined || name === container);
    const amounts = counted.map((one) => (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(amountOf(one), resource));
    const known = amounts.filter((amount) => amount !== undefined);
    if (known.length === 0 || known.length < amounts.length)
        return undefined;
    return known.reduce((sum, amount) => sum + amount, 0);
};
/**
 * What an HPA takes as 100 %: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
const requestOf = ({ whole, containers }, resource, container) => {
    const ofPod = (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(whole, resource);
    if (container === undefined && ofPod !== undefined)
        return ofPod;
    return sumOf(containers, container, ({ requests }) => requests, resource);
};
/** The most that a pod, or one of its containers, can use; undefined if one of them has no limit. */
const limitOf = ({ containers }, resource, container) => sumOf(containers, container, ({ limits = {} }) => limits, resource);


/***/ })

};
