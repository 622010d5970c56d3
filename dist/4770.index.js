export const id = 4770;
export const ids = [4770];
export const modules = {

/***/ 94770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loginOcir = exports.loginPlaces = void 0;
const credential_helper_ts_1 = __webpack_require__(46);
const docker_config_file_ts_1 = __webpack_require__(82554);
const exec_ts_1 = __webpack_require__(84613);
const kept_texts_ts_1 = __webpack_require__(61155);
const text_file_ts_1 = __webpack_require__(71984);
const login_ocir_ts_1 = __webpack_require__(27702);
const credentials_ts_1 = __webpack_require__(75043);
const inputs_ts_1 = __webpack_require__(53936);
const STATE = 'login';
/** Where logins of this job go; the root action's too. */
const loginPlaces = ({ environment, temporaryFolder, signal, }) => ({
    ...(0, docker_config_file_ts_1.loginFiles)(environment),
    helper: (0, credential_helper_ts_1.credentialHelper)((0, exec_ts_1.execUntil)(signal)),
    kept: (0, kept_texts_ts_1.keptTexts)(temporaryFolder),
});
exports.loginPlaces = loginPlaces;
const setOutputs = async ({ logins, namespace, expiresAt }, { outputs }) => {
    const hosts = logins.map(({ host }) => host);
    await outputs.set('registry', hosts[0] ?? '');
    await outputs.set('registries', hosts.join('\n'));
    await outputs.set('username', logins[0]?.username ?? '');
    await outputs.set('namespace', namespace ?? '');
    await outputs.set('repository-prefix', namespace === undefined ? '' : `${hosts[0] ?? ''}/${namespace}`);
    if (expiresAt !== undefined)
        await outputs.set('expires-at', new Date(expiresAt).toISOString());
};
exports.loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs(inputs_ts_1.readLogin);
        context.limitTime(inputs.timeout);
        const credentials = await (0, credentials_ts_1.findCredentials)(inputs, context);
        const places = (0, exports.loginPlaces)(context);
        const notes = inputs.logsOut
            ? await (0, login_ocir_ts_1.login)(credentials.logins, places, (records) => context.state.save(STATE, records))
            : await (0, login_ocir_ts_1.login)(credentials.logins, { ...places, kept: kept_texts_ts_1.keepNothing }, () => Promise.resolve());
        await setOutputs(credentials, context);
        const { expiresAt } = credentials;
        const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`;
        for (const { host, username } of credentials.logins) {
            context.log.info(`Logged in to ${host} as ${username}${until}`);
        }
        for (const note of notes)
            context.log.info(note);
    },
    post: async (context) => {
        const records = context.state.load(STATE, login_ocir_ts_1.parseLoginRecords) ?? [];
        const { removed, failures } = await (0, login_ocir_ts_1.logout)(records, text_file_ts_1.textFile, (0, exports.loginPlaces)(context));
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

/***/ 75043:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findCredentials = void 0;
const with_auth_token_ts_1 = __webpack_require__(25876);
const with_identity_ts_1 = __webpack_require__(27420);
/** With a user name: the auth token as it is; else short-lived tokens of the signed-in identity. */
const findCredentials = (inputs, context) => {
    const { username, token } = inputs;
    return username === undefined || token === undefined
        ? (0, with_identity_ts_1.withIdentity)(inputs, context)
        : (0, with_auth_token_ts_1.withAuthToken)(inputs, username, token, context);
};
exports.findCredentials = findCredentials;


/***/ }),

/***/ 51326:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hostsOf = void 0;
const registry_token_ts_1 = __webpack_require__(68379);
/** The hosts to log in to; regions need a session, which knows their realm. */
const hostsOf = ({ targets }, session) => {
    const place = session ?? { region: '', realm: '' };
    const hosts = targets.map((target) => 'host' in target ? target.host : (0, registry_token_ts_1.registryHost)({ ...place, region: target.region }));
    return hosts.length === 0 ? [(0, registry_token_ts_1.registryHost)(place)] : [...new Set(hosts)];
};
exports.hostsOf = hostsOf;


/***/ }),

/***/ 53936:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLogin = void 0;
const step_end_ts_1 = __webpack_require__(47246);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const registry_scope_ts_1 = __webpack_require__(76472);
const registry_target_ts_1 = __webpack_require__(94343);
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
        timeout: read.withDefault('timeout', duration_ts_1.parseDuration, step_end_ts_1.STEP_TIMEOUT),
        targets: read.list('registry', registry_target_ts_1.asRegistryTarget),
        repositories: read.list('repositories', registry_scope_ts_1.asRepositoryPath),
        access: read.withDefault('access', (0, input_text_ts_1.asOneOf)('pull', 'push'), 'push'),
        namespace: read.optional('namespace', registry_scope_ts_1.asRepositoryPath),
        username: read.optional('username', input_text_ts_1.asText),
        token,
        logsOut: read.withDefault('logout', input_text_ts_1.asFlag, true),
    };
};
exports.readLogin = readLogin;


/***/ }),

/***/ 25876:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withAuthToken = void 0;
const oci_session_ts_1 = __webpack_require__(81634);
const registry_login_ts_1 = __webpack_require__(45595);
const registry_place_ts_1 = __webpack_require__(85517);
const action_error_ts_1 = __webpack_require__(21025);
const registry_user_ts_1 = __webpack_require__(22601);
const hosts_ts_1 = __webpack_require__(51326);
const mask_login_ts_1 = __webpack_require__(70715);
const hasCode = (error, code) => error instanceof action_error_ts_1.ActionError && error.code === code;
/** The signed-in tenancy's namespace; a user of two parts may do without, whatever is in the way. */
const findNamespace = async (username, open, { clock, log }) => {
    try {
        return await (0, registry_place_ts_1.registryNamespace)(await open(), clock);
    }
    catch (error) {
        const isSignedOut = hasCode(error, 'NOT_SIGNED_IN');
        if (!isSignedOut && !username.includes('/'))
            throw error;
        const why = `The namespace of the tenancy is not known: ${(0, action_error_ts_1.messageOf)(error)}`;
        if (isSignedOut)
            log.debug(why);
        else
            log.info(`${why}\nSo ${username} is taken as <namespace>/<user>`);
        return undefined;
    }
};
/** Why the registry does not take a login, if so. */
const refusalOf = (login, clock) => (0, registry_login_ts_1.proveRegistryLogin)(login, clock).then(() => undefined, (error) => {
    if (hasCode(error, 'REGISTRY_LOGIN_REFUSED'))
        return error;
    throw error;
});
/** The first login that the registry takes. @throws ActionError REGISTRY_LOGIN_REFUSED for all of them */
const firstTaken = async (logins, clock) => {
    const refusals = [];
    for (const login of logins) {
        const refusal = await refusalOf(login, clock);
        if (refusal === undefined)
            return login;
        refusals.push(refusal);
    }
    throw new action_error_ts_1.ActionError({
        code: 'REGISTRY_LOGIN_REFUSED',
        message: refusals.map(({ message }) => message).join('; '),
        hint: refusals[0]?.hint ?? '',
    });
};
/** Needs no identity of OCI where hosts are given and the name of the user is whole. */
const withAuthToken = async (inputs, username, password, context) => {
    const { environment, log, clock } = context;
    const { targets, namespace } = inputs;
    const open = () => (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret));
    const needsRegion = targets.length === 0 || targets.some((one) => 'region' in one);
    const session = needsRegion ? await open() : undefined;
    const isWhole = namespace !== undefined || username.split('/').length > 2;
    const found = isWhole
        ? undefined
        : await findNamespace(username, async () => session ?? open(), context);
    const users = (0, registry_user_ts_1.registryUsers)(username, namespace, found);
    const logins = await Promise.all((0, hosts_ts_1.hostsOf)(inputs, session).map((host) => {
        const possible = users.map((user) => ({ host, username: user, password }));
        for (const login of possible)
            (0, mask_login_ts_1.maskLogin)(login, log);
        return firstTaken(possible, clock);
    }));
    const [first] = (logins[0]?.username ?? '').split('/');
    return { logins, namespace: namespace ?? first, expiresAt: undefined };
};
exports.withAuthToken = withAuthToken;


/***/ }),

/***/ 27420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withIdentity = void 0;
const oci_session_ts_1 = __webpack_require__(81634);
const registry_login_ts_1 = __webpack_require__(45595);
const registry_place_ts_1 = __webpack_require__(85517);
const registry_token_ts_1 = __webpack_require__(68379);
const action_error_ts_1 = __webpack_require__(21025);
const registry_host_ts_1 = __webpack_require__(74844);
const registry_scope_ts_1 = __webpack_require__(76472);
const hosts_ts_1 = __webpack_require__(51326);
const mask_login_ts_1 = __webpack_require__(70715);
/**
 * The tenancy's namespace. Outputs need it; only who may lastingly not read it has a login without,
 * and is told so.
 */
const findNamespace = async ({ namespace, repositories }, session, { clock, log }) => {
    if (namespace !== undefined)
        return namespace;
    return (0, registry_place_ts_1.registryNamespace)(session, clock).catch((error) => {
        const isNotAllowed = error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
        if (!isNotAllowed || repositories.length > 0)
            throw error;
        log.warning(`The outputs "namespace" and "repository-prefix" are empty: ${error.message}. Give the input "namespace" if later steps use them.`);
        return undefined;
    });
};
/** What OCIR answers to short-lived logins is unconfirmed: only a clear no counts against one. */
const prove = async (login, scopes, { endpoint }, { log, clock }) => {
    // OCI_CLI_ENDPOINT stands for all of OCI: its own hosts are not asked then.
    if (endpoint !== undefined && !(0, registry_host_ts_1.isLoopback)(login.host))
        return;
    await (0, registry_login_ts_1.proveRegistryLogin)(login, clock, scopes).catch((error) => {
        const isUnknown = error instanceof action_error_ts_1.ActionError && error.code === 'REGISTRY_UNREACHABLE';
        if (!isUnknown)
            throw error;
        log.warning(error.message);
    });
};
/** Short-lived tokens of the signed-in identity, one for each host. */
const withIdentity = async (inputs, context) => {
    const { environment, clock, log } = context;
    const session = await (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret));
    const namespace = findNamespace(inputs, session, context);
    const ends = [];
    const one = async (host) => {
        const place = await (0, registry_place_ts_1.sessionFor)(host, session, clock);
        const { repositories, access } = inputs;
        const scopes = repositories.length === 0 ? [] : (0, registry_scope_ts_1.registryScopes)((await namespace) ?? '', repositories, access);
        const bearer = await (0, registry_token_ts_1.fetchRegistryToken)(place, clock, scopes);
        const login = { host, username: registry_token_ts_1.bearerUser, password: bearer.token };
        (0, mask_login_ts_1.maskLogin)(login, log);
        await prove(login, scopes, session, context);
        if (bearer.expiresIn !== undefined)
            ends.push(clock.now() + bearer.expiresIn * 1000);
        return login;
    };
    const hosts = (0, hosts_ts_1.hostsOf)(inputs, session);
    const [logins, known] = await Promise.all([Promise.all(hosts.map(one)), namespace]);
    const expiresAt = ends.length === 0 ? undefined : Math.min(...ends);
    return { logins, namespace: known, expiresAt };
};
exports.withIdentity = withIdentity;


/***/ }),

/***/ 46:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.credentialHelper = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const process_failure_ts_1 = __webpack_require__(17504);
/** Milliseconds; a helper that asks a person would otherwise hang. */
const timeout = 10_000;
const credentialHelper = (exec) => (name) => {
    const command = `docker-credential-${name}`;
    const run = (verb, input, secrets = []) => exec({ command, args: [verb], input, timeout, secrets });
    return {
        name,
        get: async (host) => {
            const answer = await run('get', host).catch(() => undefined);
            return answer === undefined ? undefined : loginIn(answer.stdout);
        },
        store: async ({ host, username, password }) => {
            const credentials = { ServerURL: host, Username: username, Secret: password };
            await run('store', JSON.stringify(credentials), [password]).catch((error) => {
                throw failed(command, host, error);
            });
        },
        erase: async (host) => {
            await run('erase', host);
        },
    };
};
exports.credentialHelper = credentialHelper;
const loginIn = (text) => {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username !== 'string' || typeof Secret !== 'string')
            return undefined;
        return { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
};
const failed = (command, host, cause) => new action_error_ts_1.ActionError({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof process_failure_ts_1.ProcessError ? cause : undefined,
});


/***/ }),

/***/ 82554:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loginFiles = exports.dockerConfigPath = void 0;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const text_file_ts_1 = __webpack_require__(71984);
/** The file that docker itself would use; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0, node_path_1.resolve)(environment['DOCKER_CONFIG'] || (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), '.docker'), 'config.json');
exports.dockerConfigPath = dockerConfigPath;
/**
 * The files that tools of this job take logins from. Podman, buildah and skopeo read only
 * REGISTRY_AUTH_FILE if it is set. Their own file wins over docker's where it knows the host, so it
 * is named too; it matters only if it does.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [(0, exports.dockerConfigPath)(environment), ...(own ? [(0, node_path_1.resolve)(own)] : [])].map(text_file_ts_1.textFile),
        ifKnown: runtime ? [(0, text_file_ts_1.textFile)((0, node_path_1.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
};
exports.loginFiles = loginFiles;


/***/ }),

/***/ 45595:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proveRegistryLogin = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const docker_config_ts_1 = __webpack_require__(27973);
const registry_host_ts_1 = __webpack_require__(74844);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const registry_token_ts_1 = __webpack_require__(68379);
const parse_url_ts_1 = __webpack_require__(59716);
const timed_request_ts_1 = __webpack_require__(2214);
/** `Bearer realm="…",service="…"`, as registries answer to nobody (distribution's token protocol). */
const challengeOf = (header) => {
    const read = (name) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
    const realm = read('realm');
    if (!/^bearer /i.test(header) || realm === undefined)
        return undefined;
    return { realm, service: read('service') ?? '' };
};
const refused = ({ host, username }, status) => new action_error_ts_1.ActionError({
    code: 'REGISTRY_LOGIN_REFUSED',
    message: `${host} refused the login of ${username} with ${status}`,
    hint: HINTS[username === registry_token_ts_1.bearerUser ? 'bearer' : 'authToken'],
});
const HINTS = {
    bearer: 'OCIR gave the token itself: check that "registry" and "repositories" are what the signed-in identity may use (policy "read repos" or "manage repos").',
    authToken: 'Check "username" (<namespace>/<user>, or <namespace>/<domain>/<user>) and "auth-token": an auth token of that user, no password; OCI shows it once, when it is made.',
};
const unreachable = (host, why) => new action_error_ts_1.ActionError({
    code: 'REGISTRY_UNREACHABLE',
    message: `could not ask ${host} whether it takes the login: ${why}`,
    hint: 'Check "registry", the runner\'s network and its proxy variables; else run the job again.',
});
const ask = (url, headers, host, clock) => (0, timed_request_ts_1.timedRequest)(url, { method: 'GET', headers }, clock, foreign_answer_ts_1.requireOwnAnswer).catch((error) => {
    throw error instanceof action_error_ts_1.ActionError ? error : unreachable(host, (0, action_error_ts_1.messageOf)(error));
});
/** Where the login is judged; a password goes over https, or stays on this machine. */
const judge = (host, entry, header) => {
    const challenge = challengeOf(header);
    if (challenge === undefined)
        return entry;
    const realm = (0, parse_url_ts_1.parseUrl)(challenge.realm, entry);
    if (realm === undefined)
        throw unreachable(host, 'it names no address that judges logins');
    if (realm.protocol !== 'https:' && !(0, registry_host_ts_1.isLoopback)(realm.host)) {
        throw unreachable(host, `it sends logins to ${realm.origin}, which is not encrypted`);
    }
    if (challenge.service !== '')
        realm.searchParams.set('service', challenge.service);
    return realm;
};
/**
 * Asks a registry whether it takes a login, as `docker login` does, so that a wrong auth token is
 * found out here and not by the push.
 *
 * @param scopes what the login is limited to, asked for as a push would
 * @throws ActionError REGISTRY_LOGIN_REFUSED, REGISTRY_UNREACHABLE
 */
const proveRegistryLogin = async (login, clock, scopes = []) => {
    const { host } = login;
    const entry = new URL(`${(0, registry_host_ts_1.isLoopback)(host) ? 'http' : 'https'}://${host}/v2/`);
    const open = await ask(entry, {}, host, clock);
    if ((0, http_exchange_ts_1.isSuccess)(open))
        return;
    if (open.status !== 401)
        throw unreachable(host, `it answered ${open.status}`);
    const realm = judge(host, entry, open.headers['www-authenticate'] ?? '');
    realm.searchParams.set('account', login.username);
    for (const scope of scopes)
        realm.searchParams.append('scope', scope);
    const judged = await ask(realm, { authorization: `Basic ${(0, docker_config_ts_1.authOf)(login)}` }, host, clock);
    const { status } = judged;
    if (status === 401 || status === 403)
        throw refused(login, status);
    if (!(0, http_exchange_ts_1.isSuccess)(judged))
        throw unreachable(host, `it answered ${status}`);
};
exports.proveRegistryLogin = proveRegistryLogin;


/***/ }),

/***/ 85517:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.registryNamespace = exports.sessionFor = exports.requireOwnRegistry = exports.isOwnRegistry = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const registry_host_ts_1 = __webpack_require__(74844);
const registry_target_ts_1 = __webpack_require__(94343);
const oci_request_ts_1 = __webpack_require__(10775);
const unknownHost = (message, hint) => new action_error_ts_1.ActionError({ code: 'REGISTRY_HOST_UNKNOWN', message, hint });
/** Only an emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && (0, registry_host_ts_1.isLoopback)(new URL(endpoint).host) && (0, registry_host_ts_1.isLoopback)(host);
/** Whether a host is OCIR's, in the realm that is signed in to. */
const isOwnRegistry = (host, session) => (0, registry_target_ts_1.ocirPlace)(host, session) !== undefined || isEmulated(host, session);
exports.isOwnRegistry = isOwnRegistry;
/**
 * Tokens stand for the identity at OCIR: a host of somebody else could push and pull with them.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
const requireOwnRegistry = (host, session) => {
    if ((0, exports.isOwnRegistry)(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
exports.requireOwnRegistry = requireOwnRegistry;
/**
 * The session for the region of a registry's host, since a token is good for one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for hosts of others and keys that no region has
 */
const sessionFor = async (host, session, clock) => {
    (0, exports.requireOwnRegistry)(host, session);
    const place = (0, registry_target_ts_1.ocirPlace)(host, session);
    if (place === undefined)
        return session;
    const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region;
    return { ...session, region };
};
exports.sessionFor = sessionFor;
/** The identifier behind a region's key (`fra`); OCI is asked, because new regions open every year. */
const regionOfKey = async (key, session, clock) => {
    const regions = await (0, oci_request_ts_1.callOci)(session, {
        service: 'identity',
        method: 'GET',
        path: '/20160918/regions',
        operation: 'ListRegions',
        doing: `find the region of ${key}.ocir.io`,
    }, clock, (0, oci_request_ts_1.aList)((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })));
    const found = regions.find((region) => region.key === key);
    if (found !== undefined)
        return found.name;
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, as eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage tells it to everybody who is signed in; the registry's configuration only to who may
 * inspect repos in the root compartment.
 */
const registryNamespace = (session, clock) => (0, oci_request_ts_1.callOci)(session, {
    service: 'object-storage',
    method: 'GET',
    path: '/n',
    operation: 'GetNamespace',
    doing: "read the tenancy's namespace",
}, clock, ({ body }) => namespaceIn((0, fields_ts_1.parseWhole)(body)));
exports.registryNamespace = registryNamespace;
const namespaceIn = (value) => {
    if (typeof value === 'string' && /^[\w-]+$/.test(value))
        return value;
    throw new fields_ts_1.ShapeError('the answer is no name of a namespace');
};


/***/ }),

/***/ 68379:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchRegistryToken = exports.registryHost = exports.bearerUser = void 0;
const region_ts_1 = __webpack_require__(14574);
const oci_request_ts_1 = __webpack_require__(10775);
/** Docker's user name for a bearer token of OCIR. */
exports.bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0, region_ts_1.realmDomain)(realm, domain)}`;
exports.registryHost = registryHost;
const tokenIn = (answer) => {
    const token = answer.has('accessToken') ? answer.text('accessToken') : answer.text('token');
    const expiresIn = answer.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scopes narrow what the token is good for: `repository:<namespace>/<path>:pull,push`; sent with
 * spaces between them (that the service takes several is unconfirmed)
 * @throws ActionError OCI_*
 */
const fetchRegistryToken = (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    return (0, oci_request_ts_1.callOci)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
    }, clock, (0, oci_request_ts_1.anObject)(tokenIn));
};
exports.fetchRegistryToken = fetchRegistryToken;


/***/ }),

/***/ 36819:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.takeFromHelper = exports.storeInHelper = exports.parseHelperLogin = void 0;
const docker_config_ts_1 = __webpack_require__(27973);
const json_ts_1 = __webpack_require__(93258);
const state_record_ts_1 = __webpack_require__(28865);
/** The rest of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
/** A login that main noted; undefined for what it cannot have noted. */
const parseHelperLogin = (value) => {
    const { helper, host, authHash, id } = (0, json_ts_1.record)(value);
    if (!(0, state_record_ts_1.isLine)(helper) || !HELPER.test(helper) || !(0, state_record_ts_1.isLine)(host))
        return undefined;
    return (0, state_record_ts_1.isHash)(authHash) && (0, state_record_ts_1.isKeptId)(id) ? { helper, host, authHash, id } : undefined;
};
exports.parseHelperLogin = parseHelperLogin;
/** Gives a login to a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
const storeInHelper = async (helper, login, kept, save) => {
    const previous = await helper.get(login.host);
    const authHash = (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(login));
    // The helper has it already: it is somebody's own, and stays.
    if (previous !== undefined && (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(previous)) === authHash)
        return;
    const id = kept.newId();
    await save({ helper: helper.name, host: login.host, authHash, id });
    if (previous !== undefined)
        await kept.keep(id, JSON.stringify(previous));
    await helper.store(login);
};
exports.storeInHelper = storeInHelper;
/** Takes our login back; false if the helper has none or another by now. */
const takeFromHelper = async (helper, record, kept) => {
    const before = await kept.recall(record.id);
    const present = await helper.get(record.host);
    if (present === undefined || (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(present)) !== record.authHash)
        return false;
    if (before === undefined)
        await helper.erase(record.host);
    else
        await helper.store({ host: record.host, ...JSON.parse(before) });
    return true;
};
exports.takeFromHelper = takeFromHelper;


/***/ }),

/***/ 27702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logout = exports.login = exports.parseLoginRecords = void 0;
const docker_config_text_ts_1 = __webpack_require__(99021);
const docker_config_ts_1 = __webpack_require__(27973);
const json_ts_1 = __webpack_require__(93258);
const own_ts_1 = __webpack_require__(64870);
const state_record_ts_1 = __webpack_require__(28865);
const file_change_ts_1 = __webpack_require__(18170);
const helper_login_ts_1 = __webpack_require__(36819);
const parseFileLogin = (value) => {
    const change = (0, file_change_ts_1.parseFileChange)(value);
    const { host, authHash } = (0, json_ts_1.record)(value);
    return change && (0, state_record_ts_1.isLine)(host) && (0, state_record_ts_1.isHash)(authHash) ? { ...change, host, authHash } : undefined;
};
/** The logins that main noted; undefined if one of them is what it cannot have noted. */
const parseLoginRecords = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const records = value.map((one) => 'helper' in (0, json_ts_1.record)(one) ? (0, helper_login_ts_1.parseHelperLogin)(one) : parseFileLogin(one));
    const known = records.filter((one) => one !== undefined);
    return known.length === records.length ? known : undefined;
};
exports.parseLoginRecords = parseLoginRecords;
/**
 * Adds logins to every place that tools read. Each record is saved before its place changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log, where a login went another way than into docker's config
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
            const known = (0, own_ts_1.own)((0, docker_config_text_ts_1.parseDockerConfig)(file.path, await file.read()).auths ?? {}, one.host);
            if (known !== undefined)
                notes.push(...(await logInTo(file, one, places, note)));
        }
    }
    return [...new Set(notes)];
};
exports.login = login;
const logInTo = async (file, wanted, places, save) => {
    const helper = (0, docker_config_ts_1.helperOf)((0, docker_config_text_ts_1.parseDockerConfig)(file.path, await file.read()), wanted.host);
    const inFile = () => (0, file_change_ts_1.changeFile)(file, places.kept, (text) => (0, docker_config_text_ts_1.renderDockerConfig)((0, docker_config_ts_1.withLogin)((0, docker_config_text_ts_1.parseDockerConfig)(file.path, text), wanted), text), (change) => save({ ...change, host: wanted.host, authHash: (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(wanted)) }));
    if (helper === undefined) {
        await inFile();
        return [];
    }
    const program = places.helper(helper.name);
    try {
        await (0, helper_login_ts_1.storeInHelper)(program, wanted, places.kept, save);
        return [`The login of ${wanted.host} is with docker-credential-${helper.name}`];
    }
    catch (error) {
        // A store cannot be set aside for one host in a way that all tools understand.
        if (helper.isStore)
            throw error;
    }
    await inFile();
    return [
        `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
    ];
};
/**
 * Removes our logins, the latest first, and puts back what they replaced. Goes on where one cannot be
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
exports.logout = logout;
const takeBack = (record, open, { helper, kept }) => 'helper' in record
    ? (0, helper_login_ts_1.takeFromHelper)(helper(record.helper), record, kept)
    : (0, file_change_ts_1.undoChange)(record, open(record.path), kept, (text, before) => withdrawn(record, text, before));
const withdrawn = (record, text, before) => {
    const config = (0, docker_config_text_ts_1.parseDockerConfig)(record.path, text);
    const rest = (0, docker_config_ts_1.withoutLogin)(config, record, (0, docker_config_text_ts_1.parseDockerConfig)(record.path, before));
    if (rest === config)
        return text;
    return Object.keys(rest).length === 0 ? undefined : (0, docker_config_text_ts_1.renderDockerConfig)(rest, text);
};


/***/ }),

/***/ 99021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderDockerConfig = exports.parseDockerConfig = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** @throws ActionError DOCKER_CONFIG_INVALID if the text is no JSON object */
const parseDockerConfig = (path, text) => {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = jsonIn(path, text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return { ...parsed };
    throw refused(path);
};
exports.parseDockerConfig = parseDockerConfig;
/** In the layout of the text that it replaces; docker's own, tabs, for a new file. */
const renderDockerConfig = (config, former) => {
    const indent = former === undefined ? '\t' : (/^\{\s*?\n([ \t]+)/.exec(former)?.[1] ?? '');
    const end = former === undefined || former.endsWith('\n') ? '\n' : '';
    return JSON.stringify(config, null, indent) + end;
};
exports.renderDockerConfig = renderDockerConfig;
const jsonIn = (path, text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message quotes the text, which can hold a login.
        throw refused(path);
    }
};
const refused = (path) => new action_error_ts_1.ActionError({
    code: 'DOCKER_CONFIG_INVALID',
    message: `${path} is not a JSON object, so no login can be added to it`,
    hint: 'Correct or remove the file; it is left untouched.',
});


/***/ }),

/***/ 76472:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.registryScopes = exports.asRepositoryPath = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
/**
 * The path of a repository, with or without the namespace in front.
 * @throws ActionError INPUT_INVALID
 */
const asRepositoryPath = (text) => {
    if (PATH.test(text))
        return text;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not the name of a repository`,
        hint: 'Write it without host and tag, in lower case: team/shop.',
    });
};
exports.asRepositoryPath = asRepositoryPath;
/** The scopes of a token for these repositories, as registries spell them; pushing needs pulling too. */
const registryScopes = (namespace, repositories, access) => {
    const actions = access === 'push' ? 'pull,push' : 'pull';
    const full = repositories.map((path) => path.startsWith(`${namespace}/`) ? path : `${namespace}/${path}`);
    return full.map((path) => `repository:${path}:${actions}`);
};
exports.registryScopes = registryScopes;


/***/ }),

/***/ 94343:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ocirPlace = exports.asRegistryTarget = void 0;
const registry_host_ts_1 = __webpack_require__(74844);
const region_ts_1 = __webpack_require__(14574);
const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryTarget = (text) => REGION.test(text.trim()) ? { region: (0, region_ts_1.parseRegion)(text) } : { host: (0, registry_host_ts_1.asRegistryHost)(text) };
exports.asRegistryTarget = asRegistryTarget;
/**
 * The place of a host of OCIR in a realm; undefined for every other host, however much it looks like
 * one. Regions that open later are known by their form; `<key or region>.ocir.io` is the commercial
 * realm's.
 */
const ocirPlace = (host, { realm, domain }) => {
    const name = host.toLowerCase();
    const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? [];
    if (at !== undefined) {
        return REGION.test(region) && at === (0, region_ts_1.domainOf)(realm, domain) ? { region } : undefined;
    }
    const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : [];
    if (REGION.test(label))
        return { region: label };
    return /^[a-z]{3}$/.test(label) ? { key: label } : undefined;
};
exports.ocirPlace = ocirPlace;


/***/ }),

/***/ 22601:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.registryUsers = exports.registryUser = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * The user name that OCIR wants: `<namespace>/<user>`, or `<namespace>/<domain>/<user>` for users of
 * an identity domain other than the default. The namespace is put in front where it is missing.
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
    // Two parts are a namespace and a user, or a domain and a user: only the registry can tell.
    if (parts.length === 2)
        return username;
    throw incomplete(`the registry user "${username}" has no namespace in front`);
};
exports.registryUser = registryUser;
/**
 * The names to try in turn. A user of two parts may be whole, or lack the namespace that the signed-in
 * tenancy has: the job can be signed in to another tenancy than the registry's.
 * @param given the namespace that is said to belong in front
 * @param found the namespace of the tenancy that is signed in to
 * @throws ActionError REGISTRY_USER_INCOMPLETE
 */
const registryUsers = (username, given, found) => {
    const full = (0, exports.registryUser)(username, given ?? found);
    const isOpen = given === undefined && username.includes('/') && full !== username;
    return isOpen ? [full, username] : [full];
};
exports.registryUsers = registryUsers;
const incomplete = (message) => new action_error_ts_1.ActionError({
    code: 'REGISTRY_USER_INCOMPLETE',
    message,
    hint: 'Write <namespace>/<user>, or <namespace>/<identity domain>/<user>; or give the input "namespace"; or run the auth action first, so that it can be looked up.',
});


/***/ })

};
