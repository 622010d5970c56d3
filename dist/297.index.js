export const id = 297;
export const ids = [297];
export const modules = {

/***/ 86297:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.auth = exports.signIn = exports.readSignIn = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const credential_files_ts_1 = __webpack_require__(37273);
const github_oidc_ts_1 = __webpack_require__(82123);
const identity_domain_ts_1 = __webpack_require__(89205);
const identity_proof_ts_1 = __webpack_require__(79119);
const oci_session_ts_1 = __webpack_require__(75284);
const session_keys_ts_1 = __webpack_require__(6525);
const state_ts_1 = __webpack_require__(6003);
const api_key_sign_in_ts_1 = __webpack_require__(7934);
const github_oidc_sign_in_ts_1 = __webpack_require__(14667);
const signed_in_ts_1 = __webpack_require__(49610);
const api_key_ts_1 = __webpack_require__(31004);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(42371);
const region_ts_1 = __webpack_require__(26948);
/** Used by an existing exchange action too, so that one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com';
const FOLDER = 'auth-folder';
const METHODS_HINT = 'Give identity-domain-url and oidc-client to sign in with GitHub OIDC, or tenancy-id, user-id and private-key for an API key.';
const readKey = (read) => {
    const passphrase = read.secret('passphrase');
    read.secret('private-key');
    return read.optional('private-key', (text) => (0, api_key_ts_1.parseApiKey)(text, passphrase));
};
/** The inputs that say how to sign in; the root action has the same. */
const readSignIn = (read) => {
    const isOidc = read.has('identity-domain-url');
    if (isOidc && read.has('private-key')) {
        read.problem('inputs "identity-domain-url" and "private-key" exclude each other', METHODS_HINT);
    }
    if (!isOidc && !read.has('private-key'))
        read.problem('no way to sign in is given', METHODS_HINT);
    const isKey = !isOidc && read.has('private-key');
    const ocid = isKey ? read.required.bind(read) : read.optional.bind(read);
    read.secret('oidc-client');
    return {
        domainUrl: read.optional('identity-domain-url', input_text_ts_1.asEndpoint),
        client: isOidc ? read.required('oidc-client', identity_domain_ts_1.parseOidcClient) : undefined,
        audience: read.withDefault('oidc-audience', input_text_ts_1.asText, DEFAULT_AUDIENCE),
        tenancyId: ocid('tenancy-id', (0, ocid_ts_1.ocidOf)('tenancy')),
        userId: ocid('user-id', (0, ocid_ts_1.ocidOf)('user')),
        key: readKey(read),
        passphrase: read.secret('passphrase'),
        fingerprint: read.optional('fingerprint', input_text_ts_1.asText),
        allowedTenancies: read.list('allowed-tenancies', (0, ocid_ts_1.ocidOf)('tenancy')),
        profile: read.withDefault('profile', input_text_ts_1.asText, 'DEFAULT'),
    };
};
exports.readSignIn = readSignIn;
const signedInBy = (inputs, context) => {
    const { domainUrl, client, key, tenancyId = '', userId = '' } = inputs;
    if (domainUrl !== undefined && client !== undefined) {
        context.log.mask(client.secret);
        return (0, github_oidc_sign_in_ts_1.signInWithGithub)({
            ...inputs,
            job: (0, github_oidc_ts_1.githubJob)(context.environment),
            domain: (0, identity_domain_ts_1.identityDomain)(domainUrl, client),
            createKeys: session_keys_ts_1.createSessionKeys,
            mask: (secret) => context.log.mask(secret),
        });
    }
    if (key === undefined)
        throw new Error('inputs were accepted without a way to sign in');
    return Promise.resolve((0, api_key_sign_in_ts_1.signInWithApiKey)({ ...inputs, tenancyId, userId, key }));
};
/** Signs in, and leaves the identity for later steps as an OCI config that post removes. */
const signIn = async (inputs, region, context) => {
    const { outputs, state, log, clock } = context;
    const signedIn = await signedInBy(inputs, context);
    (0, signed_in_ts_1.requireTenancy)(signedIn, inputs.allowedTenancies);
    const folder = (0, node_path_1.join)(context.temporaryFolder, `oci-${(0, node_crypto_1.randomUUID)()}`);
    await state.save(FOLDER, folder);
    const file = await (0, credential_files_ts_1.writeCredentials)({ ...signedIn, profile: inputs.profile, region }, folder);
    const variables = {
        OCI_CLI_CONFIG_FILE: file,
        OCI_CONFIG_FILE: file,
        OCI_CLI_PROFILE: inputs.profile,
        OCI_CONFIG_PROFILE: inputs.profile,
        ...(signedIn.token === undefined ? {} : { OCI_CLI_AUTH: 'security_token' }),
    };
    const session = await (0, oci_session_ts_1.openSession)({ ...context.environment, ...variables });
    if (signedIn.token === undefined)
        await (0, identity_proof_ts_1.proveIdentity)(session, clock);
    for (const [name, value] of Object.entries(variables))
        await outputs.exportVariable(name, value);
    log.info((0, signed_in_ts_1.describeSignedIn)(signedIn, clock.now()));
    return session;
};
exports.signIn = signIn;
exports.auth = {
    main: async (context) => {
        const { signInInputs, region } = context.readInputs((read) => ({
            signInInputs: (0, exports.readSignIn)(read),
            region: read.required('region', region_ts_1.parseRegion),
        }));
        const session = await (0, exports.signIn)(signInInputs, region, context);
        const { outputs } = context;
        await outputs.set('tenancy-id', session.tenancyId);
        await outputs.set('user-id', session.userId ?? '');
        await outputs.set('region', session.region);
        await outputs.set('profile', signInInputs.profile);
        if (session.expiresAt !== undefined) {
            await outputs.set('expires-at', new Date(session.expiresAt).toISOString());
        }
    },
    post: async ({ state, log }) => {
        const folder = state.load(FOLDER, state_ts_1.isText);
        if (folder === undefined)
            return log.info('Nothing to remove: the main step did not sign in');
        await (0, credential_files_ts_1.removeCredentials)(folder);
        log.info('Removed the OCI credentials of this step');
    },
};


/***/ }),

/***/ 37273:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeCredentials = exports.writeCredentials = exports.renderOciConfig = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(46206);
/** The text of an OCI config file with one profile. */
const renderOciConfig = (content, folder) => {
    const lines = [
        ['tenancy', content.tenancyId],
        ['user', content.userId],
        ['fingerprint', content.fingerprint],
        ['region', content.region],
        ['key_file', (0, node_path_1.join)(folder, 'key.pem')],
        ['pass_phrase', content.passphrase],
        ['security_token_file', content.token === undefined ? undefined : (0, node_path_1.join)(folder, 'token')],
    ];
    const set = lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
    return `[${content.profile}]\n${set.join('\n')}\n`;
};
exports.renderOciConfig = renderOciConfig;
/**
 * Writes config, key and token, readable by the owner only.
 * @returns the path of the config file.
 */
const writeCredentials = async (content, folder) => {
    const config = (0, node_path_1.join)(folder, 'config');
    await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, 'key.pem'), content.privateKey);
    if (content.token !== undefined)
        await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, 'token'), content.token);
    await (0, private_file_ts_1.writePrivate)(config, (0, exports.renderOciConfig)(content, folder));
    return config;
};
exports.writeCredentials = writeCredentials;
const removeCredentials = (folder) => (0, promises_1.rm)(folder, { recursive: true, force: true });
exports.removeCredentials = removeCredentials;


/***/ }),

/***/ 82123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubJob = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const timed_fetch_ts_1 = __webpack_require__(92098);
const notAllowed = () => new action_error_ts_1.ActionError({
    code: 'OIDC_PERMISSION_MISSING',
    message: 'GitHub gives this job no OIDC token',
    hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. Pull requests from forks never get one.',
});
const noToken = (why, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
});
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer)
            throw notAllowed();
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        const response = await (0, timed_fetch_ts_1.timedFetch)(url, { headers }).catch((error) => {
            throw noToken((0, action_error_ts_1.messageOf)(error), error);
        });
        if (!response.ok)
            throw noToken(`it answered ${response.status}`);
        const answer = (await response.json());
        if (typeof answer.value !== 'string')
            throw noToken('its answer holds none');
        return answer.value;
    },
});
exports.githubJob = githubJob;


/***/ }),

/***/ 89205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.identityDomain = exports.parseOidcClient = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const timed_fetch_ts_1 = __webpack_require__(92098);
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
const field = (body, ...names) => {
    if (typeof body !== 'object' || body === null)
        return undefined;
    const values = names.map((name) => Reflect.get(body, name));
    return values.find((value) => typeof value === 'string' && value !== '');
};
const refused = (url, status, body) => {
    const why = field(body, 'error_description', 'message', 'error') ?? 'no reason given';
    return new action_error_ts_1.ActionError({
        code: 'OIDC_EXCHANGE_REFUSED',
        message: `the identity domain ${url.host} refused GitHub's token (${status}): ${why}`,
        hint: [
            'Check the identity propagation trust of the domain: its issuer, its client, and the rule that',
            "maps this job's subject to a service user. oidc-client must be id:secret of the trust's application.",
        ].join(' '),
    });
};
const readBody = async (response) => {
    const text = await response.text();
    try {
        return JSON.parse(text);
    }
    catch {
        return { message: text.slice(0, 200) };
    }
};
/** The token endpoint of an identity domain. @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNREACHABLE */
const identityDomain = (domainUrl, client) => ({
    exchange: async (jwt, publicKey) => {
        const url = new URL(`${domainUrl}/oauth2/v1/token`);
        const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
        const body = new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            requested_token_type: 'urn:oci:token-type:oci-upst',
            subject_token: jwt,
            subject_token_type: 'jwt',
            public_key: publicKey,
        });
        const headers = { authorization: `Basic ${basic}`, accept: 'application/json' };
        const response = await (0, timed_fetch_ts_1.timedFetch)(url, { method: 'POST', headers, body }).catch((cause) => {
            throw new action_error_ts_1.ActionError({
                code: 'OIDC_DOMAIN_UNREACHABLE',
                message: `no answer from the identity domain ${url.host} (${(0, action_error_ts_1.messageOf)(cause)})`,
                hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console: https://idcs-….identity.oraclecloud.com.',
                cause,
            });
        });
        const answer = await readBody(response);
        // The documented field is "token"; some copies of the documentation say "access_token".
        const token = field(answer, 'token', 'access_token');
        if (!response.ok || token === undefined)
            throw refused(url, response.status, answer);
        return token;
    },
});
exports.identityDomain = identityDomain;


/***/ }),

/***/ 79119:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proveIdentity = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(75053);
/**
 * Makes one call that only the identity itself matters for. A 404 is fine: the signature was accepted,
 * the user may just not read its own record.
 * @throws ActionError OCI_NOT_AUTHENTICATED, OCI_UNREACHABLE
 */
const proveIdentity = async (session, clock) => {
    const call = {
        service: 'identity',
        method: 'GET',
        path: `/20160918/users/${encodeURIComponent(session.userId ?? '')}`,
        operation: 'GetUser',
        doing: 'sign in with the API key',
    };
    await (0, oci_request_ts_1.callOci)(session, call, clock).catch((error) => {
        const accepted = error instanceof action_error_ts_1.ActionError && error.service?.status === 404;
        if (!accepted)
            throw error;
    });
};
exports.proveIdentity = proveIdentity;


/***/ }),

/***/ 46206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
/** The text of a file, or undefined if there is none. */
const readIfThere = async (path) => {
    try {
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
};
exports.readIfThere = readIfThere;
/**
 * Writes a file that only its owner can read. It is put in place by a rename: a process that reads
 * it at the same time sees the old or the new text, never half of one.
 */
const writePrivate = async (path, text) => {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`;
    try {
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true });
        throw error;
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 6525:
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
    const { key, fingerprint, tenancyId, userId, passphrase } = signIn;
    if (fingerprint !== undefined && fingerprint.toLowerCase() !== key.fingerprint) {
        throw new action_error_ts_1.ActionError({
            code: 'FINGERPRINT_MISMATCH',
            message: `fingerprint ${fingerprint} does not belong to the private key, whose fingerprint is ${key.fingerprint}`,
            hint: 'Leave the input "fingerprint" out, or store the private key that belongs to it.',
        });
    }
    return { method: 'API key', tenancyId, userId, passphrase, ...key };
};
exports.signInWithApiKey = signInWithApiKey;


/***/ }),

/***/ 14667:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signInWithGithub = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const jwt_claims_ts_1 = __webpack_require__(26473);
/** What the trust's rules look at; none of it is secret. */
const subjectOf = (jwt) => {
    const claims = (0, jwt_claims_ts_1.jwtClaims)(jwt);
    return ['sub', 'aud', 'job_workflow_ref']
        .flatMap((name) => {
        const value = (0, jwt_claims_ts_1.textClaim)(claims, name);
        return value === undefined ? [] : [`${name}=${value}`];
    })
        .join(' ');
};
const withSubject = (error, jwt) => error instanceof action_error_ts_1.ActionError && error.code === 'OIDC_EXCHANGE_REFUSED'
    ? new action_error_ts_1.ActionError({
        code: error.code,
        message: error.message,
        hint: `${error.hint}\nGitHub's token says: ${subjectOf(jwt)}`,
        cause: error.cause,
    })
    : error;
const tenancyUnknown = () => new action_error_ts_1.ActionError({
    code: 'TENANCY_UNKNOWN',
    message: 'the token that the identity domain issued does not name its tenancy',
    hint: 'Set the input "tenancy-id".',
});
/**
 * Exchanges the job's GitHub token for an OCI session bound to a fresh key.
 * @throws ActionError OIDC_*, TENANCY_UNKNOWN
 */
const signInWithGithub = async (signIn) => {
    // Making a key takes as long as fetching the token.
    const [jwt, keys] = await Promise.all([signIn.job.idToken(signIn.audience), signIn.createKeys()]);
    signIn.mask(jwt);
    const token = await signIn.domain.exchange(jwt, keys.publicKey).catch((error) => {
        throw withSubject(error, jwt);
    });
    signIn.mask(token);
    const claims = (0, jwt_claims_ts_1.jwtClaims)(token);
    const tenancyId = (0, jwt_claims_ts_1.textClaim)(claims, 'tenant') ?? signIn.tenancyId;
    if (tenancyId === undefined)
        throw tenancyUnknown();
    const expires = claims['exp'];
    return {
        method: 'GitHub OIDC',
        tenancyId,
        userId: (0, jwt_claims_ts_1.textClaim)(claims, 'sub'),
        privateKey: keys.privateKey,
        token,
        expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
    };
};
exports.signInWithGithub = signInWithGithub;


/***/ }),

/***/ 49610:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeSignedIn = exports.requireTenancy = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const ocid_ts_1 = __webpack_require__(42371);
/**
 * A guard against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
const requireTenancy = (signedIn, allowed) => {
    if (allowed.length === 0 || allowed.includes(signedIn.tenancyId))
        return;
    throw new action_error_ts_1.ActionError({
        code: 'TENANCY_NOT_ALLOWED',
        message: `signed in to tenancy ${signedIn.tenancyId}, which allowed-tenancies does not name`,
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

/***/ 31004:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseApiKey = exports.fingerprintOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (message, hint, cause) => new action_error_ts_1.ActionError({ code: 'PRIVATE_KEY_INVALID', message, hint, cause });
/** Secrets often lose their line ends on the way; both forms of a lost one are undone. */
const withLineEnds = (text) => {
    const unescaped = text.includes('\n') ? text : text.replaceAll('\\n', '\n');
    const [, begin, body, end] = /(-----BEGIN [^-]+-----)([\s\S]*?)(-----END [^-]+-----)/.exec(unescaped.trim()) ?? [];
    if (begin === undefined || body === undefined || end === undefined)
        return unescaped;
    const isOneLine = !body.trim().includes('\n') && !body.includes(':');
    const lines = isOneLine ? (body.replace(/\s+/g, '').match(/.{1,64}/g) ?? []) : [body.trim()];
    return `${begin}\n${lines.join('\n')}\n${end}\n`;
};
const load = (pem, passphrase) => {
    try {
        return (0, node_crypto_1.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
    }
    catch (cause) {
        const isEncrypted = /ENCRYPTED/.test(pem);
        throw isEncrypted
            ? invalid('the private key is encrypted, and the passphrase is missing or wrong', 'Set the input "passphrase".', cause)
            : invalid('the private key cannot be read as PEM', 'Paste the whole key file into the secret, from "-----BEGIN" to the last "-----", with its line ends.', cause);
    }
};
const fingerprintOf = (key) => {
    const der = (0, node_crypto_1.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return ((0, node_crypto_1.createHash)('md5').update(der).digest('hex').match(/../g) ?? []).join(':');
};
exports.fingerprintOf = fingerprintOf;
/**
 * Reads an API signing key.
 * @throws ActionError PRIVATE_KEY_INVALID: not PEM, wrong passphrase, not RSA.
 */
const parseApiKey = (text, passphrase) => {
    const privateKey = withLineEnds(text);
    const key = load(privateKey, passphrase);
    if (key.asymmetricKeyType !== 'rsa') {
        throw invalid('the private key is not an RSA key', 'OCI signs API requests with RSA keys: generate one in the console.');
    }
    return { privateKey, fingerprint: (0, exports.fingerprintOf)(key) };
};
exports.parseApiKey = parseApiKey;


/***/ })

};
