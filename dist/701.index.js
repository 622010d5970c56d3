export const id = 701;
export const ids = [701];
export const modules = {

/***/ 38154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ requireCleanChart),
  e: () => (/* binding */ requireCleanContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/docker-ignore.js
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

;// CONCATENATED MODULE: ./dist.src/clients/files/git-credentials.js




/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
const withCredentials = (key, folder, file, also) => new action_error/* ActionError */.l({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0,external_node_path_.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = gitCredentials(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + external_node_path_.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0,external_node_fs_.existsSync)(file))
        .map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => isIgnored(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = gitCredentials(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83902);




const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors name the call, and a second path that says nothing to a person. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l({
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`, mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
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

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'max-parallel': '4',
        'scan-timeout': '15m',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        timeout: '10m',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'ready-timeout': '7m',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
    },
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
 * Takes what is needed out of foreign data, such as a service's response. Null counts as absent: OCI
 * writes it for what is not there. Every method throws ShapeError for a value of another type.
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

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** What every OCID seen so far has; Oracle does not promise it, so a shorter one is only doubted. */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
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
/** What is odd about the length of OCIDs in a text, to say where OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, to hand to an input reader. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Refuses an OCID of another realm than the one signed in to; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The form for logs and tables: kind and the last characters, as the console does. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

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
 * A region identifier, e.g. `eu-frankfurt-1`. Only its form is checked: a list of regions compiled in
 * would refuse every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table cannot know realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, where nothing can be done without it.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 58810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, for example fra.ocir.io/acme/shop:1.2.',
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
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
/** The first part is a registry only in the form of a host, by docker's rule. */
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
        repository: parseRepository(path),
        ...(tag === undefined ? {} : { tag: parseTag(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;


/***/ })

};
