export const id = 5208;
export const ids = [5208];
export const modules = {

/***/ 74780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ newGroupId),
/* harmony export */   SI: () => (/* binding */ isNewGroup),
/* harmony export */   ii: () => (/* binding */ holderText)
/* harmony export */ });
/* harmony import */ var _values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46256);

/** The placeholder of a group that does not exist yet. */
const newGroupId = (role) => `new:${role}`;
const isNewGroup = (id) => id.startsWith('new:');
const holderText = ({ kind, name }) => `${_values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .w[kind === 'nsg' ? 'security-group' : kind]} ${name}`;


/***/ }),

/***/ 31794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   y7: () => (/* binding */ clientPorts)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88471);
/* harmony import */ var _values_network_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);



/** The source ports of clients: nothing is known about machines outside the VCN. */
const clientPorts = (client) => client.subnet === undefined || client.isRelay === true ? _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv : _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .LINUX_CLIENT_PORTS */ .OZ;
/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
const EVERY_ADDRESS = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(_values_network_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
/** The blocks that represent an end. */
const blocksOf = (end) => end.service === undefined ? end.blocks.map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN) : [EVERY_ADDRESS];
const sourcesOf = (end) => [
    ...(end.subnet?.lists ?? []),
    ...end.groups,
];


/***/ }),

/***/ 86243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ judgeRoute),
/* harmony export */   SN: () => (/* binding */ gatewayName),
/* harmony export */   VO: () => (/* binding */ isPrivateBlock),
/* harmony export */   zk: () => (/* binding */ isDefaultRoute)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87363);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31794);



const yes = (reason) => ({ isOpen: true, reason });
const no = (reason) => ({ isOpen: false, reason });
const WORDS = {
    internetgateway: 'internet gateway',
    natgateway: 'NAT gateway',
    servicegateway: 'service gateway',
    drg: 'dynamic routing gateway',
    localpeeringgateway: 'local peering gateway',
    privateip: 'private address',
};
/** E.g. `NAT gateway oke-ngw`. */
const gatewayName = ({ kind, name }) => `${(0,_values_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(WORDS, kind) ?? kind} ${name}`;
const PRIVATE_BLOCKS = [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    'fc00::/7',
];
/** Addresses that are never seen on the internet. */
const isPrivateBlock = (block) => PRIVATE_BLOCKS.some((outer) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(outer), block));
/** Picks, like a router, a service's own route, then the longest prefix that holds the block. */
const routeFor = (routes, block, service) => {
    const own = routes.find(({ isService, destination }) => isService && service !== undefined && (destination === service || /^all-/.test(destination)));
    const byPrefix = routes
        .filter(({ isService }) => !isService)
        // The table is the user's: skips destinations that are no block.
        .flatMap((route) => {
        const cidr = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(route.destination);
        return cidr !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(cidr, block) ? [{ route, cidr }] : [];
    })
        // The longest prefix is the smallest block.
        .toSorted((a, b) => ((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(a.cidr, b.cidr) ? 1 : 0) - ((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(b.cidr, a.cidr) ? 1 : 0));
    return own ?? byPrefix[0]?.route;
};
const internetGateway = (subnet, name, isIncoming) => {
    if (subnet.isPrivate) {
        return no(`${name}: subnet ${subnet.name} is private, so nothing in it has a public address`);
    }
    return isIncoming ? yes(name) : yes(`${name}, for addresses that are public`);
};
const throughGateway = (subnet, route, { isIncoming, isPod }) => {
    const { gateway, destination } = route;
    if (gateway === undefined)
        return no(`the route to ${destination} leads to a gateway that is gone or may not be seen`);
    const name = gatewayName(gateway);
    if (!gateway.isOpen)
        return no(`${name} is disabled or blocks traffic`);
    if (gateway.kind === 'internetgateway') {
        if (isPod)
            return no(`${name}: pods have no public address; they need a NAT gateway`);
        return internetGateway(subnet, name, isIncoming);
    }
    const isOneWay = gateway.kind === 'natgateway' || gateway.kind === 'servicegateway';
    return isIncoming && isOneWay ? no(`${name} lets no connection in`) : yes(name);
};
/** Whether it is for all addresses that have no route of their own. */
const isDefaultRoute = ({ destination }) => destination.endsWith('/0');
const overlaps = (text, block) => {
    const other = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text);
    return other !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalsOverlap */ .wv)(other, block);
};
/** Private blocks that overlap the VCN, or may do so if its blocks are unknown. */
const isOfVcn = ({ vcnCidrs }, block) => isPrivateBlock(block) && (vcnCidrs?.some((text) => overlaps(text, block)) ?? true);
const insideVcn = ({ vcnCidrs }, block) => {
    const isWhole = vcnCidrs?.some((text) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text), block)) ?? true;
    return isWhole ? 'inside the VCN' : `inside the VCN, as far as it has addresses of ${block.text}`;
};
/** A default route to one of these does not affect traffic within the VCN, which needs no route. */
const isForPublic = (route) => isDefaultRoute(route) && /^(nat|internet)gateway$/.test(route.gateway?.kind ?? '');
const gatewayLeg = (subnet, outside, block, leg) => {
    const { routeTable } = subnet;
    const route = routeFor(routeTable.routes, block, outside.service);
    const isInside = outside.service === undefined && isOfVcn(subnet, block);
    if (isInside && (route === undefined || isForPublic(route))) {
        return yes(insideVcn(subnet, block));
    }
    if (route !== undefined)
        return throughGateway(subnet, route, leg);
    const where = outside.service ?? block.text;
    return no(`route table ${routeTable.name} of subnet ${subnet.name} has no route to ${where}`);
};
/** Whether packets have a route: within one VCN always, else through a gateway. */
const judgeRoute = ({ from, to }) => {
    if (from.subnet && to.subnet) {
        return from.subnet.vcnId === to.subnet.vcnId
            ? yes('inside the VCN')
            : no(`subnets ${from.subnet.name} and ${to.subnet.name} lie in different VCNs`);
    }
    const isIncoming = from.subnet === undefined;
    const [inner, outside] = isIncoming ? [to, from] : [from, to];
    const { subnet } = inner;
    if (subnet === undefined)
        return no('neither end is in the VCN');
    const isPod = inner.role === 'pods' || inner.role === 'nodes';
    const verdicts = (0,_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(outside).map((block) => gatewayLeg(subnet, outside, block, { isIncoming, isPod }));
    return verdicts.find(({ isOpen }) => !isOpen) ?? verdicts[0] ?? no('no address is named');
};


/***/ }),

/***/ 45208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tF: () => (/* binding */ closedPaths),
  Bw: () => (/* binding */ obstacles),
  az: () => (/* binding */ pathsOutput),
  Ck: () => (/* binding */ pendingPaths),
  Rs: () => (/* binding */ reportPaths),
  xQ: () => (/* binding */ routeFindingsOutput),
  nR: () => (/* binding */ trafficText),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var network_ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic.js + 4 modules
var traffic = __webpack_require__(52582);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic-row.js
var traffic_row = __webpack_require__(85781);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/paths.js



const overUdp = (packets) => ({
    ...packets,
    id: `${packets.id}-udp`,
    protocol: network_ports/* UDP */.e0,
});
const packetsOf = ({ id, ports, isUdp }, options) => {
    const { listeners, udpListeners, podPorts } = options;
    const single = (port) => ({
        id: `${id}-${port}`,
        protocol: network_ports/* TCP */.qi,
        ports: (0,network_ports/* onePort */.U$)(port),
    });
    if (ports === 'pod-ports')
        return podPorts.map(single);
    if (ports === 'listeners') {
        return [...listeners.map(single), ...udpListeners.map((port) => overUdp(single(port)))];
    }
    if (ports === 'node-ports') {
        const nodePorts = { id, protocol: network_ports/* TCP */.qi, ports: network_ports/* NODE_PORTS */.Q8 };
        return udpListeners.length > 0 ? [nodePorts, overUdp(nodePorts)] : [nodePorts];
    }
    return [{ id, protocol: isUdp ? network_ports/* UDP */.e0 : network_ports/* TCP */.qi, ports }];
};
const pathsOf = (row, shape, options) => {
    const isMissing = row.from === 'api-clients' && options.apiClients.length === 0;
    const doesApply = (0,traffic_row/* applies */.Br)(row, shape);
    const paths = (row.paths ?? []).filter(({ isOptional }) => doesApply || isOptional);
    return paths.flatMap((path) => (isMissing ? [] : packetsOf(path, options)).map((packets) => ({
        ...packets,
        from: row.from,
        to: row.to,
        why: path.why,
        symptom: path.symptom,
        isOptional: !doesApply,
    })));
};
/** In the order in which a request passes them. */
const senders = [
    'clients',
    'api-clients',
    'load-balancer',
    'nodes',
    'pods',
    'endpoint',
];
/** Every path that matters in this network, sender by sender. */
const wantedPaths = (shape, options) => {
    const rows = (0,traffic/* trafficOf */.t)(shape).toSorted((a, b) => senders.indexOf(a.from) - senders.indexOf(b.from));
    return rows.flatMap((row) => pathsOf(row, shape, options));
};
/** Returns the paths of a load balancer that sends directly to pods at their own ports. */
const directPaths = (shape, options, podPorts) => wantedPaths({ ...shape, hasPodPorts: true }, { ...options, podPorts }).filter(({ id, from, to }) => (from === 'clients' && to === 'load-balancer') || id.startsWith('load-balancer-pods-'));

// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/reachability/judge-route.js
var judge_route = __webpack_require__(86243);
// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
// EXTERNAL MODULE: ./dist.src/values/network/packets.js
var network_packets = __webpack_require__(88471);
// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/stages/reachability/flow.js
var reachability_flow = __webpack_require__(31794);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/judge-rules.js





const opposite = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
const judge_rules_text = ({ rule, holder }) => `${(0,security_rule/* describeRule */.I)(rule)} (${(0,rules_in_place/* holderText */.ii)(holder)})`;
const heldBy = (end) => (0,reachability_flow/* sourcesOf */.u0)(end).flatMap((holder) => holder.rules.map((rule) => ({ rule, holder })));
class EndJudge {
    #flow;
    #direction;
    #end;
    #peer;
    #held;
    constructor(flow, direction) {
        this.#flow = flow;
        this.#direction = direction;
        this.#end = direction === 'EGRESS' ? flow.from : flow.to;
        this.#peer = direction === 'EGRESS' ? flow.to : flow.from;
        this.#held = heldBy(this.#end);
    }
    /**
     * A stateless rule takes precedence over a stateful one, and does not let responses through by
     * itself.
     */
    judge(block) {
        const packets = this.#packets(this.#direction, (0,reachability_flow/* clientPorts */.y7)(this.#flow.from), block);
        const boxOf = ({ rule }) => (0,network_packets/* ruleBox */.A7)(rule, packets);
        const wanted = [{ first: block.first, last: block.last, ...this.#flow.ports }];
        const untracked = this.#held.filter(({ rule }) => rule.isStateless);
        const tracked = this.#held.filter(({ rule }) => !rule.isStateless);
        const first = (0,network_packets/* cover */.Iv)(wanted, untracked, boxOf);
        const second = (0,network_packets/* cover */.Iv)(first.rest, tracked, boxOf);
        const unanswered = first.parts.flatMap(({ rule, box }) => this.#unanswered(rule, box, block));
        const used = [...first.parts, ...second.parts].map(({ rule }) => judge_rules_text(rule));
        return {
            by: [...new Set(used)],
            missing: [
                ...second.rest.map((box) => this.#missing(this.#direction, box, block)),
                ...unanswered,
            ],
        };
    }
    #packets(direction, sourcePorts, block) {
        const { groups, service, isRelay } = this.#peer;
        // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
        const groupIds = isRelay === true ? [] : groups.map(({ id }) => id);
        return {
            direction,
            protocol: this.#flow.protocol,
            sourcePorts,
            peer: { block, groupIds, service },
        };
    }
    #unanswered(held, { first, last, min, max }, block) {
        const direction = opposite[this.#direction];
        const packets = this.#packets(direction, { min, max }, block);
        const boxOf = ({ rule }) => (0,network_packets/* ruleBox */.A7)(rule, packets);
        const wanted = [{ first, last, ...(0,reachability_flow/* clientPorts */.y7)(this.#flow.from) }];
        return (0,network_packets/* cover */.Iv)(wanted, this.#held, boxOf).rest.map((box) => ({
            ...this.#missing(direction, box, block),
            respondsTo: judge_rules_text(held),
        }));
    }
    #missing(direction, { first, last, min, max }, block) {
        return {
            direction,
            protocol: this.#flow.protocol,
            ports: { min, max },
            // Parts of the internet that other rules exclude are not worth naming.
            peer: this.#peer.subnet === undefined
                ? (this.#peer.service ?? block.text)
                : (0,address_range/* formatRange */.Lu)(block.version, first, last),
            subnet: this.#end.subnet?.name ?? this.#end.label,
            holders: (0,reachability_flow/* sourcesOf */.u0)(this.#end).map(rules_in_place/* holderText */.ii),
        };
    }
}
/** The rules at one end of a flow. An end outside of the VCN has none, and needs none. */
const judgeRules = (flow, direction) => {
    const [end, peer] = direction === 'EGRESS' ? [flow.from, flow.to] : [flow.to, flow.from];
    if (end.subnet === undefined)
        return { by: [], missing: [] };
    const judge = new EndJudge(flow, direction);
    const verdicts = (0,reachability_flow/* blocksOf */.SH)(peer).map((block) => judge.judge(block));
    const missing = verdicts.flatMap((verdict) => verdict.missing);
    const distinct = new Map(missing.map((rule) => [JSON.stringify(rule), rule]));
    return {
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: [...distinct.values()],
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/reachability/judge-paths.js





const LABELS = {
    clients: 'clients',
    'api-clients': 'API clients',
    anywhere: 'internet',
    services: 'Oracle services',
    endpoint: 'Kubernetes API',
    nodes: 'nodes',
    pods: 'pods',
    'load-balancer': 'load balancer',
    database: 'database',
};
const THROUGH_LOAD_BALANCER = 'clients, through the load balancer';
const outside = (label, blocks) => ({
    label,
    groups: [],
    blocks,
});
class Ends {
    #view;
    #options;
    constructor(view, options) {
        this.#view = view;
        this.#options = options;
    }
    /** Who sends to whom. */
    pairs({ from, to }) {
        const sendersTo = (end) => {
            if (from !== 'clients')
                return this.#of(from);
            return to === 'load-balancer' ? this.#clientsOf(end) : this.#throughLoadBalancer();
        };
        return this.#of(to).flatMap((end) => sendersTo(end).map((sender) => [sender, end]));
    }
    #of(peer) {
        const { servicesLabel } = this.#view;
        if (peer === 'clients')
            return [outside(LABELS[peer], this.#options.clients)];
        if (peer === 'api-clients')
            return [outside(LABELS[peer], this.#options.apiClients)];
        if (peer === 'anywhere')
            return [outside(LABELS[peer], [network_ports/* ANYWHERE */.eY])];
        if (peer === 'services')
            return [{ ...outside(LABELS[peer], []), service: servicesLabel }];
        return this.#role(peer);
    }
    #role(role) {
        const { places } = this.#view;
        const isJoint = places.pods === undefined;
        const shown = isJoint && role === 'pods' ? 'nodes' : role;
        const place = places[shown];
        const label = isJoint && shown === 'nodes' ? 'nodes and pods' : LABELS[shown];
        // IPv6 blocks are left out: virtual nodes give pods IPv4 addresses.
        return (place?.subnets ?? []).map((subnet) => ({
            label,
            role: shown,
            subnet,
            groups: place?.groups ?? [],
            blocks: subnet.cidrs.filter((cidr) => !cidr.includes(':')),
        }));
    }
    /** A load balancer in a private subnet is an internal one: the internet is not its client. */
    #clientsOf({ subnet }) {
        const isForAll = this.#options.clients.includes(network_ports/* ANYWHERE */.eY);
        if (subnet?.isPrivate !== true || !isForAll)
            return this.#of('clients');
        return this.#role('pods').map((end) => ({ ...end, label: 'clients in the VCN' }));
    }
    /** The packets leave through the load balancer's subnet, and pods see the clients' addresses. */
    #throughLoadBalancer() {
        return this.#role('load-balancer').map((end) => {
            const blocks = this.#clientsOf(end).flatMap((client) => client.blocks);
            return { ...end, label: THROUGH_LOAD_BALANCER, blocks, isRelay: true };
        });
    }
}
const judgeFlow = (flow) => {
    const leaves = judgeRules(flow, 'EGRESS');
    const arrives = judgeRules(flow, 'INGRESS');
    const route = (0,judge_route/* judgeRoute */.LH)(flow);
    const missing = [...leaves.missing, ...arrives.missing];
    return {
        isOpen: missing.length === 0 && route.isOpen,
        by: [...leaves.by, ...arrives.by],
        missing,
        route,
    };
};
const judgeWith = (wanted, ends) => {
    const pairs = ends.pairs(wanted);
    const { protocol, ports } = wanted;
    const verdicts = pairs.map(([from, to]) => judgeFlow({ from, to, protocol, ports }));
    const routes = new Map(verdicts.map(({ route }) => [route.reason, route]));
    return {
        ...wanted,
        fromLabel: pairs[0]?.[0].label ?? LABELS[wanted.from],
        toLabel: pairs[0]?.[1].label ?? LABELS[wanted.to],
        isOpen: verdicts.length > 0 && verdicts.every(({ isOpen }) => isOpen),
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: verdicts.flatMap(({ missing }) => missing),
        routes: [...routes.values()],
    };
};
/** The same network with every group attached. */
const attached = (view) => ({
    ...view,
    places: Object.fromEntries(Object.entries(view.places).map(([role, place]) => [
        role,
        { ...place, groups: [...place.groups, ...(place.pending ?? [])] },
    ])),
});
const pendingAt = (froms, { places }) => froms
    .flatMap(({ role }) => (role === undefined ? [] : (places[role]?.pending ?? [])))
    .map((one) => `${(0,rules_in_place/* holderText */.ii)(one)} to ${one.to} (${one.how})`);
const shapeOf = ({ places }, options) => ({
    ...options,
    hasPodSubnet: places.pods !== undefined,
    hasDatabase: places.database !== undefined,
    hasPodPorts: options.podPorts.length > 0,
    isEndpointPublic: (places.endpoint?.subnets ?? []).some(({ isPrivate }) => !isPrivate),
});
/**
 * Judges every relevant path through rules, routes and gateways. Pure: makes no calls.
 * @param podPorts of pods that a load balancer sends to directly: then its paths alone matter
 */
const judgePaths = (view, options, podPorts) => {
    const now = new Ends(view, options);
    const then = new Ends(attached(view), options);
    const judgePath = (wanted) => {
        const judged = judgeWith(wanted, now);
        const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen;
        const ends = now.pairs(wanted).flat();
        return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] };
    };
    const shape = shapeOf(view, options);
    const wanted = podPorts ? directPaths(shape, options, podPorts) : wantedPaths(shape, options);
    return wanted.map(judgePath);
};

// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/path-report.js



/** @param podPorts see `judgePaths` */
const reportPaths = (view, options, podPorts) => ({
    paths: judgePaths(view, options, podPorts),
    findings: (0,review_routes/* reviewRouteTables */.Zx)(view),
});
const verdictOf = ({ isOpen, opensWith, isOptional }) => {
    if (isOpen)
        return 'open';
    if (opensWith.length > 0)
        return 'pending';
    return isOptional ? 'shut' : 'closed';
};
const having = (verdict) => ({ paths }) => paths.filter((path) => verdictOf(path) === verdict);
/** Paths that virtual nodes need and that rules, routes or gateways block. */
const closedPaths = having('closed');
/** Paths that only wait for a group to be attached. */
const pendingPaths = having('pending');
const PROTOCOLS = { '6': 'TCP', '17': 'UDP' };
/** E.g. `TCP 30000-32767`. */
const trafficText = ({ protocol, ports }) => `${(0,own/* own */.Z)(PROTOCOLS, protocol) ?? protocol} ${ports.min === ports.max ? ports.min : `${ports.min}-${ports.max}`}`;
/** E.g. `ingress TCP 10256 from 10.0.20.0/24 in subnet nodes (looked in security list a)`. */
const missingText = (rule) => {
    const isIngress = rule.direction === 'INGRESS';
    const looked = rule.holders.length === 0 ? 'no list or group there' : rule.holders.join(', ');
    const response = rule.respondsTo === undefined
        ? ''
        : `, for the responses of the stateless rule "${rule.respondsTo}"`;
    return `${isIngress ? 'ingress' : 'egress'} ${trafficText(rule)} ${isIngress ? 'from' : 'to'} ${rule.peer} in subnet ${rule.subnet} (${looked})${response}`;
};
/** What keeps a path closed, one sentence each. */
const obstacles = ({ opensWith, missing, routes }) => opensWith.length > 0
    ? opensWith.map((group) => `open once attached: ${group}`)
    : [
        ...missing.map((rule) => `missing rule: ${missingText(rule)}`),
        ...routes.filter(({ isOpen }) => !isOpen).map(({ reason }) => `no way: ${reason}`),
    ];
/** The report as an output: a list with one object a path. */
const pathsOutput = ({ paths }) => JSON.stringify(paths.map((path) => ({
    id: path.id,
    from: path.fromLabel,
    to: path.toLabel,
    traffic: trafficText(path),
    open: path.isOpen,
    optional: path.isOptional,
    rules: path.by,
    routes: path.routes.map(({ reason }) => reason),
    missing: path.missing.map(missingText),
    attach: path.opensWith,
})));
/** Returns the problems with the routes as an output: a list with one object per finding. */
const routeFindingsOutput = ({ findings }) => JSON.stringify(findings);


/***/ }),

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ podFaults),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   Zx: () => (/* binding */ reviewRouteTables),
/* harmony export */   mM: () => (/* binding */ routeFindingText)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


const ALL_SERVICES = /^all-/;
/** Identified by the kind in the OCID, even if the gateway is not visible. */
const leadsTo = (routes, kind) => routes.find(({ gatewayId }) => gatewayId.split('.')[1] === kind);
const SERVICE_ROUTE = 'add a route for all Oracle services (all-…-services-in-oracle-services-network) to a service gateway';
/** Routes are shared, and an appliance may stand in for a gateway: reports faults, repairs none. */
const reviewServiceRoute = ({ isPrivate }, routes) => {
    const code = 'no-service-gateway';
    const service = leadsTo(routes, 'servicegateway');
    if (service !== undefined) {
        const isWhole = routes.some((one) => one.isService && ALL_SERVICES.test(one.destination));
        const message = `the service gateway is only used for ${service.destination}; OCIR needs the route for all Oracle services`;
        return isWhole ? [] : [{ code: 'partial-service-gateway', message }];
    }
    if (routes.length === 0) {
        const message = `no route at all: pods cannot pull images; ${SERVICE_ROUTE}, and one for the internet to a NAT gateway`;
        return [{ code, severity: 'fault', message }];
    }
    const isOut = leadsTo(routes, 'natgateway') ?? leadsTo(routes, 'internetgateway');
    if (isPrivate && isOut === undefined) {
        const message = `no route to Oracle's services: pods cannot pull images from OCIR; ${SERVICE_ROUTE}`;
        return [{ code, severity: 'fault', message }];
    }
    const message = `no route to a service gateway: images from OCIR and calls to OCI take the NAT gateway or no way at all; ${SERVICE_ROUTE}`;
    return [{ code, message }];
};
/**
 * Pods have private addresses only: they need a NAT gateway, and a service gateway for Oracle's
 * services.
 */
const reviewPods = (subnet, routes) => {
    const { isPrivate } = subnet;
    const found = [];
    const internet = leadsTo(routes, 'internetgateway');
    if (internet !== undefined) {
        const message = `${internet.destination} leads to an internet gateway, which pods cannot use: lead it to a NAT gateway`;
        const severity = isPrivate ? 'fault' : 'advice';
        found.push({ code: 'internet-gateway-for-pods', severity, message });
    }
    if (!isPrivate) {
        const message = 'virtual nodes need a private subnet for their pods; this one is public';
        found.push({ code: 'public-pod-subnet', message });
    }
    return [...found, ...reviewServiceRoute(subnet, routes)];
};
const placed = (found, subnet, table) => found.map((one) => ({
    severity: 'advice',
    ...one,
    subnet: subnet.name,
    routeTable: table.name,
}));
const isFault = ({ severity }) => severity === 'fault';
const routeFindingText = ({ subnet, routeTable, message }) => `routes of subnet ${subnet} (${routeTable}): ${message}`;
/** What keeps the pods of a subnet from their images, as far as its route table alone shows. */
const podFaults = (subnet, table) => placed(reviewPods(subnet, table.routes), subnet, table).filter(isFault);
/** OCI seems to reject such a table; if it exists, responses may take another path. */
const reviewMixed = ({ routeTable: { routes } }) => leadsTo(routes, 'internetgateway') && leadsTo(routes, 'servicegateway')
    ? [
        {
            code: 'mixed-gateways',
            message: 'an internet gateway and a service gateway in one route table: use the internet gateway alone for public subnets, NAT and service gateway for private ones',
        },
    ]
    : [];
const cidrRoutes = ({ routeTable: { routes } }) => routes.flatMap((route) => {
    const cidr = route.isService ? undefined : (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(route.destination);
    return cidr === undefined ? [] : [{ route, cidr }];
});
/**
 * A more specific route overrides part of a broader one: intended or not, the user should know.
 * Next to a default route, that is normal for every network with peers.
 */
const reviewOverlaps = (subnet) => {
    const all = cidrRoutes(subnet);
    return all.flatMap(({ route, cidr }) => all.flatMap((other) => {
        const isInside = !(0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefaultRoute */ .zk)(route) && other.route !== route && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(cidr, other.cidr);
        if (!isInside || other.route.gateway?.id === route.gateway?.id)
            return [];
        const via = other.route.gateway ? (0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayName */ .SN)(other.route.gateway) : 'a gateway that is gone';
        const message = `${other.route.destination} is in ${route.destination} and leads elsewhere, to ${via}`;
        return [{ code: 'overlapping-routes', message }];
    }));
};
/** Traffic between subnets needs no route; one that matches it diverts it. */
const reviewInner = (subnet, inner) => cidrRoutes(subnet).flatMap(({ route, cidr }) => {
    const caught = inner.find((text) => {
        const block = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text);
        return block !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(block, cidr);
    });
    if (caught === undefined)
        return [];
    const message = `${route.destination} is in subnet ${caught} of the VCN itself: traffic between subnets needs no route`;
    return [{ code: 'route-into-the-vcn', message }];
});
const reviewGone = ({ routeTable: { routes } }) => routes.flatMap(({ gateway, destination }) => {
    if (gateway?.isOpen)
        return [];
    const message = gateway === undefined
        ? `${destination} leads to a gateway that is gone or may not be seen`
        : `${destination} leads to ${(0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayName */ .SN)(gateway)}, which is disabled or blocks traffic`;
    return [{ code: 'gateway-gone', message }];
});
const podRole = ({ places }) => (places.pods === undefined ? 'nodes' : 'pods');
/** Lists faults of the routes of every subnet; judges each route table once per role. */
const reviewRouteTables = (view) => {
    const places = Object.entries(view.places);
    const inner = places.flatMap(([, { subnets }]) => subnets.flatMap(({ cidrs }) => cidrs));
    return places.flatMap(([role, { subnets }]) => subnets.flatMap((subnet) => {
        const found = [
            ...(role === podRole(view) ? reviewPods(subnet, subnet.routeTable.routes) : []),
            ...reviewMixed(subnet),
            ...reviewOverlaps(subnet),
            ...reviewInner(subnet, inner),
            ...reviewGone(subnet),
        ];
        return placed(found, subnet, subnet.routeTable);
    }));
};


/***/ })

};
