export const id = 2992;
export const ids = [2992];
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

/***/ 54917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ requireOwnResponse),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   xA: () => (/* binding */ UnexpectedResponse),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/** Status 300 to 399. */
const isRedirect = ({ status }) => status >= 300 && status < 400;
const isPage = ({ headers }) => /^text\/html\b/i.test(headers['content-type'] ?? '');
const nameOf = (response) => {
    // The query may be secret.
    const target = response.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere';
    if (isRedirect(response))
        return `a redirect to ${target}`;
    return isPage(response) ? 'a web page' : 'no JSON';
};
/**
 * The error for a response of another server; names what came instead. Callers retry where that is
 * safe.
 */
class UnexpectedResponse extends Error {
    constructor(response) {
        super(`${nameOf(response)} came instead, HTTP ${response.status}, as of a proxy or a login page of the network`);
    }
}
/**
 * Rejects anything but JSON: redirects and web pages come from a proxy or a network's login page,
 * not from the API.
 * @throws UnexpectedResponse
 */
const requireOwnResponse = (response) => {
    if (isRedirect(response) || (response.status < 300 && isPage(response)))
        throw new UnexpectedResponse(response);
    return response;
};


/***/ }),

/***/ 32992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityDomain: () => (/* binding */ identityDomain)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87065);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90063);






/** A domain's reason for a refusal; its services, and proxies in front, use several formats. */
const reasonIn = (body) => {
    const said = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body);
    const reasons = ['error_description', 'message', 'error'].map((name) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(said, name)));
    const reason = reasons.find((one) => one !== '') ?? (said === undefined ? body.slice(0, 200) : '');
    return reason || 'no reason given';
};
const CLIENT_HINT = "The domain does not accept client-id and client-secret: they must be those of the trust's confidential application, which must be active and have the grant type that allows the exchange.";
const TRUST_HINT = "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user.";
const refused = (url, { status, body }) => {
    const isClient = status === 401 || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body), 'error') === 'invalid_client';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${reasonIn(body)}`,
        hint: isClient ? CLIENT_HINT : TRUST_HINT,
    });
};
const unreachable = (url, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no response from the identity domain ${url.host} (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
});
const unavailable = (url, { status, body }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} is unavailable (${status}): ${reasonIn(body)}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
});
/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also
 * when another server responds there
 */
const identityDomain = (domainUrl, client, clock) => ({
    exchange: async (jwt, publicKey) => {
        const url = new URL(`${domainUrl}/oauth2/v1/token`);
        const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
        const body = new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            requested_token_type: 'urn:oci:token-type:oci-upst',
            subject_token: jwt,
            subject_token_type: 'jwt',
            public_key: publicKey,
        }).toString();
        const headers = {
            authorization: `Basic ${basic}`,
            accept: 'application/json',
            'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        };
        const request = { method: 'POST', headers, body };
        return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__/* .timedRequest */ .h6)(url, request, clock, (response) => tokenIn(url, response)).catch((cause) => {
            throw cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? cause : unreachable(url, cause);
        });
    },
});
const tokenIn = (url, response) => {
    if ((0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isPutOff */ .Zn)(response))
        throw unavailable(url, response);
    if ((0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirect */ .N6)(response) || (0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isPage */ .yp)(response))
        throw new _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedResponse */ .xA(response);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .o)(response))
        throw refused(url, response);
    const fields = _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(response.body);
    // The documented field is "token"; some copies of the documentation say "access_token".
    return fields.has('token') ? fields.text('token') : fields.text('access_token');
};


/***/ })

};
