export const id = 2567;
export const ids = [2567];
export const modules = {

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI accepts for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with this many usable addresses; undefined if even a /16
 * has too few.
 */
const smallestPrefix = (addresses) => {
    for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
        if (2 ** (32 - prefix) - RESERVED >= addresses)
            return prefix;
    }
    return undefined;
};


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps of a load, however it was described. */
const stepsOf = (shape) => {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape;
    if (steps.length > 0)
        return steps;
    const rest = durationMilliseconds - rampMilliseconds;
    const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false };
    if (rampMilliseconds === 0)
        return [hold];
    return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold];
};
/** The initial rate of a load: a ramp starts at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the points at which the rate changes. */
const loadProfile = (shape) => {
    const steps = stepsOf(shape);
    const corners = [[0, firstRate(steps)]];
    let at = 0;
    for (const { perSecond, milliseconds, isRamp } of steps) {
        if (!isRamp)
            corners.push([at, perSecond]);
        at += milliseconds;
        corners.push([at, perSecond]);
    }
    return [...corners, [at, 0]];
};
/** Requests that a load amounts to: the area below its profile. */
const expectedRequests = (shape) => {
    const profile = loadProfile(shape);
    const area = profile.reduce((sum, [at, rate], index) => {
        const [before, from] = profile[index - 1] ?? [at, rate];
        return sum + ((at - before) * (rate + from)) / 2;
    }, 0);
    return Math.round(area / 1000);
};
/** Requests per second at the full rate, from the mean over the whole load. */
const fullRate = (mean, shape) => {
    const { ratePerSecond, durationMilliseconds } = shape;
    return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape);
};


/***/ }),

/***/ 51568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ groupsAnnotation),
  $d: () => (/* binding */ serviceTraffic),
  uE: () => (/* binding */ trafficOptions),
  oO: () => (/* binding */ withTraffic)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
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

// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
;// CONCATENATED MODULE: ./dist.src/stages/network/service-traffic.js



const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/**
 * Follows Kubernetes for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service) => {
    const field = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'loadBalancerSourceRanges')).map((range) => (0,json/* text */.Qq)(range));
    const annotation = (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', SOURCE_RANGES)).trim();
    const fromAnnotation = annotation === '' ? [] : annotation.split(',');
    return (field.length > 0 ? field : fromAnnotation).map(address_range/* networkBlock */.C3);
};
/**
 * The allowed clients of the Services' load balancers; empty if one of them admits all.
 * @throws ActionError CIDR_INVALID
 */
const clientsOf = (services) => {
    const ranges = services.map(sourceRanges);
    return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : [];
};
const LOAD_BALANCER_TYPE = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVES_SOURCE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source';
/** The annotation by which a Service's load balancer gets its groups (load_balancer_spec.go). */
const groupsAnnotation = (kind) => kind === 'lb'
    ? 'oci.oraclecloud.com/oci-network-security-groups'
    : 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups';
const annotation = (service, name) => (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', name));
/**
 * Reads it by the rules of OCI's cloud controller manager (load_balancer_spec.go): the type in any
 * case (getLoadBalancerType), but the source is preserved only for exactly "nlb"
 * (getPreserveSource), with externalTrafficPolicy Local and unless the annotation disables it.
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
/** The options that follow from Services where a user does not give them. */
const trafficOptions = [
    'listeners',
    'udp-listeners',
    'clients',
    'load-balancer-type',
];
/** The settings, completed with ports, clients and kind of the Services' load balancer. */
const withTraffic = (settings, traffic, given) => {
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, clients, loadBalancer } = traffic;
    return {
        ...settings,
        ...(given.has('listeners') ? {} : { listeners }),
        ...(given.has('udp-listeners') ? {} : { udpListeners }),
        ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
        ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
    };
};


/***/ }),

/***/ 13924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ expectations),
/* harmony export */   KB: () => (/* binding */ repositoryRequest),
/* harmony export */   RT: () => (/* binding */ givenTraffic),
/* harmony export */   SA: () => (/* binding */ networkOptionsOf),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   eg: () => (/* binding */ networkSettings),
/* harmony export */   o6: () => (/* binding */ nodePoolTarget),
/* harmony export */   oA: () => (/* binding */ needsChartPorts)
/* harmony export */ });
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27816);
/* harmony import */ var _values_network_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23824);
/* harmony import */ var _values_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7819);
/* harmony import */ var _load_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32602);
/* harmony import */ var _load_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44614);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51568);






/** The desired repository of an image. */
const repositoryRequest = (image) => ({
    repository: image.repository,
    compartmentId: image.compartment,
    settings: {
        isPublic: image.public,
        isImmutable: image.immutable,
        tags: image['repository-tags'],
        readme: image.readme,
    },
});
/** The options of the section, by name in the file. */
const networkOptionsOf = (network) => (0,_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptions */ .dI)(Object.fromEntries(Object.entries(_values_network_options_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOptionFields */ .TX).map(([key, { name }]) => [key, network[name]])));
/** A described network is created before its subnets are used. */
const nodeSubnetOf = (network) => {
    const subnet = network['node-subnet'];
    if (subnet === undefined)
        throw new Error('the network was not made before its subnet was needed');
    return subnet;
};
/** The subnets of a pool: its own, or those of the network. */
const placeOf = (pool, network) => {
    const nodeSubnetId = pool['node-subnet'] ?? nodeSubnetOf(network);
    return { nodeSubnetId, podSubnetId: pool['pod-subnet'] ?? network['pod-subnet'] ?? nodeSubnetId };
};
/** The groups that the section names, for the virtual nodes and the pods of each pool. */
const groupsFor = (own, group, { mode, ...network }) => {
    if (group === undefined)
        return own;
    if (own === undefined)
        return [group];
    const isAttached = mode === 'nsg' && network['attach-groups'] === true;
    return isAttached ? [...new Set([...own, group])] : own;
};
/** The rules are made for the subnets of all pools that the environment describes. */
const networkSettings = (network, pools) => ({
    mode: network.mode,
    nodeSubnetId: nodeSubnetOf(network),
    podSubnetId: network['pod-subnet'],
    furtherPools: (0,_values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_4__/* .describedPools */ .P)(pools).map(({ pool }) => placeOf(pool, network)),
    databaseSubnetId: network['database-subnet'],
    groups: network.groups,
    createGroups: network['create-groups'],
    attachesPools: network['attach-groups'],
    prune: network.prune,
    flowLogs: network['flow-logs'],
    ...networkOptionsOf(network),
});
/**
 * Returns the traffic options that the section sets; the others follow from the release's Services.
 */
const givenTraffic = (network) => new Set(_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .trafficOptions */ .uE.filter((name) => network[name] !== undefined));
/** Whether the ports of the release decide about rules. */
const needsChartPorts = ({ network, release }) => release !== undefined &&
    network !== undefined &&
    network.listeners === undefined &&
    network['udp-listeners'] === undefined;
/** The groups with our rules only take effect where they are attached. */
const nodePoolTarget = (pool, network, cluster) => {
    const { nodes, pods = nodes } = network.groups;
    return {
        clusterId: cluster.id,
        compartmentId: pool.compartment ?? cluster.compartmentId,
        name: pool.name,
        size: pool.size,
        shape: pool.shape,
        ...placeOf(pool, network),
        nodeGroupIds: groupsFor(pool['node-groups'], nodes, network),
        podGroupIds: groupsFor(pool['pod-groups'], pods, network),
        labels: pool.labels,
        taints: pool.taints,
        tags: pool.tags,
        cycling: pool.cycling,
        placement: pool.placement,
        replaces: pool.replace === 'allow',
        evictionGrace: pool['eviction-grace'],
    };
};
/** The rate profile, if it is ours: a user's script may do anything. */
const profileOf = (load) => load === undefined || load.script !== undefined ? undefined : (0,_load_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .loadProfile */ .iH)((0,_load_request_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRequest */ .W)(load, ''));
const expectations = (scaling) => Object.entries(scaling).map(([hpa, expected]) => ({
    hpa: hpa === _values_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_1__/* .everyHpa */ .NL ? undefined : hpa,
    atLeast: expected['at-least'],
    factor: expected.factor,
    within: expected.within,
    backTo: expected['back-to'],
    ...(expected['back-to'] === undefined ? {} : { backWithin: expected['back-within'] }),
    nodes: expected.nodes,
    faultDomains: expected['fault-domains'],
    maxFailed: expected['max-failed'],
    noRestarts: expected['no-restarts'],
}));


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Means every HPA of the release that is not named separately. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
};


/***/ }),

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ networkBlock),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   M0: () => (/* binding */ formatAddress)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);

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
/** The range as a CIDR block where it is one, else as `first-last`. */
const formatRange = (version, first, last) => {
    const size = last - first + 1n;
    const isBlock = (size & (size - 1n)) === 0n && first % size === 0n;
    if (!isBlock)
        return `${formatAddress(version, first)}-${formatAddress(version, last)}`;
    const bits = version === 4 ? 32 : 128;
    return `${formatAddress(version, first)}/${bits - (size.toString(2).length - 1)}`;
};
/**
 * A block by its network address: bits after the prefix count as zero, as in routers.
 * @throws ActionError CIDR_INVALID if it is not a block
 */
const networkBlock = (text) => {
    const { version, first, last } = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text) ?? (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    return formatRange(version, first, last);
};


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
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
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not visible to this user: OCI returns 404 for both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether the etag changed since the read: OCI returns 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ })

};
