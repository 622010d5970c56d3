export const id = 708;
export const ids = [708,53];
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
exports.loginFiles = exports.dockerConfigPath = void 0;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const text_file_ts_1 = __webpack_require__(88356);
/** The file that docker itself would use; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0, node_path_1.join)(environment['DOCKER_CONFIG'] || (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), '.docker'), 'config.json');
exports.dockerConfigPath = dockerConfigPath;
/**
 * The files that tools of this job take logins from. Podman, buildah and skopeo read only
 * REGISTRY_AUTH_FILE if it is set. Their own file wins over docker's where it knows the host, so it
 * is named too; it matters only if it does.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [(0, exports.dockerConfigPath)(environment), ...(own ? [own] : [])].map(text_file_ts_1.textFile),
        ifKnown: runtime ? [(0, text_file_ts_1.textFile)((0, node_path_1.join)(runtime, 'containers', 'auth.json'))] : [],
    };
};
exports.loginFiles = loginFiles;


/***/ }),

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

/***/ 26359:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireOwnAnswer = exports.ForeignAnswer = exports.isPage = exports.isRedirect = void 0;
/** Status 300 to 399. */
const isRedirect = ({ status }) => status >= 300 && status < 400;
exports.isRedirect = isRedirect;
const isPage = ({ headers }) => /^text\/html\b/i.test(headers['content-type'] ?? '');
exports.isPage = isPage;
const nameOf = (answer) => {
    // What follows the question mark may be secret.
    const target = answer.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere';
    if ((0, exports.isRedirect)(answer))
        return `a redirect to ${target}`;
    return (0, exports.isPage)(answer) ? 'a web page' : 'no JSON';
};
/** Somebody else answered: says what came in the service's place. The next time it is the same. */
class ForeignAnswer extends Error {
    constructor(answer) {
        super(`${nameOf(answer)} came instead, HTTP ${answer.status}, as of a proxy or a login page of the network`);
    }
}
exports.ForeignAnswer = ForeignAnswer;
/**
 * APIs answer in JSON and never redirect: a proxy, or the login page of a network, does.
 * @throws ForeignAnswer
 */
const requireOwnAnswer = (answer) => {
    if ((0, exports.isRedirect)(answer) || (answer.status < 300 && (0, exports.isPage)(answer)))
        throw new ForeignAnswer(answer);
    return answer;
};
exports.requireOwnAnswer = requireOwnAnswer;


/***/ }),

/***/ 54458:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exchange = exports.isSuccess = void 0;
/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
exports.isSuccess = isSuccess;
const read = async (response) => {
    const pieces = [];
    for await (const piece of response)
        pieces.push(piece);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * One request and its whole answer; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
 * @throws the connection's failure, or the reason of the signal
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, { method, headers: { ...headers, ...length }, signal, ...ca });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};
exports.exchange = exchange;


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

/***/ 27030:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serviceEndpoint = void 0;
const region_ts_1 = __webpack_require__(26948);
/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
    'container-engine': 'containerengine.{region}.oci.{domain}',
    network: 'iaas.{region}.{domain}',
    artifacts: 'artifacts.{region}.oci.{domain}',
    'container-registry': 'ocir.{region}.oci.{domain}',
    auth: 'auth.{region}.{domain}',
    identity: 'identity.{region}.oci.{domain}',
    logging: 'logging.{region}.oci.{domain}',
    'object-storage': 'objectstorage.{region}.{domain}',
};
/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
const serviceEndpoint = (service, { region, realm, domain, endpoint }) => endpoint ??
    `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => (0, region_ts_1.realmDomain)(realm, domain))}`;
exports.serviceEndpoint = serviceEndpoint;


/***/ }),

/***/ 75053:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callOci = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const json_ts_1 = __webpack_require__(93258);
const oci_endpoints_ts_1 = __webpack_require__(27030);
const signed_http_ts_1 = __webpack_require__(97311);
const service_error_ts_1 = __webpack_require__(60388);
/** Pauses before the second and third attempt at a call that the service put off. */
const PAUSES = [1000, 3000];
const parseBody = (text) => (text === '' ? undefined : ((0, json_ts_1.parseJson)(text) ?? text));
const textField = (body, key) => {
    const value = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === 'string' ? value : undefined;
};
const send = async (session, call) => {
    const url = new URL((0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session) + call.path);
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const headers = { accept: 'application/json', ...call.headers };
    const { method, repeatable } = call;
    const answer = await (0, signed_http_ts_1.sendSigned)({ method, url, headers, body, repeatable }, session);
    return { ...answer, body: parseBody(answer.body) };
};
/** What the SDKs try again: rate limits and failures of the service, never a refusal. */
const isTransient = (status, { method, repeatable }) => status === 429 || (status >= 500 && (method !== 'POST' || repeatable === true));
/** Milliseconds that OCI's clock may differ from ours before it refuses signatures; five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000;
const clockSkewed = (skew, operation) => new action_error_ts_1.ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${(0, duration_ts_1.formatDuration)(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
});
/** How far our clock is ahead of the service's, in milliseconds, by the date of its answer. */
const skewOf = (headers) => {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? 0 : Date.now() - date;
};
const refusal = (answer, operation) => {
    const skew = answer.status === 401 ? skewOf(answer.headers) : 0;
    return Math.abs(skew) > TOLERATED_SKEW
        ? clockSkewed(skew, operation)
        : serviceRefusal(answer, operation);
};
const serviceRefusal = ({ status, headers, body }, operation) => (0, service_error_ts_1.serviceError)({
    status,
    code: textField(body, 'code') ?? `HTTP ${status}`,
    operation: operation.operation,
    requestId: headers['opc-request-id'],
}, textField(body, 'message') ?? 'the answer holds no message', operation);
/**
 * One signed call without the SDK. Rate limits and failures of the service are tried up to three
 * times; a POST that may have been carried out is not repeated, unless that does no harm.
 * @throws ActionError OCI_UNREACHABLE within 15 s; OCI_* with status, service code and request id.
 */
const callOci = async (session, call, clock) => {
    const operation = { ...call, endpoint: (0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session) };
    for (let attempt = 0;; attempt++) {
        const pause = PAUSES[attempt];
        const answer = await send(session, call).catch((error) => {
            throw (0, service_error_ts_1.unreachable)(operation, error);
        });
        if (answer.status < 400)
            return answer;
        if (pause === undefined || !isTransient(answer.status, call)) {
            throw refusal(answer, operation);
        }
        await clock.sleep(pause);
    }
};
exports.callOci = callOci;


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
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0, region_ts_1.realmDomain)(realm, domain)}`;
exports.registryHost = registryHost;
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scopes narrow what the token is good for: `repository:<namespace>/<path>:pull,push`; sent with
 * spaces between them (that the service takes several is unconfirmed)
 * @throws ActionError OCI_* of the call; REGISTRY_TOKEN_MISSING if the answer holds none.
 */
const fetchRegistryToken = async (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    const { body } = await (0, oci_request_ts_1.callOci)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
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

/***/ 60388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unreachable = exports.serviceError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const ocid_ts_1 = __webpack_require__(42371);
const hintFor = (failure, { policy, doing }) => {
    const grant = policy === undefined
        ? ''
        : `\n  Allow group '<group>' to ${policy} in compartment <compartment>`;
    if (failure.status === 401) {
        return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.';
    }
    if (failure.status === 404) {
        const absent = `OCI answers this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`;
        return [...(0, ocid_ts_1.doubtfulLengths)(doing), absent].join('\n');
    }
    if (failure.status === 429)
        return 'OCI limits the rate of calls; run again in a few minutes.';
    if (failure.status >= 500)
        return 'The service has a problem; run again. If it stays, give Oracle the opc-request-id.';
    return 'Correct what OCI names; the opc-request-id identifies the call for Oracle Support.';
};
const CODES = {
    401: 'OCI_NOT_AUTHENTICATED',
    404: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
    412: 'OCI_CHANGED_MEANWHILE',
    429: 'OCI_TOO_MANY_REQUESTS',
};
/** A refusal of a service, with what it said and which call it was. */
const serviceError = (service, message, operation) => new action_error_ts_1.ActionError({
    code: CODES[service.status] ?? (service.status >= 500 ? 'OCI_UNAVAILABLE' : 'OCI_REFUSED'),
    message: `could not ${operation.doing}: ${message}`,
    hint: hintFor(service, operation),
    service,
});
exports.serviceError = serviceError;
/** No answer came at all; what is told in full already stays as it is. */
const unreachable = (operation, cause) => cause instanceof action_error_ts_1.ActionError
    ? cause
    : new action_error_ts_1.ActionError({
        code: 'OCI_UNREACHABLE',
        message: `could not ${operation.doing}: no answer from ${operation.endpoint} (${(0, action_error_ts_1.messageOf)(cause)})`,
        hint: 'Check the region, OCI_CLI_ENDPOINT, and that the runner may connect there (firewall, proxy, private endpoint).',
        cause,
    });
exports.unreachable = unreachable;


/***/ }),

/***/ 97311:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sendSigned = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const foreign_answer_ts_1 = __webpack_require__(26359);
const http_exchange_ts_1 = __webpack_require__(54458);
const request_signer_ts_1 = __webpack_require__(7288);
const time_limit_ts_1 = __webpack_require__(69453);
const timed_request_ts_1 = __webpack_require__(48867);
/** Pauses after an attempt that got no answer, and when to stop trying: below 15 s in all. */
const PAUSES = [500, 1500];
const ATTEMPT = 8000;
const TOTAL = 12_000;
const attempt = async (call, given, timeout) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = (0, request_signer_ts_1.signRequest)({ ...call, contentType }, key, Date.now());
    const answer = await (0, http_exchange_ts_1.exchange)(call.url, {
        method: call.method,
        headers: { ...call.headers, ...signed },
        body: call.body,
        signal: (0, time_limit_ts_1.attemptSignal)(timeout),
    });
    return (0, foreign_answer_ts_1.requireOwnAnswer)(answer);
};
/** A POST may have been carried out though its answer was lost, unless nothing took the connection. */
const mayRepeat = (call, error) => !(0, timed_request_ts_1.isFinal)(error) &&
    (call.method !== 'POST' ||
        call.repeatable === true ||
        'opc-retry-token' in call.headers ||
        /ECONNREFUSED|EAI_AGAIN/.test((0, action_error_ts_1.messageOf)(error)));
/**
 * One signed request; whatever the service answers is returned.
 * @throws the last connection failure, at most 15 s after the call; Error when it is not OCI that answers; ActionError SESSION_EXPIRED,
 * TIMED_OUT
 */
const sendSigned = async (call, key) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        try {
            return await attempt(call, key, Math.min(ATTEMPT, deadline - Date.now()));
        }
        catch (failure) {
            if (pause === undefined || Date.now() + pause >= deadline || !mayRepeat(call, failure))
                throw failure;
            await (0, time_limit_ts_1.pauseFor)(pause);
        }
    }
};
exports.sendSigned = sendSigned;


/***/ }),

/***/ 88356:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textFile = void 0;
const promises_1 = __webpack_require__(51455);
const private_file_ts_1 = __webpack_require__(46206);
const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0, promises_1.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0, private_file_ts_1.readIfThere)(path),
        mode: async () => {
            const found = await (0, promises_1.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0, private_file_ts_1.writePrivate)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0, private_file_ts_1.removeIfThere)(`${await target()}.${id}`),
        remove: () => (0, private_file_ts_1.removeIfThere)(path),
    };
};
exports.textFile = textFile;


/***/ }),

/***/ 69453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pauseFor = exports.attemptSignal = exports.limitTime = void 0;
const promises_1 = __webpack_require__(58500);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
/** One process runs one action: its time is bounded in one place, for every call that it makes. */
let limit;
const timedOut = (milliseconds) => new action_error_ts_1.ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${(0, duration_ts_1.formatDuration)(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not answer.',
});
/** From now on no call outlasts this many milliseconds; each ends with TIMED_OUT then. */
const limitTime = (milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref();
    limit = controller.signal;
};
exports.limitTime = limitTime;
/** For one attempt at a call: the signal of its own time and of the step's. */
const attemptSignal = (milliseconds) => {
    limit?.throwIfAborted();
    const own = AbortSignal.timeout(Math.max(0, milliseconds));
    return limit === undefined ? own : AbortSignal.any([own, limit]);
};
exports.attemptSignal = attemptSignal;
/** Waits between attempts. @throws ActionError TIMED_OUT when the step's time ends meanwhile. */
const pauseFor = async (milliseconds) => {
    const options = limit === undefined ? {} : { signal: limit };
    await (0, promises_1.setTimeout)(milliseconds, undefined, options).catch(() => limit?.throwIfAborted());
};
exports.pauseFor = pauseFor;


/***/ }),

/***/ 48867:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedRequest = exports.isFinal = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const foreign_answer_ts_1 = __webpack_require__(26359);
const http_exchange_ts_1 = __webpack_require__(54458);
const time_limit_ts_1 = __webpack_require__(69453);
/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500];
const ATTEMPT = 6000;
const TOTAL = 12_000;
/** What a service asks for, in milliseconds, where it is longer than our own pause. */
const pauseAfter = (answer, pause) => {
    const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? Math.max(pause, seconds * 1000) : pause;
};
const isPutOff = ({ status }) => status === 429 || status >= 500;
const finalCodes = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/** A name that does not exist, or a certificate that is wrong, is so the next time too. */
const isFinal = (failure) => failure instanceof action_error_ts_1.ActionError ||
    failure instanceof foreign_answer_ts_1.ForeignAnswer ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        finalCodes.test(String(failure.code)));
exports.isFinal = isFinal;
/**
 * For calls that may be repeated: no answer, rate limits and failures of the service are tried up to
 * three times; nothing that cannot succeed is.
 * @throws the last connection failure, at most 15 s after the call; ActionError TIMED_OUT
 */
const timedRequest = async (url, request) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        let answer;
        try {
            const signal = (0, time_limit_ts_1.attemptSignal)(Math.min(ATTEMPT, deadline - Date.now()));
            answer = await (0, http_exchange_ts_1.exchange)(url, { ...request, signal });
            if (!isPutOff(answer))
                return answer;
        }
        catch (failure) {
            if (pause === undefined || (0, exports.isFinal)(failure) || Date.now() + pause >= deadline)
                throw failure;
        }
        const wait = pauseAfter(answer, pause ?? 0);
        if (answer !== undefined && (pause === undefined || Date.now() + wait >= deadline)) {
            return answer;
        }
        await (0, time_limit_ts_1.pauseFor)(wait);
    }
};
exports.timedRequest = timedRequest;


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
