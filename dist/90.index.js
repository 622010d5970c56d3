export const id = 90;
export const ids = [90];
export const modules = {

/***/ 40090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./dist.src/stages/reported-failure.js
var reported_failure = __webpack_require__(92444);
// EXTERNAL MODULE: ./dist.src/stages/drift/section.js
var drift_section = __webpack_require__(87877);
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
    return {
        name,
        result: (0,environment_drift/* resultOf */.Bg)([environment]),
        sections: sections.map((section) => ({
            name: section.name,
            outcome: section.outcome,
            changes: section.changes.map(reportedDifference),
            kept: section.kept,
            unseen: (0,drift_section/* unseenTargets */.lc)(section),
        })),
        ...{ notices, ignored, remediated },
        failures: [
            ...failures.map(reported_failure/* failureOf */.g),
            ...sections.flatMap((section) => (0,drift_section/* failuresOf */.dJ)(section).map((failure) => ({ section: section.name, ...(0,reported_failure/* failureOf */.g)(failure) }))),
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

// EXTERNAL MODULE: ./dist.src/actions/pipeline/report-folder.js
var report_folder = __webpack_require__(58190);
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
const rowsOf = ({ sections }) => sections.flatMap(({ name, outcome, changes, kept, unseen }) => {
    if (outcome === 'failed')
        return [[name, '✖', '', 'not compared', '']];
    return [
        ...(changes.length === 0 ? [[name, '✔', '', kept.join('\n'), '']] : []),
        ...changes.map(({ action, target, description, owner }) => {
            return [name, action, target, description, (0,drift_finding/* ownerText */.dP)(owner)];
        }),
        ...unseen.map((target) => [name, '✖', target, 'not compared', '']),
    ];
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
    const { publishIssues } = await __webpack_require__.e(/* import() */ 6230).then(__webpack_require__.bind(__webpack_require__, 26230));
    await publishIssues(environments, options.issues, await open(), context);
};
/** Writes log, outputs, job summary, report and SARIF, however the check ended. */
const publishDrift = async ({ environments, options, other }, milliseconds, context) => {
    const found = driftReport(environments, milliseconds);
    const report = other.length === 0 ? found : { ...found, result: 'failed', failures: other.map(reported_failure/* failureOf */.g) };
    log(environments, context);
    await setOutputs(report, environments, context);
    await context.summary.append(renderDrift(report), true);
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0,report_folder/* writeReportFile */.a)('drift.json', content, context);
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

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ describeDrift)
/* harmony export */ });
/* harmony import */ var _reported_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92444);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39731);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65579);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87877);





/** One difference in a line: what would remove it, and who caused it. */
const differenceText = ({ action, target, description, owner }) => {
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerText */ .dP)(owner);
    return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`;
};
const sectionLines = (section) => {
    const { name, outcome, changes, kept, failure } = section;
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0,_reported_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(failure).code}`];
    if (changes.length + kept.length === 0)
        return [`${head}nothing to compare`];
    const lines = [
        ...(changes.length === 0 ? [`as described: ${kept.join('; ')}`] : changes.map(differenceText)),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section).map((target) => `not compared: ${target}`),
    ];
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
};
const headline = (environment) => {
    const { sections } = environment;
    const count = (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesIn */ .Cg)(environment).length;
    if (count > 0)
        return `Drift: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'change')} would remove it`;
    if (!sections.some(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ))
        return 'Drift: not known, nothing could be compared';
    const left = sections.flatMap((section) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(section) ? (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section) : [section.name]);
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
    if (sections.length === 0 && (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresIn */ .xM)(environment).length > 0)
        return [];
    const head = headline(environment);
    return [
        all.length === 1 ? head : `${name}: ${head}`,
        ...sections.flatMap(sectionLines),
        ...otherLines(environment),
    ];
});


/***/ }),

/***/ 65364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noticeKey)
/* harmony export */ });
/** Identifies a notice within its environment across runs. */
const noticeKey = ({ kind, target }) => `${kind}|${target}`;


/***/ }),

/***/ 92444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const failureOf = (thrown) => {
    if (thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), hint };
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
