export const id = 2064;
export const ids = [2064];
export const modules = {

/***/ 42064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensureNodePool: () => (/* binding */ ensureNodePool)
});

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/taint.js
var kubernetes_taint = __webpack_require__(72876);
// EXTERNAL MODULE: ./dist.src/values/oci/cycling.js
var oci_cycling = __webpack_require__(18960);
// EXTERNAL MODULE: ./dist.src/values/oci/eviction-grace.js
var eviction_grace = __webpack_require__(44913);
// EXTERNAL MODULE: ./dist.src/values/oci/placement.js
var placement = __webpack_require__(82762);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-node-pool/inputs.js








const own = defaults/* defaults */.N['ensure-node-pool'];
/** How to replace virtual nodes; undefined, for never, unless one of the two inputs is given. */
const readCycling = (read, size) => {
    const surge = read.optional('cycling-surge', oci_cycling/* parseNodeAmount */.cV);
    const unavailable = read.optional('cycling-unavailable', oci_cycling/* parseNodeAmount */.cV);
    if (surge === undefined && unavailable === undefined)
        return undefined;
    const cycling = (0,oci_cycling/* cyclingOf */.lT)(surge, unavailable);
    const problem = (0,oci_cycling/* cyclingProblem */.Ht)(cycling, size);
    if (problem !== undefined) {
        const hint = 'For example cycling-surge 1 alone, or 0 with cycling-unavailable 1.';
        read.problem(`inputs "cycling-surge" and "cycling-unavailable": ${problem}`, hint);
    }
    return cycling;
};
/** The inputs that describe the pool; settings left out are not touched on an existing one. */
const readPool = (read) => {
    const group = (0,ocid/* ocidOf */.xh)('networksecuritygroup');
    const nodeSubnetId = read.required('node-subnet-id', (0,ocid/* ocidOf */.xh)('subnet'));
    const size = read.orDefault('node-pool-size', (0,input_text/* asInteger */.JU)(1, 1000), own['node-pool-size']);
    return {
        clusterId: read.required('cluster-id', (0,ocid/* ocidOf */.xh)('cluster')),
        name: read.required('node-pool-name', input_text/* asText */.e1),
        size,
        shape: read.orDefault('pod-shape', input_text/* asText */.e1, own['pod-shape']),
        nodeSubnetId,
        podSubnetId: read.withDefault('pod-subnet-id', (0,ocid/* ocidOf */.xh)('subnet'), nodeSubnetId),
        nodeGroupIds: read.has('nodes-nsg-ids') ? read.list('nodes-nsg-ids', group) : undefined,
        podGroupIds: read.has('pods-nsg-ids') ? read.list('pods-nsg-ids', group) : undefined,
        labels: read.pairs('node-labels'),
        taints: read.has('node-taints') ? read.list('node-taints', kubernetes_taint/* parseTaint */.k) : undefined,
        tags: read.pairs('node-pool-tags'),
        cycling: readCycling(read, size),
        replaces: read.orDefault('replace', (0,input_text/* asOneOf */.QU)('never', 'allow'), own.replace) === 'allow',
        evictionGrace: read.orDefault('eviction-grace', eviction_grace/* parseGrace */.k, own['eviction-grace']),
        placement: read.has('placement') ? read.list('placement', placement/* parsePlacement */.v) : undefined,
    };
};
/** The desired pool, and how long to wait for it. */
const readNodePool = (read) => ({
    pool: readPool(read),
    compartmentId: read.optional('compartment-id', (0,ocid/* ocidOf */.xh)('compartment', 'tenancy')),
    timeout: read.orDefault('timeout', duration/* parseDuration */.E, own.timeout),
    mode: read.withDefault('mode', (0,input_text/* asOneOf */.QU)('apply', 'plan'), 'apply'),
});

;// CONCATENATED MODULE: ./dist.src/actions/ensure-node-pool.js

/** Loads adapters and stage only once the inputs are valid. */
const ensureNodePool = {
    main: async (context) => {
        const inputs = context.readInputs(readNodePool);
        const { planAndApply } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9830), __webpack_require__.e(9529)]).then(__webpack_require__.bind(__webpack_require__, 55765));
        await planAndApply(inputs, context);
    },
};


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
// Made from each action.yml by npm run generate: change the default there.
/**
 * Defaults for what neither an input nor the environment file sets: by stage and input, in a user's
 * notation. A test checks the schema against this table.
 */
const defaults = {
    'build-push': {
        'max-parallel': '4',
        context: '.',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
        build: 'true',
        push: 'true',
        load: 'false',
        'scan-timeout': '15m',
        builder: 'auto',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
        mode: 'apply',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        replace: 'never',
        'eviction-grace': '15m',
        timeout: '20m',
        mode: 'apply',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        timeout: '10m',
        'expect-status': '200-399',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'k6-operator': 'auto',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
        'ready-timeout': '7m',
    },
};


/***/ }),

/***/ 72876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseTaint)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;
/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
const parseTaint = (text) => {
    const [, key, value = '', effect] = FORM.exec(text.trim()) ?? [];
    if (key !== undefined && effect !== undefined)
        return { key, value, effect };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'TAINT_INVALID',
        message: `"${text}" is not a taint`,
        hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
    });
};


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ cyclingProblem),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   cV: () => (/* binding */ parseNodeAmount),
/* harmony export */   lT: () => (/* binding */ cyclingOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE accepts them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in OKE's defaults: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** Why OKE would refuse it, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ }),

/***/ 44913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseGrace)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** OKE takes an hour at most. Milliseconds. */
const LONGEST = 60 * 60_000;
/** How long an eviction may take, in milliseconds. @throws ActionError DURATION_INVALID, INPUT_INVALID */
const parseGrace = (text) => {
    const grace = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (grace <= LONGEST)
        return grace;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is longer than OKE lets an eviction take`, 'Give at most 60m.');
};


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
const parseOcid = (text, ...kinds) => {
    const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`;
    const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`;
    const trimmed = text.trim();
    if (/\.\.\.|…/.test(trimmed)) {
        throw invalid(`"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`, example);
    }
    const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? [];
    if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
        throw invalid(`"${trimmed}" is not ${wanted}`, example);
    }
    if (unique.length < SHORTEST_UNIQUE_PART) {
        throw invalid(`"${trimmed}" is cut off: its last part has only ${unique.length} characters`, example);
    }
    const found = kind.toLowerCase();
    if (kinds.length > 0 && !kinds.includes(found)) {
        throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example);
    }
    return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() };
};
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ placedIn),
/* harmony export */   v: () => (/* binding */ parsePlacement)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Every availability domain of the region. */
const EVERYWHERE = 'all';
const FORM = /^([^=\s]+)(?:=([^=]+))?$/;
const FAULT_DOMAIN = /^FAULT-DOMAIN-[1-9]$/;
/**
 * One part of a placement: `AD-1`, `all`, or with fault domains `AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2`.
 * @throws ActionError INPUT_INVALID
 */
const parsePlacement = (text) => {
    const [, availabilityDomain, domains] = FORM.exec(text.trim()) ?? [];
    const faultDomains = domains?.split('+').map((one) => one.trim()) ?? [];
    const isRead = faultDomains.every((one) => FAULT_DOMAIN.test(one));
    const isOnce = new Set(faultDomains).size === faultDomains.length;
    if (availabilityDomain !== undefined && isRead && isOnce) {
        return { availabilityDomain, faultDomains };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a placement`, 'Write an availability domain, for example AD-1, or all; with fault domains AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2.');
};
/** The availability domain that a short or whole name means. */
const domainOf = (name, domains) => {
    const wanted = name.toLowerCase();
    return domains.find((domain) => {
        const whole = domain.toLowerCase();
        return whole === wanted || whole.endsWith(`-${wanted}`) || whole.endsWith(`:${wanted}`);
    });
};
/** The placement by the names of the region, and the names that it does not have, or has twice. */
const placedIn = (wanted, domains) => {
    const all = domains.toSorted();
    const found = wanted.flatMap(({ availabilityDomain: name, faultDomains }) => (name === EVERYWHERE ? all : [domainOf(name, all)]).map((availabilityDomain) => ({
        ...{ name, availabilityDomain, faultDomains },
    })));
    const names = found.map(({ availabilityDomain }) => availabilityDomain);
    const wrong = found.flatMap(({ name, availabilityDomain }, at) => availabilityDomain === undefined || names.indexOf(availabilityDomain) < at ? [name] : []);
    const placed = found.flatMap(({ availabilityDomain, faultDomains }) => availabilityDomain === undefined ? [] : [{ availabilityDomain, faultDomains }]);
    return { placed, wrong };
};


/***/ })

};
