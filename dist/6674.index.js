export const id = 6674;
export const ids = [6674];
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

/***/ 49697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publications: () => (/* binding */ publications),
  writeReportFile: () => (/* binding */ writeReportFile)
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


/** What a run saw of load and scaling, however it ended; undefined if it got to neither. */
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
/** The verdicts, if any, and the charts of the load and of how the HPAs scaled. */
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
/** Renders the job summary: on failure the cause first, then what was done, then the evidence. */
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









/** Read without validation, since the report must be written even if other inputs are wrong. */
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
/** What a run leaves for people and other programs: output, file name and content. */
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
/**
 * Writes everything that a run leaves, however it ended. Each file is tried whether or not the ones
 * before it succeeded, and later ones report failures of earlier ones.
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

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** An unwatched load as a report without HPAs; undefined if nothing was sent. */
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
