export const id = 3558;
export const ids = [3558];
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
 * Labels that lead registries and users to an image's source. The same for every run of a commit,
 * since they are part of the content.
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
 * Source, run and time of a build. As annotations they are not part of the content, so the digest
 * stays the same when nothing else changes.
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





/** Whoever has it can also write artifacts and caches of the job. */
const CACHE_TOKEN = 'ACTIONS_RUNTIME_TOKEN';
/** Variables with which buildx reaches GitHub's cache. No other tool gets them. */
const CACHE_VARIABLES = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    CACHE_TOKEN,
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
/** A cache on disk is inside the workspace. */
const placeCache = (entry, workspace) => {
    if (entry.type !== 'local')
        return entry;
    const attributes = Object.entries(entry.attributes).map(([key, value]) => [
        key,
        key === 'src' || key === 'dest' ? (0,files_workspace/* placeInWorkspace */.mY)(workspace, `cache ${key}`, value) : value,
    ]);
    return { ...entry, attributes: Object.fromEntries(attributes) };
};
/** The user's annotation takes precedence over ours with the same key. */
const annotationsOf = ({ annotations }, { environment, now }) => {
    const keys = new Set(annotations.map(({ key }) => key));
    const ours = runAnnotations(environment, now).filter(({ key }) => !keys.has(key));
    return [...ours, ...annotations];
};
const cacheVariables = (entries, { environment, mask }) => {
    if (!entries.some(({ type }) => type === 'gha'))
        return {};
    const token = (0,runner_environment/* variable */.b)(environment, CACHE_TOKEN);
    if (token !== undefined)
        mask(token);
    const known = CACHE_VARIABLES.flatMap((name) => {
        const value = (0,runner_environment/* variable */.b)(environment, name);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(known);
};
/**
 * Returns the options of a build, with secrets looked up and paths resolved.
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
        cacheVariables: cacheVariables(caches, around),
        noCache: image['no-cache'],
        pull: image.pull,
        contexts: Object.fromEntries(image['build-contexts'].map((one) => [
            one.name,
            'address' in one ? one.address : place(`build context "${one.name}"`, one.folder),
        ])),
        hosts: image['add-hosts'],
        extra: image['extra-args'],
        ...(image.target === undefined ? {} : { target: image.target }),
        ...(image.sbom === undefined ? {} : { sbom: image.sbom }),
        ...(image.provenance === undefined ? {} : { provenance: image.provenance }),
        ...(image.network === undefined ? {} : { network: image.network }),
    };
    const labels = { ...sourceLabels(environment), ...image.labels };
    return { ...options, arguments: image['build-args'], labels };
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
 * The region of an OCIR host in a realm; undefined for every other host, however similar. Later
 * regions are recognized by their form; `<key or region>.ocir.io` is the commercial realm's.
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


/***/ }),

/***/ 20816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** Severities of problems as OCI's Vulnerability Scanning has them, the least first. */
const severities = ['none', 'low', 'medium', 'high', 'critical'];
const isAtLeast = (one, other) => severities.indexOf(one) >= severities.indexOf(other);
/** Reads OCI's severity; unknown ones count as the worst. */
const severityOf = (text) => severities.find((one) => one === text.toLowerCase()) ?? 'critical';


/***/ })

};
