import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 76086:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clockUntil = void 0;
const promises_1 = __nccwpck_require__(58500);
/** The time of the machine, until the step ends: then nothing is waited for any more. */
const clockUntil = (end) => ({
    now: () => Date.now(),
    sleep: async (milliseconds, own) => {
        const signal = own === undefined ? end : AbortSignal.any([end, own]);
        await (0, promises_1.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
            // Node throws a generic AbortError; the reason says more.
            signal.throwIfAborted();
            throw error;
        });
    },
    limit: (milliseconds) => AbortSignal.any([end, AbortSignal.timeout(Math.max(0, Math.round(milliseconds)))]),
});
exports.clockUntil = clockUntil;


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.useProxy = void 0;
const proxy_address_ts_1 = __nccwpck_require__(23786);
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
    const { noProxyForNode } = await __nccwpck_require__.e(/* import() */ 289).then(__nccwpck_require__.bind(__nccwpck_require__, 70289));
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
const environment_ts_1 = __nccwpck_require__(45047);
const inputs_ts_1 = __nccwpck_require__(39205);
const log_ts_1 = __nccwpck_require__(47708);
const outputs_ts_1 = __nccwpck_require__(97424);
const summary_ts_1 = __nccwpck_require__(41070);
/** All but the state, which begins and ends with the step. */
const createContext = (environment, end, clock, write) => {
    const log = (0, log_ts_1.createLog)(write, clock);
    return {
        ...end,
        environment,
        readInputs: (0, inputs_ts_1.inputsFrom)(environment, (secret) => log.mask(secret)),
        outputs: outputs_ts_1.runnerOutputs,
        log,
        summary: (0, summary_ts_1.runnerSummary)((0, environment_ts_1.variable)(environment, 'GITHUB_STEP_SUMMARY') !== undefined),
        clock,
        temporaryFolder: (0, environment_ts_1.temporaryFolderOf)(environment),
    };
};
exports.createContext = createContext;


/***/ }),

/***/ 31019:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.actionsCore = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
/** By name, so that the bundler leaves out the rest of the package. */
const load = async () => {
    const { exportVariable, setOutput, summary } = await __nccwpck_require__.e(/* import() */ 3045).then(__nccwpck_require__.bind(__nccwpck_require__, 13045));
    return { exportVariable, setOutput, summary };
};
let loaded;
/**
 * What @actions/core writes for the runner; loaded on the first write. Without the file for it, the
 * package would print the value as a command.
 * @throws ActionError RUNNER_FILE_MISSING
 */
const actionsCore = async (file) => {
    if (process.env[file])
        return (loaded ??= load());
    throw new action_error_ts_1.ActionError({
        code: 'RUNNER_FILE_MISSING',
        message: `the runner has set no ${file}, which names the file that this step writes to`,
        hint: 'Update the runner: actions on Node 24 need version 2.327.1 or newer.',
    });
};
exports.actionsCore = actionsCore;


/***/ }),

/***/ 45047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.temporaryFolderOf = exports.variable = void 0;
const node_os_1 = __nccwpck_require__(48161);
const variable = (environment, name) => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
};
exports.variable = variable;
/** The job's own folder for files that must not outlive it. */
const temporaryFolderOf = (environment) => (0, exports.variable)(environment, 'RUNNER_TEMP') ?? (0, node_os_1.tmpdir)();
exports.temporaryFolderOf = temporaryFolderOf;


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

/***/ 5258:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guards = void 0;
/**
 * Inputs that limit what a step may do, each with the word that stands for "no limit of its own".
 * Empty ones would be no limit at all, as after a misspelt variable, or where GitHub empties an output
 * that holds a masked value. The runner gives absent and empty inputs alike, unless action.yml has a
 * default: so all of these have one, and an empty one was given.
 */
exports.guards = new Map([
    ['allowed-tenancies', 'any'],
    ['approved-plan', 'none'],
    ['mode', 'apply'],
    ['method', 'auto'],
    ['auth', 'oci'],
    ['export', 'true'],
    ['repositories', 'all'],
    ['access', 'push'],
    ['clients', 'auto'],
    ['api-endpoint', 'public'],
    ['stages', 'auto'],
    ['expect', 'auto'],
    ['fail-on-drift', 'false'],
    ['max-failed', 'auto'],
    ['max-p95', 'auto'],
]);


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inertText = void 0;
/** What the runner's comparisons ignore: between the characters of a command's mark it counts as absent. */
const IGNORED = String.raw `[\p{Default_Ignorable_Code_Point}\p{Cc}]*`;
/** The older form of a command counts anywhere in a line. */
const olderMark = new RegExp(String.raw `#(${IGNORED})#(${IGNORED})\[`, 'gu');
/** The newer form counts at a line's start, after white space. */
const newerMark = new RegExp(String.raw `^([\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/**
 * Text of others as the runner may print it: readable as it was, and no line of it a command. A visible
 * space breaks the marks, because the runner may ignore an invisible character.
 */
const inertText = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(olderMark, '#$1#$2 [').replace(newerMark, '$1:$2 :'))
    .join('\n');
exports.inertText = inertText;


/***/ }),

/***/ 39205:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inputsFrom = exports.InputReader = exports.InputsError = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const guards_ts_1 = __nccwpck_require__(5258);
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
        const value = this.#given(name);
        return value === '' || value === guards_ts_1.guards.get(name) ? undefined : value;
    }
    #given(name) {
        return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    }
    /** @see guards */
    #noteBlank(name) {
        const unlimited = guards_ts_1.guards.get(name);
        if (unlimited === undefined || this.#given(name) !== '')
            return;
        const hint = `Check the variable, secret or output that it comes from. Leave it out, or write "${unlimited}", if no other limit is meant.`;
        this.problem(`input "${name}" is given, but empty, and empty it would limit nothing`, hint);
    }
    /** Whether the workflow gave the input, and not only the word for a guard that does not limit. */
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
        if (this.has(name))
            return this.optional(name, parse);
        this.problem(`input "${name}" is missing`, 'Add what is missing under "with:" of the step.');
        return undefined;
    }
    optional(name, parse) {
        this.#noteBlank(name);
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
const inert_text_ts_1 = __nccwpck_require__(6176);
const workflow_command_ts_1 = __nccwpck_require__(28513);
/** Time between two heartbeat lines of one stage. */
const HEARTBEAT = 10_000;
const SHORTEST_SECRET = 6;
/** Prints what is awaited, at most once in ten seconds, and how long it has been awaited. */
const heartbeat = (name, clock, say) => {
    const started = clock.now();
    let last = started;
    return (what) => {
        const now = clock.now();
        if (now - last < HEARTBEAT)
            return;
        last = now;
        say(`  ${name}: waiting for ${what} (${(0, duration_ts_1.formatDuration)(now - started)})`);
    };
};
/** Whatever is told here, only commands of ours reach the runner as such. */
const createLog = (write, clock) => {
    const say = (text) => write((0, inert_text_ts_1.inertText)(text));
    const warning = (message) => write((0, workflow_command_ts_1.workflowCommand)('warning', message));
    const stage = (name, live) => {
        const started = clock.now();
        const lines = [];
        const info = live ? say : (message) => void lines.push(message);
        let beat = heartbeat(name, clock, say);
        let awaited = '';
        return {
            info,
            warning,
            waiting: (what) => {
                // The time shown belongs to the thing awaited, not to its progress behind the colon.
                const subject = what.split(':')[0] ?? what;
                if (subject !== awaited)
                    beat = heartbeat(name, clock, say);
                awaited = subject;
                beat(what);
            },
            done: (result) => {
                const title = `▸ ${name}: ${result} (${(0, duration_ts_1.formatDuration)(clock.now() - started)})`;
                if (lines.length === 0)
                    return say(title);
                write((0, workflow_command_ts_1.workflowCommand)('group', title));
                lines.forEach(say);
                write('::endgroup::');
            },
        };
    };
    return {
        info: say,
        notice: (message) => write((0, workflow_command_ts_1.workflowCommand)('notice', message)),
        warning,
        debug: (message) => write((0, workflow_command_ts_1.workflowCommand)('debug', message)),
        mask: (secret) => {
            // A PEM's frame is no secret, and a short last line would hide harmless text everywhere.
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line));
            // Also as it is printed, where that is not to the letter.
            const forms = new Set(secrets.flatMap((line) => [line, ...(0, inert_text_ts_1.inertText)(line).split('\n')]));
            for (const form of forms)
                write((0, workflow_command_ts_1.workflowCommand)('add-mask', form));
        },
        stage: (name) => stage(name, true),
        parallelStage: (name) => stage(name, false),
    };
};
exports.createLog = createLog;


/***/ }),

/***/ 21473:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.closeGate = void 0;
const inert_text_ts_1 = __nccwpck_require__(6176);
/**
 * Makes inert all that anything in this process writes to a stream, Node and dependencies included. A
 * line is passed on when it is whole.
 *
 * @returns the only way past: for a command of ours
 */
const closeGate = (stream) => {
    const pass = stream.write.bind(stream);
    let rest = '';
    const flush = () => {
        if (rest !== '')
            pass(`${(0, inert_text_ts_1.inertText)(rest)}\n`);
        rest = '';
    };
    stream.write = (chunk, encoding, done) => {
        const text = rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
        const end = text.lastIndexOf('\n') + 1;
        rest = text.slice(end);
        return pass((0, inert_text_ts_1.inertText)(text.slice(0, end)), typeof encoding === 'function' ? encoding : done);
    };
    process.on('exit', flush);
    return (line) => {
        flush();
        pass(`${line}\n`);
    };
};
exports.closeGate = closeGate;


/***/ }),

/***/ 97424:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runnerOutputs = void 0;
const core_ts_1 = __nccwpck_require__(31019);
exports.runnerOutputs = {
    set: async (name, value) => (await (0, core_ts_1.actionsCore)('GITHUB_OUTPUT')).setOutput(name, value),
    exportVariable: async (name, value) => (await (0, core_ts_1.actionsCore)('GITHUB_ENV')).exportVariable(name, value),
};


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RunnerState = void 0;
const node_crypto_1 = __nccwpck_require__(77598);
const node_fs_1 = __nccwpck_require__(73024);
const node_path_1 = __nccwpck_require__(76760);
const action_error_ts_1 = __nccwpck_require__(21025);
const json_ts_1 = __nccwpck_require__(93258);
const environment_ts_1 = __nccwpck_require__(45047);
/** The only key of ours among the runner's: it names the notes of the step, and nothing to act on. */
const KEY = 'step';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NAME = new RegExp(`^oke-step-(${UUID})\\.json$`);
const nameOf = (id) => `oke-step-${id}.json`;
const unreadable = (what) => new action_error_ts_1.ActionError({
    code: 'STATE_UNREADABLE',
    message: `what the main step noted for its clean-up is not readable: ${what}`,
    hint: 'Nothing of it was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
});
/** Whose notes they are, in the same words in main and post. */
const ownerOf = (action, environment) => JSON.stringify([
    action,
    ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => (0, environment_ts_1.variable)(environment, name) ?? ''),
]);
/** The text of notes that a step of ours wrote: a file of this user that nobody else may change. */
const readNotes = (folder, id) => {
    try {
        const path = (0, node_path_1.join)(folder, nameOf(id));
        const found = (0, node_fs_1.lstatSync)(path);
        const isOurs = found.isFile() && (found.mode & 0o77) === 0 && found.uid === process.getuid?.();
        return isOurs ? (0, node_fs_1.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
};
/** The ids of all notes in a folder that name this owner. */
const notesOf = (folder, owner) => {
    try {
        return (0, node_fs_1.readdirSync)(folder).flatMap((name) => {
            const id = NAME.exec(name)?.[1];
            if (id === undefined)
                return [];
            return at(readNotes(folder, id), 'owner') === owner ? [id] : [];
        });
    }
    catch {
        return [];
    }
};
const at = (notes, key) => (0, json_ts_1.record)((0, json_ts_1.parseJson)(notes ?? ''))[key];
/**
 * Notes in a private file of the job's temporary folder: what a line of output can set, it cannot reach.
 * GitHub's state has no more than the id of the notes. The runner takes the file of main's state after
 * all that main printed, so the id that stands there from the start wins. Without it post looks for the
 * notes of its own step, and leaves those of others alone.
 */
class RunnerState {
    #environment;
    #folder;
    #owner;
    #records = {};
    #id;
    constructor(action, environment) {
        this.#environment = environment;
        this.#folder = (0, environment_ts_1.temporaryFolderOf)(environment);
        this.#owner = ownerOf(action, environment);
    }
    begin() {
        const id = (0, node_crypto_1.randomUUID)();
        this.#id = id;
        const file = (0, environment_ts_1.variable)(this.#environment, 'GITHUB_STATE');
        if (file !== undefined)
            (0, node_fs_1.appendFileSync)(file, `${KEY}<<${id}-end\n${id}\n${id}-end\n`);
        this.#write(id);
    }
    save(key, value) {
        if (this.#id === undefined)
            throw new Error(`"${key}" is saved before the state was begun`);
        this.#records[key] = value;
        this.#write(this.#id);
        return Promise.resolve();
    }
    load(key, parse) {
        const id = this.#find();
        if (id === undefined)
            return undefined;
        const notes = readNotes(this.#folder, id);
        const records = at(notes, 'records');
        if (records === undefined)
            throw unreadable(nameOf(id));
        const value = (0, json_ts_1.record)(records)[key];
        const parsed = value === undefined ? undefined : parse(value);
        if (value !== undefined && parsed === undefined)
            throw unreadable(`its record "${key}"`);
        return parsed;
    }
    end() {
        const id = this.#find();
        if (id === undefined)
            return;
        (0, node_fs_1.rmSync)((0, node_path_1.join)(this.#folder, nameOf(id)), { force: true });
        (0, node_fs_1.rmSync)((0, node_path_1.join)(this.#folder, `${nameOf(id)}.part`), { force: true });
    }
    /** Whole or not at all, and not through a link that lies there. */
    #write(id) {
        const path = (0, node_path_1.join)(this.#folder, nameOf(id));
        (0, node_fs_1.mkdirSync)(this.#folder, { recursive: true });
        (0, node_fs_1.rmSync)(`${path}.part`, { force: true });
        const notes = JSON.stringify({ owner: this.#owner, records: this.#records });
        (0, node_fs_1.writeFileSync)(`${path}.part`, notes, { mode: 0o600, flag: 'wx' });
        (0, node_fs_1.renameSync)(`${path}.part`, path);
    }
    /** Our notes: those that the state names, else the only ones of this step. */
    #find() {
        if (this.#id !== undefined)
            return this.#id;
        const named = (0, environment_ts_1.variable)(this.#environment, `STATE_${KEY}`) ?? '';
        const isThere = new RegExp(`^${UUID}$`).test(named) && readNotes(this.#folder, named) !== undefined;
        const found = isThere ? [named] : notesOf(this.#folder, this.#owner);
        if (found.length > 1)
            throw unreadable('several steps could have made it');
        this.#id = found[0];
        return this.#id;
    }
}
exports.RunnerState = RunnerState;


/***/ }),

/***/ 47246:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endingWith = exports.STEP_TIMEOUT = exports.unstoppableStep = exports.cancellableStep = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const duration_ts_1 = __nccwpck_require__(66228);
const cancelled = () => new action_error_ts_1.ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
});
const timedOut = (milliseconds) => new action_error_ts_1.ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${(0, duration_ts_1.formatDuration)(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not answer.',
});
/**
 * The end of a step that the runner may cancel: it sends SIGINT, SIGTERM 7.5 s later, and kills the
 * process 2.5 s after that. In between, processes are ended and reports written.
 */
const cancellableStep = () => {
    const controller = new AbortController();
    const cancel = () => controller.abort(cancelled());
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        limitTime: (milliseconds) => {
            setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref();
        },
    };
};
exports.cancellableStep = cancellableStep;
/** The end of a step that removes what main made: it does so even when the job is cancelled. */
const unstoppableStep = () => ({
    signal: new AbortController().signal,
    limitTime: () => undefined,
});
exports.unstoppableStep = unstoppableStep;
/** Milliseconds that a sign-in or login may take if its workflow says nothing else. */
exports.STEP_TIMEOUT = 120_000;
/** Milliseconds in which the processes of a step that was ended end too, and its report is written. */
const GRACE = 2_800;
/**
 * The work's result; once the step has been ended, whatever fails only says so.
 * @throws the signal's reason, also where work obeys no signal
 */
const endingWith = async ({ signal }, work) => {
    const overdue = new Promise((_, reject) => {
        const give = () => setTimeout(() => reject(signal.reason), GRACE).unref();
        signal.addEventListener('abort', give, { once: true });
    });
    try {
        return await Promise.race([work, overdue]);
    }
    catch (error) {
        // Failures of stages from before the end stand beside it.
        if (signal.aborted && !(error instanceof AggregateError))
            throw signal.reason;
        throw error;
    }
};
exports.endingWith = endingWith;


/***/ }),

/***/ 41070:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runnerSummary = void 0;
const core_ts_1 = __nccwpck_require__(31019);
const runnerSummary = (isAvailable) => ({
    append: async (markdown) => {
        if (isAvailable)
            await (await (0, core_ts_1.actionsCore)('GITHUB_STEP_SUMMARY')).summary.addRaw(markdown, true).write();
    },
});
exports.runnerSummary = runnerSummary;


/***/ }),

/***/ 28513:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workflowCommand = void 0;
const inert_text_ts_1 = __nccwpck_require__(6176);
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A line that the runner understands: `::error title=X::text`. What it shows of that is inert, for whoever
 * reads the log after it; a mask is the secret to the letter.
 */
const workflowCommand = (name, data, properties = {}) => {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty((0, inert_text_ts_1.inertText)(value))}`);
    const shown = name === 'add-mask' ? data : (0, inert_text_ts_1.inertText)(data);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(shown)}`;
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
    isTransient;
    constructor({ code, message, hint, cause, service, isTransient = false }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.service = service;
        this.isTransient = isTransient;
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

/***/ 59716:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseUrl = void 0;
/** Undefined for what is no address. URL.canParse says yes to some texts that URL then refuses. */
const parseUrl = (text, base) => {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
};
exports.parseUrl = parseUrl;


/***/ }),

/***/ 23786:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proxyPasswords = exports.parseProxyAddress = exports.isSocks = void 0;
const action_error_ts_1 = __nccwpck_require__(21025);
const parse_url_ts_1 = __nccwpck_require__(59716);
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
const parse = (text) => {
    const url = isCutShort(text) ? undefined : (0, parse_url_ts_1.parseUrl)(text);
    if (url === undefined)
        return undefined;
    const { protocol, username, password, href } = url;
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
/******/ 		8792: 0
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
const proxy_ts_1 = __nccwpck_require__(6189);
const context_ts_1 = __nccwpck_require__(21953);
const failure_ts_1 = __nccwpck_require__(7844);
const output_gate_ts_1 = __nccwpck_require__(21473);
const state_ts_1 = __nccwpck_require__(6003);
const step_end_ts_1 = __nccwpck_require__(47246);
/** Loaded when asked for, so that an action starts without the code of the others. */
const actions = {
    root: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(8815), __nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(8431), __nccwpck_require__.e(2637), __nccwpck_require__.e(3319), __nccwpck_require__.e(4117), __nccwpck_require__.e(1276), __nccwpck_require__.e(6297), __nccwpck_require__.e(4770), __nccwpck_require__.e(1157), __nccwpck_require__.e(708), __nccwpck_require__.e(4288), __nccwpck_require__.e(4836), __nccwpck_require__.e(8081), __nccwpck_require__.e(5808), __nccwpck_require__.e(8573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8573))).pipeline,
    'kubeconfig-token': async () => (await __nccwpck_require__.e(/* import() */ 2532).then(__nccwpck_require__.bind(__nccwpck_require__, 2532))).kubeconfigToken,
    kubeconfig: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(1276), __nccwpck_require__.e(8510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11276))).kubeconfig,
    'build-push': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(8431), __nccwpck_require__.e(708), __nccwpck_require__.e(5266)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30708))).buildPush,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8431), __nccwpck_require__.e(2637), __nccwpck_require__.e(4117), __nccwpck_require__.e(958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83800))).deployAction,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8431), __nccwpck_require__.e(5587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85587))).load,
    'assert-scaling': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2637), __nccwpck_require__.e(8081), __nccwpck_require__.e(2090)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45657))).assertScaling,
    preview: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(8815), __nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(8431), __nccwpck_require__.e(2637), __nccwpck_require__.e(3319), __nccwpck_require__.e(4117), __nccwpck_require__.e(1276), __nccwpck_require__.e(6297), __nccwpck_require__.e(4770), __nccwpck_require__.e(1157), __nccwpck_require__.e(708), __nccwpck_require__.e(4836), __nccwpck_require__.e(1943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71943))).preview,
    auth: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(6297), __nccwpck_require__.e(1691)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86297))).auth,
    'login-ocir': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(4770), __nccwpck_require__.e(2242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94770))).loginOcir,
    'drift-check': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(8815), __nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(8431), __nccwpck_require__.e(2637), __nccwpck_require__.e(3319), __nccwpck_require__.e(4117), __nccwpck_require__.e(1276), __nccwpck_require__.e(6297), __nccwpck_require__.e(4770), __nccwpck_require__.e(1157), __nccwpck_require__.e(708), __nccwpck_require__.e(4288), __nccwpck_require__.e(4836), __nccwpck_require__.e(8081), __nccwpck_require__.e(5808), __nccwpck_require__.e(8661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68661))).driftCheck,
    'ensure-network': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(8431), __nccwpck_require__.e(3319), __nccwpck_require__.e(1157), __nccwpck_require__.e(4288), __nccwpck_require__.e(6482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26482))).ensureNetwork,
    'ensure-node-pool': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(1634), __nccwpck_require__.e(3319), __nccwpck_require__.e(9193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79193))).ensureNodePool,
};
/** Kubectl reads what its credential plugin prints, and shows its standard error. */
const PLUGIN = 'kubeconfig-token';
const followProxy = async (name, { environment, log }) => {
    const isPlugin = name === PLUGIN;
    // What the plugin prints, no runner reads; the step that made the kubeconfig has masked it.
    const told = await (0, proxy_ts_1.useProxy)(environment, (secret) => !isPlugin && log.mask(secret));
    if (told === undefined)
        return;
    if (isPlugin)
        console.error(told);
    else
        log.warning(told);
};
/** From here on nothing but what the log writes passes as a command. The plugin has no log. */
const openLog = (name) => {
    (0, output_gate_ts_1.closeGate)(process.stderr);
    return name === PLUGIN ? () => undefined : (0, output_gate_ts_1.closeGate)(process.stdout);
};
const run = async (name, phase, context) => {
    const action = await actions[name]?.();
    if (action === undefined)
        throw new Error(`there is no action "${name}"`);
    if (phase === 'main' && action.post !== undefined)
        context.state.begin();
    // Post asks nobody: what it removes must go, whatever the proxy's variables hold.
    if (phase === 'main')
        await followProxy(name, context);
    try {
        await action[phase]?.(context);
    }
    finally {
        if (phase === 'post')
            context.state.end();
    }
};
/** Runs one phase of one action. The only place where failures are caught. */
const main = async (name, phase) => {
    // Dependencies use what Node deprecates; nobody who reads a job's log can do anything about it.
    process.noDeprecation = true;
    const write = openLog(name);
    const end = phase === 'main' ? (0, step_end_ts_1.cancellableStep)() : (0, step_end_ts_1.unstoppableStep)();
    const state = new state_ts_1.RunnerState(name, process.env);
    const context = { ...(0, context_ts_1.createContext)(process.env, end, (0, clock_ts_1.clockUntil)(end.signal), write), state };
    const fail = (error) => {
        if (name === PLUGIN)
            console.error((0, failure_ts_1.renderFailure)(error).text);
        else
            write((0, failure_ts_1.failureCommand)(error, phase));
        if (phase === 'main')
            process.exitCode = 1;
    };
    // Node would print it past the gate.
    process.on('uncaughtException', (error) => {
        fail(error);
        process.exit();
    });
    try {
        await (0, step_end_ts_1.endingWith)(end, run(name, phase, context));
    }
    catch (error) {
        fail(error);
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
