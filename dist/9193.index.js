export const id = 9193;
export const ids = [9193];
export const modules = {

/***/ 79193:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNodePool = void 0;
const container_engine_ts_1 = __webpack_require__(44589);
const oci_session_ts_1 = __webpack_require__(81634);
const plan_table_ts_1 = __webpack_require__(39266);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const find_node_pool_ts_1 = __webpack_require__(30770);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(86237);
const taint_ts_1 = __webpack_require__(5799);
const TWENTY_MINUTES = 1_200_000;
/** The inputs that describe the pool; what is left out is not touched on an existing one. */
const readPool = (read) => {
    const group = (0, ocid_ts_1.ocidOf)('networksecuritygroup');
    const nodeSubnetId = read.required('node-subnet-id', (0, ocid_ts_1.ocidOf)('subnet'));
    return {
        clusterId: read.required('cluster-id', (0, ocid_ts_1.ocidOf)('cluster')),
        name: read.required('node-pool-name', input_text_ts_1.asText),
        size: read.withDefault('node-pool-size', (0, input_text_ts_1.asInteger)(1, 1000), 3),
        shape: read.withDefault('pod-shape', input_text_ts_1.asText, 'Pod.Standard.E4.Flex'),
        nodeSubnetId,
        podSubnetId: read.withDefault('pod-subnet-id', (0, ocid_ts_1.ocidOf)('subnet'), nodeSubnetId),
        nodeGroupIds: read.has('nodes-nsg-id') ? read.list('nodes-nsg-id', group) : undefined,
        podGroupIds: read.has('pods-nsg-id') ? read.list('pods-nsg-id', group) : undefined,
        labels: read.optional('node-labels', input_text_ts_1.asPairs),
        taints: read.has('node-taints') ? read.list('node-taints', taint_ts_1.parseTaint) : undefined,
    };
};
/** The pool is named once, as soon as it is known: the wait for its nodes may still fail. */
const idOutput = (outputs) => {
    let isKnown = false;
    return async ({ id }) => {
        if (isKnown)
            return;
        isKnown = true;
        await outputs.set('node-pool-id', id);
    };
};
exports.ensureNodePool = {
    main: async ({ readInputs, environment, clock, log, outputs, summary, signal }) => {
        const inputs = readInputs((read) => ({
            pool: readPool(read),
            compartmentId: read.optional('compartment-id', (0, ocid_ts_1.ocidOf)('compartment', 'tenancy')),
            timeout: read.withDefault('timeout', duration_ts_1.parseDuration, TWENTY_MINUTES),
            mode: read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan'), 'apply'),
        }));
        const stage = log.stage('ensure-node-pool');
        const deadline = clock.now() + inputs.timeout;
        const session = (0, oci_session_ts_1.sessionAt)(await (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret)), inputs.pool.clusterId);
        const client = await (0, container_engine_ts_1.openContainerEngine)(session, clock);
        const cluster = await client.cluster(inputs.pool.clusterId);
        (0, find_node_pool_ts_1.requireVirtualNodeSupport)(cluster);
        const compartmentId = inputs.compartmentId ?? cluster.compartmentId;
        const plan = await (0, ensure_node_pool_ts_1.planEnsureNodePool)({ ...inputs.pool, compartmentId }, client);
        await summary.append((0, plan_table_ts_1.renderPlan)('Virtual node pool', plan.changes));
        await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(plan.changes));
        for (const text of plan.warnings)
            stage.warning(text);
        if (inputs.mode === 'plan')
            return stage.done(`${plan.changes.length} changes to make`);
        const seen = idOutput(outputs);
        const wait = { client, clock, progress: stage, deadline, signal, seen };
        const ensured = await (0, ensure_node_pool_ts_1.applyEnsureNodePool)(plan, wait);
        const names = ensured.nodes.map(({ name }) => name);
        await outputs.set('node-names', names.join('\n'));
        stage.done(`${names.length} virtual nodes ACTIVE`);
    },
};


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changesOutput = exports.renderPlan = void 0;
const markdown_ts_1 = __webpack_require__(78045);
/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    const heading = `### ${(0, markdown_ts_1.escapeMarkdown)(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${(0, markdown_ts_1.renderTable)(['action', 'what', 'change'], rows)}`;
};
exports.renderPlan = renderPlan;
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));
exports.changesOutput = changesOutput;


/***/ }),

/***/ 50445:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createNodePool = void 0;
const create_once_ts_1 = __webpack_require__(65349);
const read_after_create_ts_1 = __webpack_require__(8733);
const action_error_ts_1 = __webpack_require__(21025);
const find_node_pool_ts_1 = __webpack_require__(30770);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/**
 * No fault domains: OKE spreads the nodes over them, and Oracle advises to name none, lest one that
 * has no room keeps nodes from coming up.
 */
const everywhere = async (target, { client }) => {
    const domains = await client.availabilityDomains(target.compartmentId);
    return domains.toSorted().map((availabilityDomain) => ({
        availabilityDomain,
        subnetId: target.nodeSubnetId,
        faultDomains: [],
    }));
};
const settingsOf = async (target, wait) => ({
    name: target.name,
    size: target.size,
    shape: target.shape,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds ?? [],
    nodeGroupIds: target.nodeGroupIds ?? [],
    labels: target.labels ?? {},
    taints: target.taints ?? [],
    placements: target.placements ?? (await everywhere(target, wait)),
});
const isGone = ({ state }) => state === 'DELETING' || state === 'DELETED';
const isNotFound = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
/** The pool by its OCID; undefined if it was deleted. */
const livePool = async (id, client) => {
    try {
        const pool = await client.nodePool(id);
        return isGone(pool) ? undefined : pool;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
};
/** Milliseconds after which a work request is surely not the answer to a call made just now. */
const OLD = 60_000;
/** Whether it is the work of an earlier run, and nothing is left of it. Else its pool is told. */
const isSpent = async (workId, { client, clock, seen }) => {
    const { status, acceptedAt, nodePoolIds } = await client.workRequest(workId);
    const [id] = nodePoolIds;
    if (acceptedAt !== undefined && clock.now() - acceptedAt >= OLD) {
        if (id === undefined)
            return ['FAILED', 'CANCELED'].includes(status);
        if ((await livePool(id, client)) === undefined)
            return true;
    }
    if (id !== undefined)
        await seen?.({ id, virtualNodes: null });
    return false;
};
/**
 * Creates the pool once for all runs that want it at the same time, and waits for the work. The one
 * that another run creates is waited for, also if it was asked for in other words.
 * @param accepted is called when OCI has taken on the work
 * @throws ActionError NODE_POOL_*, RESOURCE_GONE, OCI_*
 */
const createNodePool = async (target, wait, accepted) => {
    const { client, clock, progress } = wait;
    const { clusterId, compartmentId, name } = target;
    const find = async () => {
        const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
        if (pool === undefined)
            return undefined;
        progress.info(`virtual node pool "${name}" is there since the plan (${pool.id})`);
        return { pool, isFound: true };
    };
    const found = await find();
    if (found !== undefined)
        return found;
    const settings = await settingsOf(target, wait);
    const create = async (token) => {
        const workId = await (0, wait_for_pool_ts_1.startWhenFree)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating virtual node pool "${name}" (work request ${workId})`);
        const [id] = (await (0, wait_for_pool_ts_1.waitForWork)(workId, compartmentId, wait)).nodePoolIds;
        if (id === undefined)
            throw namesNoPool(workId);
        const pool = await (0, read_after_create_ts_1.readAfterCreate)(() => livePool(id, client), clock);
        return pool && { pool, isFound: false };
    };
    const created = await (0, create_once_ts_1.createOnce)({
        name: `virtual node pool "${name}"`,
        identity: ['virtual-node-pool', compartmentId, clusterId, name],
        create,
        find: () => (0, read_after_create_ts_1.readAfterCreate)(find, clock),
    });
    await (0, find_node_pool_ts_1.requireOnlyPool)(target, created.pool, client);
    return created;
};
exports.createNodePool = createNodePool;
const namesNoPool = (workId) => new action_error_ts_1.ActionError({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
});


/***/ }),

/***/ 91918:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDifference = exports.keptByNodes = exports.isSame = void 0;
const ocid_ts_1 = __webpack_require__(86237);
/** Lists that are sets to OCI: their order means nothing. */
const sorted = (value) => {
    if (Array.isArray(value)) {
        return value.map(sorted).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)]);
        return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
    }
    return value;
};
/** OKE puts labels of its own (with a domain in front) beside those that users set. */
const ownLabels = (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !/(^|\.)(oraclecloud\.com|kubernetes\.io)\//.test(key)));
const isSame = (key, existing, wanted) => {
    const prepare = (value) => sorted(key === 'labels' ? ownLabels(value) : value);
    return JSON.stringify(prepare(existing)) === JSON.stringify(prepare(wanted));
};
exports.isSame = isSame;
const NAMES = {
    name: 'name',
    size: 'size',
    shape: 'pod shape',
    podSubnetId: 'pod subnet',
    podGroupIds: 'network security groups of the pods',
    nodeGroupIds: 'network security groups of the nodes',
    placements: 'placement',
    labels: 'labels',
    taints: 'taints',
};
/** What OKE gives to new virtual nodes only; the others act at once. */
const NEW_NODES_ONLY = [
    'podSubnetId',
    'podGroupIds',
    'nodeGroupIds',
    'placements',
    'labels',
    'taints',
];
/** For people, of these changes of a pool: which of them its virtual nodes do not get. */
const keptByNodes = (changed) => {
    const kept = NEW_NODES_ONLY.filter((key) => changed.includes(key)).map((key) => NAMES[key]);
    return kept.length === 0
        ? undefined
        : `virtual nodes that exist keep their ${kept.join(', ')} until they are replaced`;
};
exports.keptByNodes = keptByNodes;
const show = (value) => {
    if (typeof value === 'string')
        return (0, ocid_ts_1.shortOcid)(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(show).join(', ');
    return Object.entries(value ?? {})
        .map(([key, part]) => `${key}=${show(part)}`)
        .join(' ');
};
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => `${NAMES[key]} ${show(existing) || 'none'} -> ${show(wanted) || 'none'}`;
exports.describeDifference = describeDifference;


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyEnsureNodePool = exports.planEnsureNodePool = void 0;
const create_node_pool_ts_1 = __webpack_require__(50445);
const find_node_pool_ts_1 = __webpack_require__(30770);
const limits_ts_1 = __webpack_require__(25253);
const node_pool_plan_ts_1 = __webpack_require__(6626);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
    const plan = (0, node_pool_plan_ts_1.planNodePool)(target, pool);
    const problem = await (0, limits_ts_1.tooManyNodes)(target.size - (pool?.size ?? 0), target.compartmentId, client);
    return { target, pool, ...plan, warnings: problem === undefined ? [] : [problem] };
};
exports.planEnsureNodePool = planEnsureNodePool;
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
        if (current.state !== 'ACTIVE')
            await (0, wait_for_pool_ts_1.waitForNodes)(current, wait);
        const workId = await (0, wait_for_pool_ts_1.startWhenFree)(wait, () => wait.client.updateNodePool(change.poolId, change.settings));
        wait.changed?.(change);
        wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
        await (0, wait_for_pool_ts_1.waitForWork)(workId, target.compartmentId, wait);
        if (change.kept !== undefined)
            wait.progress.warning(`${change.kept}. ${REPLACING}`);
        current = await wait.client.nodePool(change.poolId);
    }
    return current;
};
/** One that another run created meanwhile is brought to what this one wants. */
const createPool = async (plan, wait) => {
    const { target, changes } = plan;
    const { pool, isFound } = await (0, create_node_pool_ts_1.createNodePool)(target, wait, () => changes.forEach((change) => wait.changed?.(change)));
    return isFound ? updatePool(plan, pool, (0, node_pool_plan_ts_1.planNodePool)(target, pool).changes, wait) : pool;
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes } = plan;
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return (0, wait_for_pool_ts_1.waitForNodes)(ensured, wait);
};
exports.applyEnsureNodePool = applyEnsureNodePool;


/***/ }),

/***/ 30770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findNodePool = exports.requireOnlyPool = exports.requireVirtualNodeSupport = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade the cluster to enhanced in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
exports.requireVirtualNodeSupport = requireVirtualNodeSupport;
const oldestFirst = (a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id);
/** Nothing is deleted: which of them the pods run on is for people to see. */
const ambiguous = ({ clusterId, name }, pools) => {
    const lines = pools
        .toSorted(oldestFirst)
        .map(({ id, createdAt, state, size }, index) => [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
    ].join(' '));
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_AMBIGUOUS',
        message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
        hint: 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.',
    });
};
/** Pools by the name of the target that nobody is deleting. */
const livePools = async ({ compartmentId, clusterId, name }, client) => {
    const found = await client.findNodePools(compartmentId, clusterId, name);
    return found.filter(({ state }) => state !== 'DELETING');
};
/**
 * Looks again after the pool was created: others may have made one of the same name, which OCI allows.
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
const requireOnlyPool = async (target, pool, client) => {
    const others = (await livePools(target, client)).filter(({ id }) => id !== pool.id);
    if (others.length > 0)
        throw ambiguous(target, [pool, ...others]);
};
exports.requireOnlyPool = requireOnlyPool;
/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
const findNodePool = async (target, client) => {
    const { name } = target;
    const found = await livePools(target, client);
    if (found.length > 1)
        throw ambiguous(target, found);
    const [pool] = found;
    if (pool?.state === 'FAILED') {
        throw new action_error_ts_1.ActionError({
            code: 'NODE_POOL_FAILED',
            message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
            hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
        });
    }
    return pool;
};
exports.findNodePool = findNodePool;


/***/ }),

/***/ 25253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tooManyPods = exports.tooManyNodes = exports.SMALL_TENANCY = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
exports.SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
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
        if (error instanceof action_error_ts_1.ActionError)
            return undefined;
        throw error;
    }
};
/** What is wrong with making so many more virtual nodes, if their limit can be read and is too low. */
const tooManyNodes = async (more, compartmentId, client) => {
    if (more <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= more)
        return undefined;
    return `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use), ${more} more are wanted: OCI will probably refuse them. ${exports.SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
exports.tooManyNodes = tooManyNodes;
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
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${exports.SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};
exports.tooManyPods = tooManyPods;


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planNodePool = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const difference_ts_1 = __webpack_require__(91918);
const shapeChange = (pool, target) => new action_error_ts_1.ActionError({
    code: 'NODE_POOL_SHAPE_CHANGE',
    message: `virtual node pool "${pool.name}" has pod shape ${pool.shape}; changing it to ${target.shape} in place is not supported by OKE`,
    hint: `Give the pool another name to get a new one of shape ${target.shape}, move the pods, then delete the old pool; or set the shape back to ${pool.shape}.`,
});
/** The pool's own placements, with the subnet that the target names. */
const placementsOf = (pool, { placements, nodeSubnetId }) => placements ?? pool.placements.map((placement) => ({ ...placement, subnetId: nodeSubnetId }));
/** What the target says of an existing pool. */
const wantedOf = (target, pool) => Object.fromEntries(Object.entries({
    size: target.size,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds,
    nodeGroupIds: target.nodeGroupIds,
    labels: target.labels,
    taints: target.taints,
    placements: placementsOf(pool, target),
}).filter(([, value]) => value !== undefined));
const differing = (pool, wanted) => {
    const keys = Object.keys(wanted);
    return Object.fromEntries(keys.filter((key) => !(0, difference_ts_1.isSame)(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]));
};
/** OCI replaces the pod configuration as a whole, so its other parts go along unchanged. */
const completed = (pool, settings) => 'podSubnetId' in settings || 'podGroupIds' in settings
    ? {
        podSubnetId: pool.podSubnetId,
        podGroupIds: pool.podGroupIds,
        shape: pool.shape,
        ...settings,
    }
    : settings;
const describeNew = (target) => `${target.size} virtual nodes, ${target.shape}`;
/**
 * Create, update in place, or nothing.
 * @throws ActionError NODE_POOL_SHAPE_CHANGE: OKE prescribes a new pool for that.
 */
const planNodePool = (target, pool) => {
    const name = `virtual node pool "${target.name}"`;
    if (pool === undefined) {
        return {
            changes: [{ action: 'create', target: name, description: describeNew(target) }],
            kept: [],
        };
    }
    if (pool.shape !== target.shape)
        throw shapeChange(pool, target);
    const settings = differing(pool, wantedOf(target, pool));
    const changed = Object.keys(settings);
    if (changed.length === 0)
        return { changes: [], kept: [`${name}: ${describeNew(target)}`] };
    const kept = pool.size === 0 ? undefined : (0, difference_ts_1.keptByNodes)(changed);
    const differences = changed.map((key) => (0, difference_ts_1.describeDifference)(key, pool[key], settings[key]));
    const change = {
        action: 'update',
        target: name,
        description: [...differences, ...(kept === undefined ? [] : [kept])].join('; '),
        kept,
        poolId: pool.id,
        settings: completed(pool, settings),
    };
    return { changes: [change], kept: [] };
};
exports.planNodePool = planNodePool;


/***/ }),

/***/ 59117:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.waitForNodes = exports.waitForWork = exports.startWhenFree = void 0;
const await_result_ts_1 = __webpack_require__(83839);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const limits_ts_1 = __webpack_require__(25253);
/** Short at first, so that quick work is seen quickly; a pool usually takes minutes. */
const pauses = (poll) => Math.min(1000 * 1.5 ** poll, 10_000);
/** Looks until there is a result. @throws ActionError NODE_POOL_TIMEOUT */
const poll = (wait, what, look) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; the last look at it failed: ${(0, action_error_ts_1.messageOf)(cause)}`;
        return new action_error_ts_1.ActionError({
            code: 'NODE_POOL_TIMEOUT',
            message: `${what} was not done after ${(0, duration_ts_1.formatDuration)(clock.now() - started)}${last}`,
            hint: 'OCI goes on with it: run again to go on waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0, await_result_ts_1.awaitResult)(wait, { name: what, pause: pauses, look, late });
};
/** OKE does one work request at a time for a cluster, and refuses a second with a conflict. */
const isBusy = (error) => error instanceof action_error_ts_1.ActionError &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/**
 * Starts a change of a pool, again while another change of its cluster goes on.
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
            wait.progress.waiting('the cluster: another change of it goes on');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
    }
};
exports.startWhenFree = startWhenFree;
/** The control plane's words when virtual nodes cannot reach it. */
const isUnreachable = (text) => /api ?server/i.test(text) && /reach|connect|timeout/i.test(text);
/** What to do about the cause that OCI names, or else what the failure in general asks for. */
const hintFor = (details, otherwise) => isUnreachable(details)
    ? 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.'
    : otherwise;
const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: hintFor(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${limits_ts_1.SMALL_TENANCY}`),
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
        .catch((error) => [(0, action_error_ts_1.messageOf)(error)]);
    throw workFailed(done, errors);
};
exports.waitForWork = waitForWork;
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, problem }) => problem === undefined ? [] : [`${name}: ${problem}`]);
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new action_error_ts_1.ActionError({
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
exports.waitForNodes = waitForNodes;


/***/ }),

/***/ 5799:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseTaint = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;
/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
const parseTaint = (text) => {
    const [, key, value = '', effect] = FORM.exec(text.trim()) ?? [];
    if (key !== undefined && effect !== undefined)
        return { key, value, effect };
    throw new action_error_ts_1.ActionError({
        code: 'TAINT_INVALID',
        message: `"${text}" is not a taint`,
        hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
    });
};
exports.parseTaint = parseTaint;


/***/ })

};
