export const id = 275;
export const ids = [275];
export const modules = {

/***/ 19932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37296);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58810);





/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image).registry) || registry;
    if (pull === undefined || (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRegistry */ .MJ)(host, session) || pull.hosts.includes(host))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the images that are built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const given = (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__/* .describedImages */ .s)(environment).find(({ image }) => image.registry !== undefined);
    const registry = given?.image.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)(session);
    if (picked.has('build-push'))
        (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOwnRegistry */ .f2)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};


/***/ }),

/***/ 76852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 34 modules
var deploy = __webpack_require__(83035);
// EXTERNAL MODULE: ./dist.src/stages/preview/ownership.js
var ownership = __webpack_require__(89116);
// EXTERNAL MODULE: ./dist.src/stages/preview/remove.js
var remove = __webpack_require__(23689);
;// CONCATENATED MODULE: ./dist.src/stages/preview/claim.js



/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
const claimNamespace = async ({ pull, release, lifetime }, { namespaces, kubernetes }, waiting, progress) => {
    const name = (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number);
    const manifest = (0,ownership/* namespaceManifest */.ds)(pull, release, waiting.clock.now() + lifetime);
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        (0,ownership/* requireOwn */.SW)(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await (0,remove/* awaitNoNamespace */.X)({ name, uid: found.uid }, namespaces, waiting, progress);
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/preview/deploy-preview.js








const build = async (builds, clients, { clock, signal }, progress) => {
    if (builds.length === 0)
        return [];
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const planned = await Promise.all(builds.map(async (one) => ({ ...one, plan: await (0,repository/* planRepository */._)(one.request, repositories) })));
    const { images, signer } = clients;
    const work = (0,several/* buildSeveral */.R)(planned, { repositories, builder, images, signer, clock }, { progress, signal, atMost: Number(defaults/* defaults */.N['build-push']['max-parallel']) });
    return (0,with_heartbeat/* withHeartbeat */.p)(clock, work, () => progress.waiting('the build'));
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if it is not wanted any more: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN or PREVIEW_WITHOUT_ROOM before anything is built
 */
const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe, runs } = clients;
    const found = await namespaces.find((0,preview_name/* previewNamespace */.G)(pull.repository, pull.number));
    // One that is there has its addresses already.
    if (found === undefined)
        await request.reckon();
    else
        (0,ownership/* requireOwn */.SW)(found, pull);
    const built = await build(request.builds, clients, patience, progress);
    if (built.length > 0 && !(await request.isWanted()))
        return undefined;
    const images = request.known(built);
    const planned = request.deploy(images);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    const claim = { pull, release: planned.release.name, lifetime: request.lifetime };
    await claimNamespace(claim, clients, waiting, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock };
    const release = await (0,deploy/* deploy */.g)(planned, deployment, progress, { signal });
    return { release, images };
};

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/stages/addresses/observe-addresses.js
var observe_addresses = __webpack_require__(69892);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-room.js







/** What one virtual node holds at most. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;
/** @returns undefined of a cluster that has no virtual nodes yet */
const readRoom = async (clusterId, clients) => {
    const engine = await clients.engine();
    const pools = await (0,read_pools/* livePools */.Yg)(engine, await engine.cluster(clusterId));
    const nodes = pools.reduce((sum, { size }) => sum + size, 0);
    if (nodes === 0)
        return undefined;
    const subnetIds = [...new Set(pools.map(({ podSubnetId }) => podSubnetId))];
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const subnets = await (0,observe_addresses/* observeAddresses */.z)({ pods: { subnetIds, groupIds: [] } }, snapshot);
    const free = (0,address_report/* reportAddresses */.jH)(subnets, {}).map((line) => Math.max(0, line.free));
    return { addresses: free.reduce((sum, one) => sum + one, 0), nodes };
};
const addressesText = (count) => (count === 1 ? '1 address' : `${count} addresses`);
/** What is short for so many pods; undefined if nothing is. */
const shortage = (pods, { addresses, nodes }) => {
    if (pods > addresses)
        return `${addressesText(addresses)} left in the pod subnet, this preview needs ${pods}`;
    if (pods > nodes * PODS_PER_NODE)
        return `room for ${nodes * PODS_PER_NODE} pods on ${(0,plural/* plural */.L)(nodes, 'virtual node')}, this preview needs ${pods}`;
    return undefined;
};
const withoutRoom = (message) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that nobody needs (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
});
/**
 * Reckons before a preview is made whether its pods find room on the virtual nodes. What may not be
 * read, or cannot be, is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonRoom = async ({ clusterId, objects, hasManagedNodes }, clients, progress) => {
    const room = await readRoom(clusterId, clients).catch((error) => {
        progress.info(`Room for the preview's pods is not reckoned: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    });
    if (room === undefined)
        return;
    const missing = shortage((0,release_pods/* podsAtFirst */.cS)(objects), room);
    if (missing !== undefined && !hasManagedNodes)
        throw withoutRoom(missing);
    const atPeak = shortage((0,release_pods/* podsAtPeak */.VN)(objects), room);
    if (missing !== undefined)
        progress.warning(missing);
    else if (atPeak !== undefined)
        progress.warning(`${atPeak} at its peak`);
};

// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/actions/preview/announce.js + 2 modules
var announce = __webpack_require__(33928);
// EXTERNAL MODULE: ./dist.src/actions/preview/down.js
var down = __webpack_require__(26127);
// EXTERNAL MODULE: ./dist.src/actions/preview/opened.js
var preview_opened = __webpack_require__(49630);
// EXTERNAL MODULE: ./dist.src/actions/preview/verdict.js
var preview_verdict = __webpack_require__(79806);
;// CONCATENATED MODULE: ./dist.src/actions/preview/up.js












/** Tags of a release must not move to the images of a pull request. */
const previewBuilds = ({ pipeline, pull }, registry, context) => {
    const variables = { ...context.environment, GITHUB_SHA: pull.sha };
    const around = { ...context, environment: variables };
    const tags = [`pr-${pull.number}-${pull.sha}`];
    const builds = pipeline.picked.has('build-push')
        ? (0,requests/* buildRequests */.rz)(pipeline.environment, registry, around)
        : [];
    return builds.map(({ name, request }) => ({ name, request: { ...request, tags } }));
};
const publish = async ({ release: { url }, images: { image } }, { outputs }) => {
    if (url !== undefined)
        await outputs.set('url', url);
    if (image !== undefined)
        await outputs.set('image', image);
};
/** Where the pods of a preview have to find room. */
const roomOf = (environment) => ({
    clusterId: (0,cluster_id/* clusterIdOf */.r)(environment) ?? '',
    hasManagedNodes: environment.checks?.['managed-nodes'] ?? false,
});
const deployed = async (opened, release, stage) => {
    const { inputs, parts, context } = opened;
    const { pipeline, pull } = inputs;
    const session = await opened.session();
    const registry = (0,pipeline_registry/* registryOf */.F)(pipeline, session);
    const found = { ...inputs, pipeline: await (0,described/* withGround */.C)(pipeline, session, context) };
    const clients = parts.openClients(found, session, registry, context);
    // What can fail without anything having been changed, fails here.
    const objects = await clients.checkRelease();
    const cluster = await clients.connect();
    const room = { ...roomOf(found.pipeline.environment), objects };
    const builds = previewBuilds(inputs, registry, context);
    if (builds.length > 0)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        builds,
        reckon: () => reckonRoom(room, clients, stage),
        lifetime: (0,announce/* factsOf */.xS)(inputs, context).lifetime,
        known: (built) => (0,known_images/* knownImages */.w)(pipeline.environment, built),
        isWanted: async () => (0,preview_verdict/* isWanted */.Yu)(await (0,preview_verdict/* verdictOn */.Hc)(opened)),
        deploy: (images) => (0,requests/* deployRequest */.Lo)(pipeline, release, registry, images),
    };
    const { clock, signal } = context;
    return deployPreview(request, { ...clients, ...cluster }, { clock, signal }, stage);
};
const superseding = () => new action_error/* ActionError */.l({
    code: 'PREVIEW_SUPERSEDED',
    message: 'the pull request was closed or got a newer commit while its preview was made',
    hint: 'Nothing, if a later run made the preview; else run this one again.',
});
/** The same with a signal that is aborted as soon as the preview is no longer wanted. */
const watched = (opened) => {
    const { context, parts } = opened;
    const superseded = new AbortController();
    const stop = parts.regularly(context)(async () => {
        if (!(0,preview_verdict/* isWanted */.Yu)(await (0,preview_verdict/* verdictOn */.Hc)(opened)))
            superseded.abort(superseding());
    });
    const signal = AbortSignal.any([context.signal, superseded.signal]);
    return { opened: { ...opened, context: { ...context, signal } }, stop };
};
const fail = async (error, opened) => {
    const code = error instanceof action_error/* ActionError */.l ? error.code : 'UNEXPECTED';
    // More than a line may quote the output of tools.
    const cause = ((0,action_error/* messageOf */.b)(error).split('\n')[0] ?? '').slice(0, 300);
    await (0,preview_opened/* tell */.q)({ state: 'failed', code, cause }, opened).catch((second) => opened.context.log.warning((0,action_error/* messageOf */.b)(second)));
    throw error;
};
/** What becomes of a run that is no longer wanted. */
const giveWay = async (verdict, opened) => {
    if (verdict === 'outdated')
        return (0,preview_verdict/* endOutdated */.kg)(opened);
    opened.context.log.info('The pull request is closed: its preview is removed instead');
    await (0,down.down)(opened);
};
const succeed = async (preview, opened, stage) => {
    await publish(preview, opened.context);
    const { url, revision, namespace, changes } = preview.release;
    stage.done(`${namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`);
    const { image, wired = [] } = preview.images;
    const images = [...(image === undefined ? [] : [image]), ...wired.map(({ text }) => text)];
    await (0,preview_opened/* tell */.q)({ state: 'ready', url, images, changes }, opened);
};
/**
 * Builds and deploys the preview. If the pull request is closed by now, removes it; gives way if a
 * newer commit has come.
 */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const before = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (!(0,preview_verdict/* isWanted */.Yu)(before))
        return giveWay(before, opened);
    await (0,preview_opened/* tell */.q)({ state: 'building' }, opened);
    const stage = context.log.stage('preview');
    const watch = watched(opened);
    let preview;
    try {
        preview = await deployed(watch.opened, release, stage);
    }
    catch (error) {
        watch.stop();
        const verdict = context.signal.aborted ? 'unknown' : await (0,preview_verdict/* verdictOn */.Hc)(opened);
        return (0,preview_verdict/* isWanted */.Yu)(verdict) ? await fail(error, opened) : await giveWay(verdict, opened);
    }
    watch.stop();
    // Closed while it was rolled out: the removal that this began may have found nothing yet.
    const after = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (after === 'closed' || preview === undefined) {
        return giveWay((0,preview_verdict/* isWanted */.Yu)(after) ? 'outdated' : after, opened);
    }
    await succeed(preview, opened, stage);
};


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ knownRegion)
/* harmony export */ });
/** The identifier of a region by its key (`fra`), if the SDK, which is loaded here, knows it. */
const knownRegion = async (key) => {
    const { Region } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};


/***/ }),

/***/ 62749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loginFiles),
/* harmony export */   Q: () => (/* binding */ dockerConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29479);



/** The file that docker itself would use; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
/**
 * The files that tools of this job take logins from. Podman, buildah and skopeo read only
 * REGISTRY_AUTH_FILE if it is set. Their own file wins over docker's where it knows the host, so it
 * is named too; it matters only if it does.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own)] : [])].map(_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E),
        ifKnown: runtime ? [(0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
};


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ isOwnRegistry),
/* harmony export */   bH: () => (/* binding */ registryNamespace),
/* harmony export */   f2: () => (/* binding */ requireOwnRegistry),
/* harmony export */   w: () => (/* binding */ sessionFor)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);
/* harmony import */ var _values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24056);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51912);
/* harmony import */ var _oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);






const unknownHost = (message, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'REGISTRY_HOST_UNKNOWN', message, hint });
/** Only an emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(new URL(endpoint).host) && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(host);
/** Whether a host is OCIR's, in the realm that is signed in to. */
const isOwnRegistry = (host, session) => (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session) !== undefined || isEmulated(host, session);
/**
 * Tokens stand for the identity at OCIR: a host of somebody else could push and pull with them.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
const requireOwnRegistry = (host, session) => {
    if (isOwnRegistry(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
/**
 * The session for the region of a registry's host, since a token is good for one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for hosts of others and keys that no region has
 */
const sessionFor = async (host, session, clock) => {
    requireOwnRegistry(host, session);
    const place = (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session);
    if (place === undefined)
        return session;
    const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region;
    return { ...session, region };
};
/**
 * The identifier behind a region's key (`fra`). OCI is asked where it can be a new one; by Oracle's
 * table not everybody may ask.
 */
const regionOfKey = async (key, session, clock) => {
    const known = await (0,_oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRegion */ .Q)(key);
    if (known !== undefined)
        return known;
    const regions = await (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
        service: 'identity',
        method: 'GET',
        path: '/20160918/regions',
        operation: 'ListRegions',
        doing: `find the region of ${key}.ocir.io`,
        policy: 'inspect tenancies',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .aList */ .u0)((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })));
    const found = regions.find((region) => region.key === key);
    if (found !== undefined)
        return found.name;
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, as eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage tells it to everybody who is signed in; the registry's configuration only to who may
 * inspect repos in the root compartment.
 */
const registryNamespace = (session, clock) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
    service: 'object-storage',
    method: 'GET',
    path: '/n',
    operation: 'GetNamespace',
    doing: "read the tenancy's namespace",
}, clock, ({ body }) => namespaceIn((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWhole */ .z2)(body)));
const namespaceIn = (value) => {
    if (typeof value === 'string' && /^[\w-]+$/.test(value))
        return value;
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym('the answer is no name of a namespace');
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

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60028);


const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPrefix */ .w)(needed);
    return prefix === undefined ? 'several subnets of /16' : `/${prefix}`;
};
/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
const reportAddresses = (subnets, needed) => subnets.map((subnet) => {
    const usable = subnet.cidrs
        .map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)
        .filter(({ version }) => version === 4)
        .reduce((sum, cidr) => sum + (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .usableAddresses */ .H6)(cidr), 0);
    const free = usable - subnet.used;
    const siblings = subnets.filter(({ role }) => role === subnet.role).length;
    const whole = needed[subnet.role];
    const share = whole === undefined ? undefined : Math.ceil(whole / siblings);
    return {
        ...subnet,
        usable,
        free,
        needed: share,
        smallest: share === undefined ? undefined : blockFor(share),
        verdict: judge(share, usable, free),
    };
});
/** What is wrong with a subnet, and what would do; undefined if nothing is. */
const addressProblem = (line) => {
    const { name, cidrs, usable, used, needed, free, smallest, verdict } = line;
    const block = `subnet ${name} (${cidrs.join(', ')})`;
    if (verdict === 'too-small') {
        return `${block} has ${usable} usable addresses and ${needed} are needed: ${smallest} would do`;
    }
    if (verdict !== 'tight')
        return undefined;
    if (needed === undefined)
        return `${block} has no free address left: new pods stay in Pending`;
    return `${block} has ${free} free of ${usable} usable addresses (${used} in use) and ${needed} are needed: enough only if those in use belong to this workload; ${smallest} holds it alone`;
};
/** As an output: a list with one object a subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ observeAddresses)
/* harmony export */ });
/**
 * What is used of each subnet: one call a subnet and 1000 addresses in use, whatever the number of
 * rules.
 */
const observeAddresses = (places, snapshot) => {
    const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) => subnetIds.map((id) => ({ role: role, id })));
    return Promise.all(wanted.map(async ({ role, id }) => {
        const [{ name, cidrs }, used] = await Promise.all([
            snapshot.subnet(id),
            snapshot.usedAddresses(id),
        ]);
        return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used };
    }));
};


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   VN: () => (/* binding */ podsAtPeak),
/* harmony export */   cS: () => (/* binding */ podsAtFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind)}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name)}`;
/** By what they scale, the fewest or the most replicas that autoscalers allow. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** What of rendered objects runs pods. */
const podCounts = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
/** The pods that rendered objects run as soon as they are made; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA leaves alone what is scaled to none.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
};


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI takes for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with so many usable addresses; undefined if even a /16 has
 * too few.
 */
const smallestPrefix = (addresses) => {
    for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
        if (2 ** (32 - prefix) - RESERVED >= addresses)
            return prefix;
    }
    return undefined;
};


/***/ }),

/***/ 43078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ knownImages)
/* harmony export */ });
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53756);

/** What the release is deployed with: images that were built, and else the one that it names. */
const knownImages = (environment, built = []) => {
    const textOf = (wanted) => built.find(({ name }) => name === wanted)?.image.reference;
    return {
        image: textOf(undefined) ?? environment.release?.image,
        wired: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_0__/* .describedImages */ .s)(environment).flatMap(({ name, wiring }) => {
            const text = name === undefined ? undefined : textOf(name);
            return text === undefined ? [] : [{ text, wiring }];
        }),
    };
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

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);

/** The same promise for the same key. */
const once = (load) => {
    const known = new Map();
    return (key) => {
        const loaded = known.get(key) ?? load(key);
        known.set(key, loaded);
        return loaded;
    };
};
/** Reads nothing yet. */
const takeSnapshot = (client) => {
    const subnet = once((id) => client.subnet(id));
    const groupsOfVcn = new Map();
    const groupsBeside = async (subnetId) => {
        const { compartmentId, vcnId } = await subnet(subnetId);
        const key = `${compartmentId} ${vcnId}`;
        const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId);
        groupsOfVcn.set(key, listed);
        return listed;
    };
    const groupOf = async (id, subnetId) => {
        const found = (await groupsBeside(subnetId)).find((one) => one.id === id);
        return found ?? client.securityGroup(id);
    };
    const groups = new Map();
    const readGroup = async (id, subnetId) => {
        if ((0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(id))
            return { kind: 'nsg', id, name: id, rules: [] };
        const [{ name, createdBy }, rules] = await Promise.all([
            groupOf(id, subnetId),
            client.securityGroupRules(id),
        ]);
        return { kind: 'nsg', id, name, rules, createdBy };
    };
    const label = once(async () => (await client.allServices()).label);
    return {
        subnet,
        list: once(async (id) => {
            const { name, rules, createdBy } = await client.securityList(id);
            return { kind: 'security-list', id, name, rules, createdBy };
        }),
        group: (id, subnetId) => {
            const read = groups.get(id) ?? readGroup(id, subnetId);
            groups.set(id, read);
            return read;
        },
        groupsBeside,
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Q2: () => (/* binding */ poolsUnknown),
/* harmony export */   Yg: () => (/* binding */ livePools),
/* harmony export */   aG: () => (/* binding */ readPools)
/* harmony export */ });
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61557);

/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(isLive);
/** The same; rules can be seen to without them, so undefined if they may not be read. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 74780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ newGroupId),
/* harmony export */   SI: () => (/* binding */ isNewGroup),
/* harmony export */   ii: () => (/* binding */ holderText)
/* harmony export */ });
/** Stands for a group that does not exist yet; its id is known once it is made. */
const newGroupId = (role) => `new:${role}`;
const isNewGroup = (id) => id.startsWith('new:');
const holderNames = {
    'security-list': 'security list',
    nsg: 'network security group',
};
const holderText = ({ kind, name }) => `${holderNames[kind]} ${name}`;


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const told = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !told.has(trouble.message)) {
                told.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The events of Helm's hooks that a deployment or its end causes; those of tests never do. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** Where an object of a release lies: each may name a namespace of its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects that a `List` stands for, with the hook that it is. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** To Kubernetes, a field that is null is one that is not there. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Sorts objects by what becomes of them. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 24056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asRegistryTarget),
/* harmony export */   e: () => (/* binding */ ocirPlace)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _oci_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86925);


const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryTarget = (text) => REGION.test(text.trim()) ? { region: (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(text) } : { host: (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRegistryHost */ .A)(text) };
/**
 * The place of a host of OCIR in a realm; undefined for every other host, however much it looks like
 * one. Regions that open later are known by their form; `<key or region>.ocir.io` is the commercial
 * realm's.
 */
const ocirPlace = (host, { realm, domain }) => {
    const name = host.toLowerCase();
    const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? [];
    if (at !== undefined) {
        return REGION.test(region) && at === (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(realm, domain) ? { region } : undefined;
    }
    const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : [];
    if (REGION.test(label))
        return { region: label };
    return /^[a-z]{3}$/.test(label) ? { key: label } : undefined;
};


/***/ })

};
