export const id = 1949;
export const ids = [1949];
export const modules = {

/***/ 37971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ asSubnet),
/* harmony export */   U_: () => (/* binding */ asRoute),
/* harmony export */   cI: () => (/* binding */ asGroupRule),
/* harmony export */   kG: () => (/* binding */ vcnCidrsOf),
/* harmony export */   nX: () => (/* binding */ asGateway),
/* harmony export */   sB: () => (/* binding */ asPart),
/* harmony export */   wX: () => (/* binding */ asGroup)
/* harmony export */ });
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48055);
/* harmony import */ var _security_rule_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55810);


/** The name of a resource, or its OCID if it has none. */
const nameIn = (one) => one.optionalText('displayName') ?? one.text('id');
/** Old objects have their block in the older field. */
const blocksOf = (one, key) => {
    const blocks = one.texts(key);
    return blocks.length > 0 ? blocks : [one.text('cidrBlock')];
};
const asSubnet = (subnet) => ({
    id: subnet.text('id'),
    name: nameIn(subnet),
    compartmentId: subnet.text('compartmentId'),
    vcnId: subnet.text('vcnId'),
    cidrs: blocksOf(subnet, 'ipv4CidrBlocks'),
    isPrivate: subnet.optionalFlag('prohibitPublicIpOnVnic'),
    routeTableId: subnet.text('routeTableId'),
    securityListIds: subnet.texts('securityListIds'),
});
const asGroup = (group) => ({
    id: group.text('id'),
    name: nameIn(group),
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__/* .creatorOf */ .O)(group),
});
const asGroupRule = (rule) => ({
    ...(0,_security_rule_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .fromGroupRule */ .Wz)(rule),
    id: rule.text('id'),
});
const asRoute = (rule) => ({
    destination: rule.optionalText('destination') ?? rule.text('cidrBlock'),
    isService: rule.optionalText('destinationType') === 'SERVICE_CIDR_BLOCK',
    gatewayId: rule.text('networkEntityId'),
});
/** All blocks of a VCN, IPv4 and IPv6. */
const vcnCidrsOf = (vcn) => [
    ...blocksOf(vcn, 'cidrBlocks'),
    ...vcn.texts('ipv6CidrBlocks'),
    ...vcn.texts('ipv6PrivateCidrBlocks'),
    ...vcn.texts('byoipv6CidrBlocks'),
];
/** Gateways that are read; an internet gateway can be disabled, the others can block traffic. */
const isOn = {
    internetgateway: (one) => !one.has('isEnabled') || one.optionalFlag('isEnabled'),
    natgateway: (one) => !one.optionalFlag('blockTraffic'),
    servicegateway: (one) => !one.optionalFlag('blockTraffic'),
};
const asGateway = (id, kind, gateway) => ({
    id,
    kind,
    name: gateway.optionalText('displayName') ?? id,
    isOpen: gateway.text('lifecycleState') === 'AVAILABLE' && isOn[kind]?.(gateway) === true,
});
/** Undefined for one that is being deleted. */
const asPart = (kind, part) => {
    const state = part.text('lifecycleState');
    if (/^TERMINAT/.test(state))
        return undefined;
    return {
        kind,
        id: part.text('id'),
        name: nameIn(part),
        tags: part.strings('freeformTags'),
        cidrs: kind === 'vcn' || kind === 'subnet' ? blocksOf(part, 'cidrBlocks') : [],
        isReady: state === 'AVAILABLE',
        createdAt: part.optionalTime('timeCreated'),
        createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__/* .creatorOf */ .O)(part),
    };
};


/***/ }),

/***/ 52097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/part-kind.js
var part_kind = __webpack_require__(46256);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/core/await-result.js
var await_result = __webpack_require__(47976);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-reader.js
var oci_reader = __webpack_require__(15674);
;// CONCATENATED MODULE: ./dist.src/clients/network/logging-parts.js






/** Milliseconds. A log is created within seconds. */
const POLL = 1000;
const PATIENCE = 180_000;
const ROOT = '/20200531';
const READ = 'read log-groups';
/** Also to follow the work request of what is created. */
const WRITE = 'manage log-groups';
/** A log is also an update of the subnet that it records. */
const CREATE_LOGS = [WRITE, 'manage subnets'];
const UNFINISHED = new Set(['CREATING', 'UPDATING', 'FAILED']);
const pathOf = (kind, groupId = '') => kind === 'log-group' ? '/logGroups' : `/logGroups/${groupId}/logs`;
const nameOf = (kind) => (kind === 'log-group' ? 'LogGroup' : 'Log');
/** Undefined for one that is being deleted. */
const asPart = (kind, item) => {
    const state = item.text('lifecycleState');
    if (state === 'DELETING')
        return undefined;
    return {
        kind,
        id: item.text('id'),
        name: item.text('displayName'),
        tags: item.strings('freeformTags'),
        cidrs: [],
        // INACTIVE counts as ready: a user may have disabled it on purpose.
        isReady: !UNFINISHED.has(state),
        subnetId: item.optional('configuration')?.optional('source')?.optionalText('resource'),
    };
};
/**
 * Category `all` records accepted and rejected traffic at every VNIC of the subnet, without the
 * capture filter that `subnet` needs. Source: OCI, Details for VCN Flow Logs, Enabling Flow Logs.
 */
const recorded = (captureFilterId) => captureFilterId === undefined
    ? { category: 'all' }
    : {
        category: 'subnet',
        parameters: { capture_filter: captureFilterId, enablementPointType: 'Subnet' },
    };
const detailsOf = (part) => {
    const common = { displayName: part.name, freeformTags: part.tags };
    if (part.kind === 'log-group')
        return { ...common, compartmentId: part.compartmentId };
    const { subnetId: resource, captureFilterId } = part;
    const what = recorded(captureFilterId);
    const source = { sourceType: 'OCISERVICE', service: 'flowlogs', ...what, resource };
    return { ...common, logType: 'SERVICE', isEnabled: true, configuration: { source } };
};
const failed = ({ name }, why, cause) => new action_error/* ActionError */.l({
    code: 'FLOW_LOGS_FAILED',
    message: `could not make ${name}: ${why}`,
    hint: 'Check the work requests of the log group in the console. Everything else of the network exists; run again, or leave flow-logs out.',
    cause,
});
/** Names are unique among siblings: a 409 may mean that ours already exists. */
const isTaken = (error) => error instanceof action_error/* ActionError */.l &&
    error.service?.status === 409 &&
    error.service.code !== 'InvalidatedRetryToken';
/**
 * Log groups and flow logs by our own signed calls: the SDK's package would be larger than this
 * whole action, for a handful of calls. Not tried against a real tenancy yet.
 */
class LoggingParts {
    #reader;
    #session;
    #clock;
    /** A log can only be read through its group. */
    #groupOf = new Map();
    constructor(session, clock) {
        this.#reader = new oci_reader/* OciReader */.L(session, 'logging', clock);
        this.#session = session;
        this.#clock = clock;
    }
    /** Log groups of a compartment, or the logs of a group. @throws ActionError OCI_* */
    async parts(kind, compartmentId, groupId) {
        const read = {
            path: pathOf(kind, groupId),
            ...(kind === 'log-group' ? { query: { compartmentId } } : {}),
            operation: `List${nameOf(kind)}s`,
            doing: `list every ${part_kind/* partNames */.w[kind]}`,
            policy: READ,
        };
        const items = await this.#reader.list(read, (one) => asPart(kind, one));
        const found = items.filter((one) => one !== undefined);
        if (groupId !== undefined)
            found.forEach(({ id }) => this.#groupOf.set(id, groupId));
        return found;
    }
    /** @throws ActionError FLOW_LOGS_FAILED, OCI_* */
    async create(part, retryToken) {
        const { kind, name, tags } = part;
        try {
            const id = await this.#made(part, await this.#post(part, retryToken));
            if (kind === 'flow-log')
                this.#groupOf.set(id, part.logGroupId);
            return { kind, id, name, tags, cidrs: [], isReady: false };
        }
        catch (error) {
            const ours = isTaken(error) ? await this.#find(part) : undefined;
            if (ours === undefined)
                throw error;
            return ours;
        }
    }
    /** @returns the OCID of the work request: the response has no body */
    #post(part, retryToken) {
        const { kind, name } = part;
        const call = {
            service: 'logging',
            method: 'POST',
            path: ROOT + pathOf(kind, 'logGroupId' in part ? part.logGroupId : undefined),
            headers: { 'opc-retry-token': retryToken },
            body: detailsOf(part),
            operation: `Create${nameOf(kind)}`,
            doing: `create ${part_kind/* partNames */.w[kind]} ${name}`,
            policy: kind === 'flow-log' ? CREATE_LOGS : WRITE,
        };
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, (response) => (0,oci_request/* headerOf */.rR)(response, 'opc-work-request-id'));
    }
    /** @returns the OCID of what the work request created */
    #made(part, workRequestId) {
        const name = `work request ${workRequestId}`;
        let seen = 'not seen yet';
        const poll = async () => {
            const { status, id } = await this.#workRequest(workRequestId);
            seen = status;
            if (status === 'SUCCEEDED' && id !== undefined)
                return id;
            if (status === 'FAILED' || status === 'CANCELED')
                throw failed(part, `${name} is ${status}`);
            return undefined;
        };
        const wait = { clock: this.#clock, deadline: this.#clock.now() + PATIENCE };
        const late = (cause) => failed(part, `${name} is ${seen}`, cause);
        return (0,await_result/* awaitResult */.w)(wait, { name, pause: () => POLL, poll, late });
    }
    #workRequest(id) {
        const read = {
            path: `/workRequests/${id}`,
            operation: 'GetWorkRequest',
            doing: `read work request ${id}`,
            policy: WRITE,
        };
        return this.#reader.get(read, (response) => ({
            status: response.text('status'),
            id: response.optionalItems('resources', (one) => one.optionalText('identifier'))[0],
        }));
    }
    /** Finds ours by name, tags and, for a log, the subnet that it records. */
    async #find(part) {
        const groupId = 'logGroupId' in part ? part.logGroupId : undefined;
        const subnetId = 'subnetId' in part ? part.subnetId : undefined;
        const all = await this.parts(part.kind, part.compartmentId, groupId);
        const tags = Object.entries(part.tags);
        return all.find((one) => one.name === part.name &&
            one.subnetId === subnetId &&
            tags.every(([key, value]) => one.tags[key] === value));
    }
    /** Undefined where OCI returns 404. @throws ActionError OCI_* */
    part(kind, id) {
        const path = `${pathOf(kind, this.#groupOf.get(id))}/${id}`;
        const read = { path, operation: `Get${nameOf(kind)}`, policy: READ };
        const doing = `read ${kind} ${id}`;
        return (0,refusal/* ifSeen */.hy)(this.#reader.get({ ...read, doing }, (one) => asPart(kind, one)));
    }
}

// EXTERNAL MODULE: ./dist.src/clients/network/network-mapping.js
var network_mapping = __webpack_require__(37971);
// EXTERNAL MODULE: ./dist.src/clients/oci/created-by.js
var created_by = __webpack_require__(48055);
// EXTERNAL MODULE: ./dist.src/clients/network/part-collections.js
var part_collections = __webpack_require__(72253);
// EXTERNAL MODULE: ./dist.src/clients/network/security-rule-mapping.js
var security_rule_mapping = __webpack_require__(55810);
;// CONCATENATED MODULE: ./dist.src/clients/network/oci-network.js









const oci_network_READ = 'read virtual-network-family';
/** Reading the rules of a group needs the verb use, not read. */
const READ_GROUP_RULES = 'use network-security-groups';
const isLogging = (kind) => kind === 'log-group' || kind === 'flow-log';
const isLoggingPart = (part) => isLogging(part.kind);
/** Reads by signed calls. Changes go through the SDK, which is loaded with the first one. */
class OciNetwork {
    #reader;
    #session;
    #clock;
    #logging;
    /** OCI's own form of the lists that were returned. */
    #raw = new WeakMap();
    #opened;
    constructor(session, clock) {
        this.#reader = new oci_reader/* OciReader */.L(session, 'network', clock);
        this.#session = session;
        this.#clock = clock;
        this.#logging = new LoggingParts(session, clock);
    }
    #writes() {
        return (this.#opened ??= __webpack_require__.e(/* import() */ 8192).then(__webpack_require__.bind(__webpack_require__, 65811)).then(({ openNetworkWrites }) => openNetworkWrites(this.#session, this.#clock)));
    }
    subnet(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('subnets', id), operation: 'GetSubnet', policy: oci_network_READ };
        return this.#reader.get({ ...read, doing: `read subnet ${id}` }, network_mapping/* asSubnet */.OS);
    }
    securityList(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('securityLists', id), operation: 'GetSecurityList', policy: oci_network_READ };
        return this.#reader.get({ ...read, doing: `read security list ${id}` }, (response, headers) => {
            const ingress = response.items('ingressSecurityRules', security_rule_mapping/* fromIngress */.gt);
            const egress = response.items('egressSecurityRules', security_rule_mapping/* fromEgress */.KH);
            const name = response.optionalText('displayName') ?? id;
            const etag = headers['etag'] ?? '';
            const rules = [...ingress, ...egress];
            const list = { id, name, etag, rules, createdBy: (0,created_by/* creatorOf */.O)(response) };
            this.#raw.set(list, { list: response.values, ingress, egress });
            return list;
        });
    }
    async changeSecurityList(list, change) {
        const raw = this.#raw.get(list);
        if (raw === undefined)
            throw new TypeError('only a list that was read here can be changed');
        await (await this.#writes()).changeSecurityList(list, raw, change);
    }
    securityGroup(id) {
        const path = (0,oci_reader/* pathOf */.X)('networkSecurityGroups', id);
        const read = { path, operation: 'GetNetworkSecurityGroup', policy: oci_network_READ };
        return this.#reader.get({ ...read, doing: `read network security group ${id}` }, network_mapping/* asGroup */.wX);
    }
    securityGroupRules(id) {
        const read = {
            path: `${(0,oci_reader/* pathOf */.X)('networkSecurityGroups', id)}/securityRules`,
            operation: 'ListNetworkSecurityGroupSecurityRules',
            doing: `read the rules of network security group ${id}`,
            policy: READ_GROUP_RULES,
        };
        return this.#reader.list(read, network_mapping/* asGroupRule */.cI);
    }
    async addToSecurityGroup(id, rules) {
        return (await this.#writes()).addToSecurityGroup(id, rules);
    }
    async removeFromSecurityGroup(id, ruleIds) {
        await (await this.#writes()).removeFromSecurityGroup(id, ruleIds);
    }
    routeTable(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('routeTables', id), operation: 'GetRouteTable', policy: oci_network_READ };
        return this.#reader.get({ ...read, doing: `read route table ${id}` }, (response) => ({
            id,
            name: response.optionalText('displayName') ?? id,
            routes: response.items('routeRules', network_mapping/* asRoute */.U_),
        }));
    }
    async gateway(id) {
        const kind = id.split('.')[1] ?? '';
        const collection = part_collections/* GATEWAYS */.i[kind];
        if (collection === undefined)
            return { id, kind, name: id, isOpen: true };
        const { path, name } = part_collections/* collections */._[collection];
        const read = { path: path + (0,oci_reader/* pathOf */.X)(id), operation: `Get${name}`, policy: oci_network_READ };
        const doing = `read gateway ${id}`;
        return (0,refusal/* ifSeen */.hy)(this.#reader.get({ ...read, doing }, (response) => (0,network_mapping/* asGateway */.nX)(id, kind, response)));
    }
    vcnCidrs(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('vcns', id), operation: 'GetVcn', policy: oci_network_READ };
        return (0,refusal/* ifSeen */.hy)(this.#reader.get({ ...read, doing: `read VCN ${id}` }, network_mapping/* vcnCidrsOf */.kG));
    }
    async allServices() {
        const doing = 'list the Oracle services of the region';
        const services = await this.#reader.list({ path: '/services', operation: 'ListServices', doing, policy: oci_network_READ }, (service) => ({ id: service.text('id'), label: service.text('cidrBlock') }));
        // The label contains the region's key, which no table here has for every region.
        const all = services.find(({ label }) => /^all-.*-services-in-oracle/.test(label));
        if (all !== undefined)
            return all;
        throw new action_error/* ActionError */.l({
            code: 'ORACLE_SERVICES_UNKNOWN',
            message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
            hint: 'Check the region and OCI_CLI_ENDPOINT.',
        });
    }
    async usedAddresses(subnetId) {
        const read = {
            path: '/privateIps',
            query: { subnetId },
            operation: 'ListPrivateIps',
            doing: `list the addresses in use in subnet ${subnetId}`,
            policy: oci_network_READ,
        };
        return (await this.#reader.list(read, (address) => address.text('id'))).length;
    }
    async parts(kind, compartmentId, inId) {
        if (isLogging(kind))
            return this.#logging.parts(kind, compartmentId, inId);
        const { path, name } = part_collections/* collections */._[kind];
        const read = {
            path,
            query: inId === undefined ? { compartmentId } : { compartmentId, vcnId: inId },
            operation: `List${name}s`,
            doing: `list every ${part_kind/* partNames */.w[kind]} of ${inId ?? 'the compartment'}`,
            policy: oci_network_READ,
        };
        const found = await this.#reader.list(read, (part) => (0,network_mapping/* asPart */.sB)(kind, part));
        return found.filter((part) => part !== undefined);
    }
    async create(part, retryToken) {
        if (isLoggingPart(part))
            return this.#logging.create(part, retryToken);
        return (await this.#writes()).create(part, retryToken);
    }
    part(kind, id) {
        if (isLogging(kind))
            return this.#logging.part(kind, id);
        const { path, name } = part_collections/* collections */._[kind];
        const read = { path: path + (0,oci_reader/* pathOf */.X)(id), operation: `Get${name}`, policy: oci_network_READ };
        const doing = `read ${part_kind/* partNames */.w[kind]} ${id}`;
        return (0,refusal/* ifSeen */.hy)(this.#reader.get({ ...read, doing }, (part) => (0,network_mapping/* asPart */.sB)(kind, part)));
    }
}
/** Opens the network of a signed-in identity. */
const openNetwork = (session, clock) => new OciNetwork(session, clock);


/***/ }),

/***/ 72253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ collections),
/* harmony export */   i: () => (/* binding */ GATEWAYS)
/* harmony export */ });
const collection = (name) => ({
    path: `/${name.slice(0, 1).toLowerCase()}${name.slice(1)}s`,
    name,
});
/** OCI's collections of the parts of each kind. */
const collections = {
    vcn: collection('Vcn'),
    'internet-gateway': collection('InternetGateway'),
    'nat-gateway': collection('NatGateway'),
    'service-gateway': collection('ServiceGateway'),
    'route-table': collection('RouteTable'),
    'security-list': collection('SecurityList'),
    'security-group': collection('NetworkSecurityGroup'),
    subnet: collection('Subnet'),
    'capture-filter': collection('CaptureFilter'),
};
/** The gateways that can be read, by the kind in their OCID. */
const GATEWAYS = {
    internetgateway: 'internet-gateway',
    natgateway: 'nat-gateway',
    servicegateway: 'service-gateway',
};


/***/ }),

/***/ 55810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ fromEgress),
/* harmony export */   Ts: () => (/* binding */ toIngress),
/* harmony export */   Wz: () => (/* binding */ fromGroupRule),
/* harmony export */   df: () => (/* binding */ toEgress),
/* harmony export */   gt: () => (/* binding */ fromIngress),
/* harmony export */   ps: () => (/* binding */ toGroupRule)
/* harmony export */ });
const range = (ports) => ports && { min: ports.number('min'), max: ports.number('max') };
/** The fields common to rules of lists and of groups, with OCI's defaults filled in. */
const common = (rule) => {
    const ports = rule.optional('tcpOptions') ?? rule.optional('udpOptions');
    const icmp = rule.optional('icmpOptions');
    return {
        protocol: rule.text('protocol'),
        ports: range(ports?.optional('destinationPortRange')),
        sourcePorts: range(ports?.optional('sourcePortRange')),
        icmp: icmp && { type: icmp.number('type'), code: icmp.optionalNumber('code') },
        isStateless: rule.optionalFlag('isStateless'),
        description: rule.optionalText('description'),
    };
};
const peerType = (text) => text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK';
const fromIngress = (rule) => ({
    direction: 'INGRESS',
    peer: rule.text('source'),
    peerType: peerType(rule.optionalText('sourceType')),
    ...common(rule),
});
const fromEgress = (rule) => ({
    direction: 'EGRESS',
    peer: rule.text('destination'),
    peerType: peerType(rule.optionalText('destinationType')),
    ...common(rule),
});
const fromGroupRule = (rule) => rule.text('direction') === 'INGRESS' ? fromIngress(rule) : fromEgress(rule);
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
const toEgress = (rule) => ({
    ...options(rule),
    destination: rule.peer,
    destinationType: rule.peerType,
});
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


/***/ })

};
