export const id = 4836;
export const ids = [4836,8711];
export const modules = {

/***/ 79806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeAccess = exports.connectToCluster = exports.logInToRegistry = exports.openIdentity = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const api_server_ts_1 = __webpack_require__(87549);
const cluster_ts_1 = __webpack_require__(59019);
const exec_ts_1 = __webpack_require__(84613);
const helm_ts_1 = __webpack_require__(25829);
const kept_texts_ts_1 = __webpack_require__(61155);
const kubectl_namespaces_ts_1 = __webpack_require__(40968);
const kubectl_ts_1 = __webpack_require__(51083);
const oci_session_ts_1 = __webpack_require__(81634);
const registry_place_ts_1 = __webpack_require__(85517);
const oke_token_ts_1 = __webpack_require__(71108);
const registry_token_ts_1 = __webpack_require__(68379);
const text_file_ts_1 = __webpack_require__(71984);
const token_plugin_ts_1 = __webpack_require__(86866);
const kubeconfig_ts_1 = __webpack_require__(67664);
const signed_in_ts_1 = __webpack_require__(49610);
const prove_access_ts_1 = __webpack_require__(84756);
const target_ts_1 = __webpack_require__(5290);
const login_ocir_ts_1 = __webpack_require__(27702);
const ocid_ts_1 = __webpack_require__(86237);
const auth_ts_1 = __webpack_require__(86297);
const kubeconfig_ts_2 = __webpack_require__(11276);
const login_ocir_ts_2 = __webpack_require__(94770);
const mask_login_ts_1 = __webpack_require__(70715);
/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0, oci_session_ts_1.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0, auth_ts_1.signIn)(inputs.signIn, region ?? '', context);
    (0, signed_in_ts_1.requireTenancy)(session, inputs.allowedTenancies);
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
    (0, mask_login_ts_1.maskLogin)(wanted, log);
    await (0, login_ocir_ts_1.login)([wanted], (0, login_ocir_ts_2.loginPlaces)(context), (records) => state.save('login', records));
};
exports.logInToRegistry = logInToRegistry;
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, session, { state, clock, environment, temporaryFolder, log, signal }) => {
    const path = (0, node_path_1.join)(temporaryFolder, `kubeconfig-${(0, node_crypto_1.randomUUID)()}`);
    const target = await (0, target_ts_1.findTarget)(clusterId, undefined, (0, cluster_ts_1.clusters)(session, clock));
    const { token } = (0, oke_token_ts_1.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    await (0, prove_access_ts_1.proveAccess)(target, (0, api_server_ts_1.apiServer)(target, token, clock));
    const { name, server, certificateAuthority } = target;
    const plugin = (0, token_plugin_ts_1.tokenPlugin)(clusterId, session.region, environment);
    await (0, kubeconfig_ts_1.addContext)({ name, server, certificateAuthority, plugin }, (0, text_file_ts_1.textFile)(path), (0, kept_texts_ts_1.keptTexts)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0, exec_ts_1.execUntil)(signal);
    return {
        kubernetes: (0, kubectl_ts_1.kubectl)(exec, access),
        helm: (0, helm_ts_1.helm)(exec, access),
        namespaces: (0, kubectl_namespaces_ts_1.kubectlNamespaces)(exec, access),
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
const node_crypto_1 = __webpack_require__(77598);
const container_engine_ts_1 = __webpack_require__(44589);
const exec_ts_1 = __webpack_require__(84613);
const helm_ts_1 = __webpack_require__(25829);
const http_probe_ts_1 = __webpack_require__(13358);
const image_builder_ts_1 = __webpack_require__(75229);
const k6_ts_1 = __webpack_require__(93036);
const network_adapter_ts_1 = __webpack_require__(45109);
const repositories_ts_1 = __webpack_require__(89676);
const workflow_runs_ts_1 = __webpack_require__(35408);
const script_variable_ts_1 = __webpack_require__(27082);
const deploy_ts_1 = __webpack_require__(32636);
const mask_login_ts_1 = __webpack_require__(70715);
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
    const { clock, temporaryFolder, signal } = context;
    const exec = (0, exec_ts_1.execUntil)(signal);
    const { cluster, release, image, load } = inputs.environment;
    const token = inputs.githubToken;
    return {
        engine: (0, exports.once)(() => (0, container_engine_ts_1.openContainerEngine)(session, clock)),
        network: (0, exports.once)(() => (0, network_adapter_ts_1.openNetwork)(session, clock)),
        repositories: (0, exports.once)(() => Promise.resolve((0, repositories_ts_1.repositories)(session, clock))),
        builder: (0, exports.once)(() => (0, image_builder_ts_1.pickBuilder)(exec, image?.builder ?? 'auto', temporaryFolder, clock)),
        connect: (0, exports.once)(() => (0, access_ts_1.connectToCluster)(cluster ?? '', session, context)),
        requireTool: async (command, ...args) => {
            await exec({ command, args, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const known = release.image ?? (0, requests_ts_1.imageToCome)(inputs.environment, registry);
            const request = (0, requests_ts_1.deployRequest)(inputs, release, registry, known);
            if (request.pullSecret !== undefined)
                (0, mask_login_ts_1.maskLogin)(request.pullSecret.login, context.log);
            const progress = checkProgress(inputs.mode, context);
            return (0, deploy_ts_1.renderRelease)(request.release, (0, helm_ts_1.helm)(exec, {}), progress);
        },
        k6: (0, k6_ts_1.k6)(exec, temporaryFolder, (0, script_variable_ts_1.scriptEnvironment)(load?.environment ?? [], context.environment)),
        probe: (0, http_probe_ts_1.probeWith)(clock),
        runs: (0, workflow_runs_ts_1.workflowRuns)(context.environment, (0, node_crypto_1.randomUUID)(), clock, token),
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
const node_path_1 = __webpack_require__(76760);
const workspace_ts_1 = __webpack_require__(83421);
const environment_ts_1 = __webpack_require__(45047);
const inputs_ts_1 = __webpack_require__(39205);
const graph_ts_1 = __webpack_require__(18711);
const settings_ts_1 = __webpack_require__(18449);
const action_error_ts_1 = __webpack_require__(21025);
const cluster_region_ts_1 = __webpack_require__(15563);
const environment_file_ts_1 = __webpack_require__(46600);
const image_reference_ts_1 = __webpack_require__(16637);
const input_text_ts_1 = __webpack_require__(12736);
const registry_host_ts_1 = __webpack_require__(74844);
const path_ts_1 = __webpack_require__(5551);
const script_variable_ts_1 = __webpack_require__(27082);
const choice_ts_1 = __webpack_require__(75503);
const auth_ts_1 = __webpack_require__(86297);
const fields_ts_1 = __webpack_require__(18017);
const paths_ts_1 = __webpack_require__(79946);
const review_ts_1 = __webpack_require__(51388);
const DEFAULT_FILE = '.github/oke.yml';
const readSource = (read, workspace) => {
    const path = read.optional('environment-file', path_ts_1.asPath);
    const file = path ?? DEFAULT_FILE;
    // The workflow may name a file that a step made elsewhere; a link of the checkout may not.
    const isElsewhere = (0, node_path_1.isAbsolute)(file) || file.startsWith('..');
    const place = isElsewhere ? file : (0, workspace_ts_1.placeInWorkspace)(workspace, 'input "environment-file"', file);
    if ((0, node_fs_1.existsSync)(place))
        return { path: file, text: (0, node_fs_1.readFileSync)(place, 'utf8') };
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
const readEnvironment = (read, variables, offered, sections) => {
    const workspace = (0, workspace_ts_1.openWorkspace)(variables);
    const source = readSource(read, workspace);
    const draft = new environment_file_ts_1.EnvironmentDraft(source, (0, fields_ts_1.readOverrides)(read), fields_ts_1.inputsFor);
    const picked = new Set(pickStages(read, draft, offered));
    const needed = new Set([...sections, ...[...picked].flatMap((name) => settings_ts_1.neededSections[name])]);
    const { environment, problems } = draft.read([...needed]);
    const hint = `Correct ${source.path} or the input; schema/oke.schema.json describes every key.`;
    problems.forEach((problem) => read.problem(problem, hint));
    if (environment === undefined)
        return { environment, picked };
    const note = (problem, todo) => read.problem(problem, todo);
    (0, review_ts_1.reviewEnvironment)(environment, picked, note);
    (0, script_variable_ts_1.scriptEnvironment)(environment.load?.environment ?? [], variables, note);
    return { environment: (0, paths_ts_1.placePaths)(environment, picked, workspace), picked };
};
const readPull = (read) => {
    const image = read.optional('image', image_reference_ts_1.parseImageReference);
    const hosts = [read.optional('registry', registry_host_ts_1.asRegistryHost) ?? [], image?.registry ?? []].flat();
    const username = read.optional('pull-username', input_text_ts_1.asText);
    const token = read.secret('pull-token');
    if (username !== undefined && token !== undefined)
        return { username, token, hosts };
    if (username !== undefined || token !== undefined) {
        const hint = 'Give both to have the pull secret made, or neither if it exists.';
        read.problem('inputs "pull-username" and "pull-token" belong together', hint);
    }
    return undefined;
};
const hasKeys = (read) => ['identity-domain-url', 'oidc-client', 'private-key'].some((name) => read.has(name));
const hasSignIn = (read) => read.has('method') || hasKeys(read);
/** `offered` are the stages that can be picked; `sections` are needed whichever they are. */
const readPipeline = (read, variables, offered = graph_ts_1.stageNames, sections = []) => {
    const isSignedIn = (0, environment_ts_1.variable)(variables, 'OCI_CLI_CONFIG_FILE') ?? (0, environment_ts_1.variable)(variables, 'OCI_CONFIG_FILE');
    const signsIn = hasSignIn(read);
    const { environment, picked } = readEnvironment(read, variables, offered, sections);
    const { cluster } = environment ?? {};
    const region = environment?.region ?? (cluster && (0, cluster_region_ts_1.regionOfOcid)(cluster));
    // Instances, resources and profiles may know it themselves.
    if (hasKeys(read) && environment !== undefined && region === undefined) {
        const hint = 'Add region: to the environment file, or the input "region".';
        read.problem('the region is not known: no cluster names it', hint);
    }
    return {
        mode: read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan'), 'apply'),
        picked,
        // Never seen if it could not be read: there are problems then.
        environment: environment ?? {},
        signIn: isSignedIn !== undefined && !signsIn ? undefined : (0, auth_ts_1.readSignIn)(read, variables),
        allowedTenancies: (0, auth_ts_1.readAllowedTenancies)(read),
        region,
        pull: readPull(read),
        githubToken: read.secret('github-token'),
        createNamespace: read.withDefault('create-namespace', input_text_ts_1.asFlag, true),
        isConfined: false,
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

/***/ 79946:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placePaths = void 0;
const build_place_ts_1 = __webpack_require__(92714);
const chart_place_ts_1 = __webpack_require__(45158);
const workspace_ts_1 = __webpack_require__(83421);
const KEYS = { context: 'image.context', dockerfile: 'image.dockerfile' };
/**
 * The environment with every path as tools are given it: absolute, in the workspace, harmless.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placePaths = (environment, picked, workspace) => {
    const { image, release, preview, load } = environment;
    const files = (key, paths) => paths.map((path) => (0, workspace_ts_1.placeInWorkspace)(workspace, key, path));
    const script = load?.script;
    return {
        ...environment,
        // Without a build, a context that holds git's token harms nobody.
        ...(image && picked.has('build-push')
            ? { image: { ...image, ...(0, build_place_ts_1.placeBuild)(workspace, image, KEYS) } }
            : {}),
        ...(release && {
            release: {
                ...release,
                chart: (0, chart_place_ts_1.placeChart)(workspace, 'release.chart', release.chart),
                values: files('release.values', release.values),
            },
        }),
        ...(preview && { preview: { ...preview, values: files('preview.values', preview.values) } }),
        ...(load && script !== undefined
            ? { load: { ...load, script: (0, workspace_ts_1.placeInWorkspace)(workspace, 'load.script', script) } }
            : {}),
    };
};
exports.placePaths = placePaths;


/***/ }),

/***/ 42275:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.registryOf = void 0;
const registry_place_ts_1 = __webpack_require__(85517);
const registry_token_ts_1 = __webpack_require__(68379);
const action_error_ts_1 = __webpack_require__(21025);
const image_reference_ts_1 = __webpack_require__(16637);
/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0, image_reference_ts_1.parseImageReference)(image).registry) || registry;
    if (pull === undefined || (0, registry_place_ts_1.isOwnRegistry)(host, session) || pull.hosts.includes(host))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the image that is built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const registry = environment.image?.registry ?? (0, registry_token_ts_1.registryHost)(session);
    if (picked.has('build-push'))
        (0, registry_place_ts_1.requireOwnRegistry)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};
exports.registryOf = registryOf;


/***/ }),

/***/ 12430:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageToCome = exports.deployRequest = exports.buildRequest = void 0;
const docker_config_file_ts_1 = __webpack_require__(82554);
const environment_ts_1 = __webpack_require__(45047);
const image_values_ts_1 = __webpack_require__(37233);
const image_reference_ts_1 = __webpack_require__(16637);
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
const helmRelease = ({ isConfined }, release, image, secret) => {
    const { name, namespace, chart, version, values, set } = release;
    const keys = { image: release['image-key'], pullSecret: release['pull-secret-key'] };
    return {
        name: name ?? namespace,
        namespace,
        chart,
        values,
        set: { ...(0, image_values_ts_1.imageValues)(image, secret, keys), ...set },
        ...(version === undefined ? {} : { version }),
        isConfined,
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = (inputs, release, registry, image) => {
    const { pull, createNamespace } = inputs;
    const secret = release['pull-secret'] ?? (pull === undefined ? undefined : PULL_SECRET);
    const named = image === undefined ? '' : (0, image_reference_ts_1.parseImageReference)(image).registry;
    const host = named === '' ? registry : named;
    return {
        release: helmRelease(inputs, release, image, secret),
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
const cluster_region_ts_1 = __webpack_require__(15563);
const ocid_ts_1 = __webpack_require__(86237);
const path_ts_1 = __webpack_require__(5551);
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
                ['release.chart', (0, path_ts_1.isRemoteChart)(release.chart) ? undefined : release.chart],
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

/***/ 99837:
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
        '--',
        run.script,
    ];
}
/** Environment of k6: no extension is looked up or built on the way. */
exports.k6Environment = {
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
};


/***/ }),

/***/ 93036:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.k6 = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const k6_arguments_ts_1 = __webpack_require__(99837);
const private_file_ts_1 = __webpack_require__(90146);
/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from PATH; scripts see no more of the job than is given. */
const k6 = (exec, temporary, given) => ({
    run: async (script, environment, { timeout, signal }, onLine) => {
        const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0, node_path_1.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0, node_path_1.join)(folder, 'load.js');
            if ('text' in script)
                await (0, promises_1.writeFile)(path, script.text);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: (0, k6_arguments_ts_1.k6Arguments)({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: { ...given.variables, ...k6_arguments_ts_1.k6Environment },
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
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadScript = loadScript;
exports.expectedRequests = expectedRequests;
exports.loadProfile = loadProfile;
exports.rateAfterRamp = rateAfterRamp;
const url_ts_1 = __webpack_require__(81622);
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
  http.get(${JSON.stringify((0, url_ts_1.joinUrl)(options.url, options.path))}, { timeout: '10s' })
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


/***/ }),

/***/ 18449:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expectations = exports.profileOf = exports.loadRequest = exports.nodePoolTarget = exports.networkSettings = exports.ownSection = exports.neededSections = void 0;
const options_ts_1 = __webpack_require__(97329);
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
/** The options of the section, by their names in the file. */
const optionsOf = (network) => (0, options_ts_1.networkOptions)(Object.fromEntries(Object.entries(options_ts_1.networkOptionFields).map(([key, { name }]) => [key, network[name]])));
const networkSettings = (network) => ({
    mode: network.mode,
    nodeSubnetId: network['node-subnet'],
    podSubnetId: network['pod-subnet'],
    databaseSubnetId: network['database-subnet'],
    groups: network.groups,
    ...optionsOf(network),
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

/***/ 48711:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.valueOf = exports.excessOf = exports.parseOptions = void 0;
const yaml_1 = __webpack_require__(38815);
/** The parser compares each anchor with all before it; nobody writes more by hand. */
const ANCHORS = 100;
/** In front of the text of a scalar, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * How foreign YAML is parsed. A list or mapping as key costs time that doubles with each level.
 * Messages name places, and quote nothing.
 */
exports.parseOptions = { stringKeys: true, prettyErrors: false };
/** What makes a text too much to be parsed, as the end of "it has …"; undefined if nothing does. */
const excessOf = (text, kilobytes) => {
    if (Buffer.byteLength(text) > kilobytes * 1024)
        return `more than ${kilobytes} kB`;
    let anchors = 0;
    let before = '';
    for (const token of new yaml_1.Lexer().lex(text)) {
        if (before !== SCALAR && token.startsWith('&'))
            anchors++;
        if (anchors > ANCHORS)
            return `more than ${ANCHORS} anchors`;
        before = token;
    }
    return undefined;
};
exports.excessOf = excessOf;
/**
 * The value of a document without errors.
 * @throws Error that quotes nothing, for aliases and for nesting that cannot be followed
 */
const valueOf = (document) => {
    try {
        const value = document.toJS({ maxAliasCount: ANCHORS });
        // What refers to itself would be followed for ever.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw new Error('its aliases lead nowhere or to too much, or it is nested too deeply', {
            cause,
        });
    }
};
exports.valueOf = valueOf;


/***/ }),

/***/ 21951:
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

/***/ 46600:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentJsonSchema = exports.EnvironmentDraft = void 0;
const zod_1 = __webpack_require__(50924);
const environment_issue_ts_1 = __webpack_require__(15111);
const environment_schema_ts_1 = __webpack_require__(5105);
const yaml_file_ts_1 = __webpack_require__(6160);
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

/***/ 15111:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeIssue = void 0;
const zod_1 = __webpack_require__(50924);
const environment_schema_ts_1 = __webpack_require__(5105);
const json_ts_1 = __webpack_require__(93258);
const own_ts_1 = __webpack_require__(64870);
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
        return typeof key === 'number'
            ? items
            : ((0, own_ts_1.own)((0, json_ts_1.record)(properties), key) ?? additionalProperties);
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
/** Mappings whose values can be secret. */
const withheld = [
    ['image', 'build-args'],
    ['release', 'set'],
];
/** A value that is wrong, or only its kind, where a secret can stand in it. */
const shown = (value, path) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (withheld.some((prefix) => starts(path, prefix)))
        return 'the value';
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
        : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};
exports.describeIssue = describeIssue;


/***/ }),

/***/ 5105:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentSchema = void 0;
const zod_1 = __webpack_require__(50924);
const cidr_ts_1 = __webpack_require__(81945);
const duration_ts_1 = __webpack_require__(66228);
const environment_fields_ts_1 = __webpack_require__(21951);
const image_reference_ts_1 = __webpack_require__(16637);
const image_reference_ts_2 = __webpack_require__(16637);
const kubernetes_name_ts_1 = __webpack_require__(57859);
const options_ts_1 = __webpack_require__(97329);
const ocid_ts_1 = __webpack_require__(86237);
const path_ts_1 = __webpack_require__(5551);
const rate_ts_1 = __webpack_require__(68414);
const region_ts_1 = __webpack_require__(14574);
const registry_host_ts_1 = __webpack_require__(74844);
const script_variable_ts_1 = __webpack_require__(27082);
const share_ts_1 = __webpack_require__(79113);
const taint_ts_1 = __webpack_require__(5799);
const url_ts_1 = __webpack_require__(81622);
const subnet = (0, ocid_ts_1.ocidOf)('subnet');
const group = (of) => (0, environment_fields_ts_1.parsed)((0, ocid_ts_1.ocidOf)('networksecuritygroup'), `OCID of the network security group of the ${of}.`);
const compartment = (0, ocid_ts_1.ocidOf)('compartment', 'tenancy');
const block = (0, environment_fields_ts_1.parsed)((text) => (0, cidr_ts_1.parseCidr)(text).text, 'A CIDR block.', '0.0.0.0/0');
const flag = (description) => zod_1.z.boolean().meta({ description });
const optionSchemas = {
    blocks: (description) => (0, environment_fields_ts_1.listOf)(block, description),
    'tcp-ports': (description) => (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.whole)(1, 65_535, 'A TCP port.'), description),
    'udp-ports': (description) => (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.whole)(1, 65_535, 'A UDP port.'), description),
    'load-balancer': (description) => (0, environment_fields_ts_1.oneOf)(options_ts_1.loadBalancerKinds, description),
    flag,
};
/** An empty list in place of a default that is not empty may be a mistake that opens everything. */
const optionSchema = (key) => {
    const { form, description } = options_ts_1.networkOptionFields[key];
    const schema = optionSchemas[form](description);
    const fallback = options_ts_1.defaultOptions[key];
    const isList = schema instanceof zod_1.z.ZodArray && Array.isArray(fallback);
    return isList && fallback.length > 0 ? schema.min(1).optional() : schema.optional();
};
const optionShape = Object.assign({}, Object.fromEntries(Object.entries(options_ts_1.networkOptionFields).map(([key, { name }]) => [
    name,
    optionSchema(key),
])));
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
    ...optionShape,
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
    context: (0, environment_fields_ts_1.parsed)(path_ts_1.asPath, 'Folder that is built.').default('.'),
    dockerfile: (0, environment_fields_ts_1.parsed)(path_ts_1.asDockerfile, 'Path of the Dockerfile; Dockerfile in the context if left out.').optional(),
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
    chart: (0, environment_fields_ts_1.parsed)(path_ts_1.asChart, 'Chart: a folder, an archive, or an oci:// address.', 'deploy/chart'),
    version: (0, environment_fields_ts_1.words)('Version of a chart from a registry.').optional(),
    values: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.parsed)(path_ts_1.asPath, 'A values file.'), 'Values files; later ones win.').default([]),
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
    script: (0, environment_fields_ts_1.parsed)(path_ts_1.asPath, 'A k6 script instead of the generated one.').optional(),
    environment: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.parsed)(script_variable_ts_1.parseScriptVariable, 'NAME of a variable of the job, or NAME=value; a secret by its name only.', 'TARGET=canary'), 'What the script finds in __ENV beside BASE_URL, RATE and DURATION.').optional(),
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
    values: (0, environment_fields_ts_1.listOf)((0, environment_fields_ts_1.parsed)(path_ts_1.asPath, 'A values file.', 'deploy/preview.yaml'), "Values files of previews, laid over the release's; release.set still wins.").default([]),
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

/***/ 27082:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scriptEnvironment = exports.parseScriptVariables = exports.parseScriptVariable = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
const refused = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!WITHHELD.test(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
exports.parseScriptVariable = parseScriptVariable;
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(exports.parseScriptVariable);
exports.parseScriptVariables = parseScriptVariables;
/** Looks up what is named; the problem of each name that the job does not have goes to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};
exports.scriptEnvironment = scriptEnvironment;


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseYaml = void 0;
const yaml_1 = __webpack_require__(38815);
const action_error_ts_1 = __webpack_require__(21025);
const bounded_yaml_ts_1 = __webpack_require__(48711);
const own_ts_1 = __webpack_require__(64870);
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
    ? (0, own_ts_1.own)(value, String(key))
    : undefined, content);
/** Far more than anybody writes, and parsed within two seconds whatever it holds. */
const KILOBYTES = 64;
const contentOf = (document, path, problems) => {
    try {
        return (0, bounded_yaml_ts_1.valueOf)(document);
    }
    catch (error) {
        problems.push(`${path}: ${(0, action_error_ts_1.messageOf)(error)}`);
        return undefined;
    }
};
/** Parses a YAML file; an absent one is empty. */
const parseYaml = (path, text) => {
    const lineCounter = new yaml_1.LineCounter();
    const excess = (0, bounded_yaml_ts_1.excessOf)(text ?? '', KILOBYTES);
    const options = { ...bounded_yaml_ts_1.parseOptions, lineCounter };
    const document = (0, yaml_1.parseDocument)(excess === undefined ? (text ?? '') : '', options);
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const place = (node) => at(node?.range?.[0] ?? 0);
    const problems = document.errors.map(({ pos, message, code }) => {
        // Behind the colon of this one stands the text itself, which can be secret.
        const told = code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') : message;
        return `${at(pos[0])} ${told}`;
    });
    if (excess !== undefined)
        problems.push(`${path}: it has ${excess}`);
    const content = problems.length > 0 ? undefined : contentOf(document, path, problems);
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


/***/ }),

/***/ 5799:
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


/***/ })

};
