export const id = 762;
export const ids = [762,2750,369];
export const modules = {

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

/***/ 42750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ apiKeySession),
  X5: () => (/* binding */ endpointOf),
  openSession: () => (/* binding */ openSession),
  s2: () => (/* binding */ sessionAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var oci_ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var oci_region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/oci/region-metadata.js
var region_metadata = __webpack_require__(36199);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/values/oci/renewal.js

/** Those that need nothing but what the machine has. */
const PLAIN = [
    'session-token',
    'instance-principal',
    'resource-principal',
    'workload-identity',
];
/** Undefined if the text is not ours. */
const parseRenewal = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { method, ...rest } = (0,values_json/* record */.g1)(value);
    if (method === 'github-oidc') {
        const [domainUrl, clientId] = [(0,values_json/* text */.Qq)(rest['domainUrl']), (0,values_json/* text */.Qq)(rest['clientId'])];
        const [clientSecret, audience] = [(0,values_json/* text */.Qq)(rest['clientSecret']), (0,values_json/* text */.Qq)(rest['audience'])];
        return { method, domainUrl, clientId, clientSecret, audience };
    }
    const plain = PLAIN.find((one) => one === method);
    return plain && { method: plain };
};

// EXTERNAL MODULE: ./dist.src/clients/oci/credential-files.js
var credential_files = __webpack_require__(51394);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-profile.js
var oci_profile = __webpack_require__(19384);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var github_outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/oci/request-signer.js
var request_signer = __webpack_require__(72303);
// EXTERNAL MODULE: ./dist.src/clients/oci/session-token.js
var session_token = __webpack_require__(26569);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/oci/oci-session.js


















const broken = (message, cause) => new action_error/* ActionError */.l({
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
const readProfileFile = (path, key) => (0,promises_.readFile)(path, 'utf8').catch((cause) => {
    throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause);
});
const readKey = (pem, profile) => {
    try {
        return (0,request_signer/* readPrivateKey */.$)(pem, profile['pass_phrase']);
    }
    catch (cause) {
        throw broken('the private key of the OCI profile is not a readable PEM key', cause);
    }
};
const keyIdOf = (profile, token) => token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`;
/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
const endpointOf = (environment) => {
    const text = environment['OCI_CLI_ENDPOINT'];
    return text === undefined || text === '' ? undefined : (0,input_text/* asEndpoint */.u8)(text);
};
/** The token of the profile, kept fresh; undefined for an API key. */
const tokenOf = (profile, privateKey, place, surroundings) => {
    const named = profile['security_token_file'];
    if (named === undefined || named === '')
        return undefined;
    const { environment, clock, mask } = surroundings;
    const path = (0,expand_home/* expandHome */.k)(named, environment);
    let masked;
    const source = {
        // Another process may have renewed it, such as the plugin of kubectl, whose masks nobody hears.
        read: async () => {
            const token = (await readProfileFile(path, 'security_token_file')).trim();
            if (token !== masked)
                mask(token);
            return (masked = token);
        },
        renew: async (token) => {
            const { renewToken } = await __webpack_require__.e(/* import() */ 8732).then(__webpack_require__.bind(__webpack_require__, 28732));
            const kept = await (0,private_file/* readIfThere */.qC)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), credential_files/* RENEWAL_FILE */.w));
            const renewal = (kept && parseRenewal(kept)) || { method: 'session-token' };
            const renewed = await renewToken(renewal, { token, privateKey }, place, surroundings);
            mask(renewed);
            await (0,private_file/* writePrivate */.pb)(path, renewed);
            return renewed;
        },
    };
    return (0,session_token/* tokenKeeper */.i)(source, () => clock.now());
};
const WHOSE = {
    fork: 'a pull request from a fork',
    dependabot: 'Dependabot',
};
/** Code of others gets no profile that the machine has, only one that a step of this job made. */
const requireOwnProfile = async (profile, environment) => {
    const keyFile = (0,expand_home/* expandHome */.k)(profile['key_file'] ?? '', environment);
    if ((0,credential_files/* isOurs */.MU)(keyFile, environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()))
        return;
    const outsider = await (0,github_outsider/* outsiderOf */.bS)(environment);
    if (outsider === undefined)
        return;
    throw new action_error/* ActionError */.l({
        code: 'NOT_SIGNED_IN',
        message: `not signed in to OCI: no step of this job did, and this run belongs to ${WHOSE[outsider]}, so no profile of the machine is taken`,
        hint: 'Leave the job out for such runs. If they may have an identity, sign in with the auth action, and name its "method" or give its inputs.',
    });
};
const placeOf = (realm, region, environment) => ({
    region: (0,oci_region/* parseRegion */.cf)(region),
    realm,
    domain: (0,region_metadata/* toldDomain */.y)(realm, environment['OCI_REGION_METADATA']),
    endpoint: endpointOf(environment),
});
/** A session of an API key before anything of it is written. */
const apiKeySession = ({ tenancyId, userId, fingerprint, privateKey }, region, environment) => ({
    ...placeOf((0,oci_ocid/* parseOcid */.X8)(tenancyId, 'tenancy').realm, region, environment),
    keyId: [tenancyId, userId, fingerprint].join('/'),
    privateKey: (0,request_signer/* readPrivateKey */.$)(privateKey),
    tenancyId,
    userId,
});
/**
 * The signed-in identity, from the OCI config profile that the environment points at. This is the
 * only door of later steps: a session that is about to end is renewed here, and whenever it signs.
 *
 * @param mask is given every token that is read or made on the way, before anything can print it
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID, SESSION_EXPIRED
 */
const openSession = async (environment, clock, mask = () => undefined) => {
    const profile = await (0,oci_profile/* readOciProfile */.HE)(environment);
    await requireOwnProfile(profile, environment);
    const tenancy = (0,oci_ocid/* parseOcid */.X8)(field(profile, 'tenancy'), 'tenancy');
    const region = environment['OCI_CLI_REGION'] || field(profile, 'region');
    const place = placeOf(tenancy.realm, region, environment);
    const keyFile = (0,expand_home/* expandHome */.k)(field(profile, 'key_file'), environment);
    const privateKey = readKey(await readProfileFile(keyFile, 'key_file'), profile);
    const freshToken = tokenOf(profile, privateKey, place, { environment, clock, mask });
    const token = await freshToken?.();
    const user = token === undefined ? profile['user'] : (0,jwt_claims/* jwtClaims */.v)(token)['sub'];
    return {
        ...place,
        keyId: keyIdOf(profile, token),
        privateKey,
        tenancyId: tenancy.text,
        userId: typeof user === 'string' ? user : undefined,
        expiresAt: token === undefined ? undefined : (0,session_token/* tokenEnd */.$)(token),
        ...(freshToken === undefined
            ? {}
            : { current: async () => ({ keyId: `ST$${await freshToken()}`, privateKey }) }),
    };
};
/**
 * The same identity, in the region that the resource lies in: it need not be the one signed in to.
 * @throws ActionError OCID_OTHER_REALM
 */
const sessionAt = (session, ocid) => {
    (0,oci_ocid/* requireRealm */.lx)((0,oci_ocid/* parseOcid */.X8)(ocid), session.realm);
    return { ...session, region: (0,cluster_region/* regionOfOcid */.r)(ocid) ?? session.region };
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

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tokenEnd),
/* harmony export */   i: () => (/* binding */ tokenKeeper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99704);


/** Milliseconds before its end at which a token is renewed; less for tokens that live shortly. */
const MARGIN = 5 * 60_000;
/** Milliseconds in which a renewal that failed is not tried again. */
const PAUSE = 30_000;
/** When a token ends, in milliseconds since the epoch; undefined if it does not say. */
const tokenEnd = (token) => {
    const { exp } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof exp === 'number' ? exp * 1000 : undefined;
};
const marginOf = (token, end) => {
    const { iat } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof iat === 'number' ? Math.min(MARGIN, (end - iat * 1000) / 4) : MARGIN;
};
const ended = (end, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SESSION_EXPIRED',
    message: `the session ended at ${new Date(end).toISOString()}, and could not be renewed: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
    hint: cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l
        ? `Sign in again: run the auth action in this job once more. ${cause.hint}`
        : 'Sign in again: run the auth action in this job once more.',
    cause,
});
/**
 * Gives the session's token, renewed shortly before its end. Calls at the same time share one
 * renewal, and another process's renewal is seen, because the file is read each time.
 * @throws ActionError SESSION_EXPIRED if the token has ended and cannot be renewed.
 */
const tokenKeeper = (source, now) => {
    let pending;
    let failedAt = Number.NEGATIVE_INFINITY;
    const renewed = async (token, end) => {
        try {
            return await source.renew(token);
        }
        catch (error) {
            failedAt = now();
            // A token that still counts is better than none: the next call tries again.
            if (now() < end)
                return token;
            throw ended(end, error);
        }
    };
    const fresh = async () => {
        const token = await source.read();
        const end = tokenEnd(token);
        if (end === undefined || end - now() > marginOf(token, end))
            return token;
        if (now() < end && now() - failedAt < PAUSE)
            return token;
        return renewed(token, end);
    };
    return () => (pending ??= fresh().finally(() => (pending = undefined)));
};


/***/ }),

/***/ 53531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ credentialHelper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55639);


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
const failed = (command, host, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProcessError */ .y ? cause : undefined,
});


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

/***/ 92420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ realmOf),
/* harmony export */   q: () => (/* binding */ registryEntry)
/* harmony export */ });
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);


/** `Bearer realm="…",service="…"`, as registries answer to nobody (distribution's token protocol). */
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
 * Where a login is judged; a password goes over https, or stays on this machine.
 * @param header `www-authenticate` of the registry
 * @param refuse makes the error for a registry whose answer cannot be followed
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

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegionMetadata),
/* harmony export */   y: () => (/* binding */ toldDomain)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
const readRegionMetadata = (json) => {
    const fields = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
/** The domain of a realm, if the metadata is that of one of its regions. */
const toldDomain = (realm, json) => {
    // A variable of others' making: what means nothing to us is left alone.
    const told = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json ?? '');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmDomainComponent')) || undefined;
};


/***/ }),

/***/ 20588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseDockerConfig),
/* harmony export */   L: () => (/* binding */ renderDockerConfig)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** @throws ActionError DOCKER_CONFIG_INVALID if the text is no JSON object */
const parseDockerConfig = (path, text) => {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = jsonIn(path, text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return { ...parsed };
    throw refused(path);
};
/** In the layout of the text that it replaces; docker's own, tabs, for a new file. */
const renderDockerConfig = (config, former) => {
    const indent = former === undefined ? '\t' : (/^\{\s*?\n([ \t]+)/.exec(former)?.[1] ?? '');
    const end = former === undefined || former.endsWith('\n') ? '\n' : '';
    return JSON.stringify(config, null, indent) + end;
};
const jsonIn = (path, text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message quotes the text, which can hold a login.
        throw refused(path);
    }
};
const refused = (path) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'DOCKER_CONFIG_INVALID',
    message: `${path} is not a JSON object, so no login can be added to it`,
    hint: 'Correct or remove the file; it is left untouched.',
});


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
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** Which credential helper owns a host, in the order in which docker asks. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // For docker an empty name switches the store off for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * The config with the login in the file. A helper entry of this host goes: every tool would ask it
 * first. An empty one would not do, since podman and buildah then look for a program without a name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * The config without our login, what it replaced in `before` put back. Somebody else's later login
 * for the same host (another `auth` than ours) stays.
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
/** Every form in which the password of a login is written somewhere: none may be shown. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


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
