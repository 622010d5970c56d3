export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 35938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview),
  previewWith: () => (/* binding */ previewWith)
});

// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 2 modules
var inputs = __webpack_require__(73382);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/review.js
var review = __webpack_require__(64459);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/actions/preview/event.js





const notAPullRequest = (why) => new action_error/* ActionError */.l({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }".',
});
const readPayload = (environment) => {
    const path = (0,runner_environment/* variable */.b)(environment, 'GITHUB_EVENT_PATH');
    if (path === undefined)
        throw notAPullRequest('GITHUB_EVENT_PATH is not set');
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw notAPullRequest(`the event in ${path} cannot be read (${String(cause)})`);
    }
};
/** Whatever the workflow's `if:` says, and however it is signed in. */
const requireOwnHead = (payload, environment) => {
    const head = (0,outsider/* foreignHead */.l)(payload, environment);
    if (head === undefined)
        return;
    throw new action_error/* ActionError */.l({
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
    const name = (0,runner_environment/* variable */.b)(environment, 'GITHUB_EVENT_NAME');
    if (name !== 'pull_request')
        throw notAPullRequest(`the event is ${name ?? 'unknown'}`);
    const payload = readPayload(environment);
    const number = (0,json/* count */.U9)((0,json.at)(payload, 'pull_request', 'number'));
    const sha = (0,json/* text */.Qq)((0,json.at)(payload, 'pull_request', 'head', 'sha'));
    const repository = (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY');
    if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha) || repository === undefined) {
        throw notAPullRequest('the event names no number, commit or repository');
    }
    requireOwnHead(payload, environment);
    return { pull: { repository, number, sha }, isClosed: (0,json/* text */.Qq)((0,json.at)(payload, 'action')) === 'closed' };
};

;// CONCATENATED MODULE: ./dist.src/actions/preview/inputs.js









/** What the preview makes of the release that the environment describes. */
const inPreview = (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const namespace = (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number);
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
    for (const path of (0,review/* filesOf */.R)(preview?.values ?? [])) {
        if ((0,external_node_fs_.existsSync)(path))
            continue;
        const file = (0,external_node_path_.relative)(folder, path);
        const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        read.problem(`preview.values: ${file} does not exist`, hint);
    }
};
const readAll = (read, { environment: variables }, event, parse) => {
    const asked = read.withDefault('action', (0,input_text/* asOneOf */.QU)('auto', 'up', 'down'), 'auto');
    const automatic = event.isClosed ? 'down' : 'up';
    const action = asked === 'auto' ? automatic : asked;
    const { stages, sections } = wanted[action];
    const pipeline = (0,inputs/* readPipeline */.l9)(read, { variables, parse, offered: stages, sections });
    const { folder } = (0,workspace/* openWorkspace */.OH)(variables);
    if (action === 'up')
        reviewFiles(read, pipeline.environment, folder);
    const isAutomatic = asked === 'auto';
    const isConfined = read.withDefault('confine', input_text/* asFlag */.v0, true);
    const token = read.secret('github-token');
    return { action, isAutomatic, pipeline: { ...pipeline, isConfined }, token };
};
/** @throws InputsError, ActionError PULL_REQUEST_MISSING, PREVIEW_OF_FORK */
const readPreviewInputs = async (context) => {
    const event = readEvent(context.environment);
    const parse = await (0,inputs/* loadFileParser */.Kc)(context);
    const { pull } = event;
    const { pipeline, ...rest } = context.readInputs((read) => readAll(read, context, event, parse));
    const environment = inPreview(pipeline.environment, pull);
    return {
        ...rest,
        pull,
        // The namespace is made with the labels of a preview, not by the deployment.
        pipeline: { ...pipeline, environment, createNamespace: false },
        apiUrl: (0,runner_environment/* variable */.b)(context.environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/preview.js


/** The adapters, loaded once the inputs are in order. */
const loadParts = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2499), __webpack_require__.e(6997), __webpack_require__.e(7882), __webpack_require__.e(4768), __webpack_require__.e(7682), __webpack_require__.e(762), __webpack_require__.e(238), __webpack_require__.e(1250), __webpack_require__.e(7214), __webpack_require__.e(3457), __webpack_require__.e(9151), __webpack_require__.e(5567)]).then(__webpack_require__.bind(__webpack_require__, 56812))).previewParts;
const previewWith = (load) => ({
    main: async (context) => {
        const inputs = await readPreviewInputs(context);
        const { pipeline, pull, action, token, apiUrl } = inputs;
        await context.outputs.set('namespace', (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number));
        const parts = await load();
        const session = await parts.openIdentity(pipeline, context);
        const gitHub = token === undefined
            ? undefined
            : parts.gitHub({ token, baseUrl: apiUrl, ...pull }, context.clock);
        const opened = { inputs, parts, gitHub, session, context };
        const [{ up }, { down }, { tell }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(7882), __webpack_require__.e(7682), __webpack_require__.e(535), __webpack_require__.e(7349), __webpack_require__.e(4584)]).then(__webpack_require__.bind(__webpack_require__, 90357)),
            Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(5254)]).then(__webpack_require__.bind(__webpack_require__, 26127)),
            __webpack_require__.e(/* import() */ 6633).then(__webpack_require__.bind(__webpack_require__, 36633)),
        ]);
        const told = await (action === 'up' ? up(opened) : down(opened));
        await tell(told, gitHub, context);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2499), __webpack_require__.e(6997), __webpack_require__.e(4768), __webpack_require__.e(762), __webpack_require__.e(238), __webpack_require__.e(1250), __webpack_require__.e(7214), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const preview = previewWith(loadParts);


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBaseline),
/* harmony export */   t: () => (/* binding */ readBaselineInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(254);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55377);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34056);
/* harmony import */ var _values_share_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12084);








const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaults */ .N['assert-scaling'];
const readBaselineInputs = (read) => ({
    path: read.optional('baseline', _values_path_js__WEBPACK_IMPORTED_MODULE_6__/* .asPath */ .w2),
    margin: read.orDefault('baseline-margin', _values_share_js__WEBPACK_IMPORTED_MODULE_7__/* .asShare */ .S, own['baseline-margin']),
    isFailure: read.orDefault('fail-on-regression', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asFlag */ .v0, own['fail-on-regression']),
});
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
/**
 * Opens the timeline of the earlier run. The first run of all has none, which is no failure.
 * @throws ActionError BASELINE_INVALID
 */
const openBaseline = async ({ path, margin, isFailure }, { environment, log }) => {
    if (path === undefined)
        return undefined;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'GITHUB_WORKSPACE') ?? '.', path);
    const file = (await isFolder(place)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'timeline.json') : place;
    const text = await (0,_clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(file);
    if (text === undefined) {
        log.info(`${path} does not exist yet: there is no earlier run to compare with`);
        return undefined;
    }
    // The schema comes with a library that is needed here alone.
    const { readTimeline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 71627));
    return { timeline: readTimeline(path, text), margin, isFailure };
};


/***/ }),

/***/ 43606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ previewNamespace),
/* harmony export */   v: () => (/* binding */ repositoryLabel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const shortened = (text, most, original) => {
    if (text.length <= most)
        return text;
    // Two long names that begin alike must not meet.
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(original).digest('hex').slice(0, 8);
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
/** `octo/shop` as a label value: at most 63 characters, letters or digits at both ends. */
const repositoryLabel = (repository) => {
    const plain = repository.replace('/', '.').replace(/[^A-Za-z0-9._-]/g, '_');
    const framed = plain.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '');
    // What was changed gets the mark of what it was, so that two repositories stay two.
    return framed === plain
        ? shortened(framed, 63, repository)
        : shortened(framed.padEnd(64, '-'), 63, repository);
};


/***/ })

};
