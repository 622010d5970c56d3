export const id = 90;
export const ids = [90];
export const modules = {

/***/ 40090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDrift: () => (/* binding */ publishDrift),
  tellIssues: () => (/* binding */ tellIssues)
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


/** What is counted: environments, those with drift and those not compared whole, and findings. */
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
            ...failures.map(pipeline_report/* failureOf */.g),
            ...failed.map((section) => ({ section: section.name, ...(0,pipeline_report/* failureOf */.g)(section.failure) })),
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
/** All of it, as data. */
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
// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js + 1 modules
var drift_finding = __webpack_require__(58620);
// EXTERNAL MODULE: ./dist.src/stages/drift/notice.js
var drift_notice = __webpack_require__(65364);
;// CONCATENATED MODULE: ./dist.src/stages/drift/sarif.js






const ruleOf = (id, level) => ({
    id,
    level,
    description: id.replaceAll('-', ' '),
});
/** The parts of OCI; all other kinds belong to the release. */
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
/** Where a part stands in the text of an environment file. */
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
/** The job summary: each environment with its failures first, then the plan as a table. */
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
    // Neither true nor false is known as long as something could not be compared.
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
/** Keeps issues, if they are asked for and there is anything to tell. */
const tellIssues = async ({ environments, options }, open, context) => {
    if (options?.issues === undefined || context.signal.aborted)
        return;
    await (0,issues/* publishIssues */.y)(environments, options.issues, await open(), context);
};
/** Log, outputs, job summary, report and SARIF, however the check ended. */
const publishDrift = async ({ environments, options, other }, milliseconds, context) => {
    const found = driftReport(environments, milliseconds);
    const report = other.length === 0 ? found : { ...found, result: 'failed', failures: other.map(pipeline_report/* failureOf */.g) };
    log(environments, context);
    await setOutputs(report, environments, context);
    await context.summary.append(renderDrift(report), true);
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0,publish/* writeReportFile */.a)('drift.json', content, context);
    await context.outputs.set('report', file);
    context.log.info(`Report: ${file}`);
    if (options?.sarifFile !== undefined)
        await writeSarif(environments, options.sarifFile, context);
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
/** Results as SARIF 2.1.0 (OASIS), which GitHub's code scanning takes. */
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
 * The URI reference of a file: what has a meaning in URIs, such as `#` or a `:` in the first part, is
 * encoded. An address stays one.
 */
const uriReference = (file) => /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/');


/***/ })

};
