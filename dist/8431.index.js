export const id = 8431;
export const ids = [8431];
export const modules = {

/***/ 83421:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeInWorkspace = exports.openWorkspace = exports.liesIn = exports.realPlace = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const isLoop = (error) => error instanceof Error && 'code' in error && error.code === 'ELOOP';
const linkAt = (path) => {
    try {
        return (0, node_fs_1.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
};
/** What a path leads to; where it would lead, if there is nothing yet. */
const realPlace = (path) => {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch (error) {
        const parent = (0, node_path_1.dirname)(path);
        if (parent === path)
            return path;
        const place = (0, node_path_1.join)((0, exports.realPlace)(parent), (0, node_path_1.basename)(path));
        const target = isLoop(error) ? undefined : linkAt(place);
        return target === undefined ? place : (0, exports.realPlace)((0, node_path_1.resolve)((0, node_path_1.dirname)(place), target));
    }
};
exports.realPlace = realPlace;
/** Whether a real path is a folder or lies in it. */
const liesIn = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path_1.sep) ? folder : folder + node_path_1.sep);
exports.liesIn = liesIn;
/** The workspace of the job; outside of one, the current folder. */
const openWorkspace = (environment) => {
    const temporary = environment['RUNNER_TEMP'];
    return {
        folder: (0, exports.realPlace)((0, node_path_1.resolve)(environment['GITHUB_WORKSPACE'] || '.')),
        temporary: temporary ? (0, exports.realPlace)((0, node_path_1.resolve)(temporary)) : undefined,
    };
};
exports.openWorkspace = openWorkspace;
const outside = (key, path, place, { folder }) => new action_error_ts_1.ActionError({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name lies in it, also where it is a link. Copy the file into the workspace in a step before.',
});
const ofJob = (key, path, what) => new action_error_ts_1.ActionError({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * The absolute path of what a user names, for tools, which can take it for nothing but a path.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const placeInWorkspace = (workspace, key, path) => {
    const { folder, temporary } = workspace;
    const place = (0, node_path_1.resolve)(folder, path);
    const real = (0, exports.realPlace)(place);
    if (!(0, exports.liesIn)(real, folder))
        throw outside(key, path, real, workspace);
    if (temporary !== undefined) {
        const isIn = (0, exports.liesIn)(real, temporary) && !(0, exports.liesIn)(folder, temporary);
        if (isIn || (0, exports.liesIn)(temporary, real)) {
            throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials");
        }
    }
    if ((0, node_path_1.relative)(folder, real).split(node_path_1.sep).includes('.git')) {
        throw ofJob(key, path, "lies in git's own folder, which can hold a token");
    }
    return place;
};
exports.placeInWorkspace = placeInWorkspace;


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

/***/ 5551:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asChart = exports.isRemoteChart = exports.asDockerfile = exports.asPath = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const refused = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** A path of the file system, as a user writes it: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (ADDRESS.test(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
exports.asPath = asPath;
/** A Dockerfile. Podman runs those that end in `.in` through the C preprocessor, which includes any file. */
const asDockerfile = (text) => {
    const path = (0, exports.asPath)(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
exports.asDockerfile = asDockerfile;
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
exports.isRemoteChart = isRemoteChart;
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return (0, exports.isRemoteChart)(chart) && !CONTROL.test(chart) ? chart : (0, exports.asPath)(chart);
};
exports.asChart = asChart;


/***/ })

};
