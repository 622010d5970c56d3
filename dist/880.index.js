export const id = 880;
export const ids = [880];
export const modules = {

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
    identity: 'identity.{region}.oci.{domain}',
    'object-storage': 'objectstorage.{region}.{domain}',
};
/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
const serviceEndpoint = (service, { region, realm, endpoint }) => endpoint ??
    `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => (0, region_ts_1.realmDomain)(realm))}`;
exports.serviceEndpoint = serviceEndpoint;


/***/ }),

/***/ 15453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readOciProfile = exports.parseOciConfig = exports.profileLocation = void 0;
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
const profileLocation = (environment) => ({
    file: environment['OCI_CLI_CONFIG_FILE'] ||
        environment['OCI_CONFIG_FILE'] ||
        (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), '.oci', 'config'),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
exports.profileLocation = profileLocation;
/** Sections of an OCI config file. Every profile inherits from DEFAULT, as Python's parser does it. */
const parseOciConfig = (text) => {
    const sections = new Map();
    let current = {};
    for (const line of text.split(/\r?\n/)) {
        const section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
        const [, key, value] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (section !== undefined) {
            current = sections.get(section) ?? {};
            sections.set(section, current);
        }
        else if (key !== undefined && value !== undefined) {
            current[key] = value;
        }
    }
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, { ...inherited, ...own }]));
};
exports.parseOciConfig = parseOciConfig;
const notSignedIn = (message, cause) => new action_error_ts_1.ActionError({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
});
/**
 * The profile that the auth action, or the user, left for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
const readOciProfile = async (environment) => {
    const { file, profile } = (0, exports.profileLocation)(environment);
    const text = await (0, promises_1.readFile)(file, 'utf8').catch((cause) => {
        throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause);
    });
    const found = (0, exports.parseOciConfig)(text).get(profile);
    if (found !== undefined)
        return found;
    throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`);
};
exports.readOciProfile = readOciProfile;


/***/ }),

/***/ 75053:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callOci = void 0;
const oci_endpoints_ts_1 = __webpack_require__(27030);
const signed_http_ts_1 = __webpack_require__(97311);
const service_error_ts_1 = __webpack_require__(60388);
/** Pauses before the second and third attempt at a call that the service put off. */
const PAUSES = [1000, 3000];
const parseBody = (text) => {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const textField = (body, key) => {
    const value = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === 'string' ? value : undefined;
};
const send = async (session, call) => {
    const url = new URL((0, oci_endpoints_ts_1.serviceEndpoint)(call.service, session) + call.path);
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const headers = { accept: 'application/json', ...call.headers };
    const response = await (0, signed_http_ts_1.sendSigned)({ method: call.method, url, headers, body }, session);
    return {
        status: response.status,
        headers: response.headers,
        body: parseBody(await response.text()),
    };
};
/** What the SDKs try again: rate limits and failures of the service, never a refusal. */
const isTransient = (status, method) => status === 429 || (status >= 500 && method !== 'POST');
const refusal = ({ status, headers, body }, operation) => (0, service_error_ts_1.serviceError)({
    status,
    code: textField(body, 'code') ?? `HTTP ${status}`,
    operation: operation.operation,
    requestId: headers.get('opc-request-id') ?? undefined,
}, textField(body, 'message') ?? 'the answer holds no message', operation);
/**
 * One signed call without the SDK. Rate limits and failures of the service are tried up to three
 * times; a POST that may have been carried out is not repeated.
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
        if (pause === undefined || !isTransient(answer.status, call.method)) {
            throw refusal(answer, operation);
        }
        await clock.sleep(pause);
    }
};
exports.callOci = callOci;


/***/ }),

/***/ 75284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSession = exports.endpointOf = void 0;
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const jwt_claims_ts_1 = __webpack_require__(26473);
const ocid_ts_1 = __webpack_require__(42371);
const input_text_ts_1 = __webpack_require__(12736);
const region_ts_1 = __webpack_require__(26948);
const oci_profile_ts_1 = __webpack_require__(15453);
const request_signer_ts_1 = __webpack_require__(7288);
const broken = (message, cause) => new action_error_ts_1.ActionError({
    code: 'OCI_PROFILE_INVALID',
    message,
    hint: 'Run the auth action again, or correct the OCI config file that OCI_CLI_CONFIG_FILE names.',
    cause,
});
const field = (profile, key) => {
    const value = profile[key];
    if (value !== undefined && value !== '')
        return value;
    throw broken(`the OCI profile has no "${key}"`);
};
const readProfileFile = (path, key) => (0, promises_1.readFile)(path.startsWith('~/') ? (0, node_path_1.join)((0, node_os_1.homedir)(), path.slice(2)) : path, 'utf8').catch((cause) => {
    throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause);
});
const readKey = (pem, profile) => {
    try {
        return (0, request_signer_ts_1.readPrivateKey)(pem, profile['pass_phrase']);
    }
    catch (cause) {
        throw broken('the private key of the OCI profile is not a readable PEM key', cause);
    }
};
const sessionToken = async (profile) => {
    const file = profile['security_token_file'];
    if (file === undefined || file === '')
        return undefined;
    return (await readProfileFile(file, 'security_token_file')).trim();
};
const keyIdOf = (profile, token) => token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`;
/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
const endpointOf = (environment) => {
    const text = environment['OCI_CLI_ENDPOINT'];
    return text === undefined || text === '' ? undefined : (0, input_text_ts_1.asEndpoint)(text);
};
exports.endpointOf = endpointOf;
/**
 * The signed-in identity, from the OCI config profile that the environment points at.
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID
 */
const openSession = async (environment) => {
    const profile = await (0, oci_profile_ts_1.readOciProfile)(environment);
    const token = await sessionToken(profile);
    const claims = token === undefined ? {} : (0, jwt_claims_ts_1.jwtClaims)(token);
    const tenancy = (0, ocid_ts_1.parseOcid)(field(profile, 'tenancy'), 'tenancy');
    const keyFile = field(profile, 'key_file');
    const user = token === undefined ? profile['user'] : claims['sub'];
    return {
        keyId: keyIdOf(profile, token),
        privateKey: readKey(await readProfileFile(keyFile, 'key_file'), profile),
        tenancyId: tenancy.text,
        userId: typeof user === 'string' ? user : undefined,
        region: (0, region_ts_1.parseRegion)(environment['OCI_CLI_REGION'] || field(profile, 'region')),
        realm: tenancy.realm,
        endpoint: (0, exports.endpointOf)(environment),
        expiresAt: typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : undefined,
    };
};
exports.openSession = openSession;


/***/ }),

/***/ 7288:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signRequest = exports.readPrivateKey = void 0;
const node_crypto_1 = __webpack_require__(77598);
const sha256 = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws what node:crypto says; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0, node_crypto_1.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
exports.readPrivateKey = readPrivateKey;
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). `date` is signed, as the OCI CLI does
 * it, because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0, node_crypto_1.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};
exports.signRequest = signRequest;


/***/ }),

/***/ 60388:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unreachable = exports.serviceError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const hintFor = (failure, { policy }) => {
    const grant = policy === undefined
        ? ''
        : `\n  Allow group '<group>' to ${policy} in compartment <compartment>`;
    if (failure.status === 401) {
        return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.';
    }
    if (failure.status === 404) {
        return `OCI answers this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`;
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
/** No answer came at all. */
const unreachable = (operation, cause) => new action_error_ts_1.ActionError({
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
const promises_1 = __webpack_require__(58500);
const action_error_ts_1 = __webpack_require__(21025);
const timed_fetch_ts_1 = __webpack_require__(92098);
const request_signer_ts_1 = __webpack_require__(7288);
/** Pauses after an attempt that got no answer, and when to stop trying: below 15 s in all. */
const PAUSES = [500, 1500];
const ATTEMPT = 8000;
const TOTAL = 14_000;
const attempt = (call, key, timeout) => {
    const contentType = call.headers['content-type'];
    const signed = (0, request_signer_ts_1.signRequest)({ ...call, contentType }, key, Date.now());
    return fetch(call.url, {
        method: call.method,
        headers: { ...call.headers, ...signed },
        signal: AbortSignal.timeout(timeout),
        ...(call.body === undefined ? {} : { body: call.body }),
    });
};
/** A POST may have been carried out though its answer was lost, unless nothing took the connection. */
const mayRepeat = (call, error) => call.method !== 'POST' ||
    'opc-retry-token' in call.headers ||
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test((0, action_error_ts_1.messageOf)(error));
/**
 * One signed request; whatever the service answers is returned.
 * @throws the last connection failure, at most 15 s after the call.
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
            await (0, promises_1.setTimeout)(pause);
        }
    }
};
exports.sendSigned = sendSigned;


/***/ }),

/***/ 92098:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedFetch = exports.fetchFailure = void 0;
const promises_1 = __webpack_require__(58500);
/** Pauses between attempts, and the limits of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500];
const ATTEMPT = 6000;
const TOTAL = 14_000;
/** What happened under fetch's "fetch failed". */
const fetchFailure = (error) => typeof error === 'object' && error !== null && 'cause' in error && error.cause
    ? error.cause
    : error;
exports.fetchFailure = fetchFailure;
/**
 * fetch for calls that may be repeated: no answer, rate limits and failures of the service are tried
 * up to three times.
 * @throws the last connection failure, at most 15 s after the call.
 */
const timedFetch = async (url, init) => {
    const deadline = Date.now() + TOTAL;
    for (let round = 0;; round++) {
        const pause = PAUSES[round];
        const isLast = pause === undefined || Date.now() + pause >= deadline;
        try {
            const signal = AbortSignal.timeout(Math.min(ATTEMPT, deadline - Date.now()));
            const response = await fetch(url, { ...init, signal });
            if (isLast || (response.status !== 429 && response.status < 500))
                return response;
        }
        catch (error) {
            if (isLast)
                throw (0, exports.fetchFailure)(error);
        }
        await (0, promises_1.setTimeout)(pause ?? 0);
    }
};
exports.timedFetch = timedFetch;


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/** Any text; the simplest parser of an input. */
const asText = (text) => text;
exports.asText = asText;
/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
const asFlag = (text) => {
    const value = text.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw invalid(`"${text}" is neither true nor false`, 'Write true or false.');
};
exports.asFlag = asFlag;
const asInteger = (least, most = Number.MAX_SAFE_INTEGER) => (text) => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw invalid(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`);
};
exports.asInteger = asInteger;
const asOneOf = (...allowed) => (text) => {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw invalid(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`);
};
exports.asOneOf = asOneOf;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${text}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/** Pairs written as `key=value`, separated by commas or line ends. */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    return Object.fromEntries(items
        .filter((item) => item !== '')
        .map((item) => {
        const equals = item.indexOf('=');
        if (equals > 0)
            return [item.slice(0, equals).trim(), item.slice(equals + 1).trim()];
        throw invalid(`"${item}" is not key=value`, 'Write pairs such as team=shop, one a line.');
    }));
};
exports.asPairs = asPairs;


/***/ }),

/***/ 26473:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textClaim = exports.jwtClaims = void 0;
/** The claims of a JWT, unverified: only read to say who is signed in, as whom, and until when. */
const jwtClaims = (token) => {
    try {
        const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(text);
        return typeof claims === 'object' && claims !== null ? { ...claims } : {};
    }
    catch {
        return {};
    }
};
exports.jwtClaims = jwtClaims;
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
};
exports.textClaim = textClaim;


/***/ }),

/***/ 42371:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shortOcid = exports.requireRealm = exports.ocidOf = exports.parseOcid = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** OCI's unique parts have 60 characters; shorter ones only occur in tests and documentation. */
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new action_error_ts_1.ActionError({ code: 'OCID_INVALID', message, hint });
/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
const parseOcid = (text, ...kinds) => {
    const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`;
    const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`;
    const trimmed = text.trim();
    if (/\.\.\.|…/.test(trimmed)) {
        throw invalid(`"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`, example);
    }
    const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? [];
    if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
        throw invalid(`"${trimmed}" is not ${wanted}`, example);
    }
    if (unique.length < SHORTEST_UNIQUE_PART) {
        throw invalid(`"${trimmed}" is cut off: its last part has only ${unique.length} characters`, example);
    }
    const found = kind.toLowerCase();
    if (kinds.length > 0 && !kinds.includes(found)) {
        throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example);
    }
    return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() };
};
exports.parseOcid = parseOcid;
/** A parser for one kind of OCID, to hand to an input reader. */
const ocidOf = (...kinds) => (text) => (0, exports.parseOcid)(text, ...kinds).text;
exports.ocidOf = ocidOf;
/**
 * Refuses an OCID of another realm than the one signed in to; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
exports.requireRealm = requireRealm;
/** The form for logs and tables: kind and the last characters, as the console does. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};
exports.shortOcid = shortOcid;


/***/ }),

/***/ 26948:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.realmDomain = exports.parseRegion = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = {
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
};
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, as `eu-frankfurt-1`. Only its form is checked: a list of regions compiled in
 * would refuse every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new action_error_ts_1.ActionError({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
exports.parseRegion = parseRegion;
/**
 * The domain that a realm's API hosts end in.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm) => {
    const domain = DOMAINS[realm];
    if (domain !== undefined)
        return domain;
    throw new action_error_ts_1.ActionError({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};
exports.realmDomain = realmDomain;


/***/ })

};
