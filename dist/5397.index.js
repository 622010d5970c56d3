export const id = 5397;
export const ids = [5397];
export const modules = {

/***/ 64683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderFailureSection)
/* harmony export */ });
/* harmony import */ var _runner_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66953);

/** A failure in the job summary; `where` is the part that failed. */
const renderFailureSection = ({ code, message, hint, service }, where) => {
    const place = where === undefined ? '' : ` in ${where}`;
    const response = service === undefined ? [] : [(0,_runner_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeService */ .Jv)(service)];
    const text = [message, ...response, '', `Fix: ${hint}`, `Docs: ${(0,_runner_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .docsOf */ .fE)(code)}`]
        .join('\n')
        .replaceAll('```', "'''");
    return `### ✖ ${code}${place}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};


/***/ }),

/***/ 15397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publications: () => (/* binding */ publications)
});

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

// EXTERNAL MODULE: ./dist.src/actions/pipeline/report-folder.js
var report_folder = __webpack_require__(58190);
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
/**
 * Renders the job summary: on failure the cause first, then what was done, then the evidence.
 * @param more the parts on paths, load and scaling
 */
const renderSummary = (report, evidence, more = []) => {
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
        ...more,
    ];
    return `${parts.join('\n')}\n`;
};

;// CONCATENATED MODULE: ./dist.src/actions/pipeline/publish.js



/** Loads the charts once there is something to show: most failures come before anything is sent. */
const loadProof = ({ scaling, sent }) => scaling === undefined && sent === undefined
    ? undefined
    : Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(894)]).then(__webpack_require__.bind(__webpack_require__, 20894));
/** The report comes last: its result is success only if the other files could be written too. */
const writeFiles = async (report, evidence, context) => {
    const { log, outputs } = context;
    const pictures = (await loadProof(evidence))?.proofFiles(report, evidence) ?? [];
    const junit = ['junit', 'junit.xml', runJunit(report, evidence)];
    for (const [output, name, content] of [...pictures, junit]) {
        const file = await (0,report_folder/* writeReportFile */.a)(name, content, context);
        await outputs.set(output, file);
        if (output === 'page')
            log.info(`Scaling timeline: ${file}`);
    }
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0,report_folder/* writeReportFile */.a)('report.json', content, context);
    await outputs.set('report', file);
    log.info(`Report: ${file}`);
};
const setOutputs = async (report, _evidence, { outputs }) => {
    const { result, image, images, nodePool, nodePools, release } = report;
    const references = Object.entries(images).map(([name, { reference }]) => [name, reference]);
    const pools = Object.entries(nodePools).map(([name, { id }]) => [name, id]);
    const values = [
        ['result', result],
        ['image', image?.reference],
        ['digest', image?.digest],
        ['images', references.length === 0 ? null : JSON.stringify(Object.fromEntries(references))],
        ['node-pool-id', nodePool?.id],
        ['node-pool-ids', pools.length === 0 ? null : JSON.stringify(Object.fromEntries(pools))],
        ['release', release?.name],
        ['revision', release?.revision],
        ['url', release?.url],
    ];
    for (const [name, value] of values) {
        if (value !== undefined && value !== null)
            await outputs.set(name, value);
    }
};
const pathParts = async ({ paths }) => {
    if (paths === undefined)
        return [];
    const { renderPathSummary } = await Promise.all(/* import() */[__webpack_require__.e(9493), __webpack_require__.e(5208), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 18211));
    return [renderPathSummary(paths)];
};
const writeSummary = async (report, evidence, { summary }) => {
    const proof = (await loadProof(evidence))?.proofParts(report, evidence) ?? [];
    const parts = [...(await pathParts(evidence)), ...proof];
    await summary.append(renderSummary(report, evidence, parts), true);
};
/**
 * Writes everything that a run leaves, however it ended. Each file is tried whether or not the ones
 * before it succeeded, and later ones report failures of earlier ones.
 */
const publications = [writeFiles, setOutputs, writeSummary];


/***/ }),

/***/ 58190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93496);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(254);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83902);





/** Read without validation, since the report must be written even if other inputs are wrong. */
const reportFolder = ({ environment, temporaryFolder }) => {
    const given = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'INPUT_REPORT-FOLDER')?.trim();
    return given === undefined || given === ''
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, 'oke-report')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(environment, 'GITHUB_WORKSPACE') ?? '.', given);
};
/**
 * Writes a file of the report.
 * @throws ActionError REPORT_NOT_WRITTEN
 */
const writeReportFile = async (name, content, context) => {
    const folder = reportFolder(context);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
    try {
        const { folder: workspace } = (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(context.environment);
        await (0,_clients_files_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(file, content, [workspace, context.temporaryFolder]);
        return file;
    }
    catch (cause) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l({
            code: 'REPORT_NOT_WRITTEN',
            message: `could not write ${file}: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`,
            hint: 'Give "report-folder" a folder that the runner may write to, or leave it out. The outputs and the job summary say what was done.',
            cause,
        });
    }
};


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
 * Writes a report for others to read. Replaces a file or link of its name: the target of a link in
 * the checkout is not touched.
 * @param allowed folders that may contain it
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

/***/ 51669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ scalingSuite)
/* harmony export */ });
const scalingCase = (verdict) => {
    const { hpa, atLeast, passed, code, message, hint, reachedSeconds } = verdict;
    return {
        name: `${hpa} reaches ${atLeast} replicas`,
        seconds: reachedSeconds ?? 0,
        ...(passed ? {} : { failure: { code, text: `${message}\nFix: ${hint}` } }),
    };
};
/** A test for each HPA. */
const scalingSuite = (verdicts) => ({
    name: 'scaling',
    cases: verdicts.map(scalingCase),
});


/***/ }),

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _values_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38975);

const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${(0,_values_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(String(value))}"`)
    .join('');
const outcome = ({ failure, skipped }) => {
    if (failure !== undefined) {
        const { code, text } = failure;
        const [message = ''] = text.split('\n');
        const head = attributes({ message: `${code}: ${message}`, type: code });
        return `<failure${head}>${(0,_values_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(text)}</failure>`;
    }
    return skipped === undefined ? '' : `<skipped${attributes({ message: skipped })}/>`;
};
const renderCase = (suite, one) => {
    const head = attributes({ classname: suite, name: one.name, time: one.seconds });
    return `    <testcase${head}>${outcome(one)}</testcase>`;
};
const counts = (cases) => ({
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    skipped: cases.filter(({ skipped, failure }) => skipped !== undefined && !failure).length,
    time: Math.round(cases.reduce((sum, { seconds }) => sum + seconds, 0) * 10) / 10,
});
/** Renders a JUnit XML report for the test reporters of GitHub, GitLab and Jenkins. */
const renderJunit = (suites) => {
    const filled = suites.filter(({ cases }) => cases.length > 0);
    const { tests, failures, time } = counts(filled.flatMap(({ cases }) => cases));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ tests, failures, time })}>`,
        ...filled.flatMap(({ name, cases }) => [
            `  <testsuite${attributes({ name, ...counts(cases) })}>`,
            ...cases.map((one) => renderCase(name, one)),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 61024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
const fail = (code, message, hint) => {
    return { passed: false, code, message, hint };
};
/** The verdict of a watch that was ended early; what was proven remains proven. */
const unfinished = (verdict) => {
    if (verdict.passed)
        return verdict;
    const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`;
    const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again');
    return { ...verdict, ...reason, neededRate: undefined };
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
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
/* harmony import */ var _assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61024);
/* harmony import */ var _deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48322);
/* harmony import */ var _load_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45615);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95117);




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
    'metrics-server': ({ metrics }) => metrics && `figures of ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(metrics.pods, 'pod')}`,
    deploy: ({ release }) => release && (0,_deploy_describe_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDeployed */ .e)(release),
    load: ({ load }) => load && (0,_load_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLoad */ .s)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(_assert_scaling_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVerdict */ .XZ).join('; '),
};
/** The result of a successful stage, as one line for the log and the summary. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';


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

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/** Whether XML 1.0 allows a character: control characters are forbidden even when escaped. */
const isAllowed = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};
/** Escapes text for HTML, SVG and XML, between tags and in quoted attributes. */
const escapeMarkup = (text) => [...text]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');


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
