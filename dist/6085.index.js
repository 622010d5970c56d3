export const id = 6085;
export const ids = [6085];
export const modules = {

/***/ 43165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stageLogs)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13776);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const resultLine = ({ name, outcome, failure }, evidence) => {
    if (outcome === 'success')
        return (0,_stages_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStage */ .a)(name, evidence);
    if (outcome === 'cancelled')
        return 'stopped';
    return `failed: ${failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l ? failure.code : 'UNEXPECTED'}`;
};
/** One group for each stage, written when it ends, so that stages beside each other never mix. */
const stageLogs = (log, evidence) => {
    const open = new Map();
    const logOf = (name) => {
        const stage = open.get(name) ?? log.parallelStage(name);
        open.set(name, stage);
        return stage;
    };
    return {
        progress: logOf,
        started: (name) => void logOf(name),
        ended: (result) => logOf(result.name).done(resultLine(result, evidence)),
    };
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

/***/ 37296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ fetchRegistryToken),
/* harmony export */   H0: () => (/* binding */ bearerUser),
/* harmony export */   U$: () => (/* binding */ registryHost)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);


/** Docker's user name for a bearer token of OCIR. */
const bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(realm, domain)}`;
const tokenIn = (answer) => {
    const token = answer.has('accessToken') ? answer.text('accessToken') : answer.text('token');
    const expiresIn = answer.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scopes narrow what the token is good for: `repository:<namespace>/<path>:pull,push`; sent with
 * spaces between them (that the service takes several is unconfirmed)
 * @throws ActionError OCI_*
 */
const fetchRegistryToken = (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .anObject */ .jz)(tokenIn));
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

/***/ 94477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/answer/await-answers.js
var await_answers = __webpack_require__(79799);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var network_url = __webpack_require__(86615);
;// CONCATENATED MODULE: ./dist.src/stages/load/k6-settings.js
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const OVERHEAD = 120_000;
/** Returns what every script is told. */
const environmentOf = ({ url, ratePerSecond, durationMilliseconds }) => ({
    BASE_URL: url,
    RATE: String(ratePerSecond),
    DURATION: `${Math.round(durationMilliseconds / 1000)}s`,
});

// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
;// CONCATENATED MODULE: ./dist.src/stages/load/exit-codes.js
/** What an exit code of k6 means; any other one is a failure without further meaning. */
const k6ExitCodes = {
    99: {
        code: 'LOAD_THRESHOLD_CROSSED',
        meaning: 'a threshold was crossed',
        hint: 'see the figures above; relax the threshold or send fewer requests per second',
    },
    104: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'k6 could not use the configuration of the script',
        hint: 'run `k6 inspect` on the script',
    },
    105: {
        code: 'LOAD_ABORTED',
        meaning: 'k6 was stopped from outside',
        hint: 'the job was cancelled or ran into its time limit',
    },
    107: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'the script threw an exception',
        hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
    },
    108: {
        code: 'LOAD_ABORTED',
        meaning: 'the script called test.abort()',
        hint: 'see its message above',
    },
    110: {
        code: 'LOAD_MARKED_FAILED',
        meaning: 'the script marked the test as failed',
        hint: 'see its message above',
    },
};

;// CONCATENATED MODULE: ./dist.src/stages/load/live-line.js
/** Seconds that a line of figures is made of. */
const SECONDS = 5;
/** What the load does now, to follow a text: `: 80.0 req/s, p95 up to 41 ms, 0 of the last 400 failed`. */
const describeNow = (sent) => {
    const recent = sent.recent(SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const ended = sum((second) => second.ended);
    if (ended === 0)
        return recent.length === 0 ? '' : ': nothing answers';
    const failed = sum((second) => second.failed);
    const dropped = sum((second) => second.dropped);
    const slowest = Math.max(...recent.map(({ p95Milliseconds = 0 }) => p95Milliseconds));
    const never = dropped === 0 ? '' : `, ${dropped} never sent`;
    return (`: ${(ended / recent.length).toFixed(1)} req/s, p95 up to ${Math.round(slowest)} ms, ` +
        `${failed} of the last ${ended} failed${never}`);
};

// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
;// CONCATENATED MODULE: ./dist.src/stages/load/script.js



/** Milliseconds after which a request is given up. */
const TIMEOUT = 10_000;
/**
 * A k6 script with arrival rates. Virtual users are there for answers of up to two seconds (making more
 * meanwhile costs requests), and at most for ten, when a request is given up; if they run out, iterations
 * are dropped, which is a threshold of its own: a load that silently sends less than promised would prove
 * nothing. What `${NAME}` in headers and bodies stands for is put in by k6, from its environment, so that
 * no secret is in the script.
 */
function loadScript(options) {
    const { ratePerSecond, thinkMilliseconds: think = 0 } = options;
    const users = Math.max(20, Math.ceil(ratePerSecond * (2 + think / 1000)));
    const settings = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        scenarios: {
            load: {
                ...arrivals(options),
                preAllocatedVUs: users,
                maxVUs: users * 5,
            },
        },
        thresholds: thresholds(options),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'
import { sleep } from 'k6'

export const options = ${JSON.stringify(settings, null, 2)}

const fill = (text) => text.replace(/\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}/g, (_, name) => __ENV[name])
const calls = ${JSON.stringify(callsOf(options), null, 2)}
for (const call of calls) {
  for (const name of Object.keys(call.headers)) call.headers[name] = fill(call.headers[name])
  if (call.body !== null) call.body = fill(call.body)
  call.expected = http.expectedStatuses(...call.statuses)
}

export default function () {
  let chance = Math.random() * calls.reduce((sum, { weight }) => sum + weight, 0)
  const { method, url, body, headers, expected } =
    calls.find(({ weight }) => (chance -= weight) < 0) ?? calls[0]
  http.request(method, url, body, { headers, timeout: '${TIMEOUT / 1000}s', responseCallback: expected })
  ${think === 0 ? '' : `sleep(${think / 1000})`}
}
`;
}
const callsOf = ({ url, calls }) => calls.map(({ method, path, weight, headers = {}, body = null, statuses = network_statuses/* GOOD */.yq }) => ({
    ...{ method, weight, headers, body },
    url: (0,network_url/* joinUrl */.w)(url, path),
    statuses: statuses.map(([min, max]) => ({ min, max })),
}));
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
/** k6 takes whole numbers only; where a rate is none by the second, all are given by the minute. */
function arrivals(options) {
    const steps = (0,profile/* stepsOf */.B_)(options);
    const isWhole = steps.every(({ perSecond }) => Number.isInteger(perSecond));
    const timeUnit = isWhole ? '1s' : '1m';
    const rateOf = (perSecond) => Math.ceil(perSecond * (isWhole ? 1 : 60) - 1e-9);
    const [first] = steps;
    if (first !== undefined && steps.length === 1 && !first.isRamp) {
        const duration = seconds(first.milliseconds);
        return { executor: 'constant-arrival-rate', rate: rateOf(first.perSecond), timeUnit, duration };
    }
    const stages = steps.flatMap(({ perSecond, milliseconds, isRamp }, index) => {
        const target = rateOf(perSecond);
        const jump = isRamp || target === rateOf(steps[index - 1]?.perSecond ?? perSecond);
        const hold = { target, duration: seconds(milliseconds) };
        return jump ? [hold] : [{ target, duration: '0s' }, hold];
    });
    const startRate = rateOf((0,profile/* firstRate */.Rf)(steps));
    return { executor: 'ramping-arrival-rate', startRate, timeUnit, stages };
}
function thresholds(options) {
    const bounds = {
        http_req_failed: [`rate<=${options.maxFailedRate}`],
        dropped_iterations: [`count<=${Math.floor((0,profile/* expectedRequests */.F5)(options) * 0.01)}`],
    };
    if (options.maxP95Milliseconds !== undefined) {
        bounds['http_req_duration'] = [`p(95)<${options.maxP95Milliseconds}`];
    }
    return bounds;
}

// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
;// CONCATENATED MODULE: ./dist.src/stages/load/warm-up.js





/**
 * Sends the requests of a load at the rate that it begins with, for some time before it. A run of k6 of
 * its own: neither figures nor thresholds, nor what is shown of the load, know of it. What goes wrong
 * in it is seen in the load, which follows in any case.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if k6 did not end by itself
 */
const warmUp = async (load, { k6, clock }, progress, signal) => {
    const { url, calls, thinkMilliseconds, warmUpMilliseconds: duration = 0 } = load;
    if (duration === 0)
        return;
    const ratePerSecond = (0,profile/* firstRate */.Rf)((0,profile/* stepsOf */.B_)(load));
    const shape = { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: 0 };
    const options = { url, calls, thinkMilliseconds, ...shape, maxFailedRate: 1 };
    progress.info(`warming up for ${(0,values_duration/* formatDuration */.a)(duration)} at ${ratePerSecond} req/s, not counted`);
    const limits = { timeout: duration + OVERHEAD, signal };
    const running = k6.run({ text: loadScript(options) }, environmentOf(options), limits, {
        onLine: () => undefined,
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, () => progress.waiting('the warm-up to end'));
};

;// CONCATENATED MODULE: ./dist.src/stages/load/target-down.js

/** Seconds for which next to everything has to fail. */
const target_down_SECONDS = 10;
/** Share of requests that is next to everything. */
const ALL = 0.99;
/**
 * Whether the target is clearly down: next to everything has failed for some time, and so much of the
 * whole that the load can no longer pass. A first replica that is overrun until others come may pass yet.
 */
const isTargetDown = (sent, shape, maxFailedRate) => {
    const recent = sent.recent(target_down_SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const isFailing = sum(({ failed }) => failed) >= sum(({ ended }) => ended) * ALL;
    if (recent.length < target_down_SECONDS || !isFailing)
        return false;
    const failed = sent.seconds().reduce((all, second) => all + second.failed, 0);
    return failed > (0,profile/* expectedRequests */.F5)(shape) * maxFailedRate;
};

// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var load_summary = __webpack_require__(45615);
;// CONCATENATED MODULE: ./dist.src/stages/load.js











const nothingSent = { seconds: () => [], recent: () => [] };
/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, { onStart, signal, isEnough } = {}) => {
    const isOwnScript = request.script !== undefined;
    await requireTarget(firstUrl(request), probe, isOwnScript, progress);
    await warmUp(request, { k6, clock }, progress, signal);
    const script = request.script === undefined ? { text: loadScript(request) } : { path: request.script };
    const ending = new AbortController();
    const options = {
        timeout: request.durationMilliseconds + OVERHEAD,
        ...{ signal, interrupt: ending.signal },
    };
    let sent = nothingSent;
    let stop;
    const observer = {
        onLine: (line) => (line.trim() === '' ? undefined : progress.info(line)),
        onSent: (load) => {
            sent = load;
            onStart?.(load);
        },
    };
    const tick = () => {
        const { ratePerSecond } = request;
        progress.waiting(`the load of ${ratePerSecond} req/s to end${describeNow(sent)}`);
        stop ??= whyStop(request, sent, isEnough);
        if (stop !== undefined)
            ending.abort();
    };
    const running = k6.run(script, environmentOf(request), options, observer);
    return judgeLoad(await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, tick), isOwnScript, stop);
};
const firstUrl = ({ url, calls: [first] }) => (0,network_url/* joinUrl */.w)(url, first?.path ?? '/');
const whyStop = (request, sent, isEnough) => {
    if (isEnough?.() === true)
        return 'enough';
    const { script, abortOnFail = false, maxFailedRate } = request;
    // A script of the user has thresholds of its own.
    if (script !== undefined || !abortOnFail)
        return undefined;
    return isTargetDown(sent, request, maxFailedRate) ? 'down' : undefined;
};
/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (url, probe, isOwnScript, progress) => {
    const answer = await probe({ url });
    if ('status' in answer && answer.status < 500)
        return;
    const said = (0,await_answers/* describeAnswer */.O)(answer);
    if (isOwnScript) {
        progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`);
        return;
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
/** k6 ends with a code of its own where it was asked to; what was sent until then is judged. */
const isStopped = ({ exitCode }, summary, stop) => stop === 'enough' && exitCode === 105 && summary?.crossed.length === 0;
const targetDown = (summary) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_DOWN',
    message: `the load was stopped, because next to everything failed for 10 s${summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`}`,
    hint: 'Look at the pods and their logs; start from more replicas or let the rate rise with "ramp". "abort-on-fail: false" sends the whole load in any case.',
});
/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
const judgeLoad = (result, isOwnScript, stop) => {
    const { seconds } = result;
    const summary = result.summary === undefined ? undefined : (0,load_summary/* parseSummary */.W)(result.summary);
    const isGood = result.exitCode === 0 || isStopped(result, summary, stop);
    if (isGood && stop !== 'down' && summary !== undefined && hasDone(summary, isOwnScript)) {
        return { summary, seconds, failure: undefined };
    }
    if (stop === 'down')
        return { summary, seconds, failure: targetDown(summary) };
    const known = k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new action_error/* ActionError */.l({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, seconds, failure };
};


/***/ }),

/***/ 13281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LoadState)
/* harmony export */ });
/** Seconds that the rate of a load which is still sent is taken from. */
const RECENT = 15;
/** How far the load is: written by the load, read by the watch beside it. */
class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #isEnough = false;
    #hasFailed = false;
    #rate;
    #sent;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = (sent) => {
        this.#started = true;
        this.#sent = sent;
    };
    /** `requestsPerSecond` that were really sent, if any were. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    /** Told by the watch once all that the load is sent for is shown. */
    enough = () => {
        this.#isEnough = true;
    };
    isEnough() {
        return this.#isEnough;
    }
    started() {
        return this.#started;
    }
    ended() {
        return this.#ended;
    }
    failed() {
        return this.#hasFailed;
    }
    requestsPerSecond() {
        return this.#ended ? this.#rate : this.#rateNow();
    }
    seconds() {
        return this.#sent?.seconds() ?? [];
    }
    /** Of the newest seconds, which the metrics of the moment are of too. */
    #rateNow() {
        const recent = this.#sent?.recent(RECENT) ?? [];
        const ended = recent.reduce((sum, second) => sum + second.ended, 0);
        return ended === 0 ? undefined : ended / recent.length;
    }
}


/***/ }),

/***/ 64459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipelineStages)
});

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push/known-images.js
var known_images = __webpack_require__(43078);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 34 modules
var deploy = __webpack_require__(83035);
// EXTERNAL MODULE: ./dist.src/stages/network/ensure-network.js + 2 modules
var ensure_network = __webpack_require__(6331);
// EXTERNAL MODULE: ./dist.src/stages/network/review-rules.js + 1 modules
var review_rules = __webpack_require__(60516);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 3 modules
var ensure_node_pool = __webpack_require__(92518);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 2 modules
var service_traffic = __webpack_require__(16617);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/balancer-obstacles.js

const leadsToPods = ({ from, to }, isReached) => from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer');
/** Where clients are is not known: pods stand for those of an internal one, whose egress says nothing. */
const atOurEnd = (path) => path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path;
/**
 * What keeps requests from coming to the pods through a load balancer, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded: clients do come to it then
 */
const balancerObstacles = (report, isReached) => [...(0,path_report/* closedPaths */.tF)(report), ...(0,path_report/* pendingPaths */.Ck)(report)]
    .filter((path) => leadsToPods(path, isReached))
    .map(atOurEnd)
    .flatMap((path) => (0,path_report/* obstacles */.Bw)(path).map((one) => `${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${one}`));

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var places = __webpack_require__(60570);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var pipeline_settings = __webpack_require__(13924);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/balancer-paths.js












/** Where the cloud controller manager makes groups of its own, whose rules are not known here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode';
const hasOwnGroups = (object) => (0,json.at)(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG';
/** The network with what the Services themselves say of listeners, clients and load balancer. */
const settingsOf = (network, objects) => {
    const settings = (0,pipeline_settings/* networkSettings */.eg)(network);
    const traffic = (0,service_traffic/* serviceTraffic */.$)(objects);
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic;
    return {
        ...settings,
        ...{ listeners, udpListeners, loadBalancer },
        ...(clients.length === 0 ? {} : { clients }),
        attachedGroups: { 'load-balancer': groups },
        balancerSubnets: subnets,
    };
};
/**
 * What keeps requests from coming through the load balancers of a release, as the network is now, one
 * sentence each; undefined where the environment describes no network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
const balancerPaths = async (environment, clients, { objects, isReached }) => {
    const { network } = environment;
    const clusterId = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (network === undefined || clusterId === undefined)
        return undefined;
    if (objects.some(hasOwnGroups))
        return undefined;
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    const settings = { ...settingsOf(network, objects), pools: await (0,read_pools/* readPools */.aG)(engine, cluster) };
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const { target } = await (0,role_groups/* resolveGroups */.bq)((0,network_target/* networkTarget */.Oq)(settings, cluster), snapshot);
    const view = await (0,observe_paths/* observePaths */.L)((0,places/* placesOf */.e)(target), snapshot, target);
    return balancerObstacles((0,path_report/* reportPaths */.Rs)(view, target), isReached);
};

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling.js + 3 modules
var assert_scaling = __webpack_require__(21297);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/judgement.js + 3 modules
var judgement = __webpack_require__(33504);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/regression.js
var regression = __webpack_require__(44810);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/prepare.js + 8 modules
var prepare = __webpack_require__(14380);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 6 modules
var load = __webpack_require__(94477);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var load_request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/proof-stages.js














/** Milliseconds that an HPA may take to shrink after an earlier load: it keeps its size for five minutes. */
const READY_TIMEOUT = (0,duration/* parseDuration */.E)(defaults/* defaults */.N['assert-scaling']['ready-timeout']);
const hostOf = (url) => url && new URL(url).hostname;
const loadUrl = ({ environment, evidence, loadTargets }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    const host = hostOf(url) ?? '';
    const allowed = [...loadTargets, hostOf(evidence.release?.url)];
    if (url !== undefined && allowed.includes(host))
        return url;
    if (url !== undefined) {
        throw new action_error/* ActionError */.l({
            code: 'LOAD_TARGET_NOT_ALLOWED',
            message: `load.url names ${host}, which is not the address of the release`,
            hint: `If the load may go there, give ${host} in the input "allow-target". No request was sent.`,
        });
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** Set against the most CPU that was seen, which is that of the full rate; the user's script has no ramp that we know. */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? (0,profile/* fullRate */.ME)(mean, request) : mean;
/** Sends the load. Its figures are kept also if a threshold was crossed. */
const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = (0,load_request/* loadRequest */.W)(environment.load, loadUrl(pipeline));
    const progress = pipeline.progress('load');
    const { summary, failure } = await (0,load/* runLoad */.e)(request, clients, progress, {
        onStart: (sent) => {
            evidence.sent = sent;
            loadState.start(sent);
        },
        signal: run.signal,
        isEnough: () => environment.load?.until === 'scaled' && loadState.isEnough(),
    });
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary && rateOf(summary, request), failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
/**
 * A load that was sent and failed has still shown something of the scaling: then the watch ends by
 * itself, with its judgement, instead of being stopped.
 */
const watchSignal = (run, { loadState }) => {
    const stop = new AbortController();
    const pass = () => {
        if (!loadState.failed())
            stop.abort(run.signal.reason);
    };
    run.signal.addEventListener('abort', pass, { once: true });
    if (run.signal.aborted)
        pass();
    return stop.signal;
};
/** Where the pool is described, the limit of its nodes may say that there is no room for the proof. */
const warnOfLimit = async (pipeline, progress) => {
    const { environment, clients, plan } = pipeline;
    if (environment.scaling === undefined || plan.nodePool === undefined)
        return;
    const wanted = (0,pipeline_settings/* expectations */.Eu)(environment.scaling).reduce((sum, { atLeast = 0 }) => sum + atLeast, 0);
    const { compartmentId } = plan.nodePool.target;
    const problem = await (0,limits/* tooManyPods */.y3)(wanted, compartmentId, await clients.engine());
    if (problem !== undefined)
        progress.warning(problem);
};
/** Watches the HPAs; the load starts once the watch is under way. */
const runAssertScaling = async (pipeline, run) => {
    const { environment, clients, evidence, picked, loadState } = pipeline;
    const { release, scaling } = environment;
    if (release === undefined || scaling === undefined)
        return;
    const progress = pipeline.progress('assert-scaling');
    await warnOfLimit(pipeline, progress);
    const { kubernetes } = await clients.connect();
    const { clock } = clients;
    const { namespace } = release;
    const expected = (0,pipeline_settings/* expectations */.Eu)(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const wanted = { namespace, expectations: expected, release: evidence.release?.name };
    const prepared = await (0,prepare/* prepareScaling */.x)(wanted, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : judgement/* foreignLoad */.v;
    const signal = watchSignal(run, pipeline);
    const keep = (report) => void (evidence.scaling = report);
    const tools = { clock, progress, signal, onUnfinished: keep };
    const watching = (0,assert_scaling/* watchScaling */.xO)(prepared, kubernetes, load, tools);
    run.ready();
    const report = await watching;
    keep(report);
    const failure = (0,assert_scaling/* scalingFailure */.I1)(report);
    const worse = compareWithBefore(pipeline, report);
    if (failure !== undefined)
        throw failure;
    if (worse !== undefined)
        throw worse;
};
/** Notes how the run differs from an earlier one; returns the failure, if that is one. */
const compareWithBefore = ({ before, evidence }, report) => {
    if (before === undefined)
        return undefined;
    const { timeline, margin } = before;
    const comparison = (0,compare/* compare */.UD)(timeline, (0,timeline_file/* timelineFile */.O)(report, evidence.load, 'success'), margin);
    evidence.earlier = { timeline, comparison };
    return (0,regression/* regression */.y)(comparison, before);
};

;// CONCATENATED MODULE: ./dist.src/stages/pipeline/pipeline-stages.js











const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, builds } = pipeline;
    const planned = builds.flatMap((build, at) => {
        const own = plan.repositories?.[at];
        return own === undefined ? [] : [{ ...build, plan: own }];
    });
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = (0,several/* buildSeveral */.R)(planned, { repositories, builder, images: clients.images, signer: clients.signer, clock: clients.clock }, {
        ...{ progress, signal: run.signal, atMost: Number(defaults/* defaults */.N['build-push']['max-parallel']) },
        changed: (change) => run.changed(asText(change)),
        pushed: (one) => {
            if (!one.image.isUnchanged)
                run.changed(`push ${one.image.reference}`);
            evidence.images = [...(evidence.images ?? []), one];
        },
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clients.clock, work, () => progress.waiting('the build'));
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    evidence.findings = plan.network.findings.map(review_rules/* findingText */.N);
    const routes = plan.network.routeFaults.map(review_routes/* routeFindingText */.mM);
    for (const text of [...plan.network.warnings, ...routes, ...evidence.findings]) {
        progress.warning(text);
    }
    const applied = await (0,ensure_network/* applyEnsureNetwork */.V)(plan.network, {
        client: await clients.network(),
        clock: clients.clock,
        progress,
    });
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { plan, clients, evidence, environment } = pipeline;
    const timeout = environment['node-pool']?.timeout;
    if (plan.nodePool === undefined || timeout === undefined)
        return;
    const { clock } = clients;
    const progress = pipeline.progress('ensure-node-pool');
    for (const text of plan.nodePool.warnings)
        progress.warning(text);
    await (0,ensure_node_pool/* applyEnsureNodePool */.$)(plan.nodePool, {
        client: await clients.engine(),
        clock,
        progress,
        deadline: clock.now() + timeout,
        signal: run.signal,
        changed: (change) => run.changed(asText(change)),
        seen: (pool) => void (evidence.nodePool = pool),
    });
};
const runDeploy = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const connection = await clients.connect();
    const { probe, runs, clock } = clients;
    const readPaths = (silent) => balancerPaths(environment, clients, silent);
    await (0,deploy/* deploy */.g)(pipeline.deployRequest((0,known_images/* knownImages */.w)(environment, evidence.images)), { ...connection, probe, runs, clock, readPaths }, pipeline.progress('deploy'), {
        signal: run.signal,
        changed: run.changed,
        reached: (release) => void (evidence.release = release),
    });
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    deploy: runDeploy,
    load: runLoadStage,
    'assert-scaling': runAssertScaling,
};
/** The picked stages as the graph runs them. */
const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePaths)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


class PathReader {
    #snapshot;
    #needsVcn;
    constructor(snapshot, needsVcn) {
        this.#snapshot = snapshot;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const group = (id) => this.#snapshot.group(id, subnetIds[0] ?? '');
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map(group)),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const snapshot = this.#snapshot;
        const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
            this.#routeTable(ids.routeTableId),
            this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#snapshot.routeTable(id);
        const found = routes.map(async (route) => ({
            ...route,
            gateway: await this.#snapshot.gateway(route.gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
const observePaths = async (places, snapshot, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN).some(_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateBlock */ .VO);
    const reader = new PathReader(snapshot, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
};


/***/ }),

/***/ 45208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tF: () => (/* binding */ closedPaths),
  Bw: () => (/* binding */ obstacles),
  az: () => (/* binding */ pathsOutput),
  Ck: () => (/* binding */ pendingPaths),
  Rs: () => (/* binding */ reportPaths),
  xQ: () => (/* binding */ routeFindingsOutput),
  nR: () => (/* binding */ trafficText),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var network_ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic.js + 4 modules
var traffic = __webpack_require__(52582);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic-row.js
var traffic_row = __webpack_require__(85781);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/paths.js



const overUdp = (packets) => ({
    ...packets,
    id: `${packets.id}-udp`,
    protocol: network_ports/* UDP */.e0,
});
const packetsOf = ({ id, ports, isUdp }, options) => {
    const { listeners, udpListeners } = options;
    if (ports === 'listeners') {
        const listener = (port) => ({
            id: `${id}-${port}`,
            protocol: network_ports/* TCP */.qi,
            ports: (0,network_ports/* onePort */.U$)(port),
        });
        return [...listeners.map(listener), ...udpListeners.map((port) => overUdp(listener(port)))];
    }
    if (ports === 'node-ports') {
        const nodePorts = { id, protocol: network_ports/* TCP */.qi, ports: network_ports/* NODE_PORTS */.Q8 };
        return udpListeners.length > 0 ? [nodePorts, overUdp(nodePorts)] : [nodePorts];
    }
    return [{ id, protocol: isUdp ? network_ports/* UDP */.e0 : network_ports/* TCP */.qi, ports }];
};
const pathsOf = (row, shape, options) => {
    const isMissing = row.from === 'api-clients' && options.apiClients.length === 0;
    const doesApply = (0,traffic_row/* applies */.Br)(row, shape);
    const paths = (row.paths ?? []).filter(({ isOptional }) => doesApply || isOptional);
    return paths.flatMap((path) => (isMissing ? [] : packetsOf(path, options)).map((packets) => ({
        ...packets,
        from: row.from,
        to: row.to,
        why: path.why,
        symptom: path.symptom,
        isOptional: !doesApply,
    })));
};
/** In the order in which a request meets them. */
const senders = [
    'clients',
    'api-clients',
    'load-balancer',
    'nodes',
    'pods',
    'endpoint',
];
/** Every path that matters in this network, sender by sender. */
const wantedPaths = (shape, options) => {
    const rows = (0,traffic/* trafficOf */.t)(shape).toSorted((a, b) => senders.indexOf(a.from) - senders.indexOf(b.from));
    return rows.flatMap((row) => pathsOf(row, shape, options));
};

// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
// EXTERNAL MODULE: ./dist.src/stages/reachability/judge-route.js
var judge_route = __webpack_require__(86243);
// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
// EXTERNAL MODULE: ./dist.src/values/network/packets.js
var network_packets = __webpack_require__(88471);
// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/stages/reachability/flow.js
var reachability_flow = __webpack_require__(31794);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/judge-rules.js





const opposite = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
const judge_rules_text = ({ rule, holder }) => `${(0,security_rule/* describeRule */.I)(rule)} (${(0,rules_in_place/* holderText */.ii)(holder)})`;
const heldBy = (end) => (0,reachability_flow/* sourcesOf */.u0)(end).flatMap((holder) => holder.rules.map((rule) => ({ rule, holder })));
class EndJudge {
    #flow;
    #direction;
    #end;
    #peer;
    #held;
    constructor(flow, direction) {
        this.#flow = flow;
        this.#direction = direction;
        this.#end = direction === 'EGRESS' ? flow.from : flow.to;
        this.#peer = direction === 'EGRESS' ? flow.to : flow.from;
        this.#held = heldBy(this.#end);
    }
    /** A stateless rule beats a stateful one, and lets no answer through by itself. */
    judge(block) {
        const packets = this.#packets(this.#direction, (0,reachability_flow/* clientPorts */.y7)(this.#flow.from), block);
        const boxOf = ({ rule }) => (0,network_packets/* ruleBox */.A7)(rule, packets);
        const wanted = [{ first: block.first, last: block.last, ...this.#flow.ports }];
        const untracked = this.#held.filter(({ rule }) => rule.isStateless);
        const tracked = this.#held.filter(({ rule }) => !rule.isStateless);
        const first = (0,network_packets/* cover */.Iv)(wanted, untracked, boxOf);
        const second = (0,network_packets/* cover */.Iv)(first.rest, tracked, boxOf);
        const unanswered = first.parts.flatMap(({ rule, box }) => this.#unanswered(rule, box, block));
        const used = [...first.parts, ...second.parts].map(({ rule }) => judge_rules_text(rule));
        return {
            by: [...new Set(used)],
            missing: [
                ...second.rest.map((box) => this.#missing(this.#direction, box, block)),
                ...unanswered,
            ],
        };
    }
    #packets(direction, sourcePorts, block) {
        const { groups, service, isRelay } = this.#peer;
        // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
        const groupIds = isRelay === true ? [] : groups.map(({ id }) => id);
        return {
            direction,
            protocol: this.#flow.protocol,
            sourcePorts,
            peer: { block, groupIds, service },
        };
    }
    #unanswered(held, { first, last, min, max }, block) {
        const direction = opposite[this.#direction];
        const packets = this.#packets(direction, { min, max }, block);
        const boxOf = ({ rule }) => (0,network_packets/* ruleBox */.A7)(rule, packets);
        const wanted = [{ first, last, ...(0,reachability_flow/* clientPorts */.y7)(this.#flow.from) }];
        return (0,network_packets/* cover */.Iv)(wanted, this.#held, boxOf).rest.map((box) => ({
            ...this.#missing(direction, box, block),
            answersTo: judge_rules_text(held),
        }));
    }
    #missing(direction, { first, last, min, max }, block) {
        return {
            direction,
            protocol: this.#flow.protocol,
            ports: { min, max },
            // What other rules cut out of the internet is of no use to name.
            peer: this.#peer.subnet === undefined
                ? (this.#peer.service ?? block.text)
                : (0,address_range/* formatRange */.Lu)(block.version, first, last),
            subnet: this.#end.subnet?.name ?? this.#end.label,
            holders: (0,reachability_flow/* sourcesOf */.u0)(this.#end).map(rules_in_place/* holderText */.ii),
        };
    }
}
/** The rules at one end of a flow. An end outside of the VCN has none, and needs none. */
const judgeRules = (flow, direction) => {
    const [end, peer] = direction === 'EGRESS' ? [flow.from, flow.to] : [flow.to, flow.from];
    if (end.subnet === undefined)
        return { by: [], missing: [] };
    const judge = new EndJudge(flow, direction);
    const verdicts = (0,reachability_flow/* blocksOf */.SH)(peer).map((block) => judge.judge(block));
    const missing = verdicts.flatMap((verdict) => verdict.missing);
    const distinct = new Map(missing.map((rule) => [JSON.stringify(rule), rule]));
    return {
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: [...distinct.values()],
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/reachability/judge-paths.js





const LABELS = {
    clients: 'clients',
    'api-clients': 'API clients',
    anywhere: 'internet',
    services: 'Oracle services',
    endpoint: 'Kubernetes API',
    nodes: 'nodes',
    pods: 'pods',
    'load-balancer': 'load balancer',
    database: 'database',
};
const THROUGH_LOAD_BALANCER = 'clients, through the load balancer';
const outside = (label, blocks) => ({
    label,
    groups: [],
    blocks,
});
class Ends {
    #view;
    #options;
    constructor(view, options) {
        this.#view = view;
        this.#options = options;
    }
    /** Who sends to whom. */
    pairs({ from, to }) {
        const sendersTo = (end) => {
            if (from !== 'clients')
                return this.#of(from);
            return to === 'load-balancer' ? this.#clientsOf(end) : this.#throughLoadBalancer();
        };
        return this.#of(to).flatMap((end) => sendersTo(end).map((sender) => [sender, end]));
    }
    #of(peer) {
        const { servicesLabel } = this.#view;
        if (peer === 'clients')
            return [outside(LABELS[peer], this.#options.clients)];
        if (peer === 'api-clients')
            return [outside(LABELS[peer], this.#options.apiClients)];
        if (peer === 'anywhere')
            return [outside(LABELS[peer], [network_ports/* ANYWHERE */.eY])];
        if (peer === 'services')
            return [{ ...outside(LABELS[peer], []), service: servicesLabel }];
        return this.#role(peer);
    }
    #role(role) {
        const { places } = this.#view;
        const isJoint = places.pods === undefined;
        const shown = isJoint && role === 'pods' ? 'nodes' : role;
        const place = places[shown];
        const label = isJoint && shown === 'nodes' ? 'nodes and pods' : LABELS[shown];
        // IPv6 blocks are left out: virtual nodes give pods IPv4 addresses.
        return (place?.subnets ?? []).map((subnet) => ({
            label,
            role: shown,
            subnet,
            groups: place?.groups ?? [],
            blocks: subnet.cidrs.filter((cidr) => !cidr.includes(':')),
        }));
    }
    /** A load balancer in a private subnet is an internal one: the internet is not its client. */
    #clientsOf({ subnet }) {
        const isForAll = this.#options.clients.includes(network_ports/* ANYWHERE */.eY);
        if (subnet?.isPrivate !== true || !isForAll)
            return this.#of('clients');
        return this.#role('pods').map((end) => ({ ...end, label: 'clients in the VCN' }));
    }
    /** The packets leave by the load balancer's subnet, and pods see them come from the clients. */
    #throughLoadBalancer() {
        return this.#role('load-balancer').map((end) => {
            const blocks = this.#clientsOf(end).flatMap((client) => client.blocks);
            return { ...end, label: THROUGH_LOAD_BALANCER, blocks, isRelay: true };
        });
    }
}
const judgeFlow = (flow) => {
    const leaves = judgeRules(flow, 'EGRESS');
    const arrives = judgeRules(flow, 'INGRESS');
    const route = (0,judge_route/* judgeRoute */.LH)(flow);
    const missing = [...leaves.missing, ...arrives.missing];
    return {
        isOpen: missing.length === 0 && route.isOpen,
        by: [...leaves.by, ...arrives.by],
        missing,
        route,
    };
};
const judgeWith = (wanted, ends) => {
    const pairs = ends.pairs(wanted);
    const { protocol, ports } = wanted;
    const verdicts = pairs.map(([from, to]) => judgeFlow({ from, to, protocol, ports }));
    const routes = new Map(verdicts.map(({ route }) => [route.reason, route]));
    return {
        ...wanted,
        fromLabel: pairs[0]?.[0].label ?? LABELS[wanted.from],
        toLabel: pairs[0]?.[1].label ?? LABELS[wanted.to],
        isOpen: verdicts.length > 0 && verdicts.every(({ isOpen }) => isOpen),
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: verdicts.flatMap(({ missing }) => missing),
        routes: [...routes.values()],
    };
};
/** The same network with every group attached. */
const attached = (view) => ({
    ...view,
    places: Object.fromEntries(Object.entries(view.places).map(([role, place]) => [
        role,
        { ...place, groups: [...place.groups, ...(place.pending ?? [])] },
    ])),
});
const pendingAt = (froms, { places }) => froms
    .flatMap(({ role }) => (role === undefined ? [] : (places[role]?.pending ?? [])))
    .map((one) => `${(0,rules_in_place/* holderText */.ii)(one)} to ${one.to} (${one.how})`);
const shapeOf = ({ places }, options) => ({
    hasPodSubnet: places.pods !== undefined,
    hasDatabase: places.database !== undefined,
    isEndpointPublic: (places.endpoint?.subnets ?? []).some(({ isPrivate }) => !isPrivate),
    loadBalancer: options.loadBalancer,
    hasOidc: options.hasOidc,
    isInternetAllowed: options.isInternetAllowed,
});
/** Follows every path that matters through rules, routes and gateways. Changes and asks nothing. */
const judgePaths = (view, options) => {
    const now = new Ends(view, options);
    const then = new Ends(attached(view), options);
    const judgePath = (wanted) => {
        const judged = judgeWith(wanted, now);
        const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen;
        const ends = now.pairs(wanted).flat();
        return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] };
    };
    return wantedPaths(shapeOf(view, options), options).map(judgePath);
};

// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/path-report.js



const reportPaths = (view, options) => ({
    paths: judgePaths(view, options),
    findings: (0,review_routes/* reviewRouteTables */.Zx)(view),
});
const verdictOf = ({ isOpen, opensWith, isOptional }) => {
    if (isOpen)
        return 'open';
    if (opensWith.length > 0)
        return 'pending';
    return isOptional ? 'shut' : 'closed';
};
const having = (verdict) => ({ paths }) => paths.filter((path) => verdictOf(path) === verdict);
/** Paths that virtual nodes need and that rules, routes or gateways keep closed. */
const closedPaths = having('closed');
/** Paths that only wait for a group to be attached. */
const pendingPaths = having('pending');
const PROTOCOLS = { '6': 'TCP', '17': 'UDP' };
/** E.g. `TCP 30000-32767`. */
const trafficText = ({ protocol, ports }) => `${(0,own/* own */.Z)(PROTOCOLS, protocol) ?? protocol} ${ports.min === ports.max ? ports.min : `${ports.min}-${ports.max}`}`;
/** E.g. `ingress TCP 10256 from 10.0.20.0/24 in subnet nodes (looked in security list a)`. */
const missingText = (rule) => {
    const isIngress = rule.direction === 'INGRESS';
    const looked = rule.holders.length === 0 ? 'no list or group there' : rule.holders.join(', ');
    const answer = rule.answersTo === undefined
        ? ''
        : `, for the answers of the stateless rule "${rule.answersTo}"`;
    return `${isIngress ? 'ingress' : 'egress'} ${trafficText(rule)} ${isIngress ? 'from' : 'to'} ${rule.peer} in subnet ${rule.subnet} (${looked})${answer}`;
};
/** What keeps a path closed, one sentence each. */
const obstacles = ({ opensWith, missing, routes }) => opensWith.length > 0
    ? opensWith.map((group) => `open once attached: ${group}`)
    : [
        ...missing.map((rule) => `missing rule: ${missingText(rule)}`),
        ...routes.filter(({ isOpen }) => !isOpen).map(({ reason }) => `no way: ${reason}`),
    ];
/** The report as an output: a list with one object a path. */
const pathsOutput = ({ paths }) => JSON.stringify(paths.map((path) => ({
    id: path.id,
    from: path.fromLabel,
    to: path.toLabel,
    traffic: trafficText(path),
    open: path.isOpen,
    optional: path.isOptional,
    rules: path.by,
    routes: path.routes.map(({ reason }) => reason),
    missing: path.missing.map(missingText),
    attach: path.opensWith,
})));
/** What is wrong with the routes, as an output: a list with one object a finding. */
const routeFindingsOutput = ({ findings }) => JSON.stringify(findings);


/***/ }),

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only groups that are attached count; those that the target names beside them are still to be. */
const placesOf = (target) => {
    const unattached = (0,_network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .unattachedGroups */ .g)(target);
    return Object.fromEntries((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R7)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};


/***/ }),

/***/ 76494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83878);


/** What is thrown into stages that have to stop because another one failed. */
const stopped = (name) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
});
const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR'];
/** Whether a failure after an abort only says, somewhere in its causes, that it was aborted. */
const isStop = (error, signal) => {
    if (!signal.aborted || typeof error !== 'object' || error === null)
        return false;
    if (error === signal.reason)
        return true;
    if ('code' in error && codesOfStopping.includes(String(error.code)))
        return true;
    return 'cause' in error && isStop(error.cause, signal);
};
const isGood = ({ outcome }) => outcome === 'success';
/**
 * Runs the picked stages, each as soon as what it needs is there. The first failure stops the
 * others. Never rejects: every stage has a result, in the order of the pipeline.
 */
const runGraph = async (stages, clock, cancellation, listener = {}) => {
    const picked = new Set(_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .stageNames */ .hL.filter((name) => stages[name] !== undefined));
    const failed = new AbortController();
    const signal = AbortSignal.any([cancellation, failed.signal]);
    const running = new Map();
    const start = (name) => {
        const known = running.get(name);
        if (known !== undefined)
            return known;
        const { done, ready } = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .neededStages */ .xB)(name, picked);
        const [before, beside] = [done.map(start), ready.map(start)];
        const isReady = Promise.withResolvers();
        const result = (async () => {
            const ended = await Promise.all(before.map((one) => one.done));
            await Promise.all(beside.map((one) => one.ready));
            const run = stages[name];
            if (run === undefined || signal.aborted || !ended.every(isGood)) {
                return { name, outcome: 'skipped', seconds: 0, changes: [] };
            }
            listener.started?.(name);
            return runOne(name, run, { clock, signal, ready: isReady.resolve });
        })();
        const done_ = result.then((one) => {
            if (one.outcome === 'failure')
                failed.abort(stopped(name));
            isReady.resolve();
            if (one.outcome !== 'skipped')
                listener.ended?.(one);
            return one;
        });
        const entry = { done: done_, ready: isReady.promise };
        running.set(name, entry);
        return entry;
    };
    return Promise.all([...picked].map((name) => start(name).done));
};
const runOne = async (name, run, { clock, signal, ready }) => {
    const started = clock.now();
    const changes = [];
    const result = (outcome) => {
        const seconds = Math.round((clock.now() - started) / 100) / 10;
        return { name, outcome, seconds, changes };
    };
    try {
        await run({ signal, ready, changed: (description) => void changes.push(description) });
        return result('success');
    }
    catch (failure) {
        return isStop(failure, signal) ? result('cancelled') : { ...result('failure'), failure };
    }
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

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** What people call them. */
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
