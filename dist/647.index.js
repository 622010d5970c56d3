export const id = 647;
export const ids = [647];
export const modules = {

/***/ 70647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertScaling: () => (/* binding */ assertScaling)
});

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/verdict.js
var verdict = __webpack_require__(61024);
// EXTERNAL MODULE: ./dist.src/actions/assert-scaling/baseline.js
var baseline = __webpack_require__(10100);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __webpack_require__(20803);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/replicas.js
var replicas = __webpack_require__(7819);
;// CONCATENATED MODULE: ./dist.src/actions/assert-scaling/inputs.js






const own = defaults/* defaults */.N['assert-scaling'];
/** What is expected of which HPAs, and by when. */
const readScaling = (read) => ({
    namespace: read.required('namespace', input_text/* asText */.e1),
    expect: read.orDefault('expect', (text) => (0,input_lists/* itemsOf */.S3)('expect', text).map(replicas/* asReplicas */.i_), own.expect),
    terms: {
        within: read.orDefault('within', duration/* parseDuration */.E, own.within),
        backTo: read.optional('back-to', (0,input_text/* asInteger */.JU)(0)),
        backWithin: read.orDefault('back-within', duration/* parseDuration */.E, own['back-within']),
        nodes: read.optional('nodes', (0,input_text/* asInteger */.JU)(2)),
        faultDomains: read.optional('fault-domains', (0,input_text/* asInteger */.JU)(2, 3)),
        noRestarts: read.orDefault('no-restarts', input_text/* asFlag */.v0, own['no-restarts']),
    },
    baseline: (0,baseline/* readBaselineInputs */.t)(read),
    ready: read.orDefault('ready-timeout', duration/* parseDuration */.E, own['ready-timeout']),
    context: read.optional('kube-context', input_text/* asText */.e1),
});

;// CONCATENATED MODULE: ./dist.src/actions/assert-scaling.js



/** Loads adapters and stage only once the inputs are valid. */
const assertScaling = {
    main: async (context) => {
        const inputs = context.readInputs(readScaling);
        const before = await (0,baseline/* openBaseline */.E)(inputs.baseline, context);
        const stage = context.log.stage('assert-scaling');
        const [{ watch }, { publishFailure, publishScaling }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9539), __webpack_require__.e(9792), __webpack_require__.e(8569), __webpack_require__.e(9950)]).then(__webpack_require__.bind(__webpack_require__, 21496)),
            Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(3400), __webpack_require__.e(5432)]).then(__webpack_require__.bind(__webpack_require__, 46056)),
        ]);
        let unfinished;
        const report = await watch(inputs, stage, context, (seen) => (unfinished = seen)).catch(async (error) => {
            await publishFailure(error, unfinished, context);
            throw error;
        });
        const failure = await publishScaling(report, before, context);
        if (failure !== undefined)
            throw failure;
        stage.done(report.verdicts.map(verdict/* describeVerdict */.XZ).join('; '));
    },
};


/***/ }),

/***/ 10100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBaseline),
/* harmony export */   t: () => (/* binding */ readBaselineInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(254);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55377);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34056);
/* harmony import */ var _values_share_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12084);








const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaults */ .N['assert-scaling'];
const readBaselineInputs = (read) => ({
    path: read.optional('baseline', _values_path_js__WEBPACK_IMPORTED_MODULE_6__/* .asPath */ .w2),
    margin: read.orDefault('baseline-margin', _values_share_js__WEBPACK_IMPORTED_MODULE_7__/* .asShare */ .S, own['baseline-margin']),
    isFailure: read.orDefault('fail-on-regression', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asFlag */ .v0, own['fail-on-regression']),
});
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
/**
 * Reads the timeline of the earlier run. The very first run has none, which is not a failure.
 * @throws ActionError BASELINE_INVALID
 */
const openBaseline = async ({ path, margin, isFailure }, { environment, log }) => {
    if (path === undefined)
        return undefined;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'GITHUB_WORKSPACE') ?? '.', path);
    const file = (await isFolder(place)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'timeline.json') : place;
    const text = await (0,_clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(file);
    if (text === undefined) {
        log.info(`${path} does not exist yet: there is no earlier run to compare with`);
        return undefined;
    }
    // The schema loads a library that nothing else here needs.
    const { readTimeline } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 71627));
    return { timeline: readTimeline(path, text), margin, isFailure };
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 61024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
const fail = (code, message, hint) => {
    return { passed: false, code, message, hint };
};
/** The verdict of a watch that was ended early; what was proven remains proven. */
const unfinished = (verdict) => {
    if (verdict.passed)
        return verdict;
    const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`;
    const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again');
    return { ...verdict, ...reason, neededRate: undefined };
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Means every HPA of the release that is not named separately. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
};


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share as a percentage or a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ })

};
