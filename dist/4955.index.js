export const id = 4955;
export const ids = [4955];
export const modules = {

/***/ 21012:
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
/** Somebody else answered: says what came in the service's place. Repeated where that does no harm. */
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

/***/ 29491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exchange = exports.isSuccess = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
exports.isSuccess = isSuccess;
/** Bytes of one answer; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new action_error_ts_1.ActionError({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} answered with more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here answers so.',
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
 * One request and its whole answer; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
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
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};
exports.exchange = exchange;


/***/ }),

/***/ 43855:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isFinal = exports.withRetries = exports.SERVICE_POLICY = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** For services behind a network. */
exports.SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Makes attempts until one succeeds, may not be repeated, or the policy has no more of them.
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
exports.withRetries = withRetries;
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is the same the next time: a name that does not exist, a wrong certificate, and
 * whatever is told in full already.
 */
const isFinal = (failure) => failure instanceof action_error_ts_1.ActionError ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));
exports.isFinal = isFinal;


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedRequest = exports.isPutOff = exports.askedPause = void 0;
const http_exchange_ts_1 = __webpack_require__(29491);
const retry_ts_1 = __webpack_require__(43855);
/** An answer that says: not now. */
class PutOff extends Error {
    answer;
    constructor(answer) {
        super(`HTTP ${answer.status}`);
        this.answer = answer;
    }
}
/** What a service asks for in Retry-After, in milliseconds; its dates are not read. */
const askedPause = ({ headers }) => {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
};
exports.askedPause = askedPause;
/** Rate limits and failures of the service. */
const isPutOff = ({ status }) => status === 429 || status >= 500;
exports.isPutOff = isPutOff;
const judge = (error) => error instanceof PutOff
    ? { mayRepeat: true, pause: (0, exports.askedPause)(error.answer) }
    : { mayRepeat: !(0, retry_ts_1.isFinal)(error) };
/**
 * For calls that may be repeated: no answer, rate limits, failures of the service and answers that
 * `read` cannot read are tried again; nothing that cannot succeed is.
 *
 * @param read takes what is needed out of the answer, also out of the last one that puts us off
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason of
 * the step's end
 */
const timedRequest = async (url, request, clock, read) => {
    const attempt = async (signal) => {
        const answer = await (0, http_exchange_ts_1.exchange)(url, { ...request, signal });
        if ((0, exports.isPutOff)(answer))
            throw new PutOff(answer);
        return read(answer);
    };
    try {
        return await (0, retry_ts_1.withRetries)(retry_ts_1.SERVICE_POLICY, clock, attempt, judge);
    }
    catch (error) {
        if (error instanceof PutOff)
            return read(error.answer);
        throw error;
    }
};
exports.timedRequest = timedRequest;


/***/ }),

/***/ 64955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.identityDomain = exports.parseOidcClient = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const timed_request_ts_1 = __webpack_require__(2214);
/** Reads `id:secret`. @throws ActionError OIDC_CLIENT_INVALID, without the text: it holds a secret. */
const parseOidcClient = (text) => {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1) {
        return { id: text.slice(0, colon), secret: text.slice(colon + 1) };
    }
    throw new action_error_ts_1.ActionError({
        code: 'OIDC_CLIENT_INVALID',
        message: 'it is not of the form id:secret',
        hint: "Store the client id and the client secret of the trust's application in one secret, joined by a colon.",
    });
};
exports.parseOidcClient = parseOidcClient;
/** Why a domain says no; its services, and proxies before them, have several forms. */
const reasonIn = (body) => {
    const said = (0, json_ts_1.parseJson)(body);
    const reasons = ['error_description', 'message', 'error'].map((name) => (0, json_ts_1.text)((0, json_ts_1.at)(said, name)));
    const reason = reasons.find((one) => one !== '') ?? (said === undefined ? body.slice(0, 200) : '');
    return reason || 'no reason given';
};
const CLIENT_HINT = "The domain does not accept oidc-client: it must be id:secret of the trust's confidential application, which must be active, with the grant type that allows the exchange.";
const TRUST_HINT = "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user.";
const refused = (url, { status, body }) => {
    const isClient = status === 401 || (0, json_ts_1.at)((0, json_ts_1.parseJson)(body), 'error') === 'invalid_client';
    return new action_error_ts_1.ActionError({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${reasonIn(body)}`,
        hint: isClient ? CLIENT_HINT : TRUST_HINT,
    });
};
const unreachable = (url, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no answer from the identity domain ${url.host} (${(0, action_error_ts_1.messageOf)(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
});
const unavailable = (url, { status, body }) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} put the exchange off (${status}): ${reasonIn(body)}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
});
/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also when
 * something else answers there
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
        return (0, timed_request_ts_1.timedRequest)(url, request, clock, (answer) => tokenIn(url, answer)).catch((cause) => {
            throw cause instanceof action_error_ts_1.ActionError ? cause : unreachable(url, cause);
        });
    },
});
exports.identityDomain = identityDomain;
const tokenIn = (url, answer) => {
    if ((0, timed_request_ts_1.isPutOff)(answer))
        throw unavailable(url, answer);
    if ((0, foreign_answer_ts_1.isRedirect)(answer) || (0, foreign_answer_ts_1.isPage)(answer))
        throw new foreign_answer_ts_1.ForeignAnswer(answer);
    if (!(0, http_exchange_ts_1.isSuccess)(answer))
        throw refused(url, answer);
    const fields = fields_ts_1.Fields.parse(answer.body);
    // The documented field is "token"; some copies of the documentation say "access_token".
    return fields.has('token') ? fields.text('token') : fields.text('access_token');
};


/***/ })

};
