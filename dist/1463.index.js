export const id = 1463;
export const ids = [1463];
export const modules = {

/***/ 61024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
const fail = (code, message, hint) => {
    return { passed: false, code, message, hint };
};
/** The verdict of a watch that was ended early; what was proven remains proven. */
const unfinished = (verdict) => {
    if (verdict.passed)
        return verdict;
    const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`;
    const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again');
    return { ...verdict, ...reason, neededRate: undefined };
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
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
/* harmony import */ var _assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61024);
/* harmony import */ var _deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48322);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95117);




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
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVerdict */ .XZ).join('; '),
};
/** The result of a successful stage, as one line for the log and the summary. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipelineReport: () => (/* binding */ pipelineReport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _reported_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92444);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13776);



const isCancellation = (thrown) => thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && thrown.code === 'JOB_CANCELLED';
const resultOf = (results, other) => {
    if (results.some(({ outcome }) => outcome === 'failure'))
        return 'failure';
    if (other.length > 0)
        return other.every(isCancellation) ? 'cancelled' : 'failure';
    return 'success';
};
const imageOf = ({ reference, digest }) => ({ reference, digest });
const imagesIn = (evidence) => {
    const { images = [] } = evidence;
    const main = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .mainImage */ .p)(evidence);
    const named = images.flatMap(({ name, image }) => name === undefined ? [] : [[name, imageOf(image)]]);
    return { image: main === undefined ? null : imageOf(main), images: Object.fromEntries(named) };
};
const partsOf = ({ network, nodePool, nodePools, release, load, scaling }) => ({
    network: network ?? null,
    nodePool: nodePool ?? null,
    nodePools: nodePools ?? {},
    release: release === undefined
        ? null
        : {
            name: release.name,
            namespace: release.namespace,
            revision: release.revision,
            url: release.url ?? null,
        },
    load: load === undefined
        ? null
        : {
            requests: load.requests,
            failedRate: load.failedRate,
            p95Milliseconds: load.p95Milliseconds,
            iterations: load.iterations,
        },
    scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
        hpa,
        from,
        to,
        peak,
        firstScaleUpSeconds,
    })),
});
/** `other` is a failure outside all stages: wrong inputs, or a cancelled job. */
const pipelineReport = (results, evidence, milliseconds, other = []) => ({
    result: resultOf(results, other),
    seconds: Math.round(milliseconds / 100) / 10,
    stages: results.map(({ name, outcome, seconds, changes }) => ({
        name,
        outcome,
        seconds,
        changes,
    })),
    ...imagesIn(evidence),
    ...partsOf(evidence),
    failures: [
        ...other.map(_reported_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g),
        ...results.flatMap(({ name, failure }) => failure === undefined ? [] : [{ stage: name, ...(0,_reported_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(failure) }]),
    ],
});


/***/ }),

/***/ 92444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const failureOf = (thrown) => {
    if (thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), hint };
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
