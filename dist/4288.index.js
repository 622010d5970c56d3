export const id = 4288;
export const ids = [4288];
export const modules = {

/***/ 71695:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportThenThrow = exports.applyPlan = exports.planFor = void 0;
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
/**
 * Reports what is after changes that may have been stopped. What stopped them is thrown in any case:
 * whatever hinders the report, often the same, is only a warning beside it.
 */
const reportThenThrow = async (failure, report, progress) => {
    if (failure === undefined)
        return report();
    try {
        await report();
    }
    catch (error) {
        progress.warning(`nothing more can be said of what was done: ${(0, action_error_ts_1.messageOf)(error)}`);
    }
    throw failure;
};
exports.reportThenThrow = reportThenThrow;


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changesOutput = exports.renderPlan = void 0;
const markdown_ts_1 = __webpack_require__(78045);
/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    const heading = `### ${(0, markdown_ts_1.escapeMarkdown)(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${(0, markdown_ts_1.renderTable)(['action', 'what', 'change'], rows)}`;
};
exports.renderPlan = renderPlan;
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));
exports.changesOutput = changesOutput;


/***/ }),

/***/ 38046:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attachToPool = exports.attachChange = exports.planAttachments = exports.poolText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const attached_groups_ts_1 = __webpack_require__(51341);
const network_plan_ts_1 = __webpack_require__(97022);
const rules_in_place_ts_1 = __webpack_require__(25935);
const poolText = ({ name }) => `virtual node pool ${name}`;
exports.poolText = poolText;
/** OCI's limit of groups for one network card. */
const GROUPS_A_CARD = 5;
const attachment = ({ pool, of: to, groupIds }, groupId) => {
    if (groupIds.length < GROUPS_A_CARD)
        return { pool, to, groupId };
    throw new action_error_ts_1.ActionError({
        code: 'NETWORK_GROUPS_LIMIT',
        message: `the ${to} of ${(0, exports.poolText)(pool)} have ${groupIds.length} network security groups; one more would exceed OCI's limit of ${GROUPS_A_CARD}`,
        hint: 'Take one of them off the pool, or let one that it has hold the rules: nodes-nsg-id, pods-nsg-id.',
    });
};
/**
 * Which pools of these subnets still lack the groups that the rules are in.
 * @throws ActionError NETWORK_GROUPS_LIMIT: such a plan could not be applied
 */
const planAttachments = (target) => {
    const { mode, attachesPools, roles, pools = [] } = target;
    if (mode !== 'nsg' || attachesPools !== true)
        return [];
    const lacking = ['nodes', 'pods'].flatMap((role) => {
        const groupId = roles[role]?.groupId;
        if (groupId === undefined)
            return [];
        return (0, attached_groups_ts_1.poolCards)(roles, role, pools)
            .filter(({ groupIds }) => !groupIds.includes(groupId))
            .map((card) => attachment(card, groupId));
    });
    return pools.flatMap((pool) => lacking.filter((one) => one.pool === pool));
};
exports.planAttachments = planAttachments;
const attachChange = ({ pool, to, groupId }, holders) => {
    const { kind, id, name } = holders.get(groupId) ?? { kind: 'nsg', id: groupId, name: groupId };
    return {
        kind: 'attach-group',
        action: 'update',
        target: (0, exports.poolText)(pool),
        description: `attach ${(0, rules_in_place_ts_1.holderText)({ kind, id, name })} to its ${to}; only new virtual nodes have it until the others are replaced`,
        holder: { kind, id, name },
        rules: [],
        removed: [],
        duplicates: [],
    };
};
exports.attachChange = attachChange;
/** How often a pool may be changed by others between reading and writing it. */
const ATTEMPTS = 5;
const isChangedMeanwhile = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'OCI_CHANGED_MEANWHILE';
/** The groups of the pool as it is now, with those that it lacks; empty if it lacks none. */
const withGroups = (now, attachments) => {
    const added = (to, has) => attachments
        .filter((one) => one.pool.id === now.id && one.to === to && !has.includes(one.groupId))
        .map(({ groupId }) => groupId);
    const nodes = added('virtual nodes', now.nodeGroupIds);
    const pods = added('pods', now.podGroupIds);
    const { podSubnetId, shape } = now;
    return {
        ...(nodes.length === 0 ? {} : { nodeGroupIds: [...now.nodeGroupIds, ...nodes] }),
        ...(pods.length === 0
            ? {}
            : { podSubnetId, shape, podGroupIds: [...now.podGroupIds, ...pods] }),
    };
};
/**
 * Attaches all groups that one pool lacks in one update, to the groups that it has by then: under its
 * etag, so that nobody's change is lost. Pods that run keep the network card they have.
 * @returns the OCID of the work request; undefined if nothing is lacking any more
 */
const attachToPool = async ({ id }, attachments, client) => {
    for (let attempt = 1;; attempt++) {
        const now = await client.nodePool(id);
        const settings = withGroups(now, attachments);
        if (Object.keys(settings).length === 0)
            return undefined;
        try {
            return await client.updateNodePool(id, settings, now.etag);
        }
        catch (error) {
            if (!isChangedMeanwhile(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
};
exports.attachToPool = attachToPool;


/***/ }),

/***/ 51341:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.groupsOfPools = exports.poolCards = void 0;
const cardsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The cards in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
const poolCards = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const cards = pools.flatMap((pool) => cardsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return cards;
    return cards.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
exports.poolCards = poolCards;
const common = (cards) => cards[0]?.groupIds.filter((id) => cards.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools of the subnets have; undefined where there is no pool to tell. */
const groupsOfPools = (roles, pools) => ({
    nodes: common((0, exports.poolCards)(roles, 'nodes', pools)),
    pods: common((0, exports.poolCards)(roles, 'pods', pools)),
});
exports.groupsOfPools = groupsOfPools;


/***/ }),

/***/ 73519:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wholeCatalogue = exports.ruleCatalogue = void 0;
const role_ts_1 = __webpack_require__(84991);
const traffic_ts_1 = __webpack_require__(68781);
const traffic_row_ts_1 = __webpack_require__(21152);
const ingress = (role, row) => ({
    name: `${role}-in-${row.from}-${row.name}`,
    role,
    direction: 'INGRESS',
    peer: row.from,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const egress = (role, row) => ({
    name: `${role}-out-${row.to}-${row.name}`,
    role,
    direction: 'EGRESS',
    peer: row.to,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const catalogueOf = (rows) => role_ts_1.roles.flatMap((role) => [
    ...rows.flatMap((row) => (row.to === role && row.only !== 'from' ? ingress(role, row) : [])),
    ...rows.flatMap((row) => (row.from === role && row.only !== 'to' ? egress(role, row) : [])),
]);
/** Every rule that virtual nodes need in a network of this shape, role by role. */
const ruleCatalogue = (shape) => catalogueOf((0, traffic_ts_1.trafficOf)(shape).filter((row) => (0, traffic_row_ts_1.applies)(row, shape)));
exports.ruleCatalogue = ruleCatalogue;
/** Every row that some network of a layout needs: for documentation and tests. */
const wholeCatalogue = (hasPodSubnet) => catalogueOf((0, traffic_ts_1.trafficOf)({ hasPodSubnet }));
exports.wholeCatalogue = wholeCatalogue;


/***/ }),

/***/ 21602:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.internetPath = exports.kubeletPath = exports.podPaths = exports.servicesPath = exports.controlPlanePaths = void 0;
const ports_ts_1 = __webpack_require__(86759);
/** Paths that rows of both layouts open. */
const controlPlanePaths = (sender) => [
    {
        id: `${sender}-to-api`,
        ports: (0, ports_ts_1.onePort)(ports_ts_1.KUBERNETES_API),
        why: 'calls to the Kubernetes API',
        symptom: 'virtual nodes stay NotReady, pods cannot call the API',
    },
    {
        id: `${sender}-to-control-plane`,
        ports: (0, ports_ts_1.onePort)(ports_ts_1.CONTROL_PLANE),
        why: 'nodes reach the control plane; workload identity',
        symptom: 'a new pool fails, pods get no OCI token',
    },
];
exports.controlPlanePaths = controlPlanePaths;
const servicesPath = (sender) => ({
    id: `${sender}-to-ocir`,
    ports: (0, ports_ts_1.onePort)(ports_ts_1.HTTPS),
    why: 'images from OCIR, calls to OCI',
    symptom: 'pods stay in ImagePullBackOff',
});
exports.servicesPath = servicesPath;
exports.podPaths = [
    {
        id: 'pods-to-pods',
        ports: ports_ts_1.ALL_PORTS,
        why: 'pods call each other',
        symptom: 'calls between pods on different nodes time out',
    },
    {
        id: 'pods-to-dns',
        ports: (0, ports_ts_1.onePort)(ports_ts_1.DNS),
        isUdp: true,
        why: 'names are resolved by CoreDNS pods',
        symptom: 'names of Services do not resolve',
    },
];
exports.kubeletPath = {
    id: 'control-plane-to-kubelet',
    ports: (0, ports_ts_1.onePort)(ports_ts_1.KUBELET),
    why: 'logs, metrics and exec',
    symptom: 'kubectl logs and the HPA get nothing',
};
exports.internetPath = {
    id: 'pods-to-internet',
    ports: (0, ports_ts_1.onePort)(ports_ts_1.HTTPS),
    why: 'pods call the internet',
    symptom: 'calls from pods to the internet time out',
    isOptional: true,
};


/***/ }),

/***/ 85547:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.backendRows = exports.controlPlaneRows = exports.clientRows = void 0;
const ports_ts_1 = __webpack_require__(86759);
const SILENT = 'the load balancer has an address and never answers';
const apiPath = {
    id: 'api-clients-to-api',
    ports: (0, ports_ts_1.onePort)(ports_ts_1.KUBERNETES_API),
    why: 'kubectl and helm call the Kubernetes API',
    symptom: 'kubectl and helm time out',
};
/** Who calls the cluster from outside. */
exports.clientRows = [
    {
        from: 'api-clients',
        to: 'endpoint',
        name: 'kubernetes-api',
        traffic: [ports_ts_1.KUBERNETES_API],
        why: 'kubectl and helm reach the Kubernetes API',
        source: 'virtual-node-example',
        when: { isEndpointPublic: true },
        paths: [apiPath],
    },
    {
        from: 'api-clients',
        to: 'endpoint',
        name: 'kubernetes-api',
        traffic: [ports_ts_1.KUBERNETES_API],
        why: 'kubectl and helm reach the private Kubernetes API from the VCN or a network beside it',
        source: 'virtual-node-example',
        when: { isEndpointPublic: false },
        paths: [apiPath],
    },
    {
        from: 'clients',
        to: 'load-balancer',
        name: 'listeners',
        traffic: ['listeners'],
        why: 'clients reach the load balancer',
        source: 'virtual-node-example',
        paths: [
            {
                id: 'clients-to-load-balancer',
                ports: 'listeners',
                why: 'clients call the application',
                symptom: 'connections to the load balancer time out',
            },
        ],
    },
];
/** What the control plane calls. */
exports.controlPlaneRows = [
    {
        from: 'endpoint',
        to: 'anywhere',
        name: 'openid-connect',
        traffic: [ports_ts_1.HTTPS],
        why: 'the Kubernetes API reads the keys of the token issuer',
        source: 'openid-connect',
        when: { hasOidc: true },
        paths: [
            {
                id: 'control-plane-to-issuer',
                ports: (0, ports_ts_1.onePort)(ports_ts_1.HTTPS),
                why: 'the Kubernetes API reads the keys of the token issuer',
                symptom: 'tokens of the issuer are refused with 401',
            },
        ],
    },
    {
        from: 'endpoint',
        to: 'services',
        name: 'https',
        traffic: [ports_ts_1.HTTPS],
        why: 'the control plane reaches Oracle services',
        source: 'virtual-node-example',
        paths: [
            {
                id: 'control-plane-to-services',
                ports: (0, ports_ts_1.onePort)(ports_ts_1.HTTPS),
                why: 'the control plane calls OCI',
                symptom: 'the cluster cannot manage its resources',
            },
        ],
    },
];
/**
 * The load balancer and the database; in the joint layout `pods` are among the nodes. Oracle's page
 * prints the node-port and health rows with the pods' subnet itself as source; only the load balancer's
 * makes them work. Clients whose addresses are preserved come beside it, not in its place: with
 * externalTrafficPolicy Local health is asked for at a node port (Kubernetes' healthCheckNodePort), and
 * other Services of the cluster may have a load balancer that preserves nothing.
 */
exports.backendRows = [
    {
        from: 'load-balancer',
        to: 'pods',
        name: 'node-ports',
        traffic: ['node-ports'],
        why: 'the load balancer reaches the pods',
        source: 'correction',
        paths: [
            {
                id: 'load-balancer-to-pods',
                ports: 'node-ports',
                why: 'the load balancer hands requests to the pods',
                symptom: SILENT,
            },
        ],
    },
    {
        from: 'clients',
        to: 'pods',
        name: 'node-ports',
        traffic: ['node-ports'],
        why: 'the network load balancer is set to preserve the source: packets may carry addresses of clients',
        source: 'correction',
        when: { loadBalancer: 'nlb-preserving-source' },
        paths: [
            {
                id: 'clients-to-pods',
                ports: 'node-ports',
                why: 'the network load balancer is set to hand requests on with the addresses of the clients',
                symptom: SILENT,
            },
        ],
    },
    {
        from: 'load-balancer',
        to: 'pods',
        name: 'health',
        traffic: [ports_ts_1.HEALTH],
        why: 'the load balancer checks the health of kube-proxy',
        source: 'correction',
        paths: [
            {
                id: 'load-balancer-health',
                ports: (0, ports_ts_1.onePort)(ports_ts_1.HEALTH),
                why: 'the load balancer checks the health of kube-proxy',
                symptom: 'the service answers for about 30 seconds, then its backends turn critical',
            },
        ],
    },
    {
        from: 'pods',
        to: 'database',
        name: 'mysql',
        traffic: ports_ts_1.MYSQL,
        why: 'pods reach the database',
        source: 'mysql',
        when: { hasDatabase: true },
        paths: ports_ts_1.MYSQL.map((port, index) => ({
            id: `pods-to-database-${port}`,
            ports: (0, ports_ts_1.onePort)(port),
            why: index === 0 ? 'MySQL' : 'MySQL X protocol',
            symptom: 'connections to the database time out',
        })),
    },
];


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jointRows = void 0;
const ports_ts_1 = __webpack_require__(86759);
const shared_paths_ts_1 = __webpack_require__(21602);
const traffic_row_ts_1 = __webpack_require__(21152);
/** Nodes and pods in one subnet, as in Oracle's example network for virtual nodes. */
exports.jointRows = [
    {
        from: 'nodes',
        to: 'nodes',
        name: 'all',
        traffic: ['all'],
        why: 'pods reach each other',
        source: 'virtual-node-example',
        paths: shared_paths_ts_1.podPaths,
    },
    {
        from: 'nodes',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports_ts_1.KUBERNETES_API, ports_ts_1.CONTROL_PLANE],
        why: 'nodes and pods reach the control plane',
        source: 'virtual-node-example',
        paths: (0, shared_paths_ts_1.controlPlanePaths)('pods'),
    },
    { from: 'nodes', to: 'endpoint', ...traffic_row_ts_1.pathMtu, source: 'virtual-node-example' },
    {
        from: 'endpoint',
        to: 'nodes',
        name: 'tcp',
        traffic: ['tcp'],
        why: 'logs, metrics and webhooks',
        source: 'virtual-node-example',
        paths: [shared_paths_ts_1.kubeletPath],
    },
    { from: 'endpoint', to: 'nodes', ...traffic_row_ts_1.pathMtu, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'services',
        name: 'https',
        traffic: [ports_ts_1.HTTPS],
        why: 'images from OCIR, Oracle services',
        source: 'virtual-node-example',
        paths: [(0, shared_paths_ts_1.servicesPath)('pods')],
    },
    { from: 'nodes', to: 'anywhere', ...traffic_row_ts_1.pathMtu, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'anywhere',
        name: 'internet',
        traffic: ['all'],
        why: 'pods reach the internet',
        source: 'virtual-node-example',
        when: { isInternetAllowed: true },
        paths: [shared_paths_ts_1.internetPath],
    },
];


/***/ }),

/***/ 21152:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applies = exports.pathMtu = exports.sources = void 0;
/** The pages behind the rows, for people. */
exports.sources = {
    'virtual-node-example': 'Oracle, Example Network Resource Configurations: cluster with virtual nodes',
    'network-configuration': 'Oracle, Network Resource Configuration: VCN-native pod networking, pods in a subnet of their own',
    correction: 'corrects a row of Oracle’s pages: the load balancer reaches virtual nodes at <pod address>:<node port>',
    mysql: 'MySQL HeatWave: classic protocol 3306, X Protocol 33060',
    'openid-connect': 'Oracle, OpenID Connect authentication of OKE clusters: keys of the issuer',
};
/** What rows of path MTU discovery share: every layout has them between other ends. */
exports.pathMtu = {
    name: 'path-mtu',
    traffic: ['path-mtu'],
    why: 'path MTU discovery',
};
/** Whether a row's conditions are met. */
const applies = ({ when = {} }, shape) => Object.entries(when).every(([key, value]) => Reflect.get(shape, key) === value);
exports.applies = applies;


/***/ }),

/***/ 21103:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.separateRows = void 0;
const ports_ts_1 = __webpack_require__(86759);
const shared_paths_ts_1 = __webpack_require__(21602);
const traffic_row_ts_1 = __webpack_require__(21152);
/** Pods in a subnet of their own (VCN-native pod networking). */
exports.separateRows = [
    {
        from: 'nodes',
        to: 'nodes',
        name: 'all',
        traffic: ['all'],
        why: 'nodes reach each other',
        source: 'network-configuration',
    },
    {
        from: 'pods',
        to: 'pods',
        name: 'all',
        traffic: ['all'],
        why: 'pods reach each other',
        source: 'network-configuration',
        paths: shared_paths_ts_1.podPaths,
    },
    {
        from: 'nodes',
        to: 'pods',
        name: 'all',
        traffic: ['all'],
        why: 'nodes reach the pods',
        source: 'network-configuration',
        paths: [
            {
                id: 'nodes-to-pods',
                ports: ports_ts_1.ALL_PORTS,
                why: 'virtual nodes probe their pods and read their logs',
                symptom: 'pods stay unready, kubectl logs gets nothing',
            },
        ],
    },
    {
        from: 'pods',
        to: 'nodes',
        name: 'all',
        traffic: ['all'],
        why: 'pods reach the nodes',
        source: 'network-configuration',
        only: 'to',
    },
    {
        from: 'pods',
        to: 'nodes',
        name: 'kubelet',
        traffic: [ports_ts_1.KUBELET],
        why: 'metrics-server reads the kubelet',
        source: 'network-configuration',
        only: 'from',
        paths: [
            {
                id: 'pods-to-kubelet',
                ports: (0, ports_ts_1.onePort)(ports_ts_1.KUBELET),
                why: 'metrics-server reads the use of CPU and memory',
                symptom: 'the HPA gets no metrics and never scales',
            },
        ],
    },
    {
        from: 'nodes',
        to: 'services',
        name: 'tcp',
        traffic: ['tcp'],
        why: 'images from OCIR, Oracle services',
        source: 'network-configuration',
        paths: [(0, shared_paths_ts_1.servicesPath)('nodes')],
    },
    {
        from: 'pods',
        to: 'services',
        name: 'tcp',
        traffic: ['tcp', 'path-mtu'],
        why: 'images from OCIR, Oracle services',
        source: 'network-configuration',
        paths: [(0, shared_paths_ts_1.servicesPath)('pods')],
    },
    {
        from: 'nodes',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports_ts_1.KUBERNETES_API, ports_ts_1.CONTROL_PLANE],
        why: 'nodes reach the control plane',
        source: 'network-configuration',
        paths: (0, shared_paths_ts_1.controlPlanePaths)('nodes'),
    },
    { from: 'nodes', to: 'endpoint', ...traffic_row_ts_1.pathMtu, source: 'network-configuration', only: 'to' },
    {
        from: 'pods',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports_ts_1.KUBERNETES_API, ports_ts_1.CONTROL_PLANE],
        why: 'pods reach the control plane',
        source: 'network-configuration',
        paths: (0, shared_paths_ts_1.controlPlanePaths)('pods'),
    },
    {
        from: 'endpoint',
        to: 'nodes',
        name: 'kubelet',
        traffic: [ports_ts_1.KUBELET],
        why: 'logs and metrics',
        source: 'network-configuration',
        paths: [shared_paths_ts_1.kubeletPath],
    },
    { from: 'endpoint', to: 'nodes', ...traffic_row_ts_1.pathMtu, source: 'network-configuration', only: 'from' },
    { from: 'anywhere', to: 'nodes', ...traffic_row_ts_1.pathMtu, source: 'network-configuration' },
    { from: 'nodes', to: 'anywhere', ...traffic_row_ts_1.pathMtu, source: 'network-configuration' },
    {
        from: 'endpoint',
        to: 'pods',
        name: 'all',
        traffic: ['all'],
        why: 'webhooks and aggregated APIs',
        source: 'network-configuration',
        paths: [
            {
                id: 'control-plane-to-pods',
                ports: ports_ts_1.ALL_PORTS,
                why: 'webhooks and aggregated APIs, e.g. metrics-server',
                symptom: 'webhooks time out, kubectl top and the HPA get nothing',
            },
        ],
    },
    {
        from: 'pods',
        to: 'anywhere',
        name: 'internet',
        traffic: [ports_ts_1.HTTPS],
        why: 'pods reach the internet',
        source: 'network-configuration',
        when: { isInternetAllowed: true },
        paths: [shared_paths_ts_1.internetPath],
    },
];


/***/ }),

/***/ 68781:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trafficOf = void 0;
const traffic_common_ts_1 = __webpack_require__(85547);
const traffic_joint_ts_1 = __webpack_require__(68652);
const traffic_separate_ts_1 = __webpack_require__(21103);
const inJointSubnet = (peer) => (peer === 'pods' ? 'nodes' : peer);
/** Every row of one layout, whether or not it applies. In a joint subnet, nodes stand for the pods. */
const trafficOf = ({ hasPodSubnet }) => {
    const rows = [
        ...traffic_common_ts_1.clientRows,
        ...traffic_common_ts_1.controlPlaneRows,
        ...(hasPodSubnet ? traffic_separate_ts_1.separateRows : traffic_joint_ts_1.jointRows),
        ...traffic_common_ts_1.backendRows,
    ];
    if (hasPodSubnet)
        return rows;
    return rows.map((row) => ({ ...row, from: inJointSubnet(row.from), to: inJointSubnet(row.to) }));
};
exports.trafficOf = trafficOf;


/***/ }),

/***/ 818:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changeRules = exports.requireRoom = exports.changeGroup = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const rule_coverage_ts_1 = __webpack_require__(14032);
const security_rule_ts_1 = __webpack_require__(98736);
const leftover_rules_ts_1 = __webpack_require__(86357);
/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_A_CALL = 25;
const RULES_A_GROUP = 120;
/** Whoever makes a write fail has written: with many runs at once, each needs its turn. */
const ATTEMPTS = 30;
const stillMissing = (existing, wanted) => wanted.filter((rule) => !(0, rule_coverage_ts_1.rulesCover)(existing, rule));
/** Rules that are to go, as they are now: by id, or in a list by what they are. */
const stillThere = (existing, removed) => {
    const left = [...existing];
    return removed.flatMap((gone) => {
        const same = (rule) => rule.id === gone.id &&
            (0, security_rule_ts_1.ruleKey)(rule) === (0, security_rule_ts_1.ruleKey)(gone) &&
            rule.description === gone.description;
        const at = left.findIndex(same);
        return at < 0 ? [] : left.splice(at, 1);
    });
};
const isChangedMeanwhile = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'OCI_CHANGED_MEANWHILE';
/** A list is replaced as a whole, so whoever changed it meanwhile must not be overwritten. */
const changeList = async (change, client) => {
    for (let attempt = 1;; attempt++) {
        const list = await client.securityList(change.holder.id);
        const remove = stillThere(list.rules, change.removed);
        const staying = list.rules.filter((rule) => !remove.includes(rule));
        const add = stillMissing(staying, change.rules);
        if (add.length + remove.length === 0)
            return;
        try {
            return await client.changeSecurityList(list, { add, remove });
        }
        catch (error) {
            if (!isChangedMeanwhile(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
};
const inCalls = async (items, call) => {
    for (let start = 0; start < items.length; start += RULES_A_CALL) {
        await call(items.slice(start, start + RULES_A_CALL));
    }
};
const tooMany = ({ target }, existing, more) => new action_error_ts_1.ActionError({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_A_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
});
/** What another run at the same time can cause: a rule is gone already, or the group is full. */
const isContention = (error) => error instanceof action_error_ts_1.ActionError && error.service?.status === 400;
/** What this run did to a group: for a while lists may show neither what it added nor what it removed. */
class OwnChanges {
    #added = [];
    #removed = new Set();
    add(rules) {
        this.#added.push(...rules);
    }
    remove(ids) {
        for (const id of ids)
            this.#removed.add(id);
    }
    /** What a list shows, without what this run removed. */
    staying(listed) {
        return listed.filter(({ id }) => !this.#removed.has(id));
    }
    /** What this run added and a list does not show: not yet, or another run removed its duplicate. */
    unseen(listed) {
        const seen = new Set(listed.map(({ id }) => id));
        return this.#added.filter(({ id }) => !seen.has(id) && !this.#removed.has(id));
    }
}
const versionOf = (rules) => rules
    .map(({ id }) => id)
    .toSorted()
    .join();
/**
 * What goes before the new rules come, and what after. Duplicates make room and are missed by nobody;
 * what is not needed goes last, but for as many as a full group has no room beside.
 */
const byTime = (existing, add, { duplicates, going }) => {
    const unneeded = going.filter((rule) => !duplicates.includes(rule));
    const most = existing.length - duplicates.length + add.length;
    const early = Math.max(0, most - RULES_A_GROUP);
    return [[...duplicates, ...unneeded.slice(0, early)], unneeded.slice(early)];
};
/**
 * Brings a group to its change. Groups have no etag, so several runs may add the same: each looks
 * again after its change and takes out the duplicates of ours but the first, which all agree on.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeGroup = async (change, client, mark) => {
    const { id } = change.holder;
    const own = new OwnChanges();
    let refused;
    for (let attempt = 1;; attempt++) {
        const listed = await client.securityGroupRules(id);
        const existing = own.staying(listed);
        // Refused although nobody changed the group: it would be refused again.
        if (refused?.version === versionOf(existing))
            throw refused.error;
        const duplicates = (0, leftover_rules_ts_1.duplicatesOf)(existing, mark);
        const going = [...new Set([...duplicates, ...stillThere(existing, change.removed)])];
        const staying = existing.filter((rule) => !going.includes(rule));
        const add = stillMissing([...staying, ...own.unseen(listed)], change.rules);
        if (add.length + going.length === 0)
            return;
        if (staying.length + add.length > RULES_A_GROUP) {
            throw tooMany(change, staying.length, add.length);
        }
        const [first, last] = byTime(existing, add, { duplicates, going });
        try {
            await remove(client, id, first, own);
            await inCalls(add, async (some) => own.add(await client.addToSecurityGroup(id, some)));
            await remove(client, id, last, own);
        }
        catch (error) {
            if (!isContention(error) || attempt === ATTEMPTS)
                throw error;
            refused = { version: versionOf(existing), error };
        }
    }
};
exports.changeGroup = changeGroup;
const remove = (client, id, rules, own) => inCalls(rules.flatMap((rule) => rule.id ?? []), async (some) => {
    await client.removeFromSecurityGroup(id, some);
    own.remove(some);
});
/** @throws ActionError NETWORK_RULES_LIMIT while planning: such a plan could not be applied */
const requireRoom = (change, existing) => {
    const { holder, rules, removed } = change;
    const staying = existing - removed.length;
    if (holder.kind === 'nsg' && staying + rules.length > RULES_A_GROUP) {
        throw tooMany(change, staying, rules.length);
    }
};
exports.requireRoom = requireRoom;
/**
 * Does what one change says and is still to be done.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeRules = (change, client, mark) => change.holder.kind === 'nsg' ? (0, exports.changeGroup)(change, client, mark) : changeList(change, client);
exports.changeRules = changeRules;


/***/ }),

/***/ 12041:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyEnsureNetwork = exports.planEnsureNetwork = void 0;
const resource_ts_1 = __webpack_require__(71695);
const attach_groups_ts_1 = __webpack_require__(38046);
const change_rules_ts_1 = __webpack_require__(818);
const network_plan_ts_1 = __webpack_require__(97022);
const rules_in_place_ts_1 = __webpack_require__(25935);
const network_target_ts_1 = __webpack_require__(53124);
const observe_network_ts_1 = __webpack_require__(20201);
const ownership_ts_1 = __webpack_require__(56155);
const review_rules_ts_1 = __webpack_require__(58766);
const pool_layouts_ts_1 = __webpack_require__(18456);
const role_groups_ts_1 = __webpack_require__(46369);
const same_plan_ts_1 = __webpack_require__(91964);
const unattached_groups_ts_1 = __webpack_require__(44672);
const wanted_rules_ts_1 = __webpack_require__(15433);
/**
 * What would be changed. Changes nothing.
 * @throws ActionError NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT, NETWORK_GROUP_MISSING,
 * SUBNET_WITHOUT_SECURITY_LIST, OCI_*
 */
const planEnsureNetwork = async (wish, client) => {
    const { target, toCreate, groupIds } = await (0, role_groups_ts_1.resolveGroups)(wish, client);
    const observed = await (0, observe_network_ts_1.observeNetwork)(target, client);
    const named = withNames(observed, toCreate);
    const mark = (0, ownership_ts_1.ownMark)(target.clusterId);
    const { wanted, byPools } = needsOf(target, observed, mark);
    const plan = (0, network_plan_ts_1.planNetwork)(wanted, named, { mark, byPools, prune: target.prune ?? false });
    requireRooms(plan, named);
    const { unneeded } = plan;
    const { subnets } = observed;
    const findings = (0, review_rules_ts_1.reviewRules)({ wanted, inPlace: named, mark, unneeded, subnets });
    const attachments = (0, attach_groups_ts_1.planAttachments)(target);
    const attached = attachments.map((one) => (0, attach_groups_ts_1.attachChange)(one, named.holders));
    const warnings = [...observed.warnings, ...(0, unattached_groups_ts_1.unattachedWarnings)(target, filled(named, plan))];
    const changes = [...toCreate.map(role_groups_ts_1.createChange), ...plan.changes, ...attached];
    return {
        ...plan,
        changes,
        wish,
        target,
        toCreate,
        groupIds,
        attachments,
        observed: named,
        wanted,
        warnings,
        findings,
    };
};
exports.planEnsureNetwork = planEnsureNetwork;
const needsOf = (target, observed, mark) => {
    const shape = (0, network_target_ts_1.networkShape)(target, observed.isEndpointPublic);
    const addresses = { ...target, ...observed, peerGroups: target.attachedGroups ?? {}, mark };
    return {
        wanted: (0, wanted_rules_ts_1.wantedRules)(shape, addresses),
        byPools: (0, pool_layouts_ts_1.wantedByPools)(target, shape, addresses, observed.poolBlocks),
    };
};
const requireRooms = ({ changes }, { holders }) => {
    for (const change of changes) {
        (0, change_rules_ts_1.requireRoom)(change, holders.get(change.holder.id)?.rules.length ?? 0);
    }
};
/** The holders that have rules, or get some. */
const filled = ({ holders }, { changes }) => new Map([
    ...[...holders].filter(([, { rules }]) => rules.length > 0),
    ...changes.map(({ holder }) => [holder.id, holder]),
]);
/** Groups that are to be made have no name that could be read. */
const withNames = (observed, toCreate) => ({
    ...observed,
    holders: new Map([
        ...observed.holders,
        ...toCreate.map(({ holder }) => [holder.id, { ...holder, rules: [] }]),
    ]),
});
/** One update for each pool, at its first change. */
const attachOf = (plan, attach) => {
    const done = new Set();
    return async ({ target }) => {
        const own = plan.attachments.filter(({ pool }) => (0, attach_groups_ts_1.poolText)(pool) === target);
        for (const { pool } of own) {
            if (done.has(pool.id))
                continue;
            done.add(pool.id);
            await attach(pool, own.filter((one) => one.pool.id === pool.id));
        }
    };
};
const cannotAttach = () => Promise.reject(new TypeError('no way to attach groups'));
const tell = ({ target, rules, removed }, progress) => {
    if (rules.length > 0)
        progress.info(`${target}: added ${rules.length} rules`);
    if (removed.length > 0)
        progress.info(`${target}: removed ${removed.length} rules`);
};
const isCreation = ({ kind }) => kind === 'create-group';
/** The plan as it reads once its groups exist. */
const withIds = (plan, ids) => {
    const idOf = (id) => ids.get(id) ?? id;
    return {
        ...plan,
        changes: plan.changes
            .filter((change) => !isCreation(change))
            .map((change) => ({ ...change, holder: { ...change.holder, id: idOf(change.holder.id) } })),
        attachments: plan.attachments.map((one) => ({ ...one, groupId: idOf(one.groupId) })),
    };
};
const createGroups = async ({ toCreate, wish }, { client, clock, progress }) => {
    const ids = new Map();
    for (const group of toCreate) {
        ids.set(group.holder.id, await (0, role_groups_ts_1.createGroup)(group, wish.clusterId, client, clock));
        progress.info(`${(0, rules_in_place_ts_1.holderText)(group.holder)}: created`);
    }
    return ids;
};
/**
 * Does what the plan says, holder by holder, and nothing else: if the network is not as it was when
 * the plan was made, in a way that would need other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT before anything is
 * changed
 */
const applyEnsureNetwork = async (plan, tools) => {
    if (plan.changes.length === 0)
        return { done: [], remaining: [] };
    const { client, progress, attach = cannotAttach } = tools;
    const now = await (0, exports.planEnsureNetwork)(plan.wish, client);
    (0, same_plan_ts_1.requireSamePlan)(plan.changes, now);
    const created = now.changes.filter(isCreation);
    const rest = withIds(now, await createGroups(now, tools));
    const attachGroups = attachOf(rest, attach);
    const applied = await (0, resource_ts_1.applyPlan)(rest, (change) => change.kind === 'attach-group'
        ? attachGroups(change)
        : (0, change_rules_ts_1.changeRules)(change, client, (0, ownership_ts_1.ownMark)(plan.wish.clusterId)), (change) => tell(change, progress));
    return { ...applied, done: [...created, ...applied.done] };
};
exports.applyEnsureNetwork = applyEnsureNetwork;


/***/ }),

/***/ 86357:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.leftovers = exports.duplicatesOf = void 0;
const security_rule_ts_1 = __webpack_require__(98736);
const ownership_ts_1 = __webpack_require__(56155);
/** The same one stays, whoever looks: groups have ids, and equal rules of a list are alike. */
const byId = (a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
/** All but one of each set of equal rules of ours. */
const duplicatesOf = (rules, mark) => {
    const seen = new Set();
    return rules
        .filter((rule) => (0, ownership_ts_1.isOwn)(rule, mark))
        .toSorted(byId)
        .filter((rule) => {
        const key = (0, security_rule_ts_1.ruleKey)(rule);
        return seen.has(key) || !seen.add(key);
    });
};
exports.duplicatesOf = duplicatesOf;
const wantedKeys = ({ id }, wanted, { places }) => {
    const served = places.filter(({ contexts }) => contexts.some((context) => context.includes(id)));
    const roles = new Set(served.map(({ role }) => role));
    return new Set(wanted.filter(({ role }) => roles.has(role)).map(({ rule }) => (0, security_rule_ts_1.ruleKey)(rule)));
};
/** Names of rules that a run without API clients, or without a database, leaves as they are. */
const OPTIONAL = [/^endpoint-in-api-clients-/, /-mysql$/];
/** Whether this run says nothing at all about rules of this name. */
const isLeftAsItIs = (wanted) => {
    const unsaid = OPTIONAL.filter((pattern) => !wanted.some(({ name }) => pattern.test(name)));
    return (rule) => unsaid.some((pattern) => pattern.test((0, ownership_ts_1.ownName)(rule)));
};
/** Rules of ours that could go without anybody missing them. */
const leftovers = ({ wanted, byPools }, inPlace, mark) => {
    const isOptional = isLeftAsItIs(wanted);
    const poolKeys = new Set(byPools?.map(({ rule }) => (0, security_rule_ts_1.ruleKey)(rule)));
    const found = [...inPlace.holders.values()].map((holder) => {
        const keys = wantedKeys(holder, wanted, inPlace);
        const duplicates = (0, exports.duplicatesOf)(holder.rules, mark);
        const isNeeded = (rule) => keys.has((0, security_rule_ts_1.ruleKey)(rule)) || poolKeys.has((0, security_rule_ts_1.ruleKey)(rule)) || isOptional(rule);
        const unneeded = holder.rules.filter((rule) => (0, ownership_ts_1.isOwn)(rule, mark) && !isNeeded(rule) && !duplicates.includes(rule));
        return { duplicates, unneeded };
    });
    return {
        duplicates: found.flatMap(({ duplicates }) => duplicates),
        unneeded: byPools === undefined ? [] : found.flatMap(({ unneeded }) => unneeded),
    };
};
exports.leftovers = leftovers;


/***/ }),

/***/ 82916:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.missingRules = void 0;
const rule_coverage_ts_1 = __webpack_require__(14032);
const security_rule_ts_1 = __webpack_require__(98736);
/** Rules of one direction that a security list holds: widely stated, in Oracle's limits only for some. */
const RULES_A_DIRECTION = 200;
/** The rules of every holder, as they will be; reads in the planning are thousands, so no copies. */
class Rules {
    #held;
    #isList;
    added = new Map();
    constructor({ holders }, going) {
        this.#held = new Map([...holders].map(([id, { rules }]) => [id, rules.filter((rule) => !going.has(rule))]));
        this.#isList = (id) => holders.get(id)?.kind === 'security-list';
    }
    #of(ids) {
        return ids.flatMap((id) => [...(this.#held.get(id) ?? []), ...(this.added.get(id) ?? [])]);
    }
    /** Whether the place lets it through, in every subnet that it stands for. */
    covers({ contexts }, { rule, peerGroupIds }) {
        return contexts.every((ids) => (0, rule_coverage_ts_1.rulesCover)(this.#of(ids), rule, peerGroupIds));
    }
    #hasRoom(id, { direction }) {
        return this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_A_DIRECTION;
    }
    /** Into the place's holder, or where that is a full list into another one of the subnet. */
    add({ holderId: first, contexts }, rule) {
        const others = (contexts[0] ?? []).filter((id) => contexts.every((ids) => ids.includes(id)));
        const candidates = this.#isList(first) ? [first, ...others.filter(this.#isList)] : [first];
        const holderId = candidates.find((id) => this.#hasRoom(id, rule)) ?? first;
        this.added.set(holderId, [...(this.added.get(holderId) ?? []), rule]);
    }
    set(holderId, rules) {
        this.added.set(holderId, rules);
    }
}
const needsOf = (wanted, { places }) => places.flatMap((place) => wanted.filter(({ role }) => role === place.role).map((one) => ({ place, wanted: one })));
/**
 * A rule that was added first may be covered by a broader one that came later: such a one is taken
 * out again, so that none of those that stay could be left out.
 */
const withoutSuperfluous = (rules, needs) => {
    for (const [holderId, added] of rules.added) {
        for (const rule of added) {
            const all = rules.added.get(holderId) ?? [];
            rules.set(holderId, all.filter((one) => one !== rule));
            const affected = needs.filter(({ place, wanted }) => place.contexts.some((context) => context.includes(holderId)) &&
                (0, rule_coverage_ts_1.ruleMeets)(rule, wanted.rule, wanted.peerGroupIds));
            const isNeeded = affected.some(({ place, wanted }) => !rules.covers(place, wanted));
            if (isNeeded)
                rules.set(holderId, all);
        }
    }
};
/** What has to be added so that every place lets through what its role needs, and no rule more. */
const missingRules = (wanted, inPlace, going) => {
    const needs = needsOf(wanted, inPlace);
    const rules = new Rules(inPlace, going);
    const there = new Set(needs.filter(({ place, wanted: one }) => rules.covers(place, one)));
    const kept = needs.filter((need) => there.has(need));
    const missing = needs.filter((need) => !there.has(need));
    for (const { place, wanted: one } of missing) {
        if (!rules.covers(place, one))
            rules.add(place, one.rule);
    }
    withoutSuperfluous(rules, needs);
    return {
        added: rules.added,
        kept: kept.map(({ place, wanted: one }) => `${place.role}: ${(0, security_rule_ts_1.describeRule)(one.rule)}`),
    };
};
exports.missingRules = missingRules;


/***/ }),

/***/ 97022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planNetwork = void 0;
const security_rule_ts_1 = __webpack_require__(98736);
const missing_rules_ts_1 = __webpack_require__(82916);
const leftover_rules_ts_1 = __webpack_require__(86357);
const rules_in_place_ts_1 = __webpack_require__(25935);
const rulesChange = ({ kind, id, name }, { rules, removed, duplicates }) => ({
    kind: 'rules',
    action: 'update',
    target: (0, rules_in_place_ts_1.holderText)({ kind, id, name }),
    description: [
        ...rules.map(security_rule_ts_1.describeRule),
        ...removed.map((rule) => `remove: ${(0, security_rule_ts_1.describeRule)(rule)}`),
    ].join('; '),
    holder: { kind, id, name },
    rules,
    removed,
    duplicates,
});
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/**
 * What is missing and what is to go, by holder. Rules of others are never changed or removed.
 * Pure: the order of existing rules does not matter.
 */
const planNetwork = (wanted, inPlace, options) => {
    const { duplicates, unneeded } = (0, leftover_rules_ts_1.leftovers)({ wanted, byPools: options.byPools }, inPlace, options.mark);
    const going = new Set([...duplicates, ...(options.prune ? unneeded : [])]);
    const missing = (0, missing_rules_ts_1.missingRules)(wanted, inPlace, going);
    const holders = [...inPlace.holders.values()];
    const changes = holders
        .map((holder) => rulesChange(holder, {
        rules: missing.added.get(holder.id) ?? [],
        removed: holder.rules.filter((rule) => going.has(rule)),
        duplicates: holder.rules.filter((rule) => duplicates.includes(rule)),
    }))
        .filter(({ rules, removed }) => rules.length + removed.length > 0);
    const stays = options.prune ? new Set() : new Set(unneeded);
    return {
        changes,
        kept: missing.kept,
        rulesKept: missing.kept.length,
        rulesMissing: sum(changes.map(({ rules }) => rules.length)),
        rulesToRemove: sum(changes.map(({ removed }) => removed.length)),
        unneeded: holders.flatMap((holder) => holder.rules.filter((rule) => stays.has(rule)).map((rule) => ({ holder, rule }))),
    };
};
exports.planNetwork = planNetwork;


/***/ }),

/***/ 53124:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.networkTarget = exports.networkShape = exports.rolesOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const role_ts_1 = __webpack_require__(84991);
const attached_groups_ts_1 = __webpack_require__(51341);
const rolesOf = (target) => role_ts_1.roles.flatMap((role) => {
    const part = target.roles[role];
    return part === undefined ? [] : [[role, part]];
});
exports.rolesOf = rolesOf;
/** Which rows of the catalogue apply; whether the API is public only its subnet can say. */
const networkShape = (target, isEndpointPublic) => ({
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    isEndpointPublic,
    loadBalancer: target.loadBalancer,
    hasOidc: target.hasOidc,
    isInternetAllowed: target.isInternetAllowed,
});
exports.networkShape = networkShape;
const subnetUnknown = ({ id }, what) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint lies in your VCN and that has a subnet for load balancers.',
});
const DEFAULT = { named: [], usesDefault: true };
/** The cluster's own count always: Services that no run knows of use them. */
const balancerSubnetIds = ({ named, usesDefault }, cluster) => {
    const { loadBalancerSubnetIds: ids } = cluster;
    if (usesDefault && ids.length === 0)
        throw subnetUnknown(cluster, 'load balancers');
    return [...new Set([...ids, ...named])];
};
/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
const networkTarget = (settings, cluster) => {
    const { endpointSubnetId: endpoint } = cluster;
    if (endpoint === undefined)
        throw subnetUnknown(cluster, 'Kubernetes API endpoint');
    const { groups, nodeSubnetId, podSubnetId, databaseSubnetId, balancerSubnets, ...rest } = settings;
    const of = (role, subnetIds) => ({
        [role]: { subnetIds, groupId: groups[role] },
    });
    const hasPodSubnet = podSubnetId !== undefined && podSubnetId !== nodeSubnetId;
    const targets = {
        ...of('endpoint', [endpoint]),
        ...of('nodes', [nodeSubnetId]),
        ...(hasPodSubnet ? of('pods', [podSubnetId]) : {}),
        ...of('load-balancer', balancerSubnetIds(balancerSubnets ?? DEFAULT, cluster)),
        ...(databaseSubnetId === undefined ? {} : of('database', [databaseSubnetId])),
    };
    return {
        ...rest,
        clusterId: cluster.id,
        attachedGroups: {
            endpoint: cluster.endpointGroupIds ?? [],
            ...(0, attached_groups_ts_1.groupsOfPools)(targets, settings.pools ?? []),
            ...settings.attachedGroups,
        },
        roles: targets,
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
const pool_layouts_ts_1 = __webpack_require__(18456);
const read_pools_ts_1 = __webpack_require__(67314);
const review_routes_ts_1 = __webpack_require__(79283);
const role_groups_ts_1 = __webpack_require__(46369);
/** Reads each object once, however many roles share it. */
class Reader {
    holders = new Map();
    #subnets = new Map();
    #client;
    constructor(client) {
        this.#client = client;
    }
    subnet(id) {
        return once(this.#subnets, id, () => this.#client.subnet(id));
    }
    /** The attached lists only, followed from the subnet: names of lists say nothing reliable. */
    lists({ securityListIds }) {
        return Promise.all(securityListIds.map((id) => once(this.holders, id, async () => asHolder(await this.#client.securityList(id)))));
    }
    group(id) {
        return once(this.holders, id, async () => {
            if ((0, role_groups_ts_1.isNewGroup)(id))
                return { kind: 'nsg', id, name: id, rules: [] };
            const [{ name }, rules] = await Promise.all([
                this.#client.securityGroup(id),
                this.#client.securityGroupRules(id),
            ]);
            return { kind: 'nsg', id, name, rules };
        });
    }
}
const once = (known, id, load) => {
    const loaded = known.get(id) ?? load();
    known.set(id, loaded);
    return loaded;
};
const asHolder = ({ id, name, rules }) => ({
    kind: 'security-list',
    id,
    name,
    rules,
});
const firstList = (subnet) => {
    const [first] = subnet.securityListIds;
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
        hint: `Set the input ${role}-nsg-id, or create-groups: true, or use mode security-list.`,
    });
};
/** The groups that every VNIC of the role has, beside the one that gets the rules. */
const attachedGroups = (target, role) => target.attachedGroups?.[role] ?? [];
const placesOf = async (target, [role, part], reader) => {
    const others = attachedGroups(target, role);
    const own = target.mode === 'nsg' ? [requireGroup(role, part)] : [];
    const groups = [...new Set([...own, ...others])];
    const [subnets] = await Promise.all([
        Promise.all(part.subnetIds.map((id) => reader.subnet(id))),
        Promise.all(groups.map((id) => reader.group(id))),
    ]);
    await Promise.all(subnets.map((one) => reader.lists(one)));
    const contexts = subnets.map(({ securityListIds }) => [...groups, ...securityListIds]);
    const [holderId] = own;
    if (holderId !== undefined)
        return [{ role, holderId, contexts }];
    return subnets.map((one, index) => ({
        role,
        holderId: firstList(one),
        contexts: contexts.slice(index, index + 1),
    }));
};
const warningsOf = async ({ roles }, reader, client) => {
    const ids = (roles.pods ?? roles.nodes)?.subnetIds ?? [];
    const found = ids.map(async (id) => {
        const one = await reader.subnet(id);
        return (0, review_routes_ts_1.reviewRoutes)(one, await client.routes(one.routeTableId));
    });
    return (await Promise.all(found)).flat();
};
/** Subnets of other pools only say whose rules stay: without the right to read them, none may go. */
const poolBlocks = async (target, reader) => {
    const read = async (id) => {
        try {
            return [id, (await reader.subnet(id)).cidrs];
        }
        catch (error) {
            if (!(0, read_pools_ts_1.isNotAllowed)(error))
                throw error;
            return [id, []];
        }
    };
    return new Map(await Promise.all((0, pool_layouts_ts_1.poolSubnets)(target).map(read)));
};
/** Said where it matters: what prune then does not do. */
const unreadable = ({ prune }, blocks) => [...blocks].flatMap(([id, { length }]) => prune && length === 0
    ? [`subnet ${id} of a node pool may not be read, so prune removes nothing`]
    : []);
/** In the order of the places, whichever answer came first: a plan has one order. */
const inOrder = async (places, holders) => {
    const ids = new Set(places.flatMap(({ holderId, contexts }) => [holderId, ...contexts.flat()]));
    const found = [...ids].map(async (id) => {
        const holder = await holders.get(id);
        return holder === undefined ? [] : [[id, holder]];
    });
    return new Map((await Promise.all(found)).flat());
};
/** Reads subnets, their lists and groups, and the routes of the pods. */
const observeNetwork = async (target, client) => {
    const reader = new Reader(client);
    const subnetsOf = async ([role, { subnetIds }]) => [role, await Promise.all(subnetIds.map((id) => reader.subnet(id)))];
    const roles = (0, network_target_ts_1.rolesOf)(target);
    const [servicesLabel, subnets, blocks, places, warnings] = await Promise.all([
        client.servicesLabel(),
        Promise.all(roles.map(subnetsOf)),
        poolBlocks(target, reader),
        Promise.all(roles.map((role) => placesOf(target, role, reader))),
        warningsOf(target, reader, client),
    ]);
    const endpoints = subnets.flatMap(([role, found]) => (role === 'endpoint' ? found : []));
    return {
        servicesLabel,
        poolBlocks: blocks,
        isEndpointPublic: endpoints.some(({ isPrivate }) => !isPrivate),
        subnets: Object.fromEntries(subnets.map(([role, found]) => [role, found.flatMap(({ cidrs }) => cidrs)])),
        holders: await inOrder(places.flat(), reader.holders),
        places: places.flat(),
        warnings: [...warnings, ...unreadable(target, blocks)],
    };
};
exports.observeNetwork = observeNetwork;


/***/ }),

/***/ 55229:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.overBroad = void 0;
const ports_ts_1 = __webpack_require__(86759);
const rule_coverage_ts_1 = __webpack_require__(14032);
const security_rule_ts_1 = __webpack_require__(98736);
const EVERYBODY = new Set([ports_ts_1.ANYWHERE, '::/0']);
const isFromEverybody = ({ direction, peer, peerType }) => direction === 'INGRESS' && peerType === 'CIDR_BLOCK' && EVERYBODY.has(peer);
const hasPorts = ({ protocol }) => protocol === '6' || protocol === '17';
const isWide = (rule) => rule.protocol === 'all' ||
    (hasPorts(rule) && (rule.ports === undefined || (0, ports_ts_1.isEveryPort)(rule.ports)));
/** The ports that both let through; undefined where one has none or they have none in common. */
const commonPorts = (a, b) => {
    if (!hasPorts(a) || a.protocol !== b.protocol || !a.ports || !b.ports)
        return undefined;
    const min = Math.max(a.ports.min, b.ports.min);
    const max = Math.min(a.ports.max, b.ports.max);
    return min <= max ? { min, max } : undefined;
};
/** What is needed of a rule for every port: the wanted rules that it lets through. */
const allOf = (rule, needs) => {
    const met = needs.filter((one) => (0, rule_coverage_ts_1.rulesCover)([rule], one.rule, one.peerGroupIds));
    return [...new Set(met.map(({ rule: one }) => (0, security_rule_ts_1.describeRule)(one)))];
};
/** Ports of the rule that only some need: the wanted rules, cut to these ports. */
const narrower = (rule, needs) => {
    const ingress = needs.filter(({ rule: { direction } }) => direction === 'INGRESS');
    const forAll = ingress.filter((need) => isFromEverybody(need.rule));
    return ingress.flatMap(({ name, rule: one }) => {
        const ports = commonPorts(rule, one);
        if (ports === undefined || isFromEverybody(one))
            return [];
        const cut = { ...one, ports };
        const isOpenToAll = forAll.some((need) => (0, rule_coverage_ts_1.rulesCover)([{ ...need.rule, peer: one.peer }], cut));
        return isOpenToAll ? [] : [{ name, rule: cut }];
    });
};
/** Who may call the Kubernetes API beside nodes and pods is left to the user until clients are named. */
const withoutUnnamedClients = (found) => {
    const isNamed = found.some(({ name }) => name.startsWith('endpoint-in-api-clients'));
    return isNamed ? found : found.filter(({ rule }) => rule.ports?.min !== ports_ts_1.KUBERNETES_API);
};
const reasonFor = (found) => {
    const [first] = found;
    const peers = [...new Set(found.map(({ rule }) => rule.peer))];
    const isForBalancer = found.every(({ name }) => name.includes('-in-load-balancer-'));
    if (isForBalancer && first?.name.endsWith('node-ports')) {
        return 'the load balancer is the only one that has to reach node ports';
    }
    if (first?.name.startsWith('endpoint-in')) {
        return 'the Kubernetes API is open to everybody, beyond the clients that are named';
    }
    return `it is open to everybody, and only ${peers.join(', ')} has to get in`;
};
/** Why a rule is broader than what its role needs, and what would do; undefined if it is not. */
const overBroad = (rule, needs) => {
    if (!isFromEverybody(rule) || needs.some((one) => (0, security_rule_ts_1.ruleKey)(one.rule) === (0, security_rule_ts_1.ruleKey)(rule))) {
        return undefined;
    }
    if (isWide(rule)) {
        return { why: 'it lets the whole internet in on every port', instead: allOf(rule, needs) };
    }
    const narrow = withoutUnnamedClients(narrower(rule, needs));
    if (narrow.length === 0)
        return undefined;
    const instead = [...new Set(narrow.map((one) => (0, security_rule_ts_1.describeRule)(one.rule)))];
    return { why: reasonFor(narrow), instead };
};
exports.overBroad = overBroad;


/***/ }),

/***/ 56155:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOwn = exports.ownName = exports.withoutMark = exports.ownDescription = exports.NETWORK_MARK = exports.ownMark = void 0;
/**
 * What the descriptions of our rules for this cluster begin with. Clusters may share a list; the end
 * of an OCID is what tells them apart.
 */
const ownMark = (clusterId) => `oke-virtual-nodes/${clusterId.slice(-8)} `;
exports.ownMark = ownMark;
/**
 * The same for rules that are made together with a whole network, before it has a cluster. They belong
 * to every cluster that uses it. As long as no end of an OCID, so that it is never taken for one.
 */
exports.NETWORK_MARK = 'oke-virtual-nodes/network ';
/** OCI takes 255 characters. */
const ownDescription = (mark, { name, why }) => `${mark}${name}: ${why}`.slice(0, 255);
exports.ownDescription = ownDescription;
/** What a description says to people: without the mark of any cluster. */
const withoutMark = (description) => description.replace(/^oke-virtual-nodes\/\S+ /, '');
exports.withoutMark = withoutMark;
/** The catalogue's name of a rule of ours, from its description. */
const ownName = ({ description = '' }) => (0, exports.withoutMark)(description).split(':', 1)[0] ?? '';
exports.ownName = ownName;
/** Ours for the cluster with this mark, or for the network it is in. */
const isOwn = ({ description = '' }, mark) => description.startsWith(mark) || description.startsWith(exports.NETWORK_MARK);
exports.isOwn = isOwn;


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wantedByPools = exports.poolSubnets = void 0;
const wanted_rules_ts_1 = __webpack_require__(15433);
const nodeSubnets = ({ placements }) => [
    ...new Set(placements.map(({ subnetId }) => subnetId)),
];
/** The subnets in which pools of the cluster have nodes or pods. */
const poolSubnets = ({ pools = [] }) => [
    ...new Set(pools.flatMap((pool) => [...nodeSubnets(pool), pool.podSubnetId])),
];
exports.poolSubnets = poolSubnets;
/**
 * What the catalogue asks for with nodes and pods where the cluster's pools have them: a run for one
 * pool must not call the rules of another useless. Undefined if pools or subnets could not be read.
 */
const wantedByPools = ({ pools }, shape, addresses, blocks) => {
    const blocksOf = (ids) => ids.flatMap((id) => blocks.get(id) ?? []);
    if (pools === undefined || [...blocks.values()].some(({ length }) => length === 0)) {
        return undefined;
    }
    return pools.flatMap((pool) => {
        const nodes = nodeSubnets(pool);
        const hasPodSubnet = nodes.some((id) => id !== pool.podSubnetId);
        const pods = hasPodSubnet ? { pods: blocksOf([pool.podSubnetId]) } : {};
        const subnets = { ...addresses.subnets, nodes: blocksOf(nodes), ...pods };
        return (0, wanted_rules_ts_1.wantedRules)({ ...shape, hasPodSubnet }, { ...addresses, subnets });
    });
};
exports.wantedByPools = wantedByPools;


/***/ }),

/***/ 67314:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.poolsUnknown = exports.readPools = exports.livePools = exports.isLive = exports.isNotAllowed = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Absent, or not for this user to see: OCI does not tell them apart. */
const isNotAllowed = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
exports.isNotAllowed = isNotAllowed;
/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
exports.isLive = isLive;
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(exports.isLive);
exports.livePools = livePools;
/** The same; rules can be seen to without them, so undefined if they may not be read. */
const readPools = async (listing, cluster) => {
    try {
        return await (0, exports.livePools)(listing, cluster);
    }
    catch (error) {
        if ((0, exports.isNotAllowed)(error))
            return undefined;
        throw error;
    }
};
exports.readPools = readPools;
exports.poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


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

/***/ 58766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findingText = exports.reviewRules = void 0;
const rule_coverage_ts_1 = __webpack_require__(14032);
const security_rule_ts_1 = __webpack_require__(98736);
const ports_ts_1 = __webpack_require__(86759);
const rules_in_place_ts_1 = __webpack_require__(25935);
const ownership_ts_1 = __webpack_require__(56155);
const over_broad_rules_ts_1 = __webpack_require__(55229);
const rolesOf = ({ id }, { places }) => new Set(places
    .filter(({ contexts }) => contexts.some((context) => context.includes(id)))
    .map(({ role }) => role));
const tooBroad = (holder, rule, needs) => {
    const found = (0, over_broad_rules_ts_1.overBroad)(rule, needs);
    return found && { kind: 'over-broad', holder, rule: (0, security_rule_ts_1.describeRule)(rule), ...found };
};
/** As printed on Oracle's page: node ports and health from the pods' own subnet. */
const wrongSource = (holder, rule, { wanted, subnets }) => {
    const own = subnets.pods ?? subnets.nodes ?? [];
    const isHealth = rule.ports?.min === ports_ts_1.HEALTH && rule.ports.max === ports_ts_1.HEALTH;
    const isNarrow = isHealth || rule.ports?.min === ports_ts_1.NODE_PORTS.min;
    if (rule.direction !== 'INGRESS' || !own.includes(rule.peer) || !isNarrow)
        return undefined;
    const instead = wanted
        .filter(({ name }) => /-in-(load-balancer|clients)-(node-ports|health)$/.test(name) &&
        (isHealth ? name.endsWith('health') : name.endsWith('node-ports')))
        .filter(({ rule: one }) => one.protocol === rule.protocol)
        .map(({ rule: one }) => (0, security_rule_ts_1.describeRule)(one));
    const why = 'its source is the subnet itself; the packets come from the load balancer';
    return { kind: 'wrong-source', holder, rule: (0, security_rule_ts_1.describeRule)(rule), why, instead };
};
/** A stateless rule goes before stateful ones and leaves the answers to a rule of their own. */
const unanswered = (holder, rule, needs, inPlace) => {
    if (!rule.isStateless)
        return undefined;
    const around = inPlace.places
        .flatMap(({ contexts }) => contexts)
        .filter((context) => context.includes(holder.id));
    const broken = needs.find((one) => (0, rule_coverage_ts_1.ruleMeets)(rule, one.rule, one.peerGroupIds) &&
        around.some((ids) => {
            const all = ids.flatMap((id) => inPlace.holders.get(id)?.rules ?? []);
            return !(0, rule_coverage_ts_1.rulesCover)([{ ...one.rule, isStateless: true }, ...others(all, rule)], one.rule, one.peerGroupIds);
        }));
    if (broken === undefined)
        return undefined;
    const why = `it is stateless, goes before stateful rules, and no rule lets the answers back: ${(0, security_rule_ts_1.describeRule)(broken.rule)} does not work`;
    return {
        kind: 'unanswered',
        holder,
        rule: (0, security_rule_ts_1.describeRule)(rule),
        why,
        instead: [(0, security_rule_ts_1.describeRule)(broken.rule)],
    };
};
/** Only rules of the other direction: they are what could let answers through. */
const others = (rules, { direction }) => rules.filter((rule) => rule.direction !== direction);
const present = (items) => items.filter((item) => item !== undefined);
/** Over-broad, useless and broken rules, with what would do. Changes nothing. */
const reviewRules = (context) => {
    const { inPlace, wanted, mark, unneeded } = context;
    const found = [...inPlace.holders.values()].flatMap((holder) => {
        const roles = rolesOf(holder, inPlace);
        const needs = wanted.filter(({ role }) => roles.has(role));
        return present(holder.rules
            .filter((rule) => !(0, ownership_ts_1.isOwn)(rule, mark))
            .flatMap((rule) => [
            tooBroad(holder, rule, needs),
            wrongSource(holder, rule, context),
            unanswered(holder, rule, needs, inPlace),
        ]));
    });
    const left = unneeded.map(({ holder, rule }) => ({
        kind: 'unneeded',
        holder,
        rule: (0, security_rule_ts_1.describeRule)(rule),
        why: 'it was added by this action and this run does not need it; prune removes it',
        instead: [],
    }));
    return [...found, ...left].map((one) => ({ ...one, holder: only(one.holder) }));
};
exports.reviewRules = reviewRules;
const only = ({ kind, id, name }) => ({ kind, id, name });
const findingText = ({ holder, rule, why, instead }) => {
    const more = instead.length === 0 ? '' : `; enough would be: ${instead.join('; ')}`;
    return `${(0, rules_in_place_ts_1.holderText)(holder)}: "${rule}": ${why}${more}`;
};
exports.findingText = findingText;


/***/ }),

/***/ 46369:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createGroup = exports.createChange = exports.resolveGroups = exports.isNewGroup = void 0;
const create_once_ts_1 = __webpack_require__(65349);
const read_after_create_ts_1 = __webpack_require__(8733);
const action_error_ts_1 = __webpack_require__(21025);
const network_plan_ts_1 = __webpack_require__(97022);
const rules_in_place_ts_1 = __webpack_require__(25935);
const network_target_ts_1 = __webpack_require__(53124);
/** Stands for a group that does not exist yet; its id is known once it is made. */
const NEW = 'new:';
const isNewGroup = (id) => id.startsWith(NEW);
exports.isNewGroup = isNewGroup;
/** Tags by which our groups are found again, whatever they are called. */
const tagsOf = (clusterId, role) => ({
    'oke-virtual-nodes-cluster': clusterId,
    'oke-virtual-nodes-role': role,
});
const nameOf = (clusterId, role) => `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`;
/** The same one for everybody who looks, should there be several. */
const ours = (groups, clusterId, role) => groups
    .filter(({ tags }) => Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
/** Finds the groups that earlier runs made, and says which are still to be made. */
const resolveGroups = async (target, client) => {
    const without = (0, network_target_ts_1.rolesOf)(target).filter(([, { groupId }]) => groupId === undefined);
    const subnetId = without[0]?.[1].subnetIds[0];
    if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
        return { target, toCreate: [], groupIds: new Map() };
    }
    const { compartmentId, vcnId } = await client.subnet(subnetId);
    const groups = await client.securityGroups(compartmentId, vcnId);
    const found = without.map(([role, part]) => {
        const id = ours(groups, target.clusterId, role)?.id ?? `${NEW}${role}`;
        return [role, { ...part, groupId: id }];
    });
    const toCreate = found
        .filter(([, { groupId }]) => (0, exports.isNewGroup)(groupId))
        .map(([role, { groupId: id }]) => {
        const holder = { kind: 'nsg', id, name: nameOf(target.clusterId, role) };
        return { role, compartmentId, vcnId, holder };
    });
    return {
        target: { ...target, roles: { ...target.roles, ...Object.fromEntries(found) } },
        toCreate,
        groupIds: new Map(found.map(([role, { groupId }]) => [`${NEW}${role}`, groupId])),
    };
};
exports.resolveGroups = resolveGroups;
const createChange = ({ role, holder }) => ({
    kind: 'create-group',
    action: 'create',
    target: (0, rules_in_place_ts_1.holderText)(holder),
    description: `for the ${role}`,
    holder,
    rules: [],
    removed: [],
    duplicates: [],
});
exports.createChange = createChange;
const isThere = async (client, id) => {
    try {
        await client.securityGroup(id);
        return true;
    }
    catch (error) {
        if (error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED')
            return undefined;
        throw error;
    }
};
/**
 * Makes the group, once for all runs at the same time.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
const createGroup = async (group, clusterId, client, clock) => {
    const { role, compartmentId, vcnId, holder } = group;
    const wish = { compartmentId, vcnId, name: holder.name, tags: tagsOf(clusterId, role) };
    return (0, create_once_ts_1.createOnce)({
        name: (0, rules_in_place_ts_1.holderText)(holder),
        identity: ['role-group', compartmentId, vcnId, clusterId, role],
        create: async (token) => {
            const { id } = await client.createSecurityGroup(wish, token);
            return (await (0, read_after_create_ts_1.readAfterCreate)(() => isThere(client, id), clock)) && id;
        },
        find: async () => ours(await client.securityGroups(compartmentId, vcnId), clusterId, role)?.id,
    });
};
exports.createGroup = createGroup;


/***/ }),

/***/ 25935:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.holderText = exports.holderNames = void 0;
exports.holderNames = {
    'security-list': 'security list',
    nsg: 'network security group',
};
const holderText = ({ kind, name }) => `${exports.holderNames[kind]} ${name}`;
exports.holderText = holderText;


/***/ }),

/***/ 91964:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireKnown = exports.requireSamePlan = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const security_rule_ts_1 = __webpack_require__(98736);
const ruleSteps = ({ holder, target }, word, rules) => rules.map((rule) => ({
    key: `${word} ${holder.id} ${(0, security_rule_ts_1.ruleKey)(rule)}`,
    text: `${word} in ${target}: ${(0, security_rule_ts_1.describeRule)(rule)}`,
}));
const stepsOf = (change) => {
    const { kind, target, description, rules, removed, duplicates } = change;
    // Runs at the same time leave duplicates until the last has looked; they go without asking.
    const missed = removed.filter((rule) => !duplicates.includes(rule));
    const own = kind === 'rules'
        ? []
        : [{ key: `${kind} ${target} ${description}`, text: `${target}: ${description}` }];
    return [...own, ...ruleSteps(change, 'add', rules), ...ruleSteps(change, 'remove', missed)];
};
const shown = (steps) => {
    const some = steps.slice(0, 5).map(({ text }) => text);
    return [...some, ...(steps.length > 5 ? [`and ${steps.length - 5} more`] : [])].join('; ');
};
/** The change as it reads if the group that it is for exists meanwhile. */
const withGroup = (change, groupIds) => {
    const { holder } = change;
    return { ...change, holder: { ...holder, id: groupIds.get(holder.id) ?? holder.id } };
};
/**
 * Somebody else may have done a part of the plan meanwhile: less to do is no reason to stop. More or
 * something else is, since nobody has seen it. To be asked before anything is changed.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSamePlan = (approved, { changes, groupIds }) => {
    const planned = approved.map((change) => withGroup(change, groupIds));
    (0, exports.requireKnown)(planned.flatMap(stepsOf), changes.flatMap(stepsOf));
};
exports.requireSamePlan = requireSamePlan;
/** @throws ActionError NETWORK_PLAN_STALE if there is a step that no approved plan has */
const requireKnown = (approved, now) => {
    const known = new Set(approved.map(({ key }) => key));
    const unknown = now.filter(({ key }) => !known.has(key));
    if (unknown.length === 0)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'NETWORK_PLAN_STALE',
        message: `the network changed since the plan was made; it would now also need: ${shown(unknown)}`,
        hint: 'Nothing was changed. Look at what changed the network, and plan again.',
    });
};
exports.requireKnown = requireKnown;


/***/ }),

/***/ 75800:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clientsOf = void 0;
const address_range_ts_1 = __webpack_require__(13847);
const json_ts_1 = __webpack_require__(93258);
const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/**
 * As Kubernetes reads it for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service) => {
    const field = (0, json_ts_1.list)((0, json_ts_1.at)(service, 'spec', 'loadBalancerSourceRanges')).map((range) => (0, json_ts_1.text)(range));
    const annotation = (0, json_ts_1.text)((0, json_ts_1.at)(service, 'metadata', 'annotations', SOURCE_RANGES)).trim();
    const fromAnnotation = annotation === '' ? [] : annotation.split(',');
    return (field.length > 0 ? field : fromAnnotation).map(address_range_ts_1.networkBlock);
};
/**
 * Who may use the load balancers of the Services; empty if one of them lets everybody in.
 * @throws ActionError CIDR_INVALID
 */
const clientsOf = (services) => {
    const ranges = services.map(sourceRanges);
    return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : [];
};
exports.clientsOf = clientsOf;


/***/ }),

/***/ 3822:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.balancerSubnets = void 0;
const json_ts_1 = __webpack_require__(93258);
/** The annotations that name subnets (getLoadBalancerSubnets of OCI's cloud controller manager). */
const annotationsOf = (kind) => kind === 'lb'
    ? [1, 2].map((number) => `service.beta.kubernetes.io/oci-load-balancer-subnet${number}`)
    : ['oci-network-load-balancer.oraclecloud.com/subnet'];
const subnetsOf = (service, kind) => annotationsOf(kind)
    .map((name) => (0, json_ts_1.text)((0, json_ts_1.at)(service, 'metadata', 'annotations', name)).trim())
    .filter((id) => id !== '');
/** The subnets of the Services' load balancers, each with its kind. */
const balancerSubnets = (services) => {
    const found = services.map(([service, kind]) => subnetsOf(service, kind));
    return {
        named: [...new Set(found.flat())],
        usesDefault: found.some(({ length }) => length === 0),
    };
};
exports.balancerSubnets = balancerSubnets;


/***/ }),

/***/ 33653:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serviceTraffic = exports.groupsAnnotation = void 0;
const json_ts_1 = __webpack_require__(93258);
const service_clients_ts_1 = __webpack_require__(75800);
const service_subnets_ts_1 = __webpack_require__(3822);
const LOAD_BALANCER_TYPE = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVES_SOURCE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source';
/** The annotation by which a Service's load balancer gets its groups (load_balancer_spec.go). */
const groupsAnnotation = (kind) => kind === 'lb'
    ? 'oci.oraclecloud.com/oci-network-security-groups'
    : 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups';
exports.groupsAnnotation = groupsAnnotation;
const annotation = (service, name) => (0, json_ts_1.text)((0, json_ts_1.at)(service, 'metadata', 'annotations', name));
/**
 * As OCI's cloud controller manager reads it (load_balancer_spec.go): the type in any case
 * (getLoadBalancerType), but the source is preserved only for "nlb" as it stands here
 * (getPreserveSource), with externalTrafficPolicy Local and unless the annotation says no.
 */
const kindOf = (service) => {
    const type = annotation(service, LOAD_BALANCER_TYPE);
    if (type.toLowerCase() !== 'nlb')
        return 'lb';
    const isLocal = (0, json_ts_1.at)(service, 'spec', 'externalTrafficPolicy') === 'Local';
    const isRefused = /^(0|f|false)$/i.test(annotation(service, PRESERVES_SOURCE));
    return type === 'nlb' && isLocal && !isRefused ? 'nlb-preserving-source' : 'nlb';
};
const groupsOf = (service) => annotation(service, (0, exports.groupsAnnotation)(kindOf(service)))
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
const inAll = (sets) => (sets[0] ?? []).filter((one) => sets.every((some) => some.includes(one)));
const portsOf = (services, protocol) => {
    const ports = services.flatMap((service) => (0, json_ts_1.list)((0, json_ts_1.at)(service, 'spec', 'ports')));
    const numbers = ports
        .filter((port) => ((0, json_ts_1.text)((0, json_ts_1.at)(port, 'protocol')) || 'TCP') === protocol)
        .map((port) => (0, json_ts_1.at)(port, 'port'))
        .filter((port) => typeof port === 'number');
    return [...new Set(numbers)].toSorted((a, b) => a - b);
};
const KINDS = ['nlb-preserving-source', 'nlb', 'lb'];
/**
 * Listener ports, clients, kind, groups and subnets of the load balancers of the Services among
 * rendered objects; undefined if none of them has one.
 * @throws ActionError CIDR_INVALID
 */
const serviceTraffic = (objects) => {
    const services = objects.filter((object) => (0, json_ts_1.at)(object, 'kind') === 'Service' && (0, json_ts_1.at)(object, 'spec', 'type') === 'LoadBalancer');
    if (services.length === 0)
        return undefined;
    const kinds = services.map(kindOf);
    return {
        listeners: portsOf(services, 'TCP'),
        udpListeners: portsOf(services, 'UDP'),
        clients: (0, service_clients_ts_1.clientsOf)(services),
        loadBalancer: KINDS.find((kind) => kinds.includes(kind)) ?? 'lb',
        groups: inAll(services.map(groupsOf)),
        subnets: (0, service_subnets_ts_1.balancerSubnets)(services.map((service) => [service, kindOf(service)])),
    };
};
exports.serviceTraffic = serviceTraffic;


/***/ }),

/***/ 44672:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unattachedWarnings = exports.unattachedGroups = void 0;
const rules_in_place_ts_1 = __webpack_require__(25935);
const network_target_ts_1 = __webpack_require__(53124);
const role_groups_ts_1 = __webpack_require__(46369);
const service_traffic_ts_1 = __webpack_require__(33653);
const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const ways = ({ roles, loadBalancer = 'lb' }) => ({
    endpoint: {
        to: 'the Kubernetes API endpoint',
        how: 'oci ce cluster update-endpoint-config --nsg-ids',
    },
    nodes: {
        to: roles.pods === undefined ? 'virtual nodes and pods' : 'the virtual nodes',
        how: POOLS,
    },
    pods: { to: 'the pods', how: POOLS },
    'load-balancer': {
        to: 'the load balancer',
        how: `annotation ${(0, service_traffic_ts_1.groupsAnnotation)(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as that can be seen. */
const unattachedGroups = (target) => (0, network_target_ts_1.rolesOf)(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || (0, role_groups_ts_1.isNewGroup)(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...ways(target)[role], isKnown: attached !== undefined }];
});
exports.unattachedGroups = unattachedGroups;
/**
 * Said of groups with rules that are certainly not attached; of others the report of paths says what
 * depends on them.
 */
const unattachedWarnings = (target, holdersWithRules) => (0, exports.unattachedGroups)(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId);
    const isPool = role === 'nodes' || role === 'pods';
    const isPlanned = isPool && target.attachesPools === true;
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned)
        return [];
    return [`${(0, rules_in_place_ts_1.holderText)(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`];
});
exports.unattachedWarnings = unattachedWarnings;


/***/ }),

/***/ 15433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wantedRules = void 0;
const ports_ts_1 = __webpack_require__(86759);
const rules_ts_1 = __webpack_require__(73519);
const ownership_ts_1 = __webpack_require__(56155);
const onPorts = (protocol, ports) => ports.map((port) => ({ protocol, ports: (0, ports_ts_1.onePort)(port) }));
/** Ports exist only with TCP and UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules. */
const shapes = (traffic, addresses) => {
    switch (traffic) {
        case 'all':
            return [{ protocol: 'all' }];
        case 'tcp':
            return [{ protocol: ports_ts_1.TCP }];
        case 'path-mtu':
            return [{ protocol: ports_ts_1.ICMP, icmp: { type: 3, code: 4 } }];
        case 'node-ports':
            return [ports_ts_1.TCP, ports_ts_1.UDP].map((protocol) => ({ protocol, ports: ports_ts_1.NODE_PORTS }));
        case 'listeners':
            return [...onPorts(ports_ts_1.TCP, addresses.listeners), ...onPorts(ports_ts_1.UDP, addresses.udpListeners)];
        default:
            return onPorts(ports_ts_1.TCP, [traffic]);
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
            return blocks([ports_ts_1.ANYWHERE]);
        case 'services':
            return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }];
        default:
            return blocks(addresses.subnets[peer] ?? []);
    }
};
const groupsOf = ({ peer }, { peerGroups = {} }) => Object.hasOwn(peerGroups, peer) ? (peerGroups[peer] ?? []) : [];
const rulesOfRow = (row, addresses) => {
    const { name, role, direction } = row;
    const description = (0, ownership_ts_1.ownDescription)(addresses.mark, row);
    const peerGroupIds = groupsOf(row, addresses);
    return row.traffic
        .flatMap((traffic) => shapes(traffic, addresses))
        .flatMap((shape) => peers(row, addresses).map((peer) => ({
        name,
        role,
        peerGroupIds,
        rule: { direction, ...shape, ...peer, isStateless: false, description },
    })));
};
/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
const wantedRules = (shape, addresses) => (0, rules_ts_1.ruleCatalogue)(shape).flatMap((row) => rulesOfRow(row, addresses));
exports.wantedRules = wantedRules;


/***/ }),

/***/ 25253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tooManyPods = exports.tooManyNodes = exports.SMALL_TENANCY = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
exports.SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2;
/**
 * Undefined where the limit cannot be read: the permission is no part of what a pool needs, and not
 * every limit is known to OCI's Limits service.
 */
const readLimit = async (compartmentId, client) => {
    try {
        return await client.virtualNodeLimit(compartmentId);
    }
    catch (error) {
        if (error instanceof action_error_ts_1.ActionError)
            return undefined;
        throw error;
    }
};
/** What is wrong with making so many more virtual nodes, if their limit can be read and is too low. */
const tooManyNodes = async (more, compartmentId, client) => {
    if (more <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= more)
        return undefined;
    return `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use), ${more} more are wanted: OCI will probably refuse them. ${exports.SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
exports.tooManyNodes = tooManyNodes;
/**
 * Why so many pods can hardly run, if the limit of virtual nodes is that of a tenancy whose virtual
 * nodes hold two pods. That bound itself cannot be read, so this warns of it only.
 */
const tooManyPods = async (wanted, compartmentId, client) => {
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined)
        return undefined;
    const nodes = limit.used + limit.available;
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || wanted <= room)
        return undefined;
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${exports.SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};
exports.tooManyPods = tooManyPods;


/***/ }),

/***/ 59117:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.waitForNodes = exports.waitForWork = exports.startWhenFree = void 0;
const await_result_ts_1 = __webpack_require__(83839);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const limits_ts_1 = __webpack_require__(25253);
/** Short at first, so that quick work is seen quickly; a pool usually takes minutes. */
const pauses = (poll) => Math.min(1000 * 1.5 ** poll, 10_000);
/** Looks until there is a result. @throws ActionError NODE_POOL_TIMEOUT */
const poll = (wait, what, look) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; the last look at it failed: ${(0, action_error_ts_1.messageOf)(cause)}`;
        return new action_error_ts_1.ActionError({
            code: 'NODE_POOL_TIMEOUT',
            message: `${what} was not done after ${(0, duration_ts_1.formatDuration)(clock.now() - started)}${last}`,
            hint: 'OCI goes on with it: run again to go on waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0, await_result_ts_1.awaitResult)(wait, { name: what, pause: pauses, look, late });
};
/** OKE does one work request at a time for a cluster, and refuses a second with a conflict. */
const isBusy = (error) => error instanceof action_error_ts_1.ActionError &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/**
 * Starts a change of a pool, again while another change of its cluster goes on.
 * @throws ActionError OCI_*: at the deadline what OCI said last
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress.waiting('the cluster: another change of it goes on');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
    }
};
exports.startWhenFree = startWhenFree;
/** The control plane's words when virtual nodes cannot reach it. */
const isUnreachable = (text) => /api ?server/i.test(text) && /reach|connect|timeout/i.test(text);
/** What to do about the cause that OCI names, or else what the failure in general asks for. */
const hintFor = (details, otherwise) => isUnreachable(details)
    ? 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.'
    : otherwise;
const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: hintFor(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${limits_ts_1.SMALL_TENANCY}`),
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await poll(wait, `work request ${workRequestId}`, async () => {
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
        // That it failed is known; why, is worth a look, but no other failure.
        .catch((error) => [(0, action_error_ts_1.messageOf)(error)]);
    throw workFailed(done, errors);
};
exports.waitForWork = waitForWork;
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, problem }) => problem === undefined ? [] : [`${name}: ${problem}`]);
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
        hint: hintFor(details, 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.'),
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForNodes = (pool, wait) => {
    let current = pool;
    return poll(wait, `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first look uses what is known; only a pool on its way has to be read again.
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
exports.waitForNodes = waitForNodes;


/***/ }),

/***/ 13847:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.networkBlock = exports.formatRange = exports.formatAddress = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const ipv4 = (address) => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
/** The longest run of zero groups is left out, as RFC 5952 has it. */
const ipv6 = (address) => {
    const groups = Array.from({ length: 8 }, (_, at) => ((address >> BigInt(16 * (7 - at))) & 0xffffn).toString(16)).join(':');
    const runs = groups.match(/(?:^|:)0(?::0)+(?=:|$)/g) ?? [];
    const longest = runs.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? groups : groups.replace(longest, ':').replace(/^:$|:$/, '::');
};
/** An address as people write it, from its number. */
const formatAddress = (version, address) => version === 4 ? ipv4(address) : ipv6(address);
exports.formatAddress = formatAddress;
/** The range as a CIDR block where it is one, else as `first-last`. */
const formatRange = (version, first, last) => {
    const size = last - first + 1n;
    const isBlock = (size & (size - 1n)) === 0n && first % size === 0n;
    if (!isBlock)
        return `${(0, exports.formatAddress)(version, first)}-${(0, exports.formatAddress)(version, last)}`;
    const bits = version === 4 ? 32 : 128;
    return `${(0, exports.formatAddress)(version, first)}/${bits - (size.toString(2).length - 1)}`;
};
exports.formatRange = formatRange;
/**
 * A block by its network address: bits behind the prefix count as zero, as routers see them.
 * @throws ActionError CIDR_INVALID if it is no block at all
 */
const networkBlock = (text) => {
    const { version, first, last } = (0, cidr_ts_1.cidrInterval)(text) ?? (0, cidr_ts_1.parseCidr)(text);
    return (0, exports.formatRange)(version, first, last);
};
exports.networkBlock = networkBlock;


/***/ }),

/***/ 74662:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cover = exports.ruleBox = exports.labelCovers = exports.detailOf = exports.without = exports.intersection = exports.isIcmp = exports.LINUX_CLIENT_PORTS = exports.ANY_CLIENT_PORTS = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const ports_ts_1 = __webpack_require__(86759);
/** What nothing is known of uses any port that is not reserved. */
exports.ANY_CLIENT_PORTS = { min: 1024, max: 65_535 };
/** Where Linux takes the source ports of connections from (ip_local_port_range). */
exports.LINUX_CLIENT_PORTS = { min: 32_768, max: 60_999 };
const EVERYTHING = { min: 0, max: 65_535 };
const WITH_MESSAGES = new Set(['1', '58']);
/** Whether a protocol has messages in place of ports: ICMP and ICMPv6. */
const isIcmp = (protocol) => WITH_MESSAGES.has(protocol);
exports.isIcmp = isIcmp;
const smaller = (a, b) => (a < b ? a : b);
const larger = (a, b) => (a > b ? a : b);
/** The part that both have; undefined if there is none. */
const intersection = (a, b) => {
    const both = {
        first: larger(a.first, b.first),
        last: smaller(a.last, b.last),
        min: Math.max(a.min, b.min),
        max: Math.min(a.max, b.max),
    };
    return both.first > both.last || both.min > both.max ? undefined : both;
};
exports.intersection = intersection;
/** What is left of a box when another one is cut out: at most four pieces. */
const without = (box, cut) => {
    const both = (0, exports.intersection)(box, cut);
    if (both === undefined)
        return [box];
    const { first, last } = both;
    return [
        { ...box, last: first - 1n },
        { ...box, first: last + 1n },
        { ...box, first, last, max: both.min - 1 },
        { ...box, first, last, min: both.max + 1 },
    ].filter((piece) => piece.first <= piece.last && piece.min <= piece.max);
};
exports.without = without;
/** The second side of a rule's box. There is no port 0 that a range from 1 could miss. */
const detailOf = ({ protocol, ports, icmp, }) => {
    if ((0, exports.isIcmp)(protocol)) {
        if (icmp === undefined)
            return EVERYTHING;
        const { type, code } = icmp;
        return { min: type * 256 + (code ?? 0), max: type * 256 + (code ?? 255) };
    }
    if (ports === undefined)
        return EVERYTHING;
    return ports.min <= 1 ? { min: 0, max: ports.max } : ports;
};
exports.detailOf = detailOf;
const contains = (outer, inner) => outer === undefined || (0, ports_ts_1.isEveryPort)(outer) || (outer.min <= inner.min && inner.max <= outer.max);
/** A rule for all services includes each of them; one for a single service only that one. */
const labelCovers = (label, wanted) => label === wanted || /^all-.*-services-in-oracle/.test(label);
exports.labelCovers = labelCovers;
/** The addresses that a rule means of the peer's; undefined if it does not mean the peer. */
const addressesOf = (rule, { block, groupIds, service }) => {
    if (rule.peerType === 'NETWORK_SECURITY_GROUP')
        return groupIds.includes(rule.peer) ? block : undefined;
    if (rule.peerType === 'SERVICE_CIDR_BLOCK')
        return service !== undefined && (0, exports.labelCovers)(rule.peer, service) ? block : undefined;
    // Users write address bits behind the prefix.
    const named = (0, cidr_ts_1.cidrInterval)(rule.peer);
    return named?.version === block.version ? named : undefined;
};
/** What a rule lets through of these packets; undefined if nothing. */
const ruleBox = (rule, packets) => {
    if (rule.direction !== packets.direction)
        return undefined;
    const isEverything = rule.protocol === 'all';
    if (!isEverything && rule.protocol !== packets.protocol)
        return undefined;
    if (!isEverything && !contains(rule.sourcePorts, packets.sourcePorts))
        return undefined;
    const range = addressesOf(rule, packets.peer);
    if (range === undefined)
        return undefined;
    const { min, max } = isEverything ? EVERYTHING : (0, exports.detailOf)(rule);
    return { first: range.first, last: range.last, min, max };
};
exports.ruleBox = ruleBox;
/** Takes rule after rule until nothing is left: several narrow ones do as well as a broad one. */
const cover = (wanted, rules, boxOf) => {
    const parts = [];
    let rest = [...wanted];
    for (const rule of rules) {
        if (rest.length === 0)
            break;
        const box = boxOf(rule);
        if (box === undefined)
            continue;
        const met = rest.flatMap((one) => (0, exports.intersection)(one, box) ?? []);
        if (met.length === 0)
            continue;
        parts.push(...met.map((part) => ({ rule, box: part })));
        rest = rest.flatMap((one) => (0, exports.without)(one, box));
    }
    return { parts, rest };
};
exports.cover = cover;


/***/ }),

/***/ 84991:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.roles = void 0;
/** In the order in which plans and tables show them. */
exports.roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ }),

/***/ 14032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ruleMeets = exports.rulesCover = exports.isAnswered = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const packets_ts_1 = __webpack_require__(74662);
const ports_ts_1 = __webpack_require__(86759);
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = (0, cidr_ts_1.parseCidr)(ports_ts_1.ANYWHERE);
const peerOf = ({ peer, peerType }, peerGroupIds) => {
    const block = peerType === 'CIDR_BLOCK' ? (0, cidr_ts_1.cidrInterval)(peer) : EVERY_ADDRESS;
    if (block === undefined)
        return undefined;
    const isGroup = peerType === 'NETWORK_SECURITY_GROUP';
    return {
        block,
        groupIds: isGroup ? [peer, ...peerGroupIds] : peerGroupIds,
        service: peerType === 'SERVICE_CIDR_BLOCK' ? peer : undefined,
    };
};
/** The packets that a rule is wanted for. Its clients are unknown: any port of theirs may be used. */
const packetsOf = (wanted, peerGroupIds) => {
    const peer = peerOf(wanted, peerGroupIds);
    const { direction, protocol } = wanted;
    return peer && { direction, protocol, sourcePorts: packets_ts_1.ANY_CLIENT_PORTS, peer };
};
const boxOf = ({ first, last }, { min, max }) => ({
    first,
    last,
    min,
    max,
});
const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
/** Path MTU messages have no answer. */
const needsNoAnswer = ({ protocol, icmp }) => (0, packets_ts_1.isIcmp)(protocol) && icmp?.type === 3;
/**
 * Whether answers come back through a stateless rule: it remembers no connections, so rules of the
 * other direction have to let them through.
 */
const isAnswered = (rules, wanted, peerGroupIds = []) => {
    if (needsNoAnswer(wanted))
        return true;
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    const back = {
        ...packets,
        direction: reverse[wanted.direction],
        sourcePorts: (0, packets_ts_1.isIcmp)(wanted.protocol) ? packets_ts_1.ANY_CLIENT_PORTS : (0, packets_ts_1.detailOf)(wanted),
    };
    const detail = (0, packets_ts_1.isIcmp)(wanted.protocol)
        ? (0, packets_ts_1.detailOf)({ protocol: wanted.protocol })
        : packets_ts_1.ANY_CLIENT_PORTS;
    const answers = [boxOf(packets.peer.block, detail)];
    return (0, packets_ts_1.cover)(answers, rules, (rule) => (0, packets_ts_1.ruleBox)(rule, back)).rest.length === 0;
};
exports.isAnswered = isAnswered;
/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with others for the answers. A stateless rule
 * without answers counts as absent, though OCI puts it before stateful ones: a further rule would not
 * mend it, and the review of rules reports it. `peerGroupIds` are groups that stand for the peer.
 */
const rulesCover = (rules, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    let answered;
    const counts = (rule) => {
        if (!rule.isStateless || wanted.isStateless)
            return true;
        return (answered ??= (0, exports.isAnswered)(rules, wanted, peerGroupIds));
    };
    const box = (rule) => {
        const found = (0, packets_ts_1.ruleBox)(rule, packets);
        return found !== undefined && counts(rule) ? found : undefined;
    };
    return (0, packets_ts_1.cover)([boxOf(packets.peer.block, (0, packets_ts_1.detailOf)(wanted))], rules, box).rest.length === 0;
};
exports.rulesCover = rulesCover;
/** Whether a rule lets anything through that the wanted one would. */
const ruleMeets = (rule, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    const box = packets && (0, packets_ts_1.ruleBox)(rule, packets);
    if (packets === undefined || box === undefined)
        return false;
    return (0, packets_ts_1.intersection)(box, boxOf(packets.peer.block, (0, packets_ts_1.detailOf)(wanted))) !== undefined;
};
exports.ruleMeets = ruleMeets;


/***/ }),

/***/ 98736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ruleKey = exports.describeRule = void 0;
const own_ts_1 = __webpack_require__(64870);
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
const describeRule = (rule) => `allow ${(0, own_ts_1.own)(PROTOCOLS, rule.protocol) ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`;
exports.describeRule = describeRule;
const portKey = (ports) => ports === undefined ? '*' : `${ports.min}-${ports.max}`;
/** The same for two rules that let the same through, whatever their descriptions say. */
const ruleKey = (rule) => {
    const { direction, protocol, peerType, peer, ports, sourcePorts, icmp, isStateless } = rule;
    const message = icmp === undefined ? '*' : `${icmp.type},${icmp.code ?? '*'}`;
    const parts = [direction, protocol, peerType, peer, portKey(ports), portKey(sourcePorts), message];
    return [...parts, isStateless ? 'stateless' : 'stateful'].join(' ');
};
exports.ruleKey = ruleKey;


/***/ })

};
