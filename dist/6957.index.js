export const id = 6957;
export const ids = [6957];
export const modules = {

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIdentity: () => (/* binding */ openIdentity)
/* harmony export */ });
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42750);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56637);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68685);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77214);
/* harmony import */ var _auth_sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25916);





/** Signs in, or uses the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_0__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .signIn */ .J)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    const cluster = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterIdOf */ .r)(environment);
    if (cluster !== undefined)
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOcid */ .X8)(cluster, 'cluster'), session.realm);
    return region === undefined ? session : { ...session, region };
};


/***/ }),

/***/ 88012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewParts: () => (/* binding */ previewParts)
});

// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/clients/github/pages.js
var pages = __webpack_require__(14039);
;// CONCATENATED MODULE: ./dist.src/clients/github/comments.js


/** The user that the token writes as; GET /user is closed to workflow and app tokens. */
const loginOf = async (graphql, { request }) => new fields/* Fields */.C8(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login');
const commentOf = (comment) => ({
    id: comment.number('id'),
    body: comment.optionalText('body') ?? '',
    author: comment.optional('user')?.optionalText('login'),
});
const permission = 'pull-requests: write';
/** The comments of a pull request. */
const pullRequestComments = (ask, number) => {
    const of = (doing) => ({ doing: `${doing} pull request #${number}`, permission });
    return {
        list: () => ask(of('list the comments of'), async ({ rest, graphql }, common) => {
            const all = await (0,pages/* allPages */.S)((page) => rest.issues.listComments({ ...common, ...page, issue_number: number }), (data) => (0,fields/* itemsOf */.S3)(data, commentOf));
            if (all.length === 0)
                return [];
            // Any user can write our marker, so only comments by this token's user are changed.
            const me = await loginOf(graphql, common);
            return all.filter(({ author }) => author === me).map(({ id, body }) => ({ id, body }));
        }),
        create: (body) => ask({ ...of('comment on'), attempts: 1 }, async ({ rest }, common) => {
            const { data } = await rest.issues.createComment({ ...common, issue_number: number, body });
            commentOf(new fields/* Fields */.C8(data));
        }),
        update: (id, body) => ask(of('update the comment on'), async ({ rest }, common) => {
            const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body });
            commentOf(new fields/* Fields */.C8(data));
        }),
        remove: (id) => ask(of('delete a second comment on'), async ({ rest }, common) => {
            await rest.issues.deleteComment({ ...common, comment_id: id });
        }),
    };
};

;// CONCATENATED MODULE: ./dist.src/clients/github/commit-statuses.js
/** Its name on commits, which branch rules can require. */
const context = 'preview';
/** Characters that GitHub accepts. */
const DESCRIPTION = 140;
const commitStatuses = (ask) => ({
    set: (sha, { state, description, url }) => ask({ doing: 'set the status of the commit', permission: 'statuses: write' }, async ({ rest }, common) => {
        await rest.repos.createCommitStatus({
            ...common,
            sha,
            state,
            context,
            description: description.slice(0, DESCRIPTION),
            ...(url === undefined ? {} : { target_url: url }),
        });
    }),
});

;// CONCATENATED MODULE: ./dist.src/clients/github/deployments.js


/** GitHub creates it with the first deployment; only an administrator can delete it. */
const environment = 'preview';
/** Characters that GitHub accepts. */
const deployments_DESCRIPTION = 140;
const deployments_permission = 'deployments: write';
const deploymentOf = (one) => ({
    id: one.number('id'),
    sha: one.text('sha'),
    task: one.text('task'),
});
const previewDeployments = (ask) => {
    const to = (doing) => ({ doing, permission: deployments_permission });
    return {
        list: (task) => ask(to('list the deployments'), ({ rest }, common) => (0,pages/* allPages */.S)((page) => rest.repos.listDeployments({
            ...common,
            ...page,
            environment,
            ...(task === undefined ? {} : { task }),
        }), (data) => (0,fields/* itemsOf */.S3)(data, deploymentOf))),
        state: (id) => ask(to('read the state of a deployment'), async ({ rest }, common) => {
            const which = { ...common, deployment_id: id, per_page: 1 };
            const { data } = await rest.repos.listDeploymentStatuses(which);
            const [newest] = (0,fields/* itemsOf */.S3)(data, (one) => ({
                state: one.text('state'),
                url: one.optionalText('environment_url') ?? '',
            }));
            return newest;
        }),
        create: (sha, task) => ask({ ...to('record a deployment'), attempts: 1 }, async ({ rest }, common) => {
            const { data } = await rest.repos.createDeployment({
                ...common,
                ref: sha,
                task,
                environment,
                // Neither merges the base branch nor waits for the checks, of which this run is one.
                auto_merge: false,
                required_contexts: [],
                transient_environment: true,
                production_environment: false,
            });
            return new fields/* Fields */.C8(data).number('id');
        }),
        setState: (id, { state, url, logUrl, description = '' }) => ask(to('say how a deployment is'), async ({ rest }, common) => {
            await rest.repos.createDeploymentStatus({
                ...common,
                deployment_id: id,
                state,
                description: description.slice(0, deployments_DESCRIPTION),
                auto_inactive: false,
                ...(url === undefined ? {} : { environment_url: url }),
                ...(logUrl === undefined ? {} : { log_url: logUrl }),
            });
        }),
        remove: (id) => ask(to('delete an old deployment'), async ({ rest }, common) => {
            await rest.repos.deleteDeployment({ ...common, deployment_id: id });
        }),
    };
};

// EXTERNAL MODULE: ./dist.src/clients/github/github-api.js
var github_api = __webpack_require__(21309);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/clients/github/pull-requests.js



const pullOf = (one) => {
    const head = one.fields('head');
    return {
        number: one.number('number'),
        isOpen: one.text('state') === 'open',
        sha: head.text('sha'),
        branch: head.text('ref'),
        headRepository: head.optional('repo')?.text('full_name'),
        labels: one.items('labels', (label) => label.text('name')),
        updatedAt: Date.parse(one.text('updated_at')),
    };
};
const pull_requests_permission = 'pull-requests: read';
const pullRequests = (ask) => {
    /** GitHub's last response for each: conditional requests do not count against the rate limit. */
    const known = new Map();
    return {
        find: (number) => ask({ doing: `look at pull request #${number}`, permission: pull_requests_permission }, async ({ rest }, common) => {
            const last = known.get(number);
            const headers = last ? { 'if-none-match': last.etag } : {};
            try {
                const response = await rest.pulls.get({ ...common, headers, pull_number: number });
                const pull = pullOf(new fields/* Fields */.C8(response.data));
                const { etag } = response.headers;
                if (etag !== undefined)
                    known.set(number, { etag, pull });
                return pull;
            }
            catch (error) {
                if (last !== undefined && (0,json.at)(error, 'status') === 304)
                    return last.pull;
                throw error;
            }
        }),
        open: () => ask({ doing: 'list the open pull requests', permission: pull_requests_permission }, ({ rest }, common) => (0,pages/* allPages */.S)((page) => rest.pulls.list({ ...common, ...page, state: 'open' }), (data) => (0,fields/* itemsOf */.S3)(data, pullOf))),
    };
};

;// CONCATENATED MODULE: ./dist.src/clients/github/github.js





const gitHubRepository = (access, clock) => {
    const ask = (0,github_api/* gitHubApi */.a)(access, clock);
    return {
        pulls: pullRequests(ask),
        deployments: previewDeployments(ask),
        statuses: commitStatuses(ask),
        comments: (number) => pullRequestComments(ask, number),
    };
};

// EXTERNAL MODULE: ./dist.src/clients/network/load-balancers.js
var load_balancers = __webpack_require__(80838);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/registry/container-images.js

const PATH = '/20160918/container/images';
const entryOf = (one) => ({
    id: one.text('id'),
    tag: one.optionalText('version'),
});
const grouped = (entries) => {
    const tags = new Map();
    for (const { id, tag } of entries) {
        tags.set(id, [...(tags.get(id) ?? []), ...(tag === undefined ? [] : [tag])]);
    }
    return [...tags].map(([id, all]) => ({ id, tags: all }));
};
/** More pages of a thousand images than any swept repository has. */
const MOST_PAGES = 20;
const containerImages = ({ compartmentId, repository }, session, clock) => {
    const call = (details) => ({
        service: 'artifacts',
        ...details,
    });
    const pageOf = (page) => {
        const where = { compartmentId, repositoryName: repository, limit: '1000' };
        const query = new URLSearchParams({ ...where, ...(page && { page }) });
        const operation = { operation: 'ListContainerImages', doing: `list images of ${repository}` };
        const path = `${PATH}?${query.toString()}`;
        const details = call({ method: 'GET', path, ...operation, policy: 'inspect repos' });
        return (0,oci_request/* callOci */.OJ)(session, details, clock, (response) => ({
            entries: (0,oci_request/* anObject */.jz)((fields) => fields.items('items', entryOf))(response),
            next: response.headers['opc-next-page'] || undefined,
        }));
    };
    return {
        list: async () => {
            const entries = [];
            let page;
            for (let pages = 0; pages < MOST_PAGES; pages++) {
                const response = await pageOf(page);
                entries.push(...response.entries);
                page = response.next;
                if (page === undefined)
                    break;
            }
            return grouped(entries);
        },
        remove: (id) => {
            const path = `${PATH}/${encodeURIComponent(id)}`;
            const operation = { operation: 'DeleteContainerImage', doing: `remove image ${id}` };
            const details = call({ method: 'DELETE', path, ...operation, policy: 'manage repos' });
            return (0,oci_request/* callOci */.OJ)(session, details, clock, oci_request/* nothing */.s6);
        },
    };
};

// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/clients.js + 1 modules
var clients = __webpack_require__(81793);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/open-identity.js
var open_identity = __webpack_require__(9130);
;// CONCATENATED MODULE: ./dist.src/actions/preview/clients.js








/** Milliseconds between two runs of the action. */
const PAUSE = 15_000;
const regularly = ({ clock, signal }) => (act) => {
    const stop = new AbortController();
    const end = AbortSignal.any([stop.signal, signal]);
    const go = async () => {
        for (;;) {
            await clock.sleep(PAUSE, end);
            await act();
        }
    };
    // Ends only by being stopped: a failed run is ignored.
    go().catch(() => undefined);
    return () => stop.abort();
};
/** The adapters, each opened when it is first needed. */
const openPreviewClients = ({ pipeline }, session, registry, context) => {
    const cluster = (0,cluster_id/* clusterIdOf */.r)(pipeline.environment);
    const choice = { ...pipeline.clusterChoice, chartLogin: pipeline.chartLogin };
    const connect = (0,once/* once */.O)(() => (0,access.connectToCluster)(cluster ?? '', choice, session, context));
    return { ...(0,clients.openClients)(pipeline, session, registry, context), connect };
};
/** The adapters to outside systems; in-memory ones in tests. */
const previewParts = {
    openIdentity: open_identity.openIdentity,
    logInToRegistry: access.logInToRegistry,
    openClients: openPreviewClients,
    gitHub: gitHubRepository,
    regularly,
    images: containerImages,
    balancers: load_balancers/* loadBalancers */.C,
};


/***/ }),

/***/ 21309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gitHubApi)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);



/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Longest wait for one of GitHub's rate limits, in milliseconds; a longer one ends the call. */
const LONGEST_LIMIT = 90_000;
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers');
    const isUsedUp = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-remaining') === '0';
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status') === 429 || isUsedUp || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') !== undefined;
};
/** Milliseconds until GitHub accepts requests again; undefined if no limit was reached. */
const limitOf = (error, now) => {
    if (!isLimited(error))
        return undefined;
    const headers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers');
    const seconds = Number((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') ?? Number.NaN);
    const resets = Number((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-reset') ?? Number.NaN);
    const wait = Number.isNaN(seconds) ? resets * 1000 - now : seconds * 1000;
    return Number.isNaN(wait) ? undefined : Math.max(wait, PAUSE);
};
/** Octokit throws a TypeError for a response that does not match its types. */
const orUnfit = (error) => error instanceof TypeError ? new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(error.message, { cause: error }) : error;
/** No response, an unreadable one, or a failure of the service: the next attempt may succeed. */
const isPassing = (error) => {
    const status = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    return error instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym || typeof status !== 'number' || status >= 500;
};
/** @returns undefined if it depends on the request */
const refusedBy = (status, message, cause) => {
    if (cause instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym) {
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_RESPONSE_INVALID',
            message,
            hint: 'Run again. If the problem persists, something between the runner and GITHUB_API_URL may change responses (a proxy).',
            cause,
            isTransient: true,
        });
    }
    if (status !== 401)
        return undefined;
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'GITHUB_TOKEN_REFUSED',
        message,
        hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
        cause,
    });
};
const explain = ({ doing, permission }, error) => {
    const status = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    const message = `could not ${doing}: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`;
    const refused = refusedBy(status, message, error);
    if (refused !== undefined)
        return refused;
    // GitHub returns 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: `Add "permissions: { ${permission} }" to the job. The token of a pull request from a fork can only read.`,
            cause: error,
        })
        : new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_FAILED',
            message,
            hint: isLimited(error)
                ? "A limit of GitHub's API is reached: run again later, or give the job fewer calls to make."
                : 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
            cause: error,
        });
};
/** Bytes of one response. */
const LARGEST = 32 * 2 ** 20;
/** Fetches as Octokit does, through the runner's proxy, with a limit on the response size. */
const boundedFetch = (own) => async (...request) => {
    const response = await own(...request);
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform: (piece, controller) => {
            bytes += piece.length;
            if (bytes > LARGEST)
                controller.error(new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the response is too large'));
            else
                controller.enqueue(piece);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
};
/** GitHub's REST API; its client is loaded with the first call. */
const gitHubApi = ({ token, baseUrl, repository }, clock) => {
    const [owner = '', repo = ''] = repository.split('/');
    return async (asking, call) => {
        const { attempts = ATTEMPTS } = asking;
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const octokit = getOctokit(token, { baseUrl });
        const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        let signal = clock.limit(CALL);
        for (let attempt = 1;; attempt++) {
            try {
                return await call(octokit, { owner, repo, request: { signal, fetch: boundedFetch(own) } });
            }
            catch (thrown) {
                const error = orUnfit(thrown);
                const limit = limitOf(error, clock.now());
                const isOver = attempt >= ATTEMPTS || signal.aborted;
                // A rate-limited request was not carried out, so this is not a second time.
                const mayWait = limit !== undefined && limit <= LONGEST_LIMIT && !isOver;
                if (!mayWait && (isOver || attempt >= attempts || !isPassing(error))) {
                    throw explain(asking, error);
                }
                await clock.sleep(limit ?? PAUSE);
                if (limit !== undefined)
                    signal = clock.limit(CALL);
            }
        }
    };
};


/***/ }),

/***/ 14039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);

/** Pages of a hundred items; GitHub allows at most 2,500 comments on one pull request. */
const MOST_PAGES = 50;
/**
 * The items of all pages. Octokit's own `paginate` treats a page without a body as an empty one.
 *
 * @throws ShapeError for a list without end
 */
const allPages = async (ask, read) => {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, headers } = await ask({ per_page: 100, page });
        all.push(...read(data));
        if (!headers.link?.includes('rel="next"'))
            return all;
    }
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('the list has no end');
};


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);

/** Returns the same promise for the same key. */
const once = (load) => {
    const known = new Map();
    return (key) => {
        const loaded = known.get(key) ?? load(key);
        known.set(key, loaded);
        return loaded;
    };
};
/** Reads nothing yet. */
const takeSnapshot = (client) => {
    const subnet = once((id) => client.subnet(id));
    const groupsOfVcn = new Map();
    const groupsBeside = async (subnetId) => {
        const { compartmentId, vcnId } = await subnet(subnetId);
        const key = `${compartmentId} ${vcnId}`;
        const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId);
        groupsOfVcn.set(key, listed);
        return listed;
    };
    const groupOf = async (id, subnetId) => {
        const found = (await groupsBeside(subnetId)).find((one) => one.id === id);
        return found ?? client.securityGroup(id);
    };
    const groups = new Map();
    const readGroup = async (id, subnetId) => {
        if ((0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(id))
            return { kind: 'nsg', id, name: id, rules: [] };
        const [{ name, createdBy }, rules] = await Promise.all([
            groupOf(id, subnetId),
            client.securityGroupRules(id),
        ]);
        return { kind: 'nsg', id, name, rules, createdBy };
    };
    const label = once(async () => (await client.allServices()).label);
    return {
        subnet,
        list: once(async (id) => {
            const { name, rules, createdBy } = await client.securityList(id);
            return { kind: 'security-list', id, name, rules, createdBy };
        }),
        group: (id, subnetId) => {
            const read = groups.get(id) ?? readGroup(id, subnetId);
            groups.set(id, read);
            return read;
        },
        groupsBeside,
        flowLogs: once(async (id) => {
            const logGroups = await client.parts('log-group', id);
            const logs = logGroups.map((group) => client.parts('flow-log', id, group.id));
            return [...logGroups, ...(await Promise.all(logs)).flat()];
        }),
        captureFilters: once((id) => client.parts('capture-filter', id)),
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Q2: () => (/* binding */ poolsUnknown),
/* harmony export */   Yg: () => (/* binding */ livePools),
/* harmony export */   aG: () => (/* binding */ readPools)
/* harmony export */ });
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61557);

/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(isLive);
/** The same, but undefined if they may not be read, since rules can be handled without them. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partNames)
/* harmony export */ });
/** Their names for people. */
const partNames = {
    vcn: 'VCN',
    'internet-gateway': 'internet gateway',
    'nat-gateway': 'NAT gateway',
    'service-gateway': 'service gateway',
    'route-table': 'route table',
    'security-list': 'security list',
    'security-group': 'network security group',
    subnet: 'subnet',
    'capture-filter': 'capture filter',
    'log-group': 'log group',
    'flow-log': 'flow log',
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

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ })

};
