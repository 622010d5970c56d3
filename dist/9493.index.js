export const id = 9493;
export const ids = [9493];
export const modules = {

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
    'native-ingress': 'OCI native ingress controller: with VCN-native pod networking, backends are the addresses of pods at their target ports',
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
 * prints the node-port and health rows with the pods' subnet itself as source; only the load
 * balancer's subnet makes them work. Clients whose addresses are preserved are additional sources,
 * not replacements: with externalTrafficPolicy Local health is checked at a node port (Kubernetes'
 * healthCheckNodePort), and other Services of the cluster may have a load balancer that preserves
 * nothing.
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
        from: 'load-balancer',
        to: 'pods',
        name: 'pod-ports',
        traffic: ['pod-ports'],
        why: "the load balancer of OCI's native ingress controller sends to pods at their own ports",
        source: 'native-ingress',
        when: { hasPodPorts: true },
        paths: [
            {
                id: 'load-balancer-pods',
                ports: 'pod-ports',
                why: 'a controller without a Service has its load balancer send to pods at their own ports',
                symptom: 'the load balancer responds 502: its backends are critical',
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

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** Their names for people. */
const partNames = {
    vcn: 'VCN',
    'internet-gateway': 'internet gateway',
    'nat-gateway': 'NAT gateway',
    'service-gateway': 'service gateway',
    'route-table': 'route table',
    'security-list': 'security list',
    'security-group': 'network security group',
    subnet: 'subnet',
    'capture-filter': 'capture filter',
    'log-group': 'log group',
    'flow-log': 'flow log',
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
