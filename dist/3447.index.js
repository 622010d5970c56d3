export const id = 3447;
export const ids = [3447];
export const modules = {

/***/ 27038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   j: () => (/* binding */ heldReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const HPAS = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
const HELM = 'meta.helm.sh/release-';
/** Helm deletes HPAs that the chart no longer has: then the chart's replicas apply. */
const goesAway = ({ name, namespace, object }, release, rendered) => {
    const note = (key) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'annotations', `${HELM}${key}`);
    const isOurs = note('name') === release.name && note('namespace') === release.namespace;
    return (isOurs &&
        !rendered.some((one) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(one) === `${HPAS.kind}/${name}` && (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(one, release.namespace) === namespace));
};
const heldOf = async (object, namespace, hpas, kubernetes) => {
    const [kind, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'name'))];
    const inChart = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas');
    const hpa = hpas.find((one) => {
        const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(one.object, 'spec', 'scaleTargetRef');
        return one.namespace === namespace && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind') === kind && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name') === name;
    });
    if (typeof inChart !== 'number' || hpa === undefined)
        return [];
    const apiVersion = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'apiVersion'));
    const scale = await kubernetes.scale(namespace, { apiVersion, kind, name });
    // An HPA does nothing at 0 replicas: somebody stopped it manually.
    if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart)
        return [];
    return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }];
};
/**
 * The replicas that an upgrade must keep, since a remaining HPA has set them. Without permission to
 * list HPAs, the chart's replicas apply, as with Helm.
 */
const heldReplicas = async (release, rendered, kubernetes) => {
    const sized = rendered.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace)))];
    const found = namespaces.map(async (namespace) => {
        const all = await kubernetes.listObjects(HPAS, namespace).catch(() => []);
        const placed = all.map((one) => ({ ...one, namespace: one.namespace || namespace }));
        return placed.filter((one) => !goesAway(one, release, rendered));
    });
    const hpas = (await Promise.all(found)).flat();
    if (hpas.length === 0)
        return [];
    const held = sized.map((object) => heldOf(object, (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace), hpas, kubernetes));
    return (await Promise.all(held)).flat();
};
/** One line for a log. */
const heldText = ({ kind, name, replicas, by, inChart }) => `keep ${kind}/${name} at ${replicas} replicas, which HPA ${by} set; the chart says ${inChart}`;


/***/ }),

/***/ 43384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notDeployed)
/* harmony export */ });
/**
 * The action that a release needs because its last revision is not deployed; undefined if it is.
 *
 * @param last its newest revision
 */
const notDeployed = ({ name, namespace }, last) => {
    const target = `release "${name}"`;
    if (last === undefined || last.status === 'uninstalled') {
        return { action: 'create', target, description: `install it in namespace ${namespace}` };
    }
    if (last.status === 'deployed')
        return undefined;
    const description = `deploy it again: revision ${last.revision} is ${last.status}`;
    return { action: 'update', target, description };
};


/***/ }),

/***/ 41120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderAlone)
/* harmony export */ });
/**
 * Renders a chart without a cluster, or in it if its templates need one.
 * @throws the error from without the cluster, if both fail
 */
const renderAlone = async (release, helm) => {
    try {
        return await helm.template(release);
    }
    catch (error) {
        return helm.dryRun(release).catch(() => {
            throw error;
        });
    }
};


/***/ }),

/***/ 49742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reviewRelease)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59162);
/* harmony import */ var _drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22521);
/* harmony import */ var _drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15058);
/* harmony import */ var _kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27038);
/* harmony import */ var _not_deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43384);







/** Objects that differ in the cluster from the revision, by a dry run of the API server. */
const repairsOf = async (objects, namespace, kubernetes) => {
    const differences = await kubernetes.differences(namespace, objects);
    // An upgrade cannot fix what requires a new object.
    return differences
        .filter(({ refused }) => refused === undefined)
        .flatMap((one) => (0,_drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .liveChanges */ .C)(one, false));
};
const compare = async (release, rendered, last, { helm, kubernetes }) => {
    const change = (0,_not_deployed_js__WEBPACK_IMPORTED_MODULE_6__/* .notDeployed */ ._)(release, last);
    if (change !== undefined) {
        if (change.action === 'update')
            return { verdict: 'upgrade', changes: [change] };
        const all = rendered.map((object) => {
            return { action: 'create', target: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), description: 'new in the chart' };
        });
        return { verdict: 'install', changes: [change, ...all] };
    }
    const { namespace } = release;
    const { objects: deployed } = await helm.manifest(release);
    const comparable = (objects) => (0,_drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutScaledReplicas */ .Q)(objects, namespace, kubernetes);
    const [before, wanted] = await Promise.all([comparable(deployed), comparable(rendered)]);
    const sides = { deployed: before, rendered: wanted, comparable };
    const changes = await (0,_drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseChanges */ .z)({ release, last, ...sides }, helm);
    if (changes.length > 0)
        return { verdict: 'upgrade', changes };
    try {
        const repairs = await repairsOf(sides.deployed, namespace, kubernetes);
        return { verdict: repairs.length > 0 ? 'repair' : 'unchanged', changes: repairs };
    }
    catch (error) {
        return { verdict: 'unchanged', changes: [], unseen: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    }
};
/** A rollback runs no upgrade hooks: another upgrade has to run those of an interrupted one. */
const withHooks = ({ name }, review) => {
    if (review.verdict !== 'unchanged')
        return review;
    const description = 'run its hooks again: an upgrade was cut off before';
    const change = { action: 'update', target: `release "${name}"`, description };
    return { ...review, verdict: 'upgrade', changes: [change] };
};
/**
 * Compares what the chart renders with what Helm deployed last, and, where that is the same, with what
 * is in the cluster. Changes nothing.
 */
const reviewRelease = async (release, rendered, last, tools) => {
    const compared = await compare(release, rendered, last, tools);
    const review = last?.followsCutOff === true ? withHooks(release, compared) : compared;
    if (review.verdict === 'unchanged')
        return review;
    const held = await (0,_kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__/* .heldReplicas */ .j)(release, rendered, tools.kubernetes);
    return held.length === 0 ? review : { ...review, held };
};


/***/ }),

/***/ 59635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* unused harmony export differingPaths */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isContainer = (value) => typeof value === 'object' && value !== null;
/** The paths where two objects differ. The values may be secret: take care where they are shown. */
const differencesOf = (one, other, path = '') => {
    if (Object.is(one, other))
        return [];
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [{ path, one, other }];
    }
    const [a, b] = [asRecord(one), asRecord(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differencesOf(a[key], b[key], path === '' ? key : `${path}.${key}`));
};
/** Their paths alone. */
const differingPaths = (one, other) => differencesOf(one, other).map(({ path }) => path);
const asRecord = (value) => Array.isArray(value) ? Object.fromEntries(value.entries()) : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);


/***/ }),

/***/ 59162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ liveChanges)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);
/* harmony import */ var _differing_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59635);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65579);



/** The API server increments these on every change; they are no change by themselves. */
const GENERATIONS = [
    'metadata.generation',
    'metadata.annotations.deprecated.daemonset.template.generation',
];
const isEnded = (job) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(job, 'status', 'conditions')).some((one) => ['Complete', 'Failed'].includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'type'))) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'status') === 'True');
/** A Job that has ended, or was then removed, is done: changes of it mean nothing. */
const isDone = ({ kind, live, desired }) => {
    if (kind !== 'Job')
        return false;
    if (live === undefined)
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'spec', 'ttlSecondsAfterFinished') !== undefined;
    return isEnded(live);
};
/** Fields that the cluster's own controllers fill in if a chart leaves them empty. */
const isFilledIn = ({ path, one, other }, desired) => {
    if (GENERATIONS.includes(path))
        return true;
    if (/(^|\.)caBundle$/.test(path))
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one) !== '' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(other).length <= 4;
    return /^rules(\.|$)/.test(path) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'aggregationRule') !== undefined;
};
const shown = (value) => {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const CHANGED = 'changed in the cluster: ';
const withValues = ({ path, one, other }) => `${path} is ${shown(one)}, not ${shown(other)}`;
/**
 * Changes in the cluster that bypassed Helm. Shows values only on request, and never those of
 * Secrets: readers of the log need not be allowed to read the cluster.
 */
const liveChanges = (difference, showValues) => {
    const { kind, name, live, desired, refused } = difference;
    const target = `${kind}/${name}`;
    if (isDone(difference))
        return [];
    if (live === undefined) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFinding */ .rZ)({ action: 'create', target, description: 'missing in the cluster' }, kind)];
    }
    if (refused !== undefined && kind === 'Job')
        return [];
    const all = (0,_differing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesOf */ .g)(live, desired).filter((one) => !isFilledIn(one, desired));
    if (refused !== undefined && all.length === 0) {
        const detail = `${refused}, which takes a new object`;
        const fields = [{ path: refused, detail }];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields })];
    }
    if (all.length === 0)
        return [];
    const isReported = showValues && kind !== 'Secret';
    const fields = all.map((one) => ({
        path: one.path,
        detail: isReported ? withValues(one) : one.path,
    }));
    const separator = showValues ? '; ' : ', ';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields, separator })];
};


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ releaseChanges)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/render-alone.js
var render_alone = __webpack_require__(41120);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/drift/differing-paths.js
var differing_paths = __webpack_require__(59635);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var finding = __webpack_require__(65579);
;// CONCATENATED MODULE: ./dist.src/stages/drift/manifest-changes.js




/** API version, namespace and kind of a key. */
const kindOf = (key) => key.split('/').slice(0, -1).join('/');
const keyed = (objects, namespace) => new Map(objects.map((object) => [
    [(0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')), (0,manifests/* namespaceOf */.N6)(object, namespace), (0,manifests/* nameOf */.Vb)(object)].join(' '),
    object,
]));
const parts = (value) => value.split(/(\d+)/);
/**
 * Whether texts differ only in the revision number: Helm renders the next one, or 1 without a
 * cluster, and a Job may be named after it.
 */
const differsByRevision = (deployed, rendered, numbers) => {
    if (typeof deployed !== 'string' || typeof rendered !== 'string')
        return false;
    const [one, other] = [parts(deployed), parts(rendered)];
    const own = String(numbers.deployed);
    const others = ['1', String(numbers.next)];
    return (one.length === other.length &&
        one.every((part, index) => part === other[index] || (part === own && others.includes(other[index] ?? ''))));
};
const isImage = (path) => /(^|\.)image$/.test(path);
const settled = { paths: () => [], isName: () => false };
const unsettledOf = ({ namespace, twice }) => {
    if (twice === undefined)
        return settled;
    const [first, second] = twice.map((objects) => keyed(objects, namespace));
    if (first === undefined || second === undefined)
        return settled;
    const anew = new Set([...first.keys()].filter((key) => !second.has(key)).map(kindOf));
    return {
        paths: (key) => first.has(key) && second.has(key)
            ? (0,differing_paths/* differencesOf */.g)(first.get(key), second.get(key)).map(({ path }) => path)
            : [],
        isName: (key) => anew.has(kindOf(key)) && !(first.has(key) && second.has(key)),
    };
};
/** The paths where an object differs from what was deployed, without apparent differences. */
const realPaths = (deployed, rendered, unsettled, numbers) => {
    const isUnsettled = (path) => unsettled.some((one) => path === one || path.startsWith(`${one}.`));
    return (0,differing_paths/* differencesOf */.g)(deployed, rendered)
        .filter(({ path, one, other }) => isImage(path) || !differsByRevision(one, other, numbers))
        .map(({ path }) => path)
        .filter((path) => !isUnsettled(path));
};
const updates = (old, object, unsettled, numbers) => {
    const paths = realPaths(old, object, unsettled, numbers);
    if (paths.length === 0)
        return [];
    const why = 'chart or values differ from the deployed revision in ';
    const fields = paths.map((path) => ({ path, detail: path }));
    return [(0,finding/* fieldFinding */.yQ)({ action: 'update', target: (0,manifests/* nameOf */.Vb)(object), why, fields })];
};
const whole = (action, object, description) => (0,finding/* wholeFinding */.rZ)({ action, target: (0,manifests/* nameOf */.Vb)(object), description }, (0,json/* text */.Qq)((0,json.at)(object, 'kind')));
/** What an upgrade would change in the manifest of the release. */
const manifestChanges = (deployed, rendered, comparison) => {
    const { namespace, numbers } = comparison;
    const before = keyed(deployed, namespace);
    const after = keyed(rendered, namespace);
    const unsettled = unsettledOf(comparison);
    const gone = new Map([...before].filter(([key]) => !after.has(key)));
    const made = [...after].flatMap(([key, object]) => {
        const old = before.get(key);
        if (old !== undefined)
            return updates(old, object, unsettled.paths(key), numbers);
        const isNamedAnew = unsettled.isName(key);
        const former = [...gone.keys()].find((one) => isNamedAnew ? kindOf(one) === kindOf(key) : differsByRevision(one, key, numbers));
        if (former === undefined)
            return [whole('create', object, 'new in the chart')];
        const formerObject = gone.get(former);
        gone.delete(former);
        return isNamedAnew ? [] : updates(formerObject, object, unsettled.paths(key), numbers);
    });
    return [
        ...made,
        ...[...gone.values()].map((object) => whole('delete', object, 'no longer in the chart')),
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/release-changes.js


const numbersOf = (last) => {
    const { revision = 0, manifestOf = revision } = last ?? {};
    return { deployed: manifestOf, next: revision + 1 };
};
const asIs = (objects) => Promise.resolve(objects);
/** A dry run of the upgrade; undefined if the cluster does not allow it. */
const dryRun = async (release, helm) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What an upgrade would change in the manifest of a release. A chart that uses the cluster's APIs
 * or objects, `.Release.IsUpgrade`, or random values can render differently without having changed:
 * only what every rendering shows is a change.
 */
const releaseChanges = async ({ release, last, deployed, rendered, comparable = asIs }, helm) => {
    const known = { namespace: release.namespace, numbers: numbersOf(last) };
    if (manifestChanges(deployed, rendered, known).length === 0)
        return [];
    const again = await comparable((await (0,render_alone/* renderAlone */.q)(release, helm)).objects);
    const comparison = { ...known, twice: [rendered, again] };
    const changes = manifestChanges(deployed, rendered, comparison);
    if (changes.length === 0)
        return [];
    const inCluster = await dryRun(release, helm);
    if (inCluster === undefined)
        return changes;
    const targets = new Set(changes.map(({ target }) => target));
    return manifestChanges(deployed, await comparable(inCluster), comparison).filter(({ target }) => targets.has(target));
};


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutScaledReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const keyOf = (namespace, target) => `${namespace} ${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind')) || 'Deployment'}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name'))}`;
const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];
/** Targets of the chart's scalers; a ScaledObject of KEDA without a kind means a Deployment. */
const scaledByChart = (objects, ofRelease) => objects
    .filter((object) => SCALERS.includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind'))))
    .map((object) => keyOf((0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'scaleTargetRef')));
/** Targets of the cluster's HPAs, whoever created them: KEDA creates one per ScaledObject. */
const scaledInCluster = async (objects, ofRelease, kubernetes) => {
    const sized = objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)))];
    const found = namespaces.map(async (namespace) => {
        // Without permission to list HPAs, their scaling appears as a change.
        const hpas = await kubernetes.list('hpa', namespace).catch(() => []);
        return hpas.map(({ target }) => keyOf(namespace, target));
    });
    return (await Promise.all(found)).flat();
};
/**
 * The objects without the replicas of HPA targets, which belong to the HPA, whether it is in the
 * chart or not.
 */
const withoutScaledReplicas = async (objects, ofRelease, kubernetes) => {
    const scaled = new Set([
        ...scaledByChart(objects, ofRelease),
        ...(await scaledInCluster(objects, ofRelease, kubernetes)),
    ]);
    return objects.map((object) => {
        if (!scaled.has(`${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)} ${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(object)}`))
            return object;
        const spec = Object.entries((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec'))).filter(([key]) => key !== 'replicas');
        return { ...(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(object), spec: Object.fromEntries(spec) };
    });
};


/***/ }),

/***/ 66100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Ox: () => (/* binding */ SYNC_ANNOTATION),
/* harmony export */   mA: () => (/* binding */ isOfOperator),
/* harmony export */   rM: () => (/* binding */ secretObjects),
/* harmony export */   w2: () => (/* binding */ apiVersions)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_oci_cluster_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44668);


const GROUP = 'external-secrets.io';
/** The versions that the operator serves or served, the newest first; v1 since its 0.16. */
const apiVersions = [`${GROUP}/v1`, `${GROUP}/v1beta1`];
/** The label with the creator, which separates our objects from those of others. */
const OWNER = 'oke-virtual-nodes-actions';
const OWNER_LABEL = 'app.kubernetes.io/managed-by';
const RELEASE_LABEL = 'app.kubernetes.io/instance';
/** Changing this annotation makes the operator read the vault at once. */
const SYNC_ANNOTATION = 'force-sync';
/** Whether we created an object for a release. */
const isOurs = (object, release) => {
    const labels = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'labels'));
    return labels[OWNER_LABEL] === OWNER && labels[RELEASE_LABEL] === release;
};
/** Whether an object is one of the operator's, e.g. an ExternalSecret. */
const isOfOperator = (object, ...kinds) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'apiVersion')).startsWith(`${GROUP}/`) && kinds.includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')));
const storeNameOf = (release) => `${release}-vault`;
/** A duration in Go's form, so that the operator's normalized value is not a difference. */
const goDuration = (milliseconds) => {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    if (hours > 0)
        return `${hours}h${minutes}m${seconds % 60}s`;
    return minutes > 0 ? `${minutes}m${seconds % 60}s` : `${seconds}s`;
};
const metadataOf = (name, owner) => ({
    name,
    namespace: owner.namespace,
    labels: { [OWNER_LABEL]: OWNER, [RELEASE_LABEL]: owner.name },
});
/** Without the account, the operator reads as itself, for all releases. */
const secretStore = (request, owner, apiVersion) => ({
    apiVersion,
    kind: 'SecretStore',
    metadata: metadataOf(storeNameOf(owner.name), owner),
    spec: {
        provider: {
            oracle: {
                vault: request.vault,
                region: (0,_values_oci_cluster_region_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOfOcid */ .r)(request.vault) ?? '',
                principalType: 'Workload',
                serviceAccountRef: { name: request['service-account'] },
            },
        },
    },
});
/** The SecretStore and one ExternalSecret for each Secret, in the order in which they are applied. */
const secretObjects = (request, owner, apiVersion) => [
    secretStore(request, owner, apiVersion),
    ...Object.entries(request.data).map(([name, keys]) => ({
        apiVersion,
        kind: 'ExternalSecret',
        metadata: metadataOf(name, owner),
        spec: {
            refreshInterval: goDuration(request.refresh),
            secretStoreRef: { kind: 'SecretStore', name: storeNameOf(owner.name) },
            target: { name, creationPolicy: 'Owner' },
            data: Object.entries(keys).map(([secretKey, { name: key, property }]) => ({
                secretKey,
                remoteRef: { key, ...(property === undefined ? {} : { property }) },
            })),
        },
    })),
];


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ planSecrets),
/* harmony export */   Fv: () => (/* binding */ operatorMissing),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   y0: () => (/* binding */ describedObjects)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95117);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66100);
/* harmony import */ var _served_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44002);






const operatorMissing = (what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SECRETS_OPERATOR_MISSING',
    message: `${what}, and the cluster does not serve external-secrets.io: the External Secrets Operator is not installed`,
    hint: 'Install the operator with its chart, as docs/secrets.md says.',
});
/** Objects of others under a described name are not taken over. */
const requireOwn = (api, { data }, owner) => {
    const foreign = api.externalSecrets.filter(({ name, object }) => name in data && !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object, owner.name));
    if (foreign.length === 0)
        return;
    const names = foreign.map(({ name }) => `ExternalSecret/${name}`).join(', ');
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'SECRETS_NOT_OURS',
        message: `${names} in namespace ${owner.namespace} was not made here for release ${owner.name}, and "release.secrets" describes it`,
        hint: 'Delete it if nothing else needs it, or leave it out of "release.secrets": one of the chart is waited for too.',
    });
};
/** Keeps the mark of the last requested sync, which is not a difference. */
const withMark = (manifest, api) => {
    const live = api.externalSecrets.find(({ name }) => `ExternalSecret/${name}` === (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(manifest));
    const mark = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(live?.object, 'metadata', 'annotations', _objects_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_ANNOTATION */ .Ox));
    return mark === '' ? manifest : marked(manifest, mark);
};
/** The manifest with a mark that makes the operator read the vault at once. */
const marked = (manifest, mark) => {
    const metadata = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(manifest['metadata']);
    return { ...manifest, metadata: { ...metadata, annotations: { [_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .SYNC_ANNOTATION */ .Ox]: mark } } };
};
const describeKeys = (manifest) => {
    const data = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(manifest, 'spec', 'data');
    return Array.isArray(data)
        ? `${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(data.length, 'key')} from the vault`
        : `vault ${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(manifest, 'spec', 'provider', 'oracle', 'vault'))}`;
};
/** Existing objects by kind and name; none in a namespace that does not exist yet. */
const differencesOf = async (manifests, { namespace }, kubernetes) => {
    try {
        const found = await kubernetes.differences(namespace, manifests);
        return new Map(found.map(({ kind, name, live }) => [
            `${kind}/${name}`,
            live === undefined ? 'missing' : 'other',
        ]));
    }
    catch (error) {
        if (!/namespaces? "[^"]*" not found/.test((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)))
            throw error;
        return new Map(manifests.map((manifest) => [(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(manifest), 'missing']));
    }
};
/**
 * The desired objects for the described secrets.
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_FORBIDDEN, CLUSTER_*
 */
const describedObjects = async (request, owner, kubernetes) => {
    const api = await (0,_served_api_js__WEBPACK_IMPORTED_MODULE_3__/* .servedApi */ .S)(kubernetes, owner.namespace);
    if (api === undefined)
        throw operatorMissing('"release.secrets" is described');
    const wanted = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .secretObjects */ .rM)(request, owner, api.apiVersion);
    return { api, manifests: wanted.map((one) => withMark(one, api)) };
};
/**
 * Plans the changes for the secrets of a release. Changes nothing.
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_NOT_OURS, SECRETS_FORBIDDEN, CLUSTER_*
 */
const planSecrets = async (request, owner, kubernetes) => {
    const { api, manifests } = await describedObjects(request, owner, kubernetes);
    requireOwn(api, request, owner);
    const differences = await differencesOf(manifests, owner, kubernetes);
    const changes = manifests.flatMap((manifest) => {
        const found = differences.get((0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(manifest));
        if (found === undefined)
            return [];
        const action = found === 'missing' ? 'create' : 'update';
        return [{ action, target: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(manifest), description: describeKeys(manifest) }];
    });
    const kept = manifests.filter((one) => !changes.some(({ target }) => target === (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one)));
    const leftovers = api.externalSecrets
        .filter(({ name, object }) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object, owner.name) && !(name in request.data))
        .map(({ name }) => name);
    return { changes, kept: kept.map((one) => `${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one)} as described`), manifests, leftovers };
};


/***/ }),

/***/ 44002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ servedApi)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85561);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66100);



const forbidden = (cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SECRETS_FORBIDDEN',
    message: `ExternalSecrets cannot be read by this identity: ${cause.message}`,
    hint: 'The role "edit" of a namespace has them if the operator was installed with its chart (rbac.aggregateToEdit). Else bind a Role for externalsecrets and secretstores of external-secrets.io: get, list, watch, create, patch.',
    cause,
});
/**
 * The newest version of the operator's API that the cluster serves; undefined if none. Needs only
 * read access to the namespace, while CRDs are for administrators.
 *
 * @throws ActionError SECRETS_FORBIDDEN, CLUSTER_*
 */
const servedApi = async (kubernetes, namespace) => {
    for (const apiVersion of _objects_js__WEBPACK_IMPORTED_MODULE_2__/* .apiVersions */ .w2) {
        try {
            const kind = { apiVersion, kind: 'ExternalSecret' };
            return { apiVersion, externalSecrets: await kubernetes.listObjects(kind, namespace) };
        }
        catch (error) {
            if ((0,_values_kubernetes_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownKind */ .x)(error))
                continue;
            if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === 'CLUSTER_FORBIDDEN')
                throw forbidden(error);
            throw error;
        }
    }
    return undefined;
};


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   gm: () => (/* binding */ isOverFor),
/* harmony export */   hU: () => (/* binding */ describeMark),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digits = (text) => /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : '';
const short = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** The mark of this process, by the variables that the runner sets. */
const markOf = (environment, process) => ({
    repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
    runId: digits(environment['GITHUB_RUN_ID']),
    attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
    runner: short(environment['RUNNER_NAME'] ?? ''),
    process: short(process),
});
/** The value of the label. The count makes it unique for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
/** Undefined for anything that we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether the writer of the mark has certainly ended: this process earlier, an earlier attempt of
 * this run, or an earlier step on the same runner, which runs one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'a process that left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
};


/***/ }),

/***/ 85561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isUnknownKind)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
// Own file: shared by clients and stages that look for an operator's kinds.

const UNKNOWN_KIND = /doesn't have a resource type|no matches for kind|could not find the requested/;
/** Whether kubectl failed because the cluster does not know the requested kind. */
const isUnknownKind = (error) => UNKNOWN_KIND.test((0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));


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


/***/ })

};
