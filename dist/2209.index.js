export const id = 2209;
export const ids = [2209];
export const modules = {

/***/ 15362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clusters)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_api_server_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96395);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);



/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
const clusters = (session, clock) => ({
    get: (clusterId) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-engine',
        method: 'GET',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
        operation: 'GetCluster',
        doing: `read cluster ${clusterId}`,
        // Callers want to connect, so it must be active.
        policy: 'use clusters',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .anObject */ .jz)(clusterOf)),
    endpoint: (clusterId, kind) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-engine',
        method: 'POST',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}/kubeconfig/content`,
        body: { tokenVersion: '2.0.0', endpoint: kind },
        operation: 'CreateKubeconfig',
        repeatable: true,
        doing: `read how to connect to cluster ${clusterId}`,
        policy: 'use clusters',
    }, clock, ({ body }) => endpointOf(body)),
});
const clusterOf = (response) => {
    const endpoints = response.optional('endpoints');
    const known = {
        PUBLIC_ENDPOINT: endpoints?.optionalText('publicEndpoint'),
        PRIVATE_ENDPOINT: endpoints?.optionalText('privateEndpoint'),
        VCN_HOSTNAME: endpoints?.optionalText('vcnHostnameEndpoint'),
    };
    return {
        id: response.text('id'),
        name: response.text('name'),
        state: response.text('lifecycleState'),
        version: response.optionalText('kubernetesVersion') ?? '',
        endpoints: Object.fromEntries(Object.entries(known).filter(([, address]) => address)),
        openIdConnect: openIdConnectOf(response.optional('options')?.optional('openIdConnectTokenAuthenticationConfig')),
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
 * Server and CA from OKE's kubeconfig. Both are plain scalars there, so no YAML parser is loaded;
 * its user entry, which calls the OCI CLI, is ignored.
 */
const endpointOf = (kubeconfig) => {
    const scalar = (key) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1];
    const server = scalar('server');
    const certificateAuthority = scalar('certificate-authority-data');
    // The users come last: if they are missing, the text was truncated.
    const isWhole = /^\s*"?users"?:/m.test(kubeconfig);
    if (server !== undefined && certificateAuthority !== undefined && isWhole) {
        return { server: (0,_values_kubernetes_api_server_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEncrypted */ .ac)(server), certificateAuthority };
    }
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the kubeconfig in the response is not whole: it names no server, no certificate authority or no user');
};


/***/ }),

/***/ 28924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubJob: () => (/* binding */ githubJob)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _outsider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33188);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90063);






const REFUSALS = {
    fork: {
        code: 'OIDC_NOT_FOR_FORKS',
        message: 'GitHub gives no OIDC token to a pull request from a fork',
        hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
    },
    dependabot: {
        code: 'OIDC_NOT_FOR_DEPENDABOT',
        message: 'GitHub gives this run of Dependabot no OIDC token',
        hint: "Dependabot's runs have a read-only token: grant \"permissions: { id-token: write, contents: read }\" on the job itself and store client-secret among Dependabot's secrets too, or skip the job with if: github.actor != 'dependabot[bot]'",
    },
    permission: {
        code: 'OIDC_PERMISSION_MISSING',
        message: 'GitHub gives this job no OIDC token: the permission id-token is missing',
        hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. A reusable workflow has it only if its caller grants it too.',
    },
};
const noToken = (why, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
});
const tokenIn = (response) => {
    (0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOwnResponse */ .D6)(response);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .o)(response))
        throw noToken(`it returned ${response.status}`);
    return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(response.body).text('value');
};
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment, clock) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer) {
            throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l(REFUSALS[(await (0,_outsider_js__WEBPACK_IMPORTED_MODULE_3__/* .outsiderOf */ .bS)(environment)) ?? 'permission']);
        }
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_4__/* .timedRequest */ .h6)(url, { method: 'GET', headers }, clock, tokenIn).catch((error) => {
            throw error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? error : noToken((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error), error);
        });
    },
});


/***/ }),

/***/ 73447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ callApiServer),
/* harmony export */   s: () => (/* binding */ ApiServerFailure)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/** Why a request to the API server failed. */
class ApiServerFailure extends Error {
    kind;
    /** Milliseconds by which the server's clock runs ahead, if the response had a date. */
    skew;
    constructor(kind, message, skew) {
        super(message);
        this.kind = kind;
        this.skew = skew;
    }
}
const requestOf = ({ token, body, patch }) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const withType = (type) => ({ ...headers, 'content-type': `application/${type}` });
    if (patch !== undefined)
        return { method: 'PATCH', headers: withType('merge-patch+json'), body: patch };
    if (body !== undefined)
        return { method: 'POST', headers: withType('json'), body };
    return { method: 'GET', headers };
};
/**
 * Makes one call and returns what `read` takes from the response. A refusal is a response; no
 * response, a rate limit, a server failure and an unreadable response are retried.
 * @throws ApiServerFailure at most 15 s after the call; ActionError of the step's end
 */
const callApiServer = async ({ server, certificateAuthority, tlsServerName }, call, clock, read) => {
    const { putsOff } = call;
    const request = { ...requestOf(call), certificateAuthority, tlsServerName, putsOff };
    return (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timedRequest */ .h6)(new URL(call.path, server), request, clock, read).catch((error) => {
        const isReported = error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l || error instanceof ApiServerFailure;
        throw isReported ? error : failureOf(error);
    });
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const failureOf = (error) => {
    if (error instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym)
        return new ApiServerFailure('refused', error.message);
    const { name, code } = Object(error);
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new ApiServerFailure('unreachable', 'no response in time');
    }
    const reason = typeof code === 'string' ? code : '';
    const message = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    const text = message.includes(reason) ? message : `${reason}: ${message}`;
    return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text);
};


/***/ }),

/***/ 58950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ apiServer)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73447);



/** kube-apiserver over HTTPS, without kubectl, which takes longer to start than both requests. */
const apiServer = (endpoint, token, clock) => {
    const ask = (group, resource, spec, read) => {
        const apiVersion = `${group}/v1`;
        const kind = KINDS[resource] ?? '';
        const path = `/apis/${apiVersion}/${resource}`;
        const body = JSON.stringify({ apiVersion, kind, spec });
        return (0,_api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiServer */ .m)(endpoint, { path, token, body }, clock, (response) => read(statusOf(response, clock.now())));
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
        serves: (version) => {
            const path = version.includes('/') ? `/apis/${version}` : `/api/${version}`;
            return (0,_api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiServer */ .m)(endpoint, { path, token }, clock, servedBy);
        },
    };
};
/** @throws ApiServerFailure for a refusal */
const servedBy = ({ status, body }) => {
    if (status < 300)
        return 'yes';
    if (status === 404)
        return 'no';
    if (status === 503)
        return 'down';
    throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('refused', (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), 'message')) || `HTTP ${status}`);
};
const KINDS = {
    selfsubjectreviews: 'SelfSubjectReview',
    selfsubjectrulesreviews: 'SelfSubjectRulesReview',
    selfsubjectaccessreviews: 'SelfSubjectAccessReview',
};
/** Every authenticated user may ask about itself; that alone is not access. */
const SELF = ['authentication.k8s.io', 'authorization.k8s.io'];
const rightsOf = (review) => {
    const groups = review.optionalItems('resourceRules', (rule) => rule.texts('apiGroups')).flat();
    if (groups.some((group) => !SELF.includes(group)))
        return 'some';
    return review.flag('incomplete') ? 'unknown' : 'none';
};
/** @throws ApiServerFailure for a refusal; ShapeError for a response that is not a review */
const statusOf = ({ status, body, headers }, now) => {
    const { date } = headers;
    const skew = date === undefined ? undefined : Date.parse(date) - now;
    if (status < 300)
        return _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(body).fields('status');
    const message = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('unauthorized', message, skew);
    if (status === 403)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('forbidden', message);
    throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('refused', `HTTP ${status}: ${message}`);
};


/***/ }),

/***/ 74801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ execCredential),
/* harmony export */   t: () => (/* binding */ keepToken)
/* harmony export */ });
/** @param expiresAt milliseconds since the epoch after which a new token is requested */
const execCredential = (token, expiresAt) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
});
/**
 * Returns the token while it is good, and has a new one made then.
 * @param mask called once for each token, before it is used
 */
const keepToken = (make, { clock, mask }) => {
    let kept;
    return async () => {
        if (kept === undefined || Date.parse(kept.expirationTimestamp) <= clock.now()) {
            const { status } = await make();
            mask(status.token);
            kept = status;
        }
        return kept.token;
    };
};


/***/ }),

/***/ 41355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ githubTokenPlugin),
/* harmony export */   l: () => (/* binding */ tokenPlugin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_oci_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19384);


/**
 * The program that creates tokens for kubectl and helm: our own script next to the running one,
 * with the same Node, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is run again whenever one expires, however long a rollout or a load takes.
 */
const plugin = (args, env) => ({
    command: process.execPath,
    args: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'), ...args],
    env,
});
/** Presigned OKE tokens of the currently signed-in identity. */
const tokenPlugin = (clusterId, region, environment) => {
    const { file, profile } = (0,_oci_oci_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileLocation */ .Z6)(environment);
    const realm = environment['OCI_REGION_METADATA'];
    return plugin([clusterId, region], {
        OCI_CLI_CONFIG_FILE: file,
        OCI_CLI_PROFILE: profile,
        ...(realm ? { OCI_REGION_METADATA: realm } : {}),
    });
};
/**
 * GitHub's OIDC tokens. The variables to request them are in every step's environment, not in the
 * file.
 */
const githubTokenPlugin = (audience) => plugin(['--github-oidc', audience], {});


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubToken: () => (/* binding */ githubToken)
/* harmony export */ });
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99704);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74801);


/**
 * Milliseconds before its expiry at which a token is replaced, so that requests in flight still
 * arrive.
 */
const MARGIN = 30_000;
/** Milliseconds for which a token without a readable expiry is used. */
const SHORT = 60_000;
/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
const githubToken = async (job, audience, now) => {
    const token = await job.idToken(audience);
    const end = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtClaims */ .v)(token)['exp'];
    return (0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .execCredential */ .B)(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT);
};


/***/ }),

/***/ 30861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   okeToken: () => (/* binding */ okeToken)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74801);
/* harmony import */ var _oci_request_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72303);



/**
 * Milliseconds; the API server accepts it a little longer, but the OCI CLI also uses four minutes.
 */
const LIFETIME = 4 * 60_000;
/**
 * Creates the token as the OCI CLI does: a presigned URL, without a call. The host has no `.oci.`
 * part. Other clients use the realm's own domain for realms other than oc1 (unconfirmed).
 */
const okeToken = (session, region, clusterId, now) => {
    const host = `containerengine.${region}.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(session.realm, session.domain)}`;
    const url = new URL(`https://${host}/cluster_request/${clusterId}`);
    const { authorization = '', date = '' } = (0,_oci_request_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signRequest */ .z)({ method: 'GET', url }, session, now);
    url.search = new URLSearchParams({ authorization, date }).toString();
    // The token expires with the session, so that a new one is requested after the renewal.
    const end = Math.min(now + LIFETIME, session.expiresAt ?? Number.POSITIVE_INFINITY);
    return (0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .execCredential */ .B)(padded(Buffer.from(url.href).toString('base64url')), end);
};
/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');


/***/ }),

/***/ 97977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ endpointNames),
/* harmony export */   Ns: () => (/* binding */ chooseEndpoint),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The values of input "endpoint", in the order of preference. */
const endpointNames = {
    PUBLIC_ENDPOINT: 'public',
    PRIVATE_ENDPOINT: 'private',
    VCN_HOSTNAME: 'vcn-hostname',
};
const kinds = Object.keys(endpointNames);
/** The endpoints of a cluster, with their addresses. */
const endpointsOf = (cluster) => kinds
    .flatMap((kind) => {
    const address = cluster.endpoints[kind];
    return address === undefined ? [] : [`${endpointNames[kind]} (${address})`];
})
    .join(', ');
/**
 * The endpoint to use: the requested one, else the first that exists.
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
const notActive = (cluster) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
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
    const asked = wanted === undefined ? 'endpoint' : `${endpointNames[wanted]} endpoint`;
    const existing = endpointsOf(cluster);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CLUSTER_ENDPOINT_MISSING',
        message: `cluster ${cluster.name} has no ${asked}; it has ${existing === '' ? 'none at all yet' : existing}`,
        hint: existing === '' || wanted === undefined
            ? 'Wait until the cluster is ACTIVE; OKE names its endpoints then.'
            : `Set "endpoint" to one that exists, or ${HINTS[wanted]}.`,
    });
};


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ requireAudience)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94491);


/** GitHub's issuer for github.com; if OIDC is not enabled yet, no token names it. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const unknown = ({ name, openIdConnect }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_OIDC_AUDIENCE_UNKNOWN',
    message: `cluster ${name} takes tokens of OpenID Connect, but which audience they need is not known: its settings ${openIdConnect.hasFile ? 'are in a file' : 'have no clientId'}`,
    hint: 'Set "audience" to one that the settings of the cluster name for the issuer of GitHub: in a file, jwt[].issuer.audiences.',
});
/**
 * The audience for GitHub's token: the given one, else the cluster's.
 * @param cluster absent if its address was given instead, with the audience
 * @throws ActionError CLUSTER_OIDC_DISABLED, CLUSTER_OIDC_AUDIENCE_UNKNOWN
 */
const requireAudience = (given, cluster) => {
    const audience = given ?? cluster?.openIdConnect.audience;
    if (cluster?.openIdConnect.isEnabled === false) {
        throw (0,_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .oidcDisabled */ .K)(cluster, GITHUB, audience ?? cluster.id);
    }
    if (audience !== undefined)
        return audience;
    if (cluster === undefined)
        throw new Error('inputs were accepted without an audience');
    throw unknown(cluster);
};


/***/ }),

/***/ 94491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ oidcDisabled),
/* harmony export */   _: () => (/* binding */ oidcRefusal)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


const show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** The claims that a cluster's settings are compared with; none of them is secret. */
const shown = (claims) => ['iss', 'aud', 'sub'].map((name) => `${name}=${show(claims[name])}`).join(', ');
const SETTINGS = 'options.openIdConnectTokenAuthenticationConfig';
const refusal = (code, message, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code, message: `not authenticated: ${message}`, hint });
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
const audienceDiffers = (cluster, claims, wanted) => refusal('CLUSTER_OIDC_AUDIENCE', `GitHub's token is for the audience "${show(claims['aud'])}", but cluster ${cluster.name} wants "${wanted}"`, `Set "audience: ${wanted}", or leave it out.`);
const issuerDiffers = (cluster, claims, wanted) => refusal('CLUSTER_OIDC_ISSUER', `GitHub's token comes from ${show(claims['iss'])}, but cluster ${cluster.name} trusts ${wanted}`, 'Set issuerUrl in the OpenID Connect settings of the cluster to the issuer of the token.');
const claimDiffers = (cluster, claims, key, value) => refusal('CLUSTER_OIDC_CLAIM', `cluster ${cluster.name} wants tokens whose claim ${key} is "${value}"; this job's is "${show(claims[key])}"`, 'Run the job where the claim fits (branch, environment, repository), or change requiredClaims of the cluster.');
const unexplained = (target, claims, isKnown) => refusal('CLUSTER_OIDC_REFUSED', `the API server of ${target.name} refused GitHub's token: ${shown(claims)}`, isKnown
    ? 'Its settings fit the token. The API server has to reach the issuer for its keys: allow egress on TCP 443 from the subnet of the API endpoint.'
    : `Compare with the cluster's OpenID Connect settings (${SETTINGS}): it must be enabled, issuerUrl must be iss, clientId must be aud, requiredClaims must fit. With "cluster-id" and an OCI sign-in before this step, the difference is named.`);
/** Explains why a cluster refused GitHub's token, from its settings. */
const oidcRefusal = (target, cluster, claims) => {
    if (cluster === undefined)
        return unexplained(target, claims, false);
    const { isEnabled, audience, issuer, requiredClaims, hasFile } = cluster.openIdConnect;
    if (!isEnabled)
        return oidcDisabled(cluster, show(claims['iss']), show(claims['aud']));
    // A configuration file can name further issuers and audiences.
    if (hasFile)
        return unexplained(target, claims, false);
    const audiences = [claims['aud']].flat();
    if (audience !== undefined && !audiences.includes(audience)) {
        return audienceDiffers(cluster, claims, audience);
    }
    if (issuer !== undefined && claims['iss'] !== issuer) {
        return issuerDiffers(cluster, claims, issuer);
    }
    const wrong = requiredClaims.find(({ key, value }) => (0,_values_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(claims, key) !== value);
    if (wrong !== undefined)
        return claimDiffers(cluster, claims, wrong.key, wrong.value);
    return unexplained(target, claims, true);
};


/***/ }),

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _choose_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97977);

/** Reads the address of a cluster's API server from OCI. @throws ActionError CLUSTER_*, OCI_* */
const findTarget = async (clusterId, wanted, clusters) => {
    const cluster = await clusters.get(clusterId);
    const kind = (0,_choose_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEndpoint */ .Ns)(cluster, wanted);
    const endpoint = await clusters.endpoint(clusterId, kind);
    return { ...endpoint, name: cluster.name, clusterId, kind, cluster };
};


/***/ })

};
