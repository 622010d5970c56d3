export const id = 6032;
export const ids = [6032,1404];
export const modules = {

/***/ 36032:
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
/** More than anybody has; a record that says more was not written here. */
const MOST = 1_000;
/** What post undoes is noted for each environment under names of its own. */
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
/** The context of one environment; the first has that of the step. */
const contextOf = async (context, at) => {
    const { state } = context;
    const known = state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 0;
    if (at >= known)
        await state.save(COUNT, at + 1);
    return withOwnState(context, at);
};
/** Those of all environments that were begun, for post. */
const contextsOf = (context) => {
    const known = context.state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 1;
    return Array.from({ length: Math.min(Math.max(known, 1), MOST) }, (_, at) => withOwnState(context, at));
};

;// CONCATENATED MODULE: ./dist.src/core/in-parts.js
/**
 * Does the work for each item, so many at a time.
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

// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/files/expand-glob.js


/** Folders of others, in which nobody keeps environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Folders below each other that `**` goes into. */
const DEPTH = 8;
/** Whether a path has characters that stand for others. */
const isGlob = (path) => /[*?]/.test(path);
/**
 * Whether a name fits a part of a pattern, in steps of at most its length times the name's: of several
 * `*` only the last has to be tried again. A regular expression would try all of them.
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
/** Links are not followed: the workspace alone is looked through. */
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name));
    }
    catch {
        return [];
    }
};
/** Looks through one folder for the files of a pattern. */
class Search {
    found = new Set();
    #folder;
    /** What was looked for already, and where: several `**` lead to the same folders. */
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
 * The files of a folder that a pattern fits, in order of their names. `*` and `?` stay within a part of
 * the path, `**` is any number of folders.
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
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var inputs = __webpack_require__(57167);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/inputs.js









/** What a check is told that is no matter of one environment. */
const readOptions = (read) => ({
    failOn: read.withDefault('fail-on', (0,input_text/* asOneOf */.QU)(...verdict/* failOnChoices */.Qr), 'error'),
    showValues: read.withDefault('show-values', input_text/* asFlag */.v0, false),
    sarifFile: read.optional('sarif-file', path/* asPath */.w2),
    notices: read.withDefault('notices', input_text/* asFlag */.v0, true),
    issues: (0,issues/* readIssueSettings */.d)(read),
    remediate: read.list('remediate', (0,input_text/* asOneOf */.QU)(...remediation/* remediableParts */.H5)),
});
/**
 * The environment files by the names that the workflow knows them under.
 * @throws ActionError INPUT_INVALID for a pattern that fits no file
 */
const environmentFiles = ({ readInputs, environment }) => {
    const given = readInputs((read) => read.optional('environment-file', path/* asPath */.w2));
    if (given === undefined)
        return [inputs/* DEFAULT_FILE */.j9];
    if (!isGlob(given))
        return [given];
    const files = expandGlob((0,workspace/* openWorkspace */.OH)(environment).folder, given);
    if (files.length > 0)
        return files;
    throw (0,input_text/* invalidInput */.aY)(`input "environment-file": no file fits ${given}`, 'Patterns are relative to the workspace: run actions/checkout first, and check them.');
};
/**
 * Everything that the check of one environment is told.
 * @param name one of the environment files
 * @throws InputsError naming everything that is wrong with the inputs and the environment file
 */
const readDriftInputs = async (context, name) => {
    const parse = await (0,inputs/* loadFileParser */.Kc)(context);
    const { environment: variables } = context;
    return context.readInputs((read) => {
        const given = read.optional('environment-file', path/* asPath */.w2);
        const file = given !== undefined && isGlob(given) ? name : undefined;
        const pipeline = (0,inputs/* readPipeline */.l9)(read, { variables, parse, offered: drift_stages/* driftStages */.h, file });
        return { options: readOptions(read), pipeline };
    });
};

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/run.js







/** Environments that are compared side by side: each starts helm and kubectl. */
const AT_ONCE = 3;
/** Signs in once for all environments; each is held against its own realm, and has its own region. */
const signInOnce = ({ openIdentity }, context) => {
    let opened;
    return async (inputs) => {
        const { region, environment } = inputs;
        opened ??= openIdentity({ ...inputs, environment: {} }, context);
        const session = await opened;
        const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
        if (cluster !== undefined)
            (0,ocid/* requireRealm */.lx)((0,ocid/* parseOcid */.X8)(cluster, 'cluster'), session.realm);
        return region === undefined ? session : { ...session, region };
    };
};
/** Checks every environment. One that fails hides nothing of the others; nothing is thrown. */
const runDriftCheck = async (load, context) => {
    let options;
    const { signal } = context;
    const failureOf = (error) => (signal.aborted ? signal.reason : error);
    const checkOne = (open, parts) => async (name, at) => {
        const own = await contextOf(context, at);
        try {
            const inputs = await readDriftInputs(own, name);
            options ??= inputs.options;
            const session = await open(inputs.pipeline);
            const { checkEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(6177), __webpack_require__.e(2365), __webpack_require__.e(4450), __webpack_require__.e(6421), __webpack_require__.e(4398), __webpack_require__.e(504), __webpack_require__.e(1885), __webpack_require__.e(7933), __webpack_require__.e(4054), __webpack_require__.e(8659), __webpack_require__.e(8429)]).then(__webpack_require__.bind(__webpack_require__, 47970));
            const pipeline = await (0,described/* withGround */.C)(inputs.pipeline, session, own);
            const found = { ...inputs, pipeline };
            return await checkEnvironment({ name, inputs: found, session }, parts, own);
        }
        catch (error) {
            return (0,environment_drift/* failedEnvironment */.VG)(name, failureOf(error));
        }
    };
    try {
        const names = environmentFiles(context);
        const parts = await load();
        const environments = await inParts(names, AT_ONCE, checkOne(signInOnce(parts, context), parts));
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
const driftCheckWith = (load, openIssues = openIssuesOfGitHub) => ({
    main: async (context) => {
        const { clock } = context;
        const started = clock.now();
        const run = await runDriftCheck(load, context);
        const { publishDrift, tellIssues } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 40090));
        const other = [...run.other];
        const note = (error) => void other.push(error);
        await publishDrift(run, clock.now() - started, context).catch(note);
        await tellIssues(run, openIssues, context).catch(note);
        (0,verdict/* judgeDrift */.Jh)(run.environments, other, run.options?.failOn ?? 'error');
    },
    post: async (context) => {
        const { removeAccess } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3784), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(8793), __webpack_require__.e(2753), __webpack_require__.e(4317), __webpack_require__.e(4614)]).then(__webpack_require__.bind(__webpack_require__, 84317));
        for (const own of contextsOf(context))
            await removeAccess(own);
    },
});
/** The adapters, loaded with the stages once the inputs are in order. */
const loadDriftParts = async () => {
    const { openSources } = await __webpack_require__.e(/* import() */ 764).then(__webpack_require__.bind(__webpack_require__, 40764));
    return { ...(await (0,pipeline.loadParts)()), openSources };
};
const driftCheck = driftCheckWith(loadDriftParts);


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
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var finding = __webpack_require__(58620);
// EXTERNAL MODULE: ./dist.src/stages/drift/notice.js
var notice = __webpack_require__(65364);
;// CONCATENATED MODULE: ./dist.src/stages/drift/issue/issue-state.js





/** Findings that an issue remembers; more would not fit into its text. */
const MOST = 300;
const LONGEST = 120;
const idOf = (key) => (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12);
/** What there is to remember of an environment. */
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
/** The memory as a comment that GitHub does not show. */
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
/** What an issue's text remembers; nothing where people have changed that. */
const parseState = (body) => {
    const start = body.lastIndexOf(START);
    if (start < 0)
        return [];
    const rest = body.slice(start + START.length);
    const json = (0,values_json/* parseJson */.qF)(rest.slice(0, Math.max(rest.indexOf(END), 0)));
    return (0,values_json/* list */.p_)(json).slice(0, MOST).flatMap(remembered);
};
/** What has come and what has gone since. What could not be compared this time is not gone. */
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
/** What the issue keeps for the next run: with what could not be seen this time. */
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






/** Rows of the table; GitHub takes 65,536 characters for an issue. */
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
const unseen = ({ sections }) => sections.flatMap(({ name, outcome, failure }) => outcome === 'failed' ? [`${name}: ${(0,report/* failureOf */.g)(failure).code}`] : []);
/** The text of the issue: the same for the same findings, so that nothing is written anew for nothing. */
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
/** Where a run can be seen, if it is known. */
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
/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isFor = ({ body }, environment) => plain(body).startsWith(markerOf(environment.name));
/** Keeps the issues of one run; it knows how many are open. */
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
        const told = (outcome, issue = found) => ({
            ...{ environment: environment.name, outcome },
            ...(issue && { number: issue.number, url: issue.url }),
        });
        if (!hasFindings(environment)) {
            const isDone = (0,environment_drift/* resultOf */.Bg)([environment]) === 'clean' && found?.isOpen === true;
            return told(isDone ? await this.#close(found, environment) : found?.isOpen ? 'unchanged' : 'none');
        }
        if (found?.isOpen === true)
            return told(await this.#update(found, environment));
        if (this.#open >= this.#settings.limit)
            return told('over-limit');
        this.#open++;
        if (found !== undefined)
            return told(await this.#reopen(found, environment));
        return told('opened', await this.#create(environment));
    }
    /** The open one first, else the newest; then open ones of the same environment that are too many. */
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
    /** News come first: a run that is killed in between tells them twice, and not never. */
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
/** Environments whose issue may have to be changed at the end come last, so that closing makes room. */
const closingFirst = (all) => [
    ...all.filter((one) => !hasFindings(one)),
    ...all.filter(hasFindings),
];
/**
 * Keeps one issue for each environment: opens, updates, closes and reopens it.
 * @throws ActionError GITHUB_*; what was done before stays done
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



/** Of our issues that may be open at once, if nothing else is said. */
const LIMIT = '10';
const withoutAt = (name) => name.replace(/^@/, '');
/** How issues are kept; undefined if none are asked for. */
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
 * Keeps the issue of each environment, and sets what became of them as an output.
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
/* harmony export */   loadParts: () => (/* binding */ loadParts),
/* harmony export */   pipeline: () => (/* binding */ pipeline),
/* harmony export */   pipelineWith: () => (/* binding */ pipelineWith)
/* harmony export */ });
/* harmony import */ var _stages_pipeline_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71463);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57167);
/* harmony import */ var _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49697);



/** The adapters, loaded with the stages once the inputs are in order. */
const loadParts = async () => {
    const { openIdentity, logInToRegistry } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3784), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(8793), __webpack_require__.e(2753), __webpack_require__.e(4317), __webpack_require__.e(4614)]).then(__webpack_require__.bind(__webpack_require__, 84317));
    const { openClients } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3784), __webpack_require__.e(7794), __webpack_require__.e(6177), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(2097), __webpack_require__.e(8793), __webpack_require__.e(2753), __webpack_require__.e(4450), __webpack_require__.e(4752), __webpack_require__.e(4317), __webpack_require__.e(5955), __webpack_require__.e(9596), __webpack_require__.e(5918)]).then(__webpack_require__.bind(__webpack_require__, 81793));
    return { openIdentity, logInToRegistry, openClients };
};
const attempt = async (load, context, run) => {
    const { signal } = context;
    try {
        const inputs = await (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipelineInputs */ .Mc)(context);
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(6177), __webpack_require__.e(2365), __webpack_require__.e(4450), __webpack_require__.e(6421), __webpack_require__.e(4398), __webpack_require__.e(504), __webpack_require__.e(1885), __webpack_require__.e(7933), __webpack_require__.e(4054), __webpack_require__.e(8659), __webpack_require__.e(4281)]).then(__webpack_require__.bind(__webpack_require__, 26329));
        await runPipeline(await load(), inputs, context, run);
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
const pipelineWith = (load) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(load, context, run);
        const { results, evidence, other } = run;
        for (const publish of _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publications */ .M) {
            const report = (0,_stages_pipeline_report_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineReport */ .P)(results, evidence, context.clock.now() - started, other);
            // What cannot be written must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3784), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(8793), __webpack_require__.e(2753), __webpack_require__.e(4317), __webpack_require__.e(4614)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const pipeline = pipelineWith(loadParts);


/***/ }),

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withGround),
/* harmony export */   H: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster, and does not name them. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with what is there in place of descriptions; loads nothing where nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/** The same, where what is missing is made first. */
const withMadeGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(2365), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context);
};


/***/ }),

/***/ 64683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderFailureSection)
/* harmony export */ });
/* harmony import */ var _runner_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66953);

/** A failure in the job summary; `where` is the part that failed. */
const renderFailureSection = ({ code, message, hint, service }, where) => {
    const place = where === undefined ? '' : ` in ${where}`;
    const answer = service === undefined ? [] : [(0,_runner_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeService */ .Jv)(service)];
    const text = [message, ...answer, '', `Fix: ${hint}`, `Docs: ${(0,_runner_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .docsOf */ .fE)(code)}`]
        .join('\n')
        .replaceAll('```', "'''");
    return `### ✖ ${code}${place}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};


/***/ }),

/***/ 49697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ publications),
  a: () => (/* binding */ writeReportFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/report-file.js
var report_file = __webpack_require__(93496);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-page.js + 6 modules
var render_page = __webpack_require__(37183);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/junit.js
var junit = __webpack_require__(83227);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/junit-suites.js
var junit_suites = __webpack_require__(51669);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/run-junit.js


const failureOf = (failure) => {
    if (failure === undefined)
        return {};
    const { code, message, hint } = failure;
    return { failure: { code, text: `${message}\nFix: ${hint}` } };
};
const reasons = { skipped: 'not run', cancelled: 'stopped' };
/** A test for each stage, and one for what stopped the run outside of all stages. */
const stageSuite = ({ stages, failures, seconds }) => ({
    name: 'stages',
    cases: [
        ...failures
            .filter(({ stage }) => stage === undefined)
            .map((failure) => ({ name: 'run', seconds, ...failureOf(failure) })),
        ...stages.map(({ name, outcome, seconds: taken }) => ({
            name,
            seconds: taken,
            ...failureOf(failures.find(({ stage }) => stage === name)),
            ...(outcome === 'skipped' || outcome === 'cancelled' ? { skipped: reasons[outcome] } : {}),
        })),
    ],
});
/** The run as JUnit XML: its stages, and each HPA. */
const runJunit = (report, { scaling }) => (0,junit/* renderJunit */.R)([stageSuite(report), (0,junit_suites/* scalingSuite */.K)(scaling?.verdicts ?? [])]);

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/unwatched-load.js
var unwatched_load = __webpack_require__(45049);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/run-timeline.js


/** What a run saw of load and scaling, however it ended; undefined if it came to neither. */
const runTimeline = ({ result }, evidence) => {
    const report = evidence.scaling ?? (0,unwatched_load/* unwatchedLoad */.u)(evidence.sent, evidence.release?.namespace ?? '');
    return report && (0,timeline_file/* timelineFile */.O)(report, evidence.load, result);
};

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-mermaid.js + 1 modules
var render_mermaid = __webpack_require__(16990);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-table.js
var render_table = __webpack_require__(33410);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/evidence.js
var pipeline_evidence = __webpack_require__(13776);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/failure-section.js
var failure_section = __webpack_require__(64683);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/actions/pipeline/summary.js








const marks = { success: '✔', failure: '✖', cancelled: '◼ stopped', skipped: '– not run' };
const stageTable = (report, evidence) => {
    const what = (name, outcome, changes) => {
        if (changes.length > 0)
            return changes.join('\n');
        return outcome === 'success' ? (0,pipeline_evidence/* describeStage */.a)(name, evidence) : '';
    };
    const rows = report.stages.map(({ name, outcome, seconds, changes }) => [
        name,
        marks[outcome],
        what(name, outcome, changes),
        outcome === 'skipped' ? '' : (0,duration/* formatDuration */.a)(seconds * 1000),
    ]);
    return (0,markdown/* renderTable */.bo)(['Stage', 'Outcome', 'What changed', 'Time'], rows);
};
const loadFacts = ({ requests, failedRate, p95Milliseconds, iterations, }) => requests === 0
    ? `${iterations} iterations of the script, no HTTP`
    : `${requests} requests, ${(failedRate * 100).toFixed(2)} % failed, p95 ${Math.round(p95Milliseconds)} ms`;
const facts = ({ image, images, release, load }) => [
    ...(release?.url ? [`- URL: ${(0,markdown/* linkOf */.IJ)(release.url).markdown}`] : []),
    ...(image === null ? [] : [`- Image: ${(0,markdown/* codeOf */.$N)(image.reference).markdown}`]),
    ...Object.entries(images).map(([name, { reference }]) => `- Image ${(0,markdown/* codeOf */.$N)(name).markdown}: ${(0,markdown/* codeOf */.$N)(reference).markdown}`),
    ...(load === null ? [] : [`- Load: ${loadFacts(load)}`]),
];
const titleOf = ({ result, stages, release, seconds }) => {
    const done = stages.length === 0 ? '✔ planned' : '✔ done';
    const what = { success: done, failure: '✖ failed', cancelled: '◼ cancelled' }[result];
    const name = release === null ? '' : `${(0,markdown/* escapeMarkdown */.FV)(release.name)}: `;
    return `## ${name}${what} in ${(0,duration/* formatDuration */.a)(seconds * 1000)}\n`;
};
/** The verdicts, if there are any, and the charts of what was sent and how HPAs answered. */
const proofParts = (report, evidence) => {
    const timeline = runTimeline(report, evidence);
    if (timeline === undefined)
        return [];
    const { scaling } = evidence;
    return [
        scaling === undefined ? '### Load\n' : '### Scaling\n',
        ...(scaling === undefined ? [] : [(0,markdown/* renderTable */.bo)(render_table/* tableHead */.P, (0,render_table/* scalingRows */.D)(scaling.verdicts))]),
        ...(evidence.earlier === undefined
            ? []
            : [(0,markdown/* renderTable */.bo)(compare/* comparisonHead */.G7, (0,compare/* comparisonRows */.Vs)(evidence.earlier.comparison))]),
        (0,render_mermaid/* renderMermaid */.m)(timeline),
    ];
};
/** The job summary: on failure the cause first, then what was done, then the evidence. */
const renderSummary = (report, evidence) => {
    const { findings = [] } = evidence;
    const list = facts(report);
    const parts = [
        titleOf(report),
        ...report.failures.map((failure) => (0,failure_section/* renderFailureSection */.C)(failure, failure.stage)),
        ...(report.stages.length === 0 ? [] : [stageTable(report, evidence)]),
        ...(list.length === 0 ? [] : [`${list.join('\n')}\n`]),
        ...(findings.length === 0
            ? []
            : ['### Rules to review\n', 'They were left as they are.\n', (0,markdown/* renderBullets */.QC)(findings)]),
        ...proofParts(report, evidence),
    ];
    return `${parts.join('\n')}\n`;
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/publish.js









/** Read without a check, since the report has to be there also if other inputs are wrong. */
const reportFolder = ({ environment, temporaryFolder }) => {
    const given = (0,runner_environment/* variable */.b)(environment, 'INPUT_REPORT-FOLDER')?.trim();
    return given === undefined || given === ''
        ? (0,external_node_path_.join)(temporaryFolder, 'oke-report')
        : (0,external_node_path_.resolve)((0,runner_environment/* variable */.b)(environment, 'GITHUB_WORKSPACE') ?? '.', given);
};
/**
 * Writes a file of the report.
 * @throws ActionError REPORT_NOT_WRITTEN
 */
const writeReportFile = async (name, content, context) => {
    const folder = reportFolder(context);
    const file = (0,external_node_path_.join)(folder, name);
    try {
        const { folder: workspace } = (0,files_workspace/* openWorkspace */.OH)(context.environment);
        await (0,report_file/* writeReport */.u)(file, content, [workspace, context.temporaryFolder]);
        return file;
    }
    catch (cause) {
        throw new action_error/* ActionError */.l({
            code: 'REPORT_NOT_WRITTEN',
            message: `could not write ${file}: ${(0,action_error/* messageOf */.b)(cause)}`,
            hint: 'Give "report-folder" a folder that the runner may write to, or leave it out. The outputs and the job summary say what was done.',
            cause,
        });
    }
};
/** What of a run is read by people and programs of others, by output, name and content. */
const evidenceFiles = (report, evidence) => {
    const timeline = runTimeline(report, evidence);
    const title = `Scaling of ${report.release?.name ?? 'the release'}`;
    const pictures = timeline === undefined
        ? []
        : [
            ['page', 'scaling.html', (0,render_page/* renderPage */.C)(title, timeline, evidence.earlier)],
            ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
        ];
    return [...pictures, ['junit', 'junit.xml', runJunit(report, evidence)]];
};
/** The report comes last: its result is success only if the other files could be written too. */
const writeFiles = async (report, evidence, context) => {
    const { log, outputs } = context;
    for (const [output, name, content] of evidenceFiles(report, evidence)) {
        const file = await writeReportFile(name, content, context);
        await outputs.set(output, file);
        if (output === 'page')
            log.info(`Scaling timeline: ${file}`);
    }
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await writeReportFile('report.json', content, context);
    await outputs.set('report', file);
    log.info(`Report: ${file}`);
};
const setOutputs = async (report, _evidence, { outputs }) => {
    const { result, image, images, nodePool, release } = report;
    const references = Object.entries(images).map(([name, { reference }]) => [name, reference]);
    const values = [
        ['result', result],
        ['image', image?.reference],
        ['digest', image?.digest],
        ['images', references.length === 0 ? null : JSON.stringify(Object.fromEntries(references))],
        ['node-pool-id', nodePool?.id],
        ['release', release?.name],
        ['revision', release?.revision],
        ['url', release?.url],
    ];
    for (const [name, value] of values) {
        if (value !== undefined && value !== null)
            await outputs.set(name, value);
    }
};
/**
 * What a run leaves, however it ended. Each is tried, whether or not the ones before it succeeded,
 * and those that come later tell of a failure of the earlier.
 */
const publications = [
    writeFiles,
    setOutputs,
    (report, evidence, { summary }) => summary.append(renderSummary(report, evidence), true),
];


/***/ }),

/***/ 93496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8974);




/**
 * Writes a report that others read, in the place of a file or link that has its name: what a link of the
 * checkout leads to stays as it is.
 * @param allowed folders that it may lie in
 * @throws Error if its folder leads out of them
 */
const writeReport = async (file, content, allowed) => {
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (!allowed.some((folder) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .liesIn */ .z$)(place, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .oD)(folder)))) {
        throw new Error(`its folder leads to ${place}, which is not in ${allowed.join(' or ')}`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)), content, { mode: 0o644 });
};


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** A load that nobody watched, as a report without HPAs; undefined if nothing was sent. */
const unwatchedLoad = (sent, namespace) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        ...{ namespace, startedAt: first.at, verdicts: [], timeline: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTimeline */ .Ne, loadStartedAt: 0 },
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58620);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87877);





/** One difference in a line: what would remove it, and who made it. */
const differenceText = ({ action, target, description, owner }) => {
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(owner);
    return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`;
};
const sectionLines = ({ name, outcome, changes, kept, failure }) => {
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(failure).code}`];
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
/** The log of a check: as the plan of the root action, with every change. */
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
/** The stages that leave something behind which can drift. */
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

// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var drift_finding = __webpack_require__(58620);
;// CONCATENATED MODULE: ./dist.src/stages/drift/ignore.js

/** `a.*.c` as a prefix of paths; an asterisk stands for one part. */
const asPattern = (path) => {
    const parts = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, String.raw `\$&`));
    return new RegExp(`^${parts.join('[^.]+')}(?:\\.|$)`);
};
/** Whether all that a rule names but its path is that of a finding. */
const isAbout = ({ kind, ocid }, told) => (kind === undefined || [told.kind, told.target].includes(kind)) &&
    (ocid === undefined || told.ocid === ocid);
const note = (told, { reason, until }) => {
    const { kind, target, description } = told;
    return { kind, target, description, reason, until };
};
/** Takes findings apart by rules, and notes which of them fitted something. */
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
    #note(told, rule) {
        this.#used.add(rule);
        this.ignored.push(note(told, rule));
    }
}
/** What a rule names, as a person would say it. */
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
 * Takes out what rules cover today. A rule that has ended covers nothing, and is a notice itself.
 * @param today e.g. `2026-11-29`
 */
const siftFindings = (sections, notices, rules, today) => {
    const ended = rules.filter(({ until }) => until < today);
    const sieve = new Sieve(rules.filter((rule) => !ended.includes(rule)));
    const left = sections.map((section) => sifted(section, sieve));
    const told = notices.flatMap((notice) => sieve.notice(notice));
    return {
        sections: left,
        notices: [...told, ...ended.map(endedNotice)],
        ignored: sieve.ignored,
        // As long as something could not be compared, a rule may fit what was not seen.
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
/** One that was compared, with what its rules leave out taken out. */
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
/** The worst that is true of any of them. */
const resultOf = (all) => {
    if (all.some((one) => failuresIn(one).length > 0))
        return 'failed';
    return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean';
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

/***/ 65364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noticeKey)
/* harmony export */ });
/** What tells a notice from others of its environment, from one run to the next. */
const noticeKey = ({ kind, target }) => `${kind}|${target}`;


/***/ }),

/***/ 78935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ remediableParts),
/* harmony export */   Jh: () => (/* binding */ replaceSections),
/* harmony export */   xw: () => (/* binding */ chooseRemediation)
/* harmony export */ });
/** What a check may put right in the same run. */
const remediableParts = ['network', 'node-pool', 'release'];
const parts = {
    network: { section: 'network', stage: 'ensure-network' },
    'node-pool': { section: 'node pool', stage: 'ensure-node-pool' },
    release: { section: 'release', stage: 'deploy' },
};
/** Whether what was planned would change something of a part. */
const isPlanned = ({ plan, changes }) => {
    if (plan?.network !== undefined)
        return plan.network.changes.length > 0;
    if (plan?.nodePool !== undefined)
        return plan.nodePool.changes.length > 0;
    // A release that is not there would be installed with an image that nobody named.
    return plan?.release === true && changes.some(({ kind }) => kind !== 'release');
};
/**
 * What of the parts that are asked for is put right: those that drift, whose plan changes something,
 * and of which rules leave nothing out, as a plan is applied whole.
 * @param found as it was compared, with what rules leave out
 * @param told without that
 */
const chooseRemediation = (asked, found, told) => {
    const stages = new Set();
    const left = [];
    for (const part of asked) {
        const { section: name, stage } = parts[part];
        const before = found.find((one) => one.name === name);
        const after = told.sections.find((one) => one.name === name);
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
/** The sections with those in their place that were compared again. */
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
/** Whether anything of it was held against what is described. */
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





/** What ends a step with a failure; wrong inputs and a cancelled job always do. */
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
/** One cause, such as an expired token, fails every part in the same words: it is told once. */
const distinct = (failures) => [
    ...new Map(failures.map((failure) => [String(failure), failure])).values(),
];
const isAlways = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ALWAYS.includes(failure.code);
/**
 * Throws what a step fails with.
 * @param other what failed beside the environments, such as the report
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
 * Reads what k6 wrote with `--summary-export`. In that file a rate's `value` is the share of
 * samples that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} if the text is no JSON
 */
function parseSummary(text) {
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
}
function crossedThresholds(metrics) {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
}
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
function describeLoad(summary) {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    if (summary.requests === 0) {
        return (`${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
            `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
            `${summary.iterations} iterations, no HTTP${dropped}`);
    }
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
}


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeStage),
/* harmony export */   p: () => (/* binding */ mainImage)
/* harmony export */ });
/* harmony import */ var _assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21297);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95117);



/** The image of `image`, which stands in the chart values that the release names. */
const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool }) => nodePool && `${nodePool.virtualNodes ?? 0} virtual nodes ACTIVE`,
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => {
        if (release === undefined)
            return undefined;
        const answers = release.url === undefined ? '' : `, ${release.url} answers`;
        const what = release.changes.length === 0 ? 'unchanged' : 'rolled out';
        return `${release.name} revision ${release.revision} ${what}${answers}`;
    },
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVerdict */ .XZ).join('; '),
};
/** One line for the log and the summary: what a stage that ended well has brought. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pipelineReport),
/* harmony export */   g: () => (/* binding */ failureOf)
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
const partsOf = ({ network, nodePool, release, load, scaling }) => ({
    network: network ?? null,
    nodePool: nodePool ?? null,
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
/** `other` is what stopped it that is no failure of a stage: wrong inputs, or a cancelled job. */
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

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
