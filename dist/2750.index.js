export const id = 2750;
export const ids = [2750];
export const modules = {

/***/ 51394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   hx: () => (/* binding */ ownConfigFile),
/* harmony export */   sR: () => (/* binding */ credentialFolder),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   tm: () => (/* binding */ removeCredentials),
/* harmony export */   w: () => (/* binding */ RENEWAL_FILE),
/* harmony export */   wK: () => (/* binding */ writeCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71107);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71602);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81427);







/** File next to the token: how to renew it. */
const RENEWAL_FILE = 'renewal.json';
const KEY_FILE = 'key.pem';
const TOKEN_FILE = 'token';
const CONFIG_FOLDER = '.oci';
/** Our folders in the job's temporary folder; others may use names that begin the same. */
const FOLDER_PREFIX = 'oci-';
const OWN_FOLDER = new RegExp(`^${FOLDER_PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** The paths of a step's credentials; `id` is a UUID, new for each step. */
const credentialFolder = (temporaryFolder, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, FOLDER_PREFIX + id);
/** Terraform's provider reads `.oci/config` in the configured home folder. */
const ownConfigFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIG_FOLDER, 'config');
/** Whether a path is in a folder that one of our steps created in this job. */
const isOurs = (path, temporaryFolder) => OWN_FOLDER.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(temporaryFolder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] ?? '');
/** Reads the paths that main saved; undefined for anything that main cannot have written. */
const parsePlace = (value, temporaryFolder) => {
    const { folder, configFile, isNew, profile } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(folder) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainPath */ .qW)(configFile) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(profile))
        return undefined;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    const isOwn = OWN_FOLDER.test(name) && folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name);
    if (!isOwn || typeof isNew !== 'boolean' || !(0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .isProfileName */ .fB)(profile))
        return undefined;
    return { folder, configFile, isNew, profile };
};
/** The key file, and the token file if there is one. */
const keyFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
const tokenFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE);
const sectionOf = (content, folder) => ({
    tenancy: content.tenancyId,
    ...(content.userId === undefined ? {} : { user: content.userId }),
    fingerprint: content.fingerprint,
    region: content.region,
    key_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE),
    ...(content.token === undefined ? {} : { security_token_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE) }),
});
const profileTaken = ({ profile, configFile }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PROFILE_EXISTS',
    message: `${configFile} has a profile "${profile}" already, which this job did not make`,
    hint: 'It was left as it is. Set the input "profile" to another name.',
});
/** A link to the file stays a link. */
const targetOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
/** The file keeps its mode. */
const replace = async (path, text, mark) => {
    const target = await targetOf(path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).then((found) => found.mode & 0o777, () => 0o600);
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)(target, text, { temporary: `${target}.${mark}`, mode });
};
/**
 * Writes key, token and renewal, readable by the owner only, and adds the profile to the OCI config.
 * @throws ActionError PROFILE_EXISTS, before any write, for a profile that is not ours.
 */
const writeCredentials = async (content, place) => {
    const { folder, configFile, profile } = place;
    const text = (await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile)) ?? '';
    const existing = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile);
    if (existing !== undefined && !isOurs(existing['key_file'] ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))) {
        throw profileTaken(place);
    }
    // The OCI CLI warns about users' keys without this label after the last line.
    const label = content.token === undefined ? 'OCI_API_KEY\n' : '';
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE), content.privateKey + label);
    if (content.token !== undefined)
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE), content.token);
    if (content.renewal !== undefined) {
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RENEWAL_FILE), JSON.stringify(content.renewal));
    }
    const others = existing === undefined ? text : (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const added = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .addSection */ .Bn)(others, profile, sectionOf(content, folder));
    await replace(configFile, added, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
};
/** Removes the profile from the config, if it still is this step's. */
const removeProfile = async ({ folder, configFile, isNew, profile, }) => {
    const text = await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile);
    if (text === undefined)
        return false;
    const isOwn = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile)?.['key_file'] === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
    if (!isOwn)
        return true;
    const rest = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const isOwnFile = isOurs(configFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    if (rest === '' && (isOwnFile || isNew)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(configFile, { force: true });
        for (const empty of isOwnFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile))] : []) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(empty).catch(() => undefined);
        }
        return false;
    }
    await replace(configFile, rest, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    return true;
};
/**
 * Removes what the step created, in reverse order, even if only a part was created. Profiles of
 * others stay, and so does the folder while others still use its config.
 * @returns whether there was anything left to remove.
 */
const removeCredentials = async (place) => {
    const { folder, configFile } = place;
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${await targetOf(configFile)}.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}`, { force: true });
    const isConfigLeft = await removeProfile(place);
    // Everything next to the config, including temporary files of a killed write.
    const names = isThere ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder) : [];
    for (const name of names.filter((name) => name !== CONFIG_FOLDER)) {
        await shred((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    if (!isConfigLeft || !configFile.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '/'))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    return isThere;
};
/** Truncated first: a hard link must not keep the secret. */
const shred = async (path) => {
    if ((await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(path)) !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
};


/***/ }),

/***/ 19384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ readOciProfile),
/* harmony export */   J7: () => (/* binding */ parseOciConfig),
/* harmony export */   Z6: () => (/* binding */ profileLocation)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71107);
/* harmony import */ var _files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68603);




/** Settings that belong to a key, which a profile with its own key does not inherit. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content'];
/** File and name of the profile, from the variables that the OCI CLI and the SDKs use. */
const profileLocation = (environment) => ({
    file: (0,_files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .k)(environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config', environment),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
const withInherited = (own, inherited) => {
    const hasKey = 'key_file' in own || 'key_content' in own;
    const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)));
    return { ...Object.fromEntries(taken), ...own };
};
/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as in Python's parser, but
 * credentials of different keys are never mixed.
 */
const parseOciConfig = (text) => {
    const sections = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSections */ .MJ)(text);
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]));
};
const notSignedIn = (message, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
});
/**
 * The profile that the auth action, or the user, set up for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
const readOciProfile = async (environment) => {
    const { file, profile } = profileLocation(environment);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause);
    });
    const found = parseOciConfig(text).get(profile);
    if (found !== undefined)
        return found;
    throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`);
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

/** Methods that need nothing but the machine. */
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
        // Another process (e.g. kubectl's exec plugin) may have renewed it, whose masks the runner
        // never saw.
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
/** Code from forks gets no profile of the machine, only one that a step of this job created. */
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
    domain: (0,region_metadata/* reportedDomain */.u)(realm, environment['OCI_REGION_METADATA']),
    endpoint: endpointOf(environment),
});
/** Opens a session for an API key before anything is written to disk. */
const apiKeySession = ({ tenancyId, userId, fingerprint, privateKey }, region, environment) => ({
    ...placeOf((0,oci_ocid/* parseOcid */.X8)(tenancyId, 'tenancy').realm, region, environment),
    keyId: [tenancyId, userId, fingerprint].join('/'),
    privateKey: (0,request_signer/* readPrivateKey */.$)(privateKey),
    tenancyId,
    userId,
});
/**
 * Opens the signed-in identity from the OCI config profile that the environment points to. A
 * session that is about to expire is renewed now, and whenever it signs.
 *
 * @param mask gets every token that is read or renewed here, before anything can print it
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
 * The same identity in the region of the resource, which may differ from the sign-in region.
 * @throws ActionError OCID_OTHER_REALM
 */
const sessionAt = (session, ocid) => {
    (0,oci_ocid/* requireRealm */.lx)((0,oci_ocid/* parseOcid */.X8)(ocid), session.realm);
    return { ...session, region: (0,cluster_region/* regionOfOcid */.r)(ocid) ?? session.region };
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
/** Reads a private key. @throws node:crypto's error; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). Signs `date`, as the OCI CLI does,
 * because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
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

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tokenEnd),
/* harmony export */   i: () => (/* binding */ tokenKeeper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99704);


/** Milliseconds before its expiry at which a token is renewed; less for short-lived tokens. */
const MARGIN = 5 * 60_000;
/** Milliseconds after a failed renewal before the next try. */
const PAUSE = 30_000;
/** Expiry of a token in milliseconds since the epoch; undefined if it has none. */
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
 * Returns the session's token, renewed shortly before its expiry. Calls at the same time share one
 * renewal, and another process's renewal is seen, because the file is read each time.
 * @throws ActionError SESSION_EXPIRED if the token has expired and cannot be renewed.
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
            // A token that is still valid is better than none: the next call tries again.
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

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ textClaim),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/**
 * The claims of a JWT, unverified: only read to report who is signed in, as whom, and until when.
 */
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
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
};


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegionMetadata),
/* harmony export */   u: () => (/* binding */ reportedDomain)
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
const reportedDomain = (realm, json) => {
    // Others set this variable: unknown content is ignored.
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json ?? '');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed, 'realmDomainComponent')) || undefined;
};


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isKeptId),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   qW: () => (/* binding */ isPlainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A non-empty text of one line. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we store it: absolute and normalized. */
const isPlainPath = (value) => isLine(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(value) === value;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a backup that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);


/***/ })

};
