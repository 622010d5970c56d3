export const id = 148;
export const ids = [148];
export const modules = {

/***/ 55751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exec = void 0;
const node_child_process_1 = __webpack_require__(31421);
const line_splitter_ts_1 = __webpack_require__(8822);
const process_failure_ts_1 = __webpack_require__(22518);
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const killGrace = 5_000;
/**
 * The one adapter through which every tool is run.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT or PROCESS_ABORTED
 */
const exec = async (request) => {
    const child = (0, node_child_process_1.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: { ...process.env, ...request.env },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child, 'stdout', request.onLine);
    const stderr = collect(child, 'stderr', request.onLine);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    if (!accepted || end.timedOut || end.aborted)
        throw (0, process_failure_ts_1.processFailure)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
exports.exec = exec;
const collect = (child, stream, onLine) => {
    const pieces = [];
    const lines = onLine === undefined ? undefined : new line_splitter_ts_1.LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    let killer;
    const terminate = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), killGrace);
    };
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    request.signal?.addEventListener('abort', terminate, { once: true });
    if (request.signal?.aborted)
        terminate();
    const finish = (end) => {
        clearTimeout(timer);
        clearTimeout(killer);
        request.signal?.removeEventListener('abort', terminate);
        resolve({ ...end, timedOut, aborted: request.signal?.aborted ?? false });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, signal) => finish({ exitCode, signal }));
});


/***/ }),

/***/ 23317:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JsonStream = void 0;
/**
 * Cuts a stream of JSON objects written one after another, as `kubectl --watch -o json` prints
 * them over many lines, into whole objects.
 */
class JsonStream {
    #buffer = '';
    #depth = 0;
    #inString = false;
    #escaped = false;
    #start = -1;
    #position = 0;
    /** Takes the next piece of text; returns the objects that it completes. */
    push(text) {
        this.#buffer += text;
        const complete = [];
        for (; this.#position < this.#buffer.length; this.#position++) {
            const end = this.#step(this.#buffer.charCodeAt(this.#position));
            if (!end)
                continue;
            complete.push(JSON.parse(this.#buffer.slice(this.#start, this.#position + 1)));
            this.#buffer = this.#buffer.slice(this.#position + 1);
            this.#position = -1;
            this.#start = -1;
        }
        return complete;
    }
    /** Moves on by one character; true when it closes an outermost object. */
    #step(character) {
        if (this.#inString) {
            if (this.#escaped)
                this.#escaped = false;
            else if (character === backslash)
                this.#escaped = true;
            else if (character === quote)
                this.#inString = false;
            return false;
        }
        if (character === quote)
            this.#inString = true;
        else if (character === open) {
            if (this.#depth++ === 0)
                this.#start = this.#position;
        }
        else if (character === close)
            return --this.#depth === 0;
        return false;
    }
}
exports.JsonStream = JsonStream;
const quote = 0x22;
const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.whoAmIArguments = exports.serverArguments = exports.versionArguments = exports.logsArguments = exports.diffArguments = exports.applyArguments = exports.watchArguments = exports.listArguments = exports.accessArguments = void 0;
/** The API groups are spelled out, so that a CRD of the same short name is never taken. */
const resources = {
    hpa: 'horizontalpodautoscalers.v2.autoscaling',
    deployments: 'deployments.v1.apps',
    statefulsets: 'statefulsets.v1.apps',
    pods: 'pods',
    events: 'events',
    services: 'services',
};
const resource = (kind) => resources[kind] ?? kind;
const accessArguments = (access) => [
    ...(access.kubeconfig === undefined ? [] : [`--kubeconfig=${access.kubeconfig}`]),
    ...(access.context === undefined ? [] : [`--context=${access.context}`]),
];
exports.accessArguments = accessArguments;
const selectorArguments = (selector) => selector === undefined ? [] : [`--selector=${selector}`];
const listArguments = (access, kind, namespace, selector) => [
    ...(0, exports.accessArguments)(access),
    'get',
    resource(kind),
    `--namespace=${namespace}`,
    ...selectorArguments(selector),
    '--output=json',
    '--request-timeout=30s',
];
exports.listArguments = listArguments;
/** A watch that first lists what is there; each line of output is one event of the watch. */
const watchArguments = (access, kind, namespace, selector) => [
    ...(0, exports.accessArguments)(access),
    'get',
    resource(kind),
    `--namespace=${namespace}`,
    ...selectorArguments(selector),
    '--watch',
    '--output-watch-events',
    '--output=json',
];
exports.watchArguments = watchArguments;
const applyArguments = (access) => [
    ...(0, exports.accessArguments)(access),
    'apply',
    '--server-side',
    '--force-conflicts',
    '--field-manager=oke-virtual-nodes-actions',
    '--filename=-',
];
exports.applyArguments = applyArguments;
/** Under a manager of its own: a field that a manifest leaves out then keeps what others set. */
const diffArguments = (access, namespace) => [
    ...(0, exports.accessArguments)(access),
    'diff',
    '--server-side',
    '--force-conflicts',
    '--field-manager=oke-drift-check',
    `--namespace=${namespace}`,
    '--filename=-',
];
exports.diffArguments = diffArguments;
const logsArguments = (access, namespace, pod, container, lines) => [
    ...(0, exports.accessArguments)(access),
    'logs',
    pod,
    `--namespace=${namespace}`,
    `--container=${container}`,
    `--tail=${lines}`,
];
exports.logsArguments = logsArguments;
/** One request that everybody may make. The time is that of a whole connection that comes to nothing. */
const versionArguments = (access) => [
    ...(0, exports.accessArguments)(access),
    'get',
    '--raw=/version',
    '--request-timeout=10s',
];
exports.versionArguments = versionArguments;
/** Address of the API server, from the kubeconfig alone. */
const serverArguments = (access) => [
    ...(0, exports.accessArguments)(access),
    'config',
    'view',
    '--minify',
    '--output=jsonpath={.clusters[0].cluster.server}',
];
exports.serverArguments = serverArguments;
const whoAmIArguments = (access) => [
    ...(0, exports.accessArguments)(access),
    'auth',
    'whoami',
    '--output=json',
    '--request-timeout=10s',
];
exports.whoAmIArguments = whoAmIArguments;


/***/ }),

/***/ 45828:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDiff = void 0;
/** `apps.v1.Deployment.shop.edge`, as kubectl names the files that it compares. */
const fileName = /\/MERGED-[^/]*\/(?:.*?\.)?([A-Z][A-Za-z0-9]*)\.([a-z0-9-]*)\.([^/\s]+)$/;
/** The API server counts this up for every change; it is none by itself. */
const isGeneration = (line) => /^[-+] {2}generation: \d+$/.test(line);
const parseOne = (part) => {
    const [head = '', ...rest] = part.split('\n');
    const [, kind, , name] = fileName.exec(head) ?? [];
    if (kind === undefined || name === undefined)
        return [];
    const start = rest.findIndex((line) => line.startsWith('@@'));
    const lines = rest.slice(start).filter((line) => /^[-+]/.test(line) && !isGeneration(line));
    if (start < 0 || lines.length === 0)
        return [];
    return [{ kind, name, isMissing: rest[start]?.startsWith('@@ -0,0 ') ?? false, lines }];
};
/** The objects in the output of `kubectl diff` with `diff -u -N`. */
const parseDiff = (output) => output.split(/^diff (?=.*\/MERGED-)/m).flatMap(parseOne);
exports.parseDiff = parseDiff;


/***/ }),

/***/ 98356:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KubectlWatch = void 0;
const node_child_process_1 = __webpack_require__(31421);
const action_error_ts_1 = __webpack_require__(21025);
const json_stream_ts_1 = __webpack_require__(23317);
/** A watch that breaks this often in a row, without a single object between, is given up. */
const maxFailures = 5;
/** Milliseconds before a broken watch is started again, times the failures in a row. */
const restartDelay = 1_000;
/**
 * `kubectl get --watch` that is started again when the server closes it, as API servers do after
 * some time. Nothing is polled.
 */
class KubectlWatch {
    failure;
    #arguments;
    #onObject;
    #fail = () => undefined;
    #child;
    #timer;
    #failures = 0;
    #stopped = false;
    constructor(args, onObject) {
        this.#arguments = args;
        this.#onObject = onObject;
        this.failure = new Promise((_, reject) => (this.#fail = reject));
        this.failure.catch(() => undefined);
        this.#start();
    }
    async stop() {
        this.#stopped = true;
        clearTimeout(this.#timer);
        const child = this.#child;
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        await new Promise((resolve) => {
            child.once('close', () => resolve());
            child.kill('SIGTERM');
        });
    }
    #start() {
        const child = (0, node_child_process_1.spawn)('kubectl', [...this.#arguments], { stdio: ['ignore', 'pipe', 'pipe'] });
        this.#child = child;
        const stream = new json_stream_ts_1.JsonStream();
        let errors = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            for (const object of stream.push(text)) {
                this.#failures = 0;
                this.#onObject(object);
            }
        });
        child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
        let ended = false;
        const onEnd = (reason) => {
            if (ended)
                return;
            ended = true;
            this.#restart(reason);
        };
        child.on('error', (error) => onEnd(error.message));
        child.on('close', () => onEnd(errors));
    }
    #restart(reason) {
        if (this.#stopped)
            return;
        if (++this.#failures > maxFailures) {
            return this.#fail(new action_error_ts_1.ActionError({
                code: 'KUBERNETES_WATCH_FAILED',
                message: `the cluster could not be watched: ${reason.trim().split('\n').at(-1) ?? ''}`,
                hint: 'Check that the API server stays reachable and that the user may "watch" this kind.',
            }));
        }
        this.#timer = setTimeout(() => this.#start(), restartDelay * this.#failures);
    }
}
exports.KubectlWatch = KubectlWatch;


/***/ }),

/***/ 83118:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubectl = exports.requireCluster = exports.runKubectl = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const kubectl_arguments_ts_1 = __webpack_require__(30167);
const kubectl_watch_ts_1 = __webpack_require__(98356);
const kubectl_diff_ts_1 = __webpack_require__(45828);
const json_ts_1 = __webpack_require__(93258);
const kubernetes_views_ts_1 = __webpack_require__(38381);
const process_failure_ts_1 = __webpack_require__(22518);
/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const callTimeout = 60_000;
/** One call of kubectl. @throws ActionError where its message is one that users can act on */
const runKubectl = async (exec, args, input) => {
    try {
        const request = { command: 'kubectl', args, timeout: callTimeout };
        return (await exec(input === undefined ? request : { ...request, input })).stdout;
    }
    catch (error) {
        throw explain(error);
    }
};
exports.runKubectl = runKubectl;
/**
 * Asks the API server for its version. Before the first real call: that one asks several times for
 * what the server can do, and a server that never answers would take it minutes.
 * @throws ActionError CLUSTER_UNREACHABLE in about 10 s, CLUSTER_NOT_CHOSEN
 */
const requireCluster = async (exec, access) => {
    await firstCall(exec, access, (0, kubectl_arguments_ts_1.versionArguments)(access));
};
exports.requireCluster = requireCluster;
/** kubectl does not always say which server it was that did not answer. */
const firstCall = async (exec, access, args) => {
    try {
        return await (0, exports.runKubectl)(exec, args);
    }
    catch (error) {
        if (!(error instanceof action_error_ts_1.ActionError) || error.code !== 'CLUSTER_UNREACHABLE')
            throw error;
        const { code, message, hint } = error;
        const server = (await (0, exports.runKubectl)(exec, (0, kubectl_arguments_ts_1.serverArguments)(access))).trim();
        const told = `no answer from the Kubernetes API at ${server}: ${message}`;
        throw new action_error_ts_1.ActionError({ code, message: told, hint, cause: error.cause });
    }
};
const runDiff = async (exec, args, input) => {
    const env = { KUBECTL_EXTERNAL_DIFF: 'diff -u -N' };
    const request = { command: 'kubectl', args, env, input, timeout: callTimeout };
    try {
        const { exitCode, stdout } = await exec({ ...request, accept: [0, 1] });
        // kubectl ends with 1 on differences, but on some of its failures too.
        if (exitCode === 0 || stdout !== '')
            return stdout;
        return (await exec(request)).stdout;
    }
    catch (error) {
        throw explain(error);
    }
};
/** The cluster through kubectl, which users have and whose credential plugins then work. */
const kubectl = (exec, access) => {
    const run = (args, input) => (0, exports.runKubectl)(exec, args, input);
    return {
        list: async (kind, namespace, selector) => {
            const answer = await run((0, kubectl_arguments_ts_1.listArguments)(access, kind, namespace, selector));
            const items = (0, json_ts_1.list)((0, json_ts_1.at)(JSON.parse(answer), 'items'));
            return items.map((item) => kubernetes_views_ts_1.viewOf[kind](item));
        },
        watch: (kind, namespace, onSeen, selector) => new kubectl_watch_ts_1.KubectlWatch((0, kubectl_arguments_ts_1.watchArguments)(access, kind, namespace, selector), (event) => {
            const type = (0, json_ts_1.text)((0, json_ts_1.at)(event, 'type'));
            if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED')
                return;
            onSeen({ type, view: kubernetes_views_ts_1.viewOf[kind]((0, json_ts_1.at)(event, 'object')) });
        }),
        apply: async (manifest) => {
            await run((0, kubectl_arguments_ts_1.applyArguments)(access), JSON.stringify(manifest));
        },
        differences: async (namespace, manifests) => {
            if (manifests.length === 0)
                return [];
            const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
            return (0, kubectl_diff_ts_1.parseDiff)(await runDiff(exec, (0, kubectl_arguments_ts_1.diffArguments)(access, namespace), input));
        },
        logs: (namespace, pod, container, lines) => run((0, kubectl_arguments_ts_1.logsArguments)(access, namespace, pod, container, lines)),
        whoAmI: async () => {
            const answer = await firstCall(exec, access, (0, kubectl_arguments_ts_1.whoAmIArguments)(access));
            const user = (0, json_ts_1.at)(JSON.parse(answer), 'status', 'userInfo');
            return {
                username: (0, json_ts_1.text)((0, json_ts_1.at)(user, 'username')),
                groups: (0, json_ts_1.list)((0, json_ts_1.at)(user, 'groups')).map((group) => (0, json_ts_1.text)(group)),
            };
        },
    };
};
exports.kubectl = kubectl;
/** What kubectl's messages mean for the user. */
const known = [
    {
        pattern: /localhost:8080|context "[^"]*" does not exist|no context exists/i,
        code: 'CLUSTER_NOT_CHOSEN',
        hint: 'Run the kubeconfig action before this step, in the same job; the input "context" has to ' +
            'name a context of that kubeconfig.',
    },
    {
        pattern: /connection refused|no such host|i\/o timeout|was refused|deadline exceeded|Client\.Timeout|TLS handshake timeout|no route to host|network is unreachable|connection reset/i,
        code: 'CLUSTER_UNREACHABLE',
        hint: 'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
            'runner on TCP 6443, or run the job inside the VCN.',
    },
    {
        pattern: /Unauthorized|must be logged in/i,
        code: 'CLUSTER_UNAUTHORIZED',
        hint: 'The API server does not accept the token: check the region and that the signed-in user may "use clusters".',
    },
    {
        pattern: /forbidden/i,
        code: 'CLUSTER_FORBIDDEN',
        hint: 'Bind a Role or ClusterRole to the user or IAM group that is named in the message.',
    },
];
const explain = (error) => {
    if (!(error instanceof process_failure_ts_1.ProcessError))
        return error;
    const found = known.find(({ pattern }) => pattern.test(error.output));
    if (found === undefined)
        return error;
    return new action_error_ts_1.ActionError({ ...found, message: error.message, cause: error });
};


/***/ }),

/***/ 38381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.viewOf = void 0;
const quantity_ts_1 = __webpack_require__(51177);
const json_ts_1 = __webpack_require__(93258);
const conditions = (object) => (0, json_ts_1.list)((0, json_ts_1.at)(object, 'status', 'conditions')).map((item) => ({
    type: (0, json_ts_1.text)((0, json_ts_1.at)(item, 'type')),
    status: (0, json_ts_1.text)((0, json_ts_1.at)(item, 'status')),
    reason: (0, json_ts_1.text)((0, json_ts_1.at)(item, 'reason')),
    message: (0, json_ts_1.text)((0, json_ts_1.at)(item, 'message')),
}));
const nameOf = (object) => (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'));
/** The CPU entry of an autoscaling/v2 metrics list, in spec or status. */
const cpuMetric = (metrics) => (0, json_ts_1.list)(metrics)
    .map((metric) => (0, json_ts_1.at)(metric, 'resource'))
    .find((resource) => (0, json_ts_1.at)(resource, 'name') === 'cpu');
/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const numberOrNothing = (value) => typeof value === 'number' ? value : undefined;
const hpa = (object) => {
    const target = (0, json_ts_1.at)(cpuMetric((0, json_ts_1.at)(object, 'spec', 'metrics')), 'target');
    const current = (0, json_ts_1.at)(cpuMetric((0, json_ts_1.at)(object, 'status', 'currentMetrics')), 'current');
    const average = (0, json_ts_1.text)((0, json_ts_1.at)(current, 'averageValue'));
    return {
        name: nameOf(object),
        target: {
            kind: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'spec', 'scaleTargetRef', 'kind')),
            name: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'spec', 'scaleTargetRef', 'name')),
        },
        minReplicas: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'spec', 'minReplicas'), 1),
        maxReplicas: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'spec', 'maxReplicas')),
        currentReplicas: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'currentReplicas')),
        desiredReplicas: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'desiredReplicas')),
        conditions: conditions(object),
        ...given({
            targetPercent: numberOrNothing((0, json_ts_1.at)(target, 'averageUtilization')),
            utilization: numberOrNothing((0, json_ts_1.at)(current, 'averageUtilization')),
            millicores: average === '' ? undefined : (0, quantity_ts_1.parseQuantity)(average) * 1000,
        }),
    };
};
/** The CPU request of one pod; a limit alone counts as the request, as the API server defaults it. */
const requestMillicores = (object) => {
    const containers = (0, json_ts_1.list)((0, json_ts_1.at)(object, 'spec', 'template', 'spec', 'containers'));
    const requests = containers.map((container) => (0, json_ts_1.at)(container, 'resources', 'requests', 'cpu') ?? (0, json_ts_1.at)(container, 'resources', 'limits', 'cpu'));
    if (requests.length === 0 || requests.some((request) => request === undefined))
        return undefined;
    return requests.reduce((sum, one) => sum + (0, quantity_ts_1.parseQuantity)(String(one)) * 1000, 0);
};
const workload = (object) => ({
    kind: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind')),
    name: nameOf(object),
    wanted: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'spec', 'replicas'), 1),
    updated: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'updatedReplicas')),
    ready: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'readyReplicas')),
    total: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'replicas')),
    observed: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'status', 'observedGeneration')) >=
        (0, json_ts_1.count)((0, json_ts_1.at)(object, 'metadata', 'generation')),
    conditions: conditions(object),
    ...given({ requestMillicores: requestMillicores(object) }),
});
const containerState = (status) => {
    const state = (0, json_ts_1.record)((0, json_ts_1.at)(status, 'state'));
    const stopped = (0, json_ts_1.record)(state['waiting'] ?? state['terminated'] ?? {});
    return {
        name: (0, json_ts_1.text)((0, json_ts_1.at)(status, 'name')),
        ready: (0, json_ts_1.at)(status, 'ready') === true,
        restarts: (0, json_ts_1.count)((0, json_ts_1.at)(status, 'restartCount')),
        ...given({
            reason: (0, json_ts_1.text)(stopped['reason']) || undefined,
            message: (0, json_ts_1.text)(stopped['message']) || undefined,
        }),
    };
};
const pod = (object) => {
    const all = conditions(object);
    const wrong = all.find((condition) => condition.status === 'False' && condition.message !== '');
    return {
        name: nameOf(object),
        phase: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'status', 'phase')),
        ready: all.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
        containers: (0, json_ts_1.list)((0, json_ts_1.at)(object, 'status', 'containerStatuses')).map(containerState),
        labels: (0, json_ts_1.strings)((0, json_ts_1.at)(object, 'metadata', 'labels')),
        ...given({
            node: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'spec', 'nodeName')) || undefined,
            message: wrong?.message,
        }),
    };
};
/** Events come with several time fields, of which newer recorders fill only some. */
const eventTime = (object) => {
    const times = [
        (0, json_ts_1.at)(object, 'series', 'lastObservedTime'),
        (0, json_ts_1.at)(object, 'lastTimestamp'),
        (0, json_ts_1.at)(object, 'eventTime'),
        (0, json_ts_1.at)(object, 'metadata', 'creationTimestamp'),
    ];
    const first = times.map((time) => (0, json_ts_1.text)(time)).find((time) => time !== '');
    return first === undefined ? 0 : Date.parse(first);
};
const event = (object) => ({
    type: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'type')),
    reason: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'reason')),
    message: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'message')),
    object: {
        kind: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'involvedObject', 'kind')),
        name: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'involvedObject', 'name')),
    },
    at: eventTime(object),
    count: (0, json_ts_1.count)((0, json_ts_1.at)(object, 'count'), 1),
});
const service = (object) => {
    const ingress = (0, json_ts_1.list)((0, json_ts_1.at)(object, 'status', 'loadBalancer', 'ingress'));
    return {
        name: nameOf(object),
        type: (0, json_ts_1.text)((0, json_ts_1.at)(object, 'spec', 'type'), 'ClusterIP'),
        ports: (0, json_ts_1.list)((0, json_ts_1.at)(object, 'spec', 'ports')).map((port) => (0, json_ts_1.count)((0, json_ts_1.at)(port, 'port'))),
        addresses: ingress
            .map((entry) => (0, json_ts_1.text)((0, json_ts_1.at)(entry, 'ip')) || (0, json_ts_1.text)((0, json_ts_1.at)(entry, 'hostname')))
            .filter((address) => address !== ''),
        addressPorts: ingress.flatMap((entry) => (0, json_ts_1.list)((0, json_ts_1.at)(entry, 'ports')).map((port) => (0, json_ts_1.count)((0, json_ts_1.at)(port, 'port')))),
    };
};
/** How each kind is read from the API server's JSON. */
exports.viewOf = {
    hpa,
    deployments: workload,
    statefulsets: workload,
    pods: pod,
    events: event,
    services: service,
};


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LineSplitter = void 0;
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

/***/ 22518:
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
/** The command with its first arguments: enough to recognise it, without values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !argument.startsWith('-')).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');


/***/ }),

/***/ 52323:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withCancellation = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const cancelled = () => new action_error_ts_1.ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
});
/**
 * Runs `work` with a signal that is aborted when the runner cancels the job. The runner sends SIGINT,
 * then SIGTERM seconds later: in between, processes are ended and reports written.
 * @throws ActionError JOB_CANCELLED if work fails after that, be it because its processes were ended
 */
const withCancellation = async (work) => {
    const controller = new AbortController();
    const abort = () => controller.abort(cancelled());
    process.on('SIGINT', abort).on('SIGTERM', abort);
    try {
        return await work(controller.signal);
    }
    catch (error) {
        controller.signal.throwIfAborted();
        throw error;
    }
    finally {
        process.off('SIGINT', abort).off('SIGTERM', abort);
    }
};
exports.withCancellation = withCancellation;


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.until = void 0;
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch breaks or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal } = waiting;
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            if (clock.now() >= deadline)
                return undefined;
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};
exports.until = until;


/***/ }),

/***/ 63709:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Watched = void 0;
/** The newest state of each object that a watch has shown. */
class Watched {
    #byName = new Map();
    /** To hand to a watch. */
    take = ({ type, view }) => {
        if (type === 'DELETED')
            this.#byName.delete(view.name);
        else
            this.#byName.set(view.name, view);
    };
    get(name) {
        return this.#byName.get(name);
    }
    all() {
        return [...this.#byName.values()];
    }
}
exports.Watched = Watched;


/***/ }),

/***/ 51177:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatCpu = exports.parseQuantity = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
};
const FORM = /^([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e([+-]?[0-9]+)|(n|u|m|k|M|G|T|Ki|Mi|Gi|Ti))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new action_error_ts_1.ActionError({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
exports.parseQuantity = parseQuantity;
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
exports.formatCpu = formatCpu;


/***/ })

};
