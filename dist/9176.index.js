export const id = 9176;
export const ids = [9176,9185,8308];
export const modules = {

/***/ 59176:
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
/** Whatever the workflow's `if:` says, and however it is signed in. */
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
/** Who may write to the repository may order previews. */
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
 * What is to be done, by event and inputs. `pull_request_target` is not taken: it runs with the base's
 * secrets, and a preview would build the pull request's code with them.
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
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var inputs = __webpack_require__(35754);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/review.js + 1 modules
var review = __webpack_require__(66416);
// EXTERNAL MODULE: ./dist.src/values/charts/values-file.js
var values_file = __webpack_require__(77606);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/values/environment/placeholders.js


/** Only this form, so that `${…}` in a script or a server's configuration is left alone. */
const MARK = /\$\{preview\.([^}]*)\}/g;
/** Whether a text has a placeholder. */
const hasPlaceholders = (text) => text.includes('${preview.');
/** For the optional parts of the environment file. */
const HINTS = {
    host: 'Set preview.host, for example pr-${preview.number}.example.com.',
    path: 'Set preview.path, for example /pr-${preview.number}.',
};
const fillText = (text, known, where) => text.replace(MARK, (mark, word) => {
    const value = (0,own/* own */.Z)(known, word);
    if (value !== undefined)
        return value;
    const hint = (0,own/* own */.Z)(HINTS, word) ?? `Known are ${Object.keys(known).join(', ')}.`;
    throw (0,input_text/* invalidInput */.aY)(`${where}: ${mark} is not known`, hint);
});
/**
 * Fills placeholders in all texts of a value; keys stay unchanged. Texts stay texts, whatever a
 * branch is called.
 *
 * @throws ActionError INPUT_INVALID for a placeholder that is not known
 */
const fillPlaceholders = (value, known, where) => {
    if (typeof value === 'string')
        return fillText(value, known, where);
    if (Array.isArray(value))
        return value.map((one) => fillPlaceholders(one, known, where));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillPlaceholders(one, known, where)]));
};
/** Characters of a branch's name that fit into a DNS label next to other parts. */
const LONGEST = 40;
/** A branch as a DNS label: `Feature/New_Cart` becomes `feature-new-cart`. */
const branchLabel = (branch) => {
    const plain = branch.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'branch';
};

// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
;// CONCATENATED MODULE: ./dist.src/actions/preview/in-preview.js






const placeholdersOf = ({ repository, number, branch, sha }, preview) => {
    const known = {
        ...{ number: String(number), branch: branchLabel(branch), commit: sha },
        namespace: (0,preview_name/* previewNamespace */.G)(repository, number),
    };
    const own = ['host', 'path'].flatMap((name) => {
        const text = preview?.[name];
        const where = `preview.${name}`;
        return text === undefined ? [] : [[name, String(fillPlaceholders(text, known, where))]];
    });
    return { ...known, ...Object.fromEntries(own) };
};
/** A file is read only for its placeholders: else Helm reads it, as all others. */
const filledValues = async (values, known) => {
    if (typeof values !== 'string')
        return (0,json/* record */.g1)(fillPlaceholders(values, known, 'preview.values'));
    if ((0,path/* isAddress */.PW)(values))
        return values;
    const text = (0,external_node_fs_.readFileSync)(values, 'utf8');
    if (!hasPlaceholders(text))
        return values;
    return (0,json/* record */.g1)(fillPlaceholders(await (0,values_file/* parseValues */.Q)(text), known, 'preview.values'));
};
const filledSet = ({ set }, known) => set.map(({ path, value }) => ({ path, value: fillPlaceholders(value, known, 'preview.set') }));
/**
 * What a preview makes of the release that the environment describes.
 *
 * @throws ActionError INPUT_INVALID for a placeholder that is not known
 */
const inPreview = async (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const known = placeholdersOf(pull, preview);
    const own = (preview?.values ?? []).map((values) => filledValues(values, known));
    return {
        ...environment,
        ...(preview && { preview: { ...preview, path: known['path'] } }),
        release: {
            ...release,
            // The name stays, so that what values files call by name is found in the preview too.
            name: release.name ?? release.namespace,
            namespace: (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number),
            values: [...release.values, ...(await Promise.all(own))],
            // The last of all single values that Helm is given, so that they win over all of the release.
            'set-file': [
                ...release['set-file'],
                ...(preview === undefined ? [] : filledSet(preview, known)),
            ],
        },
    };
};

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
        for (const section of (0,settings/* neededSections */.MF)(name, (one) => environment[one] !== undefined)) {
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
/** What says what is to be done; nothing else is read before that is known. */
const readAsked = ({ readInputs }) => readInputs((read) => ({
    // A wrong one is told with all the others.
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
    // A removal needs no values, whatever has become of their files.
    const environment = target.action === 'up' ? await inPreview(pipeline.environment, pull) : pipeline.environment;
    // The namespace is made with the labels of a preview, not by the deployment.
    return { target, pull, pipeline: { ...pipeline, environment, createNamespace: false } };
};

;// CONCATENATED MODULE: ./dist.src/actions/preview/parts.js

/** The adapters, loaded once the inputs are in order. */
const loadParts = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(3652), __webpack_require__.e(2097), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(5446), __webpack_require__.e(7515), __webpack_require__.e(4526), __webpack_require__.e(8181), __webpack_require__.e(2881), __webpack_require__.e(1403), __webpack_require__.e(8012)]).then(__webpack_require__.bind(__webpack_require__, 88012))).previewParts;
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
/** Runs that a comment or a person started have the default branch, unless the checkout says more. */
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
 * What is to be done for which pull request; GitHub is asked where the event does not say.
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
    // A label that was taken away says nothing of whether the pull request is open.
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
    const { sweep } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(6127), __webpack_require__.e(741)]).then(__webpack_require__.bind(__webpack_require__, 60741));
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
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3652), __webpack_require__.e(1758), __webpack_require__.e(5446), __webpack_require__.e(6781), __webpack_require__.e(3571), __webpack_require__.e(4526), __webpack_require__.e(5277), __webpack_require__.e(1885), __webpack_require__.e(2618), __webpack_require__.e(6127), __webpack_require__.e(5864)]).then(__webpack_require__.bind(__webpack_require__, 31917)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(6127)]).then(__webpack_require__.bind(__webpack_require__, 26127)),
    ]);
    await (target.action === 'up' ? up(opened) : down(opened));
};
const previewWith = (load) => ({
    main: (context) => main(load, context),
    post: async (context) => {
        const { endPending } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(3804)]).then(__webpack_require__.bind(__webpack_require__, 63804));
        await endPending((repository) => openGitHub(repository, load, context), context);
        await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context);
    },
});
const preview = previewWith(loadParts);


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
