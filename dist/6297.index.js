export const id = 6297;
export const ids = [6297];
export const modules = {

/***/ 86297:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.auth = exports.signIn = exports.readSignIn = exports.readAllowedTenancies = void 0;
const credential_files_ts_1 = __webpack_require__(14579);
const step_end_ts_1 = __webpack_require__(47246);
const duration_ts_1 = __webpack_require__(66228);
const region_ts_1 = __webpack_require__(14574);
const inputs_ts_1 = __webpack_require__(50377);
const sign_in_ts_1 = __webpack_require__(41481);
var inputs_ts_2 = __webpack_require__(50377);
Object.defineProperty(exports, "readAllowedTenancies", ({ enumerable: true, get: function () { return inputs_ts_2.readAllowedTenancies; } }));
Object.defineProperty(exports, "readSignIn", ({ enumerable: true, get: function () { return inputs_ts_2.readSignIn; } }));
var sign_in_ts_2 = __webpack_require__(41481);
Object.defineProperty(exports, "signIn", ({ enumerable: true, get: function () { return sign_in_ts_2.signIn; } }));
exports.auth = {
    main: async (context) => {
        const { signInInputs, region, timeout } = context.readInputs((read) => ({
            signInInputs: (0, inputs_ts_1.readSignIn)(read, context.environment),
            region: read.withDefault('region', region_ts_1.parseRegion, ''),
            timeout: read.withDefault('timeout', duration_ts_1.parseDuration, step_end_ts_1.STEP_TIMEOUT),
        }));
        context.limitTime(timeout);
        const { session, method, place } = await (0, sign_in_ts_1.signInAt)(signInInputs, region, context);
        const { outputs } = context;
        await outputs.set('method', method);
        await outputs.set('config-file', place.configFile);
        await outputs.set('tenancy-id', session.tenancyId);
        await outputs.set('user-id', session.userId ?? '');
        await outputs.set('region', session.region);
        await outputs.set('profile', signInInputs.profile);
        if (session.expiresAt !== undefined) {
            await outputs.set('expires-at', new Date(session.expiresAt).toISOString());
        }
    },
    post: async ({ state, log, temporaryFolder }) => {
        const place = state.load(sign_in_ts_1.CREDENTIALS, (value) => (0, credential_files_ts_1.parsePlace)(value, temporaryFolder));
        if (place === undefined)
            return log.info('Nothing to remove');
        const removed = await (0, credential_files_ts_1.removeCredentials)(place);
        log.info(removed ? 'Removed the OCI credentials of this step' : 'The OCI credentials are gone already');
    },
};


/***/ }),

/***/ 75503:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.choose = void 0;
const outsider_ts_1 = __webpack_require__(29267);
const user_profile_ts_1 = __webpack_require__(96795);
const environment_ts_1 = __webpack_require__(45047);
const choose_method_ts_1 = __webpack_require__(29851);
/** Looks at the inputs, the environment and the machine. @throws ActionError SIGN_IN_METHOD_MISSING */
const choose = (inputs, context) => {
    const { environment, temporaryFolder, clock } = context;
    const found = {
        domain: inputs.domainUrl !== undefined,
        sessionToken: inputs.sessionToken !== undefined,
        privateKey: inputs.key !== undefined && inputs.keyVariable === undefined,
        keyVariable: inputs.keyVariable,
        resourcePrincipal: (0, environment_ts_1.variable)(environment, 'OCI_RESOURCE_PRINCIPAL_VERSION') !== undefined,
        profile: () => (0, user_profile_ts_1.findUserProfile)(environment, temporaryFolder),
        isOnInstance: async () => (await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 11957))).isOnInstance(environment, clock),
    };
    return (0, choose_method_ts_1.chooseMethod)(inputs.method, found, () => (0, outsider_ts_1.outsiderOf)(environment));
};
exports.choose = choose;


/***/ }),

/***/ 50377:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSignIn = exports.readAllowedTenancies = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const choose_method_ts_1 = __webpack_require__(29851);
const method_missing_ts_1 = __webpack_require__(32632);
const action_error_ts_1 = __webpack_require__(21025);
const api_key_ts_1 = __webpack_require__(40334);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(86237);
const oci_config_ts_1 = __webpack_require__(44076);
const identity_domain_ts_1 = __webpack_require__(64955);
const written_path_ts_1 = __webpack_require__(24823);
const later_variables_ts_1 = __webpack_require__(1868);
/** Used by an existing exchange action too, so that one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com';
const asProfile = (text) => {
    if ((0, oci_config_ts_1.isProfileName)(text))
        return text;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a name for a profile`,
        hint: 'Use letters, digits, ".", "_" and "-".',
    });
};
/** Those of the OCI CLI, and ours; the first that is set counts where an input is not given. */
const KEY_VARIABLES = ['OCI_CLI_KEY_CONTENT', 'OCI_CLI_KEY_FILE', later_variables_ts_1.MOVED_KEY];
const parsed = (read, name, parse) => {
    try {
        return parse();
    }
    catch (error) {
        const hint = error instanceof action_error_ts_1.ActionError ? error.hint : `Correct the variable ${name}.`;
        read.problem(`variable ${name}: ${(0, action_error_ts_1.messageOf)(error)}`, hint);
        return undefined;
    }
};
/** An input, or else the variable that the OCI CLI takes for it. */
const inputOr = (read, variables, [input, name], parse) => {
    const value = (0, environment_ts_1.variable)(variables, name);
    if (read.has(input) || value === undefined)
        return read.optional(input, parse);
    return parsed(read, name, () => parse(value.trim()));
};
/** Which variable gives the key, unless an input does. */
const keyVariable = (read, variables) => read.has('private-key')
    ? undefined
    : KEY_VARIABLES.find((name) => (0, environment_ts_1.variable)(variables, name) !== undefined);
const readKey = (read, variables, passphrase) => {
    read.secret('private-key');
    const name = keyVariable(read, variables);
    const value = name && (0, environment_ts_1.variable)(variables, name);
    if (name === undefined || value === undefined) {
        return read.optional('private-key', (text) => (0, api_key_ts_1.parseApiKey)(text, passphrase));
    }
    return parsed(read, name, () => (0, api_key_ts_1.parseApiKey)(name === 'OCI_CLI_KEY_CONTENT' ? value : (0, node_fs_1.readFileSync)((0, written_path_ts_1.writtenPath)(value, variables), 'utf8'), passphrase));
};
const requireOne = (read, method, usesKeyVariable) => {
    const [isOidc, isKey] = [read.has('identity-domain-url'), read.has('private-key')];
    if (method === 'auto' && isOidc && isKey) {
        read.problem('inputs "identity-domain-url" and "private-key" exclude each other', method_missing_ts_1.METHODS_HINT);
    }
    if (read.has('session-token') && !isKey) {
        const hint = 'Give the private key that "oci session authenticate" made beside the token.';
        read.problem('input "session-token" needs "private-key"', hint);
    }
    if (method === 'auto' && read.has('oidc-client') && !isOidc && !isKey && !usesKeyVariable) {
        read.problem('input "identity-domain-url" is missing', method_missing_ts_1.METHODS_HINT);
    }
};
/** Read also where an earlier step signed in: the guard holds for that identity too. */
const readAllowedTenancies = (read) => read.list('allowed-tenancies', (0, ocid_ts_1.ocidOf)('tenancy'));
exports.readAllowedTenancies = readAllowedTenancies;
/** The inputs that say how to sign in; of these the root action has those of OIDC and API keys. */
const readSignIn = (read, variables = {}) => {
    const method = read.withDefault('method', (0, input_text_ts_1.asOneOf)('auto', ...choose_method_ts_1.methods), 'auto');
    const isOidc = method === 'github-oidc' || (method === 'auto' && read.has('identity-domain-url'));
    const named = keyVariable(read, variables);
    const takesKey = method === 'api-key' || method === 'session-token' || method === 'auto';
    const passphrase = read.secret('passphrase') ?? (takesKey ? (0, environment_ts_1.variable)(variables, 'OCI_CLI_PASSPHRASE') : undefined);
    requireOne(read, method, named !== undefined);
    const isApiKey = !isOidc && takesKey && !read.has('session-token') && (read.has('private-key') || named);
    const key = takesKey ? readKey(read, isOidc ? {} : variables, passphrase) : undefined;
    const ocid = (input, name, kind) => {
        const value = inputOr(read, isApiKey ? variables : {}, [input, name], (0, ocid_ts_1.ocidOf)(kind));
        if (isApiKey && !read.has(input) && (0, environment_ts_1.variable)(variables, name) === undefined) {
            read.problem(`input "${input}" is missing`, `Give it, or set the variable ${name}.`);
        }
        return value;
    };
    read.secret('oidc-client');
    return {
        method,
        domainUrl: isOidc ? read.optional('identity-domain-url', input_text_ts_1.asEndpoint) : undefined,
        client: isOidc ? read.optional('oidc-client', identity_domain_ts_1.parseOidcClient) : undefined,
        audience: read.withDefault('oidc-audience', input_text_ts_1.asText, DEFAULT_AUDIENCE),
        tenancyId: ocid('tenancy-id', 'OCI_CLI_TENANCY', 'tenancy'),
        userId: ocid('user-id', 'OCI_CLI_USER', 'user'),
        key,
        keyVariable: named,
        passphrase,
        sessionToken: read.secret('session-token'),
        fingerprint: inputOr(read, isApiKey && named !== undefined ? variables : {}, ['fingerprint', 'OCI_CLI_FINGERPRINT'], input_text_ts_1.asText),
        allowedTenancies: (0, exports.readAllowedTenancies)(read),
        profile: read.withDefault('profile', asProfile, 'DEFAULT'),
        configFile: read.optional('config-file', (text) => (0, written_path_ts_1.writtenPath)(text, variables)),
        isDefault: read.withDefault('export', input_text_ts_1.asFlag, true),
        cleanup: read.withDefault('cleanup', input_text_ts_1.asFlag, true),
    };
};
exports.readSignIn = readSignIn;


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.laterVariables = exports.MOVED_KEY = void 0;
const credential_files_ts_1 = __webpack_require__(14579);
const environment_ts_1 = __webpack_require__(45047);
const ocid_ts_1 = __webpack_require__(86237);
const region_ts_1 = __webpack_require__(14574);
/**
 * What the OCI CLI takes from the environment even where a profile says otherwise. Where the job sets
 * one of these, it has to agree with the profile; the key itself is never put there.
 */
const overriding = ({ tenancyId, userId, token }, place, region, fingerprint) => ({
    OCI_CLI_REGION: region,
    OCI_CLI_TENANCY: tenancyId,
    OCI_CLI_USER: userId ?? '',
    OCI_CLI_FINGERPRINT: fingerprint,
    OCI_CLI_KEY_FILE: (0, credential_files_ts_1.keyFileOf)(place),
    OCI_CLI_KEY_CONTENT: '',
    OCI_CLI_PASSPHRASE: '',
    OCI_CLI_SECURITY_TOKEN_FILE: token === undefined ? '' : (0, credential_files_ts_1.tokenFileOf)(place),
});
/** Where the key of the job's OCI_CLI_KEY_CONTENT has gone. */
exports.MOVED_KEY = 'OKE_VIRTUAL_NODES_KEY_FILE';
/**
 * A key that the job has in its environment moves to a file, where another sign-in of ours finds it
 * again. Not OCI_CLI_KEY_FILE: the OCI CLI would take it for every profile.
 */
const forNextSignIn = ({ token }, place, environment) => token === undefined && (0, environment_ts_1.variable)(environment, 'OCI_CLI_KEY_CONTENT') !== undefined
    ? { [exports.MOVED_KEY]: (0, credential_files_ts_1.keyFileOf)(place) }
    : {};
/**
 * What Terraform's provider and its OCI backend take. The provider has no setting for the file, only
 * for the home folder that `.oci/config` stands in.
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
/** Realms that opened later than the table of ours or of an SDK was made: the region itself says its domain. */
const forNewRealm = ({ tenancyId, regionMetadata }) => regionMetadata === undefined || (0, region_ts_1.isKnownRealm)((0, ocid_ts_1.parseOcid)(tenancyId).realm)
    ? {}
    : { OCI_REGION_METADATA: regionMetadata };
/** The variables by which later steps find the identity: the OCI CLI, the SDKs, Terraform and ours. */
const laterVariables = (signedIn, place, region, fingerprint, environment) => ({
    OCI_CLI_CONFIG_FILE: place.configFile,
    OCI_CONFIG_FILE: place.configFile,
    OCI_CLI_PROFILE: place.profile,
    OCI_CONFIG_PROFILE: place.profile,
    OCI_CLI_AUTH: signedIn.token === undefined ? 'api_key' : 'security_token',
    ...forNewRealm(signedIn),
    ...forTerraform(signedIn, place, region),
    ...forNextSignIn(signedIn, place, environment),
    ...Object.fromEntries(Object.entries(overriding(signedIn, place, region, fingerprint)).filter(([name]) => environment[name] !== undefined)),
});
exports.laterVariables = laterVariables;


/***/ }),

/***/ 41481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signInAt = exports.signIn = exports.CREDENTIALS = void 0;
const node_crypto_1 = __webpack_require__(77598);
const credential_files_ts_1 = __webpack_require__(14579);
const identity_proof_ts_1 = __webpack_require__(98697);
const oci_session_ts_1 = __webpack_require__(81634);
const private_file_ts_1 = __webpack_require__(90146);
const environment_ts_1 = __webpack_require__(45047);
const signed_in_ts_1 = __webpack_require__(49610);
const action_error_ts_1 = __webpack_require__(21025);
const api_key_ts_1 = __webpack_require__(40334);
const region_ts_1 = __webpack_require__(14574);
const choice_ts_1 = __webpack_require__(75503);
const later_variables_ts_1 = __webpack_require__(1868);
const ways_ts_1 = __webpack_require__(41996);
/** The state that post reads. */
exports.CREDENTIALS = 'auth';
const regionMissing = () => new action_error_ts_1.ActionError({
    code: 'REGION_MISSING',
    message: 'the region to sign in to is not known',
    hint: 'Set the input "region", as eu-frankfurt-1, or the variable OCI_CLI_REGION.',
});
/** The first that says it: the workflow, its environment, the identity. */
const regionFor = (given, signedIn, { environment }) => {
    const region = given || (0, environment_ts_1.variable)(environment, 'OCI_CLI_REGION') || signedIn.region;
    if (region === undefined || region === '')
        throw regionMissing();
    return (0, region_ts_1.parseRegion)(region);
};
/** A config file of this job is shared by its sign-ins, so that their profiles stand side by side. */
const placeFor = async ({ profile, configFile: named }, { environment, temporaryFolder }) => {
    const folder = (0, credential_files_ts_1.credentialFolder)(temporaryFolder, (0, node_crypto_1.randomUUID)());
    const earlier = (0, environment_ts_1.variable)(environment, 'OCI_CLI_CONFIG_FILE');
    const shared = earlier !== undefined && (0, credential_files_ts_1.isOurs)(earlier, temporaryFolder) ? earlier : undefined;
    const configFile = named ?? shared ?? (0, credential_files_ts_1.ownConfigFile)(folder);
    return { folder, profile, configFile, isNew: (await (0, private_file_ts_1.readIfThere)(configFile)) === undefined };
};
/** Secrets of the environment, which the runner does not know as such. */
const maskGiven = ({ passphrase }, { environment, log }) => {
    for (const secret of [passphrase, (0, environment_ts_1.variable)(environment, 'OCI_CLI_KEY_CONTENT')]) {
        if (secret !== undefined)
            log.mask(secret);
    }
};
/** Signs in, and leaves the identity for later steps as an OCI config that post removes. */
const signIn = async (inputs, givenRegion, context) => (await (0, exports.signInAt)(inputs, givenRegion, context)).session;
exports.signIn = signIn;
/** The same, with how it was done and where it stands. */
const signInAt = async (inputs, givenRegion, context) => {
    const { outputs, state, log, clock, environment } = context;
    const mask = (secret) => log.mask(secret);
    maskGiven(inputs, context);
    const { method, why } = await (0, choice_ts_1.choose)(inputs, context);
    if (why !== undefined)
        log.info(`Method: ${method}, because ${why}`);
    const signedIn = await ways_ts_1.ways[method](inputs, context);
    (0, signed_in_ts_1.requireTenancy)(signedIn, inputs.allowedTenancies);
    const region = regionFor(givenRegion, signedIn, context);
    const fingerprint = (0, api_key_ts_1.fingerprintOfPem)(signedIn.privateKey);
    const identity = { ...signedIn, fingerprint };
    const prove = (session) => (0, identity_proof_ts_1.proveIdentity)(session, clock, `the ${signedIn.method}`);
    // A key that OCI refuses leaves nothing behind. A session was just issued, and renews from its files.
    const isKey = signedIn.token === undefined;
    if (isKey)
        await prove((0, oci_session_ts_1.apiKeySession)(identity, region, environment));
    const place = await placeFor(inputs, context);
    if (inputs.cleanup)
        await state.save(exports.CREDENTIALS, place);
    await (0, credential_files_ts_1.writeCredentials)({ ...identity, profile: inputs.profile, region }, place);
    const variables = (0, later_variables_ts_1.laterVariables)(signedIn, place, region, fingerprint, environment);
    const session = await (0, oci_session_ts_1.openSession)({ ...environment, ...variables }, clock, mask);
    if (!isKey)
        await prove(session);
    for (const [name, value] of inputs.isDefault ? Object.entries(variables) : []) {
        await outputs.exportVariable(name, value);
    }
    log.info((0, signed_in_ts_1.describeSignedIn)({ ...signedIn, expiresAt: session.expiresAt }, clock.now()));
    return { session, method, place };
};
exports.signInAt = signInAt;


/***/ }),

/***/ 41996:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ways = void 0;
const github_oidc_ts_1 = __webpack_require__(56929);
const identity_domain_ts_1 = __webpack_require__(64955);
const outsider_ts_1 = __webpack_require__(29267);
const session_keys_ts_1 = __webpack_require__(45095);
const session_token_ts_1 = __webpack_require__(21054);
const user_profile_ts_1 = __webpack_require__(96795);
const oci_session_ts_1 = __webpack_require__(81634);
const api_key_sign_in_ts_1 = __webpack_require__(7934);
const github_oidc_sign_in_ts_1 = __webpack_require__(14667);
const method_missing_ts_1 = __webpack_require__(32632);
const signed_in_ts_1 = __webpack_require__(49610);
const notGiven = async (method, what, { environment }) => (0, method_missing_ts_1.methodMissing)(`cannot sign in with method ${method}: ${what}`, await (0, outsider_ts_1.outsiderOf)(environment));
const throughGithub = async (inputs, context) => {
    const { domainUrl, client, audience, tenancyId } = inputs;
    const { environment, log, clock } = context;
    if (domainUrl === undefined || client === undefined) {
        const name = domainUrl === undefined ? 'identity-domain-url' : 'oidc-client';
        throw await notGiven('github-oidc', `input "${name}" is missing`, context);
    }
    // The form that goes over the wire, and the one that a form of the web would have.
    log.mask(client.secret);
    log.mask(Buffer.from(`${client.id}:${client.secret}`).toString('base64'));
    log.mask(encodeURIComponent(client.secret));
    return (0, github_oidc_sign_in_ts_1.signInWithGithub)({
        audience,
        tenancyId,
        job: (0, github_oidc_ts_1.githubJob)(environment, clock),
        domain: (0, identity_domain_ts_1.identityDomain)(domainUrl, client, clock),
        createKeys: session_keys_ts_1.createSessionKeys,
        mask: (secret) => log.mask(secret),
        renewal: {
            method: 'github-oidc',
            domainUrl,
            clientId: client.id,
            clientSecret: client.secret,
            audience,
        },
    });
};
/** The profile of a person or of the machine, for methods whose inputs are not given. */
const fromProfile = async (method, context) => {
    const { environment, temporaryFolder, log } = context;
    const profile = await (0, user_profile_ts_1.findUserProfile)(environment, temporaryFolder);
    if (profile?.method !== method) {
        const nowhere = 'neither inputs nor variables nor an OCI config profile give what it needs';
        throw await notGiven(method, nowhere, context);
    }
    const mask = (secret) => log.mask(secret);
    const { token, ...credentials } = await (0, user_profile_ts_1.readUserCredentials)(profile, environment, mask);
    if (token === undefined)
        return { method: 'API key', ...credentials };
    return (0, signed_in_ts_1.signInWithToken)({ method: 'session token', ...credentials, token }, (0, session_token_ts_1.tokenEnd)(token));
};
const byKey = async (inputs, context) => {
    const { key, tenancyId, userId, fingerprint } = inputs;
    if (key === undefined)
        return fromProfile('api-key', context);
    context.log.mask(key.privateKey);
    if (tenancyId === undefined || userId === undefined) {
        throw await notGiven('api-key', 'tenancy-id or user-id is not given', context);
    }
    return (0, api_key_sign_in_ts_1.signInWithApiKey)({ key, tenancyId, userId, fingerprint });
};
const byToken = async ({ sessionToken: token, key, tenancyId }, context) => {
    if (token === undefined || key === undefined)
        return fromProfile('session-token', context);
    context.log.mask(key.privateKey);
    const session = { method: 'session token', privateKey: key.privateKey, tenancyId, token };
    return (0, signed_in_ts_1.signInWithToken)(session, (0, session_token_ts_1.tokenEnd)(token));
};
const asInstance = async (_inputs, { environment, log, clock }) => {
    const { metadataAddresses, readInstanceIdentity } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 11957));
    const { federate, tenancyOf } = await __webpack_require__.e(/* import() */ 9860).then(__webpack_require__.bind(__webpack_require__, 49860));
    const [identity, keys] = await Promise.all([
        readInstanceIdentity(metadataAddresses(environment), clock),
        (0, session_keys_ts_1.createSessionKeys)(),
    ]);
    log.mask(identity.privateKey);
    log.mask(keys.privateKey);
    const token = await federate(identity, keys.publicKey, clock, (0, oci_session_ts_1.endpointOf)(environment));
    log.mask(token);
    const { region, certificate, regionMetadata } = identity;
    const { privateKey } = keys;
    const tenancyId = tenancyOf(certificate);
    const session = { method: 'instance principal', tenancyId, region, privateKey, token };
    return { ...(0, signed_in_ts_1.signInWithToken)(session, (0, session_token_ts_1.tokenEnd)(token)), regionMetadata };
};
const asResource = async (inputs, { environment, log }) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 9119).then(__webpack_require__.bind(__webpack_require__, 19119));
    const mask = (secret) => log.mask(secret);
    const { token, region, ...principal } = await readResourcePrincipal(environment, mask);
    const privateKey = principal.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    // The form in which it is left; an encrypted key has another text before.
    mask(privateKey);
    const { tenancyId } = inputs;
    const session = { method: 'resource principal', tenancyId, region, privateKey, token };
    return (0, signed_in_ts_1.signInWithToken)(session, (0, session_token_ts_1.tokenEnd)(token));
};
exports.ways = {
    'api-key': byKey,
    'session-token': byToken,
    'github-oidc': throughGithub,
    'instance-principal': asInstance,
    'resource-principal': asResource,
};


/***/ }),

/***/ 64955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.identityDomain = exports.parseOidcClient = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const timed_request_ts_1 = __webpack_require__(2214);
/** Reads `id:secret`. @throws ActionError OIDC_CLIENT_INVALID, without the text: it holds a secret. */
const parseOidcClient = (text) => {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1) {
        return { id: text.slice(0, colon), secret: text.slice(colon + 1) };
    }
    throw new action_error_ts_1.ActionError({
        code: 'OIDC_CLIENT_INVALID',
        message: 'it is not of the form id:secret',
        hint: "Store the client id and the client secret of the trust's application in one secret, joined by a colon.",
    });
};
exports.parseOidcClient = parseOidcClient;
/** Why a domain says no; its services, and proxies before them, have several forms. */
const reasonIn = (body) => {
    const said = (0, json_ts_1.parseJson)(body);
    const reasons = ['error_description', 'message', 'error'].map((name) => (0, json_ts_1.text)((0, json_ts_1.at)(said, name)));
    const reason = reasons.find((one) => one !== '') ?? (said === undefined ? body.slice(0, 200) : '');
    return reason || 'no reason given';
};
const CLIENT_HINT = "The domain does not accept oidc-client: it must be id:secret of the trust's confidential application, which must be active, with the grant type that allows the exchange.";
const TRUST_HINT = "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user.";
const refused = (url, { status, body }) => {
    const isClient = status === 401 || (0, json_ts_1.at)((0, json_ts_1.parseJson)(body), 'error') === 'invalid_client';
    return new action_error_ts_1.ActionError({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${reasonIn(body)}`,
        hint: isClient ? CLIENT_HINT : TRUST_HINT,
    });
};
const unreachable = (url, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no answer from the identity domain ${url.host} (${(0, action_error_ts_1.messageOf)(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
});
const unavailable = (url, { status, body }) => new action_error_ts_1.ActionError({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} put the exchange off (${status}): ${reasonIn(body)}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
});
/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also when
 * something else answers there
 */
const identityDomain = (domainUrl, client, clock) => ({
    exchange: async (jwt, publicKey) => {
        const url = new URL(`${domainUrl}/oauth2/v1/token`);
        const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
        const body = new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            requested_token_type: 'urn:oci:token-type:oci-upst',
            subject_token: jwt,
            subject_token_type: 'jwt',
            public_key: publicKey,
        }).toString();
        const headers = {
            authorization: `Basic ${basic}`,
            accept: 'application/json',
            'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        };
        const request = { method: 'POST', headers, body };
        return (0, timed_request_ts_1.timedRequest)(url, request, clock, (answer) => tokenIn(url, answer)).catch((cause) => {
            throw cause instanceof action_error_ts_1.ActionError ? cause : unreachable(url, cause);
        });
    },
});
exports.identityDomain = identityDomain;
const tokenIn = (url, answer) => {
    if ((0, timed_request_ts_1.isPutOff)(answer))
        throw unavailable(url, answer);
    if ((0, foreign_answer_ts_1.isRedirect)(answer) || (0, foreign_answer_ts_1.isPage)(answer))
        throw new foreign_answer_ts_1.ForeignAnswer(answer);
    if (!(0, http_exchange_ts_1.isSuccess)(answer))
        throw refused(url, answer);
    const fields = fields_ts_1.Fields.parse(answer.body);
    // The documented field is "token"; some copies of the documentation say "access_token".
    return fields.has('token') ? fields.text('token') : fields.text('access_token');
};


/***/ }),

/***/ 98697:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proveIdentity = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(10775);
/** The identity's own record, or its tenancy's where it has none that can be read. */
const recordOf = ({ userId, tenancyId }) => userId !== undefined && /^ocid1\.user\./.test(userId)
    ? { operation: 'GetUser', path: `users/${encodeURIComponent(userId)}` }
    : { operation: 'GetTenancy', path: `tenancies/${encodeURIComponent(tenancyId)}` };
/**
 * Makes one call that only the identity itself matters for. A 404 is fine: the signature was accepted,
 * the identity may just not read the record.
 *
 * @param method what was signed in with, for the error: "the API key"
 * @throws ActionError OCI_NOT_AUTHENTICATED, CLOCK_SKEWED, OCI_UNREACHABLE
 */
const proveIdentity = async (session, clock, method = 'the API key') => {
    const { operation, path } = recordOf(session);
    const call = {
        service: 'identity',
        method: 'GET',
        path: `/20160918/${path}`,
        operation,
        doing: `sign in with ${method}`,
    };
    await (0, oci_request_ts_1.callOci)(session, call, clock, oci_request_ts_1.nothing).catch((error) => {
        const accepted = error instanceof action_error_ts_1.ActionError && error.service?.status === 404;
        if (!accepted)
            throw error;
    });
};
exports.proveIdentity = proveIdentity;


/***/ }),

/***/ 45095:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSessionKeys = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_util_1 = __webpack_require__(57975);
/** A fresh RSA-2048 pair: private key as PKCS#8 PEM, public key as base64 of its SPKI DER. */
const createSessionKeys = async () => {
    const pair = await (0, node_util_1.promisify)(node_crypto_1.generateKeyPair)('rsa', {
        modulusLength: 2048,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    return { privateKey: pair.privateKey, publicKey: pair.publicKey.toString('base64') };
};
exports.createSessionKeys = createSessionKeys;


/***/ }),

/***/ 96795:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readUserCredentials = exports.findUserProfile = void 0;
const promises_1 = __webpack_require__(51455);
const action_error_ts_1 = __webpack_require__(21025);
const api_key_ts_1 = __webpack_require__(40334);
const credential_files_ts_1 = __webpack_require__(14579);
const oci_profile_ts_1 = __webpack_require__(43699);
const private_file_ts_1 = __webpack_require__(90146);
const written_path_ts_1 = __webpack_require__(24823);
/** The profile that the environment points at, unless a step of this job made it. */
const findUserProfile = async (environment, temporaryFolder) => {
    const { file, profile: name } = (0, oci_profile_ts_1.profileLocation)(environment);
    const text = await (0, private_file_ts_1.readIfThere)(file);
    const content = text === undefined ? undefined : (0, oci_profile_ts_1.parseOciConfig)(text).get(name);
    if (content?.['key_file'] === undefined)
        return undefined;
    if ((0, credential_files_ts_1.isOurs)(content['key_file'], temporaryFolder))
        return undefined;
    const method = content['security_token_file'] ? 'session-token' : 'api-key';
    return { method, name, file, content };
};
exports.findUserProfile = findUserProfile;
const incomplete = ({ name, file }, why, cause) => new action_error_ts_1.ActionError({
    code: 'OCI_PROFILE_INVALID',
    message: `the profile "${name}" of ${file} cannot be used: ${why}`,
    hint: 'Correct the profile, or make it again with "oci setup config" or "oci session authenticate".',
    cause,
});
const readNamed = (profile, key, environment) => {
    const path = (0, written_path_ts_1.writtenPath)(profile.content[key] ?? '', environment);
    return (0, promises_1.readFile)(path, 'utf8').catch((cause) => {
        throw incomplete(profile, `${key} cannot be read`, cause);
    });
};
/**
 * @param mask is given every secret of the profile before it is used
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
    const { privateKey } = (0, api_key_ts_1.parseApiKey)(await readNamed(profile, 'key_file', environment), passphrase);
    const token = profile.method === 'api-key'
        ? undefined
        : await readNamed(profile, 'security_token_file', environment);
    for (const secret of [privateKey, token?.trim()])
        if (secret !== undefined)
            mask(secret);
    return { tenancyId: tenancy, userId: user, region, privateKey, token: token?.trim() };
};
exports.readUserCredentials = readUserCredentials;


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signInWithApiKey = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * The identity of an API signing key. The fingerprint follows from the key, so it need not be given.
 * @throws ActionError FINGERPRINT_MISMATCH
 */
const signInWithApiKey = (signIn) => {
    const { key, fingerprint, tenancyId, userId } = signIn;
    if (fingerprint !== undefined && fingerprint.toLowerCase() !== key.fingerprint) {
        throw new action_error_ts_1.ActionError({
            code: 'FINGERPRINT_MISMATCH',
            message: `fingerprint ${fingerprint} does not belong to the private key, whose fingerprint is ${key.fingerprint}`,
            hint: 'Leave the input "fingerprint" out, or store the private key that belongs to it.',
        });
    }
    return { method: 'API key', tenancyId, userId, privateKey: key.privateKey };
};
exports.signInWithApiKey = signInWithApiKey;


/***/ }),

/***/ 29851:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chooseMethod = exports.methods = void 0;
const method_missing_ts_1 = __webpack_require__(32632);
exports.methods = [
    'api-key',
    'session-token',
    'github-oidc',
    'instance-principal',
    'resource-principal',
];
const NOTHING = 'no way to sign in is given: no input, no OCI_CLI_KEY_CONTENT or OCI_CLI_KEY_FILE, no resource principal, no OCI config, and this machine is no instance of OCI';
const NOTHING_OWN = 'no input gives a way to sign in, and what the variables and the machine have to offer is not taken for code of others';
/** What the workflow gives by its inputs. */
const given = (found) => {
    if (found.domain)
        return { method: 'github-oidc', why: 'identity-domain-url is given' };
    if (found.sessionToken)
        return { method: 'session-token', why: 'session-token is given' };
    if (found.privateKey)
        return { method: 'api-key', why: 'private-key is given' };
    return undefined;
};
/** What there is whoever runs: the first counts of what the environment says and the machine is. */
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
    if (!(await found.isOnInstance()))
        return undefined;
    return {
        method: 'instance-principal',
        why: "the metadata service says it is one of OCI's instances",
    };
};
/**
 * Which way to sign in, and why. A method that is asked for is never replaced by another. Without one,
 * runs of forks and of Dependabot have only what their inputs give: their secrets are empty, and the
 * identity of the runner is not for their code.
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
        throw (0, method_missing_ts_1.methodMissing)(NOTHING_OWN, whose);
    const choice = await ambient(found);
    if (choice === undefined)
        throw (0, method_missing_ts_1.methodMissing)(NOTHING, whose);
    return choice;
};
exports.chooseMethod = chooseMethod;


/***/ }),

/***/ 14667:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signInWithGithub = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const jwt_claims_ts_1 = __webpack_require__(22683);
const oidc_subject_ts_1 = __webpack_require__(74806);
const signed_in_ts_1 = __webpack_require__(49610);
const withSubject = (error, jwt) => error instanceof action_error_ts_1.ActionError && error.code === 'OIDC_EXCHANGE_REFUSED'
    ? new action_error_ts_1.ActionError({
        code: error.code,
        message: error.message,
        hint: [error.hint, ...(0, oidc_subject_ts_1.describeSubject)((0, jwt_claims_ts_1.jwtClaims)(jwt))].join('\n'),
        cause: error.cause,
    })
    : error;
/**
 * Exchanges the job's GitHub token for an OCI session bound to a fresh key.
 * @throws ActionError OIDC_*, TENANCY_UNKNOWN
 */
const signInWithGithub = async (signIn) => {
    // Making a key takes as long as fetching the token.
    const [jwt, keys] = await Promise.all([signIn.job.idToken(signIn.audience), signIn.createKeys()]);
    signIn.mask(jwt);
    signIn.mask(keys.privateKey);
    const token = await signIn.domain.exchange(jwt, keys.publicKey).catch((error) => {
        throw withSubject(error, jwt);
    });
    signIn.mask(token);
    const claims = (0, jwt_claims_ts_1.jwtClaims)(token);
    const expires = claims['exp'];
    return {
        method: 'GitHub OIDC',
        tenancyId: (0, signed_in_ts_1.tenancyOfToken)(token, signIn.tenancyId),
        userId: (0, jwt_claims_ts_1.textClaim)(claims, 'sub'),
        privateKey: keys.privateKey,
        token,
        renewal: signIn.renewal,
        expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
    };
};
exports.signInWithGithub = signInWithGithub;


/***/ }),

/***/ 32632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.methodMissing = exports.METHODS_HINT = void 0;
const action_error_ts_1 = __webpack_require__(21025);
exports.METHODS_HINT = 'Give identity-domain-url and oidc-client to sign in with GitHub OIDC, or tenancy-id, user-id and private-key for an API key.';
/** Why what the workflow gives may not be there: an input says only that it is empty. */
const WHY = {
    none: 'A secret that is not set reads as an empty input.',
    fork: "This run belongs to a pull request from a fork, and GitHub gives such runs none of the repository's secrets: they read as empty inputs.",
    dependabot: "This run belongs to Dependabot, and GitHub gives such runs none of the repository's secrets, only those stored for Dependabot: the others read as empty inputs.",
};
/** Something to sign in with is not there. @param outsider whose run it is, if not the repository's own */
const methodMissing = (message, outsider) => new action_error_ts_1.ActionError({
    code: 'SIGN_IN_METHOD_MISSING',
    message,
    hint: `${WHY[outsider ?? 'none']} ${exports.METHODS_HINT}`,
});
exports.methodMissing = methodMissing;


/***/ }),

/***/ 49610:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeSignedIn = exports.requireTenancy = exports.signInWithToken = exports.tenancyOfToken = exports.tenancyUnknown = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const jwt_claims_ts_1 = __webpack_require__(22683);
const ocid_ts_1 = __webpack_require__(86237);
const RENEWALS = {
    'session token': 'session-token',
    'instance principal': 'instance-principal',
    'resource principal': 'resource-principal',
};
const tenancyUnknown = () => new action_error_ts_1.ActionError({
    code: 'TENANCY_UNKNOWN',
    message: 'the token that was issued does not name its tenancy',
    hint: 'Set the input "tenancy-id".',
});
exports.tenancyUnknown = tenancyUnknown;
/** Names of the claim that holds the tenancy: of people, of instances, of other resources. */
const TENANCY_CLAIMS = ['tenant', 'opc-tenant', 'res_tenant'];
/**
 * The tenancy that a token names.
 * @throws ActionError TENANCY_UNKNOWN
 */
const tenancyOfToken = (token, otherwise) => {
    const claims = (0, jwt_claims_ts_1.jwtClaims)(token);
    const named = TENANCY_CLAIMS.map((name) => (0, jwt_claims_ts_1.textClaim)(claims, name)).find(Boolean) ?? otherwise;
    if (named === undefined)
        throw (0, exports.tenancyUnknown)();
    return named;
};
exports.tenancyOfToken = tenancyOfToken;
/**
 * Takes a token that was issued elsewhere as the identity.
 * @throws ActionError TENANCY_UNKNOWN
 */
const signInWithToken = (session, expiresAt) => ({
    ...session,
    tenancyId: (0, exports.tenancyOfToken)(session.token, session.tenancyId),
    userId: (0, jwt_claims_ts_1.textClaim)((0, jwt_claims_ts_1.jwtClaims)(session.token), 'sub'),
    renewal: { method: RENEWALS[session.method] },
    expiresAt,
});
exports.signInWithToken = signInWithToken;
/**
 * A guard against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
const requireTenancy = ({ tenancyId }, allowed) => {
    if (allowed.length === 0 || allowed.includes(tenancyId))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'TENANCY_NOT_ALLOWED',
        message: `signed in to tenancy ${tenancyId}, which allowed-tenancies does not name`,
        hint: `Sign in to one of ${allowed.join(', ')}, or add the tenancy to allowed-tenancies.`,
    });
};
exports.requireTenancy = requireTenancy;
/** For the log: `Signed in as ocid1.user…q3fa of tenancy … (GitHub OIDC, expires in 59 min 58 s)`. */
const describeSignedIn = (signedIn, now) => {
    const { userId, tenancyId, method, expiresAt } = signedIn;
    const who = userId === undefined ? 'Signed in' : `Signed in as ${(0, ocid_ts_1.shortOcid)(userId)}`;
    const until = expiresAt === undefined ? '' : `, expires in ${(0, duration_ts_1.formatDuration)(expiresAt - now)}`;
    return `${who} of tenancy ${(0, ocid_ts_1.shortOcid)(tenancyId)} (${method}${until})`;
};
exports.describeSignedIn = describeSignedIn;


/***/ }),

/***/ 40334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fingerprintOfPem = exports.parseApiKey = exports.fingerprintOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const pem_ts_1 = __webpack_require__(53574);
const decrypt = (pem, passphrase) => {
    if (passphrase === undefined || passphrase === '') {
        throw (0, pem_ts_1.invalidKey)('it is encrypted, and no passphrase is given', 'Set the input "passphrase".');
    }
    try {
        return (0, node_crypto_1.createPrivateKey)({ key: pem, passphrase });
    }
    catch {
        throw (0, pem_ts_1.invalidKey)('it is encrypted, and the passphrase does not open it', 'Correct the input "passphrase"; openssl rsa -in key.pem -noout asks for it and says whether it fits.');
    }
};
const open = (pem, passphrase) => {
    if (/ENCRYPTED/.test(pem))
        return decrypt(pem, passphrase);
    try {
        return (0, node_crypto_1.createPrivateKey)(pem);
    }
    catch (cause) {
        throw (0, pem_ts_1.invalidKey)('it has the form of a key, but what it holds is none: it was altered or cut when copied', 'Store the key file again; openssl rsa -in key.pem -check says whether the file itself is whole.', cause);
    }
};
const fingerprintOf = (key) => {
    const der = (0, node_crypto_1.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return ((0, node_crypto_1.createHash)('md5').update(der).digest('hex').match(/../g) ?? []).join(':');
};
exports.fingerprintOf = fingerprintOf;
/**
 * Reads an API signing key, repairs its lines and decrypts it.
 * @throws ActionError PRIVATE_KEY_INVALID: no key, damaged, wrong passphrase, not RSA.
 */
const parseApiKey = (text, passphrase) => {
    const pem = (0, pem_ts_1.repairPem)(text);
    const key = open(pem, passphrase);
    if (key.asymmetricKeyType !== 'rsa') {
        throw (0, pem_ts_1.invalidKey)(`it is a key of type ${key.asymmetricKeyType ?? 'unknown'}, not RSA`, 'OCI signs API requests with RSA keys: generate one in the console.');
    }
    const privateKey = /ENCRYPTED/.test(pem)
        ? key.export({ type: 'pkcs8', format: 'pem' }).toString()
        : pem;
    return { privateKey, fingerprint: (0, exports.fingerprintOf)(key) };
};
exports.parseApiKey = parseApiKey;
/** The fingerprint of a key in PEM, not encrypted. */
const fingerprintOfPem = (pem) => (0, exports.fingerprintOf)((0, node_crypto_1.createPrivateKey)(pem));
exports.fingerprintOfPem = fingerprintOfPem;


/***/ }),

/***/ 74806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeSubject = exports.subjectForms = void 0;
const jwt_claims_ts_1 = __webpack_require__(22683);
const FORM = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)(?:@\d+)?(:.*)$/;
/** Undefined for subjects of a template of the repository's own, which have any form. */
const subjectForms = (claims) => {
    const subject = (0, jwt_claims_ts_1.textClaim)(claims, 'sub') ?? '';
    const [, owner, repository, rest] = FORM.exec(subject) ?? [];
    const ownerId = (0, jwt_claims_ts_1.textClaim)(claims, 'repository_owner_id');
    const repositoryId = (0, jwt_claims_ts_1.textClaim)(claims, 'repository_id');
    if (!owner || !repository || rest === undefined || !ownerId || !repositoryId)
        return undefined;
    const plain = `repo:${owner}/${repository}${rest}`;
    const immutable = `repo:${owner}@${ownerId}/${repository}@${repositoryId}${rest}`;
    if (subject !== plain && subject !== immutable)
        return undefined;
    return { plain, immutable, used: subject === plain ? 'plain' : 'immutable' };
};
exports.subjectForms = subjectForms;
const audience = (claims) => {
    const { aud } = claims;
    return Array.isArray(aud) ? aud.join(' ') : ((0, jwt_claims_ts_1.textClaim)(claims, 'aud') ?? '');
};
/**
 * What GitHub's token says, beside what a trust must match. None of it is secret.
 * @returns lines for the hint of a refusal.
 */
const describeSubject = (claims) => {
    const subject = (0, jwt_claims_ts_1.textClaim)(claims, 'sub') ?? '';
    const forms = (0, exports.subjectForms)(claims);
    const other = forms?.used === 'plain' ? forms.immutable : forms?.plain;
    const workflow = (0, jwt_claims_ts_1.textClaim)(claims, 'job_workflow_ref');
    return [
        "GitHub's token says, and the trust must match:",
        `  sub=${subject}  (a rule of impersonationServiceUsers: sub eq ${subject})`,
        ...(other === undefined
            ? []
            : [`    in its other form, which does not match this job: ${other}`]),
        `  aud=${audience(claims)}  (clientClaimValues, if the trust checks the audience)`,
        ...(workflow === undefined
            ? []
            : [`  job_workflow_ref=${workflow}  (or a rule: job_workflow_ref eq ${workflow})`]),
        `  iss=${(0, jwt_claims_ts_1.textClaim)(claims, 'iss') ?? ''}  (issuer)`,
    ];
};
exports.describeSubject = describeSubject;


/***/ }),

/***/ 53574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repairPem = exports.invalidKey = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const LINE = 64;
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END ([A-Z0-9 ]+)-----/;
/**
 * What openssl writes above the body of an encrypted key in its older format: the cipher, and one of
 * its blocks as hex. The body may follow without a space, and begin like hex too.
 */
const ENCRYPTION = /Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*(DES-[A-Z0-9-]+,[0-9A-F]{16}|[A-Z0-9-]+,[0-9A-F]{32})/i;
/** A private key that cannot be used, with the reason. The reason never quotes the key. */
const invalidKey = (why, hint, cause) => new action_error_ts_1.ActionError({ code: 'PRIVATE_KEY_INVALID', message: why, hint, cause });
exports.invalidKey = invalidKey;
const WHOLE = 'Store the whole key file in the secret, from "-----BEGIN" to the last "-----": gh secret set OCI_PRIVATE_KEY < oci_api_key.pem';
/** What people store in place of a key, and how to tell. */
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
/** Undoes what happens to line ends and quotes on the way into a secret. */
const unescaped = (text) => text
    .replace(/^\uFEFF/, '')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replaceAll('\r', '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
/** Some store the base64 of the file, so that it is one line. */
const decoded = (text) => {
    if (text.includes('-----') || !/^[A-Za-z0-9+/=\s]+$/.test(text))
        return text;
    const inner = Buffer.from(text, 'base64').toString('utf8');
    return inner.includes('-----BEGIN') ? unescaped(inner) : text;
};
const requireBody = (body) => {
    if (/[^A-Za-z0-9+/=]/.test(body)) {
        throw (0, exports.invalidKey)('it holds characters that no key has: it was altered when copied', WHOLE);
    }
    if (body === '' || body.length % 4 !== 0) {
        throw (0, exports.invalidKey)('it is cut off: characters are missing between the first and the last line', WHOLE);
    }
};
const requirePrivate = (label) => {
    if (label === 'OPENSSH PRIVATE KEY') {
        throw (0, exports.invalidKey)('it is in the format of OpenSSH, which OCI does not take', 'Generate an API key in the OCI console, or convert a copy: ssh-keygen -p -m PEM -f copy.pem');
    }
    if (label.endsWith('PRIVATE KEY'))
        return;
    throw (0, exports.invalidKey)(`it is a ${label.toLowerCase()}, not a private key`, WHOLE);
};
/**
 * A private key as PEM with lines as they should be, whatever became of them on the way: line ends
 * lost or written as `\n`, Windows line ends, indentation, quotes, base64 around it all.
 * @throws ActionError PRIVATE_KEY_INVALID with what is wrong.
 */
const repairPem = (text) => {
    const pem = decoded(unescaped(text));
    const [, label, inner, end] = FRAME.exec(pem) ?? [];
    if (label === undefined || inner === undefined) {
        const [, why] = MISTAKES.find(([pattern]) => pattern.test(pem)) ?? [];
        throw (0, exports.invalidKey)(why ?? 'it is not a key in PEM format', WHOLE);
    }
    requirePrivate(label);
    if (end !== label)
        throw (0, exports.invalidKey)(`it begins as ${label} and ends as ${end ?? ''}`, WHOLE);
    const [header, algorithm] = ENCRYPTION.exec(inner) ?? [''];
    const body = inner.replace(header, '').replace(/\s+/g, '');
    requireBody(body);
    const lines = body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
    const headers = algorithm === undefined ? [] : ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${algorithm}`, ''];
    return `${[`-----BEGIN ${label}-----`, ...headers, ...lines, `-----END ${label}-----`].join('\n')}\n`;
};
exports.repairPem = repairPem;


/***/ })

};
