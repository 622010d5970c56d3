export const id = 231;
export const ids = [231,1404,9868];
export const modules = {

/***/ 89184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCheck: () => (/* binding */ driftCheck),
  driftCheckWith: () => (/* binding */ driftCheckWith)
});

// EXTERNAL MODULE: ./dist.src/stages/drift/verdict.js
var verdict = __webpack_require__(3119);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/environment-context.js

const COUNT = 'environments';
/** More than any repository has; a record with more was not written by us. */
const MOST = 1_000;
/** State keys are per environment, so that post undoes each of them. */
const withOwnState = (context, at) => {
    const { state } = context;
    const own = (key) => (at === 0 ? key : `${key}-${at}`);
    return {
        ...context,
        state: {
            save: (key, value) => state.save(own(key), value),
            load: (key, parse) => state.load(own(key), parse),
        },
    };
};
/** The context of one environment; the first one uses the step's own. */
const contextOf = async (context, at) => {
    const { state } = context;
    const known = state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 0;
    if (at >= known)
        await state.save(COUNT, at + 1);
    return withOwnState(context, at);
};
/** The contexts of all environments that were started, for post. */
const contextsOf = (context) => {
    const known = context.state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 1;
    return Array.from({ length: Math.min(Math.max(known, 1), MOST) }, (_, at) => withOwnState(context, at));
};

// EXTERNAL MODULE: ./dist.src/core/in-parts.js
var in_parts = __webpack_require__(80504);
// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/files/expand-glob.js


/** Folders of other tools, which contain no environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Depth of folders that `**` matches. */
const DEPTH = 8;
/** Whether a path contains wildcards. */
const isGlob = (path) => /[*?]/.test(path);
/**
 * Whether a name matches a part of a pattern, in at most its length times the name's steps: with
 * several `*`, only the last needs backtracking. A regular expression would backtrack into all of
 * them.
 */
const fits = (name, part) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let read = 0; read < name.length;) {
        if (part[at] === '*') {
            star = at++;
            resume = read;
        }
        else if (at < part.length && (part[at] === '?' || part[at] === name[read])) {
            at++;
            read++;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++resume;
        }
        else
            return false;
    }
    while (part[at] === '*')
        at++;
    return at === part.length;
};
/** Links are not followed: only the workspace is searched. */
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name));
    }
    catch {
        return [];
    }
};
/** Searches one folder for the files of a pattern. */
class Search {
    found = new Set();
    #folder;
    /** Searches already made: several `**` lead to the same folders. */
    #seen = new Set();
    constructor(folder) {
        this.#folder = folder;
    }
    expand(parts, prefix, depth) {
        const [part, ...rest] = parts;
        const key = `${parts.length} ${depth} ${prefix}`;
        if (part === undefined || depth < 0 || this.#seen.has(key))
            return;
        this.#seen.add(key);
        const entries = entriesOf((0,external_node_path_.join)(this.#folder, prefix));
        const isAny = part === '**';
        if (isAny)
            this.expand(rest, prefix, depth);
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(prefix, entry.name);
            if (isAny && entry.isDirectory())
                this.expand(parts, path, depth - 1);
            if (isAny || !fits(entry.name, part))
                continue;
            if (rest.length > 0 && entry.isDirectory())
                this.expand(rest, path, depth);
            if (rest.length === 0 && entry.isFile())
                this.found.add(path);
        }
    }
}
/**
 * The files of a folder that match a pattern, sorted by name. `*` and `?` stay within a part of the
 * path, `**` is any number of folders.
 */
const expandGlob = (folder, pattern) => {
    const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        return [];
    const search = new Search(folder);
    search.expand(parts, '', DEPTH);
    return [...search.found].toSorted();
};

// EXTERNAL MODULE: ./dist.src/stages/drift/drift-stages.js
var drift_stages = __webpack_require__(32541);
// EXTERNAL MODULE: ./dist.src/stages/drift/remediation.js
var remediation = __webpack_require__(78935);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/actions/drift-check/issues.js + 3 modules
var issues = __webpack_require__(26230);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var inputs = __webpack_require__(35754);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/inputs.js










/** Options that belong to no single environment. */
const readOptions = (read) => ({
    failOn: read.withDefault('fail-on', (0,input_text/* asOneOf */.QU)(...verdict/* failOnChoices */.Qr), 'error'),
    showValues: read.withDefault('show-values', input_text/* asFlag */.v0, false),
    sarifFile: read.optional('sarif-file', path/* asPath */.w2),
    notices: read.withDefault('notices', input_text/* asFlag */.v0, true),
    issues: (0,issues/* readIssueSettings */.d)(read),
    remediate: read.list('remediate', (0,input_text/* asOneOf */.QU)(...remediation/* remediableParts */.H5)),
});
/**
 * The environment files, by the names that the workflow uses for them.
 * @throws ActionError INPUT_INVALID for a pattern that matches no file
 */
const environmentFiles = ({ readInputs, environment }) => {
    const given = readInputs((read) => read.optional('environment-file', path/* asPath */.w2));
    if (given === undefined)
        return [environment_file/* DEFAULT_FILE */.j9];
    if (!isGlob(given))
        return [given];
    const files = expandGlob((0,workspace/* openWorkspace */.OH)(environment).folder, given);
    if (files.length > 0)
        return files;
    throw (0,input_text/* invalidInput */.aY)(`input "environment-file": no file fits ${given}`, 'Patterns are relative to the workspace: run actions/checkout first, and check them.');
};
/**
 * All inputs for the check of one environment.
 * @param name one of the environment files
 * @throws InputsError naming everything that is wrong with the inputs and the environment file
 */
const readDriftInputs = async (context, name) => {
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    const { environment: variables } = context;
    return context.readInputs((read) => {
        const given = read.optional('environment-file', path/* asPath */.w2);
        const file = given !== undefined && isGlob(given) ? name : undefined;
        const pipeline = (0,inputs/* readPipeline */.l)(read, { variables, reader, offered: drift_stages/* driftStages */.h, file });
        return { options: readOptions(read), pipeline };
    });
};

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/run.js






/** Number of environments compared concurrently: each starts helm and kubectl. */
const AT_ONCE = 3;
/**
 * Signs in once for all environments; each is checked against its own realm and has its own region.
 */
const signInOnce = (parts, context) => {
    let opened;
    return async (inputs) => {
        const { region, environment } = inputs;
        opened ??= parts.openIdentity({ ...inputs, environment: {} }, context);
        const session = await opened;
        const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
        if (cluster !== undefined)
            (0,ocid/* requireRealm */.lx)((0,ocid/* parseOcid */.X8)(cluster, 'cluster'), session.realm);
        return region === undefined ? session : { ...session, region };
    };
};
/** Checks every environment. A failing one hides nothing of the others; never throws. */
const runDriftCheck = async (parts, context) => {
    let options;
    const { signal } = context;
    const failureOf = (error) => (signal.aborted ? signal.reason : error);
    const open = signInOnce(parts, context);
    const checkOne = async (name, at) => {
        const own = await contextOf(context, at);
        try {
            const inputs = await readDriftInputs(own, name);
            options ??= inputs.options;
            const session = await open(inputs.pipeline);
            const [{ checkEnvironment }, { withGround }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3652), __webpack_require__.e(1758), __webpack_require__.e(5446), __webpack_require__.e(6781), __webpack_require__.e(4526), __webpack_require__.e(4398), __webpack_require__.e(9830), __webpack_require__.e(5277), __webpack_require__.e(6399), __webpack_require__.e(1200), __webpack_require__.e(1885), __webpack_require__.e(2618), __webpack_require__.e(9367), __webpack_require__.e(3599)]).then(__webpack_require__.bind(__webpack_require__, 47970)),
                __webpack_require__.e(/* import() */ 4188).then(__webpack_require__.bind(__webpack_require__, 84188)),
            ]);
            const pipeline = await withGround(inputs.pipeline, session, own);
            const found = { ...inputs, pipeline };
            return await checkEnvironment({ name, inputs: found, session }, parts, own);
        }
        catch (error) {
            return (0,environment_drift/* failedEnvironment */.VG)(name, failureOf(error));
        }
    };
    try {
        const environments = await (0,in_parts/* inParts */.o)(environmentFiles(context), AT_ONCE, checkOne);
        return { environments, options, other: [] };
    }
    catch (error) {
        return { environments: [], options, other: [failureOf(error)] };
    }
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline.js
var pipeline = __webpack_require__(31404);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check.js




const openIssuesOfGitHub = async () => (await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63))).driftIssues;
const driftCheckWith = (own, openIssues = openIssuesOfGitHub) => ({
    main: async (context) => {
        const { clock } = context;
        const started = clock.now();
        const run = await runDriftCheck(own, context);
        const { publishDrift, reportIssues } = await Promise.all(/* import() */[__webpack_require__.e(7699), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 40090));
        const other = [...run.other];
        const note = (error) => void other.push(error);
        await publishDrift(run, clock.now() - started, context).catch(note);
        await reportIssues(run, openIssues, context).catch(note);
        (0,verdict/* judgeDrift */.Jh)(run.environments, other, run.options?.failOn ?? 'error');
    },
    post: async (context) => {
        const { removeAccess } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(4614)]).then(__webpack_require__.bind(__webpack_require__, 84317));
        for (const own of contextsOf(context))
            await removeAccess(own);
    },
});
const driftParts = {
    ...pipeline.parts,
    openSources: async (...given) => (await __webpack_require__.e(/* import() */ 764).then(__webpack_require__.bind(__webpack_require__, 40764))).openSources(...given),
};
const driftCheck = driftCheckWith(driftParts);


/***/ }),

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishIssues),
  d: () => (/* binding */ readIssueSettings)
});

// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var finding = __webpack_require__(65579);
// EXTERNAL MODULE: ./dist.src/stages/drift/notice.js
var notice = __webpack_require__(65364);
;// CONCATENATED MODULE: ./dist.src/stages/drift/issue/issue-state.js





/** Most findings stored in an issue; more would not fit into its text. */
const MOST = 300;
const LONGEST = 120;
const idOf = (key) => (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12);
/** What to store about an environment. */
const rememberedOf = (environment) => {
    const parts = new Map(environment.sections.flatMap(({ name, changes }) => changes.map((one) => [one, name])));
    const all = [
        ...(0,environment_drift/* differencesIn */.Cg)(environment).map((one) => ({
            ...{ id: idOf((0,finding/* findingKey */.fl)(one)), part: parts.get(one) ?? '', target: one.target },
        })),
        ...environment.notices.map((one) => ({
            ...{ id: idOf((0,notice/* noticeKey */.O)(one)), part: 'notices', target: one.target },
        })),
    ];
    return all.slice(0, MOST).map((one) => ({ ...one, target: one.target.slice(0, LONGEST) }));
};
const START = '<!-- findings: ';
const END = ' -->';
/** The stored state as a comment that GitHub does not show. */
const renderState = (all) => {
    const json = JSON.stringify(all.map(({ id, part, target }) => [id, part, target]));
    return `${START}${json.replace(/[<>@-]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}${END}`;
};
const remembered = (value) => {
    const [id, part, target] = (0,values_json/* list */.p_)(value).map((one) => (0,values_json/* text */.Qq)(one));
    if (id === undefined || part === undefined || target === undefined)
        return [];
    return [{ id, part, target: target.slice(0, LONGEST) }];
};
/** The state stored in an issue's text; nothing if people have changed it. */
const parseState = (body) => {
    const start = body.lastIndexOf(START);
    if (start < 0)
        return [];
    const rest = body.slice(start + START.length);
    const json = (0,values_json/* parseJson */.qF)(rest.slice(0, Math.max(rest.indexOf(END), 0)));
    return (0,values_json/* list */.p_)(json).slice(0, MOST).flatMap(remembered);
};
/** New and resolved findings. What could not be compared this time is not resolved. */
const compareStates = (before, environment) => {
    const now = rememberedOf(environment);
    const unseen = environment.sections
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ name }) => name);
    const isIn = (all, one) => all.some(({ id }) => id === one.id);
    return {
        added: now.filter((one) => !isIn(before, one)),
        gone: before.filter((one) => !isIn(now, one) && !unseen.includes(one.part)),
    };
};
/** The state for the next run, including what could not be compared this time. */
const nextState = (before, environment) => {
    const now = rememberedOf(environment);
    const { gone } = compareStates(before, environment);
    const isKnown = (one) => [...now, ...gone].some(({ id }) => id === one.id);
    return [...now, ...before.filter((one) => !isKnown(one))].slice(0, MOST);
};

// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/report.js
var report = __webpack_require__(71463);
;// CONCATENATED MODULE: ./dist.src/stages/drift/issue/render-issue.js






/** Most rows of the table; GitHub accepts 65,536 characters in an issue. */
const MOST_ROWS = 60;
const LONGEST_CELL = 500;
const render_issue_LONGEST = 65_000;
/** First line of our issues; GitHub does not show it. */
const markerOf = (environment) => `<!-- oke-virtual-nodes-actions: drift of ${encodeURIComponent(environment)} -->`;
const titleOf = ({ name }) => `Drift: ${name}`;
const cut = (text) => text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
const table = (environment) => {
    const rows = environment.sections.flatMap(({ name, changes }) => changes.map(({ action, target, description, owner }) => [name, action, target, description, (0,finding/* ownerText */.dP)(owner)].map(cut)));
    if (rows.length === 0)
        return [];
    const more = rows.length - MOST_ROWS;
    const rest = more > 0 ? `\nAnd ${(0,plural/* plural */.L)(more, 'more difference')}; the report has them all.\n` : '';
    const head = ['Part', 'Action', 'Target', 'Change', 'By'];
    return [`${(0,markdown/* renderTable */.bo)(head, rows.slice(0, MOST_ROWS))}${rest}`];
};
const listOf = (title, lines) => lines.length === 0 ? [] : [`**${title}**\n\n${(0,markdown/* renderBullets */.QC)(lines.slice(0, MOST_ROWS).map(cut))}`];
const unseen = ({ sections }) => sections.flatMap(({ name, outcome, failure }) => outcome === 'failed' ? [`${name}: ${(0,report.failureOf)(failure).code}`] : []);
/** The text of the issue: equal for equal findings, so that it is only updated on a change. */
const renderIssue = (environment, remembered, mentions) => {
    const count = (0,environment_drift/* differencesIn */.Cg)(environment).length;
    const notices = environment.notices.map(({ target, description }) => `${target}: ${description}`);
    const parts = [
        `${(0,plural/* plural */.L)(count, 'difference')} between ${(0,markdown/* escapeMarkdown */.FV)(environment.name)} and what is there.`,
        ...table(environment),
        ...listOf('Notices', notices),
        ...listOf('Not compared', unseen(environment)),
        'This issue is kept up by `drift-check`, and closed when nothing differs any more. Run the deploy workflow to remove the drift, change the environment file to what is there, or add a rule to `drift.ignore`.',
        ...(mentions.length === 0 ? [] : [`cc ${mentions.map((name) => `@${name}`).join(' ')}`]),
    ];
    const text = parts.join('\n\n').slice(0, render_issue_LONGEST - renderState(remembered).length);
    return `${markerOf(environment.name)}\n${text}\n\n${renderState(remembered)}`;
};
/** A link to a run, if known. */
const runOf = (url) => url === undefined ? '' : `\n\n[This run](${url})`;
const targetsOf = (all) => all.map(({ part, target }) => `${part}: ${target}`);
/** What changed since the last run; undefined if nothing did. */
const renderNews = ({ remediated }, added, gone, runUrl) => {
    const parts = [
        ...listOf('New', targetsOf(added)),
        ...listOf('Gone', targetsOf(gone)),
        ...listOf('Remediated in this run', remediated),
    ];
    return parts.length === 0 ? undefined : `${parts.join('\n')}${runOf(runUrl)}`;
};
const renderClosing = ({ remediated }, runUrl) => ['Everything is as described again.', ...listOf('Remediated in this run', remediated)].join('\n\n') + runOf(runUrl);

;// CONCATENATED MODULE: ./dist.src/stages/drift/issue/keep-issues.js



const hasFindings = (environment) => (0,environment_drift/* differencesIn */.Cg)(environment).length + environment.notices.length > 0;
/** GitHub trims bodies and keeps the author's line endings. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isFor = ({ body }, environment) => plain(body).startsWith(markerOf(environment.name));
/** Keeps the issues of one run, and counts the open ones. */
class IssueKeeper {
    #issues;
    #settings;
    #known;
    #open;
    constructor(issues, settings, known) {
        this.#issues = issues;
        this.#settings = settings;
        this.#known = known;
        this.#open = known.filter(({ isOpen }) => isOpen).length;
    }
    async keep(environment) {
        const [found, ...others] = this.#ownOf(environment);
        for (const other of others)
            await this.#closeSecond(other, found);
        const kept = (outcome, issue = found) => ({
            ...{ environment: environment.name, outcome },
            ...(issue && { number: issue.number, url: issue.url }),
        });
        if (!hasFindings(environment)) {
            const isDone = (0,environment_drift/* resultOf */.Bg)([environment]) === 'clean' && found?.isOpen === true;
            return kept(isDone ? await this.#close(found, environment) : found?.isOpen ? 'unchanged' : 'none');
        }
        if (found?.isOpen === true)
            return kept(await this.#update(found, environment));
        if (this.#open >= this.#settings.limit)
            return kept('over-limit');
        this.#open++;
        if (found !== undefined)
            return kept(await this.#reopen(found, environment));
        return kept('opened', await this.#create(environment));
    }
    /** The open one, else the newest, first; then surplus open ones of the same environment. */
    #ownOf(environment) {
        const own = this.#known.filter((issue) => isFor(issue, environment));
        const open = own.filter(({ isOpen }) => isOpen);
        return open.length > 0 ? open : own.slice(-1);
    }
    #create(environment) {
        const { labels, assignees, mentions } = this.#settings;
        const body = renderIssue(environment, nextState([], environment), mentions);
        return this.#issues.create({ title: titleOf(environment), body, labels, assignees });
    }
    /** Posts the news first: a run that is killed in between repeats them instead of losing them. */
    async #update(issue, environment) {
        const before = parseState(issue.body);
        const body = renderIssue(environment, nextState(before, environment), this.#settings.mentions);
        const { added, gone } = compareStates(before, environment);
        const news = renderNews(environment, added, gone, this.#settings.runUrl);
        if (news !== undefined)
            await this.#issues.comment(issue.number, news);
        if (plain(issue.body) === plain(body))
            return news === undefined ? 'unchanged' : 'updated';
        await this.#issues.update(issue.number, { body });
        return 'updated';
    }
    async #reopen(issue, environment) {
        const { mentions, runUrl } = this.#settings;
        const body = renderIssue(environment, nextState([], environment), mentions);
        const { added } = compareStates([], environment);
        const news = renderNews(environment, added, [], runUrl);
        if (news !== undefined)
            await this.#issues.comment(issue.number, news);
        await this.#issues.update(issue.number, { body, isOpen: true });
        return 'reopened';
    }
    async #close(issue, environment) {
        await this.#issues.comment(issue.number, renderClosing(environment, this.#settings.runUrl));
        await this.#issues.update(issue.number, { isOpen: false });
        this.#open--;
        return 'closed';
    }
    async #closeSecond({ number }, first) {
        if (first === undefined)
            return;
        await this.#issues.comment(number, `#${first.number} is about the same environment.`);
        await this.#issues.update(number, { isOpen: false });
        this.#open--;
    }
}
/** Environments that may need a new issue come last, so that closing others makes room. */
const closingFirst = (all) => [
    ...all.filter((one) => !hasFindings(one)),
    ...all.filter(hasFindings),
];
/**
 * Keeps one issue for each environment: opens, updates, closes and reopens it.
 * @throws ActionError GITHUB_*; earlier changes are kept
 */
const keepIssues = async (environments, issues, settings) => {
    const known = await issues.list();
    const keeper = new IssueKeeper(issues, settings, known);
    const kept = [];
    for (const environment of closingFirst(environments))
        kept.push(await keeper.keep(environment));
    return kept;
};

// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/issues.js



/** Default for how many of our issues may be open at once. */
const LIMIT = '10';
const withoutAt = (name) => name.replace(/^@/, '');
/** How issues are kept; undefined if none are requested. */
const readIssueSettings = (read) => {
    const settings = {
        labels: read.list('issue-labels', input_text/* asText */.e1),
        assignees: read.list('issue-assignees', withoutAt),
        mentions: read.list('issue-mentions', withoutAt),
        limit: read.orDefault('issue-limit', (0,input_text/* asInteger */.JU)(1, 1000), LIMIT),
    };
    const token = read.secret('github-token');
    if (!read.withDefault('issue', input_text/* asFlag */.v0, false))
        return undefined;
    if (token === undefined) {
        const hint = 'Leave "github-token" out: the token of the job is taken then.';
        read.problem('input "issue" needs "github-token", which is empty', hint);
    }
    return { ...settings, token: token ?? '' };
};
const runUrlOf = (environment) => {
    const server = (0,runner_environment/* variable */.b)(environment, 'GITHUB_SERVER_URL');
    const repository = (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY');
    const run = (0,runner_environment/* variable */.b)(environment, 'GITHUB_RUN_ID');
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
};
const line = ({ environment, outcome, url }) => `Issue of ${environment}: ${outcome}${url === undefined ? '' : ` ${url}`}`;
const warnOverLimit = (kept, limit, context) => {
    const over = kept.filter(({ outcome }) => outcome === 'over-limit');
    if (over.length === 0)
        return;
    const names = over.map(({ environment }) => environment).join(', ');
    context.log.warning(`no issue was opened for ${names}: ${limit} of drift-check are open already (issue-limit)`);
};
/**
 * Keeps the issue of each environment up to date, and sets the results as an output.
 * @throws ActionError GITHUB_*
 */
const publishIssues = async (environments, { token, ...settings }, open, context) => {
    const { environment, clock, log, outputs } = context;
    const access = {
        token,
        baseUrl: (0,runner_environment/* variable */.b)(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
        repository: (0,runner_environment/* variable */.b)(environment, 'GITHUB_REPOSITORY') ?? '',
    };
    const all = { ...settings, runUrl: runUrlOf(environment) };
    const kept = await keepIssues(environments, open(access, clock), all);
    for (const one of kept.filter(({ outcome }) => outcome !== 'none'))
        log.info(line(one));
    warnOverLimit(kept, settings.limit, context);
    await outputs.set('issues', JSON.stringify(kept));
};


/***/ }),

/***/ 31404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parts: () => (/* binding */ parts),
/* harmony export */   pipeline: () => (/* binding */ pipeline),
/* harmony export */   pipelineWith: () => (/* binding */ pipelineWith)
/* harmony export */ });
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35754);

/** The adapters. The code of each is loaded when it is called, so that the sign-in does not wait for the stages'. */
const parts = {
    openIdentity: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(253), __webpack_require__.e(9130)]).then(__webpack_require__.bind(__webpack_require__, 9130))).openIdentity(...given),
    logInToRegistry: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(1466)]).then(__webpack_require__.bind(__webpack_require__, 84317))).logInToRegistry(...given),
    openClients: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(3652), __webpack_require__.e(2097), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(5446), __webpack_require__.e(7515), __webpack_require__.e(4526), __webpack_require__.e(8181), __webpack_require__.e(2881), __webpack_require__.e(1403), __webpack_require__.e(9185)]).then(__webpack_require__.bind(__webpack_require__, 81793))).openClients(...given),
};
const attempt = async (own, context, run) => {
    const { signal } = context;
    try {
        const inputs = await (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPipelineInputs */ .M)(context);
        const session = await own.openIdentity(inputs, context);
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(3652), __webpack_require__.e(1758), __webpack_require__.e(5446), __webpack_require__.e(9792), __webpack_require__.e(6781), __webpack_require__.e(4526), __webpack_require__.e(4398), __webpack_require__.e(9830), __webpack_require__.e(5277), __webpack_require__.e(6399), __webpack_require__.e(1200), __webpack_require__.e(1885), __webpack_require__.e(2618), __webpack_require__.e(9367), __webpack_require__.e(8082)]).then(__webpack_require__.bind(__webpack_require__, 26329));
        await runPipeline(own, { inputs, session }, context, run);
    }
    catch (error) {
        run.other.push(signal.aborted ? signal.reason : error);
    }
};
const throwFailures = ({ results, other }) => {
    const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const failures = [...other, ...failed];
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several stages failed');
};
const pipelineWith = (own) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(own, context, run);
        const { results, evidence, other } = run;
        const [{ pipelineReport }, { publications }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(9868)]).then(__webpack_require__.bind(__webpack_require__, 71463)),
            Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(7699), __webpack_require__.e(6674)]).then(__webpack_require__.bind(__webpack_require__, 49697)),
        ]);
        for (const publish of publications) {
            const report = pipelineReport(results, evidence, context.clock.now() - started, other);
            // A failed write must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(513), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(253), __webpack_require__.e(5285), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(1466)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const pipeline = pipelineWith(parts);


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inParts)
/* harmony export */ });
/**
 * Does the work for each item, a limited number at a time.
 * @returns the results in the order of the items
 */
const inParts = async (items, atOnce, work) => {
    const results = new Map();
    const waiting = items.entries();
    const lane = async () => {
        for (const [index, item] of waiting)
            results.set(index, await work(item, index));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    return items.flatMap((_, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
};


/***/ }),

/***/ 48322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeDeployed)
/* harmony export */ });
/** One line for the log and the summary; claims no response if nothing was requested. */
const describeDeployed = ({ name, revision, url, hasAnswered = false, changes, }) => {
    const what = changes.length === 0 ? 'unchanged' : 'rolled out';
    const responses = hasAnswered ? `${url} responds` : `${url} was not requested`;
    return `${name} revision ${revision} ${what}${url === undefined ? '' : `, ${responses}`}`;
};


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ describeDrift)
/* harmony export */ });
/* harmony import */ var _pipeline_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71463);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39731);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65579);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87877);





/** One difference in a line: what would remove it, and who caused it. */
const differenceText = ({ action, target, description, owner }) => {
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(owner);
    return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`;
};
const sectionLines = ({ name, outcome, changes, kept, failure }) => {
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(failure).code}`];
    if (changes.length + kept.length === 0)
        return [`${head}nothing to compare`];
    if (changes.length === 0)
        return [`${head}as described: ${kept.join('; ')}`];
    return changes.map((change, index) => {
        return `${index === 0 ? head : ' '.repeat(head.length)}${differenceText(change)}`;
    });
};
const headline = (environment) => {
    const { sections } = environment;
    const count = (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesIn */ .Cg)(environment).length;
    if (count > 0)
        return `Drift: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, 'change')} would remove it`;
    if (!sections.some(_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompared */ .u))
        return 'Drift: not known, nothing could be compared';
    const left = sections.filter((section) => !(0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompared */ .u)(section)).map(({ name }) => name);
    return left.length === 0
        ? 'Drift: none'
        : `Drift: none in what could be compared; not compared: ${left.join(', ')}`;
};
const otherLines = ({ notices, ignored, remediated, unasked }) => [
    ...notices.map(({ target, description }) => `  notice     ${target}: ${description}`),
    ...ignored.map(({ target, description, reason, until }) => `  ignored    ${target}: ${description} (${reason}, until ${until})`),
    ...remediated.map((line) => `  remediated ${line}`),
    ...(unasked.length === 0 ? [] : [`  not asked  ${unasked.join(', ')}`]),
];
/** The log of a check, like the root action's plan, with every change. */
const describeDrift = (all) => all.flatMap((environment) => {
    const { name, sections } = environment;
    if (sections.length === 0 && (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .failuresIn */ .xM)(environment).length > 0)
        return [];
    const head = headline(environment);
    return [
        all.length === 1 ? head : `${name}: ${head}`,
        ...sections.flatMap(sectionLines),
        ...otherLines(environment),
    ];
});


/***/ }),

/***/ 32541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ driftStages)
/* harmony export */ });
/** The stages whose results can drift. */
const driftStages = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'deploy',
];


/***/ }),

/***/ 39731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ comparedEnvironment),
  Cg: () => (/* binding */ differencesIn),
  VG: () => (/* binding */ failedEnvironment),
  xM: () => (/* binding */ failuresIn),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var drift_finding = __webpack_require__(65579);
;// CONCATENATED MODULE: ./dist.src/stages/drift/ignore.js

/** `a.*.c` as a prefix of paths; an asterisk stands for one segment. */
const asPattern = (path) => {
    const parts = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, String.raw `\$&`));
    return new RegExp(`^${parts.join('[^.]+')}(?:\\.|$)`);
};
/** Whether a rule matches a finding in everything but the path. */
const isAbout = ({ kind, ocid }, reported) => (kind === undefined || [reported.kind, reported.target].includes(kind)) &&
    (ocid === undefined || reported.ocid === ocid);
const note = (reported, { reason, until }) => {
    const { kind, target, description } = reported;
    return { kind, target, description, reason, until };
};
/** Splits findings by rules, and records which rules matched. */
class Sieve {
    ignored = [];
    #rules;
    #used = new Set();
    constructor(rules) {
        this.#rules = rules;
    }
    /** What is left of a finding. */
    drift(finding) {
        let left = finding;
        for (const rule of this.#rules) {
            if (left === undefined || !isAbout(rule, left))
                continue;
            const rest = this.#without(left, rule);
            if (rest !== left)
                this.#note(left, rule);
            left = rest;
        }
        return left === undefined ? [] : [left];
    }
    notice(notice) {
        const rule = this.#rules.find((one) => one.path === undefined && isAbout(one, notice));
        if (rule === undefined)
            return [notice];
        this.#note(notice, rule);
        return [];
    }
    unused() {
        return this.#rules.filter((rule) => !this.#used.has(rule));
    }
    #without(finding, { path }) {
        if (path === undefined)
            return undefined;
        const pattern = asPattern(path);
        const isLeftOut = (one) => pattern.test(one);
        return finding.fields.some((one) => isLeftOut(one.path))
            ? (0,drift_finding/* withoutFields */.mZ)(finding, isLeftOut)
            : finding;
    }
    #note(reported, rule) {
        this.#used.add(rule);
        this.ignored.push(note(reported, rule));
    }
}
/** Describes what a rule matches, for people. */
const nameOf = ({ kind, path, ocid }) => [kind, path, ocid].filter((one) => one !== undefined).join(' ');
const endedNotice = (rule) => ({
    kind: 'ignore-rule-ended',
    target: `rule for ${nameOf(rule)}`,
    description: `it ended on ${rule.until} (${rule.reason}): remove it, or give it a new day`,
});
const sifted = (section, sieve) => {
    const changes = section.changes.flatMap((finding) => sieve.drift(finding));
    const isClean = section.outcome === 'drift' && changes.length === 0;
    const kept = isClean && section.kept.length === 0 ? ['what differs is ignored by rules'] : section.kept;
    return { ...section, changes, kept, outcome: isClean ? 'clean' : section.outcome };
};
/**
 * Removes what rules cover today. An expired rule covers nothing, and becomes a notice itself.
 * @param today e.g. `2026-11-29`
 */
const siftFindings = (sections, notices, rules, today) => {
    const ended = rules.filter(({ until }) => until < today);
    const sieve = new Sieve(rules.filter((rule) => !ended.includes(rule)));
    const left = sections.map((section) => sifted(section, sieve));
    const reported = notices.flatMap((notice) => sieve.notice(notice));
    return {
        sections: left,
        notices: [...reported, ...ended.map(endedNotice)],
        ignored: sieve.ignored,
        // While something could not be compared, a rule may match what was not seen.
        unused: sections.some(({ outcome }) => outcome === 'failed')
            ? []
            : sieve.unused().map((rule) => `the rule for ${nameOf(rule)} fits nothing: remove it`),
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/environment-drift.js

/** One that could not be compared at all. */
const failedEnvironment = (name, failure) => ({
    ...{ name, sections: [], notices: [], ignored: [], warnings: [], unasked: [], remediated: [] },
    failures: [failure],
});
/** A compared one, without what its rules ignore. */
const comparedEnvironment = (name, { sections, notices, unasked = [] }, rules, today) => {
    const sifted = siftFindings(sections, notices, rules, today);
    const warnings = [...sections.flatMap((section) => section.warnings), ...sifted.unused];
    return { name, ...sifted, warnings, unasked, remediated: [], failures: [] };
};
/** All differences of one environment. */
const differencesIn = ({ sections }) => sections.flatMap(({ changes }) => changes);
/** Everything that kept something from being compared. */
const failuresIn = ({ sections, failures }) => [
    ...failures,
    ...sections.flatMap(({ outcome, failure }) => (outcome === 'failed' ? [failure] : [])),
];
/** The worst status of any of them. */
const resultOf = (all) => {
    if (all.some((one) => failuresIn(one).length > 0))
        return 'failed';
    return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean';
};


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   rZ: () => (/* binding */ wholeFinding),
/* harmony export */   yQ: () => (/* binding */ fieldFinding)
/* harmony export */ });
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ detail }) => detail), separator)}`,
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
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** Identifies a finding within its environment across runs. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 65364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noticeKey)
/* harmony export */ });
/** Identifies a notice within its environment across runs. */
const noticeKey = ({ kind, target }) => `${kind}|${target}`;


/***/ }),

/***/ 78935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ remediableParts),
/* harmony export */   Jh: () => (/* binding */ replaceSections),
/* harmony export */   xw: () => (/* binding */ chooseRemediation)
/* harmony export */ });
/** What a check may remediate in the same run. */
const remediableParts = ['network', 'node-pool', 'release'];
const parts = {
    network: { section: 'network', stage: 'ensure-network' },
    'node-pool': { section: 'node pool', stage: 'ensure-node-pool' },
    release: { section: 'release', stage: 'deploy' },
};
/** Whether the plan would change something in a part. */
const isPlanned = ({ plan, changes }) => {
    if (plan?.network !== undefined)
        return plan.network.changes.length > 0;
    if (plan?.nodePools !== undefined)
        return plan.nodePools.some((one) => one.changes.length > 0);
    // A missing release would be installed without a chosen image.
    return plan?.release === true && changes.some(({ kind }) => kind !== 'release');
};
/**
 * Selects the requested parts to remediate: those that drift, whose plan changes something, and of
 * which rules ignore nothing, since a plan is applied as a whole.
 * @param found all findings, including ignored ones
 * @param reported the findings without ignored ones
 */
const chooseRemediation = (asked, found, reported) => {
    const stages = new Set();
    const left = [];
    for (const part of asked) {
        const { section: name, stage } = parts[part];
        const before = found.find((one) => one.name === name);
        const after = reported.sections.find((one) => one.name === name);
        if (before?.outcome !== 'drift' || after?.outcome !== 'drift')
            continue;
        const isWhole = before.changes.every((change, at) => change === after.changes[at]);
        if (!isWhole)
            left.push(`${part}: left alone, rules ignore a part of what would be changed`);
        else if (!isPlanned(before))
            left.push(`${part}: left alone, no plan of ours puts it right`);
        else
            stages.add(stage);
    }
    return { stages, left };
};
/** The sections, with those replaced that were compared again. */
const replaceSections = (sections, again) => sections.map((section) => again.find(({ name }) => name === section.name) ?? section);


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ comparedSection),
/* harmony export */   u: () => (/* binding */ isCompared)
/* harmony export */ });
const comparedSection = (name, changes, kept, warnings = []) => ({
    name,
    outcome: changes.length === 0 ? 'clean' : 'drift',
    changes,
    kept,
    warnings,
});
/** Whether anything of it was compared. */
const isCompared = ({ outcome, changes, kept }) => outcome !== 'failed' && changes.length + kept.length > 0;


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ judgeDrift),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   r9: () => (/* binding */ requireCompared)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39731);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87877);





/** What fails a step; wrong inputs and a cancelled job always do. */
const failOnChoices = ['drift', 'error', 'never'];
const ALWAYS = ['INPUT_INVALID', 'JOB_CANCELLED', 'REPORT_NOT_WRITTEN'];
/** @throws ActionError DRIFT_NOTHING_COMPARED: that is not the same as no drift */
const requireCompared = (sections) => {
    if (sections.some((section) => section.outcome === 'failed' || (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .u)(section)))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_NOTHING_COMPARED',
        message: 'nothing was compared: no part that is picked leaves anything behind that can drift',
        hint: 'Describe network, node-pool, image or release in the environment file, and pick their stages.',
    });
};
const driftFound = (all) => {
    const found = all.flatMap((environment) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .differencesIn */ .Cg)(environment).map((change) => {
        const place = all.length === 1 ? '' : `${environment.name}: `;
        return `  ${place}${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceText */ .L)(change)}`;
    }));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_FOUND',
        message: `drift found: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(found.length, 'difference')} from the environment file:\n${found.join('\n')}`,
        hint: 'Run the deploy workflow to remove the drift, or change the environment file to what is there now.',
    });
};
/** Merges equal messages: one cause, e.g. an expired token, fails every part. */
const distinct = (failures) => [
    ...new Map(failures.map((failure) => [String(failure), failure])).values(),
];
const isAlways = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ALWAYS.includes(failure.code);
/**
 * Throws the failure of a step.
 * @param other failures besides the environments, e.g. of the report
 * @throws ActionError DRIFT_FOUND, or what kept something from being compared
 */
const judgeDrift = (all, other, failOn) => {
    const every = distinct([...all.flatMap(_environment_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .failuresIn */ .xM), ...other]);
    const failures = failOn === 'never' ? every.filter(isAlways) : every;
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several parts could not be compared');
    if (failOn === 'drift' && all.some((one) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .differencesIn */ .Cg)(one).length > 0))
        throw driftFound(all);
};


/***/ }),

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSummary),
/* harmony export */   s: () => (/* binding */ describeLoad)
/* harmony export */ });
/**
 * Reads k6's output of `--summary-export`. In that file a rate's `value` is the share of samples
 * that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} for invalid JSON
 */
const parseSummary = (text) => {
    const parsed = JSON.parse(text);
    const metrics = parsed.metrics ?? {};
    const figure = (metric, key) => {
        const value = metrics[metric]?.[key];
        return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    return {
        requests: figure('http_reqs', 'count'),
        requestsPerSecond: figure('http_reqs', 'rate'),
        failedRate: figure('http_req_failed', 'value'),
        p95Milliseconds: figure('http_req_duration', 'p(95)'),
        droppedIterations: figure('dropped_iterations', 'count'),
        iterations: figure('iterations', 'count'),
        iterationsPerSecond: figure('iterations', 'rate'),
        iterationP95Milliseconds: figure('iteration_duration', 'p(95)'),
        crossed: crossedThresholds(metrics),
    };
};
const crossedThresholds = (metrics) => {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
};
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
const describeLoad = (summary) => {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    if (summary.requests === 0) {
        return (`${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
            `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
            `${summary.iterations} iterations, no HTTP${dropped}`);
    }
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
};


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeStage),
/* harmony export */   p: () => (/* binding */ mainImage)
/* harmony export */ });
/* harmony import */ var _assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49792);
/* harmony import */ var _deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48322);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95117);




/** The image of `image`, for the chart values that the release names. */
const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool, nodePools = {} }) => {
        const all = [...(nodePool === undefined ? [] : [nodePool]), ...Object.values(nodePools)];
        const nodes = all.reduce((sum, { virtualNodes }) => sum + (virtualNodes ?? 0), 0);
        return all.length === 0 ? undefined : `${nodes} virtual nodes ACTIVE`;
    },
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ).join('; '),
};
/** The result of a successful stage, as one line for the log and the summary. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   pipelineReport: () => (/* binding */ pipelineReport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13776);


const failureOf = (thrown) => {
    if (thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), hint };
};
const isCancellation = (thrown) => thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && thrown.code === 'JOB_CANCELLED';
const resultOf = (results, other) => {
    if (results.some(({ outcome }) => outcome === 'failure'))
        return 'failure';
    if (other.length > 0)
        return other.every(isCancellation) ? 'cancelled' : 'failure';
    return 'success';
};
const imageOf = ({ reference, digest }) => ({ reference, digest });
const imagesIn = (evidence) => {
    const { images = [] } = evidence;
    const main = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mainImage */ .p)(evidence);
    const named = images.flatMap(({ name, image }) => name === undefined ? [] : [[name, imageOf(image)]]);
    return { image: main === undefined ? null : imageOf(main), images: Object.fromEntries(named) };
};
const partsOf = ({ network, nodePool, nodePools, release, load, scaling }) => ({
    network: network ?? null,
    nodePool: nodePool ?? null,
    nodePools: nodePools ?? {},
    release: release === undefined
        ? null
        : {
            name: release.name,
            namespace: release.namespace,
            revision: release.revision,
            url: release.url ?? null,
        },
    load: load === undefined
        ? null
        : {
            requests: load.requests,
            failedRate: load.failedRate,
            p95Milliseconds: load.p95Milliseconds,
            iterations: load.iterations,
        },
    scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
        hpa,
        from,
        to,
        peak,
        firstScaleUpSeconds,
    })),
});
/** `other` is a failure outside all stages: wrong inputs, or a cancelled job. */
const pipelineReport = (results, evidence, milliseconds, other = []) => ({
    result: resultOf(results, other),
    seconds: Math.round(milliseconds / 100) / 10,
    stages: results.map(({ name, outcome, seconds, changes }) => ({
        name,
        outcome,
        seconds,
        changes,
    })),
    ...imagesIn(evidence),
    ...partsOf(evidence),
    failures: [
        ...other.map(failureOf),
        ...results.flatMap(({ name, failure }) => failure === undefined ? [] : [{ stage: name, ...failureOf(failure) }]),
    ],
});


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two evaluations of the watches' state; they make no calls. */
const INTERVAL = 500;
/**
 * Calls `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws the current problem of a watch
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const reported = new Set();
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
            if (trouble !== undefined && !reported.has(trouble.message)) {
                reported.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(INTERVAL, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
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
