export const id = 5864;
export const ids = [5864];
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





/** Whoever can change the environment file must not get the login by naming another host. */
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
 * The registry of the images that are built. Checked before anything is called or changed: tokens
 * of the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says
 * so.
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
/** A rollout makes new pods beside all old ones at most, and Jobs come on top of small releases. */
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
        // The range first: a pod that comes in between counts by what it requests.
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
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 49 modules
var deploy = __webpack_require__(89721);
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
/** What a release counts against each limit. */
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
/** What each limit leaves; undefined where it may not be read, which is said. */
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
 * Reckons before a preview is made whether the tenancy may have its load balancers. What may not be
 * read is said and refuses nothing; nor does what may be too little.
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
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(4398), __webpack_require__.e(9830), __webpack_require__.e(6399), __webpack_require__.e(1200), __webpack_require__.e(9367), __webpack_require__.e(4237)]).then(__webpack_require__.bind(__webpack_require__, 24237));
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
/** What followed on a preview failed; the preview is up. */
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
    const { load, scaling } = preview;
    await (0,preview_opened/* reportNews */.u)({ state: 'ready', url, images, changes, load, scaling }, opened);
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
    // Closed while it was rolled out: the removal that this began may have found nothing yet. What a
    // newer commit's run says is not said over.
    const after = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (!(0,preview_verdict/* isWanted */.Yu)(after))
        return giveWay(after, opened);
    if (preview === undefined)
        return giveWay('outdated', opened);
    await succeed(preview, opened, stage);
};


/***/ }),

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cf: () => (/* binding */ requireAddresses),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60028);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);



/** @throws ActionError SUBNET_TOO_SMALL if a subnet can never hold the expected pods */
const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(addressProblem).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};
const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestPrefix */ .w)(needed);
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
/** The problem of a subnet and the size that would suffice; undefined if there is none. */
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
/** The action's output: a list with one object per subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


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

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI accepts for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with this many usable addresses; undefined if even a /16
 * has too few.
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

/** The images for the release: those that were built, else the one that it names. */
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

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ failurePolicies),
/* harmony export */   HP: () => (/* binding */ afterFailure),
/* harmony export */   nA: () => (/* binding */ revisionBefore)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * What to do with a release whose deployment fails: keep it, roll it back to the previous revision,
 * or also remove a first installation.
 */
const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'];
/** The newest revision before the deployment; undefined if nothing is done on failure. */
const revisionBefore = async (policy, release, helm) => policy === 'keep' ? undefined : ((await helm.history(release)).at(-1)?.revision ?? 0);
const act = async (policy, release, before, { helm }) => {
    const revisions = await helm.history(release);
    const isOurs = (revisions.at(-1)?.revision ?? 0) > before;
    if (!isOurs)
        return undefined;
    const good = revisions.findLast(({ revision, status }) => revision <= before && ['deployed', 'superseded'].includes(status));
    if (good !== undefined) {
        await helm.rollback(release, good.revision);
        return `rolled back to revision ${good.revision}`;
    }
    if (policy !== 'uninstall-if-first')
        return undefined;
    await helm.uninstall(release);
    return 'uninstalled, as it was the first installation';
};
/**
 * Cleans up after a failed deployment as requested. Never throws: the original failure counts.
 * @param before the newest revision before it
 * @returns what was done
 */
const afterFailure = async (policy, release, before, tools) => {
    if (before === undefined)
        return undefined;
    try {
        const done = await act(policy, release, before, tools);
        if (done === undefined)
            return undefined;
        tools.changed(`release ${release.name}: ${done}`);
        return `The release was ${done}.`;
    }
    catch (error) {
        tools.progress.warning(`on-failure: ${policy} could not be done: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   SA: () => (/* binding */ freeRelease),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   eP: () => (/* binding */ pendingPolicies),
/* harmony export */   js: () => (/* binding */ ABANDONED),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77819);
/* harmony import */ var _with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/**
 * What to do with a release that an earlier deployment left pending: recover it once that has
 * certainly ended or has been silent for five minutes; only wait; or fail at once.
 */
const pendingPolicies = ['free', 'wait', 'fail'];
/** Milliseconds after which a pending revision of unknown origin counts as abandoned. */
const ABANDONED = 5 * 60_000;
/** Milliseconds between two reads of the release, and at least between two calls to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
/** Failures after which the release is read again: others hold it, or the response was lost. */
const isPassing = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && (error.isTransient || error.code === 'RELEASE_BUSY');
/**
 * The mark of the newest revision. An upgrade by other tools keeps the labels of the previous
 * revision, and a rollback those of the restored one: such a mark means nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(mark);
};
/** Judges whether the holder of a release is still working; checks from time to time. */
class Holders {
    #release;
    #tools;
    #known;
    #mark;
    constructor(release, tools) {
        this.#release = release;
        this.#tools = tools;
    }
    get text() {
        return (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMark */ .hU)(this.#mark, this.#tools.runs.own);
    }
    async verdict(last) {
        const { helm, runs, waiting } = this.#tools;
        const now = waiting.clock.now();
        const { revision, at = 0, verdict } = this.#known ?? {};
        if (revision === last.revision && verdict !== undefined && now - at < ASK)
            return verdict;
        if (revision !== last.revision)
            this.#mark = await holderOf(this.#release, last, helm);
        const isOver = this.#mark && (await runs.isOver(this.#mark));
        const found = isOver === undefined ? 'unknown' : isOver ? 'over' : 'alive';
        this.#known = { revision: last.revision, at: now, verdict: found };
        return found;
    }
}
/** Whether the step was ended in the meantime. */
const isEnd = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** If it is interrupted, the release is left half rolled back. */
    const reportStep = async (what, work) => {
        try {
            await (0,_with_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .withHeartbeat */ .p)(clock, work, () => progress.waiting(what));
        }
        catch (error) {
            if (isEnd(error))
                changed(`release ${release.name}: ${what}, which was cut off`);
            throw error;
        }
    };
    const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status));
    if (good === undefined) {
        await reportStep('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await reportStep(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm rejects every upgrade. What this run, or
 * one that has ended, left behind is recovered at once; a working holder is awaited; an unknown one
 * counts as abandoned after five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed, onPending = 'free' } = tools;
    const { clock, signal } = waiting;
    const deadline = onPending === 'fail' ? clock.now() : waiting.deadline;
    const holders = new Holders(release, tools);
    /** The revision of our own rollback that lost the API server; it has no mark. */
    let cutOff;
    for (;;) {
        const revisions = await helm.history(release);
        const last = revisions.at(-1);
        if (!isPending(last))
            return last;
        const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last);
        const age = clock.now() - last.updated;
        const isLeft = verdict === 'over' || (verdict === 'unknown' && age >= ABANDONED);
        if (isLeft && onPending === 'free') {
            try {
                const done = await free(release, revisions, tools);
                progress.warning(`Release ${release.name}: ${done}`);
                changed(`release ${release.name}: ${done}`);
                continue;
            }
            catch (error) {
                if (!isPassing(error) || clock.now() >= deadline)
                    throw error;
                if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient)
                    cutOff = last.revision + 1;
            }
        }
        if (clock.now() >= deadline) {
            const isKept = onPending !== 'free' && verdict !== 'alive';
            throw busy(release, last, isKept ? 'kept' : verdict, holders.text);
        }
        const until = verdict === 'unknown' && onPending === 'free' ? `, taken for abandoned in ${left(age)}` : '';
        progress.waiting(`release ${release.name}: ${last.status} for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(age, 0))} by ${holders.text}${until}`);
        await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal);
    }
};
const left = (age) => (0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.max(ABANDONED - age, 0));
const HINTS = {
    kept: 'It stays as it is, as on-pending says. Bring it out of that by helm rollback or helm uninstall, or set on-pending to free.',
    over: 'Run again: it is freed then.',
    alive: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    unknown: 'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
};
/** The error for a pending release, with what is known about its holder. */
const busy = ({ name }, { revision, status, updated }, verdict = 'unknown', holder = 'another deployment') => {
    const since = new Date(updated).toISOString();
    const works = verdict === 'alive' ? ', which is still in progress' : '';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RELEASE_BUSY',
        message: `revision ${revision} of release ${name} is ${status} since ${since}, begun by ${holder}${works}`,
        hint: HINTS[verdict],
    });
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

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ balancerPaths)
/* harmony export */ });
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68685);
/* harmony import */ var _reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2618);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13924);



/**
 * What keeps requests from passing the load balancers of an environment's release; by the network
 * that it describes, else by the subnets of its pools. Changes nothing.
 * @throws ActionError as `releasePaths` does
 */
const balancerPaths = async (environment, clients, silent) => {
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterIdOf */ .r)(environment);
    if (clusterId === undefined)
        return undefined;
    const { network } = environment;
    return (0,_reachability_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePaths */ .u)({ clusterId, network: network && (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSettings */ .eg)(network), silent }, clients);
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two evaluations of the watches' state; they make no calls. */
const INTERVAL = 500;
/**
 * Calls `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws the current problem of a watch
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const reported = new Set();
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
            if (trouble !== undefined && !reported.has(trouble.message)) {
                reported.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(INTERVAL, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000;
/**
 * Returns the result of `work`, and calls `tick` periodically until then, or until the step ends.
 */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(PAUSE, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};


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


/***/ }),

/***/ 43879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PODS_PER_NODE)
/* harmony export */ });
/** Own file: what the checks, the reckoning of a pool and that of previews have in common. */
/** Most pods on one virtual node. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;


/***/ }),

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** Their names for people. */
const partNames = {
    vcn: 'VCN',
    'internet-gateway': 'internet gateway',
    'nat-gateway': 'NAT gateway',
    'service-gateway': 'service gateway',
    'route-table': 'route table',
    'security-list': 'security list',
    'security-group': 'network security group',
    subnet: 'subnet',
    'log-group': 'log group',
    'flow-log': 'flow log',
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
