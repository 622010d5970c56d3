export const id = 3331;
export const ids = [3331];
export const modules = {

/***/ 47684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _clients_github_outsider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33188);
/* harmony import */ var _clients_oci_user_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30822);
/* harmony import */ var _clients_oci_workload_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99419);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(254);
/* harmony import */ var _stages_auth_choose_method_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6076);





/**
 * Chooses the sign-in method by inputs, environment and machine. @throws ActionError
 * SIGN_IN_METHOD_MISSING
 */
const choose = (inputs, context) => {
    const { environment, temporaryFolder, clock } = context;
    const found = {
        domain: inputs.domainUrl !== undefined,
        sessionToken: inputs.sessionToken !== undefined,
        privateKey: inputs.key !== undefined && inputs.keyVariable === undefined,
        keyVariable: inputs.keyVariable,
        resourcePrincipal: (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'OCI_RESOURCE_PRINCIPAL_VERSION') !== undefined,
        workloadIdentity: (0,_clients_oci_workload_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWorkloadIdentity */ .m)(environment),
        profile: () => (0,_clients_oci_user_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .findUserProfile */ ._)(environment, temporaryFolder),
        isOnInstance: async () => (await __webpack_require__.e(/* import() */ 6690).then(__webpack_require__.bind(__webpack_require__, 96690))).isOnInstance(environment, clock),
    };
    return (0,_stages_auth_choose_method_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseMethod */ .j)(inputs.method, found, () => (0,_clients_github_outsider_js__WEBPACK_IMPORTED_MODULE_0__/* .outsiderOf */ .bS)(environment));
};


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ exportedVariables),
/* harmony export */   u: () => (/* binding */ MOVED_KEY)
/* harmony export */ });
/* harmony import */ var _clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51394);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(254);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77214);
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86925);




/**
 * What the OCI CLI takes from the environment even if a profile says otherwise. Where the job sets
 * one of these, it has to agree with the profile; the key itself is never put there.
 */
const overriding = ({ signedIn: { tenancyId, userId, token }, place, region, fingerprint, }) => ({
    OCI_CLI_REGION: region,
    OCI_CLI_TENANCY: tenancyId,
    OCI_CLI_USER: userId ?? '',
    OCI_CLI_FINGERPRINT: fingerprint,
    OCI_CLI_KEY_FILE: (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFileOf */ .Bj)(place),
    OCI_CLI_KEY_CONTENT: '',
    OCI_CLI_PASSPHRASE: '',
    OCI_CLI_SECURITY_TOKEN_FILE: token === undefined ? '' : (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenFileOf */ .t6)(place),
});
/** Path of the file that the key in the job's OCI_CLI_KEY_CONTENT was moved to. */
const MOVED_KEY = 'OKE_VIRTUAL_NODES_KEY_FILE';
/**
 * Moves a key from the job's environment to a file, where another of our sign-ins finds it. Not
 * OCI_CLI_KEY_FILE: the OCI CLI would take it for every profile.
 */
const forNextSignIn = ({ token }, place, environment) => token === undefined && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)(environment, 'OCI_CLI_KEY_CONTENT') !== undefined
    ? { [MOVED_KEY]: (0,_clients_oci_credential_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFileOf */ .Bj)(place) }
    : {};
/**
 * Variables for Terraform's provider and its OCI backend. The provider has no setting for the file,
 * only for the home folder that contains `.oci/config`.
 */
const forTerraform = ({ token }, { configFile, profile }, region) => {
    const home = /^(.*)[\\/]\.oci[\\/]config$/.exec(configFile)?.[1];
    if (home === undefined)
        return {};
    return {
        TF_HOME_OVERRIDE: home,
        OCI_HOME_OVERRIDE: home,
        OCI_AUTH: token === undefined ? 'ApiKey' : 'SecurityToken',
        OCI_CONFIG_FILE_PROFILE: profile,
        OCI_REGION: region,
    };
};
/** For realms newer than our table, or an SDK's: the metadata of the region names its domain. */
const forNewRealm = ({ tenancyId, regionMetadata }) => regionMetadata === undefined || (0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownRealm */ .tF)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOcid */ .X8)(tenancyId).realm)
    ? {}
    : { OCI_REGION_METADATA: regionMetadata };
/** The variables by which later steps find the identity: the OCI CLI, the SDKs, Terraform and ours. */
const exportedVariables = ({ signedIn, place, region, fingerprint }, environment) => ({
    OCI_CLI_CONFIG_FILE: place.configFile,
    OCI_CONFIG_FILE: place.configFile,
    OCI_CLI_PROFILE: place.profile,
    OCI_CONFIG_PROFILE: place.profile,
    OCI_CLI_AUTH: signedIn.token === undefined ? 'api_key' : 'security_token',
    ...forNewRealm(signedIn),
    ...forTerraform(signedIn, place, region),
    ...forNextSignIn(signedIn, place, environment),
    ...Object.fromEntries(Object.entries(overriding({ signedIn, place, region, fingerprint })).filter(([name]) => environment[name] !== undefined)),
});


/***/ }),

/***/ 23322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readAllowedTenancies),
/* harmony export */   z: () => (/* binding */ readSignIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(254);
/* harmony import */ var _stages_auth_choose_method_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6076);
/* harmony import */ var _stages_auth_method_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18525);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71279);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77214);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71107);
/* harmony import */ var _clients_files_expand_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68603);
/* harmony import */ var _exported_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5284);











/** Another token exchange action uses it too, so one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com';
const asProfile = (text) => {
    if ((0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_10__/* .isProfileName */ .fB)(text))
        return text;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a name for a profile`,
        hint: 'Use letters, digits, ".", "_" and "-".',
    });
};
/** Variables of the OCI CLI, and ours: the first one set is the fallback for a missing input. */
const KEY_VARIABLES = ['OCI_CLI_KEY_CONTENT', 'OCI_CLI_KEY_FILE', _exported_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .MOVED_KEY */ .u];
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

/***/ 30822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findUserProfile),
/* harmony export */   a: () => (/* binding */ readUserCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71279);
/* harmony import */ var _credential_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51394);
/* harmony import */ var _oci_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19384);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81427);
/* harmony import */ var _files_expand_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68603);







/** The profile that the environment points to, unless a step of this job created it. */
const findUserProfile = async (environment, temporaryFolder) => {
    const { file, profile: name } = (0,_oci_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profileLocation */ .Z6)(environment);
    const text = await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(file);
    const content = text === undefined ? undefined : (0,_oci_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOciConfig */ .J7)(text).get(name);
    if (content?.['key_file'] === undefined)
        return undefined;
    if ((0,_credential_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(content['key_file'], temporaryFolder))
        return undefined;
    const method = content['security_token_file'] ? 'session-token' : 'api-key';
    return { method, name, file, content };
};
const incomplete = ({ name, file }, why, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'OCI_PROFILE_INVALID',
    message: `the profile "${name}" of ${file} cannot be used: ${why}`,
    hint: 'Correct the profile, or make it again with "oci setup config" or "oci session authenticate".',
    cause,
});
const readNamed = (profile, key, environment) => {
    const path = (0,_files_expand_home_js__WEBPACK_IMPORTED_MODULE_6__/* .expandHome */ .k)(profile.content[key] ?? '', environment);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw incomplete(profile, `${key} cannot be read`, cause);
    });
};
/**
 * @param mask gets every secret of the profile before it is used
 * @throws ActionError OCI_PROFILE_INVALID, PRIVATE_KEY_INVALID
 */
const readUserCredentials = async (profile, environment, mask) => {
    const { tenancy = '', user, region, pass_phrase: passphrase } = profile.content;
    if (passphrase !== undefined)
        mask(passphrase);
    if (tenancy === '')
        throw incomplete(profile, 'it has no tenancy');
    if (profile.method === 'api-key' && !user)
        throw incomplete(profile, 'it has no user');
    const { privateKey } = (0,_values_oci_api_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApiKey */ .X)(await readNamed(profile, 'key_file', environment), passphrase);
    const token = profile.method === 'api-key'
        ? undefined
        : await readNamed(profile, 'security_token_file', environment);
    for (const secret of [privateKey, token?.trim()])
        if (secret !== undefined)
            mask(secret);
    return { tenancyId: tenancy, userId: user, region, privateKey, token: token?.trim() };
};


/***/ }),

/***/ 99419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   federateWorkload: () => (/* binding */ federateWorkload),
/* harmony export */   m: () => (/* binding */ hasWorkloadIdentity)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20734);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90063);






/** The folder where Kubernetes mounts a pod's service account. */
const CERTIFICATE = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt';
const HINT = "It works in pods of enhanced OKE clusters whose service account is mounted (automountServiceAccountToken), and that reach TCP 12250 of the API endpoint; ensure-network adds the rules. The policy is one for any-user where request.principal.type = 'workload', with namespace, service account and cluster.";
const refused = (why, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'WORKLOAD_IDENTITY_REFUSED',
    message: `OKE gave the pod no identity: ${why}`,
    hint: HINT,
    cause,
});
/** Whether this is a pod of OKE that may have an identity: OKE sets the port for its pods. */
const hasWorkloadIdentity = (environment) => Boolean(environment['KUBERNETES_SERVICE_HOST']) &&
    Boolean(environment['KUBERNETES_SERVICE_PORT_PROXYMUX']);
/** Reads the pod's service account for each call, since its token changes every hour. */
const readAccount = async (environment) => {
    const file = environment['OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH'] || CERTIFICATE;
    try {
        const [certificate, token] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'token'), 'utf8'),
        ]);
        return { certificate, token: token.trim() };
    }
    catch (cause) {
        throw refused(`the service account is not mounted (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)})`, cause);
    }
};
const addressOf = (environment) => {
    if (!hasWorkloadIdentity(environment)) {
        throw refused('KUBERNETES_SERVICE_HOST or KUBERNETES_SERVICE_PORT_PROXYMUX is not set');
    }
    const host = environment['KUBERNETES_SERVICE_HOST'] ?? '';
    const port = environment['KUBERNETES_SERVICE_PORT_PROXYMUX'] ?? '';
    const name = host.includes(':') ? `[${host}]` : host;
    return new URL(`https://${name}:${port}/resourcePrincipalSessionTokens`);
};
/** The response is JSON in base64; its token begins like a key id. Source: OCI's TypeScript SDK. */
const tokenIn = (response) => {
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(response))
        throw refused(`its proxy returned ${response.status}`);
    const text = Buffer.from(response.body, 'base64').toString('utf8');
    return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(text).text('token').replace(/^ST\$/, '');
};
/**
 * Exchanges the token of the pod's service account for a session token bound to a public key.
 * @param publicKey base64 of the SPKI DER
 * @param mask gets the token of the service account
 * @throws ActionError WORKLOAD_IDENTITY_REFUSED
 */
const federateWorkload = async (environment, publicKey, clock, mask) => {
    const url = addressOf(environment);
    const { certificate, token } = await readAccount(environment);
    mask(token);
    const request = {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ podKey: publicKey }),
        certificateAuthority: Buffer.from(certificate).toString('base64'),
    };
    return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__/* .timedRequest */ .h6)(url, request, clock, tokenIn).catch((error) => {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l)
            throw error;
        throw refused(`no valid response from ${url.host} (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)})`, error);
    });
};


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


/***/ })

};
