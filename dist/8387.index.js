export const id = 8387;
export const ids = [8387];
export const modules = {

/***/ 47970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEnvironment: () => (/* binding */ checkEnvironment)
});

// EXTERNAL MODULE: ./dist.src/stages/check/accept.js
var accept = __webpack_require__(36021);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js
var request = __webpack_require__(65201);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var drift_finding = __webpack_require__(65579);
;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/oci-owner.js
/**
 * Who created a resource, and when it was last changed, according to OCI, which does not record by
 * whom.
 */
const ociOwner = (resource) => {
    const { createdBy, createdAt, updatedAt } = resource;
    const at = updatedAt ?? createdAt;
    if (createdBy === undefined && at === undefined)
        return undefined;
    return { by: createdBy && `made by ${createdBy}`, at };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/pool-faults.js
/** Each availability domain has three (Oracle's documentation of regions and availability domains). */
const FAULT_DOMAINS = 3;
/** Transitional states: the next check may find them settled. */
const PASSING = ['CREATING', 'UPDATING'];
const needsAttention = ({ state, stateDetails }) => state === 'NEEDS_ATTENTION' ? [`needs attention: ${stateDetails ?? 'OCI gives no details'}`] : [];
/** A pool without fault domains, like ours, is spread over all of them. */
const fewerDomains = ({ placements }) => placements
    .filter(({ faultDomains }) => faultDomains.length > 0 && faultDomains.length < FAULT_DOMAINS)
    .map(({ availabilityDomain, faultDomains }) => `placed on ${faultDomains.join(', ')} of ${availabilityDomain} only, not on all fault domains`);
const missingNodes = ({ size, state }, nodes) => {
    if (PASSING.includes(state) || nodes.some((node) => PASSING.includes(node.state)))
        return [];
    const active = nodes.filter((node) => node.state === 'ACTIVE');
    if (active.length >= size)
        return [];
    const problems = nodes
        .filter((node) => node.state !== 'ACTIVE' && node.state !== 'DELETED')
        .map(({ name, state: of, problem }) => `${name} is ${of}${problem ? `: ${problem}` : ''}`);
    return [[`${active.length} of ${size} virtual nodes are ACTIVE`, ...problems].join('; ')];
};
/**
 * Faults of a pool whose settings are as described.
 * @param isPlaced whether its fault domains are described too
 */
const poolFaults = (pool, nodes, isPlaced) => [
    ...needsAttention(pool),
    ...(isPlaced ? [] : fewerDomains(pool)),
    ...missingNodes(pool, nodes),
].map((description) => ({
    action: 'update',
    target: `virtual node pool "${pool.name}"`,
    description,
}));
/** Nodes in a single fault domain, which is OKE's choice and not a setting. */
const spreadWarnings = (nodes) => {
    const domains = nodes.map(({ faultDomain }) => faultDomain);
    const [first] = domains;
    if (nodes.length < 2 || first === undefined)
        return [];
    if (domains.some((domain) => domain !== first))
        return [];
    return [`all ${nodes.length} virtual nodes are in ${first}`];
};

// EXTERNAL MODULE: ./dist.src/stages/drift/section.js
var drift_section = __webpack_require__(87877);
;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-pool.js





/** Changes that need a new pool: they count as drift, although no deployment fixes them. */
const BY_NEW_POOL = ['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED'];
const found = (change, pool) => (0,drift_finding/* wholeFinding */.rZ)(change, 'node-pool', { ocid: pool?.id, owner: pool && ociOwner(pool) });
/**
 * Compares the pool and its virtual nodes with the description.
 * @param plan rejects what ensure-node-pool would reject
 */
const comparePool = async (name, plan, client) => {
    const target = `virtual node pool "${name}"`;
    try {
        const nodePool = await plan;
        const { pool, changes = [], kept = [], warnings = [] } = nodePool ?? {};
        const applied = nodePool && { plan: { nodePools: [nodePool] } };
        if (pool === undefined) {
            const made = changes.map((change) => found(change));
            return { ...(0,drift_section/* comparedSection */.Vz)('node pool', made, kept, warnings), ...applied };
        }
        const nodes = await client.virtualNodes(pool.id);
        const all = [
            ...changes,
            ...poolFaults(pool, nodes, nodePool?.target.placements !== undefined),
        ].map((change) => found(change, pool));
        const every = [...warnings, ...spreadWarnings(nodes)];
        return { ...(0,drift_section/* comparedSection */.Vz)('node pool', all, kept, every), ...applied };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.l) || !BY_NEW_POOL.includes(error.code))
            throw error;
        const description = `${error.message}. ${error.hint}`;
        return (0,drift_section/* comparedSection */.Vz)('node pool', [found({ action: 'update', target, description })], []);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/deploy/not-deployed.js
var not_deployed = __webpack_require__(43384);
// EXTERNAL MODULE: ./dist.src/stages/deploy/free-release.js
var free_release = __webpack_require__(6228);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/flexible-bandwidth.js
var flexible_bandwidth = __webpack_require__(47441);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/managed-fields.js

/** The manager of our own dry runs, which change nothing. */
const OWN_MANAGER = 'oke-drift-check';
/** Helm and kubectl apply write what is described: other managers are reported. */
const DESCRIBERS = ['helm', 'Helm'];
const entriesOf = (object) => (0,json/* list */.p_)((0,json.at)(object, 'metadata', 'managedFields'))
    .map((entry) => ({
    manager: (0,json/* text */.Qq)((0,json.at)(entry, 'manager')),
    time: (0,json/* text */.Qq)((0,json.at)(entry, 'time')),
    fields: (0,json.at)(entry, 'fieldsV1'),
}))
    .filter(({ manager }) => manager !== '' && manager !== OWN_MANAGER);
/** Whether a list item matches a `k:` or `v:` key of FieldsV1. */
const isItem = (key, item) => {
    try {
        const wanted = JSON.parse(key.slice(2));
        if (key.startsWith('v:'))
            return JSON.stringify(wanted) === JSON.stringify(item);
        return Object.entries((0,json/* record */.g1)(wanted)).every(([name, value]) => (0,json.at)(item, name) === value);
    }
    catch {
        return false;
    }
};
/** The key of FieldsV1 for one step of a path. */
const stepIn = (fields, step, live) => {
    if (!Array.isArray(live))
        return `f:${step}`;
    const item = live[Number(step)];
    return Object.keys((0,json/* record */.g1)(fields)).find((key) => /^[kv]:/.test(key) && isItem(key, item));
};
const next = (live, step) => Array.isArray(live) ? live[Number(step)] : (0,json.at)(live, step);
/** Whether FieldsV1 has a path; a leaf above it owns all below. */
const owns = (fields, path, live) => {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    const key = stepIn(fields, step, live);
    const inner = key === undefined ? undefined : (0,json/* record */.g1)(fields)[key];
    if (inner === undefined)
        return false;
    const isLeaf = Object.keys((0,json/* record */.g1)(inner)).length === 0;
    return isLeaf || owns(inner, rest, next(live, step));
};
/** Keys such as annotations contain dots themselves: the longest existing key counts. */
const stepsOf = (path, live) => {
    const steps = [];
    let rest = path.split('.');
    let inner = live;
    while (rest.length > 0) {
        const length = rest.findLastIndex((_, index) => next(inner, rest.slice(0, index + 1).join('.')) !== undefined);
        const step = rest.slice(0, Math.max(length, 0) + 1).join('.');
        steps.push(step);
        inner = next(inner, step);
        rest = rest.slice(Math.max(length, 0) + 1);
    }
    return steps;
};
/**
 * Who changed fields of an object last, by its managed fields.
 * @param object with `metadata.managedFields`, as it is in the cluster
 */
const ownerOfFields = (object, paths) => {
    const entries = entriesOf(object);
    const found = paths.flatMap((path) => {
        const steps = stepsOf(path, object);
        const owning = entries.filter(({ fields }) => owns(fields, steps, object));
        const others = owning.filter(({ manager }) => !DESCRIBERS.includes(manager));
        return others.length > 0 ? others : owning;
    });
    if (found.length === 0)
        return undefined;
    const latest = found
        .map(({ time }) => time)
        .toSorted()
        .at(-1);
    const by = [...new Set(found.map(({ manager }) => manager))].join(' and ');
    return { by, at: latest === '' ? undefined : latest };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/balancers.js






/** Annotations from which OCI's cloud controller manager creates a load balancer. */
const OURS = /^(service\.beta\.kubernetes\.io\/oci-|oci\.oraclecloud\.com\/|oci-network-load-balancer\.oraclecloud\.com\/|oci-load-balancer\.oraclecloud\.com\/)/;
const PREFIX = 'service.beta.kubernetes.io/oci-load-balancer-';
const annotationsOf = (object) => (0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'annotations'));
const wantedShape = (annotations) => {
    const shape = annotations[`${PREFIX}shape`];
    if (shape?.toLowerCase() !== 'flexible')
        return shape;
    const { least, most } = (0,flexible_bandwidth/* flexibleBandwidth */.p)(annotations);
    return `flexible, ${least} to ${most} Mbps`;
};
const presentShape = ({ shape, bandwidth }) => bandwidth === undefined ? shape : `${shape}, ${bandwidth.least} to ${bandwidth.most} Mbps`;
/** Without an annotation, a load balancer keeps its current shape. */
const shapeFields = (annotations, balancer) => {
    const wanted = wantedShape(annotations);
    const present = presentShape(balancer);
    if (wanted === undefined || present === undefined || wanted === present)
        return [];
    return [{ path: 'load-balancer.shape', detail: `its shape is ${present}, not ${wanted}` }];
};
const GROUPS = [
    'oci.oraclecloud.com/oci-network-security-groups',
    'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups',
];
/** Groups other than the Service's may be managed by OKE. */
const groupFields = (annotations, { groupIds }) => GROUPS.flatMap((name) => (annotations[name] ?? '').split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '' && !groupIds.includes(id))
    .map((id) => ({
    path: 'load-balancer.groups',
    detail: `network security group ${id} is not attached to it`,
}));
const INTERNAL = [`${PREFIX}internal`, 'oci-network-load-balancer.oraclecloud.com/internal'];
const internalFields = (annotations, { isPrivate }) => {
    const isWanted = INTERNAL.some((name) => /^(1|t|true)$/i.test(annotations[name] ?? ''));
    if (isWanted === isPrivate)
        return [];
    const detail = isWanted ? 'it has a public address, not an internal one' : 'it is internal';
    return [{ path: 'load-balancer.internal', detail: `${detail}; that takes a new Service` }];
};
const isBalanced = (object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer';
/** The Services of a release that have a load balancer. */
const balancedServices = (objects) => objects.filter(isBalanced);
const addressesOf = (live) => {
    const ingress = (0,json.at)(live, 'status', 'loadBalancer', 'ingress');
    return Array.isArray(ingress) ? ingress.map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'ip'))) : [];
};
const ofBalancer = (service, balancer) => {
    const annotations = annotationsOf(service);
    const fields = [shapeFields, groupFields, internalFields].flatMap((compare) => compare(annotations, balancer));
    if (fields.length === 0)
        return [];
    const why = 'its load balancer differs: ';
    const finding = (0,drift_finding/* fieldFinding */.yQ)({
        ...{ action: 'update', target: (0,manifests/* nameOf */.Vb)(service), why, fields, separator: '; ' },
    });
    return [{ ...finding, ocid: balancer.id, owner: ociOwner(balancer) }];
};
/** Annotations that are in no manifest, but change the load balancer. */
const ofAnnotations = (service, live) => {
    const described = annotationsOf(service);
    const added = Object.keys((0,json/* record */.g1)((0,json.at)(live, 'metadata', 'annotations'))).filter((name) => OURS.test(name) && described[name] === undefined);
    if (added.length === 0)
        return [];
    const fields = added.map((name) => ({ path: `metadata.annotations.${name}`, detail: name }));
    const why = 'annotations of its load balancer that the chart does not have: ';
    const owner = ownerOfFields(live, fields.map(({ path }) => path));
    return [{ ...(0,drift_finding/* fieldFinding */.yQ)({ action: 'update', target: (0,manifests/* nameOf */.Vb)(service), why, fields }), owner }];
};
/**
 * Load balancers that differ from the Services of a release.
 * @param live the same Services in the cluster
 * @param balancers undefined if they may not be read
 */
const balancerChanges = (services, live, balancers, ofRelease) => services.flatMap((service) => {
    const present = live.find((one) => (0,manifests/* nameOf */.Vb)(one) === (0,manifests/* nameOf */.Vb)(service) &&
        (0,manifests/* namespaceOf */.N6)(one, ofRelease) === (0,manifests/* namespaceOf */.N6)(service, ofRelease));
    if (present === undefined)
        return [];
    const addresses = addressesOf(present);
    const balancer = balancers?.find((one) => one.addresses.some((ip) => addresses.includes(ip)));
    return [
        ...ofAnnotations(service, present),
        ...(balancer === undefined ? [] : ofBalancer(service, balancer)),
    ];
});

// EXTERNAL MODULE: ./dist.src/stages/drift/live-changes.js
var live_changes = __webpack_require__(59162);
;// CONCATENATED MODULE: ./dist.src/stages/drift/owners/release-owners.js


/**
 * Adds to findings in objects of the cluster who changed them. Makes a call only if something
 * differs; without permission, the findings have no name.
 * @param objects of the release, including those of the findings
 */
const withOwners = async (findings, objects, namespace, kubernetes) => {
    const targets = new Set(findings.filter(({ fields }) => fields.length > 0).map(({ target }) => target));
    const touched = objects.filter((object) => targets.has((0,manifests/* nameOf */.Vb)(object)));
    if (touched.length === 0)
        return findings;
    const live = await kubernetes.managed(namespace, touched).catch(() => []);
    const byName = new Map(live.map((object) => [(0,manifests/* nameOf */.Vb)(object), object]));
    return findings.map((finding) => {
        const paths = finding.fields.map(({ path }) => path);
        const owner = ownerOfFields(byName.get(finding.target), paths);
        return owner === undefined ? finding : { ...finding, owner };
    });
};

// EXTERNAL MODULE: ./dist.src/stages/secrets/plan.js
var plan = __webpack_require__(86937);
// EXTERNAL MODULE: ./dist.src/stages/drift/release-changes.js + 1 modules
var release_changes = __webpack_require__(22521);
// EXTERNAL MODULE: ./dist.src/stages/drift/scaled-replicas.js
var scaled_replicas = __webpack_require__(15058);
;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-release.js













/** In one line, since lists contain it too. */
const notCompared = (error) => {
    const what = `the load balancers are not compared: ${(0,action_error/* messageOf */.b)(error)}`;
    if (!(error instanceof action_error/* ActionError */.l))
        return what;
    return `${what.replace(/\.?$/, '.')} ${error.hint.replace(/\s+/g, ' ')}`;
};
/** Compares load balancers. Without permission to read them, warns and continues. */
const compareBalancers = async (objects, namespace, { kubernetes, balancers }) => {
    const services = balancedServices(objects);
    if (services.length === 0)
        return { changes: [], warnings: [] };
    const warnings = [];
    const [live, found] = await Promise.all([
        kubernetes.managed(namespace, services).catch(() => []),
        balancers().catch((error) => {
            warnings.push(notCompared(error));
            return undefined;
        }),
    ]);
    return { changes: balancerChanges(services, live, found, namespace), warnings };
};
/** Compares the objects for the described secrets; if the operator is gone, warns and continues. */
const besideRelease = async (release, secrets, kubernetes, warn) => {
    if (secrets === undefined)
        return [];
    try {
        return (await (0,plan/* describedObjects */.y0)(secrets, release, kubernetes)).manifests;
    }
    catch (error) {
        warn(`the secrets of the vault are not compared: ${(0,action_error/* messageOf */.b)(error)}`);
        return [];
    }
};
/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the
 * cluster. Changes nothing; the API server only does a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
const compareRelease = async (release, { imageKeys, showValues, secrets }, clients) => {
    const { helm, kubernetes, clock } = clients;
    const last = (await helm.history(release)).at(-1);
    if ((0,free_release/* isPending */.mm)(last) && clock.now() - last.updated < free_release/* ABANDONED */.js)
        throw (0,free_release/* busy */.S2)(release, last);
    const missing = (0,not_deployed/* notDeployed */._)(release, last);
    if (missing !== undefined)
        return (0,drift_section/* comparedSection */.Vz)('release', [(0,drift_finding/* wholeFinding */.rZ)(missing, 'release')], []);
    const [{ objects: deployed }, given] = await Promise.all([
        helm.manifest(release),
        helm.values(release),
    ]);
    const warnings = [];
    const progress = {
        info: () => undefined,
        waiting: () => undefined,
        warning: (text) => void warnings.push(text),
    };
    const { namespace } = release;
    const comparable = (objects) => (0,scaled_replicas/* withoutScaledReplicas */.Q)(objects, namespace, kubernetes);
    const own = await comparable(deployed);
    const beside = await besideRelease(release, secrets, kubernetes, progress.warning);
    const unseen = [];
    const onForbidden = ({ kind, name, message }) => void unseen.push({ kind, target: `${kind}/${name}`, description: message });
    const asDeployed = (0,deployed_values/* withDeployedImage */.W)(release, given, imageKeys);
    const [{ objects: rendered }, differences] = await Promise.all([
        // Only a difference is worth a dry run in the cluster, which takes as long as all the rest.
        (0,render/* renderRelease */.c)(asDeployed, helm, () => Promise.resolve(helm), progress),
        kubernetes.differences(namespace, [...own, ...beside], onForbidden),
    ]);
    // The deployed revision also has the replicas that an upgrade kept for an HPA.
    const sides = { deployed: own, rendered: await comparable(rendered), comparable };
    const found = await (0,release_changes/* releaseChanges */.z)({ release: asDeployed, last, ...sides }, helm);
    const live = differences.flatMap((one) => (0,live_changes/* liveChanges */.C)(one, showValues));
    const [owned, balancers] = await Promise.all([
        withOwners(live, [...own, ...beside], namespace, kubernetes),
        compareBalancers(own, namespace, clients),
    ]);
    const changes = [...found, ...owned, ...balancers.changes];
    warnings.push(...balancers.warnings);
    const kept = `"${release.name}" revision ${last?.revision ?? 0}, ${own.length} objects`;
    const plan = { release: true };
    return { ...(0,drift_section/* comparedSection */.Vz)('release', changes, [kept], warnings), plan, unseen };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-repository.js



/** Repositories are created private; whether tags are immutable is up to the user. */
const compareRepository = async (image, plan, repositories) => {
    if (plan.changes.length > 0) {
        const changes = plan.changes.map((one) => (0,drift_finding/* wholeFinding */.rZ)(one, 'repository'));
        return (0,drift_section/* comparedSection */.Vz)('repository', changes, plan.kept);
    }
    const found = await repositories.find(image.compartment, image.repository);
    const change = {
        action: 'update',
        target: `repository ${image.repository}`,
        description: 'it is public: everybody can pull its images; make it private',
    };
    const isExposed = found?.isPublic === true && image.public !== true;
    const changes = isExposed
        ? [(0,drift_finding/* wholeFinding */.rZ)(change, 'repository', { ocid: found.id, owner: ociOwner(found) })]
        : [];
    return (0,drift_section/* comparedSection */.Vz)('repository', changes, plan.kept);
};

// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/network/unattached-groups.js
var unattached_groups = __webpack_require__(3713);
;// CONCATENATED MODULE: ./dist.src/stages/drift/network-faults.js

/**
 * Faults that no rule or deployment repairs, but that break what is described: missing routes and
 * gateways, and groups that are certainly not attached.
 */
const networkFaults = ({ routeFaults, target, attachments, observed, }) => {
    const planned = attachments.map(({ groupId }) => groupId);
    const unattached = target.mode === 'nsg'
        ? (0,unattached_groups/* unattachedGroups */.g)(target).filter(({ isKnown, groupId }) => isKnown && !planned.includes(groupId))
        : [];
    return [
        ...routeFaults.map(({ routeTable, subnet, message }) => ({
            action: 'update',
            target: `route table "${routeTable}"`,
            description: `subnet "${subnet}": ${message}`,
        })),
        ...unattached.map(({ to, how, groupId }) => ({
            action: 'update',
            target: to,
            description: `attach network security group "${observed.holders.get(groupId)?.name ?? groupId}": ${how}`,
        })),
    ];
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan.js + 2 modules
var pipeline_plan = __webpack_require__(77660);
;// CONCATENATED MODULE: ./dist.src/stages/drift/compare-network.js






const planned = ({ changes, observed }) => changes.map((change) => {
    const { id } = change.holder;
    const owner = ociOwner({ createdBy: observed.holders.get(id)?.createdBy });
    return (0,drift_finding/* wholeFinding */.rZ)(change, 'network', { ocid: (0,rules_in_place/* isNewGroup */.SI)(id) ? undefined : id, owner });
});
const faults = (plan) => networkFaults(plan).map((change) => (0,drift_finding/* wholeFinding */.rZ)(change, 'network'));
/** Compares rules, groups and routes with the description. */
const compareNetwork = (plan) => {
    const found = [...planned(plan), ...faults(plan)];
    const section = (0,drift_section/* comparedSection */.Vz)('network', found, [(0,pipeline_plan/* networkLine */.pz)(plan)], plan.warnings);
    return { ...section, plan: { network: plan } };
};

// EXTERNAL MODULE: ./dist.src/stages/drift/drift-stages.js
var drift_stages = __webpack_require__(32541);
;// CONCATENATED MODULE: ./dist.src/stages/drift.js










/** The plan of a single stage, so that a failing one hides nothing of the others. */
const planOf = (name, { environment }, clients) => (0,pipeline_plan/* planPipeline */.aw)(environment, new Set([name]), {
    ...clients,
    checkRelease: async () => name === 'ensure-network' ? ((await clients.checkRelease?.()) ?? []) : [],
});
/** A pool by itself: one that cannot be changed in place hides nothing of the others. */
const compareOne = async (pool, request, clients) => {
    const environment = { ...request.environment, 'node-pool': pool, 'node-pools': undefined };
    const planned = planOf('ensure-node-pool', { ...request, environment }, clients);
    const plan = planned.then(({ nodePools = [] }) => nodePools[0]);
    // Both are awaited: one that fails must not leave the other unhandled.
    const [engine] = await Promise.all([clients.engine(), plan.catch(() => undefined)]);
    return comparePool(pool.name, plan, engine);
};
/** All pools as one part; it can be put right as far as each of them has a plan. */
const poolsSection = (sections) => {
    const changes = sections.flatMap((section) => section.changes);
    const kept = sections.flatMap((section) => section.kept);
    const warnings = sections.flatMap((section) => section.warnings);
    const nodePools = sections.flatMap(({ plan }) => plan?.nodePools ?? []);
    const plan = nodePools.length === 0 ? {} : { plan: { nodePools } };
    return { ...(0,drift_section/* comparedSection */.Vz)('node pool', changes, kept, warnings), ...plan };
};
const compare = {
    'build-push': async (request, clients) => {
        const { repositories: plans = [] } = await planOf('build-push', request, clients);
        const images = (0,built_images/* describedImages */.s)(request.environment);
        const client = await clients.repositories();
        const sections = await Promise.all(images.map(({ image }, at) => {
            const plan = plans[at] ?? { changes: [], kept: [] };
            return compareRepository(image, plan, client);
        }));
        const changes = sections.flatMap((section) => section.changes);
        const kept = sections.flatMap((section) => section.kept);
        return (0,drift_section/* comparedSection */.Vz)('repository', changes, kept);
    },
    'ensure-network': async (request, clients) => {
        const { network } = await planOf('ensure-network', request, clients);
        return network === undefined ? (0,drift_section/* comparedSection */.Vz)('network', [], []) : compareNetwork(network);
    },
    'ensure-node-pool': async (request, clients) => {
        const pools = (0,described_pools/* describedPools */.P)(request.environment);
        return poolsSection(await Promise.all(pools.map(({ pool }) => compareOne(pool, request, clients))));
    },
    deploy: async (request, clients) => {
        const { release } = request;
        if (release === undefined)
            return (0,drift_section/* comparedSection */.Vz)('release', [], []);
        const connection = await clients.connect();
        const balancers = async () => {
            const clusterId = (0,cluster_id/* clusterIdOf */.r)(request.environment) ?? '';
            const cluster = await (await clients.engine()).cluster(clusterId);
            return (await clients.balancers()).list(cluster.compartmentId);
        };
        return compareRelease(release, request, { ...connection, balancers, clock: clients.clock });
    },
};
const sectionOf = {
    'build-push': 'repository',
    'ensure-network': 'network',
    'ensure-node-pool': 'node pool',
    deploy: 'release',
};
/** Compares the picked parts with what exists. Changes nothing and does not throw. */
const findDrift = (request, clients) => Promise.all(drift_stages/* driftStages */.h
    .filter((name) => request.picked.has(name))
    .map(async (name) => {
    try {
        return await compare[name](request, clients);
    }
    catch (failure) {
        const nothing = { changes: [], kept: [], warnings: [] };
        return { name: sectionOf[name], outcome: 'failed', ...nothing, failure };
    }
}));

// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: ./dist.src/stages/reported-failure.js
var reported_failure = __webpack_require__(92444);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./dist.src/stages/drift/notices/credentials.js
const DAY = 86_400_000;
/** Days before the expiry of a credential at which it is reported. */
const SOON = 21;
/** Days after which the CIS benchmark for OCI has keys and tokens rotated (1.8 and 1.9). */
const ROTATE = 90;
const dayOf = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/** `ends on 2027-01-31`, or that it has expired; undefined if that is far off. */
const endingText = (end, now) => {
    if (end - now > SOON * DAY)
        return undefined;
    return end <= now ? `ended on ${dayOf(end)}` : `ends on ${dayOf(end)}`;
};
const described = ({ createdAt, endsAt }, now) => {
    if (endsAt !== undefined)
        return endingText(endsAt, now);
    if (createdAt === undefined || now - createdAt <= ROTATE * DAY)
        return undefined;
    const age = Math.floor((now - createdAt) / DAY);
    return `is ${age} days old and has no end; the CIS benchmark for OCI rotates after ${ROTATE}`;
};
const names = {
    'expiring-api-key': 'API key',
    'expiring-pull-token': 'auth token',
};
/** API keys or auth tokens that expire soon, or were never rotated. */
const credentialNotices = (kind, credentials, now) => credentials.flatMap((credential) => {
    const description = described(credential, now);
    const target = `${names[kind]} ${credential.name}`;
    return description === undefined ? [] : [{ kind, target, description }];
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/notices/certificates.js




/** Annotations of Services that name the Secret of a listener (OCI's cloud controller manager). */
const ANNOTATIONS = [
    'service.beta.kubernetes.io/oci-load-balancer-tls-secret',
    'service.beta.kubernetes.io/oci-load-balancer-tls-backendset-secret',
];
/** `name`, or `namespace/name`. */
const placed = (reference, namespace, usedBy) => {
    const [first = '', second] = reference.split('/');
    return second === undefined
        ? { namespace, secret: first, usedBy }
        : { namespace: first, secret: second, usedBy };
};
/** The certificates of load balancers and Ingresses among the objects of a release. */
const certificateUses = (objects, ofRelease) => objects.flatMap((object) => {
    const kind = (0,json.at)(object, 'kind');
    const references = kind === 'Service'
        ? ANNOTATIONS.map((name) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'annotations', name)))
        : kind === 'Ingress'
            ? (0,json/* list */.p_)((0,json.at)(object, 'spec', 'tls')).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'secretName')))
            : [];
    const namespace = (0,manifests/* namespaceOf */.N6)(object, ofRelease);
    return references
        .filter((reference) => reference !== '')
        .map((reference) => placed(reference, namespace, (0,manifests/* nameOf */.Vb)(object)));
});
const endOf = (secret) => {
    const encoded = (0,json/* text */.Qq)((0,json.at)(secret, 'data', 'tls.crt'));
    try {
        return Date.parse(new external_node_crypto_.X509Certificate(Buffer.from(encoded, 'base64')).validTo);
    }
    catch {
        return undefined;
    }
};
/** Certificates that expire soon. */
const certificateNotices = (uses, secrets, now) => uses.flatMap(({ namespace, secret, usedBy }) => {
    const found = secrets.find((one) => (0,manifests/* nameOf */.Vb)(one) === `Secret/${secret}` && (0,manifests/* namespaceOf */.N6)(one, namespace) === namespace);
    const end = endOf(found);
    const ending = end === undefined ? undefined : endingText(end, now);
    if (ending === undefined)
        return [];
    const description = `its certificate in Secret/${secret} ${ending}`;
    return [{ kind: 'expiring-certificate', target: usedBy, description }];
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/notices/kubernetes-version.js
const minorOf = (version) => /^v?(\d+\.\d+)/.exec(version)?.[1] ?? version;
const numberOf = (minor) => Number(minor.split('.')[1] ?? 0);
/**
 * Whether support for a Kubernetes version ends soon. OKE lists the versions for new clusters, and
 * keeps three minor versions: the oldest is dropped when a newer one arrives.
 */
const versionNotices = (cluster, version, offered) => {
    const minors = [...new Set(offered.map(minorOf))].toSorted((a, b) => numberOf(a) - numberOf(b));
    const own = minorOf(version);
    const [oldest] = minors;
    const newest = minors.at(-1);
    if (oldest === undefined || newest === undefined || own === newest)
        return [];
    const ended = numberOf(own) < numberOf(oldest);
    if (!ended && own !== oldest)
        return [];
    const why = ended
        ? `Kubernetes ${version} is no longer offered by OKE`
        : `Kubernetes ${version} is the oldest that OKE offers, and the next to end`;
    const description = `${why}; upgrade to one of ${minors.filter((one) => numberOf(one) > numberOf(own)).join(', ')}`;
    return [{ kind: 'kubernetes-version-ends', target: `cluster ${cluster}`, description }];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/notices/newer.js
/**
 * Milliseconds within which all images of one push are created: its platforms, then their index.
 */
const ONE_PUSH = 600_000;
/** Whether the repository has a later push than the deployed image. */
const imageNotices = (repository, deployedDigests, images) => {
    const deployed = images.find(({ digest }) => deployedDigests.includes(digest));
    const newest = images.toSorted((a, b) => b.createdAt - a.createdAt)[0];
    if (deployed === undefined || newest === undefined)
        return [];
    if (newest.createdAt - deployed.createdAt <= ONE_PUSH)
        return [];
    const day = new Date(newest.createdAt).toISOString().slice(0, 16).replace('T', ' ');
    const description = `${newest.digest} was pushed on ${day} UTC; deployed is ${deployed.digest}`;
    return [{ kind: 'newer-image', target: `repository ${repository}`, description }];
};
const partsOf = (version) => version
    .replace(/^v/, '')
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number);
const isNewer = (one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};
/** Whether a newer version of the chart is out than the environment names. */
const chartNotices = (release, version, newest) => {
    if (version === undefined || newest === undefined || !isNewer(newest, version))
        return [];
    const description = `version ${newest} of its chart is out; the environment file names ${version}`;
    return [{ kind: 'newer-chart', target: `release "${release}"`, description }];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/notices/find-notices.js






const secretNamed = (name) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name } });
/** OCIR users in a pull secret: `namespace/user`, or with a domain between. */
const pullUsers = (secret) => {
    const encoded = (0,json/* text */.Qq)((0,json.at)(secret, 'data', '.dockerconfigjson'));
    const config = (0,json/* parseJson */.qF)(Buffer.from(encoded, 'base64').toString('utf8'));
    return Object.values((0,json/* record */.g1)((0,json.at)(config, 'auths'))).flatMap((login) => {
        const auth = Buffer.from((0,json/* text */.Qq)((0,json.at)(login, 'auth')), 'base64').toString('utf8');
        const user = (0,json/* text */.Qq)((0,json.at)(login, 'username')) || (auth.split(':')[0] ?? '');
        return user.includes('/') ? [user.split('/').slice(1).join('/')] : [];
    });
};
const finders = {
    'Kubernetes versions': async ({ environment }, sources) => {
        if (environment.cluster === undefined)
            return [];
        const { cluster, version, offered } = await sources.versions();
        return versionNotices(cluster, version, offered);
    },
    'API keys': async ({ now }, sources) => credentialNotices('expiring-api-key', await sources.apiKeys(), now),
    'pull token': async ({ environment, release, now }, sources) => {
        const name = environment.release?.['pull-secret'];
        if (release === undefined || name === undefined)
            return [];
        const [secret] = await sources.objects(release.namespace, [secretNamed(name)]);
        const tokens = await Promise.all(pullUsers(secret).map((user) => sources.authTokens(user)));
        return credentialNotices('expiring-pull-token', tokens.flat(), now);
    },
    certificates: async ({ release, now }, sources) => {
        if (release === undefined)
            return [];
        const uses = certificateUses(await sources.deployed(release), release.namespace);
        const secrets = uses.map(async ({ namespace, secret }) => sources.objects(namespace, [secretNamed(secret)]));
        return certificateNotices(uses, (await Promise.all(secrets)).flat(), now);
    },
    chart: async ({ release }, sources) => release?.version === undefined
        ? []
        : chartNotices(release.name, release.version, await sources.newestChart(release)),
    image: async ({ environment, release }, sources) => {
        if (environment.image === undefined || release === undefined)
            return [];
        const [objects, images] = await Promise.all([sources.deployed(release), sources.images()]);
        const digests = JSON.stringify(objects).match(/sha256:[0-9a-f]{64}/g) ?? [];
        return imageNotices(environment.image.repository, digests, images);
    },
};
/** Finds all notices concurrently. Changes nothing and does not throw. */
const findNotices = async (request, sources) => {
    const found = await Promise.all(Object.entries(finders).map(async ([name, finder]) => {
        try {
            return { notices: await finder(request, sources), unasked: [] };
        }
        catch (error) {
            return { notices: [], unasked: [`${name} (${(0,reported_failure/* failureOf */.g)(error).code})`] };
        }
    }));
    return {
        notices: found.flatMap(({ notices }) => notices),
        unasked: found.flatMap(({ unasked }) => unasked),
    };
};

// EXTERNAL MODULE: ./dist.src/stages/drift/remediation.js
var remediation = __webpack_require__(78935);
// EXTERNAL MODULE: ./dist.src/stages/drift/verdict.js
var verdict = __webpack_require__(3119);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/load-state.js
var load_state = __webpack_require__(13281);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/pipeline-stages.js + 2 modules
var pipeline_stages = __webpack_require__(14666);
// EXTERNAL MODULE: ./dist.src/stages/run-graph.js
var run_graph = __webpack_require__(76494);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/stage-logs.js
var stage_logs = __webpack_require__(43165);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/remediate.js






/** The same plans from which the differences were found. */
const remediate_planOf = (sections) => {
    const found = sections.map(({ plan }) => plan);
    const network = found.find((plan) => plan?.network !== undefined)?.network;
    const nodePools = found.find((plan) => plan?.nodePools !== undefined)?.nodePools;
    return { ...(network && { network }), ...(nodePools && { nodePools }) };
};
/** The release with the image that runs: a drift check does not decide which build is deployed. */
const releaseRequest = async ({ inputs, request, registry, clients }, stages) => {
    const { release } = inputs.environment;
    if (release === undefined || !stages.has('deploy'))
        return undefined;
    const wanted = (0,requests/* deployRequest */.Lo)(inputs, release, registry, { image: release.image });
    const { helm } = await clients.connect();
    const given = await helm.values(wanted.release);
    return { ...wanted, release: (0,deployed_values/* withDeployedImage */.W)(wanted.release, given, request.imageKeys) };
};
/** Applies what was planned for the stages, and nothing else. Does not throw. */
const remediate = async (tools, stages, sections, { log, signal }) => {
    const { inputs, clients } = tools;
    const evidence = {};
    const logs = (0,stage_logs/* stageLogs */.U)(log, evidence);
    try {
        const request = await releaseRequest(tools, stages);
        const pipeline = {
            environment: inputs.environment,
            picked: stages,
            plan: remediate_planOf(sections),
            ...{ clients, evidence, builds: [], loadTargets: [], progress: logs.progress },
            loadState: new load_state/* LoadState */.m(0),
            deployRequest: () => {
                if (request === undefined)
                    throw new TypeError('deploy is run without a release');
                return request;
            },
        };
        const results = await (0,run_graph/* runGraph */.C)((0,pipeline_stages/* pipelineStages */.S)(pipeline), clients.clock, signal, logs);
        return {
            done: results.flatMap(({ name, changes }) => changes.map((change) => `${name}: ${change}`)),
            failures: results.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
        };
    }
    catch (error) {
        return { done: [], failures: [error] };
    }
};

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/check.js










const requestOf = ({ pipeline: inputs, options }, registry) => {
    const { environment, picked } = inputs;
    const { release } = environment;
    return {
        environment,
        picked,
        showValues: options.showValues,
        secrets: release?.secrets,
        release: release && (0,requests/* deployRequest */.Lo)(inputs, release, registry, { image: release.image }).release,
        imageKeys: release
            ? (0,request.imageKeys)(release, environment)
            : { image: [], values: {}, pullSecret: [] },
    };
};
/** Once the step was ended, every failure to compare only repeats that. */
const withEnd = (sections, signal) => sections.map((section) => signal.aborted && section.outcome === 'failed'
    ? { ...section, failure: signal.reason }
    : section);
const noticesOf = async ({ request, clients, environment }, { openSources }, context) => {
    const { options, pipeline } = environment.inputs;
    if (!options.notices || openSources === undefined)
        return { notices: [], unasked: [] };
    const { release } = request;
    const wanted = { environment: pipeline.environment, release, now: context.clock.now() };
    return findNotices(wanted, await openSources(environment, clients, context));
};
const check_compare = async (environment, { openClients }, context) => {
    const { inputs, session } = environment;
    const registry = (0,pipeline_registry/* registryOf */.F)(inputs.pipeline, session);
    const clients = await openClients(inputs.pipeline, session, registry, context);
    return { environment, request: requestOf(inputs, registry), registry, clients };
};
/**
 * Compares the selected parts of one environment with what exists, and remediates what was
 * requested.
 * @throws ActionError DRIFT_NOTHING_COMPARED
 */
const checkEnvironment = async (environment, parts, context) => {
    const { name, inputs } = environment;
    const comparison = await check_compare(environment, parts, context);
    const { request, registry, clients } = comparison;
    const [sections, notices] = await Promise.all([
        findDrift(request, clients),
        noticesOf(comparison, parts, context),
    ]);
    (0,verdict.requireCompared)(sections);
    const rules = inputs.pipeline.environment.drift?.ignore ?? [];
    const sifted = (found) => {
        const all = { sections: withEnd(found, context.signal), ...notices };
        return (0,environment_drift/* comparedEnvironment */.JW)(name, all, rules, (0,accept/* today */.E)());
    };
    const reported = sifted(sections);
    const { stages, left } = (0,remediation/* chooseRemediation */.xw)(inputs.options.remediate, sections, reported);
    if (stages.size === 0 || context.signal.aborted)
        return { ...reported, remediated: left };
    const tools = { inputs: inputs.pipeline, request, registry, clients };
    const { done, failures } = await remediate(tools, stages, sections, context);
    const again = await findDrift({ ...request, picked: stages }, clients);
    const all = sifted((0,remediation/* replaceSections */.Jh)(sections, again));
    return { ...all, remediated: [...done, ...left], failures };
};


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs a function once; every caller gets the same promise. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


/***/ }),

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neededAddresses)
/* harmony export */ });
/** Virtual nodes that a cycling pool creates before it removes old ones; OCI's default is 1. */
const NODE_SURGE = 1;
/** Primary and standby; a private load balancer has a third, floating address (Oracle's page of them). */
const LOAD_BALANCER = { public: 2, private: 3 };
/** The API endpoint has one VNIC in its subnet. */
const ENDPOINT = 1;
const podsOf = ({ podsPerRelease, previews, surge, systemPods }) => {
    const releases = 1 + previews;
    return releases * (podsPerRelease + Math.ceil(podsPerRelease * surge)) + systemPods;
};
/**
 * The addresses that each subnet must provide: one per pod and virtual node, and those of each
 * release's load balancers.
 */
const neededAddresses = (expected, { hasPodSubnet, isLoadBalancerPrivate }) => {
    const pods = podsOf(expected);
    const nodes = expected.nodes + NODE_SURGE;
    const each = LOAD_BALANCER[isLoadBalancerPrivate ? 'private' : 'public'];
    return {
        endpoint: ENDPOINT,
        ...(hasPodSubnet ? { nodes, pods } : { nodes: nodes + pods }),
        'load-balancer': (1 + expected.previews) * expected.loadBalancers * each,
    };
};


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ describeDrift)
/* harmony export */ });
/* harmony import */ var _reported_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92444);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39731);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65579);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87877);





/** One difference in a line: what would remove it, and who caused it. */
const differenceText = ({ action, target, description, owner }) => {
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerText */ .dP)(owner);
    return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`;
};
const sectionLines = (section) => {
    const { name, outcome, changes, kept, failure } = section;
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0,_reported_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(failure).code}`];
    if (changes.length + kept.length === 0)
        return [`${head}nothing to compare`];
    const lines = [
        ...(changes.length === 0 ? [`as described: ${kept.join('; ')}`] : changes.map(differenceText)),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section).map((target) => `not compared: ${target}`),
    ];
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
};
const headline = (environment) => {
    const { sections } = environment;
    const count = (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesIn */ .Cg)(environment).length;
    if (count > 0)
        return `Drift: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'change')} would remove it`;
    if (!sections.some(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ))
        return 'Drift: not known, nothing could be compared';
    const left = sections.flatMap((section) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(section) ? (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section) : [section.name]);
    return left.length === 0
        ? 'Drift: none'
        : `Drift: none in what could be compared; not compared: ${left.join(', ')}`;
};
const otherLines = ({ notices, ignored, remediated, unasked }) => [
    ...notices.map(({ target, description }) => `  notice     ${target}: ${description}`),
    ...ignored.map(({ target, description, reason, until }) => `  ignored    ${target}: ${description} (${reason}, until ${until})`),
    ...remediated.map((line) => `  remediated ${line}`),
    ...(unasked.length === 0 ? [] : [`  not asked  ${unasked.join(', ')}`]),
];
/** The log of a check, like the root action's plan, with every change. */
const describeDrift = (all) => all.flatMap((environment) => {
    const { name, sections } = environment;
    if (sections.length === 0 && (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresIn */ .xM)(environment).length > 0)
        return [];
    const head = headline(environment);
    return [
        all.length === 1 ? head : `${name}: ${head}`,
        ...sections.flatMap(sectionLines),
        ...otherLines(environment),
    ];
});


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDrift: () => (/* binding */ judgeDrift),
/* harmony export */   requireCompared: () => (/* binding */ requireCompared)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39731);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87877);





const ALWAYS = ['INPUT_INVALID', 'JOB_CANCELLED', 'REPORT_NOT_WRITTEN'];
/** @throws ActionError DRIFT_NOTHING_COMPARED: that is not the same as no drift */
const requireCompared = (sections) => {
    if (sections.some((section) => section.outcome === 'failed' || (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .uQ)(section)))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_NOTHING_COMPARED',
        message: 'nothing was compared: no part that is picked leaves anything behind that can drift',
        hint: 'Describe network, node-pool, image or release in the environment file, and pick their stages.',
    });
};
const driftFound = (all) => {
    const found = all.flatMap((environment) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesIn */ .Cg)(environment).map((change) => {
        const place = all.length === 1 ? '' : `${environment.name}: `;
        return `  ${place}${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceText */ .L)(change)}`;
    }));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_FOUND',
        message: `drift found: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(found.length, 'difference')} from the environment file:\n${found.join('\n')}`,
        hint: 'Run the deploy workflow to remove the drift, or change the environment file to what is there now.',
    });
};
/** Merges equal messages: one cause, e.g. an expired token, fails every part. */
const distinct = (failures) => [
    ...new Map(failures.map((failure) => [String(failure), failure])).values(),
];
const isAlways = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ALWAYS.includes(failure.code);
/**
 * Throws the failure of a step.
 * @param other failures besides the environments, e.g. of the report
 * @throws ActionError DRIFT_FOUND, or what kept something from being compared
 */
const judgeDrift = (all, other, failOn) => {
    const every = distinct([...all.flatMap(_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .failuresIn */ .xM), ...other]);
    const failures = failOn === 'never' ? every.filter(isAlways) : every;
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several parts could not be compared');
    if (failOn === 'drift' && all.some((one) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesIn */ .Cg)(one).length > 0))
        throw driftFound(all);
};


/***/ }),

/***/ 77660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  pz: () => (/* binding */ networkLine),
  aw: () => (/* binding */ planPipeline),
  II: () => (/* binding */ plannedChanges)
});

// EXTERNAL MODULE: ./dist.src/core/change.js
var core_change = __webpack_require__(1852);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/node-fit.js
var node_fit = __webpack_require__(50332);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/pool-misfits.js




/** Label keys that pods with this spec require. */
const askedKeys = (spec) => [
    ...Object.keys((0,json/* strings */.P$)((0,json.at)(spec, 'nodeSelector'))),
    ...(0,json/* list */.p_)((0,json.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'))
        .flatMap((term) => (0,json/* list */.p_)((0,json.at)(term, 'matchExpressions')))
        .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'key'))),
];
/** Nodes get labels with a domain in front from OKE and Kubernetes: those are not known before. */
const areKnown = (spec, labels) => labels !== undefined && askedKeys(spec).every((key) => key in labels || !key.includes('/'));
const noteOf = (object, { name, labels, taints = [] }) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    if (areKnown(spec, labels) && (0,node_fit/* misfit */.h)(spec, { metadata: { labels } }) === 'labels') {
        return `${(0,manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, which node pool "${name}" as described has not`;
    }
    if ((0,node_fit/* misfit */.h)({ tolerations: (0,json.at)(spec, 'tolerations') }, { spec: { taints } }) === undefined) {
        return undefined;
    }
    const keys = taints.map(({ key }) => key).join(', ');
    return `${(0,manifests/* nameOf */.Vb)(object)} does not tolerate all taints that node pool "${name}" as described has: ${keys}`;
};
const leastOf = (object, pools) => {
    const notes = pools.map((pool) => noteOf(object, pool));
    return notes.includes(undefined) ? [] : notes.flatMap((note) => note ?? []);
};
/**
 * Returns what the pods of a release require of their nodes and no described pool has, one sentence
 * per pool. Other nodes of the cluster may have it: the deployment itself checks all of them.
 * Settings that a description leaves out stay unchanged in the pool, and are not judged.
 */
const poolMisfits = (objects, pools) => objects.flatMap((object) => leastOf(object, pools));

// EXTERNAL MODULE: ./dist.src/values/sum.js
var sum = __webpack_require__(804);
// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/virtual-nodes.js
var virtual_nodes = __webpack_require__(43879);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/reckon-pools.js









/** A rollout's, and what runs in any case: CoreDNS, metrics-server, an ingress controller. */
const USUAL = { surge: 0.25, systemPods: 6 };
const podsOf = ({ releases, objects }) => (0,release_pods/* podsAtPeak */.VN)(objects) * releases;
/** Reports if the nodes of all pools cannot hold the peak. */
const tooFewNodes = (peak) => {
    const [most, pods] = [peak.nodes * virtual_nodes/* PODS_PER_NODE */.M, podsOf(peak)];
    return pods + USUAL.systemPods <= most
        ? undefined
        : `${(0,plural/* plural */.L)(peak.nodes, 'virtual node')} of the pools hold ${most} pods, and the release needs ${pods} at its peak`;
};
const sizeOf = (pools) => (0,sum/* sum */.c)(pools.map(({ size }) => size));
/**
 * The addresses that a subnet with pods must provide: its share of them by the sizes of its pools,
 * and one for each virtual node in it.
 */
const neededIn = (subnetId, peak, pools) => {
    const nodes = sizeOf(pools.filter(({ nodeSubnetId }) => nodeSubnetId === subnetId));
    const size = sizeOf(pools.filter(({ podSubnetId }) => podSubnetId === subnetId));
    const expected = {
        ...{ nodes, podsPerRelease: (0,release_pods/* podsAtPeak */.VN)(peak.objects), previews: peak.releases - 1 },
        ...{ loadBalancers: (0,release_pods/* loadBalancersOf */.$t)(peak.objects), ...USUAL },
    };
    const form = { hasPodSubnet: true, isLoadBalancerPrivate: false };
    const needed = (0,needed_addresses/* neededAddresses */.K)(expected, form);
    const pods = Math.ceil(((needed.pods ?? 0) * size) / sizeOf(pools));
    return pods + (nodes === 0 ? 0 : (needed.nodes ?? 0));
};
/**
 * Reports if the subnets over which the pods are spread can never hold the peak, whatever is in
 * them now.
 */
const tooFewAddresses = async (peak, pools, read) => {
    const snapshot = await read();
    const ids = new Set(pools.map(({ podSubnetId }) => podSubnetId));
    const lines = [...ids].map(async (id) => {
        const { name, cidrs } = await snapshot.subnet(id);
        const use = { role: 'pods', name, cidrs, used: 0 };
        return (0,address_report/* reportAddresses */.jH)([use], { pods: neededIn(id, peak, pools) });
    });
    return (await Promise.all(lines)).flat().flatMap((line) => (0,address_report/* addressProblem */.cg)(line) ?? []);
};
/**
 * Checks whether the described pools, and the subnets of their pods, hold the release at its peak;
 * returns one sentence per pool or subnet that does not, or that cannot be read.
 */
const reckonPools = async (environment, objects, { nodePools = [], snapshot }, clients) => {
    const [first] = nodePools;
    if (first === undefined || (0,release_pods/* podsAtPeak */.VN)(objects) === 0)
        return [];
    const places = nodePools.map(({ target }) => target);
    const nodes = sizeOf(places);
    const peak = { nodes, releases: environment.preview === undefined ? 1 : 2, objects };
    const { compartmentId } = first.target;
    const readSubnets = async () => snapshot ?? (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const [addresses, trial] = await Promise.all([
        tooFewAddresses(peak, places, readSubnets).catch((error) => [
            `whether the pod subnet holds the release is not known: ${(0,action_error/* messageOf */.b)(error)}`,
        ]),
        (0,limits/* beyondTrial */.iT)({ nodes, pods: podsOf(peak) }, compartmentId, await clients.engine()),
    ]);
    return [tooFewNodes(peak), trial, ...addresses].flatMap((text) => text ?? []);
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan.js












const withoutCluster = (why) => ({
    verdict: 'unchanged',
    changes: [],
    unseen: why,
    assumed: why,
});
/** A problem in the cluster's rendering counts like one in the rendering without it. */
const isOfChart = (error) => error instanceof action_error/* ActionError */.l &&
    ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code);
/** The changes to the release, as far as the cluster can be read before anything is changed. */
const review = async ({ network }, clients) => {
    if (clients.reviewRelease === undefined)
        return { verdict: 'unchanged', changes: [] };
    if ((network?.changes ?? []).length > 0) {
        return withoutCluster('the network has to be changed first');
    }
    return clients.reviewRelease().catch((error) => {
        if (isOfChart(error))
            throw error;
        return withoutCluster((0,action_error/* messageOf */.b)(error));
    });
};
const inReach = async ({ network, nodePools = [] }, review) => {
    const none = { changes: [], kept: [] };
    if (review === undefined)
        return none;
    if ([network, ...nodePools].some((plan) => (plan?.changes ?? []).length > 0)) {
        return { ...none, unseen: 'network and node pool have to be changed first' };
    }
    return review().catch((error) => ({ ...none, unseen: (0,action_error/* messageOf */.b)(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => (0,repository/* planRepository */._)((0,settings/* repositoryRequest */.KB)(image), client)));
};
const installs = (environment, has) => has('metrics-server') && environment['metrics-server'] === 'install';
/** Reads OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    // Pods for managed nodes require nothing from the pool.
    const isAlone = environment.checks?.['managed-nodes'] !== true;
    const pools = isAlone && has('ensure-node-pool') ? (0,described_pools/* describedPools */.P)(environment) : [];
    const isAsked = has('deploy') || (has('ensure-network') && (0,settings/* needsChartPorts */.oA)(environment));
    const rendered = isAsked ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        (0,plan_cluster/* planCluster */.C)(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(installs(environment, has)
            ? { metrics: await inReach(cluster, clients.reviewMetrics) }
            : {}),
        ...(has('deploy') && release?.secrets
            ? { secrets: await inReach(cluster, clients.reviewSecrets) }
            : {}),
        ...(objects === undefined || release === undefined || !has('deploy')
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(cluster, clients),
                    misfits: poolMisfits(objects, pools.map(({ pool }) => pool)),
                    shortages: pools.length === 0 ? [] : await reckonPools(environment, objects, cluster, clients),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [
    ...[plan.network, ...(plan.nodePools ?? []), ...(plan.repositories ?? [])],
    ...[plan.metrics, plan.secrets, plan.release?.review],
].flatMap((part) => part?.changes ?? []);
const addedText = ({ rulesMissing, changes }) => {
    const [first, ...more] = changes.filter(({ rules }) => rules.length > 0);
    if (first === undefined)
        return [];
    const holder = first.holder.kind === 'nsg' ? 'NSG' : 'security list';
    return [`add ${(0,plural/* plural */.L)(rulesMissing, 'rule')} to ${(0,plural/* plural */.L)(more.length + 1, holder)}`];
};
/** Counts the rules, and names every other change. */
const networkLine = (plan) => {
    const { rulesToRemove, rulesKept, changes } = plan;
    const parts = [
        ...(rulesToRemove === 0 ? [] : [`remove ${rulesToRemove} of our rules`]),
        ...addedText(plan),
        ...changes.filter(({ kind }) => kind !== 'rules').map(core_change/* changeText */.k),
    ];
    return `${parts.join('; ') || 'nothing to change'}, ${(0,plural/* plural */.L)(rulesKept, 'rule')} already there`;
};
const changeLine = (plan) => plan.changes.map(core_change/* changeText */.k).join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
const reviewLine = (review) => review.unseen === undefined ? changeLine(review) : `not looked at (${review.unseen})`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
const assumedLines = ({ assumed, unseen } = {}) => {
    if (assumed === undefined)
        return [];
    if (assumed === unseen)
        return [`    ${render/* ASSUMED */.DX}`];
    return [`    ${render/* ASSUMED_THERE */.Q$}; no dry run in the cluster: ${assumed}`];
};
/** The plan for the log: the number of changes, then a line per part. */
const describePlan = (plan) => {
    const { network, nodePools = [], repositories = [], metrics, secrets, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        [...nodePools, ...repositories, metrics, secrets].flatMap((one) => one?.changes ?? []).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ...nodePools.map((one) => ['node pool', changeLine(one)]),
        ['metrics', metrics && reviewLine(metrics)],
        ['secrets', secrets && reviewLine(secrets)],
        ...repositories.map((one) => ['repository', changeLine(one)]),
        [
            'release',
            release &&
                `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
        ],
    ];
    return [
        `Plan: ${(0,plural/* plural */.L)(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
        ...assumedLines(release?.review),
        ...(release?.review.changes ?? []).map((change) => `    ${(0,core_change/* changeText */.k)(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${(0,kept_replicas/* heldText */.D)(held)}`),
        ...[...(release?.misfits ?? []), ...(release?.shortages ?? [])].map((text) => `    ${text}`),
    ];
};


/***/ }),

/***/ 92444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const failureOf = (thrown) => {
    if (thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), hint };
};


/***/ }),

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Names the place without quoting the text: it may be part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


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
