export const id = 1353;
export const ids = [1353];
export const modules = {

/***/ 33928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ INTERRUPTED),
  iP: () => (/* binding */ announce),
  a0: () => (/* binding */ announceOnGitHub),
  MX: () => (/* binding */ commentOnGitHub),
  xS: () => (/* binding */ factsOf),
  YM: () => (/* binding */ runAddress)
});

// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/stages/preview/comment.js


/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->';
/** GitHub trims bodies and keeps the author's line endings. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isOurs = ({ body }) => plain(body).split('\n')[0] === MARKER;
const recordLine = (record) => `<!-- ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`;
const liveIn = (value) => {
    const sha = (0,json/* text */.Qq)((0,json.at)(value, 'sha'));
    return sha === '' ? undefined : { sha, url: (0,json/* text */.Qq)((0,json.at)(value, 'url')) || undefined };
};
const isState = (value) => ['building', 'ready', 'failed', 'expired', 'removed'].includes(value);
/** @returns undefined for comments of older versions, and for unreadable ones */
const recordIn = (body) => {
    const [, encoded] = /^<!-- ([A-Za-z0-9+/=]+) -->$/.exec(plain(body).split('\n')[1] ?? '') ?? [];
    const value = (0,json/* parseJson */.qF)(Buffer.from(encoded ?? '', 'base64').toString());
    const [state, sha] = [(0,json/* text */.Qq)((0,json.at)(value, 'state')), (0,json/* text */.Qq)((0,json.at)(value, 'sha'))];
    if (!isState(state) || sha === '')
        return undefined;
    const changes = (0,json/* list */.p_)((0,json.at)(value, 'changes')).map((change) => (0,json/* text */.Qq)(change));
    return { state, sha, live: liveIn((0,json.at)(value, 'live')), ...(changes.length > 0 && { changes }) };
};
const isCode = (error, code) => error instanceof action_error/* ActionError */.l && error.code === code;
const keepOnce = async ({ compose, when }, comments) => {
    const [found, ...more] = (await comments.list()).filter(isOurs);
    // Two runs that started at the same moment may each have created one.
    for (const { id } of more)
        await comments.remove(id);
    if (found === undefined && when === 'present')
        return 'absent';
    const composed = compose(found && recordIn(found.body));
    if (composed === undefined)
        return 'left';
    const body = plain(`${MARKER}\n${recordLine(composed.record)}\n\n${composed.text}`);
    if (found === undefined) {
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
 * Maintains one comment on the pull request. A read-only token is not an error.
 *
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
const keepComment = async (said, comments, clock) => {
    for (let failures = 0;; failures++) {
        try {
            // Lists comments again each time: one whose response was lost may have been written.
            return await keepOnce(said, comments);
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

// EXTERNAL MODULE: ./dist.src/stages/preview/deployment.js
var deployment = __webpack_require__(6914);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var values_markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
;// CONCATENATED MODULE: ./dist.src/stages/preview/news.js


const titles = {
    building: 'Preview is being built',
    ready: 'Preview',
    failed: 'Preview failed',
    expired: 'Preview expired',
    removed: 'Preview removed',
};
const dayOf = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/** The commit that still runs while a new one is built, or after it has failed. */
const liveRow = (live, { sha }) => {
    if (live === undefined || live.sha === sha)
        return [];
    const { markdown } = (0,values_markdown/* codeOf */.$N)(live.sha.slice(0, 12));
    const where = live.url === undefined ? '' : `, ${(0,values_markdown/* linkOf */.IJ)(live.url).markdown}`;
    return [['Still running', { markdown: `${markdown}${where}` }]];
};
const expiry = ({ now, lifetime, keepLabel }) => ({
    markdown: `${dayOf(now + lifetime)} without activity; the label ${(0,values_markdown/* codeOf */.$N)(keepLabel).markdown} keeps it`,
});
const ownRows = (news, facts, live) => {
    const { pull } = facts;
    if (news.state === 'failed') {
        const url = news.live?.url;
        const own = url === undefined ? [] : [['URL', (0,values_markdown/* linkOf */.IJ)(url)]];
        return [['Cause', `${news.code}: ${news.cause}`], ...own, ...liveRow(live, pull)];
    }
    if (news.state !== 'ready')
        return liveRow(live, pull);
    return [
        ['URL', news.url === undefined ? undefined : (0,values_markdown/* linkOf */.IJ)(news.url)],
        ...news.images.map((image) => ['Image', (0,values_markdown/* codeOf */.$N)(image)]),
        ['Changes', news.changes.length === 0 ? undefined : news.changes.join('\n')],
        ['Load', news.load],
        ['Scaling', news.scaling],
        ['Expires', expiry(facts)],
    ];
};
const usual = {
    expired: 'There was no activity for so long.',
    removed: 'Release, load balancers and namespace are gone.',
};
const endOf = ({ state, why = usual[state] }) => state === 'expired' ? `${why} A new commit, or \`/preview\`, makes it anew.` : why;
/**
 * Returns the text of comment and job summary.
 *
 * @param live the deployed commit, if it is another one
 */
const renderNews = (news, facts, live) => {
    const { pull, run } = facts;
    const isGone = news.state === 'expired' || news.state === 'removed';
    const rows = [
        ...ownRows(news, facts, isGone ? undefined : live),
        ['Commit', isGone ? undefined : (0,values_markdown/* codeOf */.$N)(pull.sha)],
        ['Namespace', (0,values_markdown/* codeOf */.$N)((0,preview_name/* previewNamespace */.G)(pull.repository, pull.number))],
        ['Run', news.state !== 'ready' && !isGone && run !== undefined ? (0,values_markdown/* linkOf */.IJ)(run) : undefined],
    ];
    const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    const end = isGone ? `${endOf(news)}\n\n` : '';
    return `### ${titles[news.state]}\n\n${end}${(0,values_markdown/* renderTable */.bo)(['', ''], shown)}`;
};

// EXTERNAL MODULE: ./dist.src/values/environment/preview-schema.js + 1 modules
var preview_schema = __webpack_require__(13571);
;// CONCATENATED MODULE: ./dist.src/actions/preview/announce.js






const lines = {
    created: 'Commented on the pull request',
    updated: 'Updated the comment on the pull request',
    unchanged: 'The comment on the pull request says so already',
    left: 'The comment on the pull request stays as it is',
    absent: 'The pull request has no comment of ours',
    refused: 'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
        'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
};
/** The page of the run, as a person opens it; undefined outside of GitHub Actions. */
const runAddress = (environment) => {
    const [server, repository, id] = ['SERVER_URL', 'REPOSITORY', 'RUN_ID'].map((name) => (0,runner_environment/* variable */.b)(environment, `GITHUB_${name}`));
    if (repository === undefined || id === undefined)
        return undefined;
    return `${server ?? 'https://github.com'}/${repository}/actions/runs/${id}`;
};
/** Returns what is up after the news. */
const liveAfter = (news, sha, last) => {
    if (news.state === 'ready')
        return { sha, url: news.url };
    if (news.state === 'failed' && news.live !== undefined)
        return news.live;
    return news.state === 'building' || news.state === 'failed' ? last?.live : undefined;
};
/** The news of a run that was cancelled or killed. */
const INTERRUPTED = {
    state: 'failed',
    code: 'JOB_CANCELLED',
    cause: 'the run ended before the preview was ready',
};
/** Whether the comment is about something newer, or has no need of the news. */
const isNoNews = (news, { pull }, last) => {
    if (last === undefined)
        return false;
    const { state } = news;
    // What was reported before the run was ended is still true.
    if (news === INTERRUPTED && last.state !== 'building')
        return true;
    // A run that is repeated changes nothing of a preview that is up, most of the time.
    if (state === 'building')
        return last.state === 'ready' && last.sha === pull.sha;
    const isOfOther = last.sha !== pull.sha && last.state === 'building';
    return (state === 'ready' || state === 'failed') && isOfOther;
};
/**
 * A repeated run finds nothing to change: the changes that the first run reported stay in the
 * comment.
 */
const withChanges = (news, { pull }, last) => {
    if (news.state !== 'ready' || news.changes.length > 0 || last?.sha !== pull.sha)
        return news;
    return { ...news, changes: last.changes ?? [] };
};
const composed = (given, facts, last) => {
    if (isNoNews(given, facts, last))
        return undefined;
    const { sha } = facts.pull;
    const live = liveAfter(given, sha, last);
    const news = withChanges(given, facts, last);
    const changes = news.state === 'ready' && news.changes.length > 0 ? news.changes : undefined;
    const record = { state: news.state, sha, ...(live && { live }), ...(changes && { changes }) };
    return { record, text: renderNews(news, facts, live) };
};
/** Goes on after what GitHub refuses: the preview itself is as it is. */
const tolerant = async (work, { log }) => {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.l) || error.code === 'GITHUB_TOKEN_REFUSED')
            throw error;
        if (error.code === 'GITHUB_NOT_ALLOWED')
            log.info(`${error.message}. ${error.hint}`);
        else
            log.warning(`${error.message}. ${error.hint}`);
    }
};
const statuses = {
    building: { state: 'pending', description: 'The preview is being built' },
    ready: { state: 'success', description: 'The preview is ready' },
    failed: { state: 'failure', description: 'The preview failed' },
};
/**
 * Whether everything besides the comment was reported too: a killed run may have written only the
 * comment.
 */
const isReportedWhole = ({ state }, facts, { deployments }) => {
    const isWhole = async () => {
        if (state === 'ready')
            return (0,deployment/* isShownReady */.tQ)(facts, deployments);
        return (state !== 'expired' && state !== 'removed') || (0,deployment/* isShownNowhere */.oN)(facts, deployments);
    };
    // What may not be read was not written either, and need not be retried.
    return isWhole().catch(() => true);
};
/** Says it in the comment. @returns undefined if GitHub failed, which is logged */
const commentOnGitHub = async (news, facts, gitHub, context) => {
    const compose = (last) => composed(news, facts, last);
    const isEnd = news.state === 'expired' || news.state === 'removed';
    let result;
    await tolerant(async () => {
        const said = { compose, when: isEnd ? 'present' : 'always' };
        result = await keepComment(said, gitHub.comments(facts.pull.number), context.clock);
        if (result === 'refused')
            context.log.notice(lines.refused);
        else
            context.log.info(lines[result]);
    }, context);
    return result;
};
/**
 * Reports the result for the preview: in its comment, its GitHub deployment and the commit's
 * status.
 *
 * @returns whether the comment contains it, as far as the token may write one
 */
const announceOnGitHub = async (news, facts, gitHub, context) => {
    const { pull, run } = facts;
    const isEnd = news.state === 'expired' || news.state === 'removed';
    const result = await commentOnGitHub(news, facts, gitHub, context);
    // The remaining deployment makes the next sweep find a comment that does not report this yet.
    if (result === 'left' || (isEnd && result === undefined))
        return result !== undefined;
    if (result === 'unchanged' && (await isReportedWhole(news, facts, gitHub)))
        return true;
    await tolerant(() => (0,deployment/* showDeployment */.BD)(news, facts, gitHub.deployments), context);
    if (news.state === 'expired' || news.state === 'removed')
        return true;
    const url = news.state === 'ready' ? (news.url ?? run) : run;
    const status = { ...statuses[news.state], url };
    await tolerant(() => gitHub.statuses.set(pull.sha, status), context);
    return result !== undefined;
};
/** Returns the facts to report with the news of this run. */
const factsOf = ({ pull, pipeline }, { environment, clock }) => {
    const { ttl, 'keep-label': keepLabel } = pipeline.environment.preview ?? preview_schema/* defaultPreview */.O;
    return { pull, run: runAddress(environment), lifetime: ttl, keepLabel, now: clock.now() };
};
/** Says the news on GitHub, and what is final in the job summary too. */
const announce = async (news, facts, gitHub, context) => {
    if (news.state !== 'building')
        await context.summary.append(renderNews(news, facts));
    if (gitHub !== undefined)
        return void (await announceOnGitHub(news, facts, gitHub, context));
    if (news.state !== 'building') {
        context.log.notice('No comment: the input "github-token" is empty.');
    }
};


/***/ }),

/***/ 63804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endPending: () => (/* binding */ endPending),
/* harmony export */   y: () => (/* binding */ notePending)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33928);



const KEY = 'preview-pending';
/** Notes that the result still has to be reported, so that post does it if main cannot. */
const notePending = (pull, { state }) => state.save(KEY, pull === undefined ? {} : { pull });
/** @returns undefined for what main cannot have written */
const pendingIn = (value) => {
    const pull = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'pull');
    if (pull === undefined)
        return { pull: undefined };
    const [repository, sha] = [(0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'repository')), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'sha'))];
    const number = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'number'));
    const isSound = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(sha);
    if (!isSound || number < 1)
        return undefined;
    return { pull: { repository, number, sha, branch: (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'branch')) } };
};
/** Tells that a run was cancelled or killed while it made a preview; a failure of that only warns. */
const endPending = async (open, context) => {
    try {
        const pull = context.state.load(KEY, pendingIn)?.pull;
        const gitHub = pull && (await open(pull.repository));
        if (pull === undefined || gitHub === undefined)
            return;
        const run = (0,_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .runAddress */ .YM)(context.environment);
        const facts = { pull, run, lifetime: 0, keepLabel: '', now: context.clock.now() };
        await (0,_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .announceOnGitHub */ .a0)(_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERRUPTED */ .t, facts, gitHub, context);
    }
    catch (error) {
        context.log.warning(`the comment may still say that the preview is being built: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
    }
};


/***/ }),

/***/ 6914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ showDeployment),
/* harmony export */   Mh: () => (/* binding */ numberOfTask),
/* harmony export */   Oh: () => (/* binding */ endDeployments),
/* harmony export */   oN: () => (/* binding */ isShownNowhere),
/* harmony export */   tQ: () => (/* binding */ isShownReady)
/* harmony export */ });
/** Identifies the GitHub deployments of one preview. */
const taskOf = (number) => `preview:${number}`;
/** The pull request of a preview's GitHub deployment; undefined for other tasks. */
const numberOfTask = (task) => {
    const [, number] = /^preview:([1-9][0-9]*)$/.exec(task) ?? [];
    return number === undefined ? undefined : Number(number);
};
/** Deactivates deployments, since GitHub deletes no active ones. */
const endDeployments = async (all, deployments) => {
    for (const { id } of all) {
        await deployments.setState(id, { state: 'inactive' });
        await deployments.remove(id);
    }
};
const states = { building: 'in_progress', failed: 'failure', ready: 'success' };
/**
 * Whether the commit's deployment is marked as up: a killed run may have updated only the comment.
 */
const isShownReady = async ({ pull: { number, sha } }, deployments) => {
    const own = (await deployments.list(taskOf(number))).find((one) => one.sha === sha);
    return own !== undefined && (await deployments.state(own.id))?.state === states.ready;
};
/** Whether the preview has no deployment any more. */
const isShownNowhere = async ({ pull: { number } }, deployments) => (await deployments.list(taskOf(number))).length === 0;
/** Shows the news as the only deployment of the preview; removes those of older commits. */
const showDeployment = async (news, { pull: { number, sha }, run }, deployments) => {
    const all = await deployments.list(taskOf(number));
    if (news.state === 'expired' || news.state === 'removed')
        return endDeployments(all, deployments);
    const own = all.find((one) => one.sha === sha);
    const id = own?.id ?? (await deployments.create(sha, taskOf(number)));
    const state = states[news.state];
    const url = news.state === 'ready' ? news.url : undefined;
    const last = own && (await deployments.state(id));
    if (last?.state !== state || (url !== undefined && last.url !== url)) {
        await deployments.setState(id, { state, url, logUrl: run });
    }
    // Until the new commit is up, "View deployment" of the older one still works.
    if (state === 'success')
        await endDeployments(all.filter((one) => one.id !== id), deployments);
};


/***/ }),

/***/ 57501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ parseSetJson),
/* harmony export */   Rs: () => (/* binding */ parseSetValue),
/* harmony export */   Sh: () => (/* binding */ parseSetFile),
/* harmony export */   eK: () => (/* binding */ parseSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);


const INTEGER = /^[-+]?[1-9][0-9]{0,18}$/;
/** A 64-bit integer; a leading zero or a decimal point makes it a text. */
const integerOf = (text) => {
    if (text === '0')
        return 0;
    if (!INTEGER.test(text))
        return undefined;
    const exact = BigInt(text.replace('+', ''));
    if (BigInt.asIntN(64, exact) !== exact)
        return undefined;
    return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
};
/** Converts a value like Helm's `--set`: true, false, null and integers are not texts. */
const typed = (text, kind) => {
    if (kind === 'text')
        return text;
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : (integerOf(text) ?? text);
};
/** Reads up to a character that `ends` it; a backslash escapes one. */
const readUntil = (text, ends) => {
    let value = '';
    for (let at = 0; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            value += text.charAt(++at);
        else if (ends(text.slice(at)))
            return { value, length: at };
        else
            value += text.charAt(at);
    }
    return { value, length: text.length };
};
/** `{a,b}`; undefined if the brace is never closed. */
const readList = (text, kind) => {
    const items = [];
    for (let at = 1; at <= text.length;) {
        const { value, length } = readUntil(text.slice(at), (rest) => /^[,}]/.test(rest));
        items.push(typed(value, kind));
        at += length + 1;
        if (text.charAt(at - 1) === '}')
            return { value: items, length: at };
    }
    return undefined;
};
/** A comma starts another entry only if a key follows; else it belongs to the value. */
const NEXT = /^,\s*[A-Za-z_](?:\\.|[\w./[\]-])*=/;
const jsonOf = (text) => {
    const value = /^\s*[[{]/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    return typeof value === 'object' && value !== null ? value : undefined;
};
/** The value at the start of a text, and its length. JSON is parsed, or kept as text. */
const readValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return { value: kind === 'text' ? text : json, length: text.length };
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    if (list !== undefined)
        return list;
    const { value, length } = readUntil(text, (rest) => NEXT.test(rest));
    return { value: typed(value, kind), length };
};
/** The value of a key given separately, as in a YAML mapping: separators have no meaning in it. */
const parseSetValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return kind === 'text' ? text : json;
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    return list?.length === text.length ? list.value : typed(text, kind);
};
const place = (count, before) => `entry ${count}${before === undefined ? '' : `, which follows "${before}",`}`;
const entriesOf = (line, kind, found) => {
    for (let rest = line; rest !== '';) {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(rest);
        if (entry === undefined) {
            const before = found.at(-1)?.path.join('.');
            throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`${place(found.length + 1, before)} is not key=value`);
        }
        const { value, length } = readValue(entry.rest, kind);
        found.push({
            path: entry.path.map((key) => (typeof key === 'string' ? key.trim() : key)),
            value,
        });
        rest = entry.rest.slice(length).replace(/^\s*,\s*/, '');
    }
};
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/**
 * Entries in Helm's `--set` grammar, one per line.
 * @throws ActionError INPUT_INVALID that names the place without quoting: it may be part of a
 * secret
 */
const parseSet = (text, kind) => {
    const found = [];
    for (const line of linesOf(text))
        entriesOf(line, kind, found);
    return found;
};
/**
 * Entries as Helm's `--set-json` takes them, `key=JSON` one per line, or one object with all of them.
 * @throws ActionError INPUT_INVALID
 */
const parseSetJson = (text) => {
    const whole = jsonOf(text);
    if (whole !== undefined && !Array.isArray(whole)) {
        return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(whole)).map(([key, value]) => ({ path: [key], value }));
    }
    return linesOf(text).map((line, index) => {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
        const value = entry && (entry.rest.trim() === '' ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(entry.rest));
        if (entry !== undefined && value !== undefined)
            return { path: entry.path, value };
        throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=JSON`, 'Write one entry per line, such as ports=[80, 443]; texts need double quotes there.');
    });
};
/** Entries of `key=path`, one per line. @throws ActionError INPUT_INVALID */
const parseSetFile = (text) => linesOf(text).map((line, index) => {
    const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
    if (entry !== undefined && entry.rest.trim() !== '') {
        return { path: entry.path, value: entry.rest.trim() };
    }
    throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=path`, 'Write one entry per line, such as ca=deploy/ca.pem.');
});


/***/ }),

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Names the place without quoting the text: it may be part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


/***/ }),

/***/ 21688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ asReleaseName),
/* harmony export */   Wl: () => (/* binding */ asKubernetesName),
/* harmony export */   Y_: () => (/* binding */ asSecretName)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * A name of a namespace or context of one: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw refused(`"${text}" is not a Kubernetes name`, 'Write at most 63 lower-case letters, digits and hyphens, such as shop.');
};
/** A DNS subdomain, the rule for most object names in Kubernetes. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Helm's limit (validateReleaseName): the rest of 63 characters is for what charts append. */
const RELEASE = 53;
/**
 * A name of a Helm release.
 * @throws ActionError INPUT_INVALID
 */
const asReleaseName = (text) => {
    if (text.length > RELEASE) {
        throw refused(`"${text}" has ${text.length} characters, and a release has at most ${RELEASE}`, 'Choose a shorter name; without one, a release is called as its namespace.');
    }
    if (SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a release`, `Write at most ${RELEASE} lower-case letters, digits, hyphens and dots, such as shop.`);
};
/**
 * A name of a Secret: `fra.ocir.io` is one.
 * @throws ActionError INPUT_INVALID
 */
const asSecretName = (text) => {
    if (text.length <= 253 && SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a Secret`, 'Write at most 253 lower-case letters, digits, hyphens and dots, such as ocir.');
};


/***/ })

};
