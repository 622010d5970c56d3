export const id = 4312;
export const ids = [4312];
export const modules = {

/***/ 53544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awaitOciWork)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _await_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47976);
/* harmony import */ var _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75906);




/**
 * Awaits work that OCI does asynchronously, e.g. a work request.
 * @param code the error's code when the deadline passes
 * @param name what is awaited, e.g. `work request ocid1…`
 * @param read returns undefined until it is done
 * @throws ActionError with the code at the deadline, and permanent failures of a read
 */
const awaitOciWork = (wait, code, name, read) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; it could not be read last: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`;
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code,
            message: `${name} was not done after ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(clock.now() - started)}${last}`,
            hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0,_await_result_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitResult */ .w)(wait, { name, pause: _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__/* .pauses */ .y, poll: read, late });
};


/***/ }),

/***/ 33628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reportThenThrow),
/* harmony export */   g: () => (/* binding */ applyPlan)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * Applies the changes in order and stops at the first failure. No state is needed to continue: the
 * next plan contains exactly what is left.
 */
const applyPlan = async (plan, apply, onDone = () => undefined) => {
    for (const [index, change] of plan.changes.entries()) {
        try {
            await apply(change);
        }
        catch (thrown) {
            const failure = thrown instanceof Error ? thrown : new Error((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), { cause: thrown });
            return { done: plan.changes.slice(0, index), remaining: plan.changes.slice(index), failure };
        }
        onDone(change);
    }
    return { done: plan.changes, remaining: [] };
};
/**
 * Reports the state after changes that may have been stopped. Always rethrows what stopped them: a
 * failure to report, often of the same cause, is only a warning.
 */
const reportThenThrow = async (failure, report, progress) => {
    if (failure === undefined)
        return report();
    try {
        await report();
    }
    catch (error) {
        progress.warning(`nothing more can be said of what was done: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
    }
    throw failure;
};


/***/ }),

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startWhenFree),
/* harmony export */   y: () => (/* binding */ pauses)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** OKE runs one work request at a time per cluster, and rejects a second with a conflict. */
const isBusy = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/** Milliseconds between polls of work that takes minutes; short at first, for quick work. */
const pauses = (polls) => Math.min(1000 * 1.5 ** polls, 10_000);
/**
 * Starts a change of a cluster or pool, and retries while another change of its cluster is running.
 * @throws ActionError OCI_*; at the deadline, OCI's last refusal
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress?.waiting('the cluster: another change of it is in progress');
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
/** OCI's limit of groups for one VNIC. */
const GROUPS_PER_VNIC = 5;
const attachment = ({ pool, of: to, groupIds }, groupId) => {
    if (groupIds.length < GROUPS_PER_VNIC)
        return { pool, to, groupId };
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NETWORK_GROUPS_LIMIT',
        message: `the ${to} of ${poolText(pool)} have ${groupIds.length} network security groups; one more would exceed OCI's limit of ${GROUPS_PER_VNIC}`,
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
        return (0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .poolVnics */ .a)(roles, role, pools)
            .filter(({ groupIds }) => !groupIds.includes(groupId))
            .map((vnic) => attachment(vnic, groupId));
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
/** The plan keeps virtual nodes: a cycling that the pool remembers must not resume. */
const withoutCycling = (now, settings) => now.isCycling === true ? { ...settings, cycling: 'off' } : settings;
/**
 * Attaches all missing groups to one pool in one update, in addition to its current ones: with its
 * etag, so that no other change is lost. Running pods keep their VNIC.
 * @returns the OCID of the work request; undefined if none is missing any more
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

/***/ 15081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ changeGroup),
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   hr: () => (/* binding */ requireRoom)
/* harmony export */ });
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8312);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_rule_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44201);
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30253);
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61557);
/* harmony import */ var _leftover_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74118);






/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_PER_CALL = 25;
const RULES_PER_GROUP = 120;
/**
 * Attempts: a write only conflicts if another run has written, so with many runs each gets its
 * turn.
 */
const ATTEMPTS = 30;
/** Milliseconds before a group is read again after a lost change, by the number of lost ones. */
const PAUSES = [1_000, 4_000];
const stillMissing = (existing, wanted) => wanted.filter((rule) => !(0,_values_network_rule_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesCover */ .vI)(existing, rule));
/** Current rules to remove: by id, or in a list by content. */
const stillThere = (existing, removed) => {
    const left = [...existing];
    return removed.flatMap((gone) => {
        const same = (rule) => rule.id === gone.id &&
            (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(rule) === (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(gone) &&
            rule.description === gone.description;
        const at = left.findIndex(same);
        return at < 0 ? [] : left.splice(at, 1);
    });
};
/** A list is replaced as a whole: its etag keeps another run's change from being overwritten. */
const changeList = async (change, client) => {
    for (let attempt = 1;; attempt++) {
        const list = await client.securityList(change.holder.id);
        const remove = stillThere(list.rules, change.removed);
        const staying = list.rules.filter((rule) => !remove.includes(rule));
        const add = stillMissing(staying, change.rules);
        if (add.length + remove.length === 0)
            return;
        try {
            return await client.changeSecurityList(list, { add, remove });
        }
        catch (error) {
            if (!(0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isChangedMeanwhile */ .BH)(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
};
const inCalls = async (items, call) => {
    for (let start = 0; start < items.length; start += RULES_PER_CALL) {
        await call(items.slice(start, start + RULES_PER_CALL));
    }
};
const tooMany = ({ target }, existing, more) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_PER_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
});
/** Errors that a concurrent run can cause: a rule is already gone, or the group is full. */
const isContention = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.service?.status === 400;
/** Whether OCI carried it out is unknown: the next snapshot shows it. */
const isLost = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/** This run's changes to a group: for a while, lists may not reflect them. */
class OwnChanges {
    #added = [];
    #removed = new Set();
    add(rules) {
        this.#added.push(...rules);
    }
    remove(ids) {
        for (const id of ids)
            this.#removed.add(id);
    }
    /** A list without the rules that this run removed. */
    staying(listed) {
        return listed.filter(({ id }) => !this.#removed.has(id));
    }
    /**
     * Rules that this run added but a list does not contain: not yet, or another run removed the
     * duplicate.
     */
    unseen(listed) {
        const seen = new Set(listed.map(({ id }) => id));
        return this.#added.filter(({ id }) => !seen.has(id) && !this.#removed.has(id));
    }
}
const versionOf = (rules) => rules
    .map(({ id }) => id)
    .toSorted()
    .join();
/**
 * Splits removals into those before and after the additions. Duplicates go first to make room;
 * obsolete rules go last, except as many as a full group needs to make room for the new ones.
 */
const byTime = (existing, add, { duplicates, going }) => {
    const unneeded = going.filter((rule) => !duplicates.includes(rule));
    const most = existing.length - duplicates.length + add.length;
    const early = Math.max(0, most - RULES_PER_GROUP);
    return [[...duplicates, ...unneeded.slice(0, early)], unneeded.slice(early)];
};
/**
 * Brings a group to its change. Groups have no etag, so several runs may add the same: each reads
 * the group again after its change and removes our duplicates but the first, which is the same for
 * all. It reads until its own additions are visible, since everything added before is visible then
 * too. That also reveals the effect of a change whose response was lost.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeGroup = async (change, { client, clock }, mark) => {
    const { id } = change.holder;
    const own = new OwnChanges();
    let refused;
    let losses = 0;
    let isShown = false;
    for (let attempt = 1;; attempt++) {
        const listed = await client.securityGroupRules(id);
        const existing = own.staying(listed);
        // Rejected although no other run changed the group: it would be rejected again.
        if (refused?.version === versionOf(existing))
            throw refused.error;
        const duplicates = (0,_leftover_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicatesOf */ .e)(existing, mark);
        const going = [...new Set([...duplicates, ...stillThere(existing, change.removed)])];
        const staying = existing.filter((rule) => !going.includes(rule));
        const add = stillMissing([...staying, ...own.unseen(listed)], change.rules);
        if (add.length + going.length === 0) {
            if (isShown || own.unseen(listed).length === 0)
                return;
            await shown(change, own, { client, clock });
            isShown = true;
            continue;
        }
        if (staying.length + add.length > RULES_PER_GROUP) {
            throw tooMany(change, staying.length, add.length);
        }
        const [first, last] = byTime(existing, add, { duplicates, going });
        try {
            await remove(client, id, first, own);
            await inCalls(add, async (some) => own.add(await client.addToSecurityGroup(id, some)));
            await remove(client, id, last, own);
        }
        catch (error) {
            const pause = isLost(error) ? PAUSES[losses++] : undefined;
            if (pause !== undefined)
                await clock.sleep(pause);
            else if (!isContention(error) || attempt === ATTEMPTS)
                throw error;
            else
                refused = { version: versionOf(existing), error };
        }
    }
};
/** Milliseconds after which another run counts as having removed this run's duplicate rule. */
const SETTLED = 3_000;
/** Waits for a limited time until a list contains what this run added. */
const shown = ({ holder, rules }, own, { client, clock }) => {
    const started = clock.now();
    return (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_5__/* .readAfterCreate */ .B)(async () => {
        const listed = await client.securityGroupRules(holder.id);
        if (own.unseen(listed).length === 0)
            return true;
        const isTaken = stillMissing(listed, rules).length === 0 && clock.now() - started >= SETTLED;
        return isTaken ? true : undefined;
    }, clock);
};
const remove = (client, id, rules, own) => inCalls(rules.flatMap((rule) => rule.id ?? []), async (some) => {
    await client.removeFromSecurityGroup(id, some);
    own.remove(some);
});
/** @throws ActionError NETWORK_RULES_LIMIT while planning: such a plan could not be applied */
const requireRoom = (change, existing) => {
    const { holder, rules, removed } = change;
    const staying = existing - removed.length;
    if (holder.kind === 'nsg' && staying + rules.length > RULES_PER_GROUP) {
        throw tooMany(change, staying, rules.length);
    }
};
/**
 * Applies the remaining part of one change.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeRules = (change, tools, mark) => change.holder.kind === 'nsg' ? changeGroup(change, tools, mark) : changeList(change, tools.client);


/***/ }),

/***/ 52989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ applyEnsureNetwork),
  w: () => (/* binding */ planEnsureNetwork)
});

// EXTERNAL MODULE: ./dist.src/core/resource.js
var resource = __webpack_require__(33628);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/stages/network/own-parts.js
var own_parts = __webpack_require__(80000);
// EXTERNAL MODULE: ./dist.src/stages/network-create/create-part.js
var create_part = __webpack_require__(64084);
;// CONCATENATED MODULE: ./dist.src/stages/flow-logs/create-flow-logs.js
// Own file: creates parts, which planning does not.



/**
 * Returns what carries out the changes of a plan, in its order: each part is created once, however
 * many runs do so at the same time.
 * @throws ActionError FLOW_LOGS_FAILED, RESOURCE_GONE, OCI_*
 */
const flowLogCreation = ({ existing, toCreate }, tools) => {
    const ids = new Map(existing.map(({ kind, id }) => [kind, id]));
    // An interrupted run may have left them while they were still being created.
    const settled = (0,once/* once */.O)(async () => {
        for (const part of existing)
            if (!part.isReady)
                await (0,create_part/* awaitPart */.g)(part, tools);
    });
    return async ({ holder, target }) => {
        const part = toCreate.find(({ key }) => key === holder.id);
        if (part === undefined)
            throw new TypeError(`${target} is not planned`);
        await settled();
        const { kind, isSame } = part;
        const details = part.details(ids);
        const { compartmentId } = details;
        const parent = 'logGroupId' in details ? details.logGroupId : undefined;
        const find = async () => (0,own_parts/* firstOf */.Ku)((await tools.client.parts(kind, compartmentId, parent)).filter(isSame));
        const subnetId = 'subnetId' in details ? details.subnetId : '';
        const filter = 'captureFilterId' in details ? (details.captureFilterId ?? '') : '';
        const identity = ['flow-logs', details.name, compartmentId, parent ?? '', subnetId, filter];
        const { id } = await (0,create_part/* createPart */.y)({ details, identity, find }, tools);
        ids.set(kind, id);
        tools.progress.info(`${target}: created (${id})`);
    };
};

// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
;// CONCATENATED MODULE: ./dist.src/stages/flow-logs/plan-flow-logs.js



const NONE = { existing: [], toCreate: [] };
const toCreate = (name, description, part) => {
    const { kind, key } = part;
    const holder = { kind, id: key, name };
    const none = { rules: [], removed: [], duplicates: [] };
    const change = {
        ...{ kind: 'flow-log', action: 'create', target: (0,rules_in_place/* holderText */.ii)(holder), description, holder },
        ...none,
    };
    return { ...part, change };
};
/** The log group, or the filter that leaves only what rules reject. */
const shared = (kind, clusterId, compartmentId) => {
    const name = (0,own_parts/* nameInCluster */.tC)(kind, clusterId);
    const tags = (0,own_parts/* clusterTags */.uo)(clusterId, 'part', kind);
    const words = { 'log-group': 'for flow logs', 'capture-filter': 'for what rules reject' };
    return toCreate(name, words[kind], {
        ...{ kind, key: `new:${kind}` },
        details: () => ({ kind, compartmentId, name, tags }),
        isSame: (part) => (0,own_parts/* hasTags */.kS)(part, tags),
    });
};
const flowLog = (subnet, clusterId, compartmentId, flowLogs) => {
    const { id: subnetId } = subnet;
    const name = `oke-virtual-nodes-flow-log-${subnetId.slice(-8)}`;
    const tags = (0,own_parts/* clusterTags */.uo)(clusterId, 'part', 'flow-log');
    const what = flowLogs === 'rejected' ? 'what rules reject' : 'all traffic';
    return toCreate(name, `of subnet ${subnet.name}, ${what}`, {
        ...{ kind: 'flow-log', key: `new:flow-log-${subnetId}` },
        details: (ids) => ({
            ...{ kind: 'flow-log', compartmentId, name, tags, subnetId },
            logGroupId: ids.get('log-group') ?? '',
            captureFilterId: flowLogs === 'rejected' ? ids.get('capture-filter') : undefined,
        }),
        isSame: (part) => part.subnetId === subnetId,
    });
};
const subnetsOf = (target, snapshot) => {
    const ids = new Set((0,network_target/* rolesOf */.R7)(target).flatMap(([, { subnetIds }]) => subnetIds));
    return Promise.all([...ids].map((id) => snapshot.subnet(id)));
};
/**
 * Plans a flow log for each of the target's subnets that has none, whoever created it and in
 * whatever log group of the subnets' compartments. Makes no call if none is wanted, and changes
 * nothing.
 * @throws ActionError OCI_*
 */
const planFlowLogs = async (target, snapshot) => {
    const { flowLogs, clusterId } = target;
    if (flowLogs === undefined)
        return NONE;
    const subnets = await subnetsOf(target, snapshot);
    const compartments = [...new Set(subnets.map(({ compartmentId }) => compartmentId))];
    const parts = (await Promise.all(compartments.map((id) => snapshot.flowLogs(id)))).flat();
    const recorded = new Set(parts.map(({ subnetId }) => subnetId));
    const missing = subnets.filter(({ id }) => !recorded.has(id));
    if (missing.length === 0)
        return NONE;
    const home = (await snapshot.subnet(target.roles.nodes?.subnetIds[0] ?? '')).compartmentId;
    const filters = flowLogs === 'rejected' ? await snapshot.captureFilters(home) : [];
    const needed = [
        shared('log-group', clusterId, home),
        ...(flowLogs === 'rejected' ? [shared('capture-filter', clusterId, home)] : []),
    ];
    const existing = needed.flatMap(({ kind, isSame }) => (0,own_parts/* firstOf */.Ku)([...parts, ...filters].filter((part) => part.kind === kind && isSame(part))) ?? []);
    const isMissing = ({ kind }) => existing.every((part) => part.kind !== kind);
    const logs = missing.map((one) => flowLog(one, clusterId, home, flowLogs));
    return { existing, toCreate: [...needed.filter(isMissing), ...logs] };
};

// EXTERNAL MODULE: ./dist.src/stages/network/attach-groups.js
var attach_groups = __webpack_require__(57423);
// EXTERNAL MODULE: ./dist.src/stages/network/change-rules.js
var change_rules = __webpack_require__(15081);
// EXTERNAL MODULE: ./dist.src/stages/network/network-plan.js + 1 modules
var network_plan = __webpack_require__(41614);
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
 * The catalogue's rules for the nodes and pods of all the cluster's pools: a run for one pool must
 * not treat another's rules as obsolete. Undefined if pools or subnets could not be read.
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
    // Only the lists attached to the subnet: names of lists are not reliable.
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
/**
 * Subnets of other pools only decide which rules are still needed: without permission to read them,
 * none is removed.
 */
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
/**
 * In the order of the places, whichever response arrived first, so that plans are deterministic.
 */
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
 * Plans the changes. Changes nothing.
 * @throws ActionError NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT, NETWORK_GROUP_MISSING,
 * SUBNET_WITHOUT_SECURITY_LIST, OCI_*
 */
const planEnsureNetwork = async (desired, snapshot) => {
    const { target, toCreate, groupIds } = await (0,role_groups/* resolveGroups */.bq)(desired, snapshot);
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
    const flowLogs = await planFlowLogs(target, snapshot);
    const logged = flowLogs.toCreate.map(({ change }) => change);
    const warnings = [...observed.warnings, ...(0,unattached_groups/* unattachedWarnings */.V)(target, filled(named, plan))];
    const changes = [...toCreate.map(role_groups/* createChange */.fx), ...plan.changes, ...attached, ...logged];
    return {
        ...plan,
        changes,
        desired,
        target,
        toCreate,
        groupIds,
        attachments,
        flowLogs,
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
/** Groups that will be created have no name to read yet. */
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
const reportChange = ({ target, rules, removed }, progress) => {
    if (rules.length > 0)
        progress.info(`${target}: added ${rules.length} rules`);
    if (removed.length > 0)
        progress.info(`${target}: removed ${removed.length} rules`);
};
const isCreation = ({ kind }) => kind === 'create-group';
/** The plan with the ids of its created groups. */
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
const createGroups = async ({ toCreate, desired }, tools) => {
    const ids = new Map();
    for (const group of toCreate) {
        ids.set(group.holder.id, await (0,role_groups/* createGroup */.wj)(group, desired.clusterId, tools));
        tools.progress.info(`${(0,rules_in_place/* holderText */.ii)(group.holder)}: created`);
    }
    return ids;
};
/**
 * Applies exactly the plan, group by group and list by list: if the network has changed so that it
 * needs other changes, it stops before the first.
 * @throws ActionError NETWORK_PLAN_STALE, NETWORK_RULES_LIMIT, NETWORK_GROUPS_LIMIT before anything
 * is changed; FLOW_LOGS_FAILED
 */
const applyEnsureNetwork = async (plan, tools) => {
    if (plan.changes.length === 0)
        return { done: [], remaining: [] };
    const { client, progress, attach = cannotAttach } = tools;
    const now = await planEnsureNetwork(plan.desired, (0,network_snapshot/* takeSnapshot */.W)(client));
    (0,same_plan/* requireSamePlan */.j)(plan.changes, now);
    const created = now.changes.filter(isCreation);
    const rest = withIds(now, await createGroups(now, tools));
    const attachGroups = attachOf(rest, attach);
    const createLog = flowLogCreation(now.flowLogs, tools);
    const apply = (change) => {
        if (change.kind === 'flow-log')
            return createLog(change);
        if (change.kind === 'attach-group')
            return attachGroups(change);
        return (0,change_rules/* changeRules */.gB)(change, tools, (0,ownership/* ownMark */.a1)(plan.desired.clusterId));
    };
    const applied = await (0,resource/* applyPlan */.g)(rest, apply, (change) => reportChange(change, progress));
    return { ...applied, done: [...created, ...applied.done] };
};


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
/** The ports that both let through; undefined if one has none or they have none in common. */
const commonPorts = (a, b) => {
    if (!hasPorts(a) || a.protocol !== b.protocol || !a.ports || !b.ports)
        return undefined;
    const min = Math.max(a.ports.min, b.ports.min);
    const max = Math.min(a.ports.max, b.ports.max);
    return min <= max ? { min, max } : undefined;
};
/** The wanted rules that a rule for all ports lets through. */
const allOf = (rule, needs) => {
    const met = needs.filter((one) => (0,rule_coverage/* rulesCover */.vI)([rule], one.rule, one.peerGroupIds));
    return [...new Set(met.map(({ rule: one }) => (0,security_rule/* describeRule */.I)(one)))];
};
/** Ports of the rule that only some peers need: the wanted rules, limited to these ports. */
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
/**
 * Other callers of the Kubernetes API than nodes and pods are up to the user until clients are
 * given.
 */
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
/** Why a rule is broader than its role needs, and what would suffice; undefined if it is not. */
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
/** The rules that Oracle's page prints: node ports and health from the pods' own subnet. */
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
/** A stateless rule takes precedence over stateful ones, and its responses need a separate rule. */
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
    const why = `it is stateless, goes before stateful rules, and no rule lets the responses back: ${(0,security_rule/* describeRule */.I)(broken.rule)} does not work`;
    return {
        kind: 'unanswered',
        holder,
        rule: (0,security_rule/* describeRule */.I)(rule),
        why,
        instead: [(0,security_rule/* describeRule */.I)(broken.rule)],
    };
};
/** Only rules of the other direction: they are what could let responses through. */
const others = (rules, { direction }) => rules.filter((rule) => rule.direction !== direction);
const present = (items) => items.filter((item) => item !== undefined);
/** Finds over-broad, useless and broken rules, with sufficient replacements. Changes nothing. */
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

/***/ 51377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requireKnown),
/* harmony export */   j: () => (/* binding */ requireSamePlan)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30253);


const ruleSteps = ({ holder, target }, word, rules) => rules.map((rule) => ({
    key: `${word} ${holder.id} ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleKey */ .e)(rule)}`,
    text: `${word} in ${target}: ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRule */ .I)(rule)}`,
}));
const stepsOf = (change) => {
    const { kind, target, description, rules, removed, duplicates } = change;
    // Concurrent runs leave duplicates until the last one has checked; removing them needs no
    // approval.
    const missed = removed.filter((rule) => !duplicates.includes(rule));
    const own = kind === 'rules'
        ? []
        : [{ key: `${kind} ${target} ${description}`, text: `${target}: ${description}` }];
    return [...own, ...ruleSteps(change, 'add', rules), ...ruleSteps(change, 'remove', missed)];
};
const shown = (steps) => {
    const some = steps.slice(0, 5).map(({ text }) => text);
    return [...some, ...(steps.length > 5 ? [`and ${steps.length - 5} more`] : [])].join('; ');
};
/** The change with the id of its group, if that exists now. */
const withGroup = (change, groupIds) => {
    const { holder } = change;
    return { ...change, holder: { ...holder, id: groupIds.get(holder.id) ?? holder.id } };
};
/**
 * Requires that the remaining changes are covered by the plan: less is fine, since another run may
 * have done a part of it; more or something else was never reviewed. Call before anything is
 * changed.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSamePlan = (approved, { changes, groupIds }) => {
    const planned = approved.map((change) => withGroup(change, groupIds));
    requireKnown(planned.flatMap(stepsOf), changes.flatMap(stepsOf));
};
/** @throws ActionError NETWORK_PLAN_STALE if there is a step that no approved plan has */
const requireKnown = (approved, now) => {
    const known = new Set(approved.map(({ key }) => key));
    const unknown = now.filter(({ key }) => !known.has(key));
    if (unknown.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NETWORK_PLAN_STALE',
        message: `the network changed since the plan was made; it would now also need: ${shown(unknown)}`,
        hint: 'Nothing was changed. Check what changed the network, and plan again.',
    });
};


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ wantedRules)
});

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var network_ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/values/network/role.js
var role = __webpack_require__(68320);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic.js + 4 modules
var traffic = __webpack_require__(52582);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic-row.js
var traffic_row = __webpack_require__(85781);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/rules.js



const ingress = (role, row) => ({
    name: `${role}-in-${row.from}-${row.name}`,
    role,
    direction: 'INGRESS',
    peer: row.from,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const egress = (role, row) => ({
    name: `${role}-out-${row.to}-${row.name}`,
    role,
    direction: 'EGRESS',
    peer: row.to,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const catalogueOf = (rows) => role/* roles */.O.flatMap((role) => [
    ...rows.flatMap((row) => (row.to === role && row.only !== 'from' ? ingress(role, row) : [])),
    ...rows.flatMap((row) => (row.from === role && row.only !== 'to' ? egress(role, row) : [])),
]);
/** Every rule that virtual nodes need with these network options, role by role. */
const ruleCatalogue = (shape) => catalogueOf((0,traffic/* trafficOf */.t)(shape).filter((row) => (0,traffic_row/* applies */.Br)(row, shape)));
/** Every row that some network of a layout needs, for documentation and tests. */
const wholeCatalogue = (hasPodSubnet) => catalogueOf(trafficOf({ hasPodSubnet }));

// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
;// CONCATENATED MODULE: ./dist.src/stages/network/wanted-rules.js



const onPorts = (protocol, ports) => ports.map((port) => ({ protocol, ports: (0,network_ports/* onePort */.U$)(port) }));
/** Ports require TCP or UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules. */
const shapes = (traffic, addresses) => {
    switch (traffic) {
        case 'all':
            return [{ protocol: 'all' }];
        case 'tcp':
            return [{ protocol: network_ports/* TCP */.qi }];
        case 'path-mtu':
            return [{ protocol: network_ports/* ICMP */.Ib, icmp: { type: 3, code: 4 } }];
        case 'node-ports':
            return [network_ports/* TCP */.qi, network_ports/* UDP */.e0].map((protocol) => ({ protocol, ports: network_ports/* NODE_PORTS */.Q8 }));
        case 'listeners':
            return [...onPorts(network_ports/* TCP */.qi, addresses.listeners), ...onPorts(network_ports/* UDP */.e0, addresses.udpListeners)];
        case 'pod-ports':
            return onPorts(network_ports/* TCP */.qi, addresses.podPorts);
        default:
            return onPorts(network_ports/* TCP */.qi, [traffic]);
    }
};
const blocks = (cidrs) => cidrs.map((peer) => ({ peer, peerType: 'CIDR_BLOCK' }));
const peers = ({ peer }, addresses) => {
    switch (peer) {
        case 'clients':
            return blocks(addresses.clients);
        case 'api-clients':
            return blocks(addresses.apiClients);
        case 'anywhere':
            return blocks([network_ports/* ANYWHERE */.eY]);
        case 'services':
            return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }];
        default:
            return blocks(addresses.subnets[peer] ?? []);
    }
};
const groupsOf = ({ peer }, { peerGroups = {} }) => Object.hasOwn(peerGroups, peer) ? (peerGroups[peer] ?? []) : [];
const rulesOfRow = (row, addresses) => {
    const { name, role, direction } = row;
    const description = (0,ownership/* ownDescription */.hl)(addresses.mark, row);
    const peerGroupIds = groupsOf(row, addresses);
    return row.traffic
        .flatMap((traffic) => shapes(traffic, addresses))
        .flatMap((shape) => peers(row, addresses).map((peer) => ({
        name,
        role,
        peerGroupIds,
        rule: { direction, ...shape, ...peer, isStateless: false, description },
    })));
};
/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
const wantedRules = (shape, addresses) => ruleCatalogue(shape).flatMap((row) => rulesOfRow(row, addresses));


/***/ }),

/***/ 42706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ SMALL_TENANCY),
/* harmony export */   XG: () => (/* binding */ tooManyNodes),
/* harmony export */   iT: () => (/* binding */ beyondTrial),
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
 * Undefined if the limit cannot be read: the permission is not among those that a pool needs, and
 * OCI's Limits service does not know every limit.
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
/**
 * Why this many more virtual nodes cannot be created, if their limit can be read and is too low.
 */
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
 * Returns why this many pods are unlikely to run, if the limit of virtual nodes is that of a
 * tenancy whose virtual nodes hold two pods. That bound itself cannot be read, so this is only a
 * warning.
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
/**
 * Returns why pods may not run on so few virtual nodes, if the tenancy's limit is that of one whose
 * nodes hold two pods. With more nodes it is no such tenancy, and the limit is not read.
 */
const beyondTrial = async ({ nodes, pods }, compartmentId, client) => {
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || pods <= room)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.used + limit.available > SMALLEST.virtualNodes)
        return undefined;
    return `the tenancy's limit is ${limit.used + limit.available} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${nodes} of them have room for ${Math.max(0, room)} pods beside CoreDNS and metrics-server, and the release needs ${pods} at its peak`;
};


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isNodeOf),
/* harmony export */   Cf: () => (/* binding */ waitForReady),
/* harmony export */   Xr: () => (/* binding */ seeNodes)
/* harmony export */ });
/* harmony import */ var _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75906);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** Milliseconds after which an API server without a response counts as unreachable. */
const PATIENCE = 5_000;
const inTime = async (work, { clock }) => {
    const limit = clock.limit(PATIENCE);
    const late = new Promise((_, reject) => {
        const say = () => reject(new Error(`the API server did not respond within ${PATIENCE / 1000} s`));
        limit.addEventListener('abort', say, { once: true });
    });
    // The abandoned request may fail without consequences.
    work.catch(() => undefined);
    return Promise.race([work, late]);
};
/**
 * Returns the nodes with their current state; undefined if the identity may not read them, which is
 * reported.
 */
const seeNodes = async (open, wait) => {
    if (open === undefined)
        return undefined;
    try {
        // Opening has limits of its own: a bastion takes longer than a response may.
        const nodes = await open();
        return { nodes, now: await inTime(nodes.list(), wait) };
    }
    catch (error) {
        wait.signal?.throwIfAborted();
        wait.progress.info(`whether the Kubernetes nodes are Ready is not known: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};
/** A virtual node's Node has its private address for a name. */
const isNodeOf = ({ name, address }) => (node) => node.name === name || node.name === address || node.addresses.some((one) => one === address);
/** Why virtual nodes are not Ready in Kubernetes, a sentence each. */
const unready = (virtual, nodes) => virtual.flatMap((one) => {
    const node = nodes.find(isNodeOf(one));
    if (node === undefined)
        return [`${one.name} has not joined the cluster`];
    return node.isReady ? [] : [`${one.name} is not Ready (${node.problem ?? 'no reason given'})`];
});
const notReady = ({ name }, problems) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'NODE_POOL_NODES_NOT_READY',
    message: `virtual nodes of pool "${name}" are ACTIVE, but not Ready in Kubernetes: ${problems.join('; ')}`,
    hint: 'They must reach the API endpoint on TCP 6443 and 12250: run ensure-network for the subnets. "kubectl describe node" shows more. Run again to keep waiting.',
});
/**
 * Waits until the Kubernetes nodes of the virtual nodes are Ready, where this identity can see them.
 * @returns whether they are known to be
 * @throws ActionError NODE_POOL_NODES_NOT_READY at the deadline
 */
const waitForReady = async (pool, virtual, wait) => {
    const seen = virtual.length === 0 ? undefined : await seeNodes(wait.kubernetes, wait);
    if (seen === undefined)
        return false;
    let { now } = seen;
    for (let polls = 0;; polls++) {
        const problems = unready(virtual, now);
        if (problems.length === 0)
            return true;
        if (wait.clock.now() >= wait.deadline)
            throw notReady(pool, problems);
        wait.progress.waiting(`Kubernetes nodes: ${virtual.length - problems.length} of ${virtual.length} Ready`);
        await wait.clock.sleep((0,_core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__/* .pauses */ .y)(polls), wait.signal);
        // A node that is judged by what was seen last is judged again in the next round.
        now = await seen.nodes.list().catch(() => now);
    }
};


/***/ }),

/***/ 11253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor),
/* harmony export */   w: () => (/* binding */ withCause)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70224);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42706);



/**
 * OCI's messages for virtual nodes that do not start or are not removed. The wording is not
 * documented.
 */
const CAUSES = [
    {
        says: /api ?server.*(reach|connect|timeout)|(reach|connect|timeout).*api ?server/i,
        hint: 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.',
    },
    {
        says: /no free IP|IP address(es)?( is| are)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP|no (private )?address/i,
        hint: 'The subnet has no free address: every virtual node takes one of the node subnet, and every pod one of the pod subnet. Use a larger subnet, or a smaller size; an address that was given back is free after about a minute.',
    },
    {
        says: /out of (host )?capacity|OutOfCapacity/i,
        hint: 'OCI has no capacity there at the moment. Name no fault domains, so that OKE avoids those that have none; or take another availability domain (placement) or pod shape; or try again later.',
    },
    {
        says: /LimitExceeded|QuotaExceeded|service limit|limit virtual-node-count/i,
        hint: `The limit of virtual nodes is reached, or a quota of the compartment. ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL_TENANCY */ .Li} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size.`,
    },
    {
        says: /evict|drain|disruption budget/i,
        hint: 'Pods could not be evicted in time: look for PodDisruptionBudgets that let no pod go ("kubectl get pdb -A"), loosen them, and run again.',
    },
    {
        says: /NotAuthorized|not authorized|policy|permission/i,
        hint: `A policy is missing where the subnets or the groups are: add${(0,_values_policy_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .grantOf */ .o)(['manage cluster-virtualnode-pools', 'read virtual-network-family', 'use subnets', 'use network-security-groups', 'manage vnics'])}\nThen run again.`,
    },
];
/** The hint for the cause that OCI names, or else the general one. */
const hintFor = (details, otherwise) => CAUSES.find(({ says }) => says.test(details))?.hint ?? otherwise;
/** The refusal of a change, with what to do about the limit, address or capacity that it names. */
const withCause = (error) => {
    if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.service?.status !== 400)
        return error;
    const { code, message, hint, service } = error;
    const better = hintFor(`${service.code} ${message}`, hint);
    return better === hint
        ? error
        : new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code, message, hint: better, service, cause: error });
};


/***/ }),

/***/ 21132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ waitForWork),
/* harmony export */   Z: () => (/* binding */ waitForActive),
/* harmony export */   iw: () => (/* binding */ waitForNodes)
/* harmony export */ });
/* harmony import */ var _core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53544);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42706);
/* harmony import */ var _nodes_ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4535);
/* harmony import */ var _pool_causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11253);





const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: (0,_pool_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .J)(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL_TENANCY */ .Li}`),
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `work request ${workRequestId}`, async () => {
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
        // The failure is known: a reason that cannot be read must not replace it.
        .catch((error) => [(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)]);
    throw workFailed(done, errors);
};
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, availabilityDomain, faultDomain, problem }) => {
        const where = [availabilityDomain, faultDomain].filter((part) => part !== undefined).join(' ');
        return problem === undefined ? [] : [`${name}${where && ` in ${where}`}: ${problem}`];
    });
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
        hint: (0,_pool_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .J)(details, 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.'),
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForActive = (pool, wait) => {
    let current = pool;
    return (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first poll uses what is known; later ones read the pool again.
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
/**
 * Waits until all virtual nodes are ACTIVE, and Ready in Kubernetes where that can be seen.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_NODES_NOT_READY, NODE_POOL_TIMEOUT
 */
const waitForNodes = async (pool, wait) => {
    const active = await waitForActive(pool, wait);
    return { ...active, isReady: await (0,_nodes_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .waitForReady */ .Cf)(active.pool, active.nodes, wait) };
};


/***/ })

};
