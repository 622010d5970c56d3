export const id = 8825;
export const ids = [8825];
export const modules = {

/***/ 10100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBaseline),
/* harmony export */   t: () => (/* binding */ readBaselineInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(254);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55377);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34056);
/* harmony import */ var _values_share_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12084);








const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaults */ .N['assert-scaling'];
const readBaselineInputs = (read) => ({
    path: read.optional('baseline', _values_path_js__WEBPACK_IMPORTED_MODULE_6__/* .asPath */ .w2),
    margin: read.orDefault('baseline-margin', _values_share_js__WEBPACK_IMPORTED_MODULE_7__/* .asShare */ .S, own['baseline-margin']),
    isFailure: read.orDefault('fail-on-regression', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asFlag */ .v0, own['fail-on-regression']),
});
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
/**
 * Opens the timeline of the earlier run. The first run of all has none, which is no failure.
 * @throws ActionError BASELINE_INVALID
 */
const openBaseline = async ({ path, margin, isFailure }, { environment, log }) => {
    if (path === undefined)
        return undefined;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'GITHUB_WORKSPACE') ?? '.', path);
    const file = (await isFolder(place)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'timeline.json') : place;
    const text = await (0,_clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(file);
    if (text === undefined) {
        log.info(`${path} does not exist yet: there is no earlier run to compare with`);
        return undefined;
    }
    // The schema comes with a library that is needed here alone.
    const { readTimeline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 71627));
    return { timeline: readTimeline(path, text), margin, isFailure };
};


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLoadTargets),
/* harmony export */   n: () => (/* binding */ readLoadLimits)
/* harmony export */ });
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49977);




const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.load;
/** How much is allowed, which only inputs say. */
const readLoadLimits = (read) => ({
    perSecond: (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .perSecond */ .E)(read.orDefault('max-rate', _values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRate */ .W, own['max-rate'])),
    milliseconds: read.orDefault('max-duration', _values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, own['max-duration']),
    users: read.orDefault('max-users', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(1), own['max-users']),
});
/** A host that an input names is no slip of a file. What is no address is told of with the environment. */
const readLoadTargets = (read) => {
    const url = read.optional('url', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1) ?? '';
    const named = read.list('allow-target', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1);
    return URL.canParse(url) ? [...named, new URL(url).hostname] : named;
};


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ chosenIdentity),
/* harmony export */   oE: () => (/* binding */ chosenTarget),
/* harmony export */   oY: () => (/* binding */ readClusterChoice)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32409);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41355);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24625);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30861);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17043);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99704);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93064);













const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_8__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_8__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_9__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};
/** Where the API server is. @throws ActionError CLUSTER_*, OCI_* */
const chosenTarget = (clusterId, { endpoint }, session, { clock }) => (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_7__/* .findTarget */ .F)(clusterId, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, clock));
const byOci = (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const { token } = (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_4__.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    return { api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, token, clock), plugin };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_5__/* .requireAudience */ .k)(given, target.cluster);
    const { token } = (await (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_11__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    return {
        api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, token, clock),
        plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .githubTokenPlugin */ .E)(audience),
        diagnose: () => Promise.resolve((0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .oidcRefusal */ ._)(target, target.cluster, (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .jwtClaims */ .v)(token))),
    };
};
/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
const chosenIdentity = (target, { auth, audience }, session, context) => auth === 'oci'
    ? Promise.resolve(byOci(target, session, context))
    : byGithub(target, audience, context);


/***/ }),

/***/ 83762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);

/** What a revision of a release was made from: commit and run, as the runner names them. */
const describeRun = (environment) => {
    const of = (name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .b)(environment, name);
    const sha = of('GITHUB_SHA')?.slice(0, 12);
    const run = of('GITHUB_RUN_ID');
    const attempt = of('GITHUB_RUN_ATTEMPT');
    const repository = of('GITHUB_REPOSITORY');
    const parts = [
        sha === undefined ? undefined : `commit ${sha}`,
        run === undefined
            ? undefined
            : `run ${run}${attempt === undefined ? '' : `, attempt ${attempt}`}`,
        repository === undefined ? undefined : `of ${repository}`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'deployed by hand' : parts.join(', ');
};


/***/ }),

/***/ 46349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   j9: () => (/* binding */ DEFAULT_FILE),
/* harmony export */   sv: () => (/* binding */ loadFileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);
/* harmony import */ var _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97697);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34056);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7230);






/** The environment file, if no input names another. */
const DEFAULT_FILE = '.github/oke.yml';
/** Whether an input describes anything, or has one of the names; problems are reported once all inputs are read. */
const isDescribedByInputs = (readInputs, ...names) => {
    try {
        return readInputs((read) => names.some((name) => read.has(name)) || (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .i)(read).length > 0);
    }
    catch {
        return true;
    }
};
/** YAML is loaded only where a file may be there, the schema where anything is described. */
const loadFileReader = async ({ readInputs, environment, }) => {
    const { folder } = (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(environment);
    const mayBeThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DEFAULT_FILE)) || isDescribedByInputs(readInputs, 'environment-file');
    if (!mayBeThere && !isDescribedByInputs(readInputs, 'stages')) {
        return { parse: _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w, rules: undefined };
    }
    const { environmentRules: rules } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3571), __webpack_require__.e(525), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 61586));
    if (!mayBeThere)
        return { parse: _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w, rules };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(3571), __webpack_require__.e(525), __webpack_require__.e(4320)]).then(__webpack_require__.bind(__webpack_require__, 14357));
    return { parse: parseYaml, rules };
};
/** The file that the caller or an input names, else the usual one; it need not be there. */
const readFile = (read, workspace, { reader, file: named }) => {
    const path = named ?? read.optional('environment-file', _values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .asPath */ .w2);
    const file = path ?? DEFAULT_FILE;
    // The workflow may name a file that a step made elsewhere; a link of the checkout may not.
    const isElsewhere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || file.startsWith('..');
    const place = isElsewhere ? file : (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, 'input "environment-file"', file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        return reader.parse(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8'));
    if (path !== undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    return (0,_values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w)(file);
};


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOverrides),
/* harmony export */   p: () => (/* binding */ inputsFor)
/* harmony export */ });
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20803);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const fields = [
    ['cluster-id', 'cluster'],
    ['region', 'region'],
    ['network-mode', 'network.mode'],
    ['node-subnet-id', 'network.node-subnet'],
    ['pod-subnet-id', 'network.pod-subnet'],
    ['endpoint-nsg-id', 'network.groups.endpoint'],
    ['nodes-nsg-id', 'network.groups.nodes'],
    ['pods-nsg-id', 'network.groups.pods'],
    ['load-balancer-nsg-id', 'network.groups.load-balancer'],
    ['listeners', 'network.listeners', 'numbers'],
    ['clients', 'network.clients', 'list'],
    ['api-clients', 'network.api-clients', 'list'],
    ['node-pool-name', 'node-pool.name'],
    ['node-pool-size', 'node-pool.size', 'number'],
    ['pod-shape', 'node-pool.shape'],
    ['node-labels', 'node-pool.labels', 'pairs'],
    ['node-taints', 'node-pool.taints', 'list'],
    ['metrics-server', 'metrics-server'],
    ['context', 'image.context'],
    ['file', 'image.file'],
    ['target', 'image.target'],
    ['platforms', 'image.platforms', 'list'],
    ['build-args', 'image.build-args', 'pairs'],
    ['repository', 'image.repository'],
    ['compartment-id', 'image.compartment'],
    ['registry', 'image.registry'],
    ['tags', 'image.tags', 'list'],
    ['builder', 'image.builder'],
    ['release', 'release.name'],
    ['namespace', 'release.namespace'],
    ['chart', 'release.chart'],
    ['chart-version', 'release.version'],
    ['chart-repository', 'release.repository'],
    ['values', 'release.values', 'list'],
    ['set', 'release.set'],
    ['set-string', 'release.set-string'],
    ['set-json', 'release.set-json'],
    ['set-file', 'release.set-file'],
    ['image', 'release.image'],
    ['images', 'release.images', 'pairs'],
    ['image-key', 'release.image-key'],
    ['image-values', 'release.image-values', 'pairs'],
    ['pull-secret', 'release.pull-secret'],
    ['pull-secret-key', 'release.pull-secret-key'],
    ['preview-values', 'preview.values', 'list'],
    ['url', 'load.url'],
    ['path', 'load.path'],
    ['rate', 'load.rate'],
    ['duration', 'load.duration'],
    ['ramp', 'load.ramp'],
    ['max-failed', 'load.max-failed'],
    ['max-p95', 'load.max-p95'],
    ['script', 'load.script'],
];
/** What is no number stays text, so that the check of the environment names it. */
const asNumber = (text) => (/^-?[0-9]+$/.test(text) ? Number(text) : text);
const listForms = {
    list: _values_input_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3,
    numbers: (name, text) => (0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(name, text).map(asNumber),
    pairs: _values_input_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq,
};
/** An input's text in the form that the environment file would have. */
const parserOf = ([input, , form]) => {
    if (form === undefined)
        return _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1;
    if (form === 'number')
        return asNumber;
    return (text) => listForms[form](input, text);
};
/** `edge=3`, `edge=x2`, `edge` or `all`, as the file would have it. */
const expected = (item, within) => {
    const [hpa = '', ...rest] = item.split('=');
    const size = rest.join('=').trim();
    const grows = size.startsWith('x') ? { factor: size } : { 'at-least': asNumber(size) };
    const limit = within === undefined ? {} : { within };
    return [hpa.trim(), { ...(size === '' ? {} : grows), ...limit }];
};
/** `expect: edge=3, orders=x2` with one `within` for all. */
const scaling = (read) => {
    const items = read.list('expect', _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    const within = read.optional('within', _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    if (items.length === 0) {
        if (within !== undefined) {
            const hint = 'Name the HPAs in "expect", for example edge=3, or set "within" in the environment file.';
            read.problem('input "within" is given without "expect"', hint);
        }
        return [];
    }
    const value = Object.fromEntries(items.map((item) => expected(item, within)));
    return [{ input: 'expect', path: ['scaling'], value }];
};
/** The inputs that are given, as values laid over the environment file. */
const readOverrides = (read) => [
    ...fields.flatMap((field) => {
        const [input, key] = field;
        const value = read.optional(input, parserOf(field));
        return value === undefined ? [] : [{ input, path: key.split('.'), value }];
    }),
    ...scaling(read),
];
/** Which input can give the value at a path of the environment file. */
const inputsFor = (path) => {
    const key = path.join('.');
    if (key === 'scaling')
        return ['expect'];
    return fields.filter(([, own]) => own === key).map(([input]) => input);
};


/***/ }),

/***/ 35754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readPipeline),
  M: () => (/* binding */ readPipelineInputs)
});

// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/runner/inputs.js + 1 modules
var inputs = __webpack_require__(11187);
// EXTERNAL MODULE: ./dist.src/stages/graph.js
var graph = __webpack_require__(83878);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/actions/auth/choice.js
var choice = __webpack_require__(47684);
// EXTERNAL MODULE: ./dist.src/actions/auth/inputs.js
var auth_inputs = __webpack_require__(23322);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/describe-run.js
var describe_run = __webpack_require__(83762);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-access.js
var cluster_access = __webpack_require__(584);
// EXTERNAL MODULE: ./dist.src/actions/load/limits.js
var limits = __webpack_require__(6533);
// EXTERNAL MODULE: ./dist.src/actions/assert-scaling/baseline.js
var baseline = __webpack_require__(10100);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/pull-login.js



/** Reads the login, of which both parts are needed. */
const readPull = (read) => {
    const image = read.optional('image', image_reference/* parseImageReference */.o_);
    const hosts = [read.optional('registry', registry_host/* asRegistryHost */.A) ?? [], image?.registry ?? []].flat();
    const username = read.optional('pull-username', input_text/* asText */.e1);
    const token = read.secret('pull-token');
    if (username !== undefined && token !== undefined)
        return { username, token, hosts };
    if (username !== undefined || token !== undefined) {
        const hint = 'Give both to have the pull secret made, or neither if it exists.';
        read.problem('inputs "pull-username" and "pull-token" belong together', hint);
    }
    return undefined;
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-file.js
var environment_environment_file = __webpack_require__(40539);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/values/load/load-limits.js
var load_limits = __webpack_require__(46347);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/fields.js
var fields = __webpack_require__(7230);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/build-place.js
var build_place = __webpack_require__(35225);
// EXTERNAL MODULE: ./dist.src/clients/files/load-body.js
var load_body = __webpack_require__(97608);
// EXTERNAL MODULE: ./dist.src/clients/files/chart-place.js
var chart_place = __webpack_require__(23361);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/paths.js





const RELEASE_KEYS = {
    chart: 'release.chart',
    values: 'release.values',
    files: 'release.set-file',
};
/** Empty where it is not there, which the review of the environment says. */
const contentOf = (file) => ((0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '');
const placeImage = (workspace, key, image) => {
    const keys = { context: `${key}.context`, file: `${key}.file` };
    const { readme } = image;
    return {
        ...image,
        ...(0,build_place/* placeBuild */._)(workspace, image, keys),
        ...(readme === undefined
            ? {}
            : { readme: contentOf((0,files_workspace/* placeInWorkspace */.mY)(workspace, `${key}.readme`, readme)) }),
    };
};
const placeImages = ({ image, images }, workspace) => ({
    ...(image && { image: placeImage(workspace, 'image', image) }),
    ...(images && {
        images: Object.fromEntries(Object.entries(images).map(([name, one]) => [
            name,
            placeImage(workspace, `images.${name}`, one),
        ])),
    }),
});
const placeRelease = (workspace, release) => {
    const { chart, repository, values } = release;
    const given = { chart, repository, values, files: release['set-file'] };
    const placed = (0,chart_place/* placeCharts */.b)(workspace, given, RELEASE_KEYS);
    return { chart: placed.chart, values: placed.values, 'set-file': placed.files };
};
const withBody = (workspace, call) => {
    const { 'body-file': file } = call;
    if (file === undefined)
        return call;
    return { ...call, body: (0,load_body/* readLoadBody */.z)(workspace, 'load.requests.body-file', file) };
};
const placeLoad = (workspace, load) => {
    const { script, requests } = load;
    return {
        ...load,
        ...(script !== undefined && { script: (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'load.script', script) }),
        ...(requests && { requests: requests.map((call) => withBody(workspace, call)) }),
    };
};
/**
 * The environment with every path as tools are given it: absolute, in the workspace, harmless; a readme
 * and bodies of requests with their content.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID for a body that cannot be read
 */
const placePaths = (environment, picked, workspace) => {
    const { release, preview, load } = environment;
    return {
        ...environment,
        // Without a build, a context that holds git's token does no harm.
        ...(picked.has('build-push') ? placeImages(environment, workspace) : {}),
        ...(release && {
            release: {
                ...release,
                ...placeRelease(workspace, release),
            },
        }),
        ...(preview && {
            preview: { ...preview, values: (0,chart_place/* placeValues */.K)(workspace, 'preview.values', preview.values) },
        }),
        ...(load && { load: placeLoad(workspace, load) }),
    };
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/review.js + 1 modules
var review = __webpack_require__(66416);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/read-environment.js













/** Those that are asked for, else those that the environment describes, else all: for the errors. */
const pickStages = (read, draft, offered) => {
    const asked = read.list('stages', (0,input_text/* asOneOf */.QU)(...offered));
    if (asked.length > 0)
        return offered.filter((name) => asked.includes(name));
    const described = offered.filter((name) => (0,settings/* isDescribed */.aY)(name, (one) => draft.has(one)));
    return described.length > 0 ? described : offered;
};
/** Whether neither file nor inputs say anything of what a stage needs. */
const isUndescribed = (read, draft, offered) => offered.length > 0 &&
    read.list('stages', input_text/* asText */.e1).length === 0 &&
    !offered.some((name) => (0,settings/* isDescribed */.aY)(name, (one) => draft.has(one)));
/** One fault has one message: each key that the file would have is no fault of its own. */
const noteNoFile = (read, path) => {
    if (read.has('environment-file'))
        return;
    const hint = 'Run actions/checkout before this step. If the file is called otherwise, name it in "environment-file"; docs/environment-file.md describes it.';
    read.problem(`${path} does not exist, and no input describes what to do`, hint);
};
/** The environment file with the inputs laid over it, and the stages that are picked. */
const readEnvironment = (read, reading) => {
    const { variables, reader, offered = graph/* stageNames */.hL, sections = [] } = reading;
    const workspace = (0,files_workspace/* openWorkspace */.OH)(variables);
    const file = (0,environment_file/* readFile */.TA)(read, workspace, reading);
    const draft = new environment_environment_file/* EnvironmentDraft */.h({
        ...{ file, overrides: (0,fields/* readOverrides */.i)(read), inputsFor: fields/* inputsFor */.p },
        rules: reader.rules,
    });
    const picked = new Set(pickStages(read, draft, offered));
    if (!file.isThere && (reader.rules === undefined || isUndescribed(read, draft, offered))) {
        noteNoFile(read, file.path);
        return { environment: undefined, picked };
    }
    const has = (section) => draft.has(section);
    const stages = [...picked].flatMap((name) => (0,settings/* neededSections */.MF)(name, has));
    const needed = new Set([...sections, ...stages]);
    const { environment, problems } = draft.read([...needed]);
    const hint = `Correct ${file.path} or the input; schema/oke.schema.json describes every key.`;
    problems.forEach((problem) => read.problem(problem, hint));
    if (environment === undefined)
        return { environment, picked };
    const note = (problem, todo) => read.problem(problem, todo);
    (0,review/* reviewEnvironment */.s)(environment, picked, variables, note);
    const given = environment.load?.environment ?? [];
    (0,script_variable/* scriptEnvironment */.F5)(given, variables, note);
    const names = given.map(({ name }) => name);
    // Bodies of files name variables too, so what is reviewed has them.
    const placed = placePaths(environment, picked, workspace);
    if (placed.load !== undefined) {
        (0,load_limits/* reviewLoad */.f)((0,request/* loadRequest */.W)(placed.load, ''), (0,limits/* readLoadLimits */.n)(read), names, note);
    }
    return { environment: placed, picked };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/inputs.js

















const hasKeys = (read) => ['identity-domain-url', 'client-secret', 'private-key'].some((name) => read.has(name));
const hasSignIn = (read) => read.has('method') || hasKeys(read);
/** Reads the environment file with the inputs laid over it, and the inputs beside. */
const readPipeline = (read, reading) => {
    const { variables } = reading;
    const isSignedIn = (0,runner_environment/* variable */.b)(variables, 'OCI_CLI_CONFIG_FILE') ?? (0,runner_environment/* variable */.b)(variables, 'OCI_CONFIG_FILE');
    const signsIn = hasSignIn(read);
    const { environment, picked } = readEnvironment(read, reading);
    const cluster = environment && (0,cluster_id/* clusterIdOf */.r)(environment);
    const region = environment?.region ?? (cluster && (0,cluster_region/* regionOfOcid */.r)(cluster));
    // Instances, resources and profiles may know it themselves.
    if (hasKeys(read) && environment !== undefined && region === undefined) {
        const hint = 'Add region: to the environment file, or the input "region".';
        read.problem('the region is not known: no cluster names it', hint);
    }
    return {
        mode: read.withDefault('mode', (0,input_text/* asOneOf */.QU)('apply', 'plan'), 'apply'),
        picked,
        // Never seen if it could not be read: there are problems then.
        environment: environment ?? {},
        signIn: isSignedIn !== undefined && !signsIn ? undefined : (0,auth_inputs/* readSignIn */.z)(read, variables),
        allowedTenancies: (0,auth_inputs/* readAllowedTenancies */.f)(read),
        region,
        clusterChoice: (0,cluster_access/* readClusterChoice */.oY)(read),
        pull: readPull(read),
        chartLogin: (0,chart_login/* readChartLogin */._U)(read),
        githubToken: read.secret('github-token'),
        baseline: (0,baseline/* readBaselineInputs */.t)(read),
        loadTargets: (0,limits/* readLoadTargets */.J)(read),
        createNamespace: read.withDefault('create-namespace', input_text/* asFlag */.v0, true),
        isConfined: false,
        description: (0,describe_run/* describeRun */.v)(variables),
    };
};
/** Adds to the problems that no sign-in method is available: finding one needs I/O. */
const withSignIn = async (error, signIn, context) => {
    if (signIn === undefined)
        return error;
    try {
        await (0,choice/* choose */.S)(signIn, context);
        return error;
    }
    catch (missing) {
        if (!(missing instanceof action_error/* ActionError */.l))
            return error;
        return new inputs/* InputsError */.aV([...error.problems, missing.message], [error.hint, missing.hint]);
    }
};
/** @throws InputsError naming everything that is wrong with the inputs and the environment file. */
const readPipelineInputs = async (context) => {
    let signIn;
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    try {
        return context.readInputs((read) => {
            const inputs = readPipeline(read, { variables: context.environment, reader });
            // Inputs that are given and wrong are among the problems already.
            if (!hasSignIn(read))
                signIn = inputs.signIn;
            return inputs;
        });
    }
    catch (error) {
        throw error instanceof inputs/* InputsError */.aV ? await withSignIn(error, signIn, context) : error;
    }
};


/***/ }),

/***/ 66416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ filesOf),
  s: () => (/* binding */ reviewEnvironment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/helm-repositories.js
var helm_repositories = __webpack_require__(31572);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-images.js

/** Chart values that carry an image; those of the release carry the one of `image`. */
const valuesOf = ({ release }, { name, wiring }) => {
    const own = { keys: release?.['image-key'] ?? [], values: release?.['image-values'] ?? {} };
    const { keys, values } = name === undefined ? own : wiring;
    const templates = Object.keys(values);
    return templates.length > 0 ? templates : [...keys];
};
/** Pairs of images that have something in common which each has to have for itself. */
const shared = (images, of) => images.flatMap((one, at) => images.slice(at + 1).flatMap((other) => {
    const what = of(one).find((value) => of(other).includes(value));
    return what === undefined ? [] : [{ one, other, what }];
}));
/** What no image by itself shows: what each has to have alone, and what all have to have in common. */
const reviewImages = (environment, note) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    for (const { one, other, what } of shared(images, ({ image }) => [image.repository])) {
        const hint = 'Give each image a repository of its own: tags of one would move to the other.';
        note(`${one.key} and ${other.key} both go to the repository ${what}`, hint);
    }
    for (const { one, other, what } of shared(images, (image) => valuesOf(environment, image))) {
        const hint = 'Give each image chart values of its own, by image-key or image-values.';
        note(`${one.key} and ${other.key} are both in the chart value ${what}`, hint);
    }
    for (const setting of ['registry', 'builder']) {
        const [first, ...others] = images;
        const other = others.find(({ image }) => image[setting] !== first?.image[setting]);
        if (first === undefined || other === undefined)
            continue;
        const hint = `Give all images the same ${setting}: one run has one.`;
        note(`${first.key} and ${other.key} differ in ${setting}`, hint);
    }
};

// EXTERNAL MODULE: ./dist.src/values/image-build/pod-platform.js
var pod_platform = __webpack_require__(44303);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var oci_ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review.js










/** All OCIDs of an environment by the key they stand under. */
const ocidsIn = (value, key = '') => {
    if (typeof value === 'string')
        return value.startsWith('ocid1.') ? [[key, value]] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => ocidsIn(inner, key === '' ? name : `${key}.${name}`));
};
/** No call can succeed across realms, and no call of the action's across regions. */
const reviewOcids = (environment, note) => {
    const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (cluster === undefined)
        return;
    const { realm } = (0,oci_ocid/* parseOcid */.X8)(cluster);
    const region = (0,cluster_region/* regionOfOcid */.r)(cluster);
    if (environment.region !== undefined && region !== undefined && environment.region !== region) {
        const hint = 'Leave region out, or give the OCID of a cluster of that region.';
        note(`region is ${environment.region}, but the cluster is in ${region}`, hint);
    }
    for (const [key, ocid] of ocidsIn(environment)) {
        const other = (0,oci_ocid/* parseOcid */.X8)(ocid);
        if (other.realm !== realm) {
            const hint = 'Give OCIDs of one realm; a realm is a separate cloud.';
            note(`${key} is in realm ${other.realm}, but the cluster in ${realm}`, hint);
        }
        else if (region !== undefined && ((0,cluster_region/* regionOfOcid */.r)(ocid) ?? region) !== region) {
            const hint = 'Give OCIDs of one region.';
            note(`${key} is in ${(0,cluster_region/* regionOfOcid */.r)(ocid)}, but the cluster in ${region}`, hint);
        }
    }
};
const reviewNetwork = ({ network }, note) => {
    if (network === undefined || network.create !== undefined)
        return;
    const needed = ['endpoint', 'nodes', 'load-balancer'];
    const roles = network['pod-subnet'] === undefined ? needed : [...needed, 'pods'];
    const hint = 'Give the group of every role, or use mode security-list.';
    for (const role of network.mode === 'nsg' ? roles : []) {
        if (network.groups[role] === undefined) {
            note(`network.mode nsg needs network.groups.${role} (input "${role}-nsg-id")`, hint);
        }
    }
};
/** A cluster that is made needs a network, and a network that is made a compartment. */
const reviewDescriptions = ({ cluster, network }, note) => {
    const create = network?.create;
    if (typeof cluster === 'object' && create === undefined) {
        for (const key of ['vcn', 'endpoint-subnet', 'load-balancer-subnet']) {
            if (cluster[key] !== undefined)
                continue;
            note(`cluster.${key} is missing`, 'Give it, or have the network made: network.create.');
        }
    }
    if (create !== undefined && create.compartment === undefined && typeof cluster !== 'object') {
        const hint = 'Give network.create.compartment.';
        note('network.create names no compartment, and no cluster is described', hint);
    }
};
/** An image that pods cannot run is found out here, and not by a pod that crashes. */
const reviewPlatforms = (environment, note) => {
    const { 'node-pool': pool } = environment;
    for (const { key, image } of pool === undefined ? [] : (0,built_images/* describedImages */.s)(environment)) {
        const wrong = (0,pod_platform/* platformProblem */.J)(image.platforms, pool === undefined ? [] : [pool.shape]);
        if (wrong !== undefined)
            note(`${key}.platforms: ${wrong.problem}`, wrong.hint);
    }
};
const isFetched = ({ chart, repository }, variables) => repository !== undefined || (0,path/* isRemoteChart */.dw)(chart) || (0,helm_repositories/* isKnownAlias */.W)(chart, variables);
/** Those of values that are paths. */
const filesOf = (values) => values.filter((one) => typeof one === 'string' && !(0,path/* isAddress */.PW)(one));
const filesOfImage = ({ key, image }) => [
    [`${key}.context`, image.context],
    [`${key}.file`, image.file ?? (0,external_node_path_.join)(image.context, 'Dockerfile')],
    [`${key}.readme`, image.readme],
];
/** Files that have to be in the workspace. */
const reviewFiles = (environment, has, variables, note) => {
    const { release, load } = environment;
    const files = [
        ...(has('build-push') ? (0,built_images/* describedImages */.s)(environment).flatMap(filesOfImage) : []),
        ...(has('deploy') && release !== undefined
            ? [
                ['release.chart', isFetched(release, variables) ? undefined : release.chart],
                ...filesOf(release.values).map((file) => ['release.values', file]),
            ]
            : []),
        ['load.script', has('load') ? load?.script : undefined],
    ];
    for (const [key, file] of files) {
        if (file === undefined || (0,external_node_fs_.existsSync)(file))
            continue;
        const hint = file.includes(',')
            ? 'Write one path per line: a comma belongs to the path.'
            : 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        note(`${key}: ${file} does not exist`, hint);
    }
};
/** What no single value shows: values that contradict each other, and files that are not there. */
const reviewEnvironment = (environment, picked, variables, note) => {
    const has = (name) => picked.has(name);
    reviewOcids(environment, note);
    reviewNetwork(environment, note);
    reviewDescriptions(environment, note);
    reviewPlatforms(environment, note);
    reviewImages(environment, note);
    reviewFiles(environment, has, variables, note);
    if (has('load') && !has('deploy') && environment.load?.url === undefined) {
        const hint = 'Give load.url (input "url"), or pick the stage deploy too.';
        note('the stage load has no address to go to', hint);
    }
    if (has('load') && environment.load?.where === 'cluster' && environment.release === undefined) {
        const hint = 'Give release.namespace, or let the action load send it.';
        note('load.where is cluster, but no release says in which namespace its pods are made', hint);
    }
    const isBuilt = has('build-push') && environment.image !== undefined;
    if (isBuilt && environment.release?.image !== undefined) {
        const hint = 'Leave one of them out.';
        note('release.image (input "image") is given, but the image is built here too', hint);
    }
};


/***/ }),

/***/ 35225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ placeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** The names that builders try in the context where none is given. */
const DEFAULTS = ['Dockerfile', 'Containerfile'];
/**
 * What a builder is given: absolute paths in the workspace, with a context free of credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
const placeBuild = (workspace, { context, file }, keys) => {
    const folder = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.context, context);
    const given = file === undefined ? DEFAULTS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) : [file];
    const [dockerfile = ''] = given.map((name) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.file, name));
    (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCleanContext */ .e)(keys.context, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(folder), dockerfile);
    return file === undefined ? { context: folder } : { context: folder, file: dockerfile };
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path of what stands in an input, a variable or an OCI config, where no shell puts the
 * home folder in place of `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 97608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readLoadBody)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** Bytes: a ConfigMap, which carries the requests to pods of the cluster, holds a mebibyte. */
const MOST = 256 * 2 ** 10;
const refused = (key, path, why, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'INPUT_INVALID', message: `${key}: ${path} ${why}`, hint });
const read = (key, path, place) => {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        if (size <= MOST)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place);
    }
    catch (error) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        throw refused(key, path, `cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`, hint);
    }
    const hint = 'Send a smaller body, or send the load by a script of your own.';
    throw refused(key, path, `is larger than ${MOST / 2 ** 10} KiB`, hint);
};
/**
 * The content of a file of the workspace, to be sent with requests.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const readLoadBody = (workspace, key, path) => {
    const bytes = read(key, path, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, key, path));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const hint = 'Bodies are text in UTF-8. Send other ones by a script of your own.';
        throw refused(key, path, 'is no text in UTF-8', hint);
    }
};


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The repository that a pull request comes from, if it is another one than it goes to. Empty where the
 * event does not say: GitHub forgets forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};


/***/ }),

/***/ 51394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   hx: () => (/* binding */ ownConfigFile),
/* harmony export */   sR: () => (/* binding */ credentialFolder),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   tm: () => (/* binding */ removeCredentials),
/* harmony export */   w: () => (/* binding */ RENEWAL_FILE),
/* harmony export */   wK: () => (/* binding */ writeCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71107);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71602);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81427);







/** Beside the token: how to have it renewed. */
const RENEWAL_FILE = 'renewal.json';
const KEY_FILE = 'key.pem';
const TOKEN_FILE = 'token';
const CONFIG_FOLDER = '.oci';
/** Our folders, below the job's temporary folder; others may use names that begin like them. */
const FOLDER_PREFIX = 'oci-';
const OWN_FOLDER = new RegExp(`^${FOLDER_PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** The place of a step's credentials: `id` is a UUID, new for each step. */
const credentialFolder = (temporaryFolder, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, FOLDER_PREFIX + id);
/** Terraform's provider reads `.oci/config` below the home folder that it is given. */
const ownConfigFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIG_FOLDER, 'config');
/** Whether a path lies in a folder that one of our steps made in this job. */
const isOurs = (path, temporaryFolder) => OWN_FOLDER.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(temporaryFolder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] ?? '');
/** The place that main noted; undefined for what it cannot have noted. */
const parsePlace = (value, temporaryFolder) => {
    const { folder, configFile, isNew, profile } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(folder) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainPath */ .qW)(configFile) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(profile))
        return undefined;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    const isOwn = OWN_FOLDER.test(name) && folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name);
    if (!isOwn || typeof isNew !== 'boolean' || !(0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .isProfileName */ .fB)(profile))
        return undefined;
    return { folder, configFile, isNew, profile };
};
/** The key of a place, and its token where there is one. */
const keyFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
const tokenFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE);
const sectionOf = (content, folder) => ({
    tenancy: content.tenancyId,
    ...(content.userId === undefined ? {} : { user: content.userId }),
    fingerprint: content.fingerprint,
    region: content.region,
    key_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE),
    ...(content.token === undefined ? {} : { security_token_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE) }),
});
const profileTaken = ({ profile, configFile }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PROFILE_EXISTS',
    message: `${configFile} has a profile "${profile}" already, which this job did not make`,
    hint: 'It was left as it is. Set the input "profile" to another name.',
});
/** A link to the file stays a link. */
const targetOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
/** The file keeps its mode. */
const replace = async (path, text, mark) => {
    const target = await targetOf(path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).then((found) => found.mode & 0o777, () => 0o600);
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)(target, text, { temporary: `${target}.${mark}`, mode });
};
/**
 * Writes key, token and renewal, readable by the owner only, and adds the profile to the OCI config.
 * @throws ActionError PROFILE_EXISTS, before any write, for a profile that is not ours.
 */
const writeCredentials = async (content, place) => {
    const { folder, configFile, profile } = place;
    const text = (await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile)) ?? '';
    const existing = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile);
    if (existing !== undefined && !isOurs(existing['key_file'] ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))) {
        throw profileTaken(place);
    }
    // The OCI CLI warns of keys of users that lack this label behind the last line.
    const label = content.token === undefined ? 'OCI_API_KEY\n' : '';
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE), content.privateKey + label);
    if (content.token !== undefined)
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE), content.token);
    if (content.renewal !== undefined) {
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RENEWAL_FILE), JSON.stringify(content.renewal));
    }
    const others = existing === undefined ? text : (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const added = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .addSection */ .Bn)(others, profile, sectionOf(content, folder));
    await replace(configFile, added, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
};
/** Takes the profile out of the config, if it still is the one of this step. */
const removeProfile = async ({ folder, configFile, isNew, profile, }) => {
    const text = await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile);
    if (text === undefined)
        return false;
    const isOwn = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile)?.['key_file'] === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
    if (!isOwn)
        return true;
    const rest = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const isOwnFile = isOurs(configFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    if (rest === '' && (isOwnFile || isNew)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(configFile, { force: true });
        for (const empty of isOwnFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile))] : []) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(empty).catch(() => undefined);
        }
        return false;
    }
    await replace(configFile, rest, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    return true;
};
/**
 * Removes what the step made, the last thing first, whether all of it was made or only a part.
 * Profiles of others stay, and so does the folder while it holds a config that others still use.
 * @returns whether there was anything left to remove.
 */
const removeCredentials = async (place) => {
    const { folder, configFile } = place;
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${await targetOf(configFile)}.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}`, { force: true });
    const isConfigLeft = await removeProfile(place);
    // Whatever lies beside the config, also what a write that was killed left.
    const names = isThere ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder) : [];
    for (const name of names.filter((name) => name !== CONFIG_FOLDER)) {
        await shred((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    if (!isConfigLeft || !configFile.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '/'))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    return isThere;
};
/** Emptied first: another name of the same file must not keep the secret. */
const shred = async (path) => {
    if ((await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(path)) !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
};


/***/ }),

/***/ 19384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ readOciProfile),
/* harmony export */   J7: () => (/* binding */ parseOciConfig),
/* harmony export */   Z6: () => (/* binding */ profileLocation)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71107);
/* harmony import */ var _files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68603);




/** What belongs to a key, and so is not inherited by a profile with a key of its own. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content'];
/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
const profileLocation = (environment) => ({
    file: (0,_files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .k)(environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config', environment),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
const withInherited = (own, inherited) => {
    const hasKey = 'key_file' in own || 'key_content' in own;
    const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)));
    return { ...Object.fromEntries(taken), ...own };
};
/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as Python's parser does it, but the
 * credentials of another key are never mixed with its own.
 */
const parseOciConfig = (text) => {
    const sections = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSections */ .MJ)(text);
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]));
};
const notSignedIn = (message, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
});
/**
 * The profile that the auth action, or the user, left for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
const readOciProfile = async (environment) => {
    const { file, profile } = profileLocation(environment);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause);
    });
    const found = parseOciConfig(text).get(profile);
    if (found !== undefined)
        return found;
    throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`);
};


/***/ }),

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* unused harmony export graph */
/** The stages of the pipeline, in the order in which they are told. */
const stageNames = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'metrics-server',
    'deploy',
    'load',
    'assert-scaling',
];
/**
 * The pipeline as data. A stage that is not picked is not waited for, but what it would have waited
 * for still comes first.
 */
const graph = {
    'build-push': { done: [], ready: [] },
    'ensure-network': { done: [], ready: [] },
    // Virtual nodes cannot join before the rules let them reach the API server.
    'ensure-node-pool': { done: ['ensure-network'], ready: [] },
    // It is a pod like others, and asked by the API server: rules and nodes come first.
    'metrics-server': { done: ['ensure-node-pool'], ready: [] },
    deploy: { done: ['build-push', 'ensure-node-pool'], ready: [] },
    // The HPAs are watched from before the first request, so that nothing of the scaling is missed.
    load: { done: ['deploy', 'metrics-server'], ready: ['assert-scaling'] },
    'assert-scaling': { done: ['deploy', 'metrics-server'], ready: [] },
};
/** The picked stages that a stage waits for; looks through stages that are not picked. */
const neededStages = (name, picked) => {
    const through = (needed) => picked.has(needed) ? [needed] : neededStages(needed, picked).done;
    const { done, ready } = graph[name];
    return {
        done: [...new Set(done.flatMap(through))],
        ready: ready.filter((one) => picked.has(one)),
    };
};


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps that a load is made of, whichever way it was described. */
const stepsOf = (shape) => {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape;
    if (steps.length > 0)
        return steps;
    const rest = durationMilliseconds - rampMilliseconds;
    const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false };
    if (rampMilliseconds === 0)
        return [hold];
    return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold];
};
/** The rate that a load begins with: a rise begins at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the corners of the rate. */
const loadProfile = (shape) => {
    const steps = stepsOf(shape);
    const corners = [[0, firstRate(steps)]];
    let at = 0;
    for (const { perSecond, milliseconds, isRamp } of steps) {
        if (!isRamp)
            corners.push([at, perSecond]);
        at += milliseconds;
        corners.push([at, perSecond]);
    }
    return [...corners, [at, 0]];
};
/** Requests that a load amounts to: the area below its profile. */
const expectedRequests = (shape) => {
    const profile = loadProfile(shape);
    const area = profile.reduce((sum, [at, rate], index) => {
        const [before, from] = profile[index - 1] ?? [at, rate];
        return sum + ((at - before) * (rate + from)) / 2;
    }, 0);
    return Math.round(area / 1000);
};
/** Requests per second at the full rate, from the mean over the whole load. */
const fullRate = (mean, shape) => {
    const { ratePerSecond, durationMilliseconds } = shape;
    return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape);
};


/***/ }),

/***/ 32602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadRequest)
/* harmony export */ });
/* harmony import */ var _values_load_load_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62555);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49977);


const callsOf = ({ path, requests = [], headers = {}, host }) => {
    const calls = requests.length === 0 ? [(0,_values_load_load_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(path)] : requests;
    const common = { ...headers, ...(host === undefined ? {} : { Host: host }) };
    return calls.map((call) => ({ ...call, headers: { ...common, ...call.headers } }));
};
/** What the steps come to, else what is given. */
const shapeOf = ({ rate, duration, ramp, steps = [] }) => {
    if (steps.length === 0) {
        const ratePerSecond = (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .perSecond */ .E)(rate);
        return { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: ramp };
    }
    return {
        steps,
        ratePerSecond: Math.max(...steps.map((step) => step.perSecond)),
        durationMilliseconds: steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        rampMilliseconds: 0,
    };
};
/** Returns the load to send to an address. */
const loadRequest = (load, url) => {
    const maxP95 = load['max-p95'];
    return {
        url,
        calls: callsOf(load),
        ...shapeOf(load),
        thinkMilliseconds: load['think-time'],
        warmUpMilliseconds: load['warm-up'],
        maxFailedRate: load['max-failed'],
        abortOnFail: load['abort-on-fail'],
        script: load.script,
        command: load.command,
        pods: load.where === 'cluster'
            ? { count: load.pods, startWithin: load['start-within'] }
            : undefined,
        ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
    };
};


/***/ }),

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ expectations),
/* harmony export */   KB: () => (/* binding */ repositoryRequest),
/* harmony export */   MF: () => (/* binding */ neededSections),
/* harmony export */   SA: () => (/* binding */ networkOptionsOf),
/* harmony export */   aY: () => (/* binding */ isDescribed),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   eg: () => (/* binding */ networkSettings),
/* harmony export */   o6: () => (/* binding */ nodePoolTarget)
/* harmony export */ });
/* harmony import */ var _values_network_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23824);
/* harmony import */ var _values_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7819);
/* harmony import */ var _load_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32602);
/* harmony import */ var _load_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44614);




/** The repository of an image, as it is wanted. */
const repositoryRequest = (image) => ({
    repository: image.repository,
    compartmentId: image.compartment,
    settings: {
        isPublic: image.public,
        isImmutable: image.immutable,
        tags: image['repository-tags'],
        readme: image.readme,
    },
});
const needed = {
    'build-push': ['image'],
    'ensure-network': ['cluster', 'network'],
    'ensure-node-pool': ['cluster', 'network', 'node-pool'],
    'metrics-server': ['cluster', 'metrics-server'],
    deploy: ['cluster', 'release'],
    load: ['load'],
    'assert-scaling': ['cluster', 'release', 'scaling'],
};
const own = {
    'build-push': ['image', 'images'],
    'ensure-network': ['network'],
    'ensure-node-pool': ['node-pool'],
    'metrics-server': ['metrics-server'],
    deploy: ['release'],
    load: ['load'],
    'assert-scaling': ['scaling'],
};
/** Whether a section is there that says that a stage is wanted. */
const isDescribed = (name, has) => own[name].some(has);
/** The sections of the environment that a stage cannot do without. */
const neededSections = (name, has) => (name === 'build-push' && has('images') ? [] : needed[name]);
/** The options of the section, by their names in the file. */
const networkOptionsOf = (network) => (0,_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptions */ .dI)(Object.fromEntries(Object.entries(_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptionFields */ .TX).map(([key, { name }]) => [key, network[name]])));
/** A network to be made is made before its subnets are asked for. */
const nodeSubnetOf = (network) => {
    const subnet = network['node-subnet'];
    if (subnet === undefined)
        throw new Error('the network was not made before its subnet was needed');
    return subnet;
};
const networkSettings = (network) => ({
    mode: network.mode,
    nodeSubnetId: nodeSubnetOf(network),
    podSubnetId: network['pod-subnet'],
    databaseSubnetId: network['database-subnet'],
    groups: network.groups,
    ...networkOptionsOf(network),
});
/** The groups that rules are put into only count where they are attached. */
const nodePoolTarget = (pool, network, cluster) => {
    const { nodes, pods = nodes } = network.groups;
    return {
        clusterId: cluster.id,
        compartmentId: pool.compartment ?? cluster.compartmentId,
        name: pool.name,
        size: pool.size,
        shape: pool.shape,
        nodeSubnetId: nodeSubnetOf(network),
        podSubnetId: network['pod-subnet'] ?? nodeSubnetOf(network),
        nodeGroupIds: nodes === undefined ? undefined : [nodes],
        podGroupIds: pods === undefined ? undefined : [pods],
        labels: pool.labels,
        taints: pool.taints,
        tags: pool.tags,
        cycling: pool.cycling,
    };
};
/** How the rate goes, where it is ours: a script of the user may do anything. */
const profileOf = (load) => load === undefined || load.script !== undefined ? undefined : (0,_load_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .loadProfile */ .iH)((0,_load_request_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRequest */ .W)(load, ''));
const expectations = (scaling) => Object.entries(scaling).map(([hpa, expected]) => ({
    hpa: hpa === _values_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_1__/* .everyHpa */ .NL ? undefined : hpa,
    atLeast: expected['at-least'],
    factor: expected.factor,
    within: expected.within,
    backTo: expected['back-to'],
    ...(expected['back-to'] === undefined ? {} : { backWithin: expected['back-within'] }),
    nodes: expected.nodes,
    faultDomains: expected['fault-domains'],
    maxFailed: expected['max-failed'],
    noRestarts: expected['no-restarts'],
}));


/***/ }),

/***/ 68685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clusterIdOf)
/* harmony export */ });
/** OCID of the cluster; undefined where it is only described. */
const clusterIdOf = ({ cluster }) => typeof cluster === 'string' ? cluster : undefined;


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformProblem),
/* harmony export */   i: () => (/* binding */ platformsOfShapes)
/* harmony export */ });
/**
 * The platform that pods of a shape run; undefined for shapes that are not known.
 * Source: Oracle, Virtual Node Pod Shapes (A1 is Ampere's Arm, E3 and E4 are AMD's EPYC).
 */
const platformOfShape = (shape) => {
    if (/^Pod\.Standard\.A\d+\./.test(shape))
        return 'linux/arm64';
    return /^Pod\.Standard\.E\d+\./.test(shape) ? 'linux/amd64' : undefined;
};
/** Whether an image for `built` runs where `needed` is; an unnamed variant counts as fitting. */
const fits = (built, needed) => built === needed || built.startsWith(`${needed}/`);
/**
 * Says of pods that cannot run an image why; undefined if all can.
 * @param platforms of the image; none is what the builder takes by itself, which is not judged
 */
const platformProblem = (platforms, shapes) => {
    if (platforms.length === 0)
        return undefined;
    for (const shape of shapes) {
        const needed = platformOfShape(shape);
        if (needed === undefined || platforms.some((platform) => fits(platform, needed)))
            continue;
        return {
            problem: `pods of shape ${shape} run ${needed}, and the image is built for ${platforms.join(', ')} alone`,
            hint: `Build for ${needed}, or, where pools of both kinds run it, for ${[...platforms, needed].join(',')}.`,
        };
    }
    return undefined;
};
/** What to build for if the user does not say: what the pools run. */
const platformsOfShapes = (shapes) => [
    ...new Set(shapes.flatMap((shape) => platformOfShape(shape) ?? [])),
];


/***/ }),

/***/ 46347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reviewLoad)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _load_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62555);
/* harmony import */ var _load_users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45259);



/**
 * Notes what is wrong with a load as a whole: more than is allowed, or a variable that it is not given.
 * @param variables the names that it is given
 */
const reviewLoad = (load, limits, variables, note) => {
    const { ratePerSecond, durationMilliseconds, warmUpMilliseconds = 0, calls } = load;
    if (ratePerSecond > limits.perSecond) {
        note(`a load of ${ratePerSecond} req/s is more than the ${limits.perSecond} req/s that are allowed`, `If it is meant, set the input "max-rate" to ${Math.ceil(ratePerSecond)}/s.`);
    }
    const duration = durationMilliseconds + warmUpMilliseconds;
    if (duration > limits.milliseconds) {
        const [given, most] = [duration, limits.milliseconds].map(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a);
        note(`a load of ${given} is longer than the ${most} that are allowed`, 'If it is meant, set the input "max-duration" higher.');
    }
    const { most } = (0,_load_users_js__WEBPACK_IMPORTED_MODULE_2__/* .usersOf */ .e)(ratePerSecond, load.thinkMilliseconds);
    if (most > limits.users) {
        note(`a load of up to ${most} virtual users is more than the ${limits.users} that are allowed`, `If it is meant, set the input "max-users" to ${most}; a lower rate or a shorter "think-time" needs fewer.`);
    }
    for (const name of (0,_load_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(calls)) {
        if (variables.includes(name))
            continue;
        const hint = `Name ${name} in "environment", so that the load is given it.`;
        note(`a request of the load wants the variable ${name}, which "environment" does not name`, hint);
    }
};


/***/ }),

/***/ 45259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/** Fewest; a slow first answer must not drop requests of a small load. */
const FEWEST = 20;
/** Seconds that an answer may take while the first users suffice. Requests are given up after five times that. */
const ANSWER = 2;
/**
 * The virtual users of a load: each is busy until its answer is there and its pause is over.
 * @param perSecond requests per second at the highest rate
 * @param thinkMilliseconds pause after each request
 */
const usersOf = (perSecond, thinkMilliseconds = 0) => {
    const first = Math.max(FEWEST, Math.ceil(perSecond * (ANSWER + thinkMilliseconds / 1000)));
    return { first, most: first * 5 };
};


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ textClaim),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/** The claims of a JWT, unverified: only read to say who is signed in, as whom, and until when. */
const jwtClaims = (token) => {
    try {
        const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(text);
        return typeof claims === 'object' && claims !== null ? { ...claims } : {};
    }
    catch {
        return {};
    }
};
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
};


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of both signs parts key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their ends, each with the section that it stands in. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the OCI CLI:
 * `=` or `:`, keys in any case, and lines that are indented deeper go on with the value above. Of a key that
 * stands twice the last one counts, where Python refuses the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with one section more at its end. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section; every other byte of it stays. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can name a profile: it stands in brackets on a line of its own. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isKeptId),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   qW: () => (/* binding */ isPlainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A text of one line, with something in it. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we write it down: absolute, without detours. */
const isPlainPath = (value) => isLine(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(value) === value;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a text that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);


/***/ })

};
