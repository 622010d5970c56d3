export const id = 9367;
export const ids = [9367];
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
 * Applies the plan, object by object. The next run continues an interrupted one: it compares what
 * exists anew.
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

/***/ 16332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   L3: () => (/* binding */ releaseFor),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   R$: () => (/* binding */ metricsServerObjects),
/* harmony export */   nC: () => (/* binding */ API),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   y5: () => (/* binding */ neededTolerations)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);


/** Namespace and name of metrics-server and its Service, as in its own manifest. */
const NAMESPACE = 'kube-system';
const NAME = 'metrics-server';
/** The aggregated API from which HPAs and `kubectl top` get figures. */
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
/** Virtual nodes have new figures every 60 s (Oracle's manifest, oracle-devrel). */
const RESOLUTION = '60s';
const PORT = 10_250;
const args = [
    '--cert-dir=/tmp',
    `--secure-port=${PORT}`,
    '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
    '--kubelet-use-node-status-port',
    `--metric-resolution=${RESOLUTION}`,
];
/** Virtual nodes size a pod by its limits; these are the requests in its own manifest. */
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
/** Taints of Kubernetes' own come and go with a node's state. */
const ofState = /^node\.(cloudprovider\.)?kubernetes\.io\//;
/** What keeps pods from a node, apart from its state. */
const tolerationsOf = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'taints'))
    .map((taint) => ({ key: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'key')), effect: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'effect')) }))
    .filter(({ key, effect }) => !ofState.test(key) && effect !== 'PreferNoSchedule')
    .map((taint) => ({ ...taint, operator: 'Exists' }));
/** What it has to tolerate to run at all: nothing while there is a node without a taint. */
const neededTolerations = (nodes) => {
    const all = nodes.map(tolerationsOf);
    if (all.some((taints) => taints.length === 0))
        return [];
    const known = new Map(all.flat().map((one) => [`${one.key}:${one.effect}`, one]));
    return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
const deployment = (release, tolerations) => ({
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
                ...(tolerations.length > 0 ? { tolerations } : {}),
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
/** Lets users who may view, edit or administer a namespace see its pods' figures too. */
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
const metricsServerObjects = (release, tolerations = []) => [
    {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    },
    ...rights,
    deployment(release, tolerations),
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
const NODES = { apiVersion: 'v1', kind: 'Node' };
const DEPLOYMENTS = { apiVersion: 'apps/v1', kind: 'Deployment' };
const labelsOfLive = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(object, 'metadata', 'labels'));
/** The aggregated API, with the Service that serves it; undefined if it is not registered. */
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
/** An installation by others is not changed: they know why it is as it is. */
const foreign = (api) => nothing(api === undefined
    ? `Deployment ${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU}/${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} was not made here and is left alone`
    : `${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC} is served by ${serviceText(api)}, which was not made here and is left alone`, false);
const change = (action, description) => ({
    ...{ action, description },
    target: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
});
/**
 * What installing metrics-server would change. Changes nothing.
 * @param version of the cluster, as OKE reports it
 * @throws ActionError CLUSTER_*, PROCESS_*
 */
const planMetricsServer = async (version, kubernetes) => {
    const release = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFor */ .L3)((0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version));
    const [api, deployments, nodes] = await Promise.all([
        findApi(kubernetes),
        kubernetes.listObjects(DEPLOYMENTS, _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU),
        kubernetes.listObjects(NODES, ''),
    ]);
    const manifests = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsServerObjects */ .R$)(release, (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .neededTolerations */ .y5)(nodes));
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

/***/ 14666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipelineStages)
});

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
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 49 modules
var deploy = __webpack_require__(89721);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/stages/network/attach-to-pools.js
var attach_to_pools = __webpack_require__(66992);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 8 modules
var ensure_node_pool = __webpack_require__(89830);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/balancer-paths.js
var balancer_paths = __webpack_require__(86086);
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
 * What a load to the release asks for where it does not say otherwise: what its deployment asked for, by
 * its path and with its headers, and the statuses that counted as an answer there.
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
        changed: ({ action, target, description }) => run.changed(`${action} ${target}: ${description}`),
    });
    evidence.metrics = { pods };
};
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
/** The cluster is asked for only where there is something to attach. */
const attaching = async ({ plan, clients, environment }, progress) => {
    const clusterId = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (clusterId === undefined || plan.network?.attachments.length === 0)
        return undefined;
    const engine = await clients.engine();
    return (0,attach_to_pools/* attachToPools */.E)(await engine.cluster(clusterId), engine, clients.clock, progress);
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
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const keepPool = (evidence, key, seen) => {
    if (key === undefined)
        evidence.nodePool = seen;
    else
        evidence.nodePools = { ...evidence.nodePools, [key]: seen };
};
/** Groups that ensure-network made meanwhile have their OCIDs now. */
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
            changed: (change) => run.changed(asText(change)),
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
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27816);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68685);
/* harmony import */ var _network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
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
 * The section with the groups that earlier runs made. A pool gets the others too if ensure-network makes
 * them in this run: it is planned anew then.
 */
const withGroups = async (network, cluster, has, clients) => {
    if (network.mode !== 'nsg' || network['create-groups'] !== true)
        return network;
    const desired = (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network), cluster);
    const { target } = await (0,_network_role_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveGroups */ .bq)(desired, (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
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
    const grouped = await withGroups(network, cluster, has, clients);
    const targets = described.map(({ pool }) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePoolTarget */ .o6)(pool, grouped, cluster));
    const pools = await listPools(engine, cluster, targets);
    const planNetwork = async () => {
        const balancer = (0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTraffic */ .$d)((await release) ?? []);
        const settings = {
            ...(0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .withTraffic */ .oO)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network), balancer, (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .givenTraffic */ .RT)(network)),
            pools: poolsToCome(pools, targets),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const plan = await (0,_network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnsureNetwork */ .w)((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)(settings, cluster), (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
        return pools === undefined ? { ...plan, warnings: [...plan.warnings, _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .poolsUnknown */ .Q2] } : plan;
    };
    const [networkPlan, nodePools] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        planPools(targets, pools ?? [], engine),
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePools.length === 0 ? {} : { nodePools }),
    };
};


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

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   ft: () => (/* binding */ latencyScale),
/* harmony export */   q$: () => (/* binding */ sinceThen)
/* harmony export */ });
/* unused harmony export bucketOf */
/** The growth of the response time buckets: each reaches 5 % further than the one before. */
const latencyScale = { floorMilliseconds: 0.1, ratio: 1.05, last: 260 };
/**
 * The bucket of a response time: the first one that reaches it. The pods' scripts compute the same.
 */
const bucketOf = (milliseconds) => {
    if (!(milliseconds > latencyScale.floorMilliseconds))
        return 0;
    const bucket = Math.ceil(Math.log(milliseconds / latencyScale.floorMilliseconds) / Math.log(latencyScale.ratio) - 1e-9);
    return Math.min(bucket, latencyScale.last);
};
/** The middle of a bucket in milliseconds, at most 2.5 % from everything in it. */
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
/** The difference between a histogram and an earlier state of it. */
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
const thresholdOf = (value) => {
    const { metric, expression, isKept, ...values } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    const counts = Object.entries(values).filter(([, one]) => typeof one === 'number');
    return {
        ...{ metric: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(metric), expression: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(expression), isKept: isKept !== false },
        ...Object.fromEntries(counts),
    };
};
const wholeOf = (value) => {
    if (value === undefined)
        return undefined;
    const { requests, failed, dropped, took, thresholds } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    const counts = { requests: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    return { ...counts, took: histogram(took), thresholds: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(thresholds).map(thresholdOf) };
};
/** Reads a line of a pod's log; other output of a script is text. */
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
/** Name of the user's script in a pod; k6 recognizes TypeScript by the extension. */
const podScriptFile = (path) => path.endsWith('.ts') ? 'script.ts' : 'script.js';


/***/ })

};
