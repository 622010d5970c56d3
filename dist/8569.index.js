export const id = 8569;
export const ids = [8569];
export const modules = {

/***/ 58569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ prepareScaling)
});

;// CONCATENATED MODULE: ./dist.src/values/kubernetes/hpa-place.js
/**
 * Parses an HPA given as its name, or as `namespace/name` for one in another namespace.
 * @param namespace for a name alone
 */
const hpaPlace = (written, namespace) => {
    const slash = written.indexOf('/');
    if (slash < 0)
        return { namespace, name: written };
    return { namespace: written.slice(0, slash), name: written.slice(slash + 1) };
};
/** The same as it is written. */
const hpaText = ({ namespace, name }, own) => namespace === own ? name : `${namespace}/${name}`;

// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
// EXTERNAL MODULE: ./dist.src/stages/watched.js
var watched = __webpack_require__(25444);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/baseline.js
var baseline = __webpack_require__(6742);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/preconditions.js

/** The error for a missing HPA, with the existing ones. */
const missing = (namespace, name, present) => new action_error/* ActionError */.l({
    code: 'HPA_MISSING',
    message: `there is no HPA ${name} in namespace ${namespace}`,
    hint: present.length === 0
        ? 'The namespace has no HPA at all: check the namespace, and that the chart makes one.'
        : `There are: ${present.map((hpa) => hpa.name).join(', ')}.`,
});
const isSameTarget = (one, other) => one.target.kind === other.target.kind &&
    one.target.name === other.target.name &&
    one.target.apiVersion.split('/')[0] === other.target.apiVersion.split('/')[0];
const checkSpec = (hpa, { atLeast }) => {
    const { name, maxReplicas, scaleUp } = hpa;
    if (maxReplicas < atLeast) {
        throw new action_error/* ActionError */.l({
            code: 'HPA_MAXIMUM_TOO_LOW',
            message: `HPA ${name} may grow to ${maxReplicas} replicas, ${atLeast} are expected`,
            hint: `Raise maxReplicas of the HPA to ${atLeast} or more, or expect less.`,
        });
    }
    if (scaleUp.select === 'Disabled') {
        throw new action_error/* ActionError */.l({
            code: 'HPA_SCALE_UP_DISABLED',
            message: `HPA ${name} never grows: selectPolicy of its behavior.scaleUp is Disabled`,
            hint: 'Set it to Max, or leave it out.',
        });
    }
};
/** The error for HPAs that conflict with each other. */
const ambiguous = (message) => new action_error/* ActionError */.l({
    code: 'HPA_AMBIGUOUS',
    message,
    hint: 'Kubernetes then lets none of them scale: keep one HPA for each target, or give the targets labels of their own.',
});
/**
 * Checks the HPA and its target before any waiting.
 *
 * @throws ActionError HPA_MAXIMUM_TOO_LOW, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS,
 * HPA_TARGET_MISSING, HPA_TARGET_AT_ZERO
 */
const checkHpa = (hpa, expected, present, scale) => {
    checkSpec(hpa, expected);
    const { name, target, minReplicas } = hpa;
    const what = `${target.kind} ${target.name}`;
    if (scale === 'missing') {
        throw new action_error/* ActionError */.l({
            code: 'HPA_TARGET_MISSING',
            message: `HPA ${name} scales ${what}, which does not exist or cannot be scaled`,
            hint: 'Correct scaleTargetRef of the HPA, or deploy what it names.',
        });
    }
    const rivals = present.filter((other) => isSameTarget(hpa, other)).map((other) => other.name);
    if (rivals.length > 1) {
        throw ambiguous(`${what} is scaled by ${rivals.length} HPAs: ${rivals.sort().join(', ')}`);
    }
    if (scale !== 'unknown' && scale.wanted === 0 && minReplicas > 0)
        throw atZero(hpa);
};
/** The error for a target that is scaled to zero. */
const atZero = ({ name, target, minReplicas }) => new action_error/* ActionError */.l({
    code: 'HPA_TARGET_AT_ZERO',
    message: `HPA ${name} does nothing: its target ${target.kind} ${target.name} has 0 replicas`,
    hint: `An HPA leaves alone what is scaled to 0. Scale it to ${Math.max(1, minReplicas)}, or leave "replicas" out of the chart where an HPA decides.`,
});

// EXTERNAL MODULE: ./dist.src/values/kubernetes/hpa-metric.js
var hpa_metric = __webpack_require__(50276);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/pod-requests.js
var pod_requests = __webpack_require__(46574);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/requests.js



/** Whether the controller could compute with its measurements. */
const isActive = (hpa) => hpa.conditions.some(({ type, status }) => type === 'ScalingActive' && status === 'True');
/** The error for pods without the request that an HPA measures against. */
const withoutRequest = (hpa, message) => new action_error/* ActionError */.l({
    code: 'HPA_WITHOUT_REQUEST',
    message: `HPA ${hpa.name} scales on per cent of a request, but ${message}`,
    hint: 'Give every container of the pod the request; virtual nodes want it equal to the limit.',
});
/**
 * Checks that the pods have the requests that an HPA measures against. The HPA's status counts
 * first, then the pods, to which a LimitRange may have added what their template lacks.
 *
 * @throws ActionError HPA_WITHOUT_REQUEST
 */
const checkRequests = async (namespace, hpa, { scale, template }, kubernetes) => {
    if (isActive(hpa) || typeof scale === 'string' || scale.selector === '')
        return;
    const relative = hpa.metrics.filter(({ target }) => target.type === 'Utilization');
    const lacks = (requests) => relative.find(({ resource, container }) => resource !== undefined && (0,pod_requests/* requestOf */.f)(requests, resource, container) === undefined);
    if (template !== undefined && lacks(template) === undefined)
        return;
    const pods = await kubernetes.list('pods', namespace, scale.selector);
    const lacked = pods.flatMap(({ requests }) => (requests && lacks(requests)) ?? [])[0];
    if (lacked?.resource === undefined)
        return;
    const { kind, name } = hpa.target;
    const what = `a container of ${kind} ${name} requests no ${(0,hpa_metric/* resourceName */.Iy)(lacked.resource)}`;
    throw withoutRequest(hpa, what);
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/obstacle.js



/**
 * Milliseconds that an HPA may lack metrics: metrics-server measures new pods every 15 s from two
 * samples, and the controller ignores pods that are not ready yet.
 */
const METRICS = 180_000;
/** Milliseconds that the metrics API may be unavailable: its server may be starting. */
const API = 90_000;
/** Milliseconds that the controller may not have synced again: it does every 15 s. */
const STALE = 45_000;
/** Waiting does not help for an API that is not registered at all. */
const UNREGISTERED = /could not find the requested resource|metrics API \([^)]*\) registered/;
const patienceFor = (message) => {
    if (UNREGISTERED.test(message))
        return 0;
    return /unable to handle the request/.test(message) ? API : METRICS;
};
const adapter = (api) => `Nothing serves it on ${api}.metrics.k8s.io: install an adapter (e.g. prometheus-adapter, KEDA), and check that it knows the metric (kubectl get --raw /apis/${api}.metrics.k8s.io/v1beta1).`;
const hints = {
    FailedGetPodsMetric: adapter('custom'),
    FailedGetObjectMetric: adapter('custom'),
    FailedGetExternalMetric: adapter('external'),
};
const METRICS_SERVER = 'Check that metrics-server runs (kubectl top pods), that the API server reaches it and that it reaches TCP 10250 of the nodes.';
const noMetrics = (hpa, name, active) => {
    const reason = active === undefined ? 'no status yet' : `${active.reason}: ${active.message}`;
    const on = (hpa?.metrics ?? []).map((metric) => metric.name).join(', ');
    return {
        what: `metrics of HPA ${name}`,
        state: active?.reason ?? 'no status yet',
        patience: patienceFor(active?.message ?? ''),
        error: new action_error/* ActionError */.l({
            code: 'HPA_NO_METRICS',
            message: `HPA ${name} has no metrics${on === '' ? '' : ` of ${on}`}, so it cannot scale (${reason})`,
            hint: hints[active?.reason ?? ''] ?? METRICS_SERVER,
        }),
    };
};
/** The conditions of an HPA other than missing metrics. */
const reported = (hpa, active) => {
    const able = hpa.conditions.find(({ type }) => type === 'AbleToScale');
    if (able?.status === 'False') {
        const { kind, name } = hpa.target;
        return new action_error/* ActionError */.l({
            code: 'HPA_TARGET_MISSING',
            message: `HPA ${hpa.name} cannot scale ${kind} ${name}: ${able.reason}: ${able.message}`,
            hint: 'Correct scaleTargetRef of the HPA, or deploy what it names; its kind needs a scale subresource.',
        });
    }
    if (active?.reason === 'AmbiguousSelector') {
        return ambiguous(`HPA ${hpa.name} does nothing: ${active.message}`);
    }
    if (active?.reason === 'ScalingDisabled')
        return atZero(hpa);
    const request = /missing request for .*/.exec(active?.message ?? '');
    return request === null ? undefined : withoutRequest(hpa, `there is a ${request[0]}`);
};
/** Why an HPA cannot prove anything yet, by its own conditions. */
const obstacleOf = ({ hpa: name, atLeast }, hpa) => {
    const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive');
    if (hpa === undefined || !isActive(hpa)) {
        const error = hpa && reported(hpa, active);
        if (error === undefined)
            return noMetrics(hpa, name, active);
        const what = `HPA ${name} to be able to scale`;
        return { what, state: active?.reason ?? error.code, patience: STALE, error };
    }
    if (hpa.currentReplicas >= atLeast) {
        return {
            what: `HPA ${name} to scale down`,
            state: `${hpa.currentReplicas} replicas`,
            patience: Infinity,
            error: new action_error/* ActionError */.l({
                code: 'HPA_ALREADY_SCALED',
                message: `HPA ${name} has ${hpa.currentReplicas} replicas before the load, so reaching ${atLeast} would prove nothing`,
                hint: 'Wait until an earlier load has ended for five minutes, lower minReplicas, or expect more.',
            }),
        };
    }
    if (hpa.currentReplicas >= Math.min(1, hpa.minReplicas))
        return undefined;
    return { what: `replicas of HPA ${name}`, state: 'none', patience: STALE, error: atZero(hpa) };
};

// EXTERNAL MODULE: ./dist.src/stages/quota.js
var stages_quota = __webpack_require__(36910);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/quota.js



const needs = ({ requests }) => {
    const of = (resource) => (requests && (0,pod_requests/* requestOf */.f)(requests, resource)) ?? 0;
    return (0,stages_quota/* needsOf */.h)(of('cpu'), of('memory'));
};
/**
 * Checks that the quotas of the namespace let all HPAs together grow as far as expected. Skips
 * unreadable quotas and those with scopes.
 *
 * @throws ActionError HPA_QUOTA_TOO_SMALL
 */
const checkQuotas = async (namespace, expectations, baselines, kubernetes) => {
    const quotas = await kubernetes.list('quotas', namespace).catch(() => []);
    for (const { hpa, atLeast } of expectations) {
        const baseline = baselines.find((one) => one.hpa === hpa);
        if (baseline === undefined)
            continue;
        const more = Math.max(0, atLeast - baseline.replicas);
        const found = quotas.flatMap((quota) => (0,stages_quota/* beyondQuota */.k)(quota, more, needs(baseline)) ?? [])[0];
        if (found === undefined)
            continue;
        throw new action_error/* ActionError */.l({
            code: 'HPA_QUOTA_TOO_SMALL',
            message: `HPA ${hpa} cannot grow from ${baseline.replicas} to ${atLeast} replicas: ${found}`,
            hint: 'Raise the quota, take away what the namespace no longer needs, or expect less.',
        });
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/reach.js



/** The highest possible value of a metric, as a share of its target; undefined if unbounded. */
const mostOf = (metric, pods) => {
    const { resource, container, target } = metric;
    if (resource === undefined || target.value <= 0)
        return undefined;
    const limit = (0,pod_requests/* limitOf */.L)(pods, resource, container);
    if (limit === undefined)
        return undefined;
    if (target.type === 'AverageValue')
        return limit / target.value;
    const request = (0,pod_requests/* requestOf */.f)(pods, resource, container);
    return request === undefined ? undefined : (limit / request) * (100 / target.value);
};
/**
 * Checks that pods at their limits can exceed the target at all. One such metric is enough; the
 * cluster's tolerance, which it does not report, is ignored.
 *
 * @throws ActionError HPA_TARGET_UNREACHABLE
 */
const checkReach = (hpa, pods) => {
    if (pods === undefined || hpa.metrics.length === 0)
        return;
    const most = hpa.metrics.map((metric) => mostOf(metric, pods));
    if (most.some((share) => share === undefined || share > 1))
        return;
    const metrics = hpa.metrics.map((metric) => `${metric.name} (target ${(0,hpa_metric/* describeTarget */.ff)(metric)})`);
    const shares = most.map((share = 0) => `${Math.round(share * 100)} %`);
    throw new action_error/* ActionError */.l({
        code: 'HPA_TARGET_UNREACHABLE',
        message: `HPA ${hpa.name} can never grow: with its limits, a pod comes to ${shares.join(' and ')} of ` +
            `the target of ${metrics.join(' and ')}, at most`,
        hint: 'Set the target below what a pod can use: on virtual nodes limits equal requests, so it is below 100 % of the request, less the tolerance of 10 %.',
    });
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/scale-up.js
var scale_up = __webpack_require__(8357);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/expectation.js


/** The expectations per namespace, by plain names there; "every" belongs to the first. */
const byNamespace = ({ namespace: own, expectations, release, }) => {
    const placed = expectations.map((one) => {
        const { namespace, name } = hpaPlace(one.hpa ?? '', own);
        return { namespace, wanted: { ...one, hpa: one.hpa === undefined ? undefined : name } };
    });
    return [...Map.groupBy(placed, ({ namespace }) => namespace)].map(([namespace, there]) => ({
        ...{ namespace, expectations: there.map(({ wanted }) => wanted) },
        ...(namespace === own && { release }),
    }));
};
const grown = ({ factor }, size) => factor === undefined ? size + 1 : Math.max(size + 1, Math.ceil(size * factor));
/**
 * The replicas that a growth leads to, from the HPA's current size. One that is still large from an
 * earlier load counts from its minimum, since the check waits until it has shrunk.
 */
const targetOf = (wanted, hpa) => {
    if (wanted.atLeast !== undefined)
        return wanted.atLeast;
    const target = grown(wanted, hpa.currentReplicas);
    return target <= hpa.maxReplicas ? target : grown(wanted, hpa.minReplicas);
};
const isOf = (release, hpa) => release === undefined || hpa.release === undefined || hpa.release === release;
/** The HPAs that "every HPA" means: one with a fixed size cannot scale, and is left out. */
const others = (named, present, release, progress) => present.filter((hpa) => {
    if (named.has(hpa.name) || !isOf(release, hpa))
        return false;
    if (hpa.maxReplicas > hpa.minReplicas)
        return true;
    progress.warning(`HPA ${hpa.name} always has ${hpa.maxReplicas} replicas, so nothing is expected of it`);
    return false;
});
const noneThere = (namespace) => new action_error/* ActionError */.l({
    code: 'HPA_MISSING',
    message: `namespace ${namespace} has no HPA that could grow`,
    hint: 'Check the namespace, and that the chart makes an HPA whose maxReplicas is above its minReplicas.',
});
/**
 * Resolves the expectations of each HPA to numbers.
 * @param missing creates the error for a named HPA that does not exist
 * @throws ActionError HPA_MISSING
 */
const resolveExpectations = ({ namespace, expectations, release }, present, progress, missing) => {
    const named = new Set(expectations.flatMap(({ hpa }) => hpa ?? []));
    const resolved = expectations.flatMap((wanted) => {
        const one = present.find(({ name }) => name === wanted.hpa);
        if (wanted.hpa !== undefined && one === undefined)
            throw missing(wanted.hpa);
        const hpas = one === undefined ? others(named, present, release, progress) : [one];
        return hpas.map((hpa) => ({ ...wanted, hpa: hpa.name, atLeast: targetOf(wanted, hpa) }));
    });
    if (resolved.length === 0)
        throw noneThere(namespace);
    return resolved;
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/prepare.js












/** The label that OKE sets on every node, including virtual ones. */
const LABEL = 'oci.oraclecloud.com/fault-domain';
/**
 * Reads the fault domain of each node; undefined if no expectation needs it.
 * @throws ActionError CLUSTER_FORBIDDEN without permission to list nodes
 */
const readFaultDomains = async (expectations, kubernetes) => {
    if (expectations.every(({ faultDomains }) => faultDomains === undefined))
        return undefined;
    const nodes = await kubernetes.listObjects({ apiVersion: 'v1', kind: 'Node' }, '');
    return new Map(nodes.map(({ name, object }) => [name, (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'labels', LABEL))]));
};
/**
 * Checks before the load that each HPA can meet its expectations: it exists, may grow that far, is
 * the only one that scales its target, which exists, has metrics, fits the quotas, and is not that
 * large already. New pods have no metrics for about a minute, and an HPA keeps its size for minutes
 * after a load: waits for both, for metrics at most three minutes. What waiting cannot fix fails at
 * once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 * HPA_NO_METRICS, HPA_ALREADY_SCALED, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS, HPA_TARGET_AT_ZERO,
 * HPA_QUOTA_TOO_SMALL, HPA_TARGET_UNREACHABLE
 */
const prepareScaling = async (wanted, kubernetes, waiting, progress) => {
    const parts = [];
    for (const part of byNamespace(wanted)) {
        parts.push(named(await prepareNamespace(part, kubernetes, waiting, progress), wanted.namespace));
    }
    const faultDomains = parts.find((part) => part.faultDomains !== undefined)?.faultDomains;
    return {
        namespace: wanted.namespace,
        expectations: parts.flatMap(({ expectations }) => expectations),
        baselines: parts.flatMap(({ baselines }) => baselines),
        ...(faultDomains && { faultDomains }),
    };
};
const prepareNamespace = async (wanted, kubernetes, waiting, progress) => {
    const { namespace } = wanted;
    const present = await kubernetes.list('hpa', namespace);
    const none = (name) => missing(namespace, name, present);
    const expectations = resolveExpectations(wanted, present, progress, none);
    const faultDomains = await readFaultDomains(expectations, kubernetes);
    const targets = await checkStatic(namespace, expectations, present, kubernetes);
    const seen = new watched/* Watched */.l();
    await waitForHpas(expectations, seen, kubernetes.watch('hpa', namespace, seen.take), {
        ...waiting,
        progress,
    });
    const baselines = expectations.map(({ hpa }) => baselineOf(namespace, hpa, seen, targets));
    await checkQuotas(namespace, expectations, baselines, kubernetes);
    for (const [index, expected] of expectations.entries()) {
        const slow = tooSlow(expected, baselines[index]);
        if (slow !== undefined)
            progress.warning(slow);
    }
    return { namespace, expectations, baselines, ...(faultDomains && { faultDomains }) };
};
/** Names HPAs as they were given if they are in another than the default namespace. */
const named = ({ namespace, expectations, baselines, ...rest }, own) => {
    const text = (name) => hpaText({ namespace, name }, own);
    return {
        ...{ ...rest, namespace },
        expectations: expectations.map((one) => ({ ...one, hpa: text(one.hpa) })),
        baselines: baselines.map((one) => ({ ...one, hpa: text(one.hpa) })),
    };
};
const checkStatic = async (namespace, expectations, present, kubernetes) => {
    const workloads = [
        ...(await kubernetes.list('deployments', namespace)),
        ...(await kubernetes.list('statefulsets', namespace)),
    ];
    const targets = new Map();
    for (const expected of expectations) {
        const hpa = present.find((one) => one.name === expected.hpa);
        if (hpa === undefined)
            throw missing(namespace, expected.hpa, present);
        const scale = await kubernetes.scale(namespace, hpa.target);
        const workload = (0,baseline/* isCounted */.h)(hpa.target)
            ? workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name)
            : undefined;
        checkHpa(hpa, expected, present, scale);
        checkReach(hpa, workload?.requests);
        await checkRequests(namespace, hpa, { scale, template: workload?.requests }, kubernetes);
        targets.set(hpa.name, { scale, workload });
    }
    return targets;
};
const waitForHpas = async (expectations, seen, watch, waiting) => {
    const obstacles = () => expectations.flatMap((expected) => obstacleOf(expected, seen.get(expected.hpa)) ?? []);
    let since = new Map();
    const ready = await (0,until/* until */.T)(waiting, [watch], () => {
        const now = waiting.clock.now();
        const left = obstacles();
        since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]));
        const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience);
        if (late !== undefined)
            throw late.error;
        const [first] = left;
        if (first === undefined)
            return true;
        waiting.progress.waiting(`${first.what}: ${first.state}`);
        return undefined;
    });
    const [first] = obstacles();
    if (ready === undefined && first !== undefined)
        throw first.error;
};
const baselineOf = (namespace, name, seen, targets) => {
    const hpa = seen.get(name);
    if (hpa === undefined)
        throw missing(namespace, name, []);
    const { scale = 'unknown', workload } = targets.get(name) ?? {};
    return {
        ...{ hpa: name, namespace, name },
        target: hpa.target,
        replicas: hpa.currentReplicas,
        scaleUp: hpa.scaleUp,
        ...(workload === undefined ? {} : { requests: workload.requests }),
        ...(typeof scale === 'string' || scale.selector === '' ? {} : { selector: scale.selector }),
    };
};
const tooSlow = ({ hpa, atLeast, within }, baseline) => {
    if (baseline === undefined)
        return undefined;
    const seconds = (0,scale_up/* secondsToGrow */.UX)(baseline.replicas, atLeast, baseline.scaleUp);
    if (seconds * 1000 < within)
        return undefined;
    const far = `from ${baseline.replicas} to ${atLeast} replicas`;
    const least = Number.isFinite(seconds) ? `takes at least ${seconds} s to grow` : 'never grows';
    return (`HPA ${hpa} ${least} ${far}, allowed are ${within / 1000} s: ` +
        `its behaviour adds at most ${(0,scale_up/* describePolicies */.gO)(baseline.scaleUp)}`);
};


/***/ }),

/***/ 36910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf),
/* harmony export */   k: () => (/* binding */ beyondQuota)
/* harmony export */ });
/** What one more pod uses of each limit that a quota may set: cores, and bytes. */
const needsOf = (cpu, memory) => ({
    pods: 1,
    'count/pods': 1,
    ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
});
/** Why a quota does not allow this many more pods; undefined if it does, or has scopes. */
const beyondQuota = ({ name, isScoped, limits }, more, each) => {
    if (isScoped)
        return undefined;
    const limit = limits.find(({ resource, hard, used }) => {
        const need = Object.hasOwn(each, resource) ? (each[resource] ?? 0) : 0;
        return need > 0 && used + need * more > hard * (1 + 1e-9);
    });
    if (limit === undefined)
        return undefined;
    return `ResourceQuota ${name} allows ${limit.hard} of ${limit.resource}, ${limit.used} are used`;
};


/***/ })

};
