export const id = 9951;
export const ids = [9951,4188];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/**
 * Returns the same as `withGround`, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
const withMadeGround = async (inputs, session, context, rendered) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context, rendered);
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
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65201);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53756);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68685);
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27816);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72994);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18371);












/** The user's platforms, else what the pool runs. */
const platformsOf = ({ platforms }, environment) => {
    const shapes = (0,_values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_8__/* .podShapes */ .w)(environment);
    return platforms.length > 0 || shapes.length === 0 ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .platformsOfShapes */ .i)(shapes);
};
/** Splits caches that all images would share into one per image. */
const withOwnCaches = (name, image) => {
    if (name === undefined)
        return image;
    const own = (key) => image[key].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOf */ .w7)(name, entry));
    return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') };
};
/**
 * The build requests of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequests = (environment, registry, context) => (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__/* .describedImages */ .s)(environment).map(({ name, image }) => {
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
const deployRequest = ({ pull, createNamespace, isConfined, description, environment }, release, registry, { image, wired = [] }) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    const { checks } = environment;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__.deployRequest)({ ...release, wired }, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        clusterId: (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_11__/* .clusterIdOf */ .r)(environment),
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * Placeholders for images that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
const imagesToCome = ({ environment, picked }, registry) => {
    const { release } = environment;
    const described = picked.has('build-push') ? (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_10__/* .describedImages */ .s)(environment) : [];
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

/***/ 26127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOWN_TIMEOUT: () => (/* binding */ DOWN_TIMEOUT),
/* harmony export */   down: () => (/* binding */ down)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37296);
/* harmony import */ var _stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23689);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43606);
/* harmony import */ var _pipeline_described_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84188);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49630);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79806);






/** Milliseconds for the removal, if no release sets a time limit. */
const DOWN_TIMEOUT = 600_000;
const reopened = 'the pull request is open again, so its preview is not removed.';
const removed = async ({ inputs, parts, session, context }) => {
    const { pull, pipeline } = inputs;
    const { clock, signal } = context;
    const stage = context.log.stage('preview');
    const identity = await session();
    const found = { ...inputs, pipeline: await (0,_pipeline_described_js__WEBPACK_IMPORTED_MODULE_5__.withGround)(pipeline, identity, context) };
    const clients = parts.openClients(found, identity, (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__/* .registryHost */ .U$)(identity), context);
    const timeout = pipeline.environment.release?.timeout ?? DOWN_TIMEOUT;
    const waiting = { clock, deadline: clock.now() + timeout, signal };
    const isRemoved = await (0,_stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removePreview */ .p)(pull, await clients.connect(), waiting, stage);
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__/* .previewNamespace */ .G)(pull.repository, pull.number);
    stage.done(isRemoved ? `${name} is removed` : `there is no ${name}, nothing to remove`);
    return isRemoved;
};
/** Removes the preview, unless the pull request that was closed is open again. */
const down = async (opened) => {
    const isOpen = async () => ['same', 'outdated'].includes(await (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOn */ .Hc)(opened));
    const { action } = opened.inputs.target;
    if (action === 'down' && (await isOpen()))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .endSuperseded */ .it)(reopened, opened);
    await removed(opened);
    // The report of the run that follows the reopening is not overwritten.
    if (action === 'down' && (await isOpen()))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .endSuperseded */ .it)(reopened, opened);
    await (0,_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .reportNews */ .u)({ state: 'removed' }, opened);
};


/***/ }),

/***/ 49630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reportNews)
/* harmony export */ });
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33928);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);


/** Says the news of this run. */
const reportNews = async (news, { inputs, gitHub, context }) => {
    const isEnd = news.state !== 'building';
    if (!isEnd)
        await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(inputs.pull, context);
    await (0,_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .iP)(news, (0,_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(inputs, context), gitHub, context);
    if (!isEnd)
        return;
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(undefined, context);
    await context.outputs.set('state', news.state);
};


/***/ }),

/***/ 31917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/balancer-paths.js
var balancer_paths = __webpack_require__(86086);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
;// CONCATENATED MODULE: ./dist.src/stages/preview/allowance.js




/** The resources of a container without requests on a virtual node. Source: docs/costs.md. */
const UNSAID = { cpu: '250m', memory: '512Mi' };
/** A rollout at most doubles the pods; the minimum leaves room for the Jobs of small releases. */
const reckoned = (objects) => ({
    pods: String(Math.max(2 * (0,release_pods/* podsAtPeak */.VN)(objects), 10)),
    'services.loadbalancers': String(Math.max((0,release_pods/* loadBalancersOf */.$t)(objects), 1)),
});
/** Returns a preview's limits, from the environment file and the rendered chart. */
const allowanceOf = (asked, objects) => {
    const { quota, 'default-requests': requests, 'default-limits': limits } = asked;
    return {
        quota: quota ?? reckoned(objects),
        // A limit alone counts as the request, as the API server would fill it in.
        requests: { ...(requests === undefined && UNSAID), ...limits, ...requests },
        limits: limits ?? {},
        isAskedFor: [quota, requests, limits].some((one) => one !== undefined),
    };
};
/**
 * Rejects a preview that could never become ready within its own quota.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const requireAllowed = ({ quota }, objects) => {
    const needs = [
        ['pods', (0,release_pods/* podsAtFirst */.cS)(objects)],
        ['services.loadbalancers', (0,release_pods/* loadBalancersOf */.$t)(objects)],
    ];
    for (const [resource, needed] of needs) {
        const hard = quota[resource];
        if (hard === undefined || needed <= (0,quantity/* parseQuantity */.Lf)(hard))
            continue;
        throw new action_error/* ActionError */.l({
            code: 'PREVIEW_WITHOUT_ROOM',
            message: `preview.quota allows ${hard} ${resource}, this preview needs ${needed}`,
            hint: 'Raise preview.quota in the environment file, or lower in preview.values what the chart makes.',
        });
    }
};
const NAME = 'preview';
const kinds = {
    ResourceQuota: 'resourcequotas',
    LimitRange: 'limitranges',
};
/** The part of the spec by which both kinds are described and compared. */
const partsOf = (kind, spec) => {
    if (kind === 'ResourceQuota')
        return { '': (0,json/* strings */.P$)((0,json.at)(spec, 'hard')) };
    const [container] = (0,json/* list */.p_)((0,json.at)(spec, 'limits'));
    return {
        'request ': (0,json/* strings */.P$)((0,json.at)(container, 'defaultRequest')),
        'limit ': (0,json/* strings */.P$)((0,json.at)(container, 'default')),
    };
};
const specOf = (kind, { quota, requests, limits }) => {
    if (kind === 'ResourceQuota')
        return Object.keys(quota).length === 0 ? undefined : { hard: quota };
    const some = {
        ...(Object.keys(requests).length > 0 && { defaultRequest: requests }),
        ...(Object.keys(limits).length > 0 && { default: limits }),
    };
    if (Object.keys(some).length === 0)
        return undefined;
    return { limits: [{ type: 'Container', ...some }] };
};
/** `pods 20, request cpu 250m`; what is the same quantity is the same text with `normal`. */
const describe = (kind, spec, normal = false) => Object.entries(partsOf(kind, spec))
    .flatMap(([prefix, amounts]) => Object.entries(amounts).map(([resource, amount]) => `${prefix}${resource} ${normal ? (0,quantity/* parseQuantity */.Lf)(amount) : amount}`))
    .toSorted()
    .join(', ');
/** @returns what was changed; undefined if it was as desired */
const keepOne = async (kind, namespace, allowance, { kubernetes, namespaces }) => {
    const all = await kubernetes.listObjects({ apiVersion: 'v1', kind }, namespace);
    const found = all.find(({ name }) => name === NAME);
    const before = found && (0,json.at)(found.object, 'spec');
    const spec = specOf(kind, allowance);
    if (spec === undefined) {
        if (found === undefined)
            return undefined;
        await namespaces.removeObjects(kinds[kind], namespace, [NAME]);
        return `delete ${kind}/${NAME}`;
    }
    if (found !== undefined && describe(kind, before, true) === describe(kind, spec, true))
        return undefined;
    const manifest = { apiVersion: 'v1', kind, metadata: { name: NAME, namespace }, spec };
    await kubernetes.apply(manifest);
    if (found === undefined)
        return `create ${kind}/${NAME}: ${describe(kind, spec)}`;
    return `update ${kind}/${NAME}: ${describe(kind, before)} → ${describe(kind, spec)}`;
};
/**
 * Sets ResourceQuota and LimitRange of a preview's namespace. If nobody requested them and the
 * cluster does not allow it, this is a warning.
 *
 * @returns what was changed
 * @throws ActionError CLUSTER_FORBIDDEN if they were requested
 */
const keepAllowance = async (namespace, allowance, cluster, progress) => {
    try {
        const changes = [];
        // The range first: pods that are created in between count with their requests.
        for (const kind of ['LimitRange', 'ResourceQuota']) {
            const change = await keepOne(kind, namespace, allowance, cluster);
            if (change !== undefined)
                changes.push(change);
        }
        for (const change of changes)
            progress.info(change);
        return changes;
    }
    catch (error) {
        const isRefused = error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN';
        if (allowance.isAskedFor || !isRefused)
            throw error;
        progress.warning(`The preview has no quota: ${error.message}. ${error.hint}`);
        return [];
    }
};

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
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 50 modules
var deploy = __webpack_require__(70339);
// EXTERNAL MODULE: ./dist.src/stages/preview/ownership.js
var ownership = __webpack_require__(89116);
// EXTERNAL MODULE: ./dist.src/stages/preview/remove.js
var remove = __webpack_require__(23689);
;// CONCATENATED MODULE: ./dist.src/stages/preview/claim.js



/**
 * Creates the namespace of a pull request, or updates the labels of an existing one. One that
 * somebody else creates at the same moment is not taken over: only our own creation, or our labels,
 * count.
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
    const { namespaces, kubernetes, helm, probe, runs, readPaths } = clients;
    const found = await namespaces.find((0,preview_name/* previewNamespace */.G)(pull.repository, pull.number));
    // An existing one already has its addresses.
    if (found === undefined)
        await request.reckon();
    else
        (0,ownership/* requireOwn */.SW)(found, pull);
    const built = await build(request.builds, clients, patience, progress);
    if (!(await request.isWanted()))
        return undefined;
    const images = request.known(built);
    const planned = request.deploy(images);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    const claim = { pull, release: planned.release.name, lifetime: request.lifetime };
    await claimNamespace(claim, clients, waiting, progress);
    const { namespace } = planned.release;
    const allowed = await keepAllowance(namespace, request.allowance, clients, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock, readPaths };
    const release = await (0,deploy.deploy)(planned, deployment, progress, { signal });
    return { release: { ...release, changes: [...allowed, ...release.changes] }, images };
};

// EXTERNAL MODULE: ./dist.src/values/kubernetes/flexible-bandwidth.js
var flexible_bandwidth = __webpack_require__(47441);
// EXTERNAL MODULE: ./dist.src/values/sum.js
var sum = __webpack_require__(804);
;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-balancers.js




/** The cloud controller manager's default shape. */
const DEFAULT_SHAPE = '100mbps';
const one = { least: 1, most: 1 };
/**
 * The service limits that a load balancer counts against; none where they are not known. Sources: for
 * fixed shapes Oracle's page of load balancing quotas; for flexible ones and network load balancers
 * what the Limits service lists, as several tenancies show it: lb-flexible-bandwidth-sum is described
 * as "Flexible LB bandwidth total sum", without whether the least or the most bandwidth is summed.
 */
const needsOf = (object) => {
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'type')) !== 'LoadBalancer')
        return [];
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'loadBalancerClass')) !== '')
        return [];
    const annotations = (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'));
    if (annotations['oci.oraclecloud.com/load-balancer-type']?.toLowerCase() === 'nlb') {
        const service = 'network-load-balancer-api';
        return [{ service, name: 'max-nlb-flexible-count', unit: 'network load balancer', ...one }];
    }
    const service = 'load-balancer';
    const given = annotations['service.beta.kubernetes.io/oci-load-balancer-shape'];
    const shape = (given ?? DEFAULT_SHAPE).toLowerCase();
    if (!/^(?:flexible|[0-9]+mbps)$/.test(shape))
        return [];
    const count = { service, name: `lb-${shape}-count`, unit: 'load balancer', ...one };
    if (shape !== 'flexible')
        return [count];
    const name = 'lb-flexible-bandwidth-sum';
    return [count, { service, name, unit: 'Mbps', ...(0,flexible_bandwidth/* flexibleBandwidth */.p)(annotations) }];
};
/** Returns what a release counts against each limit. */
const neededOf = (objects) => {
    const needs = objects.filter((object) => (0,json.at)(object, 'kind') === 'Service').flatMap(needsOf);
    return [...Map.groupBy(needs, ({ name }) => name).values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const all = [first, ...more];
        const [least, most] = [all.map((need) => need.least), all.map((need) => need.most)];
        return [{ ...first, least: (0,sum/* sum */.c)(least), most: (0,sum/* sum */.c)(most) }];
    });
};
const amount = (count, unit) => unit === 'Mbps' || count === 1 ? `${count} ${unit}` : `${count} ${unit}s`;
const shortageOf = ({ name, unit }, available) => `the limit ${name} leaves ${amount(available, unit)}, this preview`;
const withoutRoom = (need, available) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: `${shortageOf(need, available)} needs ${need.least}`,
    hint: 'Let all previews share one by an Ingress or a Gateway (preview.host, preview.path), remove previews that nobody needs (action: sweep), or ask for more in the console under Limits, Quotas and Usage.',
});
/** Returns what each limit leaves; undefined if it may not be read, which is reported. */
const leftOf = (needs, clusterId, clients, progress) => {
    // The controller creates them in the compartment of the cluster.
    const place = clients.engine().then((client) => client.cluster(clusterId));
    return Promise.all(needs.map(async ({ service, name }) => {
        try {
            const [{ compartmentId }, limits] = await Promise.all([place, clients.balancers()]);
            return await limits.left({ service, name }, compartmentId);
        }
        catch (error) {
            progress.info(`The limit ${name} is not reckoned: ${(0,action_error/* messageOf */.b)(error)}`);
            return undefined;
        }
    }));
};
/**
 * Checks before a preview is created whether the tenancy's limits allow its load balancers. Limits
 * that cannot be read are reported and refuse nothing; the same applies to what might not suffice.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonBalancers = async ({ clusterId, objects }, clients, progress) => {
    const needs = neededOf(objects);
    if (needs.length === 0)
        return;
    const left = await leftOf(needs, clusterId, clients, progress);
    for (const [index, need] of needs.entries()) {
        const available = left[index] ?? Number.POSITIVE_INFINITY;
        if (available < need.least)
            throw withoutRoom(need, available);
        if (available < need.most) {
            const missing = shortageOf(need, available);
            progress.warning(`${missing} may take ${need.most}: OCI may refuse it a load balancer`);
        }
    }
};

// EXTERNAL MODULE: ./dist.src/stages/addresses/free-room.js
var free_room = __webpack_require__(5151);
;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-room.js



const reckon_room_withoutRoom = (message) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that are not needed (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
});
/**
 * Checks before a preview is created whether its pods fit on the virtual nodes. What cannot or may
 * not be read is reported and does not fail.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonRoom = async ({ clusterId, objects, hasManagedNodes }, clients, progress) => {
    const room = await (0,free_room/* readRoom */.Q)(clusterId, clients, (why) => progress.info(`Room for the preview's pods is not reckoned: ${why}`));
    if (room === undefined)
        return;
    const missing = (0,free_room/* shortage */.w)((0,release_pods/* podsAtFirst */.cS)(objects), room, 'this preview');
    if (missing !== undefined && !hasManagedNodes)
        throw reckon_room_withoutRoom(missing);
    const atPeak = (0,free_room/* shortage */.w)((0,release_pods/* podsAtPeak */.VN)(objects), room, 'this preview');
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
;// CONCATENATED MODULE: ./dist.src/stages/preview/make-room.js



/** Milliseconds without activity that make a preview idle. */
const IDLE = 24 * 3_600_000;
/** Milliseconds until the address of an ended pod is free again, and between two checks. */
const RETURN = 180_000;
const PAUSE = 15_000;
/** The idle previews of other pull requests, the longest inactive first. */
const idlePreviews = async ({ pull, lifetime, keepLabel }, { namespaces, gitHub }, now) => {
    const all = await namespaces.list((0,ownership/* repositorySelector */.iI)(pull.repository));
    const open = new Map((await gitHub.pulls.open()).map((one) => [one.number, one]));
    return all
        .flatMap((namespace) => {
        const number = (0,ownership/* numberOf */.rl)(namespace);
        if (number === undefined || number === pull.number || namespace.isTerminating)
            return [];
        const other = open.get(number);
        if (other?.labels.includes(keepLabel) === true)
            return [];
        // Nobody waits for the preview of a closed pull request.
        const deployed = other === undefined ? 0 : (0,ownership/* lastDeployment */.K7)(namespace, lifetime);
        const active = Math.max(deployed, other?.updatedAt ?? 0);
        const { repository } = pull;
        return [{ active, pull: { repository, number, sha: (0,ownership/* shaOf */.ye)(namespace), branch: '' } }];
    })
        .filter(({ active }) => active <= now - IDLE)
        .toSorted((one, other) => one.active - other.active)
        .map((one) => one.pull);
};
/** @returns why there is no room; undefined if there is */
const shortage = async (reckon) => {
    try {
        await reckon();
        return undefined;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.l && error.code === 'PREVIEW_WITHOUT_ROOM')
            return error;
        throw error;
    }
};
/** Waits until a removed preview's resources are free again. */
const shortageAfter = async (reckon, { clock, signal }) => {
    const deadline = clock.now() + RETURN;
    for (;;) {
        const missing = await shortage(reckon);
        if (missing === undefined || clock.now() >= deadline)
            return missing;
        await clock.sleep(PAUSE, signal);
    }
};
/**
 * Removes idle previews until a new one finds room, no more than it takes. Keeps those that were
 * active within a day, or whose pull request has the keep label.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM if that does not suffice
 */
const makeRoom = async (request, clients, waiting, progress) => {
    const { clock, signal } = waiting;
    let missing = await shortage(request.reckon);
    if (missing === undefined)
        return;
    for (const pull of await idlePreviews(request, clients, clock.now())) {
        progress.warning(`${missing.message}: the preview of #${pull.number}, the oldest idle one, goes`);
        const deadline = clock.now() + request.timeout;
        await (0,remove/* removePreview */.p)(pull, clients, { clock, signal, deadline }, progress);
        await clients.notify(pull);
        missing = await shortageAfter(request.reckon, waiting);
        if (missing === undefined)
            return;
    }
    const { code, message, hint } = missing;
    throw new action_error/* ActionError */.l({ code, message: `${message}; no preview is idle`, hint });
};

// EXTERNAL MODULE: ./dist.src/values/environment/preview-schema.js + 1 modules
var preview_schema = __webpack_require__(13571);
;// CONCATENATED MODULE: ./dist.src/actions/preview/room.js




/**
 * Reckons whether a new preview finds room, and makes some where the environment file wants that.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const withRoom = async (reckon, { opened, stage, ...cluster }) => {
    const { inputs, gitHub, context } = opened;
    const { preview = preview_schema/* defaultPreview */.O, release } = inputs.pipeline.environment;
    if (preview['when-full'] === 'refuse' || gitHub === undefined)
        return reckon();
    const { lifetime, keepLabel } = (0,announce/* factsOf */.xS)(inputs, context);
    const timeout = release?.timeout ?? down.DOWN_TIMEOUT;
    const request = { pull: inputs.pull, lifetime, keepLabel, timeout, reckon };
    const why = `It was the oldest without activity, and the preview of #${inputs.pull.number} needed its room.`;
    const notify = async (pull) => {
        const facts = (0,announce/* factsOf */.xS)({ ...inputs, pull }, context);
        await (0,announce/* announceOnGitHub */.a0)({ state: 'expired', why }, facts, gitHub, context);
    };
    return makeRoom(request, { ...cluster, gitHub, notify }, context, stage);
};

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
    const found = { ...inputs, pipeline: await (0,described.withGround)(pipeline, session, context) };
    const clients = parts.openClients(found, session, registry, context);
    // Everything that can fail before a change is made fails here.
    const { environment } = pipeline;
    const isByPods = environment.load?.where === 'cluster';
    if (environment.preview?.stages.includes('load') && !isByPods) {
        await clients.requireTool('k6', 'version');
    }
    const objects = await clients.checkRelease();
    const allowance = allowanceOf(pipeline.environment.preview ?? {}, objects);
    requireAllowed(allowance, objects);
    const cluster = await clients.connect();
    const room = { ...roomOf(found.pipeline.environment), objects };
    const reckon = async () => {
        await reckonRoom(room, clients, stage);
        await reckonBalancers(room, clients, stage);
    };
    const builds = previewBuilds(inputs, registry, context);
    if (builds.length > 0)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        builds,
        allowance,
        reckon: () => withRoom(reckon, { ...cluster, opened, stage }),
        lifetime: (0,announce/* factsOf */.xS)(inputs, context).lifetime,
        known: (built) => (0,known_images/* knownImages */.w)(pipeline.environment, built),
        isWanted: async () => (0,preview_verdict/* isWanted */.Yu)(await (0,preview_verdict/* verdictOn */.Hc)(opened)),
        deploy: (images) => ({
            ...(0,requests/* deployRequest */.Lo)(pipeline, release, registry, images),
            mount: environment.preview?.path,
        }),
    };
    const { clock, signal } = context;
    const readPaths = (silent) => (0,balancer_paths/* balancerPaths */.h)(found.pipeline.environment, clients, silent);
    const tools = { ...clients, ...cluster, readPaths };
    const preview = await deployPreview(request, tools, { clock, signal }, stage);
    if (preview === undefined)
        return undefined;
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(4312), __webpack_require__.e(9792), __webpack_require__.e(9830), __webpack_require__.e(661), __webpack_require__.e(8569), __webpack_require__.e(1818), __webpack_require__.e(9581)]).then(__webpack_require__.bind(__webpack_require__, 24237));
    try {
        return {
            ...preview,
            ...(await prove(found.pipeline.environment, preview.release, clients, context)),
        };
    }
    catch (error) {
        throw new Unproven(error, preview.release.url);
    }
};
/** A proof after the deployment failed; the preview is up. */
class Unproven extends Error {
    url;
    constructor(cause, url) {
        super('a stage that followed failed', { cause });
        this.url = url;
    }
}
const superseding = () => new action_error/* ActionError */.l({
    code: 'PREVIEW_SUPERSEDED',
    message: 'the pull request was closed or got a newer commit while its preview was made',
    hint: 'Nothing, if a later run made the preview; else run this one again.',
});
/** Adds a signal that is aborted as soon as the preview is no longer wanted. */
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
const fail = async (given, opened) => {
    const isUp = given instanceof Unproven;
    const error = isUp ? given.cause : given;
    const { sha } = opened.inputs.pull;
    const live = isUp ? { live: { sha, url: given.url } } : {};
    if (isUp && given.url !== undefined)
        await opened.context.outputs.set('url', given.url);
    const code = error instanceof action_error/* ActionError */.l ? error.code : 'UNEXPECTED';
    // More than a line may quote the output of tools.
    const cause = ((0,action_error/* messageOf */.b)(error).split('\n')[0] ?? '').slice(0, 300);
    await (0,preview_opened/* reportNews */.u)({ state: 'failed', code, cause, ...live }, opened).catch((second) => opened.context.log.warning((0,action_error/* messageOf */.b)(second)));
    throw error;
};
/** Ends a run whose preview is no longer wanted. */
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
    const { load, scaling } = preview;
    await (0,preview_opened/* reportNews */.u)({ state: 'ready', url, images, changes, load, scaling }, opened);
};
/**
 * Builds and deploys the preview. If the pull request has been closed by then, removes it; stops if
 * there is a newer commit.
 */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const before = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (!(0,preview_verdict/* isWanted */.Yu)(before))
        return giveWay(before, opened);
    await (0,preview_opened/* reportNews */.u)({ state: 'building' }, opened);
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
    // Closed during the rollout: the removal that the close started may have found nothing yet. The
    // report of a newer commit's run is not overwritten.
    const after = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (!(0,preview_verdict/* isWanted */.Yu)(after))
        return giveWay(after, opened);
    if (preview === undefined)
        return giveWay('outdated', opened);
    await succeed(preview, opened, stage);
};


/***/ }),

/***/ 79806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   it: () => (/* binding */ endSuperseded),
/* harmony export */   kg: () => (/* binding */ endOutdated)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);


/**
 * Looks at the pull request as it is now: a run that is repeated has an old event, and building takes
 * its time. Unknown where GitHub does not say, and for what a person ordered: then the event counts.
 */
const verdictOn = async ({ inputs, gitHub, context }) => {
    const { isAutomatic, pull, asOf } = inputs.target;
    if (!isAutomatic || gitHub === undefined)
        return 'unknown';
    try {
        const now = await gitHub.pulls.find(pull.number);
        // GitHub may still show the pull request as it was before the event.
        if (now.updatedAt < asOf)
            return 'unknown';
        if (!now.isOpen)
            return 'closed';
        return now.sha === pull.sha ? 'same' : 'outdated';
    }
    catch (error) {
        context.log.debug((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
        return 'unknown';
    }
};
/** Whether a preview is still to be made. */
const isWanted = (verdict) => verdict === 'same' || verdict === 'unknown';
/** Ends the run as one that is no longer wanted: nothing is wrong. */
const endSuperseded = async (why, { context }) => {
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(undefined, context);
    context.log.notice(`Superseded: ${why}`);
    await context.summary.append(`### Preview superseded\n\n${why}\n`);
    await context.outputs.set('state', 'superseded');
};
const outdated = 'the pull request has a newer commit, whose own run makes the preview.';
const endOutdated = (opened) => endSuperseded(outdated, opened);


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readRoom),
/* harmony export */   w: () => (/* binding */ shortage)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43879);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95117);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _address_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14080);
/* harmony import */ var _observe_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69892);







const read = async (clusterId, clients) => {
    const engine = await clients.engine();
    const pools = await (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .livePools */ .Yg)(engine, await engine.cluster(clusterId));
    const nodes = pools.reduce((sum, { size }) => sum + size, 0);
    if (nodes === 0)
        return undefined;
    const subnetIds = [...new Set(pools.map(({ podSubnetId }) => podSubnetId))];
    const snapshot = (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network());
    const subnets = await (0,_observe_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAddresses */ .z)({ pods: { subnetIds, groupIds: [] } }, snapshot);
    const free = (0,_address_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportAddresses */ .jH)(subnets, {}).map((line) => Math.max(0, line.free));
    return { addresses: free.reduce((sum, one) => sum + one, 0), nodes };
};
/**
 * The free capacity of a cluster's virtual nodes; undefined if it has none yet, or without
 * permission to read it.
 * @param unread called with the reason that it cannot be read
 */
const readRoom = (clusterId, clients, unread) => read(clusterId, clients).catch((error) => {
    unread((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    return undefined;
});
const addressesText = (count) => (count === 1 ? '1 address' : `${count} addresses`);
/** What is missing for this many pods; undefined if nothing is. */
const shortage = (pods, { addresses, nodes }, who) => {
    if (pods > addresses)
        return `${addressesText(addresses)} left in the pod subnet, ${who} needs ${pods}`;
    if (pods > nodes * _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .PODS_PER_NODE */ .M)
        return `room for ${nodes * _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .PODS_PER_NODE */ .M} pods on ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(nodes, 'virtual node')}, ${who} needs ${pods}`;
    return undefined;
};


/***/ }),

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ observeAddresses)
/* harmony export */ });
/**
 * Reads the usage of each subnet: one call per subnet and 1000 addresses in use, whatever the
 * number of rules.
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

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ arrivingOf),
/* harmony export */   cn: () => (/* binding */ imageValues),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58810);
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72550);


const name = ({ registry, repository }) => registry === '' ? repository : `${registry}/${repository}`;
/** Names allowed in braces. A tag next to a digest is for people: the digest decides. */
const parts = {
    image: (_image, text) => text,
    name,
    registry: ({ registry }) => registry,
    repository: ({ repository }) => repository,
    tag: ({ tag }) => tag ?? 'latest',
    digest: ({ digest = '' }) => digest,
};
const filled = (template, text) => {
    const image = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    return template.replaceAll(/\{([a-z]+)\}/g, (all, part) => Object.hasOwn(parts, part) ? (parts[part]?.(image, text) ?? all) : all);
};
const entry = (key, value) => ({ path: (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI)(key), value });
const below = (key, text) => {
    const reference = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    const { digest, tag } = reference;
    return [
        entry(`${key}.repository`, name(reference)),
        ...(digest === undefined ? [] : [entry(`${key}.digest`, digest)]),
        ...(tag === undefined ? [] : [entry(`${key}.tag`, tag)]),
    ];
};
const wiredValues = ({ text, wiring: { keys, values } }) => {
    const templates = Object.entries(values);
    return templates.length > 0
        ? templates.map(([key, template]) => entry(key, filled(template, text)))
        : keys.flatMap((key) => below(key, text));
};
/**
 * The values for the images and the pull secret, always texts. By digest, since a tag can come to mean
 * another image between two pods of one rollout.
 */
const imageValues = ({ image, images, wired = [], pullSecret }, keys) => {
    const wiring = { keys: keys.image, values: keys.values };
    return [
        ...(image === undefined ? [] : wiredValues({ text: image, wiring })),
        ...wired.flatMap(wiredValues),
        ...Object.entries(images).flatMap(([key, text]) => below(key, text)),
        ...(pullSecret === undefined ? [] : keys.pullSecret.map((key) => entry(key, pullSecret))),
    ];
};
/** The parts that must appear in the rendered objects. */
const arrivingOf = ({ image, images, wired = [], pullSecret, }) => ({
    images: [
        ...(image === undefined ? [] : [image]),
        ...wired.map(({ text }) => text),
        ...Object.values(images),
    ],
    pullSecret,
});
const pathsOf = ({ keys, values }) => {
    const templates = Object.keys(values);
    const parts = ['repository', 'digest', 'tag'];
    const paths = templates.length > 0 ? templates : keys.flatMap((key) => parts.map((part) => `${key}.${part}`));
    return paths.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI);
};
/** All paths at which a deployment can have set images or the pull secret. */
const imagePaths = ({ image, values, others = [], pullSecret, }) => ({
    images: [{ keys: image, values }, ...others].map(pathsOf),
    pullSecret: pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
});


/***/ }),

/***/ 65201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployRequest: () => (/* binding */ deployRequest),
/* harmony export */   expectedResponse: () => (/* binding */ expectedResponse),
/* harmony export */   helmRelease: () => (/* binding */ helmRelease),
/* harmony export */   imageKeys: () => (/* binding */ imageKeys)
/* harmony export */ });
/* harmony import */ var _values_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(670);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53756);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44142);
/* harmony import */ var _image_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2844);




/** The request to a release; undefined for none. */
const expectedResponse = ({ path, statuses = _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .GOOD */ .yq, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };
/** The default name of the Secret that is created from a login. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__/* .describedImages */ .s)(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release for Helm: our values first, and the user's last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...(0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .imageValues */ .cn)(wanted, imageKeys(release)), ...single],
        arriving: (0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivingOf */ .EP)(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
        ...(release.spread === true ? { edits: { spread: true } } : {}),
    };
};
/** Returns what to deploy, with the image known by then. */
const deployRequest = (release, image, { createNamespace, isConfined = false, checks = _values_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChecks */ .Li, description, clusterId, login, }) => {
    const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET);
    return {
        release: {
            ...helmRelease(release, image, secret),
            isConfined,
            checks,
            description,
            options: release['helm-arguments'],
        },
        createNamespace,
        timeout: release.timeout,
        response: expectedResponse({
            path: release.path,
            statuses: release['expect-status'],
            host: release.host,
            headers: release.headers,
        }),
        secrets: release.secrets,
        clusterId,
        awaitsJobs: release['wait-for-jobs'],
        onFailure: release['on-failure'],
        onPending: release['on-pending'],
        ...(login === undefined || secret === undefined
            ? {}
            : {
                pullSecret: {
                    name: secret,
                    login: { host: login.host, username: login.username, password: login.token },
                },
            }),
    };
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


/***/ }),

/***/ 89116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   K7: () => (/* binding */ lastDeployment),
/* harmony export */   SW: () => (/* binding */ requireOwn),
/* harmony export */   ds: () => (/* binding */ namespaceManifest),
/* harmony export */   iI: () => (/* binding */ repositorySelector),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43606);


const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** Labels with the owner of a namespace; they never change. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLabel */ .v)(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/**
 * The namespace with the labels by which we recognize it.
 *
 * @param expires milliseconds since the epoch
 */
const namespaceManifest = (pull, release, expires) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(expires),
        },
        annotations: { [RELEASE]: release },
    },
});
const EXPIRES = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
/** Milliseconds since the epoch, as the last deployment set it; undefined if the label cannot be read. */
const expiryOf = ({ labels }) => {
    const [, ...parts] = EXPIRES.exec(labels[`${PREFIX}/expires`] ?? '') ?? [];
    const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    return parts.length === 0 ? undefined : Date.UTC(year, month - 1, date, hour, minute, second);
};
/** Milliseconds since the epoch of the last deployment, which noted its expiry; 0 if unknown. */
const lastDeployment = (namespace, lifetime) => Math.max((expiryOf(namespace) ?? 0) - lifetime, 0);
/** The number of the pull request; undefined if the label names none. */
const numberOf = ({ labels }) => {
    const number = labels[`${PREFIX}/pull-request`] ?? '';
    return /^[1-9][0-9]*$/.test(number) ? Number(number) : undefined;
};
/** The commit that was deployed last. */
const shaOf = ({ labels }) => labels[`${PREFIX}/sha`] ?? '';
/** Selects the namespaces of all previews of a repository. */
const repositorySelector = (repository) => `app.kubernetes.io/managed-by=${PREFIX},${PREFIX}/repository=${(0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLabel */ .v)(repository)}`;
/** The name of the release that the last deployment left in a preview's namespace. */
const releaseIn = ({ annotations }) => annotations[RELEASE];
/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
const requireOwn = (namespace, pull) => {
    const isOurs = Object.entries(identity(pull)).every(([name, value]) => namespace.labels[name] === value);
    if (isOurs)
        return;
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number);
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'PREVIEW_NAMESPACE_TAKEN',
        message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
        hint: 'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
            'or use another cluster for the previews of this repository.',
    });
};


/***/ }),

/***/ 23689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ awaitNoNamespace),
/* harmony export */   p: () => (/* binding */ removePreview)
/* harmony export */ });
/* harmony import */ var _core_await_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43606);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89116);




/** Milliseconds between two polls. */
const PAUSE = 2_000;
const notGone = (what, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint: 'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
        'step again: it continues where it was. `kubectl get svc` and `kubectl describe` name what is left.',
    cause,
});
const awaitGone = async (what, isGone, waiting, progress) => {
    const name = `the end of ${what}`;
    const poll = async () => {
        if (await isGone())
            return true;
        progress.waiting(name);
        return undefined;
    };
    const late = (cause) => notGone(what, cause);
    await (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)({ ...waiting, progress }, { name, pause: () => PAUSE, poll, late });
};
/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
const awaitNoNamespace = ({ name, uid }, namespaces, waiting, progress) => awaitGone(`namespace ${name}`, async () => (await namespaces.find(name))?.uid !== uid, waiting, progress);
const uninstall = async (name, namespace, { helm }, { progress, signal }) => {
    const release = { name, namespace };
    if ((await helm.history(release)).length === 0)
        return;
    try {
        await helm.uninstall(release);
    }
    catch (error) {
        signal?.throwIfAborted();
        // A failing hook, e.g. one that needs a database which is gone, must not block the removal.
        const why = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
        progress.warning?.(`${name} is uninstalled without its hooks, as helm uninstall failed: ${why}`);
        await helm.uninstall(release, true);
    }
    progress.info(`Uninstalled ${name}`);
};
/**
 * Removes every load balancer before the namespace, whose secrets may be needed for that: also
 * those of a release under a former name, and those left by an interrupted removal.
 */
const removeLoadBalancers = async (namespace, { kubernetes, namespaces }, waiting, progress) => {
    const left = async () => (await kubernetes.list('services', namespace))
        .filter(({ type }) => type === 'LoadBalancer')
        .map(({ name }) => name);
    const found = await left();
    if (found.length === 0)
        return;
    await namespaces.removeObjects('services', namespace, found);
    const isGone = async () => (await left()).length === 0;
    await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress);
};
/**
 * Removes release and namespace of a pull request; does nothing if they are already gone. Can be
 * repeated after an interruption at any point.
 *
 * @returns whether there was anything to remove
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED
 */
const removePreview = async (pull, cluster, waiting, progress) => {
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__/* .previewNamespace */ .G)(pull.repository, pull.number);
    const { namespaces } = cluster;
    const found = await namespaces.find(name);
    if (found === undefined)
        return false;
    (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwn */ .SW)(found, pull);
    if (!found.isTerminating) {
        const release = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseIn */ .B8)(found);
        if (release !== undefined)
            await uninstall(release, name, cluster, { progress, signal: waiting.signal });
        await removeLoadBalancers(name, cluster, waiting, progress);
        await namespaces.remove(name, found.uid);
    }
    await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress);
    progress.info(`Removed namespace ${name}`);
    return true;
};


/***/ }),

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   p8: () => (/* binding */ parseException)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A cluster with virtual nodes only, and no accepted findings. */
const defaultChecks = { managedNodes: false, ignore: [] };
/**
 * An exception in one line: rule, object, last day, reason.
 * @throws ActionError INPUT_INVALID, DATE_INVALID
 */
const parseException = (line) => {
    const [, rule, object, until, reason] = /^(\S+)\s+(\S+\/\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
    if (rule === undefined || object === undefined || until === undefined || reason === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${line}" is not a rule, an object, a day and a reason`, 'Write, for example, init-container Deployment/edge 2027-01-31 runs on managed nodes.');
    }
    return { rule, object, until: parseDay(until), reason };
};
/** A day as `YYYY-MM-DD`. @throws ActionError DATE_INVALID */
const parseDay = (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DATE_INVALID',
        message: `"${text}" is no day`,
        hint: 'Write year, month and day, for example 2027-01-31.',
    });
};


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ hasOwnPlace),
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   uI: () => (/* binding */ formatCache),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * The allowed attributes of each cache type. Object stores are excluded: theirs contain
 * credentials.
 */
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
/**
 * The cache of one of several images: `{name}` is the image's name, and GitHub's cache gets a scope
 * per image.
 */
const cacheOf = (name, { type, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [
        key,
        value.replaceAll('{name}', name),
    ]);
    const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : [];
    return { type, attributes: Object.fromEntries([...own, ...scope]) };
};
/** Whether a cache keeps several images apart. */
const hasOwnPlace = (entry) => {
    const [one, other] = ['a', 'b'].map((name) => formatCache(cacheOf(name, entry)));
    return one !== other || entry.type === 'inline';
};
const formatCache = ({ type, attributes }) => [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',');


/***/ }),

/***/ 47441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ flexibleBandwidth)
/* harmony export */ });
const FLEXIBLE = 'service.beta.kubernetes.io/oci-load-balancer-shape-flex-';
/** The bandwidth limits that the controller manager enforces (load_balancer_spec.go). */
const mbps = (value) => Math.min(Math.max(Number(/^\s*(\d+)/.exec(value ?? '')?.[1] ?? 10), 10), 8192);
/** The bandwidth that a Service's annotations ask of a load balancer of flexible shape. */
const flexibleBandwidth = (annotations) => {
    const least = mbps(annotations[`${FLEXIBLE}min`]);
    return { least, most: Math.max(mbps(annotations[`${FLEXIBLE}max`]), least) };
};


/***/ })

};
