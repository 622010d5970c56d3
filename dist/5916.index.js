export const id = 5916;
export const ids = [5916];
export const modules = {

/***/ 47684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   choose: () => (/* binding */ choose)
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

/***/ 25916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signIn),
  signInAt: () => (/* binding */ signInAt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/oci/credential-files.js
var credential_files = __webpack_require__(51394);
// EXTERNAL MODULE: ./dist.src/clients/oci/verify-identity.js
var verify_identity = __webpack_require__(19143);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/auth/signed-in.js
var signed_in = __webpack_require__(56637);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/api-key.js + 1 modules
var api_key = __webpack_require__(71279);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var oci_region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/actions/auth/choice.js
var choice = __webpack_require__(47684);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/auth/inputs.js
var inputs = __webpack_require__(23322);
;// CONCATENATED MODULE: ./dist.src/actions/auth/exported-variables.js





/**
 * What the OCI CLI takes from the environment even if a profile says otherwise. Where the job sets
 * one of these, it has to agree with the profile; the key itself is never put there.
 */
const overriding = ({ signedIn: { tenancyId, userId, token }, place, region, fingerprint, }) => ({
    OCI_CLI_REGION: region,
    OCI_CLI_TENANCY: tenancyId,
    OCI_CLI_USER: userId ?? '',
    OCI_CLI_FINGERPRINT: fingerprint,
    OCI_CLI_KEY_FILE: (0,credential_files/* keyFileOf */.Bj)(place),
    OCI_CLI_KEY_CONTENT: '',
    OCI_CLI_PASSPHRASE: '',
    OCI_CLI_SECURITY_TOKEN_FILE: token === undefined ? '' : (0,credential_files/* tokenFileOf */.t6)(place),
});
/**
 * Moves a key from the job's environment to a file, where another of our sign-ins finds it. Not
 * OCI_CLI_KEY_FILE: the OCI CLI would take it for every profile.
 */
const forNextSignIn = ({ token }, place, environment) => token === undefined && (0,runner_environment/* variable */.b)(environment, 'OCI_CLI_KEY_CONTENT') !== undefined
    ? { [inputs/* MOVED_KEY */.ue]: (0,credential_files/* keyFileOf */.Bj)(place) }
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
const forNewRealm = ({ tenancyId, regionMetadata }) => regionMetadata === undefined || (0,oci_region/* isKnownRealm */.tF)((0,ocid/* parseOcid */.X8)(tenancyId).realm)
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

// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/oci/identity-domain.js
var identity_domain = __webpack_require__(32992);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var outsider = __webpack_require__(33188);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./dist.src/clients/oci/session-keys.js
// Own file: an adapter, which actions must not contain.


/**
 * Generates an RSA-2048 key pair: private key as PKCS#8 PEM, public key as base64 of its SPKI DER.
 */
const createSessionKeys = async () => {
    const pair = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
        modulusLength: 2048,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    return { privateKey: pair.privateKey, publicKey: pair.publicKey.toString('base64') };
};

// EXTERNAL MODULE: ./dist.src/clients/oci/session-token.js
var session_token = __webpack_require__(26569);
// EXTERNAL MODULE: ./dist.src/clients/oci/user-profile.js
var user_profile = __webpack_require__(30822);
;// CONCATENATED MODULE: ./dist.src/stages/auth/api-key-sign-in.js

/**
 * The identity of an API signing key. The fingerprint follows from the key, so it need not be given.
 * @throws ActionError FINGERPRINT_MISMATCH
 */
const signInWithApiKey = (signIn) => {
    const { key, fingerprint, tenancyId, userId } = signIn;
    if (fingerprint !== undefined && fingerprint.toLowerCase() !== key.fingerprint) {
        throw new action_error/* ActionError */.l({
            code: 'FINGERPRINT_MISMATCH',
            message: `fingerprint ${fingerprint} does not belong to the private key, whose fingerprint is ${key.fingerprint}`,
            hint: 'Leave the input "fingerprint" out, or store the private key that belongs to it.',
        });
    }
    return { method: 'API key', tenancyId, userId, privateKey: key.privateKey };
};

// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/oidc-subject.js
var oidc_subject = __webpack_require__(91605);
;// CONCATENATED MODULE: ./dist.src/stages/auth/github-oidc-sign-in.js




const withSubject = (error, jwt) => error instanceof action_error/* ActionError */.l && error.code === 'OIDC_EXCHANGE_REFUSED'
    ? new action_error/* ActionError */.l({
        code: error.code,
        message: error.message,
        hint: [error.hint, ...(0,oidc_subject/* describeSubject */.q)((0,jwt_claims/* jwtClaims */.v)(jwt))].join('\n'),
        cause: error.cause,
    })
    : error;
/**
 * Exchanges the job's GitHub token for an OCI session bound to a fresh key.
 * @throws ActionError OIDC_*, TENANCY_UNKNOWN
 */
const signInWithGithub = async (signIn) => {
    // Generating a key takes as long as fetching the token.
    const [jwt, keys] = await Promise.all([signIn.job.idToken(signIn.audience), signIn.createKeys()]);
    signIn.mask(jwt);
    signIn.mask(keys.privateKey);
    const token = await signIn.domain.exchange(jwt, keys.publicKey).catch((error) => {
        throw withSubject(error, jwt);
    });
    signIn.mask(token);
    const claims = (0,jwt_claims/* jwtClaims */.v)(token);
    const expires = claims['exp'];
    return {
        method: 'GitHub OIDC',
        tenancyId: (0,signed_in/* tenancyOfToken */.tv)(token, signIn.tenancyId),
        userId: (0,jwt_claims/* textClaim */.O)(claims, 'sub'),
        privateKey: keys.privateKey,
        token,
        renewal: signIn.renewal,
        expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
    };
};

// EXTERNAL MODULE: ./dist.src/stages/auth/method-missing.js
var method_missing = __webpack_require__(18525);
;// CONCATENATED MODULE: ./dist.src/actions/auth/sign-in-methods.js











const notGiven = async (method, what, { environment }) => (0,method_missing/* methodMissing */.q)(`cannot sign in with method ${method}: ${what}`, await (0,outsider/* outsiderOf */.bS)(environment));
const throughGithub = async (inputs, context) => {
    const { domainUrl, clientId, clientSecret, audience, tenancyId } = inputs;
    const { environment, log, clock } = context;
    if (domainUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const given = { 'identity-domain-url': domainUrl, 'client-id': clientId };
        const name = Object.entries(given).find(([, value]) => value === undefined)?.[0];
        const missing = `input "${name ?? 'client-secret'}" is missing`;
        throw await notGiven('github-oidc', missing, context);
    }
    const client = { id: clientId, secret: clientSecret };
    // The base64 form is what is sent, the encoded one what a web form would hold.
    log.mask(client.secret);
    log.mask(Buffer.from(`${client.id}:${client.secret}`).toString('base64'));
    log.mask(encodeURIComponent(client.secret));
    return signInWithGithub({
        audience,
        tenancyId,
        job: (0,github_oidc.githubJob)(environment, clock),
        domain: (0,identity_domain.identityDomain)(domainUrl, client, clock),
        createKeys: createSessionKeys,
        mask: (secret) => log.mask(secret),
        renewal: {
            method: 'github-oidc',
            domainUrl,
            clientId,
            clientSecret,
            audience,
        },
    });
};
/** The profile of a person or the machine, for methods whose inputs are missing. */
const fromProfile = async (method, context) => {
    const { environment, temporaryFolder, log } = context;
    const profile = await (0,user_profile/* findUserProfile */._)(environment, temporaryFolder);
    if (profile?.method !== method) {
        const nowhere = 'neither inputs nor variables nor an OCI config profile give what it needs';
        throw await notGiven(method, nowhere, context);
    }
    const mask = (secret) => log.mask(secret);
    const { token, ...credentials } = await (0,user_profile/* readUserCredentials */.a)(profile, environment, mask);
    if (token === undefined)
        return { method: 'API key', ...credentials };
    return (0,signed_in/* signInWithToken */.sT)({ method: 'session token', ...credentials, token }, (0,session_token/* tokenEnd */.$)(token));
};
const byKey = async (inputs, context) => {
    const { key, tenancyId, userId, fingerprint } = inputs;
    if (key === undefined)
        return fromProfile('api-key', context);
    context.log.mask(key.privateKey);
    if (tenancyId === undefined || userId === undefined) {
        throw await notGiven('api-key', 'tenancy-id or user-id is not given', context);
    }
    return signInWithApiKey({ key, tenancyId, userId, fingerprint });
};
const byToken = async ({ sessionToken: token, key, tenancyId }, context) => {
    if (token === undefined || key === undefined)
        return fromProfile('session-token', context);
    context.log.mask(key.privateKey);
    const session = { method: 'session token', privateKey: key.privateKey, tenancyId, token };
    return (0,signed_in/* signInWithToken */.sT)(session, (0,session_token/* tokenEnd */.$)(token));
};
const asInstance = async (_inputs, { environment, log, clock }) => {
    const { metadataAddresses, readInstanceIdentity } = await __webpack_require__.e(/* import() */ 1452).then(__webpack_require__.bind(__webpack_require__, 96690));
    const { federate, tenancyOf } = await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 419));
    const [identity, keys] = await Promise.all([
        readInstanceIdentity(metadataAddresses(environment), clock),
        createSessionKeys(),
    ]);
    log.mask(identity.privateKey);
    log.mask(keys.privateKey);
    const token = await federate(identity, keys.publicKey, clock, (0,oci_session/* endpointOf */.X5)(environment));
    log.mask(token);
    const { region, certificate, regionMetadata } = identity;
    const { privateKey } = keys;
    const tenancyId = tenancyOf(certificate);
    const session = { method: 'instance principal', tenancyId, region, privateKey, token };
    return { ...(0,signed_in/* signInWithToken */.sT)(session, (0,session_token/* tokenEnd */.$)(token)), regionMetadata };
};
const asResource = async (inputs, { environment, log }) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 40378));
    const mask = (secret) => log.mask(secret);
    const { token, region, ...principal } = await readResourcePrincipal(environment, mask);
    const privateKey = principal.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    // The form that is written to disk; an encrypted key has a different text before.
    mask(privateKey);
    const { tenancyId } = inputs;
    const session = { method: 'resource principal', tenancyId, region, privateKey, token };
    return (0,signed_in/* signInWithToken */.sT)(session, (0,session_token/* tokenEnd */.$)(token));
};
const asWorkload = async ({ tenancyId }, { environment, log, clock }) => {
    const { federateWorkload } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 99419));
    const { privateKey, publicKey } = await createSessionKeys();
    log.mask(privateKey);
    const mask = (secret) => log.mask(secret);
    const token = await federateWorkload(environment, publicKey, clock, mask);
    log.mask(token);
    const session = { method: 'workload identity', tenancyId, privateKey, token };
    return (0,signed_in/* signInWithToken */.sT)(session, (0,session_token/* tokenEnd */.$)(token));
};
const signInMethods = {
    'api-key': byKey,
    'session-token': byToken,
    'github-oidc': throughGithub,
    'instance-principal': asInstance,
    'resource-principal': asResource,
    'workload-identity': asWorkload,
};

// EXTERNAL MODULE: ./dist.src/actions/auth/sign-out.js
var sign_out = __webpack_require__(68107);
;// CONCATENATED MODULE: ./dist.src/actions/auth/sign-in.js














const regionMissing = () => new action_error/* ActionError */.l({
    code: 'REGION_MISSING',
    message: 'the region to sign in to is not known',
    hint: 'Set the input "region", for example eu-frankfurt-1, or the variable OCI_CLI_REGION.',
});
/** The region from the first source that has it: the workflow, its environment, the identity. */
const regionFor = (given, signedIn, { environment }) => {
    const region = given || (0,runner_environment/* variable */.b)(environment, 'OCI_CLI_REGION') || signedIn.region;
    if (region === undefined || region === '')
        throw regionMissing();
    return (0,oci_region/* parseRegion */.cf)(region);
};
/** The sign-ins of a job share one config file, with a profile each. */
const placeFor = async ({ profile, configFile: named }, { environment, temporaryFolder }) => {
    const folder = (0,credential_files/* credentialFolder */.sR)(temporaryFolder, (0,external_node_crypto_.randomUUID)());
    const earlier = (0,runner_environment/* variable */.b)(environment, 'OCI_CLI_CONFIG_FILE');
    const shared = earlier !== undefined && (0,credential_files/* isOurs */.MU)(earlier, temporaryFolder) ? earlier : undefined;
    const configFile = named ?? shared ?? (0,credential_files/* ownConfigFile */.hx)(folder);
    return { folder, profile, configFile, isNew: (await (0,private_file/* readIfThere */.qC)(configFile)) === undefined };
};
/** Masks secrets from the environment, which the runner does not know as such. */
const maskGiven = ({ passphrase }, { environment, log }) => {
    for (const secret of [passphrase, (0,runner_environment/* variable */.b)(environment, 'OCI_CLI_KEY_CONTENT')]) {
        if (secret !== undefined)
            log.mask(secret);
    }
};
/** Signs in, and leaves the identity for later steps as an OCI config that post removes. */
const signIn = async (inputs, givenRegion, context) => (await signInAt(inputs, givenRegion, context)).session;
/** The same, plus the method and where the identity was written. */
const signInAt = async (inputs, givenRegion, context) => {
    const { outputs, state, log, clock, environment } = context;
    const mask = (secret) => log.mask(secret);
    maskGiven(inputs, context);
    const { method, why } = await (0,choice.choose)(inputs, context);
    if (why !== undefined)
        log.info(`Method: ${method}, because ${why}`);
    const signedIn = await signInMethods[method](inputs, context);
    (0,signed_in/* requireTenancy */.Q1)(signedIn, inputs.allowedTenancies);
    const region = regionFor(givenRegion, signedIn, context);
    const fingerprint = (0,api_key/* fingerprintOfPem */.C)(signedIn.privateKey);
    const identity = { ...signedIn, fingerprint };
    const prove = (session) => (0,verify_identity/* verifyIdentity */.E)(session, clock, `the ${signedIn.method}`);
    // A key that OCI refuses leaves nothing behind. A session was issued just now and is renewed from
    // its files.
    const isKey = signedIn.token === undefined;
    if (isKey)
        await prove((0,oci_session/* apiKeySession */.az)(identity, region, environment));
    const place = await placeFor(inputs, context);
    if (inputs.cleanup)
        await state.save(sign_out.CREDENTIALS, place);
    await (0,credential_files/* writeCredentials */.wK)({ ...identity, profile: inputs.profile, region }, place);
    const variables = exportedVariables({ signedIn, place, region, fingerprint }, environment);
    const session = await (0,oci_session.openSession)({ ...environment, ...variables }, clock, mask);
    if (!isKey)
        await prove(session);
    for (const [name, value] of inputs.isDefault ? Object.entries(variables) : []) {
        await outputs.exportVariable(name, value);
    }
    log.info((0,signed_in/* describeSignedIn */.Jp)({ ...signedIn, expiresAt: session.expiresAt }, clock.now()));
    return { session, method, place };
};


/***/ }),

/***/ 32992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityDomain: () => (/* binding */ identityDomain)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87065);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90063);






/** A domain's reason for a refusal; its services, and proxies in front, use several formats. */
const reasonIn = (body) => {
    const said = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body);
    const reasons = ['error_description', 'message', 'error'].map((name) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(said, name)));
    const reason = reasons.find((one) => one !== '') ?? (said === undefined ? body.slice(0, 200) : '');
    return reason || 'no reason given';
};
const CLIENT_HINT = "The domain does not accept client-id and client-secret: they must be those of the trust's confidential application, which must be active and have the grant type that allows the exchange.";
const TRUST_HINT = "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user.";
const refused = (url, { status, body }) => {
    const isClient = status === 401 || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body), 'error') === 'invalid_client';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${reasonIn(body)}`,
        hint: isClient ? CLIENT_HINT : TRUST_HINT,
    });
};
const unreachable = (url, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no response from the identity domain ${url.host} (${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
});
const unavailable = (url, { status, body }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} is unavailable (${status}): ${reasonIn(body)}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
});
/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also
 * when another server responds there
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
        return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__/* .timedRequest */ .h6)(url, request, clock, (response) => tokenIn(url, response)).catch((cause) => {
            throw cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? cause : unreachable(url, cause);
        });
    },
});
const tokenIn = (url, response) => {
    if ((0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isPutOff */ .Zn)(response))
        throw unavailable(url, response);
    if ((0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirect */ .N6)(response) || (0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isPage */ .yp)(response))
        throw new _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedResponse */ .xA(response);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .o)(response))
        throw refused(url, response);
    const fields = _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(response.body);
    // The documented field is "token"; some copies of the documentation say "access_token".
    return fields.has('token') ? fields.text('token') : fields.text('access_token');
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

/***/ 19143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verifyIdentity)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);


/** The identity's own record, or its tenancy's if it has no readable one. */
const recordOf = ({ userId, tenancyId }) => userId !== undefined && /^ocid1\.user\./.test(userId)
    ? { operation: 'GetUser', path: `users/${encodeURIComponent(userId)}` }
    : { operation: 'GetTenancy', path: `tenancies/${encodeURIComponent(tenancyId)}` };
/**
 * Verifies the identity by one call. A 404 is fine: the signature was accepted, the identity just
 * may not read the record.
 *
 * @param method the sign-in method, for the error: "the API key"
 * @throws ActionError OCI_NOT_AUTHENTICATED, CLOCK_SKEWED, OCI_UNREACHABLE
 */
const verifyIdentity = async (session, clock, method = 'the API key') => {
    const { operation, path } = recordOf(session);
    const call = {
        service: 'identity',
        method: 'GET',
        path: `/20160918/${path}`,
        operation,
        doing: `sign in with ${method}`,
    };
    await (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, call, clock, _oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6).catch((error) => {
        const accepted = error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.service?.status === 404;
        if (!accepted)
            throw error;
    });
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

/***/ 56637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ describeSignedIn),
/* harmony export */   Q1: () => (/* binding */ requireTenancy),
/* harmony export */   sT: () => (/* binding */ signInWithToken),
/* harmony export */   tv: () => (/* binding */ tenancyOfToken)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99704);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77214);




const RENEWALS = {
    'session token': 'session-token',
    'instance principal': 'instance-principal',
    'resource principal': 'resource-principal',
    'workload identity': 'workload-identity',
};
const tenancyUnknown = () => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'TENANCY_UNKNOWN',
    message: 'the token that was issued does not name its tenancy',
    hint: 'Set the input "tenancy-id".',
});
/** Claims with the tenancy: for people, for instances, for other resources. */
const TENANCY_CLAIMS = ['tenant', 'opc-tenant', 'res_tenant'];
/**
 * The tenancy that a token names.
 * @throws ActionError TENANCY_UNKNOWN
 */
const tenancyOfToken = (token, otherwise) => {
    const claims = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .jwtClaims */ .v)(token);
    const named = TENANCY_CLAIMS.map((name) => (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .textClaim */ .O)(claims, name)).find(Boolean) ?? otherwise;
    if (named === undefined)
        throw tenancyUnknown();
    return named;
};
/**
 * Uses a token that was issued elsewhere as the identity.
 * @throws ActionError TENANCY_UNKNOWN
 */
const signInWithToken = (session, expiresAt) => ({
    ...session,
    tenancyId: tenancyOfToken(session.token, session.tenancyId),
    userId: (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .textClaim */ .O)((0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .jwtClaims */ .v)(session.token), 'sub'),
    renewal: { method: RENEWALS[session.method] },
    expiresAt,
});
/**
 * Guards against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
const requireTenancy = ({ tenancyId }, allowed) => {
    if (allowed.length === 0 || allowed.includes(tenancyId))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'TENANCY_NOT_ALLOWED',
        message: `signed in to tenancy ${tenancyId}, which allowed-tenancies does not name`,
        hint: `Sign in to one of ${allowed.join(', ')}, or add the tenancy to allowed-tenancies.`,
    });
};
/** For the log: `Signed in as ocid1.user…q3fa of tenancy … (GitHub OIDC, expires in 59 min 58 s)`. */
const describeSignedIn = (signedIn, now) => {
    const { userId, tenancyId, method, expiresAt } = signedIn;
    const who = userId === undefined ? 'Signed in' : `Signed in as ${(0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOcid */ .CJ)(userId)}`;
    const until = expiresAt === undefined ? '' : `, expires in ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(expiresAt - now)}`;
    return `${who} of tenancy ${(0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .shortOcid */ .CJ)(tenancyId)} (${method}${until})`;
};


/***/ }),

/***/ 91605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describeSubject),
/* harmony export */   w: () => (/* binding */ subjectForms)
/* harmony export */ });
/* harmony import */ var _jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99704);

const FORM = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)(?:@\d+)?(:.*)$/;
/** Undefined for subjects of a custom template, which can have any form. */
const subjectForms = (claims) => {
    const subject = (0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'sub') ?? '';
    const [, owner, repository, rest] = FORM.exec(subject) ?? [];
    const ownerId = (0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'repository_owner_id');
    const repositoryId = (0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'repository_id');
    if (!owner || !repository || rest === undefined || !ownerId || !repositoryId)
        return undefined;
    const plain = `repo:${owner}/${repository}${rest}`;
    const immutable = `repo:${owner}@${ownerId}/${repository}@${repositoryId}${rest}`;
    if (subject !== plain && subject !== immutable)
        return undefined;
    return { plain, immutable, used: subject === plain ? 'plain' : 'immutable' };
};
const audience = (claims) => {
    const { aud } = claims;
    return Array.isArray(aud) ? aud.join(' ') : ((0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'aud') ?? '');
};
/**
 * The claims of GitHub's token next to what a trust must match. None of it is secret.
 * @returns lines for the hint of a refusal.
 */
const describeSubject = (claims) => {
    const subject = (0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'sub') ?? '';
    const forms = subjectForms(claims);
    const other = forms?.used === 'plain' ? forms.immutable : forms?.plain;
    const workflow = (0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'job_workflow_ref');
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
        `  iss=${(0,_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .textClaim */ .O)(claims, 'iss') ?? ''}  (issuer)`,
    ];
};


/***/ })

};
