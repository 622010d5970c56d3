export const id = 4450;
export const ids = [4450];
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
/** Helm deletes what the release had and the chart has no more: the chart's replicas count from then on. */
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
    // At 0 an HPA does nothing: somebody stopped it by hand.
    if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart)
        return [];
    return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }];
};
/**
 * What an upgrade has to leave as it is, since an HPA that stays has set it. Who may not list HPAs gets
 * the chart's replicas, as Helm would set them.
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
 * What a release needs as a whole because its last revision is not deployed; undefined if it is.
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
 * What a chart makes without a cluster; in the cluster where its templates need one.
 * @throws the error that it gave without it, where that fails too
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
/* harmony export */   k: () => (/* binding */ changeText),
/* harmony export */   w: () => (/* binding */ reviewRelease)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59162);
/* harmony import */ var _drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22521);
/* harmony import */ var _drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15058);
/* harmony import */ var _kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27038);
/* harmony import */ var _not_deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43384);







/** What is not in the cluster as the revision says, by a dry run of the API server. */
const repairsOf = async (objects, namespace, kubernetes) => {
    const differences = await kubernetes.differences(namespace, objects);
    // What takes a new object is nothing that an upgrade could mend.
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
/** A rollback runs no upgrade hooks: those of an upgrade that was cut off are run by another one. */
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
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


/***/ }),

/***/ 59635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* unused harmony export differingPaths */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isContainer = (value) => typeof value === 'object' && value !== null;
/** The places where two objects differ. What stands there may be secret: see who is told. */
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58620);



/** The API server counts this up for every change; it is none by itself. */
const GENERATION = 'metadata.generation';
const isEnded = (job) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(job, 'status', 'conditions')).some((one) => ['Complete', 'Failed'].includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'type'))) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'status') === 'True');
/** A Job that has ended, or was taken away some time after, is done: no change of it means anything. */
const isDone = ({ kind, live, desired }) => {
    if (kind !== 'Job')
        return false;
    if (live === undefined)
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'spec', 'ttlSecondsAfterFinished') !== undefined;
    return isEnded(live);
};
/** What the cluster's own controllers fill in where a chart leaves it empty. */
const isFilledIn = ({ path, one, other }, desired) => {
    if (path === GENERATION)
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
 * What was changed in the cluster behind Helm's back. Values only where they are asked for, and those
 * of Secrets never: whoever reads the log need not be allowed to read the cluster.
 */
const liveChanges = (difference, showValues) => {
    const { kind, name, live, desired, refused } = difference;
    const target = `${kind}/${name}`;
    if (isDone(difference))
        return [];
    if (live === undefined) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFinding */ .rZ)({ action: 'create', target, description: 'missing in the cluster' }, kind)];
    }
    if (refused !== undefined) {
        if (kind === 'Job')
            return [];
        const told = `${refused}, which takes a new object`;
        const fields = [{ path: refused, told }];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields })];
    }
    const all = (0,_differing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesOf */ .g)(live, desired).filter((one) => !isFilledIn(one, desired));
    if (all.length === 0)
        return [];
    const isTold = showValues && kind !== 'Secret';
    const fields = all.map((one) => ({ path: one.path, told: isTold ? withValues(one) : one.path }));
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
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var finding = __webpack_require__(58620);
;// CONCATENATED MODULE: ./dist.src/stages/drift/manifest-changes.js




/** API version, namespace and kind of a key. */
const kindOf = (key) => key.split('/').slice(0, -1).join('/');
const keyed = (objects, namespace) => new Map(objects.map((object) => [
    [(0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')), (0,manifests/* namespaceOf */.N6)(object, namespace), (0,manifests/* nameOf */.Vb)(object)].join(' '),
    object,
]));
const parts = (value) => value.split(/(\d+)/);
/**
 * Whether texts differ in the number of the revision alone: Helm renders the next one, or 1 without a
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
/** The places where an object differs from what was deployed, without what makes no difference. */
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
    const fields = paths.map((path) => ({ path, told: path }));
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
/** A dry run of the upgrade; undefined where the cluster does not allow it. */
const dryRun = async (release, helm) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What an upgrade would change in the manifest of a release. A chart that asks the cluster for its APIs
 * or its objects, whether this is an upgrade, or for random values, renders otherwise than it was
 * deployed without having changed: a change is what shows each way that it is rendered.
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
/** What the scalers of the chart name; a ScaledObject of KEDA takes a Deployment where it names no kind. */
const scaledByChart = (objects, ofRelease) => objects
    .filter((object) => SCALERS.includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind'))))
    .map((object) => keyOf((0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'scaleTargetRef')));
/** What HPAs of the cluster name, whoever made them: KEDA makes one for each ScaledObject. */
const scaledInCluster = async (objects, ofRelease, kubernetes) => {
    const sized = objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)))];
    const found = namespaces.map(async (namespace) => {
        // Who may not list HPAs sees what they do as a change.
        const hpas = await kubernetes.list('hpa', namespace).catch(() => []);
        return hpas.map(({ target }) => keyOf(namespace, target));
    });
    return (await Promise.all(found)).flat();
};
/** The objects without the replicas of what an HPA scales, in the chart or not: they are its business. */
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
/** The value of the label. The count makes it another one for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
/** Undefined for what we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether what wrote the mark has surely ended: this process before, an earlier attempt of this run,
 * or an earlier step on the same runner, which works at one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'somebody who left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
};


/***/ })

};
