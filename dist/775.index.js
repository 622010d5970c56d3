export const id = 775;
export const ids = [775];
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

/***/ 31946:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attemptOci = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
const retry_ts_1 = __webpack_require__(43855);
const service_error_ts_1 = __webpack_require__(27942);
const signed_http_ts_1 = __webpack_require__(48237);
/** Milliseconds that OCI's clock may differ from ours before it refuses signatures; five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000;
const clockSkewed = (skew, operation) => new action_error_ts_1.ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${(0, duration_ts_1.formatDuration)(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
});
/** How far our clock is ahead of the service's, in milliseconds, by the date of its answer. */
const skewOf = ({ headers }, now) => {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? 0 : now - date;
};
/** Code and message of a refusal; whoever is in between may refuse in another form. */
const saidIn = (body) => {
    try {
        const said = new fields_ts_1.Fields((0, json_ts_1.parseJson)(body));
        return { code: said.optionalText('code'), message: said.optionalText('message') };
    }
    catch {
        return {};
    }
};
const refusal = (answer, operation, now) => {
    const { status, headers, body } = answer;
    const skew = status === 401 ? skewOf(answer, now) : 0;
    if (Math.abs(skew) > TOLERATED_SKEW)
        return clockSkewed(skew, operation);
    const { code = `HTTP ${status}`, message = 'the answer holds no message' } = saidIn(body);
    const requestId = headers['opc-request-id'];
    const failure = { status, code, operation: operation.operation, requestId };
    return (0, service_error_ts_1.serviceError)(failure, message, operation);
};
const explain = (error, operation, now) => {
    if (error instanceof service_error_ts_1.UnfitAnswer)
        return (0, service_error_ts_1.unfitAnswer)(operation, error);
    if (!(error instanceof signed_http_ts_1.CallFailure))
        return error;
    return error.answer === undefined
        ? (0, service_error_ts_1.unreachable)(operation, error.cause)
        : refusal(error.answer, operation, now);
};
/**
 * Makes attempts at one call of OCI. Rate limits and failures of the service are tried again, and a
 * read whose answer does not fit; a POST that may have been carried out is not.
 *
 * @param isRead whether the call changes nothing
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID, and OCI_* with status, service
 * code and request id
 */
const attemptOci = async (operation, isRead, clock, attempt) => {
    try {
        return await (0, retry_ts_1.withRetries)(retry_ts_1.SERVICE_POLICY, clock, attempt, (error) => error instanceof signed_http_ts_1.CallFailure ? error : { mayRepeat: isRead && error instanceof service_error_ts_1.UnfitAnswer });
    }
    catch (error) {
        throw explain(error, operation, clock.now());
    }
};
exports.attemptOci = attemptOci;


/***/ }),

/***/ 98816:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.serviceEndpoint = void 0;
const region_ts_1 = __webpack_require__(14574);
/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
    'container-engine': 'containerengine.{region}.oci.{domain}',
    network: 'iaas.{region}.{domain}',
    artifacts: 'artifacts.{region}.oci.{domain}',
    'container-registry': 'ocir.{region}.oci.{domain}',
    auth: 'auth.{region}.{domain}',
    identity: 'identity.{region}.oci.{domain}',
    limits: 'limits.{region}.oci.{domain}',
    logging: 'logging.{region}.oci.{domain}',
    'object-storage': 'objectstorage.{region}.{domain}',
};
/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
const serviceEndpoint = (service, { region, realm, domain, endpoint }) => endpoint ??
    `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => (0, region_ts_1.realmDomain)(realm, domain))}`;
exports.serviceEndpoint = serviceEndpoint;


/***/ }),

/***/ 10775:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callOci = exports.headerOf = exports.nothing = exports.aList = exports.anObject = void 0;
const fields_ts_1 = __webpack_require__(93773);
const oci_attempts_ts_1 = __webpack_require__(31946);
const oci_endpoints_ts_1 = __webpack_require__(98816);
const service_error_ts_1 = __webpack_require__(27942);
const signed_http_ts_1 = __webpack_require__(48237);
/** Reads an object. */
const anObject = (read) => ({ body }) => read(fields_ts_1.Fields.parse(body));
exports.anObject = anObject;
/** Reads a list. */
const aList = (read) => ({ body }) => (0, fields_ts_1.itemsOf)((0, fields_ts_1.parseWhole)(body), read);
exports.aList = aList;
/** For calls of which only the success matters. */
const nothing = () => undefined;
exports.nothing = nothing;
/** A header that the answer must have. @throws ShapeError */
const headerOf = ({ headers }, name) => {
    const value = headers[name];
    if (value)
        return value;
    throw new fields_ts_1.ShapeError(`the header ${name} of the answer is missing`);
};
exports.headerOf = headerOf;
/**
 * One call signed by ourselves, without the SDK, and what `read` takes out of its answer.
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID; OCI_* with status, service
 * code and request id.
 */
const callOci = (session, call, clock, read) => {
    const endpoint = (0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session);
    const { method, repeatable } = call;
    const request = {
        method,
        url: new URL(endpoint + call.path),
        headers: { accept: 'application/json', ...call.headers },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        repeatable,
    };
    const isRead = method === 'GET' || repeatable === true;
    return (0, oci_attempts_ts_1.attemptOci)({ ...call, endpoint }, isRead, clock, async (signal) => {
        const answer = await (0, signed_http_ts_1.sendSigned)(request, session, clock, signal);
        return (0, service_error_ts_1.readAnswer)(answer.headers['opc-request-id'], () => read(answer));
    });
};
exports.callOci = callOci;


/***/ }),

/***/ 27942:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unfitAnswer = exports.readAnswer = exports.UnfitAnswer = exports.unreachable = exports.serviceError = exports.grantOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const ocid_ts_1 = __webpack_require__(86237);
const own_ts_1 = __webpack_require__(64870);
const retry_ts_1 = __webpack_require__(43855);
const timed_request_ts_1 = __webpack_require__(2214);
/** The IAM statements that give a group what a call needs, each on a line of its own. */
const grantOf = (policy) => [policy]
    .flat()
    .map((grant) => `\n  Allow group '<group>' to ${grant} in compartment <compartment>`)
    .join('');
exports.grantOf = grantOf;
/** Codes beside 404 by which OCI says that a permission may be missing (its page of API errors). */
const PERMISSION_CODES = {
    RelatedResourceNotAuthorizedOrNotFound: 'a resource that the request names does not exist or may not be used',
    NotAuthorized: 'the signed-in identity may not do this',
    NotAuthorizedOrResourceAlreadyExists: 'the signed-in identity may not make this, and also when it exists already',
};
const hintFor = (failure, { policy, doing }) => {
    const grant = policy === undefined ? '' : (0, exports.grantOf)(policy);
    if (failure.status === 401) {
        return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.';
    }
    if (failure.status === 404) {
        const absent = `OCI answers this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`;
        return [...(0, ocid_ts_1.doubtfulLengths)(doing), absent].join('\n');
    }
    const refused = (0, own_ts_1.own)(PERMISSION_CODES, failure.code);
    if (refused !== undefined) {
        return `OCI answers this when ${refused}${grant === '' ? '.' : `. If it is the permission, add${grant}`}`;
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
    isTransient: (0, timed_request_ts_1.isPutOff)(service),
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
        isTransient: !(0, retry_ts_1.isFinal)(cause),
    });
exports.unreachable = unreachable;
/** An answer of a success that does not hold what it has to. */
class UnfitAnswer extends Error {
    requestId;
    constructor(why, requestId) {
        super(why.message, { cause: why });
        this.requestId = requestId;
    }
}
exports.UnfitAnswer = UnfitAnswer;
/** What `read` takes out of an answer. @throws UnfitAnswer where it does not fit */
const readAnswer = (requestId, read) => {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof fields_ts_1.ShapeError ? new UnfitAnswer(error, requestId) : error;
    }
};
exports.readAnswer = readAnswer;
const unfitAnswer = ({ operation, doing, endpoint }, { message, requestId }) => new action_error_ts_1.ActionError({
    code: 'OCI_RESPONSE_INVALID',
    message: `could not ${doing}: ${message}`,
    hint: `Run again. If it stays, something between the runner and ${endpoint} may change answers (a proxy); else give Oracle the opc-request-id.`,
    service: { status: 200, code: 'Ok', operation, requestId },
    isTransient: true,
});
exports.unfitAnswer = unfitAnswer;


/***/ }),

/***/ 48237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sendSigned = exports.CallFailure = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const request_signer_ts_1 = __webpack_require__(10950);
const retry_ts_1 = __webpack_require__(43855);
const timed_request_ts_1 = __webpack_require__(2214);
/** A call without success: refused by an answer, or without one. */
class CallFailure extends Error {
    mayRepeat;
    pause;
    answer;
    constructor(call, { answer, error }) {
        super(answer === undefined ? (0, action_error_ts_1.messageOf)(error) : `HTTP ${answer.status}`, { cause: error });
        this.answer = answer;
        this.pause = answer === undefined ? 0 : (0, timed_request_ts_1.askedPause)(answer);
        this.mayRepeat = answer === undefined ? isLost(call, error) : isTransient(call, answer);
    }
}
exports.CallFailure = CallFailure;
/** A POST that may have been carried out is not sent again, unless that does no harm. */
const isHarmless = ({ method, headers, repeatable }) => method !== 'POST' || repeatable === true || 'opc-retry-token' in headers;
/** What nothing took, may be sent again in any case. */
const isLost = (call, error) => !(0, retry_ts_1.isFinal)(error) && (isHarmless(call) || /ECONNREFUSED|EAI_AGAIN/.test((0, action_error_ts_1.messageOf)(error)));
/** A rate limit was met before anything was done. */
const isTransient = (call, answer) => (0, timed_request_ts_1.isPutOff)(answer) && (answer.status === 429 || isHarmless(call));
/**
 * One attempt at a signed request.
 * @throws CallFailure for every status above 399 and for a lost connection; ActionError
 * SESSION_EXPIRED; the signal's reason, if the step was ended
 */
const sendSigned = async (call, given, clock, signal) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = (0, request_signer_ts_1.signRequest)({ ...call, contentType }, key, clock.now());
    const headers = { ...call.headers, ...signed };
    const answer = await (0, http_exchange_ts_1.exchange)(call.url, { method: call.method, headers, body: call.body, signal })
        .then(foreign_answer_ts_1.requireOwnAnswer)
        .catch((error) => {
        throw error instanceof action_error_ts_1.ActionError ? error : new CallFailure(call, { error });
    });
    if (answer.status >= 400)
        throw new CallFailure(call, { answer });
    return answer;
};
exports.sendSigned = sendSigned;


/***/ })

};
