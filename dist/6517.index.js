export const id = 6517;
export const ids = [6517,2840];
export const modules = {

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepLogins: () => (/* binding */ keepLogins),
  removeLogins: () => (/* binding */ removeLogins)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/registry/credential-helper.js
var credential_helper = __webpack_require__(53531);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config-text.js
var docker_config_text = __webpack_require__(20588);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/helper-login.js



/** The suffix of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
/** Reads a login that main saved; undefined for anything that main cannot have written. */
const parseHelperLogin = (value) => {
    const { helper, host, authHash, id } = (0,json/* record */.g1)(value);
    if (!(0,state_record/* isLine */.PA)(helper) || !HELPER.test(helper) || !(0,state_record/* isLine */.PA)(host))
        return undefined;
    return (0,state_record/* isHash */.jN)(authHash) && (0,state_record/* isKeptId */.EH)(id) ? { helper, host, authHash, id } : undefined;
};
/** Stores a login in a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
const storeInHelper = async (helper, login, kept, save) => {
    const previous = await helper.get(login.host);
    const authHash = (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(login));
    // The helper already has it: it is the user's own, and stays.
    if (previous !== undefined && (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(previous)) === authHash)
        return;
    const id = kept.newId();
    await save({ helper: helper.name, host: login.host, authHash, id });
    if (previous !== undefined)
        await kept.keep(id, JSON.stringify(previous));
    await helper.store(login);
};
/** Removes our login; false if the helper has none, or another one by then. */
const takeFromHelper = async (helper, record, kept) => {
    const before = await kept.recall(record.id);
    const present = await helper.get(record.host);
    if (present === undefined || (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(present)) !== record.authHash)
        return false;
    if (before === undefined)
        await helper.erase(record.host);
    else
        await helper.store({ host: record.host, ...JSON.parse(before) });
    return true;
};

;// CONCATENATED MODULE: ./dist.src/stages/login-ocir.js







const parseFileLogin = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { host, authHash } = (0,json/* record */.g1)(value);
    return change && (0,state_record/* isLine */.PA)(host) && (0,state_record/* isHash */.jN)(authHash) ? { ...change, host, authHash } : undefined;
};
/** Reads the logins that main saved; undefined if main cannot have written one of them. */
const parseLoginRecords = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const records = value.map((one) => 'helper' in (0,json/* record */.g1)(one) ? parseHelperLogin(one) : parseFileLogin(one));
    const known = records.filter((one) => one !== undefined);
    return known.length === records.length ? known : undefined;
};
/**
 * Adds logins to every file that tools read. Saves each record before its file changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log about logins stored elsewhere than in docker's config
 * @throws ActionError DOCKER_CONFIG_INVALID, CREDENTIAL_HELPER_FAILED
 */
const login = async (wanted, places, save) => {
    const records = [];
    const notes = [];
    const note = async (record) => {
        records.push(record);
        await save(records);
    };
    for (const one of wanted) {
        for (const file of places.always)
            notes.push(...(await logInTo(file, one, places, note)));
        for (const file of places.ifKnown) {
            const known = (0,own/* own */.Z)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()).auths ?? {}, one.host);
            if (known !== undefined)
                notes.push(...(await logInTo(file, one, places, note)));
        }
    }
    return [...new Set(notes)];
};
const logInTo = async (file, wanted, places, save) => {
    const helper = (0,docker_config/* helperOf */.Yn)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()), wanted.host);
    const inFile = () => (0,file_change/* changeFile */.P8)(file, places.kept, (text) => (0,docker_config_text/* renderDockerConfig */.L)((0,docker_config/* withLogin */.E6)((0,docker_config_text/* parseDockerConfig */.C)(file.path, text), wanted), text), (change) => save({ ...change, host: wanted.host, authHash: (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(wanted)) }));
    if (helper === undefined) {
        await inFile();
        return [];
    }
    const program = places.helper(helper.name);
    try {
        await storeInHelper(program, wanted, places.kept, save);
        return [`The login of ${wanted.host} is with docker-credential-${helper.name}`];
    }
    catch (error) {
        // There is no way that all tools understand to bypass a store for one host.
        if (helper.isStore)
            throw error;
    }
    await inFile();
    return [
        `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
    ];
};
/**
 * Removes our logins, the latest first, and restores what they replaced. Continues if one cannot be
 * removed: the others must not outlive the job.
 */
const logout = async (records, open, places) => {
    const removed = new Set();
    const failures = [];
    for (const record of records.toReversed()) {
        const { host } = record;
        try {
            if (await takeBack(record, open, places))
                removed.add(host);
        }
        catch (error) {
            failures.push({ host, error });
        }
    }
    return { removed, failures };
};
const takeBack = (record, open, { helper, kept }) => 'helper' in record
    ? takeFromHelper(helper(record.helper), record, kept)
    : (0,file_change/* undoChange */.N3)(record, open(record.path), kept, (text, before) => withdrawn(record, text, before));
const withdrawn = (record, text, before) => {
    const config = (0,docker_config_text/* parseDockerConfig */.C)(record.path, text);
    const rest = (0,docker_config/* withoutLogin */.Gq)(config, record, (0,docker_config_text/* parseDockerConfig */.C)(record.path, before));
    if (rest === config)
        return text;
    return Object.keys(rest).length === 0 ? undefined : (0,docker_config_text/* renderDockerConfig */.L)(rest, text);
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/logins.js






const STATE = 'login';
/** Where logins of this job are stored. */
const loginPlaces = ({ environment, temporaryFolder, signal }) => ({
    ...(0,docker_config_file/* loginFiles */.B)(environment),
    helper: (0,credential_helper/* credentialHelper */.k)((0,exec.execUntil)(signal)),
    kept: (0,backups/* backups */.u)(temporaryFolder),
});
/**
 * Logs in, until the end of the job if it is to be logged out then; used by the root action too.
 * @returns notes for the log
 */
const keepLogins = (logins, logsOut, context) => {
    const places = loginPlaces(context);
    return logsOut
        ? login(logins, places, (records) => context.state.save(STATE, records))
        : login(logins, { ...places, kept: backups/* keepNothing */.L }, () => Promise.resolve());
};
/** Logs out where the login is still ours. */
const removeLogins = async (context) => {
    const records = context.state.load(STATE, parseLoginRecords) ?? [];
    const { removed, failures } = await logout(records, text_file/* textFile */.E, loginPlaces(context));
    const failed = new Set(failures.map(({ host }) => host));
    for (const host of new Set(records.map((record) => record.host))) {
        if (failed.has(host))
            continue;
        context.log.info(removed.has(host)
            ? `Logged out of ${host}`
            : `The login to ${host} is no longer ours; it was left alone`);
    }
    const errors = failures.map(({ error }) => error);
    if (errors.length > 0)
        throw new AggregateError(errors, 'logins could not be removed');
};


/***/ }),

/***/ 54996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   u: () => (/* binding */ backups)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81427);




/** One private file per backup: it can contain the user's credentials. */
const backups = (folder) => ({
    newId: () => `kept-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`,
    keep: (id, text) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), text, { temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
/** For permanent changes: no post step would remove a backup. */
const keepNothing = {
    newId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: its target is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 1_500;
/**
 * Milliseconds for a process that gets no SIGTERM: nearly all the time that a cancelled step has.
 */
const WHOLE_GRACE = 2_300;
/**
 * Milliseconds for the last output of a process that has ended; its children may keep the pipes
 * open.
 */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and closes its pipes even if a child of it keeps them open.
 *
 * @param isHardToStop for a process that would leave work half done on SIGTERM: it gets none, but
 * all the remaining time
 */
const endProcess = (child, isHardToStop = false) => {
    if (hasEnded(child))
        return;
    if (!isHardToStop)
        child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE);
    child.once('exit', () => {
        clearTimeout(killer);
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, LAST_WORDS).unref();
    });
};


/***/ }),

/***/ 12840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execUntil: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Most characters of a line; longer ones are split, to bound memory. */
const LONGEST = 2 ** 20;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > LONGEST)
            this.end();
    }
    /** Passes on a last line without a newline. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/process/exec.js







/**
 * The only adapter that runs tools, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the end of the step, its reason
 */
const execUntil = (end) => async (request) => {
    end.throwIfAborted();
    const own = request.signal;
    const signal = own === undefined ? end : AbortSignal.any([end, own]);
    try {
        return await run({ ...request, signal });
    }
    catch (error) {
        end.throwIfAborted();
        throw error;
    }
};
const run = async (request) => {
    const program = request.program ?? request.command;
    (0,command_line/* reportStart */.NU)({ command: program, args: request.args });
    const child = (0,external_node_child_process_.spawn)(program, [...request.args], {
        cwd: request.cwd,
        env: (0,tool_environment/* toolEnvironment */.uQ)(request.command, process.env, request.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let isTooMuch = false;
    const onTooMuch = () => {
        isTooMuch = true;
        child.kill('SIGKILL');
    };
    const stdout = collect(child, 'stdout', request.onLine, onTooMuch);
    const stderr = collect(child, 'stderr', request.onLine, onTooMuch);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    if (isTooMuch)
        throw tooMuch(program);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0,process_failure/* processFailure */.i)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error/* ActionError */.l({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and check its output.',
});
/** Collects a whole stream, or only its end if each line is passed on. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        length += text.length;
        if (length > KEPT && lines === undefined)
            onTooMuch();
        while (length > KEPT)
            length -= pieces.shift()?.length ?? length;
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    const { signal } = request;
    const terminate = () => (0,end_process/* endProcess */.J)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const interrupt = () => void child.kill('SIGINT');
    request.interrupt?.addEventListener('abort', interrupt, { once: true });
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        request.interrupt?.removeEventListener('abort', interrupt);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


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

/***/ 84839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* unused harmony exports variableGroups, toolGroups, variablesOf */
/** Go's and Node's libraries read the proxy variables in either case. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** Everything of the job's environment that any tool can get; no tool sees what no group names. */
const variableGroups = {
    machine: {
        purpose: 'to run at all: programs, home, temporary files, language',
        names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
    },
    network: {
        purpose: 'proxies and certificates',
        names: [
            ...PROXIES,
            ...PROXIES.map((name) => name.toLowerCase()),
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
        ],
    },
    go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
    folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
    kubernetes: {
        purpose: 'which cluster, and how kubectl looks for it',
        names: [
            'KUBECONFIG',
            'KUBERC',
            'KUBECACHEDIR',
            'KUBECTL_COMMAND_HEADERS',
            'KUBERNETES_SERVICE_HOST',
            'KUBERNETES_SERVICE_PORT',
            'POD_NAMESPACE',
        ],
    },
    credentialPlugin: {
        purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
        names: [
            'OCI_CLI_CONFIG_FILE',
            'OCI_CONFIG_FILE',
            'OCI_CLI_PROFILE',
            'OCI_CONFIG_PROFILE',
            'OCI_CLI_RC_FILE',
            'OCI_CLI_AUTH',
            'OCI_CLI_REGION',
            'OCI_CLI_TENANCY',
            'OCI_CLI_USER',
            'OCI_CLI_FINGERPRINT',
            'OCI_CLI_KEY_FILE',
            'OCI_CLI_SECURITY_TOKEN_FILE',
            'OCI_CLI_CERT_BUNDLE',
            'OCI_CLI_ENDPOINT',
            'OCI_METADATA_BASE_URL',
            'OCI_REGION_METADATA',
            'OCI_RESOURCE_PRINCIPAL_VERSION',
            'OCI_RESOURCE_PRINCIPAL_REGION',
            'OCI_RESOURCE_PRINCIPAL_RPST',
            'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
            'KUBERNETES_SERVICE_PORT_PROXYMUX',
            'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            'GITHUB_REPOSITORY',
            'GITHUB_EVENT_NAME',
            'GITHUB_EVENT_PATH',
            'GITHUB_ACTOR',
            'GITHUB_TRIGGERING_ACTOR',
            'NODE_EXTRA_CA_CERTS',
            'NODE_USE_ENV_PROXY',
            'NODE_USE_SYSTEM_CA',
            'NODE_OPTIONS',
        ],
    },
    helm: { purpose: "Helm's own", names: ['HELM_*'] },
    k6: { purpose: "k6's own", names: ['K6_*'] },
    registries: {
        purpose: 'logins of registries, and what credential helpers read',
        names: [
            'DOCKER_CONFIG',
            'REGISTRY_AUTH_FILE',
            'PASSWORD_STORE_*',
            'GNUPGHOME',
            'DBUS_SESSION_BUS_ADDRESS',
            'AWS_*',
            'CLOUDSDK_*',
            'GOOGLE_APPLICATION_CREDENTIALS',
        ],
    },
    docker: {
        purpose: "docker's and buildx' own",
        names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
    },
    cosign: {
        purpose: "cosign's own, and the job's identity that it signs by",
        names: [
            'COSIGN_*',
            'SIGSTORE_*',
            'TUF_*',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ],
    },
    podman: {
        purpose: "podman's and buildah's own",
        names: [
            'CONTAINERS_*',
            'CONTAINER_*',
            'PODMAN_*',
            'BUILDAH_*',
            'STORAGE_*',
            'SOURCE_DATE_EPOCH',
            'SSH_AUTH_SOCK',
        ],
    },
};
const everywhere = ['machine', 'network', 'go', 'folders'];
const cluster = ['kubernetes', 'credentialPlugin'];
/** Each tool that can be run, with its groups of variables. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    'load-command': everywhere,
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    ssh: ['machine'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The variable names that a tool's groups contain. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: the listed part of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};


/***/ }),

/***/ 53531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ credentialHelper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55639);


/** Milliseconds; a helper that prompts would otherwise hang. */
const TIMEOUT = 10_000;
const credentialHelper = (exec) => (name) => {
    const command = `docker-credential-${name}`;
    const run = (verb, input, secrets = []) => exec({ command, args: [verb], input, timeout: TIMEOUT, secrets });
    return {
        name,
        get: async (host) => {
            const response = await run('get', host).catch(() => undefined);
            return response === undefined ? undefined : loginIn(response.stdout);
        },
        store: async ({ host, username, password }) => {
            const credentials = { ServerURL: host, Username: username, Secret: password };
            await run('store', JSON.stringify(credentials), [password]).catch((error) => {
                throw failed(command, host, error);
            });
        },
        erase: async (host) => {
            await run('erase', host);
        },
    };
};
const loginIn = (text) => {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username !== 'string' || typeof Secret !== 'string')
            return undefined;
        return { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
};
const failed = (command, host, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProcessError */ .y ? cause : undefined,
});


/***/ }),

/***/ 62749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loginFiles),
/* harmony export */   Q: () => (/* binding */ dockerConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29479);



/** Docker's own config file; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
/**
 * The files from which this job's tools read logins. If REGISTRY_AUTH_FILE is set, podman, buildah
 * and skopeo read only that. Otherwise their own file takes precedence over docker's for hosts that
 * it contains, so it is included.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own)] : [])].map(_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E),
        ifKnown: runtime ? [(0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
};


/***/ }),

/***/ 65107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ undoChange),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   sC: () => (/* binding */ parseFileChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71602);



/** Reads a change that main saved; undefined for anything that main cannot have written. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainPath */ .qW)(path) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptId */ .EH)(id) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(after))
        return undefined;
    if (before !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(before))
        return undefined;
    if (mode !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isMode */ .SF)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/**
 * Changes a file. Saves the record before anything else, so that post can undo it wherever this
 * stops.
 */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is the user's own, or an earlier step's, which removes it itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
/**
 * Undoes a change: byte for byte if nobody wrote since, else by removing only what is ours.
 * @param withdraw returns the text without ours, or undefined if nothing is left
 * @returns false if none of our text was left
 */
const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
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

/***/ 20588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseDockerConfig),
/* harmony export */   L: () => (/* binding */ renderDockerConfig)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** @throws ActionError DOCKER_CONFIG_INVALID if the text is no JSON object */
const parseDockerConfig = (path, text) => {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = jsonIn(path, text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return { ...parsed };
    throw refused(path);
};
/** Indented like the text that it replaces; with tabs, as docker does, for a new file. */
const renderDockerConfig = (config, former) => {
    const indent = former === undefined ? '\t' : (/^\{\s*?\n([ \t]+)/.exec(former)?.[1] ?? '');
    const end = former === undefined || former.endsWith('\n') ? '\n' : '';
    return JSON.stringify(config, null, indent) + end;
};
const jsonIn = (path, text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message would quote the text, which can contain a login.
        throw refused(path);
    }
};
const refused = (path) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'DOCKER_CONFIG_INVALID',
    message: `${path} is not a JSON object, so no login can be added to it`,
    hint: 'Correct or remove the file; it is left untouched.',
});


/***/ }),

/***/ 27790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pullSecretConfig),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** A hash that recognises an `auth` without storing it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** The credential helper of a host, in docker's order of precedence. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // In docker, an empty name disables the store for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    if (present === undefined || hashOf(present) !== authHash)
        return config;
    const entry = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.auths ?? {}, host);
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.credHelpers ?? {}, host);
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } });
/** Every form in which a login's password is written anywhere, for masking. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isKeptId),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   qW: () => (/* binding */ isPlainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A non-empty text of one line. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we store it: absolute and normalized. */
const isPlainPath = (value) => isLine(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(value) === value;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a backup that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);


/***/ })

};
