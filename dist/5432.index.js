export const id = 5432;
export const ids = [5432,335];
export const modules = {

/***/ 46056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishFailure: () => (/* binding */ publishFailure),
/* harmony export */   publishScaling: () => (/* binding */ publishScaling)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);
/* harmony import */ var _stages_assert_scaling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49792);
/* harmony import */ var _stages_assert_scaling_charts_render_mermaid_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16990);
/* harmony import */ var _stages_assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37183);
/* harmony import */ var _stages_assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33410);
/* harmony import */ var _stages_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30784);
/* harmony import */ var _stages_assert_scaling_evidence_regression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44810);
/* harmony import */ var _stages_assert_scaling_evidence_junit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83227);
/* harmony import */ var _stages_assert_scaling_evidence_junit_suites_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51669);
/* harmony import */ var _stages_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15930);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83902);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50110);













const write = async (output, name, content, { temporaryFolder, outputs }) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, 'oke-scaling', name);
    await (0,_clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, content, { mode: 0o644 });
    await outputs.set(output, file);
};
const writeJunit = (cases, report, context) => {
    const suites = [{ name: 'assert-scaling', cases }, (0,_stages_assert_scaling_evidence_junit_suites_js__WEBPACK_IMPORTED_MODULE_8__/* .scalingSuite */ .K)(report?.verdicts ?? [])];
    return write('junit', 'junit.xml', (0,_stages_assert_scaling_evidence_junit_js__WEBPACK_IMPORTED_MODULE_9__/* .renderJunit */ .R)(suites), context);
};
const publishTimeline = async (report, result, context, earlier) => {
    const { outputs, summary } = context;
    const timeline = (0,_stages_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .timelineFile */ .O)(report, undefined, result);
    const page = (0,_stages_assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPage */ .C)(`Scaling of ${report.namespace}`, timeline, earlier);
    await write('page', 'scaling.html', page, context);
    await write('timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`, context);
    await outputs.set('scaling', JSON.stringify(report.verdicts));
    await summary.append((0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .renderTable */ .bo)(_stages_assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_11__/* .tableHead */ .P, (0,_stages_assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_11__/* .scalingRows */ .D)(report.verdicts)));
    if (earlier !== undefined) {
        await summary.append((0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .renderTable */ .bo)(_stages_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonHead */ .G7, (0,_stages_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonRows */ .Vs)(earlier.comparison)));
    }
    await summary.append((0,_stages_assert_scaling_charts_render_mermaid_js__WEBPACK_IMPORTED_MODULE_12__/* .renderMermaid */ .m)(timeline));
};
/**
 * Publishes what a complete watch saw: files, outputs and summary.
 * @returns the failure if the run is worse than the one before and that is to fail it
 */
const publishScaling = async (report, before, context) => {
    const now = (0,_stages_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .timelineFile */ .O)(report, undefined, 'success');
    const comparison = before && (0,_stages_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(before.timeline, now, before.margin);
    const earlier = before && comparison && { timeline: before.timeline, comparison };
    const worse = before && comparison && (0,_stages_assert_scaling_evidence_regression_js__WEBPACK_IMPORTED_MODULE_5__/* .regression */ .y)(comparison, before);
    const failure = (0,_stages_assert_scaling_js__WEBPACK_IMPORTED_MODULE_2__/* .scalingFailure */ .I)(report) ?? worse;
    await publishTimeline(report, failure === undefined ? 'success' : 'failure', context, earlier);
    await writeJunit([], report, context);
    return failure;
};
/**
 * Publishes what there is of a watch that was cancelled, cut off or never started. A failed write
 * must not hide why.
 */
const publishFailure = async (error, report, context) => {
    const code = error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .l ? error.code : 'UNEXPECTED';
    const failed = { name: 'watch', seconds: 0, failure: { code, text: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error) } };
    const result = context.signal.aborted ? 'cancelled' : 'failure';
    try {
        if (report !== undefined)
            await publishTimeline(report, result, context);
        await writeJunit([failed], report, context);
    }
    catch (other) {
        context.log.warning(`the evidence could not be written: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(other)}`);
    }
};


/***/ }),

/***/ 16990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ renderMermaid)
});

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/panel.js
/** The value of a series at a time: the last one before it, or the first. */
const valueAt = ({ points }, time) => (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0;

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/span.js
var span = __webpack_require__(56087);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-mermaid.js


/** Points on the axis: more would not be readable in a job summary. */
const COLUMNS = 13;
/** Most HPAs with a chart: GitHub renders only a few quickly. */
const MOST_CHARTS = 8;
/** The mean around a time, so that a load's values in between count. */
const meanAround = ({ points }, time, width) => {
    const near = points.filter(([at]) => Math.abs(at - time) <= width / 2).map(([, value]) => value);
    return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
};
const renderChart = ({ title, unit, bars, line, value }, end) => {
    const width = end / (COLUMNS - 1);
    const times = Array.from({ length: COLUMNS }, (_, i) => (end * i) / (COLUMNS - 1));
    const values = (series) => times.map((time) => Math.round(value(series, time, width)));
    const all = [...bars.points, ...line.points].map(([, value]) => Math.ceil(value));
    const highest = all.reduce((a, b) => Math.max(a, b), 1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title ${JSON.stringify(title)}`,
        `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
        `  y-axis "${unit}" 0 --> ${highest + 1}`,
        `  bar [${values(bars).join(', ')}]`,
        `  line [${values(line).join(', ')}]`,
        '```',
        '',
    ].join('\n');
};
const loadChart = ({ load }) => {
    if (load === undefined || load.seconds.length === 0)
        return [];
    const series = (name, value) => ({
        name,
        points: load.seconds.map((one) => [one.at, value(one)]),
    });
    return [
        {
            title: 'Requests per second: answered (bars), failed (line)',
            unit: 'req/s',
            bars: series('answered', ({ ended, failed }) => Math.max(0, ended - failed)),
            line: series('failed', ({ failed, dropped }) => failed + dropped),
            value: meanAround,
        },
    ];
};
const hpaChart = ({ name, samples, ready }) => ({
    title: `${name}: replicas ready (bars), wanted (line)`,
    unit: 'replicas',
    bars: { name: 'ready', points: ready.map((one) => [one.at, one.ready]) },
    line: { name: 'wanted', points: samples.map(({ at, desired }) => [at, desired]) },
    value: valueAt,
});
/**
 * The load, and the replicas of each HPA over time, as Mermaid charts: lines of Mermaid have no
 * legend, so each chart has the name of its HPA, bars and one line. GitHub renders them in job
 * summaries; where it cannot, the table next to them has the same figures.
 */
const renderMermaid = (timeline) => {
    const { end } = (0,span/* spanOf */.e)(timeline);
    const shown = timeline.hpas.slice(0, MOST_CHARTS);
    const more = timeline.hpas.length - shown.length;
    const charts = [...loadChart(timeline), ...shown.map(hpaChart)];
    const rest = more === 0 ? [] : [`${more} more HPAs: see the page.\n`];
    return [...charts.map((chart) => renderChart(chart, end)), ...rest].join('\n');
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

/***/ 44810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ regression)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30784);


/** The failure of a run that is worse than an earlier one, if that fails it. */
const regression = (comparison, { margin, isFailure }) => {
    const worse = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonRows */ .Vs)(comparison.filter((figure) => figure.isWorse));
    if (!isFailure || worse.length === 0)
        return undefined;
    const lines = worse.map(([name, before, now]) => `${name}: ${now}, before ${before}`);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'SCALING_REGRESSED',
        message: `it is worse than before by more than ${Math.round(margin * 100)} %\n${lines.join('\n')}`,
        hint: 'Compare both curves on the page. If the change is intended, make the new timeline.json the baseline, or raise "baseline-margin".',
    });
};


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

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


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

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ })

};
