export const id = 7859;
export const ids = [7859];
export const modules = {

/***/ 98696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPush: () => (/* binding */ buildPush)
});

// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/image-build/pick-builder.js + 11 modules
var pick_builder = __webpack_require__(19315);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-token.js
var registry_token = __webpack_require__(37296);
// EXTERNAL MODULE: ./dist.src/clients/registry/repositories.js
var repositories = __webpack_require__(3399);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/build-push.js + 4 modules
var build_push = __webpack_require__(80417);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/require-login.js

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
    throw new action_error/* ActionError */.l({
        code: 'REGISTRY_LOGIN_MISSING',
        message: `cannot push to ${host}: this job has not logged in to it${others}`,
        hint: 'Run the login-ocir action before this step, in the same job and for the same host.',
    });
};

// EXTERNAL MODULE: ./dist.src/values/image-build/image-tag.js
var image_tag = __webpack_require__(28052);
// EXTERNAL MODULE: ./dist.src/clients/files/build-place.js
var build_place = __webpack_require__(35225);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/image-build/annotation.js
var annotation = __webpack_require__(52947);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-context.js
var build_context = __webpack_require__(84562);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-secret.js
var build_secret = __webpack_require__(69657);
// EXTERNAL MODULE: ./dist.src/values/image-build/cache.js
var cache = __webpack_require__(72994);
// EXTERNAL MODULE: ./dist.src/values/image-build/extra-argument.js
var extra_argument = __webpack_require__(99228);
// EXTERNAL MODULE: ./dist.src/values/image-build/host-entry.js
var host_entry = __webpack_require__(23429);
// EXTERNAL MODULE: ./dist.src/values/image-build/platform.js
var platform = __webpack_require__(65169);
// EXTERNAL MODULE: ./dist.src/values/image-build/pod-platform.js
var pod_platform = __webpack_require__(44303);
// EXTERNAL MODULE: ./dist.src/values/image-build/provenance.js
var provenance = __webpack_require__(17889);
// EXTERNAL MODULE: ./dist.src/values/image-build/ssh.js
var ssh = __webpack_require__(68646);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/actions/build-push/build-options.js + 1 modules
var build_options = __webpack_require__(18371);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/inputs.js




















const own = defaults/* defaults */.N['build-push'];
const builderNames = ['auto', 'docker', 'podman', 'buildah'];
const readPlatforms = (read) => {
    const shapes = read.list('pod-shapes', input_text/* asText */.e1);
    const platforms = read.list('platforms', platform/* parsePlatform */.F);
    const wrong = (0,pod_platform/* platformProblem */.J)(platforms, shapes);
    if (wrong !== undefined)
        read.problem(`input "platforms": ${wrong.problem}`, wrong.hint);
    return platforms.length > 0 ? platforms : (0,pod_platform/* platformsOfShapes */.i)(shapes);
};
const readOptions = (read) => ({
    target: read.optional('target', input_text/* asText */.e1),
    platforms: readPlatforms(read),
    labels: read.pairs('labels') ?? {},
    annotations: read.list('annotations', annotation/* parseAnnotation */.f),
    secrets: read.list('secrets', build_secret/* parseBuildSecret */.Y),
    ssh: read.list('ssh', ssh/* parseSsh */.M),
    'build-args': read.pairs('build-args') ?? {},
    'build-contexts': read.list('build-contexts', build_context/* parseBuildContext */.V),
    'cache-from': read.list('cache-from', cache/* parseCache */.I),
    'cache-to': read.list('cache-to', cache/* parseCache */.I),
    'no-cache': read.orDefault('no-cache', input_text/* asFlag */.v0, own['no-cache']),
    pull: read.orDefault('pull', input_text/* asFlag */.v0, own.pull),
    provenance: read.orDefault('provenance', provenance/* parseProvenance */.X, own.provenance),
    sbom: read.orDefault('sbom', input_text/* asFlag */.v0, own.sbom),
    'add-hosts': read.list('add-hosts', host_entry/* parseHostEntry */.M),
    network: read.optional('network', (0,input_text/* asOneOf */.QU)('default', 'none', 'host')),
    'extra-args': read.list('extra-args', (0,extra_argument/* parseExtraArgument */.$)(read.orDefault('allow-unsafe-args', input_text/* asFlag */.v0, own['allow-unsafe-args']))),
});
/** What is left out stays as it is; of a new repository, it is private and mutable. */
const readSettings = (read) => ({
    isPublic: read.optional('public', input_text/* asFlag */.v0),
    isImmutable: read.optional('immutable', input_text/* asFlag */.v0),
    tags: read.pairs('repository-tags'),
});
const readBuildInputs = ({ readInputs }) => readInputs((read) => {
    const builds = read.orDefault('build', input_text/* asFlag */.v0, own.build);
    const pushes = read.orDefault('push', input_text/* asFlag */.v0, own.push);
    const compartment = (0,ocid/* ocidOf */.xh)('compartment', 'tenancy');
    if (!builds && !pushes) {
        const hint = 'Set one of them to true: build makes the image, push the repository too.';
        read.problem('inputs "build" and "push" are both false: nothing is left to do', hint);
    }
    return {
        repository: read.required('repository', image_reference/* parseRepository */.SU),
        compartmentId: pushes
            ? read.required('compartment-id', compartment)
            : read.optional('compartment-id', compartment),
        registry: read.optional('registry', registry_host/* asRegistryHost */.A),
        tags: read.list('tags', image_tag/* parseImageTag */.D),
        settings: readSettings(read),
        readme: read.optional('readme', path/* asPath */.w2),
        builder: read.orDefault('builder', (0,input_text/* asOneOf */.QU)(...builderNames), own.builder),
        builds,
        pushes,
        loads: read.orDefault('load', input_text/* asFlag */.v0, own.load),
        context: read.orDefault('context', path/* asPath */.w2, own.context),
        file: read.optional('file', path/* asDockerfile */.Vp),
        options: readOptions(read),
    };
});
/**
 * What a builder is given, with paths in the workspace and secrets looked up.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placedBuild = ({ context, file, options, loads }, { environment, log, clock }) => {
    const workspace = (0,files_workspace/* openWorkspace */.OH)(environment);
    const keys = { context: 'input "context"', file: 'input "file"' };
    const files = (0,build_place/* placeBuild */._)(workspace, { context, file }, keys);
    const mask = (secret) => log.mask(secret);
    const around = { environment, workspace, mask, now: clock.now() };
    return {
        ...(0,build_options/* buildOptions */.D)(options, around),
        context: files.context,
        ...(files.file === undefined ? {} : { dockerfile: files.file }),
        ...(loads ? { load: true } : {}),
    };
};
/** The path of the readme in the workspace. @throws ActionError PATH_OUTSIDE_WORKSPACE */
const placedReadme = ({ readme }, { environment }) => readme && (0,files_workspace/* placeInWorkspace */.mY)((0,files_workspace/* openWorkspace */.OH)(environment), 'input "readme"', readme);

// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/render-images.js


const MEGABYTE = 1e6;
const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
/** With the difference to the image before, where there is one and it is another one. */
const describeSize = ({ size, sizeBefore, isUnchanged }) => {
    if (size === undefined)
        return '';
    if (sizeBefore === undefined || isUnchanged)
        return megabytes(size);
    const difference = size - sizeBefore;
    const sign = difference < 0 ? '−' : '+';
    return `${megabytes(size)} (${sign}${megabytes(Math.abs(difference))})`;
};
/** A table of the images that were built. */
const renderImages = (images) => (0,markdown/* renderTable */.bo)(['Image', 'Tags', 'Platforms', 'Size', 'Steps', 'Time'], images.map((image) => [
    (0,markdown/* codeOf */.$N)(image.reference),
    image.tags.join('\n'),
    image.platforms.map(({ platform }) => platform).join('\n'),
    describeSize(image),
    `${image.steps.built} built, ${image.steps.cached} cached`,
    (0,duration/* formatDuration */.a)(image.took),
]));

;// CONCATENATED MODULE: ./dist.src/actions/build-push/publish.js

/** The image as JSON, for steps that want more than one of its parts. */
const metadataOf = (image) => JSON.stringify({
    image: image.reference,
    name: image.name,
    digest: image.digest,
    tags: image.tags,
    platforms: Object.fromEntries(image.platforms.map(({ platform, digest }) => [platform, digest])),
    size: image.size ?? null,
    unchanged: image.isUnchanged,
    steps: image.steps,
    milliseconds: image.took,
});
/** Outputs and job summary. */
const publishImage = async (image, { outputs, summary }) => {
    await outputs.set('image', image.reference);
    await outputs.set('name', image.name);
    await outputs.set('digest', image.digest);
    await outputs.set('tags', image.tags.join('\n'));
    await outputs.set('unchanged', image.isUnchanged);
    if (image.size !== undefined)
        await outputs.set('size', image.size);
    const platforms = image.platforms.map(({ platform, digest }) => [platform, digest]);
    await outputs.set('platforms', JSON.stringify(Object.fromEntries(platforms)));
    await outputs.set('metadata', metadataOf(image));
    await summary.append(`## ${image.isUnchanged ? 'Unchanged' : 'Pushed'} image\n\n${renderImages([image])}`);
};

// EXTERNAL MODULE: ./dist.src/actions/job-images.js + 2 modules
var job_images = __webpack_require__(77323);
;// CONCATENATED MODULE: ./dist.src/actions/build-push.js















const builderOf = async (inputs, context) => {
    const { temporaryFolder: temporary, clock, signal, log } = context;
    const builder = await (0,pick_builder/* pickBuilder */.D)(inputs.builder, { exec: (0,exec/* execUntil */.m)(signal), temporary, clock });
    log.info(`Builder: ${builder.description}`);
    return builder;
};
/** The commit first, as what is deployed is known by it. */
const tagsOf = (inputs, name, { environment }) => {
    const sha = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SHA');
    const own = sha === undefined ? [] : [{ tag: sha }];
    const tags = (0,image_tag/* tagsFor */.N)([...own, ...inputs.tags], name);
    return tags.length === 0 ? ['latest'] : tags;
};
/** For pull requests of forks, whose jobs have no credentials: nobody is asked for any. */
const onlyBuild = async (inputs, context) => {
    const { log, signal, outputs } = context;
    const build = placedBuild(inputs, context);
    const builder = await builderOf(inputs, context);
    const stage = log.stage('build-push');
    const name = inputs.repository;
    const [first] = inputs.tags;
    const tags = tagsOf(inputs, first?.name ?? name, context);
    const request = { build, registry: inputs.registry ?? '', tags };
    const { built, steps } = await (0,build_push/* buildOnly */.F)(name, request, builder, { progress: stage, signal });
    await built.forget();
    await outputs.set('tags', tags.join('\n'));
    stage.done(`built ${name}, not pushed (${steps.built} steps built, ${steps.cached} cached)`);
};
const openRegistry = async (inputs, context) => {
    const { environment, clock, log } = context;
    const session = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
    const file = placedReadme(inputs, context);
    const readme = file === undefined ? undefined : await (0,private_file/* readIfThere */.qC)(file);
    return {
        client: (0,repositories/* repositories */.b)(session, clock),
        registry: inputs.registry ?? (0,registry_token/* registryHost */.U$)(session),
        request: {
            repository: inputs.repository,
            compartmentId: inputs.compartmentId ?? '',
            settings: { ...inputs.settings, readme },
        },
    };
};
/** For those who build with an action of others. */
const onlyEnsure = async (inputs, context) => {
    const { log, clock, outputs } = context;
    const { client, registry, request } = await openRegistry(inputs, context);
    const stage = log.stage('build-push');
    const plan = await (0,repository/* planRepository */._)(request, client);
    await (0,repository/* ensureRepository */.z)(request, plan, { repositories: client, clock }, { progress: stage });
    const name = `${registry}/${await client.namespace()}/${inputs.repository}`;
    await outputs.set('name', name);
    stage.done(`repository of ${name} is as it should be`);
};
const buildAll = async (inputs, context) => {
    const { environment, log, clock, signal } = context;
    const build = placedBuild(inputs, context);
    const { client, registry, request } = await openRegistry(inputs, context);
    const authFile = (0,docker_config_file/* dockerConfigPath */.Q)(environment);
    requireLogin(await (0,private_file/* readIfThere */.qC)(authFile), registry);
    const builder = await builderOf(inputs, context);
    const stage = log.stage('build-push');
    const name = `${registry}/${await client.namespace()}/${inputs.repository}`;
    const tags = tagsOf(inputs, name, context);
    const plan = await (0,repository/* planRepository */._)(request, client);
    const images = (0,job_images/* jobImages */.q)(registry, (0,exec/* execUntil */.m)(signal), context);
    const image = await (0,build_push/* buildAndPush */.s)({ ...request, registry, tags, build: { ...build, authFile } }, plan, { repositories: client, builder, images, clock }, { progress: stage, signal });
    await publishImage(image, context);
    stage.done(`${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`);
};
const buildPush = {
    main: (context) => {
        const inputs = readBuildInputs(context);
        if (!inputs.builds)
            return onlyEnsure(inputs, context);
        return inputs.pushes ? buildAll(inputs, context) : onlyBuild(inputs, context);
    },
};


/***/ }),

/***/ 35225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ placeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** What builders look for in the context where none is named. */
const DEFAULTS = ['Dockerfile', 'Containerfile'];
/**
 * What a builder is given: absolute paths in the workspace, with a context free of credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
const placeBuild = (workspace, { context, file }, keys) => {
    const folder = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.context, context);
    const given = file === undefined ? DEFAULTS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) : [file];
    const [dockerfile = ''] = given.map((name) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.file, name));
    (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCleanContext */ .e)(keys.context, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(folder), dockerfile);
    return file === undefined ? { context: folder } : { context: folder, file: dockerfile };
};


/***/ }),

/***/ 38154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ requireCleanChart),
  e: () => (/* binding */ requireCleanContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/docker-ignore.js
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/** Sets of characters and escapes are not read: they exclude nothing, and as exceptions let all in. */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and the folders above it, since what excludes a folder excludes all in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file keeps a file, by its path in the context, out of it. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);

;// CONCATENATED MODULE: ./dist.src/clients/files/git-credentials.js




/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
const withCredentials = (key, folder, file, also) => new action_error/* ActionError */.l({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0,external_node_path_.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = gitCredentials(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + external_node_path_.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0,external_node_fs_.existsSync)(file))
        .map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => isIgnored(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = gitCredentials(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   mY: () => (/* binding */ placeInWorkspace),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isLoop = (error) => error instanceof Error && 'code' in error && error.code === 'ELOOP';
const linkAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
};
/** What a path leads to; where it would lead, if there is nothing yet. */
const realPlace = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return path;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const target = isLoop(error) ? undefined : linkAt(place);
        return target === undefined ? place : realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), target));
    }
};
/** Whether a real path is a folder or lies in it. */
const liesIn = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/** The workspace of the job; outside of one, the current folder. */
const openWorkspace = (environment) => {
    const temporary = environment['RUNNER_TEMP'];
    return {
        folder: realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['GITHUB_WORKSPACE'] || '.')),
        temporary: temporary ? realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temporary)) : undefined,
        environment,
    };
};
const outside = (key, path, place, { folder }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name lies in it, also where it is a link. Copy the file into the workspace in a step before.',
});
const ofJob = (key, path, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * The absolute path of what a user names, for tools, which can take it for nothing but a path.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const placeInWorkspace = (workspace, key, path) => {
    const { folder, temporary } = workspace;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const real = realPlace(place);
    if (!liesIn(real, folder))
        throw outside(key, path, real, workspace);
    if (temporary !== undefined) {
        const isIn = liesIn(real, temporary) && !liesIn(folder, temporary);
        if (isIn || liesIn(temporary, real)) {
            throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials");
        }
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
        throw ofJob(key, path, "lies in git's own folder, which can hold a token");
    }
    return place;
};


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const KILL_GRACE = 1_500;
/** Milliseconds for one that gets no polite signal: nearly all that a step has after its end. */
const WHOLE_GRACE = 2_300;
/** Milliseconds for the last words of a process that has ended; a child of its own may hold its pipes. */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and lets go of its pipes even if a process that it started holds them on.
 *
 * @param isHardToStop for one that leaves something halfway when it gets a polite signal: it gets none,
 * and the time that there is
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Characters of a line; more without a line end is cut, so that it is not kept. */
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
    /** Hands over a last line that has no line end. */
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
 * The one adapter through which every tool is run, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the
 * end of the step, its reason
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
    const child = (0,external_node_child_process_.spawn)(request.command, [...request.args], {
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
        throw tooMuch(request.command);
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
    hint: 'Run the same command on your machine and look at what it prints.',
});
/** Of what is told line by line, the last part is kept; of an answer all is needed. */
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
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure),
/* harmony export */   y: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Where each tool that we run comes from, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A process that did not end as it should; keeps what a caller may want to decide on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** What the tool said last, which is mostly why it ended. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
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
/** The command with its first arguments: enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the output, without what libraries log beside what the tool says. */
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
/** Go's libraries and Node's read the proxies in either form. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** All that any tool is ever given of the job's environment; what no group names, no tool sees. */
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
/** Each tool that is ever run, with the groups that it is given. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The names that a tool is given, as its groups have them. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: what its list takes of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAfterCreate)
/* harmony export */ });
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock, within = VISIBLE_WITHIN) => {
    const deadline = clock.now() + within;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};


/***/ }),

/***/ 80417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildAndPush),
  F: () => (/* binding */ buildOnly)
});

;// CONCATENATED MODULE: ./dist.src/values/image-build/build-steps.js
const BUILDKIT_STEP = /^#(\d+) \[(?:[^\]]*? )?\d+\/\d+\] (?!FROM\b)/;
const BUILDKIT_CACHED = /^#(\d+) CACHED\b/;
const PODMAN_STEP = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (?!FROM\b)/;
const PODMAN_CACHED = /^(?:\[[^\]]*\] )?-->\s+(?:Using cache|Cache pulled from remote)\b/;
/** Counts the steps in the lines that BuildKit, podman or buildah print as they build. */
class StepCounter {
    #steps = new Set();
    #cached = new Set();
    #podmanSteps = 0;
    #podmanCached = 0;
    read(line) {
        const step = BUILDKIT_STEP.exec(line)?.[1];
        const cached = BUILDKIT_CACHED.exec(line)?.[1];
        if (step !== undefined)
            this.#steps.add(step);
        if (cached !== undefined)
            this.#cached.add(cached);
        if (PODMAN_STEP.test(line))
            this.#podmanSteps++;
        if (PODMAN_CACHED.test(line))
            this.#podmanCached++;
    }
    get steps() {
        const all = this.#steps.size + this.#podmanSteps;
        const isStep = (id) => this.#steps.has(id);
        const cached = [...this.#cached].filter(isStep).length + this.#podmanCached;
        return { built: Math.max(0, all - cached), cached: Math.min(all, cached) };
    }
}

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/compare-tags.js

/**
 * Compares a built image with the tags that are there. A registry that does not tell costs a push.
 * @param note is told why it could not be compared
 * @throws ActionError IMAGE_TAG_IMMUTABLE
 */
const compareTags = async ({ repository, tags, configDigests, isImmutable }, images, note) => {
    const isKnown = configDigests.length > 0;
    if (!isKnown && !isImmutable)
        return { missing: tags, same: undefined };
    const found = await Promise.all(tags.map((tag) => images.find(repository, tag).catch((error) => {
        note(`could not compare with ${repository}:${tag}: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    })));
    const isSame = (image) => isKnown &&
        image?.configDigests.length === configDigests.length &&
        configDigests.every((digest) => image.configDigests.includes(digest));
    const other = tags.find((_tag, at) => found[at] !== undefined && !isSame(found[at]));
    if (isImmutable && other !== undefined)
        throw immutable(repository, other, isKnown);
    return { missing: tags.filter((_tag, at) => !isSame(found[at])), same: found.find(isSame) };
};
const immutable = (repository, tag, isKnown) => new action_error/* ActionError */.l({
    code: 'IMAGE_TAG_IMMUTABLE',
    message: `nothing was pushed: ${repository} is immutable, and has the tag ${tag} already ${isKnown
        ? 'with other content'
        : '(whether with the same content, this builder does not tell of several platforms)'}`,
    hint: 'Choose a tag that is new with each image, such as the commit, and leave out those that move, such as latest.',
});

;// CONCATENATED MODULE: ./dist.src/stages/build-push/failure.js

/** What the end of a builder's output means; the likelier cause first. */
const hints = [
    [
        /exec format error|exec user process caused/i,
        'A step ran a program of another platform, which needs QEMU: run docker/setup-qemu-action before, or build on a runner of that platform, or compile across with FROM --platform=$BUILDPLATFORM.',
    ],
    [
        /multi-?platform build is not supported|multiple platforms feature is currently not supported/i,
        "docker's own builder makes one platform: run docker/setup-buildx-action before this step, whose builder makes several.",
    ],
    [
        /(cache export|attestations?) (is|are) not supported|not supported for the docker driver/i,
        "docker's own builder cannot do that: run docker/setup-buildx-action before this step, whose builder can.",
    ],
    [
        /secret \S+: not found|no secret with id|secret (required but )?not found/i,
        'A step wants a secret that this one is not given: name it under "secrets", as id=NAME of a variable or id=path.',
    ],
    [
        /immutable|already exists|overwrite/i,
        'The repository is immutable and has this tag already: choose another tag.',
    ],
    [
        /denied|unauthorized|\b403\b|forbidden/i,
        'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
    ],
    [
        /no such file|not found|failed to read dockerfile/i,
        'Check "context" and "file": both are relative to the workspace.',
    ],
];
/** The failure of a build or a push, with what to do. */
const buildFailure = (builder, name, error) => {
    const known = error instanceof action_error/* ActionError */.l ? error : undefined;
    // These say already what is wrong and what to do.
    if (known !== undefined && OWN.has(known.code))
        return known;
    const message = (0,action_error/* messageOf */.b)(error);
    const hint = hints.find(([pattern]) => pattern.test(message));
    return new action_error/* ActionError */.l({
        code: 'IMAGE_BUILD_FAILED',
        message: `could not build and push ${name} with ${builder}: ${message}`,
        hint: hint?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
        cause: error,
        place: known?.place,
    });
};
const OWN = new Set(['REGISTRY_UNAVAILABLE', 'INPUT_INVALID', 'IMAGE_TAG_IMMUTABLE']);

;// CONCATENATED MODULE: ./dist.src/stages/build-push/push-and-look.js
/**
 * Pushes, and looks whether it arrived: builders take any answer of success for the registry's, also a
 * web page of what stands between. What is not there is pushed once more. Whether OCIR shows an image at
 * once is not documented, so one that stays away is only warned of.
 * @throws what `push` throws
 */
const pushAndLook = async (push, find, progress) => {
    for (let attempt = 1;; attempt++) {
        const digest = await push();
        const look = await find(digest).then((image) => ({ image, isSaid: true }), () => ({ image: undefined, isSaid: false }));
        if (look.image !== undefined || !look.isSaid)
            return { digest, image: look.image };
        const missing = `the registry took the push, but does not have ${digest}`;
        if (attempt > 1) {
            progress.warning(`${missing}; look at it before it is deployed`);
            return { digest, image: undefined };
        }
        progress.info(`${missing}; pushing again`);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
;// CONCATENATED MODULE: ./dist.src/stages/build-push.js





/**
 * Makes or changes the repository if the plan says so, builds, and pushes what is not there yet.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const buildAndPush = async (request, plan, clients, run) => {
    const { builder, clock, images, repositories } = clients;
    const { progress } = run;
    const started = clock.now();
    await (0,repository/* ensureRepository */.z)(request, plan, clients, run);
    const path = `${await repositories.namespace()}/${request.repository}`;
    const name = `${request.registry}/${path}`;
    const before = lookBefore(request, repositories);
    const { built, steps } = await buildOnly(name, request, builder, run);
    try {
        const { isImmutable, size: sizeBefore } = await before;
        const { tags } = request;
        const { missing, same } = await compareTags({ repository: path, tags, configDigests: built.configDigests, isImmutable }, images, (line) => progress.info(line));
        const isUnchanged = missing.length === 0 && same !== undefined;
        const tagged = missing.map((tag) => `${name}:${tag}`);
        const push = () => built
            .push(tagged, (line) => progress.info(line))
            .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
        const find = (pushed) => images.find(path, pushed);
        const { digest, image } = isUnchanged
            ? { digest: same.digest, image: same }
            : await pushAndLook(push, find, progress);
        const reference = `${name}@${digest}`;
        progress.info(isUnchanged ? `Unchanged: ${reference} has the same content` : `Pushed ${reference}`);
        return {
            ...{ reference, name, digest, tags, isUnchanged, steps },
            ...sizesOf(image, sizeBefore),
            took: clock.now() - started,
        };
    }
    finally {
        await built.forget();
    }
};
const sizesOf = (after, sizeBefore) => ({
    platforms: after?.platforms ?? [],
    ...(after === undefined ? {} : { size: after.size }),
    ...(sizeBefore === undefined ? {} : { sizeBefore }),
});
const lookBefore = async ({ compartmentId, repository }, repositories) => {
    try {
        const found = await repositories.find(compartmentId, repository);
        if (found === undefined)
            return { isImmutable: false, size: undefined };
        const [settings, size] = await Promise.all([
            repositories.settings(found.id).catch(() => ({ isImmutable: false })),
            repositories.lastSize(compartmentId, found.id).catch(() => undefined),
        ]);
        return { isImmutable: settings.isImmutable ?? false, size };
    }
    catch {
        return { isImmutable: false, size: undefined };
    }
};
/**
 * Builds, and pushes nothing.
 * @param name of the image, without a tag
 * @throws ActionError IMAGE_BUILD_FAILED
 */
const buildOnly = async (name, { build, registry, tags }, builder, { progress, signal }) => {
    const counter = new StepCounter();
    const onLine = (line) => {
        counter.read(line);
        progress.info(line);
    };
    const whole = { ...build, registry, references: tags.map((tag) => `${name}:${tag}`) };
    const built = await builder
        .build(whole, onLine, signal)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    return { built, steps: counter.steps };
};


/***/ }),

/***/ 75842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planRepository),
/* harmony export */   z: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);


/** What is wanted and differs. */
const differences = (wanted, now) => {
    const tags = Object.entries(wanted.tags ?? {});
    const isOther = ([key, value]) => now.tags?.[key] !== value;
    const { isPublic, isImmutable, readme } = wanted;
    return {
        ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
        ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
        ...(readme === undefined || readme === now.readme ? {} : { readme }),
        ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
    };
};
/** In words, what a change sets. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Whether the repository has to be made or changed, as a plan; nothing is changed. */
const planRepository = async (request, repositories) => {
    const { repository, compartmentId, settings = {} } = request;
    const target = `repository ${repository}`;
    const found = await repositories.find(compartmentId, repository);
    if (found === undefined) {
        const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ');
        const description = `${words}, in the compartment that is given`;
        return { changes: [{ action: 'create', target, description }], kept: [] };
    }
    const other = describe(await changesOf(request, found.id, repositories));
    if (other.length === 0)
        return { changes: [], kept: [target] };
    return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] };
};
/**
 * Makes or changes the repository if the plan says so. It is never left to a push: that would make
 * it in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const ensureRepository = async (request, plan, clients, { progress, changed = () => undefined }) => {
    for (const change of plan.changes) {
        if (change.action === 'create') {
            const how = await makeRepository(request, clients);
            if (how === 'Created')
                changed(change);
            progress.info(`${how} repository ${request.repository}`);
        }
        else {
            await changeRepository(request, clients);
            changed(change);
            progress.info(`Changed repository ${request.repository}: ${change.description}`);
        }
    }
};
const changeRepository = async (request, { repositories }) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    const other = found && (await changesOf(request, found.id, repositories));
    if (found !== undefined && other !== undefined && isWanted(other)) {
        await repositories.update(found.id, other);
    }
};
/** A job beside this one may have made it since the plan: then it is found. */
const makeRepository = ({ compartmentId, repository: name, settings = {} }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, name);
    return (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        name: `repository ${name}`,
        identity: [
            ...['repository', compartmentId, name],
            // With other settings it is another request, and needs another token.
            ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
        ],
        create: async (token) => {
            await repositories.create({ compartmentId, name, settings }, token);
            return (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock)) && 'Created';
        },
        // What another run made just now may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
};


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        timeout: '10m',
    },
    load: { path: '/', rate: '30/s', duration: '3m', 'max-failed': '1%' },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'ready-timeout': '7m',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
    },
};


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/** Whether a variable of the job is the runner's or the identity's, and goes to no script or build. */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
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


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Foreign data that is not as it has to be; the message says what is wrong where. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields(parseWhole(json, place), place);
    }
    /** All of it, as it came. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** All of it, for what is passed on as it is. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the answer') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 52947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseAnnotation)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23814);


const LEVELS = /^((?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?(?:,(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?)*):(.*)$/s;
const asLevel = (level) => {
    if (level === 'manifest' || level === 'index')
        return level;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${level}" is not a level of annotations`, 'Write manifest: or index: in front.');
};
/** Reads `key=value`, with `manifest:`, `index:` or both in front, as docker/metadata-action writes it. */
const parseAnnotation = (text) => {
    const [, levels, rest] = LEVELS.exec(text) ?? [];
    const [key, value] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .c)(rest ?? text, 'an annotation', 'manifest:team=shop');
    return {
        levels: levels === undefined ? ['manifest'] : levels.split(',').map(asLevel),
        key,
        value,
    };
};


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBuildContext)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




/** Reads `name=folder`, `name=docker-image://…` or `name=https://….git`. @throws ActionError INPUT_INVALID */
const parseBuildContext = (text) => {
    const [name, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a build context', 'lib=../lib');
    const image = /^docker-image:\/\/(.+)$/.exec(from)?.[1];
    if (image !== undefined) {
        (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
        return { name, address: from };
    }
    if (/^https:\/\/[^@\s]+$/.test(from))
        return { name, address: from };
    if (from.includes('://')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`build context "${name}" is neither a folder, docker-image:// nor https:// without a user`, 'Write name=folder, name=docker-image://host/path:tag or name=https://host/path.git.');
    }
    return { name, folder: (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 69657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseBuildSecret)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30983);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names the Dockerfile knows it by. */
const asId = (id) => {
    if (ID.test(id))
        return id;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)('the id of a secret has characters other than letters, digits, "_", "." and "-"', 'Write id=NAME or id=path, such as npm=NPM_TOKEN.');
};
/**
 * Reads `id=NAME` of a variable, or `id=path` of a file: what is no name of a variable is a path.
 * @throws ActionError INPUT_INVALID that does not show what stands behind the id: somebody may have
 * written the secret itself
 */
const parseBuildSecret = (text) => {
    const [key, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a secret', 'npm=NPM_TOKEN');
    const id = asId(key);
    if (VARIABLE.test(from)) {
        if (!(0,_environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithheld */ .Ys)(from))
            return { id, variable: from };
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`the variable ${from} is not handed to builds`, 'What belongs to the runner or to the identity of the job stays with it. Give secrets of the build names of their own under env: of the step.');
    }
    if (!/[./]/.test(from) || /[,"\s]/.test(from) || from.length > 512) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`secret "${id}" names neither a variable nor a file`, `Put the secret under env: of the step, and write the name of the variable: ${id}=NAME. The value itself does not belong here.`);
    }
    return { id, file: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseCache),
/* harmony export */   u: () => (/* binding */ formatCache)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Attributes of each kind of cache that can be used. Those of object stores hold credentials. */
const ATTRIBUTES = {
    registry: ['ref', 'mode', 'image-manifest', 'oci-mediatypes', 'compression', 'ignore-error'],
    gha: ['scope', 'mode', 'version', 'timeout', 'ignore-error', 'repository'],
    inline: [],
    local: ['src', 'dest', 'mode', 'digest', 'tag', 'compression', 'ignore-error'],
};
/** @throws ActionError INPUT_INVALID */
const parseCache = (text) => {
    const parts = text.trim().split(',');
    if (parts.length === 1 && !text.includes('=')) {
        return { type: 'registry', attributes: { ref: text.trim() } };
    }
    const pairs = parts.map((part) => {
        const [, key, value] = /^([a-z_-]+)=([^"\s,]+)$/.exec(part) ?? [];
        if (key !== undefined && value !== undefined)
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('a cache is not type=…,key=value', 'Write it as type=registry,ref=host/path:tag.');
    });
    const { type = 'registry', ...attributes } = Object.fromEntries(pairs);
    const allowed = ATTRIBUTES[type];
    if (allowed === undefined) {
        const known = Object.keys(ATTRIBUTES).join(', ');
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${type}" is not a kind of cache that is offered`, `Offered: ${known}.`);
    }
    const foreign = Object.keys(attributes).find((key) => !allowed.includes(key));
    if (foreign === undefined)
        return { type, attributes };
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`a cache of type ${type} has no "${foreign}"`, allowed.length === 0 ? 'Write type=inline alone.' : `It has ${allowed.join(', ')}.`);
};
const formatCache = ({ type, attributes }) => [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',');


/***/ }),

/***/ 99228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseExtraArgument)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Options that decide how an image is made and reach nothing of the runner's: no folder, variable,
 * device, privilege or other registry. What a later version of a builder adds is not among them.
 */
const HARMLESS = new Set([
    ...['add-history', 'compress', 'compression-format', 'compression-level', 'cpu-period'],
    ...['cpu-quota', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'disable-compression', 'dns'],
    ...['dns-option', 'dns-search', 'force-rm', 'format', 'identity-label', 'jobs', 'layers'],
    ...['memory', 'memory-swap', 'no-cache-filter', 'no-hosts', 'omit-history', 'os-feature'],
    ...['os-version', 'progress', 'retry', 'retry-delay', 'rm', 'shm-size', 'squash', 'squash-all'],
    ...['timestamp', 'ulimit', 'unsetenv', 'unsetlabel'],
]);
/**
 * One option for the builder, e.g. `--shm-size=1g`; a value stands behind `=`.
 * @param isFree whether the workflow said that options may reach the runner
 * @throws ActionError INPUT_INVALID
 */
const parseExtraArgument = (isFree) => (text) => {
    const [, name = ''] = /^--([a-z][a-z0-9-]*)(=.*)?$/s.exec(text) ?? [];
    if (name === '') {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('an extra argument is not --option or --option=value', 'Write one a line, such as --shm-size=1g; what it is given stands behind "=".');
    }
    if (isFree || HARMLESS.has(name))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`--${name} may reach what is the runner's, or has an input of its own`, 'Use the input for it. If the option is meant and the Dockerfile is trusted, set "allow-unsafe-args" to true in the workflow.');
};


/***/ }),

/***/ 23429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseHostEntry)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A line of /etc/hosts for the build, as `db:10.0.0.5` or `db=10.0.0.5`. @throws ActionError INPUT_INVALID */
const parseHostEntry = (text) => {
    const [, host = '', address = ''] = /^([A-Za-z0-9][A-Za-z0-9.-]*)[:=](.+)$/.exec(text.trim()) ?? [];
    const bare = address.replace(/^\[(.*)\]$/, '$1');
    if (host !== '' && ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0 || bare === 'host-gateway'))
        return `${host}:${bare}`;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is not host:address`, 'Write one a line, such as db:10.0.0.5.');
};


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   N: () => (/* binding */ tagsFor)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);


/** @throws ActionError IMAGE_REFERENCE_INVALID, INPUT_INVALID */
const parseImageTag = (text) => {
    if (!/[/:]/.test(text))
        return { tag: (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(text) };
    const { registry, repository, tag, digest } = (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(text);
    if (tag === undefined || digest !== undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" has no tag`, 'Write a tag, or host/namespace/repository:tag.');
    }
    return { tag, name: `${registry === '' ? '' : `${registry}/`}${repository}` };
};
/**
 * The tags of an image, each once.
 * @param name that a whole reference has to have: an image goes to one repository
 * @throws ActionError INPUT_INVALID for a reference to another one
 */
const tagsFor = (tags, name) => {
    const foreign = tags.find((one) => one.name !== undefined && one.name !== name);
    if (foreign === undefined)
        return [...new Set(tags.map(({ tag }) => tag))];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`the tag ${foreign.name}:${foreign.tag} is of another repository than ${name}`, `Give docker/metadata-action "images: ${name}", or write the tag alone.`);
};


/***/ }),

/***/ 23814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Splits `key=value` at its first `=`.
 * @throws ActionError INPUT_INVALID that shows nothing of the text: it may be a secret
 */
const pairOf = (text, what, example) => {
    const equals = text.indexOf('=');
    const key = text.slice(0, Math.max(equals, 0)).trim();
    if (key !== '' && !/[\s\p{Cc}]/u.test(key))
        return [key, text.slice(equals + 1).trim()];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} is not key=value`, `Write one per line, for example ${example}.`);
};


/***/ }),

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Reads a platform as builders name it: system, processor and variant.
 * @throws ActionError INPUT_INVALID
 */
const parsePlatform = (text) => {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(text))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a platform`, 'Write for example linux/amd64 or linux/arm64.');
};


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformProblem),
/* harmony export */   i: () => (/* binding */ platformsOfShapes)
/* harmony export */ });
/**
 * The platform that pods of a shape run; undefined for shapes that are not known.
 * Source: Oracle, Virtual Node Pod Shapes (A1 is Ampere's Arm, E3 and E4 are AMD's EPYC).
 */
const platformOfShape = (shape) => {
    if (/^Pod\.Standard\.A\d+\./.test(shape))
        return 'linux/arm64';
    return /^Pod\.Standard\.E\d+\./.test(shape) ? 'linux/amd64' : undefined;
};
/** Whether an image for `built` runs where `needed` is; what is not said of a variant counts as fitting. */
const fits = (built, needed) => built === needed || built.startsWith(`${needed}/`);
/**
 * Says of pods that cannot run an image why; undefined if all can.
 * @param platforms of the image; none is what the builder takes by itself, which is not judged
 */
const platformProblem = (platforms, shapes) => {
    if (platforms.length === 0)
        return undefined;
    for (const shape of shapes) {
        const needed = platformOfShape(shape);
        if (needed === undefined || platforms.some((platform) => fits(platform, needed)))
            continue;
        return {
            problem: `pods of shape ${shape} run ${needed}, and the image is built for ${platforms.join(', ')} alone`,
            hint: `Build for ${needed}, or, where pools of both kinds run it, for ${[...platforms, needed].join(',')}.`,
        };
    }
    return undefined;
};
/** What to build for if the user does not say: what the pools run. */
const platformsOfShapes = (shapes) => [
    ...new Set(shapes.flatMap((shape) => platformOfShape(shape) ?? [])),
];


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** `true`, `false`, `mode=min` or `mode=max`; undefined for none. @throws ActionError INPUT_INVALID */
const parseProvenance = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true' || text === 'mode=min' || text === 'mode=max')
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no kind of provenance`, 'Write true, false, mode=min or mode=max.');
};


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseSsh)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** Reads `default` or `id=path`. @throws ActionError INPUT_INVALID */
const parseSsh = (text) => {
    const [, id = '', , path] = /^([A-Za-z0-9_.-]+)(=(.*))?$/s.exec(text.trim()) ?? [];
    if (id === '' || /[,"\s]/.test(path ?? '')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('an SSH source is not "default" or id=path', 'Write default, or git=keys/deploy.');
    }
    return path === undefined ? { id } : { id, path: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(path) };
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Nobody is on the way there. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A path of the file system, as a user writes it: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/** A Dockerfile. Podman runs those that end in `.in` through the C preprocessor, which includes any file. */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


/***/ }),

/***/ 58810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
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
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
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
        repository: parseRepository(path),
        ...(tag === undefined ? {} : { tag: parseTag(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ })

};
