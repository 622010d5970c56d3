export const id = 9854;
export const ids = [9854];
export const modules = {

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startWhenFree),
/* harmony export */   y: () => (/* binding */ pauses)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** OKE does one work request at a time for a cluster, and refuses a second with a conflict. */
const isBusy = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/** Milliseconds between looks at something that takes minutes; short at first, to see quick work. */
const pauses = (looks) => Math.min(1000 * 1.5 ** looks, 10_000);
/**
 * Starts a change of a cluster or pool, again while another change of its cluster goes on.
 * @throws ActionError OCI_*: at the deadline what OCI said last
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress?.waiting('the cluster: another change of it goes on');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
    }
};


/***/ }),

/***/ 57423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ planAttachments),
/* harmony export */   SO: () => (/* binding */ poolText),
/* harmony export */   as: () => (/* binding */ attachChange),
/* harmony export */   dL: () => (/* binding */ attachToPool)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61557);
/* harmony import */ var _attached_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3928);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41614);
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74780);





const poolText = ({ name }) => `virtual node pool ${name}`;
/** OCI's limit of groups for one network card. */
const GROUPS_A_CARD = 5;
const attachment = ({ pool, of: to, groupIds }, groupId) => {
    if (groupIds.length < GROUPS_A_CARD)
        return { pool, to, groupId };
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NETWORK_GROUPS_LIMIT',
        message: `the ${to} of ${poolText(pool)} have ${groupIds.length} network security groups; one more would exceed OCI's limit of ${GROUPS_A_CARD}`,
        hint: 'Take one of them off the pool, or let one that it has hold the rules: nodes-nsg-id, pods-nsg-id.',
    });
};
/**
 * Which pools of these subnets still lack the groups that the rules are in.
 * @throws ActionError NETWORK_GROUPS_LIMIT: such a plan could not be applied
 */
const planAttachments = (target) => {
    const { mode, attachesPools, roles, pools = [] } = target;
    if (mode !== 'nsg' || attachesPools !== true)
        return [];
    const lacking = ['nodes', 'pods'].flatMap((role) => {
        const groupId = roles[role]?.groupId;
        if (groupId === undefined)
            return [];
        return (0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .poolCards */ ._)(roles, role, pools)
            .filter(({ groupIds }) => !groupIds.includes(groupId))
            .map((card) => attachment(card, groupId));
    });
    return pools.flatMap((pool) => lacking.filter((one) => one.pool === pool));
};
const attachChange = ({ pool, to, groupId }, holders) => {
    const { kind, id, name } = holders.get(groupId) ?? { kind: 'nsg', id: groupId, name: groupId };
    return {
        kind: 'attach-group',
        action: 'update',
        target: poolText(pool),
        description: `attach ${(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .holderText */ .ii)({ kind, id, name })} to its ${to}; only new virtual nodes have it until the others are replaced`,
        holder: { kind, id, name },
        rules: [],
        removed: [],
        duplicates: [],
    };
};
/** How often a pool may be changed by others between reading and writing it. */
const ATTEMPTS = 5;
/** The groups of the pool as it is now, with those that it lacks; empty if it lacks none. */
const withGroups = (now, attachments) => {
    const added = (to, has) => attachments
        .filter((one) => one.pool.id === now.id && one.to === to && !has.includes(one.groupId))
        .map(({ groupId }) => groupId);
    const nodes = added('virtual nodes', now.nodeGroupIds);
    const pods = added('pods', now.podGroupIds);
    const { podSubnetId, shape } = now;
    return {
        ...(nodes.length === 0 ? {} : { nodeGroupIds: [...now.nodeGroupIds, ...nodes] }),
        ...(pods.length === 0
            ? {}
            : { podSubnetId, shape, podGroupIds: [...now.podGroupIds, ...pods] }),
    };
};
/** The plan says that virtual nodes are left: a cycling that the pool remembers must not go on. */
const withoutCycling = (now, settings) => now.isCycling === true ? { ...settings, cycling: 'off' } : settings;
/**
 * Attaches all groups that one pool lacks in one update, to the groups that it has by then: under its
 * etag, so that nobody's change is lost. Pods that run keep the network card they have.
 * @returns the OCID of the work request; undefined if nothing is lacking any more
 */
const attachToPool = async ({ id }, attachments, client) => {
    for (let attempt = 1;; attempt++) {
        const now = await client.nodePool(id);
        const settings = withGroups(now, attachments);
        if (Object.keys(settings).length === 0)
            return undefined;
        try {
            return await client.updateNodePool(id, withoutCycling(now, settings), now.etag);
        }
        catch (error) {
            if (!(0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangedMeanwhile */ .BH)(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
};


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ groupsOfPools),
/* harmony export */   _: () => (/* binding */ poolCards)
/* harmony export */ });
const cardsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The cards in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
const poolCards = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const cards = pools.flatMap((pool) => cardsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return cards;
    return cards.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
const common = (cards) => cards[0]?.groupIds.filter((id) => cards.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools of the subnets have; undefined where there is no pool to tell. */
const groupsOfPools = (roles, pools) => ({
    nodes: common(poolCards(roles, 'nodes', pools)),
    pods: common(poolCards(roles, 'pods', pools)),
});


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ applyEnsureNetwork),
  w: () => (/* binding */ planEnsureNetwork)
});

// EXTERNAL MODULE: ./dist.src/core/resource.js
var resource = __webpack_require__(33628);
// EXTERNAL MODULE: ./dist.src/stages/network/attach-groups.js
var attach_groups = __webpack_require__(57423);
// EXTERNAL MODULE: ./dist.src/stages/network/change-rules.js
var change_rules = __webpack_require__(15081);
// EXTERNAL MODULE: ./dist.src/stages/network/network-plan.js + 1 modules
var network_plan = __webpack_require__(41614);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/stages/network/wanted-rules.js + 1 modules
var wanted_rules = __webpack_require__(51230);
;// CONCATENATED MODULE: ./dist.src/stages/network/pool-layouts.js

const nodeSubnets = ({ placements }) => [
    ...new Set(placements.map(({ subnetId }) => subnetId)),
];
/** The subnets in which pools of the cluster have nodes or pods. */
const poolSubnets = ({ pools = [] }) => [
    ...new Set(pools.flatMap((pool) => [...nodeSubnets(pool), pool.podSubnetId])),
];
/**
 * What the catalogue asks for with nodes and pods where the cluster's pools have them: a run for one
 * pool must not call the rules of another useless. Undefined if pools or subnets could not be read.
 */
const wantedByPools = ({ pools }, shape, addresses, blocks) => {
    const blocksOf = (ids) => ids.flatMap((id) => blocks.get(id) ?? []);
    if (pools === undefined || [...blocks.values()].some(({ length }) => length === 0)) {
        return undefined;
    }
    return pools.flatMap((pool) => {
        const nodes = nodeSubnets(pool);
        const hasPodSubnet = nodes.some((id) => id !== pool.podSubnetId);
        const pods = hasPodSubnet ? { pods: blocksOf([pool.podSubnetId]) } : {};
        const subnets = { ...addresses.subnets, nodes: blocksOf(nodes), ...pods };
        return (0,wanted_rules/* wantedRules */.r)({ ...shape, hasPodSubnet }, { ...addresses, subnets });
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/network/observe-network.js





const firstList = (subnet) => {
    const [first] = subnet.securityListIds;
    if (first !== undefined)
        return first;
    throw new action_error/* ActionError */.l({
        code: 'SUBNET_WITHOUT_SECURITY_LIST',
        message: `subnet ${subnet.name} has no security list that rules could be added to`,
        hint: 'Attach a security list to the subnet, or use mode nsg with the network security groups as inputs.',
    });
};
const requireGroup = (role, { groupId }) => {
    if (groupId !== undefined)
        return groupId;
    throw new action_error/* ActionError */.l({
        code: 'NETWORK_GROUP_MISSING',
        message: `mode nsg needs the network security group of the ${role}`,
        hint: `Set the input ${role}-nsg-id, or create-groups: true, or use mode security-list.`,
    });
};
const observeRole = async (target, [role, part], snapshot) => {
    const { subnetIds } = part;
    const [own] = target.mode === 'nsg' ? [requireGroup(role, part)] : [];
    const attached = target.attachedGroups?.[role] ?? [];
    const groupIds = [...new Set([...(own === undefined ? [] : [own]), ...attached])];
    const [subnets, groups] = await Promise.all([
        Promise.all(subnetIds.map((id) => snapshot.subnet(id))),
        Promise.all(groupIds.map((id) => snapshot.group(id, subnetIds[0] ?? ''))),
    ]);
    const listIds = subnets.flatMap(({ securityListIds }) => securityListIds);
    const contexts = subnets.map(({ securityListIds }) => [...groupIds, ...securityListIds]);
    const places = own === undefined
        ? subnets.map((one, at) => {
            return { role, holderId: firstList(one), contexts: contexts.slice(at, at + 1) };
        })
        : [{ role, holderId: own, contexts }];
    // The attached lists only, followed from the subnet: names of lists say nothing reliable.
    const lists = await Promise.all(listIds.map((id) => snapshot.list(id)));
    return { role, subnets, places, holders: [...groups, ...lists] };
};
const routeFaultsOf = async ({ roles }, snapshot) => {
    const ids = (roles.pods ?? roles.nodes)?.subnetIds ?? [];
    const found = ids.map(async (id) => {
        const one = await snapshot.subnet(id);
        return (0,review_routes/* podFaults */.Fw)(one, await snapshot.routeTable(one.routeTableId));
    });
    return (await Promise.all(found)).flat();
};
/** Subnets of other pools only say whose rules stay: without the right to read them, none may go. */
const poolBlocks = async (target, snapshot) => {
    const read = async (id) => {
        try {
            return [id, (await snapshot.subnet(id)).cidrs];
        }
        catch (error) {
            if (!(0,refusal/* isNotAllowed */.wY)(error))
                throw error;
            return [id, []];
        }
    };
    return new Map(await Promise.all(poolSubnets(target).map(read)));
};
/** Warnings only with `prune`: without these reads it removes less. */
const unreadable = ({ prune }, blocks) => [...blocks].flatMap(([id, { length }]) => prune && length === 0
    ? [`subnet ${id} of a node pool may not be read, so prune removes nothing`]
    : []);
/** In the order of the places, whichever answer came first: a plan has one order. */
const inOrder = (places, holders) => {
    const known = new Map(holders.map((holder) => [holder.id, holder]));
    const ids = new Set(places.flatMap(({ holderId, contexts }) => [holderId, ...contexts.flat()]));
    return new Map([...ids].flatMap((id) => {
        const holder = known.get(id);
        return holder === undefined ? [] : [[id, holder]];
    }));
};
/** Reads subnets, their lists and groups, and the routes of the pods. */
const observeNetwork = async (target, snapshot) => {
    const [servicesLabel, roles, blocks, routeFaults] = await Promise.all([
        snapshot.servicesLabel(),
        Promise.all((0,network_target/* rolesOf */.R7)(target).map((role) => observeRole(target, role, snapshot))),
        poolBlocks(target, snapshot),
        routeFaultsOf(target, snapshot),
    ]);
    const places = roles.flatMap((one) => one.places);
    const endpoints = roles.flatMap(({ role, subnets }) => (role === 'endpoint' ? subnets : []));
    return {
        servicesLabel,
        poolBlocks: blocks,
        isEndpointPublic: endpoints.some(({ isPrivate }) => !isPrivate),
        subnets: Object.fromEntries(roles.map(({ role, subnets }) => [role, subnets.flatMap(({ cidrs }) => cidrs)])),
        holders: inOrder(places, roles.flatMap(({ holders }) => holders)),
        places,
        routeFaults,
        warnings: unreadable(target, blocks),
    };
};

// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/same-plan.js
var same_plan = __webpack_require__(51377);
// EXTERNAL MODULE: ./dist.src/stages/network/unattached-groups.js
var unattached_groups = __webpack_require__(3713);
;// CONCATENATED MODULE: ./dist.src/stages/network/ensure-network.js















/**
 * What would be changed. Changes nothing.
 * @throws ActionError NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT, NETWORK_GROUP_MISSING,
 * SUBNET_WITHOUT_SECURITY_LIST, OCI_*
 */
const planEnsureNetwork = async (wish, snapshot) => {
    const { target, toCreate, groupIds } = await (0,role_groups/* resolveGroups */.bq)(wish, snapshot);
    const observed = await observeNetwork(target, snapshot);
    const named = withNames(observed, toCreate);
    const mark = (0,ownership/* ownMark */.a1)(target.clusterId);
    const { wanted, byPools } = needsOf(target, observed, mark);
    const plan = (0,network_plan/* planNetwork */.S)(wanted, named, { mark, byPools, prune: target.prune ?? false });
    requireRooms(plan, named);
    const { unneeded } = plan;
    const { subnets } = observed;
    const findings = (0,review_rules/* reviewRules */.Q)({ wanted, inPlace: named, mark, unneeded, subnets });
    const attachments = (0,attach_groups/* planAttachments */.Qt)(target);
    const attached = attachments.map((one) => (0,attach_groups/* attachChange */.as)(one, named.holders));
    const warnings = [...observed.warnings, ...(0,unattached_groups/* unattachedWarnings */.V)(target, filled(named, plan))];
    const changes = [...toCreate.map(role_groups/* createChange */.fx), ...plan.changes, ...attached];
    return {
        ...plan,
        changes,
        wish,
        target,
        toCreate,
        groupIds,
        attachments,
        observed: named,
        wanted,
        warnings,
        routeFaults: observed.routeFaults,
        findings,
    };
};
const needsOf = (target, observed, mark) => {
    const shape = (0,network_target/* networkShape */.WR)(target, observed.isEndpointPublic);
    const addresses = { ...target, ...observed, peerGroups: target.attachedGroups ?? {}, mark };
    return {
        wanted: (0,wanted_rules/* wantedRules */.r)(shape, addresses),
        byPools: wantedByPools(target, shape, addresses, observed.poolBlocks),
    };
};
const requireRooms = ({ changes }, { holders }) => {
    for (const change of changes) {
        (0,change_rules/* requireRoom */.hr)(change, holders.get(change.holder.id)?.rules.length ?? 0);
    }
};
/** The holders that have rules, or get some. */
const filled = ({ holders }, { changes }) => new Map([
    ...[...holders].filter(([, { rules }]) => rules.length > 0),
    ...changes.map(({ holder }) => [holder.id, holder]),
]);
/** Groups that are to be made have no name that could be read. */
const withNames = (observed, toCreate) => ({
    ...observed,
    holders: new Map([
        ...observed.holders,
        ...toCreate.map(({ holder }) => [
            holder.id,
            { ...holder, rules: [] },
        ]),
    ]),
});
/** One update for each pool, at its first change. */
const attachOf = (plan, attach) => {
    const done = new Set();
    return async ({ target }) => {
        const own = plan.attachments.filter(({ pool }) => (0,attach_groups/* poolText */.SO)(pool) === target);
        for (const { pool } of own) {
            if (done.has(pool.id))
                continue;
            done.add(pool.id);
            await attach(pool, own.filter((one) => one.pool.id === pool.id));
        }
    };
};
const cannotAttach = () => Promise.reject(new TypeError('no way to attach groups'));
const tell = ({ target, rules, removed }, progress) => {
    if (rules.length > 0)
        progress.info(`${target}: added ${rules.length} rules`);
    if (removed.length > 0)
        progress.info(`${target}: removed ${removed.length} rules`);
};
const isCreation = ({ kind }) => kind === 'create-group';
/** The plan as it reads once its groups exist. */
const withIds = (plan, ids) => {
    const idOf = (id) => ids.get(id) ?? id;
    return {
        ...plan,
        changes: plan.changes
            .filter((change) => !isCreation(change))
            .map((change) => ({ ...change, holder: { ...change.holder, id: idOf(change.holder.id) } })),
        attachments: plan.attachments.map((one) => ({ ...one, groupId: idOf(one.groupId) })),
    };
};
const createGroups = async ({ toCreate, wish }, tools) => {
    const ids = new Map();
    for (const group of toCreate) {
        ids.set(group.holder.id, await (0,role_groups/* createGroup */.wj)(group, wish.clusterId, tools));
        tools.progress.info(`${(0,rules_in_place/* holderText */.ii)(group.holder)}: created`);
    }
    return ids;
};
/**
 * Does what the plan says, holder by holder, and nothing else: if the network is not as it was when
 * the plan was made, in a way that would need other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT before anything is
 * changed
 */
const applyEnsureNetwork = async (plan, tools) => {
    if (plan.changes.length === 0)
        return { done: [], remaining: [] };
    const { client, progress, attach = cannotAttach } = tools;
    const now = await planEnsureNetwork(plan.wish, (0,network_snapshot/* takeSnapshot */.W)(client));
    (0,same_plan/* requireSamePlan */.j)(plan.changes, now);
    const created = now.changes.filter(isCreation);
    const rest = withIds(now, await createGroups(now, tools));
    const attachGroups = attachOf(rest, attach);
    const applied = await (0,resource/* applyPlan */.g)(rest, (change) => change.kind === 'attach-group'
        ? attachGroups(change)
        : (0,change_rules/* changeRules */.gB)(change, tools, (0,ownership/* ownMark */.a1)(plan.wish.clusterId)), (change) => tell(change, progress));
    return { ...applied, done: [...created, ...applied.done] };
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
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
;// CONCATENATED MODULE: ./dist.src/stages/network/missing-rules.js


/** Rules of one direction that a security list holds: widely stated, in Oracle's limits only for some. */
const RULES_A_DIRECTION = 200;
/** The rules of every holder, as they will be; reads in the planning are thousands, so no copies. */
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
        return this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_A_DIRECTION;
    }
    /** Into the place's holder, or where that is a full list into another one of the subnet. */
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
 * A rule that was added first may be covered by a broader one that came later: such a one is taken
 * out again, so that none of those that stay could be left out.
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
/** What has to be added so that every place lets through what its role needs, and no rule more. */
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
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/**
 * What is missing and what is to go, by holder. Rules of others are never changed or removed.
 * Pure: the order of existing rules does not matter.
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
        rulesMissing: sum(changes.map(({ rules }) => rules.length)),
        rulesToRemove: sum(changes.map(({ removed }) => removed.length)),
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
/** Which rows of the catalogue apply; whether the API is public only its subnet can say. */
const networkShape = (target, isEndpointPublic) => ({
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    isEndpointPublic,
    loadBalancer: target.loadBalancer,
    hasOidc: target.hasOidc,
    isInternetAllowed: target.isInternetAllowed,
});
const subnetUnknown = ({ id }, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint lies in your VCN and that has a subnet for load balancers.',
});
const DEFAULT = { named: [], usesDefault: true };
/** The cluster's own count always: Services that no run knows of use them. */
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
/** The same; rules can be seen to without them, so undefined if they may not be read. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 60516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ findingText),
  Q: () => (/* binding */ reviewRules)
});

// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
;// CONCATENATED MODULE: ./dist.src/stages/network/over-broad-rules.js



const EVERYBODY = new Set([ports/* ANYWHERE */.eY, '::/0']);
const isFromEverybody = ({ direction, peer, peerType }) => direction === 'INGRESS' && peerType === 'CIDR_BLOCK' && EVERYBODY.has(peer);
const hasPorts = ({ protocol }) => protocol === '6' || protocol === '17';
const isWide = (rule) => rule.protocol === 'all' ||
    (hasPorts(rule) && (rule.ports === undefined || (0,ports/* isEveryPort */.D)(rule.ports)));
/** The ports that both let through; undefined where one has none or they have none in common. */
const commonPorts = (a, b) => {
    if (!hasPorts(a) || a.protocol !== b.protocol || !a.ports || !b.ports)
        return undefined;
    const min = Math.max(a.ports.min, b.ports.min);
    const max = Math.min(a.ports.max, b.ports.max);
    return min <= max ? { min, max } : undefined;
};
/** What is needed of a rule for every port: the wanted rules that it lets through. */
const allOf = (rule, needs) => {
    const met = needs.filter((one) => (0,rule_coverage/* rulesCover */.vI)([rule], one.rule, one.peerGroupIds));
    return [...new Set(met.map(({ rule: one }) => (0,security_rule/* describeRule */.I)(one)))];
};
/** Ports of the rule that only some need: the wanted rules, cut to these ports. */
const narrower = (rule, needs) => {
    const ingress = needs.filter(({ rule: { direction } }) => direction === 'INGRESS');
    const forAll = ingress.filter((need) => isFromEverybody(need.rule));
    return ingress.flatMap(({ name, rule: one }) => {
        const ports = commonPorts(rule, one);
        if (ports === undefined || isFromEverybody(one))
            return [];
        const cut = { ...one, ports };
        const isOpenToAll = forAll.some((need) => (0,rule_coverage/* rulesCover */.vI)([{ ...need.rule, peer: one.peer }], cut));
        return isOpenToAll ? [] : [{ name, rule: cut }];
    });
};
/** Who may call the Kubernetes API beside nodes and pods is left to the user until clients are named. */
const withoutUnnamedClients = (found) => {
    const isNamed = found.some(({ name }) => name.startsWith('endpoint-in-api-clients'));
    return isNamed ? found : found.filter(({ rule }) => rule.ports?.min !== ports/* KUBERNETES_API */.uB);
};
const reasonFor = (found) => {
    const [first] = found;
    const peers = [...new Set(found.map(({ rule }) => rule.peer))];
    const isForBalancer = found.every(({ name }) => name.includes('-in-load-balancer-'));
    if (isForBalancer && first?.name.endsWith('node-ports')) {
        return 'the load balancer is the only one that has to reach node ports';
    }
    if (first?.name.startsWith('endpoint-in')) {
        return 'the Kubernetes API is open to everybody, beyond the clients that are named';
    }
    return `it is open to everybody, and only ${peers.join(', ')} has to get in`;
};
/** Why a rule is broader than what its role needs, and what would do; undefined if it is not. */
const overBroad = (rule, needs) => {
    if (!isFromEverybody(rule) || needs.some((one) => (0,security_rule/* ruleKey */.e)(one.rule) === (0,security_rule/* ruleKey */.e)(rule))) {
        return undefined;
    }
    if (isWide(rule)) {
        return { why: 'it lets the whole internet in on every port', instead: allOf(rule, needs) };
    }
    const narrow = withoutUnnamedClients(narrower(rule, needs));
    if (narrow.length === 0)
        return undefined;
    const instead = [...new Set(narrow.map((one) => (0,security_rule/* describeRule */.I)(one.rule)))];
    return { why: reasonFor(narrow), instead };
};

;// CONCATENATED MODULE: ./dist.src/stages/network/review-rules.js






const rolesOf = ({ id }, { places }) => new Set(places
    .filter(({ contexts }) => contexts.some((context) => context.includes(id)))
    .map(({ role }) => role));
const tooBroad = (holder, rule, needs) => {
    const found = overBroad(rule, needs);
    return found && { kind: 'over-broad', holder, rule: (0,security_rule/* describeRule */.I)(rule), ...found };
};
/** As printed on Oracle's page: node ports and health from the pods' own subnet. */
const wrongSource = (holder, rule, { wanted, subnets }) => {
    const own = subnets.pods ?? subnets.nodes ?? [];
    const isHealth = rule.ports?.min === ports/* HEALTH */.Pg && rule.ports.max === ports/* HEALTH */.Pg;
    const isNarrow = isHealth || rule.ports?.min === ports/* NODE_PORTS */.Q8.min;
    if (rule.direction !== 'INGRESS' || !own.includes(rule.peer) || !isNarrow)
        return undefined;
    const instead = wanted
        .filter(({ name }) => /-in-(load-balancer|clients)-(node-ports|health)$/.test(name) &&
        (isHealth ? name.endsWith('health') : name.endsWith('node-ports')))
        .filter(({ rule: one }) => one.protocol === rule.protocol)
        .map(({ rule: one }) => (0,security_rule/* describeRule */.I)(one));
    const why = 'its source is the subnet itself; the packets come from the load balancer';
    return { kind: 'wrong-source', holder, rule: (0,security_rule/* describeRule */.I)(rule), why, instead };
};
/** A stateless rule goes before stateful ones and leaves the answers to a rule of their own. */
const unanswered = (holder, rule, needs, inPlace) => {
    if (!rule.isStateless)
        return undefined;
    const around = inPlace.places
        .flatMap(({ contexts }) => contexts)
        .filter((context) => context.includes(holder.id));
    const broken = needs.find((one) => (0,rule_coverage/* ruleMeets */.py)(rule, one.rule, one.peerGroupIds) &&
        around.some((ids) => {
            const all = ids.flatMap((id) => inPlace.holders.get(id)?.rules ?? []);
            return !(0,rule_coverage/* rulesCover */.vI)([{ ...one.rule, isStateless: true }, ...others(all, rule)], one.rule, one.peerGroupIds);
        }));
    if (broken === undefined)
        return undefined;
    const why = `it is stateless, goes before stateful rules, and no rule lets the answers back: ${(0,security_rule/* describeRule */.I)(broken.rule)} does not work`;
    return {
        kind: 'unanswered',
        holder,
        rule: (0,security_rule/* describeRule */.I)(rule),
        why,
        instead: [(0,security_rule/* describeRule */.I)(broken.rule)],
    };
};
/** Only rules of the other direction: they are what could let answers through. */
const others = (rules, { direction }) => rules.filter((rule) => rule.direction !== direction);
const present = (items) => items.filter((item) => item !== undefined);
/** Over-broad, useless and broken rules, with what would do. Changes nothing. */
const reviewRules = (context) => {
    const { inPlace, wanted, mark, unneeded } = context;
    const found = [...inPlace.holders.values()].flatMap((holder) => {
        const roles = rolesOf(holder, inPlace);
        const needs = wanted.filter(({ role }) => roles.has(role));
        return present(holder.rules
            .filter((rule) => !(0,ownership/* isOwn */.NP)(rule, mark))
            .flatMap((rule) => [
            tooBroad(holder, rule, needs),
            wrongSource(holder, rule, context),
            unanswered(holder, rule, needs, inPlace),
        ]));
    });
    const left = unneeded.map(({ holder, rule }) => ({
        kind: 'unneeded',
        holder,
        rule: (0,security_rule/* describeRule */.I)(rule),
        why: 'it was added by this action and this run does not need it; prune removes it',
        instead: [],
    }));
    return [...found, ...left].map((one) => ({ ...one, holder: only(one.holder) }));
};
const only = ({ kind, id, name }) => ({ kind, id, name });
const findingText = ({ holder, rule, why, instead }) => {
    const more = instead.length === 0 ? '' : `; enough would be: ${instead.join('; ')}`;
    return `${(0,rules_in_place/* holderText */.ii)(holder)}: "${rule}": ${why}${more}`;
};


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




/** Tags by which our groups are found again, whatever they are called. */
const tagsOf = (clusterId, role) => ({
    'oke-virtual-nodes-cluster': clusterId,
    'oke-virtual-nodes-role': role,
});
const nameOf = (clusterId, role) => `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`;
/** The same one for everybody who looks, should there be several. */
const ours = (groups, clusterId, role) => groups
    .filter(({ tags }) => Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
/** Finds the groups that earlier runs made, and says which are still to be made. */
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
 * Makes the group, once for all runs at the same time.
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

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unattachedWarnings),
/* harmony export */   g: () => (/* binding */ unattachedGroups)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _service_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16617);



const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const ways = ({ roles, loadBalancer = 'lb' }) => ({
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
        how: `annotation ${(0,_service_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsAnnotation */ .i)(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as that can be seen. */
const unattachedGroups = (target) => (0,_network_target_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...ways(target)[role], isKnown: attached !== undefined }];
});
/**
 * Said of groups with rules that are certainly not attached; of others the report of paths says what
 * depends on them.
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

/***/ 42706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ SMALL_TENANCY),
/* harmony export */   XG: () => (/* binding */ tooManyNodes),
/* harmony export */   y3: () => (/* binding */ tooManyPods)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
const SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2;
/**
 * Undefined where the limit cannot be read: the permission is no part of what a pool needs, and not
 * every limit is known to OCI's Limits service.
 */
const readLimit = async (compartmentId, client) => {
    try {
        return await client.virtualNodeLimit(compartmentId);
    }
    catch (error) {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
            return undefined;
        throw error;
    }
};
/** What is wrong with making so many more virtual nodes, if their limit can be read and is too low. */
const tooManyNodes = async ({ more, surge }, compartmentId, client) => {
    const wanted = Math.max(0, more) + surge;
    if (wanted <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= wanted)
        return undefined;
    const left = `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use)`;
    return limit.available >= more
        ? `${left}, cycling makes ${surge} beside the others while it replaces them: OCI will probably refuse them. Give a surge of 0 and let 1 be unavailable, or ask for more in the console under Limits, Quotas and Usage`
        : `${left}, ${wanted} more are wanted: OCI will probably refuse them. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
/**
 * Why so many pods can hardly run, if the limit of virtual nodes is that of a tenancy whose virtual
 * nodes hold two pods. That bound itself cannot be read, so this warns of it only.
 */
const tooManyPods = async (wanted, compartmentId, client) => {
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined)
        return undefined;
    const nodes = limit.used + limit.available;
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || wanted <= room)
        return undefined;
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};


/***/ }),

/***/ 21132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ waitForWork),
/* harmony export */   i: () => (/* binding */ waitForNodes)
/* harmony export */ });
/* harmony import */ var _core_await_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75906);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85651);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42706);





/** Looks until there is a result. @throws ActionError NODE_POOL_TIMEOUT */
const poll = (wait, what, look) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; the last look at it failed: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`;
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'NODE_POOL_TIMEOUT',
            message: `${what} was not done after ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(clock.now() - started)}${last}`,
            hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)(wait, { name: what, pause: _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_1__/* .pauses */ .y, look, late });
};
/** The control plane's words when virtual nodes cannot reach it. */
const isUnreachable = (text) => /api ?server/i.test(text) && /reach|connect|timeout/i.test(text);
/** What to do about the cause that OCI names, or else what the failure in general asks for. */
const hintFor = (details, otherwise) => isUnreachable(details)
    ? 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.'
    : otherwise;
const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: hintFor(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_TENANCY */ .Li}`),
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await poll(wait, `work request ${workRequestId}`, async () => {
        const request = await wait.client.workRequest(workRequestId);
        const [id] = request.nodePoolIds;
        if (id !== undefined)
            await wait.seen?.({ id, virtualNodes: null });
        wait.progress.waiting(`the work request: ${request.status}`);
        return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(request.status) ? request : undefined;
    });
    if (done.status === 'SUCCEEDED')
        return done;
    const errors = await wait.client
        .workRequestErrors(workRequestId, compartmentId)
        // That it failed is known; why, is worth a look, but no other failure.
        .catch((error) => [(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)]);
    throw workFailed(done, errors);
};
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, problem }) => problem === undefined ? [] : [`${name}: ${problem}`]);
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
        hint: hintFor(details, 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.'),
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForNodes = (pool, wait) => {
    let current = pool;
    return poll(wait, `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first look uses what is known; only a pool on its way has to be read again.
        current = undefined;
        const active = nodes.filter(({ state }) => state === 'ACTIVE');
        await wait.seen?.({ id: seen.id, virtualNodes: active.length });
        if (BROKEN.includes(seen.state) || nodes.some(({ state }) => BROKEN.includes(state))) {
            throw needsAttention(seen, nodes);
        }
        if (seen.state === 'ACTIVE' && active.length >= seen.size)
            return { pool: seen, nodes: active };
        wait.progress.waiting(`virtual nodes: ${active.length} of ${seen.size} ACTIVE, pool ${seen.state}`);
        return undefined;
    });
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


/***/ })

};
