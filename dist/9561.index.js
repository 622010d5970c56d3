export const id = 9561;
export const ids = [9561];
export const modules = {

/***/ 69561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAndApply: () => (/* binding */ planAndApply)
});

// EXTERNAL MODULE: ./dist.src/core/resource.js
var resource = __webpack_require__(33628);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/same-plan.js
var same_plan = __webpack_require__(51377);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 2 modules
var service_traffic = __webpack_require__(16617);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var reachability_places = __webpack_require__(60570);
// EXTERNAL MODULE: ./dist.src/core/start-when-free.js
var start_when_free = __webpack_require__(75906);
// EXTERNAL MODULE: ./dist.src/stages/network/attach-groups.js
var attach_groups = __webpack_require__(57423);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/wait-for-pool.js
var wait_for_pool = __webpack_require__(21132);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/attach-to-pools.js



/** As for a pool that is changed by ensure-node-pool. */
const TIMEOUT = 20 * 60_000;
/** Updates a pool and waits for the work request, so that later steps find it at rest. */
const attachToPools = (cluster, client, clock, progress) => async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT };
    const work = await (0,start_when_free/* startWhenFree */.l)(wait, () => (0,attach_groups/* attachToPool */.dL)(pool, groups, client));
    if (work === undefined)
        return;
    await (0,wait_for_pool/* waitForWork */.W)(work, cluster.compartmentId, wait);
    progress.info(`virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`);
};

// EXTERNAL MODULE: ./dist.src/actions/ensure-network/chart-traffic.js
var chart_traffic = __webpack_require__(32172);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/peak.js
var peak = __webpack_require__(82541);
// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/observe-addresses.js
var observe_addresses = __webpack_require__(69892);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/stages/addresses/render-addresses.js


const VERDICTS = {
    enough: '🟢 enough',
    tight: '🟡 tight',
    'too-small': '🔴 too small',
    unknown: '',
};
/** Usable, used and needed addresses as a section of the job summary. */
const renderAddresses = (lines) => {
    const head = ['role', 'subnet', 'usable', 'used', 'needed', 'smallest block', ''];
    const rows = lines.map((line) => [
        line.role,
        `${line.name} ${line.cidrs.join(', ')}`,
        String(line.usable),
        String(line.used),
        String(line.needed ?? ''),
        line.smallest ?? '',
        VERDICTS[line.verdict],
    ]);
    const problems = lines.flatMap((line) => (0,address_report/* addressProblem */.cg)(line) ?? []);
    const table = `### Addresses\n\n${(0,markdown/* renderTable */.bo)(head, rows, ['usable', 'used', 'needed'])}`;
    return problems.length > 0 ? `${table}\n${(0,markdown/* renderBullets */.QC)(problems)}` : table;
};
/** The same for the log, a line a subnet. */
const addressText = (lines) => lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`;
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`;
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/addresses/require-addresses.js


/** @throws ActionError SUBNET_TOO_SMALL, if a subnet can never hold what is expected of it */
const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new action_error/* ActionError */.l({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(address_report/* addressProblem */.cg).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-addresses.js





/**
 * Tells usable, used and needed addresses in the log, the summary and the outputs. Without `max-pods`
 * nothing is known of the need, and no call is made.
 * @throws ActionError SUBNET_TOO_SMALL, unless only planned
 */
const publishAddresses = async ({ places, snapshot, expected, isPlan }, { outputs, summary }, stage) => {
    if (expected === undefined)
        return outputs.set('addresses', '[]');
    const uses = await (0,observe_addresses/* observeAddresses */.z)(places, snapshot);
    const balancers = places['load-balancer']?.subnetIds ?? [];
    const areBalancersPrivate = await Promise.all(balancers.map(async (id) => (await snapshot.subnet(id)).isPrivate));
    const form = {
        hasPodSubnet: places.pods !== undefined,
        isLoadBalancerPrivate: areBalancersPrivate.includes(true),
    };
    const needed = (0,needed_addresses/* neededAddresses */.K)(expected, form);
    const lines = (0,address_report/* reportAddresses */.jH)(uses, needed);
    addressText(lines).forEach((line) => stage.info(`  ${line}`));
    await summary.append(renderAddresses(lines));
    await outputs.set('addresses', (0,address_report/* addressesOutput */.Q)(lines));
    const warned = isPlan ? lines : lines.filter(({ verdict }) => verdict !== 'too-small');
    warned.flatMap((line) => (0,address_report/* addressProblem */.cg)(line) ?? []).forEach((problem) => stage.warning(problem));
    if (!isPlan)
        requireAddresses(lines);
};

// EXTERNAL MODULE: ./dist.src/actions/ensure-network/publish-paths.js + 2 modules
var publish_paths = __webpack_require__(81049);
// EXTERNAL MODULE: ./dist.src/runner/plan-table.js
var plan_table = __webpack_require__(74557);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
;// CONCATENATED MODULE: ./dist.src/stages/network/plan-text.js


const ruleRow = (action, target, rule) => ({
    action,
    target,
    what: (0,security_rule/* describeRule */.I)(rule),
    why: (0,ownership/* withoutMark */.E_)(rule.description ?? ''),
});
/** Every change in a row of its own, for tables. */
const planRows = (changes) => changes.flatMap(({ kind, action, target, description, rules, removed }) => kind === 'rules'
    ? [
        ...rules.map((rule) => ruleRow('add', target, rule)),
        ...removed.map((rule) => ruleRow('remove', target, rule)),
    ]
    : [{ action, target, what: description, why: '' }]);
/** The whole plan as JSON: what `parsePlan` reads back, in this job or another. */
const planJson = (changes) => JSON.stringify(changes.map(({ kind, target, description, holder, rules, removed, duplicates }) => ({
    kind,
    target,
    description,
    holder,
    rules,
    removed,
    duplicates,
})));

// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-plan.js





const planSection = ({ changes }) => {
    if (changes.length === 0)
        return '### Network\n\nNothing to change.\n';
    const rows = planRows(changes).map(({ action, target, what, why }) => [action, target, what, why]);
    return `### Network\n\n${(0,markdown/* renderTable */.bo)(['action', 'where', 'rule', 'why'], rows)}`;
};
const findingsSection = (findings) => {
    const rows = findings.map(({ holder, rule, why, instead }) => [
        (0,rules_in_place/* holderText */.ii)(holder),
        rule,
        why,
        instead.join('\n') || 'nothing',
    ]);
    const head = ['where', 'rule', 'why', 'enough would be'];
    return `### Rules to review\n\nThey were left as they are.\n\n${(0,markdown/* renderTable */.bo)(head, rows)}`;
};
const findingsOutput = (findings) => JSON.stringify(findings.map(({ kind, holder, rule, why, instead }) => ({
    kind,
    where: (0,rules_in_place/* holderText */.ii)(holder),
    rule,
    why,
    instead,
})));
/** Shows what would change and what somebody should look at: log, summary and outputs. */
const publishPlan = async (plan, { outputs, summary }, stage) => {
    const { changes, findings, warnings } = plan;
    warnings.forEach((warning) => stage.warning(warning));
    findings.forEach((finding) => stage.warning((0,review_rules/* findingText */.N)(finding)));
    await summary.append(planSection(plan));
    if (findings.length > 0)
        await summary.append(findingsSection(findings));
    await outputs.set('changes', (0,plan_table/* changesOutput */.b)(changes));
    await outputs.set('plan', planJson(changes));
    await outputs.set('findings', findingsOutput(findings));
    await outputs.set('rules-kept', plan.rulesKept);
};

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/plan-and-apply.js















/** A plan that somebody approved is the most that may be done. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parsePlan } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8542)]).then(__webpack_require__.bind(__webpack_require__, 8542));
    (0,same_plan/* requireSamePlan */.j)(parsePlan(text), plan);
};
const removedBy = (changes) => changes.reduce((sum, { removed }) => sum + removed.length, 0);
/** The network that is wanted, with what the chart and the pools say of it. */
const targetOf = async ({ network, chart, attaches }, objects, { engine, cluster }, stage) => {
    // To attach groups one must know the pools.
    const pools = await (attaches ? read_pools/* livePools */.Yg : read_pools/* readPools */.aG)(engine, cluster);
    if (pools === undefined)
        stage.warning(read_pools/* poolsUnknown */.Q2);
    const traffic = (0,service_traffic/* serviceTraffic */.$)(objects);
    const settings = (0,chart_traffic/* withTraffic */.oO)(network, traffic, chart.given);
    const attachedGroups = { 'load-balancer': traffic?.groups };
    const balancers = { attachedGroups, balancerSubnets: traffic?.subnets };
    return (0,network_target/* networkTarget */.Oq)({ ...settings, ...balancers, pools, attachesPools: attaches }, cluster);
};
const tellPaths = (target, snapshot, { context, stage }) => (0,publish_paths/* publishPaths */.g)({ target, places: (0,reachability_places/* placesOf */.e)(target), snapshot }, context, stage);
/** The target as it is after changes: with groups that were made, and pools that got theirs. */
const targetAfter = async (applied, { wish }, snapshot, { inputs, objects, opened, stage }) => {
    const isAttached = applied.some(({ kind }) => kind === 'attach-group');
    const now = isAttached ? await targetOf(inputs, objects, opened, stage) : wish;
    return (await (0,role_groups/* resolveGroups */.bq)(now, snapshot)).target;
};
const apply = async (plan, before, run) => {
    const { context, opened, stage } = run;
    const { engine, client, cluster } = opened;
    const attach = attachToPools(cluster, engine, context.clock, stage);
    const { done, failure } = await (0,ensure_network/* applyEnsureNetwork */.V)(plan, {
        client,
        clock: context.clock,
        progress: stage,
        attach,
    });
    const added = done.reduce((sum, { rules }) => sum + rules.length, 0);
    const report = async () => {
        await context.outputs.set('rules-added', added);
        await context.outputs.set('rules-removed', removedBy(done));
        if (done.length === 0)
            return tellPaths(plan.target, before, run);
        const after = (0,network_snapshot/* takeSnapshot */.W)(client);
        return tellPaths(await targetAfter(done, plan, after, run), after, run);
    };
    const closed = await (0,resource/* reportThenThrow */.e)(failure, report, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`);
};
/** Plans, publishes plan, addresses and paths, and applies unless only planned. */
const planAndApply = async (run) => {
    const { inputs, objects, opened, context, stage } = run;
    const target = await targetOf(inputs, objects, opened, stage);
    // Plan and reports look at the same moment.
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(opened.client);
    const plan = await (0,ensure_network/* planEnsureNetwork */.w)(target, snapshot);
    const { isPlan } = inputs;
    const places = (0,reachability_places/* placesOf */.e)(plan.target);
    const expected = (0,peak/* expectationOf */.EV)(inputs.peak, objects);
    await publishPlan(plan, context, stage);
    await publishAddresses({ places, snapshot, expected, isPlan }, context, stage);
    if (isPlan) {
        await context.outputs.set('rules-added', 0);
        await context.outputs.set('rules-removed', 0);
        await tellPaths(plan.target, snapshot, run);
        return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`);
    }
    if (inputs.approved !== undefined)
        await requireApproved(inputs.approved, plan);
    await apply(plan, snapshot, run);
};


/***/ }),

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60028);


const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPrefix */ .w)(needed);
    return prefix === undefined ? 'several subnets of /16' : `/${prefix}`;
};
/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
const reportAddresses = (subnets, needed) => subnets.map((subnet) => {
    const usable = subnet.cidrs
        .map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)
        .filter(({ version }) => version === 4)
        .reduce((sum, cidr) => sum + (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .usableAddresses */ .H6)(cidr), 0);
    const free = usable - subnet.used;
    const siblings = subnets.filter(({ role }) => role === subnet.role).length;
    const whole = needed[subnet.role];
    const share = whole === undefined ? undefined : Math.ceil(whole / siblings);
    return {
        ...subnet,
        usable,
        free,
        needed: share,
        smallest: share === undefined ? undefined : blockFor(share),
        verdict: judge(share, usable, free),
    };
});
/** What is wrong with a subnet, and what would do; undefined if nothing is. */
const addressProblem = (line) => {
    const { name, cidrs, usable, used, needed, free, smallest, verdict } = line;
    const block = `subnet ${name} (${cidrs.join(', ')})`;
    if (verdict === 'too-small') {
        return `${block} has ${usable} usable addresses and ${needed} are needed: ${smallest} would do`;
    }
    if (verdict !== 'tight')
        return undefined;
    if (needed === undefined)
        return `${block} has no free address left: new pods stay in Pending`;
    return `${block} has ${free} free of ${usable} usable addresses (${used} in use) and ${needed} are needed: enough only if those in use belong to this workload; ${smallest} holds it alone`;
};
/** As an output: a list with one object a subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

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

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ observeAddresses)
/* harmony export */ });
/**
 * What is used of each subnet: one call a subnet and 1000 addresses in use, whatever the number of
 * rules.
 */
const observeAddresses = (places, snapshot) => {
    const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) => subnetIds.map((id) => ({ role: role, id })));
    return Promise.all(wanted.map(async ({ role, id }) => {
        const [{ name, cidrs }, used] = await Promise.all([
            snapshot.subnet(id),
            snapshot.usedAddresses(id),
        ]);
        return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used };
    }));
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

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only groups that are attached count; those that the target names beside them are still to be. */
const placesOf = (target) => {
    const unattached = (0,_network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .unattachedGroups */ .g)(target);
    return Object.fromEntries((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R7)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};


/***/ })

};
