export const id = 2932;
export const ids = [2932,4188];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster, and does not name them. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with what is there in place of descriptions; loads nothing where nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(9466), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/** The same, where what is missing is made first. */
const withMadeGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(9466), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context);
};


/***/ }),

/***/ 26329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPipeline: () => (/* binding */ runPipeline)
/* harmony export */ });
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74557);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
/* harmony import */ var _stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39981);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _assert_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10100);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84188);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19932);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95009);
/* harmony import */ var _stage_logs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43165);











const openPipeline = async (parts, given, context, evidence) => {
    const session = await parts.openIdentity(given, context);
    const { inputs, changes: made } = await (0,_described_js__WEBPACK_IMPORTED_MODULE_8__.withMadeGround)(given, session, context);
    if (inputs === undefined)
        return undefined;
    const { environment, picked } = inputs;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .F)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
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
/** @param made what was planned for what all stages stand on */
const showPlan = async (plan, made, context) => {
    (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .df)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .changesOutput */ .b)([...made, ...(0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)]));
};
/** The stages that talk to the Kubernetes API. */
const inCluster = ['metrics-server', 'deploy', 'assert-scaling'];
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients, environment }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    const isByPods = environment.load?.where === 'cluster';
    const isConnecting = has(...inCluster) || (has('load') && isByPods);
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') && !isByPods ? clients.requireTool('k6', 'version') : undefined,
        isConnecting ? clients.requireTool('kubectl', 'version', '--client') : undefined,
        isConnecting && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; their results are noted in `run` before anything is thrown. */
const runPipeline = async (parts, inputs, context, run) => {
    const opened = await openPipeline(parts, inputs, context, run.evidence);
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

/***/ 48322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeDeployed)
/* harmony export */ });
/** One line for the log and the summary; what was not asked is not said to answer. */
const describeDeployed = ({ name, revision, url, hasAnswered = false, changes, }) => {
    const what = changes.length === 0 ? 'unchanged' : 'rolled out';
    const responses = hasAnswered ? `${url} answers` : `${url} was not asked`;
    return `${name} revision ${revision} ${what}${url === undefined ? '' : `, ${responses}`}`;
};


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ fieldFinding),
  fl: () => (/* binding */ findingKey),
  dP: () => (/* binding */ ownerText),
  rZ: () => (/* binding */ wholeFinding),
  mZ: () => (/* binding */ withoutFields)
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/shortened.js
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/finding.js

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
/** Distinguishes a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSummary),
/* harmony export */   s: () => (/* binding */ describeLoad)
/* harmony export */ });
/**
 * Reads what k6 wrote with `--summary-export`. In that file a rate's `value` is the share of
 * samples that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} if the text is no JSON
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




/** The image of `image`, which stands in the chart values that the release names. */
const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool }) => nodePool && `${nodePool.virtualNodes ?? 0} virtual nodes ACTIVE`,
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ).join('; '),
};
/** One line for the log and the summary: what a stage that ended well has brought. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


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
 * What the pods of a release ask of their nodes and the described pool does not give, a sentence
 * each. Other nodes of the cluster may: the deployment itself checks all of them. What a
 * description leaves out stays as it is in the pool, and is not judged.
 */
const poolMisfits = (objects, pool) => objects.flatMap((object) => noteOf(object, pool) ?? []);

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
/** What is wrong with what the chart makes in the cluster is as wrong as without it. */
const isOfChart = (error) => error instanceof action_error/* ActionError */.l &&
    ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code);
/** What becomes of the release, as far as the cluster can be asked before anything is changed. */
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
const inReach = async ({ network, nodePool }, review) => {
    const none = { changes: [], kept: [] };
    if (review === undefined)
        return none;
    if ([network, nodePool].some((plan) => (plan?.changes ?? []).length > 0)) {
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
        ...(installs(environment, has)
            ? { metrics: await inReach(cluster, clients.reviewMetrics) }
            : {}),
        ...(has('deploy') && release?.secrets
            ? { secrets: await inReach(cluster, clients.reviewSecrets) }
            : {}),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(cluster, clients),
                    misfits: pool === undefined ? [] : poolMisfits(objects, pool),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [
    ...[plan.network, plan.nodePool, ...(plan.repositories ?? [])],
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
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
const describePlan = (plan) => {
    const { network, nodePool, repositories = [], metrics, secrets, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        [...repositories, metrics, secrets].flatMap((one) => one?.changes ?? []).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
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
        ...(release?.misfits ?? []).map((misfit) => `    ${misfit}`),
    ];
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const INTERVAL = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
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
/** Says where, and not what: it may be a part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * A key of `--set` up to its `=`: dots part keys, brackets hold indices, a backslash takes the next
 * character as it is.
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
/** The path of a key that stands alone, e.g. `imagePullSecrets[0].name`. @throws ActionError INPUT_INVALID */
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
/** A quantity of an input, as it was written. @throws ActionError QUANTITY_INVALID */
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
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
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

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The statuses that count as success by default: no error, a redirect included. */
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
 * Statuses as `200`, `200-399`, `2xx` or several of them, parted by commas.
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
