export const id = 2194;
export const ids = [2194,7976];
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





/** What buildx needs to reach GitHub's cache. */
const CACHE_VARIABLES = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_SERVICE_V2',
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
const cacheVariables = (entries, environment) => {
    if (!entries.some(({ type }) => type === 'gha'))
        return {};
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
        cacheVariables: cacheVariables(caches, environment),
        noCache: image['no-cache'],
        pull: image.pull,
        sbom: image.sbom,
        contexts: Object.fromEntries(image['build-contexts'].map((one) => [
            one.name,
            'address' in one ? one.address : place(`build context "${one.name}"`, one.folder),
        ])),
        hosts: image['add-hosts'],
        extra: image['extra-args'],
        ...(image.target === undefined ? {} : { target: image.target }),
        ...(image.provenance === undefined ? {} : { provenance: image.provenance }),
        ...(image.network === undefined ? {} : { network: image.network }),
    };
    const labels = { ...sourceLabels(environment), ...image.labels };
    return { ...options, arguments: image['build-args'], labels };
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

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Looks until there is a result. A look that fails in a way that passes (no connection, a rate limit,
 * a failure of the service, an answer that cannot be read) is made again until the deadline: what is
 * awaited goes on meanwhile.
 * @throws what `late` makes, and what a look fails with in any other way
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, look, late }) => {
    for (let looks = 0;; looks++) {
        let trouble;
        const result = await look().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(looks), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ }),

/***/ 27038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   j: () => (/* binding */ heldReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const HPAS = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
const HELM = 'meta.helm.sh/release-';
/** Helm deletes what the release had and the chart has no more: the chart's replicas count from then on. */
const goesAway = ({ name, namespace, object }, release, rendered) => {
    const note = (key) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'annotations', `${HELM}${key}`);
    const isOurs = note('name') === release.name && note('namespace') === release.namespace;
    return (isOurs &&
        !rendered.some((one) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(one) === `${HPAS.kind}/${name}` && (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(one, release.namespace) === namespace));
};
const heldOf = async (object, namespace, hpas, kubernetes) => {
    const [kind, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'name'))];
    const inChart = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas');
    const hpa = hpas.find((one) => {
        const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(one.object, 'spec', 'scaleTargetRef');
        return one.namespace === namespace && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind') === kind && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name') === name;
    });
    if (typeof inChart !== 'number' || hpa === undefined)
        return [];
    const apiVersion = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'apiVersion'));
    const scale = await kubernetes.scale(namespace, { apiVersion, kind, name });
    // At 0 an HPA does nothing: somebody stopped it by hand.
    if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart)
        return [];
    return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }];
};
/**
 * What an upgrade has to leave as it is, since an HPA that stays has set it. Who may not list HPAs gets
 * the chart's replicas, as Helm would set them.
 */
const heldReplicas = async (release, rendered, kubernetes) => {
    const sized = rendered.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace)))];
    const found = namespaces.map(async (namespace) => {
        const all = await kubernetes.listObjects(HPAS, namespace).catch(() => []);
        const placed = all.map((one) => ({ ...one, namespace: one.namespace || namespace }));
        return placed.filter((one) => !goesAway(one, release, rendered));
    });
    const hpas = (await Promise.all(found)).flat();
    if (hpas.length === 0)
        return [];
    const held = sized.map((object) => heldOf(object, (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace), hpas, kubernetes));
    return (await Promise.all(held)).flat();
};
/** One line for a log. */
const heldText = ({ kind, name, replicas, by, inChart }) => `keep ${kind}/${name} at ${replicas} replicas, which HPA ${by} set; the chart says ${inChart}`;


/***/ }),

/***/ 43384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notDeployed)
/* harmony export */ });
/**
 * What a release needs as a whole because its last revision is not deployed; undefined if it is.
 *
 * @param last its newest revision
 */
const notDeployed = ({ name, namespace }, last) => {
    const target = `release "${name}"`;
    if (last === undefined || last.status === 'uninstalled') {
        return { action: 'create', target, description: `install it in namespace ${namespace}` };
    }
    if (last.status === 'deployed')
        return undefined;
    const description = `deploy it again: revision ${last.revision} is ${last.status}`;
    return { action: 'update', target, description };
};


/***/ }),

/***/ 49742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText),
/* harmony export */   w: () => (/* binding */ reviewRelease)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59162);
/* harmony import */ var _drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22521);
/* harmony import */ var _drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15058);
/* harmony import */ var _kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27038);
/* harmony import */ var _not_deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43384);







/** What is not in the cluster as the revision says, by a dry run of the API server. */
const repairsOf = async (objects, namespace, kubernetes) => {
    const differences = await kubernetes.differences(namespace, objects);
    // What takes a new object is nothing that an upgrade could mend.
    return differences
        .filter(({ refused }) => refused === undefined)
        .flatMap((one) => (0,_drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .liveChanges */ .C)(one, false));
};
const compare = async (release, rendered, last, { helm, kubernetes }) => {
    const change = (0,_not_deployed_js__WEBPACK_IMPORTED_MODULE_6__/* .notDeployed */ ._)(release, last);
    if (change !== undefined) {
        if (change.action === 'update')
            return { verdict: 'upgrade', changes: [change] };
        const all = rendered.map((object) => {
            return { action: 'create', target: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), description: 'new in the chart' };
        });
        return { verdict: 'install', changes: [change, ...all] };
    }
    const { namespace } = release;
    const { objects: deployed } = await helm.manifest(release);
    const comparable = (objects) => (0,_drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutScaledReplicas */ .Q)(objects, namespace, kubernetes);
    const [before, wanted] = await Promise.all([comparable(deployed), comparable(rendered)]);
    const sides = { deployed: before, rendered: wanted, comparable };
    const changes = await (0,_drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseChanges */ .z)({ release, revision: last?.revision ?? 0, ...sides }, helm);
    if (changes.length > 0)
        return { verdict: 'upgrade', changes };
    try {
        const repairs = await repairsOf(sides.deployed, namespace, kubernetes);
        return { verdict: repairs.length > 0 ? 'repair' : 'unchanged', changes: repairs };
    }
    catch (error) {
        return { verdict: 'unchanged', changes: [], unseen: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    }
};
/**
 * Compares what the chart renders with what Helm deployed last, and, where that is the same, with what
 * is in the cluster. Changes nothing.
 */
const reviewRelease = async (release, rendered, last, tools) => {
    const review = await compare(release, rendered, last, tools);
    if (review.verdict === 'unchanged')
        return review;
    const held = await (0,_kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__/* .heldReplicas */ .j)(release, rendered, tools.kubernetes);
    return held.length === 0 ? review : { ...review, held };
};
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


/***/ }),

/***/ 59635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* unused harmony export differingPaths */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isContainer = (value) => typeof value === 'object' && value !== null;
/** The places where two objects differ. What stands there may be secret: see who is told. */
const differencesOf = (one, other, path = '') => {
    if (Object.is(one, other))
        return [];
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [{ path, one, other }];
    }
    const [a, b] = [asRecord(one), asRecord(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differencesOf(a[key], b[key], path === '' ? key : `${path}.${key}`));
};
/** Their paths alone. */
const differingPaths = (one, other) => differencesOf(one, other).map(({ path }) => path);
const asRecord = (value) => Array.isArray(value) ? Object.fromEntries(value.entries()) : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);


/***/ }),

/***/ 59162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ liveChanges)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);
/* harmony import */ var _differing_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59635);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58620);



/** The API server counts this up for every change; it is none by itself. */
const GENERATION = 'metadata.generation';
const isEnded = (job) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(job, 'status', 'conditions')).some((one) => ['Complete', 'Failed'].includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'type'))) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'status') === 'True');
/** A Job that has ended, or was taken away some time after, is done: no change of it means anything. */
const isDone = ({ kind, live, desired }) => {
    if (kind !== 'Job')
        return false;
    if (live === undefined)
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'spec', 'ttlSecondsAfterFinished') !== undefined;
    return isEnded(live);
};
/** What the cluster's own controllers fill in where a chart leaves it empty. */
const isFilledIn = ({ path, one, other }, desired) => {
    if (path === GENERATION)
        return true;
    if (/(^|\.)caBundle$/.test(path))
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one) !== '' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(other).length <= 4;
    return /^rules(\.|$)/.test(path) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'aggregationRule') !== undefined;
};
const shown = (value) => {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const CHANGED = 'changed in the cluster: ';
const withValues = ({ path, one, other }) => `${path} is ${shown(one)}, not ${shown(other)}`;
/**
 * What was changed in the cluster behind Helm's back. Values only where they are asked for, and those
 * of Secrets never: whoever reads the log need not be allowed to read the cluster.
 */
const liveChanges = (difference, showValues) => {
    const { kind, name, live, desired, refused } = difference;
    const target = `${kind}/${name}`;
    if (isDone(difference))
        return [];
    if (live === undefined) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFinding */ .rZ)({ action: 'create', target, description: 'missing in the cluster' }, kind)];
    }
    if (refused !== undefined) {
        if (kind === 'Job')
            return [];
        const told = `${refused}, which takes a new object`;
        const fields = [{ path: refused, told }];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields })];
    }
    const all = (0,_differing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesOf */ .g)(live, desired).filter((one) => !isFilledIn(one, desired));
    if (all.length === 0)
        return [];
    const isTold = showValues && kind !== 'Secret';
    const fields = all.map((one) => ({ path: one.path, told: isTold ? withValues(one) : one.path }));
    const separator = showValues ? '; ' : ', ';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields, separator })];
};


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ releaseChanges)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/drift/differing-paths.js
var differing_paths = __webpack_require__(59635);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var finding = __webpack_require__(58620);
;// CONCATENATED MODULE: ./dist.src/stages/drift/manifest-changes.js




/** API version, namespace and kind of a key. */
const kindOf = (key) => key.split('/').slice(0, -1).join('/');
const keyed = (objects, namespace) => new Map(objects.map((object) => [
    [(0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')), (0,manifests/* namespaceOf */.N6)(object, namespace), (0,manifests/* nameOf */.Vb)(object)].join(' '),
    object,
]));
const parts = (value) => value.split(/(\d+)/);
/**
 * Whether texts differ in the number of the revision alone: Helm renders the next one, or 1 without a
 * cluster, and a Job may be named after it.
 */
const differsByRevision = (deployed, rendered, revision) => {
    if (typeof deployed !== 'string' || typeof rendered !== 'string')
        return false;
    const [one, other] = [parts(deployed), parts(rendered)];
    const others = ['1', String(revision + 1)];
    return (one.length === other.length &&
        one.every((part, index) => part === other[index] || (part === String(revision) && others.includes(other[index] ?? ''))));
};
const isImage = (path) => /(^|\.)image$/.test(path);
const settled = { paths: () => [], isName: () => false };
const unsettledOf = ({ namespace, twice }) => {
    if (twice === undefined)
        return settled;
    const [first, second] = twice.map((objects) => keyed(objects, namespace));
    if (first === undefined || second === undefined)
        return settled;
    const anew = new Set([...first.keys()].filter((key) => !second.has(key)).map(kindOf));
    return {
        paths: (key) => first.has(key) && second.has(key)
            ? (0,differing_paths/* differencesOf */.g)(first.get(key), second.get(key)).map(({ path }) => path)
            : [],
        isName: (key) => anew.has(kindOf(key)) && !(first.has(key) && second.has(key)),
    };
};
/** The places where an object differs from what was deployed, without what makes no difference. */
const realPaths = (deployed, rendered, unsettled, revision) => {
    const isUnsettled = (path) => unsettled.some((one) => path === one || path.startsWith(`${one}.`));
    return (0,differing_paths/* differencesOf */.g)(deployed, rendered)
        .filter(({ path, one, other }) => isImage(path) || !differsByRevision(one, other, revision))
        .map(({ path }) => path)
        .filter((path) => !isUnsettled(path));
};
const updates = (old, object, unsettled, revision) => {
    const paths = realPaths(old, object, unsettled, revision);
    if (paths.length === 0)
        return [];
    const why = 'chart or values differ from the deployed revision in ';
    const fields = paths.map((path) => ({ path, told: path }));
    return [(0,finding/* fieldFinding */.yQ)({ action: 'update', target: (0,manifests/* nameOf */.Vb)(object), why, fields })];
};
const whole = (action, object, description) => (0,finding/* wholeFinding */.rZ)({ action, target: (0,manifests/* nameOf */.Vb)(object), description }, (0,json/* text */.Qq)((0,json.at)(object, 'kind')));
/** What an upgrade would change in the manifest of the release. */
const manifestChanges = (deployed, rendered, comparison) => {
    const { namespace, revision } = comparison;
    const before = keyed(deployed, namespace);
    const after = keyed(rendered, namespace);
    const unsettled = unsettledOf(comparison);
    const gone = new Map([...before].filter(([key]) => !after.has(key)));
    const made = [...after].flatMap(([key, object]) => {
        const old = before.get(key);
        if (old !== undefined)
            return updates(old, object, unsettled.paths(key), revision);
        const isNamedAnew = unsettled.isName(key);
        const former = [...gone.keys()].find((one) => isNamedAnew ? kindOf(one) === kindOf(key) : differsByRevision(one, key, revision));
        if (former === undefined)
            return [whole('create', object, 'new in the chart')];
        const formerObject = gone.get(former);
        gone.delete(former);
        return isNamedAnew ? [] : updates(formerObject, object, unsettled.paths(key), revision);
    });
    return [
        ...made,
        ...[...gone.values()].map((object) => whole('delete', object, 'no longer in the chart')),
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/release-changes.js

const asIs = (objects) => Promise.resolve(objects);
/** A dry run of the upgrade; undefined where the cluster does not allow it. */
const dryRun = async (release, helm) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What an upgrade would change in the manifest of a release. A chart that asks the cluster for its APIs
 * or its objects, whether this is an upgrade, or for random values, renders otherwise than it was
 * deployed without having changed: a change is what shows each way that it is rendered.
 */
const releaseChanges = async ({ release, revision, deployed, rendered, comparable = asIs }, helm) => {
    const known = { namespace: release.namespace, revision };
    if (manifestChanges(deployed, rendered, known).length === 0)
        return [];
    const again = await comparable((await helm.template(release)).objects);
    const comparison = { ...known, twice: [rendered, again] };
    const changes = manifestChanges(deployed, rendered, comparison);
    if (changes.length === 0)
        return [];
    const inCluster = await dryRun(release, helm);
    if (inCluster === undefined)
        return changes;
    const targets = new Set(changes.map(({ target }) => target));
    return manifestChanges(deployed, await comparable(inCluster), comparison).filter(({ target }) => targets.has(target));
};


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutScaledReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const keyOf = (namespace, target) => `${namespace} ${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind')) || 'Deployment'}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name'))}`;
const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];
/** What the scalers of the chart name; a ScaledObject of KEDA takes a Deployment where it names no kind. */
const scaledByChart = (objects, ofRelease) => objects
    .filter((object) => SCALERS.includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind'))))
    .map((object) => keyOf((0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'scaleTargetRef')));
/** What HPAs of the cluster name, whoever made them: KEDA makes one for each ScaledObject. */
const scaledInCluster = async (objects, ofRelease, kubernetes) => {
    const sized = objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)))];
    const found = namespaces.map(async (namespace) => {
        // Who may not list HPAs sees what they do as a change.
        const hpas = await kubernetes.list('hpa', namespace).catch(() => []);
        return hpas.map(({ target }) => keyOf(namespace, target));
    });
    return (await Promise.all(found)).flat();
};
/** The objects without the replicas of what an HPA scales, in the chart or not: they are its business. */
const withoutScaledReplicas = async (objects, ofRelease, kubernetes) => {
    const scaled = new Set([
        ...scaledByChart(objects, ofRelease),
        ...(await scaledInCluster(objects, ofRelease, kubernetes)),
    ]);
    return objects.map((object) => {
        if (!scaled.has(`${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)} ${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(object)}`))
            return object;
        const spec = Object.entries((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec'))).filter(([key]) => key !== 'replicas');
        return { ...(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(object), spec: Object.fromEntries(spec) };
    });
};


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   gm: () => (/* binding */ isOverFor),
/* harmony export */   hU: () => (/* binding */ describeMark),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digits = (text) => /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : '';
const short = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** The mark of this process, by the variables that the runner sets. */
const markOf = (environment, process) => ({
    repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
    runId: digits(environment['GITHUB_RUN_ID']),
    attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
    runner: short(environment['RUNNER_NAME'] ?? ''),
    process: short(process),
});
/** The value of the label. The count makes it another one for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
/** Undefined for what we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether what wrote the mark has surely ended: this process before, an earlier attempt of this run,
 * or an earlier step on the same runner, which works at one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'somebody who left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
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
