export const id = 1111;
export const ids = [1111,9185,8308];
export const modules = {

/***/ 82981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load_load)
});

// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 11 modules
var load = __webpack_require__(661);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var load_request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var summary = __webpack_require__(45615);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/values/load/load-command.js

const NAMES = ['BASE_URL', 'RATE', 'DURATION', 'FIGURES'];
const VARIABLE = /\$\{([^}]*)\}/g;
/**
 * An argument of a program that sends a load. Other `${}` would stay unexpanded, or be a secret
 * that every user of the machine can read.
 * @throws ActionError INPUT_INVALID
 */
const asLoadArgument = (text) => {
    const other = [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
    const unknown = other.find((name) => !NAMES.includes(name));
    if (unknown === undefined)
        return text;
    throw (0,input_text/* invalidInput */.aY)(`an argument holds \${${unknown}}`, `Arguments can hold ${NAMES.map((name) => `\${${name}}`).join(', ')}. Other variables are found in the environment: name them in "environment".`);
};
/** Fills the parameters into the program and its arguments. */
const filledCommand = (command, facts) => {
    const values = new Map(Object.entries(facts));
    const fill = (all, name) => values.get(name) ?? all;
    return command.map((one) => one.replace(VARIABLE, fill));
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/values/load/load-figures.js


const invalid = (why) => new action_error/* ActionError */.l({
    code: 'LOAD_FIGURES_INVALID',
    message: `the figures of the command of the load ${why}`,
    hint: 'load/README.md says what the command has to write to the file that FIGURES names.',
});
/** The numbers of an object by their names, each at least 0. */
const numbersOf = (value, place) => {
    const given = (0,json/* record */.g1)(value);
    const optional = (name) => {
        const found = given[name];
        if (found === undefined || found === null)
            return undefined;
        if (typeof found === 'number' && Number.isFinite(found) && found >= 0)
            return found;
        throw invalid(`have no number of at least 0 as ${place}${name}`);
    };
    const needed = (name) => {
        const found = optional(name);
        if (found === undefined)
            throw invalid(`have no ${place}${name}`);
        return found;
    };
    const counts = { sent: needed('sent'), failed: needed('failed') };
    if (counts.failed > counts.sent)
        throw invalid(`have more ${place}failed than ${place}sent`);
    return { optional, needed, counts: { ...counts, dropped: optional('dropped') ?? 0 } };
};
const secondOf = (value, index) => {
    const { optional, needed, counts } = numbersOf(value, `timeline[${index}].`);
    const [p50Milliseconds, p95Milliseconds] = [
        optional('p50Milliseconds'),
        optional('p95Milliseconds'),
    ];
    return { ...counts, at: Math.floor(needed('at')), p50Milliseconds, p95Milliseconds };
};
/**
 * Reads the figures of a load; ignores unknown keys.
 * @param text undefined where there is no file
 * @throws ActionError LOAD_FIGURES_INVALID
 */
const parseFigures = (text) => {
    if (text === undefined)
        throw invalid('were not written');
    const parsed = (0,json/* parseJson */.qF)(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw invalid('are no JSON object');
    const { optional, needed, counts } = numbersOf(parsed, '');
    const timeline = (0,json/* list */.p_)((0,json/* record */.g1)(parsed)['timeline']).map(secondOf);
    return {
        ...{ ...counts, p95Milliseconds: needed('p95Milliseconds'), seconds: optional('seconds') },
        timeline: timeline.toSorted((a, b) => a.at - b.at),
    };
};

// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/process/load-command.js






/** Every exit code is a result, together with the figures. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** In the form of k6's `--summary-export`, without thresholds. */
const summaryOf = (figures, seconds) => {
    const { sent, failed, dropped, p95Milliseconds } = figures;
    const counted = { count: sent, rate: sent / Math.max(seconds, 0.001) };
    const times = { 'p(95)': p95Milliseconds };
    return JSON.stringify({
        metrics: {
            ...{ http_reqs: counted, iterations: counted },
            http_req_failed: { value: sent === 0 ? 0 : failed / sent, passes: failed },
            ...{ http_req_duration: times, iteration_duration: times },
            dropped_iterations: { count: dropped },
        },
    });
};
const secondsOf = ({ timeline }) => timeline.map(({ at, sent, failed, dropped, p50Milliseconds: p50, p95Milliseconds: p95 }) => ({
    ...{ at: at * 1000, ended: sent, failed, dropped },
    ...(p50 !== undefined && { p50Milliseconds: p50 }),
    ...(p95 !== undefined && { p95Milliseconds: p95 }),
}));
const endedBadly = (program, exitCode, output) => {
    const tail = output.trimEnd().split('\n').slice(-10).join('\n');
    return new action_error/* ActionError */.l({
        code: 'LOAD_FAILED',
        message: `${program} failed with exit code ${exitCode}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what it says above. A command ends with 0 where the load was sent.',
    });
};
/**
 * The content of its file; a malformed file is the failure of a command that otherwise succeeded.
 */
const readFigures = (text) => {
    try {
        return parseFigures(text);
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.l)
            return error;
        throw new Error((0,action_error/* messageOf */.b)(error), { cause: error });
    }
};
/** Runs another program than k6, which writes its own figures file; never through a shell. */
const loadCommand = ({ exec, clock, temporary, workspace }, given) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        if (!('command' in script))
            throw new Error('a command sends what it is told to');
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'load-'));
        try {
            const { BASE_URL = '', RATE = '', DURATION = '' } = environment;
            const facts = { BASE_URL, RATE, DURATION, FIGURES: (0,external_node_path_.join)(folder, 'figures.json') };
            const [program = '', ...args] = filledCommand(script.command, facts);
            let seconds = [];
            onSent?.({ seconds: () => seconds, recent: () => [] });
            const startedAt = clock.now();
            const { exitCode, stdout, stderr } = await exec({
                ...{ command: 'load-command', program, args, cwd: workspace },
                env: { ...given.values, ...given.variables, ...facts },
                ...{ accept: anyCode, timeout, interrupt, onLine },
                ...(signal === undefined ? {} : { signal }),
            });
            const took = (clock.now() - startedAt) / 1000;
            const output = stderr.trim() === '' ? stdout : stderr;
            const figures = readFigures(await (0,private_file/* readIfThere */.qC)(facts.FIGURES));
            const failure = exitCode === 0 ? undefined : endedBadly(program, exitCode, output);
            if (figures instanceof action_error/* ActionError */.l) {
                return { exitCode, output, seconds, failure: failure ?? figures };
            }
            seconds = secondsOf(figures);
            const summary = summaryOf(figures, figures.seconds ?? took);
            const result = { exitCode, output, seconds, summary };
            return failure === undefined ? result : { ...result, failure };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});

// EXTERNAL MODULE: ./dist.src/actions/load/job-k6.js + 5 modules
var job_k6 = __webpack_require__(51359);
;// CONCATENATED MODULE: ./dist.src/actions/load/generator.js






/**
 * The user's own program in place of k6. Only an input names it: changing the environment file,
 * e.g. in a pull request, must not run a program.
 */
const readCommand = (read) => {
    const command = read.list('command', asLoadArgument);
    return command.length === 0 ? undefined : command;
};
/** Adds a problem for each combination of generator inputs that does not work. */
const reviewGenerator = ({ script, command, where, 'warm-up': warmUp }, note) => {
    if (script !== undefined && command !== undefined) {
        note('inputs "script" and "command" are both set', 'Leave one of them out.');
    }
    if (script === undefined && command === undefined)
        return;
    if (warmUp > 0) {
        const own = command === undefined ? 'script' : 'command';
        note(`inputs "${own}" and "warm-up" are both set`, `Let the ${own} itself warm up.`);
    }
    if (command !== undefined && where === 'cluster') {
        const hint = 'Leave out "where", or send the load by a script of k6.';
        note('input "command" is for where=runner only', hint);
    }
};
/** The load generator on the runner. */
const generatorOnRunner = ({ command, given }, context) => {
    const { temporaryFolder: temporary, clock, environment, signal } = context;
    const exec = (0,process_exec.execUntil)(signal);
    if (command === undefined)
        return (0,k6.k6)(exec, temporary, given, (0,job_k6/* jobK6 */.j)(context));
    const workspace = (0,files_workspace/* openWorkspace */.OH)(environment).folder;
    return loadCommand({ exec, clock, temporary, workspace }, given);
};

// EXTERNAL MODULE: ./dist.src/actions/load/in-cluster.js + 12 modules
var in_cluster = __webpack_require__(15285);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/values/load/load-limits.js
var load_limits = __webpack_require__(46347);
// EXTERNAL MODULE: ./dist.src/values/load/load-step.js
var load_step = __webpack_require__(48241);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var url = __webpack_require__(86615);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/rate.js
var rate = __webpack_require__(49977);
// EXTERNAL MODULE: ./dist.src/values/share.js
var share = __webpack_require__(12084);
// EXTERNAL MODULE: ./dist.src/actions/load/limits.js
var limits = __webpack_require__(6533);
// EXTERNAL MODULE: ./dist.src/clients/files/load-body.js
var load_body = __webpack_require__(97608);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __webpack_require__(20803);
// EXTERNAL MODULE: ./dist.src/values/load/load-call.js
var load_call = __webpack_require__(62555);
// EXTERNAL MODULE: ./dist.src/values/network/headers.js
var headers = __webpack_require__(86020);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
;// CONCATENATED MODULE: ./dist.src/actions/load/requests.js










/** The body of requests that have one: given inline, or the content of a file. */
const readBody = (read, workspace) => {
    const body = read.optional('body', input_text/* asText */.e1);
    const file = read.optional('body-file', path/* asPath */.w2);
    if (body !== undefined && file !== undefined) {
        read.problem('inputs "body" and "body-file" are both set', 'Leave one of them out.');
    }
    if (file === undefined)
        return body;
    try {
        return (0,load_body/* readLoadBody */.z)(workspace, 'input "body-file"', file);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.l))
            throw error;
        read.problem(error.message, error.hint);
        return undefined;
    }
};
/** What the load sends, without how much. */
const readRequests = (read, workspace) => {
    const statuses = read.optional('expect-status', network_statuses/* parseStatuses */.O7);
    const path = read.orDefault('path', input_text/* asText */.e1, defaults/* defaults */.N.load.path);
    const given = read.list('requests', load_call/* parseCall */.Mf);
    const calls = given.length === 0 ? [(0,load_call/* callOf */.C8)(path)] : given;
    const body = readBody(read, workspace);
    if (body !== undefined && !calls.some(load_call/* hasBody */.d9)) {
        const hint = 'Name a request with a method that has a body: requests: POST /cart.';
        read.problem('no request of the load has a body', hint);
    }
    return {
        path,
        requests: calls.map((call) => ({
            ...{ ...call, statuses },
            ...(body !== undefined && (0,load_call/* hasBody */.d9)(call) && { body }),
        })),
        headers: read.optional('headers', (text) => (0,headers/* asHeaders */.x)((0,input_lists/* pairsOf */.fq)('headers', text))),
        host: read.optional('host', input_text/* asText */.e1),
        'think-time': read.optional('think-time', values_duration/* parseDuration */.E),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/load/inputs.js
















const own = defaults/* defaults */.N.load;
const readDuration = (read) => {
    const duration = read.orDefault('duration', values_duration/* parseDuration */.E, own.duration);
    const ramp = read.withDefault('ramp', values_duration/* parseDuration */.E, 0);
    if (ramp >= duration) {
        read.problem('input "ramp" is not shorter than "duration"', 'The ramp is a part of the duration.');
    }
    return { duration, ramp };
};
/** What the load sends where and from where, and what fails it. */
const readLoad = (read, { environment }) => {
    const inputs = {
        ...readDuration(read),
        url: read.required('url', url/* asUrl */.m),
        address: read.optional('address', url/* asUrl */.m),
        ...readRequests(read, (0,files_workspace/* openWorkspace */.OH)(environment)),
        'warm-up': read.withDefault('warm-up', values_duration/* parseDuration */.E, 0),
        rate: read.orDefault('rate', rate/* parseRate */.W, own.rate),
        steps: read.list('steps', load_step/* parseStep */.k),
        'abort-on-fail': read.orDefault('abort-on-fail', input_text/* asFlag */.v0, own['abort-on-fail']),
        limits: (0,limits/* readLoadLimits */.n)(read),
        'max-failed': read.orDefault('max-failed', share/* asShare */.S, own['max-failed']),
        'max-p95': read.optional('max-p95', values_duration/* parseDuration */.E),
        script: read.optional('script', path/* asPath */.w2),
        command: readCommand(read),
        ...(0,in_cluster/* readPodInputs */.fX)(read),
        given: (0,script_variable/* scriptEnvironment */.F5)(read.withDefault('environment', script_variable/* parseScriptVariables */.yy, []), environment, (problem, hint) => read.problem(`input "environment": ${problem}`, hint)),
    };
    reviewGenerator(inputs, (problem, hint) => read.problem(problem, hint));
    const { hostname } = new URL(inputs.url ?? 'http://unknown');
    const targets = read.list('allow-target', input_text/* asText */.e1);
    if (inputs.url !== undefined && targets.length > 0 && !targets.includes(hostname)) {
        const hint = 'No request was sent. Check where the address comes from, or name its host.';
        read.problem(`input "url" names ${hostname}, which "allow-target" does not`, hint);
    }
    const names = Object.keys({ ...inputs.given.variables, ...inputs.given.values });
    (0,load_limits/* reviewLoad */.f)((0,load_request/* loadRequest */.W)(inputs, inputs.url ?? ''), inputs.limits, names, (problem, hint) => read.problem(problem, hint));
    return inputs;
};

// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/actions/load/figures.js

const loadTable = (figures) => {
    if (figures.requests === 0) {
        const { iterations, iterationsPerSecond, iterationP95Milliseconds: p95 } = figures;
        const row = [String(iterations), iterationsPerSecond.toFixed(1), `${Math.round(p95)} ms`];
        return (0,markdown/* renderTable */.bo)(['Iterations, no HTTP', 'Per second', 'p95'], [row]);
    }
    const row = [
        String(figures.requests),
        figures.requestsPerSecond.toFixed(1),
        `${(figures.failedRate * 100).toFixed(2)} %`,
        `${Math.round(figures.p95Milliseconds)} ms`,
    ];
    return (0,markdown/* renderTable */.bo)(['Requests', 'Per second', 'Failed', 'p95'], [row]);
};
/** Writes the figures of the whole load to the outputs and the job summary. */
const publishFigures = async (figures, { outputs, summary }) => {
    await outputs.set('requests', figures.requests);
    await outputs.set('requests-per-second', figures.requestsPerSecond);
    await outputs.set('failed-rate', figures.failedRate);
    await outputs.set('p95-milliseconds', figures.p95Milliseconds);
    await outputs.set('iterations', figures.iterations);
    await summary.append(loadTable(figures));
};

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-page.js + 6 modules
var render_page = __webpack_require__(37183);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/unwatched-load.js
var unwatched_load = __webpack_require__(45049);
;// CONCATENATED MODULE: ./dist.src/actions/load/publish.js






/** Writes requests and responses, second by second. A failed write hides no other failure. */
const publishLoad = async ({ sent, figures, result }, { temporaryFolder, outputs, log }) => {
    const report = (0,unwatched_load/* unwatchedLoad */.u)(sent, '');
    if (report === undefined)
        return;
    const timeline = (0,timeline_file/* timelineFile */.O)(report, figures, result);
    const files = [
        ['page', 'load.html', (0,render_page/* renderPage */.C)('Load', timeline)],
        ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
    ];
    try {
        for (const [output, name, content] of files) {
            const file = (0,external_node_path_.join)(temporaryFolder, 'oke-load', name);
            await (0,private_file/* writePrivate */.pb)(file, content, { mode: 0o644 });
            await outputs.set(output, file);
        }
    }
    catch (error) {
        log.warning(`the evidence could not be written: ${(0,action_error/* messageOf */.b)(error)}`);
    }
};

;// CONCATENATED MODULE: ./dist.src/actions/load.js










const load_load = {
    main: async (context) => {
        const { clock, signal } = context;
        const inputs = context.readInputs((read) => readLoad(read, context));
        const stage = context.log.stage('load');
        const { script } = inputs;
        const place = (path) => (0,files_workspace/* placeInWorkspace */.mY)((0,files_workspace/* openWorkspace */.OH)(context.environment), 'input "script"', path);
        const { url, address: addressUrl } = inputs;
        const given = { ...inputs, script: script && place(script) };
        const request = { ...(0,load_request/* loadRequest */.W)(given, url), addressUrl };
        const onRunner = () => generatorOnRunner(inputs, context);
        const clients = {
            k6: inputs.where === 'runner' ? onRunner() : await (0,in_cluster/* loadPods */.B8)(inputs, stage, context),
            probe: (0,http_probe/* probeWith */.x)(clock),
            clock,
        };
        let sent;
        const run = { signal, onStart: (load) => void (sent = load) };
        const { summary: figures, failure } = await (0,load/* runLoad */.e)(request, clients, stage, run).catch(async (error) => {
            await publishLoad({ sent, result: signal.aborted ? 'cancelled' : 'failure' }, context);
            throw error;
        });
        const result = failure === undefined ? 'success' : 'failure';
        await publishLoad({ sent, figures, result }, context);
        if (figures !== undefined)
            await publishFigures(figures, context);
        if (failure !== undefined)
            throw failure;
        stage.done(figures === undefined ? 'sent' : (0,summary/* describeLoad */.s)(figures));
    },
    post: in_cluster/* removeNotedLoad */.p3,
};


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLoadTargets),
/* harmony export */   n: () => (/* binding */ readLoadLimits)
/* harmony export */ });
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49977);




const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.load;
/** The limits of a load, which only inputs can set. */
const readLoadLimits = (read) => ({
    perSecond: (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .perSecond */ .E)(read.orDefault('max-rate', _values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRate */ .W, own['max-rate'])),
    milliseconds: read.orDefault('max-duration', _values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, own['max-duration']),
    users: read.orDefault('max-users', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(1), own['max-users']),
});
/** A host given as an input is intended. An invalid address is reported with the environment. */
const readLoadTargets = (read) => {
    const url = read.optional('url', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1) ?? '';
    const named = read.list('allow-target', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1);
    return URL.canParse(url) ? [...named, new URL(url).hostname] : named;
};


/***/ }),

/***/ 97608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readLoadBody)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** Bytes: a ConfigMap, which delivers the requests to pods of the cluster, is limited to 1 MiB. */
const MOST = 256 * 2 ** 10;
const refused = (key, path, why, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'INPUT_INVALID', message: `${key}: ${path} ${why}`, hint });
const read = (key, path, place) => {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        if (size <= MOST)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place);
    }
    catch (error) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        throw refused(key, path, `cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`, hint);
    }
    const hint = 'Send a smaller body, or send the load by a script of your own.';
    throw refused(key, path, `is larger than ${MOST / 2 ** 10} KiB`, hint);
};
/**
 * Reads a file of the workspace that is sent with requests.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const readLoadBody = (workspace, key, path) => {
    const bytes = read(key, path, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, key, path));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const hint = 'Bodies are text in UTF-8. Send other ones by a script of your own.';
        throw refused(key, path, 'is no text in UTF-8', hint);
    }
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83902);




const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`, mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   mY: () => (/* binding */ placeInWorkspace),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isLoop = (error) => error instanceof Error && 'code' in error && error.code === 'ELOOP';
const linkAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
};
/** The real path behind a path, even if nothing exists there yet. */
const realPlace = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return path;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const target = isLoop(error) ? undefined : linkAt(place);
        return target === undefined ? place : realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), target));
    }
};
/** Whether a real path is a folder or inside it. */
const liesIn = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/** The workspace of the job; outside of one, the current folder. */
const openWorkspace = (environment) => {
    const temporary = environment['RUNNER_TEMP'];
    return {
        folder: realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['GITHUB_WORKSPACE'] || '.')),
        temporary: temporary ? realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temporary)) : undefined,
        environment,
    };
};
const outside = (key, path, place, { folder }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name must be in it, even through a link. Copy the file into the workspace in an earlier step.',
});
const ofJob = (key, path, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * Resolves a user's path to an absolute one, which tools cannot mistake for an option.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const placeInWorkspace = (workspace, key, path) => {
    const { folder, temporary } = workspace;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const real = realPlace(place);
    if (!liesIn(real, folder))
        throw outside(key, path, real, workspace);
    if (temporary !== undefined) {
        const isIn = liesIn(real, temporary) && !liesIn(folder, temporary);
        if (isIn || liesIn(temporary, real)) {
            throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials");
        }
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
        throw ofJob(key, path, "lies in git's own folder, which can hold a token");
    }
    return place;
};


/***/ }),

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

/***/ 75506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** For services behind a network. */
const SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Retries until an attempt succeeds, must not be repeated, or the policy is exhausted.
 * @throws what the last attempt threw; the reason of the step's end
 */
const withRetries = async (policy, clock, attempt, judge) => {
    const deadline = clock.now() + policy.total;
    for (let round = 0;; round++) {
        try {
            return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())));
        }
        catch (error) {
            const { mayRepeat, pause: asked = 0 } = judge(error);
            const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked);
            if (!mayRepeat || clock.now() + pause >= deadline)
                throw error;
            await clock.sleep(pause);
        }
    }
};
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is permanent: a name that does not exist, a wrong certificate, and every
 * ActionError.
 */
const isFinal = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure),
/* harmony export */   y: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Where to get each tool, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    ssh: 'GitHub-hosted runners have it; else install openssh-client',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A failed process; keeps what callers base decisions on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** The tool's last line, which usually has the reason. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
/** The error for a failed process: what was run, how it ended, and the end of its output. */
const processFailure = (request, end, output) => {
    const mask = maskerFor(request.secrets ?? []);
    const clean = mask(output);
    if (end.spawnError?.code === 'ENOENT')
        return toolMissing(request);
    const how = howItEnded(request, end);
    const tail = lastLines(clean, 15);
    return new ProcessError({
        code: how.code,
        message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what the tool says above.',
        ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    }, end.exitCode, clean);
};
const programOf = ({ program, command }) => program ?? command;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${programOf(request)} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${programOf(request)}`}.`,
}, null, '');
const howItEnded = (request, end) => {
    if (end.timedOut) {
        return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` };
    }
    if (end.aborted)
        return { code: 'PROCESS_ABORTED', text: 'was stopped' };
    if (end.spawnError !== undefined) {
        return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` };
    }
    if (end.signal !== null)
        return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` };
    return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` };
};
/** The command with its first arguments, enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [programOf(request), ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the tool's output, without log lines of libraries. */
const lastLines = (text, count) => {
    const lines = text.trimEnd().split('\n');
    const said = lines.filter((line) => !isLibraryLog(line));
    return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n');
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

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./dist.src/values/markup.js
var markup = __webpack_require__(38975);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/hpa-panels.js
/** Metrics drawn per HPA; timeline.json has the others. */
const MOST_METRICS = 3;
/** Events that are marked: actions of the HPA, and failures. */
const isMarked = ({ type, reason }) => type === 'Warning' || reason === 'SuccessfulRescale';
/** The marked events of an HPA, in chronological order. */
const marksOf = ({ events }) => events
    .filter(isMarked)
    .map(({ at, type, reason, object, message }) => ({
    at,
    text: `${at} s, ${object}: ${reason}: ${message}`,
    isWarning: type === 'Warning',
}))
    .sort((a, b) => a.at - b.at);
const shifted = (points, by) => points.map(([at, value]) => [at + by, value]);
const readyPoints = ({ ready }) => ready.map(({ at, ready: count }) => [at, count]);
const replicaPanel = (hpa, before, shift) => {
    const { samples, verdict } = hpa;
    const desired = samples.map((one) => [one.at, one.desired]);
    const current = samples.map((one) => [one.at, one.current]);
    const earlier = before === undefined ? [] : shifted(readyPoints(before), shift);
    return {
        title: `${hpa.name}: replicas`,
        marks: marksOf(hpa),
        target: { value: verdict.atLeast, text: `expected ${verdict.atLeast}` },
        lines: [
            ...(earlier.length === 0
                ? []
                : [{ name: 'ready before', style: 'before', isStepped: true, points: earlier }]),
            { name: 'wanted', style: 'wide', isStepped: true, points: desired },
            { name: 'current', style: 'plan', isStepped: true, points: current },
            { name: 'ready', style: 'good', isStepped: true, points: readyPoints(hpa) },
        ],
    };
};
/**
 * Percentages of the request are drawn as they are, everything else as a percentage of its target.
 */
const shareOf = ({ target, current }) => {
    if (current === undefined || target.value === 0)
        return undefined;
    if (target.type === 'Utilization')
        return current;
    return Math.round((current / target.value) * 1000) / 10;
};
const metricPanel = (hpa, { name, target }) => {
    const points = hpa.samples.flatMap(({ at, metrics }) => {
        const share = metrics.filter((one) => one.name === name).map(shareOf)[0];
        return share === undefined ? [] : [[at, share]];
    });
    const isShare = target.type === 'Utilization';
    const value = isShare ? target.value : 100;
    return {
        title: `${hpa.name}: ${name}, % of ${isShare ? 'the request' : 'its target'}`,
        target: { value, text: `target ${value} %` },
        lines: [{ name, style: 'main', points }],
    };
};
/** The panels of one HPA: its replicas, then each of its metrics against the target. */
const hpaPanels = (hpa, before, shift) => [
    replicaPanel(hpa, before, shift),
    ...(hpa.samples.at(-1)?.metrics ?? [])
        .slice(0, MOST_METRICS)
        .map((metric) => metricPanel(hpa, metric)),
];

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/load-panels.js
/** The last second of the load may be incomplete. */
const wholeSeconds = ({ seconds }) => seconds.length > 1 ? seconds.slice(0, -1) : seconds;
const points = ({ startedAt, ...load }, zero, value) => wholeSeconds({ startedAt, ...load }).flatMap((second) => {
    const found = value(second);
    return found === undefined ? [] : [[second.at + zero - startedAt, found]];
});
const answered = ({ ended, failed }) => Math.max(0, ended - failed);
const line = (name, style, at) => at.length === 0 ? [] : [{ name, style, points: at }];
const ratePanel = (load, before) => {
    const zero = load.startedAt;
    const asked = load.asked.map(({ at, perSecond }) => [at, perSecond]);
    return {
        title: 'Requests per second',
        lines: [
            ...(before === undefined ? [] : line('before', 'before', points(before, zero, answered))),
            ...line('asked for', 'plan', asked),
            ...line('answered', 'main', points(load, zero, answered)),
            ...line('failed or never sent', 'bad', points(load, zero, ({ failed, dropped }) => failed + dropped)),
        ],
    };
};
const timePanel = (load, before) => {
    const zero = load.startedAt;
    const p95 = ({ p95Milliseconds }) => p95Milliseconds;
    return {
        title: 'Response time of each second, ms',
        lines: [
            ...(before === undefined ? [] : line('p95 before', 'before', points(before, zero, p95))),
            ...line('p95', 'main', points(load, zero, p95)),
            ...line('p50', 'good', points(load, zero, ({ p50Milliseconds }) => p50Milliseconds)),
        ],
    };
};
/** Requests and responses, next to an earlier run if there is one. */
const loadPanels = ({ load }, before) => load === undefined
    ? []
    : [ratePanel(load, before?.load), timePanel(load, before?.load)].filter(({ lines }) => lines.length > 0);

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/axis.js
/** At most five round steps to the highest value. */
const niceStep = (value) => {
    const size = 10 ** Math.floor(Math.log10(Math.max(1, value)) - 1);
    const steps = [1, 2, 5, 10, 20, 50].map((step) => step * Math.max(1, size));
    return steps.find((step) => value / step <= 5) ?? value;
};
/**
 * Round values from 0; the last one is above the maximum, so that the line stays clear of the edge.
 */
const valueTicks = (highest) => {
    const step = niceStep(highest);
    const count = Math.floor(highest / step) + 2;
    return Array.from({ length: count }, (_, index) => index * step);
};
/** Round times from 0 to the end, few enough to be read on a phone. */
const timeTicks = (end) => {
    const steps = [5, 10, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200];
    const step = steps.find((candidate) => end / candidate <= 6) ?? Math.ceil(end / 6);
    return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};
/** A time on the axis: `90 s` if all are short, else `12:30`. */
const timeText = (time, end) => {
    if (end <= 600)
        return `${time} s`;
    return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-panel.js


/** Small enough that its text can be read where the page is no wider than a phone. */
const WIDTH = 400;
const HEIGHT = 190;
const margin = { left: 38, right: 12, top: 12, bottom: 30 };
const RIGHT = WIDTH - margin.right;
const BOTTOM = HEIGHT - margin.bottom;
const round = (value) => String(Math.round(value * 10) / 10);
const pathOf = ({ points, isStepped }, { x, y }, end) => {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const all = isStepped === true ? [...points, [end, last[1]]] : points;
    return all
        .map(([time, value], index) => {
        if (index === 0)
            return `M${x(time)} ${y(value)}`;
        return `${isStepped === true ? `H${x(time)}` : ''}L${x(time)} ${y(value)}`;
    })
        .join('');
};
const upright = (at, { x }, kind) => `<line x1="${x(at)}" x2="${x(at)}" y1="${margin.top}" y2="${BOTTOM}" class="${kind}"/>`;
const markOf = ({ at, text, isWarning }, scales) => `<g><title>${(0,markup/* escapeMarkup */.M)(text)}</title>${upright(at, scales, isWarning ? 'mark warning' : 'mark')}</g>`;
const across = (value, { y }, kind) => `<line x1="${margin.left}" x2="${RIGHT}" y1="${y(value)}" y2="${y(value)}" class="${kind}"/>`;
const targetOf = ({ target }, scales) => {
    if (target === undefined)
        return [];
    const { value, text } = target;
    const label = `<text x="${margin.left + 4}" y="${Number(scales.y(value)) - 5}">${(0,markup/* escapeMarkup */.M)(text)}</text>`;
    return [across(value, scales, 'target'), label];
};
const axes = (ticks, { end }, scales) => [
    ...ticks.map((tick) => `${across(tick, scales, 'grid')}<text x="${margin.left - 6}" y="${Number(scales.y(tick)) + 4}" class="tick end">${tick}</text>`),
    ...timeTicks(end).map((tick) => `<text x="${scales.x(tick)}" y="${HEIGHT - 10}" class="middle">${timeText(tick, end)}</text>`),
];
const scalesOf = (top, end) => ({
    x: (time) => round(margin.left + (Math.max(0, time) / end) * (RIGHT - margin.left)),
    y: (value) => round(BOTTOM - (value / top) * (BOTTOM - margin.top)),
});
/** A panel as an SVG; styles come from the page. */
const renderPanel = (panel, span) => {
    const values = panel.lines.flatMap(({ points }) => points.map(([, value]) => value));
    const highest = [...values, panel.target?.value ?? 0].reduce((a, b) => Math.max(a, b), 1);
    const ticks = valueTicks(highest);
    const scales = scalesOf(ticks.at(-1) ?? highest, span.end);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,markup/* escapeMarkup */.M)(panel.title)}">`,
        ...axes(ticks, span, scales),
        upright(span.loadStart, scales, 'start'),
        `<text x="${Number(scales.x(span.loadStart)) + 4}" y="${BOTTOM - 5}" class="note">load</text>`,
        ...(panel.marks ?? []).map((mark) => markOf(mark, scales)),
        ...targetOf(panel, scales),
        ...panel.lines.map((line) => `<path d="${pathOf(line, scales, span.end)}" class="line ${line.style}"><title>${(0,markup/* escapeMarkup */.M)(line.name)}</title></path>`),
        '</svg>',
    ].join('\n');
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/page-parts.js


/** Events that a page lists; all of them are in timeline.json. */
const MOST_EVENTS = 60;
/** A table of escaped texts; wide ones scroll on a phone. */
const renderHtmlTable = (head, rows) => {
    const cells = (kind, texts) => texts.map((text) => `<${kind}>${(0,markup/* escapeMarkup */.M)(text)}</${kind}>`).join('');
    return [
        '<div class="scroll"><table>',
        `<tr>${cells('th', head)}</tr>`,
        ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
        '</table></div>',
    ].join('\n');
};
const legendOf = ({ name, style }) => `<li><svg viewBox="0 0 22 10"><path d="M1 5H21" class="line ${style}"/></svg>${(0,markup/* escapeMarkup */.M)(name)}</li>`;
/** A panel with title and legend. */
const renderFigure = (panel, span) => [
    `<figure><figcaption>${(0,markup/* escapeMarkup */.M)(panel.title)}`,
    `<ul class="legend">${panel.lines.map(legendOf).join('')}</ul></figcaption>`,
    renderPanel(panel, span),
    '</figure>',
].join('\n');
const after = (from, to) => from === undefined || to === undefined ? '–' : `${Math.max(0, to - from).toFixed(0)} s`;
const startRow = (pod) => [
    pod.name,
    pod.node ?? '–',
    after(pod.decidedAt, pod.createdAt),
    after(pod.createdAt, pod.scheduledAt),
    after(pod.scheduledAt, pod.pulledAt),
    after(pod.pulledAt ?? pod.scheduledAt, pod.startedAt),
    after(pod.startedAt, pod.readyAt),
    after(pod.decidedAt ?? pod.createdAt, pod.readyAt),
];
const startHead = ['Pod', 'Node', 'Made', 'Scheduled', 'Pulled', 'Started', 'Ready', 'In all'];
/** A breakdown of the start time of each new replica. */
const coldStartTable = ({ pods }) => {
    const made = pods.filter(({ createdAt = -1 }) => createdAt >= 0);
    if (made.length === 0)
        return '';
    const rows = made.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)).map(startRow);
    const replicas = made.length === 1 ? '1 new replica' : `${made.length} new replicas`;
    const summary = `<summary>Start of ${replicas}, from the decision of the HPA</summary>`;
    return `<details>${summary}${renderHtmlTable(startHead, rows)}</details>`;
};
/** The events of an HPA and its pods, in chronological order. */
const eventTable = ({ events }) => {
    if (events.length === 0)
        return '';
    const shown = [...events].sort((a, b) => a.at - b.at).slice(0, MOST_EVENTS);
    const rows = shown.map(({ at, object, reason, message }) => [
        `${at.toFixed(0)} s`,
        object,
        reason,
        message,
    ]);
    const more = events.length > shown.length ? `, the first ${MOST_EVENTS}` : '';
    const table = renderHtmlTable(['At', 'Object', 'Reason', 'Message'], rows);
    return `<details><summary>${events.length} events${more}</summary>${table}</details>`;
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/page-style.js
/**
 * The styles of the page. Colours are told apart also by those who do not see all of them (Okabe and
 * Ito's palette, lightened for dark pages), and lines differ in width and dashes too.
 */
const pageStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif;
  --main: #0072b2; --good: #007d5a; --bad: #c44e00; --before: #777; --wide: #b3b3b3 }
@media (prefers-color-scheme: dark) {
  :root { --main: #56b4e9; --good: #2fc79b; --bad: #ff9a4d; --before: #999; --wide: #666 } }
* { box-sizing: border-box }
body { max-width: 960px; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; margin: .2rem 0 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
.meta { opacity: .75; margin: 0 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8886; vertical-align: top }
td { overflow-wrap: break-word; min-width: 3.2em }
td:last-child { overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-left: 3px solid var(--bad); padding-left: .8rem }
.charts { display: grid; gap: .5rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)) }
figure { margin: 0 } figcaption { font-weight: 600 }
.legend { font-weight: 400; font-size: .85rem; display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0; padding: 0; list-style: none }
.legend svg { width: 22px; height: 10px; margin-right: .35em }
figure > svg { width: 100%; height: auto; display: block }
svg text { fill: currentColor; font: 12px system-ui, sans-serif }
svg .note { font-size: 11px; opacity: .7 } svg .end { text-anchor: end } svg .middle { text-anchor: middle }
svg .grid { stroke: #8884 } svg .start { stroke: currentColor; stroke-dasharray: 2 3 }
svg .mark { stroke: currentColor; stroke-opacity: .35; stroke-width: 1.5 }
svg .mark.warning { stroke: var(--bad); stroke-opacity: 1 }
svg .target { stroke: var(--bad); stroke-dasharray: 6 4 }
.line { fill: none; stroke-width: 2; stroke: var(--main) }
.line.good { stroke: var(--good) } .line.bad { stroke: var(--bad) }
.line.plan { stroke: currentColor; stroke-dasharray: 1 4; stroke-linecap: round }
.line.before { stroke: var(--before); stroke-dasharray: 5 3; stroke-width: 1.5 }
.line.wide { stroke: var(--wide); stroke-width: 6 }
`;

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-table.js
var render_table = __webpack_require__(33410);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/span.js
var charts_span = __webpack_require__(56087);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-page.js








const verdictsOf = ({ hpas }) => hpas.map(({ name, verdict }) => ({ hpa: name, ...verdict }));
const loadLine = ({ load }) => {
    if (load?.totals === undefined)
        return '';
    const { requests, requestsPerSecond, failedRate, p95Milliseconds, iterations } = load.totals;
    if (requests === 0)
        return `${iterations} iterations of the script, no HTTP`;
    return (`${requests} requests, ${requestsPerSecond.toFixed(1)} a second, ` +
        `${(failedRate * 100).toFixed(2)} % failed, p95 ${Math.round(p95Milliseconds)} ms`);
};
const results = { success: '', failure: 'The run failed. ', cancelled: 'The run was cancelled. ' };
const headOf = (timeline) => {
    const { result, startedAt } = timeline;
    const parts = [`${results[result]}${startedAt.replace('T', ' ').slice(0, 19)} UTC`];
    const load = loadLine(timeline);
    return `<p class="meta">${(0,markup/* escapeMarkup */.M)([...parts, ...(load === '' ? [] : [load])].join(' · '))}</p>`;
};
const reasonsOf = (timeline) => verdictsOf(timeline)
    .filter(({ passed }) => !passed)
    .map(({ message, hint }) => `<pre>${(0,markup/* escapeMarkup */.M)(`${message}\nFix: ${hint}`)}</pre>`);
const hpaParts = (timeline, before) => {
    const span = (0,charts_span/* spanOf */.e)(timeline);
    const shift = span.loadStart - (before?.load?.startedAt ?? 0);
    return timeline.hpas.flatMap((hpa) => {
        const earlier = before?.hpas.find(({ name }) => name === hpa.name);
        const panels = hpaPanels(hpa, earlier, shift);
        return [
            `<h2>${(0,markup/* escapeMarkup */.M)(hpa.name)}</h2>`,
            `<div class="charts">${panels.map((panel) => renderFigure(panel, span)).join('\n')}</div>`,
            coldStartTable(hpa),
            eventTable(hpa),
        ];
    });
};
const loadPart = (timeline, before) => {
    const panels = loadPanels(timeline, before);
    if (panels.length === 0)
        return [];
    const span = (0,charts_span/* spanOf */.e)(timeline);
    const figures = panels.map((panel) => renderFigure(panel, span));
    return ['<h2>Load</h2>', `<div class="charts">${figures.join('\n')}</div>`];
};
/** Renders a standalone page with the charts: one file, no script, no external resources. */
const renderPage = (title, timeline, earlier) => {
    const before = earlier?.timeline;
    const name = (0,markup/* escapeMarkup */.M)(title);
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${name}</title>`,
        `<style>${pageStyle}</style>`,
        `<h1>${name}</h1>`,
        headOf(timeline),
        ...(timeline.hpas.length === 0
            ? []
            : [renderHtmlTable(render_table/* tableHead */.P, (0,render_table/* scalingRows */.D)(verdictsOf(timeline)))]),
        ...reasonsOf(timeline),
        ...(earlier === undefined
            ? []
            : [
                '<h2>Compared with before</h2>',
                renderHtmlTable(compare/* comparisonHead */.G7, (0,compare/* comparisonRows */.Vs)(earlier.comparison)),
            ]),
        ...loadPart(timeline, before),
        ...hpaParts(timeline, before),
        '</html>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 33410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scalingRows),
/* harmony export */   P: () => (/* binding */ tableHead)
/* harmony export */ });
const tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'];
const after = (seconds) => (seconds === null ? '–' : `${seconds} s`);
/** When the expected number was ready; more may have come later. */
const reached = ({ atLeast, reachedSeconds }) => reachedSeconds === null ? '–' : `${atLeast} after ${reachedSeconds} s`;
/** A row per HPA, in the order of the verdicts. */
const scalingRows = (verdicts) => verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    reached(verdict),
]);


/***/ }),

/***/ 56087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The time range of the charts: from the start of the watch to the last observation. */
const spanOf = ({ load, hpas }) => {
    const times = [
        ...(load?.seconds ?? []),
        ...(load?.asked ?? []),
        ...hpas.flatMap(({ samples, ready }) => [...samples, ...ready]),
    ].map(({ at }) => at);
    const loadStart = load?.startedAt ?? 0;
    return { loadStart, end: times.reduce((latest, at) => Math.max(latest, at), loadStart + 1) };
};


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** An unwatched load as a report without HPAs; undefined if nothing was sent. */
const unwatchedLoad = (sent, namespace) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        ...{ namespace, startedAt: first.at, verdicts: [], timeline: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTimeline */ .Ne, loadStartedAt: 0 },
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
};


/***/ }),

/***/ 77143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ emptyTimeline),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   hf: () => (/* binding */ timelineOf)
/* harmony export */ });
/** A timeline in which nothing was seen. */
const emptyTimeline = {
    ...{ samples: [], rescales: [], ready: [] },
    ...{ pods: [], events: [] },
};
/** The part of a timeline for one HPA. */
const timelineOf = (timeline, hpa) => {
    const own = (items) => items.filter((item) => item.hpa === hpa);
    return {
        samples: own(timeline.samples),
        rescales: own(timeline.rescales),
        ready: own(timeline.ready),
        pods: own(timeline.pods),
        events: own(timeline.events),
    };
};
/** The items from a moment on: the last one before it, which still applied, and all later ones. */
const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};


/***/ }),

/***/ 97921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ awaitResponses),
/* harmony export */   o: () => (/* binding */ describeResponse)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86615);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44142);



/** Statuses of something that is starting or overloaded: transient. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/**
 * This many equal definite responses in a row come from the application: old pods may respond at
 * first.
 */
const DEFINITE = 3;
/** Milliseconds that a controller may not know an Ingress yet: it returns 404 until then. */
const ROUTED = 30_000;
const requestOf = (target, { path, host, headers }) => {
    if (target.is === 'tcp')
        return { url: target.url };
    const url = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.url, path ?? target.path ?? '/');
    return { url, host: target.host ?? host, headers };
};
const shownOf = (target, { path, host }) => {
    if (target.is === 'tcp')
        return target.shown;
    const shown = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.shown, path ?? target.path ?? '/');
    return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown;
};
const isGood = (target, response, { statuses }) => {
    if ('status' in response)
        return (0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(statuses, response.status);
    if ('isConnected' in response)
        return true;
    // It accepts connections and responds: nothing more is expected.
    return target.is === 'http' && target.isGuess === true && response.isForeign === true;
};
const describeResponse = (response) => {
    if ('status' in response)
        return `status ${response.status}`;
    return 'failure' in response ? response.failure : 'a connection';
};
const isDefinite = (response) => 'status' in response && !PASSING.has(response.status);
const silent = (shown, last) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeResponse(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; check the application and the requested path.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${(0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .formatStatuses */ .cr)(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Probes one target until it has responded as expected this many times in a row. */
const awaitOne = async (target, desired, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, desired);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, desired));
        inRow = isGood(target, last, desired) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, desired);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`a response of ${shown}: ${describeResponse(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const describe = (target, response) => {
    const distrust = 'status' in response ? response.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in response)
        return `${target.shown} responds${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every target of a release has responded, the required number of times in a row: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is
 * certain
 */
const awaitResponses = async (targets, desired, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(describe(target, await awaitOne(target, desired, asking)));
    }
};


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps of a load, however it was described. */
const stepsOf = (shape) => {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape;
    if (steps.length > 0)
        return steps;
    const rest = durationMilliseconds - rampMilliseconds;
    const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false };
    if (rampMilliseconds === 0)
        return [hold];
    return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold];
};
/** The initial rate of a load: a ramp starts at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the points at which the rate changes. */
const loadProfile = (shape) => {
    const steps = stepsOf(shape);
    const corners = [[0, firstRate(steps)]];
    let at = 0;
    for (const { perSecond, milliseconds, isRamp } of steps) {
        if (!isRamp)
            corners.push([at, perSecond]);
        at += milliseconds;
        corners.push([at, perSecond]);
    }
    return [...corners, [at, 0]];
};
/** Requests that a load amounts to: the area below its profile. */
const expectedRequests = (shape) => {
    const profile = loadProfile(shape);
    const area = profile.reduce((sum, [at, rate], index) => {
        const [before, from] = profile[index - 1] ?? [at, rate];
        return sum + ((at - before) * (rate + from)) / 2;
    }, 0);
    return Math.round(area / 1000);
};
/** Requests per second at the full rate, from the mean over the whole load. */
const fullRate = (mean, shape) => {
    const { ratePerSecond, durationMilliseconds } = shape;
    return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape);
};


/***/ }),

/***/ 32602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadRequest)
/* harmony export */ });
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _values_load_load_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62555);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49977);



const callsOf = ({ path = _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.load.path, requests = [], headers = {}, host, }) => {
    const calls = requests.length === 0 ? [(0,_values_load_load_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(path)] : requests;
    const common = { ...headers, ...(host === undefined ? {} : { Host: host }) };
    return calls.map((call) => ({ ...call, headers: { ...common, ...call.headers } }));
};
/** The value that follows from the steps, else the given one. */
const shapeOf = ({ rate, duration, ramp, steps = [] }) => {
    if (steps.length === 0) {
        const ratePerSecond = (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .perSecond */ .E)(rate);
        return { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: ramp };
    }
    return {
        steps,
        ratePerSecond: Math.max(...steps.map((step) => step.perSecond)),
        durationMilliseconds: steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        rampMilliseconds: 0,
    };
};
/** Returns the load to send to an address. */
const loadRequest = (load, url) => {
    const maxP95 = load['max-p95'];
    return {
        ...{ url, host: load.host },
        calls: callsOf(load),
        ...shapeOf(load),
        thinkMilliseconds: load['think-time'],
        warmUpMilliseconds: load['warm-up'],
        maxFailedRate: load['max-failed'],
        abortOnFail: load['abort-on-fail'],
        script: load.script,
        command: load.command,
        pods: load.where === 'cluster'
            ? { count: load.pods, startWithin: load['start-within'] }
            : undefined,
        ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
    };
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

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** Most anchors: the parser compares each with all before it, and a hand-written file has fewer. */
const ANCHORS = 100;
/** Marks the start of a scalar's text, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * Options for parsing foreign YAML. A list or mapping as key costs time that doubles with each
 * level. Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * Why a text is too expensive to parse, to complete "it has …"; undefined if it is not.
 * @param Lexer of the package yaml, which the caller loads
 */
const excessOf = (text, kilobytes, Lexer) => {
    if (Buffer.byteLength(text) > kilobytes * 1024)
        return `more than ${kilobytes} kB`;
    // Reading every token takes a fifth of the time of parsing.
    if (!text.includes('&'))
        return undefined;
    let anchors = 0;
    let before = '';
    for (const token of new Lexer().lex(text)) {
        if (before !== SCALAR && token.startsWith('&'))
            anchors++;
        if (anchors > ANCHORS)
            return `more than ${ANCHORS} anchors`;
        before = token;
    }
    return undefined;
};
/**
 * The value of a document without errors.
 * @throws Error that quotes nothing, for aliases and for nesting that cannot be followed
 */
const valueOf = (document) => {
    try {
        const value = document.toJS({ maxAliasCount: ANCHORS });
        // A self-reference would be followed forever.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw new Error('its aliases lead nowhere or to too much, or it is nested too deeply', {
            cause,
        });
    }
};


/***/ }),

/***/ 77606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** The largest release that Helm stores. */
const KILOBYTES = 8192;
/**
 * The values in a values file, as Helm reads it; none if it is not a mapping, which Helm itself
 * reports.
 */
const parseValues = async (text) => {
    const { Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    if ((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.excessOf)(text, KILOBYTES, Lexer) !== undefined)
        return {};
    const document = parseDocument(text, _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    if (document.errors.length > 0)
        return {};
    try {
        (0,_manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .settleDocument */ .Vj)(document, visit);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.valueOf)(document));
    }
    catch {
        return {};
    }
};


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * Defaults for what neither an input nor the environment file sets: by stage and input, in a user's
 * notation. Tests check every action.yml and the schema against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'max-parallel': '4',
        'scan-timeout': '15m',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        replace: 'never',
        'eviction-grace': '15m',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        timeout: '10m',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'k6-operator': 'auto',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'ready-timeout': '7m',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
    },
};


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own variables and OCI's: a script must never get the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/**
 * Whether a variable of the job is the runner's or the identity's, which no script or build gets.
 */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable per line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Reads the named variables; reports each that the job does not have to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 62555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   d9: () => (/* binding */ hasBody),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vZ: () => (/* binding */ loadMethods)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** The methods that a load may send. */
const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The load of one path. */
const callOf = (path) => ({ method: 'GET', path, weight: 1 });
const WITH_BODY = ['POST', 'PUT', 'PATCH'];
/** Whether the method of a request sends a body. */
const hasBody = ({ method }) => WITH_BODY.includes(method);
const LINE = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+x([1-9][0-9]{0,3}))?$/;
/**
 * Reads `METHOD /path xWEIGHT`, of which only the path is needed.
 * @throws ActionError INPUT_INVALID
 */
const parseCall = (text) => {
    const [, method = 'GET', path, weight = '1'] = LINE.exec(text.trim()) ?? [];
    const known = loadMethods.find((one) => one === method);
    if (path !== undefined && known !== undefined) {
        return { method: known, path, weight: Number(weight) };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no request`, `Write the path, with a method before it and a weight behind it if wanted: POST /cart x2. Methods are ${loadMethods.join(', ')}.`);
};
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The variables that headers and body of requests name. */
const variablesOf = (calls) => {
    const texts = calls.flatMap(({ headers = {}, body = '' }) => [...Object.values(headers), body]);
    const names = texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name));
    return [...new Set(names)];
};


/***/ }),

/***/ 46347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reviewLoad)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _load_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62555);
/* harmony import */ var _load_users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45259);



/**
 * Adds problems with a load as a whole: exceeded limits, or an unknown variable.
 * @param variables the names of its variables
 */
const reviewLoad = (load, limits, variables, note) => {
    const { ratePerSecond, durationMilliseconds, warmUpMilliseconds = 0, calls } = load;
    if (ratePerSecond > limits.perSecond) {
        note(`a load of ${ratePerSecond} req/s is more than the ${limits.perSecond} req/s that are allowed`, `If it is meant, set the input "max-rate" to ${Math.ceil(ratePerSecond)}/s.`);
    }
    const duration = durationMilliseconds + warmUpMilliseconds;
    if (duration > limits.milliseconds) {
        const [given, most] = [duration, limits.milliseconds].map(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a);
        note(`a load of ${given} is longer than the ${most} that are allowed`, 'If it is meant, set the input "max-duration" higher.');
    }
    const { most } = (0,_load_users_js__WEBPACK_IMPORTED_MODULE_2__/* .usersOf */ .e)(ratePerSecond, load.thinkMilliseconds);
    if (most > limits.users) {
        note(`a load of up to ${most} virtual users is more than the ${limits.users} that are allowed`, `If it is meant, set the input "max-users" to ${most}; a lower rate or a shorter "think-time" needs fewer.`);
    }
    for (const name of (0,_load_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(calls)) {
        if (variables.includes(name))
            continue;
        const hint = `Name ${name} in "environment", so that the load is given it.`;
        note(`a request of the load wants the variable ${name}, which "environment" does not name`, hint);
    }
};


/***/ }),

/***/ 48241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStep)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49977);



const LINE = /^(?:(to)\s+)?(\S+)\s+(for|in)\s+(\S+)$/;
/**
 * Reads `80/s for 2m`, which holds a rate, or `to 80/s in 30s`, which ramps linearly.
 * @throws ActionError INPUT_INVALID, RATE_INVALID
 */
const parseStep = (text) => {
    const [, to, rate = '', word = '', duration = ''] = LINE.exec(text.trim()) ?? [];
    const isRamp = to !== undefined;
    if (rate === '' || isRamp !== (word === 'in')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is no step of a load`, 'Write "80/s for 2m" to hold a rate, "to 80/s in 30s" to get there evenly.');
    }
    return { perSecond: (0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .perSecond */ .E)((0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRate */ .W)(rate)), milliseconds: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration), isRamp };
};


/***/ }),

/***/ 45259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/** Fewest; a slow first response must not drop requests of a small load. */
const FEWEST = 20;
/**
 * Response time in seconds up to which the initial users suffice. Requests time out after five
 * times that.
 */
const ANSWER = 2;
/**
 * The virtual users of a load: each is busy until its response has arrived and its pause is over.
 * @param perSecond requests per second at the highest rate
 * @param thinkMilliseconds pause after each request
 */
const usersOf = (perSecond, thinkMilliseconds = 0) => {
    const first = Math.max(FEWEST, Math.ceil(perSecond * (ANSWER + thinkMilliseconds / 1000)));
    return { first, most: first * 5 };
};


/***/ }),

/***/ 38496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   T: () => (/* binding */ goOptions),
/* harmony export */   Vj: () => (/* binding */ settleDocument)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);

/** Booleans and null in Go's YAML 1.1 (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may separate digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of an unquoted scalar, as Helm and kubectl read it. Timestamps stay texts. */
const goScalar = (text) => {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.0-9]/.test(text) ? (numberOf(text) ?? text) : text;
};
const TAG = 'tag:yaml.org,2002:';
const RESOLVED = new Set(['int', 'float', 'bool', 'null'].map((name) => `${TAG}${name}`));
const valueOfScalar = ({ value, tag, type }) => {
    if (typeof value !== 'string')
        return value instanceof Uint8Array ? textOf(value) : value;
    const isPlain = type === 'PLAIN' && tag === undefined;
    return isPlain || RESOLVED.has(tag ?? '') ? goScalar(value) : value;
};
const textOf = (bytes) => Buffer.from(bytes).toString('utf8');
const keyText = (value) => typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
/** Reads an unquoted key like a value, and converts it back: `on` becomes "true". */
const settleKeys = (map, seen) => {
    const keys = new Set();
    for (const { key: node } of map.items) {
        const name = node;
        if (name.value === '<<')
            continue;
        const key = keyText(valueOfScalar(name));
        name.value = key;
        if (keys.has(key))
            seen(key);
        keys.add(key);
    }
};
/** How a document is parsed, so that `settleDocument` can read its scalars. */
const goOptions = {
    ..._bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseOptions,
    schema: 'failsafe',
    merge: true,
    // Helm and kubectl use the last one; the parser's search for duplicates takes quadratic time.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the duplicate keys of mappings, e.g. `metadata.name`
 */
const settleDocument = (document, visit) => {
    const twice = [];
    const pathOf = (parents) => parents.flatMap((parent) => typeof parent === 'object' && parent !== null && 'key' in parent
        ? [String(parent.key.value)]
        : []);
    visit(document, {
        Map: (_key, map, parents) => settleKeys(map, (key) => void twice.push([...pathOf(parents), key].join('.'))),
        Scalar: (key, scalar) => {
            if (key !== 'key')
                scalar.value = valueOfScalar(scalar);
        },
    });
    return twice;
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

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/** Whether XML 1.0 allows a character: control characters are forbidden even when escaped. */
const isAllowed = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};
/** Escapes text for HTML, SVG and XML, between tags and in quoted attributes. */
const escapeMarkup = (text) => [...text]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};


/***/ }),

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asHeaders)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** RFC 9110, 5.1 and 5.5: a token, and visible characters. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Headers of a request.
 * @throws ActionError INPUT_INVALID that names no value: it may be a secret
 */
const asHeaders = (pairs) => {
    for (const [name, value] of Object.entries(pairs)) {
        if (NAME.test(name) && VALUE.test(value))
            continue;
        const what = NAME.test(name) ? `the value of header ${name}` : 'a name of a header';
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} has characters that HTTP does not allow`, 'Write accept=text/html.');
    }
    return pairs;
};


/***/ }),

/***/ 86615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ asUrl),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);



/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not an http or https address`,
        hint: 'Write it in full, for example http://140.83.1.2.',
    });
};
/**
 * Appends a path to an address, whatever slashes either has. A path such as `//host` or
 * `http://host` cannot replace the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not visible to this user: OCI returns 404 for both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether the etag changed since the read: OCI returns 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


/***/ }),

/***/ 49977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share as a percentage or a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ })

};
