export const id = 2618;
export const ids = [2618];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ groupsOfPools),
/* harmony export */   a: () => (/* binding */ poolVnics)
/* harmony export */ });
const vnicsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The VNICs in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
const poolVnics = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const vnics = pools.flatMap((pool) => vnicsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return vnics;
    return vnics.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
const common = (vnics) => vnics[0]?.groupIds.filter((id) => vnics.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools in the subnets have; undefined if there is no pool. */
const groupsOfPools = (roles, pools) => ({
    nodes: common(poolVnics(roles, 'nodes', pools)),
    pods: common(poolVnics(roles, 'pods', pools)),
});


/***/ }),

/***/ 41614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ planNetwork)
});

// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/values/sum.js
var sum = __webpack_require__(804);
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
;// CONCATENATED MODULE: ./dist.src/stages/network/missing-rules.js


/**
 * Most rules of one direction in a security list: widely stated, but in Oracle's limits only for
 * some.
 */
const RULES_PER_DIRECTION = 200;
/** The planned rules of every holder; planning reads them thousands of times, so no copies. */
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
        return contexts.every((ids) => (0,rule_coverage/* rulesCover */.vI)(this.#of(ids), rule, peerGroupIds));
    }
    #hasRoom(id, { direction }) {
        return (this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_PER_DIRECTION);
    }
    /** Adds to the place's holder or, if that is a full list, to another one of the subnet. */
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
 * Removes planned rules that a broader one added later covers, so that none of the remaining is
 * redundant.
 */
const withoutSuperfluous = (rules, needs) => {
    for (const [holderId, added] of rules.added) {
        for (const rule of added) {
            const all = rules.added.get(holderId) ?? [];
            rules.set(holderId, all.filter((one) => one !== rule));
            const affected = needs.filter(({ place, wanted }) => place.contexts.some((context) => context.includes(holderId)) &&
                (0,rule_coverage/* ruleMeets */.py)(rule, wanted.rule, wanted.peerGroupIds));
            const isNeeded = affected.some(({ place, wanted }) => !rules.covers(place, wanted));
            if (isNeeded)
                rules.set(holderId, all);
        }
    }
};
/** The minimal rules to add so that every place lets through what its role needs. */
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
        kept: kept.map(({ place, wanted: one }) => `${place.role}: ${(0,security_rule/* describeRule */.I)(one.rule)}`),
    };
};

// EXTERNAL MODULE: ./dist.src/stages/network/leftover-rules.js
var leftover_rules = __webpack_require__(74118);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
;// CONCATENATED MODULE: ./dist.src/stages/network/network-plan.js





const rulesChange = ({ kind, id, name }, { rules, removed, duplicates }) => ({
    kind: 'rules',
    action: 'update',
    target: (0,rules_in_place/* holderText */.ii)({ kind, id, name }),
    description: [
        ...rules.map(security_rule/* describeRule */.I),
        ...removed.map((rule) => `remove: ${(0,security_rule/* describeRule */.I)(rule)}`),
    ].join('; '),
    holder: { kind, id, name },
    rules,
    removed,
    duplicates,
});
/**
 * The rules to add and remove, by holder. Rules of others are never changed or removed. Pure, and
 * independent of the order of existing rules.
 */
const planNetwork = (wanted, inPlace, options) => {
    const { duplicates, unneeded } = (0,leftover_rules/* leftovers */.T)({ wanted, byPools: options.byPools }, inPlace, options.mark);
    const going = new Set([...duplicates, ...(options.prune ? unneeded : [])]);
    const missing = missingRules(wanted, inPlace, going);
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
        rulesMissing: (0,sum/* sum */.c)(changes.map(({ rules }) => rules.length)),
        rulesToRemove: (0,sum/* sum */.c)(changes.map(({ removed }) => removed.length)),
        unneeded: holders.flatMap((holder) => holder.rules.filter((rule) => stays.has(rule)).map((rule) => ({ holder, rule }))),
    };
};


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ networkTarget),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   WR: () => (/* binding */ networkShape)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68320);
/* harmony import */ var _attached_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3928);



const rolesOf = (target) => _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .O.flatMap((role) => {
    const part = target.roles[role];
    return part === undefined ? [] : [[role, part]];
});
/**
 * What decides which rows of the catalogue apply; only its subnet tells whether the API is public.
 */
const networkShape = (target, isEndpointPublic) => ({
    ...target,
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    isEndpointPublic,
});
const subnetUnknown = ({ id }, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint is in your VCN and that has a subnet for load balancers.',
});
const DEFAULT = { named: [], usesDefault: true };
/** The cluster's own subnets always count: Services unknown to any run use them. */
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
            ...(0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOfPools */ .H)(targets, settings.pools ?? []),
            ...settings.attachedGroups,
        },
        roles: targets,
    };
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Q2: () => (/* binding */ poolsUnknown),
/* harmony export */   Yg: () => (/* binding */ livePools),
/* harmony export */   aG: () => (/* binding */ readPools)
/* harmony export */ });
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61557);

/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(isLive);
/** The same, but undefined if they may not be read, since rules can be handled without them. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 49988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ resolveGroups),
/* harmony export */   fx: () => (/* binding */ createChange),
/* harmony export */   wj: () => (/* binding */ createGroup)
/* harmony export */ });
/* harmony import */ var _network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64084);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41614);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74780);




/** Tags by which our groups are found again, whatever their names. */
const tagsOf = (clusterId, role) => ({
    'oke-virtual-nodes-cluster': clusterId,
    'oke-virtual-nodes-role': role,
});
const nameOf = (clusterId, role) => `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`;
/** If there are several, every run takes the same one. */
const ours = (groups, clusterId, role) => groups
    .filter(({ tags }) => Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
/** Finds the groups that earlier runs created, and which are still missing. */
const resolveGroups = async (target, snapshot) => {
    const without = (0,_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).filter(([, { groupId }]) => groupId === undefined);
    const subnetId = without[0]?.[1].subnetIds[0];
    if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
        return { target, toCreate: [], groupIds: new Map() };
    }
    const { compartmentId, vcnId } = await snapshot.subnet(subnetId);
    const groups = await snapshot.groupsBeside(subnetId);
    const found = without.map(([role, part]) => {
        const id = ours(groups, target.clusterId, role)?.id ?? (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role);
        return [role, { ...part, groupId: id }];
    });
    const toCreate = found
        .filter(([, { groupId }]) => (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewGroup */ .SI)(groupId))
        .map(([role, { groupId: id }]) => {
        const holder = { kind: 'nsg', id, name: nameOf(target.clusterId, role) };
        return { role, compartmentId, vcnId, holder };
    });
    return {
        target: { ...target, roles: { ...target.roles, ...Object.fromEntries(found) } },
        toCreate,
        groupIds: new Map(found.map(([role, { groupId }]) => [(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role), groupId])),
    };
};
const createChange = ({ role, holder }) => ({
    kind: 'create-group',
    action: 'create',
    target: (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .holderText */ .ii)(holder),
    description: `for the ${role}`,
    holder,
    rules: [],
    removed: [],
    duplicates: [],
});
/**
 * Creates the group, once for all concurrent runs.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
const createGroup = async ({ role, compartmentId, vcnId, holder: { name } }, clusterId, tools) => {
    const tags = tagsOf(clusterId, role);
    const find = async () => ours(await tools.client.parts('security-group', compartmentId, vcnId), clusterId, role);
    const part = {
        details: { kind: 'security-group', compartmentId, vcnId, name, tags },
        identity: ['role-group', compartmentId, vcnId, clusterId, role],
        find,
    };
    return (await (0,_network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__/* .createPart */ .y)(part, tools)).id;
};


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unattachedWarnings),
/* harmony export */   g: () => (/* binding */ unattachedGroups)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _service_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51568);



const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const attachMethods = ({ roles, loadBalancer = 'lb', }) => ({
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
        how: `annotation ${(0,_service_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsAnnotation */ .i0)(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as known. */
const unattachedGroups = (target) => (0,_network_target_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...attachMethods(target)[role], isKnown: attached !== undefined }];
});
/**
 * Warnings about groups with rules that are certainly not attached; for others, the path report
 * lists what depends on them.
 */
const unattachedWarnings = (target, holdersWithRules) => unattachedGroups(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId);
    const isPool = role === 'nodes' || role === 'pods';
    const isPlanned = isPool && target.attachesPools === true;
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned)
        return [];
    return [`${(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .holderText */ .ii)(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`];
});


/***/ }),

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only attached groups count; the target's others are still to be attached. */
const placesOf = (target) => {
    const unattached = (0,_network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .unattachedGroups */ .g)(target);
    return Object.fromEntries((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R7)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ releasePaths)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 1 modules
var service_traffic = __webpack_require__(51568);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/balancer-obstacles.js

const leadsToPods = ({ from, to }, isReached) => from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer');
/**
 * The location of clients is unknown: pods stand for those of an internal load balancer; their
 * egress is ignored.
 */
const atOurEnd = (path) => path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path;
/**
 * What keeps requests through a load balancer from reaching the pods, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded, so that clients do reach it
 */
const balancerObstacles = (report, isReached) => [...(0,path_report/* closedPaths */.tF)(report), ...(0,path_report/* pendingPaths */.Ck)(report)]
    .filter((path) => leadsToPods(path, isReached))
    .map(atOurEnd)
    .flatMap((path) => (0,path_report/* obstacles */.Bw)(path).map((one) => `${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${one}`));

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var places = __webpack_require__(60570);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/release-paths.js











/** Where the cloud controller manager creates its own groups, whose rules are unknown here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode';
const hasOwnGroups = (object) => (0,json.at)(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG';
/** The network, with listeners, clients and load balancer from the Services. */
const ofServices = (settings, objects) => {
    const traffic = (0,service_traffic/* serviceTraffic */.$d)(objects);
    if (traffic === undefined)
        return [];
    const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic;
    return [
        {
            settings: {
                ...settings,
                ...{ listeners, udpListeners, loadBalancer },
                ...(clients.length === 0 ? {} : { clients }),
                attachedGroups: { 'load-balancer': groups },
                balancerSubnets: subnets,
            },
        },
    ];
};
const ofDirect = (settings, balancer) => {
    const { listeners, podPorts, groups, subnetId } = balancer;
    const named = subnetId === undefined ? [] : [subnetId];
    return {
        podPorts,
        settings: {
            ...settings,
            ...{ listeners, udpListeners: [], loadBalancer: 'lb' },
            attachedGroups: { 'load-balancer': groups },
            balancerSubnets: { named, usesDefault: named.length === 0 },
        },
    };
};
/** The network as each kind of load balancer of a release has it; without any, as it is described. */
const networksOf = (settings, { objects, direct = [] }) => {
    const found = [...ofServices(settings, objects), ...direct.map((one) => ofDirect(settings, one))];
    return found.length === 0 ? [{ settings }] : found;
};
/** Where the first pool has its nodes and pods; undefined where no pool can be seen. */
const settingsOfPools = (pools = []) => {
    const [pool] = pools;
    const nodeSubnetId = pool?.placements[0]?.subnetId;
    if (pool === undefined || nodeSubnetId === undefined)
        return undefined;
    const { podSubnetId } = pool;
    const pods = podSubnetId === nodeSubnetId ? {} : { podSubnetId };
    return { mode: 'security-list', nodeSubnetId, ...pods, groups: {}, ...options/* defaultOptions */.KQ };
};
const settingsOf = async ({ network }, cluster, engine) => {
    const pools = await (0,read_pools/* readPools */.aG)(engine, cluster);
    const settings = network ?? settingsOfPools(pools);
    return settings && { ...settings, pools };
};
/**
 * What blocks requests through the load balancers of a release, as the network is now, one sentence
 * each; undefined if nothing is known about the network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
const releasePaths = async (release, clients) => {
    const { objects, isReached } = release.silent;
    if (objects.some(hasOwnGroups))
        return undefined;
    const engine = await clients.engine();
    const cluster = await engine.cluster(release.clusterId);
    const settings = await settingsOf(release, cluster, engine);
    if (settings === undefined)
        return undefined;
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const found = await Promise.all(networksOf(settings, release.silent).map(async (one) => {
        const { target } = await (0,role_groups/* resolveGroups */.bq)((0,network_target/* networkTarget */.Oq)(one.settings, cluster), snapshot);
        const view = await (0,observe_paths/* observePaths */.L)((0,places/* placesOf */.e)(target), snapshot, target);
        return balancerObstacles((0,path_report/* reportPaths */.Rs)(view, target, one.podPorts), isReached);
    }));
    return found.flat();
};


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ })

};
