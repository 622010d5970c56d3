export const id = 7349;
export const ids = [7349];
export const modules = {

/***/ 18371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ buildOptions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/source-labels.js

const PREFIX = 'org.opencontainers.image';
/**
 * What registries and users read off an image to find its source. The same for every run of a commit,
 * since it is part of the content.
 */
const sourceLabels = (environment) => {
    const server = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SERVER_URL');
    const repository = (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY');
    const sha = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SHA');
    return {
        ...(sha === undefined ? {} : { [`${PREFIX}.revision`]: sha }),
        ...(server === undefined || repository === undefined
            ? {}
            : { [`${PREFIX}.source`]: `${server}/${repository}` }),
    };
};
/**
 * Source, run and time of a build. As annotations they are no part of the content: it stays the same
 * when nothing else has changed.
 * @param now milliseconds since the epoch
 */
const runAnnotations = (environment, now) => {
    const labels = sourceLabels(environment);
    const source = labels[`${PREFIX}.source`];
    const run = (0,runner_environment/* variable */.b)(environment, 'GITHUB_RUN_ID');
    const all = {
        ...labels,
        [`${PREFIX}.created`]: new Date(now).toISOString(),
        ...(source === undefined || run === undefined
            ? {}
            : { [`${PREFIX}.url`]: `${source}/actions/runs/${run}` }),
    };
    return Object.entries(all).map(([key, value]) => ({ levels: ['manifest', 'index'], key, value }));
};

;// CONCATENATED MODULE: ./dist.src/actions/build-push/build-options.js





/** What buildx needs to reach GitHub's cache. */
const CACHE_VARIABLES = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_SERVICE_V2',
];
const textOf = (id, file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        throw (0,input_text/* invalidInput */.aY)(`secret "${id}" names a file that cannot be read, and no variable`, 'Paths are relative to the workspace. For a variable, write its name alone and set it under env: of the step.');
    }
};
const openSecret = (secret, { environment, workspace, mask }) => {
    const { id } = secret;
    if ('variable' in secret) {
        const text = (0,runner_environment/* variable */.b)(environment, secret.variable);
        if (text === undefined) {
            throw (0,input_text/* invalidInput */.aY)(`secret "${id}" names a variable that this step does not have, or that is empty`, `Set it under env: of the step, and write its name: ${id}=NAME.`);
        }
        mask(text);
        return { id, text };
    }
    const file = (0,files_workspace/* placeInWorkspace */.mY)(workspace, `secret "${id}"`, secret.file);
    mask(textOf(id, file));
    return { id, file };
};
/** A cache on disk lies in the workspace. */
const placeCache = (entry, workspace) => {
    if (entry.type !== 'local')
        return entry;
    const attributes = Object.entries(entry.attributes).map(([key, value]) => [
        key,
        key === 'src' || key === 'dest' ? (0,files_workspace/* placeInWorkspace */.mY)(workspace, `cache ${key}`, value) : value,
    ]);
    return { ...entry, attributes: Object.fromEntries(attributes) };
};
/** The user's annotation wins where ours has the same key. */
const annotationsOf = ({ annotations }, { environment, now }) => {
    const keys = new Set(annotations.map(({ key }) => key));
    const ours = runAnnotations(environment, now).filter(({ key }) => !keys.has(key));
    return [...ours, ...annotations];
};
const cacheVariables = (entries, environment) => {
    if (!entries.some(({ type }) => type === 'gha'))
        return {};
    const known = CACHE_VARIABLES.flatMap((name) => {
        const value = (0,runner_environment/* variable */.b)(environment, name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(known);
};
/**
 * The options of a build, with what they name looked up and placed.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const buildOptions = (image, around) => {
    const { workspace, environment } = around;
    const place = (key, path) => (0,files_workspace/* placeInWorkspace */.mY)(workspace, key, path);
    const caches = [...image['cache-from'], ...image['cache-to']];
    const options = {
        platforms: image.platforms,
        annotations: annotationsOf(image, around),
        secrets: image.secrets.map((secret) => openSecret(secret, around)),
        ssh: image.ssh.map(({ id, path }) => path === undefined || path === environment['SSH_AUTH_SOCK']
            ? { id }
            : { id, path: place(`ssh "${id}"`, path) }),
        cacheFrom: image['cache-from'].map((entry) => placeCache(entry, workspace)),
        cacheTo: image['cache-to'].map((entry) => placeCache(entry, workspace)),
        cacheVariables: cacheVariables(caches, environment),
        noCache: image['no-cache'],
        pull: image.pull,
        sbom: image.sbom,
        contexts: Object.fromEntries(image['build-contexts'].map((one) => [
            one.name,
            'address' in one ? one.address : place(`build context "${one.name}"`, one.folder),
        ])),
        hosts: image['add-hosts'],
        extra: image['extra-args'],
        ...(image.target === undefined ? {} : { target: image.target }),
        ...(image.provenance === undefined ? {} : { provenance: image.provenance }),
        ...(image.network === undefined ? {} : { network: image.network }),
    };
    const labels = { ...sourceLabels(environment), ...image.labels };
    return { ...options, arguments: image['build-args'], labels };
};


/***/ }),

/***/ 19932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37296);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58810);




/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image).registry) || registry;
    if (pull === undefined || (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRegistry */ .MJ)(host, session) || pull.hosts.includes(host))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the image that is built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const registry = environment.image?.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)(session);
    if (picked.has('build-push'))
        (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOwnRegistry */ .f2)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};


/***/ }),

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ imageToCome),
/* harmony export */   Lo: () => (/* binding */ deployRequest),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8974);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(254);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27489);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18371);








/** The user's platforms, else what the pool runs. */
const platformsOf = ({ image, 'node-pool': pool }) => {
    const { platforms = [] } = image ?? {};
    return platforms.length > 0 || pool === undefined ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .platformsOfShapes */ .i)([pool.shape]);
};
/**
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequest = (environment, registry, { environment: variables, log, clock }) => {
    const { image } = environment;
    if (image === undefined)
        return undefined;
    const sha = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(variables, 'GITHUB_SHA');
    const tags = [
        ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
    ];
    const around = {
        environment: variables,
        workspace: (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(variables),
        mask: (secret) => log.mask(secret),
        now: clock.now(),
    };
    return {
        registry,
        ...(0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRequest */ .KB)(image),
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            ...(0,_build_push_build_options_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOptions */ .D)({ ...image, platforms: platformsOf(environment) }, around),
            context: image.context,
            authFile: (0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(variables),
            ...(image.file === undefined ? {} : { dockerfile: image.file }),
        },
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = ({ pull, createNamespace, isConfined, description, environment: { checks } }, release, registry, image) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__/* .deployRequest */ .Lo)(release, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
const imageToCome = ({ environment: { image }, picked }, registry) => image && picked.has('build-push')
    ? `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`
    : undefined;


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ knownRegion)
/* harmony export */ });
/** The identifier of a region by its key (`fra`), if the SDK, which is loaded here, knows it. */
const knownRegion = async (key) => {
    const { Region } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws what node:crypto says; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
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
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};


/***/ }),

/***/ 62749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loginFiles),
/* harmony export */   Q: () => (/* binding */ dockerConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29479);



/** The file that docker itself would use; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
/**
 * The files that tools of this job take logins from. Podman, buildah and skopeo read only
 * REGISTRY_AUTH_FILE if it is set. Their own file wins over docker's where it knows the host, so it
 * is named too; it matters only if it does.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own)] : [])].map(_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E),
        ifKnown: runtime ? [(0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
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
/** Only an emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(new URL(endpoint).host) && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(host);
/** Whether a host is OCIR's, in the realm that is signed in to. */
const isOwnRegistry = (host, session) => (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session) !== undefined || isEmulated(host, session);
/**
 * Tokens stand for the identity at OCIR: a host of somebody else could push and pull with them.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
const requireOwnRegistry = (host, session) => {
    if (isOwnRegistry(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
/**
 * The session for the region of a registry's host, since a token is good for one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for hosts of others and keys that no region has
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
 * The identifier behind a region's key (`fra`). OCI is asked where it can be a new one; by Oracle's
 * table not everybody may ask.
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
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, as eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage tells it to everybody who is signed in; the registry's configuration only to who may
 * inspect repos in the root compartment.
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
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym('the answer is no name of a namespace');
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

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Looks until there is a result. A look that fails in a way that passes (no connection, a rate limit,
 * a failure of the service, an answer that cannot be read) is made again until the deadline: what is
 * awaited goes on meanwhile.
 * @throws what `late` makes, and what a look fails with in any other way
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, look, late }) => {
    for (let looks = 0;; looks++) {
        let trouble;
        const result = await look().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(looks), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ }),

/***/ 75842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planRepository),
/* harmony export */   z: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);


/** What is wanted and differs. */
const differences = (wanted, now) => {
    const tags = Object.entries(wanted.tags ?? {});
    const isOther = ([key, value]) => now.tags?.[key] !== value;
    const { isPublic, isImmutable, readme } = wanted;
    return {
        ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
        ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
        ...(readme === undefined || readme === now.readme ? {} : { readme }),
        ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
    };
};
/** In words, what a change sets. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Whether the repository has to be made or changed, as a plan; nothing is changed. */
const planRepository = async (request, repositories) => {
    const { repository, compartmentId, settings = {} } = request;
    const target = `repository ${repository}`;
    const found = await repositories.find(compartmentId, repository);
    if (found === undefined) {
        const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ');
        const description = `${words}, in the compartment that is given`;
        return { changes: [{ action: 'create', target, description }], kept: [] };
    }
    const other = describe(await changesOf(request, found.id, repositories));
    if (other.length === 0)
        return { changes: [], kept: [target] };
    return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] };
};
/**
 * Makes or changes the repository if the plan says so. It is never left to a push: that would make
 * it in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const ensureRepository = async (request, plan, clients, { progress, changed = () => undefined }) => {
    for (const change of plan.changes) {
        if (change.action === 'create') {
            const how = await makeRepository(request, clients);
            if (how === 'Created')
                changed(change);
            progress.info(`${how} repository ${request.repository}`);
        }
        else {
            await changeRepository(request, clients);
            changed(change);
            progress.info(`Changed repository ${request.repository}: ${change.description}`);
        }
    }
};
const changeRepository = async (request, { repositories }) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    const other = found && (await changesOf(request, found.id, repositories));
    if (found !== undefined && other !== undefined && isWanted(other)) {
        await repositories.update(found.id, other);
    }
};
/** A job beside this one may have made it since the plan: then it is found. */
const makeRepository = ({ compartmentId, repository: name, settings = {} }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, name);
    return (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        name: `repository ${name}`,
        identity: [
            ...['repository', compartmentId, name],
            // With other settings it is another request, and needs another token.
            ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
        ],
        create: async (token) => {
            await repositories.create({ compartmentId, name, settings }, token);
            return (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock)) && 'Created';
        },
        // What another run made just now may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
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

/** Foreign data that is not as it has to be; the message says what is wrong where. */
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
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields(parseWhole(json, place), place);
    }
    /** All of it, as it came. */
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
    /** All of it, for what is passed on as it is. */
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
const parseWhole = (json, place = 'the answer') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The events of Helm's hooks that a deployment or its end causes; those of tests never do. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** Where an object of a release lies: each may name a namespace of its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects that a `List` stands for, with the hook that it is. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** To Kubernetes, a field that is null is one that is not there. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Sorts objects by what becomes of them. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
};


/***/ }),

/***/ 24056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asRegistryTarget),
/* harmony export */   e: () => (/* binding */ ocirPlace)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _oci_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86925);


const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryTarget = (text) => REGION.test(text.trim()) ? { region: (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(text) } : { host: (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRegistryHost */ .A)(text) };
/**
 * The place of a host of OCIR in a realm; undefined for every other host, however much it looks like
 * one. Regions that open later are known by their form; `<key or region>.ocir.io` is the commercial
 * realm's.
 */
const ocirPlace = (host, { realm, domain }) => {
    const name = host.toLowerCase();
    const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? [];
    if (at !== undefined) {
        return REGION.test(region) && at === (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(realm, domain) ? { region } : undefined;
    }
    const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : [];
    if (REGION.test(label))
        return { region: label };
    return /^[a-z]{3}$/.test(label) ? { key: label } : undefined;
};


/***/ })

};
