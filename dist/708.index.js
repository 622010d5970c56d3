export const id = 708;
export const ids = [708];
export const modules = {

/***/ 30708:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildPush = exports.sourceLabels = void 0;
const build_place_ts_1 = __webpack_require__(92714);
const docker_config_file_ts_1 = __webpack_require__(82554);
const exec_ts_1 = __webpack_require__(84613);
const image_builder_ts_1 = __webpack_require__(75229);
const oci_session_ts_1 = __webpack_require__(81634);
const registry_token_ts_1 = __webpack_require__(68379);
const private_file_ts_1 = __webpack_require__(90146);
const repositories_ts_1 = __webpack_require__(89676);
const workspace_ts_1 = __webpack_require__(83421);
const environment_ts_1 = __webpack_require__(45047);
const build_push_ts_1 = __webpack_require__(43296);
const require_login_ts_1 = __webpack_require__(53664);
const image_reference_ts_1 = __webpack_require__(16637);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(86237);
const path_ts_1 = __webpack_require__(5551);
const registry_host_ts_1 = __webpack_require__(74844);
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
        const { environment, log, outputs, clock, temporaryFolder, signal } = context;
        const sha = (0, environment_ts_1.variable)(environment, 'GITHUB_SHA');
        const inputs = context.readInputs((read) => ({
            repository: read.required('repository', image_reference_ts_1.parseRepository),
            compartment: read.required('compartment-id', (0, ocid_ts_1.ocidOf)('compartment', 'tenancy')),
            registry: read.optional('registry', registry_host_ts_1.asRegistryHost),
            context: read.withDefault('context', path_ts_1.asPath, '.'),
            dockerfile: read.optional('dockerfile', path_ts_1.asDockerfile),
            target: read.optional('target', input_text_ts_1.asText),
            platform: read.optional('platform', input_text_ts_1.asText),
            arguments: read.withDefault('build-args', input_text_ts_1.asPairs, {}),
            tags: read.list('tags', image_reference_ts_1.parseTag),
            builder: read.withDefault('builder', (0, input_text_ts_1.asOneOf)('auto', 'docker', 'podman', 'buildah'), 'auto'),
        }));
        const keys = { context: 'input "context"', dockerfile: 'input "dockerfile"' };
        const files = (0, build_place_ts_1.placeBuild)((0, workspace_ts_1.openWorkspace)(environment), inputs, keys);
        const session = await (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret));
        const tags = [...new Set([...(sha === undefined ? [] : [sha]), ...inputs.tags])];
        const request = {
            registry: inputs.registry ?? (0, registry_token_ts_1.registryHost)(session),
            repository: inputs.repository,
            compartmentId: inputs.compartment,
            tags: tags.length === 0 ? ['latest'] : tags,
            build: {
                context: files.context,
                arguments: inputs.arguments,
                labels: (0, exports.sourceLabels)(environment),
                authFile: (0, docker_config_file_ts_1.dockerConfigPath)(environment),
                ...(files.dockerfile === undefined ? {} : { dockerfile: files.dockerfile }),
                ...(inputs.target === undefined ? {} : { target: inputs.target }),
                ...(inputs.platform === undefined ? {} : { platform: inputs.platform }),
            },
        };
        (0, require_login_ts_1.requireLogin)(await (0, private_file_ts_1.readIfThere)(request.build.authFile), request.registry);
        const clients = {
            repositories: (0, repositories_ts_1.repositories)(session, clock),
            builder: await (0, image_builder_ts_1.pickBuilder)((0, exec_ts_1.execUntil)(signal), inputs.builder, temporaryFolder, clock),
            clock,
        };
        const stage = log.stage('build-push');
        const plan = await (0, build_push_ts_1.planRepository)(request, clients.repositories);
        const image = await (0, build_push_ts_1.buildAndPush)(request, plan, clients, stage, signal);
        await outputs.set('image', image.reference);
        await outputs.set('name', image.name);
        await outputs.set('digest', image.digest);
        await outputs.set('tags', image.tags.join('\n'));
        stage.done(`pushed ${image.reference}`);
    },
};


/***/ }),

/***/ 92714:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeBuild = void 0;
const node_path_1 = __webpack_require__(76760);
const git_credentials_ts_1 = __webpack_require__(42127);
const workspace_ts_1 = __webpack_require__(83421);
/** What builders look for in the context where none is named. */
const DEFAULTS = ['Dockerfile', 'Containerfile'];
/**
 * What a builder is given: absolute paths in the workspace, with a context free of credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
const placeBuild = (workspace, { context, dockerfile }, keys) => {
    const folder = (0, workspace_ts_1.placeInWorkspace)(workspace, keys.context, context);
    const given = dockerfile === undefined ? DEFAULTS.map((name) => (0, node_path_1.join)(folder, name)) : [dockerfile];
    const [file = ''] = given.map((name) => (0, workspace_ts_1.placeInWorkspace)(workspace, keys.dockerfile, name));
    (0, git_credentials_ts_1.requireCleanContext)(keys.context, (0, workspace_ts_1.realPlace)(folder), file);
    return dockerfile === undefined ? { context: folder } : { context: folder, dockerfile: file };
};
exports.placeBuild = placeBuild;


/***/ }),

/***/ 83168:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.podmanPushArguments = exports.podmanBuildArguments = exports.buildxArguments = void 0;
const registry_host_ts_1 = __webpack_require__(74844);
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
    '--',
    build.context,
];
exports.buildxArguments = buildxArguments;
/** `podman build` or `buildah build`; layers are kept, so a second build of the same is quick. */
const podmanBuildArguments = (build) => [
    'build',
    '--layers',
    '--timestamp=0',
    ...common(build),
    '--',
    build.context,
];
exports.podmanBuildArguments = podmanBuildArguments;
/** `podman push` or `buildah push`; plain http only to this machine. */
const podmanPushArguments = (build, reference, digestFile) => [
    'push',
    `--authfile=${build.authFile}`,
    `--digestfile=${digestFile}`,
    ...((0, registry_host_ts_1.isLoopback)(build.registry) ? ['--tls-verify=false'] : []),
    '--',
    reference,
];
exports.podmanPushArguments = podmanPushArguments;


/***/ }),

/***/ 75229:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pickBuilder = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const builder_arguments_ts_1 = __webpack_require__(83168);
const patient_push_ts_1 = __webpack_require__(21924);
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
const buildx = (exec, temporary, clock) => ({
    name: 'docker',
    build: (build, onLine, signal) => inFolder(temporary, async (folder) => {
        const metadata = (0, node_path_1.join)(folder, 'metadata.json');
        const env = { DOCKER_CONFIG: (0, node_path_1.dirname)(build.authFile) };
        const args = (0, builder_arguments_ts_1.buildxArguments)(build, metadata);
        const process = { command: 'docker', args, env, onLine, timeout: 60 * minutes };
        // It builds and pushes; its cache makes another build quick.
        await (0, patient_push_ts_1.pushPatiently)({ what: build.references.join(', '), clock, onLine }, () => exec({ ...process, ...stoppedBy(signal) }), (output) => /failed to push/.test(output));
        const told = (0, json_ts_1.parseJson)(await (0, promises_1.readFile)(metadata, 'utf8'));
        return requireDigest((0, json_ts_1.at)(told, 'containerimage.digest'));
    }),
});
/** podman and buildah take the same arguments for what we ask of them. */
const podmanLike = (name, exec, temporary, clock) => ({
    name,
    build: (build, onLine, signal) => inFolder(temporary, async (folder) => {
        const file = (0, node_path_1.join)(folder, 'digest');
        const args = (0, builder_arguments_ts_1.podmanBuildArguments)(build);
        await exec({ command: name, args, onLine, timeout: 60 * minutes, ...stoppedBy(signal) });
        for (const reference of build.references) {
            const push = (0, builder_arguments_ts_1.podmanPushArguments)(build, reference, file);
            const process = { command: name, args: push, onLine, timeout: 30 * minutes };
            await (0, patient_push_ts_1.pushPatiently)({ what: reference, clock, onLine }, () => exec({ ...process, ...stoppedBy(signal) }));
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
const pickBuilder = async (exec, wanted, temporary, clock) => {
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted];
    const problems = [];
    for (const name of candidates) {
        const problem = await problemOf(exec, name);
        if (problem === undefined)
            return name === 'docker'
                ? buildx(exec, temporary, clock)
                : podmanLike(name, exec, temporary, clock);
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

/***/ 21924:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushPatiently = exports.registryTrouble = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const process_failure_ts_1 = __webpack_require__(17504);
const retry_ts_1 = __webpack_require__(43855);
/** Layers that arrived stay: another attempt only sends the rest. */
const POLICY = {
    pauses: [2000, 5000, 15_000],
    attempt: 30 * 60_000,
    total: 60 * 60_000,
};
/** As podman and buildah, and as BuildKit, write a status that they did not expect. */
const STATUS = /(?:HTTP status|status code|StatusCode|status from [A-Z]+ request to \S+):? ?(429|5\d\d)\b(?: ([A-Z][A-Za-z ]*))?/;
const CONNECTION = /connection reset by peer|connection refused|broken pipe|i\/o timeout|TLS handshake timeout|unexpected EOF|toomanyrequests|no route to host/i;
/** What kept a registry from taking a push, if that may pass; undefined for all else. */
const registryTrouble = (output) => {
    const [, status, words = ''] = STATUS.exec(output) ?? [];
    if (status !== undefined)
        return `the registry answered ${[status, words.trim()].join(' ').trim()}`;
    const [lost] = CONNECTION.exec(output) ?? [];
    return lost === undefined ? undefined : `the registry did not take it: ${lost}`;
};
exports.registryTrouble = registryTrouble;
const troubleOf = (error) => error instanceof process_failure_ts_1.ProcessError && error.code === 'PROCESS_FAILED'
    ? (0, exports.registryTrouble)(error.output)
    : undefined;
const unavailable = (what, why, cause) => new action_error_ts_1.ActionError({
    code: 'REGISTRY_UNAVAILABLE',
    message: `could not push ${what}: ${why}, however often it was tried`,
    hint: 'The image is built; the registry has a problem. Run the job again; ocistatus.oraclecloud.com says whether OCIR has one.',
    cause,
    isTransient: true,
});
/**
 * Pushes, and again while the registry has a problem or limits the rate.
 * @param isPush whether a failure is one of pushing, where the same process builds too
 * @throws ActionError REGISTRY_UNAVAILABLE, and what the process fails with in any other way
 */
const pushPatiently = async ({ what, clock, onLine }, push, isPush = () => true) => {
    const trouble = (error) => error instanceof process_failure_ts_1.ProcessError && isPush(error.output) ? troubleOf(error) : undefined;
    try {
        await (0, retry_ts_1.withRetries)(POLICY, clock, push, (error) => {
            const why = trouble(error);
            if (why !== undefined)
                onLine(`could not push ${what}: ${why}`);
            return { mayRepeat: why !== undefined };
        });
    }
    catch (error) {
        const why = trouble(error);
        throw why === undefined ? error : unavailable(what, why, error);
    }
};
exports.pushPatiently = pushPatiently;


/***/ }),

/***/ 89676:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repositories = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(10775);
const registry_place_ts_1 = __webpack_require__(85517);
const service_error_ts_1 = __webpack_require__(27942);
const MANAGE = 'manage repos';
/** Three plain calls, signed by ourselves: loading the SDK takes longer than they do. */
const repositories = (session, clock) => {
    const call = (details, read) => (0, oci_request_ts_1.callOci)(session, { service: 'artifacts', ...details }, clock, (0, oci_request_ts_1.anObject)(read));
    return {
        namespace: () => (0, registry_place_ts_1.registryNamespace)(session, clock),
        find: async (compartmentId, name) => {
            const query = new URLSearchParams({ compartmentId, displayName: name });
            const details = {
                method: 'GET',
                path: `/20160918/container/repositories?${query.toString()}`,
                operation: 'ListContainerRepositories',
                doing: `look for repository ${name}`,
                policy: 'inspect repos',
            };
            const all = await call(details, (answer) => answer.items('items', repositoryOf));
            return all.find((repository) => repository.name === name);
        },
        create: async (compartmentId, name, retryToken) => {
            const details = {
                method: 'POST',
                path: '/20160918/container/repositories',
                headers: { 'opc-retry-token': retryToken },
                body: { compartmentId, displayName: name, isPublic: false },
                operation: 'CreateContainerRepository',
                doing: `create repository ${name}`,
                policy: MANAGE,
            };
            return call(details, repositoryOf).catch((error) => Promise.reject(taken(name, error)));
        },
    };
};
exports.repositories = repositories;
const repositoryOf = (one) => ({
    id: one.text('id'),
    name: one.text('displayName'),
    isImmutable: one.optionalFlag('isImmutable'),
});
/** Conflicts that are not about the name. */
const OTHER_CONFLICTS = ['IncorrectState', 'InvalidatedRetryToken', 'ResourceLocked'];
/**
 * Names are unique in a tenancy and region, over all compartments, also those we may not see. OCI's
 * code for that may stand for a missing permission as well; which one OCIR sends is not documented.
 */
const taken = (name, error) => {
    if (!(error instanceof action_error_ts_1.ActionError)) {
        return error instanceof Error ? error : new Error(String(error));
    }
    if (error.service?.status !== 409 || OTHER_CONFLICTS.includes(error.service.code))
        return error;
    return new action_error_ts_1.ActionError({
        code: 'REPOSITORY_ELSEWHERE',
        message: `repository ${name} could not be made: it exists in another compartment, or the signed-in identity may not make repositories here (${error.service.code})`,
        hint: 'Repository names are unique in a tenancy and region. If it exists, give the compartment that it lies in, ' +
            'move it, or choose another name; pushing to a missing repository made it in the root compartment. ' +
            `If it does not, add${(0, service_error_ts_1.grantOf)(MANAGE)}`,
        cause: error,
        service: error.service,
    });
};


/***/ }),

/***/ 43296:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildAndPush = exports.planRepository = void 0;
const create_once_ts_1 = __webpack_require__(65349);
const read_after_create_ts_1 = __webpack_require__(8733);
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
 * @throws ActionError IMAGE_BUILD_FAILED, REGISTRY_UNAVAILABLE, REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const buildAndPush = async (request, plan, clients, progress, signal, changed = () => undefined) => {
    const { repositories, builder } = clients;
    for (const change of plan.changes) {
        const how = await makeRepository(request, clients);
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
const makeRepository = ({ compartmentId, repository }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, repository);
    return (0, create_once_ts_1.createOnce)({
        name: `repository ${repository}`,
        identity: ['repository', compartmentId, repository],
        create: async (token) => {
            await repositories.create(compartmentId, repository, token);
            return (await (0, read_after_create_ts_1.readAfterCreate)(find, clock)) && 'Created';
        },
        find: async () => (await find()) && 'Found',
    });
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
    // The image was built: it is the registry that has a problem.
    if (error instanceof action_error_ts_1.ActionError && error.code === 'REGISTRY_UNAVAILABLE')
        return error;
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


/***/ })

};
