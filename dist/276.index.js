export const id = 276;
export const ids = [276];
export const modules = {

/***/ 11276:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfig = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const cluster_ts_1 = __webpack_require__(82762);
const exec_ts_1 = __webpack_require__(55751);
const kubeconfig_file_ts_1 = __webpack_require__(4816);
const kubectl_ts_1 = __webpack_require__(83118);
const oci_session_ts_1 = __webpack_require__(75284);
const token_plugin_ts_1 = __webpack_require__(32613);
const kubeconfig_ts_1 = __webpack_require__(67664);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(42371);
const endpoints = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
const isRecord = (value) => typeof value === 'object' && value !== null && 'context' in value;
exports.kubeconfig = {
    main: async (context) => {
        const { environment, outputs, temporaryFolder } = context;
        const inputs = context.readInputs((read) => ({
            cluster: read.required('cluster-id', (text) => (0, ocid_ts_1.parseOcid)(text, 'cluster')),
            endpoint: read.optional('endpoint', (0, input_text_ts_1.asOneOf)('public', 'private', 'vcn-hostname')),
            context: read.optional('context', input_text_ts_1.asText),
            namespace: read.optional('namespace', input_text_ts_1.asText),
            path: read.optional('path', input_text_ts_1.asText),
        }));
        const session = await (0, oci_session_ts_1.openSession)(environment);
        const path = inputs.path ??
            (0, kubeconfig_file_ts_1.namedKubeconfig)(environment) ??
            (0, node_path_1.join)(temporaryFolder, `oke-${(0, node_crypto_1.randomUUID)()}`, 'kubeconfig');
        const connected = await (0, kubeconfig_ts_1.connect)({
            clusterId: inputs.cluster.text,
            endpoint: inputs.endpoint && endpoints[inputs.endpoint],
            context: inputs.context,
            namespace: inputs.namespace,
            plugin: (0, token_plugin_ts_1.tokenPlugin)(inputs.cluster.text, session.region, environment),
        }, (0, cluster_ts_1.clusters)(session, context.clock), (0, kubeconfig_file_ts_1.kubeconfigFile)(path), (record) => context.state.save('kubeconfig', record), (name) => (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, { kubeconfig: path, context: name }));
        await outputs.exportVariable('KUBECONFIG', path);
        await outputs.set('kubeconfig', path);
        await outputs.set('context', connected.context);
        await outputs.set('user', connected.user);
        context.log.info(`Connected to ${connected.server} as ${connected.user}`);
    },
    post: async (context) => {
        const record = context.state.load('kubeconfig', isRecord);
        if (record === undefined)
            return;
        const removed = await (0, kubeconfig_ts_1.disconnect)(record, (0, kubeconfig_file_ts_1.kubeconfigFile)(record.path));
        context.log.info(removed ? `Removed context ${record.context}` : `${record.path} is gone already`);
    },
};


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endpointOf = exports.clusters = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(75053);
/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
const clusters = (session, clock) => ({
    get: async (clusterId) => {
        const { body } = await (0, oci_request_ts_1.callOci)(session, {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
            operation: 'GetCluster',
            doing: `read cluster ${clusterId}`,
            policy: 'read clusters',
        }, clock);
        return clusterOf(clusterId, (body ?? {}));
    },
    endpoint: async (clusterId, kind) => {
        const { body } = await (0, oci_request_ts_1.callOci)(session, {
            service: 'container-engine',
            method: 'POST',
            path: `/20180222/clusters/${encodeURIComponent(clusterId)}/kubeconfig/content`,
            body: { tokenVersion: '2.0.0', endpoint: kind },
            operation: 'CreateKubeconfig',
            doing: `read how to connect to cluster ${clusterId}`,
            policy: 'use clusters',
        }, clock);
        return (0, exports.endpointOf)(typeof body === 'string' ? body : JSON.stringify(body ?? ''));
    },
});
exports.clusters = clusters;
const clusterOf = (id, body) => {
    const endpoints = (body['endpoints'] ?? {});
    return {
        id,
        name: typeof body['name'] === 'string' ? body['name'] : id,
        state: typeof body['lifecycleState'] === 'string' ? body['lifecycleState'] : 'UNKNOWN',
        isPublic: typeof endpoints['publicEndpoint'] === 'string' && endpoints['publicEndpoint'] !== '',
    };
};
/**
 * Server and CA from the kubeconfig that OKE makes. Both are single plain scalars there, so no YAML
 * parser is loaded for them; its user entry, which calls the OCI CLI, is not used.
 */
const endpointOf = (kubeconfig) => {
    const scalar = (key) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1];
    const server = scalar('server');
    const certificateAuthority = scalar('certificate-authority-data');
    if (server !== undefined && certificateAuthority !== undefined) {
        return { server, certificateAuthority };
    }
    throw new action_error_ts_1.ActionError({
        code: 'KUBECONFIG_UNREADABLE',
        message: 'the kubeconfig that OKE returned names no server or no certificate authority',
        hint: 'Check that the cluster is ACTIVE and has the endpoint that is asked for.',
    });
};
exports.endpointOf = endpointOf;


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfigFile = exports.namedKubeconfig = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const private_file_ts_1 = __webpack_require__(46206);
/** The first file that KUBECONFIG names: the one that kubectl itself would change. */
const namedKubeconfig = (environment) => (environment['KUBECONFIG'] ?? '').split(node_path_1.delimiter).find((path) => path !== '');
exports.namedKubeconfig = namedKubeconfig;
/** @throws ActionError KUBECONFIG_INVALID from read() if the file is no YAML mapping. */
const kubeconfigFile = (path) => ({
    path,
    read: async () => {
        const text = await (0, private_file_ts_1.readIfThere)(path);
        if (text === undefined)
            return undefined;
        return text.trim() === '' ? {} : parse(path, text);
    },
    // JSON is YAML too, and every client reads it.
    write: (config) => (0, private_file_ts_1.writePrivate)(path, `${JSON.stringify(config, null, 2)}\n`),
    remove: () => (0, promises_1.rm)(path, { force: true }),
});
exports.kubeconfigFile = kubeconfigFile;
/** The YAML parser is loaded only for a file that somebody else wrote. */
const parse = async (path, text) => {
    const invalid = (cause) => new action_error_ts_1.ActionError({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
        cause,
    });
    const parsed = await readYaml(text).catch((cause) => {
        throw invalid(cause);
    });
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw invalid();
    return { ...parsed };
};
const readYaml = async (text) => {
    if (text.trimStart().startsWith('{'))
        return JSON.parse(text);
    return (await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19))).parse(text);
};


/***/ }),

/***/ 46206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
/** The text of a file, or undefined if there is none. */
const readIfThere = async (path) => {
    try {
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
};
exports.readIfThere = readIfThere;
/**
 * Writes a file that only its owner can read. It is put in place by a rename: a process that reads
 * it at the same time sees the old or the new text, never half of one.
 */
const writePrivate = async (path, text) => {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`;
    try {
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true });
        throw error;
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 32613:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tokenPlugin = void 0;
const node_path_1 = __webpack_require__(76760);
const oci_profile_ts_1 = __webpack_require__(15453);
/**
 * The program that makes tokens for kubectl and helm: our own script beside the running one, by the
 * Node that runs us, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is asked for a new one whenever one ends, however long a rollout or a load takes.
 */
const tokenPlugin = (clusterId, region, environment) => {
    const { file, profile } = (0, oci_profile_ts_1.profileLocation)(environment);
    return {
        command: process.execPath,
        args: [
            (0, node_path_1.resolve)((0, node_path_1.dirname)(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'),
            clusterId,
            region,
        ],
        env: { OCI_CLI_CONFIG_FILE: file, OCI_CLI_PROFILE: profile },
    };
};
exports.tokenPlugin = tokenPlugin;


/***/ }),

/***/ 67664:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.disconnect = exports.connect = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const kubeconfig_ts_1 = __webpack_require__(52511);
const endpointKind = (cluster, wanted) => {
    if (wanted === 'PUBLIC_ENDPOINT' && !cluster.isPublic) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_ENDPOINT_MISSING',
            message: `cluster ${cluster.name} has no public endpoint`,
            hint: 'Use "endpoint: private" on a runner inside the VCN, or give the cluster a public endpoint.',
        });
    }
    return wanted ?? (cluster.isPublic ? 'PUBLIC_ENDPOINT' : 'PRIVATE_ENDPOINT');
};
const requireUsable = (cluster) => {
    if (['ACTIVE', 'UPDATING'].includes(cluster.state))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'CLUSTER_NOT_ACTIVE',
        message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
        hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
    });
};
/**
 * Adds a context for the cluster to the kubeconfig and makes it the current one. The record is saved
 * before the file changes. Ends with a question to the API server, so that a wrong identity or an
 * unreachable endpoint shows here and not in a later step.
 */
const connect = async (request, clusters, file, save, open) => {
    const cluster = await clusters.get(request.clusterId);
    requireUsable(cluster);
    const kind = endpointKind(cluster, request.endpoint);
    const endpoint = await clusters.endpoint(cluster.id, kind);
    const name = request.context ?? cluster.name;
    const existing = await file.read();
    const former = existing?.['current-context'];
    await save({
        path: file.path,
        context: name,
        created: existing === undefined,
        ...(former === undefined || former === '' ? {} : { formerContext: former }),
    });
    const { namespace, plugin } = request;
    const entry = { name, ...endpoint, plugin, ...(namespace === undefined ? {} : { namespace }) };
    await file.write((0, kubeconfig_ts_1.withContext)(existing ?? {}, entry));
    const user = await open(name).whoAmI();
    return { context: name, server: endpoint.server, user: user.username };
};
exports.connect = connect;
/** Removes our entries, and the file if it was made for them and holds nothing else. */
const disconnect = async (record, file) => {
    const config = await file.read();
    if (config === undefined)
        return false;
    const without = (0, kubeconfig_ts_1.withoutContext)(config, record.context, record.formerContext);
    if (record.created && (0, kubeconfig_ts_1.isEmptyKubeconfig)(without))
        await file.remove();
    else
        await file.write(without);
    return true;
};
exports.disconnect = disconnect;


/***/ }),

/***/ 52511:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmptyKubeconfig = exports.withoutContext = exports.withContext = void 0;
const userEntry = ({ name, plugin }) => ({
    name,
    user: {
        exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin.command,
            args: plugin.args,
            env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
            interactiveMode: 'Never',
            provideClusterInfo: false,
        },
    },
});
const replaced = (entries, entry) => [
    ...(entries ?? []).filter(({ name }) => name !== entry.name),
    entry,
];
const removed = (entries, name) => (entries ?? []).filter((entry) => entry.name !== name);
/** The kubeconfig with our cluster, user and context, which becomes the current one. */
const withContext = (config, entry) => {
    const { name, server, certificateAuthority, namespace } = entry;
    const cluster = { server, 'certificate-authority-data': certificateAuthority };
    const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) };
    return {
        apiVersion: 'v1',
        kind: 'Config',
        ...config,
        clusters: replaced(config.clusters, { name, cluster }),
        users: replaced(config.users, userEntry(entry)),
        contexts: replaced(config.contexts, { name, context }),
        'current-context': name,
    };
};
exports.withContext = withContext;
/** The kubeconfig without our entries; the former current context comes back if it still exists. */
const withoutContext = (config, name, formerContext) => {
    const contexts = removed(config.contexts, name);
    const { 'current-context': current = '', ...rest } = config;
    const former = contexts.some((context) => context.name === formerContext) ? formerContext : '';
    return {
        ...rest,
        clusters: removed(config.clusters, name),
        users: removed(config.users, name),
        contexts,
        'current-context': current === name ? (former ?? '') : current,
    };
};
exports.withoutContext = withoutContext;
/** Whether nothing stands in it any more, so that a file of ours can go. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);
exports.isEmptyKubeconfig = isEmptyKubeconfig;


/***/ })

};
