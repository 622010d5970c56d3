export const id = 9310;
export const ids = [9310,1691];
export const modules = {

/***/ 56929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubJob = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const outsider_ts_1 = __webpack_require__(29267);
const timed_request_ts_1 = __webpack_require__(2214);
const REFUSALS = {
    fork: {
        code: 'OIDC_NOT_FOR_FORKS',
        message: 'GitHub gives no OIDC token to a pull request from a fork',
        hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
    },
    dependabot: {
        code: 'OIDC_NOT_FOR_DEPENDABOT',
        message: 'GitHub gives this run of Dependabot no OIDC token',
        hint: "Dependabot's runs have a read-only token: grant \"permissions: { id-token: write, contents: read }\" on the job itself and store oidc-client among Dependabot's secrets too, or skip the job with if: github.actor != 'dependabot[bot]'",
    },
    permission: {
        code: 'OIDC_PERMISSION_MISSING',
        message: 'GitHub gives this job no OIDC token: the permission id-token is missing',
        hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. A reusable workflow has it only if its caller grants it too.',
    },
};
const noToken = (why, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
});
const tokenIn = (answer) => {
    (0, foreign_answer_ts_1.requireOwnAnswer)(answer);
    if (!(0, http_exchange_ts_1.isSuccess)(answer))
        throw noToken(`it answered ${answer.status}`);
    return fields_ts_1.Fields.parse(answer.body).text('value');
};
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment, clock) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer) {
            throw new action_error_ts_1.ActionError(REFUSALS[(await (0, outsider_ts_1.outsiderOf)(environment)) ?? 'permission']);
        }
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        return (0, timed_request_ts_1.timedRequest)(url, { method: 'GET', headers }, clock, tokenIn).catch((error) => {
            throw error instanceof action_error_ts_1.ActionError ? error : noToken((0, action_error_ts_1.messageOf)(error), error);
        });
    },
});
exports.githubJob = githubJob;


/***/ }),

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


/***/ })

};
