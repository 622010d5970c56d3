export const id = 4281;
export const ids = [4281];
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

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withGround),
/* harmony export */   H: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster, and does not name them. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with what is there in place of descriptions; loads nothing where nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/** The same, where what is missing is made first. */
const withMadeGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context);
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

/***/ 26329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPipeline: () => (/* binding */ runPipeline)
/* harmony export */ });
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74557);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
/* harmony import */ var _stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39981);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _assert_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10100);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84188);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19932);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95009);
/* harmony import */ var _stage_logs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43165);











const openPipeline = async (parts, given, context, evidence) => {
    const session = await parts.openIdentity(given, context);
    const { inputs, changes: made } = await (0,_described_js__WEBPACK_IMPORTED_MODULE_8__/* .withMadeGround */ .H)(given, session, context);
    if (inputs === undefined)
        return undefined;
    const { environment, picked } = inputs;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .F)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const before = await (0,_assert_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .openBaseline */ .E)(inputs.baseline, context);
    const plan = await (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planPipeline */ .aw)(environment, picked, clients);
    const logs = (0,_stage_logs_js__WEBPACK_IMPORTED_MODULE_7__/* .stageLogs */ .U)(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        before,
        loadTargets: inputs.loadTargets,
        loadState: new _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__/* .LoadState */ .m((0,_stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__/* .longestLoad */ .v)(environment.load), (0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(environment.load)),
        builds: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .buildRequests */ .rz)(environment, registry, context),
        deployRequest: (images) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .deployRequest */ .Lo)(inputs, environment.release, registry, images);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn, made };
};
/** @param made what was planned for what all stages stand on */
const showPlan = async (plan, made, context) => {
    (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .df)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .changesOutput */ .b)([...made, ...(0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)]));
};
/** The stages that talk to the Kubernetes API. */
const inCluster = ['metrics-server', 'deploy', 'assert-scaling'];
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients, environment }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    const isByPods = environment.load?.where === 'cluster';
    const isConnecting = has(...inCluster) || (has('load') && isByPods);
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') && !isByPods ? clients.requireTool('k6', 'version') : undefined,
        isConnecting ? clients.requireTool('kubectl', 'version', '--client') : undefined,
        isConnecting && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; their results are noted in `run` before anything is thrown. */
const runPipeline = async (parts, inputs, context, run) => {
    const opened = await openPipeline(parts, inputs, context, run.evidence);
    if (opened === undefined)
        return;
    const { mode, pipeline, logs, logIn, made } = opened;
    const { plan, clients } = pipeline;
    await showPlan(plan, made, context);
    if (mode === 'plan')
        return context.summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPlan */ .E)('Plan', (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)));
    await openAccess(pipeline, logIn);
    run.results = await (0,_stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .runGraph */ .C)((0,_stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineStages */ .S)(pipeline), clients.clock, context.signal, logs);
    context.signal.throwIfAborted();
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

/***/ 74557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan),
/* harmony export */   b: () => (/* binding */ changesOutput)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50110);

/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    const heading = `### ${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(['action', 'what', 'change'], rows)}`;
};
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


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

/***/ 90849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planCluster)
/* harmony export */ });
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68685);
/* harmony import */ var _network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(329);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16617);
/* harmony import */ var _node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92518);
/* harmony import */ var _node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13924);









/** A pool as ensure-node-pool leaves it, later in the same job. */
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
const poolsToCome = (pools, target) => {
    if (target === undefined || pools === undefined)
        return pools;
    const others = pools.filter((pool) => (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(pool) && pool.name !== target.name);
    const now = pools.find(({ name }) => name === target.name);
    return [...others, poolToCome(target, now)];
};
/** The pools of the cluster, listed once for both stages. */
const listPools = (engine, cluster, target) => target === undefined
    ? (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .readPools */ .aG)(engine, cluster)
    : engine.nodePools(target.compartmentId, cluster.id);
/**
 * What network and node pool need. Groups count as attached if they are at the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network } = environment;
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_8__/* .clusterIdOf */ .r)(environment);
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0,_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVirtualNodeSupport */ .oS)(cluster);
    const pool = has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const target = pool && (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .nodePoolTarget */ .o6)(pool, network, cluster);
    const pools = await listPools(engine, cluster, target);
    const planNetwork = async () => {
        const balancer = (0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$)((await release) ?? []);
        const settings = {
            ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .networkSettings */ .eg)(network),
            pools: poolsToCome(pools, target),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const plan = await (0,_network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnsureNetwork */ .w)((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)(settings, cluster), (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
        return pools === undefined ? { ...plan, warnings: [...plan.warnings, _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .poolsUnknown */ .Q2] } : plan;
    };
    const listed = {
        findNodePools: (_compartment, _cluster, name) => Promise.resolve((pools ?? []).filter((one) => one.name === name)),
        virtualNodeLimit: (compartmentId) => engine.virtualNodeLimit(compartmentId),
    };
    const [networkPlan, nodePool] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        target && (0,_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .planEnsureNodePool */ .o)(target, listed),
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePool === undefined ? {} : { nodePool }),
    };
};


/***/ }),

/***/ 39981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  pz: () => (/* binding */ networkLine),
  aw: () => (/* binding */ planPipeline),
  II: () => (/* binding */ plannedChanges)
});

// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/node-fit.js
var node_fit = __webpack_require__(50332);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/pool-misfits.js




/** Label keys that pods with this spec ask for. */
const askedKeys = (spec) => [
    ...Object.keys((0,json/* strings */.P$)((0,json.at)(spec, 'nodeSelector'))),
    ...(0,json/* list */.p_)((0,json.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'))
        .flatMap((term) => (0,json/* list */.p_)((0,json.at)(term, 'matchExpressions')))
        .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'key'))),
];
/** Nodes get labels with a domain in front from OKE and Kubernetes: those are not known before. */
const areKnown = (spec, labels) => labels !== undefined && askedKeys(spec).every((key) => key in labels || !key.includes('/'));
const noteOf = (object, { name, labels, taints = [] }) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    if (areKnown(spec, labels) && (0,node_fit/* misfit */.h)(spec, { metadata: { labels } }) === 'labels') {
        return `${(0,manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, which node pool "${name}" as described has not`;
    }
    if ((0,node_fit/* misfit */.h)({ tolerations: (0,json.at)(spec, 'tolerations') }, { spec: { taints } }) === undefined) {
        return undefined;
    }
    const keys = taints.map(({ key }) => key).join(', ');
    return `${(0,manifests/* nameOf */.Vb)(object)} does not tolerate all taints that node pool "${name}" as described has: ${keys}`;
};
/**
 * What the pods of a release ask of their nodes and the described pool does not give, a sentence each.
 * Other nodes of the cluster may: the deployment itself looks at all of them. What a description leaves
 * out stays as it is in the pool, and is not judged.
 */
const poolMisfits = (objects, pool) => objects.flatMap((object) => noteOf(object, pool) ?? []);

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan.js










const withoutCluster = (why) => ({
    verdict: 'unchanged',
    changes: [],
    unseen: why,
    assumed: why,
});
/** What is wrong with what the chart makes in the cluster is as wrong as without it. */
const isOfChart = (error) => error instanceof action_error/* ActionError */.l &&
    ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code);
/** What becomes of the release, as far as the cluster can be asked before anything is changed. */
const review = async ({ network }, clients) => {
    if (clients.reviewRelease === undefined)
        return { verdict: 'unchanged', changes: [] };
    if ((network?.changes ?? []).length > 0) {
        return withoutCluster('the network has to be changed first');
    }
    return clients.reviewRelease().catch((error) => {
        if (isOfChart(error))
            throw error;
        return withoutCluster((0,action_error/* messageOf */.b)(error));
    });
};
const reviewMetrics = async ({ network, nodePool }, clients) => {
    const none = { changes: [], kept: [] };
    if (clients.reviewMetrics === undefined)
        return none;
    if ([network, nodePool].some((plan) => (plan?.changes ?? []).length > 0)) {
        return { ...none, unseen: 'network and node pool have to be changed first' };
    }
    return clients.reviewMetrics().catch((error) => ({ ...none, unseen: (0,action_error/* messageOf */.b)(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => (0,repository/* planRepository */._)((0,settings/* repositoryRequest */.KB)(image), client)));
};
const installs = (environment, has) => has('metrics-server') && environment['metrics-server'] === 'install';
/** Asks OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    // Pods that choose managed nodes ask nothing of the pool.
    const isAlone = environment.checks?.['managed-nodes'] !== true;
    const pool = isAlone && has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const rendered = has('deploy') ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        (0,plan_cluster/* planCluster */.C)(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(installs(environment, has) ? { metrics: await reviewMetrics(cluster, clients) } : {}),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(cluster, clients),
                    misfits: pool === undefined ? [] : poolMisfits(objects, pool),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [
    ...[plan.network, plan.nodePool, ...(plan.repositories ?? [])],
    ...[plan.metrics, plan.release?.review],
].flatMap((part) => part?.changes ?? []);
const networkLine = (plan) => {
    const { rulesMissing, rulesToRemove, rulesKept, changes } = plan;
    if (rulesMissing === 0 && rulesToRemove > 0) {
        return `remove ${(0,plural/* plural */.L)(rulesToRemove, 'rule')} of ours, ${rulesKept} already there`;
    }
    if (rulesMissing === 0)
        return `nothing to change, ${(0,plural/* plural */.L)(rulesKept, 'rule')} already there`;
    const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list';
    const where = (0,plural/* plural */.L)(changes.length, holder);
    return `add ${(0,plural/* plural */.L)(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`;
};
const changeLine = (plan) => plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
const assumedLines = ({ assumed, unseen } = {}) => {
    if (assumed === undefined)
        return [];
    if (assumed === unseen)
        return [`    ${render/* ASSUMED */.DX}`];
    return [`    ${render/* ASSUMED_THERE */.Q$}; no dry run in the cluster: ${assumed}`];
};
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
const describePlan = (plan) => {
    const { network, nodePool, repositories = [], metrics, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        [...repositories, ...(metrics ? [metrics] : [])].flatMap(({ changes }) => changes).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        [
            'metrics',
            metrics && (metrics.unseen ? `not looked at (${metrics.unseen})` : changeLine(metrics)),
        ],
        ...repositories.map((one) => ['repository', changeLine(one)]),
        [
            'release',
            release &&
                `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
        ],
    ];
    return [
        `Plan: ${(0,plural/* plural */.L)(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
        ...assumedLines(release?.review),
        ...(release?.review.changes ?? []).map((change) => `    ${(0,review_release/* changeText */.k)(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${(0,kept_replicas/* heldText */.D)(held)}`),
        ...(release?.misfits ?? []).map((misfit) => `    ${misfit}`),
    ];
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
