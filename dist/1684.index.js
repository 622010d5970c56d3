export const id = 1684;
export const ids = [1684];
export const modules = {

/***/ 18371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ buildOptions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/source-labels.js

const PREFIX = 'org.opencontainers.image';
/**
 * What registries and users read off an image to find its source. The same for every run of a commit,
 * since it is part of the content.
 */
const sourceLabels = (environment) => {
    const server = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SERVER_URL');
    const repository = (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY');
    const sha = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SHA');
    return {
        ...(sha === undefined ? {} : { [`${PREFIX}.revision`]: sha }),
        ...(server === undefined || repository === undefined
            ? {}
            : { [`${PREFIX}.source`]: `${server}/${repository}` }),
    };
};
/**
 * Source, run and time of a build. As annotations they are no part of the content: it stays the same
 * when nothing else has changed.
 * @param now milliseconds since the epoch
 */
const runAnnotations = (environment, now) => {
    const labels = sourceLabels(environment);
    const source = labels[`${PREFIX}.source`];
    const run = (0,runner_environment/* variable */.b)(environment, 'GITHUB_RUN_ID');
    const all = {
        ...labels,
        [`${PREFIX}.created`]: new Date(now).toISOString(),
        ...(source === undefined || run === undefined
            ? {}
            : { [`${PREFIX}.url`]: `${source}/actions/runs/${run}` }),
    };
    return Object.entries(all).map(([key, value]) => ({ levels: ['manifest', 'index'], key, value }));
};

;// CONCATENATED MODULE: ./dist.src/actions/build-push/build-options.js





/** With it, whoever has it may also write artifacts and caches of the job. */
const CACHE_TOKEN = 'ACTIONS_RUNTIME_TOKEN';
/** What buildx needs to reach GitHub's cache. No other tool is given them. */
const CACHE_VARIABLES = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    CACHE_TOKEN,
];
const textOf = (id, file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        throw (0,input_text/* invalidInput */.aY)(`secret "${id}" names a file that cannot be read, and no variable`, 'Paths are relative to the workspace. For a variable, write its name alone and set it under env: of the step.');
    }
};
const openSecret = (secret, { environment, workspace, mask }) => {
    const { id } = secret;
    if ('variable' in secret) {
        const text = (0,runner_environment/* variable */.b)(environment, secret.variable);
        if (text === undefined) {
            throw (0,input_text/* invalidInput */.aY)(`secret "${id}" names a variable that this step does not have, or that is empty`, `Set it under env: of the step, and write its name: ${id}=NAME.`);
        }
        mask(text);
        return { id, text };
    }
    const file = (0,files_workspace/* placeInWorkspace */.mY)(workspace, `secret "${id}"`, secret.file);
    mask(textOf(id, file));
    return { id, file };
};
/** A cache on disk lies in the workspace. */
const placeCache = (entry, workspace) => {
    if (entry.type !== 'local')
        return entry;
    const attributes = Object.entries(entry.attributes).map(([key, value]) => [
        key,
        key === 'src' || key === 'dest' ? (0,files_workspace/* placeInWorkspace */.mY)(workspace, `cache ${key}`, value) : value,
    ]);
    return { ...entry, attributes: Object.fromEntries(attributes) };
};
/** The user's annotation wins where ours has the same key. */
const annotationsOf = ({ annotations }, { environment, now }) => {
    const keys = new Set(annotations.map(({ key }) => key));
    const ours = runAnnotations(environment, now).filter(({ key }) => !keys.has(key));
    return [...ours, ...annotations];
};
const cacheVariables = (entries, { environment, mask }) => {
    if (!entries.some(({ type }) => type === 'gha'))
        return {};
    const token = (0,runner_environment/* variable */.b)(environment, CACHE_TOKEN);
    if (token !== undefined)
        mask(token);
    const known = CACHE_VARIABLES.flatMap((name) => {
        const value = (0,runner_environment/* variable */.b)(environment, name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(known);
};
/**
 * The options of a build, with what they name looked up and placed.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const buildOptions = (image, around) => {
    const { workspace, environment } = around;
    const place = (key, path) => (0,files_workspace/* placeInWorkspace */.mY)(workspace, key, path);
    const caches = [...image['cache-from'], ...image['cache-to']];
    const options = {
        platforms: image.platforms,
        annotations: annotationsOf(image, around),
        secrets: image.secrets.map((secret) => openSecret(secret, around)),
        ssh: image.ssh.map(({ id, path }) => path === undefined || path === environment['SSH_AUTH_SOCK']
            ? { id }
            : { id, path: place(`ssh "${id}"`, path) }),
        cacheFrom: image['cache-from'].map((entry) => placeCache(entry, workspace)),
        cacheTo: image['cache-to'].map((entry) => placeCache(entry, workspace)),
        cacheVariables: cacheVariables(caches, around),
        noCache: image['no-cache'],
        pull: image.pull,
        contexts: Object.fromEntries(image['build-contexts'].map((one) => [
            one.name,
            'address' in one ? one.address : place(`build context "${one.name}"`, one.folder),
        ])),
        hosts: image['add-hosts'],
        extra: image['extra-args'],
        ...(image.target === undefined ? {} : { target: image.target }),
        ...(image.sbom === undefined ? {} : { sbom: image.sbom }),
        ...(image.provenance === undefined ? {} : { provenance: image.provenance }),
        ...(image.network === undefined ? {} : { network: image.network }),
    };
    const labels = { ...sourceLabels(environment), ...image.labels };
    return { ...options, arguments: image['build-args'], labels };
};


/***/ }),

/***/ 19932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37296);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58810);





/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image).registry) || registry;
    if (pull === undefined || (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRegistry */ .MJ)(host, session) || pull.hosts.includes(host))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the images that are built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const given = (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__/* .describedImages */ .s)(environment).find(({ image }) => image.registry !== undefined);
    const registry = given?.image.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)(session);
    if (picked.has('build-push'))
        (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOwnRegistry */ .f2)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};


/***/ }),

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
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27489);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72994);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18371);










/** The user's platforms, else what the pool runs. */
const platformsOf = ({ platforms }, { 'node-pool': pool }) => platforms.length > 0 || pool === undefined ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .platformsOfShapes */ .i)([pool.shape]);
/** Caches that would be one for all images are one for each. */
const withOwnCaches = (name, image) => {
    if (name === undefined)
        return image;
    const own = (key) => image[key].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOf */ .w7)(name, entry));
    return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') };
};
/**
 * The builds of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequests = (environment, registry, context) => (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__/* .describedImages */ .s)(environment).map(({ name, image }) => {
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
const deployRequest = ({ pull, createNamespace, isConfined, description, environment: { checks } }, release, registry, { image, wired = [] }) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__/* .deployRequest */ .Lo)({ ...release, wired }, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * Images that stand for those that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
const imagesToCome = ({ environment, picked }, registry) => {
    const { release } = environment;
    const described = picked.has('build-push') ? (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__/* .describedImages */ .s)(environment) : [];
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

/***/ 31639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/balancer-paths.js
var balancer_paths = __webpack_require__(86086);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
;// CONCATENATED MODULE: ./dist.src/stages/preview/allowance.js




/** What a container on a virtual node gets that requests nothing. Source: docs/costs.md. */
const UNSAID = { cpu: '250m', memory: '512Mi' };
/** A rollout makes new pods beside all old ones at most, and Jobs come on top of small releases. */
const reckoned = (objects) => ({
    pods: String(Math.max(2 * (0,release_pods/* podsAtPeak */.VN)(objects), 10)),
    'services.loadbalancers': String(Math.max((0,release_pods/* loadBalancersOf */.$t)(objects), 1)),
});
/** Returns what a preview may use, by the environment file and what the chart renders. */
const allowanceOf = (asked, objects) => {
    const { quota, 'default-requests': requests, 'default-limits': limits } = asked;
    return {
        quota: quota ?? reckoned(objects),
        // What has a limit alone requests as much: so the API server would fill it in.
        requests: { ...(requests === undefined && UNSAID), ...limits, ...requests },
        limits: limits ?? {},
        isAskedFor: [quota, requests, limits].some((one) => one !== undefined),
    };
};
/**
 * Refuses a preview that its own quota would never let become ready.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const requireAllowed = ({ quota }, objects) => {
    const needs = [
        ['pods', (0,release_pods/* podsAtFirst */.cS)(objects)],
        ['services.loadbalancers', (0,release_pods/* loadBalancersOf */.$t)(objects)],
    ];
    for (const [resource, needed] of needs) {
        const hard = quota[resource];
        if (hard === undefined || needed <= (0,quantity/* parseQuantity */.Lf)(hard))
            continue;
        throw new action_error/* ActionError */.l({
            code: 'PREVIEW_WITHOUT_ROOM',
            message: `preview.quota allows ${hard} ${resource}, this preview needs ${needed}`,
            hint: 'Raise preview.quota in the environment file, or lower in preview.values what the chart makes.',
        });
    }
};
const NAME = 'preview';
const kinds = {
    ResourceQuota: 'resourcequotas',
    LimitRange: 'limitranges',
};
/** The part of the spec by which both kinds are told and compared. */
const partsOf = (kind, spec) => {
    if (kind === 'ResourceQuota')
        return { '': (0,json/* strings */.P$)((0,json.at)(spec, 'hard')) };
    const [container] = (0,json/* list */.p_)((0,json.at)(spec, 'limits'));
    return {
        'request ': (0,json/* strings */.P$)((0,json.at)(container, 'defaultRequest')),
        'limit ': (0,json/* strings */.P$)((0,json.at)(container, 'default')),
    };
};
const specOf = (kind, { quota, requests, limits }) => {
    if (kind === 'ResourceQuota')
        return Object.keys(quota).length === 0 ? undefined : { hard: quota };
    const some = {
        ...(Object.keys(requests).length > 0 && { defaultRequest: requests }),
        ...(Object.keys(limits).length > 0 && { default: limits }),
    };
    if (Object.keys(some).length === 0)
        return undefined;
    return { limits: [{ type: 'Container', ...some }] };
};
/** `pods 20, request cpu 250m`; what is the same quantity is the same text with `normal`. */
const told = (kind, spec, normal = false) => Object.entries(partsOf(kind, spec))
    .flatMap(([prefix, amounts]) => Object.entries(amounts).map(([resource, amount]) => `${prefix}${resource} ${normal ? (0,quantity/* parseQuantity */.Lf)(amount) : amount}`))
    .toSorted()
    .join(', ');
/** @returns what was changed; undefined if it was as it is to be */
const keepOne = async (kind, namespace, allowance, { kubernetes, namespaces }) => {
    const all = await kubernetes.listObjects({ apiVersion: 'v1', kind }, namespace);
    const found = all.find(({ name }) => name === NAME);
    const before = found && (0,json.at)(found.object, 'spec');
    const spec = specOf(kind, allowance);
    if (spec === undefined) {
        if (found === undefined)
            return undefined;
        await namespaces.removeObjects(kinds[kind], namespace, [NAME]);
        return `delete ${kind}/${NAME}`;
    }
    if (found !== undefined && told(kind, before, true) === told(kind, spec, true))
        return undefined;
    const manifest = { apiVersion: 'v1', kind, metadata: { name: NAME, namespace }, spec };
    await kubernetes.apply(manifest);
    if (found === undefined)
        return `create ${kind}/${NAME}: ${told(kind, spec)}`;
    return `update ${kind}/${NAME}: ${told(kind, before)} → ${told(kind, spec)}`;
};
/**
 * Brings ResourceQuota and LimitRange of a preview's namespace to what it may use. Where nobody asked
 * for them and the cluster does not allow it, a warning says so.
 *
 * @returns what was changed
 * @throws ActionError CLUSTER_FORBIDDEN where they were asked for
 */
const keepAllowance = async (namespace, allowance, cluster, progress) => {
    try {
        const changes = [];
        // The range first: a pod that comes in between counts by what it requests.
        for (const kind of ['LimitRange', 'ResourceQuota']) {
            const change = await keepOne(kind, namespace, allowance, cluster);
            if (change !== undefined)
                changes.push(change);
        }
        for (const change of changes)
            progress.info(change);
        return changes;
    }
    catch (error) {
        const isRefused = error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN';
        if (allowance.isAskedFor || !isRefused)
            throw error;
        progress.warning(`The preview has no quota: ${error.message}. ${error.hint}`);
        return [];
    }
};

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 34 modules
var deploy = __webpack_require__(83035);
// EXTERNAL MODULE: ./dist.src/stages/preview/ownership.js
var ownership = __webpack_require__(89116);
// EXTERNAL MODULE: ./dist.src/stages/preview/remove.js
var remove = __webpack_require__(23689);
;// CONCATENATED MODULE: ./dist.src/stages/preview/claim.js



/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
const claimNamespace = async ({ pull, release, lifetime }, { namespaces, kubernetes }, waiting, progress) => {
    const name = (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number);
    const manifest = (0,ownership/* namespaceManifest */.ds)(pull, release, waiting.clock.now() + lifetime);
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        (0,ownership/* requireOwn */.SW)(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await (0,remove/* awaitNoNamespace */.X)({ name, uid: found.uid }, namespaces, waiting, progress);
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/preview/deploy-preview.js









const build = async (builds, clients, { clock, signal }, progress) => {
    if (builds.length === 0)
        return [];
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const planned = await Promise.all(builds.map(async (one) => ({ ...one, plan: await (0,repository/* planRepository */._)(one.request, repositories) })));
    const { images, signer } = clients;
    const work = (0,several/* buildSeveral */.R)(planned, { repositories, builder, images, signer, clock }, { progress, signal, atMost: Number(defaults/* defaults */.N['build-push']['max-parallel']) });
    return (0,with_heartbeat/* withHeartbeat */.p)(clock, work, () => progress.waiting('the build'));
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if it is not wanted any more: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN or PREVIEW_WITHOUT_ROOM before anything is built
 */
const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe, runs, readPaths } = clients;
    const found = await namespaces.find((0,preview_name/* previewNamespace */.G)(pull.repository, pull.number));
    // One that is there has its addresses already.
    if (found === undefined)
        await request.reckon();
    else
        (0,ownership/* requireOwn */.SW)(found, pull);
    const built = await build(request.builds, clients, patience, progress);
    if (built.length > 0 && !(await request.isWanted()))
        return undefined;
    const images = request.known(built);
    const planned = request.deploy(images);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    const claim = { pull, release: planned.release.name, lifetime: request.lifetime };
    await claimNamespace(claim, clients, waiting, progress);
    const { namespace } = planned.release;
    const allowed = await keepAllowance(namespace, request.allowance, clients, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock, readPaths };
    const release = await (0,deploy/* deploy */.g)(planned, deployment, progress, { signal });
    return { release: { ...release, changes: [...allowed, ...release.changes] }, images };
};

// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/stages/addresses/observe-addresses.js
var observe_addresses = __webpack_require__(69892);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-room.js







/** What one virtual node holds at most. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;
/** @returns undefined of a cluster that has no virtual nodes yet */
const readRoom = async (clusterId, clients) => {
    const engine = await clients.engine();
    const pools = await (0,read_pools/* livePools */.Yg)(engine, await engine.cluster(clusterId));
    const nodes = pools.reduce((sum, { size }) => sum + size, 0);
    if (nodes === 0)
        return undefined;
    const subnetIds = [...new Set(pools.map(({ podSubnetId }) => podSubnetId))];
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const subnets = await (0,observe_addresses/* observeAddresses */.z)({ pods: { subnetIds, groupIds: [] } }, snapshot);
    const free = (0,address_report/* reportAddresses */.jH)(subnets, {}).map((line) => Math.max(0, line.free));
    return { addresses: free.reduce((sum, one) => sum + one, 0), nodes };
};
const addressesText = (count) => (count === 1 ? '1 address' : `${count} addresses`);
/** What is short for so many pods; undefined if nothing is. */
const shortage = (pods, { addresses, nodes }) => {
    if (pods > addresses)
        return `${addressesText(addresses)} left in the pod subnet, this preview needs ${pods}`;
    if (pods > nodes * PODS_PER_NODE)
        return `room for ${nodes * PODS_PER_NODE} pods on ${(0,plural/* plural */.L)(nodes, 'virtual node')}, this preview needs ${pods}`;
    return undefined;
};
const withoutRoom = (message) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that nobody needs (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
});
/**
 * Reckons before a preview is made whether its pods find room on the virtual nodes. What may not be
 * read, or cannot be, is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonRoom = async ({ clusterId, objects, hasManagedNodes }, clients, progress) => {
    const room = await readRoom(clusterId, clients).catch((error) => {
        progress.info(`Room for the preview's pods is not reckoned: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    });
    if (room === undefined)
        return;
    const missing = shortage((0,release_pods/* podsAtFirst */.cS)(objects), room);
    if (missing !== undefined && !hasManagedNodes)
        throw withoutRoom(missing);
    const atPeak = shortage((0,release_pods/* podsAtPeak */.VN)(objects), room);
    if (missing !== undefined)
        progress.warning(missing);
    else if (atPeak !== undefined)
        progress.warning(`${atPeak} at its peak`);
};

// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/actions/preview/announce.js + 2 modules
var announce = __webpack_require__(33928);
// EXTERNAL MODULE: ./dist.src/actions/preview/down.js
var down = __webpack_require__(26127);
;// CONCATENATED MODULE: ./dist.src/stages/preview/make-room.js



/** Milliseconds without activity that make a preview idle. */
const IDLE = 24 * 3_600_000;
/** Milliseconds until the address of a pod that ended is free again, and between two looks. */
const RETURN = 180_000;
const PAUSE = 15_000;
/** The previews of other pull requests that are idle, that of the longest inactivity first. */
const idlePreviews = async ({ pull, lifetime, keepLabel }, { namespaces, gitHub }, now) => {
    const all = await namespaces.list((0,ownership/* repositorySelector */.iI)(pull.repository));
    const open = new Map((await gitHub.pulls.open()).map((one) => [one.number, one]));
    return all
        .flatMap((namespace) => {
        const number = (0,ownership/* numberOf */.rl)(namespace);
        if (number === undefined || number === pull.number || namespace.isTerminating)
            return [];
        const other = open.get(number);
        if (other?.labels.includes(keepLabel) === true)
            return [];
        // Of one that is not open, nobody waits for anything.
        const deployed = other === undefined ? 0 : (0,ownership/* lastDeployment */.K7)(namespace, lifetime);
        const active = Math.max(deployed, other?.updatedAt ?? 0);
        const { repository } = pull;
        return [{ active, pull: { repository, number, sha: (0,ownership/* shaOf */.ye)(namespace), branch: '' } }];
    })
        .filter(({ active }) => active <= now - IDLE)
        .toSorted((one, other) => one.active - other.active)
        .map((one) => one.pull);
};
/** @returns why there is no room; undefined if there is */
const make_room_shortage = async (reckon) => {
    try {
        await reckon();
        return undefined;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.l && error.code === 'PREVIEW_WITHOUT_ROOM')
            return error;
        throw error;
    }
};
/** Looks until what a removed preview had is free again. */
const shortageAfter = async (reckon, { clock, signal }) => {
    const deadline = clock.now() + RETURN;
    for (;;) {
        const missing = await make_room_shortage(reckon);
        if (missing === undefined || clock.now() >= deadline)
            return missing;
        await clock.sleep(PAUSE, signal);
    }
};
/**
 * Removes idle previews until a new one finds room, no more than it takes. None goes that was active
 * within a day, or whose pull request has the label that keeps it.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM if there is none even so
 */
const makeRoom = async (request, clients, waiting, progress) => {
    const { clock, signal } = waiting;
    let missing = await make_room_shortage(request.reckon);
    if (missing === undefined)
        return;
    for (const pull of await idlePreviews(request, clients, clock.now())) {
        progress.warning(`${missing.message}: the preview of #${pull.number}, the oldest idle one, goes`);
        const deadline = clock.now() + request.timeout;
        await (0,remove/* removePreview */.p)(pull, clients, { clock, signal, deadline }, progress);
        await clients.told(pull);
        missing = await shortageAfter(request.reckon, waiting);
        if (missing === undefined)
            return;
    }
    const { code, message, hint } = missing;
    throw new action_error/* ActionError */.l({ code, message: `${message}; no preview is idle`, hint });
};

// EXTERNAL MODULE: ./dist.src/values/environment/preview-schema.js
var preview_schema = __webpack_require__(97065);
;// CONCATENATED MODULE: ./dist.src/actions/preview/room.js




/**
 * Reckons whether a new preview finds room, and makes some where the environment file wants that.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const withRoom = async (reckon, { opened, stage, ...cluster }) => {
    const { inputs, gitHub, context } = opened;
    const { preview = preview_schema/* defaultPreview */.O, release } = inputs.pipeline.environment;
    if (preview['when-full'] === 'refuse' || gitHub === undefined)
        return reckon();
    const { lifetime, keepLabel } = (0,announce/* factsOf */.xS)(inputs, context);
    const timeout = release?.timeout ?? down.DOWN_TIMEOUT;
    const request = { pull: inputs.pull, lifetime, keepLabel, timeout, reckon };
    const why = `It was the oldest without activity, and the preview of #${inputs.pull.number} needed its room.`;
    const told = (pull) => (0,announce/* announceOnGitHub */.a0)({ state: 'expired', why }, (0,announce/* factsOf */.xS)({ ...inputs, pull }, context), gitHub, context);
    return makeRoom(request, { ...cluster, gitHub, told }, context, stage);
};

// EXTERNAL MODULE: ./dist.src/actions/preview/opened.js
var preview_opened = __webpack_require__(49630);
// EXTERNAL MODULE: ./dist.src/actions/preview/verdict.js
var preview_verdict = __webpack_require__(79806);
;// CONCATENATED MODULE: ./dist.src/actions/preview/up.js















/** Tags of a release must not move to the images of a pull request. */
const previewBuilds = ({ pipeline, pull }, registry, context) => {
    const variables = { ...context.environment, GITHUB_SHA: pull.sha };
    const around = { ...context, environment: variables };
    const tags = [`pr-${pull.number}-${pull.sha}`];
    const builds = pipeline.picked.has('build-push')
        ? (0,requests/* buildRequests */.rz)(pipeline.environment, registry, around)
        : [];
    return builds.map(({ name, request }) => ({ name, request: { ...request, tags } }));
};
const publish = async ({ release: { url }, images: { image } }, { outputs }) => {
    if (url !== undefined)
        await outputs.set('url', url);
    if (image !== undefined)
        await outputs.set('image', image);
};
/** Where the pods of a preview have to find room. */
const roomOf = (environment) => ({
    clusterId: (0,cluster_id/* clusterIdOf */.r)(environment) ?? '',
    hasManagedNodes: environment.checks?.['managed-nodes'] ?? false,
});
const deployed = async (opened, release, stage) => {
    const { inputs, parts, context } = opened;
    const { pipeline, pull } = inputs;
    const session = await opened.session();
    const registry = (0,pipeline_registry/* registryOf */.F)(pipeline, session);
    const found = { ...inputs, pipeline: await (0,described/* withGround */.C)(pipeline, session, context) };
    const clients = parts.openClients(found, session, registry, context);
    // What can fail without anything having been changed, fails here.
    const { environment } = pipeline;
    const isByPods = environment.load?.where === 'cluster';
    if (environment.preview?.stages.includes('load') && !isByPods) {
        await clients.requireTool('k6', 'version');
    }
    const objects = await clients.checkRelease();
    const allowance = allowanceOf(pipeline.environment.preview ?? {}, objects);
    requireAllowed(allowance, objects);
    const cluster = await clients.connect();
    const room = { ...roomOf(found.pipeline.environment), objects };
    const builds = previewBuilds(inputs, registry, context);
    if (builds.length > 0)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        builds,
        allowance,
        reckon: () => withRoom(() => reckonRoom(room, clients, stage), { ...cluster, opened, stage }),
        lifetime: (0,announce/* factsOf */.xS)(inputs, context).lifetime,
        known: (built) => (0,known_images/* knownImages */.w)(pipeline.environment, built),
        isWanted: async () => (0,preview_verdict/* isWanted */.Yu)(await (0,preview_verdict/* verdictOn */.Hc)(opened)),
        deploy: (images) => (0,requests/* deployRequest */.Lo)(pipeline, release, registry, images),
    };
    const { clock, signal } = context;
    const readPaths = (silent) => (0,balancer_paths/* balancerPaths */.h)(found.pipeline.environment, clients, silent);
    const tools = { ...clients, ...cluster, readPaths };
    const preview = await deployPreview(request, tools, { clock, signal }, stage);
    if (preview === undefined)
        return undefined;
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(4398), __webpack_require__.e(3799), __webpack_require__.e(7933), __webpack_require__.e(4054), __webpack_require__.e(8659), __webpack_require__.e(4237)]).then(__webpack_require__.bind(__webpack_require__, 24237));
    try {
        return {
            ...preview,
            ...(await prove(found.pipeline.environment, preview.release, clients, context)),
        };
    }
    catch (error) {
        throw new Unproven(error, preview.release.url);
    }
};
/** What followed on a preview failed; the preview is up. */
class Unproven extends Error {
    url;
    constructor(cause, url) {
        super('a stage that followed failed', { cause });
        this.url = url;
    }
}
const superseding = () => new action_error/* ActionError */.l({
    code: 'PREVIEW_SUPERSEDED',
    message: 'the pull request was closed or got a newer commit while its preview was made',
    hint: 'Nothing, if a later run made the preview; else run this one again.',
});
/** The same with a signal that is aborted as soon as the preview is no longer wanted. */
const watched = (opened) => {
    const { context, parts } = opened;
    const superseded = new AbortController();
    const stop = parts.regularly(context)(async () => {
        if (!(0,preview_verdict/* isWanted */.Yu)(await (0,preview_verdict/* verdictOn */.Hc)(opened)))
            superseded.abort(superseding());
    });
    const signal = AbortSignal.any([context.signal, superseded.signal]);
    return { opened: { ...opened, context: { ...context, signal } }, stop };
};
const fail = async (given, opened) => {
    const isUp = given instanceof Unproven;
    const error = isUp ? given.cause : given;
    const { sha } = opened.inputs.pull;
    const live = isUp ? { live: { sha, url: given.url } } : {};
    if (isUp && given.url !== undefined)
        await opened.context.outputs.set('url', given.url);
    const code = error instanceof action_error/* ActionError */.l ? error.code : 'UNEXPECTED';
    // More than a line may quote the output of tools.
    const cause = ((0,action_error/* messageOf */.b)(error).split('\n')[0] ?? '').slice(0, 300);
    await (0,preview_opened/* tell */.q)({ state: 'failed', code, cause, ...live }, opened).catch((second) => opened.context.log.warning((0,action_error/* messageOf */.b)(second)));
    throw error;
};
/** What becomes of a run that is no longer wanted. */
const giveWay = async (verdict, opened) => {
    if (verdict === 'outdated')
        return (0,preview_verdict/* endOutdated */.kg)(opened);
    opened.context.log.info('The pull request is closed: its preview is removed instead');
    await (0,down.down)(opened);
};
const succeed = async (preview, opened, stage) => {
    await publish(preview, opened.context);
    const { url, revision, namespace, changes } = preview.release;
    stage.done(`${namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`);
    const { image, wired = [] } = preview.images;
    const images = [...(image === undefined ? [] : [image]), ...wired.map(({ text }) => text)];
    const { load, scaling } = preview;
    await (0,preview_opened/* tell */.q)({ state: 'ready', url, images, changes, load, scaling }, opened);
};
/**
 * Builds and deploys the preview. If the pull request is closed by now, removes it; gives way if a
 * newer commit has come.
 */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const before = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (!(0,preview_verdict/* isWanted */.Yu)(before))
        return giveWay(before, opened);
    await (0,preview_opened/* tell */.q)({ state: 'building' }, opened);
    const stage = context.log.stage('preview');
    const watch = watched(opened);
    let preview;
    try {
        preview = await deployed(watch.opened, release, stage);
    }
    catch (error) {
        watch.stop();
        const verdict = context.signal.aborted ? 'unknown' : await (0,preview_verdict/* verdictOn */.Hc)(opened);
        return (0,preview_verdict/* isWanted */.Yu)(verdict) ? await fail(error, opened) : await giveWay(verdict, opened);
    }
    watch.stop();
    // Closed while it was rolled out: the removal that this began may have found nothing yet.
    const after = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (after === 'closed' || preview === undefined) {
        return giveWay((0,preview_verdict/* isWanted */.Yu)(after) ? 'outdated' : after, opened);
    }
    await succeed(preview, opened, stage);
};


/***/ }),

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60028);


const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPrefix */ .w)(needed);
    return prefix === undefined ? 'several subnets of /16' : `/${prefix}`;
};
/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
const reportAddresses = (subnets, needed) => subnets.map((subnet) => {
    const usable = subnet.cidrs
        .map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)
        .filter(({ version }) => version === 4)
        .reduce((sum, cidr) => sum + (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .usableAddresses */ .H6)(cidr), 0);
    const free = usable - subnet.used;
    const siblings = subnets.filter(({ role }) => role === subnet.role).length;
    const whole = needed[subnet.role];
    const share = whole === undefined ? undefined : Math.ceil(whole / siblings);
    return {
        ...subnet,
        usable,
        free,
        needed: share,
        smallest: share === undefined ? undefined : blockFor(share),
        verdict: judge(share, usable, free),
    };
});
/** What is wrong with a subnet, and what would do; undefined if nothing is. */
const addressProblem = (line) => {
    const { name, cidrs, usable, used, needed, free, smallest, verdict } = line;
    const block = `subnet ${name} (${cidrs.join(', ')})`;
    if (verdict === 'too-small') {
        return `${block} has ${usable} usable addresses and ${needed} are needed: ${smallest} would do`;
    }
    if (verdict !== 'tight')
        return undefined;
    if (needed === undefined)
        return `${block} has no free address left: new pods stay in Pending`;
    return `${block} has ${free} free of ${usable} usable addresses (${used} in use) and ${needed} are needed: enough only if those in use belong to this workload; ${smallest} holds it alone`;
};
/** As an output: a list with one object a subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ observeAddresses)
/* harmony export */ });
/**
 * What is used of each subnet: one call a subnet and 1000 addresses in use, whatever the number of
 * rules.
 */
const observeAddresses = (places, snapshot) => {
    const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) => subnetIds.map((id) => ({ role: role, id })));
    return Promise.all(wanted.map(async ({ role, id }) => {
        const [{ name, cidrs }, used] = await Promise.all([
            snapshot.subnet(id),
            snapshot.usedAddresses(id),
        ]);
        return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used };
    }));
};


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   VN: () => (/* binding */ podsAtPeak),
/* harmony export */   cS: () => (/* binding */ podsAtFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind)}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name)}`;
/** By what they scale, the fewest or the most replicas that autoscalers allow. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** What of rendered objects runs pods. */
const podCounts = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
/** The pods that rendered objects run as soon as they are made; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA leaves alone what is scaled to none.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
};


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI takes for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with so many usable addresses; undefined if even a /16 has
 * too few.
 */
const smallestPrefix = (addresses) => {
    for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
        if (2 ** (32 - prefix) - RESERVED >= addresses)
            return prefix;
    }
    return undefined;
};


/***/ }),

/***/ 43078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53756);

/** What the release is deployed with: images that were built, and else the one that it names. */
const knownImages = (environment, built = []) => {
    const textOf = (wanted) => built.find(({ name }) => name === wanted)?.image.reference;
    return {
        image: textOf(undefined) ?? environment.release?.image,
        wired: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__/* .describedImages */ .s)(environment).flatMap(({ name, wiring }) => {
            const text = name === undefined ? undefined : textOf(name);
            return text === undefined ? [] : [{ text, wiring }];
        }),
    };
};


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ fieldFinding),
  fl: () => (/* binding */ findingKey),
  dP: () => (/* binding */ ownerText),
  rZ: () => (/* binding */ wholeFinding),
  mZ: () => (/* binding */ withoutFields)
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/shortened.js
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/finding.js

const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ told }) => told), separator)}`,
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
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if nobody is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** What tells a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ balancerPaths)
/* harmony export */ });
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68685);
/* harmony import */ var _reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2618);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);



/**
 * What keeps requests from coming through the load balancers of the release of an environment; by the
 * network that it describes, else by where its pools are. Changes nothing.
 * @throws ActionError as `releasePaths` does
 */
const balancerPaths = async (environment, clients, silent) => {
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterIdOf */ .r)(environment);
    if (clusterId === undefined)
        return undefined;
    const { network } = environment;
    return (0,_reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePaths */ .u)({ clusterId, network: network && (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSettings */ .eg)(network), silent }, clients);
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

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The events of Helm's hooks that a deployment or its end causes; those of tests never do. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** Where an object of a release lies: each may name a namespace of its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects that a `List` stands for, with the hook that it is. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** To Kubernetes, a field that is null is one that is not there. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Sorts objects by what becomes of them. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
};


/***/ }),

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** What people call them. */
const partNames = {
    vcn: 'VCN',
    'internet-gateway': 'internet gateway',
    'nat-gateway': 'NAT gateway',
    'service-gateway': 'service gateway',
    'route-table': 'route table',
    'security-list': 'security list',
    'security-group': 'network security group',
    subnet: 'subnet',
    'log-group': 'log group',
    'flow-log': 'flow log',
};


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not for this user to see: OCI answers 404 to both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether something has another etag than when it was read: OCI answers 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** What is read, undefined where OCI answers 404; all other errors are passed on. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 20816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** Severities of problems as OCI's Vulnerability Scanning has them, the least first. */
const severities = ['none', 'low', 'medium', 'high', 'critical'];
const isAtLeast = (one, other) => severities.indexOf(one) >= severities.indexOf(other);
/** OCI's word for one; what is new to us counts as the worst. */
const severityOf = (text) => severities.find((one) => one === text.toLowerCase()) ?? 'critical';


/***/ })

};
