export const id = 322;
export const ids = [322,53];
export const modules = {

/***/ 15715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.limitStep = void 0;
const time_limit_ts_1 = __webpack_require__(69453);
const duration_ts_1 = __webpack_require__(66228);
/** Milliseconds. */
const DEFAULT_TIMEOUT = 120_000;
/** Reads the input "timeout", which auth, login-ocir and kubeconfig have, and bounds all calls by it. */
const limitStep = (read) => (0, time_limit_ts_1.limitTime)(read.withDefault('timeout', duration_ts_1.parseDuration, DEFAULT_TIMEOUT));
exports.limitStep = limitStep;


/***/ }),

/***/ 55751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exec = void 0;
const node_child_process_1 = __webpack_require__(31421);
const line_splitter_ts_1 = __webpack_require__(8822);
const process_failure_ts_1 = __webpack_require__(22518);
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const killGrace = 5_000;
/**
 * The one adapter through which every tool is run.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT or PROCESS_ABORTED
 */
const exec = async (request) => {
    const child = (0, node_child_process_1.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: { ...process.env, ...request.env },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child, 'stdout', request.onLine);
    const stderr = collect(child, 'stderr', request.onLine);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    if (!accepted || end.timedOut || end.aborted)
        throw (0, process_failure_ts_1.processFailure)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
exports.exec = exec;
const collect = (child, stream, onLine) => {
    const pieces = [];
    const lines = onLine === undefined ? undefined : new line_splitter_ts_1.LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    let killer;
    const terminate = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), killGrace);
    };
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    request.signal?.addEventListener('abort', terminate, { once: true });
    if (request.signal?.aborted)
        terminate();
    const finish = (end) => {
        clearTimeout(timer);
        clearTimeout(killer);
        request.signal?.removeEventListener('abort', terminate);
        resolve({ ...end, timedOut, aborted: request.signal?.aborted ?? false });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, signal) => finish({ exitCode, signal }));
});


/***/ }),

/***/ 26359:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireOwnAnswer = exports.ForeignAnswer = exports.isPage = exports.isRedirect = void 0;
/** Status 300 to 399. */
const isRedirect = ({ status }) => status >= 300 && status < 400;
exports.isRedirect = isRedirect;
const isPage = ({ headers }) => /^text\/html\b/i.test(headers['content-type'] ?? '');
exports.isPage = isPage;
const nameOf = (answer) => {
    // What follows the question mark may be secret.
    const target = answer.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere';
    if ((0, exports.isRedirect)(answer))
        return `a redirect to ${target}`;
    return (0, exports.isPage)(answer) ? 'a web page' : 'no JSON';
};
/** Somebody else answered: says what came in the service's place. The next time it is the same. */
class ForeignAnswer extends Error {
    constructor(answer) {
        super(`${nameOf(answer)} came instead, HTTP ${answer.status}, as of a proxy or a login page of the network`);
    }
}
exports.ForeignAnswer = ForeignAnswer;
/**
 * APIs answer in JSON and never redirect: a proxy, or the login page of a network, does.
 * @throws ForeignAnswer
 */
const requireOwnAnswer = (answer) => {
    if ((0, exports.isRedirect)(answer) || (answer.status < 300 && (0, exports.isPage)(answer)))
        throw new ForeignAnswer(answer);
    return answer;
};
exports.requireOwnAnswer = requireOwnAnswer;


/***/ }),

/***/ 54458:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exchange = exports.isSuccess = void 0;
/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
exports.isSuccess = isSuccess;
const read = async (response) => {
    const pieces = [];
    for await (const piece of response)
        pieces.push(piece);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * One request and its whole answer; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
 * @throws the connection's failure, or the reason of the signal
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, { method, headers: { ...headers, ...length }, signal, ...ca });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};
exports.exchange = exchange;


/***/ }),

/***/ 67975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepNothing = exports.keptTexts = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(46206);
/** One private file for each text: they can hold somebody's credentials. */
const keptTexts = (folder) => ({
    newId: () => `kept-${(0, node_crypto_1.randomUUID)()}`,
    keep: (id, text) => (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, id), text, { temporary: (0, node_path_1.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0, private_file_ts_1.readIfThere)((0, node_path_1.join)(folder, id));
        await (0, promises_1.rm)((0, node_path_1.join)(folder, id), { force: true });
        await (0, promises_1.rm)((0, node_path_1.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
exports.keptTexts = keptTexts;
/** For changes that stay: no post step would remove a copy. */
exports.keepNothing = {
    newId: () => (0, node_crypto_1.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LineSplitter = void 0;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
    }
    /** Hands over a last line that has no line end. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}
exports.LineSplitter = LineSplitter;


/***/ }),

/***/ 27030:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serviceEndpoint = void 0;
const region_ts_1 = __webpack_require__(26948);
/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
    'container-engine': 'containerengine.{region}.oci.{domain}',
    network: 'iaas.{region}.{domain}',
    artifacts: 'artifacts.{region}.oci.{domain}',
    'container-registry': 'ocir.{region}.oci.{domain}',
    auth: 'auth.{region}.{domain}',
    identity: 'identity.{region}.oci.{domain}',
    logging: 'logging.{region}.oci.{domain}',
    'object-storage': 'objectstorage.{region}.{domain}',
};
/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
const serviceEndpoint = (service, { region, realm, domain, endpoint }) => endpoint ??
    `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => (0, region_ts_1.realmDomain)(realm, domain))}`;
exports.serviceEndpoint = serviceEndpoint;


/***/ }),

/***/ 75053:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callOci = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const json_ts_1 = __webpack_require__(93258);
const oci_endpoints_ts_1 = __webpack_require__(27030);
const signed_http_ts_1 = __webpack_require__(97311);
const service_error_ts_1 = __webpack_require__(60388);
/** Pauses before the second and third attempt at a call that the service put off. */
const PAUSES = [1000, 3000];
const parseBody = (text) => (text === '' ? undefined : ((0, json_ts_1.parseJson)(text) ?? text));
const textField = (body, key) => {
    const value = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === 'string' ? value : undefined;
};
const send = async (session, call) => {
    const url = new URL((0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session) + call.path);
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const headers = { accept: 'application/json', ...call.headers };
    const { method, repeatable } = call;
    const answer = await (0, signed_http_ts_1.sendSigned)({ method, url, headers, body, repeatable }, session);
    return { ...answer, body: parseBody(answer.body) };
};
/** What the SDKs try again: rate limits and failures of the service, never a refusal. */
const isTransient = (status, { method, repeatable }) => status === 429 || (status >= 500 && (method !== 'POST' || repeatable === true));
/** Milliseconds that OCI's clock may differ from ours before it refuses signatures; five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000;
const clockSkewed = (skew, operation) => new action_error_ts_1.ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${(0, duration_ts_1.formatDuration)(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
});
/** How far our clock is ahead of the service's, in milliseconds, by the date of its answer. */
const skewOf = (headers) => {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? 0 : Date.now() - date;
};
const refusal = (answer, operation) => {
    const skew = answer.status === 401 ? skewOf(answer.headers) : 0;
    return Math.abs(skew) > TOLERATED_SKEW
        ? clockSkewed(skew, operation)
        : serviceRefusal(answer, operation);
};
const serviceRefusal = ({ status, headers, body }, operation) => (0, service_error_ts_1.serviceError)({
    status,
    code: textField(body, 'code') ?? `HTTP ${status}`,
    operation: operation.operation,
    requestId: headers['opc-request-id'],
}, textField(body, 'message') ?? 'the answer holds no message', operation);
/**
 * One signed call without the SDK. Rate limits and failures of the service are tried up to three
 * times; a POST that may have been carried out is not repeated, unless that does no harm.
 * @throws ActionError OCI_UNREACHABLE within 15 s; OCI_* with status, service code and request id.
 */
const callOci = async (session, call, clock) => {
    const operation = { ...call, endpoint: (0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session) };
    for (let attempt = 0;; attempt++) {
        const pause = PAUSES[attempt];
        const answer = await send(session, call).catch((error) => {
            throw (0, service_error_ts_1.unreachable)(operation, error);
        });
        if (answer.status < 400)
            return answer;
        if (pause === undefined || !isTransient(answer.status, call)) {
            throw refusal(answer, operation);
        }
        await clock.sleep(pause);
    }
};
exports.callOci = callOci;


/***/ }),

/***/ 22518:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.processFailure = exports.ProcessError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Where each tool that we run comes from, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A process that did not end as it should; keeps what a caller may want to decide on. */
class ProcessError extends action_error_ts_1.ActionError {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
}
exports.ProcessError = ProcessError;
/** The error for a process that ended badly: what was run, how it ended, and the end of its output. */
const processFailure = (request, end, output) => {
    const mask = maskerFor(request.secrets ?? []);
    const clean = mask(output);
    if (end.spawnError?.code === 'ENOENT')
        return toolMissing(request);
    const how = howItEnded(request, end);
    const tail = lastLines(clean, 15);
    return new ProcessError({
        code: how.code,
        message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what the tool says above.',
        ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    }, end.exitCode, clean);
};
exports.processFailure = processFailure;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${request.command} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${request.command}`}.`,
}, null, '');
const howItEnded = (request, end) => {
    if (end.timedOut) {
        return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` };
    }
    if (end.aborted)
        return { code: 'PROCESS_ABORTED', text: 'was stopped' };
    if (end.spawnError !== undefined) {
        return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` };
    }
    if (end.signal !== null)
        return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` };
    return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` };
};
/** The command with its first arguments: enough to recognise it, without values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !argument.startsWith('-')).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');


/***/ }),

/***/ 60388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unreachable = exports.serviceError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const ocid_ts_1 = __webpack_require__(42371);
const hintFor = (failure, { policy, doing }) => {
    const grant = policy === undefined
        ? ''
        : `\n  Allow group '<group>' to ${policy} in compartment <compartment>`;
    if (failure.status === 401) {
        return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.';
    }
    if (failure.status === 404) {
        const absent = `OCI answers this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`;
        return [...(0, ocid_ts_1.doubtfulLengths)(doing), absent].join('\n');
    }
    if (failure.status === 429)
        return 'OCI limits the rate of calls; run again in a few minutes.';
    if (failure.status >= 500)
        return 'The service has a problem; run again. If it stays, give Oracle the opc-request-id.';
    return 'Correct what OCI names; the opc-request-id identifies the call for Oracle Support.';
};
const CODES = {
    401: 'OCI_NOT_AUTHENTICATED',
    404: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
    412: 'OCI_CHANGED_MEANWHILE',
    429: 'OCI_TOO_MANY_REQUESTS',
};
/** A refusal of a service, with what it said and which call it was. */
const serviceError = (service, message, operation) => new action_error_ts_1.ActionError({
    code: CODES[service.status] ?? (service.status >= 500 ? 'OCI_UNAVAILABLE' : 'OCI_REFUSED'),
    message: `could not ${operation.doing}: ${message}`,
    hint: hintFor(service, operation),
    service,
});
exports.serviceError = serviceError;
/** No answer came at all; what is told in full already stays as it is. */
const unreachable = (operation, cause) => cause instanceof action_error_ts_1.ActionError
    ? cause
    : new action_error_ts_1.ActionError({
        code: 'OCI_UNREACHABLE',
        message: `could not ${operation.doing}: no answer from ${operation.endpoint} (${(0, action_error_ts_1.messageOf)(cause)})`,
        hint: 'Check the region, OCI_CLI_ENDPOINT, and that the runner may connect there (firewall, proxy, private endpoint).',
        cause,
    });
exports.unreachable = unreachable;


/***/ }),

/***/ 97311:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sendSigned = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const foreign_answer_ts_1 = __webpack_require__(26359);
const http_exchange_ts_1 = __webpack_require__(54458);
const request_signer_ts_1 = __webpack_require__(7288);
const time_limit_ts_1 = __webpack_require__(69453);
const timed_request_ts_1 = __webpack_require__(48867);
/** Pauses after an attempt that got no answer, and when to stop trying: below 15 s in all. */
const PAUSES = [500, 1500];
const ATTEMPT = 8000;
const TOTAL = 12_000;
const attempt = async (call, given, timeout) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = (0, request_signer_ts_1.signRequest)({ ...call, contentType }, key, Date.now());
    const answer = await (0, http_exchange_ts_1.exchange)(call.url, {
        method: call.method,
        headers: { ...call.headers, ...signed },
        body: call.body,
        signal: (0, time_limit_ts_1.attemptSignal)(timeout),
    });
    return (0, foreign_answer_ts_1.requireOwnAnswer)(answer);
};
/** A POST may have been carried out though its answer was lost, unless nothing took the connection. */
const mayRepeat = (call, error) => !(0, timed_request_ts_1.isFinal)(error) &&
    (call.method !== 'POST' ||
        call.repeatable === true ||
        'opc-retry-token' in call.headers ||
        /ECONNREFUSED|EAI_AGAIN/.test((0, action_error_ts_1.messageOf)(error)));
/**
 * One signed request; whatever the service answers is returned.
 * @throws the last connection failure, at most 15 s after the call; Error when it is not OCI that answers; ActionError SESSION_EXPIRED,
 * TIMED_OUT
 */
const sendSigned = async (call, key) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        try {
            return await attempt(call, key, Math.min(ATTEMPT, deadline - Date.now()));
        }
        catch (failure) {
            if (pause === undefined || Date.now() + pause >= deadline || !mayRepeat(call, failure))
                throw failure;
            await (0, time_limit_ts_1.pauseFor)(pause);
        }
    }
};
exports.sendSigned = sendSigned;


/***/ }),

/***/ 88356:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textFile = void 0;
const promises_1 = __webpack_require__(51455);
const private_file_ts_1 = __webpack_require__(46206);
const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0, promises_1.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0, private_file_ts_1.readIfThere)(path),
        mode: async () => {
            const found = await (0, promises_1.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0, private_file_ts_1.writePrivate)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0, private_file_ts_1.removeIfThere)(`${await target()}.${id}`),
        remove: () => (0, private_file_ts_1.removeIfThere)(path),
    };
};
exports.textFile = textFile;


/***/ }),

/***/ 69453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pauseFor = exports.attemptSignal = exports.limitTime = void 0;
const promises_1 = __webpack_require__(58500);
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
/** One process runs one action: its time is bounded in one place, for every call that it makes. */
let limit;
const timedOut = (milliseconds) => new action_error_ts_1.ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${(0, duration_ts_1.formatDuration)(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not answer.',
});
/** From now on no call outlasts this many milliseconds; each ends with TIMED_OUT then. */
const limitTime = (milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref();
    limit = controller.signal;
};
exports.limitTime = limitTime;
/** For one attempt at a call: the signal of its own time and of the step's. */
const attemptSignal = (milliseconds) => {
    limit?.throwIfAborted();
    const own = AbortSignal.timeout(Math.max(0, milliseconds));
    return limit === undefined ? own : AbortSignal.any([own, limit]);
};
exports.attemptSignal = attemptSignal;
/** Waits between attempts. @throws ActionError TIMED_OUT when the step's time ends meanwhile. */
const pauseFor = async (milliseconds) => {
    const options = limit === undefined ? {} : { signal: limit };
    await (0, promises_1.setTimeout)(milliseconds, undefined, options).catch(() => limit?.throwIfAborted());
};
exports.pauseFor = pauseFor;


/***/ }),

/***/ 48867:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedRequest = exports.isFinal = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const foreign_answer_ts_1 = __webpack_require__(26359);
const http_exchange_ts_1 = __webpack_require__(54458);
const time_limit_ts_1 = __webpack_require__(69453);
/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500];
const ATTEMPT = 6000;
const TOTAL = 12_000;
/** What a service asks for, in milliseconds, where it is longer than our own pause. */
const pauseAfter = (answer, pause) => {
    const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? Math.max(pause, seconds * 1000) : pause;
};
const isPutOff = ({ status }) => status === 429 || status >= 500;
const finalCodes = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/** A name that does not exist, or a certificate that is wrong, is so the next time too. */
const isFinal = (failure) => failure instanceof action_error_ts_1.ActionError ||
    failure instanceof foreign_answer_ts_1.ForeignAnswer ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        finalCodes.test(String(failure.code)));
exports.isFinal = isFinal;
/**
 * For calls that may be repeated: no answer, rate limits and failures of the service are tried up to
 * three times; nothing that cannot succeed is.
 * @throws the last connection failure, at most 15 s after the call; ActionError TIMED_OUT
 */
const timedRequest = async (url, request) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        let answer;
        try {
            const signal = (0, time_limit_ts_1.attemptSignal)(Math.min(ATTEMPT, deadline - Date.now()));
            answer = await (0, http_exchange_ts_1.exchange)(url, { ...request, signal });
            if (!isPutOff(answer))
                return answer;
        }
        catch (failure) {
            if (pause === undefined || (0, exports.isFinal)(failure) || Date.now() + pause >= deadline)
                throw failure;
        }
        const wait = pauseAfter(answer, pause ?? 0);
        if (answer !== undefined && (pause === undefined || Date.now() + wait >= deadline)) {
            return answer;
        }
        await (0, time_limit_ts_1.pauseFor)(wait);
    }
};
exports.timedRequest = timedRequest;


/***/ }),

/***/ 18170:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.undoChange = exports.changeFile = void 0;
const node_crypto_1 = __webpack_require__(77598);
const hashOf = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('hex');
/** Changes a file. The record is saved before all else, so that post can undo it wherever this stops. */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is somebody's own, or of an earlier step that takes it back itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
exports.changeFile = changeFile;
/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing of ours was there, or not any more
 */
const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
};
exports.undoChange = undoChange;


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullSecretConfig = exports.withoutLogin = exports.withLogin = exports.helperOf = exports.hashOf = exports.authOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
exports.authOf = authOf;
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0, node_crypto_1.createHash)('sha256').update(auth).digest('hex');
exports.hashOf = hashOf;
/** Which credential helper owns a host, in the order in which docker asks. */
const helperOf = (config, host) => {
    const own = config.credHelpers?.[host];
    // For docker an empty name switches the store off for the host.
    if (own !== undefined)
        return own === '' ? undefined : { name: own, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
exports.helperOf = helperOf;
/**
 * The config with the login in the file. A helper entry of this host goes: every tool would ask it
 * first. An empty one would not do, since podman and buildah then look for a program without a name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: (0, exports.authOf)(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
exports.withLogin = withLogin;
/**
 * The config without our login, what it replaced in `before` put back. Somebody else's later login
 * for the same host (another `auth` than ours) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = config.auths?.[host]?.auth;
    if (present === undefined || (0, exports.hashOf)(present) !== authHash)
        return config;
    const entry = before.auths?.[host];
    const helper = before.credHelpers?.[host];
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
exports.withoutLogin = withoutLogin;
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: (0, exports.authOf)(login) } } });
exports.pullSecretConfig = pullSecretConfig;


/***/ }),

/***/ 28442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
