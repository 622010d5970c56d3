export const id = 5573;
export const ids = [5573];
export const modules = {

/***/ 22915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clusterOfJob: () => (/* binding */ clusterOfJob),
  isSignedIn: () => (/* binding */ isSignedIn)
});

// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js
var container_engine = __webpack_require__(64798);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-cluster.js

/** In the arguments of the exec plugin for OKE tokens: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/;
/**
 * The OCID of the current context's cluster; undefined if the context does not contain it. Makes no
 * call.
 */
const contextCluster = async (exec, access) => {
    const output = '--output=jsonpath={.users[*].user.exec.args}';
    const args = [...(0,kubectl_arguments/* accessArguments */.LT)(access), 'config', 'view', '--minify', output];
    const { stdout } = await exec({ command: 'kubectl', args, timeout: 20_000 });
    return CLUSTER.exec(stdout)?.[0];
};

// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
;// CONCATENATED MODULE: ./dist.src/actions/deploy/cluster-of-job.js





/** Whether the job is signed in to OCI. */
const isSignedIn = ({ environment }) => ['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'].some((name) => (0,runner_environment/* variable */.b)(environment, name) !== undefined);
/**
 * Returns the cluster of the kubeconfig as OCI shows it; undefined if the kubeconfig does not name
 * it.
 *
 * @throws ActionError if the job's sign-in is not valid
 */
const clusterOfJob = async (exec, access, { environment, clock, log }) => {
    const clusterId = await contextCluster(exec, access);
    if (clusterId === undefined)
        return undefined;
    const signedIn = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
    const session = (0,oci_session/* sessionAt */.s2)(signedIn, clusterId);
    return {
        clusterId,
        engine: () => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)),
        network: () => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)),
    };
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

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
const parseOcid = (text, ...kinds) => {
    const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`;
    const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`;
    const trimmed = text.trim();
    if (/\.\.\.|…/.test(trimmed)) {
        throw invalid(`"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`, example);
    }
    const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? [];
    if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
        throw invalid(`"${trimmed}" is not ${wanted}`, example);
    }
    if (unique.length < SHORTEST_UNIQUE_PART) {
        throw invalid(`"${trimmed}" is cut off: its last part has only ${unique.length} characters`, example);
    }
    const found = kind.toLowerCase();
    if (kinds.length > 0 && !kinds.includes(found)) {
        throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example);
    }
    return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() };
};
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ })

};
