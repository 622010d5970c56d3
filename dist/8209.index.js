export const id = 8209;
export const ids = [8209];
export const modules = {

/***/ 19315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ pickBuilder)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/image-build/cache.js
var cache = __webpack_require__(72994);
;// CONCATENATED MODULE: ./dist.src/clients/image-build/common-arguments.js
const variableOf = (index) => `OKE_BUILD_SECRET_${index}`;
const asSecret = (secret, index) => 'text' in secret
    ? `--secret=id=${secret.id},type=env,env=${variableOf(index)}`
    : `--secret=id=${secret.id},src=${secret.file}`;
const pairs = (option, all = {}) => Object.entries(all).map(([key, value]) => `--${option}=${key}=${value}`);
const each = (option, all = []) => all.map((value) => `--${option}=${value}`);
const flag = (option, isOn = false) => (isOn ? [`--${option}`] : []);
/**
 * The options common to `docker buildx build`, `podman build` and `buildah build`, except the tags.
 */
const commonArguments = (build) => [
    ...(build.dockerfile === undefined ? [] : [`--file=${build.dockerfile}`]),
    ...(build.platforms?.length ? [`--platform=${build.platforms.join(',')}`] : []),
    ...(build.target === undefined ? [] : [`--target=${build.target}`]),
    ...pairs('build-arg', build.arguments),
    ...pairs('label', build.labels),
    ...(build.secrets ?? []).map(asSecret),
    ...each('ssh', build.ssh?.map(({ id, path }) => (path === undefined ? id : `${id}=${path}`))),
    ...flag('no-cache', build.noCache),
    ...flag('pull', build.pull),
    ...pairs('build-context', build.contexts),
    ...each('add-host', build.hosts),
    ...(build.network === undefined ? [] : [`--network=${build.network}`]),
];
/** What is passed in the engine's environment, since every user can read a command line. */
const secretVariables = ({ secrets = [] }) => Object.fromEntries(secrets.flatMap((secret, index) => 'text' in secret ? [[variableOf(index), secret.text]] : []));
/** Texts that must not show in errors. */
const secretTexts = ({ secrets = [], cacheVariables = {}, }) => [
    ...secrets.flatMap((secret) => ('text' in secret ? [secret.text] : [])),
    ...Object.entries(cacheVariables).flatMap(([name, text]) => name.endsWith('_TOKEN') ? [text] : []),
];

;// CONCATENATED MODULE: ./dist.src/clients/image-build/buildx-arguments.js


const asAnnotation = ({ levels, key, value }) => `--annotation=${levels.join(',')}:${key}=${value}`;
/** With one platform there is no index to annotate, unless attestations create one. */
const annotationsFor = (build) => {
    const { annotations = [], platforms = [], provenance, sbom } = build;
    if (platforms.length > 1 || provenance !== undefined || sbom !== undefined)
        return annotations;
    return annotations.flatMap((one) => one.levels.includes('manifest') ? [{ ...one, levels: ['manifest'] }] : []);
};
/**
 * `docker buildx build` without a push. Attestations are off: they would change the digest each
 * time.
 */
const buildxArguments = (build, metadataFile) => [
    'buildx',
    'build',
    ...commonArguments(build),
    ...build.references.map((reference) => `--tag=${reference}`),
    ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${(0,cache/* formatCache */.uI)(entry)}`),
    ...(build.cacheTo ?? []).map((entry) => `--cache-to=${(0,cache/* formatCache */.uI)(entry)}`),
    ...(build.extra ?? []),
    '--provenance=false',
    build.load === true ? '--load' : '--output=type=image',
    '--progress=plain',
    `--metadata-file=${metadataFile}`,
    '--',
    build.context,
];
/** `docker buildx build` that builds and pushes in one run. */
const buildxNewArguments = (build, metadataFile) => [
    'buildx',
    'build',
    ...commonArguments(build),
    ...pushOptions(build, build.references),
    ...(build.cacheTo ?? []).map((entry) => `--cache-to=${(0,cache/* formatCache */.uI)(entry)}`),
    `--metadata-file=${metadataFile}`,
    '--',
    build.context,
];
const pushOptions = (build, references) => [
    ...references.map((reference) => `--tag=${reference}`),
    ...annotationsFor(build).map(asAnnotation),
    ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${(0,cache/* formatCache */.uI)(entry)}`),
    ...(build.extra ?? []),
    `--provenance=${build.provenance ?? 'false'}`,
    ...(build.sbom === undefined ? [] : [`--sbom=${build.sbom}`]),
    '--push',
    '--progress=plain',
];
const inlineCaches = ({ cacheTo = [] }) => cacheTo.filter(({ type }) => type === 'inline');
/**
 * The same build again, with a push: its layers come from the builder's own cache. Layers from
 * another cache are not in it and would be rebuilt, so that cache is named here too.
 */
const buildxPushArguments = (build, references, metadataFile) => [
    'buildx',
    'build',
    ...commonArguments({ ...build, noCache: false, pull: false }),
    ...pushOptions(build, references),
    // An inline cache is in the image itself, which is pushed again.
    ...inlineCaches(build).map((entry) => `--cache-to=${(0,cache/* formatCache */.uI)(entry)}`),
    `--metadata-file=${metadataFile}`,
    '--',
    build.context,
];

;// CONCATENATED MODULE: ./dist.src/clients/image-build/engine.js

const MINUTES = 60_000;
/** Runs an engine for a build; secrets are passed in its environment only. */
const runEngine = ({ exec }, command, args, how) => exec({
    command,
    args,
    env: { ...secretVariables(how.build), ...how.env },
    secrets: secretTexts(how.build),
    onLine: how.onLine,
    timeout: 60 * MINUTES,
    ...(how.signal === undefined ? {} : { signal: how.signal }),
});

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
;// CONCATENATED MODULE: ./dist.src/clients/image-build/image-digest.js

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A digest; undefined for anything else that a builder wrote. */
const digestIn = (text) => typeof text === 'string' && DIGEST.test(text.trim()) ? text.trim() : undefined;
/** Reads the digest of what was pushed. @throws ActionError IMAGE_DIGEST_MISSING */
const requireDigest = (text) => {
    const digest = digestIn(text);
    if (digest !== undefined)
        return digest;
    throw new action_error/* ActionError */.l({
        code: 'IMAGE_DIGEST_MISSING',
        message: 'the image was pushed, but the builder did not report its digest',
        hint: 'Update the builder, or choose another one with "builder".',
    });
};

;// CONCATENATED MODULE: ./dist.src/values/image-build/failed-line.js
/** BuildKit shows the lines of the Dockerfile below a rule. */
const BUILDKIT = /^([^\s:]+):(\d+)\n-{10,}$/m;
const BUILDKIT_SYNTAX = /\bparse error on line (\d+)/;
/** Older versions, podman and buildah only name the step. */
const BUILDKIT_STEP = /^ > \[[^\]]*\d+\/\d+\] (.+):$/m;
const PODMAN = /\bat STEP "((?:[^"\\]|\\.)*)"/;
const PODMAN_SYNTAX = /\bUnknown instruction: "?([A-Za-z]+)/i;
const lineWith = (dockerfile, words) => {
    const flat = (text) => text
        .replaceAll(/[\s\\"',[\]]+/g, ' ')
        .trim()
        .toLowerCase();
    const wanted = flat(words);
    const lines = dockerfile.split('\n');
    const start = (line) => flat(line) !== '' && !line.trim().startsWith('#');
    // A step over several lines is identified by its first one.
    const found = lines.findIndex((line) => {
        const text = flat(line);
        return (start(line) && (text === wanted || wanted.startsWith(`${text} `) || text.startsWith(wanted)));
    });
    return found < 0 ? undefined : found + 1;
};
/**
 * The line of the Dockerfile in a builder's error; undefined if its output has none.
 * @param dockerfile its text, by which a step is found
 */
const failedLine = (output, dockerfile) => {
    const [, file, line] = BUILDKIT.exec(output) ?? [];
    if (file !== undefined)
        return { file, line: Number(line) };
    const [, syntax] = BUILDKIT_SYNTAX.exec(output) ?? [];
    if (syntax !== undefined)
        return { file: undefined, line: Number(syntax) };
    const named = [BUILDKIT_STEP, PODMAN, PODMAN_SYNTAX].map((step) => step.exec(output)?.[1]);
    const words = named.find((one) => one !== undefined);
    const found = words === undefined ? undefined : lineWith(dockerfile, words);
    return found === undefined ? undefined : { file: undefined, line: found };
};

;// CONCATENATED MODULE: ./dist.src/clients/image-build/failed-step.js





const dockerfileOf = async ({ context, dockerfile }) => {
    const names = ['Dockerfile', 'Containerfile'].map((name) => (0,external_node_path_.join)(context, name));
    for (const file of dockerfile === undefined ? names : [dockerfile]) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return { file, text };
    }
    return undefined;
};
/** The builder's failure, with the line of the Dockerfile, if it names one. */
const withFailedLine = async (error, build) => {
    if (!(error instanceof process_failure/* ProcessError */.y) || error.code !== 'PROCESS_FAILED')
        return error;
    const source = await dockerfileOf(build);
    const place = source && failedLine(error.output, source.text);
    if (source === undefined || place === undefined)
        return error;
    const { code, message, hint } = error;
    return new action_error/* ActionError */.l({
        ...{ code, message, hint, cause: error.cause },
        place: { file: source.file, line: place.line },
    });
};

;// CONCATENATED MODULE: ./dist.src/clients/image-build/in-folder.js


/** Runs `use` with a folder that is removed afterwards. */
const inFolder = async (parent, use) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'image-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};

// EXTERNAL MODULE: ./dist.src/clients/http/retry.js
var retry = __webpack_require__(75506);
;// CONCATENATED MODULE: ./dist.src/clients/image-build/patient-push.js



/** The registry keeps uploaded layers: another attempt only sends the rest. */
const POLICY = {
    pauses: [2000, 5000, 15_000],
    attempt: 30 * 60_000,
    total: 60 * 60_000,
};
/** How podman, buildah and BuildKit print an unexpected status. */
const STATUS = /(?:HTTP status|status code|StatusCode|status from [A-Z]+ request to \S+):? ?(429|5\d\d)\b(?: ([A-Z][A-Za-z ]*))?/;
const CONNECTION = /connection reset by peer|connection refused|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|\bEOF\b|toomanyrequests|no route to host/i;
/** Printed without a login, but also if its token could not be read. */
const WITHOUT_TOKEN = /authentication required/i;
/** The registry's reason for a failed push, if transient; undefined for anything else. */
const registryTrouble = (output) => {
    const [, status, words = ''] = STATUS.exec(output) ?? [];
    if (status !== undefined)
        return `the registry returned ${[status, words.trim()].join(' ').trim()}`;
    const [lost] = CONNECTION.exec(output) ?? [];
    return lost === undefined ? undefined : `the registry did not take it: ${lost}`;
};
const troubleOf = (error) => error instanceof process_failure/* ProcessError */.y && error.code === 'PROCESS_FAILED'
    ? registryTrouble(error.output)
    : undefined;
/** Whether a failed push may succeed on retry. */
const mayArriveLater = (error) => troubleOf(error) !== undefined ||
    (error instanceof process_failure/* ProcessError */.y && WITHOUT_TOKEN.test(error.output));
const unavailable = (what, why, cause) => new action_error/* ActionError */.l({
    code: 'REGISTRY_UNAVAILABLE',
    message: `could not push ${what}: ${why}, however often it was tried`,
    hint: 'The image is built; the registry has a problem. Run the job again; ocistatus.oraclecloud.com says whether OCIR has one.',
    cause,
    isTransient: true,
});
/**
 * Pushes, and retries while the registry fails or limits the rate.
 * @param isPush whether a failure is of the push, if the same process also builds
 * @throws ActionError REGISTRY_UNAVAILABLE, and every other failure of the process
 */
const pushPatiently = async ({ what, clock, onLine }, push, isPush = () => true) => {
    const trouble = (error) => error instanceof process_failure/* ProcessError */.y && isPush(error.output) ? troubleOf(error) : undefined;
    let refusals = 0;
    const mayHaveLogin = (error) => error instanceof process_failure/* ProcessError */.y && WITHOUT_TOKEN.test(error.output) && refusals++ === 0;
    try {
        await (0,retry/* withRetries */.LH)(POLICY, clock, push, (error) => {
            const why = trouble(error);
            if (why !== undefined)
                onLine(`could not push ${what}: ${why}`);
            return { mayRepeat: why !== undefined || mayHaveLogin(error) };
        });
    }
    catch (error) {
        const why = trouble(error);
        throw why === undefined ? error : unavailable(what, why, error);
    }
};

;// CONCATENATED MODULE: ./dist.src/clients/image-build/buildx.js










/** Buildx keeps builders, plug-ins and logins in the folder of docker's config. */
const variablesFor = ({ authFile, cacheVariables }) => ({
    // Nothing reads it, and it takes time.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    ...cacheVariables,
    ...(authFile === undefined ? {} : { DOCKER_CONFIG: (0,external_node_path_.dirname)(authFile) }),
});
const metadataIn = async (file) => (0,json/* parseJson */.qF)(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
/** The line that BuildKit prints for each platform. */
const EXPORTED = /^#\d+ exporting config (sha256:[0-9a-f]{64})\b/;
/**
 * With several platforms, from the log; with docker's own builder (no descriptor), from its image.
 */
const configDigestsIn = (reported, exported) => {
    const isDockers = (0,json.at)(reported, 'containerimage.descriptor') === undefined;
    const own = digestIn((0,json.at)(reported, 'containerimage.config.digest'));
    const image = isDockers ? digestIn((0,json.at)(reported, 'containerimage.digest')) : undefined;
    return [own ?? image ?? exported].flat();
};
/** BuildKit's messages for a failed push, and buildx's when docker's daemon pushes. */
const PUSH = /failed to push|^#\d+ pushing \S+ with docker/m;
/** With nothing left to build, other registry failures belong to the push too. */
const ONLY_PUSH = new RegExp(`${PUSH.source}|failed to do request|unexpected status`, 'm');
/** Whether everything was built and only the push failed, so that a retry may succeed. */
const isLostPush = (error) => error instanceof process_failure/* ProcessError */.y && PUSH.test(error.output) && mayArriveLater(error);
/** `docker buildx` with the current builder: docker's own, or one that an earlier step created. */
const buildx = (engine) => {
    const run = (build, signal, onLine, args) => inFolder(engine.temporary, async (folder) => {
        const file = (0,external_node_path_.join)(folder, 'metadata.json');
        const how = { build, onLine, signal, env: variablesFor(build) };
        await runEngine(engine, 'docker', args(file), how);
        return metadataIn(file);
    });
    const pushed = async (build, references, signal, onLine) => {
        let reported;
        await pushPatiently({ what: references.join(', '), clock: engine.clock, onLine }, async () => {
            const args = (file) => buildxPushArguments(build, references, file);
            reported = await run(build, signal, onLine, args);
        }, (output) => ONLY_PUSH.test(output));
        return requireDigest((0,json.at)(reported, 'containerimage.digest'));
    };
    return {
        name: 'docker',
        pushesNew: true,
        build: async (build, onLine, signal) => {
            const isNew = build.isNew === true && build.load !== true;
            const argumentsOf = isNew ? buildxNewArguments : buildxArguments;
            const args = (file) => argumentsOf(build, file);
            const exported = new Set();
            const watch = (line) => {
                const config = EXPORTED.exec(line)?.[1];
                if (config !== undefined)
                    exported.add(config);
                onLine(line);
            };
            const reported = await run(build, signal, watch, args).catch(async (error) => {
                // The image is built: the caller repeats only the push.
                if (isNew && isLostPush(error))
                    return undefined;
                throw await withFailedLine(error, build);
            });
            const digests = isNew && reported !== undefined ? [(0,json.at)(reported, 'containerimage.digest')] : [];
            return {
                configDigests: configDigestsIn(reported, [...exported]),
                push: async (references, onPushLine) => digests.length > 0
                    ? requireDigest(digests.pop())
                    : pushed(build, references, signal, onPushLine),
                forget: async () => undefined,
            };
        },
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/clients/image-build/podman-arguments.js


/** Plain http only to this machine. */
const access = ({ authFile, registry }) => [
    ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
    ...((0,registry_host/* isLoopback */.U)(registry) ? ['--tls-verify=false'] : []),
];
/** Podman takes repositories without a tag as caches. */
const repositoryOf = ({ attributes }) => (attributes['ref'] ?? '').replace(/:[^/:]*$/, '');
const HOST = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
/**
 * They match cached layers by history only (seen in 4.3 and 1.28): for an image from scratch, they
 * would use a layer of another platform.
 */
const keepsLayers = ({ platforms = [] }) => platforms.every((platform) => platform === HOST);
/**
 * `podman build` or `buildah build`; layers for this machine are kept, so that a second build is
 * fast.
 * @param imageFile receives the image's id; not used with several platforms, which have several ids
 * @param manifest the local manifest list for the images of several platforms
 */
const podmanBuildArguments = (build, imageFile, manifest) => [
    'build',
    keepsLayers(build) ? '--layers' : '--layers=false',
    '--timestamp=0',
    ...access(build),
    ...commonArguments(build),
    ...(build.annotations ?? [])
        .filter(({ levels }) => levels.includes('manifest'))
        .map(({ key, value }) => `--annotation=${key}=${value}`),
    ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${repositoryOf(entry)}`),
    ...(build.cacheTo ?? []).map((entry) => `--cache-to=${repositoryOf(entry)}`),
    ...(build.extra ?? []),
    ...(manifest === undefined
        ? [`--iidfile=${imageFile}`, ...build.references.map((reference) => `--tag=${reference}`)]
        : [`--manifest=${manifest}`]),
    '--',
    build.context,
];
/** `podman push` or `buildah push`; a manifest list is pushed with all its images. */
const podmanPushArguments = (build, reference, digestFile, manifest) => [
    ...(manifest === undefined ? ['push'] : ['manifest', 'push', '--all']),
    ...access(build),
    `--digestfile=${digestFile}`,
    '--',
    ...(manifest === undefined ? [reference] : [manifest, `docker://${reference}`]),
];

;// CONCATENATED MODULE: ./dist.src/clients/image-build/podman.js










/** @throws ActionError INPUT_INVALID for what only BuildKit supports */
const requireKnown = (name, build) => {
    const caches = [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])];
    const other = caches.find(({ type }) => type !== 'registry');
    const missing = [
        ...(build.provenance === undefined ? [] : ['provenance']),
        ...(build.sbom === undefined ? [] : ['sbom']),
        ...(other === undefined ? [] : [`a cache of type ${other.type}`]),
    ];
    if (missing.length === 0)
        return;
    throw (0,input_text/* invalidInput */.aY)(`${name} cannot make ${missing.join(' or ')}`, 'Leave it out, or use the builder docker with buildx.');
};
/** podman and buildah take the same arguments for everything used here. */
const podmanLike = (name, engine) => {
    const push = async (build, references, how) => inFolder(engine.temporary, async (folder) => {
        const file = (0,external_node_path_.join)(folder, 'digest');
        const { onLine, signal, manifest } = how;
        for (const reference of references) {
            const args = podmanPushArguments(build, reference, file, manifest);
            await pushPatiently({ what: reference, clock: engine.clock, onLine }, () => runEngine(engine, name, args, { build, onLine, signal }));
        }
        return requireDigest(await (0,promises_.readFile)(file, 'utf8').catch(() => undefined));
    });
    const remove = async (manifest) => {
        const args = name === 'podman' ? ['manifest', 'rm', manifest] : ['rmi', manifest];
        await engine.exec({ command: name, args, timeout: 30_000 }).catch(() => undefined);
    };
    return {
        name,
        build: (build, onLine, signal) => inFolder(engine.temporary, async (folder) => {
            requireKnown(name, build);
            const isOne = (build.platforms ?? []).length <= 1;
            const manifest = isOne ? undefined : `oke-build-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            const file = (0,external_node_path_.join)(folder, 'image');
            const args = podmanBuildArguments(build, file, manifest);
            await runEngine(engine, name, args, { build, onLine, signal }).catch(async (error) => {
                throw await withFailedLine(error, build);
            });
            const id = digestIn(await (0,promises_.readFile)(file, 'utf8').catch(() => undefined));
            return {
                configDigests: isOne && id !== undefined ? [id] : [],
                push: (references, onPushLine) => push(build, references, { onLine: onPushLine, signal, manifest }),
                forget: async () => (manifest === undefined ? undefined : remove(manifest)),
            };
        }),
    };
};

;// CONCATENATED MODULE: ./dist.src/clients/image-build/pick-builder.js



const pick_builder_open = {
    docker: buildx,
    podman: (engine) => podmanLike('podman', engine),
    buildah: (engine) => podmanLike('buildah', engine),
};
/** Commands that succeed only if the builder works: a running daemon, usable storage. */
const probes = {
    docker: ['buildx', 'inspect'],
    podman: ['info'],
    buildah: ['info'],
};
/**
 * Reads the output of `docker buildx inspect`, which exits with 0 even for an unreachable builder.
 */
const builderIn = (text) => {
    const read = (key) => new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(text)?.[1]?.trim();
    const [name, driver] = [read('Name'), read('Driver')];
    const known = name === undefined || driver === undefined ? 'buildx' : `buildx builder ${name}`;
    return {
        name: `${known}${driver === undefined ? '' : `, driver ${driver}`}`,
        error: read('Error'),
    };
};
/** Describes the builder, for the log. @throws Error with the reason that it does not work here */
const examine = async ({ exec }, name) => {
    const { stdout } = await exec({ command: name, args: probes[name], timeout: 20_000 });
    if (name !== 'docker')
        return name;
    const builder = builderIn(stdout);
    if (builder.error !== undefined)
        throw new Error(`docker's ${builder.name}: ${builder.error}`);
    return `docker with ${builder.name}`;
};
/**
 * Returns the requested builder, or the first that works.
 * @throws ActionError IMAGE_BUILDER_MISSING, with the problem of each of them
 */
const pickBuilder = async (wanted, engine) => {
    const candidates = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [wanted];
    const problems = [];
    for (const name of candidates) {
        try {
            const found = await examine(engine, name);
            return { ...pick_builder_open[name](engine), description: [found, ...problems.map(asReason)].join('\n') };
        }
        catch (error) {
            problems.push((0,action_error/* messageOf */.b)(error));
        }
    }
    throw new action_error/* ActionError */.l({
        code: 'IMAGE_BUILDER_MISSING',
        message: [`none of these builders works here: ${candidates.join(', ')}`, ...problems].join('\n'),
        hint: 'docker needs its daemon and the buildx plugin; podman and buildah need neither, but for a user who is not root newuidmap (package uidmap on Debian and Ubuntu).',
    });
};
const asReason = (problem) => `  not another one: ${problem.split('\n')[0] ?? ''}`;


/***/ }),

/***/ 63099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ repositories)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
// EXTERNAL MODULE: ./dist.src/values/registry/severity.js
var severity = __webpack_require__(20816);
;// CONCATENATED MODULE: ./dist.src/clients/registry/image-scans.js


const PATH = '/20210215/containerScanResults';
/** More than the tags that a repository gets in a day. */
const LIMIT = '100';
/** Source: ListContainerScanResults and GetContainerScanResult of the SDK's vulnerabilityscanning. */
const imageScans = (session, clock) => {
    const details = {
        service: 'scanning',
        method: 'GET',
        policy: 'read container-scan-results',
    };
    return {
        scans: (compartmentId, repository) => {
            const query = new URLSearchParams({ compartmentId, repository, limit: LIMIT });
            const call = {
                ...details,
                path: `${PATH}?${query.toString()}`,
                operation: 'ListContainerScanResults',
                doing: `look for the vulnerability scan of ${repository}`,
            };
            const read = (0,oci_request/* anObject */.jz)((response) => response.items('items', (one) => ({
                id: one.text('id'),
                image: one.text('image'),
                severity: (0,severity/* severityOf */.x)(one.text('highestProblemSeverity')),
                problems: one.number('problemCount'),
                finished: Date.parse(one.text('timeFinished')),
            })));
            return (0,oci_request/* callOci */.OJ)(session, call, clock, read);
        },
        scanProblems: (id) => {
            const call = {
                ...details,
                path: `${PATH}/${encodeURIComponent(id)}`,
                operation: 'GetContainerScanResult',
                doing: 'read what the vulnerability scan found',
            };
            const read = (0,oci_request/* anObject */.jz)((response) => response.optionalItems('problems', (one) => ({
                name: one.optionalText('cveReference') ?? one.text('name'),
                severity: (0,severity/* severityOf */.x)(one.text('severity')),
            })));
            return (0,oci_request/* callOci */.OJ)(session, call, clock, read);
        },
    };
};

// EXTERNAL MODULE: ./dist.src/clients/registry/registry-region.js
var registry_region = __webpack_require__(9509);
;// CONCATENATED MODULE: ./dist.src/clients/registry/repositories.js





const MANAGE = 'manage repos';
const INSPECT = 'inspect repos';
const repositories_PATH = '/20160918/container';
/** A few plain signed calls: loading the SDK would take longer. */
const repositories = (session, clock) => {
    const call = (details, read) => (0,oci_request/* callOci */.OJ)(session, { service: 'artifacts', ...details }, clock, (0,oci_request/* anObject */.jz)(read));
    const list = (where, policy) => {
        const query = new URLSearchParams(where);
        const details = {
            method: 'GET',
            path: `${repositories_PATH}/repositories?${query.toString()}`,
            operation: 'ListContainerRepositories',
            doing: `look for repository ${where['displayName']}`,
            policy,
        };
        return call(details, (response) => response.items('items', placedRepository));
    };
    const compartmentOf = async (name) => {
        const everywhere = { compartmentId: session.tenancyId, compartmentIdInSubtree: 'true' };
        // Without permission to list everywhere, the error names both possible reasons.
        const all = await list({ ...everywhere, displayName: name }, INSPECT).catch(() => []);
        return all.find((repository) => repository.name === name)?.compartmentId;
    };
    const lastOf = (where, limit, read) => {
        const order = { sortBy: 'TIMECREATED', sortOrder: 'DESC', limit };
        const path = `${repositories_PATH}/images?${new URLSearchParams({ ...where, ...order }).toString()}`;
        const operation = 'ListContainerImages';
        const details = { method: 'GET', path, operation, policy: INSPECT };
        return call({ ...details, doing: 'look for the last image' }, (response) => response.items('items', read));
    };
    return {
        ...imageScans(session, clock),
        namespace: () => (0,registry_region/* registryNamespace */.bH)(session, clock),
        find: async (compartmentId, name) => {
            const all = await list({ compartmentId, displayName: name }, INSPECT);
            return all.find((repository) => repository.name === name);
        },
        create: async ({ compartmentId, name, settings }, retryToken) => {
            const details = {
                method: 'POST',
                path: `${repositories_PATH}/repositories`,
                headers: { 'opc-retry-token': retryToken },
                body: { compartmentId, displayName: name, isPublic: false, ...bodyOf(settings) },
                operation: 'CreateContainerRepository',
                doing: `create repository ${name}`,
                policy: MANAGE,
            };
            return call(details, repositoryOf).catch(async (error) => {
                throw isTaken(error) ? taken(name, error, await compartmentOf(name)) : error;
            });
        },
        settings: (id) => {
            const path = `${repositories_PATH}/repositories/${encodeURIComponent(id)}`;
            const operation = 'GetContainerRepository';
            const details = { method: 'GET', path, operation, policy: 'read repos' };
            return call({ ...details, doing: 'read the settings of the repository' }, settingsOf);
        },
        update: (id, settings) => {
            const path = `${repositories_PATH}/repositories/${encodeURIComponent(id)}`;
            const operation = 'UpdateContainerRepository';
            const details = { method: 'PUT', path, operation, policy: MANAGE };
            const body = bodyOf(settings);
            return call({ ...details, body, doing: 'change the repository' }, () => undefined);
        },
        lastImages: (compartmentId, id) => lastOf({ compartmentId, repositoryId: id }, '100', (image) => ({
            digest: image.text('digest'),
            createdAt: image.time('timeCreated'),
        })),
        lastSize: async (compartmentId, id) => {
            const [size] = await lastOf({ compartmentId, repositoryId: id }, '1', (image) => image.optionalNumber('layersSizeInBytes'));
            return size;
        },
    };
};
const bodyOf = ({ isPublic, isImmutable, readme, tags }) => ({
    ...(isPublic === undefined ? {} : { isPublic }),
    ...(isImmutable === undefined ? {} : { isImmutable }),
    ...(readme === undefined ? {} : { readme: { content: readme, format: 'TEXT_MARKDOWN' } }),
    ...(tags === undefined ? {} : { freeformTags: tags }),
});
const settingsOf = (one) => ({
    isPublic: one.optionalFlag('isPublic'),
    isImmutable: one.optionalFlag('isImmutable'),
    readme: one.optional('readme')?.optionalText('content'),
    tags: one.strings('freeformTags'),
});
const repositoryOf = (one) => ({
    id: one.text('id'),
    name: one.text('displayName'),
    isPublic: one.optionalFlag('isPublic'),
    createdBy: one.optionalText('createdBy'),
});
const placedRepository = (one) => ({
    ...repositoryOf(one),
    compartmentId: one.optionalText('compartmentId'),
});
/** Conflicts that are not about the name. */
const OTHER_CONFLICTS = ['IncorrectState', 'InvalidatedRetryToken', 'ResourceLocked'];
const isTaken = (error) => error instanceof action_error/* ActionError */.l &&
    error.service?.status === 409 &&
    !OTHER_CONFLICTS.includes(error.service.code);
/**
 * Names are unique in a tenancy and region, across all compartments, including those we may not
 * see. OCI's code for that can also mean a missing permission; which one OCIR sends is not
 * documented.
 * @param compartmentId where it was found
 */
const taken = (name, cause, compartmentId) => {
    const { service } = cause;
    if (compartmentId !== undefined) {
        return new action_error/* ActionError */.l({
            code: 'REPOSITORY_ELSEWHERE',
            message: `repository ${name} could not be made: it exists in another compartment, ${compartmentId}`,
            hint: 'Give that compartment, move the repository, or choose another name; names are unique in a tenancy and region. Pushing to a missing repository made it in the root compartment.',
            ...{ cause, service },
        });
    }
    return new action_error/* ActionError */.l({
        code: 'REPOSITORY_ELSEWHERE',
        message: `repository ${name} could not be made: it exists in another compartment, or the signed-in identity may not make repositories here (${service?.code})`,
        hint: 'Repository names are unique in a tenancy and region. If it exists, give the compartment that it is in, ' +
            'move it, or choose another name; pushing to a missing repository made it in the root compartment. ' +
            `If it does not, add${(0,policy_statements/* grantOf */.o)(MANAGE)}`,
        ...{ cause, service },
    });
};


/***/ })

};
