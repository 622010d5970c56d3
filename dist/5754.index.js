export const id = 5754;
export const ids = [5754];
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

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ readChartLogin),
/* harmony export */   kS: () => (/* binding */ jobLogins),
/* harmony export */   wN: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53531);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46304);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8707);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55510);










/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** The chart host that the workflow itself names. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1);
    const password = read.exactSecret('chart-password');
    const host = namedHost(read);
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        const hint = 'Give both, or neither if everybody may fetch the chart.';
        read.problem('inputs "chart-username" and "chart-password" belong together', hint);
        return undefined;
    }
    if (host !== undefined)
        return { host, username, password };
    read.problem('input "chart-host" is missing: the login of charts has to say which host it is for', 'Name the host in the workflow, for example charts.example.com; or give "chart-repository", or an oci:// address as "chart", there. A chart of an https address of its own takes no login: name its repository.');
    return undefined;
};
/** The login from the inputs, for its host only. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login from the inputs; else, for OCIR hosts that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
const jobLogins = ({ given, session, exec }, { environment, clock, log }) => {
    const ofIdentity = async (host) => {
        if (!(0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRegistry */ .MJ)(host, session))
            return undefined;
        const stored = await (0,_clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLogin */ .d)((0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(environment), host, (0,_clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialHelper */ .k)(exec));
        if (stored !== undefined)
            return undefined;
        try {
            const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFor */ .w)(host, session, clock), clock);
            const login = { username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerUser */ .H0, password: token };
            (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__/* .maskLogin */ .q)({ host, ...login }, log);
            return { ...login, isOfIdentity: true };
        }
        catch (error) {
            // Charts in public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
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

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ chosenIdentity),
/* harmony export */   FIRST_ENDPOINT: () => (/* binding */ FIRST_ENDPOINT),
/* harmony export */   oE: () => (/* binding */ chosenTarget),
/* harmony export */   oY: () => (/* binding */ readClusterChoice),
/* harmony export */   openNodes: () => (/* binding */ openNodes)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58950);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41355);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24625);
/* harmony import */ var _clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49580);
/* harmony import */ var _clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74801);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30861);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17043);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99704);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93064);















/** As the signed-in identity, by the first endpoint that the cluster has. */
const FIRST_ENDPOINT = {
    endpoint: undefined,
    auth: 'oci',
    audience: undefined,
    bastion: undefined,
};
const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_9__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_9__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_10__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_11__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};
/** Finds the API server. @throws ActionError CLUSTER_*, OCI_* */
const chosenTarget = (clusterId, { endpoint }, session, { clock }) => (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__/* .findTarget */ .F)(clusterId, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, clock));
const byOci = async (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const make = async () => (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__.okeToken)(session, session.region, clusterId, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    return { api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, await token(), clock), plugin, token };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAudience */ .k)(given, target.cluster);
    const make = () => (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_13__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const first = await token();
    return {
        api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, first, clock),
        token,
        plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .githubTokenPlugin */ .E)(audience),
        diagnose: () => Promise.resolve((0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .oidcRefusal */ ._)(target, target.cluster, (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_14__/* .jwtClaims */ .v)(first))),
    };
};
/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
const chosenIdentity = (target, { auth, audience }, session, context) => auth === 'oci' ? byOci(target, session, context) : byGithub(target, audience, context);
/** The cluster's nodes as that identity sees them. @throws ActionError CLUSTER_*, OIDC_*, OCI_* */
const openNodes = async (clusterId, choice, session, context) => {
    const target = await chosenTarget(clusterId, choice, session, context);
    const { token } = await chosenIdentity(target, choice, session, context);
    return (0,_clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterNodes */ .g)(target, token, context.clock);
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
    const { environmentRules: rules } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(5255), __webpack_require__.e(5263), __webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__, 25263));
    if (!mayBeThere)
        return { parse: _values_environment_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noFile */ .w, rules };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5255), __webpack_require__.e(4357)]).then(__webpack_require__.bind(__webpack_require__, 14357));
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
    const described = offered.filter((name) => (0,settings/* isDescribed */.aY)(name, (one) => draft.has(one)));
    return described.length > 0 ? described : offered;
};
/** Whether neither file nor inputs say anything about what a stage needs. */
const isUndescribed = (read, draft, offered) => offered.length > 0 &&
    read.list('stages', input_text/* asText */.e1).length === 0 &&
    !offered.some((name) => (0,settings/* isDescribed */.aY)(name, (one) => draft.has(one)));
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
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38154);
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

/***/ 23361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ placeValues),
/* harmony export */   b: () => (/* binding */ placeCharts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34056);
/* harmony import */ var _helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31572);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8974);







/** Helm follows links and puts their targets into the release. */
const requireOwnFiles = (key, chart) => {
    const root = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(chart);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(link);
        if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .liesIn */ .z$)(place, root))
            continue;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * Resolves a chart for Helm: its address, or the absolute path of a folder or archive; a name in a
 * repository of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteChart */ .dw)(chart))
        return chart;
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, chart);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,_helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownAlias */ .W)(chart, workspace.environment))
        return chart;
    // Skips a missing path, and an archive: Helm does not follow the links in it.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCleanChart */ .T)(key, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(place));
    }
    return place;
};
const placeValues = (workspace, key, values) => values.map((one) => typeof one !== 'string' || (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(one) ? one : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, one));
/** The content of a file as a value. @throws ActionError INPUT_INVALID */
const readEntry = (workspace, key, { path, value }) => {
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .asPath */ .w2)(String(value)));
    try {
        return { path, value: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8') };
    }
    catch (cause) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'INPUT_INVALID',
            message: `${key}: ${String(value)} cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`,
            hint: 'Paths are relative to the workspace: run actions/checkout first, and check them.',
            cause,
        });
    }
};
/** The same, resolved for Helm, with the files read. @throws ActionError as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


/***/ }),

/***/ 31572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isKnownAlias)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);



/** Where Helm keeps the repositories that `helm repo add` named (helmpath in Helm's sources). */
const configOf = (environment) => {
    const own = environment['HELM_REPOSITORY_CONFIG'];
    if (own)
        return own;
    const config = environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] ?? '', '.config');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HELM_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'helm'), 'repositories.yaml');
};
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
/** Whether a chart is in a repository that Helm knows by name, e.g. ingress-nginx/ingress-nginx. */
const isKnownAlias = (chart, environment) => {
    if (!(0,_values_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isChartAlias */ .zX)(chart))
        return false;
    const name = chart.slice(0, chart.indexOf('/'));
    const names = textOf(configOf(environment)).matchAll(/^\s*(?:- )?name:\s*["']?([\w.-]+)/gm);
    return [...names].some(([, one]) => one === name);
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

/***/ 49580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clusterNodes)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73447);



/** @throws ApiServerFailure for what is no success */
const refuse = ({ status, body }) => {
    const message = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('unauthorized', message);
    if (status === 403)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('forbidden', message);
    throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('refused', `HTTP ${status}: ${message}`);
};
const readyOf = (status) => status
    ?.optionalItems('conditions', (one) => ({
    type: one.text('type'),
    isTrue: one.optionalText('status') === 'True',
    problem: [one.optionalText('reason'), one.optionalText('message')]
        .filter((part) => part !== undefined)
        .join(': '),
}))
    .find(({ type }) => type === 'Ready');
const asNode = (node) => {
    const status = node.optional('status');
    const ready = readyOf(status);
    const addresses = status?.optionalItems('addresses', (one) => one.optionalText('address') ?? '');
    return {
        name: node.fields('metadata').text('name'),
        addresses: addresses ?? [],
        isReady: ready?.isTrue ?? false,
        ...(ready?.isTrue || !ready?.problem ? {} : { problem: ready.problem }),
    };
};
const asPod = (pod) => {
    const metadata = pod.fields('metadata');
    const [owner] = metadata.optionalItems('ownerReferences', (one) => ({
        kind: one.text('kind'),
        uid: one.text('uid'),
    }));
    return {
        name: metadata.text('name'),
        namespace: metadata.text('namespace'),
        node: pod.optional('spec')?.optionalText('nodeName') ?? '',
        owner,
        isReady: readyOf(pod.optional('status'))?.isTrue ?? false,
        isLeaving: metadata.has('deletionTimestamp'),
    };
};
/** Pods that have ended hold nothing up. */
const isOver = (pod) => ['Succeeded', 'Failed'].includes(pod.optional('status')?.optionalText('phase') ?? '');
const itemsIn = (response, read) => {
    if (response.status >= 300)
        return refuse(response);
    const list = _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(response.body);
    if (!list.has('items'))
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the response has no items');
    return list.optionalItems('items', read);
};
/** One name of a path. */
const part = encodeURIComponent;
/**
 * kube-apiserver over HTTPS, without kubectl.
 * @param token asked for each call: a pool is awaited for longer than one is good for
 */
const clusterNodes = (endpoint, token, clock) => {
    const call = async (request, read) => (0,_api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiServer */ .m)(endpoint, { ...request, token: await token() }, clock, read);
    const pods = async (path) => {
        const found = await call({ path }, (response) => itemsIn(response, (pod) => (isOver(pod) ? [] : [asPod(pod)])));
        return found.flat();
    };
    return {
        list: () => call({ path: '/api/v1/nodes' }, (response) => itemsIn(response, asNode)),
        cordon: (node) => {
            const patch = JSON.stringify({ spec: { unschedulable: true } });
            return call({ path: `/api/v1/nodes/${part(node)}`, patch }, (response) => {
                if (response.status >= 300 && response.status !== 404)
                    refuse(response);
            });
        },
        podsOn: (node) => pods(`/api/v1/pods?fieldSelector=${part(`spec.nodeName=${node}`)}`),
        podsIn: (namespace) => pods(`/api/v1/namespaces/${part(namespace)}/pods`),
        evict: ({ namespace, name }) => {
            const path = `/api/v1/namespaces/${part(namespace)}/pods/${part(name)}/eviction`;
            const metadata = { name, namespace };
            const body = JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata });
            // A PodDisruptionBudget's 429 is a response, no rate limit.
            const putsOff = ({ status }) => status >= 500;
            return call({ path, body, putsOff }, (response) => {
                if (response.status === 429)
                    return 'held';
                return response.status < 300 || response.status === 404 ? 'gone' : refuse(response);
            });
        },
    };
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

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps of a load, however it was described. */
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
/** The initial rate of a load: a ramp starts at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the points at which the rate changes. */
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

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ expectations),
/* harmony export */   KB: () => (/* binding */ repositoryRequest),
/* harmony export */   MF: () => (/* binding */ neededSections),
/* harmony export */   RT: () => (/* binding */ givenTraffic),
/* harmony export */   SA: () => (/* binding */ networkOptionsOf),
/* harmony export */   aY: () => (/* binding */ isDescribed),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   eg: () => (/* binding */ networkSettings),
/* harmony export */   o6: () => (/* binding */ nodePoolTarget),
/* harmony export */   oA: () => (/* binding */ needsChartPorts)
/* harmony export */ });
/* harmony import */ var _values_network_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23824);
/* harmony import */ var _values_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7819);
/* harmony import */ var _load_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32602);
/* harmony import */ var _load_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44614);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51568);





/** The desired repository of an image. */
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
/** The options of the section, by name in the file. */
const networkOptionsOf = (network) => (0,_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptions */ .dI)(Object.fromEntries(Object.entries(_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptionFields */ .TX).map(([key, { name }]) => [key, network[name]])));
/** A described network is created before its subnets are used. */
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
    createGroups: network['create-groups'],
    attachesPools: network['attach-groups'],
    prune: network.prune,
    ...networkOptionsOf(network),
});
/** What the section says of the traffic; the rest follows from the release's Services. */
const givenTraffic = (network) => new Set(_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .trafficOptions */ .uE.filter((name) => network[name] !== undefined));
/** Whether the ports of the release decide about rules. */
const needsChartPorts = ({ network, release }) => release !== undefined &&
    network !== undefined &&
    network.listeners === undefined &&
    network['udp-listeners'] === undefined;
/** The groups with our rules only take effect where they are attached. */
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
        placement: pool.placement,
        replaces: pool.replace === 'allow',
        evictionGrace: pool['eviction-grace'],
    };
};
/** The rate profile, if it is ours: a user's script may do anything. */
const profileOf = (load) => load === undefined || load.script !== undefined ? undefined : (0,_load_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .loadProfile */ .iH)((0,_load_request_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRequest */ .W)(load, ''));
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Means every HPA of the release that is not named separately. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
};


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


/***/ })

};
