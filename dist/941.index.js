export const id = 941;
export const ids = [941];
export const modules = {

/***/ 23322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ readAllowedTenancies),
/* harmony export */   ue: () => (/* binding */ MOVED_KEY),
/* harmony export */   ze: () => (/* binding */ readSignIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(254);
/* harmony import */ var _stages_auth_choose_method_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6076);
/* harmony import */ var _stages_auth_method_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18525);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71279);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77214);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71107);
/* harmony import */ var _clients_files_expand_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68603);










/** Another token exchange action uses it too, so one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com';
const asProfile = (text) => {
    if ((0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_9__/* .isProfileName */ .fB)(text))
        return text;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a name for a profile`,
        hint: 'Use letters, digits, ".", "_" and "-".',
    });
};
/** Path of the file that the key in the job's OCI_CLI_KEY_CONTENT was moved to. */
const MOVED_KEY = 'OKE_VIRTUAL_NODES_KEY_FILE';
/** Variables of the OCI CLI, and ours: the first one set is the fallback for a missing input. */
const KEY_VARIABLES = ['OCI_CLI_KEY_CONTENT', 'OCI_CLI_KEY_FILE', MOVED_KEY];
const parsed = (read, name, parse) => {
    try {
        return parse();
    }
    catch (error) {
        const hint = error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l ? error.hint : `Correct the variable ${name}.`;
        read.problem(`variable ${name}: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`, hint);
        return undefined;
    }
};
/** An input, or else the OCI CLI's variable for it. */
const inputOr = (read, variables, [input, name], parse) => {
    const value = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(variables, name);
    if (read.has(input) || value === undefined)
        return read.optional(input, parse);
    return parsed(read, name, () => parse(value.trim()));
};
/** The variable with the key, unless an input has it. */
const keyVariable = (read, variables) => read.has('private-key')
    ? undefined
    : KEY_VARIABLES.find((name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(variables, name) !== undefined);
const readKey = (read, variables, passphrase) => {
    read.secret('private-key');
    const name = keyVariable(read, variables);
    const value = name && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(variables, name);
    if (name === undefined || value === undefined) {
        return read.optional('private-key', (text) => (0,_values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_5__/* .parseApiKey */ .X)(text, passphrase));
    }
    return parsed(read, name, () => (0,_values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_5__/* .parseApiKey */ .X)(name === 'OCI_CLI_KEY_CONTENT' ? value : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_clients_files_expand_home_js__WEBPACK_IMPORTED_MODULE_8__/* .expandHome */ .k)(value, variables), 'utf8'), passphrase));
};
const requireOne = (read, method, usesKeyVariable) => {
    const [isOidc, isKey] = [read.has('identity-domain-url'), read.has('private-key')];
    if (method === 'auto' && isOidc && isKey) {
        read.problem('inputs "identity-domain-url" and "private-key" exclude each other', _stages_auth_method_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS_HINT */ .Z);
    }
    if (read.has('session-token') && !isKey) {
        const hint = 'Give the private key that "oci session authenticate" made beside the token.';
        read.problem('input "session-token" needs "private-key"', hint);
    }
    if (method === 'auto' && read.has('client-secret') && !isOidc && !isKey && !usesKeyVariable) {
        read.problem('input "identity-domain-url" is missing', _stages_auth_method_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS_HINT */ .Z);
    }
};
/** Read even if an earlier step signed in: the guard applies to that identity too. */
const readAllowedTenancies = (read) => read.list('allowed-tenancies', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_7__/* .ocidOf */ .xh)('tenancy'));
/** The inputs for signing in; the root action has those for OIDC and API keys. */
const readSignIn = (read, variables = {}) => {
    const method = read.withDefault('method', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asOneOf */ .QU)('auto', ..._stages_auth_choose_method_js__WEBPACK_IMPORTED_MODULE_2__/* .methods */ .v), 'auto');
    const isOidc = method === 'github-oidc' || (method === 'auto' && read.has('identity-domain-url'));
    const named = keyVariable(read, variables);
    const takesKey = method === 'api-key' || method === 'session-token' || method === 'auto';
    const passphrase = read.exactSecret('passphrase') ??
        (takesKey ? (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(variables, 'OCI_CLI_PASSPHRASE') : undefined);
    requireOne(read, method, named !== undefined);
    const isApiKey = !isOidc && takesKey && !read.has('session-token') && (read.has('private-key') || named);
    const key = takesKey ? readKey(read, isOidc ? {} : variables, passphrase) : undefined;
    const ocid = (input, name, kind) => {
        const value = inputOr(read, isApiKey ? variables : {}, [input, name], (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_7__/* .ocidOf */ .xh)(kind));
        if (isApiKey && !read.has(input) && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(variables, name) === undefined) {
            read.problem(`input "${input}" is missing`, `Give it, or set the variable ${name}.`);
        }
        return value;
    };
    return {
        method,
        domainUrl: isOidc ? read.optional('identity-domain-url', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asEndpoint */ .u8) : undefined,
        clientId: read.optional('client-id', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1),
        clientSecret: read.secret('client-secret'),
        audience: read.withDefault('audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1, DEFAULT_AUDIENCE),
        tenancyId: ocid('tenancy-id', 'OCI_CLI_TENANCY', 'tenancy'),
        userId: ocid('user-id', 'OCI_CLI_USER', 'user'),
        key,
        keyVariable: named,
        passphrase,
        sessionToken: read.secret('session-token'),
        fingerprint: inputOr(read, isApiKey && named !== undefined ? variables : {}, ['fingerprint', 'OCI_CLI_FINGERPRINT'], _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1),
        allowedTenancies: readAllowedTenancies(read),
        profile: read.withDefault('profile', asProfile, 'DEFAULT'),
        configFile: read.optional('config-file', (text) => (0,_clients_files_expand_home_js__WEBPACK_IMPORTED_MODULE_8__/* .expandHome */ .k)(text, variables)),
        isDefault: read.withDefault('export', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asFlag */ .v0, true),
        cleanup: read.withDefault('cleanup', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asFlag */ .v0, true),
    };
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ chooseMethod),
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
/* harmony import */ var _method_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18525);

const methods = [
    'api-key',
    'session-token',
    'github-oidc',
    'instance-principal',
    'resource-principal',
    'workload-identity',
];
const NOTHING = 'no way to sign in is given: no input, no OCI_CLI_KEY_CONTENT or OCI_CLI_KEY_FILE, no resource principal, no OCI config, and this machine is no pod of OKE and no instance of OCI';
const NOTHING_OWN = 'no input gives a way to sign in, and what the variables and the machine have to offer is not taken for code of others';
/** The method in the workflow's inputs. */
const given = (found) => {
    if (found.domain)
        return { method: 'github-oidc', why: 'identity-domain-url is given' };
    if (found.sessionToken)
        return { method: 'session-token', why: 'session-token is given' };
    if (found.privateKey)
        return { method: 'api-key', why: 'private-key is given' };
    return undefined;
};
/** The first method that the environment or the machine provides. */
const ambient = async (found) => {
    if (found.keyVariable !== undefined) {
        return { method: 'api-key', why: `the variable ${found.keyVariable} is set` };
    }
    if (found.resourcePrincipal) {
        return { method: 'resource-principal', why: 'OCI_RESOURCE_PRINCIPAL_VERSION is set' };
    }
    const profile = await found.profile();
    if (profile !== undefined) {
        return { method: profile.method, why: `${profile.file} has a profile "${profile.name}"` };
    }
    if (found.workloadIdentity) {
        return { method: 'workload-identity', why: 'KUBERNETES_SERVICE_PORT_PROXYMUX is set' };
    }
    if (!(await found.isOnInstance()))
        return undefined;
    return {
        method: 'instance-principal',
        why: "the metadata service says it is one of OCI's instances",
    };
};
/**
 * Chooses the sign-in method, and gives the reason. A requested method is never replaced by
 * another. Without one, runs of forks and of Dependabot have only what their inputs give: their
 * secrets are empty, and their code must not get the identity of the runner.
 * @throws ActionError SIGN_IN_METHOD_MISSING
 */
const chooseMethod = async (asked, found, outsider) => {
    if (asked !== 'auto')
        return { method: asked };
    const own = given(found);
    if (own !== undefined)
        return own;
    const whose = await outsider();
    if (whose !== undefined)
        throw (0,_method_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .methodMissing */ .q)(NOTHING_OWN, whose);
    const choice = await ambient(found);
    if (choice === undefined)
        throw (0,_method_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .methodMissing */ .q)(NOTHING, whose);
    return choice;
};


/***/ }),

/***/ 18525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ METHODS_HINT),
/* harmony export */   q: () => (/* binding */ methodMissing)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const METHODS_HINT = 'Give identity-domain-url, client-id and client-secret to sign in with GitHub OIDC, or tenancy-id, user-id and private-key for an API key.';
/** Why an input of the workflow may be empty: the value itself does not tell. */
const WHY = {
    none: 'A secret that is not set reads as an empty input.',
    fork: "This run belongs to a pull request from a fork, and GitHub gives such runs none of the repository's secrets: they read as empty inputs.",
    dependabot: "This run belongs to Dependabot, and GitHub gives such runs none of the repository's secrets, only those stored for Dependabot: the others read as empty inputs.",
};
/**
 * The error for missing credentials. @param outsider whose run it is, if not the repository's own
 */
const methodMissing = (message, outsider) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SIGN_IN_METHOD_MISSING',
    message,
    hint: `${WHY[outsider ?? 'none']} ${METHODS_HINT}`,
});


/***/ }),

/***/ 71279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ fingerprintOfPem),
  X: () => (/* binding */ parseApiKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/oci/pem.js

const LINE = 64;
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END ([A-Z0-9 ]+)-----/;
/**
 * The header of an encrypted key in openssl's older format: the cipher, and a block in hex. The
 * body may follow without a space, and start with hex characters too.
 */
const ENCRYPTION = /Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*(DES-[A-Z0-9-]+,[0-9A-F]{16}|[A-Z0-9-]+,[0-9A-F]{32})/i;
/** The error for an unusable private key. The reason never quotes the key. */
const invalidKey = (why, hint, cause) => new action_error/* ActionError */.l({ code: 'PRIVATE_KEY_INVALID', message: why, hint, cause });
const WHOLE = 'Store the whole key file in the secret, from "-----BEGIN" to the last "-----": gh secret set OCI_PRIVATE_KEY < oci_api_key.pem';
/** What users mistakenly store in place of a key, and how to recognize it. */
const MISTAKES = [
    [/^(ssh-(rsa|ed25519)|ecdsa-)/, 'it is an OpenSSH public key, not a private key'],
    [/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/i, 'it is the fingerprint of a key, not the key'],
    [/^(~|\.{0,2}\/|[A-Za-z]:\\)[^\n]*$|^[^\s]+\.pem$/, 'it is the path of a file, not its content'],
    [/-----BEGIN/, 'it is cut off: the last line, "-----END …-----", is missing or damaged'],
    [/-----END/, 'its first line, "-----BEGIN …-----", is missing or damaged'],
    [
        /^[A-Za-z0-9+/=\s]{200,}$/,
        'its first and its last line ("-----BEGIN …", "-----END …") are missing',
    ],
];
/** Invisible characters that are copied along: byte order marks, zero-width and no-break spaces. */
const unseen = (text) => text.replaceAll(/[\uFEFF\u200B-\u200F\u2060\u00AD]/g, '').replaceAll('\u00A0', ' ');
/** Undoes what copying into a secret does to newlines and quotes, even repeatedly. */
const unescaped = (text) => unseen(text)
    .replaceAll(/\\+r/g, '')
    .replaceAll(/\\+n/g, '\n')
    .replaceAll('\r', '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
/** How often base64 is decoded; each encoding makes a text a third longer. */
const LAYERS = 4;
/**
 * Some users store the base64 of the file, to have one line; tools that encode secrets do it again.
 */
const decoded = (text, layers = LAYERS) => {
    if (layers === 0 || text.includes('-----') || !/^[A-Za-z0-9+/=\s]+$/.test(text))
        return text;
    const inner = unescaped(Buffer.from(text, 'base64').toString('utf8'));
    const found = decoded(inner, layers - 1);
    return found.includes('-----BEGIN') ? found : text;
};
const requireBody = (body) => {
    if (/[^A-Za-z0-9+/=]/.test(body)) {
        throw invalidKey('it holds characters that no key has: it was altered when copied', WHOLE);
    }
    if (body === '' || body.length % 4 !== 0) {
        throw invalidKey('it is cut off: characters are missing between the first and the last line', WHOLE);
    }
};
const requirePrivate = (label) => {
    if (label === 'OPENSSH PRIVATE KEY') {
        throw invalidKey('it is in the format of OpenSSH, which OCI does not take', 'Generate an API key in the OCI console, or convert a copy: ssh-keygen -p -m PEM -f copy.pem');
    }
    if (label.endsWith('PRIVATE KEY'))
        return;
    throw invalidKey(`it is a ${label.toLowerCase()}, not a private key`, WHOLE);
};
/**
 * Repairs the lines of a private key in PEM after copying: newlines that were lost or written as
 * `\n`, Windows line endings, indentation, quotes, base64 around it all.
 * @throws ActionError PRIVATE_KEY_INVALID with the reason.
 */
const repairPem = (text) => {
    const pem = decoded(unescaped(text));
    const [, label, inner, end] = FRAME.exec(pem) ?? [];
    if (label === undefined || inner === undefined) {
        const [, why] = MISTAKES.find(([pattern]) => pattern.test(pem)) ?? [];
        throw invalidKey(why ?? 'it is not a key in PEM format', WHOLE);
    }
    requirePrivate(label);
    if (end !== label)
        throw invalidKey(`it begins as ${label} and ends as ${end ?? ''}`, WHOLE);
    const [header, algorithm] = ENCRYPTION.exec(inner) ?? [''];
    const body = inner.replace(header, '').replace(/\s+/g, '');
    requireBody(body);
    const lines = body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
    const headers = algorithm === undefined ? [] : ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${algorithm}`, ''];
    return `${[`-----BEGIN ${label}-----`, ...headers, ...lines, `-----END ${label}-----`].join('\n')}\n`;
};

;// CONCATENATED MODULE: ./dist.src/values/oci/api-key.js


const decrypt = (pem, passphrase) => {
    if (passphrase === undefined || passphrase === '') {
        throw invalidKey('it is encrypted, and no passphrase is given', 'Set the input "passphrase".');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, passphrase });
    }
    catch {
        throw invalidKey('it is encrypted, and the passphrase does not open it', 'Correct the input "passphrase"; openssl rsa -in key.pem -noout asks for it and says whether it fits.');
    }
};
const api_key_open = (pem, passphrase) => {
    if (/ENCRYPTED/.test(pem))
        return decrypt(pem, passphrase);
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch (cause) {
        throw invalidKey('it has the form of a key, but what it holds is none: it was altered or cut when copied', 'Store the key file again; openssl rsa -in key.pem -check says whether the file itself is whole.', cause);
    }
};
const fingerprintOf = (key) => {
    const der = (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return ((0,external_node_crypto_.createHash)('md5').update(der).digest('hex').match(/../g) ?? []).join(':');
};
/**
 * Reads an API signing key, repairs its lines and decrypts it.
 * @throws ActionError PRIVATE_KEY_INVALID: no key, damaged, wrong passphrase, not RSA.
 */
const parseApiKey = (text, passphrase) => {
    const pem = repairPem(text);
    const key = api_key_open(pem, passphrase);
    if (key.asymmetricKeyType !== 'rsa') {
        throw invalidKey(`it is a key of type ${key.asymmetricKeyType ?? 'unknown'}, not RSA`, 'OCI signs API requests with RSA keys: generate one in the console.');
    }
    const privateKey = /ENCRYPTED/.test(pem)
        ? key.export({ type: 'pkcs8', format: 'pem' }).toString()
        : pem;
    return { privateKey, fingerprint: fingerprintOf(key) };
};
/** The fingerprint of a key in PEM, not encrypted. */
const fingerprintOfPem = (pem) => fingerprintOf((0,external_node_crypto_.createPrivateKey)(pem));


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


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

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
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
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
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
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ })

};
