export const id = 882;
export const ids = [882];
export const modules = {

/***/ 50559:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.upgradeArguments = upgradeArguments;
exports.templateArguments = templateArguments;
exports.historyArguments = historyArguments;
exports.getArguments = getArguments;
exports.rollbackArguments = rollbackArguments;
exports.uninstallArguments = uninstallArguments;
/** `helm upgrade --install`; waiting is done by us, with a heartbeat and diagnostics. */
function upgradeArguments(release) {
    return [
        'upgrade',
        release.name,
        release.chart,
        '--install',
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
        '--history-max=10',
        '--output=json',
    ];
}
/** `helm template` with the values of the release: the manifests, without asking the cluster. */
function templateArguments(release) {
    return [
        'template',
        release.name,
        release.chart,
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
    ];
}
/** `helm history`, newest last. */
function historyArguments(release) {
    return ['history', release.name, '--namespace', release.namespace, '--output=json', '--max=20'];
}
/** `helm get` of the manifest or of all values that a release was deployed with. */
function getArguments(what, release) {
    const format = what === 'values' ? ['--output=json'] : [];
    return ['get', what, release.name, '--namespace', release.namespace, ...format];
}
/** `helm rollback` to a revision that was deployed once. */
function rollbackArguments(release, revision) {
    return ['rollback', release.name, String(revision), '--namespace', release.namespace];
}
/** `helm uninstall`; an absent release is no error. */
function uninstallArguments(release) {
    return ['uninstall', release.name, '--namespace', release.namespace, '--ignore-not-found'];
}
function valuesArguments(release) {
    return [
        ...(release.version === undefined ? [] : [`--version=${release.version}`]),
        ...release.values.map((file) => `--values=${file}`),
        ...Object.entries(release.set).map(([key, value]) => `--set=${key}=${escape(value)}`),
    ];
}
/** Helm splits `--set` values at commas and reads backslashes as escapes. */
function escape(value) {
    return value.replaceAll('\\', '\\\\').replaceAll(',', '\\,');
}


/***/ }),

/***/ 41830:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.helm = void 0;
const helm_arguments_ts_1 = __webpack_require__(50559);
const manifests_ts_1 = __webpack_require__(17614);
const json_ts_1 = __webpack_require__(93258);
const minutes = 60_000;
/** Helm as a process; versions 3 and 4 understand all that is asked of it here. */
const helm = (exec, access) => {
    const env = {
        ...(access.kubeconfig === undefined ? {} : { KUBECONFIG: access.kubeconfig }),
        ...(access.context === undefined ? {} : { HELM_KUBECONTEXT: access.context }),
    };
    const run = async (args, more = {}) => (await exec({ command: 'helm', args, env, timeout: 2 * minutes, ...more })).stdout;
    return {
        template: async (release) => (0, manifests_ts_1.parseManifests)(await run((0, helm_arguments_ts_1.templateArguments)(release))),
        upgrade: async (release, signal) => {
            const more = { timeout: 10 * minutes, ...(signal === undefined ? {} : { signal }) };
            return revisionOf(JSON.parse(await run((0, helm_arguments_ts_1.upgradeArguments)(release), more)));
        },
        history: async (release) => {
            const args = (0, helm_arguments_ts_1.historyArguments)(release);
            const result = await exec({
                command: 'helm',
                args,
                env,
                timeout: 2 * minutes,
                accept: [0, 1],
            });
            if (result.exitCode === 0)
                return (0, json_ts_1.list)(JSON.parse(result.stdout)).map(revisionOfHistory);
            if (/release: not found/.test(result.stderr))
                return [];
            // Anything else is a failure; asked again, so that the error is the adapter's own.
            return (0, json_ts_1.list)(JSON.parse(await run(args))).map(revisionOfHistory);
        },
        manifest: async (release) => (0, manifests_ts_1.parseManifests)(await run((0, helm_arguments_ts_1.getArguments)('manifest', release))),
        values: async (release) => JSON.parse(await run((0, helm_arguments_ts_1.getArguments)('values', release))),
        rollback: async (release, revision) => {
            await run((0, helm_arguments_ts_1.rollbackArguments)(release, revision), { timeout: 10 * minutes });
        },
        uninstall: async (release) => {
            await run((0, helm_arguments_ts_1.uninstallArguments)(release), { timeout: 10 * minutes });
        },
    };
};
exports.helm = helm;
const revisionOf = (release) => ({
    revision: (0, json_ts_1.count)((0, json_ts_1.at)(release, 'version')),
    status: (0, json_ts_1.text)((0, json_ts_1.at)(release, 'info', 'status')),
    updated: Date.parse((0, json_ts_1.text)((0, json_ts_1.at)(release, 'info', 'last_deployed'))),
});
const revisionOfHistory = (entry) => ({
    revision: (0, json_ts_1.count)((0, json_ts_1.at)(entry, 'revision')),
    status: (0, json_ts_1.text)((0, json_ts_1.at)(entry, 'status')),
    updated: Date.parse((0, json_ts_1.text)((0, json_ts_1.at)(entry, 'updated'))),
});


/***/ }),

/***/ 49805:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.probe = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Milliseconds for one question. */
const timeout = 5_000;
/** GET without following redirects: a redirect is an answer of the application too. */
const probe = async (url) => {
    try {
        const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
        await response.body?.cancel();
        return { status: response.status };
    }
    catch (error) {
        const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error;
        return { failure: (0, action_error_ts_1.messageOf)(cause) };
    }
};
exports.probe = probe;


/***/ }),

/***/ 29603:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubectlNamespaces = void 0;
const json_ts_1 = __webpack_require__(93258);
const kubectl_arguments_ts_1 = __webpack_require__(30167);
const kubectl_ts_1 = __webpack_require__(83118);
const process_failure_ts_1 = __webpack_require__(22518);
/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof process_failure_ts_1.ProcessError &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
/** Namespaces through kubectl. */
const kubectlNamespaces = (exec, access) => {
    const run = (args, input) => (0, kubectl_ts_1.runKubectl)(exec, [...(0, kubectl_arguments_ts_1.accessArguments)(access), ...args, '--request-timeout=30s'], input);
    return {
        find: async (name) => {
            const answer = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            if (answer.trim() === '')
                return undefined;
            const { metadata, status } = JSON.parse(answer);
            return {
                uid: (0, json_ts_1.text)((0, json_ts_1.at)(metadata, 'uid')),
                labels: (0, json_ts_1.strings)((0, json_ts_1.at)(metadata, 'labels')),
                annotations: (0, json_ts_1.strings)((0, json_ts_1.at)(metadata, 'annotations')),
                isTerminating: (0, json_ts_1.at)(status, 'phase') === 'Terminating',
            };
        },
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
        },
    };
};
exports.kubectlNamespaces = kubectlNamespaces;


/***/ }),

/***/ 17614:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseManifests = void 0;
/** The objects of a stream of YAML documents, empty ones left out. */
const parseManifests = async (yaml) => {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const documents = parseAllDocuments(yaml);
    if (!Array.isArray(documents))
        return [];
    return documents
        .map((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        return document.toJS();
    })
        .filter((object) => object !== null);
};
exports.parseManifests = parseManifests;


/***/ }),

/***/ 94385:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.beside = void 0;
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there. */
const beside = async (clock, work, tick) => {
    const stop = new AbortController();
    const ticking = async () => {
        while (!stop.signal.aborted) {
            tick();
            await clock.sleep(pause, stop.signal).catch(() => undefined);
        }
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};
exports.beside = beside;


/***/ }),

/***/ 32636:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deploy = exports.renderRelease = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const docker_config_ts_1 = __webpack_require__(6967);
const address_ts_1 = __webpack_require__(90415);
const check_manifests_ts_1 = __webpack_require__(22960);
const diagnostics_ts_1 = __webpack_require__(42831);
const namespace_ts_1 = __webpack_require__(57780);
const rollout_ts_1 = __webpack_require__(74402);
const upgrade_ts_1 = __webpack_require__(36615);
/**
 * Renders the chart and checks it against what virtual nodes support. Asks no cluster, so it can
 * run before anything is changed.
 *
 * @throws ActionError CHART_INVALID, MANIFEST_NOT_SUPPORTED
 */
const renderRelease = async (release, helm, progress) => {
    const objects = await helm.template(release).catch((cause) => {
        throw new action_error_ts_1.ActionError({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${(0, action_error_ts_1.messageOf)(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    const findings = (0, check_manifests_ts_1.checkManifests)(objects);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const text = (all) => all.map(({ object, message }) => `  ${object}: ${message}`);
    const warnings = text(findings.filter(({ severity }) => severity === 'warning'));
    if (warnings.length > 0)
        progress.warning(`On virtual nodes:\n${warnings.join('\n')}`);
    if (errors.length === 0)
        return objects;
    throw new action_error_ts_1.ActionError({
        code: 'MANIFEST_NOT_SUPPORTED',
        message: `the chart holds what virtual nodes cannot run:\n${text(errors).join('\n')}`,
        hint: 'Change the chart or its values; docs/troubleshooting.md names what to use instead.',
    });
};
exports.renderRelease = renderRelease;
/**
 * Brings the release to what the chart renders and waits until it is rolled out and answers. An
 * unchanged release is not upgraded, but still waited for.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
const deploy = async (request, clients, progress, signal, events = {}) => {
    const { release, timeout } = request;
    const { helm, kubernetes, clock } = clients;
    const started = clock.now();
    const objects = await (0, exports.renderRelease)(release, helm, progress);
    await prepareNamespace(request, clients, events);
    const waiting = { clock, deadline: started + timeout, signal };
    try {
        return await rollOut(request, objects, clients, waiting, progress, events);
    }
    catch (error) {
        if (signal?.aborted === true)
            throw error;
        throw await withDiagnostics(error, release.namespace, kubernetes, started);
    }
};
exports.deploy = deploy;
const prepareNamespace = async ({ release, createNamespace, pullSecret }, { kubernetes, namespaces }, { changed }) => {
    const { namespace } = release;
    if (createNamespace && (await (0, namespace_ts_1.ensureNamespace)(namespace, namespaces))) {
        changed?.(`create namespace ${namespace}`);
    }
    if (pullSecret === undefined)
        return;
    const data = Buffer.from((0, docker_config_ts_1.pullSecretConfig)(pullSecret.login)).toString('base64');
    await kubernetes.apply({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: pullSecret.name, namespace },
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': data },
    });
};
const rollOut = async (request, objects, clients, waiting, progress, { changed, reached }) => {
    const { release } = request;
    const { helm, kubernetes } = clients;
    const { name, namespace } = release;
    const upgraded = await (0, upgrade_ts_1.upgradeRelease)(release, objects, helm, waiting, progress, changed);
    const deployed = { name, namespace, ...upgraded };
    await reached?.(deployed);
    await (0, rollout_ts_1.awaitRollout)(namespace, (0, rollout_ts_1.workloadsOf)(objects), kubernetes, waiting, progress);
    const [service] = (0, address_ts_1.loadBalancersOf)(objects);
    if (service === undefined)
        return deployed;
    const url = await (0, address_ts_1.awaitAddress)(namespace, service, kubernetes, waiting, progress);
    const addressed = { ...deployed, url };
    await reached?.(addressed);
    await awaitPath(request, addressed, clients, waiting, progress);
    return addressed;
};
/** A release that was changed has to answer several times: old pods may still answer at first. */
const awaitPath = async ({ path }, { url, changes }, { probe }, waiting, progress) => {
    if (path === undefined)
        return;
    const target = { url: new URL(path, url).href, times: changes.length > 0 ? 3 : 1 };
    await (0, address_ts_1.awaitAnswer)(target, probe, waiting, progress);
    progress.info(`${url} answers`);
};
const withDiagnostics = async (error, namespace, kubernetes, since) => {
    if (!(error instanceof action_error_ts_1.ActionError))
        return error;
    const evidence = await (0, diagnostics_ts_1.diagnose)(namespace, kubernetes, since);
    if (evidence === '')
        return error;
    const { code, message, hint, cause } = error;
    return new action_error_ts_1.ActionError({ code, message: `${message}\n${evidence}`, hint, cause });
};


/***/ }),

/***/ 90415:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.awaitAnswer = exports.awaitAddress = exports.urlOf = exports.loadBalancersOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/** The Services of a release that get a load balancer, from its manifests. */
const loadBalancersOf = (objects) => objects
    .filter((object) => (0, json_ts_1.at)(object, 'kind') === 'Service' && (0, json_ts_1.at)(object, 'spec', 'type') === 'LoadBalancer')
    .map((object) => (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name')));
exports.loadBalancersOf = loadBalancersOf;
/** The URL of a Service's first address; nothing as long as it has none. */
const urlOf = (service) => {
    const [address] = service.addresses;
    if (address === undefined)
        return undefined;
    const port = service.addressPorts[0] ?? service.ports[0] ?? 80;
    const host = address.includes(':') ? `[${address}]` : address;
    if (port === 443)
        return `https://${host}`;
    return port === 80 ? `http://${host}` : `http://${host}:${port}`;
};
exports.urlOf = urlOf;
/**
 * Waits until the load balancer of a Service has an address.
 * @throws ActionError LOAD_BALANCER_PENDING
 */
const awaitAddress = async (namespace, name, kubernetes, waiting, progress) => {
    const services = new watched_ts_1.Watched();
    const watch = kubernetes.watch('services', namespace, services.take);
    const url = await (0, until_ts_1.until)(waiting, [watch], () => {
        const service = services.get(name);
        progress.waiting(`the address of load balancer ${name}`);
        return service === undefined ? undefined : (0, exports.urlOf)(service);
    });
    if (url !== undefined)
        return url;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_BALANCER_PENDING',
        message: `load balancer ${name} got no address in time`,
        hint: 'See the events of the Service below. Usual reasons: the load balancer limit of the tenancy, a ' +
            'missing subnet annotation, no free address in the load balancer subnet.',
    });
};
exports.awaitAddress = awaitAddress;
const isGood = (answer) => 'status' in answer && answer.status < 400;
const describe = (answer) => 'status' in answer ? `status ${answer.status}` : answer.failure;
/**
 * Waits until the URL answers with a status below 400, as many times in a row as are asked for: a
 * new load balancer can lose its backends again when their first health check fails.
 * @throws ActionError URL_DOES_NOT_ANSWER
 */
const awaitAnswer = async ({ url, times }, probe, { clock, deadline, signal }, progress) => {
    for (let inRow = 0;;) {
        const last = await probe(url);
        inRow = isGood(last) ? inRow + 1 : 0;
        if (inRow >= times)
            return;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(url, last);
        if (inRow === 0)
            progress.waiting(`an answer of ${url}: ${describe(last)}`);
        await clock.sleep(1_000, signal);
    }
};
exports.awaitAnswer = awaitAnswer;
const silent = (url, last) => new action_error_ts_1.ActionError({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${url} does not answer as it should: ${describe(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});


/***/ }),

/***/ 22960:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkManifests = void 0;
const json_ts_1 = __webpack_require__(93258);
const quantity_ts_1 = __webpack_require__(51177);
const constraints_ts_1 = __webpack_require__(14171);
/** Where the pod spec stands, by kind. */
const podSpecPaths = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** Checks all objects of a release before anything is sent to the cluster. */
const checkManifests = (objects) => objects.flatMap(checkObject);
exports.checkManifests = checkManifests;
const checkObject = (object) => {
    const kind = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'));
    const name = `${kind}/${(0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'))}`;
    const of = (severity, message) => ({
        severity,
        object: name,
        message,
    });
    const forbidden = constraints_ts_1.forbiddenKinds[kind];
    const useless = constraints_ts_1.uselessKinds[kind];
    const path = podSpecPaths[kind];
    return [
        ...(forbidden === undefined ? [] : [of('error', forbidden)]),
        ...(useless === undefined ? [] : [of('warning', useless)]),
        ...(hasItems((0, json_ts_1.at)(object, 'spec', 'volumeClaimTemplates'))
            ? [of('error', 'volumeClaimTemplates: virtual nodes have no persistent volumes')]
            : []),
        ...(kind === 'Service' && (0, json_ts_1.at)(object, 'spec', 'externalTrafficPolicy') === 'Local'
            ? [of('warning', 'externalTrafficPolicy Local does not keep the client address; use Cluster')]
            : []),
        ...(kind === 'Service' && preservesWithCluster(object)
            ? [
                of('warning', 'is-preserve-source is refused with externalTrafficPolicy Cluster: no load balancer is made'),
            ]
            : []),
        ...(path === undefined ? [] : checkPod((0, json_ts_1.at)(object, ...path)).map(([s, m]) => of(s, m))),
    ];
};
/** What OCI's cloud controller manager refuses (getPreserveSource in load_balancer_spec.go). */
const preservesWithCluster = (service) => {
    const annotations = (0, json_ts_1.at)(service, 'metadata', 'annotations');
    return ((0, json_ts_1.at)(annotations, 'oci.oraclecloud.com/load-balancer-type') === 'nlb' &&
        (0, json_ts_1.at)(annotations, 'oci-network-load-balancer.oraclecloud.com/is-preserve-source') !== undefined &&
        (0, json_ts_1.at)(service, 'spec', 'externalTrafficPolicy') !== 'Local');
};
const hasItems = (value) => (0, json_ts_1.list)(value).length > 0;
const checkPod = (spec) => [
    ...constraints_ts_1.podConstraints.flatMap((constraint) => violations(spec, constraint)),
    ...emptyDirs(spec),
    ...(0, json_ts_1.list)((0, json_ts_1.at)(spec, 'containers')).flatMap(resourceProblems),
];
const violations = (spec, constraint) => valuesAt(spec, constraint.path.split('.'), '')
    .filter(({ value }) => (constraint.when ?? (() => true))(value))
    .map(({ path }) => [constraint.severity, `${path} ${constraint.reason}`]);
/** All values at a path, with `*` for each item of a list, that are there. */
const valuesAt = (value, [key, ...rest], path) => {
    if (key === undefined)
        return value === undefined || value === null ? [] : [{ value, path }];
    if (key === '*') {
        return (0, json_ts_1.list)(value).flatMap((item, index) => {
            const name = (0, json_ts_1.text)((0, json_ts_1.at)(item, 'name'));
            return valuesAt(item, rest, `${path}[${name === '' ? index : name}]`);
        });
    }
    return valuesAt((0, json_ts_1.record)(value)[key], rest, path === '' ? key : `${path}.${key}`);
};
const emptyDirs = (spec) => {
    const count = (0, json_ts_1.list)((0, json_ts_1.at)(spec, 'volumes')).filter((volume) => 'emptyDir' in (0, json_ts_1.record)(volume)).length;
    return count > 1 ? [['warning', `volumes: ${count} emptyDir, virtual nodes support one`]] : [];
};
const resourceProblems = (container) => {
    const name = `containers[${(0, json_ts_1.text)((0, json_ts_1.at)(container, 'name'))}]`;
    return ['cpu', 'memory'].flatMap((resource) => {
        const request = (0, json_ts_1.at)(container, 'resources', 'requests', resource);
        const limit = (0, json_ts_1.at)(container, 'resources', 'limits', resource);
        if (request === undefined && limit === undefined) {
            return resource === 'cpu'
                ? [
                    [
                        'warning',
                        `${name} has no CPU request or limit: an HPA has nothing to measure against`,
                    ],
                ]
                : [];
        }
        if (request === undefined || limit === undefined)
            return [];
        const equal = (0, quantity_ts_1.parseQuantity)(amount(request)) === (0, quantity_ts_1.parseQuantity)(amount(limit));
        return equal
            ? []
            : [['warning', `${name} ${resource}: request and limit differ; virtual nodes give the limit`]];
    });
};
const amount = (value) => (typeof value === 'number' ? String(value) : (0, json_ts_1.text)(value));


/***/ }),

/***/ 14171:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.podConstraints = exports.uselessKinds = exports.forbiddenKinds = void 0;
const isTrue = (value) => value === true;
const hasItems = (value) => Array.isArray(value) && value.length > 0;
const isNodePort = (value) => typeof value === 'number' && value >= 30_000 && value <= 32_767;
/** Kinds of objects that cannot work at all on virtual nodes. */
exports.forbiddenKinds = {
    DaemonSet: 'pods of a DaemonSet do not run on virtual nodes',
    PersistentVolumeClaim: 'virtual nodes have no persistent volumes',
};
/** Kinds that have no effect. */
exports.uselessKinds = {
    NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
    VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
};
const refused = 'is not possible on virtual nodes';
const ignored = 'is not supported on virtual nodes';
const volumeTypes = ['hostPath', 'persistentVolumeClaim', 'local', 'nfs', 'iscsi', 'cephfs', 'csi'];
const forbiddenVolumes = volumeTypes.map((type) => {
    return { severity: 'error', path: `volumes.*.${type}`, reason: refused };
});
const hostAccess = ['hostNetwork', 'hostPID', 'hostIPC'].map((key) => {
    return { severity: 'error', path: key, reason: refused, when: isTrue };
});
const ignoredInPod = [
    'hostname',
    'setHostnameAsFQDN',
    'shareProcessNamespace',
    'os',
    'overhead',
    'securityContext.fsGroup',
    'securityContext.supplementalGroups',
    'securityContext.seLinuxOptions',
    'securityContext.sysctls',
    'securityContext.seccompProfile',
    'containers.*.volumeDevices',
    'containers.*.volumeMounts.*.subPathExpr',
    'containers.*.volumeMounts.*.mountPropagation',
    'containers.*.env.*.valueFrom.resourceFieldRef',
    'containers.*.securityContext.seccompProfile',
    'containers.*.securityContext.seLinuxOptions',
    'volumes.*.emptyDir.sizeLimit',
].map((path) => ({ severity: 'warning', path, reason: ignored }));
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) => [
    {
        severity: 'error',
        path: `containers.*.${probe}.grpc`,
        reason: `${refused}; use an HTTP or exec probe`,
    },
    {
        severity: 'warning',
        path: `containers.*.${probe}.terminationGracePeriodSeconds`,
        reason: ignored,
    },
]);
/** Every constraint on a pod spec. */
exports.podConstraints = [
    ...forbiddenVolumes,
    ...hostAccess,
    ...probes,
    ...ignoredInPod,
    { severity: 'error', path: 'containers.*.ports.*.hostPort', reason: refused },
    { severity: 'error', path: 'containers.*.ports.*.hostIP', reason: refused },
    {
        severity: 'error',
        path: 'containers.*.securityContext.privileged',
        reason: refused,
        when: isTrue,
    },
    { severity: 'error', path: 'containers.*.securityContext.procMount', reason: refused },
    {
        severity: 'warning',
        path: 'initContainers',
        reason: 'were not supported in 2024; whether they are now is not confirmed',
        when: hasItems,
    },
    {
        severity: 'warning',
        path: 'containers.*.ports.*.containerPort',
        reason: 'lies in 30000-32767, which virtual nodes keep for node ports',
        when: isNodePort,
    },
];


/***/ }),

/***/ 42831:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diagnose = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Pods and events shown at most, so that the cause stays visible. */
const most = 8;
const logLines = 20;
const containerText = (pod) => pod.containers
    .map(({ name, ready, restarts, reason }) => {
    const state = reason ?? (ready ? 'ready' : 'not ready');
    return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
})
    .join('; ');
const podLine = (pod) => `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${pod.message === undefined ? '' : `\n    ${pod.message}`}`;
const eventLine = (event) => `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`;
/** A container whose log says more than its state: it started once. */
const talkative = (pods) => {
    for (const pod of pods) {
        const container = pod.containers.find(({ ready, restarts }) => !ready && restarts > 0);
        if (container !== undefined)
            return { pod: pod.name, container: container.name };
    }
    return undefined;
};
const section = (title, lines) => lines.length === 0 ? [] : [title, ...lines];
/**
 * What an engineer would look at first after a failed rollout: pods that are not ready, recent
 * warnings, the end of a crashing container's log. Never throws: it must not hide the failure.
 */
const diagnose = async (namespace, kubernetes, since) => {
    try {
        const pods = (await kubernetes.list('pods', namespace)).filter((pod) => !pod.ready);
        const events = (await kubernetes.list('events', namespace))
            .filter((event) => event.type === 'Warning' && event.at >= since)
            .sort((a, b) => a.at - b.at);
        const crashing = talkative(pods);
        const log = crashing === undefined
            ? ''
            : await kubernetes.logs(namespace, crashing.pod, crashing.container, logLines);
        return [
            ...section('Pods that are not ready:', pods.slice(0, most).map(podLine)),
            ...section('Warnings:', events.slice(-most).map(eventLine)),
            ...section(`Log of ${crashing?.pod ?? ''}:`, log
                .trimEnd()
                .split('\n')
                .filter((line) => line !== '')),
        ].join('\n');
    }
    catch (error) {
        return `(no diagnostics: ${(0, action_error_ts_1.messageOf)(error)})`;
    }
};
exports.diagnose = diagnose;


/***/ }),

/***/ 37233:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageValues = void 0;
const image_reference_ts_1 = __webpack_require__(32387);
const name = ({ registry, repository }) => registry === '' ? repository : `${registry}/${repository}`;
/**
 * The values for a chart whose image has `repository` and `digest` keys, as most do. By digest, since
 * a tag can come to mean another image between two pods of one rollout.
 */
const imageValues = (image, pullSecret, keys) => {
    const reference = image === undefined ? undefined : (0, image_reference_ts_1.parseImageReference)(image);
    return {
        ...(reference === undefined ? {} : { [`${keys.image}.repository`]: name(reference) }),
        ...(reference?.digest === undefined ? {} : { [`${keys.image}.digest`]: reference.digest }),
        ...(reference?.tag === undefined ? {} : { [`${keys.image}.tag`]: reference.tag }),
        ...(pullSecret === undefined ? {} : { [keys.pullSecret]: pullSecret }),
    };
};
exports.imageValues = imageValues;


/***/ }),

/***/ 57780:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNamespace = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * Makes a namespace where there is none, and leaves one that is there as it is: rights inside of a
 * namespace do not make namespaces.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be made
 */
const ensureNamespace = async (name, namespaces) => {
    const found = await look(name, namespaces);
    if (found !== undefined)
        return false;
    return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
};
exports.ensureNamespace = ensureNamespace;
/** A role of its own may deploy and not see the namespace; if it is missing, Helm will say so. */
const look = async (name, namespaces) => {
    try {
        return await namespaces.find(name);
    }
    catch (error) {
        if (error instanceof action_error_ts_1.ActionError && error.code === 'CLUSTER_FORBIDDEN')
            return 'hidden';
        throw error;
    }
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unchangedRevision = exports.busy = exports.recoverRelease = exports.isPending = exports.abandonedAfter = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const beside_ts_1 = __webpack_require__(94385);
/** Milliseconds after which a pending revision is taken for the rest of a run that was cut off. */
exports.abandonedAfter = 5 * 60_000;
const pause = 5_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
exports.isPending = isPending;
/**
 * Frees a release that a cancelled run left pending: Helm itself refuses every upgrade from then on.
 * A young pending revision may be another job at work, so it is waited for first.
 *
 * @returns the newest revision, and what was done, if anything
 * @throws ActionError RELEASE_BUSY
 */
const recoverRelease = async (release, helm, { clock, deadline, signal }, progress) => {
    let revisions = await helm.history(release);
    for (;;) {
        const last = revisions.at(-1);
        if (!(0, exports.isPending)(last))
            return { last };
        if (clock.now() - last.updated >= exports.abandonedAfter)
            break;
        if (clock.now() >= deadline)
            throw (0, exports.busy)(release, last);
        progress.waiting(`another deployment of ${release.name}: it is ${last.status}`);
        await clock.sleep(pause, signal);
        revisions = await helm.history(release);
    }
    const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status));
    if (good === undefined) {
        const work = helm.uninstall(release);
        await (0, beside_ts_1.beside)(clock, work, () => progress.waiting('helm uninstall'));
        return { done: 'removed a first installation that was cut off' };
    }
    const work = helm.rollback(release, good.revision);
    await (0, beside_ts_1.beside)(clock, work, () => progress.waiting('helm rollback'));
    return { done: `rolled back to revision ${good.revision}, an upgrade was cut off` };
};
exports.recoverRelease = recoverRelease;
const busy = (release, last) => new action_error_ts_1.ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${release.name} is ${last.status}: another deployment of it runs`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
});
exports.busy = busy;
/** Objects in an order of their own, hooks left out: two renderings of the same compare equal. */
const comparable = (objects) => {
    const own = objects.filter((object) => (0, json_ts_1.at)(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined);
    return JSON.stringify(own.map((object) => JSON.stringify(sorted(object))).sort());
};
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
};
/** Whether the newest revision is deployed and made of the same objects: then there is nothing to do. */
const unchangedRevision = async (release, rendered, last, helm) => {
    if (last?.status !== 'deployed')
        return undefined;
    const deployed = await helm.manifest(release);
    return comparable(deployed) === comparable(rendered) ? last : undefined;
};
exports.unchangedRevision = unchangedRevision;


/***/ }),

/***/ 74402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.awaitRollout = exports.isRolledOut = exports.workloadsOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/** Milliseconds for which a pod may stay in a state that rarely heals by itself. */
const patience = 45_000;
/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless = {
    ImagePullBackOff: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImagePull: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    InvalidImageName: 'correct the image reference that the chart renders',
    CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
    CreateContainerError: 'see the message above',
    CrashLoopBackOff: 'the container starts and ends: see its log above',
};
/** The workloads of a release that are rolled out, from its manifests. */
const workloadsOf = (objects) => objects.flatMap((object) => {
    const kind = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'));
    const name = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'));
    return kind === 'Deployment' || kind === 'StatefulSet' ? [{ kind, name }] : [];
});
exports.workloadsOf = workloadsOf;
/** Whether the newest spec runs in all replicas and no old pod is left, as `kubectl rollout status`. */
const isRolledOut = (workload) => workload.observed &&
    workload.updated >= workload.wanted &&
    workload.ready >= workload.wanted &&
    workload.total <= workload.updated;
exports.isRolledOut = isRolledOut;
/**
 * Waits until all workloads are rolled out.
 *
 * @throws ActionError ROLLOUT_FAILED as soon as a pod surely does not start, ROLLOUT_TIMED_OUT
 */
const awaitRollout = async (namespace, rolling, kubernetes, waiting, progress) => {
    const workloads = new watched_ts_1.Watched();
    const pods = new watched_ts_1.Watched();
    const kinds = new Set(rolling.map(({ kind }) => kind));
    const watches = [
        ...(kinds.has('Deployment')
            ? [kubernetes.watch('deployments', namespace, workloads.take)]
            : []),
        ...(kinds.has('StatefulSet')
            ? [kubernetes.watch('statefulsets', namespace, workloads.take)]
            : []),
        ...(rolling.length === 0 ? [] : [kubernetes.watch('pods', namespace, pods.take)]),
    ];
    const stuck = new StuckPods(waiting.clock);
    const left = () => rolling.filter(({ name }) => {
        const workload = workloads.get(name);
        return workload === undefined || !(0, exports.isRolledOut)(workload);
    });
    const done = await (0, until_ts_1.until)(waiting, watches, () => {
        const missing = left();
        if (missing.length === 0)
            return true;
        const own = pods
            .all()
            .filter((pod) => missing.some(({ name }) => pod.name.startsWith(`${name}-`)));
        stuck.check(own);
        progress.waiting(`the rollout: ${describe(missing, workloads)}`);
        return undefined;
    });
    if (done === undefined)
        throw timedOut(describe(left(), workloads), pods.all());
};
exports.awaitRollout = awaitRollout;
const describe = (missing, workloads) => missing
    .map(({ name }) => {
    const workload = workloads.get(name);
    const count = workload === undefined
        ? 'not seen yet'
        : `${Math.min(workload.updated, workload.ready)} of ${workload.wanted}`;
    return `${name} ${count}`;
})
    .join(', ');
/** Notices containers that stay for too long in a state that does not heal by itself. */
class StuckPods {
    #since = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws ActionError ROLLOUT_FAILED */
    check(pods) {
        for (const pod of pods) {
            const container = pod.containers.find(({ reason }) => reason !== undefined && reason in hopeless);
            if (container?.reason === undefined) {
                this.#since.delete(pod.name);
                continue;
            }
            const since = this.#since.get(pod.name) ?? this.#clock.now();
            this.#since.set(pod.name, since);
            if (this.#clock.now() - since < patience)
                continue;
            throw new action_error_ts_1.ActionError({
                code: 'ROLLOUT_FAILED',
                message: `pod ${pod.name} does not start: ${container.reason}${container.message === undefined ? '' : `: ${container.message}`}`,
                hint: hopeless[container.reason] ?? '',
            });
        }
    }
}
const timedOut = (missing, pods) => {
    const pending = pods.find((pod) => !pod.ready && pod.message !== undefined);
    return new action_error_ts_1.ActionError({
        code: 'ROLLOUT_TIMED_OUT',
        message: `the rollout is not complete: ${missing}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
        hint: 'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
            'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
    });
};


/***/ }),

/***/ 36615:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.upgradeRelease = void 0;
const beside_ts_1 = __webpack_require__(94385);
const release_ts_1 = __webpack_require__(8126);
/** An upgrade that fails, or is stopped, may have changed objects: Helm keeps it as a revision. */
const leftBehind = async (release, before, helm) => {
    const newest = (await helm.history(release).catch(() => [])).at(-1);
    if (newest === undefined || newest.revision === before)
        return undefined;
    const { revision, status } = newest;
    return status === 'deployed'
        ? undefined
        : `release ${release.name} to revision ${revision}, which is ${status}`;
};
/**
 * Brings the release to the revision that holds `objects`; one that holds them already stays. What
 * an earlier run left pending is recovered first.
 *
 * @param changed is told of each change when it is made
 * @throws ActionError RELEASE_BUSY, PROCESS_*
 */
const upgradeRelease = async (release, objects, helm, waiting, progress, changed = () => undefined) => {
    const changes = [];
    const note = (description) => {
        changes.push(description);
        changed(description);
    };
    const { last, done } = await (0, release_ts_1.recoverRelease)(release, helm, waiting, progress);
    if (done !== undefined) {
        progress.warning(`Release ${release.name}: ${done}`);
        note(`release ${release.name}: ${done}`);
    }
    const unchanged = await (0, release_ts_1.unchangedRevision)(release, objects, last, helm);
    if (unchanged !== undefined) {
        progress.info(`${release.name} is at revision ${unchanged.revision} already, nothing changed`);
        return { revision: unchanged.revision, changes };
    }
    const work = helm.upgrade(release, waiting.signal);
    try {
        const { revision } = await (0, beside_ts_1.beside)(waiting.clock, work, () => progress.waiting('helm upgrade'));
        progress.info(`${release.name} is revision ${revision}`);
        note(`release ${release.name} to revision ${revision}`);
        return { revision, changes };
    }
    catch (error) {
        const left = await leftBehind(release, last?.revision, helm);
        if (left !== undefined)
            changed(left);
        throw error;
    }
};
exports.upgradeRelease = upgradeRelease;


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullSecretConfig = exports.withoutLogin = exports.withLogin = exports.helperOf = exports.hashOf = exports.authOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
exports.authOf = authOf;
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0, node_crypto_1.createHash)('sha256').update(auth).digest('hex');
exports.hashOf = hashOf;
/** Which credential helper owns a host, in the order in which docker asks. */
const helperOf = (config, host) => {
    const own = config.credHelpers?.[host];
    // For docker an empty name switches the store off for the host.
    if (own !== undefined)
        return own === '' ? undefined : { name: own, isStore: false };
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
    const present = config.auths?.[host]?.auth;
    if (present === undefined || (0, exports.hashOf)(present) !== authHash)
        return config;
    const entry = before.auths?.[host];
    const helper = before.credHelpers?.[host];
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


/***/ }),

/***/ 32387:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatImageReference = exports.parseImageReference = exports.parseTag = exports.parseRepository = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new action_error_ts_1.ActionError({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, as fra.ocir.io/acme/shop:1.2.',
});
/**
 * A repository path: lower-case parts separated by slashes.
 * @throws ActionError IMAGE_REFERENCE_INVALID
 */
const parseRepository = (text) => {
    const path = text.trim();
    const wrong = path.split('/').find((part) => !PATH_PART.test(part));
    if (wrong === undefined && path.length <= 255)
        return path;
    throw invalid(text, wrong === undefined ? 'it is too long' : `"${wrong}" has characters that are not allowed`);
};
exports.parseRepository = parseRepository;
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
exports.parseTag = parseTag;
/** The first part is a registry only if it looks like a host, as docker decides it. */
const splitRegistry = (name) => {
    const slash = name.indexOf('/');
    const head = name.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(head) || head === 'localhost';
    return slash > 0 && isHost ? [head, name.slice(slash + 1)] : ['', name];
};
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseImageReference = (text) => {
    const [named = '', digest, ...more] = text.trim().split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) {
        throw invalid(text, 'its digest is not sha256: and 64 hex digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const [name, tag] = colon < 0 ? [named, undefined] : [named.slice(0, colon), named.slice(colon + 1)];
    const [registry, path] = splitRegistry(name);
    if (registry !== '' && !HOST.test(registry))
        throw invalid(text, `"${registry}" is not a host`);
    return {
        registry,
        repository: (0, exports.parseRepository)(path),
        ...(tag === undefined ? {} : { tag: (0, exports.parseTag)(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
exports.parseImageReference = parseImageReference;
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
exports.formatImageReference = formatImageReference;


/***/ }),

/***/ 28442:
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
