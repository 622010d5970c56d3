export const id = 5754;
export const ids = [5754,6449];
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
 * Reads the timeline of the earlier run. The very first run has none, which is not a failure.
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
    // The schema loads a library that nothing else here needs.
    const { readTimeline } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 71627));
    return { timeline: readTimeline(path, text), margin, isFailure };
};


/***/ }),

/***/ 89716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readBastion)
/* harmony export */ });
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58572);


/** The inputs "bastion" and "bastion-host-key"; undefined without a bastion. */
const readBastion = (read) => {
    const bastionId = read.optional('bastion', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .ocidOf */ .xh)('bastion'));
    const hostKey = read.optional('bastion-host-key', _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__/* .asHostKey */ .y);
    if (!read.has('bastion')) {
        if (hostKey !== undefined)
            read.problem('input "bastion-host-key" is for a bastion', 'Give "bastion" too, or leave it out.');
        return undefined;
    }
    if (read.has('endpoint') && read.optional('endpoint', (text) => text) !== 'private') {
        read.problem('input "bastion" leads to the private endpoint', 'Leave "endpoint" out, or set it to private.');
    }
    return { bastionId: bastionId ?? '', hostKey };
};


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asEndpointKind)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
/** The input "endpoint", as OCI calls it. @throws ActionError INPUT_INVALID */
const asEndpointKind = (text) => ENDPOINTS[(0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('public', 'private', 'vcn-hostname')(text)];


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
/** The limits of a load, which only inputs can set. */
const readLoadLimits = (read) => ({
    perSecond: (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .perSecond */ .E)(read.orDefault('max-rate', _values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRate */ .W, own['max-rate'])),
    milliseconds: read.orDefault('max-duration', _values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, own['max-duration']),
    users: read.orDefault('max-users', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(1), own['max-users']),
});
/** A host given as an input is intended. An invalid address is reported with the environment. */
const readLoadTargets = (read) => {
    const url = read.optional('url', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1) ?? '';
    const named = read.list('allow-target', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1);
    return URL.canParse(url) ? [...named, new URL(url).hostname] : named;
};


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FIRST_ENDPOINT: () => (/* binding */ FIRST_ENDPOINT),
/* harmony export */   readClusterChoice: () => (/* binding */ readClusterChoice)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93064);



/** With the signed-in identity, at the first endpoint that the cluster has. */
const FIRST_ENDPOINT = {
    endpoint: undefined,
    auth: 'oci',
    audience: undefined,
    bastion: undefined,
};
const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};


/***/ }),

/***/ 83762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);

/** Describes a revision of a release: commit and run, as the runner names them. */
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
/** Loads YAML only if there may be a file, and the schema only if anything is described. */
const loadFileReader = async ({ readInputs, environment, }) => {
    const { folder } = (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(environment);
    const mayBeThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DEFAULT_FILE)) || isDescribedByInputs(readInputs, 'environment-file');
    if (!mayBeThere && !isDescribedByInputs(readInputs, 'stages')) {
        return { parse: _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w, rules: undefined };
    }
    const { environmentRules: rules } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(5255), __webpack_require__.e(5263), __webpack_require__.e(9243)]).then(__webpack_require__.bind(__webpack_require__, 25263));
    if (!mayBeThere)
        return { parse: _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w, rules };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5255), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 14357));
    return { parse: parseYaml, rules };
};
/** The file that the caller or an input names, else the default one; it need not exist. */
const readFile = (read, workspace, { reader, file: named }) => {
    const path = named ?? read.optional('environment-file', _values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .asPath */ .w2);
    const file = path ?? DEFAULT_FILE;
    // The workflow may name a file outside the checkout, e.g. of an earlier step; a link in the
    // checkout may not.
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
/** Anything but a number stays text, so that the schema reports it. */
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
/** Converts `edge=3`, `edge=x2`, `edge` or `all` to the file's form. */
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
/** The input that can set the value at a path of the environment file. */
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
// EXTERNAL MODULE: ./dist.src/actions/auth/inputs.js
var auth_inputs = __webpack_require__(23322);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/describe-run.js
var describe_run = __webpack_require__(83762);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-choice.js
var cluster_choice = __webpack_require__(36449);
// EXTERNAL MODULE: ./dist.src/actions/load/limits.js
var limits = __webpack_require__(6533);
// EXTERNAL MODULE: ./dist.src/actions/assert-scaling/baseline.js
var baseline = __webpack_require__(10100);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/pull-login.js



/** Reads the login; both parts are required. */
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
// EXTERNAL MODULE: ./dist.src/stages/pipeline/sections.js
var pipeline_sections = __webpack_require__(37557);
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
/** Empty if the file is missing, which the review of the environment reports. */
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
 * The environment with every path as tools get it: absolute, in the workspace, without credentials;
 * a readme and request bodies are replaced by their content.
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













/** The requested stages, else those that the environment describes, else all, for the errors. */
const pickStages = (read, draft, offered) => {
    const asked = read.list('stages', (0,input_text/* asOneOf */.QU)(...offered));
    if (asked.length > 0)
        return offered.filter((name) => asked.includes(name));
    const described = offered.filter((name) => (0,pipeline_sections/* isDescribed */.a)(name, (one) => draft.has(one)));
    return described.length > 0 ? described : offered;
};
/** Whether neither file nor inputs say anything about what a stage needs. */
const isUndescribed = (read, draft, offered) => offered.length > 0 &&
    read.list('stages', input_text/* asText */.e1).length === 0 &&
    !offered.some((name) => (0,pipeline_sections/* isDescribed */.a)(name, (one) => draft.has(one)));
/** One fault, one message: the keys that a missing section would have are not reported too. */
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
    const stages = [...picked].flatMap((name) => (0,pipeline_sections/* neededSections */.M)(name, has));
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
    // Bodies read from files name variables too, so they are read before the review.
    const placed = placePaths(environment, picked, workspace);
    if (placed.load !== undefined) {
        (0,load_limits/* reviewLoad */.f)((0,request/* loadRequest */.W)(placed.load, ''), (0,limits/* readLoadLimits */.n)(read), names, note);
    }
    return { environment: placed, picked };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/inputs.js
















const hasKeys = (read) => ['identity-domain-url', 'client-secret', 'private-key'].some((name) => read.has(name));
const hasSignIn = (read) => read.has('method') || hasKeys(read);
/** Reads the environment file with the inputs laid over it, and the remaining inputs. */
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
        // If it could not be read, it is among the problems and this value is never used.
        environment: environment ?? {},
        signIn: isSignedIn !== undefined && !signsIn ? undefined : (0,auth_inputs/* readSignIn */.ze)(read, variables),
        allowedTenancies: (0,auth_inputs/* readAllowedTenancies */.fh)(read),
        region,
        clusterChoice: (0,cluster_choice.readClusterChoice)(read),
        pull: readPull(read),
        chartLogin: (0,chart_login/* readChartLogin */._)(read),
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
        const { choose } = await __webpack_require__.e(/* import() */ 7684).then(__webpack_require__.bind(__webpack_require__, 47684));
        await choose(signIn, context);
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
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-images.js

/** Chart values that are set to an image; the release's own are set to the one of `image`. */
const valuesOf = ({ release }, { name, wiring }) => {
    const own = { keys: release?.['image-key'] ?? [], values: release?.['image-values'] ?? {} };
    const { keys, values } = name === undefined ? own : wiring;
    const templates = Object.keys(values);
    return templates.length > 0 ? templates : [...keys];
};
/** Pairs of images that share something which has to differ. */
const shared = (images, of) => images.flatMap((one, at) => images.slice(at + 1).flatMap((other) => {
    const what = of(one).find((value) => of(other).includes(value));
    return what === undefined ? [] : [{ one, other, what }];
}));
/** Checks across images: what has to differ between them, and what all have to share. */
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











/** All OCIDs of an environment, by their key. */
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
    if (network['create-groups'] === true)
        return;
    const needed = ['endpoint', 'nodes', 'load-balancer'];
    const roles = network['pod-subnet'] === undefined ? needed : [...needed, 'pods'];
    const hint = 'Give the group of every role, set create-groups: true, or use mode security-list.';
    for (const role of network.mode === 'nsg' ? roles : []) {
        if (network.groups[role] === undefined) {
            note(`network.mode nsg needs network.groups.${role} (input "${role}-nsg-id")`, hint);
        }
    }
};
/** Creating a cluster needs a network, and creating a network a compartment. */
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
/** Finds an image that pods cannot run here, instead of by a crashing pod. */
const reviewPlatforms = (environment, note) => {
    const shapes = (0,described_pools/* podShapes */.w)(environment);
    for (const { key, image } of shapes.length === 0 ? [] : (0,built_images/* describedImages */.s)(environment)) {
        const wrong = (0,pod_platform/* platformProblem */.J)(image.platforms, shapes);
        if (wrong !== undefined)
            note(`${key}.platforms: ${wrong.problem}`, wrong.hint);
    }
};
/** Names are not unique to OCI, but they are to us. */
const reviewPools = (environment, note) => {
    const name = environment['node-pool']?.name ?? '';
    if (!Object.hasOwn(environment['node-pools'] ?? {}, name))
        return;
    const hint = 'Describe each pool once: in node-pools, or in node-pool.';
    note(`node-pool and node-pools both describe the pool "${name}"`, hint);
};
const isFetched = ({ chart, repository }, variables) => repository !== undefined || (0,path/* isRemoteChart */.dw)(chart) || (0,helm_repositories/* isKnownAlias */.W)(chart, variables);
/** The values files that are local paths. */
const filesOf = (values) => values.filter((one) => typeof one === 'string' && !(0,path/* isAddress */.PW)(one));
const filesOfImage = ({ key, image }) => [
    [`${key}.context`, image.context],
    [`${key}.file`, image.file ?? (0,external_node_path_.join)(image.context, 'Dockerfile')],
    [`${key}.readme`, image.readme],
];
/** Files that must exist in the workspace. */
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
/** Checks beyond single values: values that contradict each other, and missing files. */
const reviewEnvironment = (environment, picked, variables, note) => {
    const has = (name) => picked.has(name);
    reviewOcids(environment, note);
    reviewNetwork(environment, note);
    reviewDescriptions(environment, note);
    reviewPlatforms(environment, note);
    reviewPools(environment, note);
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
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71338);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** The Dockerfile names that builders try in the context by default. */
const DEFAULTS = ['Dockerfile', 'Containerfile'];
/**
 * Resolves what a builder gets: absolute paths in the workspace, with a context free of
 * credentials.
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

/***/ 97608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readLoadBody)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** Bytes: a ConfigMap, which delivers the requests to pods of the cluster, is limited to 1 MiB. */
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
 * Reads a file of the workspace that is sent with requests.
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

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 83878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* unused harmony export graph */
/** The stages of the pipeline, in reporting order. */
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
 * The pipeline as data. A stage that is not picked is skipped, but its own predecessors still come
 * first.
 */
const graph = {
    'build-push': { done: [], ready: [] },
    'ensure-network': { done: [], ready: [] },
    // Virtual nodes cannot join before the rules let them reach the API server.
    'ensure-node-pool': { done: ['ensure-network'], ready: [] },
    // metrics-server is a pod, and called by the API server: rules and nodes come first.
    'metrics-server': { done: ['ensure-node-pool'], ready: [] },
    deploy: { done: ['build-push', 'ensure-node-pool'], ready: [] },
    // The HPAs are watched from before the first request, so that nothing of the scaling is missed.
    load: { done: ['deploy', 'metrics-server'], ready: ['assert-scaling'] },
    'assert-scaling': { done: ['deploy', 'metrics-server'], ready: [] },
};
/** The picked stages that a stage waits for, also through stages that are not picked. */
const neededStages = (name, picked) => {
    const through = (needed) => picked.has(needed) ? [needed] : neededStages(needed, picked).done;
    const { done, ready } = graph[name];
    return {
        done: [...new Set(done.flatMap(through))],
        ready: ready.filter((one) => picked.has(one)),
    };
};


/***/ }),

/***/ 32602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadRequest)
/* harmony export */ });
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _values_load_load_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62555);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49977);



const callsOf = ({ path = _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.load.path, requests = [], headers = {}, host, }) => {
    const calls = requests.length === 0 ? [(0,_values_load_load_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(path)] : requests;
    const common = { ...headers, ...(host === undefined ? {} : { Host: host }) };
    return calls.map((call) => ({ ...call, headers: { ...common, ...call.headers } }));
};
/** The value that follows from the steps, else the given one. */
const shapeOf = ({ rate, duration, ramp, steps = [] }) => {
    if (steps.length === 0) {
        const ratePerSecond = (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .perSecond */ .E)(rate);
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
        ...{ url, host: load.host },
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

/***/ 37557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ neededSections),
/* harmony export */   a: () => (/* binding */ isDescribed)
/* harmony export */ });
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
    'ensure-node-pool': ['node-pool', 'node-pools'],
    'metrics-server': ['metrics-server'],
    deploy: ['release'],
    load: ['load'],
    'assert-scaling': ['scaling'],
};
/** Whether the section that requests a stage is present. */
const isDescribed = (name, has) => own[name].some(has);
/** The sections of the environment that a stage requires. */
const neededSections = (name, has) => {
    if (name === 'build-push' && has('images'))
        return [];
    const isOfMany = name === 'ensure-node-pool' && has('node-pools');
    return isOfMany ? needed[name].filter((section) => section !== 'node-pool') : needed[name];
};


/***/ }),

/***/ 53756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describedImages)
/* harmony export */ });
/** Returns all images to build, the one of `image` first. */
const describedImages = ({ image, images = {}, }) => [
    ...(image === undefined
        ? []
        : [{ name: undefined, key: 'image', image, wiring: { keys: [], values: {} } }]),
    ...Object.entries(images).map(([name, one]) => ({
        name,
        key: `images.${name}`,
        image: one,
        wiring: { keys: one['image-key'] ?? [`${name}.image`], values: one['image-values'] },
    })),
];


/***/ }),

/***/ 68685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clusterIdOf)
/* harmony export */ });
/** OCID of the cluster; undefined if it is only described. */
const clusterIdOf = ({ cluster }) => typeof cluster === 'string' ? cluster : undefined;


/***/ }),

/***/ 27816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describedPools),
/* harmony export */   w: () => (/* binding */ podShapes)
/* harmony export */ });
/** Returns all virtual node pools: the one of `node-pool` first. */
const describedPools = ({ 'node-pool': pool, 'node-pools': pools = {}, }) => [
    ...(pool === undefined ? [] : [{ key: undefined, pool }]),
    ...Object.entries(pools).map(([name, one]) => ({ key: name, pool: { ...one, name } })),
];
/** Pod shapes of all of them, each once. */
const podShapes = (environment) => [
    ...new Set(describedPools(environment).map(({ pool }) => pool.shape)),
];


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ EnvironmentDraft)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Removes empty entries, e.g. a section in which every line is a comment. */
const withoutEmpty = (value, hasOwnKeys, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && hasOwnKeys(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, hasOwnKeys, [...path, key])]]));
};
/** Sets a nested value; replaces anything on its path that is not a mapping. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
class EnvironmentDraft {
    #described;
    #raw;
    constructor(described) {
        this.#described = described;
        const { file, overrides, rules } = described;
        const content = rules !== undefined && isMapping(file.content)
            ? withoutEmpty(file.content, rules.hasOwnKeys)
            : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input sets anything in a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Validates everything; a required section that is missing is reported key by key. */
    read(needed) {
        const { file, overrides, rules, inputsFor = () => [] } = this.#described;
        if (rules === undefined)
            throw new TypeError('an environment is read without its rules');
        const { problems } = file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each of its required keys a problem of its own.
        const sections = absent
            .filter((section) => section !== 'cluster')
            .map((name) => [name, {}]);
        const content = { ...this.#raw, ...Object.fromEntries(sections) };
        const result = rules.schemaFor(content).safeParse(content);
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const found = issues.flatMap((issue) => rules.describeIssue(issue, { file, overrides, inputsFor }));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
const missingCluster = { code: 'missing', path: ['cluster'] };


/***/ }),

/***/ 97697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noFile)
/* harmony export */ });
/** The stand-in for a missing environment file: everything comes from inputs. */
const noFile = (path) => ({
    path,
    isThere: false,
    content: undefined,
    problems: [],
    valueAt: () => undefined,
    placeOf: () => `${path}:1:1`,
    placeOfKey: () => `${path}:1:1`,
});


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own variables and OCI's: a script must never get the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/**
 * Whether a variable of the job is the runner's or the identity's, which no script or build gets.
 */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable per line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Reads the named variables; reports each that the job does not have to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformProblem),
/* harmony export */   i: () => (/* binding */ platformsOfShapes)
/* harmony export */ });
/**
 * The platform of pods of a shape; undefined for unknown shapes. Source: Oracle, Virtual Node Pod
 * Shapes (A1 is Ampere's Arm, E3 and E4 are AMD's EPYC).
 */
const platformOfShape = (shape) => {
    if (/^Pod\.Standard\.A\d+\./.test(shape))
        return 'linux/arm64';
    return /^Pod\.Standard\.E\d+\./.test(shape) ? 'linux/amd64' : undefined;
};
/** Whether an image for `built` runs where `needed` is; an unnamed variant counts as fitting. */
const fits = (built, needed) => built === needed || built.startsWith(`${needed}/`);
/**
 * Why some pods cannot run an image; undefined if all can.
 * @param platforms of the image; none means the builder's default, which is not judged
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
/** The default platforms to build for: those of the pools. */
const platformsOfShapes = (shapes) => [
    ...new Set(shapes.flatMap((shape) => platformOfShape(shape) ?? [])),
];


/***/ }),

/***/ 62555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   d9: () => (/* binding */ hasBody),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vZ: () => (/* binding */ loadMethods)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** The methods that a load may send. */
const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The load of one path. */
const callOf = (path) => ({ method: 'GET', path, weight: 1 });
const WITH_BODY = ['POST', 'PUT', 'PATCH'];
/** Whether the method of a request sends a body. */
const hasBody = ({ method }) => WITH_BODY.includes(method);
const LINE = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+x([1-9][0-9]{0,3}))?$/;
/**
 * Reads `METHOD /path xWEIGHT`, of which only the path is needed.
 * @throws ActionError INPUT_INVALID
 */
const parseCall = (text) => {
    const [, method = 'GET', path, weight = '1'] = LINE.exec(text.trim()) ?? [];
    const known = loadMethods.find((one) => one === method);
    if (path !== undefined && known !== undefined) {
        return { method: known, path, weight: Number(weight) };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no request`, `Write the path, with a method before it and a weight behind it if wanted: POST /cart x2. Methods are ${loadMethods.join(', ')}.`);
};
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The variables that headers and body of requests name. */
const variablesOf = (calls) => {
    const texts = calls.flatMap(({ headers = {}, body = '' }) => [...Object.values(headers), body]);
    const names = texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name));
    return [...new Set(names)];
};


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
 * Adds problems with a load as a whole: exceeded limits, or an unknown variable.
 * @param variables the names of its variables
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
/** Fewest; a slow first response must not drop requests of a small load. */
const FEWEST = 20;
/**
 * Response time in seconds up to which the initial users suffice. Requests time out after five
 * times that.
 */
const ANSWER = 2;
/**
 * The virtual users of a load: each is busy until its response has arrived and its pause is over.
 * @param perSecond requests per second at the highest rate
 * @param thinkMilliseconds pause after each request
 */
const usersOf = (perSecond, thinkMilliseconds = 0) => {
    const first = Math.max(FEWEST, Math.ceil(perSecond * (ANSWER + thinkMilliseconds / 1000)));
    return { first, most: first * 5 };
};


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 49977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share as a percentage or a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ }),

/***/ 58572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostKeyIn),
/* harmony export */   y: () => (/* binding */ asHostKey)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const KEY = /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp\d{3}) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/;
/** A host key in OpenSSH's format, without a comment; undefined if it is not one. */
const hostKeyIn = (text) => {
    const [, type, key] = KEY.exec(text.trim()) ?? [];
    return type === undefined || key === undefined ? undefined : `${type} ${key}`;
};
/** The input "bastion-host-key". @throws ActionError INPUT_INVALID */
const asHostKey = (text) => {
    const key = hostKeyIn(text);
    if (key !== undefined)
        return key;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: 'it is no SSH host key in one line, such as "ssh-ed25519 AAAA…"',
        hint: "Give what ssh-keyscan prints of the bastion's host, without the host in front.",
    });
};


/***/ })

};
