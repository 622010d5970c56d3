export const id = 1403;
export const ids = [1403];
export const modules = {

/***/ 20041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ jobImages)
});

// EXTERNAL MODULE: ./dist.src/clients/registry/credential-helper.js
var credential_helper = __webpack_require__(53531);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/clients/http/http-exchange.js
var http_exchange = __webpack_require__(20734);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-challenge.js
var registry_challenge = __webpack_require__(92420);
;// CONCATENATED MODULE: ./dist.src/clients/registry/registry-images.js





const ACCEPT = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Milliseconds for one response; short, since what is read here only saves work. */
const PATIENCE = 6000;
/** Manifests of one registry, with the job's login; each call gets its own token. */
const registryImages = (host, login, clock) => {
    const entry = (0,registry_challenge/* registryEntry */.q)(host);
    const get = (url, headers) => (0,http_exchange/* exchange */.c)(url, { method: 'GET', headers, signal: clock.limit(PATIENCE) });
    const authorized = async (repository) => {
        const open = await get(entry, {});
        if ((0,http_exchange/* isSuccess */.o)(open))
            return {};
        const known = await login();
        if (known === undefined)
            throw new Error(`no login for ${host}`);
        const basic = { authorization: `Basic ${(0,docker_config/* authOf */.g)(known)}` };
        const header = open.headers['www-authenticate'] ?? '';
        const realm = (0,registry_challenge/* realmOf */.L)(entry, header, (why) => new Error(`${host}: ${why}`));
        if (realm === entry)
            return basic;
        realm.searchParams.set('account', known.username);
        realm.searchParams.set('scope', `repository:${repository}:pull`);
        const judged = await get(realm, basic);
        if (!(0,http_exchange/* isSuccess */.o)(judged))
            throw new Error(`${host} refused the login with ${judged.status}`);
        const response = fields/* Fields */.C8.parse(judged.body);
        return {
            authorization: `Bearer ${response.optionalText('token') ?? response.text('access_token')}`,
        };
    };
    const manifest = async (repository, reference, headers) => {
        const url = new URL(`${repository}/manifests/${reference}`, entry);
        const response = await get(url, { ...headers, accept: ACCEPT });
        if (response.status === 404)
            return undefined;
        if (!(0,http_exchange/* isSuccess */.o)(response))
            throw new Error(`${host} returned ${response.status}`);
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex')}`;
        return { digest, content: fields/* Fields */.C8.parse(response.body) };
    };
    return {
        find: async (repository, reference) => {
            const headers = await authorized(repository);
            const found = await manifest(repository, reference, headers);
            if (found === undefined)
                return undefined;
            const children = childrenOf(found.content);
            if (children === undefined)
                return whole(found.digest, [{ platform: '', ...found }]);
            const parts = await Promise.all(children.map(async ({ platform, digest }) => {
                const child = await manifest(repository, digest, headers);
                return child === undefined ? [] : [{ platform, ...child }];
            }));
            return whole(found.digest, parts.flat());
        },
    };
};
/** The images of an index, without attestations; undefined for a single image. */
const childrenOf = (content) => {
    if (!content.has('manifests'))
        return undefined;
    const all = content.items('manifests', (one) => ({
        digest: one.text('digest'),
        platform: platformIn(one.optional('platform')),
    }));
    return all.filter(({ platform }) => platform !== 'unknown/unknown');
};
const platformIn = (platform) => ['os', 'architecture', 'variant'].flatMap((key) => platform?.optionalText(key) ?? []).join('/');
const whole = (digest, parts) => ({
    digest,
    platforms: parts
        .filter(({ platform }) => platform !== '')
        .map(({ platform, digest: own }) => ({ platform, digest: own })),
    configDigests: parts.map(({ content }) => content.fields('config').text('digest')),
    size: parts.reduce((sum, { content }) => sum + sizeOf(content), 0),
});
const sizeOf = (content) => {
    const layers = content.optionalItems('layers', (layer) => layer.number('size'));
    return layers.reduce((sum, size) => sum + size, content.fields('config').number('size'));
};

// EXTERNAL MODULE: ./dist.src/clients/registry/stored-login.js
var stored_login = __webpack_require__(46304);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/job-images.js




/** The images of a registry, read with the login that the job has for it at that time. */
const jobImages = (host, exec, { environment, clock }) => {
    const login = () => (0,stored_login/* storedLogin */.d)((0,docker_config_file/* dockerConfigPath */.Q)(environment), host, (0,credential_helper/* credentialHelper */.k)(exec));
    return registryImages(host, login, clock);
};


/***/ }),

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


/** Largest unpacked archive, in bytes; k6's is a sixth of it. */
const LARGEST = 512 * 2 ** 20;
/** Size of a header in bytes, and the block size of contents. */
const BLOCK = 512;
const field = (header, from, length) => header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*/s, '');
/**
 * Returns a regular file of a .tar.gz by its path; undefined if the archive does not contain it.
 * Paths are those of the old header, of at most 100 bytes.
 * @throws zlib's error for data that is not gzip
 */
const archiveFile = async (archive, path) => {
    const tar = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: LARGEST });
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



/** For an archive of some ten megabytes, even on a slow line. */
const POLICY = { pauses: [1000, 4000], attempt: 240_000, total: 300_000 };
/** Largest download, in bytes; k6's archives are a tenth of it. */
const download_LARGEST = 256 * 2 ** 20;
/** A response that a retry would not change. */
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
        // Leaving the loop cancels the response.
        if (bytes > download_LARGEST)
            throw new Refused(`more than ${download_LARGEST / 2 ** 20} MB`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};
/** `fetch` puts the reason of a connection failure into the cause. */
const causeOf = (error) => error instanceof TypeError && error.cause !== undefined ? error.cause : error;
/**
 * Fetches a file over HTTP, following redirects, and returns it if its checksum matches.
 * @throws ActionError TOOL_CHECKSUM_WRONG; why there was no response; the reason of the step's end
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
        hint: 'Nothing of it was run. Check the proxy between the runner and GitHub; with k6 on PATH, nothing is fetched.',
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
/** The layout of GitHub's own setup actions and runner images. */
const folderOf = (root, { name, version, architecture }) => (0,external_node_path_.join)(root, name, version, architecture);
/** The marker next to the folder once it is complete. */
const markerOf = (folder) => `${folder}.complete`;
/** Returns the folder of a tool that is completely in the cache. */
const cachedTool = async (root, tool) => {
    const folder = folderOf(root, tool);
    const isWhole = await may(markerOf(folder), promises_.constants.F_OK);
    return isWhole && (await may((0,external_node_path_.join)(folder, tool.name), promises_.constants.X_OK)) ? folder : undefined;
};
/**
 * Puts a program into the cache and returns its folder. Jobs that do so concurrently, or are killed
 * in between, leave one complete copy, never half of one.
 * @throws the system's error if the cache cannot be written
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
    // Without a release for this machine, starting k6 reports what is missing.
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
/** Releases by Node's names of the architectures, with the published checksums. */
const checksums = {
    x64: ['amd64', 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d'],
    arm64: ['arm64', '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c'],
};
/**
 * Returns the release to fetch if k6 is not on PATH; undefined for unsupported machines.
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


/** Finds k6 for a step: on PATH, in the runner's tool cache, else by downloading a release. */
const jobK6 = ({ environment, temporaryFolder, clock, signal, log, }) => k6Place({ environment, temporaryFolder, clock, signal, report: (line) => log.info(line) }, k6ReleaseFor(process.arch));


/***/ }),

/***/ 81793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClients: () => (/* binding */ openClients)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js
var container_engine = __webpack_require__(64798);
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
// EXTERNAL MODULE: ./dist.src/actions/deploy/job-logins.js
var job_logins = __webpack_require__(58620);
// EXTERNAL MODULE: ./dist.src/actions/build-push/job-images.js + 1 modules
var job_images = __webpack_require__(20041);
// EXTERNAL MODULE: ./dist.src/actions/load/job-k6.js + 5 modules
var job_k6 = __webpack_require__(51359);
// EXTERNAL MODULE: ./dist.src/actions/load/in-cluster.js + 12 modules
var in_cluster = __webpack_require__(15285);
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
// EXTERNAL MODULE: ./dist.src/stages/secrets/plan.js
var secrets_plan = __webpack_require__(86937);
// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-access.js
var cluster_access = __webpack_require__(584);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render-alone.js
var render_alone = __webpack_require__(41120);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js
var request = __webpack_require__(65201);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-planned.js







/** The release with the images that run now: what this run will build is not a known difference. */
const withPresentImages = async (wanted, keys, { helm }) => {
    const present = (0,deployed_values/* withDeployedImage */.W)(wanted, await helm.values(wanted), keys);
    return { release: present, objects: (await (0,render_alone/* renderAlone */.q)(present, helm)).objects };
};
const renderedHere = async (release, { helm }) => (await (0,render_alone/* renderAlone */.q)(release, helm)).objects;
const QUIET = {
    info: () => undefined,
    waiting: () => undefined,
    // The rendering without the cluster has logged its warnings already.
    warning: () => undefined,
};
/**
 * Renders the chart as Helm will install it, with the APIs and objects of the cluster, and checks
 * the result.
 */
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
 * The release's part of a plan.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED for what it
 * renders in the cluster
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
        const keys = (0,request.imageKeys)(release, environment);
        const present = await withPresentImages(wanted, keys, connection);
        return (0,review_release/* reviewRelease */.w)(present.release, present.objects, last, connection);
    };
    const review = await planned();
    return made.refused === undefined ? review : { ...review, assumed: made.refused };
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/clients.js




























/** Warnings are repeated when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder, signal } = context;
    const exec = (0,process_exec.execUntil)(signal);
    const cluster = (0,cluster_id/* clusterIdOf */.r)(inputs.environment);
    const { environment, chartLogin } = inputs;
    const { release, load } = environment;
    const [image] = (0,built_images/* describedImages */.s)(inputs.environment);
    const token = inputs.githubToken;
    const placeOfK6 = (0,job_k6/* jobK6 */.j)(context);
    const given = (0,script_variable/* scriptEnvironment */.F5)(load?.environment ?? [], context.environment);
    const connect = (0,once/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', { ...inputs.clusterChoice, chartLogin }, session, context));
    const engine = (0,once/* once */.O)(() => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)));
    const network = (0,once/* once */.O)(() => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)));
    const hasManagedNodes = environment.checks?.['managed-nodes'] ?? false;
    const nodes = cluster === undefined ? undefined : { clusterId: cluster, hasManagedNodes, engine, network };
    const inCluster = (pods) => ({
        run: async (...run) => {
            const { kubernetes, loads } = await connect();
            const ground = { kubernetes, jobs: loads, clock, nodes };
            return (0,in_cluster/* k6InCluster */.b)(release?.namespace ?? '', pods, given, ground).run(...run);
        },
    });
    const requestOf = (described) => (0,requests/* deployRequest */.Lo)(inputs, described, registry, (0,requests/* imagesToCome */.EM)(inputs, registry));
    return {
        ...{ engine, network },
        balancers: (0,once/* once */.O)(() => Promise.resolve((0,load_balancers/* loadBalancers */.C)(session, clock))),
        repositories: (0,once/* once */.O)(() => Promise.resolve((0,repositories/* repositories */.b)(session, clock))),
        builder: (0,once/* once */.O)(() => (0,pick_builder/* pickBuilder */.D)(image?.image.builder ?? 'auto', { exec, temporary: temporaryFolder, clock })),
        images: (0,job_images/* jobImages */.q)(registry, exec, context),
        signer: (0,cosign/* cosign */.S)(exec),
        connect,
        nodes: async () => inputs.clusterChoice.bastion === undefined
            ? (0,cluster_access.openNodes)(cluster ?? '', inputs.clusterChoice, session, context)
            : (await connect()).nodes,
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
            const logins = (0,job_logins/* jobLogins */.k)({ given: chartLogin, session, exec }, context);
            const alone = (0,helm_charts.chartsAlone)(exec, temporaryFolder, logins);
            const inCluster = async () => (await connect()).helm;
            return (await (0,render/* renderRelease */.c)(request.release, alone, inCluster, progress)).objects;
        },
        reviewRelease: async () => reviewPlanned(inputs, registry, await connect()),
        reviewMetrics: async () => {
            const { kubernetes, version } = await connect();
            return (0,plan/* planMetricsServer */.Q)(version, kubernetes);
        },
        reviewSecrets: async () => {
            const { secrets, namespace, name = namespace } = release ?? { namespace: '' };
            const { kubernetes } = await connect();
            if (secrets === undefined)
                return { changes: [], kept: [] };
            return (0,secrets_plan/* planSecrets */.Ds)(secrets, { name, namespace }, kubernetes);
        },
        k6: load?.where === 'cluster' ? inCluster(load) : (0,k6.k6)(exec, temporaryFolder, given, placeOfK6),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, token),
        clock,
    };
};


/***/ }),

/***/ 64798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openContainerEngine)
/* harmony export */ });
/* harmony import */ var _oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83044);
/* harmony import */ var _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28998);
/* harmony import */ var _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15674);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51912);




/** Reads the usage of the virtual node limit, as `limitAvailability` does. */
const virtualNodeLimit = (session, compartmentId, clock) => {
    const name = 'virtual-node-count';
    const limit = { service: 'container-engine', name, doing: 'read the limit of virtual nodes' };
    return (0,_oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAvailability */ .v)(session, limit, compartmentId, clock);
};
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
/**
 * Reads by signed calls. Changes to pools go through the SDK, which is loaded with the first one.
 */
class ContainerEngine {
    #reader;
    #session;
    #clock;
    #opened;
    constructor(session, clock) {
        this.#reader = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'container-engine', clock);
        this.#session = session;
        this.#clock = clock;
    }
    #writes() {
        return (this.#opened ??= __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 72326)).then(({ openNodePoolWrites }) => openNodePoolWrites(this.#session, this.#clock)));
    }
    cluster(id) {
        const read = { path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('clusters', id), operation: 'GetCluster' };
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
        const pools = await this.#reader.list(read, _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asNodePool */ .b0);
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
            path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('virtualNodePools', id),
            operation: 'GetVirtualNodePool',
            doing: `read virtual node pool ${id}`,
            policy: READ_POOLS,
        };
        return this.#reader.get(read, (pool, { etag }) => ({ ...(0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asNodePool */ .b0)(pool), etag }));
    }
    async createNodePool(compartmentId, clusterId, settings, retryToken) {
        return (await this.#writes()).create(compartmentId, clusterId, settings, retryToken);
    }
    async updateNodePool(id, settings, etag) {
        return (await this.#writes()).update(id, settings, etag);
    }
    async deleteNodePool(id, graceMinutes, etag) {
        return (await this.#writes()).delete(id, graceMinutes, etag);
    }
    virtualNodes(nodePoolId) {
        const read = {
            path: `${(0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('virtualNodePools', nodePoolId)}/virtualNodes`,
            operation: 'ListVirtualNodes',
            doing: `list the virtual nodes of pool ${nodePoolId}`,
            policy: READ_POOLS,
        };
        return this.#reader.list(read, _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asVirtualNode */ .a);
    }
    workRequest(id) {
        const read = { path: (0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('workRequests', id), operation: 'GetWorkRequest', policy: WORK };
        const doing = `read work request ${id}`;
        return this.#reader.get({ ...read, doing }, (request) => (0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .asWorkRequest */ .JC)(id, request));
    }
    workRequestErrors(id, compartmentId) {
        const call = {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${(0,_oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('workRequests', id)}/errors?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListWorkRequestErrors',
            doing: `read the errors of work request ${id}`,
            policy: WORK,
        };
        const read = (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)((one) => `${one.text('code')}: ${one.text('message')}`);
        return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .callOci */ .OJ)(this.#session, call, this.#clock, read);
    }
    podShapes(compartmentId) {
        const read = {
            path: '/podShapes',
            query: { compartmentId },
            operation: 'ListPodShapes',
            doing: 'list the pod shapes',
            policy: READ_POOLS,
        };
        return this.#reader.list(read, (shape) => shape.text('name'));
    }
    virtualNodeLimit(compartmentId) {
        return virtualNodeLimit(this.#session, compartmentId, this.#clock);
    }
    /** Without oci-identity: one plain list is not worth loading another SDK package. */
    availabilityDomains(compartmentId) {
        return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .callOci */ .OJ)(this.#session, {
            service: 'identity',
            method: 'GET',
            path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
            operation: 'ListAvailabilityDomains',
            doing: 'list the availability domains of the region',
            policy: 'inspect compartments',
        }, this.#clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)((domain) => domain.text('name')));
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
/** Requires every field that a plan compares: a missing one would appear as drift. */
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
    availabilityDomain: node.optionalText('availabilityDomain'),
    faultDomain: node.optionalText('faultDomain'),
    address: node.optionalText('privateIp'),
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
/** OCI replaces the pod configuration as a whole, so its parts are sent together. */
const podConfiguration = ({ podSubnetId, shape, podGroupIds }) => podSubnetId === undefined || shape === undefined
    ? {}
    : { podConfiguration: { subnetId: podSubnetId, shape, nsgIds: [...(podGroupIds ?? [])] } };
const placementConfigurations = (placements) => placements.map(({ availabilityDomain, subnetId, faultDomains }) => ({
    availabilityDomain,
    subnetId,
    ...(faultDomains.length === 0 ? {} : { faultDomain: [...faultDomains] }),
}));
const labelList = (labels) => Object.entries(labels).map(([key, value]) => ({ key, value }));
/** OCI takes both amounts as strings. */
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



/**
 * @returns the status of the attempt; undefined if GitHub does not return one, whatever the reason
 */
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


/** Milliseconds for one request. */
const TIMEOUT = 5_000;
/** Node's errors for a response that is not HTTP, or not TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/;
const failureOf = (error) => {
    // A name with several addresses fails with one error for each.
    const single = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors'))[0] ?? error;
    const failure = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(single).trim();
    const isForeign = FOREIGN.test((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(single, 'code'))) || /wrong version number/.test(failure);
    return isForeign ? { failure, isForeign } : { failure };
};
const responseOf = (response) => {
    const { authorized, authorizationError } = response.socket;
    const status = response.statusCode ?? 0;
    return authorized === false ? { status, distrust: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(authorizationError) } : { status };
};
/** Sends a GET without following redirects: a redirect is a response of the application too. */
const askHttp = async ({ url, host, headers }, signal) => {
    const { protocol } = new URL(url);
    const { request } = await (protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
    return new Promise((resolve, reject) => {
        const options = {
            signal,
            headers: { ...headers, ...(host === undefined ? {} : { host }) },
            // An untrusted certificate is reported with the response, and does not count as no response.
            rejectUnauthorized: false,
            ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
        };
        request(url, options, (response) => {
            resolve(responseOf(response));
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
        return await ask(request, clock.limit(TIMEOUT));
    }
    catch (error) {
        return failureOf(error);
    }
};


/***/ }),

/***/ 26645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);


const MINUTES = 60_000;
/** Plain http only to this machine. */
const argumentsFor = (image, mode) => [
    'sign',
    '--yes',
    ...(mode === 'key' ? ['--key=env://COSIGN_PRIVATE_KEY'] : []),
    ...((0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(image.split('/')[0] ?? '') ? ['--allow-http-registry'] : []),
    '--',
    image,
];
/** cosign, with the job's login for the registry. */
const cosign = (exec) => ({
    require: async () => {
        await exec({ command: 'cosign', args: ['version'], timeout: 20_000 });
    },
    sign: async (image, mode, authFile, signal) => {
        await exec({
            command: 'cosign',
            args: argumentsFor(image, mode),
            env: { DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(authFile) },
            timeout: 5 * MINUTES,
            ...(signal === undefined ? {} : { signal }),
        });
    },
});


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
/** `k6 run` that contacts nothing but the target. */
const k6Arguments = (run) => {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...(run.config === undefined ? [] : [`--config=${run.config}`]),
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        '--',
        run.script,
    ];
};
/**
 * Environment of k6: it downloads or builds no extension, and prints each sample to standard
 * output, in addition to the user's own outputs.
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
/** Response times kept per second: enough for its percentile, however fast a script iterates. */
const TIMES = 5_000;
const keepTime = (times, count, value) => {
    if (times.length < TIMES)
        times.push(value);
    else
        times[count % TIMES] = value;
};
/** The metrics that are kept, and what a sample of each adds. */
const keep = {
    http_reqs: (bucket, value) => (bucket.requests += value),
    http_req_failed: (bucket, value) => (bucket.failed += value),
    http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
    iterations: (bucket, value) => (bucket.iterations += value),
    iteration_duration: ({ iterationTimes, iterations }, value) => keepTime(iterationTimes, iterations, value),
    dropped_iterations: (bucket, value) => (bucket.dropped += value),
};
/** `http_reqs,1764400000,1.000000,…`; the header has no number there. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/;
const HEADER = 'metric_name,timestamp,metric_value,';
/** Percentiles of one second, in tenths of a millisecond. Sorts the bucket's own times in place. */
const percentiles = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1];
    const [p50, p95] = [at(0.5), at(0.95)];
    if (p50 === undefined || p95 === undefined)
        return {};
    const tenth = (time) => Math.round(time * 10) / 10;
    return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) };
};
/** Seconds for which samples of an earlier second may still arrive. */
const LATE = 5;
/**
 * Limit of a load's apparent length, as a multiple of the seconds with samples: clocks may be set.
 */
const MOST_GAP = 60;
/** Aggregates the CSV samples of k6 by the second. */
class K6Samples {
    #buckets = new Map();
    /** Figures of past seconds are cached: a load of hours is read twice a second. */
    #closed = new Map();
    #newest = 0;
    /** Reads a line of the output; false if it is not a sample. */
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





/** Accepts every exit code: the stage interprets it. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** Writes the options that a user's script does not set itself. */
const writeConfig = async (folder, script) => {
    if (!('hosts' in script))
        return undefined;
    const file = (0,external_node_path_.join)(folder, 'config.json');
    await (0,promises_.writeFile)(file, JSON.stringify({ hosts: script.hosts }));
    return file;
};
/** k6 as a process; scripts see nothing of the job but what is passed to them. */
const k6 = (exec, temporary, given, place) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        if ('command' in script)
            throw new Error('k6 runs a script');
        const found = await place();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0,external_node_path_.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0,external_node_path_.join)(folder, 'load.js');
            if ('text' in script)
                await (0,promises_.writeFile)(path, script.text);
            const config = await writeConfig(folder, script);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    ...{ summaryFile, config },
                    environment: { ...given.values, ...environment },
                }),
                // In the environment, not in the arguments, which every user of the machine can read.
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
/* harmony import */ var _oci_created_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
/* harmony import */ var _oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83044);
/* harmony import */ var _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15674);



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
    createdBy: (0,_oci_created_by_js__WEBPACK_IMPORTED_MODULE_2__/* .creatorOf */ .O)(one),
});
/** Both kinds, by signed calls. */
const loadBalancers = (session, clock) => ({
    list: async (compartmentId) => {
        const query = { compartmentId };
        const classic = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'load-balancer', clock).list({
            ...{ path: '/loadBalancers', query, operation: 'ListLoadBalancers' },
            ...{ policy: 'read load-balancers', doing: 'list load balancers' },
        }, balancerOf);
        const network = new _oci_oci_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .OciReader */ .L(session, 'network-load-balancer', clock).get({
            ...{ path: '/networkLoadBalancers', query, operation: 'ListNetworkLoadBalancers' },
            ...{ policy: 'read network-load-balancers', doing: 'list network load balancers' },
        }, (response) => response.items('items', balancerOf));
        return (await Promise.all([classic, network])).flat();
    },
    left: async ({ service, name }, compartmentId) => {
        const limit = { service, name, doing: `read the limit ${name}` };
        return (await (0,_oci_limit_availability_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAvailability */ .v)(session, limit, compartmentId, clock))?.available;
    },
});


/***/ }),

/***/ 83044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ limitAvailability)
/* harmony export */ });
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);

/**
 * Reads the usage of a service limit. The Limits service returns 404 both for an unknown limit and
 * without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
const limitAvailability = (session, { service, name, doing }, compartmentId, clock) => {
    const query = new URLSearchParams({ compartmentId });
    const limit = `/20190729/services/${service}/limits/${name}`;
    return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(session, {
        ...{ service: 'limits', method: 'GET', doing },
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        policy: 'inspect resource-availability',
    }, clock, (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)((response) => {
        const used = response.optionalNumber('used');
        const available = response.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};


/***/ }),

/***/ 92420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ realmOf),
/* harmony export */   q: () => (/* binding */ registryEntry)
/* harmony export */ });
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);


/** `Bearer realm="…",service="…"`, the challenge to an unauthenticated request. */
const challengeOf = (header) => {
    const read = (name) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
    const realm = read('realm');
    if (!/^bearer /i.test(header) || realm === undefined)
        return undefined;
    return { realm, service: read('service') ?? '' };
};
/** The root of a registry's API: https, or http on this machine. */
const registryEntry = (host) => new URL(`${(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(host) ? 'http' : 'https'}://${host}/v2/`);
/**
 * The address that verifies a login; a password is sent over https, or stays on this machine.
 * @param header `www-authenticate` of the registry
 * @param refuse creates the error for an unusable challenge
 */
const realmOf = (entry, header, refuse) => {
    const challenge = challengeOf(header);
    if (challenge === undefined)
        return entry;
    const realm = (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(challenge.realm, entry);
    if (realm === undefined)
        throw refuse('it names no address that judges logins');
    if (realm.protocol !== 'https:' && !(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(realm.host)) {
        throw refuse(`it sends logins to ${realm.origin}, which is not encrypted`);
    }
    if (challenge.service !== '')
        realm.searchParams.set('service', challenge.service);
    return realm;
};


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   rZ: () => (/* binding */ wholeFinding),
/* harmony export */   yQ: () => (/* binding */ fieldFinding)
/* harmony export */ });
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ detail }) => detail), separator)}`,
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
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** Identifies a finding within its environment across runs. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ })

};
