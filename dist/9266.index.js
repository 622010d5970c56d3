export const id = 9266;
export const ids = [9266,8308];
export const modules = {

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ readChartLogin),
/* harmony export */   kS: () => (/* binding */ jobLogins),
/* harmony export */   wN: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53531);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46304);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8707);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55510);










/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** The chart host that the workflow itself names. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1);
    const password = read.exactSecret('chart-password');
    const host = namedHost(read);
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        const hint = 'Give both, or neither if everybody may fetch the chart.';
        read.problem('inputs "chart-username" and "chart-password" belong together', hint);
        return undefined;
    }
    if (host !== undefined)
        return { host, username, password };
    read.problem('input "chart-host" is missing: the login of charts has to say which host it is for', 'Name the host in the workflow, for example charts.example.com; or give "chart-repository", or an oci:// address as "chart", there. A chart of an https address of its own takes no login: name its repository.');
    return undefined;
};
/** The login from the inputs, for its host only. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login from the inputs; else, for OCIR hosts that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
const jobLogins = ({ given, session, exec }, { environment, clock, log }) => {
    const ofIdentity = async (host) => {
        if (!(0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRegistry */ .MJ)(host, session))
            return undefined;
        const stored = await (0,_clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLogin */ .d)((0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(environment), host, (0,_clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialHelper */ .k)(exec));
        if (stored !== undefined)
            return undefined;
        try {
            const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFor */ .w)(host, session, clock), clock);
            const login = { username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerUser */ .H0, password: token };
            (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__/* .maskLogin */ .q)({ host, ...login }, log);
            return { ...login, isOfIdentity: true };
        }
        catch (error) {
            // Charts in public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
};


/***/ }),

/***/ 16373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureMetrics: () => (/* binding */ ensureMetrics)
/* harmony export */ });
/* harmony import */ var _stages_metrics_server_ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15500);
/* harmony import */ var _stages_metrics_server_ensure_metrics_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71074);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _pipeline_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84317);
/* harmony import */ var _pipeline_cluster_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(584);





/**
 * Installs metrics-server if requested, and waits for figures if a node can run it.
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
const ensureMetrics = async ({ id, version }, { how, deadline }, session, context) => {
    const { clock, signal, log } = context;
    const stage = log.stage('metrics-server');
    const { kubernetes } = await (0,_pipeline_access_js__WEBPACK_IMPORTED_MODULE_2__.connectToCluster)(id, _pipeline_cluster_access_js__WEBPACK_IMPORTED_MODULE_3__.FIRST_ENDPOINT, session, context);
    const until = Math.min(deadline, clock.now() + _stages_metrics_server_ensure_metrics_server_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .aZ);
    const tools = { kubernetes, clock, progress: stage, signal, deadline: until };
    if (await (0,_stages_metrics_server_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNodes */ .ye)(kubernetes)) {
        const pods = await (0,_stages_metrics_server_ensure_metrics_server_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureMetricsServer */ .Pq)(how, version, tools);
        return stage.done(`figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(pods, 'pod')}`);
    }
    if (how === 'install')
        await (0,_stages_metrics_server_ensure_metrics_server_js__WEBPACK_IMPORTED_MODULE_1__/* .installMetricsServer */ .Yg)(version, tools);
    stage.done('the cluster has no ready node: metrics-server runs with the first');
};


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ chosenIdentity),
/* harmony export */   FIRST_ENDPOINT: () => (/* binding */ FIRST_ENDPOINT),
/* harmony export */   oE: () => (/* binding */ chosenTarget),
/* harmony export */   oY: () => (/* binding */ readClusterChoice),
/* harmony export */   openNodes: () => (/* binding */ openNodes)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58950);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41355);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24625);
/* harmony import */ var _clients_kubernetes_nodes_cluster_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49580);
/* harmony import */ var _clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74801);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30861);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17043);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99704);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93064);















/** As the signed-in identity, by the first endpoint that the cluster has. */
const FIRST_ENDPOINT = {
    endpoint: undefined,
    auth: 'oci',
    audience: undefined,
    bastion: undefined,
};
const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_9__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_9__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_10__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_11__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};
/** Finds the API server. @throws ActionError CLUSTER_*, OCI_* */
const chosenTarget = (clusterId, { endpoint }, session, { clock }) => (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_8__/* .findTarget */ .F)(clusterId, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, clock));
const byOci = async (target, session, { clock, environment, log }) => {
    const { clusterId = '' } = target;
    const make = async () => (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_5__.okeToken)(session, session.region, clusterId, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    return { api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, await token(), clock), plugin, token };
};
const byGithub = async (target, given, { clock, environment, log }) => {
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAudience */ .k)(given, target.cluster);
    const make = () => (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_13__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now());
    const token = (0,_clients_kubernetes_exec_credential_js__WEBPACK_IMPORTED_MODULE_12__/* .keepToken */ .t)(make, { clock, mask: (text) => log.mask(text) });
    const first = await token();
    return {
        api: (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, first, clock),
        token,
        plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .githubTokenPlugin */ .E)(audience),
        diagnose: () => Promise.resolve((0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .oidcRefusal */ ._)(target, target.cluster, (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_14__/* .jwtClaims */ .v)(first))),
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
/** Pods that have ended hold nothing up. */
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
 * kube-apiserver over HTTPS, without kubectl.
 * @param token asked for each call: a pool is awaited for longer than one is good for
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

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs a function once; every caller gets the same promise. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


/***/ }),

/***/ 71074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ ensureMetricsServer),
/* harmony export */   Yg: () => (/* binding */ installMetricsServer),
/* harmony export */   aZ: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var _ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15500);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83777);


/**
 * Milliseconds for which figures are awaited: the pod starts, and two figures that are 60 s apart are
 * needed.
 */
const PATIENCE = 300_000;
/**
 * Installs it if missing, without waiting. @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*
 */
const installMetricsServer = async (version, apply) => {
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planMetricsServer */ .Q)(version, apply.kubernetes);
    plan.kept.forEach((text) => apply.progress.info(text));
    await (0,_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMetricsServer */ .ni)(plan, apply);
};
/**
 * Installs metrics-server if requested, and waits until HPAs get figures.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
const ensureMetricsServer = async (how, version, apply) => {
    if (how === 'install')
        await installMetricsServer(version, apply);
    return (0,_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitMetrics */ .KH)(apply);
};


/***/ }),

/***/ 15500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* binding */ applyMetricsServer),
  KH: () => (/* binding */ awaitMetrics),
  ye: () => (/* binding */ hasNodes)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/objects.js
var objects = __webpack_require__(16332);
// EXTERNAL MODULE: ./dist.src/stages/metrics-server/plan.js
var plan = __webpack_require__(83777);
;// CONCATENATED MODULE: ./dist.src/stages/metrics-server/symptom.js



const symptom = (code, what, hint) => ({
    text: what,
    error: new action_error/* ActionError */.l({ code, message: what, hint }),
});
const availableOf = (api) => {
    const found = (0,json/* list */.p_)((0,json.at)(api.object, 'status', 'conditions')).find((one) => (0,json.at)(one, 'type') === 'Available');
    return {
        status: (0,json/* text */.Qq)((0,json.at)(found, 'status'), 'Unknown'),
        reason: (0,json/* text */.Qq)((0,json.at)(found, 'reason')),
        message: (0,json/* text */.Qq)((0,json.at)(found, 'message')),
    };
};
/** Whether the API server finds a server behind the API. */
const isAvailable = ({ api }) => api !== undefined && availableOf(api).status === 'True';
const POLL_INTERVAL = `kubectl describe pods -n ${objects/* NAMESPACE */.CU} -l k8s-app=${objects/* NAME */.o_}`;
/** The reason in the status of a pod that is not ready. */
const podText = ({ name, phase, reason, message, containers }) => {
    const [container] = containers;
    const why = container?.reason ?? reason;
    const words = container?.message ?? message;
    return [`pod ${name} is ${phase || 'not there yet'}`, why, words]
        .filter((part) => part !== undefined && part !== '')
        .join(': ');
};
const unready = (pods) => {
    const [first] = pods;
    const what = first === undefined ? `it has no pod in ${objects/* NAMESPACE */.CU}` : podText(first);
    const isUnscheduled = first !== undefined && first.node === undefined;
    return symptom('METRICS_SERVER_NOT_READY', `metrics-server does not run: ${what}`, isUnscheduled
        ? 'It needs a node that takes it: a virtual node pool with room, whose taints it tolerates (it tolerates those that all nodes had when it was installed).'
        : `Check it: ${POLL_INTERVAL}`);
};
/** Errors of connections that security rules drop, not of refused ones. */
const DROPPED = /i\/o timeout|deadline exceeded|Client\.Timeout|no route to host|timed out/i;
const unreached = ({ reason, message }) => DROPPED.test(message)
    ? symptom('METRICS_SERVER_UNREACHABLE', `the Kubernetes API does not reach metrics-server, whose pod runs (${reason}: ${message})`, 'Open TCP 10250 from the subnet of the API endpoint to that of the pods: ensure-network adds the rules. Check routes where the two are in different VCNs.')
    : symptom('METRICS_SERVER_NOT_READY', `metrics-server runs, and ${objects/* API */.nC} is not available (${reason || 'no reason'}: ${message})`, `See its log: kubectl logs -n ${objects/* NAMESPACE */.CU} -l k8s-app=${objects/* NAME */.o_}`);
/** Log lines about nodes that it could not scrape. */
const SCRAPE = /Failed to scrape node|unable to fully scrape/i;
const withoutFigures = (log) => {
    const failed = log.split('\n').findLast((line) => SCRAPE.test(line));
    const why = failed === undefined ? '' : `; it says: ${failed.trim().slice(0, 300)}`;
    const isDropped = failed !== undefined && DROPPED.test(failed);
    return symptom('METRICS_SERVER_NO_FIGURES', `metrics-server responds, but has no figures of pods${why}`, isDropped
        ? 'Open TCP 10250 from the subnet of the pods to that of the virtual nodes: ensure-network adds the rules.'
        : 'Virtual nodes have new figures every 60 s, and two are needed: it takes up to three minutes from the start of a pod. Then run again.');
};
const absent = symptom('METRICS_SERVER_MISSING', `${objects/* API */.nC} is not registered, and without it no HPA can scale by CPU or memory`, 'Set "metrics-server: install", or install it as docs/your-tenancy.md says.');
/**
 * Why HPAs get no figures; undefined if they do.
 * @param log the end of metrics-server's log; empty if unreadable
 */
const symptomOf = (view, log) => {
    const { api, pods, figures } = view;
    if (api === undefined)
        return absent;
    if (!isAvailable(view)) {
        return pods.some(({ ready }) => ready) ? unreached(availableOf(api)) : unready(pods);
    }
    return (figures ?? 0) > 0 ? undefined : withoutFigures(log);
};

;// CONCATENATED MODULE: ./dist.src/stages/metrics-server/ensure.js





const forbidden = (cause) => new action_error/* ActionError */.l({
    code: 'METRICS_SERVER_FORBIDDEN',
    message: `metrics-server cannot be installed by this identity: ${cause.message}`,
    hint: 'It makes ClusterRoles and an APIService, for which one must administer the cluster (Allow group … to manage clusters). Or have an administrator install it as docs/your-tenancy.md says, and set "metrics-server: check".',
    cause,
});
/**
 * Applies the plan, object by object. The next run continues an interrupted one: it compares what
 * exists anew.
 * @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*, PROCESS_*
 */
const applyMetricsServer = async ({ manifests, changes }, { kubernetes, progress, changed, }) => {
    try {
        for (const manifest of manifests)
            await kubernetes.apply(manifest);
    }
    catch (error) {
        const isForbidden = error instanceof action_error/* ActionError */.l && error.code === 'CLUSTER_FORBIDDEN';
        throw isForbidden ? forbidden(error) : error;
    }
    for (const change of changes) {
        changed?.(change);
        progress.info(`${change.target}: ${change.description}`);
    }
};
const FIGURES = { apiVersion: 'metrics.k8s.io/v1beta1', kind: 'PodMetrics' };
const EVERYWHERE = '*';
const NODES = { apiVersion: 'v1', kind: 'Node' };
const read = async (kubernetes) => {
    const [api, pods] = await Promise.all([
        (0,plan/* findApi */.C)(kubernetes),
        kubernetes.list('pods', objects/* NAMESPACE */.CU, `k8s-app=${objects/* NAME */.o_}`),
    ]);
    const view = { api, pods, figures: undefined };
    if (!isAvailable(view))
        return view;
    // An API that was available a moment ago may fail here: the next poll shows it.
    const found = await kubernetes.listObjects(FIGURES, EVERYWHERE).catch(() => undefined);
    return { ...view, figures: found?.length };
};
const logOf = async (kubernetes, { pods }) => {
    const [pod] = pods;
    if (pod === undefined)
        return '';
    return kubernetes.logs(objects/* NAMESPACE */.CU, pod.name, objects/* NAME */.o_, 50).catch(() => '');
};
/** Milliseconds between two polls. */
const PAUSE = 3_000;
/**
 * Waits until HPAs would get figures: the API is available, and has figures of pods.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_MISSING, METRICS_SERVER_NOT_READY, METRICS_SERVER_UNREACHABLE
 * or METRICS_SERVER_NO_FIGURES with the symptom at the deadline
 */
const awaitMetrics = async ({ kubernetes, clock, progress, deadline, signal, }) => {
    for (;;) {
        const view = await read(kubernetes);
        if (isAvailable(view) && (view.figures ?? 0) > 0)
            return view.figures ?? 0;
        const isLate = clock.now() >= deadline;
        const found = symptomOf(view, isLate ? await logOf(kubernetes, view) : '');
        // Waiting would not install it.
        if (found !== undefined && (isLate || view.api === undefined))
            throw found.error;
        if (found !== undefined)
            progress.waiting(`figures of pods: ${found.text}`);
        await clock.sleep(PAUSE, signal);
    }
};
/** Whether there is a node that could run it: without one, there is nothing to wait for. */
const hasNodes = async (kubernetes) => (await kubernetes.listObjects(NODES, '')).some(({ object }) => {
    const conditions = (0,json.at)(object, 'status', 'conditions');
    return (Array.isArray(conditions) &&
        conditions.some((one) => (0,json.at)(one, 'type') === 'Ready' && (0,json/* text */.Qq)((0,json.at)(one, 'status')) === 'True'));
});


/***/ }),

/***/ 16332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   L3: () => (/* binding */ releaseFor),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   R$: () => (/* binding */ metricsServerObjects),
/* harmony export */   nC: () => (/* binding */ API),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   y5: () => (/* binding */ neededTolerations)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);


/** Namespace and name of metrics-server and its Service, as in its own manifest. */
const NAMESPACE = 'kube-system';
const NAME = 'metrics-server';
/** The aggregated API from which HPAs and `kubectl top` get figures. */
const API = 'v1beta1.metrics.k8s.io';
/** The label that distinguishes our installation from others. */
const OWNER = 'oke-virtual-nodes-actions';
const OWNER_LABEL = 'app.kubernetes.io/managed-by';
const labelsOf = { 'k8s-app': NAME, [OWNER_LABEL]: OWNER };
const isOurs = (labels) => labels?.[OWNER_LABEL] === OWNER;
/** Its releases, newest first, by the oldest Kubernetes that each supports (its README). */
const releases = [
    { since: { major: 1, minor: 34 }, release: 'v0.9.0' },
    { since: { major: 1, minor: 31 }, release: 'v0.8.0' },
    { since: { major: 1, minor: 19 }, release: 'v0.7.2' },
];
/** The release for a Kubernetes version; the newest where that is not known. */
const releaseFor = (version) => {
    const found = releases.find(({ since }) => version && (0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, since) >= 0);
    return (found ?? releases[0]).release;
};
/** Virtual nodes have new figures every 60 s (Oracle's manifest, oracle-devrel). */
const RESOLUTION = '60s';
const PORT = 10_250;
const args = [
    '--cert-dir=/tmp',
    `--secure-port=${PORT}`,
    '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
    '--kubelet-use-node-status-port',
    `--metric-resolution=${RESOLUTION}`,
];
/** Virtual nodes size a pod by its limits; these are the requests in its own manifest. */
const amount = { cpu: '100m', memory: '200Mi' };
/**
 * Without probes, as in Oracle's manifest: it says that it is ready once it has two figures, which takes
 * two minutes here. Without a seccomp profile, which virtual nodes do not support.
 */
const container = (release) => ({
    name: NAME,
    image: `registry.k8s.io/metrics-server/metrics-server:${release}`,
    imagePullPolicy: 'IfNotPresent',
    args,
    ports: [{ name: 'https', containerPort: PORT, protocol: 'TCP' }],
    resources: { requests: amount, limits: amount },
    securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        runAsUser: 1000,
        capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
});
/** Taints of Kubernetes' own come and go with a node's state. */
const ofState = /^node\.(cloudprovider\.)?kubernetes\.io\//;
/** What keeps pods from a node, apart from its state. */
const tolerationsOf = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'taints'))
    .map((taint) => ({ key: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'key')), effect: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'effect')) }))
    .filter(({ key, effect }) => !ofState.test(key) && effect !== 'PreferNoSchedule')
    .map((taint) => ({ ...taint, operator: 'Exists' }));
/** What it has to tolerate to run at all: nothing while there is a node without a taint. */
const neededTolerations = (nodes) => {
    const all = nodes.map(tolerationsOf);
    if (all.some((taints) => taints.length === 0))
        return [];
    const known = new Map(all.flat().map((one) => [`${one.key}:${one.effect}`, one]));
    return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
const deployment = (release, tolerations) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    spec: {
        replicas: 1,
        selector: { matchLabels: { 'k8s-app': NAME } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        template: {
            metadata: { labels: labelsOf },
            spec: {
                serviceAccountName: NAME,
                priorityClassName: 'system-cluster-critical',
                ...(tolerations.length > 0 ? { tolerations } : {}),
                containers: [container(release)],
                volumes: [{ name: 'tmp', emptyDir: {} }],
            },
        },
    },
});
const RBAC = 'rbac.authorization.k8s.io';
const account = { kind: 'ServiceAccount', name: NAME, namespace: NAMESPACE };
const clusterRole = (name, labels, rules) => ({
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name, labels: { ...labelsOf, ...labels } },
    rules,
});
const binding = (name, kind, role) => ({
    apiVersion: `${RBAC}/v1`,
    kind: `${kind === 'Role' ? '' : 'Cluster'}RoleBinding`,
    metadata: { name, labels: labelsOf, ...(kind === 'Role' ? { namespace: NAMESPACE } : {}) },
    roleRef: { apiGroup: RBAC, kind, name: role },
    subjects: [account],
});
const READ = ['get', 'list', 'watch'];
/** Lets users who may view, edit or administer a namespace see its pods' figures too. */
const AGGREGATED = Object.fromEntries(['admin', 'edit', 'view'].map((role) => [`${RBAC}/aggregate-to-${role}`, 'true']));
const rights = [
    clusterRole('system:aggregated-metrics-reader', AGGREGATED, [
        { apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    clusterRole(`system:${NAME}`, {}, [
        { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
        { apiGroups: [''], resources: ['pods', 'nodes'], verbs: READ },
    ]),
    binding(`${NAME}-auth-reader`, 'Role', 'extension-apiserver-authentication-reader'),
    binding(`${NAME}:system:auth-delegator`, 'ClusterRole', 'system:auth-delegator'),
    binding(`system:${NAME}`, 'ClusterRole', `system:${NAME}`),
];
/**
 * All objects of metrics-server, in the order in which they are applied: the API comes last, so that
 * it is there only with what serves it.
 */
const metricsServerObjects = (release, tolerations = []) => [
    {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    },
    ...rights,
    deployment(release, tolerations),
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
        spec: {
            selector: { 'k8s-app': NAME },
            ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 'https' }],
        },
    },
    {
        apiVersion: 'apiregistration.k8s.io/v1',
        kind: 'APIService',
        metadata: { name: API, labels: labelsOf },
        spec: {
            group: 'metrics.k8s.io',
            version: 'v1beta1',
            groupPriorityMinimum: 100,
            versionPriority: 100,
            insecureSkipTLSVerify: true,
            service: { name: NAME, namespace: NAMESPACE, port: 443 },
        },
    },
];


/***/ }),

/***/ 83777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findApi),
/* harmony export */   Q: () => (/* binding */ planMetricsServer)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12372);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16332);




const APIS = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' };
const NODES = { apiVersion: 'v1', kind: 'Node' };
const DEPLOYMENTS = { apiVersion: 'apps/v1', kind: 'Deployment' };
const labelsOfLive = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(object, 'metadata', 'labels'));
/** The aggregated API, with the Service that serves it; undefined if it is not registered. */
const findApi = async (kubernetes) => (await kubernetes.listObjects(APIS, '')).find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC);
const serviceText = (api) => {
    const service = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(api.object, 'spec', 'service');
    const [namespace, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'namespace')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(service, 'name'))];
    return name === '' ? 'the API server itself' : `Service ${namespace}/${name}`;
};
const nothing = (kept, ours) => ({
    ...{ changes: [], manifests: [], isOurs: ours },
    kept: [kept],
});
/** An installation by others is not changed: they know why it is as it is. */
const foreign = (api) => nothing(api === undefined
    ? `Deployment ${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU}/${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} was not made here and is left alone`
    : `${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .API */ .nC} is served by ${serviceText(api)}, which was not made here and is left alone`, false);
const change = (action, description) => ({
    ...{ action, description },
    target: _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
});
/**
 * What installing metrics-server would change. Changes nothing.
 * @param version of the cluster, as OKE reports it
 * @throws ActionError CLUSTER_*, PROCESS_*
 */
const planMetricsServer = async (version, kubernetes) => {
    const release = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFor */ .L3)((0,_values_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version));
    const [api, deployments, nodes] = await Promise.all([
        findApi(kubernetes),
        kubernetes.listObjects(DEPLOYMENTS, _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU),
        kubernetes.listObjects(NODES, ''),
    ]);
    const manifests = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsServerObjects */ .R$)(release, (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .neededTolerations */ .y5)(nodes));
    const running = deployments.find(({ name }) => name === _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_);
    const there = [api, running].filter((one) => one !== undefined);
    if (there.some((one) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(labelsOfLive(one))))
        return foreign(api);
    if (there.length === 0) {
        const description = `install ${release} for virtual nodes: figures every 60 s, no probes`;
        return { changes: [change('create', description)], kept: [], manifests, isOurs: true };
    }
    const differences = await kubernetes.differences(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU, manifests);
    if (differences.length === 0)
        return nothing(`${_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_} ${release} is installed`, true);
    const names = differences.map(({ kind, name }) => `${kind} ${name}`);
    const description = `bring ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'object')} to ${release}: ${names.join(', ')}`;
    return { changes: [change('update', description)], kept: [], manifests, isOurs: true };
};


/***/ }),

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** Most anchors: the parser compares each with all before it, and a hand-written file has fewer. */
const ANCHORS = 100;
/** Marks the start of a scalar's text, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * Options for parsing foreign YAML. A list or mapping as key costs time that doubles with each
 * level. Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * Why a text is too expensive to parse, to complete "it has …"; undefined if it is not.
 * @param Lexer of the package yaml, which the caller loads
 */
const excessOf = (text, kilobytes, Lexer) => {
    if (Buffer.byteLength(text) > kilobytes * 1024)
        return `more than ${kilobytes} kB`;
    // Reading every token takes a fifth of the time of parsing.
    if (!text.includes('&'))
        return undefined;
    let anchors = 0;
    let before = '';
    for (const token of new Lexer().lex(text)) {
        if (before !== SCALAR && token.startsWith('&'))
            anchors++;
        if (anchors > ANCHORS)
            return `more than ${ANCHORS} anchors`;
        before = token;
    }
    return undefined;
};
/**
 * The value of a document without errors.
 * @throws Error that quotes nothing, for aliases and for nesting that cannot be followed
 */
const valueOf = (document) => {
    try {
        const value = document.toJS({ maxAliasCount: ANCHORS });
        // A self-reference would be followed forever.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw new Error('its aliases lead nowhere or to too much, or it is nested too deeply', {
            cause,
        });
    }
};


/***/ }),

/***/ 77606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** The largest release that Helm stores. */
const KILOBYTES = 8192;
/**
 * The values in a values file, as Helm reads it; none if it is not a mapping, which Helm itself
 * reports.
 */
const parseValues = async (text) => {
    const { Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    if ((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.excessOf)(text, KILOBYTES, Lexer) !== undefined)
        return {};
    const document = parseDocument(text, _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    if (document.errors.length > 0)
        return {};
    try {
        (0,_manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .settleDocument */ .Vj)(document, visit);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.valueOf)(document));
    }
    catch {
        return {};
    }
};


/***/ }),

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   oR: () => (/* binding */ asQuantity),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** A quantity of an input, as written. @throws ActionError QUANTITY_INVALID */
const asQuantity = (text) => {
    parseQuantity(text);
    return text;
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 38496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   T: () => (/* binding */ goOptions),
/* harmony export */   Vj: () => (/* binding */ settleDocument)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);

/** Booleans and null in Go's YAML 1.1 (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may separate digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of an unquoted scalar, as Helm and kubectl read it. Timestamps stay texts. */
const goScalar = (text) => {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.0-9]/.test(text) ? (numberOf(text) ?? text) : text;
};
const TAG = 'tag:yaml.org,2002:';
const RESOLVED = new Set(['int', 'float', 'bool', 'null'].map((name) => `${TAG}${name}`));
const valueOfScalar = ({ value, tag, type }) => {
    if (typeof value !== 'string')
        return value instanceof Uint8Array ? textOf(value) : value;
    const isPlain = type === 'PLAIN' && tag === undefined;
    return isPlain || RESOLVED.has(tag ?? '') ? goScalar(value) : value;
};
const textOf = (bytes) => Buffer.from(bytes).toString('utf8');
const keyText = (value) => typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
/** Reads an unquoted key like a value, and converts it back: `on` becomes "true". */
const settleKeys = (map, seen) => {
    const keys = new Set();
    for (const { key: node } of map.items) {
        const name = node;
        if (name.value === '<<')
            continue;
        const key = keyText(valueOfScalar(name));
        name.value = key;
        if (keys.has(key))
            seen(key);
        keys.add(key);
    }
};
/** How a document is parsed, so that `settleDocument` can read its scalars. */
const goOptions = {
    ..._bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseOptions,
    schema: 'failsafe',
    merge: true,
    // Helm and kubectl use the last one; the parser's search for duplicates takes quadratic time.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the duplicate keys of mappings, e.g. `metadata.name`
 */
const settleDocument = (document, visit) => {
    const twice = [];
    const pathOf = (parents) => parents.flatMap((parent) => typeof parent === 'object' && parent !== null && 'key' in parent
        ? [String(parent.key.value)]
        : []);
    visit(document, {
        Map: (_key, map, parents) => settleKeys(map, (key) => void twice.push([...pathOf(parents), key].join('.'))),
        Scalar: (key, scalar) => {
            if (key !== 'key')
                scalar.value = valueOfScalar(scalar);
        },
    });
    return twice;
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
