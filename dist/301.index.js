export const id = 301;
export const ids = [301,53,444];
export const modules = {

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

/***/ 63682:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.federate = exports.tenancyOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const clock_ts_1 = __webpack_require__(76086);
const oci_request_ts_1 = __webpack_require__(75053);
const request_signer_ts_1 = __webpack_require__(7288);
const body = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
const refused = (why, cause) => new action_error_ts_1.ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Run the job again: certificates of instances change every few hours. If it stays, give Oracle the opc-request-id.',
    cause,
    service: cause?.service,
});
/**
 * The tenancy that a certificate of an instance names.
 * @throws ActionError INSTANCE_FEDERATION_REFUSED if it names none.
 */
const tenancyOf = (certificate) => {
    const { subject } = new node_crypto_1.X509Certificate(certificate);
    const found = /^(?:OU|O)=opc-(?:tenant|identity):(.+)$/m.exec(subject)?.[1];
    if (found !== undefined)
        return found;
    throw refused('its certificate names no tenancy');
};
exports.tenancyOf = tenancyOf;
/** A no to this certificate; a service that has a problem, or limits its rate, says nothing of it. */
const isRefusal = (error) => {
    if (!(error instanceof action_error_ts_1.ActionError) || error.code === 'CLOCK_SKEWED')
        return false;
    const status = error.service?.status ?? 0;
    return status >= 400 && status < 500 && status !== 429;
};
/**
 * Trades the certificate of an instance for a session token that is bound to a public key (X.509
 * federation). The request is signed with the certificate's key, as the SDKs do it.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED; OCI_UNREACHABLE, OCI_UNAVAILABLE,
 * OCI_TOO_MANY_REQUESTS after three attempts; CLOCK_SKEWED
 */
const federate = async (identity, publicKey, endpoint) => {
    const { certificate, intermediate, privateKey, region, realm, domain } = identity;
    const { fingerprint } = new node_crypto_1.X509Certificate(certificate);
    const keyId = `${(0, exports.tenancyOf)(certificate)}/fed-x509/${fingerprint}`;
    const key = { keyId, privateKey: (0, request_signer_ts_1.readPrivateKey)(privateKey) };
    const { body: answer } = await (0, oci_request_ts_1.callOci)({ ...key, region, realm, domain: domain || undefined, endpoint }, {
        service: 'auth',
        method: 'POST',
        path: '/v1/x509',
        operation: 'GetSecurityToken',
        doing: 'get a token for the certificate of the instance',
        repeatable: true,
        body: {
            certificate: body(certificate),
            publicKey,
            intermediateCertificates: [body(intermediate)],
        },
    }, clock_ts_1.systemClock).catch((error) => {
        throw isRefusal(error) ? refused(error.message, error) : error;
    });
    const token = (0, json_ts_1.text)((0, json_ts_1.record)(answer)['token']);
    if (token !== '')
        return token;
    throw refused('its answer holds none');
};
exports.federate = federate;


/***/ })

};
