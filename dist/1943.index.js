export const id = 1943;
export const ids = [1943];
export const modules = {

/***/ 71943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preview = exports.previewWith = void 0;
const preview_name_ts_1 = __webpack_require__(45375);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(25596);
const down_ts_1 = __webpack_require__(8006);
const inputs_ts_1 = __webpack_require__(92559);
const tell_ts_1 = __webpack_require__(63673);
const up_ts_1 = __webpack_require__(20911);
const previewWith = (parts) => ({
    main: async (context) => {
        const inputs = (0, inputs_ts_1.readPreviewInputs)(context);
        const { pipeline, pull, action, token, apiUrl } = inputs;
        await context.outputs.set('namespace', (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number));
        const session = await parts.openIdentity(pipeline, context);
        const gitHub = token === undefined
            ? undefined
            : parts.gitHub({ token, baseUrl: apiUrl, ...pull }, context.clock);
        const opened = { inputs, parts, gitHub, session, context };
        const told = await (action === 'up' ? (0, up_ts_1.up)(opened) : (0, down_ts_1.down)(opened));
        await (0, tell_ts_1.tell)(told, gitHub, context);
    },
    post: access_ts_1.removeAccess,
});
exports.previewWith = previewWith;
exports.preview = (0, exports.previewWith)(clients_ts_1.previewParts);


/***/ }),

/***/ 25596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.previewParts = exports.openPreviewClients = void 0;
const github_ts_1 = __webpack_require__(93475);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(12058);
/** The adapters, each opened when it is first needed. */
const openPreviewClients = ({ pipeline }, session, registry, context) => {
    const { cluster } = pipeline.environment;
    const connect = (0, clients_ts_1.once)(() => (0, access_ts_1.connectToCluster)(cluster ?? '', session, context));
    return { ...(0, clients_ts_1.openClients)(pipeline, session, registry, context), connect };
};
exports.openPreviewClients = openPreviewClients;
/** What reaches outside; in-memory ones in tests. */
exports.previewParts = {
    openIdentity: access_ts_1.openIdentity,
    logInToRegistry: access_ts_1.logInToRegistry,
    openClients: exports.openPreviewClients,
    gitHub: github_ts_1.githubPullRequest,
};


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.down = void 0;
const registry_token_ts_1 = __webpack_require__(68379);
const comment_ts_1 = __webpack_require__(84425);
const remove_ts_1 = __webpack_require__(40474);
const preview_name_ts_1 = __webpack_require__(45375);
/** Milliseconds for the removal, if no release says how long to wait. */
const TIMEOUT = 600_000;
/** Removes the preview. */
const down = async ({ inputs, parts, session, context }) => {
    const { pull, pipeline } = inputs;
    const { clock, signal } = context;
    const stage = context.log.stage('preview');
    const clients = parts.openClients(inputs, session, (0, registry_token_ts_1.registryHost)(session), context);
    const timeout = pipeline.environment.release?.timeout ?? TIMEOUT;
    const waiting = { clock, deadline: clock.now() + timeout, signal };
    const removed = await (0, remove_ts_1.removePreview)(pull, await clients.connect(), waiting, stage);
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    stage.done(removed ? `${name} is removed` : `there is no ${name}, nothing to remove`);
    return { text: (0, comment_ts_1.renderDown)(pull), when: 'present' };
};
exports.down = down;


/***/ }),

/***/ 55992:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEvent = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const outsider_ts_1 = __webpack_require__(29267);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const notAPullRequest = (why) => new action_error_ts_1.ActionError({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }".',
});
const readPayload = (environment) => {
    const path = (0, environment_ts_1.variable)(environment, 'GITHUB_EVENT_PATH');
    if (path === undefined)
        throw notAPullRequest('GITHUB_EVENT_PATH is not set');
    try {
        return JSON.parse((0, node_fs_1.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw notAPullRequest(`the event in ${path} cannot be read (${String(cause)})`);
    }
};
/** Whatever the workflow's `if:` says, and however it is signed in. */
const requireOwnHead = (payload, environment) => {
    const head = (0, outsider_ts_1.foreignHead)(payload, environment);
    if (head === undefined)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'PREVIEW_OF_FORK',
        message: `the pull request comes from ${head === '' ? 'a fork that is gone' : head}, and a preview would build and run its code with the rights of this repository`,
        hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
    });
};
/**
 * The pull request that the event is about. `pull_request_target` is not taken: it runs with the
 * base's secrets, and a preview would build the pull request's code with them.
 *
 * @throws ActionError PULL_REQUEST_MISSING, PREVIEW_OF_FORK
 */
const readEvent = (environment) => {
    const name = (0, environment_ts_1.variable)(environment, 'GITHUB_EVENT_NAME');
    if (name !== 'pull_request')
        throw notAPullRequest(`the event is ${name ?? 'unknown'}`);
    const payload = readPayload(environment);
    const number = (0, json_ts_1.count)((0, json_ts_1.at)(payload, 'pull_request', 'number'));
    const sha = (0, json_ts_1.text)((0, json_ts_1.at)(payload, 'pull_request', 'head', 'sha'));
    const repository = (0, environment_ts_1.variable)(environment, 'GITHUB_REPOSITORY');
    if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha) || repository === undefined) {
        throw notAPullRequest('the event names no number, commit or repository');
    }
    requireOwnHead(payload, environment);
    return { pull: { repository, number, sha }, isClosed: (0, json_ts_1.text)((0, json_ts_1.at)(payload, 'action')) === 'closed' };
};
exports.readEvent = readEvent;


/***/ }),

/***/ 92559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPreviewInputs = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const workspace_ts_1 = __webpack_require__(83421);
const environment_ts_1 = __webpack_require__(45047);
const preview_name_ts_1 = __webpack_require__(45375);
const input_text_ts_1 = __webpack_require__(12736);
const inputs_ts_1 = __webpack_require__(39941);
const event_ts_1 = __webpack_require__(55992);
/** What the preview makes of the release that the environment describes. */
const inPreview = (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const namespace = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    return {
        ...environment,
        release: {
            ...release,
            // The name stays, so that what values files call by name is found in the preview too.
            name: release.name ?? release.namespace,
            namespace,
            values: [...release.values, ...(preview?.values ?? [])],
        },
    };
};
/** Removal needs to know nothing but the cluster. */
const wanted = {
    up: { stages: ['build-push', 'deploy'], sections: ['cluster', 'release'] },
    down: { stages: [], sections: ['cluster'] },
};
const reviewFiles = (read, { preview }, folder) => {
    for (const path of preview?.values ?? []) {
        if ((0, node_fs_1.existsSync)(path))
            continue;
        const file = (0, node_path_1.relative)(folder, path);
        const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        read.problem(`preview.values: ${file} does not exist`, hint);
    }
};
const readAll = (read, context, event) => {
    const asked = read.withDefault('action', (0, input_text_ts_1.asOneOf)('auto', 'up', 'down'), 'auto');
    const automatic = event.isClosed ? 'down' : 'up';
    const action = asked === 'auto' ? automatic : asked;
    const { stages, sections } = wanted[action];
    const pipeline = (0, inputs_ts_1.readPipeline)(read, context.environment, stages, sections);
    const { folder } = (0, workspace_ts_1.openWorkspace)(context.environment);
    if (action === 'up')
        reviewFiles(read, pipeline.environment, folder);
    const isAutomatic = asked === 'auto';
    const isConfined = read.withDefault('confine', input_text_ts_1.asFlag, true);
    const token = read.secret('github-token');
    return { action, isAutomatic, pipeline: { ...pipeline, isConfined }, token };
};
/** @throws InputsError, ActionError PULL_REQUEST_MISSING, PREVIEW_OF_FORK */
const readPreviewInputs = (context) => {
    const event = (0, event_ts_1.readEvent)(context.environment);
    const { pull } = event;
    const { pipeline, ...rest } = context.readInputs((read) => readAll(read, context, event));
    const environment = inPreview(pipeline.environment, pull);
    return {
        ...rest,
        pull,
        // The namespace is made with the labels of a preview, not by the deployment.
        pipeline: { ...pipeline, environment, createNamespace: false },
        apiUrl: (0, environment_ts_1.variable)(context.environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
    };
};
exports.readPreviewInputs = readPreviewInputs;


/***/ }),

/***/ 63673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tell = void 0;
const comment_ts_1 = __webpack_require__(84425);
const lines = {
    created: 'Commented on the pull request',
    updated: 'Updated the comment on the pull request',
    unchanged: 'The comment on the pull request says so already',
    absent: 'The pull request has no comment of ours',
    refused: 'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
        'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
};
/** Says what became of the preview: in the job summary, and in one comment on the pull request. */
const tell = async ({ text, when }, gitHub, { summary, log, clock }) => {
    await summary.append(text);
    if (gitHub === undefined)
        return log.notice('No comment: the input "github-token" is empty.');
    const result = await (0, comment_ts_1.keepComment)(text, gitHub, clock, when);
    if (result === 'refused')
        log.notice(lines.refused);
    else
        log.info(lines[result]);
};
exports.tell = tell;


/***/ }),

/***/ 20911:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.up = void 0;
const comment_ts_1 = __webpack_require__(84425);
const deploy_preview_ts_1 = __webpack_require__(9060);
const action_error_ts_1 = __webpack_require__(21025);
const registry_ts_1 = __webpack_require__(42275);
const requests_ts_1 = __webpack_require__(12430);
const down_ts_1 = __webpack_require__(8006);
/** Tags of a release must not move to the image of a pull request. */
const previewBuild = ({ pipeline, pull }, registry, context) => {
    const variables = { ...context.environment, GITHUB_SHA: pull.sha };
    const request = (0, requests_ts_1.buildRequest)(pipeline.environment, registry, variables);
    return request && { ...request, tags: [`pr-${pull.number}-${pull.sha}`] };
};
/** A run that is repeated has an old event; where GitHub does not say more, the event counts. */
const stillOpen = async ({ inputs, gitHub, context }) => {
    if (!inputs.isAutomatic || gitHub === undefined)
        return true;
    try {
        return await gitHub.isOpen();
    }
    catch (error) {
        context.log.debug((0, action_error_ts_1.messageOf)(error));
        return true;
    }
};
const publish = async ({ release: { url }, image }, { outputs }) => {
    if (url !== undefined)
        await outputs.set('url', url);
    if (image !== undefined)
        await outputs.set('image', image);
};
const deployed = async (opened, release, stage) => {
    const { inputs, parts, session, context } = opened;
    const { pipeline, pull } = inputs;
    const registry = (0, registry_ts_1.registryOf)(pipeline, session);
    const clients = parts.openClients(inputs, session, registry, context);
    // What can fail without anything having been changed, fails here.
    await clients.checkRelease();
    const cluster = await clients.connect();
    const build = previewBuild(inputs, registry, context);
    if (build !== undefined)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        build,
        image: release.image,
        isOpen: () => stillOpen(opened),
        deploy: (image) => (0, requests_ts_1.deployRequest)(pipeline, release, registry, image),
    };
    const { clock, signal } = context;
    return (0, deploy_preview_ts_1.deployPreview)(request, { ...clients, ...cluster }, { clock, signal }, stage);
};
/** Builds and deploys the preview; removes it if the pull request is closed by now. */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const stage = context.log.stage('preview');
    const preview = await deployed(opened, release, stage);
    if (preview === undefined) {
        stage.info('The pull request is closed: its preview is removed instead');
        return (0, down_ts_1.down)(opened);
    }
    await publish(preview, context);
    const { url, revision } = preview.release;
    stage.done(`${release.namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`);
    return { text: (0, comment_ts_1.renderUp)(inputs.pull, { url, image: preview.image }), when: 'always' };
};
exports.up = up;


/***/ }),

/***/ 93475:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubPullRequest = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const json_ts_1 = __webpack_require__(93258);
/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Of a hundred comments; GitHub takes no more than 2,500 comments for one pull request. */
const MOST_PAGES = 50;
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = (0, json_ts_1.at)(error, 'response', 'headers');
    const isUsedUp = (0, json_ts_1.at)(headers, 'x-ratelimit-remaining') === '0';
    return isUsedUp || (0, json_ts_1.at)(headers, 'retry-after') !== undefined;
};
/** Octokit stumbles over answers that are not as its types say. */
const orUnfit = (error) => error instanceof TypeError ? new fields_ts_1.ShapeError(error.message, { cause: error }) : error;
/** No answer, one that cannot be read, or a failure of the service: the next attempt may succeed. */
const isPassing = (error) => {
    const status = (0, json_ts_1.at)(error, 'status');
    return error instanceof fields_ts_1.ShapeError || typeof status !== 'number' || status >= 500;
};
const explain = (doing, error) => {
    const status = (0, json_ts_1.at)(error, 'status');
    const message = `could not ${doing}: ${(0, action_error_ts_1.messageOf)(error)}`;
    if (error instanceof fields_ts_1.ShapeError) {
        return new action_error_ts_1.ActionError({
            code: 'GITHUB_RESPONSE_INVALID',
            message,
            hint: 'Run again. If it stays, something between the runner and GITHUB_API_URL may change answers (a proxy).',
            cause: error,
            isTransient: true,
        });
    }
    if (status === 401) {
        return new action_error_ts_1.ActionError({
            code: 'GITHUB_TOKEN_REFUSED',
            message,
            hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
            cause: error,
        });
    }
    // GitHub says 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new action_error_ts_1.ActionError({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: 'Add "permissions: { pull-requests: write }" to the job. The token of a pull request from a fork can only read.',
            cause: error,
        })
        : new action_error_ts_1.ActionError({
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
                controller.error(new fields_ts_1.ShapeError('the answer is too large'));
            else
                controller.enqueue(piece);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
};
/** Who the token writes as; GET /user is closed to tokens of workflows and of apps. */
const loginOf = async (graphql, { request }) => new fields_ts_1.Fields(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login');
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
        all.push(...(0, fields_ts_1.itemsOf)(data, commentOf));
        if (!headers.link?.includes('rel="next"'))
            return all;
    }
    throw new fields_ts_1.ShapeError('the list has no end');
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
            return new fields_ts_1.Fields(data).text('state') === 'open';
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
            commentOf(new fields_ts_1.Fields(data));
        }, 1),
        update: (id, body) => ask('update the comment on', async ({ rest }, common) => {
            const { data } = await rest.issues.updateComment({ ...common, comment_id: id, body });
            commentOf(new fields_ts_1.Fields(data));
        }),
    };
};
exports.githubPullRequest = githubPullRequest;


/***/ }),

/***/ 73704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.claimNamespace = void 0;
const preview_name_ts_1 = __webpack_require__(45375);
const ownership_ts_1 = __webpack_require__(63265);
const remove_ts_1 = __webpack_require__(40474);
/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
const claimNamespace = async (pull, release, { namespaces, kubernetes }, waiting, progress) => {
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    const manifest = (0, ownership_ts_1.namespaceManifest)(pull, release, waiting.clock.now());
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        (0, ownership_ts_1.requireOwn)(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await (0, remove_ts_1.awaitNoNamespace)(name, found.uid, namespaces, waiting, progress);
    }
};
exports.claimNamespace = claimNamespace;


/***/ }),

/***/ 84425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepComment = exports.renderDown = exports.renderUp = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const markdown_ts_1 = __webpack_require__(78045);
const preview_name_ts_1 = __webpack_require__(45375);
/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->';
/** What comment and job summary say of a preview that is up. */
const renderUp = (pull, { url, image }) => {
    const rows = [
        ['URL', url && (0, markdown_ts_1.linkOf)(url)],
        ['Image', image && (0, markdown_ts_1.codeOf)(image)],
        ['Commit', (0, markdown_ts_1.codeOf)(pull.sha)],
        ['Namespace', (0, markdown_ts_1.codeOf)((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number))],
    ];
    const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `### Preview\n\n${(0, markdown_ts_1.renderTable)(['', ''], shown)}`;
};
exports.renderUp = renderUp;
const renderDown = (pull) => {
    const namespace = (0, markdown_ts_1.codeOf)((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number)).markdown;
    return `### Preview removed\n\nRelease and namespace ${namespace} are gone.\n`;
};
exports.renderDown = renderDown;
/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isCode = (error, code) => error instanceof action_error_ts_1.ActionError && error.code === code;
const keepOnce = async (body, comments, when) => {
    const all = await comments.list();
    const found = all.find((one) => plain(one.body).split('\n')[0] === MARKER);
    if (found === undefined) {
        if (when === 'present')
            return 'absent';
        await comments.create(body);
        return 'created';
    }
    if (plain(found.body) === body)
        return 'unchanged';
    await comments.update(found.id, body);
    return 'updated';
};
/** Milliseconds before the second and the third try. */
const pauses = [2_000, 8_000];
/**
 * Keeps one comment on the pull request. A token that may only read is no failure.
 *
 * @param when 'present' leaves a pull request alone that has no comment yet
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
const keepComment = async (text, comments, clock, when = 'always') => {
    const body = plain(`${MARKER}\n${text}`);
    for (let failures = 0;; failures++) {
        try {
            // Listed anew each time: a comment whose answer was lost may have been written.
            return await keepOnce(body, comments, when);
        }
        catch (error) {
            if (isCode(error, 'GITHUB_NOT_ALLOWED'))
                return 'refused';
            const pause = pauses[failures];
            if (pause === undefined || !isCode(error, 'GITHUB_FAILED'))
                throw error;
            await clock.sleep(pause);
        }
    }
};
exports.keepComment = keepComment;


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deployPreview = void 0;
const preview_name_ts_1 = __webpack_require__(45375);
const beside_ts_1 = __webpack_require__(94385);
const build_push_ts_1 = __webpack_require__(43296);
const deploy_ts_1 = __webpack_require__(32636);
const claim_ts_1 = __webpack_require__(73704);
const ownership_ts_1 = __webpack_require__(63265);
const build = async (request, clients, { clock, signal }, progress) => {
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const plan = await (0, build_push_ts_1.planRepository)(request, repositories);
    const work = (0, build_push_ts_1.buildAndPush)(request, plan, { repositories, builder, clock }, progress, signal);
    return (await (0, beside_ts_1.beside)(clock, work, () => progress.waiting('the build'))).reference;
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if the pull request is closed, or was meanwhile: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN before anything is built
 */
const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe, runs } = clients;
    const found = await namespaces.find((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number));
    if (found !== undefined)
        (0, ownership_ts_1.requireOwn)(found, pull);
    if (!(await request.isOpen()))
        return undefined;
    const image = request.build === undefined
        ? request.image
        : await build(request.build, clients, patience, progress);
    if (request.build !== undefined && !(await request.isOpen()))
        return undefined;
    const planned = request.deploy(image);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    await (0, claim_ts_1.claimNamespace)(pull, planned.release.name, clients, waiting, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock };
    const release = await (0, deploy_ts_1.deploy)(planned, deployment, progress, signal);
    return { release, image };
};
exports.deployPreview = deployPreview;


/***/ }),

/***/ 63265:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireOwn = exports.releaseIn = exports.namespaceManifest = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const preview_name_ts_1 = __webpack_require__(45375);
const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** Milliseconds from the last deployment to the date in the label `expires`. */
const LIFETIME = 14 * 86_400_000;
/** What says whose a namespace is; never changes. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: (0, preview_name_ts_1.repositoryLabel)(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/** The namespace with the labels by which we know it again. */
const namespaceManifest = (pull, release, now) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(now + LIFETIME),
        },
        annotations: { [RELEASE]: release },
    },
});
exports.namespaceManifest = namespaceManifest;
/** The name of the release that the last deployment left in a preview's namespace. */
const releaseIn = ({ annotations }) => annotations[RELEASE];
exports.releaseIn = releaseIn;
/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
const requireOwn = (namespace, pull) => {
    const isOurs = Object.entries(identity(pull)).every(([name, value]) => namespace.labels[name] === value);
    if (isOurs)
        return;
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    throw new action_error_ts_1.ActionError({
        code: 'PREVIEW_NAMESPACE_TAKEN',
        message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
        hint: 'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
            'or use another cluster for the previews of this repository.',
    });
};
exports.requireOwn = requireOwn;


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removePreview = exports.awaitNoNamespace = void 0;
const await_result_ts_1 = __webpack_require__(83839);
const action_error_ts_1 = __webpack_require__(21025);
const preview_name_ts_1 = __webpack_require__(45375);
const ownership_ts_1 = __webpack_require__(63265);
/** Milliseconds between two questions. */
const pause = 2_000;
const notGone = (what, cause) => new action_error_ts_1.ActionError({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint: 'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
        'step again: it goes on where it was. `kubectl get svc` and `kubectl describe` name what is left.',
    cause,
});
const awaitGone = async (what, isGone, waiting, progress) => {
    const name = `the end of ${what}`;
    const look = async () => {
        if (await isGone())
            return true;
        progress.waiting(name);
        return undefined;
    };
    const late = (cause) => notGone(what, cause);
    await (0, await_result_ts_1.awaitResult)({ ...waiting, progress }, { name, pause: () => pause, look, late });
};
/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
const awaitNoNamespace = (name, uid, namespaces, waiting, progress) => awaitGone(`namespace ${name}`, async () => (await namespaces.find(name))?.uid !== uid, waiting, progress);
exports.awaitNoNamespace = awaitNoNamespace;
const uninstall = async (name, namespace, { helm }, progress) => {
    const release = { name, namespace };
    if ((await helm.history(release)).length === 0)
        return;
    await helm.uninstall(release);
    progress.info(`Uninstalled ${name}`);
};
/**
 * Every load balancer goes before the namespace, whose secrets its end may need: also those of a
 * release that had another name before, and those that a removal which was cut off did not await.
 */
const removeLoadBalancers = async (namespace, { kubernetes, namespaces }, waiting, progress) => {
    const left = async () => (await kubernetes.list('services', namespace))
        .filter(({ type }) => type === 'LoadBalancer')
        .map(({ name }) => name);
    const found = await left();
    if (found.length === 0)
        return;
    await namespaces.removeServices(namespace, found);
    const isGone = async () => (await left()).length === 0;
    await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress);
};
/**
 * Removes release and namespace of a pull request; nothing is done if they are gone already. Can be
 * run again after it was cut off anywhere.
 *
 * @returns whether there was anything to remove
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED
 */
const removePreview = async (pull, cluster, waiting, progress) => {
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    const { namespaces } = cluster;
    const found = await namespaces.find(name);
    if (found === undefined)
        return false;
    (0, ownership_ts_1.requireOwn)(found, pull);
    if (!found.isTerminating) {
        const release = (0, ownership_ts_1.releaseIn)(found);
        if (release !== undefined)
            await uninstall(release, name, cluster, progress);
        await removeLoadBalancers(name, cluster, waiting, progress);
        await namespaces.remove(name, found.uid);
    }
    await (0, exports.awaitNoNamespace)(name, found.uid, namespaces, waiting, progress);
    progress.info(`Removed namespace ${name}`);
    return true;
};
exports.removePreview = removePreview;


/***/ }),

/***/ 45375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repositoryLabel = exports.previewNamespace = void 0;
const node_crypto_1 = __webpack_require__(77598);
const shortened = (text, most, original) => {
    if (text.length <= most)
        return text;
    // Two long names that begin alike must not meet.
    const mark = (0, node_crypto_1.createHash)('sha256').update(original).digest('hex').slice(0, 8);
    return `${text.slice(0, most - 9)}-${mark}`;
};
/** The namespace of a pull request's preview: `pr-<repository name>-<number>`, a DNS label. */
const previewNamespace = (repository, number) => {
    const name = repository.split('/').at(-1) ?? '';
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const trimmed = slug.replace(/^-+|-+$/g, '') || 'repository';
    const room = 63 - `pr--${number}`.length;
    return `pr-${shortened(trimmed, room, repository)}-${number}`;
};
exports.previewNamespace = previewNamespace;
/** `octo/shop` as a label value: at most 63 characters, letters or digits at both ends. */
const repositoryLabel = (repository) => {
    const plain = repository.replace('/', '.').replace(/[^A-Za-z0-9._-]/g, '_');
    const framed = plain.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '');
    // What was changed gets the mark of what it was, so that two repositories stay two.
    return framed === plain
        ? shortened(framed, 63, repository)
        : shortened(framed.padEnd(64, '-'), 63, repository);
};
exports.repositoryLabel = repositoryLabel;


/***/ })

};
