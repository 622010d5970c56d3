export const id = 1229;
export const ids = [1229];
export const modules = {

/***/ 19932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37296);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58810);





/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image).registry) || registry;
    if (pull === undefined || (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRegistry */ .MJ)(host, session) || pull.hosts.includes(host))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the images that are built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const given = (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__/* .describedImages */ .s)(environment).find(({ image }) => image.registry !== undefined);
    const registry = given?.image.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)(session);
    if (picked.has('build-push'))
        (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOwnRegistry */ .f2)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};


/***/ }),

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
/** Of two mappings, only what differs: the tags of others are nobody's change. */
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
 * OCI keeps the cycling that was asked for with a pool, and does not say whether it repeats it with a
 * later change: where none is meant, that is said.
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
/** How often somebody else may change the pool between our look and our update. */
const MOST_CHANGES = 3;
/**
 * Sends what the pool lacks as it is now: what somebody else changed since the plan is not undone.
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
            wait.progress.info(`${change.target} was changed by somebody else: looking again`);
        }
    }
};
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
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
/** One that another run created meanwhile is brought to what this one wants. */
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

/***/ 90849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planCluster)
/* harmony export */ });
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68685);
/* harmony import */ var _network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(329);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16617);
/* harmony import */ var _node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92518);
/* harmony import */ var _node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13924);









/** A pool as ensure-node-pool leaves it, later in the same job. */
const poolToCome = (target, now) => {
    const { name, shape, podSubnetId, nodeSubnetId: subnetId } = target;
    const everywhere = [{ availabilityDomain: '', subnetId, faultDomains: [] }];
    return {
        id: now?.id ?? '',
        name,
        shape,
        podSubnetId,
        placements: target.placements ?? now?.placements ?? everywhere,
        nodeGroupIds: target.nodeGroupIds ?? now?.nodeGroupIds ?? [],
        podGroupIds: target.podGroupIds ?? now?.podGroupIds ?? [],
    };
};
const poolsToCome = (pools, target) => {
    if (target === undefined || pools === undefined)
        return pools;
    const others = pools.filter((pool) => (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(pool) && pool.name !== target.name);
    const now = pools.find(({ name }) => name === target.name);
    return [...others, poolToCome(target, now)];
};
/** The pools of the cluster, listed once for both stages. */
const listPools = (engine, cluster, target) => target === undefined
    ? (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .readPools */ .aG)(engine, cluster)
    : engine.nodePools(target.compartmentId, cluster.id);
/**
 * What network and node pool need. Groups count as attached if they are at the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network } = environment;
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_8__/* .clusterIdOf */ .r)(environment);
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0,_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVirtualNodeSupport */ .oS)(cluster);
    const pool = has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const target = pool && (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .nodePoolTarget */ .o6)(pool, network, cluster);
    const pools = await listPools(engine, cluster, target);
    const planNetwork = async () => {
        const balancer = (0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$)((await release) ?? []);
        const settings = {
            ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .networkSettings */ .eg)(network),
            pools: poolsToCome(pools, target),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const plan = await (0,_network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnsureNetwork */ .w)((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)(settings, cluster), (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
        return pools === undefined ? { ...plan, warnings: [...plan.warnings, _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .poolsUnknown */ .Q2] } : plan;
    };
    const listed = {
        findNodePools: (_compartment, _cluster, name) => Promise.resolve((pools ?? []).filter((one) => one.name === name)),
        virtualNodeLimit: (compartmentId) => engine.virtualNodeLimit(compartmentId),
    };
    const [networkPlan, nodePool] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        target && (0,_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .planEnsureNodePool */ .o)(target, listed),
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePool === undefined ? {} : { nodePool }),
    };
};


/***/ }),

/***/ 39981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  pz: () => (/* binding */ networkLine),
  aw: () => (/* binding */ planPipeline),
  II: () => (/* binding */ plannedChanges)
});

// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/node-fit.js
var node_fit = __webpack_require__(50332);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/pool-misfits.js




/** Label keys that pods with this spec ask for. */
const askedKeys = (spec) => [
    ...Object.keys((0,json/* strings */.P$)((0,json.at)(spec, 'nodeSelector'))),
    ...(0,json/* list */.p_)((0,json.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'))
        .flatMap((term) => (0,json/* list */.p_)((0,json.at)(term, 'matchExpressions')))
        .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'key'))),
];
/** Nodes get labels with a domain in front from OKE and Kubernetes: those are not known before. */
const areKnown = (spec, labels) => labels !== undefined && askedKeys(spec).every((key) => key in labels || !key.includes('/'));
const noteOf = (object, { name, labels, taints = [] }) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    if (areKnown(spec, labels) && (0,node_fit/* misfit */.h)(spec, { metadata: { labels } }) === 'labels') {
        return `${(0,manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, which node pool "${name}" as described has not`;
    }
    if ((0,node_fit/* misfit */.h)({ tolerations: (0,json.at)(spec, 'tolerations') }, { spec: { taints } }) === undefined) {
        return undefined;
    }
    const keys = taints.map(({ key }) => key).join(', ');
    return `${(0,manifests/* nameOf */.Vb)(object)} does not tolerate all taints that node pool "${name}" as described has: ${keys}`;
};
/**
 * What the pods of a release ask of their nodes and the described pool does not give, a sentence each.
 * Other nodes of the cluster may: the deployment itself looks at all of them. What a description leaves
 * out stays as it is in the pool, and is not judged.
 */
const poolMisfits = (objects, pool) => objects.flatMap((object) => noteOf(object, pool) ?? []);

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan.js









/** What becomes of the release, as far as the cluster can be asked before anything is changed. */
const review = async (objects, { network }, clients) => {
    const none = { verdict: 'unchanged', changes: [] };
    if (clients.reviewRelease === undefined)
        return none;
    if ((network?.changes ?? []).length > 0) {
        return { ...none, unseen: 'the network has to be changed first' };
    }
    return clients
        .reviewRelease(objects)
        .catch((error) => ({ ...none, unseen: (0,action_error/* messageOf */.b)(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => (0,repository/* planRepository */._)((0,settings/* repositoryRequest */.KB)(image), client)));
};
/** Asks OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    // Pods that choose managed nodes ask nothing of the pool.
    const isAlone = environment.checks?.['managed-nodes'] !== true;
    const pool = isAlone && has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const rendered = has('deploy') ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        (0,plan_cluster/* planCluster */.C)(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(objects, cluster, clients),
                    misfits: pool === undefined ? [] : poolMisfits(objects, pool),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [plan.network, plan.nodePool, ...(plan.repositories ?? []), plan.release?.review].flatMap((part) => part?.changes ?? []);
const networkLine = (plan) => {
    const { rulesMissing, rulesToRemove, rulesKept, changes } = plan;
    if (rulesMissing === 0 && rulesToRemove > 0) {
        return `remove ${(0,plural/* plural */.L)(rulesToRemove, 'rule')} of ours, ${rulesKept} already there`;
    }
    if (rulesMissing === 0)
        return `nothing to change, ${(0,plural/* plural */.L)(rulesKept, 'rule')} already there`;
    const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list';
    const where = (0,plural/* plural */.L)(changes.length, holder);
    return `add ${(0,plural/* plural */.L)(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`;
};
const changeLine = (plan) => plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
const describePlan = (plan) => {
    const { network, nodePool, repositories = [], release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        repositories.flatMap(({ changes }) => changes).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        ...repositories.map((one) => ['repository', changeLine(one)]),
        [
            'release',
            release &&
                `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
        ],
    ];
    return [
        `Plan: ${(0,plural/* plural */.L)(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
        ...(release?.review.changes ?? []).map((change) => `    ${(0,review_release/* changeText */.k)(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${(0,kept_replicas/* heldText */.D)(held)}`),
        ...(release?.misfits ?? []).map((misfit) => `    ${misfit}`),
    ];
};


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ })

};
