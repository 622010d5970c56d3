export const id = 3060;
export const ids = [3060];
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

/***/ 81049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ publishPaths)
});

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-summary.js



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,path_report/* obstacles */.Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,markdown/* renderTable */.bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,path_report/* trafficText */.nR)(path),
    words[(0,path_report/* verdictOf */.Vj)(path)],
    explanation(path),
]));
/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,path_report/* verdictOf */.Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,path_report/* trafficText */.nR)(path));
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
    const notes = findings.map(review_routes/* routeFindingText */.mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,markdown/* renderBullets */.QC)(notes)}` : parts;
};

;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-text.js


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,path_report/* verdictOf */.Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,path_report/* obstacles */.Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, one line each; faults of routes are separate warnings. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,review_routes/* isFault */.Zh)(one)).map(review_routes/* routeFindingText */.mM),
];

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-paths.js





/**
 * Judges every path and reports it in log, summary and outputs; returns the number of closed ones.
 */
const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await (0,observe_paths/* observePaths */.L)(places, snapshot, target);
    const report = (0,path_report/* reportPaths */.Rs)(view, target);
    const closed = (0,path_report/* closedPaths */.tF)(report);
    renderPathText(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(review_routes/* isFault */.Zh).forEach((one) => stage.warning((0,review_routes/* routeFindingText */.mM)(one)));
    await summary.append(renderPathSummary(report));
    await outputs.set('paths', (0,path_report/* pathsOutput */.az)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0,path_report/* pendingPaths */.Ck)(report).length);
    await outputs.set('route-findings', (0,path_report/* routeFindingsOutput */.xQ)(report));
    return closed.length;
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

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ })

};
