export const id = 319;
export const ids = [319,8308];
export const modules = {

/***/ 87213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployAction: () => (/* binding */ deployAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _clients_http_http_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11445);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52525);
/* harmony import */ var _clients_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46525);
/* harmony import */ var _stages_deploy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83035);
/* harmony import */ var _stages_deploy_after_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24493);
/* harmony import */ var _stages_deploy_free_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6228);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27489);
/* harmony import */ var _values_checks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(670);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55377);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85651);
/* harmony import */ var _values_helm_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68464);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(47191);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58810);
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(20803);
/* harmony import */ var _values_network_headers_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(86020);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(44142);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(34056);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(21688);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8707);
/* harmony import */ var _describe_run_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(29323);
/* harmony import */ var _mask_login_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(89134);
/* harmony import */ var _release_inputs_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(46319);


























const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_12__/* .defaults */ .N.deploy;
const readInputs = (read) => {
    const given = ['pull-username', 'pull-token'].filter((name) => read.has(name));
    if (given.length === 1) {
        read.problem('inputs "pull-username" and "pull-token" belong together', 'Give both to have the pull secret made, or neither if it exists.');
    }
    const isHostKnown = read.has('registry') || read.has('image');
    if (given.length === 2 && !isHostKnown) {
        read.problem('input "registry" is missing: the pull secret has to say which host it is for', 'Give "image" or "registry", for example fra.ocir.io.');
    }
    return {
        ...(0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_25__/* .readReleaseParts */ .W)(read),
        name: read.required('release', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_21__/* .asReleaseName */ .Pz),
        namespace: read.required('namespace', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_21__/* .asKubernetesName */ .Wl),
        chart: read.required('chart', _values_path_js__WEBPACK_IMPORTED_MODULE_20__/* .asChart */ .BT),
        registry: read.optional('registry', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_22__/* .asRegistryHost */ .A),
        username: read.optional('pull-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asText */ .e1),
        token: read.secret('pull-token'),
        createNamespace: read.orDefault('create-namespace', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asFlag */ .v0, own['create-namespace']),
        timeout: read.orDefault('timeout', _values_duration_js__WEBPACK_IMPORTED_MODULE_13__/* .parseDuration */ .E, own.timeout),
        path: read.optional('path', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asText */ .e1),
        'expect-status': read.optional('expect-status', _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_19__/* .parseStatuses */ .O7),
        host: read.optional('host', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asText */ .e1),
        headers: read.optional('headers', (text) => (0,_values_network_headers_js__WEBPACK_IMPORTED_MODULE_18__/* .asHeaders */ .x)((0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_17__/* .pairsOf */ .fq)('headers', text))),
        'wait-for-jobs': read.orDefault('wait-for-jobs', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asFlag */ .v0, own['wait-for-jobs']),
        'on-failure': read.orDefault('on-failure', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asOneOf */ .QU)(..._stages_deploy_after_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failurePolicies */ .Fd), own['on-failure']),
        'on-pending': read.orDefault('on-pending', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asOneOf */ .QU)(..._stages_deploy_free_release_js__WEBPACK_IMPORTED_MODULE_9__/* .pendingPolicies */ .eP), own['on-pending']),
        spread: read.orDefault('spread', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asFlag */ .v0, own.spread),
        'helm-arguments': read.list('helm-arguments', _values_helm_options_js__WEBPACK_IMPORTED_MODULE_14__/* .asHelmOption */ ._),
        checks: {
            managedNodes: read.orDefault('managed-nodes', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asFlag */ .v0, own['managed-nodes']),
            ignore: read.list('ignore-findings', _values_checks_js__WEBPACK_IMPORTED_MODULE_11__/* .parseException */ .p8),
        },
        context: read.optional('kube-context', _values_input_text_js__WEBPACK_IMPORTED_MODULE_15__/* .asText */ .e1),
        githubToken: read.secret('github-token'),
    };
};
const requestOf = (given, environment) => {
    const description = (0,_describe_run_js__WEBPACK_IMPORTED_MODULE_23__/* .describeRun */ .v)(environment);
    const inputs = (0,_release_inputs_js__WEBPACK_IMPORTED_MODULE_25__/* .placeRelease */ .l)(given, environment);
    const { username, token, image, createNamespace, checks } = inputs;
    const host = inputs.registry ?? (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_16__/* .parseImageReference */ .o_)(image).registry) ?? '';
    const isGiven = username !== undefined && token !== undefined;
    const login = isGiven ? { login: { host, username, token } } : {};
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_10__/* .deployRequest */ .Lo)(inputs, image, { createNamespace, description, checks, ...login });
};
/** Set as far as the release has come: its rollout may still fail. */
const setOutputs = async ({ name, namespace, revision, changes, url }, outputs) => {
    if (url !== undefined)
        return outputs.set('url', url);
    await outputs.set('release', name);
    await outputs.set('namespace', namespace);
    await outputs.set('revision', revision);
    await outputs.set('changed', changes.length > 0);
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
const deployAction = {
    main: async (context) => {
        const { clock, outputs, signal } = context;
        const inputs = context.readInputs(readInputs);
        const request = requestOf(inputs, context.environment);
        if (request.pullSecret !== undefined)
            (0,_mask_login_js__WEBPACK_IMPORTED_MODULE_24__/* .maskLogin */ .q)(request.pullSecret.login, context.log);
        const stage = context.log.stage('deploy');
        const patience = { clock, progress: stage, milliseconds: Math.min(inputs.timeout, PATIENCE) };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .execUntil */ .m)(signal);
        const clients = {
            helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_2__/* .helm */ .F)(exec, access, context.temporaryFolder),
            kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_5__/* .kubectl */ .Lr)(exec, access),
            namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_4__/* .kubectlNamespaces */ .n)(exec, access),
            probe: (0,_clients_http_http_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probeWith */ .x)(clock),
            runs: (0,_clients_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowRuns */ .A)(context.environment, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), clock, inputs.githubToken),
            clock,
        };
        await (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCluster */ ._H)(exec, access);
        const deployed = await (0,_stages_deploy_js__WEBPACK_IMPORTED_MODULE_7__/* .deploy */ .g)(request, clients, stage, {
            signal,
            reached: (release) => setOutputs(release, outputs),
        });
        const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`;
        stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`);
    },
};


/***/ }),

/***/ 29323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);

/** What a revision of a release was made from: commit and run, as the runner names them. */
const describeRun = (environment) => {
    const of = (name) => (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .b)(environment, name);
    const sha = of('GITHUB_SHA')?.slice(0, 12);
    const run = of('GITHUB_RUN_ID');
    const attempt = of('GITHUB_RUN_ATTEMPT');
    const repository = of('GITHUB_REPOSITORY');
    const parts = [
        sha === undefined ? undefined : `commit ${sha}`,
        run === undefined
            ? undefined
            : `run ${run}${attempt === undefined ? '' : `, attempt ${attempt}`}`,
        repository === undefined ? undefined : `of ${repository}`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'deployed by hand' : parts.join(', ');
};


/***/ }),

/***/ 89134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 46319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReleaseParts),
/* harmony export */   l: () => (/* binding */ placeRelease)
/* harmony export */ });
/* harmony import */ var _clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23361);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8974);
/* harmony import */ var _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57501);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55377);
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20803);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34056);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58810);









const asImage = (text) => (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)((0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(text));
const asImages = (text) => Object.fromEntries(Object.entries((0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsOf */ .fq)('images', text)).map(([key, image]) => [key, asImage(image)]));
const keysOf = (read, name) => {
    const keys = read.list(name, _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1);
    return keys.length > 0 ? keys : [_values_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaults */ .N.deploy[name]];
};
/** What a release is made from, beside its name, its namespace and its chart. */
const readReleaseParts = (read) => ({
    repository: read.optional('chart-repository', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asRepository */ .j1),
    version: read.optional('chart-version', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1),
    values: read.list('values', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asValuesFile */ .Hj),
    set: read.withDefault('set', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'typed'), []),
    'set-string': read.withDefault('set-string', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'text'), []),
    'set-json': read.withDefault('set-json', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetJson */ .G7, []),
    'set-file': read.withDefault('set-file', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetFile */ .Sh, []),
    image: read.optional('image', asImage),
    images: read.withDefault('images', asImages, {}),
    'image-key': keysOf(read, 'image-key'),
    'image-values': read.pairs('image-values') ?? {},
    'pull-secret': read.optional('pull-secret', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__/* .asSecretName */ .Y_),
    'pull-secret-key': keysOf(read, 'pull-secret-key'),
});
const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' };
/**
 * The release with its files as tools are given them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
const placeRelease = (given, environment) => {
    const { chart, repository, values } = given;
    const parts = { chart, repository, values, files: given['set-file'] };
    const placed = (0,_clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeCharts */ .b)((0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(environment), parts, KEYS);
    return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files };
};


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/** @returns the status of the attempt; undefined if GitHub does not say, whatever the reason */
const statusOf = async ({ runId, attempt }, token, environment, clock) => {
    const base = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const path = `/repos/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}/attempts/${attempt}`;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'oke-virtual-nodes-actions',
    };
    try {
        const request = { method: 'GET', headers };
        return await (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timedRequest */ .h6)(new URL(base + path), request, clock, ({ status, body }) => status === 200 ? _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(body).text('status') : undefined);
    }
    catch {
        return undefined;
    }
};
/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
const workflowRuns = (environment, process, clock, token) => {
    const own = (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(environment, process);
    return {
        own,
        isOver: async (mark) => {
            if ((0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverFor */ .gm)(mark, own))
                return true;
            const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId;
            if (token === undefined || !isAskable)
                return undefined;
            const status = await statusOf(mark, token, environment, clock);
            return status === undefined ? undefined : status === 'completed';
        },
    };
};


/***/ }),

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Bytes of one answer; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} answered with more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here answers so.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node see which of its kept connections the other side has closed while this process was busy,
 * such as with loading code: a call that takes one of them is lost, and a change is not sent again.
 * One turn may end before the network is looked at.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/**
 * One request and its whole answer; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, { method, headers: { ...headers, ...length }, signal, ...ca });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ probeWith)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Milliseconds for one question. */
const timeout = 5_000;
/** What Node says of an answer that is no HTTP, or no TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/;
const failureOf = (error) => {
    // A name with several addresses fails with one error for each.
    const single = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors'))[0] ?? error;
    const failure = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(single).trim();
    const isForeign = FOREIGN.test((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(single, 'code'))) || /wrong version number/.test(failure);
    return isForeign ? { failure, isForeign } : { failure };
};
const answerOf = (response) => {
    const { authorized, authorizationError } = response.socket;
    const status = response.statusCode ?? 0;
    return authorized === false ? { status, distrust: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(authorizationError) } : { status };
};
/** GET without following redirects: a redirect is an answer of the application too. */
const askHttp = async ({ url, host, headers }, signal) => {
    const { protocol } = new URL(url);
    const { request } = await (protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
    return new Promise((resolve, reject) => {
        const options = {
            signal,
            headers: { ...headers, ...(host === undefined ? {} : { host }) },
            // Whether the certificate is trusted is told, and no reason to take it for silence.
            rejectUnauthorized: false,
            ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
        };
        request(url, options, (response) => {
            resolve(answerOf(response));
            response.destroy();
        })
            .on('error', reject)
            .end();
    });
};
const connect = async ({ url }, signal) => {
    const { createConnection } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77030, 19));
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
        const host = hostname.replace(/^\[|\]$/g, '');
        const socket = createConnection({ host, port: Number(port), signal }, () => {
            resolve({ isConnected: true });
            socket.destroy();
        });
        socket.on('error', reject);
    });
};
const probeWith = (clock) => async (request) => {
    try {
        const ask = request.url.startsWith('tcp:') ? connect : askHttp;
        return await ask(request, clock.limit(timeout));
    }
    catch (error) {
        return failureOf(error);
    }
};


/***/ }),

/***/ 75506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** For services behind a network. */
const SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Makes attempts until one succeeds, may not be repeated, or the policy has no more of them.
 * @throws what the last attempt threw; the reason of the step's end
 */
const withRetries = async (policy, clock, attempt, judge) => {
    const deadline = clock.now() + policy.total;
    for (let round = 0;; round++) {
        try {
            return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())));
        }
        catch (error) {
            const { mayRepeat, pause: asked = 0 } = judge(error);
            const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked);
            if (!mayRepeat || clock.now() + pause >= deadline)
                throw error;
            await clock.sleep(pause);
        }
    }
};
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is the same the next time: a name that does not exist, a wrong certificate, and
 * whatever is told in full already.
 */
const isFinal = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));


/***/ }),

/***/ 90063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ askedPause),
/* harmony export */   Zn: () => (/* binding */ isPutOff),
/* harmony export */   h6: () => (/* binding */ timedRequest)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20734);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75506);


/** An answer that says: not now. */
class PutOff extends Error {
    answer;
    constructor(answer) {
        super(`HTTP ${answer.status}`);
        this.answer = answer;
    }
}
/** What a service asks for in Retry-After, in milliseconds; its dates are not read. */
const askedPause = ({ headers }) => {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
};
/** Rate limits and failures of the service. */
const isPutOff = ({ status }) => status === 429 || status >= 500;
const judge = (error) => error instanceof PutOff
    ? { mayRepeat: true, pause: askedPause(error.answer) }
    : { mayRepeat: !(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(error) };
/**
 * For calls that may be repeated: no answer, rate limits, failures of the service and answers that
 * `read` cannot read are tried again; nothing that cannot succeed is.
 *
 * @param read takes what is needed out of the answer, also out of the last one that puts us off
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason of
 * the step's end
 */
const timedRequest = async (url, request, clock, read) => {
    const attempt = async (signal) => {
        const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(url, { ...request, signal });
        if (isPutOff(answer))
            throw new PutOff(answer);
        return read(answer);
    };
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_POLICY */ .pZ, clock, attempt, judge);
    }
    catch (error) {
        if (error instanceof PutOff)
            return read(error.answer);
        throw error;
    }
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52525);
/* harmony import */ var _kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79521);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
        },
    };
};


/***/ }),

/***/ 27038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   j: () => (/* binding */ heldReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const HPAS = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
const HELM = 'meta.helm.sh/release-';
/** Helm deletes what the release had and the chart has no more: the chart's replicas count from then on. */
const goesAway = ({ name, namespace, object }, release, rendered) => {
    const note = (key) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'annotations', `${HELM}${key}`);
    const isOurs = note('name') === release.name && note('namespace') === release.namespace;
    return (isOurs &&
        !rendered.some((one) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(one) === `${HPAS.kind}/${name}` && (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(one, release.namespace) === namespace));
};
const heldOf = async (object, namespace, hpas, kubernetes) => {
    const [kind, name] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'metadata', 'name'))];
    const inChart = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas');
    const hpa = hpas.find((one) => {
        const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(one.object, 'spec', 'scaleTargetRef');
        return one.namespace === namespace && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind') === kind && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name') === name;
    });
    if (typeof inChart !== 'number' || hpa === undefined)
        return [];
    const apiVersion = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'apiVersion'));
    const scale = await kubernetes.scale(namespace, { apiVersion, kind, name });
    // At 0 an HPA does nothing: somebody stopped it by hand.
    if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart)
        return [];
    return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }];
};
/**
 * What an upgrade has to leave as it is, since an HPA that stays has set it. Who may not list HPAs gets
 * the chart's replicas, as Helm would set them.
 */
const heldReplicas = async (release, rendered, kubernetes) => {
    const sized = rendered.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace)))];
    const found = namespaces.map(async (namespace) => {
        const all = await kubernetes.listObjects(HPAS, namespace).catch(() => []);
        const placed = all.map((one) => ({ ...one, namespace: one.namespace || namespace }));
        return placed.filter((one) => !goesAway(one, release, rendered));
    });
    const hpas = (await Promise.all(found)).flat();
    if (hpas.length === 0)
        return [];
    const held = sized.map((object) => heldOf(object, (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, release.namespace), hpas, kubernetes));
    return (await Promise.all(held)).flat();
};
/** One line for a log. */
const heldText = ({ kind, name, replicas, by, inChart }) => `keep ${kind}/${name} at ${replicas} replicas, which HPA ${by} set; the chart says ${inChart}`;


/***/ }),

/***/ 43384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notDeployed)
/* harmony export */ });
/**
 * What a release needs as a whole because its last revision is not deployed; undefined if it is.
 *
 * @param last its newest revision
 */
const notDeployed = ({ name, namespace }, last) => {
    const target = `release "${name}"`;
    if (last === undefined || last.status === 'uninstalled') {
        return { action: 'create', target, description: `install it in namespace ${namespace}` };
    }
    if (last.status === 'deployed')
        return undefined;
    const description = `deploy it again: revision ${last.revision} is ${last.status}`;
    return { action: 'update', target, description };
};


/***/ }),

/***/ 49742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText),
/* harmony export */   w: () => (/* binding */ reviewRelease)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59162);
/* harmony import */ var _drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22521);
/* harmony import */ var _drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15058);
/* harmony import */ var _kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27038);
/* harmony import */ var _not_deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43384);







/** What is not in the cluster as the revision says, by a dry run of the API server. */
const repairsOf = async (objects, namespace, kubernetes) => {
    const differences = await kubernetes.differences(namespace, objects);
    // What takes a new object is nothing that an upgrade could mend.
    return differences
        .filter(({ refused }) => refused === undefined)
        .flatMap((one) => (0,_drift_live_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .liveChanges */ .C)(one, false));
};
const compare = async (release, rendered, last, { helm, kubernetes }) => {
    const change = (0,_not_deployed_js__WEBPACK_IMPORTED_MODULE_6__/* .notDeployed */ ._)(release, last);
    if (change !== undefined) {
        if (change.action === 'update')
            return { verdict: 'upgrade', changes: [change] };
        const all = rendered.map((object) => {
            return { action: 'create', target: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), description: 'new in the chart' };
        });
        return { verdict: 'install', changes: [change, ...all] };
    }
    const { namespace } = release;
    const { objects: deployed } = await helm.manifest(release);
    const comparable = (objects) => (0,_drift_scaled_replicas_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutScaledReplicas */ .Q)(objects, namespace, kubernetes);
    const [before, wanted] = await Promise.all([comparable(deployed), comparable(rendered)]);
    const sides = { deployed: before, rendered: wanted, comparable };
    const changes = await (0,_drift_release_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseChanges */ .z)({ release, revision: last?.revision ?? 0, ...sides }, helm);
    if (changes.length > 0)
        return { verdict: 'upgrade', changes };
    try {
        const repairs = await repairsOf(sides.deployed, namespace, kubernetes);
        return { verdict: repairs.length > 0 ? 'repair' : 'unchanged', changes: repairs };
    }
    catch (error) {
        return { verdict: 'unchanged', changes: [], unseen: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    }
};
/**
 * Compares what the chart renders with what Helm deployed last, and, where that is the same, with what
 * is in the cluster. Changes nothing.
 */
const reviewRelease = async (release, rendered, last, tools) => {
    const review = await compare(release, rendered, last, tools);
    if (review.verdict === 'unchanged')
        return review;
    const held = await (0,_kept_replicas_js__WEBPACK_IMPORTED_MODULE_4__/* .heldReplicas */ .j)(release, rendered, tools.kubernetes);
    return held.length === 0 ? review : { ...review, held };
};
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


/***/ }),

/***/ 59635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* unused harmony export differingPaths */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isContainer = (value) => typeof value === 'object' && value !== null;
/** The places where two objects differ. What stands there may be secret: see who is told. */
const differencesOf = (one, other, path = '') => {
    if (Object.is(one, other))
        return [];
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [{ path, one, other }];
    }
    const [a, b] = [asRecord(one), asRecord(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differencesOf(a[key], b[key], path === '' ? key : `${path}.${key}`));
};
/** Their paths alone. */
const differingPaths = (one, other) => differencesOf(one, other).map(({ path }) => path);
const asRecord = (value) => Array.isArray(value) ? Object.fromEntries(value.entries()) : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ fieldFinding),
  fl: () => (/* binding */ findingKey),
  dP: () => (/* binding */ ownerText),
  rZ: () => (/* binding */ wholeFinding),
  mZ: () => (/* binding */ withoutFields)
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/shortened.js
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/finding.js

const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ told }) => told), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if nobody is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** What tells a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 59162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ liveChanges)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);
/* harmony import */ var _differing_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59635);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58620);



/** The API server counts this up for every change; it is none by itself. */
const GENERATION = 'metadata.generation';
const isEnded = (job) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(job, 'status', 'conditions')).some((one) => ['Complete', 'Failed'].includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'type'))) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'status') === 'True');
/** A Job that has ended, or was taken away some time after, is done: no change of it means anything. */
const isDone = ({ kind, live, desired }) => {
    if (kind !== 'Job')
        return false;
    if (live === undefined)
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'spec', 'ttlSecondsAfterFinished') !== undefined;
    return isEnded(live);
};
/** What the cluster's own controllers fill in where a chart leaves it empty. */
const isFilledIn = ({ path, one, other }, desired) => {
    if (path === GENERATION)
        return true;
    if (/(^|\.)caBundle$/.test(path))
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one) !== '' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(other).length <= 4;
    return /^rules(\.|$)/.test(path) && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(desired, 'aggregationRule') !== undefined;
};
const shown = (value) => {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const CHANGED = 'changed in the cluster: ';
const withValues = ({ path, one, other }) => `${path} is ${shown(one)}, not ${shown(other)}`;
/**
 * What was changed in the cluster behind Helm's back. Values only where they are asked for, and those
 * of Secrets never: whoever reads the log need not be allowed to read the cluster.
 */
const liveChanges = (difference, showValues) => {
    const { kind, name, live, desired, refused } = difference;
    const target = `${kind}/${name}`;
    if (isDone(difference))
        return [];
    if (live === undefined) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFinding */ .rZ)({ action: 'create', target, description: 'missing in the cluster' }, kind)];
    }
    if (refused !== undefined) {
        if (kind === 'Job')
            return [];
        const told = `${refused}, which takes a new object`;
        const fields = [{ path: refused, told }];
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields })];
    }
    const all = (0,_differing_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesOf */ .g)(live, desired).filter((one) => !isFilledIn(one, desired));
    if (all.length === 0)
        return [];
    const isTold = showValues && kind !== 'Secret';
    const fields = all.map((one) => ({ path: one.path, told: isTold ? withValues(one) : one.path }));
    const separator = showValues ? '; ' : ', ';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFinding */ .yQ)({ action: 'update', target, why: CHANGED, fields, separator })];
};


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ releaseChanges)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/drift/differing-paths.js
var differing_paths = __webpack_require__(59635);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var finding = __webpack_require__(58620);
;// CONCATENATED MODULE: ./dist.src/stages/drift/manifest-changes.js




/** API version, namespace and kind of a key. */
const kindOf = (key) => key.split('/').slice(0, -1).join('/');
const keyed = (objects, namespace) => new Map(objects.map((object) => [
    [(0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')), (0,manifests/* namespaceOf */.N6)(object, namespace), (0,manifests/* nameOf */.Vb)(object)].join(' '),
    object,
]));
const parts = (value) => value.split(/(\d+)/);
/**
 * Whether texts differ in the number of the revision alone: Helm renders the next one, or 1 without a
 * cluster, and a Job may be named after it.
 */
const differsByRevision = (deployed, rendered, revision) => {
    if (typeof deployed !== 'string' || typeof rendered !== 'string')
        return false;
    const [one, other] = [parts(deployed), parts(rendered)];
    const others = ['1', String(revision + 1)];
    return (one.length === other.length &&
        one.every((part, index) => part === other[index] || (part === String(revision) && others.includes(other[index] ?? ''))));
};
const isImage = (path) => /(^|\.)image$/.test(path);
const settled = { paths: () => [], isName: () => false };
const unsettledOf = ({ namespace, twice }) => {
    if (twice === undefined)
        return settled;
    const [first, second] = twice.map((objects) => keyed(objects, namespace));
    if (first === undefined || second === undefined)
        return settled;
    const anew = new Set([...first.keys()].filter((key) => !second.has(key)).map(kindOf));
    return {
        paths: (key) => first.has(key) && second.has(key)
            ? (0,differing_paths/* differencesOf */.g)(first.get(key), second.get(key)).map(({ path }) => path)
            : [],
        isName: (key) => anew.has(kindOf(key)) && !(first.has(key) && second.has(key)),
    };
};
/** The places where an object differs from what was deployed, without what makes no difference. */
const realPaths = (deployed, rendered, unsettled, revision) => {
    const isUnsettled = (path) => unsettled.some((one) => path === one || path.startsWith(`${one}.`));
    return (0,differing_paths/* differencesOf */.g)(deployed, rendered)
        .filter(({ path, one, other }) => isImage(path) || !differsByRevision(one, other, revision))
        .map(({ path }) => path)
        .filter((path) => !isUnsettled(path));
};
const updates = (old, object, unsettled, revision) => {
    const paths = realPaths(old, object, unsettled, revision);
    if (paths.length === 0)
        return [];
    const why = 'chart or values differ from the deployed revision in ';
    const fields = paths.map((path) => ({ path, told: path }));
    return [(0,finding/* fieldFinding */.yQ)({ action: 'update', target: (0,manifests/* nameOf */.Vb)(object), why, fields })];
};
const whole = (action, object, description) => (0,finding/* wholeFinding */.rZ)({ action, target: (0,manifests/* nameOf */.Vb)(object), description }, (0,json/* text */.Qq)((0,json.at)(object, 'kind')));
/** What an upgrade would change in the manifest of the release. */
const manifestChanges = (deployed, rendered, comparison) => {
    const { namespace, revision } = comparison;
    const before = keyed(deployed, namespace);
    const after = keyed(rendered, namespace);
    const unsettled = unsettledOf(comparison);
    const gone = new Map([...before].filter(([key]) => !after.has(key)));
    const made = [...after].flatMap(([key, object]) => {
        const old = before.get(key);
        if (old !== undefined)
            return updates(old, object, unsettled.paths(key), revision);
        const isNamedAnew = unsettled.isName(key);
        const former = [...gone.keys()].find((one) => isNamedAnew ? kindOf(one) === kindOf(key) : differsByRevision(one, key, revision));
        if (former === undefined)
            return [whole('create', object, 'new in the chart')];
        const formerObject = gone.get(former);
        gone.delete(former);
        return isNamedAnew ? [] : updates(formerObject, object, unsettled.paths(key), revision);
    });
    return [
        ...made,
        ...[...gone.values()].map((object) => whole('delete', object, 'no longer in the chart')),
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/release-changes.js

const asIs = (objects) => Promise.resolve(objects);
/** A dry run of the upgrade; undefined where the cluster does not allow it. */
const dryRun = async (release, helm) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What an upgrade would change in the manifest of a release. A chart that asks the cluster for its APIs
 * or its objects, whether this is an upgrade, or for random values, renders otherwise than it was
 * deployed without having changed: a change is what shows each way that it is rendered.
 */
const releaseChanges = async ({ release, revision, deployed, rendered, comparable = asIs }, helm) => {
    const known = { namespace: release.namespace, revision };
    if (manifestChanges(deployed, rendered, known).length === 0)
        return [];
    const again = await comparable((await helm.template(release)).objects);
    const comparison = { ...known, twice: [rendered, again] };
    const changes = manifestChanges(deployed, rendered, comparison);
    if (changes.length === 0)
        return [];
    const inCluster = await dryRun(release, helm);
    if (inCluster === undefined)
        return changes;
    const targets = new Set(changes.map(({ target }) => target));
    return manifestChanges(deployed, await comparable(inCluster), comparison).filter(({ target }) => targets.has(target));
};


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutScaledReplicas)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12284);


const keyOf = (namespace, target) => `${namespace} ${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'kind')) || 'Deployment'}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(target, 'name'))}`;
const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];
/** What the scalers of the chart name; a ScaledObject of KEDA takes a Deployment where it names no kind. */
const scaledByChart = (objects, ofRelease) => objects
    .filter((object) => SCALERS.includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind'))))
    .map((object) => keyOf((0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'scaleTargetRef')));
/** What HPAs of the cluster name, whoever made them: KEDA makes one for each ScaledObject. */
const scaledInCluster = async (objects, ofRelease, kubernetes) => {
    const sized = objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)))];
    const found = namespaces.map(async (namespace) => {
        // Who may not list HPAs sees what they do as a change.
        const hpas = await kubernetes.list('hpa', namespace).catch(() => []);
        return hpas.map(({ target }) => keyOf(namespace, target));
    });
    return (await Promise.all(found)).flat();
};
/** The objects without the replicas of what an HPA scales, in the chart or not: they are its business. */
const withoutScaledReplicas = async (objects, ofRelease, kubernetes) => {
    const scaled = new Set([
        ...scaledByChart(objects, ofRelease),
        ...(await scaledInCluster(objects, ofRelease, kubernetes)),
    ]);
    return objects.map((object) => {
        if (!scaled.has(`${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(object, ofRelease)} ${(0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(object)}`))
            return object;
        const spec = Object.entries((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec'))).filter(([key]) => key !== 'replicas');
        return { ...(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(object), spec: Object.fromEntries(spec) };
    });
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const told = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !told.has(trouble.message)) {
                told.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** The parser compares each anchor with all before it; nobody writes more by hand. */
const ANCHORS = 100;
/** In front of the text of a scalar, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * How foreign YAML is parsed. A list or mapping as key costs time that doubles with each level.
 * Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * What makes a text too much to be parsed, as the end of "it has …"; undefined if nothing does.
 * @param Lexer of the package yaml, which is loaded by whoever parses
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
        // What refers to itself would be followed for ever.
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



/** As much as Helm keeps of a release. */
const KILOBYTES = 8192;
/**
 * The values in a file of them, as Helm reads it; of what is no mapping, none. Helm itself says what is
 * wrong with it.
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

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Foreign data that is not as it has to be; the message says what is wrong where. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields(parseWhole(json, place), place);
    }
    /** All of it, as it came. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** All of it, for what is passed on as it is. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the answer') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
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
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   gm: () => (/* binding */ isOverFor),
/* harmony export */   hU: () => (/* binding */ describeMark),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digits = (text) => /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : '';
const short = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** The mark of this process, by the variables that the runner sets. */
const markOf = (environment, process) => ({
    repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
    runId: digits(environment['GITHUB_RUN_ID']),
    attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
    runner: short(environment['RUNNER_NAME'] ?? ''),
    process: short(process),
});
/** The value of the label. The count makes it another one for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
/** Undefined for what we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether what wrote the mark has surely ended: this process before, an earlier attempt of this run,
 * or an earlier step on the same runner, which works at one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'somebody who left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
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

/** What Go's YAML 1.1 takes for a boolean or nothing (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may part digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of a scalar without quotes, as Helm and kubectl read it. Times stay texts there. */
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
/** A key without quotes is read as a value is, and written out again: `on` becomes "true". */
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
    // Helm and kubectl let the last one count; the parser's search takes the square of their number.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the keys that stand twice in one mapping, e.g. `metadata.name`
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

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asHeaders)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** RFC 9110, 5.1 and 5.5: a token, and visible characters. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Headers of a request.
 * @throws ActionError INPUT_INVALID that names no value: it may be a secret
 */
const asHeaders = (pairs) => {
    for (const [name, value] of Object.entries(pairs)) {
        if (NAME.test(name) && VALUE.test(value))
            continue;
        const what = NAME.test(name) ? `the value of header ${name}` : 'a name of a header';
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} has characters that HTTP does not allow`, 'Write accept=text/html.');
    }
    return pairs;
};


/***/ }),

/***/ 86615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ asUrl),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);



/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not an http or https address`,
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


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
