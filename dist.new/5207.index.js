export const id = 5207;
export const ids = [5207];
export const modules = {

/***/ 95851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./dist.src/runner/plan-table.js
var plan_table = __webpack_require__(74557);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/load-state.js
/** Seconds that the rate of a load which is still sent is taken from. */
const RECENT = 15;
/** How far the load is: written by the load, read by the watch beside it. */
class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #hasFailed = false;
    #rate;
    #sent;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = (sent) => {
        this.#started = true;
        this.#sent = sent;
    };
    /** `requestsPerSecond` that were really sent, if any were. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    started() {
        return this.#started;
    }
    ended() {
        return this.#ended;
    }
    failed() {
        return this.#hasFailed;
    }
    requestsPerSecond() {
        return this.#ended ? this.#rate : this.#rateNow();
    }
    seconds() {
        return this.#sent?.seconds() ?? [];
    }
    /** Of the newest seconds, which the metrics of the moment are of too. */
    #rateNow() {
        const recent = this.#sent?.recent(RECENT) ?? [];
        const ended = recent.reduce((sum, second) => sum + second.ended, 0);
        return ended === 0 ? undefined : ended / recent.length;
    }
}

// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push.js + 4 modules
var build_push = __webpack_require__(80417);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 29 modules
var deploy = __webpack_require__(535);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 3 modules
var ensure_node_pool = __webpack_require__(92518);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling.js + 3 modules
var assert_scaling = __webpack_require__(21297);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/judgement.js + 3 modules
var judgement = __webpack_require__(33504);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/regression.js
var regression = __webpack_require__(44810);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/prepare.js + 8 modules
var prepare = __webpack_require__(14380);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 2 modules
var load = __webpack_require__(5934);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var load_request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/script.js
var script = __webpack_require__(75352);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/proof-stages.js














/** Milliseconds that an HPA may take to shrink after an earlier load: it keeps its size for five minutes. */
const READY_TIMEOUT = (0,duration/* parseDuration */.E)(defaults/* defaults */.N['assert-scaling']['ready-timeout']);
const loadUrl = ({ environment, evidence }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    if (url !== undefined)
        return url;
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** Set against the most CPU that was seen, which is that of the full rate; the user's script has no ramp that we know. */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? (0,script/* rateAfterRamp */.nS)(mean, request) : mean;
/** Sends the load. Its figures are kept also if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = (0,load_request/* loadRequest */.W)(environment.load, loadUrl(pipeline));
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0,load/* runLoad */.e)(request, clients, progress, {
        onStart: (sent) => {
            evidence.sent = sent;
            loadState.start(sent);
        },
        signal: run.signal,
    });
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary && rateOf(summary, request), failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
/**
 * A load that was sent and failed has still shown something of the scaling: then the watch ends by
 * itself, with its judgement, instead of being stopped.
 */
const watchSignal = (run, { loadState }) => {
    const stop = new AbortController();
    const pass = () => {
        if (!loadState.failed())
            stop.abort(run.signal.reason);
    };
    run.signal.addEventListener('abort', pass, { once: true });
    if (run.signal.aborted)
        pass();
    return stop.signal;
};
/** Where the pool is described, the limit of its nodes may say that there is no room for the proof. */
const warnOfLimit = async (pipeline, progress) => {
    const { environment, clients, plan } = pipeline;
    if (environment.scaling === undefined || plan.nodePool === undefined)
        return;
    const wanted = (0,settings/* expectations */.Eu)(environment.scaling).reduce((sum, { atLeast = 0 }) => sum + atLeast, 0);
    const { compartmentId } = plan.nodePool.target;
    const problem = await (0,limits/* tooManyPods */.y3)(wanted, compartmentId, await clients.engine());
    if (problem !== undefined)
        progress.warning(problem);
};
/** Watches the HPAs; the load starts once the watch is under way. */
const runAssertScaling = async (pipeline, run) => {
    const { environment, clients, evidence, picked, loadState } = pipeline;
    const { release, scaling } = environment;
    if (release === undefined || scaling === undefined)
        return;
    const progress = pipeline.progress('assert-scaling');
    await warnOfLimit(pipeline, progress);
    const { kubernetes } = await clients.connect();
    const { clock } = clients;
    const { namespace } = release;
    const expected = (0,settings/* expectations */.Eu)(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const wanted = { namespace, expectations: expected, release: evidence.release?.name };
    const prepared = await (0,prepare/* prepareScaling */.x)(wanted, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : judgement/* foreignLoad */.v;
    const signal = watchSignal(run, pipeline);
    const keep = (report) => void (evidence.scaling = report);
    const tools = { clock, progress, signal, onUnfinished: keep };
    const watching = (0,assert_scaling/* watchScaling */.xO)(prepared, kubernetes, load, tools);
    run.ready();
    const report = await watching;
    keep(report);
    const failure = (0,assert_scaling/* scalingFailure */.I1)(report);
    const worse = compareWithBefore(pipeline, report);
    if (failure !== undefined)
        throw failure;
    if (worse !== undefined)
        throw worse;
};
/** Notes how the run differs from an earlier one; returns the failure, if that is one. */
const compareWithBefore = ({ before, evidence }, report) => {
    if (before === undefined)
        return undefined;
    const { timeline, margin } = before;
    const comparison = (0,compare/* compare */.UD)(timeline, (0,timeline_file/* timelineFile */.O)(report, evidence.load, 'success'), margin);
    evidence.earlier = { timeline, comparison };
    return (0,regression/* regression */.y)(comparison, before);
};

;// CONCATENATED MODULE: ./dist.src/stages/pipeline/pipeline-stages.js








const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, buildRequest } = pipeline;
    const { repository } = plan;
    if (buildRequest === undefined || repository === undefined)
        return;
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = (0,build_push/* buildAndPush */.s)(buildRequest, repository, { repositories, builder, images: clients.images, clock: clients.clock }, { progress, signal: run.signal, changed: (change) => run.changed(asText(change)) });
    const image = await (0,with_heartbeat/* withHeartbeat */.p)(clients.clock, work, () => progress.waiting('the build'));
    if (!image.isUnchanged)
        run.changed(`push ${image.reference}`);
    evidence.image = image;
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    evidence.findings = plan.network.findings.map(review_rules/* findingText */.N);
    const routes = plan.network.routeFaults.map(review_routes/* routeFindingText */.mM);
    for (const text of [...plan.network.warnings, ...routes, ...evidence.findings]) {
        progress.warning(text);
    }
    const applied = await (0,ensure_network/* applyEnsureNetwork */.V)(plan.network, {
        client: await clients.network(),
        clock: clients.clock,
        progress,
    });
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { plan, clients, evidence, environment } = pipeline;
    const timeout = environment['node-pool']?.timeout;
    if (plan.nodePool === undefined || timeout === undefined)
        return;
    const { clock } = clients;
    const progress = pipeline.progress('ensure-node-pool');
    for (const text of plan.nodePool.warnings)
        progress.warning(text);
    await (0,ensure_node_pool/* applyEnsureNodePool */.$)(plan.nodePool, {
        client: await clients.engine(),
        clock,
        progress,
        deadline: clock.now() + timeout,
        signal: run.signal,
        changed: (change) => run.changed(asText(change)),
        seen: (pool) => void (evidence.nodePool = pool),
    });
};
const runDeploy = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const image = evidence.image?.reference ?? environment.release?.image;
    const connection = await clients.connect();
    const { probe, runs, clock } = clients;
    await (0,deploy/* deploy */.g)(pipeline.deployRequest(image), { ...connection, probe, runs, clock }, pipeline.progress('deploy'), {
        signal: run.signal,
        changed: run.changed,
        reached: (release) => void (evidence.release = release),
    });
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    deploy: runDeploy,
    load: runLoadStage,
    'assert-scaling': runAssertScaling,
};
/** The picked stages as the graph runs them. */
const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));

// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan.js + 1 modules
var pipeline_plan = __webpack_require__(35641);
// EXTERNAL MODULE: ./dist.src/stages/graph.js
var graph = __webpack_require__(83878);
;// CONCATENATED MODULE: ./dist.src/stages/run-graph.js


/** What is thrown into stages that have to stop because another one failed. */
const stopped = (name) => new action_error/* ActionError */.l({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
});
const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR'];
/** Whether a failure after an abort only says, somewhere in its causes, that it was aborted. */
const isStop = (error, signal) => {
    if (!signal.aborted || typeof error !== 'object' || error === null)
        return false;
    if (error === signal.reason)
        return true;
    if ('code' in error && codesOfStopping.includes(String(error.code)))
        return true;
    return 'cause' in error && isStop(error.cause, signal);
};
const isGood = ({ outcome }) => outcome === 'success';
/**
 * Runs the picked stages, each as soon as what it needs is there. The first failure stops the
 * others. Never rejects: every stage has a result, in the order of the pipeline.
 */
const runGraph = async (stages, clock, cancellation, listener = {}) => {
    const picked = new Set(graph/* stageNames */.hL.filter((name) => stages[name] !== undefined));
    const failed = new AbortController();
    const signal = AbortSignal.any([cancellation, failed.signal]);
    const running = new Map();
    const start = (name) => {
        const known = running.get(name);
        if (known !== undefined)
            return known;
        const { done, ready } = (0,graph/* neededStages */.xB)(name, picked);
        const [before, beside] = [done.map(start), ready.map(start)];
        const isReady = Promise.withResolvers();
        const result = (async () => {
            const ended = await Promise.all(before.map((one) => one.done));
            await Promise.all(beside.map((one) => one.ready));
            const run = stages[name];
            if (run === undefined || signal.aborted || !ended.every(isGood)) {
                return { name, outcome: 'skipped', seconds: 0, changes: [] };
            }
            listener.started?.(name);
            return runOne(name, run, { clock, signal, ready: isReady.resolve });
        })();
        const done_ = result.then((one) => {
            if (one.outcome === 'failure')
                failed.abort(stopped(name));
            isReady.resolve();
            if (one.outcome !== 'skipped')
                listener.ended?.(one);
            return one;
        });
        const entry = { done: done_, ready: isReady.promise };
        running.set(name, entry);
        return entry;
    };
    return Promise.all([...picked].map((name) => start(name).done));
};
const runOne = async (name, run, { clock, signal, ready }) => {
    const started = clock.now();
    const changes = [];
    const result = (outcome) => {
        const seconds = Math.round((clock.now() - started) / 100) / 10;
        return { name, outcome, seconds, changes };
    };
    try {
        await run({ signal, ready, changed: (description) => void changes.push(description) });
        return result('success');
    }
    catch (failure) {
        return isStop(failure, signal) ? result('cancelled') : { ...result('failure'), failure };
    }
};

// EXTERNAL MODULE: ./dist.src/actions/scaling-baseline.js
var scaling_baseline = __webpack_require__(67153);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/evidence.js
var pipeline_evidence = __webpack_require__(13776);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/stage-logs.js


const resultLine = ({ name, outcome, failure }, evidence) => {
    if (outcome === 'success')
        return (0,pipeline_evidence/* describeStage */.a)(name, evidence);
    if (outcome === 'cancelled')
        return 'stopped';
    return `failed: ${failure instanceof action_error/* ActionError */.l ? failure.code : 'UNEXPECTED'}`;
};
/** One group for each stage, written when it ends, so that stages beside each other never mix. */
const stageLogs = (log, evidence) => {
    const open = new Map();
    const logOf = (name) => {
        const stage = open.get(name) ?? log.parallelStage(name);
        open.set(name, stage);
        return stage;
    };
    return {
        progress: logOf,
        started: (name) => void logOf(name),
        ended: (result) => logOf(result.name).done(resultLine(result, evidence)),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/run-pipeline.js










/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
const openPipeline = async (parts, inputs, context, evidence) => {
    const session = await parts.openIdentity(inputs, context);
    const { environment, picked } = inputs;
    const registry = (0,pipeline_registry/* registryOf */.F)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const before = await (0,scaling_baseline/* openBaseline */.E)(inputs.baseline, context);
    const plan = await (0,pipeline_plan/* planPipeline */.aw)(environment, picked, clients);
    const logs = stageLogs(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        before,
        loadState: new LoadState((environment.load?.duration ?? 0) + LOAD_OVERHEAD, (0,settings/* profileOf */.dp)(environment.load)),
        buildRequest: (0,requests/* buildRequest */.mK)(environment, registry, context),
        deployRequest: (image) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0,requests/* deployRequest */.Lo)(inputs, environment.release, registry, image);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn };
};
const showPlan = async (plan, context) => {
    (0,pipeline_plan/* describePlan */.df)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0,plan_table/* changesOutput */.b)((0,pipeline_plan/* plannedChanges */.II)(plan)));
};
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') ? clients.requireTool('k6', 'version') : undefined,
        has('deploy', 'assert-scaling')
            ? clients.requireTool('kubectl', 'version', '--client')
            : undefined,
        has('deploy', 'assert-scaling') && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; their results are noted in `run` before anything is thrown. */
const runPipeline = async (parts, inputs, context, run) => {
    const opened = await openPipeline(parts, inputs, context, run.evidence);
    const { mode, pipeline, logs, logIn } = opened;
    const { plan, clients } = pipeline;
    await showPlan(plan, context);
    if (mode === 'plan')
        return context.summary.append((0,plan_table/* renderPlan */.E)('Plan', (0,pipeline_plan/* plannedChanges */.II)(plan)));
    await openAccess(pipeline, logIn);
    run.results = await runGraph(pipelineStages(pipeline), clients.clock, context.signal, logs);
    context.signal.throwIfAborted();
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
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


/***/ }),

/***/ 80417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildAndPush),
  F: () => (/* binding */ buildOnly)
});

;// CONCATENATED MODULE: ./dist.src/values/image-build/build-steps.js
const BUILDKIT_STEP = /^#(\d+) \[(?:[^\]]*? )?\d+\/\d+\] (?!FROM\b)/;
const BUILDKIT_CACHED = /^#(\d+) CACHED\b/;
const PODMAN_STEP = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (?!FROM\b)/;
const PODMAN_CACHED = /^(?:\[[^\]]*\] )?-->\s+(?:Using cache|Cache pulled from remote)\b/;
/** Counts the steps in the lines that BuildKit, podman or buildah print as they build. */
class StepCounter {
    #steps = new Set();
    #cached = new Set();
    #podmanSteps = 0;
    #podmanCached = 0;
    read(line) {
        const step = BUILDKIT_STEP.exec(line)?.[1];
        const cached = BUILDKIT_CACHED.exec(line)?.[1];
        if (step !== undefined)
            this.#steps.add(step);
        if (cached !== undefined)
            this.#cached.add(cached);
        if (PODMAN_STEP.test(line))
            this.#podmanSteps++;
        if (PODMAN_CACHED.test(line))
            this.#podmanCached++;
    }
    get steps() {
        const all = this.#steps.size + this.#podmanSteps;
        const isStep = (id) => this.#steps.has(id);
        const cached = [...this.#cached].filter(isStep).length + this.#podmanCached;
        return { built: Math.max(0, all - cached), cached: Math.min(all, cached) };
    }
}

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/compare-tags.js

/**
 * Compares a built image with the tags that are there. A registry that does not tell costs a push.
 * @param note is told why it could not be compared
 * @throws ActionError IMAGE_TAG_IMMUTABLE
 */
const compareTags = async ({ repository, tags, configDigests, isImmutable }, images, note) => {
    const isKnown = configDigests.length > 0;
    if (!isKnown && !isImmutable)
        return { missing: tags, same: undefined };
    const found = await Promise.all(tags.map((tag) => images.find(repository, tag).catch((error) => {
        note(`could not compare with ${repository}:${tag}: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    })));
    const isSame = (image) => isKnown &&
        image?.configDigests.length === configDigests.length &&
        configDigests.every((digest) => image.configDigests.includes(digest));
    const other = tags.find((_tag, at) => found[at] !== undefined && !isSame(found[at]));
    if (isImmutable && other !== undefined)
        throw immutable(repository, other, isKnown);
    return { missing: tags.filter((_tag, at) => !isSame(found[at])), same: found.find(isSame) };
};
const immutable = (repository, tag, isKnown) => new action_error/* ActionError */.l({
    code: 'IMAGE_TAG_IMMUTABLE',
    message: `nothing was pushed: ${repository} is immutable, and has the tag ${tag} already ${isKnown
        ? 'with other content'
        : '(whether with the same content, this builder does not tell of several platforms)'}`,
    hint: 'Choose a tag that is new with each image, such as the commit, and leave out those that move, such as latest.',
});

;// CONCATENATED MODULE: ./dist.src/stages/build-push/failure.js

/** What the end of a builder's output means; the likelier cause first. */
const hints = [
    [
        /exec format error|exec user process caused/i,
        'A step ran a program of another platform, which needs QEMU: run docker/setup-qemu-action before, or build on a runner of that platform, or compile across with FROM --platform=$BUILDPLATFORM.',
    ],
    [
        /multi-?platform build is not supported|multiple platforms feature is currently not supported/i,
        "docker's own builder makes one platform: run docker/setup-buildx-action before this step, whose builder makes several.",
    ],
    [
        /(cache export|attestations?) (is|are) not supported|not supported for the docker driver/i,
        "docker's own builder cannot do that: run docker/setup-buildx-action before this step, whose builder can.",
    ],
    [
        /secret \S+: not found|no secret with id|secret (required but )?not found/i,
        'A step wants a secret that this one is not given: name it under "secrets", as id=NAME of a variable or id=path.',
    ],
    [
        /immutable|already exists|overwrite/i,
        'The repository is immutable and has this tag already: choose another tag.',
    ],
    [
        /denied|unauthorized|\b403\b|forbidden/i,
        'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
    ],
    [
        /no such file|not found|failed to read dockerfile/i,
        'Check "context" and "file": both are relative to the workspace.',
    ],
];
/** The failure of a build or a push, with what to do. */
const buildFailure = (builder, name, error) => {
    const known = error instanceof action_error/* ActionError */.l ? error : undefined;
    // These say already what is wrong and what to do.
    if (known !== undefined && OWN.has(known.code))
        return known;
    const message = (0,action_error/* messageOf */.b)(error);
    const hint = hints.find(([pattern]) => pattern.test(message));
    return new action_error/* ActionError */.l({
        code: 'IMAGE_BUILD_FAILED',
        message: `could not build and push ${name} with ${builder}: ${message}`,
        hint: hint?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
        cause: error,
        place: known?.place,
    });
};
const OWN = new Set(['REGISTRY_UNAVAILABLE', 'INPUT_INVALID', 'IMAGE_TAG_IMMUTABLE']);

;// CONCATENATED MODULE: ./dist.src/stages/build-push/push-and-look.js
/**
 * Pushes, and looks whether it arrived: builders take any answer of success for the registry's, also a
 * web page of what stands between. What is not there is pushed once more. Whether OCIR shows an image at
 * once is not documented, so one that stays away is only warned of.
 * @throws what `push` throws
 */
const pushAndLook = async (push, find, progress) => {
    for (let attempt = 1;; attempt++) {
        const digest = await push();
        const look = await find(digest).then((image) => ({ image, isSaid: true }), () => ({ image: undefined, isSaid: false }));
        if (look.image !== undefined || !look.isSaid)
            return { digest, image: look.image };
        const missing = `the registry took the push, but does not have ${digest}`;
        if (attempt > 1) {
            progress.warning(`${missing}; look at it before it is deployed`);
            return { digest, image: undefined };
        }
        progress.info(`${missing}; pushing again`);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
;// CONCATENATED MODULE: ./dist.src/stages/build-push.js





/**
 * Makes or changes the repository if the plan says so, builds, and pushes what is not there yet.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const buildAndPush = async (request, plan, clients, run) => {
    const { builder, clock, images, repositories } = clients;
    const { progress } = run;
    const started = clock.now();
    await (0,repository/* ensureRepository */.z)(request, plan, clients, run);
    const path = `${await repositories.namespace()}/${request.repository}`;
    const name = `${request.registry}/${path}`;
    const before = lookBefore(request, repositories);
    const { built, steps } = await buildOnly(name, request, builder, run);
    try {
        const { isImmutable, size: sizeBefore } = await before;
        const { tags } = request;
        const { missing, same } = await compareTags({ repository: path, tags, configDigests: built.configDigests, isImmutable }, images, (line) => progress.info(line));
        const isUnchanged = missing.length === 0 && same !== undefined;
        const tagged = missing.map((tag) => `${name}:${tag}`);
        const push = () => built
            .push(tagged, (line) => progress.info(line))
            .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
        const find = (pushed) => images.find(path, pushed);
        const { digest, image } = isUnchanged
            ? { digest: same.digest, image: same }
            : await pushAndLook(push, find, progress);
        const reference = `${name}@${digest}`;
        progress.info(isUnchanged ? `Unchanged: ${reference} has the same content` : `Pushed ${reference}`);
        return {
            ...{ reference, name, digest, tags, isUnchanged, steps },
            ...sizesOf(image, sizeBefore),
            took: clock.now() - started,
        };
    }
    finally {
        await built.forget();
    }
};
const sizesOf = (after, sizeBefore) => ({
    platforms: after?.platforms ?? [],
    ...(after === undefined ? {} : { size: after.size }),
    ...(sizeBefore === undefined ? {} : { sizeBefore }),
});
const lookBefore = async ({ compartmentId, repository }, repositories) => {
    try {
        const found = await repositories.find(compartmentId, repository);
        if (found === undefined)
            return { isImmutable: false, size: undefined };
        const [settings, size] = await Promise.all([
            repositories.settings(found.id).catch(() => ({ isImmutable: false })),
            repositories.lastSize(compartmentId, found.id).catch(() => undefined),
        ]);
        return { isImmutable: settings.isImmutable ?? false, size };
    }
    catch {
        return { isImmutable: false, size: undefined };
    }
};
/**
 * Builds, and pushes nothing.
 * @param name of the image, without a tag
 * @throws ActionError IMAGE_BUILD_FAILED
 */
const buildOnly = async (name, { build, registry, tags }, builder, { progress, signal }) => {
    const counter = new StepCounter();
    const onLine = (line) => {
        counter.read(line);
        progress.info(line);
    };
    const whole = { ...build, registry, references: tags.map((tag) => `${name}:${tag}`) };
    const built = await builder
        .build(whole, onLine, signal)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    return { built, steps: counter.steps };
};


/***/ }),

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/answer/await-answers.js
var await_answers = __webpack_require__(79799);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var url = __webpack_require__(86615);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
;// CONCATENATED MODULE: ./dist.src/stages/load/exit-codes.js
/** What an exit code of k6 means; any other one is a failure without further meaning. */
const k6ExitCodes = {
    99: {
        code: 'LOAD_THRESHOLD_CROSSED',
        meaning: 'a threshold was crossed',
        hint: 'see the figures above; relax the threshold or send fewer requests per second',
    },
    104: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'k6 could not use the configuration of the script',
        hint: 'run `k6 inspect` on the script',
    },
    105: {
        code: 'LOAD_ABORTED',
        meaning: 'k6 was stopped from outside',
        hint: 'the job was cancelled or ran into its time limit',
    },
    107: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'the script threw an exception',
        hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
    },
    108: {
        code: 'LOAD_ABORTED',
        meaning: 'the script called test.abort()',
        hint: 'see its message above',
    },
    110: {
        code: 'LOAD_MARKED_FAILED',
        meaning: 'the script marked the test as failed',
        hint: 'see its message above',
    },
};

;// CONCATENATED MODULE: ./dist.src/stages/load/live-line.js
/** Seconds that a line of figures is made of. */
const SECONDS = 5;
/** What the load does now, to follow a text: `: 80.0 req/s, p95 41 ms, 0 of the last 400 failed`. */
const describeNow = (sent) => {
    const recent = sent.recent(SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const ended = sum((second) => second.ended);
    if (ended === 0)
        return recent.length === 0 ? '' : ': nothing answers';
    const failed = sum((second) => second.failed);
    const dropped = sum((second) => second.dropped);
    const slowest = Math.max(...recent.map(({ p95Milliseconds = 0 }) => p95Milliseconds));
    const never = dropped === 0 ? '' : `, ${dropped} never sent`;
    return (`: ${(ended / recent.length).toFixed(1)} req/s, p95 ${Math.round(slowest)} ms, ` +
        `${failed} of the last ${ended} failed${never}`);
};

// EXTERNAL MODULE: ./dist.src/stages/load/script.js
var load_script = __webpack_require__(75352);
// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var load_summary = __webpack_require__(45615);
;// CONCATENATED MODULE: ./dist.src/stages/load.js








/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const overhead = 120_000;
const nothingSent = { seconds: () => [], recent: () => [] };
/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, { onStart, signal } = {}) => {
    const isOwnScript = request.script !== undefined;
    await requireTarget((0,url/* joinUrl */.w)(request.url, request.path), probe, isOwnScript, progress);
    const script = request.script === undefined ? { text: (0,load_script/* loadScript */.k0)(request) } : { path: request.script };
    const environment = {
        BASE_URL: request.url,
        RATE: String(request.ratePerSecond),
        DURATION: `${Math.round(request.durationMilliseconds / 1000)}s`,
    };
    const options = { timeout: request.durationMilliseconds + overhead, signal };
    let sent = nothingSent;
    const observer = {
        onLine: (line) => (line.trim() === '' ? undefined : progress.info(line)),
        onSent: (load) => {
            sent = load;
            onStart?.(load);
        },
    };
    const result = await (0,with_heartbeat/* withHeartbeat */.p)(clock, k6.run(script, environment, options, observer), () => progress.waiting(`the load of ${request.ratePerSecond} req/s to end${describeNow(sent)}`));
    return judgeLoad(result, isOwnScript);
};
/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (url, probe, isOwnScript, progress) => {
    const answer = await probe({ url });
    if ('status' in answer && answer.status < 500)
        return;
    const said = (0,await_answers/* describeAnswer */.O)(answer);
    if (isOwnScript) {
        progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`);
        return;
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
const judgeLoad = (result, isOwnScript) => {
    const { seconds } = result;
    const summary = result.summary === undefined ? undefined : (0,load_summary/* parseSummary */.W)(result.summary);
    if (result.exitCode === 0 && summary !== undefined && hasDone(summary, isOwnScript)) {
        return { summary, seconds, failure: undefined };
    }
    const known = k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new action_error/* ActionError */.l({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, seconds, failure };
};


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
