export const id = 3845;
export const ids = [3845,5918,8308];
export const modules = {

/***/ 94307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployAction: () => (/* binding */ deployAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm.js + 3 modules
var helm = __webpack_require__(52770);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-namespaces.js
var kubectl_namespaces = __webpack_require__(20995);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 13 modules
var kubectl = __webpack_require__(22961);
// EXTERNAL MODULE: ./dist.src/clients/github/workflow-runs.js
var workflow_runs = __webpack_require__(46525);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 34 modules
var deploy = __webpack_require__(83035);
// EXTERNAL MODULE: ./dist.src/stages/deploy/after-failure.js
var after_failure = __webpack_require__(24493);
// EXTERNAL MODULE: ./dist.src/stages/deploy/free-release.js
var free_release = __webpack_require__(6228);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(27489);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/helm-options.js
var helm_options = __webpack_require__(68464);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __webpack_require__(20803);
// EXTERNAL MODULE: ./dist.src/values/network/headers.js
var headers = __webpack_require__(86020);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-cluster.js

/** In the arguments of whatever makes the tokens of OKE: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/;
/**
 * The OCID of the cluster that the context in use is for; undefined for one that says nothing of it.
 * Asks no server.
 */
const contextCluster = async (exec, access) => {
    const output = '--output=jsonpath={.users[*].user.exec.args}';
    const args = [...(0,kubectl_arguments/* accessArguments */.LT)(access), 'config', 'view', '--minify', output];
    const { stdout } = await exec({ command: 'kubectl', args, timeout: 20_000 });
    return CLUSTER.exec(stdout)?.[0];
};

// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/reachability/release-paths.js + 1 modules
var release_paths = __webpack_require__(2618);
;// CONCATENATED MODULE: ./dist.src/actions/deploy/read-paths.js






/**
 * Reads the network around a load balancer that does not respond, where the job is signed in to OCI and
 * its kubeconfig names the cluster; undefined elsewhere.
 */
const pathsOfJob = (exec, access, { environment, clock, log }) => {
    const names = ['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'];
    if (names.every((name) => (0,runner_environment/* variable */.b)(environment, name) === undefined))
        return undefined;
    return async (silent) => {
        const clusterId = await contextCluster(exec, access);
        if (clusterId === undefined)
            return undefined;
        const signedIn = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
        const session = (0,oci_session/* sessionAt */.s2)(signedIn, clusterId);
        const clients = {
            engine: () => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)),
            network: () => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)),
        };
        return (0,release_paths/* releasePaths */.u)({ clusterId, network: undefined, silent }, clients);
    };
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/describe-run.js
var describe_run = __webpack_require__(83762);
// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
// EXTERNAL MODULE: ./dist.src/actions/deploy/release-inputs.js
var release_inputs = __webpack_require__(59273);
;// CONCATENATED MODULE: ./dist.src/actions/deploy.js




























const own = defaults/* defaults */.N.deploy;
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
        ...(0,release_inputs/* readReleaseParts */.W)(read),
        name: read.required('release', kubernetes_name/* asReleaseName */.Pz),
        namespace: read.required('namespace', kubernetes_name/* asKubernetesName */.Wl),
        chart: read.required('chart', path/* asChart */.BT),
        registry: read.optional('registry', registry_host/* asRegistryHost */.A),
        username: read.optional('pull-username', input_text/* asText */.e1),
        token: read.secret('pull-token'),
        createNamespace: read.orDefault('create-namespace', input_text/* asFlag */.v0, own['create-namespace']),
        timeout: read.orDefault('timeout', duration/* parseDuration */.E, own.timeout),
        path: read.optional('path', input_text/* asText */.e1),
        'expect-status': read.optional('expect-status', statuses/* parseStatuses */.O7),
        host: read.optional('host', input_text/* asText */.e1),
        headers: read.optional('headers', (text) => (0,headers/* asHeaders */.x)((0,input_lists/* pairsOf */.fq)('headers', text))),
        'wait-for-jobs': read.orDefault('wait-for-jobs', input_text/* asFlag */.v0, own['wait-for-jobs']),
        'on-failure': read.orDefault('on-failure', (0,input_text/* asOneOf */.QU)(...after_failure/* failurePolicies */.Fd), own['on-failure']),
        'on-pending': read.orDefault('on-pending', (0,input_text/* asOneOf */.QU)(...free_release/* pendingPolicies */.eP), own['on-pending']),
        spread: read.orDefault('spread', input_text/* asFlag */.v0, own.spread),
        chartLogin: (0,chart_login/* readChartLogin */._U)(read),
        'helm-arguments': read.list('helm-arguments', helm_options/* asHelmOption */._A),
        checks: {
            managedNodes: read.orDefault('managed-nodes', input_text/* asFlag */.v0, own['managed-nodes']),
            ignore: read.list('ignore-findings', checks/* parseException */.p8),
        },
        context: read.optional('kube-context', input_text/* asText */.e1),
        githubToken: read.secret('github-token'),
    };
};
const requestOf = (given, environment) => {
    const description = (0,describe_run/* describeRun */.v)(environment);
    const inputs = (0,release_inputs/* placeRelease */.l)(given, environment);
    const { username, token, image, createNamespace, checks } = inputs;
    const host = inputs.registry ?? (image && (0,image_reference/* parseImageReference */.o_)(image).registry) ?? '';
    const isGiven = username !== undefined && token !== undefined;
    const login = isGiven ? { login: { host, username, token } } : {};
    return (0,request/* deployRequest */.Lo)(inputs, image, { createNamespace, description, checks, ...login });
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
            (0,mask_login/* maskLogin */.q)(request.pullSecret.login, context.log);
        const stage = context.log.stage('deploy');
        const patience = { clock, progress: stage, milliseconds: Math.min(inputs.timeout, PATIENCE) };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = (0,process_exec/* execUntil */.m)(signal);
        const clients = {
            helm: (0,helm/* helm */.F)(exec, access, context.temporaryFolder, (0,chart_login/* givenLogins */.wN)(inputs.chartLogin)),
            kubernetes: (0,kubectl/* kubectl */.Lr)(exec, access),
            namespaces: (0,kubectl_namespaces/* kubectlNamespaces */.n)(exec, access),
            probe: (0,http_probe/* probeWith */.x)(clock),
            runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, inputs.githubToken),
            clock,
        };
        await (0,kubectl/* requireCluster */._H)(exec, access);
        const readPaths = pathsOfJob(exec, access, context);
        const tools = { ...clients, ...(readPaths && { readPaths }) };
        const deployed = await (0,deploy/* deploy */.g)(request, tools, stage, {
            signal,
            reached: (release) => setOutputs(release, outputs),
        });
        const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`;
        stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`);
    },
};


/***/ }),

/***/ 59273:
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

/***/ 83762:
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

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ helm)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm-arguments.js
var helm_arguments = __webpack_require__(22171);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/capabilities.js


/** The end of a line of `kubectl api-resources`: version, whether it lies in namespaces, and kind. */
const RESOURCE = /(\S+)\s+(?:true|false)\s+(\S+)\s*$/;
/** `apps/v1` and `apps/v1/Deployment`, as charts ask for either. */
const versionsIn = (table) => {
    const found = table.split('\n').flatMap((line) => {
        const [, version, kind] = RESOURCE.exec(line) ?? [];
        return version === undefined ? [] : [version, `${version}/${kind}`];
    });
    return [...new Set(found)];
};
const versionIn = (answer) => {
    try {
        return (0,json/* text */.Qq)((0,json.at)(JSON.parse(answer), 'gitVersion'));
    }
    catch {
        return '';
    }
};
/**
 * The options that tell `helm template` which APIs and which version the cluster has; it else takes
 * those that Helm was built with. None where the cluster does not say.
 */
const capabilityOptions = async (exec, access) => {
    const ask = (args) => exec({ command: 'kubectl', args, timeout: 30_000 })
        .then(({ stdout }) => stdout)
        .catch(() => '');
    const resources = ['api-resources', '--no-headers', '--request-timeout=20s'];
    const [table, answer] = await Promise.all([
        ask([...(0,kubectl_arguments/* accessArguments */.LT)(access), ...resources]),
        ask((0,kubectl_arguments/* versionArguments */.VG)(access)),
    ]);
    const version = versionIn(answer);
    return [
        ...(version === '' ? [] : [`--kube-version=${version}`]),
        ...versionsIn(table).map((one) => `--api-versions=${one}`),
    ];
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm-revisions.js

/** Helm's own words for a rollback; whoever upgrades may give a description, whoever rolls back may not. */
const ROLLBACK = /^Rollback to (\d+)$/;
const revisionOfHistory = (entry) => {
    const [, back] = ROLLBACK.exec(entry.optionalText('description') ?? '') ?? [];
    return {
        revision: entry.number('revision'),
        status: entry.text('status'),
        updated: entry.time('updated'),
        ...(back === undefined ? {} : { manifestOf: Number(back) }),
    };
};
/**
 * Reads what `helm history` prints as JSON, oldest first, with what one revision says of another.
 * @throws ShapeError
 */
const parseRevisions = (printed) => {
    const revisions = (0,fields/* itemsOf */.S3)((0,fields/* parseWhole */.z2)(printed), revisionOfHistory);
    const known = [];
    for (const [at, revision] of revisions.entries()) {
        const target = known.find((one) => one.revision === revision.manifestOf);
        const manifestOf = target?.manifestOf ?? revision.manifestOf;
        const isAfter = revisions[at - 1]?.status.startsWith('pending-') === true;
        known.push({
            ...revision,
            ...(manifestOf === undefined ? {} : { manifestOf }),
            ...(isAfter ? { followsCutOff: true } : {}),
        });
    }
    return known;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/manifests/edits.js
var manifests_edits = __webpack_require__(77979);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/post-renderer.js




const NAME = 'oke-virtual-nodes-actions';
const NODE = 'OKE_POST_RENDERER_NODE';
const SCRIPT = 'OKE_POST_RENDERER_SCRIPT';
/** Helm 4 runs plugins only. It parts the command at spaces, so the paths stand in variables. */
const PLUGIN = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: NAME,
    version: '1.0.0',
    runtime: 'subprocess',
    config: {},
    runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
};
/** Our own script beside the running one, by the Node that runs us. */
const script = () => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'post-render', 'index.js');
/**
 * How Helm is told to change the manifests of a chart; nothing if there is nothing to change.
 * @param folder for files that are gone when the job ends
 */
const postRendererCall = async ({ namespace, edits }, folder, setting) => {
    if (!(0,manifests_edits/* changesAnything */.g)(edits))
        return { args: [], env: {} };
    const { major, plugins } = await setting();
    const own = (0,external_node_path_.join)(folder, `post-renderer-${(0,external_node_crypto_.randomUUID)()}`);
    const plugin = (0,external_node_path_.join)(own, NAME);
    await (0,promises_.mkdir)(plugin, { recursive: true });
    const file = (0,external_node_path_.join)(own, 'edits.json');
    await (0,promises_.writeFile)(file, JSON.stringify({ namespace, ...edits }));
    const pass = (args) => args.map((arg) => `--post-renderer-args=${arg}`);
    if (major === 3) {
        return { args: [`--post-renderer=${process.execPath}`, ...pass([script(), file])], env: {} };
    }
    // A mapping in JSON is one in YAML too.
    await (0,promises_.writeFile)((0,external_node_path_.join)(plugin, 'plugin.yaml'), JSON.stringify(PLUGIN));
    return {
        args: [`--post-renderer=${NAME}`, ...pass([file])],
        env: {
            HELM_PLUGINS: [own, await plugins()].filter((one) => one !== '').join(external_node_path_.delimiter),
            [NODE]: process.execPath,
            [SCRIPT]: script(),
        },
    };
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubernetes-answer.js
var kubernetes_answer = __webpack_require__(79521);
// EXTERNAL MODULE: ./dist.src/clients/process/patient-exec.js
var patient_exec = __webpack_require__(71216);
// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm.js












const minutes = 60_000;
/** Helm 3 and 4 do not handle signals here: stopping them leaves the release half-way. */
const lasting = { timeout: 10 * minutes, isHardToStop: true };
/** What Helm 3 and 4 say when another operation began first, at each point where it can notice. */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error/* ActionError */.l({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** Of a revision that was deployed; another one may have come after it. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error/* ActionError */.l({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If it stays, something between the runner and the Kubernetes API may change answers (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs what takes hold of a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof process_failure/* ProcessError */.y && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** YAML is loaded with the first manifests. */
const manifestsOf = async (text, { namespace, edits } = { namespace: '' }) => {
    const { editManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 56131));
    const { parseManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82298));
    return parseManifests(editManifests(text, namespace, edits));
};
/** What is known of the Helm in use, which is asked for once. */
const settingOf = (ask) => {
    let setting;
    const read = async () => {
        // One that tells no version is taken for the oldest.
        const version = await ask(['version', '--template={{.Version}}']).catch(() => ({
            stdout: 'v3.',
        }));
        const major = (0,helm_arguments/* helmMajor */.Ie)(version.stdout);
        return { major, plugins: async () => (await ask(['env', 'HELM_PLUGINS'])).stdout.trim() };
    };
    return () => (setting ??= read());
};
const environmentOf = ({ kubeconfig, context }) => ({
    ...(kubeconfig === undefined ? {} : { KUBECONFIG: kubeconfig }),
    ...(context === undefined ? {} : { HELM_KUBECONTEXT: context }),
});
const nobody = () => Promise.resolve(undefined);
/**
 * Helm as a process; versions 3 and 4 understand all that is asked of it here.
 * @param folder where charts that are fetched lie until the job ends
 * @param logins of the hosts that charts come from
 */
const helm = (process, access, folder = (0,external_node_os_.tmpdir)(), logins = nobody) => {
    const exec = (0,patient_exec/* patientExec */.N)(process, access.patience);
    const env = environmentOf(access);
    const common = { command: 'helm', env, timeout: 2 * minutes };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => (0,kubernetes_answer/* readAgain */.n)(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return parseRevisions(await run((0,helm_arguments/* historyArguments */.PL)(release)));
        }
        catch (error) {
            if (error instanceof process_failure/* ProcessError */.y && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /** The revision that an upgrade made: Helm ends well also when its last word was not recorded. */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = helm_versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    const capabilities = (0,once/* once */.O)(() => capabilityOptions(exec, access));
    const { place, ...charts } = (0,helm_charts/* helmCharts */.A)(process, common, { folder, logins, capabilities });
    const setting = settingOf((args) => process({ ...common, args }));
    return {
        ...charts,
        upgrade: async (release, mark, timeout, signal) => {
            const { placed, ...input } = await place(release);
            const renderer = await postRendererCall(release, folder, setting);
            const more = {
                ...input,
                env: { ...env, ...renderer.env },
                // Helm itself ends first, and says what it was waiting for.
                timeout: timeout + minutes,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const how = (0,helm_arguments/* applyOptions */.V1)((await setting()).major);
            const options = [...how, ...(placed.options ?? []), ...renderer.args];
            const args = (0,helm_arguments/* upgradeArguments */.hm)({ ...placed, options }, mark, timeout);
            return recorded(release, await holding(placed, run(args, more)));
        },
        dryRun: async (release) => {
            const { placed, ...input } = await place(release);
            const printed = await run((0,helm_arguments/* upgradeArguments */.hm)(placed, 'dry-run', minutes, true), input);
            return manifestsOf(manifestIn(printed), release);
        },
        marks: async (release) => {
            const args = (0,helm_arguments/* marksArguments */.ry)(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: minutes };
            // Who may not read Secrets, or keeps releases elsewhere, knows no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => (0,kubernetes_answer/* readAgain */.n)(`could not read the manifest of ${release.name}`, access.patience, async () => manifestsOf(await run((0,helm_arguments/* getArguments */.lw)('manifest', release)))),
        values: (release) => (0,kubernetes_answer/* readAgain */.n)(`could not read the values of ${release.name}`, access.patience, async () => (0,fields/* parseWhole */.z2)(await run((0,helm_arguments/* getArguments */.lw)('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run((0,helm_arguments/* rollbackArguments */.bU)(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release, withoutHooks = false) => {
            await run((0,helm_arguments/* uninstallArguments */.jC)(release, withoutHooks), lasting);
        },
    };
};
/** All that it makes, its hooks too. Helm 4 prints what it pulled before the release. */
const manifestIn = (printed) => {
    const release = fields/* Fields */.C8.parse(printed.slice(Math.max(printed.search(/^\{/m), 0)));
    const hooks = release.optionalItems('hooks', (hook) => {
        const path = hook.optionalText('path');
        const source = path === undefined ? '' : `# Source: ${path}\n`;
        return `---\n${source}${hook.text('manifest')}`;
    });
    // A chart of hooks alone has no other manifest.
    return [release.optionalText('manifest') ?? '', ...hooks].join('\n');
};
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const helm_versionIn = (printed) => {
    try {
        return fields/* Fields */.C8.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof fields/* ShapeError */.ym)
            return undefined;
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
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22961);
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
        removeObjects: async (resource, namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', resource, ...names, ...options]);
        },
    };
};


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same promise for every caller. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


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
/** A quantity of an input, as it was written. @throws ActionError QUANTITY_INVALID */
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


/***/ })

};
