export const id = 2436;
export const ids = [2436,335,6449];
export const modules = {

/***/ 89716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readBastion)
/* harmony export */ });
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58572);


/** The inputs "bastion" and "bastion-host-key"; undefined without a bastion. */
const readBastion = (read) => {
    const bastionId = read.optional('bastion', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .ocidOf */ .xh)('bastion'));
    const hostKey = read.optional('bastion-host-key', _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__/* .asHostKey */ .y);
    if (!read.has('bastion')) {
        if (hostKey !== undefined)
            read.problem('input "bastion-host-key" is for a bastion', 'Give "bastion" too, or leave it out.');
        return undefined;
    }
    if (read.has('endpoint') && read.optional('endpoint', (text) => text) !== 'private') {
        read.problem('input "bastion" leads to the private endpoint', 'Leave "endpoint" out, or set it to private.');
    }
    return { bastionId: bastionId ?? '', hostKey };
};


/***/ }),

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readChartLogin),
/* harmony export */   w: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);



/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text)?.host : undefined;
/** The chart host that the workflow itself names. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
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
/* harmony import */ var _pipeline_cluster_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36449);





/**
 * Installs metrics-server if requested, and waits for figures if a node can run it.
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
const ensureMetrics = async ({ id, version }, { how, deadline }, session, context) => {
    const { clock, signal, log } = context;
    const stage = log.stage('metrics-server');
    const { kubernetes } = await (0,_pipeline_access_js__WEBPACK_IMPORTED_MODULE_2__.connectToCluster)(id, _pipeline_cluster_choice_js__WEBPACK_IMPORTED_MODULE_3__.FIRST_ENDPOINT, session, context);
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

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asEndpointKind)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
/** The input "endpoint", as OCI calls it. @throws ActionError INPUT_INVALID */
const asEndpointKind = (text) => ENDPOINTS[(0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('public', 'private', 'vcn-hostname')(text)];


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FIRST_ENDPOINT: () => (/* binding */ FIRST_ENDPOINT),
/* harmony export */   readClusterChoice: () => (/* binding */ readClusterChoice)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93064);



/** With the signed-in identity, at the first endpoint that the cluster has. */
const FIRST_ENDPOINT = {
    endpoint: undefined,
    auth: 'oci',
    audience: undefined,
    bastion: undefined,
};
const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};


/***/ }),

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ knownRegion)
/* harmony export */ });
/** The identifier of a region by its key (`fra`), if the SDK, which this loads, knows it. */
const knownRegion = async (key) => {
    const { Region } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ isOwnRegistry),
/* harmony export */   bH: () => (/* binding */ registryNamespace),
/* harmony export */   f2: () => (/* binding */ requireOwnRegistry),
/* harmony export */   w: () => (/* binding */ sessionFor)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);
/* harmony import */ var _values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24056);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51912);
/* harmony import */ var _oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);






const unknownHost = (message, hint) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'REGISTRY_HOST_UNKNOWN', message, hint });
/** Only the emulator has its registry on this machine. */
const isEmulated = (host, { endpoint }) => endpoint !== undefined && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(new URL(endpoint).host) && (0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(host);
/** Whether a host is OCIR's, in the signed-in realm. */
const isOwnRegistry = (host, session) => (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session) !== undefined || isEmulated(host, session);
/**
 * Rejects hosts other than OCIR: with the token, another host could push and pull as the identity.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
const requireOwnRegistry = (host, session) => {
    if (isOwnRegistry(host, session))
        return;
    throw unknownHost(`${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`, 'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.');
};
/**
 * The session for the region of a registry's host, since a token is valid in one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for other hosts and unknown region keys
 */
const sessionFor = async (host, session, clock) => {
    requireOwnRegistry(host, session);
    const place = (0,_values_registry_registry_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ocirPlace */ .e)(host, session);
    if (place === undefined)
        return session;
    const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region;
    return { ...session, region };
};
/**
 * The identifier behind a region's key (`fra`). Calls OCI only for an unknown key: by Oracle's
 * table of permissions, not every user may.
 */
const regionOfKey = async (key, session, clock) => {
    const known = await (0,_oci_region_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRegion */ .Q)(key);
    if (known !== undefined)
        return known;
    const regions = await (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
        service: 'identity',
        method: 'GET',
        path: '/20160918/regions',
        operation: 'ListRegions',
        doing: `find the region of ${key}.ocir.io`,
        policy: 'inspect tenancies',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .aList */ .u0)((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })));
    const found = regions.find((region) => region.key === key);
    if (found !== undefined)
        return found.name;
    throw unknownHost(`no region of OCI has the key "${key}" of ${key}.ocir.io`, 'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, for example eu-frankfurt-1.');
};
/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage returns it to every signed-in user; the registry's configuration would need `inspect
 * repos` in the root compartment.
 */
const registryNamespace = (session, clock) => (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_3__/* .callOci */ .OJ)(session, {
    service: 'object-storage',
    method: 'GET',
    path: '/n',
    operation: 'GetNamespace',
    doing: "read the tenancy's namespace",
}, clock, ({ body }) => namespaceIn((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWhole */ .z2)(body)));
const namespaceIn = (value) => {
    if (typeof value === 'string' && /^[\w-]+$/.test(value))
        return value;
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym('the response is no name of a namespace');
};


/***/ }),

/***/ 37296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ fetchRegistryToken),
/* harmony export */   H0: () => (/* binding */ bearerUser),
/* harmony export */   U$: () => (/* binding */ registryHost)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);


/** Docker's user name for a bearer token of OCIR. */
const bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(realm, domain)}`;
const tokenIn = (response) => {
    const token = response.has('accessToken') ? response.text('accessToken') : response.text('token');
    const expiresIn = response.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * Gets the registry token of the signed-in identity.
 *
 * @param scopes limit the token: `repository:<namespace>/<path>:pull,push`; sent separated by
 * spaces (that the service accepts several is unconfirmed)
 * @throws ActionError OCI_*
 */
const fetchRegistryToken = (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .anObject */ .jz)(tokenIn));
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
 * Applies the plan, object by object. The next run continues an interrupted one: it compares again
 * with what exists.
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
 * Without probes, like Oracle's manifest: it becomes ready once it has two readings, which takes
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
/** Returns tolerations for a node's taints, apart from those about its state. */
const tolerationsOf = ({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'taints'))
    .map((taint) => ({ key: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'key')), effect: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(taint, 'effect')) }))
    .filter(({ key, effect }) => !ofState.test(key) && effect !== 'PreferNoSchedule')
    .map((taint) => ({ ...taint, operator: 'Exists' }));
/** Returns what it has to tolerate to run at all: nothing if there is a node without a taint. */
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
 * Returns all objects of metrics-server in the order in which they are applied: the API last, so
 * that it exists only with its server.
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
 * Returns what installing metrics-server would change. Changes nothing.
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

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


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


/***/ }),

/***/ 24056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asRegistryTarget),
/* harmony export */   e: () => (/* binding */ ocirPlace)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _oci_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86925);


const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryTarget = (text) => REGION.test(text.trim()) ? { region: (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(text) } : { host: (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRegistryHost */ .A)(text) };
/**
 * The region of an OCIR host in a realm; undefined for every other host, however similar. Later
 * regions are recognized by their form; `<key or region>.ocir.io` is the commercial realm's.
 */
const ocirPlace = (host, { realm, domain }) => {
    const name = host.toLowerCase();
    const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? [];
    if (at !== undefined) {
        return REGION.test(region) && at === (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(realm, domain) ? { region } : undefined;
    }
    const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : [];
    if (REGION.test(label))
        return { region: label };
    return /^[a-z]{3}$/.test(label) ? { key: label } : undefined;
};


/***/ }),

/***/ 58572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostKeyIn),
/* harmony export */   y: () => (/* binding */ asHostKey)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const KEY = /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp\d{3}) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/;
/** A host key in OpenSSH's format, without a comment; undefined if it is not one. */
const hostKeyIn = (text) => {
    const [, type, key] = KEY.exec(text.trim()) ?? [];
    return type === undefined || key === undefined ? undefined : `${type} ${key}`;
};
/** The input "bastion-host-key". @throws ActionError INPUT_INVALID */
const asHostKey = (text) => {
    const key = hostKeyIn(text);
    if (key !== undefined)
        return key;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: 'it is no SSH host key in one line, such as "ssh-ed25519 AAAA…"',
        hint: "Give what ssh-keyscan prints of the bastion's host, without the host in front.",
    });
};


/***/ })

};
