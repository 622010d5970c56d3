export const id = 512;
export const ids = [512];
export const modules = {

/***/ 20512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDrift: () => (/* binding */ checkDrift)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(27489);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var finding = __webpack_require__(58620);
;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/oci-owner.js
/** What OCI says of who made a resource, and when it was last changed; it never says by whom. */
const ociOwner = (resource) => {
    const { createdBy, createdAt, updatedAt } = resource;
    const at = updatedAt ?? createdAt;
    if (createdBy === undefined && at === undefined)
        return undefined;
    return { by: createdBy && `made by ${createdBy}`, at };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/pool-faults.js
/** Each availability domain has three (Oracle's documentation of regions and availability domains). */
const FAULT_DOMAINS = 3;
/** States on the way to another one: the next look may find them settled. */
const PASSING = ['CREATING', 'UPDATING'];
const needsAttention = ({ state, stateDetails }) => state === 'NEEDS_ATTENTION' ? [`needs attention: ${stateDetails ?? 'OCI gives no details'}`] : [];
/** A pool that names no fault domains, as ours, is spread over all of them. */
const fewerDomains = ({ placements }) => placements
    .filter(({ faultDomains }) => faultDomains.length > 0 && faultDomains.length < FAULT_DOMAINS)
    .map(({ availabilityDomain, faultDomains }) => `placed on ${faultDomains.join(', ')} of ${availabilityDomain} only, not on all fault domains`);
const missingNodes = ({ size, state }, nodes) => {
    if (PASSING.includes(state) || nodes.some((node) => PASSING.includes(node.state)))
        return [];
    const active = nodes.filter((node) => node.state === 'ACTIVE');
    if (active.length >= size)
        return [];
    const problems = nodes
        .filter((node) => node.state !== 'ACTIVE' && node.state !== 'DELETED')
        .map(({ name, state: of, problem }) => `${name} is ${of}${problem ? `: ${problem}` : ''}`);
    return [[`${active.length} of ${size} virtual nodes are ACTIVE`, ...problems].join('; ')];
};
/** What is wrong with a pool whose settings are as described. */
const poolFaults = (pool, nodes) => [...needsAttention(pool), ...fewerDomains(pool), ...missingNodes(pool, nodes)].map((description) => ({
    action: 'update',
    target: `virtual node pool "${pool.name}"`,
    description,
}));
/** Nodes that fail together with one fault domain, which is OKE's choice and no setting. */
const spreadWarnings = (nodes) => {
    const domains = nodes.map(({ faultDomain }) => faultDomain);
    const [first] = domains;
    if (nodes.length < 2 || first === undefined)
        return [];
    if (domains.some((domain) => domain !== first))
        return [];
    return [`all ${nodes.length} virtual nodes are in ${first}`];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/section.js
const comparedSection = (name, changes, kept, warnings = []) => ({
    name,
    outcome: changes.length === 0 ? 'clean' : 'drift',
    changes,
    kept,
    warnings,
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-pool.js





/** What OKE changes by a new pool only: it counts as drift, though no deployment mends it. */
const BY_NEW_POOL = ['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED'];
const found = (change, pool) => (0,finding/* wholeFinding */.rZ)(change, 'node-pool', { ocid: pool?.id, owner: pool && ociOwner(pool) });
/**
 * The pool with its virtual nodes, compared with what is described.
 * @param plan rejects for what ensure-node-pool refuses
 */
const comparePool = async (name, plan, client) => {
    const target = `virtual node pool "${name}"`;
    try {
        const { pool, changes = [], kept = [], warnings = [] } = (await plan) ?? {};
        if (pool === undefined) {
            const made = changes.map((change) => found(change));
            return comparedSection('node pool', made, kept, warnings);
        }
        const nodes = await client.virtualNodes(pool.id);
        const all = [...changes, ...poolFaults(pool, nodes)].map((change) => found(change, pool));
        return comparedSection('node pool', all, kept, [...warnings, ...spreadWarnings(nodes)]);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.l) || !BY_NEW_POOL.includes(error.code))
            throw error;
        const description = `${error.message}. ${error.hint}`;
        return comparedSection('node pool', [found({ action: 'update', target, description })], []);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/deploy/not-deployed.js
var not_deployed = __webpack_require__(43384);
// EXTERNAL MODULE: ./dist.src/stages/deploy/free-release.js
var free_release = __webpack_require__(6228);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
// EXTERNAL MODULE: ./dist.src/stages/drift/live-changes.js
var live_changes = __webpack_require__(59162);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/managed-fields.js

/** Our own dry runs, which leave nothing. */
const OWN_MANAGER = 'oke-drift-check';
/** Helm and kubectl's apply write what is described: somebody else is the news. */
const DESCRIBERS = ['helm', 'Helm'];
const entriesOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'metadata', 'managedFields'))
    .map((entry) => ({
    manager: (0,json/* text */.Qq)((0,json.at)(entry, 'manager')),
    time: (0,json/* text */.Qq)((0,json.at)(entry, 'time')),
    fields: (0,json.at)(entry, 'fieldsV1'),
}))
    .filter(({ manager }) => manager !== '' && manager !== OWN_MANAGER);
/** Whether a list item is the one that a `k:` or `v:` key of FieldsV1 means. */
const isItem = (key, item) => {
    try {
        const wanted = JSON.parse(key.slice(2));
        if (key.startsWith('v:'))
            return JSON.stringify(wanted) === JSON.stringify(item);
        return Object.entries((0,json/* record */.g1)(wanted)).every(([name, value]) => (0,json.at)(item, name) === value);
    }
    catch {
        return false;
    }
};
/** The key of FieldsV1 under which a step of a path stands. */
const stepIn = (fields, step, live) => {
    if (!Array.isArray(live))
        return `f:${step}`;
    const item = live[Number(step)];
    return Object.keys((0,json/* record */.g1)(fields)).find((key) => /^[kv]:/.test(key) && isItem(key, item));
};
const next = (live, step) => Array.isArray(live) ? live[Number(step)] : (0,json.at)(live, step);
/** Whether FieldsV1 has a path; a leaf above it owns all below. */
const owns = (fields, path, live) => {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    const key = stepIn(fields, step, live);
    const inner = key === undefined ? undefined : (0,json/* record */.g1)(fields)[key];
    if (inner === undefined)
        return false;
    const isLeaf = Object.keys((0,json/* record */.g1)(inner)).length === 0;
    return isLeaf || owns(inner, rest, next(live, step));
};
/** Keys such as annotations have dots themselves: the longest key that is there counts. */
const stepsOf = (path, live) => {
    const steps = [];
    let rest = path.split('.');
    let inner = live;
    while (rest.length > 0) {
        const length = rest.findLastIndex((_, index) => next(inner, rest.slice(0, index + 1).join('.')) !== undefined);
        const step = rest.slice(0, Math.max(length, 0) + 1).join('.');
        steps.push(step);
        inner = next(inner, step);
        rest = rest.slice(Math.max(length, 0) + 1);
    }
    return steps;
};
/**
 * Who changed fields of an object last, by its managed fields.
 * @param object with `metadata.managedFields`, as it is in the cluster
 */
const ownerOfFields = (object, paths) => {
    const entries = entriesOf(object);
    const found = paths.flatMap((path) => {
        const steps = stepsOf(path, object);
        const owning = entries.filter(({ fields }) => owns(fields, steps, object));
        const others = owning.filter(({ manager }) => !DESCRIBERS.includes(manager));
        return others.length > 0 ? others : owning;
    });
    if (found.length === 0)
        return undefined;
    const latest = found
        .map(({ time }) => time)
        .toSorted()
        .at(-1);
    const by = [...new Set(found.map(({ manager }) => manager))].join(' and ');
    return { by, at: latest === '' ? undefined : latest };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/release-owners.js


/**
 * Findings in objects of the cluster, with who changed them. It costs a call only where something
 * differs, and whoever may not read it learns the same without a name.
 * @param objects of the release, among them those that the findings are about
 */
const withOwners = async (findings, objects, namespace, kubernetes) => {
    const targets = new Set(findings.filter(({ fields }) => fields.length > 0).map(({ target }) => target));
    const touched = objects.filter((object) => targets.has((0,manifests/* nameOf */.Vb)(object)));
    if (touched.length === 0)
        return findings;
    const live = await kubernetes.managed(namespace, touched).catch(() => []);
    const byName = new Map(live.map((object) => [(0,manifests/* nameOf */.Vb)(object), object]));
    return findings.map((finding) => {
        const paths = finding.fields.map(({ path }) => path);
        const owner = ownerOfFields(byName.get(finding.target), paths);
        return owner === undefined ? finding : { ...finding, owner };
    });
};

// EXTERNAL MODULE: ./dist.src/stages/drift/release-changes.js + 1 modules
var release_changes = __webpack_require__(22521);
// EXTERNAL MODULE: ./dist.src/stages/drift/scaled-replicas.js
var scaled_replicas = __webpack_require__(15058);
;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-release.js










/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the cluster.
 * Changes nothing; the API server is only asked for a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
const compareRelease = async (release, { imageKeys, showValues }, { helm, kubernetes, clock }) => {
    const last = (await helm.history(release)).at(-1);
    if ((0,free_release/* isPending */.mm)(last) && clock.now() - last.updated < free_release/* ABANDONED */.js)
        throw (0,free_release/* busy */.S2)(release, last);
    const missing = (0,not_deployed/* notDeployed */._)(release, last);
    if (missing !== undefined)
        return comparedSection('release', [(0,finding/* wholeFinding */.rZ)(missing, 'release')], []);
    const [{ objects: deployed }, given] = await Promise.all([
        helm.manifest(release),
        helm.values(release),
    ]);
    const warnings = [];
    const progress = {
        info: () => undefined,
        waiting: () => undefined,
        warning: (text) => void warnings.push(text),
    };
    const { namespace } = release;
    const comparable = (objects) => (0,scaled_replicas/* withoutScaledReplicas */.Q)(objects, namespace, kubernetes);
    const own = await comparable(deployed);
    const asDeployed = (0,deployed_values/* withDeployedImage */.W)(release, given, imageKeys);
    const [{ objects: rendered }, differences] = await Promise.all([
        (0,render/* renderRelease */.c)(asDeployed, helm, progress),
        kubernetes.differences(namespace, own),
    ]);
    const revision = last?.revision ?? 0;
    // What an upgrade has left as an HPA set it stands in the deployed revision too.
    const sides = { deployed: own, rendered: await comparable(rendered), comparable };
    const found = await (0,release_changes/* releaseChanges */.z)({ release: asDeployed, revision, ...sides }, helm);
    const live = differences.flatMap((one) => (0,live_changes/* liveChanges */.C)(one, showValues));
    const changes = [...found, ...(await withOwners(live, own, namespace, kubernetes))];
    const kept = `"${release.name}" revision ${revision}, ${own.length} objects`;
    return comparedSection('release', changes, [kept], warnings);
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-repository.js



/** The repository is made private; a push can be kept from changing tags, as people please. */
const compareRepository = async (image, plan, repositories) => {
    if (plan.changes.length > 0) {
        const changes = plan.changes.map((one) => (0,finding/* wholeFinding */.rZ)(one, 'repository'));
        return comparedSection('repository', changes, plan.kept);
    }
    const found = await repositories.find(image.compartment, image.repository);
    const change = {
        action: 'update',
        target: `repository ${image.repository}`,
        description: 'it is public: everybody can pull its images; make it private',
    };
    const isExposed = found?.isPublic === true && image.public !== true;
    const changes = isExposed
        ? [(0,finding/* wholeFinding */.rZ)(change, 'repository', { ocid: found.id, owner: ociOwner(found) })]
        : [];
    return comparedSection('repository', changes, plan.kept);
};

// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/network/unattached-groups.js
var unattached_groups = __webpack_require__(3713);
;// CONCATENATED MODULE: ./dist.src/stages/drift/network-faults.js

/**
 * What no rule repairs and no deployment changes, but keeps what is described from working: routes and
 * gateways that are gone, and groups that are certainly not attached.
 */
const networkFaults = ({ routeFaults, target, attachments, observed, }) => {
    const planned = attachments.map(({ groupId }) => groupId);
    const unattached = target.mode === 'nsg'
        ? (0,unattached_groups/* unattachedGroups */.g)(target).filter(({ isKnown, groupId }) => isKnown && !planned.includes(groupId))
        : [];
    return [
        ...routeFaults.map(({ routeTable, subnet, message }) => ({
            action: 'update',
            target: `route table "${routeTable}"`,
            description: `subnet "${subnet}": ${message}`,
        })),
        ...unattached.map(({ to, how, groupId }) => ({
            action: 'update',
            target: to,
            description: `attach network security group "${observed.holders.get(groupId)?.name ?? groupId}": ${how}`,
        })),
    ];
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan.js + 1 modules
var pipeline_plan = __webpack_require__(35641);
;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-network.js






const planned = ({ changes, observed }) => changes.map((change) => {
    const { id } = change.holder;
    const owner = ociOwner({ createdBy: observed.holders.get(id)?.createdBy });
    return (0,finding/* wholeFinding */.rZ)(change, 'network', { ocid: (0,rules_in_place/* isNewGroup */.SI)(id) ? undefined : id, owner });
});
const faults = (plan) => networkFaults(plan).map((change) => (0,finding/* wholeFinding */.rZ)(change, 'network'));
/** The rules, groups and routes, compared with what is described. */
const compareNetwork = (plan) => comparedSection('network', [...planned(plan), ...faults(plan)], [(0,pipeline_plan/* networkLine */.pz)(plan)], plan.warnings);

// EXTERNAL MODULE: ./dist.src/stages/drift/drift-stages.js
var drift_stages = __webpack_require__(32541);
;// CONCATENATED MODULE: ./dist.src/stages/drift.js







/** The plan of one stage only, so that one that fails hides nothing of the others. */
const planOf = (name, { environment }, clients) => (0,pipeline_plan/* planPipeline */.aw)(environment, new Set([name]), { ...clients, checkRelease: async () => [] });
const compare = {
    'build-push': async (request, clients) => {
        const { repository } = await planOf('build-push', request, clients);
        const { image } = request.environment;
        if (repository === undefined || image === undefined)
            return comparedSection('repository', [], []);
        return compareRepository(image, repository, await clients.repositories());
    },
    'ensure-network': async (request, clients) => {
        const { network } = await planOf('ensure-network', request, clients);
        return network === undefined ? comparedSection('network', [], []) : compareNetwork(network);
    },
    'ensure-node-pool': async (request, clients) => {
        const plan = planOf('ensure-node-pool', request, clients).then(({ nodePool }) => nodePool);
        const name = request.environment['node-pool']?.name ?? '';
        // Both are awaited: one that fails must not leave the other unhandled.
        const [engine] = await Promise.all([clients.engine(), plan.catch(() => undefined)]);
        return comparePool(name, plan, engine);
    },
    deploy: async (request, clients) => {
        const { release } = request;
        if (release === undefined)
            return comparedSection('release', [], []);
        const connection = await clients.connect();
        return compareRelease(release, request, { ...connection, clock: clients.clock });
    },
};
const sectionOf = {
    'build-push': 'repository',
    'ensure-network': 'network',
    'ensure-node-pool': 'node pool',
    deploy: 'release',
};
/** Compares all that is picked with what is there. Changes nothing and does not throw. */
const findDrift = (request, clients) => Promise.all(drift_stages/* driftStages */.h
    .filter((name) => request.picked.has(name))
    .map(async (name) => {
    try {
        return await compare[name](request, clients);
    }
    catch (failure) {
        const nothing = { changes: [], kept: [], warnings: [] };
        return { name: sectionOf[name], outcome: 'failed', ...nothing, failure };
    }
}));

// EXTERNAL MODULE: ./dist.src/stages/drift/report.js
var report = __webpack_require__(1650);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
;// CONCATENATED MODULE: ./dist.src/actions/drift/check.js





const requestOf = (inputs, registry, showValues) => {
    const { environment, picked } = inputs;
    const { release } = environment;
    return {
        environment,
        picked,
        showValues,
        release: release && (0,requests/* deployRequest */.Lo)(inputs, release, registry, release.image).release,
        imageKeys: release ? (0,request/* imageKeys */.A8)(release) : { image: [], values: {}, pullSecret: [] },
    };
};
/** Compares all that is picked with what is there. */
const checkDrift = async (parts, { pipeline: inputs, showValues }, context) => {
    const session = await parts.openIdentity(inputs, context);
    const registry = (0,pipeline_registry/* registryOf */.F)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const sections = await findDrift(requestOf(inputs, registry, showValues), clients);
    (0,report/* requireCompared */.r9)(sections);
    const { signal } = context;
    // Once the step was ended, whatever could not be compared only says so.
    return sections.map((section) => signal.aborted && section.outcome === 'failed'
        ? { ...section, failure: signal.reason }
        : section);
};


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   SA: () => (/* binding */ freeRelease),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   js: () => (/* binding */ ABANDONED),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77819);
/* harmony import */ var _with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/** Milliseconds after which a pending revision of somebody unknown is taken for abandoned. */
const ABANDONED = 5 * 60_000;
/** Milliseconds between two looks at the release, and at least between two questions to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
/** Failures after which the release is looked at again: others hold it, or the answer was lost. */
const isPassing = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && (error.isTransient || error.code === 'RELEASE_BUSY');
/**
 * Who began the newest revision. An upgrade by other means keeps the labels of the revision before,
 * and a rollback those of the revision that it brings back: such a mark says nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(mark);
};
/** Judges by evidence whether the one that holds a release still works; asks for it now and then. */
class Holders {
    #release;
    #tools;
    #known;
    #mark;
    constructor(release, tools) {
        this.#release = release;
        this.#tools = tools;
    }
    get text() {
        return (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMark */ .hU)(this.#mark, this.#tools.runs.own);
    }
    async verdict(last) {
        const { helm, runs, waiting } = this.#tools;
        const now = waiting.clock.now();
        const { revision, at = 0, verdict } = this.#known ?? {};
        if (revision === last.revision && verdict !== undefined && now - at < ASK)
            return verdict;
        if (revision !== last.revision)
            this.#mark = await holderOf(this.#release, last, helm);
        const isOver = this.#mark && (await runs.isOver(this.#mark));
        const found = isOver === undefined ? 'unknown' : isOver ? 'over' : 'alive';
        this.#known = { revision: last.revision, at: now, verdict: found };
        return found;
    }
}
/** Whether the step was ended meanwhile. */
const isEnd = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** Without its end, the release is left in the middle of it. */
    const told = async (what, work) => {
        try {
            await (0,_with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .withHeartbeat */ .p)(clock, work, () => progress.waiting(what));
        }
        catch (error) {
            if (isEnd(error))
                changed(`release ${release.name}: ${what}, which was cut off`);
            throw error;
        }
    };
    const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status));
    if (good === undefined) {
        await told('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await told(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm refuses every upgrade. What this run, or one
 * that has ended, left behind is freed at once; one that works is waited for; of one that nobody knows
 * it is waited until it has been pending for five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed } = tools;
    const { clock, deadline, signal } = waiting;
    const holders = new Holders(release, tools);
    /** Of our rollback that lost the API server; it has no mark. */
    let cutOff;
    for (;;) {
        const revisions = await helm.history(release);
        const last = revisions.at(-1);
        if (!isPending(last))
            return last;
        const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last);
        const age = clock.now() - last.updated;
        if (verdict === 'over' || (verdict === 'unknown' && age >= ABANDONED)) {
            try {
                const done = await free(release, revisions, tools);
                progress.warning(`Release ${release.name}: ${done}`);
                changed(`release ${release.name}: ${done}`);
                continue;
            }
            catch (error) {
                if (!isPassing(error) || clock.now() >= deadline)
                    throw error;
                if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient)
                    cutOff = last.revision + 1;
            }
        }
        if (clock.now() >= deadline)
            throw busy(release, last, verdict, holders.text);
        const until = verdict === 'unknown' ? `, taken for abandoned in ${left(age)}` : '';
        progress.waiting(`release ${release.name}: ${last.status} for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(age, 0))} by ${holders.text}${until}`);
        await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal);
    }
};
const left = (age) => (0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(ABANDONED - age, 0));
const HINTS = {
    over: 'Run again: it is freed then.',
    alive: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    unknown: 'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
};
/** The error for a release that is pending, with what is known of the one that holds it. */
const busy = ({ name }, { revision, status, updated }, verdict = 'unknown', holder = 'another deployment') => {
    const since = new Date(updated).toISOString();
    const works = verdict === 'alive' ? ', which is still in progress' : '';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RELEASE_BUSY',
        message: `revision ${revision} of release ${name} is ${status} since ${since}, begun by ${holder}${works}`,
        hint: HINTS[verdict],
    });
};


/***/ }),

/***/ 75145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withDeployedImage)
/* harmony export */ });
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);
/* harmony import */ var _deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);


const valueAt = (values, path) => path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, values);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
const withDeployedImage = (release, deployed, keys) => {
    const given = new Set(release.set.map(({ path }) => (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const { image, pullSecret } = (0,_deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePaths */ .uz)(keys);
    const isImageGiven = image.some((path) => given.has((0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const paths = [...(isImageGiven ? [] : image), ...pullSecret];
    const kept = paths.flatMap((path) => {
        const value = valueAt(deployed, path);
        return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    // An image that does not arrive is a matter of the deployment.
    return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] };
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(pause, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};


/***/ })

};
