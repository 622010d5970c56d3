export const id = 4237;
export const ids = [4237];
export const modules = {

/***/ 24237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13776);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14666);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _pipeline_stage_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43165);






/** The load of a preview goes to the preview alone. */
const ofPreview = (environment) => {
    const { load } = environment;
    return load === undefined ? environment : { ...environment, load: { ...load, url: undefined } };
};
const notRun = (name) => () => {
    throw new Error(`${name} is no stage that follows on a preview`);
};
/**
 * Sends the load to a preview that is up and watches how it scales, as `preview.stages` asks.
 * @throws the failure of the first stage that fails
 */
const prove = async (given, release, clients, context) => {
    const picked = new Set(given.preview?.stages ?? []);
    if (picked.size === 0)
        return {};
    const environment = ofPreview(given);
    const { load } = environment;
    const evidence = { release };
    const logs = (0,_pipeline_stage_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .stageLogs */ .U)(context.log, evidence);
    const pipeline = {
        ...{ environment, picked, clients, evidence, plan: {}, builds: [], loadTargets: [] },
        loadState: new _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__/* .LoadState */ .m((0,_stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLoad */ .v)(load), (0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(load)),
        deployRequest: notRun('deploy'),
        progress: logs.progress,
    };
    const stages = (0,_stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineStages */ .S)(pipeline);
    const results = await (0,_stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .runGraph */ .C)(stages, clients.clock, context.signal, logs);
    const failed = results.find(({ outcome }) => outcome === 'failure');
    if (failed !== undefined)
        throw failed.failure;
    context.signal.throwIfAborted();
    return {
        ...(picked.has('load') && { load: (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)('load', evidence) }),
        ...(picked.has('assert-scaling') && { scaling: (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)('assert-scaling', evidence) }),
    };
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


/***/ })

};
