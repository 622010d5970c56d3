export const id = 1711;
export const ids = [1711];
export const modules = {

/***/ 81711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./dist.src/stages/doctor/report.js
var report = __webpack_require__(62436);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var github_outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/runner/inputs.js + 1 modules
var inputs = __webpack_require__(11187);
// EXTERNAL MODULE: ./dist.src/stages/doctor/examine-github.js
var examine_github = __webpack_require__(25399);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var pipeline_inputs = __webpack_require__(35754);
;// CONCATENATED MODULE: ./dist.src/actions/doctor/inputs.js






/** A problem caused by an empty secret is reported once, for the secret. */
const isOfSecret = (problem, findings) => findings.some(({ what }) => {
    const secret = /^input "([^"]+)"/.exec(what)?.[1] ?? '';
    return problem.includes(`"${secret}"`);
});
const problemsOf = (error, secrets) => error.problems
    .filter((problem) => !isOfSecret(problem, secrets))
    .map((what) => ({ area: 'inputs', verdict: 'missing', what, mend: error.hint }));
/** Reads the inputs as the pipeline does; a wrong input is a finding here, not a failure. */
const readDoctorInputs = async (context) => {
    const { environment: variables, readInputs } = context;
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    const outsider = await (0,github_outsider/* outsiderOf */.bS)(variables);
    let secrets = [];
    let fails = true;
    try {
        const pipeline = readInputs((read) => {
            secrets = (0,examine_github/* emptySecrets */.d)((name) => read.has(name), outsider);
            fails = read.withDefault('fail-on-missing', input_text/* asFlag */.v0, true);
            return (0,pipeline_inputs/* readPipeline */.l)(read, { variables, reader });
        });
        return { findings: secrets, fails, pipeline: secrets.length === 0 ? pipeline : undefined };
    }
    catch (error) {
        if (!(error instanceof inputs/* InputsError */.aV))
            throw error;
        return { findings: [...secrets, ...problemsOf(error, secrets)], fails, pipeline: undefined };
    }
};

;// CONCATENATED MODULE: ./dist.src/actions/doctor.js


/** Loads the code for signing in and reading only once the inputs are valid. */
const examine = async (inputs, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(1949), __webpack_require__.e(2209), __webpack_require__.e(3558), __webpack_require__.e(9493), __webpack_require__.e(6401), __webpack_require__.e(2193), __webpack_require__.e(3447), __webpack_require__.e(2567), __webpack_require__.e(8209), __webpack_require__.e(8525), __webpack_require__.e(4312), __webpack_require__.e(9830), __webpack_require__.e(568), __webpack_require__.e(5916), __webpack_require__.e(9257), __webpack_require__.e(1403), __webpack_require__.e(2005)]).then(__webpack_require__.bind(__webpack_require__, 76144))).examineIdentity(inputs, context);
const run = async (context) => {
    const { log, outputs, summary, signal } = context;
    const { pipeline, fails, ...read } = await readDoctorInputs(context);
    const examined = pipeline === undefined ? [] : await examine(pipeline, context);
    signal.throwIfAborted();
    const findings = [...read.findings, ...examined];
    for (const line of (0,report/* doctorLines */.Ju)(findings))
        log.info(line);
    await outputs.set('result', (0,report/* isReady */.i_)(findings) ? 'ready' : 'missing');
    await outputs.set('findings', (0,report/* doctorOutput */.L_)(findings));
    await summary.append((0,report/* doctorSummary */.Ot)(findings));
    if (fails)
        (0,report/* requireReady */.VF)(findings);
};
/** Reports what of a set-up is ready, what is missing, and what to do. Changes nothing. */
const doctor = {
    main: run,
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
};


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

/***/ 25399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptySecrets),
/* harmony export */   q: () => (/* binding */ subjectFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59029);

/** Inputs that usually come from a secret, each with an input that accompanies it. */
const SECRETS = [
    ['chart-username', 'chart-password'],
    ['client-id', 'client-secret'],
    ['pull-username', 'pull-token'],
    ['user-id', 'private-key'],
];
const WHY = {
    fork: 'Runs of pull requests from forks get no secrets: leave the job out for them.',
    dependabot: "Runs of Dependabot have secrets of their own: store it among Dependabot's too.",
};
const STORE = 'Store it (gh secret set), under the name that the workflow uses, in this repository, in the environment that the job names, or in the organization for this repository.';
/** Secrets that are empty: GitHub does not report an unknown name. */
const emptySecrets = (has, outsider) => SECRETS.flatMap(([beside, secret]) => !has(beside) || has(secret)
    ? []
    : [
        {
            area: 'GitHub',
            verdict: 'missing',
            what: `input "${secret}" is empty, and "${beside}" is given: the secret that it comes from is not there for this run`,
            mend: outsider === undefined ? STORE : WHY[outsider],
        },
    ]);
/** The job's identity in GitHub's token. */
const subjectFinding = (subject, isImmutable) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .ready */ .Gc)('GitHub', `id-token: the subject is ${subject} (${isImmutable ? 'with the numbers of owner and repository' : 'names only'})`);


/***/ }),

/***/ 59029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ ready),
/* harmony export */   bn: () => (/* binding */ areas),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const areas = [
    'GitHub',
    'inputs',
    'identity',
    'permissions',
    'limits',
    'cluster',
    'node pool',
    'network',
    'Kubernetes',
    'metrics-server',
    'operators',
    'chart',
    'registry',
];
const ready = (area, what) => ({ area, verdict: 'ready', what });
/** What an error means for the set-up; a transient failure is not a fault of it. */
const findingOf = (area, error) => {
    if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l))
        return { area, verdict: 'unknown', what: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
    const verdict = error.isTransient ? 'unknown' : 'missing';
    return { area, verdict, what: `${error.code}: ${error.message}`, mend: error.hint };
};
/** A check that returns what exists, or fails. */
const check = async (area, run) => {
    try {
        return ready(area, await run());
    }
    catch (error) {
        return findingOf(area, error);
    }
};


/***/ }),

/***/ 62436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ doctorLines),
/* harmony export */   L_: () => (/* binding */ doctorOutput),
/* harmony export */   Ot: () => (/* binding */ doctorSummary),
/* harmony export */   VF: () => (/* binding */ requireReady),
/* harmony export */   i_: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59029);




const MARKS = {
    ready: '✔',
    planned: '➕ the run makes it',
    missing: '✘',
    unknown: '? not known',
};
/** Whether its mark also has text. */
const hasWords = (verdict) => verdict === 'planned' || verdict === 'unknown';
/** In the order of a set-up, faults first in each area. */
const inOrder = (findings) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .areas */ .bn.flatMap((area) => {
    const own = findings.filter((one) => one.area === area);
    const isMissing = ({ verdict }) => verdict === 'missing';
    return [...own.filter(isMissing), ...own.filter((one) => !isMissing(one))];
});
const isReady = (findings) => findings.every(({ verdict }) => verdict !== 'missing');
/** One table for the job summary. */
const doctorSummary = (findings) => {
    const title = isReady(findings) ? '✔ ready' : '✘ not ready';
    const rows = inOrder(findings).map(({ area, verdict, what, mend = '' }) => {
        return [area, MARKS[verdict], what, mend];
    });
    return `## ${title}\n\n${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .bo)(['', '', 'what', 'what to do'], rows)}\n`;
};
/** The same for the log. */
const doctorLines = (findings) => inOrder(findings).flatMap(({ area, verdict, what, mend }) => [
    `${area.padEnd(14)} ${MARKS[verdict]}${hasWords(verdict) ? ':' : ''} ${what}`,
    ...(mend === undefined ? [] : mend.split('\n').map((line) => `                 ${line}`)),
]);
const doctorOutput = (findings) => JSON.stringify(inOrder(findings));
/** @throws ActionError SETUP_INCOMPLETE */
const requireReady = (findings) => {
    const missing = inOrder(findings).filter(({ verdict }) => verdict === 'missing');
    if (missing.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'SETUP_INCOMPLETE',
        message: `${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(missing.length, 'thing')} of the set-up ${missing.length === 1 ? 'is' : 'are'} missing:\n${missing.map(({ area, what }) => `  ${area}: ${what}`).join('\n')}`,
        hint: missing.map(({ mend }) => mend ?? '').join('\n'),
    });
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
