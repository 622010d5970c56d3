export const id = 90;
export const ids = [90];
export const modules = {

/***/ 40090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDrift: () => (/* binding */ publishDrift),
  reportIssues: () => (/* binding */ reportIssues)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/report-file.js
var report_file = __webpack_require__(93496);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/stages/drift/describe.js
var describe = __webpack_require__(2333);
// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/report.js
var pipeline_report = __webpack_require__(71463);
;// CONCATENATED MODULE: ./dist.src/stages/drift/report.js


/** Counts of environments, of those with drift or not fully compared, and of findings. */
const countNames = [
    ...['environments', 'drifted', 'failed'],
    ...['differences', 'notices', 'ignored'],
];
const reportedDifference = (finding) => {
    const { action, target, description, kind, fields, ocid, owner } = finding;
    const paths = fields.map(({ path }) => path);
    return {
        ...{ action, target, description, kind, paths },
        ...(ocid === undefined ? {} : { ocid }),
        ...(owner === undefined ? {} : { owner }),
    };
};
const reportedEnvironment = (environment) => {
    const { name, sections, notices, ignored, remediated, failures } = environment;
    const failed = sections.filter(({ outcome }) => outcome === 'failed');
    return {
        name,
        result: (0,environment_drift/* resultOf */.Bg)([environment]),
        sections: sections.map((section) => ({
            name: section.name,
            outcome: section.outcome,
            changes: section.changes.map(reportedDifference),
            kept: section.kept,
        })),
        ...{ notices, ignored, remediated },
        failures: [
            ...failures.map(pipeline_report.failureOf),
            ...failed.map((section) => ({ section: section.name, ...(0,pipeline_report.failureOf)(section.failure) })),
        ],
    };
};
const sum = (all, count) => all.reduce((total, one) => total + count(one).length, 0);
/** Counts for outputs and report. */
const countDrift = (all) => ({
    environments: all.length,
    drifted: all.filter((one) => (0,environment_drift/* differencesIn */.Cg)(one).length > 0).length,
    failed: all.filter((one) => (0,environment_drift/* failuresIn */.xM)(one).length > 0).length,
    differences: sum(all, environment_drift/* differencesIn */.Cg),
    notices: sum(all, ({ notices }) => notices),
    ignored: sum(all, ({ ignored }) => ignored),
});
/** The whole report, as data. */
const driftReport = (all, milliseconds) => ({
    result: (0,environment_drift/* resultOf */.Bg)(all),
    seconds: Math.round(milliseconds / 100) / 10,
    counts: countDrift(all),
    environments: all.map(reportedEnvironment),
    failures: [],
});

// EXTERNAL MODULE: ./dist.src/values/sarif.js
var sarif = __webpack_require__(89750);
// EXTERNAL MODULE: ./dist.src/values/uri-reference.js
var uri_reference = __webpack_require__(55601);
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var drift_finding = __webpack_require__(65579);
// EXTERNAL MODULE: ./dist.src/stages/drift/notice.js
var drift_notice = __webpack_require__(65364);
;// CONCATENATED MODULE: ./dist.src/stages/drift/sarif.js






const ruleOf = (id, level) => ({
    id,
    level,
    description: id.replaceAll('-', ' '),
});
/** Kinds of OCI resources; all others belong to the release. */
const PARTS = ['network', 'node-pool', 'repository'];
const partOf = (kind) => (PARTS.includes(kind) ? kind : 'release');
const differenceResult = (finding) => ({
    rule: ruleOf(`drift-${partOf(finding.kind)}`, 'warning'),
    message: (0,describe/* differenceText */.L)(finding),
    object: finding.target,
    key: (0,drift_finding/* findingKey */.fl)(finding),
});
const noticeResult = (notice) => ({
    rule: ruleOf(notice.kind, 'note'),
    message: `${notice.target}: ${notice.description}`,
    object: notice.target,
    key: (0,drift_notice/* noticeKey */.O)(notice),
});
/** Differences and notices as SARIF 2.1.0, which GitHub's code scanning takes. */
const renderDriftSarif = (all, lineOf) => (0,sarif/* formatSarif */.z)(all.flatMap((environment) => {
    const { name, notices } = environment;
    const place = (kind, { key, ...result }) => ({
        ...result,
        uri: (0,uri_reference/* uriReference */.a)(name),
        line: lineOf(name, partOf(kind)),
        fingerprints: { finding: `${name}:${key}` },
    });
    return [
        ...(0,environment_drift/* differencesIn */.Cg)(environment).map((one) => place(one.kind, differenceResult(one))),
        ...notices.map((one) => place(one.kind, noticeResult(one))),
    ];
}));
/** The section of the environment file that describes each part. */
const SECTIONS = { repository: 'image' };
/** The line of a part in the text of an environment file. */
const lineOfPart = (text, part) => {
    const start = `${SECTIONS[part] ?? part}:`;
    return (Math.max(text.split('\n').findIndex((line) => line.startsWith(start)), 0) + 1);
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/publish.js + 3 modules
var publish = __webpack_require__(49697);
// EXTERNAL MODULE: ./dist.src/actions/drift-check/issues.js + 3 modules
var issues = __webpack_require__(26230);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/failure-section.js
var failure_section = __webpack_require__(64683);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/summary.js




const titles = {
    clean: '✔ no drift',
    drift: '≠ drift',
    failed: '✖ not everything could be compared',
};
const rowsOf = ({ sections }) => sections.flatMap(({ name, outcome, changes, kept }) => {
    if (outcome === 'failed')
        return [[name, '✖', '', 'not compared', '']];
    if (changes.length === 0)
        return [[name, '✔', '', kept.join('\n'), '']];
    return changes.map(({ action, target, description, owner }) => {
        return [name, action, target, description, (0,drift_finding/* ownerText */.dP)(owner)];
    });
});
const listOf = (title, lines) => lines.length === 0 ? [] : [`**${title}**\n\n${(0,markdown/* renderBullets */.QC)(lines)}`];
const environmentParts = (environment) => {
    const rows = rowsOf(environment);
    const { failures, notices, ignored, remediated } = environment;
    return [
        ...failures.map((failure) => (0,failure_section/* renderFailureSection */.C)(failure, failure.section)),
        ...(rows.length === 0 ? [] : [(0,markdown/* renderTable */.bo)(['Part', 'Action', 'Target', 'Change', 'By'], rows)]),
        ...listOf('Remediated in this run', remediated),
        ...listOf('Notices', notices.map(({ target, description }) => `${target}: ${description}`)),
        ...listOf('Ignored', ignored.map(({ target, description, reason, until }) => `${target}: ${description} (${reason}, until ${until})`)),
    ];
};
/** Renders the job summary: each environment with its failures first, then the plan as a table. */
const renderDrift = ({ result, seconds, environments, failures }) => {
    const title = `## ${titles[result]} (${(0,duration/* formatDuration */.a)(seconds * 1000)})\n`;
    const parts = environments.flatMap((environment) => [
        ...(environments.length === 1
            ? []
            : [`### ${(0,markdown/* renderBullets */.QC)([`${environment.name}: ${titles[environment.result]}`]).slice(2)}`]),
        ...environmentParts(environment),
    ]);
    const other = failures.map((failure) => (0,failure_section/* renderFailureSection */.C)(failure, undefined));
    return `${[title, ...other, ...parts].join('\n')}\n`;
};

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/publish.js











const log = (environments, context) => {
    (0,describe/* describeDrift */.Z)(environments).forEach((line) => context.log.info(line));
    for (const { warnings } of environments) {
        warnings.forEach((warning) => context.log.warning(warning));
    }
};
const changesOf = (environments) => environments.flatMap((environment) => (0,environment_drift/* differencesIn */.Cg)(environment).map(({ action, target, description }) => ({
    ...{ action, target, description },
    ...(environments.length > 1 ? { environment: environment.name } : {}),
})));
const setOutputs = async ({ result, counts }, environments, { outputs }) => {
    await outputs.set('result', result);
    // Neither true nor false is correct if something could not be compared.
    if (counts.differences > 0 || result === 'clean') {
        await outputs.set('drift', String(counts.differences > 0));
    }
    await outputs.set('changes', JSON.stringify(changesOf(environments)));
    for (const name of countNames)
        await outputs.set(name, counts[name]);
};
const writeSarif = async (environments, path, { environment, outputs, temporaryFolder }) => {
    const workspace = (0,files_workspace/* openWorkspace */.OH)(environment);
    const file = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "sarif-file"', path);
    const lineOf = (name, part) => {
        try {
            return lineOfPart((0,external_node_fs_.readFileSync)((0,files_workspace/* placeInWorkspace */.mY)(workspace, name, name), 'utf8'), part);
        }
        catch {
            return 1;
        }
    };
    const text = renderDriftSarif(environments, lineOf);
    await (0,report_file/* writeReport */.u)(file, text, [workspace.folder, temporaryFolder]);
    await outputs.set('sarif-file', file);
};
/** Keeps issues, if the workflow wants them and the run was not aborted. */
const reportIssues = async ({ environments, options }, open, context) => {
    if (options?.issues === undefined || context.signal.aborted)
        return;
    await (0,issues/* publishIssues */.y)(environments, options.issues, await open(), context);
};
/** Writes log, outputs, job summary, report and SARIF, however the check ended. */
const publishDrift = async ({ environments, options, other }, milliseconds, context) => {
    const found = driftReport(environments, milliseconds);
    const report = other.length === 0 ? found : { ...found, result: 'failed', failures: other.map(pipeline_report.failureOf) };
    log(environments, context);
    await setOutputs(report, environments, context);
    await context.summary.append(renderDrift(report), true);
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0,publish.writeReportFile)('drift.json', content, context);
    await context.outputs.set('report', file);
    context.log.info(`Report: ${file}`);
    if (options?.sarifFile !== undefined)
        await writeSarif(environments, options.sarifFile, context);
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

/***/ 89750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatSarif)
/* harmony export */ });
const ruleEntry = ({ id, level, description, help }) => ({
    id,
    shortDescription: { text: description },
    ...(help === undefined ? {} : { help: { text: help } }),
    defaultConfiguration: { level },
});
const resultEntry = (result) => ({
    ruleId: result.rule.id,
    level: result.rule.level,
    message: { text: result.message },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: result.uri },
                region: { startLine: result.line },
            },
            logicalLocations: [{ fullyQualifiedName: result.object }],
        },
    ],
    partialFingerprints: result.fingerprints,
});
/** Results as SARIF 2.1.0 (OASIS), for GitHub's code scanning. */
const formatSarif = (results) => {
    const rules = new Map(results.map(({ rule }) => [rule.id, ruleEntry(rule)]));
    const sarif = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] } },
                results: results.map(resultEntry),
            },
        ],
    };
    return `${JSON.stringify(sarif, null, 2)}\n`;
};


/***/ }),

/***/ 55601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uriReference)
/* harmony export */ });
/**
 * The URI reference of a file: encodes characters with a meaning in URIs, such as `#` or a `:` in
 * the first segment. An address stays unchanged.
 */
const uriReference = (file) => /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/');


/***/ })

};
