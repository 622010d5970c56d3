export const id = 9581;
export const ids = [9581];
export const modules = {

/***/ 24237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13776);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14666);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _pipeline_stage_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43165);






/** The load of a preview goes to the preview alone. */
const ofPreview = (environment) => {
    const { load } = environment;
    return load === undefined ? environment : { ...environment, load: { ...load, url: undefined } };
};
const notRun = (name) => () => {
    throw new Error(`${name} is no stage that follows on a preview`);
};
/**
 * Sends the load to a preview that is up and watches how it scales, according to `preview.stages`.
 * @throws the failure of the first stage that fails
 */
const prove = async (given, release, clients, context) => {
    const picked = new Set(given.preview?.stages ?? []);
    if (picked.size === 0)
        return {};
    const environment = ofPreview(given);
    const { load } = environment;
    const evidence = { release };
    const logs = (0,_pipeline_stage_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .stageLogs */ .U)(context.log, evidence);
    const pipeline = {
        ...{ environment, picked, clients, evidence, plan: {}, builds: [], loadTargets: [] },
        loadState: new _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__/* .LoadState */ .m((0,_stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLoad */ .v)(load), (0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(load)),
        deployRequest: notRun('deploy'),
        progress: logs.progress,
    };
    const stages = (0,_stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineStages */ .S)(pipeline);
    const results = await (0,_stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .runGraph */ .C)(stages, clients.clock, context.signal, logs);
    const failed = results.find(({ outcome }) => outcome === 'failure');
    if (failed !== undefined)
        throw failed.failure;
    context.signal.throwIfAborted();
    return {
        ...(picked.has('load') && { load: (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)('load', evidence) }),
        ...(picked.has('assert-scaling') && { scaling: (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)('assert-scaling', evidence) }),
    };
};


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
 * Without probes, like Oracle's manifest: it becomes ready once it has two readings, which takes
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
/** Returns tolerations for a node's taints, apart from those about its state. */
const tolerationsOf = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'taints'))
    .map((taint) => ({ key: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'key')), effect: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'effect')) }))
    .filter(({ key, effect }) => !ofState.test(key) && effect !== 'PreferNoSchedule')
    .map((taint) => ({ ...taint, operator: 'Exists' }));
/** Returns what it has to tolerate to run at all: nothing if there is a node without a taint. */
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
 * Returns all objects of metrics-server in the order in which they are applied: the API last, so
 * that it exists only with its server.
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
 * Returns what installing metrics-server would change. Changes nothing.
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


/***/ })

};
