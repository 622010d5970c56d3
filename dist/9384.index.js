export const id = 9384;
export const ids = [9384];
export const modules = {

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenIdentity: () => (/* binding */ chosenIdentity),
/* harmony export */   chosenTarget: () => (/* binding */ chosenTarget),
/* harmony export */   openNodes: () => (/* binding */ openNodes)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58950);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41355);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24625);
/* harmony import */ var _clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49580);
/* harmony import */ var _clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74801);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30861);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17043);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99704);












/** Finds the API server. @throws ActionError CLUSTER_*, OCI_* */
const chosenTarget = (clusterId, { endpoint }, session, { clock }) => (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__/* .findTarget */ .F)(clusterId, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, clock));
const byOci = async (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const make = async () => (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__.okeToken)(session, session.region, clusterId, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    return { api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, await token(), clock), plugin, token };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAudience */ .k)(given, target.cluster);
    const make = () => (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_9__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const first = await token();
    return {
        api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, first, clock),
        token,
        plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .githubTokenPlugin */ .E)(audience),
        diagnose: () => Promise.resolve((0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .oidcRefusal */ ._)(target, target.cluster, (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .jwtClaims */ .v)(first))),
    };
};
/** @throws ActionError CLUSTER_OIDC_*, OIDC_* */
const chosenIdentity = (target, { auth, audience }, session, context) => auth === 'oci' ? byOci(target, session, context) : byGithub(target, audience, context);
/** The cluster's nodes as that identity sees them. @throws ActionError CLUSTER_*, OIDC_*, OCI_* */
const openNodes = async (clusterId, choice, session, context) => {
    const target = await chosenTarget(clusterId, choice, session, context);
    const { token } = await chosenIdentity(target, choice, session, context);
    return (0,_clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterNodes */ .g)(target, token, context.clock);
};


/***/ }),

/***/ 49580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clusterNodes)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73447);



/** @throws ApiServerFailure for what is no success */
const refuse = ({ status, body }) => {
    const message = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body), 'message')) || `HTTP ${status}`;
    if (status === 401)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('unauthorized', message);
    if (status === 403)
        throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('forbidden', message);
    throw new _api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiServerFailure */ .s('refused', `HTTP ${status}: ${message}`);
};
const readyOf = (status) => status
    ?.optionalItems('conditions', (one) => ({
    type: one.text('type'),
    isTrue: one.optionalText('status') === 'True',
    problem: [one.optionalText('reason'), one.optionalText('message')]
        .filter((part) => part !== undefined)
        .join(': '),
}))
    .find(({ type }) => type === 'Ready');
const asNode = (node) => {
    const status = node.optional('status');
    const ready = readyOf(status);
    const addresses = status?.optionalItems('addresses', (one) => one.optionalText('address') ?? '');
    return {
        name: node.fields('metadata').text('name'),
        addresses: addresses ?? [],
        isReady: ready?.isTrue ?? false,
        ...(ready?.isTrue || !ready?.problem ? {} : { problem: ready.problem }),
    };
};
const asPod = (pod) => {
    const metadata = pod.fields('metadata');
    const [owner] = metadata.optionalItems('ownerReferences', (one) => ({
        kind: one.text('kind'),
        uid: one.text('uid'),
    }));
    return {
        name: metadata.text('name'),
        namespace: metadata.text('namespace'),
        node: pod.optional('spec')?.optionalText('nodeName') ?? '',
        owner,
        isReady: readyOf(pod.optional('status'))?.isTrue ?? false,
        isLeaving: metadata.has('deletionTimestamp'),
    };
};
/** Pods that have ended do not block a drain. */
const isOver = (pod) => ['Succeeded', 'Failed'].includes(pod.optional('status')?.optionalText('phase') ?? '');
const itemsIn = (response, read) => {
    if (response.status >= 300)
        return refuse(response);
    const list = _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(response.body);
    if (!list.has('items'))
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the response has no items');
    return list.optionalItems('items', read);
};
/** One name of a path. */
const part = encodeURIComponent;
/**
 * Calls kube-apiserver over HTTPS, without kubectl.
 * @param token called for each request: waiting for a pool takes longer than one token is valid
 */
const clusterNodes = (endpoint, token, clock) => {
    const call = async (request, read) => (0,_api_server_http_js__WEBPACK_IMPORTED_MODULE_0__/* .callApiServer */ .m)(endpoint, { ...request, token: await token() }, clock, read);
    const pods = async (path) => {
        const found = await call({ path }, (response) => itemsIn(response, (pod) => (isOver(pod) ? [] : [asPod(pod)])));
        return found.flat();
    };
    return {
        list: () => call({ path: '/api/v1/nodes' }, (response) => itemsIn(response, asNode)),
        cordon: (node) => {
            const patch = JSON.stringify({ spec: { unschedulable: true } });
            return call({ path: `/api/v1/nodes/${part(node)}`, patch }, (response) => {
                if (response.status >= 300 && response.status !== 404)
                    refuse(response);
            });
        },
        podsOn: (node) => pods(`/api/v1/pods?fieldSelector=${part(`spec.nodeName=${node}`)}`),
        podsIn: (namespace) => pods(`/api/v1/namespaces/${part(namespace)}/pods`),
        evict: ({ namespace, name }) => {
            const path = `/api/v1/namespaces/${part(namespace)}/pods/${part(name)}/eviction`;
            const metadata = { name, namespace };
            const body = JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata });
            // A PodDisruptionBudget's 429 is a response, no rate limit.
            const putsOff = ({ status }) => status >= 500;
            return call({ path, body, putsOff }, (response) => {
                if (response.status === 429)
                    return 'held';
                return response.status < 300 || response.status === 404 ? 'gone' : refuse(response);
            });
        },
    };
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
 * The address of an API server in kubeconfig form. OKE shows its endpoints as `host:port`.
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
 * A certificate authority in kubeconfig form: PEM in base64. Accepts the PEM itself too.
 * @throws ActionError INPUT_INVALID
 */
const asCertificateAuthority = (text) => {
    const pem = PEM.test(text) ? text : Buffer.from(text, 'base64').toString('utf8');
    if (PEM.test(pem))
        return Buffer.from(`${pem.trim()}\n`).toString('base64');
    throw invalid('it is neither a PEM certificate nor one in base64', 'Copy certificate-authority-data of a kubeconfig of the cluster; it is not secret.');
};
/**
 * Requires an address to which a bearer token may be sent: https, or on this machine.
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


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ })

};
