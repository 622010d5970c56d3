export const id = 2637;
export const ids = [2637];
export const modules = {

/***/ 49396:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JsonStream = void 0;
const fields_ts_1 = __webpack_require__(93773);
/** Characters of one object: kubectl prints none that is larger. */
const LARGEST = 64 * 2 ** 20;
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
    /** Takes the next piece of text; returns the objects that it completes. @throws ShapeError for what is no JSON */
    push(text) {
        this.#buffer += text;
        const complete = [];
        for (; this.#position < this.#buffer.length; this.#position++) {
            const end = this.#step(this.#buffer.charCodeAt(this.#position));
            if (!end)
                continue;
            complete.push((0, fields_ts_1.parseWhole)(this.#buffer.slice(this.#start, this.#position + 1)));
            this.#buffer = this.#buffer.slice(this.#position + 1);
            this.#position = -1;
            this.#start = -1;
        }
        if (this.#buffer.length > LARGEST)
            throw new fields_ts_1.ShapeError('an object has no end');
        if (this.#start >= 0)
            return complete;
        // What stands between objects is not kept.
        this.#buffer = '';
        this.#position = 0;
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
        if (character === open) {
            if (this.#depth++ === 0)
                this.#start = this.#position;
            return false;
        }
        if (this.#depth === 0)
            return false;
        if (character === quote)
            this.#inString = true;
        return character === close && --this.#depth === 0;
    }
}
exports.JsonStream = JsonStream;
const quote = 0x22;
const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;


/***/ }),

/***/ 30:
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

/***/ 87851:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDiff = exports.WHOLE_DIFF = void 0;
const fields_ts_1 = __webpack_require__(93773);
/** Whole objects, so that their paths can be told and not their lines. */
exports.WHOLE_DIFF = 'diff -U 9999999 -N';
/** `apps.v1.Deployment.shop.edge`, as kubectl names the files that it compares. */
const fileName = /\/MERGED-[^/]*\/(?:.*?\.)?([A-Z][A-Za-z0-9]*)\.([a-z0-9-]*)\.([^/\s]+)$/;
/** The object of one side of a diff; undefined if there is none. */
const sideOf = async (lines, mark) => {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { parseOptions, valueOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 48711));
    const own = lines.filter((line) => line.startsWith(' ') || line.startsWith(mark));
    try {
        const text = own.map((line) => line.slice(1)).join('\n');
        const document = parseDocument(text, parseOptions);
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        return valueOf(document) ?? undefined;
    }
    catch {
        // What stands there may be secret.
        throw new fields_ts_1.ShapeError('an object in the difference is no YAML');
    }
};
const parseOne = async (part) => {
    const [head = '', ...rest] = part.split('\n');
    const [, kind, , name] = fileName.exec(head) ?? [];
    const start = rest.findIndex((line) => line.startsWith('@@'));
    if (kind === undefined || name === undefined || start < 0) {
        throw new fields_ts_1.ShapeError(`a difference cannot be read: ${head}`);
    }
    const lines = rest.slice(start + 1);
    return { kind, name, live: await sideOf(lines, '-'), desired: await sideOf(lines, '+') };
};
/**
 * The objects in the output of `kubectl diff` with WHOLE_DIFF.
 * @throws ShapeError if one cannot be read: it would count as no difference
 */
const parseDiff = async (output) => {
    const [before = '', ...parts] = output.split(/^diff (?=.*\/MERGED-)/m);
    if (parts.length === 0 && before.trim() !== '') {
        throw new fields_ts_1.ShapeError('the difference names no object');
    }
    return Promise.all(parts.map(parseOne));
};
exports.parseDiff = parseDiff;


/***/ }),

/***/ 80129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KubectlWatch = void 0;
const node_child_process_1 = __webpack_require__(31421);
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const end_process_ts_1 = __webpack_require__(12571);
const json_stream_ts_1 = __webpack_require__(49396);
const tool_environment_ts_1 = __webpack_require__(91370);
/** A watch that is refused this often in a row, without a single object between, is given up. */
const maxRefusals = 5;
/** What is the same the next time; all else, as a server that is away, may pass. */
const REFUSAL = /forbidden|Unauthorized|must be logged in|doesn't have a resource type|\(NotFound\)|ENOENT|localhost:8080|does not exist/i;
/** Milliseconds before a broken watch is started again, times the failures in a row, and at most. */
const restartDelay = 1_000;
const longestDelay = 5_000;
/** Milliseconds after which a watch that has not broken again is one that works. */
const STEADY = 10_000;
const watchFailed = (reason) => new action_error_ts_1.ActionError({
    code: 'KUBERNETES_WATCH_FAILED',
    message: `the cluster could not be watched: ${reason.trim().split('\n').at(-1) ?? ''}`,
    hint: 'Check that the API server stays reachable and that the user may "watch" this kind.',
});
/** Why an event cannot be used. @throws every other error */
const flawOf = (error) => {
    if (error instanceof fields_ts_1.ShapeError || error instanceof action_error_ts_1.ActionError)
        return error.message;
    throw error;
};
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
    #refusals = 0;
    #startedAt = 0;
    #trouble;
    #stopped = false;
    constructor(args, onObject) {
        this.#arguments = args;
        this.#onObject = onObject;
        this.failure = new Promise((_, reject) => (this.#fail = reject));
        this.failure.catch(() => undefined);
        this.#start();
    }
    trouble() {
        const isSteady = performance.now() - this.#startedAt > STEADY;
        return isSteady ? undefined : this.#trouble;
    }
    async stop() {
        this.#stopped = true;
        clearTimeout(this.#timer);
        const child = this.#child;
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        await new Promise((resolve) => {
            child.once('close', () => resolve());
            (0, end_process_ts_1.endProcess)(child);
        });
    }
    #start() {
        this.#startedAt = performance.now();
        const child = (0, node_child_process_1.spawn)('kubectl', [...this.#arguments], {
            env: (0, tool_environment_ts_1.toolEnvironment)('kubectl', process.env),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#child = child;
        const stream = new json_stream_ts_1.JsonStream();
        let errors = '';
        let flaw;
        child.stdout.setEncoding('utf8').on('data', (text) => {
            if (flaw !== undefined)
                return;
            try {
                for (const object of stream.push(text))
                    this.#take(new fields_ts_1.Fields(object, 'the event'));
            }
            catch (error) {
                // The next watch begins with a list of what there is.
                flaw = flawOf(error);
                (0, end_process_ts_1.endProcess)(child);
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
        child.on('close', () => onEnd(flaw ?? errors));
    }
    #take(event) {
        this.#onObject(event);
        this.#failures = 0;
        this.#refusals = 0;
        this.#trouble = undefined;
    }
    #restart(reason) {
        if (this.#stopped)
            return;
        this.#failures++;
        // API servers close watches after some time, without a word.
        if (reason.trim() !== '')
            this.#trouble = watchFailed(reason);
        if (REFUSAL.test(reason) && ++this.#refusals > maxRefusals) {
            return this.#fail(this.#trouble ?? watchFailed(reason));
        }
        const delay = Math.min(restartDelay * this.#failures, longestDelay);
        this.#timer = setTimeout(() => this.#start(), delay);
    }
}
exports.KubectlWatch = KubectlWatch;


/***/ }),

/***/ 51083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubectl = exports.requireCluster = exports.runKubectl = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const kubectl_arguments_ts_1 = __webpack_require__(30);
const kubectl_watch_ts_1 = __webpack_require__(80129);
const kubectl_diff_ts_1 = __webpack_require__(87851);
const kubernetes_answer_ts_1 = __webpack_require__(77284);
const kubernetes_views_ts_1 = __webpack_require__(2670);
const patient_exec_ts_1 = __webpack_require__(53609);
const process_failure_ts_1 = __webpack_require__(17504);
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
/** Milliseconds for which the first call is repeated: the address may be a wrong one. */
const FIRST = 10_000;
/**
 * Asks the API server for its version. Before the first real call: that one asks several times for
 * what the server can do, and a server that never answers would take it minutes.
 * @throws ActionError CLUSTER_UNREACHABLE in about 10 s, CLUSTER_NOT_CHOSEN
 */
const requireCluster = async (exec, access) => {
    const { patience } = access;
    const short = patience && { ...patience, milliseconds: Math.min(patience.milliseconds, FIRST) };
    await firstCall((0, patient_exec_ts_1.patientExec)(exec, short), access, (0, kubectl_arguments_ts_1.versionArguments)(access));
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
        throw new action_error_ts_1.ActionError({ code, message: told, hint, cause: error.cause, isTransient: true });
    }
};
const runDiff = async (exec, args, input) => {
    const env = { KUBECTL_EXTERNAL_DIFF: kubectl_diff_ts_1.WHOLE_DIFF };
    const request = { command: 'kubectl', args, env, input, timeout: callTimeout };
    try {
        const { exitCode, stdout } = await exec({ ...request, accept: [0, 1] });
        // kubectl ends with 1 on differences, but on some of its failures too.
        if (exitCode === 0)
            return '';
        if (stdout !== '')
            return stdout;
        return (await exec(request)).stdout;
    }
    catch (error) {
        throw explain(error);
    }
};
/** The cluster through kubectl, which users have and whose credential plugins then work. */
const kubectl = (process, access) => {
    const exec = (0, patient_exec_ts_1.patientExec)(process, access.patience);
    const run = (args, input) => (0, exports.runKubectl)(exec, args, input);
    return {
        list: (kind, namespace, selector) => (0, kubernetes_answer_ts_1.readAgain)(`could not list ${kind} in ${namespace}`, access.patience, async () => {
            const answer = await run((0, kubectl_arguments_ts_1.listArguments)(access, kind, namespace, selector));
            return fields_ts_1.Fields.parse(answer).items('items', kubernetes_views_ts_1.viewOf[kind]);
        }),
        watch: (kind, namespace, onSeen, selector) => new kubectl_watch_ts_1.KubectlWatch((0, kubectl_arguments_ts_1.watchArguments)(access, kind, namespace, selector), (event) => {
            const type = event.text('type');
            if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED')
                return;
            onSeen({ type, view: kubernetes_views_ts_1.viewOf[kind](event.fields('object')) });
        }),
        apply: async (manifest) => {
            await run((0, kubectl_arguments_ts_1.applyArguments)(access), JSON.stringify(manifest));
        },
        differences: async (namespace, manifests) => {
            if (manifests.length === 0)
                return [];
            const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
            const args = (0, kubectl_arguments_ts_1.diffArguments)(access, namespace);
            return (0, kubernetes_answer_ts_1.readAgain)('could not compare the objects', access.patience, async () => (0, kubectl_diff_ts_1.parseDiff)(await runDiff(exec, args, input)));
        },
        logs: (namespace, pod, container, lines) => run((0, kubectl_arguments_ts_1.logsArguments)(access, namespace, pod, container, lines)),
        whoAmI: () => (0, kubernetes_answer_ts_1.readAgain)('could not ask who the API server takes us for', access.patience, async () => {
            const answer = await firstCall(exec, access, (0, kubectl_arguments_ts_1.whoAmIArguments)(access));
            const user = fields_ts_1.Fields.parse(answer).fields('status').fields('userInfo');
            return { username: user.text('username'), groups: user.texts('groups') };
        }),
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
    const isTransient = found.code === 'CLUSTER_UNREACHABLE';
    return new action_error_ts_1.ActionError({ ...found, message: error.message, cause: error, isTransient });
};


/***/ }),

/***/ 77284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readAgain = exports.unusable = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const patient_exec_ts_1 = __webpack_require__(53609);
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Why an answer cannot be used; undefined for every other failure. */
const flawOf = (error) => {
    if (error instanceof fields_ts_1.ShapeError)
        return error.message;
    return (0, patient_exec_ts_1.isBroken)(error) ? error.lastLine : undefined;
};
/** The error for an answer that cannot be used. */
const unusable = (doing, flaw, cause) => new action_error_ts_1.ActionError({
    code: 'KUBERNETES_RESPONSE_INVALID',
    message: `${doing}: ${flaw}`,
    hint: 'Run again. If it stays, something between the runner and the Kubernetes API may change answers (a proxy).',
    cause,
    isTransient: true,
});
exports.unusable = unusable;
/**
 * What is taken out of an answer of the API server, got by kubectl or Helm: asked again if it does not
 * fit. For what changes nothing only.
 *
 * @param doing what is done, as `kubectl get pods`
 * @param ask gets an answer and reads it; throws ShapeError where that does not fit
 * @throws ActionError KUBERNETES_RESPONSE_INVALID, and what `ask` throws else
 */
const readAgain = async (doing, patience, ask) => {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            const flaw = flawOf(error);
            if (flaw === undefined)
                throw error;
            if (attempt === ATTEMPTS)
                throw (0, exports.unusable)(doing, flaw, error);
            await patience?.clock.sleep(PAUSE);
        }
    }
};
exports.readAgain = readAgain;


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.viewOf = void 0;
const quantity_ts_1 = __webpack_require__(75062);
const nameOf = (object) => object.fields('metadata').text('name');
const textOf = (fields, key) => fields?.optionalText(key) ?? '';
const countOf = (fields, key, otherwise = 0) => fields?.optionalNumber(key) ?? otherwise;
const condition = (one) => ({
    type: one.text('type'),
    status: one.text('status'),
    reason: textOf(one, 'reason'),
    message: textOf(one, 'message'),
});
const conditionsOf = (status) => status?.optionalItems('conditions', condition) ?? [];
/** What is written under `key` of the CPU entry of an autoscaling/v2 metrics list, in spec or status. */
const cpuMetric = (metrics, key) => metrics
    ?.map((metric) => metric.optional('resource'))
    .find((resource) => resource?.optionalText('name') === 'cpu')
    ?.optional(key);
const itself = (item) => item;
/** Leaves out keys that have no value, as exactOptionalPropertyTypes asks for. */
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const hpa = (object) => {
    const spec = object.fields('spec');
    const status = object.optional('status');
    const of = spec.fields('scaleTargetRef');
    const target = cpuMetric(spec.optionalItems('metrics', itself), 'target');
    const current = cpuMetric(status?.optionalItems('currentMetrics', itself), 'current');
    const average = current?.optionalText('averageValue');
    return {
        name: nameOf(object),
        target: { kind: of.text('kind'), name: of.text('name') },
        minReplicas: countOf(spec, 'minReplicas', 1),
        maxReplicas: spec.number('maxReplicas'),
        currentReplicas: countOf(status, 'currentReplicas'),
        desiredReplicas: countOf(status, 'desiredReplicas'),
        conditions: conditionsOf(status),
        ...given({
            targetPercent: target?.optionalNumber('averageUtilization'),
            utilization: current?.optionalNumber('averageUtilization'),
            millicores: average === undefined ? undefined : (0, quantity_ts_1.parseQuantity)(average) * 1000,
        }),
    };
};
/** The CPU request of a container; a limit alone counts as the request, as the API server defaults it. */
const containerRequest = (container) => {
    const resources = container.optional('resources');
    const cpuOf = (key) => resources?.optional(key)?.optionalText('cpu');
    return cpuOf('requests') ?? cpuOf('limits');
};
/** The CPU request of one pod. */
const requestMillicores = (podSpec) => {
    const requests = podSpec.items('containers', containerRequest);
    const known = requests.filter((request) => request !== undefined);
    if (known.length === 0 || known.length < requests.length)
        return undefined;
    return known.reduce((sum, request) => sum + (0, quantity_ts_1.parseQuantity)(request) * 1000, 0);
};
const workload = (object) => {
    const spec = object.fields('spec');
    const status = object.optional('status');
    const generation = countOf(object.fields('metadata'), 'generation');
    return {
        kind: object.text('kind'),
        name: nameOf(object),
        wanted: countOf(spec, 'replicas', 1),
        updated: countOf(status, 'updatedReplicas'),
        ready: countOf(status, 'readyReplicas'),
        total: countOf(status, 'replicas'),
        observed: countOf(status, 'observedGeneration') >= generation,
        conditions: conditionsOf(status),
        ...given({
            requestMillicores: requestMillicores(spec.fields('template').fields('spec')),
        }),
    };
};
const containerState = (status) => {
    const state = status.optional('state');
    const stopped = state?.optional('waiting') ?? state?.optional('terminated');
    return {
        name: status.text('name'),
        ready: status.optionalFlag('ready'),
        restarts: countOf(status, 'restartCount'),
        ...given({
            reason: stopped?.optionalText('reason'),
            message: stopped?.optionalText('message'),
        }),
    };
};
const pod = (object) => {
    const status = object.optional('status');
    const all = conditionsOf(status);
    const wrong = all.find((one) => one.status === 'False' && one.message !== '');
    return {
        name: nameOf(object),
        phase: textOf(status, 'phase'),
        ready: all.some((one) => one.type === 'Ready' && one.status === 'True'),
        containers: status?.optionalItems('containerStatuses', containerState) ?? [],
        labels: object.fields('metadata').strings('labels'),
        ...given({
            node: object.optional('spec')?.optionalText('nodeName'),
            message: wrong?.message,
        }),
    };
};
/** Events come with several time fields, of which newer recorders fill only some. */
const eventTime = (object) => object.optional('series')?.optionalTime('lastObservedTime') ??
    object.optionalTime('lastTimestamp') ??
    object.optionalTime('eventTime') ??
    object.fields('metadata').optionalTime('creationTimestamp') ??
    0;
const event = (object) => {
    const involved = object.optional('involvedObject');
    return {
        type: textOf(object, 'type'),
        reason: textOf(object, 'reason'),
        message: textOf(object, 'message'),
        object: { kind: textOf(involved, 'kind'), name: textOf(involved, 'name') },
        at: eventTime(object),
        count: countOf(object, 'count', 1),
    };
};
const portOf = (one) => one.number('port');
const service = (object) => {
    const spec = object.fields('spec');
    const balancer = object.optional('status')?.optional('loadBalancer');
    const ingress = balancer?.optionalItems('ingress', itself) ?? [];
    return {
        name: nameOf(object),
        type: spec.optionalText('type') ?? 'ClusterIP',
        ports: spec.optionalItems('ports', portOf),
        addresses: ingress
            .map((entry) => entry.optionalText('ip') ?? entry.optionalText('hostname'))
            .filter((address) => address !== undefined),
        addressPorts: ingress.flatMap((entry) => entry.optionalItems('ports', portOf)),
    };
};
/** How each kind is read from the API server's JSON. Each throws ShapeError for what does not fit. */
exports.viewOf = {
    hpa,
    deployments: workload,
    statefulsets: workload,
    pods: pod,
    events: event,
    services: service,
};


/***/ }),

/***/ 53609:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.patientExec = exports.isBroken = void 0;
const node_os_1 = __webpack_require__(48161);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const process_failure_ts_1 = __webpack_require__(17504);
const PAUSE = 1_000;
/** No connection, a connection that broke, or a server that says it is not ready, or that it failed. */
const AWAY = [
    /connection refused|connection reset|broken pipe|connection lost|no route to host/i,
    /network is unreachable|i\/o timeout|TLS handshake timeout|Client\.Timeout|\bEOF\b/i,
    /was refused - did you specify|deadline exceeded|server closed idle connection/i,
    /ServiceUnavailable|currently unable to handle|apiserver (is )?(not ready|shutting down)/i,
    /etcdserver: (leader changed|request timed out)|unable to return a response in the time/i,
    /\(InternalError\)|Internal error occurred|an error on the server|too many requests/i,
];
/** Without a kubeconfig kubectl asks itself; an image registry or a webhook is another server. */
const NOT_THE_CLUSTER = /localhost:8080|oci:\/\/|https:\/\/[^"\s]*\/v2\/|failed calling webhook/;
const isAway = (error) => error instanceof process_failure_ts_1.ProcessError &&
    error.code === 'PROCESS_FAILED' &&
    !NOT_THE_CLUSTER.test(error.output) &&
    AWAY.some((pattern) => pattern.test(error.output));
/** How kubectl says that what came from the API server was cut off, empty, or somebody else's. */
const BROKEN = /unexpected end of JSON input|Object 'Kind' is missing|couldn't get version\/kind|invalid character .* looking for beginning of value|json parse error|serializer for \S+ doesn't exist/i;
const isBroken = (error) => error instanceof process_failure_ts_1.ProcessError && BROKEN.test(error.output);
exports.isBroken = isBroken;
/** No cache: it may hold a broken answer, and would give it again, also to later jobs of the machine. */
const UNCACHED = { KUBECACHEDIR: node_os_1.devNull };
const away = (error, { command, args }, after) => {
    const verb = args.find((word) => !word.startsWith('-')) ?? '';
    const time = after < PAUSE ? '' : ` for ${(0, duration_ts_1.formatDuration)(after)}`;
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_UNREACHABLE',
        message: `the Kubernetes API did not answer ${command} ${verb}${time}: ${error.lastLine}`,
        hint: 'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
            'runner on TCP 6443, or run the job inside the VCN. If it was reached before, run again.',
        cause: error,
        isTransient: true,
    });
};
/** An exit code that the caller accepts as an answer is none if the server was away. */
const answered = (request, result) => {
    const { exitCode, stdout, stderr } = result;
    if (exitCode === 0 || stdout !== '')
        return result;
    const failure = (0, process_failure_ts_1.processFailure)(request, { exitCode, signal: null, timedOut: false, aborted: false }, stderr);
    if (isAway(failure))
        throw failure;
    return result;
};
/** Runs tools, after a broken answer without their cache. */
const mistrustful = (exec) => {
    let more = {};
    return async (request) => {
        try {
            return await exec({ ...request, env: { ...request.env, ...more } });
        }
        catch (error) {
            if ((0, exports.isBroken)(error))
                more = UNCACHED;
            throw error;
        }
    };
};
/**
 * Runs kubectl and Helm, and repeats what fails since the API server is away. What must not be
 * repeated blindly fails at once: whoever asked for it looks first at what was done.
 * @throws ActionError CLUSTER_UNREACHABLE, and what `exec` throws for every other reason
 */
const patientExec = (process, patience) => {
    const exec = mistrustful(process);
    return async (request) => {
        const started = patience?.clock.now() ?? 0;
        for (let attempt = 1;; attempt++) {
            try {
                return answered(request, await exec(request));
            }
            catch (error) {
                if (!isAway(error))
                    throw error;
                const after = (patience?.clock.now() ?? 0) - started;
                const left = (patience?.milliseconds ?? 0) - after;
                if (patience === undefined || request.once === true || left < PAUSE) {
                    throw away(error, request, after);
                }
                if (attempt === 1)
                    patience.progress.info(`${away(error, request, 0).message}; asking again`);
                await patience.clock.sleep(PAUSE, request.signal);
            }
        }
    };
};
exports.patientExec = patientExec;


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.until = void 0;
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const told = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !told.has(trouble.message)) {
                told.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
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

/***/ 75062:
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
