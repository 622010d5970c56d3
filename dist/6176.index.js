export const id = 6176;
export const ids = [6176];
export const modules = {

/***/ 26176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview),
  previewWith: () => (/* binding */ previewWith)
});

// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/actions/preview/event.js





const notAPullRequest = (why) => new action_error/* ActionError */.l({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }", or give "pull-request".',
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
const repositoryOf = (environment) => {
    const repository = (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY');
    if (repository === undefined)
        throw notAPullRequest('GITHUB_REPOSITORY is not set');
    return repository;
};
const none = (why) => ({ kind: 'none', why });
/** Whatever the workflow's `if:` allows, and whatever the sign-in method. */
const outsiderIn = (payload, environment) => {
    if ((0,outsider/* isDependabot */.DS)(environment)) {
        return "No preview: GitHub gives runs of Dependabot none of the repository's secrets, and the preview would run its code. Start one by hand with the number of the pull request.";
    }
    const head = (0,outsider/* foreignHead */.lO)(payload, environment);
    if (head === undefined)
        return undefined;
    return `No preview: the pull request comes from ${head === '' ? 'a fork that is gone' : head}, and a preview would build and run its code with the rights of this repository. To try it out, push its branch to the repository itself.`;
};
const labelsIn = (pull) => {
    const labels = (0,json.at)(pull, 'labels');
    return Array.isArray(labels) ? labels.map((label) => (0,json/* text */.Qq)((0,json.at)(label, 'name'))) : [];
};
const ofPullRequest = (environment, label) => {
    const payload = readPayload(environment);
    const repository = repositoryOf(environment);
    const pull = (0,json.at)(payload, 'pull_request');
    const number = (0,json/* count */.U9)((0,json.at)(pull, 'number'));
    const sha = (0,json/* text */.Qq)((0,json.at)(pull, 'head', 'sha'));
    if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha)) {
        throw notAPullRequest('the event names no number or commit');
    }
    const outsider = outsiderIn(payload, environment);
    if (outsider !== undefined)
        return none(outsider);
    const action = (0,json/* text */.Qq)((0,json.at)(payload, 'action'));
    const isLabelled = label === undefined || labelsIn(pull).includes(label);
    const isUnlabelled = action === 'unlabeled' && (0,json/* text */.Qq)((0,json.at)(payload, 'label', 'name')) === label;
    if (action !== 'closed' && !isLabelled && !isUnlabelled) {
        return none(`No preview: the pull request lacks the label ${label}.`);
    }
    const branch = (0,json/* text */.Qq)((0,json.at)(pull, 'head', 'ref'));
    const isClosed = action === 'closed';
    const asOf = Date.parse((0,json/* text */.Qq)((0,json.at)(pull, 'updated_at'))) || 0;
    const isWanted = !isClosed && isLabelled;
    return { kind: 'pull', pull: { repository, number, sha, branch }, isWanted, isClosed, asOf };
};
/** Users with write access to the repository may request previews. */
const mayOrder = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const ofComment = (environment) => {
    const payload = readPayload(environment);
    const body = (0,json/* text */.Qq)((0,json.at)(payload, 'comment', 'body'));
    const [command, order] = /^\/preview(?:[ \t]+(up|down))?\s*$/.exec(body) ?? [];
    if ((0,json.at)(payload, 'issue', 'pull_request') === undefined)
        return none('No comment on a pull request.');
    if ((0,json/* text */.Qq)((0,json.at)(payload, 'action')) !== 'created' || command === undefined) {
        return none('The comment is no order of previews: /preview, /preview up or /preview down.');
    }
    if (!mayOrder.includes((0,json/* text */.Qq)((0,json.at)(payload, 'comment', 'author_association')))) {
        return none('No preview: who commented may not write to the repository.');
    }
    const number = (0,json/* count */.U9)((0,json.at)(payload, 'issue', 'number'));
    const repository = repositoryOf(environment);
    return { kind: 'number', repository, number, order: order === 'down' ? 'down' : 'up' };
};
/**
 * Returns what to do, by event and inputs. `pull_request_target` is refused: it runs with the
 * base's secrets, and a preview would build the pull request's code with them.
 *
 * @throws ActionError PULL_REQUEST_MISSING
 */
const readTrigger = (environment, asked) => {
    const name = (0,runner_environment/* variable */.b)(environment, 'GITHUB_EVENT_NAME');
    const isScheduled = name === 'schedule' && asked.action === 'auto';
    if (asked.action === 'sweep' || isScheduled) {
        return { kind: 'sweep', repository: repositoryOf(environment) };
    }
    if (asked.number !== undefined) {
        return { kind: 'number', repository: repositoryOf(environment), number: asked.number };
    }
    if (name === 'pull_request')
        return ofPullRequest(environment, asked.label);
    if (name === 'issue_comment')
        return ofComment(environment);
    throw notAPullRequest(`the event is ${name ?? 'unknown'}`);
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/sections.js
var sections = __webpack_require__(37557);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var inputs = __webpack_require__(35754);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/review.js + 1 modules
var review = __webpack_require__(66416);
;// CONCATENATED MODULE: ./dist.src/actions/preview/inputs.js









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
/** The stages that follow need their sections of the file. */
const reviewStages = (read, environment) => {
    for (const name of environment.preview?.stages ?? []) {
        for (const section of (0,sections/* neededSections */.M)(name, (one) => environment[one] !== undefined)) {
            if (environment[section] !== undefined)
                continue;
            const hint = `Add ${section}: to the environment file, or take ${name} out of preview.stages.`;
            read.problem(`preview.stages: ${name} needs the section ${section}`, hint);
        }
    }
    const script = environment.load?.script;
    if (environment.preview?.stages.includes('load') !== true || script === undefined)
        return;
    if (!(0,external_node_fs_.existsSync)(script))
        read.problem('load.script does not exist', 'Paths are relative to the workspace.');
};
/** Reads the inputs that decide what to do; nothing else is read before that is known. */
const readAsked = ({ readInputs }) => readInputs((read) => ({
    // An invalid one is reported with all the others.
    action: read.withDefault('action', input_text/* asText */.e1, 'auto'),
    number: read.optional('pull-request', (0,input_text/* asInteger */.JU)(1)),
    label: read.optional('label', input_text/* asText */.e1),
}));
const readGitHub = ({ readInputs, environment }) => ({
    token: readInputs((read) => read.secret('github-token')),
    baseUrl: (0,runner_environment/* variable */.b)(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
});
const readAll = (read, { environment: variables }, { action }, reader) => {
    read.withDefault('action', (0,input_text/* asOneOf */.QU)('auto', 'up', 'down', 'sweep'), 'auto');
    const { stages, sections } = wanted[action];
    const pipeline = (0,inputs/* readPipeline */.l)(read, { variables, reader, offered: stages, sections });
    const { folder } = (0,workspace/* openWorkspace */.OH)(variables);
    if (action === 'up') {
        reviewFiles(read, pipeline.environment, folder);
        reviewStages(read, pipeline.environment);
    }
    const isConfined = read.withDefault('confine', input_text/* asFlag */.v0, true);
    return { ...pipeline, isConfined };
};
/** @throws InputsError */
const readSweepInputs = async (context) => {
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    return context.readInputs((read) => ({
        pipeline: (0,inputs/* readPipeline */.l)(read, {
            variables: context.environment,
            reader,
            offered: [],
            sections: ['cluster'],
        }),
        isDryRun: read.withDefault('dry-run', input_text/* asFlag */.v0, false),
    }));
};
/** @throws InputsError */
const readPreviewInputs = async (target, context) => {
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    const { pull } = target;
    const pipeline = context.readInputs((read) => readAll(read, context, target, reader));
    const { inPreview } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 90023));
    // A removal needs no values, whatever has become of their files.
    const environment = target.action === 'up' ? await inPreview(pipeline.environment, pull) : pipeline.environment;
    // The namespace is made with the labels of a preview, not by the deployment.
    return { target, pull, pipeline: { ...pipeline, environment, createNamespace: false } };
};

;// CONCATENATED MODULE: ./dist.src/actions/preview/parts.js

/** The adapters, loaded once the inputs are in order. */
const loadParts = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(1949), __webpack_require__.e(2209), __webpack_require__.e(3558), __webpack_require__.e(6401), __webpack_require__.e(2193), __webpack_require__.e(3447), __webpack_require__.e(2567), __webpack_require__.e(8209), __webpack_require__.e(568), __webpack_require__.e(5916), __webpack_require__.e(9257), __webpack_require__.e(1403), __webpack_require__.e(6957)]).then(__webpack_require__.bind(__webpack_require__, 88012))).previewParts;
/** GitHub as the workflow's token sees it; undefined without one. */
const openGitHub = async (repository, load, context) => {
    const { token, baseUrl } = readGitHub(context);
    if (token === undefined)
        return undefined;
    return (await load()).gitHub({ token, baseUrl, repository }, context.clock);
};

;// CONCATENATED MODULE: ./dist.src/actions/preview/target.js




const ofFork = (number, head) => new action_error/* ActionError */.l({
    code: 'PREVIEW_OF_FORK',
    message: `pull request #${number} comes from ${head ?? 'a fork that is gone'}, and a preview would build and run its code with the rights of this repository`,
    hint: 'To try it out, push its branch to the repository itself and open a pull request of it.',
});
/** @returns undefined where it cannot be known */
const checkedOut = (environment) => {
    const workspace = (0,runner_environment/* variable */.b)(environment, 'GITHUB_WORKSPACE');
    if (workspace === undefined)
        return undefined;
    try {
        const git = (0,external_node_path_.join)(workspace, '.git');
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, 'HEAD'), 'utf8').trim();
        const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
        const sha = branch === undefined ? head : (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, branch), 'utf8').trim();
        return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
    }
    catch {
        return undefined;
    }
};
/**
 * Runs that a comment or a user started check out the default branch, unless the checkout names
 * another ref.
 */
const requireCheckedOut = ({ number, sha }, environment) => {
    const found = checkedOut(environment);
    if (found === undefined || found === sha)
        return;
    throw new action_error/* ActionError */.l({
        code: 'PREVIEW_NOT_CHECKED_OUT',
        message: `the workspace holds commit ${found}, but pull request #${number} is at ${sha}`,
        hint: `Give actions/checkout "ref: refs/pull/${number}/head".`,
    });
};
/** The error of who has to ask GitHub, and has no token for it. */
const withoutToken = () => new action_error/* ActionError */.l({
    code: 'PULL_REQUEST_MISSING',
    message: 'nothing is known of pull requests: the input "github-token" is empty',
    hint: 'Leave the input out, so that it is the token of the job.',
});
const lookUp = async ({ repository, number, order }, { action }, gitHub, environment) => {
    if (gitHub === undefined) {
        throw withoutToken();
    }
    const now = await gitHub.pulls.find(number);
    const given = order ?? (action === 'up' || action === 'down' ? action : undefined);
    const wanted = given ?? (now.isOpen ? 'up' : 'down');
    const pull = { repository, number, sha: now.sha, branch: now.branch };
    if (wanted === 'up') {
        const isOwn = now.headRepository?.toLowerCase() === repository.toLowerCase();
        if (!isOwn)
            throw ofFork(number, now.headRepository);
        requireCheckedOut(pull, environment);
    }
    return { action: wanted, isAutomatic: given === undefined, pull, asOf: now.updatedAt };
};
/**
 * Returns what to do for which pull request; queries GitHub if the event does not say.
 *
 * @throws ActionError PREVIEW_OF_FORK, PREVIEW_NOT_CHECKED_OUT, PULL_REQUEST_MISSING
 */
const findTarget = async (trigger, asked, gitHub, environment) => {
    if (trigger.kind === 'number')
        return lookUp(trigger, asked, await gitHub(), environment);
    const { pull, isWanted, isClosed, asOf } = trigger;
    const { action } = asked;
    if (action === 'up' || action === 'down')
        return { action, isAutomatic: false, pull, asOf };
    // A removed label does not show whether the pull request is open.
    const isAutomatic = isWanted || isClosed;
    return { action: isWanted ? 'up' : 'down', isAutomatic, pull, asOf };
};

;// CONCATENATED MODULE: ./dist.src/actions/preview.js







const endWithNothing = async (why, { log, summary, outputs }) => {
    log.notice(why);
    await summary.append(`### No preview\n\n${(0,markdown/* escapeMarkdown */.FV)(why)}\n`);
    await outputs.set('state', 'none');
};
const sweepWith = async (repository, load, context) => {
    const inputs = await readSweepInputs(context);
    const gitHub = await openGitHub(repository, load, context);
    if (gitHub === undefined)
        throw withoutToken();
    const { sweep } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1912), __webpack_require__.e(3571), __webpack_require__.e(1353), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 60741));
    await sweep({ repository, inputs, parts: await load(), gitHub, context });
};
const main = async (load, context) => {
    const asked = readAsked(context);
    const trigger = readTrigger(context.environment, asked);
    if (trigger.kind === 'none')
        return endWithNothing(trigger.why, context);
    if (trigger.kind === 'sweep')
        return sweepWith(trigger.repository, load, context);
    const repository = trigger.kind === 'number' ? trigger.repository : trigger.pull.repository;
    const gitHub = (0,once/* once */.O)(() => openGitHub(repository, load, context));
    const target = await findTarget(trigger, asked, gitHub, context.environment);
    const inputs = await readPreviewInputs(target, context);
    await context.outputs.set('namespace', (0,preview_name/* previewNamespace */.G)(repository, target.pull.number));
    const parts = await load();
    const session = (0,once/* once */.O)(() => parts.openIdentity(inputs.pipeline, context));
    const opened = { inputs, parts, gitHub: await gitHub(), session, context };
    const [{ up }, { down }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1912), __webpack_require__.e(3558), __webpack_require__.e(9493), __webpack_require__.e(6401), __webpack_require__.e(3447), __webpack_require__.e(5208), __webpack_require__.e(2567), __webpack_require__.e(8525), __webpack_require__.e(3571), __webpack_require__.e(4329), __webpack_require__.e(339), __webpack_require__.e(1353), __webpack_require__.e(6194), __webpack_require__.e(9951)]).then(__webpack_require__.bind(__webpack_require__, 31917)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1912), __webpack_require__.e(3571), __webpack_require__.e(1353), __webpack_require__.e(4569)]).then(__webpack_require__.bind(__webpack_require__, 26127)),
    ]);
    await (target.action === 'up' ? up(opened) : down(opened));
};
const previewWith = (load) => ({
    main: (context) => main(load, context),
    post: async (context) => {
        const { endPending } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(1353), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 63804));
        await endPending((repository) => openGitHub(repository, load, context), context);
        await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(7156)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context);
    },
});
const preview = previewWith(loadParts);


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
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
    // Two long names with the same beginning must not collide.
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
    // A changed name gets a hash of the original, so that two repositories stay distinct.
    return framed === plain
        ? shortened(framed, 63, repository)
        : shortened(framed.padEnd(64, '-'), 63, repository);
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ })

};
