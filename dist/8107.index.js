export const id = 8107;
export const ids = [8107];
export const modules = {

/***/ 68107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CREDENTIALS: () => (/* binding */ CREDENTIALS),
/* harmony export */   signOut: () => (/* binding */ signOut)
/* harmony export */ });
/* harmony import */ var _clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51394);

/** The state that main leaves. */
const CREDENTIALS = 'auth';
/** Removes the identity that main wrote. */
const signOut = async ({ state, log, temporaryFolder }) => {
    const place = state.load(CREDENTIALS, (value) => (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlace */ .De)(value, temporaryFolder));
    if (place === undefined)
        return log.info('Nothing to remove');
    const removed = await (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .removeCredentials */ .tm)(place);
    log.info(removed ? 'Removed the OCI credentials of this step' : 'The OCI credentials are gone already');
};


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
