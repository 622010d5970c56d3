export const id = 770;
export const ids = [770];
export const modules = {

/***/ 94770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loginOcir = void 0;
const docker_config_file_ts_1 = __webpack_require__(76852);
const oci_session_ts_1 = __webpack_require__(75284);
const registry_token_ts_1 = __webpack_require__(99409);
const replaced_logins_ts_1 = __webpack_require__(43285);
const login_ocir_ts_1 = __webpack_require__(27702);
const registry_host_ts_1 = __webpack_require__(28442);
const input_text_ts_1 = __webpack_require__(12736);
const isRecord = (value) => typeof value === 'object' && value !== null && 'authHash' in value;
/** With a user name: the auth token as it is; else a short-lived token of the signed-in identity. */
const credentials = async (context, given) => {
    const { registry, username, token } = given;
    if (registry !== undefined && username !== undefined && token !== undefined) {
        return { login: { host: registry, username, password: token } };
    }
    const session = await (0, oci_session_ts_1.openSession)(context.environment);
    const host = registry ?? (0, registry_token_ts_1.registryHost)(session);
    if (username !== undefined && token !== undefined) {
        return { login: { host, username, password: token } };
    }
    const bearer = await (0, registry_token_ts_1.fetchRegistryToken)(session, context.clock);
    context.log.mask(bearer.token);
    const end = context.clock.now() + (bearer.expiresIn ?? 0) * 1000;
    return {
        login: { host, username: registry_token_ts_1.bearerUser, password: bearer.token },
        ...(bearer.expiresIn === undefined ? {} : { expiresAt: new Date(end).toISOString() }),
    };
};
exports.loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs((read) => {
            if (read.has('username') !== read.has('auth-token')) {
                read.problem('inputs "username" and "auth-token" belong together', 'Give both, or neither to log in with the signed-in identity.');
            }
            return {
                registry: read.optional('registry', registry_host_ts_1.asRegistryHost),
                username: read.optional('username', input_text_ts_1.asText),
                token: read.secret('auth-token'),
            };
        });
        const file = (0, docker_config_file_ts_1.dockerConfigFile)((0, docker_config_file_ts_1.dockerConfigPath)(context.environment));
        const { login: wanted, expiresAt } = await credentials(context, inputs);
        await (0, login_ocir_ts_1.login)(wanted, file, (0, replaced_logins_ts_1.replacedLogins)(context.temporaryFolder), (record) => context.state.save('login', record));
        await context.outputs.set('registry', wanted.host);
        if (expiresAt !== undefined)
            await context.outputs.set('expires-at', expiresAt);
        const until = expiresAt === undefined ? '' : `, until ${expiresAt}`;
        context.log.info(`Logged in to ${wanted.host} as ${wanted.username}${until}`);
    },
    post: async (context) => {
        const record = context.state.load('login', isRecord);
        if (record === undefined)
            return;
        const removed = await (0, login_ocir_ts_1.logout)(record, (0, docker_config_file_ts_1.dockerConfigFile)(record.path), (0, replaced_logins_ts_1.replacedLogins)(context.temporaryFolder));
        context.log.info(removed
            ? `Logged out of ${record.host}`
            : `The login to ${record.host} is no longer ours; it was left alone`);
    },
};


/***/ }),

/***/ 76852:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dockerConfigFile = exports.dockerConfigPath = void 0;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const private_file_ts_1 = __webpack_require__(46206);
/** The file that docker itself would use. */
const dockerConfigPath = (environment) => (0, node_path_1.join)(environment['DOCKER_CONFIG'] || (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), '.docker'), 'config.json');
exports.dockerConfigPath = dockerConfigPath;
/** @throws ActionError DOCKER_CONFIG_INVALID from read() if the file is no JSON object. */
const dockerConfigFile = (path) => ({
    path,
    read: async () => parseDockerConfig(path, (await (0, private_file_ts_1.readIfThere)(path)) ?? '{}'),
    write: (config) => (0, private_file_ts_1.writePrivate)(path, `${JSON.stringify(config, null, '\t')}\n`),
});
exports.dockerConfigFile = dockerConfigFile;
const parseDockerConfig = (path, text) => {
    const refuse = (cause) => new action_error_ts_1.ActionError({
        code: 'DOCKER_CONFIG_INVALID',
        message: `${path} is not a JSON object, so no login can be added to it`,
        hint: 'Correct or remove the file; it is left untouched.',
        cause,
    });
    try {
        const parsed = text.trim() === '' ? {} : JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return { ...parsed };
    }
    catch (cause) {
        throw refuse(cause);
    }
    throw refuse();
};


/***/ }),

/***/ 46206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
/** The text of a file, or undefined if there is none. */
const readIfThere = async (path) => {
    try {
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
};
exports.readIfThere = readIfThere;
/**
 * Writes a file that only its owner can read. It is put in place by a rename: a process that reads
 * it at the same time sees the old or the new text, never half of one.
 */
const writePrivate = async (path, text) => {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`;
    try {
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true });
        throw error;
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 99409:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchRegistryToken = exports.registryHost = exports.bearerUser = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const region_ts_1 = __webpack_require__(26948);
const oci_request_ts_1 = __webpack_require__(75053);
/** Docker's user name for a bearer token of OCIR. */
exports.bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = (session) => `ocir.${session.region}.oci.${(0, region_ts_1.realmDomain)(session.realm)}`;
exports.registryHost = registryHost;
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @throws ActionError OCI_* of the call; REGISTRY_TOKEN_MISSING if the answer holds none.
 */
const fetchRegistryToken = async (session, clock) => {
    const { body } = await (0, oci_request_ts_1.callOci)(session, {
        service: 'container-registry',
        method: 'GET',
        path: '/20180419/docker/token',
        operation: 'GetAccessToken',
        doing: 'get a login token from the container registry',
        policy: 'read repos',
    }, clock);
    const { token, accessToken, expiresIn } = (body ?? {});
    const value = token ?? accessToken;
    if (typeof value === 'string' && value !== '') {
        return { token: value, ...(typeof expiresIn === 'number' ? { expiresIn } : {}) };
    }
    throw new action_error_ts_1.ActionError({
        code: 'REGISTRY_TOKEN_MISSING',
        message: 'the container registry answered without a token',
        hint: 'Check OCI_CLI_ENDPOINT, if it is set; else log in with "username" and "auth-token".',
    });
};
exports.fetchRegistryToken = fetchRegistryToken;


/***/ }),

/***/ 43285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.replacedLogins = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(46206);
/** Keeps each login that ours replaced in a file of its own that only its owner can read. */
const replacedLogins = (folder) => ({
    keep: async (replaced) => {
        const path = (0, node_path_1.join)(folder, `replaced-login-${(0, node_crypto_1.randomUUID)()}.json`);
        await (0, private_file_ts_1.writePrivate)(path, JSON.stringify(replaced));
        return path;
    },
    recall: async (path) => {
        const text = await (0, private_file_ts_1.readIfThere)(path);
        await (0, promises_1.rm)(path, { force: true });
        return text === undefined ? {} : JSON.parse(text);
    },
});
exports.replacedLogins = replacedLogins;


/***/ }),

/***/ 27702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logout = exports.login = void 0;
const docker_config_ts_1 = __webpack_require__(6967);
/**
 * Adds a login to docker's config. The record is saved before the file changes, so that post can
 * undo it wherever this stops.
 */
const login = async (wanted, file, safe, save) => {
    const config = await file.read();
    const previous = (0, docker_config_ts_1.loginOf)(config, wanted.host);
    const record = { path: file.path, host: wanted.host, authHash: (0, docker_config_ts_1.hashOf)((0, docker_config_ts_1.authOf)(wanted)) };
    const isReplacing = Object.keys(previous).length > 0;
    await save(isReplacing ? { ...record, replaced: await safe.keep(previous) } : record);
    await file.write((0, docker_config_ts_1.withLogin)(config, wanted));
};
exports.login = login;
/** Removes our login and puts back what it replaced; false if it was gone or replaced by another. */
const logout = async (record, file, safe) => {
    const config = await file.read();
    const replaced = record.replaced === undefined ? {} : await safe.recall(record.replaced);
    const without = (0, docker_config_ts_1.withoutLogin)(config, record, replaced);
    if (without === config)
        return false;
    await file.write(without);
    return true;
};
exports.logout = logout;


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullSecretConfig = exports.withoutLogin = exports.hashOf = exports.loginOf = exports.withLogin = exports.authOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
/** The `auth` of docker's config: user and password in base64. */
const authOf = (login) => Buffer.from(`${login.username}:${login.password}`, 'utf8').toString('base64');
exports.authOf = authOf;
/**
 * The config with the login added. A credential helper that stands for this host would be asked
 * first and win over our entry, so it is switched off for the host: an empty name means "use the
 * file", also where a store is set for all hosts.
 */
const withLogin = (config, login) => {
    const auths = { ...config.auths, [login.host]: { auth: (0, exports.authOf)(login) } };
    const helped = config.credsStore !== undefined || config.credHelpers?.[login.host] !== undefined;
    if (!helped)
        return { ...config, auths };
    return { ...config, auths, credHelpers: { ...config.credHelpers, [login.host]: '' } };
};
exports.withLogin = withLogin;
/** What stands in the config for a host before our login. */
const loginOf = (config, host) => {
    const auth = config.auths?.[host]?.auth;
    const credHelper = config.credHelpers?.[host];
    return {
        ...(auth === undefined ? {} : { auth }),
        ...(credHelper === undefined ? {} : { credHelper }),
    };
};
exports.loginOf = loginOf;
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0, node_crypto_1.createHash)('sha256').update(auth).digest('hex');
exports.hashOf = hashOf;
/**
 * The config without our login, what it replaced put back. Somebody else's later login for the
 * same host (another `auth` than ours) stays.
 */
const withoutLogin = (config, login, replaced) => {
    const present = config.auths?.[login.host]?.auth;
    if (present === undefined || (0, exports.hashOf)(present) !== login.authHash)
        return config;
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, login.host),
            ...(replaced.auth === undefined ? {} : { [login.host]: { auth: replaced.auth } }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, login.host),
            ...(replaced.credHelper === undefined ? {} : { [login.host]: replaced.credHelper }),
        }),
    };
};
exports.withoutLogin = withoutLogin;
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: (0, exports.authOf)(login) } } });
exports.pullSecretConfig = pullSecretConfig;


/***/ }),

/***/ 28442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
