export const id = 207;
export const ids = [207];
export const modules = {

/***/ 45657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertScaling = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const exec_ts_1 = __webpack_require__(55751);
const kubectl_ts_1 = __webpack_require__(83118);
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
        const cluster = (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, inputs.context === undefined ? {} : { context: inputs.context });
        const waiting = { clock, deadline: clock.now() + inputs.ready };
        const baselines = await (0, prepare_ts_1.prepareScaling)(namespace, expectations, cluster, waiting, stage);
        const report = await (0, assert_scaling_ts_1.watchScaling)(namespace, expectations, baselines, cluster, clock, assert_scaling_ts_1.foreignLoad, stage);
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

/***/ 7343:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.until = void 0;
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch breaks or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal } = waiting;
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            if (clock.now() >= deadline)
                return undefined;
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};
exports.until = until;


/***/ }),

/***/ 63709:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Watched = void 0;
/** The newest state of each object that a watch has shown. */
class Watched {
    #byName = new Map();
    /** To hand to a watch. */
    take = ({ type, view }) => {
        if (type === 'DELETED')
            this.#byName.delete(view.name);
        else
            this.#byName.set(view.name, view);
    };
    get(name) {
        return this.#byName.get(name);
    }
    all() {
        return [...this.#byName.values()];
    }
}
exports.Watched = Watched;


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
