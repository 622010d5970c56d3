export const id = 1276;
export const ids = [1276,1691];
export const modules = {

/***/ 11276:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfig = void 0;
const kept_texts_ts_1 = __webpack_require__(61155);
const kubeconfig_path_ts_1 = __webpack_require__(51652);
const text_file_ts_1 = __webpack_require__(71984);
const kubeconfig_ts_1 = __webpack_require__(67664);
const choose_endpoint_ts_1 = __webpack_require__(73766);
const access_ts_1 = __webpack_require__(88665);
const inputs_ts_1 = __webpack_require__(93114);
const STATE = 'kubeconfig';
exports.kubeconfig = {
    main: async (context) => {
        const { environment, outputs, state, temporaryFolder, log } = context;
        const inputs = context.readInputs(inputs_ts_1.readKubeconfig);
        context.limitTime(inputs.timeout);
        const access = inputs.auth === 'oci' ? access_ts_1.accessWithOci : access_ts_1.accessWithGithub;
        const { target, subject, plugin } = await access(inputs, context);
        const { path, variable } = (0, kubeconfig_path_ts_1.kubeconfigPlace)(inputs.path, environment, temporaryFolder);
        const { namespace } = inputs;
        const { server, certificateAuthority } = target;
        const name = inputs.context ?? target.name;
        const entry = { name, server, certificateAuthority, plugin };
        await (0, kubeconfig_ts_1.addContext)(namespace === undefined ? entry : { ...entry, namespace }, (0, text_file_ts_1.textFile)(path), (0, kept_texts_ts_1.keptTexts)(temporaryFolder), (record) => state.save(STATE, record));
        await outputs.exportVariable('KUBECONFIG', variable);
        await outputs.set('kubeconfig', path);
        await outputs.set('context', name);
        await outputs.set('server', server);
        await outputs.set('user', subject.username);
        const kind = target.kind === undefined ? '' : ` (${choose_endpoint_ts_1.endpointNames[target.kind]} endpoint)`;
        log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
    },
    post: async ({ state, log, temporaryFolder }) => {
        const record = state.load(STATE, kubeconfig_ts_1.parseKubeconfigRecord);
        if (record === undefined)
            return;
        const file = (0, text_file_ts_1.textFile)(record.path);
        const removed = await (0, kubeconfig_ts_1.removeContext)(record, file, (0, kept_texts_ts_1.keptTexts)(temporaryFolder));
        log.info(removed
            ? `Removed context ${record.context}`
            : `${record.path} holds no context ${record.context} of this step any more`);
    },
};


/***/ }),

/***/ 88665:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.accessWithGithub = exports.accessWithOci = void 0;
const api_server_ts_1 = __webpack_require__(87549);
const cluster_ts_1 = __webpack_require__(59019);
const github_oidc_ts_1 = __webpack_require__(56929);
const github_token_ts_1 = __webpack_require__(6650);
const oci_session_ts_1 = __webpack_require__(81634);
const oke_token_ts_1 = __webpack_require__(71108);
const token_plugin_ts_1 = __webpack_require__(86866);
const oidc_audience_ts_1 = __webpack_require__(13465);
const oidc_diagnosis_ts_1 = __webpack_require__(39702);
const prove_access_ts_1 = __webpack_require__(84756);
const target_ts_1 = __webpack_require__(5290);
const jwt_claims_ts_1 = __webpack_require__(22683);
/** Where to look for rights if no namespace is given: where kubectl would go. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return (0, oci_session_ts_1.sessionAt)(await (0, oci_session_ts_1.openSession)(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** With the identity that is signed in to OCI. */
const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await open(clusterId, context);
    const target = await (0, target_ts_1.findTarget)(clusterId, inputs.endpoint, (0, cluster_ts_1.clusters)(session, clock));
    const { token } = (0, oke_token_ts_1.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await (0, prove_access_ts_1.proveAccess)(target, (0, api_server_ts_1.apiServer)(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: (0, token_plugin_ts_1.tokenPlugin)(clusterId, session.region, environment) };
};
exports.accessWithOci = accessWithOci;
const oidcTarget = async (inputs, context) => {
    const { server, certificateAuthority, cluster: clusterId } = inputs;
    if (server !== undefined && certificateAuthority !== undefined) {
        return {
            server,
            certificateAuthority,
            name: inputs.context ?? new URL(server).hostname,
            clusterId,
        };
    }
    const session = await open(clusterId ?? '', context);
    return (0, target_ts_1.findTarget)(clusterId ?? '', inputs.endpoint, (0, cluster_ts_1.clusters)(session, context.clock));
};
/** The cluster's settings for a diagnosis, where an OCI sign-in happens to be there. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return open(clusterId, context)
        .then((session) => (0, cluster_ts_1.clusters)(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/** With GitHub's OIDC token, which the cluster itself trusts; OCI is asked only where it must be. */
const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = (0, oidc_audience_ts_1.requireAudience)(inputs.audience, target.cluster);
    const { token } = (await (0, github_token_ts_1.githubToken)((0, github_oidc_ts_1.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await (0, prove_access_ts_1.proveAccess)(target, (0, api_server_ts_1.apiServer)(target, token, clock), namespaceOf(inputs), async () => (0, oidc_diagnosis_ts_1.oidcRefusal)(target, await clusterFor(target, context), (0, jwt_claims_ts_1.jwtClaims)(token)));
    return { target, subject, plugin: (0, token_plugin_ts_1.githubTokenPlugin)(audience) };
};
exports.accessWithGithub = accessWithGithub;


/***/ }),

/***/ 93114:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readKubeconfig = void 0;
const step_end_ts_1 = __webpack_require__(47246);
const api_server_address_ts_1 = __webpack_require__(54138);
const duration_ts_1 = __webpack_require__(66228);
const input_text_ts_1 = __webpack_require__(12736);
const kubernetes_name_ts_1 = __webpack_require__(57859);
const ocid_ts_1 = __webpack_require__(86237);
const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
const asEndpointKind = (text) => ENDPOINTS[(0, input_text_ts_1.asOneOf)('public', 'private', 'vcn-hostname')(text)];
const GIVEN = ['server', 'certificate-authority'];
const requirePlace = (read, isOidc) => {
    const given = GIVEN.filter((name) => read.has(name));
    if (!isOidc) {
        for (const name of [...given, ...(read.has('audience') ? ['audience'] : [])]) {
            read.problem(`input "${name}" is for "auth: github-oidc" only`, 'Give "cluster-id" alone; the rest is asked of OCI.');
        }
        return;
    }
    if (given.length === 1) {
        read.problem('inputs "server" and "certificate-authority" belong together', 'Give both, or neither and "cluster-id" with an OCI sign-in.');
    }
    if (given.length === 2 && !read.has('audience')) {
        read.problem('input "audience" is missing', "Give the client ID of the cluster's OpenID Connect settings; it can be read only with an OCI sign-in.");
    }
};
const readKubeconfig = (read) => {
    const auth = read.withDefault('auth', (0, input_text_ts_1.asOneOf)('oci', 'github-oidc'), 'oci');
    const isOidc = auth === 'github-oidc';
    requirePlace(read, isOidc);
    const cluster = (0, ocid_ts_1.ocidOf)('cluster');
    const needsCluster = !isOidc || !read.has('server');
    return {
        auth,
        timeout: read.withDefault('timeout', duration_ts_1.parseDuration, step_end_ts_1.STEP_TIMEOUT),
        cluster: needsCluster
            ? read.required('cluster-id', cluster)
            : read.optional('cluster-id', cluster),
        endpoint: read.optional('endpoint', asEndpointKind),
        server: read.optional('server', api_server_address_ts_1.asServer),
        certificateAuthority: read.optional('certificate-authority', api_server_address_ts_1.asCertificateAuthority),
        audience: read.optional('audience', input_text_ts_1.asText),
        context: read.optional('context', input_text_ts_1.asText),
        namespace: read.optional('namespace', kubernetes_name_ts_1.asKubernetesName),
        path: read.optional('path', input_text_ts_1.asText),
    };
};
exports.readKubeconfig = readKubeconfig;


/***/ }),

/***/ 59019:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endpointOf = exports.clusters = void 0;
const api_server_address_ts_1 = __webpack_require__(54138);
const fields_ts_1 = __webpack_require__(93773);
const oci_request_ts_1 = __webpack_require__(10775);
/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
const clusters = (session, clock) => ({
    get: (clusterId) => (0, oci_request_ts_1.callOci)(session, {
        service: 'container-engine',
        method: 'GET',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
        operation: 'GetCluster',
        doing: `read cluster ${clusterId}`,
        // Whoever asks for it here wants to use it.
        policy: 'use clusters',
    }, clock, (0, oci_request_ts_1.anObject)(clusterOf)),
    endpoint: (clusterId, kind) => (0, oci_request_ts_1.callOci)(session, {
        service: 'container-engine',
        method: 'POST',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}/kubeconfig/content`,
        body: { tokenVersion: '2.0.0', endpoint: kind },
        operation: 'CreateKubeconfig',
        repeatable: true,
        doing: `read how to connect to cluster ${clusterId}`,
        policy: 'use clusters',
    }, clock, ({ body }) => (0, exports.endpointOf)(body)),
});
exports.clusters = clusters;
const clusterOf = (answer) => {
    const endpoints = answer.optional('endpoints');
    const known = {
        PUBLIC_ENDPOINT: endpoints?.optionalText('publicEndpoint'),
        PRIVATE_ENDPOINT: endpoints?.optionalText('privateEndpoint'),
        VCN_HOSTNAME: endpoints?.optionalText('vcnHostnameEndpoint'),
    };
    return {
        id: answer.text('id'),
        name: answer.text('name'),
        state: answer.text('lifecycleState'),
        endpoints: Object.fromEntries(Object.entries(known).filter(([, address]) => address)),
        openIdConnect: openIdConnectOf(answer.optional('options')?.optional('openIdConnectTokenAuthenticationConfig')),
    };
};
const openIdConnectOf = (settings) => {
    if (settings === undefined)
        return { isEnabled: false, requiredClaims: [], hasFile: false };
    const issuer = settings.optionalText('issuerUrl');
    const audience = settings.optionalText('clientId');
    return {
        isEnabled: settings.optionalFlag('isOpenIdConnectAuthEnabled'),
        ...(issuer === undefined ? {} : { issuer }),
        ...(audience === undefined ? {} : { audience }),
        requiredClaims: settings.optionalItems('requiredClaims', (claim) => ({
            key: claim.text('key'),
            value: claim.optionalText('value') ?? '',
        })),
        hasFile: settings.optionalText('configurationFile') !== undefined,
    };
};
/**
 * Server and CA from the kubeconfig that OKE makes. Both are single plain scalars there, so no YAML
 * parser is loaded for them; its user entry, which calls the OCI CLI, is not used.
 */
const endpointOf = (kubeconfig) => {
    const scalar = (key) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1];
    const server = scalar('server');
    const certificateAuthority = scalar('certificate-authority-data');
    // Users come last: without them the text was cut off.
    const isWhole = /^\s*"?users"?:/m.test(kubeconfig);
    if (server !== undefined && certificateAuthority !== undefined && isWhole) {
        return { server: (0, api_server_address_ts_1.requireEncrypted)(server), certificateAuthority };
    }
    throw new fields_ts_1.ShapeError('the kubeconfig in the answer is not whole: it names no server, no certificate authority or no user');
};
exports.endpointOf = endpointOf;


/***/ }),

/***/ 61155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepNothing = exports.keptTexts = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(90146);
/** One private file for each text: they can hold somebody's credentials. */
const keptTexts = (folder) => ({
    newId: () => `kept-${(0, node_crypto_1.randomUUID)()}`,
    keep: (id, text) => (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(folder, id), text, { temporary: (0, node_path_1.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0, private_file_ts_1.readIfThere)((0, node_path_1.join)(folder, id));
        await (0, promises_1.rm)((0, node_path_1.join)(folder, id), { force: true });
        await (0, promises_1.rm)((0, node_path_1.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
exports.keptTexts = keptTexts;
/** For changes that stay: no post step would remove a copy. */
exports.keepNothing = {
    newId: () => (0, node_crypto_1.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 71984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textFile = void 0;
const promises_1 = __webpack_require__(51455);
const private_file_ts_1 = __webpack_require__(90146);
const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => (0, promises_1.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0, private_file_ts_1.readIfThere)(path),
        mode: async () => {
            const found = await (0, promises_1.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0, private_file_ts_1.writePrivate)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0, private_file_ts_1.removeIfThere)(`${await target()}.${id}`),
        remove: () => (0, private_file_ts_1.removeIfThere)(path),
    };
};
exports.textFile = textFile;


/***/ }),

/***/ 56929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubJob = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const outsider_ts_1 = __webpack_require__(29267);
const timed_request_ts_1 = __webpack_require__(2214);
const REFUSALS = {
    fork: {
        code: 'OIDC_NOT_FOR_FORKS',
        message: 'GitHub gives no OIDC token to a pull request from a fork',
        hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
    },
    dependabot: {
        code: 'OIDC_NOT_FOR_DEPENDABOT',
        message: 'GitHub gives this run of Dependabot no OIDC token',
        hint: "Dependabot's runs have a read-only token: grant \"permissions: { id-token: write, contents: read }\" on the job itself and store oidc-client among Dependabot's secrets too, or skip the job with if: github.actor != 'dependabot[bot]'",
    },
    permission: {
        code: 'OIDC_PERMISSION_MISSING',
        message: 'GitHub gives this job no OIDC token: the permission id-token is missing',
        hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. A reusable workflow has it only if its caller grants it too.',
    },
};
const noToken = (why, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
});
const tokenIn = (answer) => {
    (0, foreign_answer_ts_1.requireOwnAnswer)(answer);
    if (!(0, http_exchange_ts_1.isSuccess)(answer))
        throw noToken(`it answered ${answer.status}`);
    return fields_ts_1.Fields.parse(answer.body).text('value');
};
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment, clock) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer) {
            throw new action_error_ts_1.ActionError(REFUSALS[(await (0, outsider_ts_1.outsiderOf)(environment)) ?? 'permission']);
        }
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        return (0, timed_request_ts_1.timedRequest)(url, { method: 'GET', headers }, clock, tokenIn).catch((error) => {
            throw error instanceof action_error_ts_1.ActionError ? error : noToken((0, action_error_ts_1.messageOf)(error), error);
        });
    },
});
exports.githubJob = githubJob;


/***/ }),

/***/ 72650:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.postToApiServer = exports.ApiServerFailure = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const timed_request_ts_1 = __webpack_require__(2214);
/** Why a question was not answered. */
class ApiServerFailure extends Error {
    kind;
    /** Milliseconds by which the server's clock is ahead of ours, where it said its time. */
    skew;
    constructor(kind, message, skew) {
        super(message);
        this.kind = kind;
        this.skew = skew;
    }
}
exports.ApiServerFailure = ApiServerFailure;
/**
 * One POST, and what `read` takes out of its answer. A refusal is an answer; no answer, rate limits,
 * failures of the server and answers that cannot be read are tried again.
 * @throws ApiServerFailure at most 15 s after the call; ActionError of the step's end
 */
const postToApiServer = async ({ server, certificateAuthority }, { path, token, body }, clock, read) => {
    const request = {
        method: 'POST',
        headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            accept: 'application/json',
        },
        body,
        certificateAuthority,
    };
    return (0, timed_request_ts_1.timedRequest)(new URL(path, server), request, clock, read).catch((error) => {
        const isTold = error instanceof action_error_ts_1.ActionError || error instanceof ApiServerFailure;
        throw isTold ? error : failureOf(error);
    });
};
exports.postToApiServer = postToApiServer;
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const failureOf = (error) => {
    if (error instanceof fields_ts_1.ShapeError)
        return new ApiServerFailure('refused', error.message);
    const { name, code } = Object(error);
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new ApiServerFailure('unreachable', 'no answer in time');
    }
    const reason = typeof code === 'string' ? code : '';
    const message = (0, action_error_ts_1.messageOf)(error);
    const text = message.includes(reason) ? message : `${reason}: ${message}`;
    return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text);
};


/***/ }),

/***/ 87549:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.apiServer = void 0;
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
const api_server_http_ts_1 = __webpack_require__(72650);
/** kube-apiserver over HTTPS, without kubectl: it takes longer to start than both questions. */
const apiServer = (endpoint, token, clock) => {
    const ask = (group, resource, spec, read) => {
        const apiVersion = `${group}/v1`;
        const kind = KINDS[resource] ?? '';
        const path = `/apis/${apiVersion}/${resource}`;
        const body = JSON.stringify({ apiVersion, kind, spec });
        return (0, api_server_http_ts_1.postToApiServer)(endpoint, { path, token, body }, clock, (answer) => read(statusOf(answer, clock.now())));
    };
    return {
        whoAmI: () => ask('authentication.k8s.io', 'selfsubjectreviews', {}, (status) => {
            const user = status.fields('userInfo');
            return { username: user.text('username'), groups: user.texts('groups') };
        }),
        rightsIn: async (namespace) => {
            const group = 'authorization.k8s.io';
            const rights = await ask(group, 'selfsubjectrulesreviews', { namespace }, rightsOf);
            if (rights !== 'unknown')
                return rights;
            const resourceAttributes = { namespace, verb: 'list', resource: 'pods' };
            const spec = { resourceAttributes };
            return ask(group, 'selfsubjectaccessreviews', spec, (access) => access.flag('allowed') ? 'some' : 'unknown');
        },
    };
};
exports.apiServer = apiServer;
const KINDS = {
    selfsubjectreviews: 'SelfSubjectReview',
    selfsubjectrulesreviews: 'SelfSubjectRulesReview',
    selfsubjectaccessreviews: 'SelfSubjectAccessReview',
};
/** Everyone who is let in may ask about itself; that alone is no access. */
const SELF = ['authentication.k8s.io', 'authorization.k8s.io'];
const rightsOf = (review) => {
    const groups = review.optionalItems('resourceRules', (rule) => rule.texts('apiGroups')).flat();
    if (groups.some((group) => !SELF.includes(group)))
        return 'some';
    return review.flag('incomplete') ? 'unknown' : 'none';
};
/** @throws ApiServerFailure for a refusal; ShapeError for an answer that is no review */
const statusOf = ({ status, body, headers }, now) => {
    const { date } = headers;
    const skew = date === undefined ? undefined : Date.parse(date) - now;
    if (status < 300)
        return fields_ts_1.Fields.parse(body).fields('status');
    const message = (0, json_ts_1.text)((0, json_ts_1.at)((0, json_ts_1.parseJson)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new api_server_http_ts_1.ApiServerFailure('unauthorized', message, skew);
    if (status === 403)
        throw new api_server_http_ts_1.ApiServerFailure('forbidden', message);
    throw new api_server_http_ts_1.ApiServerFailure('refused', `HTTP ${status}: ${message}`);
};


/***/ }),

/***/ 50036:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.execCredential = void 0;
/** @param expiresAt milliseconds since the epoch after which a new token is asked for */
const execCredential = (token, expiresAt) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
});
exports.execCredential = execCredential;


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubToken = void 0;
const jwt_claims_ts_1 = __webpack_require__(22683);
const exec_credential_ts_1 = __webpack_require__(50036);
/** Milliseconds before its end at which a token is replaced; a request on its way must still arrive. */
const MARGIN = 30_000;
/** Milliseconds that a token without a readable end is used. */
const SHORT = 60_000;
/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
const githubToken = async (job, audience, now) => {
    const token = await job.idToken(audience);
    const end = (0, jwt_claims_ts_1.jwtClaims)(token)['exp'];
    return (0, exec_credential_ts_1.execCredential)(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT);
};
exports.githubToken = githubToken;


/***/ }),

/***/ 51652:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfigPlace = void 0;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const written_path_ts_1 = __webpack_require__(24823);
/**
 * The file that is asked for, else the first of KUBECONFIG, which is the one that kubectl would
 * change, else a new one of this job. Further files of KUBECONFIG stay in the list, behind ours.
 */
const kubeconfigPlace = (asked, environment, temporaryFolder) => {
    const named = (environment['KUBECONFIG'] ?? '').split(node_path_1.delimiter).filter((path) => path !== '');
    const path = asked === undefined
        ? (0, node_path_1.resolve)(named[0] ?? (0, node_path_1.join)(temporaryFolder, `kubeconfig-${(0, node_crypto_1.randomUUID)()}`))
        : (0, written_path_ts_1.writtenPath)(asked, environment);
    const others = named.filter((other) => (0, node_path_1.resolve)(other) !== path);
    return { path, variable: [path, ...others].join(node_path_1.delimiter) };
};
exports.kubeconfigPlace = kubeconfigPlace;


/***/ }),

/***/ 71108:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.okeToken = void 0;
const region_ts_1 = __webpack_require__(14574);
const exec_credential_ts_1 = __webpack_require__(50036);
const request_signer_ts_1 = __webpack_require__(10950);
/** Milliseconds; the API server accepts it a little longer, but the OCI CLI says four minutes too. */
const lifetime = 4 * 60_000;
/**
 * The token as the OCI CLI makes it: a presigned URL, no call. The host has no `.oci.` part. That
 * realms other than oc1 use their own domain here is the reading of other clients (unconfirmed).
 */
const okeToken = (session, region, clusterId, now) => {
    const host = `containerengine.${region}.${(0, region_ts_1.realmDomain)(session.realm, session.domain)}`;
    const url = new URL(`https://${host}/cluster_request/${clusterId}`);
    const { authorization = '', date = '' } = (0, request_signer_ts_1.signRequest)({ method: 'GET', url }, session, now);
    url.search = new URLSearchParams({ authorization, date }).toString();
    // A new token is asked for when the session ends, so that it is renewed.
    const end = Math.min(now + lifetime, session.expiresAt ?? Number.POSITIVE_INFINITY);
    return (0, exec_credential_ts_1.execCredential)(padded(Buffer.from(url.href).toString('base64url')), end);
};
exports.okeToken = okeToken;
/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');


/***/ }),

/***/ 86866:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubTokenPlugin = exports.tokenPlugin = void 0;
const node_path_1 = __webpack_require__(76760);
const oci_profile_ts_1 = __webpack_require__(43699);
/**
 * The program that makes tokens for kubectl and helm: our own script beside the running one, by the
 * Node that runs us, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is asked for a new one whenever one ends, however long a rollout or a load takes.
 */
const plugin = (args, env) => ({
    command: process.execPath,
    args: [(0, node_path_1.resolve)((0, node_path_1.dirname)(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'), ...args],
    env,
});
/** Presigned OKE tokens of the identity that is signed in to now. */
const tokenPlugin = (clusterId, region, environment) => {
    const { file, profile } = (0, oci_profile_ts_1.profileLocation)(environment);
    const realm = environment['OCI_REGION_METADATA'];
    return plugin([clusterId, region], {
        OCI_CLI_CONFIG_FILE: file,
        OCI_CLI_PROFILE: profile,
        ...(realm ? { OCI_REGION_METADATA: realm } : {}),
    });
};
exports.tokenPlugin = tokenPlugin;
/** GitHub's OIDC tokens. What asks for them is in the environment of every step, not in the file. */
const githubTokenPlugin = (audience) => plugin(['--github-oidc', audience], {});
exports.githubTokenPlugin = githubTokenPlugin;


/***/ }),

/***/ 18170:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.undoChange = exports.changeFile = exports.parseFileChange = void 0;
const node_crypto_1 = __webpack_require__(77598);
const json_ts_1 = __webpack_require__(93258);
const state_record_ts_1 = __webpack_require__(28865);
/** A change that main noted; undefined for what it cannot have noted. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0, json_ts_1.record)(value);
    if (!(0, state_record_ts_1.isPlainPath)(path) || !(0, state_record_ts_1.isKeptId)(id) || !(0, state_record_ts_1.isHash)(after))
        return undefined;
    if (before !== undefined && !(0, state_record_ts_1.isHash)(before))
        return undefined;
    if (mode !== undefined && !(0, state_record_ts_1.isMode)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
exports.parseFileChange = parseFileChange;
const hashOf = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('hex');
/** Changes a file. The record is saved before all else, so that post can undo it wherever this stops. */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is somebody's own, or of an earlier step that takes it back itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
exports.changeFile = changeFile;
/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing of ours was there, or not any more
 */
const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
};
exports.undoChange = undoChange;


/***/ }),

/***/ 67664:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removeContext = exports.addContext = exports.parseKubeconfigRecord = void 0;
const json_ts_1 = __webpack_require__(93258);
const kubeconfig_text_ts_1 = __webpack_require__(38978);
const kubeconfig_ts_1 = __webpack_require__(88288);
const state_record_ts_1 = __webpack_require__(28865);
const file_change_ts_1 = __webpack_require__(18170);
/** A record that main noted; undefined for what it cannot have noted. */
const parseKubeconfigRecord = (value) => {
    const change = (0, file_change_ts_1.parseFileChange)(value);
    const { context, server } = (0, json_ts_1.record)(value);
    if (change === undefined || !(0, state_record_ts_1.isLine)(context) || !(0, state_record_ts_1.isLine)(server))
        return undefined;
    return { ...change, context, server };
};
exports.parseKubeconfigRecord = parseKubeconfigRecord;
/** Whether the entry of that name is ours still: somebody may have put another cluster in its place. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && (0, json_ts_1.at)(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
const addContext = (entry, file, kept, save) => (0, file_change_ts_1.changeFile)(file, kept, async (text) => (0, kubeconfig_text_ts_1.renderKubeconfig)((0, kubeconfig_ts_1.withContext)(await (0, kubeconfig_text_ts_1.parseKubeconfig)(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
exports.addContext = addContext;
/** Takes our entries back, and the file if nothing else is in it; false if they are gone already. */
const removeContext = (record, file, kept) => (0, file_change_ts_1.undoChange)(record, file, kept, async (text, before) => {
    const config = await (0, kubeconfig_text_ts_1.parseKubeconfig)(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await (0, kubeconfig_text_ts_1.parseKubeconfig)(record.path, before);
    const rest = (0, kubeconfig_ts_1.withoutContext)(config, record.context, former);
    const isOurs = before === undefined && (0, kubeconfig_ts_1.isEmptyKubeconfig)(rest);
    return isOurs ? undefined : (0, kubeconfig_text_ts_1.renderKubeconfig)(rest, text);
});
exports.removeContext = removeContext;


/***/ }),

/***/ 75411:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noRights = exports.bindingFor = exports.accessRefusal = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const choose_endpoint_ts_1 = __webpack_require__(73766);
/** Milliseconds; OKE is said to take tokens that are up to five minutes off (unconfirmed). */
const MOST_SKEW = 4 * 60_000;
const whereToRun = ({ kind, cluster }) => {
    if (kind === undefined)
        return 'Check "server", and that the runner may connect there.';
    if (kind === 'PUBLIC_ENDPOINT') {
        return 'Let the runner in on TCP 6443: a rule of the security list or NSG of the API endpoint (input "api-clients" of ensure-network). Behind a proxy, set HTTPS_PROXY.';
    }
    const hasPublic = cluster?.endpoints.PUBLIC_ENDPOINT !== undefined;
    const name = kind === 'VCN_HOSTNAME' ? 'The VCN host name resolves' : 'A private endpoint answers';
    return `${name} only inside the VCN and networks connected to it: run the job on a self-hosted runner there, and allow it on TCP 6443${hasPublic ? '; or set "endpoint: public", which this cluster has too' : ''}.`;
};
const unreachable = (target, refused) => {
    const others = target.cluster === undefined ? '' : `; it has ${(0, choose_endpoint_ts_1.endpointsOf)(target.cluster)}`;
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_UNREACHABLE',
        message: `not reachable: the API server of ${target.name} at ${target.server} gives no answer (${refused.message})${others}`,
        hint: whereToRun(target),
    });
};
const certificate = (target, refused) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what answers at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
});
const unauthorized = (target, refused) => {
    const skew = refused.skew ?? 0;
    const isOff = Math.abs(skew) > MOST_SKEW;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`;
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
        hint: isOff
            ? clock
            : "The identity needs a policy in the cluster's compartment:\n  Allow group '<group>' to use clusters in compartment <compartment>\nA policy or group membership that is new takes up to a minute.",
    });
};
/** A binding that each cluster has at first lets every identity that is known ask about itself. */
const forbidden = (target, refused) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: the API server of ${target.name} knows the token, but does not let it ask about itself (403 ${refused.message})`,
    hint: 'An administrator of the cluster puts the ClusterRoleBinding system:basic-user back:\n  kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
});
/** What the client's failure means for the user; anything else is given back as it is. */
const accessRefusal = (target, refused) => {
    if (refused.kind === 'unreachable')
        return unreachable(target, refused);
    if (refused.kind === 'certificate')
        return certificate(target, refused);
    if (refused.kind === 'unauthorized')
        return unauthorized(target, refused);
    if (refused.kind === 'forbidden')
        return forbidden(target, refused);
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_REFUSED',
        message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
        hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
    });
};
exports.accessRefusal = accessRefusal;
/** Text as one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** The command that gives a user rights in one namespace. */
const bindingFor = (username, namespace) => `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`;
exports.bindingFor = bindingFor;
const noRights = (target, username, namespace) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} knows us as ${username}, but gives us no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${(0, exports.bindingFor)(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
});
exports.noRights = noRights;


/***/ }),

/***/ 73766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chooseEndpoint = exports.endpointsOf = exports.endpointNames = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** As the input "endpoint" spells them, in the order of preference. */
exports.endpointNames = {
    PUBLIC_ENDPOINT: 'public',
    PRIVATE_ENDPOINT: 'private',
    VCN_HOSTNAME: 'vcn-hostname',
};
const kinds = Object.keys(exports.endpointNames);
/** The names of the endpoints that a cluster has, with their addresses. */
const endpointsOf = (cluster) => kinds
    .flatMap((kind) => {
    const address = cluster.endpoints[kind];
    return address === undefined ? [] : [`${exports.endpointNames[kind]} (${address})`];
})
    .join(', ');
exports.endpointsOf = endpointsOf;
/**
 * The endpoint to use: the one that is asked for, else the first that exists.
 * @throws ActionError CLUSTER_ENDPOINT_MISSING, CLUSTER_NOT_ACTIVE
 */
const chooseEndpoint = (cluster, wanted) => {
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state))
        throw notActive(cluster);
    const existing = kinds.filter((kind) => cluster.endpoints[kind] !== undefined);
    const chosen = wanted ?? existing[0];
    if (chosen !== undefined && existing.includes(chosen))
        return chosen;
    throw missing(cluster, wanted);
};
exports.chooseEndpoint = chooseEndpoint;
const notActive = (cluster) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_NOT_ACTIVE',
    message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
});
const HINTS = {
    PUBLIC_ENDPOINT: 'give the cluster a public IP address for its API endpoint',
    PRIVATE_ENDPOINT: 'leave "endpoint" out to use the first that exists',
    VCN_HOSTNAME: 'give the VCN and the subnet of the API endpoint DNS labels, which only a new cluster takes over',
};
const missing = (cluster, wanted) => {
    const asked = wanted === undefined ? 'endpoint' : `${exports.endpointNames[wanted]} endpoint`;
    const existing = (0, exports.endpointsOf)(cluster);
    return new action_error_ts_1.ActionError({
        code: 'CLUSTER_ENDPOINT_MISSING',
        message: `cluster ${cluster.name} has no ${asked}; it has ${existing === '' ? 'none at all yet' : existing}`,
        hint: existing === '' || wanted === undefined
            ? 'Wait until the cluster is ACTIVE; OKE names its endpoints then.'
            : `Set "endpoint" to one that exists, or ${HINTS[wanted]}.`,
    });
};


/***/ }),

/***/ 13465:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireAudience = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const oidc_diagnosis_ts_1 = __webpack_require__(39702);
/** GitHub's issuer for github.com; where OIDC is not enabled yet, no token says it. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const unknown = ({ name, openIdConnect }) => new action_error_ts_1.ActionError({
    code: 'CLUSTER_OIDC_AUDIENCE_UNKNOWN',
    message: `cluster ${name} takes tokens of OpenID Connect, but which audience they need is not known: its settings ${openIdConnect.hasFile ? 'are in a file' : 'have no clientId'}`,
    hint: 'Set "audience" to one that the settings of the cluster name for the issuer of GitHub: in a file, jwt[].issuer.audiences.',
});
/**
 * The audience that GitHub's token needs: the one that is given, else the cluster's.
 * @param cluster absent where its address was given in place of it, with the audience
 * @throws ActionError CLUSTER_OIDC_DISABLED, CLUSTER_OIDC_AUDIENCE_UNKNOWN
 */
const requireAudience = (given, cluster) => {
    const audience = given ?? cluster?.openIdConnect.audience;
    if (cluster?.openIdConnect.isEnabled === false) {
        throw (0, oidc_diagnosis_ts_1.oidcDisabled)(cluster, GITHUB, audience ?? cluster.id);
    }
    if (audience !== undefined)
        return audience;
    if (cluster === undefined)
        throw new Error('inputs were accepted without an audience');
    throw unknown(cluster);
};
exports.requireAudience = requireAudience;


/***/ }),

/***/ 39702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oidcRefusal = exports.oidcDisabled = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const own_ts_1 = __webpack_require__(64870);
const show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** The claims that a cluster's settings are compared with; none of them is secret. */
const shown = (claims) => ['iss', 'aud', 'sub'].map((name) => `${name}=${show(claims[name])}`).join(', ');
const SETTINGS = 'options.openIdConnectTokenAuthenticationConfig';
const refusal = (code, message, hint) => new action_error_ts_1.ActionError({ code, message: `not authenticated: ${message}`, hint });
/** @param issuer what to trust; @param audience what tokens will have */
const enableCommand = (clusterId, issuer, audience) => {
    const config = {
        openIdConnectTokenAuthenticationConfig: {
            isOpenIdConnectAuthEnabled: true,
            issuerUrl: issuer,
            clientId: audience,
            usernameClaim: 'sub',
            usernamePrefix: 'actions-oidc:',
        },
    };
    return `oci ce cluster update --cluster-id ${clusterId} --options '${JSON.stringify(config)}'`;
};
const oidcDisabled = (cluster, issuer, audience) => refusal('CLUSTER_OIDC_DISABLED', `cluster ${cluster.name} does not trust an OpenID Connect issuer, so it takes no tokens of GitHub`, `On an enhanced cluster, run\n  ${enableCommand(cluster.id, issuer, audience)}`);
exports.oidcDisabled = oidcDisabled;
const audienceDiffers = (cluster, claims, wanted) => refusal('CLUSTER_OIDC_AUDIENCE', `GitHub's token is for the audience "${show(claims['aud'])}", but cluster ${cluster.name} wants "${wanted}"`, `Set "audience: ${wanted}", or leave it out.`);
const issuerDiffers = (cluster, claims, wanted) => refusal('CLUSTER_OIDC_ISSUER', `GitHub's token comes from ${show(claims['iss'])}, but cluster ${cluster.name} trusts ${wanted}`, 'Set issuerUrl in the OpenID Connect settings of the cluster to the issuer of the token.');
const claimDiffers = (cluster, claims, key, value) => refusal('CLUSTER_OIDC_CLAIM', `cluster ${cluster.name} wants tokens whose claim ${key} is "${value}"; this job's is "${show(claims[key])}"`, 'Run the job where the claim fits (branch, environment, repository), or change requiredClaims of the cluster.');
const unexplained = (target, claims, isKnown) => refusal('CLUSTER_OIDC_REFUSED', `the API server of ${target.name} refused GitHub's token: ${shown(claims)}`, isKnown
    ? 'Its settings fit the token. The API server has to reach the issuer for its keys: allow egress on TCP 443 from the subnet of the API endpoint.'
    : `Compare with the cluster's OpenID Connect settings (${SETTINGS}): it must be enabled, issuerUrl must be iss, clientId must be aud, requiredClaims must fit. With "cluster-id" and an OCI sign-in before this step, the difference is named.`);
/** Why a cluster refused GitHub's token, as exactly as its settings tell. */
const oidcRefusal = (target, cluster, claims) => {
    if (cluster === undefined)
        return unexplained(target, claims, false);
    const { isEnabled, audience, issuer, requiredClaims, hasFile } = cluster.openIdConnect;
    if (!isEnabled)
        return (0, exports.oidcDisabled)(cluster, show(claims['iss']), show(claims['aud']));
    // A file of settings can name other issuers and audiences beside these.
    if (hasFile)
        return unexplained(target, claims, false);
    const audiences = [claims['aud']].flat();
    if (audience !== undefined && !audiences.includes(audience)) {
        return audienceDiffers(cluster, claims, audience);
    }
    if (issuer !== undefined && claims['iss'] !== issuer) {
        return issuerDiffers(cluster, claims, issuer);
    }
    const wrong = requiredClaims.find(({ key, value }) => (0, own_ts_1.own)(claims, key) !== value);
    if (wrong !== undefined)
        return claimDiffers(cluster, claims, wrong.key, wrong.value);
    return unexplained(target, claims, true);
};
exports.oidcRefusal = oidcRefusal;


/***/ }),

/***/ 84756:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proveAccess = void 0;
const access_refusals_ts_1 = __webpack_require__(75411);
const isRefused = (error) => error instanceof Error && 'kind' in error && 'skew' in error;
/**
 * Asks the API server who we are and what we may do, so that an endpoint that does not answer, a
 * token that is not known and missing rights show here, each as what it is, and not in a later step.
 *
 * @param namespace where rights are looked for; without it only who we are is asked
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED, CLUSTER_FORBIDDEN
 */
const proveAccess = async (target, api, namespace, diagnose) => {
    try {
        const [subject, rights] = await Promise.all([
            api.whoAmI(),
            namespace === undefined ? 'some' : api.rightsIn(namespace),
        ]);
        if (rights === 'none' && namespace !== undefined)
            throw (0, access_refusals_ts_1.noRights)(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? (0, access_refusals_ts_1.accessRefusal)(target, error);
    }
};
exports.proveAccess = proveAccess;


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findTarget = void 0;
const choose_endpoint_ts_1 = __webpack_require__(73766);
/** Asks OCI where a cluster's API server is. @throws ActionError CLUSTER_*, OCI_* */
const findTarget = async (clusterId, wanted, clusters) => {
    const cluster = await clusters.get(clusterId);
    const kind = (0, choose_endpoint_ts_1.chooseEndpoint)(cluster, wanted);
    const endpoint = await clusters.endpoint(clusterId, kind);
    return { ...endpoint, name: cluster.name, clusterId, kind, cluster };
};
exports.findTarget = findTarget;


/***/ }),

/***/ 54138:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireEncrypted = exports.asCertificateAuthority = exports.asServer = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const input_text_ts_1 = __webpack_require__(12736);
const parse_url_ts_1 = __webpack_require__(59716);
const registry_host_ts_1 = __webpack_require__(74844);
const invalid = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/**
 * The address of an API server as a kubeconfig has it. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
const asServer = (text) => {
    const address = text.includes('://') ? text : `https://${text}`;
    const url = (0, parse_url_ts_1.parseUrl)(address);
    const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === '';
    if (url !== undefined && isPlain && url.hash === '')
        return url.href.replace(/\/+$/, '');
    throw invalid(`"${(0, input_text_ts_1.withoutCredentials)(text)}" is not the address of an API server`, 'Write https://203.0.113.1:6443.');
};
exports.asServer = asServer;
const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/;
/**
 * A certificate authority as a kubeconfig has it: PEM in base64. Takes the PEM itself too.
 * @throws ActionError INPUT_INVALID
 */
const asCertificateAuthority = (text) => {
    const pem = PEM.test(text) ? text : Buffer.from(text, 'base64').toString('utf8');
    if (PEM.test(pem))
        return Buffer.from(`${pem.trim()}\n`).toString('base64');
    throw invalid('it is neither a PEM certificate nor one in base64', 'Copy certificate-authority-data of a kubeconfig of the cluster; it is not secret.');
};
exports.asCertificateAuthority = asCertificateAuthority;
/**
 * Where a bearer token may be sent: over https, or on this machine.
 * @throws ActionError API_SERVER_NOT_ENCRYPTED
 */
const requireEncrypted = (server) => {
    const url = (0, parse_url_ts_1.parseUrl)(server);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0, registry_host_ts_1.isLoopback)(url.host))) {
        return server;
    }
    throw new action_error_ts_1.ActionError({
        code: 'API_SERVER_NOT_ENCRYPTED',
        message: `the address of the API server is ${server}, and no token is sent there: it is not https`,
        hint: 'Check what OCI says of the cluster, and OCI_CLI_ENDPOINT if it is set.',
    });
};
exports.requireEncrypted = requireEncrypted;


/***/ }),

/***/ 38978:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderKubeconfig = exports.parseKubeconfig = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const LISTS = ['clusters', 'users', 'contexts'];
const isJson = (text) => text.trimStart().startsWith('{');
/**
 * The YAML parser is loaded only for a file that somebody else wrote.
 * @throws ActionError KUBECONFIG_INVALID
 */
const parseKubeconfig = async (path, text) => {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = await read(text).catch(() => undefined);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return { ...parsed };
    // The parser's message would quote the text, which can hold a key.
    throw new action_error_ts_1.ActionError({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
    });
};
exports.parseKubeconfig = parseKubeconfig;
/** With the certificates of many clusters. */
const KILOBYTES = 1024;
const read = async (text) => {
    if (isJson(text))
        return JSON.parse(text);
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 48711));
    if (excessOf(text, KILOBYTES) !== undefined)
        return undefined;
    const document = parseDocument(text, parseOptions);
    return document.errors.length > 0 ? undefined : valueOf(document);
};
/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
const renderKubeconfig = async (config, former) => {
    if (former === undefined || former.trim() === '' || isJson(former)) {
        return `${JSON.stringify(config, null, 2)}\n`;
    }
    const { parseDocument, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(former);
    for (const key of LISTS) {
        const present = document.get(key, true);
        const wanted = config[key] ?? [];
        if (!isSeq(present)) {
            document.set(key, document.createNode(wanted));
            continue;
        }
        const known = present.items.map((node) => [JSON.stringify(json(node)), node]);
        present.items = wanted.map((entry) => {
            const same = known.find(([text]) => text === JSON.stringify(entry));
            return same?.[1] ?? document.createNode(entry);
        });
        if (present.flow === true && present.items.length > 0)
            present.flow = false;
    }
    for (const key of ['apiVersion', 'kind', 'current-context']) {
        if (document.get(key) !== config[key])
            document.set(key, config[key]);
    }
    const indentSeq = !/^(clusters|users|contexts):[ \t]*\n- /m.test(former);
    return document.toString({ lineWidth: 0, indentSeq });
};
exports.renderKubeconfig = renderKubeconfig;
const json = (node) => typeof node === 'object' && node !== null && 'toJSON' in node
    ? node.toJSON()
    : node;


/***/ }),

/***/ 88288:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmptyKubeconfig = exports.withoutContext = exports.withContext = void 0;
const userEntry = ({ name, plugin }) => ({
    name,
    user: {
        exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin.command,
            args: plugin.args,
            env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
            interactiveMode: 'Never',
            provideClusterInfo: false,
        },
    },
});
const replaced = (entries, entry) => [
    ...(entries ?? []).filter(({ name }) => name !== entry.name),
    entry,
];
/** The kubeconfig with our cluster, user and context, which becomes the current one. */
const withContext = (config, entry) => {
    const { name, server, certificateAuthority, namespace } = entry;
    const cluster = { server, 'certificate-authority-data': certificateAuthority };
    const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) };
    return {
        apiVersion: 'v1',
        kind: 'Config',
        ...config,
        clusters: replaced(config.clusters, { name, cluster }),
        users: replaced(config.users, userEntry(entry)),
        contexts: replaced(config.contexts, { name, context }),
        'current-context': name,
    };
};
exports.withContext = withContext;
/** Without the entry of that name; what it replaced comes back in its place. */
const restored = (entries, name, before) => [
    ...(entries ?? []).filter((entry) => entry.name !== name),
    ...(before ?? []).filter((entry) => entry.name === name),
];
/**
 * The kubeconfig without our entries. Entries of the same name that ours replaced, and the former
 * current context, come back from the text `before`.
 */
const withoutContext = (config, name, before) => {
    const contexts = restored(config.contexts, name, before.contexts);
    const { 'current-context': current = '', ...rest } = config;
    const former = before['current-context'] ?? '';
    const isThere = contexts.some((context) => context.name === former);
    return {
        ...rest,
        clusters: restored(config.clusters, name, before.clusters),
        users: restored(config.users, name, before.users),
        contexts,
        'current-context': current === name ? (isThere ? former : '') : current,
    };
};
exports.withoutContext = withoutContext;
/** Whether nothing stands in it any more, so that a file of ours can go. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);
exports.isEmptyKubeconfig = isEmptyKubeconfig;


/***/ })

};
