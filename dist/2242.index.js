export const id = 2242;
export const ids = [2242];
export const modules = {

/***/ 70715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maskLogin = void 0;
const docker_config_ts_1 = __webpack_require__(27973);
/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0, docker_config_ts_1.secretForms)(login).forEach((form) => log.mask(form));
exports.maskLogin = maskLogin;


/***/ }),

/***/ 61155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepNothing = exports.keptTexts = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(90146);
/** One private file for each text: they can hold somebody's credentials. */
const keptTexts = (folder) => ({
    newId: () => `kept-${(0, node_crypto_1.randomUUID)()}`,
    keep: (id, text) => (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, id), text, { temporary: (0, node_path_1.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0, private_file_ts_1.readIfThere)((0, node_path_1.join)(folder, id));
        await (0, promises_1.rm)((0, node_path_1.join)(folder, id), { force: true });
        await (0, promises_1.rm)((0, node_path_1.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
exports.keptTexts = keptTexts;
/** For changes that stay: no post step would remove a copy. */
exports.keepNothing = {
    newId: () => (0, node_crypto_1.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 71984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textFile = void 0;
const promises_1 = __webpack_require__(51455);
const private_file_ts_1 = __webpack_require__(90146);
const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0, promises_1.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0, private_file_ts_1.readIfThere)(path),
        mode: async () => {
            const found = await (0, promises_1.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0, private_file_ts_1.writePrivate)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0, private_file_ts_1.removeIfThere)(`${await target()}.${id}`),
        remove: () => (0, private_file_ts_1.removeIfThere)(path),
    };
};
exports.textFile = textFile;


/***/ }),

/***/ 12571:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endProcess = void 0;
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const KILL_GRACE = 1_500;
/** Milliseconds for one that gets no polite signal: nearly all that a step has after its end. */
const WHOLE_GRACE = 2_300;
/** Milliseconds for the last words of a process that has ended; a child of its own may hold its pipes. */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and lets go of its pipes even if a process that it started holds them on.
 *
 * @param isHardToStop for one that leaves something halfway when it gets a polite signal: it gets none,
 * and the time that there is
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
exports.endProcess = endProcess;


/***/ }),

/***/ 84613:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.execUntil = void 0;
const node_child_process_1 = __webpack_require__(31421);
const end_process_ts_1 = __webpack_require__(12571);
const action_error_ts_1 = __webpack_require__(21025);
const line_splitter_ts_1 = __webpack_require__(39344);
const process_failure_ts_1 = __webpack_require__(17504);
const tool_environment_ts_1 = __webpack_require__(91370);
/**
 * The one adapter through which every tool is run, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the
 * end of the step, its reason
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
exports.execUntil = execUntil;
const run = async (request) => {
    const child = (0, node_child_process_1.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: (0, tool_environment_ts_1.toolEnvironment)(request.command, process.env, request.env),
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
        throw tooMuch(request.command);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0, process_failure_ts_1.processFailure)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error_ts_1.ActionError({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and look at what it prints.',
});
/** Of what is told line by line, the last part is kept; of an answer all is needed. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new line_splitter_ts_1.LineSplitter(onLine);
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
    const terminate = () => (0, end_process_ts_1.endProcess)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 39344:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LineSplitter = void 0;
/** Characters of a line; more without a line end is cut, so that it is not kept. */
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
    /** Hands over a last line that has no line end. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}
exports.LineSplitter = LineSplitter;


/***/ }),

/***/ 17504:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.processFailure = exports.ProcessError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Where each tool that we run comes from, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A process that did not end as it should; keeps what a caller may want to decide on. */
class ProcessError extends action_error_ts_1.ActionError {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** What the tool said last, which is mostly why it ended. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
exports.ProcessError = ProcessError;
/** The error for a process that ended badly: what was run, how it ended, and the end of its output. */
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
exports.processFailure = processFailure;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${request.command} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${request.command}`}.`,
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
/** The command with its first arguments: enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, as `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the output, without what libraries log beside what the tool says. */
const lastLines = (text, count) => {
    const lines = text.trimEnd().split('\n');
    const said = lines.filter((line) => !isLibraryLog(line));
    return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n');
};


/***/ }),

/***/ 91370:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toolEnvironment = exports.variablesOf = exports.toolGroups = exports.variableGroups = void 0;
/** Go's libraries and Node's read the proxies in either form. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** All that any tool is ever given of the job's environment; what no group names, no tool sees. */
exports.variableGroups = {
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
/** Each tool that is ever run, with the groups that it is given. */
exports.toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? exports.toolGroups['docker-credential-*']
    : exports.toolGroups[tool];
/** The names that a tool is given, as its groups have them. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => exports.variableGroups[group].names);
exports.variablesOf = variablesOf;
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: what its list takes of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = (0, exports.variablesOf)(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};
exports.toolEnvironment = toolEnvironment;


/***/ }),

/***/ 18170:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.undoChange = exports.changeFile = exports.parseFileChange = void 0;
const node_crypto_1 = __webpack_require__(77598);
const json_ts_1 = __webpack_require__(93258);
const state_record_ts_1 = __webpack_require__(28865);
/** A change that main noted; undefined for what it cannot have noted. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0, json_ts_1.record)(value);
    if (!(0, state_record_ts_1.isPlainPath)(path) || !(0, state_record_ts_1.isKeptId)(id) || !(0, state_record_ts_1.isHash)(after))
        return undefined;
    if (before !== undefined && !(0, state_record_ts_1.isHash)(before))
        return undefined;
    if (mode !== undefined && !(0, state_record_ts_1.isMode)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
exports.parseFileChange = parseFileChange;
const hashOf = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('hex');
/** Changes a file. The record is saved before all else, so that post can undo it wherever this stops. */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is somebody's own, or of an earlier step that takes it back itself.
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
exports.changeFile = changeFile;
/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing of ours was there, or not any more
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
exports.undoChange = undoChange;


/***/ }),

/***/ 27973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretForms = exports.pullSecretConfig = exports.withoutLogin = exports.withLogin = exports.helperOf = exports.hashOf = exports.authOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const own_ts_1 = __webpack_require__(64870);
/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
exports.authOf = authOf;
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0, node_crypto_1.createHash)('sha256').update(auth).digest('hex');
exports.hashOf = hashOf;
/** Which credential helper owns a host, in the order in which docker asks. */
const helperOf = (config, host) => {
    const helper = (0, own_ts_1.own)(config.credHelpers ?? {}, host);
    // For docker an empty name switches the store off for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
exports.helperOf = helperOf;
/**
 * The config with the login in the file. A helper entry of this host goes: every tool would ask it
 * first. An empty one would not do, since podman and buildah then look for a program without a name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: (0, exports.authOf)(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
exports.withLogin = withLogin;
/**
 * The config without our login, what it replaced in `before` put back. Somebody else's later login
 * for the same host (another `auth` than ours) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0, own_ts_1.own)(config.auths ?? {}, host)?.auth;
    if (present === undefined || (0, exports.hashOf)(present) !== authHash)
        return config;
    const entry = (0, own_ts_1.own)(before.auths ?? {}, host);
    const helper = (0, own_ts_1.own)(before.credHelpers ?? {}, host);
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
exports.withoutLogin = withoutLogin;
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: (0, exports.authOf)(login) } } });
exports.pullSecretConfig = pullSecretConfig;
/** Every form in which the password of a login is written somewhere: none may be shown. */
const secretForms = (login) => [
    login.password,
    (0, exports.authOf)(login),
    Buffer.from((0, exports.pullSecretConfig)(login)).toString('base64'),
];
exports.secretForms = secretForms;


/***/ }),

/***/ 74844:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
