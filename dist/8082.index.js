export const id = 8082;
export const ids = [8082,4188];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/**
 * The same, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
const withMadeGround = async (inputs, session, context, rendered) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context, rendered);
};


/***/ }),

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

/***/ 26329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPipeline: () => (/* binding */ runPipeline)
/* harmony export */ });
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74557);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14666);
/* harmony import */ var _stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77660);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _assert_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10100);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84188);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19932);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95009);
/* harmony import */ var _stage_logs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43165);











const openPipeline = async (parts, { inputs: given, session }, context, evidence) => {
    const rendered = async () => {
        // The plan renders it again, as the cluster is known then, and says its warnings.
        const silent = { ...given, mode: 'apply' };
        const clients = await parts.openClients(silent, session, (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .F)(given, session), context);
        return clients.checkRelease();
    };
    const { inputs, changes: made } = await (0,_described_js__WEBPACK_IMPORTED_MODULE_8__.withMadeGround)(given, session, context, rendered);
    if (inputs === undefined)
        return undefined;
    const { environment, picked } = inputs;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .F)(inputs, session);
    const clients = await parts.openClients(inputs, session, registry, context);
    const before = await (0,_assert_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .openBaseline */ .E)(inputs.baseline, context);
    const plan = await (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planPipeline */ .aw)(environment, picked, clients);
    const logs = (0,_stage_logs_js__WEBPACK_IMPORTED_MODULE_7__/* .stageLogs */ .U)(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        before,
        loadTargets: inputs.loadTargets,
        loadState: new _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__/* .LoadState */ .m((0,_stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__/* .longestLoad */ .v)(environment.load), (0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(environment.load)),
        builds: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .buildRequests */ .rz)(environment, registry, context),
        deployRequest: (images) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .deployRequest */ .Lo)(inputs, environment.release, registry, images);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn, made };
};
/** @param made the plan for the network and cluster that all stages depend on */
const showPlan = async (plan, made, context) => {
    (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .df)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .changesOutput */ .b)([...made, ...(0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)]));
};
/** The stages that talk to the Kubernetes API. */
const inCluster = ['metrics-server', 'deploy', 'assert-scaling'];
/** Everything that can fail before a change is made fails here. */
const openAccess = async ({ picked, plan, clients, environment }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    const isByPods = environment.load?.where === 'cluster';
    const isConnecting = has(...inCluster) || (has('load') && isByPods);
    // While rules are still missing, the API server may not be reachable.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') && !isByPods ? clients.requireTool('k6', 'version') : undefined,
        isConnecting ? clients.requireTool('kubectl', 'version', '--client') : undefined,
        isConnecting && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; stores their results in `run` before anything is thrown. */
const runPipeline = async (parts, signedIn, context, run) => {
    const opened = await openPipeline(parts, signedIn, context, run.evidence);
    if (opened === undefined)
        return;
    const { mode, pipeline, logs, logIn, made } = opened;
    const { plan, clients } = pipeline;
    await showPlan(plan, made, context);
    if (mode === 'plan')
        return context.summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPlan */ .E)('Plan', (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)));
    await openAccess(pipeline, logIn);
    run.results = await (0,_stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .runGraph */ .C)((0,_stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineStages */ .S)(pipeline), clients.clock, context.signal, logs);
    context.signal.throwIfAborted();
};


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is retried until the deadline, since the
 * awaited work continues in the cloud.
 * @throws the error of `late`, and any other failure of a poll
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, poll, late }) => {
    for (let polls = 0;; polls++) {
        let trouble;
        const result = await poll().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs a function once; every caller gets the same promise. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
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

/***/ 48322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeDeployed)
/* harmony export */ });
/** One line for the log and the summary; claims no response if nothing was requested. */
const describeDeployed = ({ name, revision, url, hasAnswered = false, changes, }) => {
    const what = changes.length === 0 ? 'unchanged' : 'rolled out';
    const responses = hasAnswered ? `${url} responds` : `${url} was not requested`;
    return `${name} revision ${revision} ${what}${url === undefined ? '' : `, ${responses}`}`;
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

/***/ 65579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   rZ: () => (/* binding */ wholeFinding),
/* harmony export */   yQ: () => (/* binding */ fieldFinding)
/* harmony export */ });
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ detail }) => detail), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** Identifies a finding within its environment across runs. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSummary),
/* harmony export */   s: () => (/* binding */ describeLoad)
/* harmony export */ });
/**
 * Reads k6's output of `--summary-export`. In that file a rate's `value` is the share of samples
 * that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} for invalid JSON
 */
const parseSummary = (text) => {
    const parsed = JSON.parse(text);
    const metrics = parsed.metrics ?? {};
    const figure = (metric, key) => {
        const value = metrics[metric]?.[key];
        return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    return {
        requests: figure('http_reqs', 'count'),
        requestsPerSecond: figure('http_reqs', 'rate'),
        failedRate: figure('http_req_failed', 'value'),
        p95Milliseconds: figure('http_req_duration', 'p(95)'),
        droppedIterations: figure('dropped_iterations', 'count'),
        iterations: figure('iterations', 'count'),
        iterationsPerSecond: figure('iterations', 'rate'),
        iterationP95Milliseconds: figure('iteration_duration', 'p(95)'),
        crossed: crossedThresholds(metrics),
    };
};
const crossedThresholds = (metrics) => {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
};
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
const describeLoad = (summary) => {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    if (summary.requests === 0) {
        return (`${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
            `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
            `${summary.iterations} iterations, no HTTP${dropped}`);
    }
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
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

/***/ 13776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeStage),
/* harmony export */   p: () => (/* binding */ mainImage)
/* harmony export */ });
/* harmony import */ var _assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49792);
/* harmony import */ var _deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48322);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95117);




/** The image of `image`, for the chart values that the release names. */
const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool, nodePools = {} }) => {
        const all = [...(nodePool === undefined ? [] : [nodePool]), ...Object.values(nodePools)];
        const nodes = all.reduce((sum, { virtualNodes }) => sum + (virtualNodes ?? 0), 0);
        return all.length === 0 ? undefined : `${nodes} virtual nodes ACTIVE`;
    },
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ).join('; '),
};
/** The result of a successful stage, as one line for the log and the summary. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


/***/ }),

/***/ 77660:
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
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
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




/** Label keys that pods with this spec require. */
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
const leastOf = (object, pools) => {
    const notes = pools.map((pool) => noteOf(object, pool));
    return notes.includes(undefined) ? [] : notes.flatMap((note) => note ?? []);
};
/**
 * What the pods of a release ask of their nodes and no described pool gives, a sentence
 * for each pool. Other nodes of the cluster may: the deployment itself checks all of them. What a
 * description leaves out stays as it is in the pool, and is not judged.
 */
const poolMisfits = (objects, pools) => objects.flatMap((object) => leastOf(object, pools));

// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/virtual-nodes.js
var virtual_nodes = __webpack_require__(43879);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/reckon-pools.js









/** A rollout's, and what runs in any case: CoreDNS, metrics-server, an ingress controller. */
const USUAL = { surge: 0.25, systemPods: 6 };
const podsOf = ({ releases, objects }) => (0,release_pods/* podsAtPeak */.VN)(objects) * releases;
/** What the nodes of all pools hold. */
const tooFewNodes = (peak) => {
    const [most, pods] = [peak.nodes * virtual_nodes/* PODS_PER_NODE */.M, podsOf(peak)];
    return pods + USUAL.systemPods <= most
        ? undefined
        : `${(0,plural/* plural */.L)(peak.nodes, 'virtual node')} of the pools hold ${most} pods, and the release needs ${pods} at its peak`;
};
/** What a subnet can never hold, whatever is in it now. */
const tooFewAddresses = async (peak, subnets, clients) => {
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const hasPodSubnet = subnets.pods !== subnets.nodes;
    const expected = {
        ...{ nodes: peak.nodes, podsPerRelease: (0,release_pods/* podsAtPeak */.VN)(peak.objects), previews: peak.releases - 1 },
        ...{ loadBalancers: (0,release_pods/* loadBalancersOf */.$t)(peak.objects), ...USUAL },
    };
    const needed = (0,needed_addresses/* neededAddresses */.K)(expected, { hasPodSubnet, isLoadBalancerPrivate: false });
    const role = hasPodSubnet ? 'pods' : 'nodes';
    const { name, cidrs } = await snapshot.subnet(subnets.pods);
    const lines = (0,address_report/* reportAddresses */.jH)([{ role, name, cidrs, used: 0 }], needed);
    return lines.flatMap((line) => (0,address_report/* addressProblem */.cg)(line) ?? []);
};
/**
 * Whether the described pools, and the subnet of their pods, hold the release at its peak; a sentence
 * for each that does not. What cannot be read is one, too.
 */
const reckonPools = async (environment, objects, { nodePools = [] }, clients) => {
    const [first] = nodePools;
    if (first === undefined || (0,release_pods/* podsAtPeak */.VN)(objects) === 0)
        return [];
    const nodes = (0,described_pools/* describedPools */.P)(environment).reduce((sum, { pool }) => sum + pool.size, 0);
    const peak = { nodes, releases: environment.preview === undefined ? 1 : 2, objects };
    const { nodeSubnetId, podSubnetId, compartmentId } = first.target;
    const subnets = { nodes: nodeSubnetId, pods: podSubnetId };
    const [addresses, trial] = await Promise.all([
        tooFewAddresses(peak, subnets, clients).catch((error) => [
            `whether the pod subnet holds the release is not known: ${(0,action_error/* messageOf */.b)(error)}`,
        ]),
        (0,limits/* beyondTrial */.iT)({ nodes, pods: podsOf(peak) }, compartmentId, await clients.engine()),
    ]);
    return [tooFewNodes(peak), trial, ...addresses].flatMap((text) => text ?? []);
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan.js












const withoutCluster = (why) => ({
    verdict: 'unchanged',
    changes: [],
    unseen: why,
    assumed: why,
});
/** A problem in the cluster's rendering counts like one in the rendering without it. */
const isOfChart = (error) => error instanceof action_error/* ActionError */.l &&
    ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code);
/** The changes to the release, as far as the cluster can be read before anything is changed. */
const review = async ({ network }, clients) => {
    if (clients.reviewRelease === undefined)
        return { verdict: 'unchanged', changes: [] };
    if ((network?.changes ?? []).length > 0) {
        return withoutCluster('the network has to be changed first');
    }
    return clients.reviewRelease().catch((error) => {
        if (isOfChart(error))
            throw error;
        return withoutCluster((0,action_error/* messageOf */.b)(error));
    });
};
const inReach = async ({ network, nodePools = [] }, review) => {
    const none = { changes: [], kept: [] };
    if (review === undefined)
        return none;
    if ([network, ...nodePools].some((plan) => (plan?.changes ?? []).length > 0)) {
        return { ...none, unseen: 'network and node pool have to be changed first' };
    }
    return review().catch((error) => ({ ...none, unseen: (0,action_error/* messageOf */.b)(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => (0,repository/* planRepository */._)((0,settings/* repositoryRequest */.KB)(image), client)));
};
const installs = (environment, has) => has('metrics-server') && environment['metrics-server'] === 'install';
/** Reads OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    // Pods for managed nodes require nothing from the pool.
    const isAlone = environment.checks?.['managed-nodes'] !== true;
    const pools = isAlone && has('ensure-node-pool') ? (0,described_pools/* describedPools */.P)(environment) : [];
    const isAsked = has('deploy') || (has('ensure-network') && (0,settings/* needsChartPorts */.oA)(environment));
    const rendered = isAsked ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        (0,plan_cluster/* planCluster */.C)(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(installs(environment, has)
            ? { metrics: await inReach(cluster, clients.reviewMetrics) }
            : {}),
        ...(has('deploy') && release?.secrets
            ? { secrets: await inReach(cluster, clients.reviewSecrets) }
            : {}),
        ...(objects === undefined || release === undefined || !has('deploy')
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(cluster, clients),
                    misfits: poolMisfits(objects, pools.map(({ pool }) => pool)),
                    shortages: pools.length === 0 ? [] : await reckonPools(environment, objects, cluster, clients),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [
    ...[plan.network, ...(plan.nodePools ?? []), ...(plan.repositories ?? [])],
    ...[plan.metrics, plan.secrets, plan.release?.review],
].flatMap((part) => part?.changes ?? []);
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
const reviewLine = (review) => review.unseen === undefined ? changeLine(review) : `not looked at (${review.unseen})`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
const assumedLines = ({ assumed, unseen } = {}) => {
    if (assumed === undefined)
        return [];
    if (assumed === unseen)
        return [`    ${render/* ASSUMED */.DX}`];
    return [`    ${render/* ASSUMED_THERE */.Q$}; no dry run in the cluster: ${assumed}`];
};
/** The plan for the log: the number of changes, then a line per part. */
const describePlan = (plan) => {
    const { network, nodePools = [], repositories = [], metrics, secrets, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        [...nodePools, ...repositories, metrics, secrets].flatMap((one) => one?.changes ?? []).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ...nodePools.map((one) => ['node pool', changeLine(one)]),
        ['metrics', metrics && reviewLine(metrics)],
        ['secrets', secrets && reviewLine(secrets)],
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
        ...assumedLines(release?.review),
        ...(release?.review.changes ?? []).map((change) => `    ${(0,review_release/* changeText */.k)(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${(0,kept_replicas/* heldText */.D)(held)}`),
        ...[...(release?.misfits ?? []), ...(release?.shortages ?? [])].map((text) => `    ${text}`),
    ];
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two evaluations of the watches' state; they make no calls. */
const INTERVAL = 500;
/**
 * Calls `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws the current problem of a watch
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const reported = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !reported.has(trouble.message)) {
                reported.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(INTERVAL, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
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

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Names the place without quoting the text: it may be part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   oR: () => (/* binding */ asQuantity),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** A quantity of an input, as written. @throws ActionError QUANTITY_INVALID */
const asQuantity = (text) => {
    parseQuantity(text);
    return text;
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
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


/***/ }),

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The statuses that count as success by default, including redirects. */
const GOOD = [[200, 399]];
const PART = /^([1-5][0-9x]{2})(?:-([1-5][0-9]{2}))?$/;
const rangeOf = (part) => {
    const [, from = '', to] = PART.exec(part.toLowerCase()) ?? [];
    if (from === '')
        return undefined;
    if (to !== undefined) {
        const range = [Number(from), Number(to)];
        return range[0] <= range[1] ? range : undefined;
    }
    if (!/^[0-9](xx|[0-9]x|[0-9]{2})$/.test(from))
        return undefined;
    return [Number(from.replaceAll('x', '0')), Number(from.replaceAll('x', '9'))];
};
/**
 * Statuses, e.g. `200`, `200-399`, `2xx` or several of them, separated by commas.
 * @throws ActionError INPUT_INVALID
 */
const parseStatuses = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const ranges = parts.map(rangeOf);
    const known = ranges.filter((range) => range !== undefined);
    if (known.length > 0 && known.length === ranges.length)
        return known;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" names no statuses of HTTP`,
        hint: 'Write 200, 200-399, 2xx, or several of them, parted by commas.',
    });
};
const hasStatus = (statuses, status) => statuses.some(([from, to]) => status >= from && status <= to);
const formatStatuses = (statuses) => statuses.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
