export const id = 444;
export const ids = [444,301];
export const modules = {

/***/ 97311:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sendSigned = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const timed_fetch_ts_1 = __webpack_require__(92098);
const request_signer_ts_1 = __webpack_require__(7288);
const time_limit_ts_1 = __webpack_require__(69453);
/** Pauses after an attempt that got no answer, and when to stop trying: below 15 s in all. */
const PAUSES = [500, 1500];
const ATTEMPT = 8000;
const TOTAL = 14_000;
const attempt = async (call, given, timeout) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = (0, request_signer_ts_1.signRequest)({ ...call, contentType }, key, Date.now());
    return fetch(call.url, {
        method: call.method,
        headers: { ...call.headers, ...signed },
        signal: (0, time_limit_ts_1.attemptSignal)(timeout),
        ...(call.body === undefined ? {} : { body: call.body }),
    });
};
/** A POST may have been carried out though its answer was lost, unless nothing took the connection. */
const mayRepeat = (call, error) => !(error instanceof action_error_ts_1.ActionError) &&
    (call.method !== 'POST' ||
        'opc-retry-token' in call.headers ||
        /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test((0, action_error_ts_1.messageOf)(error)));
/**
 * One signed request; whatever the service answers is returned.
 * @throws the last connection failure, at most 15 s after the call; ActionError SESSION_EXPIRED,
 * TIMED_OUT
 */
const sendSigned = async (call, key) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        try {
            return await attempt(call, key, Math.min(ATTEMPT, deadline - Date.now()));
        }
        catch (error) {
            const failure = (0, timed_fetch_ts_1.fetchFailure)(error);
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

/***/ 92098:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedFetch = exports.fetchFailure = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const time_limit_ts_1 = __webpack_require__(69453);
/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500];
const ATTEMPT = 6000;
const TOTAL = 14_000;
/** What happened under fetch's "fetch failed". */
const fetchFailure = (error) => !(error instanceof action_error_ts_1.ActionError) &&
    typeof error === 'object' &&
    error !== null &&
    'cause' in error &&
    error.cause
    ? error.cause
    : error;
exports.fetchFailure = fetchFailure;
/** What a service asks for, in milliseconds, where it is longer than our own pause. */
const pauseAfter = (response, pause) => {
    const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) ? Math.max(pause, seconds * 1000) : pause;
};
const isPutOff = ({ status }) => status === 429 || status >= 500;
/** A name that does not exist, or a certificate that is wrong, is so the next time too. */
const isFinal = (failure) => failure instanceof action_error_ts_1.ActionError ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/.test(String(failure.code)));
/**
 * fetch for calls that may be repeated: no answer, rate limits and failures of the service are tried
 * up to three times; nothing that cannot succeed is.
 * @throws the last connection failure, at most 15 s after the call; ActionError TIMED_OUT
 */
const timedFetch = async (url, init) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        let response;
        try {
            const signal = (0, time_limit_ts_1.attemptSignal)(Math.min(ATTEMPT, deadline - Date.now()));
            response = await fetch(url, { ...init, signal });
            if (!isPutOff(response))
                return response;
        }
        catch (error) {
            const failure = (0, exports.fetchFailure)(error);
            if (pause === undefined || isFinal(failure) || Date.now() + pause >= deadline)
                throw failure;
        }
        const wait = pauseAfter(response, pause ?? 0);
        if (response !== undefined && (pause === undefined || Date.now() + wait >= deadline)) {
            return response;
        }
        await (0, time_limit_ts_1.pauseFor)(wait);
    }
};
exports.timedFetch = timedFetch;


/***/ }),

/***/ 63682:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.federate = exports.tenancyOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const request_signer_ts_1 = __webpack_require__(7288);
const signed_http_ts_1 = __webpack_require__(97311);
const body = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
const refused = (why, cause) => new action_error_ts_1.ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Check that the clock of the instance is right and that it may connect to the auth service of its region (service gateway or internet).',
    cause,
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
/**
 * Trades the certificate of an instance for a session token that is bound to a public key (X.509
 * federation). The request is signed with the certificate's key, as the SDKs do it.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED
 */
const federate = async (identity, publicKey, endpoint) => {
    const { certificate, intermediate, privateKey, region, domain } = identity;
    const { fingerprint } = new node_crypto_1.X509Certificate(certificate);
    const keyId = `${(0, exports.tenancyOf)(certificate)}/fed-x509/${fingerprint}`;
    const details = {
        certificate: body(certificate),
        publicKey,
        intermediateCertificates: [body(intermediate)],
    };
    const call = {
        method: 'POST',
        url: new URL(`${endpoint ?? `https://auth.${region}.${domain}`}/v1/x509`),
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(details),
    };
    const key = { keyId, privateKey: (0, request_signer_ts_1.readPrivateKey)(privateKey) };
    const response = await (0, signed_http_ts_1.sendSigned)(call, key).catch((cause) => {
        if (cause instanceof action_error_ts_1.ActionError)
            throw cause;
        throw refused(`no answer from ${call.url.host} (${(0, action_error_ts_1.messageOf)(cause)})`, cause);
    });
    const answer = (0, json_ts_1.record)(await response.json().catch(() => undefined));
    const token = (0, json_ts_1.text)(answer['token']);
    if (response.ok && token !== '')
        return token;
    throw refused(`it answered ${response.status} ${(0, json_ts_1.text)(answer['code'])}: ${(0, json_ts_1.text)(answer['message'], 'no reason given')}`);
};
exports.federate = federate;


/***/ })

};
