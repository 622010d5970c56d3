export const id = 682;
export const ids = [682];
export const modules = {

/***/ 45657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertScaling = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const exec_ts_1 = __webpack_require__(55751);
const kubectl_ts_1 = __webpack_require__(83118);
const cancellation_ts_1 = __webpack_require__(52323);
const summary_ts_1 = __webpack_require__(41070);
const assert_scaling_ts_1 = __webpack_require__(30733);
const chart_data_ts_1 = __webpack_require__(92239);
const prepare_ts_1 = __webpack_require__(90745);
const render_mermaid_ts_1 = __webpack_require__(8318);
const render_page_ts_1 = __webpack_require__(23862);
const render_table_ts_1 = __webpack_require__(3545);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const replicas_ts_1 = __webpack_require__(10765);
exports.assertScaling = {
    main: async (context) => {
        const { clock, outputs, summary, temporaryFolder, log } = context;
        const inputs = context.readInputs((read) => ({
            namespace: read.required('namespace', input_text_ts_1.asText),
            expect: read.required('expect', (text) => Object.entries((0, input_text_ts_1.asPairs)(text)).map(replicas_ts_1.asReplicas)),
            within: read.withDefault('within', duration_ts_1.parseDuration, 210_000),
            ready: read.withDefault('ready-timeout', duration_ts_1.parseDuration, 420_000),
            context: read.optional('context', input_text_ts_1.asText),
        }));
        const { namespace, within } = inputs;
        const expectations = inputs.expect.map((expected) => ({ ...expected, within }));
        const stage = log.stage('assert-scaling');
        const access = inputs.context === undefined ? {} : { context: inputs.context };
        const cluster = (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, access);
        await (0, kubectl_ts_1.requireCluster)(exec_ts_1.exec, access);
        const report = await (0, cancellation_ts_1.withCancellation)(async (signal) => {
            const waiting = { clock, deadline: clock.now() + inputs.ready, signal };
            const of = [namespace, expectations];
            const baselines = await (0, prepare_ts_1.prepareScaling)(...of, cluster, waiting, stage);
            return (0, assert_scaling_ts_1.watchScaling)(...of, baselines, cluster, clock, assert_scaling_ts_1.foreignLoad, stage, signal);
        });
        const page = (0, node_path_1.join)(temporaryFolder, 'scaling.html');
        await (0, promises_1.writeFile)(page, (0, render_page_ts_1.renderPage)(`Scaling of ${namespace}`, report));
        await outputs.set('page', page);
        await outputs.set('scaling', JSON.stringify(report.verdicts));
        await summary.append((0, summary_ts_1.renderTable)(render_table_ts_1.tableHead, (0, render_table_ts_1.scalingRows)(report.verdicts)));
        await summary.append((0, render_mermaid_ts_1.renderMermaid)((0, chart_data_ts_1.chartData)(report)));
        const failure = (0, assert_scaling_ts_1.scalingFailure)(report);
        if (failure !== undefined)
            throw failure;
        stage.done(report.verdicts.map(assert_scaling_ts_1.describeVerdict).join('; '));
    },
};


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
    const ready = await (0, until_ts_1.until)(waiting, [watch], () => {
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

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/** Any text; the simplest parser of an input. */
const asText = (text) => text;
exports.asText = asText;
/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
const asFlag = (text) => {
    const value = text.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw invalid(`"${text}" is neither true nor false`, 'Write true or false.');
};
exports.asFlag = asFlag;
const asInteger = (least, most = Number.MAX_SAFE_INTEGER) => (text) => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw invalid(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`);
};
exports.asInteger = asInteger;
const asOneOf = (...allowed) => (text) => {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw invalid(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`);
};
exports.asOneOf = asOneOf;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${text}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/** Pairs written as `key=value`, separated by commas or line ends. */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    return Object.fromEntries(items
        .filter((item) => item !== '')
        .map((item) => {
        const equals = item.indexOf('=');
        if (equals > 0)
            return [item.slice(0, equals).trim(), item.slice(equals + 1).trim()];
        throw invalid(`"${item}" is not key=value`, 'Write pairs such as team=shop, one a line.');
    }));
};
exports.asPairs = asPairs;


/***/ }),

/***/ 93258:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.strings = exports.at = exports.count = exports.text = exports.list = exports.record = exports.parseJson = void 0;
/** Undefined where the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
exports.parseJson = parseJson;
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
exports.record = record;
const list = (value) => (Array.isArray(value) ? value : []);
exports.list = list;
const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
exports.text = text;
const count = (value, otherwise = 0) => typeof value === 'number' ? value : otherwise;
exports.count = count;
/** The value at a path of keys; undefined where the path ends. */
const at = (value, ...path) => path.reduce((inner, key) => (0, exports.record)(inner)[key], value);
exports.at = at;
/** An object of strings, other values left out. */
const strings = (value) => Object.fromEntries(Object.entries((0, exports.record)(value)).filter((entry) => typeof entry[1] === 'string'));
exports.strings = strings;


/***/ }),

/***/ 10765:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asReplicas = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * The replicas expected of an HPA, from a pair such as `edge=3`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = ([hpa, text]) => {
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { hpa, atLeast };
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${hpa}=${text}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, as edge=3.',
    });
};
exports.asReplicas = asReplicas;


/***/ })

};
