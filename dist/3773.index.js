export const id = 3773;
export const ids = [3773];
export const modules = {

/***/ 12841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNetwork: () => (/* binding */ createNetwork)
/* harmony export */ });
/* harmony import */ var _clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52097);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42750);
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(74557);
/* harmony import */ var _stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2791);
/* harmony import */ var _stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31758);
/* harmony import */ var _stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1938);
/* harmony import */ var _stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16617);
/* harmony import */ var _stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56203);
/* harmony import */ var _stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87023);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77214);
/* harmony import */ var _values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34964);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7369);
/* harmony import */ var _chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32172);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98358);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82541);
/* harmony import */ var _publish_paths_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81049);

















const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
const readWish = (read) => {
    const endpoint = read.withDefault('api-endpoint', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('public', 'private'), 'public');
    return {
        name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
        compartmentId: read.required('compartment-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('compartment', 'tenancy')),
        vcnCidr: read.required('vcn-cidr', (text) => (0,_values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVcnCidr */ .r)(text).text),
        mode: read.withDefault('network-mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('security-list', 'nsg'), 'security-list'),
        isEndpointPublic: endpoint === 'public',
        hasFlowLogs: read.withDefault('flow-logs', _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asFlag */ .v0, false),
        hasDatabase: read.withDefault('create-database-subnet', _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asFlag */ .v0, true),
        ...(0,_network_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readOptions */ .T)(read),
    };
};
const OUTPUTS = {
    endpoint: 'endpoint-subnet-id',
    nodes: 'node-subnet-id',
    'load-balancer': 'load-balancer-subnet-id',
    database: 'database-subnet-id',
};
const setIds = async (ids, wish, { outputs }) => {
    await outputs.set('vcn-id', ids.get('vcn') ?? '');
    for (const role of (0,_stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(wish)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, wish) => Object.fromEntries((0,_stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(wish).map((role) => {
    const idsOf = (kind) => [ids.get(`${kind}-${role}`) ?? []].flat();
    return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }];
}));
/** A plan that somebody approved is the most that may be made. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parseCreatePlan } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 40312));
    (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .requireSameCreate */ .KT)(parseCreatePlan(text), plan);
};
/**
 * Makes the whole network of the reference architecture, or what is missing of it; deletes nothing.
 * Then follows every path through it, as it is.
 */
const createNetwork = async (context) => {
    const { readInputs, environment, clock, log, outputs, summary } = context;
    const inputs = readInputs((read) => ({
        wish: readWish(read),
        peak: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .readPeak */ .gW)(read),
        chart: (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .readChart */ .VR)(read),
        ...(0,_approval_js__WEBPACK_IMPORTED_MODULE_10__/* .readApproval */ .y)(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret));
    const objects = await (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .chartObjects */ .Lb)(inputs.chart, context);
    const asked = { ...inputs.wish, expected: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .expectationOfNew */ .yp)(inputs.peak, objects) };
    const wish = (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .withTraffic */ .oO)(asked, (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$)(objects), inputs.chart.given);
    const client = (0,_clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__/* .openNetwork */ .X)(session, clock);
    const plan = await (0,_stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__/* .planCreate */ ._)(wish, client);
    const { changes, kept } = plan;
    await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .renderPlan */ .E)(`Network ${wish.name}`, changes));
    await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .changesOutput */ .b)(changes));
    await outputs.set('plan', (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .createPlanJson */ .Wk)(plan));
    if (isPlan) {
        changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`));
        return stage.done(`${changes.length} parts to make, ${kept.length} already there`);
    }
    if (approved !== undefined)
        await requireApproved(approved, plan);
    const { ids, done, failure } = await (0,_stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCreate */ .f)(plan, { client, clock, progress: stage });
    await setIds(ids, wish, context);
    if (failure !== undefined)
        throw failure;
    const sources = { places: placesOf(ids, wish), snapshot: (0,_stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSnapshot */ .W)(client) };
    const closed = await (0,_publish_paths_js__WEBPACK_IMPORTED_MODULE_14__/* .publishPaths */ .g)({ target: wish, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);

/** The same promise for the same key. */
const once = (load) => {
    const known = new Map();
    return (key) => {
        const loaded = known.get(key) ?? load(key);
        known.set(key, loaded);
        return loaded;
    };
};
/** Reads nothing yet. */
const takeSnapshot = (client) => {
    const subnet = once((id) => client.subnet(id));
    const groupsOfVcn = new Map();
    const groupsBeside = async (subnetId) => {
        const { compartmentId, vcnId } = await subnet(subnetId);
        const key = `${compartmentId} ${vcnId}`;
        const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId);
        groupsOfVcn.set(key, listed);
        return listed;
    };
    const groupOf = async (id, subnetId) => {
        const found = (await groupsBeside(subnetId)).find((one) => one.id === id);
        return found ?? client.securityGroup(id);
    };
    const groups = new Map();
    const readGroup = async (id, subnetId) => {
        if ((0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(id))
            return { kind: 'nsg', id, name: id, rules: [] };
        const [{ name, createdBy }, rules] = await Promise.all([
            groupOf(id, subnetId),
            client.securityGroupRules(id),
        ]);
        return { kind: 'nsg', id, name, rules, createdBy };
    };
    const label = once(async () => (await client.allServices()).label);
    return {
        subnet,
        list: once(async (id) => {
            const { name, rules, createdBy } = await client.securityList(id);
            return { kind: 'security-list', id, name, rules, createdBy };
        }),
        group: (id, subnetId) => {
            const read = groups.get(id) ?? readGroup(id, subnetId);
            groups.set(id, read);
            return read;
        },
        groupsBeside,
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};


/***/ }),

/***/ 74780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ newGroupId),
/* harmony export */   SI: () => (/* binding */ isNewGroup),
/* harmony export */   ii: () => (/* binding */ holderText)
/* harmony export */ });
/** Stands for a group that does not exist yet; its id is known once it is made. */
const newGroupId = (role) => `new:${role}`;
const isNewGroup = (id) => id.startsWith('new:');
const holderNames = {
    'security-list': 'security list',
    nsg: 'network security group',
};
const holderText = ({ kind, name }) => `${holderNames[kind]} ${name}`;


/***/ }),

/***/ 16617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ groupsAnnotation),
  $: () => (/* binding */ serviceTraffic)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
;// CONCATENATED MODULE: ./dist.src/stages/network/service-clients.js


const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/**
 * As Kubernetes reads it for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service) => {
    const field = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'loadBalancerSourceRanges')).map((range) => (0,json/* text */.Qq)(range));
    const annotation = (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', SOURCE_RANGES)).trim();
    const fromAnnotation = annotation === '' ? [] : annotation.split(',');
    return (field.length > 0 ? field : fromAnnotation).map(address_range/* networkBlock */.C3);
};
/**
 * Who may use the load balancers of the Services; empty if one of them lets everybody in.
 * @throws ActionError CIDR_INVALID
 */
const clientsOf = (services) => {
    const ranges = services.map(sourceRanges);
    return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : [];
};

;// CONCATENATED MODULE: ./dist.src/stages/network/service-subnets.js

/** The annotations that name subnets (getLoadBalancerSubnets of OCI's cloud controller manager). */
const annotationsOf = (kind) => kind === 'lb'
    ? [1, 2].map((number) => `service.beta.kubernetes.io/oci-load-balancer-subnet${number}`)
    : ['oci-network-load-balancer.oraclecloud.com/subnet'];
const subnetsOf = (service, kind) => annotationsOf(kind)
    .map((name) => (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', name)).trim())
    .filter((id) => id !== '');
/** The subnets of the Services' load balancers, each with its kind. */
const balancerSubnets = (services) => {
    const found = services.map(([service, kind]) => subnetsOf(service, kind));
    return {
        named: [...new Set(found.flat())],
        usesDefault: found.some(({ length }) => length === 0),
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/network/service-traffic.js



const LOAD_BALANCER_TYPE = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVES_SOURCE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source';
/** The annotation by which a Service's load balancer gets its groups (load_balancer_spec.go). */
const groupsAnnotation = (kind) => kind === 'lb'
    ? 'oci.oraclecloud.com/oci-network-security-groups'
    : 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups';
const annotation = (service, name) => (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', name));
/**
 * As OCI's cloud controller manager reads it (load_balancer_spec.go): the type in any case
 * (getLoadBalancerType), but the source is preserved only for "nlb" as it stands here
 * (getPreserveSource), with externalTrafficPolicy Local and unless the annotation says no.
 */
const kindOf = (service) => {
    const type = annotation(service, LOAD_BALANCER_TYPE);
    if (type.toLowerCase() !== 'nlb')
        return 'lb';
    const isLocal = (0,json.at)(service, 'spec', 'externalTrafficPolicy') === 'Local';
    const isRefused = /^(0|f|false)$/i.test(annotation(service, PRESERVES_SOURCE));
    return type === 'nlb' && isLocal && !isRefused ? 'nlb-preserving-source' : 'nlb';
};
const groupsOf = (service) => annotation(service, groupsAnnotation(kindOf(service)))
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
const inAll = (sets) => (sets[0] ?? []).filter((one) => sets.every((some) => some.includes(one)));
const portsOf = (services, protocol) => {
    const ports = services.flatMap((service) => (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports')));
    const numbers = ports
        .filter((port) => ((0,json/* text */.Qq)((0,json.at)(port, 'protocol')) || 'TCP') === protocol)
        .map((port) => (0,json.at)(port, 'port'))
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
    const services = objects.filter((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer');
    if (services.length === 0)
        return undefined;
    const kinds = services.map(kindOf);
    return {
        listeners: portsOf(services, 'TCP'),
        udpListeners: portsOf(services, 'UDP'),
        clients: clientsOf(services),
        loadBalancer: KINDS.find((kind) => kinds.includes(kind)) ?? 'lb',
        groups: inAll(services.map(groupsOf)),
        subnets: balancerSubnets(services.map((service) => [service, kindOf(service)])),
    };
};


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



/** The source ports of clients: of machines outside of the VCN nothing is known. */
const clientPorts = (client) => client.subnet === undefined || client.isRelay === true ? _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv : _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .LINUX_CLIENT_PORTS */ .OZ;
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(_values_network_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
/** The blocks that stand for an end. */
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
/** Addresses that the internet never sees. */
const isPrivateBlock = (block) => PRIVATE_BLOCKS.some((outer) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(outer), block));
/** As routers choose: a service's own route first, then the longest prefix that holds the block. */
const routeFor = (routes, block, service) => {
    const own = routes.find(({ isService, destination }) => isService && service !== undefined && (destination === service || /^all-/.test(destination)));
    const byPrefix = routes
        .filter(({ isService }) => !isService)
        // Somebody else wrote it: what is no block leads nowhere that is known.
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
/** Private blocks that the VCN has a part of, or may have if its blocks are not known. */
const isOfVcn = ({ vcnCidrs }, block) => isPrivateBlock(block) && (vcnCidrs?.some((text) => overlaps(text, block)) ?? true);
const insideVcn = ({ vcnCidrs }, block) => {
    const isWhole = vcnCidrs?.some((text) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text), block)) ?? true;
    return isWhole ? 'inside the VCN' : `inside the VCN, as far as it has addresses of ${block.text}`;
};
/** A default route to one of these takes nothing away from what needs no route: the VCN itself. */
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
/** Whether packets find their way: inside one VCN always, else through a gateway. */
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
        return no('neither end lies in the VCN');
    const isPod = inner.role === 'pods' || inner.role === 'nodes';
    const verdicts = (0,_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(outside).map((block) => gatewayLeg(subnet, outside, block, { isIncoming, isPod }));
    return verdicts.find(({ isOpen }) => !isOpen) ?? verdicts[0] ?? no('no address is named');
};


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
/** By the kind in the OCID, which is known whether or not the gateway may be seen. */
const leadsTo = (routes, kind) => routes.find(({ gatewayId }) => gatewayId.split('.')[1] === kind);
const SERVICE_ROUTE = 'add a route for all Oracle services (all-…-services-in-oracle-services-network) to a service gateway';
/** Routes are shared, and a network may reach the services through an appliance: only told, never repaired. */
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
/** Pods have private addresses only: they leave through NAT, and reach Oracle's services by theirs. */
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
/** What keeps the pods of a subnet from their images, as far as its route table alone tells. */
const podFaults = (subnet, table) => placed(reviewPods(subnet, table.routes), subnet, table).filter(isFault);
/** OCI is said to refuse such a table; where it exists, answers may come back another way. */
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
 * A more specific route takes its part away from a broader one: meant or not, it should be known.
 * Beside a default route that is how every network with peers looks.
 */
const reviewOverlaps = (subnet) => {
    const all = cidrRoutes(subnet);
    return all.flatMap(({ route, cidr }) => all.flatMap((other) => {
        const isInside = !(0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefaultRoute */ .zk)(route) && other.route !== route && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(cidr, other.cidr);
        if (!isInside || other.route.gateway?.id === route.gateway?.id)
            return [];
        const way = other.route.gateway ? (0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayName */ .SN)(other.route.gateway) : 'a gateway that is gone';
        const message = `${other.route.destination} lies in ${route.destination} and leads elsewhere, to ${way}`;
        return [{ code: 'overlapping-routes', message }];
    }));
};
/** Traffic between subnets needs no route; one that catches it sends it away. */
const reviewInner = (subnet, inner) => cidrRoutes(subnet).flatMap(({ route, cidr }) => {
    const caught = inner.find((text) => {
        const block = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text);
        return block !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(block, cidr);
    });
    if (caught === undefined)
        return [];
    const message = `${route.destination} lies in subnet ${caught} of the VCN itself: traffic between subnets needs no route`;
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
/** Names what is wrong with the routes of every subnet; each route table is looked at once a role. */
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


/***/ }),

/***/ 34964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVcnCidr)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57562);


/** Oracle keeps link-local addresses and the classes D and E for itself ("Reserved IP addresses"). */
const RESERVED = ['169.254.0.0/16', '224.0.0.0/3'].map(_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN);
const problemOf = (block) => {
    if (block.version !== 4)
        return 'it is not IPv4';
    if (block.prefix < 16 || block.prefix > 30)
        return `/${block.prefix} is no size of a VCN`;
    const reserved = RESERVED.find((one) => (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrContains */ .eX)(one, block));
    return reserved && `${reserved.text} is reserved`;
};
/**
 * Parses the IPv4 block that a VCN is made with; OCI takes /16 to /30.
 * @throws ActionError CIDR_INVALID
 */
const parseVcnCidr = (text) => {
    const block = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(text);
    const problem = problemOf(block);
    if (problem === undefined)
        return block;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CIDR_INVALID',
        message: `"${text}" cannot be the CIDR block of a VCN: ${problem}`,
        hint: 'Write an IPv4 block between /16 and /30, best of the private ones: 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16.',
    });
};


/***/ })

};
