export const id = 1403;
export const ids = [1403];
export const modules = {

/***/ 81793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClients: () => (/* binding */ openClients)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js
var container_engine = __webpack_require__(64798);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/image-build/cosign.js
var cosign = __webpack_require__(26645);
// EXTERNAL MODULE: ./dist.src/clients/image-build/pick-builder.js + 11 modules
var pick_builder = __webpack_require__(19315);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/network/load-balancers.js
var load_balancers = __webpack_require__(80838);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/build-push/job-images.js + 1 modules
var job_images = __webpack_require__(20041);
// EXTERNAL MODULE: ./dist.src/actions/load/job-k6.js + 5 modules
var job_k6 = __webpack_require__(51359);
// EXTERNAL MODULE: ./dist.src/actions/load/in-cluster.js + 12 modules
var in_cluster = __webpack_require__(15285);
// EXTERNAL MODULE: ./dist.src/clients/registry/repositories.js + 1 modules
var repositories = __webpack_require__(63099);
// EXTERNAL MODULE: ./dist.src/clients/github/workflow-runs.js
var workflow_runs = __webpack_require__(46525);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/plan.js
var plan = __webpack_require__(83777);
// EXTERNAL MODULE: ./dist.src/stages/secrets/plan.js
var secrets_plan = __webpack_require__(86937);
// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-access.js
var cluster_access = __webpack_require__(584);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render-alone.js
var render_alone = __webpack_require__(41120);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js
var request = __webpack_require__(65201);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-planned.js







/** The release with the images that run now: what this run will build is not a known difference. */
const withPresentImages = async (wanted, keys, { helm }) => {
    const present = (0,deployed_values/* withDeployedImage */.W)(wanted, await helm.values(wanted), keys);
    return { release: present, objects: (await (0,render_alone/* renderAlone */.q)(present, helm)).objects };
};
const renderedHere = async (release, { helm }) => (await (0,render_alone/* renderAlone */.q)(release, helm)).objects;
const QUIET = {
    info: () => undefined,
    waiting: () => undefined,
    // The rendering without the cluster has logged its warnings already.
    warning: () => undefined,
};
/**
 * Renders the chart as Helm will install it, with the APIs and objects of the cluster, and checks
 * the result.
 */
const madeInCluster = async (release, { helm }) => {
    let made;
    try {
        made = await helm.dryRun(release);
    }
    catch (error) {
        return { refused: (0,action_error/* messageOf */.b)(error) };
    }
    await (0,render/* checkRendered */.iP)(release, made, helm, QUIET);
    return { objects: made.objects };
};
/**
 * The release's part of a plan.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED for what it
 * renders in the cluster
 */
const reviewPlanned = async (inputs, registry, connection) => {
    const { environment } = inputs;
    const { release } = environment;
    if (release === undefined)
        return { verdict: 'unchanged', changes: [] };
    const { release: wanted } = (0,requests/* deployRequest */.Lo)(inputs, release, registry, { image: release.image });
    const last = (await connection.helm.history(wanted)).at(-1);
    const toCome = (0,requests/* imagesToCome */.EM)(inputs, registry);
    const coming = (0,requests/* deployRequest */.Lo)(inputs, release, registry, toCome).release;
    const made = await madeInCluster(coming, connection);
    const { image, wired = [] } = toCome;
    const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0;
    const planned = async () => {
        if (last === undefined) {
            const rendered = made.objects ?? (await renderedHere(coming, connection));
            return (0,review_release/* reviewRelease */.w)(wanted, rendered, last, connection);
        }
        if (!isToCome) {
            return (0,review_release/* reviewRelease */.w)(wanted, await renderedHere(wanted, connection), last, connection);
        }
        const keys = (0,request.imageKeys)(release, environment);
        const present = await withPresentImages(wanted, keys, connection);
        return (0,review_release/* reviewRelease */.w)(present.release, present.objects, last, connection);
    };
    const review = await planned();
    return made.refused === undefined ? review : { ...review, assumed: made.refused };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/clients.js




























/** Warnings are repeated when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder, signal } = context;
    const exec = (0,process_exec.execUntil)(signal);
    const cluster = (0,cluster_id/* clusterIdOf */.r)(inputs.environment);
    const { environment, chartLogin } = inputs;
    const { release, load } = environment;
    const [image] = (0,built_images/* describedImages */.s)(inputs.environment);
    const token = inputs.githubToken;
    const placeOfK6 = (0,job_k6/* jobK6 */.j)(context);
    const given = (0,script_variable/* scriptEnvironment */.F5)(load?.environment ?? [], context.environment);
    const connect = (0,once/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', { ...inputs.clusterChoice, chartLogin }, session, context));
    const engine = (0,once/* once */.O)(() => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)));
    const network = (0,once/* once */.O)(() => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)));
    const hasManagedNodes = environment.checks?.['managed-nodes'] ?? false;
    const nodes = cluster === undefined ? undefined : { clusterId: cluster, hasManagedNodes, engine, network };
    const inCluster = (pods) => ({
        run: async (...run) => {
            const { kubernetes, loads } = await connect();
            const ground = { kubernetes, jobs: loads, clock, nodes };
            return (0,in_cluster/* k6InCluster */.b8)(release?.namespace ?? '', pods, given, ground).run(...run);
        },
    });
    const requestOf = (described) => (0,requests/* deployRequest */.Lo)(inputs, described, registry, (0,requests/* imagesToCome */.EM)(inputs, registry));
    return {
        ...{ engine, network },
        balancers: (0,once/* once */.O)(() => Promise.resolve((0,load_balancers/* loadBalancers */.C)(session, clock))),
        repositories: (0,once/* once */.O)(() => Promise.resolve((0,repositories/* repositories */.b)(session, clock))),
        builder: (0,once/* once */.O)(() => (0,pick_builder/* pickBuilder */.D)(image?.image.builder ?? 'auto', { exec, temporary: temporaryFolder, clock })),
        images: (0,job_images/* jobImages */.q)(registry, exec, context),
        signer: (0,cosign/* cosign */.S)(exec),
        connect,
        nodes: async () => inputs.clusterChoice.bastion === undefined
            ? (0,cluster_access.openNodes)(cluster ?? '', inputs.clusterChoice, session, context)
            : (await connect()).nodes,
        requireTool: async (command, ...args) => {
            const env = command === 'k6' ? await placeOfK6() : {};
            await exec({ command, args, env, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const request = requestOf(release);
            if (request.pullSecret !== undefined)
                (0,mask_login/* maskLogin */.q)(request.pullSecret.login, context.log);
            const progress = checkProgress(inputs.mode, context);
            const logins = (0,chart_login/* jobLogins */.kS)({ given: chartLogin, session, exec }, context);
            const alone = (0,helm_charts.chartsAlone)(exec, temporaryFolder, logins);
            const inCluster = async () => (await connect()).helm;
            return (await (0,render/* renderRelease */.c)(request.release, alone, inCluster, progress)).objects;
        },
        reviewRelease: async () => reviewPlanned(inputs, registry, await connect()),
        reviewMetrics: async () => {
            const { kubernetes, version } = await connect();
            return (0,plan/* planMetricsServer */.Q)(version, kubernetes);
        },
        reviewSecrets: async () => {
            const { secrets, namespace, name = namespace } = release ?? { namespace: '' };
            const { kubernetes } = await connect();
            if (secrets === undefined)
                return { changes: [], kept: [] };
            return (0,secrets_plan/* planSecrets */.Ds)(secrets, { name, namespace }, kubernetes);
        },
        k6: load?.where === 'cluster' ? inCluster(load) : (0,k6.k6)(exec, temporaryFolder, given, placeOfK6),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, token),
        clock,
    };
};


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/**
 * @returns the status of the attempt; undefined if GitHub does not return one, whatever the reason
 */
const statusOf = async ({ runId, attempt }, token, environment, clock) => {
    const base = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const path = `/repos/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}/attempts/${attempt}`;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'oke-virtual-nodes-actions',
    };
    try {
        const request = { method: 'GET', headers };
        return await (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timedRequest */ .h6)(new URL(base + path), request, clock, ({ status, body }) => status === 200 ? _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(body).text('status') : undefined);
    }
    catch {
        return undefined;
    }
};
/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
const workflowRuns = (environment, process, clock, token) => {
    const own = (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(environment, process);
    return {
        own,
        isOver: async (mark) => {
            if ((0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverFor */ .gm)(mark, own))
                return true;
            const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId;
            if (token === undefined || !isAskable)
                return undefined;
            const status = await statusOf(mark, token, environment, clock);
            return status === undefined ? undefined : status === 'completed';
        },
    };
};


/***/ }),

/***/ 80838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadBalancers)
/* harmony export */ });
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
/* harmony import */ var _oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83044);
/* harmony import */ var _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15674);



const bandwidthOf = (details) => details && {
    least: details.number('minimumBandwidthInMbps'),
    most: details.number('maximumBandwidthInMbps'),
};
const balancerOf = (one) => ({
    id: one.text('id'),
    name: one.text('displayName'),
    state: one.text('lifecycleState'),
    addresses: one.optionalItems('ipAddresses', (address) => address.text('ipAddress')),
    isPrivate: one.optionalFlag('isPrivate'),
    groupIds: one.texts('networkSecurityGroupIds'),
    shape: one.optionalText('shapeName'),
    bandwidth: bandwidthOf(one.optional('shapeDetails')),
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_2__/* .creatorOf */ .O)(one),
});
/** Both kinds, by signed calls. */
const loadBalancers = (session, clock) => ({
    list: async (compartmentId) => {
        const query = { compartmentId };
        const classic = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'load-balancer', clock).list({
            ...{ path: '/loadBalancers', query, operation: 'ListLoadBalancers' },
            ...{ policy: 'read load-balancers', doing: 'list load balancers' },
        }, balancerOf);
        const network = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'network-load-balancer', clock).get({
            ...{ path: '/networkLoadBalancers', query, operation: 'ListNetworkLoadBalancers' },
            ...{ policy: 'read network-load-balancers', doing: 'list network load balancers' },
        }, (response) => response.items('items', balancerOf));
        return (await Promise.all([classic, network])).flat();
    },
    left: async ({ service, name }, compartmentId) => {
        const limit = { service, name, doing: `read the limit ${name}` };
        return (await (0,_oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAvailability */ .v)(session, limit, compartmentId, clock))?.available;
    },
});


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

/***/ 65579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   rZ: () => (/* binding */ wholeFinding),
/* harmony export */   yQ: () => (/* binding */ fieldFinding)
/* harmony export */ });
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ detail }) => detail), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** Identifies a finding within its environment across runs. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


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


/***/ })

};
