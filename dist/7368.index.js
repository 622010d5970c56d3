export const id = 7368;
export const ids = [7368];
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
/** One group for each stage, written when it ends, so that stages beside each other never mix. */
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
/** Installs it where it is missing, without a wait. @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_* */
const installMetricsServer = async (version, apply) => {
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planMetricsServer */ .Q)(version, apply.kubernetes);
    plan.kept.forEach((text) => apply.progress.info(text));
    await (0,_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMetricsServer */ .ni)(plan, apply);
};
/**
 * Installs metrics-server where that is asked for, and waits until HPAs get figures.
 * @returns of how many pods there are figures
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
/** What a pod that is not ready says of itself. */
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
        ? 'It needs a node that takes it: a virtual node pool with room, whose taints it tolerates (it tolerates none).'
        : `Check it: ${POLL_INTERVAL}`);
};
/** Errors of a connection that security rules drop, not of one that a host refuses. */
const DROPPED = /i\/o timeout|deadline exceeded|Client\.Timeout|no route to host|timed out/i;
const unreached = ({ reason, message }) => DROPPED.test(message)
    ? symptom('METRICS_SERVER_UNREACHABLE', `the Kubernetes API does not reach metrics-server, whose pod runs (${reason}: ${message})`, 'Open TCP 10250 from the subnet of the API endpoint to that of the pods: ensure-network adds the rules. Check routes where the two are in different VCNs.')
    : symptom('METRICS_SERVER_NOT_READY', `metrics-server runs, and ${objects/* API */.nC} is not available (${reason || 'no reason'}: ${message})`, `See its log: kubectl logs -n ${objects/* NAMESPACE */.CU} -l k8s-app=${objects/* NAME */.o_}`);
/** Lines of its log about nodes that it could not ask. */
const SCRAPE = /Failed to scrape node|unable to fully scrape/i;
const withoutFigures = (log) => {
    const failed = log.split('\n').findLast((line) => SCRAPE.test(line));
    const why = failed === undefined ? '' : `; it says: ${failed.trim().slice(0, 300)}`;
    const isDropped = failed !== undefined && DROPPED.test(failed);
    return symptom('METRICS_SERVER_NO_FIGURES', `metrics-server answers, and has figures of no pod${why}`, isDropped
        ? 'Open TCP 10250 from the subnet of the pods to that of the virtual nodes: ensure-network adds the rules.'
        : 'Virtual nodes have new figures every 60 s, and two are needed: it takes up to three minutes from the start of a pod. Then run again.');
};
const absent = symptom('METRICS_SERVER_MISSING', `${objects/* API */.nC} is not registered, and without it no HPA can scale by CPU or memory`, 'Set "metrics-server: install", or install it as docs/your-tenancy.md says.');
/**
 * What keeps HPAs from figures; undefined where they have them.
 * @param log what metrics-server wrote last; empty where it cannot be read
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
 * Applies the plan, object by object. A run that was ended is continued by the next: what is there is
 * compared anew.
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
 * Waits until HPAs would get figures: the API is available, and there are figures of pods.
 * @returns of how many pods there are figures
 * @throws ActionError METRICS_SERVER_MISSING, METRICS_SERVER_NOT_READY, METRICS_SERVER_UNREACHABLE or
 * METRICS_SERVER_NO_FIGURES with the symptom that is seen when the deadline has passed
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

/***/ 16332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   L3: () => (/* binding */ releaseFor),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   R$: () => (/* binding */ metricsServerObjects),
/* harmony export */   nC: () => (/* binding */ API),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);

/** Where metrics-server runs, and the name that it and its Service have, as in its own manifest. */
const NAMESPACE = 'kube-system';
const NAME = 'metrics-server';
/** The aggregated API by which HPAs and `kubectl top` ask for figures. */
const API = 'v1beta1.metrics.k8s.io';
/** The label that distinguishes our installation from others. */
const OWNER = 'oke-virtual-nodes-actions';
const OWNER_LABEL = 'app.kubernetes.io/managed-by';
const labelsOf = { 'k8s-app': NAME, [OWNER_LABEL]: OWNER };
const isOurs = (labels) => labels?.[OWNER_LABEL] === OWNER;
/** Its releases, newest first, by the oldest Kubernetes that each supports (its README). */
const releases = [
    { since: { major: 1, minor: 34 }, release: 'v0.9.0' },
    { since: { major: 1, minor: 31 }, release: 'v0.8.0' },
    { since: { major: 1, minor: 19 }, release: 'v0.7.2' },
];
/** The release for a Kubernetes version; the newest where that is not known. */
const releaseFor = (version) => {
    const found = releases.find(({ since }) => version && (0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, since) >= 0);
    return (found ?? releases[0]).release;
};
/** Virtual nodes have new figures every 60 s, says Oracle's manifest (oracle-devrel). */
const RESOLUTION = '60s';
const PORT = 10_250;
const args = [
    '--cert-dir=/tmp',
    `--secure-port=${PORT}`,
    '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
    '--kubelet-use-node-status-port',
    `--metric-resolution=${RESOLUTION}`,
];
/** Virtual nodes give a pod what its limits say: they are the requests of its own manifest. */
const amount = { cpu: '100m', memory: '200Mi' };
/**
 * Without probes, as in Oracle's manifest: it says that it is ready once it has two figures, which takes
 * two minutes here. Without a seccomp profile, which virtual nodes do not support.
 */
const container = (release) => ({
    name: NAME,
    image: `registry.k8s.io/metrics-server/metrics-server:${release}`,
    imagePullPolicy: 'IfNotPresent',
    args,
    ports: [{ name: 'https', containerPort: PORT, protocol: 'TCP' }],
    resources: { requests: amount, limits: amount },
    securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        runAsUser: 1000,
        capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
});
const deployment = (release) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    spec: {
        replicas: 1,
        selector: { matchLabels: { 'k8s-app': NAME } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        template: {
            metadata: { labels: labelsOf },
            spec: {
                serviceAccountName: NAME,
                priorityClassName: 'system-cluster-critical',
                containers: [container(release)],
                volumes: [{ name: 'tmp', emptyDir: {} }],
            },
        },
    },
});
const RBAC = 'rbac.authorization.k8s.io';
const account = { kind: 'ServiceAccount', name: NAME, namespace: NAMESPACE };
const clusterRole = (name, labels, rules) => ({
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name, labels: { ...labelsOf, ...labels } },
    rules,
});
const binding = (name, kind, role) => ({
    apiVersion: `${RBAC}/v1`,
    kind: `${kind === 'Role' ? '' : 'Cluster'}RoleBinding`,
    metadata: { name, labels: labelsOf, ...(kind === 'Role' ? { namespace: NAMESPACE } : {}) },
    roleRef: { apiGroup: RBAC, kind, name: role },
    subjects: [account],
});
const READ = ['get', 'list', 'watch'];
/** Whoever may view, edit or administer a namespace sees figures of its pods too. */
const AGGREGATED = Object.fromEntries(['admin', 'edit', 'view'].map((role) => [`${RBAC}/aggregate-to-${role}`, 'true']));
const rights = [
    clusterRole('system:aggregated-metrics-reader', AGGREGATED, [
        { apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    clusterRole(`system:${NAME}`, {}, [
        { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
        { apiGroups: [''], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    binding(`${NAME}-auth-reader`, 'Role', 'extension-apiserver-authentication-reader'),
    binding(`${NAME}:system:auth-delegator`, 'ClusterRole', 'system:auth-delegator'),
    binding(`system:${NAME}`, 'ClusterRole', `system:${NAME}`),
];
/**
 * All objects of metrics-server, in the order in which they are applied: the API comes last, so that
 * it is there only with what serves it.
 */
const metricsServerObjects = (release) => [
    {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    },
    ...rights,
    deployment(release),
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
        spec: {
            selector: { 'k8s-app': NAME },
            ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 'https' }],
        },
    },
    {
        apiVersion: 'apiregistration.k8s.io/v1',
        kind: 'APIService',
        metadata: { name: API, labels: labelsOf },
        spec: {
            group: 'metrics.k8s.io',
            version: 'v1beta1',
            groupPriorityMinimum: 100,
            versionPriority: 100,
            insecureSkipTLSVerify: true,
            service: { name: NAME, namespace: NAMESPACE, port: 443 },
        },
    },
];


/***/ }),

/***/ 83777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findApi),
/* harmony export */   Q: () => (/* binding */ planMetricsServer)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16332);




const APIS = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' };
const DEPLOYMENTS = { apiVersion: 'apps/v1', kind: 'Deployment' };
const labelsOfLive = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(object, 'metadata', 'labels'));
/** The aggregated API, with the Service that serves it; undefined where it is not registered. */
const findApi = async (kubernetes) => (await kubernetes.listObjects(APIS, '')).find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC);
const serviceText = (api) => {
    const service = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(api.object, 'spec', 'service');
    const [namespace, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'namespace')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'name'))];
    return name === '' ? 'the API server itself' : `Service ${namespace}/${name}`;
};
const nothing = (kept, ours) => ({
    ...{ changes: [], manifests: [], isOurs: ours },
    kept: [kept],
});
/** That of others stays as it is: who installed it knows why it is so. */
const foreign = (api) => nothing(api === undefined
    ? `Deployment ${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU}/${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} was not made here and is left alone`
    : `${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC} is served by ${serviceText(api)}, which was not made here and is left alone`, false);
const change = (action, description) => ({
    ...{ action, description },
    target: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
});
/**
 * What installing metrics-server would change. Changes nothing.
 * @param version of the cluster, as OKE says it
 * @throws ActionError CLUSTER_*, PROCESS_*
 */
const planMetricsServer = async (version, kubernetes) => {
    const release = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFor */ .L3)((0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version));
    const manifests = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsServerObjects */ .R$)(release);
    const [api, deployments] = await Promise.all([
        findApi(kubernetes),
        kubernetes.listObjects(DEPLOYMENTS, _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU),
    ]);
    const running = deployments.find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_);
    const there = [api, running].filter((one) => one !== undefined);
    if (there.some((one) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(labelsOfLive(one))))
        return foreign(api);
    if (there.length === 0) {
        const description = `install ${release} for virtual nodes: figures every 60 s, no probes`;
        return { changes: [change('create', description)], kept: [], manifests, isOurs: true };
    }
    const differences = await kubernetes.differences(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU, manifests);
    if (differences.length === 0)
        return nothing(`${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} ${release} is installed`, true);
    const names = differences.map(({ kind, name }) => `${kind} ${name}`);
    const description = `bring ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'object')} to ${release}: ${names.join(', ')}`;
    return { changes: [change('update', description)], kept: [], manifests, isOurs: true };
};


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LoadState),
/* harmony export */   v: () => (/* binding */ longestLoad)
/* harmony export */ });
/** Seconds that the rate of a load which is still sent is taken from. */
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
/** How far the load is: written by the load, read by the watch beside it. */
class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #isEnough = false;
    #hasFailed = false;
    #rate;
    #sent;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = (sent) => {
        this.#started = true;
        this.#sent = sent;
    };
    /** `requestsPerSecond` that were really sent, if any were. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    /** Called by the watch once all that the load is sent for is shown. */
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
    /** Of the newest seconds, which the metrics of the moment are of too. */
    #rateNow() {
        const recent = this.#sent?.recent(RECENT) ?? [];
        const ended = recent.reduce((sum, second) => sum + second.ended, 0);
        return ended === 0 ? undefined : ended / recent.length;
    }
}


/***/ }),

/***/ 45213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipelineStages)
});

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 47 modules
var deploy = __webpack_require__(46535);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 3 modules
var ensure_node_pool = __webpack_require__(92518);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/ensure-metrics-server.js
var ensure_metrics_server = __webpack_require__(71074);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/metrics-stage.js

/** Installs metrics-server where that is asked for, and waits until HPAs get figures. */
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
        changed: ({ action, target, description }) => run.changed(`${action} ${target}: ${description}`),
    });
    evidence.metrics = { pods };
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/balancer-paths.js
var balancer_paths = __webpack_require__(86086);
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
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/prepare.js + 8 modules
var prepare = __webpack_require__(78431);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 11 modules
var load = __webpack_require__(661);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/proof-stages.js














/** Milliseconds that an HPA may take to shrink after an earlier load: it keeps its size for five minutes. */
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
    // Pods may go to a Service in the namespace of the release, which has no address outside.
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
/** The load; one that goes to the release's own URL asks as its deployment did. */
const requestOf = (pipeline, load) => {
    const { environment, evidence } = pipeline;
    const url = loadUrl(pipeline);
    if (load.url !== undefined)
        return (0,request/* loadRequest */.W)(load, url);
    const addressUrl = evidence.release?.addressUrl;
    // A URL with a name asks for that name.
    const own = addressUrl === undefined ? environment.release?.host : undefined;
    return { ...(0,request/* loadRequest */.W)({ ...load, host: load.host ?? own }, url), addressUrl };
};
/** Set against the most CPU that was seen, which is that of the full rate; the user's script has no ramp that we know. */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? (0,profile/* fullRate */.ME)(mean, request) : mean;
/** Sends the load. Its figures are kept also if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = requestOf(pipeline, environment.load);
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0,load/* runLoad */.e)(request, clients, progress, {
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
 * A load that was sent and failed has still shown something of the scaling: then the watch ends by
 * itself, with its judgement, instead of being stopped.
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
/** Where the pool is described, the limit of its nodes may say that there is no room for the proof. */
const warnOfLimit = async (pipeline, progress) => {
    const { environment, clients, plan } = pipeline;
    if (environment.scaling === undefined || plan.nodePool === undefined)
        return;
    const wanted = (0,settings/* expectations */.Eu)(environment.scaling).reduce((sum, { atLeast = 0 }) => sum + atLeast, 0);
    const { compartmentId } = plan.nodePool.target;
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
    const watching = (0,assert_scaling/* watchScaling */.xO)(prepared, kubernetes, load, tools);
    run.ready();
    const report = await watching;
    keep(report);
    const failure = (0,assert_scaling/* scalingFailure */.I1)(report);
    const worse = compareWithBefore(pipeline, report);
    if (failure !== undefined)
        throw failure;
    if (worse !== undefined)
        throw worse;
};
/** Notes how the run differs from an earlier one; returns the failure, if that is one. */
const compareWithBefore = ({ before, evidence }, report) => {
    if (before === undefined)
        return undefined;
    const { timeline, margin } = before;
    const comparison = (0,compare/* compare */.UD)(timeline, (0,timeline_file/* timelineFile */.O)(report, evidence.load, 'success'), margin);
    evidence.earlier = { timeline, comparison };
    return (0,regression/* regression */.y)(comparison, before);
};

;// CONCATENATED MODULE: ./dist.src/stages/pipeline/pipeline-stages.js












const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
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
        changed: (change) => run.changed(asText(change)),
        pushed: (one) => {
            if (!one.image.isUnchanged)
                run.changed(`push ${one.image.reference}`);
            evidence.images = [...(evidence.images ?? []), one];
        },
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clients.clock, work, () => progress.waiting('the build'));
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
    });
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { plan, clients, evidence, environment } = pipeline;
    const timeout = environment['node-pool']?.timeout;
    if (plan.nodePool === undefined || timeout === undefined)
        return;
    const { clock } = clients;
    const progress = pipeline.progress('ensure-node-pool');
    for (const text of plan.nodePool.warnings)
        progress.warning(text);
    await (0,ensure_node_pool/* applyEnsureNodePool */.$)(plan.nodePool, {
        client: await clients.engine(),
        clock,
        progress,
        deadline: clock.now() + timeout,
        signal: run.signal,
        changed: (change) => run.changed(asText(change)),
        seen: (pool) => void (evidence.nodePool = pool),
    });
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

/***/ 76494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83878);


/** What is thrown into stages that have to stop because another one failed. */
const stopped = (name) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
});
const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR'];
/** Whether a failure after an abort only says, somewhere in its causes, that it was aborted. */
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
 * Runs the picked stages, each as soon as what it needs is there. The first failure stops the
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

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   ft: () => (/* binding */ latencyScale),
/* harmony export */   q$: () => (/* binding */ sinceThen)
/* harmony export */ });
/* unused harmony export bucketOf */
/** How response times are sorted into buckets: each reaches 5 % further than the one before. */
const latencyScale = { floorMilliseconds: 0.1, ratio: 1.05, last: 260 };
/** The bucket of a response time: the first one that reaches it. The scripts of pods reckon the same. */
const bucketOf = (milliseconds) => {
    if (!(milliseconds > latencyScale.floorMilliseconds))
        return 0;
    const bucket = Math.ceil(Math.log(milliseconds / latencyScale.floorMilliseconds) / Math.log(latencyScale.ratio) - 1e-9);
    return Math.min(bucket, latencyScale.last);
};
/** The middle of a bucket in milliseconds, at most 2.5 % from all that lies in it. */
const middleOf = (bucket) => bucket === 0
    ? latencyScale.floorMilliseconds / 2
    : latencyScale.floorMilliseconds * latencyScale.ratio ** (bucket - 0.5);
/** One histogram over all that the others hold. */
const mergeHistograms = (histograms) => {
    const merged = new Map();
    for (const histogram of histograms) {
        for (const [bucket, count] of histogram)
            merged.set(bucket, (merged.get(bucket) ?? 0) + count);
    }
    return merged;
};
/** What came to a histogram since an earlier state of it. */
const sinceThen = (now, then) => new Map([...now]
    .map(([bucket, count]) => [bucket, count - (then.get(bucket) ?? 0)])
    .filter(([, count]) => count > 0));
/**
 * The response time in milliseconds below which a share (0..1) of all lie, by the nearest rank;
 * undefined for an empty histogram.
 */
const percentileOf = (histogram, share) => {
    const buckets = [...histogram].sort(([a], [b]) => a - b);
    const rank = Math.max(1, Math.ceil(buckets.reduce((sum, [, count]) => sum + count, 0) * share));
    let below = 0;
    for (const [bucket, count] of buckets) {
        below += count;
        if (below >= rank)
            return middleOf(bucket);
    }
    return undefined;
};


/***/ }),

/***/ 58366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parsePodLine),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Marks the lines that a pod of a load prints for the runner. */
const REPORT = 'oke-load ';
const histogram = (value) => new Map(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value)).map(([bucket, found]) => [Number(bucket), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(found)]));
const wholeOf = (value) => {
    if (value === undefined)
        return undefined;
    const { requests, failed, dropped, took, crossed } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    const counts = { requests: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    return { ...counts, took: histogram(took), crossed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(crossed).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one)) };
};
/** Reads a line of the log of a pod; what a script prints beside is text. */
const parsePodLine = (line) => {
    const found = line.startsWith(REPORT) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(REPORT.length)) : undefined;
    const { at, sent, failed, dropped, took, last, early, unreachable, whole } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(found);
    if (typeof early === 'number')
        return { kind: 'ready', early };
    if (typeof unreachable === 'string')
        return { kind: 'unreachable', why: unreachable };
    if (typeof at !== 'number')
        return { kind: 'text', text: line };
    const counts = { sent: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    const ended = wholeOf(whole);
    const report = { at, ...counts, took: histogram(took), isLast: last === true };
    return { kind: 'report', report: { ...report, ...(ended && { whole: ended }) } };
};


/***/ }),

/***/ 92494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ podScriptFile)
/* harmony export */ });
/** Name of the user's script in a pod; k6 knows TypeScript by the ending. */
const podScriptFile = (path) => path.endsWith('.ts') ? 'script.ts' : 'script.js';


/***/ })

};
