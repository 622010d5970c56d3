export const id = 2791;
export const ids = [2791];
export const modules = {

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neededAddresses)
/* harmony export */ });
/** Virtual nodes that a cycling pool makes before it takes old ones away; OCI's default is 1. */
const NODE_SURGE = 1;
/** Primary and standby; a private load balancer has a third, floating address (Oracle's page of them). */
const LOAD_BALANCER = { public: 2, private: 3 };
/** The API endpoint has one VNIC in its subnet. */
const ENDPOINT = 1;
const podsOf = ({ podsPerRelease, previews, surge, systemPods }) => {
    const releases = 1 + previews;
    return releases * (podsPerRelease + Math.ceil(podsPerRelease * surge)) + systemPods;
};
/**
 * The addresses that each subnet must hold: one for each pod and each virtual node, and those of the
 * load balancers of each release.
 */
const neededAddresses = (expected, { hasPodSubnet, isLoadBalancerPrivate }) => {
    const pods = podsOf(expected);
    const nodes = expected.nodes + NODE_SURGE;
    const each = LOAD_BALANCER[isLoadBalancerPrivate ? 'private' : 'public'];
    return {
        endpoint: ENDPOINT,
        ...(hasPodSubnet ? { nodes, pods } : { nodes: nodes + pods }),
        'load-balancer': (1 + expected.previews) * expected.loadBalancers * each,
    };
};


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI takes for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with so many usable addresses; undefined if even a /16 has
 * too few.
 */
const smallestPrefix = (addresses) => {
    for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
        if (2 ** (32 - prefix) - RESERVED >= addresses)
            return prefix;
    }
    return undefined;
};


/***/ }),

/***/ 2791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ applyCreate)
/* harmony export */ });
/* harmony import */ var _core_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33628);
/* harmony import */ var _network_change_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15081);
/* harmony import */ var _create_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64084);
/* harmony import */ var _network_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9670);
/* harmony import */ var _plan_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56203);
/* harmony import */ var _same_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87023);






class Creation {
    #plan;
    #tools;
    #ids;
    constructor(plan, tools) {
        this.#plan = plan;
        this.#tools = tools;
        this.#ids = new Map([...plan.existing].map(([key, { id }]) => [key, id]));
    }
    get ids() {
        return this.#ids;
    }
    /** A run that was ended may have left parts that are still being made. */
    async settle() {
        for (const part of this.#plan.existing.values()) {
            if (!part.isReady)
                await (0,_create_part_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitPart */ .g)(part, this.#tools);
        }
    }
    async apply(change) {
        const { action, part, target } = change;
        const { progress } = this.#tools;
        if (action === 'create') {
            const made = await this.#make(part);
            // Others may have made one too; what is in a VCN is found by it from then on.
            if (part.kind === 'vcn')
                await (0,_plan_create_js__WEBPACK_IMPORTED_MODULE_3__/* .findPart */ .X)(this.#plan.wish, part, this.#ids, this.#tools.client);
            this.#ids.set(part.key, made.id);
            progress.info(`${target}: created (${made.id})`);
        }
        if (part.kind === 'security-group')
            await this.#addRules(change);
    }
    /** What a part is to every run, whatever else these want: its place and its tags. */
    #make(part) {
        const { wish } = this.#plan;
        const vcnId = this.#ids.get('vcn') ?? '';
        const creation = {
            details: part.details(this.#ids),
            identity: ['network-part', wish.compartmentId, wish.name, vcnId, part.key],
            find: () => (0,_plan_create_js__WEBPACK_IMPORTED_MODULE_3__/* .findPart */ .X)(wish, part, this.#ids, this.#tools.client),
        };
        return (0,_create_part_js__WEBPACK_IMPORTED_MODULE_2__/* .createPart */ .y)(creation, this.#tools);
    }
    /** Adding has no retry token: what is there is read again, before and after. */
    async #addRules({ part, target, rules }) {
        const holder = { kind: 'nsg', id: this.#ids.get(part.key) ?? '', name: part.name };
        const { client, clock } = this.#tools;
        await (0,_network_change_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .changeGroup */ .eK)({ holder, target, rules, removed: [] }, { client, clock }, _network_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .NETWORK_MARK */ .v8);
    }
}
const lookAgain = async (plan, tools) => {
    const now = await (0,_plan_create_js__WEBPACK_IMPORTED_MODULE_3__/* .planCreate */ ._)(plan.wish, tools.client);
    (0,_same_create_js__WEBPACK_IMPORTED_MODULE_4__/* .requireUnchanged */ .jr)(plan, now);
    return now;
};
/**
 * Makes what the plan lacks, part by part; no part is ever deleted. It looks again first, and makes
 * nothing if more or something else is needed by then. Stops at the first failure: the next run finds
 * what is there by its tags and goes on.
 * @throws ActionError NETWORK_PLAN_STALE, and what planning throws, before anything is made
 */
const applyCreate = async (plan, tools) => {
    const now = plan.changes.length === 0 ? plan : await lookAgain(plan, tools);
    const creation = new Creation(now, tools);
    await creation.settle();
    const applied = await (0,_core_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPlan */ .g)(now, (change) => creation.apply(change));
    return { ...applied, ids: creation.ids };
};


/***/ }),

/***/ 31758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Z: () => (/* binding */ subnetRoles),
/* harmony export */   be: () => (/* binding */ partKey)
/* harmony export */ });
const subnetRoles = ({ hasDatabase }) => [
    'endpoint',
    'nodes',
    'load-balancer',
    ...(hasDatabase ? ['database'] : []),
];
const NETWORK = 'oke-virtual-nodes-network';
const PART = 'oke-virtual-nodes-part';
/** The freeform tags by which a part is found again, whatever it is called. */
const tagsOf = (name, key) => ({ [NETWORK]: name, [PART]: key });
/** Which part of the network something is; undefined if it is not ours. */
const partKey = (tags, name) => tags[NETWORK] === name ? tags[PART] : undefined;


/***/ }),

/***/ 56203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findPart),
  _: () => (/* binding */ planCreate)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/network/part-kind.js
var part_kind = __webpack_require__(46256);
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
// EXTERNAL MODULE: ./dist.src/stages/network/change-rules.js
var change_rules = __webpack_require__(15081);
// EXTERNAL MODULE: ./dist.src/stages/network/leftover-rules.js
var leftover_rules = __webpack_require__(74118);
// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/smallest-block.js
var smallest_block = __webpack_require__(60028);
// EXTERNAL MODULE: ./dist.src/stages/network-create/network-wish.js
var network_wish = __webpack_require__(31758);
;// CONCATENATED MODULE: ./dist.src/stages/network-create/lay-out.js






/** As OKE's quick-create gives the API endpoint; small subnets are no smaller. */
const SMALL = 28;
/** Room to grow: a subnet is planned for twice what is expected, if the VCN has the room. */
const GROWTH = 2;
/** Prefix lengths for a multiple of what is expected. */
const prefixesFor = (wish, factor) => {
    const form = { hasPodSubnet: false, isLoadBalancerPrivate: false };
    const needed = (0,needed_addresses/* neededAddresses */.K)(wish.expected, form);
    const sizes = (0,network_wish/* subnetRoles */.Z)(wish).map((role) => [role, (0,smallest_block/* smallestPrefix */.w)((needed[role] ?? 1) * factor)]);
    const known = sizes.flatMap(([role, prefix]) => prefix === undefined ? [] : [[role, Math.min(prefix, SMALL)]]);
    return known.length === sizes.length ? known : undefined;
};
/** The first aligned block of this size that is free. */
const firstFree = (vcn, prefix, taken) => {
    const size = 1n << BigInt(32 - prefix);
    for (let first = vcn.first; first + size - 1n <= vcn.last;) {
        const last = first + size - 1n;
        const hit = taken.find((block) => (0,cidr/* intervalsOverlap */.wv)(block, { version: 4, first, last }));
        if (hit === undefined)
            return (0,cidr/* parseCidr */.GN)((0,address_range/* formatRange */.Lu)(4, first, last));
        first = ((hit.last + size) / size) * size;
    }
    return undefined;
};
/** Large subnets first: they then leave no gaps that nothing fits in. */
const place = (vcn, wanted, taken) => {
    const blocks = new Map();
    const used = [...taken];
    for (const [role, prefix] of wanted.toSorted((a, b) => a[1] - b[1])) {
        const block = firstFree(vcn, prefix, used);
        if (block === undefined)
            return undefined;
        used.push(block);
        blocks.set(role, block.text);
    }
    return blocks;
};
/** The smallest VCN that would hold these subnets, if it held nothing else. */
const smallestVcn = (wanted) => {
    if (wanted === undefined)
        return 'several subnets, since OCI has none above /16';
    const sum = wanted.reduce((addresses, [, prefix]) => addresses + 2 ** (32 - prefix), 0);
    return `a /${32 - Math.ceil(Math.log2(sum))}`;
};
/**
 * Blocks for the subnets that do not exist yet, in what is free of the VCN. The same wish gives the
 * same blocks, so that a run that goes on makes what the first one would have made.
 * @throws ActionError VCN_TOO_SMALL
 */
const layOut = (wish, existing, taken) => {
    const vcn = (0,cidr/* parseCidr */.GN)(wish.vcnCidr);
    const used = taken.map(cidr/* parseCidr */.GN).filter(({ version }) => version === 4);
    for (const factor of [GROWTH, 1]) {
        const wanted = prefixesFor(wish, factor)?.filter(([role]) => !existing.has(role));
        const blocks = wanted && place(vcn, wanted, used);
        if (blocks)
            return new Map([...existing, ...blocks]);
    }
    throw new action_error/* ActionError */.l({
        code: 'VCN_TOO_SMALL',
        message: `the subnets for ${wish.expected.podsPerRelease} pods and ${wish.expected.previews} previews do not fit into ${wish.vcnCidr}`,
        hint: `They need ${smallestVcn(prefixesFor(wish, 1))}. Give a larger vcn-cidr, or expect less: max-pods, previews, surge.`,
    });
};

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/stages/network/wanted-rules.js + 1 modules
var wanted_rules = __webpack_require__(51230);
;// CONCATENATED MODULE: ./dist.src/stages/network-create/wanted-parts.js




const WORDS = {
    endpoint: 'Kubernetes API',
    nodes: 'virtual nodes and pods',
    'load-balancer': 'load balancers',
    database: 'databases',
};
const DNS = {
    endpoint: 'api',
    nodes: 'nodes',
    'load-balancer': 'lb',
    database: 'db',
};
/** OCI takes letters and digits, at most 15, and a letter first. */
const dnsLabel = (name) => {
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return (/^[a-z]/.test(plain) ? plain : `n${plain}`).slice(0, 15);
};
const idOf = (ids, key) => {
    const id = ids.get(key);
    if (id === undefined)
        throw new Error(`part ${key} is needed before it exists`);
    return id;
};
/** The rules that the catalogue has for each role, with the planned blocks. */
const rulesByRole = ({ wish, blocks, services }) => {
    const rules = (0,wanted_rules/* wantedRules */.r)({ ...wish, hasPodSubnet: false }, {
        ...wish,
        mark: ownership/* NETWORK_MARK */.v8,
        subnets: Object.fromEntries([...blocks].map(([role, block]) => [role, [block]])),
        servicesLabel: services.label,
    });
    return (role) => rules.filter((one) => one.role === role).map(({ rule }) => rule);
};
class Parts {
    #plan;
    constructor(plan) {
        this.#plan = plan;
    }
    #base(key) {
        const { compartmentId, name } = this.#plan.wish;
        return { compartmentId, name: `${name}-${key}`, tags: (0,network_wish/* tagsOf */.Fg)(name, key) };
    }
    vcn() {
        const { name, vcnCidr: cidr } = this.#plan.wish;
        const base = { ...this.#base('vcn'), name };
        const details = () => ({ ...base, kind: 'vcn', cidr, dnsLabel: dnsLabel(name) });
        return { key: 'vcn', kind: 'vcn', name, description: cidr, rules: [], details };
    }
    gateway(kind) {
        const base = this.#base(kind);
        const { id: serviceId, label } = this.#plan.services;
        const details = (ids) => {
            const vcnId = idOf(ids, 'vcn');
            return kind === 'service-gateway'
                ? { ...base, kind, vcnId, serviceId }
                : { ...base, kind, vcnId };
        };
        const description = {
            'internet-gateway': 'for public subnets',
            'nat-gateway': 'pods reach the internet',
            'service-gateway': `for ${label}`,
        }[kind];
        return { key: kind, kind, name: base.name, description, rules: [], details };
    }
    /** Public subnets have the internet gateway alone; private ones NAT and service gateway. */
    routes(key) {
        const base = this.#base(key);
        const { label } = this.#plan.services;
        const to = (destination, gatewayId) => ({
            destination,
            isService: destination === label,
            gatewayId,
        });
        const details = (ids) => {
            const routes = key === 'public-routes'
                ? [to(ports/* ANYWHERE */.eY, idOf(ids, 'internet-gateway'))]
                : [to(ports/* ANYWHERE */.eY, idOf(ids, 'nat-gateway')), to(label, idOf(ids, 'service-gateway'))];
            return { ...base, kind: 'route-table', vcnId: idOf(ids, 'vcn'), routes };
        };
        const description = key === 'public-routes'
            ? `${ports/* ANYWHERE */.eY} to the internet gateway`
            : `${ports/* ANYWHERE */.eY} to the NAT gateway, ${label} to the service gateway`;
        return { key, kind: 'route-table', name: base.name, description, rules: [], details };
    }
    list(role, rules) {
        const key = `list-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'security-list',
            vcnId: idOf(ids, 'vcn'),
            rules,
        });
        const description = rules.length === 0 ? 'empty: rules are in the groups' : `${rules.length} rules`;
        return { key, kind: 'security-list', name: base.name, description, rules, details };
    }
    group(role, rules) {
        const key = `group-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'security-group',
            vcnId: idOf(ids, 'vcn'),
        });
        const description = `for ${WORDS[role]}, ${rules.length} rules`;
        return { key, kind: 'security-group', name: base.name, description, rules, details };
    }
    subnet(role) {
        const key = `subnet-${role}`;
        const base = this.#base(key);
        const { wish, blocks } = this.#plan;
        const cidr = blocks.get(role) ?? '';
        const isPrivate = role === 'endpoint' ? !wish.isEndpointPublic : role !== 'load-balancer';
        const details = (ids) => ({
            ...base,
            kind: 'subnet',
            vcnId: idOf(ids, 'vcn'),
            cidr,
            dnsLabel: DNS[role],
            isPrivate,
            routeTableId: idOf(ids, isPrivate ? 'private-routes' : 'public-routes'),
            securityListId: idOf(ids, `list-${role}`),
        });
        const description = `${cidr}, regional, ${isPrivate ? 'private' : 'public'}, for ${WORDS[role]}`;
        return { key, kind: 'subnet', name: base.name, description, rules: [], details };
    }
    logGroup() {
        const key = 'log-group';
        const base = this.#base(key);
        const details = () => ({ ...base, kind: key });
        return { key, kind: key, name: base.name, description: 'for flow logs', rules: [], details };
    }
    flowLog(role) {
        const key = `flow-log-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'flow-log',
            logGroupId: idOf(ids, 'log-group'),
            subnetId: idOf(ids, `subnet-${role}`),
        });
        const description = `of the subnet for ${WORDS[role]}`;
        return { key, kind: 'flow-log', name: base.name, description, rules: [], details };
    }
}
/** Every part of the network, each after what it refers to. */
const wantedParts = (plan) => {
    const parts = new Parts(plan);
    const rules = rulesByRole(plan);
    const roles = (0,network_wish/* subnetRoles */.Z)(plan.wish);
    const inGroups = plan.wish.mode === 'nsg';
    return [
        parts.vcn(),
        parts.gateway('internet-gateway'),
        parts.gateway('nat-gateway'),
        parts.gateway('service-gateway'),
        parts.routes('public-routes'),
        parts.routes('private-routes'),
        ...roles.map((role) => parts.list(role, inGroups ? [] : rules(role))),
        ...(inGroups ? roles.map((role) => parts.group(role, rules(role))) : []),
        ...roles.map((role) => parts.subnet(role)),
        ...(plan.wish.hasFlowLogs
            ? [parts.logGroup(), ...roles.map((role) => parts.flowLog(role))]
            : []),
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/network-create/plan-create.js










const NOT_IN_A_VCN = ['vcn', 'log-group', 'flow-log'];
const IN_A_VCN = Object.keys(part_kind/* partNames */.w).filter((kind) => !NOT_IN_A_VCN.includes(kind));
const refuse = (code, message, hint) => new action_error/* ActionError */.l({ code, message, hint });
const overlap = (a, b) => {
    const [one, other] = [(0,cidr/* cidrInterval */.Sr)(a), (0,cidr/* cidrInterval */.Sr)(b)];
    return one !== undefined && other !== undefined && (0,cidr/* intervalsOverlap */.wv)(one, other);
};
/** A foreign VCN with the same addresses or the same name would be mistaken for ours, or never be peered. */
const requireFreeAddresses = (wish, others) => {
    for (const { name, id, cidrs } of others) {
        const block = cidrs.find((cidr) => overlap(cidr, wish.vcnCidr));
        if (block !== undefined) {
            const message = `${wish.vcnCidr} overlaps with ${block} of VCN ${name} (${id}) in the same compartment`;
            const hint = 'Choose a vcn-cidr that nothing else uses: overlapping VCNs can never be peered.';
            throw refuse('VCN_CIDR_OVERLAPS', message, hint);
        }
        if (name === wish.name) {
            const message = `VCN ${name} (${id}) exists and was not made by create: it has no tag of ours`;
            throw refuse('VCN_NAME_TAKEN', message, 'Choose another network-name.');
        }
    }
};
const createdText = (time) => time === undefined ? '' : ` created ${new Date(time).toISOString()}`;
/** Our VCN, if it exists. @throws ActionError VCN_* when it is not clear or not the same */
const findVcn = (wish, vcns) => {
    const ours = vcns.filter(({ tags }) => (0,network_wish/* partKey */.be)(tags, wish.name) === 'vcn');
    requireFreeAddresses(wish, ours.length > 0 ? [] : vcns);
    const [vcn, second] = ours;
    if (second !== undefined) {
        const lines = ours
            .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
            .map(({ id, createdAt }) => `  ${id}${createdText(createdAt)}`);
        const message = `${ours.length} VCNs carry the tags of network ${wish.name}, the oldest first:\n${lines.join('\n')}`;
        const hint = 'Keep the one that is used, mostly the oldest. Remove the tags from the others, or delete them; nothing is deleted for you.';
        throw refuse('VCN_AMBIGUOUS', message, hint);
    }
    if (vcn !== undefined && !vcn.cidrs.includes(wish.vcnCidr)) {
        const message = `network ${wish.name} exists with ${vcn.cidrs.join(', ')}, not with ${wish.vcnCidr}`;
        throw refuse('VCN_DIFFERS', message, 'Give its vcn-cidr, or another network-name for a new one.');
    }
    return vcn;
};
const firstByKey = (parts, name) => {
    const found = new Map();
    // The same one for everybody who looks, should there be several.
    for (const part of parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const key = (0,network_wish/* partKey */.be)(part.tags, name);
        if (key !== undefined && !found.has(key))
            found.set(key, part);
    }
    return found;
};
/** A VCN can have only one gateway of these kinds: somebody else's does as well as ours. */
const withSingles = (ours, all) => {
    for (const kind of ['internet-gateway', 'service-gateway']) {
        const any = all.find((part) => part.kind === kind);
        if (any !== undefined && !ours.has(kind))
            ours.set(kind, any);
    }
    return ours;
};
/** As the changing of rules knows a group. @throws ActionError NETWORK_RULES_LIMIT */
const requireRoomIn = (part, { rules, target }, existing) => {
    const holder = { kind: 'nsg', id: part.key, name: part.name };
    (0,change_rules/* requireRoom */.hr)({ holder, target, rules, removed: [] }, existing);
};
const groupChange = async (part, target, id, groups) => {
    const existing = await groups.securityGroupRules(id);
    const rules = part.rules.filter((rule) => !(0,rule_coverage/* rulesCover */.vI)(existing, rule));
    const duplicates = (0,leftover_rules/* duplicatesOf */.e)(existing, ownership/* NETWORK_MARK */.v8);
    if (rules.length + duplicates.length === 0)
        return undefined;
    requireRoomIn(part, { rules, target }, existing.length - duplicates.length);
    const words = [
        ...(rules.length > 0 ? [`add ${rules.length} rules`] : []),
        ...(duplicates.length > 0 ? [`remove ${duplicates.length} duplicates of them`] : []),
    ];
    return { action: 'update', target, description: words.join(', '), part, rules };
};
const changeFor = async (part, existing, groups) => {
    const { kind, name, description, rules } = part;
    const target = `${part_kind/* partNames */.w[kind]} ${name}`;
    if (existing === undefined) {
        if (kind === 'security-group')
            requireRoomIn(part, { rules, target }, 0);
        return { action: 'create', target, description, part, rules };
    }
    return kind === 'security-group' ? groupChange(part, target, existing.id, groups) : undefined;
};
/** The VCN, and what is in it. */
const readVcn = async (wish, client) => {
    const vcn = findVcn(wish, await client.parts('vcn', wish.compartmentId));
    if (vcn === undefined)
        return [];
    const inside = IN_A_VCN.map((kind) => client.parts(kind, wish.compartmentId, vcn.id));
    return [vcn, ...(await Promise.all(inside)).flat()];
};
/** Our log group and what is in it; nothing is asked if no logs are wanted. */
const readLogs = async (wish, client) => {
    if (!wish.hasFlowLogs)
        return [];
    const groups = await client.parts('log-group', wish.compartmentId);
    const group = firstByKey(groups, wish.name).get('log-group');
    if (group === undefined)
        return [];
    return [group, ...(await client.parts('flow-log', wish.compartmentId, group.id))];
};
/** The parts that are there. A log of a subnet that is gone is none of them. */
const existingParts = (wish, inVcn, logs) => {
    const subnets = new Set(inVcn.filter(({ kind }) => kind === 'subnet').map(({ id }) => id));
    const live = logs.filter(({ subnetId }) => subnetId === undefined || subnets.has(subnetId));
    return withSingles(firstByKey([...inVcn, ...live], wish.name), inVcn);
};
/** Of a part that is no VCN: the VCN or the log group that it is in, if it is in any. */
const placeOf = ({ kind }, ids) => {
    if (kind === 'log-group')
        return undefined;
    return ids.get(kind === 'flow-log' ? 'log-group' : 'vcn');
};
/**
 * Looks for one part, which another run may have made since the network was read.
 * @throws ActionError VCN_AMBIGUOUS, VCN_DIFFERS, OCI_*
 */
const findPart = async (wish, part, ids, client) => {
    const { kind, key } = part;
    if (kind === 'vcn')
        return findVcn(wish, await client.parts('vcn', wish.compartmentId));
    const siblings = await client.parts(kind, wish.compartmentId, placeOf(part, ids));
    const subnetId = kind === 'flow-log' ? ids.get(key.replace(/^flow-log/, 'subnet')) : undefined;
    const own = siblings.filter((one) => one.subnetId === subnetId);
    return withSingles(firstByKey(own, wish.name), own).get(key);
};
/**
 * What is missing of the network. One call for the VCNs and one for the services; if the VCN exists,
 * one more for each kind of part and each group; with flow logs two more. Changes nothing.
 * @throws ActionError VCN_CIDR_OVERLAPS, VCN_NAME_TAKEN, VCN_AMBIGUOUS, VCN_DIFFERS, VCN_TOO_SMALL,
 * NETWORK_RULES_LIMIT
 */
const planCreate = async (wish, client) => {
    const [services, inVcn, logs] = await Promise.all([
        client.allServices(),
        readVcn(wish, client),
        readLogs(wish, client),
    ]);
    const existing = existingParts(wish, inVcn, logs);
    const known = new Map((0,network_wish/* subnetRoles */.Z)(wish).flatMap((role) => {
        const block = existing.get(`subnet-${role}`)?.cidrs[0];
        return block === undefined ? [] : [[role, block]];
    }));
    const subnets = inVcn.filter(({ kind }) => kind === 'subnet');
    const taken = subnets.flatMap(({ cidrs }) => cidrs);
    const parts = wantedParts({ wish, blocks: layOut(wish, known, taken), services });
    const changes = await Promise.all(parts.map((part) => changeFor(part, existing.get(part.key), client)));
    const kept = parts.filter(({ key }) => existing.has(key));
    return {
        wish,
        existing,
        changes: changes.filter((change) => change !== undefined),
        kept: kept.map(({ kind, name }) => `${part_kind/* partNames */.w[kind]} ${name}`),
    };
};


/***/ }),

/***/ 87023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ requireSameCreate),
/* harmony export */   Wk: () => (/* binding */ createPlanJson),
/* harmony export */   jr: () => (/* binding */ requireUnchanged)
/* harmony export */ });
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30253);
/* harmony import */ var _network_same_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51377);


const plannedParts = ({ wish, changes }) => changes.map(({ action, target, description, rules }) => ({
    compartmentId: wish.compartmentId,
    action,
    target,
    description,
    rules,
}));
/** Rules count one by one: a group that exists meanwhile lacks its rules still, or some of them. */
const stepsOf = ({ compartmentId, action, target, description, rules }) => {
    const made = {
        key: `create ${compartmentId} ${target}: ${description}`,
        text: `create ${target}`,
    };
    return [
        ...(action === 'create' ? [made] : []),
        ...rules.map((rule) => ({
            key: `add ${compartmentId} ${target} ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)}`,
            text: `add to ${target}: ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRule */ .I)(rule)}`,
        })),
    ];
};
/** The whole plan as JSON: what `parseCreatePlan` reads back, in this job or another. */
const createPlanJson = (plan) => JSON.stringify(plannedParts(plan));
/**
 * Others may have made a part of it meanwhile; more or something else than was planned is not made.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSameCreate = (approved, now) => (0,_network_same_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$)(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf));
/** The same between two looks of one run. @throws ActionError NETWORK_PLAN_STALE */
const requireUnchanged = (planned, now) => requireSameCreate(plannedParts(planned), now);


/***/ })

};
