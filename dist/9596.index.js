export const id = 9596;
export const ids = [9596];
export const modules = {

/***/ 51359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ jobK6)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist.src/clients/tools/archive-file.js


/** Bytes that an archive may unpack to; k6's is a sixth of it. */
const LARGEST = 512 * 2 ** 20;
/** Bytes of a header, and what contents are filled up to. */
const BLOCK = 512;
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const field = (header, from, length) => header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*/s, '');
/**
 * Returns a regular file of a .tar.gz by its path; undefined if it is not in there. Paths are those of
 * the old header, of at most 100 bytes.
 * @throws what zlib says of data that is no gzip
 */
const archiveFile = async (archive, path) => {
    const tar = await unpack(archive, { maxOutputLength: LARGEST });
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        const size = Number.parseInt(field(header, 124, 12), 8);
        // The end is a block of zeros.
        if (Number.isNaN(size))
            return undefined;
        const start = at + BLOCK;
        const isFile = ['', '0'].includes(field(header, 156, 1));
        if (isFile && field(header, 0, 100).replace(/^\.\//, '') === path) {
            return start + size <= tar.length ? tar.subarray(start, start + size) : undefined;
        }
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/http/retry.js
var retry = __webpack_require__(75506);
;// CONCATENATED MODULE: ./dist.src/clients/tools/download.js



/** For an archive of some ten megabytes, by a slow line too. */
const POLICY = { pauses: [1000, 4000], attempt: 240_000, total: 300_000 };
/** Bytes that are read; the archives of k6 are a tenth of it. */
const download_LARGEST = 256 * 2 ** 20;
/** An answer that another attempt does not change. */
class Refused extends Error {
}
const fetchOnce = async (url, signal) => {
    const response = await fetch(url, { signal });
    if (!response.ok || response.body === null) {
        await response.body?.cancel();
        const isPassing = response.status === 429 || response.status >= 500;
        const failure = `HTTP ${response.status}`;
        throw isPassing ? new Error(failure) : new Refused(failure);
    }
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        bytes += piece.length;
        // Leaving the loop ends the answer.
        if (bytes > download_LARGEST)
            throw new Refused(`more than ${download_LARGEST / 2 ** 20} MB`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};
/** What `fetch` says of a connection stands in its cause. */
const causeOf = (error) => error instanceof TypeError && error.cause !== undefined ? error.cause : error;
/**
 * Fetches a file over HTTP, following redirects, and returns it if it is the one that is meant.
 * @throws ActionError TOOL_CHECKSUM_WRONG; why there was no answer; the reason of the step's end
 */
const download = async ({ url, sha256 }, clock) => {
    const attempt = (signal) => fetchOnce(url, signal).catch((error) => {
        throw causeOf(error);
    });
    const content = await (0,retry/* withRetries */.LH)(POLICY, clock, attempt, (error) => ({
        mayRepeat: !(0,retry/* isFinal */.dR)(error) && !(error instanceof Refused),
    }));
    const found = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    if (found === sha256)
        return content;
    throw new action_error/* ActionError */.l({
        code: 'TOOL_CHECKSUM_WRONG',
        message: `what was fetched from ${url} has the SHA-256 ${found}, and should have ${sha256}`,
        hint: 'Nothing of it was run. Look at the proxy between the runner and GitHub; with k6 on PATH, nothing is fetched.',
    });
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./dist.src/clients/tools/tool-cache.js



const may = (path, mode) => (0,promises_.access)(path, mode).then(() => true, () => false);
/** Whether a program is in one of the folders of PATH. */
const isOnPath = async (name, path) => {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => may((0,external_node_path_.join)(folder, name), promises_.constants.X_OK)));
    return found.includes(true);
};
/** The layout that GitHub's own setup actions and runner images have. */
const folderOf = (root, { name, version, architecture }) => (0,external_node_path_.join)(root, name, version, architecture);
/** Stands beside the folder as soon as all of it is there. */
const markerOf = (folder) => `${folder}.complete`;
/** Returns the folder of a tool that is in the cache as a whole. */
const cachedTool = async (root, tool) => {
    const folder = folderOf(root, tool);
    const isWhole = await may(markerOf(folder), promises_.constants.F_OK);
    return isWhole && (await may((0,external_node_path_.join)(folder, tool.name), promises_.constants.X_OK)) ? folder : undefined;
};
/**
 * Puts a program into the cache and returns its folder. Jobs that do so at the same time, or are killed
 * meanwhile, leave the one or the other, never half of one.
 * @throws the system's error where the cache cannot be written
 */
const cacheTool = async (root, tool, program) => {
    const folder = folderOf(root, tool);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, tool.name);
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, program, { mode: 0o755, flag: 'wx' });
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await (0,promises_.writeFile)(markerOf(folder), '');
    return folder;
};

;// CONCATENATED MODULE: ./dist.src/clients/tools/k6-place.js






const missing = ({ url, version }, error) => new action_error/* ActionError */.l({
    code: 'TOOL_MISSING',
    message: `k6 was not found on PATH, and could not be fetched from ${url}: ${(0,action_error/* messageOf */.b)(error)}`,
    hint: `Put grafana/setup-k6-action before this step. A runner without the internet needs k6 on its PATH, or k6 ${version} in its tool cache.`,
    cause: error,
});
const programOf = async (release, clock) => {
    const program = await archiveFile(await download(release, clock), release.entry);
    if (program === undefined)
        throw new Error(`${release.entry} is not in the archive`);
    return program;
};
const fetched = async (release, roots, runner) => {
    const tool = { name: 'k6', ...release };
    runner.report(`k6 is not on PATH: fetching version ${release.version} from ${release.url}`);
    const program = await programOf(release, runner.clock);
    const [cache = runner.temporaryFolder, ...others] = roots;
    return cacheTool(cache, tool, program).catch(() => cacheTool(others[0] ?? runner.temporaryFolder, tool, program));
};
/**
 * Finds k6 on PATH, else in the runner's tool cache, else fetches the release into it, once.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG; the reason of the step's end
 */
const k6Place = (runner, release) => (0,once/* once */.O)(async () => {
    const path = runner.environment['PATH'] ?? '';
    // Without a release for this machine, the start of k6 says what is missing.
    if (release === undefined || (await isOnPath('k6', path)))
        return {};
    const cache = runner.environment['RUNNER_TOOL_CACHE'] ?? '';
    const roots = [cache, runner.temporaryFolder].filter((root) => root !== '');
    const tool = { name: 'k6', ...release };
    const known = await Promise.all(roots.map((root) => cachedTool(root, tool)));
    const folder = known.find((one) => one !== undefined) ??
        (await fetched(release, roots, runner).catch((error) => {
            runner.signal.throwIfAborted();
            throw error instanceof action_error/* ActionError */.l ? error : missing(release, error);
        }));
    return { PATH: `${folder}${external_node_path_.delimiter}${path}` };
});

;// CONCATENATED MODULE: ./dist.src/values/load/k6-release.js
const VERSION = '2.2.0';
const RELEASES = 'https://github.com/grafana/k6/releases/download';
/** As packages that install this release list them, by the names that Node gives the machines. */
const checksums = {
    x64: ['amd64', 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d'],
    arm64: ['arm64', '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c'],
};
/**
 * Returns the release that is fetched where k6 is not on PATH; none for machines that it is not made for.
 * @param architecture `process.arch`
 */
const k6ReleaseFor = (architecture) => {
    const found = Object.hasOwn(checksums, architecture) ? checksums[architecture] : undefined;
    if (found === undefined)
        return undefined;
    const [name, sha256] = found;
    const folder = `k6-v${VERSION}-linux-${name}`;
    const url = `${RELEASES}/v${VERSION}/${folder}.tar.gz`;
    return { version: VERSION, architecture, url, sha256, entry: `${folder}/k6` };
};

;// CONCATENATED MODULE: ./dist.src/actions/load/job-k6.js


/** Finds k6 for a step: on PATH, in the runner's tool cache, else as a release of its own. */
const jobK6 = ({ environment, temporaryFolder, clock, signal, log, }) => k6Place({ environment, temporaryFolder, clock, signal, report: (line) => log.info(line) }, k6ReleaseFor(process.arch));


/***/ }),

/***/ 81793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClients: () => (/* binding */ openClients)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/image-build/cosign.js
var cosign = __webpack_require__(26645);
// EXTERNAL MODULE: ./dist.src/clients/image-build/pick-builder.js + 11 modules
var pick_builder = __webpack_require__(19315);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/network/load-balancers.js
var load_balancers = __webpack_require__(80838);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/build-push/job-images.js + 1 modules
var job_images = __webpack_require__(20041);
// EXTERNAL MODULE: ./dist.src/actions/load/job-k6.js + 5 modules
var job_k6 = __webpack_require__(51359);
// EXTERNAL MODULE: ./dist.src/actions/load/in-cluster.js + 8 modules
var in_cluster = __webpack_require__(23175);
// EXTERNAL MODULE: ./dist.src/clients/registry/repositories.js + 1 modules
var repositories = __webpack_require__(63099);
// EXTERNAL MODULE: ./dist.src/clients/github/workflow-runs.js
var workflow_runs = __webpack_require__(46525);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/plan.js
var plan = __webpack_require__(83777);
// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render-alone.js
var render_alone = __webpack_require__(41120);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(27489);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-planned.js







/** The release with the images that run: what this run will build is no difference that is known. */
const withPresentImages = async (wanted, keys, { helm }) => {
    const present = (0,deployed_values/* withDeployedImage */.W)(wanted, await helm.values(wanted), keys);
    return { release: present, objects: (await (0,render_alone/* renderAlone */.q)(present, helm)).objects };
};
const renderedHere = async (release, { helm }) => (await (0,render_alone/* renderAlone */.q)(release, helm)).objects;
const QUIET = {
    info: () => undefined,
    waiting: () => undefined,
    // Those of what it makes alone were told already.
    warning: () => undefined,
};
/** Rendered as Helm will install it, by the APIs and objects of the cluster, and checked as that. */
const madeInCluster = async (release, { helm }) => {
    let made;
    try {
        made = await helm.dryRun(release);
    }
    catch (error) {
        return { refused: (0,action_error/* messageOf */.b)(error) };
    }
    await (0,render/* checkRendered */.iP)(release, made, helm, QUIET);
    return { objects: made.objects };
};
/**
 * What a plan says of the release.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED for what it makes
 * in the cluster
 */
const reviewPlanned = async (inputs, registry, connection) => {
    const { environment } = inputs;
    const { release } = environment;
    if (release === undefined)
        return { verdict: 'unchanged', changes: [] };
    const { release: wanted } = (0,requests/* deployRequest */.Lo)(inputs, release, registry, { image: release.image });
    const last = (await connection.helm.history(wanted)).at(-1);
    const toCome = (0,requests/* imagesToCome */.EM)(inputs, registry);
    const coming = (0,requests/* deployRequest */.Lo)(inputs, release, registry, toCome).release;
    const made = await madeInCluster(coming, connection);
    const { image, wired = [] } = toCome;
    const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0;
    const planned = async () => {
        if (last === undefined) {
            const rendered = made.objects ?? (await renderedHere(coming, connection));
            return (0,review_release/* reviewRelease */.w)(wanted, rendered, last, connection);
        }
        if (!isToCome) {
            return (0,review_release/* reviewRelease */.w)(wanted, await renderedHere(wanted, connection), last, connection);
        }
        const keys = (0,request/* imageKeys */.A8)(release, environment);
        const present = await withPresentImages(wanted, keys, connection);
        return (0,review_release/* reviewRelease */.w)(present.release, present.objects, last, connection);
    };
    const review = await planned();
    return made.refused === undefined ? review : { ...review, assumed: made.refused };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/clients.js


























/** Warnings come again when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder, signal } = context;
    const exec = (0,process_exec/* execUntil */.m)(signal);
    const cluster = (0,cluster_id/* clusterIdOf */.r)(inputs.environment);
    const { environment, chartLogin } = inputs;
    const { release, load } = environment;
    const [image] = (0,built_images/* describedImages */.s)(inputs.environment);
    const token = inputs.githubToken;
    const placeOfK6 = (0,job_k6/* jobK6 */.j)(context);
    const given = (0,script_variable/* scriptEnvironment */.F5)(load?.environment ?? [], context.environment);
    const connect = (0,once/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', { ...inputs.clusterChoice, chartLogin }, session, context));
    const inCluster = (pods) => ({
        run: async (...run) => {
            const { kubernetes, loads } = await connect();
            const cluster = { kubernetes, jobs: loads, clock };
            return (await (0,in_cluster/* k6InCluster */.b8)(release?.namespace ?? '', pods, given, cluster)).run(...run);
        },
    });
    const requestOf = (described) => (0,requests/* deployRequest */.Lo)(inputs, described, registry, (0,requests/* imagesToCome */.EM)(inputs, registry));
    return {
        engine: (0,once/* once */.O)(() => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock))),
        network: (0,once/* once */.O)(() => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock))),
        balancers: (0,once/* once */.O)(() => Promise.resolve((0,load_balancers/* loadBalancers */.C)(session, clock))),
        repositories: (0,once/* once */.O)(() => Promise.resolve((0,repositories/* repositories */.b)(session, clock))),
        builder: (0,once/* once */.O)(() => (0,pick_builder/* pickBuilder */.D)(image?.image.builder ?? 'auto', { exec, temporary: temporaryFolder, clock })),
        images: (0,job_images/* jobImages */.q)(registry, exec, context),
        signer: (0,cosign/* cosign */.S)(exec),
        connect,
        requireTool: async (command, ...args) => {
            const env = command === 'k6' ? await placeOfK6() : {};
            await exec({ command, args, env, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const request = requestOf(release);
            if (request.pullSecret !== undefined)
                (0,mask_login/* maskLogin */.q)(request.pullSecret.login, context.log);
            const progress = checkProgress(inputs.mode, context);
            const logins = (0,chart_login/* jobLogins */.kS)({ given: chartLogin, session, exec }, context);
            const alone = (0,helm_charts/* chartsAlone */.j)(exec, temporaryFolder, logins);
            const inCluster = async () => (await connect()).helm;
            return (await (0,render/* renderRelease */.c)(request.release, alone, inCluster, progress)).objects;
        },
        reviewRelease: async () => reviewPlanned(inputs, registry, await connect()),
        reviewMetrics: async () => {
            const { kubernetes, version } = await connect();
            return (0,plan/* planMetricsServer */.Q)(version, kubernetes);
        },
        k6: load?.where === 'cluster' ? inCluster(load) : (0,k6.k6)(exec, temporaryFolder, given, placeOfK6),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, token),
        clock,
    };
};


/***/ }),

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ imagesToCome),
/* harmony export */   Lo: () => (/* binding */ deployRequest),
/* harmony export */   rz: () => (/* binding */ buildRequests)
/* harmony export */ });
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8974);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(254);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27489);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72994);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18371);










/** The user's platforms, else what the pool runs. */
const platformsOf = ({ platforms }, { 'node-pool': pool }) => platforms.length > 0 || pool === undefined ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .platformsOfShapes */ .i)([pool.shape]);
/** Caches that would be one for all images are one for each. */
const withOwnCaches = (name, image) => {
    if (name === undefined)
        return image;
    const own = (key) => image[key].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOf */ .w7)(name, entry));
    return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') };
};
/**
 * The builds of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequests = (environment, registry, context) => (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__/* .describedImages */ .s)(environment).map(({ name, image }) => {
    const given = { ...withOwnCaches(name, image), platforms: platformsOf(image, environment) };
    return { name, request: buildRequest(given, registry, context) };
});
const scanOf = ({ scan, compartment }) => scan && {
    failOn: scan['fail-on'],
    compartmentId: scan.compartment ?? compartment,
    timeout: scan.timeout,
};
const buildRequest = (image, registry, { environment: variables, log, clock }) => {
    const sha = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(variables, 'GITHUB_SHA');
    const tags = [
        ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
    ];
    const around = {
        environment: variables,
        workspace: (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(variables),
        mask: (secret) => log.mask(secret),
        now: clock.now(),
    };
    return {
        registry,
        ...(0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRequest */ .KB)(image),
        scan: scanOf(image),
        sign: image.sign,
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            ...(0,_build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__/* .buildOptions */ .D)(image, around),
            context: image.context,
            authFile: (0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(variables),
            ...(image.file === undefined ? {} : { dockerfile: image.file }),
        },
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = ({ pull, createNamespace, isConfined, description, environment: { checks } }, release, registry, { image, wired = [] }) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__/* .deployRequest */ .Lo)({ ...release, wired }, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * Images that stand for those that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
const imagesToCome = ({ environment, picked }, registry) => {
    const { release } = environment;
    const described = picked.has('build-push') ? (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_9__/* .describedImages */ .s)(environment) : [];
    const toCome = described.map(({ name, wiring, image: { repository } }) => ({
        name,
        wiring,
        text: `${registry}/namespace/${repository}@sha256:${'0'.repeat(64)}`,
    }));
    return {
        image: release?.image ?? toCome.find(({ name }) => name === undefined)?.text,
        wired: toCome.filter(({ name }) => name !== undefined),
    };
};


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/** @returns the status of the attempt; undefined if GitHub does not say, whatever the reason */
const statusOf = async ({ runId, attempt }, token, environment, clock) => {
    const base = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const path = `/repos/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}/attempts/${attempt}`;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'oke-virtual-nodes-actions',
    };
    try {
        const request = { method: 'GET', headers };
        return await (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timedRequest */ .h6)(new URL(base + path), request, clock, ({ status, body }) => status === 200 ? _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(body).text('status') : undefined);
    }
    catch {
        return undefined;
    }
};
/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
const workflowRuns = (environment, process, clock, token) => {
    const own = (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(environment, process);
    return {
        own,
        isOver: async (mark) => {
            if ((0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverFor */ .gm)(mark, own))
                return true;
            const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId;
            if (token === undefined || !isAskable)
                return undefined;
            const status = await statusOf(mark, token, environment, clock);
            return status === undefined ? undefined : status === 'completed';
        },
    };
};


/***/ }),

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ probeWith)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Milliseconds for one question. */
const timeout = 5_000;
/** What Node says of an answer that is no HTTP, or no TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/;
const failureOf = (error) => {
    // A name with several addresses fails with one error for each.
    const single = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors'))[0] ?? error;
    const failure = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(single).trim();
    const isForeign = FOREIGN.test((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(single, 'code'))) || /wrong version number/.test(failure);
    return isForeign ? { failure, isForeign } : { failure };
};
const answerOf = (response) => {
    const { authorized, authorizationError } = response.socket;
    const status = response.statusCode ?? 0;
    return authorized === false ? { status, distrust: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(authorizationError) } : { status };
};
/** GET without following redirects: a redirect is an answer of the application too. */
const askHttp = async ({ url, host, headers }, signal) => {
    const { protocol } = new URL(url);
    const { request } = await (protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
    return new Promise((resolve, reject) => {
        const options = {
            signal,
            headers: { ...headers, ...(host === undefined ? {} : { host }) },
            // Whether the certificate is trusted is told, and no reason to take it for silence.
            rejectUnauthorized: false,
            ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
        };
        request(url, options, (response) => {
            resolve(answerOf(response));
            response.destroy();
        })
            .on('error', reject)
            .end();
    });
};
const connect = async ({ url }, signal) => {
    const { createConnection } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77030, 19));
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
        const host = hostname.replace(/^\[|\]$/g, '');
        const socket = createConnection({ host, port: Number(port), signal }, () => {
            resolve({ isConnected: true });
            socket.destroy();
        });
        socket.on('error', reject);
    });
};
const probeWith = (clock) => async (request) => {
    try {
        const ask = request.url.startsWith('tcp:') ? connect : askHttp;
        return await ask(request, clock.limit(timeout));
    }
    catch (error) {
        return failureOf(error);
    }
};


/***/ }),

/***/ 12193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6: () => (/* binding */ k6)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-arguments.js
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
/**
 * Environment of k6: no extension is looked up or built on the way, and each sample is printed to
 * standard output, beside where the user has them written to.
 */
const k6Environment = (outputs) => ({
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_OUT: [...(outputs === undefined || outputs === '' ? [] : [outputs]), 'csv=-'].join(','),
    K6_CSV_TIME_FORMAT: 'unix',
});

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-samples.js
const emptyBucket = () => ({
    ...{ requests: 0, failed: 0, dropped: 0, iterations: 0 },
    ...{ requestTimes: [], iterationTimes: [] },
});
/** Times of a second that are kept: enough for its percentile, however fast a script turns. */
const TIMES = 5_000;
const keepTime = (times, count, value) => {
    if (times.length < TIMES)
        times.push(value);
    else
        times[count % TIMES] = value;
};
/** The metrics that are kept, with what a sample of each adds. */
const keep = {
    http_reqs: (bucket, value) => (bucket.requests += value),
    http_req_failed: (bucket, value) => (bucket.failed += value),
    http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
    iterations: (bucket, value) => (bucket.iterations += value),
    iteration_duration: ({ iterationTimes, iterations }, value) => keepTime(iterationTimes, iterations, value),
    dropped_iterations: (bucket, value) => (bucket.dropped += value),
};
/** `http_reqs,1764400000,1.000000,…`; the header has no number in its place. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/;
const HEADER = 'metric_name,timestamp,metric_value,';
/**
 * Percentiles of what a second brought, in milliseconds to a tenth. The times are the bucket's own, and
 * put in order here.
 */
const percentiles = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1];
    const [p50, p95] = [at(0.5), at(0.95)];
    if (p50 === undefined || p95 === undefined)
        return {};
    const tenth = (time) => Math.round(time * 10) / 10;
    return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) };
};
/** Seconds for which samples of a second may still come. */
const LATE = 5;
/** Most seconds that a load may seem to take, times the seconds that have samples: clocks are set. */
const MOST_GAP = 60;
/** The samples that k6 prints as CSV, put together by the second. */
class K6Samples {
    #buckets = new Map();
    /** Of seconds that are long over: a load of hours is looked at twice a second. */
    #closed = new Map();
    #newest = 0;
    /** Takes a line of the output; false if it is no sample. */
    take(line) {
        const found = SAMPLE.exec(line);
        if (found === null)
            return line.startsWith(HEADER);
        const [, metric = '', second, value] = found;
        if (!Object.hasOwn(keep, metric))
            return true;
        const time = Number(second);
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        this.#buckets.set(time, bucket);
        this.#newest = Math.max(this.#newest, time);
        this.#closed.delete(time);
        keep[metric]?.(bucket, Number(value));
        return true;
    }
    seconds() {
        const times = [...this.#buckets.keys()];
        const first = times.reduce((a, b) => Math.min(a, b), Infinity);
        const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
        const length = times.length === 0 ? 0 : Math.min(last - first + 1, times.length * MOST_GAP);
        const isHttp = this.#isHttp();
        return Array.from({ length }, (_, index) => this.#second(first + index, isHttp));
    }
    recent(count) {
        const times = [...this.#buckets.keys()].sort((a, b) => a - b);
        const isHttp = this.#isHttp();
        return times.slice(-1 - count, -1).map((time) => this.#second(time, isHttp));
    }
    #isHttp() {
        return [...this.#buckets.values()].some(({ requests }) => requests > 0);
    }
    #second(time, isHttp) {
        const known = this.#closed.get(time);
        if (known !== undefined)
            return known;
        const second = this.#made(time, isHttp);
        if (isHttp && time < this.#newest - LATE)
            this.#closed.set(time, second);
        return second;
    }
    #made(time, isHttp) {
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        return {
            at: time * 1000,
            ended: isHttp ? bucket.requests : bucket.iterations,
            failed: bucket.failed,
            dropped: bucket.dropped,
            ...percentiles(isHttp ? bucket.requestTimes : bucket.iterationTimes),
        };
    }
}

// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6.js





/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from its place; scripts see no more of the job than is given. */
const k6 = (exec, temporary, given, place) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        const found = await place();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0,external_node_path_.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0,external_node_path_.join)(folder, 'load.js');
            if ('text' in script)
                await (0,promises_.writeFile)(path, script.text);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: {
                    ...given.variables,
                    ...k6Environment(given.variables['K6_OUT'] ?? process.env['K6_OUT']),
                    ...found,
                },
                accept: anyCode,
                timeout,
                interrupt,
                onLine: (line) => {
                    if (!samples.take(line))
                        onLine(line);
                },
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await (0,private_file/* readIfThere */.qC)(summaryFile);
            const seconds = samples.seconds();
            return { exitCode, output: stderr, seconds, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});


/***/ }),

/***/ 80838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadBalancers)
/* harmony export */ });
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48055);
/* harmony import */ var _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15674);


const bandwidthOf = (details) => details && {
    least: details.number('minimumBandwidthInMbps'),
    most: details.number('maximumBandwidthInMbps'),
};
const balancerOf = (one) => ({
    id: one.text('id'),
    name: one.text('displayName'),
    state: one.text('lifecycleState'),
    addresses: one.optionalItems('ipAddresses', (address) => address.text('ipAddress')),
    isPrivate: one.optionalFlag('isPrivate'),
    groupIds: one.texts('networkSecurityGroupIds'),
    shape: one.optionalText('shapeName'),
    bandwidth: bandwidthOf(one.optional('shapeDetails')),
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_1__/* .creatorOf */ .O)(one),
});
/** Both kinds, by signed calls. */
const loadBalancers = (session, clock) => ({
    list: async (compartmentId) => {
        const query = { compartmentId };
        const classic = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .OciReader */ .L(session, 'load-balancer', clock).list({
            ...{ path: '/loadBalancers', query, operation: 'ListLoadBalancers' },
            ...{ policy: 'read load-balancers', doing: 'list load balancers' },
        }, balancerOf);
        const network = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .OciReader */ .L(session, 'network-load-balancer', clock).get({
            ...{ path: '/networkLoadBalancers', query, operation: 'ListNetworkLoadBalancers' },
            ...{ policy: 'read network-load-balancers', doing: 'list network load balancers' },
        }, (answer) => answer.items('items', balancerOf));
        return (await Promise.all([classic, network])).flat();
    },
});


/***/ }),

/***/ 75145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withDeployedImage)
/* harmony export */ });
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);
/* harmony import */ var _deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);


const valueAt = (values, path) => path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, values);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
const withDeployedImage = (release, deployed, keys) => {
    const given = new Set(release.set.map(({ path }) => (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const { images, pullSecret } = (0,_deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePaths */ .uz)(keys);
    const isGiven = (image) => image.some((path) => given.has((0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const paths = [...images.filter((image) => !isGiven(image)).flat(), ...pullSecret];
    const kept = paths.flatMap((path) => {
        const value = valueAt(deployed, path);
        return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    // An image that does not arrive is a matter of the deployment.
    return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] };
};


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ fieldFinding),
  fl: () => (/* binding */ findingKey),
  dP: () => (/* binding */ ownerText),
  rZ: () => (/* binding */ wholeFinding),
  mZ: () => (/* binding */ withoutFields)
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/shortened.js
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/finding.js

const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ told }) => told), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if nobody is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** What tells a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 16332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   L3: () => (/* binding */ releaseFor),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   R$: () => (/* binding */ metricsServerObjects),
/* harmony export */   nC: () => (/* binding */ API),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);

/** Where metrics-server runs, and the name that it and its Service have, as in its own manifest. */
const NAMESPACE = 'kube-system';
const NAME = 'metrics-server';
/** The aggregated API by which HPAs and `kubectl top` ask for figures. */
const API = 'v1beta1.metrics.k8s.io';
/** By the label that says who installed it, an installation of others is told from ours. */
const OWNER = 'oke-virtual-nodes-actions';
const OWNER_LABEL = 'app.kubernetes.io/managed-by';
const labelsOf = { 'k8s-app': NAME, [OWNER_LABEL]: OWNER };
const isOurs = (labels) => labels?.[OWNER_LABEL] === OWNER;
/** Its releases, newest first, by the oldest Kubernetes that each supports (its README). */
const releases = [
    { since: { major: 1, minor: 34 }, release: 'v0.9.0' },
    { since: { major: 1, minor: 31 }, release: 'v0.8.0' },
    { since: { major: 1, minor: 19 }, release: 'v0.7.2' },
];
/** The release for a Kubernetes version; the newest where that is not known. */
const releaseFor = (version) => {
    const found = releases.find(({ since }) => version && (0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, since) >= 0);
    return (found ?? releases[0]).release;
};
/** Virtual nodes have new figures every 60 s, says Oracle's manifest (oracle-devrel). */
const RESOLUTION = '60s';
const PORT = 10_250;
const args = [
    '--cert-dir=/tmp',
    `--secure-port=${PORT}`,
    '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
    '--kubelet-use-node-status-port',
    `--metric-resolution=${RESOLUTION}`,
];
/** Virtual nodes give a pod what its limits say: they are the requests of its own manifest. */
const amount = { cpu: '100m', memory: '200Mi' };
/**
 * Without probes, as in Oracle's manifest: it says that it is ready once it has two figures, which takes
 * two minutes here. Without a seccomp profile, which virtual nodes do not support.
 */
const container = (release) => ({
    name: NAME,
    image: `registry.k8s.io/metrics-server/metrics-server:${release}`,
    imagePullPolicy: 'IfNotPresent',
    args,
    ports: [{ name: 'https', containerPort: PORT, protocol: 'TCP' }],
    resources: { requests: amount, limits: amount },
    securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        runAsUser: 1000,
        capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
});
const deployment = (release) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    spec: {
        replicas: 1,
        selector: { matchLabels: { 'k8s-app': NAME } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        template: {
            metadata: { labels: labelsOf },
            spec: {
                serviceAccountName: NAME,
                priorityClassName: 'system-cluster-critical',
                containers: [container(release)],
                volumes: [{ name: 'tmp', emptyDir: {} }],
            },
        },
    },
});
const RBAC = 'rbac.authorization.k8s.io';
const account = { kind: 'ServiceAccount', name: NAME, namespace: NAMESPACE };
const clusterRole = (name, labels, rules) => ({
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name, labels: { ...labelsOf, ...labels } },
    rules,
});
const binding = (name, kind, role) => ({
    apiVersion: `${RBAC}/v1`,
    kind: `${kind === 'Role' ? '' : 'Cluster'}RoleBinding`,
    metadata: { name, labels: labelsOf, ...(kind === 'Role' ? { namespace: NAMESPACE } : {}) },
    roleRef: { apiGroup: RBAC, kind, name: role },
    subjects: [account],
});
const READ = ['get', 'list', 'watch'];
/** Whoever may view, edit or administer a namespace sees figures of its pods too. */
const AGGREGATED = Object.fromEntries(['admin', 'edit', 'view'].map((role) => [`${RBAC}/aggregate-to-${role}`, 'true']));
const rights = [
    clusterRole('system:aggregated-metrics-reader', AGGREGATED, [
        { apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    clusterRole(`system:${NAME}`, {}, [
        { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
        { apiGroups: [''], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    binding(`${NAME}-auth-reader`, 'Role', 'extension-apiserver-authentication-reader'),
    binding(`${NAME}:system:auth-delegator`, 'ClusterRole', 'system:auth-delegator'),
    binding(`system:${NAME}`, 'ClusterRole', `system:${NAME}`),
];
/**
 * All objects of metrics-server, in the order in which they are applied: the API comes last, so that
 * it is there only with what answers for it.
 */
const metricsServerObjects = (release) => [
    {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    },
    ...rights,
    deployment(release),
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
        spec: {
            selector: { 'k8s-app': NAME },
            ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 'https' }],
        },
    },
    {
        apiVersion: 'apiregistration.k8s.io/v1',
        kind: 'APIService',
        metadata: { name: API, labels: labelsOf },
        spec: {
            group: 'metrics.k8s.io',
            version: 'v1beta1',
            groupPriorityMinimum: 100,
            versionPriority: 100,
            insecureSkipTLSVerify: true,
            service: { name: NAME, namespace: NAMESPACE, port: 443 },
        },
    },
];


/***/ }),

/***/ 83777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findApi),
/* harmony export */   Q: () => (/* binding */ planMetricsServer)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16332);




const APIS = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' };
const DEPLOYMENTS = { apiVersion: 'apps/v1', kind: 'Deployment' };
const labelsOfLive = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(object, 'metadata', 'labels'));
/** The aggregated API, and by what Service it is answered for; undefined where it is not registered. */
const findApi = async (kubernetes) => (await kubernetes.listObjects(APIS, '')).find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC);
const serviceText = (api) => {
    const service = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(api.object, 'spec', 'service');
    const [namespace, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'namespace')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'name'))];
    return name === '' ? 'the API server itself' : `Service ${namespace}/${name}`;
};
const nothing = (kept, ours) => ({
    ...{ changes: [], manifests: [], isOurs: ours },
    kept: [kept],
});
/** That of others stays as it is: who installed it knows why it is so. */
const foreign = (api) => nothing(api === undefined
    ? `Deployment ${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU}/${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} was not made here and is left alone`
    : `${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC} is answered for by ${serviceText(api)}, which was not made here and is left alone`, false);
const change = (action, description) => ({
    ...{ action, description },
    target: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
});
/**
 * What installing metrics-server would change. Changes nothing.
 * @param version of the cluster, as OKE says it
 * @throws ActionError CLUSTER_*, PROCESS_*
 */
const planMetricsServer = async (version, kubernetes) => {
    const release = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFor */ .L3)((0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version));
    const manifests = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsServerObjects */ .R$)(release);
    const [api, deployments] = await Promise.all([
        findApi(kubernetes),
        kubernetes.listObjects(DEPLOYMENTS, _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU),
    ]);
    const running = deployments.find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_);
    const there = [api, running].filter((one) => one !== undefined);
    if (there.some((one) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(labelsOfLive(one))))
        return foreign(api);
    if (there.length === 0) {
        const description = `install ${release} for virtual nodes: figures every 60 s, no probes`;
        return { changes: [change('create', description)], kept: [], manifests, isOurs: true };
    }
    const differences = await kubernetes.differences(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU, manifests);
    if (differences.length === 0)
        return nothing(`${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} ${release} is installed`, true);
    const names = differences.map(({ kind, name }) => `${kind} ${name}`);
    const description = `bring ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'object')} to ${release}: ${names.join(', ')}`;
    return { changes: [change('update', description)], kept: [], manifests, isOurs: true };
};


/***/ })

};
