export const id = 788;
export const ids = [788];
export const modules = {

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
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/peak.js + 1 modules
var peak = __webpack_require__(36853);
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
            const { createNetwork } = await Promise.all(/* import() */[__webpack_require__.e(9315), __webpack_require__.e(6724), __webpack_require__.e(2448)]).then(__webpack_require__.bind(__webpack_require__, 42448));
            return createNetwork(context);
        }
        const inputs = context.readInputs(readAll);
        const stage = context.log.stage('ensure-network');
        const [opened, objects, { planAndApply }] = await Promise.all([
            open_open(inputs, context),
            (0,chart_traffic/* chartObjects */.Lb)(inputs.chart, context),
            Promise.all(/* import() */[__webpack_require__.e(9315), __webpack_require__.e(9854), __webpack_require__.e(6724), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 10469)),
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
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27489);
/* harmony import */ var _stages_deploy_render_chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41827);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34056);
/* harmony import */ var _release_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46319);







const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type'];
const readChart = (read) => ({
    chart: read.optional('chart', _values_path_js__WEBPACK_IMPORTED_MODULE_5__/* .asChart */ .BT),
    parts: {
        ...(0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleaseParts */ .W)(read),
        name: read.withDefault('release', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__/* .asReleaseName */ .Pz, 'network'),
        namespace: read.withDefault('namespace', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_4__/* .asKubernetesName */ .Wl, 'default'),
    },
    given: new Set(OVERRIDING.filter((name) => read.has(name))),
});
/** The objects of the chart; none without one. @throws ActionError CHART_INVALID */
const chartObjects = async ({ chart, parts }, { environment, signal, temporaryFolder, log }) => {
    if (chart === undefined)
        return [];
    const given = (0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .placeRelease */ .l)({ ...parts, chart }, environment);
    const release = (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_2__/* .helmRelease */ .Mu)(given, given.image, given['pull-secret']);
    const { objects } = await (0,_stages_deploy_render_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .renderChart */ .x)(release, (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_1__/* .helm */ .F)((0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execUntil */ .m)(signal), {}, temporaryFolder), log);
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

/***/ 36853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EV: () => (/* binding */ expectationOf),
  yp: () => (/* binding */ expectationOfNew),
  gW: () => (/* binding */ readPeak)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/stages/addresses/release-pods.js

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,json.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,json.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,json.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,json.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,json/* text */.Qq)(kind)}/${(0,json/* text */.Qq)(name)}`;
/** By what they scale, the most replicas that autoscalers allow. */
const maxima = (objects) => new Map(objects
    .filter((object) => (0,json.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,json.at)(hpa, 'spec', 'scaleTargetRef');
    const most = whole((0,json.at)(hpa, 'spec', 'maxReplicas'), 1);
    return [key((0,json.at)(target, 'kind'), (0,json.at)(target, 'name')), most];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = maxima(objects);
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,json.at)(object, 'kind'), (0,json.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};

// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/share.js
var share = __webpack_require__(12084);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/peak.js



/** CoreDNS in its usual number, metrics-server, an ingress controller with two pods, one to spare. */
const SYSTEM_PODS = 6;
const readPeak = (read) => ({
    podsPerRelease: read.optional('max-pods', (0,input_text/* asInteger */.JU)(1, 100_000)),
    nodes: read.withDefault('node-pool-size', (0,input_text/* asInteger */.JU)(1, 1000), 3),
    previews: read.withDefault('previews', (0,input_text/* asInteger */.JU)(0, 1000), 0),
    surge: read.withDefault('surge', share/* asShare */.S, 0.25),
    systemPods: SYSTEM_PODS,
});
/** Without a chart, and behind a Service of somebody else's, a release is taken to have one. */
const loadBalancers = (objects) => Math.max(1, loadBalancersOf(objects));
/** `max-pods`, else what the chart runs at its peak; undefined where nothing says it. */
const expectationOf = (peak, objects = []) => {
    const derived = podsAtPeak(objects);
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
    podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, podsAtPeak(objects)),
    loadBalancers: loadBalancers(objects),
});


/***/ }),

/***/ 46319:
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

/***/ 42750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ apiKeySession),
  X5: () => (/* binding */ endpointOf),
  openSession: () => (/* binding */ openSession),
  s2: () => (/* binding */ sessionAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var oci_ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var oci_region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/oci/region-metadata.js
var region_metadata = __webpack_require__(36199);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/values/oci/renewal.js

/** Undefined if the text is not ours. */
const parseRenewal = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { method, ...rest } = (0,values_json/* record */.g1)(value);
    if (method === 'github-oidc') {
        const [domainUrl, clientId] = [(0,values_json/* text */.Qq)(rest['domainUrl']), (0,values_json/* text */.Qq)(rest['clientId'])];
        const [clientSecret, audience] = [(0,values_json/* text */.Qq)(rest['clientSecret']), (0,values_json/* text */.Qq)(rest['audience'])];
        return { method, domainUrl, clientId, clientSecret, audience };
    }
    return method === 'session-token' ||
        method === 'instance-principal' ||
        method === 'resource-principal'
        ? { method }
        : undefined;
};

// EXTERNAL MODULE: ./dist.src/clients/oci/credential-files.js
var credential_files = __webpack_require__(51394);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-profile.js
var oci_profile = __webpack_require__(19384);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var github_outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/oci/request-signer.js
var request_signer = __webpack_require__(72303);
// EXTERNAL MODULE: ./dist.src/clients/oci/session-token.js
var session_token = __webpack_require__(26569);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/oci/oci-session.js


















const broken = (message, cause) => new action_error/* ActionError */.l({
    code: 'OCI_PROFILE_INVALID',
    message,
    hint: 'Run the auth action again, or correct the OCI config file that OCI_CLI_CONFIG_FILE names.',
    cause,
});
const field = (profile, key) => {
    const value = profile[key];
    if (value !== undefined && value !== '')
        return value;
    throw broken(`the OCI profile has no "${key}"`);
};
const readProfileFile = (path, key) => (0,promises_.readFile)(path, 'utf8').catch((cause) => {
    throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause);
});
const readKey = (pem, profile) => {
    try {
        return (0,request_signer/* readPrivateKey */.$)(pem, profile['pass_phrase']);
    }
    catch (cause) {
        throw broken('the private key of the OCI profile is not a readable PEM key', cause);
    }
};
const keyIdOf = (profile, token) => token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`;
/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
const endpointOf = (environment) => {
    const text = environment['OCI_CLI_ENDPOINT'];
    return text === undefined || text === '' ? undefined : (0,input_text/* asEndpoint */.u8)(text);
};
/** The token of the profile, kept fresh; undefined for an API key. */
const tokenOf = (profile, privateKey, place, surroundings) => {
    const named = profile['security_token_file'];
    if (named === undefined || named === '')
        return undefined;
    const { environment, clock, mask } = surroundings;
    const path = (0,expand_home/* expandHome */.k)(named, environment);
    let masked;
    const source = {
        // Another process may have renewed it, such as the plugin of kubectl, whose masks nobody hears.
        read: async () => {
            const token = (await readProfileFile(path, 'security_token_file')).trim();
            if (token !== masked)
                mask(token);
            return (masked = token);
        },
        renew: async (token) => {
            const { renewToken } = await __webpack_require__.e(/* import() */ 8732).then(__webpack_require__.bind(__webpack_require__, 28732));
            const kept = await (0,private_file/* readIfThere */.qC)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), credential_files/* RENEWAL_FILE */.w));
            const renewal = (kept && parseRenewal(kept)) || { method: 'session-token' };
            const renewed = await renewToken(renewal, { token, privateKey }, place, surroundings);
            mask(renewed);
            await (0,private_file/* writePrivate */.pb)(path, renewed);
            return renewed;
        },
    };
    return (0,session_token/* tokenKeeper */.i)(source, () => clock.now());
};
const WHOSE = {
    fork: 'a pull request from a fork',
    dependabot: 'Dependabot',
};
/** Code of others gets no profile that the machine has, only one that a step of this job made. */
const requireOwnProfile = async (profile, environment) => {
    const keyFile = (0,expand_home/* expandHome */.k)(profile['key_file'] ?? '', environment);
    if ((0,credential_files/* isOurs */.MU)(keyFile, environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()))
        return;
    const outsider = await (0,github_outsider/* outsiderOf */.b)(environment);
    if (outsider === undefined)
        return;
    throw new action_error/* ActionError */.l({
        code: 'NOT_SIGNED_IN',
        message: `not signed in to OCI: no step of this job did, and this run belongs to ${WHOSE[outsider]}, so no profile of the machine is taken`,
        hint: 'Leave the job out for such runs. If they may have an identity, sign in with the auth action, and name its "method" or give its inputs.',
    });
};
const placeOf = (realm, region, environment) => ({
    region: (0,oci_region/* parseRegion */.cf)(region),
    realm,
    domain: (0,region_metadata/* toldDomain */.y)(realm, environment['OCI_REGION_METADATA']),
    endpoint: endpointOf(environment),
});
/** A session of an API key before anything of it is written. */
const apiKeySession = ({ tenancyId, userId, fingerprint, privateKey }, region, environment) => ({
    ...placeOf((0,oci_ocid/* parseOcid */.X8)(tenancyId, 'tenancy').realm, region, environment),
    keyId: [tenancyId, userId, fingerprint].join('/'),
    privateKey: (0,request_signer/* readPrivateKey */.$)(privateKey),
    tenancyId,
    userId,
});
/**
 * The signed-in identity, from the OCI config profile that the environment points at. This is the
 * only door of later steps: a session that is about to end is renewed here, and whenever it signs.
 *
 * @param mask is given every token that is read or made on the way, before anything can print it
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID, SESSION_EXPIRED
 */
const openSession = async (environment, clock, mask = () => undefined) => {
    const profile = await (0,oci_profile/* readOciProfile */.HE)(environment);
    await requireOwnProfile(profile, environment);
    const tenancy = (0,oci_ocid/* parseOcid */.X8)(field(profile, 'tenancy'), 'tenancy');
    const region = environment['OCI_CLI_REGION'] || field(profile, 'region');
    const place = placeOf(tenancy.realm, region, environment);
    const keyFile = (0,expand_home/* expandHome */.k)(field(profile, 'key_file'), environment);
    const privateKey = readKey(await readProfileFile(keyFile, 'key_file'), profile);
    const freshToken = tokenOf(profile, privateKey, place, { environment, clock, mask });
    const token = await freshToken?.();
    const user = token === undefined ? profile['user'] : (0,jwt_claims/* jwtClaims */.v)(token)['sub'];
    return {
        ...place,
        keyId: keyIdOf(profile, token),
        privateKey,
        tenancyId: tenancy.text,
        userId: typeof user === 'string' ? user : undefined,
        expiresAt: token === undefined ? undefined : (0,session_token/* tokenEnd */.$)(token),
        ...(freshToken === undefined
            ? {}
            : { current: async () => ({ keyId: `ST$${await freshToken()}`, privateKey }) }),
    };
};
/**
 * The same identity, in the region that the resource lies in: it need not be the one signed in to.
 * @throws ActionError OCID_OTHER_REALM
 */
const sessionAt = (session, ocid) => {
    (0,oci_ocid/* requireRealm */.lx)((0,oci_ocid/* parseOcid */.X8)(ocid), session.realm);
    return { ...session, region: (0,cluster_region/* regionOfOcid */.r)(ocid) ?? session.region };
};


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws what node:crypto says; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). `date` is signed, as the OCI CLI does
 * it, because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};


/***/ }),

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tokenEnd),
/* harmony export */   i: () => (/* binding */ tokenKeeper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99704);


/** Milliseconds before its end at which a token is renewed; less for tokens that live shortly. */
const MARGIN = 5 * 60_000;
/** Milliseconds in which a renewal that failed is not tried again. */
const PAUSE = 30_000;
/** When a token ends, in milliseconds since the epoch; undefined if it does not say. */
const tokenEnd = (token) => {
    const { exp } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof exp === 'number' ? exp * 1000 : undefined;
};
const marginOf = (token, end) => {
    const { iat } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof iat === 'number' ? Math.min(MARGIN, (end - iat * 1000) / 4) : MARGIN;
};
const ended = (end, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SESSION_EXPIRED',
    message: `the session ended at ${new Date(end).toISOString()}, and could not be renewed: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
    hint: cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l
        ? `Sign in again: run the auth action in this job once more. ${cause.hint}`
        : 'Sign in again: run the auth action in this job once more.',
    cause,
});
/**
 * Gives the session's token, renewed shortly before its end. Calls at the same time share one
 * renewal, and another process's renewal is seen, because the file is read each time.
 * @throws ActionError SESSION_EXPIRED if the token has ended and cannot be renewed.
 */
const tokenKeeper = (source, now) => {
    let pending;
    let failedAt = Number.NEGATIVE_INFINITY;
    const renewed = async (token, end) => {
        try {
            return await source.renew(token);
        }
        catch (error) {
            failedAt = now();
            // A token that still counts is better than none: the next call tries again.
            if (now() < end)
                return token;
            throw ended(end, error);
        }
    };
    const fresh = async () => {
        const token = await source.read();
        const end = tokenEnd(token);
        if (end === undefined || end - now() > marginOf(token, end))
            return token;
        if (now() < end && now() - failedAt < PAUSE)
            return token;
        return renewed(token, end);
    };
    return () => (pending ??= fresh().finally(() => (pending = undefined)));
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
/**
 * The values for the images and the pull secret, always texts. By digest, since a tag can come to mean
 * another image between two pods of one rollout.
 */
const imageValues = ({ image, images, pullSecret }, keys) => {
    const templates = Object.entries(keys.values);
    const ofImage = (text) => templates.length > 0
        ? templates.map(([key, template]) => entry(key, filled(template, text)))
        : keys.image.flatMap((key) => below(key, text));
    return [
        ...(image === undefined ? [] : ofImage(image)),
        ...Object.entries(images).flatMap(([key, text]) => below(key, text)),
        ...(pullSecret === undefined ? [] : keys.pullSecret.map((key) => entry(key, pullSecret))),
    ];
};
/** What of it has to be found in what the chart makes. */
const arrivingOf = ({ image, images, pullSecret }) => ({
    images: [...(image === undefined ? [] : [image]), ...Object.values(images)],
    pullSecret,
});
/** All paths at which a deployment can have set images or the pull secret. */
const imagePaths = (keys) => {
    const templates = Object.keys(keys.values);
    const image = templates.length > 0
        ? templates
        : keys.image.flatMap((key) => ['repository', 'digest', 'tag'].map((part) => `${key}.${part}`));
    return {
        image: image.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
        pullSecret: keys.pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
    };
};


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
const imageKeys = (release) => ({
    image: release['image-key'],
    values: release['image-values'],
    pullSecret: release['pull-secret-key'],
});
/** Returns the release as Helm is given it: what the product sets first, and what the user sets last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set, images } = release;
    const wanted = { image, images, pullSecret };
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

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
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

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegionMetadata),
/* harmony export */   y: () => (/* binding */ toldDomain)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
const readRegionMetadata = (json) => {
    const fields = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
/** The domain of a realm, if the metadata is that of one of its regions. */
const toldDomain = (realm, json) => {
    // A variable of others' making: what means nothing to us is left alone.
    const told = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json ?? '');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmDomainComponent')) || undefined;
};


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
