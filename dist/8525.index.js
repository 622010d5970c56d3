export const id = 8525;
export const ids = [8525];
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

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);

/** Returns the same promise for the same key. */
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
        flowLogs: once(async (id) => {
            const logGroups = await client.parts('log-group', id);
            const logs = logGroups.map((group) => client.parts('flow-log', id, group.id));
            return [...logGroups, ...(await Promise.all(logs)).flat()];
        }),
        captureFilters: once((id) => client.parts('capture-filter', id)),
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ networkTarget),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   WR: () => (/* binding */ networkShape),
/* harmony export */   s$: () => (/* binding */ withPools)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68320);
/* harmony import */ var _attached_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3928);



const rolesOf = (target) => _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .O.flatMap((role) => {
    const part = target.roles[role];
    return part === undefined ? [] : [[role, part]];
});
/**
 * Returns what decides which rows of the catalogue apply; only its subnet shows whether the API is
 * public.
 */
const networkShape = (target, isEndpointPublic) => ({
    ...target,
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    hasPodPorts: target.podPorts.length > 0,
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
/** The same target with other pools, or with other groups attached to them. */
const withPools = (target, pools) => ({
    ...target,
    pools,
    attachedGroups: { ...target.attachedGroups, ...(0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOfPools */ .H)(target.roles, pools) },
});
/** The subnets of nodes and pods, each once; none of pods if they are all among their nodes. */
const poolRoles = (all) => ({
    nodes: [...new Set(all.map((one) => one.nodeSubnetId))],
    pods: all.some((one) => one.podSubnetId !== one.nodeSubnetId)
        ? [...new Set(all.map((one) => one.podSubnetId))]
        : [],
});
/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
const networkTarget = (settings, cluster) => {
    const { endpointSubnetId: endpoint } = cluster;
    if (endpoint === undefined)
        throw subnetUnknown(cluster, 'Kubernetes API endpoint');
    const { groups, nodeSubnetId, podSubnetId, furtherPools = [], ...others } = settings;
    const { databaseSubnetId, balancerSubnets, ...rest } = others;
    const own = { nodeSubnetId, podSubnetId: podSubnetId ?? nodeSubnetId };
    const { nodes, pods } = poolRoles([own, ...furtherPools]);
    const arePodsAmongNodes = own.podSubnetId === nodeSubnetId;
    const groupOf = (role) => groups[role] ?? (role === 'pods' && arePodsAmongNodes ? groups.nodes : undefined);
    const of = (role, subnetIds) => ({
        [role]: { subnetIds, groupId: groupOf(role) },
    });
    const targets = {
        ...of('endpoint', [endpoint]),
        ...of('nodes', nodes),
        ...(pods.length > 0 ? of('pods', pods) : {}),
        ...of('load-balancer', balancerSubnetIds(balancerSubnets ?? DEFAULT, cluster)),
        ...(databaseSubnetId === undefined ? {} : of('database', [databaseSubnetId])),
    };
    return {
        ...rest,
        clusterId: cluster.id,
        arePodsAmongNodes,
        attachedGroups: {
            endpoint: cluster.endpointGroupIds ?? [],
            ...(0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOfPools */ .H)(targets, settings.pools ?? []),
            ...settings.attachedGroups,
        },
        roles: targets,
    };
};


/***/ }),

/***/ 80000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   kS: () => (/* binding */ hasTags),
/* harmony export */   tC: () => (/* binding */ nameInCluster),
/* harmony export */   uo: () => (/* binding */ clusterTags)
/* harmony export */ });
/** Tags by which a part that we made for a cluster is found again, whatever its name. */
const clusterTags = (clusterId, key, value) => ({
    'oke-virtual-nodes-cluster': clusterId,
    [`oke-virtual-nodes-${key}`]: value,
});
/** The name of such a part. */
const nameInCluster = (what, clusterId) => `oke-virtual-nodes-${what}-${clusterId.slice(-8)}`;
const hasTags = ({ tags }, wanted) => Object.entries(wanted).every(([key, value]) => tags[key] === value);
/** If there are several, every run takes the same one. */
const firstOf = (parts) => parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];


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
/* harmony import */ var _own_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80000);
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74780);





const ours = (groups, clusterId, role) => (0,_own_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(groups.filter((group) => (0,_own_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .hasTags */ .kS)(group, (0,_own_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterTags */ .uo)(clusterId, 'role', role))));
/** Finds the groups that earlier runs created, and which are still missing. */
const resolveGroups = async (target, snapshot) => {
    const shares = (role) => role === 'pods' && target.arePodsAmongNodes === true;
    const without = (0,_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).filter(([role, { groupId }]) => groupId === undefined && !shares(role));
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
        const holder = { kind: 'nsg', id, name: (0,_own_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInCluster */ .tC)(role, target.clusterId) };
        return { role, compartmentId, vcnId, holder };
    });
    const roles = { ...target.roles, ...Object.fromEntries(found) };
    const { nodes, pods } = roles;
    const joint = pods && shares('pods') ? { pods: { ...pods, groupId: pods.groupId ?? nodes?.groupId } } : {};
    return {
        target: { ...target, roles: { ...roles, ...joint } },
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
    const tags = (0,_own_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterTags */ .uo)(clusterId, 'role', role);
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



/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
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

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ })

};
