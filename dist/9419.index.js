export const id = 9419;
export const ids = [9419];
export const modules = {

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

/***/ 75506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** For services behind a network. */
const SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Retries until an attempt succeeds, must not be repeated, or the policy is exhausted.
 * @throws what the last attempt threw; the reason of the step's end
 */
const withRetries = async (policy, clock, attempt, judge) => {
    const deadline = clock.now() + policy.total;
    for (let round = 0;; round++) {
        try {
            return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())));
        }
        catch (error) {
            const { mayRepeat, pause: asked = 0 } = judge(error);
            const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked);
            if (!mayRepeat || clock.now() + pause >= deadline)
                throw error;
            await clock.sleep(pause);
        }
    }
};
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is permanent: a name that does not exist, a wrong certificate, and every
 * ActionError.
 */
const isFinal = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));


/***/ }),

/***/ 90063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ askedPause),
/* harmony export */   Zn: () => (/* binding */ isPutOff),
/* harmony export */   h6: () => (/* binding */ timedRequest)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20734);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75506);


/** A response that asks the client to retry later. */
class PutOff extends Error {
    response;
    constructor(response) {
        super(`HTTP ${response.status}`);
        this.response = response;
    }
}
/** The delay in Retry-After, in milliseconds; dates are ignored. */
const askedPause = ({ headers }) => {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
};
/** Rate limits and failures of the service. */
const isPutOff = ({ status }) => status === 429 || status >= 500;
const judge = (error) => error instanceof PutOff
    ? { mayRepeat: true, pause: askedPause(error.response) }
    : { mayRepeat: !(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(error) };
/**
 * For repeatable calls: retries only after no response, a rate limit, a failure of the service, or
 * a response that `read` rejects.
 *
 * @param read takes what is needed out of the response, also out of the last `PutOff`
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason
 * of the step's end
 */
const timedRequest = async (url, { putsOff = isPutOff, ...request }, clock, read) => {
    const attempt = async (signal) => {
        const response = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(url, { ...request, signal });
        if (putsOff(response))
            throw new PutOff(response);
        return read(response);
    };
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_POLICY */ .pZ, clock, attempt, judge);
    }
    catch (error) {
        if (error instanceof PutOff)
            return read(error.response);
        throw error;
    }
};


/***/ }),

/***/ 99419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   federateWorkload: () => (/* binding */ federateWorkload),
/* harmony export */   m: () => (/* binding */ hasWorkloadIdentity)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20734);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90063);






/** The folder where Kubernetes mounts a pod's service account. */
const CERTIFICATE = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt';
const HINT = "It works in pods of enhanced OKE clusters whose service account is mounted (automountServiceAccountToken), and that reach TCP 12250 of the API endpoint; ensure-network adds the rules. The policy is one for any-user where request.principal.type = 'workload', with namespace, service account and cluster.";
const refused = (why, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'WORKLOAD_IDENTITY_REFUSED',
    message: `OKE gave the pod no identity: ${why}`,
    hint: HINT,
    cause,
});
/** Whether this is a pod of OKE that may have an identity: OKE sets the port for its pods. */
const hasWorkloadIdentity = (environment) => Boolean(environment['KUBERNETES_SERVICE_HOST']) &&
    Boolean(environment['KUBERNETES_SERVICE_PORT_PROXYMUX']);
/** Reads the pod's service account for each call, since its token changes every hour. */
const readAccount = async (environment) => {
    const file = environment['OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH'] || CERTIFICATE;
    try {
        const [certificate, token] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'token'), 'utf8'),
        ]);
        return { certificate, token: token.trim() };
    }
    catch (cause) {
        throw refused(`the service account is not mounted (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)})`, cause);
    }
};
const addressOf = (environment) => {
    if (!hasWorkloadIdentity(environment)) {
        throw refused('KUBERNETES_SERVICE_HOST or KUBERNETES_SERVICE_PORT_PROXYMUX is not set');
    }
    const host = environment['KUBERNETES_SERVICE_HOST'] ?? '';
    const port = environment['KUBERNETES_SERVICE_PORT_PROXYMUX'] ?? '';
    const name = host.includes(':') ? `[${host}]` : host;
    return new URL(`https://${name}:${port}/resourcePrincipalSessionTokens`);
};
/** The response is JSON in base64; its token begins like a key id. Source: OCI's TypeScript SDK. */
const tokenIn = (response) => {
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(response))
        throw refused(`its proxy returned ${response.status}`);
    const text = Buffer.from(response.body, 'base64').toString('utf8');
    return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(text).text('token').replace(/^ST\$/, '');
};
/**
 * Exchanges the token of the pod's service account for a session token bound to a public key.
 * @param publicKey base64 of the SPKI DER
 * @param mask gets the token of the service account
 * @throws ActionError WORKLOAD_IDENTITY_REFUSED
 */
const federateWorkload = async (environment, publicKey, clock, mask) => {
    const url = addressOf(environment);
    const { certificate, token } = await readAccount(environment);
    mask(token);
    const request = {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ podKey: publicKey }),
        certificateAuthority: Buffer.from(certificate).toString('base64'),
    };
    return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__/* .timedRequest */ .h6)(url, request, clock, tokenIn).catch((error) => {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l)
            throw error;
        throw refused(`no valid response from ${url.host} (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)})`, error);
    });
};


/***/ })

};
