export const id = 9596;
export const ids = [9596];
export const modules = {

/***/ 43811:
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
/** From k6-v2.2.0-checksums.txt of that release, by the names that Node gives the machines. */
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

;// CONCATENATED MODULE: ./dist.src/actions/job-k6.js


/** Finds k6 for a step: on PATH, in the runner's tool cache, else as a release of its own. */
const jobK6 = ({ environment, temporaryFolder, clock, signal, log, }) => k6Place({ environment, temporaryFolder, clock, signal, report: (line) => log.info(line) }, k6ReleaseFor(process.arch));


/***/ }),

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCluster: () => (/* binding */ connectToCluster),
/* harmony export */   logInToRegistry: () => (/* binding */ logInToRegistry),
/* harmony export */   openIdentity: () => (/* binding */ openIdentity),
/* harmony export */   removeAccess: () => (/* binding */ removeAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65205);
/* harmony import */ var _clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54996);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52525);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42750);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37296);
/* harmony import */ var _clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29479);
/* harmony import */ var _stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92172);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56637);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51950);
/* harmony import */ var _stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13833);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(68685);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77214);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38793);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1534);
/* harmony import */ var _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(62753);
/* harmony import */ var _cluster_access_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(584);
/* harmony import */ var _mask_login_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89134);






















/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_js__WEBPACK_IMPORTED_MODULE_16__.signIn)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    const cluster = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__/* .clusterIdOf */ .r)(environment);
    if (cluster !== undefined)
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .parseOcid */ .X8)(cluster, 'cluster'), session.realm);
    return region === undefined ? session : { ...session, region };
};
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionFor */ .w)(registry, session, clock), clock);
    const wanted = { host: registry, username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .bearerUser */ .H0, password: token };
    (0,_mask_login_js__WEBPACK_IMPORTED_MODULE_20__/* .maskLogin */ .q)(wanted, log);
    await (0,_stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__/* .login */ .iD)([wanted], (0,_login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginPlaces)(context), (records) => state.save('login', records));
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, choice, session, context) => {
    const { state, clock, temporaryFolder, log, signal } = context;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, `kubeconfig-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const target = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenTarget */ .oE)(clusterId, choice, session, context);
    const { api, plugin, diagnose } = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenIdentity */ .F8)(target, choice, session, context);
    await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__/* .proveAccess */ .v)(target, api, undefined, diagnose);
    const { name, server, certificateAuthority } = target;
    await (0,_stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__/* .addContext */ .xf)({ name, server, certificateAuthority, plugin }, (0,_clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .textFile */ .E)(path), (0,_clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__/* .backups */ .u)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .execUntil */ .m)(signal);
    return {
        kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__/* .kubectl */ .Lr)(exec, access),
        helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__/* .helm */ .F)(exec, access, temporaryFolder),
        namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .kubectlNamespaces */ .n)(exec, access),
    };
};
/** Takes back every credential that main made; goes on where one cannot be removed. */
const removeAccess = async (context) => {
    const failures = [];
    for (const action of [_kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__.kubeconfig, _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginOcir, _auth_js__WEBPACK_IMPORTED_MODULE_16__.auth]) {
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
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm.js + 6 modules
var helm = __webpack_require__(65205);
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
// EXTERNAL MODULE: ./dist.src/actions/job-images.js + 2 modules
var job_images = __webpack_require__(77323);
// EXTERNAL MODULE: ./dist.src/actions/job-k6.js + 5 modules
var job_k6 = __webpack_require__(43811);
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
// EXTERNAL MODULE: ./dist.src/actions/mask-login.js
var mask_login = __webpack_require__(89134);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(27489);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-planned.js




/** The release with the images that run: what this run will build is no difference that is known. */
const withPresentImages = async (wanted, keys, { helm }) => {
    const present = (0,deployed_values/* withDeployedImage */.W)(wanted, await helm.values(wanted), keys);
    return { release: present, objects: (await helm.template(present)).objects };
};
/** What an installation makes in this cluster, by its APIs and objects; undefined if it may not be tried. */
const madeInCluster = async (release, { helm }) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What a plan says of the release.
 * @param objects what the chart makes with the image that is known, or stands for the one to come
 */
const reviewPlanned = async (inputs, registry, objects, connection) => {
    const { environment } = inputs;
    const { release } = environment;
    if (release === undefined)
        return { verdict: 'unchanged', changes: [] };
    const { release: wanted } = (0,requests/* deployRequest */.Lo)(inputs, release, registry, { image: release.image });
    const last = (await connection.helm.history(wanted)).at(-1);
    const toCome = (0,requests/* imagesToCome */.EM)(inputs, registry);
    const { image, wired = [] } = toCome;
    const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0;
    if (last === undefined) {
        const made = await madeInCluster((0,requests/* deployRequest */.Lo)(inputs, release, registry, toCome).release, connection);
        return (0,review_release/* reviewRelease */.w)(wanted, made ?? objects, last, connection);
    }
    if (!isToCome)
        return (0,review_release/* reviewRelease */.w)(wanted, objects, last, connection);
    const keys = (0,request/* imageKeys */.A8)(release, environment);
    const present = await withPresentImages(wanted, keys, connection);
    return (0,review_release/* reviewRelease */.w)(present.release, present.objects, last, connection);
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
    const { release, load } = inputs.environment;
    const [image] = (0,built_images/* describedImages */.s)(inputs.environment);
    const token = inputs.githubToken;
    const placeOfK6 = (0,job_k6/* jobK6 */.j)(context);
    const given = (0,script_variable/* scriptEnvironment */.F5)(load?.environment ?? [], context.environment);
    const connect = (0,once/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', inputs.clusterChoice, session, context));
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
            const alone = (0,helm/* helm */.F)(exec, {}, temporaryFolder);
            const inCluster = async () => (await connect()).helm;
            return (await (0,render/* renderRelease */.c)(request.release, alone, inCluster, progress)).objects;
        },
        reviewRelease: async (objects) => reviewPlanned(inputs, registry, objects, await connect()),
        k6: (0,k6.k6)(exec, temporaryFolder, given, placeOfK6),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, token),
        clock,
    };
};


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openContainerEngine)
});

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/limits.js

/**
 * How much of the service limit of virtual nodes is used, and how much is left. The Limits service
 * may know nothing of it, and answers 404 then, as it does without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
const virtualNodeLimit = (session, compartmentId, clock) => {
    const query = new URLSearchParams({ compartmentId });
    const limit = '/20190729/services/container-engine/limits/virtual-node-count';
    return (0,oci_request/* callOci */.OJ)(session, {
        service: 'limits',
        method: 'GET',
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        doing: 'read the limit of virtual nodes',
        policy: 'inspect resource-availability',
    }, clock, (0,oci_request/* anObject */.jz)((answer) => {
        const used = answer.optionalNumber('used');
        const available = answer.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};

// EXTERNAL MODULE: ./dist.src/clients/container-engine/node-pool-mapping.js
var node_pool_mapping = __webpack_require__(28998);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-reader.js
var oci_reader = __webpack_require__(15674);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/container-engine.js




const READ_POOLS = 'read cluster-virtualnode-pools';
/** Oracle lists all three permissions for reading a work request. */
const WORK = [
    'read cluster-work-requests',
    'read cluster-node-pools',
    'read clusters',
];
const asCluster = (cluster) => ({
    id: cluster.text('id'),
    name: cluster.text('name'),
    compartmentId: cluster.text('compartmentId'),
    vcnId: cluster.text('vcnId'),
    state: cluster.text('lifecycleState'),
    isEnhanced: cluster.optionalText('type') === 'ENHANCED_CLUSTER',
    hasNativePodNetwork: cluster
        .optionalItems('clusterPodNetworkOptions', (one) => one.optionalText('cniType'))
        .includes('OCI_VCN_IP_NATIVE'),
    endpointSubnetId: cluster.optional('endpointConfig')?.optionalText('subnetId'),
    endpointGroupIds: cluster.optional('endpointConfig')?.texts('nsgIds') ?? [],
    loadBalancerSubnetIds: cluster.optional('options')?.texts('serviceLbSubnetIds') ?? [],
});
/** Reads by signed calls; what changes a pool goes through the SDK, loaded with the first change. */
class ContainerEngine {
    #reader;
    #session;
    #clock;
    #opened;
    constructor(session, clock) {
        this.#reader = new oci_reader/* OciReader */.L(session, 'container-engine', clock);
        this.#session = session;
        this.#clock = clock;
    }
    #writes() {
        return (this.#opened ??= __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 72326)).then(({ openNodePoolWrites }) => openNodePoolWrites(this.#session, this.#clock)));
    }
    cluster(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('clusters', id), operation: 'GetCluster' };
        const doing = `read cluster ${id}`;
        return this.#reader.get({ ...read, doing, policy: 'read clusters' }, asCluster);
    }
    async #pools(clusterId, query) {
        const read = {
            path: '/virtualNodePools',
            query: { ...query, clusterId },
            operation: 'ListVirtualNodePools',
            doing: `list virtual node pools of cluster ${clusterId}`,
            policy: READ_POOLS,
        };
        const pools = await this.#reader.list(read, node_pool_mapping/* asNodePool */.b0);
        return pools.filter(({ state }) => state !== 'DELETED');
    }
    async findNodePools(compartmentId, clusterId, name) {
        const pools = await this.#pools(clusterId, { compartmentId, name });
        return pools.filter((pool) => pool.name === name);
    }
    nodePools(compartmentId, clusterId) {
        return this.#pools(clusterId, { compartmentId });
    }
    nodePool(id) {
        const read = {
            path: (0,oci_reader/* pathOf */.X)('virtualNodePools', id),
            operation: 'GetVirtualNodePool',
            doing: `read virtual node pool ${id}`,
            policy: READ_POOLS,
        };
        return this.#reader.get(read, (pool, { etag }) => ({ ...(0,node_pool_mapping/* asNodePool */.b0)(pool), etag }));
    }
    async createNodePool(compartmentId, clusterId, settings, retryToken) {
        return (await this.#writes()).create(compartmentId, clusterId, settings, retryToken);
    }
    async updateNodePool(id, settings, etag) {
        return (await this.#writes()).update(id, settings, etag);
    }
    virtualNodes(nodePoolId) {
        const read = {
            path: `${(0,oci_reader/* pathOf */.X)('virtualNodePools', nodePoolId)}/virtualNodes`,
            operation: 'ListVirtualNodes',
            doing: `list the virtual nodes of pool ${nodePoolId}`,
            policy: READ_POOLS,
        };
        return this.#reader.list(read, node_pool_mapping/* asVirtualNode */.a);
    }
    workRequest(id) {
        const read = { path: (0,oci_reader/* pathOf */.X)('workRequests', id), operation: 'GetWorkRequest', policy: WORK };
        const doing = `read work request ${id}`;
        return this.#reader.get({ ...read, doing }, (request) => (0,node_pool_mapping/* asWorkRequest */.JC)(id, request));
    }
    workRequestErrors(id, compartmentId) {
        const call = {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${(0,oci_reader/* pathOf */.X)('workRequests', id)}/errors?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListWorkRequestErrors',
            doing: `read the errors of work request ${id}`,
            policy: WORK,
        };
        const read = (0,oci_request/* aList */.u0)((one) => `${one.text('code')}: ${one.text('message')}`);
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, read);
    }
    virtualNodeLimit(compartmentId) {
        return virtualNodeLimit(this.#session, compartmentId, this.#clock);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    availabilityDomains(compartmentId) {
        return (0,oci_request/* callOci */.OJ)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock, (0,oci_request/* aList */.u0)((domain) => domain.text('name')));
    }
}
/** Container Engine as a signed-in identity sees it. */
const openContainerEngine = (session, clock) => new ContainerEngine(session, clock);


/***/ }),

/***/ 28998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ asWorkRequest),
/* harmony export */   a: () => (/* binding */ asVirtualNode),
/* harmony export */   b0: () => (/* binding */ asNodePool),
/* harmony export */   kI: () => (/* binding */ updateDetails),
/* harmony export */   n3: () => (/* binding */ createDetails)
/* harmony export */ });
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48055);

const asPlacement = (one) => ({
    availabilityDomain: one.optionalText('availabilityDomain') ?? '',
    subnetId: one.optionalText('subnetId') ?? '',
    faultDomains: one.texts('faultDomain'),
});
const isoTime = (time) => time === undefined ? undefined : new Date(time).toISOString();
/** What is compared with a plan has to be there: what is missing would look like drift. */
const asNodePool = (pool) => ({
    id: pool.text('id'),
    name: pool.text('displayName'),
    clusterId: pool.text('clusterId'),
    compartmentId: pool.text('compartmentId'),
    size: pool.number('size'),
    shape: pool.fields('podConfiguration').text('shape'),
    podSubnetId: pool.fields('podConfiguration').text('subnetId'),
    podGroupIds: pool.fields('podConfiguration').texts('nsgIds'),
    nodeGroupIds: pool.texts('nsgIds'),
    placements: pool.items('placementConfigurations', asPlacement),
    labels: Object.fromEntries(pool.optionalItems('initialVirtualNodeLabels', (label) => [
        label.text('key'),
        label.optionalText('value') ?? '',
    ])),
    taints: pool.optionalItems('taints', (taint) => ({
        key: taint.text('key'),
        value: taint.optionalText('value') ?? '',
        effect: taint.optionalText('effect') ?? '',
    })),
    tags: pool.strings('freeformTags'),
    state: pool.text('lifecycleState'),
    createdAt: isoTime(pool.optionalTime('timeCreated')),
    updatedAt: isoTime(pool.optionalTime('timeUpdated')),
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_0__/* .creatorOf */ .O)(pool),
    stateDetails: pool.optionalText('lifecycleDetails'),
    isCycling: pool
        .optional('virtualNodePoolCyclingDetails')
        ?.optionalFlag('isVirtualNodeCyclingEnabled'),
});
const asVirtualNode = (node) => ({
    id: node.text('id'),
    name: node.text('displayName'),
    state: node.text('lifecycleState'),
    faultDomain: node.optionalText('faultDomain'),
    problem: node.optionalText('virtualNodeError'),
});
const asWorkRequest = (id, request) => ({
    id,
    status: request.text('status'),
    acceptedAt: request.optionalTime('timeAccepted'),
    nodePoolIds: request
        .optionalItems('resources', (one) => ({
        type: one.optionalText('entityType') ?? '',
        id: one.optionalText('identifier') ?? '',
    }))
        .flatMap((one) => (/virtualnodepool/i.test(one.type) && one.id !== '' ? [one.id] : [])),
});
/** The pod configuration is replaced as a whole, so its parts only go together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }) => podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } };
const placementConfigurations = (placements) => placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    ...(faultDomains.length === 0 ? {} : { faultDomain: [...faultDomains] }),
}));
const labelList = (labels) => Object.entries(labels).map(([key, value]) => ({ key, value }));
/** Both amounts are texts to OCI. */
const cyclingDetails = (cycling) => ({
    virtualNodePoolCyclingDetails: cycling === 'off'
        ? { isVirtualNodeCyclingEnabled: false }
        : {
            isVirtualNodeCyclingEnabled: true,
            maximumSurge: cycling.surge,
            maximumUnavailable: cycling.unavailable,
        },
});
const updateDetails = (settings) => {
    const { name, size, placements, labels, taints, nodeGroupIds, tags, cycling } = settings;
    return {
        ...podConfiguration(settings),
        ...(name === undefined ? {} : { displayName: name }),
        ...(size === undefined ? {} : { size }),
        ...(placements === undefined
            ? {}
            : { placementConfigurations: placementConfigurations(placements) }),
        ...(labels === undefined ? {} : { initialVirtualNodeLabels: labelList(labels) }),
        ...(taints === undefined ? {} : { taints: taints.map((taint) => ({ ...taint })) }),
        ...(nodeGroupIds === undefined ? {} : { nsgIds: [...nodeGroupIds] }),
        ...(tags === undefined ? {} : { freeformTags: { ...tags } }),
        ...(cycling === undefined ? {} : cyclingDetails(cycling)),
    };
};
const createDetails = (compartmentId, clusterId, settings) => ({
    compartmentId,
    clusterId,
    displayName: settings.name,
    size: settings.size,
    placementConfigurations: placementConfigurations(settings.placements),
    podConfiguration: {
        subnetId: settings.podSubnetId,
        shape: settings.shape,
        nsgIds: [...settings.podGroupIds],
    },
    nsgIds: [...settings.nodeGroupIds],
    initialVirtualNodeLabels: labelList(settings.labels),
    taints: settings.taints.map((taint) => ({ ...taint })),
    freeformTags: { ...settings.tags },
});


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

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52525);
/* harmony import */ var _kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79521);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
        },
    };
};


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


/***/ })

};
