export const id = 9257;
export const ids = [9257];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ imagesToCome),
/* harmony export */   Lo: () => (/* binding */ deployRequest),
/* harmony export */   rz: () => (/* binding */ buildRequests)
/* harmony export */ });
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8974);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(254);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65201);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53756);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68685);
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27816);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72994);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18371);












/** The user's platforms, else what the pool runs. */
const platformsOf = ({ platforms }, environment) => {
    const shapes = (0,_values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_8__/* .podShapes */ .w)(environment);
    return platforms.length > 0 || shapes.length === 0 ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .platformsOfShapes */ .i)(shapes);
};
/** Splits caches that all images would share into one per image. */
const withOwnCaches = (name, image) => {
    if (name === undefined)
        return image;
    const own = (key) => image[key].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOf */ .w7)(name, entry));
    return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') };
};
/**
 * The build requests of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequests = (environment, registry, context) => (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__/* .describedImages */ .s)(environment).map(({ name, image }) => {
    const given = { ...withOwnCaches(name, image), platforms: platformsOf(image, environment) };
    return { name, request: buildRequest(given, registry, context) };
});
const scanOf = ({ scan, compartment }) => scan && {
    failOn: scan['fail-on'],
    compartmentId: scan.compartment ?? compartment,
    timeout: scan.timeout,
};
const buildRequest = (image, registry, { environment: variables, log, clock }) => {
    const sha = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(variables, 'GITHUB_SHA');
    const tags = [
        ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
    ];
    const around = {
        environment: variables,
        workspace: (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(variables),
        mask: (secret) => log.mask(secret),
        now: clock.now(),
    };
    return {
        registry,
        ...(0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRequest */ .KB)(image),
        scan: scanOf(image),
        sign: image.sign,
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            ...(0,_build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__/* .buildOptions */ .D)(image, around),
            context: image.context,
            authFile: (0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(variables),
            ...(image.file === undefined ? {} : { dockerfile: image.file }),
        },
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = ({ pull, createNamespace, isConfined, description, environment }, release, registry, { image, wired = [] }) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    const { checks } = environment;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__.deployRequest)({ ...release, wired }, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        clusterId: (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_11__/* .clusterIdOf */ .r)(environment),
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * Placeholders for images that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
const imagesToCome = ({ environment, picked }, registry) => {
    const { release } = environment;
    const described = picked.has('build-push') ? (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__/* .describedImages */ .s)(environment) : [];
    const toCome = described.map(({ name, wiring, image: { repository } }) => ({
        name,
        wiring,
        text: `${registry}/namespace/${repository}@sha256:${'0'.repeat(64)}`,
    }));
    return {
        image: release?.image ?? toCome.find(({ name }) => name === undefined)?.text,
        wired: toCome.filter(({ name }) => name !== undefined),
    };
};


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ arrivingOf),
/* harmony export */   cn: () => (/* binding */ imageValues),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58810);
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72550);


const name = ({ registry, repository }) => registry === '' ? repository : `${registry}/${repository}`;
/** Names allowed in braces. A tag next to a digest is for people: the digest decides. */
const parts = {
    image: (_image, text) => text,
    name,
    registry: ({ registry }) => registry,
    repository: ({ repository }) => repository,
    tag: ({ tag }) => tag ?? 'latest',
    digest: ({ digest = '' }) => digest,
};
const filled = (template, text) => {
    const image = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    return template.replaceAll(/\{([a-z]+)\}/g, (all, part) => Object.hasOwn(parts, part) ? (parts[part]?.(image, text) ?? all) : all);
};
const entry = (key, value) => ({ path: (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI)(key), value });
const below = (key, text) => {
    const reference = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    const { digest, tag } = reference;
    return [
        entry(`${key}.repository`, name(reference)),
        ...(digest === undefined ? [] : [entry(`${key}.digest`, digest)]),
        ...(tag === undefined ? [] : [entry(`${key}.tag`, tag)]),
    ];
};
const wiredValues = ({ text, wiring: { keys, values } }) => {
    const templates = Object.entries(values);
    return templates.length > 0
        ? templates.map(([key, template]) => entry(key, filled(template, text)))
        : keys.flatMap((key) => below(key, text));
};
/**
 * The values for the images and the pull secret, always texts. By digest, since a tag can come to mean
 * another image between two pods of one rollout.
 */
const imageValues = ({ image, images, wired = [], pullSecret }, keys) => {
    const wiring = { keys: keys.image, values: keys.values };
    return [
        ...(image === undefined ? [] : wiredValues({ text: image, wiring })),
        ...wired.flatMap(wiredValues),
        ...Object.entries(images).flatMap(([key, text]) => below(key, text)),
        ...(pullSecret === undefined ? [] : keys.pullSecret.map((key) => entry(key, pullSecret))),
    ];
};
/** The parts that must appear in the rendered objects. */
const arrivingOf = ({ image, images, wired = [], pullSecret, }) => ({
    images: [
        ...(image === undefined ? [] : [image]),
        ...wired.map(({ text }) => text),
        ...Object.values(images),
    ],
    pullSecret,
});
const pathsOf = ({ keys, values }) => {
    const templates = Object.keys(values);
    const parts = ['repository', 'digest', 'tag'];
    const paths = templates.length > 0 ? templates : keys.flatMap((key) => parts.map((part) => `${key}.${part}`));
    return paths.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI);
};
/** All paths at which a deployment can have set images or the pull secret. */
const imagePaths = ({ image, values, others = [], pullSecret, }) => ({
    images: [{ keys: image, values }, ...others].map(pathsOf),
    pullSecret: pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
});


/***/ }),

/***/ 65201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployRequest: () => (/* binding */ deployRequest),
/* harmony export */   expectedResponse: () => (/* binding */ expectedResponse),
/* harmony export */   helmRelease: () => (/* binding */ helmRelease),
/* harmony export */   imageKeys: () => (/* binding */ imageKeys)
/* harmony export */ });
/* harmony import */ var _values_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(670);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53756);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44142);
/* harmony import */ var _image_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2844);




/** The request to a release; undefined for none. */
const expectedResponse = ({ path, statuses = _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .GOOD */ .yq, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };
/** The default name of the Secret that is created from a login. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__/* .describedImages */ .s)(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release for Helm: our values first, and the user's last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...(0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .imageValues */ .cn)(wanted, imageKeys(release)), ...single],
        arriving: (0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivingOf */ .EP)(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
        ...(release.spread === true ? { edits: { spread: true } } : {}),
    };
};
/** Returns what to deploy, with the image known by then. */
const deployRequest = (release, image, { createNamespace, isConfined = false, checks = _values_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChecks */ .Li, description, clusterId, login, }) => {
    const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET);
    return {
        release: {
            ...helmRelease(release, image, secret),
            isConfined,
            checks,
            description,
            options: release['helm-arguments'],
        },
        createNamespace,
        timeout: release.timeout,
        response: expectedResponse({
            path: release.path,
            statuses: release['expect-status'],
            host: release.host,
            headers: release.headers,
        }),
        secrets: release.secrets,
        clusterId,
        awaitsJobs: release['wait-for-jobs'],
        onFailure: release['on-failure'],
        onPending: release['on-pending'],
        ...(login === undefined || secret === undefined
            ? {}
            : {
                pullSecret: {
                    name: secret,
                    login: { host: login.host, username: login.username, password: login.token },
                },
            }),
    };
};


/***/ }),

/***/ 75145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withDeployedImage)
/* harmony export */ });
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);
/* harmony import */ var _deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);


const valueAt = (values, path) => path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, values);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: the deploy workflow decides which build runs, so that is not drift.
 */
const withDeployedImage = (release, deployed, keys) => {
    const given = new Set(release.set.map(({ path }) => (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const { images, pullSecret } = (0,_deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePaths */ .uz)(keys);
    const isGiven = (image) => image.some((path) => given.has((0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const paths = [...images.filter((image) => !isGiven(image)).flat(), ...pullSecret];
    const kept = paths.flatMap((path) => {
        const value = valueAt(deployed, path);
        return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    // An image that does not arrive is reported by the deployment.
    return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] };
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


/***/ }),

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   p8: () => (/* binding */ parseException)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A cluster with virtual nodes only, and no accepted findings. */
const defaultChecks = { managedNodes: false, ignore: [] };
/**
 * An exception in one line: rule, object, last day, reason.
 * @throws ActionError INPUT_INVALID, DATE_INVALID
 */
const parseException = (line) => {
    const [, rule, object, until, reason] = /^(\S+)\s+(\S+\/\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
    if (rule === undefined || object === undefined || until === undefined || reason === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${line}" is not a rule, an object, a day and a reason`, 'Write, for example, init-container Deployment/edge 2027-01-31 runs on managed nodes.');
    }
    return { rule, object, until: parseDay(until), reason };
};
/** A day as `YYYY-MM-DD`. @throws ActionError DATE_INVALID */
const parseDay = (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DATE_INVALID',
        message: `"${text}" is no day`,
        hint: 'Write year, month and day, for example 2027-01-31.',
    });
};


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ hasOwnPlace),
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   uI: () => (/* binding */ formatCache),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * The allowed attributes of each cache type. Object stores are excluded: theirs contain
 * credentials.
 */
const ATTRIBUTES = {
    registry: ['ref', 'mode', 'image-manifest', 'oci-mediatypes', 'compression', 'ignore-error'],
    gha: ['scope', 'mode', 'version', 'timeout', 'ignore-error', 'repository'],
    inline: [],
    local: ['src', 'dest', 'mode', 'digest', 'tag', 'compression', 'ignore-error'],
};
/** @throws ActionError INPUT_INVALID */
const parseCache = (text) => {
    const parts = text.trim().split(',');
    if (parts.length === 1 && !text.includes('=')) {
        return { type: 'registry', attributes: { ref: text.trim() } };
    }
    const pairs = parts.map((part) => {
        const [, key, value] = /^([a-z_-]+)=([^"\s,]+)$/.exec(part) ?? [];
        if (key !== undefined && value !== undefined)
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('a cache is not type=…,key=value', 'Write it as type=registry,ref=host/path:tag.');
    });
    const { type = 'registry', ...attributes } = Object.fromEntries(pairs);
    const allowed = ATTRIBUTES[type];
    if (allowed === undefined) {
        const known = Object.keys(ATTRIBUTES).join(', ');
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${type}" is not a kind of cache that is offered`, `Offered: ${known}.`);
    }
    const foreign = Object.keys(attributes).find((key) => !allowed.includes(key));
    if (foreign === undefined)
        return { type, attributes };
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`a cache of type ${type} has no "${foreign}"`, allowed.length === 0 ? 'Write type=inline alone.' : `It has ${allowed.join(', ')}.`);
};
/**
 * The cache of one of several images: `{name}` is the image's name, and GitHub's cache gets a scope
 * per image.
 */
const cacheOf = (name, { type, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [
        key,
        value.replaceAll('{name}', name),
    ]);
    const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : [];
    return { type, attributes: Object.fromEntries([...own, ...scope]) };
};
/** Whether a cache keeps several images apart. */
const hasOwnPlace = (entry) => {
    const [one, other] = ['a', 'b'].map((name) => formatCache(cacheOf(name, entry)));
    return one !== other || entry.type === 'inline';
};
const formatCache = ({ type, attributes }) => [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',');


/***/ }),

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The statuses that count as success by default, including redirects. */
const GOOD = [[200, 399]];
const PART = /^([1-5][0-9x]{2})(?:-([1-5][0-9]{2}))?$/;
const rangeOf = (part) => {
    const [, from = '', to] = PART.exec(part.toLowerCase()) ?? [];
    if (from === '')
        return undefined;
    if (to !== undefined) {
        const range = [Number(from), Number(to)];
        return range[0] <= range[1] ? range : undefined;
    }
    if (!/^[0-9](xx|[0-9]x|[0-9]{2})$/.test(from))
        return undefined;
    return [Number(from.replaceAll('x', '0')), Number(from.replaceAll('x', '9'))];
};
/**
 * Statuses, e.g. `200`, `200-399`, `2xx` or several of them, separated by commas.
 * @throws ActionError INPUT_INVALID
 */
const parseStatuses = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const ranges = parts.map(rangeOf);
    const known = ranges.filter((range) => range !== undefined);
    if (known.length > 0 && known.length === ranges.length)
        return known;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" names no statuses of HTTP`,
        hint: 'Write 200, 200-399, 2xx, or several of them, parted by commas.',
    });
};
const hasStatus = (statuses, status) => statuses.some(([from, to]) => status >= from && status <= to);
const formatStatuses = (statuses) => statuses.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');


/***/ })

};
