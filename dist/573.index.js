export const id = 573;
export const ids = [573];
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

/***/ 94770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loginOcir = void 0;
const docker_config_file_ts_1 = __webpack_require__(76852);
const oci_session_ts_1 = __webpack_require__(75284);
const registry_token_ts_1 = __webpack_require__(99409);
const replaced_logins_ts_1 = __webpack_require__(43285);
const login_ocir_ts_1 = __webpack_require__(27702);
const registry_host_ts_1 = __webpack_require__(28442);
const input_text_ts_1 = __webpack_require__(12736);
const isRecord = (value) => typeof value === 'object' && value !== null && 'authHash' in value;
/** With a user name: the auth token as it is; else a short-lived token of the signed-in identity. */
const credentials = async (context, given) => {
    const { registry, username, token } = given;
    if (registry !== undefined && username !== undefined && token !== undefined) {
        return { login: { host: registry, username, password: token } };
    }
    const session = await (0, oci_session_ts_1.openSession)(context.environment);
    const host = registry ?? (0, registry_token_ts_1.registryHost)(session);
    if (username !== undefined && token !== undefined) {
        return { login: { host, username, password: token } };
    }
    const bearer = await (0, registry_token_ts_1.fetchRegistryToken)(session, context.clock);
    context.log.mask(bearer.token);
    const end = context.clock.now() + (bearer.expiresIn ?? 0) * 1000;
    return {
        login: { host, username: registry_token_ts_1.bearerUser, password: bearer.token },
        ...(bearer.expiresIn === undefined ? {} : { expiresAt: new Date(end).toISOString() }),
    };
};
exports.loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs((read) => {
            if (read.has('username') !== read.has('auth-token')) {
                read.problem('inputs "username" and "auth-token" belong together', 'Give both, or neither to log in with the signed-in identity.');
            }
            return {
                registry: read.optional('registry', registry_host_ts_1.asRegistryHost),
                username: read.optional('username', input_text_ts_1.asText),
                token: read.secret('auth-token'),
            };
        });
        const file = (0, docker_config_file_ts_1.dockerConfigFile)((0, docker_config_file_ts_1.dockerConfigPath)(context.environment));
        const { login: wanted, expiresAt } = await credentials(context, inputs);
        await (0, login_ocir_ts_1.login)(wanted, file, (0, replaced_logins_ts_1.replacedLogins)(context.temporaryFolder), (record) => context.state.save('login', record));
        await context.outputs.set('registry', wanted.host);
        if (expiresAt !== undefined)
            await context.outputs.set('expires-at', expiresAt);
        const until = expiresAt === undefined ? '' : `, until ${expiresAt}`;
        context.log.info(`Logged in to ${wanted.host} as ${wanted.username}${until}`);
    },
    post: async (context) => {
        const record = context.state.load('login', isRecord);
        if (record === undefined)
            return;
        const removed = await (0, login_ocir_ts_1.logout)(record, (0, docker_config_file_ts_1.dockerConfigFile)(record.path), (0, replaced_logins_ts_1.replacedLogins)(context.temporaryFolder));
        context.log.info(removed
            ? `Logged out of ${record.host}`
            : `The login to ${record.host} is no longer ours; it was left alone`);
    },
};


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipeline = exports.pipelineWith = void 0;
const registry_token_ts_1 = __webpack_require__(99409);
const cancellation_ts_1 = __webpack_require__(52323);
const plan_table_ts_1 = __webpack_require__(39266);
const run_graph_ts_1 = __webpack_require__(19111);
const load_state_ts_1 = __webpack_require__(97088);
const pipeline_stages_ts_1 = __webpack_require__(28388);
const plan_ts_1 = __webpack_require__(87059);
const report_ts_1 = __webpack_require__(74602);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(12058);
const inputs_ts_1 = __webpack_require__(39941);
const publish_ts_1 = __webpack_require__(74821);
const requests_ts_1 = __webpack_require__(12430);
const stage_logs_ts_1 = __webpack_require__(64646);
/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
const openPipeline = async (parts, context, evidence) => {
    const inputs = (0, inputs_ts_1.readPipelineInputs)(context);
    const session = await parts.openIdentity(inputs, context);
    const { environment, picked } = inputs;
    const registry = environment.image?.registry ?? (0, registry_token_ts_1.registryHost)(session);
    const clients = parts.openClients(inputs, session, registry, context);
    const plan = await (0, plan_ts_1.planPipeline)(environment, picked, clients);
    const logs = (0, stage_logs_ts_1.stageLogs)(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        loadState: new load_state_ts_1.LoadState((environment.load?.duration ?? 0) + LOAD_OVERHEAD),
        buildRequest: (0, requests_ts_1.buildRequest)(environment, registry, context.environment),
        deployRequest: (image) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0, requests_ts_1.deployRequest)(inputs, environment.release, registry, image);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn };
};
const showPlan = async (plan, context) => {
    (0, plan_ts_1.describePlan)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0, plan_table_ts_1.changesOutput)((0, plan_ts_1.plannedChanges)(plan)));
};
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') ? clients.requireTool('k6', 'version') : undefined,
        has('deploy', 'assert-scaling') && !isReachable
            ? clients.requireTool('kubectl', 'version', '--client')
            : undefined,
        has('deploy', 'assert-scaling') && isReachable ? clients.connect() : undefined,
    ]);
};
const attempt = (parts, context, run) => (0, cancellation_ts_1.withCancellation)(async (signal) => {
    try {
        const { mode, pipeline, logs, logIn } = await openPipeline(parts, context, run.evidence);
        const { plan, clients } = pipeline;
        await showPlan(plan, context);
        if (mode === 'plan')
            return await context.summary.append((0, plan_table_ts_1.renderPlan)('Plan', (0, plan_ts_1.plannedChanges)(plan)));
        await openAccess(pipeline, logIn);
        run.results = await (0, run_graph_ts_1.runGraph)((0, pipeline_stages_ts_1.pipelineStages)(pipeline), clients.clock, signal, logs);
        signal.throwIfAborted();
    }
    catch (error) {
        run.other.push(error);
    }
});
const pipelineWith = (parts) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(parts, context, run);
        const { results, evidence, other } = run;
        const report = (0, report_ts_1.pipelineReport)(results, evidence, context.clock.now() - started, other);
        await (0, publish_ts_1.publish)(report, evidence, context);
        const failures = [
            ...other,
            ...results.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
        ];
        if (failures.length === 1)
            throw failures[0];
        if (failures.length > 1)
            throw new AggregateError(failures, 'several stages failed');
    },
    post: access_ts_1.removeAccess,
});
exports.pipelineWith = pipelineWith;
exports.pipeline = (0, exports.pipelineWith)({ openIdentity: access_ts_1.openIdentity, logInToRegistry: access_ts_1.logInToRegistry, openClients: clients_ts_1.openClients });


/***/ }),

/***/ 79806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeAccess = exports.connectToCluster = exports.logInToRegistry = exports.openIdentity = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const cluster_ts_1 = __webpack_require__(82762);
const docker_config_file_ts_1 = __webpack_require__(76852);
const exec_ts_1 = __webpack_require__(55751);
const helm_ts_1 = __webpack_require__(41830);
const kubeconfig_file_ts_1 = __webpack_require__(4816);
const kubectl_ts_1 = __webpack_require__(83118);
const oci_session_ts_1 = __webpack_require__(75284);
const registry_token_ts_1 = __webpack_require__(99409);
const replaced_logins_ts_1 = __webpack_require__(43285);
const token_plugin_ts_1 = __webpack_require__(32613);
const kubeconfig_ts_1 = __webpack_require__(67664);
const login_ocir_ts_1 = __webpack_require__(27702);
const ocid_ts_1 = __webpack_require__(42371);
const auth_ts_1 = __webpack_require__(86297);
const kubeconfig_ts_2 = __webpack_require__(11276);
const login_ocir_ts_2 = __webpack_require__(94770);
/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0, oci_session_ts_1.openSession)(context.environment)
        : await (0, auth_ts_1.signIn)(inputs.signIn, region ?? '', context);
    if (environment.cluster !== undefined) {
        (0, ocid_ts_1.requireRealm)((0, ocid_ts_1.parseOcid)(environment.cluster, 'cluster'), session.realm);
    }
    return region === undefined ? session : { ...session, region };
};
exports.openIdentity = openIdentity;
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, { log, state, clock, environment, temporaryFolder }) => {
    const { token } = await (0, registry_token_ts_1.fetchRegistryToken)(session, clock);
    log.mask(token);
    await (0, login_ocir_ts_1.login)({ host: registry, username: registry_token_ts_1.bearerUser, password: token }, (0, docker_config_file_ts_1.dockerConfigFile)((0, docker_config_file_ts_1.dockerConfigPath)(environment)), (0, replaced_logins_ts_1.replacedLogins)(temporaryFolder), (record) => state.save('login', record));
};
exports.logInToRegistry = logInToRegistry;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, session, { state, clock, environment, temporaryFolder }) => {
    const path = (0, node_path_1.join)(temporaryFolder, `oke-${(0, node_crypto_1.randomUUID)()}`, 'kubeconfig');
    const open = (context) => (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, { kubeconfig: path, context });
    const connected = await (0, kubeconfig_ts_1.connect)({ clusterId, plugin: (0, token_plugin_ts_1.tokenPlugin)(clusterId, session.region, environment) }, (0, cluster_ts_1.clusters)(session, clock), (0, kubeconfig_file_ts_1.kubeconfigFile)(path), (record) => state.save('kubeconfig', record), open);
    return {
        kubernetes: open(connected.context),
        helm: (0, helm_ts_1.helm)(exec_ts_1.exec, { kubeconfig: path, context: connected.context }),
    };
};
exports.connectToCluster = connectToCluster;
/** Takes back every credential that main made; goes on where one cannot be removed. */
const removeAccess = async (context) => {
    const failures = [];
    for (const action of [kubeconfig_ts_2.kubeconfig, login_ocir_ts_2.loginOcir, auth_ts_1.auth]) {
        try {
            await action.post?.(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'credentials could not be removed');
};
exports.removeAccess = removeAccess;


/***/ }),

/***/ 12058:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openClients = void 0;
const container_engine_ts_1 = __webpack_require__(23254);
const exec_ts_1 = __webpack_require__(55751);
const helm_ts_1 = __webpack_require__(41830);
const http_probe_ts_1 = __webpack_require__(49805);
const image_builder_ts_1 = __webpack_require__(73191);
const k6_ts_1 = __webpack_require__(98443);
const network_adapter_ts_1 = __webpack_require__(20480);
const repositories_ts_1 = __webpack_require__(19518);
const deploy_ts_1 = __webpack_require__(32636);
const access_ts_1 = __webpack_require__(79806);
const requests_ts_1 = __webpack_require__(12430);
/** The same promise for every caller. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};
/** Warnings come again when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder } = context;
    const { cluster, release, image } = inputs.environment;
    return {
        engine: once(() => (0, container_engine_ts_1.openContainerEngine)(session, clock)),
        network: once(() => (0, network_adapter_ts_1.openNetwork)(session)),
        repositories: once(() => Promise.resolve((0, repositories_ts_1.repositories)(session, clock))),
        builder: once(() => (0, image_builder_ts_1.pickBuilder)(exec_ts_1.exec, image?.builder ?? 'auto', temporaryFolder)),
        connect: once(() => (0, access_ts_1.connectToCluster)(cluster ?? '', session, context)),
        requireTool: async (command, ...args) => {
            await (0, exec_ts_1.exec)({ command, args, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return 0;
            const known = release.image ?? (0, requests_ts_1.imageToCome)(inputs.environment, registry);
            const request = (0, requests_ts_1.deployRequest)(inputs, release, registry, known);
            const progress = checkProgress(inputs.mode, context);
            return (await (0, deploy_ts_1.renderRelease)(request.release, (0, helm_ts_1.helm)(exec_ts_1.exec, {}), progress)).length;
        },
        k6: (0, k6_ts_1.k6)(exec_ts_1.exec, temporaryFolder),
        probe: http_probe_ts_1.probe,
        clock,
    };
};
exports.openClients = openClients;


/***/ }),

/***/ 18017:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inputsFor = exports.readOverrides = void 0;
const input_text_ts_1 = __webpack_require__(12736);
const fields = [
    ['cluster', 'cluster'],
    ['region', 'region'],
    ['network-mode', 'network.mode'],
    ['node-subnet-id', 'network.node-subnet'],
    ['pod-subnet-id', 'network.pod-subnet'],
    ['endpoint-nsg-id', 'network.groups.endpoint'],
    ['nodes-nsg-id', 'network.groups.nodes'],
    ['pods-nsg-id', 'network.groups.pods'],
    ['load-balancer-nsg-id', 'network.groups.load-balancer'],
    ['listeners', 'network.listeners', 'numbers'],
    ['clients', 'network.clients', 'list'],
    ['api-clients', 'network.api-clients', 'list'],
    ['node-pool-name', 'node-pool.name'],
    ['node-pool-size', 'node-pool.size', 'number'],
    ['pod-shape', 'node-pool.shape'],
    ['node-labels', 'node-pool.labels', 'pairs'],
    ['node-taints', 'node-pool.taints', 'list'],
    ['context', 'image.context'],
    ['dockerfile', 'image.dockerfile'],
    ['target', 'image.target'],
    ['platform', 'image.platform'],
    ['build-args', 'image.build-args', 'pairs'],
    ['repository', 'image.repository'],
    ['compartment', 'image.compartment'],
    ['registry', 'image.registry'],
    ['tags', 'image.tags', 'list'],
    ['builder', 'image.builder'],
    ['release', 'release.name'],
    ['namespace', 'release.namespace'],
    ['chart', 'release.chart'],
    ['chart-version', 'release.version'],
    ['values', 'release.values', 'list'],
    ['set', 'release.set', 'pairs'],
    ['image', 'release.image'],
    ['pull-secret', 'release.pull-secret'],
    ['url', 'load.url'],
    ['path', 'load.path'],
    ['rate', 'load.rate'],
    ['duration', 'load.duration'],
    ['ramp', 'load.ramp'],
    ['max-failed', 'load.max-failed'],
    ['max-p95', 'load.max-p95'],
    ['script', 'load.script'],
];
const items = (text) => text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** What is no number stays text, so that the check of the environment names it. */
const asNumber = (text) => (/^-?[0-9]+$/.test(text) ? Number(text) : text);
const forms = {
    text: (text) => text,
    number: asNumber,
    list: items,
    numbers: (text) => items(text).map(asNumber),
    pairs: input_text_ts_1.asPairs,
};
/** `expect: edge=3, orders=2` with one `within` for all. */
const scaling = (read) => {
    const expected = read.optional('expect', input_text_ts_1.asPairs);
    const within = read.optional('within', input_text_ts_1.asText);
    if (expected === undefined) {
        if (within !== undefined) {
            const hint = 'Name the HPAs in "expect", as edge=3, or set "within" in the environment file.';
            read.problem('input "within" is given without "expect"', hint);
        }
        return [];
    }
    const value = Object.fromEntries(Object.entries(expected).map(([hpa, replicas]) => [
        hpa,
        { 'at-least': asNumber(replicas), ...(within === undefined ? {} : { within }) },
    ]));
    return [{ input: 'expect', path: ['scaling'], value }];
};
/** The inputs that are given, as values laid over the environment file. */
const readOverrides = (read) => [
    ...fields.flatMap(([input, key, form = 'text']) => {
        const value = read.optional(input, forms[form]);
        return value === undefined ? [] : [{ input, path: key.split('.'), value }];
    }),
    ...scaling(read),
];
exports.readOverrides = readOverrides;
/** Which input can give the value at a path of the environment file. */
const inputsFor = (path) => {
    const key = path.join('.');
    if (key === 'scaling')
        return ['expect'];
    return fields.filter(([, own]) => own === key).map(([input]) => input);
};
exports.inputsFor = inputsFor;


/***/ }),

/***/ 39941:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPipelineInputs = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const graph_ts_1 = __webpack_require__(18711);
const settings_ts_1 = __webpack_require__(18449);
const cluster_region_ts_1 = __webpack_require__(21573);
const environment_file_ts_1 = __webpack_require__(96090);
const input_text_ts_1 = __webpack_require__(12736);
const auth_ts_1 = __webpack_require__(86297);
const fields_ts_1 = __webpack_require__(18017);
const review_ts_1 = __webpack_require__(51388);
const DEFAULT_FILE = '.github/oke.yml';
const readSource = (read) => {
    const path = read.optional('environment-file', input_text_ts_1.asText);
    const file = path ?? DEFAULT_FILE;
    if ((0, node_fs_1.existsSync)(file))
        return { path: file, text: (0, node_fs_1.readFileSync)(file, 'utf8') };
    if (path !== undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    return { path: file, text: undefined };
};
/** Those that are asked for, else those that the environment describes, else all: for the errors. */
const pickStages = (read, draft) => {
    const asked = read.list('stages', (0, input_text_ts_1.asOneOf)(...graph_ts_1.stageNames));
    if (asked.length > 0)
        return graph_ts_1.stageNames.filter((name) => asked.includes(name));
    const described = graph_ts_1.stageNames.filter((name) => draft.has(settings_ts_1.ownSection[name]));
    return described.length > 0 ? described : graph_ts_1.stageNames;
};
const readEnvironment = (read) => {
    const source = readSource(read);
    const draft = new environment_file_ts_1.EnvironmentDraft(source, (0, fields_ts_1.readOverrides)(read), fields_ts_1.inputsFor);
    const picked = new Set(pickStages(read, draft));
    const needed = new Set([...picked].flatMap((name) => settings_ts_1.neededSections[name]));
    const { environment, problems } = draft.read([...needed]);
    const hint = `Correct ${source.path} or the input; schema/oke.schema.json describes every key.`;
    problems.forEach((problem) => read.problem(problem, hint));
    if (environment !== undefined) {
        (0, review_ts_1.reviewEnvironment)(environment, picked, (problem, todo) => read.problem(problem, todo));
    }
    return { environment, picked };
};
const readPull = (read) => {
    const username = read.optional('pull-username', input_text_ts_1.asText);
    const token = read.secret('pull-token');
    if (username !== undefined && token !== undefined)
        return { username, token };
    if (username !== undefined || token !== undefined) {
        const hint = 'Give both to have the pull secret made, or neither if it exists.';
        read.problem('inputs "pull-username" and "pull-token" belong together', hint);
    }
    return undefined;
};
/** @throws InputsError naming everything that is wrong with the inputs and the environment file. */
const readPipelineInputs = ({ readInputs, environment: variables }) => readInputs((read) => {
    const isSignedIn = (0, environment_ts_1.variable)(variables, 'OCI_CLI_CONFIG_FILE') ?? (0, environment_ts_1.variable)(variables, 'OCI_CONFIG_FILE');
    const signsIn = ['identity-domain-url', 'oidc-client', 'private-key'].some((name) => read.has(name));
    const { environment, picked } = readEnvironment(read);
    const { cluster } = environment ?? {};
    const region = environment?.region ?? (cluster && (0, cluster_region_ts_1.regionOfOcid)(cluster));
    if (signsIn && environment !== undefined && region === undefined) {
        const hint = 'Add region: to the environment file, or the input "region".';
        read.problem('the region is not known: no cluster names it', hint);
    }
    return {
        mode: read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan'), 'apply'),
        picked,
        // Never seen if it could not be read: there are problems then.
        environment: environment ?? {},
        signIn: isSignedIn !== undefined && !signsIn ? undefined : (0, auth_ts_1.readSignIn)(read),
        region,
        pull: readPull(read),
        createNamespace: read.withDefault('create-namespace', input_text_ts_1.asFlag, true),
    };
});
exports.readPipelineInputs = readPipelineInputs;


/***/ }),

/***/ 74821:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publish = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const environment_ts_1 = __webpack_require__(45047);
const render_page_ts_1 = __webpack_require__(23862);
const summary_ts_1 = __webpack_require__(81390);
/** Read without a check, since the report has to be there also if other inputs are wrong. */
const reportFolder = ({ environment, temporaryFolder }) => {
    const given = (0, environment_ts_1.variable)(environment, 'INPUT_REPORT-FOLDER')?.trim();
    return given === undefined || given === ''
        ? (0, node_path_1.join)(temporaryFolder, 'oke-report')
        : (0, node_path_1.resolve)((0, environment_ts_1.variable)(environment, 'GITHUB_WORKSPACE') ?? '.', given);
};
const setOutputs = async (report, { outputs }) => {
    const { result, image, nodePool, release } = report;
    const values = [
        ['result', result],
        ['image', image?.reference],
        ['digest', image?.digest],
        ['node-pool-id', nodePool?.id],
        ['release', release?.name],
        ['revision', release?.revision],
        ['url', release?.url],
    ];
    for (const [name, value] of values) {
        if (value !== undefined && value !== null)
            await outputs.set(name, value);
    }
};
/** Outputs, report, page and job summary: all of them, however it ended. */
const publish = async (report, evidence, context) => {
    const { log, outputs, summary } = context;
    const folder = reportFolder(context);
    await (0, promises_1.mkdir)(folder, { recursive: true });
    const file = (0, node_path_1.join)(folder, 'report.json');
    await (0, promises_1.writeFile)(file, `${JSON.stringify(report, null, 2)}\n`);
    await setOutputs(report, context);
    await outputs.set('report', file);
    log.info(`Report: ${file}`);
    if (evidence.scaling !== undefined) {
        const page = (0, node_path_1.join)(folder, 'scaling.html');
        const name = report.release?.name ?? 'the release';
        await (0, promises_1.writeFile)(page, (0, render_page_ts_1.renderPage)(`Scaling of ${name}`, evidence.scaling));
        await outputs.set('page', page);
        log.info(`Scaling timeline: ${page}`);
    }
    await summary.append((0, summary_ts_1.renderSummary)(report, evidence));
};
exports.publish = publish;


/***/ }),

/***/ 12430:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageToCome = exports.deployRequest = exports.buildRequest = void 0;
const docker_config_file_ts_1 = __webpack_require__(76852);
const environment_ts_1 = __webpack_require__(45047);
const image_values_ts_1 = __webpack_require__(37233);
const image_reference_ts_1 = __webpack_require__(32387);
const build_push_ts_1 = __webpack_require__(30708);
/** The Secret that is made from pull-username and pull-token if the environment names none. */
const PULL_SECRET = 'ocir';
const buildRequest = ({ image }, registry, variables) => {
    if (image === undefined)
        return undefined;
    const { context, dockerfile, target, platform, repository, compartment } = image;
    const sha = (0, environment_ts_1.variable)(variables, 'GITHUB_SHA');
    const tags = [...new Set([...(sha === undefined ? [] : [sha]), ...image.tags])];
    return {
        registry,
        repository,
        compartmentId: compartment,
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            context,
            arguments: image['build-args'],
            labels: (0, build_push_ts_1.sourceLabels)(variables),
            authFile: (0, docker_config_file_ts_1.dockerConfigPath)(variables),
            ...(dockerfile === undefined ? {} : { dockerfile }),
            ...(target === undefined ? {} : { target }),
            ...(platform === undefined ? {} : { platform }),
        },
    };
};
exports.buildRequest = buildRequest;
const helmRelease = (release, image, secret) => {
    const { name, namespace, chart, version, values, set } = release;
    const keys = { image: release['image-key'], pullSecret: release['pull-secret-key'] };
    return {
        name: name ?? namespace,
        namespace,
        chart,
        values,
        set: { ...(0, image_values_ts_1.imageValues)(image, secret, keys), ...set },
        ...(version === undefined ? {} : { version }),
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = ({ pull, createNamespace }, release, registry, image) => {
    const secret = release['pull-secret'] ?? (pull === undefined ? undefined : PULL_SECRET);
    const named = image === undefined ? '' : (0, image_reference_ts_1.parseImageReference)(image).registry;
    const host = named === '' ? registry : named;
    return {
        release: helmRelease(release, image, secret),
        createNamespace,
        timeout: release.timeout,
        path: release.path,
        ...(pull === undefined || secret === undefined
            ? {}
            : {
                pullSecret: {
                    name: secret,
                    login: { host, username: pull.username, password: pull.token },
                },
            }),
    };
};
exports.deployRequest = deployRequest;
/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
const imageToCome = ({ image }, registry) => image && `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`;
exports.imageToCome = imageToCome;


/***/ }),

/***/ 51388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reviewEnvironment = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const cluster_region_ts_1 = __webpack_require__(21573);
const ocid_ts_1 = __webpack_require__(42371);
/** All OCIDs of an environment by the key they stand under. */
const ocidsIn = (value, key = '') => {
    if (typeof value === 'string')
        return value.startsWith('ocid1.') ? [[key, value]] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => ocidsIn(inner, key === '' ? name : `${key}.${name}`));
};
/** No call can succeed across realms, and none of ours across regions. */
const reviewOcids = (environment, note) => {
    const { cluster } = environment;
    if (cluster === undefined)
        return;
    const { realm } = (0, ocid_ts_1.parseOcid)(cluster);
    const region = (0, cluster_region_ts_1.regionOfOcid)(cluster);
    if (environment.region !== undefined && region !== undefined && environment.region !== region) {
        const hint = 'Leave region out, or give the OCID of a cluster of that region.';
        note(`region is ${environment.region}, but the cluster lies in ${region}`, hint);
    }
    for (const [key, ocid] of ocidsIn(environment)) {
        const other = (0, ocid_ts_1.parseOcid)(ocid);
        if (other.realm !== realm) {
            const hint = 'Give OCIDs of one realm; a realm is a separate cloud.';
            note(`${key} is in realm ${other.realm}, but the cluster in ${realm}`, hint);
        }
        else if (region !== undefined && ((0, cluster_region_ts_1.regionOfOcid)(ocid) ?? region) !== region) {
            const hint = 'Give OCIDs of one region.';
            note(`${key} is in ${(0, cluster_region_ts_1.regionOfOcid)(ocid)}, but the cluster in ${region}`, hint);
        }
    }
};
const reviewNetwork = ({ network }, note) => {
    if (network === undefined)
        return;
    const needed = ['endpoint', 'nodes', 'load-balancer'];
    const roles = network['pod-subnet'] === undefined ? needed : [...needed, 'pods'];
    const hint = 'Give the group of every role, or use mode security-list.';
    for (const role of network.mode === 'nsg' ? roles : []) {
        if (network.groups[role] === undefined) {
            note(`network.mode nsg needs network.groups.${role} (input "${role}-nsg-id")`, hint);
        }
    }
};
const isRemote = (chart) => /^[a-z]+:\/\//.test(chart);
/** Files that have to be in the workspace. */
const reviewFiles = ({ image, release, load }, has, note) => {
    const files = [
        ...(has('build-push') && image !== undefined
            ? [
                ['image.context', image.context],
                ['image.dockerfile', image.dockerfile ?? (0, node_path_1.join)(image.context, 'Dockerfile')],
            ]
            : []),
        ...(has('deploy') && release !== undefined
            ? [
                ['release.chart', isRemote(release.chart) ? undefined : release.chart],
                ...release.values.map((file) => ['release.values', file]),
            ]
            : []),
        ['load.script', has('load') ? load?.script : undefined],
    ];
    for (const [key, file] of files) {
        if (file === undefined || (0, node_fs_1.existsSync)(file))
            continue;
        const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        note(`${key}: ${file} does not exist`, hint);
    }
};
/** What no single value shows: values that contradict each other, and files that are not there. */
const reviewEnvironment = (environment, picked, note) => {
    const has = (name) => picked.has(name);
    reviewOcids(environment, note);
    reviewNetwork(environment, note);
    reviewFiles(environment, has, note);
    if (has('load') && !has('deploy') && environment.load?.url === undefined) {
        const hint = 'Give load.url (input "url"), or pick the stage deploy too.';
        note('the stage load has no address to go to', hint);
    }
    if (has('build-push') && environment.release?.image !== undefined) {
        const hint = 'Leave one of them out.';
        note('release.image (input "image") is given, but the image is built here too', hint);
    }
};
exports.reviewEnvironment = reviewEnvironment;


/***/ }),

/***/ 64646:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stageLogs = void 0;
const evidence_ts_1 = __webpack_require__(32701);
const action_error_ts_1 = __webpack_require__(21025);
const resultLine = ({ name, outcome, failure }, evidence) => {
    if (outcome === 'success')
        return (0, evidence_ts_1.describeStage)(name, evidence);
    if (outcome === 'cancelled')
        return 'stopped';
    return `failed: ${failure instanceof action_error_ts_1.ActionError ? failure.code : 'UNEXPECTED'}`;
};
/** One group for each stage, written when it ends, so that stages beside each other never mix. */
const stageLogs = (log, evidence) => {
    const open = new Map();
    const logOf = (name) => {
        const stage = open.get(name) ?? log.parallelStage(name);
        open.set(name, stage);
        return stage;
    };
    return {
        progress: logOf,
        started: (name) => void logOf(name),
        ended: (result) => logOf(result.name).done(resultLine(result, evidence)),
    };
};
exports.stageLogs = stageLogs;


/***/ }),

/***/ 81390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSummary = void 0;
const summary_ts_1 = __webpack_require__(41070);
const chart_data_ts_1 = __webpack_require__(92239);
const render_mermaid_ts_1 = __webpack_require__(8318);
const render_table_ts_1 = __webpack_require__(3545);
const evidence_ts_1 = __webpack_require__(32701);
const duration_ts_1 = __webpack_require__(66228);
const marks = { success: '✔', failure: '✖', cancelled: '◼ stopped', skipped: '– not run' };
const causes = ({ failures }) => failures.map(({ stage, code, message, hint }) => {
    const where = stage === undefined ? '' : ` in ${stage}`;
    const text = [message, '', `Do: ${hint}`].join('\n').replaceAll('```', "'''");
    return `### ✖ ${code}${where}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
});
const stageTable = (report, evidence) => {
    const what = (name, outcome, changes) => {
        if (changes.length > 0)
            return changes.join('\n');
        return outcome === 'success' ? (0, evidence_ts_1.describeStage)(name, evidence) : '';
    };
    const rows = report.stages.map(({ name, outcome, seconds, changes }) => [
        name,
        marks[outcome],
        what(name, outcome, changes),
        outcome === 'skipped' ? '' : (0, duration_ts_1.formatDuration)(seconds * 1000),
    ]);
    return (0, summary_ts_1.renderTable)(['Stage', 'Outcome', 'What changed', 'Time'], rows);
};
const facts = ({ image, release, load }) => [
    ...(release?.url ? [`- URL: <${release.url}>`] : []),
    ...(image === null ? [] : [`- Image: \`${image.reference}\``]),
    ...(load === null
        ? []
        : [
            `- Load: ${load.requests} requests, ${(load.failedRate * 100).toFixed(2)} % failed, ` +
                `p95 ${Math.round(load.p95Milliseconds)} ms`,
        ]),
];
const titleOf = ({ result, stages, release, seconds }) => {
    const done = stages.length === 0 ? '✔ planned' : '✔ done';
    const what = { success: done, failure: '✖ failed', cancelled: '◼ cancelled' }[result];
    const name = release === null ? '' : `${release.name}: `;
    return `## ${name}${what} in ${(0, duration_ts_1.formatDuration)(seconds * 1000)}\n`;
};
/** The job summary: on failure the cause first, then what was done, then the evidence. */
const renderSummary = (report, evidence) => {
    const { scaling } = evidence;
    const list = facts(report);
    const parts = [
        titleOf(report),
        ...causes(report),
        ...(report.stages.length === 0 ? [] : [stageTable(report, evidence)]),
        ...(list.length === 0 ? [] : [`${list.join('\n')}\n`]),
        ...(scaling === undefined
            ? []
            : [
                '### Scaling\n',
                (0, summary_ts_1.renderTable)(render_table_ts_1.tableHead, (0, render_table_ts_1.scalingRows)(scaling.verdicts)),
                (0, render_mermaid_ts_1.renderMermaid)((0, chart_data_ts_1.chartData)(scaling)),
            ]),
    ];
    return `${parts.join('\n')}\n`;
};
exports.renderSummary = renderSummary;


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

/***/ 34174:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6Environment = void 0;
exports.k6Arguments = k6Arguments;
/** `k6 run` that never asks the network for anything but the target. */
function k6Arguments(run) {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        run.script,
    ];
}
/** Environment of k6: no extension is looked up or built on the way. */
exports.k6Environment = {
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
};


/***/ }),

/***/ 98443:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6 = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const k6_arguments_ts_1 = __webpack_require__(34174);
const private_file_ts_1 = __webpack_require__(46206);
/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from PATH. */
const k6 = (exec, temporary) => ({
    run: async (script, environment, { timeout, signal }, onLine) => {
        const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0, node_path_1.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0, node_path_1.join)(folder, 'load.js');
            if ('text' in script)
                await (0, promises_1.writeFile)(path, script.text);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: (0, k6_arguments_ts_1.k6Arguments)({ script: path, summaryFile, environment }),
                env: k6_arguments_ts_1.k6Environment,
                accept: anyCode,
                timeout,
                onLine,
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await (0, private_file_ts_1.readIfThere)(summaryFile);
            return { exitCode, output: stderr, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await (0, promises_1.rm)(folder, { recursive: true, force: true });
        }
    },
});
exports.k6 = k6;


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

/***/ 43285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.replacedLogins = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(46206);
/** Keeps each login that ours replaced in a file of its own that only its owner can read. */
const replacedLogins = (folder) => ({
    keep: async (replaced) => {
        const path = (0, node_path_1.join)(folder, `replaced-login-${(0, node_crypto_1.randomUUID)()}.json`);
        await (0, private_file_ts_1.writePrivate)(path, JSON.stringify(replaced));
        return path;
    },
    recall: async (path) => {
        const text = await (0, private_file_ts_1.readIfThere)(path);
        await (0, promises_1.rm)(path, { force: true });
        return text === undefined ? {} : JSON.parse(text);
    },
});
exports.replacedLogins = replacedLogins;


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
 */
const withCancellation = async (work) => {
    const controller = new AbortController();
    const abort = () => controller.abort(cancelled());
    process.on('SIGINT', abort).on('SIGTERM', abort);
    try {
        return await work(controller.signal);
    }
    finally {
        process.off('SIGINT', abort).off('SIGTERM', abort);
    }
};
exports.withCancellation = withCancellation;


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

/***/ 18711:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.neededStages = exports.graph = exports.stageNames = void 0;
/** The stages of the pipeline, in the order in which they are told. */
exports.stageNames = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'deploy',
    'load',
    'assert-scaling',
];
/**
 * The pipeline as data. A stage that is not picked is not waited for, but what it would have waited
 * for still comes first.
 */
exports.graph = {
    'build-push': { done: [], ready: [] },
    'ensure-network': { done: [], ready: [] },
    // Virtual nodes cannot join before the rules let them reach the API server.
    'ensure-node-pool': { done: ['ensure-network'], ready: [] },
    deploy: { done: ['build-push', 'ensure-node-pool'], ready: [] },
    // The HPAs are watched from before the first request, so that nothing of the scaling is missed.
    load: { done: ['deploy'], ready: ['assert-scaling'] },
    'assert-scaling': { done: ['deploy'], ready: [] },
};
/** The picked stages that a stage waits for; looks through stages that are not picked. */
const neededStages = (name, picked) => {
    const through = (needed) => picked.has(needed) ? [needed] : (0, exports.neededStages)(needed, picked).done;
    const { done, ready } = exports.graph[name];
    return {
        done: [...new Set(done.flatMap(through))],
        ready: ready.filter((one) => picked.has(one)),
    };
};
exports.neededStages = neededStages;


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

/***/ 99711:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runLoad = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const beside_ts_1 = __webpack_require__(94385);
const exit_codes_ts_1 = __webpack_require__(81365);
const script_ts_1 = __webpack_require__(6733);
const summary_ts_1 = __webpack_require__(70556);
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const overhead = 120_000;
/**
 * Sends the load and reads its figures. `onStart` is called when requests begin.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, onStart = () => undefined, signal) => {
    await requireTarget((0, script_ts_1.joinUrl)(request.url, request.path), probe);
    const script = request.script === undefined ? { text: (0, script_ts_1.loadScript)(request) } : { path: request.script };
    const environment = {
        BASE_URL: request.url,
        RATE: String(request.ratePerSecond),
        DURATION: `${Math.round(request.durationMilliseconds / 1000)}s`,
    };
    const options = { timeout: request.durationMilliseconds + overhead, signal };
    onStart();
    const result = await (0, beside_ts_1.beside)(clock, k6.run(script, environment, options, (line) => progress.info(line)), () => progress.waiting(`the load of ${request.ratePerSecond} req/s to end`));
    return judgeLoad(result, progress);
};
exports.runLoad = runLoad;
const requireTarget = async (url, probe) => {
    const answer = await probe(url);
    if ('status' in answer && answer.status < 500)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${'status' in answer ? `status ${answer.status}` : answer.failure}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
const judgeLoad = (result, progress) => {
    const summary = result.summary === undefined ? undefined : (0, summary_ts_1.parseSummary)(result.summary);
    if (summary !== undefined)
        progress.info((0, summary_ts_1.describeLoad)(summary));
    if (result.exitCode === 0 && summary !== undefined && summary.requests > 0) {
        return { summary, failure: undefined };
    }
    const known = exit_codes_ts_1.k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${(0, summary_ts_1.describeLoad)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new action_error_ts_1.ActionError({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? 'the script sent no request'
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, failure };
};


/***/ }),

/***/ 81365:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6ExitCodes = void 0;
/** What an exit code of k6 means; any other one is a failure without further meaning. */
exports.k6ExitCodes = {
    99: {
        code: 'LOAD_THRESHOLD_CROSSED',
        meaning: 'a threshold was crossed',
        hint: 'see the figures above; relax the threshold or send fewer requests per second',
    },
    104: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'k6 could not use the configuration of the script',
        hint: 'run `k6 inspect` on the script',
    },
    105: {
        code: 'LOAD_ABORTED',
        meaning: 'k6 was stopped from outside',
        hint: 'the job was cancelled or ran into its time limit',
    },
    107: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'the script threw an exception',
        hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
    },
    108: {
        code: 'LOAD_ABORTED',
        meaning: 'the script called test.abort()',
        hint: 'see its message above',
    },
    110: {
        code: 'LOAD_MARKED_FAILED',
        meaning: 'the script marked the test as failed',
        hint: 'see its message above',
    },
};


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadScript = loadScript;
exports.expectedRequests = expectedRequests;
exports.joinUrl = joinUrl;
/**
 * A k6 script with one arrival rate, which may rise at first. Virtual users are there for answers
 * of up to two seconds (making more meanwhile costs requests), and at most for ten, when a request is
 * given up; if they run out, iterations are dropped, which is a threshold of its own: a load that
 * silently sends less than promised would prove nothing.
 */
function loadScript(options) {
    const users = Math.max(20, Math.ceil(options.ratePerSecond * 2));
    const settings = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        scenarios: {
            load: {
                ...arrivals(options),
                preAllocatedVUs: users,
                maxVUs: users * 5,
            },
        },
        thresholds: thresholds(options),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'

export const options = ${JSON.stringify(settings, null, 2)}

export default function () {
  http.get(${JSON.stringify(joinUrl(options.url, options.path))}, { timeout: '10s' })
}
`;
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
function arrivals(options) {
    const { durationMilliseconds, rampMilliseconds } = options;
    const { rate, timeUnit } = arrival(options.ratePerSecond);
    if (rampMilliseconds === 0) {
        const duration = seconds(durationMilliseconds);
        return { executor: 'constant-arrival-rate', rate, timeUnit, duration };
    }
    const stages = [
        { target: rate, duration: seconds(rampMilliseconds) },
        { target: rate, duration: seconds(durationMilliseconds - rampMilliseconds) },
    ];
    return { executor: 'ramping-arrival-rate', startRate: Math.ceil(rate / 10), timeUnit, stages };
}
/** k6 takes whole numbers only; rates of less than one a second are given by the minute. */
function arrival(perSecond) {
    return Number.isInteger(perSecond)
        ? { rate: perSecond, timeUnit: '1s' }
        : { rate: Math.round(perSecond * 60), timeUnit: '1m' };
}
function thresholds(options) {
    const bounds = {
        http_req_failed: [`rate<=${options.maxFailedRate}`],
        dropped_iterations: [`count<=${Math.floor(expectedRequests(options) * 0.01)}`],
    };
    if (options.maxP95Milliseconds !== undefined) {
        bounds['http_req_duration'] = [`p(95)<${options.maxP95Milliseconds}`];
    }
    return bounds;
}
/** Requests that the whole load amounts to. */
function expectedRequests(options) {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds } = options;
    const missed = rampMilliseconds * 0.45;
    return Math.round((ratePerSecond * (durationMilliseconds - missed)) / 1000);
}
/** The address with a path below it, whatever slashes either has. */
function joinUrl(url, path) {
    return `${url.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSummary = parseSummary;
exports.describeLoad = describeLoad;
/**
 * Reads what k6 wrote with `--summary-export`. In that file a rate's `value` is the share of
 * samples that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} if the text is no JSON
 */
function parseSummary(text) {
    const parsed = JSON.parse(text);
    const metrics = parsed.metrics ?? {};
    const figure = (metric, key) => {
        const value = metrics[metric]?.[key];
        return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    return {
        requests: figure('http_reqs', 'count'),
        requestsPerSecond: figure('http_reqs', 'rate'),
        failedRate: figure('http_req_failed', 'value'),
        p95Milliseconds: figure('http_req_duration', 'p(95)'),
        droppedIterations: figure('dropped_iterations', 'count'),
        crossed: crossedThresholds(metrics),
    };
}
function crossedThresholds(metrics) {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
}
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
function describeLoad(summary) {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
}


/***/ }),

/***/ 27702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logout = exports.login = void 0;
const docker_config_ts_1 = __webpack_require__(6967);
/**
 * Adds a login to docker's config. The record is saved before the file changes, so that post can
 * undo it wherever this stops.
 */
const login = async (wanted, file, safe, save) => {
    const config = await file.read();
    const previous = (0, docker_config_ts_1.loginOf)(config, wanted.host);
    const record = { path: file.path, host: wanted.host, authHash: (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(wanted)) };
    const isReplacing = Object.keys(previous).length > 0;
    await save(isReplacing ? { ...record, replaced: await safe.keep(previous) } : record);
    await file.write((0, docker_config_ts_1.withLogin)(config, wanted));
};
exports.login = login;
/** Removes our login and puts back what it replaced; false if it was gone or replaced by another. */
const logout = async (record, file, safe) => {
    const config = await file.read();
    const replaced = record.replaced === undefined ? {} : await safe.recall(record.replaced);
    const without = (0, docker_config_ts_1.withoutLogin)(config, record, replaced);
    if (without === config)
        return false;
    await file.write(without);
    return true;
};
exports.logout = logout;


/***/ }),

/***/ 91918:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDifference = exports.isSame = void 0;
const ocid_ts_1 = __webpack_require__(42371);
/** Lists that are sets to OCI: their order means nothing. */
const sorted = (value) => {
    if (Array.isArray(value)) {
        return value.map(sorted).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)]);
        return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
    }
    return value;
};
/** OKE puts labels of its own (with a domain in front) beside those that users set. */
const ownLabels = (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !/(^|\.)(oraclecloud\.com|kubernetes\.io)\//.test(key)));
const isSame = (key, existing, wanted) => {
    const prepare = (value) => sorted(key === 'labels' ? ownLabels(value) : value);
    return JSON.stringify(prepare(existing)) === JSON.stringify(prepare(wanted));
};
exports.isSame = isSame;
const NAMES = {
    name: 'name',
    size: 'size',
    shape: 'pod shape',
    podSubnetId: 'pod subnet',
    podGroupIds: 'network security groups of the pods',
    nodeGroupIds: 'network security groups of the nodes',
    placements: 'placement',
    labels: 'labels',
    taints: 'taints',
};
const show = (value) => {
    if (typeof value === 'string')
        return (0, ocid_ts_1.shortOcid)(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(show).join(', ');
    return Object.entries(value ?? {})
        .map(([key, part]) => `${key}=${show(part)}`)
        .join(' ');
};
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => `${NAMES[key]} ${show(existing) || 'none'} -> ${show(wanted) || 'none'}`;
exports.describeDifference = describeDifference;


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyEnsureNodePool = exports.planEnsureNodePool = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const find_node_pool_ts_1 = __webpack_require__(30770);
const node_pool_plan_ts_1 = __webpack_require__(6626);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/** Every availability domain of OCI has these three. */
const FAULT_DOMAINS = ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3'];
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
    return { target, pool, ...(0, node_pool_plan_ts_1.planNodePool)(target, pool) };
};
exports.planEnsureNodePool = planEnsureNodePool;
const everywhere = async (target, client) => {
    const domains = await client.availabilityDomains(target.compartmentId);
    return domains.map((availabilityDomain) => ({
        availabilityDomain,
        subnetId: target.nodeSubnetId,
        faultDomains: FAULT_DOMAINS,
    }));
};
const settingsOf = async (target, client) => ({
    name: target.name,
    size: target.size,
    shape: target.shape,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds ?? [],
    nodeGroupIds: target.nodeGroupIds ?? [],
    labels: target.labels ?? {},
    taints: target.taints ?? [],
    placements: target.placements ?? (await everywhere(target, client)),
});
const createPool = async (target, wait) => {
    const { client } = wait;
    const settings = await settingsOf(target, client);
    const workId = await client.createNodePool(target.compartmentId, target.clusterId, settings);
    wait.progress.info(`creating virtual node pool "${target.name}" (work request ${workId})`);
    const [id] = (await (0, wait_for_pool_ts_1.waitForWork)(workId, target.compartmentId, wait)).nodePoolIds;
    if (id !== undefined)
        return client.nodePool(id);
    throw new action_error_ts_1.ActionError({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${workId} succeeded but names no virtual node pool`,
        hint: 'Run again: the pool is found by its name then.',
    });
};
const applyChange = async (plan, change, wait) => {
    if (change.action === 'create')
        return createPool(plan.target, wait);
    const workId = await wait.client.updateNodePool(change.poolId, change.settings);
    wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
    await (0, wait_for_pool_ts_1.waitForWork)(workId, plan.target.compartmentId, wait);
    return wait.client.nodePool(change.poolId);
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    let pool = plan.pool;
    for (const change of plan.changes) {
        // OCI refuses to change a pool that is on its way.
        if (pool !== undefined && pool.state !== 'ACTIVE')
            await (0, wait_for_pool_ts_1.waitForNodes)(pool, wait);
        pool = await applyChange(plan, change, wait);
    }
    if (pool === undefined)
        throw new Error('a plan without a pool has a change that makes it');
    return { ...(await (0, wait_for_pool_ts_1.waitForNodes)(pool, wait)), changes: plan.changes };
};
exports.applyEnsureNodePool = applyEnsureNodePool;


/***/ }),

/***/ 30770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findNodePool = exports.requireVirtualNodeSupport = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade the cluster to enhanced in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
exports.requireVirtualNodeSupport = requireVirtualNodeSupport;
/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
const findNodePool = async (target, client) => {
    const { compartmentId, clusterId, name } = target;
    const found = await client.findNodePools(compartmentId, clusterId, name);
    const [pool, ...more] = found.filter(({ state }) => state !== 'DELETING');
    if (more.length > 0) {
        throw new action_error_ts_1.ActionError({
            code: 'NODE_POOL_AMBIGUOUS',
            message: `cluster ${clusterId} has ${more.length + 1} virtual node pools named "${name}"`,
            hint: 'Rename or delete all but one of them in the console, or choose another name.',
        });
    }
    if (pool?.state === 'FAILED') {
        throw new action_error_ts_1.ActionError({
            code: 'NODE_POOL_FAILED',
            message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
            hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
        });
    }
    return pool;
};
exports.findNodePool = findNodePool;


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planNodePool = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const difference_ts_1 = __webpack_require__(91918);
const shapeChange = (pool, target) => new action_error_ts_1.ActionError({
    code: 'NODE_POOL_SHAPE_CHANGE',
    message: `virtual node pool "${pool.name}" has pod shape ${pool.shape}; changing it to ${target.shape} in place is not supported by OKE`,
    hint: `Give the pool another name to get a new one of shape ${target.shape}, move the pods, then delete the old pool; or set the shape back to ${pool.shape}.`,
});
/** What the target says of an existing pool; the nodes' subnet shows in the placements. */
const wantedOf = (target) => Object.fromEntries(Object.entries({
    size: target.size,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds,
    nodeGroupIds: target.nodeGroupIds,
    labels: target.labels,
    taints: target.taints,
    placements: target.placements,
}).filter(([, value]) => value !== undefined));
const differing = (pool, wanted) => {
    const keys = Object.keys(wanted);
    return Object.fromEntries(keys.filter((key) => !(0, difference_ts_1.isSame)(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]));
};
/** OCI replaces the pod configuration as a whole, so its other parts go along unchanged. */
const completed = (pool, settings) => 'podSubnetId' in settings || 'podGroupIds' in settings
    ? {
        podSubnetId: pool.podSubnetId,
        podGroupIds: pool.podGroupIds,
        shape: pool.shape,
        ...settings,
    }
    : settings;
const describeNew = (target) => `${target.size} virtual nodes, ${target.shape}`;
/**
 * Create, update in place, or nothing.
 * @throws ActionError NODE_POOL_SHAPE_CHANGE: OKE prescribes a new pool for that.
 */
const planNodePool = (target, pool) => {
    const name = `virtual node pool "${target.name}"`;
    if (pool === undefined) {
        return {
            changes: [{ action: 'create', target: name, description: describeNew(target) }],
            kept: [],
        };
    }
    if (pool.shape !== target.shape)
        throw shapeChange(pool, target);
    const settings = differing(pool, wantedOf(target));
    const changed = Object.keys(settings);
    if (changed.length === 0)
        return { changes: [], kept: [`${name}: ${describeNew(target)}`] };
    const description = changed
        .map((key) => (0, difference_ts_1.describeDifference)(key, pool[key], settings[key]))
        .join('; ');
    const change = {
        action: 'update',
        target: name,
        description,
        poolId: pool.id,
        settings: completed(pool, settings),
    };
    return { changes: [change], kept: [] };
};
exports.planNodePool = planNodePool;


/***/ }),

/***/ 59117:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.waitForNodes = exports.waitForWork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
/** Short at first, so that quick work is seen quickly; a pool usually takes minutes. */
const pauses = (poll) => Math.min(1000 * 1.5 ** poll, 10_000);
/** Polls until `look` gives a result. @throws ActionError NODE_POOL_TIMEOUT */
const poll = async ({ clock, deadline, signal }, what, look) => {
    const started = clock.now();
    for (let count = 0;; count++) {
        const result = await look();
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline) {
            throw new action_error_ts_1.ActionError({
                code: 'NODE_POOL_TIMEOUT',
                message: `${what} was not done after ${(0, duration_ts_1.formatDuration)(clock.now() - started)}`,
                hint: 'OCI goes on with it: run again to go on waiting, or set a longer timeout.',
            });
        }
        await clock.sleep(Math.min(pauses(count), Math.max(deadline - clock.now(), 0)), signal);
    }
};
/** The control plane's words when virtual nodes cannot reach it. */
const isUnreachable = (text) => /api ?server/i.test(text) && /reach|connect|timeout/i.test(text);
const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: isUnreachable(details)
            ? 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets.'
            : 'Remove the cause that OCI names (limits, capacity, policies, subnets), and run again.',
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await poll(wait, `work request ${workRequestId}`, async () => {
        const request = await wait.client.workRequest(workRequestId);
        wait.progress.waiting(`the work request: ${request.status}`);
        return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(request.status) ? request : undefined;
    });
    if (done.status === 'SUCCEEDED')
        return done;
    throw workFailed(done, await wait.client.workRequestErrors(workRequestId, compartmentId));
};
exports.waitForWork = waitForWork;
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, problem }) => problem === undefined ? [] : [`${name}: ${problem}`]);
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '');
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details.join('; ') || 'OCI gives no details'}`,
        hint: 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.',
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForNodes = (pool, wait) => {
    let current = pool;
    return poll(wait, `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first look uses what is known; only a pool on its way has to be read again.
        current = undefined;
        if (BROKEN.includes(seen.state) || nodes.some(({ state }) => BROKEN.includes(state))) {
            throw needsAttention(seen, nodes);
        }
        const active = nodes.filter(({ state }) => state === 'ACTIVE');
        if (seen.state === 'ACTIVE' && active.length >= seen.size)
            return { pool: seen, nodes: active };
        wait.progress.waiting(`virtual nodes: ${active.length} of ${seen.size} ACTIVE, pool ${seen.state}`);
        return undefined;
    });
};
exports.waitForNodes = waitForNodes;


/***/ }),

/***/ 32701:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeStage = void 0;
const assert_scaling_ts_1 = __webpack_require__(30733);
const summary_ts_1 = __webpack_require__(70556);
const lines = {
    'build-push': ({ image }) => image && `pushed ${image.reference}`,
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool }) => nodePool && `${nodePool.virtualNodes} virtual nodes ACTIVE`,
    deploy: ({ release }) => {
        if (release === undefined)
            return undefined;
        const answers = release.url === undefined ? '' : `, ${release.url} answers`;
        const what = release.changes.length === 0 ? 'unchanged' : 'rolled out';
        return `${release.name} revision ${release.revision} ${what}${answers}`;
    },
    load: ({ load }) => load && (0, summary_ts_1.describeLoad)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(assert_scaling_ts_1.describeVerdict).join('; '),
};
/** One line for the log and the summary: what a stage that ended well has brought. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';
exports.describeStage = describeStage;


/***/ }),

/***/ 97088:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LoadState = void 0;
/** How far the load is: written by the load, read by the watch beside it. */
class LoadState {
    atMost;
    #started = false;
    #ended = false;
    #hasFailed = false;
    #rate;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost) {
        this.atMost = atMost;
    }
    start = () => {
        this.#started = true;
    };
    /** `requestsPerSecond` that were really sent, if any were. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    started() {
        return this.#started;
    }
    ended() {
        return this.#ended;
    }
    failed() {
        return this.#hasFailed;
    }
    requestsPerSecond() {
        return this.#rate;
    }
}
exports.LoadState = LoadState;


/***/ }),

/***/ 28388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipelineStages = void 0;
const beside_ts_1 = __webpack_require__(94385);
const build_push_ts_1 = __webpack_require__(43296);
const deploy_ts_1 = __webpack_require__(32636);
const ensure_network_ts_1 = __webpack_require__(12041);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const proof_stages_ts_1 = __webpack_require__(45434);
const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, buildRequest } = pipeline;
    const { repository } = plan;
    if (buildRequest === undefined || repository === undefined)
        return;
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = (0, build_push_ts_1.buildAndPush)(buildRequest, repository, { repositories, builder }, progress, run.signal);
    const image = await (0, beside_ts_1.beside)(clients.clock, work, () => progress.waiting('the build'));
    repository.changes.forEach((change) => run.changed(asText(change)));
    run.changed(`push ${image.reference}`);
    evidence.image = image;
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    plan.network.warnings.forEach((warning) => progress.warning(warning));
    const applied = await (0, ensure_network_ts_1.applyEnsureNetwork)(plan.network, await clients.network(), progress);
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { plan, clients, evidence, environment } = pipeline;
    const timeout = environment['node-pool']?.timeout;
    if (plan.nodePool === undefined || timeout === undefined)
        return;
    const { clock } = clients;
    const { pool, nodes, changes } = await (0, ensure_node_pool_ts_1.applyEnsureNodePool)(plan.nodePool, {
        client: await clients.engine(),
        clock,
        progress: pipeline.progress('ensure-node-pool'),
        deadline: clock.now() + timeout,
        signal: run.signal,
    });
    changes.forEach((change) => run.changed(asText(change)));
    evidence.nodePool = { id: pool.id, virtualNodes: nodes.length };
};
const runDeploy = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const image = evidence.image?.reference ?? environment.release?.image;
    const { helm, kubernetes } = await clients.connect();
    const { probe, clock } = clients;
    const deployed = await (0, deploy_ts_1.deploy)(pipeline.deployRequest(image), { helm, kubernetes, probe, clock }, pipeline.progress('deploy'), run.signal);
    deployed.changes.forEach(run.changed);
    evidence.release = deployed;
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    deploy: runDeploy,
    load: proof_stages_ts_1.runLoadStage,
    'assert-scaling': proof_stages_ts_1.runAssertScaling,
};
/** The picked stages as the graph runs them. */
const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));
exports.pipelineStages = pipelineStages;


/***/ }),

/***/ 87059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describePlan = exports.plannedChanges = exports.planPipeline = void 0;
const build_push_ts_1 = __webpack_require__(43296);
const ensure_network_ts_1 = __webpack_require__(12041);
const network_target_ts_1 = __webpack_require__(53124);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const find_node_pool_ts_1 = __webpack_require__(30770);
const settings_ts_1 = __webpack_require__(18449);
const planCluster = async (environment, has, clients) => {
    const { network, cluster: clusterId } = environment;
    const pool = environment['node-pool'];
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0, find_node_pool_ts_1.requireVirtualNodeSupport)(cluster);
    const planNetwork = async () => (0, ensure_network_ts_1.planEnsureNetwork)((0, network_target_ts_1.networkTarget)((0, settings_ts_1.networkSettings)(network), cluster), await clients.network());
    const [networkPlan, nodePool] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        has('ensure-node-pool') && pool !== undefined
            ? (0, ensure_node_pool_ts_1.planEnsureNodePool)((0, settings_ts_1.nodePoolTarget)(pool, network, cluster), engine)
            : undefined,
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePool === undefined ? {} : { nodePool }),
    };
};
/** Asks OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { image, release } = environment;
    const [cluster, repository, objects] = await Promise.all([
        planCluster(environment, has, clients),
        has('build-push') && image !== undefined
            ? (0, build_push_ts_1.planRepository)({ repository: image.repository, compartmentId: image.compartment }, await clients.repositories())
            : undefined,
        has('deploy') ? clients.checkRelease() : undefined,
    ]);
    return {
        ...cluster,
        ...(repository === undefined ? {} : { repository }),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects,
                },
            }),
    };
};
exports.planPipeline = planPipeline;
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [plan.network, plan.nodePool, plan.repository].flatMap((part) => part?.changes ?? []);
exports.plannedChanges = plannedChanges;
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
const networkLine = ({ rulesMissing, rulesKept, changes }) => {
    if (rulesMissing === 0)
        return `nothing to change, ${plural(rulesKept, 'rule')} already there`;
    const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list';
    const where = plural(changes.length, holder);
    return `add ${plural(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`;
};
const changeLine = (plan) => plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
const describePlan = (plan) => {
    const { network, nodePool, repository, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        (repository?.changes.length ?? 0);
    const objects = release && plural(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        ['repository', repository && changeLine(repository)],
        ['release', release && `"${release.name}" in namespace ${release.namespace}, ${objects}`],
    ];
    return [
        `Plan: ${plural(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
    ];
};
exports.describePlan = describePlan;


/***/ }),

/***/ 45434:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runAssertScaling = exports.runLoadStage = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const assert_scaling_ts_1 = __webpack_require__(30733);
const prepare_ts_1 = __webpack_require__(90745);
const load_ts_1 = __webpack_require__(99711);
const settings_ts_1 = __webpack_require__(18449);
/** Milliseconds that new pods may take to have metrics, and an HPA to shrink after an earlier load. */
const READY_TIMEOUT = 420_000;
const loadUrl = ({ environment, evidence }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    if (url !== undefined)
        return url;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** Sends the load. Its figures are kept also if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = (0, settings_ts_1.loadRequest)(environment.load, loadUrl(pipeline));
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0, load_ts_1.runLoad)(request, clients, progress, loadState.start, run.signal);
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary?.requestsPerSecond, failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
exports.runLoadStage = runLoadStage;
/**
 * A load that was sent and failed has still shown something of the scaling: then the watch ends by
 * itself, with its judgement, instead of being stopped.
 */
const watchSignal = (run, { loadState }) => {
    const stop = new AbortController();
    const pass = () => {
        if (!loadState.failed())
            stop.abort(run.signal.reason);
    };
    run.signal.addEventListener('abort', pass, { once: true });
    if (run.signal.aborted)
        pass();
    return stop.signal;
};
/** Watches the HPAs; the load starts once the watch is under way. */
const runAssertScaling = async (pipeline, run) => {
    const { environment, clients, evidence, picked, loadState } = pipeline;
    const { release, scaling } = environment;
    if (release === undefined || scaling === undefined)
        return;
    const progress = pipeline.progress('assert-scaling');
    const { kubernetes } = await clients.connect();
    const { clock } = clients;
    const { namespace } = release;
    const expected = (0, settings_ts_1.expectations)(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const baselines = await (0, prepare_ts_1.prepareScaling)(namespace, expected, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : assert_scaling_ts_1.foreignLoad;
    const signal = watchSignal(run, pipeline);
    const watching = (0, assert_scaling_ts_1.watchScaling)(namespace, expected, baselines, kubernetes, clock, load, progress, signal);
    run.ready();
    const report = await watching;
    evidence.scaling = report;
    const failure = (0, assert_scaling_ts_1.scalingFailure)(report);
    if (failure !== undefined)
        throw failure;
};
exports.runAssertScaling = runAssertScaling;


/***/ }),

/***/ 74602:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipelineReport = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const failureOf = (thrown) => thrown instanceof action_error_ts_1.ActionError
    ? { code: thrown.code, message: thrown.message, hint: thrown.hint }
    : {
        code: 'UNEXPECTED',
        message: (0, action_error_ts_1.messageOf)(thrown),
        hint: 'This is a defect; please report it.',
    };
const isCancellation = (thrown) => thrown instanceof action_error_ts_1.ActionError && thrown.code === 'JOB_CANCELLED';
const resultOf = (results, other) => {
    if (results.some(({ outcome }) => outcome === 'failure'))
        return 'failure';
    if (other.length > 0)
        return other.every(isCancellation) ? 'cancelled' : 'failure';
    return 'success';
};
const partsOf = ({ image, network, nodePool, release, load, scaling }) => ({
    image: image === undefined ? null : { reference: image.reference, digest: image.digest },
    network: network ?? null,
    nodePool: nodePool ?? null,
    release: release === undefined
        ? null
        : {
            name: release.name,
            namespace: release.namespace,
            revision: release.revision,
            url: release.url ?? null,
        },
    load: load === undefined
        ? null
        : {
            requests: load.requests,
            failedRate: load.failedRate,
            p95Milliseconds: load.p95Milliseconds,
        },
    scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
        hpa,
        from,
        to,
        peak,
        firstScaleUpSeconds,
    })),
});
/** `other` is what stopped it that is no failure of a stage: wrong inputs, or a cancelled job. */
const pipelineReport = (results, evidence, milliseconds, other = []) => ({
    result: resultOf(results, other),
    seconds: Math.round(milliseconds / 100) / 10,
    stages: results.map(({ name, outcome, seconds, changes }) => ({
        name,
        outcome,
        seconds,
        changes,
    })),
    ...partsOf(evidence),
    failures: [
        ...other.map(failureOf),
        ...results.flatMap(({ name, failure }) => failure === undefined ? [] : [{ stage: name, ...failureOf(failure) }]),
    ],
});
exports.pipelineReport = pipelineReport;


/***/ }),

/***/ 18449:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expectations = exports.loadRequest = exports.nodePoolTarget = exports.networkSettings = exports.ownSection = exports.neededSections = void 0;
const rate_ts_1 = __webpack_require__(68414);
/** The sections of the environment that a stage cannot do without. */
exports.neededSections = {
    'build-push': ['image'],
    'ensure-network': ['cluster', 'network'],
    'ensure-node-pool': ['cluster', 'network', 'node-pool'],
    deploy: ['cluster', 'release'],
    load: ['load'],
    'assert-scaling': ['cluster', 'release', 'scaling'],
};
/** The section whose presence says that a stage is wanted. */
exports.ownSection = {
    'build-push': 'image',
    'ensure-network': 'network',
    'ensure-node-pool': 'node-pool',
    deploy: 'release',
    load: 'load',
    'assert-scaling': 'scaling',
};
const networkSettings = (network) => ({
    mode: network.mode,
    nodeSubnetId: network['node-subnet'],
    podSubnetId: network['pod-subnet'],
    groups: network.groups,
    clients: network.clients,
    listeners: network.listeners,
    apiClients: network['api-clients'],
});
exports.networkSettings = networkSettings;
/** The groups that rules are put into only count where they are attached. */
const nodePoolTarget = (pool, network, cluster) => {
    const { nodes, pods = nodes } = network.groups;
    return {
        clusterId: cluster.id,
        compartmentId: pool.compartment ?? cluster.compartmentId,
        name: pool.name,
        size: pool.size,
        shape: pool.shape,
        nodeSubnetId: network['node-subnet'],
        podSubnetId: network['pod-subnet'] ?? network['node-subnet'],
        nodeGroupIds: nodes === undefined ? undefined : [nodes],
        podGroupIds: pods === undefined ? undefined : [pods],
        labels: pool.labels,
        taints: pool.taints,
    };
};
exports.nodePoolTarget = nodePoolTarget;
const loadRequest = (load, url) => {
    const { path, duration, script } = load;
    const maxP95 = load['max-p95'];
    return {
        url,
        path,
        ratePerSecond: (0, rate_ts_1.perSecond)(load.rate),
        durationMilliseconds: duration,
        rampMilliseconds: load.ramp,
        maxFailedRate: load['max-failed'],
        script,
        ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
    };
};
exports.loadRequest = loadRequest;
const expectations = (scaling) => Object.entries(scaling).map(([hpa, expected]) => ({
    hpa,
    atLeast: expected['at-least'],
    within: expected.within,
}));
exports.expectations = expectations;


/***/ }),

/***/ 19111:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runGraph = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const graph_ts_1 = __webpack_require__(18711);
/** What is thrown into stages that have to stop because another one failed. */
const stopped = (name) => new action_error_ts_1.ActionError({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
});
const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR'];
/** Whether a failure after an abort only says, somewhere in its causes, that it was aborted. */
const isStop = (error, signal) => {
    if (!signal.aborted || typeof error !== 'object' || error === null)
        return false;
    if (error === signal.reason)
        return true;
    if ('code' in error && codesOfStopping.includes(String(error.code)))
        return true;
    return 'cause' in error && isStop(error.cause, signal);
};
const isGood = ({ outcome }) => outcome === 'success';
/**
 * Runs the picked stages, each as soon as what it needs is there. The first failure stops the
 * others. Never rejects: every stage has a result, in the order of the pipeline.
 */
const runGraph = async (stages, clock, cancellation, listener = {}) => {
    const picked = new Set(graph_ts_1.stageNames.filter((name) => stages[name] !== undefined));
    const failed = new AbortController();
    const signal = AbortSignal.any([cancellation, failed.signal]);
    const running = new Map();
    const start = (name) => {
        const known = running.get(name);
        if (known !== undefined)
            return known;
        const { done, ready } = (0, graph_ts_1.neededStages)(name, picked);
        const [before, beside] = [done.map(start), ready.map(start)];
        const isReady = Promise.withResolvers();
        const result = (async () => {
            const ended = await Promise.all(before.map((one) => one.done));
            await Promise.all(beside.map((one) => one.ready));
            const run = stages[name];
            if (run === undefined || signal.aborted || !ended.every(isGood)) {
                return { name, outcome: 'skipped', seconds: 0, changes: [] };
            }
            listener.started?.(name);
            return runOne(name, run, { clock, signal, ready: isReady.resolve });
        })();
        const done_ = result.then((one) => {
            if (one.outcome === 'failure')
                failed.abort(stopped(name));
            isReady.resolve();
            if (one.outcome !== 'skipped')
                listener.ended?.(one);
            return one;
        });
        const entry = { done: done_, ready: isReady.promise };
        running.set(name, entry);
        return entry;
    };
    return Promise.all([...picked].map((name) => start(name).done));
};
exports.runGraph = runGraph;
const runOne = async (name, run, { clock, signal, ready }) => {
    const started = clock.now();
    const changes = [];
    const result = (outcome) => {
        const seconds = Math.round((clock.now() - started) / 100) / 10;
        return { name, outcome, seconds, changes };
    };
    try {
        await run({ signal, ready, changed: (description) => void changes.push(description) });
        return result('success');
    }
    catch (failure) {
        return isStop(failure, signal) ? result('cancelled') : { ...result('failure'), failure };
    }
};


/***/ }),

/***/ 21573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regionOfOcid = void 0;
const ocid_ts_1 = __webpack_require__(42371);
/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0, ocid_ts_1.parseOcid)(text);
    return region === '' ? undefined : (OLD_KEYS[region] ?? region);
};
exports.regionOfOcid = regionOfOcid;


/***/ }),

/***/ 96285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.whole = exports.pairs = exports.listOf = exports.oneOf = exports.words = exports.parsed = void 0;
const zod_1 = __webpack_require__(50924);
const action_error_ts_1 = __webpack_require__(21025);
/** A text that one of our parsers reads; what the parser says becomes the message. */
const parsed = (parse, description, ...examples) => zod_1.z
    .string()
    // Of a transformed field, the JSON Schema shows the examples of what goes in.
    .meta(examples.length === 0 ? {} : { examples })
    .transform((text, context) => {
    try {
        return parse(text);
    }
    catch (error) {
        const hint = error instanceof action_error_ts_1.ActionError ? ` ${error.hint}` : '';
        context.addIssue({ code: 'custom', message: `${(0, action_error_ts_1.messageOf)(error)}.${hint}` });
        return zod_1.z.NEVER;
    }
})
    .meta({ description });
exports.parsed = parsed;
const words = (description, ...examples) => zod_1.z
    .string()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length === 0 ? {} : { examples }) });
exports.words = words;
const oneOf = (allowed, description) => zod_1.z.enum(allowed).meta({ description });
exports.oneOf = oneOf;
const listOf = (item, description) => zod_1.z.array(item).meta({ description });
exports.listOf = listOf;
const plain = zod_1.z.union([zod_1.z.string(), zod_1.z.number(), zod_1.z.boolean()]).transform(String);
/** A mapping of plain values, all read as text. */
const pairs = (description) => zod_1.z.record(zod_1.z.string(), plain).meta({ description });
exports.pairs = pairs;
const whole = (least, most, description) => zod_1.z.int().min(least).max(most).meta({ description });
exports.whole = whole;


/***/ }),

/***/ 96090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentJsonSchema = exports.EnvironmentDraft = void 0;
const zod_1 = __webpack_require__(50924);
const environment_issue_ts_1 = __webpack_require__(25169);
const environment_schema_ts_1 = __webpack_require__(91679);
const yaml_file_ts_1 = __webpack_require__(90070);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Sets a value inside; what stands in the way is replaced. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
class EnvironmentDraft {
    #file;
    #overrides;
    #inputsFor;
    #raw;
    constructor({ path, text }, overrides, inputsFor = () => []) {
        this.#file = (0, yaml_file_ts_1.parseYaml)(path, text);
        this.#overrides = overrides;
        this.#inputsFor = inputsFor;
        const content = isMapping(this.#file.content) ? this.#file.content : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input says anything of a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Checks everything; a needed section that is not there is reported key by key. */
    read(needed) {
        const { problems } = this.#file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each key that it needs a problem of its own.
        const sections = absent.filter((section) => section !== 'cluster').map((name) => [name, {}]);
        const result = environment_schema_ts_1.environmentSchema.safeParse({ ...this.#raw, ...Object.fromEntries(sections) });
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const found = issues.flatMap((issue) => (0, environment_issue_ts_1.describeIssue)(issue, this.#file, this.#overrides, this.#inputsFor));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
exports.EnvironmentDraft = EnvironmentDraft;
const missingCluster = { code: 'missing', path: ['cluster'] };
/** The JSON Schema of the file, for editors. */
const environmentJsonSchema = () => ({
    ...zod_1.z.toJSONSchema(environment_schema_ts_1.environmentSchema, { io: 'input', target: 'draft-7' }),
    title: 'Environment of oke-virtual-nodes-actions',
});
exports.environmentJsonSchema = environmentJsonSchema;


/***/ }),

/***/ 25169:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeIssue = void 0;
const zod_1 = __webpack_require__(50924);
const environment_schema_ts_1 = __webpack_require__(91679);
const json_ts_1 = __webpack_require__(93258);
/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => path[index] === key);
/** The schema of a value by its path, from which a message can say what is allowed. */
const schemaAt = (path) => {
    const whole = zod_1.z.toJSONSchema(environment_schema_ts_1.environmentSchema, { io: 'input', target: 'draft-7' });
    return (0, json_ts_1.record)(path.reduce((schema, key) => {
        const { properties, additionalProperties, items } = (0, json_ts_1.record)(schema);
        return typeof key === 'number' ? items : ((0, json_ts_1.record)(properties)[key] ?? additionalProperties);
    }, whole));
};
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** What may stand at a path, in words. */
const allowedAt = (path) => {
    const schema = schemaAt(path);
    const { type, minimum, maximum } = schema;
    if (Array.isArray(schema['enum']))
        return schema['enum'].join(', ');
    if (type === 'integer')
        return `whole numbers from ${String(minimum)} to ${String(maximum)}`;
    const [example] = (0, json_ts_1.list)(schema['examples']);
    const such = typeof example === 'string' ? `, such as ${example}` : '';
    const names = [type].flat().map((name) => typeNames[String(name)] ?? String(name));
    return `${names.join(', ')}${such}`;
};
const shown = (value) => {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const unknownKeys = (keys, path, file) => keys.map((key) => {
    const allowed = Object.keys((0, json_ts_1.record)(schemaAt(path)['properties'])).join(', ');
    const name = nameOf([...path, key]);
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`;
});
const missing = (path, file, inputs) => {
    const wanted = (0, json_ts_1.text)(schemaAt(path)['description']).replace(/\.$/, '');
    const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`;
    const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`;
    const place = file.isThere ? `${file.placeOf(path)} ` : '';
    return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`;
};
/**
 * What is wrong, with its place: `file:line:column key: message`, or `input "name": message` if an
 * input gave the value.
 */
const describeIssue = (issue, file, overrides, inputsFor) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const override = overrides.findLast((one) => starts(path, one.path));
    const value = override === undefined ? file.valueAt(path) : override.value;
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, path, file);
    if (override === undefined && value === undefined)
        return [missing(path, file, inputsFor(path))];
    const message = issue.code === 'custom'
        ? issue.message
        : `${shown(value)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};
exports.describeIssue = describeIssue;


/***/ }),

/***/ 91679:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentSchema = void 0;
const zod_1 = __webpack_require__(50924);
const cidr_ts_1 = __webpack_require__(1966);
const duration_ts_1 = __webpack_require__(66228);
const environment_fields_ts_1 = __webpack_require__(96285);
const image_reference_ts_1 = __webpack_require__(32387);
const image_reference_ts_2 = __webpack_require__(32387);
const kubernetes_name_ts_1 = __webpack_require__(59162);
const ocid_ts_1 = __webpack_require__(42371);
const rate_ts_1 = __webpack_require__(68414);
const region_ts_1 = __webpack_require__(26948);
const registry_host_ts_1 = __webpack_require__(28442);
const share_ts_1 = __webpack_require__(79113);
const taint_ts_1 = __webpack_require__(69374);
const url_ts_1 = __webpack_require__(10183);
const subnet = (0, ocid_ts_1.ocidOf)('subnet');
const group = (of) => (0, environment_fields_ts_1.parsed)((0, ocid_ts_1.ocidOf)('networksecuritygroup'), `OCID of the network security group of the ${of}.`);
const compartment = (0, ocid_ts_1.ocidOf)('compartment', 'tenancy');
const block = (0, environment_fields_ts_1.parsed)((text) => (0, cidr_ts_1.parseCidr)(text).text, 'A CIDR block.', '0.0.0.0/0');
const network = zod_1.z
    .strictObject({
    mode: (0, environment_fields_ts_1.oneOf)(['security-list', 'nsg'], 'Where rules are added.').default('security-list'),
    'node-subnet': (0, environment_fields_ts_1.parsed)(subnet, "OCID of the virtual nodes' subnet."),
    'pod-subnet': (0, environment_fields_ts_1.parsed)(subnet, "OCID of the pods' subnet, if they have one of their own.").optional(),
    groups: zod_1.z
        .strictObject({
        endpoint: group('Kubernetes API endpoint').optional(),
        nodes: group('virtual nodes').optional(),
        pods: group('pods').optional(),
        'load-balancer': group('load balancers').optional(),
    })
        .meta({ description: 'Network security groups, needed in mode nsg.' })
        .default({}),
    listeners: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.whole)(1, 65_535, 'A TCP port.'), 'TCP ports of the load balancer.')
        .min(1)
        .default([80]),
    clients: (0, environment_fields_ts_1.listOf)(block, 'Who may use the load balancer.').min(1).default(['0.0.0.0/0']),
    'api-clients': (0, environment_fields_ts_1.listOf)(block, 'Who may call the Kubernetes API; no rule if empty.').default([]),
})
    .meta({ description: 'The subnets, and who may reach what.' });
const nodePool = zod_1.z
    .strictObject({
    name: (0, environment_fields_ts_1.words)('Name of the virtual node pool in the cluster.', 'shop'),
    size: (0, environment_fields_ts_1.whole)(1, 1000, 'Number of virtual nodes.').default(3),
    shape: (0, environment_fields_ts_1.parsed)(podShape, 'Shape of the pods; cannot be changed on an existing pool.', 'Pod.Standard.E4.Flex', 'Pod.Standard.E3.Flex', 'Pod.Standard.A1.Flex').default('Pod.Standard.E4.Flex'),
    labels: (0, environment_fields_ts_1.pairs)('Labels of the virtual nodes.').optional(),
    taints: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.parsed)(taint_ts_1.parseTaint, 'A taint.', 'team=shop:NoSchedule'), 'Taints of the virtual nodes.').optional(),
    compartment: (0, environment_fields_ts_1.parsed)(compartment, "OCID of the pool's compartment; the cluster's if left out.").optional(),
    timeout: (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'How long to wait for pool and nodes.', '20m').default(1_200_000),
})
    .meta({ description: 'The virtual node pool.' });
function podShape(text) {
    if (/^Pod\.[A-Za-z0-9.]+$/.test(text))
        return text;
    throw new Error(`"${text}" is not a pod shape; allowed: such as Pod.Standard.E4.Flex`);
}
const image = zod_1.z
    .strictObject({
    context: (0, environment_fields_ts_1.words)('Folder that is built.').default('.'),
    dockerfile: (0, environment_fields_ts_1.words)('Path of the Dockerfile; Dockerfile in the context if left out.').optional(),
    target: (0, environment_fields_ts_1.words)('Stage of the Dockerfile.').optional(),
    platform: (0, environment_fields_ts_1.words)('Platform, as linux/arm64 for Arm pod shapes.').optional(),
    'build-args': (0, environment_fields_ts_1.pairs)('Build arguments. They show in the image: no secrets.').default({}),
    repository: (0, environment_fields_ts_1.parsed)(image_reference_ts_2.parseRepository, 'Repository in OCIR, made if missing.', 'shop'),
    compartment: (0, environment_fields_ts_1.parsed)(compartment, 'OCID of the compartment of the repository.'),
    registry: (0, environment_fields_ts_1.parsed)(registry_host_ts_1.asRegistryHost, "Registry host; the region's OCIR if left out.", 'ocir.eu-frankfurt-1.oci.oraclecloud.com').optional(),
    tags: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.parsed)(image_reference_ts_2.parseTag, 'A tag.'), 'Tags beside the commit.').default([]),
    builder: (0, environment_fields_ts_1.oneOf)(['auto', 'docker', 'podman', 'buildah'], 'What builds.').default('auto'),
})
    .meta({ description: 'The image that is built and pushed.' });
const release = zod_1.z
    .strictObject({
    name: (0, environment_fields_ts_1.parsed)(kubernetes_name_ts_1.asKubernetesName, "Name of the Helm release; the namespace's if left out.").optional(),
    namespace: (0, environment_fields_ts_1.parsed)(kubernetes_name_ts_1.asKubernetesName, 'Namespace of the release.', 'shop'),
    chart: (0, environment_fields_ts_1.words)('Chart: a folder, an archive, or an oci:// address.', 'deploy/chart'),
    version: (0, environment_fields_ts_1.words)('Version of a chart from a registry.').optional(),
    values: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.words)('A values file.'), 'Values files; later ones win.').default([]),
    set: (0, environment_fields_ts_1.pairs)('Single values; they win over files.').default({}),
    image: (0, environment_fields_ts_1.parsed)((text) => (0, image_reference_ts_1.formatImageReference)((0, image_reference_ts_1.parseImageReference)(text)), 'Image to deploy if none is built here.').optional(),
    'image-key': (0, environment_fields_ts_1.words)('Chart value below which repository and digest stand.').default('image'),
    'pull-secret': (0, environment_fields_ts_1.parsed)(kubernetes_name_ts_1.asKubernetesName, 'Secret that the image is pulled with.').optional(),
    'pull-secret-key': (0, environment_fields_ts_1.words)('Chart value that names the pull secret.').default('pullSecret'),
    path: (0, environment_fields_ts_1.words)('Path that has to answer at the load balancer.').default('/'),
    timeout: (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'For rollout, address and answer together.', '10m').default(600_000),
})
    .meta({ description: 'The Helm release.' });
const load = zod_1.z
    .strictObject({
    url: (0, environment_fields_ts_1.parsed)(url_ts_1.asUrl, "Where the load goes; the release's load balancer if left out.").optional(),
    path: (0, environment_fields_ts_1.words)('Path that is asked for.').default('/'),
    rate: (0, environment_fields_ts_1.parsed)(rate_ts_1.parseRate, 'Requests per second or minute.', '80/s').default({
        requests: 30,
        perMilliseconds: 1000,
    }),
    duration: (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'How long.', '3m').default(180_000),
    ramp: (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'First part of it, in which the rate rises.', '30s').default(0),
    'max-failed': (0, environment_fields_ts_1.parsed)(share_ts_1.asShare, 'Share of requests that may fail.', '1%').default(0.01),
    'max-p95': (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'Bound on the 95th percentile.', '500ms').optional(),
    script: (0, environment_fields_ts_1.words)('A k6 script instead of the generated one.').optional(),
})
    .refine(({ ramp, duration }) => ramp < duration, {
    path: ['ramp'],
    message: 'is not shorter than the duration, of which it is a part',
})
    .meta({ description: 'The load that makes the HPAs scale.' });
const scaling = zod_1.z
    .record(zod_1.z.string(), zod_1.z.strictObject({
    'at-least': (0, environment_fields_ts_1.whole)(2, 1000, 'Ready replicas to reach.'),
    within: (0, environment_fields_ts_1.parsed)(duration_ts_1.parseDuration, 'From the start of the load.', '2m').default(210_000),
}))
    .refine((all) => Object.keys(all).length > 0, 'names no HPA; write one, as edge: { at-least: 3 }')
    .meta({ description: 'What each HPA, by its name, is expected to do under the load.' });
/** The environment file. A section that is left out leaves its stage out. */
exports.environmentSchema = zod_1.z.strictObject({
    cluster: (0, environment_fields_ts_1.parsed)((0, ocid_ts_1.ocidOf)('cluster'), 'OCID of the OKE cluster.').optional(),
    region: (0, environment_fields_ts_1.parsed)(region_ts_1.parseRegion, "Region; the cluster's if left out.", 'eu-frankfurt-1').optional(),
    network: network.optional(),
    'node-pool': nodePool.optional(),
    image: image.optional(),
    release: release.optional(),
    load: load.optional(),
    scaling: scaling.optional(),
});


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


/***/ }),

/***/ 68414:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.perSecond = exports.formatRate = exports.parseRate = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new action_error_ts_1.ActionError({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
exports.parseRate = parseRate;
const formatRate = ({ requests, perMilliseconds }) => `${requests}/${perMilliseconds === 1000 ? 's' : 'm'}`;
exports.formatRate = formatRate;
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;
exports.perSecond = perSecond;


/***/ }),

/***/ 79113:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asShare = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};
exports.asShare = asShare;


/***/ }),

/***/ 69374:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseTaint = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;
/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
const parseTaint = (text) => {
    const [, key, value = '', effect] = FORM.exec(text.trim()) ?? [];
    if (key !== undefined && effect !== undefined)
        return { key, value, effect };
    throw new action_error_ts_1.ActionError({
        code: 'TAINT_INVALID',
        message: `"${text}" is not a taint`,
        hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
    });
};
exports.parseTaint = parseTaint;


/***/ }),

/***/ 10183:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asUrl = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not an http or https address`,
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
exports.asUrl = asUrl;


/***/ }),

/***/ 90070:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseYaml = void 0;
const yaml_1 = __webpack_require__(38815);
const childOf = (document, node, key) => {
    const parent = (0, yaml_1.isAlias)(node) ? node.resolve(document) : node;
    if ((0, yaml_1.isMap)(parent)) {
        const pair = parent.items.find(({ key: name }) => (0, yaml_1.isScalar)(name) && String(name.value) === key);
        return { key: pair?.key, value: pair?.value };
    }
    if (!(0, yaml_1.isSeq)(parent))
        return { key: undefined, value: undefined };
    return { key: undefined, value: parent.items[Number(key)] };
};
/** The last node of a path that the file has, and whether it is the whole path. */
const walk = (document, path) => {
    let node = document.contents ?? undefined;
    let key;
    for (const segment of path) {
        const child = childOf(document, node, segment);
        if (child.key === undefined && child.value === undefined)
            return { node: key ?? node, key };
        node = child.value ?? child.key;
        key = child.key;
    }
    return { node, key };
};
const inside = (content, path) => path.reduce((value, key) => typeof value === 'object' && value !== null
    ? value[key]
    : undefined, content);
/** Parses a YAML file; an absent one is empty. */
const parseYaml = (path, text) => {
    const lineCounter = new yaml_1.LineCounter();
    const document = (0, yaml_1.parseDocument)(text ?? '', { lineCounter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const place = (node) => at(node?.range?.[0] ?? 0);
    const problems = document.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`);
    const content = problems.length > 0 ? undefined : document.toJS();
    const isMapping = content === null || content === undefined || (0, yaml_1.isMap)(document.contents);
    if (!isMapping)
        problems.push(`${at(0)} the file must be a mapping of keys, as "cluster: ocid1…"`);
    return {
        path,
        isThere: text !== undefined,
        content: content ?? undefined,
        problems,
        valueAt: (keys) => inside(content, keys),
        placeOf: (keys) => place(walk(document, keys).node),
        placeOfKey: (keys, key) => place(walk(document, [...keys, key]).key),
    };
};
exports.parseYaml = parseYaml;


/***/ })

};
