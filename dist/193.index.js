export const id = 193;
export const ids = [193];
export const modules = {

/***/ 79193:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNodePool = void 0;
const container_engine_ts_1 = __webpack_require__(23254);
const oci_session_ts_1 = __webpack_require__(75284);
const cancellation_ts_1 = __webpack_require__(52323);
const plan_table_ts_1 = __webpack_require__(39266);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const find_node_pool_ts_1 = __webpack_require__(30770);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(42371);
const taint_ts_1 = __webpack_require__(69374);
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
    main: async ({ readInputs, environment, clock, log, outputs, summary }) => {
        const inputs = readInputs((read) => ({
            pool: readPool(read),
            compartmentId: read.optional('compartment-id', (0, ocid_ts_1.ocidOf)('compartment', 'tenancy')),
            timeout: read.withDefault('timeout', duration_ts_1.parseDuration, TWENTY_MINUTES),
            mode: read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan'), 'apply'),
        }));
        const stage = log.stage('ensure-node-pool');
        const deadline = clock.now() + inputs.timeout;
        const session = (0, oci_session_ts_1.sessionAt)(await (0, oci_session_ts_1.openSession)(environment, (secret) => log.mask(secret)), inputs.pool.clusterId);
        const client = await (0, container_engine_ts_1.openContainerEngine)(session, clock);
        const cluster = await client.cluster(inputs.pool.clusterId);
        (0, find_node_pool_ts_1.requireVirtualNodeSupport)(cluster);
        const compartmentId = inputs.compartmentId ?? cluster.compartmentId;
        const plan = await (0, ensure_node_pool_ts_1.planEnsureNodePool)({ ...inputs.pool, compartmentId }, client);
        await summary.append((0, plan_table_ts_1.renderPlan)('Virtual node pool', plan.changes));
        await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(plan.changes));
        if (inputs.mode === 'plan')
            return stage.done(`${plan.changes.length} changes to make`);
        const seen = idOutput(outputs);
        const ensured = await (0, cancellation_ts_1.withCancellation)((signal) => (0, ensure_node_pool_ts_1.applyEnsureNodePool)(plan, { client, clock, progress: stage, deadline, signal, seen }));
        const names = ensured.nodes.map(({ name }) => name);
        await outputs.set('node-names', names.join('\n'));
        stage.done(`${names.length} virtual nodes ACTIVE`);
    },
};


/***/ }),

/***/ 52323:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withCancellation = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const cancelled = () => new action_error_ts_1.ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
});
/**
 * Runs `work` with a signal that is aborted when the runner cancels the job. The runner sends SIGINT,
 * then SIGTERM seconds later: in between, processes are ended and reports written.
 * @throws ActionError JOB_CANCELLED if work fails after that, be it because its processes were ended
 */
const withCancellation = async (work) => {
    const controller = new AbortController();
    const abort = () => controller.abort(cancelled());
    process.on('SIGINT', abort).on('SIGTERM', abort);
    try {
        return await work(controller.signal);
    }
    catch (error) {
        controller.signal.throwIfAborted();
        throw error;
    }
    finally {
        process.off('SIGINT', abort).off('SIGTERM', abort);
    }
};
exports.withCancellation = withCancellation;


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changesOutput = exports.renderPlan = void 0;
const summary_ts_1 = __webpack_require__(41070);
/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    if (changes.length === 0)
        return `### ${title}\n\nNothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `### ${title}\n\n${(0, summary_ts_1.renderTable)(['action', 'what', 'change'], rows)}`;
};
exports.renderPlan = renderPlan;
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));
exports.changesOutput = changesOutput;


/***/ }),

/***/ 91918:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDifference = exports.isSame = void 0;
const ocid_ts_1 = __webpack_require__(42371);
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
const action_error_ts_1 = __webpack_require__(21025);
const find_node_pool_ts_1 = __webpack_require__(30770);
const node_pool_plan_ts_1 = __webpack_require__(6626);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/** Every availability domain of OCI has these three. */
const FAULT_DOMAINS = ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3'];
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
    return { target, pool, ...(0, node_pool_plan_ts_1.planNodePool)(target, pool) };
};
exports.planEnsureNodePool = planEnsureNodePool;
const everywhere = async (target, client) => {
    const domains = await client.availabilityDomains(target.compartmentId);
    return domains.map((availabilityDomain) => ({
        availabilityDomain,
        subnetId: target.nodeSubnetId,
        faultDomains: FAULT_DOMAINS,
    }));
};
const settingsOf = async (target, client) => ({
    name: target.name,
    size: target.size,
    shape: target.shape,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds ?? [],
    nodeGroupIds: target.nodeGroupIds ?? [],
    labels: target.labels ?? {},
    taints: target.taints ?? [],
    placements: target.placements ?? (await everywhere(target, client)),
});
const createPool = async ({ target }, change, wait) => {
    const { client } = wait;
    const settings = await settingsOf(target, client);
    const workId = await client.createNodePool(target.compartmentId, target.clusterId, settings);
    wait.changed?.(change);
    wait.progress.info(`creating virtual node pool "${target.name}" (work request ${workId})`);
    const [id] = (await (0, wait_for_pool_ts_1.waitForWork)(workId, target.compartmentId, wait)).nodePoolIds;
    if (id !== undefined)
        return client.nodePool(id);
    throw new action_error_ts_1.ActionError({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${workId} succeeded but names no virtual node pool`,
        hint: 'Run again: the pool is found by its name then.',
    });
};
const applyChange = async (plan, change, wait) => {
    if (change.action === 'create')
        return createPool(plan, change, wait);
    const workId = await wait.client.updateNodePool(change.poolId, change.settings);
    wait.changed?.(change);
    wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
    await (0, wait_for_pool_ts_1.waitForWork)(workId, plan.target.compartmentId, wait);
    return wait.client.nodePool(change.poolId);
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    let pool = plan.pool;
    for (const change of plan.changes) {
        // OCI refuses to change a pool that is on its way.
        if (pool !== undefined && pool.state !== 'ACTIVE')
            await (0, wait_for_pool_ts_1.waitForNodes)(pool, wait);
        pool = await applyChange(plan, change, wait);
    }
    if (pool === undefined)
        throw new Error('a plan without a pool has a change that makes it');
    return (0, wait_for_pool_ts_1.waitForNodes)(pool, wait);
};
exports.applyEnsureNodePool = applyEnsureNodePool;


/***/ }),

/***/ 30770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findNodePool = exports.requireVirtualNodeSupport = void 0;
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
/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
const findNodePool = async (target, client) => {
    const { compartmentId, clusterId, name } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const [pool, ...more] = found.filter(({ state }) => state !== 'DELETING');
    if (more.length > 0) {
        throw new action_error_ts_1.ActionError({
            code: 'NODE_POOL_AMBIGUOUS',
            message: `cluster ${clusterId} has ${more.length + 1} virtual node pools named "${name}"`,
            hint: 'Rename or delete all but one of them in the console, or choose another name.',
        });
    }
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
/** What the target says of an existing pool; the nodes' subnet shows in the placements. */
const wantedOf = (target) => Object.fromEntries(Object.entries({
    size: target.size,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds,
    nodeGroupIds: target.nodeGroupIds,
    labels: target.labels,
    taints: target.taints,
    placements: target.placements,
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
    const settings = differing(pool, wantedOf(target));
    const changed = Object.keys(settings);
    if (changed.length === 0)
        return { changes: [], kept: [`${name}: ${describeNew(target)}`] };
    const description = changed
        .map((key) => (0, difference_ts_1.describeDifference)(key, pool[key], settings[key]))
        .join('; ');
    const change = {
        action: 'update',
        target: name,
        description,
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
exports.waitForNodes = exports.waitForWork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
/** Short at first, so that quick work is seen quickly; a pool usually takes minutes. */
const pauses = (poll) => Math.min(1000 * 1.5 ** poll, 10_000);
/** Polls until `look` gives a result. @throws ActionError NODE_POOL_TIMEOUT */
const poll = async ({ clock, deadline, signal }, what, look) => {
    const started = clock.now();
    for (let count = 0;; count++) {
        const result = await look();
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline) {
            throw new action_error_ts_1.ActionError({
                code: 'NODE_POOL_TIMEOUT',
                message: `${what} was not done after ${(0, duration_ts_1.formatDuration)(clock.now() - started)}`,
                hint: 'OCI goes on with it: run again to go on waiting, or set a longer timeout.',
            });
        }
        await clock.sleep(Math.min(pauses(count), Math.max(deadline - clock.now(), 0)), signal);
    }
};
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
        hint: hintFor(details, 'Remove the cause that OCI names (limits, capacity, policies, subnets), and run again.'),
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
    throw workFailed(done, await wait.client.workRequestErrors(workRequestId, compartmentId));
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

/***/ 69374:
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
