import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

let loaded;
const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process"));
module.exports = new Proxy({}, {
  get: (_, key) => load()[key],
  has: (_, key) => key in load(),
});

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

let loaded;
const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"));
module.exports = new Proxy({}, {
  get: (_, key) => load()[key],
  has: (_, key) => key in load(),
});

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

let loaded;
const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises"));
module.exports = new Proxy({}, {
  get: (_, key) => load()[key],
  has: (_, key) => key in load(),
});

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

let loaded;
const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net"));
module.exports = new Proxy({}, {
  get: (_, key) => load()[key],
  has: (_, key) => key in load(),
});

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

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

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

/***/ }),

/***/ 74859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ reportStart),
/* harmony export */   ao: () => (/* binding */ onStart)
/* harmony export */ });
/* unused harmony export commandLine */
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53053);

const CHANNEL = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('oke-virtual-nodes-actions.process');
/** Longer ones say nothing more to who reads a log. Characters. */
const LONGEST = 2_000;
const quoted = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** A command as a person would type it. Secrets are never among the arguments. */
const commandLine = ({ command, args }) => [command, ...args].map(quoted).join(' ').slice(0, LONGEST);
/** Says that a program is started, to whoever wants to know. */
const reportStart = (started) => {
    if (CHANNEL.hasSubscribers)
        CHANNEL.publish(started);
};
/** Has each command line that is started from now on. */
const onStart = (take) => CHANNEL.subscribe((started) => take(commandLine(started)));


/***/ }),

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ temporaryFolderOf),
/* harmony export */   b: () => (/* binding */ variable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);

const variable = (environment, name) => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : value;
};
/** The job's own folder for files that must not outlive it. */
const temporaryFolderOf = (environment) => variable(environment, 'RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();


/***/ }),

/***/ 66953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ failureCommand),
/* harmony export */   Jv: () => (/* binding */ describeService),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83902);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(254);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(326);



const indent = (text) => text.replaceAll('\n', '\n  ');
/** OCI's refusal, in one line. */
const describeService = ({ status, code, operation, requestId }) => {
    const id = requestId === undefined ? '' : ` (opc-request-id ${requestId})`;
    return `OCI answered ${status} ${code} to ${operation}${id}`;
};
/** The chain of causes, so that nothing of what really happened is lost. */
const causeLines = (error) => {
    const cause = error.cause;
    if (cause === undefined)
        return [];
    const text = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause);
    const known = error.message.includes(text);
    return [
        ...(known ? [] : [`  Cause: ${indent(text)}`]),
        ...(cause instanceof Error ? causeLines(cause) : []),
    ];
};
/** The page of the version that runs; its path where the runner does not say where that is from. */
const pageAddress = (environment) => {
    const page = 'docs/troubleshooting.md';
    const server = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(environment, 'GITHUB_SERVER_URL') ?? 'https://github.com';
    const action = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(environment, 'GITHUB_ACTION_REPOSITORY');
    const repository = action ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(environment, 'GITHUB_REPOSITORY');
    const own = action === undefined ? 'GITHUB_SHA' : 'GITHUB_ACTION_REF';
    if (repository === undefined)
        return page;
    return `${server}/${repository}/blob/${(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(environment, own) ?? 'HEAD'}/${page}`;
};
/** The entry for a code, on the page of the version that runs. */
const docsOf = (code) => `${pageAddress(process.env)}#${code.toLowerCase()}`;
const renderOne = (thrown) => {
    if (!(thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)) {
        const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown);
        const text = `${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown)}\n  This is a defect of the action; please report it.\n  ${indent(stack)}`;
        return { title: 'UNEXPECTED', text };
    }
    const lines = [
        indent(thrown.message),
        ...(thrown.service === undefined ? [] : [`  ${describeService(thrown.service)}`]),
        ...causeLines(thrown),
        `  Fix: ${indent(thrown.hint)}`,
        `  Docs: ${docsOf(thrown.code)}`,
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
/** Where the annotation is shown, beside the source that is wrong. */
const placeOf = (thrown) => {
    const [one, ...more] = allOf(thrown);
    if (!(one instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || one.place === undefined || more.length > 0)
        return {};
    const { file, line, column } = one.place;
    return { file, line: String(line), ...(column === undefined ? {} : { col: String(column) }) };
};
/** A main step fails with one annotation; a post step only warns. */
const failureCommand = (thrown, phase) => {
    const { title, text } = renderFailure(thrown);
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(phase === 'main' ? 'error' : 'warning', `${title}: ${text}`, {
        title,
        ...placeOf(thrown),
    });
};


/***/ }),

/***/ 90403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inertText)
/* harmony export */ });
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


/***/ }),

/***/ 11187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aV: () => (/* binding */ InputsError),
  WK: () => (/* binding */ inputsFrom)
});

// UNUSED EXPORTS: InputReader

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __nccwpck_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __nccwpck_require__(20803);
;// CONCATENATED MODULE: ./dist.src/runner/guards.js
/**
 * Inputs that limit what a step may do, each with the word that stands for "no limit of its own".
 * Empty ones would be no limit at all, as after a misspelt variable, or where GitHub empties an output
 * that holds a masked value. The runner gives absent and empty inputs alike, unless action.yml has a
 * default: so all of these have one, and an empty one was given.
 */
const guards = new Map([
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
    ['fail-on', 'error'],
    ['remediate', 'none'],
    ['max-failed', 'auto'],
    ['max-p95', 'auto'],
]);

;// CONCATENATED MODULE: ./dist.src/runner/inputs.js



/** Where the first problem of the environment file stands, in its form `file:line:column key`. */
const placeIn = (problems) => {
    const found = problems.map((problem) => /^([^\s:]+):([0-9]+):([0-9]+) /.exec(problem));
    const [, file, line, column] = found.find((one) => one !== null) ?? [];
    if (file === undefined)
        return undefined;
    return { file: file.replace(/^\.\//, ''), line: Number(line), column: Number(column) };
};
/** Thrown when inputs are wrong: all problems in one error. */
class InputsError extends action_error/* ActionError */.l {
    problems;
    constructor(problems, hints) {
        super({
            code: 'INPUT_INVALID',
            message: problems.length === 1
                ? (problems[0] ?? '')
                : `${problems.length} inputs are wrong:\n  ${problems.join('\n  ')}`,
            hint: [...new Set(hints)].join('\n  '),
            place: placeIn(problems),
        });
        this.problems = problems;
    }
}
/** Typed getters; each notes what is wrong with its input and lets the next ones be read too. */
class InputReader {
    #environment;
    #mask;
    #problems = [];
    #hints = [];
    /** Names that the workflow still gives, each with those that the input has now. */
    #renamed;
    constructor(environment, mask, renames = {}) {
        this.#environment = environment;
        this.#mask = mask;
        this.#renamed = Object.entries(renames).filter(([name]) => (this.#given(name) ?? '') !== '');
        for (const [name, now] of this.#renamed) {
            const names = now.map((one) => `"${one}"`).join(' and ');
            const hint = 'Change the name under "with:" of the step; the README lists all inputs.';
            this.problem(`input "${name}" is now ${names}`, hint);
        }
    }
    #text(name) {
        const value = this.#given(name);
        return value === '' || value === guards.get(name) ? undefined : value;
    }
    #given(name) {
        return this.#raw(name)?.trim();
    }
    #raw(name) {
        return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
    }
    /** @see guards */
    #noteBlank(name) {
        const unlimited = guards.get(name);
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
        if (!this.#renamed.some(([, now]) => now.includes(name)))
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
            const hint = error instanceof action_error/* ActionError */.l ? error.hint : `Correct "${name}:".`;
            this.problem(`input "${name}": ${(0,action_error/* messageOf */.b)(error)}`, hint);
            return undefined;
        }
    }
    withDefault(name, parse, otherwise) {
        return this.optional(name, parse) ?? otherwise;
    }
    /** An input, or its default as a user would write it. */
    orDefault(name, parse, text) {
        return this.optional(name, parse) ?? parse(text);
    }
    /** The items of an input with several; empty when absent. */
    list(name, parse) {
        return this.optional(name, (text) => (0,input_lists/* itemsOf */.S3)(name, text).map(parse)) ?? [];
    }
    /** The pairs of an input that holds `key=value`; undefined when absent. */
    pairs(name) {
        return this.optional(name, (text) => (0,input_lists/* pairsOf */.fq)(name, text));
    }
    /** The same to the letter: a passphrase may begin or end with a space. */
    exactSecret(name) {
        if (this.secret(name) === undefined)
            return undefined;
        // Secrets are mostly stored with the newline that ends a file.
        const value = this.#raw(name)?.replace(/\r?\n$/, '');
        if (value !== undefined)
            this.#mask(value);
        return value;
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
/**
 * @throws InputsError naming every input that is missing or wrong.
 */
const inputsFrom = (environment, mask, renames = {}) => (read) => {
    const reader = new InputReader(environment, mask, renames);
    const values = read(reader);
    reader.finish();
    return values;
};


/***/ }),

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ STEP_TIMEOUT),
/* harmony export */   hP: () => (/* binding */ cancellableStep),
/* harmony export */   "in": () => (/* binding */ endingWith),
/* harmony export */   qm: () => (/* binding */ unstoppableStep)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85651);


const cancelled = () => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
});
const timedOut = (milliseconds) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(milliseconds)}`,
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
/** The end of a step that removes what main made: it does so even when the job is cancelled. */
const unstoppableStep = () => ({
    signal: new AbortController().signal,
    limitTime: () => undefined,
});
/** Milliseconds that a sign-in or login may take if its workflow says nothing else. */
const STEP_TIMEOUT = 120_000;
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


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90403);

const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A line that the runner understands: `::error title=X::text`. What it shows of that is inert, for whoever
 * reads the log after it; a mask is the secret to the letter.
 */
const workflowCommand = (name, data, properties = {}) => {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty((0,_inert_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .U)(value))}`);
    const shown = name === 'add-mask' ? data : (0,_inert_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .U)(data);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(shown)}`;
};


/***/ }),

/***/ 83902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/** Every failure that a user can do something about. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    service;
    isTransient;
    place;
    constructor(details) {
        const { code, message, hint, cause, service, isTransient = false, place } = details;
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.service = service;
        this.isTransient = isTransient;
        this.place = place;
    }
}
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


/***/ }),

/***/ 85651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83902);

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
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DURATION_INVALID',
        message: `"${text}" is not a duration above zero`,
        hint: 'Write a number with a unit: 90s, 3m, 1h30m.',
    });
};
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


/***/ }),

/***/ 20803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fq: () => (/* binding */ pairsOf)
/* harmony export */ });
/* unused harmony export separators */
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47191);

/**
 * How inputs with several items separate them. Commas, beside newlines, only where no item can hold
 * one: names, OCIDs, CIDR blocks, ports. Paths and free values stand one per line.
 */
const separators = {
    'add-hosts': 'lines',
    'allowed-tenancies': 'commas',
    'allow-target': 'commas',
    annotations: 'lines',
    'api-clients': 'commas',
    'build-args': 'lines',
    'build-contexts': 'lines',
    'cache-from': 'lines',
    'cache-to': 'lines',
    clients: 'commas',
    command: 'lines',
    'cluster-tags': 'commas',
    'endpoint-nsg-ids': 'commas',
    environment: 'lines',
    expect: 'commas',
    'expect-status': 'commas',
    headers: 'lines',
    'extra-args': 'lines',
    labels: 'lines',
    'helm-arguments': 'lines',
    'image-key': 'commas',
    'image-values': 'lines',
    images: 'lines',
    'ignore-findings': 'lines',
    'issue-assignees': 'commas',
    'issue-labels': 'commas',
    'issue-mentions': 'commas',
    listeners: 'commas',
    'node-labels': 'commas',
    'node-pool-tags': 'commas',
    'node-taints': 'commas',
    'nodes-nsg-ids': 'commas',
    'openid-claims': 'commas',
    platforms: 'commas',
    'pod-shapes': 'commas',
    'pods-nsg-ids': 'commas',
    'preview-values': 'lines',
    'pull-secret-key': 'commas',
    registry: 'commas',
    repositories: 'commas',
    remediate: 'commas',
    requests: 'lines',
    'repository-tags': 'commas',
    secrets: 'lines',
    set: 'lines',
    ssh: 'lines',
    steps: 'lines',
    'set-file': 'lines',
    'set-json': 'lines',
    'set-string': 'lines',
    stages: 'commas',
    tags: 'commas',
    'udp-listeners': 'commas',
    values: 'lines',
};
const patterns = { commas: /[\n,]/, lines: /\n/ };
/** Returns the items of an input, trimmed; blank ones are left out. */
const itemsOf = (name, text) => text
    .split(patterns[separators[name]])
    .map((item) => item.trim())
    .filter((item) => item !== '');
/**
 * Reads the pairs of an input, each written as `key=value`.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
const pairsOf = (name, text) => {
    const pairs = [];
    for (const item of itemsOf(name, text)) {
        const equals = item.indexOf('=');
        if (equals <= 0) {
            const before = pairs.at(-1)?.[0];
            const place = before === undefined ? '' : `, which follows "${before}",`;
            throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`item ${pairs.length + 1}${place} is not key=value`, 'Write one pair per line, for example team=shop.');
        }
        pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()]);
    }
    return Object.fromEntries(pairs);
};


/***/ }),

/***/ 47191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ asInteger),
/* harmony export */   QU: () => (/* binding */ asOneOf),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   u8: () => (/* binding */ asEndpoint),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83902);
/* harmony import */ var _network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10737);


/** Makes the error of an input that cannot be read. */
const invalidInput = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Any text; the simplest parser of an input. */
const asText = (text) => text;
/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
const asFlag = (text) => {
    const value = text.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw invalidInput(`"${text}" is neither true nor false`, 'Write true or false.');
};
const asInteger = (least, most = Number.MAX_SAFE_INTEGER) => (text) => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw invalidInput(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`);
};
const asOneOf = (...allowed) => (text) => {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw invalidInput(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`);
};
/** An address as it may be shown: what stands before the host and behind the path can be a secret. */
const withoutCredentials = (address) => address.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, (part) => `${part.charAt(0)}***`);
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(text);
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalidInput(`"${withoutCredentials(text)}" is not an https address`, 'Write https://host, without user, query or fragment.');
};


/***/ }),

/***/ 87065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Undefined where the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const list = (value) => (Array.isArray(value) ? value : []);
const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
const count = (value, otherwise = 0) => typeof value === 'number' ? value : otherwise;
/** The value at a path of keys; undefined where the path ends. */
const at = (value, ...path) => path.reduce((inner, key) => record(inner)[key], value);
/** An object of strings, other values left out. */
const strings = (value) => Object.fromEntries(Object.entries(record(value)).filter((entry) => typeof entry[1] === 'string'));


/***/ }),

/***/ 10737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** Undefined for what is no address. URL.canParse says yes to some texts that URL then refuses. */
const parseUrl = (text, base) => {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
};


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

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ command),
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./dist.src/clients/clock.js

/** The time of the machine, until the step ends: then nothing is waited for any more. */
const clockUntil = (end) => ({
    now: () => Date.now(),
    sleep: async (milliseconds, own) => {
        const signal = own === undefined ? end : AbortSignal.any([end, own]);
        await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
            // Node throws a generic AbortError; the reason says more.
            signal.throwIfAborted();
            throw error;
        });
    },
    limit: (milliseconds) => AbortSignal.any([end, AbortSignal.timeout(Math.max(0, Math.round(milliseconds)))]),
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __nccwpck_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/parse-url.js
var parse_url = __nccwpck_require__(10737);
;// CONCATENATED MODULE: ./dist.src/values/network/proxy-address.js


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
/** URL takes what follows these characters for a path, and a part of the password for the host. */
const isCutShort = (url) => /[/\\?#].*@/s.test(url.replace(SCHEME, ''));
const parse = (text) => {
    const url = isCutShort(text) ? undefined : (0,parse_url/* parseUrl */.D)(text);
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
    throw new action_error/* ActionError */.l({
        code: 'PROXY_INVALID',
        message: `${variable} is not the address of an http or https proxy`,
        hint: 'Write http://host:port or http://user:password@host:port, and in user and password %25 for %, %23 for #, %2F for /, %3A for :, %3F for ?, %40 for @ and %5C for \\.',
    });
};
/** The password in a proxy variable, as written and as meant, also where the rest is no address. */
const proxyPasswords = (value) => {
    const written = /^[^:]*:(.*)@/s.exec(value.trim().replace(SCHEME, ''))?.[1] ?? '';
    return [...new Set([written, decoded(written) ?? ''])].filter((text) => text !== '');
};

;// CONCATENATED MODULE: ./dist.src/clients/http/proxy.js

/** The lower-case name wins, the same as in curl, Go and Node. */
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
    given.flatMap(({ value }) => proxyPasswords(value)).forEach(mask);
    const used = given.filter(({ value }) => !isSocks(value));
    const socks = given.find(({ value }) => isSocks(value));
    const unused = socks && `${socks.variable} names a SOCKS proxy, which is not used`;
    if (used.length === 0)
        return unused;
    const proxies = {};
    for (const { name, variable, value } of used)
        proxies[name] = parseProxyAddress(variable, value);
    const { default: http } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 19));
    if (typeof http.setGlobalProxyFromEnv !== 'function') {
        const isOn = environment['NODE_USE_ENV_PROXY'] === '1';
        return isOn ? unused : `Node ${process.version} of this runner cannot use a proxy: update it`;
    }
    const { noProxyForNode } = await __nccwpck_require__.e(/* import() */ 4718).then(__nccwpck_require__.bind(__nccwpck_require__, 74718));
    const direct = noProxyForNode(environment['no_proxy'] || environment['NO_PROXY'] || '');
    http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
    return unused;
};

// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __nccwpck_require__(74859);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __nccwpck_require__(254);
// EXTERNAL MODULE: ./dist.src/runner/inputs.js + 1 modules
var inputs = __nccwpck_require__(11187);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __nccwpck_require__(85651);
// EXTERNAL MODULE: ./dist.src/runner/inert-text.js
var inert_text = __nccwpck_require__(90403);
// EXTERNAL MODULE: ./dist.src/runner/workflow-command.js
var workflow_command = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./dist.src/runner/log.js



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
        say(`  ${name}: waiting for ${what} (${(0,duration/* formatDuration */.a)(now - started)})`);
    };
};
/** Whatever is logged here, only our commands reach the runner as such. */
const createLog = (write, clock) => {
    const say = (text) => write((0,inert_text/* inertText */.U)(text));
    const warning = (message) => write((0,workflow_command/* workflowCommand */.N)('warning', message));
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
                const title = `▸ ${name}: ${result} (${(0,duration/* formatDuration */.a)(clock.now() - started)})`;
                if (lines.length === 0)
                    return say(title);
                write((0,workflow_command/* workflowCommand */.N)('group', title));
                lines.forEach(say);
                write('::endgroup::');
            },
        };
    };
    return {
        info: say,
        notice: (message) => write((0,workflow_command/* workflowCommand */.N)('notice', message)),
        warning,
        annotate: ({ level, message, title, file, line }) => {
            const place = { file, ...(line === undefined ? {} : { line: String(line) }) };
            write((0,workflow_command/* workflowCommand */.N)(level, message, { title, ...place }));
        },
        debug: (message) => write((0,workflow_command/* workflowCommand */.N)('debug', message)),
        mask: (secret) => {
            // A PEM's frame is no secret, and a short last line would hide harmless text everywhere.
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line));
            // Also as it is printed, where that is not to the letter.
            const forms = new Set(secrets.flatMap((line) => [line, ...(0,inert_text/* inertText */.U)(line).split('\n')]));
            for (const form of forms)
                write((0,workflow_command/* workflowCommand */.N)('add-mask', form));
        },
        stage: (name) => stage(name, true),
        parallelStage: (name) => stage(name, false),
    };
};

;// CONCATENATED MODULE: ./dist.src/runner/core.js

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
    throw new action_error/* ActionError */.l({
        code: 'RUNNER_FILE_MISSING',
        message: `the runner has set no ${file}, which names the file that this step writes to`,
        hint: 'Update the runner: actions on Node 24 need version 2.327.1 or newer.',
    });
};

;// CONCATENATED MODULE: ./dist.src/runner/outputs.js

const runnerOutputs = {
    set: async (name, value) => (await actionsCore('GITHUB_OUTPUT')).setOutput(name, value),
    exportVariable: async (name, value) => (await actionsCore('GITHUB_ENV')).exportVariable(name, value),
};

;// CONCATENATED MODULE: ./dist.src/runner/renamed-inputs.js
const signIn = {
    'oidc-client': ['client-id', 'client-secret'],
    'oidc-audience': ['audience'],
};
const build = { dockerfile: ['file'], platform: ['platforms'] };
const places = { cluster: ['cluster-id'], compartment: ['compartment-id'] };
const kubeContext = { context: ['kube-context'] };
/**
 * By action. The runner hands over inputs that an action does not have, with a warning only: without
 * this a step would go on without the value.
 */
const renamedInputs = {
    root: { ...places, ...signIn, ...build },
    preview: { ...places, ...signIn, ...build },
    'drift-check': { ...places, ...signIn, 'fail-on-drift': ['fail-on'] },
    auth: signIn,
    'build-push': { ...build, compartment: ['compartment-id'] },
    'login-ocir': { namespace: ['tenancy-namespace'] },
    kubeconfig: { ...kubeContext, path: ['kubeconfig'], cluster: ['cluster-id'] },
    deploy: kubeContext,
    'assert-scaling': kubeContext,
    'ensure-node-pool': {
        'nodes-nsg-id': ['nodes-nsg-ids'],
        'pods-nsg-id': ['pods-nsg-ids'],
        cluster: ['cluster-id'],
        compartment: ['compartment-id'],
    },
    'ensure-network': places,
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./dist.src/runner/failure.js
var failure = __nccwpck_require__(66953);
;// CONCATENATED MODULE: ./dist.src/runner/summary.js




/** What the runner shows of a summary is bounded by 1 MiB a step; a failure needs far less. Characters. */
const LONGEST_FAILURE = 64_000;
/** A failure as a section; what it quotes cannot end its block. */
const failureSection = (thrown) => {
    const { title, text } = (0,failure/* renderFailure */.zt)(thrown);
    const shown = text.slice(0, LONGEST_FAILURE).replaceAll('```', "'''");
    return `\n### ✖ ${title}\n\n\`\`\`text\n${shown}\n\`\`\`\n`;
};
/** Writes into the file that the runner names, if it does. */
class RunnerSummary {
    #file;
    #hasFailures = false;
    constructor(environment) {
        this.#file = (0,runner_environment/* variable */.b)(environment, 'GITHUB_STEP_SUMMARY');
    }
    async append(markdown, hasFailures = false) {
        this.#hasFailures ||= hasFailures;
        if (this.#file === undefined)
            return;
        await (await actionsCore('GITHUB_STEP_SUMMARY')).summary.addRaw(markdown, true).write();
    }
    /** Adds why the step failed, if it is not there yet; at once, for the process is about to end. */
    appendFailure(thrown) {
        if (this.#file === undefined || this.#hasFailures)
            return;
        this.#hasFailures = true;
        try {
            (0,external_node_fs_.appendFileSync)(this.#file, failureSection(thrown));
        }
        catch {
            // The annotation says it too.
        }
    }
}

;// CONCATENATED MODULE: ./dist.src/runner/context.js






/** All but the state, which begins and ends with the step. */
const createContext = ({ name, environment, write }, end, clock) => {
    const log = createLog(write, clock);
    return {
        ...end,
        environment,
        readInputs: (0,inputs/* inputsFrom */.WK)(environment, (secret) => log.mask(secret), renamedInputs[name]),
        outputs: runnerOutputs,
        log,
        summary: new RunnerSummary(environment),
        clock,
        temporaryFolder: (0,runner_environment/* temporaryFolderOf */.L)(environment),
    };
};

;// CONCATENATED MODULE: ./dist.src/runner/output-gate.js

/**
 * Makes inert all that anything in this process writes to a stream, Node and dependencies included. A
 * line is passed on when it is whole.
 *
 * @returns a writer that bypasses this, for our own commands only
 */
const closeGate = (stream) => {
    const pass = stream.write.bind(stream);
    let rest = '';
    const flush = () => {
        if (rest !== '')
            pass(`${(0,inert_text/* inertText */.U)(rest)}\n`);
        rest = '';
    };
    stream.write = (chunk, encoding, done) => {
        const text = rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
        const end = text.lastIndexOf('\n') + 1;
        rest = text.slice(end);
        return pass((0,inert_text/* inertText */.U)(text.slice(0, end)), typeof encoding === 'function' ? encoding : done);
    };
    process.on('exit', flush);
    return (line) => {
        flush();
        pass(`${line}\n`);
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __nccwpck_require__(87065);
;// CONCATENATED MODULE: ./dist.src/runner/state.js






/** Our only key among the runner's: it names the notes of the step, and nothing to act on. */
const KEY = 'step';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NAME = new RegExp(`^oke-step-(${UUID})\\.json$`);
const nameOf = (id) => `oke-step-${id}.json`;
const unreadable = (what) => new action_error/* ActionError */.l({
    code: 'STATE_UNREADABLE',
    message: `what the main step noted for its clean-up is not readable: ${what}`,
    hint: 'Nothing of it was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
});
/** Whose notes they are, in the same words in main and post. */
const ownerOf = (action, environment) => JSON.stringify([
    action,
    ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => (0,runner_environment/* variable */.b)(environment, name) ?? ''),
]);
/** The notes that one of our steps wrote: a file of this user that no other user may change. */
const readNotes = (folder, id) => {
    try {
        const path = (0,external_node_path_.join)(folder, nameOf(id));
        const found = (0,external_node_fs_.lstatSync)(path);
        const isOurs = found.isFile() && (found.mode & 0o77) === 0 && found.uid === process.getuid?.();
        return isOurs ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
};
/** The ids of all notes in a folder that name this owner. */
const notesOf = (folder, owner) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
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
const at = (notes, key) => (0,json/* record */.g1)((0,json/* parseJson */.qF)(notes ?? ''))[key];
/**
 * Notes in a private file of the job's temporary folder: what a line of output can set, it cannot
 * reach. GitHub's state has no more than the id of the notes. The runner takes the file of main's
 * state after all that main printed, so the id that stands there from the start wins. Without it
 * post finds the notes of its own step, and leaves those of other steps alone.
 */
class RunnerState {
    #environment;
    #folder;
    #owner;
    #records = {};
    #id;
    constructor(action, environment) {
        this.#environment = environment;
        this.#folder = (0,runner_environment/* temporaryFolderOf */.L)(environment);
        this.#owner = ownerOf(action, environment);
    }
    begin() {
        const id = (0,external_node_crypto_.randomUUID)();
        this.#id = id;
        const file = (0,runner_environment/* variable */.b)(this.#environment, 'GITHUB_STATE');
        if (file !== undefined)
            (0,external_node_fs_.appendFileSync)(file, `${KEY}<<${id}-end\n${id}\n${id}-end\n`);
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
        const value = (0,json/* record */.g1)(records)[key];
        const parsed = value === undefined ? undefined : parse(value);
        if (value !== undefined && parsed === undefined)
            throw unreadable(`its record "${key}"`);
        return parsed;
    }
    end() {
        const id = this.#find();
        if (id === undefined)
            return;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder, nameOf(id)), { force: true });
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder, `${nameOf(id)}.part`), { force: true });
    }
    /** Whole or not at all, and not through a link that lies there. */
    #write(id) {
        const path = (0,external_node_path_.join)(this.#folder, nameOf(id));
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        (0,external_node_fs_.rmSync)(`${path}.part`, { force: true });
        const notes = JSON.stringify({ owner: this.#owner, records: this.#records });
        (0,external_node_fs_.writeFileSync)(`${path}.part`, notes, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(`${path}.part`, path);
    }
    /** Our notes: those that the state names, else the only ones of this step. */
    #find() {
        if (this.#id !== undefined)
            return this.#id;
        const named = (0,runner_environment/* variable */.b)(this.#environment, `STATE_${KEY}`) ?? '';
        const isThere = new RegExp(`^${UUID}$`).test(named) && readNotes(this.#folder, named) !== undefined;
        const found = isThere ? [named] : notesOf(this.#folder, this.#owner);
        if (found.length > 1)
            throw unreadable('several steps could have made it');
        this.#id = found[0];
        return this.#id;
    }
}

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __nccwpck_require__(58857);
;// CONCATENATED MODULE: ./dist.src/main.js









/** Loaded when asked for, so that an action starts without the code of the others. */
const actions = {
    root: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(1798), __nccwpck_require__.e(3331), __nccwpck_require__.e(8790), __nccwpck_require__.e(8825), __nccwpck_require__.e(1404)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31404))).pipeline,
    'kubeconfig-token': async () => (await __nccwpck_require__.e(/* import() */ 373).then(__nccwpck_require__.bind(__nccwpck_require__, 30373))).kubeconfigToken,
    'bastion-tunnel': async () => (await __nccwpck_require__.e(/* import() */ 9763).then(__nccwpck_require__.bind(__nccwpck_require__, 59763))).bastionTunnel,
    'post-render': async () => (await __nccwpck_require__.e(/* import() */ 3609).then(__nccwpck_require__.bind(__nccwpck_require__, 93609))).postRender,
    kubeconfig: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(6961), __nccwpck_require__.e(1798), __nccwpck_require__.e(6166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36961))).kubeconfig,
    'build-push': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(8181), __nccwpck_require__.e(1885), __nccwpck_require__.e(8749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22429))).buildPush,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6921), __nccwpck_require__.e(1912), __nccwpck_require__.e(7794), __nccwpck_require__.e(4953), __nccwpck_require__.e(3652), __nccwpck_require__.e(701), __nccwpck_require__.e(3571), __nccwpck_require__.e(8790), __nccwpck_require__.e(525), __nccwpck_require__.e(1710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21710))).check,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(578)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80578))).deployAction,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9618), __nccwpck_require__.e(3175), __nccwpck_require__.e(6399), __nccwpck_require__.e(2881), __nccwpck_require__.e(1111)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82981))).load,
    'assert-scaling': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9618), __nccwpck_require__.e(9792), __nccwpck_require__.e(5414), __nccwpck_require__.e(7699), __nccwpck_require__.e(7273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45643))).assertScaling,
    preview: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(1798), __nccwpck_require__.e(3331), __nccwpck_require__.e(8790), __nccwpck_require__.e(8825), __nccwpck_require__.e(9176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59176))).preview,
    auth: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(8793), __nccwpck_require__.e(3331), __nccwpck_require__.e(9325)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38793))).auth,
    'login-ocir': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(8453), __nccwpck_require__.e(1607)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68453))).loginOcir,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(6471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26471))).init,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1912), __nccwpck_require__.e(9618), __nccwpck_require__.e(7794), __nccwpck_require__.e(6961), __nccwpck_require__.e(4953), __nccwpck_require__.e(3175), __nccwpck_require__.e(3652), __nccwpck_require__.e(2365), __nccwpck_require__.e(8793), __nccwpck_require__.e(8453), __nccwpck_require__.e(701), __nccwpck_require__.e(9466), __nccwpck_require__.e(5446), __nccwpck_require__.e(1798), __nccwpck_require__.e(9595), __nccwpck_require__.e(3331), __nccwpck_require__.e(3250), __nccwpck_require__.e(4752), __nccwpck_require__.e(4398), __nccwpck_require__.e(8790), __nccwpck_require__.e(2518), __nccwpck_require__.e(8825), __nccwpck_require__.e(8181), __nccwpck_require__.e(2881), __nccwpck_require__.e(9596), __nccwpck_require__.e(7426)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17350))).doctor,
    'drift-check': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(1798), __nccwpck_require__.e(9792), __nccwpck_require__.e(3331), __nccwpck_require__.e(8790), __nccwpck_require__.e(8825), __nccwpck_require__.e(2519)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36032))).driftCheck,
    'ensure-cluster': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(9466), __nccwpck_require__.e(971), __nccwpck_require__.e(4031)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9714))).ensureCluster,
    'ensure-network': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4953), __nccwpck_require__.e(701), __nccwpck_require__.e(9466), __nccwpck_require__.e(4752), __nccwpck_require__.e(6849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61450))).ensureNetwork,
    'ensure-node-pool': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(4752), __nccwpck_require__.e(2518), __nccwpck_require__.e(3243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42064))).ensureNodePool,
};
/** No steps of a job: kubectl or Helm reads what these print, and shows their standard error. */
const PLUGINS = ['kubeconfig-token', 'post-render', 'bastion-tunnel'];
const followProxy = async (name, { environment, log }) => {
    const isPlugin = PLUGINS.includes(name);
    // What a plugin prints, no runner reads; the step that made the kubeconfig has masked it.
    const reported = await useProxy(environment, (secret) => !isPlugin && log.mask(secret));
    if (reported === undefined)
        return;
    if (isPlugin)
        console.error(reported);
    else
        log.warning(reported);
};
/** What a person reads who runs a command: masks are for runners, and warnings are plain lines. */
const onTerminal = (write) => (line) => {
    const [, command, text] = /^::([a-z-]+)[^:]*::([\s\S]*)$/.exec(line) ?? [];
    if (command === undefined)
        return write(line);
    if (command !== 'add-mask')
        write(`${command}: ${text ?? ''}`);
};
/** From here on nothing but what the log writes passes as a command. A plugin has no log. */
const openLog = (name) => {
    closeGate(process.stderr);
    return PLUGINS.includes(name) ? () => undefined : closeGate(process.stdout);
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
const main = async (name, phase, isCommand = false) => {
    // Dependencies use what Node deprecates; nobody who reads a job's log can do anything about it.
    process.noDeprecation = true;
    const write = isCommand ? onTerminal(openLog(name)) : openLog(name);
    const end = phase === 'main' ? (0,step_end/* cancellableStep */.hP)() : (0,step_end/* unstoppableStep */.qm)();
    const state = new RunnerState(name, process.env);
    const context = {
        ...createContext({ name, environment: process.env, write }, end, clockUntil(end.signal)),
        state,
    };
    const fail = (error) => {
        if (PLUGINS.includes(name) || isCommand)
            console.error((0,failure/* renderFailure */.zt)(error).text);
        else
            write((0,failure/* failureCommand */.Es)(error, phase));
        if (phase === 'post')
            return;
        process.exitCode = 1;
        if (!PLUGINS.includes(name))
            context.summary.appendFailure(error);
    };
    if ((0,runner_environment/* variable */.b)(process.env, 'RUNNER_DEBUG') === '1')
        (0,command_line/* onStart */.ao)((line) => context.log.debug(line));
    // Node would print it past the gate.
    process.on('uncaughtException', (error) => {
        fail(error);
        process.exit();
    });
    try {
        await (0,step_end/* endingWith */["in"])(end, run(name, phase, context));
    }
    catch (error) {
        fail(error);
    }
    finally {
        // A connection that was given up, such as one to a proxy that never answers, keeps Node waiting.
        setTimeout(() => process.exit(), 200).unref();
    }
};
/** What `npx` runs: `init` or `doctor`, with their inputs as options. */
const command = async (words) => {
    const { prepareCommand } = await __nccwpck_require__.e(/* import() */ 7094).then(__nccwpck_require__.bind(__nccwpck_require__, 7094));
    const prepared = prepareCommand(words, process.env);
    if (prepared === undefined)
        return;
    process.on('exit', prepared.end);
    await main(prepared.name, 'main', true);
};

var __webpack_exports__command = __webpack_exports__.G;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__command as command, __webpack_exports__main as main };
