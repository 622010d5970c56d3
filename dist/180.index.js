export const id = 180;
export const ids = [180];
export const modules = {

/***/ 60866:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.allPages = void 0;
/** Every item of a paged list; a page may be empty and still have a next one. */
const allPages = async (load) => {
    const items = [];
    let next;
    do {
        const answer = await load(next === undefined ? {} : { page: next });
        items.push(...answer.items);
        next = answer.opcNextPage || undefined;
    } while (next !== undefined);
    return items;
};
exports.allPages = allPages;


/***/ }),

/***/ 23254:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openContainerEngine = void 0;
const all_pages_ts_1 = __webpack_require__(60866);
const node_pool_shape_ts_1 = __webpack_require__(17297);
const oci_request_ts_1 = __webpack_require__(75053);
const sdk_client_ts_1 = __webpack_require__(39142);
const POOLS = 'manage cluster-virtualnode-pools';
const WORK = 'read cluster-work-requests';
const asCluster = (cluster) => ({
    id: cluster.id ?? '',
    name: cluster.name ?? '',
    compartmentId: cluster.compartmentId ?? '',
    vcnId: cluster.vcnId ?? '',
    state: String(cluster.lifecycleState ?? ''),
    isEnhanced: String(cluster.type) === 'ENHANCED_CLUSTER',
    hasNativePodNetwork: (cluster.clusterPodNetworkOptions ?? []).some(({ cniType }) => cniType === 'OCI_VCN_IP_NATIVE'),
    endpointSubnetId: cluster.endpointConfig?.subnetId,
    endpointGroupIds: cluster.endpointConfig?.nsgIds ?? [],
    loadBalancerSubnetIds: cluster.options?.serviceLbSubnetIds ?? [],
});
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
        return (0, sdk_client_ts_1.callSdk)(this.#session, 'container-engine', { operation, doing, policy }, work);
    }
    async cluster(id) {
        const read = () => this.#sdk.getCluster({ clusterId: id });
        return asCluster((await this.#call('GetCluster', `read cluster ${id}`, 'read clusters', read)).cluster);
    }
    async findNodePools(compartmentId, clusterId, name) {
        const list = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, name, ...page }));
        const doing = `list virtual node pools of cluster ${clusterId}`;
        const pools = await this.#call('ListVirtualNodePools', doing, POOLS, list);
        return pools.map(node_pool_shape_ts_1.asNodePool).filter((pool) => pool.name === name && pool.state !== 'DELETED');
    }
    async nodePool(id) {
        const read = () => this.#sdk.getVirtualNodePool({ virtualNodePoolId: id });
        const doing = `read virtual node pool ${id}`;
        return (0, node_pool_shape_ts_1.asNodePool)((await this.#call('GetVirtualNodePool', doing, POOLS, read)).virtualNodePool);
    }
    async createNodePool(compartmentId, clusterId, settings) {
        const createVirtualNodePoolDetails = (0, node_pool_shape_ts_1.createDetails)(compartmentId, clusterId, settings);
        const create = () => this.#sdk.createVirtualNodePool({ createVirtualNodePoolDetails });
        const doing = `create virtual node pool "${settings.name}"`;
        return (await this.#call('CreateVirtualNodePool', doing, POOLS, create)).opcWorkRequestId;
    }
    async updateNodePool(id, settings) {
        const updateVirtualNodePoolDetails = (0, node_pool_shape_ts_1.updateDetails)(settings);
        const update = () => this.#sdk.updateVirtualNodePool({ virtualNodePoolId: id, updateVirtualNodePoolDetails });
        const doing = `update virtual node pool ${id}`;
        return (await this.#call('UpdateVirtualNodePool', doing, POOLS, update)).opcWorkRequestId;
    }
    async virtualNodes(virtualNodePoolId) {
        const list = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listVirtualNodes({ virtualNodePoolId, ...page }));
        const doing = `list the virtual nodes of pool ${virtualNodePoolId}`;
        return (await this.#call('ListVirtualNodes', doing, POOLS, list)).map(node_pool_shape_ts_1.asVirtualNode);
    }
    async workRequest(workRequestId) {
        const read = () => this.#sdk.getWorkRequest({ workRequestId });
        const doing = `read work request ${workRequestId}`;
        const { workRequest } = await this.#call('GetWorkRequest', doing, WORK, read);
        return (0, node_pool_shape_ts_1.asWorkRequest)(workRequestId, workRequest);
    }
    async workRequestErrors(workRequestId, compartmentId) {
        const list = () => this.#sdk.listWorkRequestErrors({ compartmentId, workRequestId });
        const doing = `read the errors of work request ${workRequestId}`;
        const { items } = await this.#call('ListWorkRequestErrors', doing, WORK, list);
        return items.map(({ code, message }) => `${code}: ${message}`);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    async availabilityDomains(compartmentId) {
        const { body } = await (0, oci_request_ts_1.callOci)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock);
        const items = Array.isArray(body) ? body : [];
        return items.flatMap((item) => {
            const name = typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : '';
            return typeof name === 'string' && name !== '' ? [name] : [];
        });
    }
}
/** Container Engine through the OCI SDK, which is loaded here. */
const openContainerEngine = async (session, clock) => {
    const { ContainerEngineClient } = await Promise.all(/* import() */[__webpack_require__.e(473), __webpack_require__.e(641)]).then(__webpack_require__.t.bind(__webpack_require__, 9641, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(ContainerEngineClient, 'container-engine', session);
    return new SdkContainerEngine(sdk, session, clock);
};
exports.openContainerEngine = openContainerEngine;


/***/ }),

/***/ 20480:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openNetwork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const all_pages_ts_1 = __webpack_require__(60866);
const sdk_client_ts_1 = __webpack_require__(39142);
const security_rule_shape_ts_1 = __webpack_require__(19219);
const READ = 'read virtual-network-family';
const asSubnet = (subnet) => ({
    id: subnet.id,
    name: subnet.displayName ?? subnet.id,
    compartmentId: subnet.compartmentId,
    vcnId: subnet.vcnId,
    cidrs: subnet.ipv4CidrBlocks?.length ? subnet.ipv4CidrBlocks : [subnet.cidrBlock ?? ''],
    isPrivate: subnet.prohibitPublicIpOnVnic ?? false,
    isRegional: !subnet.availabilityDomain,
    routeTableId: subnet.routeTableId,
    securityListIds: subnet.securityListIds ?? [],
});
const changedMeanwhile = (id) => new action_error_ts_1.ActionError({
    code: 'OCI_CHANGED_MEANWHILE',
    message: `security list ${id} was changed by somebody else while rules were added`,
    hint: 'Run again; if it stays, another workflow changes the same list at the same time.',
});
/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const withRules = (list, rules) => {
    const ingress = rules.filter(({ direction }) => direction === 'INGRESS').map(security_rule_shape_ts_1.toIngress);
    const egress = rules.filter(({ direction }) => direction === 'EGRESS').map(security_rule_shape_ts_1.toEgress);
    return {
        ...(ingress.length === 0
            ? {}
            : { ingressSecurityRules: [...list.ingressSecurityRules, ...ingress] }),
        ...(egress.length === 0
            ? {}
            : { egressSecurityRules: [...list.egressSecurityRules, ...egress] }),
    };
};
class SdkNetwork {
    #sdk;
    #session;
    constructor(sdk, session) {
        this.#sdk = sdk;
        this.#session = session;
    }
    #call(operation, doing, work, policy = READ) {
        return (0, sdk_client_ts_1.callSdk)(this.#session, 'network', { operation, doing, policy }, work);
    }
    async subnet(id) {
        const read = () => this.#sdk.getSubnet({ subnetId: id });
        return asSubnet((await this.#call('GetSubnet', `read subnet ${id}`, read)).subnet);
    }
    #list(id) {
        const read = () => this.#sdk.getSecurityList({ securityListId: id });
        return this.#call('GetSecurityList', `read security list ${id}`, read);
    }
    async securityList(id) {
        const { securityList, etag } = await this.#list(id);
        const rules = [
            ...securityList.ingressSecurityRules.map(security_rule_shape_ts_1.fromIngress),
            ...securityList.egressSecurityRules.map(security_rule_shape_ts_1.fromEgress),
        ];
        return { id, name: securityList.displayName, etag, rules };
    }
    async addToSecurityList(id, etag, rules) {
        const current = await this.#list(id);
        if (current.etag !== etag)
            throw changedMeanwhile(id);
        const updateSecurityListDetails = withRules(current.securityList, rules);
        const update = () => this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails });
        await this.#call('UpdateSecurityList', `add rules to security list ${id}`, update, 'manage security-lists');
    }
    async securityGroup(id) {
        const read = () => this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id });
        const doing = `read network security group ${id}`;
        const { networkSecurityGroup } = await this.#call('GetNetworkSecurityGroup', doing, read);
        const { displayName, vcnId } = networkSecurityGroup;
        return { id, name: displayName ?? id, vcnId };
    }
    async securityGroupRules(id) {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }));
        const doing = `read the rules of network security group ${id}`;
        return (await this.#call('ListNetworkSecurityGroupSecurityRules', doing, read)).map(security_rule_shape_ts_1.fromGroupRule);
    }
    async addToSecurityGroup(id, rules) {
        const add = () => this.#sdk.addNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(security_rule_shape_ts_1.toGroupRule) },
        });
        const doing = `add rules to network security group ${id}`;
        const policy = 'manage network-security-groups';
        await this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, policy);
    }
    async routes(routeTableId) {
        const read = () => this.#sdk.getRouteTable({ rtId: routeTableId });
        const doing = `read route table ${routeTableId}`;
        const { routeTable } = await this.#call('GetRouteTable', doing, read);
        return routeTable.routeRules.map((rule) => ({
            destination: rule.destination ?? rule.cidrBlock ?? '',
            gateway: rule.networkEntityId.split('.')[1] ?? '',
        }));
    }
    async servicesLabel() {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listServices(page));
        const services = await this.#call('ListServices', 'list the Oracle services of the region', read);
        // The label holds the region's key, which no table of ours knows for every region.
        const all = services.find(({ cidrBlock }) => /^all-.*-services-in-oracle/.test(cidrBlock));
        if (all !== undefined)
            return all.cidrBlock;
        throw new action_error_ts_1.ActionError({
            code: 'ORACLE_SERVICES_UNKNOWN',
            message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
            hint: 'Check the region and OCI_CLI_ENDPOINT.',
        });
    }
}
/** The VCN through the OCI SDK, which is loaded here. */
const openNetwork = async (session) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(473), __webpack_require__.e(267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    return new SdkNetwork(await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session), session);
};
exports.openNetwork = openNetwork;


/***/ }),

/***/ 17297:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDetails = exports.updateDetails = exports.asWorkRequest = exports.asVirtualNode = exports.asNodePool = void 0;
const asPlacement = (one) => ({
    availabilityDomain: one.availabilityDomain ?? '',
    subnetId: one.subnetId ?? '',
    faultDomains: one.faultDomain ?? [],
});
const asNodePool = (pool) => ({
    id: pool.id,
    name: pool.displayName,
    clusterId: pool.clusterId,
    compartmentId: pool.compartmentId,
    size: pool.size ?? 0,
    shape: pool.podConfiguration?.shape ?? '',
    podSubnetId: pool.podConfiguration?.subnetId ?? '',
    podGroupIds: pool.podConfiguration?.nsgIds ?? [],
    nodeGroupIds: pool.nsgIds ?? [],
    placements: pool.placementConfigurations.map(asPlacement),
    labels: Object.fromEntries((pool.initialVirtualNodeLabels ?? []).map(({ key = '', value = '' }) => [key, value])),
    taints: (pool.taints ?? []).map(({ key = '', value = '', effect = '' }) => ({
        key,
        value,
        effect,
    })),
    state: String(pool.lifecycleState ?? ''),
    stateDetails: pool.lifecycleDetails,
});
exports.asNodePool = asNodePool;
const asVirtualNode = (node) => ({
    id: node.id,
    name: node.displayName,
    state: String(node.lifecycleState ?? ''),
    faultDomain: node.faultDomain,
    problem: node.virtualNodeError,
});
exports.asVirtualNode = asVirtualNode;
const asWorkRequest = (id, request) => ({
    id,
    status: String(request.status ?? ''),
    nodePoolIds: (request.resources ?? [])
        .filter(({ entityType }) => /virtualnodepool/i.test(entityType ?? ''))
        .flatMap(({ identifier }) => identifier ?? []),
});
exports.asWorkRequest = asWorkRequest;
/** The pod configuration is replaced as a whole, so its parts only go together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }) => podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } };
const placementConfigurations = (placements) => placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    faultDomain: [...faultDomains],
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

/***/ 39142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callSdk = exports.createSdkClient = void 0;
const oci_endpoints_ts_1 = __webpack_require__(27030);
const action_error_ts_1 = __webpack_require__(21025);
const service_error_ts_1 = __webpack_require__(60388);
const signed_http_ts_1 = __webpack_require__(97311);
/** Four attempts at what the service puts off: SDK clients of the VCN make one only. */
const MOST_ATTEMPTS = 4;
/** Signs with our signer and gives up in time: the SDK's own client waits for as long as TCP does. */
const httpClientOf = (session) => ({
    send: async ({ method, uri, headers, body }) => {
        const call = {
            method,
            url: new URL(uri),
            headers: Object.fromEntries(headers),
            body: typeof body === 'string' ? body : undefined,
        };
        return (0, signed_http_ts_1.sendSigned)(call, session).catch((error) => {
            // Attempts without an answer are already behind us: the SDK must not start another eight.
            throw Object.assign(new Error((0, action_error_ts_1.messageOf)(error)), { shouldBeRetried: false });
        });
    },
});
/**
 * Makes a client of the OCI SDK that signs, reaches its endpoint and gives up as all our calls do.
 * Loads oci-common.
 */
const createSdkClient = async (Client, service, session) => {
    const { MaxAttemptsTerminationStrategy } = await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 23));
    // The SDK prints each failed attempt, as "[object Object]"; our own error says it once, in full.
    console.warn = () => undefined;
    const client = new Client({ httpClient: httpClientOf(session) }, {
        retryConfiguration: {
            terminationStrategy: new MaxAttemptsTerminationStrategy(MOST_ATTEMPTS),
            delayStrategy: { delay: ({ attemptCount }) => 2 ** attemptCount + Math.random() },
        },
        circuitBreaker: { circuit: undefined, noCircuit: true },
    });
    client.endpoint = (0, oci_endpoints_ts_1.serviceEndpoint)(service, session);
    return client;
};
exports.createSdkClient = createSdkClient;
const property = (thrown, key) => typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined;
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/**
 * Does one call of the SDK and turns whatever it throws into an ActionError: an OciError for an
 * answer of the service, and a plain object (not an Error) if there was no answer.
 */
const callSdk = async (session, service, about, call) => {
    const operation = { ...about, endpoint: (0, oci_endpoints_ts_1.serviceEndpoint)(service, session) };
    try {
        return await call();
    }
    catch (thrown) {
        const status = property(thrown, 'statusCode');
        if (typeof status !== 'number')
            throw (0, service_error_ts_1.unreachable)(operation, thrown);
        const failure = {
            status,
            code: text(property(thrown, 'serviceCode')) ?? `HTTP ${status}`,
            operation: about.operation,
            requestId: text(property(thrown, 'opcRequestId')),
        };
        throw (0, service_error_ts_1.serviceError)(failure, (0, action_error_ts_1.messageOf)(thrown), operation);
    }
};
exports.callSdk = callSdk;


/***/ }),

/***/ 19219:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toGroupRule = exports.toEgress = exports.toIngress = exports.fromGroupRule = exports.fromEgress = exports.fromIngress = void 0;
const range = (ports) => ports === undefined || ports === null ? undefined : { min: ports.min, max: ports.max };
/** The part that rules of lists and of groups have in common, with OCI's defaults filled in. */
const common = (rule) => {
    const ports = rule.tcpOptions ?? rule.udpOptions;
    return {
        protocol: rule.protocol,
        ports: range(ports?.destinationPortRange),
        sourcePorts: range(ports?.sourcePortRange),
        icmp: rule.icmpOptions
            ? { type: rule.icmpOptions.type, code: rule.icmpOptions.code }
            : undefined,
        isStateless: rule.isStateless ?? false,
        description: rule.description,
    };
};
const peerType = (text) => text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK';
const fromIngress = (rule) => ({
    direction: 'INGRESS',
    peer: rule.source,
    peerType: peerType(rule.sourceType),
    ...common(rule),
});
exports.fromIngress = fromIngress;
const fromEgress = (rule) => ({
    direction: 'EGRESS',
    peer: rule.destination,
    peerType: peerType(rule.destinationType),
    ...common(rule),
});
exports.fromEgress = fromEgress;
const fromGroupRule = (rule) => String(rule.direction) === 'INGRESS'
    ? {
        direction: 'INGRESS',
        peer: rule.source ?? '',
        peerType: peerType(rule.sourceType),
        ...common(rule),
    }
    : {
        direction: 'EGRESS',
        peer: rule.destination ?? '',
        peerType: peerType(rule.destinationType),
        ...common(rule),
    };
exports.fromGroupRule = fromGroupRule;
const options = ({ protocol, ports, icmp, isStateless, description }) => ({
    protocol,
    isStateless,
    ...(description === undefined ? {} : { description }),
    ...(ports !== undefined && protocol === '6'
        ? { tcpOptions: { destinationPortRange: ports } }
        : {}),
    ...(ports !== undefined && protocol === '17'
        ? { udpOptions: { destinationPortRange: ports } }
        : {}),
    ...(icmp === undefined ? {} : { icmpOptions: icmpOptions(icmp) }),
});
const icmpOptions = ({ type, code }) => code === undefined ? { type } : { type, code };
const toIngress = (rule) => ({
    ...options(rule),
    source: rule.peer,
    sourceType: rule.peerType,
});
exports.toIngress = toIngress;
const toEgress = (rule) => ({
    ...options(rule),
    destination: rule.peer,
    destinationType: rule.peerType,
});
exports.toEgress = toEgress;
const toGroupRule = (rule) => rule.direction === 'INGRESS'
    ? {
        ...options(rule),
        direction: 'INGRESS',
        source: rule.peer,
        sourceType: rule.peerType,
    }
    : {
        ...options(rule),
        direction: 'EGRESS',
        destination: rule.peer,
        destinationType: rule.peerType,
    };
exports.toGroupRule = toGroupRule;


/***/ }),

/***/ 76182:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyPlan = exports.planFor = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Observes and plans, without changing anything. */
const planFor = async (resource, desired) => resource.plan(desired, await resource.observe(desired));
exports.planFor = planFor;
/**
 * Applies the changes in order and stops at the first failure. Nothing has to be remembered to go on:
 * the next plan holds exactly what is left.
 */
const applyPlan = async (plan, apply, onDone = () => undefined) => {
    for (const [index, change] of plan.changes.entries()) {
        try {
            await apply(change);
        }
        catch (thrown) {
            const failure = thrown instanceof Error ? thrown : new Error((0, action_error_ts_1.messageOf)(thrown), { cause: thrown });
            return { done: plan.changes.slice(0, index), remaining: plan.changes.slice(index), failure };
        }
        onDone(change);
    }
    return { done: plan.changes, remaining: [] };
};
exports.applyPlan = applyPlan;


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changesOutput = exports.renderPlan = void 0;
const summary_ts_1 = __webpack_require__(41070);
/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    if (changes.length === 0)
        return `### ${title}\n\nNothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `### ${title}\n\n${(0, summary_ts_1.renderTable)(['action', 'what', 'change'], rows)}`;
};
exports.renderPlan = renderPlan;
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));
exports.changesOutput = changesOutput;


/***/ }),

/***/ 35279:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addRules = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const security_rule_ts_1 = __webpack_require__(23461);
/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_A_CALL = 25;
const RULES_A_GROUP = 120;
/** How often a security list may change under our hands before we give up. */
const ATTEMPTS = 5;
const stillMissing = (existing, wanted) => wanted.filter((rule) => !existing.some((one) => (0, security_rule_ts_1.ruleCovers)(one, rule)));
const tooMany = ({ target }, existing, more) => new action_error_ts_1.ActionError({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_A_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
});
/** A list is replaced as a whole, so whoever changed it meanwhile must not be overwritten. */
const addToList = async (change, client) => {
    for (let attempt = 1;; attempt++) {
        const list = await client.securityList(change.holder.id);
        const missing = stillMissing(list.rules, change.rules);
        if (missing.length === 0)
            return;
        try {
            return await client.addToSecurityList(list.id, list.etag, missing);
        }
        catch (error) {
            const changed = error instanceof action_error_ts_1.ActionError && error.code === 'OCI_CHANGED_MEANWHILE';
            if (!changed || attempt === ATTEMPTS)
                throw error;
        }
    }
};
/** Adding knows neither etag nor retry token: what is there is read again before. */
const addToGroup = async (change, client) => {
    const existing = await client.securityGroupRules(change.holder.id);
    const missing = stillMissing(existing, change.rules);
    if (existing.length + missing.length > RULES_A_GROUP) {
        throw tooMany(change, existing.length, missing.length);
    }
    for (let start = 0; start < missing.length; start += RULES_A_CALL) {
        await client.addToSecurityGroup(change.holder.id, missing.slice(start, start + RULES_A_CALL));
    }
};
/**
 * Adds the rules of one change that are still missing.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const addRules = (change, client) => change.holder.kind === 'nsg' ? addToGroup(change, client) : addToList(change, client);
exports.addRules = addRules;


/***/ }),

/***/ 12041:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyEnsureNetwork = exports.planEnsureNetwork = void 0;
const resource_ts_1 = __webpack_require__(76182);
const add_rules_ts_1 = __webpack_require__(35279);
const network_plan_ts_1 = __webpack_require__(97022);
const observe_network_ts_1 = __webpack_require__(20201);
const wanted_rules_ts_1 = __webpack_require__(15433);
/** What would be added. Changes nothing. */
const planEnsureNetwork = async (target, client) => {
    const observed = await (0, observe_network_ts_1.observeNetwork)(target, client);
    const wanted = (0, wanted_rules_ts_1.wantedRules)({ ...target, ...observed });
    return { ...(0, network_plan_ts_1.planNetwork)(wanted, observed.places), warnings: observed.warnings };
};
exports.planEnsureNetwork = planEnsureNetwork;
/** Adds what the plan lacks, holder by holder. */
const applyEnsureNetwork = (plan, client, progress) => (0, resource_ts_1.applyPlan)(plan, (change) => (0, add_rules_ts_1.addRules)(change, client), ({ target, rules, description }) => progress.info(`${target}: added ${rules.length} rules: ${description}`));
exports.applyEnsureNetwork = applyEnsureNetwork;


/***/ }),

/***/ 97022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planNetwork = void 0;
const security_rule_ts_1 = __webpack_require__(23461);
const holderNames = { 'security-list': 'security list', nsg: 'network security group' };
const isCovered = (rule, place) => {
    const among = (rules) => rules.some((one) => (0, security_rule_ts_1.ruleCovers)(one, rule));
    return among(place.rules) || (place.surrounding.length > 0 && place.surrounding.every(among));
};
const addition = (holder, rules) => ({
    action: 'update',
    target: `${holderNames[holder.kind]} ${holder.name}`,
    description: rules.map(security_rule_ts_1.describeRule).join('; '),
    holder,
    rules,
});
/** What is missing, gathered by holder. Existing rules are never changed or removed. */
const planNetwork = (wanted, places) => {
    const missing = new Map();
    const kept = [];
    for (const place of places) {
        const { holder } = place;
        const added = missing.get(holder.id) ?? { holder, rules: [] };
        for (const { rule } of wanted.filter(({ role }) => role === place.role)) {
            if (isCovered(rule, place))
                kept.push(`${place.role}: ${(0, security_rule_ts_1.describeRule)(rule)}`);
            else if (!added.rules.some((one) => (0, security_rule_ts_1.ruleCovers)(one, rule)))
                added.rules.push(rule);
        }
        if (added.rules.length > 0)
            missing.set(holder.id, added);
    }
    const changes = [...missing.values()].map(({ holder, rules }) => addition(holder, rules));
    return {
        changes,
        kept,
        rulesKept: kept.length,
        rulesMissing: changes.reduce((sum, { rules }) => sum + rules.length, 0),
    };
};
exports.planNetwork = planNetwork;


/***/ }),

/***/ 53124:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.networkTarget = exports.rolesOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const rolesOf = (target) => {
    const order = ['endpoint', 'nodes', 'pods', 'load-balancer'];
    return order.flatMap((role) => {
        const part = target.roles[role];
        return part === undefined ? [] : [[role, part]];
    });
};
exports.rolesOf = rolesOf;
const requireSubnets = (cluster) => {
    const { endpointSubnetId, loadBalancerSubnetIds } = cluster;
    if (endpointSubnetId !== undefined && loadBalancerSubnetIds.length > 0)
        return endpointSubnetId;
    const what = endpointSubnetId === undefined ? 'Kubernetes API endpoint' : 'load balancers';
    throw new action_error_ts_1.ActionError({
        code: 'CLUSTER_SUBNET_UNKNOWN',
        message: `cluster ${cluster.id} names no subnet for its ${what}`,
        hint: 'Virtual nodes need a cluster whose endpoint lies in your VCN and that has a subnet for load balancers.',
    });
};
/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
const networkTarget = (settings, cluster) => {
    const endpoint = requireSubnets(cluster);
    const { groups, nodeSubnetId, podSubnetId, ...rest } = settings;
    const hasPodSubnet = podSubnetId !== undefined && podSubnetId !== nodeSubnetId;
    return {
        ...rest,
        roles: {
            endpoint: { subnetIds: [endpoint], groupId: groups.endpoint },
            nodes: { subnetIds: [nodeSubnetId], groupId: groups.nodes },
            ...(hasPodSubnet ? { pods: { subnetIds: [podSubnetId], groupId: groups.pods } } : {}),
            'load-balancer': {
                subnetIds: cluster.loadBalancerSubnetIds,
                groupId: groups['load-balancer'],
            },
        },
    };
};
exports.networkTarget = networkTarget;


/***/ }),

/***/ 20201:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.observeNetwork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const network_target_ts_1 = __webpack_require__(53124);
const review_routes_ts_1 = __webpack_require__(79283);
/** Asks for the same thing once, however many roles share it. */
const once = (load) => {
    const loaded = new Map();
    return (id) => {
        const known = loaded.get(id) ?? load(id);
        loaded.set(id, known);
        return known;
    };
};
/** The attached lists only, followed from the subnet: names of lists say nothing reliable. */
const subnetRules = (lists) => lists.flatMap(({ rules }) => rules);
const firstList = (subnet, lists) => {
    const first = lists[0];
    if (first !== undefined)
        return first;
    throw new action_error_ts_1.ActionError({
        code: 'SUBNET_WITHOUT_SECURITY_LIST',
        message: `subnet ${subnet.name} has no security list that rules could be added to`,
        hint: 'Attach a security list to the subnet, or use mode nsg with the network security groups as inputs.',
    });
};
const requireGroup = (role, { groupId }) => {
    if (groupId !== undefined)
        return groupId;
    throw new action_error_ts_1.ActionError({
        code: 'NETWORK_GROUP_MISSING',
        message: `mode nsg needs the network security group of the ${role}`,
        hint: `Set the input ${role}-nsg-id, or use mode security-list.`,
    });
};
/** Reads subnets, their lists and groups, and the routes of the nodes. */
const observeNetwork = async (target, client) => {
    const subnet = once((id) => client.subnet(id));
    const list = once((id) => client.securityList(id));
    const placesOf = async ([role, part]) => {
        const subnets = await Promise.all(part.subnetIds.map(subnet));
        const lists = await Promise.all(subnets.map(({ securityListIds }) => Promise.all(securityListIds.map(list))));
        if (target.mode === 'security-list') {
            return subnets.map((one, index) => {
                const attached = lists[index] ?? [];
                const { id, name } = firstList(one, attached);
                const holder = { kind: 'security-list', id, name };
                return { role, holder, rules: subnetRules(attached), surrounding: [] };
            });
        }
        const id = requireGroup(role, part);
        const [{ name }, rules] = await Promise.all([
            client.securityGroup(id),
            client.securityGroupRules(id),
        ]);
        return [{ role, holder: { kind: 'nsg', id, name }, rules, surrounding: lists.map(subnetRules) }];
    };
    const cidrsOf = async ([role, { subnetIds }]) => [role, (await Promise.all(subnetIds.map(subnet))).flatMap(({ cidrs }) => cidrs)];
    const roles = (0, network_target_ts_1.rolesOf)(target);
    const nodes = target.roles.pods ?? target.roles.nodes;
    const [servicesLabel, cidrs, places, warnings] = await Promise.all([
        client.servicesLabel(),
        Promise.all(roles.map(cidrsOf)),
        Promise.all(roles.map(placesOf)),
        Promise.all((nodes?.subnetIds ?? []).map(async (id) => {
            const one = await subnet(id);
            return (0, review_routes_ts_1.reviewRoutes)(one, await client.routes(one.routeTableId));
        })),
    ]);
    return {
        servicesLabel,
        subnets: Object.fromEntries(cidrs),
        places: places.flat(),
        warnings: warnings.flat(),
    };
};
exports.observeNetwork = observeNetwork;


/***/ }),

/***/ 79283:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reviewRoutes = void 0;
const through = (routes, gateway) => routes.some((route) => route.gateway === gateway);
/**
 * What the routes of the pods' subnet lack. Only said, never repaired: routes are shared, and a
 * network may reach the services through an appliance that this cannot know.
 */
const reviewRoutes = (subnet, routes) => {
    const isOut = through(routes, 'natgateway') || through(routes, 'internetgateway');
    if (routes.length === 0) {
        return [
            `subnet ${subnet.name} has no route at all: pods cannot pull images; add a service gateway and a NAT gateway`,
        ];
    }
    if (subnet.isPrivate && !through(routes, 'servicegateway') && !isOut) {
        return [
            `subnet ${subnet.name} has no route to Oracle's services: pods cannot pull images from OCIR; add a service gateway`,
        ];
    }
    if (subnet.isPrivate && through(routes, 'internetgateway')) {
        return [
            `private subnet ${subnet.name} routes to an internet gateway, which private addresses cannot use; use a NAT gateway`,
        ];
    }
    return [];
};
exports.reviewRoutes = reviewRoutes;


/***/ }),

/***/ 65990:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ruleCatalogue = void 0;
const row = (role, direction, peer, traffic, why) => ({
    role,
    direction: direction === 'in' ? 'INGRESS' : 'EGRESS',
    peer,
    traffic,
    why,
});
const KUBERNETES_API = 6443;
const CONTROL_PLANE = 12250;
const KUBELET = 10250;
const HEALTH = 10256;
const LOAD_BALANCER_IN = row('load-balancer', 'in', 'clients', ['listeners'], 'clients reach the load balancer');
/**
 * Nodes and pods in one subnet, as Oracle's example network for virtual nodes. The page prints the
 * node-port and health rows with the subnet itself as source; only the load balancer's makes them work.
 */
const JOINT = [
    row('endpoint', 'in', 'api-clients', [KUBERNETES_API], 'kubectl and helm reach the Kubernetes API'),
    row('endpoint', 'in', 'nodes', [KUBERNETES_API, CONTROL_PLANE], 'nodes and pods reach the control plane'),
    row('endpoint', 'in', 'nodes', ['path-mtu'], 'path MTU discovery'),
    row('endpoint', 'out', 'services', [443], 'the control plane reaches Oracle services'),
    row('endpoint', 'out', 'nodes', ['tcp'], 'logs, metrics and webhooks'),
    row('endpoint', 'out', 'nodes', ['path-mtu'], 'path MTU discovery'),
    row('nodes', 'in', 'nodes', ['all'], 'pods reach each other'),
    row('nodes', 'in', 'endpoint', ['tcp'], 'logs, metrics and webhooks'),
    row('nodes', 'in', 'endpoint', ['path-mtu'], 'path MTU discovery'),
    row('nodes', 'in', 'load-balancer', ['node-ports'], 'the load balancer reaches the pods'),
    row('nodes', 'in', 'load-balancer', [HEALTH], 'the load balancer checks the health of kube-proxy'),
    row('nodes', 'out', 'nodes', ['all'], 'pods reach each other'),
    row('nodes', 'out', 'endpoint', [KUBERNETES_API, CONTROL_PLANE], 'nodes and pods reach the control plane'),
    row('nodes', 'out', 'endpoint', ['path-mtu'], 'path MTU discovery'),
    row('nodes', 'out', 'services', [443], 'images from OCIR, Oracle services'),
    row('nodes', 'out', 'anywhere', ['path-mtu'], 'path MTU discovery'),
    LOAD_BALANCER_IN,
    row('load-balancer', 'out', 'nodes', ['node-ports'], 'the load balancer reaches the pods'),
    row('load-balancer', 'out', 'nodes', [HEALTH], 'the load balancer checks the health of kube-proxy'),
];
/**
 * Pods in a subnet of their own (VCN-native pod networking). A virtual node's backends are
 * `<pod address>:<node port>`, so the load balancer's rows name the pods, not the nodes.
 */
const SEPARATE = [
    row('endpoint', 'in', 'api-clients', [KUBERNETES_API], 'kubectl and helm reach the Kubernetes API'),
    row('endpoint', 'in', 'nodes', [KUBERNETES_API, CONTROL_PLANE], 'nodes reach the control plane'),
    row('endpoint', 'in', 'nodes', ['path-mtu'], 'path MTU discovery'),
    row('endpoint', 'in', 'pods', [KUBERNETES_API, CONTROL_PLANE], 'pods reach the control plane'),
    row('endpoint', 'out', 'services', [443], 'the control plane reaches Oracle services'),
    row('endpoint', 'out', 'nodes', [KUBELET], 'logs and metrics'),
    row('endpoint', 'out', 'nodes', ['path-mtu'], 'path MTU discovery'),
    row('endpoint', 'out', 'pods', ['all'], 'webhooks and aggregated APIs'),
    row('nodes', 'in', 'nodes', ['all'], 'nodes reach each other'),
    row('nodes', 'in', 'pods', ['all'], 'pods reach the nodes'),
    row('nodes', 'in', 'endpoint', [KUBELET], 'logs and metrics'),
    row('nodes', 'in', 'anywhere', ['path-mtu'], 'path MTU discovery'),
    row('nodes', 'out', 'nodes', ['all'], 'nodes reach each other'),
    row('nodes', 'out', 'pods', ['all'], 'nodes reach the pods'),
    row('nodes', 'out', 'services', ['tcp'], 'images from OCIR, Oracle services'),
    row('nodes', 'out', 'endpoint', [KUBERNETES_API, CONTROL_PLANE], 'nodes reach the control plane'),
    row('nodes', 'out', 'anywhere', ['path-mtu'], 'path MTU discovery'),
    row('pods', 'in', 'pods', ['all'], 'pods reach each other'),
    row('pods', 'in', 'nodes', ['all'], 'nodes reach the pods'),
    row('pods', 'in', 'endpoint', ['all'], 'webhooks and aggregated APIs'),
    row('pods', 'in', 'load-balancer', ['node-ports'], 'the load balancer reaches the pods'),
    row('pods', 'in', 'load-balancer', [HEALTH], 'the load balancer checks the health of kube-proxy'),
    row('pods', 'out', 'pods', ['all'], 'pods reach each other'),
    row('pods', 'out', 'services', ['tcp', 'path-mtu'], 'Oracle services'),
    row('pods', 'out', 'endpoint', [KUBERNETES_API, CONTROL_PLANE], 'pods reach the control plane'),
    LOAD_BALANCER_IN,
    row('load-balancer', 'out', 'pods', ['node-ports'], 'the load balancer reaches the pods'),
    row('load-balancer', 'out', 'pods', [HEALTH], 'the load balancer checks the health of kube-proxy'),
];
const ruleCatalogue = (hasPodSubnet) => hasPodSubnet ? SEPARATE : JOINT;
exports.ruleCatalogue = ruleCatalogue;


/***/ }),

/***/ 15433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wantedRules = void 0;
const rule_catalogue_ts_1 = __webpack_require__(65990);
const TCP = '6';
const UDP = '17';
/**
 * Ports exist only with TCP and UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules.
 */
const shapes = (traffic, listeners) => {
    switch (traffic) {
        case 'all':
            return [{ protocol: 'all' }];
        case 'tcp':
            return [{ protocol: TCP }];
        case 'path-mtu':
            return [{ protocol: '1', icmp: { type: 3, code: 4 } }];
        case 'node-ports':
            return [TCP, UDP].map((protocol) => ({ protocol, ports: { min: 30_000, max: 32_767 } }));
        case 'listeners':
            return listeners.map((port) => ({ protocol: TCP, ports: { min: port, max: port } }));
        default:
            return [{ protocol: TCP, ports: { min: traffic, max: traffic } }];
    }
};
const blocks = (cidrs) => cidrs.map((peer) => ({ peer, peerType: 'CIDR_BLOCK' }));
const peers = ({ peer }, addresses) => {
    switch (peer) {
        case 'clients':
            return blocks(addresses.clients);
        case 'api-clients':
            return blocks(addresses.apiClients);
        case 'anywhere':
            return blocks(['0.0.0.0/0']);
        case 'services':
            return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }];
        default:
            return blocks(addresses.subnets[peer] ?? []);
    }
};
/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
const wantedRules = (addresses) => (0, rule_catalogue_ts_1.ruleCatalogue)(addresses.subnets.pods !== undefined).flatMap((row) => row.traffic.flatMap((traffic) => shapes(traffic, addresses.listeners).flatMap((shape) => peers(row, addresses).map((peer) => ({
    role: row.role,
    rule: {
        direction: row.direction,
        ...shape,
        ...peer,
        isStateless: false,
        description: row.why,
    },
})))));
exports.wantedRules = wantedRules;


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.usableAddresses = exports.cidrContains = exports.parseCidr = void 0;
const node_net_1 = __webpack_require__(77030);
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (text, why, hint) => new action_error_ts_1.ActionError({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
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
    const version = (0, node_net_1.isIP)(address);
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
exports.parseCidr = parseCidr;
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
exports.cidrContains = cidrContains;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
exports.usableAddresses = usableAddresses;


/***/ }),

/***/ 23461:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeRule = exports.ruleCovers = void 0;
const cidr_ts_1 = __webpack_require__(1966);
const EVERYBODY = { 4: '0.0.0.0/0', 6: '::/0' };
const peerCovers = (existing, wanted) => {
    if (existing.peerType === wanted.peerType && existing.peer === wanted.peer)
        return true;
    if (existing.peerType !== 'CIDR_BLOCK')
        return false;
    // Oracle's services have addresses too, so a rule for everybody includes them.
    if (wanted.peerType === 'SERVICE_CIDR_BLOCK')
        return existing.peer === EVERYBODY[4];
    return (wanted.peerType === 'CIDR_BLOCK' &&
        (0, cidr_ts_1.cidrContains)((0, cidr_ts_1.parseCidr)(existing.peer), (0, cidr_ts_1.parseCidr)(wanted.peer)));
};
const portsCover = (existing, wanted) => existing === undefined ||
    (wanted !== undefined && existing.min <= wanted.min && wanted.max <= existing.max);
const icmpCovers = (existing, wanted) => existing.icmp === undefined ||
    (existing.icmp.type === wanted.icmp?.type &&
        (existing.icmp.code === undefined || existing.icmp.code === wanted.icmp.code));
/**
 * Whether an existing rule lets everything through that the wanted one would. A stateless rule does
 * not: it leaves the answers to a rule of their own.
 */
const ruleCovers = (existing, wanted) => existing.direction === wanted.direction &&
    (!existing.isStateless || wanted.isStateless) &&
    existing.sourcePorts === undefined &&
    (existing.protocol === 'all' ||
        (existing.protocol === wanted.protocol &&
            portsCover(existing.ports, wanted.ports) &&
            icmpCovers(existing, wanted))) &&
    peerCovers(existing, wanted);
exports.ruleCovers = ruleCovers;
const PROTOCOLS = {
    all: 'all traffic',
    '1': 'ICMP',
    '6': 'TCP',
    '17': 'UDP',
    '58': 'ICMPv6',
};
const detail = ({ ports, icmp }) => {
    if (icmp !== undefined)
        return ` ${[icmp.type, icmp.code].filter((part) => part !== undefined).join(',')}`;
    if (ports === undefined)
        return '';
    return ports.min === ports.max ? ` ${ports.min}` : ` ${ports.min}-${ports.max}`;
};
/** For people: `allow TCP 10256 from 10.0.20.0/24`. */
const describeRule = (rule) => `allow ${PROTOCOLS[rule.protocol] ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`;
exports.describeRule = describeRule;


/***/ })

};
