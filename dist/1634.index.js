export const id = 1634;
export const ids = [1634];
export const modules = {

/***/ 90146:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.removeIfThere = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors name the call, and a second path that says nothing to a person. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new action_error_ts_1.ActionError({
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
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
exports.readIfThere = readIfThere;
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0, promises_1.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
exports.removeIfThere = removeIfThere;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`, mode = 0o600 } = {}) => {
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0, promises_1.chmod)(temporary, mode);
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 24823:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writtenPath = void 0;
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
/**
 * The absolute path of what stands in an input, a variable or an OCI config, where no shell puts the
 * home folder in place of `~/`. Later steps may run in another folder, so none is kept relative.
 */
const writtenPath = (text, environment) => (0, node_path_1.resolve)(text.startsWith('~/') ? (0, node_path_1.join)(environment['HOME'] || (0, node_os_1.homedir)(), text.slice(2)) : text);
exports.writtenPath = writtenPath;


/***/ }),

/***/ 29267:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outsiderOf = exports.foreignHead = void 0;
const promises_1 = __webpack_require__(51455);
const json_ts_1 = __webpack_require__(93258);
/**
 * The repository that a pull request comes from, if it is another one than it goes to. Empty where the
 * event does not say: GitHub forgets forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0, json_ts_1.text)((0, json_ts_1.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
exports.foreignHead = foreignHead;
const readEvent = (environment) => (0, promises_1.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(json_ts_1.parseJson, () => undefined);
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    const actors = [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']];
    if (actors.includes('dependabot[bot]'))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = (0, exports.foreignHead)(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};
exports.outsiderOf = outsiderOf;


/***/ }),

/***/ 14579:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeCredentials = exports.writeCredentials = exports.tokenFileOf = exports.keyFileOf = exports.parsePlace = exports.isOurs = exports.ownConfigFile = exports.credentialFolder = exports.RENEWAL_FILE = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const oci_config_ts_1 = __webpack_require__(44076);
const json_ts_1 = __webpack_require__(93258);
const state_record_ts_1 = __webpack_require__(28865);
const private_file_ts_1 = __webpack_require__(90146);
/** Beside the token: how to have it renewed. */
exports.RENEWAL_FILE = 'renewal.json';
const KEY_FILE = 'key.pem';
const TOKEN_FILE = 'token';
const CONFIG_FOLDER = '.oci';
/** Folders of ours, below the job's temporary folder; others may use names that begin like them. */
const FOLDER_PREFIX = 'oci-';
const OWN_FOLDER = new RegExp(`^${FOLDER_PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** The place of a step's credentials: `id` is a UUID, new for each step. */
const credentialFolder = (temporaryFolder, id) => (0, node_path_1.join)(temporaryFolder, FOLDER_PREFIX + id);
exports.credentialFolder = credentialFolder;
/** Terraform's provider looks for `.oci/config` below the home folder that it is given. */
const ownConfigFile = (folder) => (0, node_path_1.join)(folder, CONFIG_FOLDER, 'config');
exports.ownConfigFile = ownConfigFile;
/** Whether a path lies in a folder that one of our steps made in this job. */
const isOurs = (path, temporaryFolder) => OWN_FOLDER.test((0, node_path_1.relative)(temporaryFolder, path).split(node_path_1.sep)[0] ?? '');
exports.isOurs = isOurs;
/** The place that main noted; undefined for what it cannot have noted. */
const parsePlace = (value, temporaryFolder) => {
    const { folder, configFile, isNew, profile } = (0, json_ts_1.record)(value);
    if (!(0, state_record_ts_1.isLine)(folder) || !(0, state_record_ts_1.isPlainPath)(configFile) || !(0, state_record_ts_1.isLine)(profile))
        return undefined;
    const name = (0, node_path_1.basename)(folder);
    const isOwn = OWN_FOLDER.test(name) && folder === (0, node_path_1.join)(temporaryFolder, name);
    if (!isOwn || typeof isNew !== 'boolean' || !(0, oci_config_ts_1.isProfileName)(profile))
        return undefined;
    return { folder, configFile, isNew, profile };
};
exports.parsePlace = parsePlace;
/** The key of a place, and its token where there is one. */
const keyFileOf = ({ folder }) => (0, node_path_1.join)(folder, KEY_FILE);
exports.keyFileOf = keyFileOf;
const tokenFileOf = ({ folder }) => (0, node_path_1.join)(folder, TOKEN_FILE);
exports.tokenFileOf = tokenFileOf;
const sectionOf = (content, folder) => ({
    tenancy: content.tenancyId,
    ...(content.userId === undefined ? {} : { user: content.userId }),
    fingerprint: content.fingerprint,
    region: content.region,
    key_file: (0, node_path_1.join)(folder, KEY_FILE),
    ...(content.token === undefined ? {} : { security_token_file: (0, node_path_1.join)(folder, TOKEN_FILE) }),
});
const profileTaken = ({ profile, configFile }) => new action_error_ts_1.ActionError({
    code: 'PROFILE_EXISTS',
    message: `${configFile} has a profile "${profile}" already, which this job did not make`,
    hint: 'It was left as it is. Set the input "profile" to another name.',
});
/** A link to the file stays a link. */
const targetOf = (path) => (0, promises_1.realpath)(path).catch(() => path);
/** The file keeps its mode. */
const replace = async (path, text, mark) => {
    const target = await targetOf(path);
    const mode = await (0, promises_1.stat)(target).then((found) => found.mode & 0o777, () => 0o600);
    await (0, private_file_ts_1.writePrivate)(target, text, { temporary: `${target}.${mark}`, mode });
};
/**
 * Writes key, token and renewal, readable by the owner only, and adds the profile to the OCI config.
 * @throws ActionError PROFILE_EXISTS, before anything is written, for a profile of somebody else.
 */
const writeCredentials = async (content, place) => {
    const { folder, configFile, profile } = place;
    const text = (await (0, private_file_ts_1.readIfThere)(configFile)) ?? '';
    const existing = (0, oci_config_ts_1.parseSections)(text).get(profile);
    if (existing !== undefined && !(0, exports.isOurs)(existing['key_file'] ?? '', (0, node_path_1.dirname)(folder))) {
        throw profileTaken(place);
    }
    // The OCI CLI warns of keys of users that lack this label behind the last line.
    const label = content.token === undefined ? 'OCI_API_KEY\n' : '';
    await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, KEY_FILE), content.privateKey + label);
    if (content.token !== undefined)
        await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, TOKEN_FILE), content.token);
    if (content.renewal !== undefined) {
        await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, exports.RENEWAL_FILE), JSON.stringify(content.renewal));
    }
    const others = existing === undefined ? text : (0, oci_config_ts_1.removeSection)(text, profile);
    const added = (0, oci_config_ts_1.addSection)(others, profile, sectionOf(content, folder));
    await replace(configFile, added, (0, node_path_1.basename)(folder));
};
exports.writeCredentials = writeCredentials;
/** Takes the profile out of the config, if it still is the one of this step. */
const removeProfile = async ({ folder, configFile, isNew, profile, }) => {
    const text = await (0, private_file_ts_1.readIfThere)(configFile);
    if (text === undefined)
        return false;
    const isOwn = (0, oci_config_ts_1.parseSections)(text).get(profile)?.['key_file'] === (0, node_path_1.join)(folder, KEY_FILE);
    if (!isOwn)
        return true;
    const rest = (0, oci_config_ts_1.removeSection)(text, profile);
    const isOwnFile = (0, exports.isOurs)(configFile, (0, node_path_1.dirname)(folder));
    if (rest === '' && (isOwnFile || isNew)) {
        await (0, promises_1.rm)(configFile, { force: true });
        for (const empty of isOwnFile ? [(0, node_path_1.dirname)(configFile), (0, node_path_1.dirname)((0, node_path_1.dirname)(configFile))] : []) {
            await (0, promises_1.rmdir)(empty).catch(() => undefined);
        }
        return false;
    }
    await replace(configFile, rest, (0, node_path_1.basename)(folder));
    return true;
};
/**
 * Removes what the step made, the last thing first, whether all of it was made or only a part.
 * Profiles of others stay, and so does the folder while it holds a config that others still use.
 * @returns whether there was anything left to remove.
 */
const removeCredentials = async (place) => {
    const { folder, configFile } = place;
    const isThere = await (0, promises_1.stat)(folder).then(() => true, () => false);
    await (0, promises_1.rm)(`${await targetOf(configFile)}.${(0, node_path_1.basename)(folder)}`, { force: true });
    const isConfigLeft = await removeProfile(place);
    // Whatever lies beside the config, also what a write that was killed left.
    const names = isThere ? await (0, promises_1.readdir)(folder) : [];
    for (const name of names.filter((name) => name !== CONFIG_FOLDER)) {
        await shred((0, node_path_1.join)(folder, name));
    }
    if (!isConfigLeft || !configFile.startsWith((0, node_path_1.join)(folder, '/'))) {
        await (0, promises_1.rm)(folder, { recursive: true, force: true });
    }
    return isThere;
};
exports.removeCredentials = removeCredentials;
/** Emptied first: another name of the same file must not keep the secret. */
const shred = async (path) => {
    if ((await (0, private_file_ts_1.readIfThere)(path)) !== undefined)
        await (0, promises_1.writeFile)(path, '');
    await (0, promises_1.rm)(path, { force: true });
};


/***/ }),

/***/ 43699:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readOciProfile = exports.parseOciConfig = exports.profileLocation = void 0;
const promises_1 = __webpack_require__(51455);
const action_error_ts_1 = __webpack_require__(21025);
const oci_config_ts_1 = __webpack_require__(44076);
const written_path_ts_1 = __webpack_require__(24823);
/** What belongs to a key, and so is not inherited by a profile with a key of its own. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content'];
/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
const profileLocation = (environment) => ({
    file: (0, written_path_ts_1.writtenPath)(environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config', environment),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
exports.profileLocation = profileLocation;
const withInherited = (own, inherited) => {
    const hasKey = 'key_file' in own || 'key_content' in own;
    const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)));
    return { ...Object.fromEntries(taken), ...own };
};
/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as Python's parser does it, but the
 * credentials of another key are never mixed with its own.
 */
const parseOciConfig = (text) => {
    const sections = (0, oci_config_ts_1.parseSections)(text);
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]));
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

/***/ 81634:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sessionAt = exports.openSession = exports.apiKeySession = exports.endpointOf = void 0;
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const jwt_claims_ts_1 = __webpack_require__(22683);
const cluster_region_ts_1 = __webpack_require__(15563);
const ocid_ts_1 = __webpack_require__(86237);
const input_text_ts_1 = __webpack_require__(12736);
const region_ts_1 = __webpack_require__(14574);
const region_metadata_ts_1 = __webpack_require__(40274);
const renewal_ts_1 = __webpack_require__(89972);
const credential_files_ts_1 = __webpack_require__(14579);
const oci_profile_ts_1 = __webpack_require__(43699);
const outsider_ts_1 = __webpack_require__(29267);
const private_file_ts_1 = __webpack_require__(90146);
const request_signer_ts_1 = __webpack_require__(10950);
const session_token_ts_1 = __webpack_require__(21054);
const written_path_ts_1 = __webpack_require__(24823);
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
const readProfileFile = (path, key) => (0, promises_1.readFile)(path, 'utf8').catch((cause) => {
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
const keyIdOf = (profile, token) => token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`;
/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
const endpointOf = (environment) => {
    const text = environment['OCI_CLI_ENDPOINT'];
    return text === undefined || text === '' ? undefined : (0, input_text_ts_1.asEndpoint)(text);
};
exports.endpointOf = endpointOf;
/** The token of the profile, kept fresh; undefined for an API key. */
const tokenOf = (profile, privateKey, place, surroundings) => {
    const named = profile['security_token_file'];
    if (named === undefined || named === '')
        return undefined;
    const { environment, clock, mask } = surroundings;
    const path = (0, written_path_ts_1.writtenPath)(named, environment);
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
            const { renewToken } = await __webpack_require__.e(/* import() */ 1723).then(__webpack_require__.bind(__webpack_require__, 11723));
            const kept = await (0, private_file_ts_1.readIfThere)((0, node_path_1.join)((0, node_path_1.dirname)(path), credential_files_ts_1.RENEWAL_FILE));
            const renewal = (kept && (0, renewal_ts_1.parseRenewal)(kept)) || { method: 'session-token' };
            const renewed = await renewToken(renewal, { token, privateKey }, place, surroundings);
            mask(renewed);
            await (0, private_file_ts_1.writePrivate)(path, renewed);
            return renewed;
        },
    };
    return (0, session_token_ts_1.tokenKeeper)(source, () => clock.now());
};
const WHOSE = {
    fork: 'a pull request from a fork',
    dependabot: 'Dependabot',
};
/** Code of others gets no profile that the machine has, only one that a step of this job made. */
const requireOwnProfile = async (profile, environment) => {
    const keyFile = (0, written_path_ts_1.writtenPath)(profile['key_file'] ?? '', environment);
    if ((0, credential_files_ts_1.isOurs)(keyFile, environment['RUNNER_TEMP'] || (0, node_os_1.tmpdir)()))
        return;
    const outsider = await (0, outsider_ts_1.outsiderOf)(environment);
    if (outsider === undefined)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'NOT_SIGNED_IN',
        message: `not signed in to OCI: no step of this job did, and this run belongs to ${WHOSE[outsider]}, so no profile of the machine is taken`,
        hint: 'Leave the job out for such runs. If they may have an identity, sign in with the auth action, and name its "method" or give its inputs.',
    });
};
const placeOf = (realm, region, environment) => ({
    region: (0, region_ts_1.parseRegion)(region),
    realm,
    domain: (0, region_metadata_ts_1.toldDomain)(realm, environment['OCI_REGION_METADATA']),
    endpoint: (0, exports.endpointOf)(environment),
});
/** A session of an API key before anything of it is written. */
const apiKeySession = ({ tenancyId, userId, fingerprint, privateKey }, region, environment) => ({
    ...placeOf((0, ocid_ts_1.parseOcid)(tenancyId, 'tenancy').realm, region, environment),
    keyId: [tenancyId, userId, fingerprint].join('/'),
    privateKey: (0, request_signer_ts_1.readPrivateKey)(privateKey),
    tenancyId,
    userId,
});
exports.apiKeySession = apiKeySession;
/**
 * The signed-in identity, from the OCI config profile that the environment points at. This is the
 * only door of later steps: a session that is about to end is renewed here, and whenever it signs.
 *
 * @param mask is given every token that is read or made on the way, before anything can print it
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID, SESSION_EXPIRED
 */
const openSession = async (environment, clock, mask = () => undefined) => {
    const profile = await (0, oci_profile_ts_1.readOciProfile)(environment);
    await requireOwnProfile(profile, environment);
    const tenancy = (0, ocid_ts_1.parseOcid)(field(profile, 'tenancy'), 'tenancy');
    const region = environment['OCI_CLI_REGION'] || field(profile, 'region');
    const place = placeOf(tenancy.realm, region, environment);
    const keyFile = (0, written_path_ts_1.writtenPath)(field(profile, 'key_file'), environment);
    const privateKey = readKey(await readProfileFile(keyFile, 'key_file'), profile);
    const freshToken = tokenOf(profile, privateKey, place, { environment, clock, mask });
    const token = await freshToken?.();
    const user = token === undefined ? profile['user'] : (0, jwt_claims_ts_1.jwtClaims)(token)['sub'];
    return {
        ...place,
        keyId: keyIdOf(profile, token),
        privateKey,
        tenancyId: tenancy.text,
        userId: typeof user === 'string' ? user : undefined,
        expiresAt: token === undefined ? undefined : (0, session_token_ts_1.tokenEnd)(token),
        ...(freshToken === undefined
            ? {}
            : { current: async () => ({ keyId: `ST$${await freshToken()}`, privateKey }) }),
    };
};
exports.openSession = openSession;
/**
 * The same identity, in the region that the resource lies in: it need not be the one signed in to.
 * @throws ActionError OCID_OTHER_REALM
 */
const sessionAt = (session, ocid) => {
    (0, ocid_ts_1.requireRealm)((0, ocid_ts_1.parseOcid)(ocid), session.realm);
    return { ...session, region: (0, cluster_region_ts_1.regionOfOcid)(ocid) ?? session.region };
};
exports.sessionAt = sessionAt;


/***/ }),

/***/ 10950:
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

/***/ 21054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tokenKeeper = exports.tokenEnd = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const jwt_claims_ts_1 = __webpack_require__(22683);
/** Milliseconds before its end at which a token is renewed; less for tokens that live shortly. */
const MARGIN = 5 * 60_000;
/** Milliseconds in which a renewal that failed is not tried again. */
const PAUSE = 30_000;
/** When a token ends, in milliseconds since the epoch; undefined if it does not say. */
const tokenEnd = (token) => {
    const { exp } = (0, jwt_claims_ts_1.jwtClaims)(token);
    return typeof exp === 'number' ? exp * 1000 : undefined;
};
exports.tokenEnd = tokenEnd;
const marginOf = (token, end) => {
    const { iat } = (0, jwt_claims_ts_1.jwtClaims)(token);
    return typeof iat === 'number' ? Math.min(MARGIN, (end - iat * 1000) / 4) : MARGIN;
};
const ended = (end, cause) => new action_error_ts_1.ActionError({
    code: 'SESSION_EXPIRED',
    message: `the session ended at ${new Date(end).toISOString()}, and could not be renewed: ${(0, action_error_ts_1.messageOf)(cause)}`,
    hint: cause instanceof action_error_ts_1.ActionError
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
        const end = (0, exports.tokenEnd)(token);
        if (end === undefined || end - now() > marginOf(token, end))
            return token;
        if (now() < end && now() - failedAt < PAUSE)
            return token;
        return renewed(token, end);
    };
    return () => (pending ??= fresh().finally(() => (pending = undefined)));
};
exports.tokenKeeper = tokenKeeper;


/***/ }),

/***/ 93773:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseWhole = exports.Fields = exports.itemsOf = exports.ShapeError = void 0;
const json_ts_1 = __webpack_require__(93258);
/** Foreign data that is not as it has to be; the message says what is wrong where. */
class ShapeError extends Error {
}
exports.ShapeError = ShapeError;
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
exports.itemsOf = itemsOf;
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
        return new Fields((0, exports.parseWhole)(json, place), place);
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
        return (0, exports.itemsOf)(this.#values[key], read, this.#placeOf(key));
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
exports.Fields = Fields;
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the answer') => {
    const value = (0, json_ts_1.parseJson)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};
exports.parseWhole = parseWhole;


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.withoutCredentials = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const parse_url_ts_1 = __webpack_require__(59716);
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
/** An address as it may be shown: what stands before the host and behind the path can be a secret. */
const withoutCredentials = (address) => address.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, (part) => `${part.charAt(0)}***`);
exports.withoutCredentials = withoutCredentials;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = (0, parse_url_ts_1.parseUrl)(text);
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${(0, exports.withoutCredentials)(text)}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/**
 * Pairs written as `key=value`, separated by commas or line ends.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    const pairs = [];
    for (const item of items.filter((one) => one !== '')) {
        const equals = item.indexOf('=');
        if (equals <= 0) {
            const before = pairs.at(-1)?.[0];
            const place = before === undefined ? '' : `, which follows "${before}",`;
            throw invalid(`item ${pairs.length + 1}${place} is not key=value`, 'Write pairs such as team=shop, one a line.');
        }
        pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()]);
    }
    return Object.fromEntries(pairs);
};
exports.asPairs = asPairs;


/***/ }),

/***/ 15563:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regionOfOcid = void 0;
const ocid_ts_1 = __webpack_require__(86237);
const own_ts_1 = __webpack_require__(64870);
/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0, ocid_ts_1.parseOcid)(text);
    return region === '' ? undefined : ((0, own_ts_1.own)(OLD_KEYS, region) ?? region);
};
exports.regionOfOcid = regionOfOcid;


/***/ }),

/***/ 22683:
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

/***/ 44076:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isProfileName = exports.removeSection = exports.addSection = exports.parseSections = void 0;
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
const ENTRY = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/;
/** Lines with their ends, each with the section that it stands in. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
/** The sections of an OCI config file, by their names. */
const parseSections = (text) => {
    const sections = new Map();
    for (const { line, section } of linesOf(text)) {
        if (section === undefined)
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const [, key, value] = ENTRY.exec(line.trimEnd()) ?? [];
        if (key !== undefined && value !== undefined)
            entries[key] = value;
    }
    return sections;
};
exports.parseSections = parseSections;
/** The text with one section more at its end. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
exports.addSection = addSection;
/** The text without a section; every other byte of it stays. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
exports.removeSection = removeSection;
/** Whether a text can name a profile: it stands in brackets on a line of its own. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);
exports.isProfileName = isProfileName;


/***/ }),

/***/ 86237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shortOcid = exports.requireRealm = exports.ocidOf = exports.doubtfulLengths = exports.parseOcid = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** What every OCID seen so far has; Oracle does not promise it, so a shorter one is only doubted. */
const USUAL_UNIQUE_PART = 60;
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
/** What is odd about the length of OCIDs in a text, to say where OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
exports.doubtfulLengths = doubtfulLengths;
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

/***/ 40274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toldDomain = exports.readRegionMetadata = void 0;
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
const readRegionMetadata = (json) => {
    const fields = fields_ts_1.Fields.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
exports.readRegionMetadata = readRegionMetadata;
/** The domain of a realm, if the metadata is that of one of its regions. */
const toldDomain = (realm, json) => {
    // A variable of others' making: what means nothing to us is left alone.
    const told = (0, json_ts_1.parseJson)(json ?? '');
    if ((0, json_ts_1.text)((0, json_ts_1.at)(told, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0, json_ts_1.text)((0, json_ts_1.at)(told, 'realmDomainComponent')) || undefined;
};
exports.toldDomain = toldDomain;


/***/ }),

/***/ 14574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.realmDomain = exports.domainOf = exports.isKnownRealm = exports.parseRegion = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
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
}));
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
/** Whether later steps find the hosts of a realm without being told its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
exports.isKnownRealm = isKnownRealm;
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param told what the metadata of the region says; the table cannot know realms that open later
 */
const domainOf = (realm, told) => told ?? DOMAINS.get(realm);
exports.domainOf = domainOf;
/**
 * The same, where nothing can be done without it.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, told) => {
    const domain = (0, exports.domainOf)(realm, told);
    if (domain !== undefined)
        return domain;
    throw new action_error_ts_1.ActionError({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};
exports.realmDomain = realmDomain;


/***/ }),

/***/ 89972:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseRenewal = void 0;
const json_ts_1 = __webpack_require__(93258);
/** Undefined if the text is none of ours. */
const parseRenewal = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { method, ...rest } = (0, json_ts_1.record)(value);
    if (method === 'github-oidc') {
        const [domainUrl, clientId] = [(0, json_ts_1.text)(rest['domainUrl']), (0, json_ts_1.text)(rest['clientId'])];
        const [clientSecret, audience] = [(0, json_ts_1.text)(rest['clientSecret']), (0, json_ts_1.text)(rest['audience'])];
        return { method, domainUrl, clientId, clientSecret, audience };
    }
    return method === 'session-token' ||
        method === 'instance-principal' ||
        method === 'resource-principal'
        ? { method }
        : undefined;
};
exports.parseRenewal = parseRenewal;


/***/ }),

/***/ 64870:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.own = void 0;
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
exports.own = own;


/***/ }),

/***/ 28865:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isKeptId = exports.isMode = exports.isPlainPath = exports.isLine = exports.isHash = void 0;
const node_path_1 = __webpack_require__(76760);
const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
exports.isHash = isHash;
/** A text of one line, with something in it. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
exports.isLine = isLine;
/** A path as we write it down: absolute, without detours. */
const isPlainPath = (value) => (0, exports.isLine)(value) && (0, node_path_1.isAbsolute)(value) && (0, node_path_1.normalize)(value) === value;
exports.isPlainPath = isPlainPath;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
exports.isMode = isMode;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a text that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);
exports.isKeptId = isKeptId;


/***/ })

};
