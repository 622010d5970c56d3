export const id = 198;
export const ids = [198,2750,369,8308,7976];
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
            const { createNetwork } = await Promise.all(/* import() */[__webpack_require__.e(5223), __webpack_require__.e(2791), __webpack_require__.e(7573), __webpack_require__.e(3773)]).then(__webpack_require__.bind(__webpack_require__, 12841));
            return createNetwork(context);
        }
        const inputs = context.readInputs(readAll);
        const stage = context.log.stage('ensure-network');
        const [opened, objects, { planAndApply }] = await Promise.all([
            open_open(inputs, context),
            (0,chart_traffic/* chartObjects */.Lb)(inputs.chart, context),
            Promise.all(/* import() */[__webpack_require__.e(5223), __webpack_require__.e(9854), __webpack_require__.e(7573), __webpack_require__.e(9561)]).then(__webpack_require__.bind(__webpack_require__, 69561)),
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
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65205);
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

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openContainerEngine)
});

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/limits.js

/**
 * How much of the service limit of virtual nodes is used, and how much is left. The Limits service
 * may know nothing of it, and answers 404 then, as it does without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
const virtualNodeLimit = (session, compartmentId, clock) => {
    const query = new URLSearchParams({ compartmentId });
    const limit = '/20190729/services/container-engine/limits/virtual-node-count';
    return (0,oci_request/* callOci */.OJ)(session, {
        service: 'limits',
        method: 'GET',
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        doing: 'read the limit of virtual nodes',
        policy: 'inspect resource-availability',
    }, clock, (0,oci_request/* anObject */.jz)((answer) => {
        const used = answer.optionalNumber('used');
        const available = answer.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};

// EXTERNAL MODULE: ./dist.src/clients/container-engine/node-pool-mapping.js
var node_pool_mapping = __webpack_require__(28998);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-reader.js
var oci_reader = __webpack_require__(15674);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/container-engine.js




const READ_POOLS = 'read cluster-virtualnode-pools';
/** Oracle lists all three permissions for reading a work request. */
const WORK = [
    'read cluster-work-requests',
    'read cluster-node-pools',
    'read clusters',
];
const asCluster = (cluster) => ({
    id: cluster.text('id'),
    name: cluster.text('name'),
    compartmentId: cluster.text('compartmentId'),
    vcnId: cluster.text('vcnId'),
    state: cluster.text('lifecycleState'),
    isEnhanced: cluster.optionalText('type') === 'ENHANCED_CLUSTER',
    hasNativePodNetwork: cluster
        .optionalItems('clusterPodNetworkOptions', (one) => one.optionalText('cniType'))
        .includes('OCI_VCN_IP_NATIVE'),
    endpointSubnetId: cluster.optional('endpointConfig')?.optionalText('subnetId'),
    endpointGroupIds: cluster.optional('endpointConfig')?.texts('nsgIds') ?? [],
    loadBalancerSubnetIds: cluster.optional('options')?.texts('serviceLbSubnetIds') ?? [],
});
/** Reads by signed calls; what changes a pool goes through the SDK, loaded with the first change. */
class ContainerEngine {
    #reader;
    #session;
    #clock;
    #opened;
    constructor(session, clock) {
        this.#reader = new oci_reader/* OciReader */.L(session, 'container-engine', clock);
        this.#session = session;
        this.#clock = clock;
    }
    #writes() {
        return (this.#opened ??= __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 72326)).then(({ openNodePoolWrites }) => openNodePoolWrites(this.#session, this.#clock)));
    }
    cluster(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('clusters', id), operation: 'GetCluster' };
        const doing = `read cluster ${id}`;
        return this.#reader.get({ ...read, doing, policy: 'read clusters' }, asCluster);
    }
    async #pools(clusterId, query) {
        const read = {
            path: '/virtualNodePools',
            query: { ...query, clusterId },
            operation: 'ListVirtualNodePools',
            doing: `list virtual node pools of cluster ${clusterId}`,
            policy: READ_POOLS,
        };
        const pools = await this.#reader.list(read, node_pool_mapping/* asNodePool */.b0);
        return pools.filter(({ state }) => state !== 'DELETED');
    }
    async findNodePools(compartmentId, clusterId, name) {
        const pools = await this.#pools(clusterId, { compartmentId, name });
        return pools.filter((pool) => pool.name === name);
    }
    nodePools(compartmentId, clusterId) {
        return this.#pools(clusterId, { compartmentId });
    }
    nodePool(id) {
        const read = {
            path: (0,oci_reader/* pathOf */.X)('virtualNodePools', id),
            operation: 'GetVirtualNodePool',
            doing: `read virtual node pool ${id}`,
            policy: READ_POOLS,
        };
        return this.#reader.get(read, (pool, { etag }) => ({ ...(0,node_pool_mapping/* asNodePool */.b0)(pool), etag }));
    }
    async createNodePool(compartmentId, clusterId, settings, retryToken) {
        return (await this.#writes()).create(compartmentId, clusterId, settings, retryToken);
    }
    async updateNodePool(id, settings, etag) {
        return (await this.#writes()).update(id, settings, etag);
    }
    virtualNodes(nodePoolId) {
        const read = {
            path: `${(0,oci_reader/* pathOf */.X)('virtualNodePools', nodePoolId)}/virtualNodes`,
            operation: 'ListVirtualNodes',
            doing: `list the virtual nodes of pool ${nodePoolId}`,
            policy: READ_POOLS,
        };
        return this.#reader.list(read, node_pool_mapping/* asVirtualNode */.a);
    }
    workRequest(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('workRequests', id), operation: 'GetWorkRequest', policy: WORK };
        const doing = `read work request ${id}`;
        return this.#reader.get({ ...read, doing }, (request) => (0,node_pool_mapping/* asWorkRequest */.JC)(id, request));
    }
    workRequestErrors(id, compartmentId) {
        const call = {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${(0,oci_reader/* pathOf */.X)('workRequests', id)}/errors?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListWorkRequestErrors',
            doing: `read the errors of work request ${id}`,
            policy: WORK,
        };
        const read = (0,oci_request/* aList */.u0)((one) => `${one.text('code')}: ${one.text('message')}`);
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, read);
    }
    virtualNodeLimit(compartmentId) {
        return virtualNodeLimit(this.#session, compartmentId, this.#clock);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    availabilityDomains(compartmentId) {
        return (0,oci_request/* callOci */.OJ)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock, (0,oci_request/* aList */.u0)((domain) => domain.text('name')));
    }
}
/** Container Engine as a signed-in identity sees it. */
const openContainerEngine = (session, clock) => new ContainerEngine(session, clock);


/***/ }),

/***/ 28998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ asWorkRequest),
/* harmony export */   a: () => (/* binding */ asVirtualNode),
/* harmony export */   b0: () => (/* binding */ asNodePool),
/* harmony export */   kI: () => (/* binding */ updateDetails),
/* harmony export */   n3: () => (/* binding */ createDetails)
/* harmony export */ });
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48055);

const asPlacement = (one) => ({
    availabilityDomain: one.optionalText('availabilityDomain') ?? '',
    subnetId: one.optionalText('subnetId') ?? '',
    faultDomains: one.texts('faultDomain'),
});
const isoTime = (time) => time === undefined ? undefined : new Date(time).toISOString();
/** What is compared with a plan has to be there: what is missing would look like drift. */
const asNodePool = (pool) => ({
    id: pool.text('id'),
    name: pool.text('displayName'),
    clusterId: pool.text('clusterId'),
    compartmentId: pool.text('compartmentId'),
    size: pool.number('size'),
    shape: pool.fields('podConfiguration').text('shape'),
    podSubnetId: pool.fields('podConfiguration').text('subnetId'),
    podGroupIds: pool.fields('podConfiguration').texts('nsgIds'),
    nodeGroupIds: pool.texts('nsgIds'),
    placements: pool.items('placementConfigurations', asPlacement),
    labels: Object.fromEntries(pool.optionalItems('initialVirtualNodeLabels', (label) => [
        label.text('key'),
        label.optionalText('value') ?? '',
    ])),
    taints: pool.optionalItems('taints', (taint) => ({
        key: taint.text('key'),
        value: taint.optionalText('value') ?? '',
        effect: taint.optionalText('effect') ?? '',
    })),
    tags: pool.strings('freeformTags'),
    state: pool.text('lifecycleState'),
    createdAt: isoTime(pool.optionalTime('timeCreated')),
    updatedAt: isoTime(pool.optionalTime('timeUpdated')),
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__/* .creatorOf */ .O)(pool),
    stateDetails: pool.optionalText('lifecycleDetails'),
    isCycling: pool
        .optional('virtualNodePoolCyclingDetails')
        ?.optionalFlag('isVirtualNodeCyclingEnabled'),
});
const asVirtualNode = (node) => ({
    id: node.text('id'),
    name: node.text('displayName'),
    state: node.text('lifecycleState'),
    faultDomain: node.optionalText('faultDomain'),
    problem: node.optionalText('virtualNodeError'),
});
const asWorkRequest = (id, request) => ({
    id,
    status: request.text('status'),
    acceptedAt: request.optionalTime('timeAccepted'),
    nodePoolIds: request
        .optionalItems('resources', (one) => ({
        type: one.optionalText('entityType') ?? '',
        id: one.optionalText('identifier') ?? '',
    }))
        .flatMap((one) => (/virtualnodepool/i.test(one.type) && one.id !== '' ? [one.id] : [])),
});
/** The pod configuration is replaced as a whole, so its parts only go together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }) => podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } };
const placementConfigurations = (placements) => placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    ...(faultDomains.length === 0 ? {} : { faultDomain: [...faultDomains] }),
}));
const labelList = (labels) => Object.entries(labels).map(([key, value]) => ({ key, value }));
/** Both amounts are texts to OCI. */
const cyclingDetails = (cycling) => ({
    virtualNodePoolCyclingDetails: cycling === 'off'
        ? { isVirtualNodeCyclingEnabled: false }
        : {
            isVirtualNodeCyclingEnabled: true,
            maximumSurge: cycling.surge,
            maximumUnavailable: cycling.unavailable,
        },
});
const updateDetails = (settings) => {
    const { name, size, placements, labels, taints, nodeGroupIds, tags, cycling } = settings;
    return {
        ...podConfiguration(settings),
        ...(name === undefined ? {} : { displayName: name }),
        ...(size === undefined ? {} : { size }),
        ...(placements === undefined
            ? {}
            : { placementConfigurations: placementConfigurations(placements) }),
        ...(labels === undefined ? {} : { initialVirtualNodeLabels: labelList(labels) }),
        ...(taints === undefined ? {} : { taints: taints.map((taint) => ({ ...taint })) }),
        ...(nodeGroupIds === undefined ? {} : { nsgIds: [...nodeGroupIds] }),
        ...(tags === undefined ? {} : { freeformTags: { ...tags } }),
        ...(cycling === undefined ? {} : cyclingDetails(cycling)),
    };
};
const createDetails = (compartmentId, clusterId, settings) => ({
    compartmentId,
    clusterId,
    displayName: settings.name,
    size: settings.size,
    placementConfigurations: placementConfigurations(settings.placements),
    podConfiguration: {
        subnetId: settings.podSubnetId,
        shape: settings.shape,
        nsgIds: [...settings.podGroupIds],
    },
    nsgIds: [...settings.nodeGroupIds],
    initialVirtualNodeLabels: labelList(settings.labels),
    taints: settings.taints.map((taint) => ({ ...taint })),
    freeformTags: { ...settings.tags },
});


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

/** Those that need nothing but what the machine has. */
const PLAIN = [
    'session-token',
    'instance-principal',
    'resource-principal',
    'workload-identity',
];
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
    const plain = PLAIN.find((one) => one === method);
    return plain && { method: plain };
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
    const outsider = await (0,github_outsider/* outsiderOf */.bS)(environment);
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
