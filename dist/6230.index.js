export const id = 6230;
export const ids = [6230];
export const modules = {

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIssues: () => (/* binding */ publishIssues)
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
// EXTERNAL MODULE: ./dist.src/stages/drift/section.js
var drift_section = __webpack_require__(87877);
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
    const isUnseen = ({ part, target }) => environment.sections.some((section) => section.name === part &&
        (section.outcome === 'failed' || (0,drift_section/* unseenTargets */.lc)(section).includes(target)));
    const isIn = (all, one) => all.some(({ id }) => id === one.id);
    return {
        added: now.filter((one) => !isIn(before, one)),
        gone: before.filter((one) => !isIn(now, one) && !isUnseen(one)),
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
// EXTERNAL MODULE: ./dist.src/stages/reported-failure.js
var reported_failure = __webpack_require__(92444);
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
const unseen = ({ sections }) => sections.flatMap((section) => {
    const { name, outcome, failure } = section;
    if (outcome === 'failed')
        return [`${name}: ${(0,reported_failure/* failureOf */.g)(failure).code}`];
    return (0,drift_section/* unseenTargets */.lc)(section).map((target) => `${name}: ${target}`);
});
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

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/issues.js


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


/***/ })

};
