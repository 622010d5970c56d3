export const id = 1818;
export const ids = [1818];
export const modules = {

/***/ 43165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stageLogs)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13776);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const resultLine = ({ name, outcome, failure }, evidence) => {
    if (outcome === 'success')
        return (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)(name, evidence);
    if (outcome === 'cancelled')
        return 'stopped';
    return `failed: ${failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l ? failure.code : 'UNEXPECTED'}`;
};
/** One log group per stage, written when it ends, so that concurrent stages never mix. */
const stageLogs = (log, evidence) => {
    const open = new Map();
    const logOf = (name) => {
        const stage = open.get(name) ?? log.parallelStage(name);
        open.set(name, stage);
        return stage;
    };
    return {
        progress: logOf,
        started: (name) => void logOf(name),
        ended: (result) => logOf(result.name).done(resultLine(result, evidence)),
    };
};


/***/ }),

/***/ 30784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ comparisonHead),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vs: () => (/* binding */ comparisonRows)
/* harmony export */ });
/**
 * The noise between two equal runs: an HPA syncs every 15 s, so its times vary by that, depending
 * on when the load starts.
 */
const slack = { seconds: 15, milliseconds: 20, perCent: 0.5, replicas: 0 };
const hpaFigures = (hpa) => {
    const verdictOf = ({ hpas }) => hpas.find(({ name }) => name === hpa)?.verdict;
    return [
        {
            ...{ name: `${hpa}: first scale-up`, unit: ' s', slack: slack.seconds },
            value: (of) => verdictOf(of)?.firstScaleUpSeconds,
        },
        {
            ...{ name: `${hpa}: reached`, unit: ' s', slack: slack.seconds },
            value: (of) => verdictOf(of)?.reachedSeconds,
        },
        {
            ...{ name: `${hpa}: peak of replicas`, unit: '', slack: slack.replicas },
            isBetterHigh: true,
            value: (of) => verdictOf(of)?.peak,
        },
    ];
};
const loadFigures = [
    {
        ...{ name: 'p95', unit: ' ms', slack: slack.milliseconds },
        value: ({ load }) => load?.totals?.p95Milliseconds,
    },
    {
        ...{ name: 'failed', unit: ' %', slack: slack.perCent },
        value: ({ load }) => load?.totals && load.totals.failedRate * 100,
    },
];
const isWorse = ({ slack: least, isBetterHigh = false }, before, now, margin) => {
    if (before === null)
        return false;
    // No longer reaching something is the worst regression.
    if (now === null)
        return !isBetterHigh;
    const allowed = Math.max(before * margin, least);
    return isBetterHigh ? before - now > allowed : now - before > allowed;
};
/**
 * Compares a run with an earlier one. A figure is worse if it differs by more than the margin and
 * the noise between equal runs.
 *
 * @param margin share of the earlier figure, 0.2 for 20 %
 */
const compare = (before, now, margin) => {
    const shared = now.hpas.filter(({ name }) => before.hpas.some((one) => one.name === name));
    const figures = [...shared.flatMap(({ name }) => hpaFigures(name)), ...loadFigures];
    return figures.flatMap((figure) => {
        const [was, is] = [figure.value(before), figure.value(now)];
        // Undefined was not measured; null never happened.
        if (was === undefined || is === undefined || (was === null && is === null))
            return [];
        const { name, unit } = figure;
        return [{ name, unit, before: was, now: is, isWorse: isWorse(figure, was, is, margin) }];
    });
};
const comparisonHead = ['Figure', 'Before', 'Now', 'Change', ''];
const text = (value, unit) => value === null ? 'never' : `${Math.round(value * 10) / 10}${unit}`;
const change = ({ before, now, unit }) => {
    if (before === null || now === null)
        return '–';
    const by = Math.round((now - before) * 10) / 10;
    const sign = by > 0 ? '+' : by < 0 ? '−' : '';
    return `${sign}${Math.abs(by)}${unit}`;
};
/** A row for each figure. */
const comparisonRows = (comparison) => comparison.map((figure) => [
    figure.name,
    text(figure.before, figure.unit),
    text(figure.now, figure.unit),
    change(figure),
    figure.isWorse ? '✖ worse' : '✔',
]);


/***/ }),

/***/ 44810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ regression)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30784);


/** The failure of a run that is worse than an earlier one, if that fails it. */
const regression = (comparison, { margin, isFailure }) => {
    const worse = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonRows */ .Vs)(comparison.filter((figure) => figure.isWorse));
    if (!isFailure || worse.length === 0)
        return undefined;
    const lines = worse.map(([name, before, now]) => `${name}: ${now}, before ${before}`);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'SCALING_REGRESSED',
        message: `it is worse than before by more than ${Math.round(margin * 100)} %\n${lines.join('\n')}`,
        hint: 'Compare both curves on the page. If the change is intended, make the new timeline.json the baseline, or raise "baseline-margin".',
    });
};


/***/ }),

/***/ 15930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ timelineFile)
});

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/cold-start.js
/** Milliseconds by which an event may arrive after the pod created for it: the watches race. */
const LATE = 2_000;
/**
 * The HPA's decision for which a pod was created, in milliseconds since the epoch: the last one
 * before it. Undefined for pods from before the watch.
 */
const decisionFor = ({ hpa, createdAt }, { rescales, samples }, startedAt) => {
    if (createdAt === undefined || createdAt < startedAt)
        return undefined;
    const own = samples.filter((one) => one.hpa === hpa);
    const grown = own.filter((one, index) => one.desiredReplicas > (own[index - 1]?.desiredReplicas ?? Infinity));
    const decisions = [...rescales.filter((one) => one.hpa === hpa), ...grown].map(({ at }) => at);
    const before = decisions.filter((at) => at + startedAt <= createdAt + LATE);
    return before.length === 0 ? undefined : Math.min(createdAt, Math.max(...before) + startedAt);
};
const between = (from, to) => from === undefined || to === undefined ? null : Math.max(0, Math.round((to - from) / 100) / 10);
/**
 * The pods created during the watch, in order of creation, with the breakdown of their start time.
 */
const coldStarts = (timeline, startedAt) => timeline.pods
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

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/sample.js
var sample = __webpack_require__(77143);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js


const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10;
/** Omits entries without a value. */
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
    const timeline = (0,sample/* timelineOf */.hf)(all, hpa);
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
/** The content of `timeline.json`, according to its schema. */
const timelineFile = (report, load, result) => {
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


/***/ }),

/***/ 61024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
const fail = (code, message, hint) => {
    return { passed: false, code, message, hint };
};
/** The verdict of a watch that was ended early; what was proven remains proven. */
const unfinished = (verdict) => {
    if (verdict.passed)
        return verdict;
    const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`;
    const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again');
    return { ...verdict, ...reason, neededRate: undefined };
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
};


/***/ }),

/***/ 48322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeDeployed)
/* harmony export */ });
/** One line for the log and the summary; claims no response if nothing was requested. */
const describeDeployed = ({ name, revision, url, hasAnswered = false, changes, }) => {
    const what = changes.length === 0 ? 'unchanged' : 'rolled out';
    const responses = hasAnswered ? `${url} responds` : `${url} was not requested`;
    return `${name} revision ${revision} ${what}${url === undefined ? '' : `, ${responses}`}`;
};


/***/ }),

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSummary),
/* harmony export */   s: () => (/* binding */ describeLoad)
/* harmony export */ });
/**
 * Reads k6's output of `--summary-export`. In that file a rate's `value` is the share of samples
 * that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} for invalid JSON
 */
const parseSummary = (text) => {
    const parsed = JSON.parse(text);
    const metrics = parsed.metrics ?? {};
    const figure = (metric, key) => {
        const value = metrics[metric]?.[key];
        return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    return {
        requests: figure('http_reqs', 'count'),
        requestsPerSecond: figure('http_reqs', 'rate'),
        failedRate: figure('http_req_failed', 'value'),
        p95Milliseconds: figure('http_req_duration', 'p(95)'),
        droppedIterations: figure('dropped_iterations', 'count'),
        iterations: figure('iterations', 'count'),
        iterationsPerSecond: figure('iterations', 'rate'),
        iterationP95Milliseconds: figure('iteration_duration', 'p(95)'),
        crossed: crossedThresholds(metrics),
    };
};
const crossedThresholds = (metrics) => {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
};
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
const describeLoad = (summary) => {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    if (summary.requests === 0) {
        return (`${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
            `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
            `${summary.iterations} iterations, no HTTP${dropped}`);
    }
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
};


/***/ }),

/***/ 71074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ ensureMetricsServer),
/* harmony export */   Yg: () => (/* binding */ installMetricsServer),
/* harmony export */   aZ: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var _ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15500);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83777);


/**
 * Milliseconds for which figures are awaited: the pod starts, and two figures that are 60 s apart are
 * needed.
 */
const PATIENCE = 300_000;
/**
 * Installs it if missing, without waiting. @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*
 */
const installMetricsServer = async (version, apply) => {
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planMetricsServer */ .Q)(version, apply.kubernetes);
    plan.kept.forEach((text) => apply.progress.info(text));
    await (0,_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMetricsServer */ .ni)(plan, apply);
};
/**
 * Installs metrics-server if requested, and waits until HPAs get figures.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
const ensureMetricsServer = async (how, version, apply) => {
    if (how === 'install')
        await installMetricsServer(version, apply);
    return (0,_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitMetrics */ .KH)(apply);
};


/***/ }),

/***/ 15500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* binding */ applyMetricsServer),
  KH: () => (/* binding */ awaitMetrics),
  ye: () => (/* binding */ hasNodes)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/objects.js
var objects = __webpack_require__(16332);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/plan.js
var plan = __webpack_require__(83777);
;// CONCATENATED MODULE: ./dist.src/stages/metrics-server/symptom.js



const symptom = (code, what, hint) => ({
    text: what,
    error: new action_error/* ActionError */.l({ code, message: what, hint }),
});
const availableOf = (api) => {
    const found = (0,json/* list */.p_)((0,json.at)(api.object, 'status', 'conditions')).find((one) => (0,json.at)(one, 'type') === 'Available');
    return {
        status: (0,json/* text */.Qq)((0,json.at)(found, 'status'), 'Unknown'),
        reason: (0,json/* text */.Qq)((0,json.at)(found, 'reason')),
        message: (0,json/* text */.Qq)((0,json.at)(found, 'message')),
    };
};
/** Whether the API server finds a server behind the API. */
const isAvailable = ({ api }) => api !== undefined && availableOf(api).status === 'True';
const POLL_INTERVAL = `kubectl describe pods -n ${objects/* NAMESPACE */.CU} -l k8s-app=${objects/* NAME */.o_}`;
/** The reason in the status of a pod that is not ready. */
const podText = ({ name, phase, reason, message, containers }) => {
    const [container] = containers;
    const why = container?.reason ?? reason;
    const words = container?.message ?? message;
    return [`pod ${name} is ${phase || 'not there yet'}`, why, words]
        .filter((part) => part !== undefined && part !== '')
        .join(': ');
};
const unready = (pods) => {
    const [first] = pods;
    const what = first === undefined ? `it has no pod in ${objects/* NAMESPACE */.CU}` : podText(first);
    const isUnscheduled = first !== undefined && first.node === undefined;
    return symptom('METRICS_SERVER_NOT_READY', `metrics-server does not run: ${what}`, isUnscheduled
        ? 'It needs a node that takes it: a virtual node pool with room, whose taints it tolerates (it tolerates those that all nodes had when it was installed).'
        : `Check it: ${POLL_INTERVAL}`);
};
/** Errors of connections that security rules drop, not of refused ones. */
const DROPPED = /i\/o timeout|deadline exceeded|Client\.Timeout|no route to host|timed out/i;
const unreached = ({ reason, message }) => DROPPED.test(message)
    ? symptom('METRICS_SERVER_UNREACHABLE', `the Kubernetes API does not reach metrics-server, whose pod runs (${reason}: ${message})`, 'Open TCP 10250 from the subnet of the API endpoint to that of the pods: ensure-network adds the rules. Check routes where the two are in different VCNs.')
    : symptom('METRICS_SERVER_NOT_READY', `metrics-server runs, and ${objects/* API */.nC} is not available (${reason || 'no reason'}: ${message})`, `See its log: kubectl logs -n ${objects/* NAMESPACE */.CU} -l k8s-app=${objects/* NAME */.o_}`);
/** Log lines about nodes that it could not scrape. */
const SCRAPE = /Failed to scrape node|unable to fully scrape/i;
const withoutFigures = (log) => {
    const failed = log.split('\n').findLast((line) => SCRAPE.test(line));
    const why = failed === undefined ? '' : `; it says: ${failed.trim().slice(0, 300)}`;
    const isDropped = failed !== undefined && DROPPED.test(failed);
    return symptom('METRICS_SERVER_NO_FIGURES', `metrics-server responds, but has no figures of pods${why}`, isDropped
        ? 'Open TCP 10250 from the subnet of the pods to that of the virtual nodes: ensure-network adds the rules.'
        : 'Virtual nodes have new figures every 60 s, and two are needed: it takes up to three minutes from the start of a pod. Then run again.');
};
const absent = symptom('METRICS_SERVER_MISSING', `${objects/* API */.nC} is not registered, and without it no HPA can scale by CPU or memory`, 'Set "metrics-server: install", or install it as docs/your-tenancy.md says.');
/**
 * Why HPAs get no figures; undefined if they do.
 * @param log the end of metrics-server's log; empty if unreadable
 */
const symptomOf = (view, log) => {
    const { api, pods, figures } = view;
    if (api === undefined)
        return absent;
    if (!isAvailable(view)) {
        return pods.some(({ ready }) => ready) ? unreached(availableOf(api)) : unready(pods);
    }
    return (figures ?? 0) > 0 ? undefined : withoutFigures(log);
};

;// CONCATENATED MODULE: ./dist.src/stages/metrics-server/ensure.js





const forbidden = (cause) => new action_error/* ActionError */.l({
    code: 'METRICS_SERVER_FORBIDDEN',
    message: `metrics-server cannot be installed by this identity: ${cause.message}`,
    hint: 'It makes ClusterRoles and an APIService, for which one must administer the cluster (Allow group … to manage clusters). Or have an administrator install it as docs/your-tenancy.md says, and set "metrics-server: check".',
    cause,
});
/**
 * Applies the plan, object by object. The next run continues an interrupted one: it compares again
 * with what exists.
 * @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*, PROCESS_*
 */
const applyMetricsServer = async ({ manifests, changes }, { kubernetes, progress, changed, }) => {
    try {
        for (const manifest of manifests)
            await kubernetes.apply(manifest);
    }
    catch (error) {
        const isForbidden = error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN';
        throw isForbidden ? forbidden(error) : error;
    }
    for (const change of changes) {
        changed?.(change);
        progress.info(`${change.target}: ${change.description}`);
    }
};
const FIGURES = { apiVersion: 'metrics.k8s.io/v1beta1', kind: 'PodMetrics' };
const EVERYWHERE = '*';
const NODES = { apiVersion: 'v1', kind: 'Node' };
const read = async (kubernetes) => {
    const [api, pods] = await Promise.all([
        (0,plan/* findApi */.C)(kubernetes),
        kubernetes.list('pods', objects/* NAMESPACE */.CU, `k8s-app=${objects/* NAME */.o_}`),
    ]);
    const view = { api, pods, figures: undefined };
    if (!isAvailable(view))
        return view;
    // An API that was available a moment ago may fail here: the next poll shows it.
    const found = await kubernetes.listObjects(FIGURES, EVERYWHERE).catch(() => undefined);
    return { ...view, figures: found?.length };
};
const logOf = async (kubernetes, { pods }) => {
    const [pod] = pods;
    if (pod === undefined)
        return '';
    return kubernetes.logs(objects/* NAMESPACE */.CU, pod.name, objects/* NAME */.o_, 50).catch(() => '');
};
/** Milliseconds between two polls. */
const PAUSE = 3_000;
/**
 * Waits until HPAs would get figures: the API is available, and has figures of pods.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_MISSING, METRICS_SERVER_NOT_READY, METRICS_SERVER_UNREACHABLE
 * or METRICS_SERVER_NO_FIGURES with the symptom at the deadline
 */
const awaitMetrics = async ({ kubernetes, clock, progress, deadline, signal, }) => {
    for (;;) {
        const view = await read(kubernetes);
        if (isAvailable(view) && (view.figures ?? 0) > 0)
            return view.figures ?? 0;
        const isLate = clock.now() >= deadline;
        const found = symptomOf(view, isLate ? await logOf(kubernetes, view) : '');
        // Waiting would not install it.
        if (found !== undefined && (isLate || view.api === undefined))
            throw found.error;
        if (found !== undefined)
            progress.waiting(`figures of pods: ${found.text}`);
        await clock.sleep(PAUSE, signal);
    }
};
/** Whether there is a node that could run it: without one, there is nothing to wait for. */
const hasNodes = async (kubernetes) => (await kubernetes.listObjects(NODES, '')).some(({ object }) => {
    const conditions = (0,json.at)(object, 'status', 'conditions');
    return (Array.isArray(conditions) &&
        conditions.some((one) => (0,json.at)(one, 'type') === 'Ready' && (0,json/* text */.Qq)((0,json.at)(one, 'status')) === 'True'));
});


/***/ }),

/***/ 66992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attachToPools)
/* harmony export */ });
/* harmony import */ var _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75906);
/* harmony import */ var _attach_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57423);
/* harmony import */ var _node_pool_wait_for_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21132);



/** The same as when ensure-node-pool changes a pool. */
const TIMEOUT = 20 * 60_000;
/** Updates a pool and waits for the work request, so that later steps find it settled. */
const attachToPools = (cluster, client, clock, progress) => async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT };
    const work = await (0,_core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__/* .startWhenFree */ .l)(wait, () => (0,_attach_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .attachToPool */ .dL)(pool, groups, client));
    if (work === undefined)
        return;
    await (0,_node_pool_wait_for_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForWork */ .W1)(work, cluster.compartmentId, wait);
    progress.info(`virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`);
};


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeStage),
/* harmony export */   p: () => (/* binding */ mainImage)
/* harmony export */ });
/* harmony import */ var _assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61024);
/* harmony import */ var _deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48322);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95117);




/** The image of `image`, for the chart values that the release names. */
const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool, nodePools = {} }) => {
        const all = [...(nodePool === undefined ? [] : [nodePool]), ...Object.values(nodePools)];
        const nodes = all.reduce((sum, { virtualNodes }) => sum + (virtualNodes ?? 0), 0);
        return all.length === 0 ? undefined : `${nodes} virtual nodes ACTIVE`;
    },
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVerdict */ .XZ).join('; '),
};
/** The result of a successful stage, as one line for the log and the summary. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LoadState),
/* harmony export */   v: () => (/* binding */ longestLoad)
/* harmony export */ });
/** Seconds from which the rate of a running load is computed. */
const RECENT = 15;
/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
/** Milliseconds from the start of the stage until its load has to be over. */
const longestLoad = (load) => {
    if (load === undefined)
        return LOAD_OVERHEAD;
    const start = load.where === 'cluster' ? load['start-within'] : 0;
    return start + load['warm-up'] + load.duration + LOAD_OVERHEAD;
};
/** The progress of the load: written by the load, read by the concurrent watch. */
class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #isEnough = false;
    #hasFailed = false;
    #rate;
    #sent;
    /** @param atMost longest duration of the load in milliseconds */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = (sent) => {
        this.#started = true;
        this.#sent = sent;
    };
    /** The actual `requestsPerSecond`, if any were sent. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    /** Called by the watch once everything that the load is sent for is proven. */
    enough = () => {
        this.#isEnough = true;
    };
    isEnough() {
        return this.#isEnough;
    }
    started() {
        return this.#started;
    }
    ended() {
        return this.#ended;
    }
    failed() {
        return this.#hasFailed;
    }
    requestsPerSecond() {
        return this.#ended ? this.#rate : this.#rateNow();
    }
    seconds() {
        return this.#sent?.seconds() ?? [];
    }
    /** Figures of the newest seconds, which the current metrics refer to as well. */
    #rateNow() {
        const recent = this.#sent?.recent(RECENT) ?? [];
        const ended = recent.reduce((sum, second) => sum + second.ended, 0);
        return ended === 0 ? undefined : ended / recent.length;
    }
}


/***/ }),

/***/ 17402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ targetAfter),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _network_attach_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57423);
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _network_role_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49988);
/* harmony import */ var _reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(201);
/* harmony import */ var _reachability_path_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45208);
/* harmony import */ var _reachability_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60570);
/* harmony import */ var _reachability_render_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1616);








/** The pool with the groups that were attached to it. */
const attached = (pool, attachments) => {
    const added = (to) => attachments.filter((one) => one.pool.id === pool.id && one.to === to);
    const withAdded = (has, to) => [
        ...has,
        ...added(to).map(({ groupId }) => groupId),
    ];
    return {
        ...pool,
        nodeGroupIds: withAdded(pool.nodeGroupIds, 'virtual nodes'),
        podGroupIds: withAdded(pool.podGroupIds, 'pods'),
    };
};
/** The attachments that were made: all of a pool are made in one update, or none. */
const madeOf = (attachments, done) => {
    const changes = done.filter(({ kind }) => kind === 'attach-group');
    return attachments.filter(({ pool }) => changes.some((one) => one.target === (0,_network_attach_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .poolText */ .SO)(pool)));
};
/**
 * The target after those changes of the plan that were done: with the groups that were created, and
 * pools with the groups that were attached to them.
 */
const targetAfter = async ({ desired, attachments }, done, snapshot) => {
    const { target, groupIds } = await (0,_network_role_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveGroups */ .bq)(desired, snapshot);
    if (target.pools === undefined)
        return target;
    const made = (ids) => ids.map((id) => groupIds.get(id) ?? id);
    const attachmentsMade = madeOf(attachments, done);
    const pools = target.pools.map((one) => {
        const pool = attached(one, attachmentsMade);
        return {
            ...pool,
            nodeGroupIds: made(pool.nodeGroupIds),
            podGroupIds: made(pool.podGroupIds),
        };
    });
    return (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .withPools */ .s$)(target, pools);
};
/** Judges every path, and logs it; undefined, with a warning, if something of them cannot be read. */
const pathsOf = async (targeted, snapshot, progress) => {
    try {
        const target = await targeted;
        const report = (0,_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPaths */ .Rs)(await (0,_reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .observePaths */ .L)((0,_reachability_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .e)(target), snapshot, target), target);
        (0,_reachability_render_text_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPathText */ .T)(report).forEach((line) => progress.info(`  ${line}`));
        return report;
    }
    catch (error) {
        progress.warning(`the paths could not be judged: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 14666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipelineStages)
});

// EXTERNAL MODULE: ./dist.src/core/change.js
var core_change = __webpack_require__(1852);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 50 modules
var deploy = __webpack_require__(70339);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/stages/network/attach-to-pools.js
var attach_to_pools = __webpack_require__(66992);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 4 modules
var ensure_network = __webpack_require__(52989);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 8 modules
var ensure_node_pool = __webpack_require__(89830);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/balancer-paths.js
var balancer_paths = __webpack_require__(86086);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/network-paths.js
var network_paths = __webpack_require__(17402);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling.js + 4 modules
var assert_scaling = __webpack_require__(49792);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/judgement.js + 3 modules
var judgement = __webpack_require__(33504);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/regression.js
var regression = __webpack_require__(44810);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/prepare.js + 7 modules
var prepare = __webpack_require__(58569);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 11 modules
var load = __webpack_require__(661);
// EXTERNAL MODULE: ./dist.src/values/load/load-call.js
var load_call = __webpack_require__(62555);
;// CONCATENATED MODULE: ./dist.src/stages/load/as-deployed.js


/** Headers of the first, without those that the second has by whatever case. */
const under = (first, second) => {
    const names = Object.keys(second).map((name) => name.toLowerCase());
    const left = Object.entries(first).filter(([name]) => !names.includes(name.toLowerCase()));
    return { ...Object.fromEntries(left), ...second };
};
/**
 * Fills in what a load to the release does not set: the path, the headers and the accepted statuses
 * of the deployment's own check.
 */
const asDeployed = (load, release) => {
    const headers = under(release.headers ?? {}, load.headers ?? {});
    if (load.requests !== undefined)
        return { headers, requests: load.requests };
    const asked = release.path ?? defaults/* defaults */.N.load.path;
    const path = load.path ?? asked;
    const statuses = path === asked ? release['expect-status'] : undefined;
    return { headers, requests: [{ ...(0,load_call/* callOf */.C8)(path), statuses }] };
};

// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/proof-stages.js















/**
 * Milliseconds that an HPA may take to scale down after an earlier load: it keeps its size for five
 * minutes.
 */
const READY_TIMEOUT = (0,duration/* parseDuration */.E)(defaults/* defaults */.N['assert-scaling']['ready-timeout']);
const hostOf = (url) => url && new URL(url).hostname;
const isServiceOf = (host, namespace) => {
    const [name, of, ...rest] = host.split('.');
    return name !== '' && of === namespace && ['svc', 'svc.cluster.local'].includes(rest.join('.'));
};
const loadUrl = ({ environment, evidence, loadTargets }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    const host = hostOf(url) ?? '';
    const allowed = [...loadTargets, hostOf(evidence.release?.url)];
    // Pods may target a Service in the release's namespace, which has no external address.
    const namespace = environment.release?.namespace ?? '';
    const isOwn = environment.load?.where === 'cluster' && isServiceOf(host, namespace);
    if (url !== undefined && (isOwn || allowed.includes(host)))
        return url;
    if (url !== undefined) {
        throw new action_error/* ActionError */.l({
            code: 'LOAD_TARGET_NOT_ALLOWED',
            message: `load.url names ${host}, which is not the address of the release`,
            hint: `If the load may go there, give ${host} in the input "allow-target". No request was sent.`,
        });
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** The load; one to the release's own URL sends the same host name as the deployment's probe. */
const requestOf = (pipeline, load) => {
    const { environment, evidence } = pipeline;
    const url = loadUrl(pipeline);
    if (load.url !== undefined)
        return (0,request/* loadRequest */.W)(load, url);
    const addressUrl = evidence.release?.addressUrl;
    const { host, ...asked } = environment.release ?? {};
    // A URL with a host name already has it.
    const own = addressUrl === undefined ? host : undefined;
    const known = asDeployed(load, asked);
    return { ...(0,request/* loadRequest */.W)({ ...load, ...known, host: load.host ?? own }, url), addressUrl };
};
/**
 * Related to the highest CPU that was seen, which is that of the full rate; a ramp in the user's
 * script is unknown.
 */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? (0,profile/* fullRate */.ME)(mean, request) : mean;
/** Sends the load. Keeps its figures even if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = requestOf(pipeline, environment.load);
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0,load.runLoad)(request, clients, progress, {
        onStart: (sent) => {
            evidence.sent = sent;
            loadState.start(sent);
        },
        signal: run.signal,
        isEnough: () => environment.load?.until === 'scaled' && loadState.isEnough(),
    });
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary && rateOf(summary, request), failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
/**
 * A failed load has still shown something about the scaling, so the watch ends by itself with its
 * verdict instead of being stopped.
 */
const watchSignal = (run, { loadState }) => {
    const stop = new AbortController();
    const pass = () => {
        if (!loadState.failed())
            stop.abort(run.signal.reason);
    };
    run.signal.addEventListener('abort', pass, { once: true });
    if (run.signal.aborted)
        pass();
    return stop.signal;
};
/** If the pool is described, the limit of its nodes may leave no room for the proof. */
const warnOfLimit = async (pipeline, progress) => {
    const { environment, clients, plan } = pipeline;
    const [pool] = plan.nodePools ?? [];
    if (environment.scaling === undefined || pool === undefined)
        return;
    const wanted = (0,settings/* expectations */.Eu)(environment.scaling).reduce((sum, { atLeast = 0 }) => sum + atLeast, 0);
    const { compartmentId } = pool.target;
    const problem = await (0,limits/* tooManyPods */.y3)(wanted, compartmentId, await clients.engine());
    if (problem !== undefined)
        progress.warning(problem);
};
/** Watches the HPAs; the load starts once the watch runs. */
const runAssertScaling = async (pipeline, run) => {
    const { environment, clients, evidence, picked, loadState } = pipeline;
    const { release, scaling } = environment;
    if (release === undefined || scaling === undefined)
        return;
    const progress = pipeline.progress('assert-scaling');
    await warnOfLimit(pipeline, progress);
    const { kubernetes } = await clients.connect();
    const { clock } = clients;
    const { namespace } = release;
    const expected = (0,settings/* expectations */.Eu)(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const wanted = { namespace, expectations: expected, release: evidence.release?.name };
    const prepared = await (0,prepare/* prepareScaling */.x)(wanted, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : judgement/* foreignLoad */.v;
    const signal = watchSignal(run, pipeline);
    const keep = (report) => void (evidence.scaling = report);
    const tools = { clock, progress, signal, onUnfinished: keep };
    const watching = (0,assert_scaling/* watchScaling */.x)(prepared, kubernetes, load, tools);
    run.ready();
    const report = await watching;
    keep(report);
    const failure = (0,assert_scaling/* scalingFailure */.I)(report);
    const worse = compareWithBefore(pipeline, report);
    if (failure !== undefined)
        throw failure;
    if (worse !== undefined)
        throw worse;
};
/** Records how the run differs from an earlier one; returns the failure, if it is one. */
const compareWithBefore = ({ before, evidence }, report) => {
    if (before === undefined)
        return undefined;
    const { timeline, margin } = before;
    const comparison = (0,compare/* compare */.UD)(timeline, (0,timeline_file/* timelineFile */.O)(report, evidence.load, 'success'), margin);
    evidence.earlier = { timeline, comparison };
    return (0,regression/* regression */.y)(comparison, before);
};

// EXTERNAL MODULE: ./dist.src/stages/metrics-server/ensure-metrics-server.js
var ensure_metrics_server = __webpack_require__(71074);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/pipeline-stages.js




















/** Installs metrics-server if requested, and waits until HPAs get figures. */
const runMetricsServer = async (pipeline, run) => {
    const { environment, clients, evidence } = pipeline;
    const how = environment['metrics-server'];
    if (how === undefined)
        return;
    const { clock } = clients;
    const { kubernetes, version } = await clients.connect();
    const pods = await (0,ensure_metrics_server/* ensureMetricsServer */.Pq)(how, version, {
        ...{ kubernetes, clock, signal: run.signal },
        progress: pipeline.progress('metrics-server'),
        deadline: clock.now() + ensure_metrics_server/* PATIENCE */.aZ,
        changed: (change) => run.changed((0,core_change/* changeText */.k)(change)),
    });
    evidence.metrics = { pods };
};
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, builds } = pipeline;
    const planned = builds.flatMap((build, at) => {
        const own = plan.repositories?.[at];
        return own === undefined ? [] : [{ ...build, plan: own }];
    });
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = (0,several/* buildSeveral */.R)(planned, { repositories, builder, images: clients.images, signer: clients.signer, clock: clients.clock }, {
        ...{ progress, signal: run.signal, atMost: Number(defaults/* defaults */.N['build-push']['max-parallel']) },
        changed: (change) => run.changed((0,core_change/* changeText */.k)(change)),
        pushed: (one) => {
            if (!one.image.isUnchanged)
                run.changed(`push ${one.image.reference}`);
            evidence.images = [...(evidence.images ?? []), one];
        },
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clients.clock, work, () => progress.waiting('the build'));
};
/** Connects to the cluster only if there is something to attach. */
const attaching = async ({ plan, clients, environment }, progress) => {
    const clusterId = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (clusterId === undefined || plan.network?.attachments.length === 0)
        return undefined;
    const engine = await clients.engine();
    return (0,attach_to_pools/* attachToPools */.E)(await engine.cluster(clusterId), engine, clients.clock, progress);
};
/**
 * The paths in the network as it is now. Undefined where nothing was changed and nothing is to be
 * warned of: routes and gateways are not read for that in every deployment.
 */
const pathsAfter = async ({ plan: { network, snapshot }, clients, isGroundChanged }, done, progress) => {
    if (network === undefined || snapshot === undefined)
        return undefined;
    const isChanged = done.length > 0;
    const noted = network.warnings.length + network.routeFaults.length;
    if (!isChanged && isGroundChanged !== true && noted === 0)
        return undefined;
    const now = isChanged ? (0,network_snapshot/* takeSnapshot */.W)(await clients.network()) : snapshot;
    return (0,network_paths/* pathsOf */.w)((0,network_paths/* targetAfter */.U)(network, done, now), now, progress);
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    evidence.findings = plan.network.findings.map(review_rules/* findingText */.N);
    const routes = plan.network.routeFaults.map(review_routes/* routeFindingText */.mM);
    for (const text of [...plan.network.warnings, ...routes, ...evidence.findings]) {
        progress.warning(text);
    }
    const applied = await (0,ensure_network/* applyEnsureNetwork */.V)(plan.network, {
        client: await clients.network(),
        clock: clients.clock,
        progress,
        attach: await attaching(pipeline, progress),
    });
    applied.done.forEach((change) => run.changed((0,core_change/* changeText */.k)(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    evidence.paths = await pathsAfter(pipeline, applied.done, progress);
    if (applied.failure !== undefined)
        throw applied.failure;
};
const keepPool = (evidence, key, seen) => {
    if (key === undefined)
        evidence.nodePool = seen;
    else
        evidence.nodePools = { ...evidence.nodePools, [key]: seen };
};
/** Groups that ensure-network has created in the meantime have their OCIDs now. */
const poolPlans = async ({ plan, clients, environment }) => {
    if ((plan.network?.toCreate ?? []).length === 0)
        return plan.nodePools;
    const isPool = (name) => name === 'ensure-node-pool';
    return (await (0,plan_cluster/* planCluster */.C)(environment, isPool, clients, undefined)).nodePools;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const { clock } = clients;
    const progress = pipeline.progress('ensure-node-pool');
    const nodes = (0,once/* once */.O)(() => clients.nodes());
    const plans = await poolPlans(pipeline);
    // OKE does one change of a cluster at a time.
    for (const { key, pool } of (0,described_pools/* describedPools */.P)(environment)) {
        const own = plans?.find(({ target }) => target.name === pool.name);
        if (own === undefined)
            continue;
        for (const text of own.warnings)
            progress.warning(text);
        await (0,ensure_node_pool/* applyEnsureNodePool */.$)(own, {
            client: await clients.engine(),
            clock,
            progress,
            deadline: clock.now() + pool.timeout,
            signal: run.signal,
            changed: (change) => run.changed((0,core_change/* changeText */.k)(change)),
            seen: (seen) => keepPool(evidence, key, seen),
            kubernetes: nodes,
        });
    }
};
const runDeploy = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const connection = await clients.connect();
    const { probe, runs, clock } = clients;
    const readPaths = (silent) => (0,balancer_paths/* balancerPaths */.h)(environment, clients, silent);
    evidence.release = await (0,deploy.deploy)(pipeline.deployRequest((0,known_images/* knownImages */.w)(environment, evidence.images)), { ...connection, probe, runs, clock, readPaths }, pipeline.progress('deploy'), {
        signal: run.signal,
        changed: run.changed,
        reached: (release) => void (evidence.release = release),
    });
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    'metrics-server': runMetricsServer,
    deploy: runDeploy,
    load: runLoadStage,
    'assert-scaling': runAssertScaling,
};
/** The picked stages as the graph runs them. */
const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));


/***/ }),

/***/ 90849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planCluster)
/* harmony export */ });
/* harmony import */ var _core_once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71081);
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27816);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68685);
/* harmony import */ var _network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52989);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(329);
/* harmony import */ var _network_role_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49988);
/* harmony import */ var _network_rules_in_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74780);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51568);
/* harmony import */ var _node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89830);
/* harmony import */ var _node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13924);













/** A pool as ensure-node-pool will leave it, later in the same job. */
const poolToCome = (target, now) => {
    const { name, shape, podSubnetId, nodeSubnetId: subnetId } = target;
    const everywhere = [{ availabilityDomain: '', subnetId, faultDomains: [] }];
    return {
        id: now?.id ?? '',
        name,
        shape,
        podSubnetId,
        placements: target.placements ?? now?.placements ?? everywhere,
        nodeGroupIds: target.nodeGroupIds ?? now?.nodeGroupIds ?? [],
        podGroupIds: target.podGroupIds ?? now?.podGroupIds ?? [],
    };
};
const poolsToCome = (pools, targets) => {
    if (targets.length === 0 || pools === undefined)
        return pools;
    const others = pools.filter((pool) => (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(pool) && !targets.some(({ name }) => name === pool.name));
    const toCome = targets.map((target) => poolToCome(target, pools.find(({ name }) => name === target.name)));
    return [...others, ...toCome];
};
/** The pools of the cluster, listed once for both stages, in every compartment that is named. */
const listPools = async (engine, cluster, targets) => {
    if (targets.length === 0)
        return (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .readPools */ .aG)(engine, cluster);
    const compartments = new Set(targets.map(({ compartmentId }) => compartmentId));
    const lists = [...compartments].map((id) => engine.nodePools(id, cluster.id));
    return (await Promise.all(lists)).flat();
};
/** One after the other: what one pool takes of the limit of virtual nodes is not there for the next. */
const planPools = async (targets, pools, engine) => {
    const plans = [];
    let taken = 0;
    const reader = {
        findNodePools: (compartment, _cluster, name) => Promise.resolve(pools.filter((one) => one.name === name && one.compartmentId === compartment)),
        virtualNodeLimit: async (compartmentId) => {
            const limit = await engine.virtualNodeLimit(compartmentId);
            return limit && { used: limit.used + taken, available: limit.available - taken };
        },
        availabilityDomains: (compartmentId) => engine.availabilityDomains(compartmentId),
        podShapes: (compartmentId) => engine.podShapes(compartmentId),
    };
    for (const target of targets) {
        const plan = await (0,_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .planEnsureNodePool */ .o)(target, reader);
        taken += Math.max(0, target.size - (plan.pool?.size ?? 0));
        plans.push(plan);
    }
    return plans;
};
/**
 * Returns the section with the groups that earlier runs created. A pool also gets the others if
 * ensure-network creates them in this run: it is planned again then.
 */
const withGroups = async (environment, cluster, has, snapshot) => {
    const { network } = environment;
    if (network.mode !== 'nsg' || network['create-groups'] !== true)
        return network;
    const desired = (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network, environment), cluster);
    const { target } = await (0,_network_role_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveGroups */ .bq)(desired, await snapshot());
    const ids = (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
        const isKnown = groupId !== undefined && (!(0,_network_rules_in_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewGroup */ .SI)(groupId) || has('ensure-network'));
        return isKnown ? [[role, groupId]] : [];
    });
    return { ...network, groups: { ...Object.fromEntries(ids), ...network.groups } };
};
/**
 * Plans network and node pool. Groups count as attached if they will be by the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network } = environment;
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_10__/* .clusterIdOf */ .r)(environment);
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0,_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .requireVirtualNodeSupport */ .oS)(cluster);
    const described = has('ensure-node-pool') ? (0,_values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_11__/* .describedPools */ .P)(environment) : [];
    const openSnapshot = (0,_core_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
    const grouped = await withGroups({ ...environment, network }, cluster, has, openSnapshot);
    const targets = described.map(({ pool }) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePoolTarget */ .o6)(pool, grouped, cluster));
    const pools = await listPools(engine, cluster, targets);
    const planNetwork = async () => {
        const balancer = (0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTraffic */ .$d)((await release) ?? []);
        const settings = {
            ...(0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .withTraffic */ .oO)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network, environment), balancer, (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .givenTraffic */ .RT)(network)),
            pools: poolsToCome(pools, targets),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const snapshot = await openSnapshot();
        const plan = await (0,_network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnsureNetwork */ .w)((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)(settings, cluster), snapshot);
        const unknown = pools === undefined ? [_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .poolsUnknown */ .Q2] : [];
        return { snapshot, network: { ...plan, warnings: [...plan.warnings, ...unknown] } };
    };
    const [networkPlan, nodePools] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        planPools(targets, pools ?? [], engine),
    ]);
    return {
        ...networkPlan,
        ...(nodePools.length === 0 ? {} : { nodePools }),
    };
};


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderPathText)
/* harmony export */ });
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45208);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39221);


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .trafficText */ .nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacles */ .Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, one line each; faults of routes are separate warnings. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(one)).map(_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeFindingText */ .mM),
];


/***/ }),

/***/ 76494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83878);


/** The abort reason of stages that are stopped because another one failed. */
const stopped = (name) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
});
const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR'];
/** Whether a failure after an abort is only, somewhere in its causes, the abort itself. */
const isStop = (error, signal) => {
    if (!signal.aborted || typeof error !== 'object' || error === null)
        return false;
    if (error === signal.reason)
        return true;
    if ('code' in error && codesOfStopping.includes(String(error.code)))
        return true;
    return 'cause' in error && isStop(error.cause, signal);
};
const isGood = ({ outcome }) => outcome === 'success';
/**
 * Runs the picked stages, each as soon as its dependencies are ready. The first failure stops the
 * others. Never rejects: every stage has a result, in the order of the pipeline.
 */
const runGraph = async (stages, clock, cancellation, listener = {}) => {
    const picked = new Set(_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .stageNames */ .hL.filter((name) => stages[name] !== undefined));
    const failed = new AbortController();
    const signal = AbortSignal.any([cancellation, failed.signal]);
    const running = new Map();
    const start = (name) => {
        const known = running.get(name);
        if (known !== undefined)
            return known;
        const { done, ready } = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .neededStages */ .xB)(name, picked);
        const [before, beside] = [done.map(start), ready.map(start)];
        const isReady = Promise.withResolvers();
        const result = (async () => {
            const ended = await Promise.all(before.map((one) => one.done));
            await Promise.all(beside.map((one) => one.ready));
            const run = stages[name];
            if (run === undefined || signal.aborted || !ended.every(isGood)) {
                return { name, outcome: 'skipped', seconds: 0, changes: [] };
            }
            listener.started?.(name);
            return runOne(name, run, { clock, signal, ready: isReady.resolve });
        })();
        const done_ = result.then((one) => {
            if (one.outcome === 'failure')
                failed.abort(stopped(name));
            isReady.resolve();
            if (one.outcome !== 'skipped')
                listener.ended?.(one);
            return one;
        });
        const entry = { done: done_, ready: isReady.promise };
        running.set(name, entry);
        return entry;
    };
    return Promise.all([...picked].map((name) => start(name).done));
};
const runOne = async (name, run, { clock, signal, ready }) => {
    const started = clock.now();
    const changes = [];
    const result = (outcome) => {
        const seconds = Math.round((clock.now() - started) / 100) / 10;
        return { name, outcome, seconds, changes };
    };
    try {
        await run({ signal, ready, changed: (description) => void changes.push(description) });
        return result('success');
    }
    catch (failure) {
        return isStop(failure, signal) ? result('cancelled') : { ...result('failure'), failure };
    }
};


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

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ cyclingProblem),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   cV: () => (/* binding */ parseNodeAmount),
/* harmony export */   lT: () => (/* binding */ cyclingOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE accepts them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in OKE's defaults: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** Why OKE would refuse it, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ placedIn),
/* harmony export */   v: () => (/* binding */ parsePlacement)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Every availability domain of the region. */
const EVERYWHERE = 'all';
const FORM = /^([^=\s]+)(?:=([^=]+))?$/;
const FAULT_DOMAIN = /^FAULT-DOMAIN-[1-9]$/;
/**
 * One part of a placement: `AD-1`, `all`, or with fault domains `AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2`.
 * @throws ActionError INPUT_INVALID
 */
const parsePlacement = (text) => {
    const [, availabilityDomain, domains] = FORM.exec(text.trim()) ?? [];
    const faultDomains = domains?.split('+').map((one) => one.trim()) ?? [];
    const isRead = faultDomains.every((one) => FAULT_DOMAIN.test(one));
    const isOnce = new Set(faultDomains).size === faultDomains.length;
    if (availabilityDomain !== undefined && isRead && isOnce) {
        return { availabilityDomain, faultDomains };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a placement`, 'Write an availability domain, for example AD-1, or all; with fault domains AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2.');
};
/** The availability domain that a short or whole name means. */
const domainOf = (name, domains) => {
    const wanted = name.toLowerCase();
    return domains.find((domain) => {
        const whole = domain.toLowerCase();
        return whole === wanted || whole.endsWith(`-${wanted}`) || whole.endsWith(`:${wanted}`);
    });
};
/** The placement by the names of the region, and the names that it does not have, or has twice. */
const placedIn = (wanted, domains) => {
    const all = domains.toSorted();
    const found = wanted.flatMap(({ availabilityDomain: name, faultDomains }) => (name === EVERYWHERE ? all : [domainOf(name, all)]).map((availabilityDomain) => ({
        ...{ name, availabilityDomain, faultDomains },
    })));
    const names = found.map(({ availabilityDomain }) => availabilityDomain);
    const wrong = found.flatMap(({ name, availabilityDomain }, at) => availabilityDomain === undefined || names.indexOf(availabilityDomain) < at ? [name] : []);
    const placed = found.flatMap(({ availabilityDomain, faultDomains }) => availabilityDomain === undefined ? [] : [{ availabilityDomain, faultDomains }]);
    return { placed, wrong };
};


/***/ })

};
