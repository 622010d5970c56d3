export const id = 6198;
export const ids = [6198];
export const modules = {

/***/ 43060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAndApply: () => (/* binding */ planAndApply)
});

// EXTERNAL MODULE: ./dist.src/core/resource.js
var resource = __webpack_require__(33628);
// EXTERNAL MODULE: ./dist.src/stages/network/attach-to-pools.js
var attach_to_pools = __webpack_require__(66992);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 4 modules
var ensure_network = __webpack_require__(52989);
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
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 1 modules
var service_traffic = __webpack_require__(51568);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var reachability_places = __webpack_require__(60570);
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
/** The same for the log, one line per subnet. */
const addressText = (lines) => lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`;
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`;
});

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-addresses.js





/**
 * Writes usable, used and needed addresses to the log, the summary and the outputs. Makes no call
 * if the need is unknown.
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
        (0,address_report/* requireAddresses */.cf)(lines);
};

// EXTERNAL MODULE: ./dist.src/actions/ensure-network/publish-paths.js
var publish_paths = __webpack_require__(31490);
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
/** Every change as a separate row, for tables. */
const planRows = (changes) => changes.flatMap(({ kind, action, target, description, rules, removed }) => kind === 'rules'
    ? [
        ...rules.map((rule) => ruleRow('add', target, rule)),
        ...removed.map((rule) => ruleRow('remove', target, rule)),
    ]
    : [{ action, target, what: description, why: '' }]);
/** The whole plan as JSON, which `parsePlan` reads in this job or another. */
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
/** Writes what would change and what needs a review to log, summary and outputs. */
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














/** Rejects a plan that exceeds the approved one. Loads the parser only when needed. */
const requireApproved = async (text, plan) => {
    const { parsePlan } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8542)]).then(__webpack_require__.bind(__webpack_require__, 8542));
    (0,same_plan/* requireSamePlan */.j)(parsePlan(text), plan);
};
const removedBy = (changes) => changes.reduce((sum, { removed }) => sum + removed.length, 0);
/** The desired network, completed from the chart and the pools. */
const targetOf = async ({ network, chart, attaches }, objects, { engine, cluster }, stage) => {
    // Attaching groups requires knowing the pools.
    const pools = await (attaches ? read_pools/* livePools */.Yg : read_pools/* readPools */.aG)(engine, cluster);
    if (pools === undefined)
        stage.warning(read_pools/* poolsUnknown */.Q2);
    const traffic = (0,service_traffic/* serviceTraffic */.$d)(objects);
    const settings = (0,service_traffic/* withTraffic */.oO)(network, traffic, chart.given);
    const attachedGroups = { 'load-balancer': traffic?.groups };
    const balancers = { attachedGroups, balancerSubnets: traffic?.subnets };
    return (0,network_target/* networkTarget */.Oq)({ ...settings, ...balancers, pools, attachesPools: attaches }, cluster);
};
const reportPaths = (target, snapshot, { context, stage }) => (0,publish_paths/* publishPaths */.g)({ target, places: (0,reachability_places/* placesOf */.e)(target), snapshot }, context, stage);
/**
 * The target after the changes: with the groups that were created, and pools with theirs attached.
 */
const targetAfter = async (applied, { desired }, snapshot, { inputs, objects, opened, stage }) => {
    const isAttached = applied.some(({ kind }) => kind === 'attach-group');
    const now = isAttached ? await targetOf(inputs, objects, opened, stage) : desired;
    return (await (0,role_groups/* resolveGroups */.bq)(now, snapshot)).target;
};
const apply = async (plan, before, run) => {
    const { context, opened, stage } = run;
    const { engine, client, cluster } = opened;
    const attach = (0,attach_to_pools/* attachToPools */.E)(cluster, engine, context.clock, stage);
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
            return reportPaths(plan.target, before, run);
        const after = (0,network_snapshot/* takeSnapshot */.W)(client);
        return reportPaths(await targetAfter(done, plan, after, run), after, run);
    };
    const closed = await (0,resource/* reportThenThrow */.e)(failure, report, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`);
};
/** Plans, publishes plan, addresses and paths, and applies unless only planned. */
const planAndApply = async (run) => {
    const { inputs, objects, opened, context, stage } = run;
    const target = await targetOf(inputs, objects, opened, stage);
    // Plan and reports use the same snapshot.
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
        await reportPaths(plan.target, snapshot, run);
        return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`);
    }
    if (inputs.approved !== undefined)
        await requireApproved(inputs.approved, plan);
    await apply(plan, snapshot, run);
};


/***/ }),

/***/ 31490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ publishPaths)
/* harmony export */ });
/* harmony import */ var _stages_reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(201);
/* harmony import */ var _stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45208);
/* harmony import */ var _stages_reachability_render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18211);
/* harmony import */ var _stages_reachability_render_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);
/* harmony import */ var _stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39221);





/**
 * Judges every path and reports it in log, summary and outputs; returns the number of closed ones.
 */
const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await (0,_stages_reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .observePaths */ .L)(places, snapshot, target);
    const report = (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportPaths */ .Rs)(view, target);
    const closed = (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .closedPaths */ .tF)(report);
    (0,_stages_reachability_render_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPathText */ .T)(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(_stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh).forEach((one) => stage.warning((0,_stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .routeFindingText */ .mM)(one)));
    await summary.append((0,_stages_reachability_render_summary_js__WEBPACK_IMPORTED_MODULE_2__.renderPathSummary)(report));
    await outputs.set('paths', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOutput */ .az)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPaths */ .Ck)(report).length);
    await outputs.set('route-findings', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .routeFindingsOutput */ .xQ)(report));
    return closed.length;
};


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

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs a function once; every caller gets the same promise. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


/***/ }),

/***/ 74557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan),
/* harmony export */   b: () => (/* binding */ changesOutput)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50110);

/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    const heading = `### ${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(['action', 'what', 'change'], rows)}`;
};
/** A plan as an output: the changes, without details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


/***/ }),

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cf: () => (/* binding */ requireAddresses),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60028);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);



/** @throws ActionError SUBNET_TOO_SMALL if a subnet can never hold the expected pods */
const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(addressProblem).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};
const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestPrefix */ .w)(needed);
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
/** The problem of a subnet and the size that would suffice; undefined if there is none. */
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
/** The action's output: a list with one object per subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neededAddresses)
/* harmony export */ });
/** Virtual nodes that a cycling pool creates before it removes old ones; OCI's default is 1. */
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
 * The addresses that each subnet must provide: one per pod and virtual node, and those of each
 * release's load balancers.
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
 * Reads the usage of each subnet: one call per subnet and 1000 addresses in use, whatever the
 * number of rules.
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

/***/ 66992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attachToPools)
/* harmony export */ });
/* harmony import */ var _core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75906);
/* harmony import */ var _attach_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57423);
/* harmony import */ var _node_pool_wait_for_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21132);



/** The same as when ensure-node-pool changes a pool. */
const TIMEOUT = 20 * 60_000;
/** Updates a pool and waits for the work request, so that later steps find it settled. */
const attachToPools = (cluster, client, clock, progress) => async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT };
    const work = await (0,_core_start_when_free_js__WEBPACK_IMPORTED_MODULE_0__/* .startWhenFree */ .l)(wait, () => (0,_attach_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .attachToPool */ .dL)(pool, groups, client));
    if (work === undefined)
        return;
    await (0,_node_pool_wait_for_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForWork */ .W1)(work, cluster.compartmentId, wait);
    progress.info(`virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`);
};


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePaths)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


class PathReader {
    #snapshot;
    #needsVcn;
    constructor(snapshot, needsVcn) {
        this.#snapshot = snapshot;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const group = (id) => this.#snapshot.group(id, subnetIds[0] ?? '');
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map(group)),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const snapshot = this.#snapshot;
        const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
            this.#routeTable(ids.routeTableId),
            this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#snapshot.routeTable(id);
        const found = routes.map(async (route) => ({
            ...route,
            gateway: await this.#snapshot.gateway(route.gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
const observePaths = async (places, snapshot, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN).some(_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateBlock */ .VO);
    const reader = new PathReader(snapshot, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
};


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

/***/ 18211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPathSummary: () => (/* binding */ renderPathSummary)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39221);
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45208);



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacles */ .Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path),
    words[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path)],
    explanation(path),
]));
/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path));
        found.set(key, edge);
    }
    return [...found.values()];
};
const colours = {
    open: 'stroke:#1a7f37',
    pending: 'stroke:#9a6700,stroke-width:3px',
    shut: 'stroke:#8c959f',
    closed: 'stroke:#cf222e,stroke-width:3px',
};
/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths) => {
    const all = edges(paths);
    const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
    const node = (name) => `n${names.indexOf(name)}`;
    const arrow = (edge) => {
        const isOpen = edge.verdict === 'open';
        const text = `${isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`;
        return `  ${node(edge.from)} ${isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`;
    };
    return [
        '```mermaid',
        'flowchart LR',
        ...names.map((name) => `  ${node(name)}["${name}"]`),
        ...all.map(arrow),
        ...all.map((edge, at) => `  linkStyle ${at} ${colours[edge.verdict]}`),
        '```',
    ];
};
/** The report as a section of the job summary. */
const renderPathSummary = ({ paths, findings }) => {
    const notes = findings.map(_review_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeFindingText */ .mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBullets */ .QC)(notes)}` : parts;
};


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderPathText)
/* harmony export */ });
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45208);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39221);


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .trafficText */ .nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacles */ .Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, one line each; faults of routes are separate warnings. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(one)).map(_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeFindingText */ .mM),
];


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


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


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 70224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ statements),
/* harmony export */   o: () => (/* binding */ grantOf)
/* harmony export */ });
const permission = (name) => `request.permission = '${name}'`;
/** Every statement that an action may need, once; which needs which is in `policyLists`. */
const statements = {
    useClusters: {
        grant: 'use clusters',
        place: 'cluster',
        reason: 'kubeconfig, tokens for the Kubernetes API',
    },
    seeNodes: {
        grant: 'use clusters',
        place: 'cluster',
        reason: 'reading the cluster, and waiting for its Kubernetes nodes (with "read clusters" alone, whether they are Ready is not known)',
    },
    readClusters: { grant: 'read clusters', place: 'cluster', reason: 'reading the cluster' },
    manageClusters: {
        grant: 'manage clusters',
        place: 'cluster',
        reason: 'making and changing the cluster',
    },
    followCluster: {
        grant: 'read cluster-work-requests',
        place: 'cluster',
        reason: 'following the change of the cluster',
    },
    followPools: {
        grant: 'read cluster-node-pools',
        place: 'cluster',
        reason: 'following the change of the cluster',
    },
    endpointSubnets: { grant: 'use subnets', place: 'network', reason: 'making the cluster' },
    endpointVnics: { grant: 'manage vnics', place: 'network', reason: 'making the cluster' },
    endpointGroups: {
        grant: 'use network-security-groups',
        place: 'network',
        reason: 'putting the endpoint into groups',
    },
    readPools: {
        grant: 'read cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'the groups of the pools',
        optional: 'their groups count as not attached',
    },
    comparePools: {
        grant: 'read cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'comparing the pool',
    },
    managePools: {
        grant: 'manage cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'making and changing the pool',
    },
    managePoolsOfSubnets: {
        grant: 'manage cluster-virtualnode-pools',
        place: 'network',
        reason: 'making and changing a pool whose subnets are here',
    },
    readNodePools: {
        grant: 'read cluster-node-pools',
        place: 'cluster',
        reason: 'following its work request',
    },
    readWorkRequests: {
        grant: 'read cluster-work-requests',
        place: 'cluster',
        reason: 'following its work request',
    },
    readNetwork: {
        grant: 'read virtual-network-family',
        place: 'network',
        reason: 'reading subnets, rules and routes',
    },
    manageNetwork: {
        grant: 'manage virtual-network-family',
        place: 'network',
        reason: 'making the network',
    },
    useSubnets: { grant: 'use subnets', place: 'network', reason: 'making and changing the pool' },
    manageVnics: { grant: 'manage vnics', place: 'network', reason: 'making and changing the pool' },
    useGroups: {
        grant: 'use network-security-groups',
        place: 'network',
        reason: 'reading the rules of groups, putting pools into groups',
    },
    updateLists: {
        grant: 'manage security-lists',
        place: 'network',
        where: permission('SECURITY_LIST_UPDATE'),
        reason: 'adding rules to security lists',
    },
    updateGroups: {
        grant: 'manage network-security-groups',
        place: 'network',
        where: permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES'),
        reason: 'adding rules to groups',
    },
    manageGroups: {
        grant: 'manage network-security-groups',
        place: 'network',
        where: `any {${permission('NETWORK_SECURITY_GROUP_CREATE')}, ${permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES')}}`,
        reason: 'making groups, and adding rules to them',
    },
    attachToVcn: {
        grant: 'manage vcns',
        place: 'network',
        where: permission('VCN_ATTACH'),
        reason: 'making groups or a capture filter in the VCN',
    },
    readFlowLogs: {
        grant: 'read log-groups',
        place: 'network',
        reason: 'looking for the flow logs of subnets',
    },
    manageFlowLogs: { grant: 'manage log-groups', place: 'network', reason: 'making the flow logs' },
    updateSubnets: {
        grant: 'manage subnets',
        place: 'network',
        where: permission('SUBNET_UPDATE'),
        reason: 'recording the traffic of subnets',
    },
    manageFilters: {
        grant: 'manage capture-filters',
        place: 'network',
        reason: 'making the filter of what is recorded',
    },
    pull: { grant: 'read repos', place: 'repositories', reason: 'pulling images' },
    push: { grant: 'manage repos', place: 'repositories', reason: 'pushing images' },
    build: {
        grant: 'manage repos',
        place: 'repositories',
        reason: 'making the repository, pushing',
    },
    findRepository: {
        grant: 'inspect repos',
        place: 'repositories',
        reason: 'looking for the repository',
    },
    pushToOne: {
        grant: 'manage repos',
        place: 'repositories',
        where: "target.repo.name = 'shop'",
        reason: 'pushing',
    },
    readScans: {
        grant: 'read container-scan-results',
        place: 'repositories',
        reason: 'waiting for the vulnerability scan, in the compartment of the scan target',
    },
    readBalancers: {
        grant: 'read load-balancers',
        place: 'cluster',
        reason: 'comparing the load balancers of Services',
        optional: 'load balancers are not compared',
    },
    readNetworkBalancers: {
        grant: 'read network-load-balancers',
        place: 'cluster',
        reason: 'comparing the load balancers of Services',
        optional: 'load balancers are not compared',
    },
    useBastion: {
        grant: 'use bastion',
        place: 'network',
        reason: 'making a session on the bastion, in its compartment',
    },
    manageSessions: {
        grant: 'manage bastion-session',
        place: 'network',
        reason: 'the session that the tunnel goes through',
    },
    availabilityDomains: {
        grant: 'inspect compartments',
        place: 'root',
        reason: 'availability domains',
    },
};
/** Returns the IAM statements that give a group what a call needs, one per line. */
const grantOf = (grants) => [grants]
    .flat()
    .map((grant) => `\n  Allow group '<group>' to ${grant} in compartment <compartment>`)
    .join('');


/***/ })

};
