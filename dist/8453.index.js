export const id = 8453;
export const ids = [8453];
export const modules = {

/***/ 68453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginOcir: () => (/* binding */ loginOcir),
  loginPlaces: () => (/* binding */ loginPlaces)
});

// EXTERNAL MODULE: ./dist.src/clients/registry/credential-helper.js
var credential_helper = __webpack_require__(53531);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/stages/login-ocir.js + 1 modules
var login_ocir = __webpack_require__(13833);
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

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-target.js
var registry_target = __webpack_require__(24056);
;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/inputs.js





const ONE_WAY = 'Give "username" and "auth-token", or neither to log in with the signed-in identity.';
const readLogin = (read) => {
    const token = read.secret('auth-token');
    if (read.has('username') !== read.has('auth-token')) {
        read.problem('inputs "username" and "auth-token" belong together', ONE_WAY);
    }
    if (read.has('username') && read.has('repositories')) {
        read.problem('input "repositories" narrows short-lived tokens, not an auth token', ONE_WAY);
    }
    return {
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        targets: read.list('registry', registry_target/* asRegistryTarget */.N),
        repositories: read.list('repositories', registry_scope/* asRepositoryPath */.G),
        access: read.withDefault('access', (0,input_text/* asOneOf */.QU)('pull', 'push'), 'push'),
        namespace: read.optional('tenancy-namespace', registry_scope/* asRepositoryPath */.G),
        username: read.optional('username', input_text/* asText */.e1),
        token,
        logsOut: read.withDefault('logout', input_text/* asFlag */.v0, true),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/publish.js
/** Reports the registries, the user that the job is logged in as, and until when. */
const publishLogin = async ({ logins, namespace, expiresAt }, { outputs }) => {
    const hosts = logins.map(({ host }) => host);
    await outputs.set('registry', hosts[0] ?? '');
    await outputs.set('registries', hosts.join('\n'));
    await outputs.set('username', logins[0]?.username ?? '');
    await outputs.set('tenancy-namespace', namespace ?? '');
    await outputs.set('repository-prefix', namespace === undefined ? '' : `${hosts[0] ?? ''}/${namespace}`);
    if (expiresAt !== undefined)
        await outputs.set('expires-at', new Date(expiresAt).toISOString());
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir.js









const STATE = 'login';
/** Where logins of this job are stored; used by the root action too. */
const loginPlaces = ({ environment, temporaryFolder, signal, }) => ({
    ...(0,docker_config_file/* loginFiles */.B)(environment),
    helper: (0,credential_helper/* credentialHelper */.k)((0,exec.execUntil)(signal)),
    kept: (0,backups/* backups */.u)(temporaryFolder),
});
const loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs(readLogin);
        context.limitTime(inputs.timeout);
        const credentials = await findCredentials(inputs, context);
        const places = loginPlaces(context);
        const notes = inputs.logsOut
            ? await (0,login_ocir/* login */.iD)(credentials.logins, places, (records) => context.state.save(STATE, records))
            : await (0,login_ocir/* login */.iD)(credentials.logins, { ...places, kept: backups/* keepNothing */.L }, () => Promise.resolve());
        await publishLogin(credentials, context);
        const { expiresAt } = credentials;
        const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`;
        for (const { host, username } of credentials.logins) {
            context.log.info(`Logged in to ${host} as ${username}${until}`);
        }
        for (const note of notes)
            context.log.info(note);
    },
    post: async (context) => {
        const records = context.state.load(STATE, login_ocir/* parseLoginRecords */.Fs) ?? [];
        const { removed, failures } = await (0,login_ocir/* logout */.ri)(records, text_file/* textFile */.E, loginPlaces(context));
        const failed = new Set(failures.map(({ host }) => host));
        for (const host of new Set(records.map((record) => record.host))) {
            if (failed.has(host))
                continue;
            context.log.info(removed.has(host)
                ? `Logged out of ${host}`
                : `The login to ${host} is no longer ours; it was left alone`);
        }
        const errors = failures.map(({ error }) => error);
        if (errors.length > 0)
            throw new AggregateError(errors, 'logins could not be removed');
    },
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

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iD: () => (/* binding */ login),
  ri: () => (/* binding */ logout),
  Fs: () => (/* binding */ parseLoginRecords)
});

// EXTERNAL MODULE: ./dist.src/values/registry/docker-config-text.js
var docker_config_text = __webpack_require__(20588);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/helper-login.js



/** The suffix of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
/** Reads a login that main saved; undefined for anything that main cannot have written. */
const parseHelperLogin = (value) => {
    const { helper, host, authHash, id } = (0,json/* record */.g1)(value);
    if (!(0,state_record/* isLine */.PA)(helper) || !HELPER.test(helper) || !(0,state_record/* isLine */.PA)(host))
        return undefined;
    return (0,state_record/* isHash */.jN)(authHash) && (0,state_record/* isKeptId */.EH)(id) ? { helper, host, authHash, id } : undefined;
};
/** Stores a login in a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
const storeInHelper = async (helper, login, kept, save) => {
    const previous = await helper.get(login.host);
    const authHash = (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(login));
    // The helper already has it: it is the user's own, and stays.
    if (previous !== undefined && (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(previous)) === authHash)
        return;
    const id = kept.newId();
    await save({ helper: helper.name, host: login.host, authHash, id });
    if (previous !== undefined)
        await kept.keep(id, JSON.stringify(previous));
    await helper.store(login);
};
/** Removes our login; false if the helper has none or another by now. */
const takeFromHelper = async (helper, record, kept) => {
    const before = await kept.recall(record.id);
    const present = await helper.get(record.host);
    if (present === undefined || (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(present)) !== record.authHash)
        return false;
    if (before === undefined)
        await helper.erase(record.host);
    else
        await helper.store({ host: record.host, ...JSON.parse(before) });
    return true;
};

;// CONCATENATED MODULE: ./dist.src/stages/login-ocir.js







const parseFileLogin = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { host, authHash } = (0,json/* record */.g1)(value);
    return change && (0,state_record/* isLine */.PA)(host) && (0,state_record/* isHash */.jN)(authHash) ? { ...change, host, authHash } : undefined;
};
/** Reads the logins that main saved; undefined if main cannot have written one of them. */
const parseLoginRecords = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const records = value.map((one) => 'helper' in (0,json/* record */.g1)(one) ? parseHelperLogin(one) : parseFileLogin(one));
    const known = records.filter((one) => one !== undefined);
    return known.length === records.length ? known : undefined;
};
/**
 * Adds logins to every file that tools read. Saves each record before its file changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log about logins stored elsewhere than in docker's config
 * @throws ActionError DOCKER_CONFIG_INVALID, CREDENTIAL_HELPER_FAILED
 */
const login = async (wanted, places, save) => {
    const records = [];
    const notes = [];
    const note = async (record) => {
        records.push(record);
        await save(records);
    };
    for (const one of wanted) {
        for (const file of places.always)
            notes.push(...(await logInTo(file, one, places, note)));
        for (const file of places.ifKnown) {
            const known = (0,own/* own */.Z)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()).auths ?? {}, one.host);
            if (known !== undefined)
                notes.push(...(await logInTo(file, one, places, note)));
        }
    }
    return [...new Set(notes)];
};
const logInTo = async (file, wanted, places, save) => {
    const helper = (0,docker_config/* helperOf */.Yn)((0,docker_config_text/* parseDockerConfig */.C)(file.path, await file.read()), wanted.host);
    const inFile = () => (0,file_change/* changeFile */.P8)(file, places.kept, (text) => (0,docker_config_text/* renderDockerConfig */.L)((0,docker_config/* withLogin */.E6)((0,docker_config_text/* parseDockerConfig */.C)(file.path, text), wanted), text), (change) => save({ ...change, host: wanted.host, authHash: (0,docker_config/* hashOf */.qQ)((0,docker_config/* authOf */.g)(wanted)) }));
    if (helper === undefined) {
        await inFile();
        return [];
    }
    const program = places.helper(helper.name);
    try {
        await storeInHelper(program, wanted, places.kept, save);
        return [`The login of ${wanted.host} is with docker-credential-${helper.name}`];
    }
    catch (error) {
        // There is no way that all tools understand to bypass a store for one host.
        if (helper.isStore)
            throw error;
    }
    await inFile();
    return [
        `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
    ];
};
/**
 * Removes our logins, the latest first, and restores what they replaced. Continues if one cannot be
 * removed: the others must not outlive the job.
 */
const logout = async (records, open, places) => {
    const removed = new Set();
    const failures = [];
    for (const record of records.toReversed()) {
        const { host } = record;
        try {
            if (await takeBack(record, open, places))
                removed.add(host);
        }
        catch (error) {
            failures.push({ host, error });
        }
    }
    return { removed, failures };
};
const takeBack = (record, open, { helper, kept }) => 'helper' in record
    ? takeFromHelper(helper(record.helper), record, kept)
    : (0,file_change/* undoChange */.N3)(record, open(record.path), kept, (text, before) => withdrawn(record, text, before));
const withdrawn = (record, text, before) => {
    const config = (0,docker_config_text/* parseDockerConfig */.C)(record.path, text);
    const rest = (0,docker_config/* withoutLogin */.Gq)(config, record, (0,docker_config_text/* parseDockerConfig */.C)(record.path, before));
    if (rest === config)
        return text;
    return Object.keys(rest).length === 0 ? undefined : (0,docker_config_text/* renderDockerConfig */.L)(rest, text);
};


/***/ }),

/***/ 15209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ asRepositoryPath),
/* harmony export */   f: () => (/* binding */ registryScopes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
/**
 * The path of a repository, with or without the namespace in front.
 * @throws ActionError INPUT_INVALID
 */
const asRepositoryPath = (text) => {
    if (PATH.test(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not the name of a repository`,
        hint: 'Write it without host and tag, in lower case: team/shop.',
    });
};
/** The scopes of a token for these repositories, as registries spell them; pushing needs pulling too. */
const registryScopes = (namespace, repositories, access) => {
    const actions = access === 'push' ? 'pull,push' : 'pull';
    const full = repositories.map((path) => path.startsWith(`${namespace}/`) ? path : `${namespace}/${path}`);
    return full.map((path) => `repository:${path}:${actions}`);
};


/***/ })

};
