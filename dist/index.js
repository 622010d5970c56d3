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

module.exports = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();

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

module.exports = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();

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

module.exports = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();

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

module.exports = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();

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
/** Characters of a command line in the log; more does not help the reader. */
const LONGEST = 2_000;
const quoted = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** Renders a command as a person would type it. Secrets are never among the arguments. */
const commandLine = ({ command, args }) => [command, ...args].map(quoted).join(' ').slice(0, LONGEST);
/** Reports that a program is started. */
const reportStart = (started) => {
    if (CHANNEL.hasSubscribers)
        CHANNEL.publish(started);
};
/** Subscribes to command lines started from now on. */
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
/** The job's folder for files that must not outlive it. */
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
/** OCI's error response, in one line. */
const describeService = ({ status, code, operation, requestId }) => {
    const id = requestId === undefined ? '' : ` (opc-request-id ${requestId})`;
    return `OCI returned ${status} ${code} for ${operation}${id}`;
};
/** The chain of causes, so that no detail is lost. */
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
/**
 * The page for the running version; only its path if the runner does not name the action's
 * repository.
 */
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
/** The entry for a code, on the page for the running version. */
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
/** One annotation for several stages that failed together. */
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
/** The source location at which the annotation is shown. */
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
/** Characters that the runner's comparisons ignore, even between those of a command's mark. */
const IGNORED = String.raw `[\p{Default_Ignorable_Code_Point}\p{Cc}]*`;
/** The older form of a command, recognized anywhere in a line. */
const olderMark = new RegExp(String.raw `#(${IGNORED})#(${IGNORED})\[`, 'gu');
/** The newer form of a command, recognized at a line's start, after white space. */
const newerMark = new RegExp(String.raw `^([\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/**
 * Makes foreign text safe to print: still readable, but no line of it is a command. A visible space
 * breaks the marks, because the runner may ignore an invisible character.
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
// Own file: the tests compare every action.yml with this table.
/**
 * Inputs that limit what a step may do, each with the word for "no limit". An empty value must not
 * mean no limit: it may come from a misspelt variable, or from an output that GitHub emptied
 * because it contained a masked value. The runner does not distinguish absent and empty inputs
 * unless action.yml has a default, so all of these have one.
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



/** The location of the environment file's first problem, from its form `file:line:column key`. */
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
/** Typed getters; each records what is wrong with its input, so that all are read. */
class InputReader {
    #environment;
    #mask;
    #problems = [];
    #hints = [];
    /** Old input names that the workflow still uses, with the current ones. */
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
    /** Whether the workflow gave the input, other than a guard's word for "no limit". */
    has(name) {
        return this.#text(name) !== undefined;
    }
    /** Records a problem of several inputs, e.g. two that exclude each other. */
    problem(message, hint) {
        this.#problems.push(message);
        this.#hints.push(hint);
    }
    /** The value returned for a wrong or absent input is never used: `readInputs` throws first. */
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
    /** An input, or its default in a user's notation. */
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
    /** The input verbatim: a passphrase may begin or end with a space. */
    exactSecret(name) {
        if (this.secret(name) === undefined)
            return undefined;
        // Secrets are often stored with a file's trailing newline.
        const value = this.#raw(name)?.replace(/\r?\n$/, '');
        if (value !== undefined)
            this.#mask(value);
        return value;
    }
    /** A secret; masked before anything else can print it. */
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
    hint: 'Set the input "timeout" higher, or look above for what did not respond.',
});
/**
 * The end of a step that the runner may cancel: it sends SIGINT, SIGTERM after 7.5 s, and kills the
 * process 2.5 s later. In that time, child processes are ended and reports written.
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
/** The end of a post step, which cleans up even when the job is cancelled. */
const unstoppableStep = () => ({
    signal: new AbortController().signal,
    limitTime: () => undefined,
});
/** Default time limit of a sign-in or login, in milliseconds. */
const STEP_TIMEOUT = 120_000;
/** Milliseconds for ending the processes of an ended step, and for writing its report. */
const GRACE = 2_800;
/**
 * Returns the work's result. Once the step was ended, every failure is reported as that.
 * @throws the signal's reason, even if the work ignores the signal
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
        // Failures of stages from before the end are kept.
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
 * Builds a workflow command: `::error title=X::text`. Its text is inert for later readers of the
 * log; a mask contains the secret verbatim.
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
/** A failure that the user can act on. */
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
 * The message of anything thrown. oci-common throws plain objects for connection failures, for
 * which `String()` would print `[object Object]`.
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
/* harmony import */ var _network_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23824);


/**
 * How inputs with several items separate them: by newlines, and also by commas if no item can
 * contain one (names, OCIDs, CIDR blocks, ports). Paths and free values are one per line.
 */
const separators = {
    ..._network_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionSeparators */ .iW,
    'add-hosts': 'lines',
    'allowed-tenancies': 'commas',
    'allow-target': 'commas',
    annotations: 'lines',
    'build-args': 'lines',
    'build-contexts': 'lines',
    'cache-from': 'lines',
    'cache-to': 'lines',
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
    'node-labels': 'commas',
    'node-pool-tags': 'commas',
    'node-taints': 'commas',
    placement: 'commas',
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
 * @throws ActionError INPUT_INVALID that names the place without quoting: it may be part of a
 * secret
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
/** An address fit to be shown: the parts before the host and after the path can be secret. */
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
/** Undefined if the text is not JSON. */
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

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions),
/* harmony export */   iW: () => (/* binding */ optionSeparators)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. According
 * to Oracle, virtual nodes do not get it; the cloud controller manager sets it whatever the nodes
 * are, so rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const listForms = ['blocks', 'tcp-ports', 'udp-ports'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The only declaration of a network's traffic options. `name` is both the input of the actions and
 * the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    podPorts: option('pod-ports', 'tcp-ports', "TCP ports of pods that a load balancer sends to directly, as that of OCI's native ingress controller does."),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
/** Blocks and ports cannot contain a comma. */
const optionSeparators = Object.fromEntries(Object.values(networkOptionFields)
    .filter(({ form }) => listForms.some((one) => one === form))
    .map(({ name }) => [name, 'commas']));
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    podPorts: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 10737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** Undefined for an invalid address. URL.canParse accepts some texts that URL then rejects. */
const parseUrl = (text, base) => {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** OKE's control plane, as nodes and pods reach it, besides the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** kube-proxy's health port, which load balancers check. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


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
const promises_namespaceObject = ((loaded) => {
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises"));
  return new Proxy({}, {
    get: (_, key) => load()[key],
    has: (_, key) => key in load(),
  });
})();
;// CONCATENATED MODULE: ./dist.src/clients/clock.js

/** The machine's clock. Waits end when the step ends. */
const clockUntil = (end) => ({
    now: () => Date.now(),
    sleep: async (milliseconds, own) => {
        const signal = own === undefined ? end : AbortSignal.any([end, own]);
        await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
            // Node throws a generic AbortError; the reason is more specific.
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
/** Some tools support SOCKS proxies; Node does not, and connects directly. */
const isSocks = (value) => /^\s*socks[a-z0-9]*:\/\//i.test(value);
/**
 * URL would take the rest after these characters for a path, and a part of the password for the
 * host.
 */
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
 * The address in a proxy variable; without a scheme it is http, as in curl and Go.
 * @throws ActionError PROXY_INVALID, without the value: it can contain a password.
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
/** The password in a proxy variable, as written and decoded, even if the rest is not an address. */
const proxyPasswords = (value) => {
    const written = /^[^:]*:(.*)@/s.exec(value.trim().replace(SCHEME, ''))?.[1] ?? '';
    return [...new Set([written, decoded(written) ?? ''])].filter((text) => text !== '');
};

;// CONCATENATED MODULE: ./dist.src/clients/http/proxy.js

/** The lower-case name takes precedence, as in curl, Go and Node. */
const VARIABLES = [
    ['https_proxy', 'HTTPS_PROXY'],
    ['http_proxy', 'HTTP_PROXY'],
];
/**
 * Sends every call of this process through the proxy in HTTPS_PROXY and HTTP_PROXY, except to the
 * hosts in NO_PROXY. Node itself does it, so nothing is loaded. Child processes get the variables
 * unchanged.
 *
 * @param mask gets the proxies' passwords before anything else happens
 * @returns why a proxy is not used: it is a SOCKS proxy, or this Node is too old (before 24.14;
 * older ones of version 24 do so only with NODE_USE_ENV_PROXY=1 in their environment)
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
/** Creates the log. Whatever is logged, only our own commands reach the runner as commands. */
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
                // The time belongs to what is awaited, not to the progress after the colon.
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
            // A PEM's header is not secret, and a short last line would mask harmless text everywhere.
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line));
            // Also in the printed form, if that differs.
            const forms = new Set(secrets.flatMap((line) => [line, ...(0,inert_text/* inertText */.U)(line).split('\n')]));
            for (const form of forms)
                write((0,workflow_command/* workflowCommand */.N)('add-mask', form));
        },
        stage: (name) => stage(name, true),
        parallelStage: (name) => stage(name, false),
    };
};

;// CONCATENATED MODULE: ./dist.src/runner/core.js

/** Imported by name, so that the bundler drops the rest of the package. */
const load = async () => {
    const { exportVariable, setOutput, summary } = await __nccwpck_require__.e(/* import() */ 3045).then(__nccwpck_require__.bind(__nccwpck_require__, 13045));
    return { exportVariable, setOutput, summary };
};
let loaded;
/**
 * The writing functions of @actions/core, loaded on the first write. Without the file for it, the
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
 * Former names by action. The runner only warns of unknown inputs: without this table, a step would
 * continue without the value.
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




/** Most characters of a failure; the runner shows at most 1 MiB of summary per step. */
const LONGEST_FAILURE = 64_000;
/** A failure as a section; quoted text cannot end its block. */
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
    /**
     * Adds why the step failed, unless it is there already; synchronously, since the process is about
     * to end.
     */
    appendFailure(thrown) {
        if (this.#file === undefined || this.#hasFailures)
            return;
        this.#hasFailures = true;
        try {
            (0,external_node_fs_.appendFileSync)(this.#file, failureSection(thrown));
        }
        catch {
            // The annotation has it too.
        }
    }
}

;// CONCATENATED MODULE: ./dist.src/runner/context.js






/** The whole context except the state, which is opened and closed with the step. */
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
 * Makes everything inert that this process writes to a stream, including Node and dependencies.
 * Passes on complete lines.
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __nccwpck_require__(87065);
;// CONCATENATED MODULE: ./dist.src/runner/state.js





/** Our only key in the runner's state: it names the step's state file, and nothing to act on. */
const KEY = 'step';
/** A folder's name is this with its id behind it. */
const PREFIX = 'oke-step-';
const ID = /^[A-Za-z0-9]{6}$/;
const NOTES = 'notes.json';
const unreadable = (what) => new action_error/* ActionError */.l({
    code: 'STATE_UNREADABLE',
    message: `what the main step noted for its clean-up is not readable: ${what}`,
    hint: 'Nothing of it was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
});
/** The owner of a state file, the same in main and post. */
const ownerOf = (action, environment) => JSON.stringify([
    action,
    ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => (0,runner_environment/* variable */.b)(environment, name) ?? ''),
]);
const isPrivate = ({ mode, uid }) => (mode & 0o77) === 0 && uid === process.getuid?.();
/** Reads a state file of our steps: it and its folder belong to this user, and no other user may change them. */
const readNotes = (temporary, id) => {
    try {
        const folder = (0,external_node_path_.join)(temporary, `${PREFIX}${id}`);
        const file = (0,external_node_path_.join)(folder, NOTES);
        const [around, found] = [(0,external_node_fs_.lstatSync)(folder), (0,external_node_fs_.lstatSync)(file)];
        const isOurs = around.isDirectory() && found.isFile() && [around, found].every(isPrivate);
        return isOurs ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
};
/** The ids of all state files in a folder with this owner. */
const notesOf = (temporary, owner) => {
    try {
        const ids = (0,external_node_fs_.readdirSync)(temporary)
            .filter((name) => name.startsWith(PREFIX))
            .map((name) => name.slice(PREFIX.length));
        return ids.filter((id) => ID.test(id) && at(readNotes(temporary, id), 'owner') === owner);
    }
    catch {
        return [];
    }
};
const at = (notes, key) => (0,json/* record */.g1)((0,json/* parseJson */.qF)(notes ?? ''))[key];
/**
 * State in a private folder of the job's temporary folder, which no printed line can change. GitHub's
 * state contains only its id. The runner reads GITHUB_STATE after everything that main printed, so
 * the id written at the start wins. Without an id, post finds the file of its own step, and leaves
 * those of other steps alone.
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
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        // Named by the file system: Node would load all of its cryptography for a random name.
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#folder, PREFIX));
        const id = (0,external_node_path_.basename)(folder).slice(PREFIX.length);
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
            throw unreadable(`${PREFIX}${id}`);
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
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder, `${PREFIX}${id}`), { recursive: true, force: true });
    }
    /** Writes all or nothing. */
    #write(id) {
        const path = (0,external_node_path_.join)(this.#folder, `${PREFIX}${id}`, NOTES);
        const notes = JSON.stringify({ owner: this.#owner, records: this.#records });
        (0,external_node_fs_.writeFileSync)(`${path}.part`, notes, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(`${path}.part`, path);
    }
    /** Our state file: the one that the state names, else the only one of this step. */
    #find() {
        if (this.#id !== undefined)
            return this.#id;
        const named = (0,runner_environment/* variable */.b)(this.#environment, `STATE_${KEY}`) ?? '';
        const isThere = ID.test(named) && readNotes(this.#folder, named) !== undefined;
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









/** Loaded on demand, so that an action starts without the code of the others. */
const actions = {
    root: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(941), __nccwpck_require__.e(5754), __nccwpck_require__.e(1404)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31404))).pipeline,
    'kubeconfig-token': async () => (await __nccwpck_require__.e(/* import() */ 373).then(__nccwpck_require__.bind(__nccwpck_require__, 30373))).kubeconfigToken,
    'bastion-tunnel': async () => (await __nccwpck_require__.e(/* import() */ 9763).then(__nccwpck_require__.bind(__nccwpck_require__, 59763))).bastionTunnel,
    'post-render': async () => (await __nccwpck_require__.e(/* import() */ 3609).then(__nccwpck_require__.bind(__nccwpck_require__, 93609))).postRender,
    kubeconfig: async () => (await __nccwpck_require__.e(/* import() */ 3295).then(__nccwpck_require__.bind(__nccwpck_require__, 93295))).kubeconfig,
    'build-push': async () => (await __nccwpck_require__.e(/* import() */ 1370).then(__nccwpck_require__.bind(__nccwpck_require__, 91370))).buildPush,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(5202)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95202))).check,
    deploy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(578)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80578))).deployAction,
    load: async () => (await __nccwpck_require__.e(/* import() */ 9177).then(__nccwpck_require__.bind(__nccwpck_require__, 79177))).load,
    'assert-scaling': async () => (await __nccwpck_require__.e(/* import() */ 647).then(__nccwpck_require__.bind(__nccwpck_require__, 70647))).assertScaling,
    preview: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(941), __nccwpck_require__.e(5754), __nccwpck_require__.e(6176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26176))).preview,
    auth: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(941), __nccwpck_require__.e(9600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19600))).auth,
    'login-ocir': async () => (await __nccwpck_require__.e(/* import() */ 3386).then(__nccwpck_require__.bind(__nccwpck_require__, 73386))).loginOcir,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1912), __nccwpck_require__.e(2750), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26471))).init,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(941), __nccwpck_require__.e(5754), __nccwpck_require__.e(1711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81711))).doctor,
    'drift-check': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(941), __nccwpck_require__.e(5754), __nccwpck_require__.e(7063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97063))).driftCheck,
    'ensure-cluster': async () => (await __nccwpck_require__.e(/* import() */ 9714).then(__nccwpck_require__.bind(__nccwpck_require__, 9714))).ensureCluster,
    'ensure-network': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3345), __nccwpck_require__.e(969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30969))).ensureNetwork,
    'ensure-node-pool': async () => (await __nccwpck_require__.e(/* import() */ 2064).then(__nccwpck_require__.bind(__nccwpck_require__, 42064))).ensureNodePool,
};
/** Not steps of a job: kubectl or Helm reads their output, and shows their standard error. */
const PLUGINS = ['kubeconfig-token', 'post-render', 'bastion-tunnel'];
const followProxy = async (name, { environment, log }) => {
    const isPlugin = PLUGINS.includes(name);
    // No runner reads a plugin's output; the step that wrote the kubeconfig has masked the secrets.
    const reported = await useProxy(environment, (secret) => !isPlugin && log.mask(secret));
    if (reported === undefined)
        return;
    if (isPlugin)
        console.error(reported);
    else
        log.warning(reported);
};
/** The output for a person who runs a command: no masks, and warnings as plain lines. */
const onTerminal = (write) => (line) => {
    const [, command, text] = /^::([a-z-]+)[^:]*::([\s\S]*)$/.exec(line) ?? [];
    if (command === undefined)
        return write(line);
    if (command !== 'add-mask')
        write(`${command}: ${text ?? ''}`);
};
/** From here on only the log can write workflow commands. A plugin has no log. */
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
    // Post does not check the proxy: what it removes must go, whatever the variables contain.
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
    // Dependencies use deprecated APIs of Node; readers of a job's log can do nothing about it.
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
        // An abandoned connection, e.g. to a proxy that never responds, would keep Node running.
        setTimeout(() => process.exit(), 200).unref();
    }
};
/** Runs `init` or `doctor` for `npx`, with their inputs as options. */
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
