export const id = 3780;
export const ids = [3780];
export const modules = {

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ describeVerdict),
  vw: () => (/* binding */ foreignLoad),
  I1: () => (/* binding */ scalingFailure),
  xO: () => (/* binding */ watchScaling)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/hpa-metric.js
var hpa_metric = __webpack_require__(50276);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/pod-requests.js
var pod_requests = __webpack_require__(46574);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/sample.js
/** The part of a timeline that concerns one HPA. */
function timelineOf(timeline, hpa) {
    return {
        samples: timeline.samples.filter((sample) => sample.hpa === hpa),
        rescales: timeline.rescales.filter((rescale) => rescale.hpa === hpa),
        ready: timeline.ready.filter((sample) => sample.hpa === hpa),
    };
}
/** What was so from a moment on: the last item before it, which then still held, and all later ones. */
const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/cpu-figures.js



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
 * What the load cost in CPU, for an HPA that scales on that; undefined where it is not known. Only
 * CPU can be reckoned with a rate: other metrics need not grow with it.
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
    return { ...target, tolerance, usedMillicores, requestsPerSecond };
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/load-arithmetic.js
/** CPU of one request in millicore-seconds. */
function millicoresPerRequest(figures) {
    return figures.usedMillicores / figures.requestsPerSecond;
}
/**
 * Requests per second that must be exceeded before the HPA goes to `replicas`, step by step:
 * from n - 1 pods it grows only when their mean use exceeds the target by more than the tolerance.
 */
function rateNeededFor(replicas, figures) {
    const total = (replicas - 1) * figures.targetMillicores * (1 + figures.tolerance);
    return Math.ceil(total / millicoresPerRequest(figures));
}
/** A round rate somewhat above what is needed for `replicas`, to recommend to the user. */
function recommendedRate(replicas, figures) {
    const needed = rateNeededFor(replicas, figures) * 1.05;
    const step = needed >= 1000 ? 100 : 10;
    return Math.ceil(needed / step) * step;
}
/** Two sentences that say why the load did not suffice and how much would. */
function explainLoad(atLeast, from, figures) {
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

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/scale-up.js
var scale_up = __webpack_require__(8357);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/verdict.js
function fail(code, message, hint) {
    return { passed: false, code, message, hint };
}

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/load-too-small.js





/** Each metric at its highest over its target, the leading one first. */
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
/** An HPA that had metrics and did not grow far enough: by how much the load was too small, or not. */
function tooSmall(expected, facts, timeline, known) {
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
        return fail('SCALING_LOAD_TOO_SMALL', message, raiseHint(peaks, tolerance));
    }
    const { atLeast } = expected;
    const others = peaks.filter(({ resource }) => resource !== 'cpu').map(describePeak);
    const message = [stayed, explainLoad(atLeast, facts.from, figures), ...others].join('\n');
    if (rateNeededFor(atLeast, figures) <= figures.requestsPerSecond) {
        return fail('SCALING_NOT_REACHED', `${message}\nAt its highest that was enough, but not for long enough.`, 'let the load run longer and allow more time: an HPA looks every 15 s at what was measured before');
    }
    const neededRate = recommendedRate(atLeast, figures);
    return { ...fail('SCALING_LOAD_TOO_SMALL', message, rateHint(neededRate)), neededRate };
}
/** What the HPA itself says of the size that it was kept from comes first. */
const notReached = (stayed, above, { samples }, { scaleUp }) => {
    const values = above.map((metric) => `${metric.name} was still at ${(0,hpa_metric/* describeCurrent */.bz)(metric)} with a target of ${(0,hpa_metric/* describeTarget */.ff)(metric)}`);
    const limited = samples.at(-1)?.limited;
    const message = [stayed, ...values, ...(limited === undefined ? [] : [limited])].join('; ');
    const isByBehaviour = limited !== undefined && /^ScaleUp(Limit|Stabilized)/.test(limited);
    const hint = isByBehaviour && scaleUp !== undefined
        ? `allow more time, or let behavior.scaleUp of the HPA grow faster: it adds at most ${(0,scale_up/* describePolicies */.gO)(scaleUp)}`
        : 'let the load run longer and allow more time, or raise maxReplicas of the HPA';
    return fail('SCALING_NOT_REACHED', message, hint);
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
function rateHint(perSecond) {
    return `set load.rate to ${perSecond}/s or more`;
}

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/judge.js




/**
 * Judges one HPA by its timeline. The order of evidence is: rescale events, the sampled desired
 * size, then ready replicas; current utilisation proves nothing, it falls as soon as pods spread.
 */
function judge(expected, all, circumstances) {
    const timeline = timelineOf(all, expected.hpa);
    const facts = gather(expected, timeline, circumstances);
    const seconds = (at) => at === null ? null : Math.round((at - circumstances.loadStartedAt) / 100) / 10;
    const reachedSeconds = seconds(facts.reachedAt);
    return {
        hpa: expected.hpa,
        from: facts.from,
        to: timeline.ready.at(-1)?.ready ?? facts.from,
        peak: Math.max(facts.peakDesired, facts.peakReady),
        atLeast: expected.atLeast,
        firstScaleUpSeconds: seconds(facts.firstScaleUpAt),
        reachedSeconds,
        ...explain({ expected, timeline, facts, reachedSeconds, known: circumstances }),
    };
}
function gather(expected, timeline, known) {
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
}
function explain({ expected, timeline, facts, reachedSeconds, known }) {
    const { hpa, atLeast } = expected;
    if (facts.firstScaleUpAt !== null && reachedSeconds !== null) {
        return reached(expected, facts, reachedSeconds, known);
    }
    if (facts.peakDesired >= atLeast && facts.firstScaleUpAt !== null) {
        return fail('SCALING_PODS_PENDING', `${hpa} wanted ${facts.peakDesired} replicas, but only ${facts.peakReady} became ready` +
            (known.pendingReason === undefined ? '' : `: ${known.pendingReason}`), 'look at the pods that are not ready: free addresses in the pod subnet, the virtual node ' +
            'limit of the tenancy, a full ResourceQuota and the pull secret are the usual reasons');
    }
    const samples = since(timeline.samples, known.loadStartedAt);
    const isMeasured = samples.some(({ metrics }) => metrics.some(({ current }) => current !== undefined));
    if (!isMeasured)
        return unmeasured(hpa, samples);
    return tooSmall(expected, facts, { ...timeline, samples }, known);
}
function unmeasured(hpa, samples) {
    const last = samples.at(-1);
    const names = (last?.metrics ?? []).map(({ name }) => name).join(', ');
    const said = samples.findLast(({ inactive }) => inactive !== undefined)?.inactive;
    return fail('SCALING_NO_METRICS', `${hpa} got no value of ${names === '' ? 'its metrics' : names} while the load ran, so it could ` +
        `not decide${said === undefined ? '' : ` (${said})`}`, 'check what measures it: metrics-server for CPU and memory (kubectl top pods), the adapter of ' +
        'custom or external metrics for all else');
}
function reached(expected, facts, reachedSeconds, { scaleUp }) {
    const { hpa, atLeast, within } = expected;
    const first = `${hpa} ${facts.from} → ${Math.max(facts.peakReady, atLeast)}`;
    if (reachedSeconds * 1000 <= within) {
        return { passed: true, code: 'SCALED', message: `${first} in ${reachedSeconds} s`, hint: '' };
    }
    const least = scaleUp === undefined ? 0 : (0,scale_up/* secondsToGrow */.UX)(facts.from, atLeast, scaleUp);
    const slow = scaleUp === undefined || least * 1000 < within
        ? ''
        : `; its behaviour adds at most ${(0,scale_up/* describePolicies */.gO)(scaleUp)}, which takes ${least} s`;
    return fail('SCALING_TOO_SLOW', `${first} took ${reachedSeconds} s, allowed are ${within / 1000} s${slow}`, 'allow more time (a step of the HPA takes about 30 s), or start from more replicas');
}

// EXTERNAL MODULE: ./dist.src/stages/watched.js
var watched = __webpack_require__(25444);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/baseline.js
var assert_scaling_baseline = __webpack_require__(6742);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/scaling-watch.js



/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const skew = 5_000;
/** Watches HPAs, their events and what they scale from before the load; keeps all it sees. */
class ScalingWatch {
    watches;
    #clock;
    #startedAt;
    #baselines;
    #samples = [];
    #rescales = [];
    #ready = [];
    #refusals = new Map();
    constructor(namespace, baselines, kubernetes, clock) {
        this.#clock = clock;
        this.#startedAt = clock.now();
        this.#baselines = baselines;
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
            ...baselines.flatMap((baseline) => (0,assert_scaling_baseline/* isCounted */.h)(baseline.target) || baseline.selector === undefined
                ? []
                : [kubernetes.watch('pods', namespace, this.#podsOf(baseline), baseline.selector)]),
        ];
    }
    /** Milliseconds since the watch began. */
    elapsed() {
        return this.#clock.now() - this.#startedAt;
    }
    /** Milliseconds after the beginning of the watch, of a time since the epoch. */
    sinceStart(time) {
        return time - this.#startedAt;
    }
    timeline() {
        return { samples: this.#samples, rescales: this.#rescales, ready: this.#ready };
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
            const values = measured.map((metric) => `${metric.name} ${(0,hpa_metric/* describeCurrent */.bz)(metric)}`);
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
        const isUncounted = !(0,assert_scaling_baseline/* isCounted */.h)(baseline.target) && baseline.selector === undefined;
        if (isUncounted)
            this.#ready.push({ at, hpa, ready: currentReplicas });
    };
    #onEvent = ({ type, view }) => {
        if (type === 'DELETED' || view.at < this.#startedAt - skew)
            return;
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
            const isOwn = object.name === target.name || object.name.startsWith(`${target.name}-`);
            if (isOwn)
                this.#refusals.set(hpa, message);
        }
    }
    #onWorkload = ({ view }) => {
        for (const { hpa, target } of this.#baselines) {
            if (!(0,assert_scaling_baseline/* isCounted */.h)(target) || target.kind !== view.kind || target.name !== view.name)
                continue;
            this.#ready.push({ at: this.elapsed(), hpa, ready: view.ready });
        }
    };
    #podsOf({ hpa }) {
        const pods = new watched/* Watched */.l();
        return (seen) => {
            pods.take(seen);
            const ready = pods.all().filter((pod) => pod.ready).length;
            this.#ready.push({ at: this.elapsed(), hpa, ready });
        };
    }
}
const conditionText = ({ conditions }, type, status, reason) => {
    const fits = (one) => one.type === type && one.status === status && (reason === undefined || one.reason === reason);
    const found = conditions.find(fits);
    return found && `${found.reason}: ${found.message}`;
};

// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling.js





/** A load that somebody else sends: it counts from the start, and the watch ends when all is proven. */
const foreignLoad = {
    started: () => true,
    ended: () => true,
    failed: () => false,
    requestsPerSecond: () => undefined,
    seconds: () => [],
    atMost: 0,
};
/** Milliseconds to wait for a load to start. */
const patience = 120_000;
/**
 * Watches until the load has ended and every expectation is proven or its time has passed. The watch
 * starts when this is called, so call it before the load.
 */
const watchScaling = async ({ namespace, expectations, baselines }, kubernetes, load, { clock, progress, signal }) => {
    const watch = new ScalingWatch(namespace, baselines, kubernetes, clock);
    let loadStartedAt;
    const latest = Math.max(...expectations.map(({ within }) => within));
    const judgeAll = (pending = new Map()) => expectations.map((expected) => {
        const baseline = baselines.find(({ hpa }) => hpa === expected.hpa);
        const known = circumstances(baseline, loadStartedAt ?? watch.elapsed(), load);
        const pendingReason = pending.get(expected.hpa);
        const extra = pendingReason === undefined ? {} : { pendingReason };
        return judge(expected, watch.timeline(), { ...known, ...extra });
    });
    const deadline = clock.now() + patience + Math.max(latest, load.atMost);
    await (0,until/* until */.T)({ clock, deadline, signal, progress }, watch.watches, () => {
        if (loadStartedAt === undefined && load.started())
            loadStartedAt = watch.elapsed();
        progress.waiting(`the HPA: ${watch.describe()}`);
        if (loadStartedAt === undefined || !load.ended())
            return undefined;
        if (load.failed())
            return true;
        const late = watch.elapsed() - loadStartedAt > latest;
        return late || judgeAll().every(({ passed }) => passed) ? true : undefined;
    });
    const pending = await whyPending(namespace, baselines, watch, kubernetes);
    return {
        verdicts: judgeAll(pending),
        timeline: watch.timeline(),
        loadStartedAt: loadStartedAt ?? 0,
        ...(load.profile === undefined ? {} : { profile: load.profile }),
        seconds: load.seconds().map((second) => ({ ...second, at: watch.sinceStart(second.at) })),
    };
};
const circumstances = (baseline, loadStartedAt, load) => {
    const requestsPerSecond = load.requestsPerSecond();
    return {
        baseline: baseline?.replicas ?? 0,
        loadStartedAt,
        ...(baseline === undefined ? {} : { scaleUp: baseline.scaleUp }),
        ...(baseline?.requests === undefined ? {} : { requests: baseline.requests }),
        ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    };
};
/** What keeps pods from becoming ready, by HPA; the verdict stands without it too. */
const whyPending = async (namespace, baselines, watch, kubernetes) => {
    const reasons = baselines.map(async ({ hpa, selector }) => {
        const pods = await kubernetes.list('pods', namespace, selector).catch(() => []);
        const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)?.message;
        const reason = watch.refusalOf(hpa) ?? pending;
        return reason === undefined ? [] : [[hpa, reason]];
    });
    return new Map((await Promise.all(reasons)).flat());
};
/** The failure of all expectations that were not met, or nothing. */
const scalingFailure = (report) => {
    const failed = report.verdicts.filter(({ passed }) => !passed);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    return new action_error/* ActionError */.l({
        code: first.code,
        message: failed.map(({ message }) => message).join('\n'),
        hint: hintFor(failed),
    });
};
/** One load goes to all of them, so the greatest rate that one needs is the one to set. */
const hintFor = (failed) => {
    const rates = failed.flatMap(({ neededRate }) => neededRate ?? []);
    const others = failed.filter(({ neededRate }) => neededRate === undefined);
    const hints = [
        ...(rates.length === 0 ? [] : [rateHint(Math.max(...rates))]),
        ...others.map(({ hint }) => hint),
    ];
    return [...new Set(hints)].join('\n');
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
};


/***/ }),

/***/ 6742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCounted)
/* harmony export */ });
/** Kinds of apps/v1 that tell how many of their pods are ready. */
const countedKinds = ['Deployment', 'StatefulSet'];
/** Whether its workload says how many are ready; else its pods are counted. */
const isCounted = ({ apiVersion, kind }) => (apiVersion === '' || apiVersion.startsWith('apps/')) &&
    countedKinds.some((counted) => counted === kind);


/***/ }),

/***/ 41554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chartData),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_hpa_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50276);

const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10;
const isCpuShare = ({ source, resource, target }) => source === 'Resource' && resource === 'cpu' && target.type === 'Utilization';
const metricLines = (names, { samples }) => {
    const own = names.map((name) => samples.filter(({ hpa }) => hpa === name));
    const isCpu = own.flat().every(({ metrics }) => metrics.every(isCpuShare));
    const lines = own.flatMap((all, owner) => {
        const last = all.at(-1)?.metrics ?? [];
        return last.map((metric, place) => ({
            owner,
            target: isCpu ? metric.target.value : 100,
            series: {
                name: isCpu ? (names[owner] ?? '') : `${names[owner] ?? ''}: ${metric.name}`,
                points: all.flatMap(({ at, metrics }) => {
                    const one = metrics[place];
                    const ratio = one && (0,_values_kubernetes_hpa_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOf */ .pO)(one);
                    if (one === undefined || ratio === undefined)
                        return [];
                    const value = isCpu ? (one.current ?? 0) : Math.round(ratio * 1000) / 10;
                    return [[seconds(at), value]];
                }),
            },
        }));
    });
    return {
        isCpu,
        metrics: lines.map(({ series }) => series),
        targets: lines.map(({ target }) => target),
        owners: lines.map(({ owner }) => owner),
    };
};
const loadLines = ({ seconds: sent = [], profile, loadStartedAt }) => {
    const line = (name, points) => ({ name, points });
    // Of its last second the load may have had only a part.
    const whole = sent.length > 1 ? sent.slice(0, -1) : sent;
    const points = (value) => whole.flatMap((one) => {
        const found = value(one);
        return found === undefined ? [] : [[seconds(one.at), found]];
    });
    return {
        ...(profile === undefined
            ? {}
            : {
                asked: line('asked for', profile.map(([at, rate]) => [seconds(loadStartedAt + at), rate])),
            }),
        ...(whole.length === 0
            ? {}
            : {
                answered: line('answered', points(({ ended, failed }) => Math.max(0, ended - failed))),
                failed: line('failed or never sent', points(({ failed, dropped }) => failed + dropped)),
                p95: line('p95', points(({ p95Milliseconds }) => p95Milliseconds)),
            }),
    };
};
/** The report as lines to draw. */
const chartData = (report) => {
    const { verdicts, timeline, loadStartedAt } = report;
    const names = verdicts.map(({ hpa }) => hpa);
    const load = loadLines(report);
    const times = [...timeline.samples, ...timeline.ready].map(({ at }) => at);
    const loadTimes = Object.values(load).flatMap(({ points }) => points.map(([at]) => at));
    return {
        end: [seconds(loadStartedAt), ...times.map(seconds), ...loadTimes].reduce((latest, time) => Math.max(latest, time), 1),
        loadStart: seconds(loadStartedAt),
        replicas: names.map((name) => ({
            name,
            points: timeline.samples
                .filter(({ hpa }) => hpa === name)
                .map(({ at, desiredReplicas }) => [seconds(at), desiredReplicas]),
        })),
        ...metricLines(names, timeline),
        load,
    };
};
/** The value of a series at a time: the last one before it, or the first. */
const valueAt = ({ points }, time) => (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0;


/***/ }),

/***/ 53099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderMermaid)
/* harmony export */ });
/* harmony import */ var _chart_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41554);

/** Points on the axis: more are not readable in a job summary. */
const columns = 13;
/**
 * Replicas over time as a Mermaid chart. GitHub draws it in job summaries; where it cannot, the
 * table beside it says the same.
 */
const renderMermaid = (data) => {
    const times = Array.from({ length: columns }, (_, i) => (data.end * i) / (columns - 1));
    const highest = Math.max(1, ...data.replicas.flatMap(({ points }) => points.map(([, y]) => y)));
    const names = data.replicas.map(({ name }) => name).join(', ');
    return [
        '```mermaid',
        'xychart-beta',
        `  title ${JSON.stringify(`Replicas: ${names}`)}`,
        `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
        `  y-axis "replicas" 0 --> ${highest + 1}`,
        ...data.replicas.map((series) => `  line [${times.map((time) => (0,_chart_data_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(series, time)).join(', ')}]`),
        '```',
        '',
    ].join('\n');
};


/***/ }),

/***/ 71321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/chart-data.js
var chart_data = __webpack_require__(41554);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/render-table.js
var render_table = __webpack_require__(80344);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/render-svg.js
const width = 860;
const height = 230;
const margin = { left: 52, right: 20, top: 34, bottom: 34 };
/** Told apart also by those who do not see all colours (Okabe and Ito's palette). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
/** Text that may stand in HTML and SVG. */
const escapeMarkup = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const colourOf = (index) => colours[index % colours.length] ?? '#000';
const failedColour = '#d55e00';
/** The load as it was asked for (dotted), answered and failed; how long answers took. */
const loadPanels = ({ load }) => {
    const { asked, answered, failed, p95 } = load;
    const lines = [
        ...(asked === undefined ? [] : [{ series: asked, colour: 'currentColor', isDotted: true }]),
        ...(answered === undefined ? [] : [{ series: answered, colour: colourOf(0) }]),
        ...(failed === undefined ? [] : [{ series: failed, colour: failedColour }]),
    ];
    const title = answered === undefined
        ? 'Load asked for, requests per second'
        : 'Load, per second: answered (blue), failed or never sent (red), asked for (dotted)';
    const common = { isStepped: false, targets: [] };
    return [
        ...(lines.length === 0 ? [] : [{ ...common, title, lines }]),
        ...(p95 === undefined || p95.points.length === 0
            ? []
            : [
                {
                    ...common,
                    title: 'Response time, ms: 95th percentile of each second',
                    lines: [{ series: p95, colour: colourOf(0) }],
                },
            ]),
    ];
};
/** The load if it is known, replicas and metrics over time, one drawing each. */
const renderSvgs = (data) => {
    const { end, loadStart, owners } = data;
    const coloured = (series, colour) => series.map((one, index) => ({ series: one, colour: colour(index) }));
    const ownerColour = (index) => colourOf(owners[index] ?? index);
    const panels = [
        ...loadPanels(data),
        {
            title: 'Replicas wanted',
            lines: coloured(data.replicas, colourOf),
            isStepped: true,
            targets: [],
        },
        {
            title: data.isCpu
                ? 'CPU, per cent of the request (dashed: target)'
                : `Metrics, per cent of their targets: ${data.metrics.map(({ name }) => name).join(', ')}`,
            lines: coloured(data.metrics, ownerColour),
            isStepped: false,
            targets: data.targets.map((value, index) => ({ value, colour: ownerColour(index) })),
        },
    ];
    return panels.map((panel) => renderPanel({ ...panel, end, loadStart }));
};
const renderPanel = (panel) => {
    const values = panel.lines.flatMap(({ series }) => series.points.map(([, y]) => y));
    const highest = [...values, ...panel.targets.map(({ value }) => value)].reduce((most, value) => Math.max(most, value), 1);
    const step = niceStep(highest);
    const top = topOf(highest, step);
    const x = (time) => margin.left + (time / panel.end) * (width - margin.left - margin.right);
    const y = (value) => height - margin.bottom - (value / top) * (height - margin.top - margin.bottom);
    const right = width - margin.right;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(panel.title)}">`,
        `<text x="${margin.left}" y="18" class="title">${escapeMarkup(panel.title)}</text>`,
        ...ticks(top, step).map((tick) => `<line x1="${margin.left}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}" class="grid"/>` +
            `<text x="${margin.left - 8}" y="${round(y(tick) + 4)}" class="tick end">${tick}</text>`),
        ...timeTicks(panel.end).map((tick) => `<text x="${round(x(tick))}" y="${height - 12}" class="tick middle">${tick} s</text>`),
        `<line x1="${round(x(panel.loadStart))}" x2="${round(x(panel.loadStart))}" y1="${margin.top}" y2="${height - margin.bottom}" class="start"/>`,
        `<text x="${round(x(panel.loadStart) + 4)}" y="${margin.top + 12}" class="tick">load starts</text>`,
        ...panel.targets.map(({ value, colour }) => `<line x1="${margin.left}" x2="${right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="${colour}" stroke-dasharray="5 4"/>`),
        ...panel.lines.map(({ series, colour, isDotted }, index) => `<path d="${path(series, panel, x, y)}" fill="none" stroke="${colour}" stroke-width="${widthOf(index, panel)}"${isDotted ? ' stroke-dasharray="1 4"' : ''}/>`),
        '</svg>',
    ].join('\n');
};
/** Steps often lie on each other: the lower ones are wider, so that all are seen. */
const widthOf = (index, { lines, isStepped }) => isStepped ? 2 + 2.5 * (lines.length - 1 - index) : 2;
const path = ({ points }, { isStepped, end }, x, y) => {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const all = isStepped ? [...points, [end, last[1]]] : points;
    return all
        .map(([time, value], index) => {
        const across = isStepped && index > 0 ? `H${round(x(time))}` : '';
        return `${index === 0 ? 'M' : `${across}L`}${round(x(time))} ${round(y(value))}`;
    })
        .join('');
};
const round = (value) => Math.round(value * 10) / 10;
/** At most six round steps to the highest value. */
const niceStep = (value) => [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].find((step) => value / step <= 6) ??
    10_000;
/** Above the highest value, so that its line keeps clear of the edge and of what is written there. */
const topOf = (value, step) => (Math.floor(value / step) + 1) * step;
const ticks = (top, step) => Array.from({ length: top / step + 1 }, (_, index) => index * step);
const timeTicks = (end) => {
    const step = [5, 10, 30, 60, 120, 300, 600].find((candidate) => end / candidate <= 10) ?? 1_800;
    return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/render-page.js



const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 900px; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #8886 }
pre { white-space: pre-wrap; font: inherit; border-left: 3px solid #d55e00; padding-left: .8rem }
svg { width: 100%; height: auto }
svg text { fill: currentColor; font: 12px system-ui, sans-serif }
svg .title { font-weight: 600 } svg .end { text-anchor: end } svg .middle { text-anchor: middle }
svg .grid { stroke: #8884 } svg .start { stroke: currentColor; stroke-dasharray: 2 3 }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px }
`;
/** A page of its own with the curves: one file, no script, nothing loaded from anywhere. */
const renderPage = (title, report) => {
    const rows = (0,render_table/* scalingRows */.D)(report.verdicts).map((cells, index) => {
        const key = `<span class="key" style="background:${colourOf(index)}"></span>`;
        const [name = '', ...rest] = cells.map(escapeMarkup);
        return `<tr><td>${key}${name}</td>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const reasons = report.verdicts
        .filter(({ passed }) => !passed)
        .map(({ message, hint }) => `<pre>${escapeMarkup(`${message}\nFix: ${hint}`)}</pre>`);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
<h1>${escapeMarkup(title)}</h1>
<table>
<tr>${render_table/* tableHead */.P.map((head) => `<th>${head}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
${reasons.join('\n')}
${renderSvgs((0,chart_data/* chartData */.L)(report)).join('\n')}
</html>
`;
};


/***/ }),

/***/ 80344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scalingRows),
/* harmony export */   P: () => (/* binding */ tableHead)
/* harmony export */ });
const tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'];
const after = (seconds) => (seconds === null ? '–' : `${seconds} s`);
/** A row per HPA, in the order of the verdicts. */
const scalingRows = (verdicts) => verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    after(verdict.reachedSeconds),
]);


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ secondsToGrow),
/* harmony export */   gO: () => (/* binding */ describePolicies),
/* harmony export */   s6: () => (/* binding */ DEFAULT_TOLERANCE)
/* harmony export */ });
/** What Kubernetes takes where an HPA names no policies. */
const DEFAULTS = [
    { isPercent: true, value: 100, seconds: 15 },
    { isPercent: false, value: 4, seconds: 15 },
];
/** Seconds between two looks of the HPA controller (its default). */
const SYNC = 15;
/** Nobody waits longer for a proof. */
const LONGEST = 24 * 3600;
/** Part of the target within which the size stays (the cluster's default). */
const DEFAULT_TOLERANCE = 0.1;
/**
 * Seconds that an HPA takes at least to grow, by the policies of its behaviour: each bounds what may be
 * added within its period, and the greatest or the smallest of them counts.
 */
const secondsToGrow = (from, to, scaleUp) => {
    const policies = scaleUp.policies.length === 0 ? DEFAULTS : scaleUp.policies;
    const grown = [];
    let size = from;
    let at = scaleUp.stabilizationSeconds;
    for (; size < to && at < LONGEST; at += SYNC) {
        const limits = policies.map(({ isPercent, value, seconds }) => {
            const recent = grown.filter((one) => at - one.at < seconds);
            const before = size - recent.reduce((sum, { by }) => sum + by, 0);
            return isPercent ? Math.ceil(before * (1 + value / 100)) : before + value;
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

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const told = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !told.has(trouble.message)) {
                told.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 25444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Watched)
/* harmony export */ });
/** The newest state of each object that a watch has shown. */
class Watched {
    #byName = new Map();
    /** To hand to a watch. */
    take = ({ type, view }) => {
        if (type === 'DELETED')
            this.#byName.delete(view.name);
        else
            this.#byName.set(view.name, view);
    };
    get(name) {
        return this.#byName.get(name);
    }
    all() {
        return [...this.#byName.values()];
    }
}


/***/ }),

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


/***/ }),

/***/ 46574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);

/**
 * What an HPA takes as the whole: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
const requestOf = ({ whole, containers }, resource, container) => {
    const ofPod = (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(whole, resource);
    if (container === undefined && ofPod !== undefined)
        return ofPod;
    const counted = containers.filter(({ name }) => container === undefined || name === container);
    const requests = counted.map(({ requests: all }) => (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(all, resource));
    const known = requests.filter((request) => request !== undefined);
    if (known.length === 0 || known.length < requests.length)
        return undefined;
    return known.reduce((sum, request) => sum + request, 0);
};


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ })

};
