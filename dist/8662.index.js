export const id = 8662;
export const ids = [8662];
export const modules = {

/***/ 99134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertScaling: () => (/* binding */ assertScaling)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 9 modules
var kubectl = __webpack_require__(66600);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling.js + 7 modules
var assert_scaling = __webpack_require__(2181);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/chart-data.js
var chart_data = __webpack_require__(41554);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/prepare.js + 4 modules
var prepare = __webpack_require__(65608);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/render-mermaid.js
var render_mermaid = __webpack_require__(53099);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/render-page.js + 1 modules
var render_page = __webpack_require__(71321);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/render-table.js
var render_table = __webpack_require__(80344);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __webpack_require__(20803);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/replicas.js

/**
 * The replicas expected of an HPA, from a pair such as `edge=3`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = ([hpa, text]) => {
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { hpa, atLeast };
    throw new action_error/* ActionError */.l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3.',
    });
};

// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/actions/assert-scaling.js
















const own = defaults/* defaults */.N['assert-scaling'];
const assertScaling = {
    main: async (context) => {
        const { clock, outputs, summary, temporaryFolder, log, signal } = context;
        const inputs = context.readInputs((read) => ({
            namespace: read.required('namespace', input_text/* asText */.e1),
            expect: read.required('expect', (text) => Object.entries((0,input_lists/* pairsOf */.fq)('expect', text)).map(asReplicas)),
            within: read.orDefault('within', duration/* parseDuration */.E, own.within),
            ready: read.orDefault('ready-timeout', duration/* parseDuration */.E, own['ready-timeout']),
            context: read.optional('kube-context', input_text/* asText */.e1),
        }));
        const { namespace, within } = inputs;
        const expectations = inputs.expect.map((expected) => ({ ...expected, within }));
        const stage = log.stage('assert-scaling');
        const patience = { clock, progress: stage, milliseconds: 120_000 };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = (0,process_exec/* execUntil */.m)(signal);
        const cluster = (0,kubectl/* kubectl */.Lr)(exec, access);
        await (0,kubectl/* requireCluster */._H)(exec, access);
        const waiting = { clock, deadline: clock.now() + inputs.ready, signal };
        const wanted = { namespace, expectations };
        const baselines = await (0,prepare/* prepareScaling */.x)(wanted, cluster, waiting, stage);
        const tools = { clock, progress: stage, signal };
        const report = await (0,assert_scaling/* watchScaling */.xO)({ ...wanted, baselines }, cluster, assert_scaling/* foreignLoad */.vw, tools);
        const page = (0,external_node_path_.join)(temporaryFolder, 'scaling.html');
        await (0,promises_.writeFile)(page, (0,render_page/* renderPage */.C)(`Scaling of ${namespace}`, report));
        await outputs.set('page', page);
        await outputs.set('scaling', JSON.stringify(report.verdicts));
        await summary.append((0,markdown/* renderTable */.bo)(render_table/* tableHead */.P, (0,render_table/* scalingRows */.D)(report.verdicts)));
        await summary.append((0,render_mermaid/* renderMermaid */.m)((0,chart_data/* chartData */.L)(report)));
        const failure = (0,assert_scaling/* scalingFailure */.I1)(report);
        if (failure !== undefined)
            throw failure;
        stage.done(report.verdicts.map(assert_scaling/* describeVerdict */.XZ).join('; '));
    },
};


/***/ }),

/***/ 65608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ prepareScaling)
});

// EXTERNAL MODULE: ./dist.src/stages/until.js
var until = __webpack_require__(51474);
// EXTERNAL MODULE: ./dist.src/stages/watched.js
var watched = __webpack_require__(25444);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/baseline.js
var baseline = __webpack_require__(6742);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/preconditions.js

/** That there is no such HPA, with those that there are. */
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
/** The error for HPAs that stand in each other's way. */
const ambiguous = (message) => new action_error/* ActionError */.l({
    code: 'HPA_AMBIGUOUS',
    message,
    hint: 'Kubernetes then lets none of them scale: keep one HPA for each target, or give the targets labels of their own.',
});
/**
 * What the HPA itself and its target show before any waiting.
 *
 * @throws ActionError HPA_MAXIMUM_TOO_LOW, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS, HPA_TARGET_MISSING,
 *   HPA_TARGET_AT_ZERO
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
/** The error for a target that is switched off. */
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



/** Whether the controller could reckon with what it measured. */
const isActive = (hpa) => hpa.conditions.some(({ type, status }) => type === 'ScalingActive' && status === 'True');
/** The error for pods without the request that an HPA measures against. */
const withoutRequest = (hpa, message) => new action_error/* ActionError */.l({
    code: 'HPA_WITHOUT_REQUEST',
    message: `HPA ${hpa.name} scales on per cent of a request, but ${message}`,
    hint: 'Give every container of the pod the request; virtual nodes want it equal to the limit.',
});
/**
 * Whether the pods have the requests that an HPA measures against. The HPA is believed first, then the
 * pods, which a LimitRange may have given what their template lacks.
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
 * Milliseconds for which an HPA may have no metrics: metrics-server measures new pods every 15 s
 * from two samples, and the controller leaves out pods that are not ready yet.
 */
const METRICS = 180_000;
/** Milliseconds for which nobody may answer for the metrics API: its server may just start. */
const API = 90_000;
/** Milliseconds for which the controller may not have looked again: it does every 15 s. */
const STALE = 45_000;
/** An API that is not registered at all comes to life by no waiting. */
const UNREGISTERED = /could not find the requested resource|metrics API \([^)]*\) registered/;
const patienceFor = (message) => {
    if (UNREGISTERED.test(message))
        return 0;
    return /unable to handle the request/.test(message) ? API : METRICS;
};
const adapter = (api) => `Nobody answers for it on ${api}.metrics.k8s.io: install an adapter (e.g. prometheus-adapter, KEDA), and check that it knows the metric (kubectl get --raw /apis/${api}.metrics.k8s.io/v1beta1).`;
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
/** What the conditions of an HPA say that is no lack of metrics. */
const told = (hpa, active) => {
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
/** What still keeps an HPA from showing anything; its own conditions are believed. */
const obstacleOf = ({ hpa: name, atLeast }, hpa) => {
    const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive');
    if (hpa === undefined || !isActive(hpa)) {
        const error = hpa && told(hpa, active);
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

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/quota.js


/** What one more pod takes of each limit that a quota may set. */
const needs = ({ requests }) => {
    const of = (resource) => (requests && (0,pod_requests/* requestOf */.f)(requests, resource)) ?? 0;
    const [cpu, memory] = [of('cpu'), of('memory')];
    return {
        pods: 1,
        'count/pods': 1,
        ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
    };
};
const quota_short = ({ name, isScoped, limits }, more, each) => {
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
/**
 * Whether the quotas of the namespace let all HPAs together grow as far as is expected. Quotas that may
 * not be read, and those with scopes, are passed over.
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
        const found = quotas.flatMap((quota) => quota_short(quota, more, needs(baseline)) ?? [])[0];
        if (found === undefined)
            continue;
        throw new action_error/* ActionError */.l({
            code: 'HPA_QUOTA_TOO_SMALL',
            message: `HPA ${hpa} cannot grow from ${baseline.replicas} to ${atLeast} replicas: ${found}`,
            hint: 'Raise the quota, take away what the namespace no longer needs, or expect less.',
        });
    }
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/scale-up.js
var scale_up = __webpack_require__(8357);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/prepare.js








/**
 * Checks, before any load is sent, that each HPA can show what is expected: it exists, may grow that
 * far, it alone scales what is there, it has metrics, the quotas leave room, and it is not that large
 * already. New pods have no metrics for about a minute, and an HPA keeps its size for minutes after a
 * load: both are waited for, metrics no longer than three minutes. What no waiting can mend fails at
 * once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 *   HPA_NO_METRICS, HPA_ALREADY_SCALED, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS, HPA_TARGET_AT_ZERO,
 *   HPA_QUOTA_TOO_SMALL
 */
const prepareScaling = async ({ namespace, expectations }, kubernetes, waiting, progress) => {
    const targets = await checkStatic(namespace, expectations, kubernetes);
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
    return baselines;
};
const checkStatic = async (namespace, expectations, kubernetes) => {
    const present = await kubernetes.list('hpa', namespace);
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
        hpa: name,
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

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        timeout: '10m',
    },
    load: { path: '/', rate: '30/s', duration: '3m', 'max-failed': '1%' },
    'assert-scaling': { within: '3m30s', 'ready-timeout': '7m' },
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ })

};
