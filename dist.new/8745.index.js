export const id = 8745;
export const ids = [8745];
export const modules = {

/***/ 92518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ applyEnsureNodePool),
  o: () => (/* binding */ planEnsureNodePool)
});

// EXTERNAL MODULE: ./dist.src/core/create-once.js
var create_once = __webpack_require__(95708);
// EXTERNAL MODULE: ./dist.src/core/read-after-create.js
var read_after_create = __webpack_require__(8312);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
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
        const workId = await (0,wait_for_pool/* startWhenFree */.l)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating virtual node pool "${name}" (work request ${workId})`);
        const [id] = (await (0,wait_for_pool/* waitForWork */.W1)(workId, compartmentId, wait)).nodePoolIds;
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
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => `${NAMES[key]} ${show(existing) || 'none'} -> ${show(wanted) || 'none'}`;

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
    const kept = pool.size === 0 ? undefined : keptByNodes(changed);
    const differences = changed.map((key) => describeDifference(key, pool[key], settings[key]));
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

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js





/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0,find_node_pool/* findNodePool */.Kq)(target, client);
    const plan = planNodePool(target, pool);
    const problem = await (0,limits/* tooManyNodes */.XG)(target.size - (pool?.size ?? 0), target.compartmentId, client);
    return { target, pool, ...plan, warnings: problem === undefined ? [] : [problem] };
};
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
        if (current.state !== 'ACTIVE')
            await (0,wait_for_pool/* waitForNodes */.iw)(current, wait);
        const workId = await (0,wait_for_pool/* startWhenFree */.l)(wait, () => wait.client.updateNodePool(change.poolId, change.settings));
        wait.changed?.(change);
        wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
        await (0,wait_for_pool/* waitForWork */.W1)(workId, target.compartmentId, wait);
        if (change.kept !== undefined)
            wait.progress.warning(`${change.kept}. ${REPLACING}`);
        current = await wait.client.nodePool(change.poolId);
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
    return (0,wait_for_pool/* waitForNodes */.iw)(ensured, wait);
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
            hint: 'Upgrade the cluster to enhanced in the console (it cannot be turned back), or use another cluster.',
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

/***/ 35641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  pz: () => (/* binding */ networkLine),
  aw: () => (/* binding */ planPipeline),
  II: () => (/* binding */ plannedChanges)
});

// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var build_push_repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var pipeline_settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 2 modules
var service_traffic = __webpack_require__(16617);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 3 modules
var ensure_node_pool = __webpack_require__(92518);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan-cluster.js








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
    const others = pools.filter((pool) => (0,read_pools/* isLive */.DG)(pool) && pool.name !== target.name);
    const now = pools.find(({ name }) => name === target.name);
    return [...others, poolToCome(target, now)];
};
/** The pools of the cluster, listed once for both stages. */
const listPools = (engine, cluster, target) => target === undefined
    ? (0,read_pools/* readPools */.aG)(engine, cluster)
    : engine.nodePools(target.compartmentId, cluster.id);
/**
 * What network and node pool need. Groups count as attached if they are at the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network, cluster: clusterId } = environment;
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0,find_node_pool/* requireVirtualNodeSupport */.oS)(cluster);
    const pool = has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const target = pool && (0,pipeline_settings/* nodePoolTarget */.o6)(pool, network, cluster);
    const pools = await listPools(engine, cluster, target);
    const planNetwork = async () => {
        const balancer = (0,service_traffic/* serviceTraffic */.$)((await release) ?? []);
        const settings = {
            ...(0,pipeline_settings/* networkSettings */.eg)(network),
            pools: poolsToCome(pools, target),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const plan = await (0,ensure_network/* planEnsureNetwork */.w)((0,network_target/* networkTarget */.Oq)(settings, cluster), (0,network_snapshot/* takeSnapshot */.W)(await clients.network()));
        return pools === undefined ? { ...plan, warnings: [...plan.warnings, read_pools/* poolsUnknown */.Q2] } : plan;
    };
    const listed = {
        findNodePools: (_compartment, _cluster, name) => Promise.resolve((pools ?? []).filter((one) => one.name === name)),
        virtualNodeLimit: (compartmentId) => engine.virtualNodeLimit(compartmentId),
    };
    const [networkPlan, nodePool] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        target && (0,ensure_node_pool/* planEnsureNodePool */.o)(target, listed),
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePool === undefined ? {} : { nodePool }),
    };
};

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
/** Asks OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { image, release } = environment;
    const rendered = has('deploy') ? clients.checkRelease() : undefined;
    const [cluster, repository, objects] = await Promise.all([
        planCluster(environment, has, clients, rendered),
        has('build-push') && image !== undefined
            ? (0,build_push_repository/* planRepository */._)((0,pipeline_settings/* repositoryRequest */.KB)(image), await clients.repositories())
            : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repository === undefined ? {} : { repository }),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(objects, cluster, clients),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [plan.network, plan.nodePool, plan.repository, plan.release?.review].flatMap((part) => part?.changes ?? []);
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
    const { network, nodePool, repository, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        (repository?.changes.length ?? 0) +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        ['repository', repository && changeLine(repository)],
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
    ];
};


/***/ }),

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** What people call them. */
const partNames = {
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


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


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
/** Absent, or not for this user to see: OCI answers 404 to both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether something has another etag than when it was read: OCI answers 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** What is read, undefined where OCI answers 404; all other errors are passed on. */
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


/***/ })

};
