export const id = 9681;
export const ids = [9681];
export const modules = {

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




/** What a container on a virtual node gets that requests nothing. Source: docs/costs.md. */
const UNSAID = { cpu: '250m', memory: '512Mi' };
/** A rollout makes new pods beside all old ones at most, and Jobs come on top of small releases. */
const reckoned = (objects) => ({
    pods: String(Math.max(2 * (0,release_pods/* podsAtPeak */.VN)(objects), 10)),
    'services.loadbalancers': String(Math.max((0,release_pods/* loadBalancersOf */.$t)(objects), 1)),
});
/** Returns what a preview may use, by the environment file and what the chart renders. */
const allowanceOf = (asked, objects) => {
    const { quota, 'default-requests': requests, 'default-limits': limits } = asked;
    return {
        quota: quota ?? reckoned(objects),
        // What has a limit alone requests as much: so the API server would fill it in.
        requests: { ...(requests === undefined && UNSAID), ...limits, ...requests },
        limits: limits ?? {},
        isAskedFor: [quota, requests, limits].some((one) => one !== undefined),
    };
};
/**
 * Refuses a preview that its own quota would never let become ready.
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
/** The part of the spec by which both kinds are told and compared. */
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
/** @returns what was changed; undefined if it was as it is to be */
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
 * Brings ResourceQuota and LimitRange of a preview's namespace to what it may use. Where nobody asked
 * for them and the cluster does not allow it, a warning says so.
 *
 * @returns what was changed
 * @throws ActionError CLUSTER_FORBIDDEN where they were asked for
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
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 47 modules
var deploy = __webpack_require__(46535);
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
    const { namespaces, kubernetes, helm, probe, runs, readPaths } = clients;
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
    const { namespace } = planned.release;
    const allowed = await keepAllowance(namespace, request.allowance, clients, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock, readPaths };
    const release = await (0,deploy.deploy)(planned, deployment, progress, { signal });
    return { release: { ...release, changes: [...allowed, ...release.changes] }, images };
};

;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-balancers.js


/** What the cloud controller manager makes of a Service that says nothing of the shape. */
const DEFAULT_SHAPE = '100mbps';
/**
 * The service limit that a load balancer counts against; undefined where it is not known. Sources: for
 * fixed shapes Oracle's page of load balancing quotas, for flexible ones what Oracle's own set-up of
 * OKE for Verrazzano asks before it begins.
 */
const limitOf = (object) => {
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'type')) !== 'LoadBalancer')
        return undefined;
    if ((0,json/* text */.Qq)((0,json.at)(object, 'spec', 'loadBalancerClass')) !== '')
        return undefined;
    const annotations = (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'));
    if (annotations['oci.oraclecloud.com/load-balancer-type']?.toLowerCase() === 'nlb')
        return undefined;
    const given = annotations['service.beta.kubernetes.io/oci-load-balancer-shape'];
    const shape = (given ?? DEFAULT_SHAPE).toLowerCase();
    return /^(?:flexible|[0-9]+mbps)$/.test(shape) ? `lb-${shape}-count` : undefined;
};
/** The load balancers that a release asks for, by the limit that they count against. */
const neededOf = (objects) => {
    const limits = objects
        .filter((object) => (0,json.at)(object, 'kind') === 'Service')
        .flatMap((object) => limitOf(object) ?? []);
    return new Map([...Map.groupBy(limits, (name) => name)].map(([name, all]) => [name, all.length]));
};
const leftOf = async (name, clusterId, clients) => {
    // The controller makes them in the compartment of the cluster.
    const { compartmentId } = await (await clients.engine()).cluster(clusterId);
    return (await clients.balancers()).left(name, compartmentId);
};
const without = (name, available, needed) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: `the limit ${name} leaves ${available === 1 ? '1 load balancer' : `${available} load balancers`}, this preview needs ${needed}`,
    hint: 'Let all previews share one by an Ingress or a Gateway (preview.host, preview.path), remove previews that nobody needs (action: sweep), or ask for more in the console under Limits, Quotas and Usage.',
});
/**
 * Reckons before a preview is made whether the tenancy may have its load balancers. What may not be
 * read is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonBalancers = async ({ clusterId, objects }, clients, progress) => {
    const needed = neededOf(objects);
    if (needed.size === 0)
        return;
    for (const [name, count] of needed) {
        const left = await leftOf(name, clusterId, clients).catch((error) => {
            progress.info(`The limit ${name} is not reckoned: ${(0,action_error/* messageOf */.b)(error)}`);
            return undefined;
        });
        if (left !== undefined && left < count)
            throw without(name, left, count);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/addresses/free-room.js
var free_room = __webpack_require__(5151);
;// CONCATENATED MODULE: ./dist.src/stages/preview/reckon-room.js



const withoutRoom = (message) => new action_error/* ActionError */.l({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that are not needed (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
});
/**
 * Reckons before a preview is made whether its pods find room on the virtual nodes. What may not be
 * read, or cannot be, is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
const reckonRoom = async ({ clusterId, objects, hasManagedNodes }, clients, progress) => {
    const room = await (0,free_room/* readRoom */.Q)(clusterId, clients, (why) => progress.info(`Room for the preview's pods is not reckoned: ${why}`));
    if (room === undefined)
        return;
    const missing = (0,free_room/* shortage */.w)((0,release_pods/* podsAtFirst */.cS)(objects), room, 'this preview');
    if (missing !== undefined && !hasManagedNodes)
        throw withoutRoom(missing);
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
/** Milliseconds until the address of a pod that ended is free again, and between two looks. */
const RETURN = 180_000;
const PAUSE = 15_000;
/** The previews of other pull requests that are idle, that of the longest inactivity first. */
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
        // Of one that is not open, nobody waits for anything.
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
/** Looks until what a removed preview had is free again. */
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
 * Removes idle previews until a new one finds room, no more than it takes. None goes that was active
 * within a day, or whose pull request has the label that keeps it.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM if there is none even so
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
    const notify = (pull) => (0,announce/* announceOnGitHub */.a0)({ state: 'expired', why }, (0,announce/* factsOf */.xS)({ ...inputs, pull }, context), gitHub, context);
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
    // What can fail without anything having been changed, fails here.
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
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(4398), __webpack_require__.e(2518), __webpack_require__.e(6399), __webpack_require__.e(5414), __webpack_require__.e(7368), __webpack_require__.e(4237)]).then(__webpack_require__.bind(__webpack_require__, 24237));
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
    // Closed while it was rolled out: the removal that this began may have found nothing yet.
    const after = await (0,preview_verdict/* verdictOn */.Hc)(opened);
    if (after === 'closed' || preview === undefined) {
        return giveWay((0,preview_verdict/* isWanted */.Yu)(after) ? 'outdated' : after, opened);
    }
    await succeed(preview, opened, stage);
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
/** The output: a list with one object per subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readRoom),
/* harmony export */   w: () => (/* binding */ shortage)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95117);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _address_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14080);
/* harmony import */ var _observe_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69892);






/** What one virtual node holds at most. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;
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
 * The room on the virtual nodes of a cluster; undefined if it has none yet, or it may not be read.
 * @param unread told why it cannot be read
 */
const readRoom = (clusterId, clients, unread) => read(clusterId, clients).catch((error) => {
    unread((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    return undefined;
});
const addressesText = (count) => (count === 1 ? '1 address' : `${count} addresses`);
/** What is short for so many pods; undefined if nothing is. */
const shortage = (pods, { addresses, nodes }, who) => {
    if (pods > addresses)
        return `${addressesText(addresses)} left in the pod subnet, ${who} needs ${pods}`;
    if (pods > nodes * PODS_PER_NODE)
        return `room for ${nodes * PODS_PER_NODE} pods on ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(nodes, 'virtual node')}, ${who} needs ${pods}`;
    return undefined;
};


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
/** Distinguishes a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const INTERVAL = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
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

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
