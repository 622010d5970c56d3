export const id = 9529;
export const ids = [9529];
export const modules = {

/***/ 55765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAndApply: () => (/* binding */ planAndApply)
/* harmony export */ });
/* harmony import */ var _clients_container_engine_container_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64798);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42750);
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74557);
/* harmony import */ var _stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89830);
/* harmony import */ var _stages_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54949);





/** Reports the pool as soon as it is known: the wait for its nodes may still fail. */
const idOutput = (outputs) => {
    let isKnown = false;
    return async ({ id }) => {
        if (isKnown)
            return;
        isKnown = true;
        await outputs.set('node-pool-id', id);
    };
};
/** Plans the pool and, unless only a plan is requested, applies it and waits for its nodes. */
const planAndApply = async (inputs, context) => {
    const { environment, clock, log, outputs, summary, signal } = context;
    const stage = log.stage('ensure-node-pool');
    const deadline = clock.now() + inputs.timeout;
    const session = (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionAt */ .s2)(await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret)), inputs.pool.clusterId);
    const client = (0,_clients_container_engine_container_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openContainerEngine */ .Q)(session, clock);
    const cluster = await client.cluster(inputs.pool.clusterId);
    (0,_stages_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVirtualNodeSupport */ .oS)(cluster);
    const compartmentId = inputs.compartmentId ?? cluster.compartmentId;
    const plan = await (0,_stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .planEnsureNodePool */ .o)({ ...inputs.pool, compartmentId }, client);
    await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPlan */ .E)('Virtual node pool', plan.changes));
    await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOutput */ .b)(plan.changes));
    for (const text of plan.warnings)
        stage.warning(text);
    if (inputs.mode === 'plan')
        return stage.done(`${plan.changes.length} changes to make`);
    const seen = idOutput(outputs);
    const kubernetes = async () => {
        const [{ openNodes }, { FIRST_ENDPOINT }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2209), __webpack_require__.e(9384)]).then(__webpack_require__.bind(__webpack_require__, 584)),
            __webpack_require__.e(/* import() */ 6449).then(__webpack_require__.bind(__webpack_require__, 36449)),
        ]);
        return openNodes(cluster.id, FIRST_ENDPOINT, session, context);
    };
    const wait = { client, clock, progress: stage, deadline, signal, seen, kubernetes };
    const ensured = await (0,_stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEnsureNodePool */ .$)(plan, wait);
    const names = ensured.nodes.map(({ name }) => name);
    await outputs.set('node-names', names.join('\n'));
    stage.done(`${names.length} virtual nodes ACTIVE${ensured.isReady ? ' and Ready' : ''}`);
};


/***/ }),

/***/ 64798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openContainerEngine)
/* harmony export */ });
/* harmony import */ var _oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83044);
/* harmony import */ var _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28998);
/* harmony import */ var _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15674);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51912);




/** Reads the usage of the virtual node limit, as `limitAvailability` does. */
const virtualNodeLimit = (session, compartmentId, clock) => {
    const name = 'virtual-node-count';
    const limit = { service: 'container-engine', name, doing: 'read the limit of virtual nodes' };
    return (0,_oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAvailability */ .v)(session, limit, compartmentId, clock);
};
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
/**
 * Reads by signed calls. Changes to pools go through the SDK, which is loaded with the first one.
 */
class ContainerEngine {
    #reader;
    #session;
    #clock;
    #opened;
    constructor(session, clock) {
        this.#reader = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'container-engine', clock);
        this.#session = session;
        this.#clock = clock;
    }
    #writes() {
        return (this.#opened ??= __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 72326)).then(({ openNodePoolWrites }) => openNodePoolWrites(this.#session, this.#clock)));
    }
    cluster(id) {
        const read = { path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('clusters', id), operation: 'GetCluster' };
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
        const pools = await this.#reader.list(read, _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asNodePool */ .b0);
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
            path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('virtualNodePools', id),
            operation: 'GetVirtualNodePool',
            doing: `read virtual node pool ${id}`,
            policy: READ_POOLS,
        };
        return this.#reader.get(read, (pool, { etag }) => ({ ...(0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asNodePool */ .b0)(pool), etag }));
    }
    async createNodePool(compartmentId, clusterId, settings, retryToken) {
        return (await this.#writes()).create(compartmentId, clusterId, settings, retryToken);
    }
    async updateNodePool(id, settings, etag) {
        return (await this.#writes()).update(id, settings, etag);
    }
    async deleteNodePool(id, graceMinutes, etag) {
        return (await this.#writes()).delete(id, graceMinutes, etag);
    }
    virtualNodes(nodePoolId) {
        const read = {
            path: `${(0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('virtualNodePools', nodePoolId)}/virtualNodes`,
            operation: 'ListVirtualNodes',
            doing: `list the virtual nodes of pool ${nodePoolId}`,
            policy: READ_POOLS,
        };
        return this.#reader.list(read, _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asVirtualNode */ .a);
    }
    workRequest(id) {
        const read = { path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('workRequests', id), operation: 'GetWorkRequest', policy: WORK };
        const doing = `read work request ${id}`;
        return this.#reader.get({ ...read, doing }, (request) => (0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asWorkRequest */ .JC)(id, request));
    }
    workRequestErrors(id, compartmentId) {
        const call = {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${(0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('workRequests', id)}/errors?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListWorkRequestErrors',
            doing: `read the errors of work request ${id}`,
            policy: WORK,
        };
        const read = (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)((one) => `${one.text('code')}: ${one.text('message')}`);
        return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .callOci */ .OJ)(this.#session, call, this.#clock, read);
    }
    podShapes(compartmentId) {
        const read = {
            path: '/podShapes',
            query: { compartmentId },
            operation: 'ListPodShapes',
            doing: 'list the pod shapes',
            policy: READ_POOLS,
        };
        return this.#reader.list(read, (shape) => shape.text('name'));
    }
    virtualNodeLimit(compartmentId) {
        return virtualNodeLimit(this.#session, compartmentId, this.#clock);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    availabilityDomains(compartmentId) {
        return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .callOci */ .OJ)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)((domain) => domain.text('name')));
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
/** Requires every field that a plan compares: a missing one would appear as drift. */
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
    availabilityDomain: node.optionalText('availabilityDomain'),
    faultDomain: node.optionalText('faultDomain'),
    address: node.optionalText('privateIp'),
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
/** OCI replaces the pod configuration as a whole, so its parts are sent together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }) => podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } };
const placementConfigurations = (placements) => placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    ...(faultDomains.length === 0 ? {} : { faultDomain: [...faultDomains] }),
}));
const labelList = (labels) => Object.entries(labels).map(([key, value]) => ({ key, value }));
/** OCI takes both amounts as strings. */
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

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


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
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
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

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

/***/ 48055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ creatorOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** The creator of a resource, from the default tags of new tenancies (namespace `Oracle-Tags`). */
const creatorOf = (resource) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(resource.values, 'definedTags', 'Oracle-Tags', 'CreatedBy')) || undefined;


/***/ }),

/***/ 83044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitAvailability)
/* harmony export */ });
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);

/**
 * Reads the usage of a service limit. The Limits service returns 404 both for an unknown limit and
 * without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
const limitAvailability = (session, { service, name, doing }, compartmentId, clock) => {
    const query = new URLSearchParams({ compartmentId });
    const limit = `/20190729/services/${service}/limits/${name}`;
    return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, {
        ...{ service: 'limits', method: 'GET', doing },
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        policy: 'inspect resource-availability',
    }, clock, (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)((response) => {
        const used = response.optionalNumber('used');
        const available = response.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};


/***/ }),

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OciReader),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89858);
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);


/** A path whose last segments are encoded, e.g. an OCID. */
const pathOf = (...parts) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');
/** The largest page size, by the SDK's documentation of Container Engine. */
const LARGEST_PAGE = 1000;
/** More pages than any list read here has. */
const MOST_PAGES = 100;
/**
 * The next page to request, added to `asked`; undefined after the last one.
 * @throws ShapeError for a list that repeats a page, or never ends
 */
const nextPage = (token, asked) => {
    if (!token)
        return undefined;
    if (asked.has(token) || asked.size >= MOST_PAGES)
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('the list has no end');
    asked.add(token);
    return token;
};
/** API versions of the services that are read here, from the SDKs' clients. */
const VERSIONS = {
    network: '/20160918',
    'container-engine': '/20180222',
    logging: '/20200531',
    identity: '/20160918',
    'load-balancer': '/20170115',
    'network-load-balancer': '/20200501',
};
/**
 * Reads one service by signed calls without the SDK, whose packages take longer to load than the
 * calls take. Every method throws ActionError OCI_*, and OCI_RESPONSE_INVALID if `take` rejects the
 * response.
 */
class OciReader {
    #session;
    #service;
    #clock;
    constructor(session, service, clock) {
        this.#session = session;
        this.#service = service;
        this.#clock = clock;
    }
    #call({ path, query = {}, ...about }, take) {
        const search = new URLSearchParams(query).toString();
        const call = {
            ...about,
            service: this.#service,
            method: 'GET',
            path: `${VERSIONS[this.#service]}${path}${search === '' ? '' : `?${search}`}`,
        };
        return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(this.#session, call, this.#clock, take);
    }
    /** One object; `take` also gets the headers of the response. */
    get(read, take) {
        return this.#call(read, ({ body, headers }) => take(_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8.parse(body), headers));
    }
    /** Every item of a list without pages, which accepts no page parameters. */
    all(read, take) {
        return this.#call(read, ({ body }) => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take));
    }
    /**
     * Every item of a paged list, in as few calls as OCI allows; an empty page need not be the last.
     */
    async list(read, take) {
        const found = [];
        const asked = new Set();
        let page;
        do {
            const query = { ...read.query, limit: String(LARGEST_PAGE), ...(page && { page }) };
            const response = await this.#call({ ...read, query }, ({ body, headers }) => ({
                items: (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take),
                next: nextPage(headers['opc-next-page'], asked),
            }));
            found.push(...response.items);
            page = response.next;
        } while (page !== undefined);
        return found;
    }
}


/***/ }),

/***/ 53544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awaitOciWork)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _await_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47976);
/* harmony import */ var _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75906);




/**
 * Awaits work that OCI does asynchronously, e.g. a work request.
 * @param code the error's code when the deadline passes
 * @param name what is awaited, e.g. `work request ocid1…`
 * @param read returns undefined until it is done
 * @throws ActionError with the code at the deadline, and permanent failures of a read
 */
const awaitOciWork = (wait, code, name, read) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; it could not be read last: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`;
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code,
            message: `${name} was not done after ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(clock.now() - started)}${last}`,
            hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0,_await_result_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitResult */ .w)(wait, { name, pause: _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__/* .pauses */ .y, poll: read, late });
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
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is retried until the deadline, since the
 * awaited work continues in the cloud.
 * @throws the error of `late`, and any other failure of a poll
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, poll, late }) => {
    for (let polls = 0;; polls++) {
        let trouble;
        const result = await poll().catch((error) => {
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
        await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often the created resource may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI accepts at most 64 characters. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Codes for names, addresses and gateways that are taken, and for unusable tokens. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, because its resource is gone or its first request differed. The
 * code is documented; that other services report it in the message is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. OCI keeps a token for a day even if
 * its resource was deleted: then the next token is used. A lost request is retried with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAfterCreate)
/* harmony export */ });
/**
 * Milliseconds. OCI is eventually consistent and documents no figure; its SDKs and providers wait
 * longer.
 */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads a resource that was just created: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is not found by then
 */
const readAfterCreate = async (read, clock, within = VISIBLE_WITHIN) => {
    const deadline = clock.now() + within;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};


/***/ }),

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startWhenFree),
/* harmony export */   y: () => (/* binding */ pauses)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** OKE runs one work request at a time per cluster, and rejects a second with a conflict. */
const isBusy = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/** Milliseconds between polls of work that takes minutes; short at first, for quick work. */
const pauses = (polls) => Math.min(1000 * 1.5 ** polls, 10_000);
/**
 * Starts a change of a cluster or pool, and retries while another change of its cluster is running.
 * @throws ActionError OCI_*; at the deadline, OCI's last refusal
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress?.waiting('the cluster: another change of it is in progress');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
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
/** A plan as an output: the changes, without details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


/***/ }),

/***/ 42706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ SMALL_TENANCY),
/* harmony export */   XG: () => (/* binding */ tooManyNodes),
/* harmony export */   iT: () => (/* binding */ beyondTrial),
/* harmony export */   y3: () => (/* binding */ tooManyPods)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
const SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2;
/**
 * Undefined if the limit cannot be read: the permission is not among those that a pool needs, and
 * OCI's Limits service does not know every limit.
 */
const readLimit = async (compartmentId, client) => {
    try {
        return await client.virtualNodeLimit(compartmentId);
    }
    catch (error) {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
            return undefined;
        throw error;
    }
};
/**
 * Why this many more virtual nodes cannot be created, if their limit can be read and is too low.
 */
const tooManyNodes = async ({ more, surge }, compartmentId, client) => {
    const wanted = Math.max(0, more) + surge;
    if (wanted <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= wanted)
        return undefined;
    const left = `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use)`;
    return limit.available >= more
        ? `${left}, cycling makes ${surge} beside the others while it replaces them: OCI will probably refuse them. Give a surge of 0 and let 1 be unavailable, or ask for more in the console under Limits, Quotas and Usage`
        : `${left}, ${wanted} more are wanted: OCI will probably refuse them. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
/**
 * Returns why this many pods are unlikely to run, if the limit of virtual nodes is that of a
 * tenancy whose virtual nodes hold two pods. That bound itself cannot be read, so this is only a
 * warning.
 */
const tooManyPods = async (wanted, compartmentId, client) => {
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined)
        return undefined;
    const nodes = limit.used + limit.available;
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || wanted <= room)
        return undefined;
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};
/**
 * Returns why pods may not run on so few virtual nodes, if the tenancy's limit is that of one whose
 * nodes hold two pods. With more nodes it is no such tenancy, and the limit is not read.
 */
const beyondTrial = async ({ nodes, pods }, compartmentId, client) => {
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || pods <= room)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.used + limit.available > SMALLEST.virtualNodes)
        return undefined;
    return `the tenancy's limit is ${limit.used + limit.available} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${nodes} of them have room for ${Math.max(0, room)} pods beside CoreDNS and metrics-server, and the release needs ${pods} at its peak`;
};


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isNodeOf),
/* harmony export */   Cf: () => (/* binding */ waitForReady),
/* harmony export */   Xr: () => (/* binding */ seeNodes)
/* harmony export */ });
/* harmony import */ var _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75906);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** Milliseconds after which an API server without a response counts as unreachable. */
const PATIENCE = 5_000;
const inTime = async (work, { clock }) => {
    const limit = clock.limit(PATIENCE);
    const late = new Promise((_, reject) => {
        const say = () => reject(new Error(`the API server did not respond within ${PATIENCE / 1000} s`));
        limit.addEventListener('abort', say, { once: true });
    });
    // The abandoned request may fail without consequences.
    work.catch(() => undefined);
    return Promise.race([work, late]);
};
/**
 * Returns the nodes with their current state; undefined if the identity may not read them, which is
 * reported.
 */
const seeNodes = async (open, wait) => {
    if (open === undefined)
        return undefined;
    try {
        // Opening has limits of its own: a bastion takes longer than a response may.
        const nodes = await open();
        return { nodes, now: await inTime(nodes.list(), wait) };
    }
    catch (error) {
        wait.signal?.throwIfAborted();
        wait.progress.info(`whether the Kubernetes nodes are Ready is not known: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};
/** A virtual node's Node has its private address for a name. */
const isNodeOf = ({ name, address }) => (node) => node.name === name || node.name === address || node.addresses.some((one) => one === address);
/** Why virtual nodes are not Ready in Kubernetes, a sentence each. */
const unready = (virtual, nodes) => virtual.flatMap((one) => {
    const node = nodes.find(isNodeOf(one));
    if (node === undefined)
        return [`${one.name} has not joined the cluster`];
    return node.isReady ? [] : [`${one.name} is not Ready (${node.problem ?? 'no reason given'})`];
});
const notReady = ({ name }, problems) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'NODE_POOL_NODES_NOT_READY',
    message: `virtual nodes of pool "${name}" are ACTIVE, but not Ready in Kubernetes: ${problems.join('; ')}`,
    hint: 'They must reach the API endpoint on TCP 6443 and 12250: run ensure-network for the subnets. "kubectl describe node" shows more. Run again to keep waiting.',
});
/**
 * Waits until the Kubernetes nodes of the virtual nodes are Ready, where this identity can see them.
 * @returns whether they are known to be
 * @throws ActionError NODE_POOL_NODES_NOT_READY at the deadline
 */
const waitForReady = async (pool, virtual, wait) => {
    const seen = virtual.length === 0 ? undefined : await seeNodes(wait.kubernetes, wait);
    if (seen === undefined)
        return false;
    let { now } = seen;
    for (let polls = 0;; polls++) {
        const problems = unready(virtual, now);
        if (problems.length === 0)
            return true;
        if (wait.clock.now() >= wait.deadline)
            throw notReady(pool, problems);
        wait.progress.waiting(`Kubernetes nodes: ${virtual.length - problems.length} of ${virtual.length} Ready`);
        await wait.clock.sleep((0,_core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__/* .pauses */ .y)(polls), wait.signal);
        // A node that is judged by what was seen last is judged again in the next round.
        now = await seen.nodes.list().catch(() => now);
    }
};


/***/ }),

/***/ 11253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor),
/* harmony export */   w: () => (/* binding */ withCause)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70224);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42706);



/**
 * OCI's messages for virtual nodes that do not start or are not removed. The wording is not
 * documented.
 */
const CAUSES = [
    {
        says: /api ?server.*(reach|connect|timeout)|(reach|connect|timeout).*api ?server/i,
        hint: 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.',
    },
    {
        says: /no free IP|IP address(es)?( is| are)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP|no (private )?address/i,
        hint: 'The subnet has no free address: every virtual node takes one of the node subnet, and every pod one of the pod subnet. Use a larger subnet, or a smaller size; an address that was given back is free after about a minute.',
    },
    {
        says: /out of (host )?capacity|OutOfCapacity/i,
        hint: 'OCI has no capacity there at the moment. Name no fault domains, so that OKE avoids those that have none; or take another availability domain (placement) or pod shape; or try again later.',
    },
    {
        says: /LimitExceeded|QuotaExceeded|service limit|limit virtual-node-count/i,
        hint: `The limit of virtual nodes is reached, or a quota of the compartment. ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL_TENANCY */ .Li} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size.`,
    },
    {
        says: /evict|drain|disruption budget/i,
        hint: 'Pods could not be evicted in time: look for PodDisruptionBudgets that let no pod go ("kubectl get pdb -A"), loosen them, and run again.',
    },
    {
        says: /NotAuthorized|not authorized|policy|permission/i,
        hint: `A policy is missing where the subnets or the groups are: add${(0,_values_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .grantOf */ .o)(['manage cluster-virtualnode-pools', 'read virtual-network-family', 'use subnets', 'use network-security-groups', 'manage vnics'])}\nThen run again.`,
    },
];
/** The hint for the cause that OCI names, or else the general one. */
const hintFor = (details, otherwise) => CAUSES.find(({ says }) => says.test(details))?.hint ?? otherwise;
/** The refusal of a change, with what to do about the limit, address or capacity that it names. */
const withCause = (error) => {
    if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.service?.status !== 400)
        return error;
    const { code, message, hint, service } = error;
    const better = hintFor(`${service.code} ${message}`, hint);
    return better === hint
        ? error
        : new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code, message, hint: better, service, cause: error });
};


/***/ }),

/***/ 21132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ waitForWork),
/* harmony export */   Z: () => (/* binding */ waitForActive),
/* harmony export */   iw: () => (/* binding */ waitForNodes)
/* harmony export */ });
/* harmony import */ var _core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53544);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42706);
/* harmony import */ var _nodes_ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4535);
/* harmony import */ var _pool_causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11253);





const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: (0,_pool_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .J)(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL_TENANCY */ .Li}`),
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `work request ${workRequestId}`, async () => {
        const request = await wait.client.workRequest(workRequestId);
        const [id] = request.nodePoolIds;
        if (id !== undefined)
            await wait.seen?.({ id, virtualNodes: null });
        wait.progress.waiting(`the work request: ${request.status}`);
        return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(request.status) ? request : undefined;
    });
    if (done.status === 'SUCCEEDED')
        return done;
    const errors = await wait.client
        .workRequestErrors(workRequestId, compartmentId)
        // The failure is known: a reason that cannot be read must not replace it.
        .catch((error) => [(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)]);
    throw workFailed(done, errors);
};
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, availabilityDomain, faultDomain, problem }) => {
        const where = [availabilityDomain, faultDomain].filter((part) => part !== undefined).join(' ');
        return problem === undefined ? [] : [`${name}${where && ` in ${where}`}: ${problem}`];
    });
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
        hint: (0,_pool_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .J)(details, 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.'),
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForActive = (pool, wait) => {
    let current = pool;
    return (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first poll uses what is known; later ones read the pool again.
        current = undefined;
        const active = nodes.filter(({ state }) => state === 'ACTIVE');
        await wait.seen?.({ id: seen.id, virtualNodes: active.length });
        if (BROKEN.includes(seen.state) || nodes.some(({ state }) => BROKEN.includes(state))) {
            throw needsAttention(seen, nodes);
        }
        if (seen.state === 'ACTIVE' && active.length >= seen.size)
            return { pool: seen, nodes: active };
        wait.progress.waiting(`virtual nodes: ${active.length} of ${seen.size} ACTIVE, pool ${seen.state}`);
        return undefined;
    });
};
/**
 * Waits until all virtual nodes are ACTIVE, and Ready in Kubernetes where that can be seen.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_NODES_NOT_READY, NODE_POOL_TIMEOUT
 */
const waitForNodes = async (pool, wait) => {
    const active = await waitForActive(pool, wait);
    return { ...active, isReady: await (0,_nodes_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .waitForReady */ .Cf)(active.pool, active.nodes, wait) };
};


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


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

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
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
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


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
/** Absent, or not visible to this user: OCI returns 404 for both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether the etag changed since the read: OCI returns 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
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

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
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

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
