export const id = 5587;
export const ids = [5587];
export const modules = {

/***/ 85587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.load = void 0;
const exec_ts_1 = __webpack_require__(84613);
const http_probe_ts_1 = __webpack_require__(13358);
const k6_ts_1 = __webpack_require__(93036);
const workspace_ts_1 = __webpack_require__(83421);
const load_ts_1 = __webpack_require__(99711);
const summary_ts_1 = __webpack_require__(70556);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const path_ts_1 = __webpack_require__(5551);
const script_variable_ts_1 = __webpack_require__(27082);
const share_ts_1 = __webpack_require__(79113);
const url_ts_1 = __webpack_require__(81622);
const rate_ts_1 = __webpack_require__(68414);
const markdown_ts_1 = __webpack_require__(78045);
const readDuration = (read) => {
    const duration = read.withDefault('duration', duration_ts_1.parseDuration, 180_000);
    const ramp = read.withDefault('ramp', duration_ts_1.parseDuration, 0);
    if (ramp >= duration) {
        read.problem('input "ramp" is not shorter than "duration"', 'The ramp is a part of the duration.');
    }
    return { duration, ramp };
};
exports.load = {
    main: async (context) => {
        const { outputs, clock, summary, temporaryFolder, signal } = context;
        const inputs = context.readInputs((read) => ({
            ...readDuration(read),
            url: read.required('url', url_ts_1.asUrl),
            path: read.withDefault('path', input_text_ts_1.asText, '/'),
            rate: read.withDefault('rate', rate_ts_1.parseRate, { requests: 30, perMilliseconds: 1000 }),
            maxFailed: read.withDefault('max-failed', share_ts_1.asShare, 0.01),
            maxP95: read.optional('max-p95', duration_ts_1.parseDuration),
            script: read.optional('script', path_ts_1.asPath),
            given: (0, script_variable_ts_1.scriptEnvironment)(read.withDefault('environment', script_variable_ts_1.parseScriptVariables, []), context.environment, (problem, hint) => read.problem(`input "environment": ${problem}`, hint)),
        }));
        const stage = context.log.stage('load');
        const request = {
            url: inputs.url,
            path: inputs.path,
            ratePerSecond: (0, rate_ts_1.perSecond)(inputs.rate),
            durationMilliseconds: inputs.duration,
            rampMilliseconds: inputs.ramp,
            maxFailedRate: inputs.maxFailed,
            script: inputs.script === undefined
                ? undefined
                : (0, workspace_ts_1.placeInWorkspace)((0, workspace_ts_1.openWorkspace)(context.environment), 'input "script"', inputs.script),
            ...(inputs.maxP95 === undefined ? {} : { maxP95Milliseconds: inputs.maxP95 }),
        };
        const clients = {
            k6: (0, k6_ts_1.k6)((0, exec_ts_1.execUntil)(signal), temporaryFolder, inputs.given),
            probe: (0, http_probe_ts_1.probeWith)(clock),
            clock,
        };
        const { summary: figures, failure } = await (0, load_ts_1.runLoad)(request, clients, stage, undefined, signal);
        if (figures !== undefined) {
            await outputs.set('requests', figures.requests);
            await outputs.set('requests-per-second', figures.requestsPerSecond);
            await outputs.set('failed-rate', figures.failedRate);
            await outputs.set('p95-milliseconds', figures.p95Milliseconds);
            const row = [
                String(figures.requests),
                figures.requestsPerSecond.toFixed(1),
                `${(figures.failedRate * 100).toFixed(2)} %`,
                `${Math.round(figures.p95Milliseconds)} ms`,
            ];
            await summary.append((0, markdown_ts_1.renderTable)(['Requests', 'Per second', 'Failed', 'p95'], [row]));
        }
        if (failure !== undefined)
            throw failure;
        stage.done(figures === undefined ? 'sent' : (0, summary_ts_1.describeLoad)(figures));
    },
};


/***/ }),

/***/ 90146:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.removeIfThere = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors name the call, and a second path that says nothing to a person. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new action_error_ts_1.ActionError({
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
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
exports.readIfThere = readIfThere;
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0, promises_1.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
exports.removeIfThere = removeIfThere;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`, mode = 0o600 } = {}) => {
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0, promises_1.chmod)(temporary, mode);
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 13358:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.probeWith = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Milliseconds for one question. */
const timeout = 5_000;
/** GET without following redirects: a redirect is an answer of the application too. */
const probeWith = (clock) => async (url) => {
    try {
        const response = await fetch(url, { redirect: 'manual', signal: clock.limit(timeout) });
        await response.body?.cancel();
        return { status: response.status };
    }
    catch (error) {
        const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error;
        return { failure: (0, action_error_ts_1.messageOf)(cause) };
    }
};
exports.probeWith = probeWith;


/***/ }),

/***/ 99837:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6Environment = void 0;
exports.k6Arguments = k6Arguments;
/** `k6 run` that never asks the network for anything but the target. */
function k6Arguments(run) {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        '--',
        run.script,
    ];
}
/** Environment of k6: no extension is looked up or built on the way. */
exports.k6Environment = {
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
};


/***/ }),

/***/ 93036:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6 = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const k6_arguments_ts_1 = __webpack_require__(99837);
const private_file_ts_1 = __webpack_require__(90146);
/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from PATH; scripts see no more of the job than is given. */
const k6 = (exec, temporary, given) => ({
    run: async (script, environment, { timeout, signal }, onLine) => {
        const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0, node_path_1.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0, node_path_1.join)(folder, 'load.js');
            if ('text' in script)
                await (0, promises_1.writeFile)(path, script.text);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: (0, k6_arguments_ts_1.k6Arguments)({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: { ...given.variables, ...k6_arguments_ts_1.k6Environment },
                accept: anyCode,
                timeout,
                onLine,
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await (0, private_file_ts_1.readIfThere)(summaryFile);
            return { exitCode, output: stderr, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await (0, promises_1.rm)(folder, { recursive: true, force: true });
        }
    },
});
exports.k6 = k6;


/***/ }),

/***/ 94385:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.beside = void 0;
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
const beside = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(pause, stop.signal).then(() => true, () => false);
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
exports.beside = beside;


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

/***/ 6733:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadScript = loadScript;
exports.expectedRequests = expectedRequests;
exports.loadProfile = loadProfile;
exports.rateAfterRamp = rateAfterRamp;
const url_ts_1 = __webpack_require__(81622);
/**
 * A k6 script with one arrival rate, which may rise at first. Virtual users are there for answers
 * of up to two seconds (making more meanwhile costs requests), and at most for ten, when a request is
 * given up; if they run out, iterations are dropped, which is a threshold of its own: a load that
 * silently sends less than promised would prove nothing.
 */
function loadScript(options) {
    const users = Math.max(20, Math.ceil(options.ratePerSecond * 2));
    const settings = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        scenarios: {
            load: {
                ...arrivals(options),
                preAllocatedVUs: users,
                maxVUs: users * 5,
            },
        },
        thresholds: thresholds(options),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'

export const options = ${JSON.stringify(settings, null, 2)}

export default function () {
  http.get(${JSON.stringify((0, url_ts_1.joinUrl)(options.url, options.path))}, { timeout: '10s' })
}
`;
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
function arrivals(options) {
    const { durationMilliseconds, rampMilliseconds } = options;
    const { rate, timeUnit } = arrival(options.ratePerSecond);
    if (rampMilliseconds === 0) {
        const duration = seconds(durationMilliseconds);
        return { executor: 'constant-arrival-rate', rate, timeUnit, duration };
    }
    const stages = [
        { target: rate, duration: seconds(rampMilliseconds) },
        { target: rate, duration: seconds(durationMilliseconds - rampMilliseconds) },
    ];
    return { executor: 'ramping-arrival-rate', startRate: Math.ceil(rate / 10), timeUnit, stages };
}
/** k6 takes whole numbers only; rates of less than one a second are given by the minute. */
function arrival(perSecond) {
    return Number.isInteger(perSecond)
        ? { rate: perSecond, timeUnit: '1s' }
        : { rate: Math.round(perSecond * 60), timeUnit: '1m' };
}
function thresholds(options) {
    const bounds = {
        http_req_failed: [`rate<=${options.maxFailedRate}`],
        dropped_iterations: [`count<=${Math.floor(expectedRequests(options) * 0.01)}`],
    };
    if (options.maxP95Milliseconds !== undefined) {
        bounds['http_req_duration'] = [`p(95)<${options.maxP95Milliseconds}`];
    }
    return bounds;
}
/** Milliseconds at the full rate that send as much as the whole load: the ramp begins at a tenth. */
const fullMilliseconds = ({ durationMilliseconds, rampMilliseconds }) => durationMilliseconds - rampMilliseconds * 0.45;
/** Requests that the whole load amounts to. */
function expectedRequests(options) {
    return Math.round((options.ratePerSecond * fullMilliseconds(options)) / 1000);
}
/** The rate as it is asked for: milliseconds from the start of the load, requests per second. */
function loadProfile(options) {
    const { ratePerSecond: rate, durationMilliseconds: end, rampMilliseconds: ramp } = options;
    const start = ramp === 0 ? rate : rate / 10;
    return [
        [0, start],
        [ramp, rate],
        [end, rate],
        [end, 0],
    ];
}
/** Requests per second after the ramp, from the mean over the whole load. */
function rateAfterRamp(mean, options) {
    return (mean * options.durationMilliseconds) / fullMilliseconds(options);
}


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSummary = parseSummary;
exports.describeLoad = describeLoad;
/**
 * Reads what k6 wrote with `--summary-export`. In that file a rate's `value` is the share of
 * samples that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} if the text is no JSON
 */
function parseSummary(text) {
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
        crossed: crossedThresholds(metrics),
    };
}
function crossedThresholds(metrics) {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
}
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
function describeLoad(summary) {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
}


/***/ }),

/***/ 27082:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scriptEnvironment = exports.parseScriptVariables = exports.parseScriptVariable = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
const refused = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!WITHHELD.test(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
exports.parseScriptVariable = parseScriptVariable;
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(exports.parseScriptVariable);
exports.parseScriptVariables = parseScriptVariables;
/** Looks up what is named; the problem of each name that the job does not have goes to `note`. */
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
exports.scriptEnvironment = scriptEnvironment;


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.withoutCredentials = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const parse_url_ts_1 = __webpack_require__(59716);
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
/** An address as it may be shown: what stands before the host and behind the path can be a secret. */
const withoutCredentials = (address) => address.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, (part) => `${part.charAt(0)}***`);
exports.withoutCredentials = withoutCredentials;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = (0, parse_url_ts_1.parseUrl)(text);
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${(0, exports.withoutCredentials)(text)}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/**
 * Pairs written as `key=value`, separated by commas or line ends.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    const pairs = [];
    for (const item of items.filter((one) => one !== '')) {
        const equals = item.indexOf('=');
        if (equals <= 0) {
            const before = pairs.at(-1)?.[0];
            const place = before === undefined ? '' : `, which follows "${before}",`;
            throw invalid(`item ${pairs.length + 1}${place} is not key=value`, 'Write pairs such as team=shop, one a line.');
        }
        pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()]);
    }
    return Object.fromEntries(pairs);
};
exports.asPairs = asPairs;


/***/ }),

/***/ 78045:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderBullets = exports.renderTable = exports.linkOf = exports.codeOf = exports.escapeMarkdown = void 0;
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
exports.escapeMarkdown = escapeMarkdown;
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${(0, exports.escapeMarkdown)(text)}</code>`,
});
exports.codeOf = codeOf;
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : (0, exports.codeOf)(url);
exports.linkOf = linkOf;
const cellOf = (cell) => typeof cell === 'string' ? (0, exports.escapeMarkdown)(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
exports.renderTable = renderTable;
/** A list of texts, one a line. */
const renderBullets = (texts) => texts.map((text) => `- ${(0, exports.escapeMarkdown)(text)}\n`).join('');
exports.renderBullets = renderBullets;


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinUrl = exports.asUrl = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const input_text_ts_1 = __webpack_require__(12736);
const parse_url_ts_1 = __webpack_require__(59716);
/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0, parse_url_ts_1.parseUrl)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${(0, input_text_ts_1.withoutCredentials)(text)}" is not an http or https address`,
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
exports.asUrl = asUrl;
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;
exports.joinUrl = joinUrl;


/***/ }),

/***/ 68414:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.perSecond = exports.formatRate = exports.parseRate = void 0;
const action_error_ts_1 = __webpack_require__(21025);
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
    throw new action_error_ts_1.ActionError({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
exports.parseRate = parseRate;
const formatRate = ({ requests, perMilliseconds }) => `${requests}/${perMilliseconds === 1000 ? 's' : 'm'}`;
exports.formatRate = formatRate;
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;
exports.perSecond = perSecond;


/***/ }),

/***/ 79113:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asShare = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};
exports.asShare = asShare;


/***/ })

};
