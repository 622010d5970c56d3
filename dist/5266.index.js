export const id = 5266;
export const ids = [5266];
export const modules = {

/***/ 42127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireCleanChart = exports.requireCleanContext = exports.gitCredentials = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const docker_ignore_ts_1 = __webpack_require__(83771);
/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0, node_path_1.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0, node_fs_1.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
exports.gitCredentials = gitCredentials;
const withCredentials = (key, folder, file, also) => new action_error_ts_1.ActionError({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0, node_path_1.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = (0, exports.gitCredentials)(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + node_path_1.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0, node_fs_1.existsSync)(file))
        .map((file) => (0, node_fs_1.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0, node_path_1.relative)(folder, file).split(node_path_1.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => (0, docker_ignore_ts_1.isIgnored)(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
exports.requireCleanContext = requireCleanContext;
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = (0, exports.gitCredentials)(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};
exports.requireCleanChart = requireCleanChart;


/***/ }),

/***/ 71984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textFile = void 0;
const promises_1 = __webpack_require__(51455);
const private_file_ts_1 = __webpack_require__(90146);
const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0, promises_1.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0, private_file_ts_1.readIfThere)(path),
        mode: async () => {
            const found = await (0, promises_1.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0, private_file_ts_1.writePrivate)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0, private_file_ts_1.removeIfThere)(`${await target()}.${id}`),
        remove: () => (0, private_file_ts_1.removeIfThere)(path),
    };
};
exports.textFile = textFile;


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

/***/ 65349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createOnce = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0, node_crypto_1.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof action_error_ts_1.ActionError && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new action_error_ts_1.ActionError({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};
exports.createOnce = createOnce;


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readAfterCreate = void 0;
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock) => {
    const deadline = clock.now() + VISIBLE_WITHIN;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};
exports.readAfterCreate = readAfterCreate;


/***/ }),

/***/ 83771:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isIgnored = void 0;
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/** Sets of characters and escapes are not read: they exclude nothing, and as exceptions let all in. */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and the folders above it, since what excludes a folder excludes all in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file keeps a file, by its path in the context, out of it. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);
exports.isIgnored = isIgnored;


/***/ }),

/***/ 16637:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatImageReference = exports.parseImageReference = exports.parseTag = exports.parseRepository = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new action_error_ts_1.ActionError({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, as fra.ocir.io/acme/shop:1.2.',
});
/**
 * A repository path: lower-case parts separated by slashes.
 * @throws ActionError IMAGE_REFERENCE_INVALID
 */
const parseRepository = (text) => {
    const path = text.trim();
    const wrong = path.split('/').find((part) => !PATH_PART.test(part));
    if (wrong === undefined && path.length <= 255)
        return path;
    throw invalid(text, wrong === undefined ? 'it is too long' : `"${wrong}" has characters that are not allowed`);
};
exports.parseRepository = parseRepository;
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
exports.parseTag = parseTag;
/** The first part is a registry only if it looks like a host, as docker decides it. */
const splitRegistry = (name) => {
    const slash = name.indexOf('/');
    const head = name.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(head) || head === 'localhost';
    return slash > 0 && isHost ? [head, name.slice(slash + 1)] : ['', name];
};
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseImageReference = (text) => {
    const [named = '', digest, ...more] = text.trim().split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) {
        throw invalid(text, 'its digest is not sha256: and 64 hex digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const [name, tag] = colon < 0 ? [named, undefined] : [named.slice(0, colon), named.slice(colon + 1)];
    const [registry, path] = splitRegistry(name);
    if (registry !== '' && !HOST.test(registry))
        throw invalid(text, `"${registry}" is not a host`);
    return {
        registry,
        repository: (0, exports.parseRepository)(path),
        ...(tag === undefined ? {} : { tag: (0, exports.parseTag)(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
exports.parseImageReference = parseImageReference;
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
exports.formatImageReference = formatImageReference;


/***/ }),

/***/ 74844:
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


/***/ })

};
