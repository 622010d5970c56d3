export const id = 1758;
export const ids = [1758];
export const modules = {

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

/***/ 64084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ awaitPart),
/* harmony export */   y: () => (/* binding */ createPart)
/* harmony export */ });
/* harmony import */ var _core_await_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8312);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46256);





/** Milliseconds. Gateways and subnets are created within seconds. */
const POLL = 1000;
const PATIENCE = 180_000;
const partText = ({ kind, name }) => `${_values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .partNames */ .w[kind]} ${name}`;
const notReady = (part, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'NETWORK_PART_NOT_READY',
    message: `${partText(part)} (${part.id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Check it in the console; run again when it is AVAILABLE: the run continues from there.',
    cause,
});
/** Waits until a part is AVAILABLE. Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
const awaitPart = async (part, { client, clock, progress }) => {
    const name = partText(part);
    const poll = async () => {
        const now = await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_4__/* .readAfterCreate */ .B)(() => client.part(part.kind, part.id), clock);
        if (now === undefined || now.isReady)
            return { now };
        progress.waiting(name);
        return undefined;
    };
    const wait = { clock, progress, deadline: clock.now() + PATIENCE };
    const late = (cause) => notReady(part, cause);
    return (await (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)(wait, { name, pause: () => POLL, poll, late })).now;
};
/**
 * Creates a part, once for all concurrent runs, and waits until it is AVAILABLE.
 * @throws ActionError RESOURCE_GONE, NETWORK_PART_NOT_READY, OCI_*
 */
const createPart = ({ details, identity, find }, tools) => (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)({
    name: partText(details),
    identity,
    create: async (token) => awaitPart(await tools.client.create(details, token), tools),
    find: async () => {
        const found = await find();
        return found && awaitPart(found, tools);
    },
});


/***/ }),

/***/ 85781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ pathMtu),
/* harmony export */   Br: () => (/* binding */ applies)
/* harmony export */ });
/* unused harmony export sources */
/** The pages behind the rows, for people. */
const sources = {
    'virtual-node-example': 'Oracle, Example Network Resource Configurations: cluster with virtual nodes',
    'network-configuration': 'Oracle, Network Resource Configuration: VCN-native pod networking, pods in a subnet of their own',
    correction: 'corrects a row of Oracle’s pages: the load balancer reaches virtual nodes at <pod address>:<node port>',
    mysql: 'MySQL HeatWave: classic protocol 3306, X Protocol 33060',
    'openid-connect': 'Oracle, OpenID Connect authentication of OKE clusters: keys of the issuer',
};
/** The common part of the rows for path MTU discovery, whose ends differ by layout. */
const pathMtu = {
    name: 'path-mtu',
    traffic: ['path-mtu'],
    why: 'path MTU discovery',
};
/** Whether a row's conditions are met. */
const applies = ({ when = {} }, shape) => Object.entries(when).every(([key, value]) => Reflect.get(shape, key) === value);


/***/ }),

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ trafficOf)
});

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var ports = __webpack_require__(8058);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/traffic-common.js

const SILENT = 'the load balancer has an address and never responds';
const apiPath = {
    id: 'api-clients-to-api',
    ports: (0,ports/* onePort */.U$)(ports/* KUBERNETES_API */.uB),
    why: 'kubectl and helm call the Kubernetes API',
    symptom: 'kubectl and helm time out',
};
/** Calls to the cluster from outside. */
const clientRows = [
    {
        from: 'api-clients',
        to: 'endpoint',
        name: 'kubernetes-api',
        traffic: [ports/* KUBERNETES_API */.uB],
        why: 'kubectl and helm reach the Kubernetes API',
        source: 'virtual-node-example',
        when: { isEndpointPublic: true },
        paths: [apiPath],
    },
    {
        from: 'api-clients',
        to: 'endpoint',
        name: 'kubernetes-api',
        traffic: [ports/* KUBERNETES_API */.uB],
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
/** Calls of the control plane. */
const controlPlaneRows = [
    {
        from: 'endpoint',
        to: 'anywhere',
        name: 'openid-connect',
        traffic: [ports/* HTTPS */.S$],
        why: 'the Kubernetes API reads the keys of the token issuer',
        source: 'openid-connect',
        when: { hasOidc: true },
        paths: [
            {
                id: 'control-plane-to-issuer',
                ports: (0,ports/* onePort */.U$)(ports/* HTTPS */.S$),
                why: 'the Kubernetes API reads the keys of the token issuer',
                symptom: 'tokens of the issuer are refused with 401',
            },
        ],
    },
    {
        from: 'endpoint',
        to: 'services',
        name: 'https',
        traffic: [ports/* HTTPS */.S$],
        why: 'the control plane reaches Oracle services',
        source: 'virtual-node-example',
        paths: [
            {
                id: 'control-plane-to-services',
                ports: (0,ports/* onePort */.U$)(ports/* HTTPS */.S$),
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
const backendRows = [
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
        traffic: [ports/* HEALTH */.Pg],
        why: 'the load balancer checks the health of kube-proxy',
        source: 'correction',
        paths: [
            {
                id: 'load-balancer-health',
                ports: (0,ports/* onePort */.U$)(ports/* HEALTH */.Pg),
                why: 'the load balancer checks the health of kube-proxy',
                symptom: 'the service responds for about 30 seconds, then its backends turn critical',
            },
        ],
    },
    {
        from: 'pods',
        to: 'database',
        name: 'mysql',
        traffic: ports/* MYSQL */.$J,
        why: 'pods reach the database',
        source: 'mysql',
        when: { hasDatabase: true },
        paths: ports/* MYSQL */.$J.map((port, index) => ({
            id: `pods-to-database-${port}`,
            ports: (0,ports/* onePort */.U$)(port),
            why: index === 0 ? 'MySQL' : 'MySQL X protocol',
            symptom: 'connections to the database time out',
        })),
    },
];

;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/shared-paths.js

/** Paths that rows of both layouts open. */
const controlPlanePaths = (sender) => [
    {
        id: `${sender}-to-api`,
        ports: (0,ports/* onePort */.U$)(ports/* KUBERNETES_API */.uB),
        why: 'calls to the Kubernetes API',
        symptom: 'virtual nodes stay NotReady, pods cannot call the API',
    },
    {
        id: `${sender}-to-control-plane`,
        ports: (0,ports/* onePort */.U$)(ports/* CONTROL_PLANE */.hN),
        why: 'nodes reach the control plane; workload identity',
        symptom: 'a new pool fails, pods get no OCI token',
    },
];
const servicesPath = (sender) => ({
    id: `${sender}-to-ocir`,
    ports: (0,ports/* onePort */.U$)(ports/* HTTPS */.S$),
    why: 'images from OCIR, calls to OCI',
    symptom: 'pods stay in ImagePullBackOff',
});
const podPaths = [
    {
        id: 'pods-to-pods',
        ports: ports/* ALL_PORTS */.TQ,
        why: 'pods call each other',
        symptom: 'calls between pods on different nodes time out',
    },
    {
        id: 'pods-to-dns',
        ports: (0,ports/* onePort */.U$)(ports/* DNS */.gT),
        isUdp: true,
        why: 'names are resolved by CoreDNS pods',
        symptom: 'names of Services do not resolve',
    },
];
const kubeletPath = {
    id: 'control-plane-to-kubelet',
    ports: (0,ports/* onePort */.U$)(ports/* KUBELET */.Jg),
    why: 'logs, metrics and exec',
    symptom: 'kubectl logs and the HPA get nothing',
};
const internetPath = {
    id: 'pods-to-internet',
    ports: (0,ports/* onePort */.U$)(ports/* HTTPS */.S$),
    why: 'pods call the internet',
    symptom: 'calls from pods to the internet time out',
    isOptional: true,
};

// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic-row.js
var traffic_row = __webpack_require__(85781);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/traffic-joint.js



/** Nodes and pods in one subnet, as in Oracle's example network for virtual nodes. */
const jointRows = [
    {
        from: 'nodes',
        to: 'nodes',
        name: 'all',
        traffic: ['all'],
        why: 'pods reach each other',
        source: 'virtual-node-example',
        paths: podPaths,
    },
    {
        from: 'nodes',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports/* KUBERNETES_API */.uB, ports/* CONTROL_PLANE */.hN],
        why: 'nodes and pods reach the control plane',
        source: 'virtual-node-example',
        paths: controlPlanePaths('pods'),
    },
    { from: 'nodes', to: 'endpoint', ...traffic_row/* pathMtu */.AG, source: 'virtual-node-example' },
    {
        from: 'endpoint',
        to: 'nodes',
        name: 'tcp',
        traffic: ['tcp'],
        why: 'logs, metrics and webhooks',
        source: 'virtual-node-example',
        paths: [kubeletPath],
    },
    { from: 'endpoint', to: 'nodes', ...traffic_row/* pathMtu */.AG, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'services',
        name: 'https',
        traffic: [ports/* HTTPS */.S$],
        why: 'images from OCIR, Oracle services',
        source: 'virtual-node-example',
        paths: [servicesPath('pods')],
    },
    { from: 'nodes', to: 'anywhere', ...traffic_row/* pathMtu */.AG, source: 'virtual-node-example' },
    {
        from: 'nodes',
        to: 'anywhere',
        name: 'internet',
        traffic: ['all'],
        why: 'pods reach the internet',
        source: 'virtual-node-example',
        when: { isInternetAllowed: true },
        paths: [internetPath],
    },
];

;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/traffic-separate.js



/** Pods in a subnet of their own (VCN-native pod networking). */
const separateRows = [
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
        paths: podPaths,
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
                ports: ports/* ALL_PORTS */.TQ,
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
        traffic: [ports/* KUBELET */.Jg],
        why: 'metrics-server reads the kubelet',
        source: 'network-configuration',
        only: 'from',
        paths: [
            {
                id: 'pods-to-kubelet',
                ports: (0,ports/* onePort */.U$)(ports/* KUBELET */.Jg),
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
        paths: [servicesPath('nodes')],
    },
    {
        from: 'pods',
        to: 'services',
        name: 'tcp',
        traffic: ['tcp', 'path-mtu'],
        why: 'images from OCIR, Oracle services',
        source: 'network-configuration',
        paths: [servicesPath('pods')],
    },
    {
        from: 'nodes',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports/* KUBERNETES_API */.uB, ports/* CONTROL_PLANE */.hN],
        why: 'nodes reach the control plane',
        source: 'network-configuration',
        paths: controlPlanePaths('nodes'),
    },
    { from: 'nodes', to: 'endpoint', ...traffic_row/* pathMtu */.AG, source: 'network-configuration', only: 'to' },
    {
        from: 'pods',
        to: 'endpoint',
        name: 'control-plane',
        traffic: [ports/* KUBERNETES_API */.uB, ports/* CONTROL_PLANE */.hN],
        why: 'pods reach the control plane',
        source: 'network-configuration',
        paths: controlPlanePaths('pods'),
    },
    {
        from: 'endpoint',
        to: 'nodes',
        name: 'kubelet',
        traffic: [ports/* KUBELET */.Jg],
        why: 'logs and metrics',
        source: 'network-configuration',
        paths: [kubeletPath],
    },
    { from: 'endpoint', to: 'nodes', ...traffic_row/* pathMtu */.AG, source: 'network-configuration', only: 'from' },
    { from: 'anywhere', to: 'nodes', ...traffic_row/* pathMtu */.AG, source: 'network-configuration' },
    { from: 'nodes', to: 'anywhere', ...traffic_row/* pathMtu */.AG, source: 'network-configuration' },
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
                ports: ports/* ALL_PORTS */.TQ,
                why: 'webhooks and aggregated APIs, e.g. metrics-server',
                symptom: 'webhooks time out, kubectl top and the HPA get nothing',
            },
        ],
    },
    {
        from: 'pods',
        to: 'anywhere',
        name: 'internet',
        traffic: [ports/* HTTPS */.S$],
        why: 'pods reach the internet',
        source: 'network-configuration',
        when: { isInternetAllowed: true },
        paths: [internetPath],
    },
];

;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/traffic.js



const inJointSubnet = (peer) => (peer === 'pods' ? 'nodes' : peer);
/** Every row of one layout, whether or not it applies. In a joint subnet, nodes stand for the pods. */
const trafficOf = ({ hasPodSubnet }) => {
    const rows = [
        ...clientRows,
        ...controlPlaneRows,
        ...(hasPodSubnet ? separateRows : jointRows),
        ...backendRows,
    ];
    if (hasPodSubnet)
        return rows;
    return rows.map((row) => ({ ...row, from: inJointSubnet(row.from), to: inJointSubnet(row.to) }));
};


/***/ }),

/***/ 74118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   e: () => (/* binding */ duplicatesOf)
/* harmony export */ });
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30253);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9670);


/** Every run keeps the same one: groups have ids, and equal rules of a list are alike. */
const byId = (a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
/** All but one of each set of our equal rules. */
const duplicatesOf = (rules, mark) => {
    const seen = new Set();
    return rules
        .filter((rule) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(rule, mark))
        .toSorted(byId)
        .filter((rule) => {
        const key = (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule);
        return seen.has(key) || !seen.add(key);
    });
};
const wantedKeys = ({ id }, wanted, { places }) => {
    const served = places.filter(({ contexts }) => contexts.some((context) => context.includes(id)));
    const roles = new Set(served.map(({ role }) => role));
    return new Set(wanted.filter(({ role }) => roles.has(role)).map(({ rule }) => (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)));
};
/** Names of rules that a run without API clients, or without a database, leaves as they are. */
const OPTIONAL = [/^endpoint-in-api-clients-/, /-mysql$/];
/** Whether this run has no information about rules of this name. */
const isLeftAsItIs = (wanted) => {
    const unsaid = OPTIONAL.filter((pattern) => !wanted.some(({ name }) => pattern.test(name)));
    return (rule) => unsaid.some((pattern) => pattern.test((0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownName */ .qU)(rule)));
};
/** Our rules that nothing needs any more. */
const leftovers = ({ wanted, byPools }, inPlace, mark) => {
    const isOptional = isLeftAsItIs(wanted);
    const poolKeys = new Set(byPools?.map(({ rule }) => (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)));
    const found = [...inPlace.holders.values()].map((holder) => {
        const keys = wantedKeys(holder, wanted, inPlace);
        const duplicates = duplicatesOf(holder.rules, mark);
        const isNeeded = (rule) => keys.has((0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)) || poolKeys.has((0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)) || isOptional(rule);
        const unneeded = holder.rules.filter((rule) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(rule, mark) && !isNeeded(rule) && !duplicates.includes(rule));
        return { duplicates, unneeded };
    });
    return {
        duplicates: found.flatMap(({ duplicates }) => duplicates),
        unneeded: byPools === undefined ? [] : found.flatMap(({ unneeded }) => unneeded),
    };
};


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   a1: () => (/* binding */ ownMark),
/* harmony export */   hl: () => (/* binding */ ownDescription),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   v8: () => (/* binding */ NETWORK_MARK)
/* harmony export */ });
/**
 * The start of the descriptions of our rules for this cluster. Clusters may share a list; the end of
 * an OCID distinguishes them.
 */
const ownMark = (clusterId) => `oke-virtual-nodes/${clusterId.slice(-8)} `;
/**
 * The same for rules created with a whole network, before it has a cluster. They belong to every
 * cluster that uses it. Longer than any OCID's suffix, so that it is never mistaken for one.
 */
const NETWORK_MARK = 'oke-virtual-nodes/network ';
/** OCI's limit in characters. */
const ownDescription = (mark, { name, why }) => `${mark}${name}: ${why}`.slice(0, 255);
/** A description for people, without the mark of any cluster. */
const withoutMark = (description) => description.replace(/^oke-virtual-nodes\/\S+ /, '');
/** The catalogue's name of our rule, from its description. */
const ownName = ({ description = '' }) => withoutMark(description).split(':', 1)[0] ?? '';
/** Ours for the cluster with this mark, or for the network it is in. */
const isOwn = ({ description = '' }, mark) => description.startsWith(mark) || description.startsWith(NETWORK_MARK);


/***/ }),

/***/ 88471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ ruleBox),
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   Iv: () => (/* binding */ cover),
/* harmony export */   OZ: () => (/* binding */ LINUX_CLIENT_PORTS),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   Sv: () => (/* binding */ ANY_CLIENT_PORTS),
/* harmony export */   cj: () => (/* binding */ isIcmp)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8058);


/** An unknown client uses any unreserved port. */
const ANY_CLIENT_PORTS = { min: 1024, max: 65_535 };
/** Linux's range for source ports (ip_local_port_range). */
const LINUX_CLIENT_PORTS = { min: 32_768, max: 60_999 };
const EVERYTHING = { min: 0, max: 65_535 };
const WITH_MESSAGES = new Set(['1', '58']);
/** Whether a protocol has messages in place of ports: ICMP and ICMPv6. */
const isIcmp = (protocol) => WITH_MESSAGES.has(protocol);
const smaller = (a, b) => (a < b ? a : b);
const larger = (a, b) => (a > b ? a : b);
/** The intersection; undefined if empty. */
const intersection = (a, b) => {
    const both = {
        first: larger(a.first, b.first),
        last: smaller(a.last, b.last),
        min: Math.max(a.min, b.min),
        max: Math.min(a.max, b.max),
    };
    return both.first > both.last || both.min > both.max ? undefined : both;
};
/** A box minus another one: at most four pieces. */
const without = (box, cut) => {
    const both = intersection(box, cut);
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
/** The port side of a rule's box. There is no port 0 that a range from 1 could miss. */
const detailOf = ({ protocol, ports, icmp, }) => {
    if (isIcmp(protocol)) {
        if (icmp === undefined)
            return EVERYTHING;
        const { type, code } = icmp;
        return { min: type * 256 + (code ?? 0), max: type * 256 + (code ?? 255) };
    }
    if (ports === undefined)
        return EVERYTHING;
    return ports.min <= 1 ? { min: 0, max: ports.max } : ports;
};
const contains = (outer, inner) => outer === undefined || (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .isEveryPort */ .D)(outer) || (outer.min <= inner.min && inner.max <= outer.max);
/** A rule for all services includes each of them; one for a single service only that one. */
const labelCovers = (label, wanted) => label === wanted || /^all-.*-services-in-oracle/.test(label);
/** The addresses of the peer that a rule covers; undefined if it does not name the peer. */
const addressesOf = (rule, { block, groupIds, service }) => {
    if (rule.peerType === 'NETWORK_SECURITY_GROUP')
        return groupIds.includes(rule.peer) ? block : undefined;
    if (rule.peerType === 'SERVICE_CIDR_BLOCK')
        return service !== undefined && labelCovers(rule.peer, service) ? block : undefined;
    // Users write host bits after the prefix.
    const named = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(rule.peer);
    return named?.version === block.version ? named : undefined;
};
/** The packets that a rule lets through; undefined if none. */
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
    const { min, max } = isEverything ? EVERYTHING : detailOf(rule);
    return { first: range.first, last: range.last, min, max };
};
/**
 * Subtracts rule after rule until nothing is left: several narrow rules can do the job of a broad
 * one.
 */
const cover = (wanted, rules, boxOf) => {
    const parts = [];
    let rest = [...wanted];
    for (const rule of rules) {
        if (rest.length === 0)
            break;
        const box = boxOf(rule);
        if (box === undefined)
            continue;
        const met = rest.flatMap((one) => intersection(one, box) ?? []);
        if (met.length === 0)
            continue;
        parts.push(...met.map((part) => ({ rule, box: part })));
        rest = rest.flatMap((one) => without(one, box));
    }
    return { parts, rest };
};


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   py: () => (/* binding */ ruleMeets),
/* harmony export */   vI: () => (/* binding */ rulesCover)
/* harmony export */ });
/* unused harmony export isAnswered */
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _packets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88471);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);



/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
const peerOf = ({ peer, peerType }, peerGroupIds) => {
    const block = peerType === 'CIDR_BLOCK' ? (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(peer) : EVERY_ADDRESS;
    if (block === undefined)
        return undefined;
    const isGroup = peerType === 'NETWORK_SECURITY_GROUP';
    return {
        block,
        groupIds: isGroup ? [peer, ...peerGroupIds] : peerGroupIds,
        service: peerType === 'SERVICE_CIDR_BLOCK' ? peer : undefined,
    };
};
/** The packets that a rule is wanted for. Clients are unknown, so all of their ports count. */
const packetsOf = (wanted, peerGroupIds) => {
    const peer = peerOf(wanted, peerGroupIds);
    const { direction, protocol } = wanted;
    return peer && { direction, protocol, sourcePorts: _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv, peer };
};
const boxOf = ({ first, last }, { min, max }) => ({
    first,
    last,
    min,
    max,
});
const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
/** Path MTU messages have no response. */
const needsNoResponse = ({ protocol, icmp }) => (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(protocol) && icmp?.type === 3;
/**
 * Whether responses pass back through a stateless rule: it does not track connections, so rules of
 * the other direction have to let them through.
 */
const isAnswered = (rules, wanted, peerGroupIds = []) => {
    if (needsNoResponse(wanted))
        return true;
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    const back = {
        ...packets,
        direction: reverse[wanted.direction],
        sourcePorts: (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(wanted.protocol) ? _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv : (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted),
    };
    const detail = (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(wanted.protocol)
        ? (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)({ protocol: wanted.protocol })
        : _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv;
    const responses = [boxOf(packets.peer.block, detail)];
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .Iv)(responses, rules, (rule) => (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, back)).rest.length === 0;
};
/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with others for responses. Without those it
 * counts as absent, although OCI applies it before stateful ones: another rule would not help, and
 * the review of rules reports it. `peerGroupIds` are groups that stand for the peer.
 */
const rulesCover = (rules, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    let answered;
    const counts = (rule) => {
        if (!rule.isStateless || wanted.isStateless)
            return true;
        return (answered ??= isAnswered(rules, wanted, peerGroupIds));
    };
    const box = (rule) => {
        const found = (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, packets);
        return found !== undefined && counts(rule) ? found : undefined;
    };
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .Iv)([boxOf(packets.peer.block, (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted))], rules, box).rest.length === 0;
};
/** Whether a rule lets anything through that the wanted one would. */
const ruleMeets = (rule, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    const box = packets && (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, packets);
    if (packets === undefined || box === undefined)
        return false;
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$)(box, boxOf(packets.peer.block, (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted))) !== undefined;
};


/***/ }),

/***/ 30253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   e: () => (/* binding */ ruleKey)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);

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
const describeRule = (rule) => `allow ${(0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(PROTOCOLS, rule.protocol) ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`;
const portKey = (ports) => ports === undefined ? '*' : `${ports.min}-${ports.max}`;
/** A key that is equal for rules that let the same through, whatever their descriptions. */
const ruleKey = (rule) => {
    const { direction, protocol, peerType, peer, ports, sourcePorts, icmp, isStateless } = rule;
    const message = icmp === undefined ? '*' : `${icmp.type},${icmp.code ?? '*'}`;
    const parts = [direction, protocol, peerType, peer, portKey(ports), portKey(sourcePorts), message];
    return [...parts, isStateless ? 'stateless' : 'stateful'].join(' ');
};


/***/ })

};
