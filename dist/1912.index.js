export const id = 1912;
export const ids = [1912];
export const modules = {

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

/***/ 84647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ attemptOci)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87065);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75506);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23877);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62642);







/** Milliseconds of clock skew beyond which OCI refuses signatures: five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000;
const clockSkewed = (skew, operation) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
});
/** How far our clock is ahead of the service's, in milliseconds, by the response's Date header. */
const skewOf = ({ headers }, now) => {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? 0 : now - date;
};
/** Code and message of a refusal; intermediaries may use another format. */
const saidIn = (body) => {
    try {
        const said = new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8((0,_values_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(body));
        return { code: said.optionalText('code'), message: said.optionalText('message') };
    }
    catch {
        return {};
    }
};
const refusal = (response, operation, now) => {
    const { status, headers, body } = response;
    const skew = status === 401 ? skewOf(response, now) : 0;
    if (Math.abs(skew) > TOLERATED_SKEW)
        return clockSkewed(skew, operation);
    const { code = `HTTP ${status}`, message = 'the response holds no message' } = saidIn(body);
    const requestId = headers['opc-request-id'];
    const failure = { status, code, operation: operation.operation, requestId };
    return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceError */ .cg)(failure, message, operation);
};
const explain = (error, operation, now) => {
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitResponse */ .ou)
        return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .unfitResponse */ .gq)(operation, error);
    if (!(error instanceof _signed_http_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .R))
        return error;
    return error.response === undefined
        ? (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)(operation, error.cause)
        : refusal(error.response, operation, now);
};
/**
 * Makes one OCI call with retries: after rate limits and failures of the service, and for a read
 * with a malformed response; not for a POST that may have been carried out.
 *
 * @param isRead whether the call changes nothing
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID, and OCI_* with status,
 * service code and request id
 */
const attemptOci = async (operation, isRead, clock, attempt) => {
    try {
        return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_POLICY */ .pZ, clock, attempt, (error) => error instanceof _signed_http_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .R
            ? error
            : { mayRepeat: isRead && error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitResponse */ .ou });
    }
    catch (error) {
        throw explain(error, operation, clock.now());
    }
};


/***/ }),

/***/ 32031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ serviceEndpoint)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);

/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
    bastion: 'bastion.{region}.oci.{domain}',
    'container-engine': 'containerengine.{region}.oci.{domain}',
    network: 'iaas.{region}.{domain}',
    artifacts: 'artifacts.{region}.oci.{domain}',
    'container-registry': 'ocir.{region}.oci.{domain}',
    auth: 'auth.{region}.{domain}',
    identity: 'identity.{region}.oci.{domain}',
    'load-balancer': 'iaas.{region}.{domain}',
    'network-load-balancer': 'network-load-balancer-api.{region}.oci.{domain}',
    limits: 'limits.{region}.oci.{domain}',
    logging: 'logging.{region}.oci.{domain}',
    scanning: 'vss-cp-api.{region}.oci.{domain}',
    'object-storage': 'objectstorage.{region}.{domain}',
};
/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
const serviceEndpoint = (service, { region, realm, domain, endpoint }) => endpoint ??
    `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => (0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(realm, domain))}`;


/***/ }),

/***/ 51912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ callOci),
/* harmony export */   jz: () => (/* binding */ anObject),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u0: () => (/* binding */ aList)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89858);
/* harmony import */ var _oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84647);
/* harmony import */ var _oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32031);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23877);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62642);





/** Reads an object. */
const anObject = (read) => ({ body }) => read(_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8.parse(body));
/** Reads a list. */
const aList = (read) => ({ body }) => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWhole */ .z2)(body), read);
/** For calls of which only success matters. */
const nothing = () => undefined;
/** A header that the response must have. @throws ShapeError */
const headerOf = ({ headers }, name) => {
    const value = headers[name];
    if (value)
        return value;
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym(`the header ${name} of the response is missing`);
};
/**
 * Makes one signed call without the SDK, and returns what `read` takes from its response.
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID; OCI_* with status, service
 * code and request id.
 */
const callOci = (session, call, clock, read) => {
    const endpoint = (0,_oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceEndpoint */ .X)(call.service, session);
    const { method, repeatable } = call;
    const request = {
        method,
        url: new URL(endpoint + call.path),
        headers: { accept: 'application/json', ...call.headers },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        repeatable,
    };
    const isRead = method === 'GET' || repeatable === true;
    return (0,_oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptOci */ .h)({ ...call, endpoint }, isRead, clock, async (signal) => {
        const response = await (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_3__/* .sendSigned */ .h)(request, session, clock, signal);
        return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readResponse */ .Uk)(response.headers['opc-request-id'], () => read(response));
    });
};


/***/ }),

/***/ 23877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   cg: () => (/* binding */ serviceError),
/* harmony export */   gq: () => (/* binding */ unfitResponse),
/* harmony export */   ou: () => (/* binding */ UnfitResponse)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89858);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77214);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87363);
/* harmony import */ var _values_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70224);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75506);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90063);







/** Codes besides 404 that can mean a missing permission (OCI's page of API errors). */
const PERMISSION_CODES = {
    RelatedResourceNotAuthorizedOrNotFound: 'a resource that the request names does not exist or may not be used',
    NotAuthorized: 'the signed-in identity may not do this',
    NotAuthorizedOrResourceAlreadyExists: 'the signed-in identity may not make this, and also when it exists already',
};
const hintFor = (failure, { policy, doing }) => {
    const grant = policy === undefined ? '' : (0,_values_policy_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .grantOf */ .o)(policy);
    if (failure.status === 401) {
        return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.';
    }
    if (failure.status === 404) {
        const absent = `OCI returns this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`;
        return [...(0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtfulLengths */ .vh)(doing), absent].join('\n');
    }
    const refused = (0,_values_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(PERMISSION_CODES, failure.code);
    if (refused !== undefined) {
        return `OCI returns this when ${refused}${grant === '' ? '.' : `. If it is the permission, add${grant}`}`;
    }
    if (failure.status === 429)
        return 'OCI limits the rate of calls; run again in a few minutes.';
    if (failure.status >= 500)
        return 'The service has a problem; run again. If the problem persists, give Oracle Support the opc-request-id.';
    return 'Correct what OCI names; the opc-request-id identifies the call for Oracle Support.';
};
const CODES = {
    401: 'OCI_NOT_AUTHENTICATED',
    404: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
    412: 'OCI_CHANGED_MEANWHILE',
    429: 'OCI_TOO_MANY_REQUESTS',
};
/** The error for a service's refusal, with its message and the call. */
const serviceError = (service, message, operation) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: CODES[service.status] ?? (service.status >= 500 ? 'OCI_UNAVAILABLE' : 'OCI_REFUSED'),
    message: `could not ${operation.doing}: ${message}`,
    hint: hintFor(service, operation),
    service,
    isTransient: (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__/* .isPutOff */ .Zn)(service),
});
/** Wraps a request without a response; an ActionError passes through unchanged. */
const unreachable = (operation, cause) => cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l
    ? cause
    : new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCI_UNREACHABLE',
        message: `could not ${operation.doing}: no response from ${operation.endpoint} (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`,
        hint: 'Check the region, OCI_CLI_ENDPOINT, and that the runner may connect there (firewall, proxy, private endpoint).',
        cause,
        isTransient: !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(cause),
    });
/** The error for a successful response that lacks a required part. */
class UnfitResponse extends Error {
    requestId;
    constructor(why, requestId) {
        super(why.message, { cause: why });
        this.requestId = requestId;
    }
}
/** Reads a response. @throws UnfitAnswer if it is malformed */
const readResponse = (requestId, read) => {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .ShapeError */ .ym ? new UnfitResponse(error, requestId) : error;
    }
};
const unfitResponse = ({ operation, doing, endpoint }, { message, requestId }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OCI_RESPONSE_INVALID',
    message: `could not ${doing}: ${message}`,
    hint: `Run again. If the problem persists, something between the runner and ${endpoint} may change responses (a proxy); else give Oracle Support the opc-request-id.`,
    service: { status: 200, code: 'Ok', operation, requestId },
    isTransient: true,
});


/***/ }),

/***/ 62642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallFailure),
/* harmony export */   h: () => (/* binding */ sendSigned)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _request_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72303);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75506);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90063);






/** A failed call: refused by a response, or without one. */
class CallFailure extends Error {
    mayRepeat;
    pause;
    response;
    constructor(call, { response, error }) {
        super(response === undefined ? (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) : `HTTP ${response.status}`, { cause: error });
        this.response = response;
        this.pause = response === undefined ? 0 : (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_5__/* .askedPause */ .To)(response);
        this.mayRepeat = response === undefined ? isLost(call, error) : isTransient(call, response);
    }
}
/** A POST that may have been carried out is not retried, unless that is harmless. */
const isHarmless = ({ method, headers, repeatable }) => method !== 'POST' || repeatable === true || 'opc-retry-token' in headers;
/** A request that never reached the server can always be retried. */
const isLost = (call, error) => !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isFinal */ .dR)(error) && (isHarmless(call) || /ECONNREFUSED|EAI_AGAIN/.test((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)));
/** A rate limit applies before anything is done. */
const isTransient = (call, response) => (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_5__/* .isPutOff */ .Zn)(response) && (response.status === 429 || isHarmless(call));
/**
 * One attempt at a signed request.
 * @throws CallFailure for every status above 399 and for a lost connection; ActionError
 * SESSION_EXPIRED; the signal's reason, if the step was ended
 */
const sendSigned = async (call, given, clock, signal) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = (0,_request_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .signRequest */ .z)({ ...call, contentType }, key, clock.now());
    const headers = { ...call.headers, ...signed };
    const response = await (0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(call.url, {
        method: call.method,
        headers,
        body: call.body,
        signal,
    })
        .then(_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOwnResponse */ .D6)
        .catch((error) => {
        throw error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? error : new CallFailure(call, { error });
    });
    if (response.status >= 400)
        throw new CallFailure(call, { response });
    return response;
};


/***/ }),

/***/ 70224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ statements),
/* harmony export */   o: () => (/* binding */ grantOf)
/* harmony export */ });
const permission = (name) => `request.permission = '${name}'`;
/** Every statement that an action may need, once; which needs which is in `policyLists`. */
const statements = {
    useClusters: {
        grant: 'use clusters',
        place: 'cluster',
        reason: 'kubeconfig, tokens for the Kubernetes API',
    },
    seeNodes: {
        grant: 'use clusters',
        place: 'cluster',
        reason: 'reading the cluster, and waiting for its Kubernetes nodes (with "read clusters" alone, whether they are Ready is not known)',
    },
    readClusters: { grant: 'read clusters', place: 'cluster', reason: 'reading the cluster' },
    manageClusters: {
        grant: 'manage clusters',
        place: 'cluster',
        reason: 'making and changing the cluster',
    },
    followCluster: {
        grant: 'read cluster-work-requests',
        place: 'cluster',
        reason: 'following the change of the cluster',
    },
    followPools: {
        grant: 'read cluster-node-pools',
        place: 'cluster',
        reason: 'following the change of the cluster',
    },
    endpointSubnets: { grant: 'use subnets', place: 'network', reason: 'making the cluster' },
    endpointVnics: { grant: 'manage vnics', place: 'network', reason: 'making the cluster' },
    endpointGroups: {
        grant: 'use network-security-groups',
        place: 'network',
        reason: 'putting the endpoint into groups',
    },
    readPools: {
        grant: 'read cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'the groups of the pools',
        optional: 'their groups count as not attached',
    },
    comparePools: {
        grant: 'read cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'comparing the pool',
    },
    managePools: {
        grant: 'manage cluster-virtualnode-pools',
        place: 'cluster',
        reason: 'making and changing the pool',
    },
    managePoolsOfSubnets: {
        grant: 'manage cluster-virtualnode-pools',
        place: 'network',
        reason: 'making and changing a pool whose subnets are here',
    },
    readNodePools: {
        grant: 'read cluster-node-pools',
        place: 'cluster',
        reason: 'following its work request',
    },
    readWorkRequests: {
        grant: 'read cluster-work-requests',
        place: 'cluster',
        reason: 'following its work request',
    },
    readNetwork: {
        grant: 'read virtual-network-family',
        place: 'network',
        reason: 'reading subnets, rules and routes',
    },
    manageNetwork: {
        grant: 'manage virtual-network-family',
        place: 'network',
        reason: 'making the network',
    },
    useSubnets: { grant: 'use subnets', place: 'network', reason: 'making and changing the pool' },
    manageVnics: { grant: 'manage vnics', place: 'network', reason: 'making and changing the pool' },
    useGroups: {
        grant: 'use network-security-groups',
        place: 'network',
        reason: 'reading the rules of groups, putting pools into groups',
    },
    updateLists: {
        grant: 'manage security-lists',
        place: 'network',
        where: permission('SECURITY_LIST_UPDATE'),
        reason: 'adding rules to security lists',
    },
    updateGroups: {
        grant: 'manage network-security-groups',
        place: 'network',
        where: permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES'),
        reason: 'adding rules to groups',
    },
    manageGroups: {
        grant: 'manage network-security-groups',
        place: 'network',
        where: `any {${permission('NETWORK_SECURITY_GROUP_CREATE')}, ${permission('NETWORK_SECURITY_GROUP_UPDATE_SECURITY_RULES')}}`,
        reason: 'making groups, and adding rules to them',
    },
    attachToVcn: {
        grant: 'manage vcns',
        place: 'network',
        where: permission('VCN_ATTACH'),
        reason: 'making groups or a capture filter in the VCN',
    },
    readFlowLogs: {
        grant: 'read log-groups',
        place: 'network',
        reason: 'looking for the flow logs of subnets',
    },
    manageFlowLogs: { grant: 'manage log-groups', place: 'network', reason: 'making the flow logs' },
    updateSubnets: {
        grant: 'manage subnets',
        place: 'network',
        where: permission('SUBNET_UPDATE'),
        reason: 'recording the traffic of subnets',
    },
    manageFilters: {
        grant: 'manage capture-filters',
        place: 'network',
        reason: 'making the filter of what is recorded',
    },
    pull: { grant: 'read repos', place: 'repositories', reason: 'pulling images' },
    push: { grant: 'manage repos', place: 'repositories', reason: 'pushing images' },
    build: {
        grant: 'manage repos',
        place: 'repositories',
        reason: 'making the repository, pushing',
    },
    findRepository: {
        grant: 'inspect repos',
        place: 'repositories',
        reason: 'looking for the repository',
    },
    pushToOne: {
        grant: 'manage repos',
        place: 'repositories',
        where: "target.repo.name = 'shop'",
        reason: 'pushing',
    },
    readScans: {
        grant: 'read container-scan-results',
        place: 'repositories',
        reason: 'waiting for the vulnerability scan, in the compartment of the scan target',
    },
    readBalancers: {
        grant: 'read load-balancers',
        place: 'cluster',
        reason: 'comparing the load balancers of Services',
        optional: 'load balancers are not compared',
    },
    readNetworkBalancers: {
        grant: 'read network-load-balancers',
        place: 'cluster',
        reason: 'comparing the load balancers of Services',
        optional: 'load balancers are not compared',
    },
    useBastion: {
        grant: 'use bastion',
        place: 'network',
        reason: 'making a session on the bastion, in its compartment',
    },
    manageSessions: {
        grant: 'manage bastion-session',
        place: 'network',
        reason: 'the session that the tunnel goes through',
    },
    availabilityDomains: {
        grant: 'inspect compartments',
        place: 'root',
        reason: 'availability domains',
    },
};
/** Returns the IAM statements that give a group what a call needs, one per line. */
const grantOf = (grants) => [grants]
    .flat()
    .map((grant) => `\n  Allow group '<group>' to ${grant} in compartment <compartment>`)
    .join('');


/***/ })

};
