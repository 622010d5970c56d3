export const id = 438;
export const ids = [438];
export const modules = {

/***/ 30708:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildPush = exports.sourceLabels = void 0;
const docker_config_file_ts_1 = __webpack_require__(76852);
const exec_ts_1 = __webpack_require__(55751);
const image_builder_ts_1 = __webpack_require__(73191);
const oci_session_ts_1 = __webpack_require__(75284);
const registry_token_ts_1 = __webpack_require__(99409);
const private_file_ts_1 = __webpack_require__(46206);
const repositories_ts_1 = __webpack_require__(19518);
const cancellation_ts_1 = __webpack_require__(52323);
const environment_ts_1 = __webpack_require__(45047);
const build_push_ts_1 = __webpack_require__(43296);
const require_login_ts_1 = __webpack_require__(53664);
const image_reference_ts_1 = __webpack_require__(32387);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(42371);
const registry_host_ts_1 = __webpack_require__(28442);
/** What registries and users read off an image to find its source. */
const sourceLabels = (environment) => {
    const server = (0, environment_ts_1.variable)(environment, 'GITHUB_SERVER_URL');
    const repository = (0, environment_ts_1.variable)(environment, 'GITHUB_REPOSITORY');
    const sha = (0, environment_ts_1.variable)(environment, 'GITHUB_SHA');
    return {
        ...(sha === undefined ? {} : { 'org.opencontainers.image.revision': sha }),
        ...(server === undefined || repository === undefined
            ? {}
            : { 'org.opencontainers.image.source': `${server}/${repository}` }),
    };
};
exports.sourceLabels = sourceLabels;
exports.buildPush = {
    main: async (context) => {
        const { environment, log, outputs, clock, temporaryFolder } = context;
        const sha = (0, environment_ts_1.variable)(environment, 'GITHUB_SHA');
        const inputs = context.readInputs((read) => ({
            repository: read.required('repository', image_reference_ts_1.parseRepository),
            compartment: read.required('compartment-id', (0, ocid_ts_1.ocidOf)('compartment', 'tenancy')),
            registry: read.optional('registry', registry_host_ts_1.asRegistryHost),
            folder: read.withDefault('context', input_text_ts_1.asText, '.'),
            dockerfile: read.optional('dockerfile', input_text_ts_1.asText),
            target: read.optional('target', input_text_ts_1.asText),
            platform: read.optional('platform', input_text_ts_1.asText),
            arguments: read.withDefault('build-args', input_text_ts_1.asPairs, {}),
            tags: read.list('tags', image_reference_ts_1.parseTag),
            builder: read.withDefault('builder', (0, input_text_ts_1.asOneOf)('auto', 'docker', 'podman', 'buildah'), 'auto'),
        }));
        const session = await (0, oci_session_ts_1.openSession)(environment, (secret) => log.mask(secret));
        const tags = [...new Set([...(sha === undefined ? [] : [sha]), ...inputs.tags])];
        const request = {
            registry: inputs.registry ?? (0, registry_token_ts_1.registryHost)(session),
            repository: inputs.repository,
            compartmentId: inputs.compartment,
            tags: tags.length === 0 ? ['latest'] : tags,
            build: {
                context: inputs.folder,
                arguments: inputs.arguments,
                labels: (0, exports.sourceLabels)(environment),
                authFile: (0, docker_config_file_ts_1.dockerConfigPath)(environment),
                ...(inputs.dockerfile === undefined ? {} : { dockerfile: inputs.dockerfile }),
                ...(inputs.target === undefined ? {} : { target: inputs.target }),
                ...(inputs.platform === undefined ? {} : { platform: inputs.platform }),
            },
        };
        (0, require_login_ts_1.requireLogin)(await (0, private_file_ts_1.readIfThere)(request.build.authFile), request.registry);
        const clients = {
            repositories: (0, repositories_ts_1.repositories)(session, clock),
            builder: await (0, image_builder_ts_1.pickBuilder)(exec_ts_1.exec, inputs.builder, temporaryFolder),
        };
        const stage = log.stage('build-push');
        const plan = await (0, build_push_ts_1.planRepository)(request, clients.repositories);
        const image = await (0, cancellation_ts_1.withCancellation)((signal) => (0, build_push_ts_1.buildAndPush)(request, plan, clients, stage, signal));
        await outputs.set('image', image.reference);
        await outputs.set('name', image.name);
        await outputs.set('digest', image.digest);
        await outputs.set('tags', image.tags.join('\n'));
        stage.done(`pushed ${image.reference}`);
    },
};


/***/ }),

/***/ 79806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeAccess = exports.connectToCluster = exports.logInToRegistry = exports.openIdentity = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const api_server_ts_1 = __webpack_require__(88582);
const cluster_ts_1 = __webpack_require__(82762);
const exec_ts_1 = __webpack_require__(55751);
const helm_ts_1 = __webpack_require__(41830);
const kept_texts_ts_1 = __webpack_require__(67975);
const kubectl_namespaces_ts_1 = __webpack_require__(29603);
const kubectl_ts_1 = __webpack_require__(83118);
const oci_session_ts_1 = __webpack_require__(75284);
const registry_place_ts_1 = __webpack_require__(15587);
const oke_token_ts_1 = __webpack_require__(20253);
const registry_token_ts_1 = __webpack_require__(99409);
const text_file_ts_1 = __webpack_require__(88356);
const token_plugin_ts_1 = __webpack_require__(32613);
const kubeconfig_ts_1 = __webpack_require__(67664);
const prove_access_ts_1 = __webpack_require__(84756);
const target_ts_1 = __webpack_require__(5290);
const login_ocir_ts_1 = __webpack_require__(27702);
const docker_config_ts_1 = __webpack_require__(6967);
const ocid_ts_1 = __webpack_require__(42371);
const auth_ts_1 = __webpack_require__(86297);
const kubeconfig_ts_2 = __webpack_require__(11276);
const login_ocir_ts_2 = __webpack_require__(94770);
/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0, oci_session_ts_1.openSession)(context.environment, (secret) => context.log.mask(secret))
        : await (0, auth_ts_1.signIn)(inputs.signIn, region ?? '', context);
    if (environment.cluster !== undefined) {
        (0, ocid_ts_1.requireRealm)((0, ocid_ts_1.parseOcid)(environment.cluster, 'cluster'), session.realm);
    }
    return region === undefined ? session : { ...session, region };
};
exports.openIdentity = openIdentity;
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await (0, registry_token_ts_1.fetchRegistryToken)(await (0, registry_place_ts_1.sessionFor)(registry, session, clock), clock);
    const wanted = { host: registry, username: registry_token_ts_1.bearerUser, password: token };
    log.mask(token);
    log.mask((0, docker_config_ts_1.authOf)(wanted));
    await (0, login_ocir_ts_1.login)([wanted], (0, login_ocir_ts_2.loginPlaces)(context), (records) => state.save('login', records));
};
exports.logInToRegistry = logInToRegistry;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, session, { state, clock, environment, temporaryFolder, log }) => {
    const path = (0, node_path_1.join)(temporaryFolder, `kubeconfig-${(0, node_crypto_1.randomUUID)()}`);
    const target = await (0, target_ts_1.findTarget)(clusterId, undefined, (0, cluster_ts_1.clusters)(session, clock));
    const { token } = (0, oke_token_ts_1.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    await (0, prove_access_ts_1.proveAccess)(target, (0, api_server_ts_1.apiServer)(target, token));
    const { name, server, certificateAuthority } = target;
    const plugin = (0, token_plugin_ts_1.tokenPlugin)(clusterId, session.region, environment);
    await (0, kubeconfig_ts_1.addContext)({ name, server, certificateAuthority, plugin }, (0, text_file_ts_1.textFile)(path), (0, kept_texts_ts_1.keptTexts)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const access = { kubeconfig: path, context: name };
    return {
        kubernetes: (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, access),
        helm: (0, helm_ts_1.helm)(exec_ts_1.exec, access),
        namespaces: (0, kubectl_namespaces_ts_1.kubectlNamespaces)(exec_ts_1.exec, access),
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
exports.openClients = exports.once = void 0;
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
exports.once = once;
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
        engine: (0, exports.once)(() => (0, container_engine_ts_1.openContainerEngine)(session, clock)),
        network: (0, exports.once)(() => (0, network_adapter_ts_1.openNetwork)(session)),
        repositories: (0, exports.once)(() => Promise.resolve((0, repositories_ts_1.repositories)(session, clock))),
        builder: (0, exports.once)(() => (0, image_builder_ts_1.pickBuilder)(exec_ts_1.exec, image?.builder ?? 'auto', temporaryFolder)),
        connect: (0, exports.once)(() => (0, access_ts_1.connectToCluster)(cluster ?? '', session, context)),
        requireTool: async (command, ...args) => {
            await (0, exec_ts_1.exec)({ command, args, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const known = release.image ?? (0, requests_ts_1.imageToCome)(inputs.environment, registry);
            const request = (0, requests_ts_1.deployRequest)(inputs, release, registry, known);
            const progress = checkProgress(inputs.mode, context);
            return (0, deploy_ts_1.renderRelease)(request.release, (0, helm_ts_1.helm)(exec_ts_1.exec, {}), progress);
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
    ['preview-values', 'preview.values', 'list'],
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
exports.readPipelineInputs = exports.readPipeline = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const inputs_ts_1 = __webpack_require__(39205);
const graph_ts_1 = __webpack_require__(18711);
const settings_ts_1 = __webpack_require__(18449);
const action_error_ts_1 = __webpack_require__(21025);
const cluster_region_ts_1 = __webpack_require__(21573);
const environment_file_ts_1 = __webpack_require__(96090);
const input_text_ts_1 = __webpack_require__(12736);
const choice_ts_1 = __webpack_require__(75503);
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
const pickStages = (read, draft, offered) => {
    const asked = read.list('stages', (0, input_text_ts_1.asOneOf)(...offered));
    if (asked.length > 0)
        return offered.filter((name) => asked.includes(name));
    const described = offered.filter((name) => draft.has(settings_ts_1.ownSection[name]));
    return described.length > 0 ? described : offered;
};
const readEnvironment = (read, offered, sections) => {
    const source = readSource(read);
    const draft = new environment_file_ts_1.EnvironmentDraft(source, (0, fields_ts_1.readOverrides)(read), fields_ts_1.inputsFor);
    const picked = new Set(pickStages(read, draft, offered));
    const needed = new Set([...sections, ...[...picked].flatMap((name) => settings_ts_1.neededSections[name])]);
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
const hasSignIn = (read) => ['identity-domain-url', 'oidc-client', 'private-key'].some((name) => read.has(name));
/** `offered` are the stages that can be picked; `sections` are needed whichever they are. */
const readPipeline = (read, variables, offered = graph_ts_1.stageNames, sections = []) => {
    const isSignedIn = (0, environment_ts_1.variable)(variables, 'OCI_CLI_CONFIG_FILE') ?? (0, environment_ts_1.variable)(variables, 'OCI_CONFIG_FILE');
    const signsIn = hasSignIn(read);
    const { environment, picked } = readEnvironment(read, offered, sections);
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
        signIn: isSignedIn !== undefined && !signsIn ? undefined : (0, auth_ts_1.readSignIn)(read, variables),
        region,
        pull: readPull(read),
        createNamespace: read.withDefault('create-namespace', input_text_ts_1.asFlag, true),
    };
};
exports.readPipeline = readPipeline;
/** With what is wrong with the inputs, whether there is a way to sign in at all: it needs a look around. */
const withSignIn = async (error, signIn, context) => {
    if (signIn === undefined)
        return error;
    try {
        await (0, choice_ts_1.choose)(signIn, context);
        return error;
    }
    catch (missing) {
        if (!(missing instanceof action_error_ts_1.ActionError))
            return error;
        return new inputs_ts_1.InputsError([...error.problems, missing.message], [error.hint, missing.hint]);
    }
};
/** @throws InputsError naming everything that is wrong with the inputs and the environment file. */
const readPipelineInputs = async (context) => {
    let signIn;
    try {
        return context.readInputs((read) => {
            const inputs = (0, exports.readPipeline)(read, context.environment);
            // Inputs that are given and wrong are among the problems already.
            if (!hasSignIn(read))
                signIn = inputs.signIn;
            return inputs;
        });
    }
    catch (error) {
        throw error instanceof inputs_ts_1.InputsError ? await withSignIn(error, signIn, context) : error;
    }
};
exports.readPipelineInputs = readPipelineInputs;


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

/***/ 66422:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.podmanPushArguments = exports.podmanBuildArguments = exports.buildxArguments = void 0;
const registry_host_ts_1 = __webpack_require__(28442);
/** The options that `docker build`, `docker buildx build`, `podman build` and `buildah build` share. */
const common = (build) => [
    ...(build.dockerfile === undefined ? [] : [`--file=${build.dockerfile}`]),
    ...(build.platform === undefined ? [] : [`--platform=${build.platform}`]),
    ...(build.target === undefined ? [] : [`--target=${build.target}`]),
    ...Object.entries(build.arguments).map(([key, value]) => `--build-arg=${key}=${value}`),
    ...Object.entries(build.labels).map(([key, value]) => `--label=${key}=${value}`),
    ...build.references.map((reference) => `--tag=${reference}`),
];
/**
 * `docker buildx build` that pushes by itself. Attestations are off: they turn the image into an
 * index, which has another digest each time and which a virtual node would have to resolve.
 */
const buildxArguments = (build, metadataFile) => [
    'buildx',
    'build',
    ...common(build),
    '--provenance=false',
    '--push',
    `--metadata-file=${metadataFile}`,
    build.context,
];
exports.buildxArguments = buildxArguments;
/** `podman build` or `buildah build`; layers are kept, so a second build of the same is quick. */
const podmanBuildArguments = (build) => [
    'build',
    '--layers',
    '--timestamp=0',
    ...common(build),
    build.context,
];
exports.podmanBuildArguments = podmanBuildArguments;
/** `podman push` or `buildah push`; plain http only to this machine. */
const podmanPushArguments = (build, reference, digestFile) => [
    'push',
    `--authfile=${build.authFile}`,
    `--digestfile=${digestFile}`,
    ...((0, registry_host_ts_1.isLoopback)(build.registry) ? ['--tls-verify=false'] : []),
    reference,
];
exports.podmanPushArguments = podmanPushArguments;


/***/ }),

/***/ 73191:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pickBuilder = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const builder_arguments_ts_1 = __webpack_require__(66422);
const minutes = 60_000;
/** Runs `use` with a folder that is gone afterwards. */
const inFolder = async (parent, use) => {
    const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)(parent, 'image-'));
    try {
        return await use(folder);
    }
    finally {
        await (0, promises_1.rm)(folder, { recursive: true, force: true });
    }
};
const stoppedBy = (signal) => (signal === undefined ? {} : { signal });
/** `docker buildx`, with the logins of the config file that it is given. */
const buildx = (exec, temporary) => ({
    name: 'docker',
    build: (build, onLine, signal) => inFolder(temporary, async (folder) => {
        const metadata = (0, node_path_1.join)(folder, 'metadata.json');
        const env = { DOCKER_CONFIG: (0, node_path_1.dirname)(build.authFile) };
        const args = (0, builder_arguments_ts_1.buildxArguments)(build, metadata);
        await exec({
            command: 'docker',
            args,
            env,
            onLine,
            timeout: 60 * minutes,
            ...stoppedBy(signal),
        });
        const { 'containerimage.digest': digest } = JSON.parse(await (0, promises_1.readFile)(metadata, 'utf8'));
        return requireDigest(digest);
    }),
});
/** podman and buildah take the same arguments for what we ask of them. */
const podmanLike = (name, exec, temporary) => ({
    name,
    build: (build, onLine, signal) => inFolder(temporary, async (folder) => {
        const file = (0, node_path_1.join)(folder, 'digest');
        const args = (0, builder_arguments_ts_1.podmanBuildArguments)(build);
        await exec({ command: name, args, onLine, timeout: 60 * minutes, ...stoppedBy(signal) });
        for (const reference of build.references) {
            const push = (0, builder_arguments_ts_1.podmanPushArguments)(build, reference, file);
            await exec({
                command: name,
                args: push,
                onLine,
                timeout: 30 * minutes,
                ...stoppedBy(signal),
            });
        }
        return requireDigest((await (0, promises_1.readFile)(file, 'utf8')).trim());
    }),
});
const requireDigest = (digest) => {
    if (typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    throw new action_error_ts_1.ActionError({
        code: 'IMAGE_DIGEST_MISSING',
        message: 'the image was pushed, but the builder did not say its digest',
        hint: 'Update the builder, or choose another one with "builder".',
    });
};
/** Commands that succeed only where the builder really works: a daemon that answers, storage that can be used. */
const probes = {
    docker: [['buildx', 'version'], ['info']],
    podman: [['info']],
    buildah: [['info']],
};
/** Why the builder does not work here; undefined if it does. */
const problemOf = async (exec, name) => {
    for (const args of probes[name]) {
        try {
            await exec({ command: name, args, timeout: 20_000 });
        }
        catch (error) {
            return (0, action_error_ts_1.messageOf)(error);
        }
    }
    return undefined;
};
/**
 * The builder that is asked for, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING, with what each of them said
 */
const pickBuilder = async (exec, wanted, temporary) => {
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted];
    const problems = [];
    for (const name of candidates) {
        const problem = await problemOf(exec, name);
        if (problem === undefined)
            return name === 'docker' ? buildx(exec, temporary) : podmanLike(name, exec, temporary);
        problems.push(problem);
    }
    throw new action_error_ts_1.ActionError({
        code: 'IMAGE_BUILDER_MISSING',
        message: [`none of these builders works here: ${candidates.join(', ')}`, ...problems].join('\n'),
        hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither, but for a user who is not root newuidmap (package uidmap on Debian and Ubuntu).',
    });
};
exports.pickBuilder = pickBuilder;


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

/***/ 19518:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repositories = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(75053);
/** Three plain calls, signed by ourselves: loading the SDK takes longer than they do. */
const repositories = (session, clock) => {
    const call = async (details) => {
        const answer = await (0, oci_request_ts_1.callOci)(session, { service: 'artifacts', ...details }, clock);
        return (answer.body ?? {});
    };
    return {
        namespace: async () => {
            const query = new URLSearchParams({ compartmentId: session.tenancyId });
            const { namespace } = await call({
                method: 'GET',
                path: `/20160918/container/configuration?${query.toString()}`,
                operation: 'GetContainerConfiguration',
                doing: "read the container registry's namespace",
                policy: 'read repos',
            });
            return String(namespace);
        },
        find: async (compartmentId, name) => {
            const query = new URLSearchParams({ compartmentId, displayName: name });
            const { items } = await call({
                method: 'GET',
                path: `/20160918/container/repositories?${query.toString()}`,
                operation: 'ListContainerRepositories',
                doing: `look for repository ${name}`,
                policy: 'read repos',
            });
            const all = Array.isArray(items) ? items.map(repositoryOf) : [];
            return all.find((repository) => repository.name === name);
        },
        create: async (compartmentId, name) => {
            const details = {
                method: 'POST',
                path: '/20160918/container/repositories',
                body: { compartmentId, displayName: name, isPublic: false },
                operation: 'CreateContainerRepository',
                doing: `create repository ${name}`,
                policy: 'manage repos',
            };
            return repositoryOf(await call(details).catch((error) => Promise.reject(taken(name, error))));
        },
    };
};
exports.repositories = repositories;
const repositoryOf = (value) => {
    const { id, displayName, isImmutable } = value;
    return { id: String(id), name: String(displayName), isImmutable: isImmutable === true };
};
/** Names are unique in a tenancy and region, over all compartments, also those we may not see. */
const taken = (name, error) => {
    if (!(error instanceof action_error_ts_1.ActionError) || error.service?.status !== 409) {
        return error instanceof Error ? error : new Error(String(error));
    }
    return new action_error_ts_1.ActionError({
        code: 'REPOSITORY_ELSEWHERE',
        message: `repository ${name} exists already, but not in the compartment that is given`,
        hint: 'Repository names are unique in a tenancy and region. Give the compartment that it lies in, ' +
            'move it, or choose another name; pushing to a missing repository made it in the root compartment.',
        cause: error,
        service: error.service,
    });
};


/***/ }),

/***/ 43296:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildAndPush = exports.planRepository = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Whether the repository has to be made, as a plan; nothing is changed. */
const planRepository = async (request, repositories) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    if (found !== undefined)
        return { changes: [], kept: [`repository ${request.repository}`] };
    const change = {
        action: 'create',
        target: `repository ${request.repository}`,
        description: 'private, in the compartment that is given',
    };
    return { changes: [change], kept: [] };
};
exports.planRepository = planRepository;
/**
 * Makes the repository if the plan says so, then builds and pushes. The repository is never left
 * to the push: that would make it in the root compartment.
 *
 * @param changed is told of the repository at once, since the build may still fail
 * @throws ActionError IMAGE_BUILD_FAILED, REPOSITORY_ELSEWHERE
 */
const buildAndPush = async (request, plan, clients, progress, signal, changed = () => undefined) => {
    const { repositories, builder } = clients;
    for (const change of plan.changes) {
        const how = await makeRepository(request, repositories);
        if (how === 'Created')
            changed(change);
        progress.info(`${how} repository ${request.repository}`);
    }
    const namespace = await repositories.namespace();
    const name = `${request.registry}/${namespace}/${request.repository}`;
    const references = request.tags.map((tag) => `${name}:${tag}`);
    const build = { ...request.build, references, registry: request.registry };
    const digest = await builder
        .build(build, (line) => progress.info(line), signal)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    progress.info(`Pushed ${name}@${digest}`);
    return { reference: `${name}@${digest}`, name, digest, tags: request.tags };
};
exports.buildAndPush = buildAndPush;
/** A job beside this one may have made it since the plan: then it is found. */
const makeRepository = async ({ compartmentId, repository }, repositories) => {
    try {
        await repositories.create(compartmentId, repository);
        return 'Created';
    }
    catch (error) {
        const isTaken = error instanceof action_error_ts_1.ActionError && error.code === 'REPOSITORY_ELSEWHERE';
        if (isTaken && (await repositories.find(compartmentId, repository)) !== undefined)
            return 'Found';
        throw error;
    }
};
/** What the end of a builder's output means. */
const hints = [
    [
        /denied|unauthorized|403|forbidden/i,
        'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
    ],
    [
        /immutable|already exists|overwrite/i,
        'The repository is immutable and has this tag already: choose another tag.',
    ],
    [
        /no such file|not found|failed to read dockerfile/i,
        'Check "context" and "dockerfile": both are relative to the workspace.',
    ],
];
const buildFailure = (builder, name, error) => {
    const message = (0, action_error_ts_1.messageOf)(error);
    const known = hints.find(([pattern]) => pattern.test(message));
    return new action_error_ts_1.ActionError({
        code: 'IMAGE_BUILD_FAILED',
        message: `could not build and push ${name} with ${builder}: ${message}`,
        hint: known?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
        cause: error,
    });
};


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

/***/ 6733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadScript = loadScript;
exports.expectedRequests = expectedRequests;
exports.loadProfile = loadProfile;
exports.rateAfterRamp = rateAfterRamp;
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
/** Milliseconds at the full rate that send as much as the whole load: the ramp begins at a tenth. */
const fullMilliseconds = ({ durationMilliseconds, rampMilliseconds }) => durationMilliseconds - rampMilliseconds * 0.45;
/** Requests that the whole load amounts to. */
function expectedRequests(options) {
    return Math.round((options.ratePerSecond * fullMilliseconds(options)) / 1000);
}
/** The rate as it is asked for: milliseconds from the start of the load, requests per second. */
function loadProfile(options) {
    const { ratePerSecond: rate, durationMilliseconds: end, rampMilliseconds: ramp } = options;
    const start = ramp === 0 ? rate : rate / 10;
    return [
        [0, start],
        [ramp, rate],
        [end, rate],
        [end, 0],
    ];
}
/** Requests per second after the ramp, from the mean over the whole load. */
function rateAfterRamp(mean, options) {
    return (mean * options.durationMilliseconds) / fullMilliseconds(options);
}
/** The address with a path below it, whatever slashes either has. */
function joinUrl(url, path) {
    return `${url.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}


/***/ }),

/***/ 18449:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expectations = exports.profileOf = exports.loadRequest = exports.nodePoolTarget = exports.networkSettings = exports.ownSection = exports.neededSections = void 0;
const rate_ts_1 = __webpack_require__(68414);
const script_ts_1 = __webpack_require__(6733);
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
    databaseSubnetId: network['database-subnet'],
    groups: network.groups,
    clients: network.clients,
    listeners: network.listeners ?? ((network['udp-listeners'] ?? []).length > 0 ? [] : [80]),
    udpListeners: network['udp-listeners'],
    apiClients: network['api-clients'],
    loadBalancer: network['load-balancer-type'],
    hasOidc: network['openid-connect'],
    isInternetAllowed: network['pods-to-internet'],
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
/** How the rate goes, where it is ours: a script of the user may do anything. */
const profileOf = (load) => load === undefined || load.script !== undefined ? undefined : (0, script_ts_1.loadProfile)((0, exports.loadRequest)(load, ''));
exports.profileOf = profileOf;
const expectations = (scaling) => Object.entries(scaling).map(([hpa, expected]) => ({
    hpa,
    atLeast: expected['at-least'],
    within: expected.within,
}));
exports.expectations = expectations;


/***/ }),

/***/ 53664:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireLogin = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Logins are kept under a host, its address, or its address with a path. */
const hostOf = (key) => key.replace(/^https?:\/\//, '').split('/')[0] ?? key;
/** What is no JSON is left to the builder to complain of. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * Refuses a push that nobody has logged in for, before an image is built in vain. What a credential
 * helper holds is not asked: it counts as a login.
 *
 * @param text docker's config.json; undefined if there is no such file
 * @throws ActionError REGISTRY_LOGIN_MISSING
 */
const requireLogin = (text, host) => {
    const config = parsed(text?.trim() || '{}');
    if (config === undefined)
        return;
    const isHelped = Boolean(config.credHelpers?.[host] ?? config.credsStore);
    const hosts = Object.keys(config.auths ?? {}).map(hostOf);
    if (isHelped || hosts.includes(host))
        return;
    const others = hosts.length === 0 ? '' : ` (only to ${hosts.join(', ')})`;
    throw new action_error_ts_1.ActionError({
        code: 'REGISTRY_LOGIN_MISSING',
        message: `cannot push to ${host}: this job has not logged in to it${others}`,
        hint: 'Run the login-ocir action before this step, in the same job and for the same host.',
    });
};
exports.requireLogin = requireLogin;


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
const flag = (description) => zod_1.z.boolean().meta({ description });
const network = zod_1.z
    .strictObject({
    mode: (0, environment_fields_ts_1.oneOf)(['security-list', 'nsg'], 'Where rules are added.').default('security-list'),
    'node-subnet': (0, environment_fields_ts_1.parsed)(subnet, "OCID of the virtual nodes' subnet."),
    'pod-subnet': (0, environment_fields_ts_1.parsed)(subnet, "OCID of the pods' subnet, if they have one of their own.").optional(),
    'database-subnet': (0, environment_fields_ts_1.parsed)(subnet, 'OCID of the subnet of a MySQL database that pods reach.').optional(),
    groups: zod_1.z
        .strictObject({
        endpoint: group('Kubernetes API endpoint').optional(),
        nodes: group('virtual nodes').optional(),
        pods: group('pods').optional(),
        'load-balancer': group('load balancers').optional(),
        database: group('database').optional(),
    })
        .meta({ description: 'Network security groups, needed in mode nsg.' })
        .default({}),
    listeners: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.whole)(1, 65_535, 'A TCP port.'), 'TCP ports of the load balancer; 80 without listeners and udp-listeners.')
        .min(1)
        .optional(),
    clients: (0, environment_fields_ts_1.listOf)(block, 'Who may use the load balancer.').min(1).default(['0.0.0.0/0']),
    'api-clients': (0, environment_fields_ts_1.listOf)(block, 'Who may call the Kubernetes API; no rule if empty.').default([]),
    'load-balancer-type': (0, environment_fields_ts_1.oneOf)(['lb', 'nlb', 'nlb-preserving-source'], "lb, or a network load balancer, behind which pods may see the clients' addresses.").optional(),
    'udp-listeners': (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.whole)(1, 65_535, 'A UDP port.'), 'UDP ports of a network load balancer.').optional(),
    'openid-connect': flag("The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's.").optional(),
    'pods-to-internet': flag('Pods may open connections to the internet, through a NAT gateway.').optional(),
})
    .refine(({ 'udp-listeners': udp = [], 'load-balancer-type': type }) => udp.length === 0 || (type ?? 'lb') !== 'lb', {
    path: ['udp-listeners'],
    message: 'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
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
const preview = zod_1.z
    .strictObject({
    values: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.words)('A values file.', 'deploy/preview.yaml'), "Values files of previews, laid over the release's; release.set still wins.").default([]),
})
    .meta({ description: 'What differs in the previews of pull requests.' });
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
    preview: preview.optional(),
});


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
