export const id = 205;
export const ids = [205];
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

/***/ 89205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.identityDomain = exports.parseOidcClient = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const foreign_answer_ts_1 = __webpack_require__(26359);
const http_exchange_ts_1 = __webpack_require__(54458);
const timed_request_ts_1 = __webpack_require__(48867);
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
const field = (body, ...names) => {
    if (typeof body !== 'object' || body === null)
        return undefined;
    const values = names.map((name) => Reflect.get(body, name));
    return values.find((value) => typeof value === 'string' && value !== '');
};
const CLIENT_HINT = "The domain does not accept oidc-client: it must be id:secret of the trust's confidential application, which must be active, with the grant type that allows the exchange.";
const TRUST_HINT = "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user.";
const refused = (url, status, body) => {
    const why = field(body, 'error_description', 'message', 'error') ?? 'no reason given';
    const isClient = status === 401 || field(body, 'error') === 'invalid_client';
    return new action_error_ts_1.ActionError({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${why}`,
        hint: isClient ? CLIENT_HINT : TRUST_HINT,
    });
};
const unreachable = (url, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no answer from the identity domain ${url.host} (${(0, action_error_ts_1.messageOf)(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
});
const unavailable = (url, status, body) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} put the exchange off, three times (${status}): ${field(body, 'error_description', 'message', 'error') ?? 'no reason given'}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
});
/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also when
 * something else answers there
 */
const identityDomain = (domainUrl, client) => ({
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
        const response = await (0, timed_request_ts_1.timedRequest)(url, { method: 'POST', headers, body }).catch((cause) => {
            throw cause instanceof action_error_ts_1.ActionError ? cause : unreachable(url, cause);
        });
        const answer = (0, json_ts_1.parseJson)(response.body);
        if (response.status === 429 || response.status >= 500) {
            throw unavailable(url, response.status, answer);
        }
        if ((0, foreign_answer_ts_1.isRedirect)(response) ||
            (0, foreign_answer_ts_1.isPage)(response) ||
            ((0, http_exchange_ts_1.isSuccess)(response) && typeof answer !== 'object')) {
            throw unreachable(url, new foreign_answer_ts_1.ForeignAnswer(response));
        }
        // The documented field is "token"; some copies of the documentation say "access_token".
        const token = field(answer, 'token', 'access_token');
        if (!(0, http_exchange_ts_1.isSuccess)(response) || token === undefined) {
            throw refused(url, response.status, answer ?? { message: response.body.slice(0, 200) });
        }
        return token;
    },
});
exports.identityDomain = identityDomain;


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


/***/ })

};
