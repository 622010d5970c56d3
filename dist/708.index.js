export const id = 708;
export const ids = [708];
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
const repositories_ts_1 = __webpack_require__(19518);
const environment_ts_1 = __webpack_require__(45047);
const build_push_ts_1 = __webpack_require__(43296);
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
        const session = await (0, oci_session_ts_1.openSession)(environment);
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
        const clients = {
            repositories: (0, repositories_ts_1.repositories)(session, clock),
            builder: await (0, image_builder_ts_1.pickBuilder)(exec_ts_1.exec, inputs.builder, temporaryFolder),
        };
        const stage = log.stage('build-push');
        const plan = await (0, build_push_ts_1.planRepository)(request, clients.repositories);
        const image = await (0, build_push_ts_1.buildAndPush)(request, plan, clients, stage);
        await outputs.set('image', image.reference);
        await outputs.set('name', image.name);
        await outputs.set('digest', image.digest);
        await outputs.set('tags', image.tags.join('\n'));
        stage.done(`pushed ${image.reference}`);
    },
};


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

/***/ 76852:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dockerConfigFile = exports.dockerConfigPath = void 0;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const private_file_ts_1 = __webpack_require__(46206);
/** The file that docker itself would use. */
const dockerConfigPath = (environment) => (0, node_path_1.join)(environment['DOCKER_CONFIG'] || (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), '.docker'), 'config.json');
exports.dockerConfigPath = dockerConfigPath;
/** @throws ActionError DOCKER_CONFIG_INVALID from read() if the file is no JSON object. */
const dockerConfigFile = (path) => ({
    path,
    read: async () => parseDockerConfig(path, (await (0, private_file_ts_1.readIfThere)(path)) ?? '{}'),
    write: (config) => (0, private_file_ts_1.writePrivate)(path, `${JSON.stringify(config, null, '\t')}\n`),
});
exports.dockerConfigFile = dockerConfigFile;
const parseDockerConfig = (path, text) => {
    const refuse = (cause) => new action_error_ts_1.ActionError({
        code: 'DOCKER_CONFIG_INVALID',
        message: `${path} is not a JSON object, so no login can be added to it`,
        hint: 'Correct or remove the file; it is left untouched.',
        cause,
    });
    try {
        const parsed = text.trim() === '' ? {} : JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return { ...parsed };
    }
    catch (cause) {
        throw refuse(cause);
    }
    throw refuse();
};


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
const works = async (exec, name) => {
    for (const args of probes[name]) {
        try {
            await exec({ command: name, args, timeout: 20_000 });
        }
        catch {
            return false;
        }
    }
    return true;
};
/**
 * The builder that is asked for, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING
 */
const pickBuilder = async (exec, wanted, temporary) => {
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted];
    for (const name of candidates) {
        if (!(await works(exec, name)))
            continue;
        return name === 'docker' ? buildx(exec, temporary) : podmanLike(name, exec, temporary);
    }
    throw new action_error_ts_1.ActionError({
        code: 'IMAGE_BUILDER_MISSING',
        message: `none of these builders works here: ${candidates.join(', ')}`,
        hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither.',
    });
};
exports.pickBuilder = pickBuilder;


/***/ }),

/***/ 99409:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchRegistryToken = exports.registryHost = exports.bearerUser = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const region_ts_1 = __webpack_require__(26948);
const oci_request_ts_1 = __webpack_require__(75053);
/** Docker's user name for a bearer token of OCIR. */
exports.bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = (session) => `ocir.${session.region}.oci.${(0, region_ts_1.realmDomain)(session.realm)}`;
exports.registryHost = registryHost;
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @throws ActionError OCI_* of the call; REGISTRY_TOKEN_MISSING if the answer holds none.
 */
const fetchRegistryToken = async (session, clock) => {
    const { body } = await (0, oci_request_ts_1.callOci)(session, {
        service: 'container-registry',
        method: 'GET',
        path: '/20180419/docker/token',
        operation: 'GetAccessToken',
        doing: 'get a login token from the container registry',
        policy: 'read repos',
    }, clock);
    const { token, accessToken, expiresIn } = (body ?? {});
    const value = token ?? accessToken;
    if (typeof value === 'string' && value !== '') {
        return { token: value, ...(typeof expiresIn === 'number' ? { expiresIn } : {}) };
    }
    throw new action_error_ts_1.ActionError({
        code: 'REGISTRY_TOKEN_MISSING',
        message: 'the container registry answered without a token',
        hint: 'Check OCI_CLI_ENDPOINT, if it is set; else log in with "username" and "auth-token".',
    });
};
exports.fetchRegistryToken = fetchRegistryToken;


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
 * @throws ActionError IMAGE_BUILD_FAILED, REPOSITORY_ELSEWHERE
 */
const buildAndPush = async (request, plan, clients, progress, signal) => {
    const { repositories, builder } = clients;
    if (plan.changes.length > 0) {
        await repositories.create(request.compartmentId, request.repository);
        progress.info(`Created repository ${request.repository}`);
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


/***/ })

};
