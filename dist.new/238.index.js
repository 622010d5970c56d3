export const id = 238;
export const ids = [238];
export const modules = {

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeconfig: () => (/* binding */ kubeconfig_kubeconfig)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-path.js



/**
 * The file that is asked for, else the first of KUBECONFIG, which is the one that kubectl would
 * change, else a new one of this job. Further files of KUBECONFIG stay in the list, behind ours.
 */
const kubeconfigPlace = (asked, environment, temporaryFolder) => {
    const named = (environment['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((path) => path !== '');
    const path = asked === undefined
        ? (0,external_node_path_.resolve)(named[0] ?? (0,external_node_path_.join)(temporaryFolder, `kubeconfig-${(0,external_node_crypto_.randomUUID)()}`))
        : (0,expand_home/* expandHome */.k)(asked, environment);
    const others = named.filter((other) => (0,external_node_path_.resolve)(other) !== path);
    return { path, variable: [path, ...others].join(external_node_path_.delimiter) };
};

// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig.js + 2 modules
var kubeconfig = __webpack_require__(92172);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/api-server.js + 1 modules
var api_server = __webpack_require__(32409);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/cluster.js
var cluster = __webpack_require__(15362);
// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/github-token.js
var github_token = __webpack_require__(24625);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/oke-token.js
var oke_token = __webpack_require__(30861);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/exec-plugin.js
var exec_plugin = __webpack_require__(41355);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/oidc-diagnosis.js


const show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** The claims that a cluster's settings are compared with; none of them is secret. */
const shown = (claims) => ['iss', 'aud', 'sub'].map((name) => `${name}=${show(claims[name])}`).join(', ');
const SETTINGS = 'options.openIdConnectTokenAuthenticationConfig';
const refusal = (code, message, hint) => new action_error/* ActionError */.l({ code, message: `not authenticated: ${message}`, hint });
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
/** Why a cluster refused GitHub's token, as exactly as its settings tell. */
const oidcRefusal = (target, cluster, claims) => {
    if (cluster === undefined)
        return unexplained(target, claims, false);
    const { isEnabled, audience, issuer, requiredClaims, hasFile } = cluster.openIdConnect;
    if (!isEnabled)
        return oidcDisabled(cluster, show(claims['iss']), show(claims['aud']));
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
    const wrong = requiredClaims.find(({ key, value }) => (0,own/* own */.Z)(claims, key) !== value);
    if (wrong !== undefined)
        return claimDiffers(cluster, claims, wrong.key, wrong.value);
    return unexplained(target, claims, true);
};

;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/oidc-audience.js


/** GitHub's issuer for github.com; where OIDC is not enabled yet, no token says it. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const unknown = ({ name, openIdConnect }) => new action_error/* ActionError */.l({
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
        throw oidcDisabled(cluster, GITHUB, audience ?? cluster.id);
    }
    if (audience !== undefined)
        return audience;
    if (cluster === undefined)
        throw new Error('inputs were accepted without an audience');
    throw unknown(cluster);
};

// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/prove-access.js + 1 modules
var prove_access = __webpack_require__(51950);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/target.js
var kubeconfig_target = __webpack_require__(17043);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/access.js












/** Where to look for rights if no namespace is given: where kubectl would go. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const access_open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return (0,oci_session/* sessionAt */.s2)(await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** With the identity that is signed in to OCI. */
const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await access_open(clusterId, context);
    const target = await (0,kubeconfig_target/* findTarget */.F)(clusterId, inputs.endpoint, (0,cluster/* clusters */.q)(session, clock));
    const { token } = (0,oke_token.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: (0,exec_plugin/* tokenPlugin */.l)(clusterId, session.region, environment) };
};
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
    const session = await access_open(clusterId ?? '', context);
    return (0,kubeconfig_target/* findTarget */.F)(clusterId ?? '', inputs.endpoint, (0,cluster/* clusters */.q)(session, context.clock));
};
/** The cluster's settings for a diagnosis, where an OCI sign-in happens to be there. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return access_open(clusterId, context)
        .then((session) => (0,cluster/* clusters */.q)(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/** With GitHub's OIDC token, which the cluster itself trusts; OCI is asked only where it must be. */
const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = requireAudience(inputs.audience, target.cluster);
    const { token } = (await (0,github_token.githubToken)((0,github_oidc.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs), async () => oidcRefusal(target, await clusterFor(target, context), (0,jwt_claims/* jwtClaims */.v)(token)));
    return { target, subject, plugin: (0,exec_plugin/* githubTokenPlugin */.E)(audience) };
};

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/api-server-address.js
var api_server_address = __webpack_require__(96395);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/inputs.js






const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
const asEndpointKind = (text) => ENDPOINTS[(0,input_text/* asOneOf */.QU)('public', 'private', 'vcn-hostname')(text)];
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
    const auth = read.withDefault('auth', (0,input_text/* asOneOf */.QU)('oci', 'github-oidc'), 'oci');
    const isOidc = auth === 'github-oidc';
    requirePlace(read, isOidc);
    const cluster = (0,ocid/* ocidOf */.xh)('cluster');
    const needsCluster = !isOidc || !read.has('server');
    return {
        auth,
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        cluster: needsCluster
            ? read.required('cluster-id', cluster)
            : read.optional('cluster-id', cluster),
        endpoint: read.optional('endpoint', asEndpointKind),
        server: read.optional('server', api_server_address/* asServer */.wC),
        certificateAuthority: read.optional('certificate-authority', api_server_address/* asCertificateAuthority */.xi),
        audience: read.optional('audience', input_text/* asText */.e1),
        context: read.optional('kube-context', input_text/* asText */.e1),
        namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl),
        path: read.optional('kubeconfig', input_text/* asText */.e1),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig.js







const STATE = 'kubeconfig';
const kubeconfig_kubeconfig = {
    main: async (context) => {
        const { environment, outputs, state, temporaryFolder, log } = context;
        const inputs = context.readInputs(readKubeconfig);
        context.limitTime(inputs.timeout);
        const access = inputs.auth === 'oci' ? accessWithOci : accessWithGithub;
        const { target, subject, plugin } = await access(inputs, context);
        const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder);
        const { namespace } = inputs;
        const { server, certificateAuthority } = target;
        const name = inputs.context ?? target.name;
        const entry = { name, server, certificateAuthority, plugin };
        await (0,kubeconfig/* addContext */.xf)(namespace === undefined ? entry : { ...entry, namespace }, (0,text_file/* textFile */.E)(path), (0,backups/* backups */.u)(temporaryFolder), (record) => state.save(STATE, record));
        await outputs.exportVariable('KUBECONFIG', variable);
        await outputs.set('kubeconfig', path);
        await outputs.set('kube-context', name);
        await outputs.set('server', server);
        await outputs.set('user', subject.username);
        const kind = target.kind === undefined ? '' : ` (${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint)`;
        log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
    },
    post: async ({ state, log, temporaryFolder }) => {
        const record = state.load(STATE, kubeconfig/* parseKubeconfigRecord */.UO);
        if (record === undefined)
            return;
        const file = (0,text_file/* textFile */.E)(record.path);
        const removed = await (0,kubeconfig/* removeContext */.wr)(record, file, (0,backups/* backups */.u)(temporaryFolder));
        log.info(removed
            ? `Removed context ${record.context}`
            : `${record.path} holds no context ${record.context} of this step any more`);
    },
};


/***/ }),

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
        // Whoever asks for it here wants to use it.
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
        return { server: (0,_values_kubernetes_api_server_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEncrypted */ .ac)(server), certificateAuthority };
    }
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the kubeconfig in the answer is not whole: it names no server, no certificate authority or no user');
};


/***/ }),

/***/ 54996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   u: () => (/* binding */ backups)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81427);




/** One private file for each text: they can hold somebody's credentials. */
const backups = (folder) => ({
    newId: () => `kept-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`,
    keep: (id, text) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), text, { temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
/** For changes that stay: no post step would remove a copy. */
const keepNothing = {
    newId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
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
const tokenIn = (answer) => {
    (0,_http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOwnAnswer */ .sy)(answer);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .o)(answer))
        throw noToken(`it answered ${answer.status}`);
    return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(answer.body).text('value');
};
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment, clock) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer) {
            throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l(REFUSALS[(await (0,_outsider_js__WEBPACK_IMPORTED_MODULE_3__/* .outsiderOf */ .b)(environment)) ?? 'permission']);
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

/***/ 32409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ apiServer)
});

// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/http/timed-request.js
var timed_request = __webpack_require__(90063);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/api-server-http.js



/** Why a question was not answered. */
class ApiServerFailure extends Error {
    kind;
    /** Milliseconds by which the server's clock runs ahead, where it said its time. */
    skew;
    constructor(kind, message, skew) {
        super(message);
        this.kind = kind;
        this.skew = skew;
    }
}
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
    return (0,timed_request/* timedRequest */.h6)(new URL(path, server), request, clock, read).catch((error) => {
        const isTold = error instanceof action_error/* ActionError */.l || error instanceof ApiServerFailure;
        throw isTold ? error : failureOf(error);
    });
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const failureOf = (error) => {
    if (error instanceof fields/* ShapeError */.ym)
        return new ApiServerFailure('refused', error.message);
    const { name, code } = Object(error);
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new ApiServerFailure('unreachable', 'no answer in time');
    }
    const reason = typeof code === 'string' ? code : '';
    const message = (0,action_error/* messageOf */.b)(error);
    const text = message.includes(reason) ? message : `${reason}: ${message}`;
    return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text);
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/api-server.js



/** kube-apiserver over HTTPS, without kubectl: it takes longer to start than both questions. */
const apiServer = (endpoint, token, clock) => {
    const ask = (group, resource, spec, read) => {
        const apiVersion = `${group}/v1`;
        const kind = KINDS[resource] ?? '';
        const path = `/apis/${apiVersion}/${resource}`;
        const body = JSON.stringify({ apiVersion, kind, spec });
        return postToApiServer(endpoint, { path, token, body }, clock, (answer) => read(statusOf(answer, clock.now())));
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
        return fields/* Fields */.C8.parse(body).fields('status');
    const message = (0,json/* text */.Qq)((0,json.at)((0,json/* parseJson */.qF)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new ApiServerFailure('unauthorized', message, skew);
    if (status === 403)
        throw new ApiServerFailure('forbidden', message);
    throw new ApiServerFailure('refused', `HTTP ${status}: ${message}`);
};


/***/ }),

/***/ 74801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ execCredential)
/* harmony export */ });
/** @param expiresAt milliseconds since the epoch after which a new token is asked for */
const execCredential = (token, expiresAt) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
});


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
 * The program that makes tokens for kubectl and helm: our own script beside the running one, by the
 * Node that runs us, so that neither the OCI CLI nor Python is needed. Tokens last minutes; the
 * program is asked for a new one whenever one ends, however long a rollout or a load takes.
 */
const plugin = (args, env) => ({
    command: process.execPath,
    args: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', 'kubeconfig-token', 'index.js'), ...args],
    env,
});
/** Presigned OKE tokens of the identity that is signed in to now. */
const tokenPlugin = (clusterId, region, environment) => {
    const { file, profile } = (0,_oci_oci_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileLocation */ .Z6)(environment);
    const realm = environment['OCI_REGION_METADATA'];
    return plugin([clusterId, region], {
        OCI_CLI_CONFIG_FILE: file,
        OCI_CLI_PROFILE: profile,
        ...(realm ? { OCI_REGION_METADATA: realm } : {}),
    });
};
/** GitHub's OIDC tokens. What asks for them is in the environment of every step, not in the file. */
const githubTokenPlugin = (audience) => plugin(['--github-oidc', audience], {});


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubToken: () => (/* binding */ githubToken)
/* harmony export */ });
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99704);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74801);


/** Milliseconds before its end at which a token is replaced; a request on its way must still arrive. */
const MARGIN = 30_000;
/** Milliseconds that a token without a readable end is used. */
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



/** Milliseconds; the API server accepts it a little longer, but the OCI CLI says four minutes too. */
const lifetime = 4 * 60_000;
/**
 * The token as the OCI CLI makes it: a presigned URL, no call. The host has no `.oci.` part. That
 * realms other than oc1 use their own domain here is the reading of other clients (unconfirmed).
 */
const okeToken = (session, region, clusterId, now) => {
    const host = `containerengine.${region}.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(session.realm, session.domain)}`;
    const url = new URL(`https://${host}/cluster_request/${clusterId}`);
    const { authorization = '', date = '' } = (0,_oci_request_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .signRequest */ .z)({ method: 'GET', url }, session, now);
    url.search = new URLSearchParams({ authorization, date }).toString();
    // A new token is asked for when the session ends, so that it is renewed.
    const end = Math.min(now + lifetime, session.expiresAt ?? Number.POSITIVE_INFINITY);
    return (0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .execCredential */ .B)(padded(Buffer.from(url.href).toString('base64url')), end);
};
/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');


/***/ }),

/***/ 65107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ undoChange),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   sC: () => (/* binding */ parseFileChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71602);



/** A change that main noted; undefined for what it cannot have noted. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainPath */ .qW)(path) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptId */ .EH)(id) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(after))
        return undefined;
    if (before !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(before))
        return undefined;
    if (mode !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isMode */ .SF)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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
/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing that we made was there, or not any more
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


/***/ }),

/***/ 92172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ addContext),
  UO: () => (/* binding */ parseKubeconfigRecord),
  wr: () => (/* binding */ removeContext)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig-text.js

const LISTS = ['clusters', 'users', 'contexts'];
const isJson = (text) => text.trimStart().startsWith('{');
/** Windows' tools write a byte order mark, which kubectl reads over. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
/** kubectl reads over entries that are null. */
const withoutNulls = (config) => {
    const lists = LISTS.filter((key) => Array.isArray(config[key]));
    const entries = lists.map((key) => [key, config[key]?.filter((entry) => entry !== null)]);
    return { ...config, ...Object.fromEntries(entries) };
};
/**
 * The YAML parser is loaded only for a file that somebody else wrote.
 * @throws ActionError KUBECONFIG_INVALID
 */
const parseKubeconfig = async (path, text) => {
    if (text === undefined || withoutMark(text).trim() === '')
        return {};
    const parsed = await read(withoutMark(text)).catch(() => undefined);
    // Only comments: kubectl takes it for an empty one.
    if (parsed === null)
        return {};
    if (typeof parsed === 'object' && !Array.isArray(parsed))
        return withoutNulls({ ...parsed });
    // The parser's message would quote the text, which can hold a key.
    throw new action_error/* ActionError */.l({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
    });
};
/** With the certificates of many clusters. */
const KILOBYTES = 1024;
const read = async (text) => {
    if (isJson(text))
        return JSON.parse(text);
    const { Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await __webpack_require__.e(/* import() */ 8308).then(__webpack_require__.bind(__webpack_require__, 88308));
    if (excessOf(text, KILOBYTES, Lexer) !== undefined)
        return undefined;
    // As in kubectl, of a key that stands twice the last one counts.
    const document = parseDocument(text, { ...parseOptions, uniqueKeys: false, merge: true });
    return document.errors.length > 0 ? undefined : valueOf(document);
};
/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
const renderKubeconfig = async (config, former) => {
    if (former === undefined || former.trim() === '' || isJson(withoutMark(former))) {
        return `${JSON.stringify(config, null, 2)}\n`;
    }
    const { parseDocument, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(withoutMark(former), { uniqueKeys: false });
    if (document.contents === null)
        return `${JSON.stringify(config, null, 2)}\n`;
    for (const key of LISTS) {
        const present = document.get(key, true);
        const wanted = config[key] ?? [];
        if (!isSeq(present)) {
            document.set(key, document.createNode(wanted));
            continue;
        }
        const known = present.items.map((node) => [JSON.stringify(kubeconfig_text_json(node)), node]);
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
const kubeconfig_text_json = (node) => typeof node === 'object' && node !== null && 'toJSON' in node
    ? node.toJSON()
    : node;

;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig.js
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
/** Whether nothing stands in it any more, so that our file can go. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);

// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig.js





/** A record that main noted; undefined for what it cannot have noted. */
const parseKubeconfigRecord = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { context, server } = (0,json/* record */.g1)(value);
    if (change === undefined || !(0,state_record/* isLine */.PA)(context) || !(0,state_record/* isLine */.PA)(server))
        return undefined;
    return { ...change, context, server };
};
/** Whether the entry of that name is ours still: somebody may have put another cluster in its place. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && (0,json.at)(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
const addContext = (entry, file, kept, save) => (0,file_change/* changeFile */.P8)(file, kept, async (text) => renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
/** Takes our entries back, and the file if nothing else is in it; false if they are gone already. */
const removeContext = (record, file, kept) => (0,file_change/* undoChange */.N3)(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await parseKubeconfig(record.path, before);
    const rest = withoutContext(config, record.context, former);
    const isOurs = before === undefined && isEmptyKubeconfig(rest);
    return isOurs ? undefined : renderKubeconfig(rest, text);
});


/***/ }),

/***/ 97977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ endpointNames),
/* harmony export */   Ns: () => (/* binding */ chooseEndpoint),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** As the input "endpoint" spells them, in the order of preference. */
const endpointNames = {
    PUBLIC_ENDPOINT: 'public',
    PRIVATE_ENDPOINT: 'private',
    VCN_HOSTNAME: 'vcn-hostname',
};
const kinds = Object.keys(endpointNames);
/** The names of the endpoints that a cluster has, with their addresses. */
const endpointsOf = (cluster) => kinds
    .flatMap((kind) => {
    const address = cluster.endpoints[kind];
    return address === undefined ? [] : [`${endpointNames[kind]} (${address})`];
})
    .join(', ');
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

/***/ 51950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAccess)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/access-refusals.js



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
    const others = target.cluster === undefined ? '' : `; it has ${(0,choose_endpoint/* endpointsOf */.uY)(target.cluster)}`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNREACHABLE',
        message: `not reachable: the API server of ${target.name} at ${target.server} gives no answer (${refused.message})${others}`,
        hint: whereToRun(target),
    });
};
const certificate = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what answers at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
});
const unauthorized = (target, refused) => {
    const skew = refused.skew ?? 0;
    const isOff = Math.abs(skew) > MOST_SKEW;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
        hint: isOff
            ? clock
            : `The identity needs a policy in the cluster's compartment:${(0,policy_statements/* grantOf */.o)('use clusters')}\nA policy or group membership that is new takes up to a minute.`,
    });
};
/** A binding that each cluster has at first lets every identity that is known ask about itself. */
const forbidden = (target, refused) => new action_error/* ActionError */.l({
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
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_REFUSED',
        message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
        hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
    });
};
/** Text as one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** The command that gives a user rights in one namespace. */
const bindingFor = (username, namespace) => `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`;
const noRights = (target, username, namespace) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} authenticated the job as ${username}, who has no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${bindingFor(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
});

;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/prove-access.js

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
            throw noRights(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? accessRefusal(target, error);
    }
};


/***/ }),

/***/ 17043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _choose_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97977);

/** Asks OCI where a cluster's API server is. @throws ActionError CLUSTER_*, OCI_* */
const findTarget = async (clusterId, wanted, clusters) => {
    const cluster = await clusters.get(clusterId);
    const kind = (0,_choose_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEndpoint */ .Ns)(cluster, wanted);
    const endpoint = await clusters.endpoint(clusterId, kind);
    return { ...endpoint, name: cluster.name, clusterId, kind, cluster };
};


/***/ }),

/***/ 96395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ requireEncrypted),
/* harmony export */   wC: () => (/* binding */ asServer),
/* harmony export */   xi: () => (/* binding */ asCertificateAuthority)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10737);
/* harmony import */ var _registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);




const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * The address of an API server as a kubeconfig has it. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
const asServer = (text) => {
    const address = text.includes('://') ? text : `https://${text}`;
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(address);
    const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === '';
    if (url !== undefined && isPlain && url.hash === '')
        return url.href.replace(/\/+$/, '');
    throw invalid(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not the address of an API server`, 'Write https://203.0.113.1:6443.');
};
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
/**
 * Where a bearer token may be sent: over https, or on this machine.
 * @throws ActionError API_SERVER_NOT_ENCRYPTED
 */
const requireEncrypted = (server) => {
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(server);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.host))) {
        return server;
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'API_SERVER_NOT_ENCRYPTED',
        message: `the address of the API server is ${server}, and no token is sent there: it is not https`,
        hint: 'Check what OCI says of the cluster, and OCI_CLI_ENDPOINT if it is set.',
    });
};


/***/ })

};
