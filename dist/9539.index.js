export const id = 9539;
export const ids = [9539,2840];
export const modules = {

/***/ 29003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ listArguments),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   LT: () => (/* binding */ accessArguments),
/* harmony export */   M: () => (/* binding */ diffArguments),
/* harmony export */   MN: () => (/* binding */ whoAmIArguments),
/* harmony export */   Ug: () => (/* binding */ logsArguments),
/* harmony export */   VG: () => (/* binding */ versionArguments),
/* harmony export */   _q: () => (/* binding */ watchArguments),
/* harmony export */   ad: () => (/* binding */ managedArguments),
/* harmony export */   j: () => (/* binding */ scaleArguments),
/* harmony export */   lS: () => (/* binding */ applyArguments),
/* harmony export */   m7: () => (/* binding */ serverArguments)
/* harmony export */ });
/** The API groups are spelled out, so that a CRD with the same short name is never used. */
const resources = {
    hpa: 'horizontalpodautoscalers.v2.autoscaling',
    deployments: 'deployments.v1.apps',
    statefulsets: 'statefulsets.v1.apps',
    pods: 'pods',
    events: 'events',
    services: 'services',
    quotas: 'resourcequotas',
};
const resource = (kind) => resources[kind] ?? kind;
/**
 * A kind in kubectl's form, with version and group: `deployment.v1.apps`; `pods` for the core
 * group.
 */
const resourceOf = ({ apiVersion, kind }) => {
    const [group = '', version] = apiVersion.split('/');
    return version === undefined
        ? `${kind.toLowerCase()}s`
        : `${kind.toLowerCase()}.${version}.${group}`;
};
const accessArguments = (access) => [
    ...(access.kubeconfig === undefined ? [] : [`--kubeconfig=${access.kubeconfig}`]),
    ...(access.context === undefined ? [] : [`--context=${access.context}`]),
];
/** Lists namespaced kinds in all namespaces. */
const EVERYWHERE = '*';
/** Cluster-scoped kinds have none. */
const namespaceArguments = (namespace) => namespace === ''
    ? []
    : [namespace === EVERYWHERE ? '--all-namespaces' : `--namespace=${namespace}`];
const selectorArguments = (selector) => selector === undefined ? [] : [`--selector=${selector}`];
const listArguments = (access, kind, namespace, selector) => [
    ...accessArguments(access),
    'get',
    resource(kind),
    ...namespaceArguments(namespace),
    ...selectorArguments(selector),
    '--output=json',
    '--request-timeout=30s',
];
/** The scale subresource of any kind; the version and group keep kinds of one name apart. */
const scaleArguments = (access, namespace, { apiVersion, kind, name }) => {
    const [group, version] = apiVersion.split('/');
    const resourceKind = version === undefined ? kind : `${kind}.${version}.${group ?? ''}`;
    return [
        ...accessArguments(access),
        'get',
        resourceKind,
        name,
        `--namespace=${namespace}`,
        '--subresource=scale',
        '--output=json',
        '--request-timeout=30s',
    ];
};
/** A watch that first lists what exists; each line of output is one watch event. */
const watchArguments = (access, kind, namespace, selector) => [
    ...accessArguments(access),
    'get',
    resource(kind),
    ...namespaceArguments(namespace),
    ...selectorArguments(selector),
    '--watch',
    '--output-watch-events',
    '--output=json',
];
const applyArguments = (access) => [
    ...accessArguments(access),
    'apply',
    '--server-side',
    '--force-conflicts',
    '--field-manager=oke-virtual-nodes-actions',
    '--filename=-',
];
/** With its own field manager: fields that a manifest leaves out keep the values of others. */
const SERVER_SIDE = ['--server-side', '--force-conflicts', '--field-manager=oke-drift-check'];
const diffArguments = (access, namespace, isServerSide = true) => [
    ...accessArguments(access),
    'diff',
    ...(isServerSide ? SERVER_SIDE : []),
    `--namespace=${namespace}`,
    '--filename=-',
];
/** Gets the objects in standard input, with managed fields, which kubectl omits by default. */
const managedArguments = (access, namespace) => [
    ...accessArguments(access),
    'get',
    `--namespace=${namespace}`,
    '--filename=-',
    '--ignore-not-found',
    '--show-managed-fields',
    '--output=json',
    '--request-timeout=30s',
];
const logsArguments = (access, { namespace, pod, container, lines }) => [
    ...accessArguments(access),
    'logs',
    pod,
    `--namespace=${namespace}`,
    `--container=${container}`,
    `--tail=${lines}`,
];
/** One request that every subject may make. The timeout covers a whole failing connection. */
const versionArguments = (access) => [
    ...accessArguments(access),
    'get',
    '--raw=/version',
    '--request-timeout=10s',
];
/** Address of the API server, from the kubeconfig alone. */
const serverArguments = (access) => [
    ...accessArguments(access),
    'config',
    'view',
    '--minify',
    '--output=jsonpath={.clusters[0].cluster.server}',
];
const whoAmIArguments = (access) => [
    ...accessArguments(access),
    'auth',
    'whoami',
    '--output=json',
    '--request-timeout=10s',
];


/***/ }),

/***/ 41450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ kubectl),
  _H: () => (/* binding */ requireCluster),
  Un: () => (/* binding */ runKubectl)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/json-stream.js

/** Largest object, in characters: kubectl prints none that is larger. */
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
    /**
     * Takes the next piece of text; returns the objects that it completes. @throws ShapeError for
     * invalid JSON
     */
    push(text) {
        this.#buffer += text;
        const complete = [];
        for (; this.#position < this.#buffer.length; this.#position++) {
            const end = this.#step(this.#buffer.charCodeAt(this.#position));
            if (!end)
                continue;
            complete.push((0,fields/* parseWhole */.z2)(this.#buffer.slice(this.#start, this.#position + 1)));
            this.#buffer = this.#buffer.slice(this.#position + 1);
            this.#position = -1;
            this.#start = -1;
        }
        if (this.#buffer.length > LARGEST)
            throw new fields/* ShapeError */.ym('an object has no end');
        if (this.#start >= 0)
            return complete;
        // Text between objects is dropped.
        this.#buffer = '';
        this.#position = 0;
        return complete;
    }
    /** Advances by one character; true when it closes an outermost object. */
    #step(character) {
        if (this.#inString) {
            if (this.#escaped)
                this.#escaped = false;
            else if (character === BACKSLASH)
                this.#escaped = true;
            else if (character === QUOTE)
                this.#inString = false;
            return false;
        }
        if (character === OPEN) {
            if (this.#depth++ === 0)
                this.#start = this.#position;
            return false;
        }
        if (this.#depth === 0)
            return false;
        if (character === QUOTE)
            this.#inString = true;
        return character === CLOSE && --this.#depth === 0;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/watch/kubectl-watch.js







/** A watch that is refused this often in a row, without an object in between, is given up. */
const MAX_REFUSALS = 5;
/** Permanent failures; all others, e.g. an unavailable server, may pass. */
const REFUSAL = /forbidden|Unauthorized|must be logged in|doesn't have a resource type|\(NotFound\)|ENOENT|localhost:8080|does not exist/i;
/** Milliseconds before a broken watch is restarted, per failure in a row, and at most. */
const RESTART_DELAY = 1_000;
const LONGEST_DELAY = 5_000;
/** Milliseconds without a failure after which a watch counts as working. */
const STEADY = 10_000;
const watchFailed = (reason) => new action_error/* ActionError */.l({
    code: 'KUBERNETES_WATCH_FAILED',
    message: `the cluster could not be watched: ${reason.trim().split('\n').at(-1) ?? ''}`,
    hint: 'Check that the API server stays reachable and that the user may "watch" this kind.',
});
/** Why an event is unusable. @throws every other error */
const flawOf = (error) => {
    if (error instanceof fields/* ShapeError */.ym || error instanceof action_error/* ActionError */.l)
        return error.message;
    throw error;
};
/**
 * `kubectl get --watch`, restarted when the server closes it, as API servers do after some time.
 * Nothing is polled.
 */
class KubectlWatch {
    failure;
    #arguments;
    #onObject;
    #onRestart;
    #fail = () => undefined;
    #child;
    #timer;
    #failures = 0;
    #refusals = 0;
    #startedAt = 0;
    #trouble;
    #stopped = false;
    /** @param onRestart called at every restart: events in between may be lost */
    constructor(args, onObject, onRestart = () => undefined) {
        this.#arguments = args;
        this.#onObject = onObject;
        this.#onRestart = onRestart;
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
            (0,end_process/* endProcess */.J)(child);
        });
    }
    #start() {
        this.#startedAt = performance.now();
        (0,command_line/* reportStart */.NU)({ command: 'kubectl', args: this.#arguments });
        const child = (0,external_node_child_process_.spawn)('kubectl', [...this.#arguments], {
            env: (0,tool_environment/* toolEnvironment */.uQ)('kubectl', process.env),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#child = child;
        const stream = new JsonStream();
        let errors = '';
        let flaw;
        child.stdout.setEncoding('utf8').on('data', (text) => {
            if (flaw !== undefined)
                return;
            try {
                for (const object of stream.push(text))
                    this.#take(new fields/* Fields */.C8(object, 'the event'));
            }
            catch (error) {
                // The next watch starts with a list of what exists.
                flaw = flawOf(error);
                (0,end_process/* endProcess */.J)(child);
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
        // API servers close watches after some time without an error.
        if (reason.trim() !== '')
            this.#trouble = watchFailed(reason);
        if (REFUSAL.test(reason) && ++this.#refusals > MAX_REFUSALS) {
            return this.#fail(this.#trouble ?? watchFailed(reason));
        }
        const delay = Math.min(RESTART_DELAY * this.#failures, LONGEST_DELAY);
        this.#timer = setTimeout(() => {
            this.#start();
            this.#onRestart();
        }, delay);
    }
}

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/watch/gapless-watch.js

const keyOf = (object) => {
    const metadata = object.fields('metadata');
    return `${metadata.optionalText('namespace') ?? ''}/${metadata.text('name')}`;
};
/**
 * A watch that also reports deletions that happened while the API server was unavailable. A
 * restarted watch shows only what exists; a list finds what is gone.
 */
const gaplessWatch = (args, { view, onSeen, list }) => {
    const known = new Map();
    let isComparing = false;
    const compare = async () => {
        // Objects created after this cannot be among the missing.
        const before = [...known];
        const there = new Set((await list()).map(keyOf));
        for (const [key, last] of before) {
            if (there.has(key) || known.get(key) !== last)
                continue;
            known.delete(key);
            onSeen({ type: 'DELETED', view: last });
        }
    };
    const onRestart = () => {
        if (isComparing)
            return;
        isComparing = true;
        // A failed list is retried at the next restart of the watch.
        void compare()
            .catch(() => undefined)
            .finally(() => (isComparing = false));
    };
    const onEvent = (event) => {
        const type = event.text('type');
        if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED')
            return;
        const object = event.fields('object');
        const seen = view(object);
        if (type === 'DELETED')
            known.delete(keyOf(object));
        else
            known.set(keyOf(object), seen);
        onSeen({ type, view: seen });
    };
    return new KubectlWatch(args, onEvent, onRestart);
};

// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests_manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubernetes-response.js
var kubernetes_response = __webpack_require__(54816);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/http/http-exchange.js
var http_exchange = __webpack_require__(20734);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/api-proxy.js





/** Milliseconds for kubectl to begin to serve, and for one request. */
const START = 20_000;
const REQUEST = 30_000;
/** Sends requests on kept connections, each limited in time. */
const asker = (socketPath) => ({ method, path, headers, body }) => 
// `kubectl proxy` accepts requests for localhost only.
(0,http_exchange/* exchange */.c)(new URL(path, 'http://localhost'), {
    ...{ method, headers: { accept: 'application/json', ...headers }, body, socketPath },
    signal: AbortSignal.timeout(REQUEST),
});
/**
 * Lets `use` call the Kubernetes API through `kubectl proxy`, which authenticates as kubectl does
 * and does not throttle. It listens on a socket in a private folder, and ends with `use`.
 *
 * @throws what kubectl ends with before it serves, and what `use` throws
 */
const withApiProxy = async (exec, access, use) => {
    // Not in the job's folder: a socket's path is limited to 107 bytes.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'kubectl-'));
    const socket = (0,external_node_path_.join)(folder, 'api');
    const end = new AbortController();
    try {
        let ended = Promise.resolve();
        await new Promise((serves, fails) => {
            const args = [...(0,kubectl_arguments/* accessArguments */.LT)(access), 'proxy', `--unix-socket=${socket}`];
            const onLine = (line) => void (line.includes('Starting to serve') && serves());
            const signal = AbortSignal.any([end.signal, AbortSignal.timeout(10 * 60_000)]);
            const timer = setTimeout(() => fails(new Error('kubectl proxy does not serve')), START);
            ended = exec({ command: 'kubectl', args, onLine, signal, once: true })
                .then(() => fails(new Error('kubectl proxy has ended')), fails)
                .finally(() => clearTimeout(timer));
        });
        try {
            return await use(asker(socket));
        }
        finally {
            end.abort();
            await ended;
        }
    }
    finally {
        end.abort();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./dist.src/core/side-by-side.js
var side_by_side = __webpack_require__(28761);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/listed-objects.js


/** Number of objects in a collection from which one list costs less than single reads. */
const WORTH = 10;
const kindOf = (manifest) => (0,json/* text */.Qq)((0,json.at)(manifest, 'kind'));
/** The list may contain others: no more of them are read than are wanted. */
const listOne = async (places, ask) => {
    const [first] = places;
    const path = `${first?.collection}?limit=${2 * places.length}`;
    const response = await ask({ method: 'GET', path });
    if (!(0,http_exchange/* isSuccess */.o)(response))
        return new Map();
    const { manifest } = first ?? {};
    // Items of a list lack apiVersion and kind.
    const type = { apiVersion: (0,json/* text */.Qq)((0,json.at)(manifest, 'apiVersion')), kind: kindOf(manifest) };
    const items = (0,json/* list */.p_)((0,json.at)((0,json/* parseJson */.qF)(response.body), 'items')).map((item) => (0,json/* record */.g1)(item));
    return new Map(items.map((item) => [(0,json/* text */.Qq)((0,json.at)(item, 'metadata', 'name')), { ...type, ...item }]));
};
/**
 * Reads the current state of many objects of a kind by one request. Secrets are not listed, since
 * that would read those of others too.
 */
const listObjects = async (places, ask) => {
    const groups = Map.groupBy(places, ({ collection }) => collection);
    const worth = [...groups].filter(([, all]) => all.length >= WORTH && kindOf(all[0]?.manifest) !== 'Secret');
    const found = await Promise.all(worth.map(async ([collection, all]) => [collection, await listOne(all, ask)]));
    const known = new Map(found);
    return ({ collection, name }) => known.get(collection)?.get(name);
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/refusal.js
/**
 * Fields that the server never changes in place; its message quotes whole objects, so it is not
 * shown.
 */
const REFUSED = /field is immutable|is invalid: |updates to \S+ spec for fields other than/;
const FIELD = /\b((?:spec|data|metadata)(?:\.[A-Za-z0-9_-]+|\[[0-9]+\])*): (?:Invalid|Forbidden|Required)/;
/** Whether the server does not accept the object as a manifest would have it. */
const isRefusal = (message) => REFUSED.test(message);
/** The field that a refusal is about. */
const refusedField = (message) => FIELD.exec(message)?.[1] ?? 'spec';

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/dry-run-apply.js







/** Concurrent requests, within the API server's share for one user. */
const AT_ONCE = 16;
/** Attempts to read an object that changes between two responses. */
const ATTEMPTS = 3;
const APPLY = { 'content-type': 'application/apply-patch+yaml' };
const MERGE = { 'content-type': 'application/merge-patch+json' };
const DRY_RUN = '?dryRun=All&fieldManager=oke-drift-check&fieldValidation=Ignore';
/** The same parameters that `kubectl diff` sends with our arguments. */
const DRY_APPLY = DRY_RUN.replace('&', '&force=true&');
/** The resources of one API by kind; undefined if the server does not list them. */
const resourcesOf = async (base, ask) => {
    const response = await ask({ method: 'GET', path: base });
    if (!(0,http_exchange/* isSuccess */.o)(response))
        return undefined;
    const all = (0,json/* list */.p_)((0,json.at)((0,json/* parseJson */.qF)(response.body), 'resources')).map((one) => [
        (0,json/* text */.Qq)((0,json.at)(one, 'kind')),
        { plural: (0,json/* text */.Qq)((0,json.at)(one, 'name')), isNamespaced: (0,json.at)(one, 'namespaced') === true },
    ]);
    // Subresources have the kind of another resource.
    return new Map(all.filter(([, { plural }]) => !plural.includes('/')));
};
const baseOf = (manifest) => {
    const version = (0,json/* text */.Qq)((0,json.at)(manifest, 'apiVersion'));
    return version.includes('/') ? `/apis/${version}` : `/api/${version}`;
};
/** Removes managed fields, to which the dry run adds itself. */
const withoutManagers = (object) => {
    const metadata = Object.entries((0,json/* record */.g1)((0,json.at)(object, 'metadata')));
    const kept = metadata.filter(([key]) => key !== 'managedFields');
    return { ...(0,json/* record */.g1)(object), metadata: Object.fromEntries(kept) };
};
/** Masks the values of a Secret, keeping only whether they differ. */
const masked = (value, other, mark) => {
    const hidden = ['data', 'stringData'].flatMap((field) => {
        const values = Object.entries((0,json/* record */.g1)((0,json.at)(value, field))).map(([key, one]) => [key, one === (0,json.at)(other, field, key) ? '***' : `*** (${mark})`]);
        return values.length === 0 ? [] : [[field, Object.fromEntries(values)]];
    });
    return hidden.length === 0 ? value : { ...(0,json/* record */.g1)(value), ...Object.fromEntries(hidden) };
};
const differenceOf = (manifest, live, desired) => {
    const before = live === undefined ? undefined : withoutManagers(live);
    const after = withoutManagers(desired);
    if ((0,external_node_util_.isDeepStrictEqual)(before, after))
        return undefined;
    const kind = (0,json/* text */.Qq)((0,json.at)(manifest, 'kind'));
    const name = (0,json/* text */.Qq)((0,json.at)(manifest, 'metadata', 'name'));
    if (kind !== 'Secret')
        return { kind, name, live: before, desired: after };
    return {
        ...{ kind, name },
        live: masked(before, after, 'before'),
        desired: masked(after, before, 'after'),
    };
};
/** The API path of an object; undefined if the server does not know its kind. */
const placeOf = (manifest, ofRelease, known) => {
    const base = baseOf(manifest);
    const resource = known.get(base)?.get((0,json/* text */.Qq)((0,json.at)(manifest, 'kind')));
    const name = (0,json/* text */.Qq)((0,json.at)(manifest, 'metadata', 'name'));
    if (resource === undefined || name === '')
        return undefined;
    const namespace = encodeURIComponent((0,manifests_manifests/* namespaceOf */.N6)(manifest, ofRelease));
    const within = resource.isNamespaced ? `${base}/namespaces/${namespace}` : base;
    return { manifest, collection: `${within}/${resource.plural}`, name };
};
/** The server does not allow us to compare an object; the message is its own. */
class ForbiddenError extends Error {
}
/** @throws ForbiddenError */
const isAccepted = (response) => {
    const { status, body } = response;
    if (status === 403)
        throw new ForbiddenError((0,json/* text */.Qq)((0,json.at)((0,json/* parseJson */.qF)(body), 'message')));
    return (0,http_exchange/* isSuccess */.o)(response);
};
/** Returns the current object; `missing`, or `unsure` if the server's response does not show it. */
const readLive = async (path, ask) => {
    const found = await ask({ method: 'GET', path });
    if (found.status === 404)
        return 'missing';
    return isAccepted(found) ? (0,json/* parseJson */.qF)(found.body) : 'unsure';
};
/**
 * Applied as `kubectl diff` does. What others added to a list can make that invalid, e.g. a second
 * port without a name: then with the lists as they are described, which shows all that differs.
 */
const applied = async (path, body, ask) => {
    const patch = (query, headers) => ask({ method: 'PATCH', path: `${path}${query}`, headers, body });
    const response = await patch(DRY_APPLY, APPLY);
    if (isAccepted(response))
        return { desired: (0,json/* parseJson */.qF)(response.body) };
    if (response.status !== 422)
        return undefined;
    const merged = await patch(DRY_RUN, MERGE);
    const refused = refusedField((0,json/* text */.Qq)((0,json.at)((0,json/* parseJson */.qF)(response.body), 'message')));
    return isAccepted(merged) ? { desired: (0,json/* parseJson */.qF)(merged.body), refused } : undefined;
};
const compareOne = async (place, listed, ask) => {
    const { manifest, collection, name } = place;
    const path = `${collection}/${encodeURIComponent(name)}`;
    const body = JSON.stringify(manifest);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const live = (attempt === 0 ? listed(place) : undefined) ?? (await readLive(path, ask));
        if (live === 'unsure')
            return 'unsure';
        if (live === 'missing')
            return differenceOf(manifest, undefined, manifest) ?? 'same';
        const found = await applied(path, body, ask);
        if (found === undefined)
            return 'unsure';
        const { desired, ...refused } = found;
        const versions = [live, desired].map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'metadata', 'resourceVersion')));
        if (versions[0] === '')
            return 'unsure';
        // A write by a controller in between is not a difference.
        if (versions[0] !== versions[1])
            continue;
        const difference = differenceOf(manifest, live, desired);
        if (difference !== undefined)
            return { ...difference, ...refused };
        return 'refused' in found ? 'unsure' : 'same';
    }
    return 'unsure';
};
const isDifference = (one) => typeof one !== 'string' && !(one instanceof ForbiddenError);
const forbiddenObject = (manifest, { message }) => ({
    ...{ manifest, message, kind: (0,json/* text */.Qq)((0,json.at)(manifest, 'kind')) },
    name: (0,json/* text */.Qq)((0,json.at)(manifest, 'metadata', 'name')),
});
/**
 * Computes what applying the manifests would change, by parallel dry runs of the API server.
 * @param ofRelease namespace of objects that name none
 */
const dryRunApply = async (manifests, ofRelease, ask) => {
    const bases = [...new Set(manifests.map(baseOf))];
    const found = await Promise.all(bases.map((base) => resourcesOf(base, ask)));
    const known = new Map(bases.map((base, index) => [base, found[index]]));
    const places = manifests.map((manifest) => placeOf(manifest, ofRelease, known));
    const listed = await listObjects(places.filter((place) => place !== undefined), ask);
    let isAway = false;
    const outcomes = await (0,side_by_side/* sideBySide */.Q)(places, AT_ONCE, undefined, async (place) => {
        // Otherwise each request would wait for a server that does not respond.
        if (isAway || place === undefined)
            return 'unsure';
        return compareOne(place, listed, ask).catch((error) => {
            if (error instanceof ForbiddenError)
                return error;
            isAway = true;
            return 'unsure';
        });
    });
    return {
        differences: outcomes.filter(isDifference),
        unsure: manifests.filter((_, index) => outcomes[index] === 'unsure'),
        forbidden: manifests.flatMap((manifest, index) => {
            const outcome = outcomes[index];
            return outcome instanceof ForbiddenError ? [forbiddenObject(manifest, outcome)] : [];
        }),
    };
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/kubectl-diff.js

/** Whole objects, so that paths can be reported and not lines. */
const WHOLE_DIFF = 'diff -U 9999999 -N';
/** `apps.v1.Deployment.shop.edge`, the name of a file that kubectl compares. */
const fileName = /\/MERGED-[^/]*\/(?:.*?\.)?([A-Z][A-Za-z0-9]*)\.([a-z0-9-]*)\.([^/\s]+)$/;
/** The object of one side of a diff; undefined if there is none. */
const sideOf = async (lines, mark) => {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { parseOptions, valueOf } = await __webpack_require__.e(/* import() */ 8308).then(__webpack_require__.bind(__webpack_require__, 88308));
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
        // The content may be secret.
        throw new fields/* ShapeError */.ym('an object in the difference is no YAML');
    }
};
const parseOne = async (part) => {
    const [head = '', ...rest] = part.split('\n');
    const [, kind, , name] = fileName.exec(head) ?? [];
    const start = rest.findIndex((line) => line.startsWith('@@'));
    if (kind === undefined || name === undefined || start < 0) {
        throw new fields/* ShapeError */.ym(`a difference cannot be read: ${head}`);
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
        throw new fields/* ShapeError */.ym('the difference names no object');
    }
    return Promise.all(parts.map(parseOne));
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/compare-objects.js









/** Milliseconds for one comparison; kubectl's own request time-out is shorter. */
const TIMEOUT = 60_000;
/** Messages for an object whose kind or namespace the cluster does not know. */
const ABSENT = /no matches for kind|could not find the requested resource|namespaces? "[^"]*" not found/;
/** Matches what RBAC or an admission plugin does not allow. */
const FORBIDDEN = /\(Forbidden\)/;
/** Lists with a duplicate entry, e.g. in `env`, which server-side apply rejects. */
const TWICE = /duplicate entries for key/;
const runDiff = async (exec, args, input) => {
    const env = { KUBECTL_EXTERNAL_DIFF: WHOLE_DIFF };
    const request = { command: 'kubectl', args, env, input, timeout: TIMEOUT };
    const { exitCode, stdout } = await exec({ ...request, accept: [0, 1] });
    // kubectl exits with 1 on differences, but also on some failures.
    if (exitCode === 0)
        return '';
    if (stdout !== '')
        return stdout;
    return (await exec(request)).stdout;
};
/** Groups objects by namespace: kubectl handles one at a time. */
const byNamespace = (manifests, ofRelease) => {
    const groups = new Map();
    for (const manifest of manifests) {
        const namespace = (0,manifests_manifests/* namespaceOf */.N6)(manifest, ofRelease);
        groups.set(namespace, [...(groups.get(namespace) ?? []), manifest]);
    }
    return groups;
};
/** Number of objects from which parallel requests outweigh starting the proxy. */
const compare_objects_WORTH = 25;
/**
 * Limits a failure about one object to that object, not to all.
 * @param askEach undefined once it was tried
 * @throws every failure that is not about a single object
 */
const compareAll = async (manifests, ask, askEach) => {
    if (manifests.length === 0)
        return [];
    try {
        return await ask(manifests, true);
    }
    catch (error) {
        const output = error instanceof process_failure/* ProcessError */.y ? error.output : '';
        const isRefused = isRefusal(output);
        if (askEach !== undefined && (isRefused || FORBIDDEN.test(output))) {
            const { differences, unsure } = await askEach(manifests);
            return [...differences, ...(await compareAll(unsure, ask))];
        }
        if (!isRefused && ![ABSENT, TWICE].some((pattern) => pattern.test(output)))
            throw error;
        if (manifests.length > 1) {
            const half = Math.ceil(manifests.length / 2);
            const first = await compareAll(manifests.slice(0, half), ask, askEach);
            return [...first, ...(await compareAll(manifests.slice(half), ask, askEach))];
        }
        const [desired] = manifests;
        const object = { kind: (0,json/* text */.Qq)((0,json.at)(desired, 'kind')), name: (0,json/* text */.Qq)((0,json.at)(desired, 'metadata', 'name')) };
        if (ABSENT.test(output))
            return [{ ...object, live: undefined, desired }];
        if (TWICE.test(output))
            return ask(manifests, false);
        return [{ ...object, live: {}, desired: {}, refused: refusedField(output) }];
    }
};
/** kubectl requests one object after the other, waits for each response, and ends with a failure. */
const eachByItself = (exec, access, { namespace, onForbidden }, total) => async (manifests) => {
    // kubectl itself reports the failure of its proxy better.
    const none = { differences: [], unsure: manifests, forbidden: [] };
    const { differences, unsure, forbidden } = await withApiProxy(exec, access, (ask) => dryRunApply(manifests, namespace, ask)).catch(() => none);
    // That nothing may be compared is one failure, and kubectl's own.
    if (onForbidden === undefined || forbidden.length === total) {
        return { differences, unsure: [...unsure, ...forbidden.map(({ manifest }) => manifest)] };
    }
    forbidden.forEach(onForbidden);
    return { differences, unsure };
};
/**
 * What applying the manifests would change, by a dry run of the API server.
 * @throws ActionError PROCESS_*, KUBERNETES_RESPONSE_INVALID
 */
const compareObjects = async (exec, access, comparison, manifests) => {
    const each = eachByItself(exec, access, comparison, manifests.length);
    const isMany = manifests.length >= compare_objects_WORTH;
    const { differences, unsure } = isMany
        ? await each(manifests)
        : { differences: [], unsure: manifests };
    const found = [...differences];
    for (const [namespace, items] of byNamespace(unsure, comparison.namespace)) {
        const ask = (some, isServerSide) => (0,kubernetes_response/* readAgain */.n)('could not compare the objects', access.patience, async () => {
            const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: some });
            return parseDiff(await runDiff(exec, (0,kubectl_arguments/* diffArguments */.M)(access, namespace, isServerSide), input));
        });
        found.push(...(await compareAll(items, ask, isMany ? undefined : each)));
    }
    return found;
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/diff/read-managed.js





/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const read_managed_TIMEOUT = 60_000;
/** kubectl only needs an object's identity, and nothing of a Secret has to be passed. */
const named = (manifest) => ({
    apiVersion: (0,json.at)(manifest, 'apiVersion'),
    kind: (0,json.at)(manifest, 'kind'),
    metadata: {
        name: (0,json.at)(manifest, 'metadata', 'name'),
        namespace: (0,json.at)(manifest, 'metadata', 'namespace'),
    },
});
/** kubectl prints nothing for none, the object for one, and a list for several. */
const objectsOf = (output) => {
    if (output.trim() === '')
        return [];
    const response = fields/* Fields */.C8.parse(output);
    return response.text('kind') === 'List'
        ? response.items('items', (one) => one.values)
        : [response.values];
};
/**
 * Reads the objects of manifests with their managed fields.
 * @throws ActionError PROCESS_*, KUBERNETES_RESPONSE_INVALID
 */
const readManaged = async (exec, access, ofRelease, manifests) => {
    const found = [];
    for (const [namespace, some] of byNamespace(manifests, ofRelease)) {
        const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: some.map(named) });
        const args = (0,kubectl_arguments/* managedArguments */.ad)(access, namespace);
        const read = async () => objectsOf((await exec({ command: 'kubectl', args, input, timeout: read_managed_TIMEOUT })).stdout);
        found.push(...(await (0,kubernetes_response/* readAgain */.n)('could not read who changed the objects', access.patience, read)));
    }
    return found;
};

// EXTERNAL MODULE: ./dist.src/values/kubernetes/hpa-metric.js
var hpa_metric = __webpack_require__(50276);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/views/view-parts.js
const itself = (item) => item;
const nameOf = (object) => object.fields('metadata').text('name');
const textOf = (fields, key) => fields?.optionalText(key) ?? '';
const countOf = (fields, key, otherwise = 0) => fields?.optionalNumber(key) ?? otherwise;
const condition = (one) => ({
    type: one.text('type'),
    status: one.text('status'),
    reason: textOf(one, 'reason'),
    message: textOf(one, 'message'),
    ...given({ at: one.optionalTime('lastTransitionTime') }),
});
const conditionsOf = (status) => status?.optionalItems('conditions', condition) ?? [];
/** Removes keys without a value, as exactOptionalPropertyTypes requires. */
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/views/hpa-view.js



const quantityOf = (fields, key) => {
    const text = fields?.optionalText(key);
    return text === undefined ? undefined : (0,quantity/* parseQuantity */.Lf)(text);
};
/** A metric with its selector: two queues may share a metric name. */
const selected = (metric) => {
    const labels = metric.optional('selector')?.strings('matchLabels') ?? {};
    const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    const suffix = pairs.length === 0 ? '' : `{${pairs.sort().join(',')}}`;
    const name = `${metric.text('name')}${suffix}`;
    return { name, key: name };
};
const sources = {
    resource: (fields) => {
        const resource = fields.text('name');
        return { source: 'Resource', resource, name: (0,hpa_metric/* resourceName */.Iy)(resource), key: resource };
    },
    containerResource: (fields) => {
        const [resource, container] = [fields.text('name'), fields.text('container')];
        const name = `${(0,hpa_metric/* resourceName */.Iy)(resource)} of container ${container}`;
        return { source: 'ContainerResource', resource, container, name, key: name };
    },
    pods: (fields) => ({ source: 'Pods', ...selected(fields.fields('metric')) }),
    object: (fields) => {
        const of = fields.fields('describedObject');
        const { name } = selected(fields.fields('metric'));
        const text = `${name} of ${of.text('kind')} ${of.text('name')}`;
        return { source: 'Object', name: text, key: text };
    },
    external: (fields) => ({ source: 'External', ...selected(fields.fields('metric')) }),
};
/** Undefined if the controller could not measure it: its status entry is then empty. */
const sourceOf = (metric) => {
    for (const [key, read] of Object.entries(sources)) {
        const fields = metric.optional(key);
        if (fields !== undefined)
            return { ...read(fields), fields };
    }
    return undefined;
};
const targetOf = (target) => {
    const utilization = target.optionalNumber('averageUtilization');
    if (utilization !== undefined)
        return { type: 'Utilization', value: utilization };
    const average = quantityOf(target, 'averageValue');
    if (average !== undefined)
        return { type: 'AverageValue', value: average };
    return { type: 'Value', value: quantityOf(target, 'value') ?? 0 };
};
const currentOf = ({ type }, current) => {
    if (type === 'Utilization')
        return current?.optionalNumber('averageUtilization');
    return quantityOf(current, type === 'AverageValue' ? 'averageValue' : 'value');
};
const metricsOf = (spec, status) => {
    const wanted = spec.optionalItems('metrics', sourceOf);
    const measured = status?.optionalItems('currentMetrics', sourceOf) ?? [];
    return wanted.flatMap((one) => {
        if (one === undefined)
            return [];
        const { source, name, resource, container, key, fields } = one;
        const target = targetOf(fields.fields('target'));
        const current = measured
            .find((other) => other?.source === source && other.key === key)
            ?.fields.optional('current');
        return [
            {
                ...{ source, name, target },
                ...given({
                    resource,
                    container,
                    current: currentOf(target, current),
                    average: quantityOf(current, 'averageValue'),
                }),
            },
        ];
    });
};
const policy = (one) => ({
    isPercent: one.text('type') === 'Percent',
    value: one.number('value'),
    seconds: one.number('periodSeconds'),
});
const scaleUpOf = (spec) => {
    const rules = spec.optional('behavior')?.optional('scaleUp');
    return {
        select: textOf(rules, 'selectPolicy') || 'Max',
        policies: rules?.optionalItems('policies', policy) ?? [],
        stabilizationSeconds: countOf(rules, 'stabilizationWindowSeconds'),
        ...given({ tolerance: quantityOf(rules, 'tolerance') }),
    };
};
/** A HorizontalPodAutoscaler of autoscaling/v2. */
const hpaView = (object) => {
    const spec = object.fields('spec');
    const status = object.optional('status');
    const of = spec.fields('scaleTargetRef');
    return {
        name: nameOf(object),
        ...given({
            release: object.fields('metadata').strings('annotations')['meta.helm.sh/release-name'],
        }),
        target: { apiVersion: textOf(of, 'apiVersion'), kind: of.text('kind'), name: of.text('name') },
        minReplicas: countOf(spec, 'minReplicas', 1),
        maxReplicas: spec.number('maxReplicas'),
        currentReplicas: countOf(status, 'currentReplicas'),
        desiredReplicas: countOf(status, 'desiredReplicas'),
        metrics: metricsOf(spec, status),
        scaleUp: scaleUpOf(spec),
        conditions: conditionsOf(status),
    };
};
/** The scale subresource of an HPA's target. */
const scaleView = (object) => ({
    wanted: countOf(object.optional('spec'), 'replicas'),
    selector: textOf(object.optional('status'), 'selector'),
});

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/views/pod-requests.js


const amounts = (read) => {
    const all = ['cpu', 'memory'].map((resource) => [resource, read(resource)]);
    return Object.fromEntries(all.flatMap(([resource, text]) => text === undefined ? [] : [[resource, (0,quantity/* parseQuantity */.Lf)(text)]]));
};
const limitsOf = (resources) => amounts((resource) => resources?.optional('limits')?.optionalText(resource));
/** A limit alone counts as the request, as the API server defaults it. */
const requestsOf = (resources) => ({
    ...limitsOf(resources),
    ...amounts((resource) => resources?.optional('requests')?.optionalText(resource)),
});
const container = (one) => {
    const resources = one.optional('resources');
    const limits = limitsOf(resources);
    return {
        name: textOf(one, 'name'),
        requests: requestsOf(resources),
        ...(Object.keys(limits).length === 0 ? {} : { limits }),
    };
};
/** The requests of a pod's containers, including sidecars (init containers that keep running). */
const podRequests = (podSpec) => {
    const isSidecar = (one) => one.optionalText('restartPolicy') === 'Always';
    const beside = podSpec.optionalItems('initContainers', (one) => isSidecar(one) ? [container(one)] : []);
    return {
        whole: requestsOf(podSpec.optional('resources')),
        containers: [...podSpec.items('containers', container), ...beside.flat()],
    };
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubernetes-views.js




/** A ResourceQuota as its status has it. */
const quotaView = (object) => {
    const spec = object.optional('spec');
    const status = object.optional('status');
    const used = status?.strings('used') ?? {};
    return {
        name: nameOf(object),
        isScoped: (spec?.texts('scopes') ?? []).length > 0 || spec?.has('scopeSelector') === true,
        limits: Object.entries(status?.strings('hard') ?? {}).map(([resource, hard]) => ({
            resource,
            hard: (0,quantity/* parseQuantity */.Lf)(hard),
            used: (0,quantity/* parseQuantity */.Lf)(used[resource] ?? '0'),
        })),
    };
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
        requests: podRequests(spec.fields('template').fields('spec')),
    };
};
const endOf = (state) => {
    const ended = state?.optional('terminated');
    if (ended === undefined)
        return undefined;
    return {
        exitCode: countOf(ended, 'exitCode'),
        reason: textOf(ended, 'reason'),
        message: textOf(ended, 'message'),
    };
};
const containerState = (status) => {
    const state = status.optional('state');
    const stopped = state?.optional('waiting') ?? state?.optional('terminated');
    return {
        name: status.text('name'),
        image: textOf(status, 'image'),
        ready: status.optionalFlag('ready'),
        restarts: countOf(status, 'restartCount'),
        ...given({
            startedAt: state?.optional('running')?.optionalTime('startedAt'),
            reason: stopped?.optionalText('reason'),
            message: stopped?.optionalText('message'),
            end: endOf(state) ?? endOf(status.optional('lastState')),
        }),
    };
};
/** The owner that manages an object. */
const controllerOf = (object) => object
    .fields('metadata')
    .optionalItems('ownerReferences', itself)
    .filter((reference) => reference.optionalFlag('controller'))
    .map((reference) => ({ kind: reference.text('kind'), name: reference.text('name') }))[0];
const pod = (object) => {
    const metadata = object.fields('metadata');
    const spec = object.optional('spec');
    const status = object.optional('status');
    const all = conditionsOf(status);
    const wrong = all.find((one) => one.status === 'False' && one.message !== '');
    return {
        name: nameOf(object),
        namespace: textOf(metadata, 'namespace'),
        phase: textOf(status, 'phase'),
        ready: all.some((one) => one.type === 'Ready' && one.status === 'True'),
        pullSecrets: object
            .optional('spec')
            ?.optionalItems('imagePullSecrets', (one) => one.optionalText('name') ?? '') ?? [],
        conditions: all,
        initContainers: status?.optionalItems('initContainerStatuses', containerState) ?? [],
        containers: status?.optionalItems('containerStatuses', containerState) ?? [],
        labels: metadata.strings('labels'),
        ...given({
            createdAt: metadata.optionalTime('creationTimestamp'),
            node: spec?.optionalText('nodeName'),
            reason: status?.optionalText('reason'),
            message: status?.optionalText('message') ?? wrong?.message,
            owner: controllerOf(object),
            requests: spec?.has('containers') ? podRequests(spec) : undefined,
        }),
    };
};
/** Any object, with its identity. */
const liveObject = (object) => ({
    apiVersion: object.text('apiVersion'),
    kind: object.text('kind'),
    name: nameOf(object),
    namespace: textOf(object.fields('metadata'), 'namespace'),
    object: object.whole(),
});
/** Events come with several time fields, of which newer recorders fill only some. */
const eventTime = (object) => object.optional('series')?.optionalTime('lastObservedTime') ??
    object.optionalTime('lastTimestamp') ??
    object.optionalTime('eventTime') ??
    object.fields('metadata').optionalTime('creationTimestamp') ??
    0;
const kubernetes_views_event = (object) => {
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
/**
 * Readers of each kind from the API server's JSON. Each throws ShapeError for a malformed object.
 */
const viewOf = {
    hpa: hpaView,
    deployments: workload,
    statefulsets: workload,
    pods: pod,
    events: kubernetes_views_event,
    services: service,
    quotas: quotaView,
};

// EXTERNAL MODULE: ./dist.src/clients/process/patient-exec.js
var patient_exec = __webpack_require__(71216);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubectl.js











/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const CALL_TIMEOUT = 60_000;
/** One call of kubectl. @throws ActionError for messages that users can act on */
const runKubectl = async (exec, args, input) => {
    try {
        const request = { command: 'kubectl', args, timeout: CALL_TIMEOUT };
        return (await exec(input === undefined ? request : { ...request, input })).stdout;
    }
    catch (error) {
        throw explain(error);
    }
};
/** Milliseconds for which the first call is retried: the address may be wrong. */
const FIRST = 10_000;
/**
 * Requests the API server's version before the first real call, whose discovery requests would take
 * minutes with a server that never responds.
 * @throws ActionError CLUSTER_UNREACHABLE in about 10 s, CLUSTER_NOT_CHOSEN
 */
const requireCluster = async (exec, access) => {
    const { patience } = access;
    const short = patience && { ...patience, milliseconds: Math.min(patience.milliseconds, FIRST) };
    await firstCall((0,patient_exec/* patientExec */.N)(exec, short), access, (0,kubectl_arguments/* versionArguments */.VG)(access));
};
/** Names the server that did not respond, which kubectl does not always do. */
const firstCall = async (exec, access, args) => {
    try {
        return await runKubectl(exec, args);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.l) || error.code !== 'CLUSTER_UNREACHABLE')
            throw error;
        const { code, message, hint } = error;
        const server = (await runKubectl(exec, (0,kubectl_arguments/* serverArguments */.m7)(access))).trim();
        const summary = `no response from the Kubernetes API at ${server}: ${message}`;
        throw new action_error/* ActionError */.l({ code, message: summary, hint, cause: error.cause, isTransient: true });
    }
};
const explained = async (work) => {
    try {
        return await work;
    }
    catch (error) {
        throw explain(error);
    }
};
/**
 * The cluster through kubectl, which users have installed and which runs their credential plugins.
 */
const kubectl = (process, access) => {
    const exec = (0,patient_exec/* patientExec */.N)(process, access.patience);
    const run = (args, input) => runKubectl(exec, args, input);
    const listed = async (kind, namespace, selector) => {
        const response = await run((0,kubectl_arguments/* listArguments */.DQ)(access, kind, namespace, selector));
        return fields/* Fields */.C8.parse(response).items('items', (item) => item);
    };
    return {
        list: (kind, namespace, selector) => (0,kubernetes_response/* readAgain */.n)(`could not list ${kind} in ${namespace}`, access.patience, async () => {
            const response = await run((0,kubectl_arguments/* listArguments */.DQ)(access, kind, namespace, selector));
            return fields/* Fields */.C8.parse(response).items('items', viewOf[kind]);
        }),
        watch: (kind, namespace, onSeen, selector) => gaplessWatch((0,kubectl_arguments/* watchArguments */._q)(access, kind, namespace, selector), {
            ...{ view: viewOf[kind], onSeen },
            list: () => listed(kind, namespace, selector),
        }),
        listObjects: (kind, namespace) => (0,kubernetes_response/* readAgain */.n)(`could not list ${kind.kind} in ${namespace}`, access.patience, async () => {
            const response = await run((0,kubectl_arguments/* listArguments */.DQ)(access, (0,kubectl_arguments/* resourceOf */.KU)(kind), namespace));
            return fields/* Fields */.C8.parse(response).items('items', liveObject);
        }),
        watchObjects: (kind, namespace, onSeen) => gaplessWatch((0,kubectl_arguments/* watchArguments */._q)(access, (0,kubectl_arguments/* resourceOf */.KU)(kind), namespace), {
            ...{ view: liveObject, onSeen },
            list: () => listed((0,kubectl_arguments/* resourceOf */.KU)(kind), namespace),
        }),
        scale: (namespace, target) => (0,kubernetes_response/* readAgain */.n)(`could not read the size of ${target.name}`, access.patience, async () => {
            try {
                return scaleView(fields/* Fields */.C8.parse(await run((0,kubectl_arguments/* scaleArguments */.j)(access, namespace, target))));
            }
            catch (error) {
                return withoutScale(error);
            }
        }),
        apply: async (manifest) => {
            await run((0,kubectl_arguments/* applyArguments */.lS)(access), JSON.stringify(manifest));
        },
        differences: (namespace, manifests, onForbidden) => explained(compareObjects(exec, access, { namespace, onForbidden }, manifests)),
        managed: (namespace, manifests) => explained(readManaged(exec, access, namespace, manifests)),
        logs: (namespace, pod, container, lines) => run((0,kubectl_arguments/* logsArguments */.Ug)(access, { namespace, pod, container, lines })),
        whoAmI: () => (0,kubernetes_response/* readAgain */.n)('could not ask the API server which user it authenticated', access.patience, async () => {
            const response = await firstCall(exec, access, (0,kubectl_arguments/* whoAmIArguments */.MN)(access));
            const user = fields/* Fields */.C8.parse(response).fields('status').fields('userInfo');
            return { username: user.text('username'), groups: user.texts('groups') };
        }),
    };
};
const NO_SCALE = /\(NotFound\)|doesn't have a resource type|no matches for kind/i;
/** Why a scale could not be read, if that is a valid result. @throws every other error */
const withoutScale = (error) => {
    if (error instanceof process_failure/* ProcessError */.y && NO_SCALE.test(error.output))
        return 'missing';
    if (error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN')
        return 'unknown';
    throw error;
};
/** Translates kubectl's messages into errors for the user. */
const known = [
    {
        pattern: /localhost:8080|context "[^"]*" does not exist|no context exists/i,
        code: 'CLUSTER_NOT_CHOSEN',
        hint: 'Run the kubeconfig action before this step, in the same job; the input "kube-context" has to ' +
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
    if (!(error instanceof process_failure/* ProcessError */.y))
        return error;
    const found = known.find(({ pattern }) => pattern.test(error.output));
    if (found === undefined)
        return error;
    const isTransient = found.code === 'CLUSTER_UNREACHABLE';
    return new action_error/* ActionError */.l({ ...found, message: error.message, cause: error, isTransient });
};


/***/ }),

/***/ 54816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71216);



const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Why a response is unusable; undefined for every other failure. */
const flawOf = (error) => {
    if (error instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym)
        return error.message;
    return (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Q)(error) ? error.lastLine : undefined;
};
/** The error for a response that cannot be used. */
const unusable = (doing, flaw, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'KUBERNETES_RESPONSE_INVALID',
    message: `${doing}: ${flaw}`,
    hint: 'Run again. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy).',
    cause,
    isTransient: true,
});
/**
 * Reads a response of the API server obtained by kubectl or Helm; retries the request if it is
 * malformed. Only for requests that change nothing.
 *
 * @param doing what is done, e.g. `kubectl get pods`
 * @param ask gets a response and reads it; throws ShapeError if it is malformed
 * @throws ActionError KUBERNETES_RESPONSE_INVALID, and any other error of `ask`
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
                throw unusable(doing, flaw, error);
            await patience?.clock.sleep(PAUSE);
        }
    }
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

/***/ 71216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ patientExec),
/* harmony export */   Q: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85651);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55639);




const PAUSE = 1_000;
/** Messages for no connection, a broken one, or a server that is not ready or failed. */
const AWAY = [
    /connection refused|connection reset|broken pipe|connection lost|no route to host/i,
    /network is unreachable|i\/o timeout|TLS handshake timeout|Client\.Timeout|\bEOF\b/i,
    /was refused - did you specify|deadline exceeded|server closed idle connection/i,
    /ServiceUnavailable|currently unable to handle|apiserver (is )?(not ready|shutting down)/i,
    /etcdserver: (leader changed|request timed out)|unable to return a response in the time/i,
    /\(InternalError\)|Internal error occurred|an error on the server|too many requests/i,
];
/**
 * Without a kubeconfig, kubectl calls localhost; an image registry or a webhook is another server.
 */
const NOT_THE_CLUSTER = /localhost:8080|oci:\/\/|https:\/\/[^"\s]*\/v2\/|failed calling webhook/;
const isAway = (error) => error instanceof _process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProcessError */ .y &&
    error.code === 'PROCESS_FAILED' &&
    !NOT_THE_CLUSTER.test(error.output) &&
    AWAY.some((pattern) => pattern.test(error.output));
/**
 * kubectl's messages for an API server's response that was truncated, empty, or another server's.
 */
const BROKEN = /unexpected end of JSON input|Object 'Kind' is missing|couldn't get version\/kind|invalid character .* looking for beginning of value|json parse error|serializer for \S+ doesn't exist/i;
const isBroken = (error) => error instanceof _process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProcessError */ .y && BROKEN.test(error.output);
/**
 * Disables the cache: it may contain a broken response and repeat it, even in later jobs on the
 * machine.
 */
const UNCACHED = { KUBECACHEDIR: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull };
const away = (error, { command, args }, after) => {
    const verb = args.find((word) => !word.startsWith('-')) ?? '';
    const time = after < PAUSE ? '' : ` for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(after)}`;
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'CLUSTER_UNREACHABLE',
        message: `the Kubernetes API did not respond to ${command} ${verb}${time}: ${error.lastLine}`,
        hint: 'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
            'runner on TCP 6443, or run the job inside the VCN. If it was reached before, run again.',
        cause: error,
        isTransient: true,
    });
};
/** Fails for an exit code that the caller accepts if the server was unavailable. */
const answered = (request, result) => {
    const { exitCode, stdout, stderr } = result;
    if (exitCode === 0 || stdout !== '')
        return result;
    const failure = (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .processFailure */ .i)(request, { exitCode, signal: null, timedOut: false, aborted: false }, stderr);
    if (isAway(failure))
        throw failure;
    return result;
};
/** Runs tools; after a broken response, without their cache. */
const mistrustful = (exec) => {
    let more = {};
    return async (request) => {
        try {
            return await exec({ ...request, env: { ...request.env, ...more } });
        }
        catch (error) {
            if (isBroken(error))
                more = UNCACHED;
            throw error;
        }
    };
};
/**
 * Runs kubectl and Helm, and retries what fails because the API server is unavailable. What must
 * not be retried blindly fails at once: its caller first checks what was done.
 * @throws ActionError CLUSTER_UNREACHABLE, and what `exec` throws for any other reason
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

/***/ 28761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Returns what `work` makes of each item, in the order of the items, with a bounded number at once. The
 * first failure stops the others through their signal, and is thrown once all of them have ended.
 */
const sideBySide = async (items, atMost, cancellation, work) => {
    const failed = new AbortController();
    const signal = cancellation === undefined ? failed.signal : AbortSignal.any([cancellation, failed.signal]);
    const results = [];
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting) {
            if (signal.aborted)
                return;
            try {
                results[at] = await work(item, signal);
            }
            catch (error) {
                failed.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atMost }, lane));
    failed.signal.throwIfAborted();
    cancellation?.throwIfAborted();
    return results;
};


/***/ }),

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The hook events that a deployment or its removal triggers; those of tests never are. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** The namespace of an object of a release: each may name its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects in a `List`, with its hook annotation. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** Removes null fields, which Kubernetes treats as absent. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Groups objects by use. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
};


/***/ })

};
