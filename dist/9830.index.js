export const id = 9830;
export const ids = [9830];
export const modules = {

/***/ 89830:
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
// EXTERNAL MODULE: ./dist.src/stages/node-pool/replaced-pool.js
var replaced_pool = __webpack_require__(72605);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/pool-causes.js
var pool_causes = __webpack_require__(11253);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/wait-for-pool.js
var wait_for_pool = __webpack_require__(21132);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/create-node-pool.js









/**
 * No fault domains: OKE spreads the nodes over them, and Oracle advises against naming any, since
 * one without capacity would keep nodes from starting.
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
/** Milliseconds after which a work request cannot belong to a call that was just made. */
const OLD = 60_000;
/** Whether the work request is of an earlier run whose pool is gone. Else reports its pool. */
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
/** The pool of another run, or of an earlier one. */
const findMade = async (target, { client, progress }, old) => {
    const { pool } = await (0,find_node_pool/* findPools */.Be)(target, client);
    const isOther = pool !== undefined && old !== undefined && !(0,replaced_pool/* isMadeFor */.pb)(pool, old);
    if (pool === undefined || isOther)
        return undefined;
    progress.info(`virtual node pool "${target.name}" is there since the plan (${pool.id})`);
    return { pool, isFound: true };
};
/**
 * Creates the pool once for all concurrent runs, and waits for the work request. Waits also for one
 * that another run creates with a different request.
 * @param accepted called when OCI has accepted the work
 * @param old the pool that the new one replaces, if any
 * @throws ActionError NODE_POOL_*, RESOURCE_GONE, OCI_*
 */
const createNodePool = async (target, wait, accepted, old) => {
    const { client, clock, progress } = wait;
    const { clusterId, compartmentId, name } = target;
    const find = () => findMade(target, wait, old);
    const found = await find();
    if (found !== undefined)
        return found;
    const settings = await settingsOf(old === undefined ? target : (0,replaced_pool/* inPlaceOf */.sV)(old, target), wait);
    const create = async (token) => {
        const workId = await (0,start_when_free/* startWhenFree */.l)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token)).catch((error) => {
            throw (0,pool_causes/* withCause */.w)(error);
        });
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
        identity: [
            ...['virtual-node-pool', compartmentId, clusterId, name],
            ...(old === undefined ? [] : ['in place of', old.id]),
        ],
        create,
        find: () => (0,read_after_create/* readAfterCreate */.B)(find, clock),
    });
    await (0,find_node_pool/* requireOnlyPool */.mq)(target, created.pool, client, old);
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
/** OKE adds its own labels (with a domain prefix) to those of users. */
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
/** Settings that OKE applies only to new virtual nodes; others take effect at once. */
const NEW_NODES_ONLY = [
    'podSubnetId',
    'podGroupIds',
    'nodeGroupIds',
    'placements',
    'labels',
    'taints',
];
/** Names, for people, of the changes of a pool that its existing virtual nodes do not get. */
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
/** Keeps only what differs between two mappings: other tags are not part of the change. */
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
    hint: `Have the pool replaced by a new one of shape ${target.shape} ("replace: allow"), or set the shape back to ${pool.shape}.`,
});
/** The pool's own placements, with the subnet that the target names. */
const placementsOf = (pool, { placements, nodeSubnetId }) => placements ?? pool.placements.map((placement) => ({ ...placement, subnetId: nodeSubnetId }));
/** The target's settings for an existing pool. */
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
 * OCI stores a pool's cycling, and does not document whether it repeats it with a later change:
 * this turns it off if none is wanted.
 */
const withCycling = (pool, settings, cycling) => {
    if (cycling !== undefined)
        return { ...settings, cycling };
    return pool.isCycling === true ? { ...settings, cycling: 'off' } : settings;
};
const describeNew = (target) => `${target.size} virtual nodes, ${target.shape}`;
/** Returns what happens to a pool that another one replaces. */
const removalOf = (old) => ({
    action: 'delete',
    target: `virtual node pool "${old.name}" (${(0,ocid/* shortOcid */.CJ)(old.id)})`,
    description: `${old.size} virtual nodes, ${old.shape}, drained once the nodes of the new pool are Ready`,
});
const replacementOf = (pool, target) => {
    const { name } = target;
    const why = pool.state === 'FAILED' ? 'the one that has failed' : `the one of ${pool.shape}`;
    const description = `${describeNew(target)}, in place of ${why}`;
    return {
        changes: [
            { action: 'create', target: `virtual node pool "${name}"`, description },
            removalOf(pool),
        ],
        kept: [],
    };
};
/**
 * Create, update in place, replace where that is allowed, or nothing.
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
    if ((0,replaced_pool/* needsReplacement */.mz)(pool, target)) {
        if (target.replaces === true)
            return replacementOf(pool, target);
        throw shapeChange(pool, target);
    }
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

// EXTERNAL MODULE: ./dist.src/values/oci/placement.js
var oci_placement = __webpack_require__(82762);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/place-pool.js


const unknownDomains = (wrong, domains) => new action_error/* ActionError */.l({
    code: 'PLACEMENT_UNKNOWN',
    message: `the placement names ${wrong.join(', ')}, which the region does not have, or names it twice; it has ${domains.join(', ')}`,
    hint: 'Name each availability domain once, for example AD-1, or write all.',
});
/**
 * The target with its placement by the names of the region.
 * @throws ActionError PLACEMENT_UNKNOWN, OCI_*
 */
const placePool = async (target, client) => {
    const { placement, nodeSubnetId: subnetId, compartmentId } = target;
    if (placement === undefined || placement.length === 0)
        return target;
    const domains = await client.availabilityDomains(compartmentId);
    const { placed, wrong } = (0,oci_placement/* placedIn */.T)(placement, domains);
    if (wrong.length > 0)
        throw unknownDomains(wrong, domains);
    return { ...target, placements: placed.map((one) => ({ ...one, subnetId })) };
};

// EXTERNAL MODULE: ./dist.src/core/await-oci-work.js
var await_oci_work = __webpack_require__(53544);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/drain-nodes.js


const INTERVAL = 1000;
/** Milliseconds after which a lower number of pods is taken for the desired one. */
const SHRUNK = 60_000;
/**
 * Whether a drain evicts it: pods that nothing recreates, that every node has, or that run to
 * completion stay until the pool is deleted.
 */
const isMovable = ({ owner }) => owner !== undefined && !['DaemonSet', 'Job', 'Node'].includes(owner.kind);
/** Moves pods off nodes so that each owner has all of its pods ready again before the next one goes. */
class Drain {
    #nodes;
    #wait;
    #moving = new Map();
    constructor(nodes, wait) {
        this.#nodes = nodes;
        this.#wait = wait;
    }
    /** Pods of the nodes that are still to be moved. */
    async left(names) {
        const found = [];
        for (const name of names)
            found.push(...(await this.#nodes.podsOn(name)));
        return found.filter(isMovable);
    }
    /** Evicts of each owner one pod at most. */
    async round(left) {
        const namespaces = [...new Set(left.map(({ namespace }) => namespace))];
        for (const namespace of namespaces) {
            const pods = await this.#nodes.podsIn(namespace);
            const own = left.filter((pod) => pod.namespace === namespace);
            const owners = new Set(own.flatMap(({ owner }) => owner?.uid ?? []));
            for (const uid of owners)
                await this.#move(uid, pods, own);
        }
    }
    async #move(uid, pods, left) {
        const live = pods.filter(({ owner, isLeaving }) => owner?.uid === uid && !isLeaving);
        const onNodes = left.filter(({ owner, isLeaving }) => owner?.uid === uid && !isLeaving);
        // A pod that serves nothing can be evicted at once.
        const idle = onNodes.find(({ isReady }) => !isReady);
        const next = idle ?? (this.#isWhole(uid, live) ? onNodes[0] : undefined);
        if (next === undefined)
            return;
        const ready = live.filter(({ isReady }) => isReady).length;
        const outcome = await this.#nodes.evict(next);
        if (outcome === 'gone' && idle === undefined) {
            this.#moving.set(uid, { wanted: ready, since: this.#wait.clock.now() });
        }
    }
    #isWhole(uid, live) {
        const { wanted, since } = this.#moving.get(uid) ?? { wanted: 0, since: 0 };
        const isShrunk = this.#wait.clock.now() - since >= SHRUNK;
        return live.every(({ isReady }) => isReady) && (live.length >= wanted || isShrunk);
    }
}
const isForbidden = (error) => error instanceof Error && 'kind' in error && error.kind === 'forbidden';
/**
 * Cordons nodes and moves their pods off, one of each owner at a time. What is left when the grace is
 * over, and what this identity may not do, is left to OKE, which drains the nodes of a pool it deletes.
 * @param until milliseconds since the epoch
 */
const drainNodes = async (names, nodes, until, wait) => {
    const { clock, progress, signal } = wait;
    const drain = new Drain(nodes, wait);
    try {
        await Promise.all(names.map((name) => nodes.cordon(name)));
        for (;;) {
            const left = await drain.left(names);
            if (left.length === 0 || clock.now() >= until)
                return;
            progress.waiting(`the old pool: ${(0,plural/* plural */.L)(left.length, 'pod')} to move`);
            await drain.round(left);
            await clock.sleep(INTERVAL, signal);
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        const why = isForbidden(error) ? 'this identity may not' : 'it failed';
        progress.info(`moving the pods is left to OKE: ${why} (${(0,action_error/* messageOf */.b)(error)})`);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/node-pool/nodes-ready.js
var nodes_ready = __webpack_require__(4535);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/remove-pool.js








const notGone = (pool) => {
    const details = pool.stateDetails ?? 'OCI gives no details';
    return new action_error/* ActionError */.l({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `the replaced virtual node pool ${pool.id} is ${pool.state} instead of deleted: ${details}`,
        hint: (0,pool_causes/* hintFor */.J)(details, 'Remove the cause that OCI names, and run again: it is deleted then.'),
    });
};
/** Waits until a pool is gone that is being deleted. @throws ActionError NODE_POOL_* */
const waitUntilGone = (id, wait) => (0,await_oci_work/* awaitOciWork */.P)(wait, 'NODE_POOL_TIMEOUT', `the deletion of virtual node pool ${id}`, async () => {
    const pool = await (0,refusal/* ifSeen */.hy)(wait.client.nodePool(id));
    if (pool === undefined || pool.state === 'DELETED')
        return true;
    if (pool.state !== 'DELETING')
        throw notGone(pool);
    wait.progress.waiting('the old pool: OKE drains and deletes it');
    return undefined;
});
/** Whether a pool is deleted or being deleted. */
const isGoing = (pool) => pool === undefined || ['DELETING', 'DELETED'].includes(pool.state);
/** @returns the work request; undefined if another run deletes it, or has */
const sendDelete = async (id, graceMinutes, wait) => {
    try {
        return await (0,start_when_free/* startWhenFree */.l)(wait, async () => {
            const now = await wait.client.nodePool(id);
            if (isGoing(now))
                return undefined;
            return wait.client.deleteNodePool(id, graceMinutes, now.etag);
        });
    }
    catch (error) {
        // OCI does not know a deleted pool for a delete, and still shows it for a get.
        if ((0,refusal/* isNotAllowed */.wY)(error) && isGoing(await (0,refusal/* ifSeen */.hy)(wait.client.nodePool(id))))
            return undefined;
        if ((0,refusal/* isChangedMeanwhile */.BH)(error))
            return sendDelete(id, graceMinutes, wait);
        throw error;
    }
};
/** The pool that is known is the new one. */
const nobody = () => undefined;
const MINUTE = 60_000;
/** Moves the pods off a pool, and deletes it. A run that was ended is continued. @throws ActionError NODE_POOL_*, OCI_* */
const removePool = async (pool, { compartmentId, evictionGrace }, wait, accepted) => {
    const until = wait.clock.now() + (evictionGrace ?? 0);
    const virtual = pool.state === 'FAILED' ? [] : await wait.client.virtualNodes(pool.id);
    const seen = virtual.length === 0 ? undefined : await (0,nodes_ready/* seeNodes */.Xr)(wait.kubernetes, wait);
    if (seen !== undefined) {
        const own = seen.now.filter((node) => virtual.some((one) => (0,nodes_ready/* isNodeOf */.Aj)(one)(node)));
        const names = own.map(({ name }) => name);
        await drainNodes(names, seen.nodes, Math.min(until, wait.deadline), wait);
    }
    const minutes = Math.max(1, Math.ceil((until - wait.clock.now()) / MINUTE));
    const workId = await sendDelete(pool.id, minutes, wait);
    if (workId !== undefined) {
        accepted();
        wait.progress.info(`deleting virtual node pool ${pool.id} (work request ${workId})`);
        await (0,wait_for_pool/* waitForWork */.W1)(workId, compartmentId, { ...wait, seen: nobody });
    }
    await waitUntilGone(pool.id, wait);
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/replace-pool.js





/** Makes the new pool, and deletes the old one when the new nodes are Ready. */
const replace = async (old, target, wait, accepted) => {
    const made = await createNodePool(target, wait, () => accepted('create'), old);
    const { pool } = await (0,wait_for_pool/* waitForNodes */.iw)(made.pool, wait);
    await removePool(old, target, wait, () => accepted('delete'));
    return pool;
};
/** Finishes what earlier runs have begun. @returns the pool that is left, if there is one */
const finish = async (target, wait, accepted) => {
    const { pool, old, leaving } = await (0,find_node_pool/* findPools */.Be)(target, wait.client);
    for (const { id } of leaving)
        await waitUntilGone(id, wait);
    if (pool === undefined || old === undefined)
        return pool;
    if (pool.state === 'FAILED') {
        await removePool(pool, target, wait, () => undefined);
        return old;
    }
    const { pool: ready } = await (0,wait_for_pool/* waitForNodes */.iw)(pool, wait);
    await removePool(old, target, wait, () => accepted('delete'));
    return ready;
};
/**
 * Replaces a pool by one that has what it cannot be given: never with less capacity than before.
 * Goes on where an earlier run ended.
 * @returns undefined if there is no pool of the name any more
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const replacePool = async (target, wait, accepted) => {
    let pool = await finish(target, wait, accepted);
    while (pool !== undefined && (0,replaced_pool/* needsReplacement */.mz)(pool, target)) {
        pool = await replace(pool, target, wait, accepted);
    }
    return pool;
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/require-shape.js

/**
 * Holds the shape of a pool that is to be made against those that OKE offers. A list that cannot be
 * read, or is empty, refuses nothing.
 * @throws ActionError POD_SHAPE_NOT_OFFERED
 */
const requireShape = async ({ shape, compartmentId }, client) => {
    const nothing = [];
    const offered = await client.podShapes(compartmentId).catch((error) => {
        if (error instanceof action_error/* ActionError */.l)
            return nothing;
        throw error;
    });
    if (offered.length === 0 || offered.includes(shape))
        return;
    throw new action_error/* ActionError */.l({
        code: 'POD_SHAPE_NOT_OFFERED',
        message: `OKE does not offer the pod shape ${shape} here; it offers ${offered.join(', ')}`,
        hint: 'Give one of these.',
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js












const attentionOf = (pool) => pool?.state === 'NEEDS_ATTENTION'
    ? `virtual node pool "${pool.name}" is NEEDS_ATTENTION: ${pool.stateDetails ?? 'OCI gives no details'}`
    : undefined;
/** Extra virtual nodes while others are replaced. */
const surgeOf = (change, { size }) => change.action === 'update' && change.cycling ? (0,cycling/* nodesOf */.Nh)(change.cycling.surge, size) : 0;
/** What would be created or updated. Changes nothing. @throws ActionError NODE_POOL_*, OCI_* */
const planEnsureNodePool = async (wanted, client) => {
    const [target, { pool, old, leaving }] = await Promise.all([
        placePool(wanted, client),
        (0,find_node_pool/* findPools */.Be)(wanted, client),
    ]);
    const own = planNodePool(target, pool);
    const plan = old === undefined ? own : { ...own, changes: [...own.changes, removalOf(old)] };
    const isMade = plan.changes.some(({ action }) => action === 'create');
    if (isMade)
        await requireShape(target, client);
    const more = isMade ? target.size : target.size - (pool?.size ?? 0);
    const surge = plan.changes.reduce((most, change) => Math.max(most, surgeOf(change, target)), 0);
    const problem = await (0,limits/* tooManyNodes */.XG)({ more, surge }, target.compartmentId, client);
    const problems = [problem, attentionOf(pool)].flatMap((text) => text ?? []);
    const isReplaced = plan.changes.some(({ action }) => action === 'delete') || leaving.length > 0;
    return { target, pool, ...plan, isReplaced, warnings: problems };
};
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them with the next change of these (cycling-surge, cycling-unavailable; node-pool.cycling in the environment file), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** How often another run or user may change the pool between our read and our update. */
const MOST_CHANGES = 3;
/**
 * Sends what the pool currently lacks, without undoing changes that others made since the plan.
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
                throw (0,pool_causes/* withCause */.w)(error);
            wait.progress.info(`${change.target} was changed by another client: reading it again`);
        }
    }
};
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action !== 'update')
            continue;
        // OCI refuses to change a pool in a transitional state.
        if (current.state !== 'ACTIVE')
            await (0,wait_for_pool/* waitForActive */.Z)(current, wait);
        const sent = await sendUpdate(target, pool.id, wait);
        if (sent !== undefined) {
            wait.changed?.(sent.change);
            wait.progress.info(`updating virtual node pool: ${sent.change.description} (work request ${sent.workId})`);
            await (0,wait_for_pool/* waitForWork */.W1)(sent.workId, target.compartmentId, wait);
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
    const { pool, isFound } = await createNodePool(target, wait, () => changes.filter(({ action }) => action === 'create').forEach((one) => wait.changed?.(one)));
    return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool;
};
/** Replaces the pool; brings the one that is left then to the target. */
const changePools = async (plan, wait) => {
    const { target, changes } = plan;
    const accepted = (action) => changes.filter((one) => one.action === action).forEach((change) => wait.changed?.(change));
    const left = await replacePool(target, wait, accepted);
    if (left === undefined)
        return createPool(plan, wait);
    return updatePool(plan, left, planNodePool(target, left).changes, wait);
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, even if nothing had to change: an
 * earlier run may have stopped waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes, isReplaced } = plan;
    if (isReplaced)
        return (0,wait_for_pool/* waitForNodes */.iw)(await changePools(plan, wait), wait);
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return (0,wait_for_pool/* waitForNodes */.iw)(ensured, wait);
};


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ findPools),
/* harmony export */   mq: () => (/* binding */ requireOnlyPool),
/* harmony export */   oS: () => (/* binding */ requireVirtualNodeSupport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72605);


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
/** A replacement that was begun. */
const pairOf = (pools) => pools.flatMap((pool) => pools.filter((old) => (0,_replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(pool, old)).map((old) => ({ pool, old })))[0];
/** Nothing is deleted: people have to check which of them the pods run on. */
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
        hint: pairOf(pools) === undefined
            ? 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.'
            : 'The newer was made in place of the older: run again with "replace: allow", which finishes that; or delete the one that is not wanted in the console.',
    });
};
/**
 * Searches again after creating the pool: others may have created one of this name, which OCI
 * allows.
 * @param old the pool that the new one replaces, if any
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
const requireOnlyPool = async (target, pool, client, old) => {
    const { clusterId, compartmentId, name } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const others = found.filter(({ id, state }) => state !== 'DELETING' && id !== pool.id && id !== old?.id);
    if (others.length > 0)
        throw ambiguous(target, [pool, ...others]);
};
const failed = (pool) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'NODE_POOL_FAILED',
    message: `virtual node pool "${pool.name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
    hint: 'Delete the pool in the console, remove the cause that it names, and run again; or have it replaced by another ("replace: allow").',
});
/**
 * The pools by their name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, and NODE_POOL_FAILED for one that may not be replaced
 */
const findPools = async (target, client) => {
    const { clusterId, compartmentId, name, replaces = false } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const live = found.filter(({ state }) => state !== 'DELETING');
    const pair = live.length === 2 && replaces ? pairOf(live) : undefined;
    if (live.length > 1 && pair === undefined)
        throw ambiguous(target, live);
    const pool = pair?.pool ?? live[0];
    if (pool?.state === 'FAILED' && !replaces)
        throw failed(pool);
    const leaving = found.filter((one) => one.state === 'DELETING' && pool !== undefined && (0,_replaced_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(pool, one));
    return { pool, old: pair?.old, leaving };
};


/***/ }),

/***/ 72605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mz: () => (/* binding */ needsReplacement),
/* harmony export */   pb: () => (/* binding */ isMadeFor),
/* harmony export */   sV: () => (/* binding */ inPlaceOf)
/* harmony export */ });
/** The tag of a pool that is made in place of another: the OCID of that. */
const REPLACES = 'oke-virtual-nodes-replaces';
/** Whether one pool was made in place of another. */
const isMadeFor = (pool, old) => pool.tags[REPLACES] === old.id;
/** Whether the target has a setting that only a new pool can have. */
const needsReplacement = (pool, target) => pool.state === 'FAILED' || pool.shape !== target.shape;
/** Takes over from the replaced pool what the target leaves out. */
const inPlaceOf = (old, target) => {
    const { nodeSubnetId: subnetId } = target;
    return {
        ...target,
        labels: target.labels ?? old.labels,
        taints: target.taints ?? old.taints,
        nodeGroupIds: target.nodeGroupIds ?? old.nodeGroupIds,
        podGroupIds: target.podGroupIds ?? old.podGroupIds,
        placements: target.placements ?? old.placements.map((one) => ({ ...one, subnetId })),
        // Names the newest of all that were replaced.
        tags: { ...old.tags, ...target.tags, [REPLACES]: old.id },
    };
};


/***/ })

};
