export const id = 6482;
export const ids = [6482];
export const modules = {

/***/ 26482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNetwork = void 0;
const container_engine_ts_1 = __webpack_require__(44589);
const network_adapter_ts_1 = __webpack_require__(45109);
const network_routes_adapter_ts_1 = __webpack_require__(56004);
const one_look_ts_1 = __webpack_require__(73029);
const oci_session_ts_1 = __webpack_require__(81634);
const remembered_ts_1 = __webpack_require__(90427);
const subnet_addresses_adapter_ts_1 = __webpack_require__(66047);
const resource_ts_1 = __webpack_require__(71695);
const ensure_network_ts_1 = __webpack_require__(12041);
const network_target_ts_1 = __webpack_require__(53124);
const read_pools_ts_1 = __webpack_require__(67314);
const role_groups_ts_1 = __webpack_require__(46369);
const same_plan_ts_1 = __webpack_require__(91964);
const service_traffic_ts_1 = __webpack_require__(33653);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(86237);
const approval_ts_1 = __webpack_require__(61742);
const attach_to_pools_ts_1 = __webpack_require__(86686);
const chart_traffic_ts_1 = __webpack_require__(65929);
const create_network_ts_1 = __webpack_require__(36782);
const network_inputs_ts_1 = __webpack_require__(38369);
const publish_addresses_ts_1 = __webpack_require__(61039);
const publish_paths_ts_1 = __webpack_require__(37987);
const publish_plan_ts_1 = __webpack_require__(52708);
/** A plan that somebody approved is the most that may be done. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parsePlan } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(6953)]).then(__webpack_require__.bind(__webpack_require__, 36953));
    (0, same_plan_ts_1.requireSamePlan)(parsePlan(text), plan);
};
const removedBy = (changes) => changes.reduce((sum, { removed }) => sum + removed.length, 0);
const readAll = (read) => ({
    network: (0, network_inputs_ts_1.readNetwork)(read),
    chart: (0, chart_traffic_ts_1.readChart)(read),
    peak: (0, publish_addresses_ts_1.readPeak)(read),
    clusterId: read.required('cluster-id', (0, ocid_ts_1.ocidOf)('cluster')),
    attaches: read.withDefault('attach-groups', input_text_ts_1.asFlag, false),
    ...(0, approval_ts_1.readApproval)(read),
});
/** The adapters, and the cluster that the network is for. */
const open = async ({ clusterId }, { environment, clock, log }) => {
    const mask = (secret) => log.mask(secret);
    const session = (0, oci_session_ts_1.sessionAt)(await (0, oci_session_ts_1.openSession)(environment, clock, mask), clusterId);
    const [engine, client, routes, addresses] = await Promise.all([
        (0, container_engine_ts_1.openContainerEngine)(session, clock),
        (0, network_adapter_ts_1.openNetwork)(session, clock),
        (0, network_routes_adapter_ts_1.openNetworkRoutes)(session, clock),
        (0, subnet_addresses_adapter_ts_1.openSubnetAddresses)(session, clock),
    ]);
    const cluster = await engine.cluster(clusterId);
    // Nothing here changes routes.
    return { engine, client, routes: (0, remembered_ts_1.remembered)(routes, publish_paths_ts_1.sharedRoutes), addresses, cluster };
};
/** The network that is wanted, with what the chart and the pools say of it. */
const targetOf = async ({ network, chart, attaches }, objects, { engine, cluster }, stage) => {
    // To attach groups one must know the pools.
    const pools = await (attaches ? read_pools_ts_1.livePools : read_pools_ts_1.readPools)(engine, cluster);
    if (pools === undefined)
        stage.warning(read_pools_ts_1.poolsUnknown);
    const traffic = (0, service_traffic_ts_1.serviceTraffic)(objects);
    const settings = (0, chart_traffic_ts_1.withTraffic)(network, traffic, chart.given);
    const attachedGroups = { 'load-balancer': traffic?.groups };
    const balancers = { attachedGroups, balancerSubnets: traffic?.subnets };
    return (0, network_target_ts_1.networkTarget)({ ...settings, ...balancers, pools, attachesPools: attaches }, cluster);
};
const tellPaths = (target, client, { opened, context, stage }) => (0, publish_paths_ts_1.publishPaths)({ target, places: (0, publish_paths_ts_1.placesOf)(target), client, routes: opened.routes }, context, stage);
/** Plan and report look at the same moment: each object is read once. */
const lookOf = ({ client, routes }, { roles }) => {
    const shared = (0, remembered_ts_1.remembered)(client, publish_paths_ts_1.sharedReads);
    const subnetId = roles.nodes?.subnetIds[0];
    return subnetId === undefined ? shared : (0, one_look_ts_1.oneLook)(shared, routes, subnetId);
};
/** The target as it is after changes: with groups that were made, and pools that got theirs. */
const targetAfter = async (applied, { wish }, { inputs, objects, opened, stage }) => {
    const isAttached = applied.some(({ kind }) => kind === 'attach-group');
    const now = isAttached ? await targetOf(inputs, objects, opened, stage) : wish;
    return (await (0, role_groups_ts_1.resolveGroups)(now, opened.client)).target;
};
const apply = async (plan, before, run) => {
    const { context, opened, stage } = run;
    const { engine, client, cluster } = opened;
    const attach = (0, attach_to_pools_ts_1.attachToPools)(cluster, engine, context.clock, stage);
    const { done, failure } = await (0, ensure_network_ts_1.applyEnsureNetwork)(plan, {
        client,
        clock: context.clock,
        progress: stage,
        attach,
    });
    const added = done.reduce((sum, { rules }) => sum + rules.length, 0);
    const report = async () => {
        await context.outputs.set('rules-added', added);
        await context.outputs.set('rules-removed', removedBy(done));
        const isSame = done.length === 0;
        const target = isSame ? plan.target : await targetAfter(done, plan, run);
        return tellPaths(target, isSame ? before : lookOf(opened, target), run);
    };
    const closed = await (0, resource_ts_1.reportThenThrow)(failure, report, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${added} rules added, ${plan.rulesKept} already there${still}`);
};
const planAndApply = async (run) => {
    const { inputs, objects, opened, context, stage } = run;
    const target = await targetOf(inputs, objects, opened, stage);
    const client = lookOf(opened, target);
    const plan = await (0, ensure_network_ts_1.planEnsureNetwork)(target, client);
    const { isPlan } = inputs;
    const places = (0, publish_paths_ts_1.placesOf)(plan.target);
    const expected = (0, publish_addresses_ts_1.expectationOf)(inputs.peak, objects);
    await (0, publish_plan_ts_1.publishPlan)(plan, context, stage);
    const { addresses } = opened;
    await (0, publish_addresses_ts_1.publishAddresses)({ places, client, addresses, expected, isPlan }, context, stage);
    if (isPlan) {
        await context.outputs.set('rules-added', 0);
        await context.outputs.set('rules-removed', 0);
        await tellPaths(plan.target, client, run);
        return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`);
    }
    if (inputs.approved !== undefined)
        await requireApproved(inputs.approved, plan);
    await apply(plan, client, run);
};
exports.ensureNetwork = {
    main: async (context) => {
        if ((0, create_network_ts_1.wantsCreate)(context))
            return (0, create_network_ts_1.createNetwork)(context);
        const inputs = context.readInputs(readAll);
        const stage = context.log.stage('ensure-network');
        const [opened, objects] = await Promise.all([
            open(inputs, context),
            (0, chart_traffic_ts_1.renderChart)(inputs.chart, context),
        ]);
        await planAndApply({ inputs, objects, opened, context, stage });
    },
};


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readApproval = void 0;
const input_text_ts_1 = __webpack_require__(12736);
const NEEDED = 'Give the output "plan" of the run with mode plan that somebody approved.';
/**
 * Whether only to plan, and the plan that somebody approved. Approval is a mode of its own, which
 * cannot work without a plan: an approved plan that got lost on its way must not approve everything.
 */
const readApproval = (read) => {
    const mode = read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan', 'apply-approved'), 'apply');
    const approved = read.optional('approved-plan', input_text_ts_1.asText);
    if (mode === 'apply-approved' && approved === undefined) {
        read.problem('mode apply-approved needs input "approved-plan"', NEEDED);
    }
    if (mode !== 'apply-approved' && approved !== undefined) {
        const hint = 'Write "mode: apply-approved", so that nothing is done without the plan.';
        read.problem('input "approved-plan" is given without mode apply-approved', hint);
    }
    return { isPlan: mode === 'plan', approved };
};
exports.readApproval = readApproval;


/***/ }),

/***/ 86686:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attachToPools = void 0;
const attach_groups_ts_1 = __webpack_require__(38046);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/** As for a pool that is changed by ensure-node-pool. */
const TIMEOUT = 20 * 60_000;
/** Updates a pool and waits for the work request, so that later steps find it at rest. */
const attachToPools = (cluster, client, clock, progress) => async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT };
    const work = await (0, wait_for_pool_ts_1.startWhenFree)(wait, () => (0, attach_groups_ts_1.attachToPool)(pool, groups, client));
    if (work === undefined)
        return;
    await (0, wait_for_pool_ts_1.waitForWork)(work, cluster.compartmentId, wait);
    progress.info(`virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`);
};
exports.attachToPools = attachToPools;


/***/ }),

/***/ 65929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withTraffic = exports.renderChart = exports.readChart = void 0;
const chart_place_ts_1 = __webpack_require__(45158);
const exec_ts_1 = __webpack_require__(84613);
const helm_ts_1 = __webpack_require__(25829);
const workspace_ts_1 = __webpack_require__(83421);
const path_ts_1 = __webpack_require__(5551);
const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type'];
const readChart = (read) => ({
    chart: read.optional('chart', path_ts_1.asChart),
    values: read.list('values', path_ts_1.asPath),
    given: new Set(OVERRIDING.filter((name) => read.has(name))),
});
exports.readChart = readChart;
/** The objects of the chart; none without one. */
const renderChart = async ({ chart, values }, { environment, signal }) => {
    if (chart === undefined)
        return [];
    const files = (0, chart_place_ts_1.placeCharts)((0, workspace_ts_1.openWorkspace)(environment), { chart, values });
    const release = { name: 'network', namespace: 'default', ...files, set: {} };
    return (0, helm_ts_1.helm)((0, exec_ts_1.execUntil)(signal), {}).template(release);
};
exports.renderChart = renderChart;
/** The settings with ports, clients and kind of the Services' load balancer, where not given. */
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
exports.withTraffic = withTraffic;


/***/ }),

/***/ 36782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createNetwork = exports.wantsCreate = void 0;
const network_adapter_ts_1 = __webpack_require__(45109);
const network_create_adapter_ts_1 = __webpack_require__(14510);
const network_routes_adapter_ts_1 = __webpack_require__(56004);
const oci_session_ts_1 = __webpack_require__(81634);
const remembered_ts_1 = __webpack_require__(90427);
const plan_table_ts_1 = __webpack_require__(39266);
const apply_create_ts_1 = __webpack_require__(37366);
const network_wish_ts_1 = __webpack_require__(41223);
const service_traffic_ts_1 = __webpack_require__(33653);
const plan_create_ts_1 = __webpack_require__(89035);
const same_create_ts_1 = __webpack_require__(71284);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(86237);
const vcn_cidr_ts_1 = __webpack_require__(64627);
const approval_ts_1 = __webpack_require__(61742);
const chart_traffic_ts_1 = __webpack_require__(65929);
const network_inputs_ts_1 = __webpack_require__(38369);
const publish_addresses_ts_1 = __webpack_require__(61039);
const publish_paths_ts_1 = __webpack_require__(37987);
const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
/** Whether the whole network is to be made; its inputs are others then. */
const wantsCreate = ({ readInputs }) => readInputs((read) => read.withDefault('create', input_text_ts_1.asFlag, false));
exports.wantsCreate = wantsCreate;
const readWish = (read) => {
    const endpoint = read.withDefault('api-endpoint', (0, input_text_ts_1.asOneOf)('public', 'private'), 'public');
    return {
        name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
        compartmentId: read.required('compartment-id', (0, ocid_ts_1.ocidOf)('compartment', 'tenancy')),
        vcnCidr: read.required('vcn-cidr', (text) => (0, vcn_cidr_ts_1.parseVcnCidr)(text).text),
        mode: read.withDefault('network-mode', (0, input_text_ts_1.asOneOf)('security-list', 'nsg'), 'security-list'),
        isEndpointPublic: endpoint === 'public',
        hasFlowLogs: read.withDefault('flow-logs', input_text_ts_1.asFlag, false),
        hasDatabase: read.withDefault('create-database-subnet', input_text_ts_1.asFlag, true),
        ...(0, network_inputs_ts_1.readOptions)(read),
    };
};
const OUTPUTS = {
    endpoint: 'endpoint-subnet-id',
    nodes: 'node-subnet-id',
    'load-balancer': 'load-balancer-subnet-id',
    database: 'database-subnet-id',
};
const setIds = async (ids, wish, { outputs }) => {
    await outputs.set('vcn-id', ids.get('vcn') ?? '');
    for (const role of (0, network_wish_ts_1.subnetRoles)(wish)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, wish) => Object.fromEntries((0, network_wish_ts_1.subnetRoles)(wish).map((role) => {
    const idsOf = (kind) => [ids.get(`${kind}-${role}`) ?? []].flat();
    return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }];
}));
/** A plan that somebody approved is the most that may be made. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parseCreatePlan } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(7463)]).then(__webpack_require__.bind(__webpack_require__, 87463));
    (0, same_create_ts_1.requireSameCreate)(parseCreatePlan(text), plan);
};
/**
 * Makes the whole network of the reference architecture, or what is missing of it; deletes nothing.
 * Then follows every path through it, as it is.
 */
const createNetwork = async (context) => {
    const { readInputs, environment, clock, log, outputs, summary } = context;
    const inputs = readInputs((read) => ({
        wish: readWish(read),
        peak: (0, publish_addresses_ts_1.readPeak)(read),
        chart: (0, chart_traffic_ts_1.readChart)(read),
        ...(0, approval_ts_1.readApproval)(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret));
    const objects = await (0, chart_traffic_ts_1.renderChart)(inputs.chart, context);
    const asked = { ...inputs.wish, expected: (0, publish_addresses_ts_1.expectationOfNew)(inputs.peak, objects) };
    const wish = (0, chart_traffic_ts_1.withTraffic)(asked, (0, service_traffic_ts_1.serviceTraffic)(objects), inputs.chart.given);
    const [client, groups, routes] = await Promise.all([
        (0, network_create_adapter_ts_1.openNetworkCreate)(session, clock),
        (0, network_adapter_ts_1.openNetwork)(session, clock),
        (0, network_routes_adapter_ts_1.openNetworkRoutes)(session, clock),
    ]);
    const plan = await (0, plan_create_ts_1.planCreate)(wish, client, groups);
    const { changes, kept } = plan;
    await summary.append((0, plan_table_ts_1.renderPlan)(`Network ${wish.name}`, changes));
    await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(changes));
    await outputs.set('plan', (0, same_create_ts_1.createPlanJson)(plan));
    if (isPlan) {
        changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`));
        return stage.done(`${changes.length} parts to make, ${kept.length} already there`);
    }
    if (approved !== undefined)
        await requireApproved(approved, plan);
    const { ids, done, failure } = await (0, apply_create_ts_1.applyCreate)(plan, { client, groups, clock, progress: stage });
    await setIds(ids, wish, context);
    if (failure !== undefined)
        throw failure;
    const sources = {
        places: placesOf(ids, wish),
        client: (0, remembered_ts_1.remembered)(groups, publish_paths_ts_1.sharedReads),
        routes: (0, remembered_ts_1.remembered)(routes, publish_paths_ts_1.sharedRoutes),
    };
    const closed = await (0, publish_paths_ts_1.publishPaths)({ target: wish, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};
exports.createNetwork = createNetwork;


/***/ }),

/***/ 38369:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readNetwork = exports.readOptions = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const input_text_ts_1 = __webpack_require__(12736);
const options_ts_1 = __webpack_require__(97329);
const role_ts_1 = __webpack_require__(84991);
const ocid_ts_1 = __webpack_require__(86237);
const asBlock = (text) => (0, cidr_ts_1.parseCidr)(text).text;
const asPort = (0, input_text_ts_1.asInteger)(1, 65_535);
const readGroups = (read) => {
    const group = (0, ocid_ts_1.ocidOf)('networksecuritygroup');
    return {
        endpoint: read.optional('endpoint-nsg-id', group),
        nodes: read.optional('nodes-nsg-id', group),
        pods: read.optional('pods-nsg-id', group),
        'load-balancer': read.optional('load-balancer-nsg-id', group),
        database: read.optional('database-nsg-id', group),
    };
};
/** Mode nsg needs the groups of all roles that the network has, unless they may be made. */
const requireGroups = (read, isThere) => {
    for (const role of role_ts_1.roles.filter(isThere)) {
        if (read.has(`${role}-nsg-id`))
            continue;
        const hint = 'Give the network security group of every role, set create-groups: true, or use network-mode: security-list.';
        read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint);
    }
};
/** Only a network load balancer has UDP listeners; of a chart's it is not known before it is rendered. */
const requireNetworkBalancer = (read, kind) => {
    const isKnown = kind !== undefined || !read.has('chart');
    if (!read.has('udp-listeners') || !isKnown || (kind ?? 'lb') !== 'lb')
        return;
    read.problem('input "udp-listeners" needs a network load balancer', 'Set load-balancer-type to nlb or nlb-preserving-source, or leave out udp-listeners.');
};
const readPorts = (read, name) => read.list(name, asPort);
const readers = {
    blocks: (read, name) => read.list(name, asBlock),
    'tcp-ports': readPorts,
    'udp-ports': readPorts,
    'load-balancer': (read, name) => read.optional(name, (0, input_text_ts_1.asOneOf)(...options_ts_1.loadBalancerKinds)),
    flag: (read, name) => read.optional(name, input_text_ts_1.asFlag),
};
/** The options as the workflow gives them, with the defaults of the rest. */
const readOptions = (read) => {
    const given = Object.fromEntries(Object.entries(options_ts_1.networkOptionFields).map(([key, { name, form }]) => [
        key,
        readers[form](read, name),
    ]));
    requireNetworkBalancer(read, given.loadBalancer);
    return (0, options_ts_1.networkOptions)(given);
};
exports.readOptions = readOptions;
/** The inputs that describe the network. */
const readNetwork = (read) => {
    const mode = read.withDefault('network-mode', (0, input_text_ts_1.asOneOf)('security-list', 'nsg'), 'security-list');
    const createGroups = read.withDefault('create-groups', input_text_ts_1.asFlag, false);
    const podSubnetId = read.optional('pod-subnet-id', (0, ocid_ts_1.ocidOf)('subnet'));
    const databaseSubnetId = read.optional('database-subnet-id', (0, ocid_ts_1.ocidOf)('subnet'));
    if (mode === 'nsg' && !createGroups) {
        requireGroups(read, (role) => (role !== 'pods' || podSubnetId !== undefined) &&
            (role !== 'database' || databaseSubnetId !== undefined));
    }
    return {
        mode,
        createGroups,
        groups: readGroups(read),
        nodeSubnetId: read.required('node-subnet-id', (0, ocid_ts_1.ocidOf)('subnet')),
        podSubnetId,
        databaseSubnetId,
        ...(0, exports.readOptions)(read),
        prune: read.withDefault('prune', input_text_ts_1.asFlag, false),
    };
};
exports.readNetwork = readNetwork;


/***/ }),

/***/ 61039:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishAddresses = exports.expectationOfNew = exports.expectationOf = exports.readPeak = void 0;
const address_report_ts_1 = __webpack_require__(14631);
const needed_addresses_ts_1 = __webpack_require__(55222);
const observe_addresses_ts_1 = __webpack_require__(55253);
const render_addresses_ts_1 = __webpack_require__(42095);
const release_pods_ts_1 = __webpack_require__(2870);
const require_addresses_ts_1 = __webpack_require__(32062);
const input_text_ts_1 = __webpack_require__(12736);
const share_ts_1 = __webpack_require__(79113);
/** CoreDNS in its usual number, metrics-server, an ingress controller with two pods, one to spare. */
const SYSTEM_PODS = 6;
const readPeak = (read) => ({
    podsPerRelease: read.optional('max-pods', (0, input_text_ts_1.asInteger)(1, 100_000)),
    nodes: read.withDefault('node-pool-size', (0, input_text_ts_1.asInteger)(1, 1000), 3),
    previews: read.withDefault('previews', (0, input_text_ts_1.asInteger)(0, 1000), 0),
    surge: read.withDefault('surge', share_ts_1.asShare, 0.25),
    systemPods: SYSTEM_PODS,
});
exports.readPeak = readPeak;
/** Without a chart, and behind a Service of somebody else's, a release is taken to have one. */
const loadBalancers = (objects) => Math.max(1, (0, release_pods_ts_1.loadBalancersOf)(objects));
/** `max-pods`, else what the chart runs at its peak; undefined where nothing says it. */
const expectationOf = (peak, objects = []) => {
    const derived = (0, release_pods_ts_1.podsAtPeak)(objects);
    const podsPerRelease = peak.podsPerRelease ?? (derived > 0 ? derived : undefined);
    if (podsPerRelease === undefined)
        return undefined;
    return { ...peak, podsPerRelease, loadBalancers: loadBalancers(objects) };
};
exports.expectationOf = expectationOf;
/** A network is made once and outlives many releases: for so many pods of one at least. */
const USUAL_PODS = 100;
/** What a new network is made for: `max-pods`, else what the chart runs at its peak, 100 at least. */
const expectationOfNew = (peak, objects) => ({
    ...peak,
    podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, (0, release_pods_ts_1.podsAtPeak)(objects)),
    loadBalancers: loadBalancers(objects),
});
exports.expectationOfNew = expectationOfNew;
/**
 * Tells usable, used and needed addresses in the log, the summary and the outputs. Without `max-pods`
 * nothing is known of the need, and no call is made.
 * @throws ActionError SUBNET_TOO_SMALL, unless only planned
 */
const publishAddresses = async ({ places, client, addresses, expected, isPlan }, { outputs, summary }, stage) => {
    if (expected === undefined)
        return outputs.set('addresses', '[]');
    const uses = await (0, observe_addresses_ts_1.observeAddresses)(places, client, addresses);
    const balancers = places['load-balancer']?.subnetIds ?? [];
    const areBalancersPrivate = await Promise.all(balancers.map(async (id) => (await client.subnet(id)).isPrivate));
    const form = {
        hasPodSubnet: places.pods !== undefined,
        isLoadBalancerPrivate: areBalancersPrivate.includes(true),
    };
    const needed = (0, needed_addresses_ts_1.neededAddresses)(expected, form);
    const lines = (0, address_report_ts_1.reportAddresses)(uses, needed);
    (0, render_addresses_ts_1.addressText)(lines).forEach((line) => stage.info(`  ${line}`));
    await summary.append((0, render_addresses_ts_1.renderAddresses)(lines));
    await outputs.set('addresses', (0, address_report_ts_1.addressesOutput)(lines));
    const warned = isPlan ? lines : lines.filter(({ verdict }) => verdict !== 'too-small');
    warned.flatMap((line) => (0, address_report_ts_1.addressProblem)(line) ?? []).forEach((problem) => stage.warning(problem));
    if (!isPlan)
        (0, require_addresses_ts_1.requireAddresses)(lines);
};
exports.publishAddresses = publishAddresses;


/***/ }),

/***/ 37987:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishPaths = exports.placesOf = exports.sharedRoutes = exports.sharedReads = void 0;
const network_target_ts_1 = __webpack_require__(53124);
const unattached_groups_ts_1 = __webpack_require__(44672);
const observe_paths_ts_1 = __webpack_require__(14090);
const path_report_ts_1 = __webpack_require__(55247);
const render_summary_ts_1 = __webpack_require__(73574);
const render_text_ts_1 = __webpack_require__(10171);
/** What plan and report both ask for; shared within one look at the network. */
exports.sharedReads = [
    'subnet',
    'securityList',
    'securityGroup',
    'securityGroups',
    'securityGroupRules',
    'servicesLabel',
];
/** What several subnets share: their route table, its gateways, and the VCN. */
exports.sharedRoutes = ['routeTable', 'gateway', 'vcnCidrs'];
/** Only groups that are attached count; those that the target names beside them are still to be. */
const placesOf = (target) => {
    const unattached = (0, unattached_groups_ts_1.unattachedGroups)(target);
    return Object.fromEntries((0, network_target_ts_1.rolesOf)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};
exports.placesOf = placesOf;
/** Follows every path and tells it in the log, the summary and the outputs; how many are closed. */
const publishPaths = async ({ target, places, client, routes }, { outputs, summary }, stage) => {
    const view = await (0, observe_paths_ts_1.observePaths)(places, client, routes, target);
    const report = (0, path_report_ts_1.reportPaths)(view, target);
    const closed = (0, path_report_ts_1.closedPaths)(report);
    (0, render_text_ts_1.renderPathText)(report).forEach((line) => stage.info(`  ${line}`));
    await summary.append((0, render_summary_ts_1.renderPathSummary)(report));
    await outputs.set('paths', (0, path_report_ts_1.pathsOutput)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0, path_report_ts_1.pendingPaths)(report).length);
    await outputs.set('route-findings', (0, path_report_ts_1.routeFindingsOutput)(report));
    return closed.length;
};
exports.publishPaths = publishPaths;


/***/ }),

/***/ 52708:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishPlan = void 0;
const plan_table_ts_1 = __webpack_require__(39266);
const rules_in_place_ts_1 = __webpack_require__(25935);
const plan_text_ts_1 = __webpack_require__(15715);
const review_rules_ts_1 = __webpack_require__(58766);
const markdown_ts_1 = __webpack_require__(78045);
const planSection = ({ changes }) => {
    if (changes.length === 0)
        return '### Network\n\nNothing to change.\n';
    const rows = (0, plan_text_ts_1.planRows)(changes).map(({ action, target, what, why }) => [action, target, what, why]);
    return `### Network\n\n${(0, markdown_ts_1.renderTable)(['action', 'where', 'rule', 'why'], rows)}`;
};
const findingsSection = (findings) => {
    const rows = findings.map(({ holder, rule, why, instead }) => [
        (0, rules_in_place_ts_1.holderText)(holder),
        rule,
        why,
        instead.join('\n') || 'nothing',
    ]);
    const head = ['where', 'rule', 'why', 'enough would be'];
    return `### Rules to look at\n\nThey were left as they are.\n\n${(0, markdown_ts_1.renderTable)(head, rows)}`;
};
const findingsOutput = (findings) => JSON.stringify(findings.map(({ kind, holder, rule, why, instead }) => ({
    kind,
    where: (0, rules_in_place_ts_1.holderText)(holder),
    rule,
    why,
    instead,
})));
/** Shows what would change and what somebody should look at: log, summary and outputs. */
const publishPlan = async (plan, { outputs, summary }, stage) => {
    const { changes, findings, warnings } = plan;
    warnings.forEach((warning) => stage.warning(warning));
    findings.forEach((finding) => stage.warning((0, review_rules_ts_1.findingText)(finding)));
    await summary.append(planSection(plan));
    if (findings.length > 0)
        await summary.append(findingsSection(findings));
    await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(changes));
    await outputs.set('plan', (0, plan_text_ts_1.planJson)(changes));
    await outputs.set('findings', findingsOutput(findings));
    await outputs.set('rules-kept', plan.rulesKept);
};
exports.publishPlan = publishPlan;


/***/ }),

/***/ 45158:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeCharts = exports.placeChart = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const path_ts_1 = __webpack_require__(5551);
const git_credentials_ts_1 = __webpack_require__(42127);
const workspace_ts_1 = __webpack_require__(83421);
/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key, chart) => {
    const root = (0, workspace_ts_1.realPlace)(chart);
    for (const entry of (0, node_fs_1.readdirSync)(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0, node_path_1.join)(entry.parentPath, entry.name);
        const place = (0, workspace_ts_1.realPlace)(link);
        if ((0, workspace_ts_1.liesIn)(place, root))
            continue;
        throw new action_error_ts_1.ActionError({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${(0, node_path_1.relative)(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0, path_ts_1.isRemoteChart)(chart))
        return chart;
    const place = (0, workspace_ts_1.placeInWorkspace)(workspace, key, chart);
    // What is not there, or is an archive, whose links Helm does not follow, has nothing to look at.
    if ((0, node_fs_1.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        (0, git_credentials_ts_1.requireCleanChart)(key, (0, workspace_ts_1.realPlace)(place));
    }
    return place;
};
exports.placeChart = placeChart;
/** The same for the inputs of an action. @throws ActionError as `placeChart` */
const placeCharts = (workspace, { chart, values }) => ({
    chart: (0, exports.placeChart)(workspace, 'input "chart"', chart),
    values: values.map((file) => (0, workspace_ts_1.placeInWorkspace)(workspace, 'input "values"', file)),
});
exports.placeCharts = placeCharts;


/***/ }),

/***/ 42127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireCleanChart = exports.requireCleanContext = exports.gitCredentials = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const docker_ignore_ts_1 = __webpack_require__(83771);
/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0, node_path_1.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0, node_fs_1.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
exports.gitCredentials = gitCredentials;
const withCredentials = (key, folder, file, also) => new action_error_ts_1.ActionError({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0, node_path_1.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = (0, exports.gitCredentials)(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + node_path_1.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0, node_fs_1.existsSync)(file))
        .map((file) => (0, node_fs_1.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0, node_path_1.relative)(folder, file).split(node_path_1.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => (0, docker_ignore_ts_1.isIgnored)(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
exports.requireCleanContext = requireCleanContext;
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = (0, exports.gitCredentials)(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};
exports.requireCleanChart = requireCleanChart;


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MARK_LABEL = void 0;
exports.upgradeArguments = upgradeArguments;
exports.templateArguments = templateArguments;
exports.historyArguments = historyArguments;
exports.marksArguments = marksArguments;
exports.getArguments = getArguments;
exports.rollbackArguments = rollbackArguments;
exports.uninstallArguments = uninstallArguments;
/** On the Secret that Helm keeps a revision in, from the moment at which it is pending. */
exports.MARK_LABEL = 'oke-virtual-nodes-run';
/**
 * `helm upgrade --install`; waiting is done by us, with a heartbeat and diagnostics. The mark says
 * who began the revision.
 */
function upgradeArguments(release, mark) {
    return [
        'upgrade',
        '--install',
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
        // Custom resource definitions are the whole cluster's, and not among what is rendered.
        ...(release.isConfined === true ? ['--skip-crds'] : []),
        '--history-max=10',
        `--labels=${exports.MARK_LABEL}=${mark}`,
        '--output=json',
        '--',
        release.name,
        release.chart,
    ];
}
/** `helm template` with the values of the release: the manifests, without asking the cluster. */
function templateArguments(release) {
    return [
        'template',
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
        '--',
        release.name,
        release.chart,
    ];
}
/** `helm history`, newest last. */
function historyArguments(release) {
    const options = ['--namespace', release.namespace, '--output=json', '--max=20'];
    return ['history', ...options, '--', release.name];
}
/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
function marksArguments(release, context) {
    const fields = `{.metadata.labels.version}{" "}{.metadata.labels.${exports.MARK_LABEL}}{"\\n"}`;
    return [
        ...(context === undefined ? [] : [`--context=${context}`]),
        'get',
        'secrets',
        `--namespace=${release.namespace}`,
        `--selector=owner=helm,name=${release.name}`,
        `--output=jsonpath={range .items[*]}${fields}{end}`,
        '--request-timeout=30s',
    ];
}
/** `helm get` of the manifest or of all values that a release was deployed with. */
function getArguments(what, release) {
    const format = what === 'values' ? ['--output=json'] : [];
    return ['get', what, '--namespace', release.namespace, ...format, '--', release.name];
}
/** `helm rollback` to a revision that was deployed once. */
function rollbackArguments(release, revision) {
    return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)];
}
/** `helm uninstall`; an absent release is no error. */
function uninstallArguments(release) {
    const options = ['--namespace', release.namespace, '--ignore-not-found'];
    return ['uninstall', ...options, '--', release.name];
}
function valuesArguments(release) {
    return [
        ...(release.version === undefined ? [] : [`--version=${release.version}`]),
        ...release.values.map((file) => `--values=${file}`),
        ...Object.entries(release.set).map(([key, value]) => `--set=${key}=${escape(value)}`),
    ];
}
/** Helm splits `--set` values at commas and reads backslashes as escapes. */
function escape(value) {
    return value.replaceAll('\\', '\\\\').replaceAll(',', '\\,');
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.helm = void 0;
const helm_arguments_ts_1 = __webpack_require__(85128);
const kubernetes_answer_ts_1 = __webpack_require__(77284);
const manifests_ts_1 = __webpack_require__(59547);
const patient_exec_ts_1 = __webpack_require__(53609);
const process_failure_ts_1 = __webpack_require__(17504);
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const minutes = 60_000;
/** Helm 3 and 4 catch no signal while they do these: any would leave the release as it is then. */
const lasting = { timeout: 10 * minutes, isHardToStop: true };
/** What Helm 3 and 4 say when another operation began first, at each point where it can notice. */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error_ts_1.ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** Of a revision that was deployed; another one may have come after it. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error_ts_1.ActionError({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If it stays, something between the runner and the Kubernetes API may change answers (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs what takes hold of a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof process_failure_ts_1.ProcessError && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** Helm as a process; versions 3 and 4 understand all that is asked of it here. */
const helm = (process, access) => {
    const exec = (0, patient_exec_ts_1.patientExec)(process, access.patience);
    const env = {
        ...(access.kubeconfig === undefined ? {} : { KUBECONFIG: access.kubeconfig }),
        ...(access.context === undefined ? {} : { HELM_KUBECONTEXT: access.context }),
    };
    const common = { command: 'helm', env, timeout: 2 * minutes };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return (0, fields_ts_1.itemsOf)((0, fields_ts_1.parseWhole)(await run((0, helm_arguments_ts_1.historyArguments)(release))), revisionOfHistory);
        }
        catch (error) {
            if (error instanceof process_failure_ts_1.ProcessError && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /** The revision that an upgrade made: Helm ends well also when its last word was not recorded. */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    return {
        template: async (release) => {
            const args = (0, helm_arguments_ts_1.templateArguments)(release);
            return (0, manifests_ts_1.parseManifests)((await process({ ...common, args })).stdout);
        },
        upgrade: async (release, mark, signal) => {
            const more = {
                timeout: 10 * minutes,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const work = run((0, helm_arguments_ts_1.upgradeArguments)(release, mark), more);
            return recorded(release, await holding(release, work));
        },
        marks: async (release) => {
            const args = (0, helm_arguments_ts_1.marksArguments)(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: minutes };
            // Who may not read Secrets, or keeps releases elsewhere, knows no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the manifest of ${release.name}`, access.patience, async () => (0, manifests_ts_1.parseManifests)(await run((0, helm_arguments_ts_1.getArguments)('manifest', release)))),
        values: (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the values of ${release.name}`, access.patience, async () => (0, fields_ts_1.parseWhole)(await run((0, helm_arguments_ts_1.getArguments)('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run((0, helm_arguments_ts_1.rollbackArguments)(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release) => {
            await run((0, helm_arguments_ts_1.uninstallArguments)(release), lasting);
        },
    };
};
exports.helm = helm;
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const versionIn = (printed) => {
    try {
        return fields_ts_1.Fields.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof fields_ts_1.ShapeError)
            return undefined;
        throw error;
    }
};
const revisionOfHistory = (entry) => ({
    revision: entry.number('revision'),
    status: entry.text('status'),
    updated: entry.time('updated'),
});


/***/ }),

/***/ 77284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readAgain = exports.unusable = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const patient_exec_ts_1 = __webpack_require__(53609);
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Why an answer cannot be used; undefined for every other failure. */
const flawOf = (error) => {
    if (error instanceof fields_ts_1.ShapeError)
        return error.message;
    return (0, patient_exec_ts_1.isBroken)(error) ? error.lastLine : undefined;
};
/** The error for an answer that cannot be used. */
const unusable = (doing, flaw, cause) => new action_error_ts_1.ActionError({
    code: 'KUBERNETES_RESPONSE_INVALID',
    message: `${doing}: ${flaw}`,
    hint: 'Run again. If it stays, something between the runner and the Kubernetes API may change answers (a proxy).',
    cause,
    isTransient: true,
});
exports.unusable = unusable;
/**
 * What is taken out of an answer of the API server, got by kubectl or Helm: asked again if it does not
 * fit. For what changes nothing only.
 *
 * @param doing what is done, as `kubectl get pods`
 * @param ask gets an answer and reads it; throws ShapeError where that does not fit
 * @throws ActionError KUBERNETES_RESPONSE_INVALID, and what `ask` throws else
 */
const readAgain = async (doing, patience, ask) => {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            const flaw = flawOf(error);
            if (flaw === undefined)
                throw error;
            if (attempt === ATTEMPTS)
                throw (0, exports.unusable)(doing, flaw, error);
            await patience?.clock.sleep(PAUSE);
        }
    }
};
exports.readAgain = readAgain;


/***/ }),

/***/ 59547:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseManifests = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Helm keeps a release in one Secret of a megabyte, compressed. */
const KILOBYTES = 8192;
/** Says nothing of what stands there: rendered manifests hold Secrets. */
const unreadable = (why) => new action_error_ts_1.ActionError({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and look at what it prints.',
});
/**
 * The objects of a stream of YAML documents, empty ones left out.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
const parseManifests = async (yaml) => {
    const { LineCounter, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 48711));
    const excess = excessOf(yaml, KILOBYTES);
    if (excess !== undefined)
        throw unreadable(`they have ${excess}`);
    const lineCounter = new LineCounter();
    // Helm has found keys that stand twice already; the search takes the square of their number.
    const options = { ...parseOptions, lineCounter, uniqueKeys: false };
    const documents = parseAllDocuments(yaml, options);
    if (!Array.isArray(documents))
        return [];
    return documents
        .map((document) => {
        const [error] = document.errors;
        if (error !== undefined) {
            throw unreadable(`${error.code} in line ${lineCounter.linePos(error.pos[0]).line}`);
        }
        try {
            return valueOf(document);
        }
        catch (cause) {
            throw unreadable((0, action_error_ts_1.messageOf)(cause));
        }
    })
        .filter((object) => object !== null);
};
exports.parseManifests = parseManifests;


/***/ }),

/***/ 28979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LoggingParts = void 0;
const await_result_ts_1 = __webpack_require__(83839);
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const oci_request_ts_1 = __webpack_require__(10775);
const all_pages_ts_1 = __webpack_require__(19924);
/** Milliseconds. A log is there within some seconds. */
const POLL = 1000;
const PATIENCE = 180_000;
const ROOT = '/20200531';
const POLICY = 'manage log-groups';
const UNFINISHED = new Set(['CREATING', 'UPDATING', 'FAILED']);
const pathOf = (kind, groupId = '') => kind === 'log-group' ? `${ROOT}/logGroups` : `${ROOT}/logGroups/${groupId}/logs`;
const nameOf = (kind) => (kind === 'log-group' ? 'LogGroup' : 'Log');
/** Undefined for one that is being deleted. */
const asPart = (kind, item) => {
    const state = item.text('lifecycleState');
    if (state === 'DELETING')
        return undefined;
    return {
        kind,
        id: item.text('id'),
        name: item.text('displayName'),
        tags: item.strings('freeformTags'),
        cidrs: [],
        // Somebody may have disabled it since: INACTIVE is their wish.
        isReady: !UNFINISHED.has(state),
        subnetId: item.optional('configuration')?.optional('source')?.optionalText('resource'),
    };
};
/**
 * Category `all` records what is accepted and rejected at every network card of the subnet, and needs
 * no capture filter, which `subnet` does. Source: OCI, Details for VCN Flow Logs.
 */
const detailsOf = (part) => {
    const common = { displayName: part.name, freeformTags: part.tags };
    if (part.kind === 'log-group')
        return { ...common, compartmentId: part.compartmentId };
    const { subnetId: resource } = part;
    const source = { sourceType: 'OCISERVICE', service: 'flowlogs', category: 'all', resource };
    return { ...common, logType: 'SERVICE', isEnabled: true, configuration: { source } };
};
const failed = ({ name }, why, cause) => new action_error_ts_1.ActionError({
    code: 'FLOW_LOGS_FAILED',
    message: `could not make ${name}: ${why}`,
    hint: 'Look at the work requests of the log group in the console. All else of the network is there; run again, or leave flow-logs out.',
    cause,
});
/** Names are unique among siblings: an answer with 409 may mean that ours is there already. */
const isTaken = (error) => error instanceof action_error_ts_1.ActionError &&
    error.service?.status === 409 &&
    error.service.code !== 'InvalidatedRetryToken';
/**
 * Log groups and flow logs by signed calls of our own: the SDK's package for a handful of calls would
 * be larger than this whole action. Not tried against a real tenancy yet.
 */
class LoggingParts {
    #session;
    #clock;
    /** A log can only be read through its group. */
    #groupOf = new Map();
    constructor(session, clock) {
        this.#session = session;
        this.#clock = clock;
    }
    #call(call, read) {
        const whole = { service: 'logging', policy: POLICY, ...call };
        return (0, oci_request_ts_1.callOci)(this.#session, whole, this.#clock, read);
    }
    /** Log groups of a compartment, or the logs of a group. @throws ActionError OCI_* */
    async parts(kind, compartmentId, groupId) {
        const where = kind === 'log-group' ? { compartmentId } : {};
        return this.#list(kind, groupId, where);
    }
    async #list(kind, groupId, where) {
        const found = [];
        const asked = new Set();
        let page;
        do {
            const query = new URLSearchParams({ ...where, limit: '1000', ...(page && { page }) });
            const call = {
                method: 'GET',
                path: `${pathOf(kind, groupId)}?${query.toString()}`,
                operation: `List${nameOf(kind)}s`,
                doing: `list every ${kind}`,
            };
            const answer = await this.#call(call, ({ body, headers }) => ({
                items: (0, fields_ts_1.itemsOf)((0, fields_ts_1.parseWhole)(body), (one) => asPart(kind, one)),
                next: (0, all_pages_ts_1.nextPage)(headers['opc-next-page'], asked),
            }));
            found.push(...answer.items.filter((one) => one !== undefined));
            page = answer.next;
        } while (page);
        if (groupId !== undefined)
            found.forEach(({ id }) => this.#groupOf.set(id, groupId));
        return found;
    }
    /** @throws ActionError FLOW_LOGS_FAILED, OCI_* */
    async create(part, retryToken) {
        const { kind, name, tags } = part;
        try {
            const id = await this.#made(part, await this.#post(part, retryToken));
            if (kind === 'flow-log')
                this.#groupOf.set(id, part.logGroupId);
            return { kind, id, name, tags, cidrs: [], isReady: false };
        }
        catch (error) {
            const ours = isTaken(error) ? await this.#find(part) : undefined;
            if (ours === undefined)
                throw error;
            return ours;
        }
    }
    /** @returns the OCID of the work request: the answer has no body */
    #post(part, retryToken) {
        const { kind, name } = part;
        const call = {
            method: 'POST',
            path: pathOf(kind, 'logGroupId' in part ? part.logGroupId : undefined),
            headers: { 'opc-retry-token': retryToken },
            body: detailsOf(part),
            operation: `Create${nameOf(kind)}`,
            doing: `create ${kind} ${name}`,
        };
        return this.#call(call, (answer) => (0, oci_request_ts_1.headerOf)(answer, 'opc-work-request-id'));
    }
    /** @returns the OCID of what the work request has made */
    #made(part, workRequestId) {
        const name = `work request ${workRequestId}`;
        let seen = 'not seen yet';
        const look = async () => {
            const { status, id } = await this.#workRequest(workRequestId);
            seen = status;
            if (status === 'SUCCEEDED' && id !== undefined)
                return id;
            if (status === 'FAILED' || status === 'CANCELED')
                throw failed(part, `${name} is ${status}`);
            return undefined;
        };
        const wait = { clock: this.#clock, deadline: this.#clock.now() + PATIENCE };
        const late = (cause) => failed(part, `${name} is ${seen}`, cause);
        return (0, await_result_ts_1.awaitResult)(wait, { name, pause: () => POLL, look, late });
    }
    #workRequest(id) {
        const call = {
            method: 'GET',
            path: `${ROOT}/workRequests/${id}`,
            operation: 'GetWorkRequest',
            doing: `read work request ${id}`,
        };
        return this.#call(call, (0, oci_request_ts_1.anObject)((answer) => ({
            status: answer.text('status'),
            id: answer.optionalItems('resources', (one) => one.optionalText('identifier'))[0],
        })));
    }
    /** Ours, by name, tags and, if it is a log, the subnet that it records. */
    async #find(part) {
        const groupId = 'logGroupId' in part ? part.logGroupId : undefined;
        const subnetId = 'subnetId' in part ? part.subnetId : undefined;
        const all = await this.parts(part.kind, part.compartmentId, groupId);
        const tags = Object.entries(part.tags);
        return all.find((one) => one.name === part.name &&
            one.subnetId === subnetId &&
            tags.every(([key, value]) => one.tags[key] === value));
    }
    /** Undefined where OCI answers 404. @throws ActionError OCI_* */
    async part(kind, id) {
        try {
            const call = {
                method: 'GET',
                path: `${pathOf(kind, this.#groupOf.get(id))}/${id}`,
                operation: `Get${nameOf(kind)}`,
                doing: `read ${kind} ${id}`,
            };
            return await this.#call(call, (0, oci_request_ts_1.anObject)((one) => asPart(kind, one)));
        }
        catch (error) {
            const isGone = error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
            if (isGone)
                return undefined;
            throw error;
        }
    }
}
exports.LoggingParts = LoggingParts;


/***/ }),

/***/ 14510:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openNetworkCreate = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const all_pages_ts_1 = __webpack_require__(19924);
const logging_parts_ts_1 = __webpack_require__(28979);
const network_part_operations_ts_1 = __webpack_require__(2760);
const service_error_ts_1 = __webpack_require__(27942);
const sdk_client_ts_1 = __webpack_require__(20908);
const MANAGE = 'manage virtual-network-family';
/** Undefined for one that is being deleted. */
const asPart = (kind, part) => {
    const state = part.text('lifecycleState');
    if (/^TERMINAT/.test(state))
        return undefined;
    const id = part.text('id');
    return {
        kind,
        id,
        name: part.optionalText('displayName') ?? id,
        tags: part.strings('freeformTags'),
        cidrs: kind === 'vcn' || kind === 'subnet' ? blocksOf(part) : [],
        isReady: state === 'AVAILABLE',
        createdAt: part.optionalTime('timeCreated'),
    };
};
const blocksOf = (part) => part.has('cidrBlocks') ? part.texts('cidrBlocks') : [part.text('cidrBlock')];
const isLogging = (kind) => kind === 'log-group' || kind === 'flow-log';
const isCorePart = (part) => !isLogging(part.kind);
class SdkNetworkCreate {
    #sdk;
    #session;
    #clock;
    #logging;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
        this.#logging = new logging_parts_ts_1.LoggingParts(session, clock);
    }
    #call(operation, doing, work) {
        const caller = { session: this.#session, service: 'network', clock: this.#clock };
        return (0, sdk_client_ts_1.callSdk)(caller, { operation, doing, policy: MANAGE }, work);
    }
    async parts(kind, compartmentId, inId) {
        if (isLogging(kind))
            return this.#logging.parts(kind, compartmentId, inId);
        const { names, list } = (0, network_part_operations_ts_1.partOperations)(this.#sdk, kind);
        const where = inId === undefined ? { compartmentId } : { compartmentId, vcnId: inId };
        const read = () => (0, all_pages_ts_1.allPages)((page) => list({ ...where, ...page }), (part) => asPart(kind, part));
        const found = await this.#call(names.list, `list every ${kind} of the compartment`, read);
        return found.filter((part) => part !== undefined);
    }
    async create(part, retryToken) {
        if (!isCorePart(part))
            return this.#logging.create(part, retryToken);
        const { kind, name, tags } = part;
        const operations = (0, network_part_operations_ts_1.partOperations)(this.#sdk, kind);
        const work = async () => {
            const made = await operations.create(part, retryToken);
            return (0, service_error_ts_1.readAnswer)(undefined, () => new fields_ts_1.Fields(made).text('id'));
        };
        const id = await this.#call(operations.names.create, `create ${kind} ${name}`, work);
        return { kind, id, name, tags, cidrs: [], isReady: false };
    }
    async part(kind, id) {
        if (isLogging(kind))
            return this.#logging.part(kind, id);
        const { names, get } = (0, network_part_operations_ts_1.partOperations)(this.#sdk, kind);
        try {
            const read = async () => {
                const found = await get(id);
                return (0, service_error_ts_1.readAnswer)(undefined, () => asPart(kind, new fields_ts_1.Fields(found)));
            };
            return await this.#call(names.get, `read ${kind} ${id}`, read);
        }
        catch (error) {
            const isGone = error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
            if (isGone)
                return undefined;
            throw error;
        }
    }
    async allServices() {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listServices(page), (service) => ({ id: service.text('id'), label: service.text('cidrBlock') }));
        const doing = 'list the Oracle services of the region';
        const services = await this.#call('ListServices', doing, read);
        const all = services.find(({ label }) => /^all-.*-services-in-oracle/.test(label));
        if (all !== undefined)
            return all;
        throw new action_error_ts_1.ActionError({
            code: 'ORACLE_SERVICES_UNKNOWN',
            message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
            hint: 'Check the region and OCI_CLI_ENDPOINT.',
        });
    }
}
/** The making of networks through the OCI SDK, which is loaded here. */
const openNetworkCreate = async (session, clock) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(3267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session, clock);
    return new SdkNetworkCreate(sdk, session, clock);
};
exports.openNetworkCreate = openNetworkCreate;


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.partOperations = void 0;
const security_rule_shape_ts_1 = __webpack_require__(71446);
const common = ({ compartmentId, name, tags }) => ({
    compartmentId,
    displayName: name,
    freeformTags: { ...tags },
});
const asRouteRule = ({ destination, isService, gatewayId }) => ({
    destination,
    destinationType: (isService
        ? 'SERVICE_CIDR_BLOCK'
        : 'CIDR_BLOCK'),
    networkEntityId: gatewayId,
});
const subnetDetails = (part) => ({
    ...common(part),
    vcnId: part.vcnId,
    cidrBlock: part.cidr,
    dnsLabel: part.dnsLabel,
    prohibitPublicIpOnVnic: part.isPrivate,
    routeTableId: part.routeTableId,
    securityListIds: [part.securityListId],
});
const listDetails = (part) => ({
    ...common(part),
    vcnId: part.vcnId,
    ingressSecurityRules: part.rules
        .filter(({ direction }) => direction === 'INGRESS')
        .map(security_rule_shape_ts_1.toIngress),
    egressSecurityRules: part.rules.filter(({ direction }) => direction === 'EGRESS').map(security_rule_shape_ts_1.toEgress),
});
const names = (one) => ({ list: `List${one}s`, create: `Create${one}`, get: `Get${one}` });
/** Lists of a kind that lies in a VCN need it, and compartments of VCNs have none. */
const inVcn = ({ vcnId = '', ...where }) => ({ ...where, vcnId });
const gateways = (sdk) => ({
    'internet-gateway': () => ({
        names: names('InternetGateway'),
        list: (where) => sdk.listInternetGateways(inVcn(where)),
        get: async (igId) => (await sdk.getInternetGateway({ igId })).internetGateway,
        create: async (part, opcRetryToken) => {
            const details = { ...common(part), vcnId: part.vcnId, isEnabled: true };
            return (await sdk.createInternetGateway({ createInternetGatewayDetails: details, opcRetryToken })).internetGateway;
        },
    }),
    'nat-gateway': () => ({
        names: names('NatGateway'),
        list: (where) => sdk.listNatGateways(inVcn(where)),
        get: async (natGatewayId) => (await sdk.getNatGateway({ natGatewayId })).natGateway,
        create: async (part, opcRetryToken) => {
            const details = { ...common(part), vcnId: part.vcnId };
            return (await sdk.createNatGateway({ createNatGatewayDetails: details, opcRetryToken }))
                .natGateway;
        },
    }),
    'service-gateway': () => ({
        names: names('ServiceGateway'),
        list: (where) => sdk.listServiceGateways(inVcn(where)),
        get: async (id) => (await sdk.getServiceGateway({ serviceGatewayId: id })).serviceGateway,
        create: async (part, opcRetryToken) => {
            const services = [{ serviceId: part.serviceId }];
            const details = { ...common(part), vcnId: part.vcnId, services };
            return (await sdk.createServiceGateway({ createServiceGatewayDetails: details, opcRetryToken })).serviceGateway;
        },
    }),
});
const rest = (sdk) => ({
    vcn: () => ({
        names: names('Vcn'),
        list: (where) => sdk.listVcns(where),
        get: async (vcnId) => (await sdk.getVcn({ vcnId })).vcn,
        create: async (part, opcRetryToken) => {
            const { cidr, dnsLabel } = part;
            const details = { ...common(part), cidrBlocks: [cidr], dnsLabel };
            return (await sdk.createVcn({ createVcnDetails: details, opcRetryToken })).vcn;
        },
    }),
    'route-table': () => ({
        names: names('RouteTable'),
        list: (where) => sdk.listRouteTables(inVcn(where)),
        get: async (rtId) => (await sdk.getRouteTable({ rtId })).routeTable,
        create: async (part, opcRetryToken) => {
            const routeRules = part.routes.map(asRouteRule);
            const details = { ...common(part), vcnId: part.vcnId, routeRules };
            return (await sdk.createRouteTable({ createRouteTableDetails: details, opcRetryToken }))
                .routeTable;
        },
    }),
    'security-list': () => ({
        names: names('SecurityList'),
        list: (where) => sdk.listSecurityLists(inVcn(where)),
        get: async (id) => (await sdk.getSecurityList({ securityListId: id })).securityList,
        create: async (part, opcRetryToken) => {
            const createSecurityListDetails = listDetails(part);
            return (await sdk.createSecurityList({ createSecurityListDetails, opcRetryToken }))
                .securityList;
        },
    }),
    'security-group': () => ({
        names: names('NetworkSecurityGroup'),
        list: (where) => sdk.listNetworkSecurityGroups(inVcn(where)),
        get: async (id) => (await sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id })).networkSecurityGroup,
        create: async (part, opcRetryToken) => {
            const createNetworkSecurityGroupDetails = { ...common(part), vcnId: part.vcnId };
            const request = { createNetworkSecurityGroupDetails, opcRetryToken };
            return (await sdk.createNetworkSecurityGroup(request)).networkSecurityGroup;
        },
    }),
    subnet: () => ({
        names: names('Subnet'),
        list: (where) => sdk.listSubnets(inVcn(where)),
        get: async (subnetId) => (await sdk.getSubnet({ subnetId })).subnet,
        create: async (part, opcRetryToken) => {
            const createSubnetDetails = subnetDetails(part);
            return (await sdk.createSubnet({ createSubnetDetails, opcRetryToken })).subnet;
        },
    }),
});
/** How the SDK lists, makes and reads one kind. */
const partOperations = (sdk, kind) => {
    const all = { ...gateways(sdk), ...rest(sdk) };
    return all[kind]();
};
exports.partOperations = partOperations;


/***/ }),

/***/ 73029:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oneLook = void 0;
/** The groups of the VCN that the subnet is in, as far as they are in the subnet's compartment. */
const groupsBeside = async (client, subnetId) => {
    const { compartmentId, vcnId } = await client.subnet(subnetId);
    return client.securityGroups(compartmentId, vcnId);
};
/**
 * The client for one look at the network, with two questions answered from what is read anyway: the
 * names of groups from one list instead of a call for each, and routes from the whole route table.
 * Hand in clients that remember.
 */
const oneLook = (client, routes, subnetId) => {
    let listed;
    const own = {
        securityGroup: async (id) => {
            listed ??= groupsBeside(client, subnetId);
            return (await listed).find((group) => group.id === id) ?? client.securityGroup(id);
        },
        routes: async (id) => (await routes.routeTable(id)).routes.map(({ destination, gatewayId }) => ({
            destination,
            gateway: gatewayId.split('.')[1] ?? '',
        })),
    };
    return new Proxy(client, {
        get: (target, key) => {
            const method = Reflect.get(own, key) ?? Reflect.get(target, key);
            return typeof method === 'function' ? method.bind(target) : method;
        },
    });
};
exports.oneLook = oneLook;


/***/ }),

/***/ 90427:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.remembered = void 0;
/**
 * A client that asks for the same thing once: the named reads keep their answers, by their
 * arguments. For parts of a run that look at the same moment; a new one sees what has changed since.
 */
const remembered = (client, reads) => {
    const answers = new Map();
    return new Proxy(client, {
        get: (target, key) => {
            const method = Reflect.get(target, key);
            if (typeof method !== 'function')
                return method;
            const name = String(key);
            return (...argv) => {
                const call = () => Reflect.apply(method, target, argv);
                if (!reads.includes(name))
                    return call();
                const question = JSON.stringify([name, ...argv]);
                if (!answers.has(question))
                    answers.set(question, call());
                return answers.get(question);
            };
        },
    });
};
exports.remembered = remembered;


/***/ }),

/***/ 66047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSubnetAddresses = void 0;
const all_pages_ts_1 = __webpack_require__(19924);
const sdk_client_ts_1 = __webpack_require__(20908);
/** Private IPs through the OCI SDK, which is loaded here. */
const openSubnetAddresses = async (session, clock) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(3267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    const sdk = await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session, clock);
    return {
        usedAddresses: async (subnetId) => {
            const list = () => (0, all_pages_ts_1.allPages)((page) => sdk.listPrivateIps({ subnetId, ...page }), (address) => address.text('id'));
            const about = {
                operation: 'ListPrivateIps',
                doing: `list the addresses in use in subnet ${subnetId}`,
                policy: 'inspect private-ips',
            };
            return (await (0, sdk_client_ts_1.callSdk)({ session, service: 'network', clock }, about, list)).length;
        },
    };
};
exports.openSubnetAddresses = openSubnetAddresses;


/***/ }),

/***/ 53609:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.patientExec = exports.isBroken = void 0;
const node_os_1 = __webpack_require__(48161);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const process_failure_ts_1 = __webpack_require__(17504);
const PAUSE = 1_000;
/** No connection, a connection that broke, or a server that says it is not ready, or that it failed. */
const AWAY = [
    /connection refused|connection reset|broken pipe|connection lost|no route to host/i,
    /network is unreachable|i\/o timeout|TLS handshake timeout|Client\.Timeout|\bEOF\b/i,
    /was refused - did you specify|deadline exceeded|server closed idle connection/i,
    /ServiceUnavailable|currently unable to handle|apiserver (is )?(not ready|shutting down)/i,
    /etcdserver: (leader changed|request timed out)|unable to return a response in the time/i,
    /\(InternalError\)|Internal error occurred|an error on the server|too many requests/i,
];
/** Without a kubeconfig kubectl asks itself; an image registry or a webhook is another server. */
const NOT_THE_CLUSTER = /localhost:8080|oci:\/\/|https:\/\/[^"\s]*\/v2\/|failed calling webhook/;
const isAway = (error) => error instanceof process_failure_ts_1.ProcessError &&
    error.code === 'PROCESS_FAILED' &&
    !NOT_THE_CLUSTER.test(error.output) &&
    AWAY.some((pattern) => pattern.test(error.output));
/** How kubectl says that what came from the API server was cut off, empty, or somebody else's. */
const BROKEN = /unexpected end of JSON input|Object 'Kind' is missing|couldn't get version\/kind|invalid character .* looking for beginning of value|json parse error|serializer for \S+ doesn't exist/i;
const isBroken = (error) => error instanceof process_failure_ts_1.ProcessError && BROKEN.test(error.output);
exports.isBroken = isBroken;
/** No cache: it may hold a broken answer, and would give it again, also to later jobs of the machine. */
const UNCACHED = { KUBECACHEDIR: node_os_1.devNull };
const away = (error, { command, args }, after) => {
    const verb = args.find((word) => !word.startsWith('-')) ?? '';
    const time = after < PAUSE ? '' : ` for ${(0, duration_ts_1.formatDuration)(after)}`;
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_UNREACHABLE',
        message: `the Kubernetes API did not answer ${command} ${verb}${time}: ${error.lastLine}`,
        hint: 'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
            'runner on TCP 6443, or run the job inside the VCN. If it was reached before, run again.',
        cause: error,
        isTransient: true,
    });
};
/** An exit code that the caller accepts as an answer is none if the server was away. */
const answered = (request, result) => {
    const { exitCode, stdout, stderr } = result;
    if (exitCode === 0 || stdout !== '')
        return result;
    const failure = (0, process_failure_ts_1.processFailure)(request, { exitCode, signal: null, timedOut: false, aborted: false }, stderr);
    if (isAway(failure))
        throw failure;
    return result;
};
/** Runs tools, after a broken answer without their cache. */
const mistrustful = (exec) => {
    let more = {};
    return async (request) => {
        try {
            return await exec({ ...request, env: { ...request.env, ...more } });
        }
        catch (error) {
            if ((0, exports.isBroken)(error))
                more = UNCACHED;
            throw error;
        }
    };
};
/**
 * Runs kubectl and Helm, and repeats what fails since the API server is away. What must not be
 * repeated blindly fails at once: whoever asked for it looks first at what was done.
 * @throws ActionError CLUSTER_UNREACHABLE, and what `exec` throws for every other reason
 */
const patientExec = (process, patience) => {
    const exec = mistrustful(process);
    return async (request) => {
        const started = patience?.clock.now() ?? 0;
        for (let attempt = 1;; attempt++) {
            try {
                return answered(request, await exec(request));
            }
            catch (error) {
                if (!isAway(error))
                    throw error;
                const after = (patience?.clock.now() ?? 0) - started;
                const left = (patience?.milliseconds ?? 0) - after;
                if (patience === undefined || request.once === true || left < PAUSE) {
                    throw away(error, request, after);
                }
                if (attempt === 1)
                    patience.progress.info(`${away(error, request, 0).message}; asking again`);
                await patience.clock.sleep(PAUSE, request.signal);
            }
        }
    };
};
exports.patientExec = patientExec;


/***/ }),

/***/ 14631:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addressesOutput = exports.addressProblem = exports.reportAddresses = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const smallest_block_ts_1 = __webpack_require__(70747);
const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0, smallest_block_ts_1.smallestPrefix)(needed);
    return prefix === undefined ? 'several subnets of /16' : `/${prefix}`;
};
/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
const reportAddresses = (subnets, needed) => subnets.map((subnet) => {
    const usable = subnet.cidrs
        .map(cidr_ts_1.parseCidr)
        .filter(({ version }) => version === 4)
        .reduce((sum, cidr) => sum + (0, cidr_ts_1.usableAddresses)(cidr), 0);
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
exports.reportAddresses = reportAddresses;
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
exports.addressProblem = addressProblem;
/** As an output: a list with one object a subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);
exports.addressesOutput = addressesOutput;


/***/ }),

/***/ 55222:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.neededAddresses = void 0;
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
exports.neededAddresses = neededAddresses;


/***/ }),

/***/ 55253:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.observeAddresses = void 0;
/**
 * What is used of each subnet: one call a subnet and 1000 addresses in use, whatever the number of
 * rules. `client` may be one that remembers: subnets are read again here.
 */
const observeAddresses = (places, client, addresses) => {
    const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) => subnetIds.map((id) => ({ role: role, id })));
    return Promise.all(wanted.map(async ({ role, id }) => {
        const [{ name, cidrs }, used] = await Promise.all([
            client.subnet(id),
            addresses.usedAddresses(id),
        ]);
        return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used };
    }));
};
exports.observeAddresses = observeAddresses;


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.podsAtPeak = exports.loadBalancersOf = void 0;
const json_ts_1 = __webpack_require__(93258);
const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0, json_ts_1.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0, json_ts_1.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0, json_ts_1.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0, json_ts_1.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0, json_ts_1.text)(kind)}/${(0, json_ts_1.text)(name)}`;
/** By what they scale, the most replicas that autoscalers allow. */
const maxima = (objects) => new Map(objects
    .filter((object) => (0, json_ts_1.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0, json_ts_1.at)(hpa, 'spec', 'scaleTargetRef');
    const most = whole((0, json_ts_1.at)(hpa, 'spec', 'maxReplicas'), 1);
    return [key((0, json_ts_1.at)(target, 'kind'), (0, json_ts_1.at)(target, 'name')), most];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0, json_ts_1.at)(object, 'kind') === 'Service' && (0, json_ts_1.at)(object, 'spec', 'type') === 'LoadBalancer').length;
exports.loadBalancersOf = loadBalancersOf;
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = maxima(objects);
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0, json_ts_1.at)(object, 'kind'), (0, json_ts_1.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
exports.podsAtPeak = podsAtPeak;


/***/ }),

/***/ 42095:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addressText = exports.renderAddresses = void 0;
const markdown_ts_1 = __webpack_require__(78045);
const address_report_ts_1 = __webpack_require__(14631);
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
    const problems = lines.flatMap((line) => (0, address_report_ts_1.addressProblem)(line) ?? []);
    const table = `### Addresses\n\n${(0, markdown_ts_1.renderTable)(head, rows, ['usable', 'used', 'needed'])}`;
    return problems.length > 0 ? `${table}\n${(0, markdown_ts_1.renderBullets)(problems)}` : table;
};
exports.renderAddresses = renderAddresses;
/** The same for the log, a line a subnet. */
const addressText = (lines) => lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`;
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`;
});
exports.addressText = addressText;


/***/ }),

/***/ 32062:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireAddresses = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const address_report_ts_1 = __webpack_require__(14631);
/** @throws ActionError SUBNET_TOO_SMALL, if a subnet can never hold what is expected of it */
const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(address_report_ts_1.addressProblem).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};
exports.requireAddresses = requireAddresses;


/***/ }),

/***/ 70747:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.smallestPrefix = void 0;
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
exports.smallestPrefix = smallestPrefix;


/***/ }),

/***/ 37366:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyCreate = void 0;
const await_result_ts_1 = __webpack_require__(83839);
const create_once_ts_1 = __webpack_require__(65349);
const read_after_create_ts_1 = __webpack_require__(8733);
const resource_ts_1 = __webpack_require__(71695);
const action_error_ts_1 = __webpack_require__(21025);
const change_rules_ts_1 = __webpack_require__(818);
const ownership_ts_1 = __webpack_require__(56155);
const plan_create_ts_1 = __webpack_require__(89035);
const same_create_ts_1 = __webpack_require__(71284);
/** Gateways and subnets are there within seconds. Milliseconds. */
const POLL = 1000;
const PATIENCE = 180_000;
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
                await this.#ready(part);
        }
    }
    async apply(change) {
        const { action, part, target } = change;
        const { progress } = this.#tools;
        if (action === 'create') {
            const made = await this.#make(part);
            // Others may have made one too; what is in a VCN is found by it from then on.
            if (part.kind === 'vcn')
                await (0, plan_create_ts_1.findPart)(this.#plan.wish, part, this.#ids, this.#tools.client);
            this.#ids.set(part.key, made.id);
            progress.info(`${target}: created (${made.id})`);
        }
        if (part.kind === 'security-group')
            await this.#addRules(change);
    }
    /** What a part is to every run, whatever else these want: its place and its tags. */
    #make(part) {
        const { client } = this.#tools;
        const { wish } = this.#plan;
        const details = part.details(this.#ids);
        const vcnId = this.#ids.get('vcn') ?? '';
        return (0, create_once_ts_1.createOnce)({
            name: `${part.kind} ${part.name}`,
            identity: ['network-part', wish.compartmentId, wish.name, vcnId, part.key],
            create: async (token) => this.#ready(await client.create(details, token)),
            find: async () => {
                const found = await (0, plan_create_ts_1.findPart)(wish, part, this.#ids, client);
                return found && this.#ready(found);
            },
        });
    }
    /** Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
    async #ready(part) {
        const { client, clock, progress } = this.#tools;
        const name = `${part.kind} ${part.name}`;
        const look = async () => {
            const now = await (0, read_after_create_ts_1.readAfterCreate)(() => client.part(part.kind, part.id), clock);
            if (now === undefined || now.isReady)
                return { now };
            progress.waiting(name);
            return undefined;
        };
        const wait = { clock, progress, deadline: clock.now() + PATIENCE };
        const late = (cause) => notReady(part, cause);
        return (await (0, await_result_ts_1.awaitResult)(wait, { name, pause: () => POLL, look, late })).now;
    }
    /** Adding has no retry token: what is there is read again, before and after. */
    async #addRules({ part, target, rules }) {
        const holder = { kind: 'nsg', id: this.#ids.get(part.key) ?? '', name: part.name };
        await (0, change_rules_ts_1.changeGroup)({ holder, target, rules, removed: [] }, this.#tools.groups, ownership_ts_1.NETWORK_MARK);
    }
}
const notReady = ({ kind, name, id }, cause) => new action_error_ts_1.ActionError({
    code: 'NETWORK_PART_NOT_READY',
    message: `${kind} ${name} (${id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Look at it in the console; run again when it is AVAILABLE: the run goes on from there.',
    cause,
});
const lookAgain = async (plan, tools) => {
    const now = await (0, plan_create_ts_1.planCreate)(plan.wish, tools.client, tools.groups);
    (0, same_create_ts_1.requireUnchanged)(plan, now);
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
    const applied = await (0, resource_ts_1.applyPlan)(now, (change) => creation.apply(change));
    return { ...applied, ids: creation.ids };
};
exports.applyCreate = applyCreate;


/***/ }),

/***/ 70362:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layOut = void 0;
const address_range_ts_1 = __webpack_require__(13847);
const cidr_ts_1 = __webpack_require__(81945);
const action_error_ts_1 = __webpack_require__(21025);
const needed_addresses_ts_1 = __webpack_require__(55222);
const smallest_block_ts_1 = __webpack_require__(70747);
const network_wish_ts_1 = __webpack_require__(41223);
/** As OKE's quick-create gives the API endpoint; small subnets are no smaller. */
const SMALL = 28;
/** Room to grow: a subnet is planned for twice what is expected, if the VCN has the room. */
const GROWTH = 2;
/** Prefix lengths for a multiple of what is expected. */
const prefixesFor = (wish, factor) => {
    const form = { hasPodSubnet: false, isLoadBalancerPrivate: false };
    const needed = (0, needed_addresses_ts_1.neededAddresses)(wish.expected, form);
    const sizes = (0, network_wish_ts_1.subnetRoles)(wish).map((role) => [role, (0, smallest_block_ts_1.smallestPrefix)((needed[role] ?? 1) * factor)]);
    const known = sizes.flatMap(([role, prefix]) => prefix === undefined ? [] : [[role, Math.min(prefix, SMALL)]]);
    return known.length === sizes.length ? known : undefined;
};
/** The first aligned block of this size that is free. */
const firstFree = (vcn, prefix, taken) => {
    const size = 1n << BigInt(32 - prefix);
    for (let first = vcn.first; first + size - 1n <= vcn.last;) {
        const last = first + size - 1n;
        const hit = taken.find((block) => (0, cidr_ts_1.intervalsOverlap)(block, { version: 4, first, last }));
        if (hit === undefined)
            return (0, cidr_ts_1.parseCidr)((0, address_range_ts_1.formatRange)(4, first, last));
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
    const vcn = (0, cidr_ts_1.parseCidr)(wish.vcnCidr);
    const used = taken.map(cidr_ts_1.parseCidr).filter(({ version }) => version === 4);
    for (const factor of [GROWTH, 1]) {
        const wanted = prefixesFor(wish, factor)?.filter(([role]) => !existing.has(role));
        const blocks = wanted && place(vcn, wanted, used);
        if (blocks)
            return new Map([...existing, ...blocks]);
    }
    throw new action_error_ts_1.ActionError({
        code: 'VCN_TOO_SMALL',
        message: `the subnets for ${wish.expected.podsPerRelease} pods and ${wish.expected.previews} previews do not fit into ${wish.vcnCidr}`,
        hint: `They need ${smallestVcn(prefixesFor(wish, 1))}. Give a larger vcn-cidr, or expect less: max-pods, previews, surge.`,
    });
};
exports.layOut = layOut;


/***/ }),

/***/ 41223:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.partKey = exports.tagsOf = exports.subnetRoles = void 0;
const subnetRoles = ({ hasDatabase }) => [
    'endpoint',
    'nodes',
    'load-balancer',
    ...(hasDatabase ? ['database'] : []),
];
exports.subnetRoles = subnetRoles;
const NETWORK = 'oke-virtual-nodes-network';
const PART = 'oke-virtual-nodes-part';
/** The freeform tags by which a part is found again, whatever it is called. */
const tagsOf = (name, key) => ({ [NETWORK]: name, [PART]: key });
exports.tagsOf = tagsOf;
/** Which part of the network something is; undefined if it is none of ours. */
const partKey = (tags, name) => tags[NETWORK] === name ? tags[PART] : undefined;
exports.partKey = partKey;


/***/ }),

/***/ 89035:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planCreate = exports.findPart = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const cidr_ts_1 = __webpack_require__(81945);
const rule_coverage_ts_1 = __webpack_require__(14032);
const change_rules_ts_1 = __webpack_require__(818);
const leftover_rules_ts_1 = __webpack_require__(86357);
const ownership_ts_1 = __webpack_require__(56155);
const lay_out_ts_1 = __webpack_require__(70362);
const network_wish_ts_1 = __webpack_require__(41223);
const wanted_parts_ts_1 = __webpack_require__(34193);
const KINDS = {
    vcn: 'VCN',
    'internet-gateway': 'internet gateway',
    'nat-gateway': 'NAT gateway',
    'service-gateway': 'service gateway',
    'route-table': 'route table',
    'security-list': 'security list',
    'security-group': 'network security group',
    subnet: 'subnet',
    'log-group': 'log group',
    'flow-log': 'flow log',
};
const NOT_IN_A_VCN = ['vcn', 'log-group', 'flow-log'];
const IN_A_VCN = Object.keys(KINDS).filter((kind) => !NOT_IN_A_VCN.includes(kind));
const refuse = (code, message, hint) => new action_error_ts_1.ActionError({ code, message, hint });
const overlap = (a, b) => {
    const [one, other] = [(0, cidr_ts_1.cidrInterval)(a), (0, cidr_ts_1.cidrInterval)(b)];
    return one !== undefined && other !== undefined && (0, cidr_ts_1.intervalsOverlap)(one, other);
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
    const ours = vcns.filter(({ tags }) => (0, network_wish_ts_1.partKey)(tags, wish.name) === 'vcn');
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
        const key = (0, network_wish_ts_1.partKey)(part.tags, name);
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
    (0, change_rules_ts_1.requireRoom)({ holder, target, rules, removed: [] }, existing);
};
const groupChange = async (part, target, id, groups) => {
    const existing = await groups.securityGroupRules(id);
    const rules = part.rules.filter((rule) => !(0, rule_coverage_ts_1.rulesCover)(existing, rule));
    const duplicates = (0, leftover_rules_ts_1.duplicatesOf)(existing, ownership_ts_1.NETWORK_MARK);
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
    const target = `${KINDS[kind]} ${name}`;
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
exports.findPart = findPart;
/**
 * What is missing of the network. One call for the VCNs and one for the services; if the VCN exists,
 * one more for each kind of part and each group; with flow logs two more. Changes nothing.
 * @throws ActionError VCN_CIDR_OVERLAPS, VCN_NAME_TAKEN, VCN_AMBIGUOUS, VCN_DIFFERS, VCN_TOO_SMALL,
 * NETWORK_RULES_LIMIT
 */
const planCreate = async (wish, client, groups) => {
    const [services, inVcn, logs] = await Promise.all([
        client.allServices(),
        readVcn(wish, client),
        readLogs(wish, client),
    ]);
    const existing = existingParts(wish, inVcn, logs);
    const known = new Map((0, network_wish_ts_1.subnetRoles)(wish).flatMap((role) => {
        const block = existing.get(`subnet-${role}`)?.cidrs[0];
        return block === undefined ? [] : [[role, block]];
    }));
    const subnets = inVcn.filter(({ kind }) => kind === 'subnet');
    const taken = subnets.flatMap(({ cidrs }) => cidrs);
    const parts = (0, wanted_parts_ts_1.wantedParts)({ wish, blocks: (0, lay_out_ts_1.layOut)(wish, known, taken), services });
    const changes = await Promise.all(parts.map((part) => changeFor(part, existing.get(part.key), groups)));
    const kept = parts.filter(({ key }) => existing.has(key));
    return {
        wish,
        existing,
        changes: changes.filter((change) => change !== undefined),
        kept: kept.map(({ kind, name }) => `${KINDS[kind]} ${name}`),
    };
};
exports.planCreate = planCreate;


/***/ }),

/***/ 71284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireUnchanged = exports.requireSameCreate = exports.createPlanJson = void 0;
const security_rule_ts_1 = __webpack_require__(98736);
const same_plan_ts_1 = __webpack_require__(91964);
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
            key: `add ${compartmentId} ${target} ${(0, security_rule_ts_1.ruleKey)(rule)}`,
            text: `add to ${target}: ${(0, security_rule_ts_1.describeRule)(rule)}`,
        })),
    ];
};
/** The whole plan as JSON: what `parseCreatePlan` reads back, in this job or another. */
const createPlanJson = (plan) => JSON.stringify(plannedParts(plan));
exports.createPlanJson = createPlanJson;
/**
 * Others may have made a part of it meanwhile; more or something else than was planned is not made.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSameCreate = (approved, now) => (0, same_plan_ts_1.requireKnown)(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf));
exports.requireSameCreate = requireSameCreate;
/** The same between two looks of one run. @throws ActionError NETWORK_PLAN_STALE */
const requireUnchanged = (planned, now) => (0, exports.requireSameCreate)(plannedParts(planned), now);
exports.requireUnchanged = requireUnchanged;


/***/ }),

/***/ 34193:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wantedParts = exports.rulesByRole = exports.dnsLabel = void 0;
const ports_ts_1 = __webpack_require__(86759);
const ownership_ts_1 = __webpack_require__(56155);
const wanted_rules_ts_1 = __webpack_require__(15433);
const network_wish_ts_1 = __webpack_require__(41223);
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
exports.dnsLabel = dnsLabel;
const idOf = (ids, key) => {
    const id = ids.get(key);
    if (id === undefined)
        throw new Error(`part ${key} is needed before it exists`);
    return id;
};
/** The rules that the catalogue has for each role, with the planned blocks. */
const rulesByRole = ({ wish, blocks, services }) => {
    const rules = (0, wanted_rules_ts_1.wantedRules)({ ...wish, hasPodSubnet: false }, {
        ...wish,
        mark: ownership_ts_1.NETWORK_MARK,
        subnets: Object.fromEntries([...blocks].map(([role, block]) => [role, [block]])),
        servicesLabel: services.label,
    });
    return (role) => rules.filter((one) => one.role === role).map(({ rule }) => rule);
};
exports.rulesByRole = rulesByRole;
class Parts {
    #plan;
    constructor(plan) {
        this.#plan = plan;
    }
    #base(key) {
        const { compartmentId, name } = this.#plan.wish;
        return { compartmentId, name: `${name}-${key}`, tags: (0, network_wish_ts_1.tagsOf)(name, key) };
    }
    vcn() {
        const { name, vcnCidr: cidr } = this.#plan.wish;
        const base = { ...this.#base('vcn'), name };
        const details = () => ({ ...base, kind: 'vcn', cidr, dnsLabel: (0, exports.dnsLabel)(name) });
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
                ? [to(ports_ts_1.ANYWHERE, idOf(ids, 'internet-gateway'))]
                : [to(ports_ts_1.ANYWHERE, idOf(ids, 'nat-gateway')), to(label, idOf(ids, 'service-gateway'))];
            return { ...base, kind: 'route-table', vcnId: idOf(ids, 'vcn'), routes };
        };
        const description = key === 'public-routes'
            ? `${ports_ts_1.ANYWHERE} to the internet gateway`
            : `${ports_ts_1.ANYWHERE} to the NAT gateway, ${label} to the service gateway`;
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
    const rules = (0, exports.rulesByRole)(plan);
    const roles = (0, network_wish_ts_1.subnetRoles)(plan.wish);
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
exports.wantedParts = wantedParts;


/***/ }),

/***/ 64472:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wantedPaths = void 0;
const ports_ts_1 = __webpack_require__(86759);
const traffic_ts_1 = __webpack_require__(68781);
const traffic_row_ts_1 = __webpack_require__(21152);
const overUdp = (packets) => ({
    ...packets,
    id: `${packets.id}-udp`,
    protocol: ports_ts_1.UDP,
});
const packetsOf = ({ id, ports, isUdp }, options) => {
    const { listeners, udpListeners } = options;
    if (ports === 'listeners') {
        const listener = (port) => ({
            id: `${id}-${port}`,
            protocol: ports_ts_1.TCP,
            ports: (0, ports_ts_1.onePort)(port),
        });
        return [...listeners.map(listener), ...udpListeners.map((port) => overUdp(listener(port)))];
    }
    if (ports === 'node-ports') {
        const nodePorts = { id, protocol: ports_ts_1.TCP, ports: ports_ts_1.NODE_PORTS };
        return udpListeners.length > 0 ? [nodePorts, overUdp(nodePorts)] : [nodePorts];
    }
    return [{ id, protocol: isUdp ? ports_ts_1.UDP : ports_ts_1.TCP, ports }];
};
const pathsOf = (row, shape, options) => {
    const isMissing = row.from === 'api-clients' && options.apiClients.length === 0;
    const doesApply = (0, traffic_row_ts_1.applies)(row, shape);
    const paths = (row.paths ?? []).filter(({ isOptional }) => doesApply || isOptional);
    return paths.flatMap((path) => (isMissing ? [] : packetsOf(path, options)).map((packets) => ({
        ...packets,
        from: row.from,
        to: row.to,
        why: path.why,
        symptom: path.symptom,
        isOptional: !doesApply,
    })));
};
/** In the order in which a request meets them. */
const senders = [
    'clients',
    'api-clients',
    'load-balancer',
    'nodes',
    'pods',
    'endpoint',
];
/** Every path that matters in this network, sender by sender. */
const wantedPaths = (shape, options) => {
    const rows = (0, traffic_ts_1.trafficOf)(shape).toSorted((a, b) => senders.indexOf(a.from) - senders.indexOf(b.from));
    return rows.flatMap((row) => pathsOf(row, shape, options));
};
exports.wantedPaths = wantedPaths;


/***/ }),

/***/ 15715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planJson = exports.planRows = void 0;
const security_rule_ts_1 = __webpack_require__(98736);
const ownership_ts_1 = __webpack_require__(56155);
const ruleRow = (action, target, rule) => ({
    action,
    target,
    what: (0, security_rule_ts_1.describeRule)(rule),
    why: (0, ownership_ts_1.withoutMark)(rule.description ?? ''),
});
/** Every change in a row of its own, for tables. */
const planRows = (changes) => changes.flatMap(({ kind, action, target, description, rules, removed }) => kind === 'rules'
    ? [
        ...rules.map((rule) => ruleRow('add', target, rule)),
        ...removed.map((rule) => ruleRow('remove', target, rule)),
    ]
    : [{ action, target, what: description, why: '' }]);
exports.planRows = planRows;
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
exports.planJson = planJson;


/***/ }),

/***/ 53943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sourcesOf = exports.blocksOf = exports.clientPorts = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const packets_ts_1 = __webpack_require__(74662);
const ports_ts_1 = __webpack_require__(86759);
/** The source ports of clients: of machines outside of the VCN nothing is known. */
const clientPorts = (client) => client.subnet === undefined || client.isRelay === true ? packets_ts_1.ANY_CLIENT_PORTS : packets_ts_1.LINUX_CLIENT_PORTS;
exports.clientPorts = clientPorts;
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = (0, cidr_ts_1.parseCidr)(ports_ts_1.ANYWHERE);
/** The blocks that stand for an end. */
const blocksOf = (end) => end.service === undefined ? end.blocks.map(cidr_ts_1.parseCidr) : [EVERY_ADDRESS];
exports.blocksOf = blocksOf;
const sourcesOf = (end) => [
    ...(end.subnet?.lists ?? []),
    ...end.groups,
];
exports.sourcesOf = sourcesOf;


/***/ }),

/***/ 31789:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgePaths = void 0;
const ports_ts_1 = __webpack_require__(86759);
const paths_ts_1 = __webpack_require__(64472);
const judge_route_ts_1 = __webpack_require__(88628);
const judge_rules_ts_1 = __webpack_require__(67822);
const LABELS = {
    clients: 'clients',
    'api-clients': 'API clients',
    anywhere: 'internet',
    services: 'Oracle services',
    endpoint: 'Kubernetes API',
    nodes: 'nodes',
    pods: 'pods',
    'load-balancer': 'load balancer',
    database: 'database',
};
const THROUGH_LOAD_BALANCER = 'clients, through the load balancer';
const outside = (label, blocks) => ({
    label,
    groups: [],
    blocks,
});
class Ends {
    #view;
    #options;
    constructor(view, options) {
        this.#view = view;
        this.#options = options;
    }
    /** Who sends to whom. */
    pairs({ from, to }) {
        const sendersTo = (end) => {
            if (from !== 'clients')
                return this.#of(from);
            return to === 'load-balancer' ? this.#clientsOf(end) : this.#throughLoadBalancer();
        };
        return this.#of(to).flatMap((end) => sendersTo(end).map((sender) => [sender, end]));
    }
    #of(peer) {
        const { servicesLabel } = this.#view;
        if (peer === 'clients')
            return [outside(LABELS[peer], this.#options.clients)];
        if (peer === 'api-clients')
            return [outside(LABELS[peer], this.#options.apiClients)];
        if (peer === 'anywhere')
            return [outside(LABELS[peer], [ports_ts_1.ANYWHERE])];
        if (peer === 'services')
            return [{ ...outside(LABELS[peer], []), service: servicesLabel }];
        return this.#role(peer);
    }
    #role(role) {
        const { places } = this.#view;
        const isJoint = places.pods === undefined;
        const shown = isJoint && role === 'pods' ? 'nodes' : role;
        const place = places[shown];
        const label = isJoint && shown === 'nodes' ? 'nodes and pods' : LABELS[shown];
        // IPv6 blocks are left out: virtual nodes give pods IPv4 addresses.
        return (place?.subnets ?? []).map((subnet) => ({
            label,
            role: shown,
            subnet,
            groups: place?.groups ?? [],
            blocks: subnet.cidrs.filter((cidr) => !cidr.includes(':')),
        }));
    }
    /** A load balancer in a private subnet is an internal one: the internet is not its client. */
    #clientsOf({ subnet }) {
        const isForAll = this.#options.clients.includes(ports_ts_1.ANYWHERE);
        if (subnet?.isPrivate !== true || !isForAll)
            return this.#of('clients');
        return this.#role('pods').map((end) => ({ ...end, label: 'clients in the VCN' }));
    }
    /** The packets leave by the load balancer's subnet, and pods see them come from the clients. */
    #throughLoadBalancer() {
        return this.#role('load-balancer').map((end) => {
            const blocks = this.#clientsOf(end).flatMap((client) => client.blocks);
            return { ...end, label: THROUGH_LOAD_BALANCER, blocks, isRelay: true };
        });
    }
}
const judgeFlow = (flow) => {
    const leaves = (0, judge_rules_ts_1.judgeRules)(flow, 'EGRESS');
    const arrives = (0, judge_rules_ts_1.judgeRules)(flow, 'INGRESS');
    const route = (0, judge_route_ts_1.judgeRoute)(flow);
    const missing = [...leaves.missing, ...arrives.missing];
    return {
        isOpen: missing.length === 0 && route.isOpen,
        by: [...leaves.by, ...arrives.by],
        missing,
        route,
    };
};
const judgeWith = (wanted, ends) => {
    const pairs = ends.pairs(wanted);
    const { protocol, ports } = wanted;
    const verdicts = pairs.map(([from, to]) => judgeFlow({ from, to, protocol, ports }));
    const routes = new Map(verdicts.map(({ route }) => [route.reason, route]));
    return {
        ...wanted,
        fromLabel: pairs[0]?.[0].label ?? LABELS[wanted.from],
        toLabel: pairs[0]?.[1].label ?? LABELS[wanted.to],
        isOpen: verdicts.length > 0 && verdicts.every(({ isOpen }) => isOpen),
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: verdicts.flatMap(({ missing }) => missing),
        routes: [...routes.values()],
    };
};
/** The same network with every group attached. */
const attached = (view) => ({
    ...view,
    places: Object.fromEntries(Object.entries(view.places).map(([role, place]) => [
        role,
        { ...place, groups: [...place.groups, ...(place.pending ?? [])] },
    ])),
});
const pendingAt = (froms, { places }) => froms
    .flatMap(({ role }) => (role === undefined ? [] : (places[role]?.pending ?? [])))
    .map(({ holder, to, how }) => `${holder} to ${to} (${how})`);
const shapeOf = ({ places }, options) => ({
    hasPodSubnet: places.pods !== undefined,
    hasDatabase: places.database !== undefined,
    isEndpointPublic: (places.endpoint?.subnets ?? []).some(({ isPrivate }) => !isPrivate),
    loadBalancer: options.loadBalancer,
    hasOidc: options.hasOidc,
    isInternetAllowed: options.isInternetAllowed,
});
/** Follows every path that matters through rules, routes and gateways. Changes and asks nothing. */
const judgePaths = (view, options) => {
    const now = new Ends(view, options);
    const then = new Ends(attached(view), options);
    const judgePath = (wanted) => {
        const judged = judgeWith(wanted, now);
        const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen;
        const ends = now.pairs(wanted).flat();
        return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] };
    };
    return (0, paths_ts_1.wantedPaths)(shapeOf(view, options), options).map(judgePath);
};
exports.judgePaths = judgePaths;


/***/ }),

/***/ 88628:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgeRoute = exports.isDefaultRoute = exports.routeFor = exports.isPrivateBlock = exports.gatewayName = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const own_ts_1 = __webpack_require__(64870);
const flow_ts_1 = __webpack_require__(53943);
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
/** As `NAT gateway oke-ngw`. */
const gatewayName = ({ kind, name }) => `${(0, own_ts_1.own)(WORDS, kind) ?? kind} ${name}`;
exports.gatewayName = gatewayName;
const PRIVATE_BLOCKS = [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    'fc00::/7',
];
/** Addresses that the internet never sees. */
const isPrivateBlock = (block) => PRIVATE_BLOCKS.some((outer) => (0, cidr_ts_1.cidrContains)((0, cidr_ts_1.parseCidr)(outer), block));
exports.isPrivateBlock = isPrivateBlock;
/** As routers choose: a service's own route first, then the longest prefix that holds the block. */
const routeFor = (routes, block, service) => {
    const own = routes.find(({ isService, destination }) => isService && service !== undefined && (destination === service || /^all-/.test(destination)));
    const byPrefix = routes
        .filter(({ isService }) => !isService)
        // Somebody else wrote it: what is no block leads nowhere that is known.
        .flatMap((route) => {
        const cidr = (0, cidr_ts_1.cidrInterval)(route.destination);
        return cidr !== undefined && (0, cidr_ts_1.cidrContains)(cidr, block) ? [{ route, cidr }] : [];
    })
        // The longest prefix is the smallest block.
        .toSorted((a, b) => ((0, cidr_ts_1.cidrContains)(a.cidr, b.cidr) ? 1 : 0) - ((0, cidr_ts_1.cidrContains)(b.cidr, a.cidr) ? 1 : 0));
    return own ?? byPrefix[0]?.route;
};
exports.routeFor = routeFor;
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
    const name = (0, exports.gatewayName)(gateway);
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
exports.isDefaultRoute = isDefaultRoute;
const overlaps = (text, block) => {
    const other = (0, cidr_ts_1.cidrInterval)(text);
    return other !== undefined && (0, cidr_ts_1.intervalsOverlap)(other, block);
};
/** Private blocks that the VCN has a part of, or may have if its blocks are not known. */
const isOfVcn = ({ vcnCidrs }, block) => (0, exports.isPrivateBlock)(block) && (vcnCidrs?.some((text) => overlaps(text, block)) ?? true);
const insideVcn = ({ vcnCidrs }, block) => {
    const isWhole = vcnCidrs?.some((text) => (0, cidr_ts_1.cidrContains)((0, cidr_ts_1.parseCidr)(text), block)) ?? true;
    return isWhole ? 'inside the VCN' : `inside the VCN, as far as it has addresses of ${block.text}`;
};
/** A default route to one of these takes nothing away from what needs no route: the VCN itself. */
const isForPublic = (route) => (0, exports.isDefaultRoute)(route) && /^(nat|internet)gateway$/.test(route.gateway?.kind ?? '');
const gatewayLeg = (subnet, outside, block, leg) => {
    const { routeTable } = subnet;
    const route = (0, exports.routeFor)(routeTable.routes, block, outside.service);
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
    const verdicts = (0, flow_ts_1.blocksOf)(outside).map((block) => gatewayLeg(subnet, outside, block, { isIncoming, isPod }));
    return verdicts.find(({ isOpen }) => !isOpen) ?? verdicts[0] ?? no('no address is named');
};
exports.judgeRoute = judgeRoute;


/***/ }),

/***/ 67822:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgeRules = void 0;
const address_range_ts_1 = __webpack_require__(13847);
const packets_ts_1 = __webpack_require__(74662);
const security_rule_ts_1 = __webpack_require__(98736);
const flow_ts_1 = __webpack_require__(53943);
const opposite = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
const text = ({ rule, holder }) => `${(0, security_rule_ts_1.describeRule)(rule)} (${holder})`;
const heldBy = (end) => (0, flow_ts_1.sourcesOf)(end).flatMap(({ holder, rules }) => rules.map((rule) => ({ rule, holder })));
class EndJudge {
    #flow;
    #direction;
    #end;
    #peer;
    #held;
    constructor(flow, direction) {
        this.#flow = flow;
        this.#direction = direction;
        this.#end = direction === 'EGRESS' ? flow.from : flow.to;
        this.#peer = direction === 'EGRESS' ? flow.to : flow.from;
        this.#held = heldBy(this.#end);
    }
    /** A stateless rule beats a stateful one, and lets no answer through by itself. */
    judge(block) {
        const packets = this.#packets(this.#direction, (0, flow_ts_1.clientPorts)(this.#flow.from), block);
        const boxOf = ({ rule }) => (0, packets_ts_1.ruleBox)(rule, packets);
        const wanted = [{ first: block.first, last: block.last, ...this.#flow.ports }];
        const untracked = this.#held.filter(({ rule }) => rule.isStateless);
        const tracked = this.#held.filter(({ rule }) => !rule.isStateless);
        const first = (0, packets_ts_1.cover)(wanted, untracked, boxOf);
        const second = (0, packets_ts_1.cover)(first.rest, tracked, boxOf);
        const unanswered = first.parts.flatMap(({ rule, box }) => this.#unanswered(rule, box, block));
        const used = [...first.parts, ...second.parts].map(({ rule }) => text(rule));
        return {
            by: [...new Set(used)],
            missing: [
                ...second.rest.map((box) => this.#missing(this.#direction, box, block)),
                ...unanswered,
            ],
        };
    }
    #packets(direction, sourcePorts, block) {
        const { groups, service, isRelay } = this.#peer;
        // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
        const groupIds = isRelay === true ? [] : groups.map(({ id }) => id);
        return {
            direction,
            protocol: this.#flow.protocol,
            sourcePorts,
            peer: { block, groupIds, service },
        };
    }
    #unanswered(held, { first, last, min, max }, block) {
        const direction = opposite[this.#direction];
        const packets = this.#packets(direction, { min, max }, block);
        const boxOf = ({ rule }) => (0, packets_ts_1.ruleBox)(rule, packets);
        const wanted = [{ first, last, ...(0, flow_ts_1.clientPorts)(this.#flow.from) }];
        return (0, packets_ts_1.cover)(wanted, this.#held, boxOf).rest.map((box) => ({
            ...this.#missing(direction, box, block),
            answersTo: text(held),
        }));
    }
    #missing(direction, { first, last, min, max }, block) {
        return {
            direction,
            protocol: this.#flow.protocol,
            ports: { min, max },
            // What other rules cut out of the internet is of no use to name.
            peer: this.#peer.subnet === undefined
                ? (this.#peer.service ?? block.text)
                : (0, address_range_ts_1.formatRange)(block.version, first, last),
            subnet: this.#end.subnet?.name ?? this.#end.label,
            holders: (0, flow_ts_1.sourcesOf)(this.#end).map(({ holder }) => holder),
        };
    }
}
/** The rules at one end of a flow. An end outside of the VCN has none, and needs none. */
const judgeRules = (flow, direction) => {
    const [end, peer] = direction === 'EGRESS' ? [flow.from, flow.to] : [flow.to, flow.from];
    if (end.subnet === undefined)
        return { by: [], missing: [] };
    const judge = new EndJudge(flow, direction);
    const verdicts = (0, flow_ts_1.blocksOf)(peer).map((block) => judge.judge(block));
    const missing = verdicts.flatMap((verdict) => verdict.missing);
    const distinct = new Map(missing.map((rule) => [JSON.stringify(rule), rule]));
    return {
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: [...distinct.values()],
    };
};
exports.judgeRules = judgeRules;


/***/ }),

/***/ 14090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.observePaths = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const judge_route_ts_1 = __webpack_require__(88628);
class PathReader {
    #client;
    #routes;
    #needsVcn;
    constructor(client, routes, needsVcn) {
        this.#client = client;
        this.#routes = routes;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map((id) => this.#group(id))),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({
                to,
                how,
                ...(await this.#group(groupId)),
            }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const { name, vcnId, cidrs, isPrivate, routeTableId, securityListIds } = await this.#client.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(securityListIds.map((listId) => this.#list(listId))),
            this.#routeTable(routeTableId),
            this.#needsVcn ? this.#routes.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #list(id) {
        const { name, rules } = await this.#client.securityList(id);
        return { id, holder: `security list ${name}`, rules };
    }
    async #group(id) {
        const [{ name }, rules] = await Promise.all([
            this.#client.securityGroup(id),
            this.#client.securityGroupRules(id),
        ]);
        return { id, holder: `network security group ${name}`, rules };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#routes.routeTable(id);
        const found = routes.map(async ({ destination, isService, gatewayId }) => ({
            destination,
            isService,
            gateway: await this.#routes.gateway(gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group (two), route table and
 * gateway, and if `peers` names private blocks one for the VCN. Hand in clients that remember, so
 * that what roles share is read once.
 */
const observePaths = async (places, client, routes, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(cidr_ts_1.parseCidr).some(judge_route_ts_1.isPrivateBlock);
    const reader = new PathReader(client, routes, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([client.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
};
exports.observePaths = observePaths;


/***/ }),

/***/ 55247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.routeFindingsOutput = exports.pathsOutput = exports.obstacles = exports.missingText = exports.trafficText = exports.pendingPaths = exports.closedPaths = exports.verdictOf = exports.reportPaths = void 0;
const judge_paths_ts_1 = __webpack_require__(31789);
const review_routes_ts_1 = __webpack_require__(70126);
const own_ts_1 = __webpack_require__(64870);
const reportPaths = (view, options) => ({
    paths: (0, judge_paths_ts_1.judgePaths)(view, options),
    findings: (0, review_routes_ts_1.reviewRouteTables)(view),
});
exports.reportPaths = reportPaths;
const verdictOf = ({ isOpen, opensWith, isOptional }) => {
    if (isOpen)
        return 'open';
    if (opensWith.length > 0)
        return 'pending';
    return isOptional ? 'shut' : 'closed';
};
exports.verdictOf = verdictOf;
const having = (verdict) => ({ paths }) => paths.filter((path) => (0, exports.verdictOf)(path) === verdict);
/** Paths that virtual nodes need and that rules, routes or gateways keep closed. */
exports.closedPaths = having('closed');
/** Paths that only wait for a group to be attached. */
exports.pendingPaths = having('pending');
const PROTOCOLS = { '6': 'TCP', '17': 'UDP' };
/** As `TCP 30000-32767`. */
const trafficText = ({ protocol, ports }) => `${(0, own_ts_1.own)(PROTOCOLS, protocol) ?? protocol} ${ports.min === ports.max ? ports.min : `${ports.min}-${ports.max}`}`;
exports.trafficText = trafficText;
/** As `ingress TCP 10256 from 10.0.20.0/24 in subnet nodes (looked in security list a)`. */
const missingText = (rule) => {
    const isIngress = rule.direction === 'INGRESS';
    const looked = rule.holders.length === 0 ? 'no list or group there' : rule.holders.join(', ');
    const answer = rule.answersTo === undefined
        ? ''
        : `, for the answers of the stateless rule "${rule.answersTo}"`;
    return `${isIngress ? 'ingress' : 'egress'} ${(0, exports.trafficText)(rule)} ${isIngress ? 'from' : 'to'} ${rule.peer} in subnet ${rule.subnet} (${looked})${answer}`;
};
exports.missingText = missingText;
/** What keeps a path closed, one sentence each. */
const obstacles = ({ opensWith, missing, routes }) => opensWith.length > 0
    ? opensWith.map((group) => `open once attached: ${group}`)
    : [
        ...missing.map((rule) => `missing rule: ${(0, exports.missingText)(rule)}`),
        ...routes.filter(({ isOpen }) => !isOpen).map(({ reason }) => `no way: ${reason}`),
    ];
exports.obstacles = obstacles;
/** The report as an output: a list with one object a path. */
const pathsOutput = ({ paths }) => JSON.stringify(paths.map((path) => ({
    id: path.id,
    from: path.fromLabel,
    to: path.toLabel,
    traffic: (0, exports.trafficText)(path),
    open: path.isOpen,
    optional: path.isOptional,
    rules: path.by,
    routes: path.routes.map(({ reason }) => reason),
    missing: path.missing.map(exports.missingText),
    attach: path.opensWith,
})));
exports.pathsOutput = pathsOutput;
/** What is wrong with the routes, as an output: a list with one object a finding. */
const routeFindingsOutput = ({ findings }) => JSON.stringify(findings);
exports.routeFindingsOutput = routeFindingsOutput;


/***/ }),

/***/ 73574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderPathSummary = void 0;
const markdown_ts_1 = __webpack_require__(78045);
const path_report_ts_1 = __webpack_require__(55247);
const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0, path_report_ts_1.obstacles)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0, markdown_ts_1.renderTable)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0, path_report_ts_1.trafficText)(path),
    words[(0, path_report_ts_1.verdictOf)(path)],
    explanation(path),
]));
/** One arrow for each pair of ends and verdict: a diagram of ten arrows is still read. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0, path_report_ts_1.verdictOf)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0, path_report_ts_1.trafficText)(path));
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
    const notes = findings.map(({ subnet, routeTable, message }) => `Routes of subnet ${subnet} (${routeTable}): ${message}`);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0, markdown_ts_1.renderBullets)(notes)}` : parts;
};
exports.renderPathSummary = renderPathSummary;


/***/ }),

/***/ 10171:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderPathText = void 0;
const path_report_ts_1 = __webpack_require__(55247);
const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0, path_report_ts_1.verdictOf)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0, path_report_ts_1.trafficText)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0, path_report_ts_1.obstacles)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, a line each. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.map(({ subnet, routeTable, message }) => `ROUTES subnet ${subnet}, route table ${routeTable}: ${message}`),
];
exports.renderPathText = renderPathText;


/***/ }),

/***/ 70126:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reviewRouteTables = void 0;
const cidr_ts_1 = __webpack_require__(81945);
const judge_route_ts_1 = __webpack_require__(88628);
const ALL_SERVICES = /^all-/;
const leadsTo = (routes, kind) => routes.find(({ gateway }) => gateway?.kind === kind);
/** Pods have private addresses only: they leave through NAT, and reach Oracle's services by theirs. */
const reviewPods = (subnet) => {
    const { routes } = subnet.routeTable;
    const service = leadsTo(routes, 'servicegateway');
    const found = [];
    const internet = leadsTo(routes, 'internetgateway');
    if (internet?.gateway) {
        const message = `${internet.destination} leads to ${(0, judge_route_ts_1.gatewayName)(internet.gateway)}, which pods cannot use: lead it to a NAT gateway`;
        found.push({ code: 'internet-gateway-for-pods', message });
    }
    if (!subnet.isPrivate) {
        const message = 'virtual nodes need a private subnet for their pods; this one is public';
        found.push({ code: 'public-pod-subnet', message });
    }
    if (service === undefined) {
        const message = 'no route to a service gateway: images from OCIR and calls to OCI take the NAT gateway or no way at all; add a route for all Oracle services (all-…-services-in-oracle-services-network)';
        found.push({ code: 'no-service-gateway', message });
    }
    else if (!routes.some(({ isService, destination }) => isService && ALL_SERVICES.test(destination))) {
        const message = `the service gateway is only used for ${service.destination}; OCIR needs the route for all Oracle services`;
        found.push({ code: 'partial-service-gateway', message });
    }
    return found;
};
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
    const cidr = route.isService ? undefined : (0, cidr_ts_1.cidrInterval)(route.destination);
    return cidr === undefined ? [] : [{ route, cidr }];
});
/**
 * A more specific route takes its part away from a broader one: meant or not, it should be known.
 * Beside a default route that is how every network with peers looks.
 */
const reviewOverlaps = (subnet) => {
    const all = cidrRoutes(subnet);
    return all.flatMap(({ route, cidr }) => all.flatMap((other) => {
        const isInside = !(0, judge_route_ts_1.isDefaultRoute)(route) && other.route !== route && (0, cidr_ts_1.cidrContains)(cidr, other.cidr);
        if (!isInside || other.route.gateway?.id === route.gateway?.id)
            return [];
        const way = other.route.gateway ? (0, judge_route_ts_1.gatewayName)(other.route.gateway) : 'a gateway that is gone';
        const message = `${other.route.destination} lies in ${route.destination} and leads elsewhere, to ${way}`;
        return [{ code: 'overlapping-routes', message }];
    }));
};
/** Traffic between subnets needs no route; one that catches it sends it away. */
const reviewInner = (subnet, inner) => cidrRoutes(subnet).flatMap(({ route, cidr }) => {
    const caught = inner.find((text) => {
        const block = (0, cidr_ts_1.cidrInterval)(text);
        return block !== undefined && (0, cidr_ts_1.cidrContains)(block, cidr);
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
        : `${destination} leads to ${(0, judge_route_ts_1.gatewayName)(gateway)}, which is disabled or blocks traffic`;
    return [{ code: 'gateway-gone', message }];
});
const podRole = ({ places }) => (places.pods === undefined ? 'nodes' : 'pods');
/** Names what is wrong with the routes of every subnet; each route table is looked at once a role. */
const reviewRouteTables = (view) => {
    const places = Object.entries(view.places);
    const inner = places.flatMap(([, { subnets }]) => subnets.flatMap(({ cidrs }) => cidrs));
    return places.flatMap(([role, { subnets }]) => subnets.flatMap((subnet) => {
        const found = [
            ...(role === podRole(view) ? reviewPods(subnet) : []),
            ...reviewMixed(subnet),
            ...reviewOverlaps(subnet),
            ...reviewInner(subnet, inner),
            ...reviewGone(subnet),
        ];
        const place = { subnet: subnet.name, routeTable: subnet.routeTable.name };
        return found.map((one) => ({ ...one, ...place }));
    }));
};
exports.reviewRouteTables = reviewRouteTables;


/***/ }),

/***/ 83771:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isIgnored = void 0;
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/** Sets of characters and escapes are not read: they exclude nothing, and as exceptions let all in. */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and the folders above it, since what excludes a folder excludes all in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file keeps a file, by its path in the context, out of it. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);
exports.isIgnored = isIgnored;


/***/ }),

/***/ 64627:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseVcnCidr = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const cidr_ts_1 = __webpack_require__(81945);
/** Oracle keeps link-local addresses and the classes D and E for itself ("Reserved IP addresses"). */
const RESERVED = ['169.254.0.0/16', '224.0.0.0/3'].map(cidr_ts_1.parseCidr);
const problemOf = (block) => {
    if (block.version !== 4)
        return 'it is not IPv4';
    if (block.prefix < 16 || block.prefix > 30)
        return `/${block.prefix} is no size of a VCN`;
    const reserved = RESERVED.find((one) => (0, cidr_ts_1.cidrContains)(one, block));
    return reserved && `${reserved.text} is reserved`;
};
/**
 * Parses the IPv4 block that a VCN is made with; OCI takes /16 to /30.
 * @throws ActionError CIDR_INVALID
 */
const parseVcnCidr = (text) => {
    const block = (0, cidr_ts_1.parseCidr)(text);
    const problem = problemOf(block);
    if (problem === undefined)
        return block;
    throw new action_error_ts_1.ActionError({
        code: 'CIDR_INVALID',
        message: `"${text}" cannot be the CIDR block of a VCN: ${problem}`,
        hint: 'Write an IPv4 block between /16 and /30, best of the private ones: 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16.',
    });
};
exports.parseVcnCidr = parseVcnCidr;


/***/ })

};
