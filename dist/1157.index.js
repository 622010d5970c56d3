export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 45109:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openNetwork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const all_pages_ts_1 = __webpack_require__(19924);
const sdk_client_ts_1 = __webpack_require__(20908);
const network_routes_adapter_ts_1 = __webpack_require__(56004);
const security_rule_shape_ts_1 = __webpack_require__(71446);
const READ = 'read virtual-network-family';
const MANAGE_GROUPS = 'manage network-security-groups';
/** The rules of a group are in the verb use, not in read; a new group is attached to its VCN. */
const READ_GROUP_RULES = 'use network-security-groups';
const CREATE_GROUPS = [MANAGE_GROUPS, 'manage vcns'];
const asSubnet = (subnet) => {
    const blocks = subnet.texts('ipv4CidrBlocks');
    return {
        id: subnet.text('id'),
        name: subnet.optionalText('displayName') ?? subnet.text('id'),
        compartmentId: subnet.text('compartmentId'),
        vcnId: subnet.text('vcnId'),
        cidrs: blocks.length > 0 ? blocks : [subnet.text('cidrBlock')],
        isPrivate: subnet.optionalFlag('prohibitPublicIpOnVnic'),
        isRegional: subnet.optionalText('availabilityDomain') === undefined,
        routeTableId: subnet.text('routeTableId'),
        securityListIds: subnet.texts('securityListIds'),
    };
};
const asGroup = (group) => ({
    id: group.text('id'),
    name: group.optionalText('displayName') ?? group.text('id'),
    vcnId: group.text('vcnId'),
    tags: group.strings('freeformTags'),
});
const asGroupRule = (rule) => ({ ...(0, security_rule_shape_ts_1.fromGroupRule)(rule), id: rule.text('id') });
/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const changed = (raw, read, removed, added) => [
    ...raw.filter((_, index) => {
        const rule = read[index];
        return rule === undefined || !removed.has(rule);
    }),
    ...added,
];
/** Only the direction that changes is sent: what is left out stays untouched. */
const listDetails = ({ list, ingress, egress }, { add, remove }) => {
    const removed = new Set(remove);
    const touches = (direction) => [...add, ...remove].some((rule) => rule.direction === direction);
    const added = (direction) => add.filter((rule) => rule.direction === direction);
    const { ingressSecurityRules, egressSecurityRules } = list;
    const ins = added('INGRESS').map(security_rule_shape_ts_1.toIngress);
    const outs = added('EGRESS').map(security_rule_shape_ts_1.toEgress);
    return {
        ...(touches('INGRESS') && {
            ingressSecurityRules: changed(ingressSecurityRules, ingress, removed, ins),
        }),
        ...(touches('EGRESS') && {
            egressSecurityRules: changed(egressSecurityRules, egress, removed, outs),
        }),
    };
};
const groupIn = (answer) => asGroup(new fields_ts_1.Fields(answer.networkSecurityGroup));
class SdkNetwork {
    #sdk;
    #session;
    #clock;
    /** What OCI said of the lists that were handed out. */
    #raw = new WeakMap();
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(operation, doing, work, policy = READ) {
        const caller = { session: this.#session, service: 'network', clock: this.#clock };
        return (0, sdk_client_ts_1.callSdk)(caller, { operation, doing, policy }, work);
    }
    async subnet(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getSubnet({ subnetId: id }), ({ subnet }) => asSubnet(new fields_ts_1.Fields(subnet)));
        return this.#call('GetSubnet', `read subnet ${id}`, read);
    }
    async securityList(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getSecurityList({ securityListId: id }), (answer) => {
            const fields = new fields_ts_1.Fields(answer.securityList);
            const ingress = fields.items('ingressSecurityRules', security_rule_shape_ts_1.fromIngress);
            const egress = fields.items('egressSecurityRules', security_rule_shape_ts_1.fromEgress);
            const name = fields.optionalText('displayName') ?? id;
            const list = { id, name, etag: answer.etag, rules: [...ingress, ...egress] };
            this.#raw.set(list, { list: answer.securityList, ingress, egress });
            return list;
        });
        return this.#call('GetSecurityList', `read security list ${id}`, read);
    }
    async changeSecurityList(list, change) {
        const raw = this.#raw.get(list);
        if (raw === undefined)
            throw new TypeError('only a list that was read here can be changed');
        const { id, etag } = list;
        const updateSecurityListDetails = listDetails(raw, change);
        const update = () => this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails });
        const doing = `change the rules of security list ${id}`;
        await this.#call('UpdateSecurityList', doing, update, 'manage security-lists');
    }
    async securityGroup(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id }), groupIn);
        return this.#call('GetNetworkSecurityGroup', `read network security group ${id}`, read);
    }
    async securityGroups(compartmentId, vcnId) {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listNetworkSecurityGroups({ compartmentId, vcnId, ...page }), (group) => ({ ...asGroup(group), state: group.text('lifecycleState') }));
        const doing = `list the network security groups of VCN ${vcnId}`;
        const groups = await this.#call('ListNetworkSecurityGroups', doing, read);
        const isGoing = /^TERMINAT/;
        return groups.flatMap(({ state, ...group }) => (isGoing.test(state) ? [] : [group]));
    }
    async createSecurityGroup({ compartmentId, vcnId, name, tags }, opcRetryToken) {
        const createNetworkSecurityGroupDetails = {
            compartmentId,
            vcnId,
            displayName: name,
            freeformTags: { ...tags },
        };
        const request = { createNetworkSecurityGroupDetails, opcRetryToken };
        const create = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.createNetworkSecurityGroup(request), groupIn);
        const doing = `create network security group ${name}`;
        const operation = 'CreateNetworkSecurityGroup';
        return this.#call(operation, doing, create, CREATE_GROUPS);
    }
    async securityGroupRules(id) {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }), asGroupRule);
        const doing = `read the rules of network security group ${id}`;
        const operation = 'ListNetworkSecurityGroupSecurityRules';
        return this.#call(operation, doing, read, READ_GROUP_RULES);
    }
    async addToSecurityGroup(id, rules) {
        const request = {
            networkSecurityGroupId: id,
            addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(security_rule_shape_ts_1.toGroupRule) },
        };
        const add = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.addNetworkSecurityGroupSecurityRules(request), (answer) => new fields_ts_1.Fields(answer.addedNetworkSecurityGroupSecurityRules).items('securityRules', asGroupRule));
        const doing = `add rules to network security group ${id}`;
        return this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, MANAGE_GROUPS);
    }
    async removeFromSecurityGroup(id, securityRuleIds) {
        const remove = () => this.#sdk.removeNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
        });
        const doing = `remove rules from network security group ${id}`;
        await this.#call('RemoveNetworkSecurityGroupSecurityRules', doing, remove, MANAGE_GROUPS);
    }
    async routes(routeTableId) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getRouteTable({ rtId: routeTableId }), ({ routeTable }) => new fields_ts_1.Fields(routeTable).items('routeRules', (rule) => ({
            destination: (0, network_routes_adapter_ts_1.destinationOf)(rule),
            gateway: rule.text('networkEntityId').split('.')[1] ?? '',
        })));
        return this.#call('GetRouteTable', `read route table ${routeTableId}`, read);
    }
    async servicesLabel() {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listServices(page), (service) => service.text('cidrBlock'));
        const services = await this.#call('ListServices', 'list the Oracle services of the region', read);
        // The label holds the region's key, which no table of ours knows for every region.
        const all = services.find((block) => /^all-.*-services-in-oracle/.test(block));
        if (all !== undefined)
            return all;
        throw new action_error_ts_1.ActionError({
            code: 'ORACLE_SERVICES_UNKNOWN',
            message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
            hint: 'Check the region and OCI_CLI_ENDPOINT.',
        });
    }
}
/** The VCN through the OCI SDK, which is loaded here. */
const openNetwork = async (session, clock) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(3267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session, clock);
    return new SdkNetwork(sdk, session, clock);
};
exports.openNetwork = openNetwork;


/***/ }),

/***/ 56004:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openNetworkRoutes = exports.destinationOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const sdk_client_ts_1 = __webpack_require__(20908);
const READ = 'read virtual-network-family';
/** Old routes have their block in the field that came first. */
const destinationOf = (rule) => rule.optionalText('destination') ?? rule.text('cidrBlock');
exports.destinationOf = destinationOf;
const asRoute = (rule) => ({
    destination: (0, exports.destinationOf)(rule),
    isService: rule.optionalText('destinationType') === 'SERVICE_CIDR_BLOCK',
    gatewayId: rule.text('networkEntityId'),
});
const cidrsOf = (vcn) => [
    ...(vcn.has('cidrBlocks') ? vcn.texts('cidrBlocks') : [vcn.text('cidrBlock')]),
    ...vcn.texts('ipv6CidrBlocks'),
    ...vcn.texts('ipv6PrivateCidrBlocks'),
    ...vcn.texts('byoipv6CidrBlocks'),
];
/** Undefined where OCI answers 404: it is gone, or may not be seen. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED') {
            return undefined;
        }
        throw error;
    }
};
/** Name and state of a gateway; `isOn` tells its own switch. */
const asGateway = (id, gateway, isOn) => {
    const fields = new fields_ts_1.Fields(gateway);
    const isAvailable = fields.text('lifecycleState') === 'AVAILABLE';
    return { name: fields.optionalText('displayName') ?? id, isOpen: isAvailable && isOn(fields) };
};
const isUnblocked = (fields) => !fields.optionalFlag('blockTraffic');
class SdkNetworkRoutes {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(operation, doing, work) {
        const caller = { session: this.#session, service: 'network', clock: this.#clock };
        return (0, sdk_client_ts_1.callSdk)(caller, { operation, doing, policy: READ }, work);
    }
    async routeTable(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getRouteTable({ rtId: id }), ({ routeTable }) => {
            const fields = new fields_ts_1.Fields(routeTable);
            const name = fields.optionalText('displayName') ?? id;
            return { id, name, routes: fields.items('routeRules', asRoute) };
        });
        return this.#call('GetRouteTable', `read route table ${id}`, read);
    }
    async gateway(id) {
        const kind = id.split('.')[1] ?? '';
        const seen = await ifSeen(this.#read(kind, id));
        return seen && { id, kind, ...seen };
    }
    async vcnCidrs(id) {
        const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getVcn({ vcnId: id }), ({ vcn }) => cidrsOf(new fields_ts_1.Fields(vcn)));
        return ifSeen(this.#call('GetVcn', `read VCN ${id}`, read));
    }
    async #read(kind, id) {
        const doing = `read gateway ${id}`;
        if (kind === 'internetgateway') {
            const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getInternetGateway({ igId: id }), ({ internetGateway: one }) => asGateway(id, one, (fields) => !fields.has('isEnabled') || fields.optionalFlag('isEnabled')));
            return this.#call('GetInternetGateway', doing, read);
        }
        if (kind === 'natgateway') {
            const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getNatGateway({ natGatewayId: id }), ({ natGateway: one }) => asGateway(id, one, isUnblocked));
            return this.#call('GetNatGateway', doing, read);
        }
        if (kind === 'servicegateway') {
            const read = () => (0, sdk_client_ts_1.fromSdk)(this.#sdk.getServiceGateway({ serviceGatewayId: id }), ({ serviceGateway: one }) => asGateway(id, one, isUnblocked));
            return this.#call('GetServiceGateway', doing, read);
        }
        return { name: id, isOpen: true };
    }
}
/** Routes and gateways through the OCI SDK, which is loaded here. */
const openNetworkRoutes = async (session, clock) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(3267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session, clock);
    return new SdkNetworkRoutes(sdk, session, clock);
};
exports.openNetworkRoutes = openNetworkRoutes;


/***/ }),

/***/ 71446:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toGroupRule = exports.toEgress = exports.toIngress = exports.fromGroupRule = exports.fromEgress = exports.fromIngress = void 0;
const range = (ports) => ports && { min: ports.number('min'), max: ports.number('max') };
/** The part that rules of lists and of groups have in common, with OCI's defaults filled in. */
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
exports.fromIngress = fromIngress;
const fromEgress = (rule) => ({
    direction: 'EGRESS',
    peer: rule.text('destination'),
    peerType: peerType(rule.optionalText('destinationType')),
    ...common(rule),
});
exports.fromEgress = fromEgress;
const fromGroupRule = (rule) => rule.text('direction') === 'INGRESS' ? (0, exports.fromIngress)(rule) : (0, exports.fromEgress)(rule);
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

/***/ 81945:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cidrInterval = exports.usableAddresses = exports.intervalsOverlap = exports.cidrContains = exports.parseCidr = void 0;
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
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
exports.intervalsOverlap = intervalsOverlap;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
exports.usableAddresses = usableAddresses;
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0, node_net_1.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};
exports.cidrInterval = cidrInterval;


/***/ }),

/***/ 97329:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.networkOptions = exports.defaultOptions = exports.networkOptionFields = exports.loadBalancerKinds = void 0;
const ports_ts_1 = __webpack_require__(86759);
/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
exports.loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
exports.networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
exports.defaultOptions = {
    clients: [ports_ts_1.ANYWHERE],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...exports.defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};
exports.networkOptions = networkOptions;


/***/ }),

/***/ 86759:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEveryPort = exports.onePort = exports.ALL_PORTS = exports.NODE_PORTS = exports.MYSQL = exports.HEALTH = exports.KUBELET = exports.CONTROL_PLANE = exports.KUBERNETES_API = exports.DNS = exports.HTTPS = exports.ANYWHERE = exports.UDP = exports.TCP = exports.ICMP = void 0;
/** Protocols as OCI writes them in security rules. */
exports.ICMP = '1';
exports.TCP = '6';
exports.UDP = '17';
exports.ANYWHERE = '0.0.0.0/0';
exports.HTTPS = 443;
exports.DNS = 53;
exports.KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
exports.CONTROL_PLANE = 12_250;
exports.KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
exports.HEALTH = 10_256;
/** Classic protocol and X Protocol. */
exports.MYSQL = [3306, 33_060];
exports.NODE_PORTS = { min: 30_000, max: 32_767 };
exports.ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
exports.onePort = onePort;
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === exports.ALL_PORTS.max;
exports.isEveryPort = isEveryPort;


/***/ }),

/***/ 79113:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asShare = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};
exports.asShare = asShare;


/***/ })

};
