import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 76086:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemClock = void 0;
const promises_1 = __nccwpck_require__(58500);
exports.systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0, promises_1.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error) => {
            // Node tells of any abort in the same words; who aborted knows why.
            signal?.throwIfAborted();
            throw error;
        });
    },
};


/***/ }),

/***/ 19772:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.useProxy = void 0;
const proxy_address_ts_1 = __nccwpck_require__(13859);
/** As curl, Go and Node have it, small letters win. */
const VARIABLES = [
    ['https_proxy', 'HTTPS_PROXY'],
    ['http_proxy', 'HTTP_PROXY'],
];
/**
 * Sends every call of this process by the proxy that HTTPS_PROXY and HTTP_PROXY name, except to the
 * hosts of NO_PROXY. Node does it itself: nothing is loaded, and nothing happens without a proxy.
 * Processes that we start find the variables as they were.
 *
 * @param mask gets the passwords of the proxies, before anything else is done
 * @returns why a proxy is not used: it is of SOCKS, or this Node is too old (before 24.14; older ones of
 * version 24 do so only with NODE_USE_ENV_PROXY=1 in their environment)
 * @throws ActionError PROXY_INVALID
 */
const useProxy = async (environment, mask) => {
    const given = VARIABLES.flatMap(([name, other]) => {
        const variable = environment[name] ? name : other;
        const value = environment[variable];
        return value ? [{ name, variable, value }] : [];
    });
    given.flatMap(({ value }) => (0, proxy_address_ts_1.proxyPasswords)(value)).forEach(mask);
    const used = given.filter(({ value }) => !(0, proxy_address_ts_1.isSocks)(value));
    const socks = given.find(({ value }) => (0, proxy_address_ts_1.isSocks)(value));
    const unused = socks && `${socks.variable} names a SOCKS proxy, which is not used`;
    if (used.length === 0)
        return unused;
    const proxies = {};
    for (const { name, variable, value } of used)
        proxies[name] = (0, proxy_address_ts_1.parseProxyAddress)(variable, value);
    const { default: http } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23));
    if (typeof http.setGlobalProxyFromEnv !== 'function') {
        const isOn = environment['NODE_USE_ENV_PROXY'] === '1';
        return isOn ? unused : `Node ${process.version} of this runner cannot use a proxy: update it`;
    }
    const { noProxyForNode } = await __nccwpck_require__.e(/* import() */ 498).then(__nccwpck_require__.bind(__nccwpck_require__, 94498));
    const direct = noProxyForNode(environment['no_proxy'] || environment['NO_PROXY'] || '');
    http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
    return unused;
};
exports.useProxy = useProxy;


/***/ }),

/***/ 21953:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createContext = void 0;
const node_os_1 = __nccwpck_require__(48161);
const environment_ts_1 = __nccwpck_require__(45047);
const inputs_ts_1 = __nccwpck_require__(39205);
const log_ts_1 = __nccwpck_require__(47708);
const outputs_ts_1 = __nccwpck_require__(97424);
const state_ts_1 = __nccwpck_require__(6003);
const summary_ts_1 = __nccwpck_require__(41070);
const createContext = (environment, clock, write) => {
    const log = (0, log_ts_1.createLog)(write, clock);
    return {
        environment,
        readInputs: (0, inputs_ts_1.inputsFrom)(environment, (secret) => log.mask(secret)),
        outputs: outputs_ts_1.runnerOutputs,
        state: (0, state_ts_1.runnerState)(environment),
        log,
        summary: (0, summary_ts_1.runnerSummary)((0, environment_ts_1.variable)(environment, 'GITHUB_STEP_SUMMARY') !== undefined),
        clock,
        temporaryFolder: (0, environment_ts_1.variable)(environment, 'RUNNER_TEMP') ?? (0, node_os_1.tmpdir)(),
    };
};
exports.createContext = createContext;


/***/ }),

/***/ 31019:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.actionsCore = void 0;
/** By name, so that the bundler leaves out the rest of the package. */
const load = async () => {
    const { exportVariable, saveState, setOutput, summary } = await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 13045));
    return { exportVariable, saveState, setOutput, summary };
};
let loaded;
/** What @actions/core writes for the runner; loaded on the first write. */
const actionsCore = () => (loaded ??= load());
exports.actionsCore = actionsCore;


/***/ }),

/***/ 45047:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.variable = void 0;
const variable = (environment, name) => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
};
exports.variable = variable;


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.failureCommand = exports.renderFailure = exports.describeService = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const workflow_command_ts_1 = __nccwpck_require__(28513);
const indent = (text) => text.replaceAll('\n', '\n  ');
/** What OCI said, in one line. */
const describeService = ({ status, code, operation, requestId }) => {
    const id = requestId === undefined ? '' : ` (opc-request-id ${requestId})`;
    return `OCI answered ${status} ${code} to ${operation}${id}`;
};
exports.describeService = describeService;
/** The chain of causes, so that nothing of what really happened is lost. */
const causeLines = (error) => {
    const cause = error.cause;
    if (cause === undefined)
        return [];
    const text = (0, action_error_ts_1.messageOf)(cause);
    const known = error.message.includes(text);
    return [
        ...(known ? [] : [`  Cause: ${indent(text)}`]),
        ...(cause instanceof Error ? causeLines(cause) : []),
    ];
};
const renderOne = (thrown) => {
    if (!(thrown instanceof action_error_ts_1.ActionError)) {
        const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : (0, action_error_ts_1.messageOf)(thrown);
        const text = `${(0, action_error_ts_1.messageOf)(thrown)}\n  This is a defect of the action; please report it.\n  ${indent(stack)}`;
        return { title: 'UNEXPECTED', text };
    }
    const lines = [
        indent(thrown.message),
        ...(thrown.service === undefined ? [] : [`  ${(0, exports.describeService)(thrown.service)}`]),
        ...causeLines(thrown),
        `  Do: ${indent(thrown.hint)}`,
        `  More: docs/troubleshooting.md#${thrown.code.toLowerCase()}`,
    ];
    return { title: thrown.code, text: lines.join('\n') };
};
const allOf = (thrown) => thrown instanceof AggregateError ? thrown.errors.flatMap(allOf) : [thrown];
/** Several stages can fail together: one annotation that holds them all. */
const renderFailure = (thrown) => {
    if (!(thrown instanceof AggregateError))
        return renderOne(thrown);
    const each = allOf(thrown).map(renderOne);
    if (each.length === 1 && each[0] !== undefined)
        return each[0];
    return {
        title: each.map(({ title }) => title).join(', '),
        text: each.map(({ title, text }) => `${title}: ${text}`).join('\n'),
    };
};
exports.renderFailure = renderFailure;
/** A main step fails with one annotation; a post step only warns. */
const failureCommand = (thrown, phase) => {
    const { title, text } = (0, exports.renderFailure)(thrown);
    return (0, workflow_command_ts_1.workflowCommand)(phase === 'main' ? 'error' : 'warning', `${title}: ${text}`, { title });
};
exports.failureCommand = failureCommand;


/***/ }),

/***/ 39205:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inputsFrom = exports.InputReader = exports.InputsError = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const environment_ts_1 = __nccwpck_require__(45047);
/** Thrown when inputs are wrong: all problems in one error. */
class InputsError extends action_error_ts_1.ActionError {
    problems;
    constructor(problems, hints) {
        super({
            code: 'INPUT_INVALID',
            message: problems.length === 1
                ? (problems[0] ?? '')
                : `${problems.length} inputs are wrong:\n  ${problems.join('\n  ')}`,
            hint: [...new Set(hints)].join('\n  '),
        });
        this.problems = problems;
    }
}
exports.InputsError = InputsError;
/** Typed getters; each notes what is wrong with its input and lets the next ones be read too. */
class InputReader {
    #environment;
    #mask;
    #problems = [];
    #hints = [];
    constructor(environment, mask) {
        this.#environment = environment;
        this.#mask = mask;
    }
    #text(name) {
        const value = (0, environment_ts_1.variable)(this.#environment, `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`);
        return value?.trim() === '' ? undefined : value?.trim();
    }
    /** Whether the workflow gave the input at all. */
    has(name) {
        return this.#text(name) !== undefined;
    }
    /** Notes a problem that concerns several inputs, such as two that exclude each other. */
    problem(message, hint) {
        this.#problems.push(message);
        this.#hints.push(hint);
    }
    /** The value returned for a wrong or absent input is never seen: `readInputs` throws first. */
    required(name, parse) {
        const value = this.optional(name, parse);
        if (!this.has(name)) {
            this.problem(`input "${name}" is missing`, 'Add what is missing under "with:" of the step.');
        }
        return value;
    }
    optional(name, parse) {
        const text = this.#text(name);
        if (text === undefined)
            return undefined;
        try {
            return parse(text);
        }
        catch (error) {
            const hint = error instanceof action_error_ts_1.ActionError ? error.hint : `Correct "${name}:".`;
            this.problem(`input "${name}": ${(0, action_error_ts_1.messageOf)(error)}`, hint);
            return undefined;
        }
    }
    withDefault(name, parse, otherwise) {
        return this.optional(name, parse) ?? otherwise;
    }
    /** Items separated by commas or line ends. Empty when absent. */
    list(name, parse) {
        const items = (text) => text.split(/[\n,]/).map((item) => item.trim());
        return (this.optional(name, (text) => items(text)
            .filter((item) => item !== '')
            .map(parse)) ?? []);
    }
    /** A value that must never be shown; masked before anything else sees it. */
    secret(name) {
        const value = this.#text(name);
        if (value !== undefined)
            this.#mask(value);
        return value;
    }
    finish() {
        if (this.#problems.length > 0)
            throw new InputsError(this.#problems, this.#hints);
    }
}
exports.InputReader = InputReader;
/**
 * @throws InputsError naming every input that is missing or wrong.
 */
const inputsFrom = (environment, mask) => (read) => {
    const reader = new InputReader(environment, mask);
    const values = read(reader);
    reader.finish();
    return values;
};
exports.inputsFrom = inputsFrom;


/***/ }),

/***/ 47708:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLog = void 0;
const duration_ts_1 = __nccwpck_require__(66228);
const workflow_command_ts_1 = __nccwpck_require__(28513);
/** Time between two heartbeat lines of one stage. */
const HEARTBEAT = 10_000;
const SHORTEST_SECRET = 6;
/** Prints what is awaited, at most once in ten seconds, and how long it has been awaited. */
const heartbeat = (name, clock, write) => {
    const started = clock.now();
    let last = started;
    return (what) => {
        const now = clock.now();
        if (now - last < HEARTBEAT)
            return;
        last = now;
        write(`  ${name}: waiting for ${what} (${(0, duration_ts_1.formatDuration)(now - started)})`);
    };
};
const createLog = (write, clock) => {
    const warning = (message) => write((0, workflow_command_ts_1.workflowCommand)('warning', message));
    const stage = (name, live) => {
        const started = clock.now();
        const lines = [];
        const info = live ? write : (message) => void lines.push(message);
        let beat = heartbeat(name, clock, write);
        let awaited = '';
        return {
            info,
            warning,
            waiting: (what) => {
                // The time shown belongs to the thing awaited, not to its progress behind the colon.
                const subject = what.split(':')[0] ?? what;
                if (subject !== awaited)
                    beat = heartbeat(name, clock, write);
                awaited = subject;
                beat(what);
            },
            done: (result) => {
                const title = `▸ ${name}: ${result} (${(0, duration_ts_1.formatDuration)(clock.now() - started)})`;
                if (lines.length === 0)
                    return write(title);
                write((0, workflow_command_ts_1.workflowCommand)('group', title));
                lines.forEach(write);
                write('::endgroup::');
            },
        };
    };
    return {
        info: write,
        notice: (message) => write((0, workflow_command_ts_1.workflowCommand)('notice', message)),
        warning,
        debug: (message) => write((0, workflow_command_ts_1.workflowCommand)('debug', message)),
        mask: (secret) => {
            // A PEM's frame is no secret, and a short last line would hide harmless text everywhere.
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line));
            for (const line of secrets)
                write((0, workflow_command_ts_1.workflowCommand)('add-mask', line));
        },
        stage: (name) => stage(name, true),
        parallelStage: (name) => stage(name, false),
    };
};
exports.createLog = createLog;


/***/ }),

/***/ 97424:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runnerOutputs = void 0;
const core_ts_1 = __nccwpck_require__(31019);
exports.runnerOutputs = {
    set: async (name, value) => (await (0, core_ts_1.actionsCore)()).setOutput(name, value),
    exportVariable: async (name, value) => (await (0, core_ts_1.actionsCore)()).exportVariable(name, value),
};


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isText = exports.runnerState = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const core_ts_1 = __nccwpck_require__(31019);
const environment_ts_1 = __nccwpck_require__(45047);
const parsed = (key, text) => {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new action_error_ts_1.ActionError({
            code: 'STATE_UNREADABLE',
            message: `the state "${key}" that the main step saved is not readable`,
            hint: 'Nothing was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
            cause,
        });
    }
};
const runnerState = (environment) => ({
    save: async (key, value) => (await (0, core_ts_1.actionsCore)()).saveState(key, JSON.stringify(value)),
    load: (key, isValid) => {
        const text = (0, environment_ts_1.variable)(environment, `STATE_${key}`);
        const value = text === undefined ? undefined : parsed(key, text);
        return isValid(value) ? value : undefined;
    },
});
exports.runnerState = runnerState;
const isText = (value) => typeof value === 'string';
exports.isText = isText;


/***/ }),

/***/ 41070:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderTable = exports.runnerSummary = void 0;
const core_ts_1 = __nccwpck_require__(31019);
const runnerSummary = (isAvailable) => ({
    append: async (markdown) => {
        if (isAvailable)
            await (await (0, core_ts_1.actionsCore)()).summary.addRaw(markdown, true).write();
    },
});
exports.runnerSummary = runnerSummary;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
/** A Markdown table. */
const renderTable = (head, rows) => {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') + '\n';
};
exports.renderTable = renderTable;


/***/ }),

/***/ 28513:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workflowCommand = void 0;
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** A line that the runner understands: `::error title=X::text`. */
const workflowCommand = (name, data, properties = {}) => {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
};
exports.workflowCommand = workflowCommand;


/***/ }),

/***/ 21025:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.messageOf = exports.ActionError = void 0;
/** Every failure that a user can do something about. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    service;
    constructor({ code, message, hint, cause, service }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.service = service;
    }
}
exports.ActionError = ActionError;
/**
 * The text of anything thrown. oci-common throws plain objects for connection failures, so `String()`
 * alone would print `[object Object]`.
 */
const messageOf = (thrown) => {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown !== 'object' || thrown === null)
        return String(thrown);
    if ('message' in thrown && typeof thrown.message === 'string' && thrown.message !== '') {
        return thrown.message;
    }
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    return thrown instanceof Error ? thrown.name : JSON.stringify(thrown);
};
exports.messageOf = messageOf;


/***/ }),

/***/ 66228:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inSeconds = exports.formatDuration = exports.parseDuration = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const UNITS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const WHOLE = /^(?:[0-9]+(?:\.[0-9]+)?(?:ms|s|m|h|d))+$/;
const PART = /([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d)/g;
/**
 * A duration as Go and Kubernetes write it ('3m', '90s', '1h30m', also '7d'), in milliseconds.
 * @throws ActionError DURATION_INVALID
 */
const parseDuration = (text) => {
    const trimmed = text.trim();
    const milliseconds = WHOLE.test(trimmed)
        ? [...trimmed.matchAll(PART)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN), 0)
        : Number.NaN;
    if (milliseconds > 0)
        return Math.round(milliseconds);
    throw new action_error_ts_1.ActionError({
        code: 'DURATION_INVALID',
        message: `"${text}" is not a duration above zero`,
        hint: 'Write a number with a unit: 90s, 3m, 1h30m.',
    });
};
exports.parseDuration = parseDuration;
/** For people: `12.4 s`, `1 min 05 s`, `2 h 03 min`. */
const formatDuration = (milliseconds) => {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
    return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
};
exports.formatDuration = formatDuration;
/** For tools such as helm and k6: whole seconds, as `180s`. */
const inSeconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)}s`;
exports.inSeconds = inSeconds;


/***/ }),

/***/ 13859:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proxyPasswords = exports.parseProxyAddress = exports.isSocks = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
};
/** Some tools can use one; Node cannot, and connects directly. */
const isSocks = (value) => /^\s*socks[a-z0-9]*:\/\//i.test(value);
exports.isSocks = isSocks;
/** URL takes what follows these characters for a path, and a part of the password for the host. */
const isCutShort = (url) => /[/\\?#].*@/s.test(url.replace(SCHEME, ''));
const parse = (url) => {
    if (isCutShort(url) || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, href } = new URL(url);
    const isSpoken = protocol === 'http:' || protocol === 'https:';
    return isSpoken && decoded(username + password) !== undefined ? href : undefined;
};
/**
 * The address that a proxy variable holds; without a scheme it is http, as curl and Go take it.
 * @throws ActionError PROXY_INVALID, without the value: it can hold a password.
 */
const parseProxyAddress = (variable, value) => {
    const text = value.trim();
    const address = parse(SCHEME.test(text) ? text : `http://${text}`);
    if (address !== undefined)
        return address;
    throw new action_error_ts_1.ActionError({
        code: 'PROXY_INVALID',
        message: `${variable} is not the address of an http or https proxy`,
        hint: 'Write http://host:port or http://user:password@host:port, and in user and password %25 for %, %23 for #, %2F for /, %3A for :, %3F for ?, %40 for @ and %5C for \\.',
    });
};
exports.parseProxyAddress = parseProxyAddress;
/** The password in a proxy variable, as written and as meant, also where the rest is no address. */
const proxyPasswords = (value) => {
    const written = /^[^:]*:(.*)@/s.exec(value.trim().replace(SCHEME, ''))?.[1] ?? '';
    return [...new Set([written, decoded(written) ?? ''])].filter((text) => text !== '');
};
exports.proxyPasswords = proxyPasswords;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 24876:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("punycode");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "B", ({ value: true }));
exports.i = void 0;
const clock_ts_1 = __nccwpck_require__(76086);
const proxy_ts_1 = __nccwpck_require__(19772);
const context_ts_1 = __nccwpck_require__(21953);
const failure_ts_1 = __nccwpck_require__(7844);
/** Loaded when asked for, so that an action starts without the code of the others. */
const actions = {
    root: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(815), __nccwpck_require__.e(284), __nccwpck_require__.e(148), __nccwpck_require__.e(254), __nccwpck_require__.e(276), __nccwpck_require__.e(297), __nccwpck_require__.e(882), __nccwpck_require__.e(770), __nccwpck_require__.e(691), __nccwpck_require__.e(438), __nccwpck_require__.e(81), __nccwpck_require__.e(808), __nccwpck_require__.e(573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8573))).pipeline,
    'kubeconfig-token': async () => (await __nccwpck_require__.e(/* import() */ 532).then(__nccwpck_require__.bind(__nccwpck_require__, 2532))).kubeconfigToken,
    kubeconfig: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(276), __nccwpck_require__.e(53)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11276))).kubeconfig,
    'build-push': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30708))).buildPush,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(148), __nccwpck_require__.e(882), __nccwpck_require__.e(867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83800))).deployAction,
    load: async () => (await __nccwpck_require__.e(/* import() */ 587).then(__nccwpck_require__.bind(__nccwpck_require__, 85587))).load,
    'assert-scaling': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(148), __nccwpck_require__.e(81), __nccwpck_require__.e(682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45657))).assertScaling,
    preview: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(815), __nccwpck_require__.e(284), __nccwpck_require__.e(148), __nccwpck_require__.e(254), __nccwpck_require__.e(276), __nccwpck_require__.e(297), __nccwpck_require__.e(882), __nccwpck_require__.e(770), __nccwpck_require__.e(438), __nccwpck_require__.e(765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71943))).preview,
    auth: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(297), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86297))).auth,
    'login-ocir': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(770), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94770))).loginOcir,
    'drift-check': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(815), __nccwpck_require__.e(284), __nccwpck_require__.e(148), __nccwpck_require__.e(254), __nccwpck_require__.e(276), __nccwpck_require__.e(297), __nccwpck_require__.e(882), __nccwpck_require__.e(770), __nccwpck_require__.e(691), __nccwpck_require__.e(438), __nccwpck_require__.e(81), __nccwpck_require__.e(808), __nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68661))).driftCheck,
    'ensure-network': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(254), __nccwpck_require__.e(691), __nccwpck_require__.e(482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26482))).ensureNetwork,
    'ensure-node-pool': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(284), __nccwpck_require__.e(254), __nccwpck_require__.e(193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79193))).ensureNodePool,
};
const write = (line) => {
    process.stdout.write(`${line}\n`);
};
/** Kubectl reads what its credential plugin prints, and shows its standard error. */
const PLUGIN = 'kubeconfig-token';
const writeError = (text) => {
    process.stderr.write(`${text}\n`);
};
const followProxy = async (name, { environment, log }) => {
    const isPlugin = name === PLUGIN;
    // What the plugin prints, no runner reads; the step that made the kubeconfig has masked it.
    const told = await (0, proxy_ts_1.useProxy)(environment, (secret) => !isPlugin && log.mask(secret));
    if (told === undefined)
        return;
    if (isPlugin)
        writeError(told);
    else
        log.warning(told);
};
/** Runs one phase of one action. The only place where failures are caught. */
const main = async (name, phase) => {
    // Dependencies use what Node deprecates; nobody who reads a job's log can do anything about it.
    process.noDeprecation = true;
    const context = (0, context_ts_1.createContext)(process.env, clock_ts_1.systemClock, write);
    try {
        const action = await actions[name]?.();
        if (action === undefined)
            throw new Error(`there is no action "${name}"`);
        // Post asks nobody: what it removes must go, whatever the proxy's variables hold.
        if (phase === 'main')
            await followProxy(name, context);
        await action[phase]?.(context);
    }
    catch (error) {
        if (name === PLUGIN)
            writeError((0, failure_ts_1.renderFailure)(error).text);
        else
            write((0, failure_ts_1.failureCommand)(error, phase));
        if (phase === 'main')
            process.exitCode = 1;
    }
    finally {
        // A connection that was given up, such as one to a proxy that never answers, keeps Node waiting.
        setTimeout(() => process.exit(), 200).unref();
    }
};
exports.i = main;

})();

var __webpack_exports___esModule = __webpack_exports__.B;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports___esModule as __esModule, __webpack_exports__main as main };
