export const id = 2090;
export const ids = [2090];
export const modules = {

/***/ 45657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertScaling = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const exec_ts_1 = __webpack_require__(84613);
const kubectl_ts_1 = __webpack_require__(51083);
const assert_scaling_ts_1 = __webpack_require__(30733);
const chart_data_ts_1 = __webpack_require__(92239);
const prepare_ts_1 = __webpack_require__(90745);
const render_mermaid_ts_1 = __webpack_require__(8318);
const render_page_ts_1 = __webpack_require__(23862);
const render_table_ts_1 = __webpack_require__(3545);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const replicas_ts_1 = __webpack_require__(56574);
const markdown_ts_1 = __webpack_require__(78045);
exports.assertScaling = {
    main: async (context) => {
        const { clock, outputs, summary, temporaryFolder, log, signal } = context;
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
        const patience = { clock, progress: stage, milliseconds: 120_000 };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = (0, exec_ts_1.execUntil)(signal);
        const cluster = (0, kubectl_ts_1.kubectl)(exec, access);
        await (0, kubectl_ts_1.requireCluster)(exec, access);
        const waiting = { clock, deadline: clock.now() + inputs.ready, signal };
        const of = [namespace, expectations];
        const baselines = await (0, prepare_ts_1.prepareScaling)(...of, cluster, waiting, stage);
        const seen = [baselines, cluster, clock, assert_scaling_ts_1.foreignLoad, stage, signal];
        const report = await (0, assert_scaling_ts_1.watchScaling)(...of, ...seen);
        const page = (0, node_path_1.join)(temporaryFolder, 'scaling.html');
        await (0, promises_1.writeFile)(page, (0, render_page_ts_1.renderPage)(`Scaling of ${namespace}`, report));
        await outputs.set('page', page);
        await outputs.set('scaling', JSON.stringify(report.verdicts));
        await summary.append((0, markdown_ts_1.renderTable)(render_table_ts_1.tableHead, (0, render_table_ts_1.scalingRows)(report.verdicts)));
        await summary.append((0, render_mermaid_ts_1.renderMermaid)((0, chart_data_ts_1.chartData)(report)));
        const failure = (0, assert_scaling_ts_1.scalingFailure)(report);
        if (failure !== undefined)
            throw failure;
        stage.done(report.verdicts.map(assert_scaling_ts_1.describeVerdict).join('; '));
    },
};


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

/***/ 90745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepareScaling = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/**
 * Milliseconds for which an HPA may have no metrics: metrics-server measures new pods every 15 s
 * from two samples, and the controller leaves out pods that are not ready yet.
 */
const metricsPatience = 180_000;
/** Milliseconds for which nobody may answer for the metrics API: metrics-server may just start. */
const apiPatience = 90_000;
/**
 * Checks, before any load is sent, that each HPA can show what is expected: it exists, may grow that
 * far, its pods request CPU, it has metrics, and it is not that large already. New pods have no
 * metrics for about a minute, and an HPA keeps its size for minutes after a load: both are waited
 * for, metrics no longer than three minutes.
 *
 * What no waiting can mend fails at once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 *   HPA_NO_METRICS, HPA_ALREADY_SCALED
 */
const prepareScaling = async (namespace, expectations, kubernetes, waiting, progress) => {
    const present = await kubernetes.list('hpa', namespace);
    const workloads = [
        ...(await kubernetes.list('deployments', namespace)),
        ...(await kubernetes.list('statefulsets', namespace)),
    ];
    for (const expected of expectations)
        checkStatic(namespace, expected, present, workloads);
    const seen = new watched_ts_1.Watched();
    const watch = kubernetes.watch('hpa', namespace, seen.take);
    let since = new Map();
    const ready = await (0, until_ts_1.until)({ ...waiting, progress }, [watch], () => {
        const now = waiting.clock.now();
        const left = expectations.flatMap((expected) => obstacle(expected, seen) ?? []);
        since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]));
        const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience);
        if (late !== undefined)
            throw late.error;
        const [first] = left;
        if (first === undefined)
            return true;
        progress.waiting(`${first.what}: ${first.state}`);
        return undefined;
    });
    if (ready === undefined) {
        const [first] = expectations.flatMap((expected) => obstacle(expected, seen) ?? []);
        if (first !== undefined)
            throw first.error;
    }
    return expectations.map((expected) => baselineOf(expected, seen, workloads));
};
exports.prepareScaling = prepareScaling;
const checkStatic = (namespace, { hpa: name, atLeast }, present, workloads) => {
    const hpa = present.find((one) => one.name === name);
    if (hpa === undefined)
        throw missing(namespace, name, present);
    if (hpa.maxReplicas < atLeast) {
        throw new action_error_ts_1.ActionError({
            code: 'HPA_MAXIMUM_TOO_LOW',
            message: `HPA ${name} may grow to ${hpa.maxReplicas} replicas, ${atLeast} are expected`,
            hint: `Raise maxReplicas of the HPA to ${atLeast} or more, or expect less.`,
        });
    }
    const workload = workloadOf(hpa, workloads);
    requireTarget(hpa, workload);
    if (hpa.targetPercent === undefined || workload === undefined)
        return;
    if (workload.requestMillicores !== undefined)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'HPA_WITHOUT_REQUEST',
        message: `HPA ${name} scales on CPU per cent, but a container of ${workload.kind} ${workload.name} requests no CPU`,
        hint: 'Give every container of the pod a CPU request; virtual nodes want it equal to the limit.',
    });
};
const missing = (namespace, name, present) => new action_error_ts_1.ActionError({
    code: 'HPA_MISSING',
    message: `there is no HPA ${name} in namespace ${namespace}`,
    hint: present.length === 0
        ? 'The namespace has no HPA at all: check the namespace, and that the chart makes one.'
        : `There are: ${present.map((hpa) => hpa.name).join(', ')}.`,
});
/** Only the kinds that were listed can be missing: an HPA may scale others. */
const requireTarget = ({ name, target }, workload) => {
    if (workload !== undefined || !['Deployment', 'StatefulSet'].includes(target.kind))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'HPA_TARGET_MISSING',
        message: `HPA ${name} scales ${target.kind} ${target.name}, which does not exist`,
        hint: 'Correct scaleTargetRef of the HPA, or deploy what it names.',
    });
};
const workloadOf = (hpa, workloads) => workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name);
/**
 * What the controller says where metrics.k8s.io is not registered at all, and where it is registered
 * and not available.
 */
const patienceFor = (message) => {
    if (/could not find the requested resource/.test(message))
        return 0;
    return /unable to handle the request/.test(message) ? apiPatience : metricsPatience;
};
/** What still keeps an HPA from showing anything. */
const obstacle = (expected, seen) => {
    const name = expected.hpa;
    const hpa = seen.get(name);
    const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive');
    if (hpa === undefined || active?.status !== 'True') {
        const reason = active === undefined ? 'no status yet' : `${active.reason}: ${active.message}`;
        return {
            what: `metrics of HPA ${name}`,
            state: active?.reason ?? 'no status yet',
            patience: patienceFor(active?.message ?? ''),
            error: new action_error_ts_1.ActionError({
                code: 'HPA_NO_METRICS',
                message: `HPA ${name} has no metrics, so it cannot scale (${reason})`,
                hint: 'Check that metrics-server runs (kubectl top pods), that the API server reaches it and that it reaches TCP 10250 of the nodes.',
            }),
        };
    }
    if (hpa.currentReplicas < expected.atLeast && hpa.currentReplicas > 0)
        return undefined;
    return {
        what: `HPA ${name} to scale down`,
        state: `${hpa.currentReplicas} replicas`,
        patience: Infinity,
        error: new action_error_ts_1.ActionError({
            code: 'HPA_ALREADY_SCALED',
            message: `HPA ${name} has ${hpa.currentReplicas} replicas before the load, so reaching ${expected.atLeast} would prove nothing`,
            hint: 'Wait until an earlier load has ended for five minutes, lower minReplicas, or expect more.',
        }),
    };
};
const baselineOf = ({ hpa: name }, seen, workloads) => {
    const hpa = seen.get(name);
    if (hpa === undefined)
        throw missing('', name, []);
    const requested = workloadOf(hpa, workloads)?.requestMillicores;
    return {
        hpa: name,
        workload: hpa.target,
        replicas: hpa.currentReplicas,
        ...(hpa.targetPercent === undefined ? {} : { targetPercent: hpa.targetPercent }),
        ...(requested === undefined ? {} : { requestMillicores: requested }),
    };
};


/***/ }),

/***/ 93773:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseWhole = exports.Fields = exports.itemsOf = exports.ShapeError = void 0;
const json_ts_1 = __webpack_require__(93258);
/** Foreign data that is not as it has to be; the message says what is wrong where. */
class ShapeError extends Error {
}
exports.ShapeError = ShapeError;
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
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
exports.itemsOf = itemsOf;
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields((0, exports.parseWhole)(json, place), place);
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
        return (0, exports.itemsOf)(this.#values[key], read, this.#placeOf(key));
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
exports.Fields = Fields;
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the answer') => {
    const value = (0, json_ts_1.parseJson)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};
exports.parseWhole = parseWhole;


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

/***/ 56574:
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
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, as edge=3.',
    });
};
exports.asReplicas = asReplicas;


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

/***/ 64870:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.own = void 0;
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
exports.own = own;


/***/ })

};
