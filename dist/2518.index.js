export const id = 2518;
export const ids = [2518];
export const modules = {

/***/ 92518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ applyEnsureNodePool),
  o: () => (/* binding */ planEnsureNodePool)
});

// EXTERNAL MODULE: ./dist.src/core/start-when-free.js
var start_when_free = __webpack_require__(75906);
// EXTERNAL MODULE: ./dist.src/values/oci/cycling.js
var cycling = __webpack_require__(18960);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/core/create-once.js
var create_once = __webpack_require__(95708);
// EXTERNAL MODULE: ./dist.src/core/read-after-create.js
var read_after_create = __webpack_require__(8312);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/wait-for-pool.js
var wait_for_pool = __webpack_require__(21132);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/create-node-pool.js







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
    tags: target.tags ?? {},
    placements: target.placements ?? (await everywhere(target, wait)),
});
const isGone = ({ state }) => state === 'DELETING' || state === 'DELETED';
/** The pool by its OCID; undefined if it was deleted. */
const livePool = async (id, client) => {
    const pool = await (0,refusal/* ifSeen */.hy)(client.nodePool(id));
    return pool === undefined || isGone(pool) ? undefined : pool;
};
/** Milliseconds after which a work request cannot be the response to a call made just now. */
const OLD = 60_000;
/** Whether an earlier run did the work, and nothing is left of it. Else reports its pool. */
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
        const pool = await (0,find_node_pool/* findNodePool */.Kq)(target, client);
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
        const workId = await (0,start_when_free/* startWhenFree */.l)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating virtual node pool "${name}" (work request ${workId})`);
        const [id] = (await (0,wait_for_pool/* waitForWork */.W)(workId, compartmentId, wait)).nodePoolIds;
        if (id === undefined)
            throw namesNoPool(workId);
        const pool = await (0,read_after_create/* readAfterCreate */.B)(() => livePool(id, client), clock);
        return pool && { pool, isFound: false };
    };
    const created = await (0,create_once/* createOnce */.U)({
        name: `virtual node pool "${name}"`,
        identity: ['virtual-node-pool', compartmentId, clusterId, name],
        create,
        find: () => (0,read_after_create/* readAfterCreate */.B)(find, clock),
    });
    await (0,find_node_pool/* requireOnlyPool */.mq)(target, created.pool, client);
    return created;
};
const namesNoPool = (workId) => new action_error/* ActionError */.l({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
});

// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/difference.js

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
    tags: 'tags',
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
/** The names, for people, of those changes of a pool that its virtual nodes do not get. */
const keptByNodes = (changed) => NEW_NODES_ONLY.filter((key) => changed.includes(key)).map((key) => NAMES[key]);
const show = (value) => {
    if (typeof value === 'string')
        return (0,ocid/* shortOcid */.CJ)(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(show).join(', ');
    return Object.entries(value ?? {})
        .map(([key, part]) => `${key}=${show(part)}`)
        .join(' ');
};
/** Keeps only what differs of two mappings: other tags are not part of the change. */
const withoutEqual = (one, other) => {
    const others = new Map(Object.entries(other ?? {}));
    return Object.fromEntries(Object.entries(one ?? {}).filter(([key, value]) => others.get(key) !== value));
};
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => {
    const [from, to] = key === 'tags'
        ? [withoutEqual(existing, wanted), withoutEqual(wanted, existing)]
        : [existing, wanted];
    return `${NAMES[key]} ${show(from) || 'none'} -> ${show(to) || 'none'}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/node-pool-plan.js


const shapeChange = (pool, target) => new action_error/* ActionError */.l({
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
    tags: target.tags && { ...pool.tags, ...target.tags },
    placements: placementsOf(pool, target),
}).filter(([, value]) => value !== undefined));
const differing = (pool, wanted) => {
    const keys = Object.keys(wanted);
    return Object.fromEntries(keys.filter((key) => !isSame(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]));
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
const fateOfNodes = (pool, names, cycling) => {
    if (pool.size === 0 || names.length === 0) {
        return { cycling: undefined, kept: undefined, texts: [] };
    }
    if (cycling === undefined) {
        const kept = `virtual nodes that exist keep their ${names.join(', ')} until they are replaced`;
        return { cycling, kept, texts: [kept] };
    }
    const { surge, unavailable } = cycling;
    const text = `virtual nodes that exist are replaced (surge ${surge}, unavailable ${unavailable})`;
    return { cycling, kept: undefined, texts: [text] };
};
/**
 * OCI keeps a pool's cycling, and does not document whether it repeats it with a later change: turns
 * it off where none is wanted.
 */
const withCycling = (pool, settings, cycling) => {
    if (cycling !== undefined)
        return { ...settings, cycling };
    return pool.isCycling === true ? { ...settings, cycling: 'off' } : settings;
};
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
    if (changed.length === 0) {
        const isWell = pool.state !== 'NEEDS_ATTENTION';
        return { changes: [], kept: isWell ? [`${name}: ${describeNew(target)}`] : [] };
    }
    const { cycling, kept, texts } = fateOfNodes(pool, keptByNodes(changed), target.cycling);
    const differences = changed.map((key) => describeDifference(key, pool[key], settings[key]));
    const change = {
        action: 'update',
        target: name,
        description: [...differences, ...texts].join('; '),
        kept,
        cycling,
        poolId: pool.id,
        settings: withCycling(pool, completed(pool, settings), cycling),
    };
    return { changes: [change], kept: [] };
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js








const attentionOf = (pool) => pool?.state === 'NEEDS_ATTENTION'
    ? `virtual node pool "${pool.name}" is NEEDS_ATTENTION: ${pool.stateDetails ?? 'OCI gives no details'}`
    : undefined;
/** Virtual nodes that are made beside the others while they are replaced. */
const surgeOf = (change, { size }) => change.action === 'update' && change.cycling ? (0,cycling/* nodesOf */.Nh)(change.cycling.surge, size) : 0;
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0,find_node_pool/* findNodePool */.Kq)(target, client);
    const plan = planNodePool(target, pool);
    const more = target.size - (pool?.size ?? 0);
    const surge = plan.changes.reduce((most, change) => Math.max(most, surgeOf(change, target)), 0);
    const problem = await (0,limits/* tooManyNodes */.XG)({ more, surge }, target.compartmentId, client);
    const problems = [problem, attentionOf(pool)].flatMap((text) => text ?? []);
    return { target, pool, ...plan, warnings: problems };
};
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them with the next change of these (cycling-surge, cycling-unavailable; node-pool.cycling in the environment file), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** How often another run or user may change the pool between our read and our update. */
const MOST_CHANGES = 3;
/**
 * Sends what the pool lacks now: changes that others made since the plan are not undone.
 * @returns undefined if nothing is left to change
 */
const sendUpdate = async (target, poolId, wait) => {
    for (let others = 0;; others++) {
        const now = await wait.client.nodePool(poolId);
        const [change] = planNodePool(target, now).changes;
        if (change?.action !== 'update')
            return undefined;
        try {
            const update = () => wait.client.updateNodePool(poolId, change.settings, now.etag);
            return { change, workId: await (0,start_when_free/* startWhenFree */.l)(wait, update) };
        }
        catch (error) {
            if (!(0,refusal/* isChangedMeanwhile */.BH)(error) || others >= MOST_CHANGES)
                throw error;
            wait.progress.info(`${change.target} was changed by another client: reading it again`);
        }
    }
};
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool in a transitional state.
        if (current.state !== 'ACTIVE')
            await (0,wait_for_pool/* waitForNodes */.i)(current, wait);
        const sent = await sendUpdate(target, pool.id, wait);
        if (sent !== undefined) {
            wait.changed?.(sent.change);
            wait.progress.info(`updating virtual node pool: ${sent.change.description} (work request ${sent.workId})`);
            await (0,wait_for_pool/* waitForWork */.W)(sent.workId, target.compartmentId, wait);
            if (sent.change.kept !== undefined) {
                wait.progress.warning(`${sent.change.kept}. ${REPLACING}`);
            }
        }
        current = await wait.client.nodePool(pool.id);
    }
    return current;
};
/** Creates the pool; brings one that another run created since the plan to this one's target. */
const createPool = async (plan, wait) => {
    const { target, changes } = plan;
    const { pool, isFound } = await createNodePool(target, wait, () => changes.forEach((change) => wait.changed?.(change)));
    return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool;
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes } = plan;
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return (0,wait_for_pool/* waitForNodes */.i)(ensured, wait);
};


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ findNodePool),
/* harmony export */   mq: () => (/* binding */ requireOnlyPool),
/* harmony export */   oS: () => (/* binding */ requireVirtualNodeSupport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade it by ensure-cluster with "upgrade: true", or in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
const oldestFirst = (a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id);
/** Nothing is deleted: which of them the pods run on is for people to see. */
const ambiguous = ({ clusterId, name }, pools) => {
    const lines = pools
        .toSorted(oldestFirst)
        .map(({ id, createdAt, state, size }, index) => [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
    ].join(' '));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NODE_POOL_AMBIGUOUS',
        message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
        hint: 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.',
    });
};
/** Pools by the name of the target that are not being deleted. */
const livePools = async ({ compartmentId, clusterId, name }, client) => {
    const found = await client.findNodePools(compartmentId, clusterId, name);
    return found.filter(({ state }) => state !== 'DELETING');
};
/**
 * Searches again after the pool was created: others may have made one of this name, which OCI allows.
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
const requireOnlyPool = async (target, pool, client) => {
    const others = (await livePools(target, client)).filter(({ id }) => id !== pool.id);
    if (others.length > 0)
        throw ambiguous(target, [pool, ...others]);
};
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
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'NODE_POOL_FAILED',
            message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
            hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
        });
    }
    return pool;
};


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ cyclingProblem),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   cV: () => (/* binding */ parseNodeAmount),
/* harmony export */   lT: () => (/* binding */ cyclingOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE takes them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in what OKE takes where one is left out: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** What OKE refuses, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ })

};
