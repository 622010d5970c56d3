export const id = 1678;
export const ids = [1678];
export const modules = {

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   gW: () => (/* binding */ readPeak),
/* harmony export */   yp: () => (/* binding */ expectationOfNew)
/* harmony export */ });
/* harmony import */ var _stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _values_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12084);



/**
 * CoreDNS with its usual replicas, metrics-server, an ingress controller with two pods, one to
 * spare.
 */
const SYSTEM_PODS = 6;
const readPeak = (read) => ({
    podsPerRelease: read.optional('max-pods', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(1, 100_000)),
    nodes: read.withDefault('node-pool-size', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(1, 1000), 3),
    previews: read.withDefault('previews', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(0, 1000), 0),
    surge: read.withDefault('surge', _values_share_js__WEBPACK_IMPORTED_MODULE_1__/* .asShare */ .S, 0.25),
    systemPods: SYSTEM_PODS,
});
/** At least one: a release may have no chart here, or be behind another release's Service. */
const loadBalancers = (objects) => Math.max(1, (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancersOf */ .$t)(objects));
/** `max-pods`, else what the chart runs at its peak; undefined if neither is given. */
const expectationOf = (peak, objects = []) => {
    const derived = (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .podsAtPeak */ .VN)(objects);
    const podsPerRelease = peak.podsPerRelease ?? (derived > 0 ? derived : undefined);
    if (podsPerRelease === undefined)
        return undefined;
    return { ...peak, podsPerRelease, loadBalancers: loadBalancers(objects) };
};
/**
 * A network is created once and outlives many releases: the least number of pods to size it for.
 */
const USUAL_PODS = 100;
/** Pods that a new network is sized for: `max-pods`, else the chart's peak, 100 at least. */
const expectationOfNew = (peak, objects) => ({
    ...peak,
    podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, (0,_stages_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .podsAtPeak */ .VN)(objects)),
    loadBalancers: loadBalancers(objects),
});


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFoundation: () => (/* binding */ findFoundation),
  layFoundation: () => (/* binding */ layFoundation)
});

// EXTERNAL MODULE: ./dist.src/clients/container-engine/managed-clusters.js + 1 modules
var managed_clusters = __webpack_require__(2186);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/core/change.js
var core_change = __webpack_require__(1852);
// EXTERNAL MODULE: ./dist.src/runner/plan-table.js
var plan_table = __webpack_require__(74557);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/cluster/ensure-cluster.js + 7 modules
var ensure_cluster = __webpack_require__(55878);
// EXTERNAL MODULE: ./dist.src/stages/cluster/find-cluster.js
var find_cluster = __webpack_require__(64107);
// EXTERNAL MODULE: ./dist.src/stages/network-create/apply-create.js
var apply_create = __webpack_require__(2791);
// EXTERNAL MODULE: ./dist.src/stages/network-create/plan-create.js + 2 modules
var plan_create = __webpack_require__(56203);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/foundation.js





/** The parts of the network that exist, by key. */
const idsOf = (plan) => new Map([...(plan?.existing ?? [])].map(([key, { id }]) => [key, id]));
/** The cluster, by default in the network that is created for it. */
const placed = (target, ids) => {
    const group = ids.get('group-endpoint');
    return {
        ...target,
        vcnId: target.vcnId ?? ids.get('vcn'),
        endpointSubnetId: target.endpointSubnetId ?? ids.get('subnet-endpoint'),
        loadBalancerSubnetId: target.loadBalancerSubnetId ?? ids.get('subnet-load-balancer'),
        endpointGroupIds: target.endpointGroupIds ?? (group === undefined ? undefined : [group]),
    };
};
const afterNetwork = (target) => ({
    action: 'create',
    target: 'name' in target.key ? `cluster "${target.key.name}"` : 'the cluster',
    description: 'enhanced, in the network that is made first',
});
/** While the network is incomplete, only the existence of the cluster can be checked. */
const planCluster = async (target, clients) => {
    const isPlaced = target.vcnId !== undefined && target.endpointSubnetId !== undefined;
    if (!isPlaced && (await (0,find_cluster/* findCluster */.KG)(target.key, clients.clusters)) === undefined)
        return undefined;
    return (0,ensure_cluster/* planEnsureCluster */.w)(target, clients.clusters, clients.network);
};
/**
 * Plans what would be created or changed. Changes nothing. @throws ActionError CLUSTER_*, VCN_*,
 * OCI_*
 */
const planFoundation = async ({ network: desired, cluster: described }, clients) => {
    const network = desired && (await (0,plan_create/* planCreate */._)(desired, clients.network));
    const target = described && placed(described, idsOf(network));
    const cluster = target && (await planCluster(target, clients));
    const ofCluster = target === undefined ? [] : (cluster?.changes ?? [afterNetwork(target)]);
    return { network, cluster, changes: [...(network?.changes ?? []), ...ofCluster] };
};
/**
 * What exists according to a plan, whatever else would change; undefined if something is missing.
 */
const groundOf = ({ cluster: described }, { network, cluster }) => {
    const isMissing = network?.changes.some(({ action }) => action === 'create') ?? false;
    const clusterId = cluster?.cluster?.id;
    if (isMissing || (described !== undefined && clusterId === undefined))
        return undefined;
    return { ids: idsOf(network), clusterId };
};
/**
 * Creates what is missing: the network, then the cluster in it. Continues an interrupted run.
 * @throws ActionError CLUSTER_*, NETWORK_*, OCI_*
 */
const applyFoundation = async ({ cluster: described }, plan, apply, clients) => {
    const made = plan.network && (await (0,apply_create/* applyCreate */.f)(plan.network, apply.network));
    if (made?.failure !== undefined)
        throw made.failure;
    apply.networkDone?.(made?.done.length ?? 0);
    const ids = made?.ids ?? new Map();
    if (described === undefined)
        return { ids, clusterId: undefined };
    const target = placed(described, ids);
    const cluster = await (0,ensure_cluster/* planEnsureCluster */.w)(target, clients.clusters, clients.network);
    return { ids, clusterId: (await (0,ensure_cluster/* applyEnsureCluster */.n)(cluster, apply.cluster)).id };
};
/**
 * @returns the error of a stage that creates nothing, for something described that does not exist
 */
const groundMissing = ({ changes }) => {
    const lines = changes.map(({ target, description }) => `  ${target}: ${description}`);
    return new action_error/* ActionError */.l({
        code: 'FOUNDATION_MISSING',
        message: `the environment file describes what is not there yet:\n${lines.join('\n')}`,
        hint: 'Run the root action with this file first: it makes the network and the cluster.',
    });
};
/** The environment with OCIDs in place of descriptions. */
const onGround = (environment, { ids, clusterId }) => {
    const { network } = environment;
    const cluster = clusterId ?? environment.cluster;
    if (network === undefined || ids.size === 0)
        return { ...environment, cluster };
    const groups = ['endpoint', 'nodes', 'load-balancer', 'database'].flatMap((role) => {
        const id = ids.get(`group-${role}`);
        return id === undefined ? [] : [[role, id]];
    });
    return {
        ...environment,
        cluster,
        network: {
            ...network,
            create: undefined,
            'node-subnet': network['node-subnet'] ?? ids.get('subnet-nodes'),
            'database-subnet': network['database-subnet'] ?? ids.get('subnet-database'),
            groups: { ...Object.fromEntries(groups), ...network.groups },
        },
    };
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 1 modules
var service_traffic = __webpack_require__(51568);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/actions/ensure-network/peak.js
var ensure_network_peak = __webpack_require__(82541);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/foundation.js










/** CoreDNS, metrics-server and the like; a quarter more pods during a rollout. */
const USUAL = { previews: 0, surge: 0.25, systemPods: 6 };
const targetOf = (cluster) => ({
    key: { name: cluster.name, compartmentId: cluster.compartment },
    creates: true,
    upgrades: cluster.upgrade,
    version: cluster['kubernetes-version'],
    vcnId: cluster.vcn,
    endpointSubnetId: cluster['endpoint-subnet'],
    isEndpointPublic: cluster.endpoint === 'private' ? false : undefined,
    endpointGroupIds: cluster['endpoint-groups'],
    loadBalancerSubnetId: cluster['load-balancer-subnet'],
    servicesCidr: cluster['services-cidr'],
    kmsKeyId: cluster['kms-key'],
    openId: cluster.openid,
    tags: cluster.tags,
});
const describedCluster = ({ cluster }) => typeof cluster === 'object' ? cluster : undefined;
const desiredOf = (environment, objects) => {
    const { network } = environment;
    const nodes = (0,described_pools/* describedPools */.P)(environment).reduce((sum, { pool }) => sum + pool.size, 0);
    const create = network?.create;
    const cluster = describedCluster(environment);
    const compartmentId = create?.compartment ?? cluster?.compartment;
    if (network === undefined || create === undefined || compartmentId === undefined)
        return undefined;
    const peak = { ...USUAL, nodes: nodes || 3, podsPerRelease: create['max-pods'] };
    const traffic = (0,service_traffic/* serviceTraffic */.$d)(objects);
    return {
        ...(0,service_traffic/* withTraffic */.oO)((0,settings/* networkOptionsOf */.SA)(network), traffic, (0,settings/* givenTraffic */.RT)(network)),
        name: create.name,
        compartmentId,
        vcnCidr: create.cidr,
        mode: network.mode,
        isEndpointPublic: cluster?.endpoint !== 'private',
        flowLogs: network['flow-logs'],
        hasDatabase: create['database-subnet'],
        expected: (0,ensure_network_peak/* expectationOfNew */.yp)(peak, objects),
    };
};
const foundationOf = (environment, objects = []) => {
    const described = describedCluster(environment);
    return { network: desiredOf(environment, objects), cluster: described && targetOf(described) };
};
const foundation_open = (session, { clock }) => ({
    network: (0,oci_network/* openNetwork */.X)(session, clock),
    clusters: (0,managed_clusters/* openManagedClusters */.d)(session, clock),
});
const make = async (foundation, plan, clients, { context, timeout }) => {
    const { clock, log, signal, outputs } = context;
    const ofNetwork = log.stage('network');
    const ofCluster = log.stage('ensure-cluster');
    const apply = {
        network: { client: clients.network, clock, progress: ofNetwork },
        cluster: {
            ...{ client: clients.clusters, clock, progress: ofCluster, signal },
            deadline: clock.now() + timeout,
            seen: (id) => outputs.set('cluster-id', id),
        },
        networkDone: (made) => foundation.network && ofNetwork.done(`${(0,plural/* plural */.L)(made, 'part')} made, the network is there`),
    };
    const ground = await applyFoundation(foundation, plan, apply, clients);
    if (ground.clusterId !== undefined)
        ofCluster.done('the cluster is ACTIVE');
    return ground;
};
const show = async (plan, { log, summary }) => {
    const { changes } = plan;
    if (changes.length === 0)
        return;
    log.info(`To be there first: ${(0,plural/* plural */.L)(changes.length, 'change')}`);
    for (const change of changes)
        log.info(`  ${(0,core_change/* changeText */.k)(change)}`);
    await summary.append((0,plan_table/* renderPlan */.E)('Network and cluster', changes));
};
/** Milliseconds, if only a network is described. */
const NO_CLUSTER = 0;
/** Returns the objects that a new network has to allow and to have room for. */
const objectsFor = async (environment, rendered) => environment.network?.create !== undefined && (0,settings/* needsChartPorts */.oA)(environment) ? rendered() : [];
/**
 * Creates what the environment only describes, and fills in its OCIDs.
 * @throws ActionError CLUSTER_*, VCN_*, NETWORK_*, OCI_*
 */
const layFoundation = async (inputs, session, context, rendered) => {
    const { environment, mode } = inputs;
    const foundation = foundationOf(environment, await objectsFor(environment, rendered));
    const clients = foundation_open(session, context);
    const plan = await planFoundation(foundation, clients);
    await show(plan, context);
    const timeout = describedCluster(environment)?.timeout ?? NO_CLUSTER;
    const ground = mode === 'plan'
        ? groundOf(foundation, plan)
        : await make(foundation, plan, clients, { context, timeout });
    const { changes } = plan;
    if (ground !== undefined) {
        return { inputs: { ...inputs, environment: onGround(environment, ground) }, changes };
    }
    await context.outputs.set('changes', (0,plan_table/* changesOutput */.b)(changes));
    context.log.info('What depends on these can be planned once they exist');
    return { inputs: undefined, changes };
};
/**
 * The same for actions that create nothing. @throws ActionError FOUNDATION_MISSING, CLUSTER_*,
 * OCI_*
 */
const findFoundation = async (inputs, session, context) => {
    const foundation = foundationOf(inputs.environment);
    const plan = await planFoundation(foundation, foundation_open(session, context));
    const ground = groundOf(foundation, plan);
    if (ground === undefined)
        throw groundMissing(plan);
    return { ...inputs, environment: onGround(inputs.environment, ground) };
};


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws node:crypto's error; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). Signs `date`, as the OCI CLI does,
 * because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   C7: () => (/* binding */ scaledBy),
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
/** The fewest or most replicas that autoscalers allow, by their target. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** The workloads among rendered objects. */
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
 * The pods of rendered objects at their peak: maxReplicas of HPA targets, replicas of the rest. An
 * HPA with a target outside the chart counts too.
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
/** The pods that rendered objects start at once; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA does not touch a target that is scaled to zero.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
};


/***/ }),

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/;
/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
const readVersion = (text) => {
    const [, major, minor, patch] = FORM.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const numbers = { major: Number(major), minor: Number(minor) };
    return patch === undefined ? numbers : { ...numbers, patch: Number(patch) };
};
/** @throws ActionError INPUT_INVALID */
const parseVersion = (text) => {
    if (text === 'latest')
        return text;
    const version = readVersion(text);
    if (version !== undefined)
        return version;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no Kubernetes version`, 'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.');
};
/** E.g. `v1.36.1`, or `v1.36`. */
const versionText = ({ major, minor, patch }) => `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`;
/** Compares versions: below 0 if `a` is older; a missing part counts as equal. */
const compareVersions = (a, b) => a.major - b.major ||
    a.minor - b.minor ||
    (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch);


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


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
