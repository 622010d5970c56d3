export const id = 6849;
export const ids = [6849];
export const modules = {

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










/** The host of an address; who reads the address itself reports what is wrong with it. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** Where the workflow itself says that charts come from. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private registry or repository of charts. Whose it is, inputs alone say: whoever may
 * change a file of the checkout does not get it by naming a host of their own.
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
/** The login that inputs give, for its host alone. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login that inputs give; else, at hosts of OCIR that the job is not logged in to, a short-lived
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
            // Charts of public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
};


/***/ }),

/***/ 59273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReleaseParts),
/* harmony export */   l: () => (/* binding */ placeRelease)
/* harmony export */ });
/* harmony import */ var _clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23361);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8974);
/* harmony import */ var _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57501);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55377);
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20803);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34056);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58810);









const asImage = (text) => (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)((0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(text));
const asImages = (text) => Object.fromEntries(Object.entries((0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsOf */ .fq)('images', text)).map(([key, image]) => [key, asImage(image)]));
const keysOf = (read, name) => {
    const keys = read.list(name, _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1);
    return keys.length > 0 ? keys : [_values_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaults */ .N.deploy[name]];
};
/** What a release is made from, beside its name, its namespace and its chart. */
const readReleaseParts = (read) => ({
    repository: read.optional('chart-repository', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asRepository */ .j1),
    version: read.optional('chart-version', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1),
    values: read.list('values', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asValuesFile */ .Hj),
    set: read.withDefault('set', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'typed'), []),
    'set-string': read.withDefault('set-string', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'text'), []),
    'set-json': read.withDefault('set-json', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetJson */ .G7, []),
    'set-file': read.withDefault('set-file', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetFile */ .Sh, []),
    image: read.optional('image', asImage),
    images: read.withDefault('images', asImages, {}),
    'image-key': keysOf(read, 'image-key'),
    'image-values': read.pairs('image-values') ?? {},
    'pull-secret': read.optional('pull-secret', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__/* .asSecretName */ .Y_),
    'pull-secret-key': keysOf(read, 'pull-secret-key'),
});
const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' };
/**
 * The release with its files as tools are given them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
const placeRelease = (given, environment) => {
    const { chart, repository, values } = given;
    const parts = { chart, repository, values, files: given['set-file'] };
    const placed = (0,_clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeCharts */ .b)((0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(environment), parts, KEYS);
    return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files };
};


/***/ }),

/***/ 61450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensureNetwork: () => (/* binding */ ensureNetwork)
});

// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/chart-traffic.js
var chart_traffic = __webpack_require__(32172);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/approval.js
var approval = __webpack_require__(7369);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/network-inputs.js
var network_inputs = __webpack_require__(98358);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/peak.js
var peak = __webpack_require__(82541);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/inputs.js






/** What is asked for of a network that is there. */
const readAll = (read) => ({
    network: (0,network_inputs/* readNetwork */.L)(read),
    chart: (0,chart_traffic/* readChart */.VR)(read),
    peak: (0,peak/* readPeak */.gW)(read),
    clusterId: read.required('cluster-id', (0,ocid/* ocidOf */.xh)('cluster')),
    attaches: read.withDefault('attach-groups', input_text/* asFlag */.v0, false),
    ...(0,approval/* readApproval */.y)(read),
});

// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/open.js



/** The clients, and the cluster that the network is for. */
const open_open = async ({ clusterId }, { environment, clock, log }) => {
    const mask = (secret) => log.mask(secret);
    const session = (0,oci_session/* sessionAt */.s2)(await (0,oci_session.openSession)(environment, clock, mask), clusterId);
    const engine = (0,container_engine/* openContainerEngine */.Q)(session, clock);
    const cluster = await engine.cluster(clusterId);
    return { engine, client: (0,oci_network/* openNetwork */.X)(session, clock), cluster };
};

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network.js




/** Stages are loaded once the inputs are in order. */
const ensureNetwork = {
    main: async (context) => {
        if (context.readInputs((read) => read.withDefault('create', input_text/* asFlag */.v0, false))) {
            const { createNetwork } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(6421), __webpack_require__.e(2791), __webpack_require__.e(2841)]).then(__webpack_require__.bind(__webpack_require__, 12841));
            return createNetwork(context);
        }
        const inputs = context.readInputs(readAll);
        const stage = context.log.stage('ensure-network');
        const [opened, objects, { planAndApply }] = await Promise.all([
            open_open(inputs, context),
            (0,chart_traffic/* chartObjects */.Lb)(inputs.chart, context),
            Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(6421), __webpack_require__.e(4398), __webpack_require__.e(9561)]).then(__webpack_require__.bind(__webpack_require__, 69561)),
        ]);
        await planAndApply({ inputs, objects, opened, context, stage });
    },
};


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readApproval)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const NEEDED = 'Give the output "plan" of the approved run with mode plan.';
/**
 * Whether only to plan, and the approved plan. Approval is a mode of its own, which cannot work
 * without a plan: a plan that got lost between the jobs must not approve everything.
 */
const readApproval = (read) => {
    const mode = read.withDefault('mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('apply', 'plan', 'apply-approved'), 'apply');
    const approved = read.optional('approved-plan', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
    if (mode === 'apply-approved' && approved === undefined) {
        read.problem('mode apply-approved needs input "approved-plan"', NEEDED);
    }
    if (mode !== 'apply-approved' && approved !== undefined) {
        const hint = 'Write "mode: apply-approved", so that nothing is done without the plan.';
        read.problem('input "approved-plan" is given without mode apply-approved', hint);
    }
    return { isPlan: mode === 'plan', approved };
};


/***/ }),

/***/ 32172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ chartObjects),
/* harmony export */   VR: () => (/* binding */ readChart),
/* harmony export */   oO: () => (/* binding */ withTraffic)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34056);
/* harmony import */ var _deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42978);
/* harmony import */ var _deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59273);




const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type'];
const readChart = (read) => ({
    chart: read.optional('chart', _values_path_js__WEBPACK_IMPORTED_MODULE_1__/* .asChart */ .BT),
    login: (0,_deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_2__/* .readChartLogin */ ._U)(read),
    parts: {
        ...(0,_deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleaseParts */ .W)(read),
        name: read.withDefault('release', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_0__/* .asReleaseName */ .Pz, 'network'),
        namespace: read.withDefault('namespace', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_0__/* .asKubernetesName */ .Wl, 'default'),
    },
    given: new Set(OVERRIDING.filter((name) => read.has(name))),
});
/** The objects of the chart; none without one, and nothing is loaded for it. @throws ActionError CHART_INVALID */
const chartObjects = async ({ chart, parts, login }, { environment, signal, temporaryFolder, log }) => {
    if (chart === undefined)
        return [];
    const [{ execUntil }, { chartsAlone }, { renderChart }, { helmRelease }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2840).then(__webpack_require__.bind(__webpack_require__, 12840)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7794), __webpack_require__.e(8462)]).then(__webpack_require__.bind(__webpack_require__, 77794)),
        __webpack_require__.e(/* import() */ 1827).then(__webpack_require__.bind(__webpack_require__, 41827)),
        __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 20444)),
    ]);
    const given = (0,_deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .placeRelease */ .l)({ ...parts, chart }, environment);
    const release = helmRelease(given, given.image, given['pull-secret']);
    const client = chartsAlone(execUntil(signal), temporaryFolder, (0,_deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_2__/* .givenLogins */ .wN)(login));
    const { objects } = await renderChart(release, client, log);
    return objects;
};
/** The settings with ports, clients and kind of the Services' load balancer, where not given. */
const withTraffic = (settings, traffic, given) => {
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, clients, loadBalancer } = traffic;
    return {
        ...settings,
        ...(given.has('listeners') ? {} : { listeners }),
        ...(given.has('udp-listeners') ? {} : { udpListeners }),
        ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
        ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
    };
};


/***/ }),

/***/ 98358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readNetwork),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _values_network_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23824);
/* harmony import */ var _values_network_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68320);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77214);





const asBlock = (text) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text).text;
const asPort = (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asInteger */ .JU)(1, 65_535);
const readGroups = (read) => {
    const group = (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_3__/* .ocidOf */ .xh)('networksecuritygroup');
    return {
        endpoint: read.optional('endpoint-nsg-id', group),
        nodes: read.optional('nodes-nsg-id', group),
        pods: read.optional('pods-nsg-id', group),
        'load-balancer': read.optional('load-balancer-nsg-id', group),
        database: read.optional('database-nsg-id', group),
    };
};
/** Mode nsg needs the groups of all roles that the network has, unless they may be made. */
const requireGroups = (read, isThere) => {
    for (const role of _values_network_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roles */ .O.filter(isThere)) {
        if (read.has(`${role}-nsg-id`))
            continue;
        const hint = 'Give the network security group of every role, set create-groups: true, or use network-mode: security-list.';
        read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint);
    }
};
/** Only a network load balancer has UDP listeners; of a chart's it is not known before it is rendered. */
const requireNetworkBalancer = (read, kind) => {
    const isKnown = kind !== undefined || !read.has('chart');
    if (!read.has('udp-listeners') || !isKnown || (kind ?? 'lb') !== 'lb')
        return;
    read.problem('input "udp-listeners" needs a network load balancer', 'Set load-balancer-type to nlb or nlb-preserving-source, or leave out udp-listeners.');
};
const readPorts = (read, name) => read.list(name, asPort);
const readers = {
    blocks: (read, name) => read.list(name, asBlock),
    'tcp-ports': readPorts,
    'udp-ports': readPorts,
    'load-balancer': (read, name) => read.optional(name, (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asOneOf */ .QU)(..._values_network_options_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancerKinds */ .a9)),
    flag: (read, name) => read.optional(name, _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0),
};
/** The options as the workflow gives them, with the defaults of the rest. */
const readOptions = (read) => {
    const given = Object.fromEntries(Object.entries(_values_network_options_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOptionFields */ .TX).map(([key, { name, form }]) => [
        key,
        readers[form](read, name),
    ]));
    requireNetworkBalancer(read, given.loadBalancer);
    return (0,_values_network_options_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOptions */ .dI)(given);
};
/** The inputs that describe the network. */
const readNetwork = (read) => {
    const mode = read.withDefault('network-mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asOneOf */ .QU)('security-list', 'nsg'), 'security-list');
    const createGroups = read.withDefault('create-groups', _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0, false);
    const podSubnetId = read.optional('pod-subnet-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_3__/* .ocidOf */ .xh)('subnet'));
    const databaseSubnetId = read.optional('database-subnet-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_3__/* .ocidOf */ .xh)('subnet'));
    if (mode === 'nsg' && !createGroups) {
        requireGroups(read, (role) => (role !== 'pods' || podSubnetId !== undefined) &&
            (role !== 'database' || databaseSubnetId !== undefined));
    }
    return {
        mode,
        createGroups,
        groups: readGroups(read),
        nodeSubnetId: read.required('node-subnet-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_3__/* .ocidOf */ .xh)('subnet')),
        podSubnetId,
        databaseSubnetId,
        ...readOptions(read),
        prune: read.withDefault('prune', _values_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0, false),
    };
};


/***/ }),

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   gW: () => (/* binding */ readPeak),
/* harmony export */   yp: () => (/* binding */ expectationOfNew)
/* harmony export */ });
/* harmony import */ var _stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _values_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12084);



/** CoreDNS in its usual number, metrics-server, an ingress controller with two pods, one to spare. */
const SYSTEM_PODS = 6;
const readPeak = (read) => ({
    podsPerRelease: read.optional('max-pods', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(1, 100_000)),
    nodes: read.withDefault('node-pool-size', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(1, 1000), 3),
    previews: read.withDefault('previews', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(0, 1000), 0),
    surge: read.withDefault('surge', _values_share_js__WEBPACK_IMPORTED_MODULE_1__/* .asShare */ .S, 0.25),
    systemPods: SYSTEM_PODS,
});
/** At least one: a release may have no chart here, or be behind a Service that is not its own. */
const loadBalancers = (objects) => Math.max(1, (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancersOf */ .$t)(objects));
/** `max-pods`, else what the chart runs at its peak; undefined where nothing says it. */
const expectationOf = (peak, objects = []) => {
    const derived = (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .podsAtPeak */ .VN)(objects);
    const podsPerRelease = peak.podsPerRelease ?? (derived > 0 ? derived : undefined);
    if (podsPerRelease === undefined)
        return undefined;
    return { ...peak, podsPerRelease, loadBalancers: loadBalancers(objects) };
};
/** A network is made once and outlives many releases: for so many pods of one at least. */
const USUAL_PODS = 100;
/** What a new network is made for: `max-pods`, else what the chart runs at its peak, 100 at least. */
const expectationOfNew = (peak, objects) => ({
    ...peak,
    podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .podsAtPeak */ .VN)(objects)),
    loadBalancers: loadBalancers(objects),
});


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


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







/** Helm follows links, and puts what they lead to into the release. */
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
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive; what can
 * only be a name of Helm's own stays as it is.
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
/** The same as Helm is given them, with the files read. @throws ActionError as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


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
/** Whether a chart is one of a repository that Helm knows by a name, as ingress-nginx/ingress-nginx. */
const isKnownAlias = (chart, environment) => {
    if (!(0,_values_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isChartAlias */ .zX)(chart))
        return false;
    const name = chart.slice(0, chart.indexOf('/'));
    const names = textOf(configOf(environment)).matchAll(/^\s*(?:- )?name:\s*["']?([\w.-]+)/gm);
    return [...names].some(([, one]) => one === name);
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

/***/ 57501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ parseSetJson),
/* harmony export */   Rs: () => (/* binding */ parseSetValue),
/* harmony export */   Sh: () => (/* binding */ parseSetFile),
/* harmony export */   eK: () => (/* binding */ parseSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);


const INTEGER = /^[-+]?[1-9][0-9]{0,18}$/;
/** A whole number of 64 bits; a leading zero makes it a text, and so does a point. */
const integerOf = (text) => {
    if (text === '0')
        return 0;
    if (!INTEGER.test(text))
        return undefined;
    const exact = BigInt(text.replace('+', ''));
    if (BigInt.asIntN(64, exact) !== exact)
        return undefined;
    return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
};
/** What Helm's `--set` makes of a value: true, false, null and whole numbers are no texts. */
const typed = (text, kind) => {
    if (kind === 'text')
        return text;
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : (integerOf(text) ?? text);
};
/** Up to a character that `ends` it, with what backslashes keep from that taken as it is. */
const readUntil = (text, ends) => {
    let value = '';
    for (let at = 0; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            value += text.charAt(++at);
        else if (ends(text.slice(at)))
            return { value, length: at };
        else
            value += text.charAt(at);
    }
    return { value, length: text.length };
};
/** `{a,b}`; undefined if the brace is never closed. */
const readList = (text, kind) => {
    const items = [];
    for (let at = 1; at <= text.length;) {
        const { value, length } = readUntil(text.slice(at), (rest) => /^[,}]/.test(rest));
        items.push(typed(value, kind));
        at += length + 1;
        if (text.charAt(at - 1) === '}')
            return { value: items, length: at };
    }
    return undefined;
};
/** A comma begins a further entry only where a key follows; else it belongs to the value. */
const NEXT = /^,\s*[A-Za-z_](?:\\.|[\w./[\]-])*=/;
const jsonOf = (text) => {
    const value = /^\s*[[{]/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    return typeof value === 'object' && value !== null ? value : undefined;
};
/** The value that a text begins with, and its length. JSON is taken whole, or as the text that it is. */
const readValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return { value: kind === 'text' ? text : json, length: text.length };
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    if (list !== undefined)
        return list;
    const { value, length } = readUntil(text, (rest) => NEXT.test(rest));
    return { value: typed(value, kind), length };
};
/** The value of a key that stands beside it, as in a mapping of YAML: what separates entries does not. */
const parseSetValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return kind === 'text' ? text : json;
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    return list?.length === text.length ? list.value : typed(text, kind);
};
const place = (count, before) => `entry ${count}${before === undefined ? '' : `, which follows "${before}",`}`;
const entriesOf = (line, kind, found) => {
    for (let rest = line; rest !== '';) {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(rest);
        if (entry === undefined) {
            const before = found.at(-1)?.path.join('.');
            throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`${place(found.length + 1, before)} is not key=value`);
        }
        const { value, length } = readValue(entry.rest, kind);
        found.push({
            path: entry.path.map((key) => (typeof key === 'string' ? key.trim() : key)),
            value,
        });
        rest = entry.rest.slice(length).replace(/^\s*,\s*/, '');
    }
};
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/**
 * Entries in Helm's `--set` grammar, one per line.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
const parseSet = (text, kind) => {
    const found = [];
    for (const line of linesOf(text))
        entriesOf(line, kind, found);
    return found;
};
/**
 * Entries as Helm's `--set-json` takes them, `key=JSON` one per line, or one object with all of them.
 * @throws ActionError INPUT_INVALID
 */
const parseSetJson = (text) => {
    const whole = jsonOf(text);
    if (whole !== undefined && !Array.isArray(whole)) {
        return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(whole)).map(([key, value]) => ({ path: [key], value }));
    }
    return linesOf(text).map((line, index) => {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
        const value = entry && (entry.rest.trim() === '' ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(entry.rest));
        if (entry !== undefined && value !== undefined)
            return { path: entry.path, value };
        throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=JSON`, 'Write one entry per line, such as ports=[80, 443]; texts need double quotes there.');
    });
};
/** Entries of `key=path`, one per line. @throws ActionError INPUT_INVALID */
const parseSetFile = (text) => linesOf(text).map((line, index) => {
    const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
    if (entry !== undefined && entry.rest.trim() !== '') {
        return { path: entry.path, value: entry.rest.trim() };
    }
    throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=path`, 'Write one entry per line, such as ca=deploy/ca.pem.');
});


/***/ }),

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Says where, and not what: it may be a part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * A key of `--set` up to its `=`: dots part keys, brackets hold indices, a backslash takes the next
 * character as it is.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/** The path of a key that stands alone, e.g. `imagePullSecrets[0].name`. @throws ActionError INPUT_INVALID */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


/***/ }),

/***/ 21688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ asReleaseName),
/* harmony export */   Wl: () => (/* binding */ asKubernetesName),
/* harmony export */   Y_: () => (/* binding */ asSecretName)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * A name of a namespace or context of one: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw refused(`"${text}" is not a Kubernetes name`, 'Write at most 63 lower-case letters, digits and hyphens, such as shop.');
};
/** A DNS subdomain, as most objects of Kubernetes may be called. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Helm's limit (validateReleaseName): the rest of 63 characters is for what charts append. */
const RELEASE = 53;
/**
 * A name of a Helm release.
 * @throws ActionError INPUT_INVALID
 */
const asReleaseName = (text) => {
    if (text.length > RELEASE) {
        throw refused(`"${text}" has ${text.length} characters, and a release has at most ${RELEASE}`, 'Choose a shorter name; without one, a release is called as its namespace.');
    }
    if (SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a release`, `Write at most ${RELEASE} lower-case letters, digits, hyphens and dots, such as shop.`);
};
/**
 * A name of a Secret: `fra.ocir.io` is one.
 * @throws ActionError INPUT_INVALID
 */
const asSecretName = (text) => {
    if (text.length <= 253 && SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a Secret`, 'Write at most 253 lower-case letters, digits, hyphens and dots, such as ocir.');
};


/***/ }),

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
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

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
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
