export const id = 8573;
export const ids = [8573];
export const modules = {

/***/ 8573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipeline = exports.pipelineWith = void 0;
const plan_table_ts_1 = __webpack_require__(39266);
const run_graph_ts_1 = __webpack_require__(19111);
const load_state_ts_1 = __webpack_require__(97088);
const pipeline_stages_ts_1 = __webpack_require__(28388);
const plan_ts_1 = __webpack_require__(87059);
const settings_ts_1 = __webpack_require__(18449);
const report_ts_1 = __webpack_require__(74602);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(12058);
const inputs_ts_1 = __webpack_require__(39941);
const registry_ts_1 = __webpack_require__(42275);
const publish_ts_1 = __webpack_require__(74821);
const requests_ts_1 = __webpack_require__(12430);
const stage_logs_ts_1 = __webpack_require__(64646);
/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
const openPipeline = async (parts, context, evidence) => {
    const inputs = await (0, inputs_ts_1.readPipelineInputs)(context);
    const session = await parts.openIdentity(inputs, context);
    const { environment, picked } = inputs;
    const registry = (0, registry_ts_1.registryOf)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const plan = await (0, plan_ts_1.planPipeline)(environment, picked, clients);
    const logs = (0, stage_logs_ts_1.stageLogs)(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        loadState: new load_state_ts_1.LoadState((environment.load?.duration ?? 0) + LOAD_OVERHEAD, (0, settings_ts_1.profileOf)(environment.load)),
        buildRequest: (0, requests_ts_1.buildRequest)(environment, registry, context.environment),
        deployRequest: (image) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0, requests_ts_1.deployRequest)(inputs, environment.release, registry, image);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn };
};
const showPlan = async (plan, context) => {
    (0, plan_ts_1.describePlan)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0, plan_table_ts_1.changesOutput)((0, plan_ts_1.plannedChanges)(plan)));
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
const attempt = async (parts, context, run) => {
    const { signal } = context;
    try {
        const { mode, pipeline, logs, logIn } = await openPipeline(parts, context, run.evidence);
        const { plan, clients } = pipeline;
        await showPlan(plan, context);
        if (mode === 'plan')
            return await context.summary.append((0, plan_table_ts_1.renderPlan)('Plan', (0, plan_ts_1.plannedChanges)(plan)));
        await openAccess(pipeline, logIn);
        run.results = await (0, run_graph_ts_1.runGraph)((0, pipeline_stages_ts_1.pipelineStages)(pipeline), clients.clock, signal, logs);
        signal.throwIfAborted();
    }
    catch (error) {
        run.other.push(signal.aborted ? signal.reason : error);
    }
};
const throwFailures = ({ results, other }) => {
    const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const failures = [...other, ...failed];
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several stages failed');
};
const pipelineWith = (parts) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(parts, context, run);
        const { results, evidence, other } = run;
        for (const publish of publish_ts_1.publications) {
            const report = (0, report_ts_1.pipelineReport)(results, evidence, context.clock.now() - started, other);
            // What cannot be written must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: access_ts_1.removeAccess,
});
exports.pipelineWith = pipelineWith;
exports.pipeline = (0, exports.pipelineWith)({ openIdentity: access_ts_1.openIdentity, logInToRegistry: access_ts_1.logInToRegistry, openClients: clients_ts_1.openClients });


/***/ }),

/***/ 64646:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stageLogs = void 0;
const evidence_ts_1 = __webpack_require__(32701);
const action_error_ts_1 = __webpack_require__(21025);
const resultLine = ({ name, outcome, failure }, evidence) => {
    if (outcome === 'success')
        return (0, evidence_ts_1.describeStage)(name, evidence);
    if (outcome === 'cancelled')
        return 'stopped';
    return `failed: ${failure instanceof action_error_ts_1.ActionError ? failure.code : 'UNEXPECTED'}`;
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
exports.stageLogs = stageLogs;


/***/ }),

/***/ 90745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepareScaling = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/**
 * Milliseconds for which an HPA may have no metrics: metrics-server measures new pods every 15 s
 * from two samples, and the controller leaves out pods that are not ready yet.
 */
const metricsPatience = 180_000;
/** Milliseconds for which nobody may answer for the metrics API: metrics-server may just start. */
const apiPatience = 90_000;
/**
 * Checks, before any load is sent, that each HPA can show what is expected: it exists, may grow that
 * far, its pods request CPU, it has metrics, and it is not that large already. New pods have no
 * metrics for about a minute, and an HPA keeps its size for minutes after a load: both are waited
 * for, metrics no longer than three minutes.
 *
 * What no waiting can mend fails at once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 *   HPA_NO_METRICS, HPA_ALREADY_SCALED
 */
const prepareScaling = async (namespace, expectations, kubernetes, waiting, progress) => {
    const present = await kubernetes.list('hpa', namespace);
    const workloads = [
        ...(await kubernetes.list('deployments', namespace)),
        ...(await kubernetes.list('statefulsets', namespace)),
    ];
    for (const expected of expectations)
        checkStatic(namespace, expected, present, workloads);
    const seen = new watched_ts_1.Watched();
    const watch = kubernetes.watch('hpa', namespace, seen.take);
    let since = new Map();
    const ready = await (0, until_ts_1.until)({ ...waiting, progress }, [watch], () => {
        const now = waiting.clock.now();
        const left = expectations.flatMap((expected) => obstacle(expected, seen) ?? []);
        since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]));
        const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience);
        if (late !== undefined)
            throw late.error;
        const [first] = left;
        if (first === undefined)
            return true;
        progress.waiting(`${first.what}: ${first.state}`);
        return undefined;
    });
    if (ready === undefined) {
        const [first] = expectations.flatMap((expected) => obstacle(expected, seen) ?? []);
        if (first !== undefined)
            throw first.error;
    }
    return expectations.map((expected) => baselineOf(expected, seen, workloads));
};
exports.prepareScaling = prepareScaling;
const checkStatic = (namespace, { hpa: name, atLeast }, present, workloads) => {
    const hpa = present.find((one) => one.name === name);
    if (hpa === undefined)
        throw missing(namespace, name, present);
    if (hpa.maxReplicas < atLeast) {
        throw new action_error_ts_1.ActionError({
            code: 'HPA_MAXIMUM_TOO_LOW',
            message: `HPA ${name} may grow to ${hpa.maxReplicas} replicas, ${atLeast} are expected`,
            hint: `Raise maxReplicas of the HPA to ${atLeast} or more, or expect less.`,
        });
    }
    const workload = workloadOf(hpa, workloads);
    requireTarget(hpa, workload);
    if (hpa.targetPercent === undefined || workload === undefined)
        return;
    if (workload.requestMillicores !== undefined)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'HPA_WITHOUT_REQUEST',
        message: `HPA ${name} scales on CPU per cent, but a container of ${workload.kind} ${workload.name} requests no CPU`,
        hint: 'Give every container of the pod a CPU request; virtual nodes want it equal to the limit.',
    });
};
const missing = (namespace, name, present) => new action_error_ts_1.ActionError({
    code: 'HPA_MISSING',
    message: `there is no HPA ${name} in namespace ${namespace}`,
    hint: present.length === 0
        ? 'The namespace has no HPA at all: check the namespace, and that the chart makes one.'
        : `There are: ${present.map((hpa) => hpa.name).join(', ')}.`,
});
/** Only the kinds that were listed can be missing: an HPA may scale others. */
const requireTarget = ({ name, target }, workload) => {
    if (workload !== undefined || !['Deployment', 'StatefulSet'].includes(target.kind))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'HPA_TARGET_MISSING',
        message: `HPA ${name} scales ${target.kind} ${target.name}, which does not exist`,
        hint: 'Correct scaleTargetRef of the HPA, or deploy what it names.',
    });
};
const workloadOf = (hpa, workloads) => workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name);
/**
 * What the controller says where metrics.k8s.io is not registered at all, and where it is registered
 * and not available.
 */
const patienceFor = (message) => {
    if (/could not find the requested resource/.test(message))
        return 0;
    return /unable to handle the request/.test(message) ? apiPatience : metricsPatience;
};
/** What still keeps an HPA from showing anything. */
const obstacle = (expected, seen) => {
    const name = expected.hpa;
    const hpa = seen.get(name);
    const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive');
    if (hpa === undefined || active?.status !== 'True') {
        const reason = active === undefined ? 'no status yet' : `${active.reason}: ${active.message}`;
        return {
            what: `metrics of HPA ${name}`,
            state: active?.reason ?? 'no status yet',
            patience: patienceFor(active?.message ?? ''),
            error: new action_error_ts_1.ActionError({
                code: 'HPA_NO_METRICS',
                message: `HPA ${name} has no metrics, so it cannot scale (${reason})`,
                hint: 'Check that metrics-server runs (kubectl top pods), that the API server reaches it and that it reaches TCP 10250 of the nodes.',
            }),
        };
    }
    if (hpa.currentReplicas < expected.atLeast && hpa.currentReplicas > 0)
        return undefined;
    return {
        what: `HPA ${name} to scale down`,
        state: `${hpa.currentReplicas} replicas`,
        patience: Infinity,
        error: new action_error_ts_1.ActionError({
            code: 'HPA_ALREADY_SCALED',
            message: `HPA ${name} has ${hpa.currentReplicas} replicas before the load, so reaching ${expected.atLeast} would prove nothing`,
            hint: 'Wait until an earlier load has ended for five minutes, lower minReplicas, or expect more.',
        }),
    };
};
const baselineOf = ({ hpa: name }, seen, workloads) => {
    const hpa = seen.get(name);
    if (hpa === undefined)
        throw missing('', name, []);
    const requested = workloadOf(hpa, workloads)?.requestMillicores;
    return {
        hpa: name,
        workload: hpa.target,
        replicas: hpa.currentReplicas,
        ...(hpa.targetPercent === undefined ? {} : { targetPercent: hpa.targetPercent }),
        ...(requested === undefined ? {} : { requestMillicores: requested }),
    };
};


/***/ }),

/***/ 99711:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runLoad = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const url_ts_1 = __webpack_require__(81622);
const beside_ts_1 = __webpack_require__(94385);
const exit_codes_ts_1 = __webpack_require__(81365);
const script_ts_1 = __webpack_require__(6733);
const summary_ts_1 = __webpack_require__(70556);
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const overhead = 120_000;
/**
 * Sends the load and reads its figures. `onStart` is called when requests begin.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, onStart = () => undefined, signal) => {
    await requireTarget((0, url_ts_1.joinUrl)(request.url, request.path), probe);
    const script = request.script === undefined ? { text: (0, script_ts_1.loadScript)(request) } : { path: request.script };
    const environment = {
        BASE_URL: request.url,
        RATE: String(request.ratePerSecond),
        DURATION: `${Math.round(request.durationMilliseconds / 1000)}s`,
    };
    const options = { timeout: request.durationMilliseconds + overhead, signal };
    onStart();
    const result = await (0, beside_ts_1.beside)(clock, k6.run(script, environment, options, (line) => line.trim() === '' ? undefined : progress.info(line)), () => progress.waiting(`the load of ${request.ratePerSecond} req/s to end`));
    return judgeLoad(result);
};
exports.runLoad = runLoad;
const requireTarget = async (url, probe) => {
    const answer = await probe(url);
    if ('status' in answer && answer.status < 500)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${'status' in answer ? `status ${answer.status}` : answer.failure}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
const judgeLoad = (result) => {
    const summary = result.summary === undefined ? undefined : (0, summary_ts_1.parseSummary)(result.summary);
    if (result.exitCode === 0 && summary !== undefined && summary.requests > 0) {
        return { summary, failure: undefined };
    }
    const known = exit_codes_ts_1.k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${(0, summary_ts_1.describeLoad)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new action_error_ts_1.ActionError({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? 'the script sent no request'
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, failure };
};


/***/ }),

/***/ 81365:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6ExitCodes = void 0;
/** What an exit code of k6 means; any other one is a failure without further meaning. */
exports.k6ExitCodes = {
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


/***/ }),

/***/ 97088:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LoadState = void 0;
/** How far the load is: written by the load, read by the watch beside it. */
class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #hasFailed = false;
    #rate;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = () => {
        this.#started = true;
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
        return this.#rate;
    }
}
exports.LoadState = LoadState;


/***/ }),

/***/ 28388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipelineStages = void 0;
const beside_ts_1 = __webpack_require__(94385);
const build_push_ts_1 = __webpack_require__(43296);
const deploy_ts_1 = __webpack_require__(32636);
const ensure_network_ts_1 = __webpack_require__(12041);
const review_rules_ts_1 = __webpack_require__(58766);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const proof_stages_ts_1 = __webpack_require__(45434);
const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, buildRequest } = pipeline;
    const { repository } = plan;
    if (buildRequest === undefined || repository === undefined)
        return;
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = (0, build_push_ts_1.buildAndPush)(buildRequest, repository, { repositories, builder, clock: clients.clock }, progress, run.signal, (change) => run.changed(asText(change)));
    const image = await (0, beside_ts_1.beside)(clients.clock, work, () => progress.waiting('the build'));
    run.changed(`push ${image.reference}`);
    evidence.image = image;
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    evidence.findings = plan.network.findings.map(review_rules_ts_1.findingText);
    for (const text of [...plan.network.warnings, ...evidence.findings])
        progress.warning(text);
    const applied = await (0, ensure_network_ts_1.applyEnsureNetwork)(plan.network, {
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
    await (0, ensure_node_pool_ts_1.applyEnsureNodePool)(plan.nodePool, {
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
    await (0, deploy_ts_1.deploy)(pipeline.deployRequest(image), { ...connection, probe, runs, clock }, pipeline.progress('deploy'), run.signal, { changed: run.changed, reached: (release) => void (evidence.release = release) });
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    deploy: runDeploy,
    load: proof_stages_ts_1.runLoadStage,
    'assert-scaling': proof_stages_ts_1.runAssertScaling,
};
/** The picked stages as the graph runs them. */
const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));
exports.pipelineStages = pipelineStages;


/***/ }),

/***/ 45434:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runAssertScaling = exports.runLoadStage = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const assert_scaling_ts_1 = __webpack_require__(30733);
const prepare_ts_1 = __webpack_require__(90745);
const load_ts_1 = __webpack_require__(99711);
const script_ts_1 = __webpack_require__(6733);
const limits_ts_1 = __webpack_require__(25253);
const settings_ts_1 = __webpack_require__(18449);
/** Milliseconds that an HPA may take to shrink after an earlier load: it keeps its size for five minutes. */
const READY_TIMEOUT = 420_000;
const loadUrl = ({ environment, evidence }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    if (url !== undefined)
        return url;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** Set against the most CPU that was seen, which is that of the full rate; a script of the user has no ramp of ours. */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? (0, script_ts_1.rateAfterRamp)(mean, request) : mean;
/** Sends the load. Its figures are kept also if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = (0, settings_ts_1.loadRequest)(environment.load, loadUrl(pipeline));
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0, load_ts_1.runLoad)(request, clients, progress, loadState.start, run.signal);
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary && rateOf(summary, request), failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
exports.runLoadStage = runLoadStage;
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
    const wanted = (0, settings_ts_1.expectations)(environment.scaling).reduce((sum, { atLeast }) => sum + atLeast, 0);
    const { compartmentId } = plan.nodePool.target;
    const problem = await (0, limits_ts_1.tooManyPods)(wanted, compartmentId, await clients.engine());
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
    const expected = (0, settings_ts_1.expectations)(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const baselines = await (0, prepare_ts_1.prepareScaling)(namespace, expected, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : assert_scaling_ts_1.foreignLoad;
    const signal = watchSignal(run, pipeline);
    const watching = (0, assert_scaling_ts_1.watchScaling)(namespace, expected, baselines, kubernetes, clock, load, progress, signal);
    run.ready();
    const report = await watching;
    evidence.scaling = report;
    const failure = (0, assert_scaling_ts_1.scalingFailure)(report);
    if (failure !== undefined)
        throw failure;
};
exports.runAssertScaling = runAssertScaling;


/***/ }),

/***/ 19111:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runGraph = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const graph_ts_1 = __webpack_require__(18711);
/** What is thrown into stages that have to stop because another one failed. */
const stopped = (name) => new action_error_ts_1.ActionError({
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
    const picked = new Set(graph_ts_1.stageNames.filter((name) => stages[name] !== undefined));
    const failed = new AbortController();
    const signal = AbortSignal.any([cancellation, failed.signal]);
    const running = new Map();
    const start = (name) => {
        const known = running.get(name);
        if (known !== undefined)
            return known;
        const { done, ready } = (0, graph_ts_1.neededStages)(name, picked);
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
exports.runGraph = runGraph;
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


/***/ })

};
