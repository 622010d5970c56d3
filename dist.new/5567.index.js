export const id = 5567;
export const ids = [5567,4317,1793,3872];
export const modules = {

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCluster: () => (/* binding */ connectToCluster),
/* harmony export */   logInToRegistry: () => (/* binding */ logInToRegistry),
/* harmony export */   openIdentity: () => (/* binding */ openIdentity),
/* harmony export */   removeAccess: () => (/* binding */ removeAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32409);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15362);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6997);
/* harmony import */ var _clients_files_backups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54996);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74768);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42750);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9509);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30861);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37296);
/* harmony import */ var _clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29479);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41355);
/* harmony import */ var _stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92172);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56637);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(51950);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(17043);
/* harmony import */ var _stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(13833);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(77214);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(71250);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(60238);
/* harmony import */ var _login_ocir_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(17214);
/* harmony import */ var _mask_login_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(89134);

























/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_9__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_js__WEBPACK_IMPORTED_MODULE_21__.signIn)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_16__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    if (environment.cluster !== undefined) {
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_20__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_20__/* .parseOcid */ .X8)(environment.cluster, 'cluster'), session.realm);
    }
    return region === undefined ? session : { ...session, region };
};
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_12__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_10__/* .sessionFor */ .w)(registry, session, clock), clock);
    const wanted = { host: registry, username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_12__/* .bearerUser */ .H0, password: token };
    (0,_mask_login_js__WEBPACK_IMPORTED_MODULE_24__/* .maskLogin */ .q)(wanted, log);
    await (0,_stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_19__/* .login */ .iD)([wanted], (0,_login_ocir_js__WEBPACK_IMPORTED_MODULE_23__.loginPlaces)(context), (records) => state.save('login', records));
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, session, { state, clock, environment, temporaryFolder, log, signal }) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, `kubeconfig-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const target = await (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_18__/* .findTarget */ .F)(clusterId, undefined, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusters */ .q)(session, clock));
    const { token } = (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_11__.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_17__/* .proveAccess */ .v)(target, (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_2__/* .apiServer */ .k)(target, token, clock));
    const { name, server, certificateAuthority } = target;
    const plugin = (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_14__/* .tokenPlugin */ .l)(clusterId, session.region, environment);
    await (0,_stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_15__/* .addContext */ .xf)({ name, server, certificateAuthority, plugin }, (0,_clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_13__/* .textFile */ .E)(path), (0,_clients_files_backups_js__WEBPACK_IMPORTED_MODULE_6__/* .backups */ .u)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .execUntil */ .m)(signal);
    return {
        kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_8__/* .kubectl */ .Lr)(exec, access),
        helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_5__/* .helm */ .F)(exec, access, temporaryFolder),
        namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_7__/* .kubectlNamespaces */ .n)(exec, access),
    };
};
/** Takes back every credential that main made; goes on where one cannot be removed. */
const removeAccess = async (context) => {
    const failures = [];
    for (const action of [_kubeconfig_js__WEBPACK_IMPORTED_MODULE_22__.kubeconfig, _login_ocir_js__WEBPACK_IMPORTED_MODULE_23__.loginOcir, _auth_js__WEBPACK_IMPORTED_MODULE_21__.auth]) {
        try {
            await action.post?.(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'credentials could not be removed');
};


/***/ }),

/***/ 81793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ once),
  openClients: () => (/* binding */ openClients)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm.js + 7 modules
var helm = __webpack_require__(6997);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/image-build/pick-builder.js + 11 modules
var pick_builder = __webpack_require__(19315);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/actions/job-images.js + 2 modules
var job_images = __webpack_require__(77323);
// EXTERNAL MODULE: ./dist.src/clients/registry/repositories.js
var repositories = __webpack_require__(3399);
// EXTERNAL MODULE: ./dist.src/clients/github/workflow-runs.js
var workflow_runs = __webpack_require__(46525);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/actions/mask-login.js
var mask_login = __webpack_require__(89134);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(27489);
// EXTERNAL MODULE: ./dist.src/stages/deploy/review-release.js
var review_release = __webpack_require__(49742);
// EXTERNAL MODULE: ./dist.src/stages/drift/deployed-values.js
var deployed_values = __webpack_require__(75145);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/review-planned.js




/** The release with the image that runs: what this run will build is no difference that is known. */
const withPresentImage = async (release, wanted, { helm }) => {
    const present = (0,deployed_values/* withDeployedImage */.W)(wanted, await helm.values(wanted), (0,request/* imageKeys */.A8)(release));
    return { release: present, objects: (await helm.template(present)).objects };
};
/**
 * What a plan says of the release.
 * @param objects what the chart makes with the image that is known, or stands for the one to come
 */
const reviewPlanned = async (inputs, registry, objects, connection) => {
    const { release } = inputs.environment;
    if (release === undefined)
        return { verdict: 'unchanged', changes: [] };
    const { release: wanted } = (0,requests/* deployRequest */.Lo)(inputs, release, registry, release.image);
    const last = (await connection.helm.history(wanted)).at(-1);
    const isToCome = release.image === undefined && (0,requests/* imageToCome */.Bn)(inputs, registry) !== undefined;
    if (!isToCome || last === undefined)
        return (0,review_release/* reviewRelease */.w)(wanted, objects, last, connection);
    const present = await withPresentImage(release, wanted, connection);
    return (0,review_release/* reviewRelease */.w)(present.release, present.objects, last, connection);
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/clients.js

















/** The same promise for every caller. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};
/** Warnings come again when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder, signal } = context;
    const exec = (0,process_exec/* execUntil */.m)(signal);
    const { cluster, release, image, load } = inputs.environment;
    const token = inputs.githubToken;
    const connect = once(() => (0,access.connectToCluster)(cluster ?? '', session, context));
    const requestOf = (described) => {
        const known = described.image ?? (0,requests/* imageToCome */.Bn)(inputs, registry);
        return (0,requests/* deployRequest */.Lo)(inputs, described, registry, known);
    };
    return {
        engine: once(() => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock))),
        network: once(() => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock))),
        repositories: once(() => Promise.resolve((0,repositories/* repositories */.b)(session, clock))),
        builder: once(() => (0,pick_builder/* pickBuilder */.D)(image?.builder ?? 'auto', { exec, temporary: temporaryFolder, clock })),
        images: (0,job_images/* jobImages */.q)(registry, exec, context),
        connect,
        requireTool: async (command, ...args) => {
            await exec({ command, args, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const request = requestOf(release);
            if (request.pullSecret !== undefined)
                (0,mask_login/* maskLogin */.q)(request.pullSecret.login, context.log);
            const progress = checkProgress(inputs.mode, context);
            return (await (0,render/* renderRelease */.c)(request.release, (0,helm/* helm */.F)(exec, {}, temporaryFolder), progress))
                .objects;
        },
        reviewRelease: async (objects) => reviewPlanned(inputs, registry, objects, await connect()),
        k6: (0,k6.k6)(exec, temporaryFolder, (0,script_variable/* scriptEnvironment */.F5)(load?.environment ?? [], context.environment)),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(context.environment, (0,external_node_crypto_.randomUUID)(), clock, token),
        clock,
    };
};


/***/ }),

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ imageToCome),
/* harmony export */   Lo: () => (/* binding */ deployRequest),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8974);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(254);
/* harmony import */ var _stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27489);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13924);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58810);
/* harmony import */ var _values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44303);
/* harmony import */ var _build_push_build_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18371);








/** The user's platforms, else what the pool runs. */
const platformsOf = ({ image, 'node-pool': pool }) => {
    const { platforms = [] } = image ?? {};
    return platforms.length > 0 || pool === undefined ? platforms : (0,_values_image_build_pod_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .platformsOfShapes */ .i)([pool.shape]);
};
/**
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
const buildRequest = (environment, registry, { environment: variables, log, clock }) => {
    const { image } = environment;
    if (image === undefined)
        return undefined;
    const sha = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(variables, 'GITHUB_SHA');
    const tags = [
        ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
    ];
    const around = {
        environment: variables,
        workspace: (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(variables),
        mask: (secret) => log.mask(secret),
        now: clock.now(),
    };
    return {
        registry,
        ...(0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRequest */ .KB)(image),
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            ...(0,_build_push_build_options_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOptions */ .D)({ ...image, platforms: platformsOf(environment) }, around),
            context: image.context,
            authFile: (0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(variables),
            ...(image.file === undefined ? {} : { dockerfile: image.file }),
        },
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
const deployRequest = ({ pull, createNamespace, isConfined, description, environment: { checks } }, release, registry, image) => {
    const named = image === undefined ? '' : (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o_)(image).registry;
    const host = named === '' ? registry : named;
    return (0,_stages_deploy_request_js__WEBPACK_IMPORTED_MODULE_3__/* .deployRequest */ .Lo)(release, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
const imageToCome = ({ environment: { image }, picked }, registry) => image && picked.has('build-push')
    ? `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`
    : undefined;


/***/ }),

/***/ 56812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewParts: () => (/* binding */ previewParts)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/clients/github/github.js



/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Of a hundred comments; GitHub takes no more than 2,500 comments for one pull request. */
const MOST_PAGES = 50;
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = (0,json.at)(error, 'response', 'headers');
    const isUsedUp = (0,json.at)(headers, 'x-ratelimit-remaining') === '0';
    return isUsedUp || (0,json.at)(headers, 'retry-after') !== undefined;
};
/** Octokit stumbles over answers that are not as its types say. */
const orUnfit = (error) => error instanceof TypeError ? new fields/* ShapeError */.ym(error.message, { cause: error }) : error;
/** No answer, one that cannot be read, or a failure of the service: the next attempt may succeed. */
const isPassing = (error) => {
    const status = (0,json.at)(error, 'status');
    return error instanceof fields/* ShapeError */.ym || typeof status !== 'number' || status >= 500;
};
const explain = (doing, error) => {
    const status = (0,json.at)(error, 'status');
    const message = `could not ${doing}: ${(0,action_error/* messageOf */.b)(error)}`;
    if (error instanceof fields/* ShapeError */.ym) {
        return new action_error/* ActionError */.l({
            code: 'GITHUB_RESPONSE_INVALID',
            message,
            hint: 'Run again. If it stays, something between the runner and GITHUB_API_URL may change answers (a proxy).',
            cause: error,
            isTransient: true,
        });
    }
    if (status === 401) {
        return new action_error/* ActionError */.l({
            code: 'GITHUB_TOKEN_REFUSED',
            message,
            hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
            cause: error,
        });
    }
    // GitHub says 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new action_error/* ActionError */.l({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: 'Add "permissions: { pull-requests: write }" to the job. The token of a pull request from a fork can only read.',
            cause: error,
        })
        : new action_error/* ActionError */.l({
            code: 'GITHUB_FAILED',
            message,
            hint: 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
            cause: error,
        });
};
/** Characters of one answer. */
const LARGEST = 32 * 2 ** 20;
/** Fetches as Octokit does, through the runner's proxy, but takes no answer that has no end. */
const boundedFetch = (own) => async (...request) => {
    const response = await own(...request);
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform: (piece, controller) => {
            bytes += piece.length;
            if (bytes > LARGEST)
                controller.error(new fields/* ShapeError */.ym('the answer is too large'));
            else
                controller.enqueue(piece);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
};
/** Who the token writes as; GET /user is closed to tokens of workflows and of apps. */
const loginOf = async (graphql, { request }) => new fields/* Fields */.C8(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login');
const commentOf = (comment) => ({
    id: comment.number('id'),
    body: comment.optionalText('body') ?? '',
    author: comment.optional('user')?.optionalText('login'),
});
/** All pages. Octokit's own `paginate` takes a page without a body for an empty one. */
const allComments = async ({ issues }, of) => {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, headers } = await issues.listComments({ ...of, per_page: 100, page });
        all.push(...(0,fields/* itemsOf */.S3)(data, commentOf));
        if (!headers.link?.includes('rel="next"'))
            return all;
    }
    throw new fields/* ShapeError */.ym('the list has no end');
};
/** GitHub's REST API; its client is loaded with the first call. */
const githubPullRequest = (access, clock) => {
    const { token, baseUrl, number } = access;
    const [owner = '', repo = ''] = access.repository.split('/');
    /** @param attempts one for what must not be done twice */
    const ask = async (doing, call, attempts = ATTEMPTS) => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const octokit = getOctokit(token, { baseUrl });
        const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        const request = { signal: clock.limit(CALL), fetch: boundedFetch(own) };
        for (let attempt = 1;; attempt++) {
            try {
                return await call(octokit, { owner, repo, request });
            }
            catch (thrown) {
                const error = orUnfit(thrown);
                if (attempt >= attempts || request.signal.aborted || !isPassing(error)) {
                    throw explain(`${doing} pull request #${number}`, error);
                }
            }
            await clock.sleep(PAUSE);
        }
    };
    return {
        isOpen: () => ask('look at', async ({ rest }, common) => {
            const { data } = await rest.pulls.get({ ...common, pull_number: number });
            return new fields/* Fields */.C8(data).text('state') === 'open';
        }),
        list: () => ask('list the comments of', async ({ rest, graphql }, common) => {
            const all = await allComments(rest, { ...common, issue_number: number });
            if (all.length === 0)
                return [];
            // Anybody can write our marker; what somebody else wrote is never ours to change.
            const me = await loginOf(graphql, common);
            return all.filter(({ author }) => author === me).map(({ id, body }) => ({ id, body }));
        }),
        create: (body) => ask('comment on', async ({ rest }, common) => {
            const { data } = await rest.issues.createComment({
                ...common,
                issue_number: number,
                body,
            });
            commentOf(new fields/* Fields */.C8(data));
        }, 1),
        update: (id, body) => ask('update the comment on', async ({ rest }, common) => {
            const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body });
            commentOf(new fields/* Fields */.C8(data));
        }),
    };
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/clients.js + 1 modules
var clients = __webpack_require__(81793);
;// CONCATENATED MODULE: ./dist.src/actions/preview/clients.js



/** The adapters, each opened when it is first needed. */
const openPreviewClients = ({ pipeline }, session, registry, context) => {
    const { cluster } = pipeline.environment;
    const connect = (0,clients/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', session, context));
    return { ...(0,clients.openClients)(pipeline, session, registry, context), connect };
};
/** What reaches outside; in-memory ones in tests. */
const previewParts = {
    openIdentity: access.openIdentity,
    logInToRegistry: access.logInToRegistry,
    openClients: openPreviewClients,
    gitHub: githubPullRequest,
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

/***/ 12193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6: () => (/* binding */ k6)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-arguments.js
/** `k6 run` that never asks the network for anything but the target. */
function k6Arguments(run) {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        '--',
        run.script,
    ];
}
/**
 * Environment of k6: no extension is looked up or built on the way, and each sample is printed to
 * standard output, beside where the user has them written to.
 */
const k6Environment = (outputs) => ({
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_OUT: [...(outputs === undefined || outputs === '' ? [] : [outputs]), 'csv=-'].join(','),
    K6_CSV_TIME_FORMAT: 'unix',
});

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-samples.js
const emptyBucket = () => ({
    ...{ requests: 0, failed: 0, dropped: 0, iterations: 0 },
    ...{ requestTimes: [], iterationTimes: [] },
});
/** Times of a second that are kept: enough for its percentile, however fast a script turns. */
const TIMES = 5_000;
const keepTime = (times, count, value) => {
    if (times.length < TIMES)
        times.push(value);
    else
        times[count % TIMES] = value;
};
/** The metrics that are kept, with what a sample of each adds. */
const keep = {
    http_reqs: (bucket, value) => (bucket.requests += value),
    http_req_failed: (bucket, value) => (bucket.failed += value),
    http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
    iterations: (bucket, value) => (bucket.iterations += value),
    iteration_duration: ({ iterationTimes, iterations }, value) => keepTime(iterationTimes, iterations, value),
    dropped_iterations: (bucket, value) => (bucket.dropped += value),
};
/** `http_reqs,1764400000,1.000000,…`; the header has no number in its place. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/;
const HEADER = 'metric_name,timestamp,metric_value,';
/**
 * Percentiles of what a second brought, in milliseconds to a tenth. The times are the bucket's own, and
 * put in order here.
 */
const percentiles = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1];
    const [p50, p95] = [at(0.5), at(0.95)];
    if (p50 === undefined || p95 === undefined)
        return {};
    const tenth = (time) => Math.round(time * 10) / 10;
    return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) };
};
/** Seconds for which samples of a second may still come. */
const LATE = 5;
/** Most seconds that a load may seem to take, times the seconds that have samples: clocks are set. */
const MOST_GAP = 60;
/** The samples that k6 prints as CSV, put together by the second. */
class K6Samples {
    #buckets = new Map();
    /** Of seconds that are long over: a load of hours is looked at twice a second. */
    #closed = new Map();
    #newest = 0;
    /** Takes a line of the output; false if it is no sample. */
    take(line) {
        const found = SAMPLE.exec(line);
        if (found === null)
            return line.startsWith(HEADER);
        const [, metric = '', second, value] = found;
        if (!Object.hasOwn(keep, metric))
            return true;
        const time = Number(second);
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        this.#buckets.set(time, bucket);
        this.#newest = Math.max(this.#newest, time);
        this.#closed.delete(time);
        keep[metric]?.(bucket, Number(value));
        return true;
    }
    seconds() {
        const times = [...this.#buckets.keys()];
        const first = times.reduce((a, b) => Math.min(a, b), Infinity);
        const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
        const length = times.length === 0 ? 0 : Math.min(last - first + 1, times.length * MOST_GAP);
        const isHttp = this.#isHttp();
        return Array.from({ length }, (_, index) => this.#second(first + index, isHttp));
    }
    recent(count) {
        const times = [...this.#buckets.keys()].sort((a, b) => a - b);
        const isHttp = this.#isHttp();
        return times.slice(-1 - count, -1).map((time) => this.#second(time, isHttp));
    }
    #isHttp() {
        return [...this.#buckets.values()].some(({ requests }) => requests > 0);
    }
    #second(time, isHttp) {
        const known = this.#closed.get(time);
        if (known !== undefined)
            return known;
        const second = this.#made(time, isHttp);
        if (isHttp && time < this.#newest - LATE)
            this.#closed.set(time, second);
        return second;
    }
    #made(time, isHttp) {
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        return {
            at: time * 1000,
            ended: isHttp ? bucket.requests : bucket.iterations,
            failed: bucket.failed,
            dropped: bucket.dropped,
            ...percentiles(isHttp ? bucket.requestTimes : bucket.iterationTimes),
        };
    }
}

// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6.js





/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from PATH; scripts see no more of the job than is given. */
const k6 = (exec, temporary, given) => ({
    run: async (script, environment, { timeout, signal }, { onLine, onSent }) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0,external_node_path_.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0,external_node_path_.join)(folder, 'load.js');
            if ('text' in script)
                await (0,promises_.writeFile)(path, script.text);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: {
                    ...given.variables,
                    ...k6Environment(given.variables['K6_OUT'] ?? process.env['K6_OUT']),
                },
                accept: anyCode,
                timeout,
                onLine: (line) => {
                    if (!samples.take(line))
                        onLine(line);
                },
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await (0,private_file/* readIfThere */.qC)(summaryFile);
            const seconds = samples.seconds();
            return { exitCode, output: stderr, seconds, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74768);
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

/***/ 75145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withDeployedImage)
/* harmony export */ });
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);
/* harmony import */ var _deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2844);


const valueAt = (values, path) => path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, values);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
const withDeployedImage = (release, deployed, keys) => {
    const given = new Set(release.set.map(({ path }) => (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const { image, pullSecret } = (0,_deploy_image_values_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePaths */ .uz)(keys);
    const isImageGiven = image.some((path) => given.has((0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuePath */ .Er)(path)));
    const paths = [...(isImageGiven ? [] : image), ...pullSecret];
    const kept = paths.flatMap((path) => {
        const value = valueAt(deployed, path);
        return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    // An image that does not arrive is a matter of the deployment.
    return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] };
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


/***/ })

};
