export const id = 7573;
export const ids = [7573];
export const modules = {

/***/ 81049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ publishPaths)
});

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-summary.js



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,path_report/* obstacles */.Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,markdown/* renderTable */.bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,path_report/* trafficText */.nR)(path),
    words[(0,path_report/* verdictOf */.Vj)(path)],
    explanation(path),
]));
/** One arrow for each pair of ends and verdict: a diagram of ten arrows is still read. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,path_report/* verdictOf */.Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,path_report/* trafficText */.nR)(path));
        found.set(key, edge);
    }
    return [...found.values()];
};
const colours = {
    open: 'stroke:#1a7f37',
    pending: 'stroke:#9a6700,stroke-width:3px',
    shut: 'stroke:#8c959f',
    closed: 'stroke:#cf222e,stroke-width:3px',
};
/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths) => {
    const all = edges(paths);
    const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
    const node = (name) => `n${names.indexOf(name)}`;
    const arrow = (edge) => {
        const isOpen = edge.verdict === 'open';
        const text = `${isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`;
        return `  ${node(edge.from)} ${isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`;
    };
    return [
        '```mermaid',
        'flowchart LR',
        ...names.map((name) => `  ${node(name)}["${name}"]`),
        ...all.map(arrow),
        ...all.map((edge, at) => `  linkStyle ${at} ${colours[edge.verdict]}`),
        '```',
    ];
};
/** The report as a section of the job summary. */
const renderPathSummary = ({ paths, findings }) => {
    const notes = findings.map(review_routes/* routeFindingText */.mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,markdown/* renderBullets */.QC)(notes)}` : parts;
};

;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-text.js


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,path_report/* verdictOf */.Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,path_report/* obstacles */.Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, a line each; faults of routes are warnings of their own. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,review_routes/* isFault */.Zh)(one)).map(review_routes/* routeFindingText */.mM),
];

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-paths.js





/** Follows every path and tells it in the log, the summary and the outputs; how many are closed. */
const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await (0,observe_paths/* observePaths */.L)(places, snapshot, target);
    const report = (0,path_report/* reportPaths */.Rs)(view, target);
    const closed = (0,path_report/* closedPaths */.tF)(report);
    renderPathText(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(review_routes/* isFault */.Zh).forEach((one) => stage.warning((0,review_routes/* routeFindingText */.mM)(one)));
    await summary.append(renderPathSummary(report));
    await outputs.set('paths', (0,path_report/* pathsOutput */.az)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0,path_report/* pendingPaths */.Ck)(report).length);
    await outputs.set('route-findings', (0,path_report/* routeFindingsOutput */.xQ)(report));
    return closed.length;
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
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePaths)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


class PathReader {
    #snapshot;
    #needsVcn;
    constructor(snapshot, needsVcn) {
        this.#snapshot = snapshot;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const group = (id) => this.#snapshot.group(id, subnetIds[0] ?? '');
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map(group)),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const snapshot = this.#snapshot;
        const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
            this.#routeTable(ids.routeTableId),
            this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#snapshot.routeTable(id);
        const found = routes.map(async (route) => ({
            ...route,
            gateway: await this.#snapshot.gateway(route.gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
const observePaths = async (places, snapshot, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN).some(_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateBlock */ .VO);
    const reader = new PathReader(snapshot, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
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
    const { listeners, udpListeners } = options;
    if (ports === 'listeners') {
        const listener = (port) => ({
            id: `${id}-${port}`,
            protocol: network_ports/* TCP */.qi,
            ports: (0,network_ports/* onePort */.U$)(port),
        });
        return [...listeners.map(listener), ...udpListeners.map((port) => overUdp(listener(port)))];
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
/** In the order in which a request meets them. */
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
    /** A stateless rule beats a stateful one, and lets no answer through by itself. */
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
            answersTo: judge_rules_text(held),
        }));
    }
    #missing(direction, { first, last, min, max }, block) {
        return {
            direction,
            protocol: this.#flow.protocol,
            ports: { min, max },
            // What other rules cut out of the internet is of no use to name.
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
    /** The packets leave by the load balancer's subnet, and pods see them come from the clients. */
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
    hasPodSubnet: places.pods !== undefined,
    hasDatabase: places.database !== undefined,
    isEndpointPublic: (places.endpoint?.subnets ?? []).some(({ isPrivate }) => !isPrivate),
    loadBalancer: options.loadBalancer,
    hasOidc: options.hasOidc,
    isInternetAllowed: options.isInternetAllowed,
});
/** Follows every path that matters through rules, routes and gateways. Changes and asks nothing. */
const judgePaths = (view, options) => {
    const now = new Ends(view, options);
    const then = new Ends(attached(view), options);
    const judgePath = (wanted) => {
        const judged = judgeWith(wanted, now);
        const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen;
        const ends = now.pairs(wanted).flat();
        return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] };
    };
    return wantedPaths(shapeOf(view, options), options).map(judgePath);
};

// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/path-report.js



const reportPaths = (view, options) => ({
    paths: judgePaths(view, options),
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
/** Paths that virtual nodes need and that rules, routes or gateways keep closed. */
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
    const answer = rule.answersTo === undefined
        ? ''
        : `, for the answers of the stateless rule "${rule.answersTo}"`;
    return `${isIngress ? 'ingress' : 'egress'} ${trafficText(rule)} ${isIngress ? 'from' : 'to'} ${rule.peer} in subnet ${rule.subnet} (${looked})${answer}`;
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
/** What is wrong with the routes, as an output: a list with one object a finding. */
const routeFindingsOutput = ({ findings }) => JSON.stringify(findings);


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


/***/ })

};
