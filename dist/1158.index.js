export const id = 1158;
export const ids = [1158];
export const modules = {

/***/ 79362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCredentials: () => (/* binding */ findCredentials)
});

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-login.js
var registry_login = __webpack_require__(67603);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-region.js
var registry_region = __webpack_require__(9509);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/registry/registry-user.js

/**
 * The user name for OCIR: `<namespace>/<user>`, or `<namespace>/<domain>/<user>` for users of an
 * identity domain other than the default. A missing namespace is prepended.
 * @throws ActionError REGISTRY_USER_INCOMPLETE if it is missing and not known
 */
const registryUser = (username, namespace) => {
    const parts = username.split('/');
    if (parts.length > 3 || parts.some((part) => part === '')) {
        throw incomplete(`"${username}" is not the name of a registry user`);
    }
    if (parts.length === 3 || parts[0] === namespace)
        return username;
    if (namespace !== undefined)
        return `${namespace}/${username}`;
    // Two parts are a namespace and a user, or a domain and a user: only the registry knows.
    if (parts.length === 2)
        return username;
    throw incomplete(`the registry user "${username}" has no namespace in front`);
};
/**
 * The names to try in turn. A two-part user name may be complete, or lack the namespace of the
 * signed-in tenancy, which may differ from the registry's.
 * @param given the namespace from the inputs that belongs in front
 * @param found the namespace of the tenancy that is signed in to
 * @throws ActionError REGISTRY_USER_INCOMPLETE
 */
const registryUsers = (username, given, found) => {
    const full = registryUser(username, given ?? found);
    const isOpen = given === undefined && username.includes('/') && full !== username;
    return isOpen ? [full, username] : [full];
};
const incomplete = (message) => new action_error/* ActionError */.l({
    code: 'REGISTRY_USER_INCOMPLETE',
    message,
    hint: 'Write <namespace>/<user>, or <namespace>/<identity domain>/<user>; or give the input "tenancy-namespace"; or run the auth action first, so that it can be looked up.',
});

// EXTERNAL MODULE: ./dist.src/clients/registry/registry-token.js
var registry_token = __webpack_require__(37296);
;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/hosts.js

/** The hosts to log in to; regions need a session, for their realm. */
const hostsOf = ({ targets }, session) => {
    const place = session ?? { region: '', realm: '' };
    const hosts = targets.map((target) => 'host' in target ? target.host : (0,registry_token/* registryHost */.U$)({ ...place, region: target.region }));
    return hosts.length === 0 ? [(0,registry_token/* registryHost */.U$)(place)] : [...new Set(hosts)];
};

// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/with-auth-token.js







const hasCode = (error, code) => error instanceof action_error/* ActionError */.l && error.code === code;
/**
 * The signed-in tenancy's namespace. A two-part user name works without it, whatever fails here.
 */
const findNamespace = async (username, open, { clock, log }) => {
    try {
        return await (0,registry_region/* registryNamespace */.bH)(await open(), clock);
    }
    catch (error) {
        const isSignedOut = hasCode(error, 'NOT_SIGNED_IN');
        if (!isSignedOut && !username.includes('/'))
            throw error;
        const why = `The namespace of the tenancy is not known: ${(0,action_error/* messageOf */.b)(error)}`;
        if (isSignedOut)
            log.debug(why);
        else
            log.info(`${why}\nSo ${username} is taken as <namespace>/<user>`);
        return undefined;
    }
};
/** Why the registry rejects a login; undefined if it accepts it. */
const refusalOf = (login, clock) => (0,registry_login/* proveRegistryLogin */.X)(login, clock).then(() => undefined, (error) => {
    if (hasCode(error, 'REGISTRY_LOGIN_REFUSED'))
        return error;
    throw error;
});
/**
 * The first login that the registry accepts. @throws ActionError REGISTRY_LOGIN_REFUSED for all of
 * them
 */
const firstTaken = async (logins, clock) => {
    const refusals = [];
    for (const login of logins) {
        const refusal = await refusalOf(login, clock);
        if (refusal === undefined)
            return login;
        refusals.push(refusal);
    }
    throw new action_error/* ActionError */.l({
        code: 'REGISTRY_LOGIN_REFUSED',
        message: refusals.map(({ message }) => message).join('; '),
        hint: refusals[0]?.hint ?? '',
    });
};
/** Logs in with an auth token. Needs no OCI identity if hosts and the full user name are given. */
const withAuthToken = async (inputs, username, password, context) => {
    const { environment, log, clock } = context;
    const { targets, namespace } = inputs;
    const open = () => (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
    const needsRegion = targets.length === 0 || targets.some((one) => 'region' in one);
    const session = needsRegion ? await open() : undefined;
    const isWhole = namespace !== undefined || username.split('/').length > 2;
    const found = isWhole
        ? undefined
        : await findNamespace(username, async () => session ?? open(), context);
    const users = registryUsers(username, namespace, found);
    const logins = await Promise.all(hostsOf(inputs, session).map((host) => {
        const possible = users.map((user) => ({ host, username: user, password }));
        for (const login of possible)
            (0,mask_login/* maskLogin */.q)(login, log);
        return firstTaken(possible, clock);
    }));
    const [first] = (logins[0]?.username ?? '').split('/');
    return { logins, namespace: namespace ?? first, expiresAt: undefined };
};

// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-scope.js
var registry_scope = __webpack_require__(15209);
;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/with-identity.js










/**
 * The tenancy's namespace. The outputs need it; an identity that may not read it still gets its
 * login, without them and with a warning.
 */
const with_identity_findNamespace = async ({ namespace, repositories }, session, { clock, log }) => {
    if (namespace !== undefined)
        return namespace;
    return (0,registry_region/* registryNamespace */.bH)(session, clock).catch((error) => {
        if (!(0,refusal/* isNotAllowed */.wY)(error) || repositories.length > 0)
            throw error;
        log.warning(`The outputs "tenancy-namespace" and "repository-prefix" are empty: ${error.message}. Give the input "tenancy-namespace" if later steps use them.`);
        return undefined;
    });
};
/** OCIR's response to short-lived logins is unconfirmed: only a clear refusal counts. */
const prove = async (login, scopes, { endpoint }, { log, clock }) => {
    // With OCI_CLI_ENDPOINT set, OCI's own hosts are not called.
    if (endpoint !== undefined && !(0,registry_host/* isLoopback */.U)(login.host))
        return;
    await (0,registry_login/* proveRegistryLogin */.X)(login, clock, scopes).catch((error) => {
        const isUnknown = error instanceof action_error/* ActionError */.l && error.code === 'REGISTRY_UNREACHABLE';
        if (!isUnknown)
            throw error;
        log.warning(error.message);
    });
};
/** Short-lived tokens of the signed-in identity, one for each host. */
const withIdentity = async (inputs, context) => {
    const { environment, clock, log } = context;
    const session = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
    const namespace = with_identity_findNamespace(inputs, session, context);
    const ends = [];
    const one = async (host) => {
        const place = await (0,registry_region/* sessionFor */.w)(host, session, clock);
        const { repositories, access } = inputs;
        const scopes = repositories.length === 0 ? [] : (0,registry_scope/* registryScopes */.f)((await namespace) ?? '', repositories, access);
        const bearer = await (0,registry_token/* fetchRegistryToken */.Dj)(place, clock, scopes);
        const login = { host, username: registry_token/* bearerUser */.H0, password: bearer.token };
        (0,mask_login/* maskLogin */.q)(login, log);
        await prove(login, scopes, session, context);
        if (bearer.expiresIn !== undefined)
            ends.push(clock.now() + bearer.expiresIn * 1000);
        return login;
    };
    const hosts = hostsOf(inputs, session);
    const [logins, known] = await Promise.all([Promise.all(hosts.map(one)), namespace]);
    const expiresAt = ends.length === 0 ? undefined : Math.min(...ends);
    return { logins, namespace: known, expiresAt };
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/credentials.js


/** With a user name, the auth token as given; else short-lived tokens of the signed-in identity. */
const findCredentials = (inputs, context) => {
    const { username, token } = inputs;
    return username === undefined || token === undefined
        ? withIdentity(inputs, context)
        : withAuthToken(inputs, username, token, context);
};


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};


/***/ }),

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

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ knownRegion)
/* harmony export */ });
/** The identifier of a region by its key (`fra`), if the SDK, which this loads, knows it. */
const knownRegion = async (key) => {
    const { Region } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};


/***/ }),

/***/ 92420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ realmOf),
/* harmony export */   q: () => (/* binding */ registryEntry)
/* harmony export */ });
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);


/** `Bearer realm="…",service="…"`, the challenge to an unauthenticated request. */
const challengeOf = (header) => {
    const read = (name) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
    const realm = read('realm');
    if (!/^bearer /i.test(header) || realm === undefined)
        return undefined;
    return { realm, service: read('service') ?? '' };
};
/** The root of a registry's API: https, or http on this machine. */
const registryEntry = (host) => new URL(`${(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(host) ? 'http' : 'https'}://${host}/v2/`);
/**
 * The address that verifies a login; a password is sent over https, or stays on this machine.
 * @param header `www-authenticate` of the registry
 * @param refuse creates the error for an unusable challenge
 */
const realmOf = (entry, header, refuse) => {
    const challenge = challengeOf(header);
    if (challenge === undefined)
        return entry;
    const realm = (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(challenge.realm, entry);
    if (realm === undefined)
        throw refuse('it names no address that judges logins');
    if (realm.protocol !== 'https:' && !(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(realm.host)) {
        throw refuse(`it sends logins to ${realm.origin}, which is not encrypted`);
    }
    if (challenge.service !== '')
        realm.searchParams.set('service', challenge.service);
    return realm;
};


/***/ }),

/***/ 67603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proveRegistryLogin)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27790);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20734);
/* harmony import */ var _registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92420);
/* harmony import */ var _registry_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37296);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90063);







const refused = ({ host, username }, status) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'REGISTRY_LOGIN_REFUSED',
    message: `${host} refused the login of ${username} with ${status}`,
    hint: HINTS[username === _registry_token_js__WEBPACK_IMPORTED_MODULE_5__/* .bearerUser */ .H0 ? 'bearer' : 'authToken'],
});
const HINTS = {
    bearer: 'OCIR gave the token itself: check that "registry" and "repositories" are what the signed-in identity may use (policy "read repos" or "manage repos").',
    authToken: 'Check "username" (<namespace>/<user>, or <namespace>/<domain>/<user>) and "auth-token": an auth token of that user, no password; OCI shows it once, when it is made.',
};
const unreachable = (host, why) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'REGISTRY_UNREACHABLE',
    message: `could not check whether ${host} accepts the login: ${why}`,
    hint: 'Check "registry", the runner\'s network and its proxy variables; else run the job again.',
});
const ask = (url, headers, host, clock) => (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_6__/* .timedRequest */ .h6)(url, { method: 'GET', headers }, clock, _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOwnResponse */ .D6).catch((error) => {
    throw error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? error : unreachable(host, (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
});
/**
 * Checks a login at the registry, as `docker login` does, so that a wrong auth token fails here and
 * not at the push.
 *
 * @param scopes of the login, requested as a push would
 * @throws ActionError REGISTRY_LOGIN_REFUSED, REGISTRY_UNREACHABLE
 */
const proveRegistryLogin = async (login, clock, scopes = []) => {
    const { host } = login;
    const entry = (0,_registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__/* .registryEntry */ .q)(host);
    const open = await ask(entry, {}, host, clock);
    if ((0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(open))
        return;
    if (open.status !== 401)
        throw unreachable(host, `it returned ${open.status}`);
    const header = open.headers['www-authenticate'] ?? '';
    const realm = (0,_registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__/* .realmOf */ .L)(entry, header, (why) => unreachable(host, why));
    realm.searchParams.set('account', login.username);
    for (const scope of scopes)
        realm.searchParams.append('scope', scope);
    const judged = await ask(realm, { authorization: `Basic ${(0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_1__/* .authOf */ .g)(login)}` }, host, clock);
    const { status } = judged;
    if (status === 401 || status === 403)
        throw refused(login, status);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(judged))
        throw unreachable(host, `it returned ${status}`);
};


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ isOwnRegistry),
/* harmony export */   bH: () => (/* binding */ registryNamespace),
/* harmony export */   f2: () => (/* binding */ requireOwnRegistry),
/* harmony export */   w: () => (/* binding */ sessionFor)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);
/* harmony import */ var _values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24056);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51912);
/* harmony import */ var _oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);






const unknownHost = (message, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'REGISTRY_HOST_UNKNOWN', message, hint });
/** Only the emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(new URL(endpoint).host) && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(host);
/** Whether a host is OCIR's, in the signed-in realm. */
const isOwnRegistry = (host, session) => (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session) !== undefined || isEmulated(host, session);
/**
 * Rejects hosts other than OCIR: with the token, another host could push and pull as the identity.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
const requireOwnRegistry = (host, session) => {
    if (isOwnRegistry(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
/**
 * The session for the region of a registry's host, since a token is valid in one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for other hosts and unknown region keys
 */
const sessionFor = async (host, session, clock) => {
    requireOwnRegistry(host, session);
    const place = (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session);
    if (place === undefined)
        return session;
    const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region;
    return { ...session, region };
};
/**
 * The identifier behind a region's key (`fra`). Calls OCI only for an unknown key: by Oracle's
 * table of permissions, not every user may.
 */
const regionOfKey = async (key, session, clock) => {
    const known = await (0,_oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRegion */ .Q)(key);
    if (known !== undefined)
        return known;
    const regions = await (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
        service: 'identity',
        method: 'GET',
        path: '/20160918/regions',
        operation: 'ListRegions',
        doing: `find the region of ${key}.ocir.io`,
        policy: 'inspect tenancies',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .aList */ .u0)((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })));
    const found = regions.find((region) => region.key === key);
    if (found !== undefined)
        return found.name;
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, for example eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage returns it to every signed-in user; the registry's configuration would need `inspect
 * repos` in the root compartment.
 */
const registryNamespace = (session, clock) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
    service: 'object-storage',
    method: 'GET',
    path: '/n',
    operation: 'GetNamespace',
    doing: "read the tenancy's namespace",
}, clock, ({ body }) => namespaceIn((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWhole */ .z2)(body)));
const namespaceIn = (value) => {
    if (typeof value === 'string' && /^[\w-]+$/.test(value))
        return value;
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym('the response is no name of a namespace');
};


/***/ }),

/***/ 37296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ fetchRegistryToken),
/* harmony export */   H0: () => (/* binding */ bearerUser),
/* harmony export */   U$: () => (/* binding */ registryHost)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);


/** Docker's user name for a bearer token of OCIR. */
const bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(realm, domain)}`;
const tokenIn = (response) => {
    const token = response.has('accessToken') ? response.text('accessToken') : response.text('token');
    const expiresIn = response.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * Gets the registry token of the signed-in identity.
 *
 * @param scopes limit the token: `repository:<namespace>/<path>:pull,push`; sent separated by
 * spaces (that the service accepts several is unconfirmed)
 * @throws ActionError OCI_*
 */
const fetchRegistryToken = (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .anObject */ .jz)(tokenIn));
};


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
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
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not visible to this user: OCI returns 404 for both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether the etag changed since the read: OCI returns 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 27790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pullSecretConfig),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** A hash that recognises an `auth` without storing it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** The credential helper of a host, in docker's order of precedence. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // In docker, an empty name disables the store for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    if (present === undefined || hashOf(present) !== authHash)
        return config;
    const entry = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.auths ?? {}, host);
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.credHelpers ?? {}, host);
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } });
/** Every form in which a login's password is written anywhere, for masking. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


/***/ })

};
