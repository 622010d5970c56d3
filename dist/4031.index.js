export const id = 4031;
export const ids = [4031,2750];
export const modules = {

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensureCluster: () => (/* binding */ ensureCluster)
});

// EXTERNAL MODULE: ./dist.src/clients/container-engine/managed-clusters.js + 1 modules
var managed_clusters = __webpack_require__(2186);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/runner/plan-table.js
var plan_table = __webpack_require__(74557);
// EXTERNAL MODULE: ./dist.src/stages/cluster/ensure-cluster.js + 7 modules
var ensure_cluster = __webpack_require__(55878);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/metrics-choice.js
var metrics_choice = __webpack_require__(60141);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/version.js
var version = __webpack_require__(12372);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/actions/ensure-cluster/inputs.js





const own = defaults/* defaults */.N['ensure-cluster'];
const asBlock = (text) => (0,cidr/* parseCidr */.GN)(text).text;
const readKey = (read) => {
    if (read.has('cluster-id'))
        return { id: read.required('cluster-id', (0,ocid/* ocidOf */.xh)('cluster')) };
    if (!read.has('cluster-name') || !read.has('compartment-id')) {
        read.problem('neither "cluster-id" nor "cluster-name" and "compartment-id" are given', 'Give the OCID of the cluster, or its name and compartment.');
    }
    return {
        name: read.withDefault('cluster-name', input_text/* asText */.e1, ''),
        compartmentId: read.withDefault('compartment-id', (0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), ''),
    };
};
/** What a cluster cannot be made without. */
const requireForCreate = (read) => {
    const needed = ['cluster-name', 'compartment-id', 'vcn-id', 'endpoint-subnet-id'];
    if (read.has('cluster-id')) {
        read.problem('inputs "create" and "cluster-id" exclude each other', 'A cluster that has an OCID is there already: leave out "create", or give name and compartment.');
    }
    for (const name of needed.filter((one) => !read.has(one))) {
        read.problem(`input "${name}" is missing, which "create: true" needs`, `Give "${name}".`);
    }
};
/**
 * Every repository of GitHub gets tokens with any audience: without a claim, jobs of strangers would
 * be known to the API server too.
 */
const readOpenId = (read) => {
    const audience = read.optional('openid-audience', input_text/* asText */.e1);
    const issuer = read.orDefault('openid-issuer', input_text/* asEndpoint */.u8, own['openid-issuer']);
    const claims = read.pairs('openid-claims');
    if ((audience === undefined) !== (claims === undefined)) {
        read.problem('inputs "openid-audience" and "openid-claims" need each other', 'Say which repository may sign in, for example openid-claims: repository=acme/shop.');
    }
    return audience === undefined || claims === undefined ? undefined : { issuer, audience, claims };
};
/** That it is public is the default of new clusters, and no wish for those that are there. */
const readEndpoint = (read) => {
    const endpoint = read.optional('api-endpoint', (0,input_text/* asOneOf */.QU)('public', 'private'));
    return {
        endpointSubnetId: read.optional('endpoint-subnet-id', (0,ocid/* ocidOf */.xh)('subnet')),
        isEndpointPublic: endpoint === 'private' ? false : undefined,
        endpointGroupIds: read.has('endpoint-nsg-ids')
            ? read.list('endpoint-nsg-ids', (0,ocid/* ocidOf */.xh)('networksecuritygroup'))
            : undefined,
    };
};
const readCluster = (read) => {
    const creates = read.orDefault('create', input_text/* asFlag */.v0, own.create);
    if (creates)
        requireForCreate(read);
    return {
        key: readKey(read),
        creates,
        upgrades: read.orDefault('upgrade', input_text/* asFlag */.v0, own.upgrade),
        version: read.optional('kubernetes-version', version/* parseVersion */.ot),
        vcnId: read.optional('vcn-id', (0,ocid/* ocidOf */.xh)('vcn')),
        ...readEndpoint(read),
        loadBalancerSubnetId: read.optional('load-balancer-subnet-id', (0,ocid/* ocidOf */.xh)('subnet')),
        servicesCidr: read.optional('services-cidr', asBlock),
        podsCidr: read.optional('pods-cidr', asBlock),
        kmsKeyId: read.optional('kms-key-id', (0,ocid/* ocidOf */.xh)('key')),
        openId: readOpenId(read),
        tags: read.pairs('cluster-tags'),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/ensure-cluster.js










/** In the region that an OCID names; compartments are of no region. */
const placedAt = (session, { key, vcnId }) => {
    const ocid = 'id' in key ? key.id : vcnId;
    return ocid === undefined ? session : (0,oci_session/* sessionAt */.s2)(session, ocid);
};
const ensure_cluster_own = defaults/* defaults */.N['ensure-cluster'];
/** The cluster is named once, as soon as it is known: the wait for it may still fail. */
const idOutput = (outputs) => {
    let told;
    return async (id) => {
        if (told === id)
            return;
        told = id;
        await outputs.set('cluster-id', id);
    };
};
const ensureCluster = {
    main: async (context) => {
        const { readInputs, environment, clock, log, outputs, summary, signal } = context;
        const inputs = readInputs((read) => ({
            target: readCluster(read),
            timeout: read.orDefault('timeout', duration/* parseDuration */.E, ensure_cluster_own.timeout),
            metrics: read.orDefault('metrics-server', metrics_choice/* asMetricsServer */.l, ensure_cluster_own['metrics-server']),
            mode: read.withDefault('mode', (0,input_text/* asOneOf */.QU)('apply', 'plan'), 'apply'),
        }));
        const { target } = inputs;
        const stage = log.stage('ensure-cluster');
        const deadline = clock.now() + inputs.timeout;
        const session = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
        const place = placedAt(session, target);
        const client = (0,managed_clusters/* openManagedClusters */.d)(place, clock);
        const plan = await (0,ensure_cluster/* planEnsureCluster */.w)(target, client, (0,oci_network/* openNetwork */.X)(place, clock));
        const { changes, kept } = plan;
        await summary.append((0,plan_table/* renderPlan */.E)('Cluster', changes));
        await outputs.set('changes', (0,plan_table/* changesOutput */.b)(changes));
        changes.forEach((one) => stage.info(`  ${one.action} ${one.target}: ${one.description}`));
        kept.forEach((text) => stage.info(`  ${text}`));
        const seen = idOutput(outputs);
        if (inputs.mode === 'plan') {
            if (plan.cluster !== undefined)
                await seen(plan.cluster.id);
            return stage.done(`${changes.length} changes to make`);
        }
        const wait = { client, clock, progress: stage, deadline, signal, seen };
        const cluster = await (0,ensure_cluster/* applyEnsureCluster */.n)(plan, wait);
        await outputs.set('kubernetes-version', cluster.version);
        stage.done(`cluster "${cluster.name}" is ACTIVE, ${cluster.version}`);
        if (inputs.metrics === undefined)
            return;
        const { ensureMetrics } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3784), __webpack_require__.e(7794), __webpack_require__.e(578), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(1798), __webpack_require__.e(8793), __webpack_require__.e(2753), __webpack_require__.e(3331), __webpack_require__.e(4317), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 16373));
        await ensureMetrics(cluster, inputs.metrics, place, context);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6961), __webpack_require__.e(1798), __webpack_require__.e(8865)]).then(__webpack_require__.bind(__webpack_require__, 36961))).kubeconfig.post?.(context),
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

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAfterCreate)
/* harmony export */ });
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock, within = VISIBLE_WITHIN) => {
    const deadline = clock.now() + within;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
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

/***/ 60141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asMetricsServer)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** `true` is `install`; `false` is what is not asked for. @throws ActionError INPUT_INVALID */
const asMetricsServer = (text) => {
    const given = (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('install', 'check', 'true', 'false')(text);
    if (given === 'false')
        return undefined;
    return given === 'true' ? 'install' : given;
};


/***/ }),

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/;
/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
const readVersion = (text) => {
    const [, major, minor, patch] = FORM.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const numbers = { major: Number(major), minor: Number(minor) };
    return patch === undefined ? numbers : { ...numbers, patch: Number(patch) };
};
/** @throws ActionError INPUT_INVALID */
const parseVersion = (text) => {
    if (text === 'latest')
        return text;
    const version = readVersion(text);
    if (version !== undefined)
        return version;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no Kubernetes version`, 'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.');
};
/** E.g. `v1.36.1`, or `v1.36`. */
const versionText = ({ major, minor, patch }) => `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`;
/** Below 0 if `a` is older; what one of them leaves open counts as the same. */
const compareVersions = (a, b) => a.major - b.major ||
    a.minor - b.minor ||
    (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch);


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
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


/***/ })

};
