export const id = 1104;
export const ids = [1104,8308];
export const modules = {

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

const NEEDED = 'Give the output "plan" of the run with mode plan that somebody approved.';
/**
 * Whether only to plan, and the plan that somebody approved. Approval is a mode of its own, which
 * cannot work without a plan: an approved plan that got lost on its way must not approve everything.
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
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_charts_helm_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77794);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27489);
/* harmony import */ var _stages_deploy_render_chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41827);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34056);
/* harmony import */ var _deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42978);
/* harmony import */ var _deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59273);








const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type'];
const readChart = (read) => ({
    chart: read.optional('chart', _values_path_js__WEBPACK_IMPORTED_MODULE_5__/* .asChart */ .BT),
    login: (0,_deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_6__/* .readChartLogin */ ._U)(read),
    parts: {
        ...(0,_deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readReleaseParts */ .W)(read),
        name: read.withDefault('release', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__/* .asReleaseName */ .Pz, 'network'),
        namespace: read.withDefault('namespace', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__/* .asKubernetesName */ .Wl, 'default'),
    },
    given: new Set(OVERRIDING.filter((name) => read.has(name))),
});
/** The objects of the chart; none without one. @throws ActionError CHART_INVALID */
const chartObjects = async ({ chart, parts, login }, { environment, signal, temporaryFolder, log }) => {
    if (chart === undefined)
        return [];
    const given = (0,_deploy_release_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .placeRelease */ .l)({ ...parts, chart }, environment);
    const release = (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_2__/* .helmRelease */ .Mu)(given, given.image, given['pull-secret']);
    const client = (0,_clients_kubernetes_charts_helm_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .chartsAlone */ .j)((0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execUntil */ .m)(signal), temporaryFolder, (0,_deploy_chart_login_js__WEBPACK_IMPORTED_MODULE_6__/* .givenLogins */ .wN)(login));
    const { objects } = await (0,_stages_deploy_render_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .renderChart */ .x)(release, client, log);
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
/** Without a chart, and behind a Service of somebody else's, a release is taken to have one. */
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

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const KILL_GRACE = 1_500;
/** Milliseconds for one that gets no polite signal: nearly all that a step has after its end. */
const WHOLE_GRACE = 2_300;
/** Milliseconds for the last words of a process that has ended; a child of its own may hold its pipes. */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and lets go of its pipes even if a process that it started holds them on.
 *
 * @param isHardToStop for one that leaves something halfway when it gets a polite signal: it gets none,
 * and the time that there is
 */
const endProcess = (child, isHardToStop = false) => {
    if (hasEnded(child))
        return;
    if (!isHardToStop)
        child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE);
    child.once('exit', () => {
        clearTimeout(killer);
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, LAST_WORDS).unref();
    });
};


/***/ }),

/***/ 12840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Characters of a line; more without a line end is cut, so that it is not kept. */
const LONGEST = 2 ** 20;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > LONGEST)
            this.end();
    }
    /** Hands over a last line that has no line end. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/process/exec.js







/**
 * The one adapter through which every tool is run, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the
 * end of the step, its reason
 */
const execUntil = (end) => async (request) => {
    end.throwIfAborted();
    const own = request.signal;
    const signal = own === undefined ? end : AbortSignal.any([end, own]);
    try {
        return await run({ ...request, signal });
    }
    catch (error) {
        end.throwIfAborted();
        throw error;
    }
};
const run = async (request) => {
    (0,command_line/* reportStart */.NU)(request);
    const child = (0,external_node_child_process_.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: (0,tool_environment/* toolEnvironment */.uQ)(request.command, process.env, request.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let isTooMuch = false;
    const onTooMuch = () => {
        isTooMuch = true;
        child.kill('SIGKILL');
    };
    const stdout = collect(child, 'stdout', request.onLine, onTooMuch);
    const stderr = collect(child, 'stderr', request.onLine, onTooMuch);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    if (isTooMuch)
        throw tooMuch(request.command);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0,process_failure/* processFailure */.i)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error/* ActionError */.l({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and look at what it prints.',
});
/** Of what is told line by line, the last part is kept; of an answer all is needed. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        length += text.length;
        if (length > KEPT && lines === undefined)
            onTooMuch();
        while (length > KEPT)
            length -= pieces.shift()?.length ?? length;
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    const { signal } = request;
    const terminate = () => (0,end_process/* endProcess */.J)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const interrupt = () => void child.kill('SIGINT');
    request.interrupt?.addEventListener('abort', interrupt, { once: true });
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        request.interrupt?.removeEventListener('abort', interrupt);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 84839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* unused harmony exports variableGroups, toolGroups, variablesOf */
/** Go's libraries and Node's read the proxies in either form. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** All that any tool is ever given of the job's environment; what no group names, no tool sees. */
const variableGroups = {
    machine: {
        purpose: 'to run at all: programs, home, temporary files, language',
        names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
    },
    network: {
        purpose: 'proxies and certificates',
        names: [
            ...PROXIES,
            ...PROXIES.map((name) => name.toLowerCase()),
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
        ],
    },
    go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
    folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
    kubernetes: {
        purpose: 'which cluster, and how kubectl looks for it',
        names: [
            'KUBECONFIG',
            'KUBERC',
            'KUBECACHEDIR',
            'KUBECTL_COMMAND_HEADERS',
            'KUBERNETES_SERVICE_HOST',
            'KUBERNETES_SERVICE_PORT',
            'POD_NAMESPACE',
        ],
    },
    credentialPlugin: {
        purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
        names: [
            'OCI_CLI_CONFIG_FILE',
            'OCI_CONFIG_FILE',
            'OCI_CLI_PROFILE',
            'OCI_CONFIG_PROFILE',
            'OCI_CLI_RC_FILE',
            'OCI_CLI_AUTH',
            'OCI_CLI_REGION',
            'OCI_CLI_TENANCY',
            'OCI_CLI_USER',
            'OCI_CLI_FINGERPRINT',
            'OCI_CLI_KEY_FILE',
            'OCI_CLI_SECURITY_TOKEN_FILE',
            'OCI_CLI_CERT_BUNDLE',
            'OCI_CLI_ENDPOINT',
            'OCI_METADATA_BASE_URL',
            'OCI_REGION_METADATA',
            'OCI_RESOURCE_PRINCIPAL_VERSION',
            'OCI_RESOURCE_PRINCIPAL_REGION',
            'OCI_RESOURCE_PRINCIPAL_RPST',
            'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
            'KUBERNETES_SERVICE_PORT_PROXYMUX',
            'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            'GITHUB_REPOSITORY',
            'GITHUB_EVENT_NAME',
            'GITHUB_EVENT_PATH',
            'GITHUB_ACTOR',
            'GITHUB_TRIGGERING_ACTOR',
            'NODE_EXTRA_CA_CERTS',
            'NODE_USE_ENV_PROXY',
            'NODE_USE_SYSTEM_CA',
            'NODE_OPTIONS',
        ],
    },
    helm: { purpose: "Helm's own", names: ['HELM_*'] },
    k6: { purpose: "k6's own", names: ['K6_*'] },
    registries: {
        purpose: 'logins of registries, and what credential helpers read',
        names: [
            'DOCKER_CONFIG',
            'REGISTRY_AUTH_FILE',
            'PASSWORD_STORE_*',
            'GNUPGHOME',
            'DBUS_SESSION_BUS_ADDRESS',
            'AWS_*',
            'CLOUDSDK_*',
            'GOOGLE_APPLICATION_CREDENTIALS',
        ],
    },
    docker: {
        purpose: "docker's and buildx' own",
        names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
    },
    cosign: {
        purpose: "cosign's own, and the job's identity that it signs by",
        names: [
            'COSIGN_*',
            'SIGSTORE_*',
            'TUF_*',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ],
    },
    podman: {
        purpose: "podman's and buildah's own",
        names: [
            'CONTAINERS_*',
            'CONTAINER_*',
            'PODMAN_*',
            'BUILDAH_*',
            'STORAGE_*',
            'SOURCE_DATE_EPOCH',
            'SSH_AUTH_SOCK',
        ],
    },
};
const everywhere = ['machine', 'network', 'go', 'folders'];
const cluster = ['kubernetes', 'credentialPlugin'];
/** Each tool that is ever run, with the groups that it is given. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    ssh: ['machine'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The names that a tool is given, as its groups have them. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: what its list takes of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
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
/** What a template may have in braces. A tag beside a digest is for people: the digest decides. */
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
/** What of it has to be found in what the chart makes. */
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
/** All paths at which a deployment can have set images, each by itself, or the pull secret. */
const imagePaths = ({ image, values, others = [], pullSecret, }) => ({
    images: [{ keys: image, values }, ...others].map(pathsOf),
    pullSecret: pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
});


/***/ }),

/***/ 41827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderChart)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isOwn = (cause) => cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && cause.code.startsWith('CHART_');
/**
 * What the chart makes with its values; what a reader of the log should know of it is a warning.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING
 */
const renderChart = async (release, helm, progress) => {
    const rendered = await helm.template(release).catch((cause) => {
        if (isOwn(cause))
            throw cause;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    for (const note of (await helm.chart(release)).notes)
        progress.info(note);
    for (const warning of rendered.warnings)
        progress.warning(`${release.chart}: ${warning}`);
    return rendered;
};


/***/ }),

/***/ 27489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ deployRequest),
  Mu: () => (/* binding */ helmRelease),
  A8: () => (/* binding */ imageKeys)
});

// EXTERNAL MODULE: ./dist.src/values/checks.js
var values_checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/answer/wish.js

/** What a release is asked; undefined if it is not. */
const wishOf = ({ path, statuses = network_statuses/* GOOD */.yq, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };

// EXTERNAL MODULE: ./dist.src/stages/deploy/image-values.js
var image_values = __webpack_require__(2844);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/request.js




/** The Secret that is made from a login if nothing names one. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: (0,built_images/* describedImages */.s)(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release as Helm is given it: what the product sets first, and what the user sets last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...(0,image_values/* imageValues */.cn)(wanted, imageKeys(release)), ...single],
        arriving: (0,image_values/* arrivingOf */.EP)(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
        ...(release.spread === true ? { edits: { spread: true } } : {}),
    };
};
/** Returns what to deploy, with the image that is known by then. */
const deployRequest = (release, image, { createNamespace, isConfined = false, checks = values_checks/* defaultChecks */.Li, description, login, }) => {
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
        answer: wishOf({
            path: release.path,
            statuses: release['expect-status'],
            host: release.host,
            headers: release.headers,
        }),
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

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** The parser compares each anchor with all before it; nobody writes more by hand. */
const ANCHORS = 100;
/** In front of the text of a scalar, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * How foreign YAML is parsed. A list or mapping as key costs time that doubles with each level.
 * Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * What makes a text too much to be parsed, as the end of "it has …"; undefined if nothing does.
 * @param Lexer of the package yaml, which is loaded by whoever parses
 */
const excessOf = (text, kilobytes, Lexer) => {
    if (Buffer.byteLength(text) > kilobytes * 1024)
        return `more than ${kilobytes} kB`;
    // Reading every token takes a fifth of the time of parsing.
    if (!text.includes('&'))
        return undefined;
    let anchors = 0;
    let before = '';
    for (const token of new Lexer().lex(text)) {
        if (before !== SCALAR && token.startsWith('&'))
            anchors++;
        if (anchors > ANCHORS)
            return `more than ${ANCHORS} anchors`;
        before = token;
    }
    return undefined;
};
/**
 * The value of a document without errors.
 * @throws Error that quotes nothing, for aliases and for nesting that cannot be followed
 */
const valueOf = (document) => {
    try {
        const value = document.toJS({ maxAliasCount: ANCHORS });
        // What refers to itself would be followed for ever.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw new Error('its aliases lead nowhere or to too much, or it is nested too deeply', {
            cause,
        });
    }
};


/***/ }),

/***/ 77606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** As much as Helm keeps of a release. */
const KILOBYTES = 8192;
/**
 * The values in a file of them, as Helm reads it; of what is no mapping, none. Helm itself says what is
 * wrong with it.
 */
const parseValues = async (text) => {
    const { Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    if ((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.excessOf)(text, KILOBYTES, Lexer) !== undefined)
        return {};
    const document = parseDocument(text, _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    if (document.errors.length > 0)
        return {};
    try {
        (0,_manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .settleDocument */ .Vj)(document, visit);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.valueOf)(document));
    }
    catch {
        return {};
    }
};


/***/ }),

/***/ 38496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   T: () => (/* binding */ goOptions),
/* harmony export */   Vj: () => (/* binding */ settleDocument)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);

/** What Go's YAML 1.1 takes for a boolean or nothing (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may part digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of a scalar without quotes, as Helm and kubectl read it. Times stay texts there. */
const goScalar = (text) => {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.0-9]/.test(text) ? (numberOf(text) ?? text) : text;
};
const TAG = 'tag:yaml.org,2002:';
const RESOLVED = new Set(['int', 'float', 'bool', 'null'].map((name) => `${TAG}${name}`));
const valueOfScalar = ({ value, tag, type }) => {
    if (typeof value !== 'string')
        return value instanceof Uint8Array ? textOf(value) : value;
    const isPlain = type === 'PLAIN' && tag === undefined;
    return isPlain || RESOLVED.has(tag ?? '') ? goScalar(value) : value;
};
const textOf = (bytes) => Buffer.from(bytes).toString('utf8');
const keyText = (value) => typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
/** A key without quotes is read as a value is, and written out again: `on` becomes "true". */
const settleKeys = (map, seen) => {
    const keys = new Set();
    for (const { key: node } of map.items) {
        const name = node;
        if (name.value === '<<')
            continue;
        const key = keyText(valueOfScalar(name));
        name.value = key;
        if (keys.has(key))
            seen(key);
        keys.add(key);
    }
};
/** How a document is parsed, so that `settleDocument` can read its scalars. */
const goOptions = {
    ..._bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseOptions,
    schema: 'failsafe',
    merge: true,
    // Helm and kubectl let the last one count; the parser's search takes the square of their number.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the keys that stand twice in one mapping, e.g. `metadata.name`
 */
const settleDocument = (document, visit) => {
    const twice = [];
    const pathOf = (parents) => parents.flatMap((parent) => typeof parent === 'object' && parent !== null && 'key' in parent
        ? [String(parent.key.value)]
        : []);
    visit(document, {
        Map: (_key, map, parents) => settleKeys(map, (key) => void twice.push([...pathOf(parents), key].join('.'))),
        Scalar: (key, scalar) => {
            if (key !== 'key')
                scalar.value = valueOfScalar(scalar);
        },
    });
    return twice;
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

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


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


/***/ })

};
