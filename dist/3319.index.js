export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 44589:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openContainerEngine = void 0;
const fields_ts_1 = __webpack_require__(93773);
const all_pages_ts_1 = __webpack_require__(19924);
const limits_ts_1 = __webpack_require__(67921);
const node_pool_shape_ts_1 = __webpack_require__(5712);
const oci_request_ts_1 = __webpack_require__(10775);
const sdk_client_ts_1 = __webpack_require__(20908);
const POOLS = 'manage cluster-virtualnode-pools';
/** What making a pool, or naming subnets and groups for it, takes beside the pool's own. */
const NEW_POOL = [
    POOLS,
    'read virtual-network-family',
    'use subnets',
    'use network-security-groups',
    'manage vnics',
];
const READ_POOLS = 'read cluster-virtualnode-pools';
/** Oracle lists all three permissions for reading a work request. */
const WORK = ['read cluster-work-requests', 'read cluster-node-pools', 'read clusters'];
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
const workRequestIn = ({ opcWorkRequestId }) => {
    if (opcWorkRequestId)
        return opcWorkRequestId;
    throw new fields_ts_1.ShapeError('the header opc-work-request-id of the answer is missing');
};
class SdkContainerEngine {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(operation, doing, policy, work) {
        const caller = {
            session: this.#session,
            service: 'container-engine',
            clock: this.#clock,
        };
        return (0, sdk_client_ts_1.callSdk)(caller, { operation, doing, policy }, work);
    }
    async cluster(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getCluster({ clusterId: id }), ({ cluster }) => asCluster(new fields_ts_1.Fields(cluster)));
        return this.#call('GetCluster', `read cluster ${id}`, 'read clusters', read);
    }
    async findNodePools(compartmentId, clusterId, name) {
        const list = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, name, ...page }), node_pool_shape_ts_1.asNodePool);
        const doing = `list virtual node pools of cluster ${clusterId}`;
        const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list);
        return pools.filter((pool) => pool.name === name && pool.state !== 'DELETED');
    }
    async nodePools(compartmentId, clusterId) {
        const list = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, ...page }), node_pool_shape_ts_1.asNodePool);
        const doing = `list virtual node pools of cluster ${clusterId}`;
        const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list);
        return pools.filter(({ state }) => state !== 'DELETED');
    }
    async nodePool(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getVirtualNodePool({ virtualNodePoolId: id }), ({ virtualNodePool, etag }) => ({ ...(0, node_pool_shape_ts_1.asNodePool)(new fields_ts_1.Fields(virtualNodePool)), etag }));
        const doing = `read virtual node pool ${id}`;
        return this.#call('GetVirtualNodePool', doing, READ_POOLS, read);
    }
    async createNodePool(compartmentId, clusterId, settings, opcRetryToken) {
        const createVirtualNodePoolDetails = (0, node_pool_shape_ts_1.createDetails)(compartmentId, clusterId, settings);
        const request = { createVirtualNodePoolDetails, opcRetryToken };
        const create = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.createVirtualNodePool(request), workRequestIn);
        const doing = `create virtual node pool "${settings.name}"`;
        return this.#call('CreateVirtualNodePool', doing, NEW_POOL, create);
    }
    async updateNodePool(virtualNodePoolId, settings, etag) {
        const updateVirtualNodePoolDetails = (0, node_pool_shape_ts_1.updateDetails)(settings);
        const version = etag === undefined ? {} : { ifMatch: etag };
        const request = { virtualNodePoolId, updateVirtualNodePoolDetails, ...version };
        const update = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.updateVirtualNodePool(request), workRequestIn);
        const doing = `update virtual node pool ${virtualNodePoolId}`;
        return this.#call('UpdateVirtualNodePool', doing, NEW_POOL, update);
    }
    async virtualNodes(virtualNodePoolId) {
        const list = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listVirtualNodes({ virtualNodePoolId, ...page }), node_pool_shape_ts_1.asVirtualNode);
        const doing = `list the virtual nodes of pool ${virtualNodePoolId}`;
        return this.#call('ListVirtualNodes', doing, READ_POOLS, list);
    }
    async workRequest(workRequestId) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getWorkRequest({ workRequestId }), ({ workRequest }) => (0, node_pool_shape_ts_1.asWorkRequest)(workRequestId, new fields_ts_1.Fields(workRequest)));
        return this.#call('GetWorkRequest', `read work request ${workRequestId}`, WORK, read);
    }
    async workRequestErrors(workRequestId, compartmentId) {
        const list = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.listWorkRequestErrors({ compartmentId, workRequestId }), ({ items }) => (0, fields_ts_1.itemsOf)(items, (one) => `${one.text('code')}: ${one.text('message')}`));
        const doing = `read the errors of work request ${workRequestId}`;
        return this.#call('ListWorkRequestErrors', doing, WORK, list);
    }
    virtualNodeLimit(compartmentId) {
        return (0, limits_ts_1.virtualNodeLimit)(this.#session, compartmentId, this.#clock);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    availabilityDomains(compartmentId) {
        return (0, oci_request_ts_1.callOci)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock, (0, oci_request_ts_1.aList)((domain) => domain.text('name')));
    }
}
/** Container Engine through the OCI SDK, which is loaded here. */
const openContainerEngine = async (session, clock) => {
    const { ContainerEngineClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(9641)]).then(__webpack_require__.t.bind(__webpack_require__, 9641, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(ContainerEngineClient, 'container-engine', session, clock);
    return new SdkContainerEngine(sdk, session, clock);
};
exports.openContainerEngine = openContainerEngine;


/***/ }),

/***/ 67921:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.virtualNodeLimit = void 0;
const oci_request_ts_1 = __webpack_require__(10775);
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
    return (0, oci_request_ts_1.callOci)(session, {
        service: 'limits',
        method: 'GET',
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        doing: 'read the limit of virtual nodes',
        policy: 'inspect resource-availability',
    }, clock, (0, oci_request_ts_1.anObject)((answer) => {
        const used = answer.optionalNumber('used');
        const available = answer.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};
exports.virtualNodeLimit = virtualNodeLimit;


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDetails = exports.updateDetails = exports.asWorkRequest = exports.asVirtualNode = exports.asNodePool = void 0;
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
    state: pool.text('lifecycleState'),
    createdAt: isoTime(pool.optionalTime('timeCreated')),
    stateDetails: pool.optionalText('lifecycleDetails'),
});
exports.asNodePool = asNodePool;
const asVirtualNode = (node) => ({
    id: node.text('id'),
    name: node.text('displayName'),
    state: node.text('lifecycleState'),
    faultDomain: node.optionalText('faultDomain'),
    problem: node.optionalText('virtualNodeError'),
});
exports.asVirtualNode = asVirtualNode;
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
exports.asWorkRequest = asWorkRequest;
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
const updateDetails = (settings) => {
    const { name, size, placements, labels, taints, nodeGroupIds } = settings;
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
    };
};
exports.updateDetails = updateDetails;
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
});
exports.createDetails = createDetails;


/***/ }),

/***/ 19924:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.allPages = exports.nextPage = void 0;
const fields_ts_1 = __webpack_require__(93773);
const service_error_ts_1 = __webpack_require__(27942);
/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000;
/** No list that is read here has as many pages. */
const MOST_PAGES = 100;
/**
 * The page to ask for next, noted in `asked`; undefined after the last one.
 * @throws ShapeError for a list that leads back to itself, or goes on and on
 */
const nextPage = (token, asked) => {
    if (!token)
        return undefined;
    if (asked.has(token) || asked.size >= MOST_PAGES)
        throw new fields_ts_1.ShapeError('the list has no end');
    asked.add(token);
    return token;
};
exports.nextPage = nextPage;
/**
 * Every item of a paged list, as `read` reads it, in as few calls as OCI allows; a page may be empty
 * and still have a next one.
 * @throws UnfitAnswer for a page that is no list, and for a list without end
 */
const allPages = async (load, read) => {
    const items = [];
    const asked = new Set();
    let next;
    do {
        const answer = await load({
            limit: LARGEST_PAGE,
            ...(next === undefined ? {} : { page: next }),
        });
        next = (0, service_error_ts_1.readAnswer)(answer.opcRequestId, () => {
            items.push(...(0, fields_ts_1.itemsOf)(answer.items, read));
            return (0, exports.nextPage)(answer.opcNextPage, asked);
        });
    } while (next !== undefined);
    return items;
};
exports.allPages = allPages;


/***/ }),

/***/ 20908:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fromSdk = exports.callSdk = exports.createSdkClient = void 0;
const fields_ts_1 = __webpack_require__(93773);
const oci_attempts_ts_1 = __webpack_require__(31946);
const oci_endpoints_ts_1 = __webpack_require__(98816);
const retry_ts_1 = __webpack_require__(43855);
const service_error_ts_1 = __webpack_require__(27942);
const signed_http_ts_1 = __webpack_require__(48237);
const asResponse = ({ status, headers, body }) => ({
    status,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    json: async () => (0, service_error_ts_1.readAnswer)(headers['opc-request-id'], () => (0, fields_ts_1.parseWhole)(body)),
    text: async () => body,
});
/**
 * Of an error that `send` throws, the SDK keeps the message only, and prints it. What is thrown while
 * it reads a response, as it does for every call, it passes on as it is.
 */
const failing = (error) => {
    const fail = () => {
        throw error;
    };
    return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() };
};
/** Sends once, signed with our signer and bounded in time: all else is up to `callSdk`. */
const httpClientOf = (session, clock) => ({
    send: async ({ method, uri, headers, body }) => {
        const call = {
            method,
            url: new URL(uri),
            headers: Object.fromEntries(headers),
            body: typeof body === 'string' ? body : undefined,
        };
        const signal = clock.limit(retry_ts_1.SERVICE_POLICY.attempt);
        const sent = (0, signed_http_ts_1.sendSigned)(call, session, clock, signal).then(asResponse, failing);
        return (await sent);
    },
});
/** Makes a client of the OCI SDK that sends through us. Loads oci-common. */
const createSdkClient = async (Client, service, session, clock) => {
    const { NoRetryConfigurationDetails } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 23));
    const client = new Client({ httpClient: httpClientOf(session, clock) }, {
        retryConfiguration: NoRetryConfigurationDetails,
        circuitBreaker: { circuit: undefined, noCircuit: true },
    });
    client.endpoint = (0, oci_endpoints_ts_1.serviceEndpoint)(service, session);
    return client;
};
exports.createSdkClient = createSdkClient;
/** The SDK stumbles over answers that are not as its types say. */
const orUnfit = (error) => error instanceof TypeError ? new service_error_ts_1.UnfitAnswer(new fields_ts_1.ShapeError(error.message), undefined) : error;
/**
 * Does one call of the SDK, and tries it again as all calls of OCI; `call` reads what is needed.
 * @throws ActionError OCI_UNREACHABLE, OCI_RESPONSE_INVALID, OCI_*
 */
const callSdk = ({ session, service, clock }, about, call) => {
    const operation = { ...about, endpoint: (0, oci_endpoints_ts_1.serviceEndpoint)(service, session) };
    const isRead = /^(Get|List)/.test(about.operation);
    return (0, oci_attempts_ts_1.attemptOci)(operation, isRead, clock, () => call().catch((error) => {
        throw orUnfit(error);
    }));
};
exports.callSdk = callSdk;
/** What `read` takes out of an answer of the SDK. @throws UnfitAnswer */
const fromSdk = async (sent, read) => {
    const answer = await sent;
    return (0, service_error_ts_1.readAnswer)(answer.opcRequestId, () => read(answer));
};
exports.fromSdk = fromSdk;


/***/ }),

/***/ 83839:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.awaitResult = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const isTransient = (error) => error instanceof action_error_ts_1.ActionError && error.isTransient;
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
exports.awaitResult = awaitResult;


/***/ }),

/***/ 65349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createOnce = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0, node_crypto_1.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
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
            if (!(error instanceof action_error_ts_1.ActionError && (error.isTransient || isRefusal(error))))
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
    throw new action_error_ts_1.ActionError({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};
exports.createOnce = createOnce;


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readAfterCreate = void 0;
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock) => {
    const deadline = clock.now() + VISIBLE_WITHIN;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};
exports.readAfterCreate = readAfterCreate;


/***/ }),

/***/ 78045:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderBullets = exports.renderTable = exports.linkOf = exports.codeOf = exports.escapeMarkdown = void 0;
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
exports.escapeMarkdown = escapeMarkdown;
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${(0, exports.escapeMarkdown)(text)}</code>`,
});
exports.codeOf = codeOf;
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : (0, exports.codeOf)(url);
exports.linkOf = linkOf;
const cellOf = (cell) => typeof cell === 'string' ? (0, exports.escapeMarkdown)(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
exports.renderTable = renderTable;
/** A list of texts, one a line. */
const renderBullets = (texts) => texts.map((text) => `- ${(0, exports.escapeMarkdown)(text)}\n`).join('');
exports.renderBullets = renderBullets;


/***/ })

};
