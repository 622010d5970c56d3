export const id = 4683;
export const ids = [4683];
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





/** Whoever can change the environment file must not get the login by naming another host. */
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
 * The registry of the images that are built. Checked before anything is called or changed: tokens
 * of the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says
 * so.
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

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   VN: () => (/* binding */ podsAtPeak),
/* harmony export */   cS: () => (/* binding */ podsAtFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind)}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name)}`;
/** The fewest or most replicas that autoscalers allow, by their target. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** The workloads among rendered objects. */
const podCounts = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of HPA targets, replicas of the rest. An
 * HPA with a target outside the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
/** The pods that rendered objects start at once; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA does not touch a target that is scaled to zero.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
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

/***/ 43078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53756);

/** The images for the release: those that were built, else the one that it names. */
const knownImages = (environment, built = []) => {
    const textOf = (wanted) => built.find(({ name }) => name === wanted)?.image.reference;
    return {
        image: textOf(undefined) ?? environment.release?.image,
        wired: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__/* .describedImages */ .s)(environment).flatMap(({ name, wiring }) => {
            const text = name === undefined ? undefined : textOf(name);
            return text === undefined ? [] : [{ text, wiring }];
        }),
    };
};


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ failurePolicies),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   nA: () => (/* binding */ revisionBefore)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * What to do with a release whose deployment fails: keep it, roll it back to the previous revision,
 * or also remove a first installation.
 */
const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'];
/** The newest revision before the deployment; undefined if nothing is done on failure. */
const revisionBefore = async (policy, release, helm) => policy === 'keep' ? undefined : ((await helm.history(release)).at(-1)?.revision ?? 0);
const act = async (policy, release, before, { helm }) => {
    const revisions = await helm.history(release);
    const isOurs = (revisions.at(-1)?.revision ?? 0) > before;
    if (!isOurs)
        return undefined;
    const good = revisions.findLast(({ revision, status }) => revision <= before && ['deployed', 'superseded'].includes(status));
    if (good !== undefined) {
        await helm.rollback(release, good.revision);
        return `rolled back to revision ${good.revision}`;
    }
    if (policy !== 'uninstall-if-first')
        return undefined;
    await helm.uninstall(release);
    return 'uninstalled, as it was the first installation';
};
/**
 * Cleans up after a failed deployment as requested. Never throws: the original failure counts.
 * @param before the newest revision before it
 * @returns what was done
 */
const afterFailure = async (policy, release, before, tools) => {
    if (before === undefined)
        return undefined;
    try {
        const done = await act(policy, release, before, tools);
        if (done === undefined)
            return undefined;
        tools.changed(`release ${release.name}: ${done}`);
        return `The release was ${done}.`;
    }
    catch (error) {
        tools.progress.warning(`on-failure: ${policy} could not be done: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   SA: () => (/* binding */ freeRelease),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   eP: () => (/* binding */ pendingPolicies),
/* harmony export */   js: () => (/* binding */ ABANDONED),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77819);
/* harmony import */ var _with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/**
 * What to do with a release that an earlier deployment left pending: recover it once that has
 * certainly ended or has been silent for five minutes; only wait; or fail at once.
 */
const pendingPolicies = ['free', 'wait', 'fail'];
/** Milliseconds after which a pending revision of unknown origin counts as abandoned. */
const ABANDONED = 5 * 60_000;
/** Milliseconds between two reads of the release, and at least between two calls to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
/** Failures after which the release is read again: others hold it, or the response was lost. */
const isPassing = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && (error.isTransient || error.code === 'RELEASE_BUSY');
/**
 * The mark of the newest revision. An upgrade by other tools keeps the labels of the previous
 * revision, and a rollback those of the restored one: such a mark means nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(mark);
};
/** Judges whether the holder of a release is still working; checks from time to time. */
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
/** Whether the step was ended in the meantime. */
const isEnd = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** If it is interrupted, the release is left half rolled back. */
    const reportStep = async (what, work) => {
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
        await reportStep('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await reportStep(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm rejects every upgrade. What this run, or
 * one that has ended, left behind is recovered at once; a working holder is awaited; an unknown one
 * counts as abandoned after five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed, onPending = 'free' } = tools;
    const { clock, signal } = waiting;
    const deadline = onPending === 'fail' ? clock.now() : waiting.deadline;
    const holders = new Holders(release, tools);
    /** The revision of our own rollback that lost the API server; it has no mark. */
    let cutOff;
    for (;;) {
        const revisions = await helm.history(release);
        const last = revisions.at(-1);
        if (!isPending(last))
            return last;
        const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last);
        const age = clock.now() - last.updated;
        const isLeft = verdict === 'over' || (verdict === 'unknown' && age >= ABANDONED);
        if (isLeft && onPending === 'free') {
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
        if (clock.now() >= deadline) {
            const isKept = onPending !== 'free' && verdict !== 'alive';
            throw busy(release, last, isKept ? 'kept' : verdict, holders.text);
        }
        const until = verdict === 'unknown' && onPending === 'free' ? `, taken for abandoned in ${left(age)}` : '';
        progress.waiting(`release ${release.name}: ${last.status} for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(age, 0))} by ${holders.text}${until}`);
        await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal);
    }
};
const left = (age) => (0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(ABANDONED - age, 0));
const HINTS = {
    kept: 'It stays as it is, as on-pending says. Bring it out of that by helm rollback or helm uninstall, or set on-pending to free.',
    over: 'Run again: it is freed then.',
    alive: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    unknown: 'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
};
/** The error for a pending release, with what is known about its holder. */
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

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ balancerPaths)
/* harmony export */ });
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68685);
/* harmony import */ var _reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2618);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);



/**
 * What keeps requests from passing the load balancers of an environment's release; by the network
 * that it describes, else by the subnets of its pools. Changes nothing.
 * @throws ActionError as `releasePaths` does
 */
const balancerPaths = async (environment, clients, silent) => {
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterIdOf */ .r)(environment);
    if (clusterId === undefined)
        return undefined;
    const { network } = environment;
    return (0,_reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePaths */ .u)({ clusterId, network: network && (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSettings */ .eg)(network), silent }, clients);
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000;
/**
 * Returns the result of `work`, and calls `tick` periodically until then, or until the step ends.
 */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(PAUSE, stop.signal).then(() => true, () => false);
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


/***/ }),

/***/ 43879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PODS_PER_NODE)
/* harmony export */ });
/** Own file: what the checks, the reckoning of a pool and that of previews have in common. */
/** Most pods on one virtual node. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;


/***/ }),

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** Their names for people. */
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


/***/ })

};
